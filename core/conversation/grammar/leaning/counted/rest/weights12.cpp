#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning12;
const std::string_view kLeaning12 = R"(
~ieto=c3 ~ieto>=c3 ~iev=b-6e4i6o3 ~ieve=b-6e4i6o3 ~ieve>=b-6e4i6o3 ~iez=b-4t9 ~iez>=b-3t9
~if>=a6b3e-6g-7i5j-5n-3q6 ~ife=a-7b8c-4d-5v-9 ~ife>=a-6c-4d-3h-3v-5 ~ifes=b3 ~ifes>=b3
~iff=d-5g-3h3k3r3v-3 ~iff>=v-3 ~iffe=b-3d-4e3g-3j-3k4 ~iffer=b-3d-4e3g-3j-3k4 ~ifi=b3d-3g-3m4
~ific=c-5m4v3 ~ifica=m4v5 ~ifie=b6 ~ified=b6 ~ift=a-3b-8i8j-10k5v-3 ~ift>=b-3i8j-10k5q3v-7 ~ifti=v4
~ify=b6h-3 ~ify>=b6h-3 ~iga=a4e-3g-8h-6l-9n4u3 ~iga>=n-3u3 ~igal=n3 ~igalo=n4 ~igam=i5n3 ~igame=i5n3
~igan=a4 ~igan>=a3b-4 ~iganl=b4 ~igar=b4c-5 ~ige=b-5u7v-4 ~iged=u7 ~iged>=u7 ~igen=c5 ~igeno=c5
~igg=c4 ~igge=c4 ~igger=c4 ~igh=a-11c6f-5g-5j-5l-3m-5n-10o-3r4s-4t-5u-4 ~igh>=t-4 ~ighb=e4 ~ighbo=e4
~ight=a-8b4c5e-11f-3g-3i-8j-4m-3n-6r4s-3u-4 ~ight>=c6e-9i-6n-5r5s-4t-3u-3 ~ighte=a-3b3c-4 ~ighti=b6
~igi=h3 ~igil=b5 ~igila=b5 ~igio=h3 ~ign=b-5c-8e-3f4g-6h13l5r3v-6 ~ign>=a-3b-3c-6f4h8l5r4v-3
~igne=a4h5 ~igned=a4 ~igo=c7e-5i-7m-3n-6v-4 ~igo>=c7e-5i-7m-3n-6v-4 ~igr=b4 ~igra=c5 ~igra>=b4v-3
~igro=b3 ~igro>=b3 ~igu=a-3b4c4d-3e6f-4t3 ~igua=r6 ~igual=r6 ~igue=c6e6v-3 ~igue>=c4 ~iguen=b3e6
~igui=b6m5 ~iguie=b7m5 ~ii>=r6 ~ija=b-6c6e4 ~ija>=b-6c4e4 ~ije=a4b-4c5v-3 ~ije>=a6v-5 ~ijes=c4
~ijese=c4 ~iji=n10 ~ijo=e-3g-10m-8n8p-4s4u-3v-9 ~ijo>=g-5m-7n8p-7v-5 ~ijol=c3 ~ijon=c4 ~ijone=c4
~ijos=b6v-4 ~ijos>=b6v-4 ~ik>=c13v-4 ~ike=e-3n-3 ~ike>=e-3n-3 ~il>=a-11b3c7g-3h-4n-4o-6r-3t5
~ila=c-5g3v12 ~ila>=g4v12 ~ilan=b5 ~iland=b5 ~ilb=c6v-4 ~ilbo=c5v-3 ~ilbox=c5 ~ild=m-3v13 ~ild>=v10
~ildi=v4 ~ildin=v4 ~ildr=b3 ~ildre=b3 ~ile=a10i10v-8 ~ile>=a3c5i6v-8 ~ilen=a7 ~ilenc=a7 ~iles=i4
~iles>=i4 ~ilet=c4 ~ilet>=c4 ~ili=a-8n-4 ~ilia=v-4 ~ilia>=v-4 ~ilin=b-6 ~ilina=v3 ~iling=b-5c6
~ilio=b8c-3 ~ilio>=b8c-3 ~ill=a-6d-8e-9h-16i-7j-3k-12l-12m-6n-17q-5u-10v6
~ill>=d-15e-18g11h-6k-3l-8m-4n-10o8u-9 ~illa=b6g-10h-4o-6v3 ~illa>=b-5c4g-7o-6r3v5 ~illas=b10c-8h-3
~illed=c-6v3 ~illi=a-4b-7c6d3g-4v5 ~illin=a-3b-5c5d4g-3 ~illio=c-3v4 ~illit=c5 ~illo=v-3
~illos=c5v-4 ~illow=c-3 ~ills=a-5b5c-3 ~ills>=a-5b5c-3 ~ilo=b7g-4v-3 ~ilo>=b9g-4v-3
~im>=a-3b3d-3e8l-5m-7n-4t-4v-5 ~ima=r-6 ~ima>=c-3r-3v3 ~imas=c4 ~imas>=c4 ~ime=d-6e-11i-5k4l-4n4
~ime>=a-4b-3d-5e-8g3i-3k5p-4 ~imer=o4 ~imera=o6v-7 ~imero=v3 ~imes=g-4n4o-4p3r-4v-10
~imes>=g-4n4o-4p3r-4v-10 ~imi=a15e-4g3j-3n-5v-6 ~imie=a4b-3c3v-6 ~imien=a4b-3c3v-6
~imin=a10b-3c-6g6v-7 ~imina=a4 ~imine=a6 ~imit=b8e-3 ~imit>=e-3 ~imite=b8 ~imm=g3v-3 ~imme=g3v-4
~imme>=g3v-4 ~imo=d-3g-3 ~imo>=t-4 ~imon=r5 ~imon>=r5 ~imp=a-5b5n3s-3v-3 ~impl=n4 ~imple=n4
~impo=a-3b6s-3 ~impor=a-3b7s-3 ~ims=b3 ~imse=b3 ~imsel=b3 ~in>=d-7h-3i-5j-5l5m-6o-9p-5r-5s-10v3
~ina=a4b-8d3e5f-5i4j-3k-6n-4r3v-7 ~ina>=c3h-4m4r3v-3 ~inan=c-6i6 ~inand=c-6i6 ~inar=c6v-8
~inar>=c6v-8 ~inas=c-5d3 ~inas>=c-5d3 ~inat=a4 ~inate=a4 ~inc=a-4c6f-3g-4h-4n4q-5v-7 ~inca=v3
~ince=c3e-7 ~ince>=c5e-7v-3 ~incea=v4 ~inch=c3v-8 ~inche=b3 ~incho=v-3 ~inci=n7v-5 ~incis=c3v-3
~inco=e7t4 ~inco>=o3t4 ~incon=b7 ~ind=a-7b7c-7f-4i-3o5q-6u11 ~ind>=a-14b3c-4e-4i-3j3l5n8q-4r-3s6u6
~inda=e3m-3n-5u6v-10 ~inda>=e3m-3n-5u6v-10 ~inde=b-5n-5r5 ~inded=c4 ~indee=r5 ~inder=c-4n-5 ~indl=a3
~indly=a3 ~indo=b18c-4 ~ine=a3g-13h-4l-5p-8 ~ine>=b-4p-5s3t4 ~ined=b-3c6 ~ined>=b-3c6 ~inen=a5m-3v-4
~inen>=a4v-4 ~iner=b5v-3 ~inero=b4v-3 ~ines=c-3m3t-3 ~ines>=d3v6 ~inese=f4 ~iness=c-4m5 ~inet=o-3q3
~inete=q3 ~inf=c3d-5g-3m10q4 ~infe=c4 ~infec=c4 ~infi=b5 ~infie=b5 ~infl=c6 ~infla=c6
~info=c-5m13v-4 ~info>=c-3m10 ~infor=m4 ~ing=c5d-4e-11h-7i-7k-7l-11m-3n-8p6r-4s-9t-3u-6v-10
~ing>=b7c6e-11f-7h-7i-6l-8n-5q-5s-5u-4v-8 ~inge=c6 ~inger=c7 ~ingi=c6g-3v-5 ~ingin=c6g-3v-5
~ingl=b-8c3e-3f9g-3k-3 ~ingle=b-8e-3f9g-3k-3 ~ingo=q3 ~ingo>=q3 ~ings=q4v-4 ~ings>=q4v-4
~ingu=a5b-5c-5e3o-8p7r-6s-4 ~ingue=a5s-5 ~ingun=b-4c-4e4o-8p8r-5 ~inh=a-7e6 ~ini=k-6l14n-3
~inic=c-4k-4l12 ~inic>=e3h-3k-3m3 ~inica=b3i-3 ~inici=a-4l13v-7 ~inin=c7v-3 ~ining=c7v-3 ~inio=h5
~inion=h5 ~inis=c-3g4v3 ~inish=c-3g4v3 ~ink=a-12c5f-5q-5r-3s3 ~ink>=a-7e3f-4g3r-6v3 ~inke=c9
~inkey=c9 ~inki=a-3b7c-5 ~inkin=a-3b8c-6 ~inn=v-3 ~inni=v-5 ~innin=v-5 ~ino=c5f-4g6h-6i-3v4
~ino>=b-3c8f-3g5 ~inon=i-4v4 ~inon>=i-4v4 ~inos=b3c-4g3 ~inos>=b3c-4g3 ~ins=b-4c3d-4e-4g-5i-8n-6o-5
~ins>=c8f5i-3 ~insc=v5 ~inscr=v5 ~insi=a12v-6 ~insid=b4 ~insis=a12 ~inst=h5m6o-3v-5 ~inste=h5o-3v-5
~insu=a-3b-3 ~insul=c6 ~insur=c-5v4 ~int=b4e4g-7i-10n-10s-3u-3v-3 ~int>=b11e6g-9h-4j-6m-6n-3s-3
~inte=b-3c-6e-5f3h4q-3r3 ~inten=b4 ~inter=b-8c-5e-5f4h5v3 ~inti=c6 ~intin=c7 ~intm=j4v-3
~intme=j4v-3 ~into=i-3v3 ~intom=v4 ~inu=b-6d-4g4i5l5m-4v-7 ~inua=a-3l5 ~inuar=a-3l5 ~inue=a4
~inue>=a4 ~inus=c4 ~inus>=c4 ~inut=b-4g6 ~inute=c3g4 ~iny=v-3 ~inye=v-3 ~inyec=v-3
~io>=b-3c3d-4e8f-4g-6j3k-4m-16n4v-7 ~iod=b-7c6q3 ~iod>=c7 ~iodi=q4 ~iodia=q4 ~iog=v3 ~iogr=v3
~iogra=v3 ~iol=b5c-4h4 ~iole=b3 ~iolen=b3 ~iolo=h4 ~iolog=h4
~ion=a-4b-7d6e-7f-3g-5j-5l-7q-8r-4s-8u-5v4 ~ion>=i-5j-4m-4o6p-10q-6r-3s-5u-5 ~iona=a-7c-6v3
~iona>=m4 ~ionam=c-3v4 ~ione=c6 ~iones=c8 ~ioni=d6v-3 ~ionis=d6v-3 ~ions=b-8c3g-4m7o-5p5v3
~ions>=b-15c4m7o-5p5v3 ~iop=b5 ~iops=b5 ~iopsi=c-6v3 ~iopsy=c4 ~ior=b-5c6 ~ior>=b-4
~ios=d-4f-6g-4h-3i-8m-3q-3v5 ~ios>=b3d-3f-5i-7m-3q-3u-3v4 ~iosi=u8 ~iosid=b-3v4 ~iosit=u8 ~iot=b-4v7
~ioti=b-4v3 ~iotic=b-4v3 ~ip>=c10e5g4r8v-12 ~ipa=c7u-3 ~ipad=g-3 ~ipado=g-3 ~ipc=a6j-3 ~ipci=a6j-3
~ipcio=a6j-3 ~ipe=a5b-5k4m-5 ~ipe>=a8k4m-5 ~iped=c4 ~iped>=c4 ~ipi=n7 ~ipo=b-4v4 ~ipo>=b-5v6
~ipp=c10n-4v-5 ~ippe=c4 ~ipped=c4 ~ippi=c4v-4 ~ippin=c4v-4 ~ipt=v3 ~iqu=c4g-5m4 ~ique=m5 ~iquem=m7
~iqui=c5 ~iquid=c3 ~iquit=v3 ~ir>=a-11b7c-9d-5g-9h-5i5m-15n3o-4r-7u-3v-5 ~ira=b4c4g-5v-7 ~ira>=b-3c6
~irac=b-3c4 ~iraci=b-3c4 ~irad=i3r3 ~irado=i3r3 ~iral=b6c-4 ~irali=b6c-4 ~irar=b3 ~irar>=b3 ~irc=g5
~ircl=g5 ~ircle=g5 ~ird=b-4c5v-5 ~ird>=b-4c5v-5 ~ire=g-9h3i4j7k-3m-6n-6o3s-3 ~ire>=b-3c8f-7g-4h3j9o3
~irec=f3v7 ~irecc=f3v6 ~irect=d3 ~ired=c-6i3 ~ired>=c-6i3 ~iri=c-4v6 ~irin=c-3v6 ~irin>=c-3v6
~irl=b5g-3s-3v6 ~irle=v4 ~irle>=v4 ~irlo=n4 ~irlo>=n4 ~irm=a6b7c-5h-3n-4r6v-7 ~irma=r5
~irme=a7b8n-3v-6 ~irme>=a8b8n-3v-6 ~irmo=g4o-3 ~irmo>=g4o-3 ~iro=a3b6c-4 ~iro>=a3b6c-6 ~irp=g3
~irpo=g3 ~irpor=g3 ~irs=a-3c3d-4r-3v-3 ~irt=g-4m4t4v-4 ~irt>=b-3c3 ~irth=m4 ~irti=c-3v3 ~irtie=c-3v3
~irty=b3v-7 ~irty>=b3v-7 ~iru=v4 ~irus=v7 ~irus>=v7 ~irv=c-4g4p4r3 ~irve=b-5p4r3 ~irve>=p5 ~irven=r5
~irvo=b4 ~irvo>=b4 ~is>=e4g-5h-5i-7j-13k-7n-15p-5q-3s-5t3u-8v5 ~isa=a-5u3v10 ~isa>=a-3b-9c-5g4v8
~isab=a3 ~isabl=a3 ~isap=b6 ~isapp=b5 ~isar=a-3u3 ~isar>=b4c7 ~isarm=a-4c-3u3v6 ~isc=b-4l-5n-4
~isca=c6v3 ~isch=c5v-5 ~ischa=c6v-3 ~isco=a8l-3 ~iscon=a8l-3 ~iscu=a-4 ~iscul=a-4 ~isd=e4
~ise=a-3b4c7d-3g4v-12 ~ise>=b-5c5v-5 ~isen=c6 ~iser=b7 ~isery=b6 ~ises=b5 ~ises>=b5
~ish=d-3e-4f10i-6j-4k-8l-4s-5t-4u-4v-4 ~ish>=e-3f11i-6j-3k-8m-7n-8s-4t-4u-3v-8 ~ishe=v5 ~ished=v5
~ishi=m4 ~ishin=m4 ~isi=a-11c3e-10h-4j4t-3 ~isima=c3 ~isin=c5 ~isio=c3 ~ision=c6v-10 ~isis=a-3b9c-6
~isis>=a-3b9c-6 ~isit=a-3e-4g5j5 ~isit>=a-3b-6g-6j6 ~isita=c-6g9 ~ism=b3q4 ~isma=b6 ~isma>=b6
~ismo=q4 ~ismo>=q4 ~isn=a-5c4e4v-6 ~isnt=a-5c4e4v-6 ~isnt>=a-5c4e4v-6 ~iso=f-3h-4i-3m-4r-4
~iso>=g3m-3 ~isol=a-3b5 ~isola=a-3b5 ~isone=b-3 ~isor=d5 ~isor>=d5 ~isos=a4l3 ~isos>=a4l3 ~isp=e3
~ispa=e3v-3 ~ispat=e6v-3 ~iss=d-4e-10k4l-3n8 ~iss>=c4 ~isse=k6n8v-6 ~issed=k6n8v-6 ~issi=a4d-3
~issio=a4d-3i3 ~issue=v5 ~ist=a13c-9g-6h8k-5l3m-5n3r-3v-9 ~ist>=a8b-8c-3e-4g-4h9j-5k-3p-4r-3t-3
~ista=b-11c9d7e5f-6h-3i-5n-6r-3s3v-14 ~ista>=a3b-3c7e-3g3i-3n-5s3v-3 ~istak=b-5e8v-4 ~istan=d5v-5
~iste=c-4d-6h7n8v6 ~iste>=b-5n9v8 ~istem=c-3v5 ~isten=h6 ~ister=c5 ~istez=b6 ~isti=c-3i5j5v-8
~istic=i6v-3 ~istin=b5 ~istir=a-3j6 ~istm=e3 ~istma=e3 ~isto=c-8 ~istol=b6c-7 ~istra=b3 ~ists=b8c-6
~ists>=b8c-6 ~istu=a6 ~it>=b-7d-11e-5g-4h-8j5k5l-9t-3u-3 ~ita=b-4c5d-3g5h-11i-4k3l-11m3o-3u-6v-10
~ita>=a-12b-3e-3g6h-9i-8k3l-5m3p-7s-3v-8 ~itad=v4 ~itado=v3 ~ital=b3m3v-5 ~ital>=m3v-3 ~itale=b5
~itam=a3g5v-6 ~itame=a3g5v-6 ~itan=a-7c6f3 ~itan>=a-6c-4v6 ~itand=c10f3v-4 ~itar=a10b-6 ~itar>=a6c3
~itaro=c-5i3 ~itas=c5 ~itas>=c5 ~itc=b-3c4d7g-4h3 ~itch=b-3c4d7g-4h3 ~itch>=b-3d-5h3k5 ~itche=c3e-4
~itchi=c3 ~ite=a-4b-15c9d-5i3j4k-8m-4n3s-3t-3 ~ite>=a-7b-12c12e-4i4 ~itel=k-4 ~item=a6j3 ~iteme=a6j3
~iten=e-3 ~iten>=a-7l4v3 ~itenl=a6 ~itenm=e-3 ~ith=e-4k-6o-6p3 ~ith>=d3h3k-4v3 ~ithd=a4 ~ithdr=a4
~ithe=o-7p6q6 ~ither=o-7p6q6 ~itho=e-4 ~ithou=e-4 ~iti=b-8c11d-5f4v-9 ~itia=d-4f6 ~itian=d-4f6
~itin=q5 ~iting=q5 ~itis=b-3c4 ~itis>=b-3c4 ~itiv=c9v-3 ~itive=c4 ~itivo=c4
~ito=e-7g6i3m-12n-4r-3u7v-6 ~ito>=a-3e-7g8i3m-11n-4r-3u8v-5 ~itos=c5v-3 ~itos>=c5v-3
~its=a-5b4f-4j-3n-3u-5 ~its>=a-5b4f-4j-3n-3u-5 ~itse=v6 ~itsel=v6 ~itt=e9v-8 ~itte=e5 ~itter=e5
~itti=e5v-5 ~ittin=e5v-5 ~itu=b9c-3g-6 ~ity=m4v5 ~ity>=m4v5 ~iud=i4 ~iuda=i4 ~iudad=i4 ~iva=a6m-4v-6
~ivat=a3 ~ivate=a3 ~ive=a-3c-6f-15g-6h-4i5k-5l3m-5n-9p-5q-3r-3s6t3u-4
~ive>=a-3f-11g-3k-4m-4n-4p-4q-3r-5s4t3u-3 ~iven=a-5b5c-3l5 ~iven>=a-4b5l4 ~iver=c-10i6o3v-5
~iver>=b3c-9i10v-10 ~ivers=i-3o3 ~ives=b-6i6 ~ives>=b-6i6 ~ivi=a-6b8c-11h-3i-5j-4m-3s-8 ~ivie>=b-3
~ivien=b3 ~ivin=c-5f3g4 ~iving=c-5f3g4 ~ivir=b4c-4i-4s-4v-3 ~ivir>=b4c-4i-4s-4v-3
~ivo=a-8e10g-8n-6v-5 ~ivo>=d6e-5i3m4n-3 ~ivoc=a-3c-5e9 ~ivoca=c-4e8 ~ivoq=c4 ~ivoqu=c4 ~ivor=e6
~ivorc=e6 ~ivy=b-6c6 ~ivy>=b-6c6 ~ix>=a-5b-4j-5k3o4t5 ~ixe=c-4i-6 ~ixed=c-4i-6 ~ixed>=c-4i-6
~ixt=f4r-3 ~ixte=f4 ~ixtec=f4 ~iz>=u4 ~iza=r-6v8 ~izac=a3 ~izaci=a3 ~izan=b4 ~izan>=b4 ~izas=r-4v8
~izas>=r-4v8 ~izc=c6 ~ize=e-3v3 ~ize>=v3 ~izo=s-3 ~izo>=s-3 ~izz=b-6e7i-3 ~izza=e7 ~izza>=e7
~izzi=c-3 ~izzin=c-3 ~izzy=c4v-3 ~izzy>=c4v-3 ~ja>=b-6c6f-4g-6h-8k-6m-7n-10o-6r4 ~jad=c6v-5
~jado=c3v-4 ~jado>=c4 ~jaj=a-7b-11c-8g-4r3v10 ~jaja=a-7b-11c-8g-4r3v10 ~jaja>=a-7b-11c-8g-4r3v10
~jajaj=v5 ~jal=b5v-5 ~jala=b6v-3 ~jala>=b9c-6 ~jale=c3 ~jale>=c3 ~jam=a5g-7s6v3 ~jama=s6 ~jamas=s6
~jame=a4g-6v4 ~jame>=a4g-6v4 ~jan=f3g11i4r-5t3v-9 ~jan>=c5i7v-3 ~jand=c-4d3f3g11 ~jando=c-4d3f3g11
~jar=a3c-3d-3g-5q5v5 ~jar>=c-4g-5q5v5 ~jas=a-5v10 ~jas>=a-4v10 ~je>=a-3e-6f10g6q-3v7 ~jef=b-6d3
~jefe=b-6v3 ~jefe>=b-6v3 ~jej=v8 ~jeje=v8 ~jeje>=v8 ~jel=r-3s3v-6 ~jelo=r-3s3v-3 ~jelo>=r-3s3v-3
~jem=a3b-3k5q-4v-8 ~jeme=a4b-3k5q-4v-7 ~jeme>=a4b-3g4v-7 ~jen=a10b-4d-7f-3 ~jenm=a6g-4 ~jenme=a6g-4
~jer=d-3e-4h10v-3 ~jer>=h6r3 ~jere=h3 ~jeres=h3 ~jes=b-4q-4t-4 ~jese=c4 ~jese>=c4 ~jet=c-3v7
~jeta=c-3v7 ~jeta>=c-3v7 ~jis=n10 ~jit=v-3 ~jita=e3 ~jita>=e3 ~jk>=c-3v3
~jo>=b-3d-4e-3f-12g-3h-9m-15n5s6 ~job=u7v-3 ~job>=u7v-3 ~jod=a9b-3 ~joda=a8 ~jodas=a4 ~joe=e4
~jok=m3v3 ~joke=m3v3 ~joke>=m3v3 ~joki=b4 ~jokin=b4 ~jol=c3 ~jon=c4 ~jone=c4 ~jones=c4
~jor=d3h3j3p3r-4t-4u3 ~jor>=d3h3j3p3r-4t-4u3 ~jos=e3q-3v-12 ~jos>=b3q-3v-9 ~jose=e6 ~jose>=e6
~joy=b14c-8v-6 ~joy>=b14c-8v-6 ~jue=o-3q6 ~juev=o-3q6 ~jueve=o-3q6 ~jul=c-3r-3v9 ~juli=v4 ~julio=v4
~july=c-6v4 ~july>=c-6v4 ~jum=b6i3 ~jump=b6c-4i3 ~jump>=b6i4v-8 ~jumpe=v5 ~jun=e3r-5 ~june=v3
~june>=v3 ~junk=a3 ~junk>=a3 ~junt=v-6 ~junta=v-5 ~jus=b5c-3f-5h-4j-6k7m-5q-5
~just=b4c-3f-4h-4j-6k7m-4q-5 ~just>=b5c-5d4f-4g3m-4q-4 ~justi=v6 ~kda=q3 ~kday=q3 ~kdo=b7c-3
~kdow=b7c-3 ~kdown=b7c-3 ~ke>=c4d-5e-6g-9j-4l4s-7 ~ked=a3b4i-3k-3n-5 ~ked>=a3b4i-3k-3n-5
~kee=c3d-4f-3g-7j-7l-3v5 ~keep=d-4f-3g-6j-7l-3v5 ~keep>=d-3 ~keepi=g-6v9 ~keeps=c5
~ken=a-9b4f-6i-3m-3q6s4v-10 ~ken>=b7c3e3s5v-4 ~kend=a-4f-4g3q6v-5 ~kend>=a-4f-4g3q6v-5 ~ker=k5
~ker>=k4 ~ket=v4 ~ket>=v3 ~kev=e4 ~kevi=e4 ~kevin=e4 ~key=c8 ~keye=c9 ~keye>=c9 ~keys=v4 ~keys>=v4
~kic=d-4f5 ~kich=d-4f6 ~kiche=d-4f6 ~kid=p-3 ~kid>=c3g-3 ~kidn=b5 ~kids=c-6g3p-3u-3
~kids>=c-6g3p-3u-3 ~kie=m6 ~kien=m7 ~kien>=m7 ~kil=b4g-11i-4q4s4 ~kil>=b14 ~kill=g-11i-4q4s4
~kill>=a6b4c-6g-5q6v-4 ~kille=b-4 ~killi=b-4c3 ~kim=d-4h4 ~kim>=d-4h4 ~kin=a-6c4g5m6q-8s-8
~kin>=b-4s-3 ~kind=u3v-5 ~kind>=a-5m3u8 ~kindl=a3 ~king=a-6c3g5m3q-9 ~king>=a-6c3g5m3q-9 ~kip=c4
~kipp=c4v-4 ~kippi=c4v-4 ~kle=c5v3 ~kles=c3 ~kles>=c3 ~kly=c7 ~kly>=c7 ~kms=b13 ~kms>=b13
~kne=b-4h-3 ~knee=b-4h-3 ~knees=c3h-3 ~kni=b3 ~knif=b3 ~knife=b3 ~kno=a-3c5e4h-4j-4q-6s-7v3 ~kno>=e3
~knoc=a3 ~knock=a3 ~knot=c5v-5 ~knot>=c5 ~know=a-7b3c3g3h-4q-5s-5v4 ~know>=a-6c4e3g4q-5s-5 ~kon=r3
~kon>=r3 ~kor=f3 ~kore=f3 ~korea=f3 ~kre=f5 ~krey=f5 ~kreyo=f5
~ks>=a-10b7c-4e-12f3g-13k-10m-10n-13o4q-4u7 ~kup=r4 ~kup>=r4 ~ky>=b-4c6v-10
~la>=a-5d-6f-5g-8h-6i-3j5k9l-3m-6n-3o8p-6s-5u-3 ~lab=b3g-3v5 ~lab>=v-4 ~labl=b6v-4 ~lable=b6v-4
~labo=c7v3 ~labor=c7v3 ~labs=c-4h-3v12 ~labs>=c-4h-3v12 ~lac=b-4c10e4g-6k4m-3v-6 ~lace=c-3e5
~lace>=e5 ~laced=v3 ~laci=k5v-5 ~lacio=k5v-5 ~lack=a-4b-4c11g-3v-8 ~lack>=c5v-5 ~lacke=c7 ~lacr=c5
~lacra=c5 ~lad=b-5c3d3h6 ~lada=c4 ~lada>=c4 ~ladd=c3 ~ladde=c3 ~lado=b-6i3 ~lado>=b-3i3 ~lady=d3e3h7
~lady>=d3e3h7 ~lag=b-4c10v-6 ~laga=b-4c9 ~laga>=c5 ~lagas=c4 ~lai=b-5f5g-8m8n-6 ~laid=c4g-3
~laid>=c4g-3 ~lain=b-4g-5m8n-5v3 ~lain>=g-4m9n-3v4 ~laint=d4
~lam=b-3d11g4h-6i-10l-6n-8o-3r-5s-3t-5u-3v-5 ~lama=e-5i-4m3o-4p3q4t-3 ~lama>=b5g5 ~lamad=a5b-7e-3v-5
~lamam=a-4d5s3 ~laman=d-7o-3p4q6s-4 ~lamar=f4v4 ~lamb=c3 ~lambr=c3 ~lame=d10g3q-8s-4v-14
~lame>=d6f-6g3 ~lamem=a-7d6q-3 ~lamen=a6s-5v-10 ~lamo=a-6d-4g5 ~lamo>=a-5e6v5 ~lamos=e-3g5
~lan=a-8b4d-8e7f5g3o-5q5u-3v-14 ~lan>=b8g-4 ~lanc=c4 ~land=c9e9v-8 ~landl=e5 ~lando=e4 ~lands=c7v-4
~lane=g6v-4 ~lane>=g6 ~lang=f6 ~langu=f6 ~lank=n6 ~lank>=n6 ~lann=v-4 ~lanne=b5v-4 ~lano=f4q3v-18
~lanoc=q3v-7 ~lant=b-5c-6i3k4v5 ~lanta=c-5i4 ~lante=b3 ~lants=b-7v5 ~lap=b4
~lar=d3f-8h-6i-8k-9m-10o-3r8v4 ~lar>=c-4d6f-4h-6i-5j3k-5m-6q-3r-6t-4v3 ~lare=b-3c6 ~lare>=c3
~larg=a4 ~largu=a4 ~lario=v4 ~laro=g-3j-3r13s-6 ~laro>=r13s-6v-5 ~laron=b3v5
~las=b3c-5g3j-7l-3m-5o3p-4r-3 ~las>=b9c-7h-8p-4q5s-5 ~lase=g5 ~lase>=g5 ~lash=c5v-5 ~lashb=b6
~lashe=c3 ~lass=c-5g8r-3v3 ~lass>=g3r-3 ~lasse=c-4g3v6 ~last=a4e4g-10h3j-3n-4o3q-3
~last>=a4e4g-5h3j-3n-4o3q-3r4 ~lasti=c6 ~lat=b-3c-3d-6e-9g15h-6j-5k7m-5n-5r-6s-3t-4u-4v-4 ~lat>=i10
~lata=c-4q4v-10 ~lata>=a3 ~latar=c-4q4v-10 ~late=a-7d-12e-5g13p3q-5r-6t-3 ~late>=v10 ~lated=a-3b6
~latel=c5 ~later=a-8b-5c-4d-8g14k3p3q-3r-5t-3v-12 ~lati=k3 ~latic=g3 ~latio=b4k4 ~lato=f4v-3
~lator=f4v-3 ~lau=b-8v13 ~laug=b-8v11 ~laugh=b-8v11 ~lav=b-3c6r-3 ~lavo=c6r-3 ~lavo>=c6r-3 ~law=g-4
~lawy=a3 ~lawye=a3 ~lay=c3j-4k5 ~lay>=j-4k5 ~laz=j-5k9 ~lbo=g5v-4 ~lbow=c-3g5 ~lbow>=c-3g5 ~lbox=c5
~lbox>=c5 ~lbs=c3 ~lbs>=c3 ~lca=n6 ~lcan=n6 ~lcanc=n6 ~lco=b6u8v-4 ~lcoh=b3 ~lcoho=b3 ~lcom=u8v-5
~lcome=u8v-5 ~ld>=d-3e-8i-3n-4p-8q3u-5v7 ~lder=v-6 ~lder>=v-6 ~ldi=c-3 ~ldin=c-3 ~lding=c-3 ~ldr=b4
~ldre=b3 ~ldren=b3 ~lds=b5c-3v4 ~lds>=b5c-3v4 ~le>=c7d-6e-21g3h3i4j4m-13n-3o-5r5s-11t-3v-11
~lea=a3g-5i-10n3s-4 ~leak=b-4c11v-4 ~leaki=b-4c11v-4 ~lean=e3v-5 ~lean>=b3 ~leani=e4 ~lear=u4v3
~leare=c-8v4 ~leas=e-3i-4 ~lease=e-3i-4 ~leav=a6c-4 ~leave=a5 ~leavi=b4c-3 ~lec=e7 ~leci=e8v-5
~lecio=e8v-5 ~led=a-3c-9e7g-7u-3v5 ~led>=a-3b-3c-8e7g-6n3u-3v7 ~lee=a-5c5e3i-4 ~lee>=d-3h3 ~leed=c5
~leed>=c4 ~leedi=b-3c3 ~leep=e3g3 ~leep>=v4 ~leepi=e4 ~lef=e3g-3i-3 ~lefo=d3 ~lefon=d3 ~left=b4v-3
~left>=b4v-3 ~leg=a-7m6s3v4 ~leg>=b-3c3v4 ~lega=b-3i7k-3 ~legar=c-3i7k-3 ~legi=m6 ~legit=m6
~lego=a-6c-3g-4n5v8 ~lego>=a-6c-3g-4n5v8 ~legr=b3 ~legri=b3 ~legs=c6v-4 ~legs>=c6v-4 ~lej=b-4i4
~lejo=b-4i3 ~lejos=b-4i3 ~lem=d-4g-4v6 ~lema=c-3h3 ~lema>=b3 ~leme=v4 ~leme>=e3 ~lemen=v4 ~lems=v4
~lems>=v4 ~len=a9b-4c5d-5f-12g4i-13l-6n-7u-5 ~len>=b-3c5v-9 ~lena>=c3 ~lenc=a6 ~lence=a6 ~lend=a-4g4
~lenda=a-4g4 ~lenm=a4l-3 ~lenme=a4l-3 ~lent=b-3v6 ~lent>=v3 ~ler=b-18c8e-9g-6v3 ~ler>=b-7c7g-4
~lera=b-3c9 ~lera>=c6 ~lerg=b-3v5 ~lergi=b-3v4 ~lergy=c-5 ~lert=l6 ~lerts=l6
~les=c-4d-3e-10f4g-5h-4i-4k-11l-11m-12p-8q-4r-3u8 ~les>=a-3e-6f4k-4l-4m-7p-6q-4r-4 ~less=b4c-8u9v-12
~less>=b5c-6u6v-11 ~lest=a9b-3 ~lesta=a8b-6c4v-3 ~leste=c-3 ~let=a6b-5c-4e-5f-5h-4i3j3m-4p-4v-7
~let>=a5b-3g3i-7j5o-3r-6 ~lete=a3b-3n4u3v-5 ~lete>=a5v-5 ~lets=c-3o3r5v-5 ~lets>=c-3o3r5v-5 ~lett=v5
~lette=v5 ~lev=a-8c4e-6g-4m-5n-3t4u-3 ~leva=k-4m-3 ~leva>=b-6i7 ~levam=b9 ~levan=c4v-3 ~levar=b-4
~levat=v6 ~leve=t5v-12 ~leve>=f3 ~level=c7 ~leven=t5v-10 ~levo=b-3c3g-3v4 ~levo>=b-3c3g-3v4
~lew=i8v-4 ~lew>=i8v-4 ~lex=q8 ~ley=c3 ~ley>=c3 ~lf>=a-4b5e-3f-3g-4n-5v-5 ~lga=b5 ~lgar=b7 ~lgar>=b3
~lgo=a5b4c-5q-3v-6 ~lgo>=a5b4c-5q-3v-6 ~lgu=c-3m-4 ~lgui=a-4c-3m-4 ~lguie=a-4c-3m-4
~li>=a-4c4e5f16m-3v4 ~lia=i3v-4 ~lia>=v-4 ~lib=j6k-3 ~libe=j6k-3 ~liber=j6k-3 ~libr=c3 ~libra=c4
~lic=b-3g-7h7i7k5m-3n-7u3 ~lica=d3 ~licar=c4 ~licat=d4 ~lice=e4i10 ~lice>=e5 ~licen=a-3b-5i11v-3
~lici=b5u5v-4 ~licia=a-4b6 ~licit=a3u5v-5 ~lick=h7 ~lick>=h7 ~licos=c3 ~lict=k3 ~lict>=k3
~licu=b-6v4 ~licul=b-6v4 ~lid=b4q-4t4u-3 ~lida=b7c-6v4 ~lida>=b8c-5 ~lido=c5 ~lido>=c5
~lie=b-10c12k5o6v-5 ~lie>=c8 ~lien=b-5g5 ~lier=b-3k5q3 ~lier>=k6v-4 ~liero=c3 ~lies=o4 ~liest=o4
~liev=e4o3 ~lieve=e4o3 ~lif=a-8b6e-4g-3i6j-6k-3m4v-9 ~life=a-7b11e-3 ~life>=a-7b7 ~lifes=b3 ~lifi=m5
~lific=m5 ~lift=b-4c3i8j-5 ~lift>=b-3i8j-5 ~lig=h3u5 ~liga=v7 ~liga>=v7 ~lige=u7 ~liged=u7
~ligh=c8r3 ~light=c8r3 ~ligi=h3 ~ligio=h3 ~ligr=b3 ~ligro=b3 ~lik=a-5l3r3 ~like=a-5l3r3
~like>=a-5l3r3 ~lim=a10c-5e-4g-3 ~limi=a11b5c-7e-4g-5v-5 ~limin=a11 ~limit=b8e-3
~lin=a3e4f-8g-7i-4k-5l-7o-6s3u6v3 ~lin>=b-3c6g-3v-4 ~lind=e3n-4u7v-5 ~linda=e3n-4u7v-7
~line=b6c-3i-4m-5n6r-5s6 ~line>=c-3i-3m-5n6r-4s7 ~lines=v-3 ~ling=f-3i-4j4 ~ling>=a-3f-3i-4j4u5
~lings=c-3 ~lini=a4c-3k-4 ~linic=a3c-3k-4 ~link=v8 ~link>=v8 ~lio=a-7n-5v5 ~lio>=a-7n-5 ~lion=c-3v4
~lion>=c-3v4 ~lip=b-5c5n-3v-10 ~lip>=v-6 ~lipp=c3 ~lippe=c3 ~liq=m4v-3 ~liqu=m4v-3 ~lique=m5n3
~liqui=c3 ~lir=a5i4 ~lir>=a-3b4i4 ~lirm=a11b-6 ~lirme=a11b-6 ~lis=b-8d-14e-6f8g-12i-6j-7l3q-4r-7t-3
~lish=a-4b-4c-3f10h-3r-3 ~lish>=a-4b-4c-3f10h-3r-3 ~lisi=m3v4 ~lisis=b-3m3v3
~list=a6b-3d-11e-7g-4h6j-5l4r-3v-3 ~list>=a6b-3d-4e-4j-4p-3r-3 ~lista=a5b-3s3 ~liste=a-3h6
~lit=c7g3t-3 ~lita=c5 ~lita>=c5v-4 ~liv=a-8b5c-7e5g-3j-3m-3o-3 ~live=a-5b7e5i-5j-3m-3q-4v-3
~live>=a-5b7e4i-5j-3m-3q-4 ~livi=c-4v6 ~livie=b-3 ~livin=c-4v3 ~liz=u4 ~liz>=c-3u4v4 ~lizc=c6
~lk>=a-3d8g6h-5k-3m-7u3v-9 ~lke=g3i3 ~lked=g4 ~lked>=g4 ~lker=i3v4 ~lker>=i3v4 ~lki=c5g-5m5
~lkin=c5g-5m5 ~lking=c5g-5m5 ~ll>=a4c6d5e-13f-7g7h-18i-7k-12m-10n-12q-5u-5v-4
~lla=d7e5f3j-6l-7n-14o-8q-6r-6 ~lla>=a-4b-4d-4e3h4k-6n-3o-5 ~llag=b-4c10v-5 ~llaga=b-4c9
~llam=a5b-3c-4d10e3g7h-7i-5l-4n-5q-10t-3 ~llama=a6b-6c-9d4e-3g6m4 ~llame=d8q-6s-4v-12 ~llamo=a-5e6v5
~llan=f6i4 ~llant=c-3i4 ~llar=c5 ~llas=b8c-7h-3 ~llas>=b8c-7h-3 ~llat=k4 ~llati=k4v3
~lle=a-6b-9d-6g-3h-6i8q-5s3u-9v8 ~lle>=i4 ~llec=e8v-5 ~lleci=e8v-5 ~lled=c-5v4 ~lled>=c-5v4
~lleg=a-3c-5i4n3v6 ~llega=b-3i7k-3 ~llego=a-6c-3g-4n5v8 ~llen=c7 ~llen>=c6v-5 ~llent=v3 ~ller=b-5
~llera=c3 ~llerg=v5 ~llev=a-3d-4e-4g-3i4m-4 ~lleva=c-5i3 ~lleve=f3 ~llevo=b-3c3g-3v4 ~lli=b-8c6i-3v3
~llid=c5 ~llido=c5 ~llin=b-3g-4 ~llin>=a3 ~lling=b-3g-4v4 ~llio=c-3v4 ~llion=c-3v4 ~llit=c3 ~lliz=c6
~llizc=c6 ~llo=d-3e-8g-17h-5m-8q-4s-10t3 ~llo>=c-3d-3e-3g-8i3n-4q-3s-3u3v3 ~llor=a-3b4s-5
~llora=s-5v-8 ~llore=v5 ~lloro=b7 ~llos=c5v-4 ~llos>=c5v-4 ~llow=a3g-5t5 ~llow>=a3b-7f3 ~llowi=b4n3
~lls=b4d-6g-4i-6n-5r-4v-4 ~lls>=b4d-6g-4i-6n-5r-4v-4 ~lly=g-5v-8 ~lly>=b3v-7 ~lm>=b4c-7 ~lma=a9c-3f4
~lmao=v7 ~lmao>=v7 ~lmar=a12v-4 ~lme=c-4u3v9 ~lmen=u4 ~lment=u4 ~lmo=a-3c6v-4 ~lmos=c3v-4
~lmost=c3v-4 ~lo>=a-5c-4f5g5k-4l-10m-3n10r-9s6u4 ~loa=a-3 ~load=a-3 ~lob=b5 ~lobb=b5 ~lobby=b5
~loc=a5m-9n-4u-7 ~loca=c-3g-5v11 ~loca>=v6 ~locat=v7 ~lock=a8b-5c3m-3u-3v-4 ~lock>=g5v-5
~locke=a3b-3 ~locki=a6 ~locks=c3v-3 ~loco=b3c-3 ~loco>=b3 ~locu=b4v-3 ~locur=b4v-3 ~lof=c6 ~lofr=c4
~lofri=c4 ~log=a-7b-6c-7f6g-6h3v4 ~log>=c-3f7g-4v8 ~logg=n4 ~logge=n4v-3 ~logi=i5v-5 ~logis=i5v-5
~logo=v4 ~logo>=v4 ~lol=a-8b-9c-11i-7r3t6v3 ~lol>=a-8b-9c-9i-7r3t6v4 ~lon=c-6d-5e3f-6i-3m-4o-5q-3r-5
~lon>=g3 ~lone=a3c-6 ~lone>=a3c-7 ~lonel=b5v-3 ~long=e5g-5m-3v5 ~long>=a-3b-3v8
~longe=a6c-3e4g-3j3v-7 ~longs=v4 ~lono=a-3 ~lonos=a-3 ~loo=b3e3f-6m-3n-6v4 ~lood=a-3c-4i3
~loode=c-5i5 ~look=e3 ~look>=c4e-4 ~looki=e8 ~looks=v4 ~loor=m-3v6 ~loor>=m-3v6 ~lop=c4v-6
~loq=a10c-4v-5 ~loqu=a10c-4v-5 ~loque=a10c-4v-5 ~lor=a-14e7f-9h-3i-11k-3m-7n-7q-6s-3
~lor>=b-4c4f-3m-8q-3 ~lora=s-5v-9 ~lora>=b-7c6 ~loran=c-4 ~lorar=b6s-3v-3 ~lord=e5v-6 ~lord>=e5v-6
~lore=c-4v9 ~lore>=v5 ~lores=v4 ~lori=e7v-4 ~lorid=e3 ~lorio=c-4 ~loro=b5c5v-6 ~loro>=b5
~los=a3g-8h-7i-5m-6s3t-6v3 ~los>=b-3e-5h-6k-3m-3n-3t-3u3 ~lose=a3b5c-3m-4r-3s3v5 ~lose>=a3m-4s3
~losed=b3 ~loset=v5 ~losi=b6v-3 ~losin=b6v-3 ~lost=b-4e4g-4n3 ~lost>=b-3e4g-4n3 ~lot=a-3g-12j6k7u3
~lot>=b-5g-12j7k7u3 ~lota=b4 ~lotar=b4 ~lou=c8n5 ~loud=n7 ~loude=n7 ~loudy=c3 ~lous=b-4c7
~lousy=b-4c7 ~lov=r5u3v6 ~love=r5u3v6 ~love>=r4u4v-9 ~lovel=b-6 ~low=b4c4d-4g-10m-3n11t3u-6v-7
~low>=c7g-5v-8 ~lowe=n7 ~lower=n8 ~lowi=n3 ~lowin=n3 ~lp>=a-5b6c-3d-4h-3i-3m6t-3 ~lpe=a-5b5e-7
~lpe>=a-4 ~lpean=b5 ~lpes=b3 ~lpes>=b3 ~lpi=b-4c10v-3 ~lpin=b-3c4 ~lping=b-3c4 ~lpit=c5 ~lpita=c5
~lqu=h3r6v-3 ~lqui=h3r6v-3 ~lquie=h3r6v-3 ~lre=h-3r-3 ~lrea=h-3r-3 ~lread=h-3r-3 ~lri=r7 ~lrig=r7
~lrigh=r7 ~ls>=d-7e-5g-6i4n-7o-3r-6v-3 ~lse=b-6c-4d-6e3f-3g-4h6i-3j7m-6n-5o-4p7q-6v-6
~lse>=b-5d-6f-3g-4h7j3k3m-6n-5o-4p9q-6r-3v-3 ~lses=a3 ~lses>=a3 ~lsew=a-3j5v-3 ~lsewh=a-3j5v-3
~lso=b5c5v-3 ~lso>=b5c5v-3 ~lt>=c-3 ~lta=a-7e-4j6l6 ~lta>=j6l3 ~ltad=i4 ~ltar=h4 ~ltar>=h4 ~ltat=h4
~ltati=h4 ~ltd=b3 ~ltdo=b3 ~ltdow=b3 ~lte=a5c-8i6j-6k5 ~lted=b3 ~lted>=b3 ~lter=c-3i6k4
~ltern=c-3i6v-3 ~lth=v5 ~lthy=v5 ~lthy>=v5 ~lti=a7g-5o5v-7 ~ltim=a7o5v-6 ~ltimo=a5 ~lto=b-8n3
~lto>=b-8n3 ~ltr=c-4g6 ~ltr>=g7 ~ltras=v3 ~ltrat=b6 ~lu>=s3v3 ~luc=a-7b7c10v-7 ~luce=c4 ~lucec=c4
~luch=a-6b10 ~lucha=b5 ~lucho=a-3b4 ~luco=c6 ~lucos=c6 ~lud=u7 ~lud>=u-6v4 ~lue=a-9b-4c-3g12n-4v5
~lue>=a-3v8 ~lueg=b-4c-4g13n-3r3v-4 ~luego=b-4c-3f3g8r3v-3 ~lug=h-3j8 ~luga=h-3j8 ~lugar=h-3j8
~lui=e8 ~luis=e8 ~luis>=e8 ~lum=c5 ~lump=c4 ~lump>=c4 ~lun=e-3o-3q10r-4 ~luna=c6 ~lunar=c6 ~lunc=b-4
~lunch=b-4 ~lune=g3o-4q8r-3 ~lunes=g3o-4q8r-3 ~lur=c8v-4 ~lurr=c9v-4 ~lurry=c3 ~lut=s5v-8
~lute=r3s-4 ~lutel=r3s-4 ~luz=v7 ~luz>=v7 ~lva=b-6c-5d-4g-8l3n4v-6 ~lva>=n5v-3 ~lvan=l3s-3
~lvan>=s-3 ~lve=b12n4v-5 ~lven=b7 ~lven>=a4 ~lver=c-3l3n4 ~lver>=c-3l3n4 ~lves=c3 ~lves>=c3
~lvi=a4c4e-5g-4j4k-4n-6r-4s7 ~lvi>=b3s3 ~lvid=a5b-4j4k-3s3v4 ~lvida=c3 ~lvide=a6j5k-6s3v3 ~lvo=n-4
~lvo>=n-4 ~ly>=e-11f-3i-6j-5k-7n-13r3s-3u-8v-10 ~lym=c4 ~lymp=c4 ~lymph=c4 ~lys=q3 ~lysi=q3
~lysis=q3 ~ma>=b5c8d-4g-8h-10i-9m5n-3q-3r-9v3 ~maa=b-3e3 ~maam=b-3e3 ~maam>=b-3e3 ~mab=v-3 ~mabl=v-3
~mable=v-3 ~mac=a-8b-4d7e-6g-3h-3i-5m6n-6v3 ~mach=a-5c4d4 ~mach>=a-4c4 ~mache=b5 ~machi=d5m3
~maci=m4v6 ~macia=v8 ~macio=m4 ~mad=a3e-6g-7t-4v-6 ~mada=b-6m3v-5 ~mada>=b-4d4m3 ~madas=a5d-3
~made=b3t-4 ~made>=b3t-4 ~mado=b3 ~mado>=b3 ~madr=f3i4v-4 ~madre=i4v-3 ~madru=f3 ~mag=v6 ~maga=v3
~magaz=v3 ~mai=b-4g-3m-3n-4v8 ~mail=b-4v4 ~mail>=g-4v6 ~mailb=c5 ~main=v4 ~main>=v4 ~mak=e-7g-3k3p3
~make=a3g-3k3p3 ~make>=a6c-3g-5k4p3 ~maker=c4 ~maki=e-3 ~makin=e-3
~mal=a-3c4e3f13g-13h10k-3t-6u-4v-3 ~mal>=b-7c5e5g-5n-5 ~mala=c-3n5v-5 ~mala>=n6 ~malas=b4c-3
~male=h9 ~male>=h9v-3 ~males=v4 ~mali=f17t-3v-3 ~malo=b3 ~malt=b6 ~maltr=b6
~mam=b-3c3e3f-3h-4i-4q-5s6 ~mam>=f-5s3 ~mame=a-3d5s3 ~mame>=a-3d5s3 ~man=d5e-4h3j-8k-4v-7
~man>=b6c-7d5h6i-4r-3v-20 ~mana=c4e3i-6m-3v-5 ~mana>=b-6e7h3v3 ~manag=d9v-3 ~manan=g3i-4q3s-5
~manas=c7v-6 ~manc=c8 ~manch=c8 ~mand=a3b-7c-3d-6e-3f4j-4n4q-6v3 ~manda=a4b-11j-3n-6 ~mande=d-4n9
~mane=i9r-5 ~manec=v5 ~manej=a-5b-8i9 ~maner=n3s4 ~manez=b3 ~mano=b6d3v-4 ~mano>=b8c-5d4v-3
~many=a5b3c-4u4 ~many>=a5b3c-4u4 ~mao=v7 ~mao>=v7 ~maq=d4e-3m5 ~maqu=d4e-3m5 ~maqui=d4e-3m5
~mar=b-8c-3e6k4l-7m-11n-12q-4t3 ~mar>=k6t5 ~mara=v5 ~marav=v5 ~marc=b-5e6n-4 ~march=b-3 ~marco=e5
~mare=c7 ~marea=c5 ~mareo=b-3 ~mari=b-5c4e4g-4h-3 ~maria=e8v-5 ~maril=b-4c9v-6 ~mark=b3 ~marks=b3
~marm=a4f5 ~marme=a4f5 ~maro=a4b-5v7 ~maron=a4b-5v7 ~marq=d8g4q-4 ~marqu=d8g4q-4 ~mart=f3j3o4v-3
~marte=f3j3o4v-5 ~marz=v3 ~marzo=v3 ~mas=a6b3c-3d-10h4l-7n3r-4 ~mas>=a4d-9h4l-5n3r-4v-3
~mat=b12d-7g-12i-7k-3n-4r5 ~mata=a-5d-6e-3g-8i-3n-3v3 ~mata>=b-5c3 ~matan=v6 ~matar=a-3b10c-3d-5s3
~mate=b11v-3 ~mate>=b3 ~mati=r4 ~mato=b4 ~mato>=b5 ~matt=b5q3r4v-3 ~matte=b5q3r4v-3
~may=a-7b-7c4e5l3m3n-7o-5q3r-8t8 ~may>=a-4e3l4m5o-3t5v-5 ~mayb=k-4q3r-5v4 ~maybe=k-4q3r-5v4 ~mayo=e3
~mayo>=e3 ~mb>=b8 ~mba=b-3c6 ~mba>=b-3c3 ~mban=b3 ~mbar=c3 ~mbara=c3 ~mbe=d-3g-4k-3n-3s-3
~mber=d-3g-4k-3n-3s-3 ~mber>=d-3g-4k-3n-3s-3 ~mbi=a-5b-6d-3h5i-3j-7k11q4s3 ~mbia=j-3k7v-5
~mbiar=j-3k4v-4 ~mbie=a-3k5l3 ~mbie>=l3v3 ~mbiem=q3 ~mbien=h6k3 ~mbio=e4 ~mbio>=e4 ~mbl=c10g-3
~mbla=c6 ~mbla>=c6 ~mblan=c3 ~mble=c4 ~mble>=c4 ~mbr=r-3 ~mbras=b3 ~mbre=v-3 ~mbre>=v-3
~me>=b3d7e-8g5l3m-5n-5o-3p-8q-8s-4t-3u-4v-12 ~mea=a-5e7r3s-4 ~mean=a-5e7r3s-4 ~means=i5s-4
~meant=a-3e6 ~meb=q-3 ~mebo=q-3 ~mebod=q-3 ~med=b-6e-5g-5k-6l-3m-3q3r-3s-6u-5 ~med>=c6v-4
~medi=b-8c-4e-4g-6h3k-6r-4s-3u-4 ~media=o3 ~medic=a-3b-3e-3h4k-4o-5r-6u-3 ~medio=b-3v-3 ~mee=c-3g5
~meet=c-3g5 ~meet>=b5 ~meeti=b-3c-3g6r-3 ~meh=v6 ~meh>=v6 ~mej=d3h3j3p3r-4t-4u3
~mejo=d3h3j3p3r-4t-4u3 ~mejor=d3h3j3p3r-4t-4u3 ~mel=c7k6n5q-6v-9 ~mela=g-3k6n5q-7 ~mela>=g-3k6q-7
~mell=b-5c12v-7 ~mell>=c7v-5 ~mells=c5 ~melo=g5 ~melo>=g5 ~melt=b3 ~meltd=b3 ~mem=a-7c4d5e-4q-3v9
~memb=e-3v10 ~membe=e-3v10 ~meme=a-7d6q-3 ~meme>=a-7d6q-3 ~men=a3c-9e-5g6i-13l3m-4n-3o-3q-5s-4v7
~men>=a7d-4g-5m-9s-6v6 ~mena=b6 ~menaz=b6 ~menm=d5g3 ~menme=d5g3 ~meno=b-4h5r-3 ~menos=b-4h5r-3
~mens=a4h-3 ~mensa=a4b-3 ~ment=e-3g5h-8i-3j3n-4v3 ~ment>=b-4c-3h-4 ~menta=b10g-3 ~mente=c3u3
~menti=a3 ~mento=g6v3 ~menu=b-3v7 ~menu>=b-3v7 ~menz=g3l7v-3 ~menza=l7
~mer=a-4d3g11h-10i-3k-7n-3o6q-5r-9u-4v7 ~mer>=b-4r-4v13 ~mera=d4o5v-6 ~mera>=d4o5v-6 ~merg=b10
~merge=b10 ~mero=b-3g12 ~mero>=b-3g12r-3 ~mes=a4b3d-5g-4i-4k-3n5o-5p4t-3 ~mes>=e3g-8h-3n4o-4p4q4v3
~mesa=b6v-3 ~mesa>=b6v-3 ~mese=f4 ~mese>=f4 ~mess=a3b-6c-3 ~messa=a3b-6c-3 ~met=a-5b8c-3d-3e-5g-4v6
~mete=b11 ~meten=b3 ~meter=b5 ~meth=k3p3 ~methi=k3p3 ~meti=b5c-6g-3 ~metim=g-3v3 ~metio=b3c-3
~mex=b-3e6 ~mexi=b-3e6 ~mexic=b-3e6 ~mez=o7v-4 ~mez>=b-4o8v-3 ~mfo=h4 ~mfor=h4 ~mfort=h4 ~mg>=v6
~mi>=d-3e-5j3n-16o-4 ~mic=v5 ~mid=b-4g6 ~mida=c3 ~mida>=c3 ~midd=g4 ~middl=g4
~mie=a4c-6e-7n-4p-5s3u-8 ~mied=b4c-3 ~miedo=b4c-3 ~mien=g3v-3 ~miend=g5v-4 ~mier=a6o3v-3 ~mierc=o3
~mierd=a6 ~mig=o-4q4 ~migh=g4 ~might=g4 ~migr=c5 ~migra=c5 ~mij=b-6s3 ~mil=g-4i5r-3t6u5
~mil>=b-5t4v-4 ~mile=g-3i4 ~miles=i4 ~mili=v-5 ~milia=v-4 ~mill=b3c-3v4 ~milli=c-3v4
~min=a4d-5e-7f-14g7j7k-5m-8n3q3v-5 ~min>=v3 ~mina=a6g-3i5 ~mina>=v5 ~minan=c-3i6 ~minar=a3v-8
~minat=a4 ~mind=a-3c-9e-3k-3n5s4 ~mind>=a-6b4c-7j3k-3l5n10s4 ~minde=n-5 ~mine=a9b-9e3m-3
~mine>=b-5v5 ~minen=a5m-3v-4 ~ming=e-3g4j7q3 ~ming>=a-3e-3g5j7 ~mingo=q3 ~mino=g6 ~mino>=g6
~minu=b-4g6 ~minut=b-4g6 ~mion=c-3 ~mion>=c-3v6 ~mir=c4f-7i-3v-6 ~mir>=g3 ~mire=f-4o3v-9
~mire>=f-4o3v-7 ~mis=a-5d-9f-4j-6m-3n4s-4 ~mis>=a-6c-4e-5l4v6 ~misa=g5 ~misa>=g5 ~mise=b6 ~miser=b7
~mism=b4 ~misma=b6 ~miso=a4 ~miso>=a4 ~miss=d-4e-8k4l-3n7v-5 ~miss>=c5 ~misse=k6n8v-6 ~missi=a4d-3
~mist=b-5e8v-4 ~mista=b-5e8v-4 ~mit=a-6c10e-4f3 ~mit>=e-3 ~mita=a-8b-5c16f3g4v-5 ~mitan=c11f3v-4
~mitar=b-4c6 ~mite=b7 ~mite>=b7 ~miti=q4 ~mitin=q4 ~mito=v3 ~mito>=c-3v4 ~mix=f4v-3 ~mixt=f4
~mixte=f4 ~mm>=g-4n-9r-4v19 ~mmat=c-3 ~mmate=c-3 ~mme=b-5c4g3 ~mme>=g3v-4 ~mmen=v4 ~mment=v4
~mmer=b-3c8 ~mmy=c-5e3 ~mmy>=c-5e3 ~mo>=c-5d-3f-10g-5h-7j-6k-5l-5n15p-4s-6u-4v8 ~mob=a-4i6
~mobi=a-4i6 ~mobil=a-4i6 ~mod=a-7c-3g-8k6p3v3 ~moda=a-4p4 ~mode=g-6 ~modo=v5 ~modo>=v5 ~mok=a-3v10
~moki=v7 ~mokin=v7 ~mol=a9b-5c4 ~mole=a9 ~mole>=c5 ~moles=a10 ~moll=c4 ~molle=c4
~mom=b3e3g8h-5i-3v-11 ~mom>=b4v-5 ~mome=c-4g13 ~momen=c-4g13 ~momm=c-6e6 ~mommy=c-7e6 ~moms=c4
~moms>=c4 ~mon=a-5c6d-7m-9n-6o-9p6q9s-10t-3 ~mon>=r5v-5 ~mond=o-6q10v-5 ~monda=o-6q10v-5 ~mong=c8
~monga=c8 ~moni=c5 ~monia=c5 ~mons=b5 ~mont=a-4c-4e4p5 ~month=a-4c-3p5 ~mor=a5e-5i-5q7r-4v-11
~mor>=b4 ~mora=c3 ~morad=c3 ~mord=c4 ~mordi=c4 ~more=a11c-6d-6e-3q-4v-3 ~more>=a11c-6d-6e-3q-4v-3
~mori=a-5b7h-4 ~morir=a-5b8 ~morn=b-4d-4q5v3 ~morni=b-4d-4q5v3 ~morr=a-3b-5o4p-3q3v-6
~morro=g3o4p-3q3v-5 ~mos=a-8g3u5 ~mos>=b-6g6q-4 ~most=b4g-3u4 ~most>=b4g-3u4v-5 ~mot=b3f6i4m8n-3v-5
~moth=a3f6 ~mothe=a3f6 ~moti=m6 ~motiv=m6 ~moto=c-5i6 ~motor=c-5i6 ~mou=c5v-4 ~mout=c5v-4
~mouth=c5v-4 ~mov=a3b-16d-3e3h-5j-4k13m-5n-7r-8s-3v-4 ~move=a4b-11e5g-9h-5j-3k13m-4n-4r-8s-3v-4
~move>=g-5j-3k9m-3q4s-4 ~moved=a5b-5e7v-6 ~mover=j-3k10 ~movi=b-6g3i5 ~movid=i6v-3 ~movie=g4
~movin=c4 ~mp>=c8g-6j-4k3v-13 ~mpa=c6g4v-5 ~mpac=c3 ~mpan=g7v-5 ~mpane=b3 ~mpany=g8 ~mpap=c3
~mpapa=c3 ~mpe=b-3c5g7l3 ~mped=b-3c-4g8v4 ~mped>=b-3c-4g8v4 ~mpez=l4v-3 ~mpeza=c-3l6 ~mpezo=c3
~mph=c4v-3 ~mph>=c4 ~mpi=a-3s3 ~mpie=c-3 ~mpin=b-3 ~mping=b-3 ~mpio=c4 ~mpio>=c4
~mpl=c-3d7e-9g-5h-3n5u4 ~mpla=d3e-7g-5v6 ~mplai=d3g-4v7 ~mple=n7u3v-4 ~mplet=n3u3 ~mpli=c-5d4
~mplic=c-4d4 ~mpo=g5 ~mpo>=c-3v4 ~mpor=a-3b7s-3 ~mport=a-3b7s-3 ~mpr=a-3c-7e5f4 ~mpra=o3 ~mpran=o3
~mpre=a-3c-4e5f5 ~mpre>=e6 ~mpren=f6n4 ~mps=c10v-4 ~mps>=c10v-4 ~mpt=v3 ~mpu=b-3c-5g-3m3v10 ~mpus=v7
~mput=b-4c-3m3v3 ~mputa=d-7m4 ~mrs=e4 ~mrs>=e4 ~ms>=a-11b7c3e-10f-3g-8i-6m3n-5 ~mse=b3 ~msel=b3
~mself=b3 ~muc=b4f3h-4j-5n-7p-3u3 ~much=b4f3h-4j-5n-7p-3u3 ~much>=b3e-3g-3 ~mucho=t4 ~mud=e3
~mue=e-5f-3k6q3u-4 ~muer=a-4b3c-3d-3e-3 ~muere=v5 ~muero=a-3 ~muert=b10c-5 ~muev=a5c6k9q6v-4
~mueva=a5k9q6 ~mueve=c7 ~muj=b-3h10r3v-5 ~muje=b-3h10r3v-5 ~mujer=b-3h10r3v-5 ~mul=v4 ~mula=v3
~mular=v4 ~mun=b6c-10f-4h-3i-3v-6 ~mund=b5c-3f-3 ~mundo=b5c-3f-3 ~mune=b6 ~munec=b6 ~muni=a4b-5
~munic=a5b-4v-3 ~mur=c-7v4 ~muri=c-7e3v4 ~murie=v5 ~murio=c-6e4 ~mus=b-6j4s3 ~musc=c7 ~musi=c-3v7
~music=c-4v3 ~musiq=v3 ~must=j4v-3 ~must>=j4v-3 ~mut=a7d10v-7 ~mute=a10 ~mute>=a10 ~muy=d3g-7
~muy>=d3g-7 ~mv>=a9b-3 ~my>=d-3e-3h-3u-4 ~mys=a-3n-3q-4 ~myse=a-3n-3q-4 ~mysel=a-3n-3q-4
~na>=a-12d-3e6h4i-14l-7n-5p4q3s-3t-3u-7 ~nab=l7 ~nabl=l7 ~nable=l7 ~nac=a-5b6e-3v-3 ~naci=a-3b4v-7
~naci>=t3v-5 ~nacid=b3 ~nad=d-4g-3h-5j-4s-4u6v3 ~nada=a3e-5h-3i-3s-3u6 ~nada>=a3e-5h-3i-3s-3u6
~nadi=a-5v3 ~nadie=a-5v3 ~nag=b-3d9v-5 ~nage=b-3d9v-5 ~nager=b-3d9 ~nah=r-7s10u-3v-3
~nah>=r-7s10u-3v-3 ~nai=c8 ~nail=c8 ~nail>=c5 ~nal=c-5e-6n10 ~nal>=e-6n10 ~nali=m3 ~nalis=m3v3
~naliv=b6 ~nam=b-8e6g-3n-4 ~name=b-4e7g-3n-3v-4 ~name>=b-3c4e5 ~names=f4v-3 ~nami=c-3v4 ~namie=c-3v4
~nan=c-4e5g4q3s-5v-4 ~nana=g3i-4q3s-5 ~nana>=g3i-4q3s-5 ~nanc=d5 ~nancy=d5 ~nand=b-8c-10e4i6
~nando=b-8c-10e4i6 ~nant=b-5e5 ~nant>=b-5e5 ~nap=b4 ~napp=b4 ~nappe=b5 ~nar=c12d-3f-4i-7k-6
~nar>=c7f-3i-4k-5 ~naria=b3 ~nariz=c3 ~naro=v-4 ~naron=v-4 ~nas=a-5b7g-3i-5n-4r3s-3
~nas>=a-5b7g-3i-5n-4r3s-3 ~nat=i5m3v-6 ~nate=a3 ~nate>=a4 ~nau=c6 ~naus=c6 ~nause=c6 ~nav=p3u-3
~nava=p3 ~navi=u-3 ~navid=u-3 ~naw=r-6s10 ~naw>=r-6s10 ~nax=b6 ~nax>=b6 ~naz=a-3b5c-6d6v-3 ~naza=b4
~nazad=b3 ~nazo=d6 ~nazo>=d6 ~nc>=a10 ~nca=b-7v6 ~nca>=r-3u-3 ~ncad=c3 ~ncada=c3 ~ncan=b-5c-4r6v5
~ncant=b-5c-4r6v5 ~nce=b-3c-3e-6f-3j8m-5p-9q-5 ~nce>=b-3f-5g4n7 ~ncea=v4 ~ncean=v4
~ncel=b-9d-5g-5j13n-7o-3q-7r-4u-3v-5 ~ncel>=a3b-4j4l-3q-3 ~ncela=j3 ~nceli=j7v-5 ~ncell=j3
~ncer=b8c-10j-5v5 ~ncer>=b4c-5j-5v5 ~ncerr=b3c-4 ~nch=c3g-6v-4 ~nch>=b7c-4f3 ~ncha=c12g-4 ~ncha>=c4
~nchan=a4c7 ~nche=c-3s3 ~nchen=b-3 ~ncho=i3 ~ncho>=i3 ~nci=c-5e-3i6n6 ~ncia=a5i8j3 ~ncia>=b7c-3i3v3
~nciar=a5 ~ncias=b-4c3j3 ~ncio=a-3c-6m4v7 ~ncion=m4 ~ncis=c3v-3 ~ncisi=c3v-3 ~ncit=i5 ~ncito=i5
~ncl=j4k-4t4 ~nco=a-5e9n6t5v-11 ~nco>=n7o3t4v-7 ~ncom=b-5h3 ~ncon=b7 ~ncons=b7 ~ncu=v-5 ~ncue=v-4
~ncuen=e3v-4 ~ncy=b4d3e-3v-3 ~ncy>=b4d3e-3v-3 ~nd>=b7c-3d-8e-7g-7k-5l-5m-7n5o5q3r-4s3v-3
~nda=a-3b-8d-3e9h-5i7j-4q6t-4u4v-5 ~nda>=a-3c4e12f-6h-4j-4u5v-7 ~ndad=i7v-3 ~ndag=c3 ~ndage=c3
~ndam=v4 ~ndamo=v4 ~ndan=b7 ~ndan>=a5i3v-9 ~ndand=v9 ~ndar=b-4d-3f3k4n-6 ~ndar>=f-3g7k4 ~ndari=f9
~ndarl=a7 ~ndarm=l4 ~nday=a-3b-3c-3g3o-3q10 ~nday>=b-5o-3q9 ~nde=a4e-11g-3h-4i-6j-8n4q-5r4v6
~nde>=c5e-4g-4l-3m4n6o-4r-4v6 ~nded=b-3c3v-8 ~nded>=b-3c3v-8 ~ndee=b8c-3r5 ~ndeed=r5 ~ndel=n3
~ndelo=n3 ~ndem=v6 ~ndeme=v6 ~nden=a7c-7l4v3 ~nden>=a11c-7v4 ~nder=a4b-6d3e-4h-6i-4q-3
~nder>=a5d5i-3 ~ndere=c4 ~ndi=a-3g-11i5s-3u8v-5 ~ndi>=a-4b4n6v-6 ~ndic=v3 ~ndid=c7e-5 ~ndida=c5
~ndido=e-4 ~ndig=b-6u6v-4 ~ndiga=b-6u6v-4 ~ndin=f3l4 ~nding=f3l4 ~ndio=c-5i6 ~ndio>=c-5i6
~ndl=a4b-7e5 ~ndlo=e5 ~ndlor=e5 ~ndly=a3 ~ndly>=a3 ~ndm=c6v-4 ~ndma=c6v-3 ~ndma>=c6v-3
~ndo=a-4b7f4g9h-7k-4l-5r-4 ~ndo>=a-4b8f4g9h-6k-8l-5r-5v-8 ~ndod=v5 ~ndodo=v5 ~ndol=v6 ~ndole=v6
~ndos=b-4 ~ndr=e4p3 ~ndra=p3 ~ndra>=p4 ~ndre=e4 ~ndrea=e5 ~ndres=v3 ~nds=b-4i-4r3s-3v4
~nds>=b-3i-8q-3r3 ~ndso=v3 ~ndson=v3 ~ne>=b-3c-3d-3g-6j-8l-5m-7o3q-3r-4u-4 ~nea=b3g-3v4 ~near=v3
~nec=a-3d4e-4s4u-5 ~neca=b6 ~neca>=b6 ~nece=u-4 ~necer=c4 ~neces=c-3u-4 ~neci=v5 ~neci>=v6 ~necie=b3
~neck=k-3 ~neck>=k-3 ~nect=d3n5v-4 ~nect>=d4v-3 ~necti=n5 ~ned=c7u3v-8 ~ned>=c4u3v-7
~nee=a-5e-9h-4i3l-3n-6u-6 ~need=a-4e-9i4n-5u-5 ~need>=c-3e-3i5k4n-5t-3u-4 ~needl=a-5 ~nees=c3h-3
~nees>=c3h-3 ~neg=b-5c4m-3s6 ~nega=c-3r-5s6v3 ~negat=c-3r-5s6v3 ~negr=b-3c9v-3 ~negro=b-3c9v-3
~nei=e4p7 ~neig=e4 ~neigh=e4 ~neit=p7 ~neith=p7 ~nej=a-5b-8i9 ~neja=b-8i3 ~nejan=b-6d3g7
~nejar=g-6v3 ~nejo=i7 ~nejo>=i7 ~nel=b4e6r-5s9v-10 ~nel>=a-4e5r-5s10v-5 ~nem=g-4h5 ~neme=g-3h5
~neme>=g-3h5 ~nen=a6c-7g-7h4i3l-6m-10p3q-3u-4 ~nen>=c-7h3i5m-7p3 ~nena=b3 ~nenar=b3 ~nenr=a3
~nenro=a3 ~ner=a3d-5f-5g5i-5k4u-3 ~ner>=a3k8p3 ~nera=a3c-6n3s4v3 ~nera>=c-3n3s4 ~neral=h3 ~nerg=c4
~nergy=c4 ~nero=b3e3v-8 ~nero>=b3e3v-8 ~nerve=b5 ~nes=a-6h-8i-4j-3m4o4q7r-4s-8u-4
~nes>=b-3d3e-3g3h-6q3s-4t-3 ~nesd=c-3 ~nesda=c-3 ~nese=f6 ~nese>=f6 ~ness=m4 ~ness>=m4
~nest=a-3b3r-3 ~nest>=q5 ~neste=v3 ~net=a-7o-3q3v9 ~net>=v8 ~nete=q3 ~netee=q3 ~neu=c5 ~neum=c5
~neumo=c5 ~nev=a4b-3e3j3l-4v3 ~neve=a4b-3e3j3l-4v3 ~never=a4b-3e3j3l-4v3 ~new=b-6h5i-4k5
~new>=b-6h5i-4k5 ~nex=c-6g3j-4o-4p4q8s-5 ~next=c-6g3j-4o-4p4q8s-5 ~next>=b5g-3p3v-3
~nextm=b-3g3k3q7v-3 ~nextw=c-3 ~nez=b3 ~nezc=b3 ~nezco=b3 ~nfe=b-8c5d3f-3m-3 ~nfec=c4 ~nfect=c4
~nfer=b-4d4 ~nferm=b-4d4 ~nfi=b9c-3d-3e-7h3r3 ~nfie=b6 ~nfier=b5 ~nfio=b4h5 ~nfio>=b4h5 ~nfir=g3
~nfirm=g3 ~nfl=c5k3 ~nfla=c6 ~nflam=c6 ~nfli=k3 ~nflic=k3 ~nfo=a6c-7m13n-6v-8 ~nfo>=c-3m10
~nfol=a7n-4 ~nfoll=a7n-4 ~nfor=m4v-3 ~nform=m4 ~nfu=b-7e8h-6n3 ~nfun=b-3c6e5h-5 ~nfund=b-3c6e5h-5
~nfus=n4 ~nfusi=n4 ~ng>=a-5b5c3d-5h-3i-7k-3l-9m-3n-7q-6s-5u-7v-3 ~nga=a3b-6c3h3i4l3r9u6v-13
~nga>=c7r11u6v-6 ~ngam=l5o4 ~ngame=l5o4 ~ngan=b-7i6v-4 ~ngan>=b-6i7v-4 ~nge=g-10h3k5v-6
~nge>=g-3h4j-8k9q4 ~nged=b-5j3l3s3 ~nged>=b-5j3l3s3 ~nger=a4e3g-4j3v-3 ~nger>=a5e3g-3j3 ~ngi=b8e-3i5
~ngin=b8e-3i5 ~ngine=i6 ~nging=b5e-3 ~ngl=a-10b-4d-6e-3f20g-8h-6i-3k-6l-4n-5r-3s-3v-7
~ngle=e-3f8g-3k-4 ~ngle>=f-4 ~ngles=a-3b-7e-3f12g-3k-3 ~ngli=a-4b-3f10h-3v-5
~nglis=a-3b-3c-4f11h-3r-3v-4 ~ngo=a-7c5m6n-7r-5u-4 ~ngo>=a-7m6n-7r-5u-4 ~ngos=c7 ~ngos>=c7
~ngr=a-6e6n-3s-3 ~ngra=b-4c7e6v-5 ~ngra>=c-6e7 ~ngran=b-6c6 ~ngrar=c8v-3 ~ngre=v-3 ~ngre>=v-3
~ngro=c-6v6 ~ngro>=c-6v6 ~ngry=v3 ~ngry>=v3 ~ngs=q4 ~ngs>=q4 ~ngu=a4c-3f7g-4i-5n-3o-8p7r-5s-4v-5
~ngua=f5 ~nguag=f6 ~ngue=a4s-5 ~ngue>=c3 ~nguen=a3s-5 ~ngun=b-4c-4e4o-8p8r-5 ~ngun>=c-3e4p-4v6
~nguna=p4v-3 ~nguno=o-4p7q-3 ~ngus=b7c-4v-5 ~ngust=b7c-4v-5 ~ni>=a5f-4g-4o-3q5r-4s-3v5
~nia=c10q-3v-6 ~nia>=c10q-3v-6 ~nic=b3c-15f-5g-3h-5j-6k-4l9n-6o-3u3v3 ~nic>=c-3h-3k-3v4
~nica=a5d3i-3j-5 ~nica>=b3i-3 ~nicar=d7 ~nice=c-4e-3u6v3 ~nice>=c-3u6v3 ~nici=a-4l13 ~nicia=l6
~nick=b5 ~nicki=b5 ~nico=b4c-3d-5v-5 ~nico>=b6d-5v-7 ~nid=b-5v5 ~nida=c4 ~nida>=c4 ~nido=b-3v6
~nido>=b-3v6 ~nie=g4i6v-7 ~niet=v-3 ~nieto=c3 ~nif=b3 ~nife=b3 ~nig=b3g-4o-5q-5 ~nigh=b3g-4o-5q-5
~night=b3g-4o-5q-5 ~nil=c-4v4 ~nill=b-3c-6v4 ~nillo=c-5 ~nin=a-6b-3j-9l-3m-4p7q6u-3 ~nina=c3
~nina>=c3 ~nine=c-4t7 ~nine>=c-4o3t7 ~ninet=o-3q3 ~ning=e3g-7j-7p7q4t-3u-3 ~ning>=a-3f-3g-4
~nings=b-3q7v-4 ~ningu=b-4c-4e4o-8p8r-5 ~nino=e-3h-3v3 ~nino>=b-5c4v4 ~ninos=b3c-4g3
~nio=a-3b-13h4v6 ~nion=b-10h5v7 ~nion>=h5 ~nis=a-7b-5c-6f6k-4m-4v3 ~nish=c-5d-3f6k-3m-3
~nish>=b-3d-3f7k-3m-3v-6 ~nishe=v5 ~nist=d6v-3 ~nit=b-7v6 ~nity=v5 ~nity>=v5 ~nize=b4 ~nize>=b4
~njo=b5 ~njoy=b5 ~njoy>=b5 ~nk>=a-4e3g4n3q-3r-7 ~nke=c9 ~nkey=c9 ~nkeye=c9 ~nki=a-3b7c-5
~nkin=a-3b8c-6 ~nking=a-3b8c-6 ~nkl=c7 ~nkle=c7 ~nkles=c3 ~nks=b-5e-3g-3h-3m-3n-9q-3r-3s3u8
~nks>=b-5e-3g-3h-3m-3n-9q-3r-3s3u8 ~nla=a3 ~nla>=a3 ~nle=a7v-5 ~nle>=a6b3v-3 ~nlo=a3b8 ~nlo>=a7
~nly=h3j-7q4 ~nly>=h3j-7q4 ~nme=a3b9c-8d6e-7f-7k-4l5m-6n-7q-4t-3u-4v-15
~nme>=b9c-8d6e-7f-7k-4l5m-6n-7q-4t-3u-4v-15 ~nmi=c-3 ~nmig=c-3 ~nmigo=c-3 ~nne=a-3c-8d3n4v-8
~nnec=d4n5v-4 ~nnect=d4n5v-4 ~nned=b7 ~nned>=b7 ~nner=g4 ~nner>=g4 ~nni=b-3i5n3 ~nnin=b-3i5n3
~nning=b-3i5n3 ~nno=a6s3 ~nnoy=a6s3 ~nnoyi=a6s3 ~nny=b-6c3n5 ~nny>=b-6c3n5
~no>=d-3e3g-6i4l-15m-8n-5r-4s10t-3u-9 ~nob=a-3c-5g-4 ~nobo=a-3c-5g-4 ~nobod=a-3c-5g-4 ~noc=c4n-4o-4
~noch=b3o-3 ~noche=b3o-3 ~noci=c4 ~nocim=c4 ~nock=a3 ~nock>=a3 ~nod=c4 ~node=c4 ~nodes=c4
~nol=b-5c-8f8g-5r-3 ~nol>=c-4f9g-3r-3 ~nolo=b-6e4j3 ~nolon=b-6e4j3 ~nom=a10e3g-3i4j-3v-4
~noma=b4i4k3 ~nomas=b4i4k3 ~nomb=c4s3v-5 ~nombr=c4s3v-5 ~non=a-4c3e-4g-3o-4p12s-9 ~non>=i-4v3
~none=a-3h3o-3p11q4s-11 ~none>=a-3h3o-3p11q4s-11 ~nons=c5 ~noo=a-5b-3c-5q5v-6 ~noo>=s4
~noon=a-5b-3c-5q5v-5 ~noon>=a-3b-6c-3q4v-4 ~nop=a-4e4g-4n-3o-7p5r-13s15u-4 ~nop>=a-3r-6s11u-4v-5
~nope=b-4e4o-3p5r-4s8v-3 ~nope>=b-4e4o-3p5r-4s8v-3 ~nor=b-4 ~nor>=c-4i4v-7 ~nora=a4f5g4h-3
~nora>=a4f5g4h-3 ~nori=g-9v3 ~norit=g-9v3 ~norm=b-4v3 ~norma=v3 ~nos=a-9d-5e4 ~nos>=d-5 ~nosc=a-3
~nosco=a-3 ~nose=c8 ~nose>=c4 ~noseb=c4 ~noso=e3 ~nosot=e3 ~not=a4d-3e3f-11h7i-5m-3o5p-3q-5
~not>=b-3e5h5k-5q-4r-5t-5u-3 ~note=r5v4 ~note>=v5 ~notem=b-3 ~noth=a4c-4d-10e-3f-4h3k5s-6u4
~nothe=d-9h5k5v-7 ~nothi=c-4r3u4v4 ~noti=l3v-6 ~notic=l3 ~nou=a5b4c-4i-3 ~noug=a5b4c-4i-3
~nough=a5b4c-4i-3 ~nov=c-8f3o-5q8r-5t5v5 ~nove=b-4c-5t5v7 ~novel=b-4v3 ~novem=v-4 ~novi=f5q3
~novie=q3 ~novio=f5 ~now=g13h-8i-6k-9p-3q-7r-3s-4 ~now>=g13h-6k-9p-3q-6s-4 ~noy=a6s3 ~noyi=a6s3
~noyin=a6s3 ~noz=e7 ~nozc=e7 ~nozco=e7 ~nqu=a4r3 ~nque=r3 ~nque>=r4 ~nqui=a4 ~nquil=a4 ~nre=a7
~nro=b-3l6 ~nrol=b-3l6 ~nroll=b-3l6 ~ns>=a-3b-3c7e-8g-4h3l-5m7n-5o-4p4s-3u-4
~nsa=b6c-9g4h-5i-6p-5r-3u-4 ~nsad=a4 ~nsada=a4 ~nsado=v3 ~nsaj=a4b-3 ~nsam=b7v-4 ~nsami=b7v-4
~nsan=c-6 ~nsand=b3 ~nsar=a-9g7v-8 ~nsar>=a-4 ~nsarl=g6v-3 ~nsc=v5 ~nscr=v5 ~nscri=v5 ~nsd=o5
~nsda=o5 ~nsday=o5 ~nse=a14b-8d-4f-3g-3i4m-4v-4 ~nse>=a4i5v-8 ~nsel=v5 ~nselo=v5 ~nsen=a10b-6v-5
~nsent=a10b-5c-4v-5 ~nsf=d11i-4 ~nsfe=d5i-3 ~nsfer=d5i-3 ~nsi=a5d7g-7i8 ~nsid=b3 ~nside=b3
~nsig=a-3i7m5 ~nsigu=m5 ~nsil=v3 ~nsils=v3 ~nsis=a12 ~nsist=a12 ~nsity=v3 ~nsl=f4 ~nsla=f4 ~nslat=f4
~nsm=i4 ~nsmi=i4 ~nsmis=i4 ~nso=a-3b8g5v-6 ~nso>=g6v-3 ~nsol=b7 ~nsola=b7 ~nsp=b-3c-3d-5i12v-7
~nspo=c-3d-5i11v-6 ~nspor=d-4i9v-5 ~nst=a-10h5l7m6o-5v-5 ~nsta=v5 ~nstan=v5 ~nste=h5o-3v-5
~nstea=h5o-3v-5 ~nsto=a-6l8v-5 ~nstop=a-6l8v-5 ~nstr=m7 ~nstru=m7 ~nsu=a5d-3f-3i-7j4l-10m-6u-3
~nsub=a9c-3l-3 ~nsub>=a8 ~nsubs=l-3 ~nsue=b3 ~nsuel=b3 ~nsul=a-5b-4c3 ~nsuli=c6 ~nsult=j3v3
~nsur=c-5v4 ~nsura=c-5v4 ~nsus=a3l-3 ~nsusc=a3l-3 ~nsw=b-6e3g4 ~nswe=b-6e3g4 ~nswer=b-6e3g4
~nt>=b-3c4e11g-10j6l-3m-5t-5u-6v-7 ~nta=a7c-5e-10g-7h-4q-4s-12 ~nta>=c-4d-3e-3o3q-4v5 ~ntab=v-8
~ntaba=v-8 ~ntac=a5s-3 ~ntact=a5s-3 ~ntad=b-3 ~ntado=c3 ~ntal=b10c-3v-6 ~ntall=b7c-7 ~ntam=r4
~ntame=r4 ~ntan=d5v4 ~ntar=c4o-4s-9 ~ntar>=c4s-7v3 ~ntari=b-4c-3r3 ~ntaro=v-4 ~ntas=c-4
~nte=c-6d5h4i-12j-4p-4s3 ~nte>=d10e4i-4n-5v-3 ~nted=a6b4e-6 ~nted>=a6b4e-6 ~ntem=g4q-3 ~nteme=g4q-3
~nten=c-4n4s4 ~nten>=s5 ~ntend=n4 ~ntent=b4 ~nter=g-7h4v3 ~nter>=c-3v7 ~ntere=b-3e-4h6r3 ~nteri=c5
~ntern=v8 ~ntero=b5 ~nterp=f5v-5 ~nterr=e3r-3 ~ntes=b-3f-4h5n-3o-3q3 ~ntes>=a-4h6q4v4 ~ntest=b-3g6m4
~nth=a-7c-4n-3p4q4 ~nth>=a-6b-6n-3p4q4s-3v4 ~nti=b-5c3d-4e-5f5g3h3i-3l6m3s-3t4u-3v-4 ~nti>=c-5
~ntia=a3 ~ntia>=a3 ~ntib=b-4v3 ~ntibi=b-4v3 ~ntid=c6v-4 ~ntido=v-3 ~ntie=b-3f9 ~ntien=b-3f10
~ntif=a-4v6 ~ntifi=a-4v7 ~ntim=a6 ~ntimi=a6 ~ntin=l7v-6 ~nting=b3 ~ntinu=l7 ~ntis=h7 ~ntist=h7
~ntit=g3m4v-5 ~ntito=g5 ~ntity=m5 ~ntl=a4g4h4 ~ntle=h4 ~ntly=g4 ~ntly>=g4 ~ntm=j4v-3 ~ntme=j4v-3
~ntmen=j4v-3 ~nto=a-6b5c4d-7e-3j4k-3l-3m-8p-6q-5s4u4v3 ~nto>=c9d-4e-6j4m-3p-4q-6s3v3 ~ntom=v4
~ntoma=v4 ~nton=i6v-3 ~nton>=i5 ~ntos=a-5b3c-4u7 ~ntos>=a-5b3c-4u7 ~ntr=a-8b5e4g-9j4m-6s4v3 ~ntra=v5
~ntra>=b5 ~ntrac=c10 ~ntran=v6 ~ntrar=v5 ~ntro=b5c-5m-3 ~ntro>=b6m-3v-4 ~ntrol=c-3v5 ~nts=b-6v8
~nts>=b-6v8 ~ntu=c12 ~ntum=b-4c9 ~ntume=c9 ~ntur=c5 ~ntura=c4 ~nty=g-3 ~nty>=g-3 ~nu>=b-3v7
~nua=l4r-6 ~nuar=l4 ~nuar>=a-3l5 ~nub=c4 ~nue=c-5l6m-7n4t4u-3 ~nue>=a4 ~nuev=a-4b-5l3n5t5 ~nueva=v6
~nueve=t5 ~nuevo=a-3c-4l4n8 ~nuh=r-4s6 ~nuh>=r-4s6 ~nul=a4j8 ~nule=a4j8
~num=a4d-4e4g-8h-5i-3l-5n-4o4p-3q-5r-3s-4t-3u-3 ~numb=b5 ~numb>=b10 ~nume=c-5g-3t-4v3
~numer=c-5g-3t-4v3 ~nun=a5c-5i6r-3u-4 ~nunc=a7c-4r-3u-4v3 ~nunca=u-3 ~nunci=a5 ~nur=d6 ~nurs=d6
~nurse=d6e-3 ~nus=c4 ~nus>=c4 ~nut=b-4g5 ~nute=c3g4 ~nutes=c3g4 ~nve=c-4i4 ~nven=c-3 ~nvene=b3
~nvi=a6b-6o3s-5v-4 ~nvie=a5b-6o3s-5 ~nvien=a4b-5o3s-5 ~nvm=v7 ~nvm>=v7 ~nwa=a6 ~nwan=a6 ~nwant=a6
~nxi=c-3v3 ~ny>=d4e6i-7j-5o-10r8 ~nyb=b4h3 ~nybo=b4h3 ~nybod=b4h3 ~nye=v-3 ~nyec=v-3 ~nyecc=b-3c7
~nyect=b6c-5 ~nym=b4h-6k4 ~nymo=b4h-6k4 ~nymor=b4h-6k4 ~nyo=d-3h4 ~nyon=d-3h4 ~nyone=d-3h4
~nyt=a-3c3d-3g-6k-3m-3q7 ~nyth=b-3g-3s3 ~nythi=b-3g-3s3 ~nyti=q5 ~nytim=q5 ~nyw=v4 ~nywa=v4
~nyway=v4 ~nza=c6l7v-3 ~nza>=b3 ~nzad=c3 ~nzada=c3 ~nzar=l7 ~nzar>=l7 ~nzo=g5 ~nzo>=g5 ~oac=b3
~oach=b3 ~oach>=b3 ~oad=i4v-6 ~oads=i5v-3 ~oads>=i5v-3 ~oak=c4 ~oake=c6 ~oaked=c6 ~oar=c5d7g5v-8
~oard=d7g7v-5 ~oard>=d9 ~oardi=g8 ~oars=c6 ~oarse=c6 ~ob>=b3u7v-5 ~obb=b11c-3g-5 ~obbe=b4 ~obbed=b5
~obby=b5 ~obby>=b5 ~obe=b-4e3 ~ober=b-4e3 ~ober>=b-3 ~obert=e4 ~obi=a-4i7v-3 ~obil=a-4i7v-3
~obile=a-4i6 ~obill=c3 ~obl=u5v4 ~obla=c5 ~oblad=c3 ~oble=v6 ~oblem=c-4v3 ~obli=u6 ~oblig=u6
~obo=c-6d3e-3g-7h-6j-3 ~obod=a-3c-5g-4 ~obody=a-3c-5g-4 ~obot=b-5d5 ~obot>=a3b-3 ~obots=d4 ~obr=h-3
~obra=c6 ~obre=b3 ~obre>=v3 ~obred=b4 ~oca=a-4b-6e3k-3m-8n-9s6v9 ~oca>=g-7s4v4 ~ocad=c-3e4 ~ocado=e8
~ocas=g9n-4 ~ocat=v7 ~ocate=v4 ~oce=b3t3 ~oce>=t3 ~oces=b8 ~oces>=b8 ~och=a-3c3o-3t3 ~oche=b3o-3
~oche>=i3 ~oches=c3 ~ocho=t5 ~ocho>=t7v-4 ~ochor=c4 ~oci=b-6d5 ~ocia=d6 ~ocial=d6 ~ocim=c4 ~ocimi=c4
~ock=a10b-5c4m-6n-6 ~ock>=u5v-3 ~ocke=a3b-6v5 ~ocked=a3b-5c4 ~ocki=a5 ~ockin=a5 ~ocks=c4v-3
~ocks>=c4v-3 ~oco=b9c-3 ~ocor=b8v5 ~ocorr=b8v5 ~oct=a-4b-3d-4f-3g-3h6i-3k-3l-5n-4o5p-8
~octo=a-4d-4h6i-3k-3l-4p-8 ~octob=b-3 ~octor=a-3d-4h6l-4p-7 ~ocu=d-3g9v-10 ~ocup=g9v-5
~ocupa=c-8g10v-4 ~ocupe=c4 ~ocur=b5v-3 ~ocura=b4v-3 ~od>=a-3c3h-4i-7n-11t-3u-3v7 ~oda=e-3g4i-3o-4s-6
~oda>=c-5 ~odan=b-3p3 ~odan>=p3 ~odas=c-5r4 ~odas>=c-5r4 ~odav=b-5v3 ~odavi=b-5v3 ~oday=c4g5t3
~oday>=c4g5t3 ~odb=b7v-4 ~odby=b7v-4 ~odbye=b7v-4 ~odd=b11 ~odd>=b14c-6v-7 ~ode=g-10k9v-3
~oded=c-5i5 ~oded>=c-5i5 ~odem=g-6k5 ~oder=k3v-5 ~oder>=k3v-5 ~odes=c4 ~odes>=c4 ~odi=h-3i-5o-5q4
~odia=b4c-5q3 ~odia>=b4c-5q3 ~odil=b-4c4 ~odill=b-4c4 ~odo=b7d-3g-9m-3n-5 ~odo>=b3g-8n-5 ~odon=v5
~odonc=v5 ~odos=b4c-5v-3 ~odos>=b4c-5v-3 ~odr=j4 ~odre=j6 ~odre>=j6 ~ody=b4f-3k-3q-4
~ody>=b4f-3k-3q-4 ~oe>=c3 ~oes=b-4c-4g-4j-3o-4u-3v6 ~oes>=c-5i-6o-4q-3r-6v10 ~oesn=b-3r4v-5
~oesnt=b-3r4v-5 ~of>=g-4j-7l-3n-7t3u4 ~ofe=c-7i10v-7 ~ofer=c-7i10v-6 ~ofer>=c-7i5
~off=a4b-3l-3m-4t-3 ~off>=a5e-3j3m-7 ~offe=v5 ~offee=v6 ~offi=v-3 ~offic=v-3 ~ofi=v-4 ~ofic=v-4
~ofici=v-4 ~ofr=c4 ~ofri=c4 ~ofrio=c4 ~og>=a-4b-6f6g-7v8 ~oga=b12c-8v-6 ~oga>=b8c-3 ~ogar=b5
~oge=d-3i5v-3 ~oger=i6 ~oger>=i6 ~ogg=n4v-3 ~ogge=n4v-3 ~ogged=n4v-3 ~ogi=b8i5k-3v-7 ~ogis=i5v-5
~ogist=i5v-5 ~ogn=b4 ~ogni=b4 ~ogniz=b4 ~ogo=g-6i-3v3 ~ogo>=g-6i-3v3 ~ogr=c-3j-3k7 ~ogra=c-3j-3k7
~ogram=j-3k7 ~ogs=v6 ~ogs>=v6 ~ohe=b-5 ~oho=b3 ~ohol=b3 ~ohol>=b3 ~oi>=a-7c-6e12f10n11v-4
~oic=b4c5v-4 ~oice=b4c5v-4 ~oice>=b-7c14 ~oices=b14c-8 ~oid=b-8c8v-4 ~oido=b-4c4 ~oig=a-3b5c3
~oil=b-7c14 ~oil>=c3 ~oile=c4 ~oilet=c4 ~oin=a-7b7c3d-4m-4s-7u-8 ~oin>=c8v-5 ~oing=m-3u-5
~oing>=m-3u-5 ~oint=a-3b9c-4g-3h-3n-3r-3s-7v-3 ~oint>=b16c-6e-8g-4m-5s-6 ~ointm=j4v-3 ~oir=n4
~oir>=n4 ~oja=b10c6v-11 ~oja>=c8v-9 ~ojal=b8c-4 ~ojala=b8c-4 ~ojan=i3 ~ojan>=i3 ~ojo=b-5c9
~ojo>=b-10c8 ~ok>=d-8e-10g-5h-5j-11k3m4p-5r14s-4v-3 ~oke=c5d-4e-6f-3l-4u-4 ~oke>=b-8c7d-3l-3m3
~oked=c-5 ~oked>=c-5 ~oken=b6v-5 ~oken>=b6v-5 ~oki=a-7b5e3g4m-3s-4 ~okin=a-7b5e3g4m-3s-4
~oking=a-7b5e3g4m-3s-4 ~oks=v4 ~oks>=v4 ~ol>=a-14b-7c-8d-9f10g-5i-13j-6l-6m-12p-4s-7t5v9
~ola=a-7b15d-4e-8f-5g-6n-3u-4 ~ola>=a-6b4e-5f-4g-3h-4 ~olab=b7 ~olabl=b7 ~olat=b7 ~olate=a-3b6
~old=b-4e-4h4i-4l-4n-5v10 ~old>=b-7g4i-4l-3n-3v9 ~older=v-4 ~oldi=b5v-3 ~oldin=b5v-3 ~olds=v5
~olds>=v5 ~ole=a9d-3e-5g-7i-3l-8m-3n-3 ~ole>=c3d-5 ~olen=b3 ~olenc=b3 ~oler=c3 ~oler>=c3
~oles=a9b-4c-4g-4i-3o3p-3s3 ~oles>=o3 ~olest=a9b-3 ~olg=b7 ~olga=b7 ~olgar=b7
~oli=a3b3d-4e4g-3n-3t10u-5 ~olic=b8d-4e4 ~olice=e5 ~olici=b6 ~olico=c5 ~olid=t5
~oll=a4b-4d-4l5n4v-10 ~oll>=b-3l8v-5 ~olla=c8 ~ollar=c5 ~ollen=c6v-5 ~ollo=a3c-5n5v-6
~ollow=a4c-4n5v-3 ~olm=a12v-6 ~olo=a-5b-18c6g-3h5i-5m-3n-4r-5v4 ~olo>=b-10h5q6r-4v5 ~olog=h3i-3v3
~ologo=v4 ~olon=b-5j3 ~olong=b-6e4j3 ~olono=a-3 ~olor=b-6c7q-3 ~olor>=b-3c4q-3 ~olore=v4 ~olori=c5
~oloro=c5 ~olp=b4 ~olpe=b3 ~olpes=b3 ~ols=c-3 ~olu=s5 ~olut=s5v-4 ~olute=r3s-4
~olv=d-3e-6f-5g-7j4k-4s7t-3 ~olve=c-3l3n4 ~olver=c-3l3n4 ~olvi=a4c4e-5g-4j4k-4n-6r-4s7 ~olvi>=b3s3
~olvid=a5b-4j4k-3s3v4 ~om>=c4e-6h-3i-5k-3l-7p-3t-3u-5 ~oma=a-5f14g-3i4j-5k5m6 ~oma>=g-3m6v-5
~omac=a-4c4 ~omach=a-4c4 ~omad=i3v-5 ~omadr=i4v-3 ~oman=b3h3 ~oman>=h3v-3 ~omar=b-8v4 ~omar>=b-8v3
~omas=a-3b3c-5k3 ~omas>=a-3b3c-5k3 ~omb=r-3 ~ombr=b4 ~ombra=b3 ~ombre=b3c3v-7
~ome=a-6b4g4j4m-9n-4p-3r-3t-3 ~ome>=a-4b6d-9e4f4h-9j4k3l-6q3u4 ~omeb=q-3 ~omebo=q-3
~omen=c-5g14l7m-6v-3 ~oment=c-4g12 ~omenz=g3l7v-3 ~omer=a-5b-4d3r-4v8 ~omer>=a-5b-4d4r-4v8 ~omes=b5
~omet=v3 ~ometh=k3p3 ~ometi=g-3v3 ~omez=b-6o7v-4 ~omez>=b-4o8v-3 ~omf=h4 ~omfo=h4 ~omfor=h4 ~omg=v6
~omg>=v6 ~omi=a-4b-5c12e-7i-6j6n-4p3q4 ~omid=c4 ~omida=c4 ~omie=g5 ~omien=g5 ~omin=e-3g-5j7q3
~oming=e-3g-5j7q3 ~omit=a-4b-8c12g-5 ~omita=c16f3v-5 ~omiti=q4 ~omito=v3 ~omm=b-5c-11e8j-3
~ommat=c-3 ~omme=v4 ~ommen=v4 ~ommy=c-7e6 ~ommy>=c-7e6 ~omo=a6c-3e-3f-5i8l-5s-8v-7 ~omo>=a3s-5v-3
~omod=a-4g-6p3 ~omoda=a-4p4 ~omor=a11g4p-3v-4 ~omorr=g4p-3 ~omp=c-8d3j-4m5v5 ~ompa=b4g7v-4
~ompan=g7v-5 ~ompi=b3s4 ~ompie=c-4 ~ompl=b-5c-5d7e-3g-5h-3u4v3 ~ompla=d3g-4v7 ~omple=n3u3
~ompli=c-4d4 ~ompr=a-3e5f5v-4 ~ompre=a-3e5f5v-8 ~ompu=b-6c-3m3v10 ~ompus=v7 ~omput=b-4c-3m3v3
~oms=c7e-5 ~oms>=c7e-5 ~omu=d6v-3 ~omun=d6v-3 ~omuni=d6v-3 ~on>=a-5d5f-10j-8k-7l-4m-3p-6
~ona=a-6c-13 ~ona>=b4 ~onam=c-3v4 ~onami=c-3v4 ~onan=c-3 ~onaz=d6 ~onazo=d6
~onc=a-3b-3c-3g3i7n4q3v-3 ~once=g4n4q3v-4 ~once>=c-5g5n4t3v-3 ~onch=i4v-3 ~oncho=c-3i4 ~onci=i5
~oncia=v5 ~oncit=i5 ~ond=a-3b9e-6g-4i-12j-5n5q8v-4 ~ond>=g-4o3 ~onda=a-3c5n4o-6q10v-11
~onda>=c7n6v-5 ~ondan=b8 ~onday=o-6q10v-5 ~onde=c4h-7i-7m4o-3v3 ~onde>=b5c4h-4i-7m4o-3v3 ~onden=b-3)";

}  // namespace rb::grammar
