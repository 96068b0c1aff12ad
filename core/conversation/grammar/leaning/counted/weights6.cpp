#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning6;
const std::string_view kLeaning6 = R"(
~chas>=n3 ~chat=a-4m3v3 ~chat>=a-4v7 ~chaz=a3 ~chazo=a3 ~che=a-13e-6g3i-3j-5l-10m-11n-3o-10s-6
~che>=a-3c5d-3e-7i3p-3 ~chec=c-5g9i-3s-3u4 ~checa=g6v-3 ~check=c-4g3s-3u4 ~ched=a-5c-3k3n-3v-4
~ched>=b3 ~chedu=a-4b-4k5 ~chee=u3 ~chen>=a5 ~cheq=v4 ~chequ=v4 ~ches=c6g-3 ~ches>=v4 ~chest=c3
~chet=b4c-3 ~chete=b4c-3 ~chi=c6v-14 ~chil=c6v-4 ~child=b3 ~chill=c7v-3 ~chin=a4b-5d3v-7 ~chine=d3f3
~ching=a4v-4 ~chip=e5 ~chip>=e5 ~chis=b6 ~chisi=b4 ~cho=c9d-9e-7g-8i4m-3t5u-4 ~cho>=a-4d-4e-6h-3t5
~chof=c-5i8v-3 ~chofe=c-5i8v-3 ~chok=c8v-3 ~choki=c9 ~chol=a5 ~chole=a5 ~chon=c4 ~choos=a3
~chy=b-3c7 ~chy>=b-3c7 ~ci>=q-3v3 ~cia=a-4c-7g-9k-5m-7n-8q-4u6 ~cia>=b8c-7d-5u-6v9 ~cial=d4v-3
~cial>=d5 ~cian=i3v-4 ~ciar=l5 ~ciar>=l5 ~cias=b-10c-3u6 ~cias>=b-10c-3u6 ~ciat=u5v-5 ~ciate=u5
~ciati=c5 ~cib=a3 ~cibi=a3 ~cibir=a3 ~cic=i5 ~cid=a-4b4g4v-5 ~cida=e-3 ~cida>=b-3 ~cidad=v3
~cidal=e-3 ~cide=b3g4j3v-5 ~cide>=b5 ~cided=g4j3 ~ciden=e4v-3 ~cie=a3e6f3 ~ciem=e4 ~ciemb=e4
~cien=a4v-5 ~cient=a4e3v-4 ~cier=f4v3 ~cierr=f4 ~cig=b5c-4 ~ciga=b5c-4 ~cigar=b5c-4 ~cim=c4 ~cimi=c4
~cimie=c4 ~cin=b-3c6d4e4f-4m-3t3v-5 ~cina=e3 ~cina>=e3 ~cinc=t3 ~cing=c7v-7 ~cing>=c7v-7
~cio=b-12c-4g-4h-6r-5v8 ~cio>=b-4c-5e5l4n3 ~cion=e-7j-4l-3 ~cion>=a3i-5j-3 ~cioni=d3 ~cios=b-7v11
~cios>=b-7v11 ~cir=n6 ~cir>=n3 ~cirl=b5n3 ~cirle=b5v4 ~cirlo=n4 ~cis=c4 ~cisi=c4 ~cisio=c4
~cit=b-5d-3e-3f3g-12h-4j6k7l-3m3n-7p-3v-7 ~cita=a-5b-3f3g-11h-6i-4j6k7m4n-7p-3u-3
~cita>=a-5f3g-10h-6i-3j6k5m4n-6p-3v-3 ~cital=k3 ~cito=i3u3v-8 ~cito>=i3u3v-8
~ck>=b-5c6e-8f-13h5j-11m-6o-7p-9q-4v-7 ~cke=b-3c5g-7k3v6 ~cked=v6 ~cked>=v6 ~cker=k4 ~cket=c3
~cki=a3g3 ~ckin=a3g3 ~cking=a3g3 ~cko=r3 ~ckon=r3 ~ckon>=r3 ~cks=a-4b6 ~cks>=a-4b6 ~cku=r4 ~ckup=r4
~ckup>=r4 ~cla=b-8c8g3r7s-6v-10 ~clar=r11s-4v-5 ~claro=r9s-3v-3 ~clas=c-6g7 ~clase=g3 ~class=g3r-3
~cle=b-5e8g3i9j3v-3 ~cle>=g5i4v-3 ~clea=e3 ~clean=e3 ~cli=c-10h3k-4m3n-4r-4s6 ~clic=h7v-4
~click=h7v-4 ~clin=c-5k-3m3n-3r-4s7 ~cline=r-3s6v-4 ~clini=c-4k-3m3 ~clo=c4r-3 ~cloc=g5 ~clock=g5
~clog=n3v-3 ~clogg=n3v-3 ~clos=v7 ~close=v7 ~clot=c6v-3 ~clot>=c4 ~clu=v7
~co>=a-5c-10e8h4i-7l-3m-10q-4r-6v-11 ~coc=c-3i8 ~cof=v5 ~coff=v5 ~coffe=v5 ~cog=b5i5k-3v-4
~coge=b-3i5 ~coger=i5 ~coj=i3 ~coja=i3 ~col=c6g-6i-6k-3v8 ~cold=b-4g-3v5 ~cold>=b-3c4 ~colg=b4
~colga=b4 ~colo=a-3v4 ~color=c4 ~com=a-9e-7h-6j4m3n3o-3r5s-6u7 ~coma=i3v-3 ~come=a-5d-6h-4j4l3u7
~come>=b3d-5f4g-11h-3j4k4l-3n3q4u6v-4 ~comen=g3l7 ~comer=a-4b-3g3v5 ~comf=h3 ~comfo=h3
~comi=a-4c4e-4g3j7r4 ~comin=a-4g-4j7r4 ~como=a-4g-12j-3n3s-5 ~como>=g-4n3s-4 ~comod=g-4
~comp=a-3c-13d3m4v3 ~compa=g5v-3 ~compl=c-4d7g-3v3 ~compr=e5f4v-5 ~compu=b-5d-3m3v10 ~comu=d4v-3
~comun=d4v-3 ~con=d5g-5h3i-3l3p-3q-6s-3u-6v-8 ~con>=d5f-8h4i-5j-6k-4l-6n-8 ~cond=g-5 ~cond>=g-4
~conf=b-3e5h4v-6 ~confi=e-3h9v-3 ~confu=e8h-4n3 ~conm=d7v-5 ~conn=n4 ~conne=n4 ~cono=c3e8 ~conoc=c4
~conoz=e7 ~cons=d-6n-3 ~conse=a7 ~consi=i5m3 ~conso=b5 ~const=c3v4 ~consu=j3 ~cont=a4b-7h-7l6n-5v-3
~conta=a6c-5 ~conte=g5 ~conti=l6 ~contr=a-3c6 ~conv=i3 ~conve=i4 ~convi=f3 ~coo=c-3g6 ~cook=g8
~cooki=g8 ~cop=b16c-6n-3 ~copa=v3 ~copay=v3 ~cope=b4 ~cope>=b4 ~copi=b11v-3
~cor=f-4g-7i-10j-7k3m-6n3r6v4 ~cora=c6 ~coraz=c6 ~cord=d3r3 ~cord>=v3 ~corda=r3 ~cords=a3d4
~corr=b5j-4k6n-3v10 ~corra=k4v6 ~corre=n-3r3 ~corri=v3 ~cort=a4n9v-13 ~corta=n7v-4 ~corte=a6c3v-5
~corto=n4 ~cos=a4c5i-6m-6n4u-3v3 ~cosa=b4n6 ~cosa>=n7v-6 ~cosas=v3 ~coso=a7 ~coso>=a7 ~cost=b-4i-5v9
~costa=g3 ~cou=b-3k5s-4 ~coug=a-4b-8c11f3i-3v6 ~cough=a-4b-8c11f3i-3v6 ~coul=k5q3r-6v-3
~could=k5q3r-6v-3 ~count=b4 ~cour=g4r4 ~cours=r4 ~cous=e3 ~cousi=e3 ~cov=b-4e3 ~covi=b-3e3
~covid=b-3e3 ~cow=c-4v6 ~cowb=v6 ~cowbo=v6 ~cp>=h3 ~cra=c6v-3 ~cram=b-3 ~cramp=b-3 ~crap=c3
~crap>=c3 ~cras=b3 ~crash=b3 ~cre=c5v-15 ~crea=a4v-4 ~cream=a4v-4 ~crem=c7 ~creo=d-4v-3 ~creo>=v-3
~creol=d-3 ~cret=d6 ~creta=d6 ~cri=a6c-16d-4e-3h-5i-5j-7k-4l6n-8o-3q-5u-4v-4
~crib=a3b-6c-7h-5i-4l7n-7o-3q-4v-7 ~criba=l3p-5s-4 ~cribe=b-3g3 ~crip=a7j-5v5 ~cripc=a5 ~cris=b8v-5
~crisi=b8v-5 ~cro=b-3c-3v4 ~cros=b-3c-3 ~cross=b-3c-3 ~cru=c9 ~cry=b8c-6 ~cry>=b3 ~cryi=b4c-3
~cryin=b4c-3 ~ct>=a-3b-8c-7g-3h-5j6n-4 ~cte=a4 ~cted=b-4 ~cted>=b-4 ~cti=c4d-8e-6g-7 ~ctic=h4
~ctio=c5l-3m4 ~ction=c5l-3m4 ~ctiv=c-5l6m-3 ~ctiva=a4 ~ctive=l3
~cto=a-7b-3c-3f-3g-5h6i-4k-6l-6n-5p-10s-3t-3 ~cto>=j3r3 ~ctor=a-4c-3h7k-3l-5p-10
~ctor>=a-4h5k-3l-5p-10 ~ctu=c-3e-6f-3g-3i-3m-4 ~cua=c-5j-4k-5n4o-5p-5v5 ~cual=b-4d-3n4o-10p-3r3
~cual>=m3o-5 ~cuale=n7 ~cualq=h3r4 ~cuan=b-4q3r-4v5 ~cuand=g3q3 ~cuant=c-5g-3v5 ~cuar=b3o4 ~cuart=b3
~cub=v4 ~cubr=v4 ~cubre=v4 ~cuc=a-3c-3h4n8v-4 ~cuch=a-3c-3h4n8v-4 ~cuche=n6 ~cue=a-6b-4i-4n-6v5
~cuela=v4 ~cuen=a-6 ~cuent=a-6 ~cuer=b-6 ~cuerd=g3r3v3 ~cuerp=c4 ~cues=b-3 ~cuest=b-3 ~cui=u8v-3
~cuid=u8v-3 ~cuide=u8v-3 ~cul=i3 ~cula=b-4 ~cula>=b-4 ~culo=c5 ~cult=h3i3 ~culta=h3i3
~cun=b-3c-4j-3v5 ~cuna=b-3c-4v6 ~cuna>=c-6v6 ~cup=c5g6 ~cupa=c-5g7 ~cupad=c-3g6 ~cus=b-4d3n6v-5
~cuse=n7 ~cuse>=n7 ~cut=b9e-3n6v-7 ~cut>=e-3n7v-6 ~cutt=b7c-5 ~cutti=b7c-5 ~cy>=e-4
~da>=a-8b4c3d-5e3f-10g-11h-10j-16l-10p-6q-7u6v-5 ~dac=b-3v5 ~dach=b-3v5 ~dache=b-3v5
~dad=b6c-7g-6h-3i6u-4 ~dad>=b7c-14g-5u-4v3 ~dal=c-5e-3r7 ~dal>=e-3 ~dale=r7 ~dale>=r7 ~dam=g3
~dame=g3 ~dame>=g3 ~dan=a3e-7f-6i5j-3l-3m-3p6v-3 ~dan>=a4i3j-3p6 ~dand=v-3 ~dando=v-3 ~dano=c-3
~dano>=c-3 ~dar=c-8l4n-5s-3v-14 ~dar>=b-3l3v-4 ~dari=f7 ~darin=f7 ~dark=b6 ~dark>=b6 ~darl=a5
~darlo=a5 ~darm=r3 ~darme=r3 ~das=a6c-6d-3i4r3 ~das>=a6c-6d-3i4r3 ~dat=a5b-6c-5g-4i-3k12n-6
~date=h-3k13n-4v-3 ~date>=h-3k10n-4 ~dates=v-3 ~dato=a4 ~datos=a3 ~dav=v3 ~davi=v3 ~davia=v3
~day=a-9b-8d-6e-9h-11k7l-9m-10n-13o4q7r-4s-15t-3u-3 ~day>=a-7b-3d-5e-7h-8i-5k7l-6m-6n-20o4q6s-12
~days=g-4n3 ~days>=g-4n3 ~dby=b4 ~dbye=b4 ~dbye>=b4 ~dd>=b9c-6l4v-6 ~dde=c3 ~ddl=b-3v4 ~ddle=b-3v4
~ddr=m-4v6 ~ddre=m-4v6 ~ddres=m-4v6 ~de>=a-3c-5d-5e-8g-11h-4k-6l-6o-4p-3r-7 ~dea=b4c-7d3e4g-6r-3v5
~dea>=b-4i-5v9 ~dead=a-3c-6e5g-3i6r-4 ~dead>=c-5e5i6r-3 ~dear=d6 ~dear>=d6 ~deat=b3 ~death=b3
~deb=b-3m5 ~debi=c3 ~debil=c3 ~debo=v5 ~debo>=v5 ~dec=c-9g4j3n4q-3r-4s4v-6 ~dece=e4 ~decea=e5
~deci=c-7g5n5u3 ~decid=b-5c-5g7j3u3v-4 ~decir=b3n6 ~decl=r-3s6v-4 ~decli=r-3s6v-4 ~ded=b-9c6e-5i3v-4
~ded>=b-4e-5i3v-6 ~dedo=b-4c5 ~dedo>=b-4c4 ~dee=r4v-5 ~deed=r4 ~deed>=r4 ~deep=v-4 ~deep>=v-3
~dej=a9c-7d-8i-3k3l-5m-6n-6r-4 ~deja=a4b7g-6q4 ~deja>=a4 ~dejam=g-5v3 ~dejan=b3
~deje=a6d-5g5i-3m-4q-7r-4v-3 ~deje>=f4g3v5 ~dejel=g3v-3 ~dejem=k5q-4v-7 ~dejen=a10b-5d-3f-4g-5s-3
~del=b-7d-3h-8k3m-4s-4t3 ~del>=e-8h-4k-3n-3t3 ~dela=e3j-8k10q5 ~delan=e3k3 ~delay=j-3k4
~dele=a6j7v-3 ~dele>=j6 ~delet=a6v-3 ~deli=e4 ~delo=a-3v6 ~delo>=a-3v6 ~dem=a3c-9d-6h5k3q-3
~dema=a6h5 ~deman=a6 ~demas=h5 ~deme=c-7d-5g3o3 ~deme>=c-3d-4k3o3 ~demel=g3
~den=b4c-7f-3h9l9n-5u-3v-6 ~den>=a5e-3v3 ~denm=a-8b4l5 ~denme=a-8b4l5 ~dens=e6v-5 ~dense=e6v-5
~dent=a-8b3c-3h10m3v-4 ~dent>=v-3 ~denti=a-5h5m4 ~dentr=b6 ~dep=a-8b6c-11g-3n-4q-3r-4s-4v6
~depe=b-3q-3r-4v10 ~depen=b-3q-3r-4v10 ~depr=b10c-10e-3v3 ~depre=b9c-9e-3v4 ~der=a4b-7c7i-6v-3
~der>=a3c4d4e-3f-3g-4h3i-6n4v-5 ~dera=e4 ~dera>=e4 ~dere=c4 ~ders>=n-4 ~derst=f3
~des=a7b6c5g-3l-16o-3s-5v-10 ~des>=i3r-5 ~desa=a7 ~desac=a8 ~desc=a-4e5 ~desca=a-4e5 ~desd=c3g-8n4r4
~desde=c3g-8n4r4 ~dese=a3b4c-5h4 ~desea=h3 ~deses=b4 ~desh=j4 ~desi=a7 ~desis=a5 ~desk=b-3d7
~desk>=b-3d7 ~desm=b-6c7 ~desma=b-6c7 ~desp=a-8b9g4i-3j-3q3 ~despa=n4 ~despe=a-4b10 ~despu=b-5g7q4v3
~desu=a6l-5 ~desus=a6l-5 ~det=a10 ~dete=a10 ~deten=a7 ~dev=b-11c11 ~devu=b-3c3 ~devue=b-3c3 ~dez=u3
~dezc=u3 ~dezco=u3 ~dge=b8c-5 ~dge>=b8 ~di>=b6d-3g-8j-3n11p-4v-6 ~dia=b-3c5d-7f3j-4k3m-5n-4p4
~dia>=e-5h-7i-3k6n-3u5 ~diag=b4c-3 ~diagn=b4c-3 ~dial=v5 ~dial>=v6 ~diale=e4 ~dian=v3 ~diar=c6
~diarr=c6 ~dias=f4o-4v-6 ~dias>=f4o-4v-6 ~diat=a3 ~diatr=h3 ~dic=a-8f-5g7h3k-5o-3q-4r-5
~dica=c-4h-4v3 ~dical=d4i3v-7 ~dicar=v8 ~dice=a-4b4g9 ~dice>=a-4b4g4 ~dici=e3 ~dicie=e4 ~dicin=c3
~dico=h10r-3 ~dico>=h10r-3 ~did=a-7e-8g-5k-3n7p-3 ~did>=a-5c5h-5v8 ~dida=b5 ~dida>=b5 ~didn=b-3c-3n7
~didnt=b-3c-3n7 ~die=a-8b7c-10d-5e4f-9g-8h-6k-7l-3m-5n-5s-4t4v4 ~die>=a-3b13c-4d-4f-5g-3h-3v-4
~died=c-3e3v4 ~died>=c-3e3v4 ~dien=v7 ~dient=v8 ~dier=b-3e4 ~diero=e4 ~diez=t4 ~diez>=t4
~dif=b-3c-4d-7g-3h7j-3k5 ~diff=d-3k3 ~diffe=d-3k3 ~dig=b-4c-8l-4 ~diga=l-4n5q3v-5 ~diga>=b-4q3u3v-4
~digal=n3 ~digam=n3 ~digo=c-3g5n-3 ~digo>=c-3g5n-3 ~dij=c-3n16p-3r-3u-3v-8 ~dije=a5 ~dije>=a5
~dijo=c-3n10p-3u-3v-6 ~dijo>=c-3n10p-3u-3v-6 ~dil=c3h-3 ~dill=c3h-3 ~dilla=c3h-3 ~din=a-5g6n-3
~ding=a-5g4i-5v3 ~ding>=a-5g4i-4v3 ~dio=d-5e3f-4g-9m-4u3v-4 ~dio>=a4b-4c4g-4i3v-9 ~diod=q3 ~diodi=q3
~diol=h5v-4 ~diolo=h5v-4 ~dios=a-4b6c-10e4u5 ~dios>=b8c-9e4v3 ~diosi=u6 ~dir=f3v5 ~dire=f3v6
~direc=f3v6 ~dis=a5e4f-4l-6m6u-3v-4 ~dis>=m7 ~disa=b3 ~disap=b3 ~disc=l-3 ~disch=c5 ~disco=a6
~dise=c3 ~disen=c3 ~disp=e5v-4 ~dist=b5 ~distr=b6 ~dit=c4 ~ditc=j3 ~ditch=j3 ~div=e5 ~divo=e4
~divor=e4 ~diz=a-3b-4c6i-3 ~dizz=a-3b-4c6i-3 ~dizzi=v3 ~dizzy=b-3c10i-3 ~dle=b-5v4 ~dles=v4
~dles>=v4 ~dlo=e4 ~dlor=e4 ~dlord=e4 ~dly=a3 ~dly>=a3 ~dma=v-3 ~dma>=v-3 ~dnc=a7 ~dnc>=a7
~dne=a-3p-3 ~dnes=a-3c-5p-3 ~dnesd=p-3v-3 ~dness=v6 ~dnt=c-5e-3n6v-4 ~dnt>=c-5e-3n6v-4
~do>=a-7b5c5d-6e-7h-7j-12l-5m-8n-11s-4t-10u-13 ~dob=b-3c8v-3 ~dobl=b-3c8v-3 ~dobla=c4 ~doble=c3
~doc=a-4c-3h7k-3l-5p-10 ~doct=a-4c-3h7k-3l-5p-10 ~docto=a-4c-3h7k-3l-5p-10 ~dod=c-4v7 ~doe=c-9o-4
~does=c-9o-4 ~does>=c-7e-4i-4v4 ~doesn=v-3 ~dog=v5 ~doi=u-6 ~doin=u-6 ~doing=u-6
~dol=a-4b-8c11e-3f-3i-3m-3t4v6 ~dole=v7 ~doli=c4 ~dolie=c5 ~dolo=b-5c6m-3 ~dolor=b-5c6m-3 ~dom=q4v3
~domi=q4v3 ~domin=q4 ~don=a4c-7d-5g-3i-4l-7n4o-4v4 ~don>=a-4e-5n8 ~dond=i-6m5 ~donde=i-6m5
~done=a3b5v-3 ~done>=a3b3v-3 ~dont=a6c-3j3l-5m-4 ~dont>=a6c-3j3l-5m-4 ~doo=g3 ~door=g3 ~door>=g3
~dor=a-7d7v-5 ~dor>=d9 ~dora=m3 ~dora>=m3 ~dorm=c3g3v-3 ~dormi=c3g3v-3 ~dos=a-5b3d-3l-3m-3n-5o4r-4u5
~dos>=a-4b-4m-3o4r-4u6 ~dose=b3 ~dosed=b3 ~dou=g3 ~doub=g3 ~doubl=g3 ~dow=b5j-3 ~down=j-3
~down>=b4j-3v-6 ~doy=b3v-4 ~doy>=b3v-4 ~dra=b5v-3 ~dra>=p3 ~drai=c5 ~drain=c5 ~dran=b5 ~drank=b5
~dre=a-8c-8g-4j3m-4v8 ~dre>=j3v-3 ~drea=c-4e3v5 ~drea>=e3 ~dread=b6c-4 ~dren=b3 ~dren>=b3
~dres=m-4v8 ~dress=b-3m-4v8 ~dri=b-8c-3e-4i12j-4 ~driv=b-7c-3e-3i13v-5 ~drive=b-7g-4i15 ~drivi=f4g7
~dro=i-4v-4 ~drog=b7 ~droga=b7 ~drop=b-5c3 ~drop>=a3j3 ~dropp=c4 ~drow=b3 ~drown=b3 ~dru=b8 ~drug=b4
~drugs=c-3 ~drun=b3 ~drunk=b3 ~ds>=a-5g4h-7p-4s-5v-3 ~dua=g5 ~due=a-6c4v3 ~duel=a-4b-7v3
~duele=a-4b-7v3 ~dul=a-4b-4k5 ~dule=a-4b-3k6 ~dule>=a-3d-3g3k7 ~duler=d3 ~dvi=g4 ~dvis=g4 ~dvise=g4
~dy>=c-8d6f-6g-6k-3l-4m-4n-8q-9u-4v-4 ~dyi=c-4r3v4 ~dyin=c-4r3v4 ~dying=c-4r3v4
~ea>=f-3g-3h7i-8n-6o-3r6u-3 ~eac=b3g3m-4q-3v-10 ~eace=b3 ~eace>=b3 ~each=c-4g4v-3 ~each>=a3g5
~eache=e3 ~eact=c3 ~eacti=c3 ~ead=d-3g-6l-5m-7o-7p-6 ~ead>=a-8f4g-4i3n4o-4p-4s-3 ~eada=b-7v4
~eada>=c3 ~eadac=b-3v5 ~eade=c7 ~eaded=c7 ~eadi=v-4 ~eadin=v-4 ~eado=a6 ~eads=b4g3 ~eads>=b4g3
~eady=c-4h-4 ~eady>=c-4h-4 ~eag=k8 ~eage=k8 ~eagen=k8 ~eah=b-3r9s-3v-5 ~eah>=b-3r9s-3v-5
~eak=a-8d5n5 ~eak>=b-11c3d4h-5n3 ~eakd=b6c-5 ~eakdo=b6c-5 ~eaki=e5h3v-4 ~eakin=e5h3v-4 ~eaks=f4
~eaks>=f4 ~eal=a-4e-7f-5g-6h-3m5n-7r-5 ~eal>=b-5c6d3e-4f-3g-3m3n-3v-4 ~eale=c-5v4 ~ealed=c-5v4
~eall=b4 ~eally=b4 ~ealt=v4 ~ealth=v4 ~eam=a4c-4n5v8 ~eam>=a4b-5v8 ~ean=a-6b-3e10g-4l9v-8
~ean>=e5v-4 ~eani=e3 ~eanin=e3 ~eans=i4 ~eans>=i4 ~eant=e5 ~eant>=e5 ~eanu=l7
~ear=b8f-7g-16i-9l-4m-8n7 ~ear>=c-6d3g-3h-3n7v-9 ~eara=c8v-3 ~eari=h3n4 ~earin=n4 ~earl=g-3i-4k4q3
~earli=k5v-3 ~early=i-3v3 ~ears=b7c-7g-4v4 ~ears>=b5c-3g-4v5 ~eart=c8e-3g-5n-8 ~eart>=c7e-3g-5n-4v3
~eartb=b4v-4 ~eas=g-3h7i-6m-3s-3u-3v-10 ~eas>=b4v-4 ~ease=c-4i-3 ~ease>=c-3e-3i-3 ~eased=e5 ~easi=r3
~easie=r3 ~east=b-4 ~east>=b-3 ~eat=a-10e-10h-6i-5j-7k-6m-4t-5v13 ~eat>=b-8c-4g-5h-4j-4k-4t-3v13
~eate=b5 ~eaten=b5 ~eath=c7e-5 ~eath>=c5v-4 ~eathe=v5 ~eati=a-3g3 ~eatin=a-3g3 ~eav=a8c-5g-4
~eave=a7c-6 ~eave>=a6c-3 ~eb>=t4 ~ebe=c4m5 ~ebe>=c4m5 ~ebi=c3 ~ebil=c3 ~ebil>=c3 ~ebo=k5q-3 ~ebo>=v5
~ebod=d3v-3 ~ebody=d3v-3 ~eboo=k8 ~ebook=k8 ~ebr=a-3c3 ~ebre=a-3b-5c5 ~ebre>=a-3b-5c5 ~ec>=g8
~eca=b-7g5v4 ~ecar=g6v-3 ~ecar>=g6v-3 ~ecc=f3 ~ecci=f3 ~eccio=f3 ~ece=c-10d6g-3n-4u-6 ~ecea=e5
~eceas=e5 ~ecei=a4 ~eceiv=a4 ~ecep=a-4d7v-3 ~ecepc=d3 ~ecept=d4 ~ecer=b4 ~ecer>=b4 ~eces=c-4
~ecet=v5 ~eceta=v5 ~ech=e-5g-8h-5i-4k3r-4 ~ech>=c5 ~echa=c-7g-6h-3k4 ~echa>=c-4k6 ~echas=n3
~echaz=a4 ~echo=b-4c6 ~echo>=b-4c6 ~eci=b-13d-4e4f-6i-6m-4q-7u7 ~eci>=v4 ~ecia=h3u5v-4 ~ecial=h3
~eciat=u5 ~ecib=a3 ~ecibi=a3 ~ecid=b-5c-5g7j3u3v-4 ~ecide=g4j3 ~ecidi=g4 ~ecio=b-8e7v5 ~ecio>=e7
~ecir=b3n6 ~ecir>=n3 ~ecirl=b5n3 ~ecit=c5 ~ecita=c5 ~eck=i-7q-3r4s-4u4v-4 ~eck>=g3i-5v-4 ~ecko=r3
~eckon=r3 ~ecku=r4 ~eckup=r4 ~ecl=r-3s6v-4 ~ecli=r-3s6v-4 ~eclin=r-3s6v-4 ~eco=a-4b-4f6g-5i5j-3o4
~eco>=f6 ~ecog=i5 ~ecoge=i5 ~ecoj=i3 ~ecoja=i3 ~econ=g-4 ~econd=g-4 ~ecor=d3k4r3 ~ecord=d3r3
~ecorr=k6 ~ecr=d6 ~ecre=d6 ~ecret=d6 ~ect=a-9b-5c-3g-7h-4j8k-3r4 ~ect>=a-7c-4j6 ~ecti=v5 ~ectio=n3v5
~ecto=j3r3 ~ecto>=j3r3 ~ecu=g3 ~ecue=g3 ~ecuer=g3 ~ed>=a-6c3d-7e9f-4g-6h-15k-7l-4m-9n-4p-4q-3r3v-11
~eda=g-4k5m-3n-4 ~eda>=b-7i3k6 ~edad=b5c-3v3 ~edad>=b5c-3v3 ~ede=b-6c-3h3i3r-8v7
~ede>=b-7h3o-4q4r-8v5 ~eden=a-4i4 ~eden>=a-4i4 ~edi=b-10e-8g-8h5j-5k-6l-5p-3r-3v4 ~edi>=a6v-4
~edia=a3 ~ediat=a3 ~edic=a-3b-5h4k-4r-4 ~edica=c-4h-4 ~edici=c3 ~edico=h10r-3 ~edin=b-5c6v3
~eding=b-5c6v3 ~edio=n3 ~edio>=n3 ~ediod=q3 ~edl=b-3c4 ~edle=b-3c4 ~edle>=c4 ~edles=v4 ~edn=c-5p-3
~edne=c-5p-3 ~ednes=c-5p-3 ~edo=a-11b6e-10i-3m-6n-6r-4s-3v3 ~edo>=a-10b4e-9i-3m-6n-6r-4s-3v4
~edos=b5 ~eds=b3c6 ~eds>=b4c3 ~edu=a-6k5n-3 ~edul=a-4b-4k5 ~edule=a-4b-3k6
~ee>=b-5d-7e-9f-4h5j3k-12m-10n-8 ~eec=c5 ~eech=c5 ~eech>=c5 ~eed=b-4c6e-7l-5n-7r3u-4
~eed>=i4k3n-5t-3u-3 ~eedi=b-5c6v3 ~eedin=b-5c6v3 ~eedl=b-3c4 ~eedle=b-3c4 ~eei=b-6c7 ~eein=b-6c7
~eeing=b-6c7 ~eek=a-5b-3c3d-3h-5j-4k3m-4n-3q9s-4v-7 ~eek>=b-5c5h-4k4o-3q5s-3v-9 ~eeke=u3 ~eeken=u3
~eel=a-3e-6f-8i4n-3u-4v-3 ~eel>=b6f-3g-3v-5 ~eeli=b-4 ~eelin=b-4 ~eels=b-4c3g-4i7 ~eels>=b-4c3g-4i7
~een=d-7e-3i-4l3m-3n-4p-3s-3v-7 ~een>=d-6i-4v-12 ~eent=o3 ~eenth=o3 ~eep=c6d-3f-3i-4j-6m-3n-4
~eepi=e3 ~eepin=e3 ~eeps=c6v-5 ~eeps>=c6v-5 ~eer=u3 ~ees=b-5c7 ~ees>=b-5c7 ~eet=a-3g4r-3u3 ~eet>=u3
~eeti=g4 ~eetin=g4 ~eez=c5 ~eezi=c5 ~eezin=c5 ~ef>=b8c-8 ~efe=k-3 ~efe>=b-3 ~efec=j3 ~efect=j3
~efer=b3 ~eferi=b4 ~efi=a-4b-3c-3g-5v3 ~efil=g-3v7 ~efill=g-3v7 ~efo=c-5j-3v3 ~efon=c-3d3 ~efr=b-3
~efra=b-3 ~efrai=b-3 ~eft=a-4v-4 ~eft>=a-4v-4 ~efu=a3u4 ~eful=u4 ~eful>=u4 ~efus=a3 ~efuse=a3
~eg>=b-3c5 ~ega=c-10r-4s7v4 ~ega>=g3 ~egal=b3 ~egalo=b3 ~egar=c-6i5 ~egar>=c-3i4 ~egat=r-3s4
~egati=r-3s4 ~egi=l8m4n-3 ~egin=l8n-3 ~egin>=l8n-3 ~egis=a8b-3 ~egist=a8b-3 ~egit=m5 ~egit>=m5
~egl=i-5v5 ~ego=b-3c-5m-4r3 ~ego>=c-5r3v3 ~egr=a-3e6h3v-10 ~egre=e4v-4 ~egret=b3 ~egri=b3 ~egria=b3
~egro=c5 ~egro>=c5 ~egs=c4 ~egs>=c4 ~egu=b3c-10d-5e-5g7i-4j-3k-4q-5s-10t-7 ~egue=g3 ~egue>=g3
~egui=b6f-3g3v-5 ~eguir=b6v-4 ~egul=v4 ~egula=v4 ~egun=f3g5n5q-4s-4v-6 ~egun>=b6 ~egund=f4o3
~egunt=a3b-3n4s-3 ~egur=g-4m3s-6v8 ~egura=v3 ~eguro=b-4m3s-3v4 ~eh>=n9 ~ehic=i3 ~ehin=v4 ~ehind=v4
~eig=b-4c-4e3 ~eigh=b-4c-4e3 ~eighb=e4 ~eight=b-3 ~ein=a-4e-3g-5j3 ~eing=c3g-5 ~eing>=c3g-5
~eir=a4v5 ~eir>=a4v5 ~eit=o-5p6q5 ~eith=o-5p6q5 ~eithe=o-5p6q5 ~eiv=a4 ~eive=a4 ~eive>=a4
~eja=e-5g-4h-6q4v4 ~ejam=g-5v3 ~ejame=g-5v3 ~ejan=g5 ~ejand=g5 ~ejar=g-5i4 ~ejar>=a-3g-4i4
~eje=a5d-6g5i-3l-3m-4n-3q-7r-4 ~eje>=a-3f4v10 ~ejel=g3v-3 ~ejelo=g3v-3 ~ejem=k5q-4v-7
~ejeme=k5q-4v-6 ~ejen=a10b-5d-3f-4g-5s-3 ~ejen>=a4s-3 ~ejenm=a5 ~ejo=a-5b3c-7g-3i6j3p3r-4 ~ejo>=i6
~ejor=e-3j3p3r-3 ~ejor>=e-3j3p3r-3 ~ek>=b-5c5h-4k4o-3q5s-3v-9 ~eke=u3 ~eken=u3 ~ekend=u3
~el>=a-8b-4c4d-3e-3g-5h6k-9l-14m-6n-10p-9r-9u-6v-3 ~ela=b-4d-5e4f-5g-8h-3i-8k12m-3p-4
~ela>=b-6c5g-3i-3j4k12 ~elan=e3k3q3 ~elant=e3k3 ~elar=b-3j3k-3 ~elar>=b-3j4k-3 ~elaro=v4 ~elas=n3
~elas>=n3 ~elay=j-3k4 ~elay>=j-3k4 ~elc=u6v-3 ~elco=u7v-3 ~elcom=u7v-3
~ele=b-9g-10h-3i-8j3k-3r3s-3v7 ~ele>=a-4b-7c4g-3j4 ~elef=c-3d3 ~elefo=c-3d3 ~eles=a-6b3c-6
~eles>=a-4v6 ~eless=b4 ~elet=a6v-3 ~elete=a6v-3 ~elf=b4q-5 ~elf>=b4q-4 ~eli=b-4d-4e5i-4j4m-8n-4u4
~elic=b-5u4 ~elicu=b-4 ~elie=e3 ~eliev=e3 ~elig=b4h3 ~eligi=h3 ~eligr=b5 ~elim=a9 ~elimi=a9
~elin=a-3j6 ~elin>=c3 ~eling=a-3b-3g3j6 ~eliz=u3 ~eliz>=u3 ~ell=a-3b-7c14i-3l-3m-12n-16s-6
~ell>=a3c7d8g4h-3m-3u-3v-5 ~ella=a-5b-5c-8e6f4h5i-4k3n-3v-3 ~ella>=a-3b-3c-5e7h6v-6 ~ellat=k4
~elli=c7 ~ellin=v4 ~ello=e-4f-3g-3i-3n-3r-4s-3u3v3 ~ello>=e-3s-3u3v5 ~ellow=c6 ~elly=c4 ~elm=f4
~elo=a-8g5k-4n8v5 ~elo>=a-4g5n8 ~elon=v3 ~elong=v4 ~elor=v5 ~elp=a-4b4i-3m5 ~elp>=a-4b6m5
~els=b-10d-7f-5g-10h3i4j7m-6n-5o-4p5q-6v-7 ~els>=b-4c3g-4i7
~else=b-5c-6d-5f-3g-4h5j7m-5n-4o-3p6q-6v-5 ~else>=b-4d-5g-3h6j3k3m-5n-4o-3p8q-6 ~elsew=j4 ~elta=c3
~elte=a3 ~elv=b-4 ~elva=d-3g-3n3 ~elva>=n4 ~ely=c5g-4r6s-4 ~ely>=c6g-4r6s-4 ~ema=a4c6d-6h11i-3m-5n-4
~emai=c-4v6 ~email=c-4v6 ~emal=h6 ~emale=h6 ~eman=a5b-9c9v-6 ~eman>=h3 ~emana=c8v-5 ~emand=a6
~emas=h5 ~emas>=h5 ~emb=a-3c6g-6q4t4 ~embe=t3 ~ember=t3 ~embl=c7 ~embla=c8 ~embr=e3 ~embre=e3
~eme=e-5f-7g10k6n-4q-10s-6u-6 ~eme>=b-15c-9f-5g11h3q-4s-6u-5v-4 ~emel=k6q-6 ~emela=k6q-6 ~emen=c4
~ement=c4 ~emer=b7 ~emerg=b7 ~emi=b-3c-4n3 ~emin=b-3c-4n3 ~emind=b-3c-4n3 ~emo=a5h-3m-5 ~emo>=b5
~emos=g3s3 ~emos>=g3 ~emov=a8b-3k-3m-3s-4v6 ~emove=a10b-3k-3m-3s-4v4 ~emp=c4i-4 ~emp>=c4 ~empe=c7l3
~empez=l3 ~empre=v3 ~en>=a8d-6e-12g-5i-4k-7m-3n-13o-6p-4q-8r-5t-6u-10 ~ena=a-10b12c-15g4i-4l6n6v-7
~ena>=b4g6 ~enal=e-5n8 ~enal>=e-5n8 ~enan=e4 ~enant=e4 ~enas=b4c-4 ~enas>=b4c-4 ~enaz=a-3b7c-3
~enaza=a-3b5 ~enc=b5c-6d-4g-8n-3t-5v-4 ~enca=r5v3 ~encan=r5v3 ~ence=a5h4 ~ence>=a5h4 ~enci=b5
~encia=i3j3v-7 ~encit=b3 ~encu=e3v-4 ~encue=e3v-4 ~ency=b4 ~ency>=b4 ~end=c-12i-3m-13p-3r-8s-7u4v3
~end>=a7b7c-11d-3e-10f-6h-3j-4k-8m-4r-6v-4 ~enda=b-5c-3e4i-4k5l-4v3 ~enda>=e4v5 ~endar=a-5j3k3
~ende=a4b-5v6 ~ende>=a4i4 ~ended=v-3 ~endem=r3 ~enden=v8 ~ender=a3d5i-4 ~endi=a-3b4c-4g-6q-3u6
~endi>=a-4b9n5v-7 ~endig=b-3u3 ~endin=c-4f3l3 ~endo=f6g7 ~endo>=f7g7v-3 ~ends=v4 ~ends>=v4
~ene=d-6g-8k-4n-6p4r-3s-4v-5 ~ene>=a-3d-3e-3i-3v-6 ~enen=b7i4 ~enen>=i5 ~ener=a5b-8e4 ~ener>=a6
~enera=h3 ~energ=c3 ~enero=e4 ~enes=m5 ~enes>=m5 ~enf=b-4d4 ~enfe=b-4d4 ~enfer=b-4d4
~eng=a-5c3d-11f6h-10i8l-6n-11o-3v-7 ~enga=a3b-3i4r9u4v-10 ~enga>=r9u5v-6 ~engan=b-3i5v-3 ~engi=i6
~engin=i6 ~engl=f8 ~engli=f8 ~engo=a-6c5d-4h-5n-4r-3u-4 ~engo>=a-6c5d-4h-5n-4r-3u-4 ~engu=c3
~eni=b4c-5e-3 ~enid=v4 ~enin=b5c-5q3v-4 ~ening=b5c-5q3v-4 ~enl=a6b4 ~enla=a3 ~enla>=a3 ~enlo=b5
~enm=a7b3c-8d5e-7f-5k-3m-4n-4r-4u-4v-10 ~enme=a7b3c-8d5e-7f-5k-3m-4n-4r-4u-4v-10
~enme>=a6b4c-8d5e-7f-5k-3m-4n-4r-4u-4v-10 ~eno=g-3m-9n-11r3 ~eno>=a-4c6r3 ~enor=v-4 ~enor>=e4i3v-8
~enora=f4g3s-3 ~enori=g-5v4 ~enos=h4 ~enos>=h4 ~enou=a7c-6 ~enoug=a7c-6 ~enr=a3b-3l5 ~enro=a3b-3l5
~enrol=a3b-3l5 ~ens=a5c-6d6j-6k-4q-6r-9u-6v-13 ~ens>=a3g-4h3 ~ensa=c-9g3h-4i-4j-3q-3v-6
~ensaj=a4b-5h-3 ~ensar=g7 ~ense=b-6i5v-5 ~ense>=b-6i5v-5 ~ensi=d9 ~enso=b4c-3g5 ~enso>=b4c-3g5
~ent=a-13b-5d5i-4l-6n-10p-12 ~ent>=b-17c-4t-3u-4v5 ~enta=a-4b4d5e-5g-4 ~enta>=v3 ~ental=b7 ~entat=d3
~ente=a-6d6e4i-4m-4t-3 ~ente>=d7n-6 ~enten=a-3n4 ~enth=o3 ~enth>=o3 ~enti=c-6f8m6 ~entid=b6
~entie=f8 ~entis=h7 ~entit=m4 ~entl=a3g3h3 ~ently=a3g4 ~ento=a-5e-7j6u3v-6 ~ento>=a-3c5e-5j6
~enton=i4 ~entos=u5v-8 ~entr=b6m-4q3 ~entra=v7 ~entro=b5 ~ents=h3v3 ~ents>=h3v3 ~entu=b-4c7
~entur=c4 ~enu=b-4 ~env=a4 ~envi=a5 ~envie=a4 ~enz=g3l7 ~eo>=b-9c13g-5m-7n-5u-3 ~eol=d-3 ~eole=d-3
~eole>=d-3 ~eon=b3g-4v-4 ~eone=g-3v-3 ~eone>=g-3v-3 ~eop=c-3d3 ~eopl=c-3d3 ~eople=c-3d3
~eor=b-4c15v-4 ~eor>=b-3c11 ~ep>=b3c5d4f-4n-3r7 ~epa=d4 ~epar=d4v-5 ~epc=d3 ~epci=d3 ~epcio=d3
~epd=b4c-3 ~epda=b4c-3 ~epdad=b4c-3 ~epe=b-9d-3n5o-3q-5r-5v7 ~epea=n7 ~epeat=n7 ~epen=b-7n-6q-3r-4v9
~epend=b-3q-3r-4v10 ~epi=a-5b-4c-7d-4g-4n11o-4 ~epin=e3 ~eping=e3 ~epit=a-4c-6n12o-3 ~epita=n7
~epite=n5 ~epl=g5m5v-5 ~eply=g5m5v-5 ~eply>=g5m5v-5 ~epo=a7e5v-5 ~epor=a8e5v-4 ~eport=a8e5v-4
~epr=a-8b9c-11d3e-3k5s-4 ~epre=b8c-10d4e-3s-3v3 ~epres=b7c-10d4e-3s-3v3 ~epro=k5 ~eprog=k5
~eps=c6v-5 ~eps>=c6v-5 ~ept=b-5m-3v4 ~epta=v4 ~eptan=v4 ~epti=d4 ~eptio=d4 ~equ=b-7c-5e3m-6v7
~eque=v3 ~equeo=v4 ~equi=b-6c-3e3m-4r-4v3 ~equip=b-3v3 ~equiv=e6
~er>=b-7c-6i-5j-13l-11m-14n-4o-5p3r-5s-7u-13 ~era=a4b7c-4d9f-13g-6h3i-5k-11l-3m-10n5o-5p-6q-5u-4v-6
~era>=a-3c-4f-5k-3m-5n3q-4 ~erac=b6v-5 ~eraci=b6v-5 ~erad=d4 ~erado=d5 ~eran=a3b3v-6 ~eran>=a3n4v-3
~eranz=b5 ~erar=v7 ~eras=a7 ~erase=a7 ~erat=d4 ~erato=d6 ~erc=i-5o4 ~erca=i-4v3 ~erca>=i-4v3
~erco=v-3 ~ercol=v-3 ~erd=a4e-3h-5i-6n6u-3 ~erda=a5b-3d3m4 ~erda>=a6 ~erdad=d3m4 ~erday=c3
~erde=a4g3 ~erdem=g3 ~erdi=e4g-4n6v-4 ~erdi>=g-3n6 ~erdo=e-7v7 ~erdo>=b-4c3v3 ~erdon=e-6v5
~erdos=b5c-4 ~ere=a-4j4m3n-4q-6u-3 ~ere>=c-3d3f3h-5j3m-5v6 ~ered=b-3 ~ered>=b-3
~eren=a-6c-4g-5h3j4m8v-9 ~eren>=a-4j7m9v-3 ~erent=g-3h4k3v-3 ~erer=b-3c4 ~erer>=b-3c4
~eres=f-5g-4h4m4v-4 ~eres>=h6m5v-3 ~erf=c-4 ~erfe=c-4 ~erfec=c-4 ~erg=a-3c7i-3v-3 ~erge=b7 ~ergen=b7
~ergi=c3 ~ergy=c3 ~ergy>=c3 ~erh=v3 ~erha=v3 ~erhap=v3 ~eri=c11d-4g-7 ~eria=i5 ~eria>=i5 ~erid=c5
~erida=b-4c6 ~erie=h4 ~erien=h4 ~erin=a3 ~ering=a3 ~erio=c5 ~eriod=c4 ~erl=k4 ~erla=k4 ~erla>=k4
~erle=b4v-3 ~erle>=b4v-3 ~erm=a5b-3f-8k-4m-7n-5 ~erma=b-4c5e6h3 ~erma>=c7 ~erman=e6h3 ~erme=d5
~ermer=d6 ~ermi=a7c-5d-4e-4 ~ermin=c-3 ~ermis=a7 ~ermit=g5 ~ermo=g-4 ~ern=a-6c3f-3h-6i3m-3p-5u-3
~erna=b-6c6i4v-5 ~erna>=c3 ~ernas=c3 ~ernat=i5v-3 ~erne=o3p-3v4 ~ernes=o3p-3 ~erno=b4g-4 ~erno>=b5
~ernoo=g-4 ~ero=c-7n-8p-4t6v-4 ~ero>=b3c-8j-4n-7p-4t6v-12 ~eron=b-8c3e3m4v5 ~eron>=b-8c3e3m4v5
~erp=f4v-6 ~erpo=c4 ~erpo>=c4 ~erpr=f5 ~erpre=f5 ~erq=i3 ~erqu=i3 ~err=a-10b9d-3g-8h-4i-7m-3v6
~erra=b9e3f3g-3 ~erra>=b7f4 ~erri=c3h-3v-3 ~errib=b-5c6 ~errif=b8 ~erro=v4 ~erro>=b-6c3k3v5
~error=b4 ~ers=b-4d5f4g-7h-3i-11m-6n-6p-5q-7t-6 ~ers>=c6j-3n-5u3 ~ersi=a-3b6i-3 ~ersid=i-3
~erso=b-8c-4d7e5k-3m-5n-3r-3t-3 ~erson=b-8c-4d7e5k-3m-5n-3t-3 ~erst=f5 ~ersta=f3 ~ert=b6c-4f-3l5
~ert>=e4 ~erta=b8v-7 ~erta>=b4v-4 ~ertar=b4 ~erte=a-3n3v-3 ~erte>=n3 ~erts=l6 ~erts>=l6
~erv=d6e-6g-6j-3 ~ervi=d6g-4 ~ervic=a4 ~ervio=b3 ~ervis=d4 ~erw=c-5 ~ery=a-5b7d-4k-4q-3u-8
~ery>=b4k-3t-3u-4 ~eryt=b3c-3 ~eryth=b3c-3 ~eryw=i4 ~erywh=i4 ~erz=c4 ~erza=c4 ~erzas=b-5c6
~es>=a-11b-9c-4d-11i-5j-18k-8l-5m3n-9p-6s-13t-7u-18 ~esa=a9d-8g-9i-5k6l-5n-4p8 ~esa>=d-3e3g-5k7q-3
~esac=a8 ~esact=a8 ~esad=a3v-3 ~esado=a3 ~esapa=b4 ~esas=p7 ~esas>=p7 ~esc=d-9f3j-7k4n3p-5v-8
~esca=a-6c6e5 ~escal=b-3c7 ~escan=a-4e5 ~esch=g-5j-4k10q3v-4 ~esche=g-5j-4k10q3v-4 ~esco=b9
~escog=b5 ~escon=b3 ~escr=a8g5p-3q-3 ~escri=a8g5p-3q-3 ~escu=b-5h3n8 ~escuc=c-3h4n8v-3 ~escue=v4
~esd=a-3b-5d-3g-10h-4p-3v-4 ~esda=h-3p-3 ~esday=h-3p-3 ~esde=c3g-8n4r4 ~esde>=c3g-8n4r4
~ese=a5c-16f6h5i-5l-5o-4v-3 ~ese>=b-4c-9d-5f9g-5i-3j-7k4l-3n-4 ~esea=h3 ~esen=d6j6v-6
~esent=a-3d6j6v-3 ~eses=b3 ~esesp=b4 ~esh=j4 ~esi=g-3h5l-5n-4u-5 ~esia=v-3 ~esia>=v-3 ~esic=c6
~esick=c6 ~esid=h6 ~eside=h6 ~esim=v3 ~esimo=v3 ~esis=a5 ~esist=a5 ~esk=b-3d7 ~esk>=b-3d7 ~esm=b-6c7
~esma=b-6c7 ~esmay=b-6c7 ~esn=v-3 ~esnt=v-3 ~esnt>=v-3 ~eso=b-4c3d7g-5o-4p4v-7 ~eso>=a3d3v-6
~esor=c5d4e-3 ~esor>=d4 ~esos=p5 ~esos>=p5 ~esp=a-8b7c3d-4e-7f6g8i-9j3k-4l-5m-8n-4o-3r-4s-5u-3v-3
~espa=b-5e-3f6g-6v-4 ~espac=j3n4 ~espal=c6 ~espan=f8 ~espe=a-4b9c-11d-5j4n-4
~esper=a-8b8c-10d-3g3j5n-4 ~espi=c4 ~espir=c6 ~espo=b4v-5 ~espos=v-4 ~espu=b-5c3g7q4v3
~espue=b-5g7q4v3 ~ess=c-3d-5e-8f-10g-3h-8i-10j-6k-7n-3o-5p-4q-6s-4t-3v4 ~ess>=b4f-3g-6i-4l-3n-3s-4v4
~essa=a5b-7c-4e-3q-4 ~essag=a5b-7c-4e-3q-4 ~esse=e-4v5 ~essed=e-4v5 ~essi=b3 ~essio=b3 ~essu=c3
~essur=c3 ~est=a4h-10i-5j-13k-14l-6s-3u-6v-4 ~est>=b-6e-5n-3o6q4s-3 ~esta=a-4e3f-3g-5k-5
~esta>=a-4b-6c5e8g-11r3s-3 ~estac=v5 ~estan=a3i3 ~estar=b10e-4m3v-12 ~este=a7h-7i-3m-3n-7v-10
~este>=c-5e5n-5v-14 ~esten=a6 ~ester=v6 ~estes=b3 ~esti=c-4d4n3 ~estin=v6 ~estio=d4n4v-4
~esto=a4e-10h-5i-6l-5m4n-4o-4q-3t-5u-9 ~esto>=a4g-3m8u-3v-4 ~estop=a6 ~estos=a4
~estoy=a-7d-3e-5g3m-6o-3u-4 ~estu=a3c-4 ~estuv=a3 ~esu=c-7v6 ~esum=l7 ~esume=l7 ~esus=a6l-5
~esusc=a6l-5 ~et>=a5b-7c-3e-13f-5n-10o-5r-6s-4v4 ~eta=b-6d3i3v7 ~eta>=b-3i4v8 ~etai=c3 ~etar=d6
~ete=a13d-7e-6g-6i-4m-3o-3t7v-6 ~ete>=a13c-7t4v-10 ~eten=a6 ~eteng=c3 ~eter=a-3 ~eter>=a-3
~etf=a-4v4 ~ethi=c3k3 ~ethin=c3k3 ~eti=k-3q5 ~etim=g-3 ~etime=g-3 ~etin=g4 ~eting=g4 ~etir=a5
~etn=f3 ~etna=f3 ~etnam=f3 ~eto=b-8c4v-5 ~eto>=b-3g3 ~ets=o4r4 ~ets>=o4r4 ~ett=e-5v5
~ette=b5c-4e-3f3v6 ~etter=b3e-3f3v6 ~etti=b-5i4 ~ettin=b-5i4 ~eum=c9 ~eumo=c4 ~eumon=c4
~eva=f-3j-3k3m-3q4v4 ~eva>=b-3i3 ~evan=c4 ~evant=c4 ~evar>=v5
~eve=c4d-7g-13h-8i3k-4l-11m-8n-15p-3s3t7v-6 ~eve>=f4i7o5t3v-6 ~evel=c5 ~even=b-3r-4v-5 ~even>=v-3
~eveni=b-4 ~ever=a5c3d-5g-12h-3k-9l-8m-10n-10q-4 ~ever>=a8b-3g-7l-6m-8n-7r3v4 ~every=b7k-3r-4u-3v-7
~eves=o-3q6v-4 ~eves>=o-3q6v-4 ~evi=e3 ~evin=e3 ~evin>=e3 ~evo=d-3g-6i-4m-4n3 ~evo>=a-6g-3i-3l4n5v4
~evok=a9 ~evoke=a7 ~evu=b-3c3 ~evue=b-3c3 ~evuel=b-3c3 ~ew>=b-11h4i4k3n-4v-5 ~ewh=j4 ~ewhe=j4
~ewher=j4 ~ex>=b5c-5e7v-6 ~exc=n5t-5 ~exce=v4 ~excel=v5 ~excu=n7 ~excus=n7 ~exi=a7e3m-3n-4q7v-9
~exic=e4 ~exico=e4 ~exis=b5 ~exist=b5 ~exit=a8v-4 ~exit>=a8v-4 ~exp=a-7b-6c-3d-3h3i5j6m9
~expe=a-4b-3h3j7v4 ~exper=h4 ~expi=i4 ~expir=i4 ~expl=m10v-5 ~expla=m7 ~expli=m3
~ext=a8b-6c-14d7e-5h-3i-12j-13o-10q3r-5s-8u-7v-12 ~ext>=a3g3i-5j-11k-6l3o-3q-5s-8u-3 ~exte=d8
~exti=r-4 ~extin=r-4 ~extm=q5 ~extmo=q5 ~exto=a3d4 ~exto>=a3 ~extos=d4 ~ey>=i4r3 ~eya=i4 ~eyd=b4
~eyd>=b4 ~eye=a-6b-8d-4g-3r5 ~eye>=b-5c4 ~eyes=d-3r5 ~eyes>=d-3r5 ~eyo=f5 ~eyol=f5 ~eyol>=f5
~ez>=a-3d-10e-7f-5g-10h3i-4k-7l3m-7p-11q-4r-3s-5 ~eza=c3l4 ~ezar=l5 ~ezar>=l5 ~ezc=b4c-4u3
~ezco=b4c-4u3 ~ezco>=b4c-4u3 ~ezi=c5 ~ezin=c5 ~ezing=c5 ~ezo=b-3c6 ~ezo>=c3 ~fa>=v-3 ~fac=h3k-4
~face=c3k-3 ~face>=c3k-3 ~fai=c3 ~fain=c6 ~faint=c6 ~fair=v4 ~fal=a-3e3v-11 ~fall=a-4e5i3v-5
~fall>=c9 ~falle=e7 ~falli=b4c-3 ~falt=v-3 ~falta=v-3 ~fam=v-3 ~fami=v-3 ~famil=v-3 ~far=b-7e-5i4v7
~far>=b-3i7 ~farm=d3v3 ~farma=d3v3 ~fas=b-3n3 ~fast=b-3n3 ~fast>=n4 ~fat=e4 ~fath=e4 ~fathe=e4
~fav=a4 ~favo=a4 ~favor=a4 ~fax=v4 ~fax>=v4 ~fcc=a4 ~fcc>=a4 ~fe>=a-10b10c-12h-3 ~fea=b12c-9v-5
~fear=b7c-7 ~fear>=b7c-7 ~feas=b6v-3 ~feas>=b6v-3 ~feb=t7v-4 ~feb>=t4
~fec=b-4e-3f-4g-6h-4i-4l-3q-3s-3 ~fech=c-5k4 ~fecha=c-5k4 ~fect=b-5 ~fecti=c3 ~fecto=j3 ~fed=a4n4
~fed>=a4n4 ~fee=a-3c5e-5f-6i-3k-4n-3u-3v3 ~fee>=v11 ~feel=c4e-4f-5u-3 ~feel>=b6f-3v-5 ~feeli=b-4g3
~feels=b-3c6g-3 ~feet=b-3 ~feet>=b-3 ~fel=b-5g-6u7 ~feli=u7 ~feliz=u3 ~fem=h6 ~fema=h6 ~femal=h6
~fer=b-3g-6h5i3j-5k3n-4v-3 ~fer>=c-5d3i3 ~fere=d-7h4i3k3v-8 ~feren=d-7h5k3 ~feri=b4 ~ferm=b-4d4
~ferma=c7 ~ferme=d6 ~fev=a-6b-7c9 ~feve=a-6b-7c9 ~fever=a-6b-7c9 ~few=g4 ~few>=g4
~ff>=a9e-9i-5l-5m-9r-3u-6v-9 ~ffe=b-6d-4g-4k3v4 ~ffee=v5 ~ffee>=v5 ~ffer=d-3k3 ~ffere=d-3k3 ~ffi=b-8
~ffic=b-8 ~ffice=b-3 ~ffy=c4 ~ffy>=c4 ~fgh=v10 ~fic=a4b-12c-9m4n-4o-3v5 ~fica=v3 ~ficar=m3v-3
~fice=b-3 ~fice>=b-3 ~fici=a5 ~ficie=a5 ~ficin=e3 ~fico=v3 ~fico>=v3 ~ficu=i3 ~ficul=i3 ~fidd=v5
~fiddl=v5 ~fie=a-10d4e-7g-3i-5 ~fieb=a-3b-4c4 ~fiebr=a-3b-4c4 ~fied=b5 ~fied>=b5 ~fier=b3d6
~fiern=b4 ~fil=b-9e-4g-3v12 ~file=a3 ~file>=a4 ~fill=b-4e-3g-3v7 ~fill>=g-3v8 ~fin=a10n-3p-4q-5r8v-4
~find=b5 ~find>=b4 ~fine=a-3b-3c-6p-3r5v4 ~fine>=a-3b-3c-6p-3r5v4 ~fing=c6 ~finge=c6 ~finis=g3
~fir=a-10b-3v-4 ~fire=h4 ~fire>=h3 ~firm=r6 ~firma=r4 ~firmo=g3 ~fit=v3 ~fit>=v3 ~fiv=v-3 ~five=v-3
~five>=v-3 ~fix=i-6k3v3 ~fix>=k3 ~fixe=i-6v5 ~fixed=i-6v5 ~fla=c10i7v-8 ~flam=c4 ~flama=c4 ~flar=c6
~flare=c4 ~flat=i7 ~flat>=i7 ~fle=q8 ~flem=c3 ~fli=a-4 ~flo=i3m-3 ~floo=c-6i4v6 ~flood=c-5i4
~floor=v6 ~flop=v-6 ~flor=e3 ~flori=e3 ~flu=b-7c3 ~flu>=b-3v4 ~fo>=a6c-5m7 ~fol=a4c-3n4
~foll=a4c-3n4 ~follo=a4c-3n4 ~fon=c-3d3 ~foo=c6g-4i6o3v-7 ~food=v-3 ~food>=v-3 ~foot=b-7c7i7o3
~foot>=b-4i7 ~foots=c4 ~for=b-5g-3m5n-8t-3 ~for>=h-3m4n-8t-4 ~fore=a-3b6 ~forev=b6 ~forg=a6b-4
~forge=a6v-4 ~forgo=v6 ~form=b-6c-4g-7s3v10 ~form>=g-3v9 ~forma=m3s3v-4 ~formu=v3 ~fort=h3 ~forta=h3
~forw=k5v-4 ~forwa=k5v-4 ~fou=g-3t6v-4 ~foun=b4e3 ~found=b4e3 ~four=t6 ~four>=t4 ~fra=b5f-3g-5m3
~fraid=a-3 ~frain=b-3 ~fras=b6 ~frasc=b6 ~frau=m4 ~fraud=m4 ~fre=a4c-9g-5j4 ~frea=b6c-3 ~freak=b6c-3
~free=j5 ~free>=j5 ~freg=a3 ~frega=a3 ~fren=f3 ~fri=a-9b4d-3e-3n-5o6p-3q4t-3v-3 ~fri>=o3q3
~frid=c-3o3 ~frida=b-3o3 ~frie=b5c-4 ~frien=b5c-4 ~frig=b4 ~frigh=b4 ~frio=b-6c11 ~frio>=c7
~frios=c3 ~fro=f-3i-3l-6o-4v3 ~from=a3e-6g-5l-5o-3 ~from>=a3e-6g-5l-5o-3 ~ft>=a-7i5j-9k4v-11
~fte=c-3g4q5v-3 ~fter=g4q5v-3 ~fter>=g7q5r-3 ~ftern=g-4 ~fue=d-5g-6h3n4v4 ~fue>=b-5c-9d-3h4v3
~fuer=c5 ~fuera=c-4v4 ~fuert=c5n3 ~fuerz=c4 ~fui=v-3 ~fui>=v-3 ~ful=u8v-5 ~ful>=b-3u9 ~full=g3v-4
~full>=g3v-4 ~fum=v4 ~fuma=v4 ~fumar=v4 ~fun=c-3e4h-5i4 ~fund=c-4e4h-4i5 ~fundi=c-4i5 ~fur=a4
~furt=a4 ~furth=a4 ~fus=n3v-4 ~fuse=a3 ~fuse>=a3 ~fusi=n3 ~fut=b5 ~futu=b5 ~futur=b5 ~fy>=b3c3v-3
~ga>=a-4e-5i-4n-5q3r8u7v-4 ~gai=d-3e-6f-3l3m-4n5o-8p-5q-3r-3v-10
~gain=d-3e-6f-3l3m-4n5o-8p-5q-3r-3v-10 ~gain>=d-3e-6f-3l3m-4n5o-8p-5v-10 ~gal=f6v-4 ~gale=a4
~gale>=a4 ~galo=f6v-4 ~galo>=n3 ~galog=f6 ~gam=a-5b-4c-3e-5v7 ~game=a-5c-5e-5v7 ~game>=c-4e-4
~gan=a9e-3f-5g-8k-4 ~gan>=a6b-8i4j3v-4 ~gana=b5c-5 ~ganas=b5c-6 ~gand=a5 ~gando=a5 ~gane=v6
~gane>=v6 ~gant=b-5c5 ~ganta=b-4c5 ~gar=a-3b3d-5e-8g-3h-6j3k-4n7 ~gar>=e-4h-3i3j5k-3 ~gara=b5
~garag=b5 ~garb=n6 ~garbl=n6 ~garg=b-4c5 ~garga=b-4c5 ~garo=b6 ~garon=b6 ~garr=i-3n7v4 ~garro=v7
~gars=c4 ~gars>=c4 ~gas=b-8c4i10v-6 ~gas>=a-4i9v-4 ~gasp=b-4c6 ~gat=c-8r-3s4v5 ~gati=r-3s4
~gativ=r-3s4 ~gato=c-4 ~ge>=e-7g-5j-10k3n-3u-4v-4 ~ged=l3u4v-4 ~ged>=l3u4v-4
~gen=a-10c3d11e-4i-3k8n-5v-12 ~gen>=c3 ~genc=b9 ~genci=b5j3 ~gency=b4 ~gend=k10r3 ~genda=k8
~gende=r3 ~gent=a-7b-4c-4d15 ~gent>=d9 ~gente=a-7d10h-3 ~ger=d6f-5g-6j5v-6 ~ger>=e4f-4g-5i3v-4
~get=a7b-6e-11f-4i5u-4v-5 ~get>=a5b-3c-3e-8i3u-3 ~gets=v-3 ~gets>=v-3 ~gett=b-5i4 ~getti=b-5i4
~gge=c5v-4 ~gged=b3v-3 ~gged>=b3v-3 ~gger=c4 ~gger>=c4 ~ggi=b-3c5 ~ggin=b-3c5 ~gging=b-3c5
~gh>=a4e-7g-4h4i-4j-3l-3 ~ghb=e4 ~ghbo=e4 ~ghbor=e4 ~ghi=a-4b-5v5 ~ghin=a-4b-5v5 ~ghing=a-4b-5v5
~ght=a-8b7c4d-4f-7h-4j-4k-4l-3m-6n-9r4s-3v-6 ~ght>=a-4c7d-5f-3i-7m-3n-7r4s-8u-3 ~ghte=c-6 ~ghten=b4
~ghts=b4v-3 ~ghts>=b4v-3 ~gim=g3 ~gimm=g3 ~gimme=g3 ~gin=a5e-6g-3i5l8n-4 ~gin>=l8n-3 ~gine=i6
~gine>=i6 ~ging=a8c4e-5 ~ging>=a8c4e-5 ~gis=a8b-4i5v-4 ~gist=a8b-4i5v-4 ~git=c3m5 ~git>=m5 ~gito=c4
~gito>=c4 ~giv=b5c-8e-5k-3v3 ~give=b3c-7j3k-3v4 ~give>=j3k-3 ~given=b4 ~gives=v6 ~gla=f3g3
~glas=g3v3 ~glass=g3v3 ~gle=a-3f7g-3i-6k-4v3 ~gle>=i-5v5 ~gles=a-3b-6f10k-3 ~gles>=b-3f8k-3
~gli=a-3f8v-4 ~glis=c-3f9 ~glish=f7 ~glu=c3 ~gluc=c3 ~gluco=c3 ~gn>=b-3c-5f3h7l4r3 ~gne=h5
~gno=b4c-3 ~gnos=b4c-3 ~go>=b4c5d-9e-4g-4h-7j-8k-4l-10m-4p-5q-3t-5u-14v-4 ~goe=r-3v3 ~goes=r-3v3
~goes>=r-3v3 ~goi=e-3 ~goin=e-3 ~going=e-3 ~gol=v3 ~gom=b-3o5v-3 ~gome=c-3o5 ~gomez=c-3o5
~gon=a-3b3g-3 ~gone=v3 ~gone>=v3 ~goo=h-4i-4m-5t-3 ~good=h-4i-3m-5t-3 ~good>=b-5h-3i-3m-5t-3v4
~goodb=b4 ~gor=v7 ~gos=v6 ~gos>=v5 ~got=c7n-5 ~got>=a-5c5n-5
~gra=b-14d-3h-3i-5j-4k3l-4m-11n-12r-4s4u11v-4 ~gra>=c-6e7 ~grac=c-7u4v-3 ~graci=c-7u4v-3
~grad=b-4e-3g3u7v-7 ~grade=c-5u8 ~gradu=g5 ~grai=c4 ~grain=c4 ~gram=k7 ~grama=k5 ~gran=b-5c12
~gran>=c4 ~grand=c3 ~grar=c3 ~grar>=c3 ~grat=u3v4 ~grate=u4 ~grati=v5 ~gre=g-7i-4v-4 ~gre>=c6v-6
~grea=u3 ~great=u3 ~gret=b3 ~gret>=b3 ~gri=b7g-7 ~gria=b3 ~gria>=b3 ~grie=b7c-8 ~grief=b8c-8
~grip=b-6c10g-4v3 ~gripa=c3g-3 ~gro=b3i-4v8 ~gro>=g-3v8 ~groi=c5v-3 ~groin=c5v-3 ~grou=b3 ~gry=v5
~gry>=v5 ~gs>=b-6c4g-3q3 ~gua=a-7c4e-5f4n-4v-4 ~guag=e-4f5 ~guage=f5 ~guagu=i3 ~gual=r3 ~gual>=r4
~gualm=u3 ~guan=b4c4v-5 ~guant=b4c4v-5 ~gue=a9d-3f3g5m-4v-4 ~gue>=c5 ~guen=a9c-5e3 ~guen>=a5c-4e3
~gueo=c3 ~gueo>=c3 ~gues=f6g4 ~gues>=f5 ~gui=a-8b6d5e-4i-6k-3n-4v-9 ~guie=a-5d5 ~guien=a-4d5m-4
~guier=m5 ~guir=b6v-4 ~guir>=b6v-4 ~guit=c4g4 ~gula=v4 ~gular=v4 ~gum=b-4c9 ~gum>=c5
~gun=b10c-15d-9f3i-6k-5m-4o-3p4q-6r-6t-5u-3v-13 ~gun>=b17c-9g-3 ~guna=o-3p3 ~guna>=o-3p3 ~gund=f4o3
~gundo=f5 ~guno=p5 ~guno>=p5 ~gunt=a3b-3n4s-3 ~gunta=a3b-3n4s-8 ~gunte=s4 ~gur=g-5m3s-6v8 ~gura=v3
~gura>=v3 ~guro=b-4m3s-3v4 ~guro>=b-4m3s-3v4 ~gus=c-7f3h4 ~gust=c-7f3h4 ~gusta=f5 ~gusti=b5c-3
~gusto=b-7h3r6 ~gut=c4 ~guy=h4v-5 ~guy>=h4v-4 ~gy>=c3 ~gym=a-4g4 ~gym>=a-4g4 ~ha>=b-6g-6h-3i-6k5v6
~hab=b-4c-5d3e3f3g5h-3i-5j-6m4n4o-4p-5v-3 ~habi=v3 ~habia=v3
~habl=b-4c-4d3e3f4g5h-6i-4j-5m4n4o-3v-11 ~habla=c-4d3e3g7h-7v-6 ~hable=a5b-4f3n5 ~hablo=a-3e-3f4
~hac=a-3e3g-6i-5k-3 ~hace=a-5g-5i-5 ~hace>=b-6e3 ~hacen=v6 ~hacer=b6m4v-4 ~hach=d3 ~hacha=d3
~had=b-5c5g-5h4v3 ~had>=b-3c5g-5v4 ~hag=b5g-3i3 ~haga=b3j4 ~haga>=b4 ~hagan=j4 ~hago=i3 ~hago>=i3
~hah=b-9v9 ~haha=b-9v9 ~haha>=b-9v9 ~hai=b-6d-4f5 ~hair=b-5 ~hait=d-3f5 ~haiti=d-3f5 ~hak=c5g-4v-8
~hake=c9 ~hal=a3g6 ~hale=c3 ~haler=c3 ~half=g3 ~hall=g4v5 ~hall>=g4v5 ~halt=a7 ~halt>=a7 ~ham=b-8
~hamb=c-3v3 ~hambr=v3 ~hame=b-5c4d3 ~hamm=c5 ~hamme=c5 ~han=b-5d-3e-10g-7i-9j-4k5m-7n-11p-7r-5s4u5
~han>=c4k3v-5 ~hand=b3i-3v6 ~hand>=b-4c4 ~hando=v5 ~hang=b-5c-5h3k4 ~hang>=a5 ~hange=a-4b-5h4k5
~hangi=b-3v6 ~hank=b-6c-7e-4g-3n-7p-3s3u7 ~hanks=b-6c-7e-4g-3n-7p-3s3u7 ~hap=a3m3q-4v11 ~hape=v3
~hape>=v3 ~happ=a4g-3m4q-3v5 ~happe=a5g-3m4 ~haps=v3 ~haps>=v3 ~har=a5b-8c3e-5f-7g-5i-4v3 ~hara=a7
~haras=a7 ~hard=a-3c5 ~hard>=a-3c3 ~harg=c4d3 ~harge=c4d3 ~harl=c4 ~harm=c-5 ~harm>=b4 ~harma=v4
~hart=a6c-5 ~harta=v-3 ~harto=a3 ~has=b-4c7d-3e-9f-5o-3v-4 ~has>=c5e-4g-3i-7 ~hasn=c5 ~hasnt=c5
~hast=g4i5v-3 ~hasta=g4i5v-3 ~hat=a-4c-8d-5g-8i-5l-6m5n8o-7q-6s-8u-5v3
~hat>=a-5c-6g-4i-4l-4n9q-4t-3u-5 ~hatd=v-5 ~hatd>=v-5 ~hate=c3 ~hatev=c4 ~hats=c-7o-5s-4
~hats>=c-7o-5s-4 ~hav=a-4c5f3g4m-7n-3v-3 ~have=g5m-6r-3 ~have>=g3m-6r-3u3 ~haven=c3 ~havi=b-4c5v-6
~havin=b-4c5v-6 ~hay=a-4c-3g-4m-4n-4 ~hay>=a-4c-3g-4m-4n-4 ~haz=a3 ~hazo=a3 ~hazo>=a4 ~hbo=d6e3
~hbor=e4 ~hbor>=e4 ~he>=a-15e5k-12m-5p-8r-5s-6t-5u-4 ~hea=b-6c6d-3e-9f-4g-7i-9m-5n10s-3u-5v3
~head=b-3c6e-5 ~head>=n5v-4 ~heada=b-3v5 ~heade=c7 ~heads=g3 ~heal=b-5v8 ~heal>=c6 ~heale=c-5v4
~healt=v4 ~hear=g-6n10 ~hear>=c-7n10v-6 ~heari=n5 ~heart=c8e-3g-5n-8 ~heat=v4 ~heat>=v4
~hec=c-5g8i-3q-3s-3u4 ~heca=g6v-3 ~hecar=g6v-3 ~hech=b4 ~hecha=b4 ~heck=b-3c-5g3q-3s-3u4 ~heck>=g5k3
~hecku=r4 ~hed=a-5b4c-3n-3v-4 ~hed>=b9k-4 ~hedu=a-4b-4k5 ~hedul=a-4b-4k5 ~hee=b-6i7v-6
~heel=c-4i7v-3 ~heels=i8v-3 ~heez=c6 ~heezi=c5 ~hei=v5 ~hel=b3d-5h-6i-8n-8r-3 ~hell=a3b-4e-3m-5u3v4
~hell>=a4 ~hello=b-7c-5e-3s-3u3v6 ~help=a-4b4i-3m5 ~help>=a-4b6m5 ~hem=b3c-3v4 ~hem>=c-3v3
~hen=e-3i-3r5 ~hen>=g5r6 ~heq=v4 ~hequ=v4 ~heque=v4 ~her=e9l-8m-3n-10o-4p3r-4u-3
~her>=b3c-6e7h4i-5m-5n-5o-5p5r-3u-4v-7 ~here=d6h-3i3l-3n-5v3 ~here>=d4i3n-4 ~heres=c3 ~heri=b-3c3e3
~herid=b-4c6 ~herm=e6h3 ~herma=e6h3 ~hes=a3e4f4g-6j-7k-4n-4o-4p3q-3r-5v-4 ~hes>=a-8b5e9g-6v-3
~hese=a10b-4i-4j-5 ~hese>=a10b-4i-4j-5 ~hest=c3 ~hest>=c3 ~hete>=b5c-3 ~heter=c4 ~hey=a-6b6e3i3r3
~hey>=a-4e3i3r3 ~heyd=b4 ~heyd>=b4 ~hi>=b-7c-5e3i-7v11 ~hic=b-3g-3p-3v3 ~hich>=o-3v3 ~hid=b4
~hidi=b4 ~hidin=b4 ~hif=k5q3 ~hift=k5q3 ~hift>=k5q3 ~hija=b-4 ~hija>=b-4 ~hijo=b5e-3g-3 ~hijos=b5
~hil=c7v-6 ~hild=b3 ~hildr=b3 ~hill=b-5c9v-3 ~him=a-5c-8e8g-6h8s-3v-7 ~him>=a-5c-8e8g-6h8s-3v-7
~hin=b-3c5e-3h-6i-6j-3n-9p3s5 ~hinc=c3v-5 ~hinch=c3v-5 ~hind=v4 ~hind>=v4 ~hine=d3f3 ~hines=f3
~hing=a6d-5e-9f-10n-4p3v3 ~hing>=a3d-5e-8f-4n-4p4 ~hinga=a3 ~hink=a-7v-7 ~hink>=a-5c6e3g3r-4s3v-3
~hinki=b5c-3 ~hio=j3 ~hio>=j3 ~hip=c3e5 ~hip>=c3e5 ~his=a4c-3e6h-4k-4l-3m7n-6p-4r-4t-4v-8
~his>=a4e8h-4i-5k-8m6n-5p-6q-4t-4u-4v-7 ~hish=m3 ~hishi=m3 ~hisi=b4 ~hisim=b4 ~hisw=q4 ~hiswe=q4
~hit=a3g5i-3 ~hit>=b-5g5v4 ~hits=b5 ~hits>=b5 ~hitt=f3 ~hitti=f3 ~hiv=c6 ~hive=c6 ~hives=c6
~hiz=c-3v5 ~hizo=c-3v5 ~hizo>=c-3v5 ~hm>=r6v8 ~hmm=n-6r-3v9 ~hmm>=n-6r-3v9
~ho>=a-8e-7f4g-8h3k-5l-5m4n-5p-3r6s-3t4u-5v-5 ~hoa=c3 ~hoar=c3 ~hoars=c3 ~hoe=v4 ~hoes=v5 ~hoes>=v5
~hof=c-5i8v-3 ~hofe=c-5i8v-3 ~hofer=c-5i8v-3 ~hok=c8v-3 ~hoked=b3c-3 ~hoki=c9 ~hokin=c9
~hol=c-4d-4g3i-5u-3v3 ~hola=b-4v10 ~hola>=b-4v10 ~hold=g5i-4v-4 ~hold>=g6i-4v-4 ~hole=a5 ~hole>=a5
~hom=m4 ~hom>=m5 ~homb=v-4 ~hombr=v-4 ~hon=b-4d5e4f4g3h-5i-7j-3k-5s4v-4 ~hon>=c3
~hone=c-5d5e4g4h-5i-4k-3s4 ~hone>=a3c-5d6e5g3h-4i-3 ~hoo=b6c-9d-4g-4i-4u-4v7 ~hoop=v7 ~hoops=v7
~hoos=a3 ~hoose=a3 ~hoot=b3c-3v3 ~hoot>=b6 ~hop=a-3b10c-8e3v-6 ~hop>=e4 ~hope=b10c-6v-4 ~hope>=b5
~hopel=b4 ~hor=b-5e-6g12h-3i-5m-7o-6q-5r-4s-6t-3 ~hora=b-9c-4g11m-5o-3r-3v-3 ~hora>=g8 ~horar=p3v-3
~horas=f3j3k3m-3 ~horc=b7g-5 ~horca=b6 ~hori=e-3g8 ~horit=g9 ~horm=c3 ~hormi=c3 ~hors=v3 ~horse=v3
~hos=a-3b-5c-6f-4m9o-4p6r-4s-5v-4 ~hos>=a-4b-3e4i4m8 ~hose=b-4p4s-3 ~hose>=b-4p4s-3 ~hosp=m3v-3
~hospi=m3v-3 ~host=v3 ~hot=a-4b7d-5g-5 ~hot>=g-4 ~hotg=b4c-3 ~hotgu=b4c-3
~hou=a-12b5f-3g3j-3m-9n-7q-3r-6u3 ~houg=b3c-3u4 ~hough=b3c-3u4 ~houl=b3c5e-3i-4 ~hould=b3c5e-3i-4
~hour=a-3b-4g8m-6r-4v4 ~hours=b-4g5m-6v4 ~hous=e6 ~house=e6 ~how=b-6f-3j7k3m8u4 ~how>=b-5c-7g-6j4u4
~howe=c3v-3 ~hower=c3 ~hoy=b6q6 ~hoy>=a3q6 ~hre=n-4 ~hrea=b5 ~hreat=b5 ~hree=b-4g3 ~hree>=b-4g3
~hrew=c3 ~hrew>=c3 ~hro=c7d3j-3r-3v-7 ~hroa=c3 ~hroat=c3 ~hrou=d4n3 ~hroug=d4n3 ~hrow=b-5c7
~hrowi=b-4c8 ~ht>=a-4c7d-5f-3i-7m-3n-7r4s-8u-3 ~hte=c-6 ~hten=b4 ~htene=b4 ~hts=b4v-3 ~hts>=b4v-3
~hub=b5 ~hubi=b5 ~hubie=b5 ~hue=c10v-6 ~huel=c10v-4 ~huh=c-3n5r4 ~huh>=c-3n5r4 ~hum=b-3d13h-4
~huma=b-3d13h-4 ~human=b-3d13h-4 ~hun=q-7v7 ~hun>=q-7 ~hund=c3 ~hur=a-8b-4c6d-3i-4l-3m-4n-6 ~hurr=b4
~hurry=b4 ~hurs=b-3o-5q7v-3 ~hursd=b-3o-5q6 ~hurt=a-6c8e-4g-7n-3q-4 ~hurt>=g-3q-4 ~hurti=v3
~hurts=b-4c7v-3 ~hus=e3 ~husb=e3 ~husba=e3 ~hut=a8c-3i3v-3 ~hut>=a8c-3 ~hy>=g-7m6r6s-4 ~hys=b4
~ia>=a-8b6c-3d-8k5m-7n-8q-6 ~iad=e3 ~iado=e3 ~iados=e3 ~iage=c4 ~iage>=c4 ~iagn=b4c-3 ~iagno=b4c-3
~ial=b-4d4e5 ~ial>=d4v3 ~iale=e4 ~ialed=e4 ~iali=h3 ~ialis=h3 ~ian=d-4f10i3v-3 ~ian>=d-3f10v-5
~iano=i3 ~iar=b-8j-4l4v-11 ~iar>=b-4h4j-4l4v-6 ~iarr=c6 ~ias=a-3b-5e-3h-4i-4k-5q-4r-3u5v-4
~ias>=a-3b-5e-3h-4i-4k-5q-4r-3u5v-4 ~iat=b-4u4v-6 ~iate=u5 ~iated=u3 ~iati=c5 ~iatic=c5 ~iatr=h3
~iba=e-3g8l3p-5s-4v-6 ~iba>=g6 ~ibam=a-4g5 ~ibame=a-4g5 ~iban=e-3f-3p-5s-4 ~iban>=a9g-3p-5s-4
~ibanm=a-3 ~ibe=b-3j4k-3v-4 ~ibem=a3g4 ~ibeme=a3g4 ~iben=a-3m4 ~iben>=a-3m4 ~iber=j5 ~ibere=j5
~ibi=a5b-7g-3h-5l6m-3v-4 ~ibie=a3e3 ~ibien=a3e3 ~ibir=b-6l6 ~ibir>=l5 ~ibirm=a3f4 ~ibl=b-8c4q5
~ible=b-8c4q5 ~ible>=b-8c4q5 ~ic>=b-4h-8k-4v3 ~ica=b-5d7f-3g-9n-5t-3u-3 ~ica>=c5 ~icac=v6 ~icaci=v6
~ical=b3d4i3v-8 ~ical>=b3d4i3v-8 ~ican=h3v4 ~icant=h3v4 ~icar=b-4d5h-6 ~icar>=d7v-4 ~icare=i3v4
~icat=a4v-4 ~icate=d3 ~icati=a5v-3 ~ice=a-5f-5h-5i6j-8n-4q-5v-4 ~ice>=c7h-4i-5j-7q-4u3v-3
~icen=b-4c-3i10 ~icenc=i4 ~icens=b-3i6 ~ices=b4c-7g5 ~ices>=b4c-7g5 ~ich=d-4f6 ~ich>=o-3 ~iche=d-3f5
~iche>=d-3f5 ~icho=c3 ~ici=b7c-3f-3g-8l8n-4o-3u3 ~icia=a-6l5 ~icia>=b4 ~iciar=l6 ~icid=b11c-5e-4
~icida=b3c-4e-3 ~icide=b5 ~icie=a5e3 ~iciem=e4 ~icien=a5 ~icin=c3 ~icio=l4v4 ~icio>=l5 ~icit=u3
~icito=u3 ~ick=a-5b-5c6f-3h5i6j-3n-4u-4v-3 ~ick>=a-3b-8c3g-9h5i3 ~icke=k3 ~icker=k4 ~icki=g5
~ickin=g5 ~icks=i5 ~icks>=i5 ~icl=i8 ~icle=i8 ~ico=b-3f-4h7n-4 ~ico>=f-3h7n-3v-7 ~icu=b-5i4
~icul=b-5i4 ~icula=b-4 ~icult=i3 ~id>=a-5e-3f-4g-10i-4j-11k-4m-5n-3o-3q-5u-11v9
~ida=a-13b8c-3d-3e-6h-4i-11k-3l-3m-6u-3 ~ida>=a-10b11i-11k-7v-5 ~idad=b-4u-3v9 ~idad>=b-4u-3v9
~idal=e-3 ~idal>=e-3 ~iday=b-3o3 ~iday>=o3 ~ide=c-5d-13h5i7k-10n-12p-5
~ide>=a-9d-7h-4i11k-6m-4n-5o3p-5u4 ~idea=i-5v6 ~idea>=b-4i-5v9 ~ided=g4j3 ~ided>=g4j3
~iden=a3b-3m3v-6 ~idens=a7v-4 ~ident=a-4e4m4 ~ider=h5 ~ider>=h6 ~ides=i5v-6 ~ides>=i5v-6 ~idg=b4
~idge=b4 ~idge>=b4 ~idi=b4 ~idin=b3c-4g3 ~iding=b3c-4g3 ~idn=b-6n6 ~idnt=b-3c-3n7 ~idnt>=b-3c-3n7
~ido=a-3b3c6d-4f-4g-7h-6v-5 ~ido>=b4c4d-4f-4g-7h-6v-4 ~ids=c-3g4v-3 ~ids>=c-3g4v-3
~ie>=a-8b3d-5f-8g-10h-6i5k-4m-3n-3s-4 ~ieb=a-3b-4c4 ~iebr=a-3b-4c4 ~iebre=a-3b-4c4
~ied=b12c-20g-11h-4i-5k-5u-3v4 ~ied>=b5c-13e4h-3 ~ieda=b3 ~iedad=b3 ~iedo=a-3b5c-6i-4
~iedo>=a-3b5c-6i-4 ~ief=b8c-8 ~ief>=b8c-8 ~iej=b3 ~ieja=v4 ~ieja>=v4 ~iem=q4 ~iemb=v-4 ~iembl=c5
~iembr=e3 ~iemp=c-3v6 ~iempr=v3 ~ien=a-7b-5e-4f5h5j-7k-6l-10m4n-6r-3 ~ien>=a-8b-7d5e-3f3g-7m6t-8
~ienc=h3 ~ience=h3v3 ~iend=g3i-3 ~iend>=b5c-4 ~iende=a5v4 ~iendo=c3g5 ~iene=d-3e-6g-4n-4p5s-3
~iene>=d-3i-3v-6 ~ienen=i5 ~ienes=m5 ~iens=b4c-3g5 ~ienso=b4c-3g5 ~ient=c4e3j-5m-4n-3u-3
~ient>=e6g3v-7 ~ienta=c8 ~iente=a4 ~iento=b3e-4g-3t3 ~ients=v4
~ier=b4d3e-8g-8i-5m-4n-11o4p-8r4t-8u-7v-5 ~ier>=k5v-9 ~iera=d4e-3r7v-4 ~iera>=b3e-3h3r7v-3 ~ierc=v-3
~ierco=v-3 ~ierd=a10b-4 ~ierda=a6 ~iere=a-3b6h-3 ~iere>=b3f3m-6v4 ~ieren=m9 ~iern=a-3c3e-4h-4o3
~ierna=b-5c7 ~ierne=o3 ~ierno=b4 ~iero=c-3g-7h3n-3 ~iero>=c-5e-9g-4h3m-14v-13 ~ieron=b-8c3e3m4v5
~ierr=b3f4 ~ierra=b3f4 ~ies=b-3c4 ~ies>=c4 ~iet=a-4f3 ~iete=t3 ~iete>=t3 ~ietn=f3 ~ietna=f3 ~ieto=g4
~ieto>=g4 ~iev=b-3e3i4 ~ieve=e3i4 ~ieve>=e3i4 ~iez=t4 ~iez>=t4 ~if>=a6e-3g-4i5j-5q6u-4
~ife=a-9b12c-11d-7v-6 ~ife>=a-8b11c-9d-3e4v-5 ~iff=d-3k3v-3 ~iffe=d-3k3 ~iffer=d-3k3 ~ifi=b3c-7d-3
~ific=v3 ~ifica=v3 ~ifie=b5 ~ified=b5 ~ift=b-7i7j-7k4 ~ift>=b-6i7j-7k4q3v-5 ~ify=b5 ~ify>=b5
~iga=a7c-6d-3g-7h-3l-5n5q3u3v-7 ~iga>=b-4q3v-6 ~igal=n3 ~igalo=n3 ~igam=i4n3 ~igame=i4n3 ~igan=a7
~igan>=a4 ~igar=b5c-4 ~ige=c3u4 ~iged=u4 ~iged>=u4 ~igg=c4 ~igge=c4 ~igger=c4
~igh=a-7c7d-6f-4g-5i-3j-4l-3m-3n-8r3u-3v-3 ~ighb=e4 ~ighbo=e4 ~ight=a-6c7d-4e-9f-3i-6j-3n-5r4u-3
~ight>=c5d-3e-8i-5n-4r4s-8 ~ighte=b4c-3 ~igi=h3 ~igio=h3 ~ign=b-4c-5f3g-5h12l4r3v-3
~ign>=b-3c-5f3h7l4r3 ~igne=h5 ~igo=c7e-5f-3h-4i-6n-3v-4 ~igo>=c7e-5f-3h-4i-6n-3v-4 ~igr=c3g-3
~igra=c5 ~igrai=c4 ~igro=b5 ~igro>=b5 ~igu=b5e3f-3g-4 ~igua=r3 ~igual=r3 ~igue=c5e3 ~igue>=c3
~iguen=b4e3 ~igueo=c3 ~igui=b3m5 ~iguie=b3m5 ~ii>=r4 ~ija=b-4c4v-3 ~ija>=b-4e3v-3 ~ije=a3 ~ije>=a5
~iji=n7 ~ijo=b3e-4g-8m-8n9p-4v-6 ~ijo>=g-4m-7n9p-4v-4 ~ijos=b5 ~ijos>=b5 ~ik>=c9 ~ike=k-3 ~ike>=k-3
~il>=a-6c8e-3g-4m-5n-4t6 ~ila=b-8c-3g3v7 ~ila>=b-4g3v7 ~ilb=b-3c7 ~ilbo=c6 ~ilbox=c4 ~ild=v12
~ildi=v4 ~ildin=v4 ~ildr=b3 ~ildre=b3 ~ile=a7b-6c3i9 ~ile>=b-3c5i5v-5 ~ilen=a4 ~ilenc=a4 ~iles=i4
~iles>=i4 ~ili=a-4 ~ilin=b-5c4 ~iling=b-5c5 ~ilio=b6 ~ilio>=b6
~ill=a-12b5d-9e-17f-3g3h-12i-7j-5k-11l-10m-9n-15p-3q-5u-8v4
~ill>=b6d-13e-10g10h-3k-3l-6m-5n-9o5q-4u-8 ~illa=h-4k-3v5 ~illa>=b-11c4v7 ~illas=b8h-3 ~ille=e-3
~illed=e-3v5 ~illi=a-3b-5d3g-3v6 ~illin=a-3b-4d4 ~illio=v3 ~illo=v-6 ~ills=a-6b4g-3 ~ills>=a-6b4g-3
~ils=g3 ~ils>=g3 ~ily=b3 ~ily>=b3 ~im>=a-3b6d-5e7i-4j-3k-7l-7m-9n-6t-6u-3v-8
~ime=c3d-8e-11i-5k3l-4m-3n4r-4s-3 ~ime>=a-7d-7e-8k4p-5v3 ~imer=o3 ~imes=a3g-3n4p3v-4
~imes>=a3g-3n4p3v-4 ~imi=a12e-5g3v-5 ~imie=a3 ~imien=a3 ~imin=a9g4v-4 ~imina=a4 ~imine=a5 ~imm=g3v-3
~imme=g3v-3 ~imme>=g3 ~imo=a4c-3 ~imo>=a3 ~imon=r4 ~imon>=r4 ~imp=n3
~in>=d-8h-3i-3j-4l5m-8o-10r-3s-5u-7 ~ina=b-3c7d3f-4k-4r4v-7 ~ina>=c6g-4 ~inan=c-4i5 ~inand=c-4i5
~inar=c6v-6 ~inar>=c6v-6 ~inas=d3 ~inas>=d3 ~inat=a4 ~inate=a4 ~inc=a-4c7g-3n3q-7t5v-8 ~inca=v3
~ince=c3q-3 ~ince>=c3q-3 ~inch=b-4c5v-5 ~inci=n5v-4 ~incis=c4 ~inco=e5 ~incon=b5
~ind=a-6b5c-7f-3h-4i-6q-6r4u9 ~ind>=a-14c-4j3l3n7u4 ~inda=n-3u4v-4 ~inda>=n-3u4v-4 ~inde=n-4r3
~inded=c3 ~indee=r4 ~inder=c-3n-4 ~indi=a-3 ~indo=b13c-6 ~ine=b-4c-3g-9h-3l-3p-9t3u-4v4
~ine>=b-5g-3p-6q-6s3v4 ~inen=a7m-3 ~inen>=a3m-3 ~ines=b3c-5m3 ~ines>=v3 ~inese=f3 ~iness=b4c-3m4
~inf=c7d-5m10v-5 ~infe=b-3c10v-4 ~infec=b-3c10v-4 ~infi=b4 ~infie=b4 ~infl=c4 ~infla=c4
~info=c-6m10v-5 ~info>=c-4m7 ~infor=m3v-4 ~ing=c6d-4e-9h-7i-9k-7l-12m-5n-8o-6p5r-4s-6u-7v-9
~ing>=a-3b6c6e-7f-6h-7i-5l-8n-4q-3s-6u-4v-5 ~inga=a3 ~inge=c6 ~inger=c6 ~ingi=b3c3g-3v-5
~ingin=b3c3g-3v-5 ~ingl=a-3b-8e-3f8g-3k-3 ~ingle=b-5e-3f8k-3 ~ingo=q4 ~ingo>=q4 ~ings=q3v-4
~ings>=q3v-4 ~ingu=a3e4o-8p6r-4 ~ingun=e4o-8p6r-4 ~inh=a-3e3 ~inha=c3 ~inhal=c3 ~ini=k-5l12m3n-3
~inic=c-5k-3l10m3n-3 ~inic>=e3h-3m4 ~inici=a-3l11v-3 ~inin=c5 ~ining=c5 ~inio=h3 ~inion=h3 ~inis=g3
~inish=g3 ~ink=a-10c5 ~ink>=a-5c9r-4s3v-4 ~inki=b5c-5 ~inkin=b5c-5 ~inn=v-3 ~ino=b-5g8h-4i-6v7
~ino>=b-5c4g5 ~inos=g5 ~inos>=g5 ~ins=b-3e-6g-5i-6n-4o-3s-3 ~ins>=c3f5i-3 ~insc=l3v4 ~inscr=l3v4
~insi=a9v-3 ~insid=b4 ~insis=a10 ~inst=h4m4v-5 ~inste=b-3h4v-4 ~insu=g-3 ~int=g-8i-8l-5n-10s-3
~int>=b6e5h-4j-6 ~inte=b-4e-5h5 ~inter=b-3c-3e-3h5 ~intm=h-3j4 ~intme=h-3j4 ~into=v3 ~intom=v3
~inu=b-7e-3g4i4l4v-6 ~inua=l3 ~inuar=l3 ~inue=a4 ~inue>=a4 ~inut=b-3g5 ~inute=g4
~io>=a-4c3d-11e8g-9j5k-7m-12n6u-5 ~iod=c3q3 ~iod>=c4 ~iodi=q3 ~iodia=q3 ~iol=b5c-4h5v-7 ~iola=b3
~iolo=h5v-4 ~iolog=h5v-4 ~ion=b-4d5e-9g-4j-9l-7q-8r-8s-4 ~ion>=e-4j-6m-4o6p-8q-5r-6 ~ioni=a-4d7
~ionis=a-4d7 ~ions=m6o-3p4 ~ions>=b-8m6o-3p5 ~iop=b3 ~iops=b3 ~ior=b-3
~ios=a-3d-5f-5g-11h-3i-6m-3u4v7 ~ios>=b3d-4f-3g-8h-3i-5v5 ~iosi=b-3u6 ~iosit=u6 ~ip>=c12e4g3r4v-14
~ipa=b-3c7g-4 ~ipc=a5 ~ipci=a5 ~ipcio=a5 ~ipe=a4b-4m-3 ~ipe>=a6m-3 ~ipi=n6 ~ipo=b-3v3 ~ipo>=b-3v3
~ipp=c9n-3 ~ippe=c3 ~ipped=c3 ~ips=c3 ~ips>=c3 ~iqu=c3m3 ~ique=m3 ~iquem=m5 ~iqui=c4 ~iquid=c4
~ir>=a-5b7c-18d-10g-7h-7i5k-3m-12n3r-5v-5 ~ira=v-4 ~ire=g-8h4i3j5k-4m-6n-5o3r-6 ~ire>=c6g-3h3j7o3r-5
~irec=f3v6 ~irecc=f3v3 ~ired=v-3 ~ired>=v-3 ~irg=b3 ~irge=b3 ~irgen=b3 ~irl=b4n3 ~irle=b5v4
~irle>=b5v4 ~irlo=n4 ~irlo>=n4 ~irm=a3b3c-5n-4r6v-6 ~irma=r4 ~irme=a5b3c-3 ~irme>=a5b3c-3 ~irmo=g3
~irmo>=g3 ~iro=a3b4 ~iro>=a3b5 ~irs=a-3b-4 ~irt=m4 ~irth=m4 ~iru=v4 ~irus=v5 ~irus>=v5 ~irv=c-5r3
~irve=r3 ~irven=r4 ~is>=d-3g-5h-7i-6j-13k-7l-3n-14p-7q-5s-4u-12v7 ~isa=c-5u3v11 ~isa>=b-7g3v8
~isap=b3 ~isar=a-3u4 ~isarm=u3v3 ~isc=b-4c4l-3 ~isca=c5v3 ~isch=c4 ~ischa=c5 ~isco=a6 ~iscon=a6
~ise=b3c11g3i-3v-9 ~ise>=c8g3v-3 ~isen=c3 ~iser=b6v-3 ~isery=b5 ~ish=c-3d-3f9i-6k-7l-3n-6q-3s-3v-12
~ish>=f9i-5k-7m-5n-6s-3v-12 ~ishi=m3 ~ishin=m3 ~isi=a-12c3e-9h-4j5m3r-5v-3 ~isimo=b4 ~isio=c11v-6
~ision=c11v-6 ~isis=a-3b6e-3 ~isis>=a-3b6e-3 ~isit=a-5e-4h-3j7k3 ~isit>=a-4g-10j8k3 ~isita=g9
~ism=q4 ~ismo=q4 ~ismo>=q4 ~isn=b-3e4v-3 ~isnt=b-3e4v-3 ~isnt>=b-3e4v-3 ~iso=c-5f-3m-3 ~iso>=g3
~ison>=b4 ~isor=d4 ~isor>=d4 ~isos=l3 ~isos>=l3 ~isp=v-4 ~ispa=e3v-4 ~iss=a6c-6e-7k5n6 ~iss>=b4
~isse=k5n7v-3 ~issed=k5n7v-3 ~issi=a5 ~issio=a5i3 ~issue=v4 ~ist=a10c-9g-9h7k-6l3m-6o-3r-5u-7v-5
~ist>=a7b-7h7j-4 ~ista=b-7d7e3f-5i-6n-5v-6 ~ista>=e-3i-3n-3 ~istak=e7 ~istan=d4v-3 ~iste=h7n5v5
~iste>=n6v8 ~isten=h6 ~ister=c4e3 ~isti=h-3i4j5v-5 ~istir=a-5j5 ~istol=b3 ~istr=b3 ~istra=b6
~ists=b6 ~ists>=b6 ~isw=q4 ~iswe=q4 ~iswee=q4 ~it>=b-3c-9d-10e-10g-4h-7j5k6l-9o-5s-4u-7
~ita=c3d-3e-3h-12i-4k4l-10m4n-3o-5u-9v-5 ~ita>=a-7c-3g5h-10i-8j3k4l-5o-3p-6u-4v-6 ~itado=v3
~ital=m3v-3 ~ital>=m3v-3 ~itam=g3v-4 ~itame=g3v-4 ~itan=a-5c4 ~itan>=a-3v4 ~itand=c7 ~itar=a5
~itar>=a5 ~itas=c8v-3 ~itas>=c8v-3 ~itc=b-9c7d5h3 ~itch=b-9c7d5h3 ~itch>=h3k4 ~itche=c3 ~itchy=c3
~ite=a-3b-15c10d-7i4j3m-4n3 ~ite>=a-3b-13c13i4 ~iten=e-5j3 ~iten>=l3 ~itenm=a3e-4j3 ~ith=e-3k-6o-6p3)";

}  // namespace rb::grammar
