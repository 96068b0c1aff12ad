#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning5;
const std::string_view kLeaning5 = R"(
~ijos=b2 ~ijos>=b2 ~ik>=c6v-2 ~ike=a-1c1f2h2i-2k-2l2n-1r1v-6 ~ike>=a-1c1f2h2i-2k-2l2n-1r1v-6
~il>=a-2c5t4 ~ila=c-1p1 ~ila>=v1 ~ilab=p1 ~ilabl=p1 ~ilb=c2 ~ild=b3 ~ildi=v1 ~ildin=v1 ~ile=a6b-3i4
~ilen=a3 ~ilenc=a3 ~iles=i3 ~iles>=i3 ~ili=a-4b1c1v-1 ~ilin=b-4c3 ~iling=b-4c3 ~ilio=b5 ~ilio>=b5
~ill=a-10b7c2d-2e-5f-2h-5i-5j-2k-5l-9m-5n-8o2p-2q-3u-2
~ill>=a-5b10c-7d-4e-7g5i-4k-2l-6m-2n-5o3p-1q-2u-1 ~illa=c2 ~illa>=b-3c2 ~illas=b4 ~ille=b-1
~illed=e1v-1 ~illi=b-3c3d1v4 ~illin=b-3d1v4 ~illo=c2 ~illo>=b-1c2 ~ills=a-1b1v-1 ~ills>=a-1b1v-1
~ils=g1 ~ils>=g1 ~ily=b3 ~ily>=b3 ~im>=b4d-5e4i-5k-4l-6m-8n-6o-2p1q-4r-3s1t-2v-3
~ime=a-2c2d-7e-7g2i-6k2l-3n5r-6s-3v-3 ~ime>=a-4d-4e-3g3i-2k3l-1o-1p-3s-1t-1 ~imel=n2 ~imelo=n2
~imer=c1o2 ~imero=c1 ~imes=a1n3o-1p2v-1 ~imes>=a1n3o-1p2v-1 ~imi=a8e-1v-2 ~imie=a1 ~imien=a1
~imin=a7 ~imine=a5 ~imm=g3 ~imme=g3 ~imme>=g3 ~imo=a4c-2r1v-2 ~imo>=a4b1c-1 ~imon=r2 ~imon>=r2
~in>=a-12c2d-9e-1g3i-4j-5k1l6m-8o-7p-5r-6s-6u-5v2 ~ina=a1b-3c3d4e-3f-2 ~ina>=d4e-1m1 ~inar=b-2c5
~inar>=b-2c5 ~inat=a2 ~inate=a2 ~inc=a-2b-6c9f-1h-2o1q-3t4v-3 ~ince=c3v-2 ~ince>=c3v-2 ~inch=b-1c3
~incha=c1 ~inci=c2 ~incis=c2 ~inco=e2t2 ~inco>=o1t2 ~ind=a-1b1c-8f-5i-3l2q-2r1 ~ind>=a-6j1l3v4
~inde=a1c-1r2v-3 ~indee=r3 ~inder=a1c-1l1v-2 ~indl=a1 ~indly=a1 ~indo=b8c-3 ~indow=b2
~ine=a4b-13e2f-2g-3h-4i-4j-3k-1l-2m-1n-2o-1p-8q-6s1t2u-2v2 ~ine>=b-9e3f-6i-2j-1m-4p-5q-5r1s2u-1v5
~inen=a6m-1 ~inen>=a1 ~ines=f1m2 ~iness=m3 ~inet=t3 ~inete=t2 ~inf=b-6c4j1m7n-2v-8 ~infe=b-1c8v-1
~infec=b-1c8v-1 ~info=a1c-4j1m8v-1 ~info>=a1c-3m5 ~infor=e1j1m2
~ing=a-3b-1c5d-2e-8f1h-5i-8j-4k-6l-11m-6n-10o-11p4r-6s-3t-3u-6v-4
~ing>=a-2b1c5e-9f-6g1h-4i-3j-1k-2l-7m-2n-6o-4q-3r-1s-5v-1 ~inga=a2 ~inge=c3 ~inger=c3
~ingl=a-3b-4f7g-1k-1 ~ingle=a-2b-3f7g-1k-1 ~ingo=p1q4 ~ingo>=p1q4 ~ings=c1 ~ings>=c1
~ingu=e2f1o-6p6r-3s1u-3v-1 ~ingun=e2f1o-6p6r-3s1u-3v-1 ~ini=c-1l10m3 ~inic=c-2l8m3 ~inic>=m3
~inici=a-2l9 ~inis=a1 ~inish=a1 ~ink=a-6b1c2g2s2 ~ink>=a-1b-3c7g3s3 ~inki=b6c-4d1v2 ~inkin=b6c-4d1v2
~ino=v3 ~ino>=c1v3 ~ins=f1i-1j1m3n-2 ~ins>=c1f4 ~insc=a-1l3v1 ~inscr=a-1l3v1 ~insi=a4v-1 ~insid=c1
~insis=a4 ~inst=c-1k1m4v-1 ~inste=k1 ~insur=c-1v2 ~int=b-1d-2e1f1g-7h-3i-5j1k1l-4n-3s-6u-1
~int>=b3c-1e2s-2v4 ~inte=a1b-2e-1f1 ~inted=c1 ~inter=a3c-3e-1f2r1 ~intm=a-1b-2c-1e1g-2h-2j2k2m1q1
~intme=a-1b-2c-1e1g-2h-2j2k2m1q1 ~inu=l3n-2 ~inue=a3 ~inue>=a3 ~inut=c2v1 ~inute=c2v1
~io>=a-3b-3c6d-6e4f-1g-6h-2j1k-5m-5q-2v-5 ~iod=a-1c1v3 ~iod>=c2v2 ~iodi=q1 ~iodia=q1 ~iol=b4c-2v-2
~iola=b4 ~iolar=b2 ~ion=a-2b-7c1d1e-10f-2g-9h-4i1j-11k-6l-4q-5r-6s-2t-2u-3v2
~ion>=a1b-1d-9e-6g-6h-3i2j-8k-3m-2o3p-5q-2r-3t-2u-2v1 ~iona=v1 ~ionam=v1 ~ione=c1 ~iones=c3
~ioni=a-3d7v-1 ~ionis=a-3d7v-1 ~ions=a-2d2m4o-2p3v1 ~ions>=a-2b-5c1d2m4o-2p3v1 ~iop=c1 ~iops=c1
~iopsy=c1 ~ior=c1 ~ios=a-1b3c-5f-4g-5i-1u1v6 ~ios>=b2c-3f-2g-2u1v4 ~iosi=v2 ~iosid=v2 ~iot=c2
~ioti=c2 ~iotic=c2 ~iou=b2 ~ious=b2 ~ious>=b2 ~ip>=c1e3v-2 ~ipa=c4v-1 ~ipat=c1 ~ipate=c1 ~ipc=a2j-1
~ipci=a2j-1 ~ipcio=a2j-1 ~ipe=a2b-2c5 ~ipe>=a4 ~ipp=b-1c5 ~ippe=c2 ~ipped=c2 ~ips=c1 ~ips>=c1
~ipt=v1 ~ipti=v1 ~iptio=v1 ~iqu=m3 ~ique=m3 ~iquem=m3 ~iqui=v1
~ir>=a-3b5c-14d-5g-6h-6i4j2l2m-7r-1v-7 ~ira=b-1c3f1 ~irar=c1f1 ~irar>=c1f1 ~ire=b-2i2m-2v1
~ire>=c2i2 ~irec=f2v6 ~irecc=f2v3 ~iri=m1 ~irl=b2 ~irle=b2 ~irle>=b2 ~irm=a3b1c-1r1v-1 ~irme=a3b1c-1
~irme>=a3b1c-1 ~iro=a2b3 ~iro>=a2b3 ~irs=b-3g1n2 ~irst=g1n2 ~irst>=g1n2 ~irt=m3t1 ~irth=m3t1
~iru=j1v2 ~irug=j2 ~irugi=j2 ~irus=v3 ~irus>=v3 ~irv=f1o-2r4 ~irve=f1o-2r4 ~irve>=f1 ~irven=r2
~is>=b3c-1d-5e2g-3h-4i-8j-11k-5l-3m2n-9o-4p-7q-4r-1u-8 ~isa=c-2g3u2v5 ~isa>=b-3g3v6 ~isap=b2
~isar=a-1u2 ~isarm=a-1u2 ~isc=b-5c4l-1v-1 ~isch=b-1c2 ~ischa=b-1c4 ~isco=a5 ~iscon=a5 ~iscu=a-1n2
~iscul=n3 ~ish=a-1c-5d-3f8i-2k-5l-2m-2n-3q-1u-1v-9 ~ish>=c-4d-3f8g-2i-2k-4l-1m-4n-3u-1v-9 ~ishi=g1
~ishin=g1 ~isi=a-8c2e-2g-4j5k2v-8 ~isimo=b3 ~isio=b-1c7v-1 ~ision=b-1c7v-1 ~isis=b3 ~isis>=b3
~isit=a-4b-2f2j6k3 ~isit>=a-4b-2f2j6k3 ~ism=a1q1 ~ismo=a1q1 ~ismo>=a1q1 ~isn=a-2e5 ~isnt=a-2e5
~isnt>=a-2e5 ~iso=b-4c-1f-2g3l2m-1q-1r-1 ~iso>=a-1b-3g4m-1v1 ~isor=d3 ~isor>=d3 ~isos=a2l3
~isos>=a2l3 ~iss=a3c-3i1k3n4q3 ~iss>=b1 ~isse=k3n5q2 ~issed=k3n5q2 ~issi=a2i2 ~issio=a2i2
~ist=a11c-6f-4g-8h6i-7j1k-1l4m-2o-1q-2r-2s-1v-5 ~ist>=a4b-6c-2g-1h5s-1v1 ~ista=a1d1e2l2v-5
~ista>=a2d2v-3 ~istak=a-1e4l1 ~iste=a3b-1h2n2v-2 ~iste>=n3 ~isten=h2 ~ister=a1 ~isti=a-3b2j6
~istir=a-2j6 ~isto=b4 ~istol=b4 ~istr=a2 ~isw=k1q3 ~iswe=k1q3 ~iswee=k1q3
~it>=b-2c-6d-5e-6g-1h-4i-2j3k7l-7m1n1o-3p-3s-6u-3v-2
~ita=a-7b-3d-3e-1f2h-6i-1j3k6l-7m1n1o-3p-1s-2t-2u-5v-1
~ita>=a-6b-2c-2d-1e-4h-4i-9j4k4l-4o-2p-4q1s-2t-1u-4 ~ital=c-3e1k2 ~ital>=c-2e1k2 ~itam=n1 ~itame=n1
~itan=c4f2 ~itand=c4f2 ~itar=i2 ~itaro=i3 ~itc=b-7c6e1k3 ~itch=b-7c6e1k3 ~itch>=e2k4 ~itche=c2
~itchy=c2 ~ite=b-9c6e-4g1j2k-1v-3 ~ite>=b-5c7g2 ~iten=b-1e-2j3l1v-2 ~iten>=l3 ~itenm=a3j1
~ith=b1c-2d2f-4h1k-4o-5q-4t-1 ~ith>=b1c-5d3f-3g1h1j-2k-2o-1p-2q-2v1 ~ithd=j1 ~ithdr=j1 ~ithe=o-2p3r2
~ither=o-2p3r2 ~itho=a-2c1 ~ithou=a-2c1 ~iti=b-6c2f3 ~itia=f4 ~itian=f4 ~itin=b-1v1 ~iting=b-1v1
~itiv=c4 ~ito=a-1c1e-1g8h-2m-5q-1r-2v-2 ~ito>=a-1c1e-1g8h-2m-4r-2v-2 ~its=a-3f-1j-2l1q-1r1t1
~its>=a-3f-1i1j-2l1q-1r1t1v-2 ~itt=b2c1f2 ~itti=b3f2 ~ittin=b3f2 ~iva=a3 ~ivat=a1 ~ivate=a1
~ive=a-5b4c-1d1f-11g-6i2k-3l1m-6n-8o1p-8q-7r-6t3u-4v-12
~ive>=a-5b3d2f-8g-4h-1i1k-2m-5n-4p-5q-4r-3t2u-3v-8 ~iven=b2l3 ~iven>=b2l2 ~iver=h1o3 ~iver>=i2
~ivers=i-2o3 ~ives=c1 ~ives>=c1 ~ivi=a-3b11c-11i-6j-3m-2s-2v-5 ~ivie=b1 ~ivien=b1 ~ivin=b5c-7e-1f3
~iving=b5c-7e-1f3 ~ivir=a-3b3e2i-3 ~ivir>=a-3b3e2i-3 ~ivo=a-5c-1d1e5s2v-2 ~ivo>=d2h1v-1
~ivoc=a-3c-2e6s1 ~ivoca=a-1c-1e5s1 ~ixt=f2 ~ixte=f2 ~ixtec=f2 ~iza=v3 ~izo=v4 ~izo>=v4 ~izu=b-2
~izur=b-2 ~izure=b-2 ~izz=b-6c7e3i-1v-3 ~izzy=b-3c7i-1v-1 ~izzy>=b-3c7i-1v-1
~ja>=a4b-2d-3f-3g-4h-4j1k-4m-4n-1r2v2 ~jad=c5 ~jado=c2 ~jado>=c2 ~jaj=a-1b-5c-3v5 ~jaja=a-1b-5c-3v5
~jaja>=a-1b-5c-3v5 ~jal=b6c-4 ~jala=b6c-4 ~jala>=b6c-4 ~jam=a4s3 ~jama=s3 ~jamas=s3
~jan=b-2c-3f1g5t2 ~jand=b-1c-1f2g6 ~jando=b-1c-1f2g6 ~jar=k1q2 ~jar>=k1q2 ~jas=v1 ~jas>=v1
~je>=a-4b-5c-2f7g4v7 ~jef=b-2 ~jefe=b-2 ~jefe>=b-2 ~jej=v3 ~jeje=v3 ~jeje>=v3 ~jem=a1 ~jeme=a1
~jeme>=a1 ~jen=a8b-3f-1l-1m-1v-4 ~jen>=a3b-1v-2 ~jenm=a4 ~jenme=a4 ~jer=b-1h5 ~jer>=b-1h5
~jes=a2b-5i-1j-1l2n-1q-1v-3 ~jes>=a3b-4c-1f1i-1j-1l2n-1q-1v-2 ~jese=e1 ~jese>=e1 ~jet=c-1v4
~jeta=c-1v4 ~jeta>=c-1v4 ~jis=n4 ~jo>=f-7i1m-8n3o-3v-3 ~jod=a5 ~joda=a3 ~jodas=a1
~jor=b3c-2d2j3o-2p2r-2s2 ~jor>=b3c-2d2j3o-2p2r-2s2 ~jos=m2 ~jue=c-1o-2q5 ~juev=c-1o-2q5
~jueve=c-1o-2q5 ~jul=v3 ~july=v3 ~july>=v3 ~jum=b2c-2v2 ~jump=b2c-2v2 ~jump>=b1 ~jun=b-3v3 ~june=v4
~june>=v4 ~junk=a1 ~junk>=a1 ~jus=a-2b2c-2d1f-2g-1j-2k1m-2r2s-1 ~just=a-2b1c-2d1f-2g-1j-2k1m-2r2s-1
~just>=a-2b1c-2d1f-2g-1j-2k1m-2r2s-1 ~kdo=b4c-4 ~kdow=b4c-4 ~kdown=b4c-4
~ke>=b-2c2d-5e-2f1g-6i1l2n-10q-7s-3u-4 ~ked=a6 ~ked>=a6 ~kee=b-2c4v-3 ~keep=b-2c4v-3 ~keeps=b-2c2
~ken=a-3b1f-3g1 ~ken>=b2c1 ~kend=a-2f-1g2 ~kend>=a-2f-1g2 ~ker=c1e2 ~kes=b1v-1 ~kes>=b1v-1 ~ket=v3
~kic=d-3f4 ~kich=d-3f4 ~kiche=d-3f4 ~kid=k3m1 ~kids=c-1k1m1 ~kids>=c-1k1m1 ~kie=c-1m3 ~kien=m3
~kien>=m3 ~kil=a-4b3c-3f-3g-6k-1r-2t2v2 ~kil>=b4 ~kill=a-3c-2f-3g-5k-1r-1t2v3 ~kill>=b5c-3g-2
~kille=b-1 ~killi=b-2v5 ~kin=a-3b1c-1d3e2f-3g4i-4q-3v1 ~kin>=c2 ~kind=b-1 ~kind>=a-1 ~kindl=a1
~king=a-5b4c-3d2e3f-2g3h1i-3v2 ~king>=a-5b4c-3d2e3f-2g3h1i-3v2 ~kle=c3 ~kms=b7 ~kms>=b7 ~kne=b-4c4
~knee=b-4c4 ~knee>=b-2 ~knees=c3 ~kni=b2 ~knif=b2 ~knife=b2 ~kno=a-2b1e6f1g2q-2s-1v2 ~knoc=a1
~knock=a1 ~know=a-3b2e4f2g2q-2s-1v3 ~know>=a-3b2e4f2g2q-2s-1v3
~ks>=a-5b-4d-5e-9f3g-7h-1j-2k-4l-4m-8n-7o1p-2q-3r-1u7v-6
~la>=a-4b-1c-1d-2e4f-4g-2h-12j2k10l-2n-5o6p-8q1s-1t-3 ~lab=b-1c1p1 ~labl=p1 ~lable=p1 ~labo=c2
~labor=c2 ~lac=c6e3v-4 ~lace=b1e3 ~lace>=b1e3 ~lack=c4 ~lack>=c3 ~lad=a1b2v-3 ~lade=b3 ~lade>=b3
~lado=a2 ~lado>=a1b1 ~lag=b-1c2 ~laga=b-1c2 ~laga>=b-1c2 ~lai=f3m4v1 ~lain=m4v1 ~laint=v2
~lam=a3b-8d4g1h-6i-7k-1l-4n-7o-3r-4t-1v-11 ~lama=a2b-9c-2i-3j-2l-1n-2o-4q2r-1v-7 ~lamad=a4
~lamam=a-2d2g1s1 ~laman=a-3b-1d-6g-1m1o-3p1q4s-2v-2 ~lamar=a7f1 ~lamb=c2 ~lambr=c2
~lame=d4g1h-2j1r-1s-2 ~lame>=f-1h-2s-1 ~lamem=a-2s-1 ~lamen=a4e-1f1j1 ~lan=a-3b1c-4d-1f-4g7i2q3v-3
~lan>=m1 ~lano=b1c-2g2q2v-2 ~lanoc=b1c-2g2q2v-2 ~lant=c-5i4 ~lanta=c-3i4
~lar=a1b-6d4e-3f-9g-6h-1i-3k-3l-2m-8n-3r6s-1u-3 ~lar>=b-4c-3d6e-1f-5i-4j2k-1l-1m-5t-2v1 ~lare=c1
~larg=a2 ~largu=a2 ~laro=r7s-2 ~laro>=b-1c1r7s-2 ~laron=b2 ~las=a-5b3d-4g3j-4k-3l-3m-5o1p-6s-3u-3v-2
~las>=a-6b1d-1e-3h-1i-2j-1l-1m-2p-5q2r-1u-1v-2 ~lass=r-1 ~lass>=r-1 ~last=b3c-2h3r2 ~last>=b2c-4h3r2
~lat=a-1b-1c-7d-2e-3f4g11j-4k4m-2n-4q1r-6t-4v-2 ~lat>=i5 ~lata=c-2k2q3v-1 ~latar=c-2k2q3v-1
~late=a-2b-1d-3g8i-2k1r-3t-1 ~late>=v3 ~latel=c1 ~later=a-5b-7c-5d-2g11k1p1r-3t-1v-6 ~lati=v1
~latio=b1v2 ~lau=v4 ~laug=v4 ~laugh=v4 ~lba=d3 ~lca=a-1i1 ~lcan=a-1i1 ~lch=c-1i2 ~lcha=c-1i2
~lchai=c-1i2 ~ld>=b5c-8e-2m-4 ~lda=c3 ~lda>=c3 ~lde=c5 ~lder=c5 ~ldi=v1 ~ldin=v1 ~lding=v1
~le>=a-1d-7e-17f2g5h-1i-6j4l-2m-13o-1q-1r2s-10t-3u1v-3 ~lea=a1c-4e-4g-3i-5k-2l-1m-2n1q-1r-5s-3u-2v-5
~leac=b3c-1 ~leach=b3c-1 ~leak=b-2c5 ~leaki=b-2c5 ~lear=j2 ~leare=j2
~leas=c-1d1e-3f1g-1i-2k-1m-1s-2u-2v-4 ~lease=c-1d1e-3f1g-1i-2k-1m-1s-2u-2v-4 ~leav=a5c-4r-1
~leave=a5c-4r-1 ~lec=e5 ~leci=e5 ~lecio=e5 ~led=a-1c-3e8j-4v1 ~led>=a-1b-4c-2e8j-4v1 ~lee=a-5c5
~leed=a-2b-2c5 ~leed>=b-1c2 ~leedi=b-2c4 ~leep=b1 ~leep>=b2 ~lef=b-1d2f1 ~lefo=b-3d3f1m1
~lefon=b-3d3f1m1 ~leg=a-9b-9c7m5s1 ~leg>=b-1c4 ~lega=i2m1s2 ~lega>=c1m2 ~legar=i4s2 ~legi=a-1m3
~legit=a-1m3 ~legs=b-1c2 ~legs>=b-1c2 ~legu=v3 ~legue=v3 ~lem=h3 ~lema=h3
~len=a1b-1c9f-4j2k-1l-2m-1t-2v-1 ~len>=b-3c6v-4 ~lenc=a2 ~lence=a3 ~lend=a-1g1j3 ~lenda=a-1g2j3
~lent=c2r1t-1v1 ~lente=r1t-1v2 ~lentu=c3 ~lep=c2 ~ler=b-7c9l3 ~ler>=c5d1 ~lera=c3 ~lerg=c2 ~lergi=c2
~lert=c-2l4 ~lerts=c-2l4 ~les=a3b-4c-4d-6e-7f2g-1k-6l-5m-7n1p-4q-5r-4u2v1
~les>=b-11d-3e-2f3k-3l-3m-3n2p-3q-4r-3v3 ~lesi=c1 ~lesia=c1 ~less=a-2b7c-6u3v-3 ~less>=a-2b7c-6u3v-3
~lest=a6b-3c-1 ~lesta=a5b-1 ~leste=v2 ~let=a7b-5c-5e-2f-1h-1i-2j2k-1v-2 ~let>=a2b-1j2 ~lete=a4c-1n2
~lete>=a5n1 ~lets=o2r2 ~lets>=o2r2 ~lev=a-1c5i6 ~leva=c2i4 ~leva>=i1 ~levan=c3 ~levar=i1 ~leve=f2i2
~leve>=b1f2i3 ~levo=c2v3 ~levo>=c2v3 ~lf>=a-1b4c-3f-1j-1 ~lga=b1 ~lgar=b2 ~lgo=b7c-3 ~lgo>=b7c-3
~lgu=a-2c-1d6j2m-2v-1 ~lgui=a-2c-1d6j2m-2v-1 ~lguie=a-2c-1d6j2m-2v-1 ~li>=c3e2f4m-2t2v-2
~lic=c-3h1i6k1m-1v2 ~lice=c-1i7 ~lice>=b1 ~licen=i7 ~lici=a1b2 ~licia=b3 ~licit=a3 ~lico=k1 ~lid=a-4
~lida=b4c-5v1 ~lida>=b5c-5v1 ~lido=c2 ~lido>=c2 ~lie=b-10c10f-1o2 ~lien=c7 ~liend=c4 ~lient=c1
~lier=b-2v1 ~liero=b-1c1v2 ~liev=e2o1 ~lieve=e2o1 ~lif=a-4b6c-3m1v-2 ~life=a-3b8c-3 ~life>=a-3b5c-3
~lifi=m2 ~lific=m2 ~lift=i3 ~lig=u3 ~lige=u3 ~liged=u3 ~ligh=c1 ~light=c1
~lik=a-2c1f2h2i-2k-2l2n-1r1v-6 ~like=a-2c1f2h2i-2k-2l2n-1r1v-6 ~like>=a-2c1f2h2i-2k-2l2n-1r1v-6
~lim=a6e-1 ~limi=a6e-1 ~limin=a7 ~lin=a1b-4c1f-6g-5h-2j-1k-1l-2m1n-4r-3s4v5 ~lin>=c1
~line=c-3e2m-2r-2s3v3 ~line>=c-3e2m-1r-2s3v3 ~ling=b-5c5d1e-1g-5v1 ~ling>=b-5c6d1g-5v2 ~lini=c-1m3
~linic=c-1m3 ~lio=a-2b2c1v-1 ~lio>=a-2b2c1v-1 ~lip=b-2c5v-1 ~lipp=c1 ~lippe=c1 ~lips=c1 ~lips>=c1
~liq=m4 ~liqu=m4 ~lir=a7 ~lir>=a1b1 ~lirm=a5b-3 ~lirme=a5b-3 ~lis=a4b-13c-4d-7f5g-3i-2l3q-1
~lish=a-3b-1e1f6 ~lish>=a-3b-1e1f6 ~list=a8b-8c-2d-5h1l4v1 ~list>=a3b-4c-1d-3l1v4 ~lista=a4
~liste=h2 ~lit=c5 ~litt=c1 ~liv=a-9b14c-11i-3j-2v-3 ~live=a-9b10c-7i-3j-2v-2
~live>=a-9b10c-7i-3j-2v-2 ~livi=b4 ~livin=b4 ~lk>=a-3b-4d6g4h-2i1k-2v-7 ~lki=d3 ~lkin=d3 ~lking=d3
~ll>=a2d2e-15f-6g5h-10i-9k-10l-1m-7n-5q-8r1t-2v-1 ~lla=a1c-3d6e7g2h-5i3j-3k-4l-2n-6q-6r-5v-5
~lla>=a-5e5i3v-2 ~llag=b-1c2 ~llaga=b-1c2 ~llam=a7b-2c-6d7e2g4h-4i-6n-2q-3r-3v-4
~llama=a6b-5c-6d1g3i-1m1s1 ~llame=a1d5h-2s-2 ~llas=b3t1 ~llas>=b3t1 ~llat=v2 ~llati=v2
~lle=a-14b-7c4d-2e7g-3i8j-6k-1q-2v1 ~llec=e5 ~lleci=e5 ~lled=b-2e5j-3 ~lled>=b-2e5j-3
~lleg=a-1i1n1s2v1 ~llega=i2m1s2 ~llegu=v3 ~llen=a-1c5v-2 ~llen>=a-1c3v-2 ~llev=b1i7v1 ~lleva=i5
~lleve=b1f2i3 ~llevo=c2v3 ~lli=a1b-1c4g-2v3 ~llid=c2 ~llido=c2 ~llin=a2g-2v5 ~lling=a2g-2v5
~llo=a-7b4e-4f1g-5l-1m-2 ~llo>=a-2b-4v4 ~llor=b9c-5 ~llora=b5 ~lloro=b4 ~llow=f1n1 ~llow>=b-1c2f2n1
~llowe=b2 ~lls=c1d-3v-3 ~lls>=c1d-3v-3 ~lly=b1c3s2v-2 ~lly>=b1c1s2 ~lm>=b1c-3 ~lma=a3f4
~lo>=a-6b-1c-1e-1f4g5h-1i-3j-4k-3l-7n4o-5r-7s-3v2 ~lob=v4 ~lobb=v4 ~lobby=v4 ~loc=a5b1c-1g1v1
~loca=b1c-2v1 ~loca>=b1c-1 ~lock=a6b-2g2 ~lock>=a1c-3g3 ~locks=b-1c5 ~locu=b3 ~locur=b3 ~lof=c3
~lofr=c3 ~lofri=c3 ~log=f5n1 ~log>=f5 ~lol=a-3b-7c-3m-1n2r3v3 ~lol>=a-3b-7c-3m-1n2r3v3
~lon=a4b4c-3d-2e1f-2g-2r-2v1 ~lone=a2c-2 ~lone>=a2c-2 ~long=b1e2 ~longe=a3b1
~loo=a-6b-3c9e2f-2m-6n-4v4 ~lood=a-3c2 ~lood>=a-2c1 ~look=c2e3g1m-2v1 ~look>=g1v3 ~looki=e4m-1
~loor=v4 ~loor>=v4 ~loq=a4b1c-1 ~loqu=a4b1c-1 ~loque=a4b1c-1 ~lor=a-7b3f-4g-2i-7m-4u-1v2
~lor>=a-2b-5c5i-2m-3u-1v2 ~lora=b5 ~lorar=b5 ~lord=c-1 ~lord>=c-1 ~lore=v5 ~lori=e1 ~lorid=e1
~loro=b5c-1v-1 ~loro>=b5c-2 ~los=a3b-1d-4e-6f-6g-6h-1i-2j-2k-1l1o-1p-1r-2t-1
~los>=b-3d-2f-3g-3i-4j-3k-1l2m-2o-1r-1 ~lose=a3v2 ~lose>=a4 ~losi=b5c-3 ~losin=b5c-3 ~lost=b-1
~lost>=b-1 ~lot=b-2c1j3k1 ~lot>=b-2j4k1 ~lou=c2n4 ~loud=n4 ~lov=b1c-3r3 ~love=b1c-3r3 ~love>=a1r2
~loved=b3 ~low=c-1d-4g-2n7v-2 ~low>=f2n1 ~lowe=d-1n5 ~lowed=b2 ~lower=a-1d-1n5 ~lowi=c-1 ~lowin=c-1
~lp>=a-3b3d-1e2f1m4v-2 ~lpe=a-2n3 ~lpe>=n3 ~lpea=b1 ~lpea>=b2 ~lpi=c3 ~lpit=c3 ~lpita=c3 ~lqu=h2r3
~lqui=h2r3 ~lquie=h2r3 ~lre=a3b-2j1 ~lrea=a3b-2j1 ~lread=a3b-2j1 ~lri=v1 ~lrig=v1 ~lrigh=v1
~ls>=c4d-4e-2f-1v-8 ~lse=b-4d-4f-2h5j5m-2n-2o-2p6q-1 ~lse>=b-4d-4f-2h5j6m-2n-2o-2p7 ~lsi=i1 ~lt>=a4
~lta=a-5j2k2l5v1 ~lta>=a-2j2l2 ~ltad=v1 ~ltado=v1 ~ltar=h1 ~ltas=l2 ~ltas>=l2 ~ltat=h1 ~ltati=h1
~lte=b2c-1k2 ~lter=v1 ~lti=a4 ~ltim=a4 ~ltimo=a4 ~lto=a4b-4n2 ~lto>=a4b-4n2 ~ltr=b1c-2g5r-1
~ltr>=g5r-1 ~ltra=b2 ~ltrat=b2 ~lu>=c3v1 ~luc=c3 ~luco=c3 ~lucos=c3 ~lue=a-5b-6f1g11 ~lue>=c3
~lueg=a-1b-4c-4f2g11 ~luego=b-4c-4f2g8 ~lug=h-1j2 ~lul=a1v2 ~lula=a1v2 ~lular=a1v2 ~lum=b-1c3
~lump=b-1c3 ~lump>=b-1c3 ~lun=d1g2o-4q8v-2 ~lune=c-4d2g3o-3q6 ~lunes=c-4d2g3o-3q6 ~lur=c3 ~lurr=c3
~lut=v-2 ~lva=a1l2 ~lvan=l2 ~lvan>=a1l1 ~lve=a-2b9c-4l2 ~lven=b4 ~lver=a-2b5c-3l2 ~lver>=a-2b5c-3l2
~lvi=a2b-4v3 ~lvid=a2b-1v4 ~lvide=a2v5 ~lvo=c1 ~lvo>=c1 ~ly>=b2d-3e-10h-2i-4j-3k-2l-4n-7o-2r2u-5v-4
~ma>=b-1c3d-1p-1r-1s1v3 ~mab=u2 ~mabl=u2 ~mable=u2 ~mac=c1d2m1 ~mach=c3v-4 ~mach>=b-1c4 ~mache=b4c-1
~machi=c1d1v-1 ~maci=m1v3 ~macia=v2 ~macio=m2 ~mad=a5 ~mada=a3 ~mada>=d1 ~madas=a2 ~mag=v1 ~mago=c1
~mago>=c1 ~mai=b-1g1v5 ~mail=g2 ~mail>=v1 ~mails=g2 ~main=v3 ~main>=v3 ~mak=a2b-1c3g-1j3k1p1v-1
~make=a3c3g-1j3k1p1v-4 ~make>=a4b-3j3k2p1 ~mal=a-3b-2c10f6g-2m-1t-2v1 ~mal>=b-3c6f2t-2v5 ~mala=c3
~mala>=c3 ~male=h1 ~male>=h1 ~mali=f5 ~malt=b2 ~maltr=b2 ~mam=a-3d2g1s1 ~mame=a-2d2g1s1
~mame>=a-2d2g1s1 ~man=b-5d7e-3f3j-3k-1m-1r-6t-1v-9 ~man>=a-4d6f2h5m2v-2
~mana=a-2b-1c2d2g1m-2n-2q2s-3v-3 ~mana>=c2 ~manag=d5 ~manan=a-1e-1g2m-1n-1q2s-3t-1v-3
~mand=a6b-2c-6d-3f4l3n3q-1v-1 ~manda=a2b-3c-1f2i1v-2 ~mande=f2i-2l2n5 ~mane=b-5g2i5s1v2 ~manec=c1v3
~manej=a-1b-2g3i6 ~mano=c4d2e1 ~mano>=b3d2e1 ~manos=b-1c4 ~many=c-1 ~many>=c-1 ~maq=d3m2 ~maqu=d3m2
~maqui=d3m2 ~mar=b-4c-2e2i-2j1k4l-4m-8n-8p-5r-1v2 ~mar>=a1b1k3 ~marc=b-1t1 ~march=t2 ~marco=v1
~mare=b-2c5 ~marea=c2 ~mari=e2v1 ~maria=e3 ~marid=b4c-1 ~maril=c4 ~marm=f3 ~marme=f3
~marq=c-1d5g3q-1 ~marqu=c-1d5g3q-1 ~mart=c-2f1k2o2q2v-3 ~marte=c-2f1k2o2q2v-3 ~marz=v2 ~marzo=v2
~mas=a5c-4d-2e-2f-1g-2h-1i-4k1l-4n3o-1p2r-4v-6 ~mas>=a5c-1d-2e-2f-1g-2h-1i-4k1l-4n3o-1p2r-4v-6
~mat=a-2b6c-6d-5e2g-4i-2j-3k-1l-1r7s-1v3 ~mata=a-3c-5d-1g-2i-1v5 ~mata>=b-3v4 ~matan=v2
~matar=a-1b5c-2v-1 ~mate=e2 ~matt=b2r2 ~matte=b2r2 ~may=a-7b-7c3l1m1o-2r-4t4v1 ~may>=a-4l2m2t2
~mayb=r-3v3 ~maybe=r-3v3 ~maye=c2 ~maye>=c2 ~mayo=c1 ~mayo>=c1 ~mb>=b2c4 ~mba=a-1b-2g2 ~mba>=g2
~mban=c1 ~mban>=c1 ~mbar=v1 ~mbara=v1 ~mbe=a4b-3c-6d-1g-2i-2k-2n-1p-1r-1t1v-3
~mber=a4b-3c-6d-1g-2i-2k-2n-1p-1r-1t1v-3 ~mber>=a4b-3c-6d-1g-2i-2k-2n-1p-1r-1t1v-3
~mbi=a-5b-2h4i-2j-6k8q4 ~mbia=c-4f1h3j-1k3 ~mbiar=c-4f1h3j-1k3 ~mbie=a-3j-1k5l1q4 ~mbie>=l1
~mbiel=k3 ~mbiem=q3 ~mbien=q1 ~mbl=b1c2 ~mbla=c2 ~mbr=a1v-2 ~mbre=a1v-2 ~mbre>=a1c-2v-2 ~mbres=c1
~me>=b3c-4d7e-8f3g9h-5i-1j-6m-7n-3o-4p-4q-9r-1s-5t-6u-6v-15 ~mea=c-1i2 ~mean=c-1i2 ~means=i3
~meb=a-2c-1d3h1j1v-1 ~mebo=a-2c-1d3h1j1v-1 ~mebod=a-2c-1d3h1j1v-1 ~med=b-6c1d-4f-3g-1h2k-4l-1o3
~med>=b-4c3 ~medi=b-5c-1d-3f-2g-1h2k-3o1q1 ~media=a2 ~medic=a-1b-1h4k-1 ~mee=g2 ~meet=b1g3 ~meet>=b3
~meeti=g3 ~mej=b3c-2d2j3o-2p2r-2s2 ~mejo=b3c-2d2j3o-2p2r-2s2 ~mejor=b3c-2d2j3o-2p2r-2s2
~mel=b-3c2g2n4v-1 ~mell=c3 ~mell>=c2 ~melo=g3n2 ~melo>=g3n2 ~mem=s-1 ~meme=a-2s-1 ~meme>=a-2s-1
~men=a3b-3c-13f2i-10j1l2n-10p-1r-3u-2v-5 ~men>=a5f1 ~mena=a-3b6c-1 ~menaz=a-3b6c-1 ~meno=h2t1
~menos=h2t1 ~mens=a3b-4c-1f1i-1j-1l2n-1q-1v-2 ~mensa=a3b-4c-1f1i-1j-1l2n-1q-1v-2
~ment=c-3d-2h-3i-1j4k2l-2n-1 ~ment>=b-3c-2h-2i-1j2k2l-2n-1 ~menta=b1 ~mento=g1j2 ~meo=a-2c-2d2h2k-1
~meon=a-2c-2d2h2k-1 ~meone=a-2c-2d2h2k-1 ~mer=b-5c2d1e2o4p-1q-2r-4 ~mer>=v4 ~mera=d3 ~mera>=d3
~mero=b-4e3o2r-1v-4 ~mero>=b-4e3o2r-1v-4 ~mes=a5b-2c-3d-4e-4i-3j-1k-3l1o-5q-1r-2u-1 ~mes>=b1n2o-1p2
~mese=f3 ~mese>=f3 ~mess=a5b-5c-3d-1e-1g2l2q-3 ~messa=a5b-5c-3d-1e-1g2l2q-3 ~met=b3k2v2 ~mete=b2
~meter=b2 ~meth=c3i1k3v-1 ~methi=c3i1k3v-1 ~meti=b2g-1v2 ~metim=g-1v3 ~mez=b-3h-1o4p-1r-2
~mez>=o4p-1r-2 ~mi>=a2b3c-3d-7e-1f-1g-2h-2i1j1l-2m-1n-7o-5s-1u-3v-5 ~midd=g1 ~middl=g1
~mie=a2b2c-6e-2g-1i-4m-1o1p-1q-3v3 ~mied=b3c-5i-2v3 ~miedo=b3c-5i-2v3 ~mier=a3b-1o2q-1 ~mierc=o2q-1
~mig=a-2c6g1 ~migh=g2 ~might=g2 ~migr=c3 ~migra=c3 ~migu=c1 ~migue=c1 ~mij=c2 ~mija=c2 ~mija>=c2
~mil=a-2b3c-4i2t3 ~mil>=t2 ~mile=i3 ~miles=i3 ~mily=b3 ~mily>=b3
~min=a2b-2c-3d-2f-6i-4j4k-2m-7q1s-1u3 ~mina=a3 ~minat=a2 ~mind=a-1c-7l3 ~mind>=a-4c-3g2j2l4v1
~minde=a1c-1l1v-2 ~mine=a6e2m-1 ~mine>=e2 ~minen=a6m-1 ~ming=a-1j4q3r1v-2 ~ming>=a-1j5r1v-2
~mingo=p1q4 ~minu=c2v1 ~minut=c2v1 ~mio=i5 ~mion=i5 ~mion>=i3 ~mir=c3 ~mir>=c2 ~mire=a2 ~mire>=a2
~mis=b1c-4e3f-2h-2j-1k3l2n3q5 ~mis>=a-1b4c-1l2 ~misa=b-1g3 ~misa>=b-1g3 ~mism=a1q1 ~mismo=a1q1
~miss=a1c-2i1k3n5q3 ~miss>=b2 ~misse=k3n5q2 ~missi=a2i2 ~mist=a-1e4l1 ~mista=a-1e4l1
~mit=a-3b-6c11g-3v-2 ~mita=b-3c6f1 ~mitan=c4f2 ~mito=c3 ~mito>=c2 ~mix=f2 ~mixt=f2 ~mixte=f2
~mm>=r-2v9 ~mme=g2 ~mme>=g3 ~mmed=a2 ~mmer=c2 ~mmu=a2 ~mmun=a2 ~mmuni=a2
~mo>=c-4d-4f-9g-8k-1l-1n7q1s-3v-1 ~mol=a7b-3v-2 ~mole=a7b-3v-2 ~mole>=c3 ~moles=a7b-3c-1v-1
~mom=e3g6 ~mom>=e4 ~mome=g5 ~momen=g5 ~mon=a-7b-2c1f1n-2o-7p3q10s-4t-2v-5 ~mon>=r2 ~mond=o-4q7
~monda=o-4q7 ~mone=c-1i1 ~money=c-1i1 ~mont=a-2b-1c1k1q3 ~month=a-2b-1c1k1q3
~mor=b3c-3d-3e-4f-1i-6l-1o-1p1q6r-7s-4v-11 ~mor>=b2 ~more=a7c-2d-1e-1g-3n2q-2s-3t2v-2
~more>=a7c-4d-1e-1g-3n2q-2s-3t2v-2 ~mori=a-2b8 ~morir=a-2b8 ~morn=o-1q3 ~morni=o-1q3
~morr=a-2b-1f-1g2i-1n-2o3p-2q3r-2v-3 ~morro=a-1c-1f-1g2n-2o3p-2q3r-2v-2 ~mos=u2v-2 ~most=u3
~most>=u3 ~mot=b2e1f5 ~moth=e1f5 ~mothe=e1f5 ~mov=b-12d-1e2f-5g-1h-2j-3k10m-2q2v5
~move=a1b-10d-1e2f-4g-1h-2j-3k10q2 ~move>=b-2h-1j-4k7q3v2 ~moved=b-2e5j1k-1 ~mover=k6 ~movi=c2v1
~movin=c2 ~mp>=c9v-5 ~mpa=v-1 ~mpan=v-1 ~mpe=b-2c5l3 ~mped=g2v3 ~mped>=g2v3 ~mpez=l3 ~mpezo=c1
~mpi=c2 ~mpl=c-1k1n1 ~mpla=v2 ~mplai=v2 ~mple=n1 ~mplet=n1 ~mpli=k1 ~mplic=k1 ~mpo=e1v2 ~mpo>=e1v3
~mpr=b2e3f4v-1 ~mpre=b2e3f4v-1 ~mpre>=b3e3 ~mps=b-1c2 ~mps>=b-1c2 ~mpt=v1 ~mpto=c1v2 ~mptom=c1v2
~mpu=b-1m1v6 ~mput=m1v2 ~mputa=d-1m2 ~mrs=e1 ~mrs>=e1 ~ms>=a-6b1c8e-2
~muc=a-1b4f4g-3h-1i-3k-2l-1m-4n-2u1 ~much=a-1b4f4g-3h-1i-3k-2l-1m-4n-2u1 ~much>=u4v1 ~mucha=d2u-3v-1
~muchi=b3 ~mucho=f1 ~mue=a-1e-1f-1k3q1v4 ~muel=c3 ~muela=c3 ~muer=b1c-2v4 ~muero=b-1v4 ~muert=b6c-1
~muev=k4q2 ~muj=b-1h5 ~muje=b-1h5 ~mujer=b-1h5 ~mun=b1c-4d4f-3h-2v-1 ~mund=a-1b6c-5f-2
~mundo=a-1b6c-5f-2 ~muni=a4b-1d4h-1 ~munic=a5d1h-1 ~muniq=d1 ~mur=c-5e4i1 ~muri=c-5e4i1
~murio=c-5e4i1 ~mus=e2j1s1v1 ~must=e2j1s1 ~must>=e2j1s1 ~muy=b-2c1f2g-1t-1u4 ~muy>=b-2c1f2g-1t-1u4
~my>=a-1c4d-5e-1f-1h-3k-1l-2m-2n-5o-4p-5q-1r-5s-1t-1u-6 ~mys=a-3b2 ~myse=a-3b2 ~mysel=a-3b2
~na>=a-7b3e-1h1i-6k-5l-9m2n-4o-5p4q1r-3t-8u-7v1 ~nac=m2 ~naci=m2 ~nad=b1c-4d-2g-2m1t1v1
~nada=a1c-2e-2i-2m1t1v2 ~nada>=a1c-2e-2i-2m1t1v2 ~nadi=b2e2 ~nadie=b2e2 ~nag=d5 ~nage=d5 ~nager=d5
~nah=r-4s3 ~nah>=r-4s3 ~nai=c4 ~nail=c4 ~nal=c-1 ~nam=b-3c-1e2f2m-1v3 ~name=b-2e3f2 ~name>=a1e4v1
~names=f3 ~nami=v1 ~namie=v1 ~nan=a-4b-2d-1g4m-2n-2q2r-1s-4t-1 ~nana=a-1e-1g2m-1n-1q2s-3t-1v-3
~nana>=a-1e-1g2m-1n-1q2s-3t-1v-3 ~nand=g1 ~nando=g1 ~nar=c7i-1v3 ~nar>=c6i-1v4 ~nas=a-2b5c-2v-1
~nas>=a-2b5c-2v-1 ~nat=a1m1 ~nate=a2 ~nate>=a2 ~nau=c5 ~naus=c5 ~nause=c5 ~nav=p1 ~nava=p1
~naw=r-2s5 ~naw>=r-2s5 ~naz=a-4b5c-1d2 ~naza=a-3b4 ~nazad=a-2b1 ~nazo=d3 ~nazo>=d3 ~nbe=c2 ~nbea=c2
~nbear=c2 ~nca=f-1 ~nca>=r-1s2 ~ncan=r3 ~ncant=r3 ~nce=a1b-4c-1d-5e-8f-2g-5h-3i-1j6k-2m-6n1p-1q-5u-3
~nce>=a-1b-2e-3f-1l1n5 ~ncel=a4b-8c-4d-2e-2g-2h-1i-2j8k-3l-1m-2n-4q-4u-2 ~ncel>=a3b-1e-1j7v-9
~ncela=a1b-3f-1j2 ~ncell=j-1v6 ~ncer=b4 ~ncer>=b4 ~nces=r1 ~nces>=r1 ~nch=i3 ~nch>=b2 ~ncha=b-2c5
~nchad=c1 ~nchas=c1 ~ncho=b-2c-1i3v3 ~ncho>=b-2c-1i3v3 ~nci=v5 ~ncia=a3c-1i1v3 ~ncia>=c-3i1v3
~ncio=m1v6 ~ncion=m1v1 ~ncis=c2 ~ncisi=c2 ~ncl=j1 ~nco=e4t2 ~nco>=o1t2 ~ncu=b1v-2 ~ncue=b1 ~ncuen=b1
~nd>=b1c-2d-6e-7f-3g1k-8l-3m-9o1p-5r-8u-4v-1 ~nda=b-11c-1d-6e3f1k1l-1m-5n-2o-3q2t-3v-7 ~nda>=e4h1q-1
~ndan=a2l-1 ~ndan>=a1 ~ndar=b-3c-2f2j2k2v-2 ~ndar>=g1k2 ~ndari=f5 ~ndarl=a2 ~ndarm=a-1
~nday=b-1c1i-1o-5q7 ~nday>=c2o-5p1q6 ~nde=a2b-3c-5d-6e-5f1h-1j-3l3m2n2q-1r2s-3v3 ~nde>=f1m5n2v5
~nded=i1v-1 ~nded>=i1v-1 ~ndee=r3 ~ndeed=r3 ~ndel=n1 ~ndelo=n1 ~ndem=r1v2 ~ndeme=r1v2 ~nden=a2l4
~nden>=a8b1 ~nder=a3b-5n-1 ~nder>=a1b-1v1 ~nders=a1c-2v-3 ~ndi=a-2b2c-2e1f1h1l2u7v-1 ~ndid=b2
~ndie=h1 ~ndier=h1 ~ndig=b-1u5 ~ndiga=b-1u5 ~ndin=a-1b2c-3e1f2l2 ~nding=a-1b2c-3e1f2l2 ~ndl=a4c-3u-1
~ndle=b1 ~ndle>=b1 ~ndly=a1 ~ndly>=a1 ~ndo=a-3b6d-5e-2f4g3h-3i-5j-3k-2l-4n-3r-3s3v-1
~ndo>=a-3b3c2d-5e-2f4g3h-3i-4j-2k-2l-3n-2r-3s1v-4 ~ndow=b2 ~ndow>=b2 ~nds=b-2c1g-1i-2m1s-3u-2v2
~nds>=c3g-1i-2m1s-3u-2 ~ndso=v1 ~ndson=v1 ~ne>=b-6c-4d1e2g-4i-12j-9k-5l-10m-11n-6q-8r-2u-7v1 ~nea=c2
~near=c2 ~nec=a-1b-3c2d4e-2f1h-1m-3n1u-1 ~nece=c-1f1k1 ~neces=c-1f1k1 ~neci=c1v3 ~neci>=c1v3
~neck=c5k-2v-1 ~neck>=c5k-2v-1 ~nect=c-2d2n4 ~nect>=d3 ~ned=a-1b2c4v-1 ~ned>=a-1b2c4v-1
~nee=a-3b-2c3e-6g-3k1l-2 ~nee>=b-2 ~need=a-1e-5f1i1k1t-2v1 ~need>=a-1c-3e-3f1i1k2q1t-2v1 ~needs=c2
~nees=c3 ~nees>=c3 ~neg=r-2s4 ~nega=r-2s4 ~negat=r-2s4 ~nei=p4 ~nej=a-1b-2g3i6 ~neja=b-1g3 ~nejan=g3
~nejo=i4 ~nejo>=i4 ~nel=e2s3 ~nel>=e2s3 ~nen=a15c-2d-1l-1m-3r-1 ~nen>=a6b-4h1i1m-1
~ner=b4e1f-2k5s1t1 ~ner>=b1h1k6 ~nera=s2 ~nera>=s2 ~nero=e1 ~nero>=e1 ~nerv=b4c-2 ~nervi=b3c-1
~nervo=c-1 ~nes=a-6b-8e-1f-1g1h-5l-3m2n-4o1p-4q6r-3s-6t-6v-6 ~nes>=a-3b-8c1e-3f-3g4h-3q3s-3v-5
~nesd=c-1p-2 ~nesda=c-1p-2 ~ness=m2 ~ness>=m2 ~net=c-2t3 ~nete=t2 ~netee=t2 ~nev=a3c-3j3l-2s3t1v1
~neve=a3c-3j3l-2s3t1v1 ~never=a3c-3j3l-2s3t1v1 ~new=b-3h3k3m1 ~new>=b-3h3k3m1
~nex=a-2c-4d-1e-1g2j-1l-2n-2o-4p4q7s-4v-1 ~next=a-2c-4d-1e-1g2j-1l-2n-2o-4p4q7s-4v-1 ~next>=p1
~nextm=k1q4 ~nextw=a-1c-1f1g1q2 ~ney=i1 ~ney>=i1 ~nfe=b-7c11d2 ~nfec=b-1c8v-1 ~nfect=c7
~nfer=b-2c3d3 ~nferm=b-2c3d3 ~nfo=a1c-5j1m8v-2 ~nfo>=a1c-3m5 ~nfor=e1j1m1 ~nform=e1j1m1
~ng>=a-5b1c2d-2g1h-3i-6j-3k-3l-8m-3n-8o-5p-1q-4r-3s-6u-2v-1 ~nga=a2b-3c-1l1 ~ngam=l2 ~ngame=l2
~ngan=b-2 ~ngan>=b-1 ~nge=h3k4l2q2 ~nge>=c-4j-3k7q4 ~nged=l3 ~nged>=l3 ~nger=a1 ~nger>=a2b1c-1
~ngers=c3 ~ngi=v1 ~ngin=v1 ~ngl=a-9b-1c-1d-3f16g-3k-3l-2v-4 ~ngle=a-2f7g-1k-2 ~ngle>=b2
~ngles=a-2b-2f8g-1k-1 ~ngli=a-3b-1f7 ~nglis=a-2b-1c-1f7 ~ngo=a-5b1c2d-2e-4g-2h-2i2j-1l-2m2n-5u-2v-2
~ngo>=a-5b1c2d-2e-4g-2h-2i2j-1l-2m2n-5u-2v-2 ~ngr=a-2b-6c8f-1g-1v-2 ~ngra=b-1c7 ~ngran=c3
~ngre=a-1b-2c1 ~ngre>=a-1b-2c1 ~ngs=a-1c1 ~ngs>=a-1c1 ~ngu=b1e1g-1i-2m-2n-1o-6p6r-3s1u-3v-6
~ngun=e2f1o-6p6r-3s1u-3v-1 ~ngun>=e2 ~nguna=o-2p2q2r-1s2u-1 ~nguno=f1p4 ~ngus=b4c-2 ~ngust=b4c-2
~ni>=a4c-3p2v4 ~nia=v-1 ~nia>=v-1 ~nic=b5c-13e-4f-5g-4h-3k-1l7m2n-3v2 ~nic>=c-4m2v2 ~nica=a3c-1d2h-1
~nicar=d3h-1 ~nicat=a2 ~nice=c-1u1v3 ~nice>=c-1u1v3 ~nici=a-2l9 ~nicia=a-1l5 ~nick=b2 ~nicki=b2
~nico=b3 ~nico>=b3 ~nie=g1 ~nien=g1 ~nient=g1 ~nif=b2 ~nife=b2 ~nife>=b2 ~nig=a-1k1 ~nigh=a-1k1
~night=a-1k1 ~nin=a-7c2d-1g-2h-4j-5k-1l-3m-6n-1o-2p3q2r-6t1u-6v-2 ~nine=t6v-5 ~nine>=o1t1 ~ninet=t3
~ning=a-4h-3j-3l-2m-4o-3p5q4r-4t-2u-5v-3 ~ning>=a-5b1c1f-1i2q2 ~nings=q1 ~ningu=e2f1o-6p6r-3s1u-3v-1
~nino=v4 ~nino>=c1v4 ~nio=a-2b-2l1v3 ~nion=a-2b-2l1v3 ~niq=d1 ~niqu=d1 ~nique=d1
~nis=a-4c-3d4f4h1k-3l-2m-2q-1v-6 ~nish=d-1f4h1k-2m-2 ~nish>=d-1f5h1k-2m-2 ~nist=a-3d7v-1 ~nist>=d3
~nista=d2 ~nit=r1v2 ~nk>=b1g2s3v-5 ~nki=b6c-4d1v2 ~nkin=b6c-4d1v2 ~nking=b6c-4d1v2 ~nkl=c3 ~nkle=c3
~nks=a-2b-4c-6e-2f-2g-1h-2i-2k-1m-1n-3p-2q-2r-1s2u8v-4
~nks>=a-2b-4c-6e-2f-2g-1h-2i-2k-1m-1n-3p-2q-2r-1s2u8v-4 ~nle=a1 ~nle>=a1 ~nlo=b3l1
~nly=a-2c-4f2j-4q3 ~nly>=a-2c-4f2j-4q3 ~nme=a4b2c-8d5e-3f-5g-1k-4l5m-2n-3v-10
~nme>=b3c-7d5e-3f-5g-1k-4l5m-2n-3v-9 ~nne=c-3d2n4 ~nnec=c-2d2n4 ~nnect=c-2d2n4 ~nni=a-2b-2i4v2
~nnin=a-2b-2i4v2 ~nning=a-2b-2i4v2 ~no>=b-1c-8d-4e3f-3g-7h-2i6k-2l-13m-6n-3o-4p3q-2r-11s11t-4u-9v2
~nob=c-3e1i2 ~nobo=c-3e1i2 ~nobod=c-3e1i2 ~noc=o-2q1 ~noch=b1c-1q1 ~noche=b1c-1q1 ~nock=a1 ~nock>=a1
~nol=c-7f6 ~nol>=a-1c-3e-1f7v-3 ~nolo=e2v2 ~nolon=e2v2 ~nom=a4k2 ~noma=a-1k3 ~nomas=a-1k3 ~nomb=a2
~nombr=a2 ~non=a-1c1o-7p11q3r-1s-3t-1v-1 ~none=o-6p11q3r-1s-3t-1 ~none>=o-6p11q3r-1s-3t-1
~noo=a-2b-3c-2g1q2r-1s1 ~noon=a-2b-2c-2g1q2 ~noon>=a-2b-2c-1g1q1 ~nop=e2r-6s10v-3 ~nop>=a-2r-2s5v-2
~nope=s4 ~nope>=s4 ~nor=b-3e3f1v1 ~nor>=e1m1 ~nora=f3 ~nora>=f3 ~nori=v1 ~norit=v1 ~norm=v1
~norma=v1 ~nos=a-5b2c1f-1h1 ~nos>=b-4c1h2 ~nose=a-2c4 ~nose>=c2 ~nosi=b1c-2 ~nosis=b1c-2
~not=a1c-4d-3e3f-9g2h8i-3q-3r-1s2 ~not>=a3b-1c-1d-1e5f-3g1h3k-6l-1n-4q-3r-3s3t-4u-1v-4 ~note=v3
~note>=v3 ~noth=c-3e-2h4k4n1o1 ~nothe=b-1e-1h4k3n2v-1 ~nothi=a-3b1c-5o1v2 ~noti=c1l2 ~notic=c1l2
~nou=a6b-2c-3 ~noug=a6b-2c-3 ~nough=a6b-2c-3 ~nov=a-2c-3f1g-1o-1q1t3 ~nove=t3 ~novi=b1f3 ~novio=b2f3
~now=b1d-3e1g9i-1k-2l2q-7r-3s-6v2 ~now>=b1d-3e1g9i-1k-2l2q-7r-3s-6v2 ~noz=e3 ~nozc=e3 ~nozco=e3
~nro=a2b-1l4 ~nrol=a2b-1l4 ~nroll=a2b-1l4 ~ns>=a-7b-4c6d1f1j-1l-2m1o-3p2
~nsa=c-8g1i-2j-3l1n-2q-2r-1v-7 ~nsaj=a3b-4c-1f1i-1j-1l2n-1q-1v-2 ~nsaje=a3b-4c-1f1i-1j-1l2n-1q-1v-2
~nsar=a-2e1g3 ~nsar>=e1 ~nsc=a-1l3v1 ~nscr=a-1l3v1 ~nscri=a-1l3v1 ~nsd=o1u-1 ~nsda=o1u-1
~nsday=o1u-1 ~nse=a7b-5c-4e5i1v-2 ~nse>=a3b-3c-1e6i1v-1 ~nsen=a3 ~nsent=a3 ~nsf=d7
~nsi=a3b3i1l1m2v-4 ~nsid=l1 ~nside=l1 ~nsie=b3 ~nsied=b3 ~nsig=m3 ~nsigu=m3 ~nsis=a4 ~nsist=a4
~nso=a-1b3c-1g2 ~nso>=a-1b3c-1g2 ~nsp=i6 ~nspo=i6 ~nspor=i6 ~nst=a-9c2k1l3m3v-2 ~nsta=v1 ~nstan=v1
~nste=k1 ~nstea=k1 ~nsti=c1 ~nstip=c1 ~nsto=a-5c1l4 ~nstop=a-5c1l4 ~nsu=a5b-2c-4i-1j5l-2u-1
~nsub=a8b-2v-1 ~nsub>=a3 ~nsubs=a3 ~nsul=a-1h1j2k2 ~nsult=c-2h1j3k3 ~nsur=c-1v2 ~nsura=c-1v2
~nt>=a-1b-3c-3e6g-3h-3i5l-7m-9n-2o-9p3q-3r-6t-4v-7 ~nta=a7b-5c-2e-1g-5h-2q-6r2s-6v-12
~nta>=b-3i2n3q-4v-2 ~ntac=a6b-1c-5f1n-1v-1 ~ntact=a6b-1c-5f1n-1v-1 ~ntal=b1 ~ntal>=b1 ~ntam=r2
~ntame=r2 ~ntar=c3r1 ~ntar>=c3 ~ntari=r1 ~ntas=a1 ~ntas>=a1 ~ntat=d2 ~ntati=d2
~nte=a2b-2c-1d2g2i-3j-2l-1m-3q-1t-6v3 ~nte>=d4e1f-1t-1 ~ntem=g1q-1 ~nteme=g1q-1 ~nter=a2e-1f1r1v2
~ntere=a4r1 ~nterp=f4 ~ntes=b-3c-5f-1g3v4 ~ntes>=c-2v5 ~ntest=g3 ~nth=a-2b-2k1q2 ~nth>=a-2b-2k1q2
~nti=e-5f4h4l4u-1v-3 ~ntib=c2 ~ntibi=c2 ~ntid=b6 ~ntido=b6 ~ntie=f7 ~ntien=f7 ~ntif=v3 ~ntin=l5
~ntinu=c-1l5 ~ntis=b2h6v-1 ~ntist=b2h6v-1 ~ntl=a3h3 ~ntm=a-1b-2c-1e1g-2h-2j2k2m1q1
~ntme=a-1b-2c-1e1g-2h-2j2k2m1q1 ~ntmen=a-1b-2c-1e1g-2h-2j2k2m1q1
~nto=a-5b2c5d-1e-6h-2i-3k-3l-2m-3p-1q-1v1 ~nto>=a-3b1c5d-1e-5h-1i-1k-1m-2v1 ~nton=r1 ~ntonc=r1
~ntos=c1 ~ntos>=c1 ~ntr=a-3c2 ~ntra=c2v2 ~ntrac=c5 ~ntran=v1 ~ntro=b1 ~ntro>=b1 ~ntu=b-3c6
~ntur=b-1c4 ~ntura=b-1c4 ~nua=a-1l2 ~nuar=a-1l2 ~nub=c2 ~nue=c-4l5n3t1 ~nue>=a3 ~nuev=a-5c-2l3n4t1v1
~nueva=v3 ~nueve=t1 ~nuevo=a-4l3n6 ~nuh=r-1s3 ~nuh>=r-1s3 ~nul=a2j4 ~nule=a2j4
~num=a6b-2d-3e5f1g-4h-1i-4k-3l-2n-2o3p-2q-5r-4v-9 ~numb=a3d-1g-1i-2k-1n-1p-1q-3r-1v-4 ~numb>=b2c4
~numbe=a5b-2c-4d-1e1i-1o1q-2v-2 ~nume=a1b-3c-2e4f1v-1 ~numer=a1b-3c-2e4f1v-1 ~nun=a3b-1r-1s2
~nunc=a3b-1r-1s2 ~nunca=r-1s2 ~nunci=a2b-1v2 ~nur=a-1d6 ~nurs=a-1d6 ~nurse=a-1d6 ~nut=c2v1
~nute=c2v1 ~nutes=c2v1 ~nve=g1i2 ~nven=g1 ~nveni=g1 ~nvi=f1o1 ~nvie=f1o1 ~nvien=f1o1 ~nxi=b5c-1
~nxie=b3 ~nxiet=b3 ~ny>=c-1e3i-4l-1o-5p1r7 ~nym=b5c-2j1v-1 ~nymo=b5c-2j1v-1 ~nymor=b5c-2j1v-1
~nyo=h3 ~nyon=h3 ~nyone=h3 ~nyt=b-6c2g-5h-2o-1q7r-1 ~nyth=a1b-6v2 ~nythi=a1b-6v2 ~nyti=a-3c1f2g-2q5
~nytim=a-3c1f2g-2q5 ~nyw=b2 ~nywa=b2 ~nyway=b2 ~nza=a-2l4v-3 ~nza>=a-1b1v-1 ~oad=b2 ~oar=c2g4
~oat=c4 ~oat>=c3 ~obb=v4 ~obby=v4 ~obby>=v4 ~obe=e3o1 ~ober=e3o1 ~ober>=o1 ~obert=e4 ~obi=c2
~obil=c2 ~obill=c2 ~obl=b-3c2u3v1 ~obla=c3 ~oble=v2 ~oble>=v2 ~obli=u3 ~oblig=u3 ~obo=a1c-8d1i1
~obod=c-3e1i2 ~obody=c-3e1i2 ~obot=b-3c-1d4m1 ~obot>=b-2c-1m1 ~obots=d1 ~obr=c2 ~obre=b2
~oca=c-4e4s1 ~ocad=c-1e4 ~ocado=e5 ~och=a-2c-2i1o-1q1t2 ~oche=c-3i1q1 ~oche>=b1c-2i2q1 ~ocho=t2
~ocho>=t2 ~oci=c1 ~ock=a7b-6g1u3v3 ~ock>=a3c-4g2u4 ~ocke=v5 ~ocki=a2 ~ockin=a2 ~ocks=b-1c4
~ocks>=b-1c4 ~oco=b3c-1 ~oco>=c-1 ~oct=a-6b-3c-4e-2f-1h6i-4j-2k-4l-3m-2n-4o3p-7v-1
~octo=a-5b-3c-3e-2f-1h7i-3j-2k-4l-3m-1n-2p-5 ~octob=o1 ~octor=a-4b-2c-2e-1h7i-3j-1k-4l-2n-1p-3
~ocu=g4 ~ocup=b-1g4 ~ocupa=b-1g5 ~ocur=b3 ~ocura=b3 ~od>=a-4b-2c6d-2e-2h-1i-5k-1m-2n-3p-1q-1t-4v4
~oda=a1b2e-1f-3g4i-1k-2o-3p1v3 ~odas=a1c-2r2 ~odas>=a1c-2r2 ~odav=v2 ~odavi=v2 ~oday=c2g4k-1q-2v1
~oday>=c2g4k-1q-2v1 ~odb=b3c-1 ~odby=b3c-1 ~odbye=b3c-1 ~ode=c1v-2 ~odi=b-2c5 ~odia=q1 ~odia>=q1
~odil=c3 ~odill=c3 ~odo=c1g-1 ~odo>=b-2c4g-1v-2 ~odos=b2 ~odos>=b2 ~ody=a-3b2c-1d2f-2h3i2k-2q-1v-6
~ody>=a-3b2c-1d2f-2h3i2k-2q-1v-6 ~oes=b-5c-1h-1j-2m1o-2r2v6 ~oes>=j-1m1v10 ~oesn=b-3e3i1o-1r2v-4
~oesnt=b-3e3i1o-1r2v-4 ~oev=a2 ~oeve=a2 ~oever=a2 ~of>=b4e-2f-1g-2h-1i-2j-6l-4n-4o-2p1q-1s-2t1u-5v-2
~off=a7b-2c-4e-3f-4g-5h-3j3k-1l-2m-2n-1o-1u-3 ~off>=a8c-3d-6e-3f-2g-3j4k-1l-2m-7n-1o-1u-2v-2
~offe=v2 ~offee=v3 ~offi=b-1d2m1 ~offic=b-1d2m1 ~ofr=c2 ~ofri=c3 ~ofrio=c3 ~og>=b-1f4v2 ~oga=b5
~ogg=n2 ~ogo=c3 ~ogo>=c3 ~ogr=a1k4 ~ogra=a1k4 ~ogram=a1k4 ~ohi=j2 ~oi>=a-1e3f4n4 ~oic=b4 ~oice=b4
~oices=b5 ~oid=b-2c4 ~oido=b-1c3 ~oidos=c1 ~oin=a-2b3d-7g-6i-4j1k2n-1r-1s-6u-2v-4
~oing=b2d-2e-1h1j2k-1 ~oing>=b2d-2e-1h1j2k-1 ~oint=a-2b1g-2h-2i-1j2k2m1n-1s-6v-1 ~oint>=b6s-2
~ointm=a-1b-2c-1e1g-2h-2j2k2m1q1 ~ois=d-1 ~oja=b2 ~ojal=b2 ~ojala=b2 ~ojo=b-3c6 ~ojo>=b-2c5
~ok>=a-6b6c-8d-5e-7g-3h-1j-4k1n-2o3p-3q-3r11s-2t-6u-1 ~oke=b1c3l-3 ~oke>=c2l-1 ~oked=b1c-2
~oked>=b1c-2 ~oki=a-2e3g2m-2 ~okin=a-2e3g2m-1v1 ~oking=a-2e3g2m-1v1
~ol>=a-10b-5c-10d-2f9g-3h-1i-1m-7r2v3 ~ola=b8c-7v1 ~ola>=b2c-3v3 ~olar=b4 ~olaro=b2 ~old=a3j1
~old>=a3j1 ~ole=a5b-2c3e-2g-2i-2k-3l-1n-1o1q-2 ~ole>=c2f1 ~oles=a5b-5o2q-1 ~oles>=o2q-1
~olest=a6b-3c-1 ~olg=b2 ~olga=b2 ~olgar=b2 ~oli=b3c2m-2t3 ~olic=a2b5m-1v1 ~olice=b2 ~olici=a1b2
~olie=c3 ~olien=c3 ~oll=b-3l4n1v-4 ~oll>=b-1l6 ~olle=a-1c3v-2 ~ollen=a-1c3v-2 ~ollo=c-3n2
~ollow=c-1n2 ~olo=a-1b-8c4g-1i-4m-4q1u-1v4 ~olo>=q2v3 ~olon=c-2e2v1 ~olong=e2v2
~olor=a-2b-6c8i-2m-3u-1 ~olor>=a-1b-3c6i-1m-2u-1 ~olpea=b1 ~ols=c-1i1 ~olv=c-1l1v3 ~olve=a-2b5c-3l2
~olver=a-2b5c-3l2 ~olvi=a2b-4v3 ~olvid=a2b-1v4 ~om>=a1c-1f-1l-4m4 ~oma=a-3b-2c4f3k2m1v-3 ~omac=b-1c4
~omach=b-1c4 ~omag=c1 ~omago=c1 ~omas=a-1k3 ~omas>=a-1k3 ~omb=a2h1v-1 ~ombr=a2h1v-1 ~ombre=a2h1v-1
~ome=a-10b8c-5d1f-2j4m-3o1q-2r-6 ~ome>=b9c-4d-1e3f2h-3j2k1n2s2 ~omeb=a-2c-1d3h1j1v-1
~omebo=a-2c-1d3h1j1v-1 ~omen=g5l4 ~oment=g5 ~omeo=a-2c-2d2h2k-1 ~omeon=a-2c-2d2h2k-1 ~omer=v4
~omer>=v4 ~omet=b1c1k2 ~ometh=c3i1k3v-1 ~ometi=g-1v3 ~omez=b-3h-1o4p-1r-2 ~omez>=o4p-1r-2
~omi=a-5b-5c11g-4j4q4r1v-4 ~omin=j5p1q3r1v-2 ~oming=j5p1q3r1v-2 ~omit=a-2b-7c12g-3v-2 ~omita=b-3c6f1
~omito=c3 ~omm=a2e2 ~ommu=a2 ~ommun=a2 ~omo=b-3c-2e-2f-5l-3m1q1s-5v-2 ~omo>=a-1b-1g-2i1m3n2r2s-3
~omor=g3k1o2p-1q1r-1v-1 ~omorr=g3k1o2p-1q1r-1 ~omp=c-5e2f2m2v2 ~ompa=v-1 ~ompan=v-1 ~ompl=c-1k1n1
~ompla=v2 ~omple=n1 ~ompli=k1 ~ompr=b3e3f4v-1 ~ompre=b3e3f4v-1 ~ompu=b-1m1v6 ~omput=m1v2 ~oms=c1v2
~oms>=c1v2 ~omu=d6h-1 ~omun=d6h-1 ~omuni=d6h-1 ~on>=a-5c-1d2e-6f-10j-8k-8l-3m1p-10q-2r-5s-6t-7u-4v-5
~ona=a-3c-5d3e2 ~ona>=a-1e3j1v-2 ~onam=v1 ~onami=v1 ~onc=a-4c-1i4l1n3 ~once=a-3l1n4 ~once>=a-3l1n4
~onces=r1 ~onch=i4 ~oncha=c1 ~ond=a-8b5c1d-1e-4f3i-4k-1m2q5s-1 ~ond>=f2o3 ~onda=c1o-4q7 ~onday=o-4q7
~onde=a-2b1m4v3 ~onde>=a-4b2m4v3 ~ondi=b2 ~ondo=b1g1 ~ondo>=b1g1
~one=a2d2f-3g-4h6j-5k1l-7m-5n-2p3q-5r-1s-3u-1v-8
~one>=a2c-4d3f-2g-4h2i-6j-4k-1l-6m-4n-2p2q-6s-2u-2v-4 ~oner=k6 ~oner>=k6 ~ones=b-2c10 ~ones>=b-1c9
~oney=c-1i1 ~oney>=c-1i1 ~ong=a-5b-1c-6d-3e8f5g-5i-3l1m1n-2r-1t1 ~ong>=a-7b-2c-1d-5e5f7j-1v1
~onga=a-1l2 ~ongam=l2 ~onge=a3b1 ~onger=a3b1 ~ongo=m3 ~ongo>=m3 ~oni=a-1c-1d6 ~onis=a-3d7v-1
~onist=a-3d7v-1 ~onl=a-1c-3f2j-4q3 ~only=a-1c-3f2j-4q3 ~only>=a-1c-3f2j-4q3 ~onn=c-2d2n4
~onne=c-2d2n4 ~onnec=c-2d2n4 ~ono=e4f1m4 ~ono>=a1b-1f1m1 ~onoz=e3 ~onozc=e3
~ons=a-2b-5c1d1f-2m6o-3p2u-2v1 ~ons>=a-4b-4d3m4o-3p3v1 ~onse=a3 ~onsen=a3 ~onsi=l1m2 ~onsid=l1
~onsig=m3 ~onst=a-1c5 ~onsta=v1 ~onsti=c1 ~onsu=c-2h1j3k3 ~onsul=c-2h1j3k3
~ont=a3d-4e-2f-4h-5j3m-5n-9o-4r-7s1t-4u-1v-4 ~ont>=b1e-1g-3h-2i1j3k-1l-9m-4n-2o-3q-4r-3s2v-1
~onta=a6b-1c-5f1n-1v-1 ~ontac=a6b-1c-5f1n-1v-1 ~onte=g3 ~ontes=g3 ~onth=a-2b-1c1k1q3
~onth>=a-2b-1c1k1q3 ~onti=c-1l5 ~ontin=c-1l5 ~ontr=c3d1 ~ontra=c3d1 ~onv=f1i2 ~onve=g1i2 ~onven=g1
~onvi=f2o1 ~onvie=f2o1 ~oo>=c2i3o-1s5 ~ood=a-10b-2c3d-1e-1h-1i-4j-1m-2n-2p-1q-1t-3v2
~ood>=a-6b-8c4d-1h-1i-3j-1m-2n-2p-1q-1s1t-3v3 ~oodb=b3c-1 ~oodby=b3c-1 ~oof=a-1b2 ~oof>=a-1b2
~ook=a-7b1c-2e1g4k7n-4o1q-3v-2 ~ook>=a-4b2c-3f1k4n-4o1q-2 ~ooki=e4g4m-1 ~ookin=e4g4m-1 ~oom=b1e1v1
~oom>=b1v1 ~oon=a-4g1k5q4v-2 ~oon>=a-3c-1g1q1 ~oone=c3k3 ~ooner=k3 ~oop=b-4c2e-1v4 ~oops=e-1v5
~oops>=e-1v5 ~oor=c-4m-1v8 ~oor>=c-4m-1v8 ~oot=a-1c7 ~oot>=b2 ~ooth=c4 ~ooth>=c3 ~ooti=v1 ~ootin=v1
~ooz=b-1c8 ~oozi=c2 ~oozin=c2 ~op>=a9b-7c-7d-3e2f-2g-5h-2i-1k-7l2m-5o-1p-1q-2r-7s1v-2
~ope=a-3b14c-4d6f-2g-1i-2m-4n-1q-1s4 ~ope>=b10c-7r-1s4v-4 ~opel=b3c-2 ~opele=b3c-2 ~open=v3
~open>=v4 ~oper=d7 ~opera=d7 ~opi=a-2l1 ~opin=a-2l1 ~opl=b2c-1 ~ople=b2c-1 ~ople>=b2c-1 ~opo=b3c-1
~opos=b3c-1 ~oposi=b3c-1 ~opp=b-8c3g2u-1 ~oppe=a-2b-4u-1 ~opped=a-2b-4u-1 ~oppi=c1 ~oppin=c1
~ops=b4e-1v3 ~ops>=b2c-3e-1v3 ~opsy=c1 ~opsy>=c1 ~opt=a10b-8c-11d-1g-2l5m1p1u-2v-6
~opt>=a6b-3c-5l6m1u-1v-1 ~opti=b-1c-3p1 ~optin=a3c-1 ~optio=a-1p1 ~opto=a3 ~optou=a3 ~oqu=a4c-1
~oque=a4c-1 ~oquea=a5 ~or>=a-8b-1c1d3e-3f-2g-4h2i-5l-5m1n-19o-5p1q-2v3 ~ora=a-6f2g5h-2i-5o-5p1q-5s-2
~ora>=b-6f1g5s-1 ~orar=b3c-2o-1p2v-2 ~orar>=b5 ~orari=o-1p2 ~oras=a-1b-1f2j2 ~oras>=a-1b-1f2j2
~oraz=c3 ~orazo=c3 ~orc=b1c1g-2 ~orca=b2 ~orcar=b2 ~orci=b-2c3 ~ord=c-2k-1v3 ~ord>=c-6 ~orde=b4
~order=b1 ~ordi=c1 ~ords=c1 ~ords>=c1 ~ore=a2c4e-6i-5k-3n2o-1r-2s-4t2v-1
~ore>=a4c4e-5i-2k-2n2o-1r-2s-4t2v-1 ~orev=b4 ~oreve=b4 ~org=a4b-2v5 ~orge=a4j1 ~orget=a4j1
~ori=d-1f-1g2h-2i-4k-4m-4n-3q-1 ~orid=e1 ~orin=c3 ~orina=c3 ~orio>=v1 ~orir=a-2b8 ~orir>=b2f1
~orirm=b4 ~orit=c-2f-1g5s-2 ~orita=c-2f-1g5s-2 ~oriz=a1 ~ork=a-5b-9c-5f2g3i-2j-2n-3p2r1t-1
~ork>=a-2b-3c-6e1k1p3q1v3 ~orki=g4 ~orkin=g4 ~orks=f1 ~orks>=f1 ~orl=b5c-1 ~orld=b5c-1 ~orld>=b5c-1
~orm=b-3c4j1s1 ~orm>=e1 ~orma=c-1j1s1 ~ormac=m2 ~ormal=v1 ~ormi=c7 ~ormig=c1 ~ormir=c2 ~orn=g-1o-1q2
~orn>=d2v-3 ~orne=v1 ~orni=o-1q3 ~ornin=o-1q3 ~oro=b5c-2v-2 ~oro>=b5c-2 ~orq=b1 ~orqu=b1 ~orque=b1
~orr=a2b-2c-2f-8h-2i-1k5l-5m-6p-3q2s-7t-3u-5 ~orra=j-2k3v2 ~orran=j-1v3 ~orre=a7b-2j3r2u-1v-3
~orrec=e1r2 ~orrem=a1 ~orren=a3k-1 ~orro=a-4f-1g1i-1n-2o2p-2q3r-2v-4 ~orros=c1
~orrow=a-1c-1f-1g2n-2o3p-2q3r-2v-2 ~orry=b-1s-4 ~orry>=b-1s-4 ~ors=b-5c11 ~orse=b-1c8 ~orse>=c5
~orst=b-1c2 ~orst>=b-1c2 ~ort=a7b3c-5d-4e-4f1g-6i3k-3l-3m-4o1v-14 ~ort>=a2b-4c2 ~orta=a3n1 ~ortad=n1
~orte=a2c-2i3 ~orte>=a-1c-1i4 ~orth=b6c-2 ~orth>=b2 ~orthl=b1c-1 ~orti=a2c2 ~ortin=a2 ~orto=b5c-1
~orto>=b5c-1 ~ortu=f6 ~ortug=f6 ~orty=o1 ~orty>=o1
~os>=b-3c1d-8e-4f-1g-11i-6j-8k-9l1m-2n-8q-1r-9t1v4 ~osa=a-2b2e3v-4 ~osa>=a-2e4v-3 ~osas=b1 ~osas>=b1
~ose=c3e-1f-4h-1i-1j-2m3o-1p3u-3v-2 ~ose>=a2f-2h-1n1p4r-2u-3v-4 ~osed=m1r1v-1 ~osed>=m1r1v-1
~oser=c4 ~oser>=c4 ~osi=a-3b11c-4k1 ~osib=g1k2 ~osibl=g1k2 ~osid=v2 ~osida=v2 ~osin=b5c-3
~osing=b5c-3 ~osis=b6c-2 ~osis>=b6c-2 ~osit=b3v-1 ~ositi=c4 ~osito=b5c-1 ~oso=c1e2 ~oso>=c1
~osp=c-1k1 ~ospi=c-1 ~ospit=e1 ~oss=b-1r-1v7 ~oss>=v2 ~ossi=r-1v3 ~ossib=r-1v3 ~ost=b-2k2u2v3
~ost>=b-3u2 ~osta=v1 ~osto=v1 ~osto>=v1 ~ostp=j-1k3 ~ostpo=j-1k3
~ot>=a-1b-7c4e2f-12g-1h2j4k-2l-8m5n-12o-3r-4s3t-7u-1v-1 ~ote=v2 ~ote>=v3
~oth=b-1d-3f1g1h5i-2k2o1p4s-1 ~oth>=c6 ~othe=a3b-1d-2f2g2h5k1p3v-4 ~other=a3b-1d-2f2g2h5k1p3v-4
~othi=a-3b1c-5o1v2 ~othin=a-3b1c-5o1v2 ~oti=b-1c4l1 ~otic=b-1c5l2 ~otice=c1l2 ~otin=v1 ~oting=v1
~otr=a-4b-2c-4d-6e-1f-2h7i-3k4l1m-1o-9p7q-3r-2s-1v-3 ~otra=a-2d-4e-2f-5g-2i-1k3l2n2o-4p2
~otra>=a-2d-4e-2f-4g-1i-1k5l3n3o-2 ~otras=p4 ~otro=b-4c-1h5n-1o-2p4v-3 ~otro>=b-3h5o-1p2v-3
~ots=b-2c4d1v1 ~ots>=b-2c4d1v1 ~ott=b1c1 ~ottl=b3 ~ottle=b3
~ou>=b-3c-2d-6e1g1h-1i2k-1l-1m1o-3p-1r-1s-1t-1u3v-1 ~oub=c2 ~oubl=c2 ~ouble=c2 ~ouch>=c2 ~ouche=b1
~oud=n4 ~oug=d1e-3f-3g-1j-2k-1l-1m-2n-1v-1 ~ough=d1e-3f-3g-1j-2k-1l-1m-2n-1v-1
~ough>=a4b-3e-2f-1g-2j-1 ~oughi=c5 ~ought=b6c-5v-1 ~oul=a-1b6e-5j-1m-3 ~oul>=b2 ~ould=b3e-5m-3
~ould>=a-2b1c-6e-2m-3t1v1 ~oulde=c5 ~oun=a-2c3d-2h2i1r1u-2v-8 ~ound=a-3c4i1m1r1u-2v-7
~ound>=a-1b2c2g2i2v-1 ~ounds=b-3m2r3s-1u-1 ~oung=h4 ~our=b-8c-8e-2f-5g2h-2i-5j-3k-1p-2q-4r-1s-5v3
~our>=b-5c-2e-1f-3i-3k-1m1p-1r-2s-2v5 ~ours=c-1g5m-3n-1 ~ours>=g5m-3n-1v1 ~ourse=r2
~ous=b2c-1g-2i1v1 ~ous>=b3 ~ouse=c-1e1i2 ~ouse>=b1c-1e1 ~out=b1c2e-8f-6h-4j-1k-3l-7n-5q-4r-4t3u-5v-2
~out>=a2c5e-7f-6h-4k-2l-7n-5o-2q-5r-4t3u-5v-3 ~outs=b2c-3 ~outsi=b2c-3 ~ouv=e2 ~ouve=e2 ~ouve>=e2
~ove=c-2f-11g-5h-6i-5j-6k6o-3q2s-3t1v-2 ~ove>=a6b-6d-1e-3f-1h-1j-4k6m1q2 ~oved=c-1e4j1k-2
~oved>=c-1e4j1k-2 ~over=a-7b2f-2i-1j-2k4 ~over>=a-3c5d1n1 ~overd=b4c-2 ~overl=k4
~ovi=a-1b-1c5g-3h2k-2m-1v2 ~ovid=b-5c3h2k-1 ~ovid>=b-2c3v2 ~ovide=h3 ~ovie=v1 ~ovin=c2 ~oving=c2
~ovio=b2f3 ~ovio>=b2f3 ~ow>=a-5b-1c-2d-2e1g9h-3i-3j-2k-1o1p-6r-9s-10v2 ~owe=a-3d-2n5 ~owe>=a-1
~owed=b2k1 ~owed>=b2k1 ~ower=a-1d-1n5 ~ower>=a-1d-1n5 ~owi=b-1c2 ~owin=b-1c2 ~own=b4f-1v-3
~own>=b3f-1v-1 ~owni=b2g1 ~ownin=b2g1 ~ox>=c1 ~oxy=c2 ~oxyg=c2 ~oxyge=c2
~oy>=b7c-3d-12f-6g4h-6i-13j3k-6l-7m-11n-8o-3p-3r-2t-3u-4v-3 ~oye=b-2c-2n7 ~oye>=b-1c-2n7 ~oyf=b1
~oyfr=b1 ~oyfri=b1 ~ozc=e3 ~ozco=e3 ~ozco>=e3 ~ozi=c2 ~ozin=c2 ~ozing=c2 ~pa>=e2v2 ~pac=a-1b-3e1n3
~paci=e1n3 ~pacie=e1 ~pacio=a-1n3 ~pad=c-4g3 ~pada=c-2 ~pada>=c-2 ~pado=g2 ~pado>=g2 ~pag=a3
~pagu=a3 ~pague=a3 ~pai=a-3b-2c6e-2f1g-2l-1n-2t2u1 ~pain=a-3b-2c6e-2f1g-2l-1n-2t2u1
~pain>=a-3b-1c5e-2f-1g-1n-1t2u2v1 ~pains=f4 ~pal=b-2c7f2 ~pald=c3 ~palda=c3 ~palp=c3 ~palpi=c3
~pam=a7m-3 ~pam>=a7m-3 ~pan=a-6b1c-5d-5e-7f10g-8i-3k-4l-1m-2n-5q-1v-5 ~pani=a-6b6c-6d-1f3g-4k-3
~panic=b10c-3f-1 ~panis=a-2b-1f6h1k-1m-1 ~pano=c-1e-1f7v-2 ~panol=c-1e-1f7v-2 ~panz=c2 ~panza=c2
~pap=c-3e2v4 ~papa=e3 ~papa>=e3 ~pape=c-2v6 ~papel=v3 ~par=a7b3c-6d-2e-7g-1h-5j-1k1l-1q3t-1u-2
~para=a5c-2e-1g-1i2k3n-3q3r-1s2 ~para>=b1c-1g-2i1k4q3r-1s2v-1 ~parad=b-1v5 ~parar=a3 ~pard=m1n3v-1
~pardo=m1n3v-1 ~pare=a6c-2f-1l-1v-2 ~pare>=a3 ~parec=b3 ~paren=a7b-2v-3 ~park=b-2c-2v5
~parki=b-2c-2v3 ~parl=f5 ~paro=c1 ~paro>=c1 ~part=b4 ~part>=b2 ~pas=a-1b-2d4e2g-7i6k1n-1q1r-8s8v-6
~pas>=a3f3 ~pasa=b-3d2i8v-1 ~pasa>=i1 ~pase=a-1d3k4q2 ~pasem=d4 ~paso=b3c-2r-1s2v2
~paso>=b3c-2r-1s2v2 ~pass=b-4c3e3r-3s5v-4 ~pass>=r-3s6 ~passe=b-2e4 ~past=b5o2 ~past>=b1o2 ~pasti=b1
~pat=a-6b1d-2e2f-2h7o-4p-1q-1v2 ~pate=a-3d-1h7o-3p-1q-1v3 ~pated=c1 ~patel=a-2b-2d-1h7o-3p-1q-1v6
~pati=e4 ~patie=e4 ~patr=b4 ~pav=b4 ~pavo=b4 ~pavor=b4 ~pay=i4 ~pay>=b1i1 ~paz=a4e3 ~paz>=a4e3
~pci=c-1d2j-1 ~pcio=c-1d2j-1 ~pcion=c-1d2j-1 ~pda=b3c-3 ~pdad=b3c-3 ~pdad>=b3c-3
~pe>=a1b6f-1g-1i-1s3v-11 ~pea=a-4c-4d4f1i-3k-3n7v-9 ~pea>=b2 ~peak=a-2b-5c-1d5f3i-1k-1v-5
~peak>=a-1b-2d8h-3n3v-2 ~peaki=e2h2m1 ~peaks=f3 ~pear=b1 ~pear>=b3 ~peat=n6 ~peat>=n4 ~pec=b-2c2f2
~pech=b-1c3f2 ~pecho=b-1c3f2 ~ped=a-5c3g3u-1 ~ped>=a-5c3g3u-1 ~pee=b-6c11v-5 ~pee>=c5v-1 ~peec=c1
~peech=c1 ~peei=c2 ~peein=c2 ~peg=b8c-1 ~pega=b6 ~pega>=b4 ~pel=a-1b5c-7v1 ~pele=b2c-4 ~peles=b2c-4
~pelo=b2c-1 ~pelo>=b2c-1 ~pen=b3c-2e-2i3l-1m-4q-1r-4v6 ~pen>=v4 ~pend=a2i1r-3v5 ~penda=a2
~pende=i1v1 ~pens=a-1b6c-4i1 ~pensa=a-1b4 ~pent=b-1j2 ~peo=c8v-4 ~peop=b2c-1 ~peopl=b2c-1
~peor=b-3c11v-2 ~peor>=b-3c8v-1 ~per=a-2b2c-3d10f-2i-1k-1l-5m-6o-2p-3v3 ~per>=a1
~pera=a-5b10c-3d5g-2 ~pera>=v1 ~perac=b5v-1 ~perad=d3 ~peran=b3 ~perat=c1d3 ~perd=n2 ~perdi=c2
~perdo=n2v1 ~perf=v1 ~perfe=v1 ~peri=c2v2 ~perio=c2v2 ~perm=a8 ~permi=a4 ~pero=f-1o-1q3r2
~pero>=f-1o-1q3r2 ~perr=b-3v3 ~perro=b-3v3 ~pers=a-3c-6d7e3f2g-1n-1v-2 ~perso=b-6c-2d7e3f2g-1v-5
~pert=b1g1 ~perta=b2 ~perv=d3 ~pervi=d3 ~pes=a2b-2c1 ~peso=c2 ~peso>=c2 ~pet=n2 ~peti=c1n2 ~petir=n2
~pez=l3 ~pezo=c1 ~pezo>=c1 ~pha=v2 ~phar=v2 ~pharm=v2 ~pho=a2b-4c-4d5e2f-2g4h-3j-1s1
~phon=a2b-4c-4d5e3f-2g4h-3j-1s1v-2 ~phone=a2b-4c-4d5e3f-2g4h-3j-1s1v-2
~pic=b-4c1f-2g-3i6l-2m-2n-2p-4q-2v-7 ~pica=b-1 ~pica>=b-1 ~pick=c-2i9p-1r4 ~pick>=c-1i6p-1r3
~pico=c3 ~pico>=c3 ~pict=g-1l-1r-1s1v-2 ~pictu=g-1l-1r-1s1v-2 ~pid=b2 ~pie=b2c6v-7 ~pien=a-1b3c-1g2
~piens=a-1b3c-1g2 ~pier=a1c3 ~piern=c5 ~pies=c3 ~pies>=c3 ~pil=b3 ~pila=v2 ~pila>=v2 ~pill=b5c-1
~pills=b3 ~pin=a-5b-2c8l1 ~ping=a-1c5g1v-2 ~ping>=a-1c5g1v-2 ~pir=b-2c5f1 ~pira=b-4c4f1
~pirar=b-3c3f1 ~pis=b3c-1h1v2 ~pist=b4h1 ~pisto=b4 ~pit=a-7g-1n10o-1v-5 ~pita=a-2n6v-4 ~pita>=n2
~pital=c-1e1 ~pitam=n1 ~pite=n3 ~pite>=n2 ~pla=b1c-5e3g6m3 ~plac=e3 ~place=b1e3 ~plai=m4v1
~plain=m4v1 ~plan=c-1g5 ~plan>=b1 ~ple=b2d1e-3g-2i-5k-1l-1n1q-1r-1s-2t-1v-9 ~ple>=b2
~plea=c-1d1e-3f1g-1i-2k-1m-1s-2u-2v-4 ~pleas=c-1d1e-3f1g-1i-2k-1m-1s-2u-2v-4 ~plet=n1 ~plete=n1
~pli=k1m3 ~plic=k1 ~ply=g5m2 ~ply>=g5m2 ~pm>=j2 ~po>=b-5c2e1v1 ~poc=v3 ~pod=a-2c1j1v-1
~poi=a-2b3d-4g-2h-2i-1j2k2m1n-1q1r-1s-6v-1 ~poin=a-2b2c-2g-2h-2i-1j2k2m1n-1q1s-6
~point=a-2b2c-2g-2h-2i-1j2k2m1n-1q1s-6 ~pol=b6v2 ~poli=b6v2 ~polic=b6v2 ~pon=c-6h5i5j-2k5l2m2t1v-2
~pond=b2g1 ~pondo=b1g1 ~pone=h4j-1k6 ~pone>=j-1k3 ~poner=k1 ~pong=a-2l2m3 ~ponga=a-1l2 ~pongo=m3
~pop=c2 ~popp=c2 ~por=a4b-2c-7d-5e-5h-3i7j-1l-1n-5q-1s-3 ~por>=a1b-1c-3f-1h-1i2m2s-2u2v2 ~porq=b1
~porqu=b1 ~port=a3b-2c-3d-1f3g-1i4n-3v-7 ~porte=i4 ~porti=a2 ~portu=f6 ~pos=a-5c-3e1f-3j-3k6
~pos>=v1 ~pose=m2v-1 ~pose>=b2 ~posed=m2r1 ~posi=g1k1v-1 ~posib=g1k2 ~posit=b1v-1 ~poss=r-1v3
~possi=r-1v3 ~post=j-1k3 ~postp=j-1k3 ~pot=b-3c5j1 ~pot>=j1 ~pots=c1 ~pots>=c1 ~pou=b-1c4
~poun=b-1c4 ~pound=b-1c4 ~ppe=a-4c3g3u-1 ~pped=a-2b-2c1u-1 ~pped>=a-2b-2c1u-1 ~ppi=c1v-1 ~ppin=c1
~pping=c1 ~ppo=a-1b-4c-1e1g-2h-2i-1j2k2m5n-1q1s-2v-2 ~ppoi=a-1b-2c-1e1g-2h-2j2k2m1q1
~ppoin=a-1b-2c-1e1g-2h-2j2k2m1q1 ~ppos=m2r1 ~ppose=m2r1 ~ppr=u4 ~ppre=u4 ~pprec=u4 ~pra=v-3
~prac=v-1 ~pract=v-1 ~pre=a-3c1d3f3j-2k-3l-2m-2q-5r-3t-6u2v-4 ~pre>=b3e3 ~prea=g2 ~pread=g2 ~prec=u4
~preci=u4 ~preg=b-3n4q-2 ~pregu=g1n4q-2 ~pren=f4 ~prend=f4 ~pres=a-3b2d6 ~prese=d5 ~press=b2
~pret=b-1f3 ~prete=f4 ~prett=v2 ~pri=o1 ~prim=o2v-1 ~prime=c1o2 ~pro=b2c-5d-2g-3h2k1m1v-3 ~prog=a1k4
~progr=a1k4 ~prop=b3c-1 ~propo=b3c-1 ~prov=h3m2v-3 ~provi=h3 ~ps>=a-4b-1c4e-2i1k-1 ~pse=b1 ~psy=c1
~psy>=c1 ~pt>=a3b-9c-2f-2g-2l6n3u-2 ~pta=v3 ~ptan=v3 ~ptan>=v3 ~pti=b-2c-5d4j-1 ~ptin=a3c-1
~pting=a3c-1 ~ptio=a-2d4 ~ption=a-2d4 ~pto=a2c1e-1v1 ~ptom=c1v2 ~ptoms=c1v2 ~ptou=a3 ~ptout=a3
~pue=a-10c-1d1e-1g3i2k1m-8n-1q4s-5t-3 ~pued=a-9d3e-3f4i4k1m-4q3r-4s-4 ~puede=a-2b-5c-7f1i6q2r-2v3
~puedo=a-3b2c5e-2f2g1m-2s-3v-2 ~puen=b2 ~puent=b2 ~pues=b-3c-1g2r2 ~pues>=b-2c-1g3 ~puest=r1 ~puf=c3
~puff=c3 ~puffy=c3 ~puk=b-1c3 ~pul=b-1c2 ~pull=c2 ~pulli=c2 ~pun=c1r1 ~punt=b-2c2r1 ~punta=r2
~punto=b-1c3 ~purp=b1 ~purpo=b2 ~pus=a-3b-7c3j-3k6q1 ~pus>=b-2c6 ~puse=v3 ~puse>=v3 ~push=c-2k6q1
~push>=c-2k6q1 ~put=a-2c-4d1l1m1v1 ~put>=a-2c-1d3l1 ~puta=d-1m2 ~putad=d-1m2
~que=c2d3e-3f-2j-2l-1m4n3o-2p2r-4t-4v-1 ~que>=a-2b1f-3h1l-4m5n4o-2r-2t-5 ~quea=a4 ~qued=b-3f1p1v4
~queda=f2p1v1 ~quede=v2 ~quedo=c-3 ~quem=c7m2 ~quema=b1c1 ~queme=m3 ~quen=a1d5 ~quen>=d1 ~quenm=d2
~quer=a-3l3 ~quere=c1 ~queri=b1l1 ~ques=n1 ~quest=n1)";

}  // namespace rb::grammar
