#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning9;
const std::string_view kLeaning9 = R"(
~58>=b3c3t9 ~59>=t4 ~5th=c-3q3 ~5th>=c-3q3 ~61>=b-6t15v-11 ~62>=t3 ~66>=t4 ~6th=v-4 ~6th>=v-4
~71>=t6 ~76>=t4 ~77>=t4 ~80>=c8v-3 ~83>=t8v-3 ~85>=t5v-4 ~86>=b-3c4 ~87>=c5 ~88>=b10t7v-3 ~8th=q5
~8th>=q5 ~90>=b-4c8i4v-8 ~911=a-6b15d-9 ~911>=a-6b15d-9 ~930=o3 ~930>=o3 ~948=b-3 ~948>=b-3 ~954=b5
~954>=b5 ~955=t3 ~955>=t3 ~961=t7 ~961>=t7 ~983=t6v-3 ~983>=t6v-3 ~988=b12 ~988>=b12 ~990=v3 ~<01=t4
~<01>=t4 ~<02=t9v-5 ~<03=t7 ~<05=t3 ~<05>=t3 ~<08=t5 ~<08>=t5 ~<0>=b3d6t14v-10
~<10=a-9b-20c5e-8f-5h-6i-3k-6m-5n-6p-4q5s-9t12u-3v-12 ~<100=c4r6 ~<100>=c4r6 ~<102=c5 ~<102>=c5
~<103=c4 ~<103>=c4 ~<104=c5 ~<104>=c5 ~<10>=a-8b-16c-7e-3f-3k-6m-4n-4p-4q6r-6s-5t12v-3 ~<12=a-3t8v-3
~<12>=q3t6 ~<13=c-4o7q-3r-3t3v-5 ~<13>=c-3o3t3 ~<14=c3n-4o8q-3r-3t3 ~<140=c3 ~<140>=c3 ~<14>=n-4o7t3
~<15=f-3o4p-3v-5 ~<15>=f-3o4p-3v-4 ~<16=o9q-3v-7 ~<16>=o6q-3 ~<17=b-4o3t5 ~<17>=b-3o3t5 ~<18=c5t6v-6
~<180=c6 ~<180>=c6 ~<18>=t6v-3 ~<19=a-14b-13c-5d-5e-13f-5g-10k-5l-4m-22n-18o-17q-8r-26s-4t41v-39
~<190=c7 ~<190>=c7 ~<193=t7v-5 ~<194=b-5c-3t8v-8 ~<1948=b-3 ~<195=t10v-9 ~<1954=b5 ~<1955=t3
~<196=b-4c-3r-6t10v-10 ~<197=b-3r-5t10v-8 ~<198=t9 ~<199=t11v-4 ~<19>=r-3t6v-8
~<1>=a-10c-8e-3f-3j-3m-5n-8o5p-5q8r-7t17v-3 ~<20=a-4g8n-6o-4q10t9v4 ~<200=b5t4 ~<2003=b4 ~<200>=c3
~<201=c-6v10 ~<20>=b-7g3q3t4 ~<20t=g5q7v-4 ~<20th=g5q7v-4 ~<21=c-3q9t7v-6 ~<21>=q4t7v-4 ~<22=q6
~<22n=q6 ~<22nd=q6 ~<23=b3t5 ~<23>=b3t5 ~<24>=c3 ~<25=c-4 ~<28=q10v-3 ~<28>=q4 ~<28t=q5 ~<28th=q5
~<29=q6 ~<29>=q6 ~<2>=a-11b-8c5e-5g-4m-3n-10o12q4r-8s-4t15v-13 ~<2n=o6r-3 ~<2nd=o6r-3 ~<2nd>=o6r-3
~<30=b-6c4g-4o8v-10 ~<30>=b-6g-4o7v-7 ~<31=b-3 ~<31>=b-3 ~<35=c3 ~<350=c3 ~<350>=c3 ~<38=c11v-5
~<39=c7v-5 ~<3>=a-11b-5c3d-6e-6i-3l-4m-4n-7o-3q13r-5t15v-17 ~<3r=v4 ~<3rd=v4 ~<3rd>=v4 ~<40=i4o8v-8
~<40>=i4o8v-4 ~<41=c5 ~<412=c4 ~<412>=c4 ~<4>=b-13c-4d3f-5m-3n-5o-7q10r-6s-3t16v-6 ~<50=c5
~<58=b3c4t8 ~<58>=b3c4t8 ~<5>=a-9c-6g7l-3m-4n-5r-6t20u-3v-6 ~<5t=q3 ~<5th=q3 ~<5th>=q3 ~<61=b-3t9v-7
~<61>=b-3t9v-7 ~<62=t3 ~<62>=t3 ~<6>=a-4b-4c-3d-5g7q6r-3t13v-8 ~<71=t5 ~<71>=t5 ~<77=t3 ~<77>=t3
~<79=v4 ~<7>=b-3t13v-9 ~<85=t4v-4 ~<85>=t4v-4 ~<86=c5 ~<86>=c5 ~<88=t4v3 ~<88>=t4
~<8>=a-5b-7c-3r-3t17u-3v-16 ~<90=b-3i4 ~<90>=b-3i4 ~<91=a-6b13d-9 ~<911=a-6b15d-9 ~<911>=a-6b15d-9
~<930=o3 ~<930>=o3 ~<9>=a-9d-4g-6i-3m-6n-5p-6q4r-4s-3t21v-24 ~<a>=c-4d4f-3j-6l-4o-5p-5r-3s-3
~<ab=a-3e-4f-6g-6i-11j4k-8n-8p4s5t3u6v-3 ~<aba=c7v-6 ~<abaj=c7v-6 ~<abl=b-3j4 ~<able=b-3j4
~<abo=c-8d3i-4k-4n-3q3 ~<abou=c-8d3i-4k-4n-3q3 ~<abr=g-4u7v5 ~<abra=u9 ~<abre=c-5v15 ~<abri=v-6
~<abs=b-3c4s5v-8 ~<absc=c7 ~<abso=s5v-4 ~<abu=b4c4i-3v-6 ~<abue=b-3c8 ~<abus=b13c-4e-3
~<ac=a-4b-6c12d-8e-4f-8h-5j-5l7m-8n-7r4s-5v-5 ~<aca=b8v-6 ~<acab=b8c-3v-5 ~<acc=e3 ~<acce=v9
~<acci=e3v-4 ~<ace=b-4v3 ~<acep=v4 ~<acer=i4 ~<ach=b-7c14g-5v-6 ~<achi=c6 ~<achy=c5
~<aco=a8c-3m-4v-6 ~<acom=a-4g-6p3 ~<acos=a12c-6g4m-4v-5 ~<acr=i3 ~<acro=i3 ~<act=a-10b-7c6e-6l7
~<acti=a-8b-5c6l7v-5 ~<acu=b-5c4 ~<acue=b-5c4 ~<ad=a-7h5j-4m-7n-5u3v-4 ~<add=c-7l3m-4v6 ~<add>=l6
~<addr=a-4m-4v7 ~<ade=e4h5k4v-4 ~<adel=e4k4 ~<adem=h5 ~<adi=b4u4v-7 ~<adio=b4u4v-7 ~<ado=c7
~<adol=c5 ~<adv=g4 ~<advi=g4 ~<ae=b-3g4 ~<aer=b-3g4 ~<aero=b-3g4 ~<af=a-4c3e-5h-5i-3j-5n-6q7
~<afi=c10r4v-3 ~<afr=c3f-3 ~<afra=c3f-3 ~<aft=g4q5 ~<afte=g4q4 ~<afu=v6 ~<afue=v6
~<ag=b3e-10f-9i-11m-11n5o-4p-7q-4u3v-4 ~<aga=b3c-3d-5e-8f-3i-4l3m-5n9o-5p-5r-3v-3
~<agai=d-3e-6h3l3m-4n5o-5p-5q-3v-8 ~<agar=c-3n6v3 ~<age=b-3d10 ~<age>=c3v3 ~<agen=c-3d11r3v-4
~<agi=c6 ~<agit=c6 ~<ago=c-3 ~<ago>=c-8 ~<agon=b-3c8 ~<agos=a-3b3 ~<agr=a8b-9c3g-7u8v-7 ~<agra=c-5u8
~<agre=a8 ~<agri=g-3 ~<agru=c3 ~<agu=a-8b6c4 ~<agua=a-4b4c7v-9 ~<aguj=a-3c-3
~<ah=a-4f-9g10h-3i-11k-10m-5n11p-4q-5s-5u-5v-6 ~<ah>=n16v-10 ~<ahe=v-3 ~<ahea=v-3
~<ahi=c-4h-3i-3o4r3v6 ~<ahi>=c-4h-3i-3o4r3v6 ~<aho=a-3f-4g11i-3k-4r-4s-6v-9 ~<ahog=g-4
~<ahor=f-3g14k-4r-4s-6v-7 ~<ai=b-9c3d6e11v-7 ~<ai>=d8 ~<aid=c-7e3 ~<aid>=c-3 ~<aide=c-4e3
~<ain=b-5e12v-5 ~<aint=b-5e12v-5 ~<air=b-5c9v-5 ~<aire=c8 ~<airp=g3 ~<aj=k7r5v-4 ~<aja=r5 ~<aja>=r5
~<al=a-3b5c-6e-6f-5g-6h-4j-3l3m-19o-7p4r5t-4u4v-3 ~<al>=b4f-7g3h-3n-5q8v-4 ~<ala=c5 ~<alac=c5
~<alc=n6 ~<alca=n6 ~<alco=b3 ~<ale=l5 ~<aleg=b3 ~<aler=l5 ~<alg=a-5b3c-3d4m-4s5 ~<algo=q-3
~<algu=a-4c-3m-4 ~<ali=e4s-4v7 ~<aliv=e4s-4v7 ~<all=c-3d-6g-11i5j-5k-4m-5o-5p4u3
~<all>=d-5g-16j-4o-6p5r3u3 ~<alla=i7k-3 ~<alle=v5 ~<allo=c-5v8 ~<alm=a-3c5v-5 ~<almo=a-3c6v-4
~<alo=a3o-3u3v4 ~<alon=a3c-7o-3 ~<alot=c4u3 ~<alr=c-5h-4r4t-4 ~<alre=h-3r-3 ~<alri=r7 ~<als=c3v-3
~<also=c3v-3 ~<alt=a-3b-7i5k3l6n3v-7 ~<alta=a-3l4 ~<alte=c-3i6k4v-3 ~<alto=n4
~<am=b6c3d-11f-10h-4m5n-12o-7q3 ~<am>=c-3d-10m7n-4q6 ~<ama=c4n-4q-3 ~<amab=v-3 ~<aman=b5v4
~<amar=c7v-6 ~<ame=a-6b4v8 ~<amen=a-6b4v8 ~<an=a-3e-4i-4l-13n-17r3 ~<an>=c-6e-3g3j-8v3 ~<ana=m3v3
~<anal=m3v3 ~<and=a3c4f-7i3m-3n-8q-4s3v-4 ~<and>=a5c3n-4 ~<anda=a-7i4 ~<ando=b-4c4f-10g9i4t-3v-5
~<andr=e5 ~<ane=v3 ~<anes=v3 ~<ang=b9c-7f4v-9 ~<angu=b7c-4v-5 ~<ank=c7 ~<ankl=c7 ~<ann=a6b-3
~<anno=a6s3 ~<ano=b-3c-6d-3e3h3i-6k4v7 ~<ano>=c-8e3u3v3 ~<anoc=v3 ~<anos=v8 ~<anot=b-4d-9h5k5t3v-8
~<ans=e3g4i-3 ~<answ=b-6e3g4 ~<ant=a-3c4f-5g-7v4 ~<ante=g-6q3 ~<anti=c6 ~<anu=a4j8 ~<anul=a4j8
~<anx=c-3v3 ~<anxi=c-3v3 ~<any=a-4b3g-15i-4l-3n-5o-12q7r6u-5 ~<any>=c-10d6e7g-5i-3j-5o-7p3r9u-3
~<anyb=b4h3 ~<anym=b4h-6k4 ~<anyo=d-3h4 ~<anyt=a-3c3d-3g-6k-3m-3q7 ~<anyw=v4
~<ap=b-5d-12g-6h-8i-8k4u6 ~<apa=a9b5e-4l-4m-5 ~<apag=a10m-6v-4 ~<apar=b6e-4v3 ~<apl=j-5k9
~<app=a-3b-5h-3j3u4 ~<app>=v7 ~<appe=c4 ~<appo=j4v-3 ~<appr=u6 ~<apu=r4v-3 ~<apun=r4v-3
~<aq=b4c-4e6r-5 ~<aqu=b4c-4e6r-5 ~<aqui=b4c-6e6r-5 ~<ar=a-5d4e-3h-6i-3l-7m3n-9o-8u-10 ~<ara=f3
~<arab=f3 ~<ard=c10v-6 ~<arde=c4 ~<ardo=c3 ~<are=m4n-6o-5u-7 ~<are>=a-3c-5d3m4n-6o-4p5u-7v3
~<aren=c7v-3 ~<arm=b5c-3 ~<arm>=q-3 ~<arma=b7c-4v-3 ~<arms=b4c-3 ~<aro=g3q3v4 ~<arou=g3q3v4
~<arr=i-3 ~<arre=i-5v4 ~<art=c4e4v-3 ~<arth=c3e4v-3 ~<as=b-6c-3e-6f-4i-13k-3l-9n-9p-5q4s5t-3u-4v7
~<as>=a3n-3r4v4 ~<asa=a-4q12v-9 ~<asap=a-3q13v-8 ~<ase=d5 ~<ases=d5 ~<ash=b-3c4 ~<asha=b-3c4
~<asi=a-7g-11h3j5k3s9u-5v-8 ~<asi>=b-4e3k4r3s8u-4v-3 ~<asig=h5 ~<asil=b6 ~<asis=a-3b-3j7
~<ask=a10c-4g9i-5m5q-6r-7t-4 ~<ask>=a4b-6g10i-4m3q-4r-4v-5 ~<aske=a4 ~<aski=f3 ~<asm=b-3v8
~<asma=b-3v8 ~<asp=c-3v6 ~<aspi=c-3v6 ~<ass=b3d5v-6 ~<assa=b3 ~<assi=d5v-4 ~<ast=v3 ~<asth=v3
~<asu=b4e-4v6 ~<asus=b3e-3v6 ~<at=a-7c-4d7e-4f-7g8i-9k3m-12n-15q5 ~<at>=a-9g11n-8o-4q6s-7t-3
~<ata=b13v-5 ~<ataq=v-3 ~<ate=d7i-5u7 ~<aten=b-5d8i-5u7 ~<ater=b3 ~<ati=c-8h3s4v7 ~<atie=c-8h3s4v7
~<atr=j-5k6v5 ~<atra=j-5k6v5 ~<att=g-4j3 ~<atte=b-4j3 ~<au=a7b5c-7d-8e-7f-4n-5t3v4 ~<aud=c-3
~<audi=c-3 ~<aun=a4b4e-4r3v3 ~<aunq=b3r4 ~<aunt=a5e-3v4 ~<aut=a4b-3d-6e-3i4n-3s-3 ~<auto=b-3i4n-3s-3
~<aux=b9v-3 ~<auxi=b9v-3 ~<av=a-4c-5d-6g7i3q-5r-3u4 ~<ave=b4i5 ~<aven=b4i5 ~<avi=a-4b-5g9q-3r-3u4
~<avis=a-4b-5g9q-3r-3u4 ~<aw=a8i-4j-3n-6o-6r-6 ~<awa=a8i-3n-3o-4r-4 ~<away=a8c-3i-3n-3o-4r-4
~<awf=b-5c3v3 ~<awfu=b-5c3v3 ~<ay=a-7f-12g-5i-7l-3m3r-3v6 ~<aye=b-3c5f-4i-5 ~<ayer=b-3c5f-4i-5
~<ayu=a-6b3c-7e-3f-6g-3k-4m4n-3v10 ~<ayud=a-5b6f-4k-3m5 ~<ayun=v9 ~<az=c5g-3i-3 ~<azu=c5i-3
~<azuc=b-4c3i-3 ~<b>=v8 ~<ba=c7d-4e-4f-10g3k-5l5m-6n7p4q-4r-6s-10v-6 ~<bab=t-3v-5 ~<bac=g3i-3j-3l5n3
~<back=g3i-3j-3l5n3 ~<bad=g5p7q-3 ~<bad>=g5p7q-3 ~<bai=j3 ~<bail=j3 ~<baj=a6b-6e-4j3l3v4
~<baja=a6b-8c5j3l3 ~<bajo=c-7v6 ~<bal=c5 ~<ball=c3 ~<ban=a-5b-3c9g3i-3k-5n6v-11 ~<bana=b-3
~<banc=n8v-5 ~<band=a-3c3 ~<bano=b-6c11k-3 ~<bar=n4v-6 ~<bare=c3 ~<bas=a5b-4c-4e-3s-8
~<bast=a4b-3s-8 ~<bat=b-3i5 ~<bate=i7v-4 ~<batt=b-8v6 ~<baw=b4 ~<bawl=b4
~<be=e-4f-7h-10i-15k-11l5n-10s-3u4 ~<be>=a7b5c-6d-6e-4f-7g-7j4k-5n-3 ~<bea=a9n-3 ~<beat=a9n-3
~<beb=c3e-3i-3 ~<bebe=i-3 ~<bec=o4 ~<beca=o4 ~<bed=c7g7i-3v-7 ~<bed>=c4g8i-3 ~<beds=c3
~<bee=a-5f-3g-9 ~<been=a-5g-9 ~<bef=q3 ~<befo=q3 ~<beg=a-3l10v-8 ~<beg>=n3v-4 ~<begi=l11n-4
~<beh=c-3v5 ~<behi=c-3v5 ~<bei=b3c-3 ~<bein=b3c-5 ~<bel=a-4c6e7o3 ~<beli=e4o3 ~<bell=b-3c7 ~<belo=v4
~<ben=b-4c3u6 ~<bend=b-4u6 ~<bes=q4u3 ~<best=q5u3 ~<bet=c-3f3g4o-4r9 ~<bet>=r8 ~<bett=f3o-3u4
~<betw=g3 ~<bi=a-6b-3c3g-4h-7j-4k-7m3 ~<bie=a-3g-3h-3v3 ~<bien=a-3g-3h-3r4v3 ~<big=c3 ~<bigg=c4
~<bil=b-4v6 ~<bill=b-4c-3v6 ~<bio=b5 ~<biop=b5 ~<bir=c-3m4 ~<birt=m4 ~<bit=b-5c10v-9 ~<bit>=b-3c7v-7
~<bl=a5c11e-7f-12g-14j-3k-3l-9 ~<bla=a-8c7g-4v16 ~<blac=a-4b-4c11g-3v-8 ~<blan=n6
~<ble=a-5i6n-5u9v-4 ~<bles=u11v-5 ~<blew=i8v-4 ~<bli=c6 ~<blis=c6 ~<blo=a16f-3g-6n-4u-9v-6
~<bloc=a12b-5v-5 ~<bloo=a-3 ~<bloq=a10b-7v-4 ~<blow=b8c-3 ~<blu=v-3 ~<blur=c3
~<bo=d8f-3h-9j4k-5l-5m10n-17s7v-6 ~<boa=g8 ~<boar=g8 ~<boc=c11 ~<boca=c8d3v-5 ~<boch=c4 ~<boi=c3
~<boil=c3 ~<bol=i4v-3 ~<bon=v3 ~<boo=b-3f3m3n-6o5q-6v5 ~<book=b-3f3m3n-6o5q-5
~<bor=a16d-6f-3g-7j3k-7v-10 ~<bord=b7 ~<borr=a17b-7d-4j3k-6v-7 ~<bos=a-3c-5e5 ~<boss=a-3c-5e5
~<bot=a-4d11e-6g-5h-4j-3m10s5 ~<bot>=m13v-4 ~<both=b-4c7e-4h-3s6 ~<bots=a-7d14 ~<bott=b6c-6
~<bou=c-3 ~<boy=b5v-3 ~<boyf=b3 ~<bp=b-3c6 ~<bp>=b-3c6 ~<br=a-13e-4g-11h-3i4l-3s-4v3
~<bra=a-4b5c-7i-5v8 ~<brai=a-3b6c-3v3 ~<bre=c6 ~<brea=e-3 ~<bri=a-4b-3g-6i9k3o3
~<brin=b-4g-4i8k3o3v3 ~<bro=a-3e-3m7n4 ~<bro>=c-9v9 ~<brok=a-3c3n4 ~<brom=m6v-7 ~<brow=c4v-4
~<bru=c3v-3 ~<bs=g11v-4 ~<bsy=g11v-4 ~<bsy>=g11v-4 ~<bu=b-3d5f-13g5i6j-10m-4n-16r3s-5u-3 ~<buc=v4
~<buck=v4 ~<bue=c-3g5r8s-3 ~<buen=c-3g5r8s-3 ~<bug=a9 ~<bug>=a6 ~<bugg=b3 ~<bui=v4 ~<buil=v4
~<bum=b-3c7k3v-3 ~<bump=b-3c7k3v-3 ~<bun=b3c-5 ~<bunc=b3c-5 ~<bur=a-6b9 ~<burd=a-5b3 ~<buri=c-4
~<burn=b3c3 ~<burs=c3 ~<bus=c-9e3g9h-3i9k-3n-4q-3r-5u-4v-3 ~<bus>=a-6b-3c-5i6 ~<busc=b3e3i3v-6
~<busi=m5 ~<busq=a4 ~<busy=c-5g7v5 ~<but=a4b-3c4e-6f-3g-4h5m-5n-6p-4r3t3 ~<but>=a4e-3h6n-3p-3r3t3v-5
~<butt=e-3v4 ~<buz=d7 ~<buzz=d7 ~<by=a-9f-3g6o3q5u4v-5 ~<by>=a-9o3q5 ~<bye=b-5g9u5v-4
~<bye>=b-5g9u5v-4 ~<c>=o18 ~<ca=a-6b-6c5i9j4k3l-8m-3n-5o-3p-5r-6u-5v-6 ~<cab=i9v-7 ~<cab>=i5v-3
~<cac=b4 ~<cach=b5 ~<cad=e5v-5 ~<cada=v-5 ~<cade=e5 ~<cae=c5 ~<caf=b-5v8 ~<cafe=b-5v8
~<cai=b-8c12v-3 ~<cai>=b-5c9 ~<cal=b-5d8g5h-3i-3j3l-5m5n-7o-8r-3 ~<cale=a-4g4 ~<cali=c3m5v-6
~<call=a5d9g3l-4m3n-4v-7 ~<calm=b3c-11v10 ~<calo=b-4m-3v7 ~<calv=c3 ~<cam=a-13b-5c7d-4h3k8m-5q5s3v-4
~<cama=c8v-5 ~<camb=a-5d-3g-3h4i-3j-6k10q5s3 ~<came=a-6c4l-5n3 ~<cami=b-5i6k-5 ~<camp=e3
~<can=a-7e-6g3j6k5m-3p-3u-6 ~<can>=a-5b-11d9g4h3k4p-6q4u-4
~<canc=c-4d-5e-7g-8h-3j13n-11o-3p-3q-7s3u-3 ~<cans=a3c5 ~<cant=a-11b4c4e-3g4h-8s-4
~<car=a3c-14d-3f-10g-8h3i12j-3l-5m-5q-7r-4s-12u5 ~<car>=a-3c-6i10l-3q-3s-6 ~<cara=a4c-3i-3
~<card=b-9h3i-3v4 ~<care=b6c3i-10u7v-10 ~<carg=b5 ~<caro=r-5 ~<carr=b-4c-3i7 ~<cart=v5
~<cas=a-7c-3d-4e4f4i-6t6 ~<casa=b6c-3e4v-3 ~<cast=a-3f6v4 ~<cat>=b3v5 ~<cau=c6v-5 ~<caug=c6v-5
~<cay=b-5c7e-4 ~<cayo=b-5c6e-3 ~<ce=a13b-3c-9d4g-4i-8m-7r3t7 ~<cea=a6 ~<ceas=a6 ~<cel=d6 ~<cell=d7e3
~<cen=b-4m-3v8 ~<cent=b-4m-3v8 ~<cer=c-3i-7r4t10 ~<cerc=i-5v7 ~<cero=c-6t7v-7 ~<ces=a13
~<ch=a-4b-16c4g5i4j-9k3n-14o-4q-4r-4 ~<cha=a-9b-14c-3g5k6n-3q3v6 ~<cham=v3 ~<chan=b-8g4h4k7q3s3v-5
~<char=d3v6 ~<chat=a-6m6v3 ~<che=b-3e-3g7i-6j-4o-5q-11s-5u8v4 ~<chec=c-6g9j-3u4v-3 ~<chee=c5u6
~<chem=q-8v8 ~<cheq=v5 ~<chi=e3v-4 ~<chil=c5 ~<chin=a5f4 ~<chip=b3e5 ~<cho=a9c6e-4g-8i9k-3u-3v-13
~<chof=c-7i10v-6 ~<chok=c10v-5 ~<chol=a7 ~<choo=a3 ~<chor=c8 ~<chr=e3 ~<chri=e3 ~<chu=g4
~<ci=a-9b-3f6h-9j6k5m3n-10p-4t6v-11 ~<cia=c6 ~<ciat=c6 ~<cie=c4f6 ~<cier=c4f6 ~<cig=b4c-5
~<ciga=b4c-5 ~<cin=t7 ~<cinc=t6 ~<cir=g5v-4 ~<circ=g5 ~<cit=a-4b-6c-6d-3f3g-9h-4j5k6m4n-4p-3u-3v-3
~<cita=a-4b-6c-6d-3f3g-9h-4j5k6m4n-4p-3u-3v-3 ~<ciu=i4 ~<ciud=i4 ~<cl=b-4g5h3i-6j-3k-4o-3s-11
~<cla=a-4b-3d-3e-3k-3r7s-8v-11 ~<clam=c3 ~<clar=r15s-6v-7 ~<clas=c-3g9r-3 ~<clav=c4 ~<cle=e3
~<clea=e3 ~<cli=h5j-3k-5 ~<clic=h7v-5 ~<clie=c-3 ~<clin=a3c-3k-4 ~<clo=c3g3m-3r-4 ~<cloc=g6
~<clog=n4v-3 ~<clos=m-3r-3v7 ~<clot=c4v-6 ~<clou=c3 ~<co=b-5c4d3e-8f-5i-6m-8n5o-5p-5q-6s-9u-7
~<coa=b3 ~<coac=b3 ~<cob=d3 ~<cobr=d3 ~<coc=c-4 ~<cof=v6 ~<coff=v6 ~<coi=b-3c5 ~<coin=b-3c5
~<col=a3c10e-3g-5k-3s3 ~<cold=j3 ~<cole=v3 ~<colg=b7 ~<coli=c5 ~<coll=c5 ~<colm=a12v-6 ~<colo=a-3c7
~<com=a-4b-3e-4g5h-12j5m4n4o-3p-6r6 ~<coma=b-3i4v-4 ~<come=a-6d-4h-5j5k3n3q3s3
~<comi=a-4c4e-5g4i-3j7 ~<comm=v3 ~<como=a4n3s-3 ~<comp=a-4c-9d4f3i-9j-4m5v6 ~<comu=d6v-3
~<con=b-6d7l3m4n-3o-4p-3q-6v-7 ~<con>=d3f-7h5i-8j-5k-4l-6n-7 ~<conf=e4v-7 ~<conm=c-3d9v-7
~<conn=d4n5v-4 ~<cono=b-4c6e10s-3v-3 ~<cons=a4c-5d-4i3 ~<cont=b-4l8m3p-4 ~<conv=a-4b-5f3i4o3
~<coo=b-4c-4g8 ~<cook=b-3g10v-3 ~<cool=v4 ~<cop=b15c-4d-5e-5g-5i-3k-3n-5 ~<copa=b-5v6 ~<copd=c5
~<cope=b7c-3v-3 ~<copi=b11c-4 ~<cops=b7d-4 ~<cor=a7d-5e-13g-6i-5j-3m-5n6o-4 ~<corr=e-8m-3n-3o-3r4v4
~<cort=a6b4n9v-10 ~<cos=g-4i-5m-4n6t-3u-3v6 ~<cosa=c4m-3n7 ~<cost=b-4i-4v13 ~<cou=k5m-7s-4
~<coug=b-4c7f3v4 ~<coul=k6m-4r-3 ~<coun=c-4 ~<cour=c-3g6r5 ~<cov=e5v3 ~<covi=e5v3 ~<cow=c-9v11
~<cowb=b-3v7 ~<cowo=c-5v4 ~<coy=b4 ~<cr=a-8b5c3d-7g-15h-3i-8l-3m-8n-9p-4q-4r-6 ~<cra=i-3 ~<crap=c5
~<cras=b4c-8v4 ~<cre=c3d-5v-3 ~<creo=c3d-5v-8 ~<cri=a-3b5c-3 ~<crim=v3 ~<cris=b13v-8 ~<cro=e4v5
~<cros=e4 ~<crow=v5 ~<cru=c12v-4 ~<crud=c12v-3 ~<cry=b3q-3 ~<cu=a-8c-7e-5i-8j-5k-9l-7n7o-8p-7u3v3
~<cua=b-5c-4i-3j-6k-5n5o-4p-5v5 ~<cual=b-5h3n5o-12r3 ~<cuan=b-3e-3r-6v5 ~<cuar=c-5o6 ~<cuat=t3
~<cub=v4 ~<cubr=v4 ~<cue=a-3n-4q-3v6 ~<cuel=b8c-4v-3 ~<cuen=a-4b-3v4 ~<cuer=c4 ~<cues=c-3v8
~<cui=c-4u8v-4 ~<cuid=c-4u8v-4 ~<cur=b-4v4 ~<curi=b-3v4 ~<cus=d3v-5 ~<cust=d3v-5 ~<cut=b5n4u-3v-5
~<cut>=c4n5u-3v-4 ~<cutt=b7c-8 ~<da=b8d-6e-3g-7h-9i4j-10k9l-4m-4n-10q-9r5t-6v-5
~<da>=a-3b3c-4h-3i3n-3r5t-3 ~<dad=a-3c7e5v-8 ~<dad>=c6v-3 ~<dads=e3 ~<dal=r9 ~<dale=r9 ~<dam=g5
~<dame=c-3g5 ~<dan=i3q-3 ~<dan>=q-3 ~<dand=c-3g3v-4 ~<dang=v5 ~<dar=a5b7c-6g-5v-3 ~<dark=b12c-3v-5
~<darm=a3 ~<dat=a5c-5e-4g-3i-3k13n-6v-10 ~<data=a4 ~<date=c-3g-3h-4k13n-6v-8 ~<dato=a4
~<day=b4c3e-5g-5q-10v4 ~<day>=b7k4n-7p-5q-7u4v7 ~<days=c6f5g-4n6q-4v-3
~<de=a6c-4f-10g-7h-4i-9j3k-3l-16o-3p-6q-9r-4u-4v-6 ~<de>=c-6g-3h-3i-6k-3m6n-3q-3s4t3 ~<dea=d3e4g-6i7
~<deac=a3 ~<dead=c-3e4i7r-3 ~<dear=c5d6v-3 ~<deat=b4v-4 ~<deb=a-3b4m4 ~<debe=m4 ~<debi=b3
~<debo=c-3v6 ~<dec=c-4g5j3n7q-3r-6s6v-6 ~<dece=e5t3 ~<deci=g6n9 ~<decl=r-4s7v-5 ~<ded=c3 ~<dedo=c3
~<dee=c3v-3 ~<deep=c3v-3 ~<dej=a6c-3d-6i-5k3l-5m-5n-6r-8t-3 ~<deja=a4b5d-3g-8i-5
~<deje=a3b-4d-7g6q-5r-5 ~<dejo=v3 ~<del=h-8j4m-5r3t3 ~<del>=a-3e-10h-5k-7n-3t4 ~<dela=j-4k5
~<dele=a3b-3j6 ~<deli=e5r4 ~<dem=a12c-3o3v-7 ~<dema=a11 ~<deme=k3o3v-4 ~<den=d5e5h6 ~<denm=b-5d6l3
~<dens=a-8e11 ~<dent=b4h7 ~<denu=a5 ~<dep=a-8b4c-20g-4m-4n-4q-3r-5s-5v7 ~<depa=d5v-3
~<depe=q-3r-6v11 ~<depo=e7v-7 ~<depr=b6c-18v4 ~<derr=b3 ~<des=a8b4c3d3e-3g-4i-5l-21t-3u-5 ~<desa=a9
~<desc=a-3c-6e5v7 ~<desd=c5g-11n4r4 ~<dese=a6b7c-7e-3h4v-6 ~<desh=b3j6 ~<desi=a10 ~<desk=b-4d7
~<desm=c8v-3 ~<deso=c3 ~<desp=a-11b8g5i-5j-3q5s-6 ~<desu=a11l-8 ~<desv=c3 ~<det=a10v-4 ~<dete=a9v-4
~<dev=b-14c14 ~<devo=b-8c8 ~<devu=b-5c6 ~<di=c6d-13e4h-3i-9j-3l-6n12o-10p5q-4r-6s-7t3u-4v-8
~<di>=b-7c7l3 ~<dia=c4e-8h-8j-3p4 ~<dia>=h-5k6u6 ~<diag=b3c-4 ~<dial=b-3q4v8 ~<diar=c8
~<dias=c5f3k-4n4o-5v-7 ~<dic=g9 ~<dice=a-3b5g8 ~<dici=b-4e4 ~<did=a-4e-7k-3n8p-3v4 ~<did>=a-7c4h-5v5
~<didn=b-3n7 ~<die=d-3f-4k-3m-3o-5 ~<die>=b8e-7o-3v-4 ~<died=v3 ~<dier=e3 ~<diez=b-3t9
~<dif=c-4d-9g-4h8i3j-3k4n-4v-4 ~<diff=b-4d-5g-3h3j-3k4 ~<dig=g3h-3l-5n4v-4 ~<diga=l-5n7q5r3
~<digo=c-5g6n-3v-3 ~<dij=m-3n17p-4r-7u-3v-10 ~<dije=a6v-3 ~<dijo=c-3n11p-4r-4v-7 ~<din=b4v-4
~<dine=b4v-3 ~<dio=c7i-6n-4o4 ~<dio>=b-8c15e-3 ~<dios=b9c-7e4i-4 ~<dir=c-4v6 ~<dire=f3v7
~<dis=a7e4f-6l-8m5u-4v-7 ~<dis>=m9 ~<disa=b5 ~<disc=l-4n-4 ~<dise=c6 ~<disp=e6v-4 ~<dist=a5 ~<dit=j3
~<ditc=j3 ~<div=e6 ~<divo=e6 ~<diz=i-3 ~<dn=a10 ~<dnc=a10 ~<dnc>=a10
~<do=b-6c-3d-11e-10f-4g-9h8i-7j-9k-5l-12n-14u-10v9 ~<do>=c-9d5e-5g-12h3l3n-13o3p4r4t-5u-12v6
~<dob=c10v-5 ~<dobl=c10v-5 ~<doc=a-3d-5h6l-4p-7 ~<doce=t3 ~<doct=a-3d-4h6l-4p-7 ~<doe=c-7o-3
~<does=c-7o-3 ~<dog=b-5n3v6 ~<dog>=b-5n3 ~<dogs=v6 ~<doi=b3u-4v5 ~<doin=b3u-4v5 ~<dok=v-3
~<dol=b-5f-3q-3t5 ~<dole=c3 ~<doli=t4 ~<dolo=b-3q-3 ~<dom=c-3q3v3 ~<domi=q3v3 ~<don=a5c-4i-3l-6s4
~<dond=h-4i-7m4o-3v4 ~<done=b3c-4s5 ~<dont=a5l-6 ~<doo=b4c-3e-3i-3 ~<door=b4c-3e-3i-3 ~<dor=g3s-3
~<dorm=g3s-3 ~<dos=b-5c4o7r-4 ~<dos>=o7r-3 ~<dose=b-3c9 ~<dou=c4v-3 ~<doub=c4v-3 ~<dow=a3b-3c5j-3v-5
~<down=a3b-3c5j-3v-5 ~<doy=b4c-3 ~<doy>=b4c-3 ~<dr=b5d-3e-14h-5i7k-10q-4s-6t3 ~<dra=c4 ~<drai=c8v-3
~<dre=b4c-6v3 ~<drea=b3c-8v4 ~<dri=a-3b-3c-5i9k-3s-6 ~<drin=b4 ~<driv=b-8f3g3i9s-3v-3
~<dro=c3e-3j5q-4 ~<drog=b5c-3 ~<droo=c6 ~<drop=a3b-4c5j5q-4v4 ~<drow=b6c-3 ~<dru=b7 ~<drun=b3
~<dry=c3 ~<du=a-3b-3j-4k-3m-5s-4v4 ~<due=a-6s-4v4 ~<due>=v4 ~<duel=b-5s-3v4 ~<duer=b4c3v-5 ~<dur=q-3
~<dy=b-4c-3r4v4 ~<dyi=b-4c-3r4v4 ~<dyin=b-4c-3r4v4 ~<ea=a-13b-7f-5g-3i-9r3v6
~<ear=a-3b-5g-3i-6k4q4v3 ~<ear>=b-7v5 ~<earl=i-6k4q4 ~<ears=c3n3 ~<eart=b3 ~<eas=a-4h3r3v-4
~<easi=r4 ~<east=a-3d3 ~<eat=v6 ~<eat>=c6g-4 ~<eati=g3v7 ~<ec=a-5c-6d5v7 ~<ech=a-5c-6d5v7
~<echa=c-4v6 ~<ef=j4v3 ~<efe=j4 ~<efec=j4 ~<egg>=c5 ~<eh=n13v-5 ~<eh>=n13v-5 ~<ei=o-7q8t5 ~<eig=t5
~<eigh=t5 ~<eit=o-5q7 ~<eith=o-5q7 ~<el=b-7f-3h3l-7m-6n-5p3s-3v-3 ~<el>=a-5e-4h-4l-3o4q4v3
~<elb=c-3g5 ~<elbo=c-3g5 ~<ele=t4 ~<elev=t4 ~<eli=a11 ~<elim=a11 ~<ell=e5h6r-3 ~<ella=b-3e6h6r-3
~<els=b-5c-7d-6e3f-3g-4h6i-3j7m-6n-5o-4p7q-6v-5 ~<else=b-5c-7d-6e3f-3g-4h6i-3j7m-6n-5o-4p7q-6v-5
~<em=b6c9d-5e-4g-7i-4m-9n-7 ~<em>=p3 ~<ema=v7 ~<emai=v7 ~<emb=c3 ~<emba=c3 ~<eme=b10 ~<emer=b10
~<emp=a-4c12l3v-3 ~<empa=c7 ~<empe=a-3c9l3v-7 ~<en=a3b7f8h-12i-4j-3k-4l4m-10t-3u-6v-4
~<en>=a-4g7k-4m-9s3t-7 ~<ena=l7 ~<enc=a-3c-3e7f-4 ~<enca=b-7c-4r6v5 ~<ence=b3c-4 ~<encu=e3v-3
~<end=b10c-3d3g-9i-4j-3o5q-3s-5 ~<end>=b8c-4g-6o4 ~<ende=c3v-6 ~<endi=b5 ~<endo=v4 ~<ends=i-3
~<ene=a-6b-3c3e3 ~<ener=a-6b-3c3e3 ~<enf=d4 ~<enfe=b-4d4 ~<eng=a-5c-7f10h-3i4r-3v-3 ~<engi=i6
~<engl=a-3b-3f10h-3r-3v-4 ~<enj=b5 ~<enjo=b5 ~<eno=a4b3i-3 ~<enou=a5b4c-4i-3 ~<enr=a5 ~<enro=a5
~<ent=c3f8g-11h-3n3p-6 ~<ente=e3n4r-3v-4 ~<enti=f10 ~<entr=v6 ~<entu=b-4c8 ~<env=a8s-5v-3 ~<enve=b3
~<envi=a11s-5 ~<eq=b-9e5 ~<equ=b-9e5 ~<equi=b-9e5 ~<er=b-3e4h-5m8n10o-9r-6v-3 ~<era=a3e4n11o-8r-5
~<era>=a-4e4n6o-7 ~<eran=n5v-3 ~<eras=a7 ~<ere=m9v-3 ~<eres=m9v-3 ~<err=l3 ~<erro=l3
~<es=c-5d-12e3i-6l-14m5n-6q-5s-5u-6 ~<es>=a-6b-3c-9e9m13n-8v3 ~<esa=b-8g-6i-3k6m-3p6v3
~<esa>=b-5e4f3k7v3 ~<esas=b-4p8q3 ~<esc=a4b7d-5i-6k-7n7p-5u-3v-12 ~<esca=c7v-4
~<esco=b14c-6g-3k-4v-3 ~<escr=a4f4g7q-4v-6 ~<escu=b-4d-3g-4h4n9s-3 ~<ese=a-5c-8e4f-7g-11h4k7
~<ese>=a-5c-8e4f-7g-11h4k7 ~<eso=b-8f5g-6j-4p5v7 ~<eso>=b-5j-4v7 ~<esos=b-3c-3p6
~<esp=b-6e-5f3g5j8k-3n-10p-3 ~<espa=b-8f7g-6 ~<espe=b-4g7j6t3v3 ~<est=a5b4e4h-5j-11k-7l-10u-3v-4
~<esta=a-8b4c3e3f-3g-4i4k-5m-3n4r4 ~<este=c-4e6n-5u3v-8
~<esto=a6b3e-8h-4i-6j-4l-3m8n-6o-7r-4s3t-4u-3v-3 ~<estr=b-4 ~<estu=a5
~<ev=a3b7c-4e-3f-3k-5m-6n-3r-7s-5v-5 ~<eve=a3b6e-3f-3k-5m-6n-3r-7s-5v-5 ~<even=o3
~<ever=a4b5k-4q-4r-4v-4 ~<evi=c-3 ~<ex=b3c-7d4f-4g-15j5m5n4o-4t-5u-3v-6 ~<ex>=b4c-9e6 ~<exa=c-3
~<exam=c-3 ~<exc=b-4n7 ~<exce=v4 ~<excu=n8 ~<exi=a12b6c-3m-7v-7 ~<exis=b8 ~<exit=a11m-3v-4
~<exp=a-10b-3g-4h3i5j6m11 ~<expe=a-3b-4c-3h4j7v3 ~<expi=i5 ~<expl=m12v-3 ~<ext=b6d9v-7 ~<exte=d9
~<extr=b8v-3 ~<eye>=b-8c3 ~<eyes=b5c-4 ~<fa=b-4e3g-5i6l-4m-6q-6r-4u-8 ~<fac=b4h4k-4v-3 ~<face=k-4
~<fai=c7 ~<fain=b-3c11v-4 ~<fal=c4e3v-5 ~<fall=c5e5v-5 ~<fam=c-3v-3 ~<fami=c-3v-3
~<far=b-3c-4d3e-5i6n-3v9 ~<far>=b-3i9v5 ~<farm=d4 ~<fat=c8e3 ~<fata=b-4c4 ~<fath=c3e3 ~<fav=a6v-4
~<favo=a6v-4 ~<fax=e4v6 ~<fax>=e4v6 ~<fc=a6 ~<fcc=a6 ~<fcc>=a6
~<fe=a-6c5e-5f-4g-8i-8j-4l-10m-5n-4o-5q-4r-10t7u4v-5 ~<fea=b12c-7v-6 ~<fear=b6c-4 ~<feas=b6v-3
~<feb=t9v-8 ~<feb>=t6v-3 ~<febr=t3 ~<fec=c-5k6p3 ~<fech=c-5k6p3 ~<fed=a7b4 ~<fed>=a7b4
~<fee=c7e-5f-7k-6n-4q-3u-3 ~<feel=c7e-4f-6n-3q-3v-3 ~<feet=b-6 ~<fel=a-6b-7g-11u8 ~<feli=c-3g-3u8
~<fell=a-4b-4c11g-4 ~<felt=c-5 ~<fem=h7 ~<fema=h7 ~<feo>=c4 ~<feos=b5 ~<fer=e4 ~<fev=a-3b-6q3
~<feve=a-3b-6q3 ~<few=b-3g4v-4 ~<few>=b-3g4v-4 ~<fi=a3b-8d-8g-4i-14j-14m-8o11q-7s-5t-3 ~<fid=v5
~<fidd=v5 ~<fie=b-5s-3 ~<fieb=b-5c4s-3 ~<fig=a-4b4 ~<figh=b9c-5 ~<fij=c4 ~<fije=c4
~<fil=a4b-6c-4e-3v8 ~<fila=c-7v9 ~<file=a7 ~<fin=a10n-5o4q-4r4t-3v-3 ~<fin>=a13v-7 ~<find=a-3b6v-4
~<fine=p-3r5 ~<fing=c7 ~<fini=c-3g4v3 ~<fir=a-4h3o3 ~<fire=c6h4 ~<fis=v3 ~<fisi=c-4 ~<fit=b-4c8p3q4
~<fit>=b-4c7p3q4 ~<fiv=b3t5v-3 ~<five=b3t5v-3 ~<fix=c-5i-6j-5k4 ~<fix>=j-5k4 ~<fixe=c-5i-6v6
~<fl=c6g-6i9m-7n-10q7s3v-3 ~<fla=c10i8v-13 ~<flar=b-3c8 ~<flas=c5v-5 ~<flat=i10 ~<fle=c5q10v-5
~<flem=c7 ~<flex=q8 ~<fli=v-5 ~<flo=b3c-4i4m-3 ~<floo=c-8i5m-3v7 ~<flop=c4v-6 ~<flor=e3 ~<flu=b-3s3
~<flu>=s3v3 ~<fo=c3d-3g-10h-8k4o3r9v-4 ~<fol=c-3n8 ~<foll=a-4c-3n8 ~<foo=b-4c7g-7i8v-8 ~<food=c7g-3
~<foot=i9v-5 ~<for=d-3g-3h-6k4m3n-10s7 ~<for>=a3h-4m5n-6 ~<fore=u-3 ~<forg=e-4s7
~<form=a-3b-7e-5g-5s4v14 ~<forw=k7v-4 ~<fou=r-4t7v-3 ~<foun=b5e3 ~<four=r-3t7v-8
~<fr=a4c-5e-6g-8h-4i-6j3k-6l-10o6p-6q3r-5s-6u-9 ~<fra=b4c-4m5 ~<fras=b5c-5 ~<frau=m5
~<fre=a6c-8g-5j4 ~<frea=b9c-3 ~<free=i-3j5v3 ~<freg=a6 ~<fren=f3 ~<fri=a-3e-3n-5o8p-3q3r-4u-3
~<fri>=o5q4 ~<frid=o5 ~<frie=a3c-3 ~<frig=a-3b4 ~<frio=c9 ~<fro=l-6o-4p-3u-3 ~<from=a4e-3g-5l-6
~<fu=d-3f-6 ~<fue=a6b-6d-3g-5h3i-3n3 ~<fue>=b-3c-12d-4e3h4v4 ~<fuen=c4 ~<fuer=a3c7v-12
~<fui=a-4e3j3v-3 ~<fui>=a-4e3j3v-3 ~<ful=c-3g5v-3 ~<full=c-3g5v-3 ~<fum=a-8v16 ~<fuma=a-3v5
~<fun=e-3i5m3 ~<func=m4 ~<funn=b-4c7 ~<fur=a6 ~<furt=a6 ~<fut=b9v-4 ~<futu=b9c-3v-4
~<ga=a-11c4d-5e-13f-5g-4i9u-3 ~<gai=c4 ~<gain=c4 ~<gam=c-4n-4v10 ~<game=c-4n-4v10 ~<gan=b4
~<gana=b6c-7 ~<gane=v6 ~<gar=n6 ~<gara=b4c-3 ~<garb=n7v-4 ~<garg=b-5c4 ~<gas=c4i12v-13
~<gas>=b4i10v-10 ~<gasa=c3 ~<gasp=b-5c8 ~<gat=c-6 ~<gato=c-6v4 ~<gav=c7g-4s3 ~<gave=c7g-4s3
~<ge=b-6d9e-9f-4h4i6j-7n-3q3s-3u-5 ~<gen=a-6d3h4v4 ~<gene=h3v4 ~<gent=a-8d4
~<get=a3b-4e-6f-4i7j-7n-3q4s-3u-4v-5 ~<get>=e-9i4j-4m4 ~<gets=v-4 ~<gett=a4b-4i5
~<gi=b5c-3d3e-9g4h3k-3n-3r-3 ~<gim=g3v-4 ~<gimm=g3v-4 ~<giv=b6c-5e-6 ~<give=c-5 ~<givi=b4
~<gl=a-5b-4c9 ~<gla=c3 ~<glan=c7v-4 ~<glas=c-3g3v4 ~<glu=c6 ~<gluc=c6
~<go=a-3b6c6d-6e-4f-11j-5k-3l-7m-8o6q-7t-6 ~<go>=a7b6c-6f-3g-6i-4k-5m-5n4q-5s-3v-6 ~<god=u-5v8
~<god>=u-5v8 ~<goe=r-3v3 ~<goes=r-3v3 ~<goi=m-3 ~<goin=m-3 ~<gol=b3e-6 ~<golp=b4
~<gom=a-3b-4n-3o7v-3 ~<gome=b-4o8v-3 ~<gon=a-4b9u3 ~<gona=b7 ~<gone=b3u3
~<goo=c3e-3h-4i-3m-6n-3p3t-4 ~<good=e-3h-4m-6p3t-4 ~<goop=v-4 ~<goos=c4 ~<gor=v4 ~<gord=v3
~<got=a-8c7h-3i3n-3 ~<got>=a-8c3i3n-3 ~<gott=c4 ~<gou=c6 ~<gout=c6
~<gr=a-4b-4h-7i-3j-3l-3m-10n-3p-3q-4u9 ~<gra=b-8h-4m-7r-3u8 ~<grac=b-3c-8h-3u7v-4 ~<grad=g6v-3
~<gran=c3 ~<grat=m-3u4v5 ~<gre=j-4u3 ~<grea=c-6u3v3 ~<gree=t3 ~<gri=b5k4 ~<grie=c-6 ~<grip=c7k4v3
~<grit=b7 ~<gro=c5d-3 ~<gu=b8e-9h7i3l-3n-3r3v-13 ~<gua=c-6i4 ~<guag=b-3i4 ~<guar=b3c-3 ~<gue=g5
~<gues=g6 ~<gum=b-5c7 ~<gum>=b-3c4 ~<gun=b20c-8g-5v-12 ~<gun>=b10c-4v-6 ~<gus=b-11f4h4r4
~<gust=b-11f4h4r4 ~<gut=c3 ~<guy=h5v-9 ~<guy>=h5v-8 ~<guys=i3 ~<gy=a-4g5 ~<gym=a-4g5 ~<gym>=a-4g5
~<ha=a5b-3j-7k-9l-6n-8o-5q-8r-3t-6u-3v9 ~<ha>=b-3v4 ~<hab=c-7d3f4g5i-5j-7m5n6o-3p-3q-5r-3s-3u-4v-3
~<habe=b10 ~<habi=v5 ~<habl=c-4d4e3f4g6h-6i-4j-7m5n6q-6v-11 ~<habr=h3 ~<hac=a-6g-3i-5n-3
~<hace=a-6g-3i-4n-3 ~<hack=c4 ~<had=b-3g-4v4 ~<had>=b-3g-4v4 ~<hag=a3b3g-5i4v-4 ~<haga=b4c-4
~<hago=c3i4 ~<hah=a-3b-9c-5v9 ~<haha=a-3b-9c-5v9 ~<hai=b-5c4d-4f6 ~<hair=b-4c5 ~<hait=d-4f6 ~<hal=v4
~<half=b-4 ~<hall=v7 ~<halt=a3 ~<ham=b-8c4v3 ~<hamb=v4 ~<hamm=b-3c6 ~<han=a5b6c-5v6 ~<hand=d3
~<hang=b4c-5v6 ~<hap=d-3g-3m3q-3v3 ~<happ=d-3g-3m3q-3v3 ~<har=a12f-3m-4v-7 ~<hara=a9e-4
~<hard=b3c3g-3 ~<harm=b3 ~<hart=a10b-7v-8 ~<has=a3c6e-9g4o-3u-6 ~<has>=b-5c8e-4k3o-3q4
~<hast=a3b4g4i5u-3 ~<hat=v-5 ~<hate=v-5 ~<hav=a-3c3g4m-4n-4r-3v-5 ~<have=g6m-3r-3 ~<havi=b-3c7g-4v-7
~<hay=a-3g-5h3m-5n-5o-5p4 ~<hay>=a-3g-5h3m-5n-5o-5p4
~<he=a-9b9c-8d-15e10f-6g-12i-12j-11k-8l-16p-3q-5r-9s6t-6u3v4 ~<he>=a-12b14c-6d-5e3n-4v-4
~<hea=b-3e-7f-3g-7h-3i-3j-4m-3n12r-3v4 ~<head=n3 ~<heal=n-4v6 ~<hear=c-3g-6n11u-3 ~<heat=v4 ~<hec=v3
~<heck=v5 ~<hed=b4 ~<hed>=b4 ~<hel=b8d-7e-4h-5i-7k-3m3n-10r-6 ~<hell=e-4m-5r-5u3
~<help=a-6b4d-4h-3i-3m6n-3t-3u-3 ~<hem=c3 ~<hemo=c3 ~<her=c-4e9f-12h3i-6j-6n-7q-4s3
~<her>=c-3e7g-4v-3 ~<here=c-10e5f-5g5h-5j-4m3n-3r-5 ~<heri=b-6c5 ~<herm=h3s3 ~<hern=c7
~<hes=b5c-4d-3e3f3g-3h3v-5 ~<hes>=b5c-4d-3e3f3g-3h3v-5 ~<hey=v8 ~<hey>=v8
~<hi=c6d-8e8g-4h3i-9k-6l-9m-6n-20q-7s3t-8 ~<hi>=g-4u-4v4 ~<hic=s4v3 ~<hice=s4 ~<hici=v6 ~<hid=b11c-8
~<hidi=b8c-5 ~<hig=c3t-4 ~<high=t-4 ~<hij=n-3 ~<hija=b-3e5 ~<hijo=b4g-5s3 ~<hik=a4 ~<hike=a4
~<him=a-4c-6e5h4p-3s-5t-3 ~<him>=a-4c-5e6h4p-3s-5t-3 ~<hims=b3 ~<hin=b-3c6v-8 ~<hinc=c6v-8
~<hip=b-5c3 ~<hip>=b-3 ~<his=c4e3g-5v-7 ~<his>=c4e5g-5v-7 ~<hit=a3g7 ~<hit>=b-6g6 ~<hits=c-3
~<hitt=b4c-3f3 ~<hiv=c7v-6 ~<hive=c7v-4 ~<hiz=v3 ~<hizo=v3 ~<hm=g9n-9q-3r-4v23 ~<hmm=n-8r-4v11
~<hmm>=n-8r-4v11 ~<ho=a-10b3d-9f-7h-6i-3j-8l-12n-7o-12p6r-12s-5u-5v7 ~<hoa=c6 ~<hoar=c6
~<hol=b-3d-6e-4g4i-6u-4v6 ~<hola=d-4v6 ~<hold=a-3g6i-5 ~<hole=c3 ~<hom=c-3i-4v4 ~<home=e3i-3v4
~<hon=a-5c4 ~<hone=t3 ~<hoo=c-6v8 ~<hoop=c-6v9 ~<hop=b9c-7v-6 ~<hope=b7v-5
~<hor=a-5c-4h-5k4m-4o-6p4r-3t-3 ~<hora=a-4b-9c-3g3h-3k5m-3o-4p4 ~<horr=b9 ~<hos=a4m3 ~<hosp=m3v-4
~<host=v3 ~<hot=c5e3 ~<hot>=c6 ~<hotl=b5v-4 ~<hou=e5g4i5m-8r-4v5 ~<hour=b-3c3g6m-6v4 ~<hous=c-4e5
~<how=f-3g-5j-5m9t-3u5v3 ~<how>=f-3g-5j-5t-3u5v4 ~<hoy=b7q6 ~<hoy>=a5g3q6 ~<hoyo=a-3b9g-6
~<hu=a-7c11d8f-6g-15i-13k-8l-5m-7q-12r3s-3 ~<hub=b3 ~<hubi=b3 ~<hue=b-4c12v-9 ~<huel=a-3b-4c12v-7
~<huh=n6r7s-3 ~<huh>=n6r7s-3 ~<hum=d14h-6 ~<huma=b-4d14h-6 ~<hun=b-8c5q-10v6 ~<hun>=q-10
~<hund=c5v-6 ~<hung=b-4v11 ~<hur=a-6b5c3d-3k-4t4 ~<hurt=b3c4k-4q-4 ~<hy=b5 ~<hys=b5 ~<hyst=b5
~<i>=a-8b4c-3e-6f3g-11i-4r-3 ~<ib=g9v-6 ~<iba=g9v-6 ~<iba>=g9v-6 ~<id=c-10d5f4h6i-5n-5q-5u-8v5
~<id>=a3b-3c-4d6e-3h7n-4u-5 ~<ide=b4c-5i-6m4v11 ~<idea=b4c-4i-5v9 ~<iden=a-4m4v3 ~<ido=b3e5f3v-6
~<ido>=b3e5f3v-6 ~<if=a6b3e-6g-7i5j-5n-3q6 ~<if>=a6b3e-6g-7i5j-5n-3q6 ~<ig=r7u4 ~<igu=r6 ~<igua=r6
~<il=d-5e-4f5g10l-4o5p-5q-8v-11 ~<ill=d-5e-4f5g10l-4o5p-5q-8v-11 ~<ill>=d-5e-4f5g10l-4o5p-5q-8v-11
~<im=b6e3g3h-11l-5m-6n-3t-4v-6 ~<im>=b3e3h-10l-4m-6n-3s4v-6 ~<imp=a-4b10s-3 ~<impo=a-3b6s-3
~<in=a-11d-10f4i-7l7n-23q5r7s-4t-3u-7v-3 ~<in>=b4g6h-9i-5j-3m-6n-4t-3 ~<inc=b3e7 ~<inci=c3v-3
~<inco=b4e8 ~<ind=r4 ~<inde=r5 ~<inf=c3d-5g-3m10q4 ~<infe=c4 ~<infi=b5 ~<infl=c6 ~<info=c-5m13v-4
~<ing=a-3b-8e-3f13g-3k-3v-5 ~<ingl=a-3b-8e-3f13g-3k-3v-4 ~<inh=a-7e6 ~<ini=l10v-6 ~<inic=l10v-6
~<ins=b-3d-3e-4f-8i-7l4n-4o-5s-4 ~<insc=a-4l6v6 ~<insi=a12v-6 ~<inst=b-3h5m6o-3v-8 ~<insu=a-3b-3
~<int=e-5f3h4r3 ~<inte=c-4e-5f3h5 ~<iny=v-3 ~<inye=v-3 ~<ir=a-10b-5f7g-4i12j6k7r-4v-10
~<ir>=a-5b-7f8g-3h3i8k7r-4v-6 ~<ire=j7v-4 ~<ire>=j7v-4 ~<irm=i6 ~<irme=i6
~<is=a-13c3d-7g-10h-4j-7l-6m3n-9p-3s-3u-4v5 ~<is>=a-7d-5g-9h-3j-6l-6m4n-7v5 ~<isn=a-5c4e4v-6
~<isnt=a-5c4e4v-6 ~<iso=a-3b5 ~<isol=a-3b5 ~<iss=v5 ~<issu=v5 ~<it=b8c-6d-11g-4h-4i-4j3k5p-4u-3
~<it>=b3c-7d-5g-10h-6j5k6l-4 ~<itc=c11v-3 ~<itch=c11v-3 ~<its=a-4g3j-3t4u-4 ~<its>=a-4g3j-3l3t4u-4
~<itse=v6 ~<iv=c5g-6s3 ~<ive=g-6s3 ~<ive>=g-6s3 ~<ivy=b-6c6 ~<ivy>=b-6c6 ~<ja=b-14g-4n-5s5t4v4
~<jaj=a-7b-11c-8g-4r3v10 ~<jaja=a-7b-11c-8g-4r3v10 ~<jal=c4 ~<jale=c3 ~<jam=s6 ~<jama=s6 ~<jan=t6
~<je=b-5c-4d3f4v5 ~<jef=b-6d3 ~<jefe=b-6v3 ~<jej=v8 ~<jeje=v8 ~<jk=c-3v3 ~<jk>=c-3v3
~<jo=b4c-6e6g-4j-4m4n-3s-4u4v-7 ~<job=u7v-3 ~<job>=u7v-3 ~<jod=a9b-3 ~<joda=a8 ~<joe=e4 ~<jok=m3v3
~<joke=m3v3 ~<joki=b4 ~<jos=e6 ~<jose=e6 ~<joy=b8c-8 ~<joy>=b8c-8 ~<ju=a-4c-12f-4l-3m-6n-9o-3r-5
~<jue=o-3q6 ~<juev=o-3q6 ~<jul=c-3r-3v9 ~<juli=v4 ~<july=c-6v4 ~<jum=b6c-4i3 ~<jump=b6c-4i3
~<jun=e3r-5 ~<june=v3 ~<junk=a3 ~<junt=v-5 ~<jus=b5c-3f-5h-4m-4q-5 ~<just=b4c-3f-4h-4m-4q-5
~<ke=d-4g-8j-7l-3n-3o-3v4 ~<kee=c3d-4f-3g-7j-7l-3v5 ~<keep=d-4f-3g-6j-7l-3v5 ~<kev=e4 ~<kevi=e4
~<key=b3v4 ~<keys=v4 ~<ki=d-5e-6g-4i-7m5n-3p-4q3s3 ~<kic=d-4f5 ~<kich=d-4f6 ~<kid=p-3 ~<kid>=c3g-3
~<kidn=b5 ~<kids=c-3g3p-3 ~<kie=m7 ~<kien=m7 ~<kil=b4g-11i-4q4s4 ~<kil>=b14 ~<kill=b-3g-11i-4q4s4
~<kim=d-4h4 ~<kim>=d-4h4 ~<kin=u3v-5 ~<kind=u3v-5 ~<km=a-4b13n20v-10 ~<kms=b13 ~<kms>=b13
~<kn=a-4c5h-9i-3j-5q-4s-8 ~<kne=b-4h-3 ~<knee=b-4h-3 ~<kni=b3 ~<knif=b3 ~<kno=a-3c5e4h-4j-4q-6s-7v3
~<kno>=e3 ~<knoc=a3 ~<knot=c5v-5 ~<know=a-7b3c3g3h-4q-5s-5v4 ~<ko=f3 ~<kor=f3 ~<kore=f3 ~<kr=f5
~<kre=f5 ~<krey=f5 ~<la=a-8b-6h-4l-7m-18n-11q3s-5t-6u-4 ~<la>=a-3e-3f-6h-4m-14n-4o8p-4q-4
~<lab=c4h-3v9 ~<lab>=v-4 ~<labo=c7v3 ~<labs=c-4h-3v12 ~<lad=b-5d3h6 ~<ladd=c3 ~<lado=b-4i3
~<lady=d3e3h7 ~<lai=c4g-3 ~<laid=c4g-3 ~<lam=a-5d-5o-3p3q6s-4 ~<lama=a-3d-5o-3p3q6s-4 ~<lan=f3q3v-12
~<land=e5 ~<lang=f6 ~<lano=q3v-7 ~<lar=a4 ~<larg=a4 ~<las=a3i3j-6m-3o4p-3v-6 ~<las>=q6s-4t-3v-9
~<last=a4e4g-10h3j-3n-4o3q-3 ~<lat=b-9c-3e-4g15i-5j-3k5n-3r-9s-3t-4v-3 ~<lata=c-4q4v-10
~<late=a-3b-6d-9g14p3q-5r-6t-3 ~<lau=b-8v11 ~<laug=b-8v11 ~<law=g-4 ~<lawy=a3 ~<lb=c3 ~<lbs=c3
~<lbs>=c3 ~<le=a6d-4e-6f-10g7h-3i-11k-15l-4m-3p-8q-8r-6s-6v-15 ~<le>=b5g7i-6j-3k-5q-6u5
~<lea=a3g-4n3v-5 ~<leak=b-4c11v-4 ~<leav=a6c-4 ~<lee=d-3f4h3 ~<lee>=d-3h3 ~<lef=b4v-3 ~<left=b4v-3
~<leg=a-6b-5c8m5 ~<leg>=b-3c3v4 ~<legi=m6 ~<legs=c6v-4 ~<lej=b-4i4 ~<lejo=b-4i3 ~<les=a6b-3g3m-3v-5
~<les>=a6g3m-3v-5 ~<let=a3c-9d3e-5f-4h-3j5n-3p-4u-4v-4 ~<let>=a5g3j5o-3r-6v-9 ~<lets=c-3o3r5v-5
~<lett=v5 ~<lev=c10v-4 ~<leva=c4v-3 ~<leve=c7 ~<li=a-4c4d-4e-7g-5i4j-6k-8l3m-7u5 ~<lib=j6k-3
~<libe=j6k-3 ~<libr=c3 ~<lic=a-3b-5i11 ~<lice=a-3b-5i11v-5 ~<lie=c7 ~<lie>=c7
~<lif=a-8b6e-4g-3i6j-6v-6 ~<life=a-7b11e-3 ~<lift=b-4c3i8j-5 ~<lig=c6v3 ~<ligh=c8 ~<lik=a-5l3r3
~<like=a-5l3r3 ~<lim=b3c-6e-3 ~<limi=b8e-3 ~<lin=c-5e3i-3m-9n4u6v6 ~<lind=e3n-4u7v-5
~<line=a3c-3m-4n7v4 ~<link=v8 ~<liq=c3 ~<liqu=c3 ~<lis=a6d-10e-7g-6j-5l4r-3
~<list=a6c-4d-10e-7g-3j-5l4r-3 ~<liv=a-4s3 ~<live=a-3i-4s4v-12 ~<livi=c-4v3
~<ll=b-6d7g3h-12i5j-7k-3l-7q-13s-3u-4v3 ~<lla=a5b-6d10g6h-7l-4n-8q-6r-3t-3 ~<llag=b-4c10v-5
~<llam=a5b-3c-4d10e3g7h-7i-5l-4n-5q-10t-3 ~<llan=c-3i4 ~<lle=a-5b-3e-5h-3i8q-3u-4v6 ~<lleg=c-4i4n3v6
~<llen=c3 ~<llev=a-3d-4e-4g-3i4m-4 ~<llo=a-3b4s-5 ~<llor=a-3b4s-5 ~<lm=v7 ~<lma=v7 ~<lmao=v7
~<lo=a-7b4c-4e4f-12g-4h-15i-7j-8k-10m-17n3p-5q-3r3t5u5v7 ~<lo>=b-3d3e4g6r-3s4 ~<loa=a-3 ~<load=a-3
~<lob=b5 ~<lobb=b5 ~<loc=a-5c-3g-5v7 ~<loca=c-3g-5v11 ~<lock=c4 ~<loco=b3c-3 ~<locu=b4v-3
~<log=g-4i6v7 ~<log>=g-3v11 ~<lol=a-8b-9c-11i-7r3t6v3 ~<lol>=a-8b-9c-9i-7r3t6v4 ~<lon=b5g-3m-3
~<lone=b5v-3 ~<long=g-3 ~<loo=c4e3 ~<look=e3 ~<lor=b5v-3 ~<lord=b5v-3 ~<los=c-4d-3g-5h-6k-3t-6
~<los>=c-4e-4h-5m-3q3u3 ~<losi=b6 ~<lost=b-3e4g-4n3 ~<lot=v5 ~<lot>=v5 ~<lou=c4n7v-5 ~<loud=n7
~<lous=b-4c7 ~<lov=r5u3v6 ~<love=r5u3v6 ~<low=c11v-5 ~<low>=c9v-5 ~<lt=g7 ~<ltr=g7 ~<ltr>=g7
~<lu=a-13c5g11h-9i-5j6m-6n-11o-5q11v-8 ~<luc=a-6b10c3 ~<luce=c4 ~<luch=a-6b10
~<lue=b-4c-4g13n-3r3v-4 ~<lueg=b-4c-4g13n-3r3v-4 ~<lug=h-3j8 ~<luga=h-3j8 ~<lui=e8 ~<luis=e8
~<lum=c4 ~<lump=c4 ~<lun=e-3o-3q10r-4 ~<luna=c6 ~<lunc=b-4 ~<lune=g3o-4q8r-3 ~<luz=v7 ~<luz>=v7
~<ly=c4 ~<lym=c4 ~<lymp=c4 ~<ma=a-6b6c-3g-5h-4i-6j-5k-3n3q-8r-4u-7 ~<maa=b-3e3 ~<maam=b-3e3 ~<mac=d4
~<mach=d4 ~<mad=b3f3t-4 ~<made=b3t-4 ~<madr=f3 ~<mag=v3 ~<maga=v3 ~<mai=v3 ~<mail=c4 ~<main=v4
~<mak=e-6g-3k3p3 ~<make=a3c-4g-3k3p3 ~<maki=e-3 ~<mal=c6e4g-7t-6v-9 ~<mal>=b-5c7e5n-4
~<mala=c-3n5v-4 ~<mali=t-3 ~<malo=b3 ~<malt=b6 ~<mam=e3f-3h-4i-3q-3 ~<mam>=f-5s3
~<man=c-4e-5g5i4j-3k-8n3o4p-7q-4r4 ~<man>=b7c-5h3v-4 ~<mana=d5g9o7p-3v-8 ~<manc=c8
~<mand=b-4d-5f5j-3n5q-3 ~<mane=b-9i9s3v-3 ~<mano=b4 ~<many=a5b3c-4u4 ~<maq=d4e-3m5 ~<maqu=d4e-3m5
~<mar=a-7b-7c-5d3e8h-3m-4n-8p-4t6 ~<mara=v5 ~<marc=b-5e6n-4 ~<mare=c9v-4 ~<mari=c-5e5h-3 ~<mark=b3
~<marq=d8g4q-4 ~<mart=f3j3o4v-5 ~<marz=v3 ~<mas=a7c-5d-9e-5i-5n5s-3 ~<mas>=a7c-4d-9e-4g3i-5n5s-3v-5
~<mat=a-5b13d-6e-4g-11i-6m-3n-3 ~<mata=a-5d-6e-3g-8i-3n-3v3 ~<mate=b13c3 ~<mato=b5 ~<matt=b5q3r4v-3
~<may=a-6b-3e5l3m3n-4o-5q3r-8t9 ~<may>=a-4e3l4m5o-3t5v-5 ~<mayb=k-4q3r-5v4 ~<mayo=e4
~<me=a-4b5c-3e-6j-3k-4l4m-4p-3r-4s-4u-4 ~<me>=b3c3d3e-5m-4q-3v-6 ~<mea=a-5e7r3s-4 ~<mean=a-5e7r3s-4
~<med=a-6b-4e-4g-6k-6l-3r-3s-3u-4v3 ~<medi=a-5b-7c-4e-4g-6h4k-6q3r-4s-3u-4v3 ~<mee=c-3g5
~<meet=c-3g5 ~<meh=v6 ~<meh>=v6 ~<mej=d3h3j3p3r-4t-4u3 ~<mejo=d3h3j3p3r-4t-4u3 ~<mel=b3 ~<melt=b3
~<mem=v6 ~<men=c-5i-3u-3 ~<meno=b-4h5r-3 ~<mens=a4b-3 ~<ment=b10v-7 ~<menu=b-3v7 ~<mer=a-7e-4g12
~<mero=a-6g14v-12 ~<mes=a3 ~<mesa=b6v-3 ~<mess=a3b-6c-3 ~<met=b9c-3v3 ~<mete=b10 ~<meti=c-3
~<mex=b-3e6 ~<mexi=b-3e6 ~<mi=a-7b3d-11e-4f-3g4h-5k-4m-8n-7p-9u-4 ~<mi>=d-3e-5j3n-16o-4 ~<mid=c-3g4
~<midd=g4 ~<mie=a4c-5g-5p-4s3u-3 ~<mied=b4c-3 ~<mier=a7o3v-3 ~<mig=g3 ~<migh=g4 ~<migr=c5
~<mij=b-6s3 ~<mil=b-5g-4i3t5 ~<mil>=b-5t4v-4 ~<mile=g-3i4 ~<mill=c-3v4 ~<min=a-3g5i-5l4s3
~<mind=a-7b4c-6j3l6s4 ~<mine=b-5 ~<minu=b-4g6 ~<mir=f-5v-9 ~<mire=f-4o3v-9
~<mis=a-16b3e4f-3h-11i-4j-6l3n4s-3 ~<mis>=a-6c-4e-5l4v6 ~<misa=g5 ~<mise=b7 ~<mism=b4
~<miss=c5e-3k4n7v-7 ~<mist=b-5e8v-4 ~<mix=f4v-3 ~<mixt=f4 ~<mm=v10 ~<mm>=v10
~<mo=a3c3d-13h-6j-14k9l-3m4n-3o-9p7q5r-6v-11 ~<mod=v3 ~<modo=v5 ~<mol=a9b-5c4 ~<mole=a9 ~<moll=c4
~<mom=b3e3g8h-5i-3v-11 ~<mom>=b4v-5 ~<mome=c-4g13 ~<momm=c-6e6 ~<moms=c4 ~<mon=a-9e3o-7p5q4r-4
~<mond=o-6q10v-5 ~<mong=c8 ~<mont=c-3e4g-3p3q-3v4 ~<mor=d-5e-4i-5j-3k-4o-3p4r-3t4 ~<mora=c3
~<mord=c4 ~<more=a7c-4d-3e-4f-7h6j-6k-8m3n4 ~<mori=a-5b8h-4 ~<morn=b-4d-4q5v3 ~<mos=c-3u4
~<most=c-3u4 ~<mot=b3f6g-5i4m8n-3v-5 ~<moth=a3f6g-3 ~<moti=m6 ~<moto=c-5i6 ~<mov=a-7b-12e5j-8k16v-9
~<move=a-7b-6e7g-8j-8k16v-13 ~<movi=b-6g3i5 ~<mr=e4 ~<mrs=e4 ~<mrs>=e4
~<mu=c-6g-15k-3l-7m-13p-6t-3u5 ~<muc=b4f3h-4j-5n-7p-3u3 ~<much=b4f3h-4j-5n-7p-3u3 ~<mud=e3
~<mue=a-6e-4f-3k6q3 ~<muer=a-4b3c-3d-3e-3 ~<muev=c7k9q6 ~<muj=b-3h10r3v-5 ~<muje=b-3h10r3v-5
~<mun=b11c-7f-3 ~<mund=b5c-3f-3 ~<mune=b6 ~<mur=c-7v4 ~<muri=c-7e3v4 ~<mus=b-6j4s3 ~<musc=c7
~<musi=c-3v7 ~<must=j4v-3 ~<mut=a10 ~<mute=a10 ~<muy=d3g-7 ~<muy>=d3g-7 ~<my=e-4f-5h-4l-4n-4q-3u-4
~<my>=d-3e-3h-3u-4 ~<mys=a-3n-3q-4 ~<myse=a-3n-3q-4 ~<n>=c5r-10s15v-7
~<na=c4f-3g-17h-10j-13l-4m5n-9o-7q-5r-12s16t3v-3 ~<nac=a-3b7e-3v-8 ~<naci=a-3b4v-7
~<nad=d-4e-3g-3h-5j-4s-4u6v3 ~<nada=a3e-5h-3i-3s-3u6 ~<nadi=a-5v3 ~<nah=r-7s10u-3v-3
~<nah>=r-7s10u-3v-3 ~<nai=c8 ~<nail=c8 ~<nam=b-4c3e8v-3 ~<name=b-4c3e8v-3 ~<nap=b-4 ~<nap>=b-3
~<nar=c4 ~<nari=b-3 ~<nau=c6 ~<naus=c6 ~<nav=u-3 ~<navi=u-3 ~<naw=r-6s10 ~<naw>=r-6s10
~<ne=a-7b-3d-3k5l-10n-19o-11p12q4r-9s11u-14 ~<nea=v3 ~<near=v3 ~<nec=s5u-4 ~<nece=c-3u-4 ~<neck=k-3
~<nee=a-4e-9i4n-5u-5 ~<need=a-4e-9i4n-5u-5 ~<neg=b-5c4m-3s6 ~<nega=c-3r-5s6v3 ~<negr=b-3c9v-3
~<nei=e4p7 ~<neig=e4 ~<neit=p7 ~<nel=e5r-5s10v-4 ~<nel>=e5r-5s10v-4 ~<net=a-6v6 ~<nev=a4b-3e3j3l-4v3
~<neve=a4b-3e3j3l-4v3 ~<new=b-7h5i-4k5 ~<new>=b-7h5i-4k5 ~<nex=c-6g3j-4o-4p4q8s-5
~<next=c-6g3j-4o-4p4q8s-5 ~<ni=b-3d-9e-4g-3h-11j-8m-13n-10o-10p8r-5s-4t3v3
~<ni>=a5f-4g-4o-3q5r-4s-3v5 ~<nic=c-4e-3u6v3 ~<nice=c-4e-3u6v3 ~<nie=i6v-6 ~<niet=v-3
~<nig=b4g-4o-5q-5 ~<nigh=b4g-4o-5q-5 ~<nin=b-3h-4i-4j-3m-5n-5p8t4 ~<nina=c3 ~<nine=c-4t7
~<ning=b-4c-4e4o-8p8r-5 ~<nino=e-3h-3v3 ~<no=a6c3e4g-6k-7l-7m-10n-8o-9p4r-12s10u-11v-9
~<no>=a5g-4i4l-13m-6r-3s8u-8v-6 ~<nob=a-3c-5g-4 ~<nobo=a-3c-5g-4 ~<noc=b8q-3 ~<noch=b8q-3 ~<nod=c4
~<node=c4 ~<nol=b-6e4j3 ~<nolo=b-6e4j3 ~<nom=a10e3g-3i4j-3v-4 ~<noma=b4i4k3 ~<nomb=c4s3v-5
~<non=a-4c4e-4o-4p12s-11v-6 ~<none=a-3h3o-3p11q4s-11 ~<nons=c5 ~<noo=a-3c-3g7q6v-3 ~<noo>=s4
~<noon=g7q6 ~<nop=a-4b-6c-3e5n-3o-7p5r-13s15u-4v-11 ~<nop>=a-3r-6s11u-4v-5 ~<nope=b-4e4o-3p5r-4s8v-3
~<nor=b-4v4 ~<norm=b-4v4 ~<nos=a-7c3e9v-11 ~<nos>=c-4e7v-8 ~<nose=c8 ~<noso=e3
~<not=a3c-4e3f-4h3i-3k-7n-5o6t-6 ~<not>=e5h5k-5q-3r-5t-5u-3 ~<note=b3v5 ~<noth=c-4r3u4v4
~<noti=l3v-6 ~<nov=c-8f3o-5q8r-5t5v5 ~<nove=b-4c-5t5v7 ~<novi=f5q3 ~<now=a5g11h-3i-3k-5n3v-5
~<now>=a6g11h-3k-4n3v-5 ~<nu=e6g-14h-6i-12j-5o3q-13r-8u-13 ~<nub=c4 ~<nue=a-5c-4l3n5t4
~<nuev=a-4b-4l3n5t5 ~<nuh=r-4s6 ~<nuh>=r-4s6 ~<num=a4d-4e4g-8h-5i-3l-5n-4o4p-3q-5r-3s-4t-3u-3
~<numb=b5 ~<nume=c-5g-3t-4v3 ~<nun=u-3 ~<nunc=u-3 ~<nur=d6 ~<nurs=d6 ~<nv=v7 ~<nvm=v7 ~<nvm>=v7
~<o>=a3c-3d-7e-9f-5g-6m4n-6v8 ~<ob=c5r11u6 ~<obl=u6 ~<obli=u6 ~<obr=c7 ~<obra=c6
~<oc=a-5b-15c-3f-4g15m-4n-8o6q5r-9t6v-5 ~<och=t7v-5 ~<ocho=t7v-4 ~<oct=b-4c-4o7q5r-5 ~<octo=b-3
~<ocu=b-5c-6g10 ~<ocup=b-6c-6g10 ~<od=b19c-11v-8 ~<odd=b14c-6v-7 ~<odd>=b14c-6v-7 ~<odi=b8c-5
~<odia=b5c-4 ~<of=a3f-4g-3k-5l-11m-4o-3v-5 ~<of>=g-3j-6l-3n-6t3u4 ~<off=a6l-3m-4v-3
~<off>=a5e-3j3m-7 ~<offi=v-3 ~<ofi=v-4 ~<ofic=v-4 ~<oi=a-8c3i-4n8 ~<oi>=n12 ~<oid=b-4c4 ~<oido=b-4c4
~<oig=a-3b5c3 ~<oir=n4 ~<oir>=n4 ~<oja=b8c-4 ~<ojal=b8c-4 ~<ojo=b-3c3v3 ~<ojo>=b-7v4
~<ok=e-3f-7g-9l3r14s-8 ~<ok>=e-3f-7g-9l3r14s-8 ~<ol=b-6e-6h4k-4r-4s4v7 ~<old=a-4h5v4 ~<old>=a-4v6
~<olv=a5b-4j4k-3s3v4 ~<olvi=a5b-4j4k-3s3v4 ~<om=v5 ~<omg=v6 ~<omg>=v6
~<on=a-7c-5e-5g6h3l5m-3n3o3p-4s-3u-3v-3 ~<on>=b4d4f-6g8h-5j3k-3l5n-3 ~<onc=c-5g5n4t3v-3
~<once=c-5g5n4t3v-3 ~<ond=c5n6v-4 ~<onda=c5n6v-4 ~<one=a-3g-3h3o7p-4q-3 ~<one>=a-3g-3h3o7p-10q-3
~<ones=s-3 ~<onl=c-3h3j-7q4 ~<only=h3j-6q4 ~<oo=c5 ~<ooz=c5 ~<oozi=c5
~<op=a8b-10f-4g-8h5i-4k-4l10p3u-6v-5 ~<ope=c8d7m-4 ~<open=b-4c7m-3v3 ~<oper=c3d7 ~<opi=h5 ~<opin=h5
~<opt=a15b-11c-13d-3g-3l8n-3u-3v-14 ~<opt>=a8b-7c-5l10v-3 ~<opti=c-3p3 ~<opto=a7
~<or=c6e-3g-13j-3n-3o-6q6t6v5 ~<or>=b-4g-4i3m3o-8q9r-7t5v4 ~<ora=v4 ~<oral=v6 ~<ord=b5h-3v3
~<orde=b5h-3v3 ~<ore=b-5c4 ~<orej=b-5c4 ~<ori=c5g-4v-6 ~<oril=b9c-4 ~<orin=b-8c11v-6
~<ot=b-9c-5d-11f-4g5h10k5l3m-11o-6p14q-12r-3t-4u-8v-8 ~<oth=b-6g3h4k-5p7s-3v-4
~<othe=b-6g3h4k-5p7s-3v-4 ~<otr=b-5c-3d-10g3h7j3k7m-8o-9p9q-9r-3t-3u-5v-5
~<otra=a-3d-8f-5i-5k6l3m-4o-8p3v-3 ~<otro=b-4h8n-4p6q-3r-5v-3 ~<ou=c4e-7h-7l-6q-6v4 ~<our=a-4v9
~<our>=a-4v9 ~<out=c4e-7h-7l-6q-6 ~<out>=c6e-7l-5q-3 ~<outs=c-4v3 ~<outt=a3 ~<ov=a-3b6i-3t-5v-4
~<ove=a-3b6i-3t-5v-4 ~<over=a-3b6i-3t-5v-4 ~<ow=a-4 ~<ox=b-7c7 ~<ox>=v3 ~<oxi=c5 ~<oxig=c5
~<oxy=b-4c4 ~<oxyg=b-4c4 ~<oy=b-3c-6n5v4 ~<oye=c-5n5v5 ~<oye>=c-5n5v5 ~<p>=a8b-4v-3
~<pa=a-3b3e8g-10j-8l-7n-5p-5r-10s3t-4u-4 ~<pac=b-4e4v-8 ~<pace=b-3c4 ~<paci=e5v-5 ~<padr=b3v-3
~<pads=v3 ~<pag=a-4c-4v13 ~<paga=i3 ~<pago=b3v6 ~<pagu=v3 ~<pai=m-8n-7t4 ~<paid=v3
~<pain=e-4m-6n-5t3 ~<pal=c8f3v-5 ~<pale=f4 ~<palp=c5 ~<pan=b9f-8 ~<pane=a-3c3 ~<pani=b11c-3f-3g-3
~<pap=a-6i-6r-3v6 ~<papa=b-3e3v-3 ~<pape=a-5c-7v10 ~<par=a5c-3h-3m4n3p-3q4t-3u-4 ~<para=k3m3n-9q4s4
~<pard=n6v-5 ~<pare=a8c-6m-3r-4 ~<park=a-4b-6c-8v11 ~<parl=f9 ~<paro=c3s-3 ~<part=a4f-4n3v-3
~<pas=b-3d7g-12h-4i5n-5q6r-10s13u-5v-4 ~<pas>=a6f5g-3 ~<pasa=b-5c3d3i6 ~<pase=d8g-4k9q8v-7
~<paso=b6r-3s8u-7 ~<pass=b-6c5e4i3q-3r-5s8v-3 ~<past=b3i-3k-3r-3 ~<pat=a-9b3c-6f-3g3h6i-6n-3o-3r-3
~<patc=d3 ~<pate=b6c-4e-6g-3h7o-3v5 ~<pati=a-4b-6e7 ~<patr=a-3b7g6 ~<pau=a5e3v-7 ~<pav=b8 ~<pavo=b8
~<pay=b3c-3i9v-4 ~<pay>=b4i8v-5 ~<paz=a7b-3c-3e4v-3 ~<paz>=a7b-3c-3e4v-3 ~<pc=h5 ~<pcp=h5 ~<pcp>=h5
~<pe=c7e-7f-5g-7h-4i-5l-9m-3p-3s-7t-4u-8v5 ~<pea=b4v-4 ~<peac=b6v-3 ~<pec=c6 ~<pech=c6
~<ped=a9b-4v-8 ~<pedi=a11v-3 ~<pee=b-13c15g-7v-9 ~<pee>=b-4c6g-4v-7 ~<peed=b-4c4 ~<peei=c4
~<peg=a-3e-4i-4v3 ~<pega=a-3c-6e-4i-4v5 ~<pel=c7 ~<peli=v3 ~<pell=c6 ~<pen=a-5b10c-10e-6g3v5
~<pena=b4c-6v9 ~<pens=a-5b7c-4e-3g4v-6 ~<peo=c5d4g-4v-6 ~<peop=d4v-3 ~<peor=b-5c10
~<per=g-3l-3n5p-4s-4t-3u-3v7 ~<perd=a-5b3c-3g-7n10t-3 ~<perf=b-4c-8v3 ~<perh=v4 ~<peri=c7
~<perm=a10b-3c-3d-5g3v-3 ~<pero=c4f-9k3m3q3r4v5 ~<perr=b-9v7 ~<pers=a-4c-6d5e5m-3v-4 ~<pes=c6
~<pesa=v-3 ~<pesi=v4 ~<peso=c5 ~<pet=v5 ~<ph=b-10c-4d5f-5g4h-7i-6k-3m4o-3v3 ~<pha=v4 ~<phar=v4
~<phi=m4 ~<phis=m4 ~<pho=b-4d6g5h-4i-3o-3 ~<phon=b-4d6e3g5h-3o-3 ~<phot=v3
~<pi=c7f-12h-4i6j-4k-10l-9m-17n-17p-10v-10 ~<pic=e-3i7j-3l-3n-3p-5q-8r6v-9
~<pick=c-7d3i10o-3p-3r6v-9 ~<pico=a4b-5c3v-5 ~<pid=c-6 ~<pido=c-4 ~<pie=c3i4o-3s-5v-15 ~<pie>=i7
~<pien=a-4b8c-5g5 ~<pier=a7b-4c5 ~<pies=b-3c5v-3 ~<pil=a-5g3 ~<pila=g6 ~<pill=a-4b3 ~<pin=c5
~<pinc=b3 ~<pink=b-3c5 ~<pis=c7g-5 ~<pisa=b-3c8 ~<pise=c5 ~<piso=v5 ~<pist=b6c-7 ~<piz=e7 ~<pizz=e7
~<pl=b4i-8m-4v-4 ~<pla=b3d-3g6m-3r4 ~<plac=e5 ~<plan=b5c-3d-3g4j3r3 ~<plat=g3 ~<ple=e-3i-4
~<plea=e-3i-4 ~<pm=j3q5t-4 ~<pm>=j3q5t-4 ~<pn=c3 ~<pne=c3 ~<pneu=c3
~<po=a-18b4c4d-11e-8g-10i3j-7k7n-14p-4r-3s-10t4v4 ~<poc=v6 ~<pod=i-3k9v-9 ~<pode=k7v-5 ~<podr=j4
~<poi=b12e-5m-6s-6 ~<poin=b12e-4m-5s-6 ~<pol=b8d-4e4v3 ~<poli=b8c-3d-4e5
~<pon=a-3b-3c-10i11k-4l5m5o3r-5t4v3 ~<pon>=i10 ~<ponc=c-3i4 ~<pone=v9 ~<pong=c-4h3l5m7o3r-3v-5
~<poo=b-3c9v-4 ~<poop=c4 ~<poor=c3 ~<pop=b-4c6v-4 ~<popp=c4v-4 ~<poq=b-3 ~<poqu=b-3
~<por=a-6b5e-7f4n-3 ~<por>=b3e-4s-3 ~<porc=b4 ~<porq=q3 ~<port=a-3b-8f8v7 ~<pos=j-5k7 ~<posi=c9k3v-9
~<posp=k3 ~<poss=v8 ~<post=k5v-4 ~<pou=c9 ~<poun=b-5c9 ~<pow=c-4v6 ~<powe=c-4v6
~<pr=b-3d-3e-13f-9h7j4k-7l-7n6o4r-4u-5 ~<pra=c-4h4 ~<prac=h4 ~<pray=c-4 ~<pre=b-9c6e-4j6m-5r-3
~<prec=b-6v8 ~<pref=t-3 ~<preg=b-11g3n4q-3s-3 ~<pren=i3 ~<preo=c3 ~<pres=j8q-4v-5 ~<pri=d-3n8o3
~<pric=v5 ~<prim=o4 ~<prin=c-4n7 ~<pro=c-6d-3e-3f-4g-7i3k-3m6v-3 ~<prob=c-3v3 ~<prog=a6 ~<pron=o4
~<prop=b4 ~<prov=h6m7v-9 ~<pru=c-3v4 ~<prue=c-3v4 ~<ps=v4 ~<psi=v4 ~<psic=v4 ~<pt=b7 ~<pts=b7
~<ptsd=b7 ~<pu=a-5b5c4d3e-11g-5j-10k9m-8o4u-3 ~<pue=a-5b3e-3g-6j-3k3m-8r-4u-3v3
~<pued=a-4d5f5j-4k5m-5o-5r-10s-5v4 ~<puen=b5 ~<puer=b3 ~<pues=f-9g-7k-6q-3 ~<puk=b-3c11 ~<puke=c7
~<pul=a3c11v-3 ~<pull=a3b-3c4 ~<puls=c6 ~<pun=a-4b4 ~<punc=b5 ~<punt=a-4v5 ~<punz=c3 ~<pur=a4b3c-5
~<purg=a5 ~<purp=b3 ~<pus=g-3j-6k10q5s4v-6 ~<pus>=b-4c7 ~<puse=b-3c5s3 ~<push=c-6k10q5v-3
~<puso=b5c-6 ~<put=g4i-5l3o7r3v-3 ~<put>=b3i-4l3o7r3 ~<putt=g3 ~<qu=e-6g-9m5r-3s-7t-4v-3
~<que=a-6c5d4e-5m5n5p4u3 ~<que>=e-3l-4m7n5u3 ~<qued=b-5c3g4i3m-3n-5 ~<quej=d4h-3 ~<quem=c12
~<quer=a-8b-5l6 ~<ques=b-4d4n4 ~<qui=a5c-4g-12n-7u-5 ~<quic=b4k5 ~<quie=b3c-5d3f4g-4m6n-3q-3t-4
~<quis=b4 ~<quit=a15b-5f-9j4k-9m-11 ~<quiz=r-4v8 ~<ra=b-3c10f-9h4j-3k4m3p-6q-4r-7u-4 ~<rac=c6
~<raci=c6 ~<rad=v3 ~<radi=v3 ~<rai=c-12i7k7v8 ~<rain=c-9k7v11 ~<rait=c-3i7 ~<ram=h5 ~<ramo=h4
~<ran=a-4 ~<ran>=a-4 ~<rap=n3v-9 ~<rape=b4v-3 ~<rapi=c4n4 ~<rar=b-9c7 ~<raro=b-4c5 ~<ras=c6
~<rash=c7 ~<rat=g7h3i-3m7n-5q-5r-6v-3 ~<rath=d4e-5g-4h3s3 ~<rati=g8m9v-4 ~<rato=c3 ~<raw=c5
~<raw>=c5 ~<ray=i-3v7 ~<re=a4b-3c3e-6f-6g-6h5i-6j-13k12l16n8o-7p-10q-4s-7t-6u-12v-8 ~<re>=a-11l10
~<rea=a-4c5f4h6i-5k5l6m5r-4u-6v-7 ~<reac=b-8c5e3g5v-5 ~<read=a-5f11n4v7 ~<reag=k9
~<real=b3e-5f-5g-5h-3m8r-4v-9 ~<reas=c4h10v-3 ~<reb=k10 ~<rebo=k10 ~<rec=a5b-5c-6f-6h-6j-6k5l3n-4s-6
~<rece=d4e-3i-3 ~<rech=a7v-3 ~<reci=a5b-3 ~<reck=r3 ~<reco=c-5i7k3l3 ~<recu=g5 ~<red=b-4c13
~<red>=c9v-6 ~<redn=c5 ~<ref=a5b-3c-6i-3v7 ~<refi=c-6v9 ~<refr=b-5 ~<refu=a4 ~<reg=c5v-6 ~<rega=v-4
~<regl=c8v-3 ~<regr=b4g3v-6 ~<regu=v6 ~<reh=b4c-5 ~<reha=v3 ~<rel=b5h3 ~<rela=b8 ~<reli=h3
~<rem=a9b-13d-4e-5k-6n3q-4s-5t-4v5 ~<reme=c3e-3v3 ~<remi=b-4n5 ~<remo=a9b-4j4k-4m-3r-3s-5 ~<remu=a5
~<ren=a-4b14 ~<rend=a-4b14 ~<rep=b-14c-12d11e-4f-7l-8m4n15o-8r-8u-4v-6 ~<repe=n9v-5
~<repi=a-6c-6d-3n13o-5 ~<repl=a3g6m6 ~<repo=a12b-4c-4 ~<repr=a-5d6k6m3 ~<res=a-3c-3j-7k5l9m-4
~<resc=g-7j-4k13q3v-6 ~<rese=n6r3 ~<resi=h5 ~<resp=c5f3 ~<rest=a4b4l5r-3v-4 ~<resu=a-10c-9g4k-5l7v5
~<ret=b-12c14g-4q3v-7 ~<rete=c7 ~<reti=a5b-5i3q3 ~<reto=c4 ~<retu=c4 ~<rev=a13b5c-4l-4n-3v-12
~<reve=c5 ~<revi=b3v-3 ~<revo=a13b3c-10l-3n-3v-5 ~<rey=d-3h3 ~<reye=d-3h3
~<ri=a3b-10c3d8e-12g-3i6j-3m-7n-8o3p-5 ~<rid=b-4c-5i17j-4v-14 ~<ride=b-3c-5i17j-4v-16
~<rig=b-6c6e-3g-8 ~<righ=b-6c6e-3g-8 ~<rin=a4b8d13g4i-5 ~<ring=a4b-10c7d13g5v-9 ~<rino=i-4v4
~<ris=b-6v9 ~<risa=b-6v9 ~<riv=i-4o3 ~<rive=i-4o3 ~<rm=a9b-3 ~<rmv=a9b-3 ~<rmv>=a9b-3
~<ro=b7c-3f-6g-11j-5k-4n-14o-4s5v-9 ~<roa=i5u-6 ~<road=i5u-6 ~<rob=c-8d4g-4h-4 ~<robb=b4 ~<robe=e4
~<robl=v6 ~<robo=b-7d5 ~<roc=b5u6 ~<rock=b5u6 ~<rod=b-4c4 ~<rodi=b-4c4 ~<roj=b-4c8 ~<rojo=c8
~<rom=s4 ~<romp=s4 ~<roo=m-4n-5v3 ~<roof=c3 ~<room=m-4n-5v5 ~<rop=c-3 ~<ros=e5v-6 ~<rosa=e5v-6
~<rot=b14g-4v-3 ~<rota=b10c3g-4v-3 ~<roto=b5c-8 ~<rou=b-6e-3h8v-4 ~<roug=b-6e-3h8 ~<rout=i4
~<ru=b-13c7d-3f6g-5i6k-5n3q-4r3 ~<rud=c-3v3 ~<rude=c-3v3 ~<run=b-6c6g-4i6n4q-4 ~<run>=n4 ~<runn=i5v3
~<runs=b-3c7 ~<rus=f7v-9 ~<rust=c3 ~<s>=a4b12c-3r8v-7
~<sa=a5c-3d-10e-10f-5g-7h-4i-4k-9l-10m-4o-10q5r-7s-12u3v4 ~<sab=c-3f3o-3q3v7 ~<saba=c-5o-3q8
~<sabe=f4v4 ~<sabi=v6 ~<sac=c-5f-3v7 ~<saca=c-3v4 ~<saco=v3 ~<saf=b11e-4g-5v-5 ~<safe=b11e-4g-5v-5
~<sai=a8v-3 ~<said=a8v-3 ~<sal=a4c3d-3e-6f-8m-8n-9u7v-5 ~<sale=b-4c5r3v-4 ~<salg=a9 ~<sali=e-4f-3n-4
~<salo=g3v-3 ~<salu=u7 ~<salv=a-4b8 ~<sam=h4 ~<same=h4 ~<san=a-11b-9e4g-4i-5r-3s-6v10
~<sang=a-3b-4e6s-3 ~<sani=c-3v10 ~<sano=c-5r-3v8 ~<saq=a7c-3m-3 ~<saqu=a7c-3m-3 ~<sar=c3
~<sat=b-5o-3q6 ~<satu=o-3q4 ~<sav=b9c-8m-3q7 ~<save=b5m-3 ~<savi=b4c-3 ~<say=e-4h-4i-3n12q-3r-5
~<say>=b-5n13q-5r-5s-7 ~<sc=b4e-3h-3i-6j3k-9 ~<sca=a-6b8e-3g-5h-3j-5m3 ~<scab=c7 ~<scal=b6c-3
~<scam=m7v-4 ~<scar=b6c-4h-3p-3v4 ~<sch=a-3c-3f-4g3i-4j3k-4 ~<sche=c-3d6g7j4k-10 ~<scho=i-3
~<scr=a9j4v-6 ~<scra=j4 ~<scre=a8v-3 ~<se=a-8d-3g-5h3i3q-7s-9t7 ~<se>=a-9c8e5f-15h-3l-3m9n6s-9t-3
~<sea=a4h8k3m-3q4r3v-8 ~<sea>=h8k3m-3q3r3v-8 ~<sec=a-5c-4d6g6o3v-4 ~<sec>=g14 ~<seco=f3g-4o3
~<secr=d8 ~<see=c-3d-5e-7f-4h7j8k-5n-5 ~<see>=a3b4c-5d-3g3h5k-4m-3n-5 ~<seei=c4 ~<seem=m3
~<seen=a-4j7 ~<sees=h3 ~<seg=a-6b3c-6e-5g-3j-3s-5v3 ~<segu=a-6b3c-6e-5g-3j-3s-5v3
~<sei=b-3c6q-4t6v-7 ~<seis=t6v-5 ~<seiz=b-3c7 ~<sel=b4f4 ~<self=b5 ~<sell=v4 ~<sem=c7v-7
~<sema=c7v-7 ~<sen=b5h-4i8j-5k-3l4m-10n4r3t3 ~<sena=c-5e-5n10 ~<send=b3d-4i4j-4l5m-3t3 ~<seno=r3v-3
~<sens=e-3 ~<sent=a-5b5v7 ~<sep=a-3c-3t5v9 ~<sepa=v11 ~<sept=c-3t5 ~<ser=c-12f3g-6h-3j-3n-6
~<ser>=c-3f4r3 ~<seri=b6v3 ~<serv=a3c-4 ~<set=b-3c-5p6v6 ~<set>=b-3p6v5 ~<sev=t4 ~<seve=t4
~<sh=c3d-5f-4m-17n-14u-3 ~<sha=c9t3v-5 ~<shak=c4g-3v-9 ~<shal=g6 ~<shar=c5 ~<she=e5k-6t-3
~<she>=e5h3k-3 ~<shee=c7 ~<shes=b-6v-5 ~<shi=b-3c3k6q3 ~<shif=k6q3v-3 ~<shin=f-4v3 ~<shir=b-3c4
~<sho=b6h-4j6m-6n-4r3v4 ~<shoe=b-5v8 ~<shoo=b7c-5g-3r-3 ~<shop=e5 ~<shor=c3v5 ~<shot=c-3
~<shou=b4e-3i-3 ~<show=g3j11k6v-12 ~<shu=a9c-7v-3 ~<shut=a9c-7v-3
~<si=a-6c3d-5e-4g-19h3i-4j-9k-3l3m-9n-14p-3q-3r14s-11t4u-11 ~<si>=a-4c-6e-5g-7h5j-6n-6p-5r15s-9u-10
~<sic=v3 ~<sick=v3 ~<sid=c3 ~<side=c3 ~<sie=a-3e-3h3i-3m-3r-6t5 ~<sien=c3r-4v-3 ~<siet=t4)";

}  // namespace rb::grammar
