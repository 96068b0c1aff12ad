#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning4;
const std::string_view kLeaning4 = R"(
~ber>=a3b-9c-10d-3f2g-4h-3i4k-5n-3o2p-4r-4s-1t1v-9 ~bert=e4 ~bert>=e4 ~bes=h2 ~bet=a-1b1c-3f2q1r3
~bet>=r4 ~bett=b2f3j1 ~bette=b2f3j1 ~betw=g1 ~betwe=g1 ~bez=b-1c1m-1 ~beza=b-1c1m-1 ~beza>=b-1c1m-1
~bia=c-4f1h3i-1j-1k3 ~bia>=v2 ~biar=c-4f1h3j-1k3 ~biar>=c-4f1h3j-1k3
~bie=a-3d-1e-4g-5i-3j-4k3m-3n3q1r2t-3 ~bie>=l1 ~biel=k3 ~biela=k3 ~biem=q3 ~bieme=q3
~bien=b-1c2e-1g-2i-2m-2n4r3t-3 ~bien>=a-4b-1c2e-1g-2i-1m-1n4r3t-3 ~biend=a2 ~big=c3 ~bigg=c3
~bigge=c3 ~bil=b-5c4 ~bil>=c2 ~bill=b-2 ~billo=c2 ~bio=c9 ~bio>=c2 ~biop=c1 ~biops=c1 ~biot=c2
~bioti=c2 ~bir=b-5c-1f1g-2l5m1v-4 ~bir>=b-1l6 ~birm=a1f2 ~birme=a1f2 ~birt=m3t1 ~birth=m3t1
~bit=c1g1 ~bit>=g1 ~bla=a-9c5d3e1f-2h-4k-1m2 ~bla>=d-2e2m6 ~blac=c4 ~black=c4 ~blad=b2 ~blade=b3
~blan=m1 ~blan>=m1 ~blar=a-1d8h-3m-3 ~blar>=a-1d8h-3m-3 ~ble=a-2b-8c5e-3m-5p2r-5t-1u4v2
~ble>=a-2b-8c3g1k2l2m-2n1p1r-5 ~blea=b3c-1 ~bleac=b3c-1 ~blee=a-2b-2c5 ~bleed=a-2b-2c5 ~bles=u4
~bles>=v1 ~bless=u4 ~bli=u3 ~blig=u3 ~blige=u3 ~blo=a7b-1e-2g-4i-2n-3o-1v-3 ~blo>=f3m1v-2
~bloc=a8b-1 ~block=a8b-1 ~bloo=a-3c2 ~blood=a-3c2 ~bloq=a5 ~bloqu=a5 ~blow=c-1 ~blu=c4 ~blue=c3
~blue>=c3 ~bo>=v3 ~bod=a-3b2c-1d2f-2h3i2k-2q-1v-6 ~body=a-3b2c-1d2f-2h3i2k-2q-1v-6
~body>=a-3b2c-1d2f-2h3i2k-2q-1v-6 ~bol=i1 ~boo=a-2b-5c-2f1k8m1n-3o2q-1v-1
~book=a-2b-5c-2f1k8m1n-3o2q-1v-1 ~book>=a-1b-3f2k5m1n-3o2q-1 ~booki=k1 ~bor=a6c1f-2g-1j2k-3u-2v-2
~bor>=c1 ~born=v-3 ~born>=v-3 ~borr=a9j3k-2u-1 ~borre=a9j3k-1u-1 ~borro=c1 ~bot=a1b-3d3e-1m6
~bot>=b-3c-2m7 ~both=a1b-3 ~bothe=a2b-1 ~bots=d1 ~bots>=d1 ~bott=b3 ~bottl=b3 ~bou=a-1c-5m3t2
~bout=a-1b1c-3d1i-1m3t2 ~bout>=a-1b1c-3d1i-1m3t2 ~box=c1 ~box>=c1 ~boy=c-2v4 ~boyf=b1 ~boyfr=b1
~bra=a-3b1c-3h1 ~bra>=h2 ~bre=a-5c6d-5g-5i-8j-3k-2l-1m-6 ~bre>=b-4c1i-4m-1 ~brea=c2d-1n2v-7
~break=b6c-5n4 ~breat=b-2c6v-4 ~bren=v4 ~bren>=v4 ~bres=c1 ~bres>=c1 ~bri=c-1i2j-1k2v3
~brin=b-2c-5i3k2v5 ~bring=b-2c-5i3k2v5 ~bro=a-3c5e-1i1m1 ~bro>=b-1c2 ~brok=a-3c2i2v1 ~broke=a-2c2v1
~bru=a1b-1c1 ~bruh=a2 ~bruh>=a2 ~bs>=c2 ~bsc=a1b-2 ~bscr=a2c-1 ~bscri=a2c-1 ~bsy=b-1g6 ~bsy>=b-1g6
~bud=n2 ~bue=r2s-1t-1v4 ~buen=r2s-1t-1v4 ~bueno=r2s-1 ~bug=a4 ~bug>=a1 ~bui=v1 ~buil=v1 ~build=v1
~bum=b-2c6v-2 ~bump=b-2c6v-2 ~bump>=c1 ~bun=b2 ~bunc=b2 ~bunch=b2 ~bur=c6 ~burn=c7 ~burne=c1
~burni=c3 ~bus=a-7b2c-9g1i10m1r-3 ~bus>=a-5b-1c-1e-3i7v2 ~busa=b4 ~busc=i4 ~busca=i4 ~busi=b1m3
~busin=m3 ~busy=g3 ~busy>=g3 ~but=a-2e-6h5i1o-2q1r1u-1 ~but>=e-2h6i1o-2q1r1u-1v-2 ~butt=c-1e-1v3
~butto=e-1v1 ~buz=a1b-1d2 ~buzz=a1b-1d2 ~buzz>=d2 ~by>=a-4b2c-1d1g-3h-1i-2p-1v1 ~bye=b2c-3g6v-4
~bye>=b2c-3g6v-4 ~ca>=c2f-2g-1r-1s5 ~cab=a-2b3m-2v-2 ~caba=b2 ~cabe=m-2 ~cabe>=b3 ~cabez=b-1c1m-1
~cac=v2 ~caci=v2 ~cacio=v2 ~cad=b-4e3 ~cado=e5 ~cado>=e5 ~cai=b-2c2 ~cai>=c3 ~caid=v1 ~caid>=v1
~cal=a2b-7c1d8f-7g1h-4i-6j4k-2m6n-3q-4r-1u-2 ~cala=c2 ~calam=c2 ~cale=a-2b-1c6g1j2 ~calen=a-2c2g1j2
~caler=c2 ~cali=c1m2 ~calie=c1 ~calif=m2 ~call=a7b-6c-9d10f-2g1h-2i-2j1m3q-4r-2u-1
~call>=a-1b-2c-5d10e-1g3h-1i-1j3q-3r-1 ~calle=e1 ~calli=a7m2 ~calls=a5d-2 ~calm=b1c-3 ~calm>=b1c-3
~calo=b-1c2v2 ~calof=c3 ~calor=v2 ~cam=a-9b-11d-3g-6h3j-3k9m2q3v-4 ~cam>=m5 ~camb=a-5b-2h4i-2j-6k8q4
~cambi=a-5b-2h4i-2j-6k8q4 ~came=k1n1 ~came>=k1n1 ~cami=i4 ~camin=c1 ~camio=i5
~can=a-6b-1c-3f2g1h-1i3j4l-3m-7o-3s-1t-3u-3 ~can>=a-1b-5c-6d6f2h1i1k7p-2q2v4
~canc=a3c-5d-3e-3g-2h-2i-3j9k-5l-1m-2q-4u-2 ~cance=a3c-5d-3e-2g-2h-1i-3j7k-3l-1m-2q-4u-2 ~cancl=j1
~cans=a-2e4 ~cansa=e1 ~cant=a-11b1c3d-3g2h-2i1p4v-1 ~cant>=a-11b1c4d-3g3h-2i1n1p4r-3 ~canta=r3
~car=a-2b5c-5e-6g-6h-6i16j-7l-5m3n-5q-3r-3s-4 ~car>=a-4c-3f-3h-2i11l-2m1s-3 ~cara=a3b1c3 ~cara>=b2c3
~card=a1c1v4 ~card>=a2v5 ~care=a-4b10c-6f1i-4r-1v1 ~care>=b3 ~cared=a-1b4c-3f2r-1v2 ~caro=m2
~caron=m2 ~carr=b-4i8v-3 ~carro=b-2c-6i8v-3 ~cas=b5v-4 ~casa=b7c-2v-2 ~casa>=b7c-2v-2 ~cat=b-3c3
~cate=v2 ~cated=v2 ~cath=c2 ~cathe=c2 ~cati=a3 ~catio=a3 ~cau=b-1c4 ~caug=c1 ~caugh=c1 ~caus=c1
~cause=c1 ~cay=c2v1 ~cayo=c2v1 ~cayo>=c2v1 ~cc>=a2 ~cci=b-1e3v2 ~ccid=e3v-1 ~ccide=e3v-1 ~ccin=v2
~ccine=v2 ~ccio=f2v1 ~ccion=f2v1 ~ce>=a-3b-2c3f-5g-7h-4i-1j-3m-1n1q-4 ~cea=a5b-2e2 ~ceas=a5b-2e2
~cease=a5b-2e2 ~ced=c1 ~cei=a2l1 ~ceiv=a3l1 ~ceive=a3l1
~cel=a6b-10c-7e-3g-4h-2i-4j7k-4l-2m-3n-5o-1q-5t-3u-2v3 ~cel>=a3b-1e-1j7v-9 ~cela=a1b-3f-1j2
~celar=a1b-3f-1j2 ~cele=r1t-1v1 ~celen=r1t-1v2 ~cell=d3j-2v5 ~cell>=d3 ~cella=v2 ~celle=v2
~celu=a1v2 ~celul=a1v2 ~cem=b-1 ~cen=a-5b-4i8v6 ~cen>=a-1v4 ~cens=i3 ~cense=i3 ~cep=a-3c-2d6v2
~cepc=d2 ~cepci=d2 ~cept=d2v3 ~cepta=v3 ~cepti=d3 ~cer=a-8b7c-2m1t1v-5 ~cer>=a-2b9m3v-4 ~cerm=j1
~cerme=j1 ~cero=t3 ~cero>=t3 ~cerr=b-1 ~cerra=b-1 ~ces=a1b3c-3e-2h-1i2u-1 ~ces>=b5c-4l2r1
~cesi=c-1d1f1k1 ~cesit=c-1d1f1k1 ~ch>=a-4b-2d-5e1g-3i-6l-2o-4p-2r2u2 ~cha=a-2b-15d2e-1j-3k7o-4u-3v-3
~cha>=d2i-1k4 ~chac=d3 ~chach=d3 ~chad=c1 ~chai=c-2i4 ~chair=c-2i4 ~cham=c-3g2 ~chamb=c-2g2
~chan=b-4k6l2q2 ~chang=a-1b-4k4l2q2 ~char=b-3c6d1 ~charg=b-1c2d1 ~chas=o-1p1u-3 ~chas>=o-1p1u-3
~che=a-12b-3c3e-10f3g2h-5i-3j-5k3l-8m-8n-1o-4p-3s-5u-5 ~che>=a-5b-3c4d-5e-2f3p-2v-2 ~chec=c-2g5k2
~check=c-2g5k2 ~ched=a-4c-4d1k4n-1v-3 ~ched>=b2 ~chedu=a-2b-3c-3d1k5n-1v-3 ~chen=d1 ~chen>=a3
~ches=a-1b-1c7v1 ~ches>=v5 ~chest=b-2c7f2v-3 ~chet=b4c-1 ~chete=b4c-1 ~chev=v2 ~cheve=v2
~chi=a2b3e1v-8 ~chil=c2 ~chill=b-1c4 ~chin=a4f1v-3 ~chine=f1v-1 ~ching=a4 ~chis=b4 ~chisi=b3
~cho=a4d-3e-2g-4l-2m-1t4u-1v-1 ~cho>=c2d-2e-1g-2l-1t4 ~chok=b1c-1 ~choke=b1c-1 ~chol=a3 ~chole=a3
~choo=a2u-1 ~chy=c3 ~chy>=c3 ~ci>=b-1c3v1 ~cia=a-1c-7d-2e-3f-5g-2k-4l1m-2n-5q-3r-1u9v2
~cia>=b5c-5i1v9 ~ciar=l4 ~ciar>=l4 ~cias=a-2b-4c-3f-1n-1r-1s1u5v-1 ~cias>=a-2b-4c-3f-1n-1r-1s1u5v-1
~ciat=c1u4v-1 ~ciate=u4 ~ciati=c3 ~cib=a2l2 ~cibi=a2l2 ~cibir=a1l2 ~cid=a-4b2c-1g-2h-1j2u2v-2
~cida=b2c-1u1 ~cida>=b-1u2 ~cidal=b3c-1 ~cide=e2j3v-2 ~cided=j4 ~ciden=e3v-1 ~cie=a1f2v-2 ~cien=a2
~cient=a2 ~cier=f3 ~cierr=f3 ~cig=b1v2 ~ciga=b1v2 ~cigar=b1v2 ~cim=c2 ~cimi=c2 ~cimie=c2
~cin=a-1b-1c5f-3t1 ~cina=d1 ~cina>=d1 ~cinc=o1t2 ~cinco=o1t2 ~cing=b1c4 ~cing>=b1c4
~cio=b-4c-4g-2i-2j-3k-2n1t-1v7 ~cio>=b-4e3l2n3 ~cion=c-1i-4j-2k-1l-1v4 ~cion>=a1c-3f1j-2t-1v4
~ciona=v1 ~cione=c3 ~cioni=d2 ~cir=b1j1 ~cirl=b2 ~ciru=j2 ~cirug=j2 ~cis=c2 ~cisi=c2 ~cisio=c2
~cit=c-8d-3e-2f3g-5h-2i-3j5k8l-1m1n-2p-1q2v-9 ~cita=a-5c-7d-3e-2f3g-5h-2i-3j5k9l-1m2n-2p-1q2v-6
~cita>=a-5c-5d-3e-2f3g-5h-2i-3j6k6l-1m2n-1p-1q2v-6 ~cital=k2 ~cito=a3 ~cito>=a3
~ck>=a-5b-7c3d-1e-1f-10g6h3i3j-8l2m-1n-2o-2p-5q-3t-1u1v-1 ~cke=b-2c1v4 ~cket=v3 ~cki=a1c4v-1
~ckin=a1c4v-1 ~cking=a1c4v-1 ~cks=c3i1 ~cks>=c3i1 ~cla=b-3g3r4s-4v-3 ~clar=b-1c1r8s-3v-1
~claro=b-1c1r7s-2 ~clas=g5r-1 ~class=r-1 ~cle=j4 ~clea=j2 ~clear=j2 ~cli=c-4m3r-2s3
~clin=a1c-2m3r-2s3 ~cline=r-2s3 ~clini=c-1m3 ~clo=g3n1 ~clos=v2 ~close=v3
~co>=a-4c-11d-2e7h3j1m-4n-4q-3r-2t3u1v-3 ~coc=i3 ~cof=v3 ~coff=v3 ~coffe=v3 ~col=c5g-1j1k-1o2q-2
~cold=b-1c2j2 ~cold>=b-1c2j2 ~cole=o2q-1v2 ~coles=o2q-1v2 ~colg=b2 ~colga=b2 ~colo=c2 ~color=c3
~com=a-5c-4f1g-9h-7j4k1m5n5o-2r4s-3u2v4 ~come=b1f1j2k1l2n1v4 ~come>=f3j3k3n3v1 ~comer=v4
~comi=a-1j5r1 ~comin=j5r1v-2 ~comm=a2 ~commu=a2 ~como=a-2b-1g-2i1m3n2r2s-3
~como>=a-1b-1g-2i1m3n3r2s-3 ~comp=a-3c-7e2f2m3v3 ~compa=v-1 ~compl=c-1k1n1 ~compr=b3e3f4v-1
~compu=b-1m1v6 ~comu=d6h-1 ~comun=d6h-1 ~con=a1b-4d2e-4h2i-4j1k-2l3n-3o1p-5q-5r-1s-1t-2u-2v-9
~con>=b1c1d3f-7g-1h6i-4k-2l-6n-4o-1p-2q-1v-3 ~cond=f2o3 ~cond>=f2o3 ~condi=b2 ~conn=c-2d2n4
~conne=c-2d2n4 ~cono=c1e3 ~conoz=e3 ~cons=a1b-3j2k1l2m1 ~conse=a3 ~consi=l1m2 ~const=c2
~consu=c-2h1j3k3 ~cont=a6b-4c-3i-1l6n-4r-1t-1v-3 ~conta=a6b-1c-5f1n-1v-1 ~conte=g3 ~conti=c-1l5
~contr=c3d1 ~conv=f1i2 ~conve=g1i2 ~convi=f2o1 ~cop=b4c-4 ~cope=b1c-1 ~cope>=b1c-1
~cor=a2b5c-3f-2g-2i-1j-3k4r3s-1v5 ~cora=c3 ~coraz=c3 ~cord=v1 ~corr=b2j-2k6r2v3 ~corra=j-1k3v2
~corre=e1k1r2v-1 ~cort=a3b4c-3n2 ~corta=n2 ~corte=a3 ~corto=b2c-1 ~cos=a4c4 ~cosa=b3 ~cosas=b1
~coso=a5 ~coso>=a5 ~cou=a-2b-1c3v2 ~coug=a-2b-4c7v3 ~cough=a-2b-4c7v3 ~coul=i1r-2 ~could=i1r-2
~cov=b-3c4v4 ~covi=b-2c3v2 ~covid=b-2c3v2 ~cra=c5j2v-2 ~cram=b-3c3 ~cramp=b-3c3 ~crap=c1 ~crap>=c1
~cras=b3 ~crash=b3 ~crat=j1 ~cratc=j1 ~craz=c-2 ~crazy=c-2 ~cre=c3f1 ~creo=f1 ~creol=f1
~cri=a7b-1c-13d-3e-4f2h-1i-3j-5k-3l5m-2n-7o-1q-2s-1t-1v-3
~crib=a4b-8c-6d-2e-2g2i-2k-2l6m-1n-6q-2s-1v-8 ~criba=g1l2n-2 ~cribe=a3c-1g1v-1 ~cribi=f2l2
~crip=a4j-4v3 ~cripc=a2j-1 ~cript=v1 ~cris=b3 ~crisi=b3 ~cro=v4 ~cros=v1 ~cross=v1 ~cry=b7c-6v1
~cryi=b5c-4v2 ~cryin=b5c-4v2 ~ct>=b-6c-3d1f2l1v-3 ~cte=a3 ~cted=a2b-2 ~cted>=a2b-2 ~cti=c2d-1
~ctin=b1 ~cting=b1 ~ctio=b-2c3m3n1v1 ~ction=b-2c3m3n1v1 ~ctiv=a2l2 ~ctiva=a1 ~ctive=l2
~cto=a-6b-6c-3f-2h6i-4j-2k-5l-4m-2n-3p-5r2s-2 ~cto>=e1r3 ~ctob=o1 ~ctobe=o1
~ctor=a-4b-2c-2e-1h7i-3j-1k-4l-2n-1p-3 ~ctor>=a-4b-2c-2e-1h7i-3j-1k-4l-2n-1p-3
~ctu=f-2g-1i-3l-2m-4n-1o1r-1v-5 ~ctur=g-1l-1r-1s1v-2 ~cture=g-1l-1r-1s1v-2
~cua=a-2b-1c-4g-1i-1m1n6o-4p-3r2 ~cual=b-1c-2h1n8o-9p-2r3v-1 ~cual>=c-1n3o-4q-1r1 ~cuale=n5r-1
~cualq=h2r3 ~cuan=v6 ~cuand=a-1 ~cuant=c-1v5 ~cuar=b1f2o3 ~cuart=b1f2 ~cuc=n7 ~cuch=n7 ~cuche=n5
~cue=a-6b-1c3r1 ~cuen=a-3b1 ~cuent=a-3b1 ~cuer=b-3g2r2 ~cuerd=g3r2v1 ~cuerp=b-1c2 ~cues=c1v1
~cuest=c1v1 ~cul=a-1b-4h1n3 ~culp=n3 ~culpe=n3 ~cun=c-4v4 ~cuna=c-4v4 ~cuna>=c-4v4 ~cup=b-1g4
~cupa=b-1g5 ~cupad=g4 ~cur=c-1v1 ~cura=b3 ~cura>=b3 ~curi=v2 ~curio=v2 ~cus=n5v-1 ~cuse=n6 ~cuse>=n6
~cut=a2b5c-1v-1 ~cut>=a3b1v-1 ~cy>=v1 ~da>=a-4b5c4d-3f-7g-11h-3i-11j-12l-9n-6o1p-4q-9u3 ~dac=b-2v2
~dach=b-2v2 ~dache=b-2v2 ~dad=b5c-7m2v3 ~dad>=b6c-10m2v3 ~dal=b2c-4r6 ~dal>=b3c-1 ~dale=r6 ~dale>=r6
~dan=b4f-4g-2l-2p3 ~dan>=a1p3 ~dano=b2c-3 ~dano>=b2c-3 ~dar=a2b-1c-6f1i1j1k1l3n-1s-1v-8
~dar>=b-5c-1i2k2l3 ~dari=f5 ~darin=f5 ~dark=b4 ~dark>=b4 ~darl=a2 ~darlo=a2 ~das=a4c-4r2
~das>=a4c-4r2 ~dat=a2b-4c-5e-1k5 ~date=k6 ~date>=k7 ~dato=a3c-1 ~dau=c-1i2 ~daug=c-1i2 ~daugh=c-1i2
~dav=v2 ~davi=v2 ~davia=v2 ~day=a-8b-8c1d-11e-7h-10i-2j-1l-9m-6n-6p-1q9r-5s-11t-4u-6v-2
~day>=a-6b-4d-9e-5f-1g1h-6j-2k1l-7m-2n-12o3p-2q8r-2s-8t-2u-4v-1 ~days=g-1m-2r-3 ~days>=g-1m-2r-3
~dby=b3c-1 ~dbye=b3c-1 ~dbye>=b3c-1 ~dd>=c-3l2 ~dde=c1 ~dden=c1 ~dden>=c1 ~ddl=b-1g1 ~ddle=b-1g1
~ddle>=g1v1 ~ddr=a-1v5 ~ddre=a-1v5 ~ddres=a-1v5
~de>=a-3b-4c-5d-5e-7f3g-10h-2i2j-6l-2m2o-3p-3q2r-7t1u-4v2 ~dea=a-1b3c-4e1g-2i3v1 ~deac=a1 ~deact=a1
~dead=a-3b4c-6g-1i3v5 ~dead>=a-2b4c-5i3v2 ~deadl=v1 ~dear=d1 ~dear>=d1 ~deb=b-2v3 ~debi=c2 ~debil=c2
~debo=v4 ~debo>=v4 ~dec=c-3e1j3r-2s3u1v-3 ~dece=e2 ~deci=c-1j4u3 ~decid=b-2j4u3 ~decir=b2
~decl=r-2s3 ~decli=r-2s3 ~ded=a-3b-2c5j3v-3 ~ded>=a-3c1j3v-3 ~dedo=c2 ~dedo>=c1 ~dee=r3 ~deed=r3
~deed>=r3 ~dej=a10c-8d-1g3j-1l-4m-4n-1r-3 ~deja=a4b2c-1q1 ~deja>=a3 ~dejar=k1q2
~deje=a7b-7c-3g4l-2m-2q-2r-3 ~deje>=a-2f3g5v3 ~dejem=a1 ~dejen=a8b-3f-1l-1m-1v-4
~del=b-3d-1g-4h-8j4k1l-1m-1p-1q1s-3t2 ~del>=a-2c1e-4g-1h-4k-4r-1s-1t1 ~dela=j-4k7q2 ~dele=a4b-2h-1j7
~dele>=h-1j6 ~delet=a5b-1 ~deli=e2 ~delo=n1v2 ~delo>=n1v2 ~dem=a2b-1c-3g5i1o1q-1r1 ~dema=a4
~deman=a4 ~deme=c-2g5i1o2r1 ~deme>=i1o2r1v1 ~den=b3c-3e5g-2h5i1k-2l8m-2n-1v-1 ~den>=a5i3
~denm=a-8b4d1l4 ~denme=a-8b4d1l4 ~dens=e4v-1 ~dense=e4v-1 ~dent=a-1b2c-2e2h5 ~dent>=e1 ~denti=b1h5
~dep=a-1b8c-6r-2v4 ~depe=r-2v6 ~depen=r-2v6 ~depr=b10c-6 ~depre=b8c-5
~der=a2b-6c5d-2e-2h2i-2k-4l3v-5 ~der>=b-2c2g-1h3k-2n3 ~dere=l2 ~ders=a1v-3 ~ders>=a1l1v-2 ~derst=f1
~des=a5f-1h3k-3l-11r-3s-1v-4 ~des>=a2b-3f-3h1i2 ~desa=a4b2 ~desac=a4 ~desap=b2 ~desc=a-1e4
~desca=a-1e4 ~desd=c5f1 ~desde=c5f1 ~dese=b4c-2h2v-3 ~deseo=a3 ~deses=b3c-1 ~desi=a5 ~desis=a3
~desk=d3 ~desk>=d3 ~desm=b-3c5 ~desma=b-3c5 ~desp=a-8b4c-3g5n1q2r-1 ~despa=a-1n3 ~despe=a-1b6
~despu=b-1g6q3 ~desu=a3l-2 ~desus=a3l-2 ~det=a6 ~dete=a6 ~deten=a2 ~dev=b-3c5 ~devu=c1 ~devue=c1
~dez=u2 ~dezc=u2 ~dezco=u2 ~dge=b6c-1 ~dge>=b6 ~di>=a-2
~dia=c2d-2f1g-3h-3i-4j-2k3l-1m-3n-1o-2p2r-1s-2t-1v-2 ~dia>=a-2b-4h-1k5 ~diag=b3c-3 ~diagn=b3c-3
~dial=e2v2 ~diar=c5 ~diarr=c5 ~dias=f2o-1v-2 ~dias>=f2o-1v-2 ~diat=a3 ~dic=a-7c1f-1h3k-2t1 ~dica=v1
~dicai=v1 ~dice=a-3b1 ~dice>=a-3b1 ~dici=c1 ~dicin=c1 ~dico=h5j2 ~dico>=h5j2 ~did=a-3e-1n6
~did>=a-4n2v1 ~dida=b4 ~dida>=b4 ~didn=b-1c-1h1n3 ~didnt=b-1c-1h1n3
~die=a-8b7c-9d-1e5f-9g-1i1k-2l-1m-1s-3t2v2 ~die>=a-4b12c-3d-2f-3s-2 ~died=c-3e3i2 ~died>=c-3e3i2
~dier=h1 ~diera=h1 ~diez=t3 ~diez>=t3 ~dif=h3k4 ~diff=f1h3k3 ~diffe=f1h1k3 ~difi=v1 ~dific=v1
~dig=b-1c-5g6n2u4v-4 ~diga=c-1n2u5v-3 ~diga>=b-1u5 ~digal=a1 ~digo=c-1g6 ~digo>=c-1g6
~dij=c-2m-2n11p-1v-2 ~dijo=c-1m-1n6p-1 ~dijo>=c-1m-1n6p-1 ~dil=c3 ~dill=c3 ~dilla=c3 ~dim=n2
~dime=n2 ~dimel=n2 ~din=a-7f1g2i-1l1q-1 ~ding=a-7f1g2i-1l1q-1 ~ding>=a-7f1g2i-1l1q-1v1
~dio=d-1e-4g-5i-1m-1o3 ~dio>=a2b-4c6e-2g-2v-1 ~diod=q1 ~diodi=q1 ~dios=a-1b5c-6o1v2 ~dios>=b3c-5o1v3
~dir=f2v5 ~dire=f2v6 ~direc=f2v6 ~diri=m1 ~dis=a4f-2l-2m3v-2 ~dis>=m4 ~disa=b2 ~disap=b2
~disc=a1b-3c1l-1n1 ~disch=b-1c4 ~disco=a5 ~discu=a-1n2 ~dit=c2 ~diz=b-3c7i-1v-1 ~dizz=b-3c7i-1v-1
~dizzy=b-3c7i-1v-1 ~dle>=c-1v1 ~dli=v1 ~dlin=v1 ~dline=v1 ~dly=a3 ~dly>=a3 ~dne=p-2 ~dnes=c-5p-2v1
~dnesd=c-1p-2 ~dness=v3 ~dnt=a1c-3h1n3 ~dnt>=a1c-3h1n3
~do>=a-10b4c4d-5e-4f5g1h-6i-8j-8k-6l-5m-2n-13o-2r1s-5t-6u-7v-1 ~dob=c6 ~dobl=c6 ~dobla=c3 ~doble=c1
~doc=a-4b-2c-2e-1h7i-3j-1k-4l-2n-1p-3 ~doct=a-4b-2c-2e-1h7i-3j-1k-4l-2n-1p-3
~docto=a-4b-2c-2e-1h7i-3j-1k-4l-2n-1p-3 ~dod=c-2v4 ~doe=b-2c-5e2h-1j-2m1o-1r2v3
~does=b-2c-5e2h-1j-2m1o-1r2v3 ~does>=b2c-2j-1m1v8 ~doesn=b-3e3i1o-1r2v-4 ~dog=v2 ~dog>=v2 ~doi=c3
~doin=c3 ~doing=c3 ~dol=a-3b-7c10f-4i-2m-3t2u-1 ~doli=c3 ~dolie=c3 ~dolo=a-1b-5c4i-1m-3u-1v1
~dolor=a-1b-5c4i-1m-3u-1v1 ~dom=p1q4 ~domi=p1q4 ~domin=p1q4 ~don=a1c-8d-2g-1h-1l-5m2n4o-3q-1r-1s1v4
~don>=a-1n7 ~dond=a-3m4v3 ~donde=a-3m4v3 ~dont=a5b-1c-2l-4m-2o-2r-1s2 ~dont>=a5b-1c-2l-4m-2o-2r-1s2
~doo=c-2v3 ~door=c-2v3 ~door>=c-2v3 ~dor=b-1c3m2 ~dora=m2 ~dora>=m2 ~dorm=c3 ~dormi=c3
~dos=a-5b5c-2l-1m-1o3 ~dos>=a-4o3 ~dose=b3c-1 ~dosed=b3c-1 ~dow=b6v-6 ~dow>=b2 ~down=b3v-5
~down>=b5v-5 ~doy=a3v-1 ~doy>=a3v-1 ~dra=b3c-1v-1 ~drai=c1v-1 ~drain=c1v-1 ~dran=b4c-2 ~drank=b4c-2
~draw=j1 ~draw>=j1 ~dre=a-4b3c-3j3v4 ~drea=b2 ~dread=b2 ~dres=a-1v5 ~dress=a-1v5
~dri=b-4f2g1i10j-1s-1 ~driv=b-3f3g1i10s-1 ~drive=b-5c1i11 ~drivi=f3g2 ~dro=e-1 ~drop=b-1j1
~drop>=a1c-1j1 ~dropp=c2 ~drow=b2g1 ~drown=b2g1 ~dru=b1 ~drug=c1 ~ds>=a-3b3c5d-1e-4f-3g-1i-4m2s-4u-1
~dso=v1 ~dson=v1 ~dson>=v1 ~due=a-4c5g-1u1v1 ~duel=a-4b-5c3g-1u1v2 ~duele=a-4b-5c3g-1u1v2
~dul=a-2b-3c-3d1k5n-1v-3 ~dule=a-2b-2c-2k6n-1v-3 ~dule>=a-2b-2c-2d-1k6n-1v-3
~dy>=b2c-4d2e1f-5g-1h4i1j3k-5l-1n-1q-2v-8 ~dyi=c-2r1v2 ~dyin=c-2r1v2 ~dying=c-2r1v2 ~ea>=b3h3m-1v-5
~eac=b3 ~each=b3c-1 ~each>=b3c-1 ~eact=c2 ~eacti=c2 ~ead=d-1l-4m-5o-2p-2 ~ead>=a-7b3c-3f4i1
~eada=b-6c2v1 ~eada>=c2 ~eadac=b-2v2 ~eade=c3 ~eaded=c3 ~eadl=v1 ~eadli=v1 ~eado=a1 ~eado>=a1
~eads=g2 ~eads>=g2 ~eady=a3c-3j1 ~eady>=a3c-3j1 ~eag=k6 ~eage=k6 ~eagen=k6 ~eah=b-3r7s-1v-2
~eah>=b-3r7s-1v-2 ~eak=a-6d3g-3i-2k-2n5v-6 ~eak>=a-2b-7c2d7h-3k-1n2 ~eakd=b4c-4 ~eakdo=b4c-4
~eaki=e2h2n2v-2 ~eakin=e2h2n2v-2 ~eaks=f3 ~eaks>=f3 ~eal=a-2e-1f-3g-2k-1m3n-1s2v1
~eal>=b-2c1f-1m4v-1 ~eall=b3s2 ~eally=b3s2 ~eam=n1 ~ean=c-2f2l5 ~ean>=f2 ~eans=i3 ~eans>=i3
~ear=b-2f-6g-4i-6l-2m-5n8s-2v-2 ~ear>=b2c-6i-2n5 ~eara=c6 ~earab=c2 ~eard=e1 ~eard>=e1 ~eare=j2
~eared=j2 ~eari=c-2h1n1 ~earin=c-2n1 ~earl=q2 ~ears=n1v1 ~ears>=n1v1 ~eart=c7 ~eart>=c6
~eas=g-2h2i-4j-1k-2l-1m-2q-1r-1s-2t-1u-3v-8 ~ease=a1c-4g-1h2i-3k-1m-2s-2t-1u-2v-5
~ease>=c-3e-3g-1h2i-2k-1m-1s-2t-1u-2v-4 ~eased=e2 ~easo=b1 ~eason=b1
~eat=a-6b-1c5e-2g-5h-2i-4j-1k-3m-2n2t-4v9 ~eat>=b-7h-1n2t-1v10 ~eate=b3c-3 ~eaten=b3c-3 ~eath=b-3c5
~eath>=b-4c5 ~eathe=f1v1 ~eati=c1 ~eatin=c1 ~eav=a6c-3r-1 ~eave=a6c-5r-1 ~eave>=a5c-4r-1 ~eb>=t2
~ebe=c4 ~ebe>=c4 ~ebi=c2 ~ebil=c2 ~ebil>=c2 ~ebo=a-4b-2c-4d3h1i3j1k2 ~ebo>=v4 ~ebod=a-2c-1d3h1j1v-1
~ebody=a-2c-1d3h1j1v-1 ~eboo=k6 ~ebook=k6 ~ebr=a-3b-4c6f1i-1 ~ebre=a-3b-4c6f1i-1
~ebre>=a-3b-4c6f1i-1 ~eca=b-5c3v1 ~ecau=c1 ~ecaus=c1 ~ecc=f2v2 ~ecci=f2v2 ~eccio=f2v2
~ece=a-1c-10d6h-2m-4n-1q-1u-3 ~ecei=a3l1 ~eceiv=a3l1 ~ecep=a-3d7v-1 ~ecepc=d2 ~ecept=d3 ~ecer=b3
~ecer>=b3 ~eces=c-4f1k1 ~eces>=a1 ~ecesi=c-1d1f1k1 ~ech=b-9c3g-1k2o-2q-1 ~ech>=c1 ~echa=b-1c-3k3o-1
~echa>=b-1c-2k5v1 ~echas=n1o-1p1 ~echo=b-1c5f2 ~echo>=b-1c5f2 ~eci=b-5e1f-5m-2n-3u7 ~eci>=c1v3
~ecia=u4 ~eciat=u4 ~ecib=a2l2 ~ecibi=a2l2 ~ecid=b-2j4u3 ~ecida=u2 ~ecide=j4 ~ecio=e5 ~ecio>=e5
~ecir=b2 ~ecirl=b2 ~ecit=k2 ~ecita=k2 ~eck=b-2g5i-3q-2 ~eck>=b-1c2g6i-1v-3 ~ecl=r-2s3 ~ecli=r-2s3
~eclin=r-2s3 ~eco=a-4b-3c-3e-2f5i1j-1l2o2s-2 ~eco>=f4 ~econ=a-1f2l1o3 ~econd=f2o3 ~ecor=k2v1
~ecord=v1 ~ecorr=k3 ~ect=a-1b-4d2g-1n1r4s-1 ~ect>=d3 ~ecti=b-1n2v3 ~ectio=n2v3 ~ecto=e1r3
~ecto>=e1r3 ~ed>=a-4b-1c3d-7e5f-2g-13h-8j-1k-3l-3m-7p-6q-3s-4v-5 ~eda=c-3m-1p1 ~eda>=b-1f2 ~edad=b2
~edad>=b2 ~ede=b-10c-5i6m1q1r-2v8 ~ede>=b-4f1k2q2r-2v5 ~eden=c-1h1i5 ~eden>=c-1h1i5 ~edes=a3m1
~edes>=a3m1 ~edi=b-8d-4f-3g-2h2i-2k-4l-3n-2v3 ~edia=a2 ~ediat=a3 ~edic=a-1b-1h4k-1 ~edica=v1
~edici=c1 ~edico=h5j2 ~edin=b-2c4 ~eding=b-2c3 ~ediod=q1 ~edn=c-5p-3u-1v1 ~edne=c-5p-2v1
~ednes=c-5p-2v1 ~edo=a-6b8e-4f1i-3m-6n-3s-4 ~edo>=a-6b6c-1e-4f1i-3m-5n-3s-4 ~edos=b2 ~eds=b4c1
~eds>=b4c1 ~edu=a-3c-3k5n-2v-3 ~edul=a-2b-3c-3d1k5n-1v-3 ~edule=a-2b-2c-2k6n-1v-3
~ee>=b-2d-5e-4f-3h5i-6j1k-2m-4n-4p2t1v-1 ~eec=c1 ~eech=c1 ~eech>=c1
~eed=a-2b-3c4e-6g-2l-3n-1r3t-3u-2v2 ~eed>=b-3e-4k1l-1q1r1t-2u-1v1 ~eedi=b-2c4 ~eedin=b-2c4 ~eeds=b2
~eeds>=b2 ~eei=b-3c6 ~eein=b-3c6 ~eeing=b-3c6 ~eek=a-6b-3c2d-2e-1i-2j-3l-2m-3n-2o-4p1q9s-3t-2v-4
~eek>=a-1b-2c1j-2o-1p2q5s-1v-5 ~eeke=a-1g1 ~eeken=a-1g1 ~eeks=c3 ~eeks>=c3
~eel=a-5c2e-5f-5g-2i2k-2l-1m-1n-3v-9 ~eel>=a-1b3e-2f-1j-1v-3 ~eelc=c-1i2 ~eelch=c-1i2 ~eels=b-1i1
~eels>=b-1i1 ~een=a-7d-3e-2f-1i-1j-2l1n-1o2v-4 ~een>=a-5d-3e-2i-1j-2v-3 ~eent=o2 ~eenth=o2
~eep=c8v-7 ~eep>=b2c4v-3 ~eeps=b-2c2 ~eeps>=b-2c2 ~ees=c2 ~ees>=c2 ~eet=g5h-1r-1 ~eet>=c2v1 ~eeti=g3
~eetin=g3 ~eez=c4 ~eezi=c4 ~eezin=c4 ~efe=b-3 ~efe>=b-2 ~efi=v1 ~efil=v3 ~efill=v3
~efo=b-4c-3d5j-1q1v2 ~efon=b-3d3f1m1 ~efono=a1b-1f1m1 ~efor=c-1q1 ~efore=c-1q1 ~efu=u3 ~eful=u3
~eful>=u3 ~eg>=b-2c4n1v-2 ~ega=a-4b6i1m1r-3s8v-3 ~ega>=b3m2 ~egal=b1 ~egalo=b1 ~egar=i4s2
~egar>=i3s2 ~egat=r-2s4 ~egati=r-2s4 ~egi=a1l4m2 ~egis=a6 ~egist=a6 ~egit=a-1m3 ~egit>=a-1m3
~egl=m-1 ~egla=m-1 ~ego=c-5f1g7 ~ego>=c-5f2g7 ~egr=b-1e5j1 ~egre=e1j1 ~egret=e1j1 ~egro=e1 ~egro>=e1
~egs=b-1c2 ~egs>=b-1c2 ~egu=a-3b2c-7d-2e-2g3k-1l-1m-1n3o1p-1q-4s-3t-5v8 ~egue=v3 ~egue>=v3
~egui=b4f-1g2v-3 ~eguir=b4f-1v-2 ~egul=v3 ~egula=v3 ~egun=c-1f3n4o2q-3v-1 ~egund=f3o2 ~egunt=g1n4q-2
~egur=s-3v7 ~eguro=s-3v7 ~eh>=n8 ~ehi=v2 ~ehin=v2 ~ehind=v2 ~eig=c-1 ~eigh=c-1 ~ein=a-4q-1v-4
~eing=a-2v-1 ~eing>=a-2v-1 ~eir=a2 ~eis=g3t1 ~eis>=t1 ~eit=o-2p3r2 ~eith=o-2p3r2 ~eithe=o-2p3r2
~eiv=a3l1 ~eive=a3l1 ~eive>=a3l1 ~eiz=b-2 ~eizu=b-2 ~eizur=b-2 ~eja=a3c-2g2q1v1 ~eja>=a3 ~ejan=g3
~ejand=g3 ~ejar=k1q2 ~ejar>=k1q2 ~eje=a6b-8c-4g4l-3m-2q-2r-3v3 ~eje>=a-4f3g4v7 ~ejem=a1 ~ejeme=a1
~ejen=a8b-3f-1l-1m-1v-4 ~ejen>=a3b-1v-2 ~ejenm=a4 ~ejo=a-6b3c-5d2f-2i4j2o-2p2q1r-2s1 ~ejo>=a-2i6
~ejor=b3c-2d2j3o-2p2r-2s2 ~ejor>=b3c-2d2j3o-2p2r-2s2 ~ek>=a-1b-2c1j-2o-1p2q5s-1v-5 ~eke=a-1g1
~eken=a-1g1 ~ekend=a-1g1 ~eks=c3 ~eks>=c3
~el>=a-9b-3c3d-3e-1f-1g-2i-3j1k-6l-15m-6n-13p-8q1r-9s-2t-2u-8v-2 ~ela=d-1e-2f-4g-2i-3j2k5q4v-1
~ela>=c2j2k7q5v-2 ~elar=a1b-3f-1j2 ~elar>=a1b-3f-1i-1j3v-1 ~elc=c-1i2 ~elch=c-1i2 ~elcha=c-1i2
~ele=b-9e-2g-6h-1i-1j4k-5l-2p-1r1s-2v6 ~ele>=a-4b-6c3d-1g-1j4u1v2 ~elef=b-3d3f1m1 ~elefo=b-3d3f1m1
~elen=r1t-1v1 ~elent=r1t-1v2 ~eles=b2c-4 ~eles>=v3 ~eless=b3c-2 ~elet=a5b-1 ~elete=a5b-1
~elf=a-1b5c-3f-1 ~elf>=a-1b5c-3f-1 ~eli=a2b-2c1e2f-1g-3m-5v-2 ~elie=e2o1 ~eliev=e2o1 ~elig=b3
~elim=a7 ~elimi=a7 ~ell=b-8c10d3e1f-6h-1j-6k-1l-1m-9n-5q-4r-4t1v5 ~ell>=a5c2d5m-2r-2v-1
~ella=a-3c-1e5t1 ~ella>=a-2e6 ~ellas=t1 ~ellat=v2 ~elle=v1 ~elled=v1 ~elli=c3v1 ~ellin=c3v1
~ello=b-2v3 ~ello>=v6 ~ellow=c3v-1 ~elly=c1 ~elm=f4 ~elo=a-1b2c-2g2n5 ~elo>=c-4g2n5
~elp=a-3b3d-1e2f1m4v-2 ~elp>=a-3b3d-1e2f1m4v-2 ~els=b-7d-5f-4g-1h5j4k-1m-3n-3o-3p6q-2v-2
~els>=b-1c2i1 ~else=b-2c-2d-4f-2h5j5m-2n-2o-2p6q-1 ~else>=b-2c-1d-4f-2h5j6m-2n-2o-2p7 ~elt=a-2c3l2
~elta=a-2c1l2 ~eltas=l2 ~elu=a1v2 ~elul=a1v2 ~elula=a1v2 ~elv=a3b-2l2 ~elva=a1l2 ~elvan=l2 ~elvo=c1
~elvo>=c1 ~ely=c3g-3r5 ~ely>=c3g-3r5 ~em>=p1 ~ema=a5b-4c6g1h3 ~emai=g2v1 ~email=g2v1 ~eman=a4b-4c4h2
~eman>=h3 ~emand=a4 ~emb=a-1t3 ~emba=v1 ~embar=v1 ~embe=t2 ~ember=t2 ~embl=b1c2 ~embla=c2
~eme=a1b-8c-4d2e-1f-5g15m1q-4s-5u-2 ~eme>=a1b-8c-3d2f-3g13m1q-4s-5u-2 ~emi=b-1c-1g1v-2
~emin=b-1c-1g1v-2 ~emind=b-1c-1g1v-2 ~emo=a3b-2d-1f-1i-2j1k-5m-2v7 ~emo>=v2 ~emov=a6b-2h-1k-2v5
~emove=a7b-2h-1k-2v3 ~emp=a-1c5l3 ~empe=c5l3 ~empez=l3 ~empo=v3 ~empo>=v3
~en>=a6b-5d-7e-6f-1h-4j-6k-9l-1m-3n-12o-3p-3q-6s-3t-3u-8v-1 ~ena=a-7b12c-8l3t-1 ~enas=b2c-1
~enas>=b2c-1 ~enaz=a-3b6c-1 ~enaza=a-3b4 ~enc=a3b7c-3f-2r3s-1 ~enca=r3 ~encan=r3 ~ence=a4 ~ence>=a4
~enci=b7c-1i1 ~encia=i2 ~encu=b1 ~encue=b1 ~end=a2c-11d-4e-5f2h1m-7n1p-3r-6s-3t1u3
~end>=a5b4c-8e-4f-3k-6m-3n1o-1q1r-3 ~enda=g3h1j2k4l-1 ~enda>=h2 ~endan=a2 ~endar=a-2g2j3k2
~ende=a1b-5c-2i4v1 ~ende>=a1v2 ~ended=i1v-1 ~endem=r1 ~ender=a1g1 ~endi=c-3f2h1l2u7v-5 ~endie=h1
~endig=b-1u5 ~endin=c-3e1f3l2 ~endo=a-1c1f5 ~endo>=a-1c2f6v-1 ~ends=v2 ~ends>=v2
~ene=a-3b1d-2g-3k-2n-2p3r-3s-1v-5 ~ene>=a-5e-1p2q1v-3 ~ened=b2 ~ened>=b2 ~enen=a2i1 ~enen>=a3b-1i1
~ener=b-3c2e1 ~enero=e1 ~enes=m3 ~enes>=m3 ~enf=b-2c3d3 ~enfe=b-2c3d3 ~enfer=b-2c3d3
~eng=a-4c2d-9f4g-3h-5i3j-2k-2l-5n-7p-1q-3u-3v-1 ~enga=a2 ~engl=a-2b-1e1f7 ~engli=a-2b-1e1f7
~engo=a-4b1c3d-2e-3g-1h-1i3j-1l-2n-3q-2u-1v-1 ~engo>=a-4b1c3d-2e-3g-1h-1i3j-1l-2n-3q-2u-1v-1
~engu=c1 ~eni=o1 ~enie=g1 ~enien=g1 ~enin=c-3o1 ~ening=c-3o1 ~enl=a7b2 ~enle=a2 ~enle>=a2 ~enlo=b3l1
~enm=a5b2c-6d5e-3f-4g-3k-4m-2n-3v-8 ~enme=a5b2c-6d5e-3f-4g-3k-4m-2n-3v-8
~enme>=a4b3c-6d5e-3f-4g-3k-4m-2n-3v-8 ~eno=a2b-3c-4g-5i-4k-1l-2m-5n-3s2 ~eno>=s2 ~enor=b-3e3f1
~enor>=e1 ~enora=f3 ~enori=v1 ~enos=h2t1 ~enos>=h2t1 ~enou=a6b-2c-3 ~enoug=a6b-2c-3 ~enr=a2b-1l4
~enro=a2b-1l4 ~enrol=a2b-1l4 ~ens=a2b1c-13d-1g4i1j-4k-2l1m-4n-4q-4r-3u-1v-11 ~ens>=b1h1
~ensa=a2c-5e-1g2i-2j-2l1n-1q-2r-1v-6 ~ensaj=a3b-4c-1f1i-1j-1l2n-1q-1v-2 ~ensar=g3 ~ense=a1b-4e3i2
~ense>=a1b-4e3i2 ~enso=a-1b3c-1g2 ~enso>=a-1b3c-1g2
~ent=a-6b-5d3f1g-4h1i-3j1l-7m-1n-9p-6q-2r-3s-3u-4v-2 ~ent>=b-14c-2d1e3i2k3m1n-5t-1 ~enta=a-1d4r-1t2
~enta>=t2 ~ental=b1 ~entat=d2 ~ente=c2e1f-1t-2v2 ~ente>=b1d1e2r1t-1 ~enten=a-1 ~enter=b-1c1v2
~enth=o2 ~enth>=o2 ~enti=b2c-3e-2f7h4j1 ~entid=b6 ~entie=f7 ~entis=b2h6v-1 ~entl=a3h3
~ento=a-2e-3h-1k-1m-1 ~ento>=c3e-1 ~enton=r1 ~entr=b2 ~entra=v1 ~entro=b1 ~entu=b-1c4 ~entur=c3
~enu=b-3 ~envi=a1 ~envie=a1 ~eo>=b-3c11v-9 ~eol=f1 ~eole=f1 ~eole>=f1 ~eon=a-2c-2d2h2k-1
~eone=a-2c-2d2h2k-1 ~eone>=a-2c-2d2h2k-1 ~eop=b2c-1 ~eopl=b2c-1 ~eople=b2c-1 ~eor=b-3c11v-2
~eor>=b-3c8v-1 ~ep>=b3c5r4v-6 ~epc=d2 ~epci=d2 ~epcio=d2 ~epd=b3c-3 ~epda=b3c-3 ~epdad=b3c-3
~epe=b-3j1n9o-1r-3v4 ~epea=n6 ~epeat=n6 ~epen=b-2j1r-2v6 ~epend=r-2v6 ~epent=b-1j2 ~epet=n2
~epeti=n2 ~epi=a-4c-3n10o-1 ~epit=a-3c-4n10 ~epita=c-2n7 ~epite=n3 ~epl=g5m2 ~eply=g5m2 ~eply>=g5m2
~epo=a9 ~epor=a9 ~eport=a9 ~epr=a-5b8c-8d4k3v-3 ~epre=a-1b6c-6d5 ~epres=a-1b6c-5d5 ~epro=k4
~eprog=k4 ~eps=b-2c2 ~eps>=b-2c2 ~ept=a-3b-4d2f-1v1 ~ept>=b-1 ~epta=v3 ~eptan=v3 ~epti=d3 ~eptio=d3
~equ=b-1c-2e5 ~equi=a-2b-1c-2e5 ~equiv=a-2b-1c-1e5s1
~er>=b-5c-2e-2g1h3i-1j-9k-1l-10m-10n-4o-6r-8s-5u-6v-5 ~era=b6c-5d10f-10g-2h5i-2k-6l-2m-4n3o-3p-7q-6
~era>=c-2d2f-3h4n1p-1q-3s1v1 ~erac=b5v-1 ~eraci=b5v-1 ~erad=d3 ~erado=d4 ~eran=b3n1v-1 ~eran>=n2
~eranz=b3 ~eras=a4 ~erase=a4 ~erat=c1d3 ~erate=c1 ~erc=o3q-1 ~erco=o2q-1 ~ercol=o2q-1
~erd=a2b-1e-1g1n1v1 ~erda=a2b-2c2m2 ~erdad=m2 ~erday=c4 ~erde=a2g3 ~erdi=c2 ~erdo=c-3n2r2v4
~erdo>=r2v2 ~erdon=n2v1 ~erdos=b4c-2 ~ere=a-1b-2g-3m2n-3o-2q-4t-2u-1v1 ~ere>=a-1c-1e1f3g-1i2m-6v6
~ered=b-3l1 ~ered>=b-3l1 ~eren=k2m4v-1 ~eren>=m5 ~erent=f1h1k3 ~erer=c1 ~erer>=c1
~eres=c1d1f-3g-3l-1m5v-4 ~eres>=a-4b1c2d1e1m5v-3 ~erest=a1r1 ~erf=v1 ~erfe=v1 ~erfec=v1 ~erg=b-1c7
~ergi=c2 ~eri=c11e-1f-1g-3v-1 ~eria=l1 ~eria>=l1 ~erid=b-2c4 ~erida=b-2c4 ~erie=b1 ~erien=b1
~erin=c1v-1 ~ering=c1v-1 ~erio=a-1c3v1 ~eriod=c2v2 ~erl=g1k4 ~erla=k4 ~erla>=k4 ~erm=a7f-5g-1m-5
~erma=a2c1e3v1 ~erma>=c3 ~erman=a3e3 ~erme=d4j1 ~erme>=b1j1 ~ermer=d4 ~ermi=a7c-2 ~ermin=a2c-1
~ermis=a4 ~ern=a-4b-6f-6o2p-3 ~erna=b-1c2 ~erna>=c3 ~erne=c-2f-3o2p-1 ~ernes=f-3o2p-1 ~erni=c1
~erno=k1 ~ernoo=k1 ~ero=c-4d-1g-7i-4j-4m-3n-6p-6r-1t4u-1 ~ero>=c-6d-1g-7i-3j-3m-7n-6p-6r-1t4u-1v-5
~eron=b-2c4m3v2 ~eron>=b-2c4m3v2 ~erp=f3v-2 ~erpo=b-1c2 ~erpo>=b-1c2 ~erpr=f4 ~erpre=f4
~err=a-5b6f1g-3v2 ~erra=b5c-1f3g-2v-2 ~erra>=b4c-1f3 ~erri=c1 ~errib=b-1c5 ~errif=b4c-1 ~erro=v3
~erro>=b-4v3 ~error=b3 ~ers=b-7d5f4g-8i-8m-1n-8o1q-4r-4t-1v-8 ~ers>=a1b-5c6 ~ersi=b4c-1i-2o3
~ersid=i-2o3 ~erso=b-6c-2d7e3f2g-1n-1v-5 ~erson=b-6c-2d7e3f2g-1v-5 ~erst=f4 ~ersta=f1
~ert=a-4b7c-3e1f-2l3q-1 ~ert>=e4 ~erta=b4v-1 ~ertar=b2 ~erte=a-1b3n2 ~erte>=a-1b4n2 ~erts=c-2l4
~erts>=c-2l4 ~erv=a3b1c-6d2g-1r1v-1 ~erve=r1 ~ervi=a1c-5d2 ~ervic=a3 ~ervio=b3c-1 ~ervis=d3
~ervo=c-1 ~ervou=c-1 ~erw=c-1 ~ery=a-4b7c-4j3k-1m-1 ~ery>=b1c-2k-1v2 ~eryo=b2 ~eryon=b2
~eryt=b1j1r-2 ~eryth=b1j1r-2 ~es>=a-8b-6c-4d-10e-1f5g-2h-7i-2j-16k-5l-4m3n-8p-5r6s-13t-7u-11
~esa=a6d-2e1g-1h1l-1p6 ~esa>=e3f1h1 ~esac=a4 ~esact=a4 ~esad=a2 ~esado=a2 ~esap=b2 ~esapa=b3
~esas=p5 ~esas>=p5 ~esc=b-7d-4f2g2i-3j-6k6l-2m-2n2q1s-1t-1v-11 ~esca=a-3b-3c6e4 ~escal=b-1c6
~escan=a-1e4 ~esch=a-1b-1c-1j-3k9q3v-1 ~esche=a-1b-1c-1j-3k9q3v-1 ~escr=a8b-2c-1e-1f2g5n-1v-1
~escri=a8b-2c-1e-1f2g5n-1v-1 ~escu=n7p-1 ~escuc=n7 ~esd=a-2b-4c2e-3g-8j-1n-2o2p-4r-1t-1
~esda=b-2f-2g-5n-1o2p-3r-1t-1 ~esday=b-2f-2g-5n-1o2p-3r-1t-1 ~esde=c5f1 ~esde>=c5f1
~ese=a5c-12e3f5g-6h3i-6j-5l-5m-2q-1s-1 ~ese>=a1b-4c-6d-3e5f7g-2i-4j-4l-2m-3n-1v1 ~esen=a1d5
~esent=d5 ~eseo=a3 ~eseo>=a3 ~eser=r1 ~eserv=r1 ~eses=b3c-1 ~esesp=b3c-1 ~esi=c4e-2l-2m-3u-2
~esic=c5 ~esick=c5 ~esis=a3 ~esist=a3 ~esit=c-1d1f1k1 ~esito=c-1d1f1k1 ~esk=d3 ~esk>=d3 ~esm=b-3c5
~esma=b-3c5 ~esmay=b-3c5 ~esn=b-3e3i1o-1r2v-4 ~esnt=b-3e3i1o-1r2v-4 ~esnt>=b-3e3i1o-1r2v-4
~eso=a1b-3f1p4 ~eso>=a1b-4c2 ~esos=f1p5 ~esos>=f1p5 ~esp=a-6b5d-7e-1f4g6h-3i-5j-3l-3m-7p-2r-3u-1v-5
~espa=b-7e-2f4n1v-1 ~espac=a-1n3 ~espal=c3 ~espan=c-1e-1f7v-2 ~espe=b10c-7e-1f-1 ~esper=a-6b9c-6f-1
~espi=c6f1 ~espir=c6f1 ~espo=b3e2g1 ~espon=b2g1 ~espos=c-1e2 ~espu=b-1g6q3 ~espue=b-1g6q3
~ess=a1c-6d-1e-2f-7h-3i-6j-2k-5n-5o-1p-2q-7s-2t-1 ~ess>=a-1c-3f-1l-1p-1r2s-2u2v3
~essa=a5b-5c-3d-1e-1g2l2q-3 ~essag=a5b-5c-3d-1e-1g2l2q-3 ~essi=b2c-1 ~essio=b2c-1 ~essu=c1 ~essur=c1
~est=a5b-2c1d-2e-2f-1g-2h-7i-8j-11k-11l-4m-1n-6o2p-3q-5r-2s-4u-8v-2 ~est>=b-3c5o5r-2
~esta=a-5b2c1d-1e1f-11g-1s-1t2v1 ~esta>=a-5b-2c5e4f-2g-1i1r2v3 ~estac=v1 ~estan=a3c-1p1
~estar=a-3b7c-2l1q-2v-5 ~estas=c1 ~este=a6g-3i-3m-1s-3v-1 ~este>=c-2e2f1v-4 ~ested=r1 ~esten=a4
~ester=c1v2 ~esti=c-1n1 ~estio=n1 ~esto=a4e-9g1h-1i-4j-2k-2l-4m3n-4o-1q-3r-1t-6u-2v-3
~esto>=a3b-5c-3m8t-1v-11 ~estom=c1 ~estop=a4 ~estos=a3 ~estoy=a-6b3c1e-4g3m-5r-3s1 ~estr=t1
~estre=t1 ~estu=a1 ~estuv=a2 ~esu=c-3k-1v2 ~esul=c-1v3 ~esult=c-1v3 ~esum=a-2g1l5 ~esume=a-2g1l5
~esus=a3l-2 ~esusc=a3l-2 ~et>=a5b-5c-7d2e-3f-5g3h-1l-4m-1n-3o-4q-2s-1v9 ~eta=v6 ~eta>=v6
~ete=a11c-2d-2e-3g-5i-2k-1l-2m-2q-1r-2t8v-7 ~ete>=a12c-5g-1t3v-3 ~etee=t2 ~eteen=t2 ~eten=a2
~eteng=a2 ~eter=b1c2f1v-1 ~eter>=b1f1v-1 ~etes=b-2 ~etes>=b-2 ~eth=c2k2v-2 ~ethi=c3i1k3v-1
~ethin=c3i1k3v-1 ~eti=a1n2 ~etim=g-1v3 ~etime=g-1v3 ~etin=g3 ~eting=g3 ~etir=a2n2 ~etir>=n2
~etn=c-1f2 ~etna=c-1f2 ~etnam=f3 ~eto=b-1c4 ~etr=v1 ~ets=o2r2v-2 ~ets>=o2r2v-2 ~ett=f1q1t-2
~ette=b5c-2f3j1 ~etter=b2f3j1 ~etti=b-2c1q1v-2 ~ettin=b-2c1q1v-2 ~etty=v2 ~etty>=v2 ~etw=g1 ~etwe=g1
~etwee=g1 ~ety=b3c-1 ~ety>=b3c-1 ~eva=i3k3q2v1 ~eva>=i1v3 ~evan=c3 ~evant=c3 ~evar=i1 ~evar>=i1
~eve=b1c2d-6e-2g-10h-4i-2k-7l-10m-8n-11p-1q3r-4s3t5v-1 ~eve>=f1i2o4t1v-1 ~evel=c1 ~even=q2v-2
~eveni=o1 ~ever=a3b1c2d-2e-3f-6g-9i-6j1k-6l-7m-8n-6q-2r-3s2v1
~ever>=a7b-3e-1f-3g-7i-2j2k-2l-4m-6n-4q-1s1t1v5 ~every=a-2b7r-2v-4 ~eves=c-1o-2q5 ~eves>=c-1o-2q5
~evo=n4 ~evo>=a-5b-2c1l3n6v1 ~evok=a6l-1 ~evoke=a6l-1 ~evol=b1 ~evolv=b1 ~evu=c2 ~evue=c2 ~evuel=c2
~ew>=b-6c2h2k3m1 ~ex>=b5c-4e1v-4 ~exc=b-1n5r1t-4v1 ~exce=r1t-1v2 ~excel=r1t-1v2 ~excu=n6 ~excus=n6
~exi=e4 ~exis=b3 ~exist=b3 ~exp=b-1i2m8 ~expl=m9
~ext=a7b-7c-14e-2f2g3h-4i-9j-13n-7o-9p2q2r-4s-8t-2u-5v-12
~ext>=a3b-4c-4e-1g3i-3j-7k-3l3n-1o-2q-4r-1s-4u-1v-4 ~exti=a2f2g-1m2 ~extin=a2f2g-1m2 ~extm=k1q4
~extmo=k1q4 ~exto=a5 ~extos=a2 ~extw=a-1c-1f1g1q2 ~extwe=a-1c-1f1g1q2 ~ey>=c1e2i6p-2r1 ~eyd=a-1b2
~eyd>=a-1b2 ~eye=a-2b-7c4r2v-1 ~eye>=b-4c3 ~eyes=r3 ~eyes>=r3
~ez>=a-8b-4c-1d-4e-4f-5g-3i-1k-4l2m-2n3p-10q-2r-9s-3t1v3 ~eza=b-2c1l4m-1v-1 ~eza>=b-1c1m-1
~ezc=b2c-2u2 ~ezco=b2c-2u2 ~ezco>=b2c-2u2 ~ezi=c4 ~ezin=c4 ~ezing=c4 ~ezo=c3 ~ezo>=c2 ~fac=c1h1
~face=c1 ~face>=c1 ~fai=c1 ~fain=c3 ~faint=c3 ~fal=b-2e3v-5 ~fall=a-1e4v-2 ~fall>=b-2c6 ~falle=e5
~falli=b3c-3 ~falt=b-2 ~fam=b5 ~fami=b5 ~famil=b5 ~far=i3v2 ~far>=i4 ~farm=v2 ~farma=v2 ~fas=v3
~fast=v3 ~fasti=v2 ~fav=a3 ~favo=a3 ~favor=a3 ~fax=e1v2 ~fax>=e1v2 ~fcc=a2 ~fcc>=a2
~fe>=a-8b8c-11g-1i-2 ~feb=t5 ~feb>=t2 ~fec=b-9c3f-2g-2i-2k2l-1q-1s-1 ~fech=b-1c-3k3o-1
~fecha=b-1c-3k3o-1 ~fect=b-3c7 ~fecti=c1 ~fed=a3 ~fed>=a3 ~fee=a-6c6e-4f-4g-3i-2k-2l-1m-1n-2
~fee>=v5 ~feel=a-4b1c4e-3f-3g-1i-1k-1l-1n-2v-7 ~feel>=b4h1j-1v-2 ~feels=b-1c3 ~feet=c4 ~feet>=c4
~fer=b-7d6h1j-1k2v-2 ~fer>=d3 ~fere=f1h1k3 ~feren=f1h1k3 ~ferm=b-2c3d3 ~ferma=c3 ~ferme=d4
~fev=a-4b-6c8 ~feve=a-4b-6c8 ~fever=a-4b-6c8 ~ff>=a8e-4f-5g-4i-2j3k-1l-3m-8n-2o-1u-2v-4 ~ffe=b-4h1k2
~ffee=v3 ~ffee>=v3 ~ffer=f1h1k3v-2 ~ffere=f1h1k3 ~ffi=b-1d2 ~ffic=b-1d2 ~ffice=b-1d2m1 ~ffy=c3
~ffy>=c3 ~fic=a1b-4c-4d4h-2j-2m4v9 ~fica=m2v1 ~ficar=m2 ~fice=b-1d2m1 ~fice>=b-1d2m1 ~fici=a3d1v2
~ficie=a3 ~fico=v1 ~fico>=v1 ~fie=a-6c1d1i-2 ~fieb=a-2b-3c5f1i-1 ~fiebr=a-2b-3c5f1i-1 ~fied=b4c-1
~fied>=b4c-1 ~fier=d2 ~fif=v2 ~fift=v2 ~fij=e1 ~fije=e1 ~fijes=e1 ~fil=a2b-2v7 ~file=a3b-1 ~fill=v3
~fill>=v4 ~fin=p-2q-3r7v-4 ~fine=c-3p-2q-1r5v-2 ~fine>=c-3p-2q-1r5v-2 ~fing=c3 ~finge=c3 ~fini=r1
~finis=a1 ~fir=n2 ~firs=g1n2 ~first=g1n2 ~fit=k2q2v3 ~fit>=k2q2v3 ~fla=b-1c5i6v-2 ~flar=c4 ~flare=c1
~flat=i5 ~flat>=i5 ~flo=v2 ~floo=v4 ~floor=v4 ~flu=b-1c5 ~flu>=c3v1 ~fo>=a5c-4m5r1 ~fol=c-1n2
~foll=c-1n2 ~follo=c-1n2 ~fon=b-3d3f1m1 ~fono=a1b-1f1m1 ~fono>=a1b-1f1m1 ~foo=b-4c8 ~food=c2
~food>=c2 ~foot=b-2c4 ~foot>=b-1c2 ~for=b-1c-2h-5i-1j1k1m3n-5r-2s1t-2u1 ~for>=f1g-1h-2l1m3n-6p1t-4u3
~fore=b2c-3q1 ~fore>=c-1q1 ~forev=b4 ~forg=a4j1v2 ~forge=a4j1 ~form=e1j1m1s1 ~form>=e1 ~forma=j1m1s1
~fort=o1 ~forty=o1 ~fou=b1c1t4v-2 ~foun=b3 ~found=b3 ~four=t4v-1 ~four>=t2 ~fra=b3c-1f-2m3p1
~frai=b1f-2p1 ~fraid=a-2b2f-1p1 ~fras=c-1 ~frasc=c-1 ~fre=b2c-7j3 ~frea=b3c-2 ~freak=b3c-2
~free=c-2j4 ~free>=c-1j4 ~fri=a-7b4c-1d-1e-1n-3o5p-2q1t-2 ~fri>=o1 ~frid=c-4n-1o3p-1q1t-1
~frida=b-2c-3n-1o3p-1q1t-1 ~frie=b5c-3 ~frien=b5c-3 ~frig=b3 ~frigh=b3 ~frio=b-3c9 ~frio>=b-1c5
~frios=c3 ~fro=a3d3e-4f-1l-4u-1v-3 ~from=a4b-1d1e-3l-3v-1 ~from>=a4b-1d1e-3l-3v-1 ~fron=b2 ~front=b2
~ft>=a-1i1k3q3 ~fte=a-3b-2c-5d-1e-1g1h-2i-2j-3l-1m-1n-3q6r-2s-1t-2v-3
~fter=a-3b-1c-4d-1g2h-1i-2j-3n-2q6r-1s-1t-2v-3 ~fter>=a-1c-3f1g3h-1i-1j-2k-1n-1q6t-1v-2 ~ftern=k1
~fti=v3 ~fue=b-2e4n1 ~fue>=b-3e3 ~fuer=n2 ~fuera=c-2v1 ~fuert=a-1c2n2 ~ful=b-2c1j1u3v-2 ~ful>=b-1u3
~full=j1 ~fully=j1 ~fun=m1 ~func=m1 ~fur=a2 ~furt=a2 ~furth=a2 ~fus=c3 ~fut=b2 ~futu=b2 ~futur=b2
~fy>=c3 ~ga>=a-1b9c2i-2u4v-7 ~gai=c-1d-2e-4f-2h2i-2l2m-2n5o-5p-4q-4r-3t-1v-5
~gain=c-1d-2e-4f-2h2i-2l2m-2n5o-5p-4q-4r-3t-1v-5 ~gain>=d-2e-4f-2g1h2i-1l3m-2n6o-5p-4q-4r-3t-1v-5
~gal=a1f4v-1 ~gale=a3 ~gale>=a3 ~galo=b1f4 ~galo>=b1 ~gam=a-3l2v2 ~game=a-3l2v2 ~game>=l2
~gan=a6c-3d-1f-2j1k-4v-8 ~gan>=a5b-4j1k-2 ~gana=b4c-2 ~ganas=b4c-2 ~gand=a1 ~gando=a1 ~gant=c3
~ganta=c3 ~gar=c6h-2s1 ~gar>=c4h-1j1s1v-5 ~gara=v1 ~garag=v1 ~garg=c3 ~garga=c3 ~garr=v5 ~garro=v5
~gars=c1 ~gars>=c1 ~gas=c-4i5v3 ~gas>=c-1i2v3 ~gat=r-2s4 ~gati=r-2s4 ~gativ=r-2s4 ~gav=c1 ~gave=c1
~gave>=c1 ~ge>=e-2f-5i-1j-6k3l1m-1n-5q1u-1 ~ged=b-3k-1l3n1u3 ~ged>=b-3k-1l3n1u3 ~gen=a-3d8h2k7r1v-4
~gen>=c2 ~genc=b4 ~gend=k8r1 ~genda=k6 ~gende=r1 ~gent=b-1c-2d10h2 ~gent>=c-2d7 ~geo=v1
~ger=d3f-2g-1i1j2v2 ~ger>=a1d3i2 ~gers=c1 ~gers>=c1 ~gery=j1 ~gery>=j1 ~get=a6b-5d1e-7f-2i4q2v-3
~get>=a4b-4c-4d2e-6i2 ~gett=b-2c1q1v-2 ~getti=b-2c1q1v-2 ~gge=c4n2v-2 ~gged=n2 ~gged>=n2 ~gger=c3
~gger>=c3 ~gh>=a3b-4e-3f-1g-3j-2l-2m-1n-3v2 ~ghi=b-2c4v3 ~ghin=b-2c4v3 ~ghing=b-2c4v3
~ght=a-4b1c1d-1e-4f-5h-1j-4l-3m-4n-6r4s-5u-1v-1 ~ght>=a-5b-2c4d-3e-4f-3g1i-4j-2l-1m-3n-4r2s-3
~ghte=b1c-5i2 ~ghten=b3 ~ghter=c-1i2 ~ghth=c3 ~ghthe=c3 ~ghts=b5c-3 ~ghts>=b5c-3 ~gia=j1 ~gia>=j1
~gim=g3 ~gimm=g3 ~gimme=g3 ~gin=a6b-2c-1l4 ~ging=a7b-2 ~ging>=a7b-2 ~gis=a6 ~gist=a6 ~gistr=a2
~git=a-2c3m3 ~git>=a-1m3 ~giv=b5c-6d2j1t2v1 ~give=b4c-4d3j1t2v1 ~give>=c-1d3j1v1 ~givi=c-1
~givin=c-1 ~gla=f2m-1 ~gle=a-2f7g-2k-2 ~gle>=b2 ~gles=a-2b-4f7g-2k-1 ~gles>=a-1b-2f6g-1k-1 ~glesi=c1
~gli=a-3b-1f7 ~glis=a-2b-1c-1f7 ~glish=a-2e1f5 ~glu=c3 ~gluc=c3 ~gluco=c3 ~gn>=a-1c-3l4 ~gno=b3c-3
~gnos=b3c-3 ~gnosi=b1c-2 ~go>=a-4b2c2d-7e-8f-2h-6i-1j-8k-10l-9q-3s-6t-5u-7v-5 ~god=a2 ~god>=a2
~goe=a2 ~goes=a2 ~goes>=a2 ~goi=b1c-1d-2h2j2k-1 ~goin=b1c-1d-2h2j2k-1 ~going=b1c-1d-2h2j2k-1
~gom=b-1o4p-1r-2 ~gome=o4p-1r-2 ~gomez=o4p-1r-2 ~gon=a-1b2c2 ~gone=b1v1 ~gone>=b1v1
~goo=a-3f2s1t-2v3 ~good=a-3f2s1t-2v3 ~good>=b-6f2s1t-2v4 ~goodb=b3c-1 ~gor=v6 ~gos=a1v1 ~gost=v1
~gosto=v1 ~got=a-5b-1c5e1i3j-5n-2o-2p1 ~got>=a-5b-1c3e1i3j-5n-2o-2p1
~gra=b-18e-4f-7g-4h-3i-2k1l-2m-2n-7q-1r-2u13 ~grac=a-2b-4c-5f-1n-1r-1s1u5
~graci=a-2b-4c-5f-1n-1r-1s1u5 ~grad=b-1c-1u7v-1 ~grade=b-1c-2u7v-1 ~grai=c2 ~grain=c2 ~gram=a1k4
~grama=k4 ~gran=b-3c4 ~grand=b-1 ~grat=u3 ~grate=u3 ~gre=b-9c1e1f-1v1 ~gre>=a-1b-2c1 ~grea=t-1v5
~great=t-1v5 ~gree=a1b-1c1 ~greed=a1 ~green=c1 ~gret=e1j1 ~gret>=e1 ~grip=c3 ~gro=b2c1e1 ~gro>=e1
~gs>=a-3b-1c4 ~gua=a-4b1c4i1r2v-5 ~gua>=i2 ~guag=i2 ~guagu=i2 ~gual=r3 ~gual>=r3 ~guan=a-1b5c2
~guant=a-1b5c2 ~gue=a6c1d-2e-1f2v1 ~gue>=c4v2 ~guen=a7b1c-2 ~guen>=a3b1c-2 ~gueo=c1 ~gueo>=c1
~gues=b-1c-1f5r1 ~gues>=f4 ~guess=a2r1 ~gui=a-6b4c-4d5i-2j1v-9 ~guie=a-3c-1d6j2v-1
~guien=a-2c-1d6j2m-2v-1 ~guir=b4f-1v-2 ~guir>=b4f-1v-2 ~guj=b3 ~guja=b3 ~gul=v3 ~gula=v3 ~gular=v3
~gum=b-2c6 ~gums=b-1c1 ~gums>=b-1c1 ~gun=b9c-13d-5f4i-3m-3n2p4q-2r-2s1t-3u-4v-11 ~gun>=b14c-8e1q-1
~guna=o-2p2q2r-1s2u-1 ~guna>=o-2p2q2r-1s2u-1 ~gund=f3o2 ~guno=f1p4 ~guno>=f1p4 ~gunt=g1n4q-2
~gunta=n4 ~gunte=g2 ~gur=s-3v7 ~guro=s-3v7 ~guro>=s-3v7 ~gus=b1c-5f3r2v-1 ~gust=b1c-5f3r2v-1
~gusta=f5 ~gusti=b4c-2 ~gusto=g1m1r2 ~gut=c1 ~guy=i1v-1 ~guys=i2 ~guys>=i2 ~gy>=c3 ~gym=a-3g2v1
~gym>=a-3g2v1 ~ha>=a-1b-5d1i-2k4v5 ~hab=a-1b-5c-4d6f4i-2j-1k-2m4n1o-2p-1v-1 ~habi=v2 ~habia=v2
~habl=b-5c-3d6f4h-2i-1k-1m5n1v-9 ~habla=a-3c-2d4e2h-3m3v-2 ~hable=a1f2n3 ~hablo=f3m1 ~habr=h2
~habra=h2 ~hac=a-2b-1d1e3g-2i-1m1 ~hace=e2g-1m2v1 ~hace>=b-2e3 ~hacen=v4 ~hacer=b1m2v-4 ~hach=d3
~hacha=d3 ~had=b-3c5v4 ~had>=b-1c2v5 ~hag=a3b1j1k-2 ~haga=a1b3j2k-2 ~haga>=b4 ~hagan=j2k-1
~hah=b-3v5 ~haha=b-3v5 ~haha>=b-3v5 ~hai=b-3c-1f4i4 ~hair=b-2i4 ~hair>=c-2i4 ~hait=f4 ~haiti=f4
~hak=c1 ~hake=c5 ~haki=c-1 ~hakin=c-1 ~hal=a1g5 ~hall=g3v2 ~hall>=g3v2 ~halt=a4 ~halt>=a4
~ham=b-4c2g2 ~hamb=c-2g2 ~hamba=c-2g2 ~hamm=c2 ~hamme=c2
~han=a-4b-4d-2e-9f-6g-6i-8j-5k5m-4n-6p-5q1r-3s1u7v-7 ~han>=c2d-3h2k3 ~hand=b1c4 ~hand>=b-2c3
~handl=b1 ~hands=c3 ~hang=a-1b-4c-1k4l2q2 ~hange=a-4b-2k4l2q2
~hank=a-2b-4c-7e-2f-2h-1i-2k-1m-1n-3p-2q-2r-1s2u8v-4
~hanks=a-2b-4c-7e-2f-2h-1i-2k-1m-1n-3p-2q-2r-1s2u8v-4 ~hap=b2g2t1 ~happ=b3
~har=a5b-4c4e-1f-4g-2k-2r-1v2 ~hara=a5 ~haras=a5 ~hard=a-2c2v2 ~hard>=a-2c2v2 ~harg=b-1c2d1
~harge=b-1c2d1 ~harm=b1 ~harm>=b2 ~harma=v2 ~hart=a5c-1 ~harto=a2 ~has=d-1e-3f-1o-2u-4v-2
~has>=a-1c1o-2u-4 ~hast=i2 ~hasta=i2 ~hat=a-1c-8g-7i-2k-1l-5m5n9o-8q-11s-4t-3u-4
~hat>=a-3c-4g-5l-3m2n8o-3q-10s-2t-2u-2v-1 ~hate=v2 ~hatev=v3 ~hats=c-2m2o-3v1 ~hats>=c-2m3o-3v2
~hav=a-3b-3c5d1f3m-5n-1o-1r-1v-1 ~have=b-1d1e1f1g2i1j1m-3r-1 ~have>=d1e2f2g3i1j1m-3
~havi=a-1b-1c4g-1v-2 ~havin=a-1b-1c4g-1v-2 ~hay=a-3b1c-1e1i1k1m-3n-4o-2p2
~hay>=a-3b1c-1e1i1k1m-3n-4o-2p2 ~hdr=j1 ~hdra=j1 ~hdraw=j1
~he>=a-10b2c1d-1e2f3g-1h-5k-8m-2n1o2p-10q-1r-3s-3t-1u-2v-2 ~hea=a-1b-8c5e-2f-4h-1i-5k-1m-3n7v3
~hea>=c2 ~head=b-5c5r1 ~head>=c1r1v-1 ~heada=b-2v2 ~heade=c3 ~heads=g2 ~heal=c-2v5 ~hear=n9
~hear>=c-2n6 ~heard=e1 ~heari=c-2n1 ~heart=c7 ~heat=v3 ~heat>=v3 ~hec=b-1c-2g5k2q-1
~heck=b-1c-2g5k2q-1 ~heck>=g6k2 ~hed=a-4b2c-4k4n-2v-4 ~hed>=b6 ~hedu=a-2b-3c-3d1k5n-1v-3
~hedul=a-2b-3c-3d1k5n-1v-3 ~hee=b-2i5v-2 ~heel=c-2i5 ~heelc=c-1i2 ~heez=c4 ~heezi=c4
~hel=b2c-2d-1m1n-1v2 ~hell=m-1v5 ~hell>=a2c1m-1v-1 ~hello=c-2v8 ~help=a-3b3d-1e2f1m4v-2
~help>=a-3b3d-1e2f1m4v-2 ~hem=b4c-1r3 ~hem>=b3c-2r3 ~hen=a-3g2i-1l-1n-3v-2 ~hen>=c1g3v-1
~her=b-2d1e6g-1h3l-7m-9n-7o-7p4q-6s2u-2v1 ~her>=c-3e2h6i-2m-2o-4p5q-3v-4
~here=b-1d2g-4i2l-3m-4n-6q-1v4 ~here>=b-2c-3i3m-2n-5v5 ~heres=a-3b2c4d2e1v-1 ~heri=b-2c4
~herid=b-2c4 ~herm=e3 ~herma=e3 ~hes=a1c2d-1e2f5g-6h-1i-3j-6k-2l-3m-2n-1q-2r-4 ~hes>=a-6b5e7
~hese=a8b-4j-4 ~hese>=a8b-4j-4 ~hest=b-2c7f2v-3 ~hest>=b-2c7f2v-3 ~hete>=b4c-1 ~heter=c2 ~hev=v2
~heve=v2 ~hever=v2 ~hey=a-4b6c-1e2i4p-2r1 ~hey>=a-1e2i4p-1r1 ~heyd=a-1b2 ~heyd>=a-1b2 ~hi>=b-7c-5v13
~hic=r2v2 ~hich=r2v3 ~hich>=r2 ~hiche=v2 ~hid=b2c-1 ~hidi=b2c-1 ~hidin=b2c-1 ~hif=g1k4q2
~hift=g1k4q2 ~hift>=g1k4q2 ~hig=c1 ~high=c1 ~high>=c1 ~hij=b2e3i2v-4 ~hija=b-2e2i1 ~hija>=b-2e2i1
~hijo=b6 ~hijo>=b2e2 ~hijos=b2 ~hil=c5 ~hill=b-4c7 ~hills=c2 ~him=a-2c-2e7h5v-2 ~him>=a-2c-2e7h5v-2
~hin=a1c3e-5f-3g2h-3m-4n-2p1s4 ~hinc=c2 ~hinch=c2 ~hind=v2 ~hind>=v2 ~hine=f1v-1 ~hine>=c1d1v-1
~hines=f1 ~hing=a4c-1d-4e-4f-7h-1k2p2v3 ~hing>=c-3d-3e-3f-3k2p2v3 ~hinga=a2 ~hings=b1
~hink=a-4c3g2s2v-2 ~hink>=a-1b-3c7g3s3 ~hinki=b5c-3d1 ~hip=a-1c2e3 ~hip>=a-1c2e3 ~hir=o1 ~hirt=o1
~his=a5c-4d-3e4h-3i-4j-4k-2l-2m4n-6o-1p-3r-2t-5u-1v-7
~his>=a6b-2c-2d-3e5f1h-2i-3j-2k-7l-2m5n-4o-1p-2q-1r-1t-5u-3v-6 ~hisi=b3 ~hisim=b3 ~hisw=k1q3
~hiswe=k1q3 ~hit=a2b1f2g1v-3 ~hit>=a2g2v-2 ~hits=b3 ~hits>=b3 ~hitt=f2 ~hitti=f2 ~hiv=c1 ~hive=c1
~hives=c1 ~hle=b1c-1 ~hles=b1c-1 ~hless=b1c-1 ~hm>=r1v3
~ho>=a-10b-1d-3f4g-7h2j-1k-4l-3m3n-4o-1r1t3v-5 ~hoe=a1v1 ~hoes=v2 ~hoes>=v2 ~hoev=a2 ~hoeve=a2
~hog=c3 ~hogo=c3 ~hogo>=c3 ~hok=b1c-1 ~hoke=b1c-1 ~hoked=b1c-1 ~hol=a1b1 ~hold=v-3 ~hold>=v-3
~hole=a3 ~hole>=a3 ~hom=a-2b4h1m3v-3 ~hom>=a-1m3 ~homb=h1 ~hombr=h1 ~home=b2 ~home>=b2
~hon=a2b-5c-6d5e3f1g4h-3j-1m3s1v-3 ~hone=a2b-4c-4d5e3f-2g4h-3j-1s1v-2
~hone>=a4b-4c-4d5e3f-1g2h-3j-1s1v-2 ~hoo=a1b4c-5e-3u-2v1 ~hoop=e-1v5 ~hoops=e-1v5 ~hoot=b2 ~hoot>=b5
~hooti=v1 ~hop=a-4b10c-5e2m-1v-4 ~hope=a-3b8c-4v-2 ~hope>=b3 ~hopel=b3c-2
~hor=a-2b-6e-1g11h-1i-4m-5o-5p1q-4r-5s-5 ~hora=b-6c-3g8m-1o-4p2q-2r-2s-1 ~hora>=g6s-1 ~horar=o-1p2
~horas=a-1b-1f2j2 ~horc=b5g-1 ~horca=b2 ~hori=g6s-1 ~horit=g6s-1 ~horm=c1 ~hormi=c1 ~hort=b-2
~hort>=b-2 ~hos=b-1c-6f-3g-2m6o-1p5r-4s-2 ~hos>=m6 ~hose=b-2d1n2o-1p5r-1s-1
~hose>=b-2d1n2o-1p5r-1s-1 ~hosp=c-1 ~hospi=c-1 ~host=a1v2 ~hot=b3v3
~hou=a-8b3f-1g6i1j-1m-6n-6q-1r-5v1 ~houg=b4v-2 ~hough=b4v-2 ~houl=c3l1v1 ~hould=c3l1v1
~hour=a-1g8m-3n-1r-2v1 ~hours=g5m-3n-1v1 ~hous=c-2e1i2 ~house=c-1e1i2 ~hout=a-2c1 ~hout>=a-2c1
~how=b-1f-2i2m4 ~how>=c-2f-2i3m4 ~howe=c1k1 ~hower=c1 ~hoy=b4d-2q5v-1 ~hoy>=b2c1d-2q5 ~hre=o1p1
~hrea=b3c-3 ~hreat=b3c-3 ~hree=g1o1p1 ~hree>=g1o1p1 ~hrew=c2 ~hrew>=c2 ~hro=b-2c7d2e-2v-5 ~hroa=c3
~hroat=c3 ~hrou=d3 ~hroug=d3 ~hrow=b-3c5 ~hrowi=b-3c6 ~ht>=a-5b-2c4d-3e-4f-3g1i-4j-2l-1m-3n-4r2s-3
~hte=b1c-5i2 ~hten=b3 ~htene=b3 ~hter=c-1i2 ~hter>=c-1i2 ~hth=c3 ~hthe=c3 ~hthea=c3 ~hts=b5c-3
~hts>=b5c-3 ~hug=c1 ~huge=c1 ~huge>=c1 ~huh=r1 ~huh>=r1 ~hum=a-1b-1d11 ~huma=a-1d11 ~human=a-1d11
~hun=b-2v3 ~hur=a-7c2d-2g-1i-1l-2m-3n-4q3r-4v-2 ~hurs=j1o-4p2q6 ~hursd=j1o-4p2q6
~hurt=a-5c4d-1e-3g-2k-1l-1m-1n-1o1r-1t1 ~hurt>=b5c-4d-2v2 ~hurti=c2 ~hurts=b-4c6f1o2v-4 ~hus=b1c-3e3
~husb=b1c-3e3 ~husba=b1c-3e3 ~hut=a5c-2 ~hut>=a5c-2 ~hy>=a-2b-1m3r3s-3v1 ~ia>=a-9b3c-3f1k2n-2s-3v1
~iag=b1 ~iagn=b3c-3 ~iagno=b3c-3 ~ial=e2v2 ~ian=b1f7v-2 ~ian>=b1f7v-2 ~iar=b-7h2i-2j-2k2l3v-5
~iar>=b-3c-4f1h3j-1k2l3v-3 ~iarr=c5 ~iarrh=c2 ~ias=a-4b-1i-1k-1l-1m-1q-2r-2u5v-4
~ias>=a-4b-1i-1k-1l-1m-1q-2r-2u5v-4 ~iat=a3b-1u4v-3 ~iate=u4 ~iati=c3 ~iatic=c3 ~iba=g1l2n-2
~ibam=a-3f1g4 ~ibame=a-3f1g4 ~iban=e-2f-1 ~iban>=a5e-2g-2 ~ibanm=a-2l2 ~ibe=a3c-1g1v-1 ~ibe>=a2v-1
~ibem=g3 ~ibeme=g3 ~ibi=a3b-7g-2l5v-2 ~ibie=a2 ~ibien=a2 ~ibio=c2 ~ibiot=c2 ~ibir=b-4f1l5v-1
~ibir>=b-1l6 ~ibirm=a1f2 ~ibl=b-4c3k3r-2v1 ~ible=b-4c3k3r-2v1 ~ible>=b-4c3k3r-2v1 ~ibs=c1 ~ibs>=c1
~ic>=c-1d-1e-1m1n-2v3 ~ica=b-7c1d2f-1h-5i-1j-3n-1q-1t-1v5 ~ica>=c2 ~icac=v2 ~icaci=v2 ~icai=v1
~icaid=v1 ~icar=c1d2h-1m2 ~icar>=d2h-1m2 ~icat=a3 ~icati=a3 ~ice=a-4b1c1e-4f-3h-1i6j-2n-4
~ice>=c4e-2f-1h-1j-1n-2 ~icen=i7 ~icens=i3 ~ices=b3c-1l2 ~ices>=b3c-1l2 ~ich=c-1d-3f6r2v1 ~ich>=r2
~iche=d-3f4 ~iche>=d-3f4 ~ichev=v2 ~ici=a1b7c-3e-2g-4l7m-1n-1 ~icia=a-4b2l5 ~icia>=b3 ~iciar=a-1l5
~icid=b8c-5 ~icida=b6c-3 ~icie=a3 ~icien=a3 ~icin=c1d1 ~icina=d1 ~icio=l2 ~icio>=l2 ~icit=a3
~icito=a3 ~ick=a-5b-2c4d-1f-2g-1h1i7p-2r2v3 ~ick>=a-4b-7c2h1i4p-2r2v5 ~icki=b2 ~ickin=b2
~ico=b-2e3h4j3 ~ico>=b-2e3h4j3 ~ict=g-1l-1r-1s1v-2 ~ictu=g-1l-1r-1s1v-2 ~ictur=g-1l-1r-1s1v-2
~id>=a-5b1c-3e-12f-4g-11h1i-3j-9k-3m-2o-2q-2u-8v4 ~ida=a-13b8c-7d-3h-5i-3l-3m-4n-6o1p-2s-1v1
~ida>=a-8b8f-1g-2i-2j-1k-1u2v-3 ~idad=v6 ~idad>=v6 ~idal=b3c-1 ~idal>=b3c-1
~iday=b-2c-3n-1o3p-1q1t-1 ~iday>=b-2c-3o3q1v1 ~idd=g1v1 ~iddl=g1v1 ~iddle=g1v1
~ide=a-3b-3c-2d-5e2g-3h4i10j1k-3l1m-3n-3o2p-1r-2 ~ide>=a-7d-2i9o3r-1v-2 ~ided=j4 ~ided>=j4
~iden=a1e2 ~idens=a4 ~ident=e3 ~ider=h3l1 ~ider>=h3 ~ides=h2i3 ~ides>=h2i3 ~idg=b3 ~idge=b3
~idge>=b3 ~idi=b3c-2e-2 ~idin=b2c-1 ~iding=b2c-1 ~idn=b-3h1n2v1 ~idnt=b-1c-1h1n3 ~idnt>=b-1c-1h1n3
~ido=a-1c9f-3g-4i-2v-5 ~ido>=b2c7f-3g-3i-2v-4 ~idos=c1 ~idos>=c1 ~ids=k1m1 ~ids>=k1m1
~ie>=a-7b7d-3f-5k-2m-1s-4v1 ~ieb=a-2b-3c5f1i-1 ~iebr=a-2b-3c5f1i-1 ~iebre=a-2b-3c5f1i-1
~ied=a-1b8c-15e1g-3m-1v3 ~ied>=b1c-8e3i2 ~ieda=b3 ~iedad=b3 ~iedo=b3c-5i-2v3 ~iedo>=b3c-5i-2v3
~iej=v4 ~ieja=v4 ~ieja>=v4 ~iel=k2 ~iela=k3 ~iela>=k3 ~iem=q3v1 ~iemb=c1 ~iembl=c2 ~ieme=q3
~ieme>=q3 ~iemp=v3 ~iempo=v3 ~ien=a-7b-1d-1e-1f4g-3h-1j-2k-8l-9m4q-1r-1u-6v-4
~ien>=a-9b-4d3e-2f1g-8h-2m6n3r1t-4 ~iend=b3d-1 ~iend>=b5c-3 ~ienda=h2 ~iende=a2 ~iendo=c3
~iene=d-1e-1f2m1n-1p4r-1 ~iene>=a-5p2v-2 ~ienen=a3b-1i1 ~ienes=m3 ~iens=a-1b3c-1g2 ~ienso=a-1b3c-1g2
~ient=c3d-2e2h-2i-3j-1k-2m-2q-1v-1 ~ient>=e3g2 ~iente=a2 ~iento=a-1b1c1e-2i-1m-1
~ier=b4e-13f2g-4h1i-5j-1n-10o4p-8q-4t-8u-2v-15 ~ier>=q1v-1 ~iera=d3h5r4 ~iera>=b1h5r4 ~ierc=o2q-1
~ierco=o2q-1 ~ierd=a8b-1 ~iere=a-2b4m4 ~iere>=b3c1f3 ~ieren=m5 ~iern=b-4c2f-3o2p-1v-1 ~ierna=c5
~ierne=f-3o2p-1 ~iero=b1c-2e-5f1g-1h1i-3l1m-2n-1q-2 ~iero>=b3c-5e-5f1g-1h1i-3l2m-10n-1q-2v-6
~ieron=b-2c4m3v2 ~ierr=b1f3 ~ierra=b1f3 ~ies=c3v2 ~ies>=c3v2 ~iet=f1t1 ~iete=t2 ~iete>=t2 ~ietn=f3
~ietna=f3 ~iety=b3 ~iety>=b3 ~iev=e2o1 ~ieve=e2o1 ~ieve>=e2o1 ~iez=t3 ~iez>=t3
~if>=a5b2c-2e-1g-3i1q4u-1v-2 ~ife=a-5b9c-8e3v-3 ~ife>=a-5b7c-8e3v-3 ~iff=f1h3k3v-1 ~iffe=f1h1k3
~iffer=f1h1k3 ~ifi=b3c-4m2v2 ~ific=m2v4 ~ifica=m2v1 ~ifie=b4c-1 ~ified=b4c-1 ~ift=b-1i2k3q1v1
~ift>=g1i2k3q2 ~ifti=v3 ~iga=a7c-3l-1n2u5 ~iga>=b-1u4v-1 ~igal=a1 ~igan=a7 ~igan>=a4 ~igar=b1v2
~ige=u3 ~iged=u3 ~iged>=u3 ~igg=c3 ~igge=c3 ~igger=c3 ~igh=a-6c6d-4e-2f-4i-6j-3l-3m-3n-7r4s-4
~igh>=c1 ~ight=a-5c5d-3e-5f-3i-4j-3l-2m-3n-4r5s-4 ~ight>=a-4b-3c4d-2e-3f-2i-3j-2l-1m-2n-3r2s-3
~ighte=b3c-1 ~ighth=c3 ~igl=c1 ~igle=c1 ~igles=c1 ~ign=a-1c-3l4 ~ign>=a-1c-3l4
~igo=a-4b-1c5g3i-2m-1v-3 ~igo>=a-4b-1c5g3i-2m-1v-3 ~igr=c2 ~igra=c3 ~igrai=c2 ~igu=b4c4d-1m2r1
~igua=r3 ~igual=r3 ~igue=b2c3 ~igue>=c2 ~iguen=b3 ~igueo=c1 ~igui=b2m3 ~iguie=b2m3 ~ija=b-2c5e3v-1
~ija>=b-2c3e3v-1 ~ije=e1 ~ijes=e1 ~ijese=e1 ~iji=n4 ~ijo=b3m-6n5o-1p-1v-7 ~ijo>=c-3e1m-5n6o-1p-1v-6)";

}  // namespace rb::grammar
