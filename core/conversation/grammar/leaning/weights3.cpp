#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning3;
const std::string_view kLeaning3 = R"(
~<ge=a3b-4d1e-5f-1h4i4j-5q2v-2 ~<gen=h3 ~<get=a2b-4d2e-5f-1i4j-5q2v-2 ~<get>=b-3c-4d3e-4i3j-2
~<gett=b-1c1q1v-1 ~<gi=b2c-7d4g3j1t2 ~<gim=g3 ~<gimm=g3 ~<giv=b3c-5d2j1t2v1 ~<give=b3c-2d3j1t2v1
~<givi=c-1 ~<gl=c3 ~<glu=c3 ~<gluc=c3 ~<go=b4c-1d-6e-6f-6g-8i-2j-6k-6l-8m-3n-5o3p-5q-5t-11u-2v1
~<go>=a7b2c-8e-4g-3i-1j-3k-1n1p-2q-2r1s-2t-1 ~<god=a2 ~<god>=a2 ~<goe=a2 ~<goes=a2
~<goi=b1c-1d-2h2j2k-1 ~<goin=b1c-1d-2h2j2k-1 ~<gom=b-1o4p-1r-2 ~<gome=o4p-1r-2 ~<gon=a-1b5v1
~<gone=b1v1 ~<goo=a-3f2s1t-2v3 ~<good=a-3f2s1t-2v3 ~<gor=v6 ~<got=a-5c5e1i3j-5n-2o-2p1v-3
~<got>=a-5c3e1i3j-5n-2o-2p1v-3 ~<gr=a-3b-5c-1e-3f-4i-1k-2l-2m-1n-4t-1u8v1
~<gra=b-7c-6e-1f-1n-1r-1s1u8 ~<grac=a-2b-4c-5f-1n-1r-1s1u5 ~<gran=v1 ~<grat=u3 ~<gre=v4 ~<grea=t-1v5
~<gree=c1 ~<grip=c3 ~<gu=b-1i2r7s-3v-5 ~<gua=i2 ~<guag=i2 ~<gue=a2r1 ~<gues=a2r1 ~<gum=b-2c6
~<gums=b-1c1 ~<gun=b7c-2 ~<gun>=b7c-2 ~<gus=f4r2 ~<gust=f4r2 ~<gut=c1 ~<guy=i1v-1 ~<guys=i2
~<gy=a-3g2v1 ~<gym=a-3g2v1 ~<gym>=a-3g2v1 ~<ha=a-1b-3c4d4f3g-2i-1j-2k-3l-7m-1n-7o-12q-3r-6s1t-5u-4v4
~<ha>=c2 ~<hab=a-1b-5c-4d6f4i-2j-1k-2m4n1o-2p-1v-1 ~<habi=v2 ~<habl=b-5c-3d6f4h-2i-1k-1m5n1v-9
~<habr=h2 ~<hac=e2g-1m2v1 ~<hace=e2g-1m2v1 ~<had=b-1c2v5 ~<had>=b-1c2v5 ~<hag=a3b1 ~<haga=a1b3
~<hah=b-3v5 ~<haha=b-3v5 ~<hai=b-1f4 ~<hait=f4 ~<hal=a1 ~<hall=v3 ~<halt=a4 ~<ham=c1 ~<hamm=c2
~<han=b1c1 ~<hand=b1c4 ~<hap=b3 ~<happ=b3 ~<har=a6f-1 ~<hara=a5 ~<hard=a-2c2v2 ~<harm=b2
~<hart=a5c-1 ~<has=e-2 ~<hast=i2 ~<hav=a-3b-3c5d1f3m-5n-1o-1r-1v-1 ~<have=b-1d1e1f1g2i1j1m-3r-1
~<havi=a-1b-1c4g-1v-2 ~<hay=a-3b1c-1e1i1k1m-3n-4o-2p2 ~<hay>=a-3b1c-1e1i1k1m-3n-4o-2p2
~<he=a-8b5c-6d-14e13f-7g-7i-7j-9k-7l-10m-1n2p-2q-7r-4s2t-1v6 ~<he>=a-2b11c-4e5v-8
~<hea=b-7e-2f-2h-1i-4j-1m-2n8v5 ~<head=b-4c3 ~<heal=c-2v5 ~<hear=n9 ~<heat=v3 ~<hed=b3 ~<hed>=b3
~<hel=b2c-1d-1m1n-1v2 ~<hell=m-1v5 ~<help=a-3b3d-1e2f1m4v-2 ~<her=d-2e10f-4j-1l-1n-2q-1
~<her>=c-2e6h2v-1 ~<here=c-6e1v3 ~<heri=b-2c4 ~<herm=e3 ~<hes=a-3b8c-2e1f2 ~<hes>=a-3b8c-2e1f2
~<hi=a-3c2d-4e12h3k-2l-4m-6n-6q-2s1v-1 ~<hi>=b-3v7 ~<hid=b2c-1 ~<hidi=b2c-1 ~<hig=c1 ~<high=c1
~<hij=b2e3i2v-4 ~<hija=b-2e2i1 ~<hijo=b6 ~<him=a-2c-2e7h5v-2 ~<him>=a-2c-2e7h5v-2 ~<hin=c2 ~<hinc=c2
~<hip=b-1c4 ~<hip>=b-1c4 ~<his=e5 ~<his>=e5 ~<hit=a2b3f2g1v-3 ~<hit>=a2g2v-2 ~<hits=b3 ~<hitt=f2
~<hiv=c1 ~<hive=c1 ~<hm=g2r-2v9 ~<ho=a-7b6c-7d-3f-5g3j-1l-5n-1o-6r-9t-3v6 ~<hold=b1v-3 ~<hom=b4h1v-3
~<homb=h1 ~<home=b2 ~<hon=m1 ~<hoo=e-1v5 ~<hoop=e-1v5 ~<hop=a-3b10c-5v-3 ~<hope=a-3b8c-4v-2
~<hor=a-3b-9d1k1o-4p2 ~<hora=a-2b-4c-3g1j1k1o-3p2 ~<horm=c1 ~<hos=c-2 ~<hosp=c-1 ~<host=a1v2
~<hot=c3 ~<hot>=c3 ~<hou=c-4e1g5i2m-3n-1r-2v3 ~<hour=g5m-3n-1v1 ~<hous=c-1e1i2 ~<how=c-2f-2i3m4
~<how>=c-2f-2i3m4 ~<hoy=b4d-2q5v-1 ~<hoy>=b2c1d-2q5
~<hu=a-7c3d7f-1g-9h-4i-2j-3k-5l-5m-5n-5p-1q-1s-2v-3 ~<hug=c1 ~<huge=c1 ~<huh=r1 ~<huh>=r1
~<hum=a-1d11 ~<huma=a-1d11 ~<hur=a-5c4d-1e-3g-2j-1k-2l-1m-1n-2o1r-1t1
~<hurt=a-5c4d-1e-3g-2k-1l-1m-1n-1o1r-1t1 ~<hus=b1c-3e3 ~<husb=b1c-3e3
~<i>=a-7b6c-2e-3f2g-7i-1k-4m-3n-4o-3p-1q-3r-4t-5u-5v1 ~<id=c-7d1e-5g-4h2j-1k-3m-3n-2q-2r1u-4
~<id>=c-6d1e-4g-4h3j-1k-3m-2n-2q-2r1u-4 ~<if=a5b2c-2e-1g-3i1q4u-1v-2 ~<if>=a5b2c-2e-1g-3i1q4u-1v-2
~<ig=c3r3 ~<igl=c1 ~<igle=c1 ~<igu=r3 ~<igua=r3 ~<il=b9c-7e-2f2g5l-1o3p-1q-5r-1v-6
~<ill=b9c-7e-2f2g5l-1o3p-1q-5r-1v-6 ~<ill>=b9c-7e-2f2g5l-1o3p-1q-5r-1v-6
~<im=b5d-6g2h-6i-5k-4l-6m-7n-5o-2p1q-5r-3s1t-3v-2
~<im>=b5c1d-4g1h-5i-5k-4l-5m-6n-5o-2p1q-4r-3s1t-2v-1 ~<in=a-7b-5c1d-6e2f2h-5i-12l5m3n-14r3s-8u-8
~<in>=a-5b1d-1e1f-3g4h-3i-3k1m-7n-2q1s-4u-1v3 ~<inc=c1e3 ~<inci=c2 ~<ind=r3 ~<inde=r3
~<inf=b-6c4j1m7n-2v-8 ~<infe=b-1c8v-1 ~<info=a1c-4j1m8v-1 ~<ing=a-3b-3f10g-1k-1
~<ingl=a-3b-3f10g-1k-1 ~<ini=a-1l6 ~<inic=a-1l6 ~<ins=l3m3 ~<insc=a-3l5v1 ~<insi=a4v-1
~<inst=k1m4v-1 ~<int=a1e-1f1r1 ~<inte=a3c-3e-1f2r1 ~<ir=a-7b-3c-7f4i10j4 ~<ir>=a-6b-8c-6f5i8j5
~<irm=b1i1 ~<irme=b1i1 ~<is=a-10b-3c2d-4e5f-1g-4h-1i-1j-7l-6m2n-5o-2p-3u-2v4
~<is>=a-7b-2c3d-3g-8h-1i-3j-6l-5m4n-4p-3u-2v4 ~<isn=a-2e5 ~<isnt=a-2e5
~<it=a-3c-1d-5e-4f-2g-6h-4k5n2o-5p-1r1s-4u-2 ~<it>=b1c-5d-1e-6g-4h-5j2k5l-3n4o-3q1s-3t-1 ~<itc=b-3c4
~<itch=b-3c4 ~<its=a-2i2j-2l1q-1r1t1 ~<its>=a-2i2j-2l1q-1r1t1v-2 ~<iv=b1c3e-3v-3 ~<ive=b1c3e-3v-3
~<ive>=b1c3e-3v-3 ~<ja=b-1c-6g-1s4t1v2 ~<jaj=a-1b-5c-3v5 ~<jaja=a-1b-5c-3v5 ~<jam=s3 ~<jama=s3
~<jan=t2 ~<je=b-3f2v2 ~<jef=b-2 ~<jefe=b-2 ~<jej=v3 ~<jeje=v3 ~<jo=e3 ~<jod=a5 ~<joda=a3
~<ju=a-4b1c-13e1f-2g-3i-4j-5l-1m-7n-4o-6q1v6 ~<jue=c-1o-2q5 ~<juev=c-1o-2q5 ~<jul=v3 ~<july=v3
~<jum=b2c-2v2 ~<jump=b2c-2v2 ~<jun=b-3v3 ~<june=v4 ~<junk=a1 ~<jus=a-2b2c-2d1f-2g-1j-2k1m-2r2s-1
~<just=a-2b1c-2d1f-2g-1j-2k1m-2r2s-1 ~<ke=b-2c3v-4 ~<kee=b-2c4v-3 ~<keep=b-2c4v-3
~<ki=a-5c-4d-3g-2h-1i-2m3r-1t1v3 ~<kic=d-3f4 ~<kich=d-3f4 ~<kid=k3m1 ~<kids=c-1k1m1 ~<kie=m3
~<kien=m3 ~<kil=a-4b3c-3f-3g-6k-1r-2t2v2 ~<kil>=b4 ~<kill=a-3c-2f-3g-5k-1r-1t2v3 ~<kin=b-1
~<kind=b-1 ~<km=a-2b6n4 ~<kms=b7 ~<kms>=b7 ~<kn=a-4c1e6f1q-3s-1 ~<kne=b-4c4 ~<knee=b-4c4 ~<kni=b2
~<knif=b2 ~<kno=a-2b1e6f1g2q-2s-1v2 ~<knoc=a1 ~<know=a-3b2e4f2g2q-2s-1v3
~<la=a-6b-3c1d-7e-3f-4g5h-9i-4j-1k1l-8m-18n-9o1p-4q4r-8s-11t-15u-5v-5
~<la>=a-2b-2c4f-5g-1h-10k1m-8n-2o7p-6q-4r-2s-3t-2 ~<lab=c2 ~<labo=c2 ~<lad=a2 ~<lado=a2
~<lam=a-4d-5o-3p2q4s-2v-1 ~<lama=a-2d-5o-3p1q4s-2v-1 ~<lame=j2 ~<lan=b1c-3g2q2v-3
~<lano=b1c-2g2q2v-2 ~<lar=a2 ~<larg=a2 ~<las=a-2b3d-3j-3k-1l-1m-3o2p-4q1t-3u-1v-4
~<las>=a-3c2i-2p-3q3r-1t-3v-3 ~<last=b4c-1e1h3r2 ~<lat=a-2b-6c-1d-2e-2f1g10i-5j-2k4n-1q1r-6t-4v-3
~<lata=c-2k2q3v-1 ~<late=a-2b-3d-3g8i-1k1r-3t-1 ~<lau=v4 ~<laug=v4
~<le=a2b-3d-5e-5f-8g9h-3i-5k-7l-6m-1p-4q-7r-5s-7v-7 ~<le>=a-1b2c-11f-2g8h-1j-1n3o-1q-3r-3
~<lea=a3b-1r-2 ~<leak=b-2c5 ~<leav=a5c-4r-1 ~<leg=a-5b-6c7m2 ~<leg>=b-1c4 ~<legi=a-1m3 ~<legs=b-1c2
~<les=a5g2 ~<les>=a5g2 ~<let=a2b-2j1n-1o1v-5 ~<let>=a2b-1j2v-1 ~<lets=o2r2 ~<lev=c7 ~<leva=c3
~<li=a-1d-2h2j-9k-6l3m-2n-3o-4q-7s-3u-1v-1 ~<lic=i7 ~<lice=i7 ~<lif=a-3b6c-3i1 ~<life=a-3b8c-3
~<lift=i3 ~<lig=c1 ~<ligh=c1 ~<lik=a-2c1f2h2i-2k-2l2n-1r1v-6 ~<like=a-2c1f2h2i-2k-2l2n-1r1v-6
~<lin=c-2e5m-1v1 ~<line=c-2e3v2 ~<lip=c1 ~<lips=c1 ~<lis=a9b-8c-3d-5h1l4v1 ~<list=a9b-8c-3d-5h1l4v1
~<liv=a-8b6c-5d1i-2 ~<live=a-7b1d1e1i-1 ~<livi=b4 ~<ll=b2c-6d6f1g2h-5i8j-2k-4l-3q-5r-4
~<lla=a6b-5c-5d7e2g4h-4n-3q-3r-3v-5 ~<llag=b-1c2 ~<llam=a7b-2c-6d7e2g4h-4i-6n-2q-3r-3v-4
~<lle=a-5c1i9s1v4 ~<lleg=a-1i1n1s2v1 ~<llev=b1i7v1 ~<llo=b9c-5 ~<llor=b9c-5
~<lo=c-2d-6f-10h-9i-12j-12k-9m-12n3o-7p-2q-4r1s-5u2v7 ~<lo>=b-3e1g3u1 ~<lob=v4 ~<lobb=v4
~<loc=a-1b5v4 ~<loca=b1c-2v1 ~<lock=c1v1 ~<locu=b3 ~<lol=a-3b-7c-3m-1n2r3v3
~<lol>=a-3b-7c-3m-1n2r3v3 ~<lon=a1b1v-2 ~<long=a1b1v-2 ~<loo=c5e3g1m-2v1 ~<look=c2e3g1m-2v1
~<los=a1d-3e-5f-5g-5h-1i-2j-1k-2l2o-1r-1t-1 ~<los>=b-2c1d-1f-3g-2i-4j-2l2m-2o-1 ~<lose=a4
~<losi=b5c-2 ~<lost=b-1 ~<lot=v2 ~<lot>=v2 ~<lou=n4 ~<lov=b1c-3r3 ~<love=b1c-3r3 ~<lt=g5r-1
~<ltr=g5r-1 ~<ltr>=g5r-1 ~<lu=a-5b-12f1g13h-3m-1n-2o-5q7r-1t-1v-3 ~<lue=a-1b-4c-4f2g11
~<lueg=a-1b-4c-4f2g11 ~<lum=b-1c3 ~<lump=b-1c3 ~<lun=d1g2o-4q8v-1 ~<lune=c-4d2g3o-3q6
~<ma=a-3c-3d3e-4f-1g-1h-4i-2o-2p-2q-7r-10s-1u-5v1 ~<mac=b3v-1 ~<mach=b3v-1 ~<mai=v2 ~<mail=c1
~<main=v3 ~<mak=a2c1g-1j3k1p1 ~<make=a3c1g-1j3k1p1v-4 ~<mal=a-2c11f1g-2t-2 ~<mal>=b-3c7f2t-2v1
~<mala=c3 ~<malt=b2 ~<man=b2c-1d1e-3f1g7i3l2m-1n2o3p-4q-5r-4s2v-9 ~<man>=b2 ~<mana=d6g4o4r-1v-1
~<mand=c-5d-2f5l4n3q-1v-1 ~<mane=a-1b-3g3i6s1 ~<mano=c5 ~<many=c-1 ~<maq=d3m2 ~<maqu=d3m2
~<mar=a-7b-4c-5d1e2l-1m-3n-5p-4s-1v2 ~<marc=b-1t1 ~<mare=b-2c5 ~<mari=c-1e2v3 ~<marq=c-1d5g3q-1
~<mart=c-2f1k2o2q2v-3 ~<marz=v2 ~<mas=a7c-8d-1e-1g-4i-3l-2m1n4o-1p2s-1t1v-5
~<mas>=a7c-8d-1e-1g-4i-3l-2m1n4o-1p2s-1t1v-5 ~<mat=a-2b6c-5d-4g-3i-1m-1r4v4 ~<mata=a-3c-5d-1g-2i-1v5
~<matt=b2r2 ~<may=a-6b-1l1m1o-2r-4t4v1 ~<may>=a-4l2m2t2 ~<mayb=r-3v3
~<me=b2c-4e-7f-2g-2h-2j-5k-4l3m-10n-10o-3p-1q-4r-3s-5t-1u-6v-5
~<me>=a1b3c2d1e-5f3i1j-4m-5n-3q-5s-2u-1v-4 ~<mea=c-1i2 ~<mean=c-1i2 ~<med=a-5d-2f-2h3k-3o1q1v1
~<medi=a-4b-4c-1d-1f-2h3k-3o1q1 ~<mee=g2 ~<meet=b1g3 ~<mej=b3c-2d2j3o-2p2r-2s2
~<mejo=b3c-2d2j3o-2p2r-2s2 ~<men=a1b-3c-3i-2j-2l1n-2q-1v-4 ~<meno=h2t1
~<mens=a3b-4c-1f1i-1j-1l2n-1q-1v-2 ~<ment=b1 ~<mes=a5b-5c-4d-1e-1f-1g2l2q-3
~<mess=a5b-5c-3d-1e-1g2l2q-3 ~<met=v1 ~<mi=a-3b5c-7d-12e2f-2h-10m-8o-1p-3s-5u-5
~<mi>=a2b4c-3d-7e-1f-1g-2h-2i1j1l-2m-1n-7o-5s-1u-3v-5 ~<mid=g1 ~<midd=g1 ~<mie=a2b1c-5g-3i-3o1q-2v2
~<mied=b3c-5i-2v3 ~<mier=a3b-1o2q-1 ~<mig=b-2c3g2 ~<migh=g2 ~<migr=c3 ~<mij=c2 ~<mija=c2
~<mil=c-2i3t2 ~<mil>=t2 ~<mile=i3 ~<min=a-5e1l3v4 ~<mind=a-4c-3j2l4v1 ~<mine=e2 ~<minu=c2v1
~<mir=a2b-1 ~<mire=a2 ~<mis=a-3b2c-1e4f-1h-1i-1j-1k3l2n3q5 ~<mis>=a-1b4c-1l2 ~<misa=b-1g3
~<mism=a1q1 ~<miss=k3n5q3 ~<mist=a-1e4l1 ~<mix=f2 ~<mixt=f2
~<mo=b-6c3d-8e4i-5j-12k7l-1m-1o-9p3q8r-5s-5u1v-14 ~<mol=a7b-3v-2 ~<mole=a7b-3v-2 ~<mom=e3g6
~<mom>=e4 ~<mome=g5 ~<mon=a-2c1o-5q6v-1 ~<mond=o-4q7 ~<mone=c-1i1 ~<mont=c3
~<mor=d-3e-5g-3i-4j-1n2o-3p2r-1s-2v-2 ~<more=a5b-3e-4f-2g-1h1i-1m1n3s-4 ~<mori=a-2b8 ~<morn=o-1q3
~<mot=b2e1f5 ~<moth=e1f5 ~<mov=a-6b-8c1e4f-1j-6k12q3 ~<move=a-6b-5e4f-1j-6k12q3v-1 ~<movi=c2v1
~<mr=e1 ~<mrs=e1 ~<mrs>=e1 ~<mu=a-8b2d-1e4f1g-14l-6m-10n-8o-1q1r1s1t-2u5
~<muc=a-1b4f4g-3h-1i-3k-2l-1m-4n-2u1 ~<much=a-1b4f4g-3h-1i-3k-2l-1m-4n-2u1 ~<mue=a-1e-1f-1k3q1v4
~<muel=c3 ~<muer=b1c-2v4 ~<muev=k4q2 ~<muj=b-1h5 ~<muje=b-1h5 ~<mun=a-1b4c-2f-2 ~<mund=a-1b6c-5f-2
~<mur=c-5e4i1 ~<muri=c-5e4i1 ~<mus=e2j1s1v1 ~<must=e2j1s1 ~<muy=b-2c1f2g-1t-1u4
~<muy>=b-2c1f2g-1t-1u4 ~<my=a-3b2c1d-2e-2f-3g-1h-4j-1k-2l-3m-3n-5o-5p-6q-3r-6s-2u-7v-1
~<my>=a-1c3d-5e-1f-1h-3k-1l-2m-2n-5o-4p-5q-1r-5s-1t-1u-6 ~<mys=a-3b2 ~<myse=a-3b2 ~<n>=r-5s7
~<na=b-2d-7f-1g-8h-3i-2j-5l-4m6n-4q-3r-13s10 ~<nac=m2 ~<naci=m2 ~<nad=b1c-4d-2g-2m1t1v1
~<nada=a1c-2e-2i-2m1t1v2 ~<nadi=b2e2 ~<nah=r-4s3 ~<nah>=r-4s3 ~<nai=c4 ~<nail=c4 ~<nam=a1e4v1
~<name=a1e4v1 ~<nau=c5 ~<naus=c5 ~<naw=r-2s5 ~<naw>=r-2s5
~<ne=a-4b-3c-4d-1e-5f3g-2h-1k2l-14m-5n-12o-10p8q3r-12s9t-3u-9 ~<nea=c2 ~<near=c2 ~<nec=c1e-1f1
~<nece=c-1f1k1 ~<neck=c5k-2v-1 ~<nee=a-1e-5f1i1k1t-2v1 ~<need=a-1e-5f1i1k1t-2v1 ~<neg=r-2s4
~<nega=r-2s4 ~<nei=p4 ~<nel=e2s3 ~<nel>=e2s3 ~<ner=b4c-2 ~<nerv=b4c-2 ~<nev=a3c-3j3l-2s3t1v1
~<neve=a3c-3j3l-2s3t1v1 ~<new=b-3h3k3m1 ~<new>=b-3h3k3m1 ~<nex=a-2c-4d-1e-1g2j-1l-2n-2o-4p4q7s-4v-1
~<next=a-2c-4d-1e-1g2j-1l-2n-2o-4p4q7s-4v-1 ~<ni=c-1d-7g-6h-2i-4j-4l-4m-6n-8o-5p7q-1r-8t3u-1v2
~<ni>=a4c-3p2v4 ~<nic=c-1u1v3 ~<nice=c-1u1v3 ~<nig=b1k1v-1 ~<nigh=b1k1v-1
~<nin=b-2d-1e1g-2i-2m-3n-2o-3p4r-6t3u-4 ~<nine=t6v-5 ~<ning=e2f1o-6p6r-3s1u-3v-1 ~<nino=v4
~<no=a5b-2c-5d-12e5f-5g-4h-2j1k-12l-9m-15n-12o-17p8r-21s12t-3u-13v-7
~<no>=a4b-3c-2d-7e3f-3g-6h-1i4j3k-1l-11m-7o-5p2q-1r-9s10t-2u-7v-2 ~<nob=c-3e1i2 ~<nobo=c-3e1i2
~<nol=e2v2 ~<nolo=e2v2 ~<nom=a4k2 ~<noma=a-1k3 ~<nomb=a2 ~<non=a-1c1o-7p11q3r-1s-3t-1v-1
~<none=o-6p11q3r-1s-3t-1 ~<noo=a-1b-1g3q3s1 ~<noon=a-1b-1g3q3 ~<nop=e2r-6s10v-3 ~<nop>=a-2r-2s5v-2
~<nope=s4 ~<nor=v1 ~<norm=v1 ~<nos=a-3c4 ~<nose=a-2c4 ~<not=a1c-6d-2e4f-5h2i-1k-6n-4q-3r-1s2t-4v1
~<not>=a3b-1c-2d-1e5f-3g1h3k-6l-1n-4q-3r-3s3t-4u-1v-4 ~<note=v3 ~<noth=a-3b1c-5o1v2 ~<noti=c1l2
~<nov=a-2c-3f1g-1o-1q1t3 ~<nove=t3 ~<novi=b1f3 ~<now=c1d-2f-3g7i-3l2q-1s-2
~<now>=c1d-2f-3g7i-3l2q-1s-2 ~<nu=b-4d2e4g-8h-5i-8j-2k-3m-2o4p-4q-9r-13s6u-2v-10 ~<nub=c2
~<nue=a-5l2n4t1v1 ~<nuev=a-5c-2l3n4t1v1 ~<nuh=r-1s3 ~<nuh>=r-1s3
~<num=a6b-2d-3e5f1g-4h-1i-4k-3l-2n-2o3p-2q-5r-4v-9 ~<numb=a3d-1g-1i-2k-1n-1p-1q-3r-1v-4
~<nume=a1b-3c-2e4f1v-1 ~<nun=r-1s2 ~<nunc=r-1s2 ~<nur=a-1d6 ~<nurs=a-1d6 ~<o>=a-1b2c-4i2m1t1
~<ob=b-2r1u3 ~<obl=u3 ~<obli=u3 ~<obr=c3 ~<oc=b-4c-2f-2g3m-1n-1o3p-2r-5t2v-4 ~<och=t3 ~<ocho=t2
~<oct=o6q1 ~<octo=o1 ~<ocu=b-1g5 ~<ocup=b-1g5 ~<od=b4c-1
~<of=a3b1c-4d1e-6f-6g-8h-7k-1l-11m-1n-8o-7q-4s-3u-10v-6
~<of>=b2e-1g-2h-1i-1j-5l-4n-4o-2p1q-1s-2t1u-5v-1 ~<off=a7c-3e-3f-4g-4h-3j3k-1l-2m-2n-1o-1u-3v-4
~<off>=a8c-3d-6e-3f-2g-3j4k-1l-2m-7n-1o-1u-2v-2 ~<offi=b-1d2m1 ~<oh=j2 ~<oi=b-2c4n4 ~<oid=b-1c3
~<oido=b-1c3 ~<oj=c4v-1 ~<oja=b2 ~<ojal=b2 ~<ojo=b-2c6 ~<ojo>=b-1c5
~<ok=a-1b3c-3e-2f-3g-6l2r12s-7t-3 ~<ok>=a-1b3c-3e-2f-3g-6l2r12s-7t-3 ~<ol=a4b-4v7 ~<old=v1 ~<old>=v1
~<olv=a2b-1v4 ~<olvi=a2b-1v4 ~<on=a-4b2c-6e-6f1g2h-1i-4k-1l4m-3o1p-5s-4u-4v-2
~<on>=b5c-4d1e-3f-4g7h-4j2l4n-1r-1u-2v-2 ~<onc=a-3l1n4 ~<once=a-3l1n4
~<one=b-2c3d-4f2g-4i-3m-1o3p-3q-7r1 ~<one>=b-2c3d-4f2g-4i-3m-1o4p-7q-7r1 ~<onl=a-1c-3f2j-4q3
~<only=a-1c-3f2j-4q3 ~<oo=c2 ~<ooz=c2 ~<oozi=c2 ~<op=a5b-5c-5d4f-3g-4i-1k-1l7q-4u-3 ~<ope=c1d8m-1v2
~<open=v3 ~<oper=d7 ~<opt=a10b-8c-11d-1g-2l5m1p1u-2v-6 ~<opt>=a6b-3c-5l6m1u-1v-1 ~<opti=b-1c-3p1
~<opto=a3 ~<or=c1g-3t1 ~<or>=t2v1 ~<ord=b1 ~<orde=b1 ~<ori=c3 ~<orin=c3
~<ot=a-3b-4c-1d-9e-7f-3g1h9i-5k3l1m-3o-7p11q-5r-5s-3t-1v-4 ~<oth=g2p4 ~<othe=g2p4
~<otr=a-2b-2c-4d-6e-5f-2h7i-3k4l1m-1o-9p7q-3r-2s-1v-2 ~<otra=a-2d-4e-2f-5g-2i-1k3l2n2o-4p2
~<otro=b-3c-1h5n-1o-2p4v-3 ~<ou=a1c2d-2e-4f-2g-2h-1l-5m-1q-2r-1u-3v1
~<out=a4c2d-2e-4f-2g-1h-1l-4m-1q-2r-1u-3 ~<out>=a4c5d-1e-4f-2g-1h-1l-4q-2r-1u-3v-3 ~<outs=b2c-3
~<ov=a-5b4v-1 ~<ove=a-5b4v-1 ~<over=a-5b4v-1 ~<ow=a-1h1 ~<owe=a-1 ~<owe>=a-1 ~<own=h1 ~<own>=h1
~<ox=c2 ~<oxy=c2 ~<oxyg=c2 ~<oy=b-2c-2n7 ~<oye=b-1c-2n7 ~<oye>=b-1c-2n7
~<pa=b2c-3d-2e6g-14i3j-12l-10m-4n-3o-2p-13r-3s3u-2v4 ~<pac=b-1e1 ~<paci=e1
~<pai=a-3b-2c6e-2f1g-2l-1n-2t2u1 ~<pain=a-3b-2c6e-2f1g-2l-1n-2t2u1 ~<pal=c1f4 ~<palp=c3 ~<pan=b8f-3
~<pani=b10c-3f-1 ~<panz=c2 ~<pap=c-3e2v4 ~<papa=e3 ~<pape=c-2v6 ~<par=a6c-7d-1e-6h-5j-1k1n1p-2q3u-1
~<para=a4c-2e-1g-1i2k3n-3q3r-1s2 ~<pard=m1n3v-1 ~<pare=a9b-1c-2l-1v-2 ~<park=b-2c-2v5 ~<parl=f5
~<paro=c1 ~<pas=a-2b-2d4e2g-7i6k1q1r-8s8v-5 ~<pas>=a2f3 ~<pasa=b-3d2i8v-1 ~<pase=a-1d3k4q2
~<paso=b3c-2r-1s2v2 ~<pass=b-10c3e3r-3s5v-4 ~<past=b5o2 ~<pat=a-5b2c-5d-2e2f-2h7o-4p-1q-1v4
~<pate=a-2c-4d-1h7o-3p-1q-1v6 ~<pati=e4 ~<patr=b4 ~<pav=b4 ~<pavo=b4 ~<pay=b2i4 ~<pay>=b2i1
~<paz=a4e3 ~<paz>=a4e3 ~<pe=b3c7e-2g-3i-3k-2l-7m-6o-2p-1v-1 ~<pec=b-1c3f2 ~<pech=b-1c3f2
~<pee=b-4c8v-3 ~<pee>=c3v-1 ~<peei=c2 ~<peg=b8c-1 ~<pega=b6 ~<pel=b1c-1 ~<pelo=b2c-1
~<pen=a-2b7c-1v-1 ~<pens=a-1b4 ~<peo=c5v-2 ~<peop=b2c-1 ~<peor=b-3c8v-1 ~<per=b-6d2l-2m-3o-1r1v6
~<perd=n2 ~<perf=v1 ~<peri=c2v2 ~<perm=a8 ~<pero=f-1o-1q3r2 ~<perr=b-3v3 ~<pers=a-3c-6d7e3f2g-1v-5
~<pes=a2b-2c1 ~<peso=c2 ~<ph=a1b-7c-7d6e2f-2g4h-3j-2 ~<pha=v2 ~<phar=v2
~<pho=a2b-4c-4d5e2f-2g4h-3j-1s1 ~<phon=a2b-4c-4d5e3f-2g4h-3j-1s1v-2
~<pi=c6d-3f-10h-3i3j-2k-5l-6m-10n-6p-5q-5v-6 ~<pic=b-4c1f-1g-3i6l-2m-1n-1p-4q-2v-7 ~<pica=b-1
~<pick=c-2i9p-1r4 ~<pico=c3 ~<pict=g-1l-1r-1s1v-2 ~<pid=b1 ~<pido=b1 ~<pie=c7g1v-4 ~<pien=a-1b3c-1g2
~<pier=a1b-1c4 ~<pies=c3 ~<pil=b3c-3 ~<pila=v2 ~<pill=b5c-1 ~<pin=c1 ~<pis=b3v2 ~<pist=b4
~<pl=b2c-5g2i-5k-2m-2q-1s-3u-2v-5 ~<pla=b2c-3e3g7 ~<plac=e3 ~<plan=c-1g5
~<ple=c-1d1e-3f1g-1i-2k-1m-1s-2u-2v-4 ~<plea=c-1d1e-3f1g-1i-2k-1m-1s-2u-2v-4 ~<pm=j2 ~<pm>=j2
~<po=a-10c1d-6e-11g-1i7j-2k6m1n-5o-1q-1s-9u1v3 ~<pod=a-2c1j1v-1 ~<poi=b8d-1s-2 ~<poin=b6s-2
~<pol=b6v2 ~<poli=b6v2 ~<pon=b-4c-6h4i5l2m2t1 ~<pone=h4 ~<pong=a-2l2m3 ~<pop=c2 ~<popp=c2
~<por=c-3d-2e-2f2h-2i1m1r1s-3u1 ~<por>=a1b-1c-3f-1h-1i2m2s-2u2v2 ~<porq=b1 ~<port=f6
~<pos=b-3c1j-2k7r-2v3 ~<pos>=v1 ~<posi=c4k2 ~<poss=r-1v3 ~<post=j-1k3 ~<pou=b-1c4 ~<poun=b-1c4
~<pr=b-3c1d-4e-6f-9g-3h3k-8l-3o3p-5q-6r-3t-1u-1 ~<pra=v-2 ~<prac=v-1 ~<pre=b-8c8f-2m-3n2q-3t-4v1
~<preg=b-3n4q-2 ~<pren=i1 ~<pres=b-1c3 ~<pret=v2 ~<pri=o2 ~<prim=c1o2 ~<pro=b3c-4d-1g-3h2k-2m2v-2
~<prog=a4 ~<prop=b3c-1 ~<prov=h3m2v-3 ~<pu=a-11c7d4e-3g-5j-3k4m-3n-1q3r-1s-3v-6
~<pue=a-7d2f2i3m-5q1s-2t-1 ~<pued=a-9d3e-3f4i4k1m-4q3r-4s-4 ~<puen=b2 ~<pues=g-2r1 ~<puf=c3
~<puff=c3 ~<puk=b-1c3 ~<pun=b3c1 ~<punt=c3 ~<pur=b1 ~<purp=b1 ~<pus=b-6c3j-2k6q1v-1 ~<pus>=b-2c6
~<push=c-2k6q1 ~<put=a-3c-2d2h1l1 ~<put>=a-2c-1d3l1 ~<qu=b-2e-7g-6h1j-2k-4l-1m2o-1q-2r-8s-4t-7u-1v1
~<que=a-5b-1c3m2n5p1r-4t-2 ~<que>=a-2d1f-1h1l-4m5n4o-1r-3t-4 ~<qued=b-3f1p1v4 ~<quem=c9 ~<quer=a-3l3
~<ques=n1 ~<qui=a3c-3e-6f1g-9i1k-3m3n-8p-2q-5r-3s-3t-3 ~<quie=a-3b2c-6e-3f5g-3j-1m8n-2q-3r-1t-3v-3
~<quit=a11b-5c-1f-6g-2i1k-3m-7n-1 ~<ra=c7f-2g1h-2i-4j-1m1n-4r-5s1u-1v-1 ~<rac=b1 ~<raci=b1 ~<rai=k3
~<ran=b-3c1v6 ~<ran>=c1v1 ~<rap=b2 ~<rape=b4c-2 ~<rar=c2 ~<raro=c2 ~<ras=b-1c5 ~<rash=b-1c5
~<rat=c-1d1g3h-1m3n-2r-5s1v-7 ~<rath=d2e-1s3v-1 ~<rati=g4m4r-1
~<re=a3b-6c-2e-12f-5h-8i-9j-9k12l12n6o-16p-4q-1r-5s-3t-3u-2v-2 ~<re>=l3
~<rea=a-10b4c4e-3f2g-5k2m3s2v-6 ~<reac=c2 ~<read=b1f6n3 ~<reag=k6 ~<real=a-1c3f-2g-1m4s2v-3
~<reas=b1 ~<reb=k6 ~<rebo=k6 ~<rec=b-8c-5d3e-1f-6i1j-2k3l4n-2s-1v2 ~<rece=d5 ~<reci=a2b-1k1l2
~<reco=c-2i3k1l3 ~<red>=c3 ~<ref=v2 ~<refi=v3 ~<reg=e1 ~<rega=b1 ~<regi=a2 ~<regr=e1j1 ~<regu=v3
~<rel=b5 ~<rela=b5 ~<rem=a6b-7c-2d-2f-1h-2k-3m-1n-2v1 ~<remi=b-1c-1g1v-2 ~<remo=a6b-2h-1k-2v5
~<rep=b-8c-9d2f-4g1k1l-3m2n14o-6p-2q-1r-3v-10 ~<repe=n9o-1 ~<repi=a-3c-4n10 ~<repl=g5m2 ~<repo=a9
~<repr=a-2d5k4 ~<res=a-7d-1f1i-1j-4k4l5q2 ~<resc=a-1b-1c-1j-3k9q3v-1 ~<rese=n2r1 ~<resp=c6f1
~<rest=l3 ~<resu=a-4c-2l4v2 ~<ret=a3c3 ~<reti=a4 ~<rev=a7b2c-1l-2v-1 ~<revo=a7b3c-5l-1
~<ri=a-1b-9d4e-8i9k-1m-2n-1o2s-1v-2 ~<rib=c1 ~<ribs=c1 ~<rid=b-4c-6e-2f1i14v-8
~<ride=a-3b-4c-6e-2f1i15v-8 ~<rig=b-4c5r2 ~<righ=b-4c5r2 ~<rin=b1d8g3 ~<ring=c1d8g4 ~<ris=v5
~<risa=v5 ~<riv=h1i-2o3 ~<rive=h1i-2o3 ~<ro=a-2b2e6f-4g-6j-4k-1n-1u2 ~<rob=b-6c-5d2e1v2 ~<robe=e4
~<robo=b-4c-1d3m1 ~<roc=u4 ~<rock=u4 ~<rod=c3 ~<rodi=c3 ~<ronc=c1 ~<roo=b4e1 ~<roof=b2
~<room=c-1e2v2 ~<rop=b5c-1v-1 ~<rope=b5c-1v-1 ~<ros=a-1e2v-1 ~<rosa=a-1e2v-1 ~<rou=a-1i1
~<rout=a-1i1 ~<ru=a-3b-5c2f1i5n2 ~<run=a-2b-4c3i6n2 ~<run>=n2 ~<runn=a-2b-1i4v2 ~<runs=c2 ~<rus=f2
~<s>=b4r1 ~<sa=a5b-1c2d-8e-11f-5g-9h-6i-8j-1k-5l-8m-2n1o-12p-1q4r-2s-8v4 ~<sab=b-1c-5f2o-2q3v6
~<saba=c-2g1o-2q4 ~<sabe=f3v5 ~<sac=c-1m2v1 ~<saca=c-1m2v1 ~<saf=b7e-2 ~<safe=b7e-2 ~<sai=a4
~<said=a4 ~<sal=b1c5f-2g-2m-2t1 ~<sale=b-1c1r1 ~<sali=a3c3m-1t2 ~<salv=b4 ~<sam=r1 ~<same=r1
~<san=a-3b-9c7f-1g-1v3 ~<sang=a-2b-7c8f-1g-1v-2 ~<saq=a5 ~<saqu=a5 ~<sar=c2 ~<sarp=c2 ~<sat=o-1q5v1
~<satu=o-1q4v1 ~<sav=b6c-3 ~<save=b3 ~<saw=j1 ~<saw>=j1 ~<say=b-4n9q-1r-5 ~<say>=b-3m-6n9q-1r-5
~<sayi=a2b-2 ~<says=a-2m2 ~<sc=a-2b6c-3e-4i-3j3k-6m2q-1 ~<sca=a-3b10c-8e-1f1g-2m4r-1 ~<scam=m5
~<scar=a-2b8c-5f2r-1v2 ~<sch=d3g1j1k-1 ~<sche=d3g1j1k-2 ~<scr=j2 ~<scra=j2
~<se=a-3d-9e-1f1g-6h1i1j-14k-4o1p-3q-6s-16t5v1 ~<se>=a-10c5d-6e2f-8g-1i1l-2m7n1s-7u1v5 ~<sea=a4h4v-1
~<sea>=a2h4v-1 ~<sec=b-2f1g4o3 ~<seco=f2o3 ~<see=b1c2d-2f-1h3r1v-7 ~<see>=a1b4d-2h3r1v-6 ~<seei=c1
~<seg=a-1b1c-3o2s-4v1 ~<segu=a-1b1c-3o2s-4v1 ~<sei=b-2q-2t1 ~<seis=t1 ~<seiz=b-2 ~<sel=b2f4
~<self=b3 ~<sem=c2 ~<sema=c2 ~<sen=c-3e4f2g-2i6k-2l4n2v-2 ~<send=a2c-1e1i3l5n1v-1 ~<seno=b-1e3f1
~<sent=b2i3 ~<sep=v3 ~<ser=a1c-1 ~<serv=a3 ~<set=p2 ~<set>=p2 ~<sev=t2 ~<seve=t2
~<sh=d-3e5f-2g2h-1i-4j-2k2m-8n-5 ~<sha=c2g2t1v-1 ~<shak=c1 ~<she=e8v-4 ~<she>=b1e3v-3
~<shes=b-1e6v-3 ~<shi=g1k4q2 ~<shif=g1k4q2 ~<sho=b2m-3n-1v5 ~<shoe=v2 ~<shoo=b6c-3 ~<shop=e2
~<shor=b-2 ~<shot=b3c-3v3 ~<shou=c3l1v1 ~<show=c1k1 ~<shu=a5c-2 ~<shut=a5c-2
~<si=a-7b-4c11d-10e-9g-15h-7i-5j-15k-7m-9n-16p-4q-7r18s-14u-9v-8
~<si>=a-2c-3e-4g-6h-2j-6m-4n-2p-3r15s-10t-4u-3v-1 ~<sic=a-2b-2c-1e1v8 ~<sick=a-2b-2c-1e1v8 ~<sid=c6
~<side=c6 ~<sie=a-4c3m-1t2v-7 ~<sien=a-2b1c3v-5 ~<siet=t2 ~<sig=a1d-1f-3l3v-3 ~<siga=a4
~<sign=a-1c-3l4 ~<sigo=c4 ~<sigu=b1c1 ~<sik=c6v-2 ~<sik>=c6v-2 ~<sil=a2 ~<sile=a3 ~<sim=r2 ~<simo=r2
~<sin=a-2c4e-1i-1n-1u-1 ~<sin>=u-2 ~<sinc=c3v-1 ~<sir=f1o-2r3 ~<sirv=f1o-2r4 ~<site=c2 ~<sitt=b2
~<six=o2r-1 ~<sk=c8 ~<ski=c3 ~<skin=c2 ~<sl=a-5c4d-2j1n5v-5 ~<sle=c2 ~<slee=b2 ~<slip=c1
~<slo=a-2c-2d-1j2k1n5 ~<slot=j2k2 ~<slow=a-1d-1n5 ~<slu=c2 ~<slur=c2 ~<sm=v2 ~<sme=c3 ~<smel=c3
~<so=a-9b8c-5e5f-5g-10h-1i2l-10m-2n-6o-1p-2r1s-9t-1u-6v-7 ~<so>=a1c-2d-4e-6f-5g-6h-2m-2n-4o2p-4v-3
~<sob=b4 ~<soi=b-4c3e4 ~<sol=a1c-5q1 ~<sola=c-1 ~<soli=a2 ~<solo=q2v3 ~<som=a-7d5h1i2j1m-1n-1v-2
~<some=a-6d5f-4h1i2j1m-1v-1 ~<son=e2m2n1 ~<son>=c-2e2m2n1 ~<soo=b3k3 ~<soon=b3k3 ~<sor=b-3c5s-3
~<sore=c7 ~<sorr=n1s-3v1 ~<sos=b8 ~<sos>=b8 ~<sou=b1c-4m2r3s-1u-1 ~<soun=c-2m2r3s-1u-1
~<soy=a-1b-3c-4e8 ~<soy>=a-1b-3c-4e8 ~<sp=b-17c6d2e1f4h-1i-5k-7l-1m-7q-4v-8
~<spa=a2b-3c-4d-1f4g-1h1k-2m-7 ~<spam=a7m-3 ~<span=a-2b-1f6h1k-1m-1 ~<spe=a-2b-4d5f2i-1k-1v-6
~<spea=a-2b-5c-1d5f3i-1k-1v-5 ~<spee=c1 ~<spo=b-3c5j1 ~<spot=b-3c5j1 ~<spr=c2g2 ~<spre=g2 ~<sr=a3l4
~<st=b-3c10d-1e-1f-9g-8h-4i-3j-6k-11l6m-3n-5o-5p-4q-3r-2t2u-4v-4 ~<sta=a-6b-2d1l3m2 ~<stan=v1
~<star=a-3b-5c-1i1l4t1 ~<ste=b4 ~<step=b4 ~<sti=b-5c12i-1r2 ~<stil=b-3c4r3v-3 ~<stin=c2 ~<stit=c1
~<sto=a5b-5c1d-3f-2g-1i-1k-4m-5n-3o-1p-1r-3u-2v-3 ~<stom=b-1c4 ~<ston=c3
~<stop=a7b-1c-10d-2e1f-1g-1h-1k-4m-4n-2o-1p-1r-2s-1u-1 ~<stor=c3v-1 ~<str=b2l3r-1 ~<stra=b3
~<stre=v2 ~<stu=c3 ~<stuf=c1 ~<su=a2b-8c1f-13g-10i-3j-4k-7l1m-3n-10o2r11s-10t-3u-4v-6 ~<sub=h1l3
~<subs=h1l3 ~<sud=b-3c8 ~<sudd=c1 ~<sue=b-3e1 ~<sueg=e1 ~<suel=c1 ~<suf=a2b1 ~<sufi=a3 ~<sufr=b1
~<sug=b-1c6v-3 ~<suga=b-1c6v-3 ~<sui=b8c-5o2v-1 ~<suic=b8c-5 ~<suit=o2 ~<sum=d2 ~<sum>=d2 ~<sun=e1
~<sund=e1 ~<sup=b-2d1m1r5v-3 ~<supe=d3 ~<supp=g1m2r1 ~<supu=r1 ~<sur=a-1b-1e-3g-5q1r8s-5
~<sure=b-2g-2o1q2r9s-4v-2 ~<surg=c-1j1 ~<sus=a4c-5j-2l2m-1 ~<sus>=a6 ~<susc=a-3j-1l6 ~<susp=a3i1
~<sw=a-5b-3c11d-1f1i-1j-2k5m-2v-1 ~<swa=f2g1 ~<swal=f2 ~<swe=a-3c8 ~<swea=c2 ~<swel=c4v1 ~<swi=e2k4
~<swit=e2k4 ~<swo=a-1c3v-2 ~<swol=a-1c3v-2 ~<sy=c1e-1v1 ~<sym=c1v2 ~<symp=c1v2
~<ta=a3b-4c-5d4e-7f4h-3i2j-1k-6m-6n-1r-4s-1u-1v9 ~<tab=b2 ~<tabl=b2 ~<tag=f5
~<tak=a2b2c-3d-2e-2g-1i2m-1q-1 ~<take=a3b2c-7d-2e-1g-1i2m-1q-1 ~<tal=a-3b-4d9f2r-2v2 ~<tal>=v7
~<talk=a-2b-3d9f2v-5 ~<tan=a3g1 ~<tant=a3g1 ~<tap=c1 ~<tar=c-4p1v9 ~<tard=p1v4 ~<tarj=c-1v4 ~<tas=c1
~<tast=c1 ~<tax=i3 ~<taxi=i3 ~<te=a7c-4e-5h-10i-2j-14k-9n-7p-6q-10r-8s-6u-3v-3 ~<tel=a3c-1d2f1r-1
~<tele=b-3d3f1m1 ~<tell=b3 ~<tem=i-1 ~<temo=c-4v3 ~<temp=c2
~<ten=a-8c2d-3e-4g-2h-2i2j-1l-2n-4p-1q-2t2u-2 ~<ten>=a-1b-2t4v1
~<teng=a-4b1c3d-2e-3g-1h-1i3j-1l-2n-3q-2u-1v-1 ~<ter=b6m-1 ~<term=a2c-1 ~<terr=b5 ~<tes=c-1v2
~<test=c-1v2 ~<tex=a10b-10c-8f1g1h-5i-5j-9k-3l3m1n-2o-1q-6r-3s-3u-3v-7
~<text=a10b-10c-8f1g1h-5i-5j-9k-3l3m1n-2o-1q-6r-3s-3u-3v-7
~<th=a-3b-6c-6d-3e-1f-6g-7h-8i-5j-1k-6l-12m-8n-4o-5p-2q-1s-3t-4u-4v-5
~<tha=a-3b-1c-1d-4e1f-2g-6h3i-1l-4m-4p-6q-4r1u5v-3
~<than=a-4b-3d-6e-4f-2g-2i-2j-1m-1n-3p-3r-1s1u8v-7 ~<that=e4g-1h2j3n3q-4r4s-1
~<the=a-2b1c-2e2g-2h-2i1j1k-3l-2m-4o1p-4q-4r2s-2u-3 ~<the>=a-4b-1f-1h-3j3k-3o4p-6q-2r-1s-2v3
~<them=b3c-2r3 ~<then=b2 ~<ther=a-6c1f1g-1h2i5j2m-1n-3v-1 ~<thes=a8b-4j-4 ~<they=a-3b6e2i4p-1r1v-6
~<thi=a3b1c-2e2g2h-4i-7j-6k-3l-2m3n-8p-6r-3s2t-4u-5v-12 ~<thin=b6g2s3v-5 ~<thir=o1
~<this=a6b-1c-3d-2e2h-3i-3j-3k-1l-2m4n-5o-2p-3r-2t-5u-3v-6 ~<tho=c-3d2e-2f-2n1o-3p5r-2s-2v-6
~<thos=b-2d1f-1n1o-1p5r-1s-1 ~<thou=b3t2v-2 ~<thr=b-1c4d1e-1o1r-2v-6 ~<thre=o1p1 ~<thro=b-3c6d2v-3
~<thu=b-4c-1j1o-4p2q6v1 ~<thur=j1o-4p2q6 ~<ti=b4d-7e-10f-3i1k1l-4o-7p5s-2v-3 ~<tie=c2p3 ~<tiem=v2
~<tien=c1p4 ~<tim=c-1e-2f-5g5k5n3o-3q-1v-3 ~<time=c-1e-2f-5g5k5n3o-3q-1v-3 ~<tir=b6c-4i3 ~<tira=b1
~<tire=i4 ~<tiro=b2 ~<tl=c-1g4 ~<tlk=c-1g4 ~<tlk>=c-1g4
~<to=a-4b3c7e-10g-1h-7i-2k2l-2m-7n-10p-3q3r-1s-1t-5u-8v-4 ~<to>=b2c-7d5e-1g-3h-2j1k5l2n-11q7t-3u-4
~<tob=c2 ~<tobi=c2 ~<tod=b1c5d-2e-1f-6g1i-3k-3l-2m-3n-1o-3 ~<toda=b3f-2g4k-2o-3v3 ~<todo=c3g-1v-4
~<toe=c2 ~<toi=f4 ~<toi>=f4 ~<tol=a2 ~<told=a2 ~<tom=a-2b3c-7f-1g2i-1o2p-1q1r-1v-4 ~<tome=b6c-6
~<tomo=a-1g3k1o2p-1q1r-1v-1 ~<ton=b3 ~<too=a-4c4i5v-5 ~<too>=c2i3o-1 ~<took=a-1b4c-1v-1 ~<toot=c4
~<tor=c3 ~<torc=b-2c3 ~<tos=a-7b-5c15f2 ~<tos>=c7f3 ~<tose=c4 ~<toso=a-2v2 ~<tou=b1 ~<touc=b1
~<tr=a-10b-13c-1e-8g4h-5i9j-5l-3m-1n-10q-2u-2v-5 ~<tra=a-5b-3c-2d3e-3i7j-2n-6v-3 ~<trab=f1g2v-1
~<trae=c2 ~<traf=v4 ~<trag=c3 ~<trai=g-1i2 ~<tran=b-2c-4d5i6v-3 ~<trat=m1 ~<tre=h-1o2 ~<tru=i5
~<truc=c-2i5 ~<try=b-2d-1g7 ~<try>=b-1g8 ~<tryi=c2d-1 ~<tu=b-9c2e-1f-4g-3l2m-1n-4o4p-1q-1r-1t-1u-2
~<tue=f-1g-1n-2o5p-1r-1 ~<tues=f-1g-1o3 ~<tur=b-2l4v-1 ~<turn=b-2l4v-1 ~<tw=a-6b-4c3f-1n-1o4p-4r-4t4
~<twe=t1 ~<twi=c4 ~<twic=c2 ~<two=a-3b-1o3p-2r-1t2 ~<two>=a-3o3p-2r-1t2 ~<ty=b2 ~<ub=a-1i8 ~<ube=i8
~<uber=i8 ~<uh=a-2b-4f-2i-1m1o-1s2v-1 ~<uh>=a-2b-4f-2i-1m1o-1s2v-1 ~<ul=a4 ~<ult=a4 ~<ulti=a4
~<um=c-1g1v-2 ~<um>=c-1g1v-2 ~<un=b-2c4d2e-5f-1g-7i-1j-6k-8n-4o-1q-2r-5s-1t2u-5v-3
~<un>=a-8b-1c1d1f-5m-2n-5o-2p-1q-2r-1t5 ~<una=a-4b2c1d3e-4g-1h2i-1m1p4 ~<una>=a-3b1c2d3e-3h3i-1m1p1
~<unb=c2 ~<unbe=c2 ~<und=f1v-2 ~<unde=f1v-2 ~<uno=i2o2v1 ~<uno>=i2o2v1 ~<uns=a4b-2c-1l1v-2
~<unsu=a8b-2l-2v-1 ~<up=a1b-1c3d-3e-4f-5g-1h-3i4j2n4q-1v-11 ~<up>=a1b-1c3d-3e-4f-4h-3i1j2l1n4q-1v-8
~<ups=i2 ~<ur=b3 ~<urg=b3c-2 ~<urge=b3c-2 ~<us=b-1c-4d-1e2m5 ~<us>=e4 ~<use=v1 ~<use>=b1 ~<used=v2
~<ust=b-2f1m2 ~<uste=b-2f1m2 ~<va=a1b4c-14d-1f-7h3i4m-1v1 ~<vac=c-6f-1v7 ~<vacc=v2 ~<vacu=c-4v4
~<val=a-1b7v-1 ~<vale=b3 ~<valg=b3 ~<van=c-4i7 ~<van>=c-2i7 ~<vay=a7 ~<vaya=a7
~<ve=b-2e-5k-7l3m1n5o-4p-6q-4r-1s-4v5 ~<vece=a1 ~<ven=b1c-2 ~<vena=b2c-1 ~<veo=a-1c5v-2
~<veo>=a-1c5v-2 ~<ver=b-2c-4f1g1m4v5 ~<ver>=a1g2v2 ~<verd=m2 ~<very=f2 ~<vez=a-5e-1k-2l4n6p-5r-2v3
~<vez>=a-5e-1k-2l4n6p-5r-2v3 ~<vi=a-19b9c-11f-1g-3h-2i-4j2l-5m-5n-7p-5q-1s-3t-2 ~<vid=a-2b9c-3e-1v-3
~<vida=a-2b9c-3e-1v-3 ~<vie=a-3b-2c-4d-1o1p-2v3 ~<viej=v4 ~<vien=c-1i2 ~<vier=f-2o2p-1 ~<viet=f3
~<vio=b5c-1 ~<viol=b5c-1 ~<vir=b2v3 ~<viru=v3 ~<vis=a-5b-3c4f1j6k3v-1 ~<visi=a-5b-3c2f1j6k3v-1
~<viv=a-7b6c-5d1e5f-5i-4j-3v-5 ~<vive=b-2e2 ~<vivi=a-4b6c-2e2f-3i-4j-1v-2 ~<vivo=d2
~<vo=a-2b4c3d-5e-5g-1h-3i-7j6k-2m-3n-1v-11 ~<voi=b4 ~<voic=b4 ~<vol=a-3b1l2 ~<volv=a-2l2
~<vom=a-1b-7c9f1g-2v-1 ~<vomi=a-1b-7c9f1g-2v-1 ~<voy=a1b5c-6d-2e-3f-2h-1i-3j7k-2l-1q-2v-7
~<voy>=a1b5c-6d-2e-3f-2h-1i-3j7k-2l-1q-2v-7 ~<vu=a1b-1l6 ~<vue=a1b-1l6 ~<vuel=a1b-1l6
~<wa=a-1b6c-3e-4g-10i2j-5k-6m-8n3o-7p-1q-8r-8u-4v5 ~<wai=b-1c-1t2 ~<wait=b-1c-1t2 ~<wak=a-2b7
~<wake=a-2b4 ~<wal=c1i4v2 ~<walk=b-4c3i4v2 ~<wan=a3b4c-5d1e-1f1g-1h1i-4m-3n-3q-2u-2v-8
~<want=a3b3c-4d1e-1f1g-1h1i-4m-3n-3q-2u-2v-7 ~<was=f-1h1n3o-1p-1q-1r-2t-1v3
~<was>=f-1h1n3o-1q-1r-2t-3v3 ~<wat=b1c2g-1v2 ~<watc=c-2v3 ~<wate=c6g-1 ~<way=a-2b5c-4i5n1v-5
~<way>=a-1b1c-2i5n2v-2 ~<ways=b2 ~<we=a-6b-14c7e-1f-11l-4m-8n-1o3p-2q4r-10t-4u-3v4
~<we>=a-1b-1c-2g5h1k3q2v1 ~<wea=b-4c3v5 ~<weak=b-2c4 ~<weat=v4 ~<wed=c-3g-1o5p-5r-4u-2v-1 ~<wed>=o2
~<wedn=c-2p-3u-1 ~<wee=a-2c6f-2p1v-2 ~<week=a-2c6f-2p1v-1 ~<wei=c2 ~<wel=c1d1 ~<well=c1d1 ~<wen=i1v2
~<went=i1v3 ~<wer=e1n1 ~<were=e1n1 ~<wh=a-15b-6c-5e-2f1g-3i-2j-11k-9l-7m16n4o-12q-11s-9t-10u-9v2
~<wha=a-2b-1c-10e-8g-4h-3i-3j-4k-1l-1m5n7o-9p1q-5r-8s-1t-4u-1
~<what=a-2b-1c-10e-8g-4h-3i-3j-4k-1l-1m5n7o-9p1q-5r-8s-1t-4u-1 ~<whe=a-3b-6c4d1e-1g1i2m-2v1
~<whee=b-1i5 ~<when=a-4c4g3 ~<wher=d3m-2v4 ~<whi=r2v3 ~<whic=r2v3
~<who=a-8b1c-5e4f2g-1h3i-1k-1m14n-4v-10 ~<who>=a-7c-4e2f4h4m5v-5 ~<whoe=a2 ~<whom=a-1m3 ~<whos=a-2m6
~<why=c-2m3r3s-3 ~<why>=c-2m3r3s-3 ~<wi=b5c-3e3f-11g3k-6l-3o-2p-3q-3t-2u-3 ~<wif=e6 ~<wife=e6
~<wil=a-2c-3g2v1 ~<will=a-2c-3g2v1 ~<win=b1 ~<wind=b1 ~<wip=a2c2 ~<wipe=a2c2 ~<wis=b5f-1v-2
~<wish=b5f-1v-2 ~<wit=b1c-2d2f-4h1k-4o-1p-3q-4r-1 ~<with=b1c-2d2f-4h1k-4o-1p-3q-4r-1
~<wo=a-9b2c9d-3e-5h-6i-3l-8m-2n-2r5s-4u-3v-10 ~<wok=c2 ~<woke=c2 ~<won=a-8b3c3e-2j4l-2q-1v-2
~<wont=a-8b3c3e-2j4l-2q-1v-2 ~<wor=a-7c1g1h-2i-4j-5n-4p2q1r4s-2v-3
~<work=a-5b-8c-3f2g3i-2j-2n-2p2r1t-1 ~<worl=b5c-1 ~<worr=r1 ~<wors=b-4c11 ~<wort=b6c-2
~<wou=e-1i-1r1t1v-2 ~<woul=c-2i-1r1t1 ~<woun=c1 ~<wr=a-1b-3d-4e11g1i-2 ~<wri=a1g3 ~<writ=a2b-1g3
~<wro=a-5b-2d-4e7 ~<wron=a-5b-2d-4e7 ~<y>=a2b-1c6d-3e-5f2h-3j-1k-4l-1n-4u-3v-7
~<ya=a5b3c-8d-2e1f-2g-6h-3i-6j4k-7m-5n-5o-1q-3r2s-3t-2v1
~<ya>=a5b3c-8d-2e1f-2g-6h-3i-6j4k-7m-5n-4o-1q-3s-2t-1v1
~<ye=a-4b-8d-4e-1g-1k-5l-3m-6n-7o-2p-5q-2r21s-15t-1u-5v-2 ~<yea=b-2c-5r9s-4 ~<yeah=b-2r7s-1v-2
~<year=c-6e1v3 ~<yel=c3v-1 ~<yell=c3v-1 ~<yep=r4 ~<yep>=r4
~<yes=a-6b-4c2e-4f2g-5m-2n-2o-5p-2q-1r13s-8t-1u-3v-9
~<yes>=a-6b-3e-2f2g-4m-1n-1o-5p-1r13s-6t-1u-3v-6 ~<yest=c4 ~<yet=g2v2 ~<yet>=g2v2
~<yo=a3b-5c-12d-4e6f-2h-2j-2k-5m3o-6p-4r-3s-7t-6u2v1 ~<yo>=c-2e4h-4n-2v1
~<you=a4b-9c-8d-6e2f-1j-4k-4m3n2o-6p-5r-3s-5t-5u2
~<you>=b-3c-2d-6e1g1h-1i2k-1l-1m1o-3p-1r-1s-1t-1u3v-1 ~<youn=h4 ~<your=a3b-4c-3f-2g-5i-2m1n1s-1v2
~<youv=e2 ~<ze=t3v-1 ~<zer=t3v-1 ~<zero=t3v-1 ~<zu=c1 ~<zum=c1 ~<zumb=c1 ~aba=a-3c-3e-3g4o-4q2
~abad=c-1o-2q4 ~abado=c-2g1o-2q4 ~abaj=f1g3k1 ~abaja=f2g1 ~abajo=k1 ~abe=f2m-3v2 ~abe>=b2c-2m-3v6
~aber=f4 ~aber>=f4 ~abez=b-1c1m-1 ~abeza=b-1c1m-1 ~abi=v2 ~abia=v2 ~abia>=v2
~abl=b-7c-6d6f1h-4i-3k-4l2m4o-2p1q-1r-2v-4 ~abla=a-3c-2d4e2h-3m3v-2 ~abla>=d-1e2m6
~ablar=a-1d9h-3m-3 ~able=a1b-2c-4j1l3n2p3u1 ~able>=c-2d1g1j1l3n2p2u1v-7 ~ables=v1 ~ablo=f3m1
~ablo>=f3m1 ~abo=c1i-2m3t1v2 ~abo>=c1 ~abor=c2 ~abou=c-2d1i-1m3t2 ~about=c-2d1i-1m3t2 ~abr=h1v4
~abra=h2 ~abra>=h2 ~abre=v6 ~abren=v4 ~abs=c1 ~abu=b8 ~abus=b9 ~abusa=b4 ~aby=b1c1v-1 ~aby>=b1c1v-1
~aca=b3c-1m1 ~acab=b6 ~acaba=b2 ~acabe=b3 ~acan=a1c-1v1 ~acan>=a1c-1v1 ~acar=m3 ~acc=e3f-1v1
~acci=e3f-1 ~accid=e3v-1 ~accin=v2 ~ace=a-3c1d-1e5g-5h-1v2 ~ace>=e7 ~acen=v4 ~acen>=v4 ~acep=v3
~acept=v3 ~acer=m2v-4 ~acer>=f1m3v-1 ~acerm=j1 ~ach=c10d3f-5g-3n-4v-3 ~ach>=c1 ~acha=d3 ~acha>=d3
~ache=a1b-1c6n-2 ~ache>=b-7c10n-1v-2 ~aches=v3 ~achet=b4c-1 ~achi=c1d1v-1 ~achin=c1d1v-1
~aci=a-3c-3d-1f-8g-1h-5i-4k-4l-3q-5r-3u4v1 ~acia=a-3b-2c-8f-1n-1r-1s1u5 ~acia>=v2
~acias=a-2b-4c-5f-1n-1r-1s1u5 ~acid=c1v1 ~acie=e1 ~acien=e1 ~acin=b1 ~acing=b1 ~acio=n1 ~acio>=a-1n3
~acion=b1 ~ack=a-10b1c4e-3f-3g1i-4j-2l4m-2v-13 ~ack>=a-9c2e-2f-2g1i-3j-2l4m-1v-10 ~acks=b3 ~acks>=b3
~aco=a3 ~acos=a4 ~acoso=a5 ~act=a7b-8d-1g-3i-2k-1l4n-5v-9 ~act>=b-3c-1f3l1 ~acte=a4b-1 ~acted=a2
~acti=c5l1v-4 ~actin=b1 ~actio=c7 ~activ=a1l3 ~acu=b-1c-1h1r1v7 ~acue=r2v2 ~acuer=r2v2 ~acun=c-4v4
~acuna=c-4v4 ~ad>=a-9b5c-4e-1j-4l-6n2o-4q-3t-1v6 ~ada=e-9f-3g-6h-3i-3j-3l-1n-6v4
~ada>=a-1b2e-6f-1g-4h-2i-2j-2u1v1 ~adac=b-2v2 ~adach=b-2v2 ~adas=a1 ~adas>=a1 ~add=b-1c-3l1v5
~add>=l2 ~addr=a-1v5 ~addre=a-1v5 ~ade=b1u6v-2 ~ade>=b3c-1 ~adec=u3 ~adeci=u3 ~aded=c2 ~aded>=c2
~adez=u2 ~adezc=u2 ~adi=b4e1v-6 ~adie=b2e2 ~adie>=b2e2 ~adio=a1b2 ~adios=b2 ~adl=v1 ~adli=v1
~adlin=v1 ~ado=a1b-7c1e2f-9g1l-2o-3q3 ~ado>=a3b-1e3f-6g3o-3q3v-15 ~ador=m2 ~adora=m2 ~ados=b-2v6
~ados>=b-2v6 ~ads=g1 ~ads>=g1 ~ady=a3c-4j1v-1 ~ady>=a3c-4j1v-1 ~ae>=c2 ~afe=b4e-2 ~afe>=b4e-2
~aff=c-2d3 ~afi=r1 ~afic=v1 ~afico=v1 ~afr=a-2b2f-1p1 ~afra=a-2b2f-1p1 ~afrai=a-2b2f-1p1
~aft=a-3b-2c-5d-1e-1g1h-2i-2j-3l-1m-1n-3q7r-1s-1t-2v-3
~afte=a-3b-1c-4d-1g2h-1i-2j-3n-2q6r-1s-1t-2v-3 ~after=a-3b-1c-4d-1g2h-1i-2j-3n-2q6r-1s-1t-2v-3
~afu=v2 ~afue=v2 ~afuer=v2 ~aga=b-1d-5e-6h1i-8j1k-4l2m-3n5o-5p-4q-4r-3t-1u-1 ~aga>=c1
~agai=c-1d-2e-4f-2h2i-2l2m-2n5o-5p-4q-4r-3t-1v-5 ~again=c-1d-2e-4f-2h2i-2l2m-2n5o-5p-4q-4r-3t-1v-5
~agal=f5 ~agan=j2k-2 ~agan>=j2k-1 ~agar=b-1c3 ~agar>=c3 ~age=b-8c-4d11e-3f-5i-2j-1k5l1n-6u-1
~age>=a1b-3d-1e-1f-1g2l2n-3v3 ~agen=a-3b-2c-2d9k7r1v-1 ~agend=k8r1 ~agent=c-1d11 ~ager=d5 ~ager>=d5
~agi=a2b-2c3 ~agin=a3 ~aging=a3 ~agn=b3c-3 ~agno=b3c-3 ~agnos=b3c-3 ~ago=a1b-7c8v4 ~ago>=b-2c4v2
~agos=a1v1 ~agost=v1 ~agr=a1b-4u7v-1 ~agra=b-1c-2u7v-1 ~agrad=b-1c-2u7v-1 ~agre=a2 ~agree=a2
~agu=b6i1v-4 ~agua=a-3b3c1i2v-3 ~agua>=i2 ~aguan=a-1b5c2 ~ague=a3 ~aguen=a3 ~aguj=b3 ~aguja=b3
~ah>=b-5e-2v1 ~aha=b-3v5 ~aha>=b-3v5 ~ahe=r1 ~ahea=r1 ~ahead=r1 ~ahi=b-2c-7v7 ~ahi>=b-2c-7v7
~aho=a-1b1f-3g10i-1q-2r-1s-4v-4 ~ahog=c3 ~ahogo=c3 ~ahor=b2c-1f-2g10q-1r-1s-4v-2 ~ahora=g6s-1
~ahorc=b5g-1 ~ahori=g6s-1 ~ai>=c3 ~aid=b1c-5e1f-4g-1j-1p1v1 ~aid>=b3c-5e-2f-4j-1p1v2 ~aide=e5
~aide>=e5 ~aig=b-2c5i-1 ~aigo=b-2c4i-1 ~aigo>=b-2c4i-1 ~ail=b-6c4g1p1 ~ail>=b-2c2j1 ~aila=p1
~ailab=p1 ~ails=g1 ~ails>=g1 ~ain=a-2b-5c4d-7e-5g-1j-3n1o-6p-7q-4
~ain>=a-1d-6e-11f-9j-5n2o-5p-7q-3r-2s-1 ~aine=c5 ~aine>=c2 ~ains=f4 ~ains>=f4 ~aint=b-5e2v1
~aint>=b-1e3v2 ~ainte=c1 ~air=b-4c1i2 ~air>=c-3i4 ~aire=c5 ~aire>=c5 ~ais=f3 ~ait=b-2c-3f3t2
~ait>=t2v-1 ~aiti=b-1c-2f4v1 ~aitia=f4 ~aitin=v2 ~aja=a1b-9c-2h-3j1k-2l1r3v4
~aja>=a3b-7c-4f-2h-3j2k-2l2r2v3 ~ajad=c2 ~ajado=c2 ~ajan=f3g1 ~ajand=f3g1 ~aje=a3b-7c-3f1l2n-1q-1
~ajes=a3b-4c-1f1i-1j-1l2n-1q-1v-2 ~ajes>=a3b-4c-1f1i-1j-1l2n-1q-1v-2 ~ajo=a1i-2 ~ajo>=a1i-2
~ak>=a-2b-7c2d7h-3k-1n2 ~akd=b4c-4 ~akdo=b4c-4 ~akdow=b4c-4 ~ake=b3d-7e3g-8h-2i2j1l1m-5n-3q-4r-2
~ake>=a1c-1d-5g-6h-3i2j2l2m-3n-2q-3r-2v3 ~aker=e2 ~akes=b1v-1 ~akes>=b1v-1 ~aki=a-4b4c-1e1h2n2
~akin=a-4b4c-1e1h2n2 ~aking=a-4b4c-1e1h2n2 ~aks=f3 ~aks>=f3
~al>=a-7b1c-1f-4g-3h-5i-3j-5k1l-6m2o-5p-1q2s-6t-6u-2v5 ~ala=c4k6q4v-4 ~ala>=b4k7q4v-2 ~alam=c2
~alamb=c2 ~alc=a-1i1 ~alca=a-1i1 ~alcan=a-1i1 ~ald=c3 ~alda=c3 ~alda>=c3
~ale=b-4c2d-2k-4l2n2p-2r8v-6 ~ale>=a1f1g-4r11s-2v-9 ~aled=c-1e2v2 ~aled>=c-1e2v2 ~alen=a-2c2g1j2
~alend=a-1g2j3 ~alent=c3 ~aler=c2l4 ~alera=c2 ~alert=c-2l4 ~ales=n5r-1 ~ales>=n5r-1
~alg=a-5b8c-6d5i-2j1m-4v-5 ~algo=b7c-3 ~algo>=b7c-3 ~algu=a-2c-1d6j2m-2v-1 ~algui=a-2c-1d6j2m-2v-1
~ali=b3c3d-1e-3f1g-1i-3j-3k-1l-1m1q-1 ~ali>=c3f4t2v-1 ~alid=b4c-5v1 ~alida=b4c-5v1 ~alie=b-4c6v1
~alien=c2 ~alier=b-1c1v2 ~alif=m2 ~alifi=m2 ~alio=b-1c3 ~alio>=b-1c3 ~alir=a7 ~alir>=a1b1
~alirm=a5b-3 ~aliv=b8c-3j-1 ~alive=b8c-3j-1 ~alk=a-4b-5c1d8f1i1k-1 ~alk>=a-3b-3c2d5h-2i2v-6 ~alki=d3
~alkin=d3 ~all=a1d3f-3h-2k-6l-11n-3o-9p1q-7v-3 ~all>=a-1b-1d5e-6f-6g1h-4i-6k-4l-6o-7p1q-3r2s-2u1
~alla=i5 ~alla>=i5 ~alle=b-3e7 ~allec=e5 ~alled=e1 ~alli=a6b2c-5m2v-1 ~allin=a6b2c-5m2v-1 ~allo=c2f2
~allow=f2 ~alls=a5d-2 ~alls>=a5d-2 ~ally=b3s2 ~ally>=b3s2 ~alm=c-1 ~alm>=b1c-3
~alo=c1d-2f3g-3l-1r-2v1 ~alo>=n1v-1 ~alof=c3 ~alofr=c3 ~alon=a2c-2v2 ~alone=a2c-2 ~alor=v2 ~alor>=v2
~alot=c3 ~alot>=c3 ~alp=c3 ~alpi=c3 ~alpit=c3 ~alq=h2r3 ~alqu=h2r3 ~alqui=h2r3 ~alr=a3b-3c-3t-1
~alre=a3b-2j1 ~alrea=a3b-2j1 ~alri=v1 ~alrig=v1 ~alt=a6c-5k1n1 ~alt>=a4 ~alta=l2 ~alta>=l2 ~alte=k3
~alto=a4b-3n2 ~alto>=a4b-3n2 ~altr=b2 ~altra=b2 ~alv=b4 ~am>=a10b-6c-8e-2f-3m6n-3
~ama=a1b-17c4h-2i-7j-5k2l-6n-9o-4q1r-6s2t-1v-5 ~ama>=c3g1 ~amab=u2 ~amabl=u2 ~amad=a4 ~amada=a3
~amam=a-2d2g1s1 ~amame=a-2d2g1s1 ~aman=a-3b-2d-7g-1j-1n-3o-3p1q3s-2 ~amana=a-2d-5o-3p1q4s-2v-1
~amane=c1v3 ~amar=a4b-2c2f1k3v-1 ~amar>=a2k4 ~amari=c4 ~amarm=f3 ~amas=s3 ~amas>=s3
~amb=a-6b-7d-1h4i-4j-6k7q4 ~amba=c-2g2 ~amba>=c-2g2 ~ambi=a-5b-2h4i-2j-6k8q4 ~ambia=c-4f1h3j-1k3
~ambie=a-3j-1k5l1q4 ~ambr=b-1c2 ~ambre=c1 ~ame=a-3b-2c-2d10g3h-3i-7m-5n1o-1q-7
~ame>=b-3d9e2g4h-4i-3m-1n1q-3r3v-1 ~amem=a-2s-1 ~ameme=a-2s-1 ~amen=b4c-6e-1j1 ~amen>=a5c-1e-1f1
~amena=a-3b6c-1 ~ament=j2 ~ames=a-1f2v2 ~amese=f3 ~ami=a-2b4c-1i3 ~amie=c-1 ~amien=c-1 ~amil=b5
~amily=b3 ~amina=c1 ~amio=i5 ~amion=i5 ~amm=a1c1 ~amme=c2 ~ammer=c2 ~amo=e4 ~amo>=e4 ~amp=b-4c2e1
~ampo=e1 ~an>=a3b-7c-4d1e-1f4g-5h5j-2k5l-2m-2n-6o-6q2r-7s-9u-6 ~ana=a-5b3c1d1h-3i-4l-1n-4q2s-4v-6
~ana>=a-2c5d-1g1i-1m-2n-3q2r-1s-3t-1 ~anag=d5 ~anage=d5 ~anan=a-1e-1g2m-1n-1q2s-3t-1v-3
~anana=a-1e-1g2m-1n-1q2s-3t-1v-3 ~anas=b3v-1 ~anas>=b3v-1
~anc=a1b-8c-4d-4e-1g-3h-2j8k-3l-2m-4q-5u-2v7 ~ance=a1b-4c-6d-3e-3g-3h-2j7k-1l-1m-3q-4u-2v2
~ance>=a-1b-3i1v5 ~ancel=a4b-8c-4d-2e-2g-2h-1i-2j8k-3l-1m-2n-4q-4u-2 ~ancer=b4 ~anci=c1 ~ancl=j1
~and=a4b-2c1d-5f1i-2j-8k-5m-4o-2p-2q-7r-2s3u-3v-6 ~and>=a3b-1c2h1j-1n-5q-2v-5
~anda=a2b-1c-5d-1e1f1i1 ~anda>=e3 ~andar=a2b-2f3 ~ande=f2i-2l2n5 ~ande>=f1n3 ~andel=n1 ~andem=g1v2
~anden=a1b1l4 ~andi=v1 ~andin=v1 ~andl=b1c-1 ~andle=b1 ~ando=b-4c4g3l-1r-1s2 ~ando>=b-4c4g3l-1r-1
~ands=c1 ~ands>=c3 ~andso=v1 ~ane=b-3g7i5s1v1 ~ane>=g3 ~anec=c1v3 ~aneci=c1v3 ~anej=a-1b-2g3i6
~aneja=b-1g3 ~anejo=i4 ~ang=a-8g-2i-1j-1k3l1q1v-2 ~ange=a-5b-2k4l2q2 ~ange>=c-4j-3k7q4 ~anged=l3
~angl=b2f3 ~angle=b3 ~angr=a-2b-6c8f-1g-1v-2 ~angra=b-1c7 ~angre=a-1b-2c1 ~angu=b4c-2 ~angus=b4c-2
~ani=a-6b7c-8d-2e-2f1g-4k-3 ~anic=b9c-4f-1 ~anic>=b2c-2v2 ~anick=b2 ~anico=b3 ~anis=a-3f5h1k-1m-2
~anish=a-3f5h1k-1m-2 ~ank=a-4c-4f-4g-2h-2i-3j-1k-3l-2m-3p-3q-2r-1s2u8v-9 ~ank>=b4c-3 ~ankl=c3
~ankle=c3 ~anks=a-2b-4c-7e-2f-2h-1i-2k-1m-1n-3p-2q-2r-1s2u8v-4
~anks>=a-2b-4c-7e-2f-2h-1i-2k-1m-1n-3p-2q-2r-1s2u8v-4 ~anm=a-4l3 ~anme=a-4l3 ~anme>=a-4l3
~ano=a-6b-2c-1f3h2i-1m-4v1 ~ano>=a-1b2c-1d2e5v3 ~anoc=c-1q1 ~anoch=c-1q1 ~anol=c-1e-1f7v-2
~anol>=c-1e-1f7v-2 ~anos=b-3c4v1 ~anos>=b-3c4v2 ~anot=b-1e-1h4k3n2v-1 ~anoth=b-1e-1h4k3n2v-1
~ans=a-2c-10d7e3i9v-9 ~ans>=i4 ~ansa=e1 ~ansar=e1 ~ansf=d7 ~ansi=b3 ~ansie=b3 ~ansp=i6 ~anspo=i6
~ant=b1c2e-7j-7m-12n-1o-1p3q-1s-1 ~ant>=a-2b2c1e-3f3g1k-1m-7o-1p4q-4r-7v-9 ~anta=a3b-3i2r3 ~anta>=i3
~antar=c2r1 ~antas=a1 ~ante=c-1d1q1v2 ~ante>=d1 ~antes=c-1v3 ~anti=b-1c2g1 ~antib=c2 ~anto=b1v2
~anto>=b1v2 ~anu=j4l2 ~anul=a2j4 ~anule=a2j4 ~anx=b5c-1 ~anxi=b5c-1 ~anxie=b3
~any=a-1b1c-8d-2e3f1g-11h2i-5k-2l-4m-3n-6o-10q3r3 ~any>=c-10e3i-3l-1o-5p1r7 ~anym=b5c-2j1v-1
~anymo=b5c-2j1v-1 ~anyo=h3 ~anyon=h3 ~anyt=b-6c2g-5h-2o-1q7r-1 ~anyth=a1b-6v2 ~anyti=a-3c1f2g-2q5
~anyw=b2 ~anywa=b2 ~anz=a-1b1v-1 ~anza=a-1b1v-1 ~anza>=a-1b1v-1 ~ap>=a-2b-4c1f-2g-2n-1p-2q9t-2v-3
~apa=b6c-4e1 ~apa>=e3 ~apad=c-2 ~apag=a3 ~apagu=a3 ~apar=b8 ~apare=b3 ~apart=b3 ~ape=b3c-4t1v3
~aped=b4c-2 ~aped>=b4c-2 ~apel=v3 ~apele=v3 ~api=h1 ~apl=j-1 ~apo=c1
~app=a-1b3c-5d-1g-2h-2i-3j2k1l-1n-2u2v-3 ~appe=b9c-2 ~appo=a-1b-2c-1e1g-2h-2j2k2m1q1
~appoi=a-1b-2c-1e1g-2h-2j2k2m1q1 ~appr=u4 ~appre=u4 ~aps=b1g2 ~apu=a1r1 ~apun=a1r1 ~apunt=a1r1
~aqu=a2d1e6f-3v-8 ~aque=a5 ~aquen=a3 ~aqui=b-3d2e6f-2v-3 ~aqui>=a-1e7v-2 ~aquin=d3m2
~ar>=a-3b1c-7e-6f-10g-8h-4i5j-3k2l7m-14n-3o-5p-5q-6r-3s-3t-7u-5v-7
~ara=a11c5d-2e-4g-3h-4j-1k2m-3n-7q2r-2s2t-1 ~ara>=b5g-3h-2k4n-1q3r-1s2v-2 ~arab=c2 ~arabl=c2
~arad=b-1v5 ~arada=b-1v5 ~arag=v1 ~arage=v1 ~aran=c1 ~arar=a3 ~arar>=a3 ~aras=a5 ~arass=a5 ~araz=v1
~arb=n3 ~arc=b-1t1 ~arch=t2 ~arch>=t2 ~arco=v1 ~arco>=v1 ~ard=a-1b-12c3g4i-5j-3k4l-1n1o-2q4r-5v2
~ard>=b-2j-1k2v5 ~arde=b-5k1q6v1 ~arde>=b-4k1q6 ~ardi=c1g5 ~ardin=g5 ~ardo=n3v-3 ~ardon=m1n3v-1
~are=a-1b5c1d-8e-2f-2g-3h-5i-7k-4l-8n-5p2q-4s-3 ~are>=f-4g-2i-1m4n-1o-1p2v1 ~area=c3 ~aread=c2
~arec=b2 ~arece=b3 ~ared=a-2b2c-7f1r-1v1 ~ared>=a-2b1c-7f2r-1v1 ~aren=a6b-3v-5 ~aren>=a3b-1v-1
~arenl=a2 ~arent=c1 ~arg=a1b-3c6 ~arga=c3 ~argan=c3 ~arge=b-1c2d1 ~arge>=b-1c3d1 ~argu=a2
~ari=a-5c-2f5o-2p1 ~aria=c-1e2f3h1r1 ~aria>=e2f4h1r1 ~arian=b2 ~arid=b4c-1 ~arido=b4c-1 ~aril=c4
~arill=c4 ~arin=b-2f4v2 ~arin>=f5 ~arine=v3 ~aring=n1 ~ario=o-1p2 ~arj=c-1v4 ~arje=c-1v4
~arjet=c-1v4 ~ark=c-4v4 ~ark>=b4 ~arki=b-2c-2v3 ~arkin=b-2c-2v3 ~arl=b-5e-1f4q1s-2v-5 ~arle=f3j2
~arle>=f3j2 ~arlo=a1g1 ~arlo>=g1 ~arm=a-3b2g-2i-1j-3m-2u1 ~arm>=c3v-2 ~arma=b3c-6v6 ~armac=v6
~arme=j-1u2 ~arme>=j-1u2 ~arms=c1 ~arms>=c1 ~aro=a-2c2d-3f-3h2i1j-1l-1r5s-3 ~aro>=a-2c7r7s-2
~aron=c-4h3i4 ~aron>=c-4h3i4 ~arou=g3 ~aroun=g3 ~arp=c4 ~arpu=c2 ~arpul=c2 ~arq=c-1d5g3q-1
~arqu=c-1d5g3q-1 ~arque=c-1d5g3q-1 ~arr=b-13c4e-2f-2i7m-2 ~arra=a2 ~arre=b-2j2m-1 ~arrh=c2 ~arrhe=c2
~arri=c5 ~arro=b-4c-2e-1i8v1 ~arro>=b-4c-2e-1i8v1 ~ars=b-4c2i2t1 ~ars>=b-4i2t1
~art=a-2b1d-6g-6h-3l10n-2o5p-4q2t-2v-1 ~art>=a-8e-1h-2l12 ~arta=a1 ~arte=k1o4p-2q2v-5
~artes=c-2f1k2o2q2v-3 ~arth=b2e2 ~arti=q2 ~artir=b2 ~arto=a2c-2f1 ~arto>=a2c-2f1 ~ary=t2 ~ary>=t2
~arz=v2 ~arzo=v2 ~arzo>=v2 ~as>=a-1b-3c-5d-14e-13f-1g-7h-8i-14j-6k-2l-11m-9n4o-8p2q-1r-8s-3t-7v3
~asa=a-4c-2f-3g-3i5m-2n-2p-2q8s-1v-12 ~asa>=b7c-4v-3 ~asap=a-2g-2n-1p-2q9v-1
~asap>=a-2g-2n-1p-2q9v-1 ~ase=a6c-8d3e-1h2i-4j-1k2l-1m-3r-1s-2t-1u-3v-9
~ase>=a7c-5e-5h2i-3k-2l-1m-2q-1r-1s-2t-1u-2v-7 ~ased=e2 ~ased>=e2 ~asem=d4 ~aseme=d4 ~ash=c7v-2
~ash>=c5v-1 ~ashi=b2c-1 ~ashin=b2c-1 ~asi=a-7e3j5s2v-3 ~asi>=a-5e3s2v-2 ~asis=j6 ~asist=j6
~ask=a5b-3c-1g7m4q-3r-3u1 ~ask>=b-2g8m2q-2 ~aske=a3 ~asked=a3 ~aski=a3m1u1 ~askin=a3m1u1 ~asm=v2
~asma=v2 ~asma>=v2 ~aso=b7c-2r-1s2v1 ~aso>=b3c-2r-1s2v2 ~ason=b1 ~ason>=b1 ~ass=a2b-1e2r-7s4v-9
~ass>=b-1r-7s5v-1 ~asse=b-2e4 ~assed=b-2e4 ~assi=a1 ~assin=a1 ~assm=a2 ~assme=a2
~ast=a4b1d-4f-7g-4j-3k-4l-3m-3n-1o2v4 ~ast>=b1f-1h2o3r1 ~asta=a7c-5e-1i1 ~asta>=a7c-5e-1i1
~aste=c1e1 ~aste>=c1 ~asti=b2 ~astid=a1 ~astil=b1 ~asu=b2v1 ~asus=b2v1 ~asust=b2v1
~at>=a-15b-5c-3d-4f-5g2i-1j-3l-11n6o-9p-1r-4s-4t-11v4 ~ata=b2c-5d-2h-1i-5j-2l-4n-1o-1q2 ~ata>=c-2v2
~atan=v2 ~atand=v3 ~ataq=b1 ~ataqu=b1 ~atar=a-1b2c-2f2i-2j-1l-2m-1o-1q2v-7 ~atar>=b5c-2f1
~atard=c-2k2q3v-1 ~atc=j1v3 ~atch=j1v3 ~atch>=b-2j1v3 ~atchi=b1
~ate=a-1b2c-2d-4e-4f-5g1h5i-5j-8k3l-4n-6o-7q-9r-8s-2t-6u4v2 ~ate>=a5g-3i-1j-2k4m1 ~ated=c2d1u1
~ated>=c2d1u1 ~atef=u3 ~atefu=u3 ~atel=d-3g-2h6o-4p-1q-1v5 ~atel>=a-2b-2d-1h7o-3p-1q-1v6 ~ately=c1
~aten=b1c-3g1v1 ~atend=g1h1 ~ateni=b2c-1 ~ater=a-8d-3g7p1r-2t-1v-11 ~ater>=a-6b-4d-3g9k1p1r-3t-1v-8
~aterr=b6 ~atev=v3 ~ateve=v3 ~ath=a-6c7e-1g-2h-2i-2n-2r-1s2v-2 ~ath>=b-4c5 ~athe=a-4b1c1h-1n-1r-1s3
~athe>=b1f1 ~ather=a-1d1h-1s3 ~athet=c2 ~ati=b-4e1f-4g4h3j-3n-1q-1r-5t-4 ~atic=c2 ~atica=c3
~atie=b-3c-1e4h2 ~atien=b-3c-1e4h2 ~atin=m3 ~ating=m3 ~atio=a1 ~ation=a1 ~atit=g5r-1 ~atito=g5r-1
~ativ=d1s1 ~ative=d2r-2 ~ativo=h1 ~ato=a3c-3f1i-1 ~ato>=d-1e1 ~ator=d2f1 ~ator>=d3f3 ~atr=b2c-3k2v1
~atra=c-3k2v2 ~atras=k2v2 ~ats=m2o-3 ~ats>=m2o-3 ~att=c-4j2r2 ~atta=b3 ~attac=b3 ~atte=b-1c-3j2r2v2
~atter=c-2r2v2 ~atu=m1o-1q4v1 ~atur=m1o-1q4v1 ~aturd=o-1q4v1 ~aud=m3 ~aug=b-3i1v3 ~augh=b-3i2v4
~aughi=v4 ~aught=i2 ~aul=b3e2 ~aun=a1 ~aunt=a1 ~aunt>=a1 ~aus=b-3c7 ~ause=b-3c7 ~ause>=c1 ~aut=a1
~auto=a1 ~autor=a1 ~aux=b5 ~auxi=b5 ~auxil=b5 ~ava=p1 ~avai=p1 ~avail=p1 ~ave=m-4n-2o-1r-6
~ave>=e1f1g1j1m-4n-1o-1r-6 ~avi=a-2b-2g4j-1l2q-6r-2u2 ~avia=v2 ~avia>=v2 ~avin=g-1v-3 ~aving=g-1v-3
~avis=b-4c-1f-1g6l2q-4r-1u3v-1 ~avisa=a-1u2 ~aviso=b-3f-1g5l2r-1v-1 ~avo=a3b4 ~avor=a3b4 ~avor>=a3b4
~aw>=b-1j4r-3s4 ~awa=a6c-1e3r-1 ~away=a6c-1e3r-1 ~away>=a6c-1e3r-1 ~awf=b-2c3 ~awfu=b-2c3
~awful=b-2c3 ~ax>=a-1b1e1v4 ~axi=i3 ~axi>=i3
~ay>=a-8c-8d-8e-1f-7g-1h-7i3j-12k4l-5m-10n-3o-1p-2q4r-13s-4u-9v-4 ~aya=a7 ~ayb=r-3v3 ~aybe=r-3v3
~aybe>=r-3v3 ~aye=a-1b-3c4e3 ~aye>=c2 ~ayer=b-2c2e3 ~ayer>=b-2c2e3 ~ayi=a2b-2 ~ayin=a2b-2
~aying=a2b-2 ~ayo=b-3c5 ~ayo>=b-3c5 ~ays=a-4b3e-1g-1r-3 ~ays>=a-4b3e-1g-1r-3 ~ayu=a-3b3c-1f-2m3v3
~ayud=a-3b4m3 ~ayuda=m4 ~ayude=a-1b6 ~ayun=v5 ~ayuna=v5 ~az>=a4e3 ~aza=a-3b3j-1 ~azad=a-2 ~azada=a-2
~azo=a-3b2c1d2g-1i-1 ~azo>=d2 ~azon=c2 ~azon>=c2 ~azos=b2c-1 ~azos>=b2c-1 ~azu=c4i-1 ~azuc=c4i-1
~azuca=c4i-1 ~azy=c-2 ~azy>=c-2 ~ba>=g1 ~bab=b1c1v-1 ~baby=b1c1v-1 ~baby>=b1c1v-1
~bac=a-9c1g2h1i-2j-1k1l5v-7 ~back=a-8c1g2h1i-2j-1k1l5v-6 ~back>=a-8g2h1i-2j-1k1l5v-5
~bad=a-6f-2g3k-2o-4p2q2r-3 ~bad>=a-1c1g1n1p2r-1 ~bado=c-2g1o-2q4 ~bado>=g1o-1q3 ~bai=j1 ~bail=j1
~baj=a2b-9e-4g2h-1j1l1n-1v3 ~baja=a4b-7h-1j2k-1l2 ~baja>=a6b-4j2l2 ~bajad=c2 ~bajan=f3g1 ~bajo=v1
~bajo>=v1 ~bal=c3 ~bam=a-3f1g4 ~bame=a-3f1g4 ~bame>=a-3f1g4 ~ban=e3f-4g-2t-1 ~ban>=a3b-3c2e-2f-1g-3
~band=c-2e3 ~band>=b1c-3e3 ~banm=a-2l2 ~banme=a-2l2 ~bar=a-1c5 ~bara=v1 ~baraz=v1 ~bas=a4b-1c-4e-1v3
~bas>=v1 ~bast=a4c-2 ~basta=a4c-2 ~bat=b1c-2i1v1 ~batt=b-2c-2v3 ~batte=b-2c-2v3 ~bby=v4 ~bby>=v4
~be>=a5b1c-4d-7e-3f-10g-5h-6j3k-3m-10n-5o-3q-2t-1u-1v7 ~bea=b2 ~bear=c2 ~beara=c2 ~beat=b3 ~beati=b1
~beb=c4 ~bebe=c4 ~bebe>=c4 ~bec=c1 ~beca=c1 ~becau=c1 ~bed=c1 ~bed>=c1 ~bee=a-2b2c1 ~been=a-1b2c1
~been>=a-1b2c1 ~bef=c-1q1 ~befo=c-1q1 ~befor=c-1q1 ~beg=l4n1v-2 ~beg>=m1n1v-1 ~beh=v2 ~behi=v2
~behin=v2 ~bei=a-2b4c-3 ~bein=a-2b4c-3 ~being=a-2b4c-3 ~bel=c2e4 ~beli=e2o1 ~belie=e2o1 ~bell=c1
~belly=c1 ~bem=g3 ~beme=g3 ~beme>=g3 ~ben=b-3u5 ~bend=b-3u5 ~bendi=b-1u5
~ber=a3b-10c-11d-3e4f2g-4h-3i4k-6l-1n-4o2p-4r-4s-2v-11)";

}  // namespace rb::grammar
