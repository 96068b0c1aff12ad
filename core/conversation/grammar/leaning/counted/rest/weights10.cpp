#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning10;
const std::string_view kLeaning10 = R"(
~<sii>=r4 ~<sik=c13v-4 ~<sik>=c13v-4 ~<sil=a7 ~<sile=a7 ~<sim=n3r5v-3 ~<simo=r5
~<sin=a-7c6e-12h-5k-5n-4o-4p-5q-4 ~<sin>=a-6e-3l3s-4 ~<sinc=c3e-6o-4 ~<sint=v4 ~<sir=c-5o-3p4r3
~<sirv=c-5g4p4r3 ~<sis=v4 ~<sist=v4 ~<sit=b9e4g-9 ~<site=v3 ~<sitt=e5 ~<six=b-4o7r-3t7v-8
~<six>=b-3o4t5v-10 ~<sixt=r-3 ~<siz=c-4v5 ~<size=c-4v5 ~<sk=b-8c16v-3 ~<ski=c8 ~<skip=c4 ~<sky=v-6
~<sky>=v-6 ~<sl=a-11d-8f-4g-4i-4j4k4n5v-4 ~<sle=e3g4 ~<slee=e3g4 ~<sli=c4 ~<slip=c3
~<slo=a-6b-6c-8d-5g-11j4k6n9v-6 ~<slot=b-4c-3g-9j4k7v-5 ~<slow=n11 ~<slu=c4 ~<slur=c4 ~<sm=a-7c10
~<sme=b-5c11v-7 ~<smel=b-5c11v-7 ~<smil=u3 ~<smo=a-3v10 ~<smok=a-3v10 ~<sn=c4 ~<sna=b3c3 ~<snap=b3c3
~<so=a-5b6c-6d3e7g-14l-7m3o-3s-7v-8 ~<so>=a5c-3d-8f-6g-7m3n-9o4p-9r5s-3 ~<soa=c5 ~<soak=c5
~<sob=b9v-6 ~<sobr=b3 ~<soc=b4d5v-5 ~<soci=d6 ~<soco=b8 ~<sog=b5 ~<soga=b5 ~<soi=b-5c6e13
~<sol=c-3d4e-4h4i5n-3q6r-6 ~<sola=b5v-4 ~<sole=b3 ~<soli=a4 ~<solo=b-10h5q6r-4v5 ~<som=f8n-3v-3
~<somb=b3 ~<some=f-5 ~<son=a-6d-3g3m6n7 ~<son>=a-6c-3m6 ~<sons=g3 ~<soo=b3d-4k6p4r-4u5
~<soon=b3d-4k6p4r-4u5 ~<sor=a-4e-3g-3m3n6 ~<sord=n4 ~<sorr=a-3m3n3 ~<sos=a-3b17v-3 ~<sos>=a-3b17v-3
~<sou=b3c-7m3r4v-7 ~<soul=b7c-4 ~<soun=m3r4v-5 ~<soy=c-6e11g-3i-4j-4m-3s-4
~<soy>=c-6e11g-3i-4j-4m-3s-4 ~<sp=b-9c13d4f5g-4h-3i-7k-9l-4m-10o-6q-11r-4u-4v-6
~<spa=b-5d-3e-7f6k-3m-12v-6 ~<spam=a11e-4m-7 ~<span=a-5f9m-3 ~<spe=a-5b-5d7e3f3g-3q-4v-12
~<spea=b-5d7e3f3v-7 ~<spec=h3 ~<spee=c4 ~<spi=c3 ~<spin=v3 ~<spir=b6c-4 ~<spit=b-3c5 ~<spo=c3j3o-3
~<spok=c-3 ~<spot=c10g-4j3o-3 ~<spr=c9e4 ~<spre=c7g3 ~<spri=e4v5 ~<sr=a15l14m-6v-11
~<st=c8f-9g-7j-7k-9l13m-7n-3o-6p-6r-7t4u-5v-5 ~<sta=a-11b3d5f-3g-6l4m3u-4v-5 ~<staf=d6 ~<stal=b4
~<stan=v4 ~<stap=c4 ~<star=a-7l4n-4q4t3 ~<stat=e4m6n7v-5 ~<stay=b6 ~<ste=b7 ~<step=b3
~<sti=c8m-3r4s-3 ~<stif=v-3 ~<stil=c6i4r4 ~<stin=c5 ~<stit=c-3v5 ~<sto=b-9c4k-3m-6r-7 ~<stol=c4
~<stom=a-4c5 ~<stoo=c6v-5 ~<stop=a4b-4c-10k-7m-4r-7 ~<stov=c3 ~<str=g-5l17n-3r-5v3 ~<stra=b5c-5
~<stre=c6g-4v4 ~<stri=a3 ~<stu=b-3c4d-4f-4v-10 ~<stuc=b-3 ~<stuf=c3f-3 ~<stup=b3
~<su=b-6d-6f-17g-16j-9k-6l7m-3n-18o4q-3r12s-8u-3v7 ~<su>=d-4e8n-4 ~<sub=c5l4 ~<subs=l5 ~<suc=a-5
~<suck=a-5 ~<sud=b-8c17g-4v-7 ~<suda=c3 ~<sudd=c4 ~<sudo=b-4c10 ~<sue=a10b-7 ~<suel=a5 ~<suf=a4b7v-4
~<sufi=a7 ~<sufr=b7 ~<sug=b-9c8i-3 ~<suga=b-9c8i-3 ~<sui=a-4b5c-6e-6 ~<suic=b6c-5e-6 ~<sum=d5
~<sum>=d5 ~<sun=c-4v3 ~<sund=c-4v3 ~<sup=a-7c-7g3r7v11 ~<supe=a-3b3c-3d4v-5 ~<supp=b-4c-5r3
~<supu=r4v-3 ~<sur=b-4c-4e-5g-4r11v7 ~<sure=a-4b-4g-6r13s-6 ~<surt=v3 ~<surv=c-7v5
~<sus=a3c-3g-4j-3l9n-3v-5 ~<sus>=a8v-4 ~<susc=a-8j-3l12v-4 ~<susp=a6i3v-4 ~<sust=v4
~<sw=b-8c8d4h3i-5j-9k8n-7v-18 ~<swa=g4k6v-4 ~<swal=c3f3 ~<swam=c-3g8 ~<swap=k7 ~<swe=c6u4v-3
~<swea=c8v-9 ~<swee=u5 ~<swi=b-4d5h4v-4 ~<swit=b-4d5h4v-4 ~<swo=c7v-5 ~<swol=c7v-5 ~<t>=a8b-4v-3
~<ta=a7b-5c-3d3f5i9m-6n-14u5 ~<ta>=r6v-4 ~<tab=v7 ~<tabl=v7 ~<tac=a5 ~<tach=a5 ~<tag=f7i4v-8
~<taga=f7 ~<tags=i5v-3 ~<tak=a3g-6i4m-4n-5r-3 ~<take=a4c-7g-7i4m-4n-5r-3 ~<taki=c3
~<tal=c-4d8h-3r-7u4v3 ~<tal>=e4m-4n-4r-3v13 ~<talk=c-3d8i-6u6v-5 ~<tama=v4 ~<tan=a8b3d-3s3v-3
~<tant=a6b5c-7d-4v-7 ~<taq=c4 ~<taqu=c4 ~<tar=b-8v14 ~<tard=b-5v8 ~<tarj=v7 ~<tas=b-3c3 ~<tast=b-3c3
~<tax=i9v-9 ~<taxi=i9v-9 ~<tb=v5 ~<tbh=v5 ~<tbh>=v5 ~<te=a6b5e-4h-12i-3j-8n-7q-8s-6u-3 ~<te>=v3
~<tea=a5b5 ~<team=c-3v7 ~<tear=a5b6v-7 ~<tec=a9 ~<tel=a3d4g3 ~<tele=d3 ~<tell=b5e-3g4
~<tem=a-4b4e-3g-5o3 ~<temo=b5c-4 ~<temp=b-3c8o3v-4 ~<ten=a-4d-3h-3i3n-6o-4q-3r3t4 ~<ten>=a-6b-5t9
~<tena=e6 ~<teng=a-3i3n-5o-3q-3r5u3 ~<teni=c-5k3v3 ~<ter=a3b9c-4d-3m-9 ~<term=a5c-4 ~<terr=b9
~<tes=a-3s-4v8 ~<test=a-3s-4v8 ~<tex=a6b-8g3h-3i-4j-7q-6s-3u-4 ~<text=a6b-8g3h-3i-4j-7q-6s-3u-4
~<tf=b4 ~<tf>=b4 ~<th=a-7b-6c-11e3f-4g-6h-8i-6l-10m-6o-3q-5u-3v-3 ~<tha=b-5d-4e4g-7i-4l-6m-7p-9q-3u5
~<than=a-5b-5d-3e-5g-7m-4n-9p-5s3u6v-7 ~<that=e7j4k3m-4n5r5 ~<the=g-3h-4m-6q-3v3
~<the>=a-4f-3h-3j4k-3m-3o4p-4 ~<thei=v4 ~<them=c-4 ~<then=a-5b4h-4r6u5 ~<ther=a-3c3d5f5g-9i8m-6
~<thes=a10b-4i-4j-6l-4o-3r-4 ~<they=b3i4r5 ~<thi=a4e6h-6i-4j-5k-6m5n-12p-7q-4u-7v-9
~<thin=a3c7f-4m-3q-4r3s4v-6 ~<thir=g-3o4v-5 ~<this=a7e5h-4m6n-6r-3t-3u-4v-3 ~<tho=f-3k-3p5s-6u3v-3
~<thos=b-6n4p6r-3s-5 ~<thou=t4u4v-3 ~<thr=c8f-4h-4i3j-4r-9v-5 ~<thre=b3c3n-5o3p3
~<thro=c5d3g-3j-3r-5v-5 ~<thu=b-7o-6q7 ~<thur=b-4o-6q7v-4
~<ti=b7d-7e-4f-3g5i3j-3l-5m-3p5q-4r-9s-11u-9 ~<tic=c3g-3v3 ~<tick=c3g-3v3 ~<tie=c4d-4k-4n-6p4
~<tiem=b-4c3e-3 ~<tien=d-3g-4k-3n-4p4s-5u-3 ~<tier=b5 ~<tig=b-3c5 ~<tigh=b-3c5 ~<til=c-4g3
~<till=b3c-4 ~<tim=c-3e-4f-6g9k7q-5 ~<time=e-4f-6g4k7q-5 ~<tir=b11c-6i7v4 ~<tira=b5 ~<tire=a3b3c-7i7
~<tiro=b4 ~<tl=g11 ~<tlk=g11 ~<tlk>=g11 ~<to=a-6b7c4e-9h-8l-4m-6n-6p-7s-3t-4v-3
~<to>=b4c-6d5h-6k3n-10q4v-3 ~<tob=c3 ~<tobi=c3 ~<toc=c-5v6 ~<toca=c-6v7
~<tod=b6c4e-4f-9h-4k-3l-3m-5n-11o-3 ~<toda=g5o-3v3 ~<todo=b7d-4g-7n-5v-6 ~<toe=b-3c4v-4 ~<toe>=c3
~<toi=f10 ~<toi>=f10 ~<toil=c4 ~<tol=a4c4v3 ~<told=a4c4v3 ~<tom=a-5b3c-5f-6i-3p-3 ~<tome=b5c-3
~<tomo=g4p-3v-5 ~<too=c4e-5f-3g-7h4i5k-5l-4m-3q-5r-3u5v-4 ~<too>=b3e-5g-3h5k-3o-4q-3s3t-5u4
~<took=b3g-3i3 ~<top=n9 ~<top>=n9 ~<toq=b7 ~<toqu=b7 ~<tor=b-3c6 ~<torc=c7v-3 ~<tore=c6
~<tos=a-9b-14c15f3v3 ~<tos>=b-6f4q3 ~<tose=b-3c9 ~<toso=a-3v9 ~<tow=c-5 ~<town=b-3
~<tr=a-6d5e-8g5h-5i11j-8l-4m-9n-10u-14 ~<tra=b-8d3i8n-6 ~<trab=g3p3 ~<trac=b5 ~<trae=c3v3
~<traf=b-6c-6v8 ~<trag=c5v-4 ~<trai=c3i5v-7 ~<tran=b-4d5g-7i6 ~<trap=b4c-7 ~<trat=b-3
~<tre=b-7g-5o7t3v3 ~<trea=c-6v6 ~<trem=v-4 ~<tres=b-4g-4 ~<tri=g6 ~<trip=g7v-9 ~<tris=c-6v7
~<tro=c3g-4i7v-4 ~<troc=i4v-4 ~<trot=c6 ~<trou=i3 ~<tru=b6e-5v6 ~<true=v10 ~<trus=b4e-4
~<try=b12g11m-8q-7s4u-7v-9 ~<try>=b10c-6g11m-8q-7v-4 ~<tryi=b3c6u-7v-3
~<tu=b-11c6e-3h-3j4k4l4n-8o5p-4r-4u-5 ~<tub=c3g4v-3 ~<tub>=c3g4 ~<tue=g-5j3o7 ~<tue>=o5
~<tues=g-5j3o4 ~<tug=c3 ~<tugg=c3 ~<tum=c3 ~<tumb=c3 ~<tur=b-4l5v-5 ~<turn=b-4l5v-5 ~<tuv=c-3v11
~<tuve=c-3v4 ~<tuvo=v5 ~<tv=c-4 ~<tv>=c-4 ~<tw=a-9b-10n-4o8s3t5 ~<twe=g-3 ~<twen=g-3 ~<twi=b-3
~<twic=c7 ~<twin=v3 ~<twis=c-3 ~<two=a-4b-6c-3i3o4t3v-4 ~<two>=a-4b-6c-3i3o4t4 ~<ty=b3c-4v4
~<typ=c-3v4 ~<type=v4 ~<ub=i8 ~<ube=i8 ~<uber=i8 ~<uh=a-3b-6m3s6u4v-4 ~<uh>=a-3b-6m3s6u4v-4
~<ul=a7g-3o5q-4 ~<ult=a7g-3o5q-4 ~<ulti=a7o5v-6 ~<ultr=v4 ~<um=c-3t3v6 ~<um>=c-3t3v6
~<un=a7c6e-3f-3g-6h4i3j-5k-3m-11n-5p7t8v-10 ~<un>=a-3b-4c3e3f-4m-4n-5p3t6u3 ~<una=a-5c3d3g-4i-3p4
~<una>=a-4c4d5g-3i-3n3 ~<unal=b6 ~<unc=h3 ~<und=c4f3 ~<unde=c4f3v-7 ~<undo=b3 ~<undr=v3 ~<une=a3
~<unen=a3 ~<unf=a7n-4 ~<unfo=a7n-4 ~<unle=b-3 ~<uno=b-3i5o7r-3t5v4 ~<uno>=a-3b-3i8o6t5v5
~<uns=a7b-3c-4g-3o-3v-4 ~<unst=a-6l9 ~<unsu=a12b-3c-3g-3l-9 ~<unw=a6 ~<unwa=a6
~<up=c5d-3e-5f-9h-6i4j4n6o-3v-4 ~<up>=a3c7e-5f-7h-6j4n6o-3v-4 ~<ups=i5 ~<ups>=i5 ~<ur=c5v-3 ~<uri=c6
~<urin=c6 ~<us=a-4b-6c-6e4g-3h-6j4m8n-8 ~<us>=e4v-7 ~<usa=e3m9n-8 ~<usa>=m9n-7 ~<use=a-3j5v5
~<use>=b3j5 ~<used=a-3v4 ~<ust=b-5f3h-3q3 ~<uste=b-5f3h-3q3 ~<usu=b-3i4 ~<usua=b-3i4 ~<ut=c11n-4v-4
~<uti=c11n-4v-4 ~<uti>=c11n-4v-4 ~<va=b4c-8d-6e-3f-10g-8i5k-6m-10n-15r4t-3v5 ~<va>=c5r4
~<vac=b-4c-5j-5m-3v7 ~<vacu=b-4c-5j-4v8 ~<val=a-7b11c-7 ~<vale=b4c-3v-5 ~<valg=a-3b6 ~<van=c-5i11
~<van>=i11 ~<var=h8v7 ~<vari=v7 ~<vay=a8j6n-3u5v-8 ~<vaya=a8j6n-3u5v-8
~<ve=a-6c-4e-5f-3h3i3k-11l4p-4s-11u-11v13 ~<ve>=v12 ~<vea=h3 ~<vea>=h3 ~<vec=e4 ~<vece=c3 ~<veci=e4
~<veh=i4 ~<vehi=i4 ~<vei=c-3 ~<vein=c-3 ~<vel=c-4 ~<velo=c-4 ~<vem=g3 ~<vemo=g3 ~<ven=c-9i4v8
~<vena=b7c-5 ~<vend=b-3v11 ~<veng=b-3i6v-3 ~<veo=a-6b3n-3v-7 ~<veo>=a-6b3n-3v-7
~<ver=b-5i-6m6n-4q5u-6v9 ~<ver>=c-4h3v7 ~<verd=d3m5v-4 ~<verl=b-5 ~<vert=c3 ~<very=f3u-6v8
~<vet=a5v-6 ~<vet>=b3v-7 ~<vete=a5 ~<vez=b3d-7e-7g-7h3k-6l6n6p-5 ~<vez>=b3d-7e-7g-7h3k-6l6n6p-5
~<vi=a-17b11d-3e-3h-11m-8n-13o3p-5q-4r-4t-3u-5 ~<vi>=v3 ~<vid=a-3b7e-5 ~<vida=b9e-4 ~<vidr=c4
~<vie=d-3o4p-4u-3v4 ~<viej=b4 ~<vien=i3 ~<vier=o5u-3 ~<viet=f7 ~<vig=b6 ~<vigi=b6 ~<vio=b7c-3
~<viol=b6 ~<vir=v7 ~<viru=v7 ~<vis=a-3b-3c10e-5j5t-4 ~<visi=a-3b-3c3e-4j5 ~<vist=c9
~<viv=a-8b7c-6e4f-6h-8j-3m-3v-14 ~<vive=b-9e7 ~<vivi=a-3b11c-5f-4i-5s-4v-4 ~<vivo=d3i4v-3
~<vo=a-3b9c8d-12e-12h-9i-14j8m-5n-3q-3s-4t-11u-6v-18 ~<voc=b7 ~<voce=b7 ~<voi=b4c4v-4 ~<voic=b4c4v-4
~<vol=b4f-4g-3l3v-5 ~<volv=b4f-3g-3l3v-9 ~<vom=b-8c7f3g-4 ~<vomi=b-8c7f3g-4
~<voy=b5d-5e-7h-5i-3j8n-3q-5t-3v-5 ~<voy>=b5d-5e-7h-5i-3j8n-3q-5t-3v-5 ~<voz=b-3c12s-7v-3
~<voz>=b-3c12s-7v-3 ~<vu=b-3e-4l6n3 ~<vue=b-3e-4l6n3 ~<vuel=b-3e-4l6n3
~<wa=b3c-6d-9e4i3j-4k-8m-5o-3q-4r-4v3 ~<wai=g7m-4 ~<wait=g7m-4 ~<wak=a-3b3v-6 ~<wake=a-3b3v-6
~<wal=d-5h-3i4v4 ~<walk=b-7c7d-4i8r3 ~<wall=b4c-6 ~<wan=a5b5c-6e-3g-6h4i-6n-8r-3
~<want=a5b5c-6e-3g-6h5i-6n-8r-3 ~<war=b6c4 ~<war>=b4 ~<warm=c8 ~<was=c-6d-6e7f-3n4q-4r-3v5
~<was>=a-5d-6n4q-4r-4 ~<wasn=e7v-5 ~<wast=a4 ~<wat=c6d-3 ~<watc=c-4g3v3 ~<wate=c10g-6
~<way=a-8b5c-3d-4g3i7v-6 ~<way>=a-8c-3g3i7v-3 ~<ways=b5 ~<we=a-7b-15c6d-5f-20g-3l-8m-14o8p-5q3r-3t-3
~<we>=b-3h5q4v-3 ~<wea=b-4v9 ~<weak=c3 ~<wear=v3 ~<weat=v8 ~<web=c-4v5 ~<webs=c-4v5
~<wed=o9p-5r-4v-3 ~<wed>=o7r-5 ~<wedn=c-3 ~<wee=c4g-3u3v-6 ~<week=c3g-3v-4 ~<weep=c3v-4 ~<wei=b-7c6
~<weig=b-4c4 ~<wel=n-5s-3 ~<welc=u8v-5 ~<well=s-3u-4v4 ~<wen=a-5c-4i4n3q-4 ~<went=a-4c-3i4n4
~<wer=c-4n5 ~<were=c-4n5 ~<wet=b-7c12v-3 ~<wet>=b-6c12v-3
~<wh=a-11b4c-3e-8g-7j-15k-4l-10m20n5o-18s-10t-7u-5 ~<wha=c-3e-8g-4h-5i-6j-9m6n10o-12r-8t-4u-9
~<what=c-3e-8g-4h-5i-6j-9m6n10o-12r-8t-4u-9 ~<whe=b-4c5h-6j-9v5 ~<whee=b-4i9v-4 ~<when=a-5g4i-3v3
~<wher=c5d5i-7j-5v6 ~<whi=e-3p-3r5 ~<whic=a-3b-3m3r3 ~<whit=c3 ~<who=a-4c-5g-5h7m14n-9r-6v-9
~<who>=f3h8m7 ~<whol=b6c-3 ~<whom=m5n-3 ~<whos=a-6b-4e5i5m9v-3 ~<why=b7c-4g-8m8r8s-8t-3
~<why>=b7c-4g-8m8r8s-8t-3 ~<wi=a3b3f-8g6j-3k-10l-5m-4n-3o-4q-7s-3v3 ~<wif=e5f-3g5 ~<wife=e5f-3g5
~<wil=a-3c-8d-5g3v10 ~<will=c-8d-4g4v3 ~<wind=c5 ~<wint=v3 ~<wip=a5b-4c3m-5v-3 ~<wipe=a5b-4c3m-5v-3
~<wis=b9f-4v-7 ~<wish=b9f-4v-7 ~<wit=e-4k-7q-3 ~<with=e-4k-7q-3 ~<wits=b4
~<wo=a-10c7e-11i-4k-3l-11n-15o-3r5s-3u-8 ~<wok=c4g3 ~<woke=c4g3 ~<wom=h7m-6v-5 ~<woma=h3v-3
~<wome=m-5 ~<won=a-10c6d-3e-9g-4j3l-4n-5q-3s3v-3 ~<wont=a-10c6d-3e-8g-4h3j3l-4n-5q-3s3v-3
~<woo=c4g-3v3 ~<wood=v5 ~<wooz=c8 ~<wor=a-3d3g4h-4i-4j-7n-5r4s-5t-5u-3v-3 ~<work=b-7d4g5j-5n-3p3s-4
~<worl=b5v-4 ~<worr=b3c-3r4 ~<wors=b-5c8 ~<wort=b8c-3 ~<wou=d-3v-8 ~<woul=d-3v-7
~<wr=b4d-8e18i-4n-5q-3u-10v-5 ~<wre=c6 ~<wrec=c6 ~<wri=a3e-3g6 ~<wris=b7 ~<writ=a4b-6g7
~<wro=a-4d-6e6g-4u-7 ~<wron=a-4b-7d-6e7g-3 ~<wrot=b8v-5 ~<xa=b5 ~<xan=b5 ~<xana=b5 ~<xr=v4 ~<xra=v4
~<xray=v4 ~<y>=b3c6d3e-3h-9k-3m4n-12r4v-6 ~<ya=a6c-10h-6i-6j3k-3m-3o4q-3r7u3v3
~<ya>=a6c-10h-6i-6j3k-3m-3o3q-3r3u3 ~<yar=v6 ~<yard=v6 ~<ye=a-11b-12g-8n-13p-7r26s-14u-6 ~<ye>=r6
~<yea=b-8k-3r12v3 ~<yeah=r11s-5v-5 ~<year=b-5c-4s3v10 ~<yeas=c4 ~<yel=b3c3t3v-6 ~<yell=b3c3t3v-6
~<yep=r10 ~<yep>=r10 ~<yes=a-7b-6e-7g-8n-6o-4p-3r19s-12u-7v-19
~<yes>=a-7b-5e-4g-6n-5o-6p-3r19s-10u-7v-20 ~<yet=r-5v7 ~<yet>=r-5v7
~<yo=a4b-8c-11d-4e6h-6j-8m3o-7p-8u3 ~<yo>=c-4e3g8h-6n-4q3v4 ~<you=a4b-7c-7d-4e4j-5m3n4o-6p-5s-3u3
~<you>=d-3h-3o-3u3 ~<youn=h6 ~<your=a5c-4g-10h-5i-3p-3q-3 ~<youv=b-3c-5e9v-3 ~<yu=r4v-3 ~<yup=r4v-3
~<yup>=r4v-3 ~<za=b5c3v-5 ~<zap=c4f3 ~<ze=t8v-3 ~<zer=t8v-3 ~<zero=t8v-3 ~<zi=r12 ~<zo=g6 ~<zoo=g6
~aam=b-3e3 ~aam>=b-3e3 ~ab>=c9i5v-5 ~aba=a-8g3j-3v-10 ~aba>=b-3c4 ~abad=o-3q7 ~abado=o-3q7
~abaj=g3p3v-3 ~abaja=c-7f3i3v-4 ~abajo=c3i-3k4 ~aban=v-8 ~aban>=v-8 ~abe=b4e-4f3g-3m-4v6
~abe>=m-10v9 ~aber=b7c-3f5m4q-4v-4 ~aber>=b7c-3f5m4q-4v-4 ~abete=v4 ~abeti=c3 ~abi=f6h-3v4
~abia=c-3v10 ~abia>=c-3v10 ~abic=f3 ~abic>=f3 ~abie=b4v-3 ~abies=b4
~abl=b3c-10d3g3i-8k-4l3m4o-6p4q-8r-3v-6 ~abla=c-7d5e4g7h-6m3r-3v-8 ~abla>=c-3d-6e5g-5m8 ~ablam=e-4g7
~ablan=b4c-4e5 ~ablar=c-3d9g4h-5m-3 ~able=a4h3l4n4p5q-5 ~able>=e-4f4h3l4n5p5v-15 ~ablen=a7 ~ables=v5
~ablo=a-3b3e-3f4g-3m3 ~ablo>=a-3b3e-3f4g-3m3 ~abo=i-9k-5n-5 ~abo>=c4 ~abor=a-3c10 ~abor>=c9
~abora=v5 ~abou=c-8d3i-4k-4n-3q3 ~about=c-8d3i-4k-4n-3q3 ~abr=a-5g-6o-3u7v6 ~abra=h3u10 ~abra>=h3
~abre=c-5v15 ~abre>=v8 ~abren=v7 ~abri=v-6 ~abrie=c3v-3 ~abrir=b3 ~abs=b-6g-4h-4i5s5 ~abs>=c-5h-3i6
~absc=c7 ~absce=c7 ~abso=s5v-4 ~absol=s5v-4 ~abu=b4c4i-3v-6 ~abue=b-3c8 ~abuel=b-3c8 ~abus=b13c-4e-3
~abusa=b8 ~aby=v-3 ~aby>=e-5 ~abys=e5 ~abysi=e5 ~aca=b12c-7f-4i-5 ~acab=b8v-5 ~acaba=b3c-6 ~acabe=b3
~acan=c-6v4 ~acan>=c-6v4 ~acar=a-3b7m3 ~acar>=v10 ~acaro=a-3b8m5v-8 ~acc=e3f-3i-4v5 ~acce=v10
~accep=v5 ~acces=v5 ~acci=e3 ~accid=e3v-4 ~ace=b5e3g-9h-5k-8n-6 ~ace>=b3e7g-7k-6m-4r-3u3 ~aced=v3
~aced>=v3 ~acem=b-3 ~acema=b-3c4 ~acen=v5 ~acen>=v5 ~acep=v4 ~acept=v4 ~acer=b9c-3g-6i3m4v-4
~acer>=b4j-4m5v-5 ~acerl=b8v-3 ~ach=c18d5f-8g-3h-4i-4n-12q-4u-3v-7 ~ach>=c8g5 ~acha=b-5c8d3g-8
~acha>=d4 ~ache=c6g-6n-6u-5 ~ache>=b-7c9n-3 ~ached=e3 ~achen=a5 ~achet=b11c-4 ~achi=c4d4m3v-4
~achin=d4m3 ~acho=b5c-5 ~acho>=b5c-5 ~achy=c4 ~achy>=c4 ~aci=a-6d-3h-8l-4u4v-4 ~aci>=b3v-4
~acia=b-3c-8d-3h-4i-4q-4s4u5 ~acia>=e4u-9v3 ~acias=b-3c-7h-3u8v-4 ~acid=b3v3 ~acido=b3 ~acie=e5v-5
~acien=e5v-5 ~acin=c4 ~acing=c4 ~acio=j3k3n3 ~acio>=j4n5 ~acion=k3 ~ack=a-3c6e-5f-4i-8j-5l4
~ack>=f-3g3i-4j-4l5 ~acke=a-4g-3v4 ~acked=a-4g-3 ~acki=c7 ~ackin=c7 ~acks=b3v-7 ~acks>=b3v-7
~aco=a5m-5r3v3 ~aco>=v4 ~acom=a-4g-6p3 ~acomo=a-4g-6p3 ~acos=a9m-5 ~acos>=v4 ~acosa=a4c-4
~acoso=a6g-3m-4 ~acost=b-3g5 ~acr=c3 ~acra=c5 ~acran=c5 ~acro=i4 ~acros=i4
~act=a4b-12c9d-6e-8g-9l5m-3n-8s-4u-6v-17 ~act>=f5 ~acte=a6b-4 ~acted=a6b-4
~acti=b-3c14d-4e-7g-5l4m-5n-3v-17 ~actic=h5 ~actin=c5e-6v-5 ~actio=c15v-5 ~activ=a3c-7l7v-3
~acu=a-6b-9h3j-4v7 ~acue=b-4c4 ~acuer=b-4v5 ~acues=c5v-6 ~acun=b-4c-5j-4v8 ~acuna=b-4c-5v8
~ad>=a-11b3e-3f4g-3i5j-6k-3l-3n4p4u-5 ~ada=c3d-4e-5f-3g-3j-3n-9p-3q-3s-5u4v-4
~ada>=c4e-3i-7j-3k-4n-3p-3s-7u3v-4 ~adac=b-5v4 ~adach=b-5v4 ~adas=a3d-3i6q-3v-5 ~adas>=a3d-3i6q-3v-5
~add=a-4b-3l3m-4v5 ~add>=l6 ~adde=c3 ~adder=c3 ~addr=a-4m-4v7 ~addre=a-4m-4v7
~ade=b4e6h3k4n-8t-3u6v-11 ~ade>=b5t-4 ~adec=a3u4 ~adece=a4 ~adeci=u5 ~aded=c6v-3 ~aded>=c6v-3
~adel=e4k4 ~adela=e4k4 ~adem=h5 ~adema=h5 ~ader=e4 ~adera=e4 ~adez=u4 ~adezc=u4 ~adi=b8c-3d-4v-3
~adie=a-5v3 ~adie>=a-5v3 ~adin=v-6 ~ading=v-6 ~adio=b3u3 ~adiog=v3 ~adios=b4u4v-8
~ado=c7d4e3f-11g-9h-6k-6l-4o-4p-3q6r-3t-6u-3v-5 ~ado>=a3c8f-9h-4k-3m-3p-3q4t-6v-10 ~adol=c6
~adolo=c5 ~ador=c-3d10g-6 ~ador>=d11 ~adora=b3c-5g-3m4 ~ados=b-3v7 ~ados>=b-3v7 ~adr=b3f3q-3v-5
~adra=b4v-3 ~adras=b3v-3 ~adre=i3 ~adre>=i3 ~adru=f3 ~adrug=f3 ~ads=a-6c3i4v-4 ~ads>=a-6c3i4v-4
~adu=b-3g6 ~adua=g6v-3 ~adv=g4 ~advi=g4 ~advis=g4 ~ady=c-8g-5 ~ady>=c-8g-5 ~ae>=c4 ~aen=v3 ~aen>=v3
~aer=b-4g4 ~aero=b-3g4 ~afa=m4 ~afa>=m4 ~afe=b5c-4e-5g-5 ~afe>=b6c-4e-5g-5 ~aff=b-6c-4d6 ~aff>=d6
~afi=b-6c6r4v6 ~afic=b-4v7 ~afico=b-4v7 ~afr=f-3 ~afra=f-3 ~afrai=f-3 ~aft=g4i-3q5 ~afte=g4i-3q4
~after=g4q4 ~afu=v6 ~afue=v6 ~afuer=v6 ~aga=d-6e-12j4k-7l3m-7n8o-7p-6u-3
~agai=d-3e-6l3m-4n5o-5p-5q-3v-8 ~again=d-3e-6l3m-4n5o-5p-5q-3v-8 ~agal=f7v-3 ~agalo=f7 ~agan=b-5j6
~agan>=j6 ~agant=b-4 ~agar=n6 ~agar>=b-6 ~agarr=c-3n6v3 ~agas=c4 ~agas>=c4 ~agaz=v3 ~agazi=v3
~age=a-3b-7d16e-10h-6i-7k7 ~age>=c4e-8f3i-5 ~agen=b-4c-5d10k10l-3n-3r3v-5 ~agend=k11r3 ~agent=d12
~ager=b-3d9 ~ager>=b-3d9 ~agi=a4b-6c5 ~agin=a5 ~aging=a5 ~agit=c6 ~agito=c5 ~agn=b3c-3 ~agno=b3c-3
~agnos=b3c-3 ~ago=a4b3g-9n-4v4 ~ago>=b4g-6n-3 ~agon=b-3c8 ~agony=b-3c8 ~agos=v7 ~agos>=a4v6
~agost=a-3b3 ~agr=a8b-8c4g-7u8v-7 ~agra=c-5u9 ~agrad=c-5u9 ~agre=a8 ~agree=a8 ~agri=c3g-3 ~agrip=g-3
~agru=c3 ~agrur=c3 ~ags=i5v-3 ~ags>=i5v-3 ~agu=a-4b4e-9v-5 ~agua=a-4c6e-3i3v-10 ~agua>=b-4i4
~aguan=a-4b6c7v-8 ~ague=c-8 ~ague>=b3c-4 ~aguen=a5v-3 ~aguj=c-3 ~aguja=c-3
~ah>=b-3e-4g-4k-3n14r6s7u-5 ~aha=a-3b-9c-5v8 ~aha>=a-3b-9c-5v8 ~ahe=v-3 ~ahea=v-3 ~ahead=v-3
~ahi=c-3h-3i-3o3v6 ~ahi>=c-4h-3i-3o3r3v6 ~aho=a-3f-5g11i-3k-4r-4s-6v-10 ~ahog=g-4 ~ahogo=c3g-4
~ahor=f-3g14k-3r-4s-6v-7 ~ahora=g9 ~ahorc=b6g-6 ~ahori=b-4c-5g10s-4 ~ai>=b-7c8d8g-5v-4
~aid=f-8g-9h-5 ~aid>=e-3f-7g-8h-4 ~aida=b-4 ~aida>=b-4 ~aide=c-4e3 ~aide>=c-4e3 ~aigh=c-4 ~aight=c-4
~aigo=c6 ~aigo>=c6 ~ail=b-10c7m-4n-3 ~ail>=b-5c4g-4j3m-3n-3v5 ~ailb=c5v-3 ~ailbo=c5v-3
~ain=b-4c6g-4j-3o-7p-11q-7r-3 ~ain>=c-5d-5e-14f-11h5j-3k4n3o-6p-8q-3r-5s-5v5 ~aine=b-5c9 ~aine>=c3
~ained=b-3c6 ~aines=v4 ~aini=c7v-3 ~ainin=c7v-3 ~ains=f5 ~ains>=f5 ~aint=b-13c10e10h-4v-6
~aint>=b-8e10h-4v-3 ~air=c8e-4 ~aire=c8 ~aire>=c8 ~airp=g3 ~airpo=g3 ~ais=e4f5v-5 ~ais>=e4f5v-4
~ait=a-5c-7d-4f5g6i6m-4 ~ait>=g6m-3 ~aite=c-3i7 ~aite>=c-3i7 ~aiti=d-3f6 ~aitia=d-4f6
~aja=b-13c-4k-4n-7r10v4 ~aja>=b-14c-7d-3f-3g-6l3n-6r9v5 ~ajad=c4v-4 ~ajado=c4v-4 ~ajaj=v5 ~ajaja=v5
~ajan=f4g4 ~ajand=f4g4 ~aje=b-4q-5t-3 ~aje>=e-3 ~ajo=a3i-6k3 ~ajo>=a3i-6k3 ~aju=b3k7
~ak>=b-10d5h-6n4 ~akd=b7c-3 ~akdo=b7c-3 ~akdow=b7c-3 ~ake=d-6g-13j-4m-5q-3r-5v-4
~ake>=a4c-3d-4g-11j-4k3l4m-5q-7r-5s-4 ~aked=c5 ~aked>=c5 ~aken=e4s3 ~aken>=e4s3 ~aker=v-5
~aker>=c4v-3 ~aki=a-9b3g-5h3v-8 ~akin=a-9b3g-5h3v-8 ~aking=a-9b3g-5h3v-8 ~aks=f5 ~aks>=f5
~al>=a-7b-3d5f-9g-5h-3l-9m3o-8p4q5r-4t-3u-6v4 ~ala=a3g-9k11n4q5s-3v-13 ~ala>=a4b4c-6g-9k11n5q7v-9
~alac=c5 ~alacr=c5 ~alan=b-5c7 ~alas=b4c-3 ~alas>=b4c-3 ~alc=b3n6 ~alca=n6 ~alcan=n6 ~alco=b6
~alcoh=b3 ~ald=b3 ~ale=b-3c5d-6h5i-3k-5l3o-3r10s-3 ~ale>=b-4c4g-11h7n-8r15s-6t-3v-10 ~aled=c-3e4
~aled>=c-3e4 ~aleg=b3 ~alegr=b3 ~alen=a-4b-3g4 ~alend=a-3g4 ~aler=b-5c5l5 ~alera=c3 ~alert=l6
~ales=b3n7 ~ales>=b3n7 ~alf=b-5 ~alf>=b-3 ~alg=b4c-9d3i-5m-10n-4s4 ~algo=a5b4c-4q-3v-6
~algo>=a5b4c-4q-3v-6 ~algu=a-4c-3m-4 ~algui=a-4c-3m-4 ~ali=d-6f11j-3k-5m4q-6 ~ali>=c4f16v4
~alid=b9c-6v3 ~alida=b8c-6v3 ~alie=b-6c7 ~alier=c3 ~alif=m5 ~alifi=m5 ~alin=b6c-3 ~aling=b6c-3
~alio=b-5c6v-6 ~alio>=b-5c6v-6 ~alir=a6i4 ~alir>=i4 ~alirm=a11b-6 ~alis=b-3h3m3 ~alisi=b-3m3
~aliv=c-3e3s-5v5 ~alive=b4c-3e3s-4 ~alivi=b-3 ~alk=d7h-5i4k-4t-5u5 ~alk>=a-3d7h-5m-7u3v-8 ~alke=g3i3
~alked=g4 ~alker=i3v4 ~alki=c4g-5m5 ~alkin=c4g-5m5 ~all=c-4d3h-7i5k-4l-10n-10o-5t3
~all>=a-4d9e-6f-7h-8i-3l-7o-9 ~alla=i7k-3 ~alla>=i7k-3v-4 ~allan=v5 ~alle=b-3e8j-4v7 ~alle>=i4
~allec=e7v-5 ~alled=e4j-3v7 ~aller=v3 ~alli=a9d-5e3m5v-8 ~allin=a9d-5e3m5v-8 ~allo=g-5i3v3
~allo>=c-3i3 ~allow=g-3v6 ~alls=a7d-3v-7 ~alls>=a7d-3v-7 ~ally=a-3b5c-5v-4 ~ally>=a-3b5c-5v-4
~alm=a-4b4c-3u3v3 ~alm>=b4c-7 ~alme=c-3u3v8 ~almen=u4 ~almo=a-3c5v-4 ~almos=c3v-4 ~alo=f5l-4m-6o-3
~alo>=b8n6r3v-7 ~alof=c4 ~alofr=c4 ~alog=f7 ~alog>=f7 ~alon=a3c-6o-3 ~alon>=g3 ~alone=a3c-5
~alor=m-3v7 ~alor>=m-3v7 ~alot=c4u3 ~alot>=c4u3 ~alp=c6 ~alpi=c5 ~alpit=c5 ~alq=h3r6v-4
~alqu=h3r6v-4 ~alqui=h3r6v-4 ~alr=c-5h-3r4t-4 ~alre=h-3r-3 ~alrea=h-3r-3 ~alri=r7 ~alrig=r7 ~als=v-4
~also=v-3 ~also>=v-3 ~alt=e-7g-6k4l5 ~alt>=a3 ~alta=l4v-7 ~alta>=c3j3l4v-7 ~alte=c-4i6j-3k6v-3
~alter=c-3i6k3v-3 ~alth=v5 ~althy=v4 ~alto=b-6n3v3 ~alto>=b-6n3v3 ~altr=b6 ~altra=b6 ~alu=u8
~alud=u8 ~alud>=u-7v5 ~alv=a-5b7c3 ~alva=b-3 ~alve=a-4b11c3 ~alves=c3 ~aly=q3 ~alys=q3 ~alysi=q3
~am>=a16b-12c-8d-13f-10g-5j-3l-5m6n-10q4t-3 ~ama=c8h-10i-9j-6k3l-8m3n-14o-6p3r-7s4 ~ama>=c7r-3v-6
~amab=v-3 ~amabl=v-3 ~amad=a5b-7c3e-3v-6 ~amada=a3b-6m3v-4 ~amal=v3 ~amale=v4 ~amam=a-4d5s3
~amame=a-3d5s3 ~aman=d-7g-3n-5o-3p4q4r-4s-5v3 ~aman>=b-3m3 ~amana=a-3d-4o-3p3q6s-4 ~amane=b5v4
~amar=b-4c6f3k5 ~amar>=d3k5v-10 ~amari=b-4c10v-6 ~amarm=a4f6v-3 ~amaro=a-5v12 ~amas=s5 ~amas>=s5
~amb=a-5b-5d-3h6i-6j-7k11m-3s3 ~ambi=a-5b-3d-3h6i-3j-7k11q4s3 ~ambia=j-3k7v-5 ~ambie=a-3k5l3
~ambio=e4 ~ambr=b-3v4 ~ambre=b-3v4 ~ame=b-3d11m-5o-4q-10r6u-6v6 ~ame>=b-4d9q-5r4s3u-8 ~amed=b-4c4
~amed>=b-4c4 ~amel=n5 ~amela=n5 ~amem=a-7d6q-3 ~ameme=a-7d6q-3 ~amen=b4c-4v13 ~amen>=a5d-4g-5s-5v9
~amena=b5 ~amenm=d5g3 ~ament=v8 ~ames=c-4f4v5 ~ames>=v6 ~amese=f4 ~ami=a-5b5c-4f-3i9m-4
~amie=a-4b4c-3 ~amien=a-4b4c-3 ~amil=c-3v-3 ~amili=i3v-4 ~amin=c4i5v-3 ~amina=b-5c3g-3i6 ~amino=g6
~amio=c-3 ~amion=c-3 ~amm=c3 ~amme=c6 ~ammer=b-3c6 ~amo=b-6e8i-4p3 ~amo>=e6v3 ~amos=a-3b-4c-5h3
~amos>=a-3b-4c-5h3 ~amp=b-6c5g6v-3 ~ampe=c-3g8 ~amped=c-3g8 ~ampo=e3 ~ampo>=e3 ~amps=c3 ~amps>=c3
~an>=a8c-5d-5e-11f4g-4h6i7j-8k3n-8r-4s-14u-10 ~ana=a-3c5i-10k-3o4q3v-6 ~ana>=c3d-5i-6n-3o3
~anag=d9v-3 ~anage=d9v-3 ~anal=m3v3 ~anali=m3v3 ~anan=g4i-4q3s-4 ~anana=g3i-4q3s-4 ~anari=b3
~anas=b4c3 ~anas>=b4c3 ~anax=b5 ~anax>=b5 ~anc=b-11d3e-8g-5h-9i3j10m-9n6q-5u-6v3 ~anca=c3 ~ancad=c3
~ance=b-6c-6e-3g-3h-8j9m-7p-3q-7s3u-4v4 ~ance>=a-4b-5n4v3 ~ancel=b-8d-5g-5j13n-7q-7r-4u-3v-5
~ancer=b4c-4j-5v5 ~anch=c8g-3v4 ~ancha=c8g-3 ~anci=i4 ~ancia=i4 ~ancl=j4k-4 ~anco=n7v-5 ~anco>=n7v-5
~ancy=d5 ~ancy>=d5 ~and=a5d-5h-3j-3k-3q-5v-3 ~and>=a5g-3i-3m-3 ~anda=b-4g-3i6j-3n-7r7 ~anda>=a-3i4
~andag=c3 ~andam=v4 ~andan=v4 ~andar=a4f4n-5 ~ande=b6d-6i-3n8 ~ande>=a-6n8 ~andel=n3 ~andem=v7
~anden=a6l4v-17 ~andi=v5 ~andin=v5 ~andl=e4g-4 ~andlo=e5 ~andm=c6v-3 ~andma=c6v-3
~ando=b-4g8h-3k-3l-4r-7 ~ando>=g8h-3k-3l-3r-7u3v-6 ~andol=v6 ~andr=e5 ~andre=e5 ~ands=b3 ~ands>=b5g3
~andso=v3 ~ane=a-6b-3c-4e-5f-4i6r-5v8 ~ane>=a-4b-7g4v7 ~anec=v5 ~anece=b-3c3 ~aneci=v5
~anej=a-4b-8i9 ~aneja=b-8i3 ~anejo=i8 ~anel=a-3 ~anel>=a-3 ~aner=c-3n3s4 ~anera=c-3n3s4 ~anes=v3
~anest=v3 ~ang=a-4b7f5g-7k3n-3 ~ang>=a3b3 ~ange=a-4g-4h3k6q3 ~ange>=h4j-8k9q4v-6 ~anged=b-5j3l3s3
~anger=v5 ~angi=c-4 ~angin=c-4 ~angl=b3f4 ~angle=b4 ~angr=a-3e6s-3 ~angra=b-4c7e6v-5 ~angre=v-4
~angro=c-6v6 ~angu=b6c-5f5v-8 ~angua=f6 ~angus=b7c-4v-5 ~ani=a-9b3c-7d-5f4g-9n-4q-3v6
~anic=b9c-4f-3g-5 ~anick=b4 ~anico=b5c-3 ~anin=e4 ~aning=e4 ~anis=a-6f7g-3k-3m-4v3
~anish=a-6f8k-3m-3 ~anit=v4 ~anito=c3 ~anity=v5 ~ank=a-4b-3d-3i-3k-3l-4p-3q-5s3u8v-5 ~ank>=n5v-5
~ankl=c7 ~ankle=c7 ~anks=b-5c-6e-3g-3m-3n-8q-3s3t-3u8 ~anks>=b-5c-6e-3g-3m-3n-8q-3s3t-3u8 ~anl=b4
~anle=b4 ~anle>=b4 ~anm=a-6b5l3 ~anme=a-6b5l3 ~anme>=a-6b5l3 ~ann=a3 ~anne=b5v-4 ~anned=b7
~anno=a6s3 ~annoy=a6s3 ~ano=a-3b-5f8l-4n-4o-7p-6s-4 ~ano>=a-4d5f3g-5i-3k-7t-3 ~anoc=q3 ~anoch=q3
~anol=f9v-4 ~anol>=f9v-4 ~anos=i3 ~anos>=i3 ~anot=b-3d-9h4k5t3v-8 ~anote=b-3 ~anoth=d-9h5k5v-7
~anq=a4 ~anqu=a4 ~anqui=a4 ~ans=b-5c-3d5e5i12j-3k-4m-3s-4v-6 ~ans>=c-4i5s-3 ~ansa=b5 ~ansad=a4b5v-4
~ansar=a-3b3 ~ansf=d11i-4 ~ansfe=d5i-3 ~ansit=i3v-3 ~ansl=f4 ~ansla=f4 ~ansm=i4 ~ansmi=i4
~anso=b-7c6 ~anso>=b-7c6 ~ansp=c-3d-5i11v-6 ~anspo=c-3d-5i11v-6 ~answ=b-6e3g4 ~answe=b-6e3g4
~ant=b3c3j-8m-12n-3u-3 ~ant>=a-3c6e4s-4v-6 ~anta=c-5r4 ~anta>=c-3i4s3 ~antar=r3 ~antas=c-3
~ante=a3b7c-4f-4i-6j-3n-4q6v4 ~ante>=d3e3v3 ~anted=a6b5c-5e-6 ~antes=g-6h3q3 ~anti=c5g3 ~antib=b-4v3
~antit=g4 ~anto=g-7q-5v5 ~anto>=g-7q-5v6 ~anu=a4b-4j8l5 ~anul=a4j8l-3 ~anule=a4j8l-3 ~anx=c-3v3
~anxi=c-3v3 ~any=b4c-4g-5i-6l-3n-11o-13q7r6t-3 ~any>=c-14d4e6i-5j-5n-5o-11r8 ~anyb=b4h3 ~anybo=b4h3
~anym=b4h-6k4 ~anymo=b4h-6k4 ~anyo=d-3h4 ~anyon=d-3h4 ~anyt=a-3c3d-3e-3g-6m-3q7 ~anyth=b-3g-3s3
~anyti=q5 ~anyw=v4 ~anywa=v4 ~anz=b4v-6 ~anza=b4v-5 ~anza>=b3v-5 ~ao>=v6
~ap>=a-4b-4f-3g-4k4m-4n-3p-3q13v-16 ~apa=a4b6g-8h-3i-5l-5 ~apa>=c4e3v-4 ~apac=v8 ~apaci=v8 ~apad=b3
~apada=b3 ~apag=a10m-6v-4 ~apagu=a5v-3 ~apar=a-3b9e-4v3 ~apara=c4 ~apare=b3 ~apart=b7v5
~ape=a-6c-6i-3v11 ~aped=b4v-3 ~aped>=b4v-3 ~apel=a-5c-3v7 ~apele=a-5c-3v5 ~api=c3n3 ~apid=c4n4
~apidi=b-4c3 ~apido=n4 ~apl=c3j-5k9 ~aple=c4 ~aples=c4 ~apo=c6i-4 ~apo>=c4
~app=b5d-6g-4h-4i-4j3m4n-8t-3u5 ~app>=v7 ~appe=b14g-5m3 ~appea=b5 ~apped=b12 ~appen=a5m3 ~appet=c6
~appi=v-4 ~appo=b-3j4v-3 ~appoi=b-3j4v-3 ~appr=u6 ~appre=u6 ~appy=v8 ~appy>=v8 ~apr=r-4 ~aps>=b-3v3
~apu=a4r4v-3 ~apun=a4b-3r4v-3 ~apunt=a4b-3r4v-3 ~aqu=b4f-8h-5m3r-5s-3v-5 ~aque=a7m-4 ~aque>=v-5
~aquem=a5m-3 ~aquen=c-3 ~aqui=e3f-4h-5m7r-5v-3 ~aqui>=b5c-6e6r-5 ~aquic=c4 ~aquin=d4e-3m5
~ar>=c-6e-13f-15h-17i3j-4k3l12m-12n-7o-6p-4q-5s-7u-4v-6 ~ara=a6b3c4g-4h-3n-14s4u-5
~ara>=a-8b4i3k4m4n-8r3 ~arab=f3 ~arabi=f3 ~arad=i-4v7 ~arada=b-7i-4v7 ~arag=b4c-3 ~arage=b4c-3
~araj=a4 ~arajo=a4 ~aral=a7v-4 ~arale=a7v-3 ~aran=b3c3 ~arana=c4 ~arar=a9b-7c6v-6 ~arar>=a8
~ararm=b-4c6 ~aras=a8e-4 ~arass=a8e-4 ~arat=c4i5v-5 ~arato=c3 ~arav=v5 ~aravi=v5 ~araz=c3 ~araza=c3
~arb=c5n11v-8 ~arbl=n7v-4 ~arble=n7v-4 ~arc=e5h-5n-4 ~arca>=c3 ~arch=b-6 ~arch>=b-4 ~arco=e5
~arco>=e5 ~ard=a-6b-4d4f-3g3i-11j-7k5n4q6t6u-5 ~ard>=b4c-3d6g-3i-4j-5k4v6 ~arda=c-3 ~ardan=c-3
~ardar=v-4 ~arde=b-9q6v3 ~arde>=b-8q7v3 ~ardi=b-9d-3g7h4 ~ardia=c4 ~ardin=g8 ~ardio=h4 ~ardo=c3n6v-6
~ardon=n6v-5 ~ardor=c3 ~are=b8c-7e-6f-4g-4i-3k-3l-8n-10q-5r-3 ~are>=a-3b3c-3f-4n-4o-6p3r3v3
~area=c6v-4 ~aread=c3 ~arec=b4r3 ~arece=b4r3 ~ared=a-6c-7h-3v5 ~ared>=a-5c-7v5 ~arel=c3 ~arely=c3
~aren=a8b-6e-3p-3r-8v-4 ~aren>=b-7r-7 ~arenl=a6v-3 ~arent=v-5 ~areo=b-3 ~ares=a5 ~ares>=a5
~arg=b-5c4e-3 ~argan=b-5c4 ~arge=b-4c5d3 ~arge>=b-4c6d3 ~argo=v8 ~argo>=v8 ~argu=a4 ~argue=a4
~ari=a-3b-5f9g-5i-6o-3q-3 ~aria=e6f4 ~aria>=e7f4 ~arian=b4 ~aril=b-4c10v-6 ~arill=b-4c10v-6 ~arin=f8
~arin>=f9 ~arine=v3 ~aring=n4 ~ario=b-3c-5 ~ario>=c-6p4s3 ~arios=g-4 ~aris=c-3 ~ariz=c3 ~ariz>=c3
~arj=v7 ~arje=v7 ~arjet=v7 ~ark=a-5b5c-8e-4m-3v5 ~ark>=b10 ~arki=a-4b-4c-9v8 ~arkin=a-4b-4c-9v8
~arks=b3 ~arks>=b3 ~arl=b-7f6g4h-5i-7k4n-3q5 ~arle=f5 ~arle>=f5 ~arley=c3 ~arli=k5o3v-6
~arlie=k5o3v-6 ~arlo=a4g8v-5 ~arlo>=g9v-4 ~arly=i-4q4v6 ~arly>=i-4q4v6
~arm=a-3e-7g-11h-3i-16j-3n-7r3 ~arm>=c3i-4q-3 ~arma=c-7d4e-4v3 ~arma>=b4c-4 ~armac=b-5d4v6
~arme=b-4g-5i-3r4u3 ~arme>=b-4g-5i-3r4u3 ~arms=b4c-3 ~arms>=b4c-3 ~aro=d-5e4f-6h4j-5k-4l-4q3r4s-6
~aro>=c6g-7r9s-11v-3 ~aron=c-3d-3e4g-7h5i3 ~aron>=c-3d-3e4g-7h5i3 ~arou=g3q3v4 ~aroun=g3q3v4 ~arp=c8
~arp>=c5 ~arq=d8g4q-4 ~arqu=d8g4q-4 ~arque=d8g4q-4 ~arr=f-6i5n4v-3 ~arra=a5 ~arran=b6c-3
~arre=c-3i-5n7 ~arre>=c-4n7 ~arreg=i-5v5 ~arri=c8 ~arro=c-5i4 ~arro>=c-5i4 ~ars=g-8i7t5v-3
~ars>=g-3i7t5 ~arse=c6v-3 ~arse>=c6v-3 ~art=e-4g-21h-9l16n-7o6p-5q3r-3t-4u-9v3
~art>=a-13d-6e-8f-3g-9h-7l19m-6u-3v5 ~arta=v3 ~artbr=b4 ~artbu=b-6c3 ~arte=a3c3j3l-3o5p-3t-4v-8
~arte>=a4m3 ~arted=c5 ~artes=f3j3o4v-5 ~arth=e4v-4 ~arth>=b3 ~arthr=c3 ~arti=q3v3 ~artm=d4 ~artme=d4
~arto=c-4 ~arto>=c-4 ~artu=b3 ~artum=b3 ~ary=b-7d6g-3t4 ~ary>=b-7d6g-3t4 ~arz=v3 ~arzo=v3 ~arzo>=v3
~as>=a-3b-4d-13e-14g-11h-4j-6l-8m-14o-8p4s-4v3 ~asa=a-10f-6h-3i3m-6n-5p-4q12s-4v-8 ~asa>=b5c3d-3v-6
~asad=b-3c-3v4 ~asado=b-3c-3v4 ~asan=i6 ~asap=a-4q13v-9 ~asap>=a-3q13v-9 ~asar=b-3c4 ~asar>=b-3c4
~asc=b6v-5 ~asco=b7v-4 ~asco>=b8v-4 ~ase=a6c-6d8k5m-3q3t-3u-3v-8 ~ase>=a5c-3e-4h3i-5 ~ased=a3e6
~ased>=a3e6 ~asem=d7g-4k3 ~aseme=d7g-4k3 ~asen=k5 ~ases=d5v-5 ~aseso=d5 ~ash=i-3v9 ~ash>=b3v6
~asha=b-3c5 ~asham=b-3c5 ~ashb=b6 ~ashba=b6 ~ashe=c3 ~ashed=v3 ~ashes=c4 ~ashi=c-3 ~ashin=c-3
~asi=a-4d-4h3i-4j4m-4n-5r7s8u-5v-12 ~asi>=b-5g-7k3r4s8u-4v-4 ~asie=c4r4 ~asies=r4 ~asig=h6 ~asign=h6
~asil=b6 ~asilo=b6 ~asis=a-3b-3j7 ~asist=a-3b-3j7 ~ask=a11c-7g9i-5m5q-6r-6t-3
~ask>=a4b-7g10i-3m3q-3r-4s-3v-5 ~aske=a4 ~asked=a4 ~asm=b-3c6v5 ~asma=b-3v8 ~asma>=b-3v8 ~asn=e6
~asnt=e6 ~asnt>=e6 ~aso=r-3s5u-8 ~aso>=r-3s7u-8 ~ason=c3 ~ason>=c5 ~asons=b3 ~asp=b-6c3v5
~asp>=b-3c3 ~aspi=v6 ~aspir=c-3v6 ~ass=f-7h7k-6n-7q-6r-11s7v-5 ~ass>=b3c-3r-9s9v-7 ~assa=b3
~assau=b3 ~asse=b-5c3e5g5n-3v3 ~assed=b-3c4e5 ~asses=c-4g3v6 ~assi=b-5d4f-3h9v-8 ~assig=h10
~assis=d5v-3 ~assm=a5e-3 ~assme=a5e-3 ~ast=a4b-3g-3j-8k-4l-4m-6o4s-4u-5
~ast>=b-3d-3e3f-4g-6j-5o6p-5v6 ~asta=a8c-3g3i5s-5u-5 ~asta>=a8c-3g3i5s-6u-4 ~aste=b-3f6v-15
~aste>=c3v-4 ~aster=a-3d3 ~asth=v3 ~asthm=v3 ~asti=a4g-5k-3n-4r-5 ~astid=a8n-3 ~astim=c5
~astro=b3v-3 ~asu=b4e-7v6 ~asus=b3e-3v6 ~asust=b3e-3v6 ~at>=a-12b-5c-8g5h-3j-6l-7n7o-8r-3s-5t-4v7
~ata=b4e-10h-3i-8n-10s3 ~ata>=a8b-5 ~atal=b-4c3 ~atal>=b-4c3 ~atan=v5 ~atan>=b5 ~atand=v7 ~ataq=v-3
~ataqu=v-3 ~atar=a-5b4c-11e-3i-4n-3q3s4 ~atar>=d-5v-10 ~atard=c-4g3q4v-10 ~atare=b9 ~atarm=v4
~ataro=c-5v7 ~atc=b-3e4k-3 ~atch=b-3e4k-3 ~atch>=b-8d3e4v3 ~atchi=g3v-7 ~atd=u-4v-6 ~atd>=u-4v-6
~ate=b4c3e-8f-12g3i-6j-5k6l-6n-16q-9r-7u10v-4 ~ate>=a7h-4i-4j-3k7m3n-3q-3 ~ated=a-5 ~ated>=a-7
~atef=u5 ~atefu=u5 ~atel=d-5e-6g-9h7o-4q-3v3 ~atel>=b-4e-5g-3h7o-3v5 ~ately=c4g-3v-3
~aten=b6c-5d7i-5u7 ~atenc=v3 ~atend=d7g3i-5 ~atent=u8v-5 ~ater=a-10b-3d-10g10h-5i4p3r-3t-4v-17
~ater>=a-9b-5d-9g11h-3p3r-4t-3v-15 ~ateri=i7v-4 ~aterr=b3 ~aters=c3 ~ates=k3v-5 ~ates>=k3v-4
~atev=c5m-3v3 ~ateve=c5m-3v3 ~ath=a-3c7g-11i-3n-7 ~ath>=b-3 ~athe=d3g-7h3n-4v3 ~athe>=c7f3v-11
~ather=d4g-6h3r-3v5 ~athi=v-4 ~athin=v-4 ~ati=b-4c-6g5i-3j-8r-5t-7 ~atic=b-7c7n7v-7 ~atic>=n7
~atica=c7 ~atico=g3 ~atie=b-9c-10e5f-3 ~atien=b-9c-10e5f-3 ~atin=m8 ~ating=m8
~atio=a3b10c-3d-5k4m-5n-4 ~ation=a3b10c-3d-5k4m-5n-4 ~atis=m-3v7 ~atis>=m-3v7 ~atit=g8 ~atito=g8
~ativ=c-5h3 ~ativo=h4 ~ato=a3b-3o3 ~ato>=d-3 ~ator=b-6 ~ator>=b-6c4d3f4i-5 ~atori=v3 ~atos=a3
~atos>=a3 ~atr=c-3g6h3j-5k5t4 ~atra=h3i4j-5k5 ~atrag=b-4 ~atrap=b6c-7 ~atras=b-4j-4k6v6
~atro=g7t4v-5 ~atro>=t4v-5 ~atron=g6 ~ats=c-3g-6o-6s-5 ~ats>=c-3g-6o-6s-5t-3v3 ~att=e-4g-6r4
~atte=b-3e-3q3r4 ~atten=b-5j3 ~atter=e-3q3r4 ~attic=b3 ~atu=b-4o-3q4 ~atur=b-3o-3q4 ~aturd=o-3q4
~ature=m5 ~auc=v3 ~aud=c-4m5 ~aude=m6 ~aude>=m6 ~audi=c-3 ~aug=b-6c4v5 ~augh=b-5c4v4 ~aughi=v10
~aught=c5v-5 ~aul=b3e3v-4 ~ault=b3 ~aulte=b3 ~aun=a4b3e-4r4v3 ~aunq=b3r4 ~aunqu=b3r4 ~aunt=a5e-4v4
~aunt>=a5e-3v4 ~aus=a5c4 ~ause=a5c3v-4 ~ause>=a6o3v-3 ~aut=a3b-4d-7e-4i4n-3s-3 ~auto=i4n-3s-3
~autom=i6v-5 ~autor=a6 ~aux=b9v-3 ~auxi=b9v-3 ~auxil=b9v-3 ~ava=c-4q6 ~ave=b4i3m-7n-8r-3v-3
~ave>=a3m-7n-3r-3u3 ~aved=a-3 ~aved>=a-3 ~aven=b4e-3i4 ~avent=b5i4 ~avi=a-5g4i-3q-6r-4s-5v7
~avia=b-5v3 ~avia>=b-5v3 ~avid=u-3 ~avida=u-3 ~avil=v5 ~avill=v5 ~avin=g-6v-8 ~aving=g-6v-8
~avis=a-4b-5g9q-3r-3u4 ~avisa=a-4u3v6 ~aviso=b-4g8v-4 ~avo=a5c3v-9 ~avo>=c7 ~avor=a5b5c-3v-6
~avor>=a5b5c-3v-6 ~aw>=j6r-6s8v-4 ~awa=a8c-3i-3n-3o-4r-4 ~away=a8c-3i-3n-3o-4r-4
~away>=a8c-3i-3n-3o-4r-4 ~awf=b-5c3v3 ~awfu=b-5c3v3 ~awful=b-5c3v3 ~awl=b4 ~awli=b4 ~awlin=b4
~awy=a3 ~awye=a3 ~awyer=a3 ~ax>=b5e4m-3v7 ~axi=i9v-9 ~axi>=i9v-9
~ay>=a-10b3c-5d-4f-8g-7h-5i3j-12k4m-9n-4r-11s3u-5 ~aya=a8j6n-7u5v-8 ~aya>=a-3b3j6u5v-7 ~ayan=a6
~ayans=a3 ~ayb=k-4q3r-5v4 ~aybe=k-4q3r-5v4 ~aybe>=k-4q3r-5v4 ~aye=b-5c6f-4i-5 ~ayer=b-3c3f-4i-5
~ayer>=b-3c4f-4i-5 ~ayo=b-6v3 ~ayo>=b-7c5 ~ays=a-7q3r-5u-3v-3 ~ays>=a-7q3r-5u-3v-3
~ayu=a-5c-4e-3f-7g-3k-4m4n-3r-3v10 ~ayud=a-5b6f-4k-3m5 ~ayuda=b-5m7 ~ayude=a-3b10c-3d-3 ~ayun=b-3v10
~ayuna=v8 ~az>=a7c-3e4v-3 ~aza=j-5k9v-5 ~azi=v3 ~azin=v3 ~azine=v3 ~azo=b5d4g-11i-3l-3n-4u8v-7
~azo>=a5b-7d5u7v-6 ~azon=a-3 ~azon>=a-3 ~azos=b9c-5 ~azos>=b9c-5 ~azu=c5i-3 ~azuc=b-4c3i-3
~azuca=b-4c3i-3 ~ba>=a-6b-3c5g5t3v-3 ~bab=v-6 ~babi=b4 ~babie=b4 ~baby=v-3 ~baby>=e-5 ~babys=e5
~bac=g3i-3j-3l5n3 ~back=g3i-3j-3l5n3 ~back>=b3c-9g4h3i-3j-3l6n4 ~backi=c3v3 ~backs=v-3
~bad=a-7g7k-3p5r-8 ~bad>=g5p7q-4 ~bado=o-3q7 ~bado>=o-3q5 ~bai=j3 ~bail=j3 ~baj=a3b-5n-6
~baja=a5l3v-5 ~baja>=a8b-5i4l3v-5 ~bajad=c4v-4 ~bajan=f4g4 ~bajo=i-4k3v3 ~bajo>=i-4k3v3 ~bal=c3
~bam=g6 ~bame=g6 ~bame>=g6 ~ban=c3d-3f-6i-6k-8n6p-4s-5v-11 ~ban>=a12e-3g-3p-4s-4v-10 ~bana=b-3
~banc=n7v-5 ~banco=n7v-5 ~banda=c3 ~banm=a-5l3 ~banme=a-5l3 ~bano=b-5c11k-3 ~bano>=b-5c11k-3
~bar=n3v-7 ~baraz=c3 ~bare=c3 ~barel=c3 ~bas=a6b-8c-8e-4s-8v3 ~bast=a4b-4s-8 ~basta=a4s-8 ~bat=b-3i5
~bate=i7v-4 ~bater=i7v-4 ~batt=b-8v6 ~batte=b-8v6 ~baw=b4 ~bawl=b4 ~bawli=b4 ~bbe=b3c4 ~bbed=b7
~bbed>=b7 ~bber=b-3c7 ~bby=b5 ~bby>=b5 ~be>=b6d-5e-11f-14h-5i-4j3k-13n-10r-4u-3v5 ~bea=a9n-4
~bear=b5 ~bear>=b3 ~beat=a9n-3 ~beat>=a11b-8c-7g5v4 ~beati=b4c3v-6 ~beb=c3i-3 ~bebe=i-3 ~bebe>=i-3
~bec=o3 ~beca=o3 ~becau=o3 ~bed=c3e-3g6i-4v-11 ~bed>=b3g6i-3v-8 ~bedso=c3 ~bee=a-5f-3g-8
~been=a-5b3g-8 ~been>=a-5b3g-8 ~bef=q3v3 ~befo=q3v3 ~befor=q3v3 ~beg=a-3l10v-8 ~beg>=n3v-4
~begi=l11n-4 ~begin=l11n-4 ~beh=c-3v5 ~behi=c-3v5 ~behin=c-3v5 ~bei=b3c-3 ~bein=b3c-5 ~being=b3c-5
~bel=a-4c6e7o3 ~beli=e4o3 ~belie=e4o3 ~bell=b-3c7 ~belly=b-3c7 ~belo=v4 ~belon=v4 ~bem=a5g5
~beme=a5g5 ~beme>=a5g5 ~ben=b-5g-4m5s-3u7 ~ben>=m6 ~bend=b-4u7 ~bend>=c4 ~bendi=b-3u7
~ber=d-6g-11h-6j7k-13n-6o3p-4s-3u-3 ~ber>=c-5d-4g-7h-3k-9n-5p-4s-3 ~bere=j6k-3 ~bere>=j6k-3 ~beri=c4
~bert=e4 ~bert>=e4 ~bes=q4u3 ~best=q5u3 ~best>=q5u3 ~bet=a-3e-3f3g3r8 ~bet>=r8 ~bete=v4 ~betes=v4
~beti=c3 ~betic=c3 ~bett=f3o-3u3 ~bette=f3o-3u3 ~betw=g3 ~betwe=g3 ~bh>=v5 ~bi>=b8 ~bia=c-6j-4k7v5
~bia>=c-3v10 ~biar=j-3k4v-5 ~biar>=h4j-3k3v-4 ~bic=a-3f3i7 ~bic>=f3 ~bie=g-4i-6k3m-4 ~bie>=l3
~biem=q3 ~bieme=q3 ~bien=b-3i-3m-3v3 ~bien>=a-4r3v3 ~biend=a4e3 ~bienm=h3 ~bier=b3 ~biera=b3
~bies=b4 ~bies>=b4 ~big=c4 ~bigg=c4 ~bigge=c4 ~bil=a-5b-9g-4i6 ~bile=a-4i6 ~bile>=a-4i6 ~bill=b-7v4
~bill>=b-3c-3v8 ~billo=c3 ~bin=c5 ~bing>=c3 ~bio=c5e3 ~bio>=c4e4v-3 ~biop=b5 ~biops=b5 ~biot=b-4v3
~bioti=b-4v3 ~bir=c-4j-3k-3l6m3n-4 ~bir>=b-3l4 ~birm=a3f4 ~birme=a3f4 ~birt=m5 ~birth=m5
~bit=b-5c12t3v-11 ~bit>=b-3c7t3v-6 ~bla=a-4c7d3f-3g3h-5r-5s-4u-3v5 ~bla>=b-3d-7m8v-4
~blac=a-4b-3c11g-3v-8 ~black=a-4b-3c11g-3v-8 ~blad=c3 ~blam=e-4g7 ~blame=d4 ~blamo=e-4g5
~blan=d-5e4n5 ~bland=e5 ~blank=n6 ~blar=c-3d8g4h-6m-3 ~blar>=c-3d8g4h-6m-3
~ble=a-3b-8c5d-3e-4g-3i4j-4m-6n5p5q6r-8u6 ~ble>=b-6c7e-7l3p5q7r-8v-3 ~bled=n7v-4 ~bled>=n7v-4
~blee=c5 ~bleed=c5 ~blem=c-4g-3v3 ~blem>=v-3 ~blema=b3c-3 ~blems=v4 ~blen=a7 ~blen>=a7 ~bles=c-5u11
~bles>=v5 ~bless=u11v-5 ~blew=i8v-4 ~blew>=i8v-4 ~bli=u6 ~blig=u7 ~blige=u7 ~blis=c7 ~blist=c7
~blo=a13b6e-6g-13n-10u-9v-8 ~blo>=a-3b5e-3f3g-4m3 ~bloc=a12b-5v-5 ~block=a12b-5v-5 ~bloq=a11b-7v-5
~bloqu=a11b-7v-5 ~blow=b8c-3 ~blu=v-3 ~blur=c3 ~blurr=c3 ~bo>=b5e-3 ~boa=d7g7v-4 ~boar=d7g7v-4
~board=d7g7v-4 ~boc=b-3c11 ~boca=c8v-3 ~boca>=c8s3v-5 ~boch=c4 ~bocho=c4 ~bod=b4f-3k-3q-4
~body=b4f-3k-3q-4 ~body>=b4f-3k-3q-4 ~boi=c3 ~boil=c3 ~boil>=c3 ~bol=i4 ~bolsi=c-3 ~bon=b-3c7
~bone=c7 ~bone>=c7 ~boo=a-4b-4k10m3n-6o5q-7v3 ~book=a-3b-4k11m3n-6o5q-6 ~book>=b-11f3j-5k8m3n-6o3q-5
~booki=s-4 ~bor=a11c4d-9f-6g-13j3k-8u-3v-8 ~bor>=b-3c4e4 ~bora=v5 ~bord=b7 ~borde=b7 ~born=v-3
~born>=v-3 ~borr=a17b-7d-5j3k-6v-8 ~borra=a9 ~borre=a11b-6j5k-6 ~borro=c4 ~bos=a-3c-4e5
~boss=a-3c-6e5 ~boss>=a-3c-3e5 ~bot=a-3d14e-9f-3g-6h-8j-4m11s5 ~bot>=b-4m13v-5 ~both=b-4c7e-4h-3s6
~both>=b-3c7 ~bothe=e-4h-3s6 ~bots=a-9d17 ~bots>=a-9d17 ~bott=b6c-6 ~bottl=b4c-4 ~bou=c-11k-5n-3q4
~bout=c-9d3i-4k-4n-3q4 ~bout>=c-9d3i-4k-4n-3q4 ~bow=g5 ~bow>=c-3g6 ~box=c5v-3 ~box>=c5v-3
~boy=c-4g-3v4 ~boyf=b3 ~boyfr=b3 ~boys=b-3v7 ~boys>=b-3v7 ~bp>=b-3c5 ~bra=a-10b9g-3i-7t3u8v4
~bra>=h3 ~brai=a-3b6c-3v3 ~brain=a-3b6c-3v3 ~braz=u8v-5 ~brazo=u8v-5
~bre=a-4b-3c4d-7g-7i-12j-6k-5m-9p3r-4s-3u-13v3 ~bre>=b-7g-3i-5j-4r-3u-3v3 ~brea=e-3
~break=b5c-15n4v3 ~breat=b-3c10v-8 ~bred=b4 ~bredo=b4 ~bren=v7 ~bren>=v7 ~bret=c5 ~bri=a-4g-7i9j-3k3
~brin=b-6g-4i8k3o3v3 ~brinc=c3 ~bring=b-3c-4g-4i8k3o4v4 ~brir=b3 ~brir>=b3 ~bro=a-4e-7g-3h-3m6
~bro>=c-6v9 ~brok=a-4 ~broke=a-4c3 ~brom=m6v-7 ~broma=m6v-7 ~broth=b3 ~brow=c4v-5 ~brown=c4v-5
~bru=c4v-4 ~bs>=b-4h-3i5 ~bsc=b-6c3g-4 ~bsce=c7 ~bsces=c7 ~bscr=g-3 ~bscri=g-3 ~bsi=c-4v5
~bsit=c-4v5 ~bsite=c-4v5 ~bso=s5v-4 ~bsol=s5v-4 ~bsolu=s5v-4 ~bsy=g11v-4 ~bsy>=g11v-4 ~buc=v4
~buck=v4 ~bucks=c-3v4 ~bud=n4v-3 ~bue=a-3b-4c3g5i-5r7s-4t-4 ~buel=b-3c8 ~buela=c3 ~buen=g6r8s-3t-3
~buena=g8 ~bueno=r8s-3v4 ~bug=a9 ~bug>=a6 ~bugg=b3 ~buggi=b3 ~bui=v4 ~buil=v4 ~build=v4 ~bul=c3
~bum=b-3c7k3v-3 ~bump=b-3c7k3v-3 ~bump>=k4 ~bun=b3c-5 ~bunc=b3c-5 ~bunch=b3c-5 ~bur=a-7c5h-3t-4
~burd=a-5b3 ~burde=a-5b3 ~buri=c-4 ~burie=c-4 ~burn=c7t-3 ~burn>=c4v4 ~burni=d3 ~burs=c3 ~burst=c3
~bus=b4c-11d-4g6h-3i9k-5n-5q-3r-7u-5v-3 ~bus>=a-6c-5i6 ~busa=b8 ~busar=b7 ~busc=e3i3v-6
~busca=b3e3i3v-6 ~busi=b3m5 ~busin=m5 ~busq=a4 ~busqu=a4 ~busy=c-5g7v5 ~busy>=c-5g7v5
~but=a4b-3c4e-6f-3g-4h5m-5n-6p-3t3 ~but>=a3e-3h6n-3p-3t3v-5 ~butt=c3e-3v4 ~butt>=v5 ~butto=c3
~buz=d7 ~buzz=d7 ~buzz>=d7 ~by>=a-9b5e-5f-5i-6j-5k-3o3v-4 ~bye=c-4e-3g6u6v-11 ~bye>=c-4e-3g6u6v-11
~bys=e5 ~bysi=e5 ~bysit=e5 ~ca>=b-4c4f-6g-9i-6k-3n-5s6u-4v7 ~cab=a-4b5i8m-6s3v-11 ~cab>=c7i5v-5
~caba=c-6 ~cabe=m-3s3 ~cabe>=b3 ~cac=b4v6 ~cach=b4 ~cache=b4 ~caci=v6 ~cacio=v6 ~cad=a-4d-4e9g-4
~cada=c3g-3v-3 ~cada>=c3g-3v-3 ~cade=e5 ~cader=e5 ~cado=a-6c-3e8 ~cado>=e8 ~cae=c6 ~caf=b-5v9
~cafe=b-5v8 ~cafe>=b-4v8 ~cai=b-11c9g-4n-3 ~cai>=b-5c9 ~caid=b-5 ~caid>=v3 ~caj=b3
~cal=b-5c5d10e-3f-3g4h-6j5l-5m4n-3o-7p-3r-3u-4 ~cal>=d3v-8 ~cale=a-5b-3c5g4 ~calen=a-4g4 ~caler=c3
~cali=c3m5v-6 ~calie=c6 ~calif=m5 ~call=a5b-3d9l-3m3n-3q-3 ~call>=a-5c-5d13e-8f-5g4i-4j6q-4
~calle=j-3v6 ~calli=a12d-5e4m5v-6 ~calls=a7d-3v-7 ~calm=b3c-11v9 ~calm>=b4c-7 ~calo=b-7c4m-3v4
~calof=c4 ~calor=b-4m-3v7 ~calv=c3 ~calve=c3 ~cam=a-11b-7c4d-5g-3j-3k9q5r-4 ~cam>=m6v-4 ~cama=c7v-5
~cama>=b3c7v-4 ~camb=a-5g-3h4i-3j-7k11q5s3 ~cambi=a-5g-3h4i-3j-7k11q5s3 ~came=l-4n3 ~came>=c3l-4n3
~camen=c-3v7 ~cami=b-5i6k-5 ~camin=b-3i5 ~camio=c-3 ~camp=e3 ~campo=e3 ~can=a-9j5k4m-5p-3t-4
~can>=b-9c-5d8g3h3k4p-4q4u-4v7 ~canc=b-3c-4d-6e-7g-8h-3j12o-3p-3q-7s3u-3
~cance=b-3c-4d-6e-7g-8h-3j11o-3p-3q-7s3u-3 ~cancl=j4k-4 ~cand=b7 ~cando=b7 ~cans=e5 ~cansa=b5
~canso=b-7c6 ~cant=a-13c3e-3r4s-6u3 ~cant>=a-11b4c4e-3g4h-8s-3 ~canta=b-3r6 ~cante=h3v6 ~canto=v5
~cap=v8 ~capa=v8 ~capac=v8 ~car=b3e-7f-4i12j-7l-7n-12o-4p-5q-6r-10s-8u3v3
~car>=a-8d5e-3f-6g5h-5i9j-4l-4s-8v-4 ~cara=a4c-3i-3 ~cara>=b3c-3v3 ~caraj=a4 ~card=i-3v4 ~card>=b3v6
~cardi=b-4c3h4 ~care=b5e-4m-7p-3q-4u6 ~care>=b3u6 ~cared=a-3 ~cares=a5 ~carg=b3c-3v9 ~carga=b5
~cargo=v8 ~caro=a-3b7m3r-6v-5 ~caron=a-3b7m4v-9 ~carr=b-6i7 ~carri=c5 ~carro=b-4i5 ~cars=b-5i10v-8
~cart=v5 ~carta=v3 ~cary=v6 ~cary>=v6 ~cas=a-8c-3d-4e5f4g6i-10k-3n-4t5 ~casa=b6c-3e4v-3
~casa>=b6c-3e4v-3 ~casi=g7n-3 ~cast=a-3b-3f6v4 ~cast>=a-3b-3v13 ~cat=c-3 ~cat>=b3v5 ~catc=v-3
~catch=v-3 ~cate=d4 ~cated=d4 ~cati=a5v-3 ~catio=a5v-3 ~cau=c4o3v-4 ~caug=c6v-5 ~caugh=c6v-5
~caus=o3 ~cause=o3 ~cay=b-5c6e-4 ~cayo=b-4c6e-3 ~cayo>=b-4c6e-3 ~cc>=a6 ~cce=v10 ~ccep=v5 ~ccept=v5
~cces=v5 ~ccess=v5 ~cci=i-4m-6 ~ccid=e3v-4 ~ccide=e3v-4 ~ce>=c5e3f-7h-4i-3k-10m-3o3q-6u5v-4
~cea=a4b-5c-5e5v3 ~cean=v4 ~ceane=v4 ~ceas=a4b-4e5 ~cease=a4b-4e5 ~cec=c4 ~ceci=c4 ~cecit=c4
~ced=b-7c4 ~ced>=b-6c3 ~ceiv=a3 ~ceive=a3 ~cel=b-5g-8j12m-5o-5p-3q-3t-3u-6 ~cel>=a3j4l-3v-3 ~cela=j3
~celac=k5v-5 ~celar=j3k-3v4 ~cele=r4 ~celi=j7v-5 ~celin=j7v-5 ~cell=c-3d6e3 ~cell>=d7e3 ~cella=k4
~celle=i3j4 ~cem=b-6t3v-5 ~cema=b-5c3 ~cemak=b-3c4 ~cemb=t3 ~cembe=t3 ~cen=a-11i9m-4v5 ~cen>=a-3b5
~cenc=i5 ~cenci=i5 ~cens=b-4c-3i6 ~cense=b-4c-3i6 ~cent=b-4m-3v8 ~cente=b-4v5 ~cep=a-4b-4c-5d6i-3
~cepc=d3 ~cepci=d3 ~cept=b-3c-3v6 ~cepta=b-3v8 ~cer=b12c-8e-3g-6i-3j-5k-3m3n-5t6
~cer>=a-7b8e-4g-3j-11m4r3 ~cerc=i-5v7 ~cerca=i-5v7 ~ceri=a4 ~cerl=b8v-3 ~cerle=b8v-3 ~cero=c-6t5v-7
~cero>=c-6t5v-7 ~cerq=i4 ~cerqu=i4 ~ces=a7b5c-5e-8n-7u-7 ~ces>=b8c-6n-4 ~cesi=c-4u-3 ~cesit=c-4u-3
~cess=c5 ~cess>=c5 ~cet=v9 ~ceta=v9 ~ceta>=v9 ~ch>=a-4c3d-7f3i-8o-7q-3s-4
~cha=a-4b-6c3d4e-4g-5i-4j-3k8 ~cha>=d3g-6h-3k7v-9 ~chac=d4e3g-4 ~chach=d4e3 ~chad=c3 ~chado=c4
~chan=b-4h3k7s3u-3 ~chan>=a5b4c-4 ~chand=c7g-5v3 ~chang=b-8h4k6l3q4s3v-3 ~char=c3d3 ~char>=b4
~charg=b-4c5d3 ~charl=c3 ~chart=c-4v7 ~chas=n3p3 ~chas>=n3p3 ~chat=a-6m6v4 ~chat>=a-6v10 ~chaz=a3v-4
~chazo=a3v-4 ~che=a-12e-6g3i-5l-10m-3o-8u3 ~che>=a-5c6f3p-5r-3u-3 ~chec=c-7g9j-3u4v-3 ~checa=g8v-5
~check=c-7j-3q-3u4 ~ched=a-4c-4k3n-4v-5 ~ched>=b6g-3 ~chedu=a-5b-4d3k6 ~chee=c5u6 ~cheek=c5
~chem=q-8v10 ~chemo=q-8v8 ~chen=b-5d4e-4v-6 ~chen>=a5v-3 ~chend=b-3 ~cheq=v5 ~chequ=v5
~ches=a-4c5i-3o-5v3 ~ches>=c4i-3v3 ~chet=b11c-4 ~chete=b11c-4 ~chi=c4d3e3n-3q-3r-4v-17 ~chil=c7v-3
~chill=c5 ~chin=a6v-12 ~chine=d4f3 ~ching=a8d-4g3s-5v-10 ~chip=b3e5 ~chip>=e5
~cho=c6d-5e-4g-11i5p-4r-4t5u-5v-6 ~cho>=a-5d-3p-3t9 ~chof=c-7i10v-6 ~chofe=c-7i10v-6 ~chok=c10v-6
~choki=c8 ~chol=a7 ~chole=a7 ~chon=c3 ~chool=d-3 ~choos=a3 ~chor=c11g-4 ~chorn=c4 ~chorr=c8 ~chr=e3
~chri=e3 ~chris=e3 ~chu=c5g4 ~chy=c6 ~chy>=c6 ~ci>=q-3 ~cia=a-5b-4c-6e3g-5i3k-3m-7n-11s5t-4u8v-7
~cia>=a-4b8c-6d-7u-9v7 ~cial=b-4d5h3v-6 ~cial>=d6 ~cian=i5v-4 ~ciar=l5 ~ciar>=l5
~cias=b-6c-4h-3u8v-5 ~cias>=b-6c-4h-3u8v-5 ~ciat=b-3c4u5v-8 ~ciate=u6 ~ciati=c7 ~cib=a5 ~cibi=a5
~cibir=a4 ~cic=i7v-5 ~cid=a-3b5c-7e-4g7i-4v-4 ~cid>=b-3 ~cida=b-3c-3e-5n3v4 ~cida>=b-5n4v3 ~cidad=v3
~cidal=e-3 ~cide=b6g5j3v-7 ~cide>=b7 ~cided=g6j4 ~ciden=e3v-4 ~cidi=b6g3v-5 ~cidio=b5 ~cie=c3e5f4
~ciem=e4 ~ciemb=e4 ~cien=a4b-4v-4 ~ciend=b-3 ~cient=a4c-3v-4 ~cier=f5v6 ~ciera=b3 ~ciero=v6
~cierr=c3f6 ~cig=b4c-5 ~ciga=b4c-5 ~cigar=b4c-5 ~cil=v11 ~cili=c-3v11 ~cim=c6 ~cimi=c6 ~cimie=c6
~cin=a-5c3d5e5f-4h-5q-3t7v-6 ~cina=b-3e8o-3v-4 ~cina>=b-3c4e7o-3v-6 ~cinas=c-3 ~cinc=t7 ~cinco=o3t4
~cine=e-3v3 ~cine>=e-3 ~cing=c7v-5 ~cing>=c7v-5 ~cino=v-3 ~cino>=v-3 ~cio=b-12c-4h-5i-3s-5u-4v7
~cio>=b-10c-5e5i-3j3l6m-3n3t-3 ~cion=e-5l-4v4 ~cion>=a3i-4 ~ciona=a-8c-6v4 ~cione=c5 ~cios=b-7v9
~cios>=b-7v9 ~cir=n6 ~cir>=n3 ~circ=g5 ~circl=g5 ~cirl=b3v6 ~cirle=b3v4 ~cirlo=n4 ~cisi=c3v-3
~cisio=c3v-3 ~cit=b-8d-4f3g-14h-3j5k7m3n-6p-4v-6 ~cita=a-5b-4d-3f3g-13h-4i-4j5k8m4n-6p-4u-4
~cita>=a-4b-3d-3f3g-10h-4i-3j5k5m4n-4p-4u-3v-4 ~cital=k3 ~citas=c4 ~cito=a3b-3i4u5v-6
~cito>=a3b-3i4u5v-6 ~ciu=i4 ~ciud=i4 ~ciuda=i4 ~ck>=e-9f-12g5h7j-6k5l3m-4q-3u3v-4 ~cke=g-7m-3n-5v6
~cked=b3g-5v3 ~cked>=b3g-5v3 ~cker=k5 ~cker>=k5 ~cket=v5 ~cket>=v3 ~cki=a4b-8c4 ~ckin=a4b-8c4
~cking=a4b-8c4 ~ckl=c5 ~ckle=v5 ~ckly=c7 ~ckly>=c7 ~cko=r3 ~ckon=r3 ~ckon>=r3 ~cks=b7i3 ~cks>=b7i3
~cku=r4 ~ckup=r4 ~ckup>=r4 ~cla=a-3b-4d-3e-3k-3r8s-9v-9 ~clam=c3 ~clar=r16s-6v-7 ~claro=r14s-6v-5
~clas=c-3g9 ~clase=g5 ~class=g4r-3 ~clav=c4 ~clavo=c5r-3 ~cle=c-5e9i12j4v-5 ~cle>=b5c-6g5i5v-7
~clea=e3v3 ~clean=e3v-4 ~clear=v3 ~cled=e6 ~cled>=e6 ~cli=h4k-5n-5r-5s3 ~clic=h7v-5 ~click=h7v-5
~clie=c-3 ~clien=c-3 ~clin=a4k-4n-3r-5s5 ~cline=r-4s7v-5 ~clini=a4c-3k-3 ~clo=c4g3m-3r-5 ~cloc=g5
~clock=g5 ~clog=n4v-3 ~clogg=n4v-3 ~clos=m-3r-4v7 ~close=r-3v7 ~clot=c4v-6 ~clot>=c3v-4 ~clou=c3
~cloud=c3 ~clu=v13 ~co>=a-3c-9e9h4i-8j-3m-10q-6r-9t5v-12 ~coa=b3 ~coac=b3 ~coach=b3 ~coc=c-3 ~cof=v6
~coff=v6 ~coffe=v6 ~cog=b9d-3i5k-5v-9 ~coge=d-3i5v-3 ~coger=i6 ~cogi=b10 ~cogn=b4 ~cogni=b4 ~coh=v3
~cohe=b-5 ~coho=b3 ~cohol=b3 ~coi=b-3c6 ~coin=b-3c6 ~coin>=b-3c6 ~coj=c10i3v-10 ~coja=c10i3v-10
~coja>=c10v-10 ~col=c8e-4g-7m-3o4p-3s5 ~cold=j3 ~cold>=j3 ~colds=v5 ~cole=c-3o3 ~coles=c-3o3
~colg=b7 ~colga=b7 ~coli=c5 ~colic=c5 ~coll=c6 ~colm=a12v-6 ~colo=a-6c7 ~colog=v4 ~colon=a-3
~color=c9 ~com=a-6b-5e-5h-5i3j4m4n3o-3r6u8 ~coma=b-4i4 ~comad=i4v-3 ~come=a-8d-5h-5j5k3q3s3u7
~come>=d-7f4g-12h-4i3j6k6l-4n3q5u7v-7 ~comen=g3l7 ~comer=a-6b-4v7 ~comf=h3 ~comfo=h3
~comi=a-4c4e-6g4i-3j7 ~comid=c4 ~comie=g5 ~comin=a-3e-4j7 ~comm=v3 ~comme=v4 ~como=g-11s-4
~como>=a3n3s-3 ~comod=a-4g-6p3 ~comp=a-4c-8d3j-4m5v5 ~compa=b4g7 ~compl=b-5c-5d7e-3g-5u4v3
~compr=a-3e5f5v-3 ~compu=b-6c-3m3v10 ~comu=d5v-3 ~comun=d5v-3 ~con=d6g-5h4i-3p-6q-6u-4v-9
~con>=d4f-6h5i-9j-5k-3l-6n-8 ~cond=b3c-4g-6o3 ~cond>=f3g-4o4 ~condi=b3 ~conf=e5i-3v-6
~confi=b3e-3g3h6v-3 ~confl=k3 ~confu=b-7e8h-6n3 ~conm=c-4d9v-7 ~conmi=c-3 ~conn=d4n5v-4
~conne=d4n5v-4 ~cono=b-5c6e10s-3v-3 ~conoc=c7 ~conoz=e7 ~cons=b3c-6d-5i3n-3u-4 ~conse=a10b-5c-4v-5
~consi=b-3i6m4 ~conso=b7 ~const=c4v3 ~consu=b3j3 ~cont=a5b-4d-5l5n-5o-4p-5 ~conta=a6d-3
~conte=b-4g5m4 ~conti=l7 ~contr=c6 ~conv=a-4b-5f3i4o3 ~conve=i5 ~convi=f3o4 ~coo=b-4c-4g8
~cook=b-3g10v-3 ~cooki=b-3g10v-3 ~cool=v4 ~cool>=v4 ~cop=a-5b12c-3d-5e-6g-5i-4k-4n-5v3 ~copa=b-5v6
~copay=b-5v6 ~copd=c6 ~copd>=c6 ~cope=b4 ~cope>=b4 ~copi=b8c-3 ~copin=b11c-4 ~cops=b7d-4
~cops>=b7d-4 ~cor=g-10h-3i-8j-7k6m-8n4o-3r5s-4v4 ~cord=b-6s-4u3v3 ~cord>=v6 ~corda=r3u3v3 ~cords=d3
~corr=a-4b4j-5k8m-3n-4o-3r4v6 ~corra=k6 ~corre=b-3m-3n-3r4v5 ~corro=b11v-4 ~cort=a6b4n9v-10
~corta=b6n7v-8 ~corte=a7n-6v-6 ~corto=n6 ~cos=a7c5f-3i-7m-11n4u-5v5 ~cos>=v4 ~cosa=a4b4g-5m-3n7
~cosa>=n9v-6 ~cosan=a4c-4 ~cosas=c4 ~cose=c3 ~cose>=c3 ~coso=a6g-3m-4 ~coso>=a6g-3m-4
~cost=b-9g4i-4v11 ~costa=b-5g5 ~costo=i-4v6 ~cou=k5s-4 ~coug=b-4c7f3v4 ~cough=b-4c7f3v4 ~coul=k6m-4
~could=k6m-4 ~coun=c-4 ~couns=v4 ~count=b3c-4 ~cour=c-3g6r5 ~cours=r5 ~court=g4 ~cov=e5v3
~covi=c-3e5v3 ~covid=c-3e5v3 ~cow=c-9v11 ~cowb=b-3v7 ~cowbo=b-3v7 ~cowo=c-5v4 ~cowor=c-5v4 ~coy=b4
~cp>=h5 ~cpa=b-3 ~cra=b-4i-6j3 ~cran=c5 ~cran>=c5 ~crap=c4v-3 ~crap>=c6v-3 ~cras=b4c-7v4
~crash=b4c-7v4 ~cre=a4c7g-4i-4v-11 ~crea=a6v-6 ~cream=a6v-6 ~crem=c5 ~creo=a-3c3d-5v-7 ~creo>=c4v-7
~creol=d-4 ~cret=d8 ~creta=d8 ~cri=a5c-13d-4e-3h-6i-6j-9k-4l7n-8o-4q-4r-3u-5v-3
~crib=b-6c-7h-5i-4l8n-7o-3q-5v-9 ~criba=l3p-4s-5 ~cribe=b-6g3 ~cribi=b-4f3l4n-3s4 ~cried=b-4
~crim=v3 ~crime=v3 ~crip=a8j-7v5 ~cripc=a6j-3 ~cris=b13v-8 ~crisi=b13v-8 ~cro=c-3e4v5 ~cros=c-3e4i3
~cross=c-3e4i3 ~crow=v5 ~crown=v5 ~cru=c11v-4 ~crud=c12v-3 ~cry=b4c-3q-3
~ct>=a-5b-7c-5f4g-4h-3j8n-4t3u-3 ~cte=a6c-4v-4 ~cte>=b6c-5 ~cted=a6b-4 ~cted>=a6b-4
~cti=c3d-7e-8f-3g-8l3v-5 ~ctic=h5 ~ctica=h4 ~ctin=c5e-6v-5 ~cting=c5e-6v-5 ~ctio=c3l-5m6n3
~ction=c3l-5m6n3 ~ctiv=a3c-8l7m-3 ~ctiva=a5c-5 ~ctive=l5 ~ctl=d3 ~ctly=d3 ~ctly>=d3
~cto=a-5b-4d-5f-3g-3h6i-3k-3l-5n-3o3p-8r3 ~cto>=e3r3v-8 ~ctob=b-3 ~ctobe=b-3 ~ctor=a-3d-4h7i-3l-4p-7
~ctor>=d-4h4l-4p-7 ~ctu=c-4e-6t4 ~cua=b-5c-4i-3j-6k-5n5o-3p-5v5 ~cual=b-5n5o-13r3 ~cual>=m3o-7
~cuale=n9 ~cualq=h3r6v-4 ~cuan=b-4e-4j-3r-6v5 ~cuand=g5q5 ~cuant=b-5c-5g-5r-4v8 ~cuar=c-5o5
~cuart=b3v4 ~cuat=t4 ~cuatr=t4 ~cub=v7 ~cubr=v7 ~cubre=v5 ~cuc=a-4c-8h4n10s-3 ~cuch=a-4c-8h4n10s-3
~cucha=c-3 ~cuche=n7s-3v-6 ~cue=a-4e4h-3i-3n-8q-3r4v3 ~cuel=b4c-4e3 ~cuela=e4 ~cuell=b8c-3v-3
~cuen=a-7e3 ~cuent=a-7e3 ~cuer=c3g4 ~cuerd=b-5g5v4 ~cuerp=c5 ~cui=c-4u9v-4 ~cuid=c-4u9v-4
~cuida=b3c-5 ~cuide=b-3u10v-3 ~cuido=b-4 ~cul=a-5c3 ~cula=b-7v4 ~cula>=b-7v4 ~culo=c7 ~culos=c7v-3
~culp=a-4 ~culpe=a-4b3 ~cult=h4i4v-4 ~culta=h4i4v-4 ~cun=b-4c-5j-4v8 ~cuna=b-4c-5v8 ~cuna>=c-6v8
~cup=c6g9v-9 ~cupa=c-8g10v-4 ~cupad=b-4c-5g9s3 ~cupe=c4 ~cupe>=c4 ~cupo=c5 ~cupo>=c5 ~cur=c-3
~cura=b4v-4 ~cura>=b4v-3 ~curi=b-3v4 ~curio=b-3v4 ~cus=b-6d5n8v-8 ~cuse=n8 ~cuse>=n8 ~cust=d3v-5
~custo=d3v-5 ~cut=b5n5u-3v-5 ~cut>=c4n5u-3v-4 ~cutt=b7c-8 ~cutti=b7c-8 ~cy>=c-3d3e-4
~da>=a-7b5c4d-3e3f-8g-11h-12j-17l-13q-4s-6u5v-7 ~dab=b-3c4 ~daba=b-3c4 ~daba>=b-3c4 ~dac=b-5v4
~dach=b-5v4 ~dache=b-5v4 ~dad=a-6b5c-4g-5h-4i5m3 ~dad>=g-5h-3m4u-6v4 ~dada=i7 ~dado=c-3 ~dador=b6c-5
~dads=e4 ~dads>=e4 ~dag=c3 ~dage=c3 ~dage>=c3 ~dal=c-6e-3r12 ~dal>=e-3 ~dale=r10 ~dale>=r10
~dam=b-3g5 ~dame=c-3g5 ~dame>=c-3g5 ~damo=v4 ~damos=v4 ~dan=e-10f-9h-3i4j-4l-3p7q-3s-7
~dan>=a3b-4i3j-3p8q-4s-8 ~dang=v5 ~dange=v5 ~dar=c-9e-4k4l7n-9s-5v-14 ~dar>=b-6c-5g6k5l4v-3 ~dari=f9
~darin=f9 ~dark=b12c-3v-6 ~dark>=b12c-3v-6 ~darl=a7 ~darlo=a7 ~darm=l3 ~darme=l3
~das=a6c-3d-4g-3i6r4 ~das>=a6c-3d-4g-3i6r4 ~dat=a5c-6e-4g-4i-3k12n-8 ~data=a4
~date=a-4c-3g-4h-4i-3k13n-6v-4 ~date>=h-3k10n-6 ~dates=k3v-4 ~dato=a5b-3 ~dator=v3 ~datos=a4)";

}  // namespace rb::grammar
