/**
 * Common given names, in small letters and without accents: those that the Social Security Administration of the United States counted most often
 * from 1935 to 2005 (public domain), and those of the locales of Faker (https://fakerjs.dev, MIT) for Europe, Africa and India, in Latin and
 * Cyrillic script. Words that are rather a place or a thing (`paris`, `star`) are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
aaliyah aaron aba abbey abbie abby abdullah abeiku abel abena abigail abigel abimbola abisola abisoye abraham abril
achille ada adam adan adaugo addie addison adeboye adedayo adegoke adel adela adelaide adele adelina adeline adina
aditya adolf adolfo adonis adriaan adrian adriana adrianna adrianne adriano adrien adrienne adwoa afia afonso afua
agata agaton aglae agnes agnesa agneta agustin ahmad ahmed aida aidan aiden aileen aimee aino aisha akande akanni ake
akofa akorfa akos akosua aksel akua akumaa akunna akwasi akwesi alade alaina alan alana alanna alayna alba alban
albert alberta alberte alberto albin albina alden aldo alea alec alecia alejandra alejandro aleksander aleksandra
aleksi alena ales alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandrea alexej
alexia alexis alexus alfons alfonso alfred alfreda alfredo ali alia alica alice alicia alida alina aline alisa alisha
alison alissa aliya aliyah aliz allan allegra allen allie allison allyson alma alois alojz alondra alonzo alphonso
althea alton alva alvaro alvin alya alyce alycia alysha alysia alyson alyssa alzbeta ama amahle amalia amalie amanda
amar amara amari amaya amber ambroz amelia amelie amie amin amina aminat aminu amir amira amos amy ana anabela anais
anastasia anatol anatolie anders anderson andra andras andre andrea andreas andrej andres andrew andria andy anele
aneta anette anezka angel angela angelia angelica angelina angeline angelique angelita angelo angie anika anissa anita
anja ann anna annabel annabelle annamarie anne anneli annelie annemarie annette anni annie annika annikki annmarie
anouk antero anthony antionette antoine antoinette anton antonella antoni antonia antonin antonina antonio antony
antti antwan apollo april araceli archibald archie arda ari ariadna arian ariana ariane arianna ariel arielle aris
aristide arleen arlene armand armando armin arne arno arnold aron arpad arthur artur arturo arvid arya asa ashanti
ashlee ashleigh ashley ashlie ashly ashlyn ashlynn ashton astrid athena attila aubrey audra audrey august augustin
augustina augustine aurea aurel aurelia aurelie aurelio aurora aurore austin autumn ava avery avis awesi axel axelle
aya ayana ayanda ayanna ayaz ayden ayebatari ayinde ayize ayla aylin azubuike baaba bafana bailey balazs balint
bangizwe banji bankole barbara barbora barbro barnabas barney barrett barry bart bartolomej barton bas baylee beata
beatrice beatriz beau becky bela belinda bella ben bence bende bendeguz benedek benedita benett bengt beniamin benicio
benita benito benjamim benjamin bennett bennie benny bent bente berenice berit bernadette bernadine bernard bernardo
bernhard bernice bert berta bertalan bertha bertram bertrand bessie beth bethany betina betsy bette bettie bettina
betty bettye beulah beverley beverly bhekimuzi bhekizizwe bhekumbuso bianca bianka bibiana biborka bilal bill billie
billy birgitta birgitte bjorn blahoslav blaine blair blaise blake blanca blanche blanka blazej blazena bless bob bobbi
bobbie bobby bogdan boglarka bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava boldizsar boleslav
bonginkosi bonifac bonita bonnie borbala boris boroka botond boyd bozena bozidara brad braden bradford bradley bradly
brady brajen bram branden brandi brandie brandon brandy branislav branislava brant braxton brayan brayden breana
breanna breanne brenda brendan brenden brendon brenna brennan breno brent brenton bret brett bria brian briana brianna
brianne brice bridget bridgett bridgette brigita brigitta brigitte britney britt brittani brittany brittney brock
brody bronislava brook brooke brooklyn brooks bruce bruna bruno bryan bryanna bryant bryce brynn bryon bryson buchi
buddy buhle bukola burton busisiwe byron cade caden caetana caio caitlin caitlyn caleb calebe calista callie calvin
camden camelia cameron camila camilla camille camron camryn can candace candice candy cara caren carey cari caridad
carina carissa carl carla carlene carles carley carlie carlo carlos carlota carlotta carlton carly carmela carmella
carmen carminho carmo carol carole carolina caroline carolyn carrie carroll carson carter cary caryn cas casandra
casey cassandra cassandre cassidy cassie catalina catarina caterina catherine cathleen cathryn cathy catrina caua
cayla cecelia cecil cecile cecilia cecilie cedric celeste celestin celestine celia celina celine cesar chad chadwick
chandler chandra chanel chantal chantel charl charla charlene charles charley charlie charlotte charmaine chasity
chastity chaz chelsea chelsey chelsie cherechi cheri cherie cherry cheryl chester cheyanne chiamaka chiara chimamanda
chinedu chinyere chisom chizoba chloe chris christa christal christelle christen christer christi christian christiane
christie christin christina christine christoffer christophe christopher christy chrystal chuck chukwu ciara ciera
cierra cindi cindy claes claire clara clare clarence clarice clarissa clark claude claudette claudia claudine claudio
claus clay clayton clemens clement clemente clementine cleo cleveland clifford clifton clint clinton clotilde clovis
clyde cody colby cole coleen coleman colette colin colins colleen collin colton concepcion conchita conner connie
connor conor conrad constanca constance constantin consuelo cooper cora coralie corbin cordell corey cori corina
corinne cornelia cornelius cornell corrine cortney cory cosima courtney coy craig cristal cristian cristiano cristina
cristobal cristy cruz crystal csaba csanad csenge csongor ctibor cullen curt curtis cynthia cyprian cyril cyrus daan
dagmar dagmara dahlia daisy dakota dale dalia dalibor dalila dalton damaris damian damien damilare damilola damion
damon dan dana dane danette danial danica daniel daniela daniele daniella danielle danilo danjuma danna dannie danny
dante daphne dara darby darcy daren daria darian darien darin darina dario darius darla darlene darnell darrel darrell
darren darrick darrin darryl darwin daryl dasa dave davi david davide davis davon dawn dawson dayna dayton dean deana
deandre deangelo deann deanna deanne debbie debby debora deborah debra dee deena deidra deidre deirdre deja delaney
delbert delia delilah della delores deloris delphine demarcus demetria demetrius dena deneval denice denis denisa
denise denisz deniz dennis denny denver deon derek derick derrick deshawn desirae desiree desmond destinee devan deven
devin devon devonte devyn dewayne dewey dexter dezider diamond diana diane diann dianna dianne dick didier diego
dillon dimitri dina dinah dinis dino diogo dion dionne dionyz dirk dixie dobromila dobroslav dobroslava dolly dolores
domingo dominic dominick dominik dominika dominique don dona donald donat donata donna donnell donnie donny donovan
donte dora dorcas doreen dorian dorina doris dorit dorka dorota dorotea dorothea dorothy dorottya dorthe dorthy doug
douglas doyle drahomir drahomira drahoslav drahoslava drake drew dries duane duanne duarte duduzile dulce dumisani
duncan dusan dusana dustin dusty dwayne dwight dylan earl earlene earline earnest earnestine ebba ebiere ebiowei ebony
eda eddie eddy eden edgar edita edith edmond edmund edna eduard eduarda eduardo edvin edward edwin edwina eero eeva
efe efrain efrem eileen eirik ekow ela elaina elaine elbert eldon elea eleanor eleazar elena eleonora eleonore eli
elia eliabeth elian eliana eliane elias elif elijah elin elina eline elio elisa elisabet elisabeth elise elisha elisio
eliska elissa eliza elizabet elizabeth ella ellen ellie elliot elliott ellis elmer elmira eloa elodie eloisa eloise
elsa else elsie elton elva elvin elvira elvis elwood elyse elza ema emanuel emanuela emanuelly emeka emelie emely
emerson emery emese emiel emil emile emilee emili emilia emilian emiliano emilie emilija emilio emily emin emir emma
emmanuel emmanuelle emmett emmy emory enes enrico enrique ensar ensio enzo eric erica erich erick ericka erik erika
erin erkki erma ernest ernestina ernestine ernesto ernie ernst errol ervin erwin esben esi esmeralda esperanza esse
essie esteban estefania estela estella estelle ester estera esther eszter etela ethan ethel etienne etta eugen eugene
eugenia eugenie eula eulalie eunice eva evan evangeline eve eveliina evelina eveline evelyn evelyne even everett eyram
ezekiel ezra fabian fabiana fabiano fabien fabio fabrice fabricia fabricio faith fanni fannie fanny fanyana farah
fatima fatma fay faye febe federico fedor fedora felecia felicia feliciano felicie felicita felipe felix femke
ferdinand ferenc fern fernando ferre fidel fien fiifi filemon filip filipa filipe filomena finn fiona flavia flavie
flavio fleur floor flor flora flore florence florencia florentin florian floyd forrest fran frances francesca
francesco francine francis francisca francisco franco francois francoise frank frankie franklin frantisek frantiska
franz fred freda freddie freddy frederic frederica frederick frederico frederik fredrick fredrik fredy freja frida
fridolin friedrich fritz fruzsina funani funmilade funmilayo gabin gabor gabriel gabriela gabriella gabrielle gael
gage gaia gail gale galen galina garland garret garrett garry garth gary gaspar gaston gatsha gavin gayla gayle
gbeminiyi gbemisola gedeon gejza gellert gemma gena gene genevieve geoffrey georg george georges georgette georgia
georgina gerald geraldine gerard gerardo gergely gergo gerhard geri german gerry gertruda gertrude giada gianluca
gianna gianni gifty gil gilbert gilberto gilda gilles gillian gina ginger gino gioia giorgio giovanna giovanni gisela
giselle gitte giulia giuliano giulio giuseppe gizela gladys glen glenda glenn glenna gloria goncalo gonzalo goran
gordon grace gracie graciela grady graham grant grayson greg gregg gregor gregorio gregory greta gretchen griffin
griselda grover gry guadalupe gubio guido guilherme guillermina guillermo gun gunilla gunnar gunnel gus gust gustav
gustave gustavo guy gwen gwendolyn gyorgy habiba hailee hailey hakan hakim hakon hal haleigh haley halle hallie hamza
hana hanga hanna hannabel hannah hanne hannele hannes hannu hans harald harlan harley harold harriet harriett harris
harrison harry harvey hasan hassan hattie hayden haylee hayley hazel heath heather heaven hector hedda hedi hedvig
heidi heikki heitor helen helena helene helio helle helmut heloisa heloise henri henrie henrieta henrietta henriette
henrik henrique henry herbert heriberto herman hermann hermenegildo hermina hermine hernan hilary hilda hildegard
hillary hlengiwe holden holli hollie hollis holly homer homero hope horace horacio hortense howard hubert hugh hugo
humberto hunor hunter ian ibrahim ida idris ifeoma ifunanya ignac ignacio ignacy igor ikenna iker ikhidie ilene iliana
ilias ilja ilmari ilona ilyas imani imran imre ina inara inaya ines inez inga inger ingrid ingrida inka inkeri inyoni
ira irena irene ireti irina iris irma irmeli irvin irving isa isaac isabel isabela isabella isabelle isabelly isac
isadora isaiah isaias isak isiah isioma isis isisa ismael ismail issac istvan iva ivan ivana ivanna iveta ivette ivo
ivory ivy iwan izabela izabella izidor izolda jaakko jabulile jace jack jackie jacklyn jackson jaclyn jaco jacob
jacobo jacobus jacquelin jacqueline jacquelyn jacques jacquline jada jade jaden jadesola jadyn jaiden jaime jaimie
jake jakob jakub jalen jamal jamar jamel james jameson jamey jami jamie jamison jan jana janae janaina jane janel
janell janelle janessa janet janette janice janie janina janine janis janka janna janne janni jannie janos jaquan
jaqueline jared jari jarmila jarne jarod jarolim jaromir jaron jaroslav jaroslava jarred jarrett jarrod jarvis jasmin
jasmina jasmine jason jasper javier javon jay jayden jayla jaylen jaylin jayme jayne jayson jazmin jazmine jean
jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jef jeff jefferson jeffery jeffrey jeffry jelle jena
jenifer jenna jennie jennifer jenny jens jeppe jerald jeremiah jeremie jeremy jeri jermaine jerome jeronimo jerri
jerrod jerry jesper jess jesse jessica jessie jesus jette jewel jewell jill jillian jim jimena jimmie jimmy joachim
joakim joan joana joann joanna joanne joao joaquim joaquin job jocelyn jodi jodie jody joe joel joelle joesph joey
johan johann johanna johanne johannes john johnathan johnathon johnie johnna johnnie johnny johnson jolana jolanda
jolayemi jolene jolien jon jonah jonas jonatan jonathan jonathon joni joojo jordan jordi jordon jordyn jorge jorgen
joris jose josef josefin josefina josefine josep joseph josephine josh joshua josiah josiane josie josue jovan joy
joyce jozef jozefina jozsef jozue juan juana juanita jude judi judita judith judy juha juhani juho jukka jules julia
julian juliana julianna julianne julie julien juliet julieta juliette julio julissa julius june junior justin justina
justine justyn justyna juul kaarina kaat kacey kacie kaden kagiso kai kaila kailey kaitlin kaitlyn kaitlynn kaj kaja
kaleb kaleigh kalervo kalevi kaley kali kameron kamil kamila kamilla kamryn kara kareem karen kari karin karina
karissa karl karla karli karol karoliina karolina karoline karon karrie karyn kasandra kasey kasper kassandra kassidy
katariina katarina kate katelin katelyn katelynn katharina katharine katherine katheryn kathi kathie kathleen kathrine
kathryn kathy katie katina katlyn kato katrina katrine katryn katy kay kaya kaye kayla kaylee kayleigh kaylie kaylin
kaylyn kayode kazimir keanu keaton keegan keely keenan keisha keith kellen kelley kelli kellie kelly kelsey kelsi
kelsie kelvin kemi ken kenan kendal kendall kende kendra kendrick kennedy kenneth kennith kenny kent kenton kerem keri
kermit kerri kerrie kerry kerstin kevin kgabu khalil khanyisile khethiwe khulekani kian kiana kiara kiera kierra
kiersten kiley kilian kim kimberlee kimberley kimberly kincso kinga kira kirby kirk kirsten kirstin kitty kjell klara
kleber klemens klement klementyna kleopatra kobe kody kofi kojo koloman kolos konrad konstantin konstantyn kopano
korey kori kornel kory kourtney kris krista kristal kristen kristi kristian kristie kristiina kristin kristina
kristine kristof kristofer kristoffer kristopher kristy kristyn krisztian krisztofer krystal krystle kubra kubura
kujoe kurt kurtis kvetoslava kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyan kyla kyle kylee kyler kylie
kyllikki kyra lacey lacie lacy lada ladislau ladislav ladonna laila lajos lakeisha lakesha lakisha lamar lambert
lamont lana lance lander landon lane langa lanny lara larissa larry lars lashawn lashonda lasse laszlo latanya latasha
latisha latonya latoya latrice laura laure laurel lauren laurence laurent lauri lauriane laurie laurine lauryn lavern
laverne lavinia lavonne lawanda lawrence lawrencia layla layne lazar lea leah leana leandro leann leanna leanne leda
lee leeann leena leif leigh leila leilani lela leland lelia lena lene leni lenka lenn lennart lennert lenny lenora
lenore leo leola leon leona leonard leonardo leonel leonid leonida leonie leonor leonora leontina leopold lerato leroy
lesa lesley leslie lesly lester leticia letitia letizia lev levente levi lewis lexi leyla lia liam liana libby lidia
lien lieze liisa lila lili lilia lilian liliana liliane lilien lilla lillian lillie lilly lily lina lincoln linda
linde lindsay lindsey lindy line linett linn linnea lino linus linwood lionel lis lisa lisandro lisbeth lise lisette
liv liva livia livio liya liyana liz liza lizbeth lize lizette lizzie lloyd logan lois lola lolade lone lonnie lora
loraine lore loren lorena lorene lorenz lorenzo loretta lori lorie loris lorna lorraine lorri lorrie lotte lotti
lottie lou louie louis louisa louise lourdes lourenco lovisa lowell lowie loyd luana luann luanne lubomir lubomira
lubor lubos luboslav luboslava luc luca lucas lucca lucia lucian luciana luciano lucie lucien lucienne lucille lucinda
lucy ludmila ludovic ludvig luena luigi luis luisa luiza lujza luka lukas luke lukhona lula luna lungelo lupe luther
luz lwandle lya lydia lykke lyle lyn lynda lyndsey lynette lynn lynne lynnette maarit mabel mable mack mackenzie macy
madalena madalyn madeleine madeline madelyn madison mads mae maegan mafalda magda magdalena maggie magnus mahir maia
maica maida maija maite maja makayla makenna makenzie makinwa maksim malachi malcolm malene malia malik malika malin
malina malinda mallory malthe malvina mamie mandi mandla mandy manel manfred manon manuel manuela maphikelela mara
maranda marc marcel marcela marcell marcella marcelo marci marcia marcie marco marcos marcus marcy marek maren
margaret margareta margarida margarita margaux margie margita margo margot marguerite mari maria mariah mariam marian
mariana marianna marianne mariano maribel maricarmen maricela marie mariela marietta marika marilu marilyn marilynn
marin marina mario marion marisa marisela marisol marissa maritza marius marja marjatta marjorie mark markku marko
markus marla marlena marlene marley marli marlin marlo marlon marquis marquise marquita marsha marshall marta marte
martha marthe martim martin martina martine marton martti marty marva marvin mary maryam maryann maryanne marybeth
maryellen marylou mason massimo mate matej mateo mateus mateusz matheus mathew mathias mathilda mathilde mathis
mathuys matias matilda matilde mats matt matteo matthew matthias matti mattia mattias mattie matyas matylda maud maura
maureen maurice mauricio mauro mavis mawuena mawusi max maxim maxime maximilian maximiliano maxine maxwell maya mayra
mayte mbalienhle mckayla mckenna mckenzie meagan meaghan medard megan meghan meire melania melanie melany melba melina
melinda melisa melissa melodie melody melva melvin mercedes mercia meredith merel merete merle merlin merrill merry
meryem metod mette mhambi mia micael micaela micah michael michaela michal micheal michel michele michelle mickey miel
miguel mihaly mika mikael mikaela mikail mikayla mike mikel mikkel mikko miklos mikulas mila milada milan milana
mildred milena miles milla mille millicent millie milo milos miloslav miloslava milota milton mina mindy minerva minna
minnie mira miran miranda mirela mirella miriam mirko miron miroslav miroslava misti misty mitchel mitchell mitzi moa
modest mohamed mohammad mohammed moira moises mojmir mollie molly mona monde monica monika monique monserrat monte
monty morgan morgana moriah moric morne morris morten moses moussa mpho mpilo mpumelelo msizi mthunzi muhammad
muhammed muriel murilo murray musa musawenkosi mustafa muyiwa mya myles myra myriam myrna myron myrtle nada nadezda
nadia nadine nadir nakia nancy nand nandi nandor nanette nanna naomi nara natalia natalie natan natanael nataniel
natasa natasha nathalie nathan nathanael nathanial nathaniel nayeli ndleleni ndondoloza neal ned neil nela nelda
nellie nelly nelson neo nestor nettie neva nevaeh nhlakanipho nia nicholas nichole nick nicklas nickolas nicky nico
nicola nicolas nicole nicoleen nicolette nicoline niels nigel nika nikita nikki niklas niko nikodem nikola nikolai
nikolas nikolasz nila nils nimakoah nimrod nina nine nino nisa nita nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noa
noah noam noe noel noelle noemi noemie nofoto nokuthula nola nolan nolen nolwazi nomvula nona nonhlanhla nonjabulo
nonkululeko noor nora norah norbert norberto nore noreen norina norma norman norris nova nozipho nqobile nthabiseng
ntokozo ntombizodwa nubia nuno nuria obioma oceane octavia octavio oda odell ofelia olaf olaide olavi oldrich ole oleg
olga olimpia olive oliver olivia olivier oliwia oliwier olle ollie olof olufunmi olumide oluwunmi olympia omar
omawunmi omer omolara ondrej onome onoriode oona opal ora orlando orville orvokki oscar oskar oskari osvaldo otilia
otis oto otto owen pablo paige paivi pam pamela panka pankrac panna pantaleon paola paolo parker pascal pat patrica
patrice patricia patricio patrick patrik patsy patti patty paul paula paulette paulien pauliina paulina pauline paulo
pavel payton pearl pearlie pedro peggy pekka pelagia penelopa penelope penny pentti per percy perla pernilla perry
pete peter petra petri petronela petteri peyton phil phila philani philip philipp philippe phillip phiwokwakhe phoebe
phyllis pia pierre pieter pietro pilar pio piotr piper pirjo pirkko pius platon polly pontus portia poul pravoslav
preston priscilla priska prokop promise prosper prudence quentin quincy quinn quinten quintin quinton rachael racheal
rachel rachelle radomir radoslav radovan raduz rae rafael rafaela rainer raisa ralph ramiro ramon ramona randal
randall randell randi randolf randolph randy raoul raphael raphaelle rapulane raquel rashad rasheedah rasmus rastislav
raul raven ray rayan raymond reagan reba rebeca rebecca rebeka rebekah reece reed reese regan reggie regina reginald
regitze reid reina reka remilekun remo rena renae renata renate renato rene renee renette reuben reva rex reyna
reynaldo rhea rhett rhiannon rhoda rhonda riaan riana ricardo richard richelle rick rickard rickey rickie ricky rigard
rigoberto riitta rikke riley rina rita ritva rob robbe robbie robbin robby robert roberta roberto robin robyn rocco
rochelle rocio rod roderick rodger rodney rodolfo rodrick rodrigo rogelio roger rohan roland rolando rolf roman romana
romeo romeu romina romy ron ronald ronda ronnie ronny roos roosevelt rory rosa rosalia rosalie rosalind rosalinda
rosalyn rosanna rosanne rosario roscoe rose roseann roselyn rosemarie rosemary roser rosetta rosie roslyn ross rotimi
roxana roxann roxanna roxanne roxie roy royce roza rozalia rozina ruben ruby rudolf rudolph rudy rufina rufus rui rune
russel russell rusty ruta ruth ruthie ruzena ryan rylee sabina sabine sabri sabrina sade sadie safa safira sage sakari
sallie sally salome salomey salomon salvador salvatore sam samantha sami samir samira sammie sammy samson samuel
samukelisiwe sancho sander sandi sandor sandra sandro sandy sanele sanford sanne santino santos sara sarah sarai sari
sasha saskia satu saul saundra savanna savannah sawyer scarlett scot scott scottie scotty sean sebastian sebastiao
sekinat selena selim selin selina selma sem sena senne seppe seppo serafin serafina serena serenity serge sergej sergi
sergio servac seth severin sfiso shade shaina shaka shalewa shana shanda shane shania shanice shanna shannon shantel
shari sharlene sharon sharron shaun shauna shawn shawna shay shayla shayna shayne shea sheena sheila shelby sheldon
shelia shelley shellie shelly shelton sheree sheri sherman sherri sherrie sherrill sherry sheryl shirley sibongile
sibusiso sid sidney sidonia siebe sien sienna sierra sifiso signe sigurd silas silje silvana silvia silvio simao simen
simeon simisola simon simona simone sindisiwe sindre sinenhlanhla sinikka siphephelo siphiwe sipho sirineu sithembiso
siv siyanda sizakele sizani skye skylar skyler slavka slavomir sname sofia sofie solange soledad solomon soma sona
sondra sondre sonia sonja sonny sonya sophia sophie soraia soraya soren spencer stacey staci stacia stacie stacy stan
stanislav stanislava stanley starr steen stefan stefania stefanie stela stella stephaans stephan stephane stephanie
stephany stephen sterling sterre steve steven stevie stewart stig stine stuart sue suelen sumayyah sune sunniva susan
susana susanna susanne susie suzan suzanna suzanne suzette svatopluk sven svend svetlana svetozar sybil sydney
sylvester sylvia sylvie synne szabolcs szofi szofia szonja tabatha tabitha tadeas tadeo talia talita tamara tamas
tameka tamera tami tamia tamika tammi tammie tammy tamra tana tania tanisha tanner tanya tapani tapio tara tari tarja
taryn tasha tate tatiana tatum tatyana tayler taylor tea ted teddy tekla tellervo temitope teo teodor teodora teodoro
tera terence teresa teri terra terrance terrell terrence terri terrie terry tertuliano tess tessa tevin thabisa
thaddeus thadie thalia thamsanqa thando thea thelma themba theo theodor theodora theodore theresa therese theron
theunis theuns thiago thibo thobeka thomas thulani thulisile thurman tia tiago tiana tianna tiara tibo tibor tichomir
tierra tiffani tiffanie tiffany tiina tim timmy timo timon timotej timoteo timothy tina tine tiril tisha titi titilayo
titilope titus tobias tobiloba toby tod todd toke toluwani tom toma tomas tome tomiloba tommie tommy toni tonia tony
tonya tope torbjorn tori tory tracey traci tracie tracy travis trent trenton trevon trevor trey tricia trina trine
trinity trisha trista tristan tristen tristin troels troy trudy tucker tuomas tuula tuulikki tuur tuva twila tyler
tyra tyree tyrell tyrone tyson uffe ulf ulla ulrich ulrik ulrika uluthando ulwazi ulysses una urban uriel ursula
uzodimma vaclav vadim vagn valarie valdemar valencia valentim valentin valentina valentine valentino valeria valerie
valter valtteri van vance vanda vanesa vanessa vania vasco vasil vaughn vavrinec veikko velaphi velma vencel vendel
vendelin vera verena verna vernon veronica veronika veronique vibeke vic vicente vicki vickie vicky victor victoria
vida viggo viktor viktoria vilde vilhelm ville villy vilma vilmos vince vincent viola violet violette virag virgil
virginia virginie vit vito vitor vitoria vivian viviana viviane vivien vivienne vladimir vladimira vladislav vlasta
vlastimil vojtech vonda vratislav vusumuzi wade wale walker wallace walter wanda wannes ward warley warre warren wayne
wendell wendi wendy werner wesley wessel weston whitney wiktoria wilbert wilbur wiley wilfred wilfredo wilhelm
wilhelmina will willa willard willem william willie willis willy wilma wilson winifred winston woodrow wout wyatt
xander xavier xenia ximena xochitl yaa yadira yago yahya yakubu yamileth yana yango yannick yara yaretzi yasin yasmin
yasmine yaw yesenia yibanathi yolanda yolande younes yuna yuri yusuf yves yvette yvonne zachariah zachary zachery
zackary zackery zahra zainab zalan zane zanele zaneta zara zdenka zejnep zelda zelmira zeno zente zenzele zeteny zina
zion zita zithulele ziyanda zlatko zobuhle zoe zoey zofia zoja zoltan zora zorka zselyke zsofia zsolt zsombor zuzana
zuzanna август августин авдей аверкий аверьян авксентий аврелій аврелія аврора автоном агап агапія агата агафон агафья
агафія аггей агнеса агнія агрипина ада адам аделаїда аделіна адриан адріана адріян азалія азарий азарій аким акулина
алевтин алевтина александр александра алексей алина алла альберт альбіна альвіна аліна амвросий амос ананий анастас
анастасия анастасій анастасія анатолий анатолій анатолія ангелина ангеліна андрей андрон андроник андрій анжела
анжелика аникей аникита анисим анна антип антон антонида антонин антонина антоній антоніна антонія антін анфіса
аполлинарий аполлон аполлонія аполлінарія арефий аристарх аркадий аркадій аркадія арсен арсений арсеній артем артемий
артемія архип аскольд афанасий афанасій афанасія афиноген бажен благовіста богдан богдана богуслава божемир божен
божена болеслав болеслава боримир боримисл борис борислав борислава боян братимир братислав братомил братослав
бронислав броніслава брячислав будимир буйтур буревіст біломир білослав білослава біляна вадим валентин валентина
валерий валерия валерьян валерій валерія варвара варлаам варфоломей василий василина василиса василь вацлав велемир
велимир венедикт вениамин вера вероника викентий виктор викторин виктория виссарион виталий влад влада владилен
владимир владислав владислава владлен влас власта володимир володислав всевлад всеволод всемил всеслав всеслава
вышеслав вячеслав віктор вікторія вілена віленіна віліна віола віолетта віра віргінія віта віталій віталіна гаврила
гаврило галактион галина ганна гарнослав гедеон гелена геннадий геннадій георгий георгій герасим герман глафира глеб
гліб гнат гордей гордій горимир горислав гостомысл градимир гремислав григорий григорій гурий давыд далемир далеслава
дана данила данило дарина дарислава даромир дарья дарій дементий демид демьян денис дмитрий дмитро добринка добромила
добромир добромира добромисл добромисла добромысл доброслав доброслава долеслава доляна дорофей діана діяна евгений
евгения евграф евдоким евдокия евлампий евпраксия евсей евстафий евстигней евфросиния егор екатерина елена елизавета
елизар елисей емельян епифан еремей ермил ермолай ерофей ефим ефрем жанна жозефіна забава захар захарій зборислав
звенигор звенимир звенислав звенислава земислав зеновій зинаида зиновий зиновій злат злата златомир зоремир зореслав
зореслава зорина зорян зоряна зосима зоя зінаїда иван иванна игнатий игорь измаил изот изяслав иларион илья иннокентий
иосиф ипат ипатий ипполит ираида ираклий ирина исай исидор казимир калина каллистрат капитон карл карп каріна касьян
катерина квітка квітослава кий ким кир кира кирилл клавдий клавдия клавдія климент кондрат кондратий конон константин
корнелій корнил корнило корнилій корній костянтин крентта ксения ксенія кузьма купава куприян лавр лаврентий лаврентій
лаврін лад лада ладимир ладислав ладо ладомир лазарь лариса лев левко леон леонид леонтий леся лидия ликера листвич
лонгин лора лука лукия лукьян лучезар любава любим любислава любов любовь любодар любозар любомила любомир любомира
люборада любослава любосмысл людмила людомила лідія лілія майя макар максим максимильян мальва маргарита мариан марина
мария марк марко маркіян марта мартын мартьян марфа марічка марія матвей матвій меланія мефодий мечислав мечислава
микита микола милан милен милий милица милован милодара милослава мина мир мирон мирослав мирослава митофан михаил
михайло михей модест моисей мокей мокрина мотря мстислав мстислава мусій мілана надежда надія назар назарій наина
наркис наталья наталія натан наум неля немир немира нестор никандр никанор никита никифор никодим николай никон нина
нинель нифонт нонна ніна огняна оксана октябрина олег олександр олександра олексій олелько олена олесь олеся олимпиада
олимпий ольга омелян онуфрий орест ореста орина орислава орися орхип оріяна осип остап остромир охрім павел павло
павліна палажка панас панкрат панкратий пантелеймон панфил парамон парфен пахом пелагея пелагія петр петро пилип пимен
платон подолян поликарп полина поляна поліна порфирий потап потішана прасковья пров прокл прокофий прохор радим
радимир радислав радміла радован радослава раиса ратибор ратимир ратмир раїна раїса регина родион родослав родіон
роксолан роксолана роман ромена ростислав ростислава рубен руслан руслана рюрик савва савватий савелий самсон самуил
светлана светозар святополк святослав святослава світлана севастьян селиван селиверст семен семибор серафим сергей
сергій сигизмунд сидор сила силантий сильвестр симон синклитикия синьоок слава славолюб славомир славута сміяна сніжан
сніжана сократ сологуб соломон соломія соня софия софон софрон софія спартак спиридон станимир станислав станислава
станіслав степан стефаній стожар стоян сюзана таисия тамара тарас татьяна таїсія твердислав творимир терентий тетяна
тимофей тимофій тимур тиміш тит тихон трифон трофим тур ульян ульяна устим устин устина фадей фаина фаїна феврония
февронія федор федора федосий федот фекла феликс феодосія феоктист феофан ферапонт филарет филимон филипп фирс
флорентин фока фома фортунат фотий фрол харитина харитон харлампий хвалимир хорив христина христофор христя чеслав
чорнота щастислав щек эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст ювеналий юлиан юлий юлия юліан юліанна
юлія юрий юрій юстина юхим юхима юхимія яков якуб яна януарий ярема ярина яровид яромил яромир ярополк ярослав
ярослава євген єремій іван іванна ігор ізяслав ілля ілона інна іннеса ірина ірма
`
    .trim()
    .split(/\s+/),
)
