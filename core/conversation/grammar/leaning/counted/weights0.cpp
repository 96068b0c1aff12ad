#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning0;
const std::string_view kLeaning0 = R"(
*=a-40b-40c-34d-50e-44f-49g-40h-51i-47j-54k-56l-54m-45n-40o-37p-49q-39r-37s-46t-28u-49v-26
0=b4c-3d5t7v-6 08=t3 08__$=t3
0:=a-5b-5d-18e-14f-14g-9h-15i-15j-21k-18l-15m-14n-12o-66p-64q-56r-79s-71t-72u-4v-6 0:0=d5
0:10=c4g8v5 0:100=c5 0:180=c5 0:2=c9q3 0:20=g3 0:20th=g4 0:3=b-5g7j3 0:350=c4 0:4=d10v3 0:40=i4
0:5=g10 0:6=g8v-5 0:9=c3 0:911=a-3b12d-6 0:a=a-3h3i-4o-4q-8r-5s-5t-6 0:abajo=c3 0:able=b-3j3
0:about=b3c-9j3k-3v5 0:abren=v8 0:abuela=c3 0:acabe=b3 0:acabo=c3 0:aceptan=v4 0:ache=c5 0:acoso=a7
0:across=i3 0:acting=c3 0:add=l4 0:address=m-4v6 0:adelante=e4 0:adios=b7 0:after=b-4g18q-5
0:afuera=b3c-3v4 0:again=e-3h3l7n-6v-7 0:agarro=v6 0:agent=d9 0:agente=d3 0:agito=c4 0:agradezco=u3
0:aguanto=b3v-3 0:ah=n12v-6 0:ahi=b-6c-8v8 0:ahora=g4 0:ahorcar=b6 0:ai=d6 0:aint=e10v-5 0:aire=c7
0:al=c-3f-3j-3k5q8 0:alcance=n6 0:alegria=b3 0:alerts=l6 0:algo=b3 0:alguien=a-3h3i-3j3m-3
0:alive=b5e3 0:all=c3d-4g-8u5 0:alla=i5v-4 0:allowed=v5 0:alone=c-8 0:already=a6 0:alta=a-3l4
0:alto=a5n3 0:am=b-3d-8m7 0:amable=u8 0:amaneci=v4 0:an=c-4d-3j-6v6 0:and=a3c4e-3j3k3n-4q-5v-4
0:anda=c-3i5 0:ando=a-3b-9c3f-5g5i3 0:andrea=e3 0:anestesia=b3 0:angustia=b5c-3 0:annoying=a3
0:ano=c-3 0:anoche=v3 0:anos=v7 0:another=d-6k4 0:ansiedad=b3 0:answer=g4 0:antes=g-4v8
0:any=b7c-4d5e8f-4 0:anybody=d4 0:anymor=b4 0:anymore=c-3h-6k4 0:anyone=h5 0:anything=v4
0:anytime=c4 0:anyway=v3 0:apaguen=a4 0:aparato=c3 0:apart=b3 0:app=v6 0:appointment=j4k5m-5q4
0:appreciated=u3 0:aqui=c-4e5 0:arabic=f3 0:arde=c4 0:are=a-4c-3d3f-4m6u-3v3 0:arent=c4 0:arm=b-7c5
0:around=g5v3 0:as=v4 0:asap=q6 0:asesor=d4 0:asi=e4v6 0:ask=m3 0:asking=v3 0:asma=v9 0:asustada=b4
0:at=a-10f-3g12j-3k3n-5 0:ataque=c3 0:aterra=b3 0:atienden=v8 0:attack=c3v-5 0:attacked=v6
0:attacks=c-3 0:aunt=a3 0:auxilio=b7 0:aventon=i5 0:avisarme=u3v3 0:aviso=g3 0:avisos=l3
0:away=c-4i-4v4 0:awful=b-3c6 0:ayer=i-5v3 0:ayuda=m6 0:ayudenme=b8 0:ayunar=v6 0:azucar=a-3v3
0:b=v6 0:baby=g5 0:babysitter=e5 0:back=a-3d-9e-3l6 0:backing=v3 0:bad=g5v-13 0:baja=a9b-4j3
0:bajo=v4 0:banco=n7 0:bano=c3 0:bateria=i6 0:battery=b-6c-3 0:be=a5b3c-9j4v-9 0:beat=c-6v6
0:beating=v-5 0:bebe=c4v-4 0:bed=c5g8 0:been=a-4g-5 0:before=v6 0:beg=n3v-3 0:begin=l8n-3
0:behind=v4 0:being=b5c-3 0:believe=e4 0:belongs=v4 0:bendiciones=u4 0:bendiga=u6 0:best=u3
0:bien=a-3c5g-3h-4n4u4v5 0:bigger=c4 0:bill=b-3v7 0:black=c4 0:blade=b4 0:blank=n5 0:bleach=b4
0:bleeding=b-4v5 0:bless=u5 0:block=a5 0:blood=a-3c3 0:boarding=g6 0:boca=c5 0:borde=b6 0:born=b3
0:borrame=a4 0:borreme=j3 0:boss=e3 0:bot=m9 0:both=c3 0:bother=a8e-3h-4 0:bottle=b3 0:bp=c3
0:brain=b4c-3 0:brazo=c5k-3 0:brazos=b7c-3 0:break=v4 0:breakdown=b6c-5 0:breaking=n5 0:breast=b-3
0:breath=b-6c3 0:breathe=c3v-5 0:bridge=b3 0:bring=b-7c-5i5k3v3 0:bro=c-6v5 0:broke=v3 0:broma=m5v-5
0:bsy=g8 0:bueno=v7 0:bug=a3 0:building=v4 0:bump=k3 0:bunch=b4 0:burden=b3 0:burn=b6 0:burning=c3
0:bus=a-8b-4c-3i10 0:busca=e5 0:business=m4 0:busy=v5 0:but=b-8 0:butt=v4 0:buzz=d5 0:by=a-5v4
0:bye=b-3g8u3v-3 0:cab=i4 0:cadera=e4 0:cai=b-4c6 0:calambres=c3 0:calendar=g3 0:caliente=c3
0:call=c-3d11e-9h-4i-4j6v-5 0:calle=i3 0:called=e5 0:calling=a7d-3e6m3v-6 0:calls=a8 0:calm=c-6
0:calor=v7 0:cambia=k3 0:cambiar=h4 0:cambie=v5 0:cambien=k3 0:cambio=e4 0:came=a-3n4 0:caminar=c4
0:camion=v5 0:can=b-4c-8g-3h4k9n-4q8v10 0:cancel=a6e-3k-3 0:cancelaron=v4 0:canceling=j6v-3
0:cancellation=k4 0:cancelled=i3 0:cancer=v3 0:cant=a-9b7e-7h-4i3p-3q-4 0:car=a-3c-8g-4i10l-3
0:cara=v4 0:carajo=a3 0:card=b-3v7 0:cardiologo=h3v-3 0:care=h3i-3u3v-6 0:carro=b-6c-6i7 0:carta=v4
0:casa=b5c-4e3 0:catheter=c4 0:caught=c6 0:cayo=c4 0:cease=a6 0:cell=d5 0:change=c-3h4j-5k5q4
0:changed=b-3l4 0:charge=d3 0:chat=a-4v7 0:check=k3 0:children=b3 0:chinese=f3 0:chip=e5
0:choked=b3c-3 0:choking=c9 0:chole=a5 0:choose=a3 0:ciatica=c3 0:cierra=f5
0:cita=a-8b-6c-5e-3g-9h-5j10k8m-3n-5q9 0:clase=g3 0:click=h7v-4 0:clinic=e4m3v4 0:clogged=n3v-3
0:clot=c4 0:coffee=v5 0:cold=b-3c4 0:color=c4 0:come=b3d-4g-7i5j6k9 0:comer=a-4b-3g3v5
0:coming=g-3j7 0:como=b3 0:company=g7 0:complaint=d4 0:compre=b3e6 0:comprendo=f5
0:computadora=d-5m3 0:comunicar=d7 0:comunico=g5 0:con=b4c-3d5f-5h7i-4j-4l-5n-6q-3v-8 0:connect=d3
0:connection=n4 0:conozco=e6 0:consiguieron=m5 0:consulta=j4 0:contact=b-4f3 0:contacted=a3
0:contacting=b3 0:contestar=m4v-7 0:contesto=v6 0:continuar=l3 0:continue=l5 0:cooking=g8 0:copay=v3
0:cope=b4 0:corazon=c6 0:corran=v4 0:correo=v5 0:corta=b3n4 0:corte=c3 0:cortenla=a3 0:corto=n4
0:cosa=n7v-6 0:cosas=v3 0:costado=c3 0:cough=b-3f3v9 0:coughing=c4v-5 0:could=a5k9v-11 0:cousin=e3
0:covid=b-3e3 0:cowboys=v6 0:crap=c3 0:creo=c3 0:creole=d-3 0:crisis=b8v-5 0:cross=v5 0:cry=b3
0:crying=b4c-3 0:cual=n-5v5 0:cualquiera=h5 0:cuando=a-3g4 0:cuanto=c-3i3 0:cuarto=b4 0:cuerpo=c4
0:cuesta=v7 0:cut=e-3n7v-6 0:cutting=b7c-5 0:da=f-3 0:dad=b4 0:dame=g3 0:dando=g3v-3 0:dano=c-3
0:dark=b6 0:darme=a4 0:date=h-3k8n-4 0:datos=a3 0:day=b4c-3k5n-6v6 0:days=c3v-4 0:de=d-4m8q-6t-6v6
0:dead=c-5e5i6 0:dear=d6 0:debil=c3 0:debo=v5 0:deceased=e5 0:decided=g4j3 0:decir=n3 0:decirlo=n4
0:dedo=b-4c3 0:deep=v-3 0:deja=a3 0:dejame=g-5v3 0:dejan=b3 0:deje=f5v5 0:dejelo=g3v-3
0:dejeme=g5v-5 0:dejenme=a5 0:del=c5e-5k-5 0:delay=j-3k4 0:dele=j6 0:delete=a5 0:denme=d5
0:dense=a-5e3 0:dentist=h5 0:dentro=b6 0:depresion=b3c-5 0:depressed=v3 0:depression=b3
0:descanso=b-3 0:desde=n4 0:desist=a5 0:desk=b-3d7 0:desmayo=b-3c3 0:despacio=n4 0:despertar=b3
0:despues=g8v4 0:devuelvo=b-3c3 0:di=b-3l3 0:dia=b-5h-3k3u5v-3 0:dial=v6 0:dias=c4v-4 0:dice=a-3b5g4
0:did=a-5c5h-5v9 0:didnt=n7 0:die=b9 0:died=c-3v5 0:dieron=e3 0:different=d-3k4 0:digalo=n3
0:dio=b-5c9e-3 0:dios=c-3e5u3 0:direccion=f3 0:dis=m6 0:discharge=c5 0:discontinue=a6 0:ditch=j3
0:dizziness=v3 0:dizzy=c5 0:dnc=a7 0:do=c-14d3e-7f3h3i3k3l4n-8u-7v12 0:doble=c3
0:doctor=a-3b-5c-3e4h14l-3v-14 0:does=c-7e-3 0:doesnt=i3 0:doing=u-6 0:dolor=b-3c3 0:donde=i-5m5
0:done=a5 0:dont=a8e3j5v-7 0:door=g3 0:dormir=g3 0:dose=c4 0:double=g3 0:down=c4j-3v-5 0:doy=a3b5v-3
0:drank=b5 0:dreading=c-4 0:drive=c4i7 0:driver=c-8i9 0:drives=i6 0:driving=f4g4 0:drop=a3j3
0:drowning=b3 0:drunk=b3 0:duele=a-3b-4c-3v5 0:duermo=b3 0:dying=c-3v6 0:ear=b-7c8 0:earlier=k7
0:early=i-3v5 0:eat=c6 0:eating=c-3g3v7 0:eh=n10 0:el=a-4c7d3e4f-6g3h8i3j-4m3o-3 0:eliminar=a3
0:ella=c-4e6h4v-4 0:else=b-4d-4g-3h7j4k3p-4 0:email=g-5v6 0:emergency=b4 0:empezar=l5
0:en=a-8g7m-4q-6 0:end=b4g-4 0:energy=c3 0:enero=e5 0:enferma=c7 0:enfermera=d8v-6 0:engine=i6
0:english=f6 0:enough=a7c-6 0:enroll=a3 0:enterro=k3 0:entiende=a6 0:entiendo=a-4f8 0:entrance=v4
0:envien=a4 0:equipo=b-3v3 0:equivocado=e4 0:era=e5 0:erase=a7 0:eres=m7
0:es=a-7c-14e10f4h-6i-3j-3k-3m12n-8v7 0:esa=b-6e3f3k6 0:escribame=f3g3 0:escriban=a6
0:escribeme=a3g4 0:escriben=m4 0:escribiendo=e3 0:escribirme=f4 0:escuche=n4 0:escuela=v4
0:ese=a-5c-7e6g-6k4v5 0:eso=a3 0:espalda=c5 0:espanol=f7 0:esperanza=b3 0:esposo=b3c-3
0:esta=b-3e7f-8g-8n3 0:estacionamiento=v3 0:estan=c-3i5 0:estar=a-5b7 0:este=e6n-3v-8
0:esto=a4c-6g-4m10v-13 0:estos=a4 0:estoy=a-5c-4e-4g4m-4 0:estuvo=a4v-5 0:even=b3 0:ever=e-3
0:every=b3 0:everywhere=i4 0:ex=b5c-5e7v-6 0:existir=b3 0:exit=a8v-4 0:expired=i4 0:explain=m7
0:eye=b-5c4 0:face=c3k-3 0:fall=c9 0:fallecio=e6 0:falling=b4c-3 0:falta=b3j5 0:family=b3
0:far=b-3c-3i7 0:farmacia=v7 0:fast=n3 0:father=e4 0:favor=a4 0:fax=v4 0:fcc=a4 0:fear=b7c-7
0:feas=b6v-3 0:fecha=c-3k8 0:fed=a4 0:feel=b6v-3 0:feelin=c3 0:feeling=g4v4 0:feels=c5g-3 0:feet=b-3
0:feliz=u3 0:female=h6 0:fever=a-4f3 0:few=g4 0:fiddle=v5 0:fiebre=a-3b-4f3 0:file=a4 0:find=b3
0:fine=v12 0:fingers=c4 0:fire=h3 0:first=n3 0:fit=q3v3 0:fix=k3 0:fixed=i-6v5 0:flare=c5 0:flat=i7
0:flooded=c-5i4 0:floor=v6 0:flu=b-3v4 0:follow=n4 0:following=n3 0:food=v-3 0:foot=b-4i7
0:for=f-6l3m-4 0:forever=b6 0:forget=a8v-4 0:forgot=v6 0:form=e-3g-3v9 0:formulario=v3
0:forward=k5v-4 0:found=e3 0:frasco=b6 0:fraude=m4 0:freaking=b6c-3 0:free=j5 0:friday=c-4k4q3v9
0:frightened=b4 0:frio=c7 0:from=a3e-5g-6l-5 0:fue=b-3c-8h4 0:fuerte=n3 0:fuerzas=b-5c6 0:fui=v-3
0:full=g3v-4 0:fumar=v4 0:further=a4 0:future=b5 0:game=e-3n-3v4 0:ganas=b7c-5 0:garage=b5
0:garbled=n6 0:garganta=b-4c5 0:gas=i10v-8 0:gave=a-3 0:general=h3 0:gente=a-6d7 0:get=e-5g-4i3m3
0:gets=v-3 0:getting=a3b-3i4 0:give=j3v-5 0:glasses=g4v4 0:go=a5b9c-6v-5 0:golpea=b3 0:gomez=h5
0:gone=v3 0:good=c4e-3g5u9v7 0:goodbye=b4 0:got=a-3c6g3 0:gracias=b-5c-5f-5u22 0:grandma=v-3
0:grateful=u4 0:great=u7 0:grief=b8c-8 0:groin=c5v-3 0:guagua=i3 0:gum=c5 0:gun=b9c-3 0:gusto=b-7h4
0:guy=h4v-4 0:gym=a-4g4 0:ha=c4 0:habia=v4 0:habla=c-4d-4m4 0:hablamos=g4 0:hablando=e4
0:hablar=d9g4h-5m-3 0:hable=f5n6 0:hableme=e3 0:hablo=a-3e-3f4 0:hace=b-4e4j4 0:hacen=v6 0:hacer=m5
0:hacerle=b5v-3 0:had=c7g-4v4 0:haga=b4 0:hagale=a3 0:hago=i3 0:haha=b-8v10 0:haitian=d-3f5
0:hall=v6 0:halt=a7 0:hambre=v8 0:hand=b-4c4 0:hang=a5 0:hanging=v6 0:happens=a6g-3m4
0:harassment=a3 0:hard=c5v-5 0:harm=b4 0:harta=v-3 0:harto=a3 0:has=i-4 0:hasnt=c5 0:hasta=g4i5v-3
0:have=d3f6m-5u4 0:havent=c3 0:having=b-4c3v-6 0:hay=a-3e3h-4k5 0:he=a-11b8c-6e5g-5k-4 0:head=n4
0:heads=g3 0:heal=c6 0:healed=c-5v4 0:hear=c-7n10v-6 0:hearing=n4 0:heart=c7g-5n-4v3 0:heartburn=b-3
0:heat=v4 0:hell=a3 0:hello=b-6c-4u5v3 0:help=a-4b6d-5m5 0:her=a-3b4c-7e3h4v-5
0:here=c-9f-3g5h-6j-3m5n-5 0:herida=b-3c3 0:hermana=e4h3 0:hes=a-3b7c-6e7g-5h4v-6 0:hey=v8
0:hi=b-4e3v8 0:hiding=b4 0:hija=b-4v-3 0:hijos=b5 0:him=a-5c-8e9g-5h6v-5 0:hip=b-3c5 0:his=e3m-3
0:hit=b-4v4 0:hits=b5 0:hitting=f3 0:hives=c6 0:hizo=c-3v5 0:hoarse=c3 0:hola=b-4v10 0:hold=g3v-4
0:hombre=v-3 0:hoops=v7 0:hope=b5 0:hopeless=b4 0:horario=g7 0:horas=f3j3k5 0:hormigueo=c3
0:horse=v4 0:hospital=c-6m3v-9 0:hot=c5 0:hours=b-3m-3v6 0:house=e6 0:how=u5 0:hoy=a3b6g3v3
0:hubiera=b5 0:human=d7 0:humano=d4 0:hurt=c4g-3 0:hurting=c-4v8 0:hurts=b-3c5
0:i=a-4b6g-10l4o-5p-7q-4r-8s-5t-6 0:iba=g7 0:id=b3c-4h10u-4 0:idea=b-4i-5v9 0:identity=m4
0:ido=e3v-4 0:if=a8i-6j-4m3u-3 0:igual=b3v3 0:igualmente=u3 0:ill=a-4b3g12v-7
0:im=b5c-3d-9h-6m-4n-4q-5s-5v3 0:in=b4c-4g8h-7i-5k5m-9 0:incision=c3 0:inconsolable=b5
0:infection=c4 0:infierno=b4 0:info=c-4m7 0:informacion=m4v-3 0:ingles=f10 0:inhaler=c3 0:ins=i-3
0:inside=b4 0:instead=b-3h3k3 0:interested=a3 0:ir=a-5b-7c-6h3i6j3 0:ire=j5v-3 0:irme=i3
0:is=a-6b-3g-9l-3m3n-6o-3q-4v8 0:issues=v4 0:it=b8c-5d-5j3k8n3q6v-4 0:itchy=c3 0:its=b3d-5j-3
0:jaja=b-7c-6v14 0:jajaja=v3 0:jala=b3c-3 0:jamas=a3 0:job=u5v-6 0:joke=m3v5 0:jose=e6 0:joy=b11c-9
0:jump=i4v-9 0:jumped=v7 0:june=e3 0:junk=a3 0:just=c-3g6 0:keep=v4 0:keeps=c6v-5 0:kevin=e3
0:kiche=f5 0:kid=b4 0:kids=g7 0:kien=m5 0:kil=b8 0:kill=a5b4g-3j3v-4 0:killed=v6 0:killing=b-5v5
0:kim=d-3h4 0:kind=a-4g-3u6 0:kms=b9 0:knees=c4h-4 0:knife=b4c-3 0:knock=v5 0:knot=c3 0:know=b3e3v-6
0:kreyol=f5 0:la=c8d3f-10g4h-3k5m-6o-9u3 0:labor=c5 0:labs=h-3v8 0:lado=i4 0:lady=d4h3v-4
0:lamanana=c5q-7 0:landlord=e4 0:language=f5 0:lanoche=v-3 0:las=b6c9f-6i3 0:last=e4 0:lastime=c3
0:latarde=g11k5q6 0:late=g4v5 0:lately=c5 0:later=a-3b-6c-8g7v-4 0:laughing=b-3v10 0:law=e3
0:le=c-4h-6u5 0:leaking=b-3c6 0:leave=a5b-6 0:left=a-3c4v-4 0:leg=b-3c4 0:legit=m4 0:legs=c4
0:les=a4 0:let=a3g3j4 0:letter=v4 0:levantar=c3 0:libere=j5 0:licencia=i4 0:license=b-3i6
0:lie=b-3c5 0:life=a-7b10 0:lift=b-3i8j-3 0:like=a-6f-8h7m3 0:linda=u5v-3 0:line=a4c-3m-3n7v4
0:lips=c3 0:liquido=c4 0:list=a6b-4d-3f4h-3j-3l3 0:lista=a3 0:listens=h4 0:little=g3
0:live=a-7b3i-3v-5 0:living=v5 0:llaga=c3 0:llamada=d3m4 0:llamadas=a5 0:llamar=a7 0:llamarme=f5
0:llame=h-3 0:llameme=d4g-3 0:llamen=f4 0:llamo=a-4e6 0:llaves=v3 0:llego=a-4g-4n4v7 0:llegue=g3
0:lleva=i7 0:lleve=b3f4 0:llevo=v3 0:llora=b-3 0:llorando=b6c-4 0:llorar=b6 0:lloro=b7
0:lo=a4b-8e6g6j-3v-7 0:lobby=v5 0:loca=v5 0:located=v3 0:locks=c4 0:log=v8 0:lol=a-6b-6i-6v11
0:long=v3 0:longer=a4b4v-5 0:look=a3b-3 0:looking=e6 0:los=b-4d-8e-3f-3h-3i-5j-3l3n-12u6 0:lose=a5
0:losing=b4 0:lost=e5g-4 0:lot=v6 0:louder=n5 0:love=u4v-4 0:luego=b-3c-3f3g14 0:lugar=j8 0:luis=e7
0:lump=c4 0:lunes=d4g10 0:lymph=c4 0:maam=e3 0:machete=b5c-3 0:machine=v-4 0:mailbox=c4
0:make=a4b5g-4k3n3 0:mal=b-7c9e5f3v-10 0:mala=b-3c5n3 0:maltratan=b4 0:man=b5h5 0:manager=d5
0:manana=g11 0:mandan=a4 0:mandarin=f7 0:mande=a-3n4 0:mandeme=v6 0:manden=a9v-5 0:manejando=g5
0:manejar=g-4i4 0:manejo=i4 0:manera=n3 0:mano=b3 0:manos=c3 0:many=c-3 0:maquina=m3 0:maquinas=d3
0:marco=e5 0:mareada=c3 0:maria=e6v-4 0:marido=b3 0:marquen=d3 0:martes=j3k4q5
0:mas=a6c-7d-5f-3g4n9v-3 0:mata=b-5v6 0:matando=v4 0:matar=b10 0:may=a-4e3l3m4
0:me=b10d3e-4j3n-8o-9p-6q-4r-11s-6t-8 0:mean=e5 0:means=i4 0:meant=e5 0:medical=d4i3v-7
0:medicare=v6 0:medicina=c3 0:medico=h8 0:medio=n4 0:meet=b4 0:mejor=h3 0:menos=h6 0:mensajes=b-4f4
0:message=b-4l3 0:messaging=a6 0:mexico=e4 0:mi=b7d-6i5j5m-4n-12r-3t-3u-6 0:miedo=a-3c-6 0:mierda=a6
0:might=g4v-9 0:migraine=c4 0:migraines=v3 0:mija=c3 0:miles=i4 0:million=v3 0:mind=a-4c-3j4l6
0:mine=e4 0:minutes=g4 0:mire=a3 0:mis=a-4c-4e-5l3v5 0:misa=g3 0:misery=b5 0:miss=b4
0:missed=k4n7v-3 0:mistake=e3 0:mistaken=e3 0:mixteco=f3 0:mole=c3 0:mom=c5v-6 0:momento=g3
0:mommy=e5 0:monday=g4k6 0:more=a6d-3h5k-6m3n5 0:morir=b3f3 0:morning=b-3v5 0:mother=f6
0:motor=c-4i5 0:move=a-3j-9k9q7v-4 0:moved=e8k-4v-4 0:moverla=k4 0:movido=i4 0:movie=v6 0:moving=c5
0:mrs=e3 0:much=b4c-3f-3u4 0:muchisimo=b3 0:mucho=c-5f5 0:muero=v10 0:muerta=b5v-4 0:mujer=h7
0:mundo=b8c-6f-3 0:muriendo=v4 0:murio=c-6e4 0:must=j4 0:mute=a6 0:muy=c4f3u6
0:my=a-3d-3i4m-5n-12o-6p-3r-6s-3t-6u-7 0:myself=a-3 0:nada=s-3u6v4 0:nadie=b4 0:name=a4b-4e7
0:necesito=v3 0:neck=c6k-3 0:need=b4c-4f3i5n-4q-3v3 0:needle=c4 0:needles=b-3v4 0:negro=c5
0:neighbor=e4 0:nervios=b3 0:never=a11b-4c-3e4j4l-4v8 0:new=b-5h5k3 0:nextmonth=g6k3
0:nextweek=g4k7q-4 0:ni=c-6f-3v4 0:nice=u6 0:nine=v4 0:nino=b-3c4v4 0:ninos=g5
0:no=a11e3f3g-6h8i7j10l-7m-7p-13q-16s-37 0:nobody=b8c-5g-4 0:noche=b6 0:nodes=c4 0:nolonger=b-5e4j3
0:nomas=a-3i4v-4 0:nombre=a5b-3 0:noon=g6 0:normal=v4 0:nos=e5v-3 0:nose=c4 0:not=a7e3h4k-3s-4
0:note=v4 0:nothing=a4c-5u4v4 0:novio=f4 0:now=d-4h-3l4 0:nueva=v4 0:nuevo=a-4l4n7 0:numb=c5
0:number=e5v-6 0:numero=e4 0:nunca=b-3c-3 0:nurse=d9e-4v-3 0:nvm=v4 0:o=a9d-4e-8m4 0:obliged=u4
0:odd=b10v-5 0:of=c3f-7h-3u4 0:off=a7d-5e-6j5m-8n3u-5 0:office=b-3 0:ohio=j3 0:oi=n9 0:ojala=b4
0:ojo=v4 0:ok=c-5g-5l5n5r-11v14 0:older=v-4 0:olvide=j5k-5v4 0:olvidense=a7v-4 0:omg=v4
0:on=b4g9i4j3l7q-6 0:once=a-3c-3g5n6v-3 0:one=a3h7 0:only=j-5 0:open=v8 0:operacion=b5v-5
0:operator=d5 0:opinion=h3 0:opt=a5b-5c-6l7 0:opting=a4 0:options=m4 0:optout=a5 0:or=i4v3
0:orina=c4 0:other=h5 0:otra=a-7d-5k8l4n-4 0:otro=a3b-5h4j4p-3 0:out=a10c7d-8e-4g-4h-3l-3u-5v-4
0:outside=c-3v3 0:over=c5k-3n4 0:overdosed=b4 0:oxygen=c3 0:oye=c-6n5v4 0:paciente=v-4
0:pain=a-4b-3e-4n-4u3v7 0:pains=f6 0:panic=c-4v5 0:panicking=b3 0:panico=b5 0:papa=c3e4v-4
0:papeles=a-4v6 0:para=a3k5n-6q6 0:parada=b-4c-3v7 0:parar=a3 0:pararme=b-5c7 0:pardon=n5v-4
0:pare=a6 0:paren=a4b-4 0:parking=v8 0:part=n3 0:pas=a5f4 0:pasa=i4 0:pasado=v3 0:pasar=c5
0:paseme=d5 0:paso=b3c-3v5 0:pass=b-7c3i4 0:passed=c3e6 0:past=b4 0:pastilla=b-6 0:pastillas=b7
0:patel=a-4e-3h18v-14 0:patient=e6v-7 0:patients=v4 0:patron=g5 0:pay=b3i7v-4 0:paz=b-3e5 0:pcp=h3
0:peace=b3 0:pecho=b-4c4 0:pedi=a6e-4v-4 0:pee=c6v-6 0:peeing=c3 0:pega=g4 0:pelicula=b-4
0:peligro=b5 0:pelo=b3 0:pena=b6c-3 0:people=c-3d3 0:peor=b-3c4 0:perdi=g-3n6 0:perdon=e-6v6
0:perfecto=v3 0:perhaps=v3 0:period=c4 0:permission=a6 0:pero=v5 0:perro=b-4v6 0:person=a-3b-3d6e6f3
0:peso=c3 0:phishing=m3 0:phone=c-4e4h-3i-3 0:pick=c-4i6v-5 0:pico=a4c3v-5 0:picture=v5
0:picturesick=c6 0:picturestop=a6 0:picturethanks=u4 0:pie=b-4g-4i7 0:pienso=b4c-3g5 0:piernas=c3
0:pies=c5 0:pila=g4v3 0:pills=a-5b5 0:pink=c3 0:piso=v4 0:pizza=e6 0:place=e4 0:plan=b6
0:plane=b-3g5 0:planned=b4 0:plants=v3 0:platico=g3 0:please=c-16d6f8n4q-5v-3 0:podre=j4 0:point=b8
0:poison=b4 0:police=e5 0:policia=b4 0:pon=i8 0:pongame=l3 0:por=v3 0:portal=v8 0:portugues=f5
0:posible=k4 0:postpone=k5 0:pounding=v-3 0:pregunta=n3 0:prende=i3 0:press=a3 0:pressure=c3
0:problema=c-3 0:proposito=b5 0:provider=h3 0:pueda=k4v-3 0:puede=b-5c-6f5h3v-10 0:pueden=i4
0:puedo=c5 0:puente=b4 0:pues=v8 0:puffy=c4 0:pulled=c5 0:puntos=c4v4 0:purge=a3 0:purpose=b4c-3
0:pus=b-4c5 0:push=c-3k9q3 0:put=a-5c-4l3v-6 0:que=c-6e-4g-3h4i-8m5q-4u4v-4 0:queda=i5 0:quede=c4
0:quedo=g4 0:queja=d3 0:queme=c5 0:quemo=b3 0:querer=b-3c4 0:quien=a-7b-6c-3i4m4 0:quienes=m4
0:quiere=b4f3 0:quieren=b4 0:quiero=b3c-3e-7f-4h4i-4l3m-11r-3v-7 0:quit=a7b-5c-3e3j-3 0:quita=c3
0:quitame=a5v-3 0:quitan=a-3v5 0:quitar=a5 0:quite=a-3b-7c7 0:quiten=l3 0:quitenme=e-4j3
0:quito=b3u3 0:racing=c3 0:rain=c-6k6v8 0:raite=i6 0:ramos=h3 0:ran=c3 0:rancho=v6 0:raped=b6c-3
0:rapido=n4 0:raro=c4 0:rash=b-3 0:rather=d-4h7 0:ratito=g5 0:rato=g3 0:re=a-7l5 0:reach=g6
0:reached=e3 0:reaction=c5 0:read=f9v6 0:ready=b3 0:reagendar=k6 0:real=m4v-3 0:really=b3
0:rebook=k8 0:receive=a4 0:recepcionista=d3 0:receta=v5 0:rechazo=a4 0:recital=k3 0:recoger=i4
0:record=v3 0:recordatorio=v3 0:records=a3d4 0:red=c7v-7 0:refill=g-3v7 0:refrain=b-3 0:refuse=a3
0:regalo=b3 0:regret=b3 0:remind=n8 0:reminders=c-3n-4 0:remove=a3v4 0:reply=g6m5v-4 0:reporting=a4
0:reprogramar=k5 0:reschedule=g-4j-3k10q4v-3 0:restart=l4 0:resume=l7 0:revoke=a5
0:ride=a-3b-4c-8g-6i17j-4v-6 0:rides=i4v-5 0:right=b-7c13g-6 0:ring=d10g4 0:ringing=c5v-3
0:risa=b-3v8 0:road=u-3 0:roads=i4v-3 0:robert=e3 0:roble=v6 0:robots=d3 0:rock=b3u5 0:rodilla=c3
0:rodillas=h-3v3 0:roof=b5 0:room=m-3n-3v4 0:roommate=e4 0:rope=b4c-3 0:rosa=e4v-4 0:rota=b8g-3
0:rough=h6 0:running=a-3i5v3 0:runs=c4 0:s=a9b6v-6 0:sabado=g3 0:sabe=m-5v10 0:saber=f5v-5
0:sacan=a3 0:sacaron=m3 0:safe=b7e-3 0:said=a4 0:sale=c4v-4 0:salgo=a8 0:sali=v3 0:salida=b6c-7
0:salio=b-4c4 0:salir=a3i3 0:salirme=a6b-3 0:salud=v3 0:same=h5v-3 0:sangra=c-5e7 0:sangran=c4
0:sangrar=c3 0:sangre=b-6c6v-5 0:sano=v6 0:sarpullido=c3 0:save=a3b4 0:saved=a-4b5 0:saw=j3
0:say=n12v-15 0:says=a-3 0:scam=m4 0:scared=a-4f3v3 0:scary=v5 0:schedule=g3j5 0:school=v3
0:scream=a5v-4 0:se=a-9c6d-11e5f-6h-3m4n7q-4u3 0:sea=a3h7k3v-6 0:sec=g8 0:second=g-4n6
0:see=b5d-6e-3h7n-3 0:seeing=c3 0:seen=j6 0:sees=h3 0:seguir=b6v-4 0:seguro=b-3m3v4 0:self=b5
0:semanas=c5 0:senal=e-5n8 0:send=a4b4f-4j-4v-5 0:sending=e3f5l4v3 0:senor=e4i4v-7 0:senora=c3f5g4
0:senorita=d3v6 0:sent=v11 0:sentido=b6 0:ser=f3 0:shall=g5 0:she=c-4e8h5k-4 0:shes=e3v-4
0:shift=k5q3 0:shoes=v6 0:shoot=b7 0:shot=b-4c-3 0:shotgun=b4c-3 0:should=i-4v5 0:shouldnt=b3
0:show=j7k4 0:shower=c3 0:shut=a8c-3 0:si=b3h5j-5l4v9 0:sick=c-3v6 0:side=b-5c7v-5 0:siempre=v3
0:sigan=a4 0:sign=c-3f3l7 0:siguen=a3e3 0:siguiendo=b5 0:sik=c9 0:silence=a4 0:sin=a-3k-3
0:sintomas=v3 0:sister=e3h3 0:sitting=e4 0:six=c3 0:size=v3 0:skin=c3 0:sleep=b3g3 0:sleeping=c-4e5
0:slipped=c3 0:slot=c-4g-6j5k6 0:slower=n7 0:smell=c4 0:smells=c3 0:smoking=v5 0:so=a5d-5e-5j3n-5
0:sobbing=b5 0:social=d5 0:soga=b4 0:sola=a-3b9c-4v-5 0:soledad=b3 0:solicito=a4 0:solo=v8 0:some=m3
0:somebody=i-7j3v-3 0:someone=v-3 0:something=k4 0:sometimes=b3 0:son=b-4 0:soon=d-3u6
0:sooner=k5v-3 0:sore=c7 0:sorry=k4m6n-4v6 0:sos=b11 0:soul=b5c-3 0:soy=b-3c-7d-7e9 0:spam=a9e-4m-5
0:spanish=a-4b-3f7 0:speak=d4h-4n3 0:speaking=e6h3 0:speaks=f4h-6 0:speech=c5 0:staff=d5
0:standing=v3 0:start=a-6b-4c-6i3l7 0:state=m5 0:stepdad=b4c-3 0:still=b-4i3v-3 0:stings=c3
0:stitches=v4 0:stomach=a-3c6 0:stone=c3 0:stop=c-7e5k-3n-11v6 0:store=c5 0:story=v3 0:strangle=b3
0:stuck=c4 0:su=c-3d-4e9g-3h-3n-3v-4 0:subscribe=l4 0:sucks=a-4 0:sudo=c4 0:suficiente=a5
0:sugars=c4 0:suicidal=e-3 0:suicide=b6 0:sum=d4 0:super=g3v-3 0:supervisor=d4 0:sus=a10
0:suscripcion=a6 0:swallow=b-4c3f3 0:swap=k6 0:swelling=v6 0:switch=h3k5 0:swollen=c4v-4 0:table=b4
0:tagalog=f6 0:tags=i4 0:take=a3c-5 0:takes=i3 0:tal=e4m-3v7 0:talk=d4h-4m-6u5v-6 0:talking=b-3m3
0:tamales=v4 0:tanta=b4c-3 0:tantito=g3 0:tanto=a3 0:tarde=v10 0:tarjeta=v6 0:taxi=i9v-8 0:team=v5
0:tears=b11v-6 0:tell=b5 0:temo=c-4 0:temp=c4 0:ten=v5 0:tenant=e4 0:tengo=a-5c3d-3g-4h-5j-5u-3
0:termina=v4 0:terminar=v-3 0:terminate=a4 0:terrible=b-4c4v-6 0:terrify=b5 0:test=c-3v6
0:testing=v6 0:text=a4b-6i-3j-10l4n3u-3v-7 0:texting=f3 0:texto=a3 0:textos=a3 0:than=k5
0:thanks=b-5c-5f-7n-5s-4u24 0:that=d-6e8j3k6 0:thats=a5b-5 0:the=f-4g6j9l3o-7r-4v3 0:them=v3
0:there=b-3d7f5i7k4v3 0:theres=c7e3i-6v-3 0:these=a13b-3f-4h-4i-3j-4 0:they=e3i4v-3 0:theyd=b4
0:thing=a10 0:think=a-4c7e4 0:thinking=b6c-3 0:this=a7c-17d-3e6f3k-5m4v-3 0:thisweek=q3 0:thought=v4
0:thoughts=b6c-7 0:threatening=b4 0:three=b-3g3i3 0:threw=c3 0:throat=c3 0:through=d4n3
0:thursday=b-5k6 0:tiembla=c5 0:tiempo=v3 0:tiene=c4 0:tienen=a5i3 0:till=b5c-4 0:time=e-4g3k7m-6v4
0:times=a4c4 0:tire=i6 0:tiro=b4 0:tlk=g7 0:to=a5c-6g-4i4k4l3n-12o-3q13r-3 0:today=b3q-7
0:todo=g-5j-3n-3v-5 0:toes=c3 0:toi=f8 0:tome=b5c-3 0:tomorrow=g9 0:too=c-8h5i4u3 0:took=c3i3v-4
0:top=n8 0:tos=f4 0:toser=c5 0:toso=a-4v5 0:touch=b-5c5 0:touches=b3 0:trabaja=i4 0:trabajando=f4
0:trabajo=g4k5 0:tracks=b6 0:trae=c5 0:trafico=v3 0:tragar=c4 0:traigo=b-5c3 0:train=c-3i8
0:tranquila=v3 0:transfer=d3 0:translator=f3 0:transporte=i3 0:treat=c-4v7 0:tres=c3v-3 0:troca=i5
0:trouble=i3 0:truck=c-4i8 0:trust=b4 0:try=b8g6m-4q-4v-4 0:trying=c4 0:tub=g4 0:tuesday=v6
0:turn=l5 0:turno=c-3 0:two=i3 0:uber=i10v-3 0:uh=b-3g4m4 0:ultimo=a6 0:um=g4v9
0:un=c5e4f-3m-3n-4t-5 0:una=a-8b3c3d3f-4g-6n3 0:under=c3 0:unenroll=a4 0:uno=i6 0:unstop=a-4l7
0:unsub=a5 0:unsubscribe=l-5 0:unwanted=a3 0:up=e-4f-4h-5j3l3n4v-8 0:urine=c3 0:us=e4 0:usa=m5n-4
0:use=a-3e-3j3 0:used=v4 0:usted=f5 0:ustedes=a3 0:va=b5v-3 0:vacuna=c-6v6 0:vale=b3 0:valgo=b4
0:van=c-3i8 0:vaya=b3j5u6v-5 0:vayanse=a3 0:ve=v9 0:vea=h3 0:venas=b4c-4 0:vengan=i5v-3
0:veo=a-4c7v-5 0:ver=a4b-4h3v3 0:verdad=d3m4 0:vez=a-5b3c3d-4e-5g-4h5k-3l6 0:vida=b10c-6e-3
0:vieja=v4 0:viernes=g5q3v9 0:vietnamese=f3 0:virus=v5 0:vision=c6 0:visit=a-4b-5f3g-9j10k4
0:visita=g9 0:viva=b3 0:vive=b-5e4 0:vivir=a-4b3c-3i-3 0:vivo=i4 0:voice=c9 0:voices=b9
0:volver=l3n3 0:voy=b5c-6j10k-4v-7 0:vuelva=n4 0:wait=g6 0:wake=a-3c4v-3 0:walk=b-6i4 0:walker=v3
0:walking=b3 0:want=c-4g-3i-5n-7 0:wants=a5 0:was=a-3e5 0:watch=v8 0:watching=v-3 0:water=c8g-4v-3
0:way=a-4g4i7v-7 0:ways=b6 0:we=h3k3 0:weak=b-4c7 0:weather=v9 0:wednesday=g3 0:week=c10v-4
0:weekend=u5 0:welcome=u7v-3 0:well=b-3g5u-3v6 0:went=i4n3 0:were=e3v3 0:what=a3c-4e-4j-4n-3
0:whatever=c4 0:whats=a-7v5 0:wheels=i8v-3 0:wheezing=c5 0:when=a-7b-5c5k3m-4v5 0:where=i-4
0:wheres=d4 0:which=m4 0:who=a-4c-4f3h7m4v-11 0:whom=m5 0:whos=a-6e4i4m5 0:why=b6g-6m8v-5 0:wife=e5
0:will=a-4b5c-7d-4g5 0:wipe=a6m-3 0:wish=b8 0:with=b4c-4f-6j-5 0:wont=a-10c4e-6h3k-3l-3n-4
0:words=c3 0:work=a4c3d-5e3g3k5 0:worked=d3 0:working=g5 0:world=b8v-3 0:worst=b-3c4 0:worth=b3
0:would=b6v-3 0:wreck=b3 0:wrists=b6 0:write=g6 0:wrong=a-4b-4e3 0:wrote=b6v-4 0:xanax=b3
0:y=c5f3g-5h-5i5v-9 0:ya=a6b3c-15d-6e3h-3i-5k-6m-6r-6s-3 0:yeah=a3g4 0:years=b-5c-7v10 0:yellow=c5
0:yes=m4 0:yesterday=c3 0:yet=v4 0:yo=a-3c-3e5g7h-4m-5n-3v5 0:you=a3b-3d-9e5g-3h-3m6q5r-4u16
0:younger=h3 0:your=b-4c-4g-7 0:yourself=m3 0:youve=c-3e7 0_for=d5
1=a-7b-4c-9e-3f-5i-5j-4m-7n-8p-6q4r-8s-5t11v-13 10=a-6b-10c-3e-4f-5k-5m-5n-5p-6q4r-7s-5t6v-3
100=c4r4 100_$=c4r4 102=c3 10_$=c-3k-3 10_am=q4 10_am_$=q3 10_no=t3 12=t4v-4 14=o5 14_$=o5
15=c-3o3p-3 16=o5 16_$=o4 180=c5 180__100=c5
1:=a-29b-32c-28d-26e-20f-27g-5h-27i-24j-21k-21l-36m-22n-28o-52p-46q-27r34s17t-51u-40v-24 1:4=d-3
1:5=q4 1:6=g6 1:a=e-5g4q-4v8 1:about=r4 1:afraid=b6 1:after=q10 1:afternoon=r3 1:again=a8g3
1:ahead=r3 1:ahora=g7 1:ahorita=g5 1:aja=r3 1:an=g3 1:and=r6s3 1:ando=s3 1:anything=s3
1:appointment=m5 1:are=r6v3 1:asap=q7 1:asi=r3s4v-10 1:ask=a5 1:at=k-3 1:away=a3 1:back=d5g4
1:be=r7s-4v5 1:been=c5 1:bet=r6 1:bien=c-5r6v-11 1:book=f4m3r4 1:booking=b3 1:bueno=a-3r4v-6
1:but=d4r6 1:by=r4v-4 1:can=g6v-6 1:cancel=j7 1:cancelar=j5 1:car=i5s-7 1:care=b3 1:checkup=r4
1:cita=f8j-6m4 1:claro=r5s-3 1:class=r-3 1:come=k-4 1:coming=r3 1:como=r6s-3 1:con=c5s4v5
1:correct=v-3 1:correcto=v-4 1:could=g-4r-4v9 1:course=r4 1:cuanto=v5 1:da=b6 1:date=k3 1:day=v3
1:de=a-3p-3r8s8v-11 1:decline=r-3s6v-3 1:dense=e4 1:depends=v3 1:desde=g-6r4 1:dia=k7 1:do=g-5r6v-3
1:doctor=b3v3 1:dolor=r4 1:dont=s5 1:dying=r3 1:el=q4s7 1:ella=e3 1:en=c4g5s7v-4 1:end=a7 1:es=v-6
1:escriban=s-3 1:eso=j-4 1:esta=c5r4 1:estoy=c9r-7s5 1:ever=a6 1:everything=b3 1:fever=c4s3
1:fine=v-8 1:for=f-3r3v-3 1:get=g3v-3 1:go=r7v-3 1:going=n3 1:good=c-3s5v-10 1:gracias=r-3s4u-15
1:great=v-7 1:guess=r5v-3 1:gusto=r5 1:hacer=f3 1:happens=b3 1:hard=v4 1:he=b3e6 1:hello=v7
1:here=s5 1:his=e3 1:hmm=r-4 1:horario=k3 1:hours=g4 1:house=b5v-3 1:how=v4 1:i=e-5h-5p-5q-3r6s8
1:id=r5 1:if=b3i8 1:ill=g-4 1:im=g4s7v-15 1:in=b-4r3 1:indeed=r4 1:ir=f4 1:isnt=e3
1:it=b-11f3g-3i-3v3 1:ive=c5 1:jaja=v-10 1:jueves=r7s5 1:just=r4 1:know=v5 1:la=b5s4v-5 1:lanoche=g5
1:las=g6 1:later=d-3g4 1:le=g3 1:leave=b5 1:lets=r6 1:like=f8r6 1:list=s-4 1:llamame=d-3g4
1:llamar=d4 1:llameme=g7 1:llegar=i3s3 1:lo=v6 1:los=b3d4r3s3 1:love=r3 1:luego=g-7r4 1:mal=b3
1:mam=f-6 1:manana=g4 1:mas=a8s4 1:maybe=r-4v4 1:me=b-5e6f-6g9h-5j-8k-6l-7n-4o-4q-4r8s7t-3v-9
1:meeting=g4 1:mejor=j4s4v6 1:mi=b-3r5 1:miedo=b4 1:might=v5 1:much=f3 1:muero=v-7 1:my=r4s4v-8
1:n=r-7s11 1:nah=r-5s3 1:naw=r-3s7 1:necesito=j-5s3 1:need=s6 1:needs=c3 1:nel=s7 1:never=a-6
1:nextweek=q3 1:ninguna=f7p-5s9 1:no=a-5d3e4f-5h-9j-3k3n-7p-20q-20s27t-4u-11v-9 1:nop=r-3s7
1:nope=e3s6 1:not=a-7b-12g4h3m-4s8v-8 1:now=a3g8s-4 1:nunca=s4 1:nurse=s3 1:of=b5
1:ok=a-4q4r11s-10v-17 1:otro=k11 1:para=a-5d3r4s5 1:parece=r3 1:paren=a5r-9 1:paso=s6u-5
1:pass=g-3r-3s7 1:pavor=b3 1:perfecto=r3 1:pero=k4r9 1:phone=s3 1:picks=i4 1:pictureno=r-6s6
1:please=r4 1:point=b4 1:por=v-5 1:porque=r3 1:possible=v6 1:puede=r-7v14 1:puedo=s-4
1:pues=c-4q-4r7v-10 1:que=b3h-6n6r-6s5v16 1:quien=m4 1:quiero=b-6f5h-5r6 1:rather=h-3s5 1:really=s3
1:recordarme=a-5r4 1:remove=s-3 1:right=c-9r4 1:sale=r4 1:say=r-4v5 1:se=m4s-8v12 1:seguro=s-3
1:senora=s-3 1:si=b-3g-6i-3m-3o-5q4r7s-10t-4u-7v-7 1:sick=c3 1:sign=r3 1:sii=r3 1:simon=r4
1:so=b-3r7 1:solo=r-4v-4 1:sorry=i3n5s-6v-4 1:sounds=r6 1:soy=d3r3 1:stop=a10r-5 1:supposed=r3
1:sure=a-4b-4g-4r9s-4 1:swelling=c5 1:ta=r3 1:take=r-3 1:tengo=i4s3v4 1:text=g4s-7 1:texting=r-3
1:textos=d3 1:thanks=s4u-12 1:that=b-3j3r9v-7 1:the=b3g-3 1:then=c-4 1:there=r4v-3 1:theres=i3
1:think=r-3s3 1:this=c7q-3 1:thursday=k-3r4 1:to=a-3b5f3q-5r5 1:todavia=v3 1:today=g12 1:tomorrow=q9
1:tos=c4 1:uh=s5 1:un=r5 1:una=f3 1:up=i3 1:very=f3 1:vez=v3 1:viernes=q3 1:was=v-3 1:well=v-5
1:what=m9n3r-7 1:whats=b3 1:who=h-4v6 1:why=r9s-4 1:with=b-3e-6h6 1:wont=s4 1:work=d3 1:works=r5
1:would=f3r5 1:y=r8 1:ya=s4v-3 1:yeah=r4s-3 1:yes=a-3g-5m-5r11s-8u-4v-8 1:yet=r-5v5 1:yo=j-4
1:you=f-4g3u-6 1:your=s-5 1:yup=r3 1_$=a-3c-3g-6n-3o7q3r-4v-5 1__3=g4 1_and=g5 1_and_3=g4
2=a-8b-3c5e-8g-4i-3m-4n-8o8p-6r-5s-5t10v-11 20=b-3g3q3 20_$=g3 20__without=c4 20th=g4q5 20th_$=g4
22nd=q4 28=q3 28_$=q3 28th=q3 28th_$=q3 29=q4
2:=a-38b-35c-33d-24e-30f-17g-26h-29i-24j-32k-38l-34m-29n-8o42p18q-28r-10s-21t-57u-35v-27 2:1=o10r-4
2:13=o3 2:14=o7 2:15=o4q-5 2:16=o6 2:2=c-4f-4n-4o14p-3q-6t-5v-3 2:2nd=o4 2:3=q7 2:30=o7q-5 2:40=o6
2:5=o7q-6 2:6=q6 2:9=o6p-4 2:a=i3o5 2:about=q7 2:afraid=p4 2:afternoon=q-6 2:again=l-5n18o-7p-3
2:aguanto=c3 2:all=c-4o-4p6r5v-4 2:alright=r7 2:and=o4 2:any=b-3o-6p3r9 2:anybody=h3 2:are=p6
2:asap=o5q-6 2:asi=s3 2:ask=g3i-4 2:asked=s3 2:bad=p8v-3 2:be=q3r-5 2:bien=f7 2:bleeding=c3
2:book=o3r-5 2:bueno=r5 2:by=o3 2:call=s3 2:can=n3p-4 2:cant=b-5p9r-5 2:cinco=o4 2:claro=r4
2:con=e-3h-3v5 2:conviene=f3 2:cual=o-5 2:cuales=n8v-3 2:cualquiera=r7 2:cuarto=f3 2:da=r4 2:dale=r3
2:daughter=o3 2:days=f5i4n5 2:de=o4p6 2:del=f5 2:deme=o4 2:dia=p3 2:dias=f4o-3 2:dijo=p-3
2:do=b-5g-6p6v-7 2:doctor=e-3h-14p-8v14 2:dont=h3p7v-3 2:dos=f3o8 2:easiest=r3 2:either=o-4q6
2:el=c-4d-6e-3f3g-10h-12o13q-5s-13 2:else=p12q-5 2:en=q4s-3v5 2:entonces=r3 2:era=n5o-4 2:eran=n4
2:es=q-3 2:esas=p7 2:escriban=p-4 2:esos=p5 2:esta=f5o5 2:evening=o3 2:far=v4 2:fechas=n3
2:fine=q-5r9v-3 2:for=f6 2:fri=o4 2:friday=f4g-3o8q-8v-15 2:from=v4 2:go=o4 2:gomez=h-4o5v-5
2:good=o4p4v-7 2:got=c-6 2:gracias=f3u-3 2:have=f-4g3r-3v-5 2:hay=h7k-4p4 2:hold=i-4 2:horario=g-3p3
2:hospital=v4 2:house=v3 2:how=v5 2:hurts=o4 2:i=k-7o5p6v-12 2:id=g3 2:igual=b-3r5 2:ill=f6o4
2:im=c10i-3o3p6 2:in=c6g-3o3p7 2:is=h3o3r5 2:it=r3 2:just=p3 2:la=e-5g-4o16p-5q-9r3s-7v-3
2:lamanana=p5 2:las=g-4n3o3q-3 2:later=p5 2:le=g4o-4 2:lets=o6 2:like=h-4 2:list=s3 2:los=n5
2:lunes=q5 2:main=v3 2:make=b-3p4 2:manana=o7q-3 2:martes=f4o5q-10 2:mas=a-3f3n-3p4 2:matter=r3
2:me=f7g-3h-4n3o11p5q-11s-9v-11 2:mejor=p6q7 2:mi=f3 2:miedo=b5 2:miercoles=o4q-3 2:mija=s3
2:mire=o4 2:mismo=v3 2:monday=q7 2:more=p3 2:morning=g-3 2:mover=k4 2:muela=c5 2:my=c5g4i-3
2:nah=u-3 2:need=p4q7 2:nextmonth=q3 2:nextweek=q5 2:ni=p5 2:nine=o4 2:ninguna=f-11o-3p8s-9
2:ninguno=p5 2:no=a-9b-4e-4f-12g-8j-3k-4p17q16v-15 2:none=o-8p10s-6 2:nope=p5 2:nothing=p3 2:now=s3
2:nueve=o4 2:number=o3 2:october=o3 2:of=h3 2:ok=r15v-10 2:on=o3v-8 2:one=a-4b-5f4h-6n-4o9p-8q-3
2:option=o6 2:options=n3o-3p5 2:or=h5o-4q7r-6 2:other=p4 2:otra=h-4n11 2:otras=p6 2:otro=k-3p7
2:pain=c5 2:para=f3 2:past=o3 2:patel=h-8o-3v22 2:pero=b4q4 2:pick=r5 2:pictureyes=r4
2:please=a-4d-5f-9h-5o6r-3v4 2:puede=o-3 2:puedo=f-6 2:pues=o4 2:que=a-4c3g6q-3r5s-3v-8 2:queda=f3
2:quiero=b3f6r-3 2:read=n5 2:riverside=i-3 2:sabado=q6 2:saturday=q6 2:second=n-3o3 2:see=g3
2:segundo=f5 2:set=p5 2:si=i4o3q-8r11 2:sirven=r4 2:so=o10q-7 2:something=p3 2:son=n3 2:sorry=s5
2:street=v3 2:sure=o5 2:take=f6 2:tengo=g9 2:thanks=s3u-11
2:the=b-10c3f3g-8h-6i-8j-5l-3m-3o15q-6t-3v3 2:them=r4 2:then=r5 2:these=a-7f5 2:they=r3 2:this=c3p-3
2:those=b-4p4s-3 2:three=o4 2:thursday=o-3p3q8 2:times=n4p3 2:to=a-3g6i-3o5 2:todas=r4
2:tomorrow=o6q-14r3 2:too=c6p5 2:tres=o4 2:tuesday=g-3o5q-4v-8 2:two=o8 2:una=p4 2:uno=o5
2:vez=n11p-5 2:viernes=g-7o6q-10v-11 2:want=b3h4 2:wed=o5r-3 2:wednesday=q-8 2:were=n3
2:what=m-3o-3q4v-5 2:whats=n4o-4 2:which=o-3v6 2:with=h-9v6 2:work=p4 2:works=f6q-6r-4 2:worse=c4
2:yeah=o5q-4r11 2:yep=r5 2:yes=r16 2:you=m-4r3u-6v-14 2:your=s3 2_$=c-5o7q6 2_15=o5q-5 2_15_$=q-3
2__$=c-3 2__me=h3 2nd=o4 3=a-7b-12d-4e-5i-4l-6m-6n-7o-4p-3q9r-5s-4t7v-10 30=g-3o5v-3 30_$=o4 350=c4
350_$=c4 3:=a-25b-31c-31d-15e-25f-13g-45h-14i-19j-21k-36l-23m-14n-21o-57p-39q61r-49s-34t-55u-29v-25
3:1=q6t-6 3:10=c-7g-4q12t-8 3:2=c-3q10t-3 3:29=q4 3:3=f3g-6q7t-5 3:30=q3 3:4=q7 3:5=f3 3:9=q7
3:a=f-5g-3n-5o-5q17t-5v-6 3:after=f5g-14v-3 3:and=q5 3:antes=v-3 3:anytime=c-3f3q7r-5v-8 3:around=q4
3:asap=q3 3:ask=g3 3:at=g-5q3 3:back=c3 3:better=f5 3:but=q3 3:can=f3v-5 3:cant=q5 3:cita=m5q-4v-3
3:come=f5 3:cuando=q4 3:de=c-3q10t-5v-5 3:del=q5 3:despues=f3 3:doctor=h3q4 3:dont=v3 3:duele=c3
3:early=q3 3:el=c-5e-4g-4k-3o-11q16t-4v-9 3:en=g-3 3:evenings=q3 3:fever=q5 3:for=f3m6
3:friday=o-6q4v-4 3:good=f5 3:hoy=q5v-3 3:hurt=b3q-4 3:if=q8v-3 3:ill=g3 3:im=b3c-3v-3 3:ir=f4
3:is=f6q5v-4 3:know=q-4v4 3:lamanana=c-9f3g-7q12 3:las=b-3c-6g-5n-3q11 3:latarde=f3g-16 3:los=q4v-3
3:lunes=g-4 3:manana=g-7q3 3:martes=q6 3:me=b-6c6f5q5v-10 3:mediodia=v-4 3:miercoles=q5
3:monday=f3k-3 3:mucho=c4v6 3:my=b-4c8q6 3:myself=q-4 3:nextmonth=g-3 3:nextweek=k-7 3:no=s-7
3:noon=q5 3:o=q3 3:october=q3 3:octubre=q3 3:on=o-3q6v3 3:overmorrow=q4 3:para=m4q-3v-3
3:pero=i3m5q-3 3:please=c4q4 3:puedo=f8 3:que=c3f-4m3q5v-6 3:schedule=v3 3:so=c-4q10 3:soonest=q4
3:sure=v3 3:than=q4 3:the=b-3c-4o-4q6v-9 3:time=m6q-3 3:to=q-4 3:today=g-5v-3 3:tomorrow=g-3
3:tuesday=o-4q3 3:una=q6 3:usted=q4 3:viernes=o-3 3:wednesday=o-4q5 3:weekend=q4 3:what=m3q-8
3:with=h3 3:work=f4g-4v4 3:y=d4g5 3:yet=g4 3_$=c-6f-9q12r-4v-3 3__$=b-3 3_is=f8 3_pm=j4 3rd=v3
3rd_$=t-5v5 4=b-7c-6d3f-6i-3m-5n-6o-7q4r-8s-4t10v-3 40=i3o6 40_$=o3
4:=a-24b-33c-31d-12e-16f-25g-21h-19i-22j-20k-23l-19m-11n-9o-43p-25q-40r-35s-29t32u-20v3 4:08=t3
4:1=t6 4:12=t6v-3 4:2=o-3r-3t6 4:21=t3 4:3=q-3t3 4:30=t3 4:3rd=v3 4:4=q-3t7v-3 4:61=t6v-5 4:7=t3
4:85=t3 4:9=t5 4:a=a3d4 4:acuerdo=v3 4:ask=v-3 4:august=v3 4:dar=a3 4:de=a-4b-3c-5e-6o-7q-5t9
4:del=o-3t6 4:did=m-4 4:do=m5 4:dont=a-3v8 4:en=t-3v7 4:es=t3 4:feb=t4 4:for=v-4 4:give=a-3v6
4:got=m3 4:i=a-4m4v4 4:in=v11 4:it=m3 4:its=r-3t4 4:julio=v4 4:july=v4 4:la=v9 4:look=v4 4:marzo=v3
4:may=t3 4:me=m-5n6t-4 4:mil=t3 4:my=m4n7v-4 4:nineteen=t4v-4 4:nineteenth=v3 4:no=t-4v3 4:now=n6v-8
4:october=v6 4:of=t5v-4 4:one=o-3 4:out=a-3v6 4:over=a-3v5 4:para=v4 4:que=v4 4:quieren=m6
4:tengo=v3 4:text=a-3v5 4:that=d3v4 4:the=t3v4 4:tienen=v4 4:time=g5 4:to=m5 4:two=o-3t3
4:ustedes=v4 4:voy=a3 4:what=n8v-11 4:why=v3 4:ya=v3 4:yes=r-3 4_$=a-3d6q7v-3 4_61=t6v-4
4_61_$=t6v-4 4__$=g-3t8 5=a-5b-8e-4g4l-5m-6n-6p-5q-3r-5s-3t12u-3v-5
5:=a-26b-28c-23d-24e-23f-21g-23h-14i-21j-19k-17l-21m-8n-17o-38p-25q-33r-42s-30t42u-24v13 5:0=b5t7v-4
5:1=t13 5:10=q-3t13v-10 5:2=h3t12 5:3=t10 5:4=t4v-5 5:5=t13v-11 5:6=t4 5:7=t4v-4 5:8=t11v-7
5:9=c-7t11v-5 5:a=a-3b-5t12v-16 5:about=t4 5:and=t6 5:another=h3 5:bad=v13 5:be=v6 5:bien=v9
5:buena=v4 5:but=t4 5:calificar=m4 5:call=t3 5:cant=v6 5:cero=t4 5:con=t3 5:de=n3t4v-8 5:diez=t4v-6
5:excelente=v6 5:for=m3 5:four=t3 5:give=h3t3 5:good=u-5v7 5:great=v5 5:guess=v4 5:hurting=c-5
5:i=b4t4 5:is=t4v-5 5:it=b-5r-6v9 5:lol=v-6 5:mal=v8 5:mas=t4 5:me=b-4c4h4n3t14 5:muy=v6 5:my=t7
5:myself=b6 5:nada=t4 5:never=t4 5:no=s-7t8 5:not=v6 5:ocho=t4 5:of=a-4c-4 5:one=v-3 5:or=t4
5:out=a-4c-3 5:pain=t4v-7 5:parking=v-3 5:peor=c3 5:pero=c3 5:pesimo=v4 5:que=m3v-3 5:rating=m7
5:sali=t3 5:six=v-3 5:ten=t6 5:terrible=v3 5:thanks=u-7v5 5:that=b4t3v-4 5:the=c4v-9 5:to=v-5
5:un=b-4c-5t10v-6 5:very=u-5v7 5:wait=t3v-5 5:was=c-3n-3r-3v8 5:what=v-5 5:whats=v-4 5:would=t3
5:you=u-5v4 5:zero=t5v-4 5_$=a-3c-4t5 5_40=o3 5__$=v-4 6=c-4g8r-4t7v-11 61=t6v-5 61_$=t6v-5
6_$=g10v-6 7=t8v-8 72=v4 8=a-4b-3c-3t10v-9 85=t3 85_$=t3 8_$=t4
9=a-7b-7c-6d-3g-6m-5n-5p-7r-3s-3t11v-17 90=i4 90_$=i4 911=a-3b12d-6 911_$=b8 9_30=o7q-3 9_30_$=o5
9__$=o3q-4v-5 @f0=a22b-10c-7d-4e-11f-6g-14h-12i-13j-11k-9l-15m-12n-14o-12p-15q-12r-22s-16t-10u-13v-8
@f0:0=a11b-10c-4e-5g-8h-10i-9j-4k-6l-10m-14n-8u-11v-7 @f0:1=a13e-3f-7r-16s-13 @f0:2=a7j-5o-5p-8
@f0:3=q-4 @f0:4=v5 @f0:5=a4v-3
@f1=a-14b22c-8d-18e-14f-9g-12h-8i-10j-12k-4l-8m-11n-5q-12r-9s-6u-13v-10
@f10=a-6b-7c-7d-7e-8f-15h-5i-7j-9k15l-4m-3n-8o-4u-4v-9
@f10:0=a-6b-6c-7d-6e-7f-13i-6j-9k11l-4m-3n-7u-4v-19 @f10:1=h-3k9 @f11=a-9b-6c-6d-4f-4g-5l13n-6u-3
@f11:0=a-9b-6c-5d-3f-3g-5l14n-6u-3
@f12=a-8b-5c-8d-7e-8f-12g-7h-4i-8j-7k-10l-4m15n-10o-3p-5r-10s-5u-9v-4
@f12:0=a-7c-7d-4e-4f-8g-5i-4j-5k-7m13n-6u-8v-5 @f12:1=m7r-6s-3v-4 @f12:2=q5 @f12:4=v4
@f13=a-11b-14c-13d-8e-11f-12h-4i-3j-7k-5l-4m-4n23o-5p-9q-10r-10s-7t-3u-8v-11
@f13:0=a-9b-11c-12d-4e-9f-8j-5n14u-6v-4 @f13:1=g4n3r-3 @f13:2=n7o-3p-6v-3 @f13:3=n7q-5
@f14=a-8b-7c-12d-11e-8f-19g-10h-14i-10j-5k-7l-5m-6n-13o28p-15q-25s-8t-8u-11v-22
@f14:2=a-8b-7c-12d-11e-8f-19g-10h-14i-10j-5k-7l-5m-6n-13o28p-15q-25s-8t-8u-11v-22
@f15=a-9b-6c-6f-8g-7i-5k-7n-4o-3p14q6r-6s-13v-5 @f15:2=a-9b-6c-6f-8g-7i-5k-7n-4o-3p14q6r-6s-13v-5
@f16=a-8b-6c-7d-14e-3f-28g-11h-6i-18j-9k-13l-6m-8n-9o-31p-25q21r-3s-5t-11u-3
@f16:0=b3c6e5g9q-16u4v13 @f16:1=f-3g-8i-3k-8q18r9v-8 @f16:2=g-7o-21p-13q18r-4v-13
@f16:3=a-5b-11c-20d-8e-12f-15g-27i-8j-4k-7l-3m-6n-5o-8p-8q14r-20s-5t-8u-13v-26
@f17=b-3c-19d-6f-26j-10k-10l-9n-5o-24q-6r9s-12t-7u-9v4 @f17:0=a6b4c-9e3f-6g10h9k-3m4r-24u3v20
@f17:1=a-8b-15c-8d-13e-8f-15g-19h-11j-5k-4l-4m-14n-9o-5q-14r12s-9t-4u-15v-32
@f17:2=b-5h-5i-4n-4o-16q3r11v-4 @f18=b-12d-9e-10f-7j-4k-7m-8n-8o-10p-19q-5r-13s9
@f18:0=a3b-5e-3g9i5s-20u5v13 @f18:1=a-5b-4e-6g-16h-6i-8j-13k-3r-11s9u-7v-21 @f18:2=o-8p-15s14u-4v-5
@f19=a-15b-18c-16d-17e-17f-11g-17h-15i-13j-12k-13l-12m-15n-17o-15p-11q-16r-20s-12t28u-15v-28
@f19:4=a-8b-7c-9d-7e-11f-6g-9h-6i-7j-7k-7l-5m-9n-9o-8p-6q-9r-15s-6t18u-7v-15
@f19:5=a-6b-11c-6d-9e-5f-3g-6h-7i-4j-3k-3l-4m-4n-7o-6p-3q-7r-4s-4t16u-7v-15
@f1:0=a-13b12c-7d-16e-12f-6g-11h-6i-11j-10l-7m-10n-4p-3q-5r-4t-5u-12v-7 @f1:1=b14 @f1:2=b5r-5
@f1:3=b8q-4 @f2=a-17b-7c17d-14e-8f-8g-7h-8i-9j-8k-11l-11m-13n-6r-3s-6t-5u-12v-5
@f20=a-9b-4c-8d-7e-11f-7g-7h-3i-7j-4k-5l-5m-8n-9r-9t-6u19
@f20:0=a-8b-4c-7d-6e-9f-6g-6i-6j-3k-5l-5m-8n-8u25v-14 @f20:1=r-5 @f20:5=t-3u-8v10
@f21=b-3c-9d-4f-13h-3j-3k-5l-13m-8o-12p-11q-15r-3s-4t-27u-3v16
@f21:0=c-4e6f-8g6h5l-10m-3o-6p-8q-11r-10s-7t-6v-4 @f21:1=a4c-9d-8e-4g-21i-9j-7m-13r4s3u-7v9
@f21:2=e-5g7h-12m-3n-7v14 @f21:3=g-3n-4v15 @f21:4=e-10g-9n4t-4v16
@f21:5=a-6b-6c-8d-6e-5g-7h-8i-3j-6m-3r-7s-4t-17u-5v29
@f2:0=a-15b-4d-11e-5f-5g-6h-5i-7j-5k-9l-10m-11n-3o-6p-5q-14r-7s-3t-7u-11v-5 @f2:1=b-3c18q-5
@f2:2=c12o3p6q-3 @f2:3=c8q10 @f3=a-5b-23c-13d19f-7g-9h-13i-6j-9k-9l-6m-5n-10o-8q-8r-9s-4u-7v-5
@f3:0=b-19c-12d13f-4g-5h-10i-4j-7k-7l-4m-3n-7u-6 @f3:1=d6r-5 @f3:2=o-5
@f4=a-20b-10c-7d-7e19f-11g-9h-6i-12j-6k-12m-5n-5o-3p-8q-9r-8s-5t-11u-7v-14
@f4:0=a-18b-6c-5d-3e12f-8g-10h-8i-10k-10m-3u-5v-8 @f4:1=e5r-4 @f4:2=e3p-3 @f4:4=t-7v-3
@f5=a-10b-11c-10d-6e-10f33g-11i-8j-6k-8l-6m-9n-11p-4q-8r-7s-4u-8v-16
@f5:0=a-9b-9c-9d-4e-8f22g-9h-6i-7j-3k-4l-5m-7n-8u-6v-12 @f5:1=f5r-6 @f5:2=f11h4 @f5:3=f8
@f6=a-12b-14c-7e-12f-15g18h-4i-19j-13k-4l-9m-9n-6o-7p-4q-14r-6s-8t-4u-12v-5
@f6:0=a-6b-10c-3d-14e-7f-9g19i-15j-9l-6m-7q-8u-11v-10 @f6:1=a-3d7k-3s-5 @f6:2=q-3 @f6:3=d5g-3q-3v4
@f7=a-14b-14c-6d-11e-5f-13g-7h18i-6k-4l-3m-3n-4o-5q-5v-12
@f7:0=a-14b-13c-6d-9e-4f-9g-6h15i-5k-3n-3v-9 @f7:2=h4o-3
@f8=a-13b-14c-15d-6e-4f-12g-7h-11i18j-7k-4l-4m-10n-4p-4q-8s-7u-7v-8
@f8:0=a-12b-12c-14d-3f-8g-12h-9i14j-6k-3l-3m-7q-3u-7v-8 @f8:1=i3r-3s-3 @f8:2=o4q-4v3
@f9=a-4b-13c-12d-5e-7f-16g-7i-12j12k-14n-4p-3q-7s4 @f9:0=b-11c-11d-4e-5f-13g-5i-10j11k-12 @f9:1=v-5
@f9:2=s4 @h0=b5c-6e-4 @h1=b-12c-8e-11f3g-11i-10j-4k-4s-4v22
@h100=a-3b-5d-14e-11f-5g-9h-11i-8j-15n-20o-14p-7r-11s-10t-12u-19v17 @h101=a6d19g6q-9
@h103=e-3f-5g-13h-7j-6k9p-3v-6 @h104=p3 @h106=e-3 @h108=b-6g7 @h109=a-9c4e-10g-5m-5o-9p-3q-4u-3v-3
@h11=n-3 @h110=b-3f3h-4j5s-12 @h112=p3 @h113=b3g-8 @h12=n-3v5 @h120=a-13c-7e-5g-4h-3i-10m4v26
@h121=a-4b-23c-16d-7e-24g-10h-3i-9j-6k3r-3s-9u-3v34
@h122=a-10b-10c-34d-9e-26f-6g-9h-16i-7k-6n-5p-7q-10r-13t-3u-17v41 @h13=m4n4
@h2=a-17b-21c-8d-10e-18g-10i-19j-11k-3m-5o3q-6v28 @h20=s9u-16v8 @h3=g6 @h4=a-5c-4e10h-6v-4
@h6=b13c-11g16i-5l4v-3 @h8=f4 @h9=h-8j8
@n1=a-5c-3d-3e-20f-5g-26h-17i-16k-11l-11m-7n-8o-3p-13q-15r-7s-8t-6u5v-9
@n2=a-16b-21c-22d-11e-15f-24h-22i-13j-16k-29l-16n-7o-9p-5q-14r-21s-7t-20v-3
@n3=a-13b-22c-13d-8e-18f-23g-7h-15i-7j-7k-14l-19m-16n-12o-26p-16q-21r-11s-16t-4u-11v-8
@n4=a-19b-11c-14d-11e-8f-13g-4h-13i-12j-16k-14l-23m-11o-16p-20q-14r-13s-13t-12u-19
@n5=a-14b-23c-8d-14f-7g-13h-5i-7j-12k-8l-13m-15n-7o-21p-8q-3r-10s-17t-4u-19v-6
@n6=a-8c-10d-15e-4f-12g-7i-10j-17k-9l-10m-18n-14o-7p-17q-8r-11s-11t-3u-23v-9
@p0=a22b-10c-7d-4e-11f-6g-14h-12i-13j-11k-9l-15m-12n-14o-12p-15q-12r-22s-16t-10u-13v-8
@p1=a-14b23c-8d-9e-14f-10g-13h-8i-10j-12k-4l-9m-11n-5q-12r-6s-6u-13v-10
@p10=a-7b-9e-9f-16g-6h-6i-3j-10k23l-5m-4n-8o-4q-3u-5v-12 @p11=a-10b-8d-4f-4g-6l14n-6u-3
@p12=a-8b-5c-8d-7e-8f-12g-7h-4i-8j-7k-10l-4m15n-10o-3p-5r-10s-5u-9v-4
@p13=a-11b-14c-13d-8e-11f-12h-4i-3j-7k-5l-4m-4n23o-5p-9q-10r-10s-7t-3u-8v-11
@p14=a-10b-6d-12e-9g-11h-14j-6k-8l-5m-6n-13o38p-17q-30s-9t-9u-12v-22
@p15=a-9b-4e-3f-9g-7j-3k-9n-4o-5p16q5r-6s-14v-6
@p16=a-10d-17e-5f-10g-15h-8i-14j-12k-3l-7m-9n-10o-31q33r-5s-12t-12u-4v-6
@p17=b-3c-7e-5f-10g-6i-3j-15k-4l-14m-6n-8o-12p-5r43s-16t-11u-12
@p18=a-4c3d-7e-9f-8h-5k-5l-4m-9n-9o-11p-20q-11r-16s26t-4
@p19=a-14b-17c-13d-19e-17f-12g-17h-15i-14j-12k-13l-12m-15n-18o-15p-12q-17r-22s-12t37u-15v-30
@p2=a-15b-5c21d-14e-8f-8g-8h-8i-10j-9k-11l-11m-13n-6q-3r-3s-6t-5u-12v-6
@p20=a-9b-4c-8d-7e-11f-7g-7h-3i-7j-4k-5l-5m-8n-9r-9t-6u19
@p21=b-3c-9d-4f-13h-3j-3k-5l-13m-8o-12p-11q-15r-3s-4t-27u-3v16
@p3=a-16b-18c-9d22e-3f-8g-9h-9i-6j-10k-10l-6m-5n-10o-8q-8r-3s-4u-7v-5
@p4=a-12b-12c-8d-9e24f-15g-10h-6i-12j-7k-12m-6n-6o-3p-9q-9r-8s-5t-11u-7v-15
@p5=a-10b-11c-11d-10e-10f51g-12h-3i-9j-6k-9l-6m-9n-11p-4q-8r-7s-4u-8v-16
@p6=a-10b-15c-8e-10f-16g25h-5i-20j-13k-4l-10m-9n-6o-7p-4q-14r-7s-8t-5u-12v-6
@p7=b-14c-8d-15e-5f-8g-8h20i-7k-4l-3m-4n-5o-5q-5v-13
@p8=a-12b-13c-17d-8f-12h-11i20j-7l-5m-10n-4p-4q-8s-7u-7v-8
@p9=a-3b-6c-3d-5e-10f-9g-10h-3i-12j15k-15l-3n-4p-4q-7
@q=a-15b-20c-15d-9e-17g-18i6j-8k-11n12o-11q5r-14s-11u-9v16
@seen=a-7b-9d-20e-22f-10g-21h-28i-20j-20k-19l-12m-7n-11p-6r4s-7u-21v-6
@v0=a22b-10c-7d-4e-11f-6g-14h-12i-13j-11k-9l-15m-12n-14o-12p-15q-12r-22s-16t-10u-13v-8
@v1=a-14b23c-8d-9e-14f-10g-13h-8i-10j-12k-4l-9m-11n-5q-12r-6s-6u-13v-10
@v10=a-6b-12e-7f-15g-5h-5i-8j-15k20l-5m-3n-7o-4u-3v-9 @v101=d4g-7 @v102=a-5d7g3
@v103=c-5d-7e3f-3g3i-9k6l-4m-5n-4o-5p5r-10s-3v-8 @v104=b7c-6n-3o-10p-9q4r9v-12 @v105=e-3f4g-5r-3
@v106=f5 @v107=a-6b-4c-3d-5e-4f13h-11i-4v-6 @v108=a-4b-7c3d5f-5g9h-3j-4k-5m-3n-6o-4q-6r-5s-4v-9
@v109=a-8b-5c-17e-7f-3g-5h-6i-5j-8k-10l-4m-5n-7o3p-7q-4r13s-19t-8u-12v4
@v11=a-9b-8d-8f-4g-6i-3l15n-6u-4 @v110=b-9d-11e-11f-15i-5j-4k-5l-8m-11n-14o-14r-11s22t-6u-4
@v111=k5n3q-3v-7 @v112=a5b3d-4p6v-8 @v113=a-5b-11c6e-7g-4h-3i-7k-3q-3v7
@v12=b-7c-11d-7e-3f-7g-8h-4i-8j-8k-10l-4m13n-11o-3p-5r-10s-5u-9v-5
@v13=a-11b-5c-5d-9e-14f-6h-3i-6j-8k-7m-7n20o-8p-14q-13r-7s-9t-5u-9v-7
@v2=a-14b-7c25d-13e-6f-8g-11h-7i-9j-8k-10l-10m-13n-9s-6t-4u-12v-12
@v20=a-10b-5c-10d-9e-12g-10h-5i-9j-4k-8l-7m-10n-13q-6t-3u10v-6
@v3=a-14b-15c-6d16e-9f-11g-4h-6i-3j-6k-8l-5m-3n-8o-6r-9s-3u-5v-3
@v4=a-12b-12c-8d-9e24f-15g-10h-6i-12j-7k-12m-6n-6o-3p-9q-9r-8s-5t-11u-7v-15
@v6=a-5b-14e-10g20i-13l-9m-5n-4o-6q-13s-8t-5u-9v-3
@v7=b-14c-8d-15e-5f-8g-8h18i-7k-4l-3m-4n-5o-5q-5v-13
@v8=a-12b-13c-17d-8f-12h-11i20j-7l-5m-10n-4p-4q-8s-7u-7v-8
@v9=a-3b-6c-3d-5e-10f-9g-10h-3i-12j18k-16l-3n-4o-3p-4q-8
@w=a-13b-11e-6f-9h-19i-14j-4k-12l-14m-18n-19o9p-10q20r-3s-13t-14u-14v-10 ^_$=a-9b-9c-16f22g-5n-4v30
^_0=b4c-3t7v-6 ^_1=n-3o3r-6t13v-7 ^_10=c-4t8v-9 ^_10_no=t3 ^_12=t4 ^_1_$=o5r-3 ^_2=o5p-4r-9t11v-7
^_2_$=o4r-5 ^_3=r-4t8v-4 ^_4=t5v-6 ^_5=t12v-8 ^_6=t6v-4 ^_7=t5v-5 ^_8=t7v-5 ^_8_$=t3 ^_9=c-6r-3t7v-3
^__$=a9b-10c-26d4e-17f-12g-11h-25i-28j-14k-14l12m-9n5o7p-21q-10r3t-12 ^__1=t3 ^__10=g5 ^__14=o5
^__16=o5 ^__2=r-3 ^__20th=q3 ^__22nd=v3 ^__3=c-5o10 ^__3rd=v3 ^__4=d7t5v-4 ^__5=g7q-3v-3
^__9=a-3t3v-3 ^__a=a3b5e-9f-6g6i4j-3k-4m-9n-3q-4r-6v-9 ^__about=d-3q5 ^__abuela=c3
^__afraid=b4c-11p3v3 ^__after=g-8q7 ^__afternoon=q-5 ^__afuera=b-5v9 ^__again=a6c-5g5 ^__agito=c4
^__ahogo=c7 ^__ahora=g4s3 ^__ahorita=s3 ^__aint=v-4 ^__al=b9g-5v-3 ^__alguien=b-3d3v-5
^__all=a4b6p-8r7u-7 ^__already=a3 ^__am=v-7 ^__amable=u8 ^__and=c7s6v-5 ^__another=g5 ^__anytime=q5
^__appointment=j3k-7m7v3 ^__appreciate=a3 ^__arde=c4 ^__are=a-3b4n-8 ^__as=r5v-7 ^__asap=q3
^__ask=a5 ^__asustada=b4 ^__at=o-4r-3 ^__attack=b3v-3 ^__aunt=a3 ^__away=a6v3 ^__baby=b-8c6
^__back=b-8g5l-3 ^__bad=c4p7v-10 ^__basta=v-5 ^__battery=b-3 ^__be=a-3b-4c-6j7v4 ^__beat=c-6v7
^__bebe=c7 ^__been=c-8 ^__beg=n3v-3 ^__being=b5 ^__believe=e3 ^__better=a5 ^__blood=v-5
^__breaking=n5 ^__broke=c4v3 ^__broken=b5c-6 ^__buena=v4 ^__burn=b7 ^__bus=a-3e-3i6 ^__busca=e3
^__busy=v4 ^__but=b4h7o-5r7v-5 ^__call=b4g4j-4v-8 ^__calling=c4 ^__cambiar=f4 ^__cambie=v4
^__came=c-3k5 ^__can=k-6m4s4v-7 ^__cancel=j6s3 ^__cancelar=a5v4 ^__cancelaron=v4
^__cant=a-3c10g-3k3p4u4 ^__car=c-5i6s-3 ^__carro=i7v-5 ^__celular=e-4v3 ^__changed=l5 ^__chest=c-8v4
^__choose=a3 ^__cita=j-6k-6m8v-5 ^__come=k5 ^__coming=b5j3 ^__company=g7 ^__comprendo=f5
^__comunicar=d6 ^__con=c7d-13h4m4v-9 ^__consent=a-4 ^__consiguieron=m5 ^__contacting=b7
^__contesto=v6 ^__corte=c3 ^__corto=n4 ^__could=b4 ^__course=r4 ^__covid=v-3 ^__cuanto=n4
^__cut=a-7n6 ^__da=c3r3 ^__dad=b3 ^__dan=c3 ^__dando=b-3g4 ^__daughter=g-4i4 ^__day=n-5v9
^__de=a10b-9d-7m-13q-5r-4s-3v-5 ^__dead=b-10e6v4 ^__decided=g4 ^__deje=a-3v8 ^__dejen=v4
^__depresion=c-5 ^__depression=b7v-6 ^__deseo=a3 ^__despues=f4 ^__di=b-3 ^__dia=g7u6 ^__did=a-4
^__didnt=n5v-3 ^__died=b-3 ^__dio=b-5c8 ^__do=a4d6f-7g-6o4q-5r3 ^__doctor=e-7f-3g-5v8 ^__does=m3v-6)";

}  // namespace rb::grammar
