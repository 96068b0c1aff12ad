#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning7;
const std::string_view kLeaning7 = R"(
~ith>=d3j-3k-4 ~ithe=o-5p6q5 ~ither=o-5p6q5 ~iti=a-3b-11c8d-4f3v-6 ~itia=d-3f5 ~itian=d-3f5
~itin=b-5 ~iting=b-5 ~itiv=c7v-3 ~ito=a-3b-4e-6g7m-7n-3u7v-4 ~ito>=a-4b-3e-5f3g8m-6n-3u7v-3
~its=a-4b5i-3j-4n-3 ~its>=a-4b6i-3j-4n-3 ~itt=b-5c4e7v-7 ~itte=e4 ~itter=e5 ~itti=c4e3v-3
~ittin=c4e3v-3 ~ittl=g3 ~ittle=g3 ~itu=b7c-4 ~ity=m4 ~ity>=m4 ~iva=a5m-3v-5 ~iva>=b3
~ive=a-11b3c-6f-13g-7h-6i5k-6m-8n-8p-7q-6s3t3u-5 ~ive>=a-8b3f-9g-4h-4k-4m-7n-4p-5q-5r-3s3u-3
~iven=a-3b3l4 ~iven>=a-3b4l3 ~iver=c-9i4v-4 ~iver>=c-8i7v-4 ~ivers=i-3 ~ives=b-4i4 ~ives>=b-4i4
~ivi=a-7b6c-12h-4i-8j-5m-4s-6 ~ivin=b3c-6g3i-3 ~iving=b3c-6g3i-3 ~ivir=a-4b5c-3i-3
~ivir>=a-4b5c-3i-3 ~ivo=a-7c-6e8g-7n-5v-3 ~ivo>=e-5i3m4 ~ivoc=c-3e8 ~ivoca=e7 ~ivor=e4 ~ivorc=e4
~ix>=a-3j-3 ~ixe=i-6 ~ixed=i-6 ~ixed>=i-6 ~ixt=f3 ~ixte=f3 ~ixtec=f3 ~iza=v4 ~izas=v6 ~izas>=v6
~ize=e-4v3 ~ize>=v3 ~izo=c-4v5 ~izo>=c-4v5 ~izz=a-4b-8c5e5i-3n-3 ~izza=e6 ~izza>=e6 ~izzi=v3
~izzin=v3 ~izzy=b-3c10i-3 ~izzy>=b-3c10i-3 ~ja>=a4b-5f-5h-9k-6m-6n-7v3 ~jad=c4 ~jaj=a-5b-7c-6v9
~jaja=a-5b-7c-6v9 ~jaja>=a-5b-7c-6v9 ~jajaj=v3 ~jal=b6 ~jala=b8c-6 ~jala>=b8c-6 ~jale=c3 ~jale>=c3
~jam=a5g-5s5 ~jama=s5 ~jamas=s5 ~jame=g-5v3 ~jame>=g-5v3 ~jan=a-3c-3f3g8t3v-5 ~jan>=i5 ~jand=b-3f3g9
~jando=b-3f3g9 ~jar=a-5g-6i3q4 ~jar>=a-5g-6i3q4 ~jas=a-3v7 ~jas>=a-3v7 ~je>=c-4e-7f9g5v9 ~jec=v3
~ject=v3 ~jef=b-3 ~jefe=b-3 ~jefe>=b-3 ~jej=v6 ~jeje=v6 ~jeje>=v6 ~jel=g3v-3 ~jelo=g3v-3
~jelo>=g3v-3 ~jem=k5q-4v-7 ~jeme=k5q-4v-6 ~jeme>=g4v-6 ~jen=a10b-5d-3f-4g-5s-3 ~jen>=a4s-3 ~jenm=a5
~jenme=a5 ~jer=b-4h10v-4 ~jer>=b-4h8 ~jes=b-5h-3j-3q-3 ~jes>=a3b-5h-3 ~jet=v6 ~jeta=v6 ~jeta>=v6
~jis=n7 ~jo>=d-6e-3f-5h-9j-3m-11n6q-4 ~job=u5v-6 ~job>=u5v-6 ~jod=a6 ~joda=a4 ~joe=e4 ~jok=e-3m3v4
~joke=m3v4 ~joke>=m3v4 ~jor=e-3j3p3r-3 ~jor>=e-3j3p3r-3 ~jos=v-8 ~jos>=v-5 ~jose=e6 ~jose>=e6
~joy=b11c-9 ~joy>=b11c-9 ~jue=o-3q6v-4 ~juev=o-3q6v-4 ~jueve=o-3q6v-4 ~jul=v8 ~juli=v3 ~julio=v3
~july=v4 ~july>=v4 ~jum=b3c-4i4 ~jump=b3c-4i4 ~jump>=i4v-9 ~jumpe=v7 ~jun=b-6e5 ~june=v4 ~june>=v4
~junk=a3 ~junk>=a3 ~jus=c-3f-3j-5k6m-3 ~just=f-3j-5k6m-3 ~just>=f-3g3m-3 ~kdo=b6c-5 ~kdow=b6c-5
~kdown=b6c-5 ~ke>=b-5c5d-3e-4g-10j-4l3q-4s-7v3 ~ked=a6b-4 ~ked>=a6b-4 ~kee=b-3c5g-9j-5v4
~keep=b-3c5g-9j-5v4 ~keeps=c6v-5 ~ken=a-6b6c-3f-5i-4v-7 ~ken>=b8e3s3v-8 ~kend=i-3 ~kend>=i-3 ~ker=k3
~ker>=k3 ~ket=c3 ~kev=e3 ~kevi=e3 ~kevin=e3 ~kic=f5 ~kich=f5 ~kiche=f5 ~kid=a-4 ~kid>=b3
~kids=c-5g4q3 ~kids>=c-5g4q3 ~kie=m4 ~kien=m5 ~kien>=m5 ~kil=b6c-3f-4g-10i-4 ~kil>=b8 ~kill=g-9i-4
~kill>=a5b8c-3g-4v-4 ~kille=c-3v4 ~killi=b-3v3 ~kim=d-3h4 ~kim>=d-3h4 ~kin=a-8g5m4q-5s-3 ~kin>=c3
~kind=b-7u3v-4 ~kind>=a-4g-3u6 ~king=a-8b3g6q-4 ~king>=a-8b3g6q-4 ~kle=c5 ~kms=b9 ~kms>=b9
~kne=b-6c4h-4 ~knee=b-6c4h-4 ~knees=c8h-4 ~kni=b4c-3 ~knif=b4c-3 ~knife=b4c-3 ~kno=e5q-5s-3v4
~knoc=v5 ~knock=v5 ~knot=c3 ~knot>=c3 ~know=a-3b3q-5s-3 ~know>=a-3b4q-5s-3 ~kon=r3 ~kon>=r3 ~kre=f5
~krey=f5 ~kreyo=f5 ~ks>=a-10c-4e-11g-12k-8l-4m-9n-11q-4u6 ~kup=r4 ~kup>=r4 ~ky>=c3v-6
~la>=a-9d-4f-6g-6h-4k10m-6o8p-12t-3u-5v4 ~lab=g-3v4 ~labl=b4v-3 ~lable=b4v-3 ~labo=c4v3 ~labor=c4v3
~labs=h-3v8 ~labs>=h-3v8 ~lac=c6e4k4v-13 ~lace=e4v-3 ~lace>=e4v-3 ~laci=k5 ~lacio=k5 ~lack=c6v-4
~lack>=c4 ~lad=d4g-3h3i3 ~lada=c4 ~lada>=c4 ~lade=b4 ~lade>=b4 ~lado=i4 ~lado>=i4 ~lady=d5h4v-4
~lady>=d5h4v-4 ~lag=b-4c11v-5 ~laga=b-4c7 ~laga>=c3 ~lai=b-5c3d3f4g-8m7n-4 ~lain=b-4d3g-3m7n-3v3
~lain>=m7v3 ~laint=d4 ~lam=a3b-9d5g3h-9i-9l-4n-9o-5r-5s-3t-3v-19 ~lama=a4b-8c-5e-3i-4m3o-5v-10
~lama>=g3 ~lamad=a5b-5m3 ~lamam=a-5d4 ~laman=c-3d-9o-4q4v-3 ~lamar=a8b-3f3 ~lamb=c3 ~lambr=c3
~lame=d7h-4q-6r-3s-7 ~lame>=f-4h-3 ~lamem=a-3d5 ~lamen=a6s-3 ~lamo=a-6g3 ~lamo>=a-5e6 ~lamos=g4
~lan=a-5b3c-4d-3e5f5g3h-4q4v-12 ~lan>=b3 ~lanc=c3 ~land=e7g-3 ~landl=e4 ~lane=g4 ~lane>=b-3g5
~lang=f5 ~langu=f5 ~lank=n5 ~lank>=n5 ~lann=b3 ~lanne=b3 ~lano=g3v-12 ~lanoc=f-3g4v-7
~lant=b-5c-8i5k3v5 ~lanta=c-6i5v3 ~lante=e3 ~lants=v3 ~lar=b-7d4f-8h-6i-8k-8m-9n-7p-3r7v4
~lar>=b-5d7f-5h-5i-6j3k-5m-6n-4t-3 ~lare=c4 ~lare>=c5 ~larg=a4 ~largu=a4 ~lario=v3 ~laro=j-3r9s-3
~laro>=r9s-3v-3 ~laron=v3 ~las=b7g4j-7l-3m-5p-4s-5 ~las>=a-3b8e-6h-9q4 ~lase=g3 ~lase>=g3
~lass=g7r-3 ~lass>=r-3 ~lasse=g4v4 ~last=e3g-7h3n-3q-3 ~last>=c-4e3g-3h3q-3v3
~lat=b-7c-7d-8e-9g14h-6j-4k7m-3n-5r-6t-4 ~lat>=i7 ~lata=q4v-7 ~latar=g3q4v-6 ~late=d-11e-5g11q-5r-3
~late>=g3v5 ~latel=c5 ~later=a-5b-8c-10d-7g10r-3v-6 ~lati=k4 ~latic=g3 ~latio=k4 ~lato=f3 ~lator=f3
~lau=b-3v10 ~laug=b-3v10 ~laugh=b-3v10 ~lav=c7 ~lave=v3 ~laves=v3 ~law>=e3 ~lay=j-3k4 ~lay>=j-3k4
~lbo=b-3g6 ~lbox=c4 ~lbox>=c4 ~lca=a-3n6 ~lcan=a-3n6 ~lcanc=n6 ~lco=b3u7v-5 ~lcom=u7v-3 ~lcome=u7v-3
~ld>=c-7d-4e-9i-4m-6u-8v3 ~lda=c6 ~lda>=c6 ~lde=c7v-5 ~lder=c7v-5 ~lder>=v-5 ~ldi=v4 ~ldin=v4
~lding=v4 ~ldn=b3 ~ldnt=b3 ~ldnt>=b3 ~ldr=b3 ~ldre=b3 ~ldren=b3 ~lds=b4c-4v5 ~lds>=b4c-4v5
~le>=c3d-8e-23g4m-14n-4o-6s-14t-3v-7 ~lea=g-5i-7r-3s-6v-3 ~leac=b4 ~leach=b4 ~leak=b-3c8
~leaki=b-3c8 ~lean=e3 ~leav=a7c-7g-3 ~leave=a6c-3 ~lec=e7 ~leci=e7 ~lecio=e7 ~led=a-4c-5e8g-3u-4
~led>=a-4b-3c-4e8n3u-3 ~leda=b3 ~ledad=b3 ~lee=a-8e3g4i-4 ~lee>=h3 ~leed=b-3c6 ~leedi=b-5c6v3
~leep=e4g5v-3 ~leep>=g3 ~leepi=c-5e5 ~lef=g-5i-5 ~lefo=c-3d3 ~lefon=c-3d3 ~left=a-4v-4 ~left>=a-4v-4
~leg=a-7b-5c5e-5m5o-4v3 ~leg>=b-3c5 ~lega=b-4i5 ~legar=b-3c-3i6 ~legi=m5 ~legit=m5 ~lego=a-4g-4n4v7
~lego>=a-4g-4n4v7 ~legr=b3 ~legri=b3 ~legs=c4 ~legs>=c4 ~legu=g3 ~legue=g3 ~lej=i4 ~lem=d-4g-3v7
~lema=h3 ~leme=e3v5 ~leme>=e3 ~lemen=v5 ~len=b-4c11d-10e-4f-9i-8k-3l-5n-4t-3u-5 ~len>=b-6c8v-8
~lenc=a4 ~lence=a4 ~lend=a-3j3 ~lenda=a-3j3 ~lenm=a4 ~lenme=a4 ~lent=v4 ~lentu=c4 ~lep=c5
~ler=b-12c13e-6g-5l3 ~ler>=c6e-5g-4 ~lera=c7 ~lera>=c4 ~lerg=c3 ~lergi=c3 ~lert=a3l6 ~lerts=l6
~les=b-5c-3e-11f3g-7h-6k-10l-8m-11p-7q-3r-3s-3t-3u3v4 ~les>=b-13e-8f3g-4k-6l-4m-5p-6v7
~less=a-3b7c-9u6v-10 ~less>=a-3b7c-9u4v-9 ~lest=a8 ~lesta=a6b-6 ~leste=c-3v3
~let=a7b-3c-7e-8f-3j4k-4l-3p-5v-4 ~let>=b-3i-4j4r-3 ~lete=a5n3v-5 ~lete>=a7v-4 ~lets=o4r4v-4
~lets>=o4r4v-4 ~lett=v3 ~lette=v3 ~lev=c6d-3e-5i4m-3 ~leva>=i3 ~levan=c4 ~leve=i3 ~leve>=f3i3
~level=c6 ~levo=v3 ~levo>=v3 ~lew=i8v-6 ~ley=c3 ~ley>=c3 ~lf>=b3e-6f-3 ~lga=b3 ~lgar=b4
~lgo=a4b4c-4v-4 ~lgo>=a4b4c-4v-4 ~lgu=a-4d5m-4 ~lgui=a-4d5m-4 ~lguie=a-4d5m-4 ~li>=c3e4f10m-3t3
~lia=i3 ~lib=j5 ~libe=j5 ~liber=j5 ~lic=c-7g-4h6i7k4n-4 ~lica=d3 ~licat=d3 ~lice=c-5e4i9 ~lice>=e5
~licen=b-4c-3i10 ~lici=u3 ~licia=b4 ~licit=u3 ~lick=h7v-4 ~lick>=h7v-4 ~licu=b-4 ~licul=b-4 ~lid=a-5
~lida=b6c-7v4 ~lida>=b6c-7 ~lido=c3 ~lido>=c3 ~lie=b-12c14f-3i-3k4o5v-5 ~lie>=c5 ~lien=c6g4v-3
~liend=c4 ~lier=b-3k5 ~lier>=k5 ~liev=e3 ~lieve=e3 ~lif=a-7b8g-3i5j-4m3v-6 ~life=a-7b12
~life>=a-7b10 ~lifi=m4 ~lific=m4 ~lift=b-4i8j-3 ~lift>=b-3i8j-3 ~lig=u3 ~lige=u4 ~liged=u4
~ligh=b-3c6 ~light=b-3c6 ~ligi=h3 ~ligio=h3 ~ligr=b5 ~ligro=b5 ~lik=a-4k-3 ~like=a-4k-3
~like>=a-4k-3 ~lim=a9e-4m-3 ~limi=a10e-4m-3 ~limin=a9 ~lin=b5e4f-9g-7h-3i-4k-6l-6o-4s4u3 ~lin>=b-3c4
~lina=v-3 ~lina>=v-3 ~lind=u5v-3 ~linda=u5v-3 ~line=b8c-6i-4m-4n5r-4s5 ~line>=b3c-4i-3m-4n6r-4s5
~lines=b5 ~ling=b4f-3i-3j3 ~ling>=b4c4f-3i-3j3 ~lini=c-4k-3m3 ~linic=c-4k-3m3 ~lio=a-5n-3v6
~lio>=a-4c3n-3 ~lion=v3 ~lion>=v3 ~lip=c9v-9 ~lip>=v-6 ~lipp=c3 ~lippe=c3 ~lips=c3 ~lips>=c3
~liq=c3m3 ~liqu=c3m3 ~lique=m3 ~liqui=c4 ~lir=a9c-3i3 ~lir>=i3 ~lirm=a6b-3 ~lirme=a6b-3
~lis=a3b-8c-6d-14e-3f9g-9i-8j-7l3r-7 ~lish=a-3b-3c-3f8 ~lish>=a-3b-3c-3f8 ~lisi=v4
~list=a7d-9e-4g-3h5j-5l4r-4 ~list>=a6b-4d-4j-4 ~lista=a5 ~liste=a-3h6 ~lit=b-3c7v-4 ~litt=g3
~littl=g3 ~liv=a-14b10c-12e5g-6h-3i-6j-4 ~live=a-9b12c-7e5i-5j-3v-10 ~live>=a-9b13c-6e5i-5j-3v-10
~livi=v8 ~livin=v5 ~liz=c3u3 ~liz>=u3 ~lk>=d8e-3g6h-6m-7u4v-11 ~lke=b-3g4 ~lker=v3 ~lker>=v3
~lki=g-5m5 ~lkin=g-5m5 ~lking=g-5m5 ~ll>=a4d5e-15f-7g8h-16i-8k-13l-3m-9n-13q-8u-7
~lla=d6e5f3j-8l-3n-12q-10r-3v-5 ~lla>=a-4b-5e5g-4h5i4k-6n-3 ~llag=b-3c10v-5 ~llaga=b-3c7
~llam=a7b-3d9g7h-7i-6k-3n-4q-8v-10 ~llama=a7b-3c-7d3g4m4v-4 ~llame=a3d7h-4q-6s-6 ~llamo=a-5e6
~llan=c-5f5i5v-4 ~llas=b8h-4 ~llas>=b8h-4 ~llat=k4 ~llati=k4 ~llav=v3 ~llave=v3
~lle=a-13b-11c5d-10g-3h-5i10o-5r-3u-5v4 ~lle>=i3 ~llec=e7 ~lleci=e7 ~lleg=b-4n3v3 ~llega=b-4i5
~llego=a-4g-4n4v7 ~llegu=g3 ~llen=c6 ~llen>=c4v-4 ~ller=c4 ~llev=e-4i6 ~lleva=i4 ~lleve=f3i3
~llevo=v3 ~lli=b-5c7g-8i-3 ~llid=c3 ~llido=c3 ~llin=g-7 ~lling=g-7 ~llio=v3 ~llion=v3
~llo=b5d-6e-10g-15h-4m-6r-5s-5 ~llo>=c-3e-5g-6i3n-3s-4u3v3 ~llor=b12c-5 ~llora=b6v-4 ~lloro=b7
~llow=a4 ~llow>=a3b-4c3 ~llowe=v3 ~llowi=n3 ~lls=b3d-5e-4g-6i-6v-3 ~lls>=b3d-5e-4g-6i-6v-3
~lly=b4g-3v-4 ~lly>=b4v-3 ~lm>=c-6 ~lma=a4f4v7 ~lme=v7 ~lmen=u3 ~lment=u3
~lo>=a-3f3g4j-5k-6l-8n9o-6r-15v-3 ~loa=n3 ~load=n3 ~lob=v5 ~lobb=v5 ~lobby=v5 ~loc=a6c-5m-6n-4u-4v4
~loca=c-4v9 ~loca>=v5 ~locat=v4 ~lock=a8v-3 ~lock>=a4c-4g3v-3 ~locks=c4 ~lof=c3 ~lofr=c3 ~lofri=c3
~log=a-3b-4c-6f6g-4h4 ~log>=f6v6 ~logg=n3v-3 ~logge=n3v-3 ~logi=i5v-3 ~logis=i5v-3
~lol=a-7b-10c-6i-6v5 ~lol>=a-7b-10c-6i-6v5 ~lon=a3b6c-10d-6f-5i-5m-3n-3o-3r-5 ~lon>=g3v-3
~lone=a3b7c-9 ~lone>=a3c-8 ~lonel=b5 ~long=e3g-4m-3v6 ~long>=v6 ~longe=a5e4g-3j3 ~longs=v4
~loo=b-6e3f-4m-4n-5v6 ~lood=a-5 ~lood>=a-3c4 ~loode=c-5i4 ~look=e4v4 ~look>=a3b-3v3 ~looki=e6
~loor=v6 ~loor>=v6 ~lop=v-6 ~loq=a6c-4v-3 ~loqu=a6c-4v-3 ~loque=a6c-4v-3
~lor=a-13d-3e6f-6g-7h-3i-10m-7 ~lor>=a-3b-6c7e-4i-3m-6 ~lora=b6v-4 ~lora>=b-3 ~loran=b6c-4 ~lorar=b6
~lord=e5 ~lord>=e5 ~lore=v6 ~lori=e5 ~lorid=e3 ~loro=b8 ~loro>=b8c-3 ~los=a5f-4g-6h-5i-7m-3p-3r-4
~los>=b-3c3e-6h-5i-3j-4u3 ~lose=a7c-3e-4r-3v6 ~lose>=a7e-4v4 ~loset=v4 ~losi=b4 ~losin=b4
~lost=e5g-4 ~lost>=e5g-4 ~lot=c5g-9j6k5 ~lot>=c4g-9j7k6 ~lou=c7n5 ~loud=n5 ~loude=n5 ~lov=r4u3
~love=r4u3 ~love>=r3u4v-6 ~low=b3c3d-5e-4g-6k-3n10u-3v-5 ~low>=c8g-3v-8 ~lowe=n5 ~lowed=v3 ~lower=n7
~lowi=n3 ~lowin=n3 ~lp>=a-4b6m5 ~lpe=c-3 ~lpea>=b3 ~lpi=c7 ~lpit=c4 ~lpita=c4 ~lqu=h3r4 ~lqui=h3r4
~lquie=h3r4 ~lre=a3h-4 ~lrea=a3h-4 ~lread=a3h-4 ~lri=r6 ~lrig=r6 ~lrigh=r6
~ls>=d-7e-8f-3g-5h-3n-4r-3v-5 ~lse=b-5c-3d-5f-3g-4h5j7m-5n-4o-3p6q-6v-6
~lse>=b-5d-5f-3g-3h6j3k3m-5n-4o-3p8q-6v-3 ~lsew=j4 ~lsewh=j4 ~lt>=a6 ~lta=a-9c4j6l5v-3
~lta>=a-5i-3j6l3 ~ltad=i3 ~ltar=h3 ~ltat=h3 ~ltati=h3 ~lte=b8i5k4v-3 ~lter=i5 ~ltern=i5v-3 ~lth=v4
~lti=a5o3 ~ltim=a5o3 ~ltimo=a5 ~lto=a4b-7 ~lto>=a4b-7 ~ltr=b4c-5g4 ~ltr>=g6 ~ltra=b5 ~ltrat=b5
~lu>=b-3v4 ~luc=c8v-5 ~luco=c3 ~lucos=c3 ~lud=u7 ~lud>=v3 ~lue=a-9b-5g10n-4r3 ~lue>=a-3v4
~lueg=b-3c-5g11r3 ~luego=b-3c-4g6r3 ~lug=j8 ~luga=j8 ~lugar=j8 ~lui=e6 ~luis=e7 ~luis>=e7 ~lum=c4
~lump=c4 ~lump>=c4 ~lun=o-4q9 ~lune=c-4g4o-4q7v-3 ~lunes=c-4g4o-4q7v-3 ~lur=c5 ~lurr=c5 ~lut=s3v-8
~lva=c-3d-4g-4n3v-4 ~lva>=n4 ~lvan>=a4 ~lve=b10c-5l3n3 ~lven=b6 ~lver=b4c-3l3n3 ~lver>=b4c-3l3n3
~lvi=a3j3 ~lvid=a4b-3j3v6 ~lvide=a4j4k-5v6 ~lvie=c3 ~lvien=c3 ~ly>=c3e-12i-6j-5k-6n-11u-10v-9
~lym=c4 ~lymp=c4 ~lymph=c4 ~ma>=b7c7d-7e-3g-9h-8i-7m3r-7 ~mac=a-3b-4c3d6e-6g-4i-5m6 ~mach=a-3c6d3v-5
~mach>=a-3b-3c8 ~mache=b5c-3 ~machi=d4 ~maci=m3v5 ~macia=v7 ~macio=m4v-3 ~mad=a4e-8g-6m3v-6
~mada=a3b-4m3 ~mada>=d3m4 ~madas=a5 ~mado=b4v-3 ~mado>=b4v-3 ~madr=i3v-3 ~madre=i3v-3 ~mai=b-6n-4v7
~mail=b-5v3 ~mail>=g-4v5 ~mailb=c4 ~mails=g4 ~main=v3 ~main>=v3 ~mak=c4e-3g-5 ~make=a3g-5
~make>=a4g-4k3 ~mal=a-4c8f9g-13h8i-4k-3s4t-4 ~mal>=c4e4g-3t-3 ~mala=b-4c5n3v-3 ~mala>=b-3c5n3
~male=h8 ~male>=h8 ~males=v4 ~mali=f10 ~malt=b5 ~maltr=b5 ~mam=a-3e5h-4i-4s5v-5 ~mam>=f-4
~mame=a-4d4 ~mame>=a-4d4 ~man=b-6d5f3j-8k-3m-4r-8t-4v-8 ~man>=c-3d7g-4h8i-3r-3v-12
~mana=a-4b-7c5g3i-5m-5n-3q3v-8 ~mana>=b-6e6h3 ~manag=d8 ~manan=e-3g4i-4q3s-4v-5 ~manas=c6
~mand=a6b-3c-8d-6e-5f5j-4l3n3q-3 ~manda=a6b-4c-3i3j-3n-3v-8 ~mande=e-3f3n6 ~mane=b-6h-3i9 ~manec=v4
~manej=a-4b-4c-3i10 ~maner=n3s3 ~mano=d3 ~mano>=d3 ~manos=c3 ~many=c-3 ~many>=c-3 ~maq=d3m3
~maqu=d3m3 ~maqui=d3m3 ~mar=b-11e6i-4k4l-5m-10n-12p-4v3 ~mar>=k5t4 ~marc=e4n-4 ~marco=e5 ~mare=b-4c8
~marea=c4 ~mareo=c3 ~mari=e5 ~maria=e6v-4 ~marid=b3 ~maril=c6 ~marm=f5 ~marme=f5 ~maro=a10
~maron=a10 ~marq=c-3d7g4 ~marqu=c-3d7g4 ~mart=c-4o3v-4 ~marte=c-4o3v-4 ~mas=a5c-10d-6h4l-4r-6s3
~mas>=a5c-8d-6h4l-4r-6s3 ~mat=a-4b11c-7d-6g-11i-4j-3k-3m-3r8s-3 ~mata=a-4c-5g-6m-3v8 ~mata>=b-7v5
~matan=v4 ~matar=b6 ~mate=b5e4 ~mate>=e4 ~matt=b4 ~matte=b4 ~may=a-11b-13n-3o-6r-5t6
~may>=a-5l3m4t3v-4 ~mayb=k-3r-4v3 ~maybe=k-3r-4v3 ~mayo=b-3 ~mayo>=b-3 ~mb>=c7 ~mba=b-5
~mbe=a3d-3g-5h-3i-4k-3p-3 ~mber=a3d-3g-5h-3i-4k-3p-3 ~mber>=a3d-3g-5h-3i-4k-3p-3
~mbi=a-5g-3h5i-4j-5k10q4 ~mbia=c-3j-3k6v-3 ~mbia>=k3 ~mbiar=c-3j-3k3v-3 ~mbie=k4q3 ~mbie>=v5
~mbien=h3 ~mbio=e4 ~mbio>=e4 ~mbl=c7 ~mbla=c8 ~mbla>=c5 ~mbr=i-3 ~mbres=c3
~me>=c-3d4e-7g6h-3j-3m-7n-7o-4p-7q-5s-4t-6u-6v-14 ~mea=a-5e8v-3 ~mean=a-5e8v-3 ~mean>=e5 ~means=i4
~meant=e5 ~meb=d3v-3 ~mebo=d3v-3 ~mebod=d3v-3 ~med=b-8c3g-6k-6 ~med>=b-4c5 ~medi=b-9e-4g-4h3k-5r-3
~media=a3 ~medic=a-3b-5h4k-4r-4 ~medio=n3 ~mee=g3 ~meet=g4 ~meet>=b4 ~meeti=g4 ~mej=e-3j3p3r-3
~mejo=e-3j3p3r-3 ~mejor=e-3j3p3r-3 ~mel=c4k5n4q-5v-9 ~mela=k6n3q-6 ~mela>=k6q-6 ~mell=b-3c8v-3
~mell>=c4 ~mells=c3 ~melo=g3 ~melo>=g3 ~mem=d4q-3v5 ~memb=v6 ~membe=v6 ~meme=a-3d5 ~meme>=a-3d5
~men=c-6e-6f3g6i-14l3m-4n-3r-5 ~men>=a5m-6s-3v7 ~mena=a-3b7c-3 ~menaz=a-3b7c-3 ~meno=h4 ~menos=h4
~mens=a4h-4 ~mensa=a4b-5h-3 ~ment=h-8i-4j4l-5n-4 ~ment>=b-4h-5j3l-4n-3v4 ~menta=b7 ~mente=u3
~mento=c3v-3 ~menz=g3l7 ~meo=g-3v-3 ~meon=g-3v-3 ~meone=g-3v-3 ~mer=g9h-11i-7k-7o5q-5r-11s-4v5
~mer>=b-4v13 ~mera=d5v-4 ~mera>=d5v-4 ~merg=b7 ~merge=b7 ~mero=b-5e3g9r-3v-9 ~mero>=b-5e3g9r-3v-9
~mes=a6b5c-4d-4i-3j-3k-4o-7q-3r-4v-3 ~mes>=g-6n3p3 ~mese=f3 ~mese>=f3 ~mess=a5b-7c-4e-3q-4
~messa=a5b-7c-4e-3q-4 ~met=a-5b4d-3q3v6 ~mete=b6 ~meth=c3k3 ~methi=c3k3 ~meti=b4g-3 ~metim=g-3
~mex=e4 ~mexi=e4 ~mexic=e4 ~mez=b-5o5 ~mez>=c-3o5 ~mfo=h3 ~mfor=h3 ~mfort=h3 ~mg>=v4
~mi>=b3d-7e-3j3m-4n-13o-5u-7 ~mid=b-5g6 ~midd=g4 ~middl=g4 ~mie=a3b4c-9e-8n-3u-3 ~mied=a-3b5c-6i-4
~miedo=a-3b5c-6i-4 ~mien=g4 ~miend=g5 ~mier=a4v-3 ~mierc=v-3 ~mierd=a6 ~mig=h-3 ~migh=c-3 ~might=c-3
~migr=c5 ~migra=c5 ~migu=c3 ~migue=c3 ~mil=a-7g-4i5t4u3 ~mil>=t3v-3 ~mile=c4g-4i4 ~miles=i4 ~mill=v3
~milli=v3 ~mily=b3 ~mily>=b3 ~min=b-3c-7d-9e-4f-8g7j6k-5m-6n3r4v-5 ~mina=a4i3 ~mina>=v4 ~minan=c-3i5
~minar=c3v-6 ~minat=a4 ~mind=c-10e-3k-3n4 ~mind>=a-7c-5j3l3n8 ~minde=c-3n-4 ~mine=a7b-5e4m-3v-3
~mine>=e4 ~minen=a7m-3 ~ming=e-3j6q3 ~ming>=a-5e-3j7r4 ~mingo=q4 ~mino=g5 ~mino>=g5 ~minu=b-3g5
~minut=b-3g5 ~mio=i4 ~mion=i4 ~mion>=v5 ~mir=c4o4v-4 ~mir>=c3g3 ~mire=a3o4 ~mire>=a3o4
~mis=c-5d-8f-3j-5k4n3q4 ~mis>=a-4c-4e-5l3v5 ~misa=g3 ~misa>=g3 ~mise=b6v-3 ~miser=b6v-3 ~mism=q4
~mismo=q4 ~miss=a4c-3e-5k5n7v-6 ~miss>=b5 ~misse=k5n7v-3 ~missi=a5 ~mist=e7 ~mista=e7
~mit=a-6b-9c13e-3 ~mita=b-4c10 ~mitan=c7 ~mix=f3 ~mixt=f3 ~mixte=f3 ~mm>=n-6r-3v15 ~mma=e4 ~mmat=e4
~mmate=e4 ~mme=c3 ~mme>=g3 ~mmer=c5 ~mmy=e5 ~mmy>=e5 ~mo>=b6c-5d-10f-11g-6h-6j-5k-5l-3n9o-4p-4s-5u-5
~mob=i5 ~mobi=i5 ~mobil=i5 ~mod=a-3g-7k4v4 ~modo=v5 ~modo>=v5 ~mok=v5 ~moki=v5 ~mokin=v5
~mol=a8c4v-3 ~mole=a8 ~mole>=c3 ~moles=a9 ~mom=c3e6g5h-4v-11 ~mom>=c5v-6 ~mome=g10 ~momen=g10
~momm=e5 ~mommy=e5 ~mon=a-10b-7c6k3m-5n-4o-8p4q9s-4v-8 ~mon>=r4 ~mond=o-5q8 ~monda=o-5q8 ~moni=c4
~monia=c4 ~mont=a-3b-3p3 ~month=a-3b-3p3 ~mor=e-7i-5q6r-6v-8 ~mor>=b3 ~more=a9d-5e-4q-6v-3
~more>=a9c-3d-5e-4q-5v-3 ~mori=a-4b11 ~morir=a-4b11 ~morn=b-4c-3q5v3 ~morni=b-4c-3q5v3
~morr=n-3o3p-3q4v-8 ~morro=n-3o3p-3q4v-5 ~mos=g4q-4s3v-9 ~mos>=g4q-4v-5 ~most=u3 ~most>=u3
~mot=b5c-4f6i4m5v-6 ~moth=b3f6 ~mothe=b3f6 ~moti=m5 ~motiv=m5 ~moto=c-4i5 ~motor=c-4i5
~mov=b-15f-6h-5j-4k11m-4n-3r-4 ~move=a4b-10e3f-5g-7h-5j-4k11m-4r-4 ~move>=g-3j-4k7m-3q5s-3
~moved=b-5c-3e7v-4 ~mover=j-3k9 ~movi=b-4i4 ~movid=i4 ~movie=g3 ~movin=c5 ~mp>=c11g-4v-14 ~mpa=g5v-3
~mpan=g5v-5 ~mpany=g7 ~mpe=b-4c6g3l3 ~mped=g4v6 ~mped>=g4v6 ~mpez=l3 ~mpeza=l5 ~mph=c4 ~mph>=c4
~mpio=c3 ~mpio>=c3 ~mpl=c-4d7g-3n4 ~mpla=d3g-3v5 ~mplai=d3g-3v5 ~mple=n6 ~mpli=d3 ~mplic=d3 ~mpo=g4
~mpr=c-4e5f3 ~mpre=b3c-3e5f4 ~mpre>=b4e6 ~mpren=f4n3 ~mps=c5 ~mps>=c5 ~mpu=b-3c-3d-3m3v10 ~mpus=v4
~mput=b-4m3v5 ~mputa=d-5m3 ~mrs=e3 ~mrs>=e3 ~ms>=a-10b3c4e-7g-3i-4n-3 ~muc=b5f3g-4h-4j-3m-3n-5u3
~much=b5f3g-4h-4j-3m-3n-5u3 ~much>=b3c-4 ~mucha=v-4 ~muchi=b4 ~mue=a-3b3e-4j-3k5v4 ~muel=c4
~muela=c4 ~muer=b5c-5v3 ~muero=v3 ~muert=b9c-5 ~muev=k7q4 ~mueva=k7q4 ~muj=b-4h10v-4 ~muje=b-4h10v-4
~mujer=b-4h10v-4 ~mul=v3 ~mula=v3 ~mular=v3 ~mun=c-5f-4i-4v-7 ~mund=b8c-6f-3 ~mundo=b8c-6f-3
~muni=a5b-4v-4 ~munic=a5b-3v-4 ~mur=c-7 ~muri=c-7 ~murio=c-6e4 ~mus=b-4c4j3 ~musc=c5 ~must=j3
~must>=j3 ~mut=a3d8 ~mute=a6 ~mute>=a6 ~muy=e-3g-5 ~muy>=e-3g-5 ~mv>=a10
~my>=c3d-6e-3h-3k-3m-3n-5o-3p-3r-4u-8 ~mys=a-3q-4 ~myse=a-3q-4 ~mysel=a-3q-4
~na>=a-9b3d-3i-15j-3l-10n-5p3r-3t-11u-12 ~nac=m3 ~naci=m3 ~nad=d-5g-5h-6j-3u4 ~nada=h-3i-3u5v3
~nada>=h-3i-3u5v3 ~nadi=b4 ~nadie=b4 ~nag=d8 ~nage=d8 ~nager=d8 ~nah=c-3e-3o-3r-6s6u-3v-3
~nah>=c-3e-3o-3r-6s6u-3v-3 ~nai=c5 ~nail=c5 ~nail>=c4 ~nal=e-6n7 ~nal>=e-5n8v-3 ~nam=b-8e8g-4
~name=a3b-6e9g-3 ~name>=a4b-4e7 ~names=f3 ~nan=a-5b-8c-3e3g3h-3m-3n-3q3s-5v-7 ~nana=e-3g4i-4q3s-4v-5
~nana>=e-3g4i-4q3s-4v-5 ~nanc=d4 ~nancy=d4 ~nand=c-8e3i4 ~nando=c-8e3i4 ~nant=b-4e4 ~nant>=b-4e4
~napp=c3 ~nar=c13i-6 ~nar>=c8i-5 ~nas=a-6b5g-4i-4n-3 ~nas>=a-6b5g-4i-4n-3 ~nat=i5v-4 ~nate=a4
~nate>=a4 ~nau=c7 ~naus=c7 ~nause=c7 ~nav=u-3v3 ~naw=r-3s7 ~naw>=r-3s7 ~nax=b3 ~nax>=b3
~naz=a-5b4c-4d5 ~naza=a-3b5 ~nazo=d5 ~nazo>=d5 ~nc>=a7 ~nca=b-7c-3f-4v5 ~nca>=b-3r-3s3 ~ncan=r5v3
~ncant=r5v3 ~nce=b-6c-6e-9f-4j7m-7p-6q-8u-4 ~nce>=b-5e-3f-3g3n6
~ncel=a3b-9d-6g-4h-3j12n-5o-3q-6r-4v-3 ~ncel>=a7e-4j4k-3q-3r-3v-4 ~ncela=b-3j3 ~nceli=j6v-3
~ncer=b4c-4v3 ~ncer>=b3v3 ~nch=e-6g-3 ~nch>=b6 ~ncha=b-6c7 ~ncho=i4 ~ncho>=i4 ~nci=e-4g-3i4n4
~ncia=a3i6j3 ~ncia>=c-3v3 ~ncias=j3 ~ncio=v6 ~ncis=c4 ~ncisi=c4 ~ncit=b3i3v-5 ~ncita=b3 ~ncl=k-3
~nco=a-6c-3e7n5v-5 ~nco>=n6 ~ncom=h3 ~ncon=a-3b4 ~ncons=b5 ~ncu=v-5 ~ncue=v-4 ~ncuen=e3v-3 ~ncy=b4d3
~ncy>=b4d3 ~nd>=b4d-8e-8f-3g-7k-5l-5m-7n4p-5r-5v-3 ~nda=b-14c-5d-4e7h-4i7m-7q7t-5v-11
~nda>=c-3e10n4u3 ~ndad=i6 ~ndan=a6v-3 ~ndan>=a7 ~ndar=b-5c-3f3j3n-3v-4 ~ndar>=g3k3 ~ndari=f7
~ndarl=a5 ~nday=o-6q10v-3 ~nday>=o-6q9v-3 ~nde=a5b-6e-13h-3i-7j-7m4n3o-5q-4r4v6 ~nde>=e-3g-3m5n4v4
~nded=v-5 ~nded>=v-5 ~ndee=r4 ~ndeed=r4 ~ndem=v5 ~ndeme=v5 ~nden=a7l4 ~nden>=a12
~nder=b-3d3h-5i-6j-3 ~nder>=d5i-5 ~nders=c-4 ~ndi=a-6b5f3g-10i6q-4u6v-3 ~ndi>=a-4b9n5v-7 ~ndig=b-3u3
~ndiga=b-3u3 ~ndin=g-3l3 ~nding=g-3l3 ~ndio=i5 ~ndio>=i5 ~ndl=a3c-4 ~ndlo=e4 ~ndlor=e4 ~ndm=v-3
~ndma=v-3 ~ndma>=v-3 ~ndo=a-3b6d-4f3g9h-9j-3k-5l-3r-3s5 ~ndo>=a-3b5d-4f3g9h-8j-3k-5l-3r-3v-9 ~ndr=e3
~ndre=e3 ~ndrea=e3 ~nds=b-3s-4v6 ~nds>=i-5s-4v3 ~ne>=c-6g-8j-10l-6m-10n-4q-6r-3u-10
~nec=a-3b-3c3d4e-4g-3u-3 ~neci=v4 ~neci>=v4 ~neck=c6k-3 ~neck>=c6k-3 ~nect=n4 ~nect>=d3 ~necti=n4
~ned=c8v-3 ~ned>=b4c5v-3 ~nee=b-3c4e-6h-4i3l-3n-5u-3 ~need=e-5i4n-5t-3 ~need>=c-5i5k3n-5t-3
~needl=b-3c4 ~needs=c3 ~nees=c8h-4 ~nees>=c8h-4 ~neg=r-3s4 ~nega=r-3s4 ~negat=r-3s4 ~negr=c5
~negro=c5 ~nei=e4p7 ~neig=e4 ~neigh=e4 ~nej=a-4b-4c-3i10 ~neja=b-7i5 ~nejan=b-6g5 ~nejar=g-4i4
~nejo=i4 ~nejo>=i4 ~nel=a-3b4s6v-5 ~nel>=e3s6 ~nem=h5 ~nen=a13b4c-4e-3g-6i4l-4m-6u-4 ~nen>=a4i5m-5
~nenr=a4 ~nenro=a4 ~ner=b3d-3f-4i-6k4m-4t3v-3 ~ner>=g3k7v-5 ~nera=n3s3 ~nera>=n3s3 ~nerg=c3
~nergy=c3 ~nero=e3 ~nero>=e3 ~nerv=b3e-3 ~nervi=b3 ~nes=a-10e-3g3h-11j-3l-4n-4p-4q7r-5s-10t-7
~nes>=a-4b-13d3e-3g5h-8q4s-5t-3 ~nesd=p-3v-3 ~nesda=p-3v-3 ~nese=f4 ~nese>=f4 ~ness=b3m4v3
~ness>=b3m4v3 ~nest=q3 ~nest>=q3 ~neste=b3 ~net=a-5v6 ~neu=c4 ~neum=c4 ~neumo=c4
~nev=a5b-5c-4d-3e3j4l-4v3 ~neve=a5b-5c-4d-3e3j4l-4v3 ~never=a5b-5c-4d-3e3j4l-4v3 ~new=b-5h4i-3k4
~new>=b-5h4k4 ~nex=c-7d-3g3l-3o-6q7s-6v-5 ~next=c-7d-3g3l-3o-6q7s-6v-5 ~nextm=q5
~nfe=a-3b-10c10d3e-4 ~nfec=b-3c10v-4 ~nfect=c10v-3 ~nfer=b-4d4 ~nferm=b-4d4 ~nfi=b3e-6h7 ~nfie=b4
~nfier=b4 ~nfir=g3 ~nfirm=g3 ~nfl=c4 ~nfla=c4 ~nflam=c4 ~nfo=a7b-4c-6m10n-4v-8 ~nfo>=c-4m7
~nfor=m3v-4 ~nform=m3v-4 ~nfu=e8h-4n3 ~nfun=e5h-4 ~nfund=e5h-4 ~nfus=n3 ~nfusi=n3
~ng>=a-4b5c3d-4h-5i-8k-3l-10m-5n-8o-3q-6r-3s-5u-7v-3 ~nga=a3b-7c-4i4l3r8u4v-11 ~nga>=r9u5v-6
~ngam=l3 ~ngame=l3 ~ngan=b-5i5v-3 ~ngan>=b-4i5v-3 ~nge=b-6f-3g-8k4v-6 ~nge>=c-4h4j-5k8q3 ~nged=b-3l3
~nged>=b-3l3 ~nger=e3g-3 ~nger>=a3e4g-3j3 ~ngers=c4 ~ngi=b6e-3i5 ~ngin=b6e-3i5 ~ngine=i6 ~nging=b4
~ngl=a-9b-5d-5f17g-7h-4i-3k-6l-3n-4q-4r-3s-3v-6 ~ngle=e-3f8g-3k-3 ~ngles=a-3b-3e-3f10k-3
~ngli=a-3b-5f8v-3 ~nglis=c-3f9 ~ngo=a-7c3d-4h-5m4n-5r-5u-4 ~ngo>=a-7c3d-4h-5m4n-5r-4u-4
~ngr=a-6b-4c3e4g-3i-3v7 ~ngra=b-5c5e6v-8 ~ngra>=c-5e7 ~ngran=b-3c11 ~ngrar=c3 ~ngre=c6v-6
~ngre>=c6v-6 ~ngro=c-8v11 ~ngry=v5 ~ngry>=v5 ~ngs=q3 ~ngs>=q3 ~ngu=f6g-4i-4o-8p6r-5v-11 ~ngua=f5
~nguag=f5 ~ngun=e4o-8p6r-4 ~nguna=o-3p3 ~nguno=p5 ~ngus=b5c-3 ~ngust=b5c-3 ~nha=c3 ~nhal=c3
~nhale=c3 ~ni>=a7c-6f-6g-4p4s-3v3 ~nia=c5 ~nia>=c5 ~nic=b3c-14f-8g-3h-7j-6k-6l8n-6 ~nic>=c-7e3h-4v6
~nica=a5d4g-3 ~nicar=d6 ~nice=e-3g-3u5 ~nice>=g-3u5v3 ~nici=a-3l11v-3 ~nicia=l6 ~nick=b3 ~nicki=b3
~nico=b4d-3 ~nico>=b4d-3 ~nid=v4 ~nie=b-3g7i4v-6 ~niet=g4 ~nieto=g4 ~nif=b4c-3 ~nife=b4c-3
~nife>=b4c-3 ~nin=a-9d-3j-8k-3l-4m-8n-3p4q5u-5 ~nine=c-3t6 ~nine>=q-3t4 ~ning=a-4g-6j-5m-5o-3p5q4u-3
~ning>=a-6 ~nings=q6 ~ningu=e4o-8p6r-4 ~nino=e-3g5h-3v3 ~nino>=b-3c4v3 ~ninos=g5 ~nio=b-5h3v3
~nion=b-4h3v5 ~nion>=h3 ~nis=a-7c-6d3f5k-4l-3m-3v-9 ~nish=c-4d-4f5k-3m-3v-3 ~nish>=c-3d-4f5m-3v-3
~nist=a-4d7v-3 ~nist>=d4 ~nista=d3 ~nit=v3 ~nk>=a-4c3d-5f-4g3r-5s3v-11 ~nki=b5c-5 ~nkin=b5c-5
~nking=b5c-5 ~nkl=c5 ~nkle=c5 ~nks=b-6c-6e-4g-3n-7p-3s3u7 ~nks>=b-6c-6e-4g-3n-7p-3s3u7 ~nla=a3
~nla>=a3 ~nlo=b5 ~nly=c-5j-6q4v-3 ~nly>=c-5j-6q4v-3 ~nme=a5b3c-10d5e-7f-6k-6l4m-5n-4q-3r-4u-4v-11
~nme>=b3c-9d5e-7f-6k-6l5m-5n-4q-3r-4u-4v-11 ~nne=c-5n4v-6 ~nnec=n4 ~nnect=n4 ~nned=b4 ~nned>=b4
~nner=g4 ~nner>=g4 ~nni=a-3i5 ~nnin=a-3i5 ~nning=a-3i5 ~nno=a3 ~nnoy=a3 ~nnoyi=a3 ~nny=n4 ~nny>=n4
~no>=c-5d-5e4g-5i4l-14m-10n-5o-4p4r-9s12t-3u-9 ~nob=b5c-5d-3g-4 ~nobo=b5c-5d-3g-4 ~nobod=b5c-5d-3g-4
~noc=b4o-4v4 ~noch=b5 ~noche=b5 ~nock=v5 ~nock>=v5 ~nod=c4 ~node=c4 ~nodes=c4 ~nol=b-4c-10f6g-6
~nol>=c-5f7 ~nolo=b-5e4j3 ~nolon=b-5e4j3 ~nom=a7e4i3v-8 ~noma=a-3i4v-4 ~nomas=a-3i4v-4 ~nomb=a4b-4
~nombr=a4b-4 ~non=c7e-4o-9p11s-6 ~non>=i-4v4 ~none=o-8p10s-6 ~none>=o-8p10s-6 ~nons=c6
~noo=a-4c-4q3v-3 ~noon=c-4q4r3 ~noon>=b-4r3 ~nop=a-3b-5e3o-4p3r-9s11 ~nop>=a-3r-4s8v-3 ~nope=b-3p4s5
~nope>=b-3p4s5 ~nor=c-3 ~nor>=e4i3v-8 ~nora=f4g3s-3 ~nora>=f4g3s-3 ~nori=g-5v4 ~norit=g-5v4 ~norm=v4
~norma=v4 ~nos=a-12d-5e3f-5g4n-3 ~nos>=a-4b-4d-5f-4g4 ~nose=c6 ~nose>=c4
~not=a3c-4d-5f-11h7i-3m-4q-5r-3 ~not>=a3e5f-3h5k-7l-4m-4n-3q-3r-6s3t-4 ~note=v4 ~note>=v4
~noth=c-4d-7e-3f-3h3k5u3 ~nothe=d-6h4k5v-3 ~nothi=c-7r3u4v3 ~noti=v-3 ~nou=a7c-6 ~noug=a7c-6
~nough=a7c-6 ~nov=b-3c-6e-4q6t5v4 ~nove=b-5t4v6 ~novi=f4q3 ~novie=q3 ~novio=f4
~now=b3g11h-7i-3k-7l3p-3q-7r-3s-4 ~now>=g11h-6k-6l3p-3q-7s-4 ~noy=a3 ~noyi=a3 ~noyin=a3 ~noz=e7
~nozc=e7 ~nozco=e7 ~nro=a3b-3l5 ~nrol=a3b-3l5 ~nroll=a3b-3l5 ~ns>=b-5c6e-7g-4l-4m7o-3p4s-3
~nsa=b4c-10h-6i-5j-3k-3q-3v-4 ~nsad=b3 ~nsaj=a4b-5h-3 ~nsaje=a3b-5h-3 ~nsar=a-5g7 ~nsarl=g5
~nsc=l3v4 ~nscr=l3v4 ~nscri=l3v4 ~nsd=o3 ~nsda=o3 ~nsday=o3 ~nse=a9b-10d-3e3i4 ~nse>=a3b-6e4i4v-6
~nsen=a6 ~nsent=a7 ~nsf=d9i-3 ~nsfe=d3i-3 ~nsfer=d3i-3 ~nsi=a6d6g-6i9v-9 ~nsid=b4 ~nside=b4 ~nsie=b3
~nsied=b3 ~nsig=i5m5 ~nsigu=m5 ~nsis=a10 ~nsist=a10 ~nsl=f3 ~nsla=f3 ~nslat=f3 ~nso=a-5b5c-5g3
~nso>=a-3c-4g4 ~nsol=b5 ~nsola=b5 ~nsp=c-3i10v-5 ~nspo=i9v-4 ~nspor=i8v-3 ~nst=a-11b-4h4l6m4
~nsta=v5 ~nstan=v5 ~nste=b-3h4v-4 ~nstea=b-3h4v-4 ~nsto=a-7l7v-4 ~nstop=a-7l7v-4 ~nstr=m6 ~nstru=m6
~nsu=a6b-7g-5i-5j6l-6m-4o-4r-3v3 ~nsub=a8l-3 ~nsub>=a5 ~nsubs=a4 ~nsul=a-4j3 ~nsult=j3 ~nsw=g4
~nswe=g4 ~nswer=g4 ~nt>=a-5b-3e12g-10j4l-7m-9o-10p4q-5r-10t-6u-7v-8 ~nta=a9e-8g-9h-7j-4q-7r3s-11
~nta>=b-3c-3n3q-4 ~ntac=a6c-5 ~ntact=a6c-5 ~ntad=c6 ~ntal=b7 ~ntall=b5 ~ntam=r3 ~ntame=r3
~ntar=c3s-6 ~ntar>=c3s-5 ~ntat=d3 ~ntati=d3 ~nte=b-5c-6d4h5i-14j-3o-3p-3t-4u-3
~nte>=a-3d8e5f-3i-3m-3n-3 ~nted=a6 ~nted>=a6 ~ntem=g4 ~nteme=g4 ~nten=n3s3 ~nten>=s4 ~ntend=n4
~nter=g-3h5 ~nter>=v6 ~ntere=a3h6 ~ntern=v3 ~nterp=f5 ~nterr=e3k3 ~ntes=b-6c-7e-3f-3h4v5
~ntes>=b-3c-5h4v7 ~ntest=g5 ~nth=a-4b-4q4 ~nth>=a-4b-4q4 ~nti=d-3e-4f5l5m3u-7v-7 ~ntid=b6 ~ntido=b6
~ntie=f8 ~ntien=f8 ~ntif=v6 ~ntin=b4l6v-4 ~nting=b5 ~ntinu=l6 ~ntis=h7 ~ntist=h7 ~ntit=m4v-5
~ntito=g3 ~ntity=m4 ~ntl=a3g3h3 ~ntly=a3g4 ~ntly>=a3g4 ~ntm=h-3j4 ~ntme=h-3j4 ~ntmen=h-3j4
~nto=a-6c5d-6e-11g-4j3k-5m-6q-3v3 ~nto>=a-3c6d-3e-8j3k-4m-4q-4r-5 ~ntom=v3 ~ntoma=v3 ~nton=i4
~nton>=i4 ~ntos=u5 ~ntos>=u5 ~ntr=a-9e4g-4j3m-4q3s3 ~ntra=c4v7 ~ntrac=c4 ~ntran=v4 ~ntro=b5
~ntro>=b5 ~nts=a3b-4v5 ~nts>=a3b-4v5 ~ntu=b-7c8 ~ntur=c5 ~ntura=c5 ~nua=l3 ~nuar=l3 ~nuar>=l3
~nub=c5 ~nue=b-4c-5l6m-5 ~nue>=a4 ~nuev=a-5c-4l3n4v3 ~nueva=v4 ~nueve=t3 ~nuevo=a-4l4n7 ~nuh=s4
~nuh>=s4 ~nul=a4j6 ~nule=a4j6 ~num=a6d-4e6g-6h-6i-4k-3l-4n-3o3p-3q-7r-6t-3v-14 ~numb=q-5v-9
~numb>=c7 ~numbe=a4c-4e3q-5v-7 ~nume=c-3e4v-3 ~numer=c-3e4v-3 ~nun=a3b-6c-5i5r-3s3
~nunc=a4b-6c-5r-3s3v3 ~nunca=b-3c-3r-3s3 ~nunci=v4 ~nur=a-3d9 ~nurs=a-3d9 ~nurse=a-3d9 ~nut=b-3c3g5
~nute=g4 ~nutes=g4 ~nve=i4 ~nvi=a3 ~nvm=v4 ~nvm>=v4 ~nwa=a3 ~nwan=a3 ~nwant=a3 ~nxi=b3c-3
~ny>=d3e5i-3j-3o-7r6s-3v-3 ~nyb=d4h3 ~nybo=d4h3 ~nybod=d4h3 ~nym=b5c-3h-6k3 ~nymo=b5c-3h-6k3
~nymor=b5c-3h-6k3 ~nyo=h5 ~nyon=h5 ~nyone=h5 ~nyt=b-6g-3k-3o-3q6 ~nyth=b-3s3 ~nythi=b-3s3
~nyti=a-4q4 ~nytim=a-4q4 ~nyw=v3 ~nywa=v3 ~nyway=v3 ~nza=c3l7v-4 ~nzo=g4 ~nzo>=g4 ~oad=i4n3u-4v-4
~oad>=n3u-3 ~oads=i4v-3 ~oads>=i4v-3 ~oar=d6g5v-3 ~oard=d6g5v-3 ~oardi=g6 ~oars=c3 ~oarse=c3
~oat=b-3c6 ~oat>=c3 ~ob>=u5v-8 ~obb=b4 ~obbi=b5 ~obbin=b5 ~obby=v5 ~obby>=v5 ~obert=e4 ~obi=c3i4v-6
~obil=c3i4v-6 ~obile=i5 ~obill=c4 ~obl=b-3u3v5 ~obla=c4 ~oble=v6 ~oble>=v3 ~oblem=c-3 ~obli=u4
~oblig=u4 ~obo=c-10g-7h-5 ~obod=b5c-5d-3g-4 ~obody=b5c-5d-3g-4 ~obot=b-4c-3d3 ~obots=d3 ~obr=c4
~obre=b5 ~oca=a-3b-3d-5m-6n-7v5 ~oca>=g-6i3 ~ocad=e5 ~ocado=e7 ~ocas=g7n-3 ~ocat=v4 ~ocate=v3
~och=b3c-3i4o-3t4 ~oche=b5c-3i5 ~oche>=b5c-3i5 ~ocho=t4 ~ocho>=t4 ~oci=d4 ~ocia=d5 ~ocial=d5
~ock=a9m-4n-5v3 ~ock>=a4c-9u3 ~ocke=v5 ~ocki=a4 ~ockin=a4 ~ocks=c4 ~ocks>=c4 ~oco=b5c-3 ~oco>=c-3
~ocor=b8 ~ocorr=b8 ~oct=a-7b-3c-5f-3g-5h6i-5k-4l-7m-3n-5p-12r-4 ~octo=a-6c-3g-4h6i-3k-3l-6n-3p-10t-3
~octor=a-4c-3h7k-3l-5p-10 ~ocu=g6 ~ocup=g7 ~ocupa=c-5g7 ~od>=a-7c4g-4h-5i-4m-3n-7t-4v5
~oda=f-3g5h-3i-3o-5 ~odas=c-4r4 ~odas>=c-4r4 ~odav=v3 ~odavi=v3 ~oday=g5 ~oday>=g5 ~odb=b4 ~odby=b4
~odbye=b4 ~odd=b9 ~odd>=b10v-5 ~ode=g-5k3 ~oded=c-5i4 ~oded>=c-5i4 ~oder=v-3 ~oder>=v-3 ~odes=c4
~odes>=c4 ~odi=c4h-4i-3 ~odia=b3q3 ~odia>=b3q3 ~odil=b-3c5h-3 ~odill=b-3c5h-3 ~odo=b4g-7j-3n-4s3v4
~odo>=g-7n-4 ~odre=j4 ~odre>=j4 ~ody=c-3d4h3k-4n-3q-6 ~ody>=c-3d4h3k-4n-3q-6 ~oes=b-5c-6g-4o-5v7
~oes>=c-4i-5r-3v10 ~oesn=v-3 ~oesnt=v-3 ~of>=b5e-4g-5j-8k-3l-5n-6u3v-3 ~ofe=c-5i8v-3 ~ofer=c-5i8v-3
~off=a9e-5j3l-3m-3r-3u-6 ~off>=a8d-6e-7j4l-3m-8r-3u-6v-3 ~offe=v4 ~offee=v5 ~offi=b-3 ~offic=b-3
~ofi=e3 ~ofic=e3 ~ofici=e3 ~ofr=c3 ~ofri=c3 ~ofrio=c3 ~og>=c-3f5g-7v6 ~oga=b12 ~oga>=b5 ~ogar=b8
~oge=b-3i5 ~oger=i5 ~oger>=i5 ~ogg=n3v-3 ~ogge=n3v-3 ~ogged=n3v-3 ~ogi=b7i5v-5 ~ogis=i5v-3
~ogist=i5v-3 ~ogo=g-3 ~ogo>=g-3 ~ogr=k7 ~ogra=k7 ~ogram=k7 ~ohi=j3 ~ohio=j3 ~ohio>=j3
~oi>=a-3c-3e8f8n9v-4 ~oic=b4c4 ~oice=b4c4 ~oice>=c9 ~oices=b9 ~oid=b-3c7 ~oido=c6
~oin=a-4b6c6d-8e-6g-3r-5s-5u-9v-5 ~oin>=c8v-6 ~oing=b3e-4u-6 ~oing>=b3e-4u-6 ~oint=a-4b6h-3n-3s-3v-4
~oint>=b12j-3v-3 ~ointm=h-3j4 ~oja=b3i3 ~ojal=b4 ~ojala=b4 ~ojo=b-7c4v3 ~ojo>=b-5v4
~ok>=b-3c-3d-9e-11g-4h-4j-6p-6r12t-6 ~oke=b4d-3e-3l-3n-4 ~oke>=b-9c5e-3m3v4 ~oked=c-4 ~oked>=c-4
~oken=b9v-4 ~oken>=b9v-4 ~oki=c4e3g3m-3s-3 ~okin=c4e4g3 ~oking=c4e4g3
~ol>=a-14c-14d-6e-3f10g-4i-11j-5l-4m-10p-3s-3v9 ~ola=a-5b15c-9d-8e-5g-3u-6 ~ola>=a-5b7c-4d-4e-3u-4v4
~olab=b5 ~olabl=b5 ~olar=b4 ~old=b-3h3 ~old>=g3 ~olde=v-4 ~older=v-4 ~ole=a7e-7g-6h-5i-3k-4l-4m-3n-4
~ole>=d-4v5 ~oled=b3 ~oleda=b3 ~oles=a7g-3i-4 ~oles>=v-3 ~olest=a8 ~olg=b4 ~olga=b4 ~olgar=b4
~oli=d-3e4t4u-3 ~olic=b5e4 ~olice=e5 ~olici=b3 ~olie=c5 ~olien=c5 ~oll=a4b-8g-5l4n3v-10
~oll>=a3b-3l7v-4 ~olle=c8v-5 ~ollen=c4v-4 ~ollo=a3c-5n4 ~ollow=a4c-3n4
~olo=a-4b-12c4g-7h5i-5m-6n-5q3 ~olo>=b-3c-3h4q5r-4 ~olog=h4 ~olon=c-3e4j3 ~olong=b-5e4j3
~olor=a-3b-5c10e-3h-3i-3m-3 ~olor>=b-4c8e-3m-3 ~ols=c-4 ~olu=s3 ~olut=s3v-3 ~olv=e-3f-3g-5j3
~olve=b4c-3l3n3 ~olver=b4c-3l3n3 ~olvi=a3j3 ~olvid=a4b-3j3v6 ~olvie=c3 ~om>=e-3f-4h-5i-4k-3l-6o-4u-3
~oma=a-10c3f8g-7i3j-5k3m5v-7 ~oma>=m5v-6 ~omac=a-3b-3c8 ~omach=a-3b-3c8 ~omad=i3v-3 ~omas=a-3
~omas>=a-3 ~omb=a4v-7 ~ombr=a4v-7 ~ombre=a4v-7 ~ome=a-8b5c-7f-3g4j4m-8n-3r-7
~ome>=b6d-8f3h-8j4l-4q4s3u3v-4 ~omeb=d3v-3 ~omebo=d3v-3 ~omen=g12l7m-5 ~oment=g9 ~omenz=g3l7
~omeo=g-3v-3 ~omeon=g-3v-3 ~omer=b-4v7 ~omer>=b-4v7 ~omet=a-3d-3q4v3 ~ometh=c3k3 ~ometi=g-3
~omez=b-5o5 ~omez>=c-3o5 ~omf=h3 ~omfo=h3 ~omfor=h3 ~omg=v4 ~omg>=v4 ~omi=a-3b-10c13e-6i-6j6n-5q4
~omin=e-3g-4j7q3 ~oming=e-3g-4j7q3 ~omit=a-3b-8c13f3g-5 ~omita=b-4c10 ~omm=b-6c-4e9j-3 ~omma=e4
~ommat=e4 ~ommy=e5 ~ommy>=e5 ~omo=e-5f-6h-3i5l-4s-8u-4v-8 ~omo>=a-3g-5n3s-4 ~omod=g-4 ~omor=a4g4v-3
~omorr=g4 ~omp=c-10h-3m4v3 ~ompa=g5v-3 ~ompan=g5v-5 ~ompl=c-4d7g-3v3 ~ompla=d3g-3v5 ~ompli=d3
~ompr=e5f4v-5 ~ompre=e5f4v-5 ~ompu=b-5d-3m3v10 ~ompus=v4 ~omput=b-4m3v5 ~oms=c4e-3 ~oms>=c4e-3
~omu=d4v-3 ~omun=d4v-3 ~omuni=d4v-3 ~on>=a-4c-3d5f-11j-10k-8l-6m-3n-4p-8r-3s-5t-5v-3 ~ona=c-7
~onc=a-6c-5i6v-3 ~once=a-3c-4g3n3v-4 ~once>=a-3c-3g4n3v-3 ~onch=i5 ~onci=i3 ~ond=b4e-8f3i-12n7q6
~ond>=g-4 ~onda=a-3n6o-5q8v-7 ~onda>=n7 ~onday=o-5q8 ~onde=i-6m5 ~onde>=i-6m5 ~ondid=b3
~one=b4e-4f-6g-8h5j-8k3l-3m-6n-4p5q-4r-3u-4v-11 ~one>=a3b4c-6f-4g-7h5j-6m-4n-3q-5u-3v-6 ~onel=b5
~oner=k8v-4 ~oner>=k8v-4 ~ones=b-6c10 ~ones>=b-6c9 ~onest=q3 ~oney=b3 ~oney>=b3 ~onf=b-3e5h4v-6
~onfi=e-3h9v-3 ~onfir=g3 ~onfu=e8h-4n3 ~onfun=e5h-4 ~onfus=n3
~ong=a-4b-9c-7d-7e8f7g-11i-6n-7o-5q-6r-7u-4v5 ~ong>=a-7b-6d-5e4f10g-5j-3m-5n-3o-5v7 ~onga=h3l4
~ongam=l3 ~onge=a5e4g-3j3 ~onger=a5e4g-3j3 ~ongo=m5 ~ongo>=m5 ~ongs=v4 ~ongs>=v4 ~oni=b-6d7 ~onia=c4
~onia>=c4 ~onis=a-4d7 ~onist=a-4d7 ~onl=c-4j-6q4 ~only=c-4j-6q4 ~only>=c-4j-6q4 ~onm=d7v-5
~onn=c-3n9 ~onne=n4 ~onnec=n4 ~ono=d-6e8m4 ~ono>=c-3v4 ~onoc=c4 ~onoz=e7 ~onozc=e7
~ons=c4e-7f-5m6n-3o-7p4u-3 ~ons>=a-4b-6m5o-4p4 ~onse=a6 ~onsen=a6 ~onsi=i5m3 ~onsig=i5m5 ~onso=b5
~onsol=b5 ~onst=c7 ~onsta=v5 ~onsu=j3 ~onsul=j3 ~ont=a3d-9f-4g-3j7k-4n-9p5r-7s5t-5
~ont>=g-3j6k-6l-11m-6n-4o-5p3r-3s6 ~onta=a6c-5 ~ontac=a6c-5 ~onte=g5 ~ontes=g5 ~onth=a-3b-3p3
~onth>=a-3b-3p3 ~onti=l6 ~ontin=l6 ~ontr=a-3c6 ~ontra=c6 ~onv=i3 ~onve=i4 ~onvi=f3 ~onvie=f3
~oo>=b3e-3g-5h3p3r-3s4u3 ~ood=a-8e-3g-4h-5j-4m-3n-7t-4v3 ~ood>=a-7b-3c3h-4i-10j-3n-6t-4v3 ~oodb=b4
~oodby=b4 ~oode=c-5i4 ~ooded=c-5i4 ~oof=b4 ~oof>=b4 ~ook=a-3d-4g6k6n-7q-6v-3 ~ook>=e-4k4n-6q-6
~ooki=a-3e5g6v-3 ~ookin=a-3e5g6v-3 ~ool=v4 ~ool>=v4 ~oom=g3m-3n-4v6 ~oom>=g3m-3n-4 ~oomm=e4
~oomma=e4 ~oon=a-5e-4k5m-3q5u3v-3 ~oon>=a-3c-4u4 ~oone=c3k5v-4 ~ooner=k5v-3 ~oones=q3 ~oop=b-11c3v4
~oops=v7 ~oops>=v7 ~oopy=c3 ~oopy>=c3 ~oor=v4 ~oor>=c-3g3v5 ~oos=a3 ~oose=a3 ~oose>=a3
~oot=a-4b-3c9g-4i6o3 ~oot>=g-4i6 ~ooth=b-3c6 ~ooth>=c4 ~oots=c4 ~oots>=c4 ~ooz=b-3c13 ~oozi=c3
~oozin=c3 ~op>=a10b-7c-5d-4f-3g-6h-3j3k-8l3m-5r-10 ~opa=v3 ~opay=v3 ~opay>=v3
~ope=a-7b14d6f-3g-8i-6m-7o-4p3r-6s4u-3v-6 ~ope>=b10c-11n-3p3s5v-9 ~opel=b4 ~opele=b4 ~open>=v5
~oper=c3d9 ~opera=c3d9 ~opi=a-5b8h3 ~opin=b9h3v-4 ~oping=b10v-4 ~opini=h3 ~opl=c-3d3 ~ople=c-3d3
~ople>=c-3d3 ~opo=b8c-3 ~opos=b5 ~oposi=b5 ~opp=b-10 ~oppe=a-3b-5 ~opped=a-3b-5 ~ops=b5e-3
~opt=a10b-11c-13d-4g-3l6q-3v-9 ~opt>=a6b-5c-6l7 ~opti=c-4 ~optin=a4 ~optio=a-4 ~opto=a5 ~optou=a5
~oqu=a6c-3v-4 ~oque=a6c-3v-3 ~oquea=a3b-3 ~or>=a-7b-3d5g-8k-5l-3n-25o-10p-5
~ora=a-3b-4f3g8i-8n-3o-4q-8s-9t-3v-3 ~ora>=b-10f3g8h4s-6v-5 ~oral=v3 ~orale=v3 ~oran=b5c-4
~orand=b6c-4 ~orar=b4c-4p3v-9 ~orar>=b6 ~orari=p3v-3 ~oras=f3j3k3m-3 ~oras>=f3j3k3m-3 ~oraz=c6
~orazo=c6 ~orc=b3c3e3g-10v-7 ~orca=b6 ~orcar=b6 ~orci=b-3c6e3 ~orcid=c3 ~ord=d3g-9h-5k-4r3v3
~ord>=b-3c-3e4 ~orda=r3 ~ordar=a-5r4 ~orde=b8 ~orde>=b6 ~ordo=n4v3 ~ordo>=n4v3 ~ords=d3 ~ords>=d3
~ore=a4c8d-5e-7i-4 ~ore>=a6c3d-4e-6 ~orev=b6 ~oreve=b6 ~org=a5b-6v3 ~orge=a6b-4 ~orget=a6v-4
~orgo=v6 ~orgot=v6 ~ori=c5h-7i-9k-7m-5n-7v-5 ~orid=e3 ~orida=e3 ~orin=b-4c7v-3 ~orina=c7v-3
~orio>=v3 ~orir=a-4b11 ~orir>=b4f3 ~orirm=b6 ~orit=c-6f-4g4 ~orita=c-6f-4g4 ~oriz=a4
~ork=b-11g3j-5n-3t-3 ~ork>=b-4i-6j-3k3v3 ~orked=d3 ~orki=g5 ~orkin=g5 ~orl=b7v-4 ~orld=b8v-3
~orld>=b8v-3 ~orm=a-5b-8d-6i-3s3v10 ~orm>=g-3v9 ~orma=c-3s3 ~ormac=m4v-3 ~ormal=v4 ~ormi=c7
~ormig=c3 ~ormir=c3g3 ~ormu=v3 ~ormul=v3 ~orn=b-3o-3q4v3 ~orn>=d3v-4 ~orne=v3 ~orni=b-4c-3q5v3
~ornin=b-4c-3q5v3 ~oro=b7c-3 ~oro>=b8c-3 ~orr=a4c-3e-5f-10h-6i-3k3l-7p-3s-4t-6u-9v4 ~orra=a3k4v3
~orram=a4 ~orran=v6 ~orre=a9b-6m-3n-3 ~orrec=a-4r3 ~orrem=j3 ~orren=a5k-3 ~orreo=v5 ~orri=v4
~orrie=v4 ~orro=a-5b3n-3o3p-3q4v-9 ~orro>=b8 ~orrow=n-3o3p-3q4v-5 ~orry=c-5j-3 ~orry>=c-5j-3
~ors=b-13c7g-3i6v3 ~ors>=i7 ~orse=b-4c5v4 ~orse>=v4 ~orst=b-3c3 ~orst>=b-3c3
~ort=a5d-9k-8l-5m-7n4q-7r-3u-8v-9 ~ort>=b-5c3g6 ~orta=c-3g-4k-3n5 ~orta>=b3n4 ~ortab=h3 ~ortal=v8
~ortar=e6v-3 ~orte=a6i4n-5 ~orte>=a-3i4 ~orten=a7v-5 ~orth=b7c-4 ~orth>=b3 ~orti=a4c6 ~ortin=a4
~orto=a-4n4 ~orto>=a-4n4 ~ortu=f7 ~ortug=f7 ~orw=k5v-4 ~orwa=k5v-4 ~orwar=k5v-4 ~ory=v3 ~ory>=v3
~os>=b-4e3f-6g-6h-7j-12k-8m-5n-13r-8u4 ~osa=a-3n4v-5 ~osa>=b-4e3n6v-12 ~osas=v3 ~osas>=v3
~ose=c6f-5k-3o-3p4u-4v-3 ~ose>=a4f-4p4r-3u-3 ~osed=b4v-10 ~osed>=b4v-10 ~oser=c5 ~oser>=c5 ~oset=v4
~oset>=v4 ~osi=a-4b8k3u5v-6 ~osib=k4 ~osibl=k4 ~osin=b4 ~osing=b4 ~osis=b8 ~osis>=b8 ~osit=u6v-8
~ositi=c7v-3 ~osito=c-3u6 ~oso=m-3v4 ~oso>=m-3v4 ~osp=m3v-3 ~ospi=m3v-3 ~ospit=m3v-3
~oss=b-4c-5e6n-4v3 ~oss>=c-5 ~ossi=v6 ~ossib=v6 ~ost=b-4c-3e5i-6k3v8 ~ost>=e5g-5 ~osta=g3v3
~ostad=c3 ~ostar=g3 ~osto=i-4v5 ~osto>=i-4v5 ~ostp=k5 ~ostpo=k5
~ot>=b-6c6f-13g-7i4j4l-5m4n-12r-8t-10u-4 ~ota=b13g-5v-7 ~ota>=b14g-4v-6 ~ote=b5 ~ote>=b5v4
~otg=b4c-3 ~otgu=b4c-3 ~otgun=b4c-3 ~oth=a5d-11i-4p5q-4s-8v-4 ~oth>=c8 ~othe=a5d-10h3i-3q-5r-3s-5v-9
~other=a5d-10h3i-3q-5r-3s-5v-9 ~othi=c-7r3u4v3 ~othin=c-7r3u4v3 ~oti=b-4c3m5 ~otic=c6 ~otiv=m5
~otivo=m5 ~oto=c-4i5 ~otor=c-4i5 ~otor>=c-4i5 ~otr=b-4c-3d-10f-3h5k6m-7o-11p6q-7r-3u-4v-4
~otra=a-3d-6f-4i-3k4l3o-6 ~otra>=a-3d-6f-3i-3k6l3 ~otras=p6 ~otro=b-6h5n-4p5r-4
~otro>=b-6e-3h5n-3r-4 ~ots=a-11b-8c12d15 ~ots>=a-11b-8c12d15 ~ott=b5g-3 ~ottl=b4c-3 ~ottle=b4c-3
~ou>=b-5c-3d-5h-4j-3o-3s-5u5 ~oub=b-3v-3 ~oubl=b-3v-3 ~ouble=b-3v-3 ~ouc=c3 ~ouch=c3 ~ouch>=b-5c6
~ouche=b4 ~oud=n5 ~oude=n5 ~ouder=n5 ~oug=g-7h3i-5j-4u3 ~ough=g-7h3i-5j-4u3 ~ough>=a4e-6g-3h4i-3j-3
~oughi=c6v-6 ~ought=b5c-8u4 ~oul=b7e-10g-4m-5r-3s-4u-5v-3 ~oul>=b5 ~ould=b3e-9g-4m-5s-4u-5
~ould>=c-5e-7g-3m-5s-4u-5 ~oulde=c7 ~ouldn=b3 ~oun=a-6d-5f-3h4r3 ~ound=c4d-3v-3 ~ound>=b3q3
~oundi=v-3 ~ounds=b-5r5v-3 ~oung=h6 ~ounge=h3 ~ount=b4 ~our=b-12c-12g5h-7j-3o-3p-4q-3s-3v3
~our>=b-6c-4h-3i-4p-3r-3v5 ~ours=b-4g5 ~ours>=b-4g5m-6v4 ~ourse=m3r4v-4 ~ous=a-5b3c-3e7g-6
~ous>=a-4b3v4 ~ouse=e6 ~ouse>=e6 ~ousi=e3 ~ousin=e3 ~out=a3e-11f-8h-3k-6l-6u-7
~out>=a3e-11f-7h-3k-6l-6u-7 ~outs=c-3 ~outsi=c-3 ~ouv=c-3e7v-3 ~ouve=c-3e7v-3 ~ouve>=c-3e7v-3
~ove=b-3d-4f-13g-4h-8i-10j-6k8o-4s-5 ~ove>=a6b-6e-5g-6j-4k6m3q3s-5v-7 ~oved=c-5e6 ~oved>=c-4e6
~ovel=b-4v4 ~over=a-7b3f-3i-5j-5k6r-6 ~over>=a-5c5n5 ~overd=b5c-4 ~overl=k4 ~ovi=b-6h3k-4m-3s-3
~ovid=b-5e3h4i3k-3 ~ovid>=b-3e3 ~ovide=h5 ~ovido=i4 ~ovie>=v6 ~oviem=q3 ~ovin=c5 ~oving=c5 ~ovio=f4
~ovio>=f4 ~ow>=b-4g9h-11i-4k-4p-8r-7s-8 ~owb=v6 ~owbo=v6 ~owboy=v6 ~owe=a-3e-4i3n5 ~ower=n6v-3
~ower>=n6v-3 ~owi=c3 ~owin=c3 ~owing=j3n3 ~own=b3f-4g4j-4m-3 ~own>=b3f-3j-4 ~owni=b3 ~ownin=b3
~ox>=c3 ~oxi=c5 ~oxy=c3 ~oxyg=c3 ~oxyge=c3 ~oy>=b14c-10d-11f-9g3h-13i-17k-8l-8m-16n-10o-9p-7t-4u-9
~oye=c-6n5v4 ~oye>=c-6n5v4 ~oyi=a3 ~oyin=a3 ~oying=a3 ~oyo=b3 ~oyo>=b3 ~oys=v6 ~oys>=v6 ~ozc=e7
~ozco=e7 ~ozco>=e7 ~ozi=c3 ~ozin=c3 ~ozing=c3 ~pa>=b-3c5e4g-5v5 ~pac=b-6j3n4 ~paci=e3j3n4
~pacie=e4v-5 ~pacio=j3n4 ~pad=c-5g3 ~pada=c-5 ~pada>=c-5 ~pag=b-4c-5v8 ~pai=a-6c4g-3n-7t3u3
~pain=a-5c6e-5g-3n-5t3u3 ~pain>=a-4b-4c4e-5f-4n-5t3u3 ~pains=f6 ~pal=b-5c9 ~pald=c6 ~palda=c6
~palp=c4 ~palpi=c4 ~pam=a10e-4m-5 ~pam>=a9e-4m-5
~pan=a-10b6c-4d-5e-8f11h3i-6j-4k-6l-4m-5n-9q-4s-5v-6 ~pane=b4 ~pani=a-7b6c-8d-4f4g-7k-3q-3
~panic=b11c-5f-3g-4 ~panis=a-4b-3f7 ~pano=f8 ~panol=f8 ~pany=g7 ~pany>=g7 ~pap=a-5b-4e4v3
~papa=c3e4v-5 ~papa>=c3e4v-5 ~pape=a-4c-4v9 ~papel=a-4v7 ~par=a11c-4e-5h-6j-3q3r-6t-3u-5 ~para=a4n-8
~para>=k3n-7 ~parad=b-4c-3v6 ~paral=b3 ~parar=a5b-7c7v-5 ~parat=c3i3 ~pard=n5v-4 ~pardo=n5v-4
~pare=a11c-6d-3f-4m-4r-7 ~pare>=a6 ~parec=a-3b4 ~paren=a11b-5r-9v-3 ~park=c-6v8 ~parki=c-5v5
~parl=f8 ~part=b5h-3 ~part>=n3 ~partm=d3 ~pas=b-4c4d5g-15h-4i6n-5q4r-11s12u-7v-6 ~pas>=a6f4
~pasa=b-5i7 ~pasa>=i4 ~pasad=v3 ~pasar=c5 ~pase=d7k7q6 ~pasem=d5 ~pasm=c5v-3 ~paso=b3c-4s6u-5v4
~paso>=b3c-4s6u-5v4 ~pass=b-4c4e4g-4r-3s6v-4 ~pass>=g-3r-3s7v-4 ~passe=c3e6 ~past=b4i-3 ~past>=b3
~pat=a-10c-5e6f-3g3h4i-3n-4o-4q-3 ~patc=e5v-4 ~patch=e5v-4 ~pate=a-5e-5h5o-3v3
~patel=a-5b-4e-5h5o-3v4 ~pati=e6 ~patie=e6 ~patr=b7g6 ~patro=g6 ~pav=b6 ~pavo=b6 ~pavor=b6
~pay=c-4i7 ~pay>=c-4i5 ~paz=a4b-4e5 ~paz>=a4b-4e5 ~pci=c-3 ~pcio=c-3 ~pcion=c-3 ~pcp=h3 ~pcp>=h3
~pda=b3c-3 ~pdad=b4c-3 ~pdad>=b4c-3 ~pe>=b7c-4d-3f-3g-5h-3i-4p4r-3s5
~pea=a-6b3c-5d5g-7i-3k-3n8q-5v-14 ~pea>=b3 ~peac=b3 ~peace=b3 ~peak=a-3b-6d6f3v-5 ~peak>=d5h-5n4
~peaki=e6h3 ~peaks=f4 ~pear>=b4 ~peat=n7 ~peat>=n6 ~pec=b-7j7v-7 ~pech=b-4c4 ~pecho=b-4c4 ~peci=h3
~pecia=h3 ~pect=j7 ~pect>=j8 ~ped=c4n-3v3 ~ped>=a-7c5e-3v4 ~pedi>=a6v-4 ~pedia=h3 ~pee=b-9c15v-9
~pee>=b-3c8v-6 ~peec=c5 ~peech=c5 ~peei=c3 ~peein=c3 ~peg=c-3v5 ~pega=c-4g3v6 ~pega>=g3
~pel=a-5b3g-4 ~pele=a-6c-6v3 ~peles=a-6b3c-6 ~pelic=b-4 ~pelig=b5 ~pelo=b3 ~pelo>=b3
~pen=a4b4c-5e-6i3n-10q-3r-7v3 ~pen>=v5 ~pena=b6c-3 ~pena>=b6c-3 ~pend=b-4m-4q-3r-4v6 ~pende=v3
~pends=v5 ~pens=b6c-7m3v-6 ~pens>=a5g-3m4 ~pensa=b3c-4g4v-5 ~peo=c11d3v-8 ~peop=c-3d3 ~peopl=c-3d3
~peor=b-4c15v-4 ~peor>=b-3c11 ~per=a-6c-5d7f-4g3j3l-7m-4o-4p-8s-4u-11v3 ~per>=a5g5v-8
~pera=a-5b10d6o-4r-5 ~perac=b6v-5 ~perad=d4 ~peran=b4 ~perar=v7 ~perat=d4 ~perd=d-3g-5n8
~perdi=e4g-4n6v-4 ~perdo=e-6v5 ~pere=b-4g6j6 ~pere>=g4 ~perf=c-4 ~perfe=c-4 ~perh=v3 ~perha=v3
~peri=b-3h3v4 ~perie=h4 ~perio=c4 ~perm=a8b-3d-4 ~permi=a4d-3 ~pero=i4k3m3r5 ~pero>=i4k3m3r5
~perr=b-4v6 ~perro=b-4v6 ~pers=a-5c-7d6e4k-3m-5n-3t-3 ~perso=b-8c-4d7e5k-3m-5n-3t-3 ~pert=b3
~perta=b4 ~perv=d4 ~pervi=d4 ~pes=c3 ~pesa=v-3 ~pesad=v-3 ~pesi=v3 ~pesim=v3 ~peso=c3 ~peso>=c3
~pet=v4 ~pez=l3 ~peza=l5 ~pezar=l5 ~ph>=c4 ~pha=v4 ~phar=v4 ~pharm=v4 ~phi=m3 ~phis=m3 ~phish=m3
~pho=b-5c-5d4e4g5h-5i-4 ~phon=b-4c-5d5e5g5h-4i-3 ~phone=b-4c-5d5e5g5h-4i-3
~pic=a3b-4e-4i5l-3m-3n-4p-5q-4v-9 ~pick=c-7g3i8r5v-7 ~pick>=c-4d3i4r5v-6 ~picks=i5 ~pico=a4c3v-5
~pico>=a4c3v-5 ~pid=b3n4 ~pido=n3 ~pido>=n3 ~pie=c5e-3i4v-9 ~pie>=b-4g-4i7 ~pien=b4c-3g5
~piens=b4c-3g5 ~pierd=a4 ~piern=b-5c7 ~pies=c5 ~pies>=c5 ~pil=a-5b4 ~pila=g4v3 ~pila>=g4v3
~pill=a-5b6 ~pills=a-5b5 ~pin=a-8c10g-4 ~ping=a-3c5g-3v-3 ~ping>=a-3c5g-3v-3 ~pini=h3 ~pinio=h3
~pink=c3 ~pink>=c3 ~pio=n6 ~pio>=n6 ~pir=i3v-3 ~pira=c3v-3 ~pirar=c3 ~pire=i4 ~pired=i4 ~pis=c3n-3v4
~piso=v4 ~piso>=v4 ~pist=b3 ~pisto=b3 ~pit=a-8d-5g-9n9o-5v-6 ~pita=g-3n4o-3v-4 ~pita>=n3
~pital=m3v-3 ~pite=n5 ~pite>=n3 ~piz=e6 ~pizz=e6 ~pizza=e6 ~pla=a-3c-7g3h-5i-4k5m5n-6 ~plac=e4v-4
~place=e4v-3 ~plai=b-4d3g-3m7n-3v3 ~plain=b-4d3g-3m7n-3v3 ~plan=b6c-4g3 ~plan>=b6 ~plane=g4
~plann=b3 ~plant=b-3v6 ~plat=g3 ~plati=g3 ~ple=d3e-4n4s-3v-3 ~ple>=d3v-3 ~pli=d3m3v-3 ~plic=d3
~plica=d3 ~pliq=m3 ~pliqu=m3 ~ply=g5m5v-5 ~ply>=g5m5v-5 ~pm>=j3 ~po>=b-12c8n-3v3 ~pod=a-3j4k3v-6
~podre=j4 ~poi=a-4b8c-5d-4h-3n-3s-3v-4 ~poin=a-3b6c-3h-3n-3s-3v-3 ~point=a-3b6c-3h-3n-3s-3v-3
~pol=b6e4v4 ~poli=b7e4v4 ~polic=b7e4v4 ~pon=c-11i10j-4k4l3m3t3v-7 ~pon>=i8 ~ponc=c-5i6 ~pone=k8
~pone>=k5 ~pong=h3l4m5 ~ponga=h3l4 ~pongo=m5 ~poo=c4 ~pop=c4 ~popp=c3 ~por=c-7d-12h-5i4j-4k-4n-12
~por>=e-3f-4o-3 ~port=b-4c-8d-5f4h-3m-3n-8 ~port>=g6 ~porta=b-6e4 ~porte=i5 ~porti=a4 ~porto=b6
~portu=f7 ~pos=a-7f-4j-7k6s-3 ~pose=c-3r3v-5 ~pose>=b4c-3 ~posed=r3v-5 ~posi=k4v-5 ~posib=k4
~posit=b3v-4 ~poso=b3c-4 ~poso>=b3c-4 ~poss=v6 ~possi=v6 ~post=k4 ~postp=k5 ~pot=b-3c7 ~pou=b-4c5v-4
~poun=b-4c5v-4 ~pound=b-4c5v-4 ~pp>=a7c-3v4 ~ppe=c6m3v-4 ~pped=a-4b-8c5 ~pped>=a-4b-8c5
~ppen=a5g-3m4 ~ppens=a5g-3m4 ~ppi=c3v-6 ~ppin=c3 ~pping=c3 ~ppl=v4 ~pple=v4 ~ppo=b-5h-4j4m3
~ppoi=h-3j4 ~ppoin=h-3j4 ~ppos=r3v-4 ~ppose=r3v-4 ~ppr=u5 ~ppre=u5 ~pprec=u5 ~ppy=q-3v9 ~ppy>=q-3v9
~pra=h4 ~prac=h4 ~pract=h4 ~pre=a-3b-3g3i-4k-6l-3q-4r-10s-5t-8 ~pre>=b5e6 ~prea=g3 ~pread=g3
~prec=b-7u4v4 ~preci=b-7u4v4 ~pref=v-6 ~prefe=b3 ~preg=b-7n3s-3 ~pregu=a3b-3n4s-3 ~pren=f4n3v-3
~prend=f4n3v-3 ~pres=d4e-5i-6j5n-3r-3s-3 ~prese=a-3d6j6 ~press=e-3 ~pret=b-3f4 ~prete=f5
~pri=d-3g-6n5r-6v6 ~prim=o3 ~prime=o3 ~prin=c-5e3n6v6 ~pring=e4v3 ~pro=b5c-9d-5e-3g-6m4n-4 ~prob=c-3
~probl=c-3 ~prog=k5 ~progr=k5 ~prop=b5 ~propo=b5 ~prov=h5m6v-6 ~provi=h5 ~ps>=a-9b-5c14e-4j-3n-5v-3
~psi=v6 ~pt>=a3b-10f-3g-3l7m3n6q-3v-3 ~pta=v4 ~ptan=v4 ~ptan>=v4 ~pti=c-6d3 ~ptin=a4 ~pting=a4
~ptio=a-4d3 ~ption=a-4d3 ~pto=a6 ~ptou=a5 ~ptout=a5 ~pue=a-13d3e-4g3k4m-9q3s-4t-5
~pued=a-10d4e-4f5k5m-5r-7s-7 ~pueda=k4v-3 ~puede=a-5b-8c-8d3h5i3q4r-5v3 ~puedo=a-3c4f3h-3m-3s-6
~puen=b4 ~puent=b4 ~pues=i-5j-3r3v3 ~pues>=i-5j-3v4 ~puf=c4 ~puff=c4 ~puffy=c4 ~puk=c7 ~puke=c4
~pul=b-4c9v-4 ~pull=b-3c7v-3 ~pulle=c5 ~pulli=c3 ~punc=b5 ~punch=b5 ~punt=b-4 ~punta=r3 ~punto=c4v4
~purg=a3 ~purge=a3 ~purp=b4 ~purpo=b4c-3 ~pus=g-4j-6k8q3s3 ~pus>=b-5c7 ~puse=s3v6 ~puse>=s3v6
~push=c-4k9q3 ~push>=c-3k9q3 ~put=a-3c-6i-4l3m3 ~put>=a-6c-3l3v-6 ~puta=d-5m3 ~putad=d-5m3
~py>=c6q-3v8 ~que=d3e-11f-4m4n5q-4s-3 ~que>=e-5f-3l-5m6n3u3 ~quea=a3b-3 ~qued=a-3b-5i3n-3v5
~queda=i3 ~quede=c4 ~quedo=c-3g3 ~quej=d3 ~queja=d3 ~quem=b4c8m3q-3 ~quema=b3 ~queme=m3 ~quemo=b3
~quen=a5d6 ~quen>=a4d3 ~queo=v3 ~queo>=v3 ~quer=a-6l4 ~quere=b-3c4 ~queri=a-3 ~ques=d4n4v-5
~quest=d4n4v-4 ~qui=a3b-8g-17j-3m4n-12o-6p-7q-5t-4u-4 ~qui>=b3c-4e6 ~quic=c8k3 ~quick=k4 ~quid=c4
~quido=c4 ~quie=a-3c-5f3g-3h4m5n-5o-4r3t-5v-7 ~quien=a-4b-8c-4i5m11
~quier=b3e-4f3h3i-4m-5n-4o-4r6t-4v-5 ~quila=v3 ~quin=c-3d3m3 ~quina=d3m3 ~quip=b-3v3 ~quipo=b-3v3
~quit=a14b-10d-3f-8g-5k-5m-10 ~quit>=a11b-5j-3m-3 ~quita=a7v5 ~quite=b-8c5e-5j4r-3v-4 ~quito=b3c-3u3
~quiv=e6 ~quivo=e6 ~quiz=v6 ~quiza=v6 ~ra>=a-6e4h5i-3j-7k5o-5p-5t-3u-8v-6 ~rab=b3f4h-5n-3v-4
~rabaj=c-5 ~rabi=f3 ~rabic=f3 ~rabl=b4 ~rable=b4 ~rac=a-6b8c5d-5g-6i-8l-5m-3n-5u3v-11 ~rach=c5
~raci=a-3b4d-3n-3u3v-9 ~racia=c-7u4v-3 ~racin=c3 ~racio=b5v-5 ~rack=b6c-3 ~racks=b6 ~ract=h4
~racti=h4 ~rad=h-4n-6u5 ~rada=a-3b4c-9v4 ~rada>=a-3b4c-9v4 ~rade=c-5u8 ~radec=u4 ~radez=u3 ~radi=a3
~radio=a3 ~rado=b-5c7d4e-3 ~rado>=b-4c8e-3 ~rador=d5 ~radu=g5 ~radua=g5 ~rae=c5 ~rae>=c5 ~raf=v8
~rafi=v7 ~rafic=v3 ~rag=a3c3i-6 ~raga=c4 ~ragar=c4 ~rage=b5 ~rage>=b5 ~rago=a4b-4
~rai=a-4e-4f-7g-11h-4i7j-4n3 ~raid=a-4 ~raid>=a-3 ~raig=c5i-3 ~raigo=b-6c6 ~rain=i5k5v4
~rain>=c-9i6k5v4 ~raine=b-3c8 ~rait=i7 ~raite=i7 ~raj=a3 ~rajo=a3 ~rajo>=a3 ~ral=b4c-7
~ram=a5b-9d4e3g-5h3j-3k6v-7 ~rama=k5 ~ramar=k5 ~rame=a4d4 ~rame>=a4d4 ~ramo=h3 ~ramos=h3 ~ramp=b-3
~ran=e-6g-18i4k-3m-8p-7r-6u-5 ~ran>=c12i-3n3o-3 ~rana=c3 ~ranc=b-5c-5v12 ~rance=c-5v6 ~ranch=v6
~rand=g-4 ~randm=v-3 ~rang=b3 ~rangl=b3 ~rank=b5 ~rank>=b5 ~ranq=v3 ~ranqu=v3
~rans=a-5b-4c-4d5g-3i9v-9 ~ransf=d9i-3 ~ransl=f3 ~ransp=i9v-4 ~ranz=b5 ~ranza=b5 ~rap=b4c-5v-9
~rap>=c3 ~rape=b6c-3 ~raped=b6c-3 ~rapi=n3 ~rapid=n4 ~rar=c9i-7l9p3v-4 ~rar>=b5c3 ~rari=p3v-3
~rario=p3v-3 ~rarm=b-5c7 ~rarme=b-5c7 ~raro=b-3c3v4 ~raro>=c4 ~ras=a4c3d-3e-10h-4i-4k4m-6n-5p4v-3
~ras>=a-4b-11h-3j3m-3p4 ~rasc=b6 ~rasco=b6 ~rase=a4 ~rase>=a4 ~rash=c7v-3 ~rash>=c7v-3 ~rass=a7
~rassm=a3 ~rast=v-3 ~rat=d5e-6k-5m4n-4o-6p-3q-3r-7v-9 ~rata=b5c-4 ~ratan=b4 ~rate=u3 ~ratef=u4
~rath=d3e-4h3s4v-5 ~rathe=d3e-4h3s4v-5 ~rati=g5m3r-3v3 ~ratin=m7 ~ratis=v5 ~ratit=g7 ~rato=b-4d4
~rator=d6 ~rau=b7m4v-4 ~raud=m4 ~raude=m4 ~rav=v5 ~raz=a-3b3g-3i-4k-3u6v-4 ~razo=a-3c4i-3k-3u6v-4
~razo>=b-6c4k-3u7 ~razon=c5 ~razos=b7c-3 ~rbl=n6 ~rble=n6 ~rbled=n6 ~rca=b5g-3i-5 ~rca>=c3i-4
~rcar=b6 ~rcar>=b6 ~rce=o4 ~rci=b-3c6e3 ~rcid=c3 ~rco=e4n-4 ~rco>=e5 ~rcol=v-3 ~rcole=v-3
~rd>=c-7d4f-5g-11i-4j-5q-5v9 ~rda=b-8e-3i-3o-3q3 ~rda>=a6 ~rdad=d3m4 ~rdad>=d3m4 ~rdar=a-5r3
~rdarm=a-5r4 ~rday=q4 ~rday>=q5 ~rdays=v4 ~rde=c-4e-3g3h-5i-3q6r-3 ~rde>=q6 ~rdem=g3 ~rdeme=g3
~rdi=a-5b-5c6d-4e6h4i-4n5v-9 ~rdi>=g-3n6 ~rdin=g6 ~rding=g6 ~rdio=e5h5v-11 ~rdio>=e3v-6 ~rdiol=h5v-4
~rdo=a-8e-8g-3n9u-3v5 ~rdo>=b-5n3v6 ~rdon=a-4e-6n8 ~rdon>=a-4e-6n8 ~rdos=b5c-4 ~rdose=b5c-4 ~rds=d3
~rds>=d3 ~re>=a-7b-4d-9f-4g-7h-4j4k-6m-4r4s-8u-5 ~rea=b3d-3e-6f3g-3h-3i-15j-3p-4q-5 ~rea>=e3
~reac=b-5c4g4v-7 ~reach=g5v-3 ~react=a-3c4 ~read=b5e-4f6h-4 ~read>=f9n3v6 ~reada=c3 ~readi=v-4
~reads=b4g3 ~ready=c-4h-4 ~reag=k8 ~reage=k8 ~reak=b9c-12n3v3 ~reak>=v4 ~reakd=b6c-5 ~reaki=b10c-8n5
~real=e-5f-5g-5m6r-4v-6 ~real>=d3e-3f-3g-3m3v-3 ~reall=b4 ~ream=a4v3 ~ream>=a5b-4v4 ~rean=l7
~reas=c4h8v-3 ~reast=b-3 ~reat=e-5g-5h-3t-4 ~reat>=b-4c-8u3v8 ~reate=b5 ~reath=b-3c10e-3v-13 ~reb=k8
~rebo=k8 ~reboo=k8 ~rec=b-7c-5d4h-8j-8l3m-8n-9r11s-8v5 ~recc=f3v3 ~recci=f3v3 ~rece=a-4d3e-3
~recei=a4 ~recep=a-4d7v-3 ~recer=b4 ~recet=v5 ~rech=a4 ~recha=a4 ~reci=a4b-10u4v3 ~recia=u5
~recib=a3 ~recit=k3 ~reck=c3v-7 ~reck>=b3 ~recko=r3 ~reco=c-4i6l3r3 ~recog=i5 ~recoj=i3
~recor=d3k4r3 ~rect=a-4r3 ~recto=e3v-4 ~recu=g3 ~recue=g3 ~red=a-6b3e-6n-5 ~red>=a-3e-6n-4
~ree=b-9c-5e-4l5m-3n-6r-5v4 ~ree>=b-6j5p3 ~reen=a-6l7 ~reet=v4 ~reet>=v4 ~ref=a4c-7g-6i-4 ~refe=b3
~refer=b3 ~refi=a-3b-3g-4v3 ~refil=g-3v7 ~refr=b-3 ~refra=b-3 ~refu=a3 ~refus=a3
~reg=a8e3i-9o-3q-3s-4t-6 ~rega=v-3 ~regal=b3 ~regi=a7 ~regis=a8b-3 ~regl=i-5v5 ~regr=e4v-4
~regre=e4v-4 ~regu=n3s-3t-6 ~regul=v4 ~regun=n4s-3 ~rei=a3 ~rel=b4v-4 ~rela=b6 ~relig=h3 ~rely=c4
~rely>=c4 ~rem=a6b-12c4d-6e-6f-4h-4i-4k-7s-4v3 ~reme=c7 ~remi=b-3c-4n3 ~remin=b-3c-4n3
~remo=a8b-4k-3m-3s-4v4 ~remov=a8b-3k-3m-3s-4v6 ~ren=a6d-6f4g-9j5l-6q-4r-13s7u-6v-13
~ren>=a6c-7f-8g-7j9k-4m3r-10 ~rend=a-5b8f4n3v-6 ~rende=i3 ~rendi=b10 ~rendo=f5 ~renm=a4 ~renme=a4
~reno=r-6s6 ~reno>=r-6s6 ~rent=b-3g-5h4k3v-6 ~rent>=d-3k3v-4 ~rente=h4 ~reo=a-3b-7c11d-5m-4n-3
~reo>=b-6c5m-4n-3 ~reol=d-3 ~reole=d-3 ~rep=b-17d7e-5f-6g3l-6m4n14o-8r-4v-16 ~rep>=c4d7 ~repe=b-3n7
~repea=n7 ~repi=a-4c-6n12o-3 ~repit=a-4c-6n12o-3 ~repl=g5m5v-4 ~reply=g5m5v-4 ~repo=a9 ~repor=a9)";

}  // namespace rb::grammar
