#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning13;
const std::string_view kLeaning13 = R"(
~onia>=c5 ~onis=d6v-3 ~onist=d6v-3 ~onl=h3j-6q4 ~onli=v3 ~onlin=v3 ~only=h3j-6q4 ~only>=h3j-6q4
~onm=c4d9v-11 ~onmi=c-3 ~onmig=c-3 ~onn=c-6d4n10v-4 ~onne=d4n5v-4 ~onnec=d4n5v-4 ~ono=d-4e7h-3m3
~ono>=v4 ~onoc=c7 ~onoci=c4 ~onos=a-3 ~onosc=a-3 ~onoz=e7 ~onozc=e7 ~ons=e-8f-5m6n-4o-10p4q-3r-3u-6
~ons>=a-6b-3m4o-5p5 ~onse=a10b-6v-5 ~onsen=a10b-6v-5 ~onsi=b-4i6m4 ~onsig=a-3i7m5 ~onso=b7 ~onsol=b7
~onsta=v5 ~onsu=b3j3 ~onsue=b3 ~onsul=j3v3 ~ont=d-8f-3j7n-9o-4r-5v-4 ~ont>=g-3j5k-4l-13n-4s5
~onta=a6d-3 ~ontac=a6d-3 ~onte=g5m4 ~ontes=b-4g5m4 ~onth=a-4c-3p5 ~onth>=a-4b-6p5s-3v4 ~onti=l7
~ontin=l7 ~onto=b3o4 ~onto>=o4 ~ontr=c6 ~ontra=c8 ~ontro=c-3v5 ~onv=a-4b-5f3i4o3 ~onve=i5 ~onvi=f3o4
~onvie=f3o4 ~ony=b-3c8 ~ony>=b-3c8 ~oo>=b3e-5g-6h5k-3l-3o-4q-3r-6s8t-5u4
~ood=a-4e-3g-4h-5j-4m-3n-5t-4v3 ~ood>=b-6h-4i-9j-3n-4v3 ~oodb=b7v-4 ~oodby=b7v-4 ~oode=c-5i5
~ooded=c-5i5 ~oof=c3 ~oof>=c3 ~ook=a-5d-4g7k7n-10q-6 ~ook>=e-6j-8k5n-9q-5 ~ooki=a-5c-3e7g7s-4v-7
~ookin=a-5c-3e7g7s-4v-7 ~ooks=v4 ~ooks>=v4 ~ool=c3d-3g-3i-4 ~ool>=c4d-3i-3v3 ~oom=g4m-5n-5v4
~oom>=g4m-4n-5 ~oomm=c-3 ~oomma=c-3 ~oon=a-7e-3k6p4q7u4v-5 ~oon>=a-4c-3u5 ~oone=c3k6q5v-8
~ooner=k6p3v-7 ~oones=o3q6 ~oop=b-13c7e-3g-5 ~oops=c-6v9 ~oops>=c-6v9 ~oopy=c6v-6 ~oopy>=c6v-6
~oor=b6e-3i-3m-3 ~oor>=b6c-6e-3i-3m-3v4 ~oorl=c3 ~oorly=c3 ~oos=a3c3 ~oose=a3 ~oose>=a3 ~oot=g-6i9
~oot>=b6c-4g-5i9 ~ooti=b-4 ~ootin=b-4 ~oots=c6 ~oots>=c6 ~ooz=b-4c14v-4 ~oozi=c5 ~oozin=c5 ~oozy=c8
~oozy>=c8 ~op>=a11b-6c-5d-3e3g-5k-7l5m-3n3o-3q-8r-11s5 ~opa=b-5c-4v8 ~opay=b-5v6 ~opay>=b-5v6
~opd=c6 ~opd>=c6 ~ope=a-8b3d4f-4g-8i-6k-9m-6p4q-6s5 ~ope>=b6c-8k-3n-3p5q-3r-5s7v-4 ~opel=b3
~opele=b3 ~open=b-4c6m-3v3 ~open>=b-3v8 ~openi=v-5 ~oper=c3d7 ~opera=c3d7 ~opi=a-5b8g-3h3
~opin=b12c-4h3v-5 ~oping=b12c-4v-4 ~opini=h5 ~opl=d4v-3 ~ople=d4v-3 ~ople>=d4v-3 ~opo=b3 ~opor=c3
~oport=c3 ~opos=b4 ~oposi=b4 ~opp=a3b-6g3v-5 ~opp>=a9l-3v-3 ~oppe=a-3b-7 ~opped=a-3b-7
~ops=b7c-4d-5e-3q4 ~ops>=c-3d-4q4 ~opsi=c-5v3 ~opsia=b3c-5v3 ~opsy=c3 ~opsy>=c3
~opt=a15b-11c-13d-3g-3l8n-3u-3v-14 ~opt>=a8b-7c-5l10v-3 ~opti=c-3p3 ~optin=a5 ~optio=a-7p3 ~opto=a7
~optou=a7 ~opy=c5v-4 ~opy>=c5v-4 ~oqu=a10v-10 ~oque=a10b5v-9 ~oque>=b4v-3 ~oquea=a4b-4 ~oqueo=a4
~oqui=b-3 ~oquit=b-3 ~or>=b-3d3g-9k-5n-25o-6p-3v-3 ~ora=b-5f3g8i-7o-4q-4s-10v-3
~ora>=b-4f3g8h5s-4v-13 ~orad=c5 ~orado=c4 ~oral=v6 ~orale=v6 ~orand=c-5 ~orar=b4j-3p3s-5v-11
~orar>=b7s-3v-3 ~orari=g3j-3p3v-5 ~oras=b-5j3k4m-3 ~oras>=b-5j3k4m-3 ~orc=b8g-12v-9 ~orca=b5
~orcar=b4 ~orce=o3 ~orch=b4 ~orch>=b4 ~orci=c4v-3 ~orco=g-3 ~orco>=g-3 ~ord=b3g-5h-6i-5k-5s-6v6
~ord>=c-6e4 ~orda=r4u3v3 ~ordar=a-4 ~ordat=v3 ~orde=b11h-3 ~orde>=b7 ~order=h-3v4 ~ordi=c4 ~ordio=c4
~ordo=n4v5 ~ordo>=n4v5 ~ords=b-3c5d3 ~ords>=b-3c5d3 ~ore=a5b-3c7d-6e-5i-5u-4 ~ore>=a8d-5e-4i-3
~orea=f3 ~orean=f3 ~orej=b-5c4 ~orev=u-3 ~oreve=u-3 ~org=b-3e-4s6v3 ~orge=b-4s6 ~orget=b-3s7v-4
~orgo=v5 ~orgot=v5 ~ori=b4c3h-8i-11k-6m-7n-7q-3v-8 ~orid=e3 ~orida=e3 ~orido=c5 ~orie=c3 ~orien=c3
~oril=b9c-5 ~orill=b9c-5 ~orin=b-8c12v-6 ~orina=b-6c10v-7 ~orio=c-5 ~orio>=c-4v4 ~orir=a-4b8
~orir>=f4s3 ~orirm=b7t3 ~orit=f-4g5 ~orita=f-4g5 ~oriz=a8d-4s-3 ~oriza=a4 ~ork=b-8c-5d4g5j-5n-3p3s-4
~ork>=b-11i-6j-4k3p4v3 ~orke=c-4 ~orked=d4 ~orker=c-5v4 ~orki=g8v-6 ~orkin=g8v-6 ~orks=o3 ~orks>=o3
~orl=b4v-8 ~orld=b5v-4 ~orld>=b5v-4 ~orly=c3 ~orly>=c3 ~orm=a-7b-9c4d-6h-4i-3m3p-3v12 ~orm>=b-3v10
~orma=m4 ~orma>=s4 ~ormac=m4 ~ormal=v3 ~ormi=c4s-4 ~ormir=g3s-3 ~orms=v3 ~orms>=v3 ~ormu=v4
~ormul=v4 ~orn=b-5o-3q4v4 ~orn>=d4v-3 ~orne=v3 ~orni=b-5c-3d-4q5v4 ~ornin=b-4d-4q5 ~orno=c4
~oro=c3v-7 ~oro>=b3 ~orq=q3 ~orqu=q3 ~orque=q3 ~orr=a5f-5h-4i-9l-8n-3s-6t-4u-10 ~orra=a7j-3k6
~orra>=c3 ~orrac=b3 ~orram=a5 ~orran=v3 ~orrar=a6 ~orre=a9b-12c-3e3j3m-6n-4o-3r3v3 ~orre>=a3
~orrec=a-4e3r5 ~orrem=j3 ~orren=a5 ~orreo=v7 ~orri=o-3 ~orril=c4 ~orro=a-7b5c4n-6o4p-3q3v-16
~orro>=b9v-7 ~orros=c4 ~orrow=g3o4p-3q3v-5 ~orry=a-3c-3e-3m3 ~orry>=a-3e-3m3 ~orryi=b3
~ors=b-11c4i7v3 ~ors>=b-3i8 ~orse=c5g-3 ~orse>=c3g-3 ~orses=c3 ~orst=b-4v5 ~orst>=b-4v5
~ort=a6d-7k-10l-9m-9n4q-5r-9u-4v-8 ~ort>=b-12 ~orta=c-4g-7k-4n5r-4 ~orta>=a-5b9c-3n3 ~ortab=h3
~ortad=a3b-3 ~ortal=a5b-3v11 ~ortar=b5e7v-8 ~orte=a7i3n-9v-5 ~orte>=a-5i4 ~orten=a9v-6 ~orth=b8c-3
~orth>=b5 ~orti=a5b-5c3 ~ortij=c4 ~ortin=a5 ~orto=a-6n5 ~orto>=a-6n5 ~ortu=f8v-3 ~ortug=f8
~orw=k7v-5 ~orwa=k7v-5 ~orwar=k7v-5 ~ory=v4 ~ory>=v4 ~orz=b14 ~os>=d-4e4f-6g-5h-5j-3k-10n-13q-5r-3u6
~osa=g-5m-4n6u-3v-3 ~osa>=b-6e3n8v-9 ~osan=a4c-4 ~osand=a4c-4 ~osas=c4 ~osas>=c4 ~osc=a-3 ~osco=a-3
~oscop=a-3 ~ose=c9j-5p4u-4v-4 ~ose>=a3b-4f-5k-3p4r-5u-3v-3 ~oseb=c3 ~osebl=c3 ~osed=b7r3v-9
~osed>=b7r3v-9 ~oser=b-3c6 ~oser>=b-3c7 ~osera=v3 ~oset=v5 ~oset>=v5 ~osh=r10v-9 ~osi=a-8b9c5u6v-14
~osib=g3k4 ~osibl=g3k4 ~osid=b-3v4 ~osida=b-3v4 ~osin=b6v-3 ~osing=b6v-3 ~osis=b6v-4 ~osis>=b6c-3
~osit=a-3c5u7v-9 ~ositi=c9v-3 ~osito=b5c-4u8v-3 ~oso=b-3c5m-6v4 ~oso>=c5m-6v4 ~osot=e3 ~osotr=e3
~osp=m3v-5 ~ospi=b3m3v-4 ~ospit=b3m3v-4 ~ospo=k3 ~ospon=k3 ~oss=b-5c-9e9n-3r-3v8 ~oss>=c-6e4v3
~ossi=v9 ~ossib=v8 ~ost=d-5h-3i-3k3v8 ~ost>=e3g-11 ~osta=b-6g4 ~ostar=b-3g5 ~osto=a-3i-4v6
~osto>=a-3b3i-4v6 ~ostp=c-3k6v-3 ~ostpa=b3 ~ostpo=k6 ~ot>=a-5f-14g-6i6j3m9n-11r-6s3t-6
~ota=b13c9g-6v-10 ~ota>=a-3b12g-5v-7 ~otar=b3 ~otar>=b5 ~otat=c6 ~otato=c6 ~ote=b8r5v5 ~ote>=b10v3
~otel=e4 ~otel>=e4 ~otem=b-3 ~oteme=b-3 ~oter=v3 ~oth=a3d-14h3i-6n-4p3q-3 ~oth>=b-5c5
~othe=d-13g3h5i-4q-6v-5 ~other=d-13g3h5i-4q-6v-5 ~othi=c-4r3u4v4 ~othin=c-4r3u4v4 ~oti=b-6c3m6
~otic=c3 ~otic>=c3 ~otice=l3 ~otico=v3 ~otin=b-4 ~oting=b-4 ~otiv=m6 ~otivo=m6 ~otl=b5v-4
~otli=b5v-4 ~otlin=b5v-4 ~oto=b8c-13e-3i5 ~oto>=b5c-8 ~otor=c-5i6 ~otor>=c-5i6
~otr=b-6c-3d-11g3h7j3k7m-8o-9p9q-7r-4t-4u-5v-5 ~otra=a-3d-8f-5i-5k6l3m-4o-8p3v-3
~otra>=a-3d-8f-4i-5k8l3m-4n3o-4 ~otras=p7 ~otro=b-6h8n-4p6q-4r-5 ~otro>=b-3h8n-3p4q-3r-5 ~otros=e3
~ots=a-9b-6c14d16e-3g-3h-3 ~ots>=a-9b-6c14d16e-3g-3h-3 ~ott=c8g-7 ~otte=c5 ~otten=c5 ~otti=c6
~ottin=c6 ~ottl=b4c-4 ~ottle=b4c-4 ~otto=c4v-4 ~ou>=d-3h-3o-3u3 ~oub=b-6 ~oubl=b-6 ~ouble=b-6c3
~ouc=v-3 ~ouch=v-3 ~ouch>=b-6c5g4 ~ouche=b9c-4 ~oud=n7v-3 ~oude=n7 ~ouder=n7 ~oudy=c3 ~oudy>=c3
~oug=g-7h3i-5m-3q-5t4u5v-3 ~ough=g-7h3i-5m-3q-5t4u5v-3 ~ough>=d3e-3h4j-3q-3 ~oughi=c7v-6
~ought=b3c-9u5 ~oul=b8e-8j-3k3q5s-4u-4v-4 ~oul>=b6c-3 ~ould=b3e-8k3q5s-4u-4v-4 ~ould>=e-6q3s-4u-4
~oun=d-4f-8h4i3k-3m4s-3 ~ound=f-4i3u-3 ~ound>=b4e3i3q3 ~oundi=c7v-4 ~ounds=b-9m3r5 ~oung=h6
~ounge=h3 ~ouns=v4 ~ounse=v4 ~ount=b3c-4 ~ounti=b6 ~oup=b-4v3 ~oup>=b-4v3
~our=b-3c-3d3e-3g5h-7i-3p-4q-3s-4v3 ~our>=b-7i-4p-4r-6s-3t3v5 ~ours=g5t-4 ~ours>=g5m-7v4
~ourse=c-3m4r5v-6 ~ourt=g4 ~ourt>=g4 ~ous=a-4c-7e6 ~ous>=a-3c-6v4 ~ouse=c-4e6 ~ouse>=c-4e6
~ousy=b-4c7 ~ousy>=b-4c7 ~out=c3e-12f-8h-4k-6l-12 ~out>=e-12f-7k-6l-12 ~outh=c5v-4 ~outh>=c6v-4
~outs=c-6v3 ~outsi=c-4v3 ~outt=a3 ~outta=a3 ~ouv=b-3c-5e9v-3 ~ouve=b-3c-5e9v-3 ~ouve>=b-3c-5e9v-3
~ove=b-6c3f-10g-3h-8i-7j-5k8o-4q3s-3 ~ove>=a5b-8e-4g-6j-3k9m5q4s-6v-8 ~oved=a5e6n-4v4
~oved>=a5e7n-3v-3 ~ovel=b-10v5 ~ovela=b-4v3 ~ovely=b-6 ~ovem=q3v-3 ~ovemb=q3v-3
~over=a-5b3f-3i-4j-4k6r-4t-5 ~over>=n5t-4 ~overd=b8c-3 ~overl=k5 ~overm=r-4 ~overp=b3 ~oves=b3
~oves>=b3 ~ovi=b-4c-3h4i5k-6m-4r-4s-4 ~ovid=c-5e5h5i7k-4 ~ovid>=c-3e5v3 ~ovide=h6 ~ovido=i6v-3
~ovie=b-4g4 ~ovie>=v7 ~oviem=q3 ~ovin=c4 ~oving=c4 ~ovio=f5 ~ovio>=f5
~ow>=b-4d-3g11h-9i-4j4k-3p-4r-6s-9u3v4 ~owa=c-3 ~owb=b-3v7 ~owbo=b-3v7 ~owboy=b-3v7 ~owe=a-6n6
~owee=b-3 ~ower=a-3n7 ~ower>=a-3n7 ~owi=r-3 ~owin=r-3 ~owing=r-3 ~own=f-6j-5m-4 ~own>=f-5j-4
~owni=b5 ~ownin=b6c-3 ~owo=c-5v4 ~owor=c-5v4 ~owork=c-5v4 ~ows=b3 ~ows>=b3 ~oxi=c3v-3 ~oxig=c4
~oxige=c4 ~oxy=b-4c4 ~oxyg=b-4c4 ~oxyge=b-4c4
~oy>=a-5b12c-8d-5f-9g5h-16i-16j3l-7m-17n-9o-9p-5r-4t-4u-4 ~oya=c7 ~oye=b-3c-6n5v5 ~oye>=c-6n5v5
~oyf=b3 ~oyfr=b3 ~oyfri=b3 ~oyi=a6b-3s3 ~oyin=a6s3 ~oying=a6s3 ~oyo=b10g-6 ~oyo>=b6g-6 ~oys=b-3v7
~oys>=b-3v7 ~oz>=b-3c12s-7v-3 ~ozc=e7 ~ozco=e7 ~ozco>=e7 ~ozi=c5 ~ozin=c5 ~ozing=c5 ~ozy=c8 ~ozy>=c8
~pa>=u-4v8 ~pac=a-4e3g-3j3n5 ~pace=c3v-3 ~pacem=b-3c4 ~paci=a-3e4j3n5 ~pacie=e5v-5 ~pacio=j4n5v-4
~pad=d-3g3 ~pada=c-3 ~pada>=c-3 ~padr=b3 ~padra=b3v-3 ~pads=v3 ~pads>=v3 ~pag=a4c-7e-3m-7v9 ~paga=i3
~pagar=i4 ~pago=v6 ~pago>=a3b3 ~pague=c-3 ~pai=b7m-8n-8t4 ~paid=v4 ~paid>=v4 ~pain=e-3m-6n-5t3
~pain>=e-3m-6n-4t3 ~pains=f5 ~pair=b5 ~pair>=b5 ~pal=b-3c10 ~pale=f4 ~pale>=f4 ~palp=c5 ~palpi=c5
~pam=a11e-4m-7 ~pam>=a9e-4m-6 ~pan=a-9d-5e-8f11h3i-3j-3k-4m-5n-11o-3q-3s-4u-4v-11 ~pane=a-3b3
~pane>=c3 ~panel=a-3 ~pani=a-7b4c-5d-4f6g-8i-3n-3q-3 ~panic=b9c-4f-3g-5 ~panis=a-5f9m-3 ~pano=f9v-4
~panol=f9v-4 ~pany=g8 ~pany>=g8 ~pap=a-6b-6i-6r-4v6 ~papa=b-5c5v-4 ~papa>=c4e3v-4 ~papad=c3
~pape=a-6c-5v10 ~papel=a-5c-3v7 ~paper=v4 ~par=a5e-3h-6j-3m4n3q4t-4u-5 ~para=c3k3m3n-10q4s4
~para>=a-8b4k5m4n-8q3r3 ~parad=i-4v7 ~paral=a7v-4 ~parar=a9b-7c6v-6 ~parat=c4i5v-5 ~pard=n6v-5
~pardo=n6v-5 ~pare=a6c-4d-3m-3r-4 ~parec=b4r3 ~paren=a6b-10r-7 ~park=a-4b-6c-7v9 ~park>=v4
~parki=a-4b-4c-9v8 ~parl=f9 ~parle=f5 ~paro=c3s-3 ~paro>=c3s-3 ~part=b5c-3d3e-5f-5h-3l-3n3t-4
~part>=b7n4v-6 ~parte=a4m3 ~partm=d4 ~partu=b3 ~pas=c5d7g-10h-4i5n-7q6r-10s13u-5v-7 ~pas>=a10f4v-4
~pasa=b-5c3d3i7 ~pasa>=c5e-3i5 ~pasad=c-3v4 ~pasar=b-3c4 ~pase=d8g-4k9q8v-7 ~pase>=b4 ~pasem=d7g-4k3
~pasm=c7v-3 ~paso=b6r-3s8u-8 ~paso>=b6r-3s8u-8 ~pass=c4e4r-5s8v-3 ~pass>=g-6r-4s10v-4 ~passe=b-3c4e5
~past=b3i-3r-3 ~pat=a-9c-5e7f-4h6i-6n-5o-4r-3 ~patc=d3e6v-4 ~patch=d3e6v-4
~pate=a-3b5e-5g-3h7o-4q-3v4 ~patel=b-4e-5g-3h7o-3v5 ~pati=a-4b-6e8 ~patie=a-4b-6e8 ~patr=a-3b7g6
~patro=g6 ~pau=a5 ~paus=a5 ~pav=b9 ~pavo=b9 ~pavor=b9 ~pay=c-6i8n-3 ~pay>=c-6i6n-3 ~paz=a7c-3e4v-3
~paz>=a7c-3e4v-3 ~pci=a3b-5c-3d3j-3 ~pcio=a3c-3d3j-3 ~pcion=a3c-3d3j-3 ~pcp=h5 ~pcp>=h5 ~pd>=c6
~pda=b4c-5 ~pdad=b4c-3 ~pdad>=b4c-3 ~pe>=b6c-3d-3f-4g-5h-3i-5p4q-5r-8s7t3
~pea=a-10b8c-10d6g-6k-3n10q-7v-20 ~peac=b6v-3 ~peace=b6v-3 ~peak=b-6c-3d7e3f3v-7 ~peak>=d6h-6n7v-5
~peaki=e7h4n-3 ~peaks=f5 ~pean=b5 ~peand=b5 ~pear=b3 ~peat=n9v-3 ~peat>=a-3n7 ~pec=b-5c5j7q-3v-11
~pech=b-3c6 ~pecho=b-3c6 ~peci=h3 ~pecia=h3 ~pect=j7 ~pect>=j7 ~ped=c4d-3f-3g3n-4q-4u-4
~ped>=a-6b-4c6e-4g6n-3q-3 ~pedi=a3 ~pedi>=a9v-4 ~pedia=h3 ~pedid=a-4b5 ~pedie=v6 ~pee=b-16c19g-8v-12
~pee>=b-5c7g-5v-7 ~peec=c4 ~peech=c4 ~peed=b-4c3 ~peed>=b-4c3 ~peei=c4 ~peein=c4 ~peg=a-3e-4i-4v3
~pega=a-3c-4e-4i-3v5 ~pega>=b-5g4v4 ~pegad=v3 ~pegan=b5 ~pegar=b8c-3 ~pel=a-7i-4v7 ~pele=a-7c-6v3
~peles=a-7b4c-6v3 ~peli=v3 ~pelic=b-6v4 ~pelig=b3 ~pell=c6 ~pelli=c6
~pen=a3c-5e-11f-4i3n-14q-4r-6s-5u-3v13 ~pen>=b-3v8 ~pena=b5c-6v8 ~pena>=b5c-6v8
~pend=a4b-4c-4q-3r-6v8 ~pende=a4v3 ~pends=v6 ~penin=v-5 ~pens=b7c-5e-4m3v-7 ~pens>=a5m3v-3
~pensa=a-5b6c-3e-4g4v-5 ~pent=b-3 ~penti=b-3 ~peo=c11d4g-5n-3v-7 ~peop=d4v-3 ~peopl=d4v-3
~peor=b-6c18v-3 ~peor>=b-5c10 ~per=a-6c-6d4f-5g4j5l-6m-4n3p-6s-6u-3v6 ~per>=b4g5v-7 ~pera=a-3b5d4o-7
~pera>=b-4 ~perac=b9v-6 ~perad=d3 ~perar=b-3v12 ~perat=d4v-4 ~perd=a-6b4c-3g-6n9 ~perdi=a-3g-4n7
~perdo=e-4 ~pere=b-4g10j8 ~pere>=g8 ~perf=b-3c-8v3 ~perfe=b-3c-8v3 ~perh=v4 ~perha=v4
~peri=a-4c5h4n-3 ~perie=h4 ~perio=c7 ~perm=a10b-4d-5g3v-3 ~permi=a6d-4g3 ~pero=c4f-8i3k3m3r4v5
~pero>=c4f-8i3k3m3r4v5 ~perr=b-9v7 ~perro=b-7v8 ~pers=a-4c-8d5e5m-3 ~persi=a-5b11
~perso=b-5d5e5m-3v-4 ~pert=s-3 ~perta=b4s-3 ~perv=d5 ~pervi=d5 ~pes=c6 ~pes>=b3 ~pesa=v-3 ~pesad=v-3
~pesi=v4 ~pesim=v4 ~peso=c5 ~peso>=c5 ~pet=c6 ~peti=c6 ~petit=c6 ~pez=l4v-4 ~peza=c-3l6 ~pezar=c-3l6
~pezo=c3 ~pezo>=c3 ~ph>=c4 ~pha=v4 ~phar=v4 ~pharm=v4 ~phi=m4 ~phis=m4 ~phish=m4
~pho=b-3d6g5h-4i-3o-3 ~phon=b-4d6e3g5h-3o-3 ~phone=b-4d6e3g5h-3o-3 ~pic=e-3i7j-4l-3n-3p-4q-8r5v-10
~pick=c-8d3i11o-3p-3r6v-9 ~pick>=b-6c-5d4i7p-3r7v-7 ~picke=b13o-3 ~picki=g5 ~picks=i6
~pico=a4b-5c3v-4 ~pico>=a4b-5c3v-4 ~pid=b3d-6v-5 ~pid>=b3 ~pidit=b-4c3 ~pido=b3 ~pido>=b3
~pie=c3i3o-3v-12 ~pie>=b-4i7 ~pien=a-8b10c-6g5v-3 ~piens=a-4b8c-5g5 ~pier=a5c5 ~pierd=a8
~piern=b-3c7 ~pies=b-4c5v-3 ~pies>=b-4c5v-3 ~pil=a-5 ~pila=g6 ~pila>=g6 ~pill=a-4b3 ~pill>=b-4c8
~pillo=c-3 ~pills=a-3b7c-5 ~pin=a-7c11g-6i-5 ~pin>=v8 ~pinc=b3 ~pinch=b3 ~ping=b3c7g-4s-3v-6
~ping>=b3c7g-4s-3v-6 ~pini=h5 ~pinio=h5 ~pink=b-4c5 ~pinke=c9 ~pinn=v-5 ~pinni=v-5 ~pio=n7 ~pio>=n7
~pir=f3g-4i3 ~pira=c4v-5 ~pira>=c4 ~pirac=b-3c4 ~piral=b6c-4 ~pire=i5 ~pired=i5 ~piri=c-3v6
~pirin=c-3v6 ~pis=c6e-3g-6i-6n-4v4 ~pisa=b-3c7 ~pisar=b-3c7 ~pise=c5 ~pise>=c5 ~piso=v5 ~piso>=v5
~pist=b6c-8n-3 ~pisto=b6c-7 ~pit=a-3b-4c5d-6g-8n11o-5v-8 ~pit>=c4 ~pita=n5o-3v-7 ~pita>=b-3n4
~pital=b3m3v-4 ~pite=n6 ~pite>=n4 ~piz=e7 ~pizz=e7 ~pizza=e7 ~pla=h-6i-4k6m6n-8r4 ~plac=e5
~place=c-3e5 ~plai=b-4g-5m9n-5v3 ~plain=b-4g-5m9n-5v3 ~plan=b6c-3d-4e-5g4r3 ~plan>=b6 ~plane=g6v-4
~plann=v-4 ~plant=b-6v7 ~plat=g3 ~plati=g3 ~ple=b3d4e-5g-4i-4n4v-4 ~ple>=d4g-3v-4 ~plea=e-3i-4
~pleas=e-3i-4 ~ples=c4 ~ples>=c4 ~plet=n3u3 ~plete=n3u3 ~pli=d3m4 ~plic=d4 ~plica=d3 ~plico=c-3
~pliq=m5n3 ~pliqu=m5n3 ~plot=b4 ~plota=b4 ~ply=g6m6v-6 ~ply>=g6m6v-6 ~pm>=j3q5t-4 ~pne=c3 ~pneu=c3
~pneum=c3 ~po>=b-6c8n-6 ~poc=v5 ~pod=k9v-11 ~pode=k6v-5 ~poder=k3v-4 ~podr=j4 ~podre=j6
~poi=a-3b9d-4g-4h-3i-3n-3r-3s-8v-5 ~poin=a-3b9c-4g-3h-3n-3r-3s-8v-3
~point=a-3b9c-4g-3h-3n-3r-3s-8v-3 ~poken=c-3 ~pol=b6d-4e4 ~poli=b7c-3d-4e4 ~polic=b9d-4e4
~pon=c-7f-4i10j-4k3l4m3o3r-4t4 ~pon>=i9 ~ponc=c-3i4 ~ponch=c-3i4 ~ponde=c3 ~pone=j-3k9v6
~pone>=k6v-3 ~ponen=v3 ~poner=v5 ~pong=c-5h3l5m7o3r-3v-5 ~ponga=h3l5o4 ~pongo=m7v-3 ~poo=b-3c9v-4
~poop=c4 ~poor=c3 ~poorl=c3 ~pop=b-4v-6 ~popp=c4v-3 ~poppe=c3v-3 ~poq=b-3 ~poqu=b-3 ~poqui=b-3
~por=b3c-5d-4e-4h-6i3n-15s-3 ~por>=b3e-5s-4u3 ~porc=b4 ~porch=b4 ~porq=q3 ~porqu=q3
~port=b-7c-9d-3f4h-4k-4l-4m-5n-10r-5u-6 ~port>=a-3b-7c-5 ~porta=b-3e5g-3s-3 ~porte=i4 ~porti=a5
~porto=b4 ~portu=f8 ~pos=e-3f-10g4j-6k6q-3r3 ~pos>=i3 ~posa=b-3c3 ~posa>=b-3c3 ~pose=c-8r4v-4
~pose>=b3c-7 ~posed=r3 ~posi=c5k3v-11 ~posib=g3k4 ~posit=c5v-5 ~posp=k3 ~pospo=k3 ~poss=v8 ~possi=v8
~post=k5v-4 ~postp=c-3k6v-3 ~pot=a-3c10e-3g-4j3o-3 ~pot>=j4o-3 ~pots=b-4 ~pots>=b-4 ~pott=c6
~potti=c6 ~pou=c9 ~poun=b-5c10 ~pound=b-5c10 ~pow=c-4v6 ~powe=c-4v6 ~power=c-4v6 ~pp>=a9c-3l-3v3
~ppe=c4e-3n-3v-5 ~ppea=b5 ~ppear=b5 ~pped=a-4c5v-6 ~pped>=a-4c5v-6 ~ppen=a5m3 ~ppens=a5m3v-3
~ppet=c6 ~ppeti=c6 ~ppi=c3v-11 ~ppin=c4v-7 ~pping=c4v-7 ~ppl=v4 ~pple=v4 ~ppo=b-5h-3j4m4v-3
~ppoi=b-3j4v-3 ~ppoin=b-3j4v-3 ~ppos=r3 ~ppose=r3 ~ppr=u6 ~ppre=u6 ~pprec=u6 ~ppy=a-3v8 ~ppy>=a-3v8
~pra=h4 ~prac=h4 ~pract=h4 ~pran=o3 ~prana=o3 ~pray=c-4 ~pray>=c-4
~pre=a-6b-3c4f4g4i-5k-4l-4m-3r-7s-3t-3 ~pre>=a-3b8c-7e6v-4 ~prea=c7g3 ~pread=c7g3 ~prec=b-8c-4u5v6
~preci=b-8u5v5 ~prefe=a3v-4 ~preg=b-10g3n4q-3s-3 ~pregu=a3b-7g3n4q-3s-3 ~pren=f5n4v-4 ~prend=f5n4v-4
~preo=c3 ~preoc=c3 ~pres=a-3d4e-5j6q-5s-6 ~prese=a-6d7g3j8m3v-4 ~press=e-3 ~pret=f5 ~prete=f5v-5
~pri=b-5c-3d-4g-6n7o3r-4v10 ~pric=b-5v7 ~price=b-5v7 ~prim=o4 ~prime=o4 ~prin=c-4n7v7 ~pring=e4v5
~pro=c-6d-7e-3f-5g-8i3m6n-4 ~prob=c-4v3 ~probl=c-4v3 ~prog=k6 ~progr=k6 ~pron=o4 ~pront=o4 ~prop=b3
~propo=b4 ~prov=h6m7v-8 ~prove=m9v-4 ~provi=h6 ~pru=c-3v4 ~prue=c-3v4 ~prueb=c-3v4
~ps>=a-7b-4c12d-7e-8j-3n-7 ~pse=b5c-3 ~psi=c-7v7 ~psia=b3c-5v3 ~psia>=b3c-5v3 ~psic=v4 ~psico=v4
~psy=c3 ~psy>=c3 ~pt>=a6b-4c-5f-3l10m3n17t4v-13 ~pta=b-3v8 ~ptan=v6 ~ptan>=v6 ~pti=c-6p3 ~ptin=a5
~pting=a5 ~ptio=a-5p3 ~ption=a-5p3 ~pto=a6 ~ptou=a7 ~ptout=a7 ~pts=b7 ~ptsd=b7 ~ptsd>=b7
~pue=a-6e-5g4j-3k5m-11r-3s-4t-3u-4 ~pued=a-4d5f5j-4k5m-5o-6r-10s-5v3 ~pueda=k4v-5
~puede=b-5c-13d4h6i4n3q3r-7v8 ~puedo=a-5c5e-3h-4m-3n-3s-3 ~puen=b5 ~puent=b5 ~pues=g3i-6j-4n-4o3
~pues>=g3i-6j-4n-4o3 ~puest=r4 ~puk=b-3c11 ~puke=c7 ~puke>=c4 ~pul=c13v-6 ~pull=a3b-6c6v-4 ~pulle=c4
~puls=c7 ~pun=c3g-3o3q-5r6 ~punc=b5 ~punch=b5 ~punt=b-7o3r3 ~punta=r4 ~punz=c3 ~punza=c3 ~pur=a4v-5
~pura=c3 ~purg=a5 ~purge=a5 ~purp=b3 ~purpo=b3c-7 ~pus=g-3j-7k10q5s4 ~pus>=b-4c7 ~puse=b-5c5s3v8
~puse>=b-5c5s3v8 ~push=c-6k10q5v-3 ~push>=c-4k10q5v-3 ~pushe=b3 ~puso=b5c-6 ~puso>=b5c-6
~put=c-3i-7l3m3o7r3 ~put>=b3i-5l3o7r3 ~puta=d-7m4 ~putad=d-7m4 ~putt=g3 ~putti=g3
~py>=a-6c8d-3e-3q-3 ~que=c4d5e-12f-3m5n5p4r-3t-4v-3 ~que>=e-5f-3g-4l-6m7n4v-3 ~quea=a3b-4 ~quear=b-3
~qued=a-3b-4c3g3i3m-3n-5 ~queda=a-3c-4f3i4p3s-3v4 ~quede=c11v-8 ~quedo=b-3c-7g4v3 ~quej=d4h-3
~queja=d4h-3 ~quem=c8v-3 ~quema=b6 ~queme=m3q-5 ~quemo=c5 ~quen=c-5d8 ~quen>=c-4d3 ~quenm=d4
~queo=a3v3 ~queo>=a3v3 ~quer=a-8b-4l6 ~quere=a-5b-4l3 ~queri=a-3v5 ~ques=d4n4 ~quest=b-4d4n4
~qui=a3b-3g-18m5n-13o-7p-6t-6u-3 ~qui>=b5c-6e6r-5 ~quic=c7k5 ~quica=c4 ~quick=b4k5 ~quid=c3
~quido=c3 ~quie=e-5f4g-4h5m6n-7o-5r4t-3v-5 ~quien=a-5b-6d3i5m12r-5v-5
~quier=b4e-6h3i-4m-4n-5o-3r7v-3 ~quil=a4 ~quila=v5 ~quin=b-4c-5d4e-3m5v4 ~quina=d3e-3m5 ~quip=b-5v6
~quipo=b-5v6 ~quir=v3 ~quire=v4 ~quis=b4 ~quiso=b3 ~quit=a15b-9f-10g-6j4k-9m-12
~quit>=a5b-11e5j-8o-3 ~quita=a12c-4g-3 ~quite=b-11c7e-3j6k-5 ~quito=b5v3 ~quiv=b-3e7v-5
~quivo=b-3e7v-5 ~quiz=r-4v8 ~quiza=r-4v8 ~ra>=a-4b3c-3e4g3h6j-7k5v-9 ~rab=f5h-5p3 ~raba=g3p3
~rabaj=c-5g3p3 ~rabi=f3 ~rabic=f3 ~rac=a-8b6d-7g-4i-8k-4l-6m-4n-5u5v-13 ~racc=c3 ~racci=c3
~rach=b3c4 ~racho=b4c-6 ~raci=b3d-5h-4k-3n-4u5v-12 ~racia=c-7h-4u6v-6 ~racin=c6 ~racio=b6c4v-6
~rack=b4c-8 ~racke=c-5 ~racks=b5 ~ract=c3h5 ~racti=c5h4 ~rad=f-4h-4n-6u5 ~rada=a-6b7i-3v4
~rada>=a-6b7i-3v4 ~rade=c-5u9 ~radec=a3u4 ~radez=u4 ~radio=v3 ~rado=c5d3v-6 ~rado>=c5v-3 ~rador=d4
~radu=g6v-3 ~radua=g6v-3 ~rae=c3v3 ~rae>=c3 ~raen=v4 ~raen>=v4 ~raf=b-3c-7v11 ~rafi=b-5v10
~rafic=b-4v7 ~rag=a5c6i-6 ~raga=b-9c9 ~ragan=b-4 ~ragar=b-3c5 ~rage=b4c-3 ~rage>=b4c-3 ~rago=a5c3
~rago>=c3 ~ragu=b4 ~rague=b4 ~rai=e-4f-8g-6h-4i7j-7k3n3q3t3 ~raid=a-4f-3 ~raid>=f-3 ~raigh=c-4
~raigo=c6 ~rain=i3k4v7 ~rain>=c-8i5k5v8 ~raine=c6 ~rait=c-3i7 ~raite=c-3i7 ~raj=a4 ~rajo=a4
~rajo>=a4 ~ral=a5b6c-14 ~rale=a4c-3v3 ~rale>=a4c-3v3 ~rali=b7c-4 ~ralin=b6c-4
~ram=a7b-4d4e3g-4h3j-4k7v-6 ~ram>=a3 ~rama=a-3k6 ~ramar=k6 ~rame=a4d4 ~rame>=a4d4 ~ramo=c-3e4h4v-3
~ramos=c-3e3h4v-3 ~ramp=b-3 ~ran=a-4b4c5d5e-12f-4g-15i4m-10p-3r-6u-5 ~ran>=c8i-4n4q-3 ~rana=c7o3
~rana>=c4o3 ~ranar=b3 ~ranc=b-3v10 ~ranca=c3 ~rance=c-8v9 ~rand=d3f-3v3 ~rande=b8 ~randm=c6v-3
~rando=g-5 ~rands=v3 ~rang=b5 ~rangl=b4 ~rani=c3 ~ranit=c3 ~ranq=a4 ~ranqu=a4
~rans=a-8b-7c-7d6g-3i12v-7 ~ransf=d11i-4 ~ransi=i3v-3 ~ransl=f4 ~ransm=i4 ~ransp=c-3d-5i11v-6
~ranz=b7v-3 ~ranza=b7v-3 ~rap=b7c-3 ~rap>=c6v-3 ~rapa=b6c-4 ~rapad=b6c-7 ~rape=b4c-3 ~raped=b4v-3
~rapi=c3n3 ~rapid=c4n4 ~rapp=b4c-7 ~rappe=b5c-7 ~rar=a6b-3c7d-3i-7l15v-3 ~rar>=a8b4g-5i-3k-7
~rara=b-5 ~rari=g3p3v-5 ~rario=g3p3v-5 ~rarm=b-3c6 ~rarme=b-3c6 ~raro=b-5c3v7 ~raro>=b-4c5 ~raron=v8
~ras=a7b-3d-5e-5h-4i-4k4l-3m-6n-5p3q-5r-4 ~ras>=a-5b-8j3m-3p6 ~rasc=b4 ~rasco=b5c-5 ~rase=a6k3
~rash=n-3 ~rash>=b3c7v-7 ~rashe=v3 ~rashi=c-7v5 ~raso=v4 ~rass=a9e-4 ~rassm=a5e-3 ~rast=v-4
~rastr=v-3 ~rat=d5e-9k-4m6n-5r-13v-5 ~rata=b4c-3 ~ratan=b5 ~ratar=b-3c-3v6 ~rate=u4v-4 ~ratef=u5
~rath=d4e-5g-4h3s3 ~rathe=d4e-5g-4h3s3 ~rati=g6m5r-3t-3 ~ratin=m9 ~ratis=m-3v7 ~ratit=g8 ~rato=c3v-5
~rato>=v-6 ~rator=d5 ~rau=b5m5v-4 ~raud=m6 ~raude=m6 ~rav=v4 ~ravi=v5 ~ravil=v5 ~raw=a4 ~raw>=a4
~ray=i-5m-3v8 ~rays=v3 ~rays>=v3 ~raz=g-6i-4n-3u7v-4 ~raza=c3 ~razad=c3 ~razo=g-4n-3u7 ~razo>=b-4u8
~razos=b5c-5 ~rbl=n7v-4 ~rble=n7v-4 ~rbled=n7v-4 ~rbo=c5 ~rca=b6i-6v5 ~rca>=i-5v7 ~rcar=b4 ~rcar>=b4
~rce=o7 ~rch=o-4 ~rci=c6v-4 ~rcl=g5 ~rcle=g5 ~rco=c-5e5g-3n-3o3 ~rco>=c-3e5 ~rcol=o3 ~rcole=o3
~rd>=c-5d5f-6g-4i-8j-6u-3v7 ~rda=a3b-3e-3f-5g-4h-3i-4q5s-3 ~rda>=a6 ~rdad=d3m5v-5 ~rdad>=d3m5v-5
~rdan=c-3 ~rdand=c-3 ~rdar=a-4v-4 ~rdarm=a-4 ~rdaro=v-4 ~rdat=v3 ~rdato=v3 ~rday=q4r-4 ~rday>=q4
~rde=b3e-3g3h-5i-3q6v3 ~rde>=q6 ~rdem=g5 ~rdeme=g5 ~rden=a-5b3 ~rden>=a-5b3 ~rder=h-3v4 ~rder>=h-3v4
~rdi=a-9d-4e3g3h4i-5n7v-3 ~rdi>=g-4n8 ~rdia=c4 ~rdia>=c4 ~rdid=b5c-8 ~rdida=b5c-8 ~rdie=c3 ~rdien=c3
~rdin=g8 ~rding=g8 ~rdio=e7h4v-5 ~rdio>=e5v-9 ~rdiol=h4 ~rdo=a-8e-7g-5n9s-3t-3u-3v4 ~rdo>=b-8n3r3v10
~rdon=a-4e-5n8u-3 ~rdon>=a-3e-5n8 ~rdor=c3 ~rdor>=c3 ~rdos=b8c-3 ~rdose=b8c-3 ~rds=b-3c6d3v-3
~rds>=b-3c6d3v-3 ~re>=a-6d-11f-4g-3h-3j5k-9m-4r4s-5u-5 ~rea=b6f4g-4i-14j-6k3r-6v-6 ~rea>=c3e5v-3
~reac=b-8c5e3g5v-4 ~reach=a5b-3e3g5v-7 ~react=a-4c7l3v-5 ~read=b9e-4f7h-5l-6r-3 ~read>=b4f10n5v3
~readi=v-6 ~reads=a-3g3 ~ready=c-3h-3r-3 ~reag=k9 ~reage=k9 ~reak=a-5b12c-16n4v3 ~reak>=b-4c-3g3v7
~reakd=b7c-3 ~reaki=a-4b16c-12n6 ~real=e-5f-7g-5h-3m8r-4v-9 ~real>=e-4f-4g-3m5v-5 ~reall=b3s4v-3
~ream=a6 ~ream>=a7b-5 ~rean=f3l10 ~rean>=f3 ~reas=c3h10 ~reaso=b3c4 ~reat=b-5e-3g-9h-3j-3n-4
~reat>=b-3c-10h-3u3v9 ~reath=b-3c10v-8 ~reb=k10 ~rebo=k10 ~reboo=k10
~rec=b-9c-8h-10j-9m-7n-10r10u3v6 ~reca=b-5v14 ~recc=f3v6 ~recci=f3v6 ~rece=a-3c-6d3e-4 ~rece>=o3r3
~recei=a3 ~recen=b3v-3 ~recep=d7v-4 ~recer=b3 ~recet=v9 ~rech=a7v-3 ~recha=a7v-3 ~reci=a4b-12u4
~recia=u6 ~recib=a5 ~recio=b-6v8 ~recit=k3 ~reck=c6r3v-7 ~recko=r3 ~reco=c-4i7k3l3 ~recog=i5v-6
~recoj=i3 ~recor=b-6k5 ~rect=a-4e3r5 ~recto=e3v-5 ~recu=g5 ~recue=g5 ~red=c3e-9m-4p-4
~red>=e-7m-3p-4 ~redn=c5 ~redne=c5 ~redo=b4 ~redos=b4 ~ree=a-3e-5k-3l7n-5r-4t5v7
~ree>=b-8j5k-3n-3t3v3 ~reen=a-10l9 ~reet=g-3v4 ~reet>=g-3v5 ~ref=a5c-9g-4i-4t-4v4 ~refe=a3v-4
~refer=a3v-4 ~refi=a-4c-8d3i-3v8 ~refil=c-6v9 ~refr=b-5 ~refra=b-5 ~refu=a4 ~refus=a4
~reg=a8c5i-10o-3q-7t-5 ~rega=a4v-9 ~regal=b7v-4 ~regan=a3b-4 ~regar=b-3 ~regi=a9 ~regis=a10
~regl=c8i-5 ~regla=c8v-3 ~regle=i-5v5 ~regr=b4v-6 ~regre=b4v-6 ~regu=n3q-3s-3t-5v4 ~regul=v6
~regun=g3n4q-3s-3 ~reh=b3 ~reha=v3 ~rehab=v3 ~rehe=b3 ~rehea=b3 ~rei=a4 ~reir=a5 ~reir>=a5
~rej=b-3c4 ~rel=b7h3 ~rela=b8 ~reli=h3 ~relig=h3 ~rely=c3 ~rely>=c3
~rem=a10b-14c4d-6e-7f-3i-5j3k-10n3q-6s-6 ~reme=c7e-5 ~remem=e-3v3 ~remi=b-4n5 ~remin=b-4n5
~remo=a9b-4j4k-4m-3r-3s-5 ~remov=a9b-4j4k-4m-3r-3s-5 ~remu=a5 ~remue=a5
~ren=d-5f4g-7j4k3l-8r-12s6u-8v-10 ~ren>=c-5f-10g-4j10m4q-3r-8v3 ~renc=f3 ~rench=f3
~rend=a-6b12f4n4v-8 ~rende=i4 ~rendi=a-4b15c3 ~rendo=f6 ~reni=c4 ~renid=c4 ~renl=a7v-3 ~renle=a6v-3
~renm=a3 ~renme=a3 ~reno=b-3r-8s8 ~reno>=r-8s8 ~rent=g-6h5j-3k5v-6 ~rent>=d-6g-4j-3k5v-3 ~rente=h4
~reo=a-8b-4c9d-5m-7n-4s3 ~reo>=a-4b-6c7m-6n-4s3 ~reoc=c3 ~reocu=c3 ~reol=d-4 ~reole=d-4
~rep=b-16c-3d10e-3f-7l-9m4n15o-8r-6u-5v-7 ~rep>=b-4c9d11 ~repe=b-5n8v-5 ~repea=n9v-3
~repi=a-7c-6d-3n14o-4 ~repit=a-6c-6d-3n14o-4 ~repl=a3b-3g6m6 ~reply=g6m6v-5 ~repo=a12c-4n-3
~repor=a12b-5c-4 ~repr=a-5d5k6m3 ~repre=d7m3 ~repro=k6 ~rer=a-5b-6l3v-6 ~rer>=a-5b-5c3l3
~res=b-4c3g-6i-6n-7q-5t3u-9 ~res>=c7e3f-9g-8h4k-3m3 ~resc=a-4g-7j-4k13q4 ~resch=g-7j-4k13q3v-5
~rese=c-3d5e-3g6j8n5s-3v-7 ~rese>=e-3g3 ~resen=a-7d7g3j8m3n5v-5 ~resi=a-4b-4c6h3 ~resic=c10
~resid=h5 ~reso=e4s3 ~reso>=e4 ~resp=a3c6f3 ~respi=c6f4 ~ress=g-4m-6n-5v6 ~ress>=m-5v6 ~resse=b-3v9
~ressi=b4 ~ressu=v-3 ~rest=a11c-7e-7t3v-8 ~rest>=a7r-3 ~resta=a-5b-3l4t4 ~reste=e-4 ~resto=a7
~restr=b4 ~resu=a-9c-9g4k-5l7v6 ~resul=c-3 ~resum=a-4g3l8 ~resur=c-3v6 ~ret=b-4c12d6g-6j3v-16
~reta=c4d8v-3 ~retar=d8 ~rete=a-3b-4c6f5v-6 ~reten=c7 ~reter=f3v-4 ~reth=c5 ~reti=a5b-5q3
~retir=a5b-5q3 ~reto=c4 ~retor=c4 ~retu=c4 ~retum=c4 ~rev=a8b8c-6l-5n-4u-4v-8 ~reve=u-3 ~reven=c5
~rever=u-3 ~revi=b3v-3 ~revie=c4 ~revis=b4c-6 ~revo=a12b3c-10l-4n-3v-5 ~revok=a11b-3c-3l-3v-3
~revol=b8c-4 ~rew=c3g-3 ~rew>=c3g-3 ~rey=b-4c-4d-3f5r8 ~reye=d-3r8 ~reyes=d-3r8 ~reyo=f5 ~reyol=f5
~rez=c3 ~reza=c4 ~rezar=c4 ~rfe=b-3c-11n3 ~rfec=b-3c-8v3 ~rfect=b-3c-8v3 ~rgan=b-6c3 ~rgant=b-5c4
~rge=b5e-8f-3j7m-6n-3s8v-7 ~rge>=d3 ~rgen=b9j4v-4 ~rgenc=b9j3v-3 ~rgent=c4 ~rgery=v-3 ~rget=b-3s7v-4
~rget>=s7v-4 ~rgi=v3 ~rgic=c4 ~rgie=v4 ~rgies=v4 ~rgo=v12 ~rgo>=v8 ~rgot=v5 ~rgot>=v5 ~rgu=a4
~rgue=a4 ~rguen=a4 ~rha=v4 ~rhap=v4 ~rhaps=v4 ~rhe=c4 ~rhea=c4 ~rhea>=c4 ~ri>=q4 ~ria=b3e5g-5j-3
~ria>=e6f3g-4 ~riag=c5d3v-3 ~riage=c5d3v-3 ~rian=b5 ~rian>=b5 ~rib=b-11h-7i-4k-3l7n-8o-5q-8v-6
~riba=l3p-4s-5 ~riba>=a-3 ~ribam=g6 ~riban=a3e-3g-3p-3s-4 ~ribe=b-6c-3g3 ~ribem=a5g5 ~riben=m6
~ribi=b-4f3l4n-3s4 ~ribie=a4e3 ~ribir=a-4b-3f3l4n-3s4 ~ribl=c3 ~rible=c3 ~ric=g-6v10 ~ric>=v4
~rica=b5 ~rical=b5 ~rice=b-9g-3v8 ~rices=b-6g-3v4 ~rid=b-4d-6e-5h-5i14m-4n-6o5p-4v-8 ~rida=b-5o3
~rida>=b-5 ~riday=o4 ~ride=b-4c-5i17j-4v-16 ~ride>=c-8f3i11j-4v-8 ~rides=i7v-9 ~rido=c3e-3
~rido>=c3e-3 ~rie=b5c-9d-6f-3g-3i-4v4 ~ried=c-8 ~ried>=c-8 ~rief=b3c-5 ~rief>=b3c-5 ~rieg=a3
~riegu=a3 ~rien=e-6h4 ~rienc=h4 ~riend=v4 ~rient=c3 ~ries=v4 ~ries>=v4 ~rif=b12h-3v-7 ~rifi=b6
~rifie=b6 ~rify=b6h-3 ~rify>=b6h-3 ~rig=c4e-3g-6r7 ~righ=c3e-3g-6r8 ~right=c3e-3g-6r8 ~rik=a3
~rike=a3 ~rike>=a3 ~ril=b3c10g-10o-3t4v-5 ~ril>=t4 ~rill=b4c10g-8v-9 ~rilla=b8g-4v-3 ~rilli=c4
~rillo=c8 ~rim=o4 ~rime=o4 ~rime>=v3 ~rimer=o4 ~rimi=c-3 ~rin=b-3d7g-4h-4j-5m-6n6o3q-9v5
~rin>=c-3f8v6 ~rina=b-7c4v-8 ~rina>=v-7 ~rinar=b-3 ~rinc=n7 ~rine=b-4c5 ~rine>=b-4c6
~ring=a6b-6d10f-3i6m-3o3q-3 ~ring>=a4b-9d10e4i4o5v3 ~ringi=c6v-3 ~rink=b3 ~rino=i-4 ~rinon=i-4v4
~rio=a-4b-10c5d-6m-3v5 ~rio>=a-4v3 ~riod=c7 ~riod>=c7 ~rios=b-10c3g-5 ~rios>=b-5c4g-5 ~riosi=b-3v4
~rip=a9b-4c7j-7k3u-4 ~rip>=c9g6v-8 ~ripad=g-3 ~ripc=a6j-3 ~ripci=a6j-3 ~ripe=k4v3 ~ripe>=k4v3
~rir=a-5b13h-3v-4 ~rir>=a-4b7f3s3 ~rirm=b7t3 ~rirme=b7t3 ~ris=a-10b9c-3f-4g-11h-4v6 ~risa=a-3b-6v5
~risa>=a-3b-6v5 ~rish=b-3c9v-3 ~rish>=b-3c9v-3 ~risi=b13c-4v-9 ~risis=b13v-8 ~rist=b7c-8v8
~riste=c-6v7 ~ristm=e3 ~rists=b8c-6 ~rit=a-4e4f-5g9k-3m-6o3q-3 ~rita=f-5g4 ~rita>=f-5g5
~rite=a-3b-3e6g7 ~rite>=b-3g7 ~riti=b-3c3v-4 ~ritis=c4 ~riv=b-9d-3e-3i7o3s-5 ~rive=b-9d-3i9o3
~rive>=c5v4 ~river=c-9i8o3v-4 ~rives=b-5i7v-3 ~rivi=f4g7i-3 ~rivin=f4g7i-3 ~riz=a7d-4s-3 ~riz>=c3
~riza=a4 ~rje=v7 ~rjet=v7 ~rjeta=v7 ~rk>=c-3i-5j-4p4v4 ~rke=c-4 ~rked=d4 ~rked>=d4 ~rker=c-5v4
~rker>=c-5v4 ~rki=a-4b-6c-8e-5g9v4 ~rkin=a-4b-6c-8e-5g9v4 ~rking=a-4b-6c-8e-5g9v4 ~rks=b3o3
~rks>=b3o3 ~rla=k6 ~rla>=k6 ~rld=b5v-4 ~rld>=b5v-4 ~rle=a-6b6f5g3r-3 ~rle>=a-6b7c-4f5g4r-3 ~rley=c3
~rley>=c3 ~rli=k5o3v-6 ~rlie=k5o3v-6 ~rlier=k5v-4 ~rlies=o4 ~rlo=a3b-6g6n3 ~rlo>=b-4g6n4
~rly=b-3i-4q4v4 ~rly>=b-3i-4q4v4 ~rm>=g-7i-5q-3v6 ~rma=b-4c-5f-3g-6i-4m5n-4p-3q-4r6s3v3 ~rma>=k3s4
~rmac=b-5c-3d4m4v4 ~rmaci=m4v6 ~rmad=v-4 ~rmal=v3 ~rmal>=v3 ~rman=h3s3 ~rmana=e4h4 ~rmat=r4
~rmati=r4 ~rme=a3c4e-4h-8n-6r3t3 ~rme>=d-5e-7g-6h-6n-4r3t3 ~rmer=d5 ~rmera=d5
~rmi=a8d-9g6i-5m-4r-3s-5 ~rmin=a4 ~rmin>=v3 ~rmina=b6c-5 ~rmir=g3s-3 ~rmir>=g3 ~rmis=a11d-4
~rmiso=a3 ~rmiss=a7 ~rmit=a-3g7 ~rmo=a-5c-4n-3 ~rmo>=b5o-3 ~rmor=r-4 ~rmorr=r-4 ~rmu=v4 ~rmul=v4
~rmula=v4 ~rmv=a9b-3 ~rmv>=a9b-3 ~rn>=c6d3g-5l6n-3 ~rna=b-3c4e3i4v-7 ~rna>=c5 ~rnat=c-3i6v-3
~rne=b-6o4p-4v7 ~rned=c3 ~rned>=c3 ~rnes=o5p-4u-3 ~rnes>=o5u-3 ~rnet=v8 ~rnet>=v8 ~rni=b-9c5q6v4
~rnia=c7 ~rnia>=c7 ~rnin=b-4q6v4 ~rning=b-4q6v4 ~rno=e-3 ~rno>=b4c-6v3 ~rnoo=b-3g-4 ~rnoon=b-3g-4
~rnos=c4 ~rnos>=c4 ~ro>=b5c-5e-4j-4m-5n-18q-4r4s-8t8u-8v-6 ~roa=i4u-6v-4 ~road=i5u-6 ~road>=u-6
~roads=i5v-3 ~rob=c-11d4g-6h-6v3 ~robb=b4 ~robbe=b4 ~robe=e4 ~rober=e4 ~robl=c-7v9 ~roble=c-7v9
~robo=b-6d5 ~robot=b-5d5 ~roc=b4i4u6 ~roca=i4 ~roca>=i4v-4 ~rock=b5u6 ~rock>=b5u6 ~rod=b-4c4
~rodi=b-4c4 ~rodil=b-4c4 ~rog=c-4k6v-3 ~roga=b5 ~rogr=k6 ~rogra=k6 ~roi=c7 ~roid=c3 ~roj=b-4c8
~rojo=c8 ~rojo>=c8 ~rok=a-5c4 ~roke=a-5c4 ~roke>=a-4n4v3 ~roken=b5c4v-5 ~rol=b-5c-5g-3l6v5 ~rol>=v5
~roll=b-4c-7l6 ~roll>=a3b-3l8v-6 ~rom=a5e-7g-6l-6m3 ~rom>=a4e-3g-5l-6 ~roma=m6v-7 ~roma>=m6v-7
~romp=s4 ~rompi=b3s4 ~ron=a-5c-3d-6e13j-3n-11s3v3 ~ron>=d-5e7h4i3m3n-5s3 ~rong=a-6b-3c-3d-6e7g-3u-3
~rong>=a-6b-3c-3d-6e7g-3u-3 ~ronto=o4 ~roo=a-5b-4c5g-4m-4n-6 ~roof=c3 ~roof>=c3 ~room=g-3m-4n-5v3
~room>=m-4n-5v3 ~roomm=c-3 ~roop=c3 ~rop=a18j4q-7 ~rop>=a20b-6j5q-5v3 ~ropo=b4 ~ropos=b4 ~ropp=c4
~roppe=c8 ~ror=b9c-4l3v-5 ~ror>=b4c-3l3v-3 ~ros=a-3b-6e11h-4n-6 ~rosa=e5v-6 ~rosa>=e4v-6 ~roso=c5
~roso>=c5 ~ross=b-3e4i3 ~ross>=i3v3 ~rot=b19g-7v-15 ~rota=b9c6g-4v-4 ~rota>=b12g-4v-3 ~rote=b8v-5
~rote>=b8v-5 ~rothe=b3 ~roto=b5c-8 ~roto>=b5c-8 ~rots=c6 ~rots>=c6 ~rou=c-3f-5h4i4n3q5 ~roub=i3
~roubl=i3 ~roug=d3h5n4v-4 ~rough=d3h5n4v-4 ~roun=q3 ~round=q3 ~roup=b-4v3 ~roup>=b-4v3 ~rout=i4
~rov=b-3h6m7v-6 ~rove=m9v-3 ~rove>=m9v-3 ~rovi=h6 ~rovid=h6 ~row=a-5b-3c5f-3k-3n-6o4p-5q3r-4v-7
~row>=b-3g3o4p-3q3v-5 ~rowi=b-7c10 ~rowin=b-7c10 ~rown=b5 ~rowni=b5 ~rp>=c5 ~rpa=b8 ~rpas=b8
~rpass=b8 ~rpo=g3v-7 ~rpo>=c5 ~rpor=g3 ~rport=g3 ~rpos=b3c-7 ~rpose=b3c-7 ~rpr=b-3f5 ~rpre=f5v-5
~rpret=f5v-5 ~rqu=a-3d5 ~rque=a-3d5 ~rquen=d9 ~rra=a9b8c-3d-7e3g-4h-3j-5k3r-5s3v-3 ~rra>=c4f5s3
~rrac=b3 ~rrach=b3 ~rrada=b6 ~rral=k5 ~rram=a5e3v-4 ~rrame=a5 ~rramo=e4 ~rran=b3 ~rran>=v3 ~rrar=a6
~rrar>=a6 ~rre=a7b-4f-4i-6j5m-9o-4u-3v4 ~rre>=a3n7 ~rrec=a-4e3r5 ~rrect=a-4e3r5 ~rreg=i-5v5
~rregl=i-5v5 ~rrem=j3 ~rreme=j3 ~rren=a5 ~rrenm=a3 ~rreo=v7 ~rreo>=v7 ~rri=c10g-5h-3m-3q-5t-3
~rrib=c3 ~rribl=c3 ~rrif=b9h-3v-4 ~rrify=b6h-3 ~rril=c3 ~rrill=c3 ~rro=a-12e-6f-9n-8o4q5
~rro>=e-4g-3i3v3 ~rror=b9c-4l3v-5 ~rror>=b4c-3l3v-3 ~rros=c4 ~rroso=c4 ~rrow=g3o4p-3q3v-5
~rrow>=g3o4p-3q3v-5 ~rru=a-3b4v5 ~rry=a-8e-4g-4h-3j-3o-3v3 ~rry>=a-8e-4g-4h-3j-3o-3v4 ~rryi=b3
~rryin=b3 ~rs>=a-4b-7c4f-9h-4i12m-5n-7s-3 ~rsd=b-4o-6q6v-3 ~rsda=b-4o-6q6v-3 ~rsday=b-4o-6q6v-3
~rse=c7d4e-4f-5g-5i-4n-4r5v-5 ~rse>=c6d4e-4f-4g-4i-3n-3r5 ~rsel=b3m4v-5 ~rself=m4v-4 ~rses=c3
~rses>=c3 ~rsi=b8c-9i-4o3 ~rsid=i-4o3 ~rside=i-4o3 ~rsig=a-5b11 ~rsigu=a-5b11 ~rsin=c-5 ~rsing=c-5
~rso=b-6d5e5m-3r-3t-3 ~rson=b-5d5e5m-3v-4 ~rson>=a-3d8e5h-4v-3 ~rst=b-6c3e-5f3n4r-5
~rst>=b-5c5r-4t-4 ~rsta=f3 ~rstan=f3 ~rt>=a-13d-8e-3f-10l27m-10n-4q-6s6t3
~rta=b5c-3d-4f-5g-8i-5k-5n4s-3u-3 ~rta>=b10i-4n3v-4 ~rtab=h3 ~rtabl=h3 ~rtad=a3b-3 ~rtada=c4
~rtado=a3 ~rtal=a5b-3v11 ~rtal>=b-3v11 ~rtan>=v3 ~rtar=b8e7g-5s-3v-7 ~rtar>=b8s-3 ~rtaro=e7v-7
~rtbr=b4 ~rtbro=b4 ~rtbu=b-6c3 ~rtbur=b-6c3 ~rte=a7c3d-7g-11i3l-7o6p-4r-4t-5v-9
~rte>=f-9g-4h-4t-3v-5 ~rted=c5 ~rted>=c5 ~rten=a8b-3c-3 ~rten>=a5c-4 ~rtenl=a3 ~rtes=f3j3o4v-10
~rtes>=f3j3o4v-10 ~rth=a6b6k-3m4q-5v-9 ~rth>=b7c-3v-7 ~rthe=a6 ~rther=a6 ~rthr=c3 ~rthri=c3
~rti=b-5c5h-4q5v5 ~rtid=v3 ~rtido=v3 ~rtie=c-3v3 ~rtig=c3 ~rtigo=c3 ~rtij=c4 ~rtijo=c4 ~rtin=c5
~rting=a4c-8 ~rtm=d4 ~rtme=d4 ~rtmen=d4 ~rtn=c-4v4 ~rtne=c-4v4 ~rto=b4c-7n3 ~rto>=c-6n4 ~rtos=b4
~rtos>=b4 ~rts=b-3l5 ~rts>=b-3l5 ~rtu=b3c-7f8v-4 ~rtug=f8 ~rtugu=f8 ~rtum=b3 ~rtum>=b3 ~rty=g-3o4v7
~rty>=g-3o4v7 ~rub=c4 ~ruc=c-3m7 ~rud=c8 ~rude=c-3v3 ~rude>=c-3v3 ~rue=c-3o-3v14 ~rueb=c-3v4
~rueba=c-3v4 ~rug=a-4v4 ~ruga=a-3f3v5 ~rugad=f3 ~rugs=v3 ~rui=c3v-3 ~ruise=b4 ~rul=b7 ~rum=b4c-6
~run=a-3c7e-3g-7i6n4q-3 ~run>=n4 ~runk=b3 ~runk>=b3 ~runn=i5v3 ~runni=i5v3 ~runs=b-3c7 ~runs>=b-3c7
~rur=c3 ~rura=c3 ~ruras=c3 ~rus=e-5f7g-5 ~rus>=v7 ~rust=b3c3e-4v-3 ~rust>=b4e-4 ~rusty=c3
~rve=a3p4r9v-11 ~rve>=p5 ~rven=r5 ~rven>=r5 ~rves=b3 ~rves>=b3 ~rvey=v-3 ~rvi=c-12d7v5 ~rvic=a3c-4
~rvice=a4 ~rvis=d5 ~rviso=d5 ~rviv=c-7v8 ~rvive=c-7v8 ~rvo=b4c-3 ~rvo>=b4 ~rwa=k7v-5 ~rwar=k7v-5
~rward=k7v-5 ~ry>=a-5b6c-4e-6i-6l-4m-7o-4q-10u-7v7 ~ryb=b-3 ~rybo=b-3 ~rybod=b-3 ~ryd=o4 ~ryda=o4
~ryday=o4 ~ryi=b8s3u-7 ~ryin=b8s3u-7 ~rying=b8s3u-7 ~ryo=c-4 ~ryt=b5r-4u-4 ~ryth=b5r-4u-4
~rythi=b5r-4u-4 ~ryw=i5v-3 ~rywh=i5v-3 ~rywhe=i5v-3 ~rza=c5 ~rza>=b6 ~rzas=b-3c4 ~rzas>=b-3c4
~rzo=b14c-6 ~rzo>=b14c-6 ~sa>=a-4b-4d-7e7k5v-5 ~sab=c-3f3o-3q3v8 ~saba=c-6o-3q8 ~sabad=c-6o-3q8
~sabe=f4v3 ~sabe>=m-7v11 ~saber=c-3f5m4v-3 ~sabi=v6 ~sabia=v6 ~sabl=a3 ~sable=a3 ~sac=a9c-5f-3l-3v5
~saca=c-3v4 ~sacan=c-6v4 ~sacar=a-3m3 ~saco=v4 ~saco>=v4 ~sact=a9 ~sacti=a9 ~sad=a4 ~sada=a4
~sada>=a4 ~sado=b-4v4 ~sado>=b-4v4 ~saf=b12e-4g-5v-5 ~safe=b12e-4g-5v-5 ~safe>=b12e-4g-5v-5
~sag=a3b-5c-4 ~sage=c-3 ~sage>=c-3 ~sagi=a5 ~sagin=a5 ~sai=a8v-3 ~said=a8v-3 ~said>=a8v-3 ~saj=a3b-4
~saje=b-3 ~sal=a3c3d-3e-6f-8m-9n-9t4u7v-6 ~sale=b-5c5r3v-4 ~sale>=b-4c5v-3 ~salg=a9c-3 ~salgo=a9c-3
~sali=e-4f-3n-4 ~sali>=c4v6 ~salid=b9c-6 ~salie=b-4 ~salio=b-5c6v-6 ~salir=a6i4 ~salo=g3v-3
~salon=g3v-3 ~salu=u8 ~salud=u8 ~salv=a-4b8 ~salva=b-3 ~sam=b7h4 ~same=h4 ~same>=h4 ~sami=b8v-4
~samie=b8v-4 ~san=a-3b-3c-3g-7r-5s-6v10 ~san>=i6 ~sand=a3b6c-7g-5v-3 ~sando=a3b6c-7g-5 ~sane=v4
~sane>=v4 ~sang=a-3b-3e6s-3 ~sangr=a-3b-3e6s-3 ~sani=c-3v10 ~sano=c-6r-4v8 ~sano>=c-6r-4v8 ~sant=c5
~sant>=c5 ~sap=a-5b5d-3f-5g-3n-3q11v-12 ~sap>=a-3q13v-9 ~sapa=b3 ~sapar=b3 ~sapp=b5 ~sappe=b5
~saq=a7c-4m-3 ~saqu=a7c-4m-3 ~saque=a7c-4m-3 ~sar=a-11b3c8g4i-4j-3 ~sar>=c10v-6 ~sarl=g6v-3
~sarlo=g6v-3 ~sarm=a-4c-4u3v6 ~sarme=a-4c-4u3v6 ~saro=b7 ~saron=b7 ~sas=c4g-3n-3p7v4
~sas>=c4g-3n-3p7 ~sat=b-4o-3q6 ~satu=o-3q4 ~satur=o-3q4 ~sau=b3 ~saul=b3 ~sault=b3 ~sav=b9c-8m-3q7
~save=b5c-3 ~save>=a6b5 ~saved=a-3 ~savi=b4c-3 ~savin=b4c-3 ~say=e-4h-4n12q-9r-4
~say>=b-5n13q-4r-5s-7 ~sba=c-3 ~sca=a-8b7c3e4h-7j-7n-4r-5 ~sca>=e5 ~scab=c7 ~scab>=c7 ~scal=c4v-5
~scale=c3 ~scalo=c4 ~scam=m6v-4 ~scam>=m6v-4 ~scan=b5c-4e6q3v-3 ~scand=b5 ~scans=a-3e6 ~scap=v3
~scapa=v3 ~scar=b3e-5h-3p-3v7 ~scar>=i5 ~scare=c-3p-3 ~scary=v6 ~sce=c7 ~sces=c7 ~scess=c5
~sch=a-8b-7i-4k7n-7q5 ~scha=c6v-3 ~schar=c6v-3 ~sche=a-5b-4d3k6 ~sched=a-5b-4d3k6 ~scho=d-3
~schoo=d-3 ~sco=b14c-6g-10k-5l-4u-3 ~sco>=b6v-4 ~scog=b7k-3 ~scon=a8b8c-5l-3 ~scond=b9c-3
~scont=a8l-3 ~scop=a-3 ~scr=a11b-5c-4d-3h-6i-6k-9l6n-5o-4u-3v-6 ~scra=j4 ~scre=a7v-3 ~screa=a6v-6
~scri=a7b-6c-9h-6i-5j-9k-3l7n-7o-3q-4 ~scrib=b-6c-7h-5i-4l8n-7o-3q-5v-9 ~scrip=a8j-7v5
~scu=g-4h3n9s-4 ~scuc=a-3b-5c-6e-3h4n11s-3 ~scuch=a-3b-5c-6e-3h4n11s-3 ~scue=e4 ~scuel=e4 ~scul=a-4
~sculp=a-4 ~scup=c7 ~scupo=c5 ~sd>=b7 ~sda=b-7d-3f-3o5p-3q3t-4v-10 ~sday=b-7d-3f-3o5p-3q3t-4v-10
~sday>=d-3o5t-3v-8 ~sdays=a-3b-7c-4k5q5 ~sde=c5g-10n4r4v-3 ~sde>=c5g-10n4r4v-3
~se>=a3b-7c4f-3g-7h3i-4l-8m-3n4o-3p6q-6u-6v-5 ~sea=a7c4e-5h12n-4o-4r3v-11 ~sea>=h8k3n-3q3r4v-8
~seb=c3i4 ~sebl=c3 ~seble=c3 ~sec=a-6d6g6o3v-5 ~sec>=g14 ~seco=f3g-4o4 ~secon=f3g-4o4 ~secr=d8
~secre=d8 ~sed=d-3e10f-5g-3j-3k3l-4s-5v-4 ~sed>=d-3e10f-5g-3j-3k3l-4s-5v-4 ~see=d-5e-7f-4h7j7k-5n-5
~see>=b3c-5d-3g3h6k-4m-3n-5 ~seei=c4 ~seein=c4 ~seem=m3 ~seen=a-4j7v-3 ~seen>=a-4j7v-3 ~sees=h3
~sees>=h3 ~seg=c-6e-3g-3k-3s-5v3 ~segu=c-6e-3g-3k-3s-5v3 ~segui=b9m-3v-5 ~segun=b-4f4g3o5v-3
~segur=c-5e-3g-6m3s-6v8 ~sei=b-3c6q-4t6v-7 ~seis=t6v-5 ~seis>=t6v-5 ~seiz=b-3c7 ~sel=b7c-3g-4k3n-6
~self=b8g-3n-4q-4 ~self>=b8g-3n-4q-4 ~sell=v4 ~selo=v5 ~selor=v5 ~sem=b-4c7d5v-11 ~sema=c8v-7
~seman=c8v-7 ~seme=d7v-4 ~seme>=d7v-4 ~sen=a9e-6h-6i6l3m-4n7v-5 ~sen>=a14k5v-5 ~sena=c-5e-5n10
~senal=c-5e-5n10 ~send=b3c-3d-4i4j-4l5m-3t4 ~send>=b7d-3f-8i4j-4m-3n5 ~sendi=b-6f6l4 ~sens=c9e-6
~sense=c9e-6 ~sent=d3e-5f-4j6n-4s-3 ~sent>=a3b-7d-5v9 ~senta=d8 ~sente=c7 ~senti=b3c-5v-3 ~seo=a3
~seo>=a3 ~sep=a-3c-3t5v8 ~sepa=v11 ~sept=c-3t5 ~sept>=t3 ~ser=b4f3g-7h-3i-3j-4n-7r5s-3
~ser>=b-5c3f4r3 ~sera>=v3 ~seri=b6v3 ~seria=v6 ~serio=b5 ~serv=c-5r3 ~serve=r3 ~servi=a3c-4 ~sery=b6
~sery>=b6 ~ses=c-3d4 ~seso=d5 ~sesor=d5 ~sesp=b7c-5 ~sespe=b7c-5 ~set=c-10p5v10 ~set>=c-8p6v9
~sev=t5 ~seve=t5 ~seven=t5 ~sew=a-3j5 ~sewh=a-3j5 ~sewhe=a-3j5 ~sfe=d5i-3 ~sfer=d5i-3 ~sfer>=d5i-3
~sh>=d-4e-4f9i-10j-8k3l-5m-8n-14q4r-3s-7v-4 ~sha=b-3c13j5t3v-5 ~shak=c4g-3v-9 ~shake=c8 ~shal=g6
~shall=g6 ~sham=b-3c5 ~shame=b-3c5 ~shar=c5 ~sharp=c5 ~shb=b6 ~shba=b6 ~shbac=b6 ~she=e4k-7t-3v3
~she>=e5h3k-3 ~shed=v9 ~shed>=v9 ~shee=c6 ~sheet=c6 ~shel=c-3 ~shell=c-3 ~shes=b-5c4v-7
~shes>=b-5c4v-7 ~shi=k6m4q4 ~shif=k6q3v-3 ~shift=k6q3v-3 ~shin=f-4m4v4 ~shing=f-4m4v4 ~shir=b-3c4
~shirt=b-3c4 ~sho=b5h-4j6m-6n-5r13 ~sho>=r15s-5v-9 ~shoe=b-5v8 ~shoes=b-5v8 ~shoo=b7c-5g-3
~shoot=b4v3 ~shop=e5 ~shop>=e5 ~shor=c3v4 ~short=c3v4 ~shot=c-4g-3 ~shou=b5 ~shoul=b5
~show=g3j11k6v-11 ~show>=j8k4v-5 ~showe=c3g3v-6 ~showi=b3c-5j3 ~shu=a10c-7v-3 ~shut=a10c-7v-3
~shut>=a10c-7 ~shutt=i5 ~si>=a-7c-3g-14h4j-8m-6n-4p-3r14u-14 ~sia=b5f7 ~sia>=b3v7 ~sib=b-4k3v5
~sibl=b-4k3v5 ~sible=b-4k3v5 ~sic=b-6c3g-3i-3v6 ~sic>=c-4v3 ~sick=c4r-3 ~sick>=r-3v4 ~sicol=v4
~sid=b-4h4i-5v5 ~sida=b-3v4 ~sidad=b-3v4 ~side=h4i-5 ~side>=c3i-8o3v3 ~siden=h5
~sie=a-7c4e-4g-4i-8m-5n-3t3u-3v-3 ~sien=a-3c6r-4v-5 ~sient=a-3c5r-3v-4 ~sies=r4 ~siest=r4 ~siet=t5
~siete=t5 ~sig=d-9g-11h10k-4n-4v-8 ~siga=a4b-4i4 ~sigan=a5b-4v3 ~sign=b-5c-8f4g-5h13k-3l5r4v-7
~sign>=a-4b-3c-6f4h8l5r4v-3 ~signe=a3h5 ~sigo=b4c7 ~sigo>=b4c7 ~sigu=b7c3e6v-5 ~sigue=c5e6v-3
~sigui=b7m5 ~sii=r6 ~sii>=r4 ~sik=c13v-4 ~sik>=c13v-4 ~sil=a7b3c-6i3v3 ~sile=a7 ~silen=a7
~sill=c-4i3v3 ~sillo=c-3 ~silo=b6 ~silo>=b6 ~sim=a-5t-4 ~sima>=v5 ~simas=c4 ~simo=a-3r3t-5
~simo>=t-4 ~simon=r5 ~sin=c5h-7k-6m5p-7q-6v-4 ~sin>=a-6g4l3s-4 ~sinc=c3e-6o-4 ~since=c3e-6o-4
~sine=m5 ~sines=m5 ~sing=g-4n3v-4 ~sing>=g-4n3v-3 ~sino=c3 ~sint=v4 ~sinto=v4 ~sio=c4d3n-7q-5
~sion=c6d3n-7q-5v-5 ~sion>=c3d3n-7q-5v-4 ~siq=v3 ~siqu=v3 ~siqui=v3 ~sir=c-5o-3p4r3 ~sirv=c-5g4p4r3
~sirve=b-6p4r4 ~sirvo=b4 ~sis=a6b6c-4d3e-5g-6j3u-3v-7 ~sis>=a-4b12c-8e-5 ~sist=a10b-5c-5d3j4
~sist>=a6 ~sista=a4d5v-5 ~siste=v3 ~sisti=b-4j6 ~sit=a-12b5c-3g-3j3k3l-5n-10t-3 ~sit>=a-3g-6i6j6
~sita=c-8g9 ~sita>=b3c-7g9 ~site=v9 ~site>=v9 ~siti=c9v-3 ~sitiv=c9v-3 ~sito=c-8u4v-3
~sito>=c-8u4v-3 ~sitt=b-3e10g-5v-3 ~sitte=e5 ~sitti=e5 ~sity=v3 ~sity>=v3 ~siv=b4 ~sive=b4 ~sive>=b4
~six=b-4o7r-3t7v-8 ~six>=b-3o4t5v-10 ~sixt=r-3 ~siz=c-4v5 ~size=c-4v5 ~size>=c-4v5
~sk>=b-12d7g9h-3i-3m3o-4q-4r-5s-3 ~ske=a4 ~sked=a4 ~sked>=a4 ~ski=b-6c5r-3 ~skin=b-3v3 ~skin>=s-3
~sking=f3 ~skip=c4 ~skipp=c4v-4 ~sky=c3v-6 ~sky>=c3v-6 ~sla=f4 ~slat=f4 ~slato=f4 ~sle=e3g3
~slee=e3g3 ~sleep=e3g3 ~sli=c4 ~slip=c3 ~slipp=c3 ~slo=a-7b-5c-8d-5g-11j4k6n9v-8
~slot=b-4c-3g-9j4k7v-5 ~slot>=b-4c-3g-9j4k7v-5 ~slow=n11 ~slowe=n8 ~slu=c4 ~slur=c4 ~slurr=c4
~sma=e-4h-3 ~sma>=h-3v6 ~smay=c8v-3 ~sme=a4b-6c10e-5v-8 ~smel=b-5c11v-7 ~smell=b-5c11v-7 ~smen=a5e-3
~sment=a5e-3 ~smi=a-3h3i4 ~smil=u3 ~smili=u3 ~smis=h3i4 ~smiss=h3i4 ~smo=c5g-4q4v8 ~smo>=q4
~smok=a-3v10 ~smoki=v7 ~sna=c3 ~snap=b3c3 ~snap>=b4 ~snapp=c3 ~snt=a-4b-6c4e9v-8 ~snt>=a-4b-6c4e9v-8
~so>=d-5f-7h-7i-3j-3n-18o7p-9t3 ~soa=c5 ~soak=c5 ~soake=c5 ~sob=b9v-6 ~sobr=b3 ~sobre=b5
~soc=b4d5v-5 ~soci=d6 ~socia=d6 ~soco=b8 ~socor=b8 ~sog=b5 ~soga=b5 ~soga>=b5 ~soi=b-5c6e13
~sol=a-3b7c-9e-5g-9h4i7m-4n-7o-3q4r-3s6u-4v-3 ~sola=a-8b15c-3v-6 ~sola>=b5v-4 ~solab=b7 ~solat=a-3b5
~sole=b3 ~soled=b3 ~soli=a3c-4 ~solic=a4 ~solo=b-10h5q6r-4v5 ~solo>=b-10h5q6r-4v5 ~solu=s5v-4
~solut=s5v-4 ~som=f8n-3v-3 ~somb=b3 ~sombr=b3 ~some=f-5 ~some>=g5m3 ~someb=q-3 ~somet=v3
~son=b-5c-4e6h-4k-6n4r-5 ~son>=a-5b-3d5e6h-7m3o-3r-4 ~sona=a3b-3c-4 ~sons=b4g3 ~sons>=b4g3
~soo=b3d-4k6p4r-4u5 ~soon=b3d-4k6p4r-4u5 ~soon>=b6d-4u6v3 ~soone=c3k6q5v-8 ~sop=c3 ~sopo=c3
~sopor=c3 ~sor=a-6b-4d9e-6g-7h-9m3n6r-3t-3 ~sor>=d10v-4 ~sord=n4 ~sordo=n4 ~sore=c4v-4 ~sori=c3
~sorie=c3 ~sorr=a-3m3n3 ~sorry=a-3m3n3 ~sos=b9n-3p7 ~sos>=b9n-3p7 ~sot=e3 ~sotr=e3 ~sotro=e3
~sou=b3c-7m3r4v-5 ~soul=b7c-4 ~soul>=b7c-4 ~soun=b-3m3r4v-3 ~sound=b-3m3r4v-3
~soy=c-6e11g-3i-4j-4m-3s-4 ~soy>=c-6e11g-3i-4j-4m-3s-4 ~sp>=b-3c3
~spa=a3b-7d-6f11g-13k-7l-7m-13r-6u-3v-13 ~spac=j4n5 ~spaci=j4n5 ~spai=b5 ~spair=b5 ~spam=a11e-4m-7
~spam>=a9e-4m-6 ~span=a-8b-7c-6d-4e-5f16g-6h3k-5l-3m-8n-5r-4v-9 ~spani=a-5f9m-3 ~spano=f9v-4
~spar=a5 ~spas=c7v-3 ~spasm=c7v-3 ~spat=e6v-3 ~spatc=e6v-3 ~spe=a-7b4c-8d3j4o-4q-4v-11
~spea=b-5d7e3f3v-7 ~speak=b-5d7e3f3v-7 ~spec=h3 ~speci=h3 ~sped=a-5b6 ~spedi=a-5b6 ~spee=c4
~speec=c4 ~spen=a6i3v-4 ~spend=a6i3v-8 ~sper=a-9b8c-8d-4f-3g4j6n-4 ~spera=b4c-6 ~spere=b-4g10j8
~spert=b4s-3 ~spi=c8g-9k-5 ~spin=c3 ~spin>=v8 ~spinn=v-5 ~spir=f3g-3v4 ~spira=c4v-5 ~spiri=c-3v6
~spit=c3m3v-4 ~spit>=c3 ~spita=b3m3v-4 ~spo=a-3c4e-5f-12h-5i8m-3n-4o-3v-8 ~spok=c-3 ~spoke=c-3
~spone=k3 ~spor=b-3c-5d-3i10v-5 ~sport=b-3c-5d-3i10v-5 ~sposa=b-3c3 ~spot=c10g-4j3o-3 ~spot>=j4o-3
~spots=b-4 ~spott=c6 ~spr=c9e4 ~spre=c7g3 ~sprea=c7g3 ~spri=e4v5 ~sprin=e4v5 ~spu=b-5g8i-4j-4q5
~spue=b-5g9i-4j-4q5 ~spues=b-5g9i-4j-4q5 ~squ=a3b-3v3 ~sque=a4 ~squen=a4 ~squi=v5
~ss>=b4c-3f-14h-5k-6l-7m-3n-11 ~ssa=a3 ~ssag=a3b-5c-4 ~ssage=c-3 ~ssagi=a5 ~ssau=b3 ~ssaul=b3
~sse=b-12e4n5v3 ~ssed=b-10e4n5 ~ssed>=b-10e4n5 ~sses=c-4g3v7 ~sses>=c-4g3v7 ~ssi=a4e-6g-5h9j-3r-3
~ssib=v8 ~ssibl=v8 ~ssig=h10 ~ssign=h10 ~ssin=b-3 ~ssing=b-3 ~ssio=a3d-6i3 ~ssion=a3d-6i3
~ssis=d5v-3 ~ssist=d5v-3 ~ssm=a5e-3 ~ssme=a5e-3 ~ssmen=a5e-3 ~ssue=v5 ~ssues=v5 ~ssur=v-3 ~ssure=v-3
~st>=a4b-5f-5g-4h7i-7j-3k-4m-9o10p-6r-11 ~sta=e4h-5i3j-14l4s-5u-3v-3 ~sta>=a5b-3c3e3j-4m-3s-4v3
~stab=b3 ~stac=a-4b-3c-4v8 ~staci=a-4b-3c-4v8 ~stad=b7v-8 ~stado=b5v-5 ~staf=b-4d6m3 ~stafa=m4
~staff=d6 ~stag=v3 ~stage=v3 ~stak=b-5e8v-4 ~stake=b-5e8v-4 ~stal=b4 ~stalk=b4 ~stam=v-3 ~stamo=v-3
~stan=a5b-8d4e-5g-7h-3 ~stan>=a5b-7f-3i4 ~stanc=d4 ~stap=c4 ~stapl=c4
~star=a-10b3c-4e-3j-4k3l7n-5p-5r-3t5v-6 ~star>=g4j-3k4m5t3u3 ~stari=b7f6 ~stars=t4
~start=a-11b-6l9n-4q5 ~stat=e3m6n7v-4 ~state=m6 ~stati=n7v-3 ~stay=b6 ~stay>=b6c-3
~ste=a9c-4d-7f7h4i-12j-6l-5o-10q4v-4 ~ste>=b-3e3h-4k-3n3 ~stea=h6o-3v-5 ~stead=b-3h6o-3v-5
~sted=b-9f3h-5r3 ~sted>=b-6f4h-3q4r6s3 ~stem=c-3v4 ~stema=v5 ~sten=a7c-3d-3e-3h4v-5 ~sten>=a9b-6v-3
~steni=b6 ~stens=h4 ~step=b3 ~stepd=b4c-3 ~stepp=c4 ~ster=g-3 ~ster>=d3 ~steri=b4 ~stero=v3 ~stes=v3
~stesi=v3 ~stez=b6 ~steza=b6 ~stf=a11 ~sth=v3 ~sthm=v3 ~sthma=v3 ~sti=e-3f-8g-4i3j3k-9m-12q-4s-5u-3
~stia=b5c-5 ~stia>=c-3 ~stic=b5i6v-7 ~stid=a8n-3 ~stidi=a8n-3 ~stiff=v-3 ~stifi=v6 ~stil=c4m-3p4s-3
~still=c4m-3p4s-3 ~stim=c5 ~stime=c8 ~stin=a-4v9 ~sting=a-4v10 ~stio=b-4d4n4 ~stion=b-4d4n4
~stir=a-3j6 ~stit=c-3v5 ~stitc=c-3v5 ~stm=e3 ~stma=e3 ~stmas=e3
~sto=a4e-8h-5i-11j-8k-5l4m3n-11o-6p-3q-6u-5 ~sto>=c-7d-3i-6m10n-5q-3r6s-4u-5 ~stol=b6v-3
~stola=b4c-6 ~stole=c4 ~stom=a-3b-5c8 ~stoma=a-5b-3c8 ~stome=d3v-5 ~stoo=c6v-5 ~stool=c7v-5
~stop=a7b-3c-9k-8l7m-5r-7 ~stop>=a5c-4e3k-7l7m-4n-3r-7 ~stopp=a5b-3c-7 ~stor=v5 ~story=v4 ~stov=c3
~stove=c3 ~stoy=a-9c3e-5g3i-3m-5o-3 ~stoy>=a-9c3e-5g3i-3m-5o-3 ~stp=c-3k6v-3 ~stpa=b3 ~stpar=b3
~stpo=k6 ~stpon=k6 ~str=b12c-4e-7f-3g-8h-3l16m5q-4r-5 ~stra=b14c-8v-8 ~stra>=v-5 ~strai=c-6
~stran=b3 ~stre=b-3c8g-5v5 ~stree=g-3v4 ~stren=c4 ~stri=a3 ~strik=a3 ~stro=b6 ~stron=c-5 ~stru=m7
~struc=m7 ~sts=b7c-6g7 ~sts>=b7c-6g7 ~stu=a12c3d-4e-5f-4j-4l-3v-6 ~stuc=b-3 ~stuck=b-3 ~stud=v3
~studi=v5 ~stuf=c3f-3 ~stuff=c3f-3 ~stup=b3 ~stupi=b3 ~stuv=a6v-3 ~stuvo=a6 ~sty=c3 ~sty>=c3
~su>=d-4e8n-4 ~sua=b-3i4 ~sual=b-3i4 ~suall=i4 ~sub=a6b-8g-4 ~sub>=a8 ~subs=g-3 ~subsc=g-3 ~suc=a-5
~suck=a-5 ~sucks=a-5 ~sud=b-8c17g-4v-7 ~suda=c3 ~sudan=c3 ~sudd=c4 ~sudde=c4 ~sudo=b-4c10
~sudo>=b-4c8 ~sue=a8b-3v5 ~sue>=a6 ~suel=a5 ~suelo=b3 ~suelt=a5 ~sues=v5 ~sues>=v5 ~suf=a4b7v-4
~sufi=a7 ~sufic=a7 ~sufr=b7 ~sufri=b6 ~sug=b-9c8i-3 ~suga=b-9c8i-3 ~sugar=b-9c8i-3 ~sui=a-4b5c-6e-6
~suic=b6c-5e-6 ~suici=b6c-5e-6 ~sul=a-7v4 ~suli=c5 ~sulin=c5 ~sult=a-3c-5g4v6 ~sulta=a-3j3v4
~sum=a-4d4l7v-6 ~sum>=d5 ~sume=a-4g3l8 ~sume>=a-4g3l8 ~sun=c-4v3 ~sund=c-4v3 ~sunda=c-4v3
~sup=a-7c-7g3r7v11 ~supe=a-3b3c-3d4v-5 ~super=a-3b3c-3d4v-5 ~supp=b-4c-5r3 ~suppo=b-3r3 ~supu=r4v-3
~supue=r4 ~supur=c3 ~sur=a-4b-5c-6d-5e-10f-3m-5n-4o3r9v10 ~sura=c-5v4 ~suran=c-5v4 ~sure=a-4r11s-6
~sure>=a-4r11s-6 ~surt=c-4v10 ~surte=c-3v6 ~surv=c-7v5 ~surve=v-3 ~survi=c-7v8
~sus=a11c-9d-4e-8f-4j-4m-5n-4 ~sus>=a8v-8 ~susc=g-3j-3n-3v-5 ~suscr=g-3j-3n-3v-5 ~susp=a6i3v-4
~suspe=a6i3v-4 ~sust=b5c-3e-3v10 ~susta=b3 ~suste=v7 ~susto=v4 ~sva=b-3c4 ~svan=b-3c4 ~svane=b-3c4
~swa=g4k6v-4 ~swal=c3f3 ~swall=c3f3 ~swam=c-3g8 ~swamp=c-3g8 ~swap=k7 ~swap>=k7 ~swe=b-9c7u3
~swea=c8v-9 ~sweat=b-5c10v-8 ~swee=u5 ~sweet=u5 ~swer=b-6e3g4 ~swer>=b-6g4 ~swi=b-4d5h4v-4
~swit=b-4d5h4v-4 ~switc=b-4d5h4v-4 ~swo=c5 ~swol=c7v-5 ~swoll=c6v-5 ~sy>=a-4g14
~ta>=c-4d-4f-5h-6j3s-10u-7 ~tab=e-4n3 ~taba=n3v-9 ~taban=v-8 ~tabl=v8 ~table=v8
~tac=a5d-4g-8h-3n-3s-3t3u-4 ~tach=a5 ~tache=a5 ~taci=a-4b-4v6 ~tacio=a-4b-4v6 ~tack=c6 ~tack>=c9v-10
~tacke=c-3v3 ~tact=a6d-3 ~tact>=f5 ~tacte=a6b-4 ~tacti=b4 ~tad=c3d4e-5v-5 ~tad>=i4 ~tada=v-6
~tada>=v-6 ~tado=d4e-4t-4 ~tado>=a6c3t-4v-11 ~tador=d5m3 ~tados=v5 ~taf=b-4d6m3 ~tafa=m4 ~tafa>=m4
~taff=d6 ~taff>=d6 ~tag=f7i4 ~taga=f7 ~tagal=f7 ~tage=v3 ~tage>=v3 ~tags=i5v-3 ~tags>=i5v-3
~tai=c6v-5 ~tain=c7 ~tak=d-3e4g-7i4l3m-5n-7r-3 ~take=c-3e4g-8i4l3m-5n-7r-3
~take>=a3b-3l5m-4n-3q-3r-3s-4 ~taken=e4s3 ~taki=c3 ~takin=c3 ~tal=b7c-5d7h-5j-5n-3p3r-10t-6u3
~tal>=e3g-5n-8r-4v11 ~tale=b5 ~tales=b5 ~talk=c-4d8h-3i-6t-6u6v-5 ~talk>=b3c-7d9h-4m-6u4v-8
~talki=c3g-4m5 ~tall=b8c-6v-4 ~tally=b8c-4 ~tam=b-3d-5g8 ~tama=v4 ~tamal=v4 ~tame=a3c-3d-3g4r4
~tame>=a3d-3g4r4v-7 ~tamo=v-3 ~tamos=v-3 ~tan=a3b-5c-5d4e-6g-8h-9m-7p3s4u-5v13
~tan>=b-4c-6d-5e-3f-10g-6h-4m-5v11 ~tanc=d4 ~tand=b-4c4f5g-8i-3n4v3 ~tandi=v5 ~tando=b-4c6g-5
~tani=v3 ~tant=a4b4c-6f-3v-7 ~tanta=b7c-6 ~tante=d6 ~tanti=g4 ~tanto=a8v-5 ~tap=c3 ~tapl=c4
~taple=c4 ~taq=c7v-5 ~taqu=c7v-5 ~taque=v-3 ~taqui=c4 ~tar=b6c-8i-5j-10k3l3n-13o-5q4r-3s-3t7
~tar>=a4b11d-7i-7j-8l-6n-6o-3q-3s-8v-4 ~tard=b-7c-3q6 ~tarde=b-7c-3q7v5 ~tare=b7v-3 ~tare>=b7
~tari=c-3f5 ~taria=f5 ~tarj=v7 ~tarje=v7 ~tarl=g3 ~tarm=b5 ~tarme=b5 ~taro=b-4e5v-3 ~taron=b-4e5v-3
~tarr=c3 ~tars=t4 ~tars>=t4 ~tart=a-11b-6l9n-4q5 ~tart>=a-10b-8c-9i3l11n-3 ~tarte=c5
~tas=b-9c8g-6i-3n-3 ~tas>=b-6c8g-6n-3 ~tast=b-3c3 ~taste=b-3c3 ~tat=b-10c8g-3m4n5v-9 ~tate=m6
~tate>=m6 ~tati=n5v-8 ~tatio=e3 ~tativ=h4 ~tato=c6 ~tax=i9v-9 ~taxi=i9v-9 ~taxi>=i9v-9 ~tay=b6
~tay>=b6c-3 ~tbh=v5 ~tbh>=v5 ~tbr=b4 ~tbro=b4 ~tbrok=b4 ~tbu=b-6c3 ~tbur=b-6c3 ~tburn=b-6c3
~tch=b-8d7i-6q3 ~tch>=b-12c-4e5h3 ~tche=c3e-3 ~tches=v4 ~tchi=g3v-9 ~tchin=g3v-9 ~td>=u-4v-6 ~tdo=b3
~tdow=b3 ~tdown=b3 ~te>=a6c3f-7g-4h-12j-10l-10p-8q-6r-3s-3v-6 ~tea=b7c-7h5i-4o-3q3v-3 ~tea>=b4
~tead=b-3h6o-3v-5 ~tead>=b-3h6o-3v-5 ~team=c-3v7 ~team>=c-3v7 ~tear=b6v-7 ~tear>=d3 ~tears=b10v-5
~tec=a7f8 ~teco=f8 ~teco>=f8 ~ted=a7c6h-8i-4r3v-5 ~ted>=a4c7g-4h-6i-4j-4q4r6v-10 ~tee=a11b-5o4v-6
~teen=a8b-3o4v-4 ~teen>=a9t4v-11 ~teent=o3q3 ~tees=a3 ~tees>=a3 ~tef=u5 ~tefu=u5 ~teful=u5
~tel=f5h5k-8n-4p-4q-4s-7 ~tel>=b-3d-5g-3h7o-3v5 ~tela=k-4 ~tele=d3 ~telef=d3 ~tell=b5e-4f5g3v-7
~tell>=a6b4g4v-8 ~telli=v9 ~tely=g-5r5s-7v-4 ~tely>=g-5r5s-7v-4 ~tem=c-3d-4e-4k-4 ~tema=c-3v5
~tema>=v5 ~temb=b3c-3 ~teme=b-4g3j3q-4v-6 ~teme>=b-4g3j3q-4v-6 ~temo=b5c-4 ~temo>=b4c-4
~temp=b-3c8o3v-4 ~temp>=c9v-3 ~tempr=o3 ~ten=a9d5e-5g-4n-5q-4t3u5v-7 ~ten>=f-4g-8t7 ~tena=e6
~tenan=e6 ~tend=b-13d6i-6j4n3v-4 ~tende=d6g3i-5 ~tendi=b-8n3 ~tene=a3v-6 ~tened=a-4b3c-3
~tener=a7v-4 ~teng=c4d-3l-5n-7o-3q-3r5 ~tenga=a5r11u6v-7 ~tengo=a-8c5n-5q-4r-3u-3 ~teni=b8c-8k3
~tenia=k3 ~tenid=v3 ~tenin=b9 ~tenl=a10 ~tenla=a3 ~tenlo=a6 ~tenm=a5d-3e-3 ~tenme=a5d-3e-3
~tens=a-3d7h4 ~tens>=h4 ~tent=c-4u8v-6 ~tento=u8v-6 ~teo=b15c-8 ~teo>=b14c-8 ~tep=b3 ~tepd=b4c-3
~tepda=b4c-3 ~tepp=c4 ~teppe=c4 ~ter=a-3c-5d-3j-12l-13m-14n-13o3q5r-4t-9u-3
~ter>=a-11c-5e3f5g7i-5j-5l-5m-6n-10q7r-3s-5t-3 ~tera=c-4v4 ~terap=v4 ~tere=b-4h6r3 ~teres=b-4h6r3
~teri=c6i7v-10 ~teria=c4i7v-5 ~teric=b5 ~term=a4b3c-4 ~termi=a5c-4 ~tern=b-5c-5g-5i5 ~terna=i6v-3)";

}  // namespace rb::grammar
