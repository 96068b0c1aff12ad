#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning14;
const std::string_view kLeaning14 = R"(
~terne=v8 ~terno=b-3g-4 ~tero=b4 ~tero>=b6 ~terol=v3 ~terp=f5v-5 ~terpr=f5v-5
~terr=b11g-3h-3m-3r-3s3t-3v-5 ~terra=b6c-4e4 ~terri=h-4 ~terro=b4c-3k3 ~ters=b5c7v-4 ~ters>=b5c7v-4
~tery=b-8v6 ~tery>=b-8v6 ~tes=a-12b-7c-4d-4e-4g6h5i-6k4n-10o4r-6t-3v6 ~tes>=a-8b-6d-3e-6h6k6m-4n-7q5
~tesi=v3 ~tesia=v3 ~test=b-3c-4g6m4s-5v3 ~test>=c-6s-4v4 ~testa=m6u4v-11 ~teste=c5 ~testi=v5
~testo=g4v8 ~tev=c5m-3v3 ~teve=c5m-3v3 ~tever=c5m-3v3 ~tex=a6b-8h-3i-4j-7q-6s-3u-4
~text=a6b-8g3h-3i-4j-7q-6s-3u-4 ~text>=a3b-9d-4g6j-7q-5s-3t-3u-3 ~texte=b-3d3 ~texti=f3g-3m3r-4v3
~texto=a3d3f-3 ~tez=b6 ~teza=b6 ~teza>=b6 ~tf>=b3 ~tfo=a7 ~tfu=a12u7v-9 ~tful=u7v-8
~th>=b-6c3e-5f-4j-5l-6n-9q14r-8s-7t10v-4 ~tha=b-5d-4e4g-8i-4l-7m-8p-9q-5u7
~than=a-4b-5e-5g-8m-4n-10p-5r-3u8v-7 ~than>=c4k3t3v-6 ~thank=b-7c-6e-3g-3m-3n-8q-3s3u9v-4
~that=e7j4k3m-4n5r5 ~that>=e3j5k3m-3n6q-5 ~thats=a4e4r3s-3 ~thd=a5c-5v-4 ~thdr=a4 ~thdra=a4
~the=c-4d-3g-3h-5k-4l-4m-8u-3v4 ~the>=a-4h-3j4k-3m-3o4p-4 ~thei=v4 ~their=v4 ~them=c-4 ~them>=c-4
~then=a-5b4h-4r6u5 ~then>=a-5b4h-4r6u5 ~ther=f4i3k3m-5o-5p6t6u-4v-3 ~ther>=a3d-3h3i-4n-5o-6p5s4u-4
~there=d5f5g-9i7k3m-6 ~theri=a3 ~thes=a10b-4i-4j-6l-4o-3r-4 ~these=a10b-4i-4j-6l-4o-3r-4
~they=b3i4r5 ~they>=g-5i4r5v4 ~theyd=b5v-3 ~theyr=b4 ~thi=d-5e3f-3g-3h-12i-6j-5l-4m3n-18t-3u-6v-7
~thin=c4f-8h-8m-9n-9o-3p3s3t-3 ~thing=a5d-5e-11g-5h-6m-7n-8p4q3 ~think=a-8c4f-3v-11 ~thir=g-3o4v-5
~thirt=b3c-5 ~this=a7e5h-4m6n-6r-3t-3u-4v-3 ~this>=a8c-3e6h-3i-3k-7m7n-5p-5q-4r-3t-3u-4v-5
~thl=b6c-3 ~thm=v3 ~thma=v3 ~thma>=v3 ~tho=a-3e-10f-4k-4p5s-5u3 ~thos=b-6n4p6r-3s-5
~those=b-6n4p5r-3s-5 ~thou=a-5e-5g-4t3u4v-4 ~thoug=u4 ~thout=e-4 ~thr=c12f-5g-3h-4i3j-5k-3o3r-9v-10
~thre=b3c3n-5o3p3 ~threa=b8 ~three=b-3g4o3 ~threw=c3g-3 ~thri=c3 ~thrit=c3 ~thro=c7g-5j-3r-6v-8
~throu=d4n4 ~throw=b-8c10r-3 ~thu=b-7o-6q7 ~thur=b-4o-6q7v-5 ~thurs=b-4o-6q7v-4 ~thy=b-5v4
~thy>=b-4v4 ~ti>=b-4n-4v-5 ~tia=c-6d-5f5 ~tia>=c-3 ~tian=d-4f6 ~tian>=d-4f6 ~tib=b-4v3 ~tibi=b-4v3
~tibio=b-4v3 ~tic=a-3c14e-6g-3i4n6v-7 ~tic>=b3c3n7v-9 ~tica=b-3c7h4i6v-7 ~tica>=c7 ~tican=h4
~ticar=i6v-3 ~tice=c3 ~tice>=b3 ~tices=l3 ~tick=c4g-3v3 ~tick>=c4 ~tickl=v6 ~tico=d5 ~tico>=d5
~tid=a6c5n-4r3 ~tidi=a8n-3 ~tidio=a7n-3 ~tie=a4b-4f5g-4j-6k-6n-8v4 ~tiem=b-4e-3 ~tiemb=c7
~tiemp=c-5v3 ~tien=b-4c-3e3f7g-6j-4k-5n-6 ~tiend=a3b-9c-8f8g-5p-3v4 ~tiene=c3e-4k-3n-3p4s-5u-3
~tient=a-4b-6e8 ~tier=a4b4 ~tierr=b6 ~ties=v8 ~ties>=c-3v9 ~tif=v5 ~tiff=v-3 ~tiff>=v-3 ~tifi=v9
~tific=v9 ~tig=b-4c10v-4 ~tigh=b-3c5 ~tight=b-3c5 ~tigo=c3 ~tigo>=c3 ~tij=c4 ~tijo=c4 ~tijon=c4
~til=b3g5k-3m-3p4s-5 ~till=b4k-3m-3p3q-3s-3 ~till>=a3g3i3r4 ~tim=a6d-5e-14g4i-4k3l-3r-5v-3 ~tima=r-4
~time=d-3e-9i-5k4 ~time>=a-4d-5e-8g3i-3k5p-3 ~times=g-5n4o-3p3r-4v-9 ~timi=a6b-4c-3g8 ~timie=a6
~timo=a5 ~timo>=a5 ~tin=a5c5h-4l4n-10r-3 ~tin>=c19v-5 ~ting=a4c-3h-4m3n-7q3r-3t-3
~ting>=a4c-5h-3m4n-7q3r-3t-3 ~tinu=l7 ~tinua=a-3l5 ~tinue=a4 ~tio=b3f-4g-8h-7j-7k3l-7
~tion=f-4g-6h-5j-7k3l-7 ~tion>=b3j-6k4m-8n5o9p-5 ~tions=c3g-3m7o-5p5
~tir=b6c-12d-3f-4g-6i8j6k-3q4s-7 ~tir>=a-6c-3 ~tira=b3i3r3 ~tirad=i3r3 ~tire=a3c-6i7j3
~tire>=i8j4v-7 ~tired=a3c-4v4 ~tiro=a3 ~tiro>=a3c-3 ~tis=b-5c5h3m-4v3 ~tis>=b-3c3m-3 ~tist=h7
~tist>=h6 ~tista=g4 ~tit=a-10b-8g10i-3m4r-4 ~titc=c-3v5 ~titch=c-3v5 ~tite=c7v-5 ~tite>=c7v-5
~tito=a-4g12 ~tito>=a-4g12 ~tity=m4 ~tity>=m4 ~tiv=b-6g-4i-4l6n-6u-4v-3 ~tiva=a5c-6v-3 ~tivat=a3
~tive=l4r-3 ~tive>=r-3 ~tiven=a-3l6 ~tivo=h3m5n-3 ~tivo>=h3m5n-3 ~tle=c-3h3i3 ~tle>=i3 ~tli=b4v-4
~tlin=b5v-4 ~tline=b5v-4 ~tlk=g11 ~tlk>=g11 ~tll=b7v-3 ~tll>=b7v-3 ~tly=g3v-5 ~tly>=g3v-5 ~tma=e3v3
~tmas=e3 ~tmas>=e3 ~tme=b-4j3 ~tmen=b-4j3 ~tment=b-4j3 ~tmo=b-3g3k3q7 ~tmon=b-3g3k3q7
~tmont=b-3g3k3q7 ~tna=f4 ~tnam=f4 ~tname=f4 ~tnes=v3 ~tness=v3 ~to>=e-5g3h-7j5n-8p-8t-3v-3 ~tob=b-5
~tobe=b-3 ~tober=b-3 ~tobi=c3 ~tobil=c3 ~toc=a-5c-4v10 ~toca=c-6v7 ~toca>=c-5v5 ~toco=v5
~tod=b6c4e-4f-9h-4k-3l-3m-5n-11o-3 ~toda=g5o-3v3 ~toda>=c-4 ~todas=c-4r4 ~todav=b-5v3
~today=c4g5k-3t3 ~todo=b7d-4g-7n-5v-6 ~todo>=b3c3d-3g-6n-5v-3 ~todos=b4c-6v-3 ~toe=b-3c4v-4 ~toe>=c3
~toi=f10 ~toi>=f10 ~toil=c4 ~toile=c4 ~tol=i-3 ~tola=b4c-6 ~tola>=b4c-6 ~told=a4c4v3 ~told>=a4c4v3
~tole=c4 ~tolen=c4 ~tom=a-10e-4h-4n-4o3p-3 ~toma=b-4c3g-4i-6v6 ~tomac=a-4c4 ~tomar=b-7v4 ~tomas=v4
~tome=b5c-3v-6 ~tome>=b5c-3 ~tomer=d3v-5 ~tomo=a-6c-3g4i6p-3v-10 ~tomor=g4p-3v-3 ~ton=c10g-5i5v-3
~ton>=b-3c4i4 ~tone=b3 ~tones=b3 ~too=c8e-6f-4g-7h4i5k-6l-5m-6q-5r-3u5v-7
~too>=b3e-5g-3h5k-3o-4q-3s3t-5u4 ~took=b3g-3i3 ~took>=b3g-3i3 ~tool=c5v-6 ~tool>=c7v-5
~top=a6c-9d-3k-6l6m-5n4r-6 ~top>=a5c-4e3k-8l6m-4n4r-7 ~topp=a5b-3c-7 ~topp>=a9l-3v-3 ~toppe=c-7
~toq=b7 ~toqu=b7 ~toque=b7 ~tor=b-4g-6h5i3k-3n-7p-8s-5 ~tor>=a-4h3l-4p-7 ~tora=h8v-7 ~tora>=h8v-7
~torc=b-3c6v-4 ~torci=c7v-3 ~tore=c6 ~tore>=c6 ~tori=a7b-3s-3 ~torio=v3 ~toriz=a4 ~tors=i6 ~tort=c3
~torti=c4 ~tory=v4 ~tory>=v4 ~tos=b-3c10e-4g-9u5v-3 ~tos>=a3g-8u6v-8 ~tose=b-3c9 ~toser=b-3c7
~toso=a-3b-4v9 ~toso>=a-3b-4v9 ~tou=a6v-5 ~tout=a7 ~tout>=a7 ~tov=c3 ~tove=c3 ~tove>=c3 ~tow=c-6
~town=b-3 ~town>=b-3 ~toy=a-9c3e-5g3i-3m-5o-3 ~toy>=a-9c3e-5g3i-3m-5o-3 ~tpa=b3 ~tpar=b3 ~tpart=b3
~tpo=k6 ~tpon=k6 ~tpone=k6 ~tr>=g7r-5 ~tra=a-11f-4i5k6m-6o-5p4v-3 ~tra>=a-4c-3d-4f-5i-6k7l3m-4v-6
~trab=g3p3 ~traba=g3p3 ~trac=b3c10v-5 ~tracc=c3 ~track=b5 ~tract=c6 ~trad=b4 ~trada=b5 ~trae=c3v3
~trae>=c3 ~traen=v4 ~traf=b-6c-6v8 ~trafi=b-4v7 ~trag=c8v-5 ~traga=b-9c9 ~trago=c3 ~tragu=b4
~trai=e-3i4n5v-8 ~train=c-4i8v-8 ~tran=b3d4g-9i9k-4 ~trana=b8v-3 ~tranc=v5 ~trang=b3 ~tranq=a4
~trans=a-8b-5c-7d6g-3i12v-8 ~trap=b11c-13 ~trapa=b6c-7 ~trapp=b5c-7 ~trar=v5 ~trar>=v5
~tras=b-9j-4p7v6 ~tras>=b-6p7v4 ~traso=v4 ~trat=c-3 ~tre=a-7b-9c6f-6g-10n-5o4t3v6 ~trea=c-3v5
~treat=c-5v5 ~tree=g-3v4 ~treet=g-3v4 ~trem=v-4 ~tren=c3 ~treni=c4 ~tres=b-6g-5o4v3 ~tres>=b-4g-4
~tri=b3c-3g6u-3v-3 ~trik=a3 ~trike=a3 ~trip=g7v-6 ~trip>=g6v-6 ~tris=c-6v7 ~trist=c-6v7
~tro=a-3c-5d-6i5m-7n-8o-3p5r-4s3u-3v-3 ~tro>=b3c-3h4m-5n-4p4r-5s3t3v-6 ~troc=i4 ~troca=i4
~trol=c-3v5 ~tron=c-6g6 ~tron>=g6 ~trong=c-5 ~trot=c6 ~trots=c6 ~trou=i3 ~troub=i3 ~tru=b12e-5m7v4
~truc=c-3m7 ~true=v10 ~trus=b5e-4 ~trust=b4e-4 ~try=b10g10m-8q-7s4u-7v-11 ~try>=b8c-6g11m-8q-7v-6
~tryi=b3c6u-7v-3 ~tryin=b3c6u-7v-3 ~ts>=a-17c3d9e-6f-6i-11j-11k-13l4n-5q-4s-4u-7v5 ~tsd=b7 ~tsd>=b7
~tse=v6 ~tsel=v6 ~tself=v6 ~tsi=c-4v3 ~tsid=c-4v3 ~tside=c-4v3 ~tt>=v5 ~tta>=a3 ~tte=h4j5o-3p-3r6
~tten=b-7c4j3 ~tten>=c5 ~ttend=b-5j3 ~tter=o-3p-3r3 ~tter>=r3u3 ~tters=b5 ~ttery=b-8v6
~tti=a3e5i3v-9 ~ttic=b3 ~ttic>=b3 ~ttin=a3e5i3v-9 ~tting=a3e5i3v-9 ~ttl=i3 ~ttle=i3 ~ttle>=i3
~tto=a3c8e-3v-4 ~tton=c11v-3 ~tton>=c3 ~tua=b10c-4g-6 ~tuall=v3 ~tub=g4v-8 ~tub>=c4g4 ~tuck=b-3
~tuck>=b-3 ~tud=h3v3 ~tude=h3 ~tudi=v5 ~tudio=v5 ~tue=g-5j3o7 ~tue>=o5 ~tues=g-5j3o4 ~tues>=o3q3r-4
~tuesd=g-5j3 ~tuf=c3f-3 ~tuff=c3f-3 ~tuff>=a3f-3 ~tug=b-6f8v-3 ~tugg=c3 ~tuggi=c3 ~tugu=f8 ~tugue=f8
~tul=c5 ~tum=c13v-7 ~tum>=b3 ~tumb=b-3c8 ~tumba=c5 ~tume=c9 ~tume>=c9 ~tup=b3 ~tupi=b3 ~tupid=b3
~tur=a3e-6f-6g-5h-4i-12n-7o-3r-6v-3 ~tura=c4 ~turd=o-3q4 ~turda=o-3q4 ~ture=b6g-3i-7
~ture>=b9c-8i-5m5 ~turen=r-8s8 ~tures=b-9c9t4v-6 ~turey=r8 ~turn=b-5l5v-5 ~turn>=a3l6 ~turno=c-3
~tuv=a6c-6v6 ~tuve=c-3 ~tuve>=c-3 ~tuvi=t3 ~tuvo=a6c-4 ~tuvo>=a6c-4 ~tv>=c-4 ~twe=a-4q3
~twee=a-3c-4g4q4t-3 ~tween=g3 ~twen=g-3 ~twent=g-3 ~twi=b-3 ~twic=c7 ~twice=c7 ~twin=v3 ~twis=c-3
~twist=c-3 ~two=a-4b-6c-3i3o4t3v-4 ~two>=a-4b-6c-3i3o4t4 ~ty>=a-5g-9m3n-3r-5t7v12 ~typ=c-3v4
~type=v4 ~typed=v5 ~ua>=b-6i4 ~uag=b-4e-4f6i3 ~uage=f6 ~uage>=f6 ~uagu=b-3i4 ~uagua=b-3i4
~ual=a-7b-6d-6f-4g-4h3n4o-14p-3s-6v5 ~ual>=c-4o-8v8 ~uale=n9 ~uales=n9 ~uall=b-4i4 ~ually=b-4i4
~ualm=u4 ~ualme=u4 ~ualq=h3r6v-4 ~ualqu=h3r6v-4 ~uan=c4e-3j-6k-3 ~uand=g5q5 ~uando=g5q5
~uant=b4j-5q-4v4 ~uanto=a-5g-4j-5q-4v6 ~uar=a-3b3c-8l4o6q-5 ~uar>=a-3l5 ~uard=c-3 ~uarda=c-3
~uart=b3o4q-3v3 ~uarto=b3 ~uat=b9c-3t4v-3 ~uati=b10c-3 ~uatio=b10c-3 ~uatr=t4 ~uatro=t4
~ub>=a8b-4g4v-8 ~ube=b-3c4i7v-7 ~uber=i8 ~uber>=i8 ~ubi=c3v3 ~ubie=b3 ~ubier=b3 ~ubl=b-7 ~uble=b-6c3
~uble>=b-6c3 ~ubr=c-4v5 ~ubs=g-3 ~ubsc=g-3 ~ubscr=g-3 ~uca=b-7c5i-3 ~ucar=b-4c3i-3 ~ucar>=b-4c3i-3
~uce=c4 ~ucec=c4 ~uceci=c4 ~uch=a-3b7d-3i-4j-9k-5m-3n5s-4u4v-5 ~uch>=c3d-3j-3u3v-3 ~ucha=b3c-3
~ucha>=v-6 ~uchac=d4e3 ~uchas=v3 ~uche=b5c-6g-5n7r-4s-4v-8 ~uche>=n7s-3v-6 ~uched=b6 ~ucho=t3
~ucho>=t3 ~uck=a-3 ~uck>=b-3 ~ucks=a-5c-3v4 ~ucks>=a-5c-3v4 ~uco=c4 ~ucos=c6 ~ud>=b4c10u-8
~uda=a-3b-8i4k-3l8m7 ~uda>=m7 ~udad=i4 ~udan=c4 ~udand=c5 ~udar=l10 ~udar>=l10 ~udd=c4 ~udde=c4
~udden=c4 ~ude=c-9d-6h4n4 ~ude>=b-7c-4m4 ~uden=a-3b8 ~udenm=b9 ~uder=n7 ~uder>=n7 ~udi=c-4v5
~udio=v5 ~udo=a-3c6u14v-14 ~udo>=c5e3 ~ue>=e-5f-5g-3m5n4r-4v5 ~uea=a3b-4 ~uear=b-3 ~uear>=b-3
~ueb=c-6v3 ~ueba=c-3v4 ~uebl=i3 ~uebra=c-4 ~ued=a-8b-3d4e-3f6h3i5k6m-11o-4r-6s-8v5
~ueda=a-4b-3c-6i5k6n-3p3s-3 ~ueda>=c-4i5k7 ~uede=b-4d4h6i4q3r-8v3 ~uede>=c3f3h3o-3q3r-10
~ueden=b-4c-4i6l3 ~uedo=a-6e-6m-4n-4s-4 ~uedo>=a-6e-6m-4n-4s-4 ~ueg=b-8g11n-4v-3
~uego=b-4f3g6n-3r3v-5 ~uego>=b-4c-4f3g6n-3r3v-4 ~uegu=g7 ~uej=d4h-3 ~ueja=d4h-3 ~ueja>=d4h-3
~uel=b-5c9d-4g-7i-7k-3l5m-11n4s-5t-4 ~uela=e3 ~uela>=c6e3 ~uelas=c-3v4 ~uele=a-4b-8s-3t-3
~uele>=a-4b-8s-3t-3v3 ~uelen=v-3 ~uell=b8c-3v-3 ~uello=b8c-3v-3 ~uelo=a-3c7n4 ~uelo>=a-3c7n4
~uelt=b-3c5 ~uelta=a-3c3 ~uelv=b-6e-4v-6 ~uelva=c-4d-3g-5l3n4v-5 ~uelve=a4 ~uelvo=n-4 ~uem=c8v-3
~uema=b6 ~ueman=b-4c3 ~uemar=b8 ~ueme=m3q-5 ~ueme>=m3q-5 ~uemo=c5 ~uemo>=c5
~uen=a7c-8d6f-6h-7i-8l-6m-7n-5o-4r6 ~uen>=a13c-5m-4s-6v-4 ~uena=g8v-3 ~uena>=g8v-3 ~uenm=d4
~uenme=d4 ~ueno=r8s-3v5 ~ueno>=r8s-3v5 ~uens=a4 ~uense=a4 ~uent=a-7s6 ~uenta=v3 ~uente=s3
~uentr=e3v-3 ~ueo=a3v3 ~ueo>=v3 ~uer=a-12c6d-5e-13f-5i-13l5m-3o-4p-4r5s-5 ~uera=a9c-7v3
~uera>=a9c-7v3 ~uerd=b-5g5v4 ~uerde=g5 ~uerdo=b-4v5 ~uere=a-5b-5l3 ~uere>=v5 ~uerer=a-5b-4c3l3
~ueri=a-3v4 ~ueria=v3 ~uerm=b4c4v-5 ~uerme=c5 ~uermo=b7v-3 ~uero=a-3r4 ~uero>=a-3 ~uerp=c5 ~uerpo=c5
~uert=a-5b6e-3n3v-6 ~uerta=b7v-7 ~uerte=a-3n4v-3 ~uerz=c5 ~uerza=c5
~ues=b-5e-6g3h-4i-7l-3m-11o8t-3u-9 ~ues>=a-3i-7j-4n-7o7q5v3 ~uesd=g-5j3 ~uesda=g-5j3
~uest=b-4d3g6m-4r4v-5 ~uesta=b-3c-3v7 ~uesti=b-4d4n4 ~uesto=c5g-4r3 ~uestr=b4v-5 ~uev=b-8k9m-3n4q8t4
~ueva=a4k9q5v4 ~ueva>=v5 ~ueve=b-3q3t4v-6 ~ueve>=c4t5v-9 ~ueves=o-3q6 ~uevo=c-3l4n8 ~uevo>=a-3l4n8
~uez=b5 ~uff=b-6c8f-3v-8 ~uff>=b-3c5f-3v-4 ~ufi=a7 ~ufic=a7 ~ufici=a7 ~ufr=b7 ~ufri=b6 ~ufrim=b4
~ug>=a6c4v-3 ~uga=c4e-4f3h-3i-4j5 ~ugad=f3 ~ugada=f3 ~ugar=c7e-4h-3i-3j5 ~ugar>=e-4h-3j6
~ugars=b-4c9v-5 ~ugg=b3c6d-3 ~uggi=c3 ~uggin=c3 ~ugh=g-4h3k-7m-5o4q-4t3u4 ~ugh>=a3d3e-3h4j-3q-3v-3
~ughi=b-4v5 ~ughin=b-4v5 ~ught=a-3b3n-3o4u4v-4 ~ught>=b3c3v-3 ~ughts=b3c-9v4 ~ugs=v3 ~ugu=b-5f8
~ugue=f8 ~ugues=f8 ~uh>=b-7c-4f-5n5q-5s5v-8 ~ui>=a-6e9h-3r-5v-4 ~uic=a-7b7e-6g-3i-3k4 ~uica=c4
~uicar=c4 ~uici=b6c-8e-6 ~uicid=b6c-5e-6 ~uick=b4k5 ~uick>=b4 ~uid=b-3u8v-7 ~uida=b3c-5 ~uidad=b5
~uide=b-3u10v-3 ~uide>=b-3u8v-3 ~uido=b-5c5 ~uido>=b-5c5 ~uie=a-5c-5d5e-7f4g-3h8m7n-11o-6r4t-5u-3v-6
~uien=a-9c-5d5h4i4m9n-3r-4v-4 ~uien>=a-9c-3d5f3h4i4m5r-3 ~uiend=b8 ~uiene=m5v-3
~uier=b4e-6h3i-4n-5o-3r7v-3 ~uiera=r11 ~uiere=a-3b5d-3h-4 ~uiero=c-3e-8l3v-6 ~uil=a3m-3v4 ~uila=v5
~uila>=v5 ~uild=v4 ~uildi=v4 ~uin=b-4d4e-3m4v4 ~uina=d3e-3m5 ~uina>=m5 ~uinas=d3 ~uip=b-5v6
~uipo=b-5v6 ~uipo>=b-5v6 ~uir=b9f-4i-3m-5 ~uir>=b9m-3v-5 ~uire=v4 ~uire>=v4 ~uis=b3e7v-9 ~uis>=e8
~uise=b4 ~uises=b5 ~uisi=c3 ~uiso=b3 ~uiso>=b3 ~uit=a14b-8d-3f-11j4k-9m-12 ~uit>=a5b-11e5f-3j-8
~uita=a11c-3g-3 ~uita>=c3 ~uitam=a9v-4 ~uitan=a-6c-3v7 ~uitar=a12c-9 ~uite=b-11c7e-3j6k-5
~uite>=b-9c10v-4 ~uitem=a7j3 ~uiten=e-3 ~uito=b4g5 ~uito>=b4g5 ~uiv=b-3e7v-5 ~uivo=b-3e7v-5
~uivoc=c-5e7 ~uivoq=c4 ~uiz=r-4v5 ~uiza=r-4v8 ~uizas=r-4v8 ~uja=a-3b3c-7 ~uja>=b4c-3 ~ujas=v4
~ujas>=v4 ~uje=h10r3v-5 ~ujer=h10r3v-5 ~ujer>=h6r3 ~ujere=h3 ~uke=c7 ~uke>=c4 ~ul>=u11v-4
~ula=e3t-3v10 ~ula>=b-7c5 ~ular=t-3v8 ~ular>=t-3v5 ~ulari=v4 ~uld=b3e-8k3q5s-4u-4v-4
~uld>=e-6q3s-4u-4 ~ule=j6k5l-7v-4 ~ule>=a-5d-4g4k7 ~uler=d3 ~uler>=d3 ~uli=b-3c6g-3 ~ulin=c4g-3
~ulio=v5 ~ulio>=v5 ~ull=c8g5q-4v-12 ~ull>=a3g5v-4 ~ulla=b7 ~ulla>=b7 ~ulle=c6 ~ulled=c4 ~ulli=c5
~ullid=c5 ~ulo=c7v-4 ~ulos=c7v-4 ~ulos>=c7v-4 ~ulp=a-4 ~ulpe=a-4b3 ~ulpe>=a-4b3 ~uls=c10 ~ulsi=c6
~ult=c-4e-3q-5r-3 ~ulta=a-3c-4i3j3 ~ulta>=j3v4 ~ultad=i4 ~ultar=h4 ~ultat=h4 ~ulted=b3
~ulti=a7g-4o5v-6 ~ultim=a7o5v-6 ~ultr=v4 ~ultra=v4 ~uly=c-6v5 ~uly>=c-6v5 ~um>=t4v5
~uma=a-9b-6c3d14h-6v5 ~uman=b-4d14h-6 ~uman>=b-3d9h-4v-4 ~umano=d7 ~umar=a-3v5 ~umar>=a-3v5
~umb=b4c8d-4g-5i-5s-3v-3 ~umb>=b9 ~umba=c4 ~umba>=c5 ~umban=b3 ~umbe=q-3 ~umber=q-3 ~ume=c4l5t-3
~ume>=a-5c8l8v-7 ~umer=c-5g-3t-4v3 ~umero=c-5g-3t-4v3 ~umo=b-4c5v10 ~umon=c5 ~umoni=c5
~ump=a-4c5g-5i3j-4k3v-7 ~ump>=b5g-4i3j-3k3v-12 ~umpe=v5 ~umped=v5 ~ums=c3 ~ums>=c3
~un>=a-4b3e4f-10m-5q-10t7u4 ~una=a-7e-3g-9i-11j-3l-3p8v5 ~una>=a-4d4g-5i-6p5 ~unal=b6 ~unali=b6
~unar=b-3c5v4 ~unar>=v8 ~unc=a3c-12d-3f-5g-4k-4n-5r-4s4u-5 ~unca=u-3 ~unca>=u-3 ~unch=b3c-4
~unch>=b7c-4 ~unci=m4 ~uncia=a5 ~uncio=a-3m4 ~und=a-5b-3d-4h-7i10k-6l-3o3p-4s-4u-7v-4 ~und>=b4e3i3q3
~unda=a-4b-3c-5e6i6o3 ~unda>=e6o3 ~unday=c-4v3 ~unde=c5f3 ~under=c4f3 ~undi=b-4c6i4v-9 ~undid=b-4c8
~undin=c7v-4 ~undo=b5c-4g3v-4 ~undo>=b5c-4g3v-4 ~unds=b-9m3r5 ~unds>=b-9m3r5 ~une=b5c-6g4l-4o-6q5r-4
~une>=v3 ~unec=b6 ~uneca=b6 ~unen=a3 ~unenr=a3 ~unes=g3o-4q8r-3v-3 ~unes>=g3o-4q8r-3v-3 ~unf=a7n-4
~unfo=a7n-4 ~unfol=a7n-4 ~ung=b-5h6v10 ~ung>=b-4v8 ~unge=h3 ~unger=h3 ~ungr=v3 ~ungry=v3
~uni=a4t3v-6 ~unic=a5v-4 ~unica=a7d4 ~unico=d-4g4 ~unk=a3c4v-3 ~unk>=a3b3 ~unle=b-3 ~unles=b-3
~unn=b-4c5i5v3 ~unni=i5v3 ~unnin=i5v3 ~unny=b-4c7 ~unny>=b-4c7 ~uno=a-3b-3c3i4p6v3
~uno>=a-4b-3i6p6v4 ~unq=b3r4 ~unqu=b3r4 ~unque=b3r4 ~uns=a7b-4c3f-3g-4n-5o-3 ~uns>=c7 ~unse=v4
~unsel=v4 ~unst=a-6l9 ~unsto=a-6l9 ~unsu=a12b-3c-3g-3l-9 ~unsub=a9c-3l-3 ~unsus=a3l-3
~unt=a5b-4d-5e-7n4q-4s-6t-4 ~unt>=a6e-5v6 ~unta=b-8n4s-11 ~unta>=n3v3 ~untam=r4 ~untar=b-5s-6
~unte=s5v-11 ~unte>=a6 ~untem=q-3 ~unten=s5 ~unti=b4 ~untin=b6 ~unto>=a3 ~untos=a-3v4 ~unw=a6
~unwa=a6 ~unwan=a6 ~unz=c3 ~unza=c3 ~unzad=c3 ~up>=c6d-3e-7f-10h-6j3k-3n5o-3r4s-6v4 ~upa=c-8g10v-4
~upad=b-4c-5g9s3 ~upe=a-3d3v-7 ~upe>=c4 ~uper=a-3b3c-3d4v-5 ~uper>=b6c-3v-3 ~uperv=d5 ~upi=d-3
~upid=b3 ~upid>=b3 ~upo=c4 ~upo>=c4 ~upp=b-4c-4r3 ~uppo=b-3r3 ~uppos=r3 ~ups=i5 ~ups>=i5 ~upu=r4v-3
~upue=r4 ~upues=r4 ~upur=c3 ~upura=c3 ~ur>=b-7i-4p-4r-6s-3t3v5 ~ura=a-5e-3f-4g-8m-3q-5t3v5
~ura>=g-5q-6v3 ~uran=v4 ~uranc=c-5v4 ~uras=c4 ~uras>=c4 ~urd=a-6o-4q4 ~urda=o-3q4 ~urday=o-3q4
~urde=a-5 ~urden=a-5b3 ~ure=a-3c3d-3e-11f-5g-6h-3j-3k-3l-5n-7p-3q-3r9t4 ~ure>=a-4e-8g-3n-3r10s-9
~uren=r-8s8 ~ureno=r-8s8 ~ures=b-9c11t4v-6 ~ures>=c5 ~uresi=c10 ~urest=a5b-5t4 ~urey=r8 ~ureye=r8
~urg=j5 ~urge=j5 ~urge>=a4c-7 ~urgen=b-3c4 ~uri=c-10e4v6 ~urie=c-5 ~uried=c-4 ~urien=v5 ~urine=c6
~uring=c-5 ~urio=c-7e3 ~urio>=c-6e3 ~urios=b-3v4 ~urn=b-5c8l4n-4 ~urn>=b-5c6g-4l6 ~urne=c4v-4
~urned=c4 ~urni=d3 ~urnin=d3 ~urno=c-3 ~urno>=c-3 ~uro=e-4s-4v3 ~uro>=e-4s-3v3 ~urp=b3 ~urpo=b3c-7
~urpos=b3c-7 ~urr=c5v-6 ~urri=b-4 ~urry=v-4 ~urry>=v-4 ~urs=a-3b-3d6f-10h-3n-6o-6q5r3t-3
~urs>=a-3g4m-7t-3v5 ~ursd=b-4o-6q6v-3 ~ursda=b-4o-6q6v-3 ~urse=b3d6e-5m3r5v-7 ~urse>=d6e-3r5v-3
~ursel=m4v-5 ~urst=c3 ~urst>=c3 ~urt=d-5e-3i-5k-5l-4n-4q-5t3 ~urt>=b5h3q-5 ~urte=c-3v6 ~urten=c-3v6
~urth=a5 ~urthe=a6 ~urti=c5 ~urtin=c5 ~urts=c3 ~urts>=c3 ~urv=c-7v5 ~urve=v-3 ~urvey=v-3 ~urvi=c-7v8
~urviv=c-7v8 ~us>=b-3c-5d-6f-7j-5k-3m-6n-9q-5r-4 ~usa=a-3b6c-6m8n-8v-7 ~usa>=m9n-7 ~usar=b6
~usaro=b7 ~usc=c5j-4n-3v-13 ~usca=b3e3i3v-6 ~usca>=e5 ~uscan=b6 ~uscar=i5 ~uscr=g-3j-3n-3v-5
~uscri=g-3j-3n-3v-5 ~use=e3f-4g-3n4s3 ~use>=e3n5o3s3 ~used=a-4v3 ~used>=a-4v3 ~ush=c-4k6q6v-6
~ush>=k10q6v-6 ~ushe=b3 ~usi=c-3e3m4n3t-3 ~usic=c-4 ~usic>=c-4v3 ~usin=e4m5n4v-6 ~usine=m5
~using=n4v-3 ~usiq=v3 ~usiqu=v3 ~usiv=b5 ~usive=b5 ~uso=b5c-6 ~uso>=b5c-6 ~usp=a6i3v-4 ~uspe=a6i3v-4
~uspen=a6i3v-4 ~usq=a4 ~usqu=a4 ~usque=a4 ~uss=b-3f8v-8 ~ussi=f8v-7 ~ust=c-6f3i-7k3l-8n-5o-6v3
~ust>=b4c-4d4f-6m-5n-3q-6v-3 ~usta=f6k6 ~usta>=v4 ~ustan=v4 ~ustar=f7k6v-3 ~uste=b-6f3h-5q3v6
~uste>=v7 ~usted=b-7f3h-3q3 ~usti=b5c-4 ~ustia=b7c-4v-5 ~ustif=v6 ~usto=b-5r7 ~usto>=b-5d-3r7v3
~ustom=d3v-5 ~usty=c3 ~usty>=c3 ~usu=b-3i4 ~usua=b-3i4 ~usual=b-3i4 ~usy=b-5g6 ~usy>=b-5g6
~ut>=b3c3d6e-17f-15g-3h4k-5r3t5u-3v-5 ~uta=c-3d5m3v3 ~utad=d5m3 ~utado=d5m3 ~ute=a6b-8s-3
~ute>=a9i4v-4 ~utel=r3s-4 ~utely=r3s-4 ~utes=c3g4 ~utes>=c3g4 ~uth=a3c4 ~uth>=c6v-4 ~uti=c6d4n-4v-12
~uti>=c11n-4v-4 ~uto=b-5c-5i4n-3r-3s6 ~uto>=r-3s9v-4 ~utom=i6v-5 ~utor=a6b-3 ~utori=a6 ~uts=c-8
~utsi=c-4v3 ~utsid=c-4v3 ~utt=e-4i4m-6 ~utt>=v5 ~utta=a3 ~utta>=a3 ~utti=b4c-10g3 ~uttin=b4c-10g3
~uttl=i5 ~uttle=i5 ~utto=c3 ~utton=c3 ~utu=b9c-3v-4 ~utur=b9c-3v-4 ~uture=b9c-3v-4 ~uve=b-3c-9e9
~uve>=b-3c-9e9 ~uvi=t3 ~uvo=a6c-4 ~uvo>=a6c-4 ~uxi=b9v-3 ~uxil=b9v-3 ~uxili=b9v-3 ~uy>=a-4g-11h3t-4
~uz>=v7 ~uzz=d7 ~uzz>=d7 ~va>=c5d-5i3m-3r3v-5 ~vac=b-4c-6j-5m-3v7 ~vacu=b-4c-5j-4v8
~vacun=b-4c-5j-4v8 ~vad=q7 ~vado=q7 ~val=a-8b11g-3k8q5 ~vale=b4c-3v-5 ~vale>=b4c-3v-5 ~valg=a-3b6
~valgo=a-3b6 ~vam=b9g-5v3 ~vame=b9 ~vame>=b9 ~vamo=g-4v5 ~vamos=g-4v5 ~van=e-5f-5g-4i9
~van>=c-3d-4g-3i10s-3 ~vane=b-3c4 ~vanec=b-3c4 ~vant=c5v-3 ~vanta=b-4c6 ~var=b-11c-3h8m-4v5
~var>=b-4c-6i-5v3 ~vari=v7 ~varia=v8 ~varo=h8 ~varon=h8 ~vat=v6 ~vate=a3 ~vate>=a3 ~vato=v6
~vator=v6 ~vay=a8j6n-3u5v-8 ~vaya=a8j6n-3u5v-8 ~vaya>=a-3b3j6u5v-7 ~vayan=a6
~ve>=j-7k3l-8m-6n-16r-4t3u4v-4 ~vea=h3 ~vea>=h3 ~vec=e3 ~vece=c3 ~veces=c3 ~veci=c-4e3 ~vecin=e4
~ved=c-4e6n-4v3 ~ved>=c-4e7n-3v-4 ~veh=i4 ~vehi=i4 ~vehic=i4 ~vei=c-3 ~vein=c-3 ~veint=c-3
~vel=b-12c3r7v4 ~vel>=c6 ~vela=b-4r3v3 ~vela>=b-4r3v3 ~velo=c-4 ~velor=c-4 ~vely=b-6 ~vely>=b-6
~vem=g3v-3 ~vemb=q3v-3 ~vembe=q3v-3 ~vemo=g3 ~vemos=g3
~ven=a-7b9c-8d-4e-3f-9h-6i5j-7k-4m-4n-5p-3s-3t4u-6v-3 ~ven>=l3t6v-8 ~vena=b7c-5 ~venas=b7c-5
~venc=b3 ~venci=b3 ~vend=b-3v11 ~vene=b7 ~venen=b7 ~veng=b-3i6v-3 ~venga=b-3i6v-3 ~veni=o4q5
~venin=b-6o4 ~venm=a-4b12 ~venme=a-4b12 ~vent=d-3i3o-5 ~vent>=g3 ~vento=i4 ~veo=a-6b3n-3v-7
~veo>=a-6b3n-3v-7 ~ver=c-4f-5g-5h-4j-5p-7t-3u-7v6 ~ver>=a7c-4d-5f-4i3m-3p-5r3v6 ~verd=b3d3m4n-3v-7
~verda=d3m5v-5 ~verdo=b8c-3 ~vere=v4 ~veri=c5 ~veris=c5 ~verl=b-5k5 ~verla=k5 ~verlo=b-5 ~verm=r-4
~vermo=r-4 ~verp=b3 ~verpa=b8 ~vers=i-4o3 ~versi=i-4o3 ~vert=c3 ~verti=c3 ~very=b5k-4u-7
~very>=a5g-3k-3u-6 ~veryb=b-3 ~veryt=b5r-4u-4 ~veryw=i5v-3 ~ves=i5q7s4 ~ves>=i5o-5q7s4 ~vet=a5v-6
~vet>=b3v-7 ~vete=a5 ~vey=i5v-3 ~veya=i5 ~vez=b3d-7e-7g-7h3k-6l6n6p-5 ~vez>=b3d-7e-7g-7h3k-6l6n6p-5
~vi>=b6c-3s4 ~via=g3q-5 ~via>=v3 ~vic=a3c-4 ~vice=a4 ~vice>=a4
~vid=b3c-3f-5g-9h3i3j3k-8m-9n-6r-8u-8v3 ~vid>=c-3e5v3 ~vida=b9e-5u-4 ~vida>=b7e-5 ~vidad=u-4
~vide=a6h5j5k-9m-3r-4s3 ~vide>=j7k-6v3 ~videl=a-3s3v3 ~viden=a10v-6 ~vider=h6 ~vido=c-3i6
~vido>=c-3i6 ~vidr=c4 ~vidri=c4 ~vie=c-3d-4e-4g4m-4n-3o5s-6u-4 ~vie>=b-8v10 ~viej=b4 ~vieji=b4
~viejo=b3 ~viem=q3 ~viemb=q3 ~vien=p3s-5v-5 ~vien>=a9s-5 ~viend=v-5 ~viene=a-3b-3c-4 ~vient=c7v3
~vier=o5u-3 ~viern=o5u-3 ~viet=f7 ~vietn=f4 ~vig=b6 ~vigi=b6 ~vigil=b6 ~vil=c-6v5 ~vill=v5 ~villa=v5
~vin=b3f5v-7 ~vin>=e4 ~ving=b3e-4f5v-5 ~ving>=b3e-4f5v-5 ~vio=b7e-3f3n-4r5s-3v-5 ~vio>=b4f4n-3r5
~viol=b6 ~viole=b3 ~vir=b4c-10g-3i-6s-4 ~vir>=b4c-4i-4s-4v-3 ~viru=v7 ~virus=v7
~vis=a-7b-4c3e-3g12h-5j5n-3q-3r-3t-6v-3 ~visa=b5c-4u3v3 ~visar=b5c-4u3v3 ~vise=g7 ~vise>=g4
~visi=a-3b-4e-4j5 ~visio=c3v-4 ~visit=a-3e-4g4j5 ~viso=b-7d3g6r-3v-5 ~viso>=a-8g7 ~visor=d5
~visos=a4l3 ~vist=c9 ~vista=c9 ~viv=a-8b7c-13e4f-6h-8j-3m-3 ~vive=b-9c-7e7v7 ~vive>=b-9c-7e7v7
~vivi=a-3b11c-5f-4i-5s-4v-4 ~vivie=b3 ~vivir=b4c-4i-4s-4v-3 ~vivo=d3i4v-3 ~vivo>=d3i4v-3 ~vm>=v6
~vo>=a-3c8d4e-7f-6g-13l3q-4u-8 ~voc=c-5e9m-4v-4 ~voca=c-4e7 ~vocad=c-3e5 ~voce=b7 ~voces=b8
~voi=b4c4v-4 ~voic=b4c4v-4 ~voice=b4c4v-4 ~vok=a11b-3c-3l-3v-3 ~voke=a11l-3v-3 ~voke>=a8
~vol=b4f-4g-5l3v-6 ~volv=b5f-4g-5l3v-10 ~volve=c-3l3n4 ~volvi=c3v-6 ~vom=b-8c7f3g-4 ~vomi=b-8c7f3g-4
~vomit=b-8c7f3g-4 ~voq=c4 ~voqu=c4 ~voque=c4 ~vor=a5b4c-5d-3e4g-3v-8 ~vor>=a5b5c-3v-6 ~vorc=e6
~vorce=e3 ~voy=b5d-5e-7h-5i-3j8n-3q-5t-3v-5 ~voy>=b5d-5e-7h-5i-3j8n-3q-5t-3v-5 ~voz=b-3c12s-7v-3
~voz>=b-3c12s-7v-3 ~vue=b-8e-5l6 ~vuel=b-8e-5l6 ~vuelt=c3 ~vuelv=b-6e-4v-6 ~vy>=b-8c8 ~wai=g7m-4
~wait=g7m-4 ~wait>=g6m-3 ~wak=a-3b3v-6 ~wake=a-3b3v-6 ~wake>=a-3b3v-6 ~wal=b-5c6d-6h-4n-7v3
~walk=b-7c7d-4i8r3 ~walk>=b-4c6g-6i5 ~walke=b-6g3i3 ~wall=f3g-3i-5 ~wallo=c3f3 ~wam=c-3g8
~wamp=c-3g8 ~wampe=c-3g8 ~wan=a8b5c-7e-3g-6h4i-6n-9r-3u-3v-3 ~want=a8b4c-6e-3g-6h4i-6n-9r-3u-3
~want>=d4g-4h6i-4l3n-7r-3u-4 ~wante=a6b3c-4 ~wap=k7 ~wap>=k7 ~war=b10c3k6v-3 ~war>=b4 ~ward=b4k7v-7
~ward>=b4k7v-6 ~warm=c8 ~warm>=c8 ~was=c-6d-6e7f-3n4q-4r-3v5 ~was>=a-5d-6n4q-4r-4 ~wash=c-8v10
~wasn=e7v-5 ~wasnt=e7v-5 ~wast=a4 ~wat=c6d-3 ~watc=c-4g3v3 ~watch=c-4g3v3 ~wate=c10g-6 ~water=c10g-6
~way=b7c-7f-7j-5k-6o-3r-5 ~way>=b3c-6f-4g3j-5k-5r-4 ~ways=b6 ~ways>=b6 ~wbo=b-3v5 ~wboy=b-3v7
~wboys=b-3v7 ~we>=a-4b-4h5q4 ~wea=c6v4 ~weak=c3 ~weak>=c3 ~weat=a-4b-6c3v3 ~weath=v8 ~weati=b-3c5
~web=c-4v5 ~webs=c-4v5 ~websi=c-4v5 ~wed=f-3n-3o9p-5r-4 ~wed>=o7r-3 ~wedn=c-3 ~wedne=c-3
~wee=a-5b-4d-5h-3i-3j-5m-4n-3q10t-3u6v-3 ~week=a-3j-4q9 ~week>=c6 ~weekd=q3 ~weeke=b-3g4q4u3
~ween=b-4g3 ~ween>=b-4g3 ~weep=c3v-4 ~weepi=c3v-4 ~weet=u5 ~weet>=u4 ~wei=b-7c6 ~weig=b-4c4
~weigh=b-4c4 ~wel=a-4n-5r4s-4 ~welc=u8v-5 ~welco=u8v-5 ~well=r4s-4u-4v5 ~well>=s-3u-4v3 ~welli=v4
~wen=a-6c-4f3g-6i3n3o5q-6r-3s3v3 ~wen>=f4 ~went=a-5c-3g-6i4n3q-3s3v3 ~went>=a-4c-3i4n4 ~wenty=g-3
~wer=b-5e5g4n10p-3v13 ~wer>=b-3c3g7n7 ~were=a3c-4n5 ~were>=c-4n5 ~wet=b-7c12v-3 ~wet>=b-6c12v-3
~wfu=b-5c3v3 ~wful=b-5c3v3 ~wful>=b-5c3v3 ~wha=c-3e-8g-4h-5i-6j-9m6n10o-12r-8t-4u-9
~what=c-3e-8g-4h-5i-6j-9m6n10o-12r-8t-4u-9 ~what>=e-3h-4i-4j-7m6n8o-5r-13v-4 ~whatd=n3
~whate=c5m-3v3 ~whats=a-7c-8e-4m3n3o-8r-3 ~whe=a-6c3d4e-4h-10i3n-3s3 ~whee=b-4i9v-4 ~wheel=b-3i9
~when=a-5g4i-3v3 ~when>=a-5g4i-3 ~wher=d4h-3 ~where=d4h-3 ~whi=e-3p-3r5 ~whic=a-3b-3m3r3
~which=a-3b-3m3r3 ~whit=c3 ~white=c3 ~who=a-4c-5g-5h7m14n-9r-6v-9 ~who>=f3h8m7 ~whol=b6c-3
~whole=b6c-3 ~whom=m5n-3 ~whom>=m5n-3 ~whos=a-6b-4e5i5m9v-3 ~whos>=a-6b-4e5i5m9v-3
~why=b7c-4g-8m8r8s-8t-3 ~why>=b7c-4g-8m8r8s-8t-3 ~wic=c7 ~wice=c7 ~wice>=c7 ~wif=e5f-3g5
~wife=e5f-3g5 ~wife>=e5f-3g3 ~wil=a-3c-8d-5g3v10 ~will=c-8d-4g4v3 ~will>=c-8d-4g4v3 ~win=c4g-4j3
~wind=c5 ~winde=c4 ~wing=r-3 ~wing>=r-3 ~wint=v3 ~winte=v3 ~wip=a5b-4c3m-5v-3 ~wipe=a5b-4c3m-5v-3
~wipe>=a8m-5 ~wiped=c4 ~wis=b6c-8f-5v-7 ~wish=b9f-4v-7 ~wish>=b9f-3v-6 ~wist=c-3 ~wit=d5h5l-3
~witc=b-4d5h4v-4 ~witch=b-4d5h4v-4 ~with=e-4k-7q-3 ~with>=d3h3k-5v3 ~withd=a4 ~witho=e-4 ~wits=b4
~wits>=b4 ~wli=b4 ~wlin=b4 ~wling=b4 ~wn>=f-5j-4 ~wni=b5 ~wnin=b6c-3 ~wning=b6c-3
~wo>=a-4b-6c-3i3o4t4 ~wok=c4g3 ~woke=c4g3 ~woke>=c4g3 ~wol=c7v-5 ~woll=c6v-5 ~wolle=c6v-5
~wom=h7m-6v-5 ~woma=h3v-3 ~woman=h3v-3 ~wome=m-5 ~women=m-5 ~won=a-10c6d-3e-9g-4j3l-4n-5q-3s3v-3
~wont=a-10c6d-3e-8g-4h3j3l-4n-5q-3s3v-3 ~wont>=a-10c6d-3e-8g-4h3j3l-4n-5q-3s3v-3 ~woo=c4g-3v3
~wood=v5 ~wood>=v5 ~wooz=c8 ~woozy=c8 ~wor=a-4d3g3h-5i-5j-7n-5r4s-5t-5u-3 ~words=c5
~work=b-8c-5d4g5j-5n-3p3s-4v3 ~work>=b-11i-6j-4k3p4v4 ~worke=c-4 ~worki=g8v-6 ~works=o3 ~worl=b5v-4
~world=b5v-4 ~worr=b3c-3r4 ~worry=r4v-4 ~wors=b-5c8 ~worse=c6 ~worst=b-4v5 ~wort=b8c-3 ~worth=b8c-3
~wou=d-3v-8 ~woul=d-3v-7 ~would=d-3v-7 ~wow=v18 ~wre=c6 ~wrec=c6 ~wreck=c6 ~wri=a3e-3g6 ~wris=b7
~wrist=b7 ~writ=a4b-6g7 ~write=b-3g7 ~wro=a-4d-6e6g-4u-7 ~wron=a-4b-7d-6e7g-3 ~wrong=a-4b-7d-6e7g-3
~wrot=b8v-5 ~wrote=b8v-5 ~wye=a3 ~wyer=a3 ~wyer>=a3 ~xam=c-3 ~xame=c-3v3 ~xamen=c-3v3 ~xan=b5
~xana=b5 ~xanax=b5 ~xce=v4 ~xcel=v5 ~xcell=v3 ~xcu=n8 ~xcus=n8 ~xcuse=n8 ~xed=c-4i-6 ~xed>=c-4i-6
~xi>=i9v-9 ~xic=b-3e6 ~xico=b-3e6 ~xico>=b-3e6 ~xig=c4 ~xige=c4 ~xigen=c4 ~xil=b8v-4 ~xili=b9v-3
~xilio=b9v-3 ~xis=b7 ~xist=b7 ~xisti=b8 ~xit=a11m-4v-4 ~xit>=a11m-4v-4 ~xpe=a-3b-3c-3h4j7v3 ~xpec=j8
~xpect=j8 ~xped=v6 ~xpedi=v6 ~xper=h4 ~xperi=h4 ~xpi=i5 ~xpir=i5 ~xpire=i5 ~xpl=m12v-3 ~xpla=m9v-6
~xplai=m9v-6 ~xpli=m5n3 ~xpliq=m5n3 ~xplo=b4 ~xplot=b4 ~xra=v4 ~xray=v4
~xt>=a4d-5g4i-3j-9k-5m-3s-3t-3u-3v-4 ~xte=b-7d12f3g-3v-5 ~xtea=a-4d3 ~xtear=a-5d3 ~xtec=f4 ~xteco=f4
~xted=a3 ~xted>=a3 ~xtee=a3 ~xtees=a3 ~xten=d9 ~xti=f3g-3m3r-4v3 ~xtin=f3g-3m3r-4v3
~xting=f3g-3m3r-4v3 ~xtm=b-3g3k3q7 ~xtmo=b-3g3k3q7 ~xtmon=b-3g3k3q7 ~xto=a3d3f-3 ~xtos=d3f-3
~xtos>=d3f-3 ~xtr=b8v-3 ~xtra=b8v-3 ~xtran=b8v-3 ~xyg=b-4c4 ~xyge=b-4c4 ~xygen=b-4c4
~ya>=a5c-7h-7i-6j7k-3m-4n-4o3q-4r4u8 ~yan=a5b-5i3 ~yans=a3 ~yanse=a3 ~yar=b-4v4 ~yar>=c5 ~yard=v5
~yard>=v5 ~yas=a5r10 ~yas>=r10 ~ybe=k-4q3r-5v4 ~ybe>=k-4q3r-5v4 ~ybo=h3 ~ybod=h3 ~ybody=h3
~yd>=b5v-3 ~yda=o4 ~yday=o4 ~yday>=o4 ~ye>=a-6c4e-6g3r3t-4u4 ~yea=b-8k-3r12v3 ~yeah=r11s-5v-5
~yeah>=r11s-5v-5 ~year=b-5c-4s3v10 ~year>=s3 ~yearl=v3 ~years=b-4c-8v10 ~yeas=c4 ~yeast=c4 ~yec=v-3
~yecc=b-3c7 ~yecci=b-3c7 ~yect=b6c-5 ~yecte=b6c-5 ~yed=b7c-3 ~yel=a-4c7t3v-6 ~yell=b3c3t3v-6
~yelle=c-3 ~yello=c10v-3 ~yep=r10 ~yep>=r10 ~yer=b-3c3f-4g-3i-5 ~yer>=b-4c4f-4g-3i-5
~yes=a-10b-3d-3e-8g-10h3n-7p-4r22s-17u-6v-16 ~yes>=a-9e-5g-7h3i3n-6o-3p-4r22s-15u-5v-16 ~yet=r-5v7
~yet>=r-5v7 ~yfr=b3 ~yfri=b3 ~yfrie=b3 ~yge=b-4c4 ~ygen=b-4c4 ~ygen>=b-4c4 ~yin=a5s7u-7
~ying=a5s7u-7 ~ying>=a5s7u-7 ~ym>=a-4g5 ~ymo=b4h-6k4 ~ymor=b4h-6k4 ~ymor>=b5 ~ymore=h-6k4 ~ymp=c7
~ymph=c4 ~ymph>=c4 ~yo>=e3g4h-7i-4n-6t3v3 ~yol=f5 ~yol>=f5 ~yon=b3c-5d-3h4 ~yone=c-5d-3h4
~yone>=c-5d-3h4 ~you=a4b-7c-8d-4e4j-5m3n4o-6p-5s-3u3 ~you>=d-3h-3o-3u3 ~youn=h6 ~young=h6
~your=a5c-4g-10h-5i-3p-3q-3 ~your>=a4b-5c-3g-7p-3q-3 ~yours=m4v-5 ~youv=b-3c-5e9v-3
~youve=b-3c-5e9v-3 ~ype=v4 ~yped=v5 ~yped>=v5 ~yre=b4 ~yre>=b4 ~ys>=a-3e-6g-5r-6 ~yse=a-3n-3q-4
~ysel=a-3n-3q-4 ~yself=a-3n-3q-4 ~ysi=b-6e3g-3q3 ~ysis=q3 ~ysis>=q3 ~ysit=e5 ~ysitt=e5 ~yst=b5
~yste=b5 ~yster=b5 ~yth=a-4s4u-5 ~ythi=a-4s4u-5 ~ythin=a-4s4u-5 ~yti=q5 ~ytim=q5 ~ytime=q5
~yud=a-5b6f-4k-3m5 ~yuda=b-5m7 ~yuda>=m7 ~yude=a-3b10c-3d-3 ~yuden=a-3b11 ~yun=b-3v9 ~yuna=v8
~yunar=v8 ~yup=r4v-3 ~yup>=r4v-3 ~ywa=v4 ~yway=v4 ~yway>=v4 ~ywh=i5v-3 ~ywhe=i5v-3 ~ywher=i5v-3
~za>=b9e5f-4m-6v-3 ~zad=c5v-3 ~zada=c5 ~zadas=c3 ~zan=b5 ~zan>=b4 ~zap=c4f3 ~zar=b5j-5k8l13v-5
~zar>=j-5k8l13v-7 ~zas=a-4b-3c4r-4v7 ~zas>=a-4b-3c4r-4v7 ~zco=b3c3e4u4v-7 ~zco>=b3c3e4u4v-7
~zer=t8v-3 ~zero=t8v-3 ~zero>=t8v-3 ~zin=b-5c5 ~zine=c-3v6 ~zines=c-3v4 ~zing=b-4c13v-4
~zing>=b-4c10 ~zo>=a3b6d3e-3i-7l-6s-5u7 ~zon=a-3 ~zon>=a-3v-4 ~zoo=g6 ~zos=b9c-5 ~zos>=b9c-5
~zuc=b-4c3i-3 ~zuca=b-4c3i-3 ~zucar=b-4c3i-3 ~zy>=c12i-5v-12 ~zz>=d7 ~zza=e7 ~zza>=e7 ~zzine=c-3
~zzy=c4v-3 ~zzy>=c4v-3)";

}  // namespace rb::grammar
