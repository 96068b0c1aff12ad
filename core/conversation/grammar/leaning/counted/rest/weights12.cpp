#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning12;
const std::string_view kLeaning12 = R"(
~ighbo=e4 ~ight=a-8b4c4e-9f-3g-3i-7j-4m-3n-6r4s-3u-4 ~ight>=c6e-8i-6n-5r5s-5u-3 ~ighte=a-3b3c-4
~ighti=b7 ~igi=h3 ~igil=b6 ~igila=b6 ~igio=h3 ~ign=b-5c-8f4g-5h13k-3l5r4v-7
~ign>=a-4b-3c-6f4h8l5r4v-3 ~igne=a3h5 ~igned=a4 ~igo=c7e-5i-8m-3n-6v-4 ~igo>=b3c7e-5i-8m-3n-6v-4
~igr=b4 ~igra=c5 ~igra>=b4v-3 ~igro=b3 ~igro>=b3 ~igu=a-3b4c4d-3e6f-4t3 ~igua=r6 ~igual=r6
~igue=c6e6v-4 ~igue>=c4 ~iguen=b3e5 ~igui=b7m5 ~iguie=b7m5 ~ii>=r6 ~ija=b-7c6e5 ~ija>=b-6c4e5
~ije=a3b-4c6v-4 ~ije>=a6v-4 ~ijes=c4 ~ijese=c4 ~iji=n10 ~ijo=e-3g-10h-3m-8n8p-3s3u-3v-9
~ijo>=f-3g-5m-7n8p-7u-3v-4 ~ijol=c3 ~ijon=c4 ~ijone=c4 ~ijos=b5v-4 ~ijos>=b5v-4 ~ik>=c13v-4 ~ike=n-3
~ike>=n-3 ~il>=a-10b4c7g-3h-4m-3n-4o-8r-5t6 ~ila=c-6g3v12 ~ila>=g4v12 ~ilan=b5 ~iland=b5 ~ilb=c7v-4
~ilbo=c5v-3 ~ilbox=c5 ~ild=v13 ~ild>=v10 ~ildi=v4 ~ildin=v4 ~ildr=b3 ~ildre=b3 ~ile=a10c3i11v-8
~ile>=a3c5i6v-7 ~ilen=a7 ~ilenc=a7 ~iles=i4 ~iles>=i4 ~ilet=c4 ~ilet>=c4 ~ili=a-8b3n-4 ~ilia=i3v-4
~ilia>=i3v-4 ~ilin=b-5 ~ilina=v3 ~iling=b-5c6u3 ~ilio=b8c-3 ~ilio>=b8c-3
~ill=a-6d-9e-11h-16i-6k-11l-12m-7n-16q-4u-10v6 ~ill>=d-13e-17g11h-6k-4l-8m-4n-8o8u-10
~illa=b6g-9h-4o-6v3 ~illa>=b-4c4g-7o-6v5 ~illas=b10c-8 ~ille=v3 ~illed=c-6v3 ~illi=a-4b-8c6d3g-4v5
~illin=a-4b-6c5d4g-3 ~illio=c-3v4 ~illit=c4 ~illo=v-3 ~illos=c6v-4 ~illow=c-3 ~ills=a-5b5c-3
~ills>=a-5b5c-3 ~ilo=b6g-4v-4 ~ilo>=b8c-3g-4v-3 ~im>=a-3d-3e8l-5m-6n-5t-5v-5 ~ima=r-6 ~ima>=c-3v3
~imas=c4 ~imas>=c4 ~ime=d-4e-11i-5k4l-4n4 ~ime>=a-4b-3d-5e-8g3i-3k5p-3 ~imer=o4 ~imera=o6v-7
~imes=g-5n4o-3p3r-4v-9 ~imes>=g-5n4o-3p3r-4v-9 ~imi=a14e-4g3j-3n-6v-6 ~imie=a4b-3c3v-5
~imien=a4b-3c3v-5 ~imin=a10b-3c-6g6v-7 ~imina=a4 ~imine=a6 ~imit=b8e-3 ~imit>=e-3 ~imite=b8
~imm=g3v-3 ~imme=g3v-4 ~imme>=g3v-4 ~imo=d-4e-3g-3t-3 ~imo>=t-4 ~imon=r5 ~imon>=r5 ~imp=a-5b6n3
~impl=n4 ~imple=n4 ~impo=a-4b7s-3 ~impor=a-3b8s-3 ~ims=b3 ~imse=b3 ~imsel=b3
~in>=d-8i-5j-4l6m-6o-10p-5r-3s-10v3 ~ina=a3b-7d3e5f-5i4j-3k-6n-5r4v-6 ~ina>=c3h-4m4r3v-3 ~inan=c-6i6
~inand=c-6i6 ~inar=c6v-9 ~inar>=c6v-9 ~inas=c-5d3 ~inas>=c-5d3 ~inat=a4 ~inate=a4
~inc=a-4c6f-3g-3h-4n3q-5r-3v-8 ~inca=v3 ~ince=c3e-6 ~ince>=c5e-6v-3 ~incea=v4 ~inch=c3v-8 ~inche=b3
~incho=v-3 ~inci=n7v-5 ~incis=c3v-3 ~inco=e7o3t4 ~inco>=o3t4 ~incon=b7
~ind=a-7b7c-7f-4h-3i-3o5q-5u10 ~ind>=a-16b3c-4e-4j3l5n8q-5r-4s6u6 ~inda=e3n-5u6v-10
~inda>=e3n-5u6v-10 ~inde=b-5n-5r5 ~inded=c4 ~indee=r5 ~inder=c-4n-5 ~indl=a3u-3 ~indly=a3u-3
~indo=b18c-4 ~ine=a3g-12h-3l-5p-8u-3 ~ine>=b-3g-3p-5s3t4 ~ined=b-3c6 ~ined>=b-3c6 ~inen=a6m-3v-4
~inen>=a4v-4 ~iner=b6v-3 ~inero=b5v-3 ~ines=c-3m3 ~ines>=d3v6 ~inese=f4 ~iness=c-4m5 ~inet=o-3
~inf=c3d-5g-3m10q3 ~infe=c3m-3 ~infec=c3m-3 ~infi=b5 ~infie=b5 ~infl=c5 ~infla=c6 ~info=c-5m13v-4
~info>=c-3m10 ~infor=m4 ~ing=c5d-4e-11h-6i-7k-7l-12m-3n-8o-3p6r-3s-9u-6v-10
~ing>=b6c5e-12f-7h-7i-6k-3l-8n-5q-4s-5u-5v-8 ~inge=c6 ~inger=c6 ~ingi=c6g-3v-5 ~ingin=c6g-3v-5
~ingl=b-9e-3f9g-3k-3 ~ingle=b-9e-3f9g-3k-3 ~ingo=q3 ~ingo>=q3 ~ings=q4v-4 ~ings>=q4v-4
~ingu=a5b-5c-4e3o-7p7r-5s-3 ~ingue=a5s-5 ~ingun=b-4c-3e4o-7p7r-5 ~inh=a-7e6 ~ini=k-5l14n-4
~inic=c-3k-3l12 ~inic>=e3h-3k-3 ~inica=b3i-3 ~inici=a-4l13v-7 ~inin=c7v-4 ~ining=c7v-4 ~inio=h5
~inion=h5 ~inis=c-3g4v3 ~inish=c-3g4v3 ~ink=a-12c5f-5q-5r-3s3 ~ink>=a-7e3f-4r-6v3 ~inke=c9 ~inkey=c9
~inki=a-3b6c-5 ~inkin=a-3b8c-7 ~inni=v-5 ~innin=v-5 ~ino=c5e-3f-4g6h-6i-3v3 ~ino>=b-3c8f-3g5
~inon=i-4v4 ~inon>=i-4v4 ~inos=b3c-4g3 ~inos>=b3c-4g3 ~ins=b-4c4d-4e-5g-5i-10n-6o-4 ~ins>=c8f5i-3
~insc=v6 ~inscr=v6 ~insi=a12v-6 ~insid=b4 ~insis=a12 ~inst=h5m6o-3v-4 ~inste=b-3h6o-3v-5
~insu=a-3b-3 ~insul=c5 ~insur=c-5v4 ~int=b4e4g-8i-12n-10s-3u-3v-3 ~int>=b11e6g-9h-4j-6m-6n-3s-3
~inte=b-4c-6e-3f3h4q-3r4 ~inten=b4 ~inter=b-8c-4e-6f4h4v3 ~inti=c6 ~intin=c7 ~intm=b-3j4v-3
~intme=b-3j4v-3 ~into=i-3v3 ~intom=v4 ~inu=b-6d-4g5i5l5m-4v-7 ~inua=a-3l5 ~inuar=a-3l5 ~inue=a4
~inue>=a4 ~inus=c4 ~inus>=c4 ~inut=b-4g6 ~inute=c3g4 ~iny=v-3 ~inye=v-3 ~inyec=v-3
~io>=b-4c4d-3e8f-4g-5j3k-5m-16n4v-7 ~iod=b-7c6q3 ~iod>=c7 ~iodi=q4 ~iodia=q4 ~iog=v3 ~iogr=v3
~iogra=v3 ~iol=b4c-4h4 ~iole=b3 ~iolen=b3 ~iolo=h4 ~iolog=h4
~ion=a-4b-7d6e-7f-3g-6j-5l-7n-3q-8r-4s-9u-6v3 ~ion>=i-5j-4m-5o6p-10q-6r-3s-6u-4 ~iona=a-8c-6v3
~iona>=m4 ~ionam=c-3v4 ~ione=c6 ~iones=c9 ~ioni=d6v-3 ~ionis=d6v-3 ~ions=a-3b-9c3g-3m7o-5p5v3
~ions>=a-3b-15c4m7o-5p5v3 ~iop=b5 ~iops=b5 ~iopsi=c-5v3 ~iopsy=c3 ~ior=b-5c5 ~ior>=b-4
~ios=a-3d-5f-5g-4h-3i-8m-3v5 ~ios>=b3d-3f-3i-7m-3u-3v4 ~iosi=u8 ~iosid=b-3v4 ~iosit=u8 ~iot=b-4v7
~ioti=b-4v3 ~iotic=b-4v3 ~iou=c-3 ~ious=c-3 ~ip>=c10e5g4r8v-12 ~ipa=c6u-3 ~ipad=g-3 ~ipado=g-3
~ipc=a6j-3 ~ipci=a6j-3 ~ipcio=a6j-3 ~ipe=a5b-5k4m-5 ~ipe>=a8k4m-5 ~iped=c4 ~iped>=c4 ~ipi=n7
~ipo=b-4v4 ~ipo>=b-5v6 ~ipp=c11n-4v-6 ~ippe=c4 ~ipped=c4 ~ippi=c4v-4 ~ippin=c4v-4 ~ipt=v3
~iqu=c4g-6m4 ~ique=m5 ~iquem=m7 ~iqui=c4 ~iquid=c3 ~iquit=v3
~ir>=a-10b6c-9d-5g-9h-6i4m-15n3o-4r-6u-3v-5 ~ira=b4c5g-5v-7 ~ira>=b-3c6 ~irac=b-3c4 ~iraci=b-3c4
~irad=i3r3 ~irado=i3r3 ~iral=b6c-4 ~irali=b6c-4 ~irar=b3 ~irar>=b3 ~irc=g5 ~ircl=g5 ~ircle=g5
~ird=b-5c4v-5 ~ird>=b-5c5v-5 ~ire=g-9h4i4j7k-3m-6o3s-4u-3 ~ire>=b-3c8f-6g-4h4j8o3 ~irec=f3v7
~irecc=f3v6 ~irect=d3 ~ired=c-6i3 ~ired>=c-6i3 ~iri=c-4v6 ~irin=c-3v6 ~irin>=c-3v6 ~irl=b5s-3v6
~irle=v4 ~irle>=v4 ~irlo=n4 ~irlo>=n4 ~irm=a6b7c-6h-3n-5r6v-8 ~irma=r5 ~irme=a7b8n-3v-6
~irme>=a8b8n-3v-6 ~irmo=g4o-3 ~irmo>=g4o-3 ~iro=a3b6c-5 ~iro>=a3b6c-6 ~irp=g3 ~irpo=g3 ~irpor=g3
~irs=a-3c3d-3v-3 ~irt=g-4m4t5v-5 ~irt>=b-3c3 ~irth=m5 ~irti=c-3v3 ~irtie=c-3v3 ~irty=b3v-7
~irty>=b3v-7 ~iru=v4 ~irus=v7 ~irus>=v7 ~irv=c-5g4p4r3 ~irve=b-6p4r4 ~irve>=p5 ~irven=r5 ~irvo=b4
~irvo>=b4 ~is>=e4g-4h-6i-6j-14k-7n-12p-4s-5u-7v5 ~isa=a-5u3v10 ~isa>=a-3b-9c-5g4v8 ~isab=a3
~isabl=a3 ~isap=b6 ~isapp=b5 ~isar=u3v3 ~isar>=b4c7v-3 ~isarm=a-4c-4u3v6 ~isc=b-3e-3l-5n-4
~isca=c6v3 ~isch=c5v-5 ~ischa=c6v-3 ~isco=a8l-3 ~iscon=a8l-3 ~iscu=a-4 ~iscul=a-4 ~isd=e4
~ise=b4c7d-3g4v-12 ~ise>=b-5c5v-5 ~isen=c6 ~iser=b7 ~isery=b6 ~ises=b5 ~ises>=b5
~ish=d-3e-3f11i-6j-4k-8l-3s-4t-3u-4v-4 ~ish>=d-3e-3f11i-6j-4k-7m-7n-8s-4t-3u-3v-9 ~ishe=v5 ~ished=v5
~ishi=m4 ~ishin=m4 ~isi=a-10e-10h-4j4t-3 ~isin=c5 ~isio=c3 ~ision=c6v-11 ~isis=b9c-6 ~isis>=b9c-6
~isit=a-3e-4g4j5 ~isit>=a-3b-6g-5j6 ~isita=c-6g9 ~ism=b4c-3q4 ~isma=b6 ~isma>=b6 ~ismo=q4 ~ismo>=q4
~isn=a-5c4e4v-6 ~isnt=a-5c4e4v-6 ~isnt>=a-5c4e4v-6 ~iso=f-3h-4i-4m-4r-3 ~iso>=g3m-3 ~isol=a-3b5
~isola=a-3b5 ~isor=d5 ~isor>=d5 ~isos=a4l3 ~isos>=a4l3 ~isp=e3 ~ispa=e3v-3 ~ispat=e6v-3
~iss=d-4e-10k4l-3n8 ~iss>=c4 ~isse=k6n9v-6 ~issed=k6n9v-6 ~issi=a4i3 ~issio=a4i3 ~issue=v5
~ist=a13c-10g-7h7j-3k-5l4m-5n3r-3v-10 ~ist>=a9b-7e-4g-4h9j-4k-3p-4r-3v-3
~ista=b-8c9d6e4f-5h-4i-6n-6s3v-13 ~ista>=a3c7e-4g3i-4n-5s3v-3 ~istak=b-5e8v-4 ~istan=d5v-5
~iste=c-3d-6h7n8v7 ~iste>=b-5n9v8 ~istem=v5 ~isten=h6 ~ister=c5 ~istez=b6 ~isti=c-3i6j6v-8
~istic=i6v-3 ~istin=b4 ~istir=a-3j6 ~istm=e3 ~istma=e3 ~isto=c-8 ~istol=b6c-7 ~istra=b3 ~ists=b8c-6
~ists>=b8c-6 ~istu=a6 ~it>=b-7d-12e-4g-5h-8j5k6l-9o-3u-3 ~ita=b-5c5d-3g5h-10i-4k4l-11m3o-4u-5v-9
~ita>=a-11b-3e-3g6h-9i-9k3l-5m3p-5s-3v-10 ~itad=v3 ~itado=v3 ~ital=b3m3v-5 ~ital>=k3m3v-3 ~itale=b5
~itam=a3g5v-6 ~itame=a3g5v-6 ~itan=a-7c6f3 ~itan>=a-6c-4v6 ~itand=c11f3v-4 ~itar=a10b-5 ~itar>=a6c3
~itaro=c-6i3 ~itas=c5 ~itas>=c5 ~itc=b-4c4d7g-4h3 ~itch=b-4c4d7g-4h3 ~itch>=b-3d-5h4k5 ~itche=c3e-3
~itchi=c3 ~ite=a-4b-16c9d-5i4j4k-7m-4n3u-3 ~ite>=a-7b-13c12e-4i4 ~itel=k-4 ~item=a6j3 ~iteme=a6j3
~iten=e-3 ~iten>=a-7l4v3 ~itenl=a6 ~itenm=e-3 ~ith=e-4k-7o-6p3 ~ith>=d3h3k-5v3 ~ithd=a4 ~ithdr=a4
~ithe=o-6p6q6 ~ither=o-6p6q6 ~itho=e-4 ~ithou=e-4 ~iti=b-7c11d-4f4v-9 ~itia=d-4f6 ~itian=d-4f6
~itin=q5 ~iting=q5 ~itis=b-3c4 ~itis>=b-3c4 ~itiv=c9v-3 ~itive=c4 ~itivo=c4
~ito=e-8g7i3m-11n-3r-3u7v-6 ~ito>=a-3e-7g8i3m-11r-3u8v-5 ~itos=c4v-3 ~itos>=c4v-3
~its=a-5b4f-4l3n-3u-5 ~its>=a-5b4f-4l3n-3u-5 ~itse=v6 ~itsel=v6 ~itt=e9v-7 ~itte=e5 ~itter=e5
~itti=e5v-4 ~ittin=e5v-4 ~itu=b9c-3g-5 ~ity=m4v4 ~ity>=m4v4 ~iud=i4 ~iuda=i4 ~iudad=i4 ~iva=a6m-3v-6
~ivat=a3 ~ivate=a3 ~ive=a-3c-5f-15g-6h-4i4k-5l3m-5n-9p-5q-3r-3s6t3u-4
~ive>=a-3f-11g-3h-3k-4m-4n-4p-3q-3r-4s4t3u-3 ~iven=a-4b4c-3l5 ~iven>=a-4b4l4 ~iver=c-10i7o3v-5
~iver>=c-9i11v-10 ~ivers=i-4o3 ~ives=b-6i6 ~ives>=b-6i6 ~ivi=a-6b9c-10h-3i-5m-4s-9 ~ivie>=b-3
~ivien=b3 ~ivin=c-5f3g4 ~iving=c-5f3g4 ~ivir=b4c-4i-4s-4v-3 ~ivir>=b4c-4i-4s-4v-3
~ivo=a-7e10g-8n-6v-5 ~ivo>=d6e-5i3m4n-3 ~ivoc=a-3c-5e9 ~ivoca=c-4e7 ~ivoq=c4 ~ivoqu=c4 ~ivor=e6
~ivorc=e6 ~ivy=b-6c6 ~ivy>=b-6c6 ~ix>=a-5b-4j-5k3o4t4 ~ixe=c-4i-6 ~ixed=c-4i-6 ~ixed>=c-4i-6
~ixt=f4r-3 ~ixte=f4 ~ixtec=f4 ~iz>=u4 ~iza=r-6v8 ~izan=b4 ~izan>=b4 ~izas=r-4v8 ~izas>=r-4v8 ~izc=c6
~ize=e-3v3 ~ize>=v3 ~izo=s-3 ~izo>=s-3 ~izz=b-6e7i-3 ~izza=e7 ~izza>=e7 ~izzi=c-3 ~izzin=c-3
~izzy=c4v-3 ~izzy>=c4v-3 ~ja>=b-7c5f-3g-5h-9k-6m-7n-10o-7 ~jad=c7v-5 ~jado=c4v-4 ~jado>=c4
~jaj=a-7b-10c-8g-4r3v9 ~jaja=a-7b-10c-8g-4r3v9 ~jaja>=a-7b-10c-8g-4r3v9 ~jajaj=v5 ~jal=b5g-4v-5
~jala=b6v-4 ~jala>=b9c-5 ~jale=c3 ~jale>=c3 ~jam=a5g-7s5v3 ~jama=s6 ~jamas=s6 ~jame=a4g-6v4
~jame>=a4g-6v4 ~jan=f3g12i4v-9 ~jan>=c5i7v-4 ~jand=c-4d3f3g12i-3 ~jando=c-4d3f3g12i-3
~jar=a3d-3g-5q5v5 ~jar>=c-4g-5q5v4 ~jas=a-5v10 ~jas>=a-4v10 ~je>=a-3e-7f10g6q-3v8 ~jef=b-6d3
~jefe=b-6v3 ~jefe>=b-6v3 ~jej=v8 ~jeje=v8 ~jeje>=v8 ~jel=r-3s3v-6 ~jelo=r-3s3v-3 ~jelo>=r-3s3v-3
~jem=a3k5q-3v-8 ~jeme=a4k5q-3v-7 ~jeme>=a4g4v-7 ~jen=a10b-4d-7f-3 ~jenm=a6g-4 ~jenme=a6g-4
~jer=e-3h10v-5 ~jer>=h6r3 ~jere=h3 ~jeres=h3 ~jes=b-3q-4t-4 ~jese=c4 ~jese>=c4 ~jet=v7 ~jeta=v7
~jeta>=v7 ~jis=n10 ~jit=v-3 ~jita=e3 ~jita>=e3 ~jk>=c-3v3 ~jo>=b-3d-4e-4f-7g-3h-10m-14n5s6
~job=u7v-3 ~job>=u7v-3 ~jod=a9b-3 ~joda=a8b-3 ~jodas=a4 ~joe=e4 ~jok=m3v3 ~joke=m3v3 ~joke>=m3v3
~joki=b4 ~jokin=b4 ~jol=c3 ~jon=c4 ~jone=c4 ~jones=c4 ~jor=d3h3j3p3r-4t-5u3 ~jor>=d3h3j3p3r-4t-5u3
~jos=e4q-3v-12 ~jos>=b3q-3v-9 ~jose=e6 ~jose>=e6 ~joy=b14c-8v-6 ~joy>=b14c-8v-6 ~jue=o-3q6
~juev=o-3q6 ~jueve=o-3q6 ~jul=c-3v10 ~juli=v5 ~julio=v5 ~july=c-6v5 ~july>=c-6v5 ~jum=b6c-3i3v-3
~jump=b6c-4i3 ~jump>=b6i4v-8 ~jumpe=v5 ~jun=e3r-3 ~june=v3 ~june>=v3 ~junk=a3 ~junk>=a3 ~junt=v-6
~junta=v-5 ~jus=b4c-3f-5h-3j-5k7m-5q-4 ~just=b4c-3f-4h-3j-5k7m-5q-4 ~just>=b4c-5d4f-4g3m-5q-4
~justi=v6 ~kda=q3 ~kday=q3 ~kdo=b7c-3 ~kdow=b7c-3 ~kdown=b7c-3 ~ke>=c4d-4e-6g-8j-4l4s-7
~ked=a3b5i-3k-4n-6t-3 ~ked>=a3b5i-3k-4n-6t-3 ~kee=c3d-4f-3g-7j-7l-3v4 ~keep=d-4f-3g-6j-7l-3v5
~keepi=g-6v9 ~keeps=c5 ~ken=a-8b4f-6i-3m-4q6s4v-10 ~ken>=b7c3e3s6v-3 ~kend=a-4f-3g3q6v-5
~kend>=a-4f-3g3q6v-5 ~ker=k5 ~ker>=k4 ~ket=v5 ~ket>=v3 ~kev=e4 ~kevi=e4 ~kevin=e4 ~key=b3c8 ~keye=c9
~keye>=c9 ~keys=v4 ~keys>=v4 ~kic=d-4f5 ~kich=d-4f6 ~kiche=d-4f6 ~kid=p-3 ~kid>=c3g-3 ~kidn=b5
~kids=c-6g3p-3 ~kids>=c-6g3p-3 ~kie=m6 ~kien=m7 ~kien>=m7 ~kil=b4g-11i-4q4s3 ~kil>=b14
~kill=a3b-3g-11i-4q4s3 ~kill>=a6b4c-6g-5q6v-4 ~kille=b-3 ~killi=b-5c3v3 ~kim=d-4h4 ~kim>=d-4h4
~kin=a-6c4g4m6q-9s-7 ~kin>=b-3s-3 ~kind=u3v-4 ~kind>=a-5m3u8 ~kindl=a3u-3 ~king=a-6c3g5m3q-9
~king>=a-6c3g5m3q-9 ~kip=c4 ~kipp=c4v-4 ~kippi=c4v-4 ~kle=c5 ~kle>=c3 ~kles=c3 ~kles>=c3 ~kly=c7
~kly>=c7 ~kms=b13 ~kms>=b13 ~kne=b-4h-3 ~knee=b-5h-3 ~knees=c3h-3 ~kni=b3 ~knif=b3 ~knife=b3
~kno=c5e4h-4j-4q-5s-8v3 ~kno>=e3 ~knot=c5v-5 ~knot>=c4 ~know=a-7c3g3h-4q-5s-5v4
~know>=a-6c4e3g4q-5s-5 ~kon=r3 ~kon>=r3 ~kor=f3 ~kore=f3 ~korea=f3 ~kre=f5 ~krey=f5 ~kreyo=f5
~ks>=a-10b6c-4e-12f3g-14k-10m-10n-12o4q-3u7 ~kup=r4 ~kup>=r4 ~ky>=b-4c5v-10
~la>=a-5d-5f-6g-6h-5j5k10l-3m-7n-3o8p-7s-5u-3 ~lab=b3g-3v5 ~lab>=v-4 ~labl=b6v-4 ~lable=b6v-4
~labo=c7v3 ~labor=c7v3 ~labs=c-4h-3v12 ~labs>=c-4h-3v12 ~lac=b-4c10e4g-6k4m-3v-6 ~lace=c-3e5
~lace>=e5 ~laced=v3 ~laci=k5v-5 ~lacio=k5v-5 ~lack=a-4b-3c11g-3v-8 ~lack>=c5v-5 ~lacke=c7 ~lacr=c5
~lacra=c5 ~lad=b-6c3d3h5 ~lada=c4 ~lada>=c4 ~ladd=c3 ~ladde=c3 ~lado=b-6i3 ~lado>=i3 ~lady=d3h6
~lady>=d3h6 ~lag=b-4c11v-6 ~laga=b-4c9v-3 ~laga>=c5 ~lagas=c4 ~lai=b-5f5g-8m8n-6 ~laid=c3g-3
~laid>=c3g-3 ~lain=b-4g-5m9n-5v3 ~lain>=g-4m9n-3v4 ~laint=d4
~lam=b-3d10g4h-8i-11l-6n-8o-4r-4s-4t-6u-3v-6 ~lama=e-5i-4m3o-4p3q4t-3 ~lama>=b5g5 ~lamad=a5b-6e-3v-6
~lamam=a-4d5s3 ~laman=d-6o-3p4q6s-4 ~lamar=f3v4 ~lame=d10g3q-7s-4v-14 ~lame>=d6f-6g3 ~lamem=a-7d6q-3
~lamen=a6s-5v-10 ~lamo=a-6d-3g5 ~lamo>=a-5e6v5 ~lamos=e-4g5 ~lan=a-7b4d-6e7f5g3o-5q5u-3v-14
~lan>=b8d-3g-4 ~lanc=c4 ~land=c8e9v-8 ~landl=e5 ~lando=e4 ~lands=c7v-4 ~lane=g6v-4 ~lane>=g6
~lang=f6 ~langu=f6 ~lank=n6 ~lank>=n6 ~lann=v-4 ~lanne=b5v-4 ~lano=f4q3v-18 ~lanoc=q3v-7
~lant=b-5c-5i3k5v5 ~lanta=c-5i4 ~lante=b3 ~lants=b-7v5 ~lap=b4
~lar=c3d3e-3f-6h-6i-7k-9m-9o-3r8t-3u-3v4 ~lar>=c-5d6f-3h-6i-5j3k-6m-5q-3r-4t-5v3 ~lare=b-3c6
~lare>=c3 ~larg=a4 ~largu=a4 ~lario=v4 ~laro=j-3r14s-6 ~laro>=r14s-6v-5 ~laron=b3v5
~las=c-5g3j-8l-3m-5p-5r-3 ~las>=b9c-7h-9p-3q4s-5t-3 ~lase=g5 ~lase>=g5 ~lash=c5v-5 ~lashb=b6
~lashe=c4 ~lass=c-5g7r-3v3 ~lass>=g3r-3 ~lasse=c-4g3v6 ~last=a4e4g-9h3j-3n-5o3q-4
~last>=a4e4g-5h3j-3n-5o3q-4r3 ~lasti=c5 ~lat=a-3b-3c-3d-6e-6g16h-6j-5k7m-4n-5r-8s-3u-5v-3 ~lat>=i9
~lata=c-4q4v-11 ~lata>=a3 ~latar=c-4g3q4v-10 ~late=a-8d-12e-5g13p3q-4r-6 ~late>=v9 ~lated=a-3b6
~latel=c4 ~later=a-8b-5c-4d-8g14k3p3r-5t-3v-13 ~lati=k3 ~latic=g3 ~latio=b4k4 ~lato=f4v-4
~lator=f4v-3 ~lau=b-8v13 ~laug=b-8v11 ~laugh=b-8v11 ~lav=b-3c6 ~lavo=c7 ~lavo>=c7 ~law=g-4 ~law>=e3
~lawy=a3 ~lawye=a3 ~lay=j-4k5 ~lay>=j-4k5 ~laz=j-5k9 ~lbo=g5v-4 ~lbow=c-3g6 ~lbow>=c-3g6 ~lbox=c5
~lbox>=c5 ~lbs=c3 ~lbs>=c3 ~lca=n6 ~lcan=n6 ~lcanc=n6 ~lco=b5u8v-3 ~lcoh=b3 ~lcoho=b3 ~lcom=u8v-5
~lcome=u8v-5 ~ld>=d-3e-7i-3n-4o-3p-7q3u-5v8 ~lder=v-6 ~lder>=v-6 ~ldi=c-3 ~ldin=c-3 ~lding=c-3
~ldr=b4 ~ldre=b3 ~ldren=b3 ~lds=b5c-4v4 ~lds>=b5c-4v4 ~le>=c7d-6e-20g3h3i4j4m-14o-6p3r5s-12v-11
~lea=a3g-4i-9n3s-4 ~leak=b-4c11v-4 ~leaki=b-4c11v-4 ~lean=e3v-5 ~lean>=b3 ~leani=e4 ~lear=u4v3
~leare=c-8v3 ~leas=e-3i-4 ~lease=e-3i-4 ~leav=a6c-4 ~leave=a5 ~leavi=b4c-3 ~lec=e7 ~leci=e7v-5
~lecio=e7v-5 ~led=a-3c-9e7g-7v6 ~led>=c-8e8g-6v7 ~leda=b3 ~ledad=b3 ~lee=a-5c5e3g3i-4 ~lee>=d-3h3
~leed=c5 ~leed>=c4 ~leedi=b-3c3 ~leep=e3g3 ~leep>=v4 ~leepi=e4 ~lef=g-4i-3 ~lefo=d3 ~lefon=d3
~left=b4v-3 ~left>=b4v-3 ~leg=a-8m6s3v4 ~leg>=b-3c3v3 ~lega=b-3i7 ~legar=c-3i7 ~legi=m6 ~legit=m6
~lego=a-6c-3g-4n5v8 ~lego>=a-6c-3g-4n5v8 ~legr=b3 ~legri=b3 ~legs=c6v-4 ~legs>=c6v-4 ~lej=b-4i4
~lejo=b-4i3 ~lejos=b-4i3 ~lem=d-4g-5v5 ~lem>=v-3 ~lema=c-3h3 ~lema>=b3 ~leme=v3 ~lemen=v4 ~lems=v4
~lems>=v4 ~len=a9b-5c4d-5f-12g4i-13l-6n-7u-5 ~len>=c4v-10 ~lenc=a6 ~lence=a6 ~lend=a-3g4
~lenda=a-3g4 ~lenm=a4l-3 ~lenme=a4l-3 ~lent=b-3v7 ~lent>=v3 ~lente=v3 ~ler=b-15c8e-7g-4v4
~ler>=b-7c6g-4 ~lera=b-3c10 ~lera>=c6 ~lerg=b-4v5 ~lergi=b-3v4 ~lergy=c-5 ~lert=l6 ~lerts=l6
~les=d-3e-10f4g-4h-3i-3k-9l-11m-9p-7q-3r-4u7 ~les>=a-3e-6f5k-3l-4m-8p-6q-4r-5u-3 ~less=b5c-8u9v-12
~less>=b5c-7u6v-12 ~lest=a9b-3 ~lesta=a8b-6c4v-3 ~leste=c-4
~let=a6b-4c-5e-4f-5h-4i3j3m-3p-4q-3s-3v-7 ~let>=a5b-3g3i-6j5o-3r-7 ~lete=a3b-4n4v-5 ~lete>=a4b-3v-5
~lets=c-3o4r4v-5 ~lets>=c-3o4r4v-5 ~lett=v5 ~lette=v5 ~lev=a-8c4e-5g-4m-5n-3t4u-3 ~leva=k-3
~leva>=b-7i7 ~levam=b9 ~levan=c5v-3 ~levar=b-4 ~levat=v6 ~leve=t5v-12 ~level=c6 ~leven=t5v-10
~levo=c3g-3v4 ~levo>=c3g-3v4 ~lew=i8v-4 ~lew>=i8v-4 ~lex=q8 ~ley=c3 ~ley>=c3
~lf>=a-4b4e-3f-3g-4n-5v-5 ~lga=b5c-3 ~lgar=b8 ~lgar>=b3 ~lgo=a5b4c-4q-3v-6 ~lgo>=a5b4c-4q-3v-6
~lgu=c-3m-4 ~lgui=a-4c-3m-4 ~lguie=a-4c-3m-4 ~li>=a-4c4e5f16m-3v4 ~lia=i3v-4 ~lia>=i3v-4 ~lib=j6k-3
~libe=j6k-3 ~liber=j6k-3 ~libr=c3 ~libra=c4 ~lic=b-3g-7h7i7k5m-3n-7u3 ~lica=d3 ~licar=c4 ~licat=d4
~lice=e4i10 ~lice>=e5 ~licen=a-3b-5i11v-3 ~lici=b5u5v-4 ~licia=a-4b6 ~licit=a3u5v-5 ~lick=h7
~lick>=h7 ~licos=c3 ~lict=k3 ~lict>=k3 ~licu=b-6v4 ~licul=b-6v4 ~lid=b4q-5t4u-3 ~lida=b7c-6v3
~lida>=b9c-6 ~lido=c5 ~lido>=c5 ~lie=b-13c13k5o6q3v-5 ~lie>=c7 ~lien=b-5g6 ~lient=v-3 ~lier=b-3k5q3
~lier>=k5v-4 ~liero=c3 ~lies=o4 ~liest=o4 ~liev=e4o3 ~lieve=e4o3 ~lif=a-7b6e-4i6j-6k-3m4v-9
~life=a-7b11e-4 ~life>=a-7b7 ~lifes=b4 ~lifi=m5 ~lific=m5 ~lift=b-5c3i8j-5 ~lift>=b-3i8j-5 ~lig=h3u5
~liga=v7 ~liga>=v7 ~lige=u7 ~liged=u7 ~ligh=c8r3 ~light=c8r3 ~ligi=h3 ~ligio=h3 ~ligr=b3 ~ligro=b3
~lik=a-5l3r3 ~like=a-5l3r3 ~like>=a-5l3r3 ~lim=a10c-4e-4g-6 ~limi=a11b5c-7e-4g-4v-5 ~limin=a10v-3
~limit=b8e-3 ~lin=a3e3f-9g-7i-3k-4l-6o-5s4u6v3 ~lin>=c6g-3v-5 ~lind=e3n-4u7v-5 ~linda=e3n-4u7v-7
~line=b6c-3i-4m-5n6r-4s7 ~line>=c-3i-3m-5n6r-4s7 ~lines=v-3 ~ling=f-3i-4j4 ~ling>=a-3f-3i-4j4u4
~lings=c-3 ~lini=a4c-3k-3 ~linic=a3c-3k-3 ~link=v8 ~link>=v8 ~lio=a-7n-5v5 ~lio>=a-6n-4 ~lion=c-3v4
~lion>=c-3v4 ~lip=b-5c5n-3v-9 ~lip>=v-6 ~lipp=c3 ~lippe=c3 ~liq=m5v-3 ~liqu=m5v-3 ~lique=m5n3
~liqui=c3 ~lir=a5i4 ~lir>=a-3b4i4 ~lirm=a11b-6 ~lirme=a11b-6 ~lis=b-8d-15e-7f8g-10i-6j-7l3q-4r-7
~lish=a-3b-3c-3f10h-3 ~lish>=a-3b-3c-3f10h-3 ~lisi=m3v4 ~lisis=b-3m3v3
~list=a6b-4d-11e-7g-4h6j-5l4r-3v-3 ~list>=a6d-4e-4j-4p-3r-3 ~lista=a5b-3s3 ~liste=a-4h6 ~lit=c6g3
~lita=c5 ~lita>=c5v-4 ~litt=c3 ~liv=a-8b5c-8e5g-3j-4m-4 ~live=a-6b6e5i-5j-3m-3q-4v-3
~live>=a-6b7e5i-5j-3m-3q-4v-3 ~livi=c-4v6 ~livie=b-3 ~livin=c-4v3 ~liz=g-3u4 ~liz>=u4v4 ~lizc=c6
~lk>=a-3c-3d8g6h-5k-3m-7u3v-9 ~lke=g3i3 ~lked=g4 ~lked>=g4 ~lker=i3v4 ~lker>=i3v4 ~lki=c4g-5m5
~lkin=c4g-5m5 ~lking=c4g-5m5 ~ll>=a4c7d5e-12f-7g7h-18i-7k-13m-10n-15q-5u-6v-4
~lla=d7e5f3j-6l-7n-15o-9q-6r-6 ~lla>=a-5b-3d-4e4g-3h4k-6n-3o-6 ~llag=b-4c10v-5 ~llaga=b-4c9
~llam=a5b-3c-4d10e3g7h-7i-5l-4n-5q-10t-4 ~llama=a6b-5c-10d4e-3g6m4s3 ~llame=d8q-6s-4v-12
~llamo=a-5e6v5 ~llan=f6i4 ~llant=c-3i4 ~llar=c5 ~llas=b8c-7h-3 ~llas>=b8c-7h-3 ~llat=k4 ~llati=k4
~lle=a-7b-9d-7g-3h-7i8q-5s3u-9v8 ~lle>=i4 ~llec=e7v-5 ~lleci=e7v-5 ~lled=c-6t3v4 ~lled>=c-6t3v4
~lleg=a-3c-4i4n3v6 ~llega=b-3i7 ~llego=a-6c-3g-4n5v8 ~llen=c7 ~llen>=c6v-5 ~llent=v3 ~ller=b-5
~llera=c3 ~llerg=v4 ~llev=a-3d-4e-4g-3i4m-4 ~lleva=c-4i3 ~llevo=c3g-3v4 ~lli=b-7c5i-3v3 ~llid=c5
~llido=c5 ~llin=g-3 ~llin>=a3 ~lling=g-3v4 ~llio=c-3v4 ~llion=c-3v4 ~lliz=c6 ~llizc=c6
~llo=d-3e-8g-16h-5m-8q-4s-13t3 ~llo>=c-4d-3e-3g-8i3n-3q-3s-6u3v3 ~llor=a-3b4s-4 ~llora=s-4v-8
~llore=v6 ~lloro=b6 ~llos=c6v-4 ~llos>=c6v-4 ~llow=g-5t5 ~llow>=a3b-7f3 ~llowi=b4n3
~lls=b4d-5g-4i-5n-5r-4v-3 ~lls>=b4d-5g-4i-5n-5r-4v-3 ~lly=g-5v-8 ~lly>=v-7 ~lm>=b4c-7 ~lma=a9c-3f4
~lmao=v7 ~lmao>=v7 ~lmar=a12v-5 ~lme=c-4u3v9 ~lmen=u4 ~lment=u4 ~lmo=a-3c5v-4 ~lmos=c3v-4
~lmost=c3v-4 ~lo>=a-4c-5f5g5k-5l-10m-3n10o-3p-3r-9s6u4 ~loa=a-3 ~load=a-3 ~lob=b5 ~lobb=b6 ~lobby=b6
~loc=a5m-9n-4t-4u-7 ~loca=c-4g-4v11 ~loca>=c-3v6 ~locat=v7 ~lock=a8b-5c3m-3u-4v-5 ~lock>=g5v-5
~locke=a3b-3 ~locki=a5 ~locks=c3v-3 ~loco=b3c-3 ~loco>=b3 ~locu=b4v-3 ~locur=b4v-3 ~lof=c6 ~lofr=c4
~lofri=c4 ~log=a-7b-5c-8f6g-6h3v4 ~log>=f7g-3v8 ~logg=n4 ~logge=n4v-3 ~logi=i5v-5 ~logis=i5v-5
~logo=v4 ~logo>=v4 ~lol=a-8b-9c-11i-7t6v3 ~lol>=a-8b-9c-10i-7t6v4 ~lon=c-6d-4e3f-5m-4o-4q-4r-4
~lon>=g3 ~lone=a3c-6 ~lone>=a3c-6 ~lonel=b5v-3 ~long=e5g-5m-3v5 ~long>=v8 ~longe=a6c-3e4g-3j3v-6
~longs=v4 ~lono=a-3 ~lonos=a-3 ~loo=b3f-7k-4m-3n-6v4 ~lood=a-3c-4i3 ~lood>=b3 ~loode=c-5i5 ~look=e3
~look>=c4e-4 ~looki=e8 ~looks=v4 ~loor=m-3v6 ~loor>=m-3v6 ~lop=c4v-6 ~loq=a10c-4v-5 ~loqu=a10c-4v-5
~loque=a10c-4v-5 ~lor=a-14c3e7f-9h-3i-11m-7n-7q-6s-3 ~lor>=b-4c4e-3f-3m-8q-3 ~lora=s-4v-8
~lora>=b-7c5 ~loran=c-5 ~lorar=b7s-3v-3 ~lord=e5v-6 ~lord>=e5v-6 ~lore=c-4v9 ~lore>=v6 ~lores=v4
~lori=e6v-4 ~lorid=e3 ~lorio=c-4 ~loro=b5c4v-6 ~loro>=b5 ~los=a3g-8h-7i-5m-6o-3s3t-6v3
~los>=b-3e-4h-5i-3m-3t-3u3 ~lose=a3b4c-3e-3m-3r-3s3v5 ~lose>=a4m-3s3 ~losed=b3 ~loset=v5 ~losi=b6v-3
~losin=b6v-3 ~lost=b-4e4g-4n3 ~lost>=b-3e4g-4n3 ~lot=a-3g-12j6k7 ~lot>=b-6g-12j7k7u3 ~lota=b4
~lotar=b5 ~lou=c8n5 ~loud=n7 ~loude=n7 ~loudy=c3 ~lous=b-4c7 ~lousy=b-4c7 ~lov=r4u3v6 ~love=r4u3v6
~love>=r4u4v-9 ~lovel=b-6 ~low=b4c4d-4g-11m-3n11t4u-6v-8 ~low>=c7g-5v-8 ~lowe=a-3n7 ~lower=n8
~lowi=n3 ~lowin=n3 ~lp>=a-5b6d-4h-3i-3m6t-3 ~lpe=a-5b5e-7v-3 ~lpe>=a-4 ~lpea=b3 ~lpean=b5 ~lpes=b3
~lpes>=b3 ~lpi=b-4c10v-3 ~lpin=b-3c4 ~lping=b-3c4 ~lpit=c5 ~lpita=c5 ~lqu=h3r6v-4 ~lqui=h3r6v-4
~lquie=h3r6v-4 ~lre=h-3r-3 ~lrea=h-3r-3 ~lread=h-3r-3 ~lri=r7 ~lrig=r7 ~lrigh=r7
~ls>=d-6e-5g-6i4n-7o-3r-6v-4 ~lse=b-6c-3d-6e3f-3g-4h6i-3j7m-6n-6o-4p7q-6v-6
~lse>=b-5d-6f-3g-4h7k3m-6n-6o-4p9q-6v-3 ~lses=a3 ~lses>=a3 ~lsew=a-3j5 ~lsewh=a-3j5 ~lsil=c-3
~lsill=c-3 ~lso=b5c4v-3 ~lso>=b5c4v-3 ~lt>=c-4 ~lta=a-7e-4j6l6 ~lta>=j6l4 ~ltad=i4 ~ltar=h4
~ltar>=h4 ~ltat=h4 ~ltati=h4 ~ltd=b3 ~ltdo=b3 ~ltdow=b3 ~lte=a5c-9h-3i6j-6k5 ~lted=b3 ~lted>=b3
~lter=c-3i6k3 ~ltern=c-3i6v-3 ~lth=v5 ~lthy=v4 ~lthy>=v4 ~lti=a7g-4o5v-7 ~ltim=a7o5v-6 ~ltimo=a5
~lto=b-8n3 ~lto>=b-8n3 ~ltr=c-4g6r-3 ~ltr>=g7r-3 ~ltras=v4 ~ltrat=b6 ~lu>=s3v3 ~luc=a-7b7c10v-7
~luce=c4 ~lucec=c4 ~luch=a-6b10 ~lucha=b5 ~lucho=a-3b4 ~luco=c6 ~lucos=c6 ~lud=u8 ~lud>=u-7v5
~lue=a-10b-3c-3g12n-4v6 ~lue>=a-3v8 ~lueg=b-4c-4f3g13n-3r3v-4 ~luego=b-4c-3f3g8r3v-3 ~lug=j8
~luga=j8 ~lugar=j8 ~lui=e8 ~luis=e8 ~luis>=e8 ~lum=c5 ~lump=c4 ~lump>=c4 ~lun=e-3o-3q11r-4 ~luna=c5
~lunar=c5 ~lunc=b-4 ~lunch=b-4 ~lune=g3o-4q8r-3v-3 ~lunes=g3o-4q8r-3v-3 ~lur=c8v-4 ~lurr=c8v-4
~lurry=c3 ~lut=s5v-8 ~lute=r3s-4 ~lutel=r3s-4 ~luz=v7 ~luz>=v7 ~lva=b-7c-4d-4g-7l3n4v-6 ~lva>=n5v-3
~lvan=l4s-3 ~lvan>=s-3 ~lve=b11n4v-4 ~lven=b8 ~lven>=a4 ~lver=c-3l3n4 ~lver>=c-3l3n4 ~lves=c3
~lves>=c3 ~lvi=a4c4e-4g-4j4k-4n-6r-4s7 ~lvi>=b3s3 ~lvid=a5b-4j4k-4s3v4 ~lvida=c3 ~lvide=a6j5k-6s3v3
~lvo=n-4 ~lvo>=n-4 ~ly>=e-9i-6j-5k-6n-12r4u-8v-8 ~lym=c4 ~lymp=c4 ~lymph=c4 ~lys=q3 ~lysi=q3
~lysis=q3 ~ma>=b6c7d-3g-8h-9i-8m5n-3r-8v3 ~maa=b-3e3 ~maam=b-3e3 ~maam>=b-3e3 ~mab=v-3 ~mabl=v-3
~mable=v-3 ~mac=a-8b-4d7e-6g-3h-3i-5m7n-5v4 ~mach=a-5c4d3 ~mach>=a-4c4 ~mache=b5 ~machi=d5m3
~maci=m4v6 ~macia=v7 ~macio=m4 ~mad=a3e-7g-6t-4v-6 ~mad>=g-3 ~mada=a3b-6m3v-5 ~mada>=b-4d4m3
~madas=a5d-3 ~made=b3t-4 ~made>=b3t-4 ~mado=b3 ~mado>=b3 ~madr=f3i4v-4 ~madre=i4v-3 ~madru=f3
~mag=v5 ~maga=v3 ~magaz=v3 ~mai=b-5g-3n-4v8 ~mail=b-4v4 ~mail>=g-4v6 ~mailb=c5 ~main=v4 ~main>=v4
~mak=e-7g-3 ~make=a3g-3k3p3 ~make>=a6c-3g-5k4p3 ~maker=c4v-3 ~maki=e-3 ~makin=e-3
~mal=c3e3f13g-13h9k-3t-5u-4 ~mal>=b-6c5e5g-5n-5 ~mala=c-3n5v-4 ~mala>=n6 ~malas=b4c-3 ~male=h9
~male>=h9v-3 ~males=v4 ~mali=f17t-3v-3 ~malo=b3 ~malt=b6 ~maltr=b6 ~mam=b-3c3e4f-3h-4i-4q-6s7
~mam>=f-5s3 ~mama=c3 ~mame=a-3d5s3 ~mame>=a-3d5s3 ~man=d4e-3g-3h3j-9k-4v-7 ~man>=b6c-6d5h6i-4r-3v-20
~mana=c4e3i-6v-5 ~mana>=b-6e7h3 ~manag=d9v-3 ~manan=g3i-4q3s-4 ~manas=c7v-6 ~manc=c8 ~manch=c8
~mand=a3b-7c-3d-6e-3f4j-3n4q-6v3 ~manda=a4b-10i3j-3n-6r3 ~mande=c-3d-6n9 ~mane=c-3h-3i8r-5 ~manec=v5
~manej=a-4b-8i9 ~maner=n3s4 ~mano=b6c-3d4v-5 ~mano>=b8c-5d4v-4 ~many=a5b3c-4u4 ~many>=a5b3c-4u4
~mao=v7 ~mao>=v7 ~maq=d4e-3m5 ~maqu=d4e-3m5 ~maqui=d4e-3m5 ~mar=b-7c-3e6k4l-7m-11n-12q-4 ~mar>=k6t4
~mara=v5 ~marav=v5 ~marc=b-6e6n-4 ~march=b-4 ~marco=e5 ~mare=c7 ~marea=c4 ~mareo=b-3
~mari=b-5c4e4g-4h-3 ~maria=e8v-5 ~maril=b-4c10v-6 ~mark=b3 ~marks=b3 ~marm=a4f6s-3 ~marme=a4f6s-3
~maro=a4b-5v7 ~maron=a4b-5v7 ~marq=d8g4q-4 ~marqu=d8g4q-4 ~mart=f3j3o4v-4 ~marte=f3j3o4v-5 ~marz=v3
~marzo=v3 ~mas=a6d-10h4l-7n3r-3 ~mas>=a4d-9h4l-5n3r-3v-4 ~mat=b13d-7g-11i-6j-3n-4r5
~mata=a-5d-7e-3g-8i-3n-3v3 ~mata>=b-5c3 ~matan=v6 ~matar=a-3b9c-3d-5s3 ~mate=b11v-3 ~mate>=b3
~mati=r4 ~mato=b4 ~mato>=b5 ~matt=b5q3r4v-3 ~matte=b5q3r4v-3 ~may=a-7b-6c4e5l3m3n-7o-6q3r-7t7
~may>=a-5e3l4m6o-3t5v-6 ~mayb=k-4q3r-5v4 ~maybe=k-4q3r-5v4 ~mayo=e3 ~mayo>=e3 ~mb>=b8c3 ~mba=b-3c6
~mba>=b-3c3 ~mban=b3 ~mbar=c3 ~mbara=c3 ~mbe=d-3g-4k-4n-3 ~mber=d-3g-4k-4n-3 ~mber>=d-3g-4k-4n-3
~mbi=a-5b-6d-3h6i-3j-7k11q4s3 ~mbia=j-3k7v-5 ~mbiar=j-3k4v-5 ~mbie=a-3k5l3 ~mbie>=l3 ~mbiem=q3
~mbien=h5k3 ~mbio=e4 ~mbio>=e4 ~mbl=c10g-3 ~mbla=c6 ~mbla>=c5 ~mblan=c3 ~mble=c4 ~mble>=c4 ~mbras=b3
~mbre=v-3 ~mbre>=v-3 ~mbro>=v3 ~me>=b3d7e-7g5l3m-6n-6o-4p-8q-8s-4t-3u-5v-12 ~mea=a-6e6r3s-3
~mean=a-6e6r3s-3 ~means=i5s-5 ~meant=e6 ~meb=q-3 ~mebo=q-3 ~mebod=q-3
~med=b-7e-3g-4k-7l-3q3r-3s-6u-5 ~med>=c6v-4 ~medi=b-8c-3e-5g-6h3k-6p-3r-4s-3u-4 ~media=o3
~medic=a-4b-3e-4h4k-4n-3o-5r-6u-3v3 ~medio=v-3 ~mee=c-3g5 ~meet=c-3g5 ~meet>=b5 ~meeti=b-3c-3g6r-3
~meh=v6 ~meh>=v6 ~mej=d3h3j3p3r-4t-5u3 ~mejo=d3h3j3p3r-4t-5u3 ~mejor=d3h3j3p3r-4t-5u3
~mel=c7k6n5q-6v-9 ~mela=g-3k7n5q-6 ~mela>=g-3k7q-6 ~mell=b-5c11v-7 ~mell>=c6v-5 ~mells=c5 ~melo=g5
~melo>=g5 ~melt=b3 ~meltd=b3 ~mem=a-8b-3c4d5e-4q-3v8 ~memb=e-3v9 ~membe=e-3v9 ~meme=a-7d6q-3
~meme>=a-7d6q-3 ~men=c-9e-5g6i-11l3m-4n-4o-4q-5s-3v7 ~men>=a7d-4g-5m-8s-7v6 ~mena=b5 ~menaz=b5
~menm=d5g3 ~menme=d5g3 ~meno=b-4h5r-3 ~menos=b-4h5r-3 ~mens=a3h-3 ~mensa=a3b-3
~ment=c-3e-3g5h-9i-3j3n-4 ~ment>=b-4c-3h-4 ~menta=b11v-3 ~mente=c3u3 ~menti=a3 ~mento=g6v3
~menu=b-3v7 ~menu>=b-3v7 ~menz=g3l7v-3 ~menza=l7 ~mer=a-3d3e-3g11h-10i-4k-6n-3o6q-5r-8u-4v6
~mer>=b-4k-3r-4v13 ~mera=d4o5v-6 ~mera>=d4o5v-6 ~merg=b10 ~merge=b10 ~mero=b-3c-3g12 ~mero>=b-3g12
~mes=a3b3d-5g-4i-4k-3n5o-4p4t-3 ~mes>=c3e4g-9h-3n4o-4p4q4 ~mesa=b6v-3 ~mesa>=b6v-3 ~mese=f3
~mese>=f4 ~mess=a3b-5c-4 ~messa=a3b-5c-4 ~met=a-5b7c-3d-3e-5g-3v6 ~mete=b12 ~meter=b5 ~meth=k4p3
~methi=k4p3 ~meti=b5c-6g-4 ~metim=g-4 ~metio=c-3 ~mex=b-3e6 ~mexi=b-3e6 ~mexic=b-3e6 ~mez=o7v-4
~mez>=b-4o8v-3 ~mfo=h3 ~mfor=h3 ~mfort=h3 ~mg>=v6 ~mi>=d-3e-6j3n-16o-3 ~mic=v5 ~mid=b-4g6 ~mida=c3
~mida>=c3 ~midd=g4 ~middl=g4 ~mie=a4c-8e-7n-4p-4s3u-8 ~mied=b5c-3 ~miedo=b5c-3 ~mien=g3
~miend=c-3g6v-3 ~mier=a6o3v-3 ~mierc=o3 ~mierd=a6 ~mig=o-4q4 ~migh=g4 ~might=g4 ~migo=c-3 ~migo>=c-3
~migr=c5 ~migra=c5 ~mij=b-6s3 ~mija=b-3 ~mija>=b-3 ~mil=g-4i5r-3t6u6 ~mil>=b-6t4u3v-4 ~mile=g-3i4
~miles=i4 ~mili=v-5 ~milia=i3v-4 ~milin=u3 ~mill=b3c-3v4 ~milli=c-3v4
~min=a5d-6e-5f-14g7j7k-5m-6n3q3v-5 ~min>=v3 ~mina=a6g-3i5 ~mina>=v5 ~minan=c-3i7 ~minar=a3v-8
~minat=a4 ~mind=a-3c-9e-3k-3n5s4 ~mind>=a-7b3c-7j3k-3l5n10s4 ~minde=n-5 ~mine=a8b-11e3m-4
~mine>=b-5v5 ~minen=a6m-3v-4 ~ming=g4j7 ~ming>=a-3e-4g5j7 ~mingo=q3 ~mino=g6 ~mino>=g6 ~minu=b-4g6
~minut=b-4g6 ~mio>=v-3 ~mion=c-3 ~mion>=c-3v6 ~mir=c4f-6i-3v-6 ~mir>=g3 ~mire=f-4o3v-9
~mire>=f-4o3v-6 ~mis=a-5d-9f-4j-6m-3n3s-4 ~mis>=a-7c-4e-6l4v6 ~misa=g5 ~misa>=g5 ~mise=b6 ~miser=b7
~mism=b4q3 ~misma=b6 ~mismo=q3 ~miso=a3 ~miso>=a3 ~miss=d-4e-8k4l-3n7v-6 ~miss>=c5 ~misse=k6n9v-6
~missi=a4i3 ~mist=b-5e8v-4 ~mista=b-5e8v-4 ~mit=a-8c10e-4f3 ~mit>=e-3 ~mita=a-8b-5c16f3g4v-3
~mitan=c11f3v-4 ~mitar=b-4c6 ~mite=b7 ~mite>=b7 ~miti=q4 ~mitin=q4 ~mito=v3 ~mito>=v4 ~mix=f4v-3
~mixt=f4 ~mixte=f4 ~mm>=g-4n-9r-4v19 ~mmat=c-3 ~mmate=c-3 ~mme=b-4c5g3 ~mme>=g3v-4 ~mmen=v4
~mment=v4 ~mmer=b-3c8 ~mmy=c-6e3 ~mmy>=c-6e3 ~mo>=c-5d-3f-10g-6h-6j-6k-5l-5n16p-4s-6u-5v8 ~mob=a-4i6
~mobi=a-4i6 ~mobil=a-4i6 ~mod=a-7c-3g-8k7p3v3 ~moda=a-4p3 ~mode=g-6 ~modo=v5 ~modo>=v5 ~mok=a-3v10
~moki=v7 ~mokin=v7 ~mol=a9b-5c4i-3 ~mole=a9 ~mole>=c5 ~moles=a9 ~moll=c4 ~molle=c4 ~mom=g8h-5v-11
~mom>=b4v-4 ~mome=c-4g12 ~momen=c-4g12 ~momm=c-6e6 ~mommy=c-7e6 ~moms=c4 ~moms>=c4
~mon=a-5c6d-7m-8n-5o-10p6q9s-9t-3 ~mon>=r5v-4 ~mond=o-6q10v-5 ~monda=o-6q10v-5 ~mong=c8 ~monga=c8
~moni=c5 ~monia=c5 ~mons=b5 ~mont=a-5c-4e4p5 ~month=a-4c-3p5 ~mor=a4e-6h-3i-6q7r-3v-9 ~mor>=b4
~mora=c3 ~morad=c3 ~mord=c4 ~mordi=c4 ~more=a12c-6d-5e-4q-5v-3 ~more>=a12c-7d-5e-3q-5v-3
~mori=a-4b7h-3 ~morir=a-4b8 ~morn=b-4d-4q5 ~morni=b-4d-4q5 ~morr=a-3b-6g3o4p-3q3v-6
~morro=b-3g3o4p-3q3v-5 ~mos=a-8g3u5 ~mos>=b-6g6q-4 ~most=b3g-3u3 ~most>=b4g-3u3v-5 ~mot=f6i4m8n-3v-5
~moth=a3f6 ~mothe=a3f6 ~moti=m6 ~motiv=m6 ~moto=c-5i6 ~motor=c-5i6 ~mou=c5v-4 ~mout=c5v-4
~mouth=c5v-4 ~mov=a3b-17d-3e3h-4j-3k13m-5n-7r-8s-3v-4 ~move=a4b-10e5g-9h-4j-3k13m-4n-4r-8s-3v-4
~move>=g-5j-3k10m-3q4s-4 ~moved=a5b-5e8v-7 ~mover=j-3k10 ~movi=b-7g3i5 ~movid=i6v-3 ~movie=g4
~movin=c4 ~mp>=c8g-6j-4k3v-15 ~mpa=c6g4v-5 ~mpac=c3 ~mpan=g7v-5 ~mpane=b3 ~mpany=g8 ~mpap=c3
~mpapa=c3 ~mpe=b-3c4g7l3 ~mped=b-3c-4g8v4 ~mped>=b-3c-4g8v4 ~mpez=l4v-3 ~mpeza=c-3l6 ~mpezo=c3
~mph=c4v-3 ~mph>=c4 ~mpi=a-3s4 ~mpie=c-3 ~mpin=b-3 ~mping=b-3 ~mpio=c4 ~mpio>=c4
~mpl=c-3d7e-8g-5h-3n5u4 ~mpla=d3e-8g-5v6 ~mplai=d3e-3g-4v7 ~mple=n7u3v-4 ~mplet=n3u3 ~mpli=c-5d4
~mplic=c-4d4 ~mpo=g5q3 ~mpo>=c-3v3 ~mpor=a-3b8s-3 ~mport=a-3b8s-3 ~mpr=a-3c-6e5f4 ~mpra=o3 ~mpran=o3
~mpre=a-3c-4e5f5 ~mpre>=e6 ~mpren=f6n4 ~mps=c10v-4 ~mps>=c10v-4 ~mpt=v3 ~mpu=b-4c-4m3v10 ~mpus=v7
~mput=b-4c-3m3v3 ~mputa=d-7m4 ~mrs=e4 ~mrs>=e4 ~ms>=a-12b7c3e-10f-3g-7i-5j-3m4n-4 ~mse=b3 ~msel=b3
~mself=b3 ~muc=b5f3h-5j-5k-3n-7p-3u3 ~much=b5f3h-5j-5k-3n-7p-3u3 ~much>=b3e-3g-3 ~mucha=a3 ~mucho=t4
~mud=e3 ~mue=d-4e-5k6q3u-4 ~muer=a-4b3d-3 ~muere=v5 ~muero=a-3 ~muert=b10c-4 ~muev=a5c7k9q6v-4
~mueva=a5k9q6 ~mueve=c7 ~muj=b-3h10r3v-5 ~muje=b-3h10r3v-5 ~mujer=b-3h10r3v-5 ~mul=v4 ~mula=v4
~mular=v4 ~mun=b6c-10f-4h-3i-3v-6 ~mund=b4c-3f-3 ~mundo=b4c-3f-3 ~mune=b6 ~munec=b6 ~muni=a4b-5d3
~munic=a5b-5v-3 ~mur=c-7e3v4 ~muri=c-7e3v4 ~murie=v4 ~murio=c-6e4 ~mus=b-6j4s3 ~musc=c7 ~musi=c-3v7
~music=c-4 ~musiq=v3 ~must=j4v-3 ~must>=j4v-3 ~mut=a7d10v-7 ~mute=a10 ~mute>=a10 ~muy=d3g-7
~muy>=d3g-7 ~mv>=a9b-3 ~my>=d-3e-3h-3l-3r-3u-4 ~mys=a-3n-3q-4 ~myse=a-3n-3q-4 ~mysel=a-3n-3q-4
~na>=a-12d-3e5h4i-12l-7n-5p4q3s-4t-5u-5 ~nab=l7 ~nabl=l7 ~nable=l7 ~nac=a-5b7 ~naci=a-3b5v-6
~naci>=b3v-4 ~nacid=b4 ~nad=d-3g-4h-6j-4s-4u6v3 ~nada=e-4h-3i-4s-3u6 ~nada>=e-4h-3i-4s-3u6
~nadi=a-5v3 ~nadie=a-5v3 ~nag=b-4d9v-6 ~nage=b-3d9v-5 ~nager=b-3d9 ~nah=g-3r-7s10u-3v-3
~nah>=g-3r-7s10u-3v-3 ~nai=c8 ~nail=c8 ~nail>=c5 ~nal=c-5e-6n10 ~nal>=e-5n10 ~nali=m3 ~nalis=m3v3
~naliv=b6 ~nam=b-8e7g-3n-3 ~name=b-4e8g-3n-3v-4 ~name>=c3e5 ~names=f4 ~nami=c-3v4 ~namie=c-3v4
~nan=c-4e5g4q3s-4v-4 ~nana=g3i-4q3s-4 ~nana>=g3i-4q3s-4 ~nanc=d5 ~nancy=d5 ~nand=b-7c-10e4i6
~nando=b-7c-10e4i6 ~nant=b-5e5 ~nant>=b-5e5 ~nap=b4 ~napp=b4 ~nappe=b5 ~nar=c13d-3f-4i-6k-6
~nar>=c7f-3i-3k-5 ~naria=b3 ~nariz=c3 ~naro=v-4 ~naron=v-4 ~nas=a-5b7g-3i-5n-3r3s-3
~nas>=a-5b7g-3i-5n-3r3s-3 ~nat=i6m3v-6 ~nate=a3 ~nate>=a4 ~nau=c5 ~naus=c5 ~nause=c5 ~nav=p3u-4
~nava=p3 ~navi=u-3 ~navid=u-3 ~naw=r-6s10 ~naw>=r-6s10 ~nax=b5 ~nax>=b5 ~naz=a-3b5c-6d6v-4 ~naza=b4
~nazad=b3 ~nazo=d6 ~nazo>=d6 ~nc>=a10 ~nca=b-7v6 ~nca>=u-3 ~ncad=c3 ~ncada=c3 ~ncan=b-5c-4r6v5
~ncant=b-5c-4r6v5 ~nce=b-3c-3e-6f-3j8m-4p-9q-5 ~nce>=b-3f-6g4n6v-3 ~ncea=v4 ~ncean=v4
~ncel=b-8d-5g-5j13n-7q-7r-4u-3v-5 ~ncel>=a3b-4j4k-3l-3q-3 ~ncela=j3 ~nceli=j7v-5 ~ncell=j4
~ncer=b8c-8j-5v4 ~ncer>=b4c-4j-5v5 ~ncerr=b3c-4 ~nch=c3g-6v-4 ~nch>=b6c-4f3 ~ncha=c13g-4 ~ncha>=c3
~nchad=c3 ~nchan=a5c7 ~nche=s3 ~nchen=b-3 ~ncho=i3 ~ncho>=i3 ~nci=c-6e-3i6n6 ~ncia=a5i8j3
~ncia>=b6c-3i3v3 ~nciar=a5 ~ncias=b-4c3j3 ~ncio=c-6m4v7 ~ncion=m4 ~ncis=c3v-3 ~ncisi=c3v-3 ~ncit=i5
~ncito=i5 ~ncl=j4k-5t4 ~nco=a-5e9n6t5v-11 ~nco>=n7o3t4v-7 ~ncom=b-5h3 ~ncon=b7 ~ncons=b7 ~ncu=v-5
~ncue=v-5 ~ncuen=e3v-4 ~ncy=b5d4e-3v-4 ~ncy>=b5d4e-3v-4 ~nd>=b7c-3d-7e-6g-6k-5l-5m-7n6o4q3r-4s3v-3
~nda=a-3b-10d-3e9h-5i7j-5m-3q7t-4u4v-4 ~nda>=c4e12f-6h-4j-4m-4u5v-7 ~ndad=i7v-3 ~ndag=c3 ~ndage=c3
~ndam=v4 ~ndamo=v4 ~ndan=b7 ~ndan>=a5i3v-9 ~ndand=a-3v8 ~ndar=b-4d-3f3g3k4n-6v-3 ~ndar>=g7k4
~ndari=f9 ~ndarl=a7 ~ndarm=l4 ~nday=a-3b-3c-3o-3q10 ~nday>=b-5o-3q8 ~nde=a4e-11g-3h-4i-7j-8n4q-5r4v6
~nde>=c4e-5g-5l-3m4n6o-4r-3v6 ~nded=b-4c3v-8 ~nded>=b-4c3v-8 ~ndee=b8r5 ~ndeed=r5 ~ndel=n3 ~ndelo=n3
~ndem=v6 ~ndeme=v6 ~nden=a7c-6l3v3 ~nden>=a11c-6v4 ~nder=a4b-6d3e-4h-6i-5q-3 ~nder>=a6d5i-3
~ndere=c4 ~ndi=a-4g-11i5s-3u9v-5 ~ndi>=a-4b4n6v-6 ~ndic=v3 ~ndici=v3 ~ndid=c7e-5v-3 ~ndida=c5
~ndido=e-4 ~ndig=b-6u6v-4 ~ndiga=b-6u6v-4 ~ndin=f3l4 ~nding=f3l4 ~ndio=c-5i6 ~ndio>=c-5i6
~ndl=a4b-8c-3e5u-3 ~ndlo=e5 ~ndlor=e5 ~ndly=a3u-3 ~ndly>=a3u-3 ~ndm=c6v-3 ~ndma=c6v-3 ~ndma>=c6v-3
~ndo=a-3b7f4g9h-7k-7l-5r-5 ~ndo>=a-4b9f4g9h-6k-7l-5r-5v-8 ~ndod=v5 ~ndodo=v5 ~ndol=v6 ~ndole=v6
~ndos=b-4 ~ndr=e4 ~ndra>=p3 ~ndre=e4 ~ndrea=e5 ~ndres=v3 ~nds=b-3i-4r4s-4v4 ~nds>=i-8q-3r4s-3
~ndso=v3 ~ndson=v3 ~ne>=b-3c-4d-3g-5j-8l-4m-7n-3r-3u-3 ~nea=b3g-3v3 ~nec=a-3d3e-4s4u-5 ~neca=b6
~neca>=b6 ~nece=b-3u-4 ~necer=b-3c3 ~neces=c-4u-4 ~neci=v5 ~neci>=v6 ~necie=b3 ~neck=k-3 ~neck>=k-3
~nect=d3n5v-4 ~nect>=d4v-4 ~necti=n5 ~ned=c6v-7 ~ned>=c4u3v-6 ~nee=a-5e-9h-4i3l-3n-6u-6
~need=a-4e-8i4n-6u-5 ~need>=c-3e-3i5k5n-5t-3u-4 ~needl=a-5 ~nees=c3h-3 ~nees>=c3h-3 ~neg=b-5c4m-3s6
~nega=c-4r-5s6v3 ~negat=c-4r-5s6v3 ~negr=c9 ~negro=c9 ~nei=e4p7 ~neig=e4 ~neigh=e4 ~neit=p7
~neith=p7 ~nej=a-4b-8i9 ~neja=b-8i3 ~nejan=b-7d3g7v-3 ~nejar=g-6v3 ~nejo=i8 ~nejo>=i8
~nel=b3e6r-5s9u-3v-9 ~nel>=a-4e5r-5s10v-5 ~nem=g-4h5 ~neme=g-3h5 ~neme>=g-3h5
~nen=a6c-7g-7h4i3l-6m-10p3q-3u-4 ~nen>=c-7g-3h3i5m-7p3 ~nena=b3 ~nenar=b3 ~nenr=a3 ~nenro=a3
~ner=a4d-7f-5g4i-6k4t3u-3 ~ner>=a3c3g3k8p3 ~nera=a3c-6n3s4v3 ~nera>=c-3n3s4 ~neral=h3 ~nerg=c4
~nergy=c4 ~nero=b3e3v-8 ~nero>=b4e3v-8 ~nerve=b5 ~nes=a-8h-9i-3j-4m4o4q6r-6s-8u-5
~nes>=a-3b-3d3e-3g3h-7q4s-3 ~nesd=c-3 ~nesda=c-3 ~nese=f5 ~nese>=f5 ~ness=m4 ~ness>=m4
~nest=a-3b3r-3 ~nest>=q5 ~neste=v3 ~net=a-7o-3v9 ~net>=v8 ~neu=c5 ~neum=c5 ~neumo=c5
~nev=a4b-3e3j3l-4v3 ~neve=a4b-3e3j3l-4v3 ~never=a4b-3e3j3l-4v3 ~new=b-7h5i-5k5 ~new>=b-6h5i-4k5
~nex=c-5g3j-4o-4p4q9s-5 ~next=c-5g3j-4o-4p4q9s-5 ~next>=b5g-3p3v-3 ~nextm=b-3g3k3q7 ~nfe=b-8c4d4m-3
~nfec=c3m-3 ~nfect=c4 ~nfer=b-4d4 ~nferm=b-4d4 ~nfi=b9c-3d-3e-6h3r3 ~nfie=b6 ~nfier=b5 ~nfio=b4h5
~nfio>=b4h5 ~nfir=g4 ~nfirm=g4 ~nfl=c5k3 ~nfla=c6 ~nflam=c6 ~nfli=k3 ~nflic=k3 ~nfo=a6c-7m13n-6v-8
~nfo>=c-3m10 ~nfol=a7n-4 ~nfoll=a7n-4 ~nfor=m4v-3 ~nform=m4 ~nfu=b-7e8h-6n3 ~nfun=b-3c5e5h-5
~nfund=b-3c5e5h-5 ~nfus=n4 ~nfusi=n4 ~ng>=a-6b5c3d-5h-4i-7k-4l-10m-4n-7q-6r-3s-5u-7v-3
~nga=a3b-6c3h3i4l3r9u6v-12 ~nga>=c6r11u7v-6 ~ngam=l5o4 ~ngame=l5o4 ~ngan=b-8i6v-4 ~ngan>=b-6i7v-4
~nge=d-3g-9k5v-6 ~nge>=h4j-8k9q4 ~nged=b-5j3l3s3 ~nged>=b-5j3l3s3 ~nger=a4g-4j3v-3 ~nger>=a5e3g-4j3
~ngi=b8e-3i5 ~ngin=b8e-3i5 ~ngine=i6 ~nging=b5e-3 ~ngl=a-9b-4d-6e-3f20g-9h-7i-3k-6l-4n-5r-3s-3v-7
~ngle=a-3e-3f9g-3k-4 ~ngle>=f-4 ~ngles=a-3b-7e-3f12g-3k-3 ~ngli=a-3b-3f10h-3v-5
~nglis=a-3b-3c-4f11h-3v-4 ~ngo=a-7c5m6n-7r-5u-4 ~ngo>=a-7m6n-7r-4u-4 ~ngos=c7 ~ngos>=c7
~ngr=a-5e6n-3s-3 ~ngra=b-4c7e6v-5 ~ngra>=c-6e7 ~ngran=b-6c6 ~ngrar=c8v-3 ~ngre=v-4 ~ngre>=v-4
~ngro=c-6v6 ~ngro>=c-6v6 ~ngry=v3 ~ngry>=v3 ~ngs=q4 ~ngs>=q4 ~ngu=a4c-4f7g-4i-5n-3o-8p7r-6s-4v-4
~ngua=f6 ~nguag=f6 ~ngue=a4s-5 ~ngue>=c3 ~nguen=a3s-5 ~ngun=b-4c-3e4o-7p7r-5 ~ngun>=c-3e4p-4v6
~nguna=p4v-4 ~nguno=o-4p7 ~ngus=b7c-4v-5 ~ngust=b7c-4v-5 ~ni>=a5f-4g-4q5r-4s-3v5 ~nia=b-3c10k3q-3v-5
~nia>=b-3c10k3q-3v-5 ~nic=b4c-14f-5g-3h-7j-9k-5l9n-7o-4u3v3 ~nic>=h-3k-4v4 ~nica=a5c-3d3i-3j-4
~nica>=b3i-3 ~nicar=d7 ~nice=c-3e-3u6v3 ~nice>=u6v3 ~nici=a-4l13 ~nicia=l6 ~nick=b4 ~nicki=b4
~nico=b5c-3d-5v-5 ~nico>=b7c-3d-5v-6 ~nid=b-5v5 ~nida=c4 ~nida>=c4 ~nido=b-3v6 ~nido>=b-3v6
~nie=g4i6v-7 ~niet=v-4 ~nieto=c3 ~nif=b3 ~nife=b3 ~nig=b3g-4o-4q-4 ~nigh=b3g-4o-4q-4
~night=b3g-4o-4q-4 ~nil=c-5v4 ~nill=c-6v4 ~nillo=c-5 ~nin=a-6d-4j-10l-3m-5p7q6u-3 ~nine=c-4t8
~nine>=c-3o3t8 ~ninet=o-3 ~ning=e3g-6j-8p7q4t-4u-3 ~ning>=a-4f-3g-4 ~nings=b-3q7v-4
~ningu=b-4c-3e4o-7p7r-5 ~nino=e-4g3v3 ~nino>=b-5c4v4 ~ninos=b3c-4g3 ~nio=a-3b-12h5v7 ~nion=b-10h5v7
~nion>=h5 ~nis=a-6b-5c-6f6k-4m-4v3 ~nish=a-3c-5d-4f6k-3m-3 ~nish>=b-3d-4f6k-3m-3v-6 ~nishe=v5
~nist=d6v-3 ~nit=b-6v6 ~nitos=c3 ~nity=v5 ~nity>=v5 ~niz=b3 ~nize=b4 ~nize>=b4 ~njo=b5 ~njoy=b5
~njoy>=b5 ~nk>=a-4e3g4n3q-3r-7 ~nke=c9 ~nkey=c9 ~nkeye=c9 ~nki=a-3b6c-5 ~nkin=a-3b8c-7
~nking=a-3b8c-7 ~nkl=c7 ~nkle=c7 ~nkle>=c3 ~nkles=c3 ~nks=b-5e-3g-3m-3n-8q-3r-3s3u8
~nks>=b-5e-3g-3m-3n-8q-3r-3s3u8 ~nla=a3 ~nla>=a3 ~nle=a7v-5 ~nle>=a6b3v-4 ~nli=v3 ~nlin=v3 ~nline=v3
~nlo=a4b8 ~nlo>=a7 ~nly=c-3h3j-6q4 ~nly>=c-3h3j-6q4 ~nme=b9c-8d6e-7f-7k-4l5m-6n-7q-4t-3u-4v-15
~nme>=b9c-8d6e-7f-6k-4l5m-6n-7q-4t-3u-4v-15 ~nmi=c-3 ~nmig=c-3 ~nmigo=c-3 ~nne=c-7d3n4v-7
~nnec=d4n5v-4 ~nnect=d4n5v-4 ~nned=b7 ~nned>=b7 ~nner=g4 ~nner>=g4 ~nni=b-3i5n3 ~nnin=b-3i5n3
~nning=b-3i5n3 ~nno=a6s3 ~nnoy=a6s3 ~nnoyi=a6s3 ~nny=b-6c3n5 ~nny>=b-6c3n5
~no>=d-3g-5i4l-15m-9n-4r-5s10u-10 ~nob=a-3c-5g-4 ~nobo=a-3c-5g-4 ~nobod=a-3c-5g-4 ~noc=c4n-5o-4
~noch=b3o-3 ~noche=b3o-3 ~noci=c4 ~nocim=c4 ~nod=c4 ~node=c4 ~nodes=c4 ~nol=b-5c-6f7g-6r-3
~nol>=c-3f8g-3r-3 ~nolo=b-6c-3e4j3 ~nolon=b-6c-3e4j3 ~nom=a10e4g-3i4j-3v-3 ~noma=a-3b3i4
~nomas=a-3b3i4 ~nomb=c4s3v-5 ~nombr=c4s3v-5 ~non=a-4c3e-4g-3h3o-4p12s-6 ~non>=i-4v3
~none=a-3h3o-3p11q4s-11 ~none>=a-3h3o-3p11q4s-11 ~nons=c5 ~noo=a-5b-3c-5q5v-6 ~noo>=s4
~noon=a-4b-3c-5q5v-5 ~noon>=a-3b-6q5v-4 ~nop=a-5b-3e4g-4n-3o-7p5r-13s15u-4 ~nop>=a-3r-5s10u-4v-5
~nope=b-4e4o-3p5r-4s8v-3 ~nope>=b-4e4o-3p5r-4s8v-3 ~nor=b-4 ~nor>=c-4i4v-7 ~nora=a4f5g4h-3
~nora>=a4f5g4h-3 ~nori=g-7v3 ~norit=g-7v3 ~norm=b-4v3 ~norma=v3 ~nos=a-9d-7e4 ~nos>=d-6 ~nosc=a-3
~nosco=a-3 ~nose=c8 ~nose>=c4 ~noseb=c3 ~noso=e3 ~nosot=e3 ~not=a4e3f-11h7i-5n-3o5p-3q-5
~not>=e5h5k-5q-3r-6t-5u-3 ~note=r5v4 ~note>=v5 ~notem=b-3 ~noth=a4c-3d-10e-3f-4h3k5s-5u4
~nothe=d-9h5k5v-7 ~nothi=c-4r3u4v4 ~noti=l3v-6 ~notic=l3 ~nou=a5b4c-5i-3 ~noug=a5b4c-5i-3
~nough=a5b4c-5i-3 ~nov=c-8e-3f3o-5q9r-3t5v5 ~nove=b-4c-6t5v7 ~novel=b-4v3 ~novem=q3v-3 ~novi=f5q3
~novie=q3 ~novio=f5 ~now=g13h-7i-7k-9p-3q-6r-3s-4 ~now>=g13h-6i-3k-9p-3q-5r-3s-4 ~noy=a6s3
~noyi=a6s3 ~noyin=a6s3 ~noz=e7 ~nozc=e7 ~nozco=e7 ~nqu=a4r3 ~nque=r3 ~nque>=r4 ~nqui=a4 ~nquil=a4
~nre=a7 ~nro=b-4l6 ~nrol=b-4l6 ~nroll=b-4l6 ~ns>=b-3c6d-3e-8g-3h3l-5m7n-5o-4p4s-3u-4
~nsa=b6c-8g4h-5i-6p-4q-3r-3u-4 ~nsad=a4 ~nsada=a4 ~nsado=v3 ~nsaj=a3b-3 ~nsam=b8v-4 ~nsami=b8v-4
~nsan=c-7 ~nsand=b3 ~nsar=a-8g8v-8 ~nsar>=a-4 ~nsarl=g6v-3 ~nsc=v6 ~nscr=v6 ~nscri=v6 ~nsd=o5
~nsda=o5 ~nsday=o5 ~nse=a15b-7d-5f-3g-3i4j-4m-4v-3 ~nse>=a5i5v-8 ~nsel=v4 ~nselo=v5 ~nsen=a10b-6v-5
~nsent=a10b-5c-4v-5 ~nsf=d11i-4 ~nsfe=d5i-3 ~nsfer=d5i-3 ~nsi=a5d7g-7i8 ~nsid=b3 ~nside=b3
~nsig=a-3i7m5 ~nsigu=m5 ~nsis=a12 ~nsist=a12 ~nsity=v3 ~nsl=f4 ~nsla=f4 ~nslat=f4 ~nsm=i4 ~nsmi=i4
~nsmis=i4 ~nso=a-4b8g5v-7 ~nso>=g6v-3 ~nsol=b7 ~nsola=b7 ~nsp=b-3c-3d-5i13v-7 ~nspo=c-3d-5i11v-6
~nspor=d-3i10v-5 ~nst=a-11h5l8m6o-4v-5 ~nsta=v5 ~nstan=v5 ~nste=b-3h6o-3v-5 ~nstea=b-3h6o-3v-5
~nsto=a-6l9v-5 ~nstop=a-6l9v-5 ~nstr=m7 ~nstru=m7 ~nsu=a5d-3f-3i-7j4l-10m-7r-3 ~nsub=a9c-3l-3
~nsub>=a8 ~nsubs=l-3 ~nsue=b3 ~nsuel=b3 ~nsul=a-5b-4c3j3 ~nsuli=c5 ~nsult=j3v3 ~nsur=c-5v4
~nsura=c-5v4 ~nsus=a3l-3 ~nsusc=a3l-3 ~nsw=b-6e3g4 ~nswe=b-6e3g4 ~nswer=b-6e3g4
~nt>=a-3b-3c4e11g-10j5m-7q-3t-5u-6v-6 ~nta=a7c-6e-9g-9h-5q-5s-12 ~nta>=c-5d-4q-5v5 ~ntab=v-8
~ntaba=v-8 ~ntac=a6d-3 ~ntact=a6d-3 ~ntad=b-3 ~ntado=c3 ~ntal=b10c-3v-6 ~ntall=b8c-6 ~ntam=r4
~ntame=r4 ~ntan=d5v4 ~ntar=c4o-3s-9 ~ntar>=c4s-7v3 ~ntari=b-3c-3r3 ~ntaro=v-5 ~ntas=c-3
~nte=c-7d5h4i-13j-4p-3s3 ~nte>=d10e4i-3n-4v-3 ~nted=a6b4e-6 ~nted>=a6b4e-6 ~ntem=g5q-3 ~nteme=g5q-3
~nten=c-3n4s4 ~nten>=s5 ~ntend=n4 ~ntent=b4 ~nter=g-7h4v3 ~nter>=c-3v7 ~ntere=b-3e-5h6r3 ~nteri=c6
~ntern=v8 ~ntero=b6 ~nterp=f5v-5 ~nterr=e3r-3 ~ntes=f-4h5n-4 ~ntes>=a-3h6n-3q3v4 ~ntest=b-4g5m4
~nth=a-7c-4n-3p4q4 ~nth>=a-6b-7n-3p4q4r-3s-3v5 ~nti=b-6c3d-4e-3f5g3h3i-3l6m3n-3s-3t4u-3v-5 ~nti>=c-6
~ntia=a3 ~ntia>=a3 ~ntib=b-4v3 ~ntibi=b-4v3 ~ntid=b3c6v-4 ~ntido=b3v-3 ~ntie=b-3f9 ~ntien=b-3f10
~ntif=a-4v6 ~ntifi=a-4v7 ~ntim=a6 ~ntimi=a6 ~ntin=l7v-6 ~nting=b4v-3 ~ntinu=l7 ~ntis=h7 ~ntist=h7
~ntit=g3m4v-5 ~ntito=g5 ~ntity=m4 ~ntl=a4g4h4 ~ntle=h4 ~ntly=g4 ~ntly>=g4 ~ntm=b-3j4v-3
~ntme=b-3j4v-3 ~ntmen=b-3j4v-3 ~nto=a-6b5c4d-9e-3j4k-4l-3m-8p-6q-7s4u4v3
~nto>=c9d-4e-6j4m-3p-5q-10s3v3 ~ntom=v4 ~ntoma=v4 ~nton=i6v-4 ~nton>=i5 ~ntos=a-5b3c-4u7
~ntos>=a-5b3c-4u7 ~ntr=a-7b5e5g-8j4m-5s4v3 ~ntra=v5 ~ntra>=b4 ~ntrac=c10 ~ntran=v6 ~ntrar=v5
~ntro=b5c-5e3m-3 ~ntro>=b6e3m-3v-5 ~ntrol=c-3v5 ~nts=b-6v8 ~nts>=b-6v8 ~ntu=c12 ~ntum=b-4c9
~ntume=c9 ~ntur=c5 ~ntura=c4 ~nty=g-3 ~nty>=g-3 ~nu>=b-3v7 ~nua=l4 ~nuar=l4 ~nuar>=a-3l5 ~nub=c4
~nue=c-5l6m-7n3t5u-3 ~nue>=a4 ~nuev=a-5b-5l3n5t5 ~nueva=v5 ~nueve=t5v-3 ~nuevo=a-3c-3l4n8 ~nuh=r-4s6
~nuh>=r-4s6 ~nul=a4j8l-3 ~nule=a4j8l-3 ~num=a4c-3d-4e4g-8h-4i-3l-5n-4o3p-3q-6r-3s-4t-3
~numb=b5q-3s-3 ~numb>=b10 ~numbe=q-3 ~nume=c-5g-3t-4v3 ~numer=c-5g-3t-4v3 ~nun=a6c-6i6u-4
~nunc=a7c-5u-4v4 ~nunca=u-3 ~nunci=a5 ~nur=d6 ~nurs=d6 ~nurse=d6e-3 ~nus=c4 ~nus>=c4 ~nut=b-4g6
~nute=c3g4 ~nutes=c3g4 ~nve=c-4i4 ~nven=b3c-3 ~nvene=b3 ~nvi=a7b-6o4s-6v-3 ~nvie=a5b-6o4s-6
~nvien=a4b-5o4s-6 ~nvm=v6 ~nvm>=v6 ~nwa=a6 ~nwan=a6 ~nwant=a6 ~nxi=c-3v3 ~ny>=d4e6i-6j-5o-11r8
~nyb=b4h3 ~nybo=b4h3 ~nybod=b4h3 ~nye=v-3 ~nyec=v-3 ~nyecc=b-3c7 ~nyect=b6c-5 ~nym=b4h-6k4
~nymo=b4h-6k4 ~nymor=b4h-6k4 ~nyo=d-3h4 ~nyon=d-3h4 ~nyone=d-3h4 ~nyt=a-3c3d-3e-3g-6m-3q7
~nyth=b-3g-3s3 ~nythi=b-3g-3s3 ~nyti=q5 ~nytim=q5 ~nyw=v4 ~nywa=v4 ~nyway=v4 ~nza=c6l7v-3 ~nza>=b3
~nzad=c3 ~nzada=c3 ~nzar=l7 ~nzar>=l7 ~nzo=g5 ~nzo>=g5 ~oach=b3 ~oach>=b3 ~oad=i4v-6 ~oads=i5v-3
~oads>=i5v-3 ~oak=c4 ~oake=c5 ~oaked=c5 ~oar=c4d7g5v-8 ~oard=d7g7v-4 ~oard>=d9 ~oardi=g8 ~oars=c6
~oarse=c6 ~ob>=b3u7v-5 ~obb=b11c-3g-5 ~obbe=b4 ~obbed=b5 ~obby=b5 ~obby>=b5 ~obe=b-4e3 ~ober=b-4e4
~ober>=b-3 ~obert=e4 ~obi=a-4i6v-3 ~obil=a-4i7v-3 ~obile=a-4i6 ~obill=c3 ~obl=u5v4 ~obla=c5
~oblad=c3 ~oble=v6 ~oblem=c-4v3 ~obli=u7 ~oblig=u7 ~obo=c-6e-4g-7h-6j-3 ~obod=a-3c-5g-4
~obody=a-3c-5g-4 ~obot=b-5d5 ~obot>=a3b-3 ~obots=d4 ~obr=h-3 ~obra=c5 ~obre=b3 ~obre>=v3 ~obred=b4
~oca=a-4b-5e3k-4m-8n-9s6v9 ~oca>=g-7s4v4 ~ocad=c-3e5 ~ocado=e8 ~ocas=g9n-5 ~ocat=v7 ~ocate=v4
~oce=b3t3 ~oce>=t3 ~oces=b8 ~oces>=b8 ~och=a-3o-3t3 ~oche=b3o-3 ~oche>=i3 ~oches=c3 ~ocho=t6
~ocho>=t7v-4 ~ochor=c4 ~oci=b-6d5 ~ocia=d6 ~ocial=d6 ~ocim=c4 ~ocimi=c4 ~ock=a10b-4c4m-6n-6
~ock>=u5v-3 ~ocke=a3b-5v5 ~ocked=a3b-5c4 ~ocki=a5 ~ockin=a5 ~ocks=c4v-3 ~ocks>=c4v-3 ~oco=b9c-3
~oco>=c-3 ~ocor=b8v5 ~ocorr=b8v5 ~oct=a-4b-3d-5f-3g-3h6i-3k-3l-5n-4o5p-8 ~octo=a-3d-4h6i-3l-4p-8
~octob=b-3 ~octor=d-4h7l-4p-7 ~ocu=d-3g10v-10 ~ocup=g10v-5 ~ocupa=c-8g10v-4 ~ocupe=c4 ~ocur=b4v-3
~ocura=b4v-3 ~od>=a-4c3h-5i-7n-11u-3v7 ~oda=f-3g4i-4s-6 ~oda>=c-4 ~odan=b-4p3s-3 ~odan>=p3s-3
~odas=c-5r4 ~odas>=c-5r4 ~odav=b-5v3 ~odavi=b-5v3 ~oday=c4g5k-3t3 ~oday>=c4g5k-3t3 ~odb=b7v-4
~odby=b7v-4 ~odbye=b7v-4 ~odd=b11 ~odd>=b14c-6v-7 ~ode=g-9i3k8v-3 ~oded=c-5i5 ~oded>=c-5i5
~odem=g-6k6 ~oder=k3v-5 ~oder>=k3v-5 ~odes=c4 ~odes>=c4 ~odi=h-3i-5o-5q4 ~odia=b4c-4q4
~odia>=b4c-4q4 ~odil=b-4c4 ~odill=b-4c4 ~odo=b7d-4g-8n-6 ~odo>=b3d-3g-7n-5 ~odon=v5 ~odonc=v5
~odos=b4c-6v-3 ~odos>=b4c-6v-3 ~odr=j4 ~odre=j6 ~odre>=j6 ~ody=b4f-3k-3q-4 ~ody>=b4f-3k-3q-4 ~oe>=c3
~oes=b-4c-4g-4j-3o-4u-3v7 ~oes>=c-5i-4o-4q-3r-6v11 ~oesn=b-3r4v-5 ~oesnt=b-3r4v-5
~of>=e-3g-4j-6l-3n-7t3u4 ~ofe=c-7i10v-7 ~ofer=c-7i10v-6 ~ofer>=c-7i5 ~off=a4b-3l-3m-3
~off>=a5e-4j3m-7 ~offe=b-3v5 ~offee=v6 ~offer=i3 ~offi=v-3 ~offic=v-3 ~ofi=v-4 ~ofic=v-4 ~ofici=v-4
~ofr=c4v-3 ~ofri=c4 ~ofrio=c4 ~og>=a-4b-6f6g-7v8 ~oga=b11c-7v-6 ~oga>=b7 ~ogar=b5 ~oge=d-3i5v-3
~oger=i6 ~oger>=i6 ~ogg=n4 ~ogge=n4v-3 ~ogged=n4v-3 ~ogi=b8i5k-3v-7 ~ogis=i5v-5 ~ogist=i5v-5 ~ogn=b4
~ogni=b4 ~ogniz=b4 ~ogo=a-3g-6i-3v3 ~ogo>=a-3g-6i-3v3 ~ogr=j-3k7 ~ogra=j-3k7 ~ogram=k7 ~ogs=v6
~ogs>=v6 ~ohe=b-5 ~oho=b3 ~ohol=b3 ~ohol>=b3 ~oi>=a-6b-3c-6e12f10n11v-5 ~oic=b4c4v-4 ~oice=b4c4v-4
~oice>=b-8c14 ~oices=b14c-8 ~oid=b-8c9v-4 ~oido=b-3c4 ~oig=a-3b5c3 ~oil=b-7c13 ~oil>=c3 ~oile=c4
~oilet=c4 ~oin=a-5b7c3d-3m-3s-8u-8 ~oin>=c9v-6 ~oing=b3m-3u-5 ~oing>=b3m-3u-5
~oint=a-3b9c-3g-3h-3n-3r-3s-8v-3 ~oint>=b16c-6e-8g-4m-5s-6 ~ointm=b-3j4v-3 ~oir=n4 ~oir>=n4
~oja=b9c6v-11 ~oja>=c9v-9 ~ojal=b8c-4 ~ojala=b8c-4 ~ojan=i3 ~ojan>=i3 ~ojo=b-5c9 ~ojo>=b-10c7
~ok>=d-7e-11g-4h-5j-12m4p-6r14s-4 ~oke=c5d-5e-5f-3l-4u-4 ~oke>=b-10c7d-3l-3m3 ~oked=c-5 ~oked>=c-5
~oken=b6v-5 ~oken>=b6v-5 ~oki=a-6b4e3g4m-3s-5 ~okin=a-6b5e3g4m-3s-4 ~oking=a-6b5e3g4m-3s-4 ~oks=v4
~oks>=v4 ~ol>=a-15b-5c-8d-8f10g-5i-13j-5l-6m-8p-3s-5t5u-5v9 ~ola=a-7b15d-4e-8f-5g-7n-3u-5
~ola>=a-6b4e-5f-4g-3h-3 ~olab=b7 ~olabl=b7 ~olat=b7 ~olate=a-3b6 ~old=b-4e-3h3i-4l-4n-5o-3v9
~old>=b-6g4i-4l-4n-3v9 ~olde=h3 ~older=h3v-4 ~oldi=b5v-3 ~oldin=b5v-3 ~olds=v5 ~olds>=v5
~ole=a8d-3e-5g-7i-4l-8n-3 ~ole>=c3d-5 ~oled=b3 ~oleda=b3 ~olen=b3 ~olenc=b3 ~oler=c3 ~oler>=c3
~oles=a9b-3c-4g-4o3p-3s3 ~oles>=o3 ~olest=a9b-3 ~olg=b7 ~olga=b7 ~olgar=b8 ~oli=b3d-5e4n-4t11u-5
~olic=b8d-4e4 ~olice=e5 ~olici=b6 ~olico=c5 ~olid=t4 ~oll=a4b-4d-4i-3l5n4v-8 ~oll>=a3b-3l8v-6
~olla=c8 ~ollar=c6 ~ollen=c6v-5 ~ollo=a3c-5n5v-5 ~ollow=a4c-4n5v-3 ~olm=a12v-6
~olo=a-5b-18c5h5i-5m-4n-5r-4v4 ~olo>=b-8h5q6r-4v5 ~olog=h3i-3v3 ~ologo=v4 ~olon=b-5j3
~olong=b-6c-3e4j3 ~olono=a-3 ~olor=b-6c8q-3 ~olor>=b-3c4q-3 ~olore=v4 ~olori=c5 ~oloro=c4 ~olp=b4
~olpe=b4 ~olpea=b3 ~olpes=b3 ~ols=c-3 ~olsi=c-3 ~olsil=c-3 ~olu=s6 ~olut=s5v-4 ~olute=r3s-4
~olv=d-3e-4f-5g-7j4k-4r-3s7t-3 ~olve=c-3l3n4 ~olver=c-3l3n4 ~olvi=a4c4e-4g-4j4k-4n-6r-4s7
~olvi>=b3s3 ~olvid=a5b-4j4k-4s3v4 ~om>=a3c4e-5h-3i-5k-4l-7p-3s-3t-3u-4 ~oma=a-5f14g-3i3j-5k5m7
~oma>=g-3m6v-4 ~omac=a-4c4 ~omach=a-4c4 ~omad=i3v-5 ~omadr=i4v-3 ~oman=b4h3 ~oman>=h3v-3 ~omar=b-7v4
~omar>=b-7v3 ~omas=a-3b3c-6 ~omas>=a-3b3c-6 ~omb=r-4 ~ombr=b4 ~ombra=b3 ~ombre=b3c3v-8 ~ombro=v3
~ome=a-6b5g4j4m-9n-4p-3r-3t-5 ~ome>=a-5b6c-3d-11e4f4h-10j5k3l-6q4u4 ~omeb=q-3 ~omebo=q-3
~omen=c-3g14l6m-6v-3 ~oment=c-4g12 ~omenz=g3l7v-3 ~omer=a-5b-5d3k-3r-4v8 ~omer>=a-5b-5d3k-3r-4v8
~omes=b4 ~omet=v3 ~ometh=k4p3 ~ometi=g-4 ~omez=b-6o7v-4 ~omez>=b-4o8v-3 ~omf=h3 ~omfo=h3 ~omfor=h3
~omg=v6 ~omg>=v6 ~omi=a-4b-4c12e-5i-6j6n-3p3q3 ~omid=c4 ~omida=c4 ~omie=g5 ~omien=g5 ~omin=g-4j7
~oming=g-4j7 ~omit=a-4b-8c12g-5 ~omita=b-3c16f3v-6 ~omiti=q4 ~omito=v3 ~omm=b-5c-11e8j-4 ~ommat=c-3
~omme=v4 ~ommen=v4 ~ommy=c-7e6 ~ommy>=c-7e6 ~omo=a5e-3f-6i8l-5s-8u-3v-8 ~omo>=a3s-5 ~omod=a-4g-6p3
~omoda=a-4p3 ~omor=a11g4p-3v-4 ~omorr=g4p-3v-3 ~omp=c-8d3j-4m5v5 ~ompa=b4g7v-4 ~ompan=g7v-5
~ompi=b3s4 ~ompie=c-4 ~ompl=b-5c-5d7e-3g-5u4v3 ~ompla=d3e-3g-4v7 ~omple=n3u3 ~ompli=c-4d4
~ompr=a-3e5f5v-3 ~ompre=a-3e5f5v-9 ~ompu=b-6c-3m3v10 ~ompus=v7 ~omput=b-4c-3m3v3 ~oms=c7e-4
~oms>=c7e-4 ~omu=d5v-3 ~omun=d5v-3 ~omuni=d5v-3 ~on>=a-5d5f-10j-9k-7l-3n-3p-7 ~ona=a-4c-13
~ona>=b4v-3 ~onam=c-3v4 ~onami=c-3v4 ~onan=c-3 ~onaz=d6 ~onazo=d6 ~onc=a-3b-3c-3g3i7n4q3v-4
~once=g4n4q4v-5 ~once>=c-4g5n4v-3 ~onch=i4v-3 ~oncho=c-3i4 ~onci=i5 ~oncia=v5 ~oncit=i5
~ond=a-4b9e-7g-4i-12j-5n5q8v-4 ~ond>=g-4o4 ~onda=a-3b3c5e-3n4o-7q10v-11 ~onda>=c7n6v-5 ~ondan=b8
~onday=o-6q10v-5 ~onde=c4h-7i-7m4o-4v3 ~onde>=b4c4h-4i-7m4o-3v3 ~onden=b-3 ~ondi=b3 ~ondid=b3c-3
~ondo=b9c-6 ~ondo>=b9c-6 ~one=d-4f-7g-6h5j-7k5m-6p5q-3r-4u-5v-4 ~one>=a3c-4f-5g-5h5j-6m-3q-5
~onel=b5v-3 ~onen=c-3v3 ~onen>=v3 ~oner=k9p3 ~oner>=k9p3 ~ones=c9e-3s-6v-8 ~ones>=c9s-3v-4
~onest=v-3 ~onf=e5i-3v-6 ~onfi=b3e-3g3h6v-3 ~onfio=b4h5 ~onfir=g4 ~onfl=k3 ~onfli=k3
~onfu=b-7e8h-6n3 ~onfun=b-3c5e5h-5 ~onfus=n4 ~ong=a-7b-6d-6e10f8g-12i-8k-4l4n-7q-3r-7t3v3
~ong>=a-9b-6c-4d-7e6f11g-6j-3m-4n-3o-3v8 ~onga=c6h3l5o4 ~onga>=c8 ~ongam=l5o4 ~onge=a6c-3e4g-3j3v-6
~onger=a6c-3e4g-3j3v-6 ~ongo=m7v-3 ~ongo>=m7v-3 ~ongs=v6 ~ongs>=v6 ~oni=b-10c4d5g-4 ~onia=c5)";

}  // namespace rb::grammar
