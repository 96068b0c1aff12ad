#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning8;
const std::string_view kLeaning8 = R"(
~<heat=v4 ~<hed=b4 ~<hed>=b4 ~<hel=b4d-6h-5i-7m3n-10r-4v3 ~<hell=a3e-3m-5u4v4
~<help=a-6b5d-3h-3i-3m7n-3u-3 ~<her=c-6e9f-8h4i-6j-7n-5q-3r-4s4 ~<her>=e5v-7
~<here=c-12e3f-3g4h-5j-4n-3 ~<heri=b-4c5 ~<herm=b-3e5h3 ~<hes=b5c-7d-3e3g-5h3v-5
~<hes>=b5c-7d-3e3g-5h3v-5 ~<hey=v9 ~<hey>=v9 ~<hi=c5d-7e9g-8i-9k-10l-6m-12n-19p-7q-5t-3u-3
~<hi>=g-4v4 ~<hic=s4 ~<hice=s4 ~<hici=v5 ~<hid=b11c-8 ~<hidi=b8c-5 ~<hig=c5v-7 ~<high=c5v-7
~<hij=n-3 ~<hija=e5 ~<hijo=b6g-4 ~<hik=a4 ~<hike=a4 ~<him=a-4c-6e5h5p-3s-4
~<him>=a-4b-3c-6e5h5p-3s-4 ~<hin=b-4c3v-6 ~<hinc=b-3c3v-6 ~<hip=c6 ~<hip>=c6 ~<his=b-3c5e5g-3m-4v-5
~<his>=b-3c5e8g-3m-4v-5 ~<hit=a4g6v3 ~<hit>=b-5g7 ~<hits=c-3 ~<hitt=b5f3 ~<hiv=c4v-3 ~<hive=c4v-3
~<hiz=v3 ~<hizo=v3 ~<hm=g9n-8r-4v22 ~<hmm=n-8r-4v11 ~<hmm>=n-8r-4v11
~<ho=a-11d-9f-9h-5i-4j-8l-12n-5o-8r-14s-5t-6v7 ~<hoa=c4 ~<hoar=c4 ~<hol=a-6b-4d-5g5i-6u-4v6
~<hola=d-4u-3v5 ~<hold=g7i-5 ~<hom=b3i-6 ~<homb=v-3 ~<home=c-3i-6v4 ~<hon=g-3v-5 ~<hone=v-3
~<hoo=b-3c-4v8 ~<hoop=b-3c-4v8 ~<hop=b8c-3v-7 ~<hope=b7v-6 ~<hor=a-4b-5d3g3h-6k3m-4o-3p3r-3t-3
~<hora=a-3b-6c-5g3h-4k4m-3o-3p3 ~<hors=v3 ~<hos=m3 ~<hosp=m3v-4 ~<host=v4 ~<hot=b5c6e3 ~<hot>=c6
~<hotl=b4v-4 ~<hou=e6g4i4m-8r-5v5 ~<hour=b-6g6m-7v6 ~<hous=c-3e7i3 ~<how=b-3c-4g-5j-5m9u4
~<how>=b-3c-4g-5j-5u5v3 ~<hoy=b8q5 ~<hoy>=a5q6 ~<hoyo=b9g-6 ~<hu=a-10c9d8f-6g-14i-11k-7l-4m-7q-12s-3
~<hub=b3 ~<hubi=b3 ~<hue=b-3c11v-8 ~<huel=a-3b-3c12v-5 ~<huh=n6r7s-3 ~<huh>=n6r7s-3 ~<hum=b-3d13h-5
~<huma=b-3d13h-5 ~<hun=b-6c4q-9v8 ~<hun>=q-9 ~<hund=c6v-3 ~<hung=b-5v13 ~<hur=a-7b4c4d-6k-4
~<hurr=b4c-3 ~<hurt=a-3c5d-3k-3q-3 ~<i>=a-9b3c-4e-6f3g-11n-3r-3t-4v3 ~<ib=g8v-5 ~<iba=g8v-5
~<iba>=g8v-5 ~<id=c-12d4h6i-5j-3n-5u-7v4 ~<id>=b-4c-7d6e-6h8n-4u-4 ~<ide=a-5b4c-4i-6m4v12
~<idea=b4c-4i-5v9 ~<iden=a-4m4v4 ~<ido=e5v-6 ~<ido>=e5v-6 ~<if=a7e-4g-8i5j-5m3n-3q5u-4
~<if>=a7e-4g-8i5j-5m3n-3q5u-4 ~<ig=r5 ~<igu=r5 ~<igua=r5 ~<il=b3d-5e-4f5g10l-5o5p-3q-7v-11
~<ill=b3d-5e-4f5g10l-5o5p-3q-7v-11 ~<ill>=b3d-5e-4f5g10l-5o5p-3q-7v-11
~<im=b6e3g4h-12l-4m-6n-3t-5v-6 ~<im>=b3e4g3h-12l-4m-6n-3t-5v-5 ~<imp=a-4b9 ~<impo=a-4b5
~<in=a-12d-11f3i-9j-4l7n-24o-5r4s-5t-5u-14v-3 ~<in>=a-4f-3g7h-8i-6m-13n-4t-4u-3 ~<inc=b3e7
~<inco=b4e8 ~<ind=r5 ~<inde=r5 ~<inf=c8d-6g-3m10v-7 ~<infe=c10v-7 ~<infi=b5 ~<infl=c5
~<info=c-6m13v-4 ~<ing=a-4b-7c-3e-3f13k-3v-5 ~<ingl=a-4b-7c-3e-3f13k-3v-5 ~<inh=a-7c5e6 ~<inha=c5
~<ini=l10v-4 ~<inic=l10v-4 ~<ins=b-3e-5f-7g-3i-7l5m3n-4o-3s-4 ~<ins>=i-3v3 ~<insc=a-3l6v6
~<insi=a11v-6 ~<inst=h5m6o-3v-7 ~<insu=a-4b-4 ~<int=c-4e-5h4 ~<inte=c-5e-5f3h4 ~<iny=v-3 ~<inye=v-3
~<ir=a-12b-7c-4f8g-5i12j7k7v-8 ~<ir>=a-7b-9c-3f9g-4h3i8k8v-4 ~<ire=j7v-5 ~<ire>=j7v-5 ~<irm=i6
~<irme=i6 ~<is=a-17b-3c3d-6g-10h-4j-7l-6m3n-10p-5s-3u-3v7 ~<is>=a-9b-4d-5g-10h-3j-5l-6m4n-8p-4v7
~<isn=a-4b-3e4v-3 ~<isnt=a-4b-3e4v-3 ~<iso=a-3b4 ~<isol=a-3b4 ~<iss=v5 ~<issu=v5
~<it=a-5b7c-6d-9e-5g-4h-5i-5j3k6p-6u-5 ~<it>=b3c-10d-4e-4g-9h-7j5k7l-5t-4 ~<itc=c11 ~<itch=c11
~<its=a-5l3u-3 ~<its>=a-5l3u-3v-3 ~<iv=c9g-3s3 ~<ive=c4g-3s3 ~<ive>=c4g-3s3 ~<ja=a-3b-9g-3n-3s5v6
~<jaj=a-4b-9c-7v11 ~<jaja=a-4b-9c-7v11 ~<jal=c4 ~<jale=c5 ~<jam=s5 ~<jama=s5 ~<jan=t4 ~<je=b-6d3f4v4
~<jef=b-5d3 ~<jefe=b-5 ~<jej=v8 ~<jeje=v8 ~<jo=b3c-9e7g-7j-5m4n-4u4v-6 ~<job=u7v-3 ~<job>=u7v-3
~<jod=a8b-3 ~<joda=a7b-3 ~<joe=e4 ~<jok=m3v3 ~<joke=m3v3 ~<jos=e6 ~<jose=e6 ~<joy=b8c-8 ~<joy>=b8c-8
~<ju=b3c-17f-3m-9n-7o-11t-5v3 ~<jue=o-3q6 ~<juev=o-3q6 ~<jul=t-3v10 ~<juli=v5 ~<july=v6
~<jum=b7c-5i4v-3 ~<jump=b7c-5i4v-3 ~<jun=b-3e3 ~<june=v4 ~<junt=v-6 ~<jus=b4c-6f-4h-3m-3
~<just=b3c-6f-4h-3m-3 ~<ke=d-4g-13j-6l-3v5 ~<kee=d-3f-4g-12j-6l-3v6 ~<keep=d-3f-4g-12j-6l-3v6
~<kev=e4 ~<kevi=e4 ~<key=v3 ~<keys=v3 ~<ki=d-7e-6g-5i-7m6p-4u3 ~<kic=d-3f5 ~<kich=d-3f6
~<kid=b-3k3p-3 ~<kid>=c5g-3 ~<kids=b-3g3p-3 ~<kie=m6 ~<kien=m6 ~<kil=b5f-3g-10i-5q4s3t3 ~<kil>=b13
~<kill=g-10i-5q4s3t3 ~<kim=d-4h4 ~<kim>=d-4h4 ~<kin=b-6u3v-7 ~<kind=b-6u3v-7 ~<km=a-5b12n20v-10
~<kms=b13 ~<kms>=b13 ~<kn=e3h-9j-4q-5s-5v4 ~<kne=b-6h-4 ~<knee=b-6h-4 ~<kno=c4e5h-4j-3q-5s-5v4
~<kno>=e4 ~<knoc=g-4v4 ~<knot=c3 ~<know=a-7b4g4h-3q-5s-5 ~<ko=f3 ~<kor=f3 ~<kore=f3 ~<kr=f6 ~<kre=f6
~<krey=f6 ~<la=a-6b-5c3h-3l-6m-23n-11q3r-4s-5t-13u-7v-3 ~<la>=a-5f-5h-3m-13o8p-10q-4 ~<lab=b-3h-3v9
~<labo=c7v3 ~<labs=c-5h-3v12 ~<lad=b-10d4g-5h5i3s3 ~<lado=b-3i4s3 ~<lady=b-4d4e3h6v-5
~<lam=a-8b3d-9o-4p3q6s-3 ~<lama=a-6b3d-8o-4p3q6s-3 ~<lan=f3v-11 ~<land=e5 ~<lang=f6 ~<lano=v-8
~<lar=a4 ~<larg=a4 ~<las=g-3j-7n-3q3s-5t-4v-10 ~<las>=h-3q6s-3t-5v-10 ~<last=a4e4g-9h3n-3q-3
~<lat=b-14d-4e-3g14i-5k4n-4r-8v-5 ~<lata=q3v-10 ~<late=b-11d-9g13p3q-5r-5 ~<lau=b-8v12 ~<laug=b-8v12
~<law=a3g-4 ~<law>=e3 ~<lawy=a3 ~<le=a6b-5d-5e-8f-9g8h-9i-11k-16l-3m-3o-3p-9q-8r-10s-9v-16
~<le>=c-5g8h-8i-5j-6k-4m-5q-7r-8s-4u6 ~<lea=a3c3n3v-5 ~<leak=b-5c11v-4 ~<leav=a6c-8 ~<lee=d-3f3h3
~<lee>=d-3h3 ~<lef=b4v-5 ~<left=b4v-5 ~<leg=a-5b-6c7m5n-3 ~<leg>=v3 ~<legi=m6 ~<legs=c5v-3
~<lej=b-4i4 ~<lejo=i3 ~<les=a6m-4v-5 ~<les>=a6m-4v-5 ~<let=a3b-3c-8d3e-3f-3j5n-4p-3v-4
~<let>=a4b-3j6r-4v-7 ~<lets=o5r5v-5 ~<lett=v4 ~<lev=c12v-4 ~<leva=c5 ~<leve=c6
~<li=a-5c3e-5g-6i4j-4k-11l3m-7q-3v-3 ~<lib=j6k-3 ~<libe=j6k-3 ~<lic=a-4b-6c-3i11v-4
~<lice=a-4b-6c-3i11v-4 ~<lie=c7 ~<lie>=c7 ~<lif=a-6b6g-3i7j-6v-4 ~<life=a-6b9 ~<lift=b-4i8j-6
~<lig=c7v3 ~<ligh=c9 ~<lik=a-6l3r3 ~<like=a-6l3r3 ~<lim=b6 ~<limi=b7 ~<lin=c-5e4i-3m-10n4u6v5
~<lind=e3n-5u6v-8 ~<line=c-3m-4n8v3 ~<link=v9 ~<liq=c4 ~<liqu=c4 ~<lis=a6b-3c-5d-9e-7g-5j-5l4
~<list=a6c-4d-9e-7g-3j-5l4 ~<liv=a-6b3c-5i-5s4 ~<live=a-5i-4s5v-10 ~<livi=c-3
~<ll=b-5d8g4h-13i6j-7k-6l-7o-4q-13u-7v4 ~<lla=a4b-9d10g7h-7l-4n-9q-10 ~<llag=c11v-5
~<llam=a5b-6d11e4g8h-7i-6l-4n-5q-10 ~<lle=a-7b-4d-4e-10i7s3u-3v7 ~<lleg=a-4b-4e-4i3n3s3v5
~<llev=e-4i4m-4 ~<llo=a-3b9s-3 ~<llor=a-3b9s-3 ~<lo=a-5c-4e4f-11g-6h-17i-7j-12k-12m-16n4o-4p-7u4v9
~<lo>=e5g6h-4j-3r-4s3 ~<loa=n3 ~<load=n3 ~<lob=v5 ~<lobb=v5 ~<loc=b4c-4g-8v6 ~<loca=c-4g-3v10
~<lock=c5 ~<loco=b3 ~<locu=b4 ~<log=g-4i6v6 ~<log>=v11 ~<lol=a-9b-13c-11i-7v6
~<lol>=a-9b-13c-11i-7v6 ~<lon=b9m-3v-5 ~<lone=b4v-3 ~<long=a3b5 ~<loo=e4m-3 ~<look=e4m-3 ~<lor=b5
~<lord=b5 ~<los=c-3g-6h-5i-3k-5s4t-8 ~<los>=b-3c-3e-5h-3k-3u4 ~<lose=a3b3 ~<losi=b6 ~<lost=b-4e4g-5
~<lot=v8 ~<lot>=v8 ~<lou=b-4c6n6v-5 ~<loud=n7 ~<lous=b-3c6 ~<lov=r5u4v4 ~<love=r5u4v4 ~<low=c8v-6
~<low>=c8v-6 ~<lt=g7r-3 ~<ltr=g7r-3 ~<ltr>=g7r-3 ~<lu=a-15c4e3g10h-8i-5j6m-5n-11o-6q8t-5u-4v-9
~<luc=a-6b10c6v-3 ~<luch=a-6b10 ~<lue=b-6c-5g13n-3r3v-5 ~<lueg=b-6c-5g13n-3r3v-5 ~<lug=j8 ~<luga=j8
~<lui=e8 ~<luis=e8 ~<lun=o-5q10r-3 ~<luna=c4 ~<lune=g3o-5q7v-3 ~<luz=v7 ~<luz>=v7 ~<ly=c5 ~<lym=c5
~<lymp=c5 ~<ma=a-7b5g-6h-5i-6j-4n3q-6r-7u-9 ~<maa=e3v-3 ~<maam=e3v-3 ~<mac=d4 ~<mach=d4 ~<mad=g-4t-5
~<made=b3t-5 ~<mail=c4 ~<main=v3 ~<mak=e-5g-5k3 ~<make=b3c-4g-5k3 ~<mal=c6e5g-7s4t-3v-8
~<mal>=b-4c8e6n-4t-3v-3 ~<mala=b3c-3n5v-3 ~<malt=b4 ~<mam=h-5i-3 ~<mam>=f-5 ~<mama=a3
~<man=c-5e-8g5i5j-3k-8n4o6p-10q-4 ~<man>=b7c-3h3v-3 ~<mana=d8g9o7v-5 ~<manc=c8
~<mand=c-4d-8e-5f6n5v3 ~<mane=b-9i9 ~<mano=b6 ~<many=a6b3c-4u3 ~<maq=c-3d4e-3m5 ~<maqu=c-3d4e-3m5
~<mar=a-8b-13c-4d3e9h-3m-4n-8t6 ~<marc=b-4e5n-4 ~<mare=b-3c6 ~<mari=c-3e4 ~<marq=d8g4q-3
~<mart=c-3f3j3o4v-4 ~<marz=v3 ~<mas=a6c-4d-8e-3i-5n5s-4t3u-3v-3 ~<mas>=a6c-4d-7e-3i-5n5s-4t3u-3v-6
~<mat=a-3b11d-6e-5g-10i-5r5 ~<mata=a-4d-5e-4g-6i-3v6 ~<mate=b8 ~<matt=b7q3r4v-4
~<may=a-10b-3c-3e4l3m3n-3o-6r-6t7 ~<may>=a-6e3l4m5t4 ~<mayb=k-4q3r-5v3
~<me=a-4b4c-5e-4i3j-3k-4l4m-4o-3r-7s-6t-3u-4 ~<me>=b3d3e-4m-4p-3q-4s-3v-4 ~<mea=a-6c-3e7r3s-5
~<mean=a-6c-3e7r3s-5 ~<med=a-6b-4e-8g-7k-5l-3r-4 ~<medi=a-5b-7e-8g-6h3k-5r-5 ~<mee=g5 ~<meet=g5
~<mej=d3h3j3p3r-4 ~<mejo=d3h3j3p3r-4 ~<mel=b3 ~<melt=b3 ~<men=c-10i-3o-3q-3r-5u-3 ~<meno=h5
~<mens=a3b-3 ~<ment=b11c-3v-6 ~<menu=v7 ~<mer=a-7g13 ~<mero=a-6g13v-11 ~<mes=a3b3e-3 ~<mesa=b7
~<mess=a3b-7 ~<met=b7c-7 ~<mete=b8 ~<meti=c-5 ~<mex=b-3e6 ~<mexi=b-3e6
~<mi=a-9b3c-3d-12e-4f-3g4h-7k-5m-10n-6p-10u-9 ~<mi>=d-6e-5j3m-3n-15o-5s-3u-4 ~<mid=g4 ~<midd=g4
~<mie=a4c-6g-5i-3p-3 ~<mied=b3c-4 ~<mier=a6b-4o3 ~<mig=g3 ~<migh=c-4g4v3 ~<migr=c5s3 ~<mij=b-4
~<mil=g-4i3t4 ~<mil>=t4v-3 ~<mile=c4g-4i4 ~<mill=c-3v4 ~<min=a-9g5i-4l4s3 ~<mind=a-4b4c-4j3l6s4
~<mine=e3 ~<minu=b-4g6 ~<mir=f-4o4v-5 ~<mire=f-4o4v-5 ~<mis=a-14b3e3f-3h-10i-4j-6l3n4q3r4s-4
~<mis>=a-6c-7e-5l4v7 ~<misa=g5 ~<mise=b6 ~<mism=q4 ~<miss=e-3k5n8v-6 ~<mist=b-5e8v-4 ~<mix=f4v-3
~<mixe=v-3 ~<mixt=f4 ~<mm=v10 ~<mm>=v10 ~<mo=a4b-4c4d-16h-3j-18k9l-3n-4o-9p7q7r-6v-17 ~<mod=v6
~<modo=v7 ~<mol=a8b-3c5v-4 ~<mole=a8 ~<mom=g9h-6v-10 ~<mom>=b5c3v-4 ~<mome=c-3g12 ~<momm=c-3e5
~<mon=a-6o-6p4q6 ~<mond=o-6q9 ~<mont=c3e3g-3p3q-4 ~<mor=d-9e-5h3i-3j-7k-4o-3p4 ~<mord=c3
~<more=a6c-5d-4f-5h5j-5k-8m3n3s-4 ~<mori=a-5b9s4 ~<morn=b-5d-3q5 ~<mot=a3b4c-4f6g-3h-3i4m6v-6
~<moth=a3f7 ~<moti=m6 ~<moto=c-4i6 ~<mov=a-8b-13c3e5i3j-8k15v-8 ~<move=a-7b-6e7g-8j-7k16v-15
~<movi=b-5i5 ~<mr=e4 ~<mrs=e4 ~<mrs>=e4 ~<mu=b4c-7g-21l-7m-15n-7p-4u3v3
~<muc=b4f3g-5h-5j-4m-4n-6p-3u3 ~<much=b4f3g-5h-5j-4m-4n-6p-3u3 ~<mud=e3 ~<mue=e-4j-3k6o3q4 ~<muel=o3
~<muev=c6k9q6 ~<muj=b-3e-3h10v-5 ~<muje=b-3e-3h10v-5 ~<mun=b10c-8f-3 ~<mund=b5c-3f-3 ~<mune=b4c-3
~<mur=c-6v4 ~<muri=c-6v3 ~<mus=b-5c4j4v4 ~<musc=c7 ~<musi=v11 ~<must=j4v-3 ~<mut=a10 ~<mute=a10
~<muy=g-6 ~<muy>=g-6 ~<my=d-3e-3f-5h-5k-3l-4n-5o-4q-4r-5u-8 ~<my>=d-5e-3h-4k-3o-3r-4u-7 ~<mys=a-3q-4
~<myse=a-3q-4 ~<n>=r-10s15v-3 ~<na=c4g-21h-13j-14l-5m5n-6o-8q-6r-19s18v-3 ~<nac=a-3b10v-7
~<naci=a-3b7v-6 ~<nad=d-4e-3g-5h-5j-5o3s-6u6v4 ~<nada=e-4h-3i-3o3s-5u6 ~<nadi=a-4c-5
~<nah=g-3o-3r-7s8u-4v-3 ~<nah>=g-3o-3r-7s8u-4v-3 ~<nai=c7 ~<nail=c7 ~<nam=b-3e9 ~<name=b-3e9
~<nar=b-3 ~<nari=b-3 ~<nau=c5 ~<naus=c5 ~<nav=u-5v3 ~<naw=r-5s10 ~<naw>=r-5s10
~<ne=a-8b-5d-4k4l-10m-4n-19o-11p12q4r-11s12u-16 ~<nea=v3 ~<near=v3 ~<nec=e-3u-3 ~<nece=e-3
~<neck=c6k-3 ~<nee=e-9i4n-6u-3 ~<need=e-9i4n-6u-3 ~<neg=b-4c4m-3r-5s6 ~<nega=c-3r-5s6 ~<negr=c8
~<nei=e5p10 ~<neig=e5 ~<nel=e5r-5s9v-3 ~<nel>=e5r-5s9v-3 ~<ner=b4 ~<nerv=b4 ~<nev=a3b-4c-4e3j4l-4v4
~<neve=a3b-4c-4e3j4l-4v4 ~<new=b-10g-3h5i-4k5 ~<new>=b-9g-3h5i-4k5 ~<nex=c-8g3j-3o-7p4q8s-6
~<next=c-8g3j-3o-7p4q8s-6 ~<ni=a-3b-4d-7h-11j-5m-12n-13o-4p8r-7t4 ~<ni>=a4p4s-4 ~<nic=c-3g-3u6v4
~<nice=c-3g-3u6v4 ~<nie=b-7c-4g3i6v-4 ~<niet=b-4g3 ~<nig=b3 ~<nigh=b3
~<nin=a-4b-4h-5i-7k-4m-4n-7o-3p6r-3t6u-4 ~<nine=c-4t6 ~<ning=b-3e4o-9p7r-5 ~<nino=e-4g3h-3v4
~<no=a7e4g-5k-7l-6m-14n-7o-16p5q3r-17s12u-14v-9 ~<no>=a4g-4i4l-12m-6r-6s10t-4u-7v-5
~<nob=a-3b3c-6g-5q-3 ~<nobo=a-3b3c-6g-5q-3 ~<noc=b6 ~<noch=b6 ~<nod=c5 ~<node=c5 ~<nol=b-6e4j3
~<nolo=b-6e4j3 ~<nom=a10e3i4j-3k3v-9 ~<noma=a-4i5k3v-4 ~<nomb=s3 ~<non=a-3c6e-4o-7p12q3s-10v-4
~<none=o-6p11q3s-10 ~<nons=c7 ~<noo=a-3g7q7 ~<noo>=s4 ~<noon=g7q7 ~<nop=a-4b-4e6n-3o-6p5r-12s15v-9
~<nop>=a-4r-5s10v-5 ~<nope=b-3e4p5r-3s7 ~<nor=v4 ~<norm=v4 ~<nos=a-6b4c4e8v-10 ~<nos>=b4e6v-7
~<nose=c7 ~<not=a4c-5e4f-6h3k-9n-5t-7 ~<not>=b-4c-3e6f-3h5k-8r-5t-7 ~<note=v4 ~<noth=c-3r3u4
~<noti=v-5 ~<nov=b-3c-8e-4f3o-5q7t4v5 ~<nove=b-5c-3t4v8 ~<novi=f5q3
~<now=a5c-3e-4f-6g10h-4i-3k-5n3p-3v-5 ~<now>=a5c-3e-4f-6g10h-3k-5n3p-3v-5
~<nu=e5g-15h-8i-9j-4o6p-5q-11r-12s4u-10 ~<nub=c5 ~<nube=c3 ~<nue=a-8c-4l3n5t3 ~<nuev=a-8c-4l4n5t3
~<nuh=r-4s6 ~<nuh>=r-4s6 ~<num=a3d-4e4g-7h-5i-3l-5n-3o4p-4q-5r-5s-4v-3 ~<numb=b5q-3v-5 ~<nume=t-5v3
~<nun=c-4s4 ~<nunc=c-4s4 ~<nur=d6 ~<nurs=d6 ~<nv=v6 ~<nvm=v6 ~<nvm>=v6 ~<o>=a3b5d-5e-11f-3g-6m3n-5s3
~<ob=r9u6 ~<obl=u6 ~<obli=u6 ~<obr=c5 ~<oc=a-4b-10c-7f-4g14m-4n-8o5q4r-10t3v-4 ~<och=t6v-3
~<ocho=t5v-3 ~<oct=o6q4r-6 ~<ocu=b-5c-5g9 ~<ocup=b-5c-5g9 ~<od=b18c-11v-8 ~<odd=b12c-6v-7
~<odd>=b12c-6v-7 ~<odi=b8c-4 ~<odia=b5 ~<of=a3e-3f-5k-7l-10m-4o-4q-3v-7 ~<of>=e-3g-3j-6l-3n-5q-3t4u3
~<off=a6l-3m-3n3t-3u-3v-4 ~<off>=a4d-3e-4j3m-8n3u-3 ~<offe=i3 ~<offi=b-3 ~<ofi=v-4 ~<ofic=v-4
~<ohi=j3 ~<ohio=j3 ~<oi=a-6b3c3g-4i-3n10v-12 ~<oi>=n11 ~<oid=b-5c6 ~<oido=b-5c6 ~<oig=a-4b6
~<oigo=b3 ~<oj=g-3 ~<oja=b7c-3 ~<ojal=b7c-3 ~<ojo=b-7v3 ~<ojo>=b-7v5 ~<ok=f-7g-9p-3r14s-6
~<ok>=f-7g-9p-3r14s-6 ~<ol=c-5e-6h4k-4r-3s6v5 ~<old=a-3c-3h5 ~<old>=a-3v9 ~<olde=v-6
~<olv=a5b-4j4k-3s3v4 ~<olvi=a5b-4j4k-3s3v4 ~<om=v6 ~<omg=v6 ~<omg>=v6
~<on=a-9c-5e-7g8h3j-3l6m-5n4o3p-4s-5u-4v-4 ~<on>=b4c-4d4e-3f-5g9h-4j3k-4l6n-3s-3 ~<onc=a-5c-4g4n5v-5
~<once=a-5c-4g4n5v-5 ~<one=d-4h3o5p-6q-4v-3 ~<one>=d-4h4o5p-12q-4v-3 ~<onl=c-4h3j-6q5r-3
~<only=c-4h3j-6q5r-3v-4 ~<oo=c5 ~<ooz=c5 ~<oozi=c5 ~<op=a8b-11f-4g-8h4i-4k-4l10p3q-5r-6u-6v-4
~<ope=c6d7m-4 ~<open=b-3m-3v5 ~<oper=c3d7 ~<opi=h4 ~<opin=h4 ~<opt=a15b-11c-14d-3g-3l8n-3v-14
~<opt>=a7b-6c-6l10v-4 ~<opti=c-4 ~<opto=a7 ~<or=c3e-4g-13i3o-6q7r-3s-4t5v4 ~<or>=g-5i5o-5q9r-7t5
~<ora=v5 ~<oral=v6 ~<ord=h-3v4 ~<orde=h-3v4 ~<ori=c4g-4v-6 ~<oril=b8c-5 ~<orin=b-7c10v-5
~<ot=b-10c-3d-13f-4g5h11k4m-10o-10p14q-10r-7s-3t-5u-7v-8 ~<oth=a-3h5k-5p7s-7 ~<othe=a-3h5k-5p7s-7
~<otr=b-7d-12g3h8k7m-8o-12p8q-7r-5t-3u-4v-5 ~<otra=d-8f-5i-4k5l3m-4o-7 ~<otro=b-5e-3h7n-4p6q-3r-5
~<ou=c4e-4h-7l-6q-8u-5v5 ~<our=a-4v8 ~<our>=a-4v8 ~<out=c4e-4h-7l-6q-9u-4 ~<out>=c6e-3l-5q-6u-4
~<outs=c-3v3 ~<ov=b6d3i-6r-3t-4v-4 ~<ove=b6d3i-6r-3t-4v-4 ~<over=b6d3i-6r-3t-4v-4 ~<ow=a-3
~<ox=b-6c4 ~<oxi=c5 ~<oxig=c5 ~<oxy=b-4c4v-3 ~<oxyg=b-4c4v-3 ~<oy=b-3c-5n6v3 ~<oye=c-5n6v4
~<oye>=c-5n6v4 ~<p>=a7b-4v-3 ~<pa=b3e9g-10j-15l-9n-3p-11r-9s6u-8 ~<pac=b-5e4v-8 ~<pace=c3
~<paci=e5v-5 ~<pag=a-4v11 ~<paga=i3 ~<pai=m-7n-7t4u3 ~<paid=v5 ~<pain=b3e-4m-6n-5t4u3 ~<pal=c3f4v-4
~<palp=c5 ~<pan=b10f-8g-3 ~<pani=b9c-4f-3 ~<pap=a-6v5 ~<papa=c4v-3 ~<pape=a-6c-6v9
~<par=a5c-3h-3j-4m4n4q3u-4 ~<para=e3j-3k3m3n-10q3r3s3 ~<pard=n6v-5 ~<pare=a6c-8m-3r-5s-3
~<park=a-4b-3c-7v10 ~<parl=f9 ~<paro=s-4 ~<part=a4f-3n3 ~<pas=b-3d6g-19h-4i6n-5q6r-15s14t-3u-8v-7
~<pas>=a6f5 ~<pasa=b-9c4i8 ~<pase=d9g-3k9q8v-6 ~<paso=b5c-4r-5s7u-7v3 ~<pass=b-7c6e3g-5r-4s8v-5
~<past=b3i-4 ~<pat=a-12b7c-9f-3g3h6i-6n-4o-4q-3 ~<patc=d3 ~<pate=a-5b4c-6d-3e-7g-3h7o-4v4
~<pati=a-3b-4e8 ~<patr=b8g6 ~<pau=a6e3v-5 ~<pav=b3 ~<pavo=b3 ~<pay=b4i9v-4 ~<pay>=b5i8v-4
~<paz=a8b-4e4v-3 ~<paz>=a8b-4e4v-3 ~<pc=h5k-3 ~<pcp=h5k-3 ~<pcp>=h5k-3
~<pe=c8e-5f-6g-6h-3i-4l-9m-5p-5q-3s-4t-3u-12 ~<pea=b4v-3 ~<peac=b4 ~<pec=b-4c5 ~<pech=b-4c5
~<ped=a7b-4v-8 ~<pedi=a9b-3v-3 ~<pee=b-13c14g-6v-9 ~<pee>=b-4c7g-4v-7 ~<peed=b-4 ~<peei=c4
~<peg=a-3e-3i-4v4 ~<pega=a-3c-8e-3g3i-3v6 ~<pel=c6 ~<pell=c6 ~<pen=a-6b9c-10g4v4 ~<pena=b4c-5v11
~<pens=a-3b5c-5g4v-5 ~<peo=c6d4g-5t3v-9 ~<peop=b4c-4d4v-3 ~<peor=b-5c12t3v-7
~<per=g-3l-3n6p-4r4s-4t-3u-7v7 ~<perd=a-5g-6n9 ~<perf=c-6 ~<perh=v4 ~<peri=c5
~<perm=a10b-4c-4d-5g3v-3 ~<pero=b3c4f-7i3k4r6 ~<perr=b-9v8 ~<pers=a-4c-4d4e5m-4t-3v-3 ~<pes=c6
~<pesa=v-3 ~<pesi=v3 ~<peso=c5 ~<pet=v5 ~<ph=b-8c-7d5f-6g5h-6i-6k-3m4v4 ~<pha=v5 ~<phar=v5 ~<phi=m4
~<phis=m4 ~<pho=b-4d5f-4g6h-4i-4 ~<phon=b-4d6e3f-4g6h-4i-3
~<pi=c8f-11h-4i5j-6k-9l-8m-16n-16p-8q-9r3u-3v-11 ~<pic=i7m-3n-4p-4q-5r4v-8 ~<pick=c-8d3g3i10p-3r7v-8
~<pico=a4b-4c6v-5 ~<pie=c5i5v-15 ~<pie>=b-3g-3i7 ~<pien=a-3b7c-5g6 ~<pier=a7b-7c6 ~<pies=c5
~<pil=a-4b4v3 ~<pila=g6 ~<pill=a-3b5c-3 ~<pin=c4 ~<pink=c3 ~<pis=c7g-5 ~<pise=c5 ~<piso=v4
~<pist=b5c-5 ~<piz=e7 ~<pizz=e7 ~<pl=b4c-6i-7m-4u-3 ~<pla=b3c-7d-3g6m-3 ~<plac=e4 ~<plan=b4c-4d-3g4
~<plat=g3 ~<ple=e-3s-3 ~<plea=e-3s-3 ~<pm=j3q4t-3 ~<pm>=j3q4t-3
~<po=a-14b4c3d-15e-5g-12i6j-7k7n-13q-4s-11v5 ~<poc=v6 ~<pod=b-5i-3k9v-10 ~<pode=k7v-6 ~<podr=j4
~<poi=b11e-5m-4s-4 ~<poin=b14e-5m-4s-4 ~<pol=b7d-3e5v4 ~<poli=b7d-3e5v4 ~<pon=c-13i14k-3l5m5t5
~<pon>=i10 ~<ponc=c-5i7 ~<pone=v7 ~<pong=c-4h3l5m7v-5 ~<poo=b-3c9v-5 ~<poop=c4 ~<pop=b-3c6v-3
~<popp=c3v-3 ~<por=a-3d-5e-5f3r4s-5v4 ~<por>=b4c-7e-5f-4o-5s-3 ~<porq=c6o3v-6 ~<port=b-8c-3f8v7
~<pos=f-3j-5k7 ~<pos>=i3 ~<posi=c9k3v-8 ~<poss=v8 ~<post=b4k5v-4 ~<pou=b-6c9v-5 ~<poun=b-6c9v-5
~<pow=c-4v6 ~<powe=c-4v6 ~<pr=b-4e-15f-13h7j4k-10l-7n6o5p-6q-5r-9t-3u-8 ~<pra=h4 ~<prac=h4
~<pre=b-13c8e-4j5m-5q-3r-3t-8 ~<prec=b-6v6 ~<pref=v-7 ~<preg=b-10n4s-4 ~<pren=i3 ~<pres=c5j7v-5
~<pri=c-3n7o4 ~<pric=v3 ~<prim=o4v-3 ~<prin=c-4n7 ~<pro=b4c-5d-3g-6i3k-3m7n-3v-3 ~<prob=c-4v3
~<prog=a6 ~<pron=o3 ~<prop=b4 ~<prov=h6m8v-8 ~<ps=v3 ~<psi=v3 ~<psic=v3 ~<pt=b7 ~<pts=b7 ~<ptsd=b7
~<pu=a-3b5c3d4e-14g-7j-7k7m-7n-3r-5u-5v-3 ~<pue=a-5d3e-4g-8k3m-8r-5t-3v3
~<pued=a-5d4e-5f5j-3k5m-5o-3r-9s-9 ~<puen=b4 ~<pues=b3f-10g-6k-6q-3 ~<puf=c3 ~<puff=c3 ~<puk=b-3c9
~<puke=c6 ~<pul=c9v-3 ~<pull=c3 ~<puls=c4 ~<pun=b5 ~<punc=b5 ~<punt=v5 ~<pup=c3 ~<pupi=c3
~<pur=a4b3c-4 ~<purg=a4 ~<purp=b4c-3 ~<pus=j-5k9q5s5v-4 ~<pus>=c4 ~<puse=b-3c6s3 ~<push=c-5k10q5
~<puso=b5c-4 ~<put=a-5c-7g4h4i-5l3v-3 ~<put>=a-5c-6h4i-4l3 ~<putt=g3 ~<qu=e-5g-10m5o-3r-4s-7t-3v-3
~<que=a-6d3e-6m5n5o-3p3u3 ~<que>=c-3e-3l-5m7n4o-3t-4u4 ~<qued=a-3b-8g4i4n-3v3 ~<quej=d3h-3
~<quem=b3c13d-3v-3 ~<quer=a-7b-3c3l6 ~<ques=d5n4 ~<qui=a5e-3g-11n-7q-3u-3 ~<quic=k5
~<quie=c-8d3f4g-3m6n-4q-3t-3v-5 ~<quis=b4 ~<quit=a14b-6f-8g-3k-4m-11 ~<quiz=r-4v8
~<ra=b-3c7e-3f-7h4j-6k4m5o-3p-3q-4r-8u-6 ~<rac=c4 ~<raci=c4 ~<rad=v4 ~<radi=v4 ~<rai=c-10i7k7v9
~<rain=c-6k7v10 ~<rait=i7 ~<ram=h4 ~<ramo=h3 ~<ran=a-3v3 ~<ran>=a-4 ~<ranc=v3 ~<rap=n3v-7 ~<rape=b4
~<rapi=c3n4 ~<rar=b-9c9 ~<raro=b-4c6 ~<ras=c8 ~<rash=c8 ~<rat=c-8g9h3m8n-5q-4r-5v-12
~<rath=b3d4e-4g-3h4s4v-6 ~<rati=g8m8 ~<rato=e3g3 ~<ray=i-4v5
~<re=c3e-6f-8g-7h6i-5j-12k11l17n8o-15p-8s-6t-4u-13v-9 ~<re>=a-11l10
~<rea=a-5c3f5h6i-3k4l7m5r-4u-5v-4 ~<reac=b-6c4g5v-9 ~<read=a-4f11n5v8 ~<reag=k9
~<real=a-3e-5f-8g-6m8r-4v-7 ~<reas=c3h10 ~<reb=k11 ~<rebo=k11 ~<rec=a6b-7c-7f-8h-5i3j-7k5n-4r4s-4
~<rece=d4e-3i-5 ~<rech=a7v-3 ~<reci=a5b-3 ~<reck=r3 ~<reco=c-4i7k3l3 ~<recu=g5 ~<red=c10
~<red>=c9v-8 ~<redn=v3 ~<ref=a5b-8g-3v5 ~<refi=g-3v8 ~<refr=a3b-5 ~<refu=a4 ~<reg=b6c3e3t-3v-3
~<rega=b4v-4 ~<regr=b3e4v-6 ~<regu=v5 ~<reh=b4c-4 ~<rel=b5h3 ~<rela=b8 ~<reli=h3
~<rem=a8b-12d-3e-6k-6n3o-3q-4s-6v6 ~<reme=c3v3 ~<remi=b-3n5 ~<remo=a9b-4c-3j3k-4m-3r-4s-5v4
~<remu=a5 ~<ren=a-3b13 ~<rend=a-3b13 ~<rep=b-13c-11d11e-5f-6l-8m5n15o-8q-3r-8u-3v-16 ~<repe=n8
~<repi=a-5c-6d-3n14o-4 ~<repl=a3g6m6v-4 ~<repo=a11 ~<repr=a-5d5k6m3 ~<req=v3 ~<requ=v3
~<res=a-11d-8e-4i-3j-7k4l9m-3r3 ~<resc=g-7j-4k13q3v-4 ~<rese=n6r3 ~<resi=h4 ~<resp=c6 ~<rest=l5
~<resu=a-8c-6g4k-4l7v5 ~<ret=b-14c11g-3q3v-5 ~<rete=b-3c6 ~<reti=a5b-5c-3i3q4 ~<reto=c3
~<rev=a12b8c-3l-4n-3v-12 ~<reve=c4 ~<revi=b4v-3 ~<revo=a13b4c-11l-3n-3v-5
~<ri=a4b-8d7e-9g-3i7m-7n-7o3p-6 ~<rid=b-4c-8i16j-4v-16 ~<ride=b-3c-7i16j-4v-16 ~<rig=b-5c8g-8
~<righ=b-5c8g-8 ~<rin=b7d13g4i-5 ~<ring=a3b-9d13g4v-8 ~<rino=i-4v5 ~<ris=b-4v9 ~<risa=b-4v9
~<riv=i-3 ~<rive=i-3 ~<rm=a9b-3 ~<rmv=a9b-3 ~<rmv>=a9b-3 ~<ro=b5f-6g-11i3j-6k-4m-3n-13o-5v-8
~<roa=i4u-5v-3 ~<road=i4u-5v-3 ~<rob=b-5c-9d4h-4 ~<robe=e4 ~<robl=v7 ~<robo=b-7d4 ~<roc=b4u6
~<rock=b4u6 ~<rod=b-3c4h-3 ~<rodi=b-3c4h-3 ~<roj=c8 ~<rojo=c7 ~<rom=s4 ~<romp=s4 ~<roo=g-3m-4n-5v3
~<room=c-3m-4n-5v4 ~<rop=c-3 ~<rope=c-3 ~<ros=e5v-6 ~<rosa=e5v-6 ~<rot=b14c-3g-4v-4
~<rota=b10c3g-4v-3 ~<roto=b5c-9 ~<rou=b-5h7i3 ~<roug=b-4h7 ~<rout=i4 ~<ru=b-11c6d-3f6g-9i7k-6v-3
~<run=a-3b-7c5g-4i7 ~<run>=n4 ~<runn=i5v4 ~<runs=c9v-4 ~<rus=f7v-8 ~<s>=a4b11c-5r8v-6
~<sa=a6d-14e-9f-6g-6i-5j-5k-8l-10m-5o-11q5r-5s-10 ~<sab=b-5c-4f3o-3q3s-5v9 ~<saba=c-3o-3q7
~<sabe=c-3f4v3 ~<sac=c-8v11 ~<saca=c-5v5 ~<saco=v6 ~<saf=b10e-4v-4 ~<safe=b10e-4v-4 ~<sai=a9
~<said=a9 ~<sal=a3c4e-3f-8m-8n-7t4u8v-6 ~<sale=b-7c5r4v-6 ~<salg=a9b-3v-3 ~<sali=f-3v3 ~<salo=g3
~<salu=u8 ~<salv=a-4b8 ~<sam=h5 ~<same=h5 ~<san=a-5b-8e4f-3i-5s-4v9 ~<sang=a-4b-5e5f-3s-5
~<sano=c-3v10 ~<saq=a7m-3 ~<saqu=a7m-3 ~<sat=o-3q7 ~<satu=o-3q4 ~<sav=b9c-9m-3q6 ~<save=b6c-3
~<savi=b3c-3 ~<saw=j3 ~<saw>=j3 ~<say=b-3c5e-9h-3n11q-5r-7u-3 ~<say>=b-7n13q-5r-7u-3 ~<says=b4
~<sc=b6e-3i-9k-12u-4 ~<sca=a-7b7e-4g-7i-3j-5m3n-3 ~<scab=c7 ~<scam=m7v-3 ~<scar=a-3b5c-4g-5i-3v6
~<sch=a-3f-4g3i-4j3k-6 ~<sche=d6g6j3k-10 ~<scho=q3 ~<scr=a8j3v-8 ~<scra=j4 ~<scre=a7b4v-5
~<se=a-10g-5h4i3k-3n3q-8s-15t5v5 ~<se>=a-10b-3c5e4f-16h-3l-3m9n7o-3s-9t-5v3 ~<sea=a7b-5h8k3m-3r4v-10
~<sea>=a3b-5h8k3m-3r4v-10 ~<sean=a3 ~<sec=a-6c-5d6g6o3v-4 ~<sec>=g13 ~<seco=b-3f3g-4o4 ~<secr=d8
~<see=d-4e-8f-4h7j8k-5n-5 ~<see>=a3c-4h5k-4n-5 ~<seem=b-3 ~<seen=a-4j7v-3 ~<sees=h3
~<seg=a-4b3c-8e-4g-3s-9v3 ~<segu=a-4b3c-8e-4g-3s-9v3 ~<sei=q-5t4v-4 ~<seis=t4v-4 ~<seiz=c3
~<sel=b4f4 ~<self=b4 ~<sem=c9v-8 ~<sema=c9v-8 ~<sen=b3e-4h-5i9j-4l4m-9n5t3 ~<sena=c-5e-5n10
~<send=b3d-3i5j-4l5m-3t4 ~<seno=h-3r3v-3 ~<sent=a-4v10 ~<sep=v10 ~<sepa=v12
~<ser=c-11f3g-6i-4j-3n-5v4 ~<ser>=f4r3 ~<seri=b4v4 ~<serv=a3c-5 ~<set=b-4p6v7 ~<set>=b-4p6v5
~<sev=t4 ~<seve=t4 ~<sh=d-8f-4k3m-15n-15 ~<sha=c6t3v-4 ~<shak=c5g-4v-10 ~<shal=g6 ~<shap=t3v3
~<she=a-3b-4e5k-3 ~<she>=e3k-3 ~<shes=b-5v-3 ~<shi=k6q3 ~<shif=k6q3v-3 ~<shin=f-3v3
~<sho=a-3b5j7m-5n-3v4 ~<shoe=b-4v8 ~<shoo=b7c-4g-3v3 ~<shop=e6 ~<shor=c7 ~<shot=c-6
~<shou=a-3b5e-3i-4 ~<show=j11k6v-12 ~<shu=a10c-6i3m-3v-4 ~<shut=a10c-6i3m-3v-4
~<si=a-5c5d-6e-5g-17h4i-6j-13k-3l3m-13n-13p-3q-4r17s-16u-16
~<si>=c-5e-4g-7h4i3j-10m-6n-6p-3r15s-13u-10 ~<sic=r-5v5 ~<sick=r-5v5 ~<sid=c3 ~<side=c3
~<sie=a-6c3r-3t6 ~<sien=c4 ~<siet=t5 ~<sig=a7i-3u4v-6 ~<siga=a3b-3v3 ~<sign=c-7f4l5r3v-6
~<sigo=b5c6v-3 ~<sigu=a3c3e4 ~<sii=r5 ~<sii>=r4 ~<sik=c12v-3 ~<sik>=c12v-3 ~<sil=a7 ~<sile=a7
~<sim=n3r4 ~<simo=r4 ~<sin=a-5c7e-11h-3k-5n-4q-3 ~<sin>=a-4c4k-3 ~<sinc=c5e-5q-3 ~<sint=v4
~<sir=c-7r4 ~<sirv=c-6g3r4 ~<sis=v4 ~<sist=v4 ~<sit=b7e5g-9i-4 ~<site=v4 ~<sitt=e5 ~<six=o6r-4t4v-9
~<six>=o3v-8 ~<sixt=r-3 ~<siz=c-5v6 ~<size=c-5v6 ~<sk=c12v-9 ~<ski=c5v-4
~<sl=a-12d-7e3f-3g-4h-3i-4j5k3n4v-6 ~<sle=b3e4g5 ~<slee=c-3e4g5 ~<sli=c3n-3 ~<slip=c4
~<slo=a-7b-6c-7d-3g-11j5k5n9v-6 ~<slot=b-4c-3g-9j5k7v-4 ~<slow=n11 ~<slu=c4 ~<slur=c4 ~<sm=a-7c7
~<sme=b-5c11v-5 ~<smel=b-5c11v-5 ~<smo=a-3v9 ~<smok=a-3v10 ~<sn=b5 ~<sna=b5 ~<snap=b5
~<so=a-8b12c-9e7g-15l-11s-9u-3v-10 ~<so>=a4c-3d-9e-6f-9g-5n-10o4p-7r3s-3t3 ~<soa=c4 ~<soak=c4
~<sob=b12v-6 ~<soc=b8c3d5v-6 ~<soci=d6 ~<sog=b4 ~<soga=b4 ~<soi=b-6c6e12 ~<sol=c-5e-5h5i5n-4q4r-6u-4
~<sola=b5v-4 ~<solo=b-11h5q6r-4v6 ~<som=f8n-3o-3 ~<some=f-5o-3 ~<son=a-5c-4m6n6o-3 ~<son>=a-5m6o-3
~<sons=g3 ~<soo=b4d-5k5p4r-4u5 ~<soon=b4d-5k5p4r-4u5 ~<sor=e-3g-3m3n6 ~<sorr=m3 ~<sos=b16v-3
~<sos>=b16v-3 ~<sou=b3c-6m3r5s-3v-5 ~<soul=b7c-3 ~<soun=m3r5s-3v-3 ~<soy=b-6c-9e11g-3i-3j-3
~<soy>=b-6c-9e11g-3i-3j-3 ~<sp=a-3b-17c13d5f5g-10i-6k-8l-5m-10q-11r-5t-4u-3v-7
~<spa=b-7d-3e-7f5k-3m-12r-4 ~<spam=a11e-5m-7 ~<span=a-5b-3f8m-3 ~<spe=a-6b-9d7e3f3v-10
~<spea=a-3b-6d7e3f4v-6 ~<spee=c4 ~<spin=v3 ~<spir=b6c-5 ~<spit=c4 ~<spo=b-3c6j3v-6
~<spot=b-10c11j3v-6 ~<spr=b-3c8e3 ~<spre=c5g3 ~<spri=e3v5 ~<sr=a14l14m-6v-12
~<st=b-4c8f-11g-5j-7k-8l14m-5o-9p-4r-6t6u-5v-5 ~<sta=a-13b-4d4e3g-7l4t3v-7 ~<staf=d6 ~<stan=v5
~<star=a-8b-6i3l5n-4t4 ~<stat=e4m5n7v-5 ~<ste=b8 ~<step=b4 ~<sti=c9m-3r4t3 ~<stif=v-3
~<stil=b-3c6g3i3r4 ~<stin=c3 ~<stit=v4 ~<sto=b-6k-5m-5r-5 ~<stom=a-3c6 ~<stoo=c5v-4
~<stop=a3c-10k-7m-4r-6 ~<stor=c4 ~<str=l17n-3r-6v3 ~<stra=b6c-4 ~<stre=b-3c6v3 ~<stri=a3 ~<stro=v6
~<stu=c3d-3f-3v-11 ~<stud=h3 ~<stup=b4 ~<su=b-7d-6f-18g-16j-9k-8l8m-4n-18q-3r13s-9u-10v6
~<su>=d-4e7n-4 ~<sub=l4 ~<subs=l5 ~<suc=a-4 ~<suck=a-4 ~<sud=b-9c17g-4v-7 ~<suda=c3 ~<sudd=c5
~<sudo=b-3c10v-3 ~<sue=a11b-7 ~<suel=a4 ~<suf=a4b6v-4 ~<sufi=a7 ~<sufr=b7 ~<sug=b-8c7i-3
~<suga=b-8c7i-3 ~<sui=b6c-6e-6 ~<suic=b6c-6e-6 ~<sum=d5 ~<sum>=d5 ~<sun=q3 ~<sup=a-7c-5g3r7v11
~<supe=a-3b4c-5d4v-5 ~<supp=b-8r3v3 ~<supu=r3v-3 ~<sur=c-8e-5g-4r11v9 ~<sure=b-5g-6r12s-5
~<surv=c-10v10 ~<sus=c-5d-3g-5j-3l10n-3v-7 ~<sus>=a10v-6 ~<susc=a-10j-3l12n-3v-4 ~<susp=a6c-3i3v-5
~<sust=v3 ~<sw=a-9b-8c8d4h3i-8j-9k8n-8v-16 ~<swa=g4k6v-4 ~<swal=c3f3g-3 ~<swam=c-3g8 ~<swap=k7
~<swe=c4u3 ~<swea=c9v-9 ~<swee=u4 ~<swel=v3 ~<swi=b-3d6h3v-4 ~<swit=b-3d6h3v-4 ~<swo=c6v-6
~<swol=c6v-6 ~<sy=e-5 ~<t>=a7b-4v-3 ~<ta=a7c-6d4f6i8j-3k-3m-6n-12o-6r-9u4v4 ~<ta>=r5v-5 ~<tab=v8
~<tabl=v8 ~<tac=a5 ~<tach=a5 ~<tag=f7i4v-7 ~<taga=f7 ~<tags=i5 ~<tak=a4g-5i4m-4r-4
~<take=a4c-8g-5i5m-4r-4 ~<taki=b-3c4 ~<tal=a-6c-4d8r-7s-3t-3u3v5 ~<tal>=e5m-4n-5v14
~<talk=a-4c-3d9f3i-5u4v-4 ~<tam=v3 ~<tama=v4 ~<tan=a11b5c-4v-5 ~<tant=a9b3c-6d-3g3v-4 ~<tar=b-7q3v13
~<tard=b-3q3v7 ~<tarj=v7 ~<tax=i8v-9 ~<taxi=i8v-9 ~<tc=a3 ~<tcp=a3 ~<tcpa=a3
~<te=a7c-3h-17i-3j-11n-5p-4q-11s-6v3 ~<tea=a5b6c-4 ~<team=c-3v7 ~<tear=a5b7v-7 ~<tel=c-3d5g3v4
~<tele=d3 ~<tell=b5e-5g4 ~<tem=a-4c3i-3 ~<temo=c-3 ~<temp=b-4c7v-5 ~<ten=a-5d-6h-6n-6o-5q-3r4t4
~<ten>=a-6b-3t7 ~<tena=e5 ~<teng=d-5h-6n-5o-4q-3r6 ~<teni=c-4v4 ~<ter=a3b10h-4m-7 ~<term=a4
~<terr=b9h-3s3 ~<tes=v10 ~<test=v10 ~<tex=a6b-8c-4g3h-3i-4j-8q-5s-3u-4
~<text=a6b-8c-4g3h-3i-4j-8q-5s-3u-4 ~<tf=b4 ~<tf>=b4 ~<th=a-6b-7c-6f-6g-7h-7i-4l-12m-5v-5
~<tha=b-7d-5e4g-9i-5l-5m-8p-10q-3u5v-3 ~<than=a-6b-6d-4e-5g-6m-3n-9p-6s3u6v-5
~<that=e7j4k3m-4n5q-4r4 ~<the=c-3h-4m-6q-3v4 ~<the>=a-4f-3j4k-4m-4o5p-5 ~<them=b3c-4 ~<then=a-4r7u5
~<ther=a-3d5f5g-9i7m-7 ~<thes=a10b-5c-3i-5j-8l-4r-3 ~<they=a-3b4g-3r4
~<thi=a5e7h-5i-3j-3k-7m5n-11p-8q-3r-3t-5u-7v-10 ~<thin=a3b3f-3m-3q-4s3t-3v-8 ~<thir=o3
~<this=a8c-5e6h-4k-4m6n-5p-4r-3t-4u-6v-5 ~<tho=c-6d3f-3o-5p5u3v-4 ~<thos=b-7n3p6r-3s-4
~<thou=c-7t4u4 ~<thr=c8f-4i3j-4r-10v-5 ~<thre=b5n-5o3 ~<thro=b-4c6d3g-5r-5v-7 ~<thu=b-5o-6q7
~<thur=b-3o-6q7v-4 ~<ti=b8d-8e-5f-3g6j-3l-5m-4o-6p4q-5r-5s-10u-11 ~<tic=c6g-3 ~<tick=c6g-3
~<tie=b3c3d-3k-4m-5n-6p3s-4 ~<tiem=b-5e-3 ~<tien=d-3g-7k-3m-5n-5p3s-3 ~<tig=c4 ~<tigh=c4 ~<til=c-4
~<till=c-4 ~<tim=c-3e-7f-6g9k7q-5 ~<time=e-7f-6g4k7q-5 ~<tir=b10c-7i6v3 ~<tire=a3b4c-5i7v3 ~<tiro=b4
~<tl=c-4g12 ~<tlk=c-4g12 ~<tlk>=c-4g12 ~<to=a-5b5c6e-8h-6l-3m-7n-6p-6q3t-4u-5v-4
~<to>=c-8d4h-5k4n-11q5t-4 ~<tob=c5 ~<tobi=c5 ~<toc=v4 ~<toca=v4 ~<tod=b7c3e-6f-8j-3k-5m-4n-10o-3u-3
~<toda=g6o-5v4 ~<todd=v3 ~<todo=b8g-7n-5s4u-3v-8 ~<toi=f11v-3 ~<toi>=f11 ~<tol=a4b-7 ~<told=a4b-7
~<tom=a-4b3c-7f-6p-3 ~<tome=b6c-3 ~<tomo=c-3g4p-3v-4 ~<too=b3c5e-8f-3g-9h3i4k-5l-3m-3q-3r-4u3v-3
~<too>=b4e-4h4k-3o-4q-4u4 ~<took=g-3i3v-3 ~<toot=c3 ~<top=n9 ~<top>=n9 ~<toq=b7 ~<toqu=b7
~<tor=b-6c11v-3 ~<torc=c4v-3 ~<tore=c5 ~<tos=a-9b-13c16f3v7 ~<tos>=c3f4q3 ~<tose=b-3c9 ~<toso=a-4v8
~<tow=c-5 ~<town=b-3 ~<tr=a-10d4e-12g4h-6i11j-14l-4m-8n-11o3u-13 ~<tra=b-10d4h-4i9j-7n-5u-3
~<trab=g3 ~<trac=b5 ~<trae=c3 ~<traf=b-4v7 ~<trag=c4v-4 ~<trai=b-8c6i4v-9 ~<tran=b-7c-6d6g-7i7
~<trap=b5c-7 ~<trat=c-3v3 ~<tre=b-6g-8o8v4 ~<trea=c-4v6 ~<trem=v-5 ~<tres=g-7v3 ~<tri=c-5g6
~<trip=g6v-7 ~<tris=c-4v7 ~<tro=b-7c5g-5i7v-8 ~<troc=i4 ~<trou=c-3i4 ~<tru=e-4v7 ~<true=v10
~<trus=b4e-4 ~<try=b13g11m-8q-6u-7v-9 ~<try>=b9g11m-8q-6v-5 ~<tryi=b4c3u-6
~<tu=b-7c6k4l4n-8o6p-3r-3u-3 ~<tub=g4v-3 ~<tub>=c3g4 ~<tue=g-5j3o7 ~<tue>=o4 ~<tues=g-5j3o4
~<tur=b-3l6v-5 ~<turn=b-3l6v-5 ~<tuv=c-5v8 ~<tw=a-9b-10c6n-4o6p-4r-3t4v-7 ~<twi=b-3c8s4 ~<twic=c5s4
~<two=a-4b-4o4p-3v-3 ~<two>=a-4b-4o4p-3 ~<ty=c-3v7 ~<typ=v4 ~<type=v4 ~<ub=a-3i8 ~<ube=i8 ~<uber=i8
~<uh=a-3b-6m3s6u3v-4 ~<uh>=a-3b-6m3s6u3v-4 ~<ul=a7o4v-6 ~<ult=a7o5v-5 ~<ulti=a7o5v-5 ~<um=t3v7
~<um>=t3v7 ~<un=a7c4f-3g-7h5i4j-9m-9n-6p4r-4s-5t3v-12 ~<un>=a-4f-5m-5n-8q-6t8
~<una=a-5b4d4g-4i-3n3p6v-3 ~<una>=a-5c5d5g-4i-3n3p3 ~<unal=b5 ~<unc=h3 ~<und=c4f3 ~<unde=c4f3v-3
~<unf=a7n-4 ~<unfo=a7n-4 ~<uno=b-3i7o7 ~<uno>=a-4b-3i7o7 ~<uns=a7c-4g-3v-4 ~<unst=a-6l8
~<unsu=a11c-4l-8 ~<unt=c5 ~<unti=c5 ~<unw=a5 ~<unwa=a5 ~<up=c4e-3f-8h-7i5j4n6p-3v-8
~<up>=c5e-7f-7h-7j4n7p-3v-6 ~<ups=c-3i6 ~<upse=c-3 ~<urg=c-6 ~<urge=c-6 ~<uri=c6 ~<urin=c6
~<us=a-5b-8c-8d-3e4h-8j3m9n-8 ~<us>=e5v-4 ~<usa=e4m9n-7 ~<usa>=m9n-7 ~<use=a-3e-4j4 ~<use>=e-5j4
~<used=a-4v4 ~<ust=b-5f3h-3q3v3 ~<uste=b-5f3h-3q3v3 ~<usu=i3 ~<usua=i3 ~<ut=c9n-4v-4 ~<uti=c9n-4v-4
~<uti>=c9n-4v-4 ~<va=b4c-15d-4e-8f-9g-10h3i6j3k-4m-10n-15r3t-6v6 ~<vac=b-4c-4j-4v7
~<vacu=b-3c-4j-3v7 ~<val=a-6b11c-5 ~<vale=b5v-6 ~<valg=a-4b6 ~<van=c-6i11 ~<van>=b-5i11 ~<var=h9v6
~<vari=v7 ~<vay=a8j6n-3u7v-9 ~<vaya=a8j6n-3u7v-9 ~<ve=a-6e-7f-3h3i3k-14l4p-7q-10r-3s-6u-8v10
~<ve>=v11 ~<vea=h3 ~<vea>=h3 ~<vec=e4 ~<veci=e4 ~<veh=i4 ~<vehi=i4 ~<vel=c-3 ~<velo=c-3
~<ven=c-8i4v3 ~<vena=b6c-6 ~<vend=v9 ~<veng=b-3i6v-3 ~<veo=a-6b4c3n-3v-7 ~<veo>=a-6b4c3n-3v-7
~<ver=b-7e-3i-6m6n-5u-4v10 ~<ver>=d-4h3v8 ~<verd=d3m5v-8 ~<verl=b-4v5 ~<very=f3u-4v6 ~<vet=a6v-9
~<vez=a-3d-6e-7g-6h3k-6l6n7o-3p-6 ~<vez>=a-3d-6e-7g-6h3k-6l6n7o-3p-6
~<vi=a-19b10c-3h-11l-3m-12n-13p-3r-3s-4t-6 ~<vi>=v3 ~<viaj=b-3 ~<vid=b4e-5 ~<vida=b6c-3e-4 ~<vidr=c4
~<vie=a-5o4u-3v5 ~<viej=b5 ~<vien=i3 ~<vier=o5 ~<viet=f6 ~<vio=b6v-3 ~<viol=b6v-3 ~<vir=v6 ~<viru=v6
~<vis=a-3b-4c8e-4g3j5 ~<visi=b-3e-4g3j5 ~<vist=c9 ~<viv=a-5b5c-7e5f-7h-7j-3m-3s-4v-15 ~<vive=b-8e7
~<vivi=b8c-4f-5i-4s-4v-5 ~<vivo=d3i4 ~<vo=a-3b11c9d-9e-12h-8i-13j8m-4n-3s-5t-6u-4v-20 ~<voc=b6c-4
~<voce=b6c-4 ~<vod=v-3 ~<vodk=v-3 ~<voi=a-3b4c4v-3 ~<voic=a-3b4c4v-3 ~<vol=b6f-4g-3l3v-8
~<volv=b6f-4g-3l3v-8 ~<vom=b-9c6f3g-3 ~<vomi=b-9c6f3g-3 ~<voy=b6c-3d-4e-5h-5i-3j8n-3q-5v-4
~<voy>=b6c-3d-4e-5h-5i-3j8n-3q-5v-4 ~<voz=c12s-8v-3 ~<voz>=c12s-8v-3 ~<vu=b-3e-4l6n3
~<vue=b-3e-4l6n3 ~<vuel=b-3e-4l6n3 ~<wa=b4c-5d-9e4f-3i4j-4k-11m-5o-7q-4r-9s-7t3u-9 ~<wai=b-4g7m-4
~<wait=b-4g7m-4 ~<wak=a-3b5v-4 ~<wake=a-3b3v-4 ~<wal=b-3d-4i7n-3 ~<walk=b-6c4d-4i7n-3
~<wan=a5b4c-10e-3g-6h5i-6n-7q-4r-3t4u-5v-3 ~<want=a5b3c-9e-3g-6h5i-6n-7q-4r-3t4u-5 ~<war=b4
~<warm=c6 ~<was=b-4c-11d-5e8g-3j-3n4q-5r-5s-4v7 ~<was>=a-6c-5d-5n5q-5r-5s-4v3 ~<wasn=e9 ~<wat=c7d-3
~<watc=c-4g3v3 ~<wate=c12g-5v-4 ~<way=a-9b8d-3g3i7v-7 ~<way>=a-8c-4g3i7v-5 ~<ways=b6
~<we=a-11b-14c4d-5f-19l-6m-15o6p-7q6r-5t-5 ~<we>=a-4c-3h5 ~<wea=b-4v11 ~<weat=v9 ~<web=c-4v4
~<webs=c-4v4 ~<wed=b-4c-6o9p-5r-5v-8 ~<wed>=o6r-4 ~<wedn=c-4 ~<wee=c8g-3v-10 ~<week=c6g-3v-7
~<wei=b-6c7 ~<wel=e-3n-5r3s-3 ~<welc=u8v-4 ~<well=r3s-3u-3 ~<wen=a-4c-4i4n4r-4 ~<went=a-4c-4i4n4
~<wer=a3e3 ~<were=a3e3 ~<wet=b-5c11 ~<wet>=b-5c11 ~<wh=a-12b3e-9g-9j-16k-6l-10m20n5o-20s-12t-16u-20
~<wha=c-5e-12g-4h-6i-6j-8m7n10o-12r-8t-6u-7 ~<what=c-5e-12g-4h-6i-6j-8m7n10o-12r-8t-6u-7
~<whe=a-4b-5c6h-7j-7v6 ~<whee=b-3i9v-6 ~<when=a-4c3g3v4 ~<wher=c4d5i-8j-5m-3v8 ~<whi=b-4p-3r4
~<whic=a-3r4 ~<whit=c5 ~<who=a-3b4c-7g-5h6m15n-9r-7v-10 ~<who>=c-3f3h7m8 ~<whol=b5 ~<whom=m5n-3
~<whos=a-7e4i5m10v-3 ~<why=b7c-5g-8m8r8s-7 ~<why>=b7c-5g-8m8r8s-7 ~<wi=b4c-3f-10g4k-12l-4n-3q-9u-6v4
~<wif=c-4e5f-3g4v-3 ~<wife=c-4e5f-3g4v-3 ~<wil=a-8c-9d-4g3v10 ~<will=a-7c-9d-3g4v3 ~<win=c4
~<wind=c5 ~<wint=v3 ~<wip=a6b-5m-5 ~<wipe=a6b-5m-5 ~<wis=b9f-3v-5 ~<wish=b9f-3v-5 ~<wit=e-5k-7q-5
~<with=e-5k-7q-5 ~<wits=b4 ~<wo=a-11c11e-10i-5k-3l-11m-8n-15r5u-9 ~<wok=g3 ~<woke=g3
~<wom=b5h6m-6v-5 ~<woma=b4h3v-3 ~<wome=m-6 ~<won=a-10c6e-8g-5j3k-3l-3n-5q-3s3
~<wont=a-10c6e-8g-5h3j3k-3l-3n-5q-3s3 ~<woo=c14g-4v5 ~<wor=a-5d3g3h-4i-4j-6n-5r4s-7t-4v-4
~<work=b-8d4g6j-5n-3p3s-5 ~<worl=b5v-4 ~<worr=b4r4v-4 ~<wors=b-7c6 ~<wort=b8c-3 ~<wou=d-3v-7
~<woul=d-3v-6 ~<wr=b5d-7e18i-4n-5u-8v-8 ~<wre=c6 ~<wrec=c6 ~<wri=a4e-3g7 ~<wris=b7c-3 ~<writ=a4b-6g7
~<wro=a-5d-5e6g-3u-6 ~<wron=a-5b-6d-5e7 ~<wrot=b6v-5 ~<y>=c4f3h-8j-3k-5m3n-10r4u-4v-13
~<ya=a5c-18d-3h-6i-6l3m-4r10t-5v4 ~<ya>=a5c-14d-3h-6i-6l3m-4r4t-5
~<ye=a-9b-9c-3g-5l-3n-11p-7r27s-14u-9 ~<ye>=r5 ~<yea=b-7c-8k-3r13v3 ~<yeah=o3r11s-4v-6
~<year=b-3c-11v10 ~<yel=b3v-4 ~<yell=b3v-4 ~<yep=r9 ~<yep>=r9
~<yes=a-6b-4e-6g-7n-5o-6p-4r18s-12t-3u-6v-12 ~<yes>=a-5b-3e-4g-7n-4o-6p-3r18s-11u-6v-16 ~<yet=r-6v8
~<yet>=r-6v8 ~<yo=a3b-12c-13d-4e8h-6j-10k-3m3p-7s-7t-7u3 ~<yo>=c-6e5g7h-6i-3j-4n-4v4
~<you=a5b-10c-9d-3e4g-3j-5k-3m4n4o-6p-5s-4t-6u3v-3 ~<you>=b-4d-4o-3s-3u3 ~<youn=h6
~<your=a4b-6c-4g-9h-5i-3p-3 ~<youv=c-4e8v-3 ~<yu=r4 ~<yup=r4 ~<yup>=r4 ~<za=b5 ~<ze=t6v-6
~<zer=t6v-6 ~<zero=t6v-6 ~<zi=r11 ~<zo=g5 ~<zoo=g5 ~aam=e3v-3 ~aam>=e3v-3 ~ab>=c7i4v-10
~aba=a-6b-4g3o-8q4u-4v-3 ~abad=o-3q7 ~abado=c-4o-3q7 ~abaj=g3v-4 ~abaja=c-6f3i3v-4 ~abajo=b-4c6i-3k4
~abe=b6f4g-3m-3v4 ~abe>=m-9v12 ~aber=b5f5m4v-8 ~aber>=b5f5m4v-8 ~abi=f5v7 ~abia=v10 ~abia>=v10
~abic=f3 ~abic>=f3 ~abl=b3c-12i-7k-6l4m4o-3p4q-7v-7 ~abla=c-7d3e4g7h-7m3v-8 ~abla>=b-3c-4d-5e5m7
~ablam=e-3g5 ~ablan=b6e5 ~ablar=d11g5h-6m-3 ~able=c-3h3l5n5p4q-5 ~able>=b3e-4f3h4l5n5p5v-16
~ablem=e3 ~ablen=a6 ~ables=v6 ~ablo=a-3e-3f4g-4 ~ablo>=a-3e-3f4g-4 ~abo=d3e-3i-9k-5n-4o-3q3
~abo>=c5v-3 ~abor=b-5c9 ~abor>=c7 ~abou=b3c-12d3i-4k-4n-3q3 ~about=b3c-12d3i-4k-4n-3q3 ~abov=p3
~above=p3 ~abr=a-5g-5u7v6 ~abra=u9v-3 ~abra>=h3 ~abre=c-4v15 ~abre>=v9 ~abren=v6 ~abri=v-6
~abrie=v-3 ~abs=b-5g-3h-4i5s5 ~abs>=c-5h-3i6 ~absc=c7 ~absce=c7 ~abso=s5v-4 ~absol=s5v-4
~abu=b6c4g-3v-6 ~abue=b-4c8 ~abuel=b-4c8 ~abus=b12c-4 ~abusa=b7 ~aby=v-4 ~aby>=e-5v-3 ~abys=e5g-3
~abysi=e5g-3 ~aca=b12c-5f-3i-5 ~acab=b8v-4 ~acaba=c-4 ~acabe=b3 ~acan=c-4v3 ~acan>=c-4v3
~acar=a-4b6m3 ~acar>=v10 ~acaro=a-4b7m5v-6 ~acc=e3f-3i-4m-5v5 ~acce=v10 ~accep=v3 ~acces=v5 ~acci=e4
~accid=e4v-4 ~ace=a-8b6g-15h-8k-9n-6u-3 ~ace>=b4e6g-5k-6m-4 ~acem=c3 ~acema=c3 ~acen=v6 ~acen>=v6
~acep=v3 ~acept=v3 ~acer=b9c-4g-3i3m4v-8 ~acer>=b5j-4m5v-10 ~acerl=b5v-3
~ach=c18d6f-8i-3n-12q-3u-7v-8 ~ach>=c6g5q-4v-7 ~acha=b-3c5d4g-4 ~acha>=b-3d4 ~ache=c5g-7n-7u-3
~ache>=b-7c10n-4 ~ached=e3 ~achen=a5 ~achet=b9c-7 ~achi=c7d4m3v-3 ~achin=d4m3 ~acho=b5c-4
~acho>=b5c-4 ~achy=c4 ~achy>=c4 ~aci=a-9b3d-6e3h-8l-4q-3u3v-3 ~aci>=b4v-4 ~acia=c-10i-6q-3s4u4
~acia>=e3u-8 ~acias=b-3c-8u8v-3 ~acid=b5 ~acido=b5 ~acie=e5v-5 ~acien=e5v-5 ~acin=c4 ~acing=c4
~acio=j3k3n3 ~acio>=j4n5 ~acion=k3 ~ack=a-4b3c5e-4f-5i-9j-3l4u-3 ~ack>=f-3g3i-5l5n3 ~acke=a-4v4
~acked=a-4v4 ~acki=v3 ~ackin=v3 ~acks=b3v-7 ~acks>=b3v-7 ~aco=a6m-4 ~aco>=v6 ~acom=a-3g-6
~acomo=a-3g-6 ~acos=a10m-4v-5 ~acosa=a4c-3 ~acoso=a6g-3m-4 ~acra=c3 ~acran=c3 ~acro=i3 ~acros=i3
~act=a5b-13c8d-7e-7g-9l5n-9t-4u-3v-14 ~act>=b-3f5 ~acte=a7b-4 ~acted=a6b-3
~acti=b-3c11d-5e-8g-5l4m-5n-4v-14 ~actic=h5 ~actin=c4e-6v-3 ~actio=b-4c11 ~activ=a3c-6l8v-3
~acu=a-7b-10h3j-4r3v5 ~acue=b-5c5r4 ~acuer=r4v4 ~acues=c6v-6 ~acun=b-3c-4j-3v7 ~acuna=c-4v7
~ad>=a-15b4i6j-6k-3l-8n4o-3r-5u-11 ~ada=a3d-4e-5f-5g-4j-5n-7p-4q-6u4
~ada>=b4c4e-4f-3i-9j-4m3n-3p-3s-4u5v-4 ~adac=b-4v5 ~adach=b-4v5 ~adas=a3d-4i7q-3v-4
~adas>=a3d-4i7q-3v-4 ~add=a-6b-6l3m-4v7 ~add>=c-3l6 ~addr=a-5m-4v8 ~addre=a-5m-4v8
~ade=b4e6g-5h4k3n-10t-6u7v-10 ~ade>=b5t-5 ~adec=a3u4 ~adeci=u4 ~aded=c6v-4 ~aded>=c6v-4 ~adel=e4k4
~adela=e4k4 ~ader=c-3e4 ~adera=c-3e4 ~adez=u4 ~adezc=u4 ~adi=b7c-4u3v-3 ~adie=a-4c-5 ~adie>=a-4c-5
~adin=v-7 ~ading=v-7 ~adio=u3 ~adios=b3u4v-8 ~ado=a3c8d5f-13g-8h-5k-4l-3o-5p-4q7t-4u-7v-3
~ado>=a4c8d-3f-8h-3m-3o-4p-5q5s5t-3v-8 ~ador=c-5d10g-3m3 ~ador>=d11 ~adora=c-4m4 ~ados=b-5v7
~ados>=b-5v7 ~adr=i3v-6 ~adre=i4 ~adre>=i4 ~ads=a-5i4v-3 ~ads>=a-5i4v-3 ~adu=g6 ~adua=g6 ~adv=g4
~advi=g4 ~advis=g4 ~ady=c-5d3g-5v-4 ~ady>=c-5d3g-5v-4 ~ae>=c6 ~aer=b-5g4 ~afa=m4 ~afa>=m4 ~afe=e-4v3
~afe>=e-4v3 ~aff=b-5d6 ~aff>=d6 ~afi=b-3c7r5v5 ~afia=v3 ~afic=v5 ~afico=v5 ~afr=c3p3 ~afra=c3p3
~afrai=c3p3 ~aft=a-3c-4g4i-3q5 ~afte=a-3c-4g4i-3q4 ~after=a-3c-4g4i-3q4 ~afu=c-3v7 ~afue=c-3v7
~afuer=c-3v7 ~aga=c3d-9e-11j3k-5l3m-6n9o-8p-5r-3s-4u-3v-4 ~aga>=b3
~agai=d-3e-5h3l3m-4n5o-8p-5q-4r-3s-3v-12 ~again=d-3e-5h3l3m-4n5o-8p-5q-4r-3s-3v-12 ~agal=f7
~agalo=f7 ~agan=b-5j6 ~agan>=j6 ~agant=b-5 ~agar=n6 ~agar>=b-3 ~agarr=n7
~age=a-4b-3d15e-8h-6i-7k8u-3 ~age>=c3e-7f3i-4l3 ~agen=b-4c-4d9k11l-3n-3r3v-4 ~agend=k11l-3r3
~agent=b-3d11 ~ager=d9v-3 ~ager>=d9v-3 ~agi=a4b-6c3 ~agin=a5 ~aging=a5 ~agit=c4 ~agito=c4 ~agn=c-3
~agno=c-3 ~agnos=c-3 ~ago=a7b-4c15g-9m-7n-4v3 ~ago>=c7g-5m-6n-3 ~agos=a3v8 ~agos>=a3v6
~agr=a8b-9g-8u8v-9 ~agra=c-5u8v-3 ~agrad=c-5u8v-3 ~agre=a7 ~agree=a7 ~ags=i5 ~ags>=i5
~agu=a-4b6c3e-8v-3 ~agua=a-4b3c6e-4v-9 ~agua>=b-5i4 ~aguan=a-3b7c5v-8 ~ague=c-6 ~ague>=b4v4
~aguen=a5v-3 ~aguj=a-3v3 ~aguja=a-3v3 ~ah>=b-7e-5k-3n14r6s5u-6 ~aha=b-8c-3v10 ~aha>=b-8c-3v10
~ahi=b-5c-7o3v8 ~ahi>=b-4c-7o3v8 ~aho=f-5g10k-4r-4s-6v-8 ~ahog=c3g-5 ~ahogo=c4g-5
~ahor=c-6f-4g14k-3r-4s-6v-5 ~ahora=g9 ~ahorc=b7g-5 ~ahori=c-5g10s-4 ~ai>=b-7c8d8g-6v-4 ~aid=f-7g-9
~aid>=f-7g-8n-4p3v3 ~aide=c-3e4 ~aide>=c-3e4 ~aig=i-3 ~aigh=c-5 ~aight=c-5 ~aigo=b-5c10
~aigo>=b-5c10 ~ail=b-11c7g-3m-4n-3o-3 ~ail>=b-5c3g-4j3m-3n-3v5 ~ailb=c5 ~ailbo=c5
~ain=b-4c5g-7o-7p-11q-6 ~ain>=c-6d-10e-13f-11h6k4n3o-8p-8q-4r-6s-4v6 ~aine=b-4c7 ~ained=c4 ~aines=v4
~aini=c6 ~ainin=c6 ~ains=f5 ~ains>=f5 ~aint=b-14c12e10h-4v-7 ~aint>=b-8e10h-4v-4 ~air=c7e-3
~air>=c-3v4 ~aire=c9 ~aire>=c9 ~airs=c4 ~airs>=c4 ~ais=e4f5v-4 ~ais>=e4f5v-4
~ait=a-5b-7c-6d-4f5g6i5m-4 ~ait>=g6m-3 ~aite=i7 ~aite>=i7 ~aiti=d-4f6 ~aitia=d-4f6
~aja=b-13c-4k-3l3n-5r8t-3v5 ~aja>=a3b-13c-7g-5l3n-4r7v5 ~ajad=c3v-4 ~ajado=c3v-4 ~ajaj=v5 ~ajaja=v5
~ajan=f5g5 ~ajand=f5g5 ~aje=b-5q-5 ~aje>=e-3i4 ~ajo=a3b-3i-6k4 ~ajo>=a3b-3i-6k4 ~ak>=b-10d5h-6n4v3
~akd=b6c-4 ~akdo=b6c-4 ~akdow=b6c-4 ~ake=b3c3d-5e4g-13j-3m-4q-6r-5v-4
~ake>=a3d-4g-9j-3k3l4m-5q-8r-4s-6 ~aked=c4 ~aked>=c4 ~aken=e4s3 ~aken>=e4s3 ~aker=c3v-5 ~aker>=c3v-3
~aki=a-8b4g-6h3v-8 ~akin=a-8b4g-6h3v-8 ~aking=a-8b4g-6h3v-8 ~aks=f5 ~aks>=f5
~al>=a-8d6f-9g-5h-3l-9m3o-9q4t-6u-18 ~ala=b5g-10k11n4q6v-12 ~ala>=a4b5c-5g-8k11n5q8v-10 ~alac=c3
~alacr=c3 ~alas=b5c-3 ~alas>=b5c-3 ~alc=b5n6 ~alca=n6 ~alcan=n6 ~ald=b3 ~alda=c3 ~alda>=c3
~ale=b-7c6d-5h6k-7l4o-3r14t-4u-9v-6 ~ale>=b-4c3g-11h7n-7r16s-5t-3v-9 ~aled=c-3e4v3 ~aled>=c-3e4v3
~aleg=b4 ~alegr=b4 ~alen=a-4c3g4 ~alend=a-3g4 ~alent=c5 ~aler=b-6c9l6v-6 ~aler>=c5 ~alert=l6
~ales=n8v3 ~ales>=n8v3 ~alf=g4v-3 ~alf>=v-3 ~alg=b6c-8i-4m-9n-4q-3s4 ~algo=a4b4c-6v-8
~algo>=a4b4c-6v-8 ~algu=a-3m-3 ~algui=a-3m-3 ~ali=f12g-3h3j-3k-6m4n-3u-6 ~ali>=c4f16t5v4
~alid=b8c-10v3 ~alida=b8c-10v3 ~alie=b-7c9 ~alien=c4 ~alier=c4 ~alif=m5v-3 ~alifi=m5v-3 ~alin=b6c-4
~aling=b6c-4 ~alio=b-5c7v-4 ~alio>=b-5c7v-4 ~alir=a5c-4i3s4 ~alir>=i3 ~alirm=a11b-6 ~alis=b-3h3m3
~alisi=b-3m3 ~aliv=e3s-3v5 ~alive=b4e3s-3 ~alk=a-7d7h-3i3k-3t-3u4v-3 ~alk>=d8h-6m-6t-3u4v-9
~alke=b-3g4 ~alker=i3v3 ~alki=g-5m5 ~alkin=g-5m5 ~all=d4f-4h-6i7k-6l-9n-7o-10q-5
~all>=a-4d9e-4f-7h-6k-3l-7o-12q-3 ~alla=i6v-5 ~alla>=i7v-5 ~alle=b-5c-3e9j-3v5 ~alle>=i3
~allec=e8v-3 ~alled=e4j-3v9 ~alli=a8d-5m4v-9 ~allin=a8d-5m4v-9 ~allo=e-4g-5i3v3 ~allo>=c-3i3
~allow=f3g-3v5 ~alls=a8d-3v-5 ~alls>=a8d-3v-5 ~ally=b6c-5i3v-3 ~ally>=b6c-5i3v-3 ~alm=a-4b7u3
~alm>=b3c-7 ~alme=u3v7 ~almen=u4 ~almo=a-3c6v-4 ~almos=v-3 ~alo=f6l-3m-6r-3 ~alo>=b5n5v-7 ~alof=c4
~alofr=c4 ~alog=f7 ~alog>=f7 ~alon=a3c-7 ~alon>=g3 ~alone=a3c-7 ~alor=v7 ~alor>=v7 ~alot=c3u3
~alot>=c3u3 ~alp=c5 ~alpi=c5 ~alpit=c5 ~alq=h3r5v-3 ~alqu=h3r5v-3 ~alqui=h3r5v-3 ~alr=c-7h-4r4t-5
~alre=h-4r-3 ~alrea=h-4r-3 ~alri=r7 ~alrig=r7 ~alt=c-5e-7g-7k4 ~alta=l4v-7 ~alta>=l4v-6
~alte=i5j-4k6v-4 ~alter=i6k3v-3 ~alth=v3 ~althy=b-3v3 ~alto=b-6n3v4 ~alto>=b-6n3v4 ~altr=b4
~altra=b4 ~alu=u8 ~alud=u8 ~alud>=u-4v4 ~alv=a-4b8 ~alve=a-4b10 ~aly=q3 ~alys=q3 ~alysi=q3
~am>=a16b-12c-12d-12f-12g-5j-3l-5m6n-10r-4t-5 ~ama=b-3c9h-9i-9j-6k4l-8n-15o-5r-8s7v-3 ~ama>=c9v-6
~amab=c-3u3 ~amabl=c-3u3 ~amad=a3b-6v-6 ~amada=b-5m3v-5 ~amal=v4 ~amale=v4 ~amam=a-4d5s3
~amame=a-3d5s3 ~aman=d-11n-5o-4p3q4s-3 ~amana=a-6b3d-8o-4p3q6s-3 ~amane=v5 ~amar=c4k4 ~amar>=k5v-7
~amari=b-3c11v-6 ~amarm=a4d-3f5 ~amaro=a-5v12 ~amas=s5 ~amas>=s5 ~amb=a-5b-9h5i-5j-7k10m-3q4
~ambi=a-5b-4g-3h5i-3j-6k11q5 ~ambia=c-3j-3k7v-5 ~ambie=a-3k5l3q3 ~ambio=e4 ~ambr=v3 ~ambre=v3
~ame=a-3b-3d9m-11q-8s-3u-10v4 ~ame>=d7f-3m-4r4u-6 ~amed=b-5c7 ~amed>=b-5c7 ~amel=n5 ~amela=n5
~amem=a-7d6q-3 ~ameme=a-7d6q-3 ~amen=b4v7 ~amen>=a5d-4g-4s-4v10 ~amena=b3v-3 ~ames=c-4f4v5
~ames>=c-3v6 ~amese=f4 ~ami=a-9b5c-12i8k-3m-5 ~amie=a-3b4c-6 ~amien=a-3b4c-6 ~amil=b3v-6 ~amili=v-3
~amin=i5 ~amina=b-5g-3i5 ~amino=g6 ~amm=b-3c5 ~amme=c6 ~ammer=c6 ~amo=a-5c-6e6 ~amo>=a-3e6v3
~amos=c-4h3 ~amos>=c-4h3 ~amp=b-9c4g5 ~ampe=c-3g8 ~amped=c-3g8 ~amps=c3 ~amps>=c3
~an>=a8b-3c-10d-3e-11f4g-6h7i7j-9k3n-8o-4r-5s-13u-14 ~ana=a-3c6i-10n-7o3u-3v-5
~ana>=c4d-4i-7n-4o3v-3 ~anag=d9 ~anage=d9 ~anal=m3 ~anali=m3 ~anan=g4i-4q3s-4 ~anana=g4i-4q3s-4
~anas=b4c4 ~anas>=b4c4 ~anc=b-14d3e-10f-3g-4h-10i3j10m-8n7o-3p-3q-8u-3
~ance=b-8c-8e-5h-8j9m-5o-3p-3q-8v4 ~ance>=a-7b-9n5v4 ~ancel=b-10d-5g-5j12n-5o-3q-7v-5
~ancer=b5c-5f-3j-3v5 ~anch=b-3c8v5 ~ancha=c8 ~ancho=v3 ~anci=i4v-3 ~ancia=i4 ~ancl=j4k-4 ~anco=n8v-5
~anco>=n8v-5 ~ancy=d5 ~ancy>=d5 ~and=a5d-8j-5k-3q-4u-5v-7 ~and>=a5c3e-4g-5i-4m-3r3t3u-3v-5
~anda=g-7i7n-6 ~anda>=a-5b4c-4i5 ~andag=c3 ~andan=v5 ~andar=b-4f4n-5v-3 ~ande=b3c-3d-4e-4i-3n9
~ande>=a-6n8 ~andel=n3 ~andem=v7 ~anden=a5e-3l4v-13 ~andi=v6 ~andin=v5 ~andl=e4 ~andlo=e5 ~andm=c6
~andma=c6 ~ando=f-3g7h-3k-3l-4r-5s5 ~ando>=f-3g7k-3l-4r-5v-6 ~andol=b-3v6 ~andr=e4 ~andre=e4
~ands=b3c-6v6 ~ands>=b4c-4g3v3 ~andso=v3 ~ane=a-4b-3d-5e-5f-3i7m-3r-4v6 ~ane>=b-7g4v6 ~anec=v5
~anece=b-3c3 ~aneci=v5 ~anej=a-4b-9i10 ~aneja=b-8i4 ~anejo=i7 ~aner=n4s3 ~anera=n4s3
~ang=a-3b7c-3f5g-9i-3k4n-3o-4 ~ang>=a3 ~ange=a-3g-4h3k6q3r-3 ~ange>=g-3h4j-8k10q4v-3 ~anged=b-4j3l3
~anger=v5 ~angi=b5c-6v3 ~angin=b5c-6v3 ~angl=b3f5 ~angle=b4 ~angr=a-4e5f-3s-5 ~angra=b-9c5e6
~angre=s-4v-5 ~angro=c-5v5 ~angu=b5c-3f5v-6 ~angua=f6 ~angus=b6v-4 ~ani=a-7b3c-5d-5f3g-8k-4q-4
~anic=b9c-4f-3 ~anico=b6 ~anin=e4 ~aning=e4 ~anis=a-5f7k-3m-3 ~anish=a-5f7k-3m-3 ~anit=v4
~ank=a-5c-3i-3k-3l-4p-3q-5s3u8v-5 ~ank>=n4v-5 ~ankl=c3 ~ankle=c3 ~anks=b-4c-8e-4g-3m-3n-8q-3s3u8
~anks>=b-4c-8e-4g-3m-3n-8q-3s3u8 ~anm=a-6l4 ~anme=a-6l4 ~anme>=a-6l4 ~ann=a3v-6 ~anne=b5 ~anned=b7
~anno=a6 ~annoy=a6 ~ano=a-7b-8f10h3l-4m-8n-3o-6p-9s-3 ~ano>=a-3d4e4f3g-8k-5 ~anoc=v3 ~anoch=v3
~anol=f9v-5 ~anol>=f9v-5 ~anos=b-4i3v4 ~anos>=b-4i3v4 ~anot=d-9h5k6v-6 ~anoth=d-9h5k6v-5
~anq=a5b-3v3 ~anqu=a5b-3v3 ~anqui=a5v3 ~ans=a-3b-6d6e3i12k-4m-4s-3v-10 ~ans>=c-3i6 ~ansa=b4v-3
~ansad=a4b4 ~ansf=d11i-5 ~ansfe=d4i-3 ~ansl=f4 ~ansla=f4 ~anso=b-6c3 ~anso>=b-6c3 ~ansp=d-4i10v-4
~anspo=d-4i10v-4 ~answ=b-5g5 ~answe=b-5g5 ~ant=g-4j-9m-11o-4s-4u-5v3 ~ant>=a-4c3e3r-5s-4v-7
~anta=a3c-4i3r4 ~anta>=c-4i7 ~antar=c3r3 ~antas=c-3 ~ante=a3b3c-7f-4g-3i-5j-3n-4q7v5 ~ante>=e3v3
~anted=a7b4e-6 ~antes=c-3g-5h3q4v4 ~anti=g3 ~antib=v4 ~antit=g4 ~anto=g-6j-5v5 ~anto>=g-6j-5v5
~anu=j8l5 ~anul=a4j8 ~anule=a4j8 ~anx=c-4v4 ~anxi=c-4v4 ~any=a-3b4c-5g-5i-7l-7m-7n-8o-14q7r5t-4
~any>=b4c-18d6e7i-5j-3l-4n-3o-9r9v-3 ~anyb=h3 ~anybo=h3 ~anym=b4h-6k3 ~anymo=b4h-6k3 ~anyo=d-3h4
~anyon=d-3h4 ~anyt=a-5c3g-5k-4q7s3 ~anyth=b-4s4 ~anyti=a-5q4 ~anyw=v4 ~anywa=v4 ~anz=v-5 ~anza=v-5
~anza>=v-5 ~ao>=v17 ~ap>=a-5b-6f-3g-4k4m-4n-3q11v-13 ~apa=a4b6g-7h-4i-5l-4m-8v5 ~apa>=c4v-3 ~apac=v8
~apaci=v8 ~apad=b3 ~apada=b3 ~apag=a10m-4v-4 ~apagu=a5v-3 ~apar=b10e-3v6 ~apara=c4 ~apare=b4
~apart=b6v7 ~ape=a-6b4c-3t3v8 ~ape>=t3v3 ~aped=b4 ~aped>=b4 ~apel=a-6v7 ~apele=a-6v7 ~api=c3n3
~apid=c3n4 ~apidi=b-3 ~apido=n4 ~apl=j-6k10 ~apo=c3i-4 ~app=b3d-3g-6h-3i-4j3m4n-6u4 ~app>=c-3v8
~appe=a4b8g-4m3v-7 ~apped=b7 ~appen=a6m3 ~appet=c6 ~appo=b-3j3v-3 ~appoi=b-3j3v-3 ~appr=u6 ~appre=u6
~appy=q-3v7 ~appy>=q-3v7 ~apr=r-3 ~aps>=b-4v4 ~apse=b3 ~apsed=b3 ~apu=a3b-3r3v-3 ~apun=a3b-3r3v-3
~apunt=a3b-3r3v-3 ~aqu=b3f-7g-6h-5m3r-5v-8 ~aque=a7b4m-3v-7 ~aque>=v-3 ~aquem=a4
~aqui=e4f-5g-4h-4m6p-3r-4v-4 ~aqui>=b4c-5e7p-3r-4v-3 ~aquin=c-3d4e-3m5
~ar>=c-4e-15f-17h-17i3j-4k3l13m-14n-8o-5q-7s-6t-3u-11v-8 ~ara=a7b5g-4h-5j-4n-15r3s3u-6
~ara>=a-7b3c3i3j-3k4m4n-8q3r3 ~arab=f3 ~arabi=f3 ~arad=i-4v7 ~arada=b-7c-3i-4v9 ~arag=b6 ~arage=b6
~araj=a4 ~arajo=a4 ~aral=a6v-4 ~arale=a7v-3 ~aran=b3v-3 ~arar=a8b-7c3v-6 ~arar>=a8 ~ararm=b-4c4
~aras=a8e-3 ~arass=a8e-3 ~arat=c4i4v-3 ~arato=c4 ~arb=n11v-8 ~arbl=n7v-4 ~arble=n7v-4
~arc=b-5e6h-5n-4 ~arco=e6 ~arco>=e6 ~ard=a-7b-3d5g4i-13j-7k5n4o-3q4r-6u-5
~ard>=b7c-5d7g-4i-3j-4k4q-3v7 ~arda=v-4 ~arde=b-7q6v3 ~arde>=b-6c-4q6v3 ~ardi=b-10c6d-3g7h4
~ardin=g8 ~ardio=h4 ~ardo=n6v-7 ~ardon=n6v-5 ~are=b7c-5e-6f-5g-5i-4k-6l-8n-11q-7
~are>=b3c-5f-3l-3n-4o-5p4r3 ~area=c6 ~arec=b3r3 ~arece=b3r3 ~ared=a-6c-7i-3v4 ~ared>=a-5c-7f3i-3v4
~aren=a6b-4c3r-7v-5 ~aren>=b-6r-7 ~arenl=a7v-3 ~arent=c5v-4 ~ares=a5 ~ares>=a5 ~aret=b3 ~arett=b3
~arg=b-5c3v4 ~arga=v-3 ~argan=b-3c3 ~arge=b-3c5d3 ~arge>=b-3c5d3 ~argu=a4 ~argue=a4
~ari=f9g-4i-10o-6 ~aria=e6f4 ~aria>=e6f4q-3 ~aril=b-3c11v-6 ~arill=b-3c11v-6 ~arin=c-3f8 ~arin>=f9
~arine=v4 ~aring=b3n3 ~ario=c-4p3 ~ario>=c-3p3s3 ~arj=v7 ~arje=v7 ~arjet=v7 ~ark=a-4b5c-11e-4m-3v7
~ark>=b12 ~arki=a-4b-3c-7v7 ~arkin=a-4b-3c-7v7 ~arl=b-11f6g5h-4i-7k4n-3q4s-3 ~arle=c4f5v-3 ~arle>=f5
~arli=k6o3v-5 ~arlie=k6o3v-5 ~arlo=b-4g8v-4 ~arlo>=a-3g9v-4 ~arly=i-4q3v5 ~arly>=i-4q3v5
~arm=a-5e-8g-9h-3i-16j-4n-7q-5s-5 ~arm>=c7i-3v-3 ~arma=c-10d4e-4v4 ~armac=b-3d4v7 ~arme=b-4g-4s-4
~arme>=b-4g-4s-4 ~arms=b3 ~arms>=b3 ~aro=d-10e4f-5h4i3j-8k-3l-3q4r10s-11t3 ~aro>=c10g-7r13s-12v-6
~aron=c-6e4g-7h5i4t5 ~aron>=c-6e4g-7h5i4t5 ~arou=g4q3v5 ~aroun=g4q3v5 ~arq=d8g4q-3 ~arqu=d8g4q-3
~arque=d8g4q-3 ~arr=c3f-5i6n5v-3 ~arra=a5 ~arra>=b-4 ~arran=b5 ~arre=i-6n8 ~arre>=n8 ~arreg=i-5v6
~arri=b-3c9 ~arro=c-10i4 ~arro>=c-10i4 ~ars=g-8i7t3 ~ars>=i7t3 ~arse=c4g-3 ~arse>=c4g-3
~art=e-6g-17h-9l16n-7o8r-3t-3u-6v3 ~art>=a-13d-5e-6f-3g-9h-7l19m-6n-3v5 ~artb=v-4 ~artbr=b3
~artbu=b-3 ~arte=a3j3o6v-8 ~arte>=a3c3m3 ~arted=c3 ~artes=c-3f3j3o4v-4 ~arth=e4v-3 ~arth>=b3
~arthr=c3 ~arti=q4v3 ~artm=d4 ~artme=d4 ~arto=a3 ~arto>=a3 ~ary=b-4d6g-6t4 ~ary>=b-4d6g-6t4 ~arz=v3
~arzo=v3 ~arzo>=v3 ~as>=b-6c-3d-16e-13g-9h-3i-3j-6l-12m-15o-8p5s-7t-3v4
~asa=a-7f-5i4j-7m-5n-5p-3q11s-3v-10 ~asa>=b4c4v-5 ~asad=c-3v3 ~asado=c-3v3 ~asap=a-4q12v-8
~asap>=a-4b-4q12v-8 ~asar=c4 ~asar>=c4 ~asc=b7v-3 ~asco=b7v-3 ~asco>=b7v-3
~ase=a6c-8d8k6m-3q4t-3u-4v-8 ~ase>=a6c-4e-4i-3u-3 ~ased=e6 ~ased>=e6 ~asem=d7g-3k3 ~aseme=d7g-3k3
~asen=k5 ~ases=d5v-3 ~aseso=d5 ~ash=i-3v5 ~ash>=v5 ~ashb=b6 ~ashba=b6
~asi=a-6h3i-3j5m-3n-6r5s7t3u-3v-10 ~asi>=a-5e3g-7k3s7t4v-5 ~asie=r3 ~asies=r3 ~asig=h5 ~asign=h5
~asil=b6 ~asilo=b6 ~asis=j6 ~asist=j6 ~ask=a12b-7c-6g10i-5m6q-6r-8 ~ask>=a4b-3g11i-4m4q-5r-3v-5
~aske=a5 ~asked=a5 ~aski=a4f3 ~askin=a4f3 ~asm=c4v5 ~asma=v9 ~asma>=v9 ~asn=b-4c5e6v-7
~asnt=b-4c5e6v-7 ~asnt>=b-4c5e6v-7 ~aso=r-5s7u-7 ~aso>=c-5r-5s7u-7 ~ason=c4 ~ason>=c4 ~asp=b-4c5)";

}  // namespace rb::grammar
