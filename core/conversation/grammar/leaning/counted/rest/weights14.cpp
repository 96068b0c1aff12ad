#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning14;
const std::string_view kLeaning14 = R"(
~temp=b-3c8o3v-4 ~temp>=b-3c9v-3 ~tempr=o3 ~ten=a9d5e-5g-3n-5q-5t4u6v-7 ~ten>=f-3g-9t7 ~tena=e6
~tenan=e6 ~tend=b-12d6i-6j4n3q3v-4 ~tende=d6g3i-5 ~tendi=b-8n4 ~tendr=p3 ~tene=a4v-6 ~tened=a-4b3c-3
~tener=a8v-4 ~teng=c4l-6n-6o-3q-3r6 ~tenga=a5o-3r11u6v-7 ~tengo=a-8c5n-5q-5r-3u-3 ~teni=b8c-8k3
~tenia=k3 ~tenid=v3 ~tenin=b8 ~tenl=a10 ~tenla=a3 ~tenlo=a6 ~tenm=a5d-3e-3 ~tenme=a5d-3e-3
~tens=a-4d7h4 ~tens>=h4 ~tent=c-3u7v-6 ~tento=u8v-6 ~teo=b16c-8 ~teo>=b14c-8 ~tep=b3 ~tepd=b4c-3
~tepda=b4c-3 ~tepp=c4 ~teppe=c4 ~ter=a-4c-4d-4j-12l-13m-20n-13o3q5r-5t-8u-3
~ter>=a-9b-3c-5e3f5g7i-4j-5l-5m-6n-10q8r-4s-5t-4 ~tera=c-4v4 ~terap=v4 ~tere=b-4h6r3 ~teres=b-4h6r3
~teri=c6i7v-10 ~teria=c4i7v-5 ~teric=b5 ~term=a4b3c-4 ~termi=a4c-4 ~tern=b-5c-6g-5i5 ~terna=i6v-3
~terne=v8 ~terno=b-3g-4 ~tero=b4 ~tero>=b5 ~terol=v3 ~terp=f5v-5 ~terpr=f5v-5
~terr=b11g-3r-3s3t-3v-5 ~terra=b6c-4e4 ~terri=h-3 ~terro=b4c-3 ~ters=b5c7v-3 ~ters>=b5c7v-3
~tery=b-8v6 ~tery>=b-8v6 ~tes=a-13b-6c-4d-4e-5g5h5i-5k4n-9o4q3r-6v6 ~tes>=a-9b-4d-3e-7h6k6m-5n-6o3q5
~tesi=v3 ~tesia=v3 ~test=b-4c-4g6m5r-3s-5v3 ~test>=c-5s-4v4 ~testa=m6u4v-10 ~teste=c5 ~testi=v4
~testo=g4v8 ~tev=c5m-3v3 ~teve=c5m-3v3 ~tever=c5m-3v3 ~tex=a6b-8h-3i-5j-7q-6s-3u-4
~text=a6b-8h-3i-5j-7q-6s-3u-4 ~text>=a4b-9d-4g6j-8q-5s-3t-4u-3 ~texte=b-3d3 ~texti=f3m3r-3v3
~texto=a3d3f-3 ~tez=b6 ~teza=b6 ~teza>=b6 ~tf>=b3 ~tfo=a7 ~tfu=a12u7v-9 ~tful=u7v-8
~th>=b-6c3e-7f-4j-4l-7n-8q14r-8s-6t9v-4 ~tha=b-6d-5e4g-8i-4l-7m-7p-10q-5u7
~than=a-4b-6e-5g-7m-4n-10p-5r-3u8v-7 ~than>=c5k3t3v-5 ~thank=b-7c-6e-3g-3h-3m-3n-9q-3s3u8v-4
~that=e6j4m-4n5r5 ~that>=e3j5k3m-3n6q-5 ~thats=a4c-3e4s-3 ~thd=a5c-6q-3v-4 ~thdr=a4 ~thdra=a4
~the=c-3d-3h-5k-3l-4m-8p3u-3v4 ~the>=a-3h-3j4k-4m-3o4p-3 ~thei=v4 ~their=v4 ~them=c-4 ~them>=c-4
~then=a-4b5h-4r6u5 ~then>=a-4b5h-4r6u5 ~ther=f4i3k3m-5o-4p6t6u-4v-3 ~ther>=a3d-3h3i-5n-5o-6p5s4t3u-4
~there=d6f5g-9i7k3m-7 ~theri=a3 ~thes=a10b-4h-3i-5j-6l-4o-3r-4 ~these=a10b-4h-3i-5j-6l-4o-3r-4
~they=b3i3r4 ~they>=g-5i4r5v4 ~theyd=b5v-3 ~theyr=b4 ~thi=d-4e3f-3h-10i-6j-5l-4m3n-19t-4u-6v-5
~thin=c3f-5h-9m-10n-9o-3p3s4t-3 ~thing=a4d-5e-12g-6h-7m-7n-8p4q3 ~think=a-9c3f-3v-13 ~thir=o4v-4
~thirt=b3c-4 ~this=a7e5h-4k-3m6n-6r-3t-4u-4v-3 ~this>=a8c-4e6h-4i-4k-7m7n-5p-4q-3t-3u-4v-5 ~thl=b4
~thm=v3 ~thma=v3 ~thma>=v3 ~tho=a-3e-11f-4k-4p5s-4u3 ~tho>=b3 ~thos=b-6n4p6s-5 ~those=b-6n4p5s-5
~thou=a-5e-5g-4n-3t4u4v-5 ~thoug=u4 ~thout=e-4 ~thr=c12f-5g-3h-4i3j-5k-3o3r-9v-10
~thre=b3c3n-5o3p3t3 ~threa=b8 ~three=b-3g3o3t3 ~threw=g-3 ~thri=c3 ~thrit=c3 ~thro=c7d3g-7j-3r-5v-8
~throu=d4n4 ~throw=b-9c11r-3 ~thu=b-6e3o-6q7 ~thur=b-4e3o-6q7v-5 ~thurs=b-4o-6q7v-4 ~thy=b-4v4
~thy>=b-4v4 ~ti>=b-4n-4v-5 ~tia=c-7d-5f5 ~tia>=c-4 ~tian=d-4f6 ~tian>=d-4f6 ~tib=b-4v3 ~tibi=b-4v3
~tibio=b-4v3 ~tic=a-3c14e-5g-3i4n5v-7 ~tic>=c3n7v-10 ~tica=b-3c7h4i6v-7 ~tica>=c7 ~tican=h4
~ticar=i6v-3 ~tice=c3 ~tice>=b3 ~tices=l3 ~tick=c4g-3v3 ~tick>=c4 ~tickl=v6 ~tico=d5 ~tico>=d5
~tid=a6c6n-3r3 ~tidi=a8n-3 ~tidio=a7n-3 ~tie=a4b-4f5g-3j-7k-6n-8v3 ~tiem=b-4e-4 ~tiemb=c6
~tiemp=c-5v4 ~tien=b-5c-3e3f7g-6j-5k-5n-6 ~tiend=a3b-9c-9f8g-5p-3v4 ~tiene=c3e-4k-3n-3p4q3s-5
~tient=a-4b-6e8 ~tier=a4b4 ~tierr=b6 ~ties=v8 ~ties>=c-3v8 ~tif=v5 ~tiff=v-3 ~tiff>=v-3 ~tifi=v9
~tific=v9 ~tig=b-3c10v-4 ~tigh=c5 ~tight=c5 ~tigo=c3 ~tigo>=c3 ~tij=c4 ~tijo=c4 ~tijon=c4
~til=b3g5i3k-3m-3p4s-4 ~till=b4k-3m-3p3q-3 ~till>=a3g3i3r4 ~tim=a6d-4e-13g4i-5k3l-4r-4v-4 ~tima=r-4
~tima>=v-3 ~time=d-3e-9i-5k4q3 ~time>=a-4d-4e-8g3i-3k5p-4 ~times=g-4n4o-4p3r-4v-10 ~timi=a6b-4c-4g8
~timie=a6 ~timo=a5 ~timo>=a5 ~tin=a5c5h-4l4n-11q3t-3 ~tin>=c19v-5 ~ting=a4c-3h-4m4n-8q3r-4t-3
~ting>=a4c-5h-3m4n-8q4r-4t-3 ~tinu=l7 ~tinua=a-3l5 ~tinue=a4 ~tio=b3f-4g-7h-7j-7k3l-8u-3
~tion=f-4g-5h-6j-7k3l-8u-3 ~tion>=b3j-6k4m-9n5o9p-5 ~tions=c3g-4m7o-5p5
~tir=b6c-13f-4g-6i8j6k-4q4s-8 ~tir>=a-6c-3 ~tira=b3i3r3 ~tirad=i3r3 ~tire=a3c-6i6j4 ~tire>=i8j4v-7
~tired=a3c-5v4 ~tiro=a3 ~tiro>=a3b3c-3 ~tis=b-5c6h3m-3v3 ~tis>=b-3c4m-3v3 ~tist=h7 ~tist>=h6
~tista=g4 ~tit=a-10b-7g10i-3m4r-5 ~titc=c-3v5 ~titch=c-3v5 ~tite=c7v-5 ~tite>=c7v-5 ~tito=a-4g12
~tito>=a-4g12 ~tity=m5 ~tity>=m5 ~tiv=b-5g-4i-4l6n-7u-3 ~tiva=a5c-6v-3 ~tivat=a3 ~tive=l4r-3
~tive>=r-3 ~tiven=a-3l5 ~tivo=h3m5n-3 ~tivo>=h3m5n-3 ~tle=h3i3 ~tle>=i3 ~tli=b4v-4 ~tlin=b5v-4
~tline=b5v-4 ~tlk=g11 ~tlk>=g11 ~tll=b7v-3 ~tll>=b7v-3 ~tly=g3v-4 ~tly>=g3v-4 ~tma=e3v3 ~tmas=e3
~tmas>=e3 ~tme=b-3j3 ~tmen=b-3j3 ~tment=b-3j3 ~tmo=b-3g3k3q7v-3 ~tmon=b-3g3k3q7v-3
~tmont=b-3g3k3q7v-3 ~tna=f4 ~tnam=f4 ~tname=f4 ~tnes=v3 ~tness=v3 ~to>=c-3e-5g3h-8j5n-6p-8t-3v-4
~tob=b-6 ~tobe=b-3 ~tober=b-3 ~tobi=c3 ~tobil=c3 ~toc=a-5c-4v9 ~toca=c-6v7 ~toca>=c-5v4 ~toco=v5
~tod=b5c4e-4f-8h-4k-3l-3m-5n-11o-4 ~toda=g5o-3v3 ~toda>=c-4 ~todas=c-4r4 ~todav=b-5v3 ~today=c4g5t3
~todo=b7d-3g-8m-3n-5s3v-5 ~todo>=b3c3g-7n-5v-3 ~todos=b4c-5v-3 ~toe=b-3c5v-4 ~toe>=c3 ~toi=f10
~toi>=f10 ~toil=c4 ~toile=c4 ~tola=b4c-6 ~tola>=b4c-6 ~told=a5c4v3 ~told>=a5c4v3 ~tole=c3 ~tolen=c3
~tom=a-10e-4h-3n-4o3p-3r3 ~toma=b-4d-3g-4i-5v6 ~tomac=a-4c4 ~tomar=b-8v4 ~tomas=v4 ~tome=b5c-3v-6
~tome>=b5c-3 ~tomer=d3v-5 ~tomo=a-6c-3g3i6p-3v-10 ~tomo>=c-3 ~tomor=g4p-3 ~ton=c10g-5i5v-3
~ton>=b-4c5i4 ~tone=b3 ~tones=b4 ~tons=v3 ~tonsi=v3 ~too=c7e-6f-4g-9h4i5k-4l-5m-5o-3q-6u5v-7
~too>=b3e-4h4l-3o-3q-3r-3s3t-4u4 ~took=b3g-3i3 ~took>=b3g-3i3 ~tool=c5v-6 ~tool>=c7v-5
~top=a6b-3c-9d-3k-5l7m-5n4r-7 ~top>=a4c-4e3k-8l7m-5n4r-7 ~topp=a5c-7 ~topp>=a9l-3v-3 ~toppe=c-7
~toq=b7 ~toqu=b7 ~toque=b7 ~tor=b-4d-3g-6h5i3k-3n-6p-8s-5 ~tor>=a-4h3l-4p-7 ~tora=h8v-8 ~tora>=h8v-8
~torc=b-3c5v-3 ~torci=c7v-3 ~tore=c7 ~tore>=c7 ~tori=a7s-3 ~torio=v3 ~toriz=a4s-3 ~tors=i6 ~tort=c3
~torti=c4 ~tory=v4 ~tory>=v4 ~tos=b-4c10e-4g-9u6v-3 ~tos>=a3g-8u6v-8 ~tose=b-3c9 ~toser=b-3c7
~toso=a-4b-3v9 ~toso>=a-4b-3v9 ~tou=a5v-5 ~tout=a7 ~tout>=a7 ~tov=c3 ~tove=c3 ~tove>=c3 ~tow=c-6
~town=b-4 ~town>=b-4 ~toy=a-9c3e-5g3i-3m-5o-3 ~toy>=a-9c3e-5g3i-3m-5o-3 ~tpa=b3 ~tpar=b3 ~tpart=b3
~tpo=k6 ~tpon=k6 ~tpone=k6 ~tr>=g7r-5 ~tra=a-12f-3i5k6m-6o-5p4v-3 ~tra>=a-4c-3d-4f-5i-6k7l3m-4n3v-6
~trab=g3p3 ~traba=g3p3 ~trac=b3c10g-3v-5 ~tracc=c3 ~track=b5 ~tract=c6 ~trad=b4 ~trada=b4 ~trae=c3v3
~trae>=c3 ~traen=v4 ~traf=b-6c-6v8 ~trafi=b-4v7 ~trag=c8v-4 ~traga=b-9c9 ~trago=c3 ~tragu=b4
~trai=e-3i4n5v-9 ~train=c-4i7v-8 ~tran=b3d4g-9i9k-4 ~trana=b8v-3 ~tranc=v5 ~trang=b3 ~tranq=a4
~trans=a-8b-5c-7d6g-3i11v-8 ~trap=b11c-13 ~trapa=b6c-6 ~trapp=b5c-7 ~trar=v5 ~trar>=v5
~tras=b-9j-5p7v5 ~tras>=b-5p7v3 ~traso=v3 ~trat=c-3 ~tre=a-6b-9c7f-6g-10n-4o5t4v6 ~trea=c-3v6
~treat=c-6v6 ~tree=g-3v4 ~treet=g-3v4 ~trem=v-4 ~tren=c4 ~treni=c4 ~tres=b-6g-5o5v3 ~tres>=b-4g-4
~tri=c-3g6 ~trie=b3 ~tried=b3 ~trik=a3 ~trike=a3 ~trip=g7v-6 ~trip>=g6v-6 ~tris=c-6v7 ~trist=c-6v7
~tro=a-3c-5d-7i5m-7n-8o-3p6r-4s3t3u-3v-3 ~tro>=b3c-3h3m-5n-5p4r-5s3t3v-7 ~troc=i4 ~troca=i4
~trol=c-3v5 ~tron=c-6g6 ~tron>=g6 ~trong=c-5 ~trot=c6v-3 ~trots=c6v-3 ~trou=c-3i3 ~troub=c-3i3
~tru=b13e-5m7v4 ~truc=c-3m7 ~true=v10 ~trus=b5e-4 ~trust=b5e-4 ~try=b11g10m-8q-7s4u-7v-10
~try>=b8c-6g11m-8q-7v-6 ~tryi=b3c6u-7v-3 ~tryin=b3c6u-7v-3
~ts>=a-17c3d10e-5f-5i-11j-16k-11l4n-5q-6s-6u-8v6 ~tsd=b7 ~tsd>=b7 ~tse=v6 ~tsel=v6 ~tself=v6
~tsi=c-4v3 ~tsid=c-4v3 ~tside=c-4v3 ~tt>=v5 ~tta>=a3 ~tte=h4j5o-3p-3r7 ~tten=b-6c3j3 ~tten>=c4
~ttend=b-4j3 ~tter=o-3p-3r4 ~tter>=r4u3 ~tters=b5 ~ttery=b-8v6 ~tti=a3e5i3v-9 ~ttic=b4 ~ttic>=b4
~ttin=a3e5i3v-8 ~tting=a3e5i3v-8 ~ttl=i3 ~ttle=i3 ~ttle>=i3 ~tto=a3c7e-3v-4 ~tton=c11v-3 ~tton>=c3
~tua=b10c-4g-6 ~tuall=v3 ~tub=g4v-8 ~tub>=c3g4 ~tuc=v-3 ~tuck=b-3 ~tuck>=b-3 ~tud=h3v3 ~tude=h3
~tudi=v5 ~tudio=v5 ~tue=g-5j3o8 ~tue>=o4 ~tues=g-5j3o4 ~tues>=o3q3r-4 ~tuesd=g-5j3 ~tuf=c3f-3
~tuff=c3f-3 ~tuff>=a3f-3 ~tug=b-6f9v-3 ~tugg=c3 ~tuggi=c3 ~tugu=f9 ~tugue=f9 ~tul=c5 ~tum=c13v-7
~tum>=b3 ~tumb=b-3c8 ~tumba=c5 ~tume=c9 ~tume>=c9 ~tup=b3 ~tupi=b3 ~tupid=b3
~tur=e-6f-6g-5h-4i-13n-6q3r-5v-3 ~tura=c4 ~turd=o-3q4 ~turda=o-3q4 ~ture=b5g-3i-8
~ture>=b9c-8i-5m5v3 ~turen=r-8s8 ~tures=b-9c9t4v-6 ~turey=r8 ~turn=b-4c3l5v-5 ~turn>=a3l6 ~turno=c-3
~tuv=a6c-6v6 ~tuve=c-3 ~tuve>=c-3 ~tuvi=t3 ~tuvo=a6c-4 ~tuvo>=a6c-4 ~tv>=c-4 ~twe=a-4c-3q4
~twee=a-3c-5g4q5t-3 ~tweek=c-3 ~tween=g3 ~twen=g-3 ~twent=g-3 ~twi=b-3 ~twic=c6 ~twice=c6 ~twin=v3
~twis=c-3 ~twist=c-3 ~two=a-4b-6c-3i3o4t3v-4 ~two>=a-4b-5c-3i3o4t4 ~ty>=a-5g-9m3r-6t6v11 ~typ=c-3v4
~type=v4 ~typed=v5 ~ua>=b-7i4 ~uag=b-4e-4f6i4 ~uage=f6 ~uage>=f6 ~uagu=b-3i4 ~uagua=b-3i4
~ual=a-7b-5d-6f-4g-6h3n4o-13p-3s-6v5 ~ual>=c-3o-8v9 ~uale=n8 ~uales=n8 ~uall=b-3i4 ~ually=b-3i4
~ualm=u4 ~ualme=u4 ~ualq=h3r6v-3 ~ualqu=h3r6v-3 ~uan=c3e-3j-5k-3r-3 ~uand=c3g5q5 ~uando=c3g5q5
~uant=b4j-5q-4v4 ~uanto=a-5g-4j-5q-4v5 ~uar=a-3c-9g-3l4o6q-4t4 ~uar>=a-3l5 ~uard=b3c-3 ~uarda=c-3
~uart=b3o4q-3v3 ~uarto=b3 ~uary=t3 ~uary>=t3 ~uat=b9c-3t3v-4 ~uati=b10c-4 ~uatio=b10c-4 ~uatr=t3
~uatro=t3 ~ub>=a8b-4g4v-8 ~ube=c3i7v-7 ~uber=i8 ~uber>=i8 ~ubi=v3 ~ubie=b3 ~ubier=b3 ~ubl=b-7
~uble=b-6 ~uble>=b-6 ~ubr=c-4v5 ~ubs=b-3g-3 ~ubsc=g-3 ~ubscr=g-3 ~uca=b-7c5i-3 ~ucar=b-4c3i-3
~ucar>=b-4c3i-3 ~uce=c4 ~ucec=c4 ~uceci=c4 ~uch=a-3b7d-3e-3i-4j-9k-4m-3n5s-5u4v-6 ~uch>=c3j-3u3
~ucha=b3c-3 ~ucha>=v-5 ~uchac=d3 ~uchas=v3 ~uche=b5c-6g-5n7r-4s-3v-8 ~uche>=n7s-3v-6 ~uched=b6
~ucho=t3v3 ~ucho>=v3 ~uck=a-3 ~ucks=a-5c-3v4 ~ucks>=a-5c-3v4 ~uco=c5 ~ucos=c6 ~ud>=b4c10u-7
~uda=b-9f-3g-3i4k-3l8m7 ~uda>=m7 ~udad=i4 ~udan=c4 ~udand=c5 ~udar=l10 ~udar>=l10 ~udd=c4 ~udde=c4
~udden=c4 ~ude=c-9d-6h4n4 ~ude>=b-6c-4m4 ~uden=a-3b9 ~udenm=b9 ~uder=n7 ~uder>=n7 ~udi=c-4v5
~udio=v5 ~udo=a-3c7u14v-14 ~udo>=c5 ~ue>=e-4f-5g-3m5n5r-4v5 ~uea=a4b-4 ~uear=b-3 ~uear>=b-3
~ueb=c-6v3 ~ueba=c-3v4 ~uebl=i3 ~uebra=c-4 ~ued=a-7b-4d4e-4f6h3i4k6m-11o-5r-6s-8u-3v5
~ueda=a-4b-3c-6i4k6p3s-3 ~ueda>=c-4i5k7 ~uede=b-5d4h6i4q3r-8v3 ~uede>=c3f3h3o-3q3r-9
~ueden=b-4c-4i6l3 ~uedo=a-6e-6m-5n-4s-3 ~uedo>=a-6e-6m-5n-4s-3 ~ueg=b-8f3g11n-3v-3
~uego=b-4f3g6n-3r3v-4 ~uego>=b-4c-4f3g6n-3r3v-3 ~uegr=b-3 ~uegu=g7 ~uej=d4h-3 ~ueja=d4 ~ueja>=d4
~uel=b-7c8d-5g-7i-6l5m-11n4s-5t-4 ~uela>=c7 ~uelas=c-3v5 ~uele=a-3b-8s-3 ~uele>=a-3b-7s-3v3
~uelen=v-3 ~uell=b8c-3v-3 ~uello=b8c-3v-3 ~uelo=a-3c7n4 ~uelo>=a-3c7n4 ~uelt=b-3c5 ~uelta=b-3c3
~uelv=a3b-5e-4v-7 ~uelva=c-4d-4g-5l3n4v-6 ~uelve=a4 ~uelvo=n-3 ~uem=c8v-4 ~uema=b6 ~ueman=b-4c3
~uemar=b8 ~ueme=m3q-4 ~ueme>=m3q-4 ~uemo=c5 ~uemo>=c5 ~uen=a7c-8d6f-6h-7i-7l-6m-7n-4o-3r6
~uen>=a14c-4e3m-4s-6v-5 ~uena=g8v-3 ~uena>=g8v-3 ~uenm=d4 ~uenme=d4 ~ueno=b-3g-3r8s-3v5
~ueno>=b-3g-3r8s-3v5 ~uens=a4 ~uense=a4 ~uent=a-6s6 ~uenta=v3 ~uente=s3 ~uentr=e3v-3 ~ueo=a3v3
~ueo>=a3v3 ~uer=a-10c6d-4e-10f-3i-14l5m-3o-4p-4r5s-4 ~uera=a9c-7v3 ~uera>=a9c-7v3 ~uerd=b-4g4r3v4
~uerde=g5 ~uerdo=b-4r3v5 ~uere=a-5b-5c3l3 ~uere>=v5 ~uerer=a-5b-4c3l3 ~ueri=a-3v5 ~ueria=v3
~uerm=b4c3v-5 ~uerme=c4 ~uermo=b7v-3 ~uero=a-3r4 ~uero>=a-3 ~uerp=c4 ~uerpo=c4 ~uert=a-4b6e-3n4v-6
~uerta=b8v-7 ~uerte=a-3n4v-3 ~uerz=c5 ~uerza=c5 ~ues=a-3b-5e-5g3h-4i-6l-3m-12o7t-3u-8
~ues>=a-3i-6j-4n-6o7q4v3 ~uesd=g-5j3 ~uesda=g-5j3 ~uest=b-4d3g6m-3r4v-5 ~uesta=b-3c-3v7
~uesti=b-4d4n4 ~uesto=c5g-4r3 ~uestr=b4v-5 ~uev=b-7k9m-3n4q7t4 ~ueva=a4k9q5v4 ~ueva>=v5
~ueve=b-3q4r3t4v-7 ~ueve>=c4t5v-8 ~ueves=o-3q6 ~uevo=c-4l4n8 ~uevo>=a-3l4n8 ~uez=b5 ~uff=b-7c9f-4v-9
~uff>=b-4c5f-3v-4 ~uffy=c3 ~uffy>=c3 ~ufi=a7 ~ufic=a7 ~ufici=a7 ~ufr=b7 ~ufri=b6 ~ufrim=b4 ~ug>=a6c4
~uga=b-3c5e-4f3h-3i-4j5 ~ugad=f3 ~ugada=f3 ~ugar=c7e-4h-3i-3j5 ~ugar>=e-4h-3j6 ~ugars=b-4c9v-5
~ugg=b3c6d-4 ~uggi=c3 ~uggin=c3 ~ugh=g-4h3k-6m-5o4q-3t3u4 ~ugh>=a3d3e-3h4j-3q-4v-3 ~ughi=b-4v5
~ughin=b-4v5 ~ught=a-3b4e3n-3o4u4v-4 ~ught>=b3c3v-3 ~ughts=b3c-9v4 ~ugs=v3 ~ugu=b-5f8 ~ugue=f9
~ugues=f9 ~uh>=b-7c-4f-5n5q-5s5v-9 ~ui>=a-6e9h-3p-3r-5v-4 ~uic=a-6b7e-6g-3i-4k4 ~uica=c4 ~uicar=c4
~uici=b5c-8e-6 ~uicid=b6c-5e-6 ~uick=b4k5 ~uick>=b4 ~uid=b-3u8v-7 ~uida=b3c-6 ~uidad=b5c-3
~uide=b-3u10v-3 ~uide>=b-3u8v-3 ~uido=b-4c5 ~uido>=b-4c5 ~uie=a-5c-5d5e-6f4g-3h8m7n-11o-5r4t-6u-3v-5
~uien=a-10c-4d5h4i3m9r-5v-5 ~uien>=a-9c-3d5f3h4i4m6r-3 ~uiend=b8 ~uiene=m5v-3
~uier=b4e-5h3i-4n-6o-3r7v-4 ~uiera=o-3r10 ~uiere=a-3b6d-3h-4v3 ~uiero=c-4e-7l3v-6 ~uil=a3m-3v4
~uila=v5 ~uila>=v5 ~uild=v4 ~uildi=v4 ~uin=b-4d4e-3m4v4 ~uina=d3e-3m5 ~uina>=m5 ~uinas=d3 ~uip=b-5v6
~uipo=b-5v6 ~uipo>=b-5v6 ~uir=b9f-3i-3m-5 ~uir>=b8m-3v-5 ~uire=v4 ~uire>=v4 ~uis=b3e7v-9 ~uis>=e8
~uise=b4 ~uises=b5 ~uisi=c4 ~uiso=b3 ~uiso>=b3 ~uit=a14b-8f-11j4k-10m-12 ~uit>=a5b-10e5f-3j-7m-3
~uita=a11c-3g-3 ~uita>=c4 ~uitam=a9v-4 ~uitan=a-6c-3v7 ~uitar=a11c-8 ~uite=b-11c7e-3j6k-5
~uite>=a-3b-8c10v-4 ~uitem=a7j3 ~uiten=e-3 ~uito=b4g5 ~uito>=b4g5 ~uiv=b-3e7v-5 ~uivo=b-3e7v-5
~uivoc=c-5e8 ~uivoq=c4 ~uiz=r-4v5 ~uiza=r-4v8 ~uizas=r-4v8 ~uja=a-3b4c-7 ~uja>=b4c-3 ~ujas=v4
~ujas>=v4 ~uje=h10r3v-6 ~ujer=h10r3v-6 ~ujer>=h6r3 ~ujere=h3 ~uke=c7 ~uke>=c4 ~ul>=u11v-4
~ula=e3t-3v10 ~ula>=b-7c5 ~ular=t-3v8 ~ular>=t-3v5 ~ulari=v4 ~uld=b3e-7k3q4s-5u-5v-4
~uld>=e-5q3s-4u-4 ~ule=j5k5l-7v-4 ~ule>=a-5d-4g4k7 ~uler=d3 ~uler>=d3 ~uli=b-3c6g-3r-4 ~ulin=c4g-3
~ulio=v4 ~ulio>=v4 ~ull=c8g5q-3v-12 ~ull>=g5v-4 ~ulla=b7 ~ulla>=b7 ~ulle=c6 ~ulled=c4 ~ulli=c5
~ullid=c5 ~ulo=c7v-4 ~ulos=c7v-4 ~ulos>=c7v-4 ~ulp=a-4 ~ulpe=a-4b3 ~ulpe>=a-4b3 ~uls=c10 ~ulsi=c6
~ult=a3c-4e-4q-7r-4 ~ulta=a-3c-4i3j3 ~ulta>=j3v4 ~ultad=i4 ~ultar=h4 ~ultat=h4 ~ulted=b3
~ulti=a7g-5o5v-6 ~ultim=a7o5v-6 ~ultr=v3 ~ultra=v3 ~uly=c-6v4 ~uly>=c-6v4 ~um>=t4v6
~uma=a-7b-6c3d14h-6v5 ~uman=b-4d14h-6 ~uman>=b-3d9h-4v-4 ~umano=d7 ~umar=a-3v5 ~umar>=a-3v5
~umb=b4c7d-4g-5i-4 ~umb>=b10 ~umba=c4 ~umba>=c5 ~umban=b3 ~ume=c4l6t-4 ~ume>=a-4c8l7v-8
~umer=c-5g-3t-4v3 ~umero=c-5g-3t-4v3 ~umo=b-4c5v10 ~umon=c5 ~umoni=c5 ~ump=a-3c5g-5i3j-4k3v-8
~ump>=b6g-4i3j-3k3v-12 ~umpe=v5 ~umped=v5 ~un>=a-3b3e4f-8m-5q-10t7u4 ~una=a-7e-3g-9i-11j-4l-3p8v5
~una>=a-4d4g-5i-6p5 ~unal=b6 ~unali=b6 ~unar=c5k-3v4 ~unar>=k-3v8 ~unc=a3c-13d-3f-5g-4k-4n-4s4u-5
~unca=u-3 ~unca>=u-3 ~unch=b3c-5 ~unch>=b7c-4 ~unci=m4 ~uncia=a5 ~uncio=a-3m4
~und=a-4b-4d-5e3h-6i10k-6o3p-5s-6u-7v-4 ~und>=b4e3i3q3 ~unda=a-3c-5e7i7o3 ~unda>=e6o3 ~unday=c-4v3
~unde=c5f3 ~under=c4f3 ~undi=b-5c6i4v-9 ~undid=b-5c8 ~undin=c6v-4 ~undo=b5c-4v-4 ~undo>=b5c-4v-4
~unds=b-9m3r5 ~unds>=b-9m3r5 ~une=b4c-6g5l-3o-6q5r-7 ~unec=b6 ~uneca=b6 ~unen=a3 ~unenr=a3
~unes=g3o-4q8r-3 ~unes>=g3o-4q8r-3 ~unf=a7n-4 ~unfo=a7n-4 ~unfol=a7n-4 ~ung=b-5h6v9 ~ung>=b-4v8
~unge=h3 ~unger=h3 ~ungr=v3 ~ungry=v3 ~uni=a4h-3t4v-6 ~unic=a5v-4 ~unica=a6d4 ~unico=d-4g4
~unk=b3c3v-3 ~unk>=b3v-3 ~unn=b-4c6i5v3 ~unni=i5v3 ~unnin=i5v3 ~unny=b-4c7 ~unny>=b-4c7
~uno=a-3b-3i4p6v4 ~uno>=a-4b-3i6p6v4 ~unq=b3r4 ~unqu=b3r4 ~unque=b3r4 ~uns=a7b-4c3f-3g-4n-5o-3
~uns>=c7 ~unse=v5 ~unsel=v5 ~unst=a-6l9 ~unsto=a-6l9 ~unsu=a11c-3l-9 ~unsub=a9c-3l-3 ~unsus=a3l-3
~unt=a5b-4d-3e-7n4q-4s-6t-4 ~unt>=a6e-5v6 ~unta=b-8n4s-11 ~unta>=n3v3 ~untam=r4 ~untar=b-5s-6
~unte=s5v-10 ~unte>=a6 ~untem=q-3 ~unten=s5 ~unti=b4 ~untin=b6 ~unto>=a3 ~untos=a-4v4 ~unw=a6
~unwa=a6 ~unwan=a6 ~unz=c3 ~unza=c3 ~unzad=c3 ~up>=c6d-3e-6f-10h-7j4k-3m-3n5o-3p-3r4s-3v4
~upa=c-8g10v-4 ~upad=b-4c-5g9s3 ~upe=a-3d4v-7 ~upe>=c4 ~uper=a-3b3c-5d4v-5 ~uper>=b6v-3 ~uperv=d5
~upid=b3 ~upid>=b3 ~upo=c5 ~upo>=c5 ~upp=b-4c-4r3 ~uppo=b-3r3 ~uppos=r3 ~ups=i4 ~ups>=i4 ~upu=r4v-4
~upue=r4 ~upues=r4 ~ur>=b-7i-4p-4r-7s-3t3v5 ~ura=a-4f-4g-7i-3m-3q-5t3v5 ~ura>=g-5q-6v3 ~uran=v4
~uranc=c-5v4 ~uras=c4 ~uras>=c4 ~urd=a-6o-4q4 ~urda=o-3q4 ~urday=o-3q4 ~urde=a-5 ~urden=a-5b3
~ure=a-3c3d-4e-12f-7g-6h-3j-3k-4l-5n-7p-4q-3r9t4 ~ure>=a-4d-3e-8g-3n-3r10s-9 ~uren=r-8s8
~ureno=r-8s8 ~ures=b-9c11t4v-6 ~ures>=c5 ~uresi=c10 ~urest=a5b-5t4 ~urey=r8 ~ureye=r8 ~urg=j5
~urge=j5 ~urge>=a4c-7 ~urgen=b-3c4 ~uri=c-10e4v5 ~urie=c-5v3 ~uried=c-4 ~urien=v5 ~urine=c6
~uring=c-5 ~urio=c-8e3 ~urio>=c-6e3 ~urios=b-3v4 ~urn=b-5c9l3n-5 ~urn>=b-4c6g-4l6 ~urne=c4v-4
~urned=c4 ~urni=c3d3 ~urnin=c3d3 ~urno=c-3 ~urno>=c-3 ~uro=c-3e-4s-5v3 ~uro>=e-4s-4v3 ~urp=b3
~urpo=b3c-7 ~urpos=b3c-7 ~urr=c5v-6 ~urri=b-4 ~urry=v-3 ~urry>=v-3 ~urs=a-3b-3d6f-9h-3n-5o-6q5r3t-3
~urs>=g5m-7t-3v5 ~ursd=b-4o-6q6v-3 ~ursda=b-4o-6q6v-3 ~urse=b3d6e-5m3r5v-7 ~urse>=d6e-3r5v-3
~ursel=m4v-5 ~urst=c3 ~urst>=c3 ~urt=d-5e-3i-4k-5l-3n-4q-5 ~urt>=b5c-3q-5 ~urte=c-3v6 ~urten=c-3v6
~urth=a6 ~urthe=a6 ~urti=c5 ~urtin=c5 ~urts=c4 ~urts>=c4 ~urv=c-7v5 ~urve=v-3 ~urvey=v-3 ~urvi=c-7v8
~urviv=c-7v8 ~us>=c-4d-6f-7j-5k-3m-6n-9q-5r-4 ~usa=a-3b6c-6m8n-8v-7 ~usa>=m9n-7 ~usar=b6 ~usaro=b7
~usc=c5j-4n-3r-3v-13 ~usca=b3e3i3v-6 ~usca>=e5 ~uscan=b6 ~uscar=i5 ~uscr=g-4j-3n-3v-5
~uscri=g-4j-3n-3v-5 ~use=e3f-4g-3n4s3 ~use>=e3n5o3s3 ~used=a-3v3 ~used>=a-3v3 ~ush=c-3k6q6v-6
~ush>=k10q6v-5 ~ushe=b3 ~usi=c-3e3m3n3 ~usic=c-4v3 ~usic>=c-4v3 ~usin=e4m4n3v-5 ~usine=m5
~using=n4v-3 ~usiq=v3 ~usiqu=v3 ~usiv=b5 ~usive=b5 ~uso=b5c-7v-3 ~uso>=b5c-7v-3 ~usp=a6i3v-4
~uspe=a6i3v-4 ~uspen=a6i3v-4 ~usq=a4 ~usqu=a4 ~usque=a4 ~uss=b-3f8v-8 ~ussi=f8v-7
~ust=c-6f3i-6k4l-8n-4o-7v3 ~ust>=b4c-4d3f-6m-6n-3q-7v-3 ~usta=f6k6v3 ~usta>=v4 ~ustan=v4
~ustar=f7k6v-3 ~uste=b-7f3h-4q3v6 ~uste>=e-3v7 ~usted=b-7f3h-3q3 ~usti=b5c-4 ~ustia=b7c-4v-5
~ustif=v6 ~usto=b-6r7 ~usto>=b-5d-3r7v3 ~ustom=d3v-5 ~usty=c4 ~usty>=c4 ~usu=b-3i4 ~usua=b-3i4
~usual=b-3i4 ~usy=b-5g6 ~usy>=b-5g6 ~ut>=b4c3d6e-16f-15h4k-5l-3r4t4v-5 ~uta=c-3d5m3v4 ~utad=d5m3
~utado=d5m3 ~ute=a6b-7r3s-3 ~ute>=a8i4v-3 ~utel=r3s-4 ~utely=r3s-4 ~utes=c3g4 ~utes>=c3g4 ~uth=a3c5
~uth>=c6v-4 ~uti=c6d4n-4v-12 ~uti>=c11n-4v-4 ~utin=c-3 ~uto=b-6c-5i4n-3r-4s6 ~uto>=s9v-4 ~utom=i6v-5
~utor=a6s-3v-3 ~utori=a6s-3v-3 ~uts=c-8 ~utsi=c-4v3 ~utsid=c-4v3 ~utt=e-3i4m-5 ~utt>=v5 ~utta=a3
~utta>=a3 ~utti=b4c-8g3 ~uttin=b4c-8g3 ~uttl=i5 ~uttle=i5 ~utto=c3 ~utton=c3 ~utu=b9c-3v-4
~utur=b9c-3v-4 ~uture=b9c-3v-4 ~uve=b-3c-9e9 ~uve>=b-3c-9e9 ~uvi=t3 ~uvo=a6c-4 ~uvo>=a6c-4
~uxi=b9v-3 ~uxil=b9v-3 ~uxili=b9v-3 ~uy>=a-4g-12h3 ~uys=i3 ~uys>=i3 ~uz>=v7 ~uzz=d7 ~uzz>=d7
~va>=c4d-5i3m-3r3v-5 ~vac=b-4c-6j-5m-3v7 ~vacu=b-4c-5j-4v8 ~vacun=b-4c-5j-4v8 ~vad=q7 ~vado=q7
~val=a-8b11g-3k8q6v-3 ~vale=b4c-3v-5 ~vale>=b4c-3v-5 ~valg=a-3b6 ~valgo=a-3b6 ~vam=b9g-6v3 ~vame=b9
~vame>=b9 ~vamo=g-5v5 ~vamos=g-5v5 ~van=e-5f-5g-4i9 ~van>=c-3d-4i10s-3 ~vane=b-3c4 ~vanec=b-3c4
~vant=c4v-3 ~vanta=b-4c6 ~var=b-10c-3h7m-4v4 ~var>=b-4c-6i-5v3 ~vari=v7 ~varia=v8 ~varo=h8 ~varon=h8
~vat=v5 ~vate=a3 ~vate>=a3 ~vato=v6 ~vator=v6 ~vay=a8j6n-3u5v-8 ~vaya=a8j6n-3u5v-8 ~vaya>=a-3j6u5v-7
~vayan=a6 ~ve>=j-8k3l-8m-5n-16r-4t4u4v-4 ~vec=e3 ~vece=b-3c3 ~veces=b-3c3 ~veci=c-4e3 ~vecin=e4
~ved=c-4e6n-3v3 ~ved>=c-4e7n-3v-4 ~veh=i4 ~vehi=i4 ~vehic=i4 ~vei=c-3 ~vein=c-3 ~veint=c-3
~vel=b-12c3r7v4 ~vel>=c7 ~vela=b-4r3v3 ~vela>=b-4r3v3 ~velo=c-4 ~velor=c-4 ~vely=b-6 ~vely>=b-6
~vem=g3v-4 ~vemb=v-4 ~vembe=v-4 ~vemo=g3 ~vemos=g3
~ven=a-7b9c-7d-4e-5f-9h-5i5j-6k-4m-4n-5s-3t4u-6v-3 ~ven>=l3r3t5v-7 ~vena=b7c-5 ~venas=b7c-5 ~venc=b3
~venci=b3 ~vend=b-3v11 ~vene=b8 ~venen=b8 ~veng=b-4i6v-3 ~venga=b-4i6v-3 ~veni=b-3o3q5 ~venin=b-7o4
~venm=a-4b12 ~venme=a-4b12 ~vent=d-3i3o-5 ~vent>=g3 ~vento=i4 ~veo=a-6b3n-3v-7 ~veo>=a-6b3n-3v-7
~ver=c-4d-3f-3g-5h-4j-5p-10t-3u-7v6 ~ver>=a6c-4d-5f-4i3m-3p-5v6 ~verd=b3d3m4n-3v-7 ~verda=d3m5v-5
~verdo=b9c-3 ~vere=v3 ~vered=c3 ~veri=c5 ~veris=c5 ~verl=b-6k5 ~verla=k5 ~verlo=b-5 ~verm=r-3
~vermo=r-3 ~verp=b3 ~verpa=b9 ~vers=b-3i-3o3 ~versi=i-3o3 ~vert=c3 ~verti=c3 ~very=b5k-4u-7
~very>=a5g-3k-3u-6 ~veryb=b-3 ~veryt=a-3b5r-4u-4 ~veryw=i5v-3 ~ves=i5o-3q7s4 ~ves>=i5o-5q7s4
~vet=a5v-5 ~vet>=b3v-7 ~vete=a5 ~vey=i5v-3 ~veya=i5 ~vez=b3d-7e-7g-7h3k-6l6n6p-5
~vez>=b3d-7e-7g-7h3k-6l6n6p-5 ~vi>=b6c-3s4 ~via=g3q-5 ~via>=v3 ~vic=a4c-4 ~vice=a4 ~vice>=a4
~vid=a3c-3f-5g-8h3j3k-9m-9n-6r-8u-8v3 ~vid>=e5v3 ~vida=b9e-5u-5 ~vida>=b7e-4 ~vidad=u-3
~vide=a7h5j5k-9m-3r-4s3 ~vide>=j7k-5v3 ~videl=a-3s3v3 ~viden=a10v-6 ~vider=h6 ~vido=c-3i6
~vido>=c-3i6 ~vidr=c4 ~vidri=c4 ~vie=c-3d-5e-4g5m-3o5s-6u-3 ~vie>=b-8v10 ~viej=a-3b4 ~vieji=b4
~viejo=b3 ~viem=q3 ~viemb=q3 ~vien=p3s-5v-5 ~vien>=a8s-5 ~viend=v-5 ~viene=a-3b-3c-5 ~vient=c7
~vier=o5u-3 ~viern=o5u-3 ~viet=f6 ~vietn=f4 ~vig=b5 ~vigi=b5 ~vigil=b5 ~vil=c-6v5 ~vill=v5 ~villa=v5
~vin=f5s-3v-8 ~vin>=e4 ~ving=b4e-4f5s-3v-5 ~ving>=b4e-4f5s-3v-5 ~vio=b7f3n-4r6s-3v-5 ~vio>=b4f4n-3r5
~viol=b6 ~viole=b3 ~vir=b4c-10g-3i-6s-4 ~vir>=b4c-4i-4s-4v-3 ~viru=v7 ~virus=v7
~vis=a-6b-5c3e-3g12h-5j5n-3q-3t-6v-3 ~visa=b5c-4u3v3 ~visar=b5c-4u3v3 ~vise=g7 ~vise>=g4
~visi=a-3b-3e-4g3j5 ~visio=c3v-4 ~visit=a-3e-4g5j5 ~viso=b-7d3g7r-3v-7 ~viso>=a-8g8 ~visor=d5
~visos=a4l3 ~vist=c9 ~vista=c9 ~viv=a-8b7c-13e4f-7h-8j-4m-4 ~vive=b-9c-7e7v7 ~vive>=b-9c-7e7v7
~vivi=b11c-5f-4i-5s-4v-5 ~vivie=b3 ~vivir=b4c-4i-4s-4v-3 ~vivo=d3i4v-3 ~vivo>=d3i4v-3 ~vm>=v7
~vo>=a-4c8d4e-7f-6g-13l3q-4u-7 ~voc=b3c-4e9m-4v-4 ~voca=c-4e8 ~vocad=c-3e4 ~voce=b7 ~voces=b8
~voi=b4c4v-4 ~voic=b4c5v-4 ~voice=b4c5v-4 ~vok=a11b-3c-3v-3 ~voke=a11b-3v-3 ~voke>=a8
~vol=b4f-4g-5l3v-6 ~volv=b5f-4g-4l3v-10 ~volve=c-3l3n4 ~volvi=c3v-6 ~vom=a-3b-8c7f3g-3
~vomi=a-3b-8c7f3g-3 ~vomit=a-3b-8c7f3g-3 ~voq=c4 ~voqu=c4 ~voque=c4 ~vor=a6b4c-5d-3e4g-3j3v-7
~vor>=a5b4v-6 ~vorc=e6 ~vorce=e3 ~vorci=e3 ~voy=b5d-5e-6f-3h-5i-3j9q-5t-3v-5
~voy>=b5d-5e-6f-3h-5i-3j9q-5t-3v-5 ~voz=b-3c12s-7v-3 ~voz>=b-3c12s-7v-3 ~vue=b-8e-4l6 ~vuel=b-8e-4l6
~vuelv=a3b-5e-4v-7 ~vy>=b-8c8 ~wai=g7m-4 ~wait=g7m-4 ~wait>=g6m-3 ~wak=a-3b3v-6 ~wake=a-3b3v-6
~wake>=a-3b3v-6 ~wal=b-5c6d-6h-4n-7v3 ~walk=b-7c6d-4i8n-3 ~walk>=b-4c5g-4i5 ~walke=b-6g3i3
~wall=f3g-3i-5 ~wallo=c3f3 ~wam=c-3g8 ~wamp=c-3g8 ~wampe=c-3g8
~wan=a8b5c-7e-3g-7h5i-6n-8q-3r-3u-4v-3 ~want=a8b4c-6e-3g-7h5i-6n-8q-3r-3u-4
~want>=d4g-4h5i-4l3n-7r-3u-4 ~wante=a6b3c-4 ~wap=k7 ~wap>=k7 ~war=b9k6v-4 ~war>=b4 ~ward=b4k7v-7
~ward>=b4c-3k7v-6 ~warm=c8 ~warm>=c8 ~was=a-3c-6d-6e7f-3g-3n4q-4r-5t3v5 ~was>=a-6d-5n4q-4r-5
~wash=c-8v10 ~wasn=e7v-4 ~wasnt=e7v-4 ~wast=a4 ~wat=c6 ~watc=c-4g3v3 ~watch=c-4g3v3 ~wate=c11g-6
~water=c11g-6 ~way=b8c-7f-7j-5k-6o-3r-5 ~way>=b3c-6f-4g3j-5k-5r-4 ~ways=b7 ~ways>=b7 ~wbo=v5
~wboy=b-3v7 ~wboys=b-3v7 ~we>=a-4b-3h5q4 ~wea=a-3c6v4 ~weak=c3 ~weak>=c3 ~weat=a-4b-7c4v3 ~weath=v8
~weati=b-3c5 ~weats=v-3 ~web=c-4v5 ~webs=c-4v5 ~websi=c-4v5 ~wed=f-4n-3o9p-5r-5 ~wed>=o7r-4
~wedn=c-3 ~wedne=c-3 ~wee=a-5b-4d-5h-3i-3j-5m-4n-3q10u6v-4 ~week=a-3j-4q9 ~week>=c7j-3 ~weekd=q3
~weeke=b-3g4q4u3 ~ween=b-3g3 ~ween>=b-3g3 ~weep=c3v-3 ~weepi=c3v-3 ~weet=u5 ~weet>=u4 ~wei=b-6c8
~weig=b-3c4 ~weigh=b-3c4 ~wel=a-4n-6r3s-4 ~welc=u8v-5 ~welco=u8v-5 ~well=a-3r4s-4u-4v5
~well>=s-3u-4v4 ~welli=v4 ~wen=a-6c-4f3g-6i3n3o5q-5r-3s3v3 ~wen>=f4 ~went=a-5c-3g-5i4n4s3v4
~went>=a-4c-3i4n4v3 ~wenty=g-3 ~wer=b-5e5g5n10p-3v13 ~wer>=b-3c4g7n7 ~were=a3c-4n4 ~were>=c-4n4
~wet=b-7c12v-3 ~wet>=b-6c12v-3 ~wfu=b-5c3v3 ~wful=b-5c3v3 ~wful>=b-5c3v3
~wha=e-8g-3h-6i-6j-9m6n10o-12r-8t-3u-9 ~what=e-8g-3h-6i-6j-9m6n10o-12r-8t-3u-9
~what>=e-3h-4i-3j-7m6n8o-5r-13t-3v-4 ~whatd=n3 ~whate=c5m-3v3 ~whats=a-7c-8e-4m3n3o-8r-4
~whe=a-7c3d4e-4h-10i3 ~whee=b-4i9v-4 ~wheel=b-4i9 ~when=a-5g4v3 ~when>=a-5g4 ~wher=d4h-3m-3
~where=d4h-3m-3 ~whi=e-3p-3r5 ~whic=a-3b-3m3p-3r4 ~which=a-3b-3m3p-3r4 ~whil=v-3 ~while=v-3 ~whit=c3
~white=c3 ~who=a-4c-5g-6h7m14n-9r-7v-10 ~who>=f3h7m7 ~whol=b6c-3 ~whole=b6c-3 ~whom=m5n-3
~whom>=m5n-3 ~whos=a-7b-4e5i5m10 ~whos>=a-7b-4e5i5m10 ~why=b7c-4g-8m8r8s-8t-4
~why>=b7c-4g-8m8r8s-8t-4 ~wic=b-3c7 ~wice=c6 ~wice>=c6 ~wif=e5f-4g5 ~wife=e5f-4g5 ~wife>=e5f-3g3
~wil=a-3c-6d-4g3r-3v10 ~will=c-6d-4g4r-3v3 ~will>=c-6d-4g4r-3v3 ~win=c4g-4j3v3 ~wind=c5 ~winde=c4
~wint=v3 ~winte=v3 ~wip=a5b-4c3m-5v-3 ~wipe=a5b-4c3m-5v-3 ~wipe>=a8m-5 ~wiped=c4 ~wis=b5c-8f-5v-8
~wish=a3b9f-3v-7 ~wish>=b8f-3v-6 ~wist=c-3 ~wit=d5h5l-3 ~witc=b-3d5h4v-4 ~witch=b-3d5h4v-4
~with=e-4k-6q-3 ~with>=d3h3k-4v3 ~withd=a4 ~witho=e-4 ~wits=b4 ~wits>=b4 ~wli=b4 ~wlin=b4 ~wling=b4
~wn>=f-5j-5 ~wni=b5 ~wnin=b6c-3 ~wning=b6c-3 ~wo>=a-4b-5c-3i3o4t4 ~wok=c4g3 ~woke=c4g3 ~woke>=c4g3
~wol=c6v-5 ~woll=c6v-5 ~wolle=c6v-5 ~wom=h6m-6v-4 ~woma=h3v-3 ~woman=h3v-3 ~wome=m-6 ~women=m-6
~won=a-10c6d-3e-8g-4j4l-3n-5q-3s3v-3 ~wont=a-10c7d-3e-8g-4h3j4l-3n-4q-3s3v-3
~wont>=a-10c7d-3e-8g-4h3j4l-3n-4q-3s3v-3 ~woo=c4g-3v3 ~wood=v5 ~wood>=v5 ~wooz=c8 ~woozy=c8
~wor=a-3d3g3h-4i-5j-6n-5r4s-6t-5u-3 ~words=c5 ~work=b-8c-5d4g5j-4p3s-4v3 ~work>=b-12i-6j-3k3p4v4
~worke=c-4 ~worki=g8v-6 ~works=o3 ~worl=b5v-4 ~world=b5v-4 ~worr=b3c-3r4 ~worry=r4v-4 ~wors=b-5c8
~worse=c6 ~worst=b-4v5 ~wort=b8 ~worth=b8 ~wou=v-7 ~woul=v-6 ~would=v-6 ~wow=v19 ~wre=c6 ~wrec=c6
~wreck=c6 ~wri=a4e-4g6 ~wris=b7 ~wrist=b7 ~writ=a4b-6g7 ~write=b-3g7 ~wro=a-4d-6e6g-4u-7
~wron=a-4b-7d-6e8g-3 ~wrong=a-4b-7d-6e8g-3 ~wrot=b8v-5 ~wrote=b8v-5 ~wye=a3 ~wyer=a3 ~wyer>=a3
~xam=c-3 ~xame=c-3v3 ~xamen=c-3v3 ~xan=b6 ~xana=b6 ~xanax=b6 ~xce=v4 ~xcel=v5 ~xcell=v3 ~xcu=n8
~xcus=n8 ~xcuse=n8 ~xed=c-4i-6 ~xed>=c-4i-6 ~xi>=i9v-9 ~xic=b-3e6 ~xico=b-3e6 ~xico>=b-3e6 ~xig=c5
~xige=c5 ~xigen=c5 ~xil=b8v-4 ~xili=b9v-3 ~xilio=b9v-3 ~xis=b8 ~xist=b8 ~xisti=b8 ~xit=a11m-3v-4
~xit>=a11m-3v-4 ~xpe=a-3b-4c-3h4j7v3 ~xpec=j8 ~xpect=j8 ~xped=v7 ~xpedi=v7 ~xper=h4 ~xperi=h4
~xpi=i5 ~xpir=i5 ~xpire=i5 ~xpl=m12v-3 ~xpla=m9v-5 ~xplai=m9v-5 ~xpli=m5n3 ~xpliq=m5n3 ~xplo=b4
~xplot=b4 ~xra=v4 ~xray=v4 ~xt>=a4d-5g4i-3j-9k-5m-3q-3s-3t-4u-4v-4 ~xte=b-6d12f3g-3v-5 ~xtea=a-4
~xtear=a-5 ~xtec=f4 ~xteco=f4 ~xted=a4 ~xted>=a4 ~xtee=a3 ~xtees=a3 ~xten=d9 ~xti=f3m3r-3v3
~xtin=f3m3r-3v3 ~xting=f3m3r-3v3 ~xtm=b-3g3k3q7v-3 ~xtmo=b-3g3k3q7v-3 ~xtmon=b-3g3k3q7v-3
~xto=a3d3f-3 ~xtos=d3f-3 ~xtos>=d3f-3 ~xtr=b8v-3 ~xtra=b8v-3 ~xtran=b8v-3 ~xtw=c-3 ~xtwe=c-3
~xtwee=c-3 ~xyg=b-4c4 ~xyge=b-4c4 ~xygen=b-4c4 ~ya>=a5c-8h-7i-6j7k-3m-4n-5o3q-4r4u8 ~yan=a5b-4i3
~yans=a3 ~yanse=a3 ~yar=b-4v4 ~yar>=c4 ~yard=v5 ~yard>=v5 ~yas=a4r10 ~yas>=r10 ~ybe=k-4q3r-5v4
~ybe>=k-4q3r-5v4 ~ybo=h3 ~ybod=h3 ~ybody=h3 ~yd>=b5v-3 ~yda=o5 ~yday=o5 ~yday>=o5
~ye>=a-7b-3c5e-6g3r4t-4u4 ~yea=b-7k-4r12v3 ~yeah=r11s-4v-5 ~yeah>=r11s-4v-5 ~year=b-5c-4s3v10
~year>=s3 ~yearl=v3 ~years=b-4c-8v10 ~yeas=c4 ~yeast=c4 ~yec=v-3 ~yecc=b-3c7 ~yecci=b-3c7
~yect=b6c-5 ~yecte=b6c-5 ~yed=b7c-3 ~yel=a-4c6t3v-7 ~yell=b3c3t3v-6 ~yelle=c-3 ~yello=c9v-4 ~yep=r9
~yep>=r9 ~yer=b-4c3f-4g-3i-5 ~yer>=b-4c4f-4g-3i-5 ~yes=a-9b-3e-7g-8n-6p-4r22s-17u-5v-15
~yes>=a-9c-3e-5g-7h3i3n-5o-3p-4r22s-16t-3u-5v-16 ~yet=r-5v7 ~yet>=r-5v7 ~yfr=b3 ~yfri=b3 ~yfrie=b3
~yge=b-4c4 ~ygen=b-4c4 ~ygen>=b-4c4 ~yin=a5s7u-7 ~ying=a5s7u-7 ~ying>=a5s7u-7 ~ym>=a-4g5
~ymo=b4h-6k4 ~ymor=b4h-6k4 ~ymor>=b5 ~ymore=h-6k4 ~ymp=b-3c7 ~ymph=c4 ~ymph>=c4
~yo>=e4g3h-6i-4n-6t4v4 ~yol=f5 ~yol>=f5 ~yon=b3c-4d-3h4 ~yone=c-4d-3h4 ~yone>=c-4d-3h4
~you=a4b-7c-8d-4e4j-5m3n4o-6p-4s-4u3 ~you>=d-3h-3n3o-4u3 ~youn=h6 ~young=h6 ~your=a4c-4g-9h-5i-3p-3
~your>=a4b-5c-3g-7p-3 ~yours=m4v-5 ~youv=b-3c-5e9v-3 ~youve=b-3c-5e9v-3 ~ype=v4 ~yped=v5 ~yped>=v5
~yre=b4 ~yre>=b4 ~ys>=e-6g-5r-6 ~yse=a-3n-3q-4 ~ysel=a-3n-3q-4 ~yself=a-3n-3q-4 ~ysi=b-5e3g-3q3
~ysis=q3 ~ysis>=q3 ~ysit=e5 ~ysitt=e5 ~yst=b4 ~yste=b4 ~yster=b5 ~yth=a-4r-3s4u-5 ~ythi=a-4r-3s4u-5
~ythin=a-4r-3s4u-5 ~yti=q5 ~ytim=q5 ~ytime=q5 ~yud=a-5b6f-4k-3m5 ~yuda=b-5m7 ~yuda>=m7
~yude=a-3b10c-3d-3 ~yuden=b11 ~yun=v9 ~yuna=v8 ~yunar=v8 ~yup=r4v-3 ~yup>=r4v-3 ~ywa=v4 ~yway=v4
~yway>=v4 ~ywh=i5v-3 ~ywhe=i5v-3 ~ywher=i5v-3 ~za>=a-3b9e5f-5m-6v-3 ~zac=a3 ~zaci=a3 ~zacio=a3
~zad=c5v-3 ~zada=c5 ~zadas=c3 ~zan=b5 ~zan>=b4 ~zap=c4 ~zar=b5j-5k8l13v-6 ~zar>=j-5k8l13v-7
~zas=a-4b-3c4r-4v7 ~zas>=a-4b-3c4r-4v7 ~zco=b3c3e4u4v-7 ~zco>=b3c3e4u4v-7 ~zer=t8v-3 ~zero=t8v-3
~zero>=t8v-3 ~zin=b-5c5 ~zine=c-4v6 ~zines=c-3v4 ~zing=b-4c13v-4 ~zing>=b-4c10
~zo>=a3b6d3e-6i-5l-6s-5u7 ~zon=a-3 ~zon>=a-3v-4 ~zoo=g6 ~zos=b9c-5 ~zos>=b9c-5 ~zuc=b-4c3i-3
~zuca=b-4c3i-3 ~zucar=b-4c3i-3 ~zy>=c12i-5v-11 ~zz>=d7 ~zza=e7 ~zza>=e7 ~zzine=c-3 ~zzy=c4v-3
~zzy>=c4v-3)";

}  // namespace rb::grammar
