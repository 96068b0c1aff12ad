#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning8;
const std::string_view kLeaning8 = R"(
~ter>=a-13c-3e3f5g4i-4j-4l-4m-6n-8q5r-3s-4t-12 ~terd=c3 ~terda=c3 ~tere=a3h6 ~teres=a3h6 ~teri=i6v-6
~teria=i6 ~term=a3c-3 ~termi=a3c-3 ~tern=g-4i4 ~terna=i5v-3 ~terno=g-3 ~tero=b3v4 ~terp=f4 ~terpr=f4
~terr=b13g-4h-5v-6 ~terra=b8c-6e4 ~terri=c3h-3 ~terro=b4k3 ~ters=c4v-3 ~ters>=c4v-3 ~tery=b-6c-3v3
~tery>=b-6c-3v3 ~tes=a-15b-3c-4d-4e-9g3h3k6n-8q4s-4v5 ~tes>=a-6b-4d-3e-5h4k7m-3n-4q5 ~tesi=b3
~tesia=b3 ~test=a-6b-4m4v7 ~test>=c-4v6 ~testa=m4v-6 ~testi=v5 ~testo=g3v6 ~tev=c3r3 ~teve=c3r3
~tever=c3r3 ~tex=a10b-10c-7h-5i-6j-9k-3l3q-6r-6s-3u-5v-7
~text=a10b-10c-7h-5i-6j-9k-3l3q-6r-6s-3u-5v-7 ~text>=a3b-7g6i-4j-10l3q-4s-6u-3v-3 ~texti=n-3r-3
~texto=a6 ~tfu=u5v-5 ~tful=u5v-4 ~tgu=b4c-3 ~tgun=b4c-3 ~tgun>=b4c-3
~th>=e-6f-11j-4l-6n-6q9r-10s-6t5v-5 ~tha=b-5e4f-4g-8i-4l-7m-11p-7q-3u6v-3
~than=a-3b-5e-6f-3g-6n-7p-5u8v-5 ~than>=c4k3v-5 ~thank=b-6c-7e-4g-3n-7p-3s3u8
~that=a3e7j4m-6n4q-4r3s-3 ~that>=e4j6k3m-5n6 ~thats=a4b-5e4 ~the=b4c-3d-3g-3h-7k-3l-4m-7q-6s-4u-5
~the>=a-4j4k-4o4p-4 ~them=c-3v3 ~them>=c-3v3 ~then=a-3b4 ~then>=a-3b4 ~ther=a3f4m-9n-4o-4p6u-5
~ther>=a4d-3i-4m-3o-6p6u-3v-3 ~there=c3d6f3g-8i6m-5 ~thes=a9b-4i-3j-5 ~these=a9b-4i-3j-5 ~thet=c4
~thete=c4 ~they=a-6b6e3i3r3v-8 ~they>=a-3e3i4r3v-5 ~theyd=b3
~thi=a3d-4e3h-11i-4j-6l-4n-13r-5s3t-4u-4v-7 ~thin=a3b3f-10h-8m-7n-4p4s5
~thing=a8d-4e-5f-3g-6h-6m-4p4 ~think=a-7v-6 ~thir=o3 ~this=a6c-4e4h-3m5n-5p-3r-3t-5u-4v-6
~this>=a5c-3e5h-3i-3k-7m5n-4p-3r-3t-5u-3v-5 ~thisw=q3 ~tho=a-7e-7f-3o-4p4s-3v-8 ~thos=b-3p4
~those=b-3p3 ~thou=a-5b4t3u3v-5 ~thoug=b3c-3u4 ~thout=v-3 ~thr=b-3c9e-4i3j-3r-6v-9 ~thre=n-3
~threa=b5 ~three=b-5g3 ~threw=c3 ~thro=c7d3v-7 ~throa=c3 ~throu=d4n3 ~throw=b-5c6 ~thu=b-5o-5q7
~thur=b-5o-5q7v-3 ~thurs=b-5o-5q7v-3 ~ti>=c4v-3 ~tia=c-5f4 ~tia>=b3c-3 ~tian=f5 ~tian>=f5
~tic=a-4b-4c15d3e-6i3n4v-18 ~tic>=n5v-5 ~tica=c4h3i5v-4 ~tica>=c5 ~ticar=i5 ~tice=c5 ~tick=c5
~tico=d4v-3 ~tico>=d4v-3 ~tid=b4 ~tido=b5 ~tido>=b5 ~tie=a4b-4f6j-5k-5n-6s-4u-4 ~tiem=b-3 ~tiemb=c4
~tiemp=b-3 ~tien=b-3e3f8g-4k-3n-5 ~tiend=a3b-5c-3f7v3 ~tiene=d-3e-3g-3p4 ~tient=e6 ~tier=a3 ~tif=v6
~tifi=v6 ~tific=v6 ~tig=c4 ~tigh=c3 ~tight=c3 ~til=c3g4k-3m-3r3 ~till=k-3m-3r3 ~till>=m-3r3v-8
~tim=a4d-5e-14g3i-5k3l-4m-3r-5t-3 ~time=d-4e-9i-3k3o-7q3 ~time>=a-8d-7e-8g3k4p-5v4 ~times=a3g-3n3v-5
~timi=a4g6 ~timo=a5 ~timo>=a5 ~tin=a6e-3h-4k-3l4n-7 ~ting=a4h-3n-5r-3 ~ting>=a5c-5n-5r-3 ~tings=c3
~tinu=l6 ~tinua=l3 ~tinue=a4 ~tio=b5f-4g-5h-5j-6l-7r-3 ~tio>=b4 ~tion=f-3g-4h-4j-6l-7r-3
~tion>=j-4k3m-8n3o6p-3 ~tioni=d3 ~tions=m6o-3p4v-4 ~tir=b7c-10f-3h-4i6j3 ~tir>=a-5 ~tira=i3
~tire=c-3i4 ~tire>=i6j3 ~tiro=a3 ~tiro>=a3b3 ~tis=h6 ~tist=h7 ~tist>=h5 ~tit=a-7b-6g9m3v-3 ~tite=c3
~tite>=c3 ~tito=g10 ~tito>=g10 ~tity=m4 ~tity>=m4 ~tiv=b-4e-3g-5i-4l5n-6u-3 ~tiva=a3v-3 ~tivat=a3
~tive=r-3 ~tive>=r-3 ~tiven=a-3l4 ~tivo=m4 ~tivo>=m4 ~tle=h3i3v-3 ~tle>=i3v-3 ~tlk=c-3g8 ~tlk>=c-3g8
~tll=b4 ~tll>=b4 ~tly=a3g4 ~tly>=a3g4 ~tme=b-3j3 ~tmen=b-3j3 ~tment=b-3j3 ~tmo=q5 ~tmon=q5 ~tmont=q5
~tna=f3 ~tnam=f3 ~tname=f3 ~to>=c-4e-7g3h-6j4l-3n-9p-5t-6 ~tob=c3v-3 ~tobi=c4 ~tobil=c4 ~toc=v8
~toca=v3 ~toco=v4 ~tod=a3b5c3e-7f-8h-3j-3k-5m-3n-9o-4 ~toda=g6o-4v3 ~todas=c-3r3 ~todav=v3
~today=c3g5 ~todo=b4g-6n-4v-3 ~todo>=a3g-5n-4v-3 ~toe=b-3c5 ~toes=c3 ~toes>=c3 ~toi=f8 ~toi>=f8
~tom=a-12e-8h-5n-6p-3 ~tom>=b3 ~toma=a-5b-7c6g-4 ~tomac=a-3c8 ~tomas=v3 ~tome=b5c-3v-6 ~tome>=b5c-3
~tomo=a-5c-3g3i4v-8 ~tomor=g4v-3 ~ton=e-4i3 ~ton>=i4 ~tone=c5 ~tone>=c3 ~too=a-5c6e-6f-3g-8h4i4u3v-5
~too>=b3e-3h4p3u3 ~took=c3i3v-4 ~took>=c3i3v-4 ~toot=b-3c6 ~tooth=b-3c6 ~top=a7c-10d-3k-6l6m-4r-5s-3
~top>=a6b-3c-6d-3g-4k-5l5m-3r-5 ~topp=a3b-3c-4 ~toppe=c-4 ~tor=b-8g-4h5k-5n-7p-10q-3v-3
~tor>=a-5b-4c-7h5k-4l-5p-9 ~tora=h4v-3 ~tora>=h4v-3 ~torc=b-3c5 ~torci=b-3c6 ~tori=a6 ~toriz=a4
~tory=v3 ~tory>=v3 ~tos=b-10c15e-4g-7m-5u4 ~tos>=a4b-6c6g-4m-3u4v-5 ~tose=c8 ~toser=c5 ~toso=a-3v5
~toso>=a-3v5 ~tou=a3v-3 ~touc=c3 ~touch=c3 ~tout=a4 ~tout>=a4 ~toy=a-7e-5g3m-6r-4u-5
~toy>=a-7e-5g3m-6r-4u-5 ~tpo=k5 ~tpon=k5 ~tpone=k5 ~tr>=g6r-4
~tra=a-13b3e-4f-4i4j-6k5m-5o-8p4q-4s-4t-4u-7 ~tra>=a-3d-7f-4i-3k6l3 ~trac=b4 ~track=b6 ~trae=c4
~trae>=c4 ~traf=v5 ~trafi=v3 ~trag=c7i-3 ~traga=c4 ~trai=i4v-5 ~traig=b-5c6i-3 ~train=c-4i8v-3
~tran=c-10d3g-5i9 ~tranc=v5 ~trang=b3 ~tranq=v3 ~trans=a-6b-4c-5d5g-3i9v-8 ~trap=c-9 ~tras=j-4p5v3
~tras>=p5v4 ~trat=b4c-5 ~trata=b4c-3 ~tre=a-4b-11f-5g-4h-3n-3t3 ~trea=c-4v6 ~treat=c-4v6 ~tree=v3
~treet=v4 ~tres=v-4 ~tres>=v-4 ~tri=g5 ~trip=g6v-6 ~tris=v9 ~trist=v9 ~tro=c-5d-5i5m-8n-8o-5p3r-4v-9
~tro>=c-7d-3h4m-5n-4o-3r-3v-5 ~troc=i5 ~troca=i5 ~tron=g5 ~tron>=g5 ~trou=i3 ~troub=i3
~tru=a-5b8c-4e-3i4m6v5 ~truc=c-6i6m7 ~truck=c-4i6 ~true=v7 ~trus=b4e-3 ~trust=b4e-3
~try=b3d-4g8m-5q-4v-8 ~try>=b3c-4g9m-4q-4v-6 ~tryi=c4 ~tryin=c4
~ts>=a-13c5d10e-7f-5i-11j-15k-8l3n-5q-8s-8u-7 ~tsi=c-3v3 ~tsid=c-3v3 ~tside=c-3v3 ~tt>=v3 ~tte=c-3j4
~tten=b-5j3 ~ttend=b-5j3 ~tter=c-5v3 ~tter>=e3f3v3 ~ttery=b-6c-3v3 ~tti=i3v-8 ~ttin=i3v-7
~tting=i3v-7 ~ttl=i3v-3 ~ttle=i3v-3 ~ttle>=i3v-3 ~ttom=b3 ~ttom>=b3 ~tua=b7c-5 ~tub=g4v-5 ~tub>=g4
~tuc=c4 ~tuck=c4 ~tuck>=c4 ~tud=h3v4 ~tude=h3 ~tue=g-5o6r-3 ~tues=g-4o3 ~tuesd=g-4 ~tug=b-4f7
~tugu=f7 ~tugue=f7 ~tum=b-3c5 ~tur=e-6f-5g-4h-3i-9j-4n-5r-3s3 ~tura=c5 ~tura>=c5 ~turd=q5 ~turda=q5
~ture=b7i-6 ~ture>=b6i-3m3 ~turen=r-5s6 ~tures=a3b-4v-3 ~turey=r5 ~turn=b-3l5v-4 ~turn>=l5 ~tuvo=a3
~tuvo>=a3 ~twe=a-6b-3c-8d-5g4q4s-3v-4 ~twee=a-5c-6d-4g4q5 ~twi=c5 ~two=a-3b-5o3p-3r-3t3
~two>=a-3b-5o3p-3r-3t3 ~ty>=a-6c-4g-5m3o3p-3q-4r-5t3v8 ~typ=v3 ~type=v3 ~ua>=i3 ~uag=b-3e-4f5
~uage=f5 ~uage>=f5 ~uagu=i3 ~uagua=i3 ~ual=a-5c-6d-4f-4g-6h3n3o-11p-4 ~ual>=o-7v4 ~uale=n7 ~uales=n7
~ualq=h3r4 ~ualqu=h3r4 ~uan=a-3c3f-4j-4 ~uand=g3 ~uando=g3 ~uant=b3j-3 ~uar=a-4c-3l3o5 ~uar>=l3
~uart=b3o4 ~uarto=b3 ~uat=b6c-4v-5 ~uati=b8c-4 ~uatio=b8c-4 ~uatr=t3 ~uatro=t3 ~ub>=a5g4v-4 ~ube=i9
~uber=i9 ~uber>=i9 ~ubi=b3 ~ubie=b5 ~ubier=b5 ~ubl=b-4 ~uble=b-3i3 ~uble>=b-3i3 ~uca=a-3v3
~ucar=a-3v3 ~ucar>=a-3v3 ~uch=a-7b4g-3j-6k-3m-5n3p-4v-5 ~uch>=d-3u3 ~ucha=b4u-3v-6 ~ucha>=c3
~uchac=d3 ~uche=c-4n5v-3 ~uche>=n5 ~uches=b3 ~uchis=b4 ~uck=i6 ~uck>=b-3i6 ~ucks=a-4v4 ~ucks>=a-4v4
~uco=c3 ~ucos=c3 ~ud>=c9 ~uda=b-3i4l6m5v-4 ~uda>=m5 ~udar=l7 ~udar>=l7 ~ude=a-5d-4h5n3 ~ude>=b-5m4
~uden=b4 ~udenm=b7 ~uder=n5 ~uder>=n5 ~udi=c-3v5 ~udio=c-3v5 ~udo=e3u8v-8 ~udo>=e3
~ue>=d-3e-5f-7i-3m3r-3v7 ~uea=a3b-3 ~ued=a-15b-4e-7f6h3i5k6m-9r-11s-9v5 ~ueda=i4k5 ~ueda>=f3i4k6
~uede=a-4b-9g-5h4i4q3r-7v5 ~uede>=b-7d3h3q3r-7v5 ~ueden=i5 ~uedo=a-4e-4m-4n-3s-5
~uedo>=a-4e-4m-4n-3s-5 ~ueg=b-8c-6g9n-3v-3 ~uego=b-4c-4g4v-5 ~uego>=b-4c-5g4v-4 ~uej=d3 ~ueja=d3
~ueja>=d3 ~uel=b-14c16d-3g-9i-9j-3k-5l4m-7n3o3 ~uela=c6 ~uela>=c7 ~uele=a-4b-9c6 ~uele>=a-4b-7c4
~uelo=c6n3v-3 ~uelo>=c6n3v-3 ~uelt=c5 ~uelta=a-3c3l3 ~uelv=b-5e-3 ~uelva=d-3g-4n3 ~uem=b4c8m3v-3
~uema=b3 ~ueme=m4 ~ueme>=m4 ~uemo=b3 ~uemo>=b3 ~uen=a7c-4d3h-5i-4m-4r7s-3 ~uen>=a9c-5v-4 ~uena=g6
~uena>=g6 ~ueno=r8v3 ~ueno>=r8v3 ~uent=a-6b3 ~uente=b4 ~uentr=e3v-3 ~ueo=v4 ~ueo>=v4
~uer=a-16b3c7d-7e-9f-7h-7i-12k-4m-3r4v3 ~uera=c-4v4 ~uera>=c-4v4 ~uerde=g4 ~uerdo=v3 ~uere=b-4
~uerer=c3 ~uerm=b3 ~uerme=c3 ~uermo=b3 ~uerp=c4 ~uerpo=c4 ~uert=a-4b3n3v-5 ~uerta=b4v-4 ~uerte=n3v-3
~uerz=c4 ~uerza=c4 ~ues=b-12c-3e-5g4h-3i-8j-5l-4m-10o4s-3t-7u-6 ~ues>=a-3d-3f3i-7j-3n-5o4v6
~uesd=g-4 ~uesda=g-4 ~uest=b-5d3g6n3v-3 ~uesta=v7 ~uesti=d4n4v-5 ~uesto=c4
~uev=a-5b-5c-4i-4j-3k8l3m-4n4q9 ~ueva=k7q4v4 ~ueva>=v4 ~ueve=q4v-7 ~ueve>=t3 ~ueves=o-3q6v-4
~uevo=a-3l4n7 ~uevo>=a-4l4n7 ~uez=b5 ~uff=c7v-4 ~uffy=c4 ~uffy>=c4 ~ufi=a5 ~ufic=a5 ~ufici=a5
~ufr=b5 ~ufri=b4 ~ug>=a3c3 ~uga=a-8b-5c6e-3i-4j5 ~ugar=a-3b-4c7i-4j5 ~ugar>=a-3j5 ~ugars=c4
~ugg=c3d-3 ~ugge=b3 ~ugged=b3 ~ugh=e-3g-4j-4k-7l-4m-5 ~ugh>=a5e-6g-3h4i-3 ~ughi=a-4b-5v6
~ughin=a-4b-5v6 ~ught=b9u3v-8 ~ught>=b6c3 ~ughts=b6c-7 ~ugs=c-3 ~ugu=f7 ~ugue=f7 ~ugues=f7
~uh>=b-5c-3f-5s3v-3 ~ui>=a-3c-4e8h-3v-3 ~uic=a-4b9e-5g-4k3 ~uici=a-3b11c-5e-4 ~uicid=a-3b11c-5e-4
~uick=k4 ~uid=b-5c4u8v-5 ~uide=u8 ~uido=c4 ~uido>=c4 ~uie=a-5c-8d5e-5f4g-5h7m7n-10o-5t-5v-10
~uien=a-8c-9d7h4m8n-3v-4 ~uien>=a-8c-9d7f3h4m4n-3 ~uiend=b5 ~uiene=m4 ~uier=b3e-5h3i-4n-4o-4r4t-4v-5
~uiera=h4r6 ~uiere=a-3b5h-3 ~uiero=c-3e-8l3v-8 ~uil=b-3v6 ~uila=v3 ~uila>=v3 ~uild=v4 ~uildi=v4
~uin=c-3m3 ~uina=d3m3 ~uina>=m3 ~uip=b-3v3 ~uipo=b-3v3 ~uipo>=b-3v3 ~uir=b6f-3 ~uir>=b6v-5 ~uis=c3e6
~uis>=e7 ~uit=a13b-10d-3f-4k-6m-10 ~uit>=a11b-6e3f-4j-3m-3 ~uita=a6 ~uita>=c3 ~uitam=a5v-3
~uitan=a-3v5 ~uitar=a5c-4 ~uite=b-8c5e-5j4v-4 ~uite>=b-7c7 ~uiten=e-4j3 ~uito=b3c-3g5 ~uito>=b3c-3g5
~uiv=e6 ~uivo=e6 ~uivoc=e6 ~uiz=v5 ~uiza=v6 ~uizas=v6 ~uja=b3 ~uja>=b4 ~uje=b-4h10v-4
~ujer=b-4h10v-4 ~ujer>=b-4h8 ~uke=c4 ~ul>=u9 ~ula=b-8e3g-4v11 ~ula>=b-4e3 ~ular=g-4v9 ~ular>=v6
~ulari=v3 ~uld=b3e-9g-3m-5s-3u-4 ~uld>=c-7e-7m-5s-3u-4 ~ulde=c7 ~ulder=c7 ~ule=b-4j5k5l-5v-5
~ule>=a-3b-3d-3k6 ~uli=g-3 ~ulin=g-3 ~ull=b4c6v-9 ~ull>=g3v-4 ~ulle=c5 ~ulled=c5 ~ulli=c3 ~ullid=c3
~ulo=c7 ~ulos=c6 ~ulos>=c6 ~uls=c4 ~ult=b6c-7e-5g-5j3n-4o3 ~ulta=c-4j3 ~ulta>=j4 ~ultad=i3 ~ultar=h3
~ultat=h3 ~ulti=a5o3 ~ultim=a5o3 ~uly=v5 ~uly>=v5 ~um>=v3 ~uma=a-3b-6c3d13h-4v3 ~uman=b-3d13h-4
~uman>=d10 ~umano=d4 ~umar=v4 ~umar>=v4 ~umb=c6i-4q-4v-6 ~umb>=c7 ~umba=c3 ~umbe=a4c-4e3q-4v-7
~umber=a4c-4e3q-4v-7 ~ume=c-4e4l4v-5 ~ume>=l6 ~umer=a3c-3e4v-3 ~umero=a3c-3e4v-3 ~umo=c4 ~umon=c4
~umoni=c4 ~ump=a-3c7g-4i3j-3v-5 ~ump>=c6g-4i3v-12 ~umpe=v6 ~umped=v6 ~ums=c3 ~ums>=c3
~un>=a-5b8e4f-12m-6o-4p-4q-8t5v-3 ~una=a-4e-3g-10i-10j-7l-3o-8p7q3u-4v4
~una>=a-4d3g-7i-6j-5o-6p5q3u-3 ~unar=c3v3 ~unar>=v6 ~unc=c-12d-3f-6k-3n-4r-3s3 ~unca=b-3c-3r-3s3
~unca>=b-3c-3r-3s3 ~unch=b9c-4 ~unch>=b6 ~unci=v3 ~uncio=v3 ~und=a-10c3d-5e4h-6i7k-3p-3u-5v-9
~und>=b3 ~unda=e4i5v-6 ~unda>=e4 ~undi=i4v-5 ~undin=v-3 ~undo=b7c-6 ~undo>=b7c-6 ~unds=b-5r4v-3
~unds>=b-5r4v-3 ~une=b-8l-4o-6q6 ~une>=b-3v3 ~unen=a4 ~unenr=a4 ~unes=c-4g4o-4q7v-3
~unes>=c-4g4o-4q7v-3 ~ung=h4v4 ~uni=a5v-7 ~unic=a5b-3v-4 ~unica=a7d3 ~unico=g5 ~unn=a-3i5v4
~unni=a-3i5v3 ~unnin=a-3i5v3 ~uno=c-5i5p3 ~uno>=a-4c-4i5p3 ~uns=a5b-7l3 ~uns>=c4 ~unsu=a9l-6
~unsub=a8l-3 ~unt=n3s-4 ~unt>=a4 ~unta=b-5n4s-7v-5 ~unta>=b-4n5s-3 ~untam=r3 ~untar=s-3 ~unte=s3
~unten=s4 ~unti=b6 ~unto=c4v4 ~untos=c4v4 ~unw=a4 ~unwa=a4 ~unwan=a4 ~up>=c3e-4f-7h-7n4q-3r4
~upa=c-5g7 ~upad=c-3g6 ~upe=c3d3v-5 ~upe>=c5 ~uper=d3v-4 ~uper>=g3v-3 ~uperv=d4 ~upp=b-4r3 ~uppo=r3
~uppos=r3v-5 ~ups=i4 ~ur>=b-6c-4h-3i-4o-3p-4s-5v5 ~ura=c3g-7v4 ~ura>=c3g-6 ~urd=c-4q5 ~urda=q5
~urday=q5 ~urde=b3 ~urden=b3 ~ure=e-9f-4g-4h-3k-3l-4n-6p-3r6 ~ure>=a-3e-7n-3r9s-5 ~uren=r-5s6
~ureno=r-5s6 ~ures=a3b-4v-3 ~uresi=c6 ~urest=a5 ~urey=r5 ~ureye=r5 ~urg=b4c-5j6 ~urge=b4c-5j6
~urge>=a3b4c-4 ~uri=c-4e4v3 ~urin=c3 ~urine=c3 ~urio=c-8e3 ~urio>=c-6e3 ~urn=c11n-5 ~urn>=c3g-5l5
~urne=c5 ~urned=c5 ~urni=c5 ~urnin=c5 ~uro=s-3v3 ~uro>=s-3v3 ~urp=b4 ~urpo=b4c-3 ~urpos=b4c-3
~urr=c4v-3 ~urry=b3 ~urry>=b3 ~urs=a-7b-8c-3d6e-4f-5n-7o-7q4u-3 ~urs>=b-5g4m-6r-3v3 ~ursd=b-4k3o-5q6
~ursda=b-4k3o-5q6 ~urse=d8e-3i-3n-3r3v-5 ~urse>=a-4d8r3 ~ursel=m3
~urt=b-3c4d-5e-6i-4k-4l-3m-3n-6q-4t3v5 ~urt>=h3q-3 ~urte=c-3v7 ~urth=a4 ~urthe=a4 ~urti=v3 ~urtin=v3
~urts=b-3c7v-3 ~urts>=b-3c7v-3 ~urv=c-8v8 ~us>=b-5d-8f-6i6j-4k-4l-3m-4n-8 ~usa=a-4b4e4m5n-6v-5
~usa>=m5n-4 ~usb=e3 ~usba=e3 ~usban=e3 ~usc=e4v-12 ~usca=b4e4v-7 ~usca>=e5 ~uscar=i4 ~uscr=v-3
~uscri=v-3 ~use=b-3f-4g-9i3n4s5 ~use>=c-4e3g-5n5s5 ~used=a-3v3 ~used>=a-3v3 ~ush=b-3k5q4
~ush>=b-4k8q4 ~usi=c-3e5m4n3 ~usin=e3m4n3 ~usin>=e3 ~usine=m4 ~usp=a4i3 ~uspe=a4i3 ~uspen=a4i3
~uss=c3f5v-4 ~ussi=f5v-4 ~ust=c-17f3i-5k4n-3r3 ~ust>=b3c-4f-4g3m-3v-4 ~usta=f6k6 ~ustad=b5
~ustar=f6k6 ~uste=b-8d-3f3h-6m3q3v4 ~uste>=v6 ~usted=b-7d-3f3h-3m3q3 ~usti=b5c-3 ~ustia=b5c-3
~usto=b-5r4 ~usto>=b-5h4r4 ~usy=b-3g5v3 ~usy>=b-3g5v3 ~ut>=a3c3e-17f-12g-3k-5l-3o-3p-3t3u-12v-10
~uta=d3m3 ~utad=d3m3 ~utado=d3m3 ~ute=b-8 ~ute>=i3 ~utes=g4 ~utes>=g4 ~uti=d4v-8 ~uto=b-4c-3i3s6
~uto>=s6v-3 ~utom=i5 ~utor=a4 ~utori=a4 ~utsi=c-3v3 ~utsid=c-3v3 ~utt=c-7e-3i3 ~utt>=v3 ~utti=b4c-6
~uttin=b4c-6 ~utu=b5 ~utur=b5 ~uture=b5 ~uve=c-4e7 ~uve>=c-4e7 ~uvo=a3 ~uvo>=a3 ~uxi=b7 ~uxil=b7
~uxili=b7 ~uy>=a-3g-7m-3u3 ~uzz=d5 ~uzz>=d5 ~vac=j-4v6 ~vacu=b-3c-4j-3v5 ~vacun=b-3c-4j-3v5 ~vai=h3
~vail=h3 ~vaila=h3 ~val=a-8b7k6q4 ~vale=b3 ~vale>=b3 ~valg=b4 ~valgo=b4 ~vam=b4v4
~van=b-4d-4f-3i8s-3 ~van>=b-4c-6d-4i8s-3 ~vant=c4 ~vanta=c4 ~var=b-6c-3h6m-4q-3v3 ~var>=c-4
~vari=q-3v6 ~varia=q-3v6 ~varo=h7 ~varon=h7 ~vay=a7j5u5v-6 ~vaya=a7j5u5v-6 ~vaya>=a-3b3j5u6v-5
~vayan=a6 ~ve>=c-4h-3i3j-8l-8m-12n-16o-3r-7t5v-5 ~ved=c-8e6k-3 ~ved>=b3c-8e6k-3v-3 ~veh=i3 ~vehi=i3
~vehic=i3 ~vel=b-6c3r4v3 ~vela=b-3r3v3 ~vela>=b-3r3v3 ~ven=a-9b9c-5d-6e-7f-6h-5i5j-7k-4n-6
~ven>=c-3v-3 ~vena=b4c-4 ~venas=b4c-4 ~vend=v5 ~vene=b7 ~venen=b7 ~veng=i5v-3 ~venga=i5v-3
~venm=a-4b7 ~venme=a-4b7 ~vent=b-4i3 ~vent>=c3 ~vento=i4 ~veo=a-5c7v-5 ~veo>=a-5c7v-5
~ver=c-3d-3e-6f-3g-3j-5m-3p-7q-3u-3v5 ~ver>=a5b-4d-4f-4m-5v8 ~verd=b3c-4d3m3v-4 ~verda=d3m4
~verdo=b5c-5 ~verl=k5 ~verla=k5 ~vers=i-4o3 ~versi=i-3o3 ~very=b7k-3u-4 ~very>=b4 ~veryt=b3c-3v-3
~veryw=b-3i4 ~ves=q5 ~ves>=q5 ~vet=a4v-6 ~vey=a3i3 ~veya=i4 ~vez=a-3d-5e-6g-5k-4l5n5p-5
~vez>=a-3d-5e-6g-5k-4l5n5p-5 ~via=b-4g3v3 ~via>=v3 ~vic=a5 ~vice=a3 ~vice>=a3
~vid=c-4f-6g-10k-6m-7n-8u-7v4 ~vid>=e3 ~vida=a-4b7c-5e-4g-3u-4 ~vida>=b8c-4e-3 ~vide=a6e-3h4j4k-8v3
~vide>=j5k-5 ~viden=a7v-4 ~vider=h6 ~vido=i4 ~vido>=i4 ~vie=a-3b-6c-3d-8e-3g3m-6n-4u-3v3 ~vie>=b-9v9
~viej=b3 ~vieja=v4 ~vien=v-4 ~vien>=a4 ~viend=v-3 ~vier=f-3 ~viet=f6 ~vietn=f3 ~vin=f4i-6v-4
~vin>=e3 ~ving=b3e-5f4i-5 ~ving>=b3e-5f4i-5 ~vio=b10f3g-4r4 ~vio>=f4r4 ~viol=b7 ~viola=b3 ~vios>=b3
~vir=a-4b8c-6i-5 ~vir>=a-4b5i-3 ~viru=v5 ~virus=v5 ~vis=a-8b-8e-6g11h-7i-6j5n-4q-4r-3v-3 ~visa=a-3u3
~visar=a-3u3 ~vise=g6 ~visi=a-5e-4h-3j7k3 ~visio=c6 ~visit=a-5e-4h-3j7k3 ~viso=b-5c-3d3g5h-3v-8
~viso>=a-3g7v-5 ~visor=d4 ~visos=l3 ~viv=a-9b8c-14e5f-6h-7j-4v3 ~viva=b3 ~viva>=b3 ~vive=b-6c-8e5v9
~vive>=b-6c-8e5v9 ~vivi=a-5b8c-4f-4i-4v-3 ~vivir=a-4b5i-3 ~vivo=i4v-3 ~vivo>=i4v-3 ~vm>=v4
~vo>=a-6c6e-9f-3g-6l3u-4 ~voc=c-6e8m-3 ~voca=e7 ~vocad=e4 ~voi=b4c4 ~voic=b4c4 ~voice=b4c4 ~vok=a9
~voke=a8 ~voke>=a5 ~vol=b4g-3l3n3v-5 ~volv=b4g-3l4n3v-5 ~volve=b4c-3l4n3 ~volvi=c4v-3
~vom=b-8c8f3g-5 ~vomi=b-8c8f3g-5 ~vomit=b-8c8f3g-5 ~vor=a4b3c-4e4v-3 ~vor>=a4b4c-3 ~vorc=e5
~voy=b5c-6e-3i-3j9k-5v-8 ~voy>=b5c-6e-3i-3j9k-5v-8 ~vue=b-7e-3l6 ~vuel=b-7e-3l6 ~vuelt=l3
~vuelv=b-5e-3 ~vy>=c8 ~wai=b-3g6t3 ~wait=b-3g6t3 ~wait>=g5t3 ~wak=a-3b3 ~wake=a-3c4 ~wake>=a-3c4
~wal=c4d-4i5n-4 ~walk=b-3c3i7 ~walk>=b-6c4i4 ~walke=b-3g4i3 ~walki=b3 ~wallo=c3
~wan=a8b3c-7g-4h3i-6n-8u-6v-6 ~want=a8b3c-6g-4h3i-6n-8u-6v-6 ~want>=c-4d3g-3h4i-5n-7v-3 ~wante=a6
~wants=a5 ~wap=k6 ~wap>=k6 ~war=b4k5 ~ward=b4k5v-6 ~ward>=b4k5v-6 ~was=a-5c-8e8g-3n3r-4v7
~was>=a-5c-3n4r-4t-5v4 ~wasn=e8 ~wasnt=e8 ~wat=c5 ~watc=c-3v4 ~watch=c-3v4 ~wate=c9g-4v-3
~water=c9g-4v-3 ~way=b9c-9d-4f-3j-4k-4r-3 ~way>=b5c-6j-3k-4r-3 ~ways=b6 ~ways>=b6 ~wbo=v5 ~wboy=v6
~wboys=v6 ~we>=a-4g3h3 ~wea=b-4c8v6 ~weak=b-4c6 ~weak>=b-4c6 ~weat=a-3b-4c3v5 ~weath=v8
~wed=c-6n-4o5p-6r-3u-3 ~wed>=o3 ~wedn=p-3v-4 ~wedne=p-3v-4
~wee=a-9b-5c3d-8h-5j-5m-5n-4o-5q11s-5t-5u4v-12 ~week=a-6b-4c3d-3h-5j-4k3m-3o-4q9s-4v-8
~week>=b-5c5h-4k3q5s-3v-9 ~wei=c3 ~wel=a-5b-10c4e-3n-3r3s-3 ~welc=u7v-4 ~welco=u7v-4
~well=a-3b-9c4r3s-3u-3v4 ~well>=b-4g3u-3 ~welli=v6 ~wen=a-4c-3f3i3n3 ~went=a-3i3n3 ~went>=i3n3
~wer=b-7g4n9v5 ~wer>=b-4g6n5v-5 ~were=e3n3 ~were>=e3n3 ~wfu=b-4 ~wful=b-4 ~wful>=b-4
~wha=c-5e-11g-3h-5i-5j-7m6n8o-10q-6r-5s-3t-4u-6 ~what=c-5e-11g-3h-5i-5j-7m6n8o-10q-6r-5s-3t-4u-6
~what>=c-9e-6h-3i-3j-6m5n5o-4q-5r-12t-5 ~whate=c3r3 ~whats=a-6c-4m4o-5 ~whe=a-4c6e-5h-8i3
~whee=b-5i7v-4 ~wheel=c-6i7 ~wheez=c6 ~when=b-5c4g3v3 ~when>=b-5c4g3v3 ~wher=b5d3 ~where=b5d3
~whi=b-3r3 ~whic=c-3r3v4 ~which=c-3r3v4 ~who=a-7b3c-8g-4h4k-3m13n-7r-5v-5 ~who>=a-4c-5f3h5m5
~whom=m5 ~whom>=m5 ~whos=a-5e4i4m8 ~whos>=a-5e4i4m8 ~why=b5g-6m7r6s-5 ~why>=b5g-6m7r6s-5
~wif=c-3e6v-4 ~wife=c-3e6v-4 ~wife>=e7v-4 ~wil=a-6c-8d-4g3v7 ~will=a-5c-8d-4g4 ~will>=a-5c-8d-4g4
~win=c5 ~wind=c3 ~wing=j3n3 ~wing>=j3n3 ~wip=a4m-3 ~wipe=a4m-3 ~wipe>=a6m-3 ~wis=b6 ~wish=b7
~wish>=b8 ~wit=c-3d6h5q-3u-3 ~witc=d5h3k3v-4 ~witch=d5h3k3v-4 ~with=e-3f-4k-5q-3 ~with>=d3f-3j-5k-3
~witho=v-3 ~wn>=f-4j-4 ~wni=b3 ~wnin=b3 ~wning=b3 ~wo>=a-3b-5o3p-3r-3t3 ~wol=c4v-4 ~woll=c4v-4
~wolle=c4v-4 ~wom=b3h4m-4 ~wome=m-4 ~women=m-4 ~won=a-8c5e-6g-3h3j4k-3l-3n-5q-3s3v-3
~wont=a-8c5e-6g-3h3j4k-3l-3n-5q-3s3v-3 ~wont>=a-8c5e-6g-3h3j4k-3l-3n-5q-3s3v-3 ~woo=c7v4
~wor=h-6i-5j-8n-5r3s-3 ~words=c3 ~work=b-12g3h-4j-5n-3 ~work>=b-4i-5j-3k3v3 ~worke=d3 ~worki=g5v-3
~worl=b8v-3 ~world=b8v-3 ~worry=r3 ~wors=b-6c7 ~worse=c4 ~worst=b-3c4 ~wort=b7c-4 ~worth=b7c-4
~wou=v-3 ~wow=v11 ~wre=c4v-3 ~wrec=c4v-3 ~wreck=c4v-3 ~wri=e-3g4 ~wris=b3 ~wrist=b3 ~writ=a3b-3g5
~write=g5 ~wro=a-6d-4e5g-3u-5 ~wron=a-5b-5d-4e6g-3 ~wrong=a-5b-5d-4e6g-3 ~wrot=b6v-4 ~wrote=b6v-4
~xan=b3 ~xana=b3 ~xanax=b3 ~xce=v4 ~xcel=v5 ~xcu=n7 ~xcus=n7 ~xcuse=n7 ~xed=i-6 ~xed>=i-6 ~xi>=i9v-8
~xic=e4 ~xico=e4 ~xico>=e4 ~xil=b7 ~xili=b7 ~xilio=b7 ~xis=b6 ~xist=b6 ~xisti=a-3b6 ~xit=a8v-4
~xit>=a8v-4 ~xpe=a-4b-3h3j7v4 ~xper=h3 ~xperi=h3 ~xpi=i4 ~xpir=i4 ~xpire=i4 ~xpl=m10v-5 ~xpla=m7
~xplai=m7 ~xpli=m3 ~xpliq=m3 ~xt>=a4g4i-5j-11k-4l3q-5s-6u-3v-4 ~xte=d8 ~xtec=f3 ~xteco=f3
~xti=n-3r-3 ~xtin=n-3r-3 ~xting=n-3r-3 ~xtm=q5 ~xtmo=q5 ~xtmon=q5 ~xto=a6 ~xyg=c3 ~xyge=c3 ~xygen=c3
~ya>=a5b3c-9d-5h-4i-5j7k-4m-7n-5q-5t-3u5 ~yan=a5 ~yans=a3 ~yanse=a3 ~yar=c-4v6 ~yard=c-4v6
~yard>=c-4v6 ~yas=a4r5 ~yas>=r5 ~ybe=k-3r-4v3 ~ybe>=k-3r-4v3 ~ybo=d3 ~ybod=d3 ~ybody=d3 ~yd>=b3
~ye>=a-9b-3g3 ~yea=b-6c-5r10v3 ~yeah=b-3r8s-3v-4 ~yeah>=b-3r8s-3v-4 ~year=c-9v7 ~year>=s3
~years=b-6c-6v9 ~yed=b3c-6 ~yel=c6v-4 ~yell=c4v-3 ~yello=c6 ~yep=r6 ~yep>=r6 ~yer=i-5v3 ~yer>=i-4v3
~yes=a-7b-4e-7g-8n-4o-4p-4r17s-13t-3v-10 ~yes>=a-6b-4e-3g-7n-4o-4p-4r16s-12t-3v-11 ~yest=c3
~yeste=c3 ~yet=r-5v6 ~yet>=r-5v6 ~yge=c3 ~ygen=c3 ~ygen>=c3 ~yin=c-4g-3 ~ying=c-4g-3 ~ying>=c-4g-3
~ym>=a-5g3 ~ymo=b5c-3h-6k3 ~ymor=b5c-3h-6k3 ~ymor>=b5 ~ymore=c-3h-6k3 ~ymp=c7 ~ymph=c4 ~ymph>=c4
~yo>=a-4e5f-3g4h-6i-5n-6u-3 ~yol=f5 ~yol>=f5 ~yon=h5 ~yone=h5 ~yone>=h5
~you=a5b-11c-11d-6e5g-3j-6k-3m4n3o-6p-5s-7t-5u6 ~you>=b-5c-3d-6h-3j-3s-3u6 ~youn=h4 ~young=h4
~your=a6b-5c-5g-10h-4i-4p-3 ~your>=a6b-5c-4g-8i-3p-3 ~yours=m3 ~youv=c-3e8 ~youve=c-3e8 ~ype=v3
~ys>=a-5d-4e-9g-4h-5r-4 ~yse=a-3q-4 ~ysel=a-3q-4 ~yself=a-3q-4 ~ysi=e6 ~yst=b3 ~yste=b3
~yth=g-3r-3s3u-3 ~ythi=g-3r-3s3u-3 ~ythin=g-3r-3s3u-3 ~yti=a-4q5 ~ytim=a-4q5 ~ytime=a-4q5
~yud=a-3b5f-4m4v-3 ~yuda=m5 ~yuda>=m5 ~yude=b8 ~yuden=b7 ~yun=v6 ~yuna=v7 ~yunar=v7 ~ywa=v3 ~yway=v3
~yway>=v3 ~ywh=b-3i4 ~ywhe=b-3i4 ~ywher=b-3i4 ~za>=a-5b9e3g-5m-3v-3 ~zar=j-4k5l12 ~zar>=j-4k5l12
~zas=b-6c5v6 ~zas>=b-6c5v6 ~zco=a-3e4u3v-7 ~zco>=a-3e4u3v-7 ~ze>=v3 ~zed=b4 ~zed>=b4 ~zer=t5v-5
~zero=t5v-5 ~zero>=t5v-5 ~zin=a-4b-7c5v3 ~zine=v6 ~zines=v3 ~zing=b-6c10 ~zing>=b-6c9
~zo>=e-3i-6k-3l-4u6 ~zon=c6 ~zon>=c6 ~zoo=g5 ~zos=b6c-3 ~zos>=b6c-3 ~zuc=a-3v3 ~zuca=a-3v3
~zucar=a-3v3 ~zy>=c14i-4v-6 ~zz>=d5 ~zza=e6 ~zza>=e6 ~zzi=v3 ~zzin=v3 ~zzine=v3 ~zzy=b-4c10i-3
~zzy>=b-4c10i-3)";

}  // namespace rb::grammar
