#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning15;
const std::string_view kLeaning15 = R"(
~ltim=a5c-2e-2g-2m-1n-1o3q-2r-3v-3 ~ltima=b1g-1o1r-2v-2 ~ltimo=a5b-3m-1 ~lto=a4b-8c1f-3g-1l-1n2
~lto>=a4b-8c1f-3g-1l-1n2 ~ltr=b5c-5g5r-3v-2 ~ltr>=c-1g6r-3 ~ltra=b6c-2 ~ltrat=b6c-2
~lu>=b-4c1e-2g-2j-1n-1v3 ~luc=b1c8g-2n-2v-5 ~luco=b-1c3n-1 ~lucos=b-1c3n-1 ~lud=a-3b-1u7 ~lud>=v4
~lue=a-9b-6e-1f1g9i-3m-2n-4q-1r2t-1u-1v2 ~lue>=a-4c2i-2v5 ~lueg=a-2b-4c-5f2g10n-3q-1r2t-1v-4
~luego=a-1b-4c-4f2g6n-3q-1r2t-1v-3 ~lug=e-2h-2j7 ~luga=e-2h-2j7 ~lugar=e-2h-2j7 ~lui=a-1b-1e7m-1
~luis=a-1e7 ~luis>=a-1e7 ~lul=a1b-1e1g-1v2 ~lula=a1b-1e1g-1v2 ~lular=a1b-1e1g-1v2 ~lum=c4v-1
~lump=c4v-4 ~lump>=c4v-4 ~lun=a-2b-2d2e-2g4h-2m-2n-1o-5q8r-1s-1v-3 ~luna=c3 ~lunar=c3 ~lunc=v2
~lunch=v2 ~lune=a-1c-4d2f1g4h-1k2o-5q7r-1s-1v-3 ~lunes=a-1c-4d2f1g4h-1k2o-5q7r-1s-1v-3 ~lur=c5v-2
~lurr=c5v-2 ~lurry=c1v-1 ~lut=b-2g-1s3v-7 ~lute=c-1r1s-2 ~lutel=c-1r1s-2 ~lutt=c2v-3 ~lutte=c2v-3
~lva=a2b-1c-3d-3g-4l2n3s-1u1v-2 ~lva>=g-2n4s2 ~lvan=a2b-1c-2d-2l2s-3 ~lvan>=a4c-1d-2l2s-3 ~lvar=u2
~lve=a-2b10c-4f-1l3n4 ~lven=b7 ~lver=a-1b4c-4f-1l4n4 ~lver>=a-1b4c-4f-1l4n4
~lvi=a3b-1c2e-3g-3i-1j3k-3n-2v3 ~lvid=a3b-4c-1e-3i-1j3k-3n-1v6 ~lvide=a4b-1e-3j4k-5v6 ~lvido=k2
~lvie=b-2c3g-1v-1 ~lvien=b-2c3g-1v-1 ~lvio=c1 ~lvio>=c1 ~lvo=a-2b-1c1e-1h1n-2 ~lvo>=a-2b-1c1e-1h1n-2
~ly>=b1c3d-3e-11f-3g1i-5j-6k-5l-5n-10o-3s-2t-2u-9v-8 ~lym=c4v-2 ~lymp=c4v-2 ~lymph=c4v-2
~ma>=a-2b7c6d-6e-3g-8h-9i-7j-4m3n-3p-4q-4r-6s1u-2 ~maa=e3 ~maam=e3 ~maam>=e3 ~mab=c-2u4 ~mabl=c-2u4
~mable=c-2u4 ~mac=a-4b-4c4d5e-5f-1g-4h-2i-5j-1m5n-3 ~mach=a-3c6d2e-1g-2m2v-7 ~mach>=a-4b-3c8v-3
~mache=b5c-3 ~machi=b-2c1d3m2v-3 ~maci=b-2c-2i-1m3v6 ~macia=b-1i-1v8 ~macio=m4v-4 ~macis=v2 ~macy=v2
~macy>=v2 ~mad=a4b3c2e-7f-1g-5j1m3n-4t-1v-6 ~mad>=g-2 ~mada=a3b-5c-2d1e-2g-1m3v-1 ~mada>=b-2d4m4
~madas=a5c-3d-2 ~made=b2c3e-1j2n-1t-1 ~made>=b2c3j2n-1t-1 ~mado=b4c2v-4 ~mado>=b4v-4 ~mados=c1
~mag=c2f3v1 ~mago=c2f3 ~mago>=c2f3 ~mai=b-6d-1g-1i-1m-3n-4v6 ~mail=b-6c1d-1m-2n-2v4
~mail>=b-1c-1g-5m-2n-2v5 ~mailb=b-1c4 ~mails=c-1g4 ~main=c-1v3 ~main>=c-1v3
~mak=a1b2c2d-1e-4f-1g-5h1i-1k3n3p1r-1s-2v-1 ~make=a3b3e-2f-1g-5h1i-1k3n3p1r-1s-2v-2
~make>=a4b2c-3g-5i-1k4n3p1r-1s-2v1 ~maker=b1c1v-2 ~makes=c3h2k-1v-3 ~maki=a-1b-1c2 ~makin=a-1b-1c2
~mal=a-3b-4c6e2f10g-12h7i-4m-4n1s3t-4u-2v1 ~mal>=a-1b-6c3e4f2g-3m-2n-1t-3v1 ~mala=b-5c5n4v-3
~mala>=b-5c5n4v-3 ~male=b-1f-1h7v2 ~male>=f-1h7v-3 ~males=v4 ~mali=f11g-2s1 ~malis=s1 ~malo=c3
~malo>=c3 ~malt=b6c-2 ~maltr=b6c-2 ~mam=a-5c1d2e4h-3i-5j-1q-2s4v-5 ~mam>=d-1f-2 ~mama=c2e2f2g-1v-1
~mama>=c2e2f2g-1v-1 ~mame=a-4d5g3s2 ~mame>=a-4d5g3s2
~man=a1b-6c-2d6e-1f2g-3h2i2j-8k-4m-5n-1o-1p-1r-6t-3v-8 ~man>=a-2c-3d7e2f1g-3h8i-3j-1n-3o-1r-1v-11
~mana=a-4b-7c5d1e2g3h1i-1l-1m-5n-3q3s-2u-1v-7 ~mana>=b-6c1e6h3v1 ~manag=d7t1v-1
~manan=a-1d-2e-3g4h-2l-1m-2n-2q4s-4t-1v-4 ~manas=c6e-1v-4 ~manc=c2v1 ~manch=c2v1
~mand=a5b-3c-7d-6e-5f4h-3j-4l3n3q-3t-1v-2 ~manda=a6b-5c-3d-1f3i1j-3n-3s1t-2v-7
~mande=c-2d-2e-4f2h-1i-2l2m1n6q-2v1 ~mane=b-5c-1d-1e-3f-2h-3i8m-1q-1s1v1 ~manec=c1k1n-1v4
~manej=a-4b-4c-3e-2h-2i9n-2 ~maner=n3s2 ~mano=b1c3d3e2g-1v-2 ~mano>=b2d3e2g-1v-1 ~manos=c4
~many=a1b1c-4u2 ~many>=a1b1c-4u2 ~maq=b-1c-1d3e-2h-1m3 ~maqu=b-1c-1d3e-2h-1m3
~maqui=b-1c-1d3e-2h-1m3 ~mar=a3b-10e6g-3h-4i-4k4l-6m-10n-11p-5r-4t2u-3v3
~mar>=a1b2d-3f-4g-4i-1j-2k5s1t4v2 ~marc=a-1b-2d-3e4h-1n-5o-2t1 ~march=b-1c-3o-1t1 ~marco=c-3e5g1n-3
~mare=b-5c8v-2 ~marea=b-2c4 ~mareo=b-2c4 ~mari=a-2b-1c2e6f-1g-3h-2i-1 ~maria=b-2e7v-5 ~marid=b4c-2
~maril=c6v-2 ~marl=j1 ~marle=j1 ~marm=a1d-1f5 ~marme=a1d-1f5 ~maro=a10b-4v-4 ~maron=a10b-4v-4
~marq=a-2b-1c-3d7e-2g4q-2 ~marqu=a-2b-1c-3d7e-2g4q-2 ~mart=c-5f2i1j3k3o2p-1q2v-5
~marte=c-5f2i1j3k3o2p-1q2v-5 ~marz=v4 ~marzo=v4 ~mas=a5b1c-12d-6f-1g1h4i-1l-6n2o-1p2q-1r-7s1t2u-1v-1
~mas>=a5b-1c-10d-6f-1g2h4k1l-6n2o-1p2q-1r-7s1t2u-1v-1 ~masi=b3 ~masia=b3
~mat=a-4b11c-8d-5g-10h-3i-4j-4k-3l-2m-3n-1o-1r7s-4t-1 ~mata=a-3b1c-5d-3e-2g-6h-1i-3j-1l-2m-5r2v7
~mata>=b-7r2v5 ~matan=g-2v3 ~matar=a-2b6c-4d-1e-1f1g-2i-1l-1m-3 ~mate=a-2b6e4v-2 ~mate>=b-1e4
~mated=m1 ~matt=a1b4g-1q1r2v-3 ~matte=a1b4g-1q1r2v-3
~may=a-10b-12c2d1e2f-1h-2i-2k-2l2m2n-4o-5q1r-5t5 ~may>=a-5b-1c-1d3e3l3m4o-2t3v-5
~mayb=a-2b-1e-1g1k-3o-2q3r-4s1v3 ~maybe=a-2b-1e-1g1k-3o-2q3r-4s1v3 ~maye=b-1c3v-1 ~maye>=b-1c3v-1
~mayo=b-4c1 ~mayo>=b-4c1 ~mb>=a-1b2c7e-1 ~mba=a-2b-5c2 ~mba>=g1 ~mban=a-1b-1c2 ~mban>=a-1b-1c2
~mbar=c1v1 ~mbara=c1v1 ~mbe=a3c-2d-3e2g-5h-3i-4k-3l-1n-3p-2q-1s-2u-1
~mber=a3c-2d-3e2g-5h-3i-4k-3l-1n-3p-2q-1s-2u-1 ~mber>=a3c-2d-3e2g-5h-3i-4k-3l-1n-3p-2q-1s-2u-1
~mbi=a-4b-3c-1d-2e2g-4h4i-3j-5k10l1m-2n-1q4 ~mbia=c-3f2g-1h2i-1j-4k6v-4 ~mbia>=k3q1
~mbiar=c-2f2h2i-1j-4k3v-3 ~mbie=a-3h1i-1j-1k4l2q3v2 ~mbie>=a-1j1k-1l2v5 ~mbiel=i-1j-1k2q-1
~mbiem=j-1q2 ~mbien=c3h5k3q3 ~mbio=e4v-1 ~mbio>=e4v-1 ~mbl=c7e-1g-1v-1 ~mbla=b-3c8e-1 ~mbla>=b-1c5
~mblan=c3 ~mbn=c2 ~mbne=c2 ~mbnes=c2 ~mbr=a1b-2c1e1f-1g-3i-4j-1v-1 ~mbre=a1b-1e1f-1g-3i-3j-1v-1
~mbre>=a2b-1c-2e1f-1g-2i-3j-1v-1 ~mbres=c3
~me>=b1c-3d4e-6f1g6h-3i-2j-3k2m-7n-6o-5p-6q-7s-3t-4u-5v-12 ~mea=a-3b-2c-3e8h-1i2r1s-1v-4
~mean=a-3b-2c-3e8h-1i2r1s-1v-4 ~mean>=b-1e5l1v-3 ~meani=b1 ~means=e-1i4r1s-1 ~meant=a-2e5h-1
~meb=d4h1i-2j2k-1m-1q-2v-4 ~mebo=d4h1i-2j2k-1m-1q-2v-4 ~mebod=d4h1i-2j2k-1m-1q-2v-4 ~mec=i2 ~meca=i2
~mecan=i2 ~med=b-8c4e-3f-4g-6h1i-2j-2k-5l-3m-1o4p-2r-3u-1v2 ~med>=b-5c5o1v-1
~medi=b-7e-4f-3g-5h3i-1j-2k-5l-2m-1o2p-2q1r-4u-1 ~media=a3v1 ~medic=a-3b-4e-2f-1g-2h5k-3n-2r-2
~medio=c-2n3o1q2v-1 ~meds=b2c2h-2v3 ~meds>=b2c2h-2v3 ~mee=c-3g4r-2v-2 ~meet=b1c-2g4r-2v-1 ~meet>=b4
~meeti=b-2c-2g4r-2 ~mej=a-2b2c-3d2e-3f-1g-4h2i-2j3k2o-1p3q1r-3s1v2
~mejo=a-2b2c-3d2e-3f-1g-4h2i-2j3k2o-1p3q1r-3s1v2 ~mejor=a-2b2c-3d2e-3f-1g-4h2i-2j3k2o-1p3q1r-3s1v2
~mel=b-1c4i-1k6n4q-6v-8 ~mela=g-4k6n5q-6 ~mela>=g-4k6q-5 ~mell=b-4c8n-1v-4 ~mell>=b-1c5v-3
~mells=c3n-1 ~melo=c-1g4n2v-2 ~melo>=c-2g4n2v-1 ~melt=b2c-2 ~meltd=b2c-2 ~mem=a-3c1d4e-1r-1s-2v6
~memb=c2g-1v6 ~membe=c2g-1v6 ~meme=a-4d4g1r-1s-2 ~meme>=a-4d4g1r-1s-2
~men=a1b-1c-5e-7f3g3h-1i-12j1l4m-6n-3p-2q-2r-2s-5u-2v1 ~men>=a3b-2c2e-1f4h1j-1m-5n-1s-2v7
~mena=a-3b6c-3v-2 ~menaz=a-3b6c-3v-2 ~meno=a-2b-1e-2g-1h4 ~menos=a-2b-1e-2g-1h4
~mens=a4b-1c-2f1h-4i-2j-2k-1l2n1q-2u-1v-1 ~mensa=a4b-5c-2f1h-3i-2j-2k-1l2n1q-2u-1v-1
~ment=c-1e-2g3h-8i-5j4k1l-5n-3t-2 ~ment>=b-4c-2d1e-1g2h-5i-3j3k2l-4n-2u-1v4 ~menta=b7c-3g-1
~mente=u3v-1 ~mento=c4g2h-1j1v-4 ~menz=g3l8v-2 ~meo=b1c-2d2f-1g-3h2i2k-2m-2p-2v-4
~meon=b1c-2d2f-1g-3h2i2k-2m-2p-2v-4 ~meone=b1c-2d2f-1g-3h2i2k-2m-2p-2v-4
~mer=a-3b-1d2f-1g9h-9i-7j-5k-8l-2n-3o4p-2q-5r-9u-3v5 ~mer>=b-5c-2d1f-2g1h-2k-3v13
~mera=d4e-1o1q-1r-2v-5 ~mera>=d4e-1o1q-1r-2v-5 ~merg=b7d-1e-2v-2 ~merge=b7d-1e-2v-2
~mero=b-4d-1e3g11h-2i-2j-2l-1m1o3q-1r-3v-10 ~mero>=b-4d-1e3g11h-2i-2j-2l-1m1o3q-1r-3v-10
~mes=a5b5c-4d-3g-2h-2i-3j-3k-4l1n2o-6q-2r-4t-1u-2v-4 ~mes>=b2e2f-1g-5h-2n3o-3p2r-3 ~mese=f3h1
~mese>=f3h1 ~mess=a6b-7c-4d-2e-3f-2g1h-2j-1l2o-1q-3u-1 ~messa=a6b-7c-4d-2e-3f-2g1h-2j-1l2o-1q-3u-1
~met=a-5b4d-3e-2g-2h-2i1k2o-2p1q3v4 ~mete=b5 ~meter=b2 ~meth=a-2b-2c3d-2k3o-1p2q1
~methi=a-2b-2c3d-2k3o-1p2q1 ~meti=b4c-3g-3q1v2 ~metim=b2g-3q1v3 ~metio=b1c-1 ~metr=v2 ~metro=v2
~mew=b1 ~mewh=b1 ~mewhe=b1 ~mex=b-2e4n-1 ~mexi=b-2e4n-1 ~mexic=b-2e4n-1
~mez=a-2b-5c-1d-1g-2m-1n-1o6p-2r-2v-3 ~mez>=a-2b-3c-3d-1g-1h1m-1n-1o6p-2r-2v-2 ~mezo=u1 ~mezon=u1
~mfo=b-1e-1h3k-1 ~mfor=b-1e-1h3k-1 ~mfort=b-1e-1h3k-1 ~mg>=b-1u-1v5
~mi>=a-1b4c-2d-7e-3f-2h-2i2j3k-1l-2m-4n-13o-7q-1r1s-1t-1u-6v-1 ~mia=j-1k-2 ~mia>=j-1k-2
~mid=b-5c1g5i-2r-1 ~mida=b-6c3g1i-2v2 ~mida>=b-6c3g1i-2v2 ~midd=g4n1v-3 ~middl=g4n1v-3 ~mido=b5v-5
~mido>=b5v-5 ~mie=a3b4c-7d-2e-7g1i-1k-2m-1n-4o3p-2q-3u-3 ~mied=a-4b5c-6e-2g-3i-4v1
~miedo=a-4b5c-6e-2g-3i-4v1 ~mien=a1e-2g4i1v-1 ~miend=c-1g5v-3 ~mient=a1b2e-1i1
~mier=a5b-3o2p-1q-1v-3 ~mierc=o2p-1q-1v-3 ~mierd=a6b-1 ~mig=a1d-2h-4i-1k-2s-1v1
~migh=b1c-4g2k-1s-1v1 ~might=b1c-4g2k-1s-1v1 ~migo=a2g-1j1v-1 ~migo>=a2g-1j1v-1 ~migr=b-3c3h-1v2
~migra=b-3c3h-1v2 ~migu=c3 ~migue=c3 ~mij=a2c3 ~mija=c3 ~mija>=c3 ~mijo=a1 ~mijo>=a1
~mil=a-6c3g-4i4o-1t3u3 ~mil>=t2u1v-4 ~mile=c5g-5i4v1 ~miles=c-1i4v1 ~mili=a-2g1i2v-3 ~milia=g1i2v-2
~milin=a-1u2 ~mill=c-2v4 ~milli=c-2v4 ~mily=a-1b3 ~mily>=a-1b3
~min=a3b-3c-5d-8e-5f-7g7h-4j6k-5m-6n3o-2q2r3s-4t-1v-7 ~mina=a4c-1e-2i3v-1 ~mina>=c-1v4
~minan=c-4g-1i5 ~minar=c3g1i-2v-6 ~minat=a5 ~mind=a-3c-9d-1e-3f-1i-1k-2l2m1n5q-1v2
~mind>=a-8b1c-4e-2i-1j3k-2l4n8u-2 ~minde=a2b-1c-4j-2l1m1n-5u2 ~mine=a8b-6e4g-2j-1m-4v-3 ~mine>=b-1e5
~minen=a7b-3g-2m-3v-2 ~ming=a-1c-2e-4g2j7p2q4r3s-2u1v-1 ~ming>=a-5b1c-1e-3g3j7r3u1v-1 ~mingo=c-1p2q4
~mino=g5 ~mino>=g5 ~minu=a-1b-3c1e-1g5v-1 ~minut=a-1b-3c1e-1g5v-1 ~mio=b-2i4k-3 ~mio>=c1e2
~mion=b-1c-2e-1i4k-2v1 ~mion>=c-2k-1v5 ~mir=c5f-1g3j1v-4 ~mir>=a-1c3g3v-2 ~mira=j1 ~mira>=j1
~mire=a3c1 ~mire>=a3c1 ~mis=a-1c-4d-6f-3g2h-1j-4k3l2m-2n3q5u-2 ~mis>=a-4b2c-4e-5g2h-1l3n-3v5
~misa=b-1g4 ~misa>=b-1g4 ~mise=a-1b6c-1d-1g-1v-4 ~miser=a-1b6c-1d-1g-1v-4 ~mism=a2q3 ~mismo=a2q3v1
~miss=a4b-1c-4d-2e-5h2i3j-1k4l-2n7q3v-7 ~miss>=b6 ~misse=b-3c-2e-1h2j-1k4l-1n7q2v-3
~missi=a5b-3d-1e-3g-1i3 ~mist=a-3b-3e7h-2l1v-2 ~mista=a-3b-3e7h-2l1v-2 ~mit=a-3b-7c8e-3f2i-1n-1v1
~mit>=e-2 ~mita=a-4b-5c12f1g2v-2 ~mitan=b-1c9f1g-2v-1 ~miti=c4v-3 ~mitin=c4v-3 ~mito=c-1f2k1v4
~mito>=c-2f2k1v5 ~mix=f3v-2 ~mixe=b1v-2 ~mixed=b1v-2 ~mixt=f3 ~mixte=f3 ~mm>=a-2c-1m-1n-7r-5s-2v17
~mma=b-1e4 ~mmat=b-1e4 ~mmate=b-1e4 ~mme=b-3c4e-1g2h1j-1s-1 ~mme>=a-1c-1d1g3h1v-3 ~mmed=a2o1
~mmed>=a1o1 ~mmen=s-1v2 ~mmer=c5 ~mmu=a2b-1d-1 ~mmun=a2b-1d-1 ~mmuni=a2b-1d-1 ~mmy=c-1e5v-2
~mmy>=c-1e5v-2 ~mo>=a-1b6c-4d-9f-10g-5h-4i1j-4k-3l-4m-1n9o-2q2r1s-5t-1u-6v1 ~mob=i5v-2 ~mobi=i5v-2
~mobil=i5v-2 ~mod=a-5c-1g-8i-2k4p2v4 ~moda=p3 ~modi=k2 ~modif=k2 ~modo=a-2v5 ~modo>=a-2v5 ~mok=c-1v5
~moki=c-1v5 ~mokin=c-1v5 ~mol=a8b-2c5e-3f-1g-1h-2i-3k-1v-4 ~mole=a9b-1c1e-2f-1g-1h-2i-2v-3 ~mole>=c4
~moles=a9b-1c-1e-1f-1g-1h-1i-2v-2 ~mom=c3d-1e6g6h-4i-2k-1m-1v-11 ~mom>=b1c5e3g-2i-1v-7 ~mome=g9h-2
~momen=g9h-2 ~momm=c-3e5v-1 ~mommy=c-3e5v-1 ~moms=c1v-1 ~moms>=c1v-1
~mon=a-10b-7c6f1i-1k3l-2m-4n-5o-8p3q10s-9t-3v-7 ~mon>=b-1r4s-1 ~mond=a-3f1g1k1n-1o-5q8s-1v-2
~monda=a-3f1g1k1n-1o-5q8s-1v-2 ~mone=b-1c2 ~money=b2 ~moni=c4 ~monia=c4 ~mont=a-3b-3e1k2p2q3
~month=a-3b-4e1k2p2q3 ~mor=a3b2d-5e-7g2h-3i-4l-2o-3p2q6r-7s-3v-7 ~mor>=b4p1 ~mora=c3 ~morad=c3
~more=a9c-2d-5e-4i-1m1n2o-1q-5s-2v-2 ~more>=a9c-5d-5e-4i-1m1n2o-1q-5s-2v-2 ~moret=b-1
~mori=a-4b11c-3d-1f1h-2l-2s1t1u1v-1 ~morir=a-4b11c-3d-1f1h-2l-2s1t1u1v-1 ~morn=b-4c-2k1o-1p2q4v2
~morni=b-4c-2k1o-1p2q4v2 ~morr=a-3b-2f-1g2i-1l-1m-1n-3o3p-3q3r-2t-2v-7
~morro=a-2b-1c-1f-1g3i-1l-1m-1n-2o3p-3q4r-2t-1v-5 ~mos=a-1b-2d-3g1h2u1v-6 ~mos>=a-1b-1d-3g1h2u-1v-4
~most=t1u3v-2 ~most>=t1u3v-2 ~mot=b6c-4f6g-3h-1i4m5n-2v-7 ~moth=b4e2f6g-2v-1 ~mothe=b4e2f6g-2v-1
~moti=m5n-1v-1 ~motiv=m5n-1v-1 ~moto=c-4i5v-2 ~motor=c-4i5v-2
~mov=a3b-14c2d-3e2f-6g-1h-5i1j-4k10l-1m-5n-4o-1p-1q3r-2s-1
~move=a4b-10d-2e4f-6g-7h-4i-2j-4k11l-1m-4n-2o-1p-1q4r-2s-1v-2
~move>=a3b-2c1d-1e-2f-2g-4h-1i-1j-4k8m-4o-1p-1q4r-1s-1 ~moved=a2b-5c-3e7h-1j2k-3v-5 ~mover=j-3k7
~movi=b-7c2e-4g2i4 ~movid=c-2i4v-3 ~movie=b-6g3v3 ~movin=c6e-2 ~mp>=a-2c10e-2g-5i2j-3k3v-15
~mpa=b1c-2g5i1m2n-1v-2 ~mpad=c-1i3 ~mpadr=c-1i3 ~mpan=b2g5m2v-5 ~mpany=g6v-3 ~mpe=b-5c6g3l3n-1v2
~mped=g4v6 ~mped>=g4v6 ~mpez=a-1b-1l4v-2 ~mpeza=a-1c-2l5 ~mpezo=c2l-1 ~mph=c4v-2 ~mph>=c4v-2
~mpi=b-2v3 ~mpin=b-2 ~mping=b-2 ~mpl=b-2c-4d7e-3g-4h-2i-2k1n4u2v2 ~mpla=b-2d3e-2g-3h-2i-1n-1v5
~mplai=b-2d3e-2g-3h-2i-1n-1v5 ~mple=n6u1v-2 ~mplet=n2u1v-1 ~mpli=c-2d4k1 ~mplic=c-2d4k1
~mpo=c-1g4s1v1 ~mpo>=b-3c-2g2v3 ~mpor=b4 ~mport=b4 ~mpr=a-1b2c-5d-1e4f3h1i-2m-1n1v-1
~mpre=a-1b2c-4d-1e4f3h1i-2m-1n1 ~mpre>=b3c-2e5h1m-1n-1 ~mpren=b-1f4g2i-1n3v-1 ~mps=b-1c6g-1v-2
~mps>=b-1c6g-1v-2 ~mpt=a-1e-2i-1m-1v1 ~mpto=a-1b-1c2e-2m-1v1 ~mptom=a-1b-1c2e-2m-1v1 ~mpty=b1c-1
~mpty>=b1c-1 ~mpu=b-1c-4d-3g-2m3v9 ~mpus=i1v5 ~mpuso=i1 ~mput=b-4c-2d-3g-1m3v4 ~mputa=d-6m3v2
~mpute=b-2d1v1 ~mrs=b-1e4 ~mrs>=b-1e4 ~ms>=a-9b5c5e-7f-3g-5h-1i-5j-1n-5s-1
~muc=a-2b6c-1e-1f3g-5h-3j-3k-2l-2m-4n-4p-1u2 ~much=a-2b6c-1e-1f3g-5h-3j-3k-2l-2m-4n-4p-1u2
~much>=b4c-3e-1i1j-1u3 ~mucha=b1c2d3f1u-2v-3 ~muchi=b4c-1u1v-1 ~mucho=b-1e-1f2g-1i-2n-1q-1v2
~mue=a-4b3d-2e-4f-2g-3h-3j-3k5m-2o1q3v3 ~muel=c4o1 ~muela=c4o1 ~muer=a-3b4c-6d-1e-3h-2i-2m-1v3
~muero=a-1h-1i-1r1v2 ~muert=b8c-6e-1v-2 ~muev=c1j-2k7q5 ~mueva=j-2k7q5 ~muj=b-4d-3h10i-1r2v-4
~muje=b-4d-3h10i-1r2v-4 ~mujer=b-4d-3h10i-1r2v-4 ~mul=c-1g-1v3 ~mula=c-1g-1v3 ~mular=c-1g-1v3
~mun=a2b2c-5d2e-2f-5g1h-3i-3j-1v-7 ~mund=a-2b7c-6f-4i-2 ~mundo=a-2b7c-6f-4i-2
~muni=a4b-4c-1d2g2h-2j-1v-4 ~munic=a5b-3g3h-2j-1v-4 ~muniq=d1 ~mur=c-7e2i1s1v2 ~muri=c-7e2i1s1v2
~murie=e-1s1v3 ~murio=b1c-6e3i1 ~mus=b-5c5e1h-1j3r-1s2 ~musc=b-1c6 ~must=b-1e1j3r-1s2v-2
~must>=b-1e1j3r-1s2v-2 ~mut=a3c-1d8v-3 ~mute=a6 ~mute>=a6 ~muy=a-2c2e-3f2g-4h-1m-3n1p1r-1t-2u3v2
~muy>=a-2c2e-3f2g-4h-1m-3n1p1r-1t-2u3v2 ~mv>=a12b-2v-2
~my>=a-1b-1c2d-6e-2f-1g1h-3j-1k-3l-2m-3n-7o-4p-3q-1r-5t-2u-8v-1 ~mys=a-3b2d1f-1g-1j-1q-4
~myse=a-3b2d1f-1g-1j-1q-4 ~mysel=a-3b2d1f-1g-1j-1q-4
~na>=a-9b4d-3e2g1h3i-12j-2k-4l-8n-4o-5p4q4r-2t-8u-9 ~nac=b2e-1m4v-2 ~naci=b-2c1m4 ~naci>=m2
~nacid=c2 ~nad=b1c-1d-4g-5h-5j-4l-2o1t2u4v2 ~nada=a1d-1e-2g-2h-3i-3j-2o1t2u5v2
~nada>=a1d-1e-2g-2h-3i-3j-2o1t2u5v2 ~nadi=b2c-2d-1 ~nadie=b2c-2d-1 ~nado=e2 ~nado>=e2
~nag=b-1c1d7t1v-1 ~nage=d7t1v-1 ~nager=d7t1v-1 ~nah=a-1c-4e-3r-6s5v-2 ~nah>=a-1c-4e-3r-6s5v-2
~nai=c6 ~nail=c6 ~nail>=c5 ~nal=c-1d-2e-6m1n7 ~nal>=d-1e-5n7v-3 ~nali=c-1m2v1 ~nalis=b-1m2v2
~naliv=b2 ~nam=a1b-7d-1e7f1g-4j-3m-2n-3 ~name=a2b-5d-1e8f1g-4i-1j-3n-2v-1 ~name>=a4b-3c1e7g-2j-2n-1
~names=e1f3v-1 ~nami=c-1i2v2 ~namie=c-1i2v2 ~nan=a-5b-8c-4d1e3g3h-2i2l-1m-3n-3q3s-5t-2u-1v-7
~nana=a-1d-2e-3g4h-2l-1m-2n-2q4s-4t-1v-4 ~nana>=a-1d-2e-3g4h-2l-1m-2n-2q4s-4t-1v-4 ~nanc=d4
~nancy=d4 ~nand=b-2c-9e3i4v-1 ~nando=b-2c-9e3i4v-1 ~nant=a-1b-4c1e4i-1v-1 ~nant>=a-1b-4c1e4i-1v-1
~nap=b1c2 ~nap>=b1c-1 ~napp=c4v-1 ~nar=b-2c11d-1f-2i-5k-3v-1 ~nar>=c8f-2i-4k-2 ~nari=c1 ~nariz=c2
~naro=v-2 ~naron=v-2 ~nas=a-7b5c2d1e-4f-1g-4h-2i-5k-1n-4q-1v-1 ~nas>=a-7b5c2d1e-3g-4h-2i-5n-4
~nat=a3c-1i5m2v-4 ~nate=a5 ~nate>=a5 ~nau=b-1c8v-1 ~naus=b-1c8v-1 ~nause=b-1c8v-1 ~nav=c-1p2u-4v3
~nava=b2p2 ~naw=r-4s7 ~naw>=r-4s7 ~nax=b3 ~nax>=b3 ~naz=a-5b4c-4d5v-2 ~naza=a-3b4v-2 ~naza>=b1v-1
~nazad=a-3b1 ~nazo=c-1d5 ~nazo>=c-1d5 ~nbe=b2c2v-3 ~nbea=b2c2v-3 ~nbear=b2c2v-3 ~nc>=a7v-1
~nca=b-8c-3d-2f-5g-2m-1n-2s2v5 ~nca>=b-5c-1d-1f-2g-1m-1n-1r-3s3 ~ncan=b-3r5v3 ~ncant=b-3r5v3
~nce=a1b-6c-4d-3e-8f-4i-1j7k-1m-6n2p-3q-5u-3 ~nce>=a-1b-5c-1e-4f-2g4h1j-1m-3n6q-1v-1
~ncel=a3b-8c-1d-5e-3g-5h-2j11l-2m-2n-6o-1p-1q-5r-3u-2v-3 ~ncel>=a7b-3c1d-1e-4g-2i-1j4k-4l-1n-2r-2v-4
~ncela=b-2c-3d-1f-2i-2j2 ~nceli=a-1j6v-4 ~ncell=a-1c-1i1j2k2 ~ncer=b4c-5j-2v2 ~ncer>=b3c-2j-2v3
~nces=r2 ~nces>=r2 ~nch=a-2e-5f2g-1h-1i1k-1n-2r1v2 ~nch>=a-1b5c-3f4 ~ncha=b-6c6i-1 ~nchad=b-1
~nchan=a2c2 ~nchas=a-1b-1c3i-1 ~nchaz=u1 ~nche=b1 ~ncho=b-2c-2e-1i5r1v2 ~ncho>=b-2c-2e-1i5r1v2
~nci=b1e-4f-3g-4i4k-2n4u-1v-1 ~ncia=a4e-2i5j1 ~ncia>=b1c-3e-1i2v4 ~ncias=b-1c1j2
~ncio=a-1b-1c-1m2t-1v8 ~ncion=m2t-1v2 ~ncis=b-2c5v-3 ~ncisi=b-2c5v-3 ~ncit=b5i3v-6 ~ncita=b5
~ncl=c-2i1j3k-4 ~ncl>=j1k-1 ~ncle=c-1i1 ~ncle>=c-1i1 ~nco=a-5c-3e7f-1g-2h2k-2n5o2q-1t3u-1v-6
~nco>=b-2c-2n6o2q-1t3v-4 ~ncon=a-3b4e2v-1 ~ncons=b5 ~ncont=a-2e2 ~nct=b1 ~ncti=b1 ~nctio=b1
~ncu=e3h-1v-5 ~ncue=e3v-4 ~ncuen=e3v-3 ~ncy=b3d3e-3 ~ncy>=b3d3e-3
~nd>=a1b4c-2d-6e-7f-3g-8i-1k-7l-4m-7n4o3p-5r-5s-1v-6
~nda=a1b-13c-4d-3e7f1g1h-4i6j-1k3l-2m-9o-2q5t-6u3v-6 ~nda>=b-3c-3e9f-4h-3i2j-2m-3n4o1r-1u4v-1
~ndad=i6v-2 ~ndag=a-1v1 ~ndage=a-1v1 ~ndal=r1 ~ndale=r1 ~ndan=a5b1e-1i2j-3l-2s2v-4
~ndan>=a6i3j-2l-1v-3 ~ndand=b2s2 ~ndar=b-5c-3d-2f4g1i-1j3k3n-4t-2v-5
~ndar>=b-2c-1d-1f-1g3j2k4l-1t-1v-1 ~ndari=a-3f7n-1 ~ndarl=a5b-1 ~ndarm=a-1l2
~nday=a-3c1f1g1i-1k1n-1o-6q9s-1v-5 ~nday>=a-1c2f1g1i-1k1o-6p1q8v-5
~nde=a5b-6e-11g-2h-1i-8j-7k-1l2m4n4o-3p-2q-3r3s-6v6 ~nde>=d-1e-5g-4h2i-4l-1m5n4o-1q-2r-2v4
~nded=b-2c2n1v-6 ~nded>=b-2c2n1v-6 ~ndee=r4s-1 ~ndeed=r4s-1 ~ndel=k1n2q2 ~ndelo=f1n2
~ndem=d-2q-1r2v5 ~ndeme=d-2q-1r2v5 ~nden=a7b1c-4e-2h-2i-1j-1l4n-1s-2v2
~nden>=a12b2c-4e-2h-2i-1j-1s-2v3 ~ndenc=a2 ~nder=a3b-4c2d3h-3i-6j-3n-1q-1u1 ~nder>=a3c3d5h-1i-5
~nders=a1b-2c-5f1g-1j-2 ~ndes=a1 ~ndes>=a1 ~ndi=a-6b6c-1f4g-10i5l2m-1n2q-3u7v-6
~ndi>=a-5b9f2g-2n5v-8 ~ndic=u2 ~ndici=u2 ~ndid=b3c2e-2 ~ndida=c3 ~ndie=b-3i1v-1 ~ndier=b-3i1v-1
~ndig=b-3u4v-1 ~ndiga=b-3u4v-1 ~ndin=a-1c-2e2f2g-3h2l3q-2u1v2 ~nding=a-1c-2e2f2g-3h2l3q-2u1v2
~ndio=c-1e-1i5 ~ndio>=c-1e-1i5 ~ndit=c1 ~ndl=a3b-1c-4e3u-2v-3 ~ndle=b1c-2g-1 ~ndle>=b1c-2g-1
~ndlo=e4v-1 ~ndlor=e4v-1 ~ndly=a2b-2u-2 ~ndly>=a2b-2u-2 ~ndm=c2v-3 ~ndma=c2v-3 ~ndma>=c2v-3
~ndo=a-4b6d-5f4g8h-8i-1j-4k-6l-4m-1n-1p-2r-5s5u-2v-1 ~ndo>=a-4b6d-4f4g8h-7j-3k-5l-4m-1p-2r-5s2u-1v-8
~ndow=b3 ~ndow>=b3 ~ndr=a-1e3h-1 ~ndre=a-1e3h-1 ~ndrea=e3
~nds=a-1b-4c-1d-2e-2f-1h-3i-2n-2q-1r1s-5u-3v6 ~nds>=b-4d-2e-2f-1h-2i-5n-1q-1r1s-5u-3v4 ~ndso=c-2v2
~ndson=c-2v2 ~ne>=a-1b-2c-4d-2e-1f-3g-9h1i-2j-9k-5l-10m-10n-4o1p1q-9r-3t-1u-10v2 ~nea=a-1b3v1
~nea>=v3 ~near=c2 ~nec=a-2b-3c3d3e-4g-2j-1n1s2u-3 ~nece=a-1c-2d1e-3f1h1s2u-2
~neces=a-1c-2d1e-3f1h1s2u-2 ~neci=c1k1n-1v4 ~neci>=c1k1n-1v4 ~neck=c6i-1k-4v-1 ~neck>=c6i-1k-4v-1
~nect=c-3d2h-1n5v-2 ~nect>=d3h-1v-1 ~ned=a-3c8e-1g-1i-1u2v-6 ~ned>=a-3b4c5g-1u2v-5
~nee=a-2b-3c5d1e-6f1h-3i3j1l-3m-1n-5o1s3u-3 ~nee>=b-3g-2
~need=a-1c1d1e-6f1g1i4j1l-1m-1n-5o1s3t-3u-3v1
~need>=a-1b2c-5d2e-2f1g2h-2i4k2l-1m-1n-5o1r-2s3t-3u-3v1 ~neede=k-1 ~needl=b-4c5h2 ~needs=c4e-1j1k-2
~nees=b-1c8h-4 ~nees>=b-1c8h-4 ~neg=b-1c2g-2i-3m-2r-3s4 ~nega=a-1c-3g-1r-3s5v2
~negat=a-1c-3g-1r-3s5v2 ~nego=m-1 ~negoc=m-1 ~negr=c5i-1v-3 ~negro=c5i-1v-3 ~nei=c-4e3g-1i1p7
~neig=c-4e4i1 ~neigh=c-4e4i1 ~nej=a-4b-4c-3e-2h-2i9n-2 ~neja=a-2b-7c-2h-2i5 ~nejan=b-5c-1g6v-2
~nejar=a-1g-5h-2i4v2 ~nejo=i5v-1 ~nejo>=i5v-1 ~nel=a-3b4c-1e3r-4s7v-6 ~nel>=a-3e3r-4s7v-2
~nem=g-3h5i1 ~nen=a12b4c-3d-4e-4g-7h3i3j-1l-5m-6n-1p2r-3u-4v-1 ~nen>=a4c-2e-2g-2h2i4m-5p2r-2
~nene=c2 ~nene>=c2 ~nenm=b1u-2 ~nenme=b1u-2 ~nenr=a4l-2v-2 ~nenro=a4l-2v-2
~ner=b1c1d-2f-4i-6k4m-4n2p1s1t2v-1 ~ner>=a2g3h-1k6p2v-2 ~nera=h2k-1n3s2v-1 ~nera>=n3s2 ~neral=h2k-1
~nerg=c4 ~nergy=c4 ~nero=b2e4g-1t1v-2 ~nero>=b2e4g-1t1v-2 ~nerv=b2e-4g-1i-1v2 ~nerve=a1c3v-2
~nervi=a-2b1v1 ~nervo=b1c-3e-1v3 ~nes=a-9b-2c-1d1e-6g4h-9i-3j-3k-1l-4m2n-4o1p-3q7r-2s-7t-7u-2
~nes>=a-5b-12d3e-6f-3g4h-7l-2q4r-1s-5t-2v1 ~nesd=b-1c-3j-1k-1p-3q1v-4 ~nesda=b-1c-3j-1k-1p-3q1v-4
~nese=f5 ~nese>=f5 ~ness=a-2b3m4v3 ~ness>=a-2b3m4v3 ~nest=b2o1q3v-2 ~nest>=o1q3 ~neste=b3v-1
~net=a-5c-2o-2t4v6 ~nete=t3v-2 ~netee=t3v-2 ~neu=c4 ~neum=c4 ~neumo=c4
~nev=a6b-6c-6d-4e3f-2g-1j4l-5m-1n-2q-3r-3s4t2v4 ~neve=a6b-6c-6d-4e3f-2g-1j4l-5m-1n-2q-3r-3s4t2v4
~never=a6b-6c-6d-4e3f-2g-1j4l-5m-1n-2q-3r-3s4t2v4 ~new=b-5c1d-1e1f-1g-3h5i-3j-3k4m2v-1
~new>=b-5d-1e1f-1g-3h5i-3j-3k4m2 ~newb=c1 ~newbo=c1
~nex=a-3b1c-6d-2e-2g2i-2j-2k1l-2m-1n-3o-6p4q7s-4v-4
~next=a-3b1c-6d-2e-2g2i-2j-2k1l-2m-1n-3o-6p4q7s-4v-4 ~next>=a1b4g-3h2o-2p3 ~nextm=a-1g3k2q5
~nextw=a-3b-1c-3f1g2j-1o-1q3s-2v-1 ~ney=b3 ~ney>=b3 ~nfa=a1 ~nfad=a1 ~nfe=a-3b-9c9d3e-4f-2g-2l-1n-4
~nfec=b-4c10n-1v-4 ~nfect=b-2c10n-1v-4 ~nfer=a-2b-4c2d4e-2g-2i1v2 ~nferm=a-2b-4c2d4e-2g-2i1v2
~nfi=a-2b3c-2d-3e-7g1h7i-1r2 ~nfie=b4e-1h-1v2 ~nfier=b4e-1h-1v2 ~nfir=a-2g2r2 ~nfirm=a-2g2r2
~nfl=c4k2 ~nfla=c4 ~nflam=c4 ~nfli=k2 ~nflic=k2 ~nfo=a8b-4c-7d-2m10n-6v-8 ~nfo>=b-1c-4d-1m8
~nfor=e1j1m3v-4 ~nform=e1j1m3v-4 ~nfu=b-2e7h-5n3 ~nfun=e6h-5 ~nfund=e6h-5 ~nfus=b-1d1e2m1n3
~nfuse=d2m1 ~nfusi=n3 ~ng>=a-4b5c3d-5e1f1h-7i-8j-1k-3l-10m-5n-8o-6p-1q-4r-4s-6u-8v-4
~nga=a4b-5c-2d-1g-2h2i4l2o-3r7u4v-11 ~nga>=o-3r8u4v-6 ~ngam=h2l3 ~ngame=h2l3 ~ngan=a2b-5i5v-4
~ngan>=b-4i5v-4 ~ngar=a2 ~ngar>=a2 ~nge=b-5c1d-3e2f-2g-8h2j1k4l2m-2n-3q1u-1v-7
~nge>=a-2c-4g-3h3j-5k7q3v-3 ~nged=b-4c1j2k-1l3 ~nged>=b-4c1j2k-1l3 ~nger=a2b-1c3d-2e3f-2g-4j2n-1v-2
~nger>=a3d-1e4f-2g-4j2n-1v-1 ~ngers=b-1c4 ~ngi=b6e-3g-1i6 ~ngin=b6e-3g-1i6 ~ngine=c-1i6v-2
~nging=b5e-3g-1 ~ngl=a-9b-6c-1d-4e-2f17g-6h-2i-4k-6l-3m-2n-5q-1r-3s-2v-7
~ngle=a-4c-1e-3f8g-3k-4l-2n-1 ~ngle>=b2f-2 ~ngles=a-3b-4c-2e-3f10g-2k-3l-1n-1
~ngli=a-3b-6d-2f8g-1h-2i-1k-1n-1r-2s-2v-3 ~nglis=a-3b-3c-4d-2f9g-1h-2i-1n-1r-2s-2v-2
~ngo=a-7b1c3d-4g1h-5i3j-2l-2m4n-6q1r-3u-5v-1 ~ngo>=a-7b1c3d-4g1h-5i2j-2l-2m4n-6q2r-3u-5
~ngr=a-6b-6c3e4f-2g-3i-3n-3u-2v7 ~ngra=b-4c5e6v-10 ~ngra>=c-5e7v-2 ~ngrad=c3 ~ngran=b-2c9v-1
~ngrar=c4v-1 ~ngre=a-1b-3c6i-2m1v-6 ~ngre>=a-1b-3c6i-2m1v-6 ~ngro=c-8v11 ~ngry=v6 ~ngry>=v6
~ngs=a-1b-1c1g-1p-1q1t-3 ~ngs>=a-1b-1c1g-1p-1q1t-3 ~ngu=a2d-2f5g-5i-5k-2m-3n-3o-7p7r-4t-1u-4v-11
~ngua=c1e-1f5i-1v-2 ~ngua>=c2 ~nguag=e-1f5 ~ngue=a1b-1c3v-1 ~ngue>=b-1c3v-1
~ngun=b-1c-1d-1e2f1g-3k-1m-1n-2o-7p7r-4t-1u-3v-2 ~ngun>=e3q-1 ~nguna=o-3p3q2r-2s2u-1v-1
~nguno=f1o-2p5s-1u-1 ~ngus=b5c-3v-1 ~ngust=b5c-3v-1 ~nha=c3 ~nhal=c3 ~nhale=c3
~ni>=a7c-6d-2f-6g-3p3s-1v2 ~nia=b-2c5v-3 ~nia>=b-2c5v-3 ~nic=b4c-12f-8g-3h-7j-5k-5l9n-6q-2r1s-2u2v3
~nic>=c-5e3f-1g-1h-3j-1m4n-1r2v6 ~nica=a5c-2d3e-1g-2h-1j-2m-1v-1 ~nica>=b2c-1e-1 ~nicar=a2d5g-1h-1
~nicat=a2b-1d-1 ~nice=a-2b-1c-3e-5g-3t-1u4v3 ~nice>=a-2c-3e-2g-3t-1u4v4 ~nici=a-3l11v-3 ~nicia=a-2l5
~nick=b4 ~nicki=b4 ~nico=a-1b4c-1d-3g2i1v-3 ~nico>=a-1b4c-1d-3g2i1v-3 ~nid=b-1v3 ~nida=b-1c2
~nida>=b-1c2 ~nie=b-4c-3g6i4v-6 ~nien=g2 ~nient=g2 ~niet=b-2g4v-3 ~nif=b4c-4e-1v-1 ~nife=b4c-4e-1v-1
~nife>=b4c-4e-1v-1 ~nig=a-1b1c1g-1q-1v-1 ~nigh=a-1b1c1g-1q-1v-1 ~night=a-1b1c1g-1q-1v-1
~nin=a-8b-2f-1g-1h-2j-7k-3l-4m-7n-3o-2p4q3r-9t2u-6 ~nina=b2c2 ~nina>=b2c2
~nine=a-1c-4g-1p-1q-2r-1t7v-1 ~nine>=c-2o3q-1t4 ~ninet=o-2t4v-3
~ning=a-4e1g-5i1j-5l-3m-5n-1o-3p6q5r-6t-4u-5 ~ning>=a-5b1c2d1f-3g-2i2j-3l-2q2v1 ~nings=c-1h1q4v-1
~ningu=b-1c-1d-1e2f1g-3k-1m-1n-2o-7p7r-4t-1u-3v-2 ~nino=b-2c2e-3f-2g5h-3v3 ~nino>=b-3c4e-3f-2v3
~ninos=c-2g5h-2 ~nio=a-3b-6e2h4j1l2v4 ~nio>=e3v-1 ~nion=a-2b-5h4j1l2v6 ~nion>=a-2h4j1l2 ~niq=d1
~niqu=d1 ~nique=d1 ~nis=a-6b-1c-5d4e-3f5g1i-1k-5l-3m-4n-3q-3r-1v-8
~nish=a-2c-3d-4f6g2k-3m-3n-1q-2r-1v-4 ~nish>=b-1c-3d-4f6k-2m-3n-1q-1r-1v-4 ~nist=a-4d7e-1v-3
~nist>=a-1d4 ~nista=d3e-1v-2 ~nit=r2v2 ~nite=r2 ~nitel=r2
~nk>=a-4b1c4d-4e1f-4g3h-1i-3j-1k-1m-2n3r-4s3v-10 ~nki=a-2b6c-5d2e-1r2 ~nkin=a-2b6c-5d2e-1r2
~nking=a-2b6c-5d2e-1r2 ~nkl=c5 ~nkle=c5 ~nkle>=c2 ~nkles=c2
~nks=a-2b-6c-6e-4f-2g-3h-2i-1j-1k-3l-1m-2n-7p-3q-3r-1s3u8v-2
~nks>=a-2b-6c-6e-4f-2g-3h-2i-1j-1k-3l-1m-2n-7p-3q-3r-1s3u8v-2 ~nla=a3n-1 ~nla>=a3n-1
~nle=a2b1e-2j2v-1 ~nle>=a2e-2j2 ~nlo=b5l2 ~nly=a-3c-5e-3g-2h3j-6n-1o-2q3t-1v-3
~nly>=a-3c-5e-3g-2h3j-6n-1o-2q3t-1v-3 ~nme=a5b3c-9d3e-7f-5g-3i-1k-4l4m-6n-5p1q-1r-4u-4v-12
~nme>=a2b4c-9d3e-7f-5g-3i-1k-4l4m-6n-5p1q-1r-4u-4v-12 ~nmi=a2g-1j1v-1 ~nmig=a2g-1j1v-1
~nmigo=a2g-1j1v-1 ~nne=a-2b1c-7d2g2h-1n5v-3 ~nnec=c-3d2h-1n5v-2 ~nnect=c-3d2h-1n5v-2 ~nned=b5
~nned>=b5 ~nner=b-2g4 ~nner>=b-2g4 ~nni=a-3b-1g-2i5n1v1 ~nnin=a-3b-1g-2i5n1v1 ~nning=a-3b-1g-2i5n1v1
~nno=a3v-2 ~nnoy=a3v-2 ~nnoyi=a3v-2 ~nny=b-2n4v1 ~nny>=b-2n4v1
~no>=a2b-1c-5d-4e4f-2g-6h1i4j2k-1l-13m-10n-5o-5p5q-3r-8s13t-5u-10 ~nob=b3c-4d-3g-5h-2i1j-1q-1t1v1
~nobo=b3c-4d-3g-5h-2i1j-1q-1t1v1 ~nobod=b3c-4d-3g-5h-2i1j-1q-1t1v1 ~noc=b3e-3i-1n-3o-3p-1u-1v6
~noch=a-1b4c-1e-2g1n-1p-1v2 ~noche=a-1b4c-1e-2g1n-1p-1v2 ~nock=a1c-2g-2v5 ~nock>=a1c-2g-2v5
~nod=c4v-2 ~node=c4v-2 ~nodes=c4v-2 ~nol=b-4c-8d-1e2f6g-5h-4i-1j2l-1m-1n-2p-1r-1s-1
~nol>=a-1c-5e-1f7g-2m-1n-1p-1r-1s-1 ~nolo=b-6c-2e4g-1j3 ~nolon=b-6c-2e4g-1j3 ~nom=a8e3h-1i4j-3k3v-9
~noma=a-3b1e2i4j-1k3v-6 ~nomas=a-3b1e2i4j-1k3v-6 ~nomb=a4b-3c1e1v-2 ~nombr=a4b-3c1e1v-2
~non=a-2b-1c7e-5g-3h2i-3n-1o-8p10q3r-3s-6t-3v2 ~non>=f2i-5v7
~none=d1e-1f-2g-1h2i1n-1o-8p10q3r-3s-6t-3v-1 ~none>=d1e-1f-2g-1h2i1n-1o-8p10q3r-3s-6t-3v-1
~nons=a-1c7v-4 ~noo=a-3c-4d1g1q3v-3 ~noon=a-3c-4d1g1q3v-3 ~noon>=a-2b-5c-3d1g1q2v-2
~nop=a-2b-5e4n-2o-4p1q-1r-8s12t-1v-5 ~nop>=a-3r-4s7v-3 ~nope=b-3e3n-1o-3p1r-3s6
~nope>=b-3e3n-1o-3p1r-3s6 ~nor=b-2c-4d1e2f1i1n-2r1 ~nor>=a-2b-2c-1e3i3m2s2v-8 ~nora=c2f4g3s-4v-2
~nora>=c2f4g3s-4v-2 ~nori=b1c-2d2f-2g-4r1v3 ~norit=b1c-2d2f-2g-4r1v3 ~norm=c-3v6 ~norma=c-4v6
~nos=a-10d-4e4f-5g4i1j-3k-2m-1n-3 ~nos>=a-3b-3c-2d-3e2f-4g4i2j-1k-2n-1 ~nosc=e1 ~nosco=e1
~nose=a-3c6 ~nose>=a-2b1c4 ~nosi=b1c-2 ~nosis=b1c-2 ~noso=e1 ~nosot=e1
~not=a2b2c-4d-3e2f-10g1h7i-3m-4n-1q-6r-1s2t-1v-2
~not>=a3b-2c-2e5f-4g1h5k-7l-4m-3n-3p-1q-6r-5s4t-5u-3v-3 ~note=b2e-1v4 ~note>=b1e-1v4
~noth=c-4d-7e-3f-3h3i-1k5n1r2s-2t1u3v1 ~nothe=a-1b-1c1d-7e-1f-2g1h4i-1k4n1p-1t1v-3
~nothi=a1b1c-7o1p1r3s-1u4v4 ~noti=a1c2l2v-3 ~notic=c2l2 ~notif=a1v-3 ~nou=a7c-6d-2f-1i-2n-1v-2
~noug=a7c-6d-2f-1i-2n-1v-2 ~nough=a7c-6d-2f-1i-2n-1v-2 ~nov=a-2b-3c-5e-3f2g-2i-1o-2q4s-1t4v4
~nov>=t1 ~nove=b-5c-1o-1t3v6 ~novec=t1 ~novem=q2 ~novi=b2f4g-1 ~novio=b2f4
~now=b2d-4g10h-6i-3j-1k-7l3n-4p-3q-7r-4s-6u-1 ~now>=d-5g10h-5i-1j-1k-7l3n-4p-3q-7r-4s-6u-1
~noy=a3v-2 ~noyi=a3v-2 ~noyin=a3v-2 ~noz=a-1e6v-1 ~nozc=a-1e6v-1 ~nozco=a-1e6v-1 ~nqu=a2b-1g-1r1v1
~nque=b2r1 ~nque>=b2r1 ~nqui=a2b-3v2 ~nquil=a2b-3v2 ~nro=a3b-3c-3d-2g-2l5v-2
~nrol=a3b-3c-3d-2g-2l5v-2 ~nroll=a3b-3c-3d-2g-2l5v-2
~ns>=b-5c6e-6f2g-2h2j-2k-1l-5m7n-2o-4p3s-1u-1v-5 ~nsa=a1b5c-8g2h-5i-5j-3k-3l2n1q-3r-2s-1u-2v-4
~nsad=a2b4v-1 ~nsada=a2b2 ~nsado=b1 ~nsaj=a4b-5c-2f1h-3i-2j-2k-1l2n1q-2u-1v-1
~nsaje=a4b-5c-2f2h-3i-2j-2k-1l2n1q-2u-1v-1 ~nsam=b2 ~nsami=b2 ~nsan=b2c-2g-2 ~nsand=b2g-1
~nsane=c-1v1 ~nsar=a-5c-1e1g6v-3 ~nsar>=a-2b1c-1e1 ~nsarl=a-1g5v-2 ~nsc=a-1l3v5 ~nscr=a-1l3v5
~nscri=a-1l3v5 ~nsd=o4u-2 ~nsda=o4u-2 ~nsday=o4u-2 ~nse=a8b-9d-5e3f-1g-1h-2i3j-2k-1m-3n-2u-1v-2
~nse>=a3b-5c1d-2e4h-1i4j-1m-1v-5 ~nsen=a6b-1c1e-1m-1v-2 ~nsent=a6c-2v-1 ~nsf=d9i-4 ~nsfe=d4i-3
~nsfer=d4i-3 ~nsi=a6b1c-1d6e-1f-2g-6h-2i9j-2l2m2s-1u-1v-6 ~nsid=b4c1l2v-2 ~nside=b4c1l2v-2
~nsie=b2c-1g-1v1 ~nsied=b2c-1g-1v1 ~nsig=b-1i5m5v-1 ~nsigu=b-1m5 ~nsis=a9b-3v-1 ~nsist=a9b-3v-1
~nsl=d-1f3i-2 ~nsla=d-1f3i-2 ~nslat=d-1f3i-2 ~nso=a-5b5c-5e1g4v-3 ~nso>=a-3c-4e1g4v-2 ~nsol=b5
~nsola=b5 ~nsp=a-2b-2c-4d-3f-1g-2h-2i9v-5 ~nspo=a-2b-1c-2d-3f-1g-2h-2i8v-4
~nspor=a-2b-1c-2d-3f-1g-1h-1i7v-3 ~nst=a-13b-5c4e-2f-1h4i-2l10m6n-1p-1v-3 ~nst>=j1 ~nsta=v5
~nstan=v5 ~nste=b-3e-1g1h4p-1v-4 ~nstea=b-3e-1g1h4p-1v-4 ~nsti=c3 ~nstip=c3 ~nsto=a-9c3l10v-4
~nstop=a-9c3l10v-4 ~nsu=a7b-6c-2d-3e-2f-2g-6i-5j5l-7m-4n-2u-2v2 ~nsub=a8b-2c-2d-1g-1l-4m-2 ~nsub>=a5
~nsubs=a5g-1l-4m-2 ~nsul=a-5b-1g-2i-2j3k1v2 ~nsuli=c2g-2 ~nsult=a-1c-1h1j4k2 ~nsur=c-2j2v2
~nsura=c-2j2v2 ~nsw=b-2g4v-1 ~nswe=b-2g4v-1 ~nswer=b-2g4v-1
~nt>=a-6b-1c2d-1e12f-2g-10h-1j4k-1l-6m-10n-1o-12p5q-4r-6s1t-7u-7v-9
~nta=a9b-1c-3e-8f-1g-7h-7j-4o1q-6r3s-12u-1v-2 ~nta>=a1b-3c-1d-2e-2g-1i4n3o2q-3s-4t1
~ntac=a6b-2c-5d-2f2g-1h-3n-2s-2v-2 ~ntact=a6b-2c-5d-2f2g-1h-3n-2s-2v-2 ~ntad=b-4c6e-3r2v-1
~ntal=b7c-2v-2 ~ntal>=b1 ~ntam=r3 ~ntame=r3 ~ntar=c3f-2i-2j-3k3s-4v-1 ~ntar>=a1b1c3i-1s-3
~ntari=b-1r2 ~ntarm=k1 ~ntaro=v-1 ~ntas=a2c-6g-1v1 ~ntas>=a2g-1 ~ntat=d4r-1 ~ntati=d4r-1
~nte=a-1b-5c-4d4f-1h5i-12j-7l-2n-4q-1r1s1t-2u-2v1 ~nte>=a-3b-1c1d8e4f-4g-2i-3j-2k-3m-3n-7r2s-2t-2
~nted=a5c2e-3v-3 ~nted>=a5c2e-3v-3 ~ntem=g4q-3v-1 ~nteme=g4q-3v-1 ~nten=a-1b-2n3s4 ~nten>=a-1j1s5
~ntend=n3 ~nter=c-2d-2f1g-5h5j-2k2l-1r1u-1v2 ~ntere=a2b-1c-2e-3f-1h6r2s1 ~nteri=c3 ~ntern=v5
~nterp=f4v-1 ~nterr=b-1e4k3v-1 ~ntes=a-4b-6c-6e-2f-3g2h3i-3m2n-3q1r-1v5
~ntes>=a-1b-3c-4f-2g-1h4i-2k1n-2q1v7 ~ntest=b-1e-1g5m3t-1 ~nth=a-4b-4e1k2n-2o2p2q2r-2s-1
~nth>=a-4b-4e1k2n-2o2p2q2r-2s-1 ~nti=a2b2d-4e-4f5g2h1i-3k-2l5m3n-3p-2s-3t1u-6v-7 ~ntib=c3 ~ntibi=c3
~ntid=b7v-2 ~ntido=b7v-2 ~ntie=a1b-4f8h-3m1p-1v-1 ~ntien=a1b-2f8h-3m1p-1v-1 ~ntif=a-1v7
~ntil=b-1c3q1 ~ntil>=c3q1 ~ntin=b4c-1f-1g-1l6m-1u-3v-6 ~nting=b6v-3 ~ntinu=a1c-2f-1l6v-1
~ntis=a-1b3g2h7v-1 ~ntist=a-1b3g2h7v-1 ~ntit=b-1g2m4u-2v-5 ~ntito=b-1g4 ~ntity=m4v-3
~ntl=a3d-2g4h4v-1 ~ntly=a3g4v-1 ~ntly>=a3g4v-1 ~ntm=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1
~ntme=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1 ~ntmen=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1
~nto=a-6b2c4d-6e-9f-1g-4h-1i2j3k-4l-3m-4n-6p-2q-2s2u3v4
~nto>=a-3b1c7d-3e-8f-1g-1h-1j4k-3l-1m-3n-4p-2q-2r-3s3u-2 ~ntom=c-1i-2v4 ~ntoma=c-1i-2v4
~nton=c-2i4r2v-1 ~nton>=c-1i4 ~ntonc=r2 ~ntos=a-3u5 ~ntos>=a-3u5 ~ntr=a-9b1c2e4f-2g-3h-3i-1m-4q1v4
~ntra=c4i-1v6 ~ntrac=c4 ~ntran=c-1v5 ~ntrar=b1v3 ~ntre=a-2c1e2q2 ~ntre>=a-2c1e2q2
~ntro=a-1b3c-3e3h-1m-2v1 ~ntro>=a-1b5c-2e3h-1m-2v-2 ~ntry=a-1b-2j1 ~ntry>=a-1b-2j1
~nts=a4b-4d-1e-2h2m-2v1 ~nts>=a4b-4d-1e-2h2m-2v1 ~ntu=b-6c7g-1s1v-1 ~ntur=b-3c5g-1s1v-1
~ntura=b-3c5g-1s1 ~nty=t1 ~nty>=t1 ~nua=a-2l3t1v-1 ~nuar=a-2l3t1v-1 ~nuar>=a-2l4 ~nuary=t1 ~nub=c5
~nue=b-4c-5d-2f-3g-2i-1l6m-5n3q-2r-1t2u-2v2 ~nue>=a4c-1l2 ~nuev=a-5b-3c-4e1k1l3m-3n5o1q-1t3v3
~nueva=n-1v5 ~nueve=o1q-1t4v-1 ~nuevo=a-4b-1c-1e1k1l4m-2n7 ~nuh=r-3s4 ~nuh>=r-3s4 ~nul=a4j6l-3
~nule=a4j6l-3 ~num=a5d-4e6f1g-6h-5i-4j-2k-3l-3n-3o4p-3q-5r-2s-1t-2u-2v-13
~numb=a3b2c2d-2e2g-2h-2i-2k-1n-2o2p-1q-4s-1u-1v-9 ~numb>=a-1b2c6e-1
~numbe=a4b1c-4d-2e3g-2h-2i-2k-1n-1o2p-1q-3s-1t-1u-1v-7 ~numbn=c2
~nume=a3b-1c-3e4f1g-3h-1j-1l-1m1o1r-1t-2v-3 ~numer=a3b-1c-3e4f1g-3h-1j-1l-1m1o1r-1t-2v-3
~nun=a3b-7c-4d-1f-2g-2i5m-1n-1r-3s3v3 ~nunc=a4b-7c-4d-1f-2g-1m-1n-1r-3s3v5
~nunca=b-5c-3d-1f-2m-1n-1r-3s3v1 ~nunci=a3b-1v5 ~nur=a-3b1d9e-2f-1g-1i-3j-1k-1n-3s2v-2
~nurs=a-3b1d9e-2f-1g-1i-3j-1k-1n-3s2v-2 ~nurse=a-3b1d9e-2f-1g-1i-3j-1k-1n-3s2v-1 ~nus=c1 ~nus>=c1
~nut=a-2b-4c3e-1g5i-1m-2v-2 ~nute=a-1b-1c2e-1g4v-1 ~nutes=a-1b-1c2e-1g4v-1 ~nuto=b-1g1 ~nuto>=b-1g1
~nve=g2i4 ~nven=b2g2 ~nveni=g2 ~nvi=a3f2o2p1v-2 ~nvie=a1f2o2p1v-1 ~nvien=a1f2o2p1v-1 ~nvm=j1v5
~nvm>=j1v5 ~nvu=c1 ~nvul=c1 ~nvuls=c1 ~nwa=a4v-1 ~nwan=a4v-1 ~nwant=a4v-1 ~nxi=a-2c-4k-1v4
~nxie=a-1b2c-1v3 ~nxiet=a-1b2c-1v3 ~nxio=b-1v1 ~nxiou=b-1v1
~ny>=c-1d2e5f-1g2h-3i-6j-3k-1l-3n1o-7p1q-1r7s-2t-2v-3 ~nyb=d3h3j-1v-3 ~nybo=d3h3j-1v-3
~nybod=d3h3j-1v-3 ~nye=b1c-1 ~nyec=b1c-1 ~nym=a-2b4c-4e-1f1g-1h-5j1k3q-1t1u1
~nymo=a-2b4c-4e-1f1g-1h-5j1k3q-1t1u1 ~nymor=a-2b4c-4e-1f1g-1h-5j1k3q-1t1u1 ~nyo=b-1d-1h5v1
~nyon=b-1d-1h5v1 ~nyone=b-1d-1h5v1 ~nyt=a-3b-4c1d-1e-1g-4h-4i-1j-1k-3m-1o-3q7r-3t-2
~nyth=b-3g-3h-1p1q2s1v2 ~nythi=b-3g-3h-1p1q2s1v2 ~nyti=a-5b-1c1d-1f2g-1h-1k-2p-1q5r-1s-1v-2
~nytim=a-5b-1c1d-1f2g-1h-1k-2p-1q5r-1s-1v-2 ~nyw=a-1v3 ~nywa=a-1v3 ~nyway=a-1v3
~nza=a-2c3g-2i2l8n-3v-5 ~nza>=a-2b2c2i2n-1v-2 ~nzo=g4i-3v-1 ~nzo>=g4i-3v-1 ~oad=a-2g1i4n3u-4v-5
~oad>=a-2g2n3u-4 ~oads=i4v-4 ~oads>=i4v-4 ~oag=c1 ~oagu=c1 ~oagul=c1 ~oal=b1 ~oall=b1 ~oalla=b1
~oar=a-2b-1c1d6g5v-4 ~oard=a-1b-1c-1d6g6v-3 ~oardi=b-1g7 ~oars=c3 ~oarse=c3 ~oat=b-3c6f-1j-1v-2
~oat>=b-1c4f-1j-1v-1 ~oate=c1 ~ob>=g-1u5v-8 ~oba=i2v-2 ~obar=i3v-2 ~obb=b4c-3v2 ~obbi=b5v-2
~obbin=b5v-2 ~obby=v5 ~obby>=v5 ~obe=c-1e3h-1o1q1r-1v-1 ~ober=c-1e3h-1o1q1r-1v-1 ~ober>=o1q1r-1
~obert=e4 ~obi=b-1c3i5v-6 ~obil=b-1c3i5v-6 ~obile=i5v-2 ~obill=c4v-2 ~obl=a-1b-4e-1g-1i-2n-1u4v5
~obla=c5 ~oble=a-2c-1g-1i-1n-1v5 ~oble>=b-3c1i-2v4 ~oblem=a-1c-3v2 ~obli=b-3c-1u5 ~oblig=b-3c-1u5
~obo=b1c-9e-1f-3g-6h-4j-2l-1m1n-1q-2u-1 ~obod=b3c-4d-3g-5h-2i1j-1q-1t1v1
~obody=b3c-4d-3g-5h-2i1j-1q-1t1v1 ~obot=a1b-3c-3d3e-2m1v-2 ~obot>=a2b-2c-1e-1m1v-1 ~obots=d3
~obr=b2c4d2e-2h-4v-1 ~obre=b6 ~obro=b-1d3h-2 ~oca=a-3b-2d-4e3f-1g1i1k-2m-6n-7s1t-1u-3v6
~oca>=a-1e-2g-7i4s1v2 ~ocad=a-3c-1d-1e5v-1 ~ocada=e-1 ~ocado=a-3e7v-2 ~ocar=e1 ~ocaro=e1
~ocas=g7i-1n-4v1 ~ocat=m-2v5 ~oce=b1c-2f1g2j1 ~oced=b1j1 ~ocedu=b1j1
~och=a-2b3c-2e-3i6n-2o-3p-1t3u-1 ~oche=a-1b4c-3e-3i6n-1p-1v1 ~oche>=a-1b4c-2e-1g1i6n-1p-1q1v-2
~ocho=t4v-2 ~ocho>=t4v-2 ~oci=b-2c2d5e1m-2v-3 ~ocia=b-1d5e1g-1v-1 ~ocial=b-1d5e1g-1v-1 ~ocin=c-1g1
~ocina=c-1g1 ~ocio=m-1 ~ocio>=m-1 ~ock=a9b-3d-2e-3f-1i-4k-1l-1m-6n-6u2v2 ~ock>=a3c-9d-1e-1i-1n-2u3
~ocke=b-4m-2v4 ~ocked=b-3 ~ocki=a5b-2 ~ockin=a5b-2 ~ocks=c3v-1 ~ocks>=c3v-1 ~oco=a-2b6c-4k1s1v2
~oco>=c-3d1k1s1 ~ocor=a-2b9v3 ~ocorr=a-2b9v3
~oct=a-6b-2c-4d-2f-3g-4h6i-4k-4l-5m-2n-5p-11q1r-3s-1u-2v-2
~octo=a-5b-2c-3d-1f-2g-3h6i-3k-3l-5m-1n-3p-10r-2u-1v-1 ~octob=o1q1r-1
~octor=a-4b-1c-2d-1e1f-1g-2h7i-3k-3l-4n-2o-2p-9q-1r-1t-1u-1v-1 ~octu=o1q1 ~octub=o1q1 ~ocu=g6v-1
~ocup=b-3c1g6 ~ocupa=b-3c-5g6 ~ocur=b1c-1 ~ocura=b1c-1
~od>=a-5b-1c4d-4e-4g-4h-5i-5l-1m-3n-6p1q-2r-1t-4v5 ~oda=a1e-3f-4g4h-3i-4k-3n-3o-5p2q-1r1s-2v3
~oda>=c-1g-2 ~odan=p2 ~odan>=p2 ~odas=a2c-4h-1o-1q1r3v2 ~odas>=a2c-4h-1o-1q1r3v2 ~odav=b-2s-1v3
~odavi=b-2s-1v3 ~oday=b2c3e-1f-1g6i-2k-2q-1 ~oday>=b2c3e-1f-1g6i-2k-2q-1 ~odb=b4c-2v-2
~odby=b4c-2v-2 ~odbye=b4c-2v-2 ~odd=b9v-2 ~odd>=b10c-2v-6 ~oddl=c1v2 ~oddle=c1v2 ~ode=g-6i2k3v-2
~oded=c-5i4v1 ~oded>=c-5i4v1 ~odem=g-4k3 ~oder=v-3 ~oder>=v-3 ~odes=c4v-2 ~odes>=c4v-2 ~odg=c-1h-1
~odge=c-1h-1 ~odi=a-1c3e-2g-2h-4i-3k1q2v2 ~odia=b2c-2q2 ~odia>=b2c-2q2 ~odif=k2 ~odifi=k2
~odil=b-3c5h-3 ~odill=b-3c5h-3 ~odio=b3 ~odio>=b3 ~odk=b1v-2 ~odka=b1v-2 ~odka>=b1v-2
~odo=a1b3e-1f-2g-7i1j-3m-2n-5u-2v4 ~odo>=a1b2c1e-1g-7i1j-3m-2n-5u-1v1 ~odos=b2 ~odos>=b2
~odr=a-1i-2j3k1v-1 ~odre=a-1i-2j4 ~odre>=a-1i-2j4 ~odri=k1 ~odria=k1
~ody=a-2b2c-3d4e-1f-4g-2h3k-3l-1m-2n-2q-4u-2v-1 ~ody>=a-2b2c-3d4e-1f-4g-2h3k-3l-1m-2n-2q-4u-2v-1
~oe>=c1e1 ~oes=b-5c-5d-3f-3g-6j-2m1n-2o-1p1s1u-2v6 ~oes>=c-3d-2g-4h1i-5j-1m2r-3u-1v9
~oesn=b-1e1i2k1o-1p1r2s1v-3 ~oesnt=b-1e1i2k1o-1p1r2s1v-3 ~oev=a2d1v-2 ~oeve=a2d1v-2 ~oever=a2d1v-2
~of>=b4d-2e-4f-1g-6i-1j-7k-3l-5n-6o-1q-2s-2t2u3v-3 ~ofe=c-4i8v-4 ~ofer=c-4i8v-4
~off=a8b-1c-3d-1e-5f-2g-1h-4j3k-1l-4m-3n2o-2p-2r-2t-1u-6v-1
~off>=a8b1c-1d-6e-7f-1h-2i-3j3k-1l-3m-8n2o-2r-2u-6v-3 ~offe=b-1i3v4 ~offee=b-1v5 ~offer=i3
~offi=b-3d1e1m1v-2 ~offic=b-3d1e1m1v-2 ~ofi=d2e3o-1v-4 ~ofic=d2e3o-1v-4 ~ofici=d2e3o-1v-4
~ofr=b-2c4s1 ~ofri=b-2c4s1 ~ofrio=b-2c4s1 ~og>=a-2b-7c-5f5g-7i-2n2v7 ~oga=b12c-4v-3 ~oga>=b6c-1
~ogar=b7c-1v-2 ~oge=b-4d-1i5v-2 ~oger=i5v-2 ~oger>=i5v-2 ~ogg=n3v-4 ~ogge=n3v-4 ~ogged=n3v-4
~ogi=b7c-1h1i5k-2v-5 ~ogis=h1i5v-4 ~ogist=h1i5v-4 ~ogo=a-2c1g-4h2i-2v2 ~ogo>=a-2c1g-4h2i-2v2
~ogr=a1j-1k6v2 ~ogra=a1j-1k6v2 ~ogram=a1j-1k6 ~ohi=a1h-2i2j3v-1 ~ohib=a2h-2i2v-1 ~ohibi=h-2i2
~ohio=j3 ~ohio>=j3 ~oi>=a-4c-4e9f8i-1n8v-7 ~oic=a-2b5c5v-3 ~oice=a-2b5c5v-3 ~oice>=b-3c9v-1
~oicem=c-1 ~oices=a-3b10c-3 ~oid=a-1b-4c7n-2v-4 ~oido=a-1b-3c6n-2 ~oido>=c3n-1 ~oidos=a-1b-1c2
~oig=b1c2 ~oigo=b1 ~oigo>=b1 ~oin=a-5b5c6d-6e-6f-1g-3h-1i-1k1l-2n-5p-1r-3s-5t-1u-9v-5 ~oin>=c7e-1v-6
~oing=b2c2d-3e-3f-1i1k-2m-1u-6 ~oing>=b2c2d-3e-3f-1i1k-2m-1u-6
~oint=a-3b6c-1d-1g-2h-2i-3j2k2l-1n-3r-1s-4v-4 ~oint>=b12c-2e-3j-3s-4v-4
~ointm=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1 ~oints=c1 ~ois=b1d-1 ~oiso=b2d-1 ~oison=b2d-1 ~oja=b4e-1
~oja>=b3 ~ojal=b4c-2 ~ojala=b4c-2 ~ojo=b-7c4i-1v2 ~ojo>=b-5c2i-1v3 ~ojos=c3v-1 ~ojos>=c3v-1
~ok>=a-3b-3c-3d-8e-8g-4h-5j-6k3n-1o1p-5q-5r12s-4t-5u-2v2 ~oke=a3b4d-4e-5f-1g-1h-2l-4m2n-7
~oke>=a1b-9c5d-3e-3h-1l-2m3n-3v5 ~oked=a2b2c-4 ~oked>=a2b2c-4 ~oken=b9c-2n-1v-5 ~oken>=b9c-2n-1v-5
~oki=a-3c4e4g3m-3s-2v-2 ~okie=v-1 ~okie>=v-1 ~okin=a-2c5e4g3m-3s-1v-1 ~oking=a-2c5e4g3m-3s-1v-1
~oks=c-2j1v1 ~oks>=c-2j1v1 ~ol>=a-13b-2c-14d-6e-2f9g-5h-5i-10j-5l-4m-9o-1p-3s-2u-1v11
~ola=a-5b14c-11d-7e-5f-2g-3h-3m-1n-3u-6v3 ~ola>=a-5b7c-7d-5e-3f-1h-2u-5v5 ~olab=b5 ~olabl=b5
~olar=b4c-1 ~olaro=b2c-1 ~olat=b2d-1 ~olate=b2d-1 ~old=a2b-2c-1d-2e-2f-1g1h2i-2k-1l-2n-3o-1v2
~old>=a2b-2d-2e-1g4i-2k-1l-2n-2o-1v1 ~olde=h2v-5 ~older=h2v-5
~ole=a8c2d-2e-7g-7h-4i-2k-3l-5m-3n-5o2p-1q-2v1 ~ole>=a3b-1c2f1v5 ~oled=b3v-1 ~oleda=b3v-1
~olen=a-1b3v-1 ~olen>=a-1 ~olenc=b3 ~oler=c2l-1 ~oler>=c2l-1 ~oles=a7b-3e-2g-3h-2i-3n-1o2p-1q-1
~oles>=o2p-1q-1v-3 ~olest=a8b-1c-1e-2f-1g-1h-1i-2v2 ~olg=b5 ~olga=b5 ~olgar=b5
~oli=b2c2d-4e4f-1g-3k-1m-3n-2q-2r-1s-1t4u-2 ~olic=a1b6d-2e4g-1i-1m-1n-1u-1v1 ~olice=b3e5v2
~olici=a2b3c-1 ~olico=c2v-1 ~olid=t2 ~olid>=t2 ~olie=c5 ~olien=c5 ~olin=c-1i1 ~olina=c-1i1
~oll=a6b-7c2d-3e-2g-5i-4l4m-1n2u-3v-12 ~oll>=a3b-3c-2d-2g-2l6v-4 ~olle=a-3b-3c8i-1v-6
~ollen=a-3b-1c5i-1v-5 ~ollo=a5c-5f1n4v-3 ~ollow=a6c-4n4v-2
~olo=a-4b-11c5d-1e1f-2g-6h5i-6j2l-1m-5n-5q3r-4s-1v2 ~olo>=b-3c-4d1e-3h4n-3q4r-4v2
~olog=a-1c-1e1h4i-3v2 ~ologi=h1 ~ologo=a-1h2i-2v3 ~olon=b-2c-3e4g-1j3 ~olong=b-6c-2e4g-1j3
~olor=a-3b-5c9d-1e-3f-1h-2i-3m-3t1 ~olor>=a-3b-4c8d-1e-3h-1i-3m-3t1v-1 ~olpea=b2c-4 ~ols=c-3
~olsi=c-2i1 ~olsil=c-2i1 ~olt=c4 ~olu=c-1g-1s3v-1 ~olut=c-1g-1s3v-3 ~olute=c-1r1s-2
~olv=b1d-1e-4f-4g-5h-2i-3j3k-3l3n2v2 ~olve=a-1b4c-4f-1l4n4 ~olver=a-1b4c-4f-1l4n4
~olvi=a3b-1c2e-3g-3i-1j3k-3n-2v3 ~olvid=a3b-4c-1e-3i-1j3k-3n-1v6 ~olvie=b-2c3g-1v-1 ~olvio=c1
~om>=b2c2e-2f-4g-1h-4i-4k-2l-6n-1o-3p-2r-1s-2t-1u-4v-2 ~oma=a-8b-3c3d-3f11g-7j-4k3m6n-1v-6
~oma>=m5v-7 ~omac=a-4b-3c8v-3 ~omach=a-4b-3c8v-3 ~omad=u1 ~omag=c2f3 ~omago=c2f3 ~oman=b2h1
~oman>=b2h1 ~omar=b-3c-1k1v2 ~omar>=b-3c-1k1v2 ~omas=a-3c-2e2i2j-1k3 ~omas>=a-3c-2e2i2j-1k3 ~omat=m1
~omate=m1 ~omb=a4c2h1v-7 ~ombr=a4c2h1v-7 ~ombre=a4h1v-7
~ome=a-8b6c-6d3f-4g4i-2j4l1m-7n-4o3p-2q-2r-8t-2u2v-1 ~ome>=a-2b7c-1d-7e3f3h-8i1j3k4l-5m2n2r-2s4u4v-5
~omeb=d4h1i-2j2k-1m-1q-2v-4 ~omebo=d4h1i-2j2k-1m-1q-2v-4 ~omen=c-2e-1g11l7m-5v-2 ~oment=c-1g9h-2
~omenz=g3l8v-2 ~omeo=b1c-2d2f-1g-3h2i2k-2m-2p-2v-4 ~omeon=b1c-2d2f-1g-3h2i2k-2m-2p-2v-4
~omer=a-3b-5d2f-2g2h-2k-3v8 ~omer>=a-3b-5d2f-2g2h-2k-3v8 ~omes=b2
~omet=a-3b1c1d-3e-1g-1h-1k2o-2p1q3v3 ~omete=b1 ~ometh=a-2b-2c3d-2k3o-1p2q1 ~ometi=b2g-3q1v3 ~omew=b1
~omewh=b1 ~omez=a-2b-5c-1d-1g-2m-1n-1o6p-2r-2v-3 ~omez>=a-2b-3c-3d-1g-1h1m-1n-1o6p-2r-2v-2 ~omezo=u1
~omf=b-1e-1h3k-1 ~omfo=b-1e-1h3k-1 ~omfor=b-1e-1h3k-1 ~omg=b-1u-1v5 ~omg>=b-1u-1v5
~omi=a-3b-8c10d-2e-6f2g1i-4j6l-1m-1n-5o-1p1q5r2s-1v1 ~omid=c2g2i-1v-1 ~omida=c2g2i-1v-1
~omin=e-4g-5j7n-1p2q4r3s-2u2 ~oming=e-4g-5j7n-1p2q4r3s-2u2 ~omit=a-3b-8c8f2g-5i-1v1
~omita=b-5c12f1g-2v-2 ~omiti=c4v-3 ~omito=c-1f2k1v4 ~omm=a1b-6c-4d-2e8j-4s-1 ~omma=b-1e4
~ommat=b-1e4 ~omme=s-1v2 ~ommen=s-1v2 ~ommu=a2b-1d-1 ~ommun=a2b-1d-1 ~ommy=c-3e5v-1 ~ommy>=c-3e5v-1
~omo=b1c-3e-5f-6h-2i5l-5n1q2r2s-7u-3v-8 ~omo>=a-3b2d-1e-3f-2g-4i1j-2k-2l-1m1n3o-3r4s-4u-1v-2
~omod=a-1g-6k1p2 ~omoda=p3 ~omor=a6c-1g4n-1o1p-2q2r-1v-4 ~omorr=a-1g4o1p-2q2r-1v-3
~omp=b-2c-10d2e2f1g2h-2j-3m4v4 ~ompa=b1c-2g5i1m2n-1v-2 ~ompad=c-1i3 ~ompan=b2g5m2v-5 ~ompi=v3
~ompl=b-2c-3d7e-2g-4h-2i-2k1u2v3 ~ompla=b-2d3e-2g-3h-2i-1n-1v5 ~omple=n2u1v-1 ~ompli=c-2d4k1
~ompr=a-3b1c-2e5f4i-1n2v-6 ~ompre=a-3b1c-2e5f4i-1n2v-6 ~ompu=b-5c-2d-3g-2m3v9 ~ompus=i1v5
~omput=b-4c-2d-3g-1m3v4 ~oms=a-1b-2c4e-3m-1 ~oms>=a-1b-2c4e-3m-1 ~omu=a2d4g2h-2v-4
~omun=a2d4g2h-2v-4 ~omuni=a2d4g2h-2v-4
~on>=a-4b-1c-1d5e-2f-11g2h-2j-12k-6l-5m-2n-4p-8q-4r-9s-6t-5u-2v-3 ~ona=a-1b-2c-6d3h1j1k-1n-2s1
~ona>=c-2f1h1j1n-2s1v-1 ~onal=d-1 ~onal>=d-1 ~onam=c-1i2v2 ~onami=c-1i2v2
~onc=a-5b-3c-5g3i7l1n3q1r1v-4 ~once=a-4b-1c-4g4i-2l2n4q1r1v-4 ~once>=a-4b-1c-4g4i-2l2n4q1v-4
~onces=r2 ~onch=b-1c-2i6 ~oncha=b-1c3 ~onci=c-2i3 ~ond=a-3b5d-2e-8f2g-2i-11j-3l-1m3n7q6s-3t-1u-1
~ond>=a-1b-1f1g-4h1n2o2p-1 ~onda=a-3b2e-1f1g1i-3k1n6o-5q8s-1v-8 ~onda>=n7v-4
~onday=a-3f1g1k1n-1o-5q8s-1v-2 ~onde=e-1g-1i-6m5v2 ~onde>=a-1b1e-1g-1i-6m5v3 ~onden=a2 ~ondi=b2e-1
~ondid=b3e-1 ~ondo=b1g1 ~ondo>=b1g1 ~one=a2b4c-1e-3f-5g-6h5j-7k2l-8m-7n-5p5q-5r-2s-2u-5v-13
~one>=a3b3c-5e-2f-4g-6h4i-1j-5k-1l-6m-5n-5p2q-7r-1s-1u-4v-6 ~onel=b5v-3 ~onen=u-1 ~oner=k7p3v-5
~oner>=k7p3v-5 ~ones=b-7c9q1r-1v-6 ~ones>=b-6c9n1p2u1v-5 ~onest=o1q3 ~oney=b3c-1 ~oney>=b3c-1
~onf=a-2b-4e4g1h4i-2k1n1r2v-6 ~onfi=a-2e-4g2h8r2v-4 ~onfir=a-2g2r2 ~onfl=k2 ~onfli=k2
~onfu=b-2e7h-5n3 ~onfun=e6h-5 ~onfus=b-1d1e2m1n3
~ong=a-4b-7c-5d-7e8f7g-10i-6k-3l1n-5o-3p-1q-2r-6t1u-4v5
~ong>=a-7b-6c-1d-5e5f9g-5h-1i-2j-4k-1m-5n-2o-3q-1r-2u-3v6 ~onga=a-2h3l3 ~ongam=h2l3
~onge=a4c-3e4f-1g-3h-1j2v-2 ~onger=a4c-3e4f-1g-3h-1j2v-2 ~ongo=m5t1 ~ongo>=m5t1 ~ongs=a-2v5
~ongs>=a-2v5 ~ongu=v-1 ~ongue=v-1 ~oni=a-2b-6c2d7e-2g-1m-1 ~onia=c4 ~onia>=c4 ~onis=a-4d7e-1v-3
~onist=a-4d7e-1v-3 ~onl=a-1c-4e-2g-1h3j-6n-1o-1q4r-2 ~only=a-1c-4e-2g-1h3j-6n-1o-1q4r-2v-2
~only>=a-1c-4e-2g-1h3j-6n-1o-1q4r-2v-2 ~onm=c-1d8g-1v-5 ~onmi=a2g-1j1v-1 ~onmig=a2g-1j1v-1
~onn=b-2c-4d2h-1n9v-2 ~onne=c-3d2h-1n5v-2 ~onnec=c-3d2h-1n5v-2 ~ono=d-5e7f1g-2h-2i-3j-2m3n-1v1
~ono>=c-2d-1e1f1i-1v3 ~onor=m2 ~onor>=m2 ~onos=e1 ~onosc=e1 ~onoz=a-1e6v-1 ~onozc=a-1e6v-1
~ons=a-1b-1c5e-7f-4g-1i1j1m7n-2o-4p3r-2s-1u-4v-1 ~ons>=a-4b-6d2e-1f-1l-2m5o-4p4
~onse=a6b-1c1e-1m-1v-2 ~onsen=a6b-1c1e-1m-1v-2 ~onsi=b-2c-1i5l2m3v-1 ~onsid=l2 ~onsig=b-1i5m5v-1
~onso=b5 ~onsol=b5 ~onst=a-2c7 ~onsta=v5 ~onsti=c3 ~onsu=a-1c-1h1j4k2 ~onsul=a-1c-1h1j4k2
~ont=a3b-1c1d-8f-4g-3h-1j5k-3m-3n-8o-6p4r-6s4t-6u-3v-2
~ont>=a2c1d-3g-4h1j5k-5l-11m-6n-4o-6p2q-2r-3s6t-2v-1 ~onta=a6b-2c-5d-2f2g-1h-3n-2s-2v-2
~ontac=a6b-2c-5d-2f2g-1h-3n-2s-2v-2 ~onte=c-2e-1g5m3t-1 ~onter=b1 ~ontes=b-1e-1g5m3t-1
~onth=a-3b-4e1k2p2q3 ~onth>=a-3b-4e1k2p2q3 ~onti=a1c-2f-1l6v-1 ~ontin=a1c-2f-1l6v-1 ~onto=s1
~onto>=s1 ~ontr=a-3b-3c6e2g-1v2 ~ontra=c6 ~ontre=a-2e2 ~onv=a-2b-2f3g2i3o1p1 ~onve=g2i4 ~onven=g2
~onvi=a-1f3o2p1 ~onvie=a-1f3o2p1 ~onvu=c1 ~onvul=c1 ~oo>=b3e-4f-2g-6h4i1l-1m-2o-2p3q-1r-2s2u3v1
~ood=a-8d-4e-4g-4h-5i-1j-4k1l-1m-3n-6p1q-2r-1s1t-4u1v3
~ood>=a-8b-3c2d-3e-3f1g-2h-4i-10j-3k1m-2n-5p1q-2r-1s1t-3u2v3 ~oodb=b4c-2v-2 ~oodby=b4c-2v-2
~oode=c-5i4v1 ~ooded=c-5i4v1 ~oof=a-2b4g-3v-1 ~oof>=a-2b4g-3v-1
~ook=a-4b-1c-1d-4g5h-1i2k6l-2n-7o2p-1q-5t-2v-3 ~ook>=b-1c1d-3e-4f1h-1i2j-2k5l-1m1n-6o2q-4t-1v-2
~ooki=a-3c-1e5g6j1m-2s-1v-4 ~ookin=a-3c-1e5g6j1m-2s-1v-4 ~ooks=c-2j1v1 ~ooks>=c-2j1v1
~ool=a-2d-3g-2i-3v4 ~ool>=a-2d-3g-2i-2v4 ~oom=a-1c-1e2g4j-1m-4n-4v5 ~oom>=c-1e-2g4m-4n-4v1
~oomm=b-1e4 ~oomma=b-1e4 ~oon=a-6d-2e-2f-1i-3j-1k4l-1m-4n-3p2q4r-3s-2t-1u3v-2
~oon>=a-4b-1c-4d-2e-1g1i-2m-2n-2o-2q1s-2u4v1 ~oone=b3c4k4p1q2v-5 ~ooner=c3k4p3v-5 ~oones=o1q3
~oop=a-2b-10c3e-2g-2v4 ~oop>=v-1 ~oopi=b-1 ~oopin=b-1 ~oops=b-2c-3e-2v8 ~oops>=b-2c-3e-2v8
~oopy=b-1c2 ~oopy>=b-1c2 ~oor=b2c-1e-2g2i-1m-3n-1v4 ~oor>=b2c-4e-2g2i-1m-3n-1v5 ~oos=a3c3h2u-1
~oose=a3c3h2u-1 ~oose>=a3c3h2u-1 ~oot=a-4b-3c8e-1g-4h-1i6j-1q1r-1 ~oot>=a-3b2e-1g-5i6j-1 ~ooth=b-3c6
~ooth>=c4 ~ootha=b-1 ~ooti=b-2 ~ootin=b-2 ~oots=b-1c4 ~oots>=b-1c4 ~ooz=a-1b-3c13v-3 ~oozi=b-3c3
~oozin=b-3c3 ~op>=a9b-6c-4d-4e1f-4g-6h-3j2k-8l4m-5n1o-2q-3r-8s2t-1v-2 ~opa=b-2n-1v5 ~opay=b-2n-1v5
~opay>=b-2n-1v5 ~ope=a-5b12c-2d7f-4g-8i-5j-3k-3l-1m-6n-2o-4q-6r-2s6u-3v-4
~ope>=b10c-10d-2e2f-1g-2i-2j-1k-1n-3o-3p1r-3s6v-8 ~opel=b4c-3n1v-3 ~opele=b4c-3n1v-3
~open=c2h1m-2q-2v3 ~open>=m-2q-2v6 ~opene=c2 ~oper=a-2b2c2d9v-1 ~opera=a-2b2c2d9v-1
~opi=a-3b10e-2g-2h3i-2j1l2n-2 ~opin=a-3b11e-2g-1h3j1l2v-5 ~oping=b11e-2g-1v-5 ~opini=a-2h4j1l2)";

}  // namespace rb::grammar
