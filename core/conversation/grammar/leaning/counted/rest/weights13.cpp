#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning13;
const std::string_view kLeaning13 = R"(
~ondi=b3 ~ondid=c-3 ~ondo=b9c-5 ~ondo>=b9c-5 ~one=d-4f-6g-6h5j-7k5m-7n-3p5q-3r-4u-4v-3
~one>=a3c-5f-4g-4h5j-7m-3q-5 ~onel=b5v-3 ~onen=c-3v3 ~onen>=c-3v4 ~oner=k9p3 ~oner>=k9p3
~ones=c9e-3s-6v-8 ~ones>=c9p3s-3v-4 ~onest=v-3 ~onf=e4v-7 ~onfi=b3e-3g3h6v-3 ~onfio=b4h5 ~onfir=g3
~onfl=k3 ~onfli=k3 ~onfu=b-7e8h-6n3 ~onfun=b-3c6e5h-5 ~onfus=n4
~ong=a-8b-6d-6e11f8g-13i-9k-5l3n-6q-3r-8v3 ~ong>=a-10b-6c-4d-7e6f11g-6j-3m-4n-3o-4q-3v8
~onga=c6h4l5o4 ~onga>=c9 ~ongam=l5o4 ~onge=a6c-3e4g-3j3v-7 ~onger=a6c-3e4g-3j3v-7 ~ongo=m7v-4
~ongo>=m7v-3 ~ongs=v6 ~ongs>=v6 ~oni=b-11c5d5g-4v3 ~onia=c5 ~onia>=c5 ~onis=d6v-3 ~onist=d6v-3
~onl=c-3h3j-7q4 ~only=h3j-6q4 ~only>=h3j-6q4 ~onm=c4d9v-10 ~onmi=c-3 ~onmig=c-3 ~onn=c-7d4n10v-4
~onne=d4n5v-4 ~onnec=d4n5v-4 ~ono=d-4e8h-3m3 ~ono>=v4 ~onoc=c7 ~onoci=c4 ~onos=a-3 ~onosc=a-3
~onoz=e7 ~onozc=e7 ~ons=d-3e-8f-5m6n-4o-10p4q-3r-3u-6 ~ons>=a-6b-4m5o-5p5 ~onse=a10b-6v-5
~onsen=a10b-6v-5 ~onsi=b-4c-3i6m4 ~onsig=a-3i7m5 ~onsil=v3 ~onso=b7 ~onsol=b7 ~onsta=v5 ~onsu=b3j3
~onsue=b3 ~onsul=j3v3 ~ont=d-9f-3j6k-3n-9r-5 ~ont>=g-3j5k-4l-13n-3s5 ~onta=a5s-3 ~ontac=a5s-3
~onte=g6m4 ~ontes=b-3g6m4 ~onth=a-4c-3p5 ~onth>=a-4b-5p5s-3v4 ~onti=l7 ~ontin=l7 ~onto=o4 ~onto>=o4
~ontr=c6 ~ontra=c8v-3 ~ontro=c-3v5 ~onv=a-4b-5f3i4o3 ~onve=i5 ~onvi=f3o3 ~onvie=f3o3 ~ony=b-3c8
~ony>=b-3c8 ~oo>=b3e-5g-6h4l-3o-3q-4r-7s8t-4u4 ~ood=a-4e-4g-4h-4j-4m-3n-5t-4v3
~ood>=b-5h-4i-9j-3n-4t-3v3 ~oodb=b7v-4 ~oodby=b7v-4 ~oode=c-5i5 ~ooded=c-5i5 ~oof=c3 ~oof>=c3
~ook=a-5d-4g7k7n-10q-6 ~ook>=e-6j-8k5n-9q-5 ~ooki=a-5c-3e7g8s-4v-8 ~ookin=a-5c-3e7g8s-4v-8 ~ooks=v4
~ooks>=v4 ~ool=c3d-3i-4 ~ool>=c3d-3i-3v3 ~oom=g4m-5n-5v4 ~oom>=g4m-4n-5 ~oomm=c-3 ~oomma=c-3
~oon=a-7e-3k6p4q7u4v-5 ~oon>=a-4c-5u5 ~oone=c3k6q5v-8 ~ooner=k6p3v-7 ~oones=o3q6 ~oop=b-14c7g-5
~oops=c-6v9 ~oops>=c-6v9 ~oopy=c6v-6 ~oopy>=c6v-6 ~oor=b6e-3i-3m-3 ~oor>=b6c-6e-3i-3m-3v4 ~oorl=c3
~oorly=c3 ~oos=a3c3 ~oose=a3 ~oose>=a3 ~oot=g-6i9 ~oot>=b6c-4g-5i8 ~ooti=b-4 ~ootin=b-4 ~oots=c6
~oots>=c6 ~ooz=b-4c14v-4 ~oozi=c5 ~oozin=c5 ~oozy=c8 ~oozy>=c8
~op>=a11b-6c-4d-4e3g-5k-9l6m-3n3q-9r-9s4 ~opa=b-5c-4v8 ~opay=b-5v6 ~opay>=b-5v6 ~opd=c5 ~opd>=c5
~ope=a-8b3d4f-4g-9i-6k-10m-7p4q-6s5 ~ope>=b6c-8k-3n-3p5q-3r-5s7v-4 ~opel=b3 ~opele=b3
~open=b-4c7m-3v3 ~open>=b-3v8 ~openi=v-5 ~oper=c3d7 ~opera=c3d7 ~opi=a-5b8g-3h3 ~opin=a-3b12c-4h4v-5
~oping=b12c-4v-4 ~opini=h5 ~opl=d4v-3 ~ople=d4v-3 ~ople>=d4v-3 ~opo=b3 ~opor=c3 ~oport=c3 ~opos=b4
~oposi=b4 ~opp=a3b-6g3v-6 ~opp>=a9l-3v-3 ~oppe=a-3b-7 ~opped=a-3b-7 ~ops=b7c-4d-5e-3q3
~ops>=c-3d-4q4 ~opsi=c-6v3 ~opsia=b3c-5v3 ~opsy=c4 ~opsy>=c4 ~opt=a15b-11c-13d-3g-3l8n-3u-3v-14
~opt>=a8b-7c-5l10v-3 ~opti=c-3p3 ~optin=a5 ~optio=a-6p3 ~opto=a7 ~optou=a7 ~opy=c5v-5 ~opy>=c5v-5
~oqu=a9v-10 ~oque=a9b5v-10 ~oque>=b4 ~oquea=a4b-4 ~oqueo=a4 ~oqui=b-3 ~oquit=b-3
~or>=d4g-9k-5n-25o-6p-3v-3 ~ora=b-3f3g8i-10o-4q-3s-11v-3 ~ora>=b-5g8h5s-4v-12 ~orad=c5 ~orado=c4
~oral=v6 ~orale=v6 ~orand=c-4 ~orar=b3g3j-3p3s-5v-11 ~orar>=b6s-3v-3 ~orari=g3p3v-5 ~oras=b-5j3k4m-3
~oras>=b-5j3k4m-3 ~orc=b8g-12v-8 ~orca=b5 ~orcar=b4 ~orch=b4 ~orch>=b4 ~orci=c5v-3 ~orco=g-3
~orco>=g-3 ~ord=b3d3g-5h-6i-6k-5s-5v6 ~ord>=c-6e4 ~orda=r4u3v3 ~ordar=a-4r3 ~ordat=v3 ~orde=b11h-3
~orde>=b7 ~order=h-3v4 ~ordi=c4 ~ordio=c4 ~ordo=n4v5 ~ordo>=n4v5 ~ords=b-3c5d3 ~ords>=b-3c5d3
~ore=a5b-4c6d-7e-5i-4u-4 ~ore>=a7d-6e-4i-3 ~orea=f3 ~orean=f3 ~orej=b-5c4 ~orev=u-3 ~oreve=u-3
~org=b-3e-4s7v3 ~orge=b-4s7 ~orget=b-3s7v-4 ~orgo=v5 ~orgot=v5 ~ori=b4c3h-8i-11k-6m-7n-9q-4v-8
~orid=e3 ~orida=e3 ~orido=c5 ~orie=c3 ~orien=c3 ~oril=b9c-4 ~orill=b9c-4 ~orin=b-8c11v-6
~orina=b-6c10v-7 ~orio=c-5v3 ~orio>=c-4v4 ~orir=a-5b8 ~orir>=f4s3 ~orirm=b7t3 ~orit=f-4g5
~orita=f-4g5 ~oriz=a7d-4s-3 ~oriza=a4 ~orizo=s-3 ~ork=b-8c-5d4g5j-4p3s-4v3 ~ork>=b-12i-6j-3k3p4v3
~orke=c-4 ~orked=d4 ~orker=c-5v4 ~orki=g8v-6 ~orkin=g8v-6 ~orks=o3 ~orks>=o3 ~orl=b4v-7 ~orld=b5v-4
~orld>=b5v-4 ~orly=c3 ~orly>=c3 ~orm=a-7b-10c3d-6h-4i-4m3p-3v12 ~orm>=g-3v9 ~orma=m4 ~orma>=s4
~ormac=m4 ~ormal=v3 ~ormi=c5g3s-4 ~ormir=g3s-3 ~orms=v3 ~orms>=v3 ~ormu=v3 ~ormul=v3 ~orn=b-6o-3q4v4
~orn>=d4v-3 ~orne=v3 ~orni=b-5c-3d-4q5v5 ~ornin=b-4d-4q5v3 ~orno=c4 ~oro=c4v-7 ~orq=q3 ~orqu=q3
~orque=q3 ~orr=a5f-10h-3i-9l-8n-3s-7t-6u-10 ~orra=a7j-3k5 ~orra>=c3 ~orrac=b3 ~orram=a5 ~orran=v3
~orrar=a6 ~orre=a8b-11c-3e3j3m-6n-4o-3r3v3 ~orre>=a3 ~orrec=a-4e3r5 ~orrem=j3 ~orren=a6 ~orreo=v7
~orri=o-3 ~orril=c4 ~orro=a-7b4c4n-6o4p-3q3v-16 ~orro>=b9v-8 ~orros=c4 ~orrow=g3o4p-3q3v-4
~orry=a-3e-3m3 ~orry>=a-3e-3m3 ~orryi=b3 ~ors=b-9c4i7v3 ~ors>=i8 ~orse=b-3c5g-3 ~orses=c3
~orst=b-4v5 ~orst>=b-4v5 ~ort=a6d-7g-3k-10l-9m-10n4q-7r-8u-4v-9 ~ort>=b-11 ~orta=c-3g-6k-4n5r-5
~orta>=a-5b9n3 ~ortab=h3 ~ortad=a3b-3 ~ortal=a5b-4v11 ~ortar=b5e7v-8 ~orte=a7i4n-9v-4 ~orte>=a-5i4
~orten=a9v-6 ~orth=b8c-3 ~orth>=b5 ~orti=a5b-5c3 ~ortij=c4 ~ortin=a5 ~orto=a-6n5 ~orto>=a-6n5
~ortu=f8v-3 ~ortug=f9 ~orw=k7v-4 ~orwa=k7v-4 ~orwar=k7v-4 ~ory=v4 ~ory>=v4 ~orz=b14
~os>=d-4e4f-7g-5h-6i3j-3k-9n-15q-5r-3u6 ~osa=f-3g-6i-3m-4n6u-3v-3 ~osa>=b-5e3n8v-9 ~osan=a4c-4
~osand=a4c-4 ~osas=c4 ~osas>=c4 ~osc=a-3 ~osco=a-3 ~oscop=a-3 ~ose=c10j-5p4u-4v-4
~ose>=a3f-4k-4p4r-6u-4v-3 ~oseb=c4 ~osebl=c4 ~osed=b7r3v-9 ~osed>=b7r3v-9 ~oser=b-3c6 ~oser>=b-3c7
~oset=v5 ~oset>=v5 ~osh=r10s-3v-9 ~osi=a-8b9c5u6v-14 ~osib=g3k4 ~osibl=g3k4 ~osid=b-3v4 ~osida=b-3v4
~osin=b6v-3 ~osing=b6v-3 ~osis=b6v-4 ~osis>=b6 ~osit=a-3c5u7v-9 ~ositi=c9v-3 ~osito=b5c-4u8v-3
~oso=b-3c6f-3m-6v4 ~oso>=c6f-3m-6v4 ~osot=e3 ~osotr=e3 ~osp=m3v-5 ~ospi=m3v-4 ~ospit=b3m3v-4
~ospo=k3 ~ospon=k3 ~oss=b-5c-9e9n-3r-3v8 ~oss>=c-6e4 ~ossi=v9 ~ossib=v8 ~ost=d-5h-3i-3k4v8
~ost>=e4g-11 ~osta=b-6g4 ~ostar=b-3g5 ~osto=a-3i-4v6 ~osto>=a-3b3i-4v6 ~ostp=c-3k6v-3 ~ostpa=b3
~ostpo=k6 ~ot>=a-4f-14g-6i7j3m9n-9r-8s3t-6 ~ota=b13c9g-7v-10 ~ota>=a-3b12g-5v-7 ~otar=b3 ~otar>=b4
~otat=c6 ~otato=c6 ~ote=b8r4v5 ~ote>=b10v3 ~otel=e4 ~otel>=e4 ~otem=b-3 ~oteme=b-3 ~oter=v3
~oth=a4d-9h3i-6n-3p3 ~oth>=b-6c4 ~othe=d-13g3h4i-4q-6v-6 ~other=d-13g3h4i-4q-6v-6 ~othi=c-4r3u4v4
~othin=c-4r3u4v4 ~oti=b-5c3m6 ~otic=a-3c3 ~otice=l3 ~otico=v3 ~otin=b-4 ~oting=b-4 ~otiv=m6
~otivo=m6 ~otl=b5v-4 ~otli=b5v-4 ~otlin=b5v-4 ~oto=b8c-13e-3i5 ~oto>=b5c-8 ~otor=c-5i6 ~otor>=c-5i6
~otr=b-6c-3d-10g3h7k7m-8o-9p9q-9r-3t-3u-5v-5 ~otra=a-3d-8f-5i-5k6l3m-4o-8p3v-3
~otra>=d-8f-4i-4k8l3m-4n3o-5 ~otras=p7 ~otro=b-6h8n-4p6q-3r-5v-3 ~otro>=b-3h7n-3p4q-3r-5
~ots=a-10b-6c14d16e-3g-3h-3 ~ots>=a-10b-6c14d16e-3g-3h-3 ~ott=c8g-8 ~otte=c4 ~otten=c4 ~otti=c6g-3
~ottin=c6g-3 ~ottl=b4c-4 ~ottle=b4c-4 ~otto=c4v-4 ~ou>=d-3h-3n3o-4u3 ~oub=b-5 ~oubl=b-5 ~ouble=b-6
~ouc=v-3 ~ouch=v-3 ~ouch>=b-7c5g4 ~ouche=b9c-4 ~oud=n7v-3 ~oude=n7 ~ouder=n7 ~oudy=c3 ~oudy>=c3
~oug=g-7h3i-4m-3q-5t4u4v-4 ~ough=g-7h3i-4m-3q-5t4u4v-4 ~ough>=d3e-3h4j-3q-3 ~oughi=c7v-6
~ought=b3c-9u5 ~oul=b7e-7j-3k3q4s-5u-5v-4 ~oul>=b6c-3 ~ould=b3e-7k3q4s-5u-5v-4 ~ould>=e-5q3s-4u-4
~oun=d-5f-8h4i3m4s-5 ~ound=f-4i3s-4u-3 ~ound>=b4e3i3q3 ~oundi=c6v-4 ~ounds=b-9m3r5 ~oung=h6
~ounge=h3 ~ouns=v5 ~ounse=v5 ~ount=b3c-4 ~ounti=b6 ~oup=b-4v3 ~oup>=b-4v3
~our=b-4c-3d3g5h-7i-3p-3q-3s-4v3 ~our>=b-7i-4p-4r-7s-3t3v5 ~ours=g5t-3 ~ours>=g5m-7v4
~ourse=c-3m3r5v-6 ~ourt=g4 ~ourt>=g4 ~ous=a-4c-7e6 ~ous>=a-3c-6v3 ~ouse=c-4e6r-3 ~ouse>=b3c-4e6r-3
~ousy=b-4c7 ~ousy>=b-4c7 ~out=c3e-12f-7h-4k-6l-11 ~out>=c3e-11f-7k-6l-11 ~outh=c5v-4 ~outh>=c6v-4
~outs=c-6v3 ~outsi=c-4v3 ~outt=a3 ~outta=a3 ~ouv=b-3c-5e9v-3 ~ouve=b-3c-5e9v-3 ~ouve>=b-3c-5e9v-3
~ove=b-6c3f-9g-3h-8i-8j-5k8o-4q3s-5 ~ove>=a5b-8e-3g-6j-3k9m4q4r3s-6v-8 ~oved=a4e6n-3v3
~oved>=a4e7n-3v-3 ~ovel=b-10v5 ~ovela=b-4v3 ~ovely=b-6 ~ovem=v-4 ~ovemb=v-4
~over=a-5b3f-3i-5j-4k7r-4t-6 ~over>=n5t-4 ~overd=b9c-3 ~overe=c3 ~overl=k5 ~overm=r-3 ~overp=b3
~oves=b3 ~oves>=b3 ~ovi=b-4c-3f3h4i5k-5m-4r-4s-3 ~ovid=c-4e5h5i7k-4 ~ovid>=e5v3 ~ovide=h6
~ovido=i6v-3 ~ovie=b-3g4 ~ovie>=v8 ~oviem=q3 ~ovin=c4 ~oving=c4 ~ovio=f5 ~ovio>=f5
~ow>=b-4g11h-9i-4j4k-3p-4r-6s-8u3v4 ~owa=c-3 ~owb=b-3v7 ~owbo=b-3v7 ~owboy=b-3v7 ~owe=a-5n6
~ower=a-3n7 ~ower>=a-3n7 ~owi=r-3 ~owin=r-3 ~owing=r-3 ~own=b3f-5j-5m-4 ~own>=f-5j-5 ~owni=b5
~ownin=b6c-3 ~owo=c-5v4 ~owor=c-5v4 ~owork=c-5v4 ~oxi=c3v-3 ~oxig=c5 ~oxige=c5 ~oxy=b-4c4
~oxyg=b-4c4 ~oxyge=b-4c4 ~oy>=a-5b12c-8d-6f-7g5h-16i-15j3l-7m-17n-11o-9p-5r-4u-3 ~oya=c6
~oye=b-3c-5n5v5 ~oye>=c-5n5v5 ~oyf=b3 ~oyfr=b3 ~oyfri=b3 ~oyi=a6b-3s3 ~oyin=a6s3 ~oying=a6s3
~oyo=b10g-6 ~oyo>=b7g-6 ~oys=b-3v7 ~oys>=b-3v7 ~oz>=b-3c12s-7v-3 ~ozc=e7 ~ozco=e7 ~ozco>=e7 ~ozi=c5
~ozin=c5 ~ozing=c5 ~ozy=c8 ~ozy>=c8 ~pa>=u-4v8 ~pac=a-4e3g-3j3n5 ~pace=c3v-3 ~pacem=b-3c4
~paci=a-3e4j3n5 ~pacie=e5v-5 ~pacio=j4n5v-4 ~pad=g4 ~pada=c-3 ~pada>=c-3 ~padr=b3 ~padra=v-3
~pads=v3 ~pads>=v3 ~pag=a4c-7e-3m-7v10 ~paga=i3 ~pagar=i4 ~pago=b3v6 ~pago>=a3b3 ~pague=c-3
~pai=b6m-8n-8t3 ~paid=v3 ~paid>=v3 ~pain=e-4m-6n-5t3 ~pain>=e-3m-6n-4t3 ~pains=f5 ~pair=b5 ~pair>=b5
~pal=b-3c9 ~pale=f4 ~pale>=f4 ~palp=c5 ~palpi=c5 ~pam=a11e-5m-6 ~pam>=a9e-4m-6
~pan=a-10d-5e-8f12h4i-4l-3m-4n-11q-3s-3u-4v-11 ~pane=a-3b3 ~pane>=c3 ~panel=a-3
~pani=a-8b4c-4d-4f6g-7i-3n-3q-3 ~panic=b9c-3f-3g-3 ~panis=a-5f9m-3 ~pano=f9v-4 ~panol=f9v-4 ~pany=g8
~pany>=g8 ~pap=a-6b-6i-6r-4v6 ~papa=b-5c5v-3 ~papa>=c4e3v-3 ~papad=c3 ~pape=a-5c-5v10
~papel=a-5c-3v7 ~paper=v4 ~par=a6e-3h-5m4n3q4t-3u-4 ~para=c3k3m3n-9q4s4 ~para>=a-7b4f3k5m4n-7q3r3
~parad=i-4v7 ~paral=a7v-4 ~parar=a9b-7c5v-6 ~parat=c4i4v-5 ~pard=n6v-5 ~pardo=n6v-5
~pare=a6c-4d-3m-3r-4 ~parec=b4r3 ~paren=a6b-11r-7 ~park=a-4b-6c-7v9 ~park>=v4 ~parki=a-4b-4c-8v8
~parl=f9 ~parle=f5 ~paro=c3s-3 ~paro>=c3s-3 ~part=b4c-3d3e-5f-5h-3n3t-4 ~part>=b7n4v-6 ~parte=a4m3
~partm=d4 ~partu=b3 ~pas=c6d7g-11h-4i5n-7q7r-9s13u-5v-7 ~pas>=a10f4v-4 ~pasa=b-5c3d3i6
~pasa>=c5e-3i5 ~pasad=c-3v4 ~pasar=b-3c4 ~pase=d8g-4k9q8v-7 ~pase>=b3 ~pasem=d7g-4k3 ~pasm=c8v-3
~paso=b6s8u-7 ~paso>=b6r-3s8u-7 ~pass=c4e4r-5s8v-3 ~pass>=g-6r-4s9v-4 ~passe=b-3c4e5
~past=b3i-3k-3r-3 ~pat=a-10c-5e7f-4h6i-7n-5o-4p-3r-3 ~patc=d3e6v-4 ~patch=d3e6v-4
~pate=b5e-6g-4h7o-4v4 ~patel=b-4e-6g-3h7o-3v5 ~pati=a-4b-6e7 ~patie=a-4b-6e7 ~patr=a-3b7g6 ~patro=g6
~pau=a5 ~paus=a5 ~pav=b8 ~pavo=b8 ~pavor=b8 ~pay=c-6i8n-3 ~pay>=c-6i7n-3 ~paz=a7c-3e4v-3
~paz>=a7c-3e4v-3 ~pci=a3b-5c-3j-3 ~pcio=a3c-4j-3 ~pcion=a3c-4j-3 ~pcp=h5 ~pcp>=h5 ~pd>=c5 ~pda=b4c-5
~pdad=b4c-3 ~pdad>=b4c-3 ~pe>=b7c-4d-4f-4g-6h-4i-5p5q-5r-6s7t3 ~pea=a-11b7c-10d6g-6k-3n10q-7v-19
~peac=b6v-3 ~peace=b6v-3 ~peak=b-5c-3d7e4f3v-7 ~peak>=d6h-6n6v-6 ~peaki=e7h4n-3 ~peaks=f5 ~pean=b5
~peand=b5 ~pear=b3 ~peat=n8v-3 ~peat>=a-3n7v-3 ~pec=b-6c4j7q-3v-12 ~pech=c6 ~pecho=c6 ~peci=h3
~pecia=h3 ~pect=j7 ~pect>=j7 ~ped=c4d-3g3n-4q-3u-4 ~ped>=a-5b-4c6e-4g6n-3q-4 ~pedi=a3e-3
~pedi>=a9v-4 ~pedia=h3 ~pedid=a-4b5 ~pedie=v7 ~pee=b-17c19g-7v-11 ~pee>=b-6c7g-4v-7 ~peec=c4
~peech=c4 ~peed=b-4c4 ~peed>=b-4c4 ~peei=c4 ~peein=c4 ~peg=a-3e-4i-4v3 ~pega=a-3c-4e-4i-4v5
~pega>=b-5g4v3 ~pegad=v3 ~pegan=b5 ~pegar=b8c-3 ~pel=a-7i-4v6 ~pele=a-6c-6v3 ~peles=a-6b4c-6v3
~peli=v3 ~pelic=b-6v4 ~pelig=b3 ~pell=c6 ~pelli=c6 ~pen=a3c-6e-10f-4i3n-14q-4r-6s-5t-3u-3v13
~pen>=b-3v7 ~pena=b4c-7v9 ~pena>=b4c-7v9 ~pend=a4b-3c-4q-3r-6v8 ~pende=a3v3 ~pends=v6 ~penin=v-5
~pens=b7c-5e-3m3v-7 ~pens>=a5m3v-3 ~pensa=a-5b6c-4e-3g4v-6 ~pent=b-3 ~peo=c12d4g-5n-3v-7 ~peop=d4v-3
~peopl=d4v-3 ~peor=b-5c18v-4 ~peor>=b-5c10 ~per=a-7c-6d4f-5g4j5l-6m-4n3p-6s-7u-3v6 ~per>=b3g4v-7
~pera=a-4b5d5o-6 ~pera>=b-3 ~perac=b9v-6 ~perad=d3 ~perar=v12 ~perat=d4v-4 ~perd=a-5b3c-3g-7n10t-3
~perdi=a-3g-4n7 ~perdo=e-5 ~pere=b-4g10j8 ~pere>=g8 ~perf=b-4c-8v3 ~perfe=b-4c-8v3 ~perh=v4
~perha=v4 ~peri=a-3c5d-3h4 ~perie=h4 ~perio=c7 ~perm=a10b-3c-3d-5g3v-3 ~permi=a6d-5g3
~pero=c4f-9k3m3q3r4v5 ~pero>=c4f-9k3m3q3r4v5 ~perr=b-9v7 ~perro=b-8v7 ~pers=a-4c-8d5e5m-3
~persi=a-5b11 ~perso=b-5d5e5m-3v-4 ~pert=s-3 ~perta=b4s-3 ~perv=d5 ~pervi=d5 ~pes=c6 ~pes>=b3
~pesa=v-3 ~pesad=v-3 ~pesi=v4 ~pesim=v4 ~peso=c5 ~peso>=c5 ~pet=c7 ~peti=c6 ~petit=c6 ~pez=l4v-4
~peza=c-3l6 ~pezar=c-3l6 ~pezo=c3 ~pezo>=c3 ~ph>=c4 ~pha=v3 ~phar=v4 ~pharm=v4 ~phi=m4 ~phis=m4
~phish=m4 ~pho=b-4c-3d6f-3g5h-4i-3o-3 ~phon=b-4d6e3g5h-3o-3 ~phone=b-4d6e3g5h-3o-3 ~phot=v3
~photo=v3 ~pic=e-3i7j-4l-3n-3p-5q-8r6v-9 ~pick=c-7d3i10o-3p-3r6v-9 ~pick>=b-7c-5d5g-3i7p-3r7v-7
~picke=b12o-3 ~picki=g5 ~picks=i6 ~pico=a4b-5c3v-5 ~pico>=a4b-5c3v-5 ~pid=b3d-6v-3 ~pid>=b3
~pidit=b-4c3 ~pido=b3 ~pido>=b3 ~pie=c4i3n-3o-3v-15 ~pie>=b-3i7 ~pien=a-8b10c-6g4 ~piens=a-4b8c-5g5
~pier=a5c5 ~pierd=a8 ~piern=b-3c7 ~pies=b-5c5v-3 ~pies>=b-5c5v-3 ~pil=a-5g3 ~pila=g6 ~pila>=g6
~pill=a-4b3 ~pill>=b-4c9 ~pillo=c-3 ~pills=a-4b7c-5 ~pin=a-7c11g-6i-5 ~pin>=v8 ~pinc=b3 ~pinch=b3
~ping=b3c7g-5v-6 ~ping>=b3c7g-5v-6 ~pini=h5 ~pinio=h5 ~pink=b-3c5 ~pinke=c9 ~pinn=v-5 ~pinni=v-5
~pio=n7 ~pio>=n7 ~pir=f3g-3i3 ~pira=c4v-5 ~pira>=c4 ~pirac=b-3c4 ~piral=b6c-4 ~pire=i5 ~pired=i5
~piri=c-3v6 ~pirin=c-3v6 ~pis=c6e-3g-6i-6n-4v4 ~pisa=b-3c8 ~pisar=b-3c8 ~pise=c5 ~pise>=c5 ~piso=v5
~piso>=v5 ~pist=b6c-8n-3 ~pisto=b6c-7 ~pit=a-4b-4c5d-6g-8n11o-5v-8 ~pit>=c4 ~pita=n5v-7 ~pita>=b-4n5
~pital=b3m3v-4 ~pite=n6 ~pite>=n4 ~piz=e7 ~pizz=e7 ~pizza=e7 ~pla=c-3h-7i-4j-3k6m5n-8r4 ~plac=e4
~place=c-3e5 ~plai=b-4g-5m8n-5v3 ~plain=b-4g-5m8n-5v3 ~plan=b6c-3d-3e-5g4j3r3 ~plan>=b6 ~plane=g6v-4
~plann=v-4 ~plant=b-6v7 ~plat=g3 ~plati=g3 ~ple=b3d4e-4g-3i-3n4v-6 ~ple>=d4g-3v-4 ~plea=e-3i-4
~pleas=e-3i-4 ~ples=b3c4 ~ples>=c4 ~plet=n3u3 ~plete=n3u3 ~pli=d3m4 ~plic=d4 ~plica=d3 ~plico=c-3
~pliq=m5n3 ~pliqu=m5n3 ~plot=b4 ~plota=b4 ~ply=g6m6v-6 ~ply>=g6m6v-6 ~pm>=j3q5t-4 ~pne=c3 ~pneu=c3
~pneum=c3 ~po>=b-7c8n-6 ~poc=v5 ~pod=k9v-11 ~pode=k7v-5 ~poder=k3v-4 ~podr=j4 ~podre=j6
~poi=a-3b9d-3g-3h-3i-3n-3r-3s-7v-5 ~poin=a-3b9c-4g-3h-3n-3r-3s-7v-3
~point=a-3b9c-4g-3h-3n-3r-3s-7v-3 ~poken=c-3 ~pol=b6d-4e4 ~poli=b7c-3d-4e5 ~polic=b9d-4e5
~pon=c-7f-4i10j-4k4l4m3o3r-6t4 ~pon>=i10 ~ponc=c-3i4 ~ponch=c-3i4 ~pone=c-3k9v6 ~pone>=k6v-3
~ponen=c-3v4 ~poner=v5 ~pong=c-4h3l5m7o3r-3v-5 ~ponga=h4l5o4 ~pongo=m7v-3 ~poo=b-3c9v-4 ~poop=c4
~poor=c3 ~poorl=c3 ~pop=b-4v-7 ~popp=c4v-4 ~poppe=c3v-3 ~poq=b-3 ~poqu=b-3 ~poqui=b-3
~por=b4c-5d-5e-4h-6i3j-3n-16s-3 ~por>=b3e-4s-3 ~porc=b4 ~porch=b4 ~porq=q3 ~porqu=q3
~port=b-6c-10d-3f5h-3k-4l-3m-5n-10r-4u-4 ~port>=a-3b-7c-5s3 ~porta=e5g-3s-3 ~porte=i4 ~porti=a5
~porto=b3 ~portu=f9 ~pos=b3e-4f-4g4j-6k6q-3r3v-3 ~posa=b-3 ~posa>=b-3 ~pose=c-8r4v-4 ~pose>=b3c-7
~posed=r3 ~posi=c5k3v-11 ~posib=g3k4 ~posit=c5v-5 ~posp=k3 ~pospo=k3 ~poss=v8 ~possi=v8 ~post=k5v-4
~postp=c-3k6v-3 ~pot=a-3c11e-3g-4j4o-3 ~pot>=j4o-3 ~pots=b-4 ~pots>=b-4 ~pott=c6g-3 ~potti=c6g-3
~pou=c9 ~poun=b-5c9 ~pound=b-5c9 ~pow=c-4v6 ~powe=c-4v6 ~power=c-4v6 ~pp>=a9c-3l-3v3
~ppe=c5e-3n-3v-5 ~ppea=b5 ~ppear=b5 ~pped=a-4c5v-6 ~pped>=a-4c5v-6 ~ppen=a5m3 ~ppens=a5m3v-3
~ppet=c6 ~ppeti=c6 ~ppi=c4v-10 ~ppin=c4v-7 ~pping=c4v-7 ~ppl=v4 ~pple=v4 ~ppo=b-5h-3j4m4v-4
~ppoi=j4v-3 ~ppoin=j4v-3 ~ppos=r3 ~ppose=r3 ~ppr=u6 ~ppre=u6 ~pprec=u6 ~ppy=a-3v8 ~ppy>=a-3v8
~pra=h4 ~prac=h4 ~pract=h4 ~pran=o3 ~prana=o3 ~pray=c-4 ~pray>=c-4
~pre=a-6c4f4g4i-4j3k-4l-4m-3r-8s-4v-3 ~pre>=a-3b9c-7e6v-4 ~prea=c7g3v-3 ~pread=c7g3v-3
~prec=b-8c-4u5v5 ~preci=b-8u5v5 ~pref=t-3 ~prefe=a4v-4 ~preg=b-11g3n4q-3s-3 ~pregu=a3b-8g3n4q-3s-3
~pren=f5n4v-3 ~prend=f5n4v-3 ~preo=c3 ~preoc=c3 ~pres=a-3d4e-5i-3j6q-4s-6 ~prese=a-6d7g3j9m3v-4
~press=e-3 ~pret=f5 ~prete=f5v-5 ~pri=b-6c-3d-5g-7n7o3r-3v10 ~pric=b-5v7 ~price=b-5v7 ~prim=o4
~prime=o4 ~prin=c-4n7v7 ~pring=e3v5 ~pro=c-7d-7e-3f-6g-8i3m6n-4 ~prob=c-3v3 ~probl=c-4v3 ~prog=k6
~progr=k6 ~pron=o4 ~pront=o4 ~prop=b4 ~propo=b4 ~prov=h6m7v-9 ~prove=m9v-4 ~provi=h6 ~pru=c-3v4
~prue=c-3v4 ~prueb=c-3v4 ~ps>=a-8b-3c12d-6e-9j-3n-7 ~pse=b4c-4 ~psi=c-7v7 ~psia=b3c-5v3
~psia>=b3c-5v3 ~psic=v4 ~psico=v4 ~psy=c4 ~psy>=c4 ~pt>=a6b-4c-4f-3l10m3n17t4v-13 ~pta=b-3v8
~ptan=v6 ~ptan>=v6 ~pti=c-7 ~ptin=a5 ~pting=a5 ~ptio=a-6p3 ~ption=a-6p3 ~pto=a6 ~ptou=a7 ~ptout=a7
~pts=b7 ~ptsd=b7 ~ptsd>=b7 ~pue=a-6e-5g4j-3k4m-11r-3s-5t-4u-4 ~pued=a-4d5f5j-4k5m-5o-5r-10s-5v4
~pueda=k4v-5 ~puede=b-5c-13d4h6i4n3q3r-7v8 ~puedo=a-5c5e-3h-5m-3n-3s-3 ~puen=b5 ~puent=b5
~pues=i-6j-4n-3o3r3 ~pues>=g3i-6j-4n-3o3 ~puest=r4 ~puk=b-3c11 ~puke=c7 ~puke>=c4 ~pul=c12v-6
~pull=b-6c6v-4 ~pulle=c4 ~puls=c6 ~pun=c3g-3o3q-4r6 ~punc=b5 ~punch=b5 ~punt=b-7o3r4 ~punta=r3
~punto=v3 ~punz=c3 ~punza=c3 ~pur=a4v-5 ~pura=c3 ~purg=a5 ~purge=a5 ~purp=b3 ~purpo=b3c-7
~pus=a-3g-3j-7k10q5s4 ~pus>=b-4c7 ~puse=b-5c5s3v8 ~puse>=b-5c5s3v8 ~push=c-6k10q5v-3 ~push>=c-4k10q5
~pushe=b4 ~puso=b5c-6 ~puso>=b5c-6 ~put=c-3i-7l3m3o7r3 ~put>=b3i-4l3o7r3 ~puta=d-7m4 ~putad=d-7m4
~putt=g3 ~putti=g3 ~py>=a-6c8q-3 ~que=c4d5e-10f-3m5n5p4r-3t-4v-3 ~que>=e-5f-3g-4l-6m7n4v-3
~quea=a4b-4 ~quear=b-3 ~qued=b-5c3g4i3m-3n-5 ~queda=a-3c-4f3i4p3s-3v5 ~quede=c11v-8 ~quedo=b-4c-7g5
~quej=d4h-3 ~queja=d4 ~quem=c8v-4 ~quema=b6 ~queme=m3q-4 ~quemo=c5 ~quen=c-4d8 ~quen>=c-3d3
~quenm=d4 ~queo=a3v4 ~queo>=a3v4 ~quer=a-8b-5l6 ~quere=a-5b-4c3l3 ~queri=a-3v5 ~ques=d4n4
~quest=b-4d4n4 ~qui=a3b-3g-18m4n-10o-8p-6t-7u-3 ~qui>=b4c-6e6r-5 ~quic=c7k5 ~quica=c4 ~quick=b4k5
~quid=c3 ~quido=c3 ~quie=e-4f3g-5h5m6n-7o-4r4t-5v-5 ~quien=a-4b-6d3i5m12r-5v-5
~quier=b4e-5h3i-4m-4n-6o-3r7v-4 ~quil=a4 ~quila=v5 ~quin=b-3c-4d4e-3m5v4 ~quina=d3e-3m5 ~quip=b-5v6
~quipo=b-5v6 ~quir=v3 ~quire=v4 ~quis=b3 ~quiso=b3 ~quit=a15b-9f-10g-6j4k-9m-12
~quit>=a5b-10e5f-3j-7m-3o-3 ~quita=a12c-4g-3 ~quite=b-11c7e-3j6k-5 ~quito=b5 ~quiv=b-3e7v-5
~quivo=b-3e7v-5 ~quiz=r-4v8 ~quiza=r-4v8 ~ra>=a-6b4c-3d-3e3g3h6j-7k5v-8 ~rab=f5h-5p3 ~raba=g3p3
~rabaj=c-6g3p3 ~rabi=f3 ~rabic=f3 ~rac=a-8b6c3d-7g-4i-8k-4l-6m-4n-6s3u5v-12 ~racc=c3 ~racci=c3
~rach=b3c3 ~racho=b4c-6 ~raci=b3d-4h-4n-4u5v-12 ~racia=c-8h-3u6v-6 ~racin=c6 ~racio=b5c4v-6
~rack=b3c-7 ~racke=c-5 ~racks=b5c-3 ~ract=c3h4 ~racti=c5h4 ~rad=f-5h-4n-6u5 ~rada=a-5b7i-3v4
~rada>=a-5b7i-3v4 ~rade=c-6u8 ~radec=a3u4 ~radez=u4 ~radi=v3 ~radio=v3 ~rado=c5d3v-6 ~rado>=c5v-3
~rador=d4 ~radu=g6v-3 ~radua=g6v-3 ~rae=c3v3 ~rae>=c3 ~raen=v4 ~raen>=v4 ~raf=b-3c-7v11 ~rafi=b-5v10
~rafic=b-4v7 ~rag=a4c6i-6 ~raga=b-9c9 ~ragan=b-4 ~ragar=b-3c5 ~rage=b4c-3 ~rage>=b4c-3 ~rago=a5c3
~rago>=c3 ~ragu=b4 ~rague=b4 ~rai=e-4f-8g-6h-3i7j-7k3q3t3 ~raid=a-3f-3 ~raid>=c3f-3 ~raigh=c-5
~raigo=c6 ~rain=e-3i3k4v7 ~rain>=c-8i5k5v8 ~raine=c6 ~rait=c-3i7 ~raite=c-3i7 ~raj=a4 ~rajo=a4
~rajo>=a4 ~ral=a5b6c-14 ~rale=a4c-3v3 ~rale>=a4c-3v3 ~rali=b7c-4 ~ralin=b6c-4
~ram=a7b-4d4e4g-4h4j-4k7v-5 ~ram>=a3 ~rama=k6 ~ramar=k6 ~rame=a4d4 ~rame>=a4d4 ~ramo=c-3e4h4v-3
~ramos=c-3e3h4v-3 ~ramp=b-3 ~ran=a-5b4c5d5e-9f-3g-15i4m-10p-3r-6u-5 ~ran>=c8i-4j-3n4q-3 ~rana=c7o3
~rana>=c4o3 ~ranar=b3 ~ranc=b-3v10 ~ranca=c3 ~rance=c-8v9 ~rand=d3f-3 ~rande=b8 ~randm=c6v-4
~rando=g-5 ~rands=v3 ~rang=b5 ~rangl=b4 ~ranq=a4 ~ranqu=a4 ~rans=a-8b-6c-7d6g-3i11v-6 ~ransf=d11i-4
~ransi=i3v-3 ~ransl=f4 ~ransm=i4 ~ransp=c-3d-5i11v-6 ~ranz=b6v-4 ~ranza=b6v-4 ~rap=b8c-3 ~rap>=c5v-3
~rapa=b6c-4 ~rapad=b6c-6 ~rape=b4c-3 ~raped=b4v-3 ~rapi=c3n3 ~rapid=c4n4 ~rapp=b4c-7 ~rappe=b5c-7
~rar=a6b-3c8d-3i-6l15r-3v-3 ~rar>=a8b4g-5i-3k-6 ~rara=b-5 ~rari=g3p3v-5 ~rario=g3p3v-5 ~rarm=b-3c6
~rarme=b-3c6 ~raro=b-5c3v6 ~raro>=b-4c5 ~raron=v8 ~ras=a7b-4d-5e-6h-4i-6k4l-3m-8n-5p3q-5r-5
~ras>=a-4b-10j3m-3p6 ~rasc=b4 ~rasco=b5c-5 ~rase=a6k3 ~rash=n-3 ~rash>=b3c7v-7 ~rashe=v4
~rashi=c-7v5 ~raso=v3 ~rass=a9e-4 ~rassm=a5e-3 ~rast=v-4 ~rastr=v-3
~rat=d5e-9f-3k-5m6n-5o-3q-3r-13v-4 ~rata=b4c-3 ~ratan=b5 ~ratar=b-4c-3v6 ~rate=u4v-4 ~ratef=u4
~rath=d4e-5g-4h3s3 ~rathe=d4e-5g-4h3s3 ~rati=g6m5r-3t-3 ~ratin=m9 ~ratis=m-3v7 ~ratit=g8
~rato=c4d3v-4 ~rato>=v-5 ~rator=d5 ~ratos=c3 ~rau=b5m5v-4 ~raud=m5 ~raude=m5 ~rav=v4 ~ravi=v5
~ravil=v5 ~raw=a4 ~raw>=a4 ~ray=i-5m-3v8 ~rays=v3 ~rays>=v3 ~raz=g-6i-4u7v-4 ~raza=c3 ~razad=c3
~razo=b3g-3u8 ~razo>=b-4u8 ~razos=b5c-5 ~rbl=n7v-4 ~rble=n7v-4 ~rbled=n7v-4 ~rbo=c5 ~rca=b6i-6v5
~rca>=i-5v7 ~rcar=b4 ~rcar>=b4 ~rce=o7 ~rch=o-4 ~rci=c6v-3 ~rcl=g5 ~rcle=g5 ~rco=c-4e5g-3o3
~rco>=c-3e5 ~rcol=o3 ~rcole=o3 ~rd>=c-4d5f-5g-4i-10j-6r-3u-3v7 ~rda=a3b-3e-3f-5g-3i-4q5s-3t3
~rda>=a6 ~rdad=d3m5v-5 ~rdad>=d3m5v-5 ~rdan=c-3 ~rdand=c-3 ~rdar=a-4v-4 ~rdarm=a-4r3 ~rdaro=v-4
~rdat=v3 ~rdato=v3 ~rday=q4r-3 ~rday>=q5 ~rde=b3e-3g3h-5i-3q6v4 ~rde>=q6 ~rdem=g5 ~rdeme=g5
~rden=a-5b3 ~rden>=a-5b3 ~rder=h-3v4 ~rder>=h-3v4 ~rdi=a-9d-4e3g3h4i-5n7v-3 ~rdi>=g-4n8 ~rdia=c5
~rdia>=c5 ~rdid=b5c-8 ~rdida=b5c-8 ~rdien=c3 ~rdin=g7 ~rding=g7 ~rdio=e6h4v-5 ~rdio>=e5v-9 ~rdiol=h4
~rdo=a-9e-8g-5n10s-3t-3u-3v4 ~rdo>=b-8n3r3v10 ~rdon=a-4e-5n8u-3 ~rdon>=a-3e-5n8 ~rdos=b9c-3
~rdose=b9c-3 ~rds=b-3c6d3v-3 ~rds>=b-3c6d3v-3 ~re>=a-6d-10f-3g-4h-3j5k-8m-4r3s-4u-5
~rea=a-3b6f4g-3i-15j-6k3p-3r-6v-5 ~rea>=c3e5v-3 ~reac=b-8c5e3g5v-5 ~reach=a5b-3e3g5v-7
~react=a-4c8l3v-5 ~read=b8e-4f7h-5l-6r-3 ~read>=b4f11n4v4 ~readi=v-6 ~reads=a-3g3 ~ready=c-3h-3r-3
~reag=k9 ~reage=k9 ~reak=a-4b12c-17n4v3 ~reak>=b-4c-3g3v7 ~reakd=b7c-3 ~reaki=a-3b17c-12n7
~real=b3e-5f-5g-5h-3m8r-4v-9 ~real>=e-5f-3g-3m5v-5 ~reall=b3s4v-3 ~ream=a6 ~ream>=a6b-5 ~rean=f3l10
~rean>=f3 ~reas=c3h10 ~reaso=b3c4 ~reat=b-5e-4g-9h-4j-3n-4 ~reat>=c-10h-3u3v8 ~reath=b-3c11v-8
~reb=k10 ~rebo=k10 ~reboo=k10 ~rec=b-9c-9d3h-10j-9m-8n-9r11u3v6 ~reca=b-5v13 ~recc=f3v6 ~recci=f3v6
~rece=a-3c-6d3e-4 ~rece>=o3 ~recei=a4 ~recen=b3v-3 ~recep=d6v-4 ~recer=b3 ~recet=v9 ~rech=a7v-3
~recha=a7v-3 ~reci=a4b-12u4 ~recia=u6 ~recib=a5 ~recio=b-6v8 ~recit=k3 ~reck=c6r3v-7 ~recko=r3
~reco=c-5i7k3l3 ~recog=i5v-6 ~recoj=i3 ~recor=b-6k5 ~rect=a-4e3r5 ~recto=e3v-5 ~recu=g5 ~recue=g5
~red=e-9m-3n-4p-5 ~red>=e-7m-3n-3p-5 ~redn=c5 ~redne=c5 ~redo=b4 ~redos=b4
~ree=a-3e-4k-3l7n-8r-4t5v7 ~ree>=b-7j5k-3n-3t4v3 ~reen=a-9l10 ~reet=g-3v4 ~reet>=g-3v5
~ref=a5c-8g-4i-5t-4v3 ~refe=a4v-4 ~refer=a4v-4 ~refi=a-4c-7d3g-3i-3v8 ~refil=c-6v9 ~refr=b-5
~refra=b-5 ~refu=a4 ~refus=a4 ~reg=a8b3c5i-10q-7t-7 ~rega=a4v-9 ~regal=b7v-3 ~regan=a4b-4 ~regar=b-3
~regi=a9 ~regis=a10 ~regl=c8i-5 ~regla=c8v-3 ~regle=i-5v5 ~regr=b4g3v-6 ~regre=b4g3v-6
~regu=n3q-4s-4t-5v4 ~regul=v6 ~regun=g3n4q-3s-3 ~reh=b3 ~reha=v3 ~rehab=v3 ~rehe=b3 ~rehea=b3
~rei=a4 ~reir=a5 ~reir>=a5 ~rej=b-3c4 ~rel=b7h3 ~rela=b8 ~relap=b3 ~reli=h3 ~relig=h3 ~rely=c3
~rely>=c3 ~rem=a10b-16c4d-5e-6f-3i-5j3k-10n3q-6s-6t-3 ~reme=c7e-5 ~remem=e-3v3 ~remi=b-4n5
~remin=b-4n5 ~remo=a9b-4j4k-4m-3r-3s-5 ~remov=a9b-4j4k-4m-3r-3s-5 ~remu=a5 ~remue=a5
~ren=d-5f4g-7j5k3l-7r-12s6u-8v-10 ~ren>=c-4f-9g-4j10m4q-3r-8v3 ~renc=f3 ~rench=f3
~rend=a-6b12f4n4v-8 ~rende=i4 ~rendi=a-4b15c3q3 ~rendo=f6 ~reni=c4 ~renid=c4 ~renl=a6v-3
~renle=a6v-3 ~renm=a4 ~renme=a4 ~reno=b-3r-8s8 ~reno>=r-8s8 ~rent=g-6h5j-3k5v-6
~rent>=a3d-6g-4j-3k5v-3 ~rente=h4 ~reo=a-7b-3c9d-5m-7n-4s3 ~reo>=a-4b-6c7m-6n-3s3 ~reoc=c3 ~reocu=c3
~reol=d-4 ~reole=d-4 ~rep=b-18c-3d11e-4f-7l-8m4n15o-8r-8u-4v-7 ~rep>=b-3c9d12 ~repe=b-5n9v-5
~repea=n8v-3 ~repi=a-6c-6d-3n13o-5 ~repit=a-6c-6d-3n13o-5 ~repl=a3g6m6 ~reply=g6m6v-5
~repo=a12b-4c-4 ~repor=a12b-4c-4 ~repr=a-5d6k6m3 ~repre=d7m3 ~repro=k6 ~rer=a-5b-6l3v-7
~rer>=a-5b-4c3l3 ~res=b-4c4g-7i-5n-7q-5t3u-9 ~res>=c7e3f-9g-8h4k-3m3 ~resc=a-4g-7j-4k13q3
~resch=g-7j-4k13q3v-5 ~rese=a-3c-3d5e-3g6j9n5s-3v-7 ~rese>=g3 ~resen=a-7d7g3j9m3n5v-4
~resi=a-4b-5c6h3 ~resic=c10 ~resid=h5 ~reso=e4s3 ~reso>=e4 ~resp=a3c5f3 ~respi=c6f4
~ress=g-4m-6n-5v6 ~ress>=m-5v6 ~resse=b-3v9 ~ressi=b4 ~ressu=v-3 ~rest=a11c-7e-4t4v-8 ~rest>=a7r-3
~resta=a-5b-3l4t4 ~reste=e-3 ~resto=a7 ~restr=b4 ~resu=a-10c-9g4k-5l7v5 ~resul=c-3 ~resum=a-4g3l8
~resur=c-3v6 ~ret=b-5c12d6g-6j3v-16 ~reta=c4d8v-3 ~retar=d8 ~rete=b-4c6f5v-6 ~reten=c7 ~reter=f3v-4
~reth=c5 ~reti=a5b-5i3q3 ~retir=a5b-5i3q3 ~reto=c4 ~retor=c4 ~retu=c4 ~retum=c4
~rev=a8b8c-6l-4n-4u-4v-9 ~reve=u-3 ~reven=c5 ~rever=u-3 ~revi=b3v-3 ~revie=c4 ~revis=b3c-6
~revo=a13b3c-10l-3n-3v-5 ~revok=a11b-3c-3v-3 ~revol=b8c-4 ~rew=g-3n-3 ~rew>=c3g-3n-3
~rey=b-4c-4d-3f5r8 ~reye=d-3r8 ~reyes=d-3r8 ~reyo=f5 ~reyol=f5 ~rez=c3 ~reza=c4 ~rezar=c4
~rfe=b-4c-11n3 ~rfec=b-4c-8v3 ~rfect=b-4c-8v3 ~rgan=b-6c3 ~rgant=b-5c4 ~rge=b5e-9f-4i-3j7m-6n-3s8v-7
~rge>=d3 ~rgen=b9j4v-4 ~rgenc=b9j3v-3 ~rgent=c3 ~rgery=v-4 ~rget=b-3s7v-4 ~rget>=s7v-4 ~rgi=v3
~rgic=c4 ~rgie=v4 ~rgies=v4 ~rgo=v12 ~rgo>=v8 ~rgot=v5 ~rgot>=v5 ~rgu=a4 ~rgue=a4 ~rguen=a4 ~rgy=a-3
~rgy>=a-3 ~rha=v4 ~rhap=v4 ~rhaps=v4 ~rhe=c4 ~rhea=c4 ~rhea>=c4 ~ri>=q4 ~ria=a-3b3e6g-5j-3
~ria>=e6f3g-4i3k-3 ~riag=c5d3v-3 ~riage=c5d3v-3 ~rian=b5 ~rian>=b5
~rib=b-10h-6i-4k-3l8n-8o-5q-7t-3v-5 ~riba=l3p-4s-5 ~riba>=a-3b3 ~ribam=g6 ~riban=a3e-4p-3s-5
~ribe=b-7c-3g3m3 ~ribem=a4g5 ~riben=m5 ~ribi=b-4f3l4n-3s4 ~ribie=a4e3 ~ribir=a-4b-3f3l4n-3s4
~ric=g-6v10 ~ric>=v4 ~rica=b5 ~rical=b5 ~rice=b-8g-3v8 ~rices=b-6g-3v4
~rid=b-4d-6e-4h-4i14m-4n-6o5p-5v-8 ~rida=b-5o3 ~rida>=b-6 ~riday=o5 ~ride=b-3c-5i17j-4v-16
~ride>=c-8f3i11j-4v-8 ~rides=i8v-9 ~rido=c3e-3 ~rido>=c3e-3 ~rie=b5c-8d-5g-3i-4v4 ~ried=c-8
~ried>=c-8 ~rief=c-5 ~rief>=c-5 ~rieg=a3 ~riegu=a3 ~rien=e-6h4 ~rienc=h4 ~riend=v4 ~rient=c3
~ries=v4 ~ries>=v4 ~rif=b13h-3v-6 ~rifi=b6 ~rifie=b6 ~rify=b6h-3 ~rify>=b6h-3 ~rig=c3e-3g-7r8
~righ=c3e-3g-7r8 ~right=c3e-3g-7r8 ~rik=a3 ~rike=a3 ~rike>=a3 ~ril=b3c9g-10o-3t4v-6 ~ril>=t4
~rill=b4c10g-8v-8 ~rilla=b8g-4v-3 ~rilli=c4 ~rillo=c8 ~rim=o4 ~rime=o4 ~rime>=v3 ~rimer=o4 ~rimi=c-3
~rin=b-4d7g-4h-3j-5m-7n6o3q-10v5 ~rin>=c-4f8v6 ~rina=b-7c5v-7 ~rina>=v-7 ~rinar=b-3c3 ~rinc=n7
~rine=b-4c5 ~rine>=b-4c6 ~ring=a7b-6d10e3f-3i6m-3o3q-4 ~ring>=a4b-10d10e4i5o5v3 ~ringi=c7v-3
~rink=b4 ~rino=i-4 ~rinon=i-4v4 ~rio=a-4b-10c5d-5m-3v6 ~rio>=a-3v3 ~riod=c7 ~riod>=c7
~rios=b-10c3g-5 ~rios>=b-6c4g-5 ~riosi=b-3v4 ~rip=a9b-4c6j-7k3u-4 ~rip>=c9g6v-8 ~ripa=c3 ~ripad=g-3
~ripc=a6j-3 ~ripci=a6j-3 ~ripe=k4v3 ~ripe>=k4v3 ~rir=a-6b13h-3v-4 ~rir>=a-4b7f4s3 ~rirm=b7t3
~rirme=b7t3 ~ris=a-10b9c-3f-4g-11h-5v7 ~risa=b-6v5 ~risa>=b-6v5 ~rish=b-3c9v-3 ~rish>=b-3c9v-3
~risi=b13c-4v-8 ~risis=b13v-8 ~rist=b7c-8v7 ~riste=c-6v7 ~ristm=e3 ~rists=b8c-6
~rit=a-3e3f-5g9k-4m-7q-4 ~rita=c-3f-5g5n-3 ~rita>=c-3f-5g5 ~rite=a-3b-4e6g7 ~rite>=b-3g7
~riti=b-3c3v-4 ~ritis=c4 ~riv=b-10d-3e-3i7k-3o3s-5 ~rive=b-10d-3i9o3 ~rive>=c5v4 ~river=c-9i7o3v-4
~rives=b-5i7v-3 ~rivi=f4g7 ~rivin=f4g7 ~riz=a7d-4s-3 ~riz>=c3 ~riza=a4 ~rizac=a3 ~rizo=s-3
~rizo>=s-3 ~rje=c-3v7 ~rjet=c-3v7 ~rjeta=c-3v7 ~rk>=c-3i-5j-3p4v4 ~rke=c-4 ~rked=d4 ~rked>=d4
~rker=c-5v4 ~rker>=c-5v4 ~rki=a-4b-6c-8e-4g9v4 ~rkin=a-4b-6c-8e-4g9v4 ~rking=a-4b-6c-8e-4g9v4
~rks=b3o3 ~rks>=b3o3 ~rla=c-3k6 ~rla>=c-3k6 ~rld=b5v-4 ~rld>=b5v-4 ~rle=a-5b6f5g3r-3
~rle>=a-5b7c-4f5g4r-3 ~rley=c3 ~rley>=c3 ~rli=k5o3v-6 ~rlie=k5o3v-6 ~rlier=k6v-4 ~rlies=o4
~rlo=a3b-5g6n3 ~rlo>=b-4g7n4 ~rly=b-3i-4q5v4 ~rly>=b-3i-4q5v4 ~rm>=g-7i-5v6
~rma=b-4c-5f-3g-6i-4m5n-4p-3q-3r6s3v3 ~rma>=k3s4 ~rmac=b-5c-4d4m3v4 ~rmaci=m4v6 ~rmad=v-4 ~rmal=v3
~rmal>=v3 ~rman=h3s3 ~rmana=e4h4 ~rmat=r4 ~rmati=r4 ~rme=c4e-5h-7n-6r4 ~rme>=d-5e-7g-6h-6n-5r3
~rmer=d5 ~rmera=d5 ~rmi=a8d-9g6i-5m-4r-4s-5 ~rmin=a4 ~rmin>=v3 ~rmina=b5c-5 ~rmir=g3s-3 ~rmir>=g3
~rmis=a12d-4 ~rmiso=a4 ~rmiss=a7d-3 ~rmit=a-4g7 ~rmo=a-5c-3r-3 ~rmo>=b5o-3 ~rmor=r-3 ~rmorr=r-3
~rms=c-3 ~rms>=c-3 ~rmu=v3 ~rmul=v3 ~rmula=v3 ~rmv=a9b-3 ~rmv>=a9b-3 ~rn>=c5d3g-5l5n-4
~rna=c3e3i4v-7 ~rna>=c5 ~rnat=c-3i6v-3 ~rne=b-5o5p-4v7 ~rned=c3 ~rned>=c3 ~rnes=o5p-4u-3
~rnes>=o5u-3 ~rnet=v8 ~rnet>=v8 ~rni=b-9c6q5v4 ~rnia=c7 ~rnia>=c7 ~rnin=b-4q5v5 ~rning=b-4q5v5
~rno=e-3 ~rno>=b4c-6v3 ~rnoo=b-3g-4 ~rnoon=b-3g-4 ~rnos=c4 ~rnos>=c4
~ro>=b4c-5e-4g-3j-4m-5n-18q-4r4s-8t8u-9v-6 ~roa=i5u-7v-4 ~road=i5u-6 ~road>=u-6 ~roads=i5v-3
~rob=c-10d4g-6h-7 ~robb=b4 ~robbe=b4 ~robe=e4 ~rober=e4 ~robl=c-7v9 ~roble=c-7v9 ~robo=b-7d5
~robot=b-5d5 ~roc=b4i4u6 ~roca=i4 ~roca>=i4v-4 ~rock=b5u6 ~rock>=b5u6 ~rod=b-4c4 ~rodi=b-4c4
~rodil=b-4c4 ~rog=c-5k6v-3 ~roga=b5c-3 ~rogr=k6 ~rogra=k6 ~roi=c7 ~roid=c3 ~roj=b-4c8 ~rojo=c8
~rojo>=c8 ~rok=a-4c4 ~roke=a-4b3c4 ~roke>=a-4n4v3 ~roken=b5c4v-5 ~rol=b-4c-4g-3l6v6 ~rol>=v5
~roll=b-4c-6l6 ~roll>=b-3l8v-5 ~rom=a5e-7g-7l-6m3 ~rom>=a4e-3g-5l-6 ~roma=m6v-7 ~roma>=m6v-7
~romp=s4 ~rompi=b3s4 ~ron=a-5c-3d-6e13j-3n-11r-3s3t3v4 ~ron>=e6h4i3m3n-5s3
~rong=a-6b-3c-3d-6e7g-3u-3 ~rong>=a-6b-3c-3d-6e7g-3u-3 ~ronto=o4 ~roo=a-5b-4c4g-5m-5n-6 ~roof=c3
~roof>=c3 ~room=g-3m-4n-5v3 ~room>=m-4n-5v3 ~roomm=c-3 ~roop=c4 ~rop=a18j4q-7 ~rop>=a20b-5j5q-4v3
~ropo=b4 ~ropos=b4 ~ropp=c4 ~roppe=c7 ~ror=b9c-4l3v-5 ~ror>=b4c-3l3v-3 ~ros=a-3b-6e11g-3h-4n-6
~rosa=e5v-6 ~rosa>=e5v-6 ~roso=c5 ~roso>=c5 ~ross=b-3e4 ~ross>=v3 ~rot=b18g-7v-15 ~rota=b9c5g-4v-4
~rota>=b12g-4v-3 ~rote=b8v-5 ~rote>=b8v-5 ~rothe=b3 ~roto=b5c-8 ~roto>=b5c-8 ~rots=c6v-3
~rots>=c6v-3 ~rou=c-3f-5h4i4n3q5v3 ~roub=c-3i3 ~roubl=c-3i3 ~roug=d4h5n4v-4 ~rough=d4h5n4v-4
~roun=q3 ~round=q3 ~roup=b-4v3 ~roup>=b-4v3 ~rout=i4 ~rov=b-3h6m7v-6 ~rove=m9v-3 ~rove>=m9 ~rovi=h6
~rovid=h6 ~row=a-5b-3c5n-7o4p-4q3r-5v-7 ~row>=b-3g3o4p-3q3v-5 ~rowi=b-6c11r-3 ~rowin=b-6c11r-3
~rown=b5 ~rowni=b5 ~rp>=c5 ~rpa=b9 ~rpas=b9 ~rpass=b9 ~rpo=v-7 ~rpo>=c4 ~rpor=g3 ~rport=g3
~rpos=b3c-7 ~rpose=b3c-7 ~rpr=b-3f5 ~rpre=f5v-5 ~rpret=f5v-5 ~rqu=a-3d5 ~rque=a-3d5 ~rquen=d9
~rra=a10b9c-3d-6e3g-3j-5k3r-4s3v-4 ~rra>=c3f5s4 ~rrac=b3 ~rrach=b3 ~rrada=b6 ~rral=k5 ~rram=a5e3v-4
~rrame=a5 ~rramo=e4 ~rran=b4 ~rran>=v3 ~rrar=a6 ~rrar>=a6 ~rre=a7b-4f-4i-6j5m-9o-4u-3v4 ~rre>=n7
~rrec=a-4e3r5 ~rrect=a-4e3r5 ~rreg=i-5v5 ~rregl=i-5v5 ~rrem=j3 ~rreme=j3 ~rren=a6 ~rrenm=a4 ~rreo=v7
~rreo>=v7 ~rri=c11g-4q-5t-3 ~rrif=b9h-3v-4 ~rrify=b6h-3 ~rril=c3 ~rrill=c3 ~rro=a-13e-6f-8n-8o4q5
~rro>=d-3e-4g-3i3v3 ~rror=b9c-4l3v-5 ~rror>=b4c-3l3v-3 ~rros=c4 ~rroso=c4 ~rrow=g3o4p-3q3v-4
~rrow>=g3o4p-3q3v-4 ~rru=a-3b4v5 ~rry=a-9e-5g-5h-3o-3v3 ~rry>=a-9e-4g-5h-3o-3v4 ~rryi=b3 ~rryin=b3
~rs>=a-4b-7c4e3f-9h-4i12m-6n-7r-4s-3 ~rsd=b-4o-6q6v-3 ~rsda=b-4o-6q6v-3 ~rsday=b-4o-6q6v-3
~rse=c7d4e-3f-5g-6i-4n-4r5v-6 ~rse>=c7d4e-4f-5g-4i-3n-3r5 ~rsel=b3m4v-5 ~rself=m4v-4 ~rses=c3
~rses>=c3 ~rsi=b9c-9i-3o3 ~rsid=i-3o3 ~rside=i-3o3 ~rsig=a-5b11 ~rsigu=a-5b11 ~rsin=c-5 ~rsing=c-5
~rso=b-6d5e5m-3r-3t-3 ~rson=b-5d5e5m-3v-4 ~rson>=a-3d7e5h-4 ~rst=b-5c3e-5f3n4r-4 ~rst>=b-4c5r-4t-4
~rsta=f3 ~rstan=f3 ~rt>=a-13d-8e-4f-10l28m-10n-4q-6s6 ~rta=b5c-3d-4f-5g-9i-5k-5n4s-4
~rta>=b10i-4n3v-4 ~rtab=h3 ~rtabl=h3 ~rtad=a3b-3 ~rtada=c4 ~rtado=a3 ~rtal=a5b-4v11 ~rtal>=b-3v11
~rtan>=v3 ~rtar=b9e7g-4s-3v-6 ~rtar>=b8s-3 ~rtaro=e7v-7 ~rtbr=b4 ~rtbro=b4 ~rtbu=b-6c3 ~rtbur=b-6c3
~rte=a6c3d-6g-11i3l-7o6p-5r-4t-5v-9 ~rte>=f-9g-4h-4i3t-3v-4 ~rted=c5 ~rted>=c5 ~rten=a8b-3c-3
~rten>=a4c-4 ~rtenl=a3 ~rtes=f3j3o4v-10 ~rtes>=f3j3o4v-10 ~rth=a6b6c-3k-4m3q-6v-9 ~rth>=b7v-7
~rthe=a6 ~rther=a6 ~rthr=c3 ~rthri=c3 ~rti=b-4c5h-3q5v6 ~rtie=c-3v3 ~rtig=c3 ~rtigo=c3 ~rtij=c4
~rtijo=c4 ~rtin=a3c5 ~rting=a4c-9 ~rtm=d4 ~rtme=d4 ~rtmen=d4 ~rtn=c-3v4 ~rtne=c-3v4 ~rto=b4c-9n4
~rto>=c-7n4 ~rtos=b4 ~rtos>=b4 ~rts=b-3l5 ~rts>=b-3l5 ~rtu=b3c-7f8v-3 ~rtug=f9 ~rtugu=f9 ~rtum=b3
~rtum>=b3 ~rty=g-3o4v7 ~rty>=g-3o4v7 ~rub=c4 ~ruc=c-3m7 ~rud=c8 ~rude=c-3v3 ~rude>=c-3v3
~rue=c-3o-3v14 ~rueb=c-3v4 ~rueba=c-3v4 ~rug=a-3f3v4 ~ruga=a-3f3v5 ~rugad=f3 ~rugs=v3 ~rui=c3v-3
~ruise=b4 ~rul=b7 ~rum=b4c-6 ~run=a-3c8e-3g-7i6n4q-5 ~run>=n4 ~runk=b3 ~runk>=b3 ~runn=i5v3
~runni=i5v3 ~runs=b-3c7 ~runs>=b-3c7 ~rur=c3 ~rura=c3 ~ruras=c3 ~rus=e-6f7g-5h3 ~rus>=v7
~rust=b3c3e-4v-4 ~rust>=b5e-4 ~rusty=c4 ~rve=a3p4r8v-12 ~rve>=p5 ~rven=r5 ~rven>=r5 ~rves>=b3
~rvey=v-3 ~rvi=c-12d7v6 ~rvic=a3c-4 ~rvice=a4 ~rvis=d5 ~rviso=d5 ~rviv=c-7v8 ~rvive=c-7v8 ~rvo=b3c-3
~rvo>=b4 ~rwa=k7v-5 ~rwar=k7v-5 ~rward=k7v-5 ~ry>=a-4b6c-4e-6i-6l-4m-6o-4q-10t3u-6v7 ~ryb=b-3
~rybo=b-3 ~rybod=b-3 ~ryd=o4 ~ryda=o4 ~ryday=o4 ~ryi=b8s3u-7 ~ryin=b8s3u-7 ~rying=b8s3u-7 ~ryo=c-3
~ryt=a-3b5r-4u-4 ~ryth=a-3b5r-4u-4 ~rythi=a-3b5r-4u-4 ~ryw=i5v-3 ~rywh=i5v-3 ~rywhe=i5v-3 ~rza=c5
~rza>=b6 ~rzas=b-3c4 ~rzas>=b-3c4 ~rzo=b13c-5v3 ~rzo>=b13c-5v3 ~sa>=a-4b-4d-7e8k5v-5 ~sab=c-3o-3q3v7
~saba=c-5o-3q8 ~sabad=c-5o-3q8 ~sabe=f4v4 ~sabe>=m-7v11 ~saber=c-3f5m4v-3 ~sabi=v6 ~sabia=v6
~sabl=a3 ~sable=a3 ~sac=a9c-6f-3v5 ~saca=c-3v4 ~sacan=c-6v4 ~sacar=a-3m3 ~saco=v3 ~saco>=v3 ~sact=a9
~sacti=a9 ~sad=a4 ~sada=a4 ~sada>=a4 ~sado=b-4v4 ~sado>=b-4v4 ~saf=b12e-4g-5v-5 ~safe=b12e-4g-5v-5
~safe>=b12e-4g-5v-5 ~sag=a3b-6c-3 ~sage=l3 ~sage>=l3 ~sagi=a5 ~sagin=a5 ~sai=a8v-3 ~said=a8v-3
~said>=a8v-3 ~saj=a4b-4 ~saje=b-3 ~sal=a3c3d-3e-6f-9m-8n-9t4u7v-5 ~sale=b-5c5r3v-4 ~sale>=b-4c5v-3
~salg=a9 ~salgo=a9 ~sali=e-4f-3n-4 ~sali>=c4v5 ~salid=b9c-5 ~salie=b-5 ~salio=b-5c5v-6 ~salir=a6i4
~salo=g3v-3 ~salon=g3v-3 ~salu=u7 ~salud=u7 ~salv=a-4b8 ~sam=b6h3 ~same=h4 ~same>=h4 ~sami=b7v-4
~samie=b7v-4 ~san=b-3c-3g-8r-4s-7v9 ~san>=i6 ~sand=a3b6c-7g-5v-3 ~sando=a3b6c-7g-5 ~sane=v4
~sane>=v4 ~sang=a-3b-4e6s-3 ~sangr=a-3b-4e6s-3 ~sani=c-3v10 ~sanit=v3 ~sano=c-5r-3v8 ~sano>=c-5r-3v8
~sant=c4 ~sant>=c5 ~sap=a-5b5d-3f-4g-3n-3q11v-11 ~sap>=a-3q13v-8 ~sapa=b3 ~sapar=b3 ~sapo=c3
~sapp=b5 ~sappe=b5 ~saq=a7c-3m-3 ~saqu=a7c-3m-3 ~saque=a7c-3m-3 ~sar=a-12b3c7g4i-3j-3 ~sar>=c10v-6
~sarl=g6v-3 ~sarlo=g6v-3 ~sarm=a-4c-4u3v6 ~sarme=a-4c-4u3v6 ~saro=b7 ~saron=b7 ~sas=c4e-3n-3p8v4
~sas>=c4n-3p8 ~sat=b-5o-3q6 ~satu=o-3q4 ~satur=o-3q4 ~sau=b3 ~saul=b3 ~sault=b3 ~sav=b9c-8m-3q7
~save=b5m-3 ~save>=a6b5m-3 ~saved=a-3 ~savi=b4c-3 ~savin=b4c-3 ~say=e-4h-4i-3k-3n12q-6r-5
~say>=b-5n13q-5r-5s-7 ~sca=a-9b8c3e4h-7j-7n-4r-5 ~sca>=e5 ~scab=c7 ~scab>=c7 ~scal=c4v-5 ~scale=c3
~scalo=c4 ~scam=m7v-4 ~scam>=m6v-4 ~scan=b5c-3e6q3v-3 ~scand=b5 ~scans=a-3e6 ~scap=v3 ~scapa=v3
~scar=b3e-4h-3m-3p-3v7 ~scar>=i5 ~scare=c-3p-3 ~scary=v6 ~sce=c7 ~sces=c7 ~scess=c5
~sch=a-8b-8i-4k7n-7q6 ~scha=c6v-3 ~schar=c6v-3 ~sche=a-5b-4d3k6 ~sched=a-5b-4d3k6 ~scho=i-3
~schoo=i-3 ~sco=b14c-6g-10l-4u-3 ~sco>=b6v-4 ~scog=b7k-3 ~scon=a8b8c-6l-3 ~scond=b9c-4 ~scont=a8l-3
~scop=a-3 ~scopi=b-3 ~scr=a12b-5c-3d-3h-5i-6k-8l6n-5o-4u-3v-6 ~scra=j4 ~scre=a8v-3 ~screa=a6v-6
~scri=a7b-7c-9h-5i-5j-9k-3l7n-7o-3q-5 ~scrib=b-6c-7g3h-5i-4l8n-7o-3q-5v-9 ~scrip=a8j-7v5
~scu=g-4h3n9s-4 ~scuc=a-3b-5c-5h4n10s-3 ~scuch=a-3b-5c-5h4n10s-3 ~scue=e3 ~scuel=e3 ~scul=a-4
~sculp=a-4 ~scup=c8 ~scupo=c5 ~sd>=b7 ~sda=b-7d-3f-3o5p-3q3t-3v-9 ~sday=b-7d-3f-3o5p-3q3t-3v-9
~sday>=d-3o5v-7 ~sdays=a-3b-7c-4k5q5 ~sde=c5g-11n4r4 ~sde>=c5g-11n4r4
~se>=a3b-7c4g-7h3i-4l-8n4o-4p6q-7r-3s-3t-3u-6v-4 ~sea=a7c5e-5h12k3n-4o-6r3v-11 ~sea>=h8k3n-3q3r3v-8
~seb=c3i4 ~sebl=c4 ~seble=c4 ~sec=a-5d6g6o3v-4 ~sec>=g14 ~seco=f3g-4o3 ~secon=f3g-4o3 ~secr=d8
~secre=d8 ~sed=d-3e10f-5g-3k3l-4s-6v-4 ~sed>=d-3e10f-5g-3k3l-4s-6v-4 ~see=c-3d-5e-7f-4h7j8k-5n-5
~see>=a3b4c-5d-3g3h5k-4m-3n-5 ~seei=c4 ~seein=c4 ~seem=m3 ~seen=a-4j7 ~seen>=a-4j7 ~sees=h3
~sees>=h3 ~seg=b3c-6e-3g-3k-3s-5v3 ~segu=b3c-6e-3g-3k-3s-5v3 ~segui=b9m-3v-5 ~segun=b-4f5g3o5
~segur=c-5e-3g-6m3s-6v8 ~sei=b-3c6q-4t6v-7 ~seis=t6v-5 ~seis>=t6v-5 ~seiz=b-3c7
~sel=a-3b6c-3g-4k3n-6 ~self=b8g-4n-4q-4 ~self>=b8g-4n-4q-4 ~sell=v4 ~selo=v5 ~selor=v5
~sem=b-4c6d5v-11 ~sema=c7v-7 ~seman=c8v-7 ~seme=d7v-4 ~seme>=d7v-4 ~sen=a9e-6h-6i6l3m-5n7v-5
~sen>=a14k5v-5 ~sena=c-5e-5n10 ~senal=c-5e-5n10 ~send=b3d-4i4j-4l5m-3t3 ~send>=b7d-3f-8i4j-4n5
~sendi=b-6f6l5 ~seno=r3v-3 ~sens=c9e-6 ~sense=c9e-6 ~sent=e-5f-4j6n-4 ~sent>=a3b-7d-4v9 ~senta=d8
~sente=c7 ~senti=b3c-5v-3 ~seo=a3 ~seo>=a3 ~sep=a-3c-3t5v9 ~sepa=v11 ~sept=c-3t5
~ser=b5f3g-8h-4i-4j-4n-7r5s-3 ~ser>=b-5c3f4r3 ~seri=b6v3 ~seria=v6 ~serio=b5 ~serv=c-5r3 ~serve=r3
~servi=a3c-4 ~sery=b6 ~sery>=b6 ~ses=d4 ~seso=d5 ~sesor=d5 ~sesp=b7c-4 ~sespe=b7c-4 ~set=c-10p5v10
~set>=c-8p6v9 ~sev=t4 ~seve=t4 ~seven=t4 ~sew=a-3j5v-3 ~sewh=a-3j5v-3 ~sewhe=a-3j5v-3 ~sfe=d5i-3
~sfer=d5i-3 ~sfer>=d5 ~sh>=d-4e-5f9i-10j-10k3l-5m-8n-15q4s-8t-3v-4 ~sha=b-3c12j5t3v-5 ~shak=c4g-3v-9
~shake=c8 ~shal=g6 ~shall=g6 ~sham=b-3c4 ~shame=b-3c4 ~shar=c5 ~sharp=c5 ~shb=b6 ~shba=b6 ~shbac=b6
~she=e4k-6t-3v4 ~she>=e5h3k-3 ~shed=v8 ~shed>=v8 ~shee=c6 ~sheet=c6 ~shel=c-3 ~shell=c-3
~shes=b-5c4v-7 ~shes>=b-5c4v-7 ~shi=k6m4q3 ~shif=k6q3v-3 ~shift=k6q3v-3 ~shin=f-4m4v4 ~shing=f-4m4v4
~shir=b-3c4 ~shirt=b-3c4 ~sho=b5h-4j6m-6n-5r12 ~sho>=r15s-5v-10 ~shoe=b-5v8 ~shoes=b-5v8
~shoo=b7c-5g-3r-3 ~shoot=b4v3 ~shop=e5 ~shop>=e5 ~shor=c3v5 ~short=c3v5 ~shot=c-3 ~shou=b4e-3i-3
~shoul=b4e-3i-3 ~show=g3j11k6v-12 ~show>=j8k4v-4 ~showe=c3g3v-6 ~showi=b3c-5j3 ~shu=a9c-7v-3
~shut=a9c-7v-3 ~shut>=a10c-7 ~shutt=i5 ~si>=a-7c-3d-3g-14h4j-8m-5n-8r14u-15 ~sia=b6f7 ~sia>=b3v7
~sib=b-4k3v5 ~sibl=b-4k3v5 ~sible=b-4k3v5 ~sic=b-5c3v6 ~sic>=c-4v3 ~sick=c4 ~sick>=r-4v5 ~sicol=v4
~sid=b-5h4i-4m-3v5 ~sida=b-3v3 ~sidad=b-3v3 ~side=h4i-4m-3 ~side>=c3h-3i-6o3v3 ~siden=h5
~sie=a-6c5e-4g-3i-8m-5n-3t4v-4 ~sien=c6r-4v-4 ~sient=c5r-3v-4 ~sies=r4 ~siest=r4 ~siet=t4 ~siete=t4
~sig=d-9g-12h10k-4n-5v-8 ~siga=a4b-4i4 ~sigan=a4b-4v3 ~sign=b-5c-8e-3f4g-6h13l5r3v-6
~sign>=a-3b-3c-6f4h8l5r4v-3 ~signe=a4h5 ~sigo=b3c6 ~sigo>=b3c6 ~sigu=b7e6v-4 ~sigue=c4e6v-3
~sigui=b7m5 ~sii=r6 ~sii>=r4 ~sik=c13v-4 ~sik>=c13v-4 ~sil=a7b3c-7v4 ~sile=a7 ~silen=a7
~sill=c-4i3v3 ~silo=b6 ~silo>=b6 ~sils=v3 ~sils>=v3 ~sim=a-5t-3 ~sima=c3 ~sima>=v5 ~simas=c4
~simo=a-3t-4 ~simo>=t-4 ~simon=r5 ~sin=c4h-7k-6m5p-7q-5v-3 ~sin>=a-5g4s-4 ~sinc=c3e-6o-3
~since=c3e-6o-3 ~sine=m5 ~sines=m5 ~sing=g-3n3v-3 ~sing>=g-3n3v-3 ~sino=c3 ~sint=v4 ~sinto=v4
~sio=c3d3n-6q-4 ~sion=c5d3n-6q-4v-5 ~sion>=c3d3n-6q-4v-4 ~siq=v3 ~siqu=v3 ~siqui=v3 ~sir=c-5p4r3
~sirv=c-4g4p4r3 ~sirve=b-5p4r3 ~sirvo=b4 ~sis=a6b6c-4d3e-4g-6j3u-3v-8 ~sis>=a-4b12c-8e-5
~sist=a10b-4c-5d3j3 ~sist>=a6 ~sista=a4d5v-5 ~siste=v4 ~sisti=b-4j6 ~sit=a-11b5e3g-4j4l-5n-11
~sit>=a-3g-7i6j6 ~sita=b3c-7g9 ~sita>=b3c-7g9 ~site=v9 ~site>=v9 ~siti=c9v-3 ~sitiv=c9v-3
~sito=c-8u4v-3 ~sito>=c-8u4v-3 ~sitt=b-3e10g-6v-3 ~sitte=e5 ~sitti=e5 ~sity=v3 ~sity>=v3 ~siv=b4
~sive=b4 ~sive>=b4 ~six=b-4o7r-4t6v-9 ~six>=b-4o4t5v-9 ~sixt=r-3 ~siz=c-4v5 ~size=c-4v5 ~size>=c-4v5
~sk>=b-12c-3d7g9h-3i-4m3o-4q-5r-5s-3 ~ske=a4 ~sked=a4 ~sked>=a4 ~ski=b-6c6u-3 ~skin=b-3u-3v3
~skin>=s-3 ~sking=f3 ~skip=c4 ~skipp=c4v-4 ~sky=c3v-6 ~sky>=c3v-6 ~sla=f4 ~slat=f4 ~slato=f4
~sle=e3g3 ~slee=e3g3 ~sleep=e3g3 ~sli=c5 ~slip=c3 ~slipp=c3 ~slo=a-7b-5c-8d-5g-11j4k6n9v-8
~slot=b-4c-4g-9j4k8v-4 ~slot>=b-4c-4g-9j4k8v-4 ~slow=n11 ~slowe=n8 ~slu=c4 ~slur=c4 ~slurr=c4
~sma=e-4h-3 ~sma>=v6 ~smay=c8v-3 ~sme=a3b-6c10e-5v-7 ~smel=b-5c12v-7 ~smell=b-5c12v-7 ~smen=a5e-3
~sment=a5e-3 ~smi=h3i4 ~smis=h3i4 ~smiss=h3i4 ~smo=c5g-4q4v8 ~smo>=q4 ~smok=a-3v10 ~smoki=v7 ~sna=c3
~snap=b3c3 ~snap>=b4 ~snapp=c3 ~snt=a-5b-6c4e9v-8 ~snt>=a-5b-6c4e9v-8
~so>=d-5f-7h-6i-4l-3n-12o7p-10t3 ~soa=c6 ~soak=c6 ~soake=c6 ~sob=b9v-6 ~sobr=b3 ~sobre=b5
~soc=b4d5v-5 ~soci=d6 ~socia=d6 ~soco=b8 ~socor=b8 ~sog=b5 ~soga=b5 ~soga>=b5 ~soi=b-5c6e13
~sol=a-3b7c-9e-5g-8h4i8m-4n-7q4r-3s6u-3v-3 ~sola=a-9b14v-5 ~sola>=b4v-3 ~solab=b7 ~solat=a-3b5
~soli=a4c-4 ~solic=a4 ~solo=b-10d3h5q6r-4v5 ~solo>=b-10h5q6r-4v5 ~solu=s5v-4 ~solut=s5v-4
~som=f8n-3v-3 ~somb=b3 ~sombr=b3 ~some=f-5 ~some>=g5m3 ~someb=q-3 ~somet=v3
~son=a-3b-5c-3e6h-4k-6n4r-5 ~son>=a-5b-3d5e7h-9m3r-4 ~sona=a3b-3c-3 ~sone=b-3 ~sone>=b-3 ~sons=b3g3
~sons>=b3g3 ~soo=b4d-4k6o3p4r-4u5 ~soon=b4d-4k6o3p4r-4u5 ~soon>=b6d-4u6v3 ~soone=c3k6q5v-8 ~sop=c3
~sopo=c3 ~sopor=c3 ~sor=a-6b-4d9e-7g-7h-9n6t-4 ~sor>=d10v-4 ~sord=n4 ~sordo=n4 ~sore=c3v-4 ~sori=c3
~sorie=c3 ~sorr=a-3m3n3 ~sorry=a-3m3n3 ~sos=b8p6 ~sos>=b8p6 ~sot=e3 ~sotr=e3 ~sotro=e3
~sou=b3c-8m3r4v-4 ~soul=b7c-4 ~soul>=b7c-4 ~soun=b-3m3r4 ~sound=b-3m3r4 ~soy=c-6e11g-4i-4j-4m-3s-4
~soy>=c-6e11g-4i-4j-4m-3s-4 ~sp>=b-3c3 ~spa=a3b-8d-6f12g-13k-7l-7m-14r-6u-3v-13 ~spac=j4n5
~spaci=j4n5 ~spai=b5 ~spair=b5 ~spam=a11e-4m-6 ~spam>=a9e-4m-6
~span=a-8b-7c-7d-5e-4f16g-6h3k-5l-3m-8n-5r-4v-9 ~spani=a-5f9m-3 ~spano=f9v-4 ~spar=a5 ~spas=c7v-3
~spasm=c8v-3 ~spat=e6v-3 ~spatc=e6v-3 ~spe=a-6b4c-8d3j4o-4q-3v-11 ~spea=b-5c-3d7e4f3v-7
~speak=b-5c-3d7e4f3v-7 ~spec=h3 ~speci=h3 ~sped=a-5b5 ~spedi=a-5b5 ~spee=c4 ~speec=c4 ~spen=a6i3v-4
~spend=a6i3v-8 ~sper=a-10b9c-8d-5f-3g4j6n-4t3 ~spera=b4c-7 ~spere=b-4g10j8 ~spert=b4s-3
~spi=c8g-9k-5 ~spin=c3v3 ~spin>=v8 ~spinn=v-5 ~spir=f3g-3v4 ~spira=c4v-5 ~spiri=c-3v6 ~spit=c3m3v-4
~spit>=c4 ~spita=b3m3v-4 ~spo=c3e-6f-13h-5i9m-3n-4v-8 ~spok=c-3 ~spoke=c-3 ~spone=k3
~spor=c-5d-4i9v-5 ~sport=c-5d-4i9v-5 ~sposa=b-3 ~spot=c11g-4j4o-3 ~spot>=j4o-3 ~spots=b-4
~spott=c6g-3 ~spr=c8e3 ~spre=c7g3v-3 ~sprea=c7g3v-3 ~spri=e3v5 ~sprin=e3v5 ~spu=b-5g8i-4j-3q5
~spue=b-5g9i-4j-3q5 ~spues=b-5g9i-4j-3q5 ~squ=a4v3 ~sque=a4 ~squen=a4 ~squi=v5
~ss>=b4c-4f-14h-5k-6l-7m-3n-12o-3 ~ssa=a3 ~ssag=a3b-6c-3 ~ssage=l3 ~ssagi=a5 ~ssau=b3 ~ssaul=b3
~sse=b-12e4n4v3 ~ssed=b-10e4n5 ~ssed>=b-10e4n5 ~sses=c-4g3v7 ~sses>=c-4g3v7
~ssi=a4c-3e-6f3g-6h9j-3r-3 ~ssib=v8 ~ssibl=v8 ~ssig=h10 ~ssign=h10 ~ssin=b-3 ~ssing=b-3
~ssio=a3d-6i3 ~ssion=a3d-6i3 ~ssis=d5v-3 ~ssist=d5v-3 ~ssm=a5e-3 ~ssme=a5e-3 ~ssmen=a5e-3 ~ssue=v5
~ssues=v5 ~ssur=v-3 ~ssure=v-3 ~st>=a4b-7f-5g-5h7i-7j-3k-3m-9o9p-6r-10 ~sta=e5h-5i3j-15l4s-5u-3v-3
~sta>=a5b-3c3e4j-3m-3s-4v3 ~stac=a-4b-3c-4v8 ~staci=a-4b-3c-4v8 ~stad=b7v-8 ~stado=b4v-4
~staf=b-4d6m4 ~stafa=m4 ~staff=d6 ~stag=v3 ~stage=v3 ~stak=b-5e8v-4 ~stake=b-5e8v-4 ~stal=b4
~stalk=b4 ~stam=g3v-3 ~stamo=g3v-3 ~stan=a5b-9d4e-5g-7h-3 ~stan>=a5b-7f-3i4 ~stanc=d4 ~stap=c4
~stapl=c4 ~star=a-9b3c-4e-3j-4k3l7n-5p-5r-3t6v-6 ~star>=g5j-3k4m5t4u3 ~stari=b6f6 ~stars=t4
~start=a-12b-6l9n-4q5 ~stat=m6n7v-3 ~state=m6 ~stati=n7v-3 ~stay=b5c-3 ~stay>=b5c-3
~ste=a9c-4d-7f7h4i-12j-7l-4o-11q5v-5 ~ste>=b-3d-3k-3n3 ~stea=h5o-3v-5 ~stead=h5o-3v-5
~sted=b-10f3h-5 ~sted>=b-5f4h-3q4r5s3 ~stede=b-3 ~stem=c-3v4 ~stema=c-3v5 ~sten=a7c-3d-3h4v-6
~sten>=a10b-6v-3 ~steni=b6 ~stens=h4 ~step=b3 ~stepd=b4c-3 ~stepp=c4 ~ster=c3 ~ster>=d3e3 ~steri=b4
~stero=v3 ~stes=v3 ~stesi=v3 ~stez=b6 ~steza=b6 ~stf=a11 ~sth=v3 ~sthm=v3 ~sthma=v3
~sti=e-4f-8g-4i4j4k-5m-12q-5s-5u-4 ~stia=b5c-5 ~stia>=c-3 ~stic=b5i6v-7 ~stid=a8n-3 ~stidi=a8n-3
~stiff=v-3 ~stifi=v6 ~stil=c4k-3m-3p4s-3 ~still=c4k-3m-3p4s-3 ~stim=c6 ~stime=c8 ~stin=a-4v8
~sting=a-4v10 ~stio=b-4d4n4 ~stion=b-4d4n4 ~stir=a-3j6 ~stit=c-3v5 ~stitc=c-3v5 ~stm=e3 ~stma=e3
~stmas=e3 ~sto=a5e-6h-4i-10j-7k-5l4m3n-12o-6p-4q-7u-5 ~sto>=c-7d-4i-6m10n-5q-3r6s-4t-3u-6
~stol=b6v-4 ~stola=b4c-6 ~stole=c3 ~stom=a-3b-5c9 ~stoma=a-5b-3c8 ~stome=d3v-5 ~stoo=c6v-5
~stool=c7v-5 ~stop=a7b-3c-9k-8l8m-5r-7 ~stop>=a5c-4e3k-7l8m-5n-3r-7 ~stopp=a5c-7 ~stor=v4 ~story=v4
~stov=c3 ~stove=c3 ~stoy=a-9c3e-5g3i-3m-5o-3 ~stoy>=a-9c3e-5g3i-3m-5o-3 ~stp=c-3k6v-3 ~stpa=b3
~stpar=b3 ~stpo=k6 ~stpon=k6 ~str=b11c-4e-7f-3g-8h-4l16m4q-4r-6 ~stra=b14c-8v-8 ~stra>=v-5
~strai=c-6 ~stran=b3 ~stre=b-3c8g-5v5 ~stree=g-3v4 ~stren=c4 ~stri=a3 ~strik=a3 ~stro=b6 ~stron=c-5
~stru=m7 ~struc=m7 ~sts=b7c-7g7 ~sts>=b7c-7g7 ~stu=a12c3d-4e-6f-5j-4v-6 ~stuc=b-3 ~stuck=b-3
~stud=v3 ~studi=v5 ~stuf=c3f-3 ~stuff=c3f-3 ~stup=b3 ~stupi=b3 ~stuv=a6v-3 ~stuvo=a6 ~sty=c4
~sty>=c4 ~su>=d-4e9n-4 ~sua=b-3i4 ~sual=b-3i4 ~suall=i4 ~sub=a6b-8g-4 ~sub>=a8 ~subs=b-3g-3
~subsc=g-3 ~suc=a-5 ~suck=a-5 ~sucks=a-5 ~sud=b-8c17g-4v-8 ~suda=c3 ~sudan=c3 ~sudd=c4 ~sudde=c4
~sudo=b-4c10 ~sudo>=b-4c8 ~sue=a8b-3g-3v5 ~sue>=a6 ~sueg=b-3 ~suegr=b-3 ~suel=a5 ~suelo=b3 ~suelt=a5
~sues=v5 ~sues>=v5 ~suf=a4b7v-4 ~sufi=a7 ~sufic=a7 ~sufr=b7 ~sufri=b6 ~sug=b-8c8i-3 ~suga=b-8c8i-3
~sugar=b-8c8i-3 ~sui=a-3b5c-6e-6 ~suic=b6c-5e-6 ~suici=b6c-5e-6 ~sul=a-7q-3v5 ~suli=c6 ~sulin=c6
~sult=a-3c-5g4v6 ~sulta=j3v4 ~sum=a-4d4l7v-6 ~sum>=d5 ~sume=a-4g3l7v-3 ~sume>=a-4g3l7v-3 ~sun=c-4v3
~sund=c-4v3 ~sunda=c-4v3 ~sup=a-7c-7r6v11 ~supe=a-3b3c-5d4v-5 ~super=a-3b3c-5d4v-5 ~supp=b-4c-5r3
~suppo=b-3r3 ~supu=r4v-4 ~supue=r4 ~sur=a-3b-5c-7d-5e-11f-5m-6n-4o3p-3r9v9 ~sura=c-5v4 ~suran=c-5v4
~sure=a-4r11s-7 ~sure>=a-4r11s-7 ~surt=c-3v10 ~surte=c-3v6 ~surv=c-7v5 ~surve=v-3 ~survi=c-7v8
~sus=a11c-9d-5e-7f-5j-4m-5n-4 ~sus>=a7v-9 ~susc=g-4j-3n-3v-5 ~suscr=g-4j-3n-3v-5 ~susp=a6i3v-4
~suspe=a6i3v-4 ~sust=b4e-3v10 ~susta=b3 ~suste=e-3v7 ~susto=v4 ~sva=b-3c4 ~svan=b-3c4 ~svane=b-3c4
~swa=g4k7v-4 ~swal=c3f3 ~swall=c3f3 ~swam=c-3g8 ~swamp=c-3g8 ~swap=k7 ~swap>=k7 ~swe=b-9c8u4
~swea=c9v-9 ~sweat=b-5c10v-8 ~swee=u5 ~sweet=u5 ~swer=b-6e3g4 ~swer>=b-6g4 ~swi=b-3d5h4v-4
~swit=b-3d5h4v-4 ~switc=b-3d5h4v-4 ~swo=c5 ~swol=c6v-5 ~swoll=c6v-5 ~sy>=a-4g14
~ta>=c-3d-4f-6h-7j3p-3s-9t-3u-7 ~tab=e-4n3 ~taba=n3v-9 ~taban=v-8 ~tabl=h3v8 ~table=h3v8
~tac=a5d-3g-6h-3n-3s-3t3u-4 ~tach=a5 ~tache=a5 ~taci=a-4b-4v7 ~tacio=a-4b-4v7 ~tack=c6 ~tack>=c9v-10
~tacke=c-3v3 ~tact=a5s-3 ~tact>=f5 ~tacte=a7b-4 ~tacti=b3 ~tad=c3d4e-5t-3v-5 ~tad>=b-3i4v-3
~tada=v-6 ~tada>=v-6 ~tado=d4e-4r-3t-5 ~tado>=a5c3t-5v-11 ~tador=d5m3 ~tados=v5 ~taf=b-4d6m4
~tafa=m4 ~tafa>=m4 ~taff=d6 ~taff>=d6 ~tag=f7i5 ~taga=f7 ~tagal=f7 ~tage=v3 ~tage>=v3 ~tags=i5v-3
~tags>=i5v-3 ~tai=c6g-3v-6 ~tain=c7 ~tak=d-3e3g-8i4l3m-5n-7 ~take=c-3d-3e4g-7i4l3m-5n-7r-4
~take>=a3c-3l5m-4n-3q-3r-4s-4 ~taken=e5s3 ~takes=v-3 ~taki=c4 ~takin=c4
~tal=b8c-5d7h-5j-4n-3p3r-10t-5u3 ~tal>=e4g-5n-8r-5v11 ~tale=b5 ~tales=b5 ~talk=c-4d9i-6t-6u6v-5
~talk>=b3c-8d9h-4m-6u4v-8 ~talke=b3 ~talki=c3g-4m5 ~tall=b7c-7v-4 ~tally=b7c-4 ~tam=b-3d-4g8r3s3
~tama=v4 ~tamal=v4 ~tame=a3c-3d-3g4r3 ~tame>=a3d-3g4r3v-7 ~tamo=g3v-3 ~tamos=g3v-3
~tan=a3b-4c-4d4e-5g-7h-9m-6o-3p3s4u-5v13 ~tan>=b-4c-8d-5e-3f-10g-6h-5m-5v11 ~tanc=d4
~tand=b-4c4f5g-10n4v3 ~tand>=f3 ~tandi=v5 ~tando=b-4c7g-7 ~tani=v3 ~tant=a4b4c-6f-3v-7 ~tanta=b7c-6
~tante=d6 ~tanti=g4 ~tanto=a8v-5 ~tap=c4 ~tapl=c4 ~taple=c4 ~taq=c7v-5 ~taqu=c7v-5 ~taque=v-3
~taqui=c4 ~tar=b6c-8h-3i-6j-11k3l3n-11o-6q4s-3t6 ~tar>=a4b11d-7i-7j-8l-6n-4o-3q-4s-8v-4
~tard=b-7c-4q6 ~tarde=b-7c-3q6v5 ~tare=b7v-3 ~tare>=b7 ~tari=c-3f4 ~taria=f4 ~tarj=c-3v7
~tarje=c-3v7 ~tarl=g3 ~tarm=b4 ~tarme=b4 ~taro=b-3c-3e5v-3 ~taron=b-3c-3e5v-3 ~tarr=c3 ~tars=t4
~tars>=t4 ~tart=a-12b-6l9n-4q5 ~tart>=a-11b-8c-10i3l11n-4 ~tarte=c5 ~tas=b-10c9g-7i-3n-3
~tas>=b-6c8g-6n-3 ~tast=b-3c4 ~taste=b-3c4 ~tat=b-11c8g-4m4n5v-7 ~tate=m6 ~tate>=m6 ~tati=n5v-8
~tatio=e3v-3 ~tativ=h4 ~tato=c6 ~tax=i9v-9 ~taxi=i9v-9 ~taxi>=i9v-9 ~tay=b5c-3 ~tay>=b5c-3 ~tbh=v5
~tbh>=v5 ~tbr=b4 ~tbro=b4 ~tbrok=b4 ~tbu=b-6c3 ~tbur=b-6c3 ~tburn=b-6c3 ~tch=b-8c3d7i-6q3
~tch>=b-11c-5e5h3q3 ~tche=c4e-4 ~tches=v4 ~tchi=g3v-9 ~tchin=g3v-9 ~td>=u-4v-6 ~tdo=b3 ~tdow=b3
~tdown=b3 ~te>=a7c3f-8g-3h-11j-10l-10p-8q-4r-3s-3v-6 ~tea=b7c-7h5i-5o-3q3v-3 ~tea>=b4 ~tead=h5o-3v-5
~tead>=h5o-3v-5 ~team=v7 ~team>=v7 ~tear=b5v-8 ~tears=b10v-5 ~tec=a7f8 ~teco=f8 ~teco>=f8
~ted=a7c6h-8i-4r3v-5 ~ted>=a4c7g-4h-7i-3j-4q4r6v-10 ~tede=b-3 ~tedes=b-3 ~tee=a11b-4o4r-3v-6
~teen=a8o4r-3v-4 ~teen>=a9t3v-8 ~teent=o3q3t-3 ~tees=a3 ~tees>=a3 ~tef=u4 ~tefu=u4 ~teful=u4
~tel=f5h5k-9n-4o-3p-3q-3s-8 ~tel>=d-5g-3h7o-3v5 ~tela=k-4 ~tele=d3 ~telef=d3 ~tell=b4e-6f5g3v-7
~tell>=a5b4g4v-8 ~telli=v9 ~tely=g-5r5s-7v-4 ~tely>=g-5r5s-7v-4 ~tem=c-3d-4e-3k-4 ~tema=c-3v5
~tema>=c-3v5 ~temb=c-3 ~teme=b-5g3j3q-3r3v-6 ~teme>=b-4g3j3q-3r3v-6 ~temo=b4c-4 ~temo>=b4c-3)";

}  // namespace rb::grammar
