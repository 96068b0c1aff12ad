#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning5;
const std::string_view kLeaning5 = R"(
~<ins>=i-3 ~<insc=a-4l5v5 ~<insi=a9v-3 ~<inst=b-3h4m4v-5 ~<insu=g-3 ~<int=e-3h5 ~<inte=e-3h5
~<ir=a-11b-5c-8f7g-3i10j6v-4 ~<ir>=a-7b-9c-7f7g-3i8 ~<ire=j5v-3 ~<ire>=j5v-3 ~<irm=i3 ~<irme=i3
~<is=a-12b-6d-6g-9h-3j-8l-6n-9p-4u-5v7 ~<is>=a-9b-5d-4g-9h-3j-6l-5m4n-7p-3u-4v7 ~<isn=b-3e4v-3
~<isnt=b-3e4v-3 ~<iss=v4 ~<issu=v4 ~<it=a-5b5c-4d-8e-7g-5h-5i-5k5p-5u-4
~<it>=b3c-10d-3e-6g-7h-5j3k5l-4o-3t-3 ~<itc=b-3c10 ~<itch=b-3c10 ~<its=a-4j-4n-3 ~<its>=a-4j-4n-3
~<iv=c8g-3s4 ~<ive=c5s4 ~<ive>=c5s4 ~<ja=b-6n-3s6v4 ~<jaj=a-5b-7c-6v9 ~<jaja=a-5b-7c-6v9
~<jala=b3c-3 ~<jale=c3 ~<jam=s5 ~<jama=s5 ~<jan=t4 ~<je=b-4f3 ~<jef=b-3 ~<jefe=b-3 ~<jej=v6
~<jeje=v6 ~<jo=b8c-10e3g-5m3u3v-5 ~<job=u5v-6 ~<job>=u5v-6 ~<jod=a6 ~<joda=a4 ~<joe=e4 ~<jok=e-3m3v4
~<joke=m3v4 ~<jos=e6 ~<jose=e6 ~<joy=b11c-9 ~<joy>=b11c-9 ~<ju=a-4c-14f-4h-3m-10n-8o-8t-4v3
~<jue=o-3q6v-4 ~<juev=o-3q6v-4 ~<jul=v8 ~<juli=v3 ~<july=v4 ~<jum=b3c-4i4 ~<jump=b3c-4i4 ~<jun=b-6e5
~<june=v4 ~<junk=a3 ~<jus=c-3f-3m-3 ~<just=f-3m-3 ~<ke=b-3c3g-11j-5v5 ~<kee=b-3c5g-9j-5v4
~<keep=b-3c5g-9j-5v4 ~<kev=e3 ~<kevi=e3 ~<ki=c-5d-6g-3i-5m4p-3q3 ~<kic=f5 ~<kich=f5 ~<kid=a-4
~<kid>=b3 ~<kids=g4q3 ~<kie=m5 ~<kien=m5 ~<kil=b6c-3f-4g-10i-4 ~<kil>=b8 ~<kill=g-9i-4 ~<kim=d-3h4
~<kim>=d-3h4 ~<kin=b-7u3v-4 ~<kind=b-7u3v-4 ~<km=b8n10 ~<kms=b9 ~<kms>=b9 ~<kn=a-3e3h-7q-3s-4v3
~<kne=b-6c4h-4 ~<knee=b-6c4h-4 ~<kni=b4c-3 ~<knif=b4c-3 ~<kno=e5q-5s-3v4 ~<knoc=v5 ~<knot=c3
~<know=a-3b3q-5s-3 ~<kr=f5 ~<kre=f5 ~<krey=f5 ~<la=a-6b-4h-4i-3l-7m-20n-11r-4s-6t-14u-6v-4
~<la>=a-3c3f-5h-3m-11o8p-9q-4 ~<lab=c4h-3v8 ~<labo=c4v3 ~<labs=h-3v8 ~<lad=b-4d4g-3h4i3 ~<lado=i4
~<lady=d5h4v-4 ~<lam=a-6d-8o-4p3q4 ~<lama=a-3d-7o-4q4 ~<lan=v-11 ~<land=e4 ~<lang=f5 ~<lano=f-3g4v-7
~<lar=a4 ~<larg=a4 ~<las=b4j-6m-3n-3t-4v-6 ~<las>=h-3q5t-3v-8 ~<last=e3g-7h3n-3q-3
~<lat=b-10d-4e-4g13i-6k3n-4r-6t-4v-5 ~<lata=q4v-7 ~<late=b-6d-8g11q-5r-3 ~<lau=b-3v10 ~<laug=b-3v10
~<law>=e3 ~<le=a6c4d-8e-8f-11g5h-12i-12k-15l-4m-5o-7p-11q-7r-12s-16v-8
~<le>=c-7f-3g8h-8i-4j-4k-4m-4o-6p-3q-8r-6s-5u5 ~<lea=a5g-5 ~<leak=b-3c8 ~<leav=a7c-7g-3 ~<lee=h3
~<lee>=h3 ~<lef=a-4v-4 ~<left=a-4v-4 ~<leg=a-6b-6c9g-5i-4m4 ~<leg>=b-3c5 ~<legi=m5 ~<legs=c4
~<lej=i4 ~<les=a6 ~<les>=a6 ~<let=e-3j4n-3p-4 ~<let>=j4r-3v-3 ~<lets=o4r4v-4 ~<lett=v3 ~<lev=c11
~<leva=c4 ~<li=a-5e-5g-3j-5k-9l3m-6q-3v-5 ~<lib=j5 ~<libe=j5 ~<lic=b-4c-3i10v-3 ~<lice=b-4c-3i10v-3
~<lie=c5 ~<lie>=c5 ~<lif=a-7b8g-3i5j-4v-3 ~<life=a-7b12 ~<lift=b-4i8j-3 ~<lig=c6 ~<ligh=c6
~<lik=a-4k-3 ~<like=a-4k-3 ~<lin=c-4i-4m-6n4u5v3 ~<lind=u5v-3 ~<line=a3c-4m-3n6v6 ~<lip=c3 ~<lips=c3
~<liq=c4 ~<liqu=c4 ~<lis=a8c-7d-8e-4g-4i-3j-5l4r-4v3 ~<list=a8c-6d-8e-4j-5l4r-4 ~<lit=g3 ~<litt=g3
~<liv=a-11b6c-6d3g-3i-5 ~<live=a-7b3d4i-4v-6 ~<livi=v5 ~<ll=d6h-12i6j-8k-6l-4o-5q-9u-6
~<lla=a7b-4d8g5h-7k-3n-8q-8v-7 ~<llag=b-3c10v-5 ~<llam=a7b-3d9g7h-7i-6k-3n-4q-8v-10 ~<llav=v3
~<lle=a-4b-3d-4e-10i8s3v5 ~<lleg=b-3n3v3 ~<llev=e-4i6 ~<llo=b12c-5 ~<llor=b12c-5
~<lo=c-3e4f-10g-5h-16i-6j-13k-12m-16n4o-4p-7q-5u3v8 ~<lo>=a4b-4e5g5h-3j-4v-3 ~<loa=n3 ~<load=n3
~<lob=v5 ~<lobb=v5 ~<loc=a-3g-5v9 ~<loca=c-4v9 ~<log=i5v4 ~<log>=v8 ~<lol=a-7b-10c-6i-6v5
~<lol>=a-7b-10c-6i-6v5 ~<lon=a3b7v-3 ~<lone=b5 ~<long=a3 ~<loo=b-3e4v4 ~<look=e4v4
~<los=a4c-3g-4h-4i-4k-4 ~<los>=e-5h-4j-3u4 ~<lose=a8e-3 ~<losi=b4 ~<lost=e5g-4 ~<lot=v6 ~<lot>=v6
~<lou=c5n5 ~<loud=n5 ~<lov=r4u3 ~<love=r4u3 ~<low=c8v-5 ~<low>=c8v-5 ~<lt=g6 ~<ltr=g6 ~<ltr>=g6
~<lu=a-10g9h-8i-6j6m-6n-8o-6q7v-9 ~<luc=b3c4v-3 ~<lue=b-3c-5g11r3 ~<lueg=b-3c-5g11r3 ~<lug=j8
~<luga=j8 ~<lui=e7 ~<luis=e7 ~<lum=c4 ~<lump=c4 ~<lun=o-4q9 ~<lune=c-4g4o-4q7v-3 ~<ly=c4 ~<lym=c4
~<lymp=c4 ~<ma=a-7b3g-6h-5i-8j-6k-3p-5q-7r-6u-8 ~<mac=d3 ~<mach=d3 ~<mail=c3 ~<main=v3 ~<mak=g-5
~<make=a4b3g-5 ~<mal=c11e3g-10s4t-3v-6 ~<mal>=c6e4t-3 ~<mala=b-4c5n3v-3 ~<malt=b5 ~<mam=e4h-3i-3v-4
~<mam>=f-4 ~<man=e-7g5i6j-4k-6o5p-8v-5 ~<man>=b5h5 ~<mana=d6g8o6v-3 ~<mand=c-7d-5e-5f6j-4l4n3
~<mane=a-3b-5c-4i9 ~<many=c-3 ~<maq=d3m3 ~<maqu=d3m3 ~<mar=a-10b-10e7h-4m-5n-9p-3t3u-3 ~<marc=e4n-4
~<mare=b-4c8 ~<mari=c-3e5v3 ~<marq=c-3d7g4 ~<mart=c-4o3v-4 ~<mas=a7c-10d-6e-4i-5n3
~<mas>=a7c-10d-6e-4i-5n3v-3 ~<mat=a-3b13c-6d-5e-3g-11i-4m-5r5 ~<mata=a-4c-5g-6m-3v8 ~<mate=b7
~<matt=b4 ~<may=a-9b-5e3n-3o-6r-5t6 ~<may>=a-5l3m4t3v-4 ~<mayb=k-3r-4v3
~<me=a-3b5c-5e-4j-4k-6m-7n-5o-4p-3q-5r-5s-6t-4u-8 ~<me>=b4e-3m-3n-3q-7v-5 ~<mea=a-5e8v-3
~<mean=a-5e8v-3 ~<med=a-7e-3g-5k-5r-3v3 ~<medi=a-5b-9e-3g-4h3k-5r-3 ~<mee=g3 ~<meet=g4
~<mej=e-3j3p3r-3 ~<mejo=e-3j3p3r-3 ~<men=c-7i-3j-3r-3 ~<meno=h4 ~<mens=a4b-5h-3 ~<ment=b7
~<mer=a-4g10 ~<mero=g11v-4 ~<mes=a5c-5f-3q-3v-3 ~<mess=a5b-7c-4e-3q-4 ~<met=b3 ~<mete=b3 ~<mex=e4
~<mexi=e4 ~<mi=a-10b5c-8d-13f-4g3h-7k-3m-11n-5p-9u-11 ~<mi>=b4d-7e-3j3m-4n-13o-5u-7 ~<mid=g4
~<midd=g4 ~<mie=b4c-7e-4g-5i-6 ~<mied=a-3b5c-6i-4 ~<mier=a4v-3 ~<migh=c-3 ~<migr=c5 ~<mil=c3g-5i3t3
~<mil>=t3v-3 ~<mile=c4g-4i4 ~<mill=v3 ~<min=a-8g4l3 ~<mind=a-4c-3l5 ~<mine=e4 ~<minu=b-3g5
~<mir=a3o4 ~<mire=a3o4 ~<mis=a-8d-3e3g3h-9i-3j-5k4n3q5 ~<mis>=a-4c-4e-5l3v5 ~<misa=g3 ~<mise=b6v-3
~<mism=q4 ~<miss=k5n7v-5 ~<mist=e7 ~<mix=f3 ~<mixt=f3 ~<mm=v7 ~<mm>=v7
~<mo=b-6c8d-16e5h-4j-17k8l-3n-4o-9p6q5r-8v-17 ~<mod=v4 ~<modo=v5 ~<mol=a8c4v-3 ~<mole=a8
~<mom=c3e6g5h-4v-11 ~<mom>=c5v-6 ~<mome=g10 ~<momm=e5 ~<mon=a-7b-4o-6p4q5 ~<mond=o-5q8 ~<mont=q-3
~<mor=d-9e-5i-5j-4k-3o-3p4 ~<more=a6d-3f-4h5k-6n4s-3 ~<mori=a-4b11 ~<morn=b-4c-3q5v3
~<mot=b3c-3f6i4m5v-6 ~<moth=f6 ~<moti=m5 ~<moto=c-4i5 ~<mov=a-6b-10c3e4f-3j-8k13v-6
~<move=a-5b-4e7g-5j-8k14v-12 ~<movi=b-4i4 ~<mr=e4 ~<mrs=e3 ~<mrs>=e3
~<mu=a-8b4d-5g-22j-3l-7m-15n-4u4 ~<muc=b5f3g-4h-4j-3m-3n-5u3 ~<much=b5f3g-4h-4j-3m-3n-5u3
~<mue=a-3b3e-4j-3k5v4 ~<muel=c4 ~<muer=b5c-5v3 ~<muev=k7q4 ~<muj=b-4h10v-4 ~<muje=b-4h10v-4
~<mun=b6f-3 ~<mund=b8c-6f-3 ~<mur=c-7 ~<muri=c-7 ~<mus=b-4c4j3 ~<musc=c5 ~<must=j3 ~<mut=a6
~<mute=a6 ~<muy=e-3g-5 ~<muy>=e-3g-5 ~<my=a-3d-5e-3f-4h-4k-4l-3m-4n-5o-4p-3q-4r-5u-9
~<my>=d-6e-3h-3k-3m-3n-4o-3p-3r-4u-8 ~<mys=a-3q-4 ~<myse=a-3q-4 ~<n>=r-7s10
~<na=c5g-16h-13i-4j-12l-7m4n-7q-4r-16s16v-3 ~<nac=m3 ~<naci=m3 ~<nad=d-5g-5h-6j-3u4
~<nada=h-3i-3u5v3 ~<nadi=b4 ~<nah=c-3e-3o-3r-6s6u-3v-3 ~<nah>=c-3e-3o-3r-6s6u-3v-3 ~<nai=c5
~<nail=c5 ~<nam=a4b-5e10g-3 ~<name=a4b-5e10g-3 ~<nau=c7 ~<naus=c7 ~<nav=u-3v3 ~<naw=r-3s7
~<naw>=r-3s7 ~<ne=a-3b-7d-3g-3l-10m-6n-17o-10p9r-13s9t-3u-15 ~<nec=e-3 ~<neck=c6k-3
~<nee=e-5i4n-5t-3 ~<need=e-5i4n-5t-3 ~<neg=r-3s4 ~<nega=r-3s4 ~<negr=c5 ~<nei=e4p7 ~<neig=e4
~<nel=e3s6 ~<nel>=e3s6 ~<ner=b3e-3 ~<nerv=b3e-3 ~<nev=a5b-5c-4d-3e3j4l-4v3
~<neve=a5b-5c-4d-3e3j4l-4v3 ~<new=b-5h4i-3k4 ~<new>=b-5h4k4 ~<nex=c-7d-3g3l-3o-6q7s-6v-5
~<next=c-7d-3g3l-3o-6q7s-6v-5 ~<ni=b-3c-4d-10e-4f-4h-9j-5k-4l-4m-11n-12o-7p7r-8
~<ni>=a7c-6f-6g-4p4s-3v3 ~<nic=e-3g-3u5 ~<nice=e-3g-3u5 ~<nie=b-5g4i4v-4 ~<niet=g4
~<nin=d-3h-6i-6k-6m-5n-5o-4p5r-4t3u-3 ~<nine=c-3t6 ~<ning=e4o-8p6r-4 ~<nino=e-3g5h-3v3
~<no=a7c-6d-8e6f-6g-6k-8l-9m-18n-9o-19p8r-18s14t-4u-13v-9
~<no>=a5e3f-4g-5h3i5j3l-12m-9o-5p3r-9s11t-4u-6v-6 ~<nob=b5c-5d-3g-4 ~<nobo=b5c-5d-3g-4 ~<noc=b6
~<noch=b6 ~<nod=c4 ~<node=c4 ~<nol=b-5e4j3 ~<nolo=b-5e4j3 ~<nom=a7e4i3v-8 ~<noma=a-3i4v-4
~<nomb=a4b-4 ~<non=c7e-4o-9p11s-6v-5 ~<none=o-8p10s-6 ~<nons=c6 ~<noo=g6q4 ~<noon=g6q5
~<nop=a-3b-4e3o-4p3r-9s11v-7 ~<nop>=a-3r-4s8v-3 ~<nope=b-3p4s5 ~<nor=v4 ~<norm=v4 ~<nos=a-6e6v-6
~<nos>=e5v-3 ~<nose=c6 ~<not=a5b4c-7e3f-6h4k-8m-4n-3q-3r-3t-4
~<not>=a3c-4e5f-3h5k-7l-4m-4n-3q-3r-6s3t-4 ~<note=v4 ~<noth=c-7r3u4v3 ~<noti=v-3
~<nov=b-3c-6e-4q6t5v4 ~<nove=b-5t4v6 ~<novi=f4q3 ~<now=e-3f-5g9h-4i-3k-4l3v-4
~<now>=e-3f-4g9h-4k-4l3v-4 ~<nu=b-5e6g-14h-4i-11j-6k-4m-3n-3o4p-6q-13r-11s4u-7v-6 ~<nub=c5
~<nue=a-5b-3l3n4v3 ~<nuev=a-5c-4l3n4v3 ~<nuh=s4 ~<nuh>=s4
~<num=a6d-4e6g-6h-6i-4k-3l-4n-3o3p-3q-7r-6t-3v-14 ~<numb=q-5v-9 ~<nume=c-3e4v-3 ~<nun=b-3c-3r-3s3
~<nunc=b-3c-3r-3s3 ~<nur=a-3d9 ~<nurs=a-3d9 ~<nv=v4 ~<nvm=v4 ~<nvm>=v4 ~<o>=a6d-4e-9g-5m3
~<ob=b-6r5u4 ~<obl=u4 ~<obli=u4 ~<obr=c5 ~<oc=b-9c-8d-3e-3f-4g11h-3m-3n-7o4r-10v-3 ~<och=t4v-3
~<ocho=t4 ~<oct=o6q3r-4 ~<ocu=c-5g7 ~<ocup=c-5g7 ~<od=b16c-7v-6 ~<odd=b10v-5 ~<odd>=b10v-5 ~<odi=b5
~<of=a4e-4f-5g-4k-5l-12m-3o-3q-5v-8 ~<of>=e-3g-3j-7k-3l-5n-6u3 ~<off=a9e-5j3l-3m-3u-6v-5
~<off>=a9d-6e-7j4l-3m-8u-5v-3 ~<offi=b-3 ~<ofi=e3 ~<ofic=e3 ~<ohi=j3 ~<ohio=j3 ~<oi=a-5c7n11v-7
~<oi>=n9 ~<oid=c6 ~<oido=c6 ~<oj=v3 ~<oja=b4 ~<ojal=b4 ~<ojo=b-4c4v3 ~<ojo>=v4
~<ok=c-6e-4f-6g-10i-3l3p-3r14s-5v3 ~<ok>=c-6e-4f-6g-10i-3l3p-3r14s-5v3 ~<ol=a3e-5h3 ~<old=h5
~<olde=v-4 ~<olv=a4b-3j3v6 ~<olvi=a4b-3j3v6 ~<om=v4 ~<omg=v4 ~<omg>=v4
~<on=a-6c-5e-8g6l5m-4n5p-4u-3v-6 ~<on>=b4e-3f-5g7h-5k-4l6 ~<onc=a-3c-3g4n3v-3 ~<once=a-3c-3g4n3v-3
~<one=d-3o4p-7q-3v-3 ~<one>=d-3o4p-10q-3v-3 ~<onl=c-4j-6q4 ~<only=c-4j-6q4 ~<oo=c3 ~<ooz=c3
~<oozi=c3 ~<op=a5b-7d3e-3f-5g-9h3i-5k-4l8q-4r-6s-3u-6v-5 ~<ope=c5d9m-4 ~<oper=c3d9 ~<opi=h3
~<opin=h3 ~<opt=a10b-11c-13d-4g-3l6q-3v-9 ~<opt>=a6b-5c-6l7 ~<opti=c-4 ~<opto=a5
~<or=b-3c5d-4e-5g-9o-6q5r-3 ~<or>=g-5i3o-5q7r-7t3 ~<oral=v3 ~<ori=b-4c7v-3 ~<orin=b-4c7v-3
~<ot=b-6c-4d-12f-4g4h9i-3k4m-9o-8p11q-11r-5s-6t-3u-7v-5 ~<oth=h4k-4p5 ~<othe=h4k-4p5
~<otr=b-4d-10f-3h5k6m-7o-11p6q-7r-3u-4v-4 ~<otra=a-3d-6f-4i-3k4l3o-6 ~<otro=b-6e-3h5n-4p5r-4
~<ou=a4d-5e-6f-3h-6l-4q-3u-6v4 ~<our=a-4v7 ~<our>=a-4v7 ~<out=a6d-5e-6f-3h-6l-4q-6r-4u-5
~<out>=a5c4d-4e-5f-3h-5l-4q-6r-4u-5 ~<outs=c-3 ~<ov=a-4b5i-4 ~<ove=a-4b5i-4 ~<over=a-4b5i-4 ~<ow=a-5
~<ox=b-3c7 ~<oxy=c3 ~<oxyg=c3 ~<oy=c-6n5v3 ~<oye=c-6n5v4 ~<oye>=c-6n5v4
~<pa=b3d-3e7g-11j-15l-12m-3n-4p-11r-9s5u-9 ~<pac=b-3e4v-6 ~<paci=e4v-5 ~<pag=v9
~<pai=a-6b-3c5g-3n-6t3u3 ~<pain=a-5c6e-5g-3n-5t3u3 ~<pal=f3 ~<palp=c4 ~<pan=a-3b12f-5g-5
~<pani=b11c-5f-3g-4 ~<pap=a-5e4v3 ~<papa=c3e4v-5 ~<pape=a-4c-4v9 ~<par=a10c-6d-4e-3h-5n3q3r-6u-4
~<para=a3n-8 ~<pard=n5v-4 ~<pare=a13c-6m-4r-6 ~<park=c-6v8 ~<parl=f8 ~<part=a4n3
~<pas=b-3d5g-14h-4i6n-3q4r-11s12u-6v-3 ~<pas>=a5f4 ~<pasa=b-5i7 ~<pase=d7k7q6 ~<paso=b3c-4s6u-5v4
~<pass=b-13c5e4g-4r-3s6v-4 ~<past=b4i-3 ~<pat=a-9c-10f-3g4h4o-4q-3 ~<pate=a-5c-6e-5h5o-3v4 ~<pati=e6
~<patr=b7g6 ~<pav=b6 ~<pavo=b6 ~<pay=i8v-3 ~<pay>=b3i6v-3 ~<paz=a4b-4e5 ~<paz>=a4b-4e5 ~<pc=h3
~<pcp=h3 ~<pcp>=h3 ~<pe=c6e-4f-3g-3i-4l-8m-3p-5q-3s-3u-9 ~<pea=b3 ~<peac=b3 ~<pec=b-4c4 ~<pech=b-4c4
~<ped=a3b-3v-4 ~<pedi=a5v-4 ~<pee=b-6c11v-8 ~<pee>=c6v-6 ~<peei=c3 ~<peg=c-3v5 ~<pega=c-4g3v6
~<pel=g-3 ~<pelo=b3 ~<pen=a-3b10c-7g4v-7 ~<pena=b6c-3 ~<pens=b3c-4g4v-5 ~<peo=c6d3v-7 ~<peop=c-3d3
~<peor=b-3c11 ~<per=l-4n4p-4u-7v8 ~<perd=d-3g-5n8 ~<perf=c-4 ~<perh=v3 ~<peri=c4 ~<perm=a8b-3d-4
~<pero=i4k3m3r5 ~<perr=b-4v6 ~<pers=a-4c-7d7e5k-3m-5n-3t-3 ~<pes=c3 ~<pesa=v-3 ~<pesi=v3 ~<peso=c3
~<pet=v5 ~<ph=b-7c-10d4e3f-4g4h-7i-6k-4m4 ~<pha=v4 ~<phar=v4 ~<phi=m3 ~<phis=m3
~<pho=b-5c-5d4e4g5h-5i-4 ~<phon=b-4c-5d5e5g5h-4i-3 ~<pi=c11f-11g-3h-3i6j-7k-5l-6m-13n-9p-6q-6u-3v-11
~<pic=b-4e-3i5m-3n-4p-5q-3v-9 ~<pick=c-7g3i8r5v-7 ~<pico=a4c3v-5 ~<pie=c8i5v-9 ~<pie>=b-4g-4i7
~<pien=b4c-3g5 ~<pier=b-6c4 ~<pies=c5 ~<pil=a-5b5 ~<pila=g4v3 ~<pill=a-5b6 ~<pin=c5 ~<pink=c3
~<pis=c4 ~<piso=v4 ~<pist=b3 ~<piz=e6 ~<pizz=e6 ~<pl=b4c-6i-7m-3s-3v-4 ~<pla=b5c-5g6 ~<plac=e4v-4
~<plan=b6c-4g3 ~<plat=g3 ~<pm=j3 ~<pm>=j3 ~<po=a-11b4d-13e-5g-8i5j-5k3n-10q-3s-9 ~<poc=v5
~<pod=j4k3v-5 ~<poi=b13j-3v-6 ~<poin=b12j-3v-3 ~<pol=b7e4v4 ~<poli=b7e4v4 ~<pon=c-10i12l4m4t3v-3
~<pon>=i8 ~<ponc=c-5i6 ~<pong=h3l4m5 ~<poo=c4 ~<pop=c4 ~<popp=c3 ~<por=d-5e-4r3s-3v5
~<por>=e-3f-4o-3 ~<port=b-5f7i-3v5 ~<pos=b-7c4j-5k8v4 ~<posi=c7k4v-4 ~<poss=v6 ~<post=k4
~<pou=b-4c5v-4 ~<poun=b-4c5v-4 ~<pr=b-6d-4e-14f-11h6j3k-9l-5n4p-7q-5r-10u-8 ~<pra=h4 ~<prac=h4
~<pre=b-14c10e-4f-4j3m-4r-3t-6 ~<pref=v-6 ~<preg=b-7n3s-3 ~<pren=i3 ~<pres=b-4c5j6 ~<pri=n6o3
~<prim=o3 ~<prin=c-3n6 ~<pro=b6c-9d-3e-3g-5k-3m4n-3 ~<prob=c-3 ~<prog=a5 ~<prop=b5 ~<prov=h5m6v-6
~<ps=v6 ~<pu=a-10c6d4e-9g-4j-7k7m-6r-4u-5 ~<pue=a-9d3f3g-5k3m-6r-4v3 ~<pued=a-10d4e-4f5k5m-5r-7s-7
~<puen=b4 ~<pues=f-6g-5 ~<puf=c4 ~<puff=c4 ~<puk=c7 ~<puke=c4 ~<pul=c6v-3 ~<pull=c3 ~<pun=b5
~<punc=b5 ~<punt=c4v4 ~<pur=b3 ~<purg=a3 ~<purp=b4 ~<pus=g-3j-6k8q3s3 ~<pus>=b-5c7 ~<puse=s3
~<push=c-4k9q3 ~<put=a-6c-4g4l3v-7 ~<put>=a-6c-3l3v-6 ~<qu=e-7g-10m4q-5r-6s-6t-4 ~<que=a-4e-5m4n4u3
~<que>=e-3l-4m6n4t-4u3 ~<qued=a-3b-5i3n-3v5 ~<quej=d3 ~<quem=b5c11 ~<quer=a-6l4 ~<ques=d4n4v-4
~<qui=a4g-10n-7o-4q-4 ~<quic=k4 ~<quie=c-8f4m6n-4t-4v-4 ~<quit=a15b-10d-3f-8g-5k-5m-9 ~<quiz=v6
~<ra=e-5f-5h3j-4o-3p-4q-4r-6u-5v3 ~<rac=c3 ~<raci=c3 ~<rad=a3 ~<radi=a3 ~<rai=c-8i7k6v7
~<rain=c-6k6v8 ~<rait=i7 ~<ram=h4 ~<ramo=h3 ~<ran=c3v7 ~<ran>=c3 ~<ranc=v6 ~<rap=b3n3v-6
~<rape=b6c-3 ~<rapi=n4 ~<rar=c4 ~<raro=c4 ~<ras=b-4c7 ~<rash=b-4c7 ~<rat=c-6g8m5n-3r-5v-10
~<rath=d3e-4h3s4v-5 ~<rati=g7m6 ~<rato=g3 ~<re=e-7f-8g-6h4i-7j-14k9l15n7o-9p-8s-4t-4u-11v-4
~<re>=a-7l5 ~<rea=a-5b3c6f3h4i-5k3l4m4r-4u-4 ~<reac=b-5c4g4v-7 ~<read=a-4b4f8n3v8 ~<reag=k8
~<real=e-5f-5g-5m6r-4v-6 ~<reas=h9 ~<reb=k8 ~<rebo=k8 ~<rec=a3b-8c-7d3f-8h-4i3j-4k4l4n-4r5s-3
~<rece=d4e-3 ~<rech=a4 ~<reci=a3 ~<reck=r3 ~<reco=c-4i6l3r3 ~<recu=g3 ~<red=c7 ~<red>=c8v-7
~<ref=a5b-7g-3v4 ~<refi=g-3v7 ~<refr=b-3 ~<refu=a3 ~<reg=e4 ~<rega=b3 ~<regr=e4v-4 ~<regu=v4
~<reh=c-3 ~<rel=b5 ~<rela=b6 ~<rem=a5b-10d-5e-4f-3h-3k-5n3s-4v6 ~<remi=b-3c-4n3
~<remo=a8b-3k-3m-3s-4v6 ~<rep=b-13c-9d7e-5f-5g3l-6m4n14o-8r-4v-15 ~<repe=n7 ~<repi=a-4c-6n12o-3
~<repl=g5m5v-4 ~<repo=a9 ~<repr=a-3d5k5 ~<res=a-11d-5e-4i-3j-6k5l7q3r3 ~<resc=g-5j-4k10q3v-4
~<rese=n4 ~<resi=h3 ~<resp=c4 ~<rest=l4 ~<resu=a-8c-7l6v6 ~<ret=a5b-7c9g-3q3v-4 ~<reti=a5q3
~<rev=a9b3v-5 ~<revo=a9b4c-8v-4 ~<ri=b-14d4e-11g-4h-3i9m-6n-7p-6 ~<rid=b-5c-8e-3i17j-5v-14
~<ride=a-4b-5c-8e-3i17j-5v-14 ~<rig=b-9c7g-7 ~<righ=b-9c7g-7 ~<rin=b4d10g3i-6 ~<ring=b-6c3d10g4v-7
~<ris=b-3v8 ~<risa=b-3v8 ~<riv=i-3 ~<rive=i-3 ~<ro=b3e3f-6g-9i3j-6k-4n-11v-5 ~<roa=i4u-3
~<road=i4u-3 ~<rob=b-8c-8 ~<robe=e4 ~<robl=v6 ~<robo=b-5c-3 ~<roc=b3u5 ~<rock=b3u5 ~<rod=b-3c5h-3
~<rodi=b-3c5h-3 ~<rom=a3 ~<romp=a3 ~<roo=g-3m-3n-4 ~<roof=b5 ~<room=e3m-3n-4v3 ~<rop=b4c-3
~<rope=b4c-3 ~<ros=e4v-4 ~<rosa=e4v-4 ~<rot=b8g-3 ~<rota=b8g-3 ~<rou=h6 ~<roug=h6 ~<rout=i3
~<ru=b-7d-4e-3f4g-7i6k-3 ~<run=a-3b-3c4i7 ~<run>=n3 ~<runn=a-3i5v3 ~<runs=c4 ~<rus=f5v-3
~<s>=a9b6r5v-7 ~<sa=a5d-15e-9f-6g-7h-3i-5j-3k-6l-9m-3o-12q3r-6s-11 ~<sab=b-3c-7o-3q3s-3v7
~<saba=c-4o-3q6 ~<sabe=f4v3 ~<sac=b-3v6 ~<saca=m3 ~<saf=b7e-3 ~<safe=b7e-3 ~<sai=a6 ~<said=a6
~<sal=a4c3e-5f-5m-5n-5u7v-4 ~<sale=b-3r3v-5 ~<salg=a8 ~<sali=a3c3m-3v3 ~<salo=g3 ~<salu=u7
~<salv=a-3b7 ~<sam=h6v-3 ~<same=h6v-3 ~<san=a-5b-9c4e3f-3g-6i-5v10 ~<sang=a-4b-6c3e4i-3v3 ~<sano=v6
~<saq=a7 ~<saqu=a7 ~<sar=c3 ~<sarp=c3 ~<sat=o-3q6 ~<satu=q5 ~<sav=b11c-6 ~<save=b8 ~<saw=j3
~<saw>=j3 ~<say=b-3c3e-4h-4n10q-5r-6 ~<say>=b-4n11q-5r-6v-3 ~<says=a-3 ~<sc=b7c-4e-4h-4i-9k-9q-3u-4
~<sca=a-4b8e-4g-7i-4j-5m4n-3q-3v4 ~<scam=m6 ~<scar=a-3b6c-4g-4i-3v7 ~<sch=a-3c-4f-3i-3k-4
~<sche=c-3d5g4k-7 ~<scr=a6j3v-7 ~<scra=j3 ~<scre=a5v-4 ~<se=a-3d-3g-6h3j-5k-4q-5s-14t4u-3
~<se>=a-7c6e3f-9h-4j-3l-3m8n7o-3s-9 ~<sea=a4h7k3r4v-7 ~<sea>=h7k3r4v-7 ~<sec=a-3b-5d4 ~<sec>=g8
~<seco=g-4 ~<secr=d6 ~<see=d-3e-6f-4h8i-4j5k-5n-4v-3 ~<see>=b4e-4g3h5k-4n-4 ~<seei=c3 ~<seen=j6
~<sees=h3 ~<seg=a-4c-6e-4o3s-7v3 ~<segu=a-4c-6e-4o3s-7v3 ~<sel=b4c-3f3 ~<self=b5 ~<sem=c8v-5
~<sema=c8v-5 ~<sen=i7j-4k-3l5m-5n3 ~<sena=e-5n7 ~<send=a3c-3i4j-5l6 ~<seno=v-4 ~<sent=b3v9 ~<sep=v7
~<sepa=v9 ~<ser=c-6f3g-4h-3 ~<ser>=f4q3 ~<seri=v4 ~<serv=a4 ~<set=p4 ~<set>=p4 ~<sev=t3 ~<seve=t3
~<sh=d-10e4f-3m-13n-12u-4 ~<sha=a-3c6 ~<shak=c5g-4v-8 ~<shal=g5 ~<shap=v3 ~<she=a-4c-3e9k-5
~<she>=a-3c-5e7h5k-4 ~<shes=e3v-5 ~<shi=k5q3 ~<shif=k5q3 ~<sho=a-3b4j5m-5n-4t-3v5 ~<shoe=v5
~<shoo=b8c-5 ~<shop=e4 ~<shot=c-4 ~<shou=b3c5e-3i-4 ~<show=j10k6v-8 ~<shu=a8c-3i3 ~<shut=a8c-3i3
~<si=a-8c6d-8e-4g-15i-3j-12k-6m-14n-12p-3q-4r12s-13u-11 ~<si>=c-4e-5g-5j-9m-5n-6p-4r11s-11t-4u-9
~<sic=c3v4 ~<sick=c3v4 ~<sid=b-5c6 ~<side=b-5c6 ~<sie=a-3i-4t4 ~<siem=v3 ~<siet=t3
~<sig=a4c3i-3l3u4v-10 ~<siga=a4 ~<sign=c-5f3l4r3 ~<sigo=c6 ~<sigu=c3e3 ~<sii=r4 ~<sii>=r3 ~<sik=c9
~<sik>=c9 ~<sil=a4 ~<sile=a4 ~<sim=n3r4 ~<simo=r4 ~<sin=a-5c3e-7k-4n-6 ~<sin>=a-3k-3u-3 ~<sinc=c4
~<sint=v3 ~<sir=c-6r3 ~<sirv=c-5r3 ~<sit=b6e4g-3 ~<sitt=e4 ~<six=o4r-4t3v-5 ~<six>=v-4 ~<siz=v3
~<size=v3 ~<sk=c12v-8 ~<ski=c6v-4 ~<skin=c3 ~<sl=a-10d-5e3h-3i-3j3k3n4v-8 ~<sle=e4g5v-3
~<slee=e4g5v-3 ~<slip=c3 ~<slo=a-4b-5c-8g-9j4k4n8 ~<slot=c-4g-6j5k6 ~<slow=n9 ~<sm=a-3c3
~<sme=b-3c8v-3 ~<smel=b-3c8v-3 ~<smo=c-3v4 ~<smok=v5 ~<sn=c3 ~<sna=c3 ~<snap=c3
~<so=a-9b10c-6e3f-3g-15l-12s-11u-3v-9 ~<so>=d-8e-8f-7g-10m-3n-8o5p-7r3 ~<sob=b10v-5 ~<sobb=b5
~<soc=b6c3d4v-5 ~<soci=d5 ~<sog=b4 ~<soga=b4 ~<soi=b-5c5e9 ~<sol=b6c-11e-6h4i4m-3n-5q4r-5u-4v-4
~<sola=a-3b9c-4v-5 ~<sole=b3 ~<soli=a4 ~<solo=b-3c-3h4q5r-4 ~<som=d4f4k-3n-4 ~<some=d4f-4k-3n-3
~<son=b-4g3n6 ~<son>=b-4v4 ~<soo=d-4k5p3r-3u4 ~<soon=d-4k5p3r-3u4 ~<sor=b-3e-3g-3n5 ~<sore=c7
~<sorr=c-4 ~<sos=b11 ~<sos>=b11 ~<sou=c-6r5v-3 ~<soul=b5c-3 ~<soun=r5 ~<soy=b-4c-8e10g-3i-3j-3
~<soy>=b-4c-8e10g-3i-3j-3 ~<sp=b-14c6d4f5g-6i-6k-8l-3m-9q-9u-3v-4 ~<spa=a3b-5c-4d-3e-6f4m-10
~<spam=a10e-4m-5 ~<span=a-4b-3f7 ~<spe=a-7b-7d6v-7 ~<spea=a-3b-6d6f3v-5 ~<spee=c5 ~<spit=c4
~<spot=b-3c7 ~<spr=e3 ~<spre=g3 ~<spri=e4v3 ~<sr=a7l8m-4v-3
~<st=c9d-3f-10g-7j-5k-9l9m-7n-4o-6p-5r-6t3u-6v-3 ~<sta=a-10d3g-6l4v-6 ~<staf=d5 ~<star=a-6b-6l4n-3
~<stat=e3m4n5v-4 ~<ste=b8 ~<step=b6 ~<sti=c10m-3 ~<stil=b-4c4i3r3v-5 ~<sto=a5b-5d-3f-3k-5m-5n-5r-6
~<stom=a-3b-3c8 ~<ston=c3 ~<stop=a9c-11k-5m-4n-3r-7 ~<stor=c4 ~<str=l9r-3v3 ~<stra=b5 ~<stre=v3
~<stu=c7v-6 ~<stuc=c4 ~<su=b-8d-7f-14g-14j-10k-10l3m-3n-17q-3r12s-11t-5u-8v3
~<su>=c-3d-4e9g-3h-4n-4v-4 ~<sub=l4 ~<subs=l4 ~<suc=a-4 ~<suck=a-4 ~<sud=b-5c11 ~<sudo=c4
~<sue=a5b-6 ~<suf=a4b5 ~<sufi=a5 ~<sufr=b5 ~<sug=a-3b-4c7i-3 ~<suga=a-3b-4c7i-3 ~<sui=a-3b11c-6e-4
~<suic=a-3b11c-5e-4 ~<sum=d4 ~<sum>=d4 ~<sup=a-4b-4g3r6v6 ~<supe=d4v-5 ~<supp=b-3r3v3
~<sur=c-9d-4e-4g-5p-3r10s-5v7 ~<sure=a-4b-5g-5r10s-5 ~<surv=a3c-8v8 ~<sus=a5c-6g-5l5v-4 ~<sus>=a10
~<susc=a-6l9 ~<susp=a4 ~<sw=a-7b-8c11d3i-9j-9k7m-4n-6v-12 ~<swa=k5v-4 ~<swal=c3 ~<swap=k6
~<swe=a-3c8u3 ~<swea=c4v-6 ~<swee=u4 ~<swel=c3v3 ~<swi=d5h3v-4 ~<swit=d5h3v-4 ~<swo=c5v-5
~<swol=c5v-5 ~<sy=e-4 ~<ta=a4b-3c-6d4e-3f4h-4i9j-6k-3m-6n-9o-3q-3r-9t-3u3 ~<ta>=r3 ~<tab=b3v5
~<tabl=b3v5 ~<tag=f6i4v-5 ~<taga=f6 ~<tags=i4 ~<tak=a3g-5i4m-3r-4 ~<take=a4c-5g-5i4m-3r-4
~<tal=a-3d7r-7s-3t-3u3 ~<tal>=e4m-3v10 ~<talk=d8i-7t-3u4v-5 ~<tama=v4 ~<tan=a5c-5v-3 ~<tant=a6c-5
~<tar=b-4c-4v12 ~<tard=b-3v6 ~<tarj=v6 ~<tax=i9v-8 ~<taxi=i9v-8
~<te=a7c-5h-19i-4j-12n-8p-5q-11s-7u-3 ~<tea=a3b9c-3 ~<team=v5 ~<tear=a3b9v-6 ~<tel=a3b3d5
~<tele=c-3d3 ~<tell=b6g3v-3 ~<temo=c-5 ~<temp=c4 ~<ten=a-4d-5h-5n-6o-4r3t3 ~<ten>=a-5t6 ~<tena=e4
~<teng=a-3d-4h-5n-4r5 ~<teni=c-3v4 ~<ter=b8h-4m-5v-4 ~<term=a3c-3 ~<terr=b8h-3v-3 ~<tes=a-3v10
~<test=a-3v10 ~<tex=a10b-10c-7h-5i-6j-8k-4l3q-7r-3u-5v-6 ~<text=a10b-10c-7h-5i-6j-8k-4l3q-7r-3u-5v-6
~<th=a-5b-9c-8f-6g-6h-8i-5l-12m-8o-3p-4s-4t-5u-4v-4 ~<tha=b-3d-6e4g-9i-4l-6m-8p-9q-3u4
~<than=a-5b-4d-6e-5g-6n-7p-5s3u6v-4 ~<that=e7j4m-4n4p-3q-3r4 ~<the=h-3m-5p-3u-3
~<the>=a-3h-3j4k-4o4p-4s-3 ~<them=c-3v3 ~<then=b4r6 ~<ther=c3d5f3g-8i7m-6 ~<thes=a10b-4i-4j-5
~<they=a-6b7e3i3r3v-8 ~<thi=e5h-6j-3k-6l-3m4n-11p-7t-3u-6v-13 ~<thin=a3b3f-3m-3q-3s3v-12
~<this=a5c-4e4h-3k-3m6n-5p-3r-3t-3u-4v-6 ~<tho=a-3c-6f-3o-5p5v-5 ~<thos=b-4p5s-3 ~<thou=b3c-4u4v-3
~<thr=b-3c7i3j-4r-7v-5 ~<thre=n-4 ~<thro=b-4c8d4j-3r-3v-6 ~<thu=b-4o-5q7 ~<thur=b-3o-5q7v-3
~<ti=b7d-8e-5f-3g5j-4l-5m-5o-4p4q-3r-4s-3u-9v-3 ~<tic=c5 ~<tick=c5 ~<tie=c3d-4k-4n-4s-3 ~<tiem=b-3
~<tien=g-5n-4 ~<tig=c4 ~<tigh=c4 ~<til=b4c-4 ~<till=b5c-4 ~<tim=e-6f-6g7k6o-3q-4
~<time=e-6f-6g3k6n3o-3q-4 ~<tir=b6c-4i4 ~<tire=i5 ~<tiro=b3 ~<tl=g7 ~<tlk=g7 ~<tlk>=g7
~<to=a-4c5e-10h-7l-3m-7n-5p-7q4t-5u-4v-3 ~<to>=c-7d5h-5k4n-9p-4q5u-4 ~<tob=c4 ~<tobi=c4
~<tod=b5c3e-6f-8h-4j-4k-4m-3n-10o-5 ~<toda=f-3g6o-4v3 ~<todo=b4g-6n-4s3v-4 ~<toe=b-3c5 ~<toes=c3
~<toi=f8 ~<toi>=f8 ~<tom=a-4b4c-7 ~<tome=b5c-3 ~<tomo=g4v-3 ~<too=a-5c6e-7g-9h3i4p3u3
~<too>=b3e-3h3p3u3 ~<took=c3i3v-4 ~<toot=b-3c6 ~<top=n8 ~<top>=n8 ~<tor=c6 ~<torc=b-3c6
~<tos=a-11b-9c14f3 ~<tos>=c4f4 ~<tose=c8 ~<toso=a-4v5 ~<tou=c3 ~<touc=c3
~<tr=a-12b-5e-11g5h-7i12j-13l-5m-6n-10u-7v-4 ~<tra=a-5b-7h-6i6j-8n-5u-3v-6 ~<trac=b6 ~<trae=c5
~<traf=v5 ~<trag=c7i-3 ~<trai=i4v-6 ~<tran=b-6c-4d5g-4i6 ~<trat=c-3 ~<tre=o6 ~<trea=c-4v6 ~<tri=g5
~<trip=g5v-5 ~<tris=v9 ~<tro=b-6c3e-3g-5i8v-7 ~<troc=i5 ~<trou=i3 ~<tru=e-3i3v5 ~<truc=c-4i4
~<true=v7 ~<trus=b4 ~<try=b6g9m-4q-5v-6 ~<try>=b7g9m-4q-5v-5 ~<tryi=c4
~<tu=a-4b-8c5e-4h-4l3n-7o5r-4u-4 ~<tub=g4 ~<tub>=g4 ~<tue=g-5o6r-3 ~<tues=g-5o3 ~<tur=b-3l5v-4
~<turn=b-3l5v-4 ~<tuv=v4 ~<tw=a-6b-6n-3o5p-4r-3s3t5v-4 ~<twi=c5s3 ~<twic=s3 ~<two=a-3b-5o3p-3t3
~<two>=a-3b-4o3p-3t4 ~<ty=b3v6 ~<typ=v3 ~<type=v3 ~<ub=i10 ~<ube=i10v-3 ~<uber=i10v-3 ~<uh=b-5s4v-3
~<uh>=b-5s4v-3 ~<ul=a5o3v-4 ~<ult=a5o3 ~<ulti=a5o3 ~<um=v4 ~<um>=v4
~<un=a8c6e-4f-3g-9h3j-10m-8n-4r-3s-3t3v-11 ~<un>=a-3e3f-6m-5n-8o-3q-3t6 ~<una=a-6b4c3d4e-3g-3p6
~<una>=a-5c4d5 ~<unc=h3 ~<unde=v-4 ~<une=a4 ~<unen=a4 ~<unf=a7n-3 ~<unfo=a7n-3 ~<uno=i5o4
~<uno>=i5o4 ~<uns=a5 ~<unst=a-4l7 ~<unsu=a9l-5 ~<unw=a3 ~<unwa=a3 ~<up=c5f-7h-7i4j3n5v-10
~<up>=c4e-5f-6h-7j3n5v-9 ~<ups=i4 ~<urg=c-5 ~<urge=c-5 ~<uri=c3 ~<urin=c3
~<us=a-6b-4c-10d-5e6h-8m7n-6 ~<us>=e4 ~<usa=e5m5n-5v-3 ~<usa>=m5n-4 ~<use=a-3e-3j3
~<use>=a-3c-3e-3j3 ~<used=v4 ~<ust=b-5f3h-3m3q3 ~<uste=b-5f3h-3m3q3
~<va=b4c-12d-7e-7f-10g-8i4k-4m-9n-12q-6v5 ~<vac=j-4v7 ~<vacu=b-3c-4j-3v5 ~<val=a-5b8 ~<vale=b3
~<valg=b4 ~<van=c-3i11 ~<van>=i10 ~<var=h6v5 ~<vari=v6 ~<vay=a7j5u5v-6 ~<vaya=a7j5u5v-6
~<ve=a-3b-5e-7h3i5k-13l4p-7q-3r-3s-7u-8v6 ~<ve>=v9 ~<vea=h3 ~<vea>=h3 ~<veh=i3 ~<vehi=i3 ~<ven=c-7i5
~<vena=b4c-4 ~<vend=v5 ~<veng=i5v-3 ~<veo=a-5c7v-5 ~<veo>=a-5c7v-5 ~<ver=b-7c-4m5n-3u-5v7
~<ver>=a3b-5d-3f-3h3v5 ~<verd=d3m4v-3 ~<very=u-4v4 ~<vet=a5v-6 ~<vez=a-3d-5e-5g-5k-5l4n5p-5
~<vez>=a-3d-5e-5g-5k-5l4n5p-5 ~<vi=a-22b12c-10h-10l-4m-5n-13p-5s-3u-6 ~<vid=b10c-6e-3
~<vida=b10c-6e-3 ~<vie=a-5m-3v3 ~<viej=b3 ~<vier=o3 ~<viet=f5 ~<vio=b7 ~<viol=b7 ~<vir=v4 ~<virg=b3
~<viru=v5 ~<vis=a-5c5e-4h-3j6k3 ~<visi=a-5e-4h-3j6k3 ~<viv=a-8b9c-9e5f-6h-7j-4v-12 ~<viva=b3
~<vive=b-6e6 ~<vivi=a-5b8c-4f-4i-4v-3 ~<vivo=i4 ~<vo=b6c6d-8e-9h-4i-12j7m-3v-18 ~<voi=b4c4
~<voic=b4c4 ~<vol=b3l3n3v-3 ~<volv=l3n3v-3 ~<vom=b-8c8f3g-4 ~<vomi=b-8c8f3g-4
~<voy=b5c-5d-3e-3i-4j8q-3v-8 ~<voy>=b5c-5d-3e-3i-4j8q-3v-8 ~<vu=l5 ~<vue=l5 ~<vuel=l5
~<wa=c-3d-5e3i4j-4k-11m-5o-6q-6r-11s-5u-9 ~<wai=b-3g6t3 ~<wait=b-3g6t3 ~<wak=a-3b3v-3
~<wake=a-3c4v-3 ~<wal=d-3i6 ~<walk=b-3c3d-3i6 ~<wan=a5b4c-7g-4h3i-5m-3n-7q-3u-4v-5
~<want=a5b3c-5g-4h3i-5m-3n-7q-3u-4v-4 ~<war=v3 ~<was=a-5c-8d-3e8g-4n4q-4r-6s-3v6
~<was>=a-5c-4n4q-4r-6s-3v3 ~<wasn=e8 ~<wat=c5 ~<watc=c-4v3 ~<wate=c9g-4v-3 ~<way=a-4b7c-4d-3g3i6v-10
~<way>=a-4g4i6v-8 ~<ways=b6 ~<we=a-8b-16c5d-5f-18i-4l-5m-12o4p-8q4r-3t-6v3 ~<we>=h4v-3
~<wea=b-8c3v10 ~<weak=b-4c7 ~<weat=v9 ~<wed=c-6o6p-7r-4v-9 ~<wed>=o5r-3 ~<wedn=c-3p-3v-4
~<wee=a-3c9h-3i-4v-6 ~<week=a-3c7h-3i-3v-3 ~<wei=c3 ~<wel=b-5 ~<welc=u7v-3 ~<well=b-4g3u-3
~<wen=i3n3r-3 ~<went=i3n3 ~<wer=n3 ~<were=n3 ~<wh=a-13c-3e-10g-8j-13k-5l-9m18n3o-19q-5s-13t-12u-18
~<wha=c-6e-11g-3h-6i-5j-7m6n9o-11r-7s-4t-5u-6 ~<what=c-6e-11g-3h-6i-5j-7m6n9o-11r-7s-4t-5u-6
~<whe=a-4b-5c7e-4h-4j-4v5 ~<whee=b-5i7v-5 ~<when=b-6c4g3v3 ~<wher=c3d4i-5j-3v7 ~<whi=b-3 ~<whic=v3
~<who=a-7b3c-10g-4h5m13n-7r-6v-6 ~<who>=a-3c-5f3h6m6r-3 ~<whom=m5 ~<whos=a-6e4i4m8
~<why=b5c-3g-6m6r6s-4 ~<why>=b5c-3g-6m6r6s-4 ~<wi=b6c-4f-8g4j-3k-10l-4n-3o-3q-10t-3u-6
~<wif=c-3d-3e6v-3 ~<wife=c-3d-3e6v-3 ~<wil=a-6c-8d-5g3v7 ~<will=a-4c-8d-4g4 ~<win=c3 ~<wind=c3
~<wip=a4m-3 ~<wipe=a4m-3 ~<wis=b7 ~<wish=b7 ~<wit=e-3k-5q-3 ~<with=e-3k-5q-3
~<wo=a-7c9e-8l-11m-10n-12r3u-9 ~<wom=b3h5m-5 ~<wome=m-5 ~<won=a-8c5e-6g-3j4k-3l-3n-5s3v-3
~<wont=a-8c5e-6g-3h3j4k-3l-3n-5s3 ~<woo=c7v4 ~<wor=h-4i-3j-7n-5r4v-3 ~<work=b-11g3j-5n-3t-3
~<worl=b8v-3 ~<worr=r3 ~<wors=b-7c7 ~<wort=b7c-4 ~<wou=d-3v-4 ~<woul=c-3d-3v-3
~<wr=a-3b5d-6e9i-3n-3u-5v-5 ~<wre=b3c3 ~<wrec=b3c3 ~<wri=e-3g5 ~<wris=b3 ~<writ=b-3g6
~<wro=a-5d-5e5g-3u-4 ~<wron=a-5b-5d-5e6g-3 ~<wrot=b6v-4 ~<xa=b3 ~<xan=b3 ~<xana=b3
~<y>=c5f3h-8j-4k-6n-7s-3u-4v-9 ~<ya=a6b3c-13d-5h-4i-5j3m-7q-4t-4v4 ~<ya>=a7b3c-9d-5h-4i-5j3m-7q-4t-3
~<ye=a-7b-8g-5k-3l-4n-11p-8r21s-10t-4u-9 ~<yea=b-7c-4k-3r10 ~<yeah=b-3r9s-3v-5 ~<year=c-10v7
~<yel=c4 ~<yell=c4 ~<yep=r7 ~<yep>=r7 ~<yes=a-5b-3e-7g-6n-4o-6p-4r14s-10u-5v-10
~<yes>=a-4e-3g-5n-4o-6p-4r13s-8u-5v-12 ~<yest=c3 ~<yet=r-5v7 ~<yet>=r-5v7
~<yo=a3b-8c-14d-6e9h-7j-10k-4m3o-5p-6s-9t-8u4 ~<yo>=c-5e4g5h-6j-4n-5s-3u-3v3
~<you=a5b-12c-10d-6e5g-3j-6k-4m4n3o-7p-4s-5t-5u6 ~<you>=b-5c-3d-5h-4j-3o-3s-5u5 ~<youn=h6
~<your=a6b-5c-5g-10h-5i-3t-3 ~<youv=c-3e7v-3 ~<yu=r3 ~<yup=r3 ~<yup>=r3 ~<ze=t5v-5 ~<zer=t5v-5
~<zero=t5v-5 ~<zi=r8 ~<zo=g5 ~<zoo=g5 ~ab>=c3i4v-3 ~aba=a-6b-4h-3j-3o-5q4s-3u-3v-3 ~aba>=b-4
~abad=c-3o-3q6 ~abado=c-4o-3q6 ~abaj=v-3 ~abaja=c-3f3 ~abajo=i-3k4 ~abe=i-3m-4 ~abe>=m-6v10
~aber=f4v-5 ~aber>=f4v-5 ~abi=f4v4 ~abia=v8 ~abia>=v8 ~abic=f3 ~abic>=f3
~abl=c-9i-4k-8l3m3o-6q-5r-4v-8 ~abla=c-4d3e3g7h-7v-6 ~abla>=c-4d-4e4m6 ~ablam=g4 ~ablan=e4
~ablar=d10g5h-6m-3 ~able=c-6h4k-4l5n3p4 ~able>=b4c-4e-4h4k-4l5n3p3v-13 ~ablem=e3 ~ables=v4
~ablo=a-3e-3f4 ~ablo>=a-3e-3f4 ~abo=i-9k-4n-4 ~abo>=c4v-3 ~abor=c4v3 ~abor>=c5
~abou=c-7d3i-3k-3n-3q3 ~about=c-7d3i-3k-3n-3q3 ~abr=a-5g-3u6v4 ~abra=u7 ~abre=v10 ~abren=v8
~abs=h-3i4s3 ~abs>=h-3i4 ~abso=s3v-3 ~absol=s3v-3 ~abu=b7g-3v-4 ~abue=e4 ~abuel=e4 ~abus=b12
~abusa=b5 ~aby=g3v-4 ~aby>=e-3g5 ~abys=e5 ~abysi=e5 ~ac>=i-3 ~aca=b4i-5 ~acab=b9v-4 ~acabe=b3
~acabo=c3 ~acan=a3 ~acan>=a3 ~acar=m3 ~acaro=m3 ~acc=c3e4f-3m-4v4 ~acce=v7 ~acci=c4e4 ~accid=e4v-3
~ace=a-5b6g-14h-8i-3k-10n-4u-3 ~ace>=e6g-7k-6 ~acen=v6 ~acen>=v6 ~acep=v4 ~acept=v4 ~acer=b9m4v-5
~acer>=b4m4v-4 ~acerl=b5v-3 ~ach=b-3c15d4f-7h-3i-5n-9q-3u-4v-6 ~ach>=c4g4q-3v-6 ~acha=d3 ~acha>=d3
~ache=a3c6g-6n-5 ~ache>=b-10c12n-4 ~ached=e3 ~achet=b4c-3 ~achi=c5d4v-5 ~achin=d4 ~acho=b5 ~acho>=b5
~aci=a-6d-8h-9l-4q-7 ~acia=a-3c-11i-5u3 ~acia>=u-6 ~acias=b-7c-7u6 ~acid=v3 ~acie=e4v-5 ~acien=e4v-5
~acin=c3 ~acing=c3 ~acio=k4n3 ~acio>=j3n4 ~acion=k4 ~ack=a-5c6e-6f-6i-9j-4l4m-3q-3u-4
~ack>=a-4c4e-4f-4i-5j-3l4m-3v-7 ~acke=v6 ~acked=v6 ~acks=b5v-5 ~acks>=b5v-5 ~aco=a5 ~acom=g-4
~acomo=g-4 ~acos=a7g3 ~acoso=a7 ~acro=i3 ~acros=i3 ~act=a6b-10d-6e-8g-8i-4l6n-8u-3v-9 ~act>=b-4f3
~acte=a4b-3 ~acted=a3 ~acti=c7d-4e-4g-3l4m-3v-9 ~actic=h4 ~actio=c8 ~activ=c-4l6 ~acu=a-5b-9j-4v4
~acue=c5r3 ~acuer=r3v3 ~acues=c4v-5 ~acun=b-3c-4j-3v5 ~acuna=b-3c-4v6
~ad>=a-15b4c-3g-3i4j-4k-3l-8n5o-4r-4u-8 ~ada=e-4f-4g-8j-4l-3n-9u3 ~ada>=b3g-3i-6j-3n-3u4 ~adac=b-3v5
~adach=b-3v5 ~adas=a3b-3i5v-3 ~adas>=a3b-3i5v-3 ~add=b-6c-4m-4v6 ~add>=l4 ~addr=m-4v6 ~addre=m-4v6
~ade=e4g-5k3n-8u6v-10 ~ade>=b6 ~adec=u4 ~adeci=u5 ~aded=c6 ~aded>=c6 ~adel=e3k3 ~adela=e3k3 ~ader=e4
~adera=e4 ~adez=u3 ~adezc=u3 ~adi=b9c-3g-3u3v-9 ~adie=b4 ~adie>=b4 ~adin=v-4 ~ading=v-4 ~adio=b3u3
~adios=b3u3v-5 ~ado=a4c6d3f-12g-5h-6k-6l-5n-5o-6p-3q6t-3u-8v-5 ~ado>=a5c6d-4f-8h-4k-3o-5p-3q4v-11
~ador=c-3d9 ~ador>=d9 ~adora=m3 ~ados=b-5v7 ~ados>=b-5v7 ~adr=v-6 ~adre=i3 ~adre>=i3 ~ads=a-5b3i4v-3
~ads>=a-5b3i4v-3 ~adu=g5 ~adua=g5 ~adv=g4 ~advi=g4 ~advis=g4 ~ady=c-6g-4 ~ady>=c-6g-4 ~ae>=c5
~afe=e-3v3 ~afe>=e-3v3 ~aff=b-6d5 ~aff>=d5 ~afi=c5r3 ~afic=v3 ~afico=v3 ~afr=a-3 ~afra=a-3
~afrai=a-3 ~aft=c-3g4q6v-3 ~afte=g4q5v-3 ~after=g4q5v-3 ~afu=b3c-3v4 ~afue=b3c-3v4 ~afuer=b3c-3v4
~aga=c5d-6e-11i-4k-7l3m-6n9o-8p-5q-4r-3v-3 ~agai=d-3e-6f-3l3m-4n5o-8p-5q-3v-10
~again=d-3e-6f-3l3m-4n5o-8p-5q-3v-10 ~agal=f6 ~agalo=f6 ~agan=j4 ~agan>=j4 ~agar=b-6c3n6
~agarr=b-3n7v3 ~age=b-5c-3d14e-8h-7i-7j-4k5n-3u-3 ~age>=e-6h-4i-5l3 ~agen=b-4c-4d9k9n-3r3v-4
~agend=k10r3 ~agent=d11 ~ager=d8 ~ager>=d8 ~agi=a5b-5c3 ~agin=a6 ~aging=a6 ~agit=c4 ~agito=c4
~agn=b4c-3 ~agno=b4c-3 ~agnos=b4c-3 ~ago=b-5c10g-7m-3v4 ~ago>=c6g-5 ~agos=v6 ~agos>=v5
~agr=a4b-5g-5u8 ~agra=c-5u8 ~agrad=c-5u8 ~agre=a3 ~agree=a3 ~ags=i4 ~ags>=i4 ~agu=a-3b6c6e-6
~agua=a-4c5e-3v-7 ~agua>=i3 ~aguan=b4c4v-5 ~aguen=a4 ~ah>=b-6e-5k-3n9r4s3u-5v-3 ~aha=b-9v9
~aha>=b-9v9 ~ahi=b-3c-9i-3v6 ~ahi>=c-9i-3v6 ~aho=b5f-5g9i-3s-4v-7 ~ahor=c-3f-5g11s-4v-5 ~ahora=g8
~ahorc=b7g-5 ~ahori=g9 ~ai>=b-6c6d6v-3 ~aid=f-5g-9h-3 ~aid>=f-5g-9h-3n-3v3 ~aide=b-3e4 ~aide>=b-3e4
~aig=c5i-3 ~aigo=b-6c6 ~aigo>=b-6c6 ~ail=b-12c5m-3n-3 ~ail>=b-5g-5v5 ~ailb=c6 ~ailbo=c6 ~ails=g3
~ails>=g3 ~ain=b-7c6g-7j-3o-7p-10q-5s-3 ~ain>=d-9e-15f-11g-3h4j-3o-8p-8q-3r-5s-5v5 ~aine=b-4c8
~aine>=c4 ~aines=v3 ~aini=c5 ~ainin=c5 ~ains=f6 ~ains>=f6 ~aint=b-10c4e7h-3v-4 ~aint>=b-8d3e8h-3
~air=c4 ~air>=c-3v3 ~aire=c7 ~aire>=c7 ~ais=e5f4 ~ais>=e5f4 ~ait=a-4b-5c-6d-4f4g5i6t3 ~ait>=g5t3
~aite=i7 ~aite>=i7 ~aiti=b-3d-3f5 ~aitia=d-3f5 ~aja=b-9c-3g-3h-3k-4n-3r6v6
~aja>=a3b-9c-5d-5f-4g-4r5v6 ~ajaj=v3 ~ajaja=v3 ~ajan=f4 ~ajand=f4 ~aje=a3b-9c-3h-3q-4 ~ajes=a3b-5h-3
~ajes>=a3b-5h-3 ~ajo=i-6k3 ~ajo>=i-6k3 ~ak>=b-11d4h-5n3 ~akd=b6c-5 ~akdo=b6c-5 ~akdow=b6c-5
~ake=c4d-7e4g-13q-7r-4 ~ake>=d-5g-10k3l3m-5q-6r-4s-5v3 ~aken=e3s3 ~aken>=e3s3 ~aki=a-7b4g-5v-5
~akin=a-7b4g-5v-5 ~aking=a-7b4g-5v-5 ~aks=f4 ~aks>=f4 ~al>=a-8d4f-8g-7h-3l-8n-3o-8s-3t-6u-13v3
~ala=c4g-6k9q6v-6 ~ala>=a3b3g-4k9q6v-6 ~alam=c3 ~alamb=c3 ~alc=a-4n5v-3 ~alca=a-3n6 ~alcan=a-3n6
~ald=c4 ~alda=c6 ~alda>=c6 ~ale=b-5d-4g-4h5k-6l3r10u-8 ~ale>=b-4g-7h6n-4r14s-5v-8 ~aled=c-6e4v4
~aled>=c-6e4v4 ~aleg=b3 ~alegr=b3 ~alen=a-5c3j3 ~alend=a-3j3 ~alent=c4 ~aler=b-3c4l6 ~aler>=c3
~alert=a3l6 ~ales=n7v3 ~ales>=n7v3 ~alf=g3 ~alg=b5c-7d5e-3i-4m-6n-4r-4v-4 ~algo=a4b4c-4v-4
~algo>=a4b4c-4v-4 ~algu=a-4d5m-4 ~algui=a-4d5m-4 ~ali=d-3f5g-4j-4k-6u-3 ~ali>=c3f10t3 ~alid=b5c-7v4
~alida=b6c-7v4 ~alie=b-6c6 ~alif=m4 ~alifi=m4 ~alio=b-4c7 ~alio>=b-4c7 ~alir=a9c-3i3 ~alir>=i3
~alirm=a6b-3 ~alis=h3 ~aliv=b4c-3e3 ~alive=b11c-3e3 ~alk=a-4d6e-3j-3k-3t-3u4v-5 ~alk>=d7h-6m-7u4v-10
~alke=b-3g4 ~alker=v3 ~alki=g-5m5 ~alkin=g-5m5 ~all=a3d3f-4h-8i6k-6l-7n-7o-11q-8
~all>=a-3d8e-7f-7h-7i-4k-5l-8o-9q-3 ~alla=i5v-5 ~alla>=i6v-4 ~alle=b-6c-4e8i3j-3 ~alle>=i3 ~allec=e7
~alled=e5 ~alli=a10d-4e3m3v-9 ~allin=a10d-4e3m3v-9 ~allo=i5 ~allo>=i5 ~allow=v3 ~alls=a9b-3d-3
~alls>=a9b-3d-3 ~ally=b6 ~ally>=b6 ~alm=b3c-5v3 ~alm>=c-6 ~alme=v6 ~almen=u3 ~alo=e-3f4m-3r-3s3
~alo>=n4 ~alof=c3 ~alofr=c3 ~alog=f6 ~alog>=f6 ~alon=a3c-8 ~alon>=g3 ~alone=a3c-8 ~alor=v6 ~alor>=v6
~alot=c4 ~alot>=c4 ~alp=c4 ~alpi=c4 ~alpit=c4 ~alq=h3r4 ~alqu=h3r4 ~alqui=h3r4 ~alr=c-5h-4r5
~alre=a3h-4 ~alrea=a3h-4 ~alri=r6 ~alrig=r6 ~alt=a6c-4e-7g-5h-3k3 ~alt>=a7 ~alta=l3v-5
~alta>=c3l3v-5 ~alte=i5k4v-3 ~alter=i5v-3 ~alth=v4 ~alto=a5b-5 ~alto>=a5b-5 ~altr=b5 ~altra=b5
~alu=u7 ~alud=u7 ~alud>=v3 ~alv=a-3b7 ~alve=a-3b7 ~aly=b3 ~am>=a15b-14c-10d-11f-10g-6m7n-8t-3v3
~ama=b-11c6h-9i-10j-8k3l-6n-11o-6r-7s4 ~ama>=c8v-5 ~amad=a5b-5m3 ~amada=a3b-4m3 ~amal=v4 ~amale=v4
~amam=a-5d4 ~amame=a-4d4 ~aman=a-3d-11g-3n-4o-4q3r-3s-3 ~amana=a-3d-7o-4q4 ~amane=v4
~amar=a6b-6c6k3v-4 ~amar>=k4 ~amari=c6 ~amarm=f5 ~amas=s5 ~amas>=s5 ~amb=a-6b-8h5i-6j-6k9q4
~ambi=a-5g-3h5i-4j-5k10q4 ~ambia=c-3j-3k6v-3 ~ambie=k4q3 ~ambio=e4 ~ambr=v3 ~ambre=v3
~ame=b-6d8m-9q-7s-4u-7 ~ame>=b-8d6m-4u-3 ~amed=b-5c5 ~amed>=b-5c5 ~amel=n3 ~amela=n3 ~amem=a-3d5
~ameme=a-3d5 ~amen=b3s-3v6 ~amen>=a5f3s-3v8 ~amena=a-3b7c-3 ~ames=f3v4 ~ames>=v4 ~amese=f3
~ami=a-8c-8i9k-7m-3 ~amie=c-3 ~amien=c-3 ~amil=v-3 ~amily=b3 ~amin=i3 ~amina=i3 ~amino=g5 ~amio=i4
~amion=i4 ~amm=c4 ~amme=c6 ~ammer=c5 ~amo=c-5e5v-3 ~amo>=e6 ~amos=c-3 ~amos>=c-3 ~amp=b-5c4
~an>=a5b-4c-8e-6g-5h6i5j-10k4m-6n-10o-6p-5r-3s-10u-14 ~ana=a-7c5i-10n-6q3s-7u-3v-4
~ana>=a-4b-4c4d-4g3i-6m-3n-4q3v-3 ~anag=d8 ~anage=d8 ~anan=e-3g4i-4q3s-4v-5 ~anana=e-3g4i-4q3s-4v-5
~anas=b4 ~anas>=b4 ~anax=b3 ~anax>=b3 ~anc=b-11e-9g-6h-9j9l-3m-5n6o-4p-4q-7r-3u-3
~ance=b-7c-7e-6g-3h-8j8m-4o-4p-4q-7r-3u-3 ~ance>=b-7n5 ~ancel=a3b-9d-6g-4h-3j12n-5o-3q-6r-4v-3
~ancer=b3v3 ~anch=v9 ~ancho=v6 ~anci=v-3 ~anco=n7 ~anco>=n7 ~ancy=d4 ~ancy>=d4
~and=a6d-8j-5k-5m-4q-5u-6v-6 ~and>=a3c3g-3h3m-3v-6 ~anda=a4c-5g-4i8j-4k-4n-3v-3 ~anda>=c-4i6
~andan=a3 ~andar=b-3f3 ~ande=e-4f3i-3n6 ~ande>=n5 ~andem=v6 ~anden=a5l4v-8 ~andi=v3 ~andin=v3
~andl=e4g-3 ~andlo=e4 ~andm=v-3 ~andma=v-3 ~ando=b-3f-3g5r-3s4 ~ando>=f-3g6r-3v-8 ~andr=e3 ~andre=e3
~ands=v5 ~ane=c-5d-5e-5i8v4 ~ane>=b-5g3v7 ~anec=v4 ~aneci=v4 ~anej=a-4b-4c-3i10 ~aneja=b-7i5
~anejo=i4 ~aner=b3n3s3 ~anera=n3s3 ~anes=b3 ~anest=b3 ~ang=f4g-7k3n-3 ~ang>=a5 ~ange=a-4b-5g-3h3k5
~ange>=c-4h4j-5k8q3 ~anged=b-3l3 ~angi=v3 ~angin=v3 ~angl=f4 ~angle=b3 ~angr=a-4b-3c3e4i-3v3
~angra=b-5c5e6v-8 ~angre=c6v-6 ~angu=b4c-4f4v-3 ~angua=f5 ~angus=b5c-3 ~ani=a-8b6c-8d-5g-10k-3q-3
~anic=b11c-5f-3g-4 ~anic>=c-4v4 ~anick=b3 ~anico=b5 ~anin=e3 ~aning=e3 ~anis=a-4d-3f6m-3
~anish=a-4d-3f6 ~anit=v3 ~ank=a-5c-5h-3i-3k-3l-4p-3q-3s3u7v-5 ~ank>=b4c-6n4 ~ankl=c5 ~ankle=c5
~anks=b-6c-7e-4g-3n-7p-3s3u7 ~anks>=b-6c-7e-4g-3n-7p-3s3u7 ~anm=a-5l4 ~anme=a-5l4 ~anme>=a-5l4
~ann=v-6 ~anne=b3 ~anned=b4 ~anno=a3 ~annoy=a3 ~ano=a-10b-6f8l-3m-4o-5p-7r-4v3 ~ano>=a-3c-3e3f3g-6
~anol=f8 ~anol>=f8 ~anos=v3 ~anos>=v3 ~anot=d-7h4k5v-4 ~anoth=d-6h4k5v-3 ~anq=v3 ~anqu=v3 ~anqui=v3
~ans=c-12d4e3i10k-5m-3s-4v-12 ~ans>=i5 ~ansa=b5 ~ansf=d9i-3 ~ansfe=d3i-3 ~ansie=b3 ~ansl=f3
~ansla=f3 ~anso=b-3 ~anso>=b-3 ~ansp=i9v-4 ~anspo=i9v-4 ~answ=g4 ~answe=g4
~ant=d-3g-3j-8m-12o-3p3r-3s-4u-5 ~ant>=a-5e4m-3p4q-4r-8v-7 ~anta=a3g-4r5 ~anta>=i5
~ante=a4c-3i-3q5v3 ~anted=a6 ~antes=g-4h3v4 ~antit=g3 ~anto=g-3j-3v4 ~anto>=g-3j-3v4 ~ants=a5
~ants>=a5 ~anu=j6l3v4 ~anul=a4j6 ~anule=a4j6 ~anx=b3c-3 ~anxi=b3c-3
~any=a-4c-6g-6i-6l-6m-7n-7o-14q4r3t-3 ~any>=b3c-15d3e6i-3j-3o-7r6s-3v-5 ~anyb=d4h3 ~anybo=d4h3
~anym=b5c-3h-6k3 ~anymo=b5c-3h-6k3 ~anyo=h5 ~anyon=h5 ~anyt=b-6g-3k-3o-3q6 ~anyth=b-3s3 ~anyti=a-4q4
~anyw=v3 ~anywa=v3 ~ao>=v10 ~ap>=b-5d-3f-4g-3k3m-3n-3q10t-3v-8 ~apa=b5g-5i-5v5 ~apa>=c3e4v-5
~apac=v7 ~apaci=v7 ~apag=a4 ~apagu=a4 ~apar=b7v4 ~apara=c3 ~apare=b4 ~apart=v5 ~ape=a-4v8 ~ape>=v3
~aped=b6c-3 ~aped>=b6c-3 ~apel=a-4v7 ~apele=a-4v7 ~api=n3 ~apid=n4 ~apido=n4 ~apl=j-4k7
~app=c-3d-3g-7h-4i-3j3m3n-6 ~app>=v6 ~appe=a3b4g-4m4v-5 ~appen=a5g-3m4 ~appo=h-3j4 ~appoi=h-3j4
~appr=u5 ~appre=u5 ~aps>=v3 ~aqu=b3f-5g-5h-4m4v-3 ~aque=a6 ~aquen=a4 ~aqui=a-3e3f-4h-3m5
~aqui>=b3c-4e6 ~aquin=d3m3 ~ar>=c-6e-12f-15h-16i6j-4l10m-11n-6o-4p-4q-8s-3u-11v-8
~ara=a9b3c3e-3g-5h-5j-3n-12u-5 ~ara>=g-3n-7 ~arab=v-3 ~arabi=f3 ~arac=c4 ~arad=b-4c-3v6
~arada=b-4c-3v7 ~arag=b5 ~arage=b5 ~araj=a3 ~arajo=a3 ~aral=b3 ~aran=v-3 ~aran>=v-3 ~arar=a5b-7c7v-5
~arar>=a3 ~ararm=b-5c7 ~aras=a7 ~arass=a7 ~arat=c3i3 ~arato=c3 ~arb=n9v-7 ~arbl=n6 ~arble=n6
~arc=b-3e4h-4n-4 ~arco=e5 ~arco>=e5 ~ard=a-5b-9d3f-3g3i-14j-6k5n4o-3q3r-7u-4
~ard>=c-5d5g-3j-3k3q-3v6 ~arde=b-8q6 ~arde>=b-7q6 ~ardi=b-6c3g6h5v-6 ~ardin=g6 ~ardio=h5v-4
~ardo=n5v-5 ~ardon=n5v-4 ~are=b5e-8f-4g-7i-5k-4l-8n-8q-5r-5 ~are>=c-3f-3n-3o-5p3 ~area=c5 ~aread=c4
~arec=b4 ~arece=a-3b4 ~ared=a-6b5c-8v4 ~ared>=a-5c-8v4 ~arel=c4 ~arely=c4 ~aren=a12b-6r-9v-7
~aren>=a9b-4r-9 ~arent=c3 ~areo=c3 ~ares=b3 ~ares>=b3 ~arg=b-5c9v-3 ~arga=c5v-3 ~argan=b-4c5
~arge=c4d3 ~arge>=c4d3 ~argu=a4 ~ari=f5g-3i-7o-3v3 ~aria=e5 ~aria>=e5f3 ~arian=b3 ~arido=b3 ~aril=c6
~arill=c6 ~arin=b-3f7 ~arin>=f7 ~arine=b-3v6 ~aring=n4 ~ario=c-3 ~ario>=c-3s3 ~arj=v6 ~arje=v6
~arjet=v6 ~ark=c-7e-3v7 ~ark>=b6 ~arki=c-5v5 ~arkin=c-5v5 ~arl=b-8f4h-5i-6k4s-3 ~arle=a-3f4
~arle>=f4 ~arli=k5v-4 ~arlie=k5v-4 ~arlo=b-3g5 ~arlo>=g6 ~arly=i-3v3 ~arly>=i-3v3
~arm=a-7b5e-7g-8h-3i-9j-5m-3n-3 ~arm>=c3v-3 ~arma=b6c-13d3e-4v4 ~armac=b-4d3v8 ~arme=a-3c3g-3
~arme>=a-3c3g-3 ~aro=d-7e3f-4j-7q4r7s-7 ~aro>=a-5b-3c9g-3r9s-3 ~aron=a3b4e4g-6h4i3j-3v-4
~aron>=a3b4e4g-6h4i3j-3v-4 ~arou=q3 ~aroun=q3 ~arp=c4 ~arpu=c3 ~arpul=c3 ~arq=c-3d7g4 ~arqu=c-3d7g4
~arque=c-3d7g4 ~arr=b-11c6f-5i7n5 ~arra=a4 ~arre=i-5n7 ~arreg=i-5v5 ~arri=c7 ~arro=c-6e-3i5
~arro>=c-6e-3i5 ~ars=b4g-8 ~ars>=g-5 ~arse=c3 ~arse>=c3 ~art=a-3b4e-5g-16h-9l13n-6o6q3u-7v3
~art>=a-8d-3e-6g-9h-3l15m-4v6 ~artb=b4v-4 ~artbu=b-3 ~arte=o5v-7 ~arted=c3 ~artes=c-4o3v-4 ~arth=e3
~artm=d3 ~artme=d3 ~ary=b-4d4g-3 ~ary>=b-4d4g-3 ~as>=b-5d-18e-12g-10h-6i-4j-7k-3l-13m-16o-6p3s-4t-6
~asa=a-10f-6h-3i3j-5m-4n-4p-3q9s-3v-8 ~asa>=b4v-3 ~asad=v3 ~asado=v3 ~asap=a-3b-4q9v-7
~asap>=a-3b-4q9v-7 ~asar=c4 ~asar>=c4 ~asc=b7 ~asco=b7 ~asco>=b7 ~ase=a6c-10d6e-3k4q3u-4v-5
~ase>=a6c-7e-5i-3u-3 ~ased=e5 ~ased>=e5 ~asem=d5 ~aseme=d5 ~asen=k4 ~ases=d4v-3 ~aseso=d4 ~ash=c6g-3
~ash>=v4 ~asi=a-9j3n-5r5s5v-7 ~asi>=a-4b-4g-3s6 ~asie=r3 ~asies=r3 ~asig=h6 ~asign=h6 ~asis=j5
~asist=j5 ~ask=a9b-5c-5g8i-4m5q-5r-8 ~ask>=g9i-3m3q-5 ~aske=a5 ~asked=a5 ~aski=a4 ~askin=a4 ~asm=v5
~asma=v9 ~asma>=v9 ~asn=b-3c5e6v-3 ~asnt=b-3c5e6v-3 ~asnt>=b-3c5e6v-3 ~aso=b5s5u-5 ~aso>=c-4s5u-5v4
~asp=b-4c4 ~ass=f-7h6k-4n-3q-3r-9s5v-4 ~ass>=r-9s6v-8 ~asse=b-3e6g3 ~assed=c3e6 ~asses=g4v4
~assi=b-3d3h7v-5 ~assig=h8 ~assis=d4 ~assm=a3 ~assme=a3 ~ast=a3d-6g-3j-7k-4l-5m-5o3s-11
~ast>=d-3f-6g-5j-3o4 ~asta=a9c-6i4s-9 ~asta>=a9c-6i4s-9 ~aste=f5v-5 ~asti=g-3k-3 ~asu=b3v6
~asus=b3v6 ~asust=b3v6 ~at>=a-15b-4c-9g3i-3j-11l-12n6o-7p-3s-4t-13v9 ~ata=b3e-9h-3i-8l-5n-6q3
~ata>=a4b-7c-3v3 ~atan=b5g-3v3 ~atan>=b4 ~atand=v4 ~ataq=c3 ~ataqu=c3 ~atar=a-3b4c-7i-4l-3m-3q3v-6
~atar>=b6 ~atard=g3q4v-6 ~atch>=b-4e3 ~atchi=v-3 ~atd=v-5 ~atd>=v-5
~ate=a-6b3e-6f-9i-6j-4k6l-5n-12o-6q-10r-5t-3u9v-4 ~ate>=a7h-3i-3j-3k7n-3q-4 ~atef=u4 ~atefu=u4
~atel=a-3d-5e-6g-7h5o-3v3 ~atel>=a-5b-4e-5h5o-3v4 ~ately=c4 ~aten=b9d6i-5u5v-3 ~atend=d6i-4
~ateni=b4 ~atent=u5v-4 ~ater=a-7d-8g6h-4i3v-17 ~ater>=a-6b-3d-8g8r-3v-12 ~ateri=i6 ~aterr=b9
~ates=v-3 ~ates>=v-3 ~atev=c4 ~ateve=c4 ~ath=a-4c8e-4g-9i-3n-4s3v-3 ~ath>=c5v-4 ~athe=a-4c3g-5s4
~athe>=c3v-5 ~ather=g-4s4v3 ~athet=c4 ~ati=c-5f-7g7h3j-7q-3r-7t-4u-4v3 ~atic=b-4c4n5v-3 ~atica=c5
~atico=g3 ~atie=b-6c-6e4h3 ~atien=b-6c-6e4h3 ~atin=m6 ~ating=m6 ~atio=b6c-3d-4k4 ~ation=b6c-3d-4k4
~atis=v5 ~atis>=v5 ~atit=g7 ~atito=g7 ~ativ=c-4 ~ative=d3r-3 ~ativo=h3 ~ato=a4b-5c-5 ~ato>=d-5
~ator=b-7c-3 ~ator>=b-3d4f3i-4 ~atos=a3 ~atos>=a3 ~atr=c-3g5j-5k4 ~atra=c-4j-4k4v3 ~atras=j-4k5v6
~atro=g6v-4 ~atron=g6 ~ats=c-4g-5o-6s-4 ~ats>=c-3g-5o-6s-4 ~att=c-3e-4g-4 ~atte=b-4c-4 ~atten=b-5
~atter=c-3 ~atu=o-3q5 ~atur=o-3q5 ~aturd=q5 ~aud=m4 ~aude=m4 ~aude>=m4 ~aug=v4 ~aughi=b-3v10
~aught=b4c3v-8 ~aul=b7e3 ~aunt=a3 ~aunt>=a3 ~aus=b-6c6 ~ause=b-3c6 ~aut=e-3i3 ~auto=i3 ~autom=i5
~autor=a4 ~aux=b7 ~auxi=b7 ~auxil=b7 ~ave=b5m-11n-6o-3r-6 ~ave>=m-10o-3r-6 ~aved=a-4b5 ~aved>=a-4b5
~aven=i3 ~avent=i4 ~aves=v3 ~aves>=v3 ~avi=a-3b-5e-3g3h-3i-4q-7r-3s-4v6 ~avia=v3 ~avia>=v3
~avin=g-4v-7 ~aving=g-4v-7 ~avis=b-5c-3g7q-3r-3u4 ~avisa=a-3u4 ~aviso=b-4g6v-6 ~avo=a3b5c5
~avor=a3b5c-3 ~avor>=a3b5c-3 ~aw>=b-5g-4j6r-6s6 ~awa=a7c-3i-4r-3 ~away=a7c-3i-4r-3
~away>=a7c-3i-4r-3 ~awf=b-4 ~awfu=b-4 ~awful=b-4 ~ax>=v5 ~axi=i9v-8 ~axi>=i9v-8
~ay>=a-10c-8d-5f-5g-3h-9j-12k6l-5m-9n-5r-11u-10 ~aya=a7j5u5v-6 ~aya>=b3j5u6v-5 ~ayan=a5 ~ayans=a3
~ayb=k-3r-4v3 ~aybe=k-3r-4v3 ~aybe>=k-3r-4v3 ~aye=b-4c5i-5v3 ~ayer=c3i-5v3 ~ayer>=c3i-5v3 ~ayo=b-4c5
~ayo>=b-8c6 ~ays=a-5b5e-4h-4r-3 ~ays>=a-5b5e-4h-4r-3 ~ayu=a-4f-5m3 ~ayud=a-4b4f-3m4v-4 ~ayuda=m6
~ayude=b8 ~ayun=v6 ~ayuna=v6 ~az>=a4b-4e5 ~aza=a-3b3j-4k7 ~azo=g-4i-4k-4u6v-6 ~azo>=b-5k-3u6v-3
~azon=c4 ~azon>=c4 ~azos=b7c-3 ~azos>=b7c-3 ~azu=a-3c5 ~azuc=a-3v3 ~azuca=a-3v3 ~ba>=b-3g6 ~bab=v-4
~baby=g3v-4 ~baby>=e-3g5 ~babys=e5 ~bac=a-4c3e-3i-4j-3l4 ~back=a-4c3e-3i-4j-3l4
~back>=a-4e-3i-4j-3l5 ~backi=v3 ~backs=c6 ~bad=a-8e-3g6k-3p3q5r-7u-3 ~bad>=g3p6 ~bado=c-4o-3q6
~bado>=q4 ~baj=a4b-8h-3n-5 ~baja=a5b-5 ~baja>=a8b-6j3 ~bajan=f4 ~bajo=i-4k3 ~bajo>=i-4k3 ~bal=c7
~ball=c5 ~bam=a-4g5 ~bame=a-4g5 ~bame>=a-4g5 ~ban=f-7i-5k-3n4p-5s-5v-7 ~ban>=a7b-3f-3g-4p-5s-4
~banc=n7 ~banco=n7 ~band=e3 ~band>=e3 ~bang=b4 ~bangi=b4 ~banm=a-3 ~banme=a-3 ~bano=c3 ~bano>=c3
~bar=c4n3 ~bare=c4 ~barel=c4 ~bas=a7b-4c-6e-4s-9v5 ~bast=a7s-9 ~basta=a7s-9 ~bat=c-7e-4i4 ~bate=i6
~bater=i6 ~batt=b-6c-3 ~batte=b-6c-3 ~bbi=b4 ~bbin=b4 ~bbing=b4 ~bby=v5 ~bby>=v5
~be>=a3b3c-5d-10e-8f-11h-5i-6j3k-11n-9o-5r-3u-7v4 ~bea=b7 ~bear=b3 ~beat=b3c-4 ~beat>=c-6v6
~beati=v-5 ~beb=c4 ~bebe=c4 ~bebe>=c4 ~bed=c8g7v-5 ~bed>=c5g7 ~bee=a-4g-5v-3 ~been=a-4g-5
~been>=a-4g-5 ~beg=a-3l8v-5 ~beg>=n3v-3 ~begi=l8n-3 ~begin=l8n-3 ~beh=v4 ~behi=v4 ~behin=v4
~bei=b5c-4 ~bein=b5c-4 ~being=b5c-4 ~bel=c5e3 ~beli=e3 ~belie=e3 ~bell=c4 ~belly=c4 ~belo=v4
~belon=v4 ~bem=a3g4 ~beme=a3g4 ~beme>=a3g4 ~ben=a-4g-3m4u4 ~ben>=a-3m4 ~bend=u4 ~bendi=u4
~ber=a3b-3c-6d-5g-9h-7i3j3k-10n-5o3p-3r-4s-4u-3v-7 ~ber>=a3b-3c-5d-5g-8h-6i4k-5n-5p-3r-4s-4v-4
~bere=j5 ~bere>=j5 ~bert=e4 ~bert>=e4 ~bes=u3 ~best=q4u3 ~best>=q4u3 ~bet=e-4r5t-3 ~bet>=r6
~bett=f3v3 ~bette=f3v3 ~bia=c-5j-4k6v5 ~bia>=v8 ~biar=c-3j-3k3v-3 ~biar>=h4j-3v-3 ~bic=f3i5 ~bic>=f3
~bie=a-3d-4g-8i-7m-6t-4v4 ~bie>=v5 ~bien=g-6i-3j-3m-5n3r3t-4 ~bien>=a-6g-6i-3j-3m-3n3r3t-4
~biend=a3e3 ~bier=b5 ~biera=b5 ~big=c5 ~bigg=c4 ~bigge=c4 ~bil=b-11c5i4 ~bil>=c3 ~bile=i5 ~bile>=i5
~bill=b-6v3 ~bill>=b-3v7 ~billo=c4 ~bin=b4 ~bing=b4 ~bing>=b4 ~bio=c12e3v-9 ~bio>=c3e3 ~biop=b3
~biops=b3 ~bir=b-9k-3l5n-3v-6 ~bir>=b-3l5 ~birm=a3f4 ~birme=a3f4 ~birt=m4 ~birth=m4 ~bit=c3 ~bit>=g3
~bla=a-3b-3c7f-3g4h-8i-4n3 ~bla>=b-4d-5g-3m6 ~blac=c6v-4 ~black=c6v-4 ~blad=b3 ~blade=b4 ~blam=g4
~blamo=g4 ~blan=e3n4 ~bland=e3 ~blank=n5 ~blar=d9g5h-6m-3 ~blar>=d9g5h-6m-3
~ble=a-5b-5e-4g-3i4j-4m-6n4p3q4r-5u3 ~ble>=b-4e-7h3l3m-3q4r-5v-4 ~blea=b4 ~bleac=b4 ~bled=n6
~bled>=n6 ~blee=b-3c6 ~bleed=b-3c6 ~blem=c-4 ~blema=c-3 ~bleme=e3 ~bles=u7 ~bles>=v4 ~bless=u7
~bli=b-4u4 ~blig=u4 ~blige=u4 ~blis=c4 ~blist=c4 ~blo=a9e-6g-11i-5n-7u-6v-8 ~blo>=a-3b4e-3f4
~bloc=a11b-4v-4 ~block=a11b-4v-4 ~bloo=a-5c5 ~blood=a-5c5 ~bloq=a7b-4 ~bloqu=a7b-4 ~blow=b6c-6
~blu=c4 ~boa=d6g5v-3 ~boar=d6g5v-3 ~board=d6g5v-3 ~boc=b-4c4 ~boca=b-4c4 ~boca>=c5
~bod=c-3d4h3k-4n-3q-6 ~body=c-3d4h3k-4n-3q-6 ~body>=c-3d4h3k-4n-3q-6 ~bol=i3 ~boo=a-5c-5k9n-5q-4
~book=a-4c-5k9n-5q-4v-7 ~book>=b-6k7m3n-4q-4v-4 ~bor=a8d-7f-4g-10j3k-6v-4 ~bor>=b-3e3 ~bord=b6
~borde=b6 ~born=v-4 ~born>=v-4 ~borr=a13b-3d-3j4k-5v-3 ~borra=a3 ~borre=a11j4k-4 ~bos=e3 ~boss=e3
~boss>=e3 ~bot=d13e-9f-3g-5h-7m9v-7 ~bot>=b-3m10 ~both=a10b-3e-3h-4 ~both>=c3 ~bothe=a12e-3h-4
~bots=a-11d16 ~bots>=a-11d16 ~bott=b7c-3 ~bottl=b4c-3 ~bou=b3c-9k-4n-3q4 ~bout=c-8d3i-3k-3n-3q4
~bout>=c-8d3i-3k-3n-3q4 ~bow=g5 ~box=c5 ~box>=c5 ~boy=b4c-8v4 ~boys=v6 ~boys>=v6 ~bp>=c3
~bra=a-8b8c-4e-3i-5k-3u6 ~brai=b4c-3 ~brain=b4c-3 ~braz=b3k-3u7v-6 ~brazo=b3k-3u7v-6
~bre=a-5b-4c7d-7g-7i-13j-6k-4m-8u-5 ~bre>=b-6g-5i-7j-3 ~brea=c5e-5v-4 ~break=b3c-8n4v3 ~breas=b-3
~breat=b-3c10e-3v-13 ~bren=v7 ~bren>=v8 ~bres=c3 ~bres>=c3 ~bri=g-6i6k3 ~brid=b3 ~bridg=b3
~brin=c-5g-3i6k3 ~bring=c-5g-3i6k3v3 ~bro=a-3m6 ~bro>=v4 ~brok=a-4b5i3 ~broke=a-4b5 ~brom=m5v-5
~broma=m5v-5 ~bru=b-5c6v-3 ~bruh=a3 ~bruh>=a3 ~brui=c4 ~bruis=c4 ~bs>=h-3i4 ~bsc=b-3g-3 ~bsi=v5
~bso=s3v-3 ~bsol=s3v-3 ~bsolu=s3v-3 ~bsy=g8 ~bsy>=g8 ~buc=v3 ~buck=v3 ~bud=n3v-3 ~bue=b-5g3i-3r8s-3
~buel=e4 ~buela=c3 ~buen=g4r8s-3v3 ~buena=g6 ~bueno=r8 ~bug=a5 ~bug>=a3 ~bui=v4 ~buil=v4 ~build=v4
~bum=b-4c7 ~bump=b-4c7 ~bump>=k3 ~bun=b3 ~bunc=b4 ~bunch=b4 ~bur=a-3c8g-3h-3 ~burd=b3 ~burde=b3
~burn=c10 ~burni=c3 ~bus=a-4b5c-14d-3g5h-4i11k-6n-5r-4v-3 ~bus>=a-8b-4c-3i10 ~busa=b5 ~busc=b4e4v-7
~busca=b4e5v-7 ~busi=m4 ~busin=m4 ~busy=g6v5 ~busy>=g6v5 ~but=e-4h4n-3q3 ~but>=h6q3 ~butt=v4
~butt>=v4 ~buz=d5 ~buzz=d5 ~buzz>=d5 ~by>=a-7e-3f-3j-3 ~bye=c-4g7u3v-8 ~bye>=c-4g7u3v-8 ~bys=e5
~bysi=e5 ~bysit=e5 ~ca>=c6d-4f-5g-15k-3n-4r-3s7v5 ~cab=a-4b8c6i4j-3m-3v-8 ~cab>=c3i4 ~cabe=b3
~cabe>=b3 ~cabo=c3 ~cabo>=c3 ~cac=v6 ~caci=v6 ~cacio=v6 ~cad=b-4e9 ~cade=e4 ~cader=e4 ~cado=a-4e7
~cado>=e7 ~cai=b-7c4 ~cai>=b-4c6 ~cal=a4b-4d9f-7h-6j4l-3m4n-6o-5q-6u-5 ~cal>=b3d4i3v-8 ~cala=c3
~calam=c3 ~cale=a-6b-4c6j3 ~calen=a-5c3j3 ~cali=m4v-5 ~calie=c3 ~calif=m4
~call=a8b-4c-6d8f-3h-5m3q-8 ~call>=c-5d12e-10g3h-5i-6j5q-7 ~calle=e3 ~calli=a11d-4e3m3v-8
~calls=a9b-3d-3 ~calm=c-8v8 ~calm>=c-6 ~calo=b-4c3v5 ~calof=c3 ~calor=v6
~cam=a-11b-13c4d-7g-3j-3k9q5v-3 ~cam>=m5 ~cama=c6 ~cama>=c6 ~camb=a-5g-3h4i-4j-5k10q4
~cambi=a-5g-3h4i-4j-5k10q4 ~came=b-3g-3l-3n4 ~came>=b-3g-3l-3n4 ~cami=b-3i7k-4 ~camin=i3 ~camio=i4
~can=a-8j4l-3m-5o-5t-5u-4 ~can>=a-3b-9c-5d7k4p-6u-3v5 ~canc=c-5d-6e-4g-7h-4j10o-3p-4q-7
~cance=c-4d-6e-4g-7h-4j9o-3p-4q-7 ~cans=e5 ~cansa=b5 ~canso=b-3 ~cant=a-12b3d-3e-3g3p3s-4
~cant>=a-10b4c3e-3g4h-5i3p3 ~canta=r5 ~cante=h3v4 ~canto=v4 ~cap=v8 ~capa=v7 ~capac=v7
~car=a-7c-9e-7f-3g-5i13j-10l-7n-11q-10r-7s-7 ~car>=a-9c-5e-4f-5h-5i11j-3l-4q-4s-8 ~cara=a3i-5v3
~cara>=v4 ~caraj=a3 ~card=c4h4i-3 ~card>=v7 ~cardi=c5h5v-4 ~care=a-4b9c-8 ~care>=u3 ~cared=a-4b4
~cares=b3 ~carr=b-10i9 ~carri=c5 ~carro=b-7c-6i7 ~cars=i5v-3 ~cart=v5 ~carta=v4 ~cary=v5 ~cary>=v5
~cas=a-5e4f3g6i-8n-4v-3 ~casa=b5c-4e4 ~casa>=b5c-4e4 ~casi=g7n-3 ~cast=f5v-5 ~cat=b-7 ~cate=d3
~cated=d3 ~cath=c4 ~cathe=c4 ~cati=a4 ~catio=a4 ~cau=b-5c5 ~caug=c6 ~caugh=c6 ~cay=c4 ~cayo=c4
~cayo>=c4 ~cc>=a4 ~cce=c3v5 ~cci=b-3c3e3m-4 ~ccid=e4v-3 ~ccide=e4v-3 ~ccio=f3 ~ccion=f3
~ce>=a-4b-3c3e3f-6h-3i-7j-3k-9m-6q-8s3v-5 ~cea=a8e4 ~ceas=a8e4 ~cease=a8e4 ~cei=a3 ~ceiv=a4
~ceive=a4 ~cel=a4b-13c-5g-10h-4j11l-3m-5n-10o-5p-3q-8t-3u-6 ~cel>=a7e-3j4k-3q-3r-3v-4 ~cela=b-3j3
~celar=b-3j3k-3 ~celi=j6v-3 ~celin=j6v-3 ~cell=c-5d4e3 ~cell>=d5 ~cella=k4 ~celle=i3 ~cem=b-4
~cema=b-3 ~cen=a-10b-4i9m-3v7 ~cen>=a-4v6 ~cenc=i4 ~cenci=i4 ~cens=b-3i6 ~cense=b-3i6 ~cent=v5
~cep=c-5d6i-4v3 ~cepc=d3 ~cepci=d3 ~cept=v6 ~cepta=v4 ~cepti=d4 ~cer=b11e-7h-3i-4k-4
~cer>=a-6b12g-3j-7m4 ~cerc=i-4v4 ~cerca=i-4v4 ~cerl=b5v-3 ~cerle=b5v-3 ~cero=t4 ~cero>=t4 ~cerq=i3
~cerqu=i3 ~ces=a4c-6e-7n-3s3u-4 ~ces>=b7c-9 ~cess=c4 ~cess>=c4 ~cet=v5 ~ceta=v5 ~ceta>=v5
~ch>=a-6d-10i-4l-4o-9p-6 ~cha=a-4b-5d6e-6g-3i-3j-3k7o-6u-4 ~cha>=d3g-5i-3k5v-4 ~chac=d3 ~chach=d3
~cham=c-4d3 ~chan=b-3k5 ~chand=v5 ~chang=b-8h4k4 ~char=b-4c4 ~charg=c4d3 ~charl=c4 ~chas=n3)";

}  // namespace rb::grammar
