/**
 * Words that stand in the lines around an article and never in the name of a person, in small letters: of buttons and labels, sections, institutions
 * and places, and the small words of sentences. Collected from the menus of newspapers' sites; those that are also surnames (`post`, `hall`, `west`) are left out.
 */
export const neverInNames: ReadonlySet<string> = new Set(
  `
a aan abo abonnez abonnieren abonné abonnés about above academy account accueil across actualidad actualité actualités
ad ads advert advertisement advertising afdrukken afficher africa african after again agency ago ahead air airline
airport aktuell aktuelle aktuelles alert alerts all alla alle als also amazon america american americans amid among
analysis android angeles anhören anmelden annons annonse anti any anzeige anzeigen ao app apple apps archiv archive
archives are arizona arkansas army around article articles articolo artigo artikel artikkel arts artículo artículos
ascolta asia asian ask assembly association at athletics atlanta attorney attualità auch aufsteigen aus ausland
australia australian austria author authors auto automotive autor autos avec avenue aviv award awards away back baghdad
ballot baltimore bank banking baseball basketball be beach beauty because been before behind bei beijing being beitrag
beliebt below benefits bericht berichte berlin better between bewaar big bild bilder bilderstrecke bildung binnenland
blog blogs bluesky board book bookmark books both boulevard boxing brasil breaking briefing britain british brussels
budget buitenland bund business but button by byznys börse cabinet cairo california campaign campus can canada canadian
cancer caption captions car care career careers cars categoria categories category categoría categorías catégorie ce
celebrity center central centre ces cette championship channel charity chart che check chicago chief chile china chinese
christmas cidades cinema cinéma citizen city civil ciência climate clinic clip clips club coalition coast college
colombia colorado column columns comentarios comentários coming comment commentaires commentary commenter commenti
comments commission committee community companies company compartilhar compartir condividi conference congress
connecticut conservation constitution consumer contact contents contributed contribution contributions cookie cookies
copied copy copyright corporation could council country county courts covid credit credits cricket crime crimes cronaca
crypto cultura culture cultuur currency customer cyber cybersecurity czytaj czytania daily dans data datenschutz dates
days deal deals dear debatt december deel defence defense dei dela delen delhi delle dem democracy democrats department
deportes design det details detroit deutschland development did die diego dies digest digital diplomacy disclaimer
discussion district dit division djur dla document documents does doing domácí done dossier dow down download drink
drucken drug drukuj dubai dublin each east easter eastern easy economia economic economics economie economy economía
edinburgh edition editorial educación education educação een ein eine einem einen einer either ekonomi election
elections electric ella eller else email embed employment energy engineering enlarge enquête enregistrer entertainment
entretien entrevista environment environnement episode equality equity error es escuchar españa esporte esportes est
esta este esteri et ethics etiquetas ett eu europe european event events ever every exchange exclusive executive expert
experts explained explainer facebook fact facts faits family faq farm farming fashion feature featured features february
federal federation feed festival few file film films final finance financial find fintech first fitness five flipboard
florida follow food footage football force forces foreign fort forum forums foto fotos foundation four francisco free
fresh from från full fullscreen fund funding funds future för für gallery game games gaming garden gardening gas gaza
gazeta gemeinde general geneva geral germany gesellschaft gesundheit get gezondheid ghana give glasgow gli global going
golf google gospodarka government governor graphic graphics great greece greek group guardar guide gulf gun had half
halloween hampshire has have hawaii headline headlines health healthcare heights help here heritage hers het high higher
highlights highway him his historia history hockey holiday holidays home homes hong hospital hot hotel hotels hours
housing houston how human icon idaho idées if ihr il illinois im image images immer immigration impact impressum
imprimer imprimir in inc index indian indiana industry inflation info information infos initiative inland innenriks
innovation inrikes ins inside insight insights instagram institute institution insurance intelligence internacional
international internet interni interview interviews intervista into invest investigation investing investment
investments investor investors iowa iphone iran iranian iraq is islamabad island islands israeli issue issues ist it
italia italian italy item items its jaa jak january japan japanese jerusalem jest jetzt job jobs johannesburg join
journal journalism just justice kabul kann kansas karriere kategorie kein keine kentucky kenya keyword kids know
komentarze komentáře kommentar kommentare kommentieren kontakt korea korean kraj kreis kultur kultura kuuntele kyiv
labor labour language last late latest laws lead leadership league learn least leave lectura lecture ledare leder leer
lees leestijd legal leggi legislature leia leitura les lesedauer lesen lesetid lesezeit less let letter letters lettura
leute leídas library life lifestyle limited link linked linkedin links lire list listen literature live liverpool livres
loading loan loans local log login logout lokales london look los louisiana lower ltd luister lukuaika luxury lyssna lyt
läs läsning läsningstid læsetid made madrid magazine main maine mais make management manchester manufacturing many
market marketing markets maryland massachusetts match matches media medical medicine meer meet mehr meinung melbourne
members meninger mental menu mer mercado merken message messages messenger met metro mexican mexico miami michigan
microsoft military min minister ministry minnesota mins minutes mississippi missouri mit mlb mobile mobilität mode
moments monde mondo money montreal more mortgage moscow most motor motoring motors movie movies much mumbai mundo museum
music musique must mute my más märkte naar nach nachrichten nacional nairobi national nations nato nature nauka
navigation navy nba ncaa near nebo nebraska need neighborhood nella netflix netherlands network netzwelt neu neue neues
neueste neuesten nevada never new newsletter newsletters newsroom next nfl nhl nicht nie niet nieuws nigeria nigerian
nine no noch non none nonprofit nor northern nos not nothing notice noticias notification notifications notizie notre
notícias nous november now nuclear nuestra nur nutrition nyheder nyhet nyheter názory não obituaries obituary och
october oder of off office official officials offrir og ohio oil oklahoma olympics on once one online only onze op op-ed
open opera opinie opinion opinions opinião opinión options or oraz oregon organisation organization other ottawa ou our
out over overview own où pages pakistan palestine palestinian palestinians panorama par para parenting paris parliament
part partager partei parties partner partners party pause payments paywall países peninsula pennsylvania people personal
pets pharma philadelphia philanthropy philosophy photo photograph photographs photography photos picture pictures
pinterest più planet planète play player players please plus podcast podcasts podcasty points poland police policies
policy polish politica political politics politik politikk politique polityka poll polls pollution polska política
popular por port portada portrait portugal poslechnout posted posts posłuchaj pour počasí prawo pre premier premium
presidency president presidential press preview prime print privacy pro product production products profile profiles
program programme programmes programs project promo property protest province psychology pubblicato public publicado
publication published publisher publishing publié på přečtěte que quelle question questions qui quiz quote quotes race
racing radio rail railway ramadan ratgeber rating ratings reacties read reader readers reading ready real realty recap
recent recipe recipes recommended redacción reddit regierung region regional reise reklama relacionadas related
relationship relationships religion report reportage reports republic republicans research residents restaurant
restaurants results retail retirement review reviews right rights road roads rome rss rubrik rugby rules russia russian
récit réservé safety saint salud salute salva san santé saturday save say saúde schedule schlagzeilen schließen schools
science sciences scienza scienze scotland scottish sdílet search season seattle secretary section sections security
seguici sell senate senator send seoul september series service services ses set settings seven several sex shall
shanghai share shared shares she shop shopping should show showbiz shows sich sie signin signup sin since sind site
sitemap six się skiing skip slideshow sobre soccer social sociedad sociedade society società société software solar
solution solutions some something soon source sources south southern space spain spanish spara special speech spettacoli
sponsored sport sporten sports spotlight społeczeństwo square st stadium stadt staff stampa start startseite startups
state statement states station still stock stocks stop store stories strategy stream streaming streets student students
studies studio studios study style subscribe subscription subscriptions sucesos such suche suite suivre sul sulla
summary support supreme sur survey suscríbete sustainability svět sweden swiss switzerland syria system systems table
tag tags taiwan take takeaways tallenna tax taxes teacher teachers team teams tech technologies technology tecnologia
tecnología tegen tehran teilen telegram television tell tennessee tennis territory terrorism texas text thailand than
thanksgiving that the theater theatre theatres their them thema themen then there these they things this those three
through thursday tickets tiktok time tip tips title today tokyo told tomorrow too tool tools top topic topics toronto
tour tous toutes toward town track tracker trade trades traffic trailer training transcript transfer translation
transport transportation travel treasury trending trends trial tribune trust try tuesday turkish turn tv twitter two
télévision udostępnij uhr uit uk ukraine ukrainian uložit uma umwelt un una und under une union unions united
universities university uns unter unterhaltung unternehmen until up update updated updates upon upper urban url usa use
used user users utah utenriks utrikes valley vancouver vehicles veja venture ver verein verkehr vermont version
veröffentlicht veterans via video videos vidéo vidéos vienna vietnam view views village violence voices voir vollbild
voor vor vorlesen vos vote voters voting votre více vídeo vídeos věda wage wait want warning wars was watch water way we
wealth weather web website wednesday week weiter weitere weiterlesen well wellness wenn wer werbung were western
wetenschap wetter what whatsapp when where which while who why wiadomości wideo widget wie wildlife windows wir wird
wirtschaft wisconsin wissen wissenschaft with without więcej women wont word words work workers workforce workplace
world worldwide would wrestling wyoming yes yesterday yet yoga york your youtube zahraničí zapisz zdjęcia zdraví zdrowie
zealand zeitung zprávy zurich zurück économie écouter édition élections öffnen økonomi últimas últimos über übersicht
čas świat война все выборы главная для еще или интервью как культура мир мнение мнения наука не новости о общество
опубликовано поделиться подписаться политика почему происшествия реклама репортаж россии россия спорт статья темы
технологии украина украины читайте читать что экономика это
`
    .trim()
    .split(/\s+/),
)
