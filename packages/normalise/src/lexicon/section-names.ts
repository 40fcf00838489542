/**
 * What newspapers call their sections and the kinds of their texts (`Politics`, `Wirtschaft`, `Interview`), in small letters, in the languages that have
 * a lexicon.
 */
export const sectionNames: ReadonlySet<string> = new Set(
  `
news|local news|world news|us news|u.s. news|uk news|national|international|world|nation|politics|business|
economy|markets|money|finance|personal finance|opinion|opinions|editorial|editorials|op-ed|commentary|
comment|analysis|news analysis|perspective|perspectives|viewpoint|letters|letters to the editor|columns|
columnists|features|feature|special report|special reports|investigation|investigations|interview|interviews|
profile|obituary|obituaries|explainer|fact check|live|live updates|exclusive|breaking|breaking news|
latest news|top story|top stories|sport|sports|football|soccer|cricket|rugby|tennis|golf|basketball|
baseball|hockey|cycling|athletics|motorsport|boxing|olympics|culture|arts|art|arts & culture|books|
book review|reviews|review|music|film|movies|tv|television|theatre|theater|entertainment|celebrity|
celebrities|lifestyle|life|style|fashion|beauty|food|food & drink|drink|recipes|restaurants|travel|health|
wellness|science|technology|tech|environment|climate|climate change|nature|energy|education|schools|
universities|higher education|religion|society|community|crime|courts|crime & courts|law|justice|
public safety|police|transport|transportation|traffic|weather|property|real estate|housing|home|
home & garden|gardening|motoring|cars|auto|autos|jobs|careers|work|family|parenting|
relationships|history|obits|gaming|games|video|videos|podcast|podcasts|photos|in pictures|gallery|africa|
asia|europe|middle east|americas|latin america|asia pacific|us & canada|uk|usa|u.s.|canada|australia|
india|china|business news|tech news|science news|health news|press release|press releases|announcements|blog|
newsletter|the big read|long read|essay|q&a|elections|election|government|military|defence|defense|
security|immigration|war|labor|retail|media|agriculture|banking|crypto|cryptocurrency|startups|internet|
marketing|research|space|animals|pets|wildlife|magazine|weekend|regional|local|metro|city|county|state|
tribune|contributors|voices|ideas|debate|letters to editor|
politik|inland|ausland|wirtschaft|finanzen|börse|geld|sport|fußball|bundesliga|kultur|feuilleton|
gesellschaft|panorama|wissen|wissenschaft|technik|technologie|digital|netzwelt|netzpolitik|internet|
gesundheit|medizin|ernährung|reise|reisen|auto|mobilität|verkehr|karriere|beruf|bildung|schule|hochschule|
uni|umwelt|klima|klimawandel|klimaschutz|natur|energie|meinung|kommentar|kommentare|leitartikel|kolumne|
glosse|essay|analyse|interview|porträt|portrait|reportage|hintergrund|exklusiv|eilmeldung|regional|region|
lokales|lokal|aus der region|stadt|kreis|nachrichten|aktuell|aktuelles|news|meldungen|pressemitteilung|
pressemitteilungen|presse|vermischtes|leute|menschen|promis|stars|unterhaltung|tv|fernsehen|film|kino|
musik|bücher|literatur|theater|kunst|medien|geschichte|religion|kirche|recht|justiz|kriminalität|polizei|
blaulicht|wetter|immobilien|wohnen|bauen|garten|haus|haus & garten|familie|kinder|eltern|leben|lifestyle|
mode|beauty|essen|essen & trinken|rezepte|tiere|hunde|landwirtschaft|handel|industrie|unternehmen|startups|
arbeit|arbeitsmarkt|steuern|versicherung|verbraucher|ratgeber|service|tests|test|spiele|games|deutschland|
österreich|schweiz|europa|welt|international|afrika|asien|usa|bayern|berlin|hamburg|köln|thema|topthema|
titelthema|dossier|spezial|serie|debatte|gastbeitrag|leserbriefe|rezension|kritik|tipps|
urteil|termine|veranstaltungen|tennis|handball|volleyball|eishockey|
formel 1|motorsport|radsport|ski|olympia|mehr sport|lokalsport|
actualité|actualités|actu|politique|monde|international|france|europe|afrique|moyen-orient|asie|amériques|
société|économie|entreprises|bourse|finance|argent|emploi|sport|sports|football|rugby|tennis|cyclisme|
culture|cinéma|musique|livres|arts|théâtre|télévision|médias|sciences|science|santé|médecine|
environnement|planète|climat|énergie|tech|technologie|technologies|numérique|high-tech|éducation|
campus|justice|police|faits divers|police-justice|opinion|opinions|idées|débats|débat|tribune|tribunes|
éditorial|édito|chronique|chroniques|analyse|analyses|décryptage|décryptages|enquête|enquêtes|reportage|
reportages|entretien|interview|portrait|portraits|récit|billet|dossier|exclusif|vidéo|vidéos|podcast|
podcasts|régions|région|local|villes|paris|voyage|voyages|style|mode|gastronomie|cuisine|immobilier|
automobile|auto|people|télé|loisirs|insolite|météo|histoire|religion|religions|faits-divers|la une|
à la une|en bref|brèves|direct|en direct|magazine|consommation|agriculture|transports|social|nation|
régional|séries|news|
noticias|actualidad|última hora|política|nacional|nacionales|internacional|internacionales|mundo|españa|
américa|latinoamérica|europa|méxico|argentina|colombia|chile|perú|venezuela|economía|negocios|finanzas|
mercados|empresas|empleo|dinero|sociedad|sucesos|policiales|judicial|judiciales|justicia|seguridad|salud|
sanidad|ciencia|tecnología|educación|cultura|libros|cine|música|arte|teatro|televisión|espectáculos|
entretenimiento|gente|famosos|estilo|estilo de vida|moda|viajes|gastronomía|cocina|deportes|deporte|fútbol|
baloncesto|tenis|ciclismo|motor|medio ambiente|medioambiente|clima|energía|opinión|editorial|editoriales|
columna|columnas|columnistas|análisis|tribuna|entrevista|entrevistas|reportaje|reportajes|crónica|
investigación|especiales|especial|exclusiva|en vivo|directo|local|locales|ciudad|ciudades|región|regiones|
regional|provincia|provincias|municipios|portada|vida|religión|fe|historia|turismo|transporte|agro|campo|
elecciones|gobierno|congreso|país|la interna|información general|sociedad y cultura|videos|fotos|radio|
blogs|liga nacional|
notícias|últimas notícias|política|brasil|mundo|internacional|nacional|país|portugal|economia|negócios|
mercado|mercados|finanças|dinheiro|empregos|sociedade|cotidiano|polícia|justiça|segurança|saúde|ciência|
tecnologia|educação|cultura|livros|cinema|música|arte|televisão|tv|famosos|celebridades|entretenimento|
estilo|moda|viagem|turismo|gastronomia|esporte|esportes|desporto|futebol|meio ambiente|ambiente|clima|
energia|opinião|editorial|editoriais|coluna|colunas|colunistas|análise|entrevista|entrevistas|reportagem|
especial|especiais|exclusivo|ao vivo|local|cidade|cidades|região|regional|eleições|eleições 2022|
agronegócio|carros|vida|religião|história|capa|destaque|destaques|
notizie|ultime notizie|ultim’ora|ultima ora|politica|cronaca|cronache|esteri|mondo|italia|europa|economia|
finanza|mercati|lavoro|imprese|società|giustizia|salute|scienza|scienze|tecnologia|innovazione|scuola|
istruzione|università|cultura|libri|cinema|musica|arte|teatro|televisione|spettacoli|spettacolo|
intrattenimento|moda|stile|viaggi|cucina|motori|auto|sport|calcio|serie a|tennis|ciclismo|ambiente|clima|
energia|opinioni|opinione|editoriale|editoriali|commenti|commento|analisi|intervista|interviste|inchiesta|
inchieste|reportage|esclusiva|diretta|locale|città|regione|regioni|roma|milano|napoli|torino|religione|
vaticano|storia|primo piano|approfondimenti|il caso|il punto|la storia|la polemica|persone|
nieuws|laatste nieuws|binnenland|buitenland|politiek|economie|financieel|geld|beurs|werk|samenleving|
maatschappij|misdaad|justitie|gezondheid|wetenschap|tech|technologie|onderwijs|cultuur|boeken|film|muziek|
kunst|theater|media|entertainment|show|lifestyle|mode|reizen|koken|eten|sport|voetbal|wielrennen|tennis|
milieu|klimaat|natuur|energie|opinie|commentaar|column|columns|analyse|interview|reportage|achtergrond|
exclusief|regio|regionaal|wonen|auto|weer|religie|geschiedenis|koningshuis|wereld|europa|verkiezingen|
wiadomości|aktualności|polityka|kraj|polska|świat|zagranica|gospodarka|biznes|finanse|rynki|praca|
pieniądze|społeczeństwo|prawo|sądy|kryminalne|zdrowie|nauka|technologie|technologia|edukacja|kultura|
książki|film|muzyka|sztuka|teatr|telewizja|media|rozrywka|styl życia|moda|podróże|kuchnia|sport|
piłka nożna|tenis|środowisko|klimat|energetyka|opinie|komentarz|komentarze|felieton|felietony|analiza|
analizy|wywiad|wywiady|reportaż|reportaże|region|regiony|historia|religia|kościół|motoryzacja|
nieruchomości|nowe technologie|informacje|publicystyka|najnowsze|na żywo|oprogramowanie|
zprávy|domácí|zahraničí|zahraniční|politika|ekonomika|byznys|finance|práce|společnost|krimi|zdraví|věda|
technika|technologie|vzdělávání|kultura|knihy|film|hudba|umění|divadlo|televize|média|styl|móda|
cestování|sport|fotbal|hokej|tenis|životní prostředí|klima|energetika|názory|komentář|komentáře|analýza|
rozhovor|rozhovory|reportáž|regiony|region|historie|auto|počasí|svět|česko|magazín|události|
správy|domáce|zahraničie|zahraničné|politika|ekonomika|biznis|financie|spoločnosť|krimi|zdravie|veda|
technológie|vzdelávanie|kultúra|knihy|film|hudba|umenie|divadlo|médiá|šport|futbal|hokej|
životné prostredie|klíma|názory|komentár|komentáre|analýza|rozhovor|rozhovory|reportáž|regióny|história|
svet|slovensko|počasie|
hírek|belföld|külföld|politika|gazdaság|üzlet|pénzügy|társadalom|bűnügy|egészség|tudomány|tech|
technológia|oktatás|kultúra|könyv|film|zene|művészet|színház|média|életmód|utazás|gasztro|sport|foci|
labdarúgás|környezet|klíma|vélemény|publicisztika|elemzés|interjú|riport|helyi|régió|történelem|világ|
itthon|bulvár|autó|időjárás|közélet|
știri|actualitate|politică|politic|economie|economic|business|finanțe|societate|social|justiție|sănătate|
știință|tehnologie|educație|cultură|cărți|film|muzică|artă|teatru|media|lifestyle|călătorii|sport|fotbal|
mediu|climă|opinii|opinie|editorial|analize|analiză|interviu|interviuri|reportaj|local|regional|istorie|
externe|internațional|românia|lume|eveniment|exclusiv|știri externe|vreme|
nyheter|inrikes|utrikes|politik|ekonomi|näringsliv|börs|samhälle|krim|brott|hälsa|vetenskap|teknik|
utbildning|kultur|böcker|film|musik|konst|teater|media|medier|nöje|livsstil|mode|resor|mat|sport|
fotboll|hockey|miljö|klimat|natur|energi|åsikt|ledare|debatt|kommentar|analys|krönika|intervju|reportage|
granskning|lokalt|stockholm|göteborg|malmö|världen|sverige|insändare|familj|bostad|motor|väder|historia|
recension|
nyheder|indland|udland|politik|økonomi|erhverv|business|penge|samfund|krimi|sundhed|videnskab|teknologi|
uddannelse|kultur|bøger|film|musik|kunst|teater|medier|underholdning|kendte|livsstil|mode|rejser|mad|
sport|fodbold|håndbold|miljø|klima|natur|energi|debat|leder|ledere|kommentar|analyse|kronik|klumme|
interview|reportage|lokalt|verden|danmark|navne|tro|vejr|historie|anmeldelse|anmeldelser|bolig|biler|
læserbrev|
nyheter|innenriks|utenriks|politikk|økonomi|næringsliv|børs|samfunn|krim|helse|vitenskap|forskning|
teknologi|utdanning|kultur|bøker|film|musikk|kunst|teater|medier|kjendis|livsstil|mote|reise|mat|sport|
fotball|miljø|klima|natur|energi|meninger|leder|debatt|kommentar|analyse|kronikk|intervju|reportasje|
lokalt|verden|norge|innenriks og utenriks|tro|vær|historie|anmeldelse|bolig|bil|leserbrev|
uutiset|kotimaa|ulkomaat|politiikka|talous|yritykset|raha|yhteiskunta|rikos|terveys|tiede|teknologia|
koulutus|kulttuuri|kirjat|elokuvat|musiikki|taide|teatteri|media|viihde|elämä|muoti|matkailu|ruoka|
urheilu|jalkapallo|jääkiekko|ympäristö|ilmasto|luonto|energia|mielipide|mielipiteet|pääkirjoitus|
pääkirjoitukset|kolumni|kolumnit|analyysi|haastattelu|reportaasi|paikallinen|paikalliset|maailma|sää|
historia|autot|asuminen|
fréttir|innlent|erlent|stjórnmál|viðskipti|menning|íþróttir|sport|fótbolti|lífið|fólk|skoðun|skoðanir|
pistlar|leiðari|viðtal|heilsa|vísindi|tækni|veður|umhverfi|ferðalög|matur|bílar|
uudised|eesti|välismaa|poliitika|majandus|ühiskond|krimi|tervis|teadus|tehnoloogia|haridus|kultuur|
raamatud|film|muusika|kunst|teater|meelelahutus|elu|sport|jalgpall|keskkond|kliima|arvamus|juhtkiri|
kommentaar|analüüs|intervjuu|reportaaž|kohalik|ilm|ajalugu|maailm|
ziņas|latvijā|pasaulē|politika|ekonomika|bizness|sabiedrība|kriminālziņas|veselība|zinātne|tehnoloģijas|
izglītība|kultūra|grāmatas|kino|mūzika|māksla|teātris|izklaide|dzīvesstils|sports|futbols|hokejs|vide|
klimats|viedokļi|viedoklis|komentārs|analīze|intervija|reportāža|reģionos|vēsture|laikapstākļi|
naujienos|lietuvoje|pasaulyje|politika|ekonomika|verslas|visuomenė|kriminalai|sveikata|mokslas|
technologijos|švietimas|kultūra|knygos|kinas|muzika|menas|teatras|pramogos|gyvenimas|sportas|krepšinis|
futbolas|aplinka|klimatas|nuomonės|nuomonė|komentaras|analizė|interviu|reportažas|regionai|istorija|orai|
vijesti|hrvatska|svijet|politika|gospodarstvo|biznis|novac|društvo|crna kronika|zdravlje|znanost|
tehnologija|obrazovanje|kultura|knjige|film|glazba|umjetnost|kazalište|mediji|zabava|lifestyle|moda|
putovanja|sport|nogomet|okoliš|klima|mišljenja|komentar|komentari|kolumne|kolumna|analiza|intervju|
reportaža|regija|lokalno|povijest|vrijeme|najnovije|
vesti|srbija|svet|politika|ekonomija|biznis|novac|društvo|hronika|zdravlje|nauka|tehnologija|obrazovanje|
kultura|knjige|film|muzika|umetnost|pozorište|mediji|zabava|sport|fudbal|životna sredina|klima|mišljenja|
komentar|kolumne|analiza|intervju|reportaža|region|beograd|istorija|vreme|najnovije|вести|србија|свет|
политика|економија|друштво|хроника|здравље|наука|технологија|образовање|култура|књиге|филм|музика|
уметност|спорт|фудбал|коментар|анализа|интервју|репортажа|регион|београд|историја|
новини|българия|свят|политика|икономика|бизнес|пари|общество|криминално|крими|здраве|наука|технологии|
образование|култура|книги|кино|музика|изкуство|театър|медии|лайфстайл|мода|пътувания|спорт|футбол|
околна среда|климат|мнения|коментар|коментари|анализ|анализи|интервю|интервюта|репортаж|регионални|история|
времето|европа|
новости|политика|экономика|бизнес|финансы|рынки|деньги|общество|происшествия|криминал|здоровье|медицина|
наука|технологии|образование|культура|книги|кино|музыка|искусство|театр|медиа|шоу-бизнес|стиль|мода|
путешествия|спорт|футбол|хоккей|экология|климат|энергетика|мнение|мнения|колонка|колонки|комментарий|
комментарии|анализ|аналитика|интервью|репортаж|расследование|эксклюзив|регионы|москва|россия|мир|в мире|
в стране|война|история|религия|авто|недвижимость|погода|главное|фото|видео|главные новости|в россии|
новини|політика|економіка|бізнес|фінанси|гроші|суспільство|кримінал|події|здоров’я|наука|технології|
освіта|культура|книги|кіно|музика|мистецтво|театр|медіа|стиль|мода|подорожі|спорт|футбол|екологія|
клімат|енергетика|думка|думки|колонка|колонки|коментар|аналіз|аналітика|інтерв’ю|репортаж|розслідування|
регіони|київ|україна|світ|війна|історія|погода|ексклюзив|головне|
ειδήσεις|νέα|επικαιρότητα|πολιτική|οικονομία|επιχειρήσεις|αγορές|κοινωνία|ελλάδα|κόσμος|διεθνή|ευρώπη|
υγεία|επιστήμη|τεχνολογία|παιδεία|εκπαίδευση|πολιτισμός|βιβλίο|σινεμά|μουσική|τέχνες|θέατρο|μέσα|ζωή|
μόδα|ταξίδια|γαστρονομία|αθλητικά|σπορ|αθλητισμός|ποδόσφαιρο|περιβάλλον|κλίμα|ενέργεια|απόψεις|γνώμες|
άρθρα|σχόλιο|ανάλυση|αναλύσεις|συνέντευξη|συνεντεύξεις|ρεπορτάζ|ιστορία|καιρός|αυτοκίνητο|αστυνομικά|κύπρος|
haberler|gündem|son dakika|siyaset|politika|ekonomi|finans|borsa|dünya|türkiye|toplum|yaşam|sağlık|bilim|
teknoloji|bilim-teknoloji|eğitim|kültür|kültür-sanat|kültür sanat|sanat|kitap|sinema|müzik|medya|magazin|
moda|seyahat|yemek|spor|futbol|basketbol|çevre|iklim|enerji|görüş|yorum|yazarlar|köşe yazıları|analiz|
röportaj|söyleşi|dosya|yerel|tarih|din|otomobil|hava durumu|asayiş|adliye|özel haber|
أخبار|الأخبار|سياسة|السياسة|اقتصاد|الاقتصاد|أعمال|مال|مال وأعمال|مجتمع|المجتمع|حوادث|صحة|الصحة|علوم|
تكنولوجيا|تقنية|تعليم|ثقافة|الثقافة|ثقافة وفنون|فن|فنون|كتب|سينما|موسيقى|إعلام|منوعات|مشاهير|أزياء|سفر|
سياحة|رياضة|الرياضة|كرة القدم|بيئة|مناخ|طاقة|رأي|الرأي|آراء|مقالات|تحليل|تحليلات|حوار|مقابلات|تقارير|
تحقيقات|محليات|محلي|عربي|عالمي|دولي|العالم|العالم العربي|الشرق الأوسط|عاجل|دين|تاريخ|مصر|لبنان|السعودية|
فيديو|خاص|أخبار عربية|أخبار عالمية|أخبار محلية|
اخبار|سیاست|سیاسی|اقتصاد|اقتصادی|جامعه|اجتماعی|حوادث|سلامت|بهداشت|علم|فناوری|علم و فناوری|دانش|آموزش|
فرهنگ|فرهنگی|هنر|فرهنگ و هنر|کتاب|سینما|موسیقی|رسانه|سبک زندگی|گردشگری|ورزش|ورزشی|فوتبال|محیط زیست|
انرژی|دیدگاه|یادداشت|تحلیل|گفت‌وگو|گزارش|استان‌ها|جهان|بین‌الملل|ایران|تاریخ|دین|ویدئو|عکس|تازه‌ترین|
חדשות|פוליטיקה|כלכלה|עסקים|שוק ההון|חברה|פלילים|משפט|בריאות|מדע|טכנולוגיה|חינוך|תרבות|ספרים|קולנוע|
מוזיקה|אמנות|תיאטרון|תקשורת|בידור|סלבס|אופנה|תיירות|אוכל|ספורט|כדורגל|כדורסל|סביבה|אקלים|דעות|דעה|
פרשנות|ניתוח|ראיון|כתבה|מקומי|עולם|בעולם|ישראל|ביטחון|צבא|היסטוריה|יהדות|רכב|נדל"ן|מזג אוויר|וידאו|
समाचार|ताजा खबर|राजनीति|देश|विदेश|दुनिया|भारत|राज्य|अर्थव्यवस्था|व्यापार|बिजनेस|कारोबार|समाज|अपराध|
क्राइम|स्वास्थ्य|विज्ञान|तकनीक|टेक्नोलॉजी|शिक्षा|संस्कृति|साहित्य|मनोरंजन|बॉलीवुड|फिल्म|संगीत|कला|मीडिया|
जीवनशैली|लाइफस्टाइल|यात्रा|खेल|क्रिकेट|फुटबॉल|पर्यावरण|विचार|संपादकीय|विश्लेषण|साक्षात्कार|धर्म|इतिहास|
मौसम|वीडियो|विशेष|
সংবাদ|রাজনীতি|বাংলাদেশ|জাতীয়|আন্তর্জাতিক|বিশ্ব|অর্থনীতি|বাণিজ্য|সমাজ|অপরাধ|স্বাস্থ্য|বিজ্ঞান|প্রযুক্তি|
শিক্ষা|সংস্কৃতি|সাহিত্য|বিনোদন|চলচ্চিত্র|সংগীত|খেলা|ক্রিকেট|ফুটবল|পরিবেশ|মতামত|সম্পাদকীয়|কলাম|বিশ্লেষণ|
সাক্ষাৎকার|ধর্ম|ইতিহাস|জীবনযাপন|ভিডিও|
خبریں|سیاست|پاکستان|دنیا|معیشت|کاروبار|تجارت|معاشرہ|جرائم|صحت|سائنس|ٹیکنالوجی|تعلیم|ثقافت|ادب|
انٹرٹینمنٹ|شوبز|فلم|موسیقی|کھیل|کرکٹ|ماحول|کالم|اداریہ|تجزیہ|انٹرویو|مذہب|تاریخ|ویڈیو|
செய்திகள்|அரசியல்|தமிழ்நாடு|இந்தியா|உலகம்|பொருளாதாரம்|வணிகம்|சமூகம்|குற்றம்|சுகாதாரம்|அறிவியல்|
தொழில்நுட்பம்|கல்வி|பண்பாடு|இலக்கியம்|சினிமா|இசை|விளையாட்டு|கிரிக்கெட்|சுற்றுச்சூழல்|கருத்து|தலையங்கம்|
நேர்காணல்|ஆன்மீகம்|வரலாறு|
뉴스|정치|국회|경제|금융|증권|산업|기업|부동산|사회|사건|사건·사고|법원|법조|검찰|국제|세계|북한|건강|의료|과학|기술|it|it·과학|it/과학|교육|문화|
책|영화|음악|미술|공연|방송|연예|생활|생활/문화|패션|여행|음식|스포츠|축구|야구|환경|기후|에너지|오피니언|사설|칼럼|기고|시론|논평|분석|인터뷰|기획|특집|
르포|단독|속보|지역|전국|수도권|종교|역사|자동차|날씨|사람들|인물|피플|
ニュース|速報|政治|国会|選挙|経済|ビジネス|金融|マーケット|株式|企業|産業|社会|事件|事件・事故|裁判|国際|海外|世界|中国|韓国|米国|健康|医療|科学|科学・環境|
技術|テクノロジー|it|教育|文化|文化・芸能|本|映画|音楽|美術|芸術|演劇|芸能|エンタメ|テレビ|生活|暮らし|くらし|ファッション|旅行|旅|グルメ|食|スポーツ|野球|
プロ野球|サッカー|相撲|環境|気候|エネルギー|オピニオン|社説|コラム|論説|解説|分析|インタビュー|特集|連載|独自|地域|地方|東京|大阪|宗教|歴史|自動車|天気|気象|
災害|人物|皇室|首都圏|話題|訃報|写真|動画|寄稿|ルポ|
新闻|要闻|时政|政治|国内|国际|世界|中国|台湾|香港|两岸|经济|财经|金融|股市|产业|企业|商业|房产|社会|法治|案件|健康|医疗|科学|科技|教育|文化|读书|
电影|音乐|艺术|娱乐|生活|时尚|旅游|美食|体育|足球|篮球|环境|气候|能源|军事|评论|社论|观点|专栏|时评|分析|解读|深度|专访|访谈|特稿|专题|独家|快讯|
地方|宗教|历史|汽车|天气|图片|视频|人物|新聞|要聞|國內|國際|兩岸|經濟|財經|產業|企業|商業|房產|社會|法律|醫療|環境|氣候|軍事|評論|社論|觀點|專欄|
深度報導|專訪|專題|獨家|快訊|歷史|汽車|體育|娛樂|藝術|電影|音樂|焦點|政經|地方新聞|生活新聞|
tin tức|thời sự|chính trị|xã hội|pháp luật|kinh tế|kinh doanh|tài chính|chứng khoán|doanh nghiệp|
bất động sản|thế giới|quốc tế|trong nước|sức khỏe|y tế|khoa học|công nghệ|giáo dục|văn hóa|giải trí|sách|
phim|âm nhạc|nghệ thuật|đời sống|thời trang|du lịch|ẩm thực|thể thao|bóng đá|môi trường|khí hậu|năng lượng|
quan điểm|góc nhìn|ý kiến|bình luận|phân tích|phỏng vấn|phóng sự|xe|ô tô|thời tiết|lịch sử|nóng|địa phương|
ข่าว|การเมือง|เศรษฐกิจ|ธุรกิจ|การเงิน|หุ้น|สังคม|อาชญากรรม|ต่างประเทศ|โลก|สุขภาพ|วิทยาศาสตร์|เทคโนโลยี|
การศึกษา|วัฒนธรรม|บันเทิง|ภาพยนตร์|ดนตรี|ศิลปะ|ไลฟ์สไตล์|ท่องเที่ยว|อาหาร|กีฬา|ฟุตบอล|สิ่งแวดล้อม|พลังงาน|
ความคิดเห็น|บทความ|บทบรรณาธิการ|วิเคราะห์|สัมภาษณ์|ภูมิภาค|ยานยนต์|
berita|terkini|politik|nasional|internasional|dunia|ekonomi|bisnis|keuangan|pasar|masyarakat|hukum|
kriminal|kesehatan|sains|teknologi|tekno|pendidikan|budaya|buku|film|musik|seni|hiburan|selebritas|
gaya hidup|wisata|kuliner|olahraga|sepak bola|bola|lingkungan|iklim|energi|opini|kolom|tajuk|analisis|
wawancara|laporan khusus|daerah|regional|agama|sejarah|otomotif|properti|megapolitan|nusantara|
berita|nasional|dunia|politik|ekonomi|bisnes|masyarakat|jenayah|mahkamah|kesihatan|sains|teknologi|
pendidikan|budaya|hiburan|gaya hidup|pelancongan|sukan|bola sepak|alam sekitar|pendapat|rencana|kolumnis|
wilayah|agama|sejarah|automotif|
notícies|actualitat|política|món|internacional|catalunya|economia|empresa|societat|successos|salut|ciència|
tecnologia|educació|cultura|llibres|cinema|música|art|teatre|mitjans|gent|estil|viatges|gastronomia|
esports|futbol|medi ambient|clima|energia|opinió|editorial|anàlisi|entrevista|entrevistes|reportatge|local|
barcelona|història|
nuus|politiek|wêreld|sake|ekonomie|samelewing|misdaad|gesondheid|wetenskap|tegnologie|onderwys|kultuur|
boeke|vermaak|leefstyl|reis|sport|rugby|krieket|omgewing|klimaat|menings|rubrieke|hoofartikel|ontleding|
onderhoud|
habari|siasa|uchumi|biashara|jamii|afya|sayansi|teknolojia|elimu|utamaduni|burudani|michezo|mazingira|
maoni|makala|kimataifa|kitaifa|dini|
izindaba|ezemidlalo|ezokungcebeleka|imibono|ezomnotho|ezepolitiki|ezempilo|
iindaba|ezemidlalo|ezolonwabo|izimvo|ezoqoqosho|ezopolitiko|ezempilo|
ახალი ამბები|პოლიტიკა|ეკონომიკა|ბიზნესი|საზოგადოება|სამართალი|მსოფლიო|ჯანმრთელობა|მეცნიერება|ტექნოლოგიები|
განათლება|კულტურა|სპორტი|გარემო|მოსაზრება|ბლოგი|ანალიზი|ინტერვიუ|რეპორტაჟი|
home|home page|front page|startseite|inicio|portada|início|accueil|voorpagina|hjem|hem|forside|etusivu|strona główna|ana sayfa|главная|
головна|αρχική|الرئيسية|ホーム|トップ|首页|首頁|홈
`
    .trim()
    .split(/\|\n?/),
)
