#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning6;
const std::string_view kLeaning6 = R"(
~ears=b6c-6g-3v4 ~ears>=b3g-3v4 ~eart=c9e-3g-5n-8 ~eart>=c8e-3g-5n-4v3 ~eartb=b3v-5
~eas=g-4h7i-6u-3v-12 ~eas>=b5v-3 ~ease=c-4 ~ease>=c-3e-3 ~eased=e5 ~easi=r3 ~east=a-3b-4 ~east>=b-3
~eat=a-10d-3e-10g-4h-7i-5j-7k-7m-4t-5v12 ~eat>=b-7g-6h-5j-5k-5t-3v12 ~eate=b5v-4 ~eaten=b5
~eath=c7e-5 ~eath>=c5v-5 ~eathe=v4 ~eati=a-3g3 ~eatin=a-3g3 ~eav=a7c-5g-3 ~eave=a7c-5 ~eave>=a6c-3
~eb>=t4 ~ebe=c4m5v-4 ~ebe>=c4m5v-4 ~ebi=c3 ~ebil=c3 ~ebil>=c3 ~ebo=d3k5 ~ebo>=v5 ~ebod=d3v-3
~ebody=d3v-3 ~eboo=k8 ~ebook=k8 ~ebr=a-3c3 ~ebre=a-3b-5c5 ~ebre>=a-3b-5c5 ~ec>=g8 ~eca=b-7g7v4
~ecc=f3 ~ecci=f3 ~eccio=f3 ~ece=c-10d5g-3n-4u-6 ~ecea=e5 ~eceas=e5 ~ecei=a3 ~eceiv=a3 ~ecep=a-4d7v-3
~ecepc=d3 ~ecept=d3 ~ecer=b4 ~ecer>=b4 ~eces=c-3 ~ecet=v5 ~eceta=v5 ~ech=e-5g-7h-5i-5k4 ~ech>=c4
~echa=c-7g-5h-3k4 ~echa>=b3c-4k7 ~echas=n3 ~echaz=a4 ~echo=b-5c7v-3 ~echo>=b-4c6
~eci=b-11d-3e4f-5i-5m-4u7 ~eci>=v4 ~ecia=h3u5v-3 ~ecial=h3 ~eciat=u5 ~ecib=a3 ~ecibi=a3
~ecid=b-6c-5g7j3u4 ~ecida=u3 ~ecide=g4j3 ~ecidi=g4 ~ecin=c-5v4 ~ecina=c-5v6 ~ecio=b-6e7v5
~ecio>=b-6e7v5 ~ecir=b5n7 ~ecir>=n3 ~ecirl=b6n3 ~ecit=c5 ~ecita=c5 ~eck=c4i-6q-3 ~eck>=i-4v-7
~ecl=r-4s5v-4 ~ecli=r-4s5v-4 ~eclin=r-4s5v-4 ~eco=a-5b-4c-3e-3f6g-3j-3 ~eco>=f6 ~ecog=i5 ~ecoge=i5
~econ=g-4 ~econd=g-4 ~ecor=b-3d3k3r3 ~ecord=d3r3 ~ecorr=k5 ~ecr=d6 ~ecre=d6 ~ecret=d6
~ect=a-9b-6g-5h-4j8k-3r5s-4u-3 ~ect>=a-6c-4j6 ~ecti=n3v6 ~ectio=n4v5 ~ecto=j3r4 ~ecto>=j3r4 ~ecu=g3
~ecue=g3 ~ecuer=g3 ~ed>=a-6c4d-8e9f-4g-6h-14k-9l-4m-10n-3p-8q-4u-4v-11 ~eda=g-4k5n-4 ~eda>=b-7f3i4k6
~edad=b3c-3v4 ~edad>=b3c-3v4 ~ede=b-5c-4h3i3r-9v6 ~ede>=b-7d3h3q3r-7v5 ~eden=i5 ~eden>=i5
~edi=b-9e-11f-4g-9h6j-4k-6l-5o3r-3v3 ~edi>=a6e-3v-4 ~edia=a3 ~ediat=a3 ~edic=a-3b-4h5k-3 ~edica=c-4
~edici=c4 ~edico=h8 ~edin=b-5c6v3 ~eding=b-5c5v3 ~edio=n3 ~edio>=n3 ~edl=b-4c5 ~edle=b-4c5 ~edle>=c4
~edles=v3 ~edn=c-4p-3 ~edne=c-4p-3 ~ednes=c-4p-3 ~edo=a-10b7e-9i-3m-7n-7s-6v4
~edo>=a-10b5e-9i-3m-7n-6s-6v5 ~edos=b5 ~eds=b3c6 ~eds>=b3c3 ~edu=a-5k5n-3 ~edul=a-3b-4k5
~edule=a-3b-3k6 ~ee>=b-5d-9e-9f-4h5j3k-11m-10n-8 ~eec=c4 ~eech=c4 ~eech>=c4 ~eed=b-4c6e-8l-4n-7u-3
~eed>=i4n-5t-3u-3 ~eedi=b-5c6v3 ~eedin=b-5c6v3 ~eedl=b-4c5 ~eedle=b-4c5 ~eei=b-6c8 ~eein=b-6c8
~eeing=b-6c8 ~eek=a-6b-4c3d-3h-5j-4k3m-3n-3o-4q9s-4v-8 ~eek>=b-5c5h-4k3q5s-3v-9
~eel=a-3e-6f-8i4n-4u-3 ~eel>=b6f-3g-3v-5 ~eeli=b-5g3 ~eelin=b-5g3 ~eels=b-3g-4i7 ~eels>=b-3g-4i7
~een=a-3d-6i-4l3n-4o3p-3v-10 ~een>=d-5i-4v-9 ~eent=o3 ~eenth=o3 ~eep=c6f-3i-4j-6m-3n-3 ~eepi=e3
~eepin=e3 ~eeps=c6v-6 ~eeps>=c6v-6 ~eer=u3 ~ees=b-5c8 ~ees>=b-5c8 ~eet=a-3g5r-5u4 ~eet>=u4 ~eeti=g4
~eetin=g4 ~eez=c5 ~eezi=c5 ~eezin=c5 ~ef>=b8c-7 ~efe=k-3v-3 ~efe>=b-3 ~efec=j3 ~efect=j3 ~efer=b3
~eferi=b4 ~efi=a-3 ~efil=v6 ~efill=v6 ~efo=c-5d3j-3v3 ~efon=d3 ~efr=b-3 ~efra=b-3 ~efrai=b-3
~eft=a-4b3v-4 ~eft>=a-4b3v-4 ~efu=a3u4v-3 ~eful=u4 ~eful>=u4 ~efus=a3 ~efuse=a3 ~eg>=b-3c5
~ega=c-10e-4k-3r-3s7v5 ~ega>=b-3g4v3 ~egal=b3 ~egalo=b3 ~egar=c-6i6 ~egar>=c-4i5v-3 ~egat=c-3r-3s4
~egati=c-3r-3s4 ~egi=l8m4n-3 ~egin=l8n-3 ~egin>=l8n-3 ~egis=a8b-3 ~egist=a8b-3 ~egit=m5 ~egit>=m5
~egl=i-4v3 ~ego=b-3c-6m-4v3 ~ego>=c-5v3 ~egr=a-3b3e6v-10 ~egre=e4v-4 ~egret=b3 ~egri=b3v-3
~egria=b3v-3 ~egro=c5 ~egro>=c5 ~egs=c4 ~egs>=c4 ~egu=b3c-9d-4e-5g6i-5p-3q-4s-9t-6 ~egue=g3
~egue>=g3 ~egui=b6f-3g4v-5 ~eguir=b6v-5 ~egul=v4 ~egula=v4 ~egun=f4g5n5p-3q-3v-6 ~egun>=b6
~egund=f5o3 ~egunt=a3b-3n4 ~egur=g-4m3s-7v7 ~egura=v3 ~eguro=b-4m3s-3v4 ~eh>=n10 ~ehic=i3 ~ehin=v4
~ehind=v4 ~eig=b-4c-5e3 ~eigh=b-4c-5e3 ~eighb=c-4e4 ~eight=b-3 ~ein=a-4g-5 ~eing=c3g-4 ~eing>=c3g-4
~eir=a4v5 ~eir>=a4v6 ~eit=o-5p6 ~eith=o-5p6 ~eithe=o-5p6 ~eiv=a3 ~eive=a3 ~eive>=a3
~eja=e-5f-4g-4h-6v3 ~eja>=e-3 ~ejam=g-5v4 ~ejame=g-5v4 ~ejan=g6 ~ejand=g6 ~ejar=g-5i3q3v3
~ejar>=g-5i3q3v3 ~eje=a5b-3d-4g5i-3l-3m-4n-3o-3q-8r-4s-3 ~eje>=a-3f4v9 ~ejel=v-3 ~ejelo=v-3
~ejem=k4q-5v-5 ~ejeme=k4q-5v-5 ~ejen=a9b-4d-3f-4g-3 ~ejen>=a4 ~ejenm=a5 ~ejo=a-6b3c-8g-6i5j3p3r-3
~ejo>=i5 ~ejor=e-3g-4j3p3 ~ejor>=e-3g-4j3p3 ~ek>=b-5c5h-4k3q5s-3v-9
~el>=a-8b-3c4d-4g-5h5k-11l-15m-5n-10p-9r-8u-8 ~ela=d-4e3f-6g-8i-7k13 ~ela>=b-4c4g-4i-3j4k12 ~elan=e3
~elant=e3 ~elar=c-3k-4 ~elar>=j3k-4 ~elaro=v3 ~elas=n3 ~elas>=n3 ~elay=j-3k4 ~elay>=j-3k4 ~elc=u6
~elco=u7v-3 ~elcom=u7v-3 ~ele=b-9g-9i-8j3k-3r3s-3v6 ~ele>=a-4b-7c4j4 ~elef=d3 ~elefo=d3 ~eles=a-6c-6
~eles>=a-4v6 ~eless=b4v-3 ~elet=a6 ~elete=a6 ~elf=b4q-4 ~elf>=b4q-4 ~eli=b-4e5j4m-8n-3u4 ~elic=b-5u4
~elicu=b-4 ~elie=e4 ~eliev=e4 ~elig=b4h3 ~eligi=h3 ~eligr=b5 ~elim=a9 ~elimi=a9 ~elin=a-3j6
~elin>=c3 ~eling=a-3b-3g3j6 ~ell=a-3b-7c14l-3m-13n-15q-3v-3 ~ell>=c8d7g3h-3m-3u-3v-4
~ella=a-5b-5c-8e6f3h4i-5k3n-3v-3 ~ella>=c-5e8h5v-5 ~ellat=k4 ~elle=i3 ~elled=i3 ~elli=c6 ~ellin=v4
~ello=d-3e-3n-3u4 ~ello>=e-3u4v4 ~ellow=c6 ~elly=c4 ~elm=f4 ~elo=a-9g6k-3n8v4 ~elo>=a-4g5n8 ~elon=v5
~elong=v5 ~elp=a-4b4m5 ~elp>=a-4b7m5 ~els=b-9d-7f-5g-10h3i4j7m-5n-4o-3p5q-5v-7 ~els>=b-3c3g-4i7
~else=b-5c-6d-6f-3g-4h5j7m-5n-3o-3p5q-4v-5 ~else>=b-4d-5f-3g-4h6j3k3m-5n-3o-3p8q-4 ~elsew=j4
~elta=a-3c3l3 ~eltas=l3 ~elte=a3 ~elv=b-4e-3 ~elva=d-3g-4n3 ~elva>=n4 ~elvan=s-3 ~ely=c5g-3r5s-4
~ely>=c5g-3r5s-4 ~em>=m-3 ~ema=a4c6d-6f-3h11i-3m-6n-5 ~emai=b-3c-4v6 ~email=b-3c-4v6 ~emal=h6
~emale=h6 ~eman=a5b-9c9v-6 ~eman>=b-3h3 ~emana=c7v-5 ~emand=a6 ~emas=h5 ~emb=a-4b-3c7g-6t4 ~embe=v4
~ember=v4 ~embl=c7 ~embla=b-3c8 ~eme=e-5f-10g10k5l-3n-5q-9s-5u-6
~eme>=b-16c-10f-7g12h3n-3q-5s-4u-5v-4 ~emel=k6q-5 ~emela=g-3k6q-5 ~emen=c4 ~ement=c4 ~emer=b7
~emerg=b7 ~emi=b-3c-4n4 ~emin=b-3c-4n4 ~emind=b-3c-4n4 ~emo=a4d-3h-3k-4m-5v3 ~emo>=b5 ~emor=v-3
~emov=a8b-4k-3m-3v5 ~emove=a9b-4k-3m-3v4 ~emp=c5i-4l3 ~emp>=c5 ~empe=c7l3 ~empez=l3 ~empo=b-3v3
~empo>=b-3v3 ~en>=a8d-7e-13g-6i-4k-7m-3n-13o-3p-3q-7r-6t-7u-8v-3 ~ena=a-9b13c-15g4i-3l6n6v-7
~ena>=b5g6 ~enal=e-5n7 ~enal>=e-5n7 ~enan=e4 ~enant=e4 ~enas=b4c-5 ~enas>=b4c-5 ~enaz=a-3b6c-3
~enaza=a-3b4 ~enc=b6c-5d-5g-7n-3r3t-5v-4 ~enca=r5 ~encan=r5 ~ence=a5c-3h3 ~ence>=a6h3 ~enci=b6
~encia=i3v-9 ~encio=v3 ~encit=b4 ~encu=e3v-4 ~encue=e3v-4 ~ency=b4 ~ency>=b4
~end=c-12i-3j-3m-13p-5r-8s-6t3u5v3 ~end>=a7b7c-10e-9f-6h-3j-3k-7m-3r-5v-4 ~enda=b-5c-4e4g3i-5k5l-4v5
~enda>=e5v6 ~endar=a-5g3j4k3 ~ende=a4b-5d3v5 ~ende>=a4 ~ended=v-4 ~enden=v8 ~ender=a3d5i-4
~endi=a-3b4f3g-6u8v-4 ~endi>=a-4b9n5v-7 ~endig=b-3u4 ~endin=c-4f3l3 ~endo=f7g7i-3 ~endo>=f7g7v-3
~ends=i-3v4 ~ends>=i-3v4 ~ene=b3d-6g-7k-3n-4p6r-6v-4 ~ene>=p3v-3 ~ened=b3 ~ened>=b3 ~enen=b6i4
~enen>=i5 ~ener=a5b-8e4v-3 ~ener>=a6 ~enera=h3 ~energ=c4 ~enero=e4 ~enes=m4 ~enes>=m4 ~enf=b-4d4
~enfe=b-4d4 ~enfer=b-4d4 ~eng=a-5c4d-12f6h-11i8j-4l-6n-11q-4v-8 ~enga=a3b-3i4o-3r8u4v-10
~enga>=o-3r8u4v-5 ~engan=b-3i5v-3 ~engi=i6 ~engin=i6 ~engl=c-3f8 ~engli=c-3f8
~engo=a-7c5d-4h-5n-4u-4 ~engo>=a-7c5d-4h-5n-4u-4 ~engu=c4 ~eni=b5c-4 ~enid=v3 ~enin=b6c-5v-4
~ening=b6c-5v-4 ~enl=a6b3 ~enla=a3 ~enla>=a3 ~enlo=b5 ~enm=a7b4c-8d4e-7f-5g-4k-4m-4n-4r-3u-4v-12
~enme=a7b4c-8d4e-7f-5g-4k-4m-4n-4r-3u-4v-12 ~enme>=a6b4c-8d4e-7f-5g-4k-4m-4n-4r-3u-4v-12
~eno=k-3m-9n-9r3 ~eno>=c5r3 ~enor=e3v-4 ~enor>=e3i3v-8 ~enora=f4g3s-3 ~enori=g-3 ~enos=h3 ~enos>=h3
~enou=a7c-5 ~enoug=a7c-5 ~enr=a3b-3l5 ~enro=a3b-3l5 ~enrol=a3b-3l5 ~ens=a5c-6d5j-6k-4q-5r-4u-6v-15
~ens>=a3g-3h3 ~ensa=c-9h-4i-4j-3q-3v-6 ~ensaj=a4b-5h-3 ~ensar=g7 ~ense=b-6i5v-4 ~ense>=b-6i5v-4
~ensi=d8 ~enso=b4c-4g4 ~enso>=b5c-4g4 ~ent=a-12b-5d4i-5j3l-6n-9p-10 ~ent>=b-17c-4k3u-4v6
~enta=a-4b3c5d6e-5g-3 ~enta>=t3 ~ental=b8 ~entat=d4 ~ente=a-5d6e5i-3m-3t-3 ~ente>=d7n-5 ~enten=a-3n3
~enter=e3 ~enth=o3 ~enth>=o3 ~enti=c-6f8m5 ~entid=b6 ~entie=f8 ~entis=b3h7 ~entit=m4v-3 ~entl=a3g4h3
~ently=a3g4 ~ento=a-5c3e-7j6u3v-6 ~ento>=a-3c6e-5j6 ~enton=i4 ~entos=u5v-7 ~entr=b6m-3 ~entra=v8
~entro=b5 ~entu=b-4c7 ~entur=c4 ~enu=b-4 ~env=a5 ~envi=a6 ~envie=a4 ~enz=g3l7 ~eo>=b-9c13g-5m-8n-5
~eon=b3g-3v-5 ~eone=g-3v-3 ~eone>=g-3v-3 ~eop=c-5d3 ~eopl=c-5d3 ~eople=c-5d3 ~eor=b-3c16v-6
~eor>=b-3c11v-4 ~ep>=b3c4d4f-3n-3r6 ~epa=d4 ~epar=d4v-7 ~epc=d3 ~epci=d3 ~epcio=d3 ~epd=b4c-3
~epda=b4c-3 ~epdad=b4c-3 ~epe=b-9n5o-4q-5r-5v7 ~epea=n8 ~epeat=n8 ~epen=b-6n-5q-3r-4v9
~epend=q-3r-4v9 ~epent=c3 ~epi=a-5b-4c-7d-4e3g-5n11 ~epin=e3 ~eping=e3 ~epit=a-4c-6n12 ~epita=n7
~epite=n5 ~epl=c-3g6m5v-7 ~eply=c-3g6m5v-6 ~eply>=c-3g6m5v-6 ~epo=a7e4v-6 ~epor=a8e4v-4
~eport=a8e4v-4 ~epr=a-8b3c-11d4e-3k5v6 ~epre=b5c-9d5e-3v5 ~epres=b4c-9d5e-3v5 ~epro=k6 ~eprog=k6
~eps=c6v-6 ~eps>=c6v-6 ~ept=b-4m-3v4 ~epta=v4 ~eptan=v4 ~epti=d3 ~eptio=d3 ~equ=b-6c-4m-6v9 ~eque=v6
~equi=b-6c-3e3m-4v3 ~equip=b-3v4 ~equiv=e6 ~er>=b-8c-5i-6j-11l-11m-12n-3o-5r-6s-6u-14
~era=a3b7c-3d10f-13g-7h3i-5k-11m-9n5o-4p-9q-7u-5v-8 ~era>=a-5f-5k-3m-4n4q-5 ~erac=b6v-5 ~eraci=b6v-5
~erad=d4 ~erado=d5 ~eran=a3b3v-5 ~eran>=a3n4 ~eranz=b4 ~eras=a7 ~erase=a7 ~erat=d4 ~erato=d6
~erc=i-5o4 ~erca=i-4v4 ~erco=v-3 ~ercol=v-3 ~erd=a4e-3h-4i-5n6u-3 ~erda=a5d3m4 ~erda>=a6 ~erdad=d3m4
~erde=a3g3 ~erdem=g3 ~erdi=e4g-4n6v-5 ~erdi>=g-3n6 ~erdo=e-7v7 ~erdo>=b-4c3 ~erdon=e-6v5
~erdos=b5c-5 ~ere=a-3j5m3n-6q-6u-3 ~ere>=c-3d3f3h-4j3m-4v6 ~ered=b-3 ~ered>=b-3
~eren=a-5c-4g-5h3j4k3m6v-7 ~eren>=a-5j7m8 ~erent=g-3h5k3v-4 ~erer=c3 ~erer>=c3 ~eres=f-5g-4h4m5v-6
~eres>=h5m5v-5 ~erez=c3 ~erf=c-5r3 ~erfe=c-5v3 ~erfec=c-5v3 ~erg=a-4b3c7i-3v-4 ~erge=b7 ~ergen=b7
~ergi=c4 ~ergy=c4 ~ergy>=c4 ~erh=v3 ~erha=v3 ~erhap=v3 ~eri=c10d-3f-3g-7 ~eria=i5 ~eria>=i5 ~erid=c5
~erida=b-3c6 ~erido=v4 ~erie=c-3h3 ~erien=c-3h3 ~erin=a3 ~ering=a3 ~erio=c5 ~eriod=c4 ~erl=k5
~erla=k5 ~erla>=k5 ~erle=b4v-3 ~erle>=b4v-3 ~erm=a4b-4f-7m-7n-5 ~erma=b-4c3e6h3 ~erma>=c4
~erman=b-3e7h3 ~erme=d5 ~ermer=d6 ~ermi=a6c-5d-4e-4 ~ermin=c-3 ~ermis=a6e-3 ~ermit=g5 ~ermo=g-3
~ern=a-7c3d-4f-7h-4i3m-3p-4u-3 ~erna=b-6c7i4v-6 ~erna>=c3 ~ernas=c3 ~ernat=i5v-3 ~erne=f-3v4
~ernes=f-3 ~erno=b4g-3 ~erno>=b5 ~ernoo=g-3 ~ero=c-7g3j-3m-3n-8p-6t5v-4
~ero>=c-6i-4j-4m-6n-7p-6t5v-11 ~eron=b-7e3m4v4 ~eron>=b-7e3m4v4 ~erp=f4v-5 ~erpo=c4 ~erpo>=c4
~erpr=f4 ~erpre=f4 ~err=a-9b9g-9h-7i-5m-3v7 ~erra=b8e4f3g-3 ~erra>=b7f4 ~erri=c3h-3 ~errib=b-5c6
~errif=b8 ~erro=v3 ~erro>=b-7k3v5 ~error=b5 ~ers=b-3d5f4g-10h-3i-10m-4n-6q-5r-6t-6v-3 ~ers>=c6n-6
~ersi=b6i-3o3 ~ersid=i-3o3 ~erso=b-8c-4d7e4g-3k-3m-3n-3 ~erson=b-8c-4d7e4g-3k-3m-3n-3 ~erst=f4
~ert=b6f-4h-3l4 ~ert>=e4 ~erta=b8v-8 ~erta>=b4v-4 ~ertar=b4 ~erte=a-3n3v-4 ~erte>=a-3n3 ~erts=a3l6
~erts>=a3l6 ~erv=d5e-6g-5j-3 ~erve=r3v-3 ~ervi=d6g-3 ~ervic=a5 ~ervis=d4 ~ery=a-6b7c-4d-5k-4t-4u-4
~ery>=a-3b3k-3t-3 ~eryt=b3c-3v-3 ~eryth=b3c-3v-3 ~eryw=i4 ~erywh=i4 ~erz=c4 ~erza=c4 ~erzas=b-4c5
~es>=a-9b-9d-9f3i-5j-19k-8l-4m4n-11p-3r6s-17t-4u-19 ~esa=a9d-7g-9i-5k4l-5n-4p9 ~esa>=g-4k6 ~esac=a8
~esact=a8 ~esad=a3v-3 ~esado=a3 ~esapa=b4 ~esas=p7 ~esas>=p7 ~esc=d-8f3j-9k4n3p-5v-8 ~esca=a-6c6e5
~escal=b-4c7 ~escan=a-4e5 ~esch=g-5j-4k11q3v-3 ~esche=g-5j-4k11q3v-3 ~esco=b9 ~escog=b5 ~escon=b3
~escr=a8g4p-3 ~escri=a8g4p-3 ~escu=b-5h3n7 ~escuc=c-3h3n8v-3 ~escue=v4 ~esd=a-3b-4g-9j-3p-4r3v-5
~esda=f-3p-4 ~esday=f-3p-4 ~esde=c3g-8n4r4 ~esde>=c3g-8n4r4 ~ese=a5c-16f6g-4h5i-8l-4o-3s-4v-3
~ese>=b-6c-9d-5f8g-11i-5j-5k4n-5 ~esea=h3 ~esen=d5g3j6n3v-6 ~esent=a-3d6g3j6v-3 ~eser=r3 ~eserv=r3
~eses=b3 ~esesp=b3 ~esh=j4 ~esi=b-4e-3h5l-4n-3u-5 ~esia=v-3 ~esia>=v-3 ~esic=c7 ~esick=c7 ~esid=h5
~eside=h5 ~esio=v4 ~esion=v4 ~esis=a5 ~esist=a5 ~esk=b-3d7 ~esk>=b-3d7 ~esm=b-6c7 ~esma=b-6c7
~esmay=b-6c7 ~eso=b-9c4d7g-5p4t-3v-6 ~eso>=a3b-5d3v-5 ~esor=c5d3e-3 ~esor>=d3 ~esos=c-3p5
~esos>=c-3p5 ~esp=a-7b8d-10e-6f5g7h-7i-8k-4l-5m-8n-3p-3r-7s-5 ~espa=b-4c3e-3f5g-6 ~espac=j3n4
~espai=b3 ~espal=b-3c6 ~espan=f8 ~espe=a-4b9c-11d-3g3j4n-5 ~esper=a-8b9c-10g3j4n-5 ~espir=v3
~espo=b5v-7 ~espos=v-5 ~espu=b-4c3g7i-3q4 ~espue=b-4g7i-3q4
~ess=b3c-3d-5e-7f-9h-7i-10j-5k-6p-3q-8s-4t-3 ~ess>=b4g-5i-4l-3r3s-3v5 ~essa=a6b-8c-4e-3
~essag=a6b-8c-4e-3 ~esse=e-3v4 ~essed=e-3v4 ~essi=b5 ~essio=b6 ~essu=c4 ~essur=c4
~est=a3h-10i-6j-14k-9l-5o3u-7v-4 ~est>=a-3b-4e-3g-6n-3o6q5s-3 ~esta=a-4e3f-13g-3k-6
~esta>=a-4b-5c4e8g-11s-5v3 ~estac=v5 ~estam=g3 ~estan=i3 ~estar=b10e-4v-14 ~este=a7h-7i-4m-3n-7v-11
~este>=c-6e5n-5v-15 ~esten=a8c-3 ~ester=v6 ~estes=b3 ~esti=c-3d4n4 ~estin=v6 ~estio=d4n4v-5
~esto=a4e-9h-5i-5l-6m4n-4o-3q-3r-3t-7u-9 ~esto>=a4m9v-4 ~estop=a6 ~estos=a4
~estoy=a-7c3e-5g3m-6r-4u-5 ~estu=c-4 ~estuv=a3 ~esu=c-7v5 ~esum=l6 ~esume=l6 ~esus=a6l-5
~esusc=a6l-5 ~et>=a5b-6c-3e-13f-3h-4l-6n-11o-7r-5s-6v3 ~eta=b-6d3i3v5 ~eta>=b-3i5v8 ~etai=c3
~etar=d6 ~ete=a12d-7e-4g-6i-4r-4t9v-16 ~ete>=a13c-7t3v-8 ~etee=t3 ~eteen=t3 ~eten=a6v-3 ~eter=a-3c3
~eter>=a-3 ~etf=a-4v3 ~eth=k3 ~ethi=c3k3 ~ethin=c3k3 ~eti=k-3 ~etim=g-3 ~etime=g-3 ~etin=g4
~eting=g4 ~etir=a5 ~etn=f3 ~etna=f3 ~etnam=f3 ~eto=b-8c3v-6 ~eto>=b-4g3 ~ets=i-3o4r3 ~ets>=i-3o4r3
~ett=e-5t-3v5 ~ette=b5c-7e-3f4v6 ~etter=b3e-3f4v7 ~etti=b-4i4 ~ettin=b-4i4 ~eum=c9 ~eumo=c4
~eumon=c4 ~eva=i3k4m-3q4 ~eva>=b-4i3v3 ~evan=c5 ~evant=c5 ~evar>=v4
~eve=a3c4d-3g-12h-6j-4k-7l-10m-10n-14p-3q3s6t6v-4 ~eve>=i7o4t3v-6 ~evel=c6 ~even=q3v-5
~ever=a6d-6g-12h-3k-7l-7m-10n-10q-3s3 ~ever>=a8b-5c3g-8l-6m-8n-8v4 ~every=b7k-3u-3v-6 ~eves=o-3q6v-4
~eves>=o-3q6v-4 ~evi=e3 ~evin=e3 ~evin>=e3 ~evo=d-3g-7i-4m-4n3 ~evo>=a-6g-3i-3l4n5v5 ~evok=a9c-3
~evoke=a8 ~evu=b-3c4 ~evue=b-3c4 ~evuel=b-3c4 ~ew>=b-11h5i5j-3k3 ~ewh=j3 ~ewhe=j3 ~ewher=j3
~ex>=b5c-4e7v-5 ~exc=c3n6t-6 ~exce=v4 ~excel=v5 ~excu=n7 ~excus=n7 ~exi=a6m-3n-4q5v-9 ~exic=e4
~exico=e4 ~exis=b5 ~exist=b5 ~exit=a8v-4 ~exit>=a8v-4 ~exp=a-8b-6c-3d-3i5j6m9 ~expe=a-4b-3h3j7v4
~exper=h3 ~expi=i4 ~expir=i4 ~expl=m10v-4 ~expla=m7 ~expli=m3
~ext=a7b-3c-14d6e-4g3h-3i-11j-12o-9p3q3r-5s-9u-7v-12 ~ext>=a4g4i-5j-11k-4l3q-5s-6u-3v-3 ~exte=d8
~exti=n-3r-3 ~extin=n-3r-3 ~extm=q5 ~extmo=q5 ~exto=a6 ~extw=q3 ~extwe=q3 ~ey>=b3i4r3 ~eya=i4
~eyd=b4 ~eyd>=b4 ~eye=a-6b-7d-4g-3r4 ~eye>=b-5c3v3 ~eyes=d-3r4 ~eyes>=d-3r4 ~eyo=f5 ~eyol=f5
~eyol>=f5 ~ez>=d-9e-7f-5g-10h4i-3k-5l4m-6n3p-10r-9s-5 ~eza=c3l5 ~ezar=l5 ~ezar>=l5 ~ezc=b4c-4u3
~ezco=b4c-4u3 ~ezco>=b4c-4u3 ~ezi=c5 ~ezin=c5 ~ezing=c5 ~ezo=b-4c6 ~ezo>=c3 ~fa>=v-3 ~fac=h3k-3
~face=c3k-3 ~face>=c3k-3 ~fai=c3 ~fain=c6 ~faint=c6 ~fair=v4 ~fal=a-3e3g-3v-11 ~fall=a-4e6i4v-5
~fall>=c9 ~falle=e7 ~falli=b4c-3 ~falt=v-3 ~falta=b3v-3 ~fam=v-4 ~fami=v-4 ~famil=v-4
~far=b-8e-5i4v6 ~far>=b-3i7 ~farm=d4v3 ~farma=d4v3 ~fas=b-3n3 ~fast=b-3n3 ~fast>=n4 ~fat=e5 ~fath=e5
~fathe=e5 ~fav=a4 ~favo=a4 ~favor=a4 ~fax=v4 ~fax>=v4 ~fcc=a4 ~fcc>=a4 ~fe>=a-10b10c-13h-3
~fea=b12c-10v-4 ~fear=b7c-7 ~fear>=b7c-7 ~feas=b6v-3 ~feas>=b6v-3 ~feb=t7v-3 ~feb>=t4
~fec=b-4e-3f-4g-5h-4i-5l-3s-5 ~fech=c-5k5 ~fecha=c-5k5 ~fect=b-6c3n-3 ~fect>=c-3 ~fecti=c3 ~fecto=j3
~fed=a4n4v-5 ~fed>=a4n4v-5 ~fee=a-3c5e-5f-6i-3k-3n-3v3 ~fee>=v11 ~feel=c5e-4f-5 ~feel>=b7f-3g-3v-5
~feeli=b-5g3 ~feels=c6g-3 ~feet=b-3 ~feet>=b-3 ~fel=b-6g-6u7 ~feli=u7 ~fem=h6 ~fema=h6 ~femal=h6
~fer=g-7h4i3j-5k3n-5 ~fer>=c-5d3i4 ~fere=d-7h4i3k3v-7 ~feren=d-7h5k3v-3 ~feri=b4 ~ferm=b-4d4
~ferma=c4 ~ferme=d6 ~fermo=v3 ~fev=a-6b-7c8 ~feve=a-6b-7c8 ~fever=a-6b-7c8 ~few=g4 ~few>=g4
~ff>=a9e-9i-5l-4m-9u-6v-9 ~ffe=b-6d-3g-4k3v3 ~ffee=v5 ~ffee>=v5 ~ffer=d-3k3v-3 ~ffere=d-3k3 ~ffi=b-9
~ffic=b-9 ~ffic>=b-4 ~ffy=c4 ~ffy>=c4 ~fgh=v10 ~fic=a4b-12c-10m4n-3v7 ~fic>=b-4 ~fica=d-3v3
~ficar=m3v-3 ~ficat=v-3 ~fici=a5 ~ficie=a5 ~ficin=e3v-3 ~fico=c-5v6 ~fico>=c-5v6 ~ficu=i3 ~ficul=i3
~fidd=v5 ~fiddl=v5 ~fie=a-9d5e-8g-4i-5o3 ~fieb=a-3b-4c4 ~fiebr=a-3b-4c4 ~fied=b5 ~fied>=b5 ~fier=d6
~fiern=b4 ~fil=b-8e-4v12 ~file=a4 ~file>=a4 ~fill=b-3e-3v7 ~fill>=v7 ~fin=a10f-3n-3p-3q-5r8v-4
~find=b3 ~find>=b3 ~fine=a-4b-3c-6r6v4 ~fine>=a-4b-3c-6r6v4 ~fing=c6 ~finge=c6 ~fini=g3 ~finis=g4
~fir=a-11v-6 ~fire=h4 ~fire>=h3 ~firm=r7 ~firma=r4 ~firs=n3 ~first=n3 ~fit=v3 ~fit>=v4 ~fiv=t3v-3
~five=t3v-3 ~five>=t3v-3 ~fix=i-6j-3k3v3 ~fixe=i-5v5 ~fixed=i-5v5 ~fla=c10i7v-9 ~flam=c4 ~flama=c4
~flar=c6 ~flare=c4 ~flat=i7 ~flat>=i7 ~fle=q5 ~fli=a-4 ~flo=i3m-3 ~floo=c-6i4v6 ~flood=c-4i4
~floor=v6 ~flop=v-6 ~flu=b-6c4 ~flu>=b-3v3 ~flut=v-3 ~flutt=v-3 ~fo>=a6c-5m7 ~fol=a6c-4n4
~foll=a5c-4n4 ~follo=a5c-4n4 ~fon=d3 ~foo=c6g-4i5v-8 ~food=v-3 ~food>=v-3 ~foot=b-7c6i7v-3
~foot>=b-3i7 ~foots=c3 ~for=b-5e-3m3n-8t-3 ~for>=h-3m3n-7t-4 ~fore=a-3b6u-3 ~forev=b7 ~forg=a6b-4
~forge=a6v-5 ~forgo=v5 ~form=a-3b-5c-4d-3g-6v10 ~form>=g-3v9 ~forma=m3s3v-5 ~formu=v3 ~fort=h3
~forta=h3 ~forw=k5v-4 ~forwa=k5v-4 ~fou=g-4t6v-4 ~foun=b3e3 ~found=b3e3 ~four=t6 ~four>=t4
~fra=b4f-3g-5m3 ~fraid=a-3 ~frain=b-3 ~fras=b6c-3 ~frasc=b6c-3 ~frau=m4 ~fraud=m4 ~fre=a4c-8g-4j4
~frea=b6c-3 ~freak=b6c-3 ~free=j5 ~free>=j5 ~freg=a4 ~frega=a4 ~fren=f3 ~fri=a-9b4e-4n-6o6t-3u-3v-3
~fri>=o3 ~frid=c-3o3 ~frida=b-3c-3o3 ~frie=b5c-4 ~frien=b5c-4 ~frig=b4 ~frigh=b4 ~frio=b-6c11
~frio>=c7 ~frios=c3 ~fro=d3f-3i-3l-5 ~from=a4e-6g-5l-5 ~from>=a4e-6g-5l-5 ~fron=v3 ~front=v3
~ft>=a-7i5j-8k4q3v-11 ~fte=a-3c-3g4i-3q6t-3v-3 ~fter=g4i-3q6v-3 ~fter>=g6q8 ~ftern=g-3
~fue=a-3d-4g-6h3n3v4 ~fue>=b-6c-11h4v4 ~fuer=c6n3 ~fuera=c-4v4 ~fuert=c8n3 ~fuerz=c4 ~fui=j3v-3
~fui>=j3v-3 ~ful=u8v-5 ~ful>=b-3u9 ~full=g3v-5 ~full>=g3v-4 ~fum=v3 ~fuma=v3 ~fumar=v3
~fun=c-3e3h-5i4 ~fund=c-3e4h-4i5 ~fundi=c-3i5 ~fur=a4 ~furt=a4 ~furth=a4 ~fus=n3v-4 ~fuse>=a3
~fusi=n3 ~fut=b5 ~futu=b5 ~futur=b5 ~fy>=b3c3v-3 ~ga>=a-5e-5f-3i-7n-5o-4r7u8
~gai=e-6f-3l3m-4n5o-6p-4q-4r-4v-10 ~gain=e-6f-3l3m-4n5o-6p-4q-4r-4v-10
~gain>=e-5f-3l3m-4n5o-6p-4q-4r-4v-10 ~gal=f6v-6 ~gale=a3 ~gale>=a3 ~galo=f6v-5 ~galo>=n3 ~galog=f6
~gam=a-5b-4c-3d-3e-5v7 ~game=a-5c-4d-3e-5v7 ~game>=c-3d-3e-5 ~gan=a8e-5f-6g-8k-4 ~gan>=a6b-9i5j3v-5
~gana=b5c-3 ~ganas=b5c-4 ~gand=a5 ~gando=a5 ~gant=b-5c6v-3 ~ganta=b-4c5 ~gar=a-3b3d-5e-8h-6j3k-5n7
~gar>=b-3e-3h-3i3j4k-3 ~gara=b4 ~garag=b4 ~garb=n6 ~garbl=n6 ~garg=b-4c5 ~garga=b-4c5 ~garo=b6
~garon=b6 ~garr=i-3n6v3 ~garro=v7 ~gars=c5 ~gars>=c5 ~gas=b-9c4i10v-5 ~gas>=a-3i9v-4 ~gasp=b-5c6
~gat=c-13r-3s4v10 ~gati=c-3r-3s4 ~gativ=c-3r-3s4 ~gato=c-10v8 ~gav=c3v-3 ~gave=c3v-3 ~gave>=c3v-3
~ge>=e-10g-5j-10k3n-3u-3v-4 ~ged=l3u4v-4 ~ged>=l3u4v-4 ~gen=a-10c4d10e-4g-3i-3k8n-5v-14 ~gen>=c4
~genc=b10v-3 ~genci=b6 ~gency=b4 ~gend=k10 ~genda=k8 ~gene=h3 ~gener=h3 ~gent=a-7b-4c-4d15 ~gent>=d8
~gente=a-6d10h-4 ~ger=d7f-5g-5j5v-6 ~ger>=d3e3f-4g-4i3v-4 ~get=a7b-5e-11f-4i5n-3q4u-4v-4
~get>=a5b-3c-4e-8 ~gett=b-4i4 ~getti=b-4i4 ~gge=c5v-5 ~gged=b3v-3 ~gged>=b3v-3 ~gger=c4 ~gger>=c4
~ggi=b-3c5 ~ggin=b-3c5 ~gging=b-3c5 ~gh>=a4e-6g-4h4i-4j-3l-3 ~ghb=c-4e4 ~ghbo=c-4e4 ~ghbor=c-4e4
~ghi=a-4b-5v7 ~ghin=a-4b-5v7 ~ghing=a-4b-5v7 ~ght=a-7b6c5d-3e-4f-7g-3h-5j-4k-4l-3m-6n-10r5s-8v-8
~ght>=a-4c8d-5f-3i-7m-3n-7r4s-5u-3 ~ghte=c-6 ~ghten=b4 ~ghts=b6v-4 ~ghts>=b6v-4 ~gim=g3 ~gimm=g3
~gimme=g3 ~gin=a6e-6g-3i5l8n-4 ~gin>=l8n-3 ~gine=i6 ~gine>=i6 ~ging=a8c4e-5 ~ging>=a8c4e-5
~gis=a8b-5i4v-4 ~gist=a8b-5i4v-4 ~gistr=b-3 ~git=c3m4 ~git>=m5 ~gito=c4 ~gito>=c4 ~giv=b6c-8e-5k-3
~give=b4c-8j3 ~give>=j3 ~given=b5 ~gives=v6 ~gla=f4g3 ~glas=g3v3 ~glass=g3v3 ~gle=a-3f7g-3i-6k-4
~gle>=i-5v4 ~gles=a-3b-6f10k-3 ~gles>=b-3f8k-3 ~gli=a-3f8v-4 ~glis=c-4f9 ~glish=f8 ~glu=c3 ~gluc=c3
~gluco=c3 ~gn>=b-3c-4f3h7l5 ~gne=h5 ~gno=b3c-3 ~gnos=b3c-3
~go>=b3c6d-8e-5g-4h-5j-9k-6l-9m-3q-4r3s-5t-3u-13v-4 ~goe=v3 ~goes=v3 ~goes>=v3 ~goi=e-3 ~goin=e-3
~going=e-3 ~gom=b-3o6v-3 ~gome=b-3c-3o6 ~gomez=b-3c-3o6 ~gon=a-3b3g-3 ~gone=v3 ~gone>=v3
~goo=a-3e-4h-4i-4m-4 ~good=a-3e-3h-4i-4m-4 ~good>=b-5e-3f3h-3i-3m-4u3v3 ~goodb=b4 ~gor=v8 ~gos=v5
~gos>=v5 ~got=c7n-4 ~got>=a-5c6n-4 ~gra=b-14f-9h-8i-4l-4m-9n-12q-3r-5u11v-3 ~gra>=c-6e7 ~grab=b3
~grac=c-8u4 ~graci=c-8u4 ~grad=b-5e-4u7v-6 ~grade=c-5u8 ~gradu=g5 ~gram=k6 ~grama=k5 ~gran=b-3c12
~gran>=c4 ~grand=c4 ~grar=c3 ~grar>=c3 ~grat=u3v4 ~grate=u4 ~grati=v5 ~gre=b-4g-5i-4v-5
~gre>=b-3c6v-5 ~grea=u3 ~great=u3 ~gret=b3 ~gret>=b3 ~gri=b8g-7 ~gria=b3v-3 ~gria>=b3v-3 ~grie=b7c-7
~grief=b8c-7 ~grip=b-6c10g-4v4 ~gripa=c3g-3 ~gro=i-4v7 ~gro>=g-3v7 ~groi=c5v-3 ~groin=c5v-3 ~grou=b3
~gry=v6 ~gry>=v6 ~gs>=b-5c4 ~gua=a-7b3c5e-4f4n-3r3v-6 ~guag=b-3e-4f5 ~guage=f5 ~guagu=i3 ~gual=r3
~gual>=r4v3 ~guan=b5c4v-8 ~guant=b5c4v-8 ~gue=a9d-4g5m-4v-3 ~gue>=c6 ~guen=a9b3c-5e3
~guen>=a4b3c-3e3 ~gueo=c3 ~gueo>=c3 ~gues=c-4f6g4 ~gues>=f5 ~gui=a-7b5d5e-4i-8k-3n-4v-8
~guie=a-4d5i-3 ~guien=a-3d5m-4 ~guier=m5 ~guir=b6v-5 ~guir>=b6v-5 ~guit=c3g4 ~guj=v4 ~guja=v4
~gujas=v4 ~gula=v4 ~gular=v4 ~gum=b-4c9v-3 ~gum>=c5 ~gums=c3 ~gums>=c3
~gun=b10c-15d-10f3i-6k-4m-4n3p4r-7t-4u-3v-14 ~gun>=b17c-9f-3g-4v-3 ~guna=o-3 ~guna>=o-3 ~gund=f5o3
~gundo=f5g3 ~guno=p4 ~guno>=p4 ~gunt=a3b-3n4 ~gunta=a3b-3n4s-7 ~gunte=g3s4 ~gur=g-4m3s-7v7 ~gura=v3
~gura>=v3 ~guro=b-4m3s-3v4 ~guro>=b-4m3s-3v4 ~gus=c-6f3h5r4v-5 ~gust=c-6f3h5r4v-5 ~gusta=f6
~gusti=b5c-3 ~gusto=b-6h4r4 ~gut=c6 ~guy=h4v-4 ~guy>=h4v-4 ~gy>=c4 ~gym=a-5g3 ~gym>=a-5g3
~ha>=b-4g-6h-4i-7k6v5 ~hab=b-4c-5d3e3f4g5h-4i-5j-5m4n4o-3p-4 ~habi=v4 ~habia=v4
~habl=b-4c-3d4f4g5h-9i-4j-5m4n4v-12 ~habla=c-3d3e3g7h-6v-6 ~hable=a5b-4n6 ~hablo=a-3e-3f4
~hac=a-4e3g-7i-6 ~hace=a-5g-6i-5 ~hace>=b-6e3 ~hacen=v5 ~hacer=b5m4 ~hach=d3 ~hacha=d3
~had=b-5c4e-3g-5h4v4 ~had>=b-3c4g-5v5 ~hag=b6g-3i3j3 ~haga=b3j4 ~haga>=b4 ~hagan=j4 ~hago=i4
~hago>=i4 ~hah=b-7v8 ~haha=b-7v8 ~haha>=b-7v8 ~hai=b-6f4 ~hair=b-5 ~hait=f5 ~haiti=f5 ~hak=c5g-4v-9
~hake=c9 ~haki=v-3 ~hakin=v-3 ~hal=g6 ~hale=c3 ~haler=c3 ~half=g3 ~hall=g3v5 ~hall>=g3v5 ~halt=a7
~halt>=a7 ~ham=b-7 ~hamb=c-3v3 ~hambr=v3 ~hame=b-5c3d3 ~hamm=c5 ~hamme=c5
~han=b-5d-4e-10f-5g-7i-12j-4k6m-6n-10p-6u6 ~han>=c3k3v-4 ~hand=v7 ~hand>=b-5c3 ~hando=v5
~hang=b-5c-5h3k4 ~hang>=a5b3 ~hange=a-4b-5h3k5 ~hangi=b-4v6 ~hank=b-6c-7e-4g-3n-7p-3s3u8
~hanks=b-6c-7e-4g-3n-7p-3s3u8 ~hap=a3m3q-3v10 ~hape=v4 ~hape>=v4 ~happ=a4b3g-4m4q-3v4 ~happe=a5g-3m4
~haps=v3 ~haps>=v3 ~har=a5b-8c4e-5f-7g-5i-4q-4 ~hara=a7 ~haras=a7 ~hard=a-3c7q-3 ~hard>=a-3c3q-3
~harg=c4 ~harge=c4 ~harl=c3 ~harm=c-5 ~harm>=b4c-3 ~harma=v4 ~hart=a6c-5 ~harta=v-3 ~harto=a3
~has=b-4c5d-3e-10f-3o-3u-3 ~has>=c3e-4g-3i-6u-3 ~hasn=c5 ~hasnt=c5 ~hast=g3i5v-4 ~hasta=g3i5v-4
~hat=a-4c-7g-7i-6l-6m5n9o-10q-13s-7t-3u-4 ~hat>=a-3c-6g-3i-4l-4m3n9q-11r-3t-3u-3 ~hatd=v-5
~hatd>=v-5 ~hate=r3 ~hatev=c3r3 ~hats=c-6g-3m3o-6s-4 ~hats>=c-5g-3m3o-6s-4 ~hav=a-3c6f3g5m-6n-3v-3
~have=g6m-6r-3 ~have>=g4m-6u3 ~haven=c3 ~havi=b-4c5v-6 ~havin=b-4c5v-6 ~hay=a-4g-4m-3n-5p3
~hay>=a-4g-4m-3n-5p3 ~haz=a3 ~hazo=a3 ~hazo>=a4 ~hbo=c-4d6e3 ~hbor=c-4e4 ~hbor>=c-4e4
~he>=a-16d-3e5k-11m-6o3p-8r-5s-5t-5u-5 ~hea=b-6c6d-3e-9f-5g-6i-8m-4n10u-3v4 ~hea>=c3 ~head=b-3c6e-5
~head>=n6v-3 ~heada=b-4v5 ~heade=c7 ~heads=g3 ~heal=b-5v8 ~heal>=c6 ~heale=c-5v4 ~healt=v5
~hear=g-6n9 ~hear>=c-7n10v-6 ~heard=c-4v3 ~heari=n4 ~heart=c9e-3g-5n-8 ~heat=v3 ~heat>=v3
~hec=c-6g9i-4q-3 ~hech=b4 ~hecha=b4 ~heck=b-3c-5g3q-3 ~heck>=g4k3 ~hed=a-5b4n-3v-5 ~hed>=b9
~hedu=a-3b-4k5 ~hedul=a-3b-4k5 ~hee=b-6i7v-5 ~heel=c-4i7 ~heels=c-3i7v-3 ~heez=c6 ~heezi=c5 ~hei=v6
~hel=b3c-3d-5h-5i-7n-8u3 ~hell=a3b-5e-3m-4u4v4 ~hell>=a4 ~hello=b-7c-5u4v6 ~help=a-4b4m5
~help>=a-4b7m5 ~hem=b3c-3v4 ~hem>=v3 ~hen=e-3g4i-3 ~hen>=g5i-3k3 ~her=e10l-8m-3n-12o-6p5q-8u-3
~her>=b5c-7e6h5i-6m-5n-3o-7p5q-3u-4v-8 ~here=d6h-3i3l-3n-7 ~here>=d4i3n-7 ~heres=c3e3
~heri=b-3c3e3v-3 ~herid=b-3c6 ~herm=e7h3 ~herma=e7h3 ~hes=a3e5f3g-10j-7k-5n-4p4q-4r-6v-3
~hes>=a-9b5e9g-6 ~hese=a9b-4i-3j-5 ~hese>=a9b-4i-3j-5 ~hest=c3 ~hest>=c3 ~hete>=b5 ~heter=c5
~hey=a-7b6i3r3 ~hey>=a-4e3i4r3 ~heyd=b4 ~heyd>=b4 ~hi>=a-3b-7c-6e3i-4n-3v11 ~hic=r3 ~hich=r3v3
~hich>=o-4v3 ~hid=b4 ~hidi=b5 ~hidin=b5 ~hif=k5 ~hift=k5 ~hift>=k5 ~hija=b-4 ~hija>=b-4 ~hijo=b4e-4
~hijos=b4 ~hik=a3 ~hike=a3 ~hike>=a3 ~hil=c6v-5 ~hild=b3 ~hildr=b3 ~hill=b-5c8
~him=a-6c-7e8g-6h8s-3v-9 ~him>=a-6c-7e8g-6h8s-3v-8 ~hin=b-3c3e-4h-4i-6j-3n-8p3s5 ~hinc=c3v-5
~hinch=c3v-5 ~hind=v4 ~hind>=v4 ~hine=b-3d3f3v-3 ~hines=f3 ~hing=a6d-6e-7f-11n-3p4v3
~hing>=a4d-6e-7f-5n-3p4v3 ~hinga=a3 ~hink=a-7v-6 ~hink>=a-5b-3c6g3r-3s3v-4 ~hinki=b7c-4 ~hio=j3
~hio>=j3 ~hip=c3e5 ~hip>=c3e5 ~hir=o3 ~his=a4c-4e6h-5l-3m7n-5p-3r-5t-6v-9
~his>=a4e8h-4i-4k-8m5n-4p-3r-3t-5u-4v-7 ~hish=m3 ~hishi=m3 ~hisi=b4 ~hisim=b4 ~hisw=q3 ~hiswe=q3
~hit=a3e-3g4i-3 ~hit>=b-4g5v5 ~hite=c3 ~hite>=c3 ~hits=b5 ~hits>=b5 ~hitt=f3 ~hitti=f3 ~hiv=c7
~hive=c7 ~hives=c7 ~hiz=c-3v5 ~hizo=c-3v5 ~hizo>=c-3v5 ~hm>=r5v8 ~hmm=n-6r-4v10 ~hmm>=n-6r-4v10
~ho>=a-9e-6f4g-7h3k-5l-4m4n-4q-3r9s-5t3v-4 ~hoa=c3 ~hoar=c3 ~hoars=c3 ~hoe=v5 ~hoes=v6 ~hoes>=v6
~hof=c-4i8v-4 ~hofe=c-4i8v-4 ~hofer=c-4i8v-4 ~hok=c8 ~hoked=b3c-3 ~hoki=c8 ~hokin=c8
~hol=b3c-3d-4g3i-5u-4v3 ~hola=b-4u-3v10 ~hola>=b-4u-3v10 ~hold=g4i-4v-5 ~hold>=g6i-4v-4 ~hole=a5
~hole>=a5 ~hom=b3m4 ~hom>=m5 ~homb=v-3 ~hombr=v-3 ~hon=b-3d5e4f4g4h-5i-5j-3k-5m3v-3 ~hon>=c3
~hone=c-4d5e4g5h-4i-4 ~hone>=a3b-3c-5d6e5g3h-4i-3 ~hoo=b5c-9d-4g-3i-4u-4v8 ~hoop=v7 ~hoops=v7
~hoos=a3 ~hoose=a3 ~hoot=b3c-3v3 ~hoot>=b6 ~hop=a-3b10c-8e3v-6 ~hope=b9c-5v-4 ~hope>=b5 ~hopel=b4v-3
~hor=b-5e-7g12h-3i-6m-8o-6q-5r-6s-6 ~hora=b-10c-4g10m-5o-4r-3v-4 ~hora>=g9 ~horar=v-3
~horas=f3j3k4m-3 ~horc=b8g-5 ~horca=b6 ~hori=e-3g7 ~horit=g8 ~horm=c3 ~hormi=c3 ~hors=v3 ~horse=v3
~hos=a-3b-5c-5e4f-5m9p5r-5s-3v-7 ~hos>=a-4b-3e4i4m8 ~hose=b-3p3 ~hose>=b-3p3 ~hosp=m3v-5
~hospi=m3v-5 ~hot=a-5b6d-5g-5j-3v3 ~hot>=g-4 ~hotg=b4c-3 ~hotgu=b4c-3 ~hou=a-12b4d-4f-3g3m-9n-6r-4
~houg=u4 ~hough=u4 ~houl=b3c3e-3i-4 ~hould=b3c3e-3i-4 ~hour=a-4b-4g8m-5r-4v4 ~hours=b-4g5m-5v4
~hous=c-3e6 ~house=e6 ~hout=v-4 ~hout>=v-4 ~how=b-5f-3j7m8u4 ~how>=b-4c-7g-5j4u4 ~howe=c3v-4
~hower=c3 ~hoy=b6q5 ~hoy>=a3b3q5 ~hrea=b5 ~hreat=b5 ~hree=b-5g3 ~hree>=b-5g3 ~hrew=v6 ~hrew>=v6
~hro=c8d3v-9 ~hroa=c4 ~hroat=c4 ~hrou=d4n3v-4 ~hroug=d4n3v-4 ~hrow=b-5c6 ~hrowi=b-5c7
~ht>=a-4c8d-5f-3i-7m-3n-7r4s-5u-3 ~hte=c-6 ~hten=b4 ~htene=b4 ~hts=b6v-4 ~hts>=b6v-4 ~hub=b5
~hubi=b5 ~hubie=b5 ~hue=c10v-6 ~huel=c10v-4 ~huele=c3 ~huh=c-4n3r4 ~huh>=c-4n3r4 ~hum=b-3d13h-4
~huma=b-3d13h-4 ~human=b-3d13h-4 ~hun=v6 ~hund=c3 ~hur=a-8b-4c6d-4g-5i-4l-3m-4n-5 ~hurr=b4 ~hurry=b4
~hurs=b-4o-5q7v-3 ~hursd=b-4k3o-5q6 ~hurt=a-6b-3c8e-4g-7n-3q-3 ~hurt>=g-3q-3 ~hurti=v4
~hurts=b-3c7v-3 ~hus=e3 ~husb=e3 ~husba=e3 ~hut=a8c-3i3 ~hut>=a8c-3 ~hy>=g-7m7n-3r6s-5 ~hys=b5
~ia>=a-6b7c-3d-8k5m-7n-8s-7 ~iag=d3 ~iage=c4d3 ~iage>=c4d3 ~iagn=b3c-3 ~iagno=b3c-3 ~ial=b-5d4e5
~ial>=d4v3 ~iale=e3 ~ialed=e3 ~ian=f10i3v-3 ~ian>=f10v-4 ~iano=i3 ~iar=b-8j-4l4v-10
~iar>=b-3h4j-4l4v-6 ~iarr=c6 ~iarrh=c3 ~ias=b-5e-3i-4q-3r-3u6v-3 ~ias>=b-5e-3i-4q-3r-3u6v-3
~iat=a3b-5u4v-6 ~iate=u5 ~iated=u3 ~iati=c5 ~iatic=c5 ~iatr=h3 ~iba=g8l3p-5v-5 ~iba>=g6 ~ibam=a-3g5
~ibame=a-3g5 ~iban=a3e-3f-3p-5 ~iban>=a9f-3p-5 ~ibanm=a-3 ~ibe=b-4j4k-3v-5 ~ibem=a3g4 ~ibeme=a3g4
~iben=a-3m4 ~iben>=a-3m4 ~iber=j5 ~ibere=j5 ~ibi=a5b-8g-3h-5l6m-3v-5 ~ibie=a3e3 ~ibien=a3e3
~ibir=b-5l6 ~ibir>=l6 ~ibirm=a3f3 ~ibl=b-9c4j-3q6r-3 ~ible=b-9c4j-3q6r-3 ~ible>=b-9c4j-3q6r-3
~ic>=b-4h-7m3v3 ~ica=b-4d5g-7j-6n-5u-3 ~ica>=c5 ~icac=v6 ~icaci=v6 ~ical=b4d3v-8 ~ical>=b4d3v-8
~ican=v4 ~icant=v4 ~icar=b-5d4h-4 ~icar>=d6m3v-3 ~icare=i4v5 ~icat=a5v-4 ~icate=d4 ~icati=a5v-3
~ice=a-5f-4h-5i6j-7n-8v-4 ~ice>=c7h-4i-4j-6n-6 ~icen=b-4c-3i10 ~icenc=i4 ~icens=b-3i6 ~ices=b4c-7g5
~ices>=b4c-7g5 ~ich=d-5f5r3 ~ich>=o-4v3 ~iche=d-3f5 ~iche>=d-3f5 ~icho=c3
~ici=b7c-3f-3g-7l7m-3n-5o-3u3 ~icia=a-5l5 ~icia>=b4 ~iciar=l5 ~icid=b9c-5e-4 ~icida=b4c-4e-3
~icide=b3 ~icie=a5 ~iciem=e3 ~icien=a5 ~icin=c3v-3 ~icina=e3 ~icio=l4 ~icio>=l5 ~icit=u3v-3
~icito=u3v-3 ~ick=a-5b-5c6f-4h4i6n-5p-3u-5v-3 ~ick>=a-3b-7c3g-10h5i3n-3u-3 ~icke=k3 ~icker=k4
~icki=g5 ~ickin=g5 ~icks=i4 ~icks>=i4 ~icl=i8 ~icle=i8 ~ico=b-4f-3g3h5n-4 ~ico>=b-3c-4f-3g3h7n-3v-4
~icu=b-5i4 ~icul=b-5i4 ~icula=b-4 ~icult=i3 ~id>=a-4f-4g-11i-3j-12k-7m-6n-3o-3q-3u-11v8
~ida=a-12b6c-3d-4e-7h-5i-11k-5l-4m-7s-3u-3 ~ida>=a-10b8i-10k-7v-3 ~idad=b-3u-3v9 ~idad>=b-4u-3v10
~idal=e-3 ~idal>=e-3 ~iday=b-3c-3o3 ~iday>=o4 ~ide=c-6d-11h5i8k-9n-12p-5q-3r-3
~ide>=a-9d-5h-5i11k-5m-3n-4p-4u4 ~idea=i-5v6 ~idea>=b-4i-5v9 ~ided=g4j3 ~ided>=g4j3 ~iden=a3b-3m3v-6
~idens=a7v-4 ~ident=a-3e4m4 ~ider=h6 ~ider>=h6 ~ides=i5v-6 ~ides>=i5v-6 ~idg=b5 ~idge=b5 ~idge>=b5
~idi=b5v-3 ~idin=b3c-4g3 ~iding=b3c-4g3 ~idn=b-6n6 ~idnt=b-3n7 ~idnt>=b-3n7
~ido=a-3c7d-3f-5g-8h-5v-7 ~ido>=b4c4d-3f-4g-8h-5v-6 ~ids=g4v-3 ~ids>=g4v-3
~ie>=a-9d-5f-8g-10h-7i5k-4m-3n-3s-3v5 ~ieb=a-3b-4c4 ~iebr=a-3b-4c4 ~iebre=a-3b-4c4
~ied=b11c-19g-11h-4i-6k-4v4 ~ied>=b5c-13e4h-3 ~iedo=a-3b5c-5g-3i-4 ~iedo>=a-3b5c-5g-3i-4 ~ief=b8c-7
~ief>=b8c-7 ~iej=b3 ~ieja=v4 ~ieja>=v4 ~iemb=v-4 ~iembl=c5 ~iemp=c-3v6 ~iempo=b-3v3
~ien=a-7b-4e-4f4h5j-8k-5l-9m4n-5r-3 ~ien>=a-8b-6d6e-3g-8m6s3t-6 ~ienc=h3 ~ience=h3v3 ~iend=g3i-3
~iend>=b5c-4 ~iende=a5v5 ~iendo=c3g5 ~iene=d-5e-3g-4p6r-5 ~iene>=p3v-3 ~ienen=i5 ~ienes=m4
~iens=b5c-4g4 ~ienso=b5c-4g4 ~ient=c4j-5m-3 ~ient>=b-3e6g3 ~ienta=c9 ~iente=a4 ~iento=b3e-4g-4
~ier=b5e-9f3g-9i-6m-3n-12o4p-8t-9u-7v-7 ~ier>=k5v-9 ~iera=b3d5e-3h3r6v-4 ~iera>=b3e-3h3r6v-3
~ierc=v-3 ~ierco=v-3 ~ierd=a11b-4 ~ierda=a6 ~iere=a-3b5h-3 ~iere>=b4f3m-5v3 ~ieren=m8
~iern=a-3c3e-4f-4h-3 ~ierna=b-5c7 ~ierne=f-3 ~ierno=b4 ~iero=c-5g-6h3n-4v-3
~iero>=c-5e-9g-4h3m-12n-3v-12 ~ieron=b-7e3m4v4 ~ierr=f4 ~ierra=f4 ~ies=b-3c4 ~ies>=c4 ~iet=a-4f3
~ietn=f3 ~ietna=f3 ~ieto=g4 ~ieto>=g4 ~iev=b-3e3i4 ~ieve=e3i4 ~ieve>=e3i4 ~iez=t4 ~iez>=t4
~if>=a6b3e-3g-4i5j-4q5u-4 ~ife=a-8b12c-11d-7v-6 ~ife>=a-8b10c-10d-3e4v-6 ~iff=d-3k3v-4 ~iffe=d-3k3
~iffer=d-3k3 ~ifi=b3c-7d-3 ~ific=d-3v3 ~ifica=d-3v3 ~ifie=b5 ~ified=b5 ~ift=b-7i7j-7k4
~ift>=b-5i7j-7k4v-5 ~ify=b5 ~ify>=b5 ~iga=a6c-8d-3g-6l-5n5u3v-7 ~iga>=b-4q3u3v-6 ~igal=n3 ~igalo=n3
~igam=i4n3 ~igame=i4n3 ~igan=a7 ~igan>=a4 ~igar=b5c-4 ~ige=c3u5 ~iged=u5 ~iged>=u5 ~igg=c4 ~igge=c4
~igger=c4 ~igh=a-7c5d-7f-4g-5i-3j-4l-4m-3n-9r6s-7u-3 ~ighb=c-4e4 ~ighbo=c-4e4
~ight=a-5c7d-4e-9f-3g-3i-7j-3n-6r6s-7u-3 ~ight>=c5d-3e-7i-5n-4r5s-5 ~ighte=b3c-3 ~igi=h3 ~igio=h3
~ign=b-4c-5f3g-5h11l5v-3 ~ign>=b-3c-4f3h7l5 ~igne=h5 ~igo=c8e-6f-3h-5i-6m-3n-3v-6
~igo>=c8e-6f-3h-5i-6m-3n-3v-6 ~igr=g-3 ~igra=c3 ~igro=b5 ~igro>=b5 ~igu=b6e3g-3 ~igua=r3 ~igual=r3
~igue=c5e3 ~igue>=c3 ~iguen=b5e3 ~igueo=c3 ~igui=b3m5 ~iguie=b3m5 ~ija=b-5c5e3 ~ija>=b-5c3e3 ~iji=n7
~ijo=b5e-5g-8m-8n7p-3u-3v-4 ~ijo>=g-3m-7n7p-3u-3 ~ijos=b4 ~ijos>=b4 ~ik>=c9 ~ike=h3k-4r3
~ike>=h3k-4r3 ~il>=a-7c10e-3m-4n-4t4 ~ila=b-8c-3v8 ~ila>=b-5g3v7 ~ilab=h3 ~ilabl=h3 ~ilb=c7 ~ilbo=c6
~ilbox=c4 ~ild=v12 ~ildi=v4 ~ildin=v4 ~ildr=b3 ~ildre=b3 ~ile=a7b-6i9 ~ile>=b-3c4i4v-4 ~ilen=a4
~ilenc=a4 ~iles=i3 ~iles>=i3 ~ili=a-6 ~ilin=b-5c4 ~iling=b-5c4 ~ilio=b6 ~ilio>=b6
~ill=a-12b6d-9e-16g4h-12i-10j-5k-10l-10m-8n-15o3p-3q-5u-9v5
~ill>=b7d-13e-10g11i-5k-3l-6m-5n-9o4q-5u-8 ~illa=h-4k-3v5 ~illa>=b-11c4k-3v7 ~illas=b8h-3 ~ille=e-3
~illed=v4 ~illi=a-3b-4d3g-3v5 ~illin=a-3b-4d3 ~illio=v4 ~illo=v-6 ~ills=a-6b4g-3 ~ills>=a-6b4g-3
~ils=g3 ~ils>=g3 ~ily=b3 ~ily>=b3 ~im>=a-3b6d-8e8h3i-4j-3k-7l-7m-9n-7q-3r-4t-4v-7 ~ima=v-3
~ime=c4d-7e-11i-5k3l-4n5r-6s-4 ~ime>=a-8d-6e-8g3k4p-5v4 ~imer=o3r-3 ~imes=a3g-3n3v-5
~imes>=a3g-3n3v-5 ~imi=a12e-4g3 ~imida=b-3v4 ~imie=a3 ~imien=a3 ~imin=a9b-3c-3g4v-3 ~imina=a4
~imine=a5 ~imm=g3v-3 ~imme=g3v-3 ~imme>=g3 ~imo=a4 ~imo>=a3 ~imon=r4 ~imon>=r4 ~imp=n3 ~impor=b3
~in>=d-11h-3i-4j-4l4m-7n-4o-9r-4s-9u-8 ~ina=b-3c5d3f-4h-3k-3v-3 ~ina>=c4g-4 ~inan=c-4i5 ~inand=c-4i5
~inar=c6v-6 ~inar>=c6v-6 ~inat=a4 ~inate=a4 ~inc=a-4c8g-4h-3i-3j-3n3q-7t4v-10 ~ince=c4 ~ince>=c4
~inch=b-4c5v-5 ~incho=c3v-3 ~inci=n5v-4 ~incis=c5 ~inco=e5t3 ~inco>=t3 ~incon=b4
~ind=a-6b4c-6h-3i-5q-6r3u8 ~ind>=a-14c-4j3l3n7u4 ~inda=n-3u4v-5 ~inda>=n-3u4v-5 ~inde=b-3n-5r3
~inded=c3 ~indee=r3 ~inder=c-3n-4 ~indo=b13c-5 ~ine=b-4g-10h-11k-3l-3p-10q-8u-5v4
~ine>=b-5f-7g-4h-5p-7q-6s3v3 ~inen=a7m-3 ~inen>=a3m-3 ~ines=b3c-8m3v4 ~ines>=c-3v6 ~inese=f4
~iness=b4m4 ~inet=t4 ~inete=t3 ~inf=c7d-5m9v-5 ~infe=b-3c11v-4 ~infec=b-3c11v-4 ~infi=b4 ~infie=b4
~infl=c4 ~infla=c4 ~info=c-6m10v-6 ~info>=c-4m7 ~infor=m3v-4
~ing=c6d-4e-10h-5i-8k-7l-12m-5n-9o-10p5r-5s-6u-9v-9 ~ing>=b6c6e-8f-7h-6i-6l-8n-5s-7u-5v-5 ~inga=a3
~inge=c6 ~inger=c6 ~ingi=b3c3g-3v-5 ~ingin=b3c3g-3v-5 ~ingl=a-3b-8e-3f8k-3 ~ingle=a-3b-5f8k-3
~ingo=q4 ~ingo>=q4 ~ings=v-4 ~ings>=v-4 ~ingu=a3o-8p7r-3u-3 ~ingun=o-7p7r-3u-3 ~inh=a-3c3e3 ~inha=c3
~inhal=c3 ~ini=k-4l12m3n-3 ~inic=c-6l10m3n-3 ~inic>=e4h-3m6 ~inici=a-3l11 ~inin=c5v-3 ~ining=c5v-3
~inio=h3 ~inion=h3 ~inis=g4 ~inish=g4 ~ink=a-10c5 ~ink>=a-5b-3c9r-3s3v-5 ~inki=b6c-5 ~inkin=b6c-5
~ino=b-5g9h-4i-6v6 ~ino>=b-6c5g4 ~inos=g5 ~inos>=g5 ~ins=b-3e-6g-4i-7m3n-4 ~ins>=f5i-3 ~insc=l3v4
~inscr=l3v4 ~insi=a10v-4 ~insid=b4 ~insis=a10 ~inst=h4m6v-5 ~inste=b-3h4v-4 ~insu=g-3
~int=g-7i-14l-5n-9v-3 ~int>=b6e5h-4j-5s-4 ~inte=b-5e-4h4 ~inted=c3 ~inter=b-3c-3e-3h4 ~intm=j4
~intme=j4 ~into=v3 ~intom=v4 ~inu=b-7e-3g4i4l3v-7 ~inua=l3 ~inuar=l3 ~inue=a4 ~inue>=a4 ~inut=b-4g5
~inute=g4 ~io>=a-3b-5c3d-11e9g-6j3k-8m-12n6q-3u-5 ~iod=c3 ~iod>=c4 ~iol=b6c-4h5v-7 ~iola=b3
~iolo=h5v-4 ~iolog=h5v-4 ~ion=b-5d5e-9g-4j-8l-7q-7r-9s-5u-3 ~ion>=e-4j-6m-3o5p-7q-4r-7u-5 ~iones=c3
~ioni=a-4d7v-3 ~ionis=a-4d7v-3 ~ions=m6o-3p4 ~ions>=b-8m6o-3p4 ~ior=b-3 ~ios=d-3f-3g-10h-3i-5m-3u5v4
~ios>=b6g-8h-3i-4 ~iosi=b-4u6 ~iosit=u6 ~ip>=c12e5g4r4v-15 ~ipa=b-3c7g-3 ~ipc=a4 ~ipci=a4 ~ipcio=a4
~ipe=a4b-4m-3 ~ipe>=a6m-3 ~ipi=n6 ~ipo=b-3v4 ~ipo>=b-3v4 ~ipp=c8n-3 ~ippe=c3 ~ipped=c3 ~ips=c3
~ips>=c3 ~iqu=m3 ~ique=m3 ~iquem=m5 ~iqui=c4 ~iquid=c4 ~ir>=a-5b7c-19d-9g-6h-7i7m-11n3u-3v-6
~ira=c3v-6 ~iral=b3c-3 ~irali=b3c-3 ~irar=c3v-3 ~irar>=c3v-3 ~ire=b-5g-6i3j5k-3m-7n-5 ~ire>=c6j7
~irec=f3v6 ~irecc=f3 ~irect=v3 ~ired=i3v-3 ~ired>=i3v-3 ~irl=b6n3 ~irle=b6 ~irle>=b6 ~irlo=n4
~irlo>=n4 ~irm=a3b3c-6n-4r7v-6 ~irma=r4 ~irme=a5b4c-4 ~irme>=a6b4c-4 ~iro=a3b4c-5v6 ~iro>=a3b5c-6v6
~irs=a-3b-4 ~irst=n3 ~irst>=n3 ~irt=m4q-3 ~irth=m4 ~iru=v5 ~irus=v5 ~irus>=v5 ~irv=c-5r5 ~irve=r5
~irven=r3 ~is>=g-6h-9i-4j-13k-7l-3n-14o-4p-9u-12v7 ~isa=c-5u3v11 ~isa>=b-6g3v9 ~isap=b3 ~isar=a-3u3
~isarm=u3v3 ~isc=b-4c5l-3 ~isca=c5v3 ~isch=c4 ~ischa=c5 ~isco=a6 ~iscon=a6 ~ise=b3c12g3i-3v-9
~ise>=c9g3v-3 ~isen=c3 ~iser=b6v-3 ~isery=b4 ~ish=c-4d-4f9i-6k-8l-3n-6q-5s-3v-14
~ish>=d-3f10i-6k-7m-5n-6q-3s-3v-13 ~ishi=m3 ~ishin=m3 ~isi=a-12c4e-10h-4j5m3r-3v-6 ~isimo=b4
~isio=b-3c11v-7 ~ision=b-3c11v-7 ~isis=a-3b6e-3 ~isis>=a-3b6e-3 ~isit=a-5e-4h-3j7k3
~isit>=a-5g-9h-3j8k3 ~isita=g9 ~ism=q3 ~ismo=q3 ~ismo>=q3 ~isn=b-3e4v-5 ~isnt=b-3e4v-5
~isnt>=b-3e4v-5 ~iso=c-4f-3h-3 ~iso>=g4 ~ison>=b4 ~isor=d4 ~isor>=d4 ~isos=l3 ~isos>=l3 ~isp=v-4
~ispa=v-3 ~iss=a6c-6e-7k4n6q3 ~iss>=b4 ~isse=b-3k4n7 ~issed=b-3k4n7 ~issi=a5b-3 ~issio=a5i3
~issue=v3 ~ist=a11c-9g-9h8k-6l3m-5o-3q-3r-6u-7v-4 ~ist>=a7b-6h7j-4p-3 ~ista=b-5d7e3f-4i-5n-5v-7
~ista>=a3e-3n-3 ~istak=b-3e7 ~istan=d4 ~iste=h8n5v5 ~iste>=n6v8 ~isten=h7 ~ister=c4 ~isti=i4j4v-5
~istir=a-4j5 ~istol=b3 ~istr=b4 ~istra=b6 ~ists=b6 ~ists>=b6 ~isw=q3 ~iswe=q3 ~iswee=q3
~it>=a3c-7d-11e-11g-4h-8j5k5l-9o-6r-3s-6u-7 ~ita=b-3c3d-4e-3h-11i-3k4l-9m3n-3o-5t-3u-8v-6
~ita>=a-9c-5g5h-9i-10j3k4l-5n-3o-4p-3u-3 ~ital=m3v-5 ~ital>=m3v-5 ~itam=g3v-4 ~itame=g3v-4 ~itan=c7
~itand=c8 ~itar=a5 ~itar>=a4b-3 ~itas=c8v-3 ~itas>=c8v-3 ~itc=b-10c6d5h3v-3 ~itch=b-10c6d5h3v-3
~itch>=h4 ~itche=c3 ~itchy=c3 ~ite=a-3b-15c11d-5i3j3m-3 ~ite>=b-13c13i4 ~iten=e-4j3 ~iten>=l4
~itenm=a3e-4 ~ith=e-4f-4k-5o-6q-4 ~ith>=d3f-3j-5k-3 ~ithe=o-5p6 ~ither=o-5p6 ~itho=v-4 ~ithou=v-4
~iti=b-11c10f3v-8 ~itia=f5 ~itian=f5 ~itin=b-4 ~iting=b-4 ~itiv=c8v-4 ~ito=a-4b-3e-6f3g8m-7u7
~ito>=a-4b-3e-5f3g8m-6u7 ~its=a-4b6j-4q-3 ~its>=a-4b6j-4q-3 ~itt=b-4c4e9v-7 ~itte=e6 ~itter=e6
~itti=c4e3v-3 ~ittin=c4e3v-3 ~ittl=g3 ~ittle=g3 ~itu=b7c-3 ~ity=m4 ~ity>=m4 ~iva=a4v-5 ~iva>=b4
~ive=a-10c-6f-13g-8h-6i6k-5m-7n-8p-6q-7r-5t4u-5v-4 ~ive>=a-8b3f-9g-4h-5k-4m-6n-4p-4q-5t3u-3
~iven=a-3b4l4 ~iven>=b4 ~iver=c-7i3o3v-9 ~iver>=c-6i7v-5 ~ivers=i-3o3 ~ives=b-4i5 ~ives>=b-4i5
~ivi=a-8b7c-12h-4i-9j-4m-4 ~ivie=v3 ~ivin=b4c-6f3g3i-4 ~iving=b4c-6f3g3i-4 ~ivir=a-4b5i-3v-3
~ivir>=a-4b5i-3v-3 ~ivo=a-6c-7e8g-7n-5v-4 ~ivo>=d3e-5i3m4 ~ivoc=e8 ~ivoca=e7 ~ivor=e5 ~ivorc=e5
~ix>=a-3j-3k3 ~ixe=i-6 ~ixed=i-6 ~ixed>=i-6 ~ixte=f3 ~ixtec=f3 ~izas=v6 ~izas>=v6 ~ize=e-4v4
~ize>=v4 ~izo=c-4v4 ~izo>=c-4v4 ~izz=a-3b-8c5e5i-3 ~izza=e6 ~izza>=e6 ~izzi=v3 ~izzin=v3
~izzy=b-4c9i-3 ~izzy>=b-4c9i-3 ~ja>=a4b-3f-4h-8k-5m-5n-6r5v3 ~jad=c4 ~jaj=a-5b-7c-8v9
~jaja=a-5b-7c-8v9 ~jaja>=a-5b-7c-8v9 ~jajaj=v3 ~jal=b6 ~jala=b8c-6 ~jala>=b8c-6 ~jam=a6g-5s5
~jama=s5 ~jamas=s5 ~jame=g-5v4 ~jame>=g-5v4 ~jan=a-3c-4g9t3v-5 ~jand=b-3f3g9 ~jando=b-3f3g9
~jar=a-4g-5q3 ~jar>=a-4g-5q3 ~jas=v8 ~jas>=v8 ~jaw=c3 ~jaw>=c3 ~je>=c-4e-7f9g5v9 ~jec=v3 ~ject=v3
~jef=b-3 ~jefe=b-3 ~jefe>=b-3 ~jej=v6 ~jeje=v6 ~jeje>=v6 ~jel=v-3 ~jelo=v-3 ~jelo>=v-3 ~jem=k4q-5v-5
~jeme=k4q-5v-5 ~jeme>=g5v-5 ~jen=a10b-4d-3f-4g-3 ~jen>=a4 ~jenm=a5 ~jenme=a5 ~jer=b-4h10v-4
~jer>=b-4h8 ~jes=a3b-5h-3 ~jes>=a3b-4h-3 ~jet=v6 ~jeta=v6 ~jeta>=v6 ~jis=n7
~jo>=c3d-5f-9h-7j-3m-11n4o-5q-4 ~job=u4v-6 ~job>=u4v-6 ~jod=a6 ~joda=a4 ~joe=e3 ~jok=e-3m3v5
~joke=m3v5 ~joke>=m3v5 ~jor=e-3g-4j3p3 ~jor>=e-3g-4j3p3 ~jos=v-9 ~jos>=v-6 ~jose=e5 ~jose>=e5
~joy=b11c-9 ~joy>=b11c-9 ~jue=o-3q6v-4 ~juev=o-3q6v-4 ~jueve=o-3q6v-4 ~jul=v5 ~july=v6 ~july>=v6
~jum=b3c-3i4 ~jump=b3c-3i4 ~jump>=i4v-8 ~jumpe=v6 ~jun=b-6e4 ~june=b-3v4 ~june>=b-3v4 ~junk=a4
~junk>=a4 ~jus=c-3f-3j-4k6m-3s-3 ~just=c-3f-3j-4k7m-3s-3 ~just>=c-3f-3g3m-3s-3 ~kdo=b6c-5
~kdow=b6c-5 ~kdown=b6c-5 ~ke>=b-5c4d-3e-4g-11j-4l3m3q-6s-5v3 ~ked=a6b-4 ~ked>=a6b-4
~kee=b-3c4g-8j-5v5 ~keep=b-3c4g-8j-5v5 ~keep>=v4 ~keeps=c6v-6 ~ken=a-6b6f-5v-7 ~ken>=b8v-9
~ker=c-4k3v3 ~ker>=c-4i3k3v4 ~kes=v-4 ~kes>=v-4 ~ket=c3 ~kev=e3 ~kevi=e3 ~kevin=e3 ~kic=f5 ~kich=f5
~kiche=f5 ~kid=a-5 ~kid>=b3 ~kids=c-3g5 ~kids>=c-3g5 ~kie=m5 ~kien=m5 ~kien>=m5 ~kil=b6c-3f-4g-10i-3
~kil>=b8 ~kill=f-3g-10i-3 ~kill>=a5b8c-4g-4v-4 ~kille=v3 ~killi=b-3v3 ~kim=d-3h4 ~kim>=d-3h4
~kin=a-8g5m4q-4 ~kin>=c3 ~kind=b-7v-3 ~kind>=a-4g-3u6 ~king=a-8b4g6 ~king>=a-8b4g6 ~kle=c5 ~kms=b9
~kms>=b9 ~kne=b-6c5h-4 ~knee=b-6c5h-4 ~knees=c8h-4 ~kni=b4c-3 ~knif=b4c-3 ~knife=b4c-3
~kno=e5q-4s-3v4 ~knoc=v5 ~knock=v5 ~knot=c3 ~knot>=c3 ~know=a-3b3q-3s-3 ~know>=a-3b3q-3s-3 ~kre=f5
~krey=f5 ~kreyo=f5 ~ks>=a-10c-3e-11f3g-13k-9l-4m-9n-10q-6u7 ~ky>=c3v-5
~la>=a-9d-5f-5g-6h-3k10m-6n-3o8p-10t-4u-5v4 ~lab=c3v3 ~labi=c3 ~labio=c3 ~labl=b4v-3 ~lable=b4v-3
~labo=c4v3 ~labor=c4v3 ~labs=c-3v9 ~labs>=c-3v9 ~lac=c7e3k4v-13 ~lace=e4v-3 ~lace>=e4v-3 ~laci=k5
~lacio=k5 ~lack=c6v-4 ~lack>=c4 ~lad=c3d4g-3h3i3 ~lade=b4 ~lade>=b4 ~lado=i4 ~lado>=i4
~lady=b-3d4h4v-4 ~lady>=b-3d4h4v-4 ~lag=b-4c11v-6 ~laga=b-4c8v-3 ~laga>=c3 ~lai=b-4c4d3f4g-8m6n-3
~lain=b-3d3g-3m6n-3v3 ~lain>=m7v3 ~laint=d4 ~lam=a3b-9d4g3h-10i-7l-4n-9o-3r-3v-18
~lama=a5b-8c-3m3n-3o-5v-10 ~lama>=g3 ~lamad=a4b-6m3 ~lamam=a-5d4 ~laman=a-3d-7o-4q4s-3v-3
~lamar=a11b-4 ~lamb=c3 ~lambr=c3 ~lame=d6g3h-5s-6 ~lame>=f-3h-3 ~lamem=a-3d4 ~lamen=a5f3 ~lamo=a-6g3
~lamo>=a-4e6 ~lamos=g4 ~lan=a-6c-4d-8e5f5g3h-5q3v-13 ~lan>=b3 ~land=e7g-3 ~landl=e4 ~lane=g4
~lane>=b-3g5 ~lang=f5 ~langu=f5 ~lank=n5 ~lank>=n5 ~lann=b3 ~lanne=b3 ~lano=g3v-13 ~lanoc=f-3g4v-8
~lant=b-6c-10i5v6 ~lanta=c-7i6v3 ~lante=e3 ~lants=v3 ~lar=b-7d5f-6h-4i-7k-7m-9n-8r7v4
~lar>=b-4d7f-4h-4i-6k-6m-6n-4t-3v3 ~lare=c4 ~lare>=c5 ~larg=a4 ~largu=a4 ~lario=v3 ~laro=r8
~laro>=r8v-3 ~las=b6c-3g3j-6l-3m-4p-4s-4 ~las>=b7e-8h-8q3r-4 ~lase=g4 ~lase>=g4 ~lass=g7r-3
~lass>=r-3 ~lasse=g4v4 ~last=e3g-6h3n-3q-3v3 ~last>=c-5e3g-3h3n-3v4
~lat=b-7c-5d-11e-10f3g14h-5j-3k7m-3n-6r-6t-4v-3 ~lat>=i7 ~lata=q3v-6 ~latar=c-3g3q3v-6
~late=d-8e-5g10i-3q-3r-3 ~late>=v5 ~latel=c4 ~later=a-6b-8c-11d-4g11v-7 ~lati=k4 ~latic=g3 ~latio=k4
~lato=f3 ~lator=f3 ~lau=b-3c-4v10 ~laug=b-3c-4v10 ~laugh=b-3c-4v10 ~lav=c7 ~lave=v3 ~laves=v3
~law>=e3 ~lay=j-3k4 ~lay>=j-3k4 ~lbo=b-3g6 ~lbox=c4 ~lbox>=c4 ~lca=a-3n6 ~lcan=a-3n6 ~lcanc=n6
~lco=b3u6v-5 ~lcom=u7v-3 ~lcome=u7v-3 ~ld>=c-9d-5e-9i-3m-7p-5s-3u-7v3 ~lda=b-3c6 ~lda>=b-3c6
~lde=c7v-5 ~lder=c7v-5 ~lder>=v-5 ~ldi=v3 ~ldin=v3 ~lding=v3 ~ldn=b3 ~ldnt=b3 ~ldnt>=b3 ~ldr=b3
~ldre=b3 ~ldren=b3 ~lds=b4c-4v6 ~lds>=b4c-4v6 ~le>=d-6e-23g3i3k-3m-14n-4s-12t-3u3v-10
~lea=g-6i-7s-6v-5 ~leac=b4 ~leach=b4 ~leak=b-4c9 ~leaki=b-4c9 ~lean=e3 ~leav=a7c-8g-3 ~leave=a6c-3
~lec=e7 ~leci=e7 ~lecio=e7 ~led=a-5c-4e7g-3u-3 ~led>=a-4b-3c-3e8u-3 ~leda=b3 ~ledad=b3
~lee=a-7e3g3i-3 ~leed=b-3c6 ~leedi=b-5c6v3 ~leep=e4g5v-3 ~leep>=g3 ~leepi=c-5e5 ~lef=g-5i-5 ~lefo=d3
~lefon=d3 ~left=a-4b3v-4 ~left>=a-4b3v-4 ~leg=a-7b-5c4e-7m5 ~leg>=b-3c5v3 ~lega=b-4i5
~legar=b-3c-4i6 ~legi=m5 ~legit=m5 ~lego=a-4g-4n5v7 ~lego>=a-4g-4n5v7 ~legr=b3v-3 ~legri=b3v-3
~legs=c4 ~legs>=c4 ~legu=g3 ~legue=g3 ~lej=i3 ~lem=d-5g-3v7 ~lema=h3 ~leme=v5 ~lemen=v5
~len=b-3c11d-7e-3f-9i-9l-4n-3t-4 ~len>=b-6c8v-9 ~lenc=a4 ~lence=a4 ~lend=a-3g3j4 ~lenda=a-3g4j4
~lenm=a3 ~lenme=a3 ~lent=v4 ~lentu=c4 ~lep=c5 ~ler=b-12c13e-6g-4l3 ~ler>=c6e-5 ~lera=c6 ~lera>=c4
~lerg=c4 ~lergi=c4 ~lert=a3c-3l6 ~lerts=a3l6 ~les=b-5d-7e-11f4g-8h-4k-8l-7m-10p-5q-7u3v3
~les>=b-15d-4e-6f4g-4k-5l-3m-5n3p-5q-5v7 ~less=a-3b7c-8u5v-10 ~less>=a-3b7c-8u4v-10 ~lest=a9
~lesta=a6b-6 ~leste=c-4v3 ~let=a6b-3c-6e-8f-3h-3j4k-4p-4v-4 ~let>=g3i-4j4r-3 ~lete=a5v-4
~lete>=a6v-3 ~lets=o4r3 ~lets>=o4r3 ~lett=v3 ~lette=v3 ~lev=c6d-3e-5i4m-3 ~leva=i3 ~leva>=b-3i3
~levan=c5 ~leve=f3 ~leve>=f3i3 ~levo=v4 ~levo>=v4 ~lew=i8v-5 ~ley=c3 ~ley>=c3 ~lf>=b3e-6f-3 ~lga=b3
~lgar=b4 ~lgo=a4b5c-3v-4 ~lgo>=a4b5c-3v-4 ~lgu=a-3d5m-4 ~lgui=a-3d5m-4 ~lguie=a-3d5m-4
~li>=c3e4f10m-3t3 ~lia=i3 ~lib=j5 ~libe=j5 ~liber=j5 ~lic=c-7g-4h6i7k3n-3v-3 ~lica=d4 ~licat=d4
~lice=c-5e4i9 ~lice>=e5 ~licen=b-4c-3i10 ~lici=a3u3 ~licia=b4 ~licit=u3v-3 ~lick=h7v-4 ~lick>=h7v-4
~licu=b-4 ~licul=b-4 ~lid=a-6 ~lida=b6c-7v5 ~lida>=b7c-7 ~lido=c3 ~lido>=c3 ~lie=b-14c14f-3k5o4v-5
~lie>=b-3c5 ~lien=b-3c6g3v-4 ~liend=c4 ~lier=b-4g-3k5 ~lier>=k5v-3 ~liero=c4v3 ~liev=e4 ~lieve=e4
~lif=a-7b8i5j-4m3v-6 ~life=a-7b12 ~life>=a-6b11 ~lifi=m4 ~lific=m4 ~lift=b-4i8j-3 ~lift>=b-3i8j-3
~lig=u3 ~lige=u5 ~liged=u5 ~ligh=b-3c6 ~light=b-3c6 ~ligi=h3 ~ligio=h3 ~ligr=b5 ~ligro=b5
~lik=a-4h3k-4r3 ~like=a-4h3k-4r3 ~like>=a-4h3k-4r3 ~lim=a9e-5m-3 ~limi=a10e-4m-3 ~limin=a9
~lin=b6e4f-9g-7h-6i-4k-4l-5u3 ~lin>=b-3c4 ~lina=v-4 ~lina>=v-4 ~lind=n-3u5v-3 ~linda=n-3u5v-3
~line=b8c-5i-4m-3n5r-4s5 ~line>=b4c-3i-3m-3n6r-4s5 ~lines=b5 ~ling=b3f-3 ~ling>=b3c3 ~lini=c-5m4
~linic=c-4m4 ~lio=a-5 ~lio>=a-5 ~lion=v4 ~lion>=v4 ~lip=c9v-9 ~lip>=v-6 ~lipp=c3 ~lippe=c3 ~liq=c3m3
~liqu=c3m3 ~lique=m3 ~liqui=c4 ~lir=a9c-3i3 ~lir>=i3 ~lirm=a6b-3 ~lirme=a6b-3
~lis=a4b-9c-5d-13e-3f9g-8i-6j-6l3q-3r-8 ~lish=a-3b-4c-3f9 ~lish>=a-3b-4c-3f9
~list=a8d-9e-4g-4h5j-5l4r-5 ~list>=a6b-5d-4j-4p-3 ~lista=a6 ~liste=h6 ~lit=b-3c8v-6 ~litt=g3
~littl=g3 ~liv=a-14b11c-11e5g-5h-3i-6j-3 ~live=a-10b12c-6e5i-5j-3v-10 ~live>=a-10b13c-6e5i-5j-3v-9
~livi=c-3v8 ~livin=v5 ~liz=c4 ~lk>=d7e-3g6h-6m-7u4v-11 ~lke=b-4g4i3 ~lker=i3v3 ~lker>=i3v3
~lki=g-4m5 ~lkin=g-4m5 ~lking=g-4m5 ~ll>=a4c3d4e-14f-6g8h-15i-7k-11m-10n-13q-9s-4u-7
~lla=d5e5f3j-8k-3l-3n-11q-8r-7v-5 ~lla>=a-6b-4e6g-4h4i4k-7n-3 ~llag=b-3c10v-5 ~llaga=b-3c7
~llam=a8b-3d8e3g6h-7i-6n-5q-6r-5v-9 ~llama=a8b-4c-7g3m4v-4 ~llame=a3d7h-4s-5 ~llamo=a-4e6
~llan=c-5f5i5v-3 ~llas=b7h-3 ~llas>=b7h-3 ~llat=k4 ~llati=k4 ~llav=v3 ~llave=v3
~lle=a-13b-10c6d-10g-3h-5i10k-5o-3q-3u-4 ~lle>=i3 ~llec=e7 ~lleci=e7 ~lleg=b-4n3v3 ~llega=b-4i5
~llego=a-4g-4n5v7 ~llegu=g3 ~llen=c6 ~llen>=c5v-5 ~ller=c4 ~llev=e-4i6m-3 ~lleva=i5 ~lleve=f3i3
~llevo=v4 ~lli=b-5c6g-9i-3 ~llid=c3 ~llido=c3 ~llin=a3g-8 ~lling=g-7 ~llio=v4 ~llion=v4
~llo=b6d-6e-11g-14h-3m-6 ~llo>=c-3d-3e-5g-6i4n-3u4 ~llor=b12c-5 ~llora=b6v-4 ~lloro=b6 ~llow=a5
~llow>=a5b-4 ~llowe=v3 ~llowi=n3 ~lls=b3d-5e-4g-6i-5v-4 ~lls>=b3d-5e-4g-6i-5v-4 ~lly=b4g-4v-3
~lly>=b4 ~lm>=c-6 ~lma=a4f4v7 ~lme=v7 ~lo>=a-3f4g4j-8k-8l-8n9o-7r-12s-3v-3 ~loa=n3 ~load=n3 ~lob=v5
~lobb=v5 ~lobby=v5 ~loc=a6c-3m-7n-4u-3v3 ~loca=c-4v9 ~loca>=c-3v4 ~locat=v5 ~lock=a8b-3v-3
~lock>=a3c-4g3v-3 ~locks=c3 ~lof=c4 ~lofr=c4 ~lofri=c4 ~log=a-3b-4c-6f6g-4h4 ~log>=c-3f6v6
~logg=n3v-3 ~logge=n3v-3 ~logi=i5v-3 ~logis=i5v-3 ~lol=a-7b-10c-5i-5v5 ~lol>=a-7b-10c-5i-5v5
~lon=a5b6c-12d-6f-5h-4i-3m-3r-4 ~lon>=g4v-4 ~lone=a3b7c-9 ~lone>=a3c-8 ~lonel=b5 ~long=e3g-5v7
~long>=v7 ~longe=a5e4g-3 ~longs=v5 ~loo=b-6c3e4f-3m-4n-4v5 ~lood=a-5 ~lood>=a-3c4 ~loode=c-4i4
~look=e4v4 ~look>=a3b-3v3 ~looki=e6 ~loor=v6 ~loor>=v6 ~lop=v-6 ~loq=a6c-4v-3 ~loqu=a6c-4v-3
~loque=a6c-4v-3 ~lor=a-10e5f-5g-7h-3i-9m-7n-3 ~lor>=a-4b-6c8e-4i-3m-6 ~lora=b6v-4 ~loran=b5c-4
~lorar=b6 ~lord=e6 ~lord>=e6 ~lore=v7 ~lori=e3 ~lorid=e3 ~loro=b8c-3 ~loro>=b8c-3
~los=a6d-6f-5g-6h-5i-7p-3r-4t-3 ~los>=b-3d-4e-5f-3h-4i-4j-4u3 ~lose=a7b3e-5v5 ~lose>=a7e-4v3
~loset=v4 ~losi=b4 ~losin=b4 ~lost=e5g-5 ~lost>=e5g-5 ~lot=c4g-10j6k6 ~lot>=g-9j6k6 ~lou=c7n5
~loud=n5 ~loude=n5 ~lov=e-3r4 ~love=e-3r4 ~love>=r3u4v-6 ~low=a3b3c5d-5e-4g-8n10u-3v-7
~low>=a4c11g-4v-10 ~lowe=n5v3 ~lowed=v3 ~lower=n6 ~lowi=n3 ~lowin=n3 ~lp>=a-4b7m5 ~lpe=c-3 ~lpea>=b3
~lpi=b-3c7 ~lpit=c4 ~lpita=c4 ~lqu=h3r4 ~lqui=h3r4 ~lquie=h3r4 ~lre=a3h-3 ~lrea=a3h-3 ~lread=a3h-3
~lri=r3 ~lrig=r3 ~lrigh=r3 ~ls>=c3d-7e-8f-3g-5h-3n-4v-7 ~lse=b-5c-3d-6f-3g-4h5j7m-5n-3o-3p5q-4v-5
~lse>=b-5d-5f-3g-4h6j3k3m-5n-3o-3p8q-4v-3 ~lsew=j4 ~lsewh=j4 ~lt>=a7 ~lta=a-10c7j6l6v-5
~lta>=a-5c3i-3j6l3 ~ltad=i3 ~ltar=c3h3 ~ltaro=c3 ~ltas=l3 ~ltas>=l3 ~ltat=h3 ~ltati=h3
~lte=b10i5k5v-3 ~lter=i5 ~ltern=i5v-3 ~lth=v5 ~lthy=v3 ~lthy>=v3 ~lti=a5o3v-3 ~ltim=a5o3v-3
~ltimo=a5 ~lto=a4b-7 ~lto>=a4b-7 ~ltr=b4c-5g5 ~ltr>=g6 ~ltra=b5 ~ltrat=b5 ~lu>=b-3v3 ~luc=c8v-4
~luco=c3 ~lucos=c3 ~lud=u7 ~lud>=v3 ~lue=a-9b-6g10n-4 ~lue>=a-3v4 ~lueg=b-4c-5g10v-3 ~luego=b-3c-4g6
~lug=j8 ~luga=j8 ~lugar=j8 ~lui=e7 ~luis=e7 ~luis>=e7 ~lum=c4 ~lump=c4v-3 ~lump>=c4v-3 ~lun=g3o-5q8
~lune=c-4g4o-4q7v-3 ~lunes=c-4g4o-4q7v-3 ~lur=c5 ~lurr=c6 ~lut=s3v-8 ~lutt=v-3 ~lutte=v-3
~lva=d-3g-4n3 ~lva>=n4 ~lvan=s-3 ~lvan>=a4s-3 ~lve=b10c-4l3n3 ~lven=b6 ~lver=b4c-3l4n3
~lver>=b4c-3l4n3 ~lvi=a3j3k-3 ~lvid=a3b-3j3v6 ~lvide=a4j4k-5v6 ~ly>=c3d-3e-12i-5j-5k-5l-5n-11u-9v-9
~lym=c4 ~lymp=c4 ~lymph=c4 ~ma>=b7c7d-5e-3g-9h-9i-7j-3m3p-3q-3r-6 ~mab=u4 ~mabl=u4 ~mable=u4
~mac=a-4b-4c3d5e-5g-4i-5m5 ~mach=a-3c6v-8 ~mach>=a-3c8 ~mache=b5 ~machi=d4v-3 ~maci=m3v6 ~macia=v8
~macio=m3v-4 ~mad=a4e-8g-6m3n-3v-6 ~mada=a3b-5m3 ~mada>=d4m4 ~madas=a5 ~made=c3 ~made>=c3
~mado=b3v-3 ~mado>=b4v-3 ~mai=b-7n-3v7 ~mail=b-6v3 ~mail>=g-5v5 ~mailb=c4 ~mails=g4 ~main=v3
~main>=v3 ~mak=c3e-3g-5 ~make=a4g-5 ~make>=a4c-3g-4k4n3 ~makes=c3 ~mal=a-3b-3c6f9g-13h7i-4m-3s3t-4
~mal>=b-5c3e4t-3 ~mala=b-4c5n3 ~mala>=b-4c5n3 ~male=h7 ~male>=h7 ~males=v4 ~mali=f10 ~malt=b5
~maltr=b5 ~mam=a-4e5i-4s3v-4 ~mame=a-4d4g3 ~mame>=a-4d4g3 ~man=b-6d6f3g-3j-8m-5r-7t-3v-8
~man>=d7g-3h8i-3v-12 ~mana=a-4b-7c5g3m-4q3v-7 ~mana>=b-7e7h3 ~manag=d7 ~manan=g4q3s-4v-4
~manas=c6v-3 ~mand=a6c-8d-5e-5f4j-4l3n3q-3 ~manda=a6b-4c-3j-3v-7 ~mande=e-4n6 ~mane=b-6h-3i9)";

}  // namespace rb::grammar
