#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning10;
const std::string_view kLeaning10 = R"(
~<sig=a7c4h-4i-3l3u3v-4 ~<siga=a4b-4v3 ~<sign=c-8f4l5r4v-4 ~<sigo=b3c7 ~<sigu=a4c6e6 ~<sii=r6
~<sii>=r4 ~<sik=c13v-4 ~<sik>=c13v-4 ~<sil=a7 ~<sile=a7 ~<sim=n3r5v-3 ~<simo=r5
~<sin=a-7c5e-12h-5k-5n-4o-4p-5q-3 ~<sin>=a-5e-3l3s-4 ~<sinc=c3e-6o-3 ~<sint=v4 ~<sir=c-5p4r3
~<sirv=c-4g4p4r3 ~<sis=v4 ~<sist=v4 ~<sit=b9e5g-10 ~<site=v3 ~<sitt=e5 ~<six=b-4o7r-4t6v-9
~<six>=b-4o4t5v-9 ~<sixt=r-3 ~<siz=c-4v5 ~<size=c-4v5 ~<sk=b-8c16v-3 ~<ski=c8 ~<skip=c4 ~<sky=v-6
~<sky>=v-6 ~<sl=a-12d-8f-4g-4i-4j4k4n4v-4 ~<sle=e3g4 ~<slee=e3g4 ~<sli=c5 ~<slip=c3
~<slo=a-6b-6c-8d-5g-11j4k6n9v-6 ~<slot=b-4c-4g-9j4k8v-4 ~<slow=n11 ~<slu=c4 ~<slur=c4 ~<sm=a-7c10
~<sme=b-5c12v-7 ~<smel=b-5c12v-7 ~<smo=a-3v10 ~<smok=a-3v10 ~<sn=c5 ~<sna=b3c3 ~<snap=b3c3
~<so=a-4b7c-5d3e8g-13l-9m4o-3s-8v-8 ~<so>=a5c-3d-8f-6g-6n-10o4p-8r5s-3 ~<soa=c6 ~<soak=c6
~<sob=b9v-6 ~<sobr=b3 ~<soc=b4d5v-5 ~<soci=d6 ~<soco=b8 ~<sog=b5 ~<soga=b5 ~<soi=b-5c6e13
~<sol=c-3d4e-4h5i5n-3q5r-6 ~<sola=b4v-3 ~<soli=a4 ~<solo=b-10d3h5q6r-4v5 ~<som=f8n-3v-3 ~<somb=b3
~<some=f-5 ~<son=a-6d-3g3m6n7 ~<son>=a-6c-3m6 ~<sons=g3 ~<soo=b4d-4k6o3p4r-4u5
~<soon=b4d-4k6o3p4r-4u5 ~<sor=a-4e-3g-3m3n6 ~<sord=n4 ~<sorr=a-3m3n3 ~<sos=a-3b17v-3
~<sos>=a-3b17v-3 ~<sou=b3c-7m3r4v-8 ~<soul=b7c-4 ~<soun=b-3m3r4v-6 ~<soy=c-6e11g-4i-4j-4m-3s-4
~<soy>=c-6e11g-4i-4j-4m-3s-4 ~<sp=b-11c13d4f5g-4h-3i-7k-9l-4m-10o-5q-12r-4u-4v-5
~<spa=b-5d-3e-7f6k-3m-12n-3v-7 ~<spam=a11e-4m-6 ~<span=a-5f9m-3 ~<spe=a-6b-5d7e3f3g-3q-4v-12
~<spea=b-5c-3d7e4f3v-7 ~<spec=h3 ~<spee=c4 ~<spi=c3 ~<spin=v3 ~<spir=b6c-4 ~<spit=c5 ~<spo=c3j4o-3
~<spok=c-3 ~<spot=c11g-4j4o-3 ~<spr=c8e3 ~<spre=c7g3v-3 ~<spri=e3v5 ~<sr=a15l14m-6v-11
~<st=c7f-10g-8j-6k-10l13m-6n-3o-5p-6r-8s-3t4u-5v-5 ~<sta=a-11b3d5f-3g-5l4m3q3u-5v-5 ~<staf=d6
~<stal=b4 ~<stan=v4 ~<stap=c4 ~<star=a-7l5n-4q4t4 ~<stat=e4m6n7v-5 ~<stay=b5c-3 ~<ste=b7 ~<step=b3
~<sti=c8m-3r4s-3 ~<stif=v-3 ~<stil=c6i4r5 ~<stin=c5 ~<stit=c-3v5 ~<sto=b-9c4k-3m-6r-5 ~<stol=c3
~<stom=a-4c5 ~<stoo=c6v-5 ~<stop=a4b-3c-10k-7m-4r-7 ~<stor=c3 ~<stov=c3 ~<str=b3g-5l17n-3r-5v3
~<stra=b5c-5 ~<stre=c7g-4v4 ~<stri=a3 ~<stu=b-3c4d-4f-4v-10 ~<stuc=b-3 ~<stuf=c3f-3 ~<stup=b3
~<su=b-6d-5f-12g-16j-9k-5l7m-3n-19o4r11s-8u-3v6 ~<su>=d-4e9n-4 ~<sub=c5l4 ~<subs=l5 ~<suc=a-5
~<suck=a-5 ~<sud=b-8c17g-4v-8 ~<suda=c3 ~<sudd=c4 ~<sudo=b-4c10 ~<sue=a9b-7 ~<sueg=b-3 ~<suel=a5
~<suf=a4b7v-4 ~<sufi=a7 ~<sufr=b7 ~<sug=b-8c8i-3 ~<suga=b-8c8i-3 ~<sui=a-3b5c-6e-6 ~<suic=b6c-5e-6
~<sum=d5 ~<sum>=d5 ~<sun=c-4v3 ~<sund=c-4v3 ~<sup=a-7c-7r6v11 ~<supe=a-3b3c-5d4v-5 ~<supp=b-4c-5r3
~<supu=r4v-4 ~<sur=b-4c-5e-5g-4r11v7 ~<sure=a-3b-5g-6r12s-6 ~<surt=v4 ~<surv=c-7v5
~<sus=a3c-3g-4j-3l9n-3v-5 ~<sus>=a8v-5 ~<susc=a-8j-3l12v-4 ~<susp=a6i3v-4 ~<sust=v4
~<sw=a-3b-8c9d4h3i-6j-9k8n-7v-18 ~<swa=g4k7v-4 ~<swal=c3f3 ~<swam=c-3g8 ~<swap=k7 ~<swe=a-3c6u4v-3
~<swea=c9v-9 ~<swee=u5 ~<swi=b-3d5h4v-4 ~<swit=b-3d5h4v-4 ~<swo=c6v-5 ~<swol=c6v-5 ~<t>=a8b-4v-3
~<ta=a7b-6c-3d3f5i9m-6n-14u5 ~<ta>=r6v-4 ~<tab=v7 ~<tabl=v7 ~<tac=a5c3 ~<tach=a5 ~<tag=f7i5v-8
~<taga=f7 ~<tags=i5v-3 ~<tak=a3g-7i4m-4n-5 ~<take=a4c-6g-7i4m-4n-5r-3 ~<taki=c4
~<tal=c-4d8h-3r-7t-3u4v3 ~<tal>=e4m-4n-4r-3v13 ~<talk=c-4d9i-6u6v-5 ~<tama=v4 ~<tan=a8c-3d-3s3v-3
~<tant=a6b5c-7d-4v-6 ~<taq=c4 ~<taqu=c4 ~<tar=b-8v14 ~<tard=b-4v8 ~<tarj=c-3v7 ~<tas=b-3c4
~<tast=b-3c4 ~<tax=i9v-9 ~<taxi=i9v-9 ~<tb=v5 ~<tbh=v5 ~<tbh>=v5 ~<te=a7b5e-6h-13i-3j-8n-6p-3q-6s-6
~<te>=v3 ~<tea=a5b5 ~<team=v7 ~<tear=a5b6v-7 ~<tec=a9 ~<tel=a3d5g3 ~<tele=d3 ~<tell=b4e-5g4
~<tem=a-4b4e-3g-6o3 ~<temo=b4c-4 ~<temp=b-3c8o3v-4 ~<ten=a-4d-3i3n-6o-4q-3r3t4 ~<ten>=a-6b-5t9
~<tena=e6 ~<tend=p3 ~<tene=a3 ~<teng=i3n-5o-3q-3r6u3 ~<teni=c-5k3v3 ~<ter=a3b9c-3d-3m-8 ~<term=a4c-4
~<terr=b9 ~<tes=a-3s-4v8 ~<test=a-3s-4v8 ~<tex=a6b-8h-3i-5j-7q-6s-3u-4
~<text=a6b-8h-3i-5j-7q-6s-3u-4 ~<tf=b4 ~<tf>=b4 ~<th=a-7b-6c-12e3f-5g-6h-7i-6l-11m-7o-3q-5u-3v-4
~<tha=b-5d-5e4g-8i-4l-6m-7p-10q-3u5 ~<than=a-5b-5e-4g-7m-4n-9p-5s3u6v-6 ~<that=e6j4m-4n5r5
~<the=g-3h-5k-3m-6v3 ~<the>=a-3f-4h-3j4k-3m-3o5p-3 ~<thei=v4 ~<them=c-4 ~<then=a-4b5h-4r6u5
~<ther=a-3d6f5g-9i7m-7t3 ~<thes=a10b-4h-3i-5j-6l-4o-3r-4 ~<they=b3i3r4
~<thi=a4e6h-5i-4j-4k-7m5n-12p-7q-4t-3u-7v-10 ~<thin=a3c6f-5m-3q-6r3s5v-5 ~<thir=o4v-4
~<this=a7e5h-4k-3m6n-6r-3t-4u-4v-3 ~<tho=f-3k-3p5s-3u3v-3 ~<tho>=b3 ~<thos=b-6n4p6s-5 ~<thou=t4u4
~<thr=c8f-4h-4i3j-4r-9v-5 ~<thre=b3c3n-5o3p3t3 ~<thro=c5d3g-3j-3r-5v-5 ~<thu=b-6o-6q7
~<thur=b-4o-6q7v-4 ~<ti=b7d-7e-4f-3g5i3j-3l-5p5q-4r-9s-9u-9 ~<tic=c3g-3v3 ~<tick=c3g-3v3
~<tie=c5d-4k-4n-6p4s-3 ~<tiem=b-4c3e-3 ~<tien=d-3g-5k-3n-4p4s-5u-3 ~<tier=b5 ~<tig=c5 ~<tigh=c5
~<til=c-5g3 ~<till=b3c-4 ~<tim=c-3e-5f-6g10k7q-5 ~<time=e-5f-6g4k7q-5 ~<tir=b11c-6i6v4 ~<tira=b5
~<tire=a3c-7i7 ~<tiro=b4 ~<tl=g11 ~<tlk=g11 ~<tlk>=g11 ~<to=a-6b8c4e-9h-6l-4m-6n-7p-7s-3t-4v-3
~<to>=b3c-5d5h-6k3n-11q4 ~<tob=c3 ~<tobi=c3 ~<toc=c-4v6 ~<toca=c-6v7
~<tod=b5c4e-4f-8h-4k-3l-3m-5n-11o-4 ~<toda=g5o-3v3 ~<todo=b7d-3g-8m-3n-5s3v-5 ~<toe=b-3c5v-4
~<toe>=c3 ~<toi=f10 ~<toi>=f10 ~<toil=c4 ~<tol=a5c4v3 ~<told=a5c4v3 ~<tom=a-5b3c-5f-6p-3
~<tome=b5c-3 ~<tomo=c-3g4p-3v-5 ~<tons=v3 ~<too=c3e-5f-3g-8h4i5k-4l-4m-3o-3q-5u5v-4
~<too>=b3e-4h4l-3o-3q-3r-3s3t-4u4 ~<took=b3g-3i3 ~<top=n9v-3 ~<top>=n9v-3 ~<toq=b7 ~<toqu=b7
~<tor=b-3c6 ~<torc=c7v-3 ~<tore=c6 ~<tos=a-9b-16c15f4v3 ~<tos>=b-5f4q3 ~<tose=b-3c9 ~<toso=a-4v9
~<tou=v-3 ~<tow=c-6 ~<town=b-4 ~<tr=a-5d5e-7g5h-6i12j-7l-4m-8n-10u-14 ~<tra=a-3b-9d3h-3i8n-6
~<trab=g3p3 ~<trac=b5 ~<trae=c3v3 ~<traf=b-6c-6v8 ~<trag=c5v-4 ~<trai=i4v-6 ~<tran=b-4d5g-8i6
~<trap=b4c-7 ~<trat=b-3 ~<tre=b-8g-5o7t3v4 ~<trea=c-6v6 ~<trem=v-4 ~<tres=b-4g-4 ~<tri=g6 ~<trie=b3
~<trip=g7v-9 ~<tris=c-6v7 ~<tro=c3g-5i7v-4 ~<troc=i4v-4 ~<trot=c6v-3 ~<trou=c-3i3 ~<tru=b6e-4v6
~<true=v10 ~<trus=b5e-4 ~<try=b12g11m-8q-7s4u-7v-9 ~<try>=b10c-6g11m-8q-7v-4 ~<tryi=b3c6u-7v-3
~<tu=b-11c6h-3j4k4l4n-9o5p-3r-4u-5 ~<tub=c3g4v-3 ~<tub>=c3g4 ~<tue=g-5j3o8 ~<tue>=o4 ~<tues=g-5j3o4
~<tug=c3 ~<tugg=c3 ~<tum=c3 ~<tumb=c3 ~<tur=b-4c3l5v-5 ~<turn=b-4c3l5v-5 ~<tuv=c-3v11 ~<tuve=c-3v4
~<tuvo=v5 ~<tv=c-4 ~<tv>=c-4 ~<tw=a-9b-11n-4o7s3t5 ~<twe=g-3 ~<twen=g-3 ~<twi=b-3 ~<twic=c6
~<twin=v3 ~<twis=c-3 ~<two=a-4b-6c-3i3o4t3v-4 ~<two>=a-4b-5c-3i3o4t4 ~<ty=b3c-5v4 ~<typ=c-3v4
~<type=v4 ~<ub=a-3b-3i8 ~<ube=i8 ~<uber=i8 ~<uh=a-3b-6s6u4v-4 ~<uh>=a-3b-6s6u4v-4 ~<ul=a7g-3o5q-5
~<ult=a7g-3o5q-5 ~<ulti=a7o5v-6 ~<ultr=v3 ~<um=t3v6 ~<um>=t3v6
~<un=a8c5e-3f-3g-8h4i3j-5m-11n-5p7t8v-9 ~<un>=a-3b-4c3e3f-4m-4n-5t6u3 ~<una=a-5c3d4g-3i-3n3p5
~<una>=a-4c4d5g-3i-3n3 ~<unal=b6 ~<unc=h3 ~<und=c4 ~<unde=c4f3v-6 ~<undo=b3 ~<undr=v3 ~<une=a3
~<unen=a3 ~<unf=a7n-4 ~<unfo=a7n-4 ~<uno=b-3i5o7r-4t5v4 ~<uno>=a-3b-3i8o6t5v5 ~<uns=a7b-3c-4g-3v-4
~<unst=a-6l9 ~<unsu=a11c-3l-9 ~<unw=a6 ~<unwa=a6 ~<up=c6d-3e-5f-9h-6i4j4n6v-4
~<up>=a3c7e-5f-7h-6j4n6v-5 ~<ups=i4 ~<ups>=i4 ~<ur=c5v-3 ~<uri=c6 ~<urin=c6
~<us=a-4b-5c-6e4g-3h-9j4m8n-8 ~<us>=e4v-8 ~<usa=e3m9n-8 ~<usa>=m9n-7 ~<use=a-3j4v5 ~<use>=b3j5
~<used=a-3v4 ~<ust=b-5f3h-3q3 ~<uste=b-5f3h-3q3 ~<usu=b-3i4 ~<usua=b-3i4 ~<ut=c11n-4v-4
~<uti=c11n-4v-4 ~<uti>=c11n-4v-4 ~<va=b3c-7d-6e-4f-10g-7i6k-7m-10n-16r4v5 ~<va>=c5r4v-3
~<vac=b-4c-5j-5m-3v7 ~<vacu=b-4c-5j-4v8 ~<val=a-7b11c-7 ~<vale=b4c-3v-5 ~<valg=a-3b6 ~<van=c-5i12
~<van>=i11 ~<var=h8v7 ~<vari=v7 ~<vay=a8j6n-3u5v-8 ~<vaya=a8j6n-3u5v-8
~<ve=a-5c-4e-6f-3h3i3k-11l4p-4s-10u-10v13 ~<ve>=v11 ~<vec=e4 ~<vece=b-3c3 ~<veci=e4 ~<veh=i4
~<vehi=i4 ~<vei=c-3 ~<vein=c-3 ~<vel=c-4 ~<velo=c-4 ~<vem=g3 ~<vemo=g3 ~<ven=c-9i4v9 ~<vena=b7c-5
~<vend=b-3v11 ~<veng=b-4i6v-3 ~<vent=b-3 ~<veo=a-6b3n-3v-7 ~<veo>=a-6b3n-3v-7
~<ver=b-5i-5m6n-4q5u-6v9 ~<ver>=c-5h3v7 ~<verd=d3m5v-5 ~<verl=b-5 ~<vert=c3 ~<very=f3u-6v8
~<vet=a5v-5 ~<vet>=b3v-7 ~<vete=a5 ~<vez=b3d-7e-7g-7h3k-6l6n6p-5 ~<vez>=b3d-7e-7g-7h3k-6l6n6p-5
~<vi=a-17b11d-3e-4h-12m-8n-12o3p-3q-4r-4u-4 ~<vi>=v3 ~<vid=b7e-4 ~<vida=b9e-4 ~<vidr=c4
~<vie=d-3o4p-5v3 ~<viej=a-3b4 ~<vien=i3 ~<vier=o5u-3 ~<viet=f6 ~<vig=b5 ~<vigi=b5 ~<vio=b7c-3
~<viol=b6 ~<vir=v6 ~<viru=v7 ~<vis=a-3b-3c10e-4j5t-4 ~<visi=a-3c3e-4g3j5 ~<vist=c9
~<viv=a-8b7c-6e5f-6h-8j-4m-4v-15 ~<vive=b-9e7 ~<vivi=b11c-5f-4i-5s-4v-5 ~<vivo=d3i4v-3
~<vo=a-3b8c8d-11e-14h-9i-15j8m-5n-3s-4t-10u-6v-17 ~<voc=b7 ~<voce=b7 ~<voi=b4c4v-4 ~<voic=b4c5v-4
~<vol=b3f-3g-3l3v-5 ~<volv=b4f-3g-3l3v-10 ~<vom=a-3b-8c7f3g-3 ~<vomi=a-3b-8c7f3g-3
~<voy=b5d-5e-6f-3h-5i-3j9q-5t-3v-5 ~<voy>=b5d-5e-6f-3h-5i-3j9q-5t-3v-5 ~<voz=b-3c12s-7v-3
~<voz>=b-3c12s-7v-3 ~<vu=b-3e-4l6n3 ~<vue=b-3e-4l6n3 ~<vuel=b-3e-4l6n3
~<wa=b3c-6d-10e4f-3j-4k-9m-5o-4q-3r-4v3 ~<wai=g7m-4 ~<wait=g7m-4 ~<wak=a-3b3v-6 ~<wake=a-3b3v-6
~<wal=d-5h-3i4n-3v4 ~<walk=b-7c6d-4i8n-3 ~<wall=b5c-7 ~<wan=a4b5c-6e-3g-6h5i-6n-8q-3r-3
~<want=a4b5c-6e-3g-6h5i-6n-8q-3r-3 ~<war=b5c4 ~<war>=b4 ~<warm=c8
~<was=a-3c-6d-6e7f-3g-3n4q-4r-5t3v5 ~<was>=a-6d-5n4q-4r-5 ~<wasn=e7v-4 ~<wast=a4 ~<wat=c6
~<watc=c-4g3v3 ~<wate=c11g-6 ~<way=a-8b5c-3d-4g3i7v-6 ~<way>=a-8c-3g3i8v-3 ~<ways=b5
~<we=a-7b-15c5d-6f-12g-4i-3l-8m-15o8p-6q3r-3 ~<we>=h5q4v-3 ~<wea=b-3v9 ~<weak=c3 ~<wear=v3 ~<weat=v8
~<web=c-4v5 ~<webs=c-4v5 ~<wed=f-3o9p-5r-5u-3v-3 ~<wed>=o7r-4 ~<wedn=c-3 ~<wee=c4g-3u3v-7
~<week=c3g-3v-4 ~<weep=c3v-3 ~<wei=b-6c8 ~<weig=b-3c4 ~<wel=n-5s-3 ~<welc=u8v-5 ~<well=s-3u-4v4
~<wen=a-4c-4i4n4q-4 ~<went=a-4c-3i4n4v3 ~<wer=c-4n4 ~<were=c-4n4 ~<wet=b-7c12v-3 ~<wet>=b-6c12v-3
~<wh=a-10b3c-3e-8g-7j-15k-4l-10m20n5o-19s-8t-8u-4 ~<wha=e-8g-3h-6i-6j-9m6n10o-12r-8t-3u-9
~<what=e-8g-3h-6i-6j-9m6n10o-12r-8t-3u-9 ~<whe=a-3b-4c6h-7j-9v5 ~<whee=b-4i9v-4 ~<when=a-5g4v3
~<wher=c5d5i-8j-5v7 ~<whi=e-3p-3r5 ~<whic=a-3b-3m3p-3r4 ~<whil=v-3 ~<whit=c3
~<who=a-4c-5g-6h7m14n-9r-7v-10 ~<who>=f3h7m7 ~<whol=b6c-3 ~<whom=m5n-3 ~<whos=a-7b-4e5i5m10
~<why=b7c-4g-8m8r8s-8t-4 ~<why>=b7c-4g-8m8r8s-8t-4 ~<wi=a3b3f-8g6j-3k-9l-5m-3o-4q-6t-3v3
~<wif=e5f-4g5 ~<wife=e5f-4g5 ~<wil=a-3c-6d-4g3r-3v10 ~<will=c-6d-4g4r-3v3 ~<win=c3 ~<wind=c5
~<wint=v3 ~<wip=a5b-4c3m-5v-3 ~<wipe=a5b-4c3m-5v-3 ~<wis=a3b9f-4v-7 ~<wish=a3b9f-3v-7
~<wit=e-4k-6q-3 ~<with=e-4k-6q-3 ~<wits=b4 ~<wo=a-9c7e-11i-4k-3l-11n-16o-3r4s-3u-8 ~<wok=c4g3
~<woke=c4g3 ~<wom=h6m-6v-4 ~<woma=h3v-3 ~<wome=m-6 ~<won=a-10c6d-3e-8g-4j4l-3n-5q-3s3v-3
~<wont=a-10c7d-3e-8g-4h3j4l-3n-4q-3s3v-3 ~<woo=c4g-3v3 ~<wood=v5 ~<wooz=c8
~<wor=a-3d3g3h-4i-4j-6n-5r4s-6t-5u-3v-3 ~<work=b-6d4g5j-4p3s-4 ~<worl=b5v-4 ~<worr=b3c-3r4
~<wors=b-5c8 ~<wort=b8 ~<wou=v-7 ~<woul=v-6 ~<wr=b3d-8e18i-4m-3n-5q-3t-3u-10v-5 ~<wre=c6 ~<wrec=c6
~<wri=a4e-4g6 ~<wris=b7 ~<writ=a4b-6g7 ~<wro=a-4d-6e6g-4u-7 ~<wron=a-4b-7d-6e8g-3 ~<wrot=b8v-5
~<xa=b6 ~<xan=b6 ~<xana=b6 ~<xr=v4 ~<xra=v4 ~<xray=v4 ~<y>=b4c6d3e-3h-9k-4m4n-11r4t3v-6
~<ya=a6c-10h-6i-6j3k-3m-4o4q-3r7u3 ~<ya>=a6b3c-10h-6i-6j3k-3m-4o3q-3r3u3 ~<yar=v6 ~<yard=v6
~<ye=a-12b-11g-9n-13p-7r27s-14u-6v-3 ~<ye>=r6 ~<yea=b-7k-4r12v3 ~<yeah=r11s-4v-5 ~<year=b-5c-4s3v10
~<yeas=c4 ~<yel=b3c3t3v-6 ~<yell=b3c3t3v-6 ~<yep=r9 ~<yep>=r9
~<yes=a-7b-6e-6g-7n-5o-4p-3r19s-12u-7v-19 ~<yes>=a-6b-5e-4g-6n-4o-5p-3r19s-10u-7v-20 ~<yet=r-5v7
~<yet>=r-5v7 ~<yo=a4b-9c-11d-6e7h-6j-7m3o-6p-7u3 ~<yo>=c-5e3g8h-6n-4p-3v4
~<you=a4b-7c-7d-4e4j-5m3n4o-6p-4s-4u3 ~<you>=d-3h-3n3o-4u3 ~<youn=h6 ~<your=a4c-4g-9h-5i-3p-3
~<youv=b-3c-5e9v-3 ~<yu=r4v-3 ~<yup=r4v-3 ~<yup>=r4v-3 ~<za=b5c3v-4 ~<zap=c4 ~<ze=t8v-3 ~<zer=t8v-3
~<zero=t8v-3 ~<zi=r12 ~<zo=g6 ~<zoo=g6 ~aam=b-3e3 ~aam>=b-3e3 ~ab>=c8i5v-5 ~aba=a-7g3j-3v-10
~aba>=b-3c3 ~abad=o-3q7 ~abado=o-3q7 ~abaj=g3p3v-3 ~abaja=c-8f3i3v-4 ~abajo=c3k4 ~aban=v-8
~aban>=v-8 ~abe=b4e-4f3g-3m-4v6 ~abe>=m-10v9 ~aber=b8c-3f5m4q-4v-3 ~aber>=b8c-3f5m4q-4v-3 ~abete=v4
~abeti=c3 ~abi=f5v3 ~abia=c-3v10 ~abia>=c-3v10 ~abic=f3 ~abic>=f3 ~abie=b4v-3 ~abies=b4
~abl=b3c-9d3g3i-8k-3l3m4o-5p3q-8r-3v-6 ~abla=c-7d6e4g7h-7m3r-4v-7 ~abla>=c-3d-6e5g-4m8 ~ablam=e-3g7
~ablan=b4c-5e5 ~ablar=d9g5h-6m-3 ~able=a4h3l4n5p4q-5 ~able>=e-4f4h3l4n5p5q-3v-17 ~ablen=a7 ~ables=v5
~ablo=a-3b3e-3f4g-3m3 ~ablo>=a-3b3e-3f4g-3m3 ~abo=i-9k-5n-5 ~abo>=c4 ~abor=a-3c10 ~abor>=c9
~abora=v6 ~abou=c-8d3i-4k-4n-3q3 ~about=c-8d3i-4k-4n-3q3 ~abr=a-5g-6o-3u7v6 ~abra=h3u9 ~abra>=h3
~abre=c-5v15 ~abre>=v8 ~abren=v7 ~abri=v-6 ~abrie=c3v-3 ~abrir=b3 ~abs=b-6g-4h-4i5s5 ~abs>=c-4h-3i6
~absc=c7 ~absce=c7 ~abso=s5v-4 ~absol=s5v-4 ~abu=b4c4i-3v-6 ~abue=b-3c8 ~abuel=b-3c8 ~abus=b13c-4e-3
~abusa=b8 ~aby=v-3 ~aby>=e-5 ~abys=e5 ~abysi=e5 ~aca=b11c-7f-4i-5 ~acab=b8c-3v-5 ~acaba=b3c-6
~acan=c-7v4 ~acan>=c-6v4 ~acar=a-3b6m3 ~acar>=v9 ~acaro=a-3b8m5v-7 ~acc=f-3i-4v5 ~acce=v11 ~accep=v5
~acces=v5 ~acci=e3 ~accid=e3v-4 ~ace=b5e3g-9h-3k-8n-6 ~ace>=b3e7g-7k-5m-4r-4u3 ~aced=v3 ~aced>=v3
~acem=b-3 ~acema=b-3c4 ~acen=v5 ~acen>=v5 ~acep=v4 ~acept=v4 ~acer=b9c-3g-6i3m4v-4 ~acer>=b4j-4m5v-5
~acerl=b7v-3 ~ach=c18d5f-7g-3h-4i-7n-12q-3u-3v-7 ~ach>=c8g5 ~acha=b-6c8d3g-8 ~acha>=b-3d3
~ache=c6g-6n-6u-4 ~ache>=b-7c9n-3 ~ached=e3 ~achen=a5 ~achet=b11c-4 ~achi=c3d4m3v-4 ~achin=d4m3
~acho=b6c-5 ~acho>=b6c-5 ~achy=c5 ~achy>=c5 ~aci=a-6h-9l-4q-3u4v-4 ~aci>=t3v-5
~acia=b-3c-10d-3h-4i-4q-4s4u5 ~acia>=e4u-9v3 ~acias=b-3c-8h-3u8v-4 ~acid=v3 ~acido=b3 ~acie=e5v-5
~acien=e5v-5 ~acin=c4 ~acing=c4 ~acio=j3k3n3 ~acio>=j4n5 ~acion=k3 ~ack=a-3c7e-5f-5i-9j-5l4
~ack>=e-3f-3g3i-5j-4l5 ~acke=a-4g-3v5 ~acked=a-4g-3 ~acki=c7 ~ackin=c7 ~acks=b3v-6 ~acks>=b3v-6
~aco=a5m-5 ~aco>=v3 ~acom=a-4g-6p3 ~acomo=a-4g-6p3 ~acos=a9m-5 ~acos>=v4 ~acosa=a4c-4
~acoso=a6g-3m-4 ~acost=b-3g6 ~acra=c5 ~acran=c5 ~acro=i3 ~acros=i3
~act=a4b-11c9d-6e-8g-8l5m-3n-8s-5u-5v-17 ~act>=f5 ~acte=a7b-4 ~acted=a6b-3
~acti=b-3c14d-3e-7g-6l4m-5n-3v-17 ~actic=h5 ~actin=c5e-6v-5 ~actio=c15v-5 ~activ=a3c-7l7v-3
~acu=a-6b-9h3j-4v7 ~acue=b-5c4 ~acuer=b-4r3v5 ~acues=c5v-6 ~acun=b-4c-5j-4v8 ~acuna=b-3c-5v8
~ad>=a-11b3f4g-4i5j-5k-3l-4n4o-4p3r-3u-5 ~ada=a3c3d-5e-6f-3g-3j-4n-8p-4q-3s-4u4v-3
~ada>=c4e-3i-8j-3k-3p-3s-6u3v-4 ~adac=b-5v4 ~adach=b-5v4 ~adas=a3d-3i6v-6 ~adas>=a3d-3i6v-6
~add=a-4b-3l3m-4v5 ~add>=l6 ~adde=c3 ~adder=c3 ~addr=a-4m-4v7 ~addre=a-4m-4v7
~ade=b3e6h3k3n-8t-4u7v-10 ~ade>=b5t-4 ~adec=a3u4 ~adece=a4 ~adeci=u4 ~aded=c6v-3 ~aded>=c6v-3
~adel=e4k4 ~adela=e4k4 ~adem=h5 ~adema=h5 ~ader=e4 ~adera=e4 ~adez=u4 ~adezc=u4 ~adi=b8c-3d-3v-3
~adie=a-5v3 ~adie>=a-5v3 ~adin=v-6 ~ading=v-6 ~adio=b3u3 ~adiog=v3 ~adios=b4u4v-7
~ado=a3c7d4e3f-7g-9h-6k-7l-5n-3o-4p-4q6t-5u-3v-5 ~ado>=a3c9f-11h-3k-3m-4o-3p-3q4t-5v-10 ~adol=c6
~adolo=c5 ~ador=c-3d10g-6 ~ador>=d11 ~adora=c-5m4 ~ados=b-3v8 ~ados>=b-3v8 ~adr=b4f3q-3v-6
~adra=b4v-3 ~adras=v-3 ~adre=i3 ~adre>=i3 ~adru=f3 ~adrug=f3 ~ads=a-6c3e3i4v-4 ~ads>=a-6c3e3i4v-4
~adu=b-3g6 ~adua=g6v-3 ~adv=g4 ~advi=g4 ~advis=g4 ~ady=c-7g-5 ~ady>=c-7g-5 ~ae>=c4 ~aen=v3 ~aen>=v3
~aer=b-4g4 ~aero=b-3g4 ~afa=b-3m4 ~afa>=m4 ~afe=b5c-4e-4g-5 ~afe>=b6c-4e-4g-5 ~aff=b-5c-3d6 ~aff>=d6
~afi=b-6c6r4v6 ~afic=b-4v7 ~afico=b-4v7 ~afr=c3f-3 ~afra=c3f-3 ~afrai=c3f-3 ~aft=g4q5 ~afte=g4q4
~after=g4q4 ~afu=v6 ~afue=v6 ~afuer=v6 ~aga=d-5e-11j4k-7l3m-7n8o-6p-5u-3
~agai=d-3e-6h3l3m-4n5o-5p-5q-3v-8 ~again=d-3e-6h3l3m-4n5o-5p-5q-3v-8 ~agal=f7 ~agalo=f7 ~agan=b-5j6
~agan>=j6 ~agant=b-4 ~agar=n6 ~agar>=b-6 ~agarr=c-3n6v3 ~agas=c4 ~agas>=c4 ~agaz=v3 ~agazi=v3
~age=a-3b-6d16e-10h-6i-8k7 ~age>=c4e-8f4i-6 ~agen=b-4c-5d10k10l-3n-3r3v-5 ~agend=k11r3 ~agent=d12
~ager=b-3d9 ~ager>=b-3d9 ~agi=a4b-6c5 ~agin=a5 ~aging=a5 ~agit=c6 ~agito=c5 ~agn=b3c-4 ~agno=b3c-4
~agnos=b3c-4 ~ago=a4b3g-9n-3v4 ~ago>=b4g-6n-3r3 ~agon=b-3c8 ~agony=b-3c8 ~agos=v7 ~agos>=a4v6
~agost=a-3b3 ~agr=a8b-9c4g-7u8v-7 ~agra=c-5u8 ~agrad=c-5u8 ~agre=a8 ~agree=a8 ~agri=g-3 ~agrip=g-3
~agru=c3 ~agrur=c3 ~ags=i5v-3 ~ags>=i5v-3 ~agu=a-4b5e-8v-5 ~agua=a-5c6e-3i3v-10 ~agua>=b-5i4
~aguan=a-4b5c7v-8 ~ague=c-7 ~ague>=b3c-4 ~aguen=a5v-3 ~aguj=a-3c-3 ~aguja=a-3c-3
~ah>=c-3e-4g-5k-3n14r7s7u-5 ~aha=a-3b-9c-5v8 ~aha>=a-3b-9c-5v8 ~ahe=v-3 ~ahea=v-3 ~ahead=v-3
~ahi=h-3i-3o4v6 ~ahi>=c-4h-3i-3o4r3v6 ~aho=a-3f-4g11i-3k-4r-4s-6v-9 ~ahog=g-4 ~ahogo=c3g-4
~ahor=f-3g14k-4r-4s-6v-7 ~ahora=g9 ~ahorc=b6g-6 ~ahori=b-4c-5g10s-4 ~ai>=b-7c8d8g-6v-4
~aid=f-8g-9h-4 ~aid>=f-8g-8h-4n-3 ~aida=b-4 ~aida>=b-4 ~aide=c-4e3 ~aide>=c-4e3 ~aigh=c-5 ~aight=c-5
~aigo=c6 ~aigo>=c6 ~ail=b-10c7m-4n-3 ~ail>=b-6c3g-4j3m-3n-3v5 ~ailb=c5v-3 ~ailbo=c5v-3
~ain=b-4c6g-5j-3o-7p-9q-8 ~ain>=c-5d-6e-10f-11h5j-3k4n3o-7p-6q-4r-5s-5v5 ~aine=b-6c9 ~aine>=c3
~ained=b-3c6 ~aines=v4 ~aini=c7v-3 ~ainin=c7v-3 ~ains=f5 ~ains>=f5 ~aint=b-13c11e10h-4v-6
~aint>=b-8d3e10h-4v-3 ~air=c9e-4 ~aire=c8 ~aire>=c8 ~airp=g3 ~airpo=g3 ~ais=e4f5v-5 ~ais>=e4f5v-4
~ait=a-5c-6d-4f5g6i5m-4 ~ait>=g6m-3 ~aite=c-3i7 ~aite>=c-3i7 ~aiti=d-4f6 ~aitia=d-4f6
~aja=b-12c-4k-4n-7r10v4 ~aja>=b-13c-7d-3f-3g-6l3n-6r8v5 ~ajad=c3v-4 ~ajado=c3v-4 ~ajaj=v5 ~ajaja=v5
~ajan=f4g4 ~ajand=f4g4 ~aje=b-5q-6t-3 ~aje>=i3 ~ajo=a3i-6k3 ~ajo>=a3i-6k3 ~aju=b3k7 ~ak>=b-10d5h-6n4
~akd=b7c-3 ~akdo=b7c-3 ~akdow=b7c-3 ~ake=c3d-6g-13j-4m-5q-4r-5v-4
~ake>=a4c-3d-4g-11j-4k3l4m-5q-7r-5s-4 ~aked=c5 ~aked>=c5 ~aken=e5s3 ~aken>=e5s3 ~aker=v-4
~aker>=c4v-3 ~aki=a-9b3g-6h3v-7 ~akin=a-9b3g-6h3v-7 ~aking=a-9b3g-6h3v-7 ~aks=f5 ~aks>=f5
~al>=a-6b-3d5f-8g-6h-4l-9m4o-6p4q5r-4u-7v4 ~ala=a3g-10k11n4q4v-12 ~ala>=a4b4c-7g-9k11n5q7v-9
~alac=c5 ~alacr=c5 ~alam=c3 ~alamb=c3 ~alan=b-5c6 ~alas=b4c-3 ~alas>=b4c-3 ~alc=b3n6 ~alca=n6
~alcan=n6 ~alco=b6 ~alcoh=b3 ~ald=b4 ~ale=b-3c5d-5h6k-4l3o-4r10s-3t-4
~ale>=b-4c4g-8h7n-7r15s-7t-5v-10 ~aled=c-4e4v3 ~aled>=c-4e4v3 ~aleg=b3 ~alegr=b3 ~alen=a-4b-3g4
~alend=a-4g4 ~aler=b-5c5l5 ~alera=c3 ~alert=l6 ~ales=b3n7 ~ales>=b3n7 ~alf=b-4
~alg=b4c-7d3i-4m-10n-3s4 ~algo=a5b4c-5q-3v-6 ~algo>=a5b4c-5q-3v-6 ~algu=a-4c-3m-4 ~algui=a-4c-3m-4
~ali=d-6f11g-3j-4k-6m4n-4q-5 ~ali>=c4f16v4 ~alid=b9c-6v4 ~alida=b8c-6v4 ~alie=b-6c7 ~alien=b-3
~alier=c3 ~alif=m5 ~alifi=m5 ~alin=b6c-3 ~aling=b6c-3 ~alio=b-5c5v-6 ~alio>=b-5c5v-6 ~alir=a6i4
~alir>=i4 ~alirm=a11b-6 ~alis=b-3h3m3 ~alisi=b-3m3 ~aliv=c-3e4s-4v5 ~alive=b4c-3e4s-4 ~alivi=b-3
~alk=d7h-5i4k-5t-4u5 ~alk>=a-3d7h-5m-7u3v-8 ~alke=g3i3 ~alked=g4 ~alker=i3v4 ~alki=c5g-5m5
~alkin=c5g-5m5 ~all=c-3d4h-8i5k-4l-9n-10o-6q-3 ~all>=a-4d9e-6f-7h-8i-4l-7o-10p3 ~alla=i7k-3
~alla>=i7k-3v-4 ~allan=v5 ~alle=b-3e8j-4v7 ~alle>=i4 ~allec=e8v-5 ~alled=e4j-3v7 ~aller=v3
~alli=a9b3d-5e4m4v-8 ~allin=a9b3d-5e4m4v-8 ~allo=g-4i3v3 ~allo>=c-3i3 ~allow=f3g-3v6 ~alls=a7d-3v-6
~alls>=a7d-3v-6 ~ally=a-3b5c-5v-4 ~ally>=a-3b5c-5v-4 ~alm=a-4b4c-3u3v3 ~alm>=b4c-7 ~alme=c-3u3v8
~almen=u4 ~almo=a-3c6v-4 ~almos=c3v-4 ~alo=f5l-3m-6o-3 ~alo>=b8n6v-7 ~alof=c4 ~alofr=c4 ~alog=f7
~alog>=f7 ~alon=a3c-6o-3 ~alon>=g3 ~alone=a3c-5 ~alor=m-3v7 ~alor>=m-3v7 ~alot=c4u3 ~alot>=c4u3
~alp=c6 ~alpi=c5 ~alpit=c5 ~alq=h3r6v-3 ~alqu=h3r6v-3 ~alqui=h3r6v-3 ~alr=c-5h-4r4t-4 ~alre=h-3r-3
~alrea=h-3r-3 ~alri=r7 ~alrig=r7 ~als=v-4 ~also=c3v-3 ~also>=c3v-3 ~alt=e-7g-6k4l5 ~alt>=a3
~alta=j3l4v-8 ~alta>=c3j3l4v-8 ~alte=c-4i6j-3k6v-3 ~alter=c-3i6k4v-3 ~alth=v5 ~althy=v5
~alto=b-6n3v3 ~alto>=b-6n3v3 ~altr=b6 ~altra=b6 ~alu=u7 ~alud=u7 ~alud>=u-6v4 ~alv=a-5b7c3
~alve=a-4b11c3 ~alves=c3 ~aly=q3 ~alys=q3 ~alysi=q3 ~am>=a16b-11c-7d-12f-10g-6j-3l-5m6n-10q4t-3
~ama=c8h-10i-9j-6k3l-8m3n-14o-6p3r-6s4 ~ama>=c7r-4v-5 ~amab=v-3 ~amabl=v-3 ~amad=a5b-7e-3v-5
~amada=b-6m3v-4 ~amal=v3 ~amale=v4 ~amam=a-4d5s3 ~amame=a-3d5s3 ~aman=d-8g-3n-5o-3p4q5r-5s-5v3
~aman>=b-3m3 ~amana=a-3d-5o-3p3q6s-4 ~amane=b5v4 ~amar=b-4c6f3k5 ~amar>=d3k6v-11 ~amari=b-4c9v-6
~amarm=a4f5v-3 ~amaro=a-5v12 ~amas=s5 ~amas>=s5 ~amb=a-6b-5d-3h5i-6j-7k10m-3s3
~ambi=a-5d-3h6i-3j-7k11q4s3 ~ambia=j-3k7v-5 ~ambie=a-3k5l3 ~ambio=e4 ~ambr=b-3v4 ~ambre=b-3v4
~ame=b-4d11k-3m-5o-3q-9r6t-3u-6v6 ~ame>=b-4d9q-6r4s3u-7 ~amed=b-4c4 ~amed>=b-4c4 ~amel=n5 ~amela=n5
~amem=a-7d6q-3 ~ameme=a-7d6q-3 ~amen=b4c-3v13 ~amen>=a5d-4g-4s-5v9 ~amena=b6 ~amenm=d5g3 ~ament=v8
~ames=c-4d-3f4v5 ~ames>=c-3v6 ~amese=f4 ~ami=a-5b6c-3f-3i9k-3m-4 ~amie=a-4b4c-3 ~amien=a-4b4c-3
~amil=c-3v-3 ~amili=v-4 ~amin=c4i5v-3 ~amina=b-5g-3i5 ~amino=g6 ~amio=c-3 ~amion=c-3 ~amm=c3
~amme=c6 ~ammer=b-3c6 ~amo=b-6d-3e7i-4p4 ~amo>=e6v3 ~amos=a-3b-4c-5h3 ~amos>=a-3b-4c-5h3
~amp=b-6c5g6 ~ampe=c-3g8 ~amped=c-3g8 ~ampo=e3 ~ampo>=e3 ~amps=c3 ~amps>=c3
~an>=a8c-4d-5e-12f5g-5h6i7j-8k3n-7r-4s-16u-11 ~ana=a-3c6i-10k-3n-6o4q3v-6 ~ana>=c3d-4i-6o3
~anag=d9v-3 ~anage=d9v-3 ~anal=m3v3 ~anali=m3v3 ~anan=g4i-4q3s-5 ~anana=g3i-4q3s-5 ~anari=b3
~anas=b4c4 ~anas>=b4c4 ~anax=b6 ~anax>=b6 ~anc=b-12d3e-8g-5h-9j10m-8n6q-6u-6v3 ~anca=c3 ~ancad=c3
~ance=b-6c-6e-3g-3h-8j9m-7p-3q-7s3u-4v4 ~ance>=a-4b-5n4v3 ~ancel=b-9d-5g-5j13n-7o-3q-7r-4u-3v-5
~ancer=b4c-5j-5v5 ~anch=c8g-3v4 ~ancha=c8g-3 ~anci=i4 ~ancia=i4 ~ancl=j4k-4 ~anco=n8v-5 ~anco>=n8v-5
~ancy=d5 ~ancy>=d5 ~and=a4d-5h-4j-5k-5q-4v-3 ~and>=a4g-3i-3m-4 ~anda=b-5g-4i6j-3n-7r7
~anda>=a-5i4v-3 ~andag=c3 ~andam=v4 ~andan=i3v4 ~andar=a4f4n-4 ~ande=b6d-4i-3n8 ~ande>=a-6n8
~andel=n3 ~andem=v6 ~anden=a6b3l4v-16 ~andi=v5 ~andin=v5 ~andl=e4g-4 ~andlo=e5 ~andm=c6v-4
~andma=c6v-3 ~ando=b-4g8h-3k-4l-4r-6 ~ando>=g8k-3l-4r-7v-5 ~andol=v6 ~andr=e5 ~andre=e5 ~ands>=b5g3
~andso=v3 ~ane=a-6b-3c-3e-5f-4i7r-6v8 ~ane>=a-4b-7g5v7 ~anec=v4 ~anece=c4 ~aneci=v5 ~anej=a-5b-8i9
~aneja=b-8i3 ~anejo=i7 ~anel=a-3 ~anel>=a-3 ~aner=c-3n3s4 ~anera=c-3n3s4 ~anes=v3 ~anest=v3 ~anez=b3
~anezc=b3 ~ang=a-3b7f5g-8k4n-3 ~ang>=a3b3 ~ange=a-3g-4h3k5q3 ~ange>=g-3h4j-8k9q4v-6 ~anged=b-5j3l3s3
~anger=v5 ~angi=c-4 ~angin=c-4 ~angl=b3f4 ~angle=b4 ~angr=a-3e6s-3 ~angra=b-4c7e6v-5 ~angre=v-3
~angro=c-6v6 ~angu=b6c-5f5v-7 ~angua=f6 ~angus=b7c-4v-5 ~ani=a-9b3c-7d-3f4g-12n-4v7
~anic=b9c-3f-3g-4 ~anick=b5 ~anico=b4 ~anin=e4 ~aning=e4 ~anis=a-5f8k-3m-4v3 ~anish=a-5f8k-3m-3
~anit=v4 ~anity=v5 ~ank=a-5b-3d-3h-3i-3k-3l-4q-4s3u8v-4 ~ank>=n5v-5 ~ankl=c7 ~ankle=c7
~anks=b-5c-6e-3g-3h-3m-3n-9q-3s3u8 ~anks>=b-5c-6e-3g-3h-3m-3n-9q-3s3u8 ~anl=b4 ~anle=b4 ~anle>=b4
~anm=a-6b5l3 ~anme=a-6b5l3 ~anme>=a-6b5l3 ~ann=a3 ~anne=b5v-4 ~anned=b7 ~anno=a6s3 ~annoy=a6s3
~ano=a-3b-5f8h3l-4n-4o-7p-6s-4 ~ano>=a-4d5f3g-6i-3k-7t-3 ~anoc=q3 ~anoch=q3 ~anol=f9v-4 ~anol>=f9v-4
~anos=i3 ~anos>=i3 ~anot=b-4d-9h5k5t3v-8 ~anote=b-3 ~anoth=d-9h5k5v-7 ~anq=a4 ~anqu=a4 ~anqui=a4
~ans=b-6c-3d5e4i12k-4m-3s-4v-7 ~ans>=c-5i6 ~ansa=b6 ~ansad=a4b5v-3 ~ansar=a-3b3 ~ansf=d11i-4
~ansfe=d5i-3 ~ansit=i3v-3 ~ansl=f4 ~ansla=f4 ~ansm=i4 ~ansmi=i4 ~anso=b-7c5 ~anso>=b-7c5
~ansp=c-3d-5i11v-6 ~anspo=c-3d-5i11v-6 ~answ=b-6e3g4 ~answe=b-6e3g4 ~ant=j-9m-10n-3u-3
~ant>=a-3c6e4s-4v-6 ~anta=c-5r4 ~anta>=c-3i4s3 ~antar=b-3r3 ~antas=c-4 ~ante=b6c-4f-4i-6j-3n-3q5v4
~ante>=e3v3 ~anted=a6b5c-4e-6 ~antes=g-6h3q3 ~anti=c5g3 ~antib=b-4v3 ~antit=g4 ~anto=g-7q-5v5
~anto>=g-7q-5v6 ~anu=a3b-4j8l5 ~anul=a4j8 ~anule=a4j8 ~anx=c-3v3 ~anxi=c-3v3
~any=b4c-3g-5i-5l-4n-9o-15q7r6t-3 ~any>=c-15d4e6i-6j-5n-5o-10r8 ~anyb=b4h3 ~anybo=b4h3 ~anym=b4h-6k4
~anymo=b4h-6k4 ~anyo=d-3h4 ~anyon=d-3h4 ~anyt=a-3c3d-3g-6k-3m-3q7 ~anyth=b-3g-3s3 ~anyti=q5 ~anyw=v4
~anywa=v4 ~anz=b4v-4 ~anza=b4v-4 ~anza>=b3v-4 ~ao>=v6 ~ap>=a-4b-4f-3g-4k4m-4n-3p-3q13v-15
~apa=a4b6d-3f-3g-7i-5l-5 ~apa>=c4e3v-3 ~apac=v8 ~apaci=v8 ~apad=b3 ~apada=b3 ~apag=a10m-6v-4
~apagu=a5v-3 ~apar=a-3b10e-4v3 ~apara=c4 ~apare=b3 ~apart=b7v4 ~ape=a-6c-5i-3v11 ~aped=b4v-3
~aped>=b4v-3 ~apel=a-5c-3v7 ~apele=a-5c-3v5 ~api=c3n3 ~apid=c4n4 ~apidi=b-4c3 ~apido=n4 ~apl=c3j-5k9
~aple=c4 ~aples=c4 ~apo=c6i-4 ~apo>=c4 ~app=b4d-8g-5h-3i-3j3m4n-7u5 ~app>=v7 ~appe=b13g-5m3
~appea=b5 ~apped=b12 ~appen=a5m3 ~appet=c6 ~appi=v-4 ~appo=j4v-3 ~appoi=j4v-3 ~appr=u6 ~appre=u6
~appy=a-3v8 ~appy>=a-3v8 ~aps>=b-3v3 ~apu=a4r4v-3 ~apun=a4b-3r4v-3 ~apunt=a4b-3r4v-3
~aqu=b4f-9h-5m3r-5s-3t-3v-5 ~aque=a7m-3 ~aque>=v-5 ~aquem=a5m-3 ~aquen=c-3 ~aqui=c-3e3f-4h-4m6r-5v-3
~aqui>=b4c-6e6r-5 ~aquic=c4 ~aquin=d4e-3m5 ~ar>=c-5e-14f-17h-15i3j-4l12m-12n-7o-8p-4q-4s-7u-4v-6
~ara=a6b3c4g-3h-4n-12s4u-5 ~ara>=a-7b4i3k4m4n-7 ~arab=f3 ~arabi=f3 ~arad=i-4v7 ~arada=b-7i-4v7
~arag=b4c-3 ~arage=b4c-3 ~araj=a4 ~arajo=a4 ~aral=a7v-4 ~arale=a7v-3 ~aran=b3c3 ~arana=c4
~arar=a9b-7c5v-6 ~arar>=a8 ~ararm=b-4c6 ~aras=a9e-4 ~arass=a9e-4 ~arat=c4i4v-5 ~arato=c3 ~arav=v5
~aravi=v5 ~araz=c3 ~araza=c3 ~arb=c5n11v-8 ~arbl=n7v-4 ~arble=n7v-4 ~arc=e5h-5n-4 ~arca>=c3
~arch=b-5 ~arch>=b-3 ~arco=e5 ~arco>=e5 ~ard=a-6b-5d4f-3g3i-12j-7k5n4q5t6u-5 ~ard>=b4c-3d6i-4j-5k4v6
~arda=c-3v-3 ~ardan=c-3 ~ardar=v-4 ~arde=b-9q6v3 ~arde>=b-8q6v3 ~ardi=b-9d-3g7h4 ~ardia=c5 ~ardin=g7
~ardio=h4 ~ardo=c3n6v-6 ~ardon=n6v-5 ~are=b7c-6e-5f-5g-4i-4k-5l-9n-9q-7 ~are>=b3c-3f-4l-3n-4o-6p3r3
~area=c6v-4 ~aread=c3 ~arec=b3r3 ~arece=b4r3 ~ared=a-6c-7h-3v4 ~ared>=a-5c-7v5 ~arel=c3 ~arely=c3
~aren=a7b-7e-3p-3r-8v-4 ~aren>=b-7r-7 ~arenl=a6v-3 ~arent=v-5 ~areo=b-3 ~ares=a5 ~ares>=a5
~arg=b-5c4 ~argan=b-5c3 ~arge=b-4c5d3 ~arge>=b-4c6d3 ~argo=v8 ~argo>=v8 ~argu=a4 ~argue=a4
~ari=a-3b-4f8g-5i-8o-3q-4 ~aria=e6f4 ~aria>=e7f5 ~arian=b4 ~aril=b-4c9v-6 ~arill=b-4c9v-6 ~arin=f8
~arin>=f9 ~arine=v3 ~aring=n4 ~ario=b-3c-5 ~ario>=c-6p4s3 ~arios=g-4 ~ariz=c3 ~ariz>=c3 ~arj=c-3v7
~arje=c-3v7 ~arjet=c-3v7 ~ark=a-5b6c-9e-5m-3v5 ~ark>=b10 ~arki=a-4b-4c-8v8 ~arkin=a-4b-4c-8v8
~arks=b3 ~arks>=b3 ~arl=b-6f6g4h-5i-7k4n-3q5 ~arle=f5 ~arle>=f5 ~arley=c3 ~arli=k5o3v-6
~arlie=k5o3v-6 ~arlo=a4g8v-5 ~arlo>=g9v-5 ~arly=i-4q5v6 ~arly>=i-4q5v6
~arm=a-3e-6g-13h-3i-16j-4n-7r3 ~arm>=c3i-4q-3 ~arma=c-9d3e-4v3 ~arma>=b4c-3 ~armac=b-5c-3d4v6
~arme=b-4g-5r4 ~arme>=b-3g-5r5 ~arms=b4c-3 ~arms>=b4c-3 ~aro=d-6e4f-5h4j-6k-4l-3q3r3s-8
~aro>=c6g-6r8s-11v-3 ~aron=e3g-6h5i3 ~aron>=e3g-6h5i3 ~arou=g3q3v4 ~aroun=g3q3v4 ~arp=c8 ~arp>=c5
~arq=d8g4q-4 ~arqu=d8g4q-4 ~arque=d8g4q-4 ~arr=f-5i6m-3n4v-3 ~arra=a5v-3 ~arran=b6c-3 ~arre=c-4i-5n7
~arre>=c-4n7 ~arreg=i-5v5 ~arri=c9 ~arro=c-5i4 ~arro>=c-5i4 ~ars=g-8i7t5v-3 ~ars>=g-3i7t6 ~arse=c6
~arse>=c6 ~art=e-4g-20h-8l16n-6o6p-5r-3t-3u-8v4 ~art>=a-13d-6e-8f-3g-9h-7l19m-6u-3v5 ~arta=v3
~artbr=b4 ~artbu=b-6c3 ~arte=b-3c4j3l-3o6p-4t-4v-9 ~arte>=a4m3 ~arted=c5 ~artes=f3j3o4v-5
~arth=e4v-4 ~arth>=b3 ~arthr=c3 ~arti=q3v3 ~artm=d4 ~artme=d4 ~arto=c-4 ~arto>=c-4 ~artu=b3
~artum=b3 ~ary=b-7d6g-4t5 ~ary>=b-7d6g-4t5 ~arz=v3 ~arzo=v3 ~arzo>=v3
~as>=a-3b-4d-12e-11g-10h-5i-3j-5l-10m-14o-9p4s-5v3 ~asa=a-9f-7h-4i3m-6n-5p-4q11s-4v-7 ~asa>=b5c3v-6
~asad=b-3c-3v4 ~asado=b-3c-3v4 ~asan=i6 ~asap=a-4q13v-9 ~asap>=a-3q13v-8 ~asar=b-3c4 ~asar>=b-3c4
~asc=b7v-4 ~asco=b7v-4 ~asco>=b8v-4 ~ase=a6c-6d8k6m-3q3u-3v-8 ~ase>=a5c-4e-4i-5 ~ased=a3e6
~ased>=a3e6 ~asem=d7g-4k3 ~aseme=d7g-4k3 ~asen=k5 ~ases=d5v-5 ~aseso=d5 ~ash=i-3v9 ~ash>=v5
~asha=b-3c4 ~asham=b-3c4 ~ashb=b6 ~ashba=b6 ~ashe=v3 ~ashed=v4 ~ashes=c3 ~ashi=c-3 ~ashin=c-3
~asi=a-4d-4h3i-4j4m-3n-7r7s8u-5v-13 ~asi>=b-5g-8k3r4s7t3u-4v-4 ~asie=c4r4 ~asies=r4 ~asig=h6
~asign=h6 ~asil=b6 ~asilo=b6 ~asis=a-3b-3j7 ~asist=a-3b-3j7 ~ask=a10c-6g9i-5m5q-6r-7t-4
~ask>=a4b-6g10i-4m3q-4r-4v-5 ~aske=a4 ~asked=a4 ~aski=f3 ~askin=f3 ~asm=b-3c6v4 ~asma=b-3v8
~asma>=b-3v8 ~asn=e6 ~asnt=e6 ~asnt>=e6 ~aso=r-3s5u-8 ~aso>=r-4s6u-8 ~ason=c3 ~ason>=c5 ~asons=b4
~asp=b-6c3v5 ~asp>=b-3c3 ~aspi=v5 ~aspir=c-3v6 ~ass=f-8h7k-7m-3n-7q-8r-11s8v-5 ~ass>=b3c-3r-9s9v-8
~assa=b3 ~assau=b3 ~asse=b-5c3e5g5n-3v3 ~assed=b-3c4e5 ~asses=c-4g3v6 ~assi=b-4d4f-3h9v-9 ~assig=h10
~assis=d5v-3 ~assm=a5e-3 ~assme=a5e-3 ~ast=a4g-4j-7k-3l-5m-6o4s-4u-4 ~ast>=b-3d-3e3f-4g-6j-5o5p-5v6
~asta=a8c-3g3i4s-5u-4 ~asta>=a7c-3g3i4s-6u-4 ~aste=b-3c3f6v-16 ~aste>=c4v-4 ~aster=a-3d3 ~asth=v3
~asthm=v3 ~asti=a4g-5k-3n-4r-5 ~astid=a8n-3 ~astim=c6 ~astro=v-3 ~asu=b4e-7v6 ~asus=b3e-3v6
~asust=b3e-3v6 ~at>=a-13b-4c-8g4h-3j-7l-10n7o-7r-3s-6t-4v7 ~ata=b4e-9h-3i-8n-10s3 ~ata>=a8b-5
~atal=b-4c3 ~atal>=b-4c3 ~atan=v5 ~atan>=b5 ~atand=v6 ~ataq=v-3 ~ataqu=v-3
~atar=a-5b4c-11e-3i-4n-4q3s4 ~atar>=d-5v-10 ~atard=c-4q4v-10 ~atare=b9 ~atarm=v4 ~ataro=c-5v7
~atc=b-4e4k-3 ~atch=b-4e4k-3 ~atch>=b-7d3e4v3 ~atchi=g3v-7 ~atd=u-4v-6 ~atd>=u-4v-6
~ate=b4c3e-7f-11g4i-5j-5k5l-6n-16o-3q-9r-6u9v-4 ~ate>=a6h-4i-3k7m3n-4q-4 ~ated=a-4d3 ~ated>=a-6d3
~atef=u4 ~atefu=u4 ~atel=d-5e-6g-9h7o-3v3 ~atel>=b-4e-6g-3h7o-3v5 ~ately=c4 ~aten=b6c-4d7i-5u7
~atenc=v3 ~atend=d6g3i-5 ~atent=u8v-5 ~ater=a-10b-3d-9g10h-5i4p3r-3v-18
~ater>=a-9b-5d-8g11h-3i-3p3r-4v-15 ~ateri=i7v-4 ~aterr=b3 ~aters=c3 ~ates=k3v-5 ~ates>=k3v-4
~atev=c5m-3v3 ~ateve=c5m-3v3 ~ath=c7g-13n-7 ~ath>=b-3 ~athe=d3g-7h3n-4 ~athe>=c8f3v-10
~ather=d4g-6h3v5 ~athi=v-4 ~athin=v-4 ~ati=b-4c-6g5i-3j-8r-4t-8 ~atic=b-7c7n7v-7 ~atic>=n7 ~atica=c7
~atico=g3 ~atie=b-10c-10e5j-3s3 ~atien=b-10c-10e5j-3s3 ~atin=m8 ~ating=m8 ~atio=a3b10c-3d-4k4m-5n-4
~ation=a3b10c-3d-4k4m-5n-4 ~atis=m-3v7 ~atis>=m-3v7 ~atit=g8 ~atito=g8 ~ativ=c-4h3 ~ativo=h4 ~ato=a3
~ato>=b3 ~ator=b-6 ~ator>=b-5c4d3f4i-5 ~atori=v3 ~atos=a4c3 ~atos>=a4c3 ~atr=g6j-5k5t3
~atra=h3i3j-5k5 ~atrag=b-4 ~atrap=b6c-6 ~atras=b-4j-4k6v6 ~atro=g7t3v-5 ~atro>=t3v-5 ~atron=g6
~ats=c-4g-7o-6s-5 ~ats>=c-3g-7o-6s-5t-3v3 ~att=e-4g-6r4 ~atte=b-3e-3q3r4 ~atten=b-4j3 ~atter=e-3q3r4
~attic=b4 ~atu=b-4o-3q4 ~atur=b-3o-3q4 ~aturd=o-3q4 ~ature=m5 ~auc=v3 ~aud=c-4m5 ~aude=m5 ~aude>=m5
~audi=c-3 ~aug=b-6c4e3v5 ~augh=b-5c3v4 ~aughi=v10 ~aught=c5v-4 ~aul=b3e3v-4 ~ault=b3 ~aulte=b3
~aun=a4b3e-4r3v3 ~aunq=b3r4 ~aunqu=b3r4 ~aunt=a5e-4v4 ~aunt>=a5e-3v4 ~aus=a5c3 ~ause=a6c3v-4
~ause>=a6o4v-3 ~aut=a4b-5d-7e-3i4n-3s-3 ~auto=b-3i4n-3s-3 ~autom=i6v-5 ~autor=a6s-3v-3 ~aux=b9v-3
~auxi=b9v-3 ~auxil=b9v-3 ~ava=c-4q6 ~ave=b4i3m-7n-8o-3r-3v-3 ~ave>=m-7n-3o-3r-3u3 ~aved=a-3
~aved>=a-3 ~aven=b4i4 ~avent=b5i4 ~avi=a-5g4i-3q-7r-4s-6v7 ~avia=b-5v3 ~avia>=b-5v3 ~avid=u-3
~avida=u-3 ~avil=v5 ~avill=v5 ~avin=g-6v-8 ~aving=g-6v-8 ~avis=a-4b-5g9q-3r-3u4 ~avisa=a-4u3v6
~aviso=b-4g8v-4 ~avo=a5c3r-3v-9 ~avo>=c6r-3 ~avor=a5b4v-6 ~avor>=a5b4v-6 ~aw>=j7r-7s8v-3
~awa=a8i-3n-3o-4r-4 ~away=a8c-3i-3n-3o-4r-4 ~away>=a8c-3i-3n-3o-4r-4 ~awf=b-5c3v3 ~awfu=b-5c3v3
~awful=b-5c3v3 ~awl=b4 ~awli=b4 ~awlin=b4 ~awy=a3 ~awye=a3 ~awyer=a3 ~ax>=b5e4v6 ~axi=i9v-10
~axi>=i9v-9 ~ay>=a-9b3c-5d-4f-8g-7h-5j-13k4m-8n-4r-11u-5 ~aya=a8j6n-7u5v-8 ~aya>=a-3j6u5v-7 ~ayan=a6
~ayans=a3 ~ayb=k-4q3r-5v4 ~aybe=k-4q3r-5v4 ~aybe>=k-4q3r-5v4 ~aye=b-4c6f-4i-5 ~ayer=b-3c3f-4i-5
~ayer>=b-3c5f-4i-5 ~ayo=b-7c3r-4v3 ~ayo>=b-7c5r-3t3 ~ays=a-7e-3q3r-5u-4v-3 ~ays>=a-7e-3q3r-5u-4v-3
~ayu=a-6c-4e-3f-7g-3k-5m4n-3v10 ~ayud=a-5b6f-4k-3m5 ~ayuda=b-5m7 ~ayude=a-3b10c-3d-3 ~ayun=v10
~ayuna=v8 ~az>=a7c-3e4v-3 ~aza=j-5k9v-5 ~azi=v3 ~azin=v3 ~azine=v3 ~azo=b5d4g-11i-3l-3n-3u8v-7
~azo>=a5b-7d5u7v-6 ~azon=a-3 ~azos=b9c-5 ~azos>=b9c-5 ~azu=c5i-3 ~azuc=b-4c3i-3 ~azuca=b-4c3i-3
~ba>=a-5b-4c5g5t3v-3 ~bab=v-6 ~babi=b4 ~babie=b4 ~baby=v-3 ~baby>=e-5 ~babys=e5 ~bac=g3i-3j-3l5n3
~back=g3i-3j-3l5n3 ~back>=b3c-9g4h3i-3j-3l6n4 ~backi=c3v3 ~backs=c3v-3 ~bad=a-8g7k-3p5r-8
~bad>=g5p7q-3 ~bado=o-3q7 ~bado>=q4 ~bai=j3 ~bail=j3 ~baj=a4b-5n-6 ~baja=a5l3v-5 ~baja>=a8b-4i4l3v-5
~bajad=c3v-4 ~bajan=f4g4 ~bajo=i-4k3v3 ~bajo>=i-4k3v3 ~bal=c4v-3 ~bam=g6 ~bame=g6 ~bame>=g6
~ban=c3f-6i-9k-7n6p-4s-4v-11 ~ban>=a13e-4g-4p-4s-5v-10 ~bana=b-3 ~banc=n8v-5 ~banco=n8v-5 ~band=g-4
~banda=c3 ~banm=a-5l3 ~banme=a-5l3 ~bano=b-6c11k-3 ~bano>=b-6c11k-3 ~bar=n3v-7 ~bara=c3 ~baraz=c3
~bare=c3 ~barel=c3 ~bas=a6b-9c-8e-5s-8v3 ~bast=a4b-3s-8 ~basta=a4s-8 ~bat=b-3i5 ~bate=i7v-4
~bater=i7v-4 ~batt=b-8v6 ~batte=b-8v6 ~baw=b4 ~bawl=b4 ~bawli=b4 ~bbe=b3c4 ~bbed=b7 ~bbed>=b7
~bber=b-3c7 ~bby=b5 ~bby>=b5 ~be>=b6d-4e-11f-14h-6i-3j3k-12n-10r-4u-3v4 ~bea=a8n-4 ~bear=b5
~beat=a9n-3 ~beat>=a11b-8c-7g5v4 ~beati=b4c3v-6 ~beb=c3e-3i-3 ~bebe=i-3 ~bebe>=i-3 ~bec=o4 ~beca=o4
~becau=o4 ~bed=c3e-3g6i-4v-11 ~bed>=b3g6i-3v-7 ~beds=c3 ~bedso=c3 ~bee=a-5f-3g-9 ~been=a-5g-9
~been>=a-5g-9 ~bef=q3 ~befo=q3 ~befor=q3 ~beg=a-3l10v-8 ~beg>=n3v-4 ~begi=l11n-4 ~begin=l11n-4
~beh=c-3v5 ~behi=c-3v5 ~behin=c-3v5 ~bei=b3c-3 ~bein=b3c-5 ~being=b3c-5 ~bel=a-4c6e7o3 ~beli=e4o3
~belie=e4o3 ~bell=b-3c7 ~belly=b-3c7 ~belo=v4 ~belon=v4 ~bem=a4g5 ~beme=a4g5 ~beme>=a4g5
~ben=b-6g-4m5u6 ~ben>=m5 ~bend=b-4u6 ~bend>=c3 ~bendi=b-3u6 ~ber=d-5g-11h-6j7k-13n-6p-4s-3u-4
~ber>=c-5d-3g-7h-4k-8n-6p-4s-3 ~bere=j6k-3 ~bere>=j6k-3 ~beri=c4 ~bert=e4 ~bert>=e4 ~bes=b-3q4u3
~best=q5u3 ~best>=q5u3 ~bet=a-3e-3f3g3o-4r9 ~bet>=r8 ~bete=v4 ~betes=v4 ~beti=c3 ~betic=c3
~bett=f3o-3u4 ~bette=f3o-3u4 ~betw=g3 ~betwe=g3 ~bh>=v5 ~bi>=b9 ~bia=c-6j-4k7v5 ~bia>=c-3v10
~biar=j-3k4v-4 ~biar>=h4j-3k3v-4 ~bic=a-4f3i7 ~bic>=f3 ~bie=g-5i-6j-3m-4 ~bie>=l3v3 ~biem=q3
~bieme=q3 ~bien=b-3i-3m-4r3 ~bien>=a-3r3v3 ~biend=a4e3 ~bienm=h4 ~bier=b3 ~biera=b3 ~bies=b4
~bies>=b4 ~big=c3 ~bigg=c4 ~bigge=c4 ~bil=a-5b-10g-4i6 ~bile=a-4i6 ~bile>=a-4i6 ~bill=b-7v4
~bill>=b-3c-3v8 ~billo=c3 ~bin=c4 ~bio=c5e3 ~bio>=c5e4v-4 ~biop=b5 ~biops=b5 ~biot=b-4v3
~bioti=b-4v3 ~bir=b-3c-6j-3k-4l6n-4 ~bir>=b-3l4 ~birm=f4 ~birme=f4 ~birt=m4 ~birth=m4
~bit=b-6c12v-11 ~bit>=b-3c7v-7 ~bla=a-4c6d3f-3g3h-6l-3r-5s-4u-3v6 ~bla>=b-3d-7m7v-4
~blac=a-4b-4c11g-3v-8 ~black=a-4b-4c11g-3v-8 ~blad=c3 ~blam=e-3g7 ~blame=d4 ~blamo=e-3g5
~blan=d-5e4n5 ~bland=e5 ~blank=n6 ~blar=c-3d8g4h-6m-3 ~blar>=c-3d8g4h-6m-3
~ble=a-3b-8c5e-4g-3i4j-4m-6n5o-3p5q6r-7u6 ~ble>=b-6c6e-6l3p5q7r-7v-3 ~bled=n7v-4 ~bled>=n7v-4
~blee=c5 ~bleed=c5 ~blem=c-4g-3v3 ~blema=b3c-3 ~blems=v4 ~blen=a7 ~blen>=a7 ~bles=c-4u11 ~bles>=v5
~bless=u11v-5 ~blew=i8v-4 ~blew>=i8v-4 ~bli=u6 ~blig=u6 ~blige=u7 ~blis=c6 ~blist=c6
~blo=a13b6e-6g-11n-11u-10v-8 ~blo>=a-3b6e-3f4g-3m3 ~bloc=a12b-5v-5 ~block=a12b-5v-5 ~bloo=a-3
~blood=a-3 ~bloq=a10b-7v-4 ~bloqu=a10b-7v-4 ~blow=b8c-3 ~blu=v-3 ~blur=c3 ~blurr=c3 ~bo>=b5e-3
~boa=d7g7v-5 ~boar=d7g7v-5 ~board=d7g7v-5 ~boc=b-3c11 ~boca=c8 ~boca>=c8d3v-5 ~boch=c4 ~bocho=c4
~bod=b3f-3k-3q-4 ~body=b4f-3k-3q-4 ~body>=b4f-3k-3q-4 ~boi=c3 ~boil=c3 ~boil>=c3 ~bol=i4 ~bon=b-3c7
~bone=c7 ~bone>=c7 ~boo=a-3b-5k11m3n-6o5q-7v4 ~book=a-3b-5k11m3n-6o5q-6 ~book>=b-9f3j-5k9m3n-6o3q-5
~booki=s-4 ~bor=a11c4d-9f-6g-11j3k-8u-3v-8 ~bor>=b-3c5e4 ~bora=v6 ~bord=b7 ~borde=b7 ~born=v-3
~born>=v-3 ~borr=a17b-7d-4j3k-6v-7 ~borra=a9 ~borre=a12b-6j5k-5 ~borro=c4 ~bos=a-3c-3e5
~boss=a-3c-5e5 ~boss>=a-3c-3e5 ~bot=a-3d15e-9f-3g-7h-7i-3j-4m11s5 ~bot>=b-4m14v-5
~both=b-4c7e-4h-3s6 ~both>=b-3c7 ~bothe=e-4h-3s6 ~bots=a-9d17 ~bots>=a-9d17 ~bott=b6c-6 ~bottl=b4c-4
~bou=c-11k-4n-3q4 ~bout=c-9d3i-4k-4n-3q4 ~bout>=c-9d3i-4k-4n-3q4 ~bow=g5 ~bow>=c-3g5 ~box=c5
~box>=c5 ~boy=c-4g-4v4 ~boyf=b3 ~boyfr=b3 ~boys=b-3v7 ~boys>=b-3v7 ~bp>=b-3c6
~bra=a-10b9g-3i-7n-3t3u9v4 ~bra>=h3 ~brada=b3 ~brai=a-3b6c-3v3 ~brain=a-3b6c-3v3 ~braz=u8v-5
~brazo=u8v-5 ~bre=a-4b-5c4d-7g-7i-13j-6k-5m-10r-6s-3u-13v3 ~bre>=b-7g-3i-6j-3r-5u-3 ~brea=e-3
~break=b5c-15n4v3 ~breat=b-3c11v-8 ~bred=b4 ~bredo=b4 ~bren=v7 ~bren>=v7 ~bret=c5 ~bri=a-4g-7i9j-3k3
~brin=b-6g-4i8k3o3v3 ~brinc=c3 ~bring=c-5g-4i8k3o4v4 ~brir=b3 ~brir>=b3 ~bro=a-4e-7g-3h-4m6
~bro>=c-6v9 ~brok=a-4 ~broke=a-4 ~brom=m6v-7 ~broma=m6v-7 ~broth=b3 ~brow=c4v-4 ~brown=c4v-4
~bru=c4v-4 ~bs>=b-5h-3i5 ~bsc=b-6c3g-4 ~bsce=c7 ~bsces=c7 ~bscr=g-3 ~bscri=g-3 ~bsi=c-3v5
~bsit=c-4v5 ~bsite=c-4v5 ~bso=s5v-4 ~bsol=s5v-4 ~bsolu=s5v-4 ~bsy=g11v-4 ~bsy>=g11v-4 ~buc=v4
~buck=v4 ~bucks=c-3v4 ~bud=n4v-3 ~bue=a-3b-4c3g5i-5r7s-4t-3 ~buel=b-3c8 ~buela=c3 ~buen=c-3g5r8s-3
~buena=g8 ~bueno=r8s-3v4 ~bug=a9 ~bug>=a6 ~bugg=b3 ~buggi=b3 ~bui=v4 ~buil=v4 ~build=v4 ~bul=c3
~bum=b-3c7k3v-3 ~bump=b-3c7k3v-3 ~bump>=k4 ~bun=b3c-5 ~bunc=b3c-5 ~bunch=b3c-5 ~bur=a-7c5h-3t-4
~burd=a-5b3 ~burde=a-5b3 ~buri=c-4 ~burie=c-4 ~burn=c7t-4 ~burn>=c4v4 ~burni=d3 ~burs=c3 ~burst=c3
~bus=b4c-12d-3g6h-3i8k-5n-5q-3r-5u-5v-3 ~bus>=a-6b-3c-5i6 ~busa=b8 ~busar=b7 ~busc=b3e3i3v-6
~busca=b3e3i3v-6 ~busi=b3m5 ~busin=m5 ~busq=a4 ~busqu=a4 ~busy=c-5g7v5 ~busy>=c-5g7v5
~but=a4b-3c4e-6f-3g-4h5m-5n-6p-4r3t3 ~but>=a4e-3h6n-3p-3r3t3v-5 ~butt=e-3v4 ~butt>=v5 ~butto=c3
~buz=d7 ~buzz=d7 ~buzz>=d7 ~by>=a-9b6e-5f-5i-6j-5k-3o3v-3 ~bye=b3c-4e-3g6u5v-11
~bye>=b3c-4e-3g6u5v-11 ~bys=e5 ~bysi=e5 ~bysit=e5 ~ca>=b-3c4f-6g-9i-5j-3k-5n-5r-3s6u-4v7
~cab=a-4b6i8m-5s3v-11 ~cab>=c7i5v-5 ~caba=c-6 ~cabe=m-3s4 ~cabe>=b3 ~cac=b4v6 ~cach=b5 ~cache=b5
~caci=v6 ~cacio=v6 ~cad=a-4d-3e10g-3 ~cada=c3e-3v-3 ~cada>=c3e-3v-3 ~cade=e5 ~cader=e5
~cado=a-7c-3e8 ~cado>=e8v-3 ~cae=c5 ~caf=b-5v8 ~cafe=b-5v8 ~cafe>=b-4v8 ~cai=b-12c8g-4 ~cai>=b-5c9
~caid=b-5 ~caj=b3 ~cal=b-5c5d9e-3f-3g4h-5j5l-5m4n-3o-7p-3r-3u-4 ~cal>=d3i3v-9 ~cala=c3 ~calam=c3
~cale=a-5b-3c5g4 ~calen=a-4g4 ~caler=c3 ~cali=c3m5v-6 ~calie=c6 ~calif=m5 ~call=a5b-3d9g3l-4m3n-4
~call>=a-5c-5d13e-6f-5g4i-4j6q-4 ~calle=j-3v7 ~calli=a12d-5e4m4v-6 ~calls=a7d-3v-6 ~calm=b3c-11v10
~calm>=b4c-7 ~calo=b-7c4m-3v4 ~calof=c4 ~calor=b-4m-3v7 ~calv=c3 ~calve=c3
~cam=a-9b-7c4d-4g-3h3j-3k9q5r-4 ~cam>=m6v-4 ~cama=c8v-5 ~cama>=b3c8v-5
~camb=a-5d-3g-4h4i-3j-7k11q5s3 ~cambi=a-5d-3g-4h4i-3j-7k11q5s3 ~came=l-5n3 ~came>=c3l-5n3
~camen=c-3v7 ~cami=b-5i6k-5 ~camin=b-3i5 ~camio=c-3 ~camp=e3 ~campo=e3 ~can=a-9j5k3m-5p-3t-3u-3
~can>=b-9c-5d8g3k4p-5q4t-3u-4v6 ~canc=b-3c-5d-6e-7g-8h-3j12o-3p-3q-7s3u-3
~cance=b-3c-5d-6e-7g-8h-3j11o-3p-3q-7s3u-3 ~cancl=j4k-4 ~cand=b6v-3 ~cando=b7 ~cans=e5v-3 ~cansa=b6
~canso=b-7c5 ~cant=a-13e-3r5s-7u3 ~cant>=a-11b4c4e-3g4h-8s-4 ~canta=b-3c-3r6 ~cante=h3v6 ~canto=v6
~canza=i3 ~cap=v8 ~capa=v8 ~capac=v8 ~car=b3e-9f-3i12j-8l-8n-12o-5p-5q-7r-9s-8u3v3
~car>=a-8b-3d4e-4f-3g5h-6i9j-4l-4s-8v-3 ~cara=a4c-3i-3 ~cara>=b3c-3v3 ~caraj=a4 ~card=h3i-4v4
~card>=b3v6 ~cardi=b-4h4 ~care=b4e-3m-7p-4q-4u6 ~care>=b3u7 ~cared=a-3 ~cares=a5 ~carg=b3v9
~carga=b4 ~cargo=v8 ~caro=a-3b7m4r-5v-5 ~caron=a-3b7m4v-8 ~carr=b-7i7 ~carri=c5 ~carro=b-4i5
~cars=b-6i10v-8 ~cart=v5 ~cary=v6 ~cary>=v6 ~cas=a-7c-3d-4e5f4g6i-10k-3n-6t6 ~casa=b6c-3e4v-3
~casa>=b6c-3e4v-3 ~casi=g7n-4 ~cast=a-3f6v4 ~cast>=a-3v13 ~cat=c-3 ~cat>=b3v5 ~cate=d4 ~cated=d4
~cati=a5v-3 ~catio=a5v-3 ~cau=c4o4v-4 ~caug=c6v-5 ~caugh=c6v-5 ~caus=o4 ~cause=o4 ~cay=b-5c7e-4
~cayo=b-5c6e-3 ~cayo>=b-5c6e-3 ~cc>=a6 ~cce=v10 ~ccep=v5 ~ccept=v5 ~cces=v5 ~ccess=v5 ~cci=i-4m-5
~ccid=e3v-4 ~ccide=e3v-4 ~ce>=b-3c5e3f-7h-4i-3k-10m-3o4q-6u5v-4 ~cea=a4b-5c-5e5v3 ~cean=v4 ~ceane=v4
~ceas=a4b-3e5 ~cease=a4b-3e5 ~cec=c4 ~ceci=c4 ~cecit=c4 ~ced=b-7c4 ~ced>=b-6c3 ~cei=a3 ~ceiv=a4
~ceive=a4 ~cel=b-6g-8h-3j12m-5o-5p-3q-4t-3u-5 ~cel>=a3j4l-3v-3 ~cela=j3 ~celac=k5v-5 ~celar=j3k-4v4
~cele=r4 ~celi=j7v-5 ~celin=j7v-5 ~cell=c-3d6e3 ~cell>=d7e3 ~cella=k4v3 ~celle=i3j4 ~cem=b-6t3v-5
~cema=b-5 ~cemak=b-3c4 ~cemb=t3 ~cembe=t3 ~cen=a-11i10m-4v5 ~cen>=a-3b5 ~cenc=i5 ~cenci=i5
~cens=b-3c-3i7 ~cense=b-3c-3i7 ~cent=b-4m-3v8 ~cente=b-3v5 ~cep=a-4b-4c-4d5i-3 ~cepc=d3 ~cepci=d3
~cept=b-4c-3v6 ~cepta=b-3v8 ~cer=b12c-8e-3g-6i-3j-5k-3m3n-5t6 ~cer>=a-7b8e-4g-4j-11m4r3 ~cerc=i-5v7
~cerca=i-5v7 ~ceri=a4 ~cerl=b7v-3 ~cerle=b7v-3 ~cero=c-6t6v-7 ~cero>=c-6t6v-7 ~cerq=i4 ~cerqu=i4
~ces=a8b5c-5e-8n-7u-7 ~ces>=b7c-6n-3 ~cesi=c-3u-4 ~cesit=c-3u-4 ~cess=c5 ~cess>=c5 ~cet=v9 ~ceta=v9
~ceta>=v9 ~ch>=a-4c3d-7i-8o-10q-3s-4 ~cha=a-4b-5c4d5e-4g-5i-5j-3k8u-3 ~cha>=d4g-5h-4k7v-8
~chac=d3g-4 ~chach=d3 ~chado=c3 ~chan=b-4h3k6s3 ~chan>=a5b4c-4 ~chand=c7g-5v3
~chang=b-9h4k5l3q3s3v-3 ~char=a-3c3d3 ~char>=b4 ~charg=b-4c5d3 ~charl=c3 ~chart=c-4v7 ~chas=n3p3
~chas>=n3p3 ~chat=a-6m6v3 ~chat>=a-6v10 ~chaz=a3v-4 ~chazo=a3v-4 ~che=a-12e-6g3i-6l-10m-4o-8
~che>=a-6c6f3p-6r-3u-3 ~chec=c-6g9j-3u4v-3 ~checa=g8v-5 ~check=c-6j-3q-3u4 ~ched=a-4c-4k3n-4v-5
~ched>=b7g-3 ~chedu=a-5b-4d3k6 ~chee=c5u6 ~cheek=c5 ~chem=q-8v10 ~chemo=q-8v8 ~chen=b-4d4e-4v-6
~chen>=a5v-3 ~chend=b-3 ~cheq=v5 ~chequ=v5 ~ches=a-3c6i-3o-4v3 ~ches>=c4i-3v3 ~chet=b11c-4
~chete=b11c-4 ~chi=c4d3e3n-3r-5v-16 ~chil=c7v-4 ~chill=c5 ~chin=a6v-12 ~chine=d5f3
~ching=a8d-4g3s-5v-11 ~chip=b3e5 ~chip>=e5 ~cho=c7d-5e-4g-12i5p-4r-4t4u-5v-6 ~cho>=a-5d-3p-3t9
~chof=c-7i10v-6 ~chofe=c-7i10v-6 ~chok=c10v-5 ~choki=c8 ~chol=a7 ~chole=a7 ~chon=c3 ~choo=i-3
~chool=i-3 ~choos=a3 ~chor=c11g-4 ~chorn=c4 ~chorr=c8 ~chr=e3 ~chri=e3 ~chris=e3 ~chu=c4g4 ~chy=c6
~chy>=c6 ~ci>=n-3q-5t3 ~cia=a-5b-3c-5e3g-5i3m-7n-10r-3s6t-4u7v-7 ~cia>=a-4b9c-6d-6u-9v7 ~ciad=e3
~cial=b-4d5h3v-6 ~cial>=d6 ~cian=i5v-4 ~ciar=l5 ~ciar>=l5 ~cias=b-7c-4e-3h-3u8v-5
~cias>=b-7c-4e-3h-3u8v-5 ~ciat=b-3c4u5v-7 ~ciate=u6 ~ciati=c7 ~cib=a5 ~cibi=a5 ~cibir=a5 ~cic=i7v-5
~cid=a-4b5c-6e-3g7i-4v-4 ~cid>=b-3 ~cida=b-3c-4e-5n3v4 ~cida>=b-6n4v3 ~cidad=v3 ~cidal=e-3
~cide=b6g5j3v-7 ~cide>=b7 ~cided=g6j4 ~ciden=e3v-4 ~cidi=b6g3v-5 ~cidio=b5 ~cie=e5f4 ~ciem=e4
~ciemb=e4 ~cien=a4b-4v-3 ~cient=a4c-3v-3 ~cier=f5v5 ~ciera=b3 ~ciero=v6 ~cierr=c3f6 ~cig=b4c-5
~ciga=b4c-5 ~cigar=b4c-5 ~cil=v11 ~cili=c-3v11 ~cim=c5 ~cimi=c5 ~cimie=c5
~cin=a-4c3d5e5f-4h-5q-3t6v-5 ~cina=b-3e8o-4v-4 ~cina>=b-3c5e7o-4v-6 ~cinas=c-4 ~cinc=t6 ~cinco=o3t4
~cine=e-3v3 ~cine>=e-3 ~cing=c7v-5 ~cing>=c7v-5 ~cino=v-3 ~cino>=v-3 ~cio=b-12c-4h-3i-3s-5t-3u-4v7
~cio>=b-11c-4e5j4l6m-3t-3 ~cion=e-5g-3l-4v3 ~cion>=a3i-4 ~ciona=a-7c-6v4 ~cione=c4 ~cios=b-7v9
~cios>=b-7v9 ~cir=n6 ~cir>=n3 ~circ=g5 ~circl=g5 ~cirl=b3v6 ~cirle=b3v4 ~cirlo=n4 ~cis=c3
~cisi=c3v-3 ~cisio=c3v-3 ~cit=b-7d-3f3g-13j5k7m3n-6p-3v-6 ~cita=a-5b-4d-3f3g-12h-4i-4j5k7m4n-6p-3u-4
~cita>=a-4b-3d-3f3g-10h-4i-3j5k5m4n-4p-3u-3v-4 ~cital=k3 ~citas=c4 ~cito=a3b-3i4u5v-6
~cito>=a3b-3i4u5v-6 ~ciu=i4 ~ciud=i4 ~ciuda=i4 ~ck>=e-9f-12g5h7j-6k5l3m-4u3v-4 ~cke=g-7m-4n-4v5
~cked=b3g-5v3 ~cked>=b3g-5v3 ~cker=k5 ~cker>=k5 ~cket=v4 ~cket>=v3 ~cki=a4b-9c4r-3 ~ckin=a4b-9c4r-3
~cking=a4b-9c4r-3 ~ckl=c5v3 ~ckle=v5 ~ckly=c7 ~ckly>=c7 ~cko=r3 ~ckon=r3 ~ckon>=r3 ~cks=a-3b7i3
~cks>=a-3b7i3 ~cku=r4 ~ckup=r4 ~ckup>=r4 ~cla=a-4b-4d-3e-3k-3r7s-8v-11 ~clam=c3 ~clar=r15s-6v-7
~claro=r13s-6v-5 ~clas=c-3g9r-3 ~clase=g5 ~class=g4r-3 ~clav=c4 ~clavo=c5r-3 ~cle=c-4e8i12j4v-5
~cle>=b5c-6g4i5v-6 ~clea=e3 ~clean=e3v-4 ~clear=v3 ~cled=e6 ~cled>=e6 ~cli=h4k-6n-5r-5s4 ~clic=h7v-5
~click=h7v-5 ~clie=c-3 ~clien=c-3 ~clin=a4k-5n-3r-5s5 ~cline=r-4s7v-5 ~clini=a4c-3k-4
~clo=c3g3m-3r-5 ~cloc=g6 ~clock=g6 ~clog=n4v-3 ~clogg=n4v-3 ~clos=m-3r-3v7 ~close=m-3r-3v7
~clot=c4v-6 ~clot>=c3v-4 ~clou=c3 ~cloud=c3 ~clu=v13 ~co>=a-3c-9e8h3i-8l-3m-11q-6r-8t5v-12 ~coa=b3
~coac=b3 ~coach=b3 ~cob=d3 ~cobr=d3 ~coc=c-4 ~cof=v6 ~coff=v6 ~coffe=v6 ~cog=b9d-3i5k-5v-9
~coge=d-3i5v-3 ~coger=i6 ~cogi=b10 ~cogn=b4 ~cogni=b4 ~coh=v3 ~cohe=b-5 ~coho=b3 ~cohol=b3
~coi=b-3c5 ~coin=b-3c5 ~coin>=b-3c5 ~coj=c10i3v-9 ~coja=c10i3v-9 ~coja>=c10v-9
~col=c8e-4g-7i-4k-3o4s5 ~cold=j3 ~cold>=j3 ~colds=v5 ~cole=o3 ~coles=o3 ~colg=b7 ~colga=b7 ~coli=c5
~colic=c5 ~coll=c5 ~colm=a12v-6 ~colo=a-6c6 ~colog=v4 ~colon=a-3 ~color=c9
~com=a-6b-6e-5h-5i3j4m4n3o-3r6t3u7 ~coma=b-3i4 ~comad=i4v-3 ~come=a-6d-5h-5j5k3q3s3u7
~come>=d-6f4g-11h-4i3j5k6l-4n3q4u7v-7 ~comen=g3l7 ~comer=a-6b-4v7 ~comf=h4 ~comfo=h4
~comi=a-4c4e-5g4i-3j7 ~comid=c4 ~comie=g5 ~comin=a-4e-3j8 ~comm=v3 ~comme=v4 ~como=g-10n3s-4
~como>=a4n3s-3 ~comod=a-4g-6p3 ~comp=a-4c-8d3j-4m5v5 ~compa=b4g7 ~compl=b-5c-5d7e-3g-5h-3u4v3
~compr=a-3e5f5v-4 ~compu=b-6c-3m3v10 ~comu=d6v-3 ~comun=d6v-3 ~con=d6g-5h3i-3p-5q-7u-4v-9
~con>=d3f-7h5i-8j-5k-4l-6n-7 ~cond=c-4g-6o3 ~cond>=f3g-4o3 ~condi=b3 ~conf=e4v-7 ~confi=b3e-3g3h6v-3
~confl=k3 ~confu=b-7e8h-6n3 ~conm=c-3d9v-7 ~conmi=c-3 ~conn=d4n5v-4 ~conne=d4n5v-4
~cono=b-4c6e10s-3v-3 ~conoc=c7 ~conoz=e7 ~cons=b3c-6d-5i3n-4u-5 ~conse=a10b-5c-5v-5 ~consi=b-3i7m4
~conso=b7 ~const=c4v3 ~consu=b3j3 ~cont=a5b-5d-4h-3l5n-5o-5p-5v-3 ~conta=a5s-3 ~conte=b-3g6m4
~conti=l7 ~contr=c6 ~conv=a-4b-5f3i4o3 ~conve=i5 ~convi=f3o3 ~coo=b-4c-4g8 ~cook=b-3g10v-3
~cooki=b-3g10v-3 ~cool=v4 ~cool>=v4 ~cop=a-4b12c-3d-5e-7g-5i-4n-5t-3v3 ~copa=b-5v6 ~copay=b-5v6
~copd=c5 ~copd>=c5 ~cope=b4 ~cope>=b4 ~copi=b8c-3 ~copin=b11c-4 ~cops=b7d-4 ~cops>=b7d-4
~cor=g-9h-3i-7j-7k5m-8n4o-4r5s-4v4 ~cord=b-6d3s-4u3v3 ~cord>=v6 ~corda=r3u3v3 ~cords=d3
~corr=a-4b4j-5k8m-3n-4o-3r4v6 ~corra=k6 ~corre=b-3m-3n-3r4v5 ~corro=b11v-4 ~cort=a6b4n9v-10
~corta=b7n7v-8 ~corte=a7n-6v-7 ~corto=n6 ~cos=a6c5f-3i-6m-11n4u-5v5 ~cos>=v4 ~cosa=a3b4g-5m-3n7
~cosa>=n9v-6 ~cosan=a4c-4 ~cosas=c4 ~cose=c3 ~cose>=c3 ~coso=a6g-3m-4 ~coso>=a6g-3m-4
~cost=b-9c-3g4i-4v11 ~costa=b-5g5 ~costo=i-4v6 ~cou=k5s-4 ~coug=b-4c7f3v4 ~cough=b-4c7f3v4
~coul=k6m-4r-3 ~could=k6m-4r-3 ~coun=c-4 ~couns=v5 ~count=b3c-4 ~cour=c-3g6r5 ~cours=r5 ~court=g4
~cov=e5v3 ~covi=e5v3 ~covid=e5v3 ~cow=c-9v11 ~cowb=b-3v7 ~cowbo=b-3v7 ~cowo=c-5v4 ~cowor=c-5v4
~coy=b4 ~cp>=h5 ~cpa=b-3 ~cra=b-4i-5j3 ~cran=c5 ~cran>=c5 ~crap=c5v-3 ~crap>=c5v-3 ~cras=b4c-8v4
~crash=b4c-8v4 ~cre=a4c6g-3i-4v-11 ~crea=a6v-6 ~cream=a6v-6 ~crem=c5 ~creo=c3d-5v-8 ~creo>=c4v-7
~creol=d-4 ~cret=d8 ~creta=d8 ~cri=a5c-13d-5e-3h-6i-6j-9k-4l7n-8o-4q-5r-3u-5
~crib=b-6c-7g3h-5i-4l8n-7o-3q-5v-9 ~criba=l3p-4s-5 ~cribe=b-7g3m3 ~cribi=b-4f3l4n-3s4 ~cried=b-4
~crim=v3 ~crime=v3 ~crip=a8j-7v5 ~cripc=a6j-3 ~cris=b13v-8 ~crisi=b13v-8 ~cro=c-4e4v5 ~cros=c-4e4
~cross=c-4e4 ~crow=v5 ~crown=v5 ~cru=c12v-4 ~crud=c12v-3 ~cry=b3q-3
~ct>=a-5b-7c-5f4g-3h-4j8n-5s-3u-3 ~cte=a7c-4v-5 ~cte>=b6c-5 ~cted=a6b-4 ~cted>=a6b-4
~cti=c3d-7e-8f-3g-9l3v-6 ~ctic=h5 ~ctica=h4 ~ctin=c5e-6v-5 ~cting=c5e-6v-5 ~ctio=l-5m6n3
~ction=l-5m6n3 ~ctiv=a3c-8l7m-3 ~ctiva=a5c-5 ~ctive=l5 ~ctl=d3 ~ctly=d3 ~ctly>=d3
~cto=a-5b-4d-5f-3g-3h6i-3k-3l-5n-3o3p-8r3 ~cto>=e3r3v-8 ~ctob=b-3 ~ctobe=b-3 ~ctor=a-3d-4h6l-4p-7
~ctor>=d-4h4l-4p-7 ~ctos=v3 ~ctos>=v3 ~ctu=c-3e-6t4 ~cua=b-5c-4i-3j-6k-5n5o-4p-5v5
~cual=b-5h3n5o-12r3 ~cual>=m3o-7 ~cuale=n8 ~cualq=h3r6v-3 ~cuan=b-3e-3r-6v5 ~cuand=c3g5q5
~cuant=b-5c-5g-5r-4v8 ~cuar=c-5o6 ~cuart=b3v3 ~cuat=t3 ~cuatr=t3 ~cub=v7 ~cubr=v7 ~cubre=v4
~cuc=a-5c-8h4n10s-3 ~cuch=a-5c-8h4n10s-3 ~cucha=c-3 ~cuche=n7s-3v-6 ~cue=a-5e4g3h-3n-7o-3r3v3
~cuel=b5c-4e3 ~cuela=e3 ~cuell=b8c-3v-3 ~cuen=a-6e3 ~cuent=a-6e3 ~cuer=c3g4r3 ~cuerd=b-4g4r3v4
~cuerp=c4 ~cui=c-4u8v-4 ~cuid=c-4u8v-4 ~cuida=b3c-6 ~cuide=b-3u10v-3 ~cuido=b-4 ~cul=a-5c3
~cula=b-7v4 ~cula>=b-7v4 ~culo=c6 ~culos=c7v-3 ~culp=a-4 ~culpe=a-4b3 ~cult=h4i4v-4 ~culta=h4i4v-4
~cun=b-4c-5j-4v8 ~cuna=b-3c-5v8 ~cuna>=c-6v8 ~cup=c6g9v-9 ~cupa=c-8g10v-4 ~cupad=b-4c-5g9s3 ~cupe=c4
~cupe>=c4 ~cupo=c5 ~cupo>=c5 ~cur=c-3 ~cura=b4v-4 ~cura>=b4v-3 ~curi=b-3v4 ~curio=b-3v4
~cus=b-6d4n8v-8 ~cuse=n8 ~cuse>=n8 ~cust=d3v-5 ~custo=d3v-5 ~cut=b5n4u-3v-5 ~cut>=c4n5u-3v-4
~cutt=b7c-8 ~cutti=b7c-8 ~cy>=c-3d3e-4 ~da>=a-8b4c4d-3e3f-8g-10h-12j-17l-13q-4s-6u5v-7 ~dab=c4
~daba=c4 ~daba>=c4 ~dac=b-5v4 ~dach=b-5v4 ~dache=b-5v4 ~dad=a-6b5c-4g-5h-4i5m3 ~dad>=g-3h-3m4u-6v4
~dada=i7 ~dado=c-4 ~dador=b6c-5 ~dads=e3 ~dads>=e3 ~dag=c3 ~dage=c3 ~dage>=c3 ~dal=c-6e-3r12
~dal>=e-3 ~dale=r10 ~dale>=r10 ~dam=b-3g5 ~dame=c-3g5 ~dame>=c-3g5 ~damo=v4 ~damos=v4
~dan=e-10f-9h-3i5j-4l-3p7q-4s-7 ~dan>=a3b-4i3j-4p8q-4s-7 ~dang=v5 ~dange=v5
~dar=c-9e-4k3l7n-9s-6v-14 ~dar>=b-5c-5f-5g6k5l4 ~dari=f9 ~darin=f9 ~dark=b12c-3v-5 ~dark>=b12c-3v-5)";

}  // namespace rb::grammar
