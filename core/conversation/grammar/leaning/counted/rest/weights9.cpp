#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning9;
const std::string_view kLeaning9 = R"(
~419=t13v-7 ~47>=t3v-3 ~48>=b-3 ~50>=t4v-5 ~54>=b5 ~55>=t3 ~58>=b3c3t9v-3 ~59>=t5v-3 ~5th=c-3q3
~5th>=c-3q3 ~61>=b-6c-3t15v-11 ~62>=t4 ~66>=t4v-3 ~6th=v-4 ~6th>=v-4 ~71>=t6 ~76>=t5v-3 ~77>=t4
~80>=c8v-4 ~83>=t10v-4 ~85>=t5v-5 ~86>=c4 ~87>=c5 ~88>=b10t6v-5 ~8th=q5 ~8th>=q5 ~90>=b-4c7i4v-10
~911=a-6b15d-9 ~911>=a-6b15d-9 ~948=b-3 ~948>=b-3 ~954=b5 ~954>=b5 ~955=t3 ~955>=t3 ~961=t7v-3
~961>=t7v-3 ~988=b11 ~988>=b11 ~990=t3 ~990>=t3 ~<01=t4v-3 ~<01>=t4v-3 ~<02=t12v-8 ~<03=t7 ~<04=t3
~<04>=t3 ~<05=t4 ~<05>=t4 ~<08=t6 ~<08>=t6 ~<0>=b3d5t14v-10
~<10=a-9b-19c5e-9f-5h-6i-4k-6m-5n-6p-4q5s-9t12u-3v-12 ~<100=c4r6 ~<100>=c4r6 ~<102=c5 ~<102>=c5
~<103=c5 ~<103>=c5 ~<104=c5 ~<104>=c5 ~<10>=a-8b-15c-8e-3f-3k-6m-4n-4p-4q6r-6s-5t12v-3
~<12=a-3c-3t9v-5 ~<12>=q3t6v-3 ~<13=o8q-3 ~<13>=o4 ~<14=c4n-4o9 ~<140=c3 ~<140>=c3 ~<14>=n-3o7
~<15=f-3o4p-3v-3 ~<15>=f-3o4p-3 ~<16=o10v-3 ~<16>=o8 ~<17=o3t4 ~<17>=o3t4 ~<18=c6t3v-4 ~<180=c6
~<180>=c6 ~<18>=t3 ~<19=a-10b-7d-3e-7f-3g-8m-13n-15o-11q-5r-13t35v-30 ~<190=c6 ~<190>=c6
~<194=b-4t5v-7 ~<1948=b-3 ~<195=t10v-9 ~<1954=b5 ~<1955=t3 ~<196=t9v-8 ~<197=t10v-5 ~<198=t6
~<199=t8 ~<1990=t3 ~<19>=t3v-5 ~<1>=a-10c-8e-3f-3j-3m-5n-8o5p-5q7r-5t17 ~<20=a-4g8n-5o-4q11t4v5
~<200=b5t3 ~<2003=b4 ~<200>=c3 ~<201=c-6v9 ~<20>=b-6g3q4 ~<20t=g5q7v-4 ~<20th=g5q7v-4 ~<21=q9t6v-5
~<21>=q4t6 ~<22=q6 ~<22n=q6 ~<22nd=q6 ~<23=b4t3 ~<23>=b4t3 ~<24=c3 ~<24>=c3 ~<25=c-4 ~<28=q10v-3
~<28>=q4 ~<28t=q5 ~<28th=q5 ~<29=q6 ~<29>=q6 ~<2>=a-11b-8c5e-5g-3n-9o12q4r-8s-3t16v-15 ~<2n=o6r-3
~<2nd=o6r-3 ~<2nd>=o6r-3 ~<30=b-7c3g-4o8v-10 ~<30>=b-6g-4o7v-8 ~<31=b-3 ~<31>=b-3 ~<38=c11v-5
~<39=c7v-4 ~<3>=a-10b-5c3d-5e-7i-3l-4m-4n-7q13r-7t14v-17 ~<3r=v3 ~<3rd=v3 ~<3rd>=v3 ~<40=i4o7v-8
~<40>=i4o7v-4 ~<41=c5 ~<412=c4 ~<412>=c4 ~<4>=b-13c-4d3f-5m-3n-4o-6q10r-6t16v-6 ~<50=c5v-3
~<58=b3c4t8 ~<58>=b3c4t8 ~<5>=a-10c-7g7l-4m-5n-5p-3r-5t20u-3v-6 ~<5t=q3 ~<5th=q3 ~<5th>=q3
~<61=b-3t9v-7 ~<61>=b-3t9v-7 ~<62=t3 ~<62>=t3 ~<6>=a-5b-5d-6g7q6r-4t12v-8 ~<71=t5 ~<71>=t5 ~<76=t3
~<76>=t3 ~<77=t3 ~<77>=t3 ~<79=v4 ~<7>=b-3q3r-3t13v-10 ~<85=t5v-4 ~<85>=t5v-4 ~<86=c4 ~<86>=c4
~<88=t3 ~<88>=t3 ~<8>=a-5b-7c-3r-3t17u-3v-16 ~<90=b-3i4 ~<90>=b-3i4 ~<91=a-6b13d-9g-3
~<911=a-6b15d-9 ~<911>=a-6b15d-9 ~<9>=a-8c-3d-4g-6i-3m-5n-5p-6q4r-4s-3t20v-24
~<a>=c-3d4f-3j-5l-4o-5p-5r-4s-3 ~<ab=a-3b3e-4f-6g-6i-11j4k-8n-8p4s5t3u7v-3 ~<aba=c7v-6 ~<abaj=c7v-6
~<abl=b-3j4 ~<able=b-3j4 ~<abo=c-8d3i-4k-4n-3 ~<abou=c-8d3i-4k-4n-3q3 ~<abr=g-4u7v5 ~<abra=u10v-3
~<abre=c-5v15 ~<abri=v-6 ~<abs=b-3c5s5v-8 ~<absc=c7 ~<abso=s5v-4 ~<abu=b4c4i-3v-6 ~<abue=b-3c8
~<abus=b13c-4e-3 ~<ac=a-4b-5c11d-10e-4f-9h-6j-5l6m-8n-7r3s-5v-5 ~<aca=b8c-3v-5 ~<acab=b8v-5
~<acc=e3i-3 ~<acce=v9 ~<acci=e3v-4 ~<ace=b-3v3 ~<acep=v4 ~<acer=i4 ~<ach=b-7c14g-5v-5 ~<achi=c6
~<achy=c4 ~<aco=a8c-3m-5v-7 ~<acom=a-4g-6p3 ~<acos=a12c-6g4m-4v-5 ~<acr=i4 ~<acro=i4
~<act=a-10b-7c5e-6l7 ~<acti=a-8b-5c6l7v-5 ~<acu=b-4c4 ~<acue=b-4c4 ~<ad=a-7h5j-4m-7n-5v-4
~<add=c-7l3m-4v6 ~<add>=l6 ~<addr=a-4m-4v7 ~<ade=e4h5k4v-4 ~<adel=e4k4 ~<adem=h5 ~<adi=b4u4v-8
~<adio=b4u4v-8 ~<ado=c7 ~<adol=c5 ~<adv=g4 ~<advi=g4 ~<ae=b-3g4 ~<aer=b-3g4 ~<aero=b-3g4
~<af=a-4c3e-5h-5i-3j-5m-3n-5q7 ~<afi=c10r4v-3 ~<afr=f-3 ~<afra=f-3 ~<aft=g4i-3q5 ~<afte=g4q4
~<afu=v6 ~<afue=v6 ~<ag=b3e-11f-9i-11m-11n6o-4p-7q-4u3v-4 ~<aga=b3c-3d-5e-8f-3i-4l3m-5n9o-6p-5r-3v-3
~<agai=d-3e-6l3m-4n5o-5p-5q-3v-8 ~<agar=c-3n6v3 ~<age=b-3d10 ~<age>=c3 ~<agen=c-3d10r3v-4 ~<agi=c6
~<agit=c6 ~<ago=b3c-4 ~<ago>=c-9 ~<agon=b-3c8 ~<agos=a-3b3 ~<agr=a8b-9c3g-7u8v-7 ~<agra=c-5u9
~<agre=a8 ~<agri=g-3 ~<agru=c3 ~<agu=a-8b5c5 ~<agua=a-4b4c8v-10 ~<aguj=c-3
~<ah=a-4f-9g10h-3i-11k-10m-5n11p-3q-4s-5u-4v-6 ~<ah>=n16v-10 ~<ahe=v-3 ~<ahea=v-3
~<ahi=c-4h-3i-3o3r3v6 ~<ahi>=c-4h-3i-3o3r3v6 ~<aho=a-3f-5g11i-3k-4r-4s-6v-10 ~<ahog=g-4
~<ahor=f-3g14k-3r-4s-6v-7 ~<ai=b-10c3d5e10v-7 ~<ai>=d8 ~<aid=c-7e3 ~<aid>=c-3 ~<aide=c-4e3
~<ain=b-5e12v-5 ~<aint=b-5e12v-5 ~<air=b-6c9v-5 ~<aire=c8 ~<airp=g3 ~<aj=k7r5v-4 ~<aja=r5 ~<aja>=r5
~<al=a-4b6c-6e-6f-4g-6h-5l3m-18o-9p3r5t-4u3v-3 ~<al>=b4f-7g3n-5q8v-3 ~<ala=c5 ~<alac=c5 ~<alc=n6
~<alca=n6 ~<alco=b3 ~<ale=l5 ~<aleg=b3 ~<aler=l5 ~<alg=a-4b3d4m-4s4 ~<algu=a-4c-3m-4 ~<ali=e4s-5v7
~<aliv=e4s-5v7 ~<all=c-3d-7g-10i5j-6k-4m-5o-4p4u3 ~<all>=d-5g-14j-5o-5p5r3u3 ~<alla=b-3i7k-3
~<alle=v4 ~<allo=c-5v8 ~<alm=a-3c5v-5 ~<almo=a-3c5v-4 ~<alo=a3o-3u3v4 ~<alon=a3c-6o-3 ~<alot=c4u3
~<alr=c-5h-3r4t-4 ~<alre=h-3r-3 ~<alri=r7 ~<als=v-3 ~<also=v-3 ~<alt=a-3b-6i5k3l6n4v-6 ~<alta=a-3l4
~<alte=c-3i6k3v-3 ~<alto=n4 ~<am=a-3b6c3d-11f-9h-4m5n-12o-6q3 ~<am>=d-10m7n-4q6v-3 ~<ama=c3n-4q-3
~<amab=v-3 ~<aman=b5v4 ~<amar=c7v-7 ~<ame=a-6b4v8 ~<amen=a-6b4v8 ~<an=a-4e-4i-4l-14m-3n-15o-3r3
~<an>=c-6e-3g3i-4j-9v3 ~<ana=m3v3 ~<anal=m3v3 ~<and=a3c5f-7i3n-10o3q-5s3v-5 ~<and>=a5c3d-3e-3n-5t3
~<anda=a-7i3 ~<ando=b-4c4f-10g9i4q-3t-3v-6 ~<andr=e5 ~<ane=v3 ~<anes=v3 ~<ang=b9c-6f4v-9
~<angu=b7c-4v-5 ~<ank=c7 ~<ankl=c7 ~<ann=a6b-3 ~<anno=a6s3 ~<ano=b-3c-6d-4h3i-6k4v7 ~<ano>=c-8e3u3
~<anoc=v3 ~<anos=v8 ~<anot=b-3d-9h4k5t3v-8 ~<ans=e3g3i-3 ~<answ=b-6e3g4 ~<ant=c5f-5g-7v4
~<ante=g-6q3 ~<anti=c6 ~<anu=a4j8l-3 ~<anul=a4j8l-3 ~<anx=c-3v3 ~<anxi=c-3v3
~<any=a-4b3g-13i-4l-4n-7o-10q7r7u-5 ~<any>=c-9d6e7g-5i-3j-5o-8p3r9u-3 ~<anyb=b4h3 ~<anym=b4h-6k4
~<anyo=d-3h4 ~<anyt=a-3c3d-3e-3g-6m-3q7 ~<anyw=v4 ~<ap=b-3d-13g-5h-9i-8k4n-3u6 ~<apa=a9b5e-4l-4m-5
~<apag=a10m-6v-4 ~<apar=b5e-4v3 ~<apl=j-5k9 ~<app=a-3b-5h-3j3u4 ~<app>=v7 ~<appe=c4 ~<appo=b-3j4v-3
~<appr=u6 ~<apr=r-4 ~<apu=r4v-3 ~<apun=r4v-3 ~<aq=b5c-4e6r-5 ~<aqu=b5c-4e6r-5 ~<aqui=b5c-6e6r-5
~<ar=a-5d5h-6i-3l-7m3n-9o-7u-10 ~<ara=f3 ~<arab=f3 ~<ard=c9v-6 ~<arde=c3 ~<ardo=c3 ~<are=m4n-6o-5u-7
~<are>=a-3c-4d3m4n-6o-4p5u-7v3 ~<aren=c6v-4 ~<arm=b5c-3 ~<arm>=q-3 ~<arma=b7c-4v-3 ~<arms=b4c-3
~<aro=g3q3v4 ~<arou=g3q3v4 ~<arr=v3 ~<arre=i-5v4 ~<art=c4e4v-3 ~<arth=c3e4v-3
~<as=b-7c-3e-5f-4i-14k-4l-9n-12p-6q4s4t-4u-5v8 ~<as>=n-3r4v4 ~<asa=a-4q13v-9 ~<asap=a-3q13v-9
~<ase=d5 ~<ases=d5 ~<ash=b-3c5 ~<asha=b-3c5 ~<asi=a-7g-11h3j5k3r3s8u-5v-8
~<asi>=b-4e3g-3k4r3s8u-4v-3 ~<asig=h5 ~<asil=b6 ~<asis=a-3b-3j7 ~<ask=a11c-5g9i-4m6q-6r-6t-3
~<ask>=a4b-7g10i-3m3q-3r-4s-3v-5 ~<aske=a4 ~<asm=b-3v8 ~<asma=b-3v8 ~<asp=c-3v6 ~<aspi=c-3v6
~<ass=b3d5v-6 ~<assa=b3 ~<assi=d5v-4 ~<ast=v3 ~<asth=v3 ~<asu=b4e-4v6 ~<asus=b3e-3v6
~<at=a-5c-3d7e-4f-6g7i-9k3m-12n-14o-3q5 ~<at>=a-9g11n-8o-5q6r3s-7t-3 ~<ata=b13v-5 ~<ataq=v-3
~<ate=c-3d7i-5u7 ~<aten=b-5c-3d8i-5u7 ~<ater=b3 ~<ati=c-8h3s4v7 ~<atie=c-8h3s4v7 ~<atr=j-5k6v5
~<atra=j-5k6v5 ~<att=g-4j3 ~<atte=b-5j3 ~<au=a8b6c-7d-8e-8f-5n-5v3 ~<aud=c-3 ~<audi=c-3
~<aun=a4b4e-4r4v3 ~<aunq=b3r4 ~<aunt=a5e-3v4 ~<aut=a3d-6e-4i4n-3s-3 ~<auto=i4n-3s-3 ~<aux=b9v-3
~<auxi=b9v-3 ~<av=a-4c-6d-6g7i3q-6r-4u4 ~<ave=b4i5 ~<aven=b4i5 ~<avi=a-4b-5g9q-3r-3u4
~<avis=a-4b-5g9q-3r-3u4 ~<aw=a8i-4n-6o-6r-6 ~<awa=a8c-3i-3n-3o-4r-4 ~<away=a8c-3i-3n-3o-4r-4
~<awf=b-5c3v3 ~<awfu=b-5c3v3 ~<ay=a-7f-12g-5i-7l-3m3r-3v6 ~<aye=b-3c4f-4i-5 ~<ayer=b-3c4f-4i-5
~<ayu=a-5b3c-8e-3f-7g-3k-4m4n-3r-3v10 ~<ayud=a-5b6f-4k-3m5 ~<ayun=v10 ~<az=c5g-3i-3 ~<azu=c5i-3
~<azuc=b-4c3i-3 ~<b>=v8 ~<ba=b-3c9d-4e-5f-12g4k-4l5m-5n7p3q-3r-5s-8t-3v-6 ~<bab=v-5
~<bac=g3i-3j-3l5n3 ~<back=g3i-3j-3l5n3 ~<bad=g5p7q-4 ~<bad>=g5p7q-4 ~<bai=j3 ~<bail=j3
~<baj=a6b-5e-3j3l3v4 ~<baja=a6b-8c5j3l3 ~<bajo=c-8v6 ~<bal=c6 ~<ball=c4 ~<ban=a-5b-4c9g3i-3k-5n6v-11
~<bana=b-3 ~<banc=n7v-5 ~<band=c3 ~<bano=b-5c11k-3 ~<bar=n4v-7 ~<bare=c3 ~<bas=a4b-4c-4s-8
~<bast=a4b-4s-8 ~<bat=b-3i5 ~<bate=i7v-4 ~<batt=b-8v6 ~<baw=b4 ~<bawl=b4
~<be=d-3e-4f-6g-3h-10i-16k-12l5n-9s-4u4 ~<be>=a7b5c-6d-6e-4f-7g-7j4k-6n-3 ~<bea=a9n-3 ~<beat=a9n-3
~<beb=c3i-3 ~<bebe=i-3 ~<bec=o3 ~<beca=o3 ~<bed=c7g7i-3v-7 ~<bed>=c3g8i-3 ~<bee=a-5f-3g-8
~<been=a-5b3g-8 ~<bef=q3v3 ~<befo=q3v3 ~<beg=a-3l10v-8 ~<beg>=n3v-4 ~<begi=l11n-4 ~<beh=c-3v5
~<behi=c-3v5 ~<bei=b3c-3 ~<bein=b3c-5 ~<bel=a-4c6e7o3 ~<beli=e4o3 ~<bell=b-3c7 ~<belo=v4 ~<ben=b-4u7
~<bend=b-4u7 ~<bes=q4u3 ~<best=q5u3 ~<bet=f3g5r8 ~<bet>=r8 ~<bett=f3o-3u3 ~<betw=g3
~<bi=a-6b-3c4g-4h-7j-4k-5m3 ~<bie=a-3g-3h-3v3 ~<bien=a-3h-3r3v4 ~<big=c4 ~<bigg=c4 ~<bil=b-4v6
~<bill=b-4c-3v6 ~<bio=b5 ~<biop=b5 ~<bir=m5 ~<birt=m5 ~<bit=b-5c10t3v-8 ~<bit>=b-3c7t3v-6
~<bl=a4c11e-7f-12g-15j-4k-5l-10m-3 ~<bla=a-7c7g-4v16 ~<blac=a-4b-3c11g-3v-8 ~<blan=n6
~<ble=a-5i5n-5u9v-4 ~<bles=u11v-5 ~<blew=i8v-4 ~<bli=c7 ~<blis=c7 ~<blo=a16f-3g-5n-4u-8v-7
~<bloc=a12b-5v-5 ~<bloq=a11b-7v-5 ~<blow=b8c-3 ~<blu=v-3 ~<blur=c3 ~<bo=d8h-10j4k-6l-5m10n-16s7v-6
~<boa=g9 ~<boar=g9 ~<boc=c11s3 ~<boca=c8s3v-5 ~<boch=c4 ~<boi=c3 ~<boil=c3 ~<bol=i4v-3 ~<bon=v3
~<boo=b-3f3m3n-6o5q-5v4 ~<book=b-3f3m3n-6o5q-5 ~<bor=a16d-6f-3g-7j3k-6v-9 ~<bord=b7
~<borr=a17b-7d-5j3k-6v-8 ~<bos=a-3c-5e5 ~<boss=a-3c-6e5 ~<bot=a-4d11e-6g-4h-4j-3m10s5 ~<bot>=m13v-4
~<both=b-4c7e-4h-3s6 ~<bots=a-7d14 ~<bott=b6c-6 ~<boy=b4v-3 ~<boyf=b3 ~<bp=b-3c5 ~<bp>=b-3c5
~<br=a-13e-5g-10i4l-4s-5v3 ~<bra=a-4b5c-6i-5t3v8 ~<brai=a-3b6c-3v3 ~<bre=c5 ~<brea=e-3
~<bri=a-4b-3g-6i9k3o3 ~<brin=b-5g-4i8k3o4v3 ~<bro=a-3e-4m6n3 ~<bro>=c-9v8 ~<brok=a-3c3n4
~<brom=m6v-7 ~<brow=c4v-5 ~<bru=c3v-4 ~<bs=g11v-4 ~<bsy=g11v-4 ~<bsy>=g11v-4
~<bu=a3b-3d5f-13g4i6j-11m-5n-16r4s-6u-4 ~<buc=v4 ~<buck=v4 ~<bue=g6r8s-3t-3 ~<buen=g6r8s-3t-3
~<bug=a9 ~<bug>=a6 ~<bugg=b3 ~<bui=v4 ~<buil=v4 ~<bum=b-3c7k3v-3 ~<bump=b-3c7k3v-3 ~<bun=b3c-5
~<bunc=b3c-5 ~<bur=a-6b9 ~<burd=a-5b3 ~<buri=c-4 ~<burn=b3c3 ~<burs=c3
~<bus=c-8e3g8i9k-3n-4q-3r-6u-4 ~<bus>=a-6c-5i6 ~<busc=e3i3v-6 ~<busi=m5 ~<busq=a4 ~<busy=c-5g7v5
~<but=a4b-3c4e-6f-3g-4h5m-5n-6p-3t3 ~<but>=a3e-3h6n-3p-3t3v-5 ~<butt=c3e-3v4 ~<buz=d7 ~<buzz=d7
~<by=a-8f-3g6o3q5u4v-5 ~<by>=a-9o4q5 ~<bye=b-5g9u4v-3 ~<bye>=b-5g9u4v-3 ~<c>=o18
~<ca=a-5b-7c5i9j4k3l-10m-4n-4o-4p-4r-6u-5v-6 ~<cab=i10v-7 ~<cab>=i6v-3 ~<cac=b4 ~<cach=b4
~<cad=e4g-3v-5 ~<cada=v-5 ~<cade=e5 ~<cae=c6 ~<caf=b-5v9 ~<cafe=b-5v8 ~<cai=b-8c12v-3 ~<cai>=b-5c9
~<cal=b-5d8g5h-3j3l-4m5n-6o-7r-3 ~<cale=a-4g4 ~<cali=c3m5v-6 ~<call=a5d9l-3m3n-3q-3v-6
~<calm=b3c-11v9 ~<calo=b-4m-3v7 ~<calv=c3 ~<cam=a-13b-5c8d-4h3k9m-5q6s3v-4 ~<cama=c7v-5
~<camb=a-5g-3h4i-3j-6k11q5s3 ~<came=a-5c4l-4n3 ~<cami=b-5i6k-5 ~<camp=e3
~<can=a-8e-6f3g3j6k5m-3p-3u-7 ~<can>=a-5b-11d9g3h3k4p-6q4u-4
~<canc=c-4d-6e-6g-7h-3j13n-11o-3p-3q-7s3u-3 ~<cans=a3c5 ~<cant=a-11b4c4e-3g4h-8s-3
~<car=a3c-12d-4f-10g-7h3i12j-4k-3l-4m-4q-6r-4s-12u5 ~<car>=a-4c-6g-3i10l-3q-4s-6 ~<cara=a4c-3i-3
~<card=b-10i-3v5 ~<care=b7c3i-10u7v-8 ~<carg=b5 ~<caro=r-5 ~<carr=b-3c-3i7 ~<cart=v5
~<cas=a-7c-3d-4e4f4i-6t5 ~<casa=b6c-3e4v-3 ~<cast=a-3b-3f6v4 ~<cat=a-3 ~<cat>=b3v5 ~<catc=v-3
~<cau=c6v-5 ~<caug=c6v-5 ~<cay=b-5c6e-4 ~<cayo=b-4c6e-3 ~<ce=a13c-9d4g-4i-8m-6r3t7v3 ~<cea=a6
~<ceas=a6 ~<cel=d6 ~<cell=d7e3 ~<cen=b-3m-3v8 ~<cent=b-4m-3v8 ~<cer=c-3i-7r4t10 ~<cerc=i-5v7
~<cero=c-6t7v-7 ~<ces=a13 ~<ch=a-3b-15c5g5i4j-8k3n-14o-4q-5r-3 ~<cha=a-9b-13c-3g4k5n-3v6
~<chan=b-8g4h4k7q3s3v-5 ~<char=d3v5 ~<chat=a-6m6v4 ~<che=b-4e-4g7i-3j-4o-4q-11s-7u8v5
~<chec=c-7g9j-3u4v-3 ~<chee=c5u6 ~<chem=q-8v8 ~<cheq=v5 ~<chi=e3v-4 ~<chil=c5 ~<chin=a6f3
~<chip=b3e5 ~<cho=a9b-4c6e-3g-8i9k-3s3u-3v-12 ~<chof=c-7i10v-6 ~<chok=c10v-6 ~<chol=a7 ~<choo=a3
~<chor=c8 ~<chr=e3 ~<chri=e3 ~<chu=g4 ~<ci=a-10b-3d-3f6h-9j6k5m3n-10p-5t7v-10 ~<cia=c6 ~<ciat=c6
~<cie=c4f6 ~<cier=c4f6 ~<cig=b4c-5 ~<ciga=b4c-5 ~<cin=t8 ~<cinc=t7 ~<cir=g5v-4 ~<circ=g5
~<cit=a-4b-6c-4d-3f3g-10h-4j5k6m4n-4p-4u-3v-3 ~<cita=a-4b-6c-4d-3f3g-10h-4j5k6m4n-4p-4u-3v-3
~<ciu=i4 ~<ciud=i4 ~<cl=b-3g4h3i-6j-3k-5o-3p-3s-10 ~<cla=a-3b-3d-3e-3k-3r8s-9v-9 ~<clam=c3
~<clar=r16s-6v-7 ~<clas=c-3g9 ~<clav=c4 ~<cle=e3 ~<clea=e3v3 ~<cli=h5j-4k-4 ~<clic=h7v-5 ~<clie=c-3
~<clin=a3c-3k-3 ~<clo=c4g3m-3r-4 ~<cloc=g6 ~<clog=n4v-3 ~<clos=m-3r-4v7 ~<clot=c4v-6 ~<clou=c3
~<co=b-5c4d3e-8f-5i-5m-8n6o-4p-5q-6s-8u-8 ~<coa=b3 ~<coac=b3 ~<coc=c-3 ~<cof=v6 ~<coff=v6
~<coi=b-3c6 ~<coin=b-3c6 ~<col=a3c11e-3g-5k-3s3 ~<cold=j3 ~<cole=v3 ~<colg=b7 ~<coli=c5 ~<coll=c6
~<colm=a12v-6 ~<colo=a-4c7 ~<com=a-3b-3e-4g5h-12j5m4n5o-4p-5r6 ~<coma=b-4i4v-4
~<come=a-7d-5h-5j5k3n3q3s3 ~<comi=a-4c4e-6g4i-3j7 ~<comm=v3 ~<como=a3n3s-3
~<comp=a-4b-3c-9d4f3i-8j-4m5v6 ~<comu=d5v-3 ~<con=b-5d7h3l3m4n-3o-4p-4q-5v-7
~<con>=d4f-6h5i-9j-5k-3l-6n-8 ~<conf=e5i-3v-6 ~<conm=c-4d9v-7 ~<conn=d4n5v-4 ~<cono=b-5c6e10s-3v-3
~<cons=a4c-5d-4i3 ~<cont=b-4l8m3p-5 ~<conv=a-4b-5f3i4o3 ~<coo=b-4c-4g8 ~<cook=b-3g10v-3 ~<cool=v4
~<cop=b15c-4d-5e-5g-5i-4k-3n-5 ~<copa=b-5v6 ~<copd=c6 ~<cope=b7c-3v-3 ~<copi=b11c-4 ~<cops=b7d-4
~<cor=a6d-5e-12g-6i-5j-3m-5n5o-4 ~<corr=e-8n-3o-3r4v4 ~<cort=a6b4n9v-10 ~<cos=g-4i-5m-4n6t-3u-3v6
~<cosa=c3m-3n7 ~<cost=b-4i-4v12 ~<cou=k5m-7s-4 ~<coug=b-4c7f3v4 ~<coul=k6m-4 ~<coun=c-4
~<cour=c-3g6r5 ~<cov=e5v3 ~<covi=c-3e5v3 ~<cow=c-9v11 ~<cowb=b-3v7 ~<cowo=c-5v4 ~<coy=b4
~<cr=a-8b5c3d-7g-15i-8l-3m-8n-10p-4q-3r-6 ~<crap=c4 ~<cras=b4c-7v4 ~<cre=a-3c4d-5v-3
~<creo=a-3c3d-5v-7 ~<cri=a-3b6 ~<crim=v3 ~<cris=b13v-8 ~<cro=e4v5 ~<cros=e4 ~<crow=v5 ~<cru=c11v-3
~<crud=c12v-3 ~<cry=b4c-3q-3 ~<cu=a-8c-8e-3i-10j-5k-9l-7n7o-7p-6u3v4 ~<cua=b-5c-4i-3j-6k-5n5o-3p-5v5
~<cual=b-5n5o-13r3 ~<cuan=b-4e-4j-3r-6v5 ~<cuar=c-5o5 ~<cuat=t4 ~<cub=v5 ~<cubr=v5 ~<cue=a-4n-4q-4v6
~<cuel=b8c-4v-4 ~<cuen=a-4b-3v4 ~<cuer=c5 ~<cues=c-3v7 ~<cui=c-4u9v-4 ~<cuid=c-4u9v-4 ~<cur=b-4v5
~<curi=b-3v4 ~<cus=d3v-5 ~<cust=d3v-5 ~<cut=b6n5u-3v-5 ~<cut>=c4n5u-3v-4 ~<cutt=b7c-8
~<da=b8d-7e-3g-6h-10i3j-10k10l-3m-4n-10q-9r5t-6v-5 ~<da>=a-3c-3i3n-3r4t-3 ~<dad=c7e5v-8 ~<dad>=c6v-3
~<dads=e4 ~<dal=r9 ~<dale=r9 ~<dam=g5 ~<dame=c-3g5 ~<dan=i3q-3 ~<dan>=q-3 ~<dand=c-3g3v-4 ~<dang=v5
~<dar=a5b8c-5g-5v-3 ~<dark=b12c-3v-6 ~<dat=a5c-5e-3g-3i-3k13n-6v-10 ~<data=a4 ~<date=h-4k13n-6v-8
~<dato=a4 ~<day=b5c4e-5g-5q-9v4 ~<day>=b7k3n-7p-5q-5u4v7 ~<days=c7f5g-4n6q-4v-3
~<de=a7c-5f-11g-7h-4i-9k-4l-17o-4p-8q-9r-4u-4v-6 ~<de>=c-5g-4h-4i-6k-3m6n-3q-3s5t3 ~<dea=d3e4g-5i7
~<deac=a3 ~<dead=c-3e4g-3i8r-3 ~<dear=c6d6v-3 ~<deat=b4v-3 ~<deb=a-4b3m4v3 ~<debe=m4 ~<debi=b3
~<debo=c-3v6 ~<dec=c-4g5j3n7q-3r-5s6v-5 ~<dece=e5t3 ~<deci=g6n9 ~<decl=r-4s7v-5 ~<ded=c3 ~<dedo=c3
~<dee=c3v-4 ~<deep=c3v-4 ~<dej=a6c-3d-6i-5k3l-5m-4n-7r-8t-4 ~<deja=a4b5d-3g-8i-4
~<deje=a3b-4d-8g6q-5r-4v-3 ~<dejo=v3 ~<del=h-9j4m-4r3t3 ~<del>=a-3e-10h-6k-5n-4t5 ~<dela=j-4k5
~<dele=a3b-3j5 ~<deli=e5r3 ~<dem=a11c-4o3v-7 ~<dema=a11 ~<deme=k3o3v-4 ~<den=a-3d4e5h6
~<denm=b-5d6l3 ~<dens=a-8e11 ~<dent=b4h7 ~<denu=a5 ~<dep=a-8b4c-19e3g-4m-4n-4q-3r-5s-6v7
~<depa=d5v-3 ~<depe=q-3r-6v11 ~<depo=e7v-7 ~<depr=b6c-17v4 ~<derr=b3
~<des=a8b5c4e-3g-3i-5k-3l-20t-3u-5 ~<desa=a9 ~<desc=a-3c-6e5v7 ~<desd=c5g-10n4r4v-3
~<dese=a6b7c-7e-3h4v-5 ~<desh=b4j6 ~<desi=a10 ~<desk=b-4d7 ~<desm=c8v-3 ~<deso=c3
~<desp=a-11b8g5i-5j-3q5s-7 ~<desu=a11l-8 ~<desv=c3 ~<det=a9v-4 ~<dete=a9v-4 ~<dev=b-13c13
~<devo=b-8c8 ~<devu=b-5c6 ~<di=c6d-15e4h-3i-9l-6n12o-8p5q-4r-4s-6t4u-4v-8 ~<di>=b-7c7l3
~<dia=b3c3e-8h-8j-3p4 ~<dia>=h-5k6u6 ~<diag=b3c-3 ~<dial=b-4q3v8 ~<diar=c8 ~<dias=c5f3k-3n4o-5v-8
~<dic=b3g8 ~<dice=a-3b5g8 ~<dici=b-4e4 ~<did=a-5e-7k-3n8o-3p-3v4 ~<did>=a-7c5h-5v5 ~<didn=b-3h3n7
~<die=f-4k-3m-3o-5q-3 ~<die>=b7e-7o-3v-4 ~<died=v3 ~<dier=e3 ~<diez=b-3t9
~<dif=c-4d-9g-5h8i3j-3k3n-4v-4 ~<diff=b-4d-5g-3h3j-3k4 ~<dig=g3h-3l-5n4q3v-4 ~<diga=c3g-3l-5n8q6r3
~<digo=c-5g6n-3v-4 ~<dij=m-3n17p-4r-7u-3v-12 ~<dije=a5v-4 ~<dijo=c-3n11p-4r-4v-6 ~<din=b4v-4
~<dine=b5v-3 ~<dio=c7i-6n-5o3 ~<dio>=b-7c15e-3 ~<dios=b8c-6e4i-4 ~<dir=c-4v6 ~<dire=f3v7
~<dis=a7e4f-6l-8m5u-4v-6 ~<dis>=m9 ~<disa=b6 ~<disc=e-3l-5n-3 ~<dise=c6 ~<disp=e6v-3 ~<dist=a5
~<dit=j3 ~<ditc=j3 ~<div=e6 ~<divo=e6 ~<dn=a10 ~<dnc=a10 ~<dnc>=a10
~<do=b-6c-4d-10e-10f-4g-8h8i-7j-9k-6l-11n-13u-10v9 ~<do>=c-8d4e-6g-13h3l3n-13p4r3t-5u-11v6
~<dob=c10v-5 ~<dobl=c10v-5 ~<doc=a-3d-5h7l-4p-7 ~<doce=t3 ~<doct=d-4h7l-4p-7 ~<doe=c-6 ~<does=c-6
~<dog=b-5n3v6 ~<dog>=b-5n3 ~<dogs=v6 ~<doi=b4c3u-4v6 ~<doin=b4c3u-4v6 ~<dok=v-3 ~<dol=b-5t5
~<dole=c3 ~<doli=t4 ~<dom=c-3q3v3 ~<domi=q3v3 ~<don=a6c-4i-3l-6s4 ~<dond=h-4i-7m5o-3v4
~<done=b3c-4s4 ~<dont=a6l-6 ~<doo=b3c-3e-3i-3 ~<door=b3c-3e-3i-3 ~<dor=g3s-3 ~<dorm=g3s-3
~<dos=b-5c5o7r-4 ~<dos>=o7r-3 ~<dose=c9 ~<dou=c3v-3 ~<doub=c3v-3 ~<dow=a3b-3c5j-3v-4
~<down=a3b-3c5j-3v-4 ~<doy=b4 ~<doy>=b4 ~<dr=b5d-3e-14h-5i7k-9q-4s-8 ~<dra=c5 ~<drai=c9v-3
~<dre=b4c-6v4 ~<drea=b3c-8v4 ~<dri=a-3b-3c-5e-3i9k-3s-6 ~<drin=b3 ~<driv=b-9f3g3i9s-3v-3
~<dro=c3e-3j4q-4 ~<drog=b5 ~<droo=c6 ~<drop=a3b-3c5j5q-4v4 ~<drow=b6c-3 ~<dru=b7 ~<drun=b3 ~<dry=c3
~<du=j-4k-3m-5s-4v4 ~<due=a-6s-4v3 ~<due>=v4 ~<duel=a-3b-5s-3v4 ~<duer=b4c4v-5 ~<dur=q-3
~<dy=b-4c-4r4v4 ~<dyi=b-4c-4r4v4 ~<dyin=b-4c-4r4v4 ~<ea=a-12b-7f-5g-3i-9r3v6
~<ear=a-4b-6g-3i-6k4q4v3 ~<ear>=b-7v5 ~<earl=i-6k4q4 ~<ears=c3n3 ~<eart=b3 ~<eas=a-4h3r3v-4
~<easi=r4 ~<east=a-3d3 ~<eat=q-3v6 ~<eat>=c6g-4 ~<eati=g3v7 ~<ec=a-5c-6d5v8 ~<ech=a-5c-6d5v8
~<echa=c-5v6 ~<ef=j4v3 ~<efe=j4 ~<efec=j4 ~<egg>=c5 ~<eh=n13v-5 ~<eh>=n13v-5 ~<ei=o-7q8t4 ~<eig=t4
~<eigh=t4 ~<eit=o-5q7 ~<eith=o-5q7 ~<el=b-6f-3h3l-7m-6n-3p3v-4 ~<el>=a-5e-3h-4o4q5t-3v3 ~<elb=c-3g6
~<elbo=c-3g6 ~<ele=t4 ~<elev=t4 ~<eli=a10v-3 ~<elim=a10v-3 ~<ell=e6h5r-3 ~<ella=b-3e6h5r-3
~<els=b-5c-7d-6e3f-3g-4h6i-3j7m-6n-6o-4p7q-6v-5 ~<else=b-5c-7d-6e3f-3g-4h6i-3j7m-6n-6o-4p7q-6v-5
~<em=b6c9d-5e-3g-8i-4m-8n-7 ~<em>=p3 ~<ema=v6 ~<emai=v6 ~<emb=c3 ~<emba=c3 ~<eme=b10 ~<emer=b10
~<emp=a-4c12g-3l3v-3 ~<empa=c7 ~<empe=a-3c9l3v-6 ~<en=a3b7f8h-12i-3j-3k-4l4m-10t-3u-5v-4
~<en>=a-4g7k-4m-9t-7 ~<ena=l7 ~<enc=c-3e7f-4 ~<enca=b-7c-4r6v4 ~<ence=b3c-4 ~<enci=c3 ~<encu=e3v-3
~<end=b10c-4d3g-8i-4j-3k-3o5q-3s-3 ~<end>=b8c-5g-6o3 ~<ende=c3v-6 ~<endi=b6 ~<endo=v4
~<ene=a-5b-3c3e4 ~<ener=a-5b-3c3e4 ~<enf=d4 ~<enfe=b-4d4 ~<eng=a-5c-7f10g-3h-3i4v-3 ~<engi=i6
~<engl=a-3b-3c-3f10h-3v-4 ~<enj=b5 ~<enjo=b5 ~<eno=a4b3i-3 ~<enou=a5b4c-5i-3 ~<enr=a5 ~<enro=a5
~<ent=c3f8g-9h-3p-5 ~<ente=e3n4r-3v-4 ~<enti=f10 ~<entr=v6 ~<entu=b-4c7 ~<env=a9s-5v-3 ~<enve=b3
~<envi=a11s-5 ~<eq=b-9e5 ~<equ=b-9e5 ~<equi=b-9e5 ~<er=b-4e5h-5m9n10o-9r-6v-3 ~<era=a3e5n11o-8r-5
~<era>=a-4e4n6o-6 ~<eran=n5v-3 ~<eras=a7 ~<ere=m9v-3 ~<eres=m9v-3 ~<err=l3 ~<erro=l3
~<es=c-5d-11e3i-6l-14m4n-6p-3q-5s-6u-4 ~<es>=a-5b-3c-8e9m13n-6v3 ~<esa=b-8g-6i-3k6m-3p6v3
~<esa>=b-5e3f3k7m-3v3 ~<esas=b-4p7q3 ~<esc=a4b6d-5i-6k-7n7o-3p-5u-3v-11 ~<esca=c8v-4
~<esco=b15c-5g-3k-3v-3 ~<escr=a4f4g7q-4v-5 ~<escu=b-3g-4h4n9s-3 ~<ese=a-5c-7e5f-7g-12h3k7
~<ese>=a-5c-7e5f-7g-12h3k7 ~<eso=b-10f4g-5j-4p6s-4v7 ~<eso>=b-5j-4v7 ~<esos=b-4c-3p7
~<esp=b-6e-5f3g5j8n-10p-3 ~<espa=b-8f7g-5j3 ~<espe=b-4g7j6t3v3 ~<est=a4b3e5h-6j-9k-6l-10u-4v-4
~<esta=a-8b4c4e3f-3g-4i4k-5n4r4 ~<este=c-3e6n-6u3v-9
~<esto=a6b4e-9h-4i-7j-4l-3m8n-6o-7r-5s3t-5u-3v-3 ~<estr=b-4 ~<estu=a5c-3
~<ev=a3b7c-4e-4f-6k-5m-5n-3r-6s-4v-5 ~<eve=a3b6e-4f-6k-5m-5n-3r-6s-4v-5 ~<even=o3
~<ever=a4b5k-4q-4r-5v-4 ~<evi=c-3 ~<ex=c-8d3f-7g-15j5m5n4o-4t-5v-6 ~<ex>=b4c-9e6 ~<exa=c-3
~<exam=c-3 ~<exc=b-4n7 ~<exce=v4 ~<excu=n8 ~<exi=a12b6c-3m-7v-7 ~<exis=b7 ~<exit=a11m-4v-4
~<exp=a-9b-3g-4h3i5j6m11 ~<expe=a-3b-3c-3h4j7v3 ~<expi=i5 ~<expl=m12v-3 ~<ext=b7d9v-7 ~<exte=d9
~<extr=b8v-3 ~<ey=g-3 ~<eye=g-3 ~<eye>=b-8c3 ~<eyes=b6c-4 ~<fa=b-4e3g-4i6l-4m-6q-5r-4t-3u-9
~<fac=b3h4k-4r-3v-3 ~<face=k-4v-3 ~<fai=c8 ~<fain=b-3c10v-4 ~<fal=c4e3v-5 ~<fall=c5e5v-5
~<fam=c-3v-3 ~<fami=c-3v-3 ~<far=b-3c-4d3e-5i6n-3v8 ~<far>=b-3i9v5 ~<farm=d4 ~<fat=c8e3 ~<fata=b-4c4
~<fath=c3e3 ~<fav=a6v-4 ~<favo=a6v-4 ~<fax=e4v6 ~<fax>=e4v6 ~<fc=a6 ~<fcc=a6 ~<fcc>=a6
~<fe=a-6c4e-5f-3g-8i-8j-5l-10m-5n-4o-4q-5r-9t6u4v-4 ~<fea=b12c-7v-6 ~<fear=b6c-3 ~<feas=b7v-3
~<feb=t10v-8 ~<feb>=t6v-3 ~<fec=c-5k6p3 ~<fech=c-5k6p3 ~<fed=a7b3 ~<fed>=a7b3
~<fee=c7e-4f-7k-7n-4q-3u-3 ~<feel=c8e-4f-6n-3q-3v-3 ~<feet=b-7 ~<fel=a-6b-6g-11u8 ~<feli=c-3g-3u8
~<fell=a-4b-4c11g-4 ~<felt=c-5 ~<fem=h7 ~<fema=h7 ~<feo=b3 ~<feo>=c4 ~<feos=b5 ~<fer=e4
~<fev=a-3b-6q3 ~<feve=a-3b-6q3 ~<few=b-3g4v-3 ~<few>=b-3g4v-3 ~<fi=b-8d-9g-3i-13j-11m-8o10q-8s-5
~<fid=v6 ~<fidd=v6 ~<fie=b-5s-3 ~<fieb=b-6c4s-3 ~<fig=a-4b3 ~<figh=b9c-5 ~<fij=c4 ~<fije=c4
~<fil=a4b-7c-3e-3v9 ~<fila=c-6v9 ~<file=a7b-3 ~<fin=a10n-5o4q-4r5t-3v-3 ~<fin>=a13v-7
~<find=a-3b6v-4 ~<fine=p-3r5 ~<fing=c6 ~<fini=c-3g4v3 ~<fir=a-5h3o3r-3 ~<fire=c6h4 ~<fis=v3
~<fisi=c-4v3 ~<fit=b-4c8p3q4 ~<fit>=b-4c7p3q4 ~<fiv=b3t5v-3 ~<five=b3t5v-3 ~<fix=c-5i-6j-5k4
~<fix>=j-5k4 ~<fixe=c-5i-6v6 ~<fl=c6g-7i9m-7n-11q6v-3 ~<fla=c10i8v-13 ~<flar=b-3c8 ~<flas=c5v-5
~<flat=i9 ~<fle=c5q10v-6 ~<flem=c7 ~<flex=q8 ~<fli=v-6 ~<flo=b3c-4i4m-3 ~<floo=c-7i5m-3v8
~<flop=c4v-6 ~<flor=e3 ~<flu=b-3s3 ~<flu>=s3v3 ~<fo=b3c3d-4g-9h-8k4o3r9v-4 ~<fol=a-3c-3n9
~<foll=a-3c-3n9 ~<foo=b-4c7g-7i8v-8 ~<food=c7g-4 ~<foot=i9v-5 ~<for=e-3g-3h-6k4m3n-10s7
~<for>=a3h-4m5n-7 ~<fore=u-3 ~<forg=e-4s7 ~<form=a-3b-7e-5g-5s4v14 ~<forw=k7v-5 ~<fou=r-4t7v-3
~<foun=b5e3 ~<four=r-3t8v-8 ~<fr=a4c-5e-7g-8h-3i-5j3k-5l-11o6p-5r-5s-6u-9 ~<fra=b4c-5m6 ~<fras=b5c-5
~<frau=m6 ~<fre=a6c-8g-6j4 ~<frea=b9c-3 ~<free=j5v3 ~<freg=a6 ~<fren=f3 ~<fri=a-3e-3n-5o8p-3q3r-4u-3
~<fri>=o5q4 ~<frid=o4 ~<frie=a3c-3 ~<frig=a-3b4 ~<frio=c8 ~<fro=a3l-6o-5p-3 ~<from=a4e-3g-5l-6
~<fu=d-4f-6 ~<fue=a6b-5d-3g-5h4i-3 ~<fue>=b-3c-11d-5e3h4v4 ~<fuen=c4 ~<fuer=a3c8v-12
~<fui=a-4e3j3v-3 ~<fui>=a-4e3j3v-3 ~<ful=c-3g5v-3 ~<full=c-3g5v-3 ~<fum=a-8v17 ~<fuma=a-3v5
~<fun=e-3i5m3 ~<func=m4 ~<funn=b-4c6 ~<fur=a6 ~<furt=a6 ~<fut=b9v-4 ~<futu=b9c-3v-4
~<ga=a-11c3d-5e-12f-5g-4i8u-3v3 ~<gai=c4 ~<gain=c4 ~<gam=c-5e-3n-4v10 ~<game=c-5e-3n-4v10
~<gan=b4c-3 ~<gana=b6c-6 ~<gane=v6 ~<gar=n6 ~<gara=b4c-3 ~<garb=n7v-4 ~<garg=b-5c4 ~<gas=c5i12v-13
~<gas>=b4i10v-10 ~<gasa=c3 ~<gasp=b-5c8 ~<gat=c-6 ~<gato=c-6v4 ~<gav=c7g-4s4 ~<gave=c7g-4s4
~<ge=b-6d9e-8f-4h4i6j-7n-3q3s-3u-4 ~<gen=a-7d3h4v3 ~<gene=h3v4 ~<gent=a-8d4
~<get=a3b-4e-6f-4i6j-7n-3q4s-3u-4v-5 ~<get>=e-8i4j-4m4r-3 ~<gets=v-4 ~<gett=a5b-4i5
~<gi=b5c-3d3e-9g4h3k-3n-3r-3 ~<gim=g3v-4 ~<gimm=g3v-4 ~<giv=b6c-5e-6r-3 ~<give=c-5r-3 ~<givi=b4
~<gl=a-5b-4c9 ~<gla=c3g3v3 ~<glan=c7v-4 ~<glas=c-3g3v5 ~<glu=c6 ~<gluc=c6
~<go=a-4b5c7d-8e-5f-11j-5k-3l-6m-9o6q-6t-9 ~<go>=a7b7c-6f-3g-6i-4k-5m-5n4q-6r3s-3t-3v-6 ~<god=u-5v8
~<god>=u-5v8 ~<goe=r-3v3 ~<goes=r-3v3 ~<gol=b3e-6 ~<golp=b4 ~<gom=a-3b-4n-3o7v-3 ~<gome=b-4o8v-3
~<gon=a-4b9 ~<gona=b7 ~<gone=b3u3 ~<goo=c3e-4h-4i-4m-6n-4p3t-5 ~<good=e-3h-4m-6p3t-4 ~<goop=v-5
~<goos=c4 ~<gor=v4 ~<gord=v3 ~<got=a-8c7i3n-3 ~<got>=a-8c3i3 ~<gott=c5 ~<gou=c6 ~<gout=c6
~<gr=a-4b-3h-6i-3j-4l-3m-10n-3p-3q-3u9 ~<gra=b-9h-4m-7r-3u8 ~<grac=b-3c-7h-3u7v-4 ~<grad=g6v-3
~<gran=c3 ~<grat=m-3u4v6 ~<gre=j-4u3 ~<grea=c-6u3v3 ~<gree=t3 ~<gri=b5k4 ~<grie=c-7 ~<grip=c8k4v3
~<grit=b6 ~<gro=c5 ~<gu=b8e-8h7l-3n-3r4v-13 ~<gua=c-6i4 ~<guag=b-3i4 ~<guar=c-3 ~<gue=g5 ~<gues=g6
~<gum=b-5c7 ~<gum>=b-3c4 ~<gums=c3 ~<gun=b20c-8g-5v-12 ~<gun>=b11c-4v-6 ~<gus=b-11f4h4r4
~<gust=b-11f4h4r4 ~<gut=c4 ~<gut>=c3 ~<guy=h5v-9 ~<guy>=h5v-7 ~<gy=a-4g5 ~<gym=a-4g5 ~<gym>=a-4g5
~<ha=a4b-3j-6k-8l-6n-9o-6q-8r-3t-7u-3v9 ~<ha>=b-3v4 ~<hab=c-7d4f3g5i-5j-8k-3m5n6o-4p-3q-5r-4s-3u-4
~<habe=b10q-3 ~<habi=v5 ~<habl=b-3c-3d4e3f4g6h-6i-4j-7m5n6o-3q-6v-11 ~<habr=h3 ~<hac=a-6g-3i-4n-3
~<hace=a-5g-3i-4n-3v3 ~<hack=c5 ~<had=b-3g-4v3 ~<had>=b-3g-4v3 ~<hag=a3b4e-3g-5i4v-3 ~<haga=b4c-4
~<hago=c3g-3i4 ~<hah=a-3b-9c-5v9 ~<haha=a-3b-9c-5v9 ~<hai=b-5c4d-5f6 ~<hair=b-4c5 ~<hait=d-4f6
~<hal=v4 ~<half=b-4 ~<hall=v7 ~<halt=a3 ~<ham=b-8c4v3 ~<hamb=v4 ~<hamm=b-3c6 ~<han=a5b7c-5v6
~<hand=d3 ~<hang=b4c-5g-3v6 ~<hap=g-3m3q-3v4 ~<happ=g-3m3q-3v4 ~<har=a13m-3v-7 ~<hara=a8e-4
~<hard=c3 ~<hart=a11b-7v-8 ~<has=a4c6e-9g4o-4u-6 ~<has>=b-4c8e-4i-3k3q4 ~<hast=a3b3g4i5u-4 ~<hat=v-5
~<hate=v-5 ~<hav=a-3c4f3g4m-4n-3r-3v-4 ~<have=g6m-3r-3 ~<havi=b-3c7g-4v-7 ~<hay=g-6h3m-4n-5o-5p4
~<hay>=g-6h3m-4n-5o-5p4 ~<he=a-9b9c-7d-15e9f-7g-12i-10j-10k-9l-16p-3q-5r-7s6t-6u3v4
~<he>=a-11b14c-6d-5e3n-4v-3 ~<hea=b-3e-7f-3g-7h-3i-4j-3m-3n12v4 ~<head=n3 ~<heal=n-3v6
~<hear=c-4g-6n12u-4 ~<heat=v4 ~<hec=v3 ~<heck=v5 ~<hed=b4 ~<hed>=b4 ~<hel=b7d-7e-4h-5i-7k-3n-9r-7
~<hell=e-4f-3m-5r-5u3 ~<help=a-6b5d-4h-3i-3m6n-3u-3 ~<hem=c3 ~<hemo=c3 ~<her=c-4e9f-12i-5j-6n-7q-5
~<her>=c-3e8g-3v-3 ~<here=c-10e5f-5g5h-4j-4m3n-3r-7 ~<heri=b-6c5 ~<herm=h3s3 ~<hern=c7
~<hes=b6c-4e3f3g-3h3v-5 ~<hes>=b6c-4e3f3g-3h3v-5 ~<hey=v8 ~<hey>=v8
~<hi=c5d-8e8g-4h3i-10k-11l-9m-6n-20q-6t-6 ~<hi>=g-4u-4v4 ~<hic=s4v3 ~<hice=s4v-3 ~<hici=v6
~<hid=b11c-8 ~<hidi=b8c-5 ~<hig=c4t-4 ~<high=t-4 ~<hij=n-3 ~<hija=b-3e5 ~<hijo=b4g-5s3 ~<hik=a4
~<hike=a4 ~<him=a-5c-6e5h4p-3s-5 ~<him>=a-5c-5e6h4p-3s-5 ~<hims=b3 ~<hin=b-3c6v-8 ~<hinc=c6v-8
~<hip=b-5c3 ~<hip>=b-3 ~<his=c4e3g-5v-7 ~<his>=c4e5g-5v-7 ~<hit=a4g7 ~<hit>=b-5g7 ~<hitt=b4f3
~<hiv=c7v-6 ~<hive=c7v-4 ~<hiz=v3 ~<hizo=v3 ~<hm=g9n-9q-3r-4v23 ~<hmm=n-8r-4v11 ~<hmm>=n-8r-4v11
~<ho=a-9d-9f-5h-7i-3j-9l-12n-7o-12p6r-15s-6u-4v8 ~<hoa=c6 ~<hoar=c6 ~<hol=a-3b-3d-6e-4g4i-6u-4v6
~<hola=d-4v5 ~<hold=a-3e-3g6i-5 ~<hole=c3 ~<hom=c-3i-4r-3v4 ~<home=e3i-4v4 ~<hon=a-3c4 ~<hone=t3
~<hoo=c-7v8 ~<hoop=c-6v9 ~<hop=b10c-6v-6 ~<hope=b8c-3v-5 ~<hor=a-5c-4h-5k4m-4o-6p3r-3t-3
~<hora=a-4b-9c-3g4h-3k5m-4o-5p3 ~<horr=b9 ~<hos=a3m3n-3 ~<hosp=b3m3v-4 ~<host=v3 ~<hot=b3c5e3
~<hot>=c5 ~<hotl=b5v-4 ~<hou=e5g4i4m-8r-4v4 ~<hour=b-3c3g6m-7v4 ~<hous=c-4e5
~<how=f-3g-5j-5m9t-3u5v3 ~<how>=f-3g-5j-5t-3u5v4 ~<hoy=b7q6 ~<hoy>=a5g3q6 ~<hoyo=a-3b9g-6
~<hu=a-8c11d7f-6g-10i-10j-3k-7l-5m-7q-12r3s-3 ~<hub=b3 ~<hubi=b3 ~<hue=b-4c13v-10
~<huel=a-3b-4c12v-7 ~<huh=n6r7s-3 ~<huh>=n6r7s-3 ~<hum=d14h-6 ~<huma=b-4d14h-6 ~<hun=b-7c5q-10v6
~<hun>=q-10 ~<hund=c5v-6 ~<hung=b-4v11 ~<hur=a-6b5c3d-3g-3k-3q-3t4 ~<hurt=b3c4k-3q-4 ~<hy=b5
~<hys=b5 ~<hyst=b5 ~<i>=a-9b4c-3e-8f3g-10i-4r-3 ~<ib=g9v-6 ~<iba=g9v-6 ~<iba>=g9v-6
~<id=c-10d5f4h6i-5n-6q-6u-8v5 ~<id>=a3b-4c-4d6e-4h7n-5o3u-5 ~<ide=b3c-5i-6m4v11 ~<idea=b4c-4i-5v9
~<iden=a-4m4v3 ~<ido=b3e5f3q-3v-6 ~<ido>=b3e5f3q-3v-6 ~<if=a6b3e-5g-7i5j-6n-3q6
~<if>=a6b3e-5g-7i5j-6n-3q6 ~<ig=r7u4 ~<igu=r6 ~<igua=r6 ~<il=d-5e-4f5g10l-4o5p-4q-9v-11
~<ill=d-5e-4f5g10l-4o5p-4q-9v-11 ~<ill>=d-5e-4f5g10l-4o5p-4q-9v-11 ~<im=b6e3g3h-12l-5m-6n-4t-3v-6
~<im>=b4e3h-11l-4m-5n-3s3v-5 ~<imp=a-4b10s-3 ~<impo=a-4b7s-3 ~<in=a-10d-10f4i-7l7n-23q4r7s-4u-6v-3
~<in>=b4g6h-10i-5j-3m-6n-4t-3 ~<inc=b3e7 ~<inci=c3v-3 ~<inco=b4e8 ~<ind=r5 ~<inde=r5
~<inf=c3d-5g-3m10q3 ~<infe=c3m-3 ~<infi=b5 ~<infl=c5 ~<info=c-5m13v-4 ~<ing=a-3b-7e-3f13g-3k-3v-5
~<ingl=a-3b-7e-3f13g-3k-3v-4 ~<inh=a-7e6 ~<ini=l10v-6 ~<inic=l10v-6 ~<ins=b-3d-3e-5f-7i-9l4n-3o-5s-3
~<insc=a-5l6v6 ~<insi=a12v-6 ~<inst=b-3h6m6o-3v-8 ~<insu=a-3b-3 ~<int=e-3f3h4r3 ~<inte=c-4e-3f3h5
~<iny=v-3 ~<inye=v-3 ~<ir=a-10b-5f7g-4i12j7k7r-4v-10 ~<ir>=a-5b-7f8g-4h3i8k7r-4v-7 ~<ire=j7v-4
~<ire>=j7v-4 ~<irm=i6 ~<irme=i6 ~<is=a-13b-3c3d-6g-10h-3j-8l-6m3n-9p-3u-4v5
~<is>=a-7b-3d-5g-10h-3j-6l-6m4n-7p-3v5 ~<isn=a-5c4e4v-6 ~<isnt=a-5c4e4v-6 ~<iso=a-3b5 ~<isol=a-3b5
~<iss=v5 ~<issu=v5 ~<it=b8c-5d-11g-5h-4i-4j3k5p-4u-3 ~<it>=c-7d-4g-9h-6j5k6l-5 ~<itc=c12v-3
~<itch=c12v-3 ~<its=a-4g3l3t4u-5 ~<its>=a-4g3l3t4u-5 ~<itse=v6 ~<iv=c4g-6s3 ~<ive=g-6s3 ~<ive>=g-6s3
~<ivy=b-6c6 ~<ivy>=b-6c6 ~<ja=b-13g-5n-5s5t4v5 ~<jaj=a-7b-10c-8g-4r3v9 ~<jaja=a-7b-10c-8g-4r3v9
~<jal=c4 ~<jale=c3 ~<jam=s6 ~<jama=s6 ~<jan=t5 ~<je=b-5c-4d3f4r3v5 ~<jef=b-6d3 ~<jefe=b-6v3 ~<jej=v8
~<jeje=v8 ~<jk=c-3v3 ~<jk>=c-3v3 ~<jo=b4c-6e6g-3j-4m4n-4s-3u5v-7 ~<job=u7v-3 ~<job>=u7v-3
~<jod=a9b-3 ~<joda=a8b-3 ~<joe=e4 ~<jok=m3v3 ~<joke=m3v3 ~<joki=b4 ~<jos=e6 ~<jose=e6 ~<joy=b8c-8
~<joy>=b8c-8 ~<ju=a-3c-11f-4m-5n-8o-3v3 ~<jue=o-3q6 ~<juev=o-3q6 ~<jul=c-3v10 ~<juli=v5 ~<july=c-6v5
~<jum=b6c-4i3 ~<jump=b6c-4i3 ~<jun=e3 ~<june=v3 ~<junk=a3 ~<junt=v-6 ~<jus=b4c-3f-4h-3m-5q-4
~<just=b4c-3f-4h-3m-5q-4 ~<ke=d-4g-8j-7l-3n-3o-3p-3v5 ~<kee=c3d-4f-3g-7j-7l-3v4
~<keep=d-4f-3g-6j-7l-3v5 ~<kev=e4 ~<kevi=e4 ~<key=b3v4 ~<keys=v4 ~<ki=d-5e-6g-5i-7m5n-3p-3q3r-5s3
~<kic=d-4f5 ~<kich=d-4f6 ~<kid=p-3 ~<kid>=c3g-3 ~<kidn=b5 ~<kids=c-3g3p-3 ~<kie=m7 ~<kien=m7
~<kil=b4g-11i-4q4s3 ~<kil>=b14 ~<kill=a3b-3g-11i-4q4s3 ~<kim=d-4h4 ~<kim>=d-4h4 ~<kin=u3v-4
~<kind=u3v-4 ~<km=a-4b13n20v-10 ~<kms=b13 ~<kms>=b13 ~<kn=a-4c4h-9i-3j-5q-3s-9t-3v3 ~<kne=b-4h-3
~<knee=b-5h-3 ~<kni=b3 ~<knif=b3 ~<kno=c5e4h-4j-4q-5s-8v3 ~<kno>=e3 ~<knot=c5v-5
~<know=a-7c3g3h-4q-5s-5v4 ~<ko=f3 ~<kor=f3 ~<kore=f3 ~<kr=f5 ~<kre=f5 ~<krey=f5
~<la=a-6b-6h-3i-3l-8m-17n-11s-5t-5u-4 ~<la>=a-4e-3f-5h-4m-13n-4o7p-5q-5 ~<lab=c4h-4v9 ~<lab>=v-4
~<labo=c7v3 ~<labs=c-4h-3v12 ~<lad=b-5d3h5 ~<ladd=c3 ~<lado=b-4i3 ~<lady=d3h6 ~<lai=c3g-3
~<laid=c3g-3 ~<lam=a-5d-4o-3p3q6s-4 ~<lama=a-3d-4o-3p3q6s-4 ~<lan=f4q3v-12 ~<land=e5 ~<lang=f6
~<lano=q3v-7 ~<lar=a4 ~<larg=a4 ~<las=c3i3j-7m-3n-3o4v-6 ~<las>=h-3q6s-5t-4v-9
~<last=a4e4g-9h3j-3n-5o3q-4 ~<lat=b-9c-3e-3g15i-4j-3k5n-3p3r-9s-3t-3v-3 ~<lata=c-4q4v-11
~<late=a-3b-6d-9g13p3q-4r-6 ~<lau=b-8v11 ~<laug=b-8v11 ~<law=g-4 ~<law>=e3 ~<lawy=a3 ~<lb=c3
~<lbs=c3 ~<lbs>=c3 ~<le=a6d-4e-6f-11g8h-3i-13k-15l-4m-3p-8q-7r-6s-7v-14 ~<le>=b4g6i-6k-5m-3q-5u5
~<lea=g-4n4v-5 ~<leak=b-4c11v-4 ~<leav=a6c-4 ~<lee=d-3f3h3 ~<lee>=d-3h3 ~<lef=b4v-3 ~<left=b4v-3
~<leg=a-6b-7c8m5 ~<leg>=b-3c3v3 ~<legi=m6 ~<legs=c6v-4 ~<lej=b-4i4 ~<lejo=b-4i3 ~<les=a7b-3g3m-4v-5
~<les>=a7g3m-4v-5 ~<let=a3c-11d3e-5f-3h-3j5n-3p-3v-5 ~<let>=a5c-3g3j5o-3r-7v-9 ~<lets=c-3o4r4v-5
~<lett=v5 ~<lev=c10v-5 ~<leva=c5v-3 ~<leve=c6 ~<li=a-5c4d-3e-7g-6i4j-5k-7l3m-7u4 ~<lib=j6k-3
~<libe=j6k-3 ~<libr=c3 ~<lic=a-3b-6i11 ~<lice=a-3b-6i11v-5 ~<lie=c7 ~<lie>=c7
~<lif=a-7b6e-4g-3i6j-6v-6 ~<life=a-7b11e-4 ~<lift=b-5c3i8j-5 ~<lig=c6v3 ~<ligh=c8 ~<lik=a-5l3r3
~<like=a-5l3r3 ~<lim=b3c-6e-3 ~<limi=b8e-3 ~<lin=c-6e3i-3m-9n4u6v6 ~<lind=e3n-4u7v-5
~<line=a3c-4m-4n8v4 ~<link=v8 ~<liq=c3 ~<liqu=c3 ~<lis=a6d-10e-7g-5j-5l4r-3
~<list=a6b-3c-4d-10e-7g-3j-5l4r-3 ~<liv=a-4m-3s3 ~<live=a-3i-4m-3s4v-12 ~<livi=c-4v3
~<ll=b-5d7g3h-13i6j-7k-3l-7q-13s-4u-4v3 ~<lla=a4b-5d10g6h-7l-4n-8q-6r-3t-4 ~<llag=b-4c10v-5
~<llam=a5b-3c-4d10e3g7h-7i-5l-4n-5q-10t-4 ~<llan=c-3i4 ~<lle=a-5b-3e-5h-3i8q-3u-5v6 ~<lleg=c-4i4n3v6
~<llen=c3 ~<llev=a-3d-4e-4g-3i4m-4 ~<llo=a-3b4s-4 ~<llor=a-3b4s-4 ~<lm=v7 ~<lma=v7 ~<lmao=v7
~<lo=a-7b4c-3e4f-10g-4h-16i-6j-9k-10m-17n3p-4q-3r3t5u6v7 ~<lo>=b-3d3e4g6r-3s4 ~<loa=a-3 ~<load=a-3
~<lob=b6 ~<lobb=b6 ~<loc=a-7c-4g-5v7 ~<loca=c-4g-4v11 ~<lock=c4 ~<loco=b3c-3 ~<locu=b4v-3
~<log=g-4i5v7 ~<log>=g-3v11 ~<lol=a-8b-9c-11i-7t6v3 ~<lol>=a-8b-9c-10i-7t6v4 ~<lon=b5g-3m-3
~<lone=b5v-3 ~<loo=c4 ~<look=e3 ~<lor=b5v-3 ~<lord=b5v-3 ~<los=c-4d-3g-5h-6k-3t-5
~<los>=c-4e-4h-4q3u3 ~<losi=b7 ~<lost=b-3e4g-4n3 ~<lot=v5 ~<lot>=v5 ~<lou=c4n7v-5 ~<loud=n7
~<lous=b-4c7 ~<lov=r4u3v6 ~<love=r4u3v6 ~<low=c11v-5 ~<low>=c9v-5 ~<lt=g7r-3 ~<ltr=g7r-3
~<ltr>=g7r-3 ~<lu=a-13c4g10h-9i-6j6m-6n-12o-5q12v-9 ~<luc=a-6b10c3 ~<luce=c4 ~<luch=a-6b10
~<lue=b-4c-4f3g13n-3r3v-4 ~<lueg=b-4c-4f3g13n-3r3v-4 ~<lug=j8 ~<luga=j8 ~<lui=e8 ~<luis=e8 ~<lum=c4
~<lump=c4 ~<lun=e-3o-3q10r-4 ~<luna=c5 ~<lunc=b-4 ~<lune=g3o-4q8r-3v-3 ~<luz=v7 ~<luz>=v7 ~<ly=c4
~<lym=c4 ~<lymp=c4 ~<ma=a-7b5d3g-5h-3i-6j-4k-3n4q-6r-5t3u-6 ~<maa=b-3e3 ~<maam=b-3e3 ~<mac=d4
~<mach=d4 ~<mad=b3f3t-3 ~<mad>=g-3 ~<made=b3t-4 ~<madr=f3 ~<mag=v3 ~<maga=v3 ~<mai=v3 ~<mail=c4
~<main=v4 ~<mak=e-6g-3k3 ~<make=a3c-4g-3k3p3 ~<maki=e-3 ~<mal=c6e4g-8t-4v-8 ~<mal>=b-4c7e5n-4
~<mala=c-3n5v-4 ~<mali=t-3 ~<malo=b3 ~<malt=b6 ~<mam=e3f-3g-3h-4i-3q-4 ~<mam>=f-5s3 ~<mama=c3
~<man=c-4e-5g5i4j-4k-8n3o4p-7q-4r4 ~<man>=b7c-5h3v-3 ~<mana=d6g10o7p-4v-9 ~<manc=c8
~<mand=b-4d-5f5j-3n5q-3v3 ~<mane=b-9c-3i9s3v-3 ~<mano=b4 ~<many=a5b3c-4u4 ~<maq=d4e-3m5
~<maqu=d4e-3m5 ~<mar=a-7b-6c-5e8h-3m-3n-8p-4t5 ~<mara=v5 ~<marc=b-6e6n-4 ~<mare=c9v-4
~<mari=c-6e5h-3v3 ~<mark=b3 ~<marq=d8g4q-4 ~<mart=f3j3o4v-5 ~<marz=v3 ~<mas=a7c-5d-8e-4g3i-5n5s-3v-3
~<mas>=a7c-4d-8e-4g3i-5n5s-3v-6 ~<mat=a-5b14d-6e-4g-11i-6m-3n-3r3 ~<mata=a-5d-7e-3g-8i-3n-3v3
~<mate=b13c3 ~<mato=b5 ~<matt=b5q3r4v-3 ~<may=a-6b-3e6l3m3n-4o-6q3r-7t8 ~<may>=a-5e3l4m6o-3t5v-6
~<mayb=k-4q3r-5v4 ~<mayo=e3 ~<me=a-3b4c-3e-5k-4l4m-4p-3r-4s-3u-4 ~<me>=b4c3d3e-6m-4v-5
~<mea=a-6e6r3s-3 ~<mean=a-6e6r3s-3 ~<med=a-6b-4e-5g-7k-6l-3r-3s-3u-4v3
~<medi=a-5b-7c-3e-5g-6h4k-6r-4s-3u-4v3 ~<mee=c-3g5 ~<meet=c-3g5 ~<meh=v6 ~<meh>=v6
~<mej=d3h3j3p3r-4t-5u3 ~<mejo=d3h3j3p3r-4t-5u3 ~<mel=b3 ~<melt=b3 ~<mem=v5 ~<men=c-5h3u-3
~<meno=b-4h5r-3 ~<mens=a3b-3 ~<ment=b10v-8 ~<menu=b-3v7 ~<mer=a-7e-5g13 ~<mero=a-6g14v-11
~<mes=d-3r3 ~<mesa=b6v-3 ~<mess=a3b-5c-4 ~<met=b10c-3v3 ~<mete=b10 ~<meti=c-3 ~<mex=b-3e6
~<mexi=b-3e6 ~<mi=a-7b3d-10e-4f-3g4h-6k-5m-8n-8p-10u-5 ~<mi>=d-3e-6j3n-16o-3 ~<mid=c-3g4 ~<midd=g4
~<mie=a4c-5g-5p-4s3 ~<mied=b5c-3 ~<mier=a7o3v-3 ~<mig=g3 ~<migh=g4 ~<migr=c5 ~<mij=b-6s3 ~<mija=b-3
~<mil=b-4g-4i3t5u3 ~<mil>=b-6t4u3v-4 ~<mile=g-3i4 ~<mill=c-3v4 ~<min=a-4g5i-5l4s3
~<mind=a-6b4c-6j3l6s4 ~<mine=b-5 ~<minu=b-4g6 ~<mir=f-4v-9 ~<mire=f-4o3v-8
~<mis=a-17e4f-3h-11i-4j-6l3n4s-3 ~<mis>=a-7c-4e-6l4v6 ~<misa=g5 ~<mise=b7 ~<mism=b4q3
~<miss=c5e-3k4n7v-8 ~<mist=b-5e8v-4 ~<mix=f4v-3 ~<mixt=f4 ~<mm=v10 ~<mm>=v10
~<mo=a3c3d-13h-5j-15k9l-3m3n-4o-8p6q5r-6v-11 ~<mod=v3 ~<modo=v5 ~<mol=a9b-5c4i-3 ~<mole=a9 ~<moll=c4
~<mom=g8h-5v-11 ~<mom>=b4v-4 ~<mome=c-4g12 ~<momm=c-6e6 ~<moms=c4 ~<mon=a-9e3o-8p5q4r-3
~<mond=o-6q10v-5 ~<mong=c8 ~<mont=c-3e4g-3p3q-4v4 ~<mor=d-5e-5i-4j-3k-3o-3p4t3 ~<mora=c3 ~<mord=c4
~<more=a7c-4d-3e-4f-7h6j-6k-8m3n4 ~<mori=a-4b8h-3 ~<morn=b-4d-4q5 ~<mos=c-3u4 ~<most=c-3u4
~<mot=f6i4m8n-3v-4 ~<moth=a3f6 ~<moti=m6 ~<moto=c-5i6 ~<mov=a-7b-13e4f-3j-9k15v-9
~<move=a-7b-5e7g-8j-8k16v-17 ~<movi=b-7g3i5 ~<mr=e4 ~<mrs=e4 ~<mrs>=e4
~<mu=c-7g-17k-3l-7m-12p-6t-3u5v3 ~<muc=b5f3h-5j-5k-3n-7p-3u3 ~<much=b5f3h-5j-5k-3n-7p-3u3 ~<mud=e3
~<mue=a-6d-4e-4k6q3 ~<muer=a-4b3d-3 ~<muev=c7k9q6v-3 ~<muj=b-3h10r3v-5 ~<muje=b-3h10r3v-5
~<mun=b11c-7f-3 ~<mund=b4c-3f-3 ~<mune=b6 ~<mur=c-7e3v4 ~<muri=c-7e3v4 ~<mus=b-6j4s3 ~<musc=c7
~<musi=c-3v7 ~<must=j4v-3 ~<mut=a10 ~<mute=a10 ~<muy=d3g-7 ~<muy>=d3g-7
~<my=e-4f-5h-4l-4n-4q-3r-3u-4 ~<my>=d-4e-3h-3l-3r-3u-4 ~<mys=a-3n-3q-4 ~<myse=a-3n-3q-4
~<n>=c4r-10s14v-7 ~<na=c5g-14h-11j-13l-4m5n-8o-6q-5r-12s17v-3 ~<nac=a-3b8v-7 ~<naci=a-3b5v-6
~<nad=d-3e-3g-3h-5j-4s-4u6v3 ~<nada=e-4h-3i-4s-3u6 ~<nadi=a-5v3 ~<nah=g-3r-7s10u-3v-3
~<nah>=g-3r-7s10u-3v-3 ~<nai=c8 ~<nail=c8 ~<nam=b-3e9v-3 ~<name=b-3e9v-3 ~<nap=b-4 ~<nap>=b-3
~<nar=c4 ~<nari=b-3 ~<nau=c5 ~<naus=c5 ~<nav=u-4 ~<navi=u-3 ~<naw=r-6s10 ~<naw>=r-6s10
~<ne=a-7b-3d-3k5l-8m-3n-19o-10p11q4r-9s12u-13 ~<nec=s5u-4 ~<nece=c-4u-4 ~<neck=k-3
~<nee=a-4e-8i4n-6u-5 ~<need=a-4e-8i4n-6u-5 ~<neg=b-5c4m-3s6 ~<nega=c-4r-5s6v3 ~<negr=c9 ~<nei=e4p7
~<neig=e4 ~<neit=p7 ~<nel=e5r-5s10v-4 ~<nel>=e5r-5s10v-4 ~<net=a-6v6 ~<nev=a4b-3e3j3l-4v3
~<neve=a4b-3e3j3l-4v3 ~<new=b-7h5i-5k5 ~<new>=b-7h5i-4k5 ~<nex=c-5g3j-4o-4p4q9s-5
~<next=c-5g3j-4o-4p4q9s-5 ~<ni=d-9e-4g-3h-9j-8m-13n-10o-10p8r-6s-4t4v3 ~<ni>=a5f-4g-4q5r-4s-3v5
~<nic=c-3e-3u6v3 ~<nice=c-3e-3u6v3 ~<nie=i6v-6 ~<niet=v-4 ~<nig=b4g-4o-4q-4 ~<nigh=b4g-4o-4q-4
~<nin=b-3h-3i-5j-3m-5n-5o-4p8t4 ~<nine=c-4t8 ~<ning=b-4c-3e4o-7p7r-5 ~<nino=e-4g3v3
~<no=a6e4g-5k-6l-6m-10n-8o-10p5r-11s10u-12v-10 ~<no>=a5g-4i4l-13m-5r-4s9u-9v-6 ~<nob=a-3c-5g-4
~<nobo=a-3c-5g-4 ~<noc=b8q-3 ~<noch=b8q-3 ~<nod=c4 ~<node=c4 ~<nol=b-6c-3e4j3 ~<nolo=b-6c-3e4j3
~<nom=a10e4g-3i4j-3v-3 ~<noma=a-3b3i4 ~<nomb=c4s3v-5 ~<non=a-4c5e-4h3o-4p12s-11v-5
~<none=a-3h3o-3p11q4s-11 ~<nons=c5 ~<noo=c-3g6q6v-3 ~<noo>=s4 ~<noon=c-3g6q6
~<nop=a-4b-6c-3e5n-3o-7p5r-13s15u-4v-11 ~<nop>=a-3r-5s10u-4v-5 ~<nope=b-4e4o-3p5r-4s8v-3 ~<nor=b-4v4
~<norm=b-4v4 ~<nos=a-7c3e9v-11 ~<nos>=c-4e7v-8 ~<nose=c8 ~<noso=e3 ~<not=a3c-3e3f-4k-7n-5o6t-5
~<not>=e5h5k-5q-3r-5t-5u-3 ~<note=v5 ~<noth=c-4r3u4v4 ~<noti=l3v-6 ~<nov=c-8e-3f3o-5q9r-3t5v5
~<nove=b-4c-6t5v7 ~<novi=f5q3 ~<now=a6g10h-3i-4k-4n3v-5 ~<now>=a6g10h-3k-4n3v-5
~<nu=e5g-14h-5i-12j-6o3q-14r-8u-11 ~<nub=c4 ~<nue=a-5c-4l3n5t5 ~<nuev=a-5b-5l3n5t5 ~<nuh=r-4s6
~<nuh>=r-4s6 ~<num=a4c-3d-4e4g-8h-4i-3l-5n-4o3p-3q-6r-3s-4t-3 ~<numb=b5q-3s-3 ~<nume=c-5g-3t-4v3
~<nun=u-3 ~<nunc=u-3 ~<nur=d6 ~<nurs=d6 ~<nv=v6 ~<nvm=v6 ~<nvm>=v6 ~<o>=c-3d-7e-10f-5g-6m4n-6v8
~<ob=c5r11u6 ~<obl=u7 ~<obli=u7 ~<obr=c7 ~<obra=c6 ~<oc=a-4b-14c-3f-3g15m-4n-8o6q5r-11t6v-5
~<och=t7v-5 ~<ocho=t7v-4 ~<oct=b-5c-4o7q5r-5 ~<octo=b-3 ~<ocu=b-6c-6g10 ~<ocup=b-6c-6g10
~<od=b19c-12v-8 ~<odd=b14c-6v-7 ~<odd>=b14c-6v-7 ~<odi=b8c-5 ~<odia=b5c-4 ~<of=a3f-4k-5l-11m-4o-3v-5
~<of>=g-3j-5l-3n-7t3u4 ~<off=a6l-3m-3v-3 ~<off>=a5e-4j3m-7 ~<offe=i3 ~<offi=v-3 ~<ofi=v-4 ~<ofic=v-4
~<oi=a-8c4i-4n8q-3r-3 ~<oi>=n11 ~<oid=b-3c4 ~<oido=b-3c4 ~<oig=a-3b5c3 ~<oir=n4 ~<oir>=n4
~<oja=b8c-4 ~<ojal=b8c-4 ~<ojo=b-3c3 ~<ojo>=b-7v4 ~<ok=e-3f-7g-10r14s-7 ~<ok>=e-3f-7g-10r14s-7
~<ol=b-7e-7h4k-4r-5s4v7 ~<old=a-4h5v4 ~<old>=a-4v6 ~<olde=h3 ~<olv=a5b-4j4k-4s3v4
~<olvi=a5b-4j4k-4s3v4 ~<om=v5 ~<omg=v6 ~<omg>=v6 ~<on=a-6c-4e-6g6h3l5m-3n3o3p-3u-3v-3
~<on>=b5d3f-5g8h-4j3k-3l4n-3 ~<onc=c-4g5n4v-3 ~<once=c-4g5n4v-3 ~<ond=c4n6v-5 ~<onda=c4n6v-5
~<one=a-3d-4g-3h3o7p-5 ~<one>=d-4g-3h3o7p-9q-3 ~<ones=s-3 ~<onl=h3j-6q4 ~<onli=v3 ~<only=h3j-6q4
~<oo=c5 ~<ooz=c5 ~<oozi=c5 ~<op=a8b-10f-4g-7h5i-4k-4l10p3u-6v-5 ~<ope=c8d7m-4 ~<open=b-4c6m-3v3
~<oper=c3d7 ~<opi=h5 ~<opin=h5 ~<opt=a15b-11c-13d-3g-3l8n-3u-3v-14 ~<opt>=a8b-7c-5l10v-3
~<opti=c-3p3 ~<opto=a7 ~<or=c5e-3g-14j-4n-4o-6q5r-5t5v5 ~<or>=b-4g-4i4m3o-7q9r-8t5v5 ~<ora=v4
~<oral=v6 ~<ord=b5h-3v3 ~<orde=b5h-3v3 ~<ore=b-5c4 ~<orej=b-5c4 ~<ori=c5g-4v-6 ~<oril=b9c-5
~<orin=b-8c12v-6 ~<ot=b-10c-5d-13f-4g5h11k5l3m-11o-6p14q-10r-4t-5u-8v-8 ~<oth=b-6g3h5k-6p7s-3v-3
~<othe=b-6g3h5k-6p7s-3v-3 ~<otr=b-5c-3d-11g3h7j3k7m-8o-9p9q-7r-4t-4u-4v-5
~<otra=a-3d-8f-5i-5k6l3m-4o-8p3v-3 ~<otro=b-4e-3h8n-4p6q-4r-5 ~<ou=c3e-7h-7l-6q-5v3 ~<our=a-4v9
~<our>=a-4v9 ~<out=c4e-7h-7l-6q-6 ~<out>=c6e-6l-6q-4 ~<outs=c-4v3 ~<outt=a3 ~<ov=a-3b6i-4t-5v-4
~<ove=a-3b6i-4t-5v-4 ~<over=a-3b6i-4t-5v-4 ~<ow=a-3 ~<ox=b-7c7 ~<ox>=v3 ~<oxi=c4 ~<oxig=c4
~<oxy=b-4c4 ~<oxyg=b-4c4 ~<oy=c-6n5v4 ~<oye=c-6n5v5 ~<oye>=c-6n5v5 ~<p>=a8b-4v-3
~<pa=b3e7g-9j-7l-7n-5p-5r-10s3u-4 ~<pac=b-5e4v-9 ~<pace=b-3c4 ~<paci=e5v-5 ~<padr=b3v-3 ~<pads=v3
~<pag=a-4c-4v12 ~<paga=i3 ~<pago=b3v6 ~<pagu=v3 ~<pai=m-7n-7t4 ~<paid=v4 ~<pain=e-3m-6n-5t3
~<pal=c8f3v-5 ~<pale=f4 ~<palp=c5 ~<pan=b8f-8 ~<pane=a-3c3 ~<pani=b11c-3f-3g-5 ~<pap=a-6i-6r-3v6
~<papa=b-3e3v-3 ~<pape=a-6c-7v10 ~<par=a5c-3h-3m4n4p-3q4t-3u-5 ~<para=k3m4n-10q4s4 ~<pard=n6v-5
~<pare=a7c-7m-3r-4 ~<park=a-4b-6c-9v11 ~<parl=f9 ~<paro=c3s-3 ~<part=a4f-4n3v-3
~<pas=b-3d7g-13h-4i5n-6q6r-10s13u-5v-4 ~<pas>=a6f5g-3 ~<pasa=b-5c3d3i7 ~<pase=d8g-4k9q8v-7
~<paso=b6r-3s8u-8 ~<pass=b-6c5e4i3q-3r-5s8v-3 ~<past=b3i-3r-3 ~<pat=a-9b3c-6f-3g3h6i-5n-3o-4q-3r-3
~<patc=d3 ~<pate=b6c-4e-5g-3h7o-3v5 ~<pati=a-4b-6e8 ~<patr=a-3b7g6 ~<pau=a5e3v-7 ~<pav=b9 ~<pavo=b9
~<pay=b3c-3i9v-4 ~<pay>=b4i8v-6 ~<paz=a7c-3e4v-3 ~<paz>=a7c-3e4v-3 ~<pc=h5 ~<pcp=h5 ~<pcp>=h5
~<pe=c7e-7f-5g-8h-5i-5l-9m-3p-3s-6t-4u-8v5 ~<pea=b5v-4 ~<peac=b6v-3 ~<pec=b-3c6 ~<pech=b-3c6
~<ped=a9b-4v-7 ~<pedi=a10b-3v-3 ~<pee=b-12c16g-7v-9 ~<pee>=b-4c6g-4v-7 ~<peed=b-4c3 ~<peei=c4
~<peg=a-3e-4i-4v3 ~<pega=a-3c-5e-4i-3v5 ~<pel=c7 ~<peli=v3 ~<pell=c6 ~<pen=a-5b10c-10e-6g3v5
~<pena=b5c-6v8 ~<pens=a-5b7c-4e-4g4v-6 ~<peo=c5d4g-4v-6 ~<peop=d4v-3 ~<peor=b-5c10
~<per=g-3l-3n5p-5s-4t-4u-3v8 ~<perd=a-6b4c-3g-6n9 ~<perf=b-3c-8v3 ~<perh=v4 ~<peri=c7
~<perm=a10b-3c-3d-5g3v-3 ~<pero=c4f-8i3k3m3r4v5 ~<perr=b-9v7 ~<pers=a-4c-6d5e5m-3v-4 ~<pes=c7
~<pesa=v-3 ~<pesi=v4 ~<peso=c5 ~<pet=v5 ~<ph=b-10c-4d5f-4g4h-7i-7k-3m3o-3v3 ~<pha=v4 ~<phar=v4
~<phi=m4 ~<phis=m4 ~<pho=b-4d6g5h-4i-3o-3 ~<phon=b-4d6e3g5h-3o-3
~<pi=c8f-12h-4i6j-3k-9l-9m-17n-17p-9u-3v-11 ~<pic=e-3i8j-4n-3p-4q-8r6v-10 ~<pick=c-8d3i11o-3p-3r6v-9
~<pico=a4b-5c3v-4 ~<pid=c-6 ~<pido=c-5 ~<pie=i4s-5v-15 ~<pie>=b-3i7 ~<pien=a-4b8c-5g5 ~<pier=a7b-4c5
~<pies=c6v-3 ~<pil=a-4 ~<pila=g6 ~<pill=a-4b3 ~<pin=c4 ~<pinc=b3 ~<pink=b-4c5 ~<pis=c6g-6
~<pisa=b-3c7 ~<pise=c5 ~<piso=v5 ~<pist=b6c-7 ~<piz=e7 ~<pizz=e7 ~<pl=b4i-9m-4v-4 ~<pla=b3d-3g5m-3r4
~<plac=e5 ~<plan=b4c-3d-3g4r3 ~<plat=g3 ~<ple=e-3i-4 ~<plea=e-3i-4 ~<pm=j3q5t-4 ~<pm>=j3q5t-4
~<pn=c3 ~<pne=c3 ~<pneu=c3 ~<po=a-18b4c4d-10e-7g-10i3j-7k7n-15p-3r-3s-11t4v3 ~<poc=v5 ~<pod=i-3k9v-9
~<pode=k6v-5 ~<podr=j4 ~<poi=b12e-5m-6s-6 ~<poin=b12e-4m-5s-6 ~<pol=b8d-4e4v3 ~<poli=b9c-3d-4e4
~<pon=c-10i11k-4l5m5o4r-4t4v3 ~<pon>=i9 ~<ponc=c-3i4 ~<pone=v9 ~<pong=c-5h3l5m7o3r-3v-5
~<poo=b-3c9v-4 ~<poop=c4 ~<poor=c3 ~<pop=b-4c6v-4 ~<popp=c4v-3 ~<poq=b-3 ~<poqu=b-3
~<por=a-5b4e-6f4n-3 ~<por>=b3e-5s-4u3 ~<porc=b4 ~<porq=q3 ~<port=a-3b-8f8v7 ~<pos=j-5k7 ~<pos>=i3
~<posi=c8k3v-9 ~<posp=k3 ~<poss=v8 ~<post=k5v-4 ~<pou=c9 ~<poun=b-5c10 ~<pow=c-4v6 ~<powe=c-4v6
~<pr=b-3d-3e-14f-11h7j4k-6l-7n6o4r-4u-6 ~<pra=c-4h4 ~<prac=h4 ~<pray=c-4 ~<pre=b-9c6e-4j6m-5r-3
~<prec=b-6v8 ~<preg=b-10g3n4q-3s-3 ~<pren=i3 ~<preo=c3 ~<pres=j8q-4v-4 ~<pri=n8o3 ~<pric=v5
~<prim=o4 ~<prin=c-4n8 ~<pro=c-6d-3e-3f-4g-8i3k-3m6v-3 ~<prob=c-4v3 ~<prog=a6 ~<pron=o4 ~<prop=b3
~<prov=h6m7v-8 ~<pru=c-3v4 ~<prue=c-3v4 ~<ps=v3 ~<psi=v4 ~<psic=v4 ~<pt=b7 ~<pts=b7 ~<ptsd=b7
~<pu=a-5b5c4e-12g-5i-3j-9k9m-8n-3o4r-3u-3 ~<pue=a-5e-3g-6k3m-8r-5u-3v3
~<pued=a-4d5f5j-4k5m-5o-6r-10s-5v3 ~<puen=b5 ~<puer=b3 ~<pues=f-9g-7k-6q-3 ~<puk=b-3c11 ~<puke=c7
~<pul=a3c11v-3 ~<pull=a3b-3c4 ~<puls=c7 ~<pun=a-4b4 ~<punc=b5 ~<punt=a-4v5 ~<punz=c3 ~<pur=a4b4c-3
~<purg=a5 ~<purp=b3 ~<pus=g-3j-7k10q5s4v-7 ~<pus>=b-4c7 ~<puse=b-3c5s3 ~<push=c-6k10q5v-3
~<puso=b5c-6 ~<put=g4i-5l3o7r3v-3 ~<put>=b3i-5l3o7r3 ~<putt=g3 ~<qu=e-4g-9m5q-3s-7t-5v-3
~<que=a-6c4d4e-6m4n5p4u3 ~<que>=e-3l-5m7n5u3 ~<qued=a-3b-4c3g3i3m-3n-5 ~<quej=d4h-3 ~<quem=c11
~<quer=a-8b-5l6 ~<ques=b-4d4n4 ~<qui=a5c-4g-11n-9u-5 ~<quic=b4k5 ~<quie=b3c-4d3e-3f4g-3m6n-4q-4t-3
~<quis=b4 ~<quit=a15b-5f-9j4k-8m-12 ~<quiz=r-4v8 ~<ra=b-3c11f-4h4k4m3p-6q-5r-7u-4 ~<rac=c6 ~<raci=c6
~<rad=v3 ~<radi=v3 ~<rai=c-12i7k7v8 ~<rain=c-9k7v11 ~<rait=c-3i7 ~<ram=h4 ~<ramo=h4 ~<ran=a-4
~<ran>=a-4 ~<rap=n3v-9 ~<rape=b4v-3 ~<rapi=c4n4 ~<rar=b-9c8 ~<raro=b-4c5 ~<ras=c6v-3 ~<rash=c7
~<rat=g7h3i-3m7n-5q-4r-6v-3 ~<rath=d4e-5g-4h3s3 ~<rati=g8m9v-4 ~<rato=c3 ~<raw=c5 ~<raw>=c5
~<ray=i-3v6 ~<re=a4b-3c3e-8f-7g-6h5i-6j-14k12l17n8o-8p-9q-4s-7t-3u-10v-8 ~<re>=a-11l10
~<rea=a-3c5f4h6i-5k5l6m5r-4u-3v-7 ~<reac=b-8c5e3g5v-4 ~<read=a-5f11n4v7 ~<reag=k9
~<real=e-5f-7g-5h-3m8r-4v-9 ~<reas=c4h10v-3 ~<reb=k10 ~<rebo=k10
~<rec=a5b-6c-7f-6h-5i3j-6k5l3n-4r3s-6 ~<rece=d4e-3 ~<rech=a7v-3 ~<reci=a5v-3 ~<reck=r3
~<reco=c-4i7k3l3 ~<recu=g5 ~<red=b-4c13 ~<red>=b-3c9v-5 ~<redn=c5 ~<ref=a5b-4c-6i-3v6 ~<refi=c-6v9
~<refr=b-5 ~<refu=a4 ~<reg=c5v-6 ~<rega=v-4 ~<regl=c8v-3 ~<regr=b4v-6 ~<regu=v6 ~<reh=b4c-5
~<reha=v3 ~<rel=b5h3 ~<rela=b8 ~<reli=h3 ~<rem=a9b-12d-4e-5k-6n3q-5s-5t-4v5 ~<reme=e-3v3
~<remi=b-4n5 ~<remo=a9b-4j4k-4m-3r-3s-5 ~<remu=a5 ~<ren=a-4b14 ~<rend=a-4b14
~<rep=b-12c-12d10e-3f-7l-8m4n15o-8r-8u-5v-6 ~<repe=n8v-5 ~<repi=a-6c-6d-3n14o-4 ~<repl=a3b-3g6m6
~<repo=a12c-4n-3 ~<repr=a-5d5k6m3 ~<res=a-3c-3e-3j-7k5l9m-4 ~<resc=g-7j-4k13q3v-6 ~<rese=n6r3
~<resi=h5 ~<resp=c6f3 ~<rest=a4b4l4r-3v-4 ~<resu=a-9c-9g4k-5l7v6 ~<ret=b-12c13g-4q3v-7 ~<rete=c7
~<reti=a5b-5q3 ~<reto=c4 ~<retu=c4 ~<rev=a12b5c-4l-4n-3v-12 ~<reve=c5 ~<revi=b3
~<revo=a12c-10l-4n-3v-5 ~<rey=d-3h3 ~<reye=d-3h3 ~<ri=a3b-8c3d8e-11g-3i7j-3m-6n-8o4p-6s3
~<rid=b-4c-5i16j-4v-14 ~<ride=b-4c-5i17j-4v-16 ~<rig=b-6c6e-3g-7 ~<righ=b-6c6e-3g-7
~<rin=a4b6d13g4i-5 ~<ring=a4b-10c7d13g5v-10 ~<rino=i-4v4 ~<ris=a-3b-6v9 ~<risa=a-3b-6v9 ~<riv=i-4o3
~<rive=i-4o3 ~<rm=a9b-3 ~<rmv=a9b-3 ~<rmv>=a9b-3 ~<ro=b7c-3f-6g-10j-6k-4n-13o-4s6v-9 ~<roa=i5u-6
~<road=i5u-6 ~<rob=c-8d4g-4h-4 ~<robb=b4 ~<robe=e4 ~<robl=v6 ~<robo=b-6d5 ~<roc=b5u6 ~<rock=b5u6
~<rod=b-4c4 ~<rodi=b-4c4 ~<roj=b-4c8 ~<rojo=c8 ~<rom=s4 ~<romp=s4 ~<ron=v-3 ~<roo=m-4n-5v4 ~<roof=c3
~<room=m-4n-5v5 ~<rop=c-3 ~<ros=e5v-6 ~<rosa=e5v-6 ~<rot=b14g-4v-3 ~<rota=b10c3g-4v-3 ~<roto=b5c-8
~<rou=b-6h8i3v-4 ~<roug=b-6h8 ~<rout=i4 ~<ru=b-14c6f6g-5i6k-6 ~<rud=c-3v3 ~<rude=c-3v3
~<run=a-3b-7c5g-4i6n4q-3 ~<run>=n4 ~<runn=i5v3 ~<runs=b-3c7 ~<rus=f7v-9 ~<rust=c3 ~<s>=a4b12c-3r8v-7
~<sa=a6c-3d-15e-10f-5g-8h-5i-5k-10l-13m-4o-8q5r-8s-11u3v4 ~<sab=c-3f3o-3q3v7 ~<saba=c-6o-3q8
~<sabe=f4v3 ~<sabi=v6 ~<sac=c-4v7 ~<saca=c-3v4 ~<saco=v4 ~<saf=b12e-4g-5v-5 ~<safe=b12e-4g-5v-5
~<sai=a8v-3 ~<said=a8v-3 ~<sal=a3c3e-6f-8m-9n-9t3u7v-5 ~<sale=b-4c5r3v-3 ~<salg=a9c-3
~<sali=e-4f-3n-4 ~<salo=g3v-3 ~<salu=u8 ~<salv=a-4b8 ~<sam=h4 ~<same=h4
~<san=a-10b-9e4g-4i-4r-5s-6v11 ~<sang=a-3b-3e6s-3 ~<sani=c-3v10 ~<sano=c-6r-4v8 ~<saq=a7c-4m-3
~<saqu=a7c-4m-3 ~<sar=c3 ~<sat=b-4o-3q6 ~<satu=o-3q4 ~<sav=b9c-8m-3q7 ~<save=b5c-3 ~<savi=b4c-3
~<say=e-4h-4n12q-5r-4 ~<say>=b-5n13q-4r-5s-7 ~<sc=b4h-3i-8k-12 ~<sca=a-6b8e-4g-5h-3j-5m3 ~<scab=c7
~<scal=b6 ~<scam=m6v-4 ~<scar=b6c-3p-3v4 ~<sch=c-3f-4g3i-4j3k-5 ~<sche=d6g6j4k-10 ~<scho=d-3
~<scr=a9j3v-5 ~<scra=j4 ~<scre=a7v-3 ~<se=a-8d-3g-6h4i3j-3k-3q-5s-9t7
~<se>=a-10c9e5f-11h-4l-3m9n6s-8t-4 ~<sea=a5h8k3m-3q3r4v-8 ~<sea>=h8k3m-3q3r4v-8
~<sec=a-6c-4d6g6o3v-4 ~<sec>=g14 ~<seco=f3g-4o4 ~<secr=d8 ~<see=d-5e-7f-4h7j7k-5n-5
~<see>=b3c-5d-3g3h6k-4m-3n-5 ~<seei=c4 ~<seem=m3 ~<seen=a-4j7v-3 ~<sees=h3 ~<seg=a-6b3c-6e-5g-3s-5v3
~<segu=a-6b3c-6e-5g-3s-5v3 ~<sei=b-3c6q-4t6v-7 ~<seis=t6v-5 ~<seiz=b-3c7 ~<sel=b3f4 ~<self=b4
~<sell=v4 ~<sem=c8v-7 ~<sema=c8v-7 ~<sen=b6h-4i8j-4k-3l4m-10n4r3t4 ~<sena=c-5e-5n10
~<send=b3c-3d-4e3i4j-4l5m-3t4 ~<sens=e-3 ~<sent=a-4b5v8 ~<sep=a-3c-3t5v8 ~<sepa=v11 ~<sept=c-3t5
~<ser=c-11f3g-6h-3j-3n-6 ~<ser>=c-3f4r3 ~<seri=b6v3 ~<serv=a3c-4 ~<set=b-5c-5p6v7 ~<set>=b-4p6v5
~<sev=t5 ~<seve=t5 ~<sh=c3d-5f-5m-16n-14u-3 ~<sha=c9t3v-5 ~<shak=c4g-3v-9 ~<shal=g6 ~<shar=c5
~<she=c3e5k-6 ~<she>=e5h3k-3 ~<shee=c7 ~<shes=b-6v-5 ~<shi=b-3c3k6q3 ~<shif=k6q3v-3 ~<shin=f-4v3
~<shir=b-3c4 ~<sho=b5h-4j6m-6n-4r3v5 ~<shoe=b-5v8 ~<shoo=b7c-5g-3 ~<shop=e5 ~<shor=c3v4
~<shot=c-4g-3 ~<shou=b5 ~<show=g3j11k6v-11 ~<shu=a10c-7v-3 ~<shut=a10c-7v-3
~<si=a-4c3d-6e-4g-18h3i-4j-10l3m-9n-14p-5q-4r13s-11t5u-12 ~<si>=a-4c-6e-6g-7h5j-7m-3n-7p-4r15s-9u-10
~<sic=v3 ~<sick=v3 ~<sid=c3 ~<side=c3 ~<sie=a-4e-3h3i-3m-3r-6t5 ~<sien=c3r-4v-3 ~<siet=t4
~<sig=a7c5h-4i-3l3u3v-4 ~<siga=a5b-4v3 ~<sign=c-8f4l6r4v-5 ~<sigo=b4c7 ~<sigu=a3c6e6 ~<sii=r6)";

}  // namespace rb::grammar
