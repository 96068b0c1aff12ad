#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning6;
const std::string_view kLeaning6 = R"(
~embl=c7 ~embla=c8 ~eme=e-5f-10g10k5l-3n-5q-9s-5u-6 ~eme>=b-16c-9f-7g12h3n-3q-5s-4u-5v-4 ~emel=k6q-5
~emela=g-3k6q-5 ~emen=c4 ~ement=c4 ~emer=b7 ~emerg=b7 ~emi=b-3c-4n4 ~emin=b-3c-4n4 ~emind=b-3c-4n4
~emo=a4d-3h-3k-4m-5v3 ~emo>=b5 ~emov=a8b-4k-3m-3v5 ~emove=a10b-4k-3m-3v4 ~emp=c5i-3l3 ~emp>=c5
~empe=c6l3 ~empez=l3 ~empo=b-3 ~empo>=b-3 ~empre=v3 ~en>=a8d-7e-13g-6i-4k-7m-3n-13o-3p-3q-7r-6t-7u-8
~ena=a-9b13c-14g4i-3l6n6v-7 ~ena>=b5g6 ~enal=e-5n7 ~enal>=e-5n7 ~enan=e4 ~enant=e4 ~enas=b4c-4
~enas>=b4c-4 ~enaz=a-3b6c-3 ~enaza=a-3b5 ~enc=b6c-6d-5g-7n-3r3t-5v-4 ~enca=r5 ~encan=r5
~ence=a5c-3h3 ~ence>=a6h3 ~enci=b6 ~encia=i3v-9 ~encio=v3 ~encit=b4 ~encu=e3v-4 ~encue=e3v-4
~ency=b4 ~ency>=b4 ~end=c-12j-3m-13p-5r-8s-6t3u5v3 ~end>=a7b7c-10e-9f-6h-3j-3k-7m-3r-5v-3
~enda=b-5c-3e4g3i-4k6l-4v3 ~enda>=e4v4 ~endar=a-5g3j4k3 ~ende=a4b-5d3v6 ~ende>=a4 ~ended=v-3
~enden=v8 ~ender=a3d5i-4 ~endi=a-3b4c-3f3g-6u8v-4 ~endi>=a-4b9n5v-6 ~endig=b-3u4 ~endin=c-3f3l3
~endo=f6g7 ~endo>=f7g7v-3 ~ends=i-3v5 ~ends>=i-3v5 ~ene=b3d-6g-7k-3n-4p6r-6v-5 ~ene>=p3v-5 ~ened=b3
~ened>=b3 ~enen=b7i4 ~enen>=i5 ~ener=a5b-8e4v-3 ~ener>=a6 ~enera=h3 ~energ=c3 ~enero=e4 ~enes=m4
~enes>=m4 ~enf=b-4d4 ~enfe=b-4d4 ~enfer=b-4d4 ~eng=a-5c3d-12f6h-11i8j-4l-6n-11q-4v-8
~enga=a3b-3i4o-3r8u4v-9 ~enga>=o-3r8u4v-5 ~engan=b-3i5v-3 ~engi=i6 ~engin=i6 ~engl=c-3f8
~engli=c-3f8 ~engo=a-7c5d-4h-5n-4u-4 ~engo>=a-7c5d-4h-5n-4u-4 ~engu=c3 ~eni=b5c-5 ~enid=v4
~enin=b7c-5v-3 ~ening=b7c-5v-3 ~enl=a6b3 ~enla=a3 ~enla>=a3 ~enlo=b5
~enm=a7b4c-9d4e-7f-5g-4k-4m-4n-4r-3u-4v-10 ~enme=a7b4c-9d4e-7f-5g-4k-4m-4n-4r-3u-4v-10
~enme>=a6b4c-8d4e-7f-5g-4k-4m-4n-4r-3u-4v-10 ~eno=k-3m-9n-9r3 ~eno>=c5r3 ~enor=e3v-4 ~enor>=e3i3v-7
~enora=f4g3s-3 ~enori=g-3v3 ~enos=h3 ~enos>=h3 ~enou=a7c-5 ~enoug=a7c-5 ~enr=a3b-3l5 ~enro=a3b-3l5
~enrol=a3b-3l5 ~ens=a5c-6d5j-6k-4q-5r-4u-6v-15 ~ens>=a3g-3h3 ~ensa=c-9h-4i-4j-3q-3v-6
~ensaj=a4b-5h-3 ~ensar=g7 ~ense=b-6i5v-5 ~ense>=b-6i5v-5 ~ensi=d8 ~enso=b4c-3g4 ~enso>=b4c-3g4
~ent=a-12b-5d4i-5j3l-6n-9p-10 ~ent>=b-17c-3k3u-4v5 ~enta=a-4b4c3d6e-5g-3 ~enta>=t3 ~ental=b8
~entat=d4 ~ente=a-5d6e5i-3m-3t-3 ~ente>=d7n-5 ~enten=a-3n3 ~enter=e3 ~enth=o3 ~enth>=o3
~enti=c-7f8m5 ~entid=b6 ~entie=f8 ~entis=h7 ~entit=m4v-3 ~entl=a3g4h3 ~ently=a3g4
~ento=a-5e-7j6u3v-6 ~ento>=a-3c5e-5j6 ~enton=i4 ~entos=u5v-6 ~entr=b6m-3 ~entra=v8 ~entro=b5
~ents=h3v3 ~ents>=h3v3 ~entu=b-5c7 ~entur=c4 ~enu=b-4 ~env=a4 ~envi=a6 ~envie=a4 ~enz=g3l7
~eo>=b-9c13g-5m-8n-5 ~eon=b3g-3v-5 ~eone=g-3v-4 ~eone>=g-3v-4 ~eop=c-3d3 ~eopl=c-3d3 ~eople=c-3d3
~eor=b-4c15v-4 ~eor>=b-3c11v-3 ~ep>=b3c5d4f-3n-3r6 ~epa=d4 ~epar=d4v-6 ~epc=d3 ~epci=d3 ~epcio=d3
~epd=b4c-3 ~epda=b4c-3 ~epdad=b4c-3 ~epe=b-9n5o-4q-5r-5v7 ~epea=n8 ~epeat=n8 ~epen=b-7n-5q-3r-4v9
~epend=b-3q-3r-4v10 ~epi=a-5b-4c-7d-4e3g-5n11 ~epin=e3 ~eping=e3 ~epit=a-4c-6n12 ~epita=n7 ~epite=n5
~epl=g6m5v-6 ~eply=g6m5v-6 ~eply>=g6m5v-6 ~epo=a7e4v-5 ~epor=a8e4v-4 ~eport=a8e4v-4
~epr=a-8b9c-11d4e-3k5v3 ~epre=b8c-9d5e-3v4 ~epres=b7c-9d5e-3v4 ~epro=k6 ~eprog=k6 ~eps=c6v-5
~eps>=c6v-5 ~ept=b-4m-3v4 ~epta=v3 ~eptan=v3 ~epti=d3 ~eptio=d3 ~equ=b-6c-4e3m-6v8 ~eque=v5
~equi=b-6c-3e3m-4v3 ~equip=b-3v3 ~equiv=e6 ~er>=b-8c-6i-6j-11l-11m-12n-3o-5r-6s-6u-14
~era=a3b6c-4d10f-13g-6h3i-5k-11m-9n5o-4p-9q-7u-4v-7 ~era>=a-5c-4f-5k-3m-4n4q-5 ~erac=b6v-6
~eraci=b6v-6 ~erad=d4 ~erado=d5 ~eran=a3b3v-4 ~eran>=a3n4 ~eranz=b4 ~eras=a7 ~erase=a7 ~erat=d4
~erato=d6 ~erc=i-5o4 ~erca=i-4v4 ~erco=v-3 ~ercol=v-3 ~erd=a4e-3h-4i-5n6u-3 ~erda=a5d3m4 ~erda>=a6
~erdad=d3m4 ~erday=c3 ~erde=a3g3 ~erdem=g4 ~erdi=e4g-4n6v-4 ~erdi>=g-3n6 ~erdo=e-7v7 ~erdo>=b-4c3v3
~erdon=e-6v5 ~erdos=b5c-5 ~ere=a-3j5m3n-6q-6u-3 ~ere>=c-3d3f3g3h-4j3m-4v6 ~ered=b-3 ~ered>=b-3
~eren=a-5c-4g-5h3j4k3m6v-6 ~eren>=a-4j7m8 ~erent=g-3h5k3v-3 ~erer=c3 ~erer>=c3 ~eres=f-5g-4h4m5v-6
~eres>=a-3h5m5v-5 ~erf=c-5r3 ~erfe=c-5v3 ~erfec=c-5v3 ~erg=a-4b3c7v-4 ~erge=b7 ~ergen=b7 ~ergi=c3
~ergy=c3 ~ergy>=c3 ~erh=v3 ~erha=v3 ~erhap=v3 ~eri=c11d-3f-3g-6 ~eria=i5 ~eria>=i5 ~erid=c5
~erida=b-3c6 ~erie=h3 ~erien=h3 ~erin=a3 ~ering=a3 ~erio=c5 ~eriod=c4 ~erl=b3k5 ~erla=k5 ~erla>=k5
~erle=b4v-3 ~erle>=b4v-3 ~erm=a4b-3f-7m-7n-5 ~erma=b-4c5e6h3 ~erma>=c7 ~erman=b-3e7h3 ~erme=d5
~ermer=d6 ~ermi=a6c-5d-4e-4 ~ermin=c-3 ~ermis=a6e-3 ~ermit=g5 ~ermo=g-3 ~ern=a-7d-4f-7h-4i3m-3p-4u-3
~erna=b-6c6i4v-5 ~ernas=c3 ~ernat=i5v-3 ~erne=f-3v4 ~ernes=f-3 ~erno=b4g-3 ~erno>=b5 ~ernoo=g-3
~ero=c-6g3j-3m-3n-8p-6t5v-4 ~ero>=c-8i-4j-4m-6n-7p-6t5v-11 ~eron=b-7c4e3m4v3 ~eron>=b-7c4e3m4v3
~erp=f4v-5 ~erpo=c4 ~erpo>=c4 ~erpr=f4 ~erpre=f4 ~err=a-9b9g-9h-7i-6m-3v7 ~erra=b9e4f3g-3
~erra>=b7f4 ~erri=c3h-3 ~errib=b-5c6 ~errif=b8 ~erro=v4 ~erro>=b-7c3k3v6 ~error=b4
~ers=b-4d5f4g-10h-3i-10m-4n-6q-5r-6t-6v-3 ~ers>=c5n-6 ~ersi=a-3b6i-3o3 ~ersid=i-3o3
~erso=b-8c-4d7e4g-3k-3m-3n-3 ~erson=b-8c-4d7e4g-3k-3m-3n-3 ~erst=f4 ~ert=b6c-4f-4h-3l4 ~ert>=e4
~erta=b8v-7 ~erta>=b4v-4 ~ertar=b4 ~erte=a-3n3v-3 ~erte>=a-3n3 ~erts=a3l6 ~erts>=a3l6
~erv=b3d5e-6g-5j-3 ~erve=r3 ~ervi=d6g-3 ~ervic=a5 ~ervis=d4 ~ery=a-6b7c-4d-5k-4t-4u-4
~ery>=a-3b3k-3t-3 ~eryt=b3c-3v-3 ~eryth=b3c-3v-3 ~eryw=b-3i4 ~erywh=b-3i4 ~erz=c4 ~erza=c4
~erzas=b-5c6 ~es>=a-9b-9c-3d-9i-5j-19k-8l-4m4n-11p-3r6s-17t-4u-19 ~esa=a9d-7g-9i-5k4l-5n-4p9
~esa>=g-4k6 ~esac=a8 ~esact=a8 ~esad=a3v-3 ~esado=a3 ~esapa=b4 ~esas=p7 ~esas>=p7
~esc=d-8f3j-9k4n3p-5v-8 ~esca=a-6c6e5 ~escal=b-4c7 ~escan=a-4e5 ~esch=g-5j-4k11q3v-3
~esche=g-5j-4k11q3v-3 ~esco=b9 ~escog=b5 ~escon=b3 ~escr=a8g4p-3 ~escri=a8g4p-3 ~escu=b-4h3n7
~escuc=c-3h4n8v-3 ~escue=v4 ~esd=a-3b-5g-9j-3p-4r3v-5 ~esda=f-3p-4 ~esday=f-3p-4 ~esde=c3g-8n4r4
~esde>=c3g-8n4r4 ~ese=a5c-15f6g-4h5i-8l-4o-3s-4v-3 ~ese>=b-6c-8d-5f8g-11i-5j-5k4n-5 ~esea=h3
~esen=d5g3j6n3v-5 ~esent=a-3d6g3j6v-3 ~eser=r3 ~eserv=r3 ~eses=b3 ~esesp=b3 ~esh=j4
~esi=e-3h5l-4n-3u-5 ~esia=v-3 ~esia>=v-3 ~esic=c6 ~esick=c6 ~esid=h5 ~eside=h5 ~esis=a5 ~esist=a5
~esk=b-3d7 ~esk>=b-3d7 ~esm=b-5c7 ~esma=b-5c7 ~esmay=b-5c7 ~eso=b-9c3d7g-5p4t-3v-6 ~eso>=a3b-5d3v-5
~esor=c5d3e-3 ~esor>=d3 ~esos=c-3p5 ~esos>=c-3p5
~esp=a-7b8c3d-10e-6f5g7h-7i-8k-4l-5m-8n-4p-3r-7s-5v-5 ~espa=b-4c3e-3f5g-6v-3 ~espac=j3n4 ~espal=c6
~espan=f8 ~espe=a-4b9c-11d-3g3j4n-5 ~esper=a-8b9c-10g3j4n-5 ~espi=c4 ~espir=c6 ~espo=b4v-5
~espos=v-4 ~espu=b-4c3g7i-3q4 ~espue=b-4g7i-3q5 ~ess=c-4d-5e-7f-9g-3h-7i-10j-5k-6p-3q-8s-3t-3v5
~ess>=b4g-5i-4l-3r3s-3v5 ~essa=a6b-8c-4e-3 ~essag=a6b-8c-4e-3 ~esse=e-3v5 ~essed=e-3v5 ~essio=b3
~essu=c3 ~essur=c3 ~est=a3h-9i-6j-14k-9l-5o3u-7v-4 ~est>=a-3b-4e-3g-6n-3o6q5s-3
~esta=a-4e3f-13g-3k-6 ~esta>=a-4b-6c4e7g-11s-5v3 ~estac=v5 ~estam=g3 ~estan=a3i3 ~estar=b10e-4v-13
~este=a7c-3h-7i-4m-3n-7v-10 ~este>=c-6e5n-5v-14 ~esten=a7 ~ester=v6 ~estes=b3 ~esti=c-4d4n4
~estin=v6 ~estio=d4n4v-5 ~esto=a4e-9h-5i-5l-6m4n-4o-3q-3r-3t-7u-9 ~esto>=a4m9v-5 ~estop=a6 ~estos=a4
~estoy=a-7e-5g3m-6r-4u-5 ~estu=c-4 ~estuv=a3 ~esu=c-7v6 ~esum=l6 ~esume=l6 ~esus=a6l-5 ~esusc=a6l-5
~et>=a5b-6c-3e-13f-3h-4l-6n-11o-7r-5s-6v3 ~eta=b-6d3i3v6 ~eta>=b-3i5v8 ~etai=c3 ~etar=d6
~ete=a12d-7e-5g-6i-4r-4t9v-14 ~ete>=a13c-8t3v-8 ~etee=t3 ~eteen=t3 ~eten=a6v-3 ~eteng=c3 ~eter=a-3c3
~eter>=a-3 ~etf=a-4v3 ~eth=k3 ~ethi=k3 ~ethin=k3 ~eti=k-3 ~etim=g-3 ~etime=g-3 ~etin=g4 ~eting=g4
~etir=a5 ~etn=f3 ~etna=f3 ~etnam=f3 ~eto=b-8c4v-6 ~eto>=b-4g3 ~ets=i-3o4r3 ~ets>=i-3o4r3
~ett=e-5t-3v5 ~ette=b5c-6e-3f4v6 ~etter=b3e-3f4v6 ~etti=b-4i4 ~ettin=b-4i4 ~eum=c9 ~eumo=c4
~eumon=c4 ~eva=i3k4m-3q4v4 ~eva>=b-3i3v3 ~evan=c4 ~evant=c4 ~evar>=v4
~eve=a3c4d-3g-12h-6j-4k-7l-10m-10n-14p-3q3s6t6v-5 ~eve>=i7o4t3v-6 ~evel=c5 ~even=q3v-5
~ever=a6c3d-6g-12h-3k-7l-7m-10n-10q-3s3 ~ever>=a8b-4c3g-8l-6m-8n-8v4 ~every=b7k-3u-3v-6
~eves=o-3q6v-4 ~eves>=o-3q6v-4 ~evi=e3 ~evin=e3 ~evin>=e3 ~evo=d-3g-7i-4m-4n3 ~evo>=a-6g-3i-3l4n5v4
~evok=a9 ~evoke=a8 ~evu=b-3c4 ~evue=b-3c4 ~evuel=b-3c4 ~ew>=b-11h5i5j-3k3n-4v-5 ~ewh=j3 ~ewhe=j3
~ewher=j3 ~ex>=b5c-5e7v-5 ~exc=c3n6t-6 ~exce=v4 ~excel=v5 ~excu=n7 ~excus=n7 ~exi=a6m-3n-4q5v-9
~exic=e4 ~exico=e4 ~exis=b6 ~exist=b6 ~exit=a8v-4 ~exit>=a8v-4 ~exp=a-7b-6c-3d-3i5j6m9
~expe=a-4b-3h3j7v4 ~exper=h3 ~expi=i4 ~expir=i4 ~expl=m10v-5 ~expla=m7 ~expli=m3
~ext=a7b-5c-14d6e-4g3h-3i-11j-12o-9p3q3r-5s-9u-7v-12 ~ext>=a4g4i-5j-11k-4l3q-5s-6u-3v-4 ~exte=d8
~exti=n-3r-3 ~extin=n-3r-3 ~extm=q5 ~extmo=q5 ~exto=a6 ~ey>=i5r3 ~eya=i4 ~eyd=b3 ~eyd>=b3
~eye=a-5b-7d-4r4 ~eye>=b-5c4 ~eyes=d-3r4 ~eyes>=d-3r4 ~eyo=f5 ~eyol=f5 ~eyol>=f5
~ez>=d-9e-7f-5g-10h4i-3k-5l4m-6n3p-10r-9s-5 ~eza=c3l5 ~ezar=l5 ~ezar>=l5 ~ezc=b4c-3u3 ~ezco=b4c-3u3
~ezco>=b4c-3u3 ~ezi=c5 ~ezin=c5 ~ezing=c5 ~ezo=b-3c5 ~ezo>=c3 ~fa>=v-3 ~fac=h3k-3 ~face=c3k-3
~face>=c3k-3 ~fain=c6 ~faint=c6 ~fair=v4 ~fal=a-3e3g-3v-11 ~fall=a-4e6i4v-4 ~fall>=c9 ~falle=e7
~falli=b4c-3 ~falt=v-4 ~falta=v-3 ~fam=v-3 ~fami=v-3 ~famil=v-3 ~far=b-7e-5i4v5 ~far>=b-3i8
~farm=d4v3 ~farma=d4v3 ~fas=b-3n3 ~fast=b-3n3 ~fast>=n4 ~fat=e5 ~fath=e5 ~fathe=e5 ~fav=a4 ~favo=a4
~favor=a4 ~fax=v4 ~fax>=v4 ~fcc=a4 ~fcc>=a4 ~fe>=a-10b10c-13h-3 ~fea=b12c-9v-4 ~fear=b7c-7
~fear>=b7c-7 ~feas=b6v-3 ~feas>=b6v-3 ~feb=t7v-4 ~feb>=t4 ~fec=b-4e-3f-4g-5h-4i-4l-3s-5 ~fech=c-5k5
~fecha=c-5k5 ~fect=b-6n-3 ~fecti=c3 ~fecto=j3 ~fed=a4n4 ~fed>=a4n4 ~fee=a-3c5e-5f-6i-3k-3n-3v3
~fee>=v11 ~feel=c4e-4f-5 ~feel>=b6f-3g-3v-5 ~feeli=b-5g3 ~feels=c6g-3 ~feet=b-3 ~feet>=b-3
~fel=b-5g-6u7 ~feli=u7 ~fem=h6 ~fema=h6 ~femal=h6 ~fer=g-7h4i3j-5k3n-5v-4 ~fer>=c-6d3i4
~fere=d-7h4i3k3v-7 ~feren=d-7h5k3 ~feri=b3 ~ferm=b-4d4 ~ferma=c7 ~ferme=d6 ~fev=a-6b-7c9
~feve=a-6b-7c9 ~fever=a-6b-7c9 ~few=g4 ~few>=g4 ~ff>=a9e-9i-5l-4m-9u-6v-9 ~ffe=b-6d-3g-4k3v3
~ffee=v4 ~ffee>=v4 ~ffer=d-3k3v-3 ~ffere=d-3k3 ~ffi=b-8 ~ffic=b-8 ~ffice=b-3 ~ffy=c4 ~ffy>=c4
~fgh=v10 ~fic=a4b-11c-9m4n-3v5 ~fica=d-3v3 ~ficar=m3v-3 ~fice=b-3 ~fice>=b-3 ~fici=a5 ~ficie=a5
~ficin=e3v-3 ~fico=v3 ~fico>=v3 ~ficu=i3 ~ficul=i3 ~fidd=v5 ~fiddl=v5 ~fie=a-8d5e-7g-4i-5o3
~fieb=a-3b-4c4 ~fiebr=a-3b-4c4 ~fied=b5 ~fied>=b5 ~fier=d6 ~fiern=b4 ~fil=b-7e-3v12 ~file=a4
~file>=a4 ~fill=b-3e-3v7 ~fill>=v8 ~fin=a10f-3n-3p-3q-5r8v-4 ~find=b3 ~find>=b3 ~fine=a-4c-6r6v3
~fine>=a-4c-6r6v3 ~fing=c6 ~finge=c6 ~fini=g3 ~finis=g4 ~fir=a-11b-3v-5 ~fire=h4 ~fire>=h3 ~firm=r7
~firma=r4 ~firs=n3 ~first=n3 ~fit=v3 ~fit>=v3 ~fiv=t3 ~five=t3 ~five>=t3 ~fix=i-6j-3k3v3 ~fixe=i-6v5
~fixed=i-6v5 ~fla=c10i7v-8 ~flam=c4 ~flama=c4 ~flar=c6 ~flare=c4 ~flat=i7 ~flat>=i7 ~fle=q5 ~fli=a-4
~flo=i3m-3 ~floo=c-6i4v6 ~flood=c-5i4 ~floor=v6 ~flop=v-6 ~flu=b-6c3 ~flu>=b-3v4 ~fo>=a6c-5m7
~fol=a6c-4n4 ~foll=a5c-4n4 ~follo=a5c-4n4 ~fon=c-3d3 ~foo=c6g-4i5v-7 ~food=v-3 ~food>=v-3
~foot=b-7c7i7 ~foot>=b-3i7 ~foots=c4 ~for=b-5e-3m3n-8t-3 ~for>=h-3m3n-7t-4 ~fore=a-3b6u-3 ~forev=b6
~forg=a6b-4 ~forge=a6v-4 ~forgo=v5 ~form=b-4c-4g-6v10 ~form>=g-3v9 ~forma=m3s3v-4 ~formu=v3 ~fort=h3
~forta=h3 ~forw=k5v-4 ~forwa=k5v-4 ~fou=g-4t6v-4 ~foun=b4e3 ~found=b4e3 ~four=t6 ~four>=t4
~fra=b4f-3g-4m3 ~fraid=a-3 ~frain=b-3 ~fras=b6 ~frasc=b6 ~frau=m4 ~fraud=m4 ~fre=a4c-9g-4j4
~frea=b6c-3 ~freak=b6c-3 ~free=j5 ~free>=j5 ~freg=a4 ~frega=a4 ~fren=f3 ~fri=a-9b3e-4n-6o6t-3u-3v-3
~fri>=o3 ~frid=c-3o3 ~frida=b-3c-3o3 ~frie=b5c-5 ~frien=b5c-5 ~frig=b4 ~frigh=b4 ~frio=b-6c11
~frio>=c8 ~frios=c3 ~fro=d3f-3i-3l-5 ~from=a3e-6g-5l-5 ~from>=a3e-6g-5l-5 ~fron=v3 ~front=v3
~ft>=a-7i5j-8k4q3v-11 ~fte=a-3c-3g4i-3q6t-3v-3 ~fter=g4i-3q6v-3 ~fter>=g6q8 ~ftern=g-3
~fue=a-3d-4g-6h3n3v4 ~fue>=b-6c-9h4 ~fuer=c5n3 ~fuera=c-4v4 ~fuert=c5n3 ~fuerz=c4 ~fui=j3v-3
~fui>=j3v-3 ~ful=u8v-4 ~ful>=b-3u9 ~full=g3v-4 ~full>=g3v-4 ~fum=v4 ~fuma=v4 ~fumar=v4
~fun=c-3e3h-5i4 ~fund=c-4e4h-4i5 ~fundi=c-4i5 ~fur=a4 ~furt=a4 ~furth=a4 ~fus=n3v-3 ~fusi=n3 ~fut=b5
~futu=b5 ~futur=b5 ~fy>=b3c3v-3 ~ga>=a-5e-5f-3i-8n-5o-4r7u8v-3 ~gai=e-6f-3l3m-4n5o-6p-4q-4r-4v-10
~gain=e-6f-3l3m-4n5o-6p-4q-4r-4v-10 ~gain>=e-5f-3l3m-4n5o-6p-4q-4r-4v-10 ~gal=f5v-5 ~gale=a3
~gale>=a3 ~galo=f6v-4 ~galo>=n3 ~galog=f6 ~gam=a-5b-4c-4d-3e-5v7 ~game=a-5c-4d-3e-5v7
~game>=c-3d-3e-5v3 ~gan=a9e-3f-6g-7k-4 ~gan>=a6b-9i4j3v-4 ~gana=b5c-5 ~ganas=b5c-5 ~gand=a5
~gando=a5 ~gant=b-5c6 ~ganta=b-4c5 ~gar=a-3b3d-5e-8h-6j3k-5n7 ~gar>=b-3e-3h-3i3j4k-3 ~gara=b5
~garag=b5 ~garb=n6 ~garbl=n6 ~garg=b-4c5 ~garga=b-4c5 ~garo=b6 ~garon=b6 ~garr=i-3n6v4 ~garro=v8
~gars=c4 ~gars>=c4 ~gas=b-8c4i10v-6 ~gas>=a-4i9v-5 ~gasp=b-4c6 ~gat=c-8r-3s4v5 ~gati=r-3s4
~gativ=r-3s4 ~gato=c-4 ~ge>=e-10g-4j-10k4n-3u-3v-4 ~ged=l3u4v-4 ~ged>=l3u4v-4
~gen=a-10c4d10e-4g-3i-3k8n-5v-13 ~gen>=c3 ~genc=b9v-3 ~genci=b6 ~gency=b4 ~gend=k10 ~genda=k8
~gene=h3 ~gener=h3 ~gent=a-7b-4c-4d15 ~gent>=d8 ~gente=a-6d10h-4 ~ger=d7f-5g-5j5v-6
~ger>=d3e3f-4g-4i3v-4 ~get=a8b-6e-11f-4i5n-3q4u-4v-5 ~get>=a6b-3c-3e-8 ~gets=v-3 ~gets>=v-3
~gett=b-4i4 ~getti=b-4i4 ~gge=c5v-5 ~gged=b3v-3 ~gged>=b3v-3 ~gger=c4 ~gger>=c4 ~ggi=c5 ~ggin=c5
~gging=c5 ~gh>=a4e-6g-4h3i-4j-3l-3v3 ~ghb=e4 ~ghbo=e4 ~ghbor=e4 ~ghi=a-4b-5v6 ~ghin=a-4b-5v6
~ghing=a-4b-5v6 ~ght=a-7b6c4d-3e-4f-7g-3h-5j-4k-4l-3m-6n-9r5s-8v-7
~ght>=a-4c7d-5f-3i-7m-3n-7r4s-5u-3 ~ghte=c-6 ~ghten=b4 ~ghts=b5v-3 ~ghts>=b5v-3 ~gim=g3 ~gimm=g3
~gimme=g3 ~gin=a6e-6g-3i5l8n-4 ~gin>=l8n-3 ~gine=i6 ~gine>=i6 ~ging=a8c3e-5 ~ging>=a8c3e-5
~gis=a8b-4i4v-4 ~gist=a8b-4i4v-4 ~gistr=b-3 ~git=c3m4 ~git>=m5 ~gito=c4 ~gito>=c4 ~giv=b6c-9e-5k-3
~give=b4c-8j3k-3 ~give>=d3j3v-3 ~given=b4 ~gives=v6 ~gla=f4g3 ~glas=g3 ~glass=g3 ~gle=a-3f7g-3i-6k-4
~gle>=i-5v4 ~gles=a-3b-6f10k-3 ~gles>=b-3f8k-3 ~gli=a-3f8v-4 ~glis=c-3f9 ~glish=f8 ~glu=c3 ~gluc=c3
~gluco=c3 ~gn>=b-3c-4f3h7l5 ~gne=h5 ~gno=b3c-3 ~gnos=b3c-3
~go>=b4c6d-8e-5g-4h-5j-9k-6l-9m-3q-4r3s-5t-3u-13v-5 ~goe=v3 ~goes=v3 ~goes>=v3 ~goi=e-3 ~goin=e-3
~going=e-3 ~gom=b-3o6v-3 ~gome=b-3c-3o6 ~gomez=b-3c-3o6 ~gon=a-3b3g-3 ~gone=v3 ~gone>=v3
~goo=a-3e-4h-4i-4m-4 ~good=a-3e-3h-4i-3m-4 ~good>=b-4e-3f3h-3i-3m-4u3v3 ~goodb=b4 ~gor=v7 ~gos=v5
~gos>=v5 ~got=c7n-4 ~got>=a-5c6n-4 ~gra=b-14f-9h-8i-4l-4m-10n-12q-3r-5u11v-4 ~gra>=c-6e7
~grac=c-8u4v-3 ~graci=c-8u4v-3 ~grad=b-4e-3u7v-6 ~grade=c-5u8 ~gradu=g5 ~grai=c3 ~grain=c3 ~gram=k6
~grama=k5 ~gran=b-4c12 ~gran>=c4 ~grand=c4 ~grar=c3 ~grar>=c3 ~grat=u3v4 ~grate=u4 ~grati=v5
~gre=b-5g-5i-4v-6 ~gre>=b-3c7v-6 ~grea=u3 ~great=u3 ~gret=b3 ~gret>=b3 ~gri=b7g-7 ~gria=b3 ~gria>=b3
~grie=b7c-8 ~grief=b7c-8 ~grip=b-6c9g-4v4 ~gripa=c3g-3 ~gro=b3i-4v8 ~gro>=g-3v8 ~groi=c5v-3
~groin=c5v-3 ~grou=b3 ~gry=v6 ~gry>=v6 ~gs>=b-4c4 ~gua=a-7c4e-4f4n-3r3v-4 ~guag=b-3e-4f5 ~guage=f5
~guagu=i3 ~gual=r3 ~gual>=r4v3 ~guan=b4c4v-5 ~guant=b4c4v-5 ~gue=a9d-4g5m-4v-3 ~gue>=c5
~guen=a9b3c-5e3v-3 ~guen>=a4b3c-3e3 ~gueo=c3 ~gueo>=c3 ~gues=c-3f6g4 ~gues>=f5
~gui=a-7b5d5e-4i-8k-3n-4v-8 ~guie=a-4d5i-3 ~guien=a-3d5m-4 ~guier=m5 ~guir=b6v-5 ~guir>=b6v-5
~guit=c4g4 ~gul=v3 ~gula=v4 ~gular=v4 ~gum=b-4c9 ~gum>=c5 ~gums=c3 ~gums>=c3
~gun=b10c-15d-10f3i-6k-4m-4n3p4r-7t-4u-3v-13 ~gun>=b17c-9f-3g-4 ~guna=o-3 ~guna>=o-3 ~gund=f5o3
~gundo=f5g3 ~guno=p4 ~guno>=p4 ~gunt=a3b-3n4 ~gunta=a3b-3n4s-7 ~gunte=g3s4 ~gur=g-4m3s-6v7 ~gura=v3
~gura>=v3 ~guro=b-4m3s-3v4 ~guro>=b-4m3s-3v4 ~gus=c-6f3h5r4v-4 ~gust=c-6f3h5r4v-4 ~gusta=f6
~gusti=b5c-3 ~gusto=b-7h4r4 ~gut=c5 ~guy=h4v-5 ~guy>=h4v-4 ~gy>=c4 ~gym=a-5g3 ~gym>=a-5g3
~ha>=b-6g-6h-4i-7k6v5 ~hab=b-4c-6d3e3f4g5h-4i-5j-5m4n4o-3p-4 ~habi=v4 ~habia=v4
~habl=b-4c-4d4f4g5h-9i-4j-5m4n4v-11 ~habla=c-4d3e3g7h-6v-6 ~hable=a5b-4n6 ~hablo=e-3f4
~hac=a-4e3g-7i-6 ~hace=a-5g-6i-5 ~hace>=b-6e3 ~hacen=v6 ~hacer=b6m4v-4 ~hach=d3 ~hacha=d3
~had=b-5c6e-3g-5h4v3 ~had>=b-3c6g-5v4 ~hag=b5g-3i3j3 ~haga=b3j4 ~haga>=b4 ~hagan=j4 ~hago=i4
~hago>=i4 ~hah=b-8v9 ~haha=b-8v9 ~haha>=b-8v9 ~hai=b-6f4 ~hair=b-5 ~hait=f5 ~haiti=f5 ~hak=c5g-4v-8
~hake=c8 ~hal=g6 ~half=g3 ~hall=g3v4 ~hall>=g3v4 ~halt=a7 ~halt>=a7 ~ham=b-8 ~hamb=c-3v3 ~hambr=v3
~hame=b-5c4d3 ~hamm=c5 ~hamme=c5 ~han=b-5d-3e-10f-5g-7i-12j-4k6m-6n-10p-6u6 ~han>=c3k3v-5 ~hand=v6
~hand>=b-4c3 ~hando=v5 ~hang=b-6c-5h3k4 ~hang>=a5 ~hange=a-4b-5h3k5 ~hangi=b-4v6
~hank=b-6c-7e-4g-3n-7p-3s3u8 ~hanks=b-6c-7e-4g-3n-7p-3s3u8 ~hap=a3m3q-3v10 ~hape=v3 ~hape>=v3
~happ=a4b3g-4m4q-3v4 ~happe=a5g-3m4 ~haps=v3 ~haps>=v3 ~har=a5b-8c3e-5f-7g-5i-4q-4v3 ~hara=a7
~haras=a7 ~hard=a-3c5q-3 ~hard>=a-3q-3 ~harg=c4 ~harge=c4 ~harl=c4 ~harm=c-5 ~harm>=b4c-3 ~harma=v4
~hart=a6c-5 ~harta=v-3 ~harto=a3 ~has=b-4c7d-3e-9f-3o-3u-4v-3 ~has>=c4e-4g-3i-6u-3 ~hasn=c5
~hasnt=c5 ~hast=g3i5v-3 ~hasta=g3i5v-3 ~hat=a-4c-8g-7i-6l-6m5n9o-10q-13s-7t-3u-4
~hat>=a-4c-7g-3i-4l-4m3n9q-11r-3t-3u-3 ~hatd=v-5 ~hatd>=v-5 ~hate=c3r3 ~hatev=c3r3
~hats=c-6g-3m3o-6s-4 ~hats>=c-6g-3m3o-6s-4 ~hav=a-3c6f3g5m-6n-3v-3 ~have=g6m-6r-3 ~have>=g4m-6u3
~haven=c3 ~havi=b-4c5v-6 ~havin=b-4c5v-6 ~hay=a-4g-4m-3n-5p3 ~hay>=a-4g-4m-3n-5p3 ~haz=a3 ~hazo=a3
~hazo>=a4 ~hbo=d6e3 ~hbor=e4 ~hbor>=e4 ~he>=a-15d-3e5k-11m-6o3p-8r-5s-5t-5u-5
~hea=b-6c7d-3e-9f-5g-6i-8m-4n10u-3v3 ~head=c6e-5 ~head>=n6 ~heada=b-4v5 ~heade=c7 ~heads=g3
~heal=b-5v8 ~heal>=c6 ~heale=c-5v4 ~healt=v4 ~hear=g-6n9 ~hear>=c-8n10v-6 ~heari=n4
~heart=c9e-3g-5n-8 ~heat=v4 ~heat>=v4 ~hec=c-6g9i-4q-3 ~hech=b4 ~hecha=b4 ~heck=b-3c-5g3q-3
~heck>=g4k3 ~hed=a-5b4c-3n-3v-4 ~hed>=b9 ~hedu=a-3b-4k5 ~hedul=a-3b-4k5 ~hee=b-6i7v-6 ~heel=c-4i7
~heels=i7v-3 ~heez=c6 ~heezi=c5 ~hei=v5 ~hel=d-5h-5i-7n-8u3 ~hell=a3b-5e-3m-4u4v4 ~hell>=a4
~hello=b-7c-5u4v5 ~help=a-4b4m5 ~help>=a-4b7m5 ~hem=b3c-3v4 ~hem>=c-3v3 ~hen=e-3g4i-3 ~hen>=g5i-3k3
~her=e10l-8m-3n-12o-6p5q-8u-3 ~her>=b4c-7e6h5i-6m-5n-3o-7p5q-3u-4v-7 ~here=d6h-3i3l-3n-7v3
~here>=d4i3n-7 ~heres=c3e3 ~heri=b-3c3e3 ~herid=b-3c6 ~herm=e7h3 ~herma=e7h3
~hes=a3e5f3g-10j-7k-5n-4p4q-4r-6v-3 ~hes>=a-9b5e9g-6 ~hese=a9b-4i-3j-5 ~hese>=a9b-4i-3j-5
~hest=b-3c3 ~hest>=b-3c3 ~hete>=b5c-3 ~heter=c4 ~hey=a-7b6i3r3 ~hey>=a-4e3i4r3 ~heyd=b3 ~heyd>=b3
~hi>=a-3b-7c-6e3i-4n-3v12 ~hic=r3 ~hich=r3v3 ~hich>=o-4v3 ~hid=b3 ~hidi=b4 ~hidin=b4 ~hif=k5
~hift=k5 ~hift>=k5 ~hija=b-4 ~hija>=b-4 ~hijo=b4e-4 ~hijos=b4 ~hik=a3 ~hike=a3 ~hike>=a3 ~hil=c6v-5
~hild=b3 ~hildr=b3 ~hill=b-5c8v-3 ~him=a-6c-8e8g-6h8s-3v-7 ~him>=a-6c-8e8g-6h8s-3v-6
~hin=b-4c5e-4h-4i-6j-3n-8p3s5 ~hinc=c3v-5 ~hinch=c3v-5 ~hind=v4 ~hind>=v4 ~hine=d3f3v-3 ~hines=f3
~hing=a6d-6e-7f-11n-3p4 ~hing>=a4d-6e-7f-5n-3p4 ~hinga=a3 ~hink=a-7v-6 ~hink>=a-5b-3c6g3r-3s3v-3
~hinki=b5c-3 ~hio=j3 ~hio>=j3 ~hip=c3e5 ~hip>=c3e5 ~hir=o3 ~his=a4c-4e6h-5l-3m7n-5p-3r-5t-6v-8
~his>=a4e8h-4i-4k-8m5n-4p-3r-3t-5u-4v-7 ~hish=m3 ~hishi=m3 ~hisi=b4 ~hisim=b4 ~hisw=q3 ~hiswe=q3
~hit=a3g5i-3 ~hit>=b-5g5v4 ~hits=b5 ~hits>=b5 ~hitt=f3 ~hitti=f3 ~hiv=c6 ~hive=c6 ~hives=c6 ~hiz=v4
~hizo=v4 ~hizo>=v4 ~hm>=r5v8 ~hmm=n-6r-4v10 ~hmm>=n-6r-4v10
~ho>=a-9e-6f4g-7h3k-5l-4m4n-4q-3r9s-5t3v-4 ~hoa=c3 ~hoar=c3 ~hoars=c3 ~hoe=v5 ~hoes=v6 ~hoes>=v6
~hof=c-5i8v-3 ~hofe=c-5i8v-3 ~hofer=c-5i8v-3 ~hok=c8v-3 ~hoked=b3c-3 ~hoki=c9 ~hokin=c9
~hol=c-3d-4g3i-5u-4v3 ~hola=b-4u-3v10 ~hola>=b-4u-3v10 ~hold=g4i-4v-4 ~hold>=g6i-4v-4 ~hole=a5
~hole>=a5 ~hom=a-3b3m4 ~hom>=m5 ~homb=v-3 ~hombr=v-3 ~hon=b-3d5e4f4g4h-5i-5j-3k-5m3v-4 ~hon>=c3
~hone=c-4d5e4g5h-4i-4 ~hone>=a3b-3c-5d6e5g3h-4i-3 ~hoo=b6c-9d-4g-3i-4u-4v8 ~hoop=v7 ~hoops=v7
~hoos=a3 ~hoose=a3 ~hoot=b3c-3v3 ~hoot>=b6 ~hop=a-3b10c-8e3v-6 ~hope=b10c-5v-4 ~hope>=b5 ~hopel=b4
~hor=b-5e-7g12h-3i-5m-8o-6q-5r-6s-6 ~hora=b-9c-5g10m-5o-4r-3v-4 ~hora>=g9 ~horar=v-3
~horas=f3j3k4m-3 ~horc=b8g-5 ~horca=b6 ~hori=e-3g7 ~horit=g8 ~horm=c3 ~hormi=c3 ~hors=v3 ~horse=v3
~hos=a-3b-5c-5e4f-5m9p5r-5s-3v-5 ~hos>=a-4e4i4m8 ~hose=b-3p3 ~hose>=b-3p3 ~hosp=m3v-5 ~hospi=m3v-5
~host=v3 ~hot=a-5b7d-5g-5j-3 ~hot>=g-4 ~hotg=b4c-3 ~hotgu=b4c-3 ~hots=v3 ~hots>=v3
~hou=a-12b4d-4f-3g3m-9n-6r-4 ~houg=b3c-3u4 ~hough=b3c-3u4 ~houl=b3c4e-3i-4 ~hould=b3c4e-3i-4
~hour=a-4b-4g8m-5r-4v4 ~hours=b-4g5m-5v4 ~hous=c-3e6 ~house=e6 ~hout=v-3 ~hout>=v-3
~how=b-6e-3f-3j7m8u4 ~how>=b-5c-7g-5j4u4 ~howe=c3v-4 ~hower=c3 ~hoy=b7q5 ~hoy>=a3b3q5 ~hre=n-3
~hrea=b5 ~hreat=b5 ~hree=b-5g3 ~hree>=b-5g3 ~hrew=c3 ~hrew>=c3 ~hro=c7d3v-7 ~hroa=c3 ~hroat=c3
~hrou=d4n3 ~hroug=d4n3 ~hrow=b-5c6 ~hrowi=b-4c7 ~ht>=a-4c7d-5f-3i-7m-3n-7r4s-5u-3 ~hte=c-6 ~hten=b4
~htene=b4 ~hts=b5v-3 ~hts>=b5v-3 ~hub=b5 ~hubi=b5 ~hubie=b5 ~hue=c10v-5 ~huel=c10v-4 ~huele=c3
~huh=c-3n3r4 ~huh>=c-3n3r4 ~hum=b-3d13h-4 ~huma=b-3d13h-4 ~human=b-3d13h-4 ~hun=v7 ~hund=c3
~hur=a-8b-4c6d-4g-5i-4l-3m-4n-5 ~hurr=b4 ~hurry=b4 ~hurs=b-5o-5q7v-3 ~hursd=b-4k3o-5q6
~hurt=a-6c8e-5g-7n-3q-3 ~hurt>=q-3 ~hurti=v3 ~hurts=b-3c7v-3 ~hus=e3 ~husb=e3 ~husba=e3 ~hut=a8c-3i3
~hut>=a8c-3 ~hy>=g-7m7n-3r6s-5 ~hys=b4 ~ia>=a-6b6c-3d-8k5m-7n-8s-7 ~iag=d3 ~iage=c4d3 ~iage>=c4d3
~iagn=b3c-3 ~iagno=b3c-3 ~ial=b-4d4e5 ~ial>=d4v3 ~iale=e3 ~ialed=e3 ~ian=f10i3v-4 ~ian>=f10v-5
~iano=i3 ~iar=b-8j-4l4v-10 ~iar>=b-3h4j-4l4v-6 ~iarr=c6 ~ias=b-5e-3i-4q-3r-3u6v-3
~ias>=b-5e-3i-4q-3r-3u6v-3 ~iat=a3b-4u4v-6 ~iate=u5 ~iated=u3 ~iati=c5 ~iatic=c5 ~iatr=h3
~iba=e-3g8l3p-5v-5 ~iba>=g6 ~ibam=a-3g5 ~ibame=a-3g5 ~iban=a3e-3f-3p-5 ~iban>=a9f-3p-5 ~ibanm=a-3
~ibe=b-4j4k-3v-4 ~ibem=a3g4 ~ibeme=a3g4 ~iben=a-3m4 ~iben>=a-3m4 ~iber=j5 ~ibere=j5
~ibi=a5b-8g-3h-5l6m-3v-5 ~ibie=a3e3 ~ibien=a3e3 ~ibir=b-5l6 ~ibir>=l6 ~ibirm=a3f3 ~ibl=b-9c4j-3q6r-3
~ible=b-9c4j-3q6r-3 ~ible>=b-9c4j-3q6r-3 ~ic>=b-3h-7m3v3 ~ica=b-4d5g-7j-6n-5u-3 ~ica>=c5 ~icac=v6
~icaci=v6 ~ical=b3d3v-7 ~ical>=b3d3v-7 ~ican=v4 ~icant=v4 ~icar=b-4d4h-4 ~icar>=d6m3v-3 ~icare=i4v4
~icat=a5v-4 ~icate=d4 ~icati=a5v-3 ~ice=a-5f-4h-5i6j-7n-8v-3 ~ice>=c7h-4i-4j-6n-6 ~icen=b-4c-3i10
~icenc=i3 ~icens=b-3i6 ~ices=b4c-7g5 ~ices>=b4c-7g5 ~ich=d-4f5r3 ~ich>=o-4v3 ~iche=d-3f5
~iche>=d-3f5 ~icho=c4 ~ici=b8c-4f-3g-7l7m-3n-5o-3u3 ~icia=a-5b3l5 ~icia>=b5 ~iciar=l5
~icid=b10c-5e-4 ~icida=b3c-3e-3 ~icide=b5 ~icie=a5 ~iciem=e3 ~icien=a5 ~icina=e3 ~icio=l4 ~icio>=l5
~icit=u3 ~icito=u3 ~ick=a-6b-5c7f-4h4i6j-3n-5p-3u-5v-4 ~ick>=a-3b-7c3g-10h5i3n-3u-3 ~icke=k3
~icker=k4 ~icki=g5 ~ickin=g5 ~icks=i4 ~icks>=i4 ~icl=i8 ~icle=i8 ~ico=b-3f-3g3h5n-4 ~ico>=g3h6n-3v-8
~icu=b-5i4 ~icul=b-5i4 ~icula=b-4 ~icult=i3 ~id>=a-4f-4g-11i-3j-12k-7m-6n-4o-3q-3u-11v8
~ida=a-12b8c-3d-4e-7h-5i-11k-5l-4m-7s-3u-3 ~ida>=a-10b11i-10k-7v-4 ~idad=b-4u-3v10 ~idad>=b-5u-3v10
~idal=e-3 ~idal>=e-3 ~iday=b-3c-3o3 ~iday>=o4 ~ide=c-6d-11h5i8k-9n-12p-5q-4r-3
~ide>=a-9d-5h-5i11k-5m-3n-4p-4u4 ~idea=i-5v6 ~idea>=b-4i-5v9 ~ided=g4j3 ~ided>=g4j3 ~iden=a3b-3m3v-6
~idens=a7v-4 ~ident=a-3e4m4 ~ider=h6 ~ider>=h6 ~ides=i5v-6 ~ides>=i5v-6 ~idg=b4 ~idge=b4 ~idge>=b4
~idi=b4 ~idin=b3c-4g3 ~iding=b3c-4g3 ~idn=b-6n6 ~idnt=n7 ~idnt>=n7 ~ido=a-3b3c6d-3f-5g-8h-5v-5
~ido>=b4c4d-3f-4g-7h-5v-4 ~ids=g4v-3 ~ids>=g4v-3 ~ie>=a-9d-5f-8g-10h-7i5k-4m-3n-3s-3 ~ieb=a-3b-4c4
~iebr=a-3b-4c4 ~iebre=a-3b-4c4 ~iec=b3 ~ied=b12c-20g-11h-4i-6k-4v4 ~ied>=b5c-13e4h-3 ~ieda=b3
~iedad=b3 ~iedo=a-3b5c-6g-3i-4 ~iedo>=a-3b5c-6g-3i-4 ~ief=b7c-8 ~ief>=b7c-8 ~iej=b3 ~ieja=v4
~ieja>=v4 ~iemb=v-3 ~iembl=c5 ~iemp=c-3v6 ~iempo=b-3 ~iempr=v3
~ien=a-7b-4e-3f4h5j-8k-5l-9m4n-6r-3u-3 ~ien>=a-8b-6d6e-3g-8m6s3t-6 ~ienc=h3 ~ience=h3v3 ~iend=g3i-3
~iend>=b5c-5 ~iende=a5v4 ~iendo=c3g5 ~iene=d-4e-3g-4p6r-5 ~iene>=p3v-5 ~ienen=i5 ~ienes=m4
~iens=b4c-3g4 ~ienso=b4c-3g4 ~ient=c3j-5m-3 ~ient>=e5g3v-7 ~ienta=c8 ~iente=a4 ~iento=b3e-4g-4
~ients=v4 ~ier=b5e-9f3g-9i-6m-3n-12o4p-8t-9u-7v-6 ~ier>=k5v-9 ~iera=b3d5e-3h3r6v-4
~iera>=b3e-3h3r6v-3 ~ierc=v-3 ~ierco=v-3 ~ierd=a11b-4 ~ierda=a6 ~iere=a-3b5h-3 ~iere>=f3m-5v3
~ieren=m8 ~iern=a-3e-3f-4h-3 ~ierna=b-5c7 ~ierne=f-3 ~ierno=b4 ~iero=c-3g-6h3n-4v-3
~iero>=c-5e-9g-4h3m-12n-3v-12 ~ieron=b-7c4e3m4v3 ~ierr=b3f4 ~ierra=b3f4 ~ies=c4 ~ies>=c4 ~iet=a-4f3
~ietn=f3 ~ietna=f3 ~ieto=g4 ~ieto>=g4 ~iev=e3i4 ~ieve=e3i4 ~ieve>=e3i4 ~iez=t4 ~iez>=t4
~if>=a6b3e-3g-4i5j-4q5u-4 ~ife=a-8b12c-11d-7v-6 ~ife>=a-8b10c-10d-3e4v-5 ~iff=d-3k3v-4 ~iffe=d-3k3
~iffer=d-3k3 ~ifi=b3c-7d-3 ~ific=d-3v4 ~ifica=d-3v3 ~ifie=b5 ~ified=b5 ~ift=b-7i7j-7k4
~ift>=b-5i7j-7k4v-5 ~ify=b5 ~ify>=b5 ~iga=a6c-8d-3g-6l-5n5u3v-6 ~iga>=b-4q3u3v-5 ~igal=n3 ~igalo=n3
~igam=i4n3 ~igame=i4n3 ~igan=a7 ~igan>=a4 ~igar=b5c-4 ~ige=c3u5 ~iged=u5 ~iged>=u5 ~igg=c4 ~igge=c4
~igger=c4 ~igh=a-7c7d-7f-4g-5i-3j-4l-4m-3n-9r6s-7u-3v-3 ~ighb=e4 ~ighbo=e4
~ight=a-5c7d-4e-9f-3g-3i-7j-3n-6r6s-7u-3 ~ight>=c5d-3e-7i-5n-4r5s-5 ~ighte=b4c-3 ~igi=h3 ~igio=h3
~ign=b-4c-5f3g-5h11l5v-3 ~ign>=b-3c-4f3h7l5 ~igne=h5 ~igo=c8e-6f-3h-5i-6m-3n-3v-5
~igo>=c8e-6f-3h-5i-6m-3n-3v-5 ~igr=c3g-3 ~igra=c5 ~igrai=c3 ~igro=b5 ~igro>=b5 ~igu=b6e3g-3 ~igua=r3
~igual=r3 ~igue=c5e3 ~igue>=c3 ~iguen=b5e3 ~igueo=c3 ~igui=b3m5 ~iguie=b3m5 ~ija=b-5c4e3
~ija>=b-5c3e3 ~iji=n7 ~ijo=b5e-5g-8m-8n7p-3u-3v-3 ~ijo>=g-3m-7n7p-3u-3 ~ijos=b4 ~ijos>=b4 ~ik>=c9
~ike=h3k-4r3 ~ike>=h3k-4r3 ~il>=a-7c9e-3m-4n-4t4 ~ila=b-9c-3v7 ~ila>=b-4g3v7 ~ilab=h3 ~ilabl=h3
~ilb=c7 ~ilbo=c6 ~ilbox=c4 ~ild=v12 ~ildi=v4 ~ildin=v4 ~ildr=b3 ~ildre=b3 ~ile=a7b-6c3i9
~ile>=b-3c5i4v-4 ~ilen=a4 ~ilenc=a4 ~iles=i3 ~iles>=i3 ~ili=a-5 ~ilin=b-5c4 ~iling=b-5c5 ~ilio=b6
~ilio>=b6 ~ill=a-11b6d-9e-16g4h-11i-9j-5k-10l-10m-8n-15o3p-3q-5u-9v5
~ill>=b7d-13e-10g11i-5k-3l-6m-5n-9o4q-4u-8 ~illa=h-4k-3v5 ~illa>=b-10c4k-3v6 ~illas=b8h-3
~ille=e-3v3 ~illed=v5 ~illi=a-3b-5d3g-3v6 ~illin=a-3b-4d3 ~illio=v4 ~illo=v-5 ~ills=a-6b4g-3
~ills>=a-6b4g-3 ~ils=g3 ~ils>=g3 ~ily=b3 ~ily>=b3 ~im>=a-3b5d-8e8h3i-4j-3k-7l-7m-9n-6q-3r-4t-4v-7
~ima=v-3 ~ime=c3d-7e-11i-5k3l-4n5r-6s-4 ~ime>=a-8d-7e-8g3k4p-5v4 ~imer=o3r-3 ~imes=a3g-3n3v-5
~imes>=a3g-3n3v-5 ~imi=a12e-4v-4 ~imie=a3 ~imien=a3 ~imin=a9g4v-3 ~imina=a4 ~imine=a5 ~imm=g3
~imme=g3 ~imme>=g3 ~imo=a4 ~imo>=a3 ~imon=r4 ~imon>=r4 ~imp=n3
~in>=d-11h-3i-4j-4l4m-7n-4o-9r-4s-9u-8 ~ina=b-3c7d3f-4h-4k-3v-7 ~ina>=c6g-4 ~inan=c-5i5 ~inand=c-5i5
~inar=c6v-6 ~inar>=c6v-6 ~inat=a4 ~inate=a4 ~inc=a-4c7g-4h-3i-3j-3n3q-7t4v-8 ~inca=v3 ~ince=c4
~ince>=c4 ~inch=b-4c5v-5 ~inci=n5v-3 ~incis=c4 ~inco=e5t3 ~inco>=t3 ~incon=b4
~ind=a-6b4c-6h-3i-5q-6r3u8 ~ind>=a-14c-3j3l3n7u4 ~inda=n-3u4v-4 ~inda>=n-3u4v-4 ~inde=n-4r3
~inded=c3 ~indee=r3 ~inder=c-3n-4 ~indo=b13c-6 ~ine=b-4g-10h-11k-3l-3p-10q-8u-5v3
~ine>=b-5f-7g-4h-5n3p-7q-6s3v4 ~inen=a7m-3 ~inen>=a3m-3 ~ines=b3c-5 ~ines>=v3 ~inese=f4
~iness=b4c-3m4 ~inet=t4 ~inete=t3 ~inf=c7d-5m9v-5 ~infe=b-3c10v-3 ~infec=b-3c10v-3 ~infi=b4
~infie=b4 ~infl=c4 ~infla=c4 ~info=c-6m10v-6 ~info>=c-4m7 ~infor=m3v-4
~ing=c6d-4e-10h-5i-8k-7l-12m-5n-9o-10p5r-5s-6u-9v-9 ~ing>=b7c6e-8f-7h-6i-6l-8n-5s-7u-5v-5 ~inga=a3
~inge=c6 ~inger=c6 ~ingi=b3c3g-3v-4 ~ingin=b3c3g-3v-4 ~ingl=a-3b-8e-3f8k-3 ~ingle=a-3b-5f8k-3
~ingo=q4 ~ingo>=q4 ~ings=v-4 ~ings>=v-4 ~ingu=a3o-8p7r-3u-3 ~ingun=o-7p7r-3u-3 ~inh=a-3e3
~ini=k-4l12m3n-3 ~inic=c-5l10m3n-3 ~inic>=e4h-3m6 ~inici=a-3l11 ~inin=c4 ~ining=c4 ~inio=h3
~inion=h3 ~inis=g4 ~inish=g4 ~ink=a-10c5 ~ink>=a-5b-3c9r-3s3v-5 ~inki=b5c-5 ~inkin=b5c-5 ~inn=v-3
~ino=b-5g9h-3i-5v6 ~ino>=b-5c4g4 ~inos=g5 ~inos>=g5 ~ins=b-3e-6g-4i-7m3n-4 ~ins>=c3f5i-3 ~insc=l3v5
~inscr=l3v5 ~insi=a10v-4 ~insid=b4 ~insis=a10 ~inst=h4m6v-5 ~inste=b-3h4v-4 ~insu=g-3
~int=g-7i-13l-5n-9 ~int>=b6e5h-4j-5s-4 ~inte=b-5e-4h4 ~inted=c3 ~inter=b-3c-3e-3h4 ~intm=j4
~intme=j4 ~into=v3 ~intom=v3 ~inu=b-7e-3g4i4l3v-6 ~inua=l3 ~inuar=l3 ~inue=a4 ~inue>=a4 ~inut=b-4g5
~inute=g4 ~io>=a-3d-10e9g-6j3k-8m-12n6q-3u-4v-4 ~iod=c3 ~iod>=c4 ~iol=b5c-4h5v-7 ~iola=b3
~iolo=h5v-4 ~iolog=h5v-4 ~ion=b-4d5e-9g-4j-8l-7q-7r-9s-5u-3 ~ion>=e-4j-6m-3o5p-7q-4r-7u-5 ~iones=c3
~ioni=a-4d7 ~ionis=a-4d7 ~ions=m6o-3p4 ~ions>=b-8m6o-3p4 ~ios=a-3d-3f-3g-10h-3i-5m-3u4v8
~ios>=g-8h-3i-4v5 ~iosi=b-4u6 ~iosit=u6 ~ip>=c12e5g4r4v-14 ~ipa=b-3c7g-4 ~ipc=a5 ~ipci=a5 ~ipcio=a5
~ipe=a4b-4m-3 ~ipe>=a6m-3 ~ipi=n6 ~ipo=b-3v3 ~ipo>=b-3v3 ~ipp=c8n-3 ~ippe=c3 ~ipped=c3 ~ips=c3
~ips>=c3 ~iqu=m3 ~ique=m3 ~iquem=m5 ~iqui=c4 ~iquid=c4 ~ir>=a-5b6c-19d-9g-6h-7i7m-11n3u-3v-5
~ira=v-3 ~ire=b-5g-6i3j5k-3m-7n-5 ~ire>=c5j7 ~irec=f3v6 ~irecc=f3 ~irect=v3 ~ired=i3v-3 ~ired>=i3v-3
~irl=b5n3 ~irle=b5 ~irle>=b5 ~irlo=n4 ~irlo>=n4 ~irm=a3b3c-5n-4r7v-6 ~irma=r4 ~irme=a5b3c-4
~irme>=a6b4c-4 ~iro=a3b4 ~iro>=a3b5 ~irs=a-3b-5 ~irst=n3 ~irst>=n3 ~irt=m4q-3 ~irth=m4 ~iru=v5
~irus=v5 ~irus>=v5 ~irv=c-5r5 ~irve=r5 ~irven=r3 ~is>=g-6h-9i-4j-13k-7l-3n-14o-4p-9u-12v7
~isa=c-4u3v11 ~isa>=b-6g3v8 ~isap=b3 ~isar=a-3u3 ~isarm=u3v3 ~isc=b-4c4l-3 ~isca=c5v3 ~isch=c4
~ischa=c5 ~isco=a6 ~iscon=a6 ~ise=b3c12g3i-3v-9 ~ise>=c9g3v-3 ~isen=c3 ~iser=b6v-3 ~isery=b5
~ish=a-3c-4d-4f9i-6k-8l-3n-6q-5s-3v-13 ~ish>=d-3f10i-6k-7m-5n-6q-3s-3v-13 ~ishi=m3 ~ishin=m3
~isi=a-12c3e-10h-4j5m3r-3v-5 ~isimo=b4 ~isio=b-3c11v-6 ~ision=b-3c11v-6 ~isis=a-3b6e-3
~isis>=a-3b6e-3 ~isit=a-5e-4h-3j7k3 ~isit>=a-5g-9h-3j8k3 ~isita=g9 ~ism=q3 ~ismo=q3 ~ismo>=q3
~isn=b-3e4v-4 ~isnt=b-3e4v-4 ~isnt>=b-3e4v-4 ~iso=c-4f-3h-3 ~iso>=g4 ~ison>=b4 ~isor=d4 ~isor>=d4
~isos=l3 ~isos>=l3 ~isp=v-4 ~ispa=v-4 ~iss=a6c-6e-7k4n6q3 ~iss>=b4 ~isse=k4n7 ~issed=k4n7
~issi=a5b-3 ~issio=a5i3 ~issue=v3 ~ist=a11c-8g-8h8k-6l3m-5o-3q-3r-6u-7v-4 ~ist>=a7b-7h7j-4p-3
~ista=b-5d7e3f-4i-5n-5v-7 ~ista>=a3e-3n-3 ~istak=e7 ~istan=d4v-3 ~iste=h8n5v5 ~iste>=n6v7 ~isten=h7
~ister=c4 ~isti=i4j4v-5 ~istir=a-4j5 ~istol=b3 ~istr=b3 ~istra=b6 ~ists=b6 ~ists>=b6 ~isw=q3
~iswe=q3 ~iswee=q3 ~it>=a3c-8d-11e-11g-4h-8j5k5l-9o-6r-3s-6u-7
~ita=b-3c3d-4e-3h-11i-3k5l-10m3n-3o-5t-3u-8v-6 ~ita>=a-7g5h-9i-10j3k4l-5n-3o-4p-3u-3v-6 ~ital=m3v-5
~ital>=m3v-5 ~itam=g3v-4 ~itame=g3v-4 ~itan=a-5c4 ~itan>=a-4v4 ~itand=c8 ~itar=a5 ~itar>=a4
~itas=c8v-3 ~itas>=c8v-3 ~itc=b-10c6d5h3v-3 ~itch=b-10c6d5h3v-3 ~itch>=h4 ~itche=c4 ~itchy=c4
~ite=a-3b-15c11d-5i3j3m-3 ~ite>=b-13c13i4 ~iten=e-4j3 ~iten>=l4 ~itenm=a3e-4 ~ith=e-4f-4k-5o-6q-4
~ith>=d3f-3j-5k-3 ~ithe=o-5p6 ~ither=o-5p6 ~itho=v-3 ~ithou=v-3 ~iti=b-10c8f3v-7 ~itia=f5 ~itian=f5
~itin=b-4 ~iting=b-4 ~itiv=c8v-3 ~ito=a-4b-4e-6f3g7m-7u7v-3 ~ito>=a-4b-3e-6f3g8m-6u7v-3
~its=a-4b5j-4q-3 ~its>=a-4b6j-4q-3 ~itt=b-5c4e9v-7 ~itte=e6 ~itter=e6 ~itti=c4e3v-3 ~ittin=c4e3v-3
~ittl=g3 ~ittle=g3 ~itu=b7c-4 ~ity=m4 ~ity>=m4 ~iva=a4v-5 ~iva>=b3
~ive=a-10b3c-7f-13g-8h-6i6k-5m-7n-8p-6q-7r-5t4u-5v-3 ~ive>=a-8b3f-9g-4h-5k-4m-6n-4p-4q-6t3u-3
~iven=a-3b3l4 ~iven>=b4 ~iver=c-9i3o3v-7 ~iver>=c-9i7 ~ivers=i-3o3 ~ives=b-4i5 ~ives>=b-4i5
~ivi=a-7b7c-11h-4i-9j-4m-4 ~ivie=v3 ~ivin=b4c-6f3g3i-4 ~iving=b4c-6f3g3i-4 ~ivir=a-4b5i-3
~ivir>=a-4b5i-3 ~ivo=a-6c-6e8g-7n-5v-4 ~ivo>=d3e-5i3m4 ~ivoc=c-3e8 ~ivoca=e7 ~ivor=e5 ~ivorc=e5
~ix>=a-3j-3k3 ~ixe=i-6 ~ixed=i-6 ~ixed>=i-6 ~ixte=f3 ~ixtec=f3 ~iza=v3 ~izas=v6 ~izas>=v6 ~ize=e-4v3
~ize>=v3 ~izo=c-3v4 ~izo>=c-3v4 ~izz=a-3b-8c5e5i-3 ~izza=e6 ~izza>=e6 ~izzi=v3 ~izzin=v3
~izzy=b-4c10i-3 ~izzy>=b-4c10i-3 ~ja>=a4b-4f-4h-8k-5m-5n-6r5v3 ~jad=c3 ~jaj=a-5b-8c-6v9
~jaja=a-5b-8c-6v9 ~jaja>=a-5b-8c-6v9 ~jajaj=v3 ~jal=b6 ~jala=b8c-6 ~jala>=b8c-6 ~jam=a6g-5s5v3
~jama=s5 ~jamas=s5 ~jame=g-5v4 ~jame>=g-5v4 ~jan=a-3c-4g9t3v-4 ~jand=f3g9 ~jando=f3g9 ~jar=a-4g-5q3
~jar>=a-4g-5q3 ~jas=a-3v7 ~jas>=a-3v7 ~je>=c-4e-7f9g5v9 ~jec=v3 ~ject=v3 ~jef=b-3 ~jefe=b-3
~jefe>=b-3 ~jej=v6 ~jeje=v6 ~jeje>=v6 ~jel=v-3 ~jelo=v-3 ~jelo>=v-3 ~jem=k4q-5v-6 ~jeme=k4q-5v-6
~jeme>=g6v-5 ~jen=a10b-4d-3f-4g-3 ~jen>=a4 ~jenm=a5 ~jenme=a5 ~jer=b-4h10v-4 ~jer>=b-4h8
~jes=a3b-5h-3 ~jes>=a4b-4h-3 ~jet=v6 ~jeta=v6 ~jeta>=v6 ~jis=n7 ~jo>=d-5f-9h-7j-3m-11n4o-5q-3
~job=u4v-6 ~job>=u4v-6 ~jod=a6 ~joda=a4 ~joe=e3 ~jok=e-3m3v5 ~joke=m3v5 ~joke>=m3v5 ~jor=e-3g-4j3p3
~jor>=e-3g-4j3p3 ~jos=v-9 ~jos>=v-6 ~jose=e5 ~jose>=e5 ~joy=b11c-9 ~joy>=b11c-9 ~jue=o-3q6v-4
~juev=o-3q6v-4 ~jueve=o-3q6v-4 ~jul=v5 ~july=v5 ~july>=v5 ~jum=b3c-3i4 ~jump=b3c-3i4 ~jump>=i4v-9
~jumpe=v6 ~jun=b-6e4 ~june=v4 ~june>=v4 ~junk=a4 ~junk>=a4 ~jus=c-3f-3j-4k7m-3s-3
~just=c-3f-3j-4k7m-3s-3 ~just>=c-3f-3g3m-3s-3 ~kdo=b6c-5 ~kdow=b6c-5 ~kdown=b6c-5
~ke>=b-5c5d-4e-4g-11j-4l3m3q-7s-5 ~ked=a6b-4 ~ked>=a6b-4 ~kee=b-3c5g-8j-5v5 ~keep=b-3c5g-8j-5v5
~keep>=v3 ~keeps=c6v-5 ~ken=a-6b7f-5v-7 ~ken>=b8v-8 ~ker=k3 ~ker>=k3 ~ket=c3 ~kev=e3 ~kevi=e3
~kevin=e3 ~kic=f5 ~kich=f5 ~kiche=f5 ~kid=a-5 ~kid>=b3 ~kids=c-3g5 ~kids>=c-3g5 ~kie=m5 ~kien=m5
~kien>=m5 ~kil=b6c-3f-4g-10i-3 ~kil>=b8 ~kill=f-3g-10i-3 ~kill>=a5b8c-3g-4v-4 ~kille=c-3v4
~killi=b-3v3 ~kim=d-3h4 ~kim>=d-3h4 ~kin=a-8g5m4q-4 ~kin>=c3 ~kind=b-7v-4 ~kind>=a-4g-3u6
~king=a-8b4g6 ~king>=a-8b4g6 ~kle=c5 ~kms=b9 ~kms>=b9 ~kne=b-6c4h-4 ~knee=b-6c4h-4 ~knees=c8h-4
~kni=b4c-3 ~knif=b4c-3 ~knife=b4c-3 ~kno=e5q-4s-3v4 ~knoc=v4 ~knock=v4 ~knot=c3 ~knot>=c3
~know=a-3b3q-3s-3 ~know>=a-3b3q-3s-3 ~kre=f5 ~krey=f5 ~kreyo=f5
~ks>=a-10c-3e-11f3g-13k-9l-4m-9n-10q-6u7 ~ky>=c3v-5 ~la>=a-9d-5f-5g-6h-3k10m-6n-3o8p-10t-4u-5v4
~lab=v4 ~labl=b4v-3 ~lable=b4v-3 ~labo=c4v3 ~labor=c4v3 ~labs=v8 ~labs>=v8 ~lac=c6e3k4v-12
~lace=e4v-3 ~lace>=e4v-3 ~laci=k5 ~lacio=k5 ~lack=c6v-4 ~lack>=c4 ~lad=d4g-3h3i3 ~lade=b4 ~lade>=b4
~lado=i4 ~lado>=i4 ~lady=b-3d4h4v-4 ~lady>=b-3d4h4v-4 ~lag=b-4c11v-5 ~laga=b-4c7 ~laga>=c3
~lai=b-4c4d3f4g-8m6n-3 ~lain=b-3d3g-3m6n-3v3 ~lain>=m7v3 ~laint=d4
~lam=a3b-9d4g3h-10i-7l-4n-9o-3r-3v-18 ~lama=a5b-8c-3m3n-3o-5v-10 ~lama>=g3 ~lamad=a4b-5m3
~lamam=a-5d4 ~laman=a-3d-7o-4q4s-3v-3 ~lamar=a11b-3 ~lamb=c3 ~lambr=c3 ~lame=d7g3h-5s-6
~lame>=f-3h-3 ~lamem=a-3d4 ~lamen=a5f3 ~lamo=a-6g3 ~lamo>=a-4e6 ~lamos=g4
~lan=a-6c-4d-8e5f5g3h-5q3v-13 ~lan>=b3 ~land=e7g-3 ~landl=e4 ~lane=g4 ~lane>=b-3g5 ~lang=f5
~langu=f5 ~lank=n5 ~lank>=n5 ~lann=b3 ~lanne=b3 ~lano=g3v-12 ~lanoc=f-3g4v-7 ~lant=b-5c-9i5v4
~lanta=c-7i6 ~lante=e3 ~lar=b-7d5f-6h-4i-7k-7m-9n-8r7v4 ~lar>=b-4d7f-4h-4i-6k-6m-6n-4t-3v3 ~lare=c4
~lare>=c5 ~larg=a4 ~largu=a4 ~lario=v3 ~laro=r8 ~laro>=r8 ~laron=v3 ~las=b7c-3g3j-6l-3m-4p-4s-4
~las>=a-3b8e-7h-8q3r-4 ~lase=g4 ~lase>=g4 ~lass=g7r-3 ~lass>=r-3 ~lasse=g4v4 ~last=e3g-6h3n-3q-3
~last>=c-4e3g-3h3n-3v3 ~lat=b-7c-7d-11e-10f3g14h-5j-3k7m-3n-6r-6t-4v-3 ~lat>=i7 ~lata=q3v-6
~latar=c-3g3q3v-6 ~late=d-8e-5g10i-3q-3r-3 ~late>=v5 ~latel=c4 ~later=a-6b-8c-11d-4g11v-6 ~lati=k4
~latic=g3 ~latio=k4 ~lato=f3 ~lator=f3 ~lau=b-3v10 ~laug=b-3v10 ~laugh=b-3v10 ~lav=c7 ~lave=v3
~laves=v3 ~law>=e3 ~lay=j-3k4 ~lay>=j-3k4 ~lbo=b-3g6 ~lbox=c4 ~lbox>=c4 ~lca=a-3n6 ~lcan=a-3n6
~lcanc=n6 ~lco=b3u6v-5 ~lcom=u7v-4 ~lcome=u7v-4 ~ld>=c-10d-5e-9i-3m-7p-5s-3u-7v3 ~lda=c6 ~lda>=c6
~lde=c7v-5 ~lder=c7v-5 ~lder>=v-5 ~ldi=v4 ~ldin=v4 ~lding=v4 ~ldr=b3 ~ldre=b3 ~ldren=b3 ~lds=b4c-4v5
~lds>=b4c-4v5 ~le>=c3d-6e-23g3i3k-3m-14n-4s-12t-3u3v-9 ~lea=g-6i-7s-6v-4 ~leac=b4 ~leach=b4
~leak=b-3c8 ~leaki=b-3c8 ~lean=e3 ~leav=a7c-7g-3 ~leave=a6c-3 ~lec=e7 ~leci=e7 ~lecio=e7
~led=a-5c-4e7g-3u-3 ~led>=a-4b-4c-3e8u-3 ~leda=b3 ~ledad=b3 ~lee=a-7e3g3i-3 ~leed=b-3c6
~leedi=b-5c6v3 ~leep=e4g5v-3 ~leep>=g3 ~leepi=c-4e5 ~lef=g-5i-5 ~lefo=c-3d3 ~lefon=c-3d3
~left=a-4v-4 ~left>=a-4v-4 ~leg=a-7b-5c5e-7m5 ~leg>=b-3c5 ~lega=b-5i5 ~legar=b-3c-4i6 ~legi=m5
~legit=m5 ~lego=a-4g-4n5v7 ~lego>=a-4g-4n5v7 ~legr=b3 ~legri=b3 ~legs=c3 ~legs>=c3 ~legu=g3
~legue=g3 ~lej=i3 ~lem=d-5g-3v7 ~lema=h3 ~leme=v5 ~lemen=v5 ~len=b-3c11d-7e-3f-9i-9l-4n-3t-4
~len>=b-6c8v-8 ~lenc=a4 ~lence=a4 ~lend=a-3g3j4 ~lenda=a-3g4j4 ~lenm=a3 ~lenme=a3 ~lent=c3v3
~lentu=c4 ~lep=c5 ~ler=b-12c13e-6g-3l3 ~ler>=c6e-5 ~lera=c6 ~lera>=c4 ~lerg=c3 ~lergi=c3 ~lert=a3l6
~lerts=a3l6 ~les=b-5d-7e-11f4g-8h-4k-8l-7m-10p-5q-7u3v3 ~les>=b-14d-4e-6f4g-4k-5l-3m-5n3p-5q-5v7
~less=a-3b6c-8u5v-10 ~less>=a-3b7c-8u4v-10 ~lest=a9 ~lesta=a6b-6 ~leste=c-4v3
~let=a6b-3c-6e-8f-3h-3j4k-4p-4v-3 ~let>=b-3g3i-4j4r-3 ~lete=a5v-5 ~lete>=a6v-3 ~lets=o4r3
~lets>=o4r3 ~lett=v3 ~lette=v4 ~lev=c6d-3e-5i4m-3 ~leva=i3 ~leva>=i3 ~levan=c4 ~leve=f3 ~leve>=f3i3
~levo=v4 ~levo>=v4 ~lew=i8v-6 ~ley=c3 ~ley>=c3 ~lf>=b3e-6f-3 ~lga=b3 ~lgar=b4 ~lgo=a4b5c-4v-4
~lgo>=a4b5c-4v-4 ~lgu=a-3d5m-4 ~lgui=a-3d5m-4 ~lguie=a-3d5m-4 ~li>=c3e4f10m-3t3 ~lia=i3 ~lib=j5
~libe=j5 ~liber=j5 ~lic=c-7g-4h6i7k3n-3v-3 ~lica=d4 ~licat=d4 ~lice=c-5e4i9 ~lice>=e5
~licen=b-4c-3i10 ~lici=a3u3 ~licia=b5 ~licit=u3 ~lick=h7v-4 ~lick>=h7v-4 ~licu=b-4 ~licul=b-4
~lid=a-6 ~lida=b6c-7v5 ~lida>=b7c-7 ~lido=c3 ~lido>=c3 ~lie=b-14c14f-3k5o4v-4 ~lie>=c5 ~lien=c6g3v-3
~liend=c4 ~lier=b-4g-3k5 ~lier>=k5v-3 ~liero=c3v3 ~liev=e3 ~lieve=e3 ~lif=a-7b8i5j-4m3v-6
~life=a-7b12 ~life>=a-6b11 ~lifi=m4 ~lific=m4 ~lift=b-4i8j-3 ~lift>=b-3i8j-3 ~lig=u3 ~lige=u5
~liged=u5 ~ligh=c6 ~light=c6 ~ligi=h3 ~ligio=h3 ~ligr=b5 ~ligro=b5 ~lik=a-4h3k-4r3 ~like=a-4h3k-4r3
~like>=a-4h3k-4r3 ~lim=a9e-4m-3 ~limi=a10e-4m-3 ~limin=a9 ~lin=b5e4f-9g-7h-6i-4k-4l-5u3 ~lin>=c4
~lina=v-3 ~lina>=v-3 ~lind=n-3u5 ~linda=n-3u5 ~line=b7c-6i-4m-3n5r-4s5 ~line>=b3c-4i-3m-3n6r-4s5
~lines=b5 ~ling=b3f-3 ~ling>=b3c3f-3 ~lini=c-4m4 ~linic=c-4m4 ~lio=a-5v3 ~lio>=a-5 ~lion=v4
~lion>=v4 ~lip=c9v-9 ~lip>=v-6 ~lipp=c3 ~lippe=c3 ~lips=c3 ~lips>=c3 ~liq=c3m3 ~liqu=c3m3 ~lique=m3
~liqui=c4 ~lir=a9i3 ~lir>=i3 ~lirm=a6b-3 ~lirme=a6b-3 ~lis=a4b-9c-6d-13e-3f9g-8i-6j-6l3q-3r-8
~lish=a-3b-3c-3f9 ~lish>=a-3b-3c-3f9 ~list=a8d-9e-4g-4h5j-5l4r-5 ~list>=a6b-5d-4j-4p-3 ~lista=a6
~liste=h6 ~lit=b-3c7v-4 ~litt=g3 ~littl=g3 ~liv=a-14b10c-11e5g-5h-3i-6j-3
~live=a-10b12c-6e5i-5j-3v-9 ~live>=a-10b13c-6e5i-5j-3v-9 ~livi=v8 ~livin=v5 ~liz=c4
~lk>=d7e-3g6h-6m-7u4v-11 ~lke=b-3g4i3 ~lker=i3v3 ~lker>=i3v3 ~lki=g-4m5 ~lkin=g-4m5 ~lking=g-4m5
~ll>=a4c3d4e-14f-6g8h-15i-7k-11m-10n-13q-9s-4u-7 ~lla=d5e5f3j-8k-3l-3n-11q-8r-7v-6
~lla>=a-6b-4e6g-4h4i4k-7n-3 ~llag=b-3c10v-5 ~llaga=b-3c7 ~llam=a8b-3d8e3g6h-7i-6n-5q-6r-5v-9
~llama=a8b-3c-7g3m4v-4 ~llame=a3d7h-4s-5 ~llamo=a-4e6 ~llan=c-6f5i5v-3 ~llas=b7h-3 ~llas>=b7h-3
~llat=k4 ~llati=k4 ~llav=v3 ~llave=v3 ~lle=a-13b-11c5d-10g-3h-5i10k-5o-3q-3u-4v4 ~lle>=i3 ~llec=e7
~lleci=e7 ~lleg=b-4n3v3 ~llega=b-5i5 ~llego=a-4g-4n5v7 ~llegu=g3 ~llen=c6 ~llen>=c4v-4 ~ller=c4
~llev=e-4i7m-3 ~lleva=i5 ~lleve=f3i3 ~llevo=v4 ~lli=b-5c6g-9i-3 ~llid=c3 ~llido=c3 ~llin=a3g-8
~lling=g-7v3 ~llio=v4 ~llion=v4 ~llo=b6d-6e-11g-15h-3m-6 ~llo>=c-3d-3e-5g-6i4n-3u4 ~llor=b11c-5
~llora=b6v-3 ~lloro=b7 ~llow=a5 ~llow>=a5b-4c3 ~llowe=v3 ~llowi=n3 ~lls=b3d-5e-4g-6i-5v-3
~lls>=b3d-5e-4g-6i-5v-3 ~lly=b4g-4v-3 ~lly>=b4 ~lm>=c-6 ~lma=a4f4v7 ~lme=v7
~lo>=a-3f4g4j-8k-8l-8n9o-7r-12s-3v-3 ~loa=n3 ~load=n3 ~lob=v5 ~lobb=v5 ~lobby=v5
~loc=a6c-4m-7n-4u-3v4 ~loca=c-4v9 ~loca>=c-3v4 ~locat=v5 ~lock=a8b-3v-3 ~lock>=a3c-4g3v-3 ~locks=c4
~lof=c4 ~lofr=c4 ~lofri=c4 ~log=a-3b-4c-6f6g-4h4 ~log>=f6v6 ~logg=n3v-3 ~logge=n3v-3 ~logi=i5v-3
~logis=i5v-3 ~lol=a-7b-10c-6i-5v5 ~lol>=a-7b-10c-6i-5v5 ~lon=a5b6c-11d-6f-5h-4i-3m-3r-4 ~lon>=g4v-4
~lone=a3b7c-10 ~lone>=a3c-9 ~lonel=b5 ~long=e4g-5v6 ~long>=v7 ~longe=a5e4g-3 ~longs=v4
~loo=b-5e4f-3m-4n-4v6 ~lood=a-5 ~lood>=a-3c4 ~loode=c-5i4 ~look=e4v4 ~look>=a3b-3v3 ~looki=e6
~loor=v6 ~loor>=v6 ~lop=v-6 ~loq=a6c-4v-3 ~loqu=a6c-4v-3 ~loque=a6c-4v-3
~lor=a-10e5f-5g-7h-3i-9m-7n-3v4 ~lor>=a-4b-6c8e-4i-3m-6 ~lora=b5v-3 ~lora>=b-3 ~loran=b5c-4
~lorar=b6 ~lord=e5 ~lord>=e5 ~lore=v7 ~lori=e3 ~lorid=e3 ~loro=b8 ~loro>=b8c-3
~los=a6d-6f-5g-6h-5i-8p-3r-4t-3 ~los>=b-3c4d-4e-5f-3h-4i-4j-4u3 ~lose=a7b3e-5v5 ~lose>=a7e-4v3
~loset=v4 ~losi=b4 ~losin=b4 ~lost=e5g-5 ~lost>=e5g-5 ~lot=c5g-10j6k6 ~lot>=c3g-9j6k6 ~lou=c7n5
~loud=n5 ~loude=n5 ~lov=e-3r4 ~love=e-3r4 ~love>=r3u4v-6 ~low=a3b3c5d-5e-4g-8n10u-3v-6
~low>=a3c10g-4v-9 ~lowe=n5 ~lowed=v3 ~lower=n6 ~lowi=n3 ~lowin=n3 ~lp>=a-4b7m5 ~lpe=c-3 ~lpea>=b3
~lpi=b-3c7 ~lpit=c4 ~lpita=c4 ~lqu=h3r4 ~lqui=h3r4 ~lquie=h3r4 ~lre=a3h-3 ~lrea=a3h-3 ~lread=a3h-3
~lri=r3 ~lrig=r3 ~lrigh=r3 ~ls>=c3d-7e-8f-3g-5h-3n-4v-6 ~lse=b-5c-4d-6f-3g-4h5j7m-5n-3o-3p5q-4v-5
~lse>=b-5d-5f-3g-4h6j3k3m-5n-3o-3p8q-4 ~lsew=j4 ~lsewh=j4 ~lt>=a7 ~lta=a-10c4j6l6v-5
~lta>=a-5i-3j6l3 ~ltad=i3 ~ltar=h3 ~ltas=l3 ~ltas>=l3 ~ltat=h3 ~ltati=h3 ~lte=b8i5k5v-3 ~lter=i5
~ltern=i5v-3 ~lth=v4 ~lthy=v3 ~lthy>=v3 ~lti=a5o3 ~ltim=a5o3 ~ltimo=a6 ~lto=a4b-7 ~lto>=a4b-7
~ltr=b4c-6g5 ~ltr>=g6 ~ltra=b5 ~ltrat=b5 ~lu>=b-3v4 ~luc=c8v-4 ~luco=c3 ~lucos=c3 ~lud=u7 ~lud>=v3
~lue=a-9b-6g10n-4 ~lue>=a-3v4 ~lueg=b-4c-5g10v-3 ~luego=b-3c-4g6 ~lug=j8 ~luga=j8 ~lugar=j8 ~lui=e7
~luis=e7 ~luis>=e7 ~lum=c4 ~lump=c4 ~lump>=c4 ~lun=g3o-5q8 ~lune=c-4g4o-4q7v-3 ~lunes=c-4g4o-4q7v-3
~lur=c5 ~lurr=c5 ~lut=s3v-7 ~lva=d-3g-4n3 ~lva>=n4 ~lvan=s-3 ~lvan>=a4s-3 ~lve=b11c-4l3n3 ~lven=b7
~lver=b4c-3l4n3 ~lver>=b4c-3l4n3 ~lvi=a3j3k-3 ~lvid=a3b-3j3v6 ~lvide=a4j4k-5v6 ~lvie=c3 ~lvien=c3
~ly>=c3d-3e-12i-5j-5k-5l-5n-11u-9v-8 ~lym=c4 ~lymp=c4 ~lymph=c4
~ma>=b6c6d-6e-3g-9h-9i-7j-3m3p-3q-3r-6 ~mab=u4 ~mabl=u4 ~mable=u4 ~mac=a-4b-4c3d5e-5g-4i-5m5
~mach=a-3c6v-7 ~mach>=a-3c8 ~mache=b5c-3 ~machi=d4v-3 ~maci=m3v5 ~macia=v7 ~macio=m3v-3
~mad=a4e-8g-6m3n-3v-7 ~mada=a3b-5m3 ~mada>=d4m4 ~madas=a5 ~mado=b3v-3 ~mado>=b4 ~madr=i4v-3
~madre=i4v-3 ~mai=b-6n-3v7 ~mail=b-5v3 ~mail>=g-5v6 ~mailb=c4 ~mails=g4 ~mak=c4e-3g-5v-3
~make=a3g-5v-7 ~make>=a4g-4k4n3 ~mal=a-3b-3c7f9g-13h7i-4m-3s3t-4 ~mal>=b-5c4e4t-3 ~mala=b-4c5n3
~mala>=b-3c5n3 ~male=h7 ~male>=h7 ~males=v4 ~mali=f10 ~malt=b5 ~maltr=b5 ~mam=a-4e5i-5s3v-4
~mame=a-4d4g3 ~mame>=a-4d4g3 ~man=b-6d6f3g-3j-8m-5r-7t-3v-7 ~man>=d7g-3h8i-3v-11
~mana=a-4b-6c4g3m-4q3v-8 ~mana>=b-7e7h3 ~manag=d7 ~manan=g4q3s-4v-4 ~manas=c6v-3
~mand=a6c-8d-5e-5f4j-4l3n3q-3 ~manda=a6b-4c-3j-3v-7 ~mande=e-4n6 ~mane=b-6h-3i9 ~manec=v4
~manej=a-4b-4c-3i9 ~maner=n3 ~mano=d3 ~mano>=d3 ~manos=c3 ~many=c-3 ~many>=c-3 ~maq=d3m3 ~maqu=d3m3
~maqui=d3m3 ~mar=b-11e6h-4i-4k5l-6m-11n-12p-6r-3u-3v4 ~mar>=d-3f-4g-4k5t3 ~marc=e4n-4 ~marco=e5
~mare=b-4c9 ~marea=c4 ~mareo=c3 ~mari=e6 ~maria=e7v-4 ~marid=b3 ~maril=c6 ~marm=f4 ~marme=f4
~maro=a10v-3 ~maron=a10v-3 ~marq=c-3d8g4 ~marqu=c-3d8g4 ~mart=c-5j3v-5 ~marte=c-5j3v-5 ~marz=v4
~marzo=v4 ~mas=a5c-10d-6h4l-5r-7 ~mas>=a5c-7d-6h4l-5r-7 ~mat=a-4b11c-8d-5g-11i-3j-3r8s-3
~mata=a-3c-6g-6m-3v8 ~mata>=b-7v5 ~matan=v4 ~matar=b6c-3 ~mate=b5e4 ~mate>=e4 ~matt=b3 ~matte=b3
~may=a-10b-13n-3o-6r-5t5 ~may>=a-4l3m4t3v-4 ~mayb=k-3r-4v3 ~maybe=k-3r-4v3 ~mayo=b-3 ~mayo>=b-3
~mb>=c7 ~mba=b-5 ~mbe=a3d-3g-5h-3i-4k-3n-3 ~mber=a3d-3g-5h-3i-4k-3n-3 ~mber>=a3d-3g-5h-3i-4k-3n-3
~mbi=a-4g-3h5i-3j-6k10q4 ~mbia=c-3j-3k6v-3 ~mbia>=k3 ~mbiar=c-3j-3k3v-3 ~mbie=a-3k4q3 ~mbie>=v5
~mbien=h4 ~mbio=e4 ~mbio>=e4 ~mbl=c7 ~mbla=c8 ~mbla>=c5 ~mbr=i-4 ~mbres=c3
~me>=c-3d4e-7g6h-3j-3k3m-7n-6o-4p-6q-7s-3t-5u-6v-14 ~mea=a-3e8v-4 ~mean=a-3e8v-4 ~mean>=e5 ~means=i4
~meant=e5 ~meb=d3v-3 ~mebo=d3v-3 ~mebod=d3v-3 ~med=b-8c3f-4g-6k-5o4r-3v3 ~med>=b-5c5
~medi=b-8e-3f-3g-4h3k-5r-4 ~media=a3 ~medic=a-3b-4h5k-3 ~medio=n3 ~mee=g4 ~meet=g4 ~meet>=b4
~meeti=g4 ~mej=e-3g-4j3p3 ~mejo=e-3g-4j3p3 ~mejor=e-3g-4j3p3 ~mel=c3k5n4q-5v-8 ~mela=g-3k6n4q-5
~mela>=g-3k6q-5 ~mell=b-3c8v-3 ~mell>=c4 ~mells=c3 ~melo=g3 ~melo>=g3 ~mem=a-3d4v6 ~memb=v6
~membe=v6 ~meme=a-3d4 ~meme>=a-3d4 ~men=c-7e-7f3g3i-14l3m-6s-4 ~men>=a4f4m-5v7 ~mena=a-3b6c-3
~menaz=a-3b6c-3 ~meno=h3 ~menos=h3 ~mens=a4h-4 ~mensa=a4b-5h-3 ~ment=h-9i-5j4l-5n-3
~ment>=b-4h-5j3l-4v4 ~menta=b7 ~mento=c3v-3 ~menz=g3l7 ~meo=g-3v-4 ~meon=g-3v-4 ~meone=g-3v-4
~mer=g9h-10i-8j-4k-8o4q-4r-10v5 ~mer>=b-4v13 ~mera=d4v-3 ~mera>=d4v-3 ~merg=b7 ~merge=b7
~mero=b-4e3g10o3r-3v-9 ~mero>=b-4e3g10o3r-3v-9 ~mes=a6b5c-4d-3k-3o-6r-4v-3 ~mes>=g-4n3 ~mese=f3
~mese>=f3 ~mess=a6b-8c-4e-3 ~messa=a6b-8c-4e-3 ~met=a-5b5d-3q3v5 ~mete=b5 ~meth=k3 ~methi=k3
~meti=b4g-3 ~metim=g-3 ~mex=e4 ~mexi=e4 ~mexic=e4 ~mez=b-5o6v-3 ~mez>=b-3c-3o6 ~mfo=h3 ~mfor=h3
~mfort=h3 ~mg>=v4 ~mi>=b4d-8e-3j3m-3n-13o-7u-7 ~mid=b-5g5 ~midd=g4 ~middl=g4 ~mie=a3b3c-8e-8q-3u-3
~mied=a-3b5c-6g-3i-4 ~miedo=a-3b5c-6g-3i-4 ~mien=g4 ~miend=g5 ~mier=a5v-3 ~mierc=v-3 ~mierd=a6
~mig=h-4 ~migh=c-4 ~might=c-4 ~migr=c5 ~migra=c5 ~migu=c3 ~migue=c3 ~mij=c3 ~mija=c3 ~mija>=c3
~mil=a-6g-4i4t3u3 ~mile=c4g-5i3 ~miles=i3 ~mill=v4 ~milli=v4 ~mily=b3 ~mily>=b3
~min=a3b-3c-6d-9e-5f-8g7j6k-5m-6v-5 ~mina=a4i3 ~mina>=v4 ~minan=c-3i5 ~minar=c3v-5 ~minat=a4
~mind=c-10n5v3 ~mind>=a-8c-4j4l4n8 ~minde=c-3n-4 ~mine=a7b-6e4m-4 ~mine>=e4 ~minen=a7m-3
~ming=e-3j7q4 ~ming>=a-5j7 ~mingo=q4 ~mino=g5 ~mino>=g5 ~minu=b-4g5 ~minut=b-4g5 ~mio=i4 ~mion=i4
~mion>=v5 ~mir=c5v-3 ~mir>=c3g3 ~mire=a3 ~mire>=a3 ~mis=c-5d-7j-5k3n3q6 ~mis>=a-4c-4e-5l3v5 ~misa=g3
~misa>=g3 ~mise=b6v-3 ~miser=b6v-3 ~mism=q3 ~mismo=q3 ~miss=a3c-4e-6k4n7q3v-6 ~miss>=b4 ~misse=k4n7
~missi=a5b-3 ~mist=e7 ~mista=e7 ~mit=a-3b-7c12e-3 ~mita=b-4c9 ~mitan=c8 ~mix=f3 ~mixt=f3 ~mixte=f3
~mm>=n-6r-4v17 ~mma=e4 ~mmat=e4 ~mmate=e4 ~mme=c3 ~mme>=g3 ~mmer=c5 ~mmy=e5 ~mmy>=e5
~mo>=b7c-5d-9f-11g-5h-4j-3k-3l-3n7s-4u-5 ~mob=i5 ~mobi=i5 ~mobil=i5 ~mod=a-4g-7k4v4 ~moda=p3
~modo=v5 ~modo>=v5 ~mok=v5 ~moki=v5 ~mokin=v5 ~mol=a9c4i-3v-3 ~mole=a9 ~mole>=c3 ~moles=a9
~mom=e6g6h-4v-11 ~mom>=c5v-6 ~mome=g10 ~momen=g10 ~momm=c-3e5 ~mommy=c-3e5
~mon=a-10b-6c7k3m-3n-4o-8p4q10s-8v-6 ~mon>=r4 ~mond=o-5q8 ~monda=o-5q8 ~moni=c4 ~monia=c4
~mont=a-3b-3 ~month=a-3b-3 ~mor=d-5e-7i-5o-3q7r-8v-7 ~mor>=b4 ~more=a9d-5e-4q-5v-3
~more>=a10c-4d-5e-4q-5v-3 ~mori=a-4b10 ~morir=a-4b10 ~morn=b-5q4v3 ~morni=b-5q4v3
~morr=a-3o3p-3q3v-8 ~morro=o3q4v-5 ~mos=d-3v-8 ~mos>=d-3v-5 ~most=u3 ~most>=u3 ~mot=b5c-4f6i4m5v-7
~moth=b3f6 ~mothe=b3f6 ~moti=m5 ~motiv=m5 ~moto=c-4i5 ~motor=c-4i5 ~mov=b-16f-6h-5j-4k10m-5n-3q3
~move=a4b-11e4f-6g-7h-4j-4k11m-4q3 ~move>=g-3j-4k8m-3q4 ~moved=b-5c-3e7v-4 ~mover=j-3k7
~movi=b-4e-3i4 ~movid=i4 ~movie=g3 ~movin=c5 ~mp>=c11g-5v-14 ~mpa=g5v-3 ~mpan=g5v-5 ~mpany=g6
~mpe=b-4c6g3l3 ~mped=g4v6 ~mped>=g4v6 ~mpez=l3 ~mpeza=l5 ~mph=c4 ~mph>=c4 ~mpl=c-4d7g-3n4 ~mpla=d3v5
~mplai=d3v5 ~mple=n6 ~mpli=d4 ~mplic=d4 ~mpo=g4 ~mpo>=b-3 ~mpr=c-4e5f3 ~mpre=c-3e5f3 ~mpre>=b4e5
~mpren=f4n3 ~mps=c5 ~mps>=c5 ~mpu=d-3m3v9 ~mpus=v4 ~mput=b-3d-3m3v4 ~mputa=d-5m3 ~mrs=e4 ~mrs>=e4
~ms>=a-10b4c5e-7g-4i-4n-3 ~muc=b6f3g-4j-3m-3n-5 ~much=b6f3g-4j-3m-3n-5 ~much>=b3c-3u3 ~muchi=b4
~mue=a-3b3e-4j-3k5v3 ~muel=c3 ~muela=c3 ~muer=b4c-5v3 ~muert=b9c-5 ~muev=k7q4 ~mueva=k7q4
~muj=b-4h10v-4 ~muje=b-4h10v-4 ~mujer=b-4h10v-4 ~mul=v3 ~mula=v3 ~mular=v3 ~mun=c-5f-5i-3v-6
~mund=b7c-6f-3 ~mundo=b7c-6f-3 ~muni=a5b-3v-4 ~munic=a5b-3v-4 ~mur=c-7 ~muri=c-7v3 ~murio=c-6e3
~mus=b-4c5j3 ~musc=c6 ~must=j3 ~must>=j3 ~mut=a3d8 ~mute=a6 ~mute>=a6 ~muy=e-3g-4u3v3
~muy>=e-3g-4u3v3 ~mv>=a10 ~my>=d-6h-3k-3m-3n-7o-4p-3r-5u-9 ~mys=a-3q-4 ~myse=a-3q-4 ~mysel=a-3q-4
~na>=a-8b4d-3h3i-13k-4l-9n-4o-5p4q4t-9u-10 ~nac=m4 ~naci=m4 ~nad=d-5g-5h-6j-3u4 ~nada=h-3i-3u5v3
~nada>=h-3i-3u5v3 ~nadi=b4 ~nadie=b4 ~nag=d7 ~nage=d7 ~nager=d7 ~nah=c-3r-6s5 ~nah>=c-3r-6s5 ~nai=c5
~nail=c5 ~nail>=c4 ~nal=e-5n7 ~nal>=e-5n7 ~nam=b-8e7g-4 ~name=b-6e9g-4 ~name>=a4b-4e7 ~names=f3
~nan=a-5b-8c-4e3g3n-3q3s-6v-7 ~nana=g4q3s-4v-4 ~nana>=g4q3s-4v-4 ~nanc=d4 ~nancy=d4 ~nand=c-9e3i4
~nando=c-9e3i4 ~nant=b-4e4 ~nant>=b-4e4 ~napp=c3 ~nar=c12i-5 ~nar>=c8i-4 ~nas=a-7b4e-4g-4i-5n-3
~nas>=a-7b5e-3g-4i-5n-3 ~nat=i5v-4 ~nate=a4 ~nate>=a4 ~nau=c7 ~naus=c7 ~nause=c7 ~nav=u-3v3)";

}  // namespace rb::grammar
