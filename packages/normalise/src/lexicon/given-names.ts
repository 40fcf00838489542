/**
 * Common given names, in small letters and without accents: those that the Social Security Administration of the United States counted most often
 * from 1935 to 2005 (public domain), and those of the locales of Faker for JavaScript (https://fakerjs.dev, MIT) and for Python
 * (https://faker.readthedocs.io, MIT) for Europe, Africa and India, in Latin and Cyrillic script. Words that are rather a place or a thing (`paris`,
 * `star`), or that news articles print in small letters, are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
aachal aada aadhya aadi aage aahana aaliyah aapo aarav aarini aarna aarnav aarne aaro aaron aarush aashi aatos aayush
aba abbas abbey abbi abbie abby abdalla abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdi abdihakim
abdirahman abdon abdul abdullah abdullahi abednego abeer abeiku abel abelardo abelone abena abha abhimanyu abhiram
abigael abigail abigel abilio abimbola abina abisola abisoye abjorn abner abraham abram abril abubakar achiel achieng
achille achim ada adalbert adalberto adam adamo adan adaugo addie addison adeboye adedayo adegoke adel adela adelaida
adelaide adelardo adelasia adelbert adele adelgunde adelheid adelia adelin adelina adelinde adeline adelmo adem aden adi
adiela adil adina adis aditya admir adnan adolf adolfine adolfo adolfs adolphe adomas adonis adora adoracion adriaan
adrian adriana adriane adrianna adrianne adriano adrien adrienn adrienne adrija adrijana advaith advay advik advika
adweta adwoa adya aedan aedin aengus aenne aferdita afia afonso afra afrim aftin afua agapito agastya agata agatha
agathe agaton aggrey agim aglae aglaia agne agnes agnesa agnese agneta agnete agnieszka agnolo agnos agostina agostino
agripina agris agron agueda agus agustin agustina ahmad ahmed ahmet ahti aicha aida aidan aideen aiden aiga aigars aija
aiko aila ailbhe aileen aili ailis ailish aimable aime aimee aimo aina ainara ainars aine aino ainoa airi aisha aishani
aishling aisling aislinn aistis aitana aitor aivar aivaras aivars ajan ajda ajla ajna akande akanni ake aki akinyi akofa
akorfa akos akosua akoth akram aksel akseli akshay akua akumaa akunna akwasi akwesi alade aladin aladino alain alaina
alamiro alan alana alanis alanna alannah alara alastair alayna alba alban albano albeiro alberico albert alberta alberte
albertina albertine alberto alberts albin albina albino albrecht albulena alcides alcira aldair aldemar alden alderano
aldin aldis aldo aldonza alea alec alecia aleida aleisha aleix alejandra alejandrina alejandro aleks aleksandar
aleksander aleksandr aleksandra aleksandras aleksandrs aleksanteri aleksei aleksej aleksi alen alena alenka aleodor ales
alessandra alessandro alessia alessio alex alexa alexandar alexander alexandr alexandra alexandre alexandrea alexandria
alexandrie alexandrina alexandros alexandru alexe alexei alexej alexi alexia alexis alexus alf alfio alfons alfonsina
alfonso alfonz alfred alfreda alfredo alfreds algirdas algot ali alia alica alice alicia alicja alida alin alina aline
alirio aliro alis alisa alise alisha alison alissa alisson alistair alistar alister alix aliya aliyah aliz alizee alja
aljaz aljosa alka allan allana allegra allen allie allison allyson alma almendra almir almudena almut almuth alois
aloisia alojz alojzia alojzij alojzija alondra alonso alonzo aloys aloyse alphonce alphons alphonse alphonso alphonsus
althea altin alton alva alvar alvaro alve alveiro alvin alvine alwin alwina alwine aly alya alyce alycia alysha alysia
alyson alyssa alzbeta ama amada amadeo amadeus amado amador amahle amaia amaira amalia amalie amalija amancio amanda
amandine amando amani amar amara amari amarilis amaro amaru amaury amaya ambar amber ambre ambrose ambrosio ambroz
amedeo amedeu amel amela amelia amelie amelija americo amico amie amilcar amin amina aminat amine aminu amir amira
amleto amol amon amos amra amrita amruta amy amza ana anabel anabela anabella anacleto anaelle anahera anahi anahis
anaida anais anamaria anamika anaru anas anastacia anastasia anastasie anastasio anastasios anastatia anastazie
anastazja anatol anatoli anatolie anatolij anay anca ancizar ancuta anda andela anders anderson andjela andjelina andor
andra andrada andras andre andrea andreas andree andreea andrei andreia andrej andreja andrejka andrejs andrena andres
andress andrew andrey andri andria andrian andrija andrin andrina andris andrius andrus andrzej andy ane anej anel anele
anemona anes aneta anete anett anette anezka angel angela angele angelia angelica angelika angelina angeline angelino
angelique angelita angelo anghel anghelina angie angus anibal anica anicet aniela anika aniko anina anirudh anis anisa
anisoara anissa anita anja anjali anka anke ankica anmol ann anna annabel annabell annabella annabelle annah annalena
annaliese annalisa annalise annamaria annamarie annastacia anne annedore annegret annegrete annekatrin anneke anneleen
annelene anneli annelie annelies anneliese annelise annelore annemarie annemette annemie annemijn annerose annett
annetta annette anni annibale annica annick annie anniina annija annika annikki annina annita annmarie annukka
annunziata anny anouk ansaldo anselm anselma anselmo ansgar ansh ansis anssi antal antanas antero anthony antim
antionette antje anto antoaneta antoin antoine antoinette anton antonela antonella antonello antoni antonia antonie
antonieta antonietta antonija antonin antonina antonino antonio antonios antoniu antonius antons antony antoon antra
ants antti antun antwan anu anunciacion anusha anuta anvi anya anyango anyelo anyi anze aodhan aoibheann aoibhin
aoibhinn aoife aongus apolena apolinar apolline apollo apollonia apolonia apostolos april aquiles arabella araceli
aracely aradhana aranka aranzazu aras arben arbey arbnor arcelia archer archibald archie arda ardian ardit ardita arezki
argemiro ari ariadna arian ariana ariane arianna arianne aribert arie ariel ariela ariele arielle arif arija arijus
ariki arild arin arina aris aristide aristides aristita arja arjun arkadiusz arleen arlene arlet arlette arley arlind
arlinda arlo armand armandas armande armando armands armelle armend armida armin arminas arnaldo arnar arnas arnau
arnaud arnaude arnd arndt arne arnfried arni arnim arnis arno arnold arnoldas arnoldo arnolds arnost arnulf arnulfo aroa
aroha aron aronas arpad arran arron arsenie arsenio arsim arta artan artemio artemisa arthur artis arto arttu artturi
artur arturas arturo arturs arunas arunima arvid arvids arvo arvydas arya aryan arzu asa asafe asbjorn ascension
asdrubal ase asger asha ashanti asher ashlee ashleigh ashlene ashley ashlie ashling ashly ashlyn ashlynn ashton asko
asma assar assia assumpta assunta asta aston astrid astride astrit ataahua atena atenulf athanasios atharv athena athman
athuman ati atieno atila atilio atli atte attila attracta aubrey aud aude audra audrey audrius august augusta augustas
auguste augustin augustina augustine augusto augusts aukusti aulikki aulis aune aurea aureja aurel aurelia aurelian
aureliana aureliano aurelie aurelien aurelija aurelio aurica aurimas aurora aurore ausma ausra ausrine austin austine
austra autumn ava avelino averil avery avgust avi avis avni avram awesi awhina axel axelle axenia axinte aya ayaan ayana
ayanda ayanna ayaz ayden ayebatari ayelen ayesha ayinde ayize ayla ayleen aylin aylla ayman aymen aymeric aynur ayoub
ayse aysel ayten ayub ayush ayushman azaan azad azahar azahara azeglio azeneth aziz azra azubuike azucena azuolas baaba
babett babette baccio bachittar bafana baghyawati bahadurjit bahati baiba bailey bailie bairbre bairon bajram bakari
bakhshi balazs baldassare baldomero balduino baldur balendra balhaar balint baljiwan baltasar baltazar balthasar balvan
balveer balz bambang banel bangizwe banjeet banji bankole baptist baptiste baraka barasa barbara barbel barbora barbro
barbu barica baris barkha barnabas barney barrett barry bart bartek bartholomaus bartholomew bartley bartolome
bartolomej bartolomeo bartolomeu barton bas basarab bashkim basil basile basilio bastiaan bastian bastien baudelio
baudouin bautista baylee bayram bayron bayu beata beate beatrice beatrijs beatrix beatriz beau beauden becky bedrich
begona bekim bekir bela belarmino belen belinda belisario bella belo ben benadik benard benas bence bende bendeguz
benedek benedetto benedict benedicte benedicto benedikt benedikte benedita benett bengt beni beniamin benicio benigna
benigno benita benito benjamim benjamin benn bennett bennie benno benny benoit benone benson bent benta bente benthe
bento benvenuto beppe berat berend berends berengere berenice berit bernabe bernadett bernadette bernadine bernard
bernarda bernardino bernardita bernardo bernd berndt bernfried bernhard bernhardine bernice bernt bernward berra bert
berta bertalan bertha berthe berthold bertil berto bertold bertram bertrand bertulis beryl besart besarta besim besnik
bessie beth bethan bethany betina betsy bett bette betti bettie bettina betty bettye beulah bevan beverley beverly
bhanumati bhavani bhavika bhavini bhavna bhavya bhekimuzi bhekizizwe bhekumbuso biagio bianca bianka bibi bibiana
biborka bieke biel bienvenida bilal bilha biljana bill billie billy bimala bina birger birgid birgitt birgitta birgitte
birte birthe biruta biserka bishakha bjarne bjarni bjorg bjorn bladimir blahoslav blaine blair blaise blake blanaid
blanca blanche blandine blanduzia blanka blas blathnaid blaz blazej blazena blerim blerina blerta bless bluette boaz bob
boban bobbi bobbie bobby bodhi bodil bodo boe boel bogdan bogdana boglarka bogomir bohdan bohdana bohumil bohumila
bohumir bohus bohuslav bohuslava bojan boje boldizsar boleslav bonface bonginkosi bonifac boniface bonifacio bonita
bonnie borbala borge boris borivoj borja borje boroka borris borut borys bosibori bostjan botond bouchra boyd bozena
bozica bozidara bozo brad braden bradford bradley bradly bradut brady brahim brajen bram bramwel branden brandi brandie
brandon brandusa brandy branislav branislava branka branko brant braulio bravin braxton brayan brayden breana breandan
breanna breanne brecht breda breeda breege breffni brencis brenda brendah brendan brenden brendon brenna brennan breno
brent brenton bret bretislav brett bria brian briana brianna brianne brice brid bridget bridgett bridgette bridgit
bridie briek brien brieuc briget brighid brigid brigida brigita brigitta brigitte brijesh brit brita britney britt
britta brittani brittany brittney brock brodie brody brogan brona bronach bronagh bronislava bronwen bronwyn brook
brooke brooklyn brooks bror bruce bruna brunhild brunhilde bruni brunilda bruno bryan bryanna bryant bryce brynn bryon
bryony bryson buchi bucur buddy budi buenaventura buhle bujar bukola bukurije burak burckhard burghard burim burkard
burkhard burkhardt burton busisiwe busra byron bystrik cacilia cacilie cade caden caetana cahal cahir cailin cailum caio
cait caitlin caitlyn caitriona caius cajsa calcedonio caleb calebe calin calista calisto calixta calixto callan callie
callum calogero calum calvin calvince camden camelia cameron camil camila camilla camille camillo camillus camilo
campbell camron camryn can canan candace candela candelaria candelario candelas candice candida candido candy canice
cantemir caoilfhionn caoimhe caoimhin caolain caolan caomhan capucine cara caragh caren carey cari caridad carin carina
carine carissa carita carl carla carlene carles carley carlie carlijn carlito carlo carlos carlota carlotta carlton
carly carmel carmela carmelita carmella carmelo carmen carmenza carmina carmine carminho carmo carol carola carole
carolien carolin carolina caroline carolyn carolyne carren carrie carroll carson carsten carter cary caryn cas casandra
casemiro casey casian casiana caspar casper cassandra cassandre cassidy cassie cataleya catalin catalina catarina
caterina cathal catharina catherina catherine catheriona cathleen cathrin cathrina cathrine cathriona cathryn cathy
catia catinca cato catrin catrina catrine catrinel catriona caua caue cayetana cayetano cayla cazimir ceara cebrian
cecelia cecil cecile cecilia cecilie cecilija cecilio cecille cedric cedrin ceferino celal celene celeste celestin
celestina celestine celestino celia celina celinda celine celso cem cemal cemil cengiz centa centrine cerasela cesar
cesare cetin ceylin cezar cezara cezary chaaya chabane chad chadwick chaitaly chaitanya chakradev chakradhar chakrika
chaman chameli champak chanakya chanchal chandani chandler chandra chandran chandresh chanel chanez chantal chantel
chantelle charan charis charita charl charla charlene charles charley charlie charline charlott charlotta charlotte
charly charmaine charo charvi chasity chasmum chastity chatresh chatura chavvi chaz chebet chege chelangat chelo chelsea
chelsey chelsie chema chepkemoi chepkoech chepkorir cherechi cheri cherie cherif cherith cherotich cherry cheruiyot
cheryl chester cheyanne cheyenne chiamaka chiara chimamanda chinedu chinyere chiraz chisom chita chizoba chloe chris
christa christabel christal christel christelle christen christer christi christiaan christian christiana christiane
christianne christie christin christina christine christl christof christofer christoffer christoph christophe
christopher christos christy chrystal chucho chuck chukwu chus chuy cian cianan ciara ciaran ciarrai ciera cierra cilli
cillian cilly cindi cindy cinthia cinthya cintia cinzia ciprian cipriana cipriano ciriaco ciril cirillo cirino cirkeline
ciro citlali claas claes claire clara clare clarence clarice clarisa clarissa clarisse clark clas claude claudette
claudia claudie claudina claudine claudio claudiu claudius claudy claus clavs clay clayton clelia clemence clemencia
clemens clement clemente clementina clementine cleo cleopatra cleophas cleto cleveland clifford clifton climaco clint
clinton cliodhna cliona clive clodagh clodomiro cloe clorinda clothilde clotilde clovis clyde codie codin codrin codrina
codrut codruta cody cohen colby cole coleen coleman colette colin coline colins colleen collette collin collince collins
colm colman colomba colton coluccio colum columba conal conall conan concepcion concepta concetta concha conchita
conchur conleth conn connell conner connie connor conny conor conrad conradin conrado consolata constanca constance
constanta constantin constantina constantino constanza constanze consuela consuelo cooper cora coralia coralie coraline
corbin cordell cordula corentin corey cori corina corine corinna corinne coriolano cormac cormack corneille cornel
cornelia cornelio cornelis corneliu cornelius cornell corona corrado corrie corrine corsin cortney corvin cory cosima
cosimo cosmas cosme cosmin cosmina costache costantino costanzo costel costin courteney courtney coy craig crenguta
crescencia crin crina cristal cristea cristhian cristhofer cristian cristiana cristiano cristina cristobal cristofer
cristofor cristopher cristy cruz crystal csaba csanad csenge csilla csongor ctibor ctirad cullen curdin curro curt
curtis custodio cvetka cvetko cynthia cyprian cyriel cyril cyrill cyrille cyrus czeslaw daan dace dacian daciana dafina
dafne dagmar dagmara dagny dagobert dagoberto dahiana dahlia daiana daiga daina dainis dainius daire dairine dairo daisy
dajana dakota daksh daksha dakshesh dalaja dalbir dale dalia dalibor dalila dalmas dalton damaris damian damiano damien
damienne damijan damilare damilola damini damion damir damjan damjana damon damyanti dan dana danae dancan dancun dane
danette dani dania danial danica daniel daniela daniele danielius daniella danielle daniels danijel danijela danilo
danique danitza danjuma danna dannie danny danson dante danuse danuta dany daphne dara daragh darby darcy dardan daren
daria darian dariana darien darija darika darin darina darinka dario daris darius dariusz darja darko darla darlene
darling darnell darpan darragh darran darrel darrell darren darrick darrin darryl darryn darsh darta darwin dary daryl
dasa daud daudi dave davi david davida davide davin davis davnet davon davorin davy dawid dawn dawson dayamai dayana
dayita dayna dayton deaglan dean deana deandre deane deangelo deann deanna deanne dearbhail dearbhaile dearbhla debbie
debby debora deborah deborrah debra decebal declan dedi dee deena deepa deiby deicy deidra deidre deirbhile deirdre
deisy deividas deja delaney delbert delfin delfina delfino delia delilah della delores deloris delphine demarcus demeter
demetra demetria demetrio demetrius demian dena denes deneval denice deniis denis denisa denise denisse denisz deniz
dennis denny denver deon dereck derek derick derly dermot dermott derrick derval dervilla dervla derya deshawn desiderio
desirae desiree desmond despina destinee detlef devan devansh deven devika devin devon devonte devyn dewayne dewey dewi
dex dexter deyanira dezider dezso dhriti dhruv diamond dian diana dianah diane diann dianna dianne diar diarmaid
diarmuid dick dickson dida didier didina diederik diedrich diego dierk dieter diethard diethelm diether dietlind
dietlinde dietmar dietrich digna dijana dilan dilara dilek dillon dimas dimitri dimitrina dimitrios dina dinah dinis
dino dinu diogo dion dionigi dionisia dionisio dionne dionyz dipta dirk dismas dita ditmar ditte dittmar divya dixie
diya djamel dmitri dobromila dobroslav dobroslava dochia dogan doina dolly dolores dolphine domagoj domantas domas domen
domenic domenico domhnall dominga domingo domingos dominic dominick dominik dominika dominique dominyka dominykas
domitila domnica don dona donagh donal donald donat donata donatas donatella donatello donato donna donnacha donncha
donnell donnie donny donough donovan donte dora doralisa dorcas dorcus doreen dorel dorian doriana dorien dorin dorina
dorine dorinel doris dorit dorita dorka dorle dorli dorota dorotea doroteja dorothe dorothea dorothee dorothy dorottya
dorte dorthe dorthy doru doug douglas dounia dovile dovydas doyle draga dragan dragana dragica drago dragos dragutin
drahomir drahomira drahoslav drahoslava drake drazen drew dries drilon drita driton duane duanne duarte duban ducu
duduzile duilio duje duke dulce dumisani dumitra dumitrana dumitru duncan dunja durdica dursun dusan dusana dusanka
dustin dusty duuk duvan dwayne dwi dwight dylan dylano dymphna dympna dzidra dzintars dzintra eadaoin eamon eamonn eanna
earl earlene earline earnest earnestine eavan ebba ebbe eberhard eberhardt ebiere ebiowei ebony ecaterina eckard eckart
eckehard eckhard eckhardt eckhart ecrin eda edda eddah eddie eddy edel edelbert edelgard edelmira edelmiro edeltraud
edeltraut edeltrud eden eder edgar edgaras edgard edgardo edgars edhitha edier edilberto edilma edilson edin edina
edinah edinson edison edisson edita edite edith editha edmond edmund edmundo edmunds edna edoardo edon edona edouard
edson eduar eduard eduarda eduardo eduards edvard edvardas edvin edvinas edvins edwar edward edwin edwina eelis eemeli
eemil eerik eero eesha eetu eeva efe efrain efrem efren eftimia eftimie egbert eggert egidijus egil egill egils egle
egon egzon egzona ehrenfried ehrentraud ehrhard eider eidvile eija eila eileen eilis eilish eimantas eimear eimer
eimhear einar einari eira eiravati eirik eitel eithan eithne eivind eivor ekaja ekalinga ekani ekansh ekanta ekantika
ekapad ekaraj ekaterina ekavir ekbal ekiya ekkehard ekkehart eko ekow ekrem ekta ela eladio elaina elaine elba elbert
elcira elcy elda eldon elea eleanor eleanora eleazar elemer elena eleni elenore eleodoro eleonor eleonora eleonore
eleuterio elfi elfida elfie elfriede eli elia eliabeth elian eliana eliane elias elie eliecer elien eliette elif eligia
eliisa elijah elin elina eline elinor elio eliona eliot eliott elis elisa elisabet elisabeta elisabete elisabeth
elisabetha elisabetta elisaveta elise eliseo elisha elisio eliska elissa elita eliud eliza elizabet elizabeta elizabete
elizabeth elize elkana elke elkin ella elladio ellen elli ellie ellinor elliot elliott ellis elly elma elmar elmars
elmer elmeri elmira elna eloa eloah elodia elodie elof eloi eloisa eloise elona elosy eloy elphas elpidio els elsa
elsbeth else elsebeth elsie elsy elton elva elvana elver elvia elvin elvira elvire elvis elvy elwira elwood elyas elyse
elza elzbieta ema emanoil emanuel emanuela emanuele emanuella emanuelly emanuil emeka emelie emelina emeline emely
emelyne emer emerson emery emese emiel emigdio emil emilce emile emilee emili emilia emilian emiliana emiliano emilie
emilien emilija emilio emilis emilly emils emilse emily emin emina emine emir emiro emma emmaculate emmah emmanuel
emmanuelle emmerich emmet emmett emmi emmy emory emperatriz emre emy enar encarnacion encarnita enda endang endre endrit
ene enea enes engelbert engin engla eniko enis enith enna ennio enno enock enrico enrika enrique enriqueta ensar ensio
enver enya enzio enzo eoghan eoin eowyn ephantus epifanio eraldo erasmo erastus ercan erdal erdmute erdogan eremia eren
erhard erhardt eric erica erich erick ericka erik erika erikas eriks erin erina erion erkan erkki erland erling erma
ermanis ermanno ermenegildo ermes erna ernest ernestas ernestina ernestine ernesto ernests ernie erno ernst erny erol
errol erva ervin erwan erwin eryk eryn erzsebet esben eshana esi esila eskil esko eslemnur esma esmarelda esmee
esmeralda esneider esparta espartaco espen esperanza espiridion esra esse essi essie esteban estefania estefany estela
estella estelle ester estera esther estiven eszter eta etela etelka etelvina ethan ethel ethna ethne etienne etta ettore
euan eufemia eufrosina eugen eugene eugenia eugenie eugenio eugine eula eulalia eulalie eulogio eunan eunice eunika
eusebia eusebio eusebiu eustaquio eustatiu eutimio eutropio eva evald evaldas evalds evaline evalyne evamaria evan
evance evangelia evangelina evangeline evangelista evangelos evanghelina evans evaristo eve evelia evelien eveliina
evelin evelina eveline evelio evelyn evelyne even everett everline everlyne evert evi evie evija evita evy ewa ewald
ewan ewelina exequiel eydan eydis eyram ezekiel ezequiel ezio ezra faas faber fabia fabian fabiana fabiano fabien
fabienne fabio fabiola fabrice fabricia fabricio fabrizia fabrizio facundo fadil fadime fainche faith falak falan
falguni falk falko fanni fannie fanny fanyana faqid farah faraj faras farhan farid farida fariq faris farouk faruk fatih
fatiha fatima fatime fatma fatmir fatmire faton fatteh fatuma faustas faustino fausto fay faye feargal fearghal febe
fedde fedele federica federico federigo fedor fedora feisal felecia felice felicia feliciana feliciano felicidad felicie
felicien felicita felicitas felicity feliks feline felipa felipe felisa felista felister felistus felix felizitas fella
femke fenna fenne ferdi ferdinand ferdinando ferenc fergal fergus ferhat feriel fermin fern fernand fernanda fernande
fernando ferney ferny ferre festus fiachra fidel fidela fidelis fidelma fien fiene fiifi filemon filip filipa filipe
filippa filippo filiz filofteia filomena finbar finbarr finian finn finola fintan fiodor fiona fionan fionna fionntan
fionnuala fionnula fiorella fiorenzo fiorino firmin fisnik fitan fitim fito fitore fitri fiyaz fjola fjolla flamur
flannan flavia flavie flavio flaviu flemming fletcher fleur floare floarea floor floortje flor flora flore florea
florence florencia florencio florent florenta florentin florentina florentine florentino florian floriana floriane
florica floridor florim florin florina florinda florine floris floyd flurin flurina flynn fodil folke folker folkert
forrest fortunata fortunato fouzia frado fran franc franca france frances francesca francesco franchesca franci francia
francine francis francisc francisca francisco franciscus francisek franciska franciszek franck franco francois francoise
francy franjo frank franka frankie franklin frankline franky frans frantisek frantiska franz franziska fraser frauke
frazer fred freda freddie freddy frede frederic frederica frederick frederico frederik frederika frederike frederikke
frederique fredi fredo fredric fredrick fredrik fredrika fredy freia freja fresia freya fricis frida fridah fridolin
fridrich frieda friedbert friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde
friedo friedrich frithjof fritz froilan frusina fruzsina fryderyk fulgencio fulvio fuma funani funmilade funmilayo fynn
gabi gabin gabino gabor gabriel gabriela gabriele gabrielius gabriella gabrielle gabrielly gaby gael gaelle gaetan
gaetano gagan gage gaia gaida gail gaja gal galasso gale galen galina gallego galo galvarino ganga gani ganimete garech
gareth garima garland garret garreth garrett garry garth garvan gary gaspar gaspard gaspare gaston gastone gathoni gatis
gatsha gaurang gaurangi gaurav gauri gaurika gautam gautami gauthier gavan gavin gayathri gayla gayle gaylene gazmend
gbeminiyi gbemisola geanina gearoid gebhard gedeon gederts gediminas gedion geert geetika geir gejza gellert gelsomina
gelu gema gemma gena genaro gene genesis genevieve gennaro genovefa genoveva gentiana geoffrey geoffroy geofrey georg
george georgel georges georgeta georgette georgia georgian georgiana georgina georgine georgios geovanny gerald
geraldine geraldo gerard gerarda gerardine gerardo gerardus geraud gerd gerda gerdi gereon gerfried gergely gergo
gerhard gerhardt gerhart gerhild geri gerlind gerlinde germain germaine german germana gernot gero gerold gerolf
geronimo gerrard gerrit gerry gerson gerta gerti gertraud gertraude gertraut gertrud gertruda gertrude gertrudis
gervasio gerwin gery gesa gesare gesche gesine geta getrude geza ghenadie gheorghe gheorghita gherghina ghilas ghislain
ghislaine ghita giacinto giacobbe giacomo giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianina
gianluca gianluigi gianmarco gianna gianni gianpaolo gianpietro gibson gica gicu gideon giedre giedrius giel giesela
gifty gijs gil gilbert gilberte gilberto gilda gildardo giles gilles gillian gillis gilma gina ginette ginger gino
gintare gioacchino gioachino gioele gioffre gioia gionata giorgia giorgian giorgiana giorgio giosue giovanna giovanni
giovanny girik girindra girish girolamo girts gisa gisbert gisela gisele giselle gislinde gisselle gitau githinji
gitonga gitta gitte giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giustino gizela gizella gizem
gladis gladys glauco glen glenda glenn glenna glenys gloria goda godelieva godelieve godfrey godofredo godwin goffredo
gokhan goncalo gonul gonzalo gopal goran gorazd gordan gordana gordon gorm gosta gote gottfrid gottfried gotthard
gotthilf gotthold gottlieb gottlob gotz goyo grace gracia graciana graciano gracie graciela grady graeme graham grainne
grania grant gratian gratiana gratiela grayson grazia graziano graziella grazyna greca greco greg grega greger gregg
gregoire gregor gregorian gregorio gregory greta gretchen grete gretel grethe gretl gretta gricelda griet grieta griffin
grigore griselda grit grover gry grzegorz guadalupe guarino gubio gudmundur gudrun gudula guenter guenther guglielmo
guido guilherme guillaume guillermina guillermo guiomar guiseppe gul gulay gulsen gulten gumercindo gun gunar gunars
gunbir gunborg gunda gundel gundhild gundi gundolf gundula guneet gunhild gunilla gunita gunn gunnar gunnel gunner gunta
guntars gunter gunther guntis guntram gunvor gurli gus gust gustaaf gustaf gustas gustav gustave gustavo gustaw gusztav
guus guusje guy gwen gwenael gwenaelle gwenda gwendolen gwendoline gwendolyn gyda gyongyi gyorgy gyorgyi gyozo gyte
gytis gyula gzim habiba hadassa hadi hadija hadjer hadrien hafsa hafsteinn hagen hailee hailey hajnalka hajo hakan hakim
hakon hal haleigh haley halil halima halina halle hallie hamid hamish hamisi hampus hamsini hamza hana hanga hania
hanife hanna hannabel hannah hannchen hanne hannele hannelore hannes hanni hanns hannu hanny hanora hans hansgeorg
hansjoachim hansjorg hansjurg hansjurgen hanspeter hansruedi hanss hansueli haralamb haralambie harald hardik harijs
harinakshi harini haris harish harita harlan harley harmony harol harold haroldo haron harper harri harriet harriett
harris harrison harro harry harshil hartmut hartmuth hartwig harun harvey hasan hassan hasso hatice hattie hava havard
havva hawa hayat haydee hayden haylee hayleigh hayley hazel heath heather heaven hector hedda hedi hedvig hedviga
hedvika hedwig hedy hege heide heidelinde heidelore heidemarie heiderose heidi heidrun heidy heike heikki heiko heimo
heiner heinfried heini heino heinrich heitor helan heleen helen helena helene helfried helga helge helgi heli helina
helio heliodoro hella helle hellen hellena hellevi hellmut hellmuth helma helmar helmer helmi helmtrud helmut helmuth
heloisa heloise helvi hema hemal hemang hemangini hemani hemi hendra hendrik henk henna henner henni henning henny henri
henric henrich henricus henrie henrieta henrietta henriette henrik henrike henrikki henriks henrique henry henryk
heracleea heraclio heraldo herbert herberto herdis heribert heriberto herlinde herma herman hermanis hermann hermanni
hermelinda hermenegildo hermes hermina herminda hermine herminia herminio hernan hernando herney herrmann herta hertha
heru herve herwig hesbon hezron hicham hidde hilario hilary hilda hildah hildburg hilde hildegard hildegart hildegund
hildegunde hilding hildur hilkka hillary hillevi hilma hilmar hiltraud hiltrud hinewai hinrich hipolito hiral hitesh
hjalmar hjalte hjordis hlengiwe hoani hocine holden holger holli hollie hollis holly holm homer homero honora honore
hope horace horacio horatiu horea horia horst hortense hortensia hortenzia horymir hosea houcine houda howard hrafn
hredhaan hritik hrvoje hubert hubertine hubertus hudson hugh hugo hugues huguette huia hulda hulya humberto humphrey
hunor hunter huseyin hussein hynek iacob iain ian iancu ianis iara iasmina iben ibeth ibolya ibrahim ica ida ide idika
idris idriz idun ieremia ieva ifeoma ifunanya ignac ignace ignacia ignacio ignacy ignas ignatz ignaz ignazio igne igor
igors ihaia iida iiris iisakki ijaya ika ikbal ikenna iker ikhidie ikram ikshita ilari ilaria ilarie ilarion ildefonso
ildiko ileana ilene ilenia ilga ilhan iliana ilias ilie ilija ilinca ilir ilja ilka ilkka ilmari ilmars ilona ilonka
ilse ilyas ilyes ilze imane imani imants imaran imelda imene imer imke immaculate immo imogen imran imre imrich ina
inaki inara inaya indali india indira indra indrajit indre indrek indrikis indy ine ines inese ineta inez inga ingalill
ingbert inge ingeborg ingeburg ingegard ingegerd ingela ingelise ingelore ingemar inger ingetraud ingetraut ingibjorg
ingmar ingo ingolf ingrid ingrida ingried inguna ingvar inigo inka inken inkeri inmaculada inna inocencio inocentiu insa
inta inyoni ioan ioana ioanina ioannis iolanda iona ionel ionela ionelia ionica ionut iosefina iosif ippazio ira iren
irena irene ireti irfan iridenta irina irine irinel iris irja irma irmantas irmela irmeli irmengard irmgard irmhild irmi
irmingard irmtraud irmtraut irmtrud irungu irvin irving irya iryna isa isaac isaack isabel isabela isabell isabella
isabelle isabelly isac isack isadora isaiah isaias isak isaline isaque isaura ise isha ishaan ishani ishanvi ishita
ishwar isiah isidor isidora isidoro isidro isioma isis isisa ismael ismail ismet ismo isobel isolde isolina israel issa
issac issack istvan ita italo itzel itziar iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivan ivana
ivanka ivanna ivano ivar ivars iver iveta ivette ivica ivka ivo ivona ivone ivonne ivor ivory ivy iwan iwo iwona izabela
izabele izabella ize izidor izolda iztok jaak jaakko jaan jaana jaanus jabulile jace jacek jacinta jacintha jacinto jack
jackeline jackie jackline jacklyn jackson jacky jaclyn jaco jacob jacobine jacobo jacobus jacopo jacquelin jacqueline
jacquelyn jacques jacquline jada jade jaden jader jadesola jadranka jadwiga jadyn jael jafet jagat jagdish jagrati jagvi
jai jaiden jaider jaime jaimie jair jairaj jairo jairus jaka jake jakob jakobs jakov jakub jalen jalmari jalsa jamal
jamar jamel james jameson jamey jami jamie jamila jamison jan jana janae janaina janaki janani jane janel janell janelle
janessa janet janeta janeth janett janette janez jani janic janice janick janie janik janin janina janine janis janja
janka janko jann janna janne janneth janni jannie jannik jannis jano janos janosch januja janus janusz janya japhet
japheth jaquan jaqueline jara jared jari jarkko jarl jarlath jarleth jarmila jarmo jarne jarno jarod jarolim jaromir
jaromira jaron jaroslav jaroslava jaroslaw jarred jarrett jarrod jarvis jasin jasmijn jasmin jasmina jasmine jasminka
jasmit jasna jason jasper jatin javan javi javier javiera javon jaxon jay jayda jayde jayden jayla jaylen jaylin jaylinn
jayme jayne jayson jazeps jazmin jazmine jean jeana jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine
jeannot jeanny jebet jecinta jedidah jedrzej jeet jeevika jef jeferson jeff jefferson jeffery jeffrey jeffry jeison
jeisson jekabs jekaterina jekaubs jelagat jele jelena jelka jelle jelte jemimah jemma jemutai jena jenaro jenel jenifer
jeniffer jenipher jenna jenni jennie jennifer jenniffer jenny jeno jens jente jepchirchir jepchumba jepkemoi jepkoech
jepkorir jepkosgei jeppe jeptoo jerald jere jeremi jeremiah jeremias jeremie jeremy jergus jeri jerica jerker jermaine
jerman jermiah jernej jerneja jeroen jerome jeronimo jerono jerop jerotich jerri jerrod jerry jerson jeruto jerzy jesca
jesper jess jesse jessica jessie jessika jessy jesus jesusa jetmir jeton jette jevgeni jewel jewell jezups jhalak jhan
jhoan jhoana jhon jhonatan jhonny jhony jil jill jillian jim jimena jimmie jimmy jindrich jindriska jinthe jip jiri
jirina jitka joachim joacim joakim joan joana joann joanna joanne joannes joao joaquim joaquin joaquina joash job jobst
jocelyn jocelyne jochem jochen jodi jodie jody joe joel joelle joep joerg joeri joesph joey johan johana johann johanna
johanne johannes johans john johnathan johnathon johnie johnna johnnie johnny johnson johnstone johny joko jokubas jolan
jolana jolanda jolanta jolanthe jolayemi jolene jolie jolien jolijn jolina joline jon jona jonah jonas jonatan jonathan
jonathon joni jonna jonny joojo joona joonas joonatan joost joppe joram joran jordan jordana jordi jordon jordy jordyn
joren jorg jorge jorgen joris jorja jorma jorn jort jorune jorunn jos jose josee josef josefa josefiina josefin josefina
josefine joselyn josep joseph josepha josephat josephina josephine josephus josette josh joshua josiah josiane josianne
josie josip josipa josko joso josphat josphine josse jost josua josue josy jouko jouni jovan jovana jovita joy joyce
joyline jozef jozefa jozefina jozica jozo jozsef jozue juan juana juanita juanito jude judi judit judita judith judy
juergen juha juhana juhani juho jukka jula jule jules julia julian juliana juliane julianna julianne julie julien
julienne juliet julieta julieth juliette julija julijana julijs julio julissa julita julius juliusz juma juna june juni
junior juozas juraj jure jurg jurgen jurgita juri jurij juris jurre jussi justas justin justina justinas justine justus
justyn justyna jusuf jutta juul juulia juuso juvenal jyoti jyrki jytte kaan kaarina kaarlo kaat kabir kacey kacie kacper
kaden kadir kadri kagiso kahina kahu kahurangi kai kaia kaija kaila kailey kaique kaisa kaitlin kaitlyn kaitlynn kaj
kaja kajetan kajsa kajus kala kaleb kaleigh kalervo kalevi kaley kali kalina kalle kalman kalpit kaltrina kamala kamau
kameron kamiel kamil kamila kamilla kamilly kamryn kamya kane kanini kara karan karani karanja kare kareem karel karen
kari karim karima karimi karin karina karine karissa kariuki karl karla karley karlfried karlheinz karli karlijn karlina
karlis karlo karmen karol karola karolien karoliina karolin karolina karoline karolis karoly karon karrie karsten karyn
kasandra kasey kashish kashvi kasimir kaspar kaspars kasper kassandra kassidy kassim kastriot kata katalin katalina
katana katariina katarina katarzyna katcha kate katelijne katelin katelyn katelynn katerina katerine katharina katharine
kathe katherin katherina katherine katherinne katheryn kathi kathie kathleen kathrin kathrine kathryn kathy kati katia
katica katie katina katja katleen katlyn kato katri katrien katriina katrijn katrin katrina katrine katriona katryn
katty katy kauko kauri kavya kay kaya kayden kaye kayla kaylee kayleigh kaylie kaylin kaylyn kayode kazim kazimierz
kazimir kealan keano keanu keaton keegan keelan keely keenan keeva keijo keira keisha keith keld kellen kelley kelli
kellie kelly kelsey kelsi kelsie kelvin kemal kemboi kemi kemuma kemunto ken kenan kendal kendall kende kendra kendrick
kenedy keneth kennedy kennet kenneth kennith kenny kent kenth kenton kenza kenzo kerem keri kerim kermit kerri kerrie
kerry kerstin kerttu kerubo kestutis kevim kevin keya keziah kgabu khadidja khadija khaled khalid khalil khanyisile
khethiwe khloe khulekani kiaan kian kiana kiano kiara kiaran kiarie kibet kiera kieran kiernan kieron kierra kiersten
kike kiki kiley kilian killian kilonzo kim kimani kimanzi kimathi kimberlee kimberley kimberly kimeu kimmo kimutai
kincso kinga kingston kinuthia kinyanjui kinyua kioko kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech
kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipras kiprono kiprop kiprotich kipruto
kipsang kiptoo kipyegon kira kirby kiri kirk kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirui kitti kitty
kjeld kjell kjersti kjetil klaas klara klas klaudia klaudie klaus klavdija klavs klea kleber klemen klemens klement
klementyna kleopatra kliment klothilde knud knut kobe kody koech koen koenraad kofi kojo koloman kolos konrad konradus
konstantin konstantinos konstanty konstantyn konstanze kopano kora korbinian kordula korey kori korinna korir kornel
kornelia kornelija kornelius kory kosgei kotryna kourtney kreszentia kreszenz kriemhild kris krish krisha krishna
krisjanis kriss krista kristal kristaps kristel kristen krister kristers kristi kristiaan kristian kristiana kristiane
kristie kristien kristiina kristijan kristin kristina kristine kristjan kristof kristofer kristoffer kristopher krists
kristupas kristy kristyn kristyna krisztian krisztina krisztofer kritika krystal krystian krystle krystof krystyna
krzysztof ksawery ksenija kubra kubura kujoe kujtim kullervo kumar kunibert kunigunda kunigunde kunkyi kuno kuria kurt
kurtis kushtrim kustaa kveta kvetoslav kvetoslava kwabena kwadwo kwaku kwamboka kwame kwamena kwasi kweku kwesi kyalo
kyan kyano kyara kyla kyle kylee kyler kylian kylie kyllian kyllikki kyra laban labinot lacey lachlan lacie lacramioara
lacy lada ladina ladislau ladislaus ladislav ladislava ladli ladonna laerke laetitia laia laila laimonis lais lajita
lajos lakeisha lakesha lakisha laksh lakshit lakshmi lalo laly lamar lambert lamberto lameck lamine lamont lana lance
lander lando landon lane langa langat lanny laoise laora lara larisa larissa larry lars lascar lashawn lashonda lasse
lassi laszlo latanya latasha latisha latonya latoya latrice laura laure laureano laureen laurel lauren laurence laurens
laurent laurentia laurentiu laurenz lauretta laurette lauri laurian lauriane laurie laurin laurina laurine lauris
laurita laurits lauryn laurynas laus laust lautaro lavanya lavern laverne lavinia lavize lavonne lawanda lawrence
lawrencia layla layne lazar lazaro lazzaro lea leah leana leander leandra leandre leandro leane leann leanna leanne
leano leart leda ledion lee leeann leela leen leena leevi leidy leif leigh leila leilani leire leja lejla lekha lela
leland lelia lena lenah lene leni lenin lenka lenn lennard lennart lennarth lennert lenny lenora lenore leo leocadia
leocadio leokadia leola leon leona leonard leonardo leonce leoncio leone leonel leonhard leoni leonid leonida leonidas
leonie leonor leonora leonore leons leontin leontina leontine leopold leopolda leopoldina leopoldine leopoldo leordean
leos lerato leroy lesa lesana lesia lesley leslie lesly lestari lester leszek leticia leticija letitia letizia lev
levent levente levi levin levis levoslav lewis lex lexi leydi leyla leyre lhanzey lia liam lian liana liane lias liba
liban libardo libby liberto libia libni libor libusa libuse lica liceth licia lida lidia lidija lidwina lieke lien liene
liepa liesa liesbet liesbeth lieschen liesel lieselot lieselotte lieve lieven lieze ligia ligita liisa lila lili lilia
lilian liliana liliane lilien lilija lilijana lilita lilja liljana lilla lillemor lilli lillian lillie lilly lilo lilou
lily lina linah linas lincoln linda lindah linde lindita lindsay lindsey lindy line linet linett linn linnea lino linus
linwood lioara lioba lionel lipika liridon liridona lirim lirjan lis lisa lisandro lisanne lisbet lisbeth lise liselott
liselotte liseth lisette lissette lissi lissy liv liva livia livingstone livio liviu liwia liya liyana liz liza lizbeth
lize lizete lizeth lizette lizz lizzie lizzy ljiljana ljubica ljubisa ljubov ljudmila lloyd lode lodewijk lodovico loek
loes logan lohit loic loice loida lois loise loke lola lolade lolita lona lone loni lonnie lopa lope lora loraine lorcan
lore loredana lorelei loren lorena lorene lorenz lorenza lorenzo loreto loretta loretto lori lorie lorik lorin lorine
loris lorna lorraine lorri lorrie lotfi lothar lotta lotte lotti lottie lou louana louane loui louie louis louisa louise
louka louna lourdes lourenco lova lovis lovisa lovre lovro lowe lowell lowie loyd loyola luan luana luann luanne luara
lubica lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucero lucette luchino lucho
lucia lucian luciana luciano lucie lucien lucienne lucija lucila lucile lucille lucinda lucio lucrecia lucretia lucretiu
lucrezia lucy ludek ludger ludivine ludmila ludmilla ludo ludolf ludomil ludomila ludovic ludovica ludovico ludovicus
ludovit ludvig ludvik ludwig ludwina luej luena luigi luigia luigina luis luisa luisana luise luisina luitgard luiza
lujza luka lukas lukasz luke lukhona lula luljeta lulzim luminita lumir luna lungelo lunna lupe lupita lutgarde
lutgardis lutgart luther lutz luuk luz luzia luzie luzius luzmira lwandle lya lyam lydia lydiah lydiane lydianne lydie
lykke lyle lyn lyna lynda lyndon lyndsay lyndsey lynette lynley lynn lynne lynnette lynsey lysiane maaike maanas maanav
maaria maarit maarten maartje mabel mable mac macarena macaria macario macauley macharia maciej mack mackenzie macs macy
madalena madalin madalina madalyn madara maddalena maddison madeleine madelene madelief madeline madelyn madhav madhavi
madison madleina madlen mads mae maegan mael maelle maelys maeva maeve mafalda magali magalie magaly magarete magda
magdalena magdalene magdaline magdolna maggie maggy magne magnolia magnus magret magrit mahdi mahi mahika mahir mahmoud
mahmut mahulena maia maica maicol maida maie maighread maija maik maike maiken maikol maila maimuna maina maingi maira
maire mairead mairin mairtin maisa maisy maite maivi maj maja majella majken majvor makarena makau makayla makena
makenna makenzie makinwa makokha makori maks maksim maksimiljan maksymilian malachi malachy malak malcolm malea malena
malene malgorzata malia malik malika malin malina malinda malio malle mallory malou malte malthe malu malva malvina
malwina mamadou mamen mamie manaaki manaia manan manawa manbir manca manda mandi mandla mandy manel manfred manila manja
manola manole manolo manon mans mantas mante manthan manu manuel manuela manuelita manuella manuelle manus manya
maphikelela mara maraea maranda marc marcantonio marcel marcela marcelina marceline marcelino marcell marcella marcelle
marcello marcelo marcheta marci marcia marcial marciano marcie marcin marcio marco marcos marcus marcy mare maree mareen
mareike mareikura mareile marek mareks maren marese marga margaret margareta margarete margaretha margarethe margarida
margarita margaritha margaud margaux margherita margie margit margita margitta margo margot margoth margret margreth
margrethe margrieta margrit margrith marguerite margus marguy mari maria mariah mariam marian mariana mariane marianela
mariangela mariann marianna marianne mariano maribel marica maricarmen maricel maricela maricica maricruz marie
mariechen marieke mariela mariele mariella marielle marieluise marietta mariette marija marijan marijana marijke marijn
marika marilena marilu mariluz marilyn marilynn marin marina marinela marinette marinka marino marinus mario marioara
mariola marion maris marisa marise marisel marisela marisol marissa maristela marit marita marite maritta maritza
mariuca marius mariusz marja marjaana marjan marjana marjanca marjatta marjeta marjo marjorie marjukka marjut mark
markas marketa marketta markku marko markus marla marleen marlen marlena marlene marleny marley marli marlies marliese
marlin marlis marlise marlo marlon marly marlyse marnix maros marquis marquise marquita marsha marshall mart marta marte
marten martha marthe marti martijn martim martin martina martine martino martins martirio marton martta martti marty
martyn martynas marusa marva marvin marwa mary maryam maryann maryanne marybeth maryellen marylene maryline marylou
maryse maryvonne marzena masika masinde mason massiel massimiliano massimo massinissa matas mate matea matei matej
mateja mateo mateus mateusz matevz matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathuys mathys
mati matias matic matija matilda matilde matiss matiu matjaz matous mats matt matteo matthaus matthew matthias matthieu
matthijs matti mattia mattias mattie matts matus matyas matylda maud maude mauno maura maureen mauri maurice mauricette
mauricio maurilio maurin maurine maurits mauritz maurizio mauro maurus maurycy mavie mavis mawuena mawusi max maxence
maxi maxim maxime maximiano maximilian maximiliano maximilien maximino maxine maxwel maxwell maya mayerly maykol mayra
maysa mayte maza mbalienhle mbithi mboya mbugua mburu mckayla mckenna mckenzie meabh meagan meaghan mechthild mechthilde
mechtild meda medard medeja medina meelis meera mees megan megane megha meghan meghana mehdi mehmet meibh meik meike
meinhard meinolf meinrad meire meja mekhala melania melanie melanine melany melba melchior melchor melek melichar melina
melinda melisa melissa melita melitta melker melle melodie melody melva melvin melvine melwin meral mercedes merche
mercia mercyline mereana meredith merel meret merete merethe mergim meriem merijn merike merita merja merle merlin
merrill merry mert merve mervi mervin mervyn mery meryem meshack mesut metehan metin metka metod metrine mette mhambi
mia micael micaela micah miceal micha michael michaela michaele michail michal michala micheal micheala michel michela
michelangelo michele micheletto micheline michell michelle michelotto michiel mick mickael mickey mieke miel mieszko
migle miguel miguela miha mihael mihaela mihai mihail mihajlo mihaly mihels mihhail mihkel mihnea miia miika mijo mik
mika mikael mikaela mikaere mikail mikayla mike mikel mikelis mikels mikhail mikkel mikko miklos mikolaj mikulas mikyas
mila milada milagros milan milana milcah milda mildred milena miles milica milka milkah milla millaray mille miller
millicent millie milo milorad milos miloslav miloslava milosz milota milou milovan milton miluse mimi mimmi mimoza mimy
mina mindaugas mindy minerva minna minnie minodora mio mioara mira mirabela miran miranda mircea mirco mirdza mireia
mireille mirela mirella mireya miriam miriama mirian mirja mirjam mirjami mirjana mirko mirlinda mirna miro miron mirona
miroslav miroslava miroslaw miroslawa mirriam mirsad mirta mirte mirtha mirthe miruna miryam misael mischa mislav misti
misty mitali mitchel mitchell mitchelle mitesh mitica mitrut mitzi mitzy mladen moa modest modesta modesto modris mogens
mohamad mohamed mohammad mohammed mohamud mohand mohini moira moises mojca mojmir mollie molly momanyi mona monalisa
monde monica monicah monika monique monja monserrat monte montserrat monty mora moraa moreen morena moreno morgan
morgana morgane moriah moric morine moritz morne morris morten mortimer moses mouloud mounir mourad moureen mourine
moussa moya mpho mpilo mpumelelo msizi mthunzi muchiri muema mueni mugambi mugdha mugendi mugo mugur mugurel muhamad
muhamed muhamet muhammad muhammed muharrem muia muireann muiruri mukhwana muli mulwa mumbi mumo munene mungai munyao
munyoki murat muriel murielle muriithi murilo murimi murithi muriuki murray musa musau musawenkosi musee musembi mustafa
mustapha musyoka musyoki mutai muthama muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutua mutuku mutunga
muturi muyiwa muzaffer mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwikali mwiti mya
mylene myles myra myriam myrna myron myrta myrtha myrthe myrtle nabil nacer nachiket nacho nada nadege nadeschda
nadeshda nadezda nadia nadin nadine nadir nadja nae nael nafula naglis nahashon nahiara nahla nahuel naiara naim naimh
nair naja nakia naksh nakul naliaka nana nancy nand nandi nandini nando nandor nanette nanjala nanna nanni naoimh naoise
naom naomh naomi naomy napoleone nara narcis narcisa narciso narcisse narimane naser nassim nastja natacha natali
natalia natalie natalija natalio natalja nataly natan natanael nataniel natasa natascha natasha natasja natasza nate
nath nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathasha natividad naud naveen nawal nayara nayaret
nayareth nayeli nayibe nazaret nazario nazim nazmi ndegwa nderitu ndirangu ndleleni ndondoloza nduku ndunge ndungu nduta
nea neal neasa nebojsa necati nechifor ned nedas nedda nedjma neel neelima neema neftali neha nehemiah neider neil neill
neja nejc nekesa nela nelcy nelda nele nelia nelida nelima nelio nelli nellie nelly nelson nelsy nelu nelya nemanja
nenad neo nerea nereida nerijus neringa nermin neslisah nesrine nessa nestor netra nettie neva nevaeh nevenka neville
nevin nevio newton neza ngaire nganga ngari ngigi ngugi nhlakanipho nia niall niamh nibaldo nicanor niccolo nichifor
nichola nicholas nichole nicholus nick nicklas nickolas nickson nicky niclas nico nicoara nicodemo nicodemus nicodim
nicol nicola nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolaus nicole nicoleen nicoleta nicoletta nicolette
nicoline nicolo nicu niculina niculita nicusor nicuta nidhi nidia nidra niek niels nienke nieves nigel nihad nihal
niharika niilo niina nika nikau nikita nikki niklas niklaus niko nikodem nikol nikola nikolai nikolaj nikolajs nikolaos
nikolas nikolasz nikolaus nikolett nikoletta nikolina nikora niks niksa nil nila nilda nilima nilo nils nilson nimakoah
nimrat nimrod nina nine ninetta nino ninoska ninthe nirja nisa nisha nita nitara nitesh nives nixon njagi njenga njeri
njeru njiru njogu njoki njoroge njue njuguna nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noa noah noam noe noel noeleen
noelia noeline noella noelle noemi noemie nofoto nohora noirin nojus nokuthula nola nolan nolberto noleen nolen nollaig
nolwazi nomvula nona nonhlanhla nonjabulo nonkululeko noor noora noortje nora norah norbert norberto norbey nore noreen
norica norina norma norman normunds norris notburga noud nour nout nova nozipho nqobile nthabiseng ntokozo ntombizodwa
nuala nubia nuno nuran nuray nurettin nuri nuria nurten nuru nury nusa nyaboke nyaga nyakundi nyamai nyambura nyanchama
nyawira nydia nynke nyongesa nzioka nzomo oana obdulia obed obioma ocampo oceane ochieng octav octavia octavian
octaviana octavie octavio octaviu oda odalis odalys oddur odeline odell odette odhiambo odhran odika odile odongo oduor
oeshi ofelia oisin oiva oivind ojas ojasvi ojvind okello okoth okumu olaf olafur olaide olalla olav olavi oldrich ole
oleg olegario olena olfert olga olgerts olgierd olimpia olimpian olimpiu oliva olive oliver olivia olivie olivier
olivija oliviu oliwer oliwia oliwier olle olli ollie olof oloo olov olufunmi olumide oluoch oluwunmi olwen olympia
omaira omaja omar omari omawunmi omer omisha omkaar omolara omondi omya ondieki ondrej onesmus onkar onni onofre onome
onoriode onur onveer onyango oona oonagh opal ophelie opiyo ora oran orazio orestas oreste orfelina orfhlaith orhan
oriana orinder orjan orla orlagh orlaigh orlaith orlando orn orna ornella orni orsolya ortansa ortrud ortrun ortwin
orville orvokki oscar osha oskar oskari oskars osman osmo ossi ossian osten osvald osvaldo osvalds oswald oswaldo oswin
otakar otavio otfried othmar otieno otilia otilija otis otmar oto ottavio ottfried ottilia ottilie ottmar otto ottokar
ottomar ottone otylie ouanes ouma oussama outi ove ovidio ovidiu oviya ovli owen owino owuor oxana oystein oyvind ozana
ozlem paavo pabla pablo paca pacifica paco padraic padraig padraigh padraigin pahal paige paivi paivikki pallavi palle
palmi palmira paloma pam pamela pamfil panagachie panait pancho panfilo panini panka pankrac panna pantaleon paola
paoletta paolo paraschiva paride parker parth pascal pascale pascaline paschal pascual pascuala pasi pasqual pasquale
pastora pat patric patrica patrice patricia patricie patricija patricio patrick patrik patrizia patrizio patru patryk
patsy patti patty pau paul paula paule paulette pauli paulica paulien pauliina paulina pauline paulino paulius paulo
pauls pauric pavani pavao pavel pavla pavlina pavol paw pawel payton peadar peader pearce pearl pearlie pearse peder
pedro peeter peggy pekka pelagia pelayo pelle pellegrino penelopa penelope penina peninah penny pentti pepe pepijn
pepita pepito per percy peris perla perlita pernilla pernille perrine perry pertti petar pete peter peteris peterson
petr petra petrana petras petre petri petrica petrina petrisor petrona petronela petronila petros petru petrus petrut
petruta petter petteri peyton phanice phelim phelix phil phila philani phileine philemon philip philipp philippa
philippe philippine philis phillip philomena phineas phiwokwakhe phoebe phoenix phylis phyllis pia piaras pien
pierangelo pierce pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre pierrette
piersanti piet pieter pietra pietro piia pijus pilar pili pim pina pinar pio piotr piper pippa piret pirjo pirkko pirmin
piroska pius placido platon plesu pleun plinio polina polly polona polonca pompeo pompilia pompiliu pomponio poncio
pontus pooja poppy porfirio portia poul povilas pranav praneel pranit pratyush pravoslav preben predrag premysl preston
priit primitiva primitivo prisca priscah priscila priscilla priscillah prisha priska priya profira prokop promise
prosper prudence prudencia prudencio przemyslaw puccio puk purificacion pushti putri qabil qadim qarin qasim quentin
quincy quinn quinten quinter quintin quinton quinty quique quirino qushi raagini rabah rabea rabecca racha rachael
rachana racheal rachel rachele rachelle rachid rachida rachit rachita rada radek radha radhika radim radka radmila rado
radomir radoslav radoslava radoslaw radovan radovana radu raducu raduz radvile rae rael raewyn raf rafa rafael rafaela
rafaella rafal raffael raffaela raffaele raffaella raffaellino raffaello rafila raghav ragna ragnar ragner ragnhild
rahab rahel rahma raija raik raili raimo raimondo raimonds raimund raimundo rainer raisa raissa raivis raivo rajab
rajata rajeshri rajko raksha ralf ralph raluca rama ramadhan ramazan raminta ramiro ramiz ramon ramona ramunas ramune
ramzi rana ranbir randal randall randell randi randolf randolph randy rani rania ranieri ranveer raoul raphael raphaela
raphaelle rapulane raquel rares rasa rashad rasheedah rashid rasma rasmus rastislav ratna raul rauno raven ravi ravy
rawiri ray rayaan rayan rayana rayen raymond raymonde raymund razvan reagan reba rebeca rebecca rebecka rebeka rebekah
rebekka recep reda redmond reece reed reese reet regan reggie regina reginald regine regis regitse regitze regulo rehaan
rehema reid reidun reijo reimar reimer reimund reina reinald reinaldo reinel reingard reinhard reinhardt reinhart
reinhild reinhilde reinhold reinis reino rejane reka relu rembrandt remedios remi remigio remilekun remo remus remy
remzi rena renaat renae renan renata renate renato renaud rene renee renette reni renske renzo resi reuben reva rex
rexhep reyansh reyes reyna reynaldo reza rhavi rhea rhett rhian rhianna rhianne rhiannon rhoda rhona rhonda rhys ria
riaan riad rian riana rica ricarda ricardas ricardo ricards riccardo ricciotti richard richardt richelle rick rickard
rickey rickie ricky rida ridhi rigard rigmor rigoberto rihards riikka riina riitta rik rikard rikey rikke riku riley
rimante rina rinaldo rino rinor rishi risper risto rita ritt ritva riya riza riziki rizky roan rob robbe robbie robbin
robby robert roberta robertas robertina roberto roberts robin robinson robyn rocco rochdi rochelle rochus rocio rod
rodah roderich roderick rodger rodgers rodica rodney rodolfo rodolphe rodrick rodrigo rodrigue roel roeland rogelio
roger rogers rohan roise roisin rojus rokas roko roksana roland rolandas rolande rolando rolands roldan rolf rollande
romain roman romana romane romanita romano romeo romeu romina romolo romuald romualdas romulo romulus romy ron rona
ronal ronald ronaldo ronan ronda ronith ronja ronni ronnie ronny rono rony ronya roope roos roosa roosevelt roque rory
rosa rosalba rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosalva rosalyn rosamel rosanna rosanne
rosaria rosarie rosario rosaura roscoe rose roseann roseanna rosel roselinde roseline roselyn roselyne rosemarie
rosemary rosenda rosendo roser rosetta rosi rosie rosina rosita rosl roslyn rosmarie ross rossa rossana rostislav
roswita roswitha rotich rotimi rotraud rotraut rouven rowan rowena roxana roxane roxann roxanna roxanne roxelana roxie
roy royce roza rozalia rozalija rozina rozsa ruairi ruari ruben rubiela ruby rudecindo rudi rudiger rudite rudolf
rudolfs rudolph rudra rudy ruedi rufina rufino rufus ruggero ruggiero rugile rui rukia rune rupert ruperta ruperto
rushil rusne russel russell rusty rut ruta rute ruth ruthie ruthild ruxanda ruxandra ruy ruza ruzena ruzica ryan ryder
rylee rym ryma ryszard ryte rytis saad saanvi saar saara saban sabas sabatino sabin sabina sabine sabri sabrina sacha
sachi sade sadie sadik safa safet safia safira safta sage sahin sahra sai saidi sakari saksham salah saleh salih salim
salima sallie sally salma salome salomea salomey salomon salvador salvatore salvi sam samaksh samanta samantha samar
samarth samesh sami samir samira sammie sammy samson samu samuel samuele samukelisiwe samuli samwel samy sanaya sancho
sanda sandalio sander sandi sandis sandor sandra sandrine sandro sandu sandy sanela sanele sanford sanije sanita sanja
sanna sanne sanni santa santeri santiago santino santos sanya sanziana saoirse sapa saphira sara sarah sarai sari sarina
sarita sarka sarlota sarmite sarthak sarunas sasa sascha sasha saskia saso sathvik satu saturnina saturnino saul saulius
saumu saumya saundra sava savanna savannah saverio saveta savina sawyer scarlet scarleth scarlett scarlette scot scott
scottie scotty seamus sean seana seanan seaneen seanna sebastiaan sebastian sebastiano sebastiao sebastien sebastijan
sebastjan sedat segismundo seija sekinat selena selim selin selina seline selma sem semenica semir semra sena senad
senan senn senna senne senol senta seona seosamh sep sepp seppe seppo serafin serafina serah seraina serban sereina
serena serenity serge sergei sergej sergey sergi sergio sergiu sergius serife serine serkan serpil servac sessa seth
seve sever severiano severin severina severine severino severo sevgi sevim sfiso shaban shade shadrack shaina shaka
shakira shalewa shana shanda shane shania shanice shanna shannan shannen shannon shantel shari sharlene sharon sharron
shaun shauna shauneen shaurya shawn shawna shay shayla shayna shayne shea sheamus sheela sheelagh sheena sheila sheilah
sheilla sheillah shelby sheldon shelia shelley shellie shelly shelton shem sheree sheri sherman sherri sherrie sherrill
sherry sheryl shiela shinead shirley shivani shivansh shona shpresa shqipe shravya sian sibilla sibille sibongile
sibusiso sibylla sibylle sid siddharth sidney sidonia siebe siegbert siegfried sieghard sieglinde siegmar siegmund
siegrid siegried siegrun siegward siem sien siena sienna sierra sifiso sifuna sigfrid sigfrido sigfried sigge sigismund
sigita siglinde sigmar sigmund signe sigrid sigridur sigrun sigurd sigurdur sigvard siim siiri silas silja silje silke
sille silvan silvana silvano silvester silvestre silvestro silvia silvian silviana silvie silvija silvio silviu silvo
simao simas sime simen simeon simi simina simion simisola simiyu simon simona simonas simone simonetta simonne sinaida
sinan sindisiwe sindre sindy sinead sinenhlanhla sinica sinikka sinisa sintija siobain sioban siobhain siobhan siofra
sione siphephelo siphiwe sipho siri sirineu sirje sirkka siro sirpa sisko sissel sithembiso siti siv sivert sixten sixto
siya siyanda sizakele sizani sjoerd skaidrite skender skye skyla skylar skyler sladjana slamet slava slavena slavica
slavisa slavka slavko slavomir slavomira slawomir slobodan smaranda smilte smith sname sneha sneider snezana snjezana
snorri sofi sofia sofiane sofie sofija solange soledad solene soline solomon solveig solvej solvita soma sona sonata
sondra sondre songul sonia sonja sonke sonny sonya sophia sophie sophy soraia sorana soraya sorcha soren sorin sorina
sorine sosimo souad soufiane soumia spela spencer speranta srecko sri stacey staci stacia stacie stacy staffan stan
stana stanca stancu stanislaus stanislav stanislava stanislavs stanislaw stanka stanko stanley starr stavros steen stef
stefaan stefan stefana stefani stefania stefanie stefanija stefano steffen steffi stefica stefka stein steinar stela
stelian steliana stella stellah stellan steluta stepan stepanka stephaans stephan stephane stephanie stephany stephen
stephene sterling sterre steve steven stevie stewart stian stien stig stijn stilla stina stine stiven stjepan stojan
stuart sture sudiksha sue suelen suhani sukru suleiman suleyman sultan sumayyah sune sunniva susan susana susanita
susanna susannah susanne suse susi susie sussanne sussie sutrisno suus suvi suzan suzana suzanna suzanne suze suzette
suzy svante svatopluk svatoslav svea svein sven svend svenja svenning sverre svetlana svetozar swaleh swantje swen
swetlana sybil sybilla sybille sydney sylivia sylke sylvain sylvaine sylvana sylvere sylvester sylvia sylviane sylvianne
sylvie sylvio sylwia synne synnove szabolcs szilard szilveszter szilvia szofi szofia szonja szymon tabatha tabea tabita
tabitha tadas tadeas tadej tadeja tadeo tadeusz tadhg taha tahir tai taina taine taisto taja tajus talia talita tama
tamanna tamara tamas tamati tameka tamera tami tamia tamika tammi tammie tammy tamra tana tanay tane taneli tangaroa
tanguy tania tanish tanisha tanja tanmayi tanner tanveer tanvi tanya tapani tapio tara tarak tari tarik tarja tarmo taru
taryn tarzicius tasha tassilo tate tatiana tatjana tatum tatyana tauno tautvydas tayla tayler taylor tea tecla ted teddy
teea teemu teerth tegan teguh teija teja tejas tejs tekla telemaco tellervo telmo telse temistocle temitope tenis tenzin
teo teobaldo teodor teodora teodoro teodors teodosia teodosio teofil teofila teofilo teohari teona tera tere terence
teresa terese teresia teresiah teresita terez tereza terezia terezija terhi teri terina terje tero terra terrance
terrell terrence terri terrie terry terttu tertuliano tess tessa teun teuta teuvo tevin thabisa thaddaus thaddeus thadie
thales thalia thamsanqa thando thea theda thekla thelma themba theo theobald theodoor theodor theodora theodore theodoro
theodoros theophil theophile theres theresa therese theresia theron theunis theuns thiago thiare thibaud thibault
thibaut thibo thierry thies thijmen thijn thijs thilo thinhinane thobeka thom thomas thor thoralf thorben thore
thorsteinn thorsten thulani thulisile thuo thure thurman tia tiago tiana tianna tiara tiare tiarna tiarnan tibe tiberia
tiberiu tibo tibor tiburcio tichomir tiegan tiernan tierra tiffani tiffanie tiffany tiia tiina tiit tiiu tijl tijmen
tijn tijs tilda tilde tilen tillmann tilly tilman tilmann tilo tim timea timeo timm timmy timo timon timotei timotej
timoteo timothee timothy timur tina tinca tincuta tindra tine tineke tinne tino tiril tirza tisha titas titi titilayo
titilope tito titus tivadar tiziana tiziano tjasa tobias tobiasz tobiloba toby tod todd todor toivo toke tola tolga
toluwani tom toma tomas tomasa tomasz tomaz tome tomi tomiloba tomislav tommaso tommi tommie tommy toms toni tonia
tonicha tonino tonje tonny tonu tony tonya toomas toon tope topias tora toralf torben torbjorn tord torgny tori toribio
torill torquato torsten tory tova tove tracey traci tracie tracy traian traude traudel traudl traugott traute travis
treacy treasa trent trenton trevon trevor trey tricia triin trina trine trini trinidad trinity triona tripti trisha
trista tristan tristen tristin triveni triya troels trond troy trude trudel trudi trudy tsuma tuana tucker tudor tudora
tudorita tudosia tugba tui tuija tulay tulia tulio tullio tunde tuomas tuomo ture turid turkan turlough turvi tuukka
tuula tuuli tuulia tuulikki tuur tuva twan twila tycho tygo tyla tyler tymon tymoteusz tyra tyree tyrell tyrone tyson
ubaldo uberlinda uberto ubika ucchal udant udarsh udo udyati ueli uffe ugne ugo ugolino uldis ulf uli ulises ulla ulle
ullrich ulrica ulrich ulrik ulrika ulrike ultan uluthando ulwazi ulysses umang umberto umut una undine unnati unni
uolevi upadhriti upasna upkaar upma urban urbano uriel urishilla urmas urmi uros urs ursa ursel ursina urska ursula
urszula urte urvashi urvi uschi uta ute utkarsh utz uwe uzodimma vaclav vadim vagn vaida vaidas vaino vaishnavi vajen
vakare vakris valarie valary valborg valda valdemar valdis valencia valentijn valentim valentin valentina valentine
valentino valer valere valeri valeria valerie valerij valerija valerio valeriu valero valery valeska valija vallary
valon valter valtteri vamakshi van vance vanda vanesa vanessa vania vanja vansha vanya varenya varsha varvara vasana
vasare vasatika vasco vasil vasile vasilica vassilios vasudha vasyl vaughan vaughn vavrinec veda vedant vedhika vedika
vedran veera veerle veeti vega vegard veijo veikko veit vejune velaphi veli vello velma velta venancio vencel venceslas
vendel vendela vendelin vendula venera veneranda veniamin venla vera verena verna verner verneri vernon veronica
veronicah veronika veronique vesa vesna veta vibeke vic vicenta vicente vicentia vicentiu vicki vickie vicky victoire
victor victoria victoriano victorine victorino vida vidal vidar vide vidhi viera vieroslava viesturs viggo vigilija vigo
vihaan viivi vija viking viktor viktoria viktorie viktorija viktors vilde vilem vilgot vilhelm vilhelmiina vilhelmina
vilho viliam vilis vilius viljami viljem viljo villads ville villy vilma vilmer vilmos vilnis vilte vilums vinaya vince
vincenc vincent vincentio vincentiu vincenza vincenzo vinciane vineta vinicio vinicius vinko vinzenz viola violet
violeta violetta violette viorel viorela viorica virag viraj virgil virgilio virginia virginie viridiana virpi visarion
visitacion visvaldis vit vitali vitalija vitalis vitazoslav vitezslav vito vitor vitoria vittoria vittorio vitus vivaan
viveka vivian viviana viviane vivianne vivien vivienne vjekoslav vjollca vlad vladelina vladimir vladimira vladislav
vladislavs vlado vlaicu vlasta vlastimil vlora voichita voicu vojtech voldemars volkan volker volkhard volkmar vonda
vratislav vratko vreneli vrinda vrishti vritti vuokko vusumuzi vyanjana vytautas vyte wachira wade wafae wafula wahab
wahyu waida waimarie wainaina wairimu wakeeta walburga waldemar waldo waldtraut wale walentina walfried walid walker
wallace walli wally walter walther waltraud waltraut waltrud wamalwa wambua wambugu wambui wanda wangari wangila wangui
wanja wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi ward warda warhi warinder warjas warley warre warren
warwick washington wassim watika waweru wayne wazir weddy weena wekesa weldon wenceslao wenche wencke wendelin wendell
wendi wendolin wendy wenke wenzel wera werner wesley wesonga wessel weston whitney wibke widisha wiebke wieland wieslaw
wigbert wikitoria wiktor wiktoria wilber wilbert wilbur wiley wilfred wilfredo wilfrido wilfried wilfriede wilhelm
wilhelmina wilhelmine wilhelmus will willa willard wille willem willfried willi william williams willian willibald
willibert willie willis willy wilma wilman wilmar wilmer wilson wiltrud wim winfred winfried winifred winni winnie winny
winston wiremu wishi witold wladimir wojciech woldemar wolfgang wolfhard wolfram woodrow wout wouter wriddhish wridesh
wulan wulf wyatt wycliff wycliffe xalak xander xaver xavi xavier xenia ximena xiomara xiti xochitl yaa yachana yacine
yadavi yadira yael yagnesh yago yahia yahvi yahya yair yaiza yakubu yamid yamile yamilet yamileth yamini yan yana yanara
yanet yaneth yango yanick yanik yanina yanira yanis yann yannic yannick yannik yannis yanti yara yaretzi yaritza yasar
yasemin yash yashasvi yashawini yashica yashoda yashodhara yashvi yasin yasmin yasmina yasmine yasna yasser yassin
yassine yasti yatan yatin yauvani yaw yazmin yda yecid yeferson yeimy yeison yeni yenifer yenny yeny yerko yerson
yesenia yesica yesid yessenia yessica yfke yibanathi yilmaz yina yineth yinthe ylenia ylva ylvi ylvie yngve yoan yoann
yocelyn yochana yohan yohana yolanda yolande yolima yonatan yonathan yordan yoselin yoshita youba youcef younes youri
yousef yousra youssef yrjo yrsa ysaline yudy yug yuli yuliana yulieth yuly yuna yuni yunis yurani yurany yuri yuridia
yury yussuf yusuf yutika yuvraj yvan yves yvette yvon yvonne zablon zac zacarias zach zacharia zachariah zacharias
zacharie zachary zachery zackary zackery zaharia zahra zaid zaida zainab zainabu zaira zaitra zak zakaria zakayo zalan
zamfir zamfira zan zane zanele zaneta zanis zansi zara zaraza zarna zashil zayan zayyan zbigniew zbynek zdenek zdenka
zdenko zdislava zdravko zeferino zehaan zehnia zehra zejna zejnep zeki zelda zelie zeljka zeljko zelma zelmira zemyna
zenia zeno zenobia zenon zenovia zenta zente zenzele zeteny zeynep ziedonis ziga ziggy zigmund zigrida zikmund zilmil
zina zinal zineb zion zipporah zita zithulele ziva ziyanda zlatica zlatko zobuhle zoe zoey zofia zofie zofija zoila zoja
zoltan zora zoraida zoran zorica zorka zsanett zselyke zsigmond zsofia zsolt zsombor zsuzsanna zulema zulma zunilda
zuzana zuzanna zvonka zvonko zygimantas аарон август августин авдеи авдей аверкии аверкий аверьян авксентии авксентий
авреліи аврелій аврелія аврора автоном агап агапія агата агафон агафья агафія аггеи аггей агнеса агнія агрипина ада адам
аделаїда аделіна адриан адріана адріян азалія азар азарии азарий азарій аким акулина алевтин алевтина александар
александр александра алексеи алексей алина алла альберт альбіна альвіна аліна амалія амвросии амвросий амвросіи амос ана
анании ананий анастас анастасия анастасій анастасія анатолии анатолий анатолій анатолія ангела ангелина ангеліна андреи
андрей андрон андроник андріи андрій анета анжела анжелика аникеи аникей аникита анисим анита анна антип антон антонида
антонин антонина антоній антоніна антонія антін анфіса аніта аполлинарии аполлинарий аполлон аполлонія аполлінарія
арефии арефий аристарх аркадии аркадий аркадіи аркадій аркадія арсен арсении арсений арсеній артем артемии артемий
артемія архип аскольд атанас афанасии афанасий афанасій афанасія афиноген бажен благица благовіста богдан богдана
богданна богодар богуслав богуслава божемир божен божена болеслав болеслава боримир боримисл борис борислав борислава
борче боян бранко братимир братислав братомил братослав бронислав броніслава брячислав будимир буйтур буревіст біломир
білослав білослава біляна вадим валентин валентина валерии валерий валерия валерьян валеріи валерій валерія варвара
варлаам варфоломеи варфоломей варфоломіи васил василии василий василина василиса василка василь васка вацлав велемир
велимир венедикт вениамин веніямин вера вероника весна видое викентии викентий виктор викторин виктория виолета
виссарион виталии виталий влад влада владилен владимир владислав владислава владлен влас власта влатко володимир
володимира володислав всевлад всеволод всемил всеслав всеслава вышеслав вячеслав віктор вікторія вілена віленіна віліна
віола віолетта віра віргінія віта віталіи віталій віталіна гаврила гаврило галактион галина ганна гарнослав гедеон
гелена геннадии геннадий геннадіи геннадій георгии георгий георгіи георгій герасим герман глафира глеб гліб гнат горан
гордана гордеи гордей гордіи гордій горимир горислав гостомысл гоце градимир гремислав григории григорий григоріи
григорій гурии гурий давид давыд далемир далеслава дан дана даниел данила данило даница данна данче дарина дарислава
дарко даромир дарья дарій дементии дементий демид демьян денис димитар димка дмитрии дмитрий дмитро добринка добромила
добромир добромира добромисл добромисла добромысл доброслав доброслава долеслава доляна доне дорофеи дорофей драган
драгана душан діана діяна евгении евгений евгения евграф евдоким евдокия евлампии евлампий евпраксия евсеи евсей
евстафии евстафий евстигнеи евстигней евфросиния егор едита едуард екатерина елена елизабета елизавета елизар елисеи
елисей емельян емил емілія епифан еремеи еремей ермил ермолаи ермолай ерофеи ерофей еріка ефим ефрем жанна жарко
жозефіна забава захар захарій зборислав звенигор звенимир звенислав звенислава земислав зеновій зинаида зиновии зиновий
зиновіи зиновій злат злата златомир златослава зоран зоремир зореслав зореслава зорина зорян зоряна зосима зоя зінаїда
иван иванка иванна игнатии игнатий игор игорь измаил изот изяслав иларион илья иннокентии иннокентий иосип иосиф ипат
ипатии ипатий ипполит ираида ираклии ираклий ирина исаи исай исидор казимир калина каллистрат камілла капитон карл карп
каріна касьян катерина квітка квітослава кий ким кир кира кирил кирилл кирило клавдии клавдий клавдия клавдія климент
кондрат кондратии кондратий конон константин корнелій корнил корнило корнилій корній коста костянтин крентта кристина
крсте ксения ксенія кузман кузьма купава куприян лавр лаврентии лаврентий лаврентій лаврін лад лада ладимир ладислав
ладо ладомир лазар лазарь лариса лев левко леон леонид леонтии леонтий леонтіи леонід леопольд лесь леся лидия ликера
лина листвич лонгин лора лука лукия лукьян лучезар любава любим любислава любов любовь любодар любозар любомила любомир
любомира люборада любослава любосмысл людмила людомила лідія ліза лілія магдалена маия майя макар максим максимильян
мальва маргарита мариан марина мария марк марко маркіян марта мартин мартина мартын мартьян маруся марфа марічка марія
матвеи матвей матвій меланія методи мефодии мефодий мечислав мечислава микита микола миколаи милан милен милена милии
милий милица милован милодара милослава мина мир мирон мирослав мирослава митко митофан михаил михаилина михаило михайло
михеи михей модест моисеи моисей мокеи мокей мокрина момчило мотря мстислав мстислава мусій мілана мілена надежда надица
надія назар назарій наина наркис наталья наталія натан наташа наум невена неля немир немира нестор никандр никанор
никита никифор никодим никола николаи николай никон нина нинель нифонт нонна ніна огнен огняна одарка оксана оксенія
октябрина олег олекса олександр олександра олексій олелько олена олесь олеся оливера олимпиада олимпии олимпий ольга
омелян онисим онуфрии онуфрий опанас орест ореста орина орислава орися орхип оріяна осип остап остромир охрім павел
павле павло павліна палажка панас панкрат панкратии панкратий пантелеимон пантелеймон панфил парамон пармен парфен пахом
пелагея пелагія петар петр петре петро пилип пимен платон подолян поликарп полина поляна поліна порфирии порфирий потап
потішана прасковья пров прокл прокофии прокофий прохор прохір пріска радим радимир радислав радміла радован радослава
раиса ратибор ратимир ратмир раїна раїса регина ристо родион родослав родіон роза розалія роксолан роксолана роман
ромена ростислав ростислава рубен руслан руслана рюрик савва савватии савватий савелии савелий самсон самуил сара сашо
светлана светозар святополк святослав святослава світлана севастьян селиван селиверст семен семибор серафим сергеи
сергей сергіи сергій сигизмунд сидор сила силантии силантий сильвестр симон симона синклитикия синьоок слава славолюб
славомир славута слободан сміяна снежана сніжан сніжана сократ сологуб соломон соломія соня софия софон софрон софія
спартак спас спиридон станимир станислав станислава станіслав степан стефан стефаній стожар стоян сузана сюзана таисия
тамара тарас татьяна таїсія твердислав творимир теодор теодора тереза терентии терентий тетяна тимофеи тимофей тимофіи
тимофій тимур тиміш тит тихомир тихон тодор томе трифон трофим трохим тур ульян ульяна устим устин устина фадеи фадей
фаина фаїна феврония февронія федор федора федосии федосий федот федір фекла феликс феодосія феоктист феофан ферапонт
филарет филимон филип филипп фирс флорентин фока фома фортунат фотии фотий франц фрол харитина харитон харлампии
харлампий хвалимир хома хорив христина христо христофор христя цвета цветан цветанка чедо чеслав чорнота щастислав щек
эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст ювеналии ювеналий юлиан юлии юлий юлия юліан юліанна юлія юрии
юрий юрій юстим юстина юхим юхима юхимія яков якуб яків яна януарии януарий ярема ярина яровид яромил яромир ярополк
ярослав ярослава єва євген єлисавета єлисеи єремій єфрем іван іванна ігнат ігор ізяслав ілля ілона інна іннеса ірена
ірина ірма
`
    .trim()
    .split(/\s+/),
)
