#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning11;
const std::string_view kLeaning11 = R"(
~darl=a7 ~darlo=a7 ~darm=l3 ~darme=l3 ~das=a6d-4g-3i6r4 ~das>=a6d-4g-3i6r4 ~dat=a5c-7e-4g-5i-4k12n-8
~data=a4 ~date=a-4c-3g-4h-4i-3k13n-6v-4 ~date>=g-3h-4k10n-6 ~dates=k3v-4 ~dato=a5b-4 ~dator=v3
~datos=a4 ~dav=b-5v3 ~davi=b-5v3 ~davia=b-5v3 ~day=a-3d-4e-8g-4h-5k4l-3m-7n-7o4q5r-4s-5
~day>=d-3e-4f-3h-3i-4n-20o7p-3s-3 ~days=b-5g-4m-3n4q5r-5v-4 ~days>=b-5g-4m-3n4q5r-5v-4 ~dby=b7v-4
~dbye=b7v-4 ~dbye>=b7v-4 ~dd>=b15c-11l6v-9 ~dde=c9v-3 ~dden=c4 ~dden>=c4 ~dder=c3 ~dder>=c3
~ddl=b-6v5 ~ddle=b-6v5 ~ddle>=c-5 ~ddr=a-4m-4v7 ~ddre=a-4m-4v7 ~ddres=a-4m-4v7
~de>=e-7f5g-10h-3k-6l-4n3o-6p-3r-6u4 ~dea=c-7d3e4g-9i3v3 ~dea>=b-6i-5v12 ~deac=a3 ~deact=a3
~dead=c-3e4i7r-3 ~dead>=c-3e4i7r-3 ~dear=d6v-4 ~dear>=c5d6v-3 ~deas=b9c-4 ~deas>=b9c-4 ~deat=b4v-4
~death=b4v-4 ~deb=a-3b4m4 ~debe=m4 ~debe>=m4 ~debi=b3 ~debo=c-3v6 ~debo>=c-3v6
~dec=c-6g5i-3n6q-4r-6s6u3v-7 ~dece=e5t3v-3 ~decea=e6 ~decem=t3 ~decer=a4 ~deci=c-3e-3g5n9u3
~decid=c-5g9j3n3u3v-8 ~decir=g-4n6v4 ~decl=r-4s7v-5 ~decli=r-4s7v-5 ~ded=b-8c7e-6g4v-4
~ded>=b-7c3e-6g4i4v-6 ~dedo=c3 ~dedo>=b-8 ~dedos=c3 ~dee=b4r4v-6 ~deed=r5 ~deed>=r5 ~deep=c3v-3
~deep>=c3 ~dej=a6c-3d-6i-5k3l-5m-5n-6r-8t-3 ~deja=a4b5d-3g-8i-5 ~deja>=b7v-6 ~dejam=a4g-6v4
~dejar=a7c-3 ~deje=a3b-4d-7g6q-5r-5 ~deje>=a-8f5g4v7 ~dejel=r-3s3v-3 ~dejem=a3b-3k5q-4v-8
~dejen=a10b-4d-6f-3 ~dejo=v3 ~dejo>=v3 ~del=a-5b-3h-9k3m-5q3 ~del>=a-3e-10h-5k-7n-3t4
~dela=e3j-9k12q6 ~delan=e4k4 ~delay=j-4k5 ~dele=a3b-3j6 ~dele>=j8 ~delet=a3 ~deli=e5r4 ~delo=a-4s3
~delo>=a-4s3 ~dem=a8c-5d-7h5k6m-5o3 ~dema=a11h5v-4 ~deman=a8 ~demas=h5v-3 ~deme=c-6d-5g3k4o3v3
~deme>=a-5c-3d-4k4o3v4 ~demel=g5 ~demen=a3 ~demo=b5 ~den=c-6f-3h11k-6l10n-9v-3 ~den>=a6c-3i3j-4
~denm=a-7b4l6 ~denme=a-7b4l6 ~dens=b-3e8 ~dense=b-3e8v-6 ~densi=v3 ~dent=a-11b3h12m4 ~dent>=v-4
~dente=h3 ~denti=a-7h6m4 ~dentr=b9c-5v-3 ~denu=a5 ~denun=a5 ~dep=a-8b4c-9g-4m-4n-4q-3r-4s-5v6
~depa=d5v-3 ~depar=d5v-3 ~depe=q-3r-6v11 ~depen=q-3r-6v11 ~depo=e7v-7 ~depor=e7v-7 ~depr=b6c-6v4
~depre=b9c-4 ~der=a4b-5g-6i-5j-4t4v-4 ~der>=a4c6d3e-3f-3g-6h3i-5n4v-5 ~dera=e4 ~dera>=e4 ~dere=c4l3
~derez=c4 ~derr=b3 ~ders=b-3 ~ders>=n-5 ~derst=f3 ~des=a9c7e-3g-3k-3l-22o-4t-3v-5
~des>=a3c5i6q-4r-3u4v-5 ~desa=a9 ~desac=a9 ~desc=a-3c-6e5v7 ~desca=a-3c-6e5v6 ~desd=c5g-11n4r4
~desde=c5g-11n4r4 ~dese=a4b7c-7e-3h4v-6 ~desea=h3m3 ~deseo=a3 ~deses=b7c-4 ~desh=b3j6 ~desi=a10
~desis=a6 ~desk=b-4d7 ~desk>=b-4d7 ~desm=c8v-3 ~desma=c8v-3 ~deso=c3 ~desor=c3
~desp=a-11b8g5i-5j-3q5s-6 ~despa=b4n5 ~despe=a-8b11g-5s-4v-5 ~despu=b-5g9i-4j-3q5 ~desu=a11l-8
~desus=a11l-8 ~desv=c3 ~desva=b-3c4 ~det=a14v-5 ~dete=a14v-4 ~deten=a10v-3 ~dev=b-14c14 ~devo=b-8c8
~devol=b-8c8 ~devu=b-5c6 ~devue=b-5c6 ~dez=u4 ~dezc=u4 ~dezco=u4 ~di>=c7e-6g-10j-4n12p-5
~dia=d-8j-5m-3p4v-3 ~dia>=e-3h-6j-3k6r3u6v-4 ~diabl=b6c-4 ~diag=b3c-4 ~diagn=b3c-4
~dial=b-3c-3e3q4v7 ~dial>=v8 ~diale=e4 ~dialy=q3 ~dian=v4 ~diar=c8v-3 ~diarr=c6
~dias=c5f3k-4n4o-5v-7 ~dias>=c5f3k-4n4o-5v-7 ~diat=h3 ~diatr=h3 ~dic=a-6f-3g6k-7n-3o-5r-6s-4t3v5
~dica=c-7h-5v6 ~dical=d4i3v-9 ~dicam=c-3v7 ~dicar=h-3v6 ~dice=a-3b5g8 ~dice>=a-3b3g4 ~dicen=b3
~dici=b-4c3e3 ~dicie=b-4e4 ~dicin=c3 ~dico=h11r-3 ~dico>=h11r-3 ~did=a-7b6c4e-16i-8k-4n8o-3
~did>=a-7c4h-5v5 ~dida=a-4b8v-7 ~dida>=a-4b8v-7 ~didn=b-3n7 ~didnt=b-3n7 ~dido=c3e-5 ~dido>=c3e-5
~die=a-4d-5f-10g-4h-5k-6m-7o-3 ~die>=a-3b9f-4t-3 ~died=v3 ~died>=v3 ~dien=v5 ~diend=c7 ~dient=v7
~dier=b-5e4 ~diero=b-3e4 ~diez=b-3t9 ~diez>=b-3t9 ~dif=b-3c-5d-9g-5h8i3j-4k6n-5v-3
~diff=b-4d-5g-3h3j-3k4 ~diffe=b-3d-4e3g-3j-3k4 ~difi=i4v-3 ~dific=i4v-3 ~dig=b-3g3h-3i-3l-6u3v-3
~diga=g-3l-5n6q5r3u4v-4 ~diga>=b-6q5u5v-10 ~digal=n3 ~digam=n4 ~digo=c-5g6n-3 ~digo>=c-5g6n-3
~dij=m-3n17p-4r-7u-3v-10 ~dije=a6v-3 ~dije>=a6v-5 ~dijo=c-3n11p-4r-4v-7 ~dijo>=c-3n11p-4r-4v-7
~dil=c3 ~dill=c3 ~dilla=c3 ~din=b5c-3f3g7n-3v-3 ~dine=b4v-3 ~diner=b4v-3 ~ding=a-3c-3f3g6i-5n-3
~ding>=a-4c-3f3g6i-5n-3 ~dio=b4d-5e4f-6g-4m-8o3v-5 ~dio>=a8b-4c7g-6i5m-3o6v-19 ~diod=q4 ~diodi=q4
~diog=v3 ~diogr=v3 ~diol=h4 ~diolo=h4 ~dios=a-6b12c-11e3i-5n-4 ~dios>=b11c-9e3i-4 ~diosi=u8
~dir=c-7v6 ~dire=f3v7 ~direc=f3v7 ~dis=a7e4f-6i-4l-8m5u-5v-8 ~dis>=m9 ~disa=b5 ~disab=a3 ~disap=b6
~disc=l-4n-4 ~disch=c6v-3 ~disco=a8l-3 ~discu=a-4 ~dise=c6 ~disen=c6 ~disp=e6v-4 ~dispa=e6v-3
~dist=a5 ~distr=b3 ~dit=b-6c5j3 ~ditc=j3 ~ditch=j3 ~dito=b-4c4 ~dito>=b-4c4 ~div=e7g-3 ~divo=e6
~divor=e6 ~diz=i-3 ~dizzi=c-3 ~dizzy=c4v-3 ~dle=a-4b-4r-3v5 ~dle>=b-7 ~dles=a-5 ~dles>=a-5 ~dlo=e5
~dlor=e5 ~dlord=e5 ~dly=a4b-3 ~dly>=a4b-3 ~dma=c6v-3 ~dma>=c6v-3 ~dnc=a10 ~dnc>=a10 ~dne=b-3p-3
~dnes=b-3p-3 ~dnesd=c-3 ~dness=c5 ~dnt=c-4e-4n7 ~dnt>=c-4e-4n7
~do>=a-7b6c3d-5e-4f3h-5j-12l-7m-5n-12s-7t-11u-10 ~dob=c10v-5 ~dobl=c10v-5 ~dobla=c5 ~doble=c5v-3
~doc=a-3d-5h6l-4p-7 ~doce=t3 ~doce>=t3 ~doct=a-3d-4h6l-4p-7 ~docto=a-3d-4h6l-4p-7 ~dod=c-4v9
~dodo=v5 ~dodon=v5 ~doe=c-7o-3 ~does=c-7o-3 ~does>=a-4b3c-10e-4i-5q-3v5 ~doesn=b-3r4v-5 ~dog=b-5n3v6
~dog>=b-5n3 ~dogs=v6 ~dogs>=v6 ~doi=b3u-4v5 ~doin=b3u-4v5 ~doing=b3u-4v5 ~dok=v-3
~dol=b-6c4e-3f-3i-3t5v4 ~dole=v6 ~dole>=v6 ~doler=c3 ~doli=t4 ~dolo=q-3 ~dolor=b-3q-3 ~dom=c-3q3v3
~domi=q3v3 ~domin=q3 ~don=a4c-6d-3g-4i-4l-8n6r-3s3u-4 ~don>=a-3e-5n8 ~donc=v5 ~donci=v5
~dond=h-4i-7m4o-3v4 ~donde=h-4i-7m4o-3v4 ~done=b4c-4s5u-3 ~done>=b3c-4s5 ~dont=a5l-6 ~dont>=a5l-6
~doo=b4c-3e-3i-3 ~door=b4c-3e-3i-3 ~door>=b3e-3g3i-3 ~dor=a-8d9s-5 ~dor>=c3d11 ~dora=c-5m4
~dora>=c-5m4 ~dorm=c4g3s-3 ~dormi=g3s-3 ~dos=b4d-3l-4m-5n-6o5r-6u10 ~dos>=m-4o5r-5u11 ~dose=c6v-5
~dose>=b-4c4 ~dosed=b6 ~dosi=b4 ~dosis=b4 ~dou=c4v-3 ~doub=c4v-3 ~doubl=c4v-3 ~dow=b3f-4j-3v-6
~down=f-4j-3v-5 ~down>=b3f-4j-3v-8 ~doy=b4c-3 ~doy>=b4c-3 ~dra=a3b7p3v-8 ~dra>=p5 ~drai=c8v-3
~drain=c8v-3 ~dras=v-3 ~drast=v-3 ~draw=a4c-6 ~draw>=a4c-4 ~dre=a-10b3c-7g-5j4m-4n-3v6 ~dre>=j6
~drea=b3c-8e4v3 ~drea>=e5 ~dread=b11c-8v-3 ~dream=b-7v8 ~dren=b3 ~dren>=b3 ~dres=a-4m-4v9
~dress=a-4m-4v9 ~dri=b-3e-3i9s-5 ~drin=b4 ~drink=b4 ~drio=c4 ~drio>=c4 ~driv=b-8f3g3i9s-3v-3
~drive=b-7i11 ~drivi=f4g7 ~dro=i-3j4q-4 ~drog=b5c-3 ~droga=b5c-3 ~droo=c6 ~droop=c4
~drop=a3b-4c5j5q-4v4 ~drop>=a4b-5j5q-4v6 ~dropp=c4 ~drow=b6c-3 ~drown=b6c-3 ~dru=b7f5 ~drug=f3
~druga=f3 ~drugs=v3 ~drun=b3 ~drunk=b3 ~dry=c3 ~ds>=h-8o4p-4 ~dson=v3 ~dson>=v3 ~dsor=c3 ~dsore=c3
~dua=g6v-3 ~due=a-6s-4v4 ~due>=v4 ~duel=b-5s-3v4 ~duele=b-5s-3v4 ~duer=b4c3v-5 ~duerm=b4c3v-5
~dul=a-5b-4d3k6 ~dule=a-5k6 ~dule>=a-5d-4g4k7 ~duler=d3 ~dura>=v3 ~dvi=g4 ~dvis=g4 ~dvise=g4
~dy>=b3c-4d4g-6h3l-4m-3n-7o-4p-3q-7r-5u-3 ~dyi=b-4c-3r4v4 ~dyin=b-4c-3r4v4 ~dying=b-4c-3r4v4
~ea>=a4g-10h8i-7j-5n-6r6u-3 ~eac=a4g4m-5n-3v-8 ~eace=b6v-3 ~eace>=b6v-3 ~each=a4e3g5v-7
~each>=a3g6v-4 ~eache=e3 ~eact=c6v-5 ~eacti=c6v-5 ~ead=b5e-3f3g-5l-9m-6o-7p-3r-5t-3
~ead>=a-6f6h3i4n5o-5p-3 ~eada=b-8v4 ~eadac=b-5v4 ~eade=c7 ~eaded=c7 ~eadi=v-6 ~eadin=v-6
~eado=a6b5v-6 ~eado>=b5v-4 ~eads=a-3g3 ~eads>=a-3g3 ~eady=c-3h-3r-3 ~eady>=c-3h-3r-3 ~eag=k9
~eage=k9 ~eagen=k9 ~eah=r11s-4v-6 ~eah>=r11s-4v-6 ~eak=a-10d6n5v-5 ~eak>=b-9d5h-6n4 ~eakd=b7c-3
~eakdo=b7c-3 ~eaki=a-4b8e6g-3h4v-8 ~eakin=a-4b8e6g-3h4v-8 ~eaks=f5 ~eaks>=f5
~eal=a-4c3e-8f-5g-8h-4m7n-9r-5 ~eal>=c8e-5f-3g-3m5v-7 ~eale=c-3v4 ~ealed=c-3v4 ~eall=b3s4v-4
~eally=b3s4v-4 ~ealt=v5 ~ealth=v5 ~eam=a6n6v8 ~eam>=a6b-6v9 ~eame=n5 ~ean=a-5c-3e7g-4h-5l11n-3r5s-5
~ean>=c3i-6 ~eand=b4 ~eando=b4 ~eane=v4 ~eaner=v4 ~eani=e4 ~eanin=e4 ~eans=i5s-4 ~eans>=i5s-4
~eant=a-3e6 ~eant>=a-3e6 ~eanu=l10 ~ear=a-4b3c-6f-7g-18i-8l-5m-8n9v3 ~ear>=c-4d7g-4k-6m-3n8s3
~eara=c6 ~eare=c-8v3 ~eared=c-8v3 ~eari=h4n4 ~earin=n4 ~earl=i-5k4q6 ~earli=k5o3v-5 ~early=i-4q5v6
~earme=b-3 ~ears=b5c-10v4 ~ears>=c-5v4 ~eart=c4e-4g-4h-4n-8 ~eart>=c3g-3h-3n-5 ~earth=b3
~eas=b6g-4h10i-9m-3u-4v-11 ~eas>=b9v-4 ~ease=c-3h3i-4u-3 ~ease>=e-3h3i-4 ~eased=e5 ~easi=r4
~easie=r4 ~easo=c4 ~eason=c4 ~east=a-4d3 ~easte=a-3d3 ~eat=b-10c4d-6e-9h-8i-5j-9k-4m-4q-10s-5v11
~eat>=a4b-12c-6d-3h-6j-3k-5q-6v10 ~eath=c7e-4g-4n-3 ~eath>=b-3 ~eathe=c3 ~eathi=v-4 ~eati=a-3
~eatin=a-3 ~eats=c6 ~eats>=c6 ~eav=a6c-3g-3 ~eave=a5 ~eave>=a5 ~eavi=b4c-3 ~eavin=b4c-3 ~eb>=t6v-3
~eba=c-4v4 ~ebe=a-3e-3i-3m4 ~ebe>=a-3e-3i-3m4 ~ebi=b3c3v-3 ~eblee=c4 ~ebo=c-3k7q-4 ~ebo>=c-3v6
~ebod=q-3 ~ebody=q-3 ~eboo=k10 ~ebook=k10 ~ebr=b-5s-3v-5 ~ebra=c-4 ~ebrad=c-4 ~ebre=b-7c4s-3v-3
~ebre>=b-6c5s-3 ~ebs=c-4v5 ~ebsi=c-4v5 ~ebsit=c-4v5 ~ec>=g13 ~eca=g7o4 ~eca>=b6 ~ecal=b-5v13
~ecar=g8v-5 ~ecar>=g8v-5 ~ecau=o4 ~ecaus=o4 ~ecc=b-4f3 ~ecci=b-4f3 ~eccio=b-4f3
~ece=b-4d5g-4n-5u-7v-3 ~ece>=o3 ~ecea=e6 ~eceas=e6 ~ecei=a4 ~eceiv=a4 ~ecem=t3 ~ecemb=t3 ~ecen=b3v-3
~ecen>=b3v-3 ~ecep=d6v-4 ~ecepc=d3 ~ecer=c3 ~ecer>=c3 ~eces=e-3u-5 ~eces>=c3 ~ecesi=c-3u-4 ~ecet=v9
~eceta=v9 ~ech=d3e-4g-7h-3i-5k5l-5q-4t3 ~ech>=c3 ~echa=a3c-12g-5h-3k5l-4 ~echa>=c-3k8n-3
~echan=c-3v6 ~echas=n4p3 ~echaz=a7v-3 ~echo=c5v-4 ~echo>=c3v-3 ~eci=b-12e5f-3g4i-4n5q-9r-7u6
~eci>=v6 ~ecia=h3u6v-6 ~ecial=h3 ~eciat=u6 ~ecib=a5 ~ecibi=a5 ~ecid=c-5g9j3n3u3v-8 ~ecida=n4v-11
~ecide=b-3g6j4 ~ecidi=g4 ~ecier=b3 ~ecin=e4 ~ecino=v-3 ~ecio=b-10e7v3 ~ecio>=e7 ~ecios=b-6v6
~ecir=g-4n6v4 ~ecir>=n3 ~ecirl=b3v6 ~ecit=c5 ~ecita=c4 ~eck=e-3i-7r5u4 ~eck>=g3i-5s3 ~ecki=u4
~eckin=u4 ~ecko=r3 ~eckon=r3 ~ecku=r4 ~eckup=r4 ~ecl=r-4s7v-5 ~ecli=r-4s7v-5 ~eclin=r-4s7v-5
~eco=a-8b-5c-5f9g-4i6k3o5 ~eco>=a-5f8 ~ecog=i5v-6 ~ecoge=i6 ~ecogn=b4 ~ecoj=i3 ~ecoja=i3
~econ=a-3b-3f3g-4o3 ~econd=f3g-4o3 ~ecor=b-6k5 ~ecord=b-5d3v4 ~ecorr=k8 ~ecr=d8 ~ecre=d8 ~ecret=d8
~ect=a-7b-3c-6d4g-6h-7j8m-6o3r6s-3u-3 ~ect>=a-5b-4c-6d3j5r4v3 ~ecta=c3 ~ecte=b6v-3 ~ecte>=b6c-5
~ecti=c-5n4v4 ~ectio=c-5n5v4 ~ectl=d3 ~ectly=d3 ~ecto=e3j4r4v-5 ~ecto>=e3j4r3v-8 ~ecu=b6g5
~ecue=b4g5 ~ecuer=g5 ~ed>=c4d-5e9f-4g-7h-13k-8l-6m-9n-4p-8t4v-10 ~eda=a-5c-3k6n-3p3s-4v6
~eda>=b-6i4k7n-3 ~edad=b6v6 ~edad>=b6v6 ~ede=b-8d3h4i3r-11s-4v3 ~ede>=c3f3h3o-3q3r-10
~eden=b-4c-4i6l3 ~eden>=b-4c-4i6l3 ~edi=b-4e-8g-12h6j-6k-7l-4p-4r-4u-7v5 ~edi>=a9v-4 ~edia=h3o3
~edia>=o3 ~ediat=h3 ~edic=a-3b-3e-3h4k-4o-5r-6u-3 ~edica=c-7h-5v5 ~edici=c3 ~edico=h11r-3
~edid=a-4b5 ~edida=a-4b5 ~edie=v7 ~edien=v7 ~eding=v3 ~edio=b-3v-3 ~edio>=o3 ~ediod=q4 ~edl=a-4
~edle=a-5 ~edle>=b-3c4 ~edles=a-5 ~edo=a-8b5e-11i-4j-3m-8n-8 ~edo>=a-7e-10i-3j-3m-8n-7 ~edos=b7
~edos>=c3 ~edosi=b4 ~edr=v-4 ~edro=v-3 ~eds=b4c3e-3 ~eds>=b4e-3 ~edso=c3 ~edsor=c3 ~edu=a-6b-4k6n-3
~edul=a-5b-4d3k6 ~edule=a-5k6 ~ee>=b-5d-9e-8f-6h5j5k-17m-5n-12o4v4 ~eec=c4 ~eech=c4 ~eech>=c4
~eed=a-4c3e-11l-4n-7 ~eed>=e-4i5k4n-5r3t-3u-5 ~eedl=a-5 ~eedle=a-5 ~eei=c7 ~eein=c7 ~eeing=c7
~eek=a-3c4j-4q9 ~eek>=c10j-3 ~eekd=q3 ~eekda=q3 ~eeke=b-3g4q4u3 ~eeken=b-3g4q4u3
~eel=a-3c7e-7f-9i7j-3n-5q-3u-3v-5 ~eel>=b5c4f-5g-3q-6v-7 ~eels=b-7c3g-3i9v-3 ~eels>=b-7c3g-3i9v-3
~eem=m3 ~een=g-4i-7l8n-5o6p-6u-4 ~een>=g-3i-6p-4v-5 ~eent=o3q3t-3 ~eenth=o3q3t-3
~eep=c6d-7f-6j-8k-3l-3p-4 ~eep>=d-5f-4j-3k-3l-3p-3 ~eepi=e3g-3v3 ~eepin=e3g-3v3 ~eeps=c5 ~eeps>=c5
~eer=u6 ~ees=a5b-5 ~ees>=a5b-5 ~eet=a-3h-3n-3r-4u4 ~eet>=h-3u3 ~eeti=b-3c-3g6r-3 ~eetin=b-3c-3g6r-3
~eets=c3 ~eets>=c3 ~ef>=c-5 ~efe=j3 ~efe>=b-6v3 ~efec=j4 ~efect=j4 ~efer=a4v-4 ~efi=a-5c-5g-5i-3v7
~efil=c-6v9 ~efill=c-5g-3v8 ~efo=j-3q3v4 ~efon=d3 ~efor=q3 ~efore=q3 ~efr=b-5 ~efra=b-5 ~efrai=b-5
~eft=b4v-3 ~eft>=b4v-3 ~efu=a5u4v-3 ~eful=u4 ~eful>=u4 ~efus=a4 ~efuse=a4 ~eg>=b-3c3
~ega=c-8d-3e-3h-4i3j-4k-5m3n-6o-3s6 ~ega>=b-7e-4g3 ~egad=v3 ~egado=v3 ~egal=b7v-4 ~egalo=b7v-3
~egan=a4g-3 ~egana=b-3 ~egar=c-3i6k-3 ~egar>=b3c-9i5k-3v-3 ~egat=c-3r-5s6v3 ~egati=c-3r-5s6v3
~egg>=c5 ~egi=c-3l10m5n-4v-7 ~egin=l11n-4 ~egin>=l11n-4 ~egis=a10 ~egist=a10 ~egit=m6 ~egit>=m6
~egl=c8i-5 ~egla=c8v-3 ~egla>=c8v-3 ~egle=i-5v5 ~egle>=i-5v5 ~ego=a-3c-4i-3m-6r3 ~ego>=a-6c-7i-3
~egr=a-3c6e3i-3v-9 ~egre=b4g3v-6 ~egres=g3v-4 ~egri=b3 ~egria=b3 ~egro=b-5c10v-3 ~egro>=b-5c10v-3
~egs=c6v-4 ~egs>=c6v-4 ~egu=c-4d-4e-5g6i-4j-4n3q-9r-3s-9t-6v5 ~egue=b-4 ~egue>=b-3 ~eguen=a3
~egui=b8g4m-3v-6 ~eguir=b8m-3v-5 ~egul=v6 ~egula=v6 ~egun=f4g6n6q-4r-3s-4 ~egun>=b10
~egund=b-4f5g3o5 ~egunt=a3b-8g3n4q-3s-3 ~egur=c-5e-3g-6m3s-6v8 ~egura=g-3s-3v3
~eguro=b-3c-3e-3m3s-3v5 ~eh>=a-4n11 ~eha=v3 ~ehab=v3 ~ehab>=v3 ~ehe=b3 ~ehea=b3 ~ehi=c-5i4v3
~ehic=i4 ~ehicl=i3 ~ehin=c-3v5 ~ehind=c-3v5 ~eig=b-4e3q4t4 ~eigh=b-4e3q4t4 ~eighb=e4 ~eight=b-3t5
~eim=a3 ~ein=a-6b3e-4g-6j3q-3 ~eing=a-3b4c3e-3g-5t-3 ~eing>=a-3b4c3e-3g-5t-3 ~eint=t3 ~eir=a6
~eir>=a6v4 ~eis=t6 ~eis>=t6v-5 ~eit=o-7p6q6 ~eith=o-7p6q6 ~eithe=o-7p6q6 ~eiv=a4 ~eive=a4 ~eive>=a4
~eiz=b-3c7 ~eja=a3e-5f-6g-6h-7q4v4 ~eja>=h-3i-4 ~ejam=a4g-6v4 ~ejame=a4g-6v4 ~ejan=d3g7v-4 ~ejan>=i3
~ejand=d3g8 ~ejar=a5c-3g-6q4v4 ~ejar>=c-4g-6q4v5 ~eje=b-5d-7g6m-3n-3q-5r-4 ~eje>=a-9f5g4v13
~ejel=r-3s3v-3 ~ejelo=r-3s3v-3 ~ejem=a3b-3k5q-4v-8 ~ejeme=a4b-3k5q-4v-7 ~ejen=a10b-4d-6f-3
~ejenm=a6g-4 ~ejita=e3 ~ejo=a-5c-6f-3g-4i7j3r-6t-6 ~ejo>=b3i7 ~ejor=d3h3j3p3r-4t-4u3
~ejor>=d3h3j3p3r-4t-4u3 ~ejos=b-4i3 ~ejos>=b-4i3 ~ek>=c10j-3 ~ekd=q3 ~ekda=q3 ~ekday=q3
~eke=b-3g4q4u3 ~eken=b-3g4q4u3 ~ekend=b-3g4q4u3 ~el>=a-8c3e-6g-5h4k-6l-15m-4n-4p-4r-5u-5
~ela=d-4e5f-4g-3i-6j4k11m-3p-5v3 ~ela>=b-5g-6j8k11 ~elac=k5v-5 ~elaci=k5v-5 ~elan=e4k4q3 ~elant=e4k4
~elap=b3 ~elaps=b3 ~elar=j3k-4v4 ~elar>=j4k-4 ~elaro=v6 ~elas=c-3n4v4 ~elas>=c-3n4v4 ~elay=j-4k5
~elay>=j-4k5 ~elb=c-3g5 ~elbo=c-3g5 ~elbow=c-3g5 ~elc=c-3u8v-3 ~elco=u8v-5 ~elcom=u8v-5
~ele=a-3b-6g-6i-6j3o-3s-5u-3v5 ~ele>=a-3b-9j6s-3v3 ~elef=d3 ~elefo=d3 ~elen>=v-3 ~eles=a-7b4c-6v3
~eles>=a-5v6 ~elet=a3 ~elete=a3 ~elev=t4 ~eleva=v8 ~eleve=t5v-10 ~elf=b8g-4n-4q-4 ~elf>=b8g-4n-4q-4
~eli=b-7e5i-7j4m-9n-5u4 ~elic=b-6u5 ~elici=u5v-4 ~elicu=b-6v4 ~elie=e4o3 ~eliev=e4o3 ~elig=c-3h3r4
~eligi=h3 ~eligr=b3 ~elim=a11 ~elimi=a11 ~elin=j6 ~eling=j6 ~eliz=c-3u4v4 ~eliz>=c-3u4v4
~ell=a-4c10g-4l-5m-10n-15o-3s-8t4v-4 ~ell>=b4c9d7f-4h-6m-4u-6v-11 ~ella=a-3b-5c-3e6f5h5i-4k3r-4v-4
~ella>=b-3e6h6r-3 ~ellat=k4v3 ~elle=i3j4 ~elled=i3j4v-8 ~ellen=v3 ~elli=v8 ~ellin=v10 ~elliz=c6
~ello=c3d-3e-6n-3r-4s-4u3 ~ello>=d-3e-3s-3u3v5 ~ellow=c9v-4 ~ells=a-3 ~ells>=a-3 ~elly=b-3c7 ~elm=f4
~elo=a-8g7i-3k-3n9r-4s5v4 ~elo>=a-4c3g4i-4n9r-9s5v-6 ~elon=v6 ~elong=v4 ~elor=c-4v4 ~elori=c-4
~elp=a-6b4d-4h-3i-3m6n-3t-3u-3 ~elp>=a-5b6c-6d-4h-3i-3m6t-3 ~elpi=b-3c4 ~elpin=b-3c4
~els=b-14d-7f-4g-10h5i5j7m-6n-6o-4p6q-4v-8 ~els>=b-7c5g-4i9v-3
~else=b-5c-7d-6e3f-3g-4h6i-3j7m-6n-5o-4p7q-6v-5 ~else>=b-4c-4d-6f-3g-4h7j3k3m-6n-5o-4p9q-6r-3
~elses=a3 ~elsew=a-3j5v-3 ~elt>=c-5 ~elta=b-3c3 ~eltd=b3 ~eltdo=b3 ~elte=a6 ~elv=a3e-4v-8
~elva=c-4d-4g-5l3n4v-6 ~elva>=n5v-3 ~elvan=l3s-3 ~elve=a4 ~elven=a4 ~elvo=n-3 ~elvo>=n-3
~ely=a-4c6g-7r6s-5 ~ely>=a-4c6g-7r6s-5 ~em>=a3c-4o-3t-4 ~ema=a5c5d-9f-3g-6h12m-8n-6 ~ema>=c-5v7
~emai=c-3v7 ~email=c-3v7 ~emak=b-3c4 ~emake=b-3c4 ~emal=h7 ~emale=h7 ~eman=a7b-11c9v-7 ~eman>=b-5h4
~emana=c8v-7 ~emand=a8 ~emar=b8 ~emas=h5v-3 ~emas>=h5 ~emb=b-5c4g-5o-5q4s-3t5 ~emba=c3 ~embar=c3
~embe=e-5o-3t3v5 ~ember=e-5o-3t3v5 ~embl=c7g-3 ~embla=c6 ~embr=e3v-5 ~embre=e3v-5
~eme=a6b-4c-3e-8f-12g11k4l-5n-7q-11s-8t-3u-9v-6 ~eme>=a5b-16c-12f-9g11l-5n-5p-3q-6s-7u-7v-8
~emel=k6q-7 ~emela=g-3k6q-7 ~emem=e-3v3 ~ememb=e-3v3 ~emen=a3c4 ~ement=a3c4 ~emer=b10 ~emerg=b10
~emi=b-4n5 ~emin=b-4n5 ~emind=b-4n5 ~emo=a5c6e-4h-3j3m-9n-5q-10r-3v4 ~emo>=b4q-6v8 ~emon=b3c4
~emor=c7v-5 ~emorr=c3 ~emos=g4 ~emos>=g5 ~emov=a9b-4j4k-4m-3r-3s-5 ~emove=a9b-3c-4j4k-4m-3r-3s-5v3
~emp=b-7c12e-3i-7l3n-4 ~emp>=b-3c9v-3 ~empa=c7 ~empac=c3 ~empap=c3 ~empe=a-3c10l3v-7 ~empez=l4v-3
~empo=c-5v4 ~empo>=c-5v4 ~empra=o3 ~ems=m3v3 ~ems>=m3v3 ~emu=a5 ~emue=a5 ~emuev=a5
~en>=a7b-3d-6e-11g-5h-4i-3j4k-6m-3n-15q-3s-4u-4 ~ena=a-7b10c-12g6i-4l6m-4n8o-5t-4u-5
~ena>=b3g7t-4u-4v3 ~enal=c-5e-5n10 ~enal>=c-5e-5n10 ~enan=e6 ~enant=e6 ~enar=b3 ~enar>=b3
~enas=b7c-5 ~enas>=b7c-5 ~enaz=b6 ~enaza=b4 ~enc=b9c-7d-4g-7m-4n-5v-9 ~enca=b-7c-4r6v5
~encan=b-5c-4r6v5 ~ence=a7c-8h5 ~ence>=a8h5 ~encer=b3c-4 ~ench=f3 ~ench>=f3 ~enci=b7i3v-4
~encia=c3i3j3v-8 ~encio=v3 ~encu=e3v-3 ~encue=e3v-3 ~ency=b6 ~ency>=b6
~end=a-3c-10i-4j-3m-12q5s-3t6u6 ~end>=b9c-4e-3f-6j-4k-8m-5q4v-6 ~enda=b-10c-6e4g3i-4k6l-3
~enda>=b-6c-3e5v7 ~endar=a-5g4k3 ~ende=a7b-13c-5d3v7 ~ende>=a5b-3h3i4 ~ended=v-6 ~endem=r3
~enden=c-7s4v11 ~ender=a7b-3d5g3i-5 ~endi=a-3b3g-6s-3u9v-3 ~endi>=a-4b4n6v-6 ~endie=b-3
~endig=b-6u6v-4 ~endin=c-5f4l5 ~endo=a-3c3f7g7i-6 ~endo>=c3f8g8i-5t3v-4 ~endod=v5 ~endr=p3 ~endra=p3
~ends=i-5r-3v6 ~ends>=i-5r-3v6 ~ene=d-4k-6n-8p5r-5t3u-8 ~ene>=d-3h-3p3q3v-3 ~ened=a-4 ~ened>=a-4
~enen=b6c-4i4m-3p3q-3 ~enen>=i5p3 ~enena=b3 ~ener=a4b-5c3e3 ~ener>=a8v-4 ~enera=h3 ~energ=c4
~enero=e4 ~enes=m5v-4 ~enes>=m5v-4 ~enf=d4 ~enfe=b-4d4 ~enfer=b-4d4
~eng=a-5d-6f8h-5i8l-8n-14o-3q-4r3s-4t-3v-5 ~enga=a5b-3i5o-3r11u6v-11 ~enga>=r11u6v-6 ~engan=b-6i7v-4
~engi=i6 ~engin=i6 ~engl=a-3b-3f10h-3r-3v-4 ~engli=a-3b-3f10h-3r-3v-4 ~engo=a-8c5n-5q-5r-4u-3
~engo>=a-8c5n-5q-5r-4u-3 ~eni=c-7e-6k3o3v5 ~enia=k3 ~enia>=k3 ~enid=v3 ~enida=c4 ~enido=v3
~enin=c-3o3q3v-4 ~ening=c-3o3q3v-4 ~enj=b5 ~enjo=b5 ~enjoy=b5 ~enl=a12b5c-3e-3v-6 ~enla=a3 ~enla>=a3
~enle=a6v-3 ~enle>=a6v-3 ~enlo=a3b6 ~enlo>=a7 ~enm=a6b4c-4d6e-5f-6m-5n-6u-4v-13
~enme=a6b4c-4d6e-5f-6m-5n-6u-4v-13 ~enme>=a5b5c-4d6e-5f-6m-5n-6u-4v-13 ~eno=g-5m-8n-11r3s6
~eno>=a-5b-3g-6i-6s3 ~enor=v-3 ~enor>=c-4i4v-7 ~enora=a4f5g4h-3 ~enori=g-9v3 ~enos=h5r-3
~enos>=h5r-3 ~enou=a5b4c-4i-3 ~enoug=a5b4c-4i-3 ~enr=b-3l6 ~enro=b-3l6 ~enrol=b-3l6
~ens=a4c-8d5j-8p-4q-4r-9u-8v-6 ~ens>=a3c-3d-3g-3h4 ~ensa=c-5g4h-3i-4q-3u-3 ~ensad=v4 ~ensaj=a4b-3
~ensam=b7v-4 ~ensan=b3 ~ensar=a-3g8v-8 ~ense=a5b-6e3i5v-7 ~ense>=a3b-5i5v-7 ~ensi=d9 ~ensit=v3
~enso=a-4b8c-5g5 ~enso>=a-4b8c-5g5 ~ent=a-12c3d3g-3i-4j3l-4n-11p-9r-5 ~ent>=b-12e3k3q-3
~enta=b8d5e-7g-8n-3 ~enta>=e-3t3v3 ~entad=c3 ~ental=b10v-6 ~entan=d5 ~entar=b6
~ente=a-6b-3c3d7e3f-3i-3 ~ente>=a-3c3d8n-7o-3v-4 ~enten=n4 ~enter=e3r-5 ~enth=o3 ~enth>=o3
~enti=b-5c-3e-3f8h3m6 ~enti>=c-5 ~entia=a3 ~entie=f10 ~entif=a-4v7 ~entim=a6 ~entis=h7 ~entit=m4
~entl=a4g4h4 ~entle=h4 ~ently=g4 ~ento=a-9b3d-3e-5j6m-5n-6u3v-3 ~ento>=a-7c6e-4j6n-3u-5 ~enton=i6v-3
~entos=b5c-6u7v-3 ~entr=b7c-5g-3m-4 ~entra=c-3v9 ~entro=b6m-3v-4 ~ents=h3v7 ~ents>=h3v7 ~entu=b-7c12
~entum=b-4c9 ~entur=c6 ~enty=g-3 ~enty>=g-3 ~enu=b-6v6 ~enu>=b-3v7 ~enun=a5 ~enunc=a5 ~env=a8s-5v-3
~enve=b3 ~enven=b3 ~envi=a11s-5 ~envie=a9s-5 ~enz=g3l7 ~enza=l7 ~enzar=l7
~eo>=b6c6f-3g-3h-3m-11n-8t-3 ~eoc=c3 ~eocu=c3 ~eocup=c3 ~eol=d-4 ~eole=d-4 ~eole>=d-4 ~eon=b3
~eop=d4v-3 ~eopl=d4v-3 ~eople=d4v-3 ~eor=b-5c18v-4 ~eor>=b-5c10 ~eos=b4 ~eos>=b4
~ep>=d7f-6h-3j-3k-3l-4n-3p-4r7s-3t-3 ~epa=d4v4 ~epa>=v11 ~epar=d5v-3 ~epart=d5v-3 ~epc=b-3d3v-3
~epci=b-3d3v-3 ~epcio=d3 ~epd=b4c-3 ~epda=b4c-3 ~epdad=b4c-3 ~epe=a-4b-9d-4m-3n6q-4r-7v8 ~epea=n8v-3
~epeat=n8v-3 ~epen=b-6n-7q-3r-6v10 ~epend=q-3r-6v11 ~epi=a-7d-5g-6n13o-5 ~epin=e3g-3v3
~eping=e3g-3v3 ~epit=a-6c-6d-3n13o-5 ~epita=n9 ~epite=n6 ~epl=a3b-3g6m6 ~eply=g6m6v-6 ~eply>=g6m6v-6
~epo=a11c-5e4n-3v-4 ~epor=a11b-3c-5e6n-3 ~eport=a11b-3c-5e6n-3 ~epp=c4 ~eppe=c4 ~epped=c4
~epr=a-10b6c-7e-3j-3k5s-4 ~epre=a-4b9c-5d4e-3s-4 ~epre>=b10c-4v-8 ~epres=a-3d4m3s-4v6 ~epro=k6
~eprog=k6 ~eps=c6 ~eps>=c6 ~ept=a-4c-6i-3m-5t6 ~ept>=t5 ~epta=b-3v8 ~eptan=v6 ~equ=b-4d-3e4m-5r-3v9
~eque=v5 ~equeo=v5 ~equi=b-3d-3e5m-4r-3v4 ~equip=b-5v6 ~equir=v4 ~equiv=b-3e7v-5
~er>=b-6c-4j-10l-8m-15n-4o-4p3r-5s-3t-3u-10 ~era=a10b5d7f-14g-4i-5k-8l-3m-8n5p-9q-3v-3
~era>=a3f-5j-3k-5m-7p-4 ~erac=b9v-6 ~eraci=b9v-6 ~erad=d3 ~erado=d4 ~eral=h3 ~eral>=h3
~eran=a4g-3n3v-3 ~eran>=a4n5v-4 ~eranz=b6v-6 ~erap=v4 ~erar=v12 ~erar>=v3 ~eraro=v8 ~eras=a7b-3
~erase=a7 ~erat=d4v-4 ~erato=d5 ~erc=i-5o6 ~erca=i-5v5 ~erca>=i-5v5 ~erco=o3 ~ercol=o3
~erd=a4c-3e-6h-6i-8n7s-3 ~erda=a6d3m5v-4 ~erda>=a6 ~erdad=d3m5v-5 ~erde=a5g5 ~erdem=g5
~erdi=a-3g-4n7 ~erdi>=g-4n8 ~erdid=b5c-8 ~erdio=e5v-7 ~erdo=a-4b4e-7s-3u-3v4 ~erdo>=b-7r3v5
~erdon=e-5 ~erdos=b9c-3 ~ere=a-7b-3j4q-4u-3 ~ere>=c-4f4g4h-7m-7p-4v5 ~ered=b-6 ~ered>=b-6
~eren=b-3c-8g-6h4j6k3m8 ~eren>=a-4j9m9 ~erent=b-3g-4h5j-3k4 ~erer=a-5b-4c3l3 ~erer>=a-5b-4c3l3
~eres=f-4g-3h4m5v-7 ~eres>=e4f-3h6i3m5v-5 ~erest=e-3 ~erez=c3 ~ereza=c4 ~erf=b-3c-9 ~erfe=b-4c-8v3
~erfec=b-4c-8v3 ~erg=a-9b5e-7i-7 ~erge=b10 ~ergen=b10 ~ergi=b-3v4 ~ergic=c4 ~ergie=v4 ~ergy=a-3
~ergy>=a-3 ~erh=v4 ~erha=v4 ~erhap=v4 ~eri=c10d-7f-3g-6h3i3n-3v5 ~eria=i6v5 ~eria>=i6v3 ~eric=b5v3
~erica=b5 ~erid=c5 ~erida=b-6c5 ~erie=h4 ~erien=h4 ~erin=a5 ~ering=a5v-3 ~erio=a-3c6 ~erio>=v-3
~eriod=c7 ~eris=b-3c9v-3 ~erish=b-3c9v-3 ~erit=a-7e8 ~erl=c-4g3k4 ~erla=k5 ~erla>=k5 ~erle=b7g3v-3
~erle>=b7g3v-3 ~erlo=b-5 ~erlo>=b-5 ~erm=a8f-8l-3m-5n-6r-4 ~erma=a4h3 ~erma>=c5k3 ~erman=h3s3
~erme=b-5d4 ~ermer=d5 ~ermi=a11c-9d-7e-4g3m-3 ~ermin=a4c-4 ~ermis=a12d-4 ~ermit=a-4g7
~ermo=a-3c-3g-4r-4 ~ermo>=b5 ~ermor=r-3 ~ern=b-8c3d-3h-5i3n-3o3p-6u-5 ~erna=b-3e3i4v-6
~ernat=c-3i6v-3 ~erne=c-3o5p-4u-3v8 ~ernes=o5p-4u-3 ~ernet=v8 ~erni=b-4c11v-3 ~ernia=c7 ~erno=g-5
~erno>=b6 ~ernoo=b-3g-4 ~ero=c-4g6n-10t6v-3 ~ero>=c-4g4j-5n-9t8v-8 ~erol=v3 ~erol>=v3
~eron=a-3b-6e3m4v4 ~eron>=a-3b-6e3m4v4 ~erp=f5v-5 ~erpa=b9 ~erpas=b9 ~erpo=c4 ~erpo>=c4 ~erpr=b-3f5
~erpre=f5v-5 ~erq=i4 ~erqu=i4 ~err=a-11b6d-4g-12i-5m-5v6 ~erra=b9e4f3v-4 ~erra>=b5f5 ~erram=e4
~erri=h-3 ~errib=b-6c3 ~errif=b8h-3v-4 ~erro=l3 ~erro>=b-9v6 ~error=b4c-3l3v-3 ~erru=a-3b4c-4v5
~ers=d3e3f3g-10h-6i-7m-5n-5o3p-3q-6s-5t-4 ~ers>=c5g-3n-6s-3u3 ~ersi=b7c-3i-3o3 ~ersid=i-3o3
~ersig=a-5b11 ~erso=b-5d5e5m-3r-3v-4 ~erson=b-5d5e5m-3v-4 ~erst=f5v-3 ~ersta=f3
~ert=a-8b4c3d-4f-4l4r4 ~ert>=e4 ~erta=a-3b6r4v-10 ~erta>=v-8 ~ertar=b4s-3 ~erte=a-3n4v-3
~erte>=a-3n4 ~ertes=c3 ~erti=v-4 ~ertig=c3 ~erto=b3 ~ertos=b4 ~erts=l6 ~erts>=l6 ~erv=c-5d7e-3j-3r4
~erve=b6r5v-4 ~erves=b3 ~ervi=b-3d7 ~ervic=a3c-4 ~ervis=d5 ~ery=a-4b5d-6m-3u-4 ~ery>=d-4u-3
~eryb=b-3 ~erybo=b-3 ~eryt=a-3b5r-4u-4 ~eryth=a-3b5r-4u-4 ~eryw=i5v-3 ~erywh=i5v-3 ~erz=c5 ~erza=c5
~erza>=b6 ~erzas=b-3c4 ~es>=a-10c-6d-9j-15k-8l-4m5n-13o-4p-3r6s-6t-4u-12v4
~esa=a9d-5g-9k6l-5m-4n-4p8 ~esa>=e4g-5k7 ~esac=a9 ~esact=a9 ~esad=v-4 ~esapa=b3 ~esas=b-4p8q3
~esas>=b-4p8q3 ~esc=b4c-3d-10f3j-7k5n4o-4p-5q4u-4v-3 ~esca=a-5e4 ~escal=b-3c9v-4 ~escan=a-3e6
~esch=g-7j-4k13q3v-5 ~esche=g-7j-4k13q3v-5 ~esco=b13c-3g-4v-7 ~escog=b7k-3 ~escon=b9c-4
~escr=a6f4g7i-3q-4 ~escri=a6f4g7i-3q-4 ~escu=b-4d-3g-4h4n9s-3 ~escuc=a-3b-5c-5h4n10s-3 ~escue=e3
~escup=c8 ~esd=b-3g-11n3p-6r4t-4v-8 ~esda=o3p-4v-3 ~esday=o3p-4v-3 ~esde=c5g-11n4r4
~esde>=c5g-11n4r4 ~ese=a9b-4c-8f6h5i-3k3l-8m3o-3r3v-5 ~ese>=a3b-6c-4d-5f8g-4j-8k5l-6n-7 ~esea=h3m3
~esea>=m3 ~esen=a6d7g3j9n5v-6 ~esent=a-7d7g3j9m3v-3 ~eseo=a3 ~eseo>=a3 ~eser=r3 ~eserv=r3 ~eses=c-3
~esesp=b7c-4 ~esg=b4 ~esh=b3j6 ~esi=b-6c4h6l-7n-6 ~esic=c11 ~esick=c10 ~esid=h8 ~eside=h8 ~esim=v4
~esimo=v4 ~esis=a6 ~esist=a6 ~esit=c-3u-4 ~esita=m3 ~esito=u-3 ~esk=b-4d7 ~esk>=b-4d7 ~esm=c8v-3
~esma=c8v-3 ~esmay=c8v-3 ~esn=b-3r4v-5 ~esnt=b-3r4v-5 ~esnt>=b-3r4v-5 ~eso=b-10d8f4g-9i-3j-5k-3p5v4
~eso>=b-4c6d3j-4o3v4 ~esor=d5 ~esor>=d5 ~esori=c3 ~esos=p6 ~esos>=p6
~esp=a-6b3e-9f7g9h-3i-10j4k-4l-5m-8n-3q3v-3 ~espa=f6g-6 ~espac=j4n5 ~espai=b5 ~espan=f9v-4
~espe=a-7b7c-8d-3f-3g3j5n-4 ~esped=a-5b5 ~esper=a-10b5c-8g4j6n-3t3 ~espi=c7f3 ~espir=c6f4
~espo=c3f-4g3 ~espu=b-5g8i-4j-3q5 ~espue=b-5g9i-4j-3q5 ~ess=d-5e-5f-5g-3h-4i-10j-6k-7q-4r3u3v4
~ess>=f-6g-6i-5l-3n-3r4s-4u3v4 ~essa=a3b-6 ~essag=a3b-6c-3 ~esse=b-3e-4v9 ~essed=b-3e-4v8 ~essi=b4
~essio=b4 ~essu=v-3 ~essur=v-3 ~est=a9d-3h-9i-8j-13k-11l-7n-5o3r-3 ~est>=a3e-3n-3o8q7r-4s-8v4
~esta=a-3d-3e3f-6g-4k-10n3r3 ~esta>=a-5b-5c3e7g-8r3 ~estac=a-4b-3c-4v8 ~estad=b5 ~estaf=m4
~estam=g3v-3 ~estan=a6b-6f-4i3 ~estar=a-3b10c-3h-4k-4m4v-3 ~este=a5d-3h-3i-5m-3n-7v-4
~este>=c-3e6n-6r-3v-15 ~ested=e-4 ~esten=a8 ~ester=v3 ~estes=v3 ~esti=a-6c-4d4m-3n3v5 ~estin=v8
~estio=b-4d4n4 ~esto=a9e-9h-5i-7j-4l-7m6n-7o-6q-4t-7u-5 ~esto>=a5c-3m8n-3t-7u-9v-6 ~estop=a16
~estoy=a-9c3e-5g3i-3m-5o-3 ~estr=b5v-8 ~estra=b7v-5 ~estre=b-4 ~ests=g7 ~ests>=g7 ~estu=a5 ~estud=v5
~estuv=a6v-3 ~esu=c-10e-3g3k-5v5 ~esul=c-3 ~esult=c-3 ~esum=a-4g3l8 ~esume=a-4g3l8 ~esur=c-3v6
~esurt=c-3v6 ~esus=a11l-8 ~esusc=a11l-8 ~esv=c3 ~esva=b-3c4 ~esvan=b-3c4
~et>=a6b-8e-11h-3n-14o-5p3r-8v7 ~eta=a-4b-5d6g-5i4v6 ~eta>=a-4b-3c-5i5v7 ~etai=c5 ~etar=d8
~ete=a11d-9e-3g-7h-3i-5l-4m-8o-4t6v-3 ~ete>=a13c-4t5v-12 ~etee=q3 ~eteen=q3 ~eten=a6 ~eten>=b3
~etene=a4 ~eteng=c6 ~eter=a-5f3 ~eter>=a-4b4f3 ~etes=b-8v7 ~etes>=b-8v7 ~etf=a-6v8 ~eth=c3k4s-5
~eth>=c6 ~ethi=k3p3 ~ethin=k3p3 ~eti=b-4f-3k-5q6v-3 ~etic=c3 ~etim=g-3v3 ~etime=g-3v3 ~etin=b-3g6r-3
~eting=b-3c-3g6r-3 ~etio=b3c-3 ~etio>=b3c-3 ~etir=a5b-7c-3q3 ~etira=i3r3 ~etire=b-3q3 ~etiro=a5
~etit=c7 ~etite=c6 ~etn=f4 ~etna=f4 ~etnam=f4 ~eto=c7v-10 ~eto>=c3 ~eton>=c3 ~etone=b4 ~etor=c4
~etort=c4 ~etr=c-4d3 ~ets=i-3r5 ~ets>=i-3r5 ~ett=i4 ~ette=b4c-6e-4o-3v3 ~etter=b3e-4o-3v4
~etti=a4b-6i4 ~ettin=a4b-6i4 ~etu=c4 ~etum=c4 ~etumb=c4 ~etw=g3 ~etwe=g3 ~etwee=g3 ~eum=c8 ~eumo=c5
~eumon=c5 ~eut=d5 ~eva=j-3k4m-4n-4q5v5 ~eva>=b-8i7 ~evam=b9 ~evame=b9 ~evan=c4v-3 ~evant=c4v-3
~evar=b-4 ~evar>=b-3i-5v5 ~evat=v6 ~evato=v6 ~eve=a3d-4g-9h-7i4k-6l-11m-10n-18p-3q4t9v-6
~eve>=b-3f4i8o7t5v-6 ~evel=c6 ~evel>=c7 ~even=q3r-4t6v-10 ~even>=r-3t6v-8 ~eveni=b-7o4 ~event=c4
~ever=a7d-5g-6h-5k-10l-8m-6n-13q-4 ~ever>=a10b-5g-8i-4j4k-3l-6m-3n-10r4v6 ~everi=c5
~every=b5k-3q-4r-4v-8 ~eves=o-4q6 ~eves>=o-4q6 ~evi=b5c-7e3v-7 ~evie=c4 ~evien=c4 ~evin=e4 ~evin>=e4
~evis=b3c-6 ~evisa=b6c-3 ~evisi=c-3 ~evo=a3b-5f-4g-9i-4m-8n3q-4 ~evo>=a-5b-3g-5i-3l4n6v3
~evok=a11b-3c-3v-3 ~evoke=a11b-3v-3 ~evu=b-6c7 ~evue=b-6c7 ~evuel=b-6c7
~ew>=b-6d-5h5i4k4n-6q-3s-3v-7 ~ewh=j3v-3 ~ewhe=j3v-3 ~ewher=j3v-3 ~ex>=b5c-13e6f-4 ~exa=c-3
~exam=c-3 ~exame=c-3v3 ~exc=b-4n7 ~exce=v4 ~excel=v5 ~excu=n8 ~excus=n8 ~exi=a12c-3m-8n-5q8v-12
~exic=b-3e6 ~exico=b-3e6 ~exis=b8 ~exist=b8 ~exit=a11m-3v-4 ~exit>=a11m-3v-4
~exp=a-10b-3g-4h3i5j6m11 ~expe=a-3b-4c-3h4j7v3 ~expec=j8 ~exped=v7 ~exper=h4 ~expi=i5 ~expir=i5
~expl=m12v-3 ~expla=m9v-5 ~expli=m5n3 ~explo=b4 ~ext=a4c-5d9e-3i-10j-11o-7p4q4r-3s-7u-6v-6
~ext>=a4d-5g4i-3j-9k-5m-3q-3s-3t-4u-4v-4 ~exte=b-4d12v-4 ~extea=a-4 ~exted=a4 ~extee=a4 ~exten=d9
~exti=f3m3r-3v3 ~extin=f3m3r-3v3 ~extm=b-3g3k3q7v-3 ~extmo=b-3g3k3q7v-3 ~exto=a3d3f-3 ~extos=d3f-3
~extr=b8v-3 ~extra=b8v-3 ~extw=c-3 ~extwe=c-3 ~ey>=b-3i5o-6r3v6 ~eya=i5 ~eyd=b5v-3 ~eyd>=b5v-3
~eye=a-6c6d-4g-4q-3r5s-3t-4 ~eye>=b-8c11 ~eyes=b3c-5d-3r5 ~eyes>=b3c-5d-3r5 ~eyo=f5 ~eyol=f5
~eyol>=f5 ~eyr=b4 ~eyre=b4 ~eyre>=b4 ~ez>=c-3d-10e-6f-5g-12h4i-3k-7l5m-5n4o3p-9q-4r-3s-6t6 ~eza=l6
~ezar=l6v-3 ~ezar>=l6v-3 ~ezc=b9e-3u4 ~ezco=b8e-3u4 ~ezco>=b8e-3u4 ~ezo=c7 ~ezo>=c6 ~fa>=b-6m4
~fac=b4h4k-4v-3 ~face=k-4 ~face>=k-4 ~fai=c7 ~fain=b-3c11v-4 ~faint=b-3c11v-4 ~fair=v5 ~fal=c4e3v-5
~fall=c5e5v-5 ~fall>=b-3c14v-4 ~falla=v5 ~falle=e8v-5 ~falli=b6 ~fallo=c-3i5 ~falta=j3v-5
~falto=b-4v5 ~fam=c-3v-3 ~fami=c-3v-3 ~famil=c-3v-3 ~fan=c-4 ~far=b-3c-5d3e-5i6n-3v9 ~far>=b-3i9v5
~farm=d4 ~farma=d4 ~fart=v3 ~fas=b-4 ~fast=b-4 ~fast>=c4n6 ~fasti=a4n-3 ~fat=c8e3 ~fata=b-4c4
~fatal=b-4c4 ~fath=c3e3 ~fathe=c3e3 ~fav=a6v-4 ~favo=a6v-4 ~favor=a6v-4 ~fax=e4v6 ~fax>=e4v6 ~fcc=a6
~fcc>=a6 ~fe>=a-8b4c-9h-5k-4o-3 ~fea=b12c-7v-6 ~fear=b6c-4 ~fear>=b6c-4 ~feas=b6v-3 ~feas>=b6v-3
~feb=t9v-8 ~feb>=t6v-3 ~febr=t3 ~fec=b-10c-3e-3f-4g-4h-4i-3j4k3m-4s-4v3 ~fech=c-5k6p3 ~fecha=c-5k6p3
~fect=b-8j3m-5o3v4 ~fect>=c-5v7 ~fecta=c4 ~fecti=c-3 ~fecto=j4 ~fed=a7b3c-3n4v-6 ~fed>=a7b3c-3n4v-6
~fee=a-4c8e-5f-7k-7n-4q-4u-3 ~fee>=v14 ~feel=c7e-4f-6n-3q-3v-3 ~feel>=b5f-4g-3q-5v-7 ~feels=b-6c6g-3
~feet=b-6 ~feet>=b-6 ~fel=a-6b-7g-11u8 ~feli=c-3g-3u8 ~felic=u5v-4 ~feliz=c-3u4v4 ~fell=a-4b-4c11g-4
~fell>=a-4b-4c11g-4v-5 ~felt=c-5 ~felt>=c-5 ~fem=h7 ~fema=h7 ~femal=h7 ~feo>=c4 ~feos=b5 ~feos>=b5
~fer=b-6e3h5i6j-6k3n-4v-6 ~fer>=c-8d5i5v-5 ~fere=b-3d-9g-3h6i4j-3k4v-6 ~feren=b-3d-9g-3h6j-3k4
~ferm=b-4d4 ~ferma=c5k3 ~ferme=d5 ~fermo=i3 ~fes=b3 ~fes>=b3 ~fev=a-3b-6q3 ~feve=a-3b-6q3
~fever=a-3b-6q3 ~few=b-3g4v-4 ~few>=b-3g4v-4 ~ff>=a6e-5f-4i-5l-4m-8v-5 ~ffe=b-9d-5g-4j-4k3v4
~ffee=v6 ~ffee>=v6 ~ffer=b-3d-5g-3j-3k4 ~ffere=b-3d-4e3g-3j-3k4 ~ffi=b-4 ~ffic=b-4 ~ffice=v-3
~ffy=c3 ~ffy>=c3 ~fgh=v18 ~fib=c12 ~fic=a5b-6c-6m5n-6o-4 ~fica=m4v5 ~ficac=a-4v7 ~fican=v6
~ficar=m4v-6 ~fice=v-3 ~fice>=v-3 ~fici=a7v-4 ~ficie=a7 ~ficin=v-4 ~fico=b-4v7 ~fico>=b-4v7
~ficu=i4v-3 ~ficul=i4v-3 ~fidd=v5 ~fiddl=v5 ~fie=a-4b4d5e-7g-3i-4r-4 ~fieb=b-5c4s-3 ~fiebr=b-5c4s-3
~fied=b6 ~fied>=b6 ~fier=a-3b4d5 ~fiera=d7 ~fiern=b5 ~fig=a-4b4 ~figh=b9c-5 ~fight=b9c-5 ~fij=c4
~fije=c4 ~fijes=c4 ~fil=b-4c-9e-4v15 ~fila=c-7v9 ~fila>=c-6v5 ~file=a7b-3 ~file>=a7
~fill=a-5e-3g-4v8 ~fill>=a-3b-3g-3v8 ~fille=c-5 ~fin=a10d-3n-5o4q-4r7t-3v-3 ~fin>=a13v-7
~find=a-3b6v-4 ~find>=a-3b6v-3 ~fine=p-3r5 ~fine>=p-3r5 ~fing=c7 ~finge=c7 ~fini=c-4g3
~finis=c-3g4v3 ~fio=b4h5 ~fio>=b4h5 ~fir=a-6d-3h3k-3q-3s-6 ~fire=h4 ~fire>=b-4h3v7 ~fired=b3v-6
~firm=r7s-3 ~firma=r5 ~firmo=g4o-3 ~fis=v6 ~fish=v3 ~fish>=v3 ~fisi=c-4 ~fit=b-4c8p3q4
~fit>=b-4c7p3q4 ~fiv=b3t5v-3 ~five=b3t5v-3 ~five>=b3t5v-3 ~fix=c-5i-6j-5k4 ~fix>=j-5k4
~fixe=c-5i-6v6 ~fixed=c-5i-6v6 ~fla=b-4c15i5v-15 ~flam=c6 ~flama=c5 ~flar=b-3c8 ~flare=b-3c6
~flas=c5v-5 ~flash=c5v-5 ~flat=i10 ~flat>=i10 ~fle=c5q10v-6 ~flem=c7 ~flex=q8 ~fli=a-6k3 ~flic=k3
~flict=k3 ~flo=b3c-4i4m-3 ~floo=c-8i5m-3v7 ~flood=c-5i5 ~floor=m-3v6 ~flop=c4v-6 ~flor=e3 ~flori=e3
~flu=b-4s3 ~flu>=s3v3 ~fo>=a6b-3m9r6v-6 ~fol=a4c-4n5v-4 ~foll=a4c-4n5v-3 ~follo=a4c-4n5v-3
~fon=b3c-4d3 ~foo=b-4c7g-7i8v-8 ~food=c7g-3 ~food>=c7g-3 ~foot=i9v-5 ~foot>=i9v-5 ~foots=c6
~for=d-3e-4g-4m6n-8s4 ~for>=a3h-4m5n-6 ~fore=a-4q3u-4 ~fore>=q3 ~forev=u-3 ~forg=e-4s7
~forge=b-3s7v-4 ~forgo=v5 ~form=a-4b-4d-3e-3g-6m3v13 ~form>=b-6g-3v9 ~forma=m4v-3 ~forms=v3
~formu=v3 ~fort=h3 ~forta=h4 ~forw=k7v-4 ~forwa=k7v-4 ~fou=r-4t7v-3 ~foun=b5e3 ~found=b5e3
~four=r-3t7v-8 ~four>=r-3t6v-5 ~fra=f-6m5v-3 ~frai=f-3 ~fraid=c3f-3 ~frain=b-5 ~fras=b5c-5
~frasc=b5c-5 ~frau=m5 ~fraud=m5 ~fre=a5b3c-9g-6j4 ~frea=b9c-3 ~freak=b9c-3 ~free=c-3i-3j5
~free>=c-4i-3j5v3 ~freg=a6 ~frega=a6 ~fren=f3 ~fri=a-7e-5g-3n-6o7p-3q3r-3u-4v-5 ~fri>=o5q4 ~frid=o5
~frida=o5 ~frie=b5c-4v-5 ~frieg=a3 ~frien=b6c-3 ~frig=a-3b4 ~frigh=a-3b4 ~frim=b4 ~frimi=b4
~frio=b-6c13 ~frio>=c9 ~frios=c4 ~fro=l-6o-4p-3u-3 ~from=a4e-3g-5l-6 ~from>=a4e-3g-5l-6 ~fs>=r5
~ft>=a-5i6j-11k5q4v-12 ~fte=g4o3q3 ~fter=g4q4 ~fter>=g8q3r-5 ~ftern=b-3g-4 ~fti=v4
~fue=a5b-3d-4g-9i-3v3 ~fue>=b-3c-12d-4e3h4v4 ~fuen=c4 ~fuent=c4 ~fuer=a3c4e-3g-4 ~fuera=a9c-5v4
~fuert=b-3c3n4v-3 ~fuerz=c5 ~fui=a-4e3j3v-3 ~fui>=a-4e3j3v-3 ~ful=g3u11v-7 ~ful>=b-3u11v-3
~full=c-3g5q-3v-4 ~full>=c-3g5v-3 ~fum=a-8v16 ~fuma=a-3v5 ~fumar=a-3v5 ~fun=h-6i4 ~func=m4 ~funci=m4
~fund=b-3e4h-5i5 ~fundi=i5 ~funn=b-4c7 ~funny=b-4c7 ~fur=a6 ~furt=a6 ~furth=a6 ~fus=a4n4v-5
~fuse=a4v-3 ~fuse>=a4 ~fusi=n4 ~fut=b9v-4 ~futu=b9c-3v-4 ~futur=b9c-3v-4 ~fy>=b4h-3v-5
~ga>=a-5e-11f-10i-6n-11o-6r7s-4u8v-4 ~gad=f3 ~gada=f3 ~gada>=f3 ~gado=v3 ~gado>=v3
~gai=d-3e-6h3l3m-4n5o-6p-5q-6v-8 ~gain=d-3e-6h3l3m-4n5o-6p-5q-6v-8
~gain>=d-3e-5h3l3m-4n6o-5p-5q-3s-3v-10 ~gaine=c3 ~gal=f7v-8 ~galo=a-3b3c-3f7n3v-6 ~galo>=b6n4v-4
~galog=f7 ~gam=a-3b-4c-4e-4i3k-3v8 ~game=c-5e-4i3v9 ~game>=e-4i3v3 ~gan=a10b-6d-6g-13j5k-6
~gan>=a7b-6g-4i5j6l-4 ~gana=c-7 ~gana>=b-3 ~ganas=b6c-7 ~gand=a6 ~gando=a6 ~gane=v6 ~gane>=v6
~ganl=b4 ~ganle=b4 ~gant=b-11c8v-3 ~ganta=b-5c4 ~ganto=b-4 ~gar=b6d-8e-7g-3h-9k-6n6s6u-4v-5
~gar>=c-3e-5g-3h-5i5j4k-4n-3s3v-4 ~gara=b4c-3 ~garag=b4c-3 ~garb=n7v-4 ~garbl=n7v-4 ~garg=b-5c4
~garga=b-5c4 ~garr=b4c-5i-3n6v3 ~garre=c-4n7 ~garro=b5c-5v6 ~gars=b-4c9v-5 ~gars>=b-4c9v-5
~gas=b-3c7i12v-8 ~gas>=a-6i10v-5 ~gasa=c3 ~gasa>=c3 ~gasp=b-5c8 ~gasp>=b-3c3 ~gat=c-10r-5s6v5
~gati=c-3r-5s6 ~gativ=c-3r-5s6v3 ~gato=c-6v4 ~gato>=c-6v6 ~gav=c7g-4s3 ~gave=c7g-4s3 ~gave>=c7g-4s3
~gaz=v3 ~gazi=v3 ~gazin=v3 ~ge>=c3d3e-12g-4j-10k6u-3 ~ged=b-3j3l3s3u6v-4 ~ged>=b-3j3l3s3u6v-4
~gen=a-13c6d8e-5g-5i-6k9l-4n-6v-7 ~gen>=b-4c3 ~genc=b9j3v-3 ~genci=b4j3 ~gency=b6 ~gend=k11r3
~genda=k9 ~gende=r3 ~gene=h3v4 ~gener=h3v4 ~geno=c5 ~geno>=c5 ~gent=a-10b-3d13v-7 ~gent>=b-3c4d5
~gente=a-8d10h-5v-3 ~ger=d9f-7g-3i3j5v-6 ~ger>=a3d3f-5g-5i4j3v-7 ~gery=v-4 ~gery>=v-4
~get=a5b-6e-10f-5i6j-4n-3q3v-7 ~get>=a3e-13f-3i3m3v-3 ~gets=v-4 ~gets>=v-4 ~gett=a4b-5i5
~getti=a4b-5i5 ~gg>=c5 ~gge=c6n3v-6 ~gged=n3v-4 ~gged>=n3v-4 ~gger=c4 ~gger>=c4 ~ggi=c3 ~ggin=c3
~gging=c3 ~gh>=e-4g-3h4i-3j-4q-4v7 ~ghb=e4 ~ghbo=e4 ~ghbor=e4 ~ghe=b-3c3 ~ghed=b-3 ~ghed>=b-3
~ghi=b-4v5 ~ghin=b-4v5 ~ghing=b-4v5 ~ght=a-12b7c4f-9g-6h-3k-5l-5m-7n-13r4s-3v-6
~ght>=a-4c8e-3f-3g-3i-7m-4n-7r5s-4u-4v-3 ~ghte=a-4 ~ghten=a-3b4 ~ghti=b6 ~ghtin=b6 ~ghts=b3
~ghts>=b3 ~gic=c4 ~gie=v4 ~gies=v4 ~gies>=v4 ~gil=b5 ~gila=b5 ~gilan=b5 ~gim=g3v-4 ~gimm=g3v-4
~gimme=g3v-4 ~gin=a6b4d-3g-3i4l10n-5 ~gin>=l11n-4 ~gine=i6 ~gine>=i6 ~ging=a9d-3e-5 ~ging>=a9d-3e-5
~gio=h3 ~gis=a10i5v-6 ~gist=a10i5v-6 ~giste=a7 ~git=a-4b-3c5m6 ~git>=m6 ~gito=c5 ~gito>=c5
~giv=b8c-7e-6 ~give=b5c-6 ~give>=r-3 ~given=b5 ~gives=v5 ~givi=b4 ~givin=b4 ~gla=a-6c9f5 ~gla>=c8v-3
~glan=c7v-4 ~gland=c7v-4 ~glas=c-3g3v4 ~glass=c-3g3v4 ~gle=a-3f8i-7k-4v3 ~gle>=b4f-4i-5v4
~gles=a-3b-10f11k-3 ~gles>=a-3b-7e-3f9g-3k-3 ~gli=a-4d-3f10h-3v-6 ~glis=a-3b-3c-4f11h-3r-3v-4
~glish=a-3b-3f9h-3r-3 ~glu=c6 ~gluc=c6 ~gluco=c6 ~gly=b-4 ~gn>=a-3b-3c-6f4h8l5r4v-3 ~gna=b-3
~gnant=c3 ~gne=a4h5 ~gned=a4 ~gned>=a4 ~gni=b4 ~gniz=b4 ~gnize=b4 ~gno=b3c-4 ~gnos=b3c-4
~go>=a3b10d-7e-4g-6h-6i-3j-4k-7l-13m-6p-6q-5r4t-6u-13v-3 ~god=u-5v8 ~god>=u-5v8 ~goe=r-3v3
~goes=r-3v3 ~goes>=r-3v3 ~goi=m-3 ~goin=m-3 ~going=m-3 ~gol=b3e-6 ~golp=b4 ~golpe=b3
~gom=a-3b-4n-3o7v-3 ~gome=b-4o8v-3 ~gomez=b-4o8v-3 ~gon=a-5b7c5u3 ~gona=b7 ~gona>=b7 ~gone=b3u3
~gone>=b3u3 ~gony=b-3c8 ~gony>=b-3c8 ~goo=c3e-3h-4i-3m-6n-3p3t-4 ~good=e-3h-4m-6p3t-4
~good>=b-8g3h-3m-4p3t-4v3 ~goodb=b7v-4 ~goop=v-4 ~goopy=v-4 ~goos=c4 ~goose=c4 ~gor=v4 ~gord=v3
~gordo=v3 ~gos=c5v6 ~gos>=a4c9v6 ~gost=a-3b3 ~gosto=a-3b3 ~got=a-6b-3c8h-3k3n-3 ~got>=a-8c3k4n-3
~gota=b-3 ~gott=c4 ~gotte=c4 ~gou=c6 ~gout=c6 ~gout>=c6
~gra=b-12c3f-3h-5i-6j-5k4l-5m-11n-15p-3q-3r-5s4t-5u11v-3 ~gra>=c-7e7v-4 ~grac=c-8h-3u6v-6
~graci=c-8h-3u6v-6 ~grad=b-4g4u8v-8 ~grade=c-5u8 ~gradu=g6v-3 ~gram=j-3k7 ~gram>=a3 ~grama=k6
~gran=b-5c10f-4 ~gran>=c7 ~grand=v3 ~grar=c8v-3 ~grar>=c8v-3 ~grat=m-3u4v5 ~grate=u4 ~grati=m-3v6
~gre=a4i-4q-5u4 ~gre>=v-3 ~grea=c-6u3v3 ~great=c-6u3v3 ~gree=a7t3 ~gree>=a5 ~gres=g3v-4 ~grese=g3
~greso=e4 ~gri=b8g-6k3 ~gria=b3 ~gria>=b3 ~grie=c-6 ~grief=c-5 ~grip=c9g-4k4u-3 ~gripa=g-3
~gripe=k4v3 ~grit=b7 ~grita=b4 ~gro=c5d-3i-5v3 ~groun=b5 ~group=b-4v3 ~grur=c3 ~grura=c3 ~gry=v3
~gry>=v3 ~gs>=a-5b-3c3i4q4 ~gua=a-3b5c3e-6f4n-5r6v-8 ~gua>=b-7i3 ~guag=b-4e-4f6i4 ~guage=f6
~guagu=b-3i4 ~gual=r6 ~gual>=r6v3 ~gualm=u4 ~guan=b7c6v-8 ~guant=b7c6v-8 ~guar=b3c-3 ~guard=b3c-3
~gue=a12d-4f4g4l-3m-7n-3s-10v-4 ~gue>=c4 ~guen=a15e5m-4s-6v-12 ~guen>=a12e5m-4s-6v-10 ~guens=a4
~gues=f7g5 ~gues>=f7 ~guest=g7 ~gui=a-7b11g3i-5n-3v-8 ~guie=a-8b4c-5 ~guien=a-4b4c-5m-4 ~guier=m5
~guir=b8m-3v-5 ~guir>=b8m-3v-5 ~guit=g7 ~guito=g7 ~guj=a-3c-3 ~guja=a-3c-3 ~gujas=v4 ~gul=v5
~gula=v6 ~gular=v6 ~gum=b-5c7 ~gum>=b-3c4 ~gun=b12c-12d-7f4i-7j-4k-3m-4n3p6q-5r-8s-3v-5
~gun>=b18c-10f-3g-4p-4 ~guna=p4v-3 ~guna>=p4v-3 ~gund=b-4f5g3o5 ~gunda=o3 ~gundo=f5g3 ~guno=o-4p7q-3
~guno>=o-4p7q-3 ~gunt=a3b-8g3n4q-3s-3 ~gunta=b-7n4s-8 ~gunte=s5 ~gur=e-4g-6m3s-6v10 ~gura=g-3s-3v3
~gura>=s-3v3 ~guro=b-3c-3e-3m3s-3v5 ~guro>=b-3c-3e-3m3s-3v5 ~gus=b-5c-4f3h4r4 ~gust=b-5c-4f3h4r4
~gusta=f7h3v5 ~gusti=b7c-4v-5 ~gusto=b-7d-3r7 ~gut=c3 ~guy=h5v-9 ~guy>=h5v-8 ~guys=i3 ~guys>=i3
~gy>=a-3b-3 ~gym=a-4g5 ~gym>=a-4g5 ~ha>=b-8d3g-7h-6i-5k6v4
~hab=c-7d3f4g5i-5j-7m4n6o-3p-3q-5r-3s-3u-4 ~hab>=v3 ~habe=b10 ~haber=b10 ~habi=v5 ~habia=v5
~habl=c-4d4e3f4g6h-6i-4j-7m5n6q-6v-11 ~habla=c-7d6e4g7h-7m3r-4v-7 ~hable=a4b-6f3n8q-3 ~hablo=e-3f4m3
~habr=h3 ~habra=h3 ~hac=a-4c4e3g-7i-5n-3t-3 ~hace=a-6g-3i-4n-3 ~hace>=b-6v3 ~hacen=v5
~hacer=b7g-6m4v-3 ~hach=d3 ~hacha=d3 ~hack=c4 ~had=b-5c3e-5h4i-5 ~had>=b-3g-4v4 ~hada=c-3 ~hada>=c-3
~hado=c3 ~hado>=c3 ~hag=a3b3g-5i4j4k-4v-4 ~haga=b4c-5j6k-4 ~haga>=b5c-3 ~hagan=j6 ~hago=c3i4
~hago>=c3i4 ~hah=a-3b-9c-5v9 ~haha=a-3b-9c-5v9 ~haha>=a-3b-9c-5v9 ~hai=b-8d-4f5 ~hair=b-7 ~hair>=b-4
~hait=d-4f6 ~haiti=d-4f6 ~hak=c4g-3v-9 ~hake=c8 ~hake>=b3 ~hal=b-5g6r4 ~half=b-4 ~hall=g5v5
~hall>=g5v6 ~halt=a3 ~halt>=a3 ~ham=b-12c6v6 ~hamb=v4 ~hambr=v4 ~hame=b-3c3 ~hamed=b-3c4 ~hamm=b-3c6
~hamme=b-3c6 ~han=e-8g-7i-8j-4k7m-8n-13p-8s4u6 ~han>=b4k3t3v-6 ~hand=v4 ~hand>=c3 ~hando=c7g-5v3
~hands=b6c-5g4 ~hang=c-3g-4h4k5s3v3 ~hang>=a3b3 ~hange=b-8h4k5l3q4s3 ~hangi=c-4v3
~hank=b-7c-6e-3g-3h-3m-3n-9q-3s3u8v-4 ~hanks=b-7c-6e-3g-3h-3m-3n-9q-3s3u8v-4 ~hap=d-4m3n-4q-3v9
~happ=d-3g-3m3q-3v3 ~happe=a5m3 ~happy=a-3v8 ~haps=v4 ~haps>=v4 ~har=a7b-4c6f-8g-4i-5k-3m-7q-3
~har>=b4 ~hara=a9e-4 ~haras=a9e-4 ~hard=b3c3g-3 ~hard>=b3 ~harg=b-4c5d3 ~harge=b-4c5d3 ~harl=c3
~harle=c3 ~harm=a-3c-3v3 ~harma=v4 ~harp=c5 ~harp>=c5 ~hart=a10b-7 ~hart>=v3 ~harta=a4v-5 ~harto=a6
~has=a3c6d-3e-11f-6g5o-6u-5 ~has>=b-4c8e-6i-5o-6 ~hast=a3b4g4i5u-3 ~hasta=a3b4g4i5u-3
~hat=a-5c-4d-4g-7i-5l-7m5n10o-6q-3s-4u-4v3 ~hat>=a-7c-3g-3i-3l-5m3n10q-4u-3 ~hatd=u-4v-6
~hatd>=u-4v-6 ~hate=a3c6m-4 ~hate>=v-4 ~hatev=c5m-3v3 ~hats=c-10g-3o-6s-5 ~hats>=c-9g-3o-6s-5
~hav=a-3c3g4m-4n-4r-3v-5 ~have=g6m-3r-3 ~have>=g4m-3r-3u4 ~haven=g3 ~havi=b-3c7g-4v-7
~havin=b-3c7g-4v-7 ~hay=a-3g-5h3m-5n-5o-5p4 ~hay>=a-3g-5h3m-5n-5o-5p4 ~haz=a3v-4 ~hazo=a3v-4
~hazo>=a7v-3 ~hba=b6 ~hbac=b6 ~hback=b6 ~hbo=d8e4g-4 ~hbor=e4 ~hbor>=e5 ~hdr=a4 ~hdra=a4 ~hdraw=a4
~he>=a-14b3f3i-3k-9m-6p-8r-3t-4u-3 ~hea=b-5e-7f-6g-8h-3i-5m-6n11u-3v3 ~hea>=c4 ~head=e-3s-4
~head>=n5s-4v-4 ~heada=b-5v4 ~heade=c7 ~heads=g3 ~heal=n-4v8 ~heal>=c5 ~heale=c-3v4 ~healt=v5
~hear=c-6g-6n11u-3 ~hear>=c-9n11v-10 ~heari=n5 ~heart=c5e-4g-4h-4n-8 ~heat=v4 ~heat>=v4
~hec=c-9g8i-3j-3u4 ~heca=g8v-5 ~hecar=g8v-5 ~hech=b6 ~hecha=b5 ~heck=c-7j-3q-4u4 ~heck>=c-5g3k3q-3
~hecki=u4 ~hecku=r4 ~hed=a-4c-5l-5n-7u-4 ~hed>=b5g-4k-5v5 ~hedu=a-5b-4d3k6 ~hedul=a-5b-4d3k6
~hee=b-4c9i8u5v-9 ~heek=c5 ~heek>=c5 ~heel=b-4i9v-3 ~heels=i9v-4 ~heet=c6 ~heets=c3 ~hei=a3v4
~heir=v4 ~heir>=v4 ~hel=b8c-4d-4e-5h-6i-7k-4m3n-10r-6v3 ~hell=c-4e-4m-5r-5u3v4 ~hell>=a3b10v-11
~hello=b-11e-3r-5s-4u4v8 ~help=a-6b4d-4h-3i-3m6n-3t-3u-3 ~help>=a-5b6c-6d-4h-3i-3m6t-3 ~helpi=b-3c4
~hem=q-6v6 ~hem>=c-4 ~hemo=c3q-8v7 ~hemo>=q-8v8 ~hemor=c3 ~hen=a-5c4e-7h-5i-5p-3r6u7
~hen>=c3e-6g5h-4i-4k3p-3r6u7 ~hend=b-3 ~hend>=b-3 ~heq=v5 ~hequ=v5 ~heque=v5
~her=e7l-6m-5n-8o-5p3s4t3u-4 ~her>=a3e5h4i-8n-3o-5p5s3u-5v-5 ~here=d7h-3i4l-3 ~here>=c-3d5i5
~heres=c4e5h-3v3 ~heri=a-3b-3c3e6 ~herid=b-6c5 ~herin=a3 ~herm=h3s3 ~herma=h3s3 ~hern=c7 ~herni=c7
~hes=a5d-4e3f4g-6j-7k-5l-6n-6o-10p3q-5r-4 ~hes>=a-5c3d-3e4g-4m-3o-3v-4
~hese=a10b-4h-3i-5j-6l-4o-3r-4 ~hese>=a10b-4h-3i-5j-6l-4o-3r-4 ~het=a-4c-4 ~hete=a-4c-4v3 ~hete>=b5
~hey=a-3c3i3o-3r4v6 ~hey>=b-3i4o-3r5v9 ~heyd=b5v-3 ~heyd>=b5v-3 ~heyr=b4 ~heyre=b4
~hi>=f-3h-4i-9n-4o3r3u-6v9 ~hic=a-4b-5e-3g-3q-3s5v4 ~hice=s4 ~hice>=s4 ~hich=a-3b-3m3p-3r4
~hich>=m3o-4v4 ~hici=v6 ~hicie=v6 ~hicl=i3 ~hicle=i3 ~hid=b10c-4 ~hidi=b8c-5 ~hidin=b8c-5
~hif=k6q3v-3 ~hift=k6q3v-3 ~hift>=k6q3v-3 ~hig=c4t-4 ~high=c3t-4 ~high>=t-4 ~hij=n-3 ~hija=b-3e5
~hija>=b-3e5 ~hijo=b4g-5s3 ~hijos=b6v-4 ~hik=a4 ~hike=a4 ~hike>=a4 ~hil=c10v-8 ~hildr=b3 ~hile=v-3
~hile>=v-3 ~hill=b-4c7 ~him=a-5c-8e4h4p-3s-5t-3 ~him>=a-4c-5e6h4p-3s-5t-3 ~hims=b3 ~himse=b3
~hin=c4e-5h-6i-8j-3n-15o-6 ~hinc=c6v-8 ~hinch=c6v-8 ~hind=c-3v5 ~hind>=c-3v5 ~hine=d5f3 ~hine>=m3
~hines=d3f3 ~hing=a6d-10e-14f-7n-10o-4p3 ~hing>=d-9e-10n-9o-4p3q3 ~hingl=f-4v3 ~hingu=a3s-5
~hink=a-9c3f-3v-13 ~hink>=a-6c7e4f-3g5r-3s3t-4v-11 ~hinki=b6c-4 ~hip=e5v-3 ~hip>=e5v-3 ~hir=o4v-4
~hirt>=b-3c4 ~hirti=c-3v3 ~hirty=b3v-7 ~his=a6d-3e6h-4i-3k-4l-3m8n-8v-9
~his>=a7e7h-3i-5k-8m6n-7p-3q-3u-5v-9 ~hish=m4 ~hishi=m4 ~hisp=b4 ~hit=a3g7 ~hit>=b-6g6 ~hite=c3
~hite>=c3 ~hits=c-3 ~hits>=c-3 ~hitt=b4c-3f3 ~hitti=b4c-3f3 ~hiv=c7v-6 ~hive=c7v-4 ~hives=c7v-4
~hiz=v3 ~hizo=v3 ~hizo>=v3 ~hle=b4 ~hm>=r13v15 ~hma=v3 ~hma>=v3 ~hmm=n-8r-4v11 ~hmm>=n-8r-4v11
~ho>=a-6e-4f4g-9h5l-3m6n-7p-4r10s-3t5v-5 ~hoa=c6 ~hoar=c6 ~hoars=c6 ~hoe=b-6v8 ~hoes=b-5v8
~hoes>=b-5v8 ~hof=c-7i10v-6 ~hofe=c-7i10v-6 ~hofer=c-7i10v-6 ~hog=g-4 ~hogo=c3g-4 ~hogo>=c3g-4
~hok=c10v-5 ~hoke>=b-3c6 ~hoked=c-3 ~hoki=c8 ~hokin=c8 ~hol=d-8e-6g3i-7u-5v4 ~hol>=b3 ~hola=d-4v6
~hola>=d-4v6 ~hold=a-3g6i-5 ~hold>=a-3b-3g7i-5 ~holdi=b5v-3 ~hole=a6b3 ~hole>=a6b3
~hom=a-5i-4m5n-3v4 ~hom>=m5n-3 ~home=e3i-3v4 ~home>=e3i-3v4 ~hon=d4e3f5g3h-5i-7k-4o-4q-4v-5
~hone=d5f-4g5h-4i-4o-3q-4u-3 ~hone>=d7e3g3h-3o-3 ~hong=c5f11 ~hoo=b5c-9g-4i-4u-4v7 ~hool=i-3
~hool>=i-3 ~hoop=c-6v9 ~hoops=c-6v9 ~hoos=a3 ~hoose=a3 ~hoot=b4v3 ~hoot>=b10 ~hooti=b-4
~hop=a-4b8c-10e4v-3 ~hop>=e5 ~hope=b7v-5 ~hope>=b3 ~hopel=b3 ~hor=c3e-7g11h-4i-5m-8o-7q-4r-10s-9
~hora=a-6b-5d-4g10k3m-4o-6s-3v-3 ~hora>=g9 ~horar=g3p3v-5 ~horas=b-5j3k4m-3 ~horc=b6g-6 ~horca=b5
~horco=g-3 ~hori=b-4c-5e-3g10s-4 ~horit=b-4c-5g10s-4 ~horn=c4d5 ~horno=c4 ~horr=b7c7v-3 ~horri=b4c3
~horro=b3c3 ~hort=c3v5 ~hort>=c9v-3 ~hos=b-4e3f-6i3k-4m10p6r-7v-5 ~hos>=a-7b-4e4i5m10v-3
~hose=b-5n4p5s-5 ~hose>=b-5n4p5s-5 ~hosp=m3v-4 ~hospi=m3v-4 ~host=v3 ~hot=b5d-4g-6k-3
~hot>=g-3k-3q-3 ~hotl=b5v-4 ~hotli=b5v-4 ~hoto=v3 ~hou=a-11f-3g3j-6m-12n-10r-3s-5v3 ~houg=u4
~hough=u4 ~houl=b4e-3i-3 ~hould=b4e-3i-3 ~hour=a-3b-4g8m-7r-3v7 ~hours=b-3c3g6m-6v4 ~hous=c-5e5r-3
~house=c-4e6r-3 ~hout=e-4 ~hout>=e-4 ~how=f-3j7k4m9t-3u5 ~how>=b-4c-3f-3g-9j4t-3u5 ~howe=c3g3v-6
~hower=c5g3v-4 ~howi=b3c-5j3 ~howin=b3c-5j3 ~hoy=b7q6 ~hoy>=a5g3q6 ~hoyo=a-3b9g-6 ~hoyo>=a-3b9g-6
~hre=b3c3n-5o3p3t3 ~hrea=b8 ~hree=b-3g3o3t3 ~hree>=b-3g3o3t3 ~hrew=g-3 ~hrew>=g-3 ~hri=c3e3 ~hris=e3
~hrist=e3 ~hrit=c3 ~hriti=c3 ~hro=c7d3g-7j-3r-5v-8 ~hrou=d4n4 ~hroug=d4n4 ~hrow=b-9c11r-3
~hrowi=b-6c11r-3 ~ht>=a-4c8e-3f-3g-3i-7m-4n-7r5s-4u-4v-3 ~hte=a-4 ~hten=a-3b4 ~htene=a-3b4 ~hti=b6
~htin=b6 ~hting=b6 ~hts=b3 ~hts>=b3 ~hub=b3 ~hubi=b3 ~hubie=b3 ~hue=a-5b-6c13v-11 ~huel=a-3b-4c12v-7
~huele=c6v-3 ~huelo=c8 ~huh=n6r7s-3 ~huh>=n6r7s-3 ~hum=d14h-6 ~huma=b-4d14h-6 ~human=b-4d14h-6
~hun=b-11c5q-10v9 ~hun>=q-10 ~hund=b-5c5 ~hung=b-4v11 ~hungr=v3 ~hur=a-7c3d-6n-3o-5p3t3v-4
~hurs=b-4o-6q7v-4 ~hursd=b-4o-6q6v-3 ~hurt=b3c4k-4q-4 ~hurt>=b5q-5 ~hurti=c5 ~hurts=c4 ~hut=a9c-7v-3
~hut>=a10c-7 ~hutt=i5 ~huttl=i5 ~hy>=a-3b3g-10m7n-6r8s-6t-4 ~hyst=b5 ~hyste=b5
~ia>=a-11b7d-9g-3i3j-4k4m-6n-12q-4r-4t-3v4 ~iabl=b6c-4 ~iablo=b6c-4 ~iad=b4 ~iag=d3v-3 ~iage=c5d3v-3
~iage>=c5d3v-3 ~iagn=b3c-4 ~iagno=b3c-4 ~ial=b-9c-4d5e6g-3q3 ~ial>=b-3c-3d5v5 ~iale=e4 ~ialed=e4
~iali=h3 ~ialis=h3 ~ialy=q3 ~ialys=q3 ~ian=c-3d-5f12i4v-4 ~ian>=b3d-4f12v-7 ~iano=i5
~iar=b-3j-3l4v-12 ~iar>=h4j-3k3l4v-7 ~iarr=c6 ~ias=b-5e-4h-6i-5k-8q-3r-4u7v-6
~ias>=b-5e-4h-6i-5k-8q-3r-4u7v-6 ~iat=b-6c4h3u5v-8 ~iate=u6 ~iated=u4 ~iati=c7 ~iatic=c7 ~iatr=h3
~iba=g9h-3l3n-6p-3s-5v-11 ~iba>=a-4g7v-7 ~ibam=g6 ~ibame=g6 ~iban=a3e-4p-3s-5 ~iban>=a13e-4g-4p-3s-5
~ibanm=a-5l3 ~ibe=b-9c-3j5k-5v-5 ~ibem=a4g5 ~ibeme=a4g5 ~iben=m5 ~iben>=m5 ~iber=j6k-3 ~ibere=j6k-3
~ibi=a3b-11h-4l6m-3n-3p3 ~ibie=a5e3 ~ibien=a4e3 ~ibio=b-4v3 ~ibiot=b-4v3 ~ibir=b-8l6n-3v-6
~ibir>=l4v-3 ~ibirm=f4 ~ibl=b-7q6r-3v3 ~ible=b-7q6r-3v3 ~ible>=b-7q6r-3v3 ~ibr=c5 ~ibra=c4 ~ibras=c4
~ic>=b-3h-7k-5o-3v5 ~ica=b-10d5e-5g-12j-3u-5v4 ~ica>=c5i-3 ~icac=v6 ~icaci=v6 ~icad=v4 ~icado=v4
~ical=d3i3v-9 ~ical>=d3i3v-9 ~icam=c-3v7 ~icame=c-3v7 ~ican=d-3h3v8 ~icant=h3v6
~icar=b-4c4d6h-7m3t-4 ~icar>=d8m4t-4v-7 ~icard=c4 ~icare=h-3i4 ~icat=a5b-5v-4 ~icate=d4 ~icati=a5
~ice=a-3c3f-6h-5i4j-9k-3m-3n-7o-3q-4s3 ~ice>=c9f-3h-5i-5j-8q-4s3t-3 ~iced=b-3c5 ~iced>=b-3c5
~icen=a-4i11v-4 ~icen>=b3 ~icenc=i5 ~icens=b-3c-3i7 ~ices=b6c-14 ~ices>=b6c-14
~ich=a-3b-4c-3d-5f7h-3p-3r3v3 ~ich>=m3o-3v3 ~iche=d-4f6 ~iche>=d-4f6
~ici=f-5g-3i3k-3l8m-4n-10o-4s-5u4v4 ~icia=a-9l4 ~icia>=a-4 ~iciar=l6 ~icid=b5c-5e-6
~icida=b-3c-4e-4v9 ~icide=b8v-6 ~icidi=b5 ~icie=a9 ~iciem=e4 ~icien=a7 ~icier=v6 ~icil=c-3v11
~icili=c-3v11 ~icin=c3o-4 ~icina=c4e4o-4v-5 ~icine=e-3 ~icio=c-4l6v4 ~icio>=l7 ~icit=a3u5v-5
~icito=a3u5v-5 ~ick=a-6c6f-3h5i5k5n-5p-3q-4u-3 ~ick>=a-4b-4d3g-9h6n-3p-3q-3 ~icke=b11k3
~icked=b13o-3 ~icker=k5 ~icki=g4 ~ickin=g4 ~ickl=c5v3 ~ickle=v5 ~ickly=c7 ~icks=i5 ~icks>=i5
~icl=i10v-6 ~icle=i10v-6 ~icle>=i3 ~ico=b-7g3h7i-4n-3r-3 ~ico>=b-5c-3g4h7r-3v-3 ~icol=v4 ~icolo=v4
~icos=c3 ~icos>=c3 ~ict>=k3 ~icu=b-7i3 ~icul=b-7i3 ~icula=b-7v4 ~icult=i4v-3
~id>=f-3g-7i-4j-3m-6n-3q-4t3u-7v6 ~ida=a-7b7d-6e-7g-3i-8k-7l-4m-7u-3 ~ida>=a-8b10i-11k-9m-3
~idad=c-4u-4v10 ~idad>=b-4u-3v11 ~idado=b5c-3 ~idal=e-3 ~idal>=e-3 ~iday=o5 ~iday>=o5 ~idays=q3
~idd=c-5 ~iddl=c-5 ~iddle=c-5 ~ide=c-4d-12h6i5j3k-10n-14o3r-4u6v-3
~ide>=a-3c-3d-6h-8i7k-7m-5n-4o5p-3u6 ~idea=b6c-7i-5v9 ~idea>=b-6i-5v12 ~ideas=b9c-4 ~ided=b-3g6j4
~ided>=b-3g6j4 ~idel=a-3s3v3 ~idelo=a-3s3v3 ~iden=c-3h3m4v-6 ~idens=a10v-6 ~ident=a-7e4h3m4 ~ider=h6
~ider>=h6 ~ides=i8u3v-10 ~ides>=i8v-10 ~idi=a9b7c-4e-4n-5v-5 ~idin=b5c-7g3 ~iding=b5c-7g3
~idio=a7b3n-3v-5 ~idio>=a7b3n-3v-4 ~idit=b-4c3 ~idito=b-4c3 ~idn=n7 ~idnt=b-3n7 ~idnt>=b-3n7
~ido=c10d-6g-7h-7s-4t-4v-7 ~ido>=b3c8d-6g-7h-7s-4t-6v-7 ~idr=c4 ~idri=c4 ~idrio=c4 ~ids=c-5g3p-3u-3
~ids>=c-5g3p-3u-3 ~ie>=a-9d-4e-4f-8g-10h-4i6k-6m-3n-3s-3t-5v4 ~ieb=b-5c4s-3 ~iebr=b-5c4s-3
~iebre=b-5c4s-3 ~ied=b7c-14g-7i-3k-7m-4u-4 ~ied>=c-10e3q-3 ~iedo=b4c-3 ~iedo>=b4c-3 ~ief=c-5
~ief>=c-5 ~ieg=a3 ~iegu=a3 ~iegue=a3 ~iej=a-3b4 ~ieji=b4 ~iejit=b4 ~iejo=b3 ~iejo>=b3 ~iem=b-7q5
~iemb=b-4c4v-7 ~iembl=c8 ~iembr=e3v-5 ~ieme=q3 ~ieme>=q3 ~iemp=b-3c-6v7 ~iempo=c-5v4
~ien=a-7c-3e-4f4h5j-9l-10m7n-9r-4s-3 ~ien>=a-5b-7d6f4g-3m8t-4 ~ienc=h4 ~ience=h4 ~iend=c-5g4i-5s4
~iend>=b6c-3 ~ienda=e3 ~iende=a5c-8h3s4v8 ~iendo=g7i-3 ~iene=d-3e-4g-3i3k-3n-4p5s-6u-3
~iene>=d-3h-3p3q3 ~ienen=i5p3 ~ienes=m5v-3 ~ienm=h4 ~ienme=h4 ~iens=a-4b8c-5g5 ~ienso=a-4b8c-5g5
~ient=c5j-8m-4n-6o-3r-5s-3v-5 ~ient>=b-6e7v-15 ~ienta=c9 ~iente=a3 ~iento=c3e-7g-7j-3n-3r-3t3u-5
~ients=v8 ~ier=e-9f3g-10i-6n-15o5p-5t-3u-3v-6 ~ier>=k5v-11 ~iera=b5d4e-4r8v-6 ~iera>=a-5b6e-4r7v-5
~ieran=a5 ~ierc=o3 ~ierco=o3 ~ierd=a13 ~ierda=a9 ~iere=a-3b6d-3h-4v3 ~iere>=b5c3f4m-6 ~ieren=m9
~iern=d-3e-4h-3o3p-4u-3 ~ierna=c5 ~ierne=o5u-3 ~ierno=b5 ~iero=d3g-6h3n-5s3
~iero>=c-5d3e-9g-4h4l3m-16n-4v-4 ~ieron=a-3b-7c4e4m4s3v6 ~ierr=b3f5 ~ierra=f5 ~ierta=b-3c3 ~ierte=b4
~ies=o3 ~ies>=v3 ~iest=o3r3 ~iest>=o3r3 ~iet=d-4f5m-3t5 ~iete=t4 ~iete>=t4 ~ietn=f4 ~ietna=f4)";

}  // namespace rb::grammar
