#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning0;
const std::string_view kLeaning0 = R"(
*=a-38b-38c-32d-48e-42f-47g-38h-49i-45j-51k-53l-52m-44n-39o-34p-49q-37r-33s-45t-28u-46v-25
0=b3d5t7v-6 08=t3 08__$=t3
0:=a-6b-7d-19e-16f-16g-11h-18i-18j-22k-21l-17m-15n-12o-67p-66q-57r-80s-70t-72u-9v-6 0:0=d5
0:10=b-3c4g9v5 0:100=c5 0:180=c5 0:2=c11e-3k3q3v-3 0:20=g3 0:20th=g4 0:3=b-5g7j3 0:350=c4 0:4=d9v4
0:40=i4 0:5=g10 0:6=g7v-5 0:7=c3 0:9=c3 0:911=a-3b12d-6 0:a=a-3h3i-4j-4o-4q-6r-5s-5t-6u-3 0:abajo=c3
0:able=b-3j3 0:about=b4c-10v3 0:abren=v8 0:abuela=c3 0:acabe=b3 0:acabo=c3v-3 0:aceptan=v3 0:ache=c4
0:acoso=a7 0:across=i3 0:acting=c3 0:acuerdo=c3 0:add=l4 0:address=v6 0:adios=b7 0:after=g17q-5
0:afuera=c-3v4 0:again=e-4h3l7n-5v-7 0:agarro=v6 0:agent=d8 0:agito=c4 0:agradecida=u3
0:agradezco=u3 0:aguanto=b3v-3 0:ah=n12v-6 0:ahi=b-6c-8i-3v8 0:ahorcar=b6 0:ahorita=g3 0:ai=d6
0:aint=e10v-6 0:aire=c7 0:al=f-3k4q8 0:alcance=n6 0:alegria=b3 0:alerts=a3l6 0:alguien=a-3d4h3j3m-4
0:alive=b5e3 0:all=d-5g-8u4 0:alla=i5v-3 0:allowed=v5 0:alone=c-9 0:already=a6h-3 0:alta=a-3l4
0:alto=a5n3 0:am=b-3d-8m9 0:amable=u7 0:amaneci=v4 0:an=c-5d-3j-5k3v3 0:and=c4e-3j3n-4q-5v-3
0:anda=c-3i5 0:ando=a-3b-8c3f-5g6i3 0:andrea=e3 0:anestesia=b3 0:angustia=b5c-3 0:annoying=a3
0:ano=c-3 0:anoche=v3 0:anos=v9 0:another=d-6k4 0:ansiedad=b3 0:answer=g4 0:antes=c-3g-4v8
0:any=b6c-5d5e8f-4 0:anybody=d3 0:anymor=b5 0:anymore=c-3h-6k4 0:anyone=h5 0:anything=q3
0:anytime=c4 0:anyway=v3 0:apaguen=a4 0:aparato=c3 0:apart=b3 0:app=v6 0:appointment=a-3j5k4m-4
0:appreciated=u3 0:aqui=c-4e6 0:arabic=f3 0:arde=c4 0:are=a-4c-3d3m4v3 0:arent=c3 0:arm=b-7c5
0:around=g4v3 0:as=v4 0:asesor=d3 0:asi=e4v6 0:ask=g3m3 0:asked=a3 0:asking=v3 0:asma=v9
0:asustada=b5 0:at=a-10g12j-3n-5 0:ataque=c3 0:aterra=b3 0:atienden=v8 0:attack=v-5 0:attacked=v6
0:aunt=a3 0:auxilio=b7 0:aventon=i4 0:avisarme=u3v3 0:aviso=g4 0:avisos=l3 0:away=c-4i-4v4
0:awful=b-3c6 0:ayer=i-4v3 0:ayuda=m5 0:ayudenme=b7 0:ayunar=v7 0:azucar=a-3v3 0:b=v6 0:baby=e-3g5
0:back=a-3d-3e-3j-3l5 0:backing=v3 0:bad=g5v-11 0:baja=a9b-5j3l3 0:banco=n7 0:bano=c3 0:bateria=i6
0:battery=b-6c-3v3 0:be=a5b3c-8d-3f-3j4v-9 0:beat=c-6v6 0:beating=v-5 0:bebe=c4v-3 0:bed=c5g8
0:been=a-4g-5 0:before=v6 0:beg=v-3 0:begin=l8n-3 0:behind=v4 0:being=b5c-4 0:believe=e3
0:belongs=v4 0:bendiga=b-3u4 0:best=u3 0:bien=a-3c6g-3h-4n5u4v3 0:bigger=c4 0:bill=b-3v7 0:black=c3
0:blade=b4 0:blank=n5 0:bleach=b4 0:bleeding=b-4v4 0:bless=u5 0:block=a5 0:blood=a-3c3 0:boarding=g6
0:boca=c5 0:borde=b6 0:born=b3 0:borrame=a4 0:borre=a3 0:boss=e3 0:bot=m8 0:both=c3
0:bother=a9e-3h-4 0:bottle=b4 0:bottom=b3 0:bp=c3 0:brain=b4c-3 0:brazo=c6 0:brazos=b6c-3 0:break=v4
0:breakdown=b6c-5 0:breaking=n7 0:breast=b-3 0:breath=b-7c5 0:breathe=v-5 0:bridge=b3
0:bring=b-7c-5i5k3v3 0:bro=c-6v5 0:broke=v4 0:broma=m5v-4 0:bsy=g8 0:bueno=v7 0:bug=a3 0:building=v4
0:bump=k3 0:bunch=b4 0:burden=b3 0:burn=b5 0:burning=c3 0:bus=a-8b-3c-3i10 0:busca=e5 0:business=m4
0:busy=g3v5 0:but=b-7h3 0:butt=v3 0:buzz=d5 0:by=a-5 0:bye=b-4g8u3v-3 0:cadera=e4 0:cai=b-4c7
0:calambres=c3 0:calendar=g3 0:caliente=c3 0:call=c-4d14e-9h-4i-3j6v-5 0:calle=i3 0:called=e5
0:calling=a8d-3e5m3 0:calls=a8 0:calm=c-6 0:calor=v6 0:cambia=k3 0:cambiar=h4 0:cambie=v5
0:cambien=k3 0:cambio=e4 0:came=a-3n4 0:caminar=c5 0:camion=v5 0:can=b-5c-7d4h4k8n-5q8v9
0:cancel=a8e-3k-3 0:cancelar=k-3 0:cancelaron=v4 0:canceling=j6v-4 0:cancellation=k4 0:cancelled=i3
0:cancer=b3v3 0:cant=a-8b8e-7g3h-4i3p-4q-3v-3 0:car=a-4c-8g-5i11 0:cara=v4 0:carajo=a3 0:card=b-3v7
0:cardiologo=h3v-3 0:care=i-3u3v-6 0:carro=b-6c-6i8 0:carta=v4 0:casa=b5c-4e4 0:catheter=c4
0:caught=c6 0:cayo=c4 0:cease=a6 0:cell=d5 0:change=c-3h3j-5k5q4 0:changed=b-3l3 0:chat=a-4v7
0:check=k3 0:children=b3 0:chinese=f4 0:chip=e5 0:choked=b3c-3 0:choking=c9 0:chole=a5 0:choose=a3
0:ciatica=c3 0:cierra=f5 0:cita=a-8b-7c-5g-10h-5j10k8n-5q4 0:clase=g4 0:click=h7v-4
0:clinic=e4h-3m6v3 0:clogged=n3v-3 0:clot=c4 0:coffee=v4 0:cold=b-3c4 0:color=c4
0:come=b3d-4g-6i4j6k8n3 0:comer=a-4b-4g3v4 0:coming=g-3j7 0:como=g-3n5 0:company=g6 0:complaint=d4
0:compre=b3e6 0:comprendo=f5 0:computadora=d-5m3 0:comunicar=d7 0:comunico=g5
0:con=b4d6f-5h8i-4j-3l-5n-6v-9 0:connect=d3 0:conozco=e6 0:consiguieron=m5 0:consulta=j4
0:contact=b-3f3 0:contacted=a3 0:contacting=b3 0:contestar=m4v-6 0:contesto=v6 0:continuar=l3
0:continue=l5 0:cooking=g8 0:cope=b4 0:corazon=c6 0:corran=v5 0:correo=v5 0:corta=b3n4 0:corte=c4
0:cortenla=a3 0:corto=n5 0:cosa=n7v-6 0:cosas=v3 0:costado=c3 0:cough=b-3f3v8 0:coughing=c4v-5
0:could=a4k6v-11 0:cousin=e3 0:covid=e3 0:cowboys=v6 0:crap=c3 0:creo=c3 0:crisis=b8v-4 0:cross=v5
0:cry=b3 0:crying=b4c-3 0:cual=n-5v4 0:cualquiera=h4 0:cuando=g4 0:cuanto=c-3v3 0:cuarto=b4
0:cuerpo=c4 0:cuesta=v7 0:cut=b3e-3n7v-6 0:cutting=b7c-5 0:da=f-3 0:dad=b4 0:dame=g3 0:dando=g3
0:dano=c-3 0:dark=b6 0:darme=a5 0:date=k7n-4 0:datos=a3 0:day=b5c-3k6n-6v5 0:days=c4v-4
0:de=m8q-4t-7v6 0:deactivate=a3 0:dead=c-5e5i6 0:dear=d6 0:debil=c3 0:debo=v5 0:deceased=e5
0:decided=g4j3 0:decir=n3 0:decirlo=n4 0:dedo=b-4c3 0:deja=a3 0:dejame=g-5v4 0:dejan=b3 0:dejar=q3
0:deje=f5v5 0:dejelo=v-3 0:dejeme=g4v-5 0:dejenme=a5 0:del=c4e-6k-4 0:delay=j-3k4 0:dele=j6
0:delete=a6 0:denme=d5 0:dense=a-4e3 0:dentist=h5 0:dentro=b6 0:depresion=b3c-5 0:depressed=v3
0:depression=b3 0:descanso=b-3 0:desde=c3n5 0:desist=a5 0:desk=b-3d7 0:desmayo=c3 0:despacio=n4
0:despertar=b3 0:despues=g7v3 0:devuelvo=b-3c3 0:di=b-3 0:dia=b-5h-3k4u5v-3 0:dial=v6 0:dias=c3v-4
0:dice=a-3b5g4 0:did=a-5c5h-5v8 0:didnt=n7 0:die=b9 0:died=v4 0:dieron=e3 0:different=d-3k3
0:digalo=n3 0:dijo=n3 0:dio=b-6c9 0:dios=c-3e5 0:direccion=f3 0:dis=m8 0:discharge=c5
0:discontinue=a6 0:dizziness=v3 0:dizzy=c5 0:dnc=a7 0:do=c-13d3e-7g-4h4l3n-8u-7v9 0:doble=c3
0:doctor=a-3b-4c-3h14l-3q-3v-12 0:does=c-7e-3i-4v3 0:doesnt=i3 0:dog=n3 0:doing=u-6 0:dolor=b-3c5
0:donde=i-6m5 0:done=a5 0:dont=a6e3j6q-3v-4 0:door=b3 0:dormir=c3g3 0:dose=c4 0:double=g3
0:down=c4j-3v-6 0:doy=a3b4v-4 0:drank=b5 0:dreading=c-3 0:drive=c4i5 0:driver=c-8i9 0:drives=i6
0:driving=f5g4v-3 0:drop=j3 0:drowning=b3 0:drunk=b3 0:duele=b-4c-3v6 0:duermo=b3 0:dying=c-3v6
0:ear=b-7c7 0:earlier=k7 0:early=i-3v5 0:eat=c6 0:eating=g3v7 0:eh=n10 0:el=a-5c8d5e4f-6g3h6i4j-6o-3
0:eliminar=a3 0:ella=c-4e5h5v-4 0:else=b-3d-5g-3h6j4k3 0:email=g-5v6 0:emergencia=b3 0:emergency=b4
0:empezar=l5 0:en=a-8g6m-3q-5 0:encuentro=e3v-3 0:end=b4g-5 0:energy=c3 0:enero=e5 0:enferma=c7
0:enfermera=d8v-6 0:engine=i6 0:english=f7 0:enough=a7c-5 0:enroll=a3 0:entendi=n3 0:enterro=k3
0:entiende=a5 0:entiendo=a-4f9 0:entrance=v5 0:envien=a4 0:equipo=b-3v3 0:equivocado=e5 0:era=e4
0:erase=a7 0:eres=m8 0:es=a-8c-12e10f3h-6i-4j-4k-3m12n-8u-3v6 0:esa=b-6e3k7 0:escribame=g4
0:escriban=a7 0:escribeme=a3g4 0:escriben=a-3m4 0:escribiendo=e3 0:escribirme=f4 0:escuche=n4
0:escuela=v4 0:ese=a-6c-8e5f-3g-6k4v5 0:eso=a3 0:espalda=c5 0:espanol=f7 0:esperanza=b3
0:esposo=b3c-3 0:esta=b-3e8g-9n3 0:estacionamiento=v3 0:estamos=g3 0:estan=c-3i5 0:estar=a-5b7
0:este=e6v-8 0:esto=a4c-7g-4m10v-14 0:estos=a4 0:estoy=a-6c-3e-4g3m-5 0:estuvo=a4v-5 0:even=b3
0:ever=e-3 0:every=b3 0:everything=v-3 0:everywhere=b-3i4 0:ex=b5c-5e7v-5 0:existir=b3 0:exit=a8v-4
0:expired=i4 0:explain=m7 0:eye=b-5c4 0:face=c3k-3 0:fainted=c3 0:fall=c9 0:fallecio=e7
0:falling=b4c-3 0:falta=b3j5 0:family=b3 0:far=c-3i7 0:farmacia=v7 0:fast=n3 0:father=e5 0:favor=a4
0:fax=v4 0:fcc=a4 0:fear=b7c-7 0:feas=b6v-3 0:fecha=c-3k8 0:fed=a4 0:feel=b6 0:feelin=c3
0:feeling=g4v4 0:feels=c6g-3 0:feet=b-3 0:female=h6 0:fever=a-5f4 0:few=g4 0:fiddle=v5
0:fiebre=a-3b-4f4 0:file=a4 0:find=b3 0:fine=v13 0:fingers=c4 0:fire=h3 0:first=n3 0:fit=v4
0:fixed=i-6v5 0:flare=c5 0:flat=i7 0:flooded=c-5i4 0:floor=v6 0:flu=b-3v4 0:follow=a-3n4
0:following=n3 0:food=v-3 0:foot=i7 0:for=c3f-6m-3 0:forever=b6 0:forget=a7v-4 0:forgot=v5
0:form=e-3g-3v9 0:formulario=v3 0:forward=k5v-4 0:found=e3 0:frasco=b6 0:fraude=m4 0:freaking=b6c-3
0:free=j5 0:friday=c-4j3q6v7 0:frightened=b4 0:frio=c7 0:from=a3e-6g-6l-4 0:front=v3 0:fue=b-4c-8h5
0:fuerte=n3 0:fuerzas=b-5c6 0:fui=j3v-3 0:full=g3v-4 0:fumar=v4 0:further=a4 0:future=b5
0:game=e-3n-3v4 0:ganas=b8c-5 0:garage=b5 0:garbled=n6 0:garganta=b-4c5 0:gas=i9v-8 0:gave=a-3
0:general=h3 0:gente=a-6d7 0:get=e-5g-4i4m3 0:gets=v-3 0:getting=a3b-3i4 0:give=j3 0:glasses=g4v4
0:go=a4b9c-5v-5 0:golpea=b3 0:gomez=h5 0:gone=v3 0:good=g4h-3u7v10 0:goodbye=b4 0:got=a-4c5
0:gracias=b-6c-7u19 0:grateful=u4 0:great=u6 0:grief=b7c-8 0:groin=c5v-3 0:guagua=i3 0:gum=c5
0:gums=c3 0:gun=b9 0:gusto=b-7h4 0:guy=h4v-4 0:gym=a-5g3 0:ha=c4 0:habia=v4 0:habla=c-5d-5m4
0:hablamos=g4 0:hablando=e4 0:hablar=d9g5h-4m-4 0:hable=f5n6 0:hablen=a3 0:hablo=e-3f4
0:hace=b-5e4j4v3 0:hacen=v6 0:hacer=m4v-3 0:hacerle=b5v-3 0:had=c6g-5v4 0:haga=b4 0:hagale=a3
0:hago=i4 0:haha=b-8v10 0:haitian=f5 0:hall=v6 0:halt=a7 0:hambre=v8 0:hand=b-4c3 0:hang=a5
0:hanging=v6 0:happens=a6g-3m4 0:harassment=a3 0:hard=c4v-5 0:harm=b4c-3 0:harta=v-3 0:harto=a3
0:has=c3i-4 0:hasnt=c5 0:hasta=g3i5v-3 0:have=c-3d3e3f5m-5u4 0:havent=c3 0:having=b-4v-6
0:hay=a-3e3k4 0:he=a-11b9c-6e5g-4h3k-3 0:head=n4 0:headache=b-3 0:heads=g3 0:heal=c6 0:healed=c-5v4
0:healthy=v3 0:hear=c-8n10v-6 0:hearing=n4 0:heart=c7g-5n-4v3 0:heartburn=b-3 0:heat=v4 0:hell=a3
0:hello=b-7c-5u4v5 0:help=a-4b7d-6m5 0:her=a-3b4c-6e4h4v-6 0:here=c-8d-3f-3g5h-5m5n-3 0:herida=c3
0:hermana=e4h3 0:hes=a-4b8c-6e7g-5h4v-6 0:hey=v8 0:hi=b-4e3v8 0:hiding=b4 0:hija=b-4v-3 0:hijos=b4
0:hike=a3 0:him=a-5c-8e9g-5h5v-5 0:hip=b-3c5 0:his=e4m-3 0:hit=b-5v4 0:hits=b5 0:hitting=f3
0:hives=c6 0:hizo=v4 0:hoarse=c3 0:hola=b-4u-3v10 0:hold=g3v-4 0:hombre=v-3 0:hoops=v7 0:hope=b5
0:hopeless=b4 0:horario=g7 0:horas=f4j3k5n-3 0:hormigueo=c3 0:horse=v3 0:hospital=c-6m3v-4 0:hot=c5
0:hours=b-4m-5v6 0:house=e5 0:how=j-3u5 0:hoy=a3b5 0:hubiera=b5 0:huele=c3 0:huh=n4 0:human=d7
0:humano=d4 0:hurt=c4 0:hurting=c-4v7 0:hurts=b-3c5 0:i=a-6b5g-12l3o-4p-6r-6s-5t-6 0:iba=b-3g7
0:id=b3c-4g-3h9u-5 0:idea=b-4i-5v9 0:identity=m4 0:ido=e3v-5 0:if=a8i-6j-4u-3 0:igual=v3
0:ill=a-5b3g11v-7 0:im=b7c-4h-6m-5q-4s-4 0:in=a-3b4c-5g7h-7i-5k4m-9 0:incision=c3 0:inconsolable=b4
0:infection=c4 0:infierno=b4 0:info=c-4m7 0:informacion=m3v-3 0:ingles=b-3c-3f10k-3 0:ins=i-3
0:inside=b4 0:instead=b-3h3 0:interested=a3 0:ir=a-5b-7c-6h3i5 0:ire=j5 0:irme=i3
0:is=a-5b-3g-8j-5l-3m6n-6q-6v8 0:isnt=v-3 0:issues=v3 0:it=b7c-6d-5g-4k8q6v-3 0:itchy=c4
0:its=b3d-4j-3 0:jaja=b-7c-6v13 0:jajaja=v3 0:jala=b3c-3 0:jamas=a3 0:job=u4v-6 0:joke=m3v5
0:jose=e5 0:joy=b11c-9 0:jueves=d3 0:jump=i4v-9 0:jumped=v6 0:june=e3 0:junk=a4 0:just=g6 0:keep=v3
0:keeps=c6v-5 0:kevin=e3 0:kiche=f5 0:kid=b3 0:kids=g6 0:kien=m5 0:kil=b8 0:kill=a6b3g-3j3v-3
0:killed=v6 0:killing=b-5v5 0:kim=d-3h4 0:kind=a-4g-3u6 0:kms=b9 0:knees=c4h-4 0:knife=b4c-3
0:knock=v5 0:knot=c3 0:know=b5e3v-6 0:kreyol=f5 0:la=c7d4f-12g3k4m-6o-11 0:labor=c5 0:labs=v8
0:lado=i4 0:lady=b-3d4h4v-4 0:lamanana=c5q-9 0:landlord=e4 0:language=f5 0:lanoche=v-3
0:las=b6c8f-5i3 0:last=e3 0:lastime=c3 0:latarde=g10k4q8 0:late=g3v5 0:lately=c4
0:later=a-3b-6c-8g7k3v-4 0:laughing=b-3v10 0:law=e3 0:le=c-5h-6u5 0:leaking=b-3c6 0:leave=a5b-7
0:left=a-3c4v-4 0:leg=b-3c5 0:legit=m5 0:legs=c3 0:les=a3 0:let=a3j4 0:letter=v4 0:levantar=c3
0:libere=j5 0:licencia=i3 0:license=b-3i6 0:lie=c5 0:life=a-6b10 0:lift=b-3i8j-3
0:like=a-6c3f-5h4k-3m3 0:linda=n-3u5 0:line=a4c-3n7v5 0:lips=c3 0:liquido=c4
0:list=a4b-3d-3f3h-4l3v3 0:lista=a4 0:listens=h4 0:little=g3 0:live=a-7b3i-3v-5 0:living=v5
0:llaga=c3 0:llamada=d4m4 0:llamadas=a5 0:llamar=a5 0:llamarme=f4 0:llame=h-3 0:llameme=d7
0:llamen=a4f5 0:llamo=a-4e6 0:llaves=v3 0:llegar=b-3 0:llego=a-4g-4n5v7 0:llegue=g3 0:lleva=i6
0:llevar=v4 0:lleve=f3i3 0:llevo=v4 0:llora=b-3 0:llorando=b5c-4 0:llorar=b6 0:lloro=b7
0:lo=a4b-8e6g7j-3v-7 0:lobby=v5 0:loca=c-3v4 0:locks=c4 0:log=v8 0:lol=a-6b-7i-5v10 0:long=v3
0:longer=a4b4v-6 0:look=a3b-3 0:looking=e6 0:los=b-4d-3e-3h-3l3n-12u6 0:lose=a5e-3 0:losing=b5
0:lost=e5g-5 0:lot=v7 0:louder=n5 0:love=u4v-5 0:luego=b-3c-3f3g14 0:lugar=j8 0:luis=e7 0:lump=c4
0:lunes=d4g10 0:lymph=c4 0:maam=e3 0:machete=b5c-3 0:machines=d3 0:mailbox=c4 0:make=a4b4g-4k4n3
0:mal=b-3c7e5v-9 0:mala=b-3c5n3 0:maltratan=b4 0:man=b5h5v-3 0:manager=d5 0:manana=g12 0:mandan=a4
0:mandarin=f7 0:mande=a-3n5 0:mandeme=v6 0:manden=a9v-5 0:manejando=g5 0:manejar=g-5i4 0:manejo=i4
0:manera=n3 0:mano=b3 0:manos=c3 0:many=c-3 0:maquina=m3 0:marco=e5 0:mareada=c3 0:maria=e6v-4
0:marido=b3 0:martes=j3k4q7 0:mas=a7c-8d-4e-3f-4g4i-3n8v-3 0:mata=b-5v6 0:matando=v4 0:matar=b11
0:may=a-4e3l3m4 0:me=b10d4e-4j3n-8o-8p-7r-10s-5t-7 0:mean=e5 0:means=i4 0:meant=e5 0:medical=d3v-6
0:medicare=v7 0:medicina=c3 0:medico=h7 0:medio=n4 0:meet=b4 0:mejor=g-3h3 0:menos=h5
0:mensajes=b-4f3h-3 0:message=b-3l3 0:messaging=a6 0:mexico=e4 0:mi=b6d-7i4j5m-4n-12u-6
0:miedo=a-3c-6i-3 0:mierda=a6 0:might=g4v-9 0:migraine=c4 0:mija=c3 0:miles=i3 0:million=v4
0:mind=a-4c-3j3l5 0:minutes=g4 0:mire=a3 0:mis=a-4c-4e-5l3v5 0:misa=g3 0:misery=b5 0:miss=b4
0:missed=k5n7 0:mistake=e3 0:mistaken=e3 0:mixteco=f3 0:mole=c3 0:molestar=a3 0:mom=c5v-6
0:momento=g3 0:mommy=c-3e5 0:monday=g4k6 0:more=a4d-3h5k-5n5 0:morir=b3f3 0:morning=b-4v5
0:mother=f6 0:motor=c-4i5 0:move=j-9k9q5v-3 0:moved=e8v-4 0:moverla=k5 0:movido=i4 0:movie=v5
0:moving=c5 0:mrs=e3 0:much=b3c-3f-3u4 0:mucho=c-4f5 0:muero=v10 0:muerta=b4v-4 0:mujer=h8
0:mundo=b7c-6f-3 0:muriendo=v4 0:murio=c-6e3 0:must=j4 0:mute=a6 0:muy=c4f3g-3u6
0:my=d-4i3m-6n-8o-4p-3r-5s-4t-7u-8 0:myself=a-3 0:nada=u5v4 0:nadie=b4 0:name=a4b-4e7
0:necesito=j3v3 0:neck=c6 0:need=b3c-4i4n-4q-3 0:needle=c4 0:needles=v4 0:negro=c5 0:neighbor=e3
0:nervios=b3 0:never=a11b-4c-4d-3e4j4l-4v7 0:new=b-5g-3h5k4 0:next=b5 0:nextmonth=g3k3
0:nextweek=g4k5 0:ni=c-6v4 0:nice=u7 0:nine=v4 0:ningun=e3 0:nino=b-3c4v4 0:ninos=g5
0:no=a10e3g-5h8i8j10l-7m-9p-14q-15s-38t-3 0:nobody=b7c-5g-4 0:noche=b6 0:nodes=c4 0:nolonger=b-5e4j3
0:nomas=a-3i4k3v-4 0:nombre=a5b-4 0:noon=g6 0:normal=v4 0:nos=e5v-4 0:nose=c4 0:not=a8c-3d3h4k-4s-3
0:note=v4 0:nothing=a4c-4u3v4 0:novio=f4 0:now=f-3h-3l4 0:nueva=v4 0:nuevo=a-4l4n7 0:numb=c5
0:number=a3c-3e6v-6 0:numero=e5v-3 0:nunca=b-3c-3 0:nurse=d10e-3v-3 0:nvm=v4 0:o=a9d-3e-8m3
0:obliged=u5 0:odd=b10v-5 0:of=c3f-9g-3h-3j-3u5 0:off=a6d-5e-6j5m-8u-5 0:office=b-3 0:ohio=j3
0:oi=n9 0:ojala=b4 0:ojo=b-3v4 0:ok=c-5g-5l4n5r-10v13 0:older=v-4 0:olvide=j5k-5v4 0:olvidense=a7v-4
0:omg=v4 0:on=b4f-3g9i4j3l7 0:once=a-3c-3g5n6v-3 0:one=b3h8v-3 0:only=h3j-6 0:open=v7
0:operacion=b5v-6 0:operator=d6 0:opinion=h3 0:opt=a5b-5c-6l8 0:opting=a4 0:options=m4 0:optout=a4
0:or=g-4i4v4 0:orina=c4 0:other=h5k-3 0:otra=a-6d-6f-3k6l4 0:otro=a3b-4g3h5j4p-3
0:out=a8c6d-8e-4g-5l-5u-5 0:outside=c-3v3 0:over=c3n5 0:overdosed=b4c-3 0:oxygen=c3 0:oye=c-6n5v4
0:paciente=v-4 0:padrastro=b3 0:pain=a-3e-4n-4u3v7 0:pains=f6 0:panic=c-3v4 0:panicking=b3
0:panico=b5 0:papa=e4v-4 0:papeles=a-4v6 0:para=k4n-7q6v-3 0:parada=b-3c-4i-3v7 0:parar=a3
0:pararme=b-5c7 0:pardon=n5v-4 0:pare=a6 0:paren=a4b-3 0:parking=c-3v7 0:part=n3 0:pas=a5f4
0:pasa=i4 0:pasado=v3 0:pasar=c5 0:paseme=d5 0:paso=b3c-4v6 0:pass=b-7c3i5 0:passed=c3e5 0:past=b4
0:pastilla=b-6 0:pastillas=b7 0:patel=a-4e-3h16v-13 0:patient=e6v-7 0:patients=v4 0:patron=g5
0:pay=b3i7v-3 0:paz=b-3e5 0:peace=b3 0:pecho=b-4c4 0:pedi=a6e-3v-4 0:pee=c6v-6 0:peeing=c3 0:pega=g4
0:pelicula=b-4 0:peligro=b5 0:pelo=b3 0:pena=b6c-3 0:people=c-3d3 0:peor=c4 0:perdi=g-3n6
0:perdon=e-6v5 0:perfecto=v4 0:perhaps=v3 0:period=c4 0:permission=a5 0:pero=v4 0:perro=b-5v6
0:person=a-4b-3d6e7 0:peso=c3 0:phishing=m3 0:phone=c-5e3h-3i-3 0:pick=c-4i5v-5 0:pico=a3c3v-5
0:picture=v5 0:picturesick=c6 0:picturestop=a6 0:picturethanks=u3 0:pie=b-4g-4i7 0:pienso=b4c-3g4
0:piernas=c3 0:pies=c4 0:pila=g4v3 0:pills=a-5b5 0:pink=c3 0:piso=v4 0:pizza=e6 0:place=e4v-3
0:plan=b7 0:plane=b-3g5 0:planned=b4 0:platico=g3 0:please=c-13d4f6n4p-3q-5 0:podre=j4 0:point=b8
0:poison=b4 0:police=e5 0:policia=b5 0:pon=i8 0:pongame=l3 0:por=e-4g-4v3 0:portal=v8 0:portugues=f5
0:posible=k4 0:posponer=k3 0:postpone=k5 0:pounding=v-3 0:pregunta=n3 0:pregunteme=g3 0:prende=i3
0:presion=c3 0:press=a3 0:pressure=c3 0:pretty=c3 0:problema=c-3 0:proposito=b5c-3 0:provider=h3
0:pueda=k4v-3 0:puede=b-5c-5d3f5h3k3q4v-8 0:pueden=i5 0:puedo=c4m-3 0:puente=b4 0:pues=v7 0:puffy=c4
0:pulled=c5 0:puntos=c4v4 0:purge=a3 0:purpose=b4c-3 0:pus=b-4c5 0:push=c-3k8q3 0:puso=b3
0:put=a-6c-4l3v-6 0:putting=g3 0:que=c-7e-4g-5h3i-5m7q-7u5v-6 0:queda=i5 0:quede=c4v3 0:quedo=g3
0:queja=d3 0:queme=c5 0:quemo=b3 0:querer=c3 0:quien=a-8b-8c-3i6m5 0:quienes=m4 0:quiere=b3f3
0:quieren=b3 0:quiero=e-7f-5h4l3m-10v-8 0:quit=a7b-5e3j-3m-3 0:quita=c3 0:quitame=a5v-3
0:quitan=a-3v5 0:quitar=a4 0:quite=b-7c7 0:quiten=l4 0:quitenme=e-4j3 0:quito=b3 0:rain=c-6k6v8
0:raite=i6 0:ramos=h3 0:ran=c3 0:rancho=v6 0:raped=b6c-3v-3 0:rapido=n4 0:raro=c4 0:rash=b-3c3
0:rather=d-3h7 0:ratito=g4 0:rato=e3g3 0:re=a-7l5 0:reach=g6 0:reached=e3 0:reaction=c5 0:read=f9v6
0:ready=b3 0:reagendar=k6 0:real=e-3f-3m4v-3 0:really=b4 0:rebook=k8 0:receive=a3 0:recepcionista=d3
0:receta=v5 0:rechazo=a4 0:recibir=a3 0:recital=k3 0:recoger=i5 0:record=v3 0:recordatorio=v3
0:records=a3d4 0:red=c8v-7 0:refill=v6 0:refrain=b-3 0:refuse=a3 0:regalo=b3 0:regret=b3 0:remind=n7
0:reminders=c-3n-4 0:remove=k-3m-3v4 0:reply=g6m5v-4 0:reporting=a4 0:reprogramar=k5
0:reschedule=g-5j-4k11q4v-3 0:restart=l4 0:resume=l6 0:revoke=a5 0:ride=b-4c-7g-6i18j-3v-6
0:rides=i5v-5 0:right=b-7c13g-5 0:ring=d10g5 0:ringing=c5v-3 0:risa=b-3v8 0:road=u-3 0:roads=i4v-3
0:robert=e4 0:roble=v7 0:robots=d3 0:rock=u5 0:rodilla=c4 0:rodillas=h-3v3 0:ronchas=c3 0:roof=b5
0:room=m-3n-3v4 0:roommate=e4 0:rope=b4c-3 0:rosa=e4v-3 0:rota=b8g-3 0:rough=h6 0:running=a-3i5v3
0:runs=c4 0:s=a9b6v-6 0:sabe=m-5v10 0:saber=f5v-4 0:sacan=a3 0:sacaron=m4 0:safe=b7e-3 0:said=a4
0:sale=c4v-4 0:salgo=a8 0:sali=v3 0:salida=b7c-7 0:salieron=c3v3 0:salio=b-4c5 0:salir=a3i3
0:salirme=a6b-3 0:salud=v3 0:same=h5v-3 0:sangra=c-5e7 0:sangran=c4 0:sangrar=c3 0:sangre=c7v-5
0:sano=v6 0:sarpullido=c3 0:save=a3b4 0:saved=a-4b5 0:saw=j3 0:say=b-3n12v-15 0:says=a-3 0:scam=m5
0:scared=a-4c-3f3v3 0:scary=v5 0:schedule=g3j5 0:school=v3 0:scream=a5v-4 0:se=a-9c5d-11e4f-7h-3m4n7
0:sea=a3h7k4v-6 0:sec=g8 0:second=g-3n6 0:see=b5d-4e-3h7k-3n-3 0:seeing=c3 0:seen=j6 0:sees=h3
0:seguir=b6v-5 0:seguro=b-3m3v5 0:self=b5 0:semanas=c6v-3 0:senal=e-5n7 0:send=a5b3f-5j-4v-4
0:sending=e3f4l4v4 0:senor=e4i4v-7 0:senora=c3f5g3 0:senorita=d3v3 0:sent=v11 0:sentido=b6 0:ser=f4
0:service=a3 0:shall=g4 0:she=a-3c-4e9h5k-3v-3 0:shes=v-5 0:shift=k5 0:shoes=v6 0:shoot=b6
0:shot=b-4c-3 0:shotgun=b4c-3 0:shots=v3 0:should=i-4v6 0:shouldnt=b3 0:show=j7k3 0:shower=c3
0:shut=a8c-3 0:si=h4j-5l5v9 0:sick=c-3v6 0:side=b-5c8v-4 0:siempre=v3 0:sigan=a4 0:sign=c-3f3l7
0:siguen=e3 0:siguiendo=b5 0:sik=c9 0:silence=a4 0:sin=k-3 0:since=c3 0:sintomas=v3 0:sister=a-3e3
0:sitting=e4 0:six=c3 0:size=v3 0:skin=c3 0:sleep=b3g3 0:sleeping=c-4e5 0:slipped=c3
0:slot=c-4g-6j4k6 0:slower=n6 0:smell=c4 0:smells=c3 0:smoking=v5 0:snap=b3 0:so=a5d-5e-5j3n-5
0:sobbing=b5 0:social=d5 0:soga=b4 0:sola=a-4b9c-3v-5 0:soledad=b3 0:solicito=a4 0:solo=v7 0:some=m3
0:somebody=i-7j3v-3 0:someone=v-3 0:something=k4 0:somethings=c3 0:sometimes=b3 0:son=b-4
0:soon=d-4u6 0:sooner=k4v-4 0:sore=c6 0:sorry=c-3k3m4v4 0:sos=b11 0:soul=b5c-3 0:soy=b-3c-7d-5e9g-3
0:spam=a9e-3m-5 0:spanish=a-4b-4f7 0:speak=d5h-3n4v-3 0:speaking=e6h4 0:speaks=f4h-3 0:speech=c4
0:staff=d5 0:standing=v3 0:start=a-6b-4c-5i3l7 0:state=m5 0:stepdad=b4c-3 0:still=b-4v-4 0:stings=c3
0:stitches=v3 0:stomach=a-3c6 0:stone=c3 0:stop=a3c-7e4k-4n-11v6 0:store=c5 0:story=v3 0:strangle=b3
0:stuck=c4 0:su=c-3e9g-3h-3n-3v-4 0:subscribe=l4 0:sucks=a-4 0:sudo=c4 0:suficiente=a5 0:sugars=c4
0:suicidal=e-3 0:suicide=b5 0:sum=d4 0:super=g3v-3 0:supervisor=d4 0:sus=a10v-3 0:suscripcion=a6
0:susto=v3 0:swallow=b-4f3 0:swap=k6 0:swelling=v6 0:switch=h4k3 0:swollen=c4v-4 0:table=b4
0:tagalog=f6 0:tags=i4 0:take=c-5 0:tal=e4m-3v6 0:talk=d4h-4m-7u5v-6 0:talking=b-4m4 0:tamales=v4
0:tanta=b4c-3 0:tantito=g3 0:tanto=a3 0:tarde=v9 0:tarjeta=v6 0:taxi=i9v-8 0:team=v5 0:tears=b11v-6
0:tell=b5 0:temo=c-4 0:temp=c5 0:ten=v5 0:tenant=e4 0:tengo=a-5c3d-3g-5h-4n-3u-3 0:termina=v4
0:terminar=v-3 0:terminate=a4 0:terrible=b-4c4v-7 0:terrify=b5 0:test=c-3v6 0:testing=v6
0:text=b-6i-4j-10l4u-3v-3 0:texting=f3n-3 0:than=k5 0:thanks=a-3b-5c-5n-6u19 0:that=d-5e8j3k5n5
0:thats=a5b-5 0:the=f-4g6j9l3o-7r-4t-3 0:them=b3v4 0:there=a3b-4d8f5i8k4v3 0:theres=b3c7e4i-6
0:these=a12b-3f-4h-4i-3j-4 0:they=e3i4v-4 0:theyd=b3 0:thing=a10 0:think=a-3c6e4 0:thinking=b5c-3
0:this=a5c-18d-4e6k-6m6n-3u-3v-4 0:thought=v3 0:thoughts=b6c-7 0:threatening=b3 0:three=b-3g3i3
0:threw=c3 0:throat=c3 0:through=d4n3 0:throwing=c3 0:thursday=b-4k7 0:tiembla=c5 0:tiene=c4v-4
0:tienen=a4 0:till=b4c-4 0:time=e-5g3k7m-6v5 0:times=a4c4 0:tire=i6 0:tiro=b4 0:tlk=c-3g8
0:to=a4c-6d3g-4h-3i4k5n-11q12v-3 0:today=q-9 0:todo=a3g-5n-3v-5 0:toes=c3 0:toi=f8 0:tome=b5c-3
0:tomorrow=g9 0:too=c-7e-3h5i3u3 0:took=c3i3v-4 0:top=n8 0:torcida=c3 0:tos=f4 0:toser=c5
0:toso=a-3v5 0:touch=b-5c5g3 0:touches=b3 0:trabaja=i4 0:trabajando=f4 0:trabajo=g3k5 0:tracks=b6
0:trae=c4 0:trafico=v3 0:tragar=c4 0:traigo=b-4c3 0:train=c-3i8v-3 0:tranquila=v3 0:transfer=d3
0:translator=f3 0:transporte=i3 0:treat=c-4v7 0:tres=c3v-3 0:troca=i5 0:trouble=i3 0:truck=c-4i6
0:trust=b4e-3 0:try=b8g6m-4q-4v-5 0:trying=c4 0:tub=g4 0:tuesday=v6 0:turn=l5 0:two=i3 0:uber=i9
0:uh=b-3g4m4 0:ultimo=a6 0:um=g3v9 0:un=c5e3f-3m-3n-5t-3 0:una=a-8b3c4f-3g-5 0:under=c3v-3
0:unenroll=a4 0:uno=i6 0:unsub=a5 0:unsubscribe=l-6 0:unwanted=a4 0:up=c3e-4f-5h-6j3n5v-8 0:urine=c3
0:us=e4 0:usa=m5n-4 0:use=a-3e-3j4 0:used=e3v4 0:usted=f5 0:ustedes=a3 0:va=b4 0:vacuna=c-6v6
0:vale=b3 0:valgo=b4 0:van=c-3i8 0:vaya=a-3b3j5u6v-5 0:vayanse=a3 0:ve=v9 0:venas=b4c-4
0:vengan=i5v-3 0:veo=a-5c7v-5 0:ver=a4b-4f-3h3 0:verdad=d3m4 0:vez=a-3b3d-5e-5g-4h3k-3l6
0:vida=b10c-6e-3 0:vieja=v4 0:viernes=g6v8 0:vietnamese=f3 0:virus=v5 0:vision=c6
0:visit=a-4b-6f3g-8h-3j10k4 0:visita=g9 0:viva=b3 0:vive=b-5e4 0:vivir=a-4b4i-3 0:vivo=i4v-3
0:voice=c8 0:voices=b9 0:volver=l4n4 0:voy=b5c-6e-3g3i-3j8v-7 0:vueltas=l3 0:vuelva=n4 0:wait=g6
0:wake=a-3c4 0:walk=b-6i4 0:walker=i3v3 0:walking=b3 0:want=c-4d3i-4n-6 0:wants=a5 0:was=a-4e4g-3n3
0:watching=v-3 0:water=c8g-4v-3 0:way=a-4g4i8v-7 0:ways=b6 0:we=h3 0:weak=b-4c6 0:weather=v8
0:wednesday=g4q3 0:week=c9v-5 0:weekend=u5 0:welcome=u7v-4 0:well=b-3g5u-3v5 0:went=i4n3 0:were=e3
0:what=a3c-5e-5j-5 0:whatever=c4 0:whats=a-6 0:wheels=i7v-3 0:wheezing=c5 0:when=a-7b-5c4m-3v5
0:where=c4i-4j-3v3 0:wheres=d4v3 0:which=m4 0:who=a-4c-5f3h8m6v-13 0:whom=m5 0:whos=a-5e4i4m5
0:why=b6g-6m7v-5 0:wife=e6v-3 0:will=a-4b5c-7d-4g5 0:wipe=a6m-3 0:wish=b8 0:with=b3c-5j-3
0:wont=a-10c6e-5h3j3k-3l-3n-5 0:words=c3 0:work=a4c4d-4g3k4 0:worked=d3 0:working=g6 0:world=b8v-3
0:worse=v3 0:worst=b-3c4 0:worth=b3 0:would=b5v-4 0:wreck=b3 0:wrist=c3 0:wrists=b6 0:write=g5
0:wrong=a-4b-4e3 0:wrote=b6v-4 0:xanax=b3 0:y=c5f4g-5h-5i5k-5v-7 0:ya=a7b3c-14d-4e3h-4i-4m-6q-3r-4
0:yeah=a3g4 0:years=b-6c-6v9 0:yellow=c5 0:yes=m4 0:yo=c-4e6g7h-5m-5n-4v5
0:you=a3b-3d-3e5h-4m6q3r-5u14 0:your=b-4c-3g-7v3 0:yourself=m3 0:youve=c-3e6 0_for=d5
1=a-6b-5c-9e-3f-4j-4m-6n-7o3p-6r-9s-4t10v-12 10=a-6b-9e-3f-4g3k-4m-4n-4p-5q3r-6s-4t6 100=c4r3
100_$=c4r3 102=c3 102_$=c3 10_$=c-3 10_no=t3 12=t4v-4 12__$=t3 14=o5 14_$=o5 15=c-3o4 15_$=r3 16=o5
16_$=o3 180=c5 180__100=c5 1961=t3
1:=a-29b-33c-28d-31e-21f-25g-5h-27i-22j-23k-20l-36m-24n-31o-51p-46q-29r38s20t-53u-41v-23 1:5=q3
1:6=g6 1:a=e-3g5q-4v9 1:afraid=b6 1:after=q9 1:again=a8g3 1:ahead=r3 1:ahora=g7 1:ahorita=g4
1:all=c-3 1:an=g3 1:and=r4 1:ando=s3 1:appointment=m6 1:are=r4v3 1:asap=q6 1:asi=s5v-10 1:ask=a5
1:asking=a3 1:at=c3 1:back=g4v-3 1:be=r4v6 1:been=c3 1:bet=r6 1:bien=c-5r7s3v-9 1:book=f4m3r3
1:booking=b3 1:bueno=v-7 1:but=r6 1:by=r4 1:call=d-5g5 1:can=g6q-3v-6 1:cancel=j7 1:car=i4 1:care=b3
1:cita=f8j-6m4 1:claro=r6 1:coming=r3 1:como=r7s-3 1:con=c5v6 1:correcto=v-4 1:could=r-4v10
1:date=k3 1:day=v3 1:de=a-3b-3p-3r7s8v-11 1:decline=r-3s6 1:depends=v3 1:dia=k6v3 1:do=r12
1:doctor=b3v3 1:dont=s5 1:dying=r3 1:el=q5r3s6 1:en=c5g4s6v-3 1:end=a7 1:es=r3v-4 1:esta=c4r6s-4
1:estoy=c10s4 1:ever=a6s-3 1:everything=b3 1:falta=j-3s3 1:fever=c3s3 1:fine=v-8 1:for=v-6 1:get=v-4
1:go=r6v-3 1:good=s6v-9 1:got=c4 1:gracias=u-10 1:great=v-6 1:guess=r3 1:gustaria=f3 1:gusto=r4
1:hace=j-3s3 1:happens=b3 1:hard=v3 1:he=e5 1:here=s5 1:his=e3 1:hours=g5 1:house=b5v-3 1:how=v7
1:i=e-5p-4q-8s8v4 1:id=f3r5 1:if=i8 1:im=g4q-6s7v-16 1:in=b-3r4 1:indeed=r3 1:ir=f4 1:it=b-8f3r3
1:ive=c5 1:jaja=v-9 1:just=r4 1:know=s-3v5 1:lanoche=g3 1:las=g5 1:later=g3 1:le=g4 1:leave=b6
1:lets=r6 1:like=f8r5 1:llamame=g5 1:llameme=g4 1:llegar=i3s3 1:lo=v7 1:lol=r3 1:los=b3 1:love=r3
1:luego=g-6r4 1:mam=f-5 1:manana=g3 1:mas=a4 1:maybe=r-3v5
1:me=b-6d-3e6f-3g8h-6j-8k-6l-5n-3q-3r9s5t-4v-15 1:meeting=g3 1:mejor=j4s4v6 1:mensajes=a3
1:message=a3 1:mi=r5 1:might=v5 1:more=s-4 1:muchas=u-4 1:muero=v-7 1:my=s4v-8 1:n=r-7s10
1:nah=r-5s5 1:naw=r-4s7 1:necesito=j-5 1:need=s5 1:nel=r-3s7 1:never=a-6s4 1:ninguna=f7p-4s8
1:no=a-6e3f-8h-9i-5j-3k3n-9p-20q-21r-4s29t-5u-12v-10 1:nop=r-3s7 1:nope=e3s6
1:not=a-8b-15g5m-4r-3s8v-7 1:now=a4g7 1:nunca=s3 1:of=b4 1:ok=a-3q3r9s-7v-15 1:on=c-3 1:otro=k10
1:para=s7 1:parece=r3 1:paren=a3r-7 1:pass=r-3s7 1:pero=k3r8 1:phone=s3 1:picks=i4 1:pictureno=r-5s6
1:please=r3 1:point=b4s-4 1:por=g3s-3v-3 1:puede=r-7v14 1:puedo=s-3 1:pues=c-4r5v-8
1:que=c-3h-6n7r-9v17 1:quiero=b-3f6h-5 1:rather=h-3s5 1:right=c-9r3 1:sale=r3 1:say=r-3v5
1:se=m5s-7v10 1:see=r3 1:seguro=s-3 1:senora=s-3 1:si=b-3e-3g-6i-4o-5q3r8s-11t-4u-5v-8 1:sick=c3
1:simon=r4 1:so=r4v3 1:solo=r-4v-4 1:sorry=i3s-4 1:sounds=r6 1:stop=a8r-3 1:supposed=r3
1:sure=a-4b-4g-3q6r9s-4 1:swelling=c3 1:ta=r3v-3 1:tengo=b4v4 1:text=s-5 1:thanks=s4u-14
1:that=r8v-4 1:the=b4v6 1:then=c-4 1:there=v-4 1:theres=i3 1:think=s3 1:this=c7 1:to=a-6b6f3r4
1:todavia=v4 1:today=g11 1:tomorrow=q4 1:tos=c4 1:uh=s5 1:una=f4 1:until=c3 1:up=i4 1:ver=v3
1:viernes=q5 1:well=v-4 1:what=m11r-8 1:whats=b4 1:who=h-3v6 1:why=r8s-4 1:with=b-3e-7h7 1:wont=s3
1:works=r4 1:would=f3r4 1:y=r8s-3 1:ya=r4 1:ye=r3 1:yeah=q5v-3 1:yes=a-3f3g-5m-3r11s-7u-3v-5
1:yet=r-5v5 1:yo=m3 1:you=g5u-8 1_$=a-3c-3g-5n-3o6p-3q3r-6v-4 1__3=g4 1_and=g5 1_and_3=g4
2=a-8b-4c7e-8g-7m-3n-8o8p-7s-3t9v-12 20=b-3g3 20_$=g3 20__without=c4 20th=g4o-3q6 20th_$=g4 21=t3
28th=q3 29=q3
2:=a-40b-35c-34d-22e-33f-18g-25h-33i-23j-30k-43l-33m-37n-8o48p21q-33r-9s-29t-58u-32v-29 2:1=o11r-4
2:14=o6 2:15=o5q-4 2:16=o5 2:2=c-3f-4n-4o15p-3q-10t-4 2:2nd=o4 2:3=q6 2:30=o8q-3 2:40=o6 2:5=o7q-5
2:6=q6 2:9=o4 2:a=i3o3r-4 2:afraid=p4 2:afternoon=q-5 2:again=l-5n18o-5p-3 2:aguanto=c3
2:all=c-5o-6p6r3 2:and=o3 2:any=b-3o-5r10 2:appointment=j-3 2:are=p7 2:asap=o4q-3 2:ask=g3i-4
2:at=o-3 2:bad=p7 2:be=r-3 2:bien=f3 2:bleeding=c3 2:book=o3 2:but=b4 2:can=p-3 2:cant=b-6f3p9
2:cinco=o4 2:con=h-8v7 2:conviene=f3 2:cual=o-5 2:cuales=n8v-3 2:cualquiera=r5 2:cuarto=f3 2:da=r4
2:dale=r3 2:days=f4i4n6 2:de=o3p6 2:dejen=a3 2:del=f6o5q-6v3 2:deme=i3 2:dia=p4 2:dias=f5
2:dijo=n3p-3 2:do=b-6g-7p8q-3r-5v-4 2:doctor=h-17p-8r-4v15 2:dont=h3p7q3r-4v-3 2:dos=f3o7 2:duele=o3
2:either=r4 2:el=c-5d-3e-3g-6h-9o11q-3s-9t-3 2:else=p11q-4 2:era=n5o-4 2:eran=n4 2:es=o3 2:esas=p7
2:esos=p5 2:esta=o3 2:evening=o3 2:fechas=n3 2:fine=q-3r9 2:for=f4 2:fri=o4 2:friday=f3o10q-12v-12
2:go=o3 2:gomez=h-3o6v-6 2:good=o3p3r-3v-7 2:got=c-5 2:gracias=u-4 2:have=g3v-4 2:hay=k-3p6
2:hold=i-3 2:horario=g-4p3 2:house=v3 2:hurts=o3 2:i=o5p8v-6 2:id=g4 2:igual=r5 2:ill=f6g-5o5r-4
2:im=c11i-3p9 2:in=c7p6 2:is=r4 2:jueves=q3 2:la=f3g-5h-4o17q-12r3v-4 2:lamanana=p4 2:las=n4o3q-3
2:later=p5 2:lets=o5 2:los=n5 2:lunes=q5 2:manana=o7 2:martes=f5o4q-10 2:mas=f4p5
2:me=b-8f7n3o7p5q-6s-6v-10 2:mejor=p5q3 2:miedo=b4 2:miercoles=o5 2:monday=q7 2:more=p4
2:morning=g-3q3 2:my=c4g4 2:necesito=q4 2:need=q6 2:nextweek=q6 2:ni=p4 2:nine=o4
2:ninguna=f-10o-3p8s-7 2:ninguno=p4 2:no=a-6f-10g-6k-6p19q17v-8 2:none=o-8p11q3s-6 2:nothing=p3
2:number=a-3o3 2:october=o3 2:of=b-4h3p3 2:ok=q-6r14v-5 2:on=o6q-5v-6 2:one=a-5b-4f4h-8o9p-7q-7
2:option=o6 2:options=a-3o-3p4 2:or=h4 2:other=p4 2:otra=n11 2:otras=p5 2:otro=g-3p8 2:para=q-3
2:past=o4 2:patel=h-6o-4r-3v21 2:pero=b3 2:pick=r5 2:please=a-5d-6f-7h-3n-3o4r-4 2:primero=o3
2:puedo=f-4 2:que=c3g9p4r9v-10 2:queda=f4 2:quiero=b3f7 2:read=n5 2:riverside=i-3o3 2:sabado=q7
2:saturday=q5 2:schedule=p3 2:second=n-3o3 2:set=p4 2:si=i3o4q-6r8 2:sirven=r3 2:so=o10q-6
2:something=p3 2:son=v3 2:sure=o5 2:take=f6 2:tengo=g10v-4 2:thanks=s3u-4
2:the=b-8f5g-8h-7i-4j-5l-3o14q-11t-4 2:them=r3 2:these=a-6f5 2:they=r3 2:those=b-3p3 2:three=o4
2:thursday=o-4p3q9 2:tiene=p4 2:times=n4 2:to=g5i-5r-4v4 2:todas=r3v3 2:tomorrow=g-6o7q-9 2:too=c6p4
2:tres=o3 2:tuesday=o7q-6v-8 2:two=o8 2:una=p4 2:uno=o4 2:vez=n11p-5 2:viernes=g-6o6q-8v-9 2:wait=v3
2:want=h3 2:wed=o4 2:wednesday=q-4 2:were=n4 2:what=m-5n3p4v-3 2:whats=n5o-5 2:which=o-4v4
2:with=h-8v6 2:work=p4 2:works=f4q-4r-3 2:worse=c3 2:yeah=o3q-3r6 2:yes=r8 2:you=f-4m-4r3u-3v-6
2_$=c-6f3g-7o6q5 2_15=o5q-4 2_15_$=q-3r3 2__me=h3 2nd=o4
3=a-7b-11d-7e-4i-4l-6m-5n-6o-4p-3q9s-3t4v-10 30=c-3o5p-3r-3v-3 30_$=o4 350=c4 350_$=c4
3:=a-26b-36c-35d-24e-28f-15g-48h-16i-22j-21k-41l-23m-19n-30o-55p-38q68r-45s-33t-55u-28v-26 3:1=q6t-7
3:10=c-6g-3o-3q10t-7 3:2=c-3f4q10 3:29=q3 3:3=c-3g-6q7t-4 3:30=q3 3:4=q7 3:5=f3q3 3:9=q7
3:a=n-3o-4q16t-5v-6 3:after=f4g-15k-3q4v-3 3:am=q3 3:and=q3 3:antes=v-4 3:anytime=q5v-8 3:ask=g3
3:at=g-5q5 3:better=f5 3:can=f5 3:come=f5 3:cuando=q3 3:de=q10t-4v-3 3:del=q7 3:despues=f3
3:doctor=h3 3:dont=v5 3:duele=c4 3:el=c-7e-3g-6o-9q13t-5v-8 3:en=q3 3:evenings=q3 3:for=f4m7
3:friday=o-5v-4 3:hoy=c3q4 3:hurt=q-3 3:i=k-4 3:if=b-3q7 3:ill=g3 3:is=f4q6v-4 3:know=q-3v6
3:lamanana=c-8g-7q7 3:las=b-3c-6q10 3:latarde=f4g-15q3 3:lunes=g-5 3:manana=g-5q4 3:martes=q3
3:me=b-6c3f4v-9 3:mediodia=v-4 3:monday=c3f4k-4 3:mucho=c3v6 3:my=b-4c8 3:myself=q-3
3:nextweek=f3k-5 3:no=a3s-4 3:noon=q6 3:october=q3 3:octubre=q3 3:on=o-3q7v3 3:please=q5 3:puedo=f9
3:que=c5q10 3:schedule=v3 3:so=c-4q8v-3 3:than=q3 3:the=q9v-6 3:time=m6 3:to=q-4 3:today=g-4q3v-3
3:tomorrow=g-5 3:tuesday=o-4 3:usted=q4 3:viernes=o-3 3:weekend=q4 3:what=m7 3:when=g3
3:work=f4g-4v4 3:y=q3 3:yet=g3 3_$=c-8d-3f-8q11v-5 3__$=b-3 3_pm=j4 3rd=v3 3rd_$=t-6v6
4=b-8c-7d5e-4f-5i-4m-5n-5o-4q3r-8s-4t10v-3 40=i3o6 40_$=o3
4:=a-25b-32c-31d-12e-16f-25g-19h-18i-21j-19k-21l-19m-13n-13o-41p-24q-36r-33s-29t33u-19 4:08=t3
4:1=t5 4:12=t6v-3 4:1961=t3 4:2=r-4t6 4:21=t3 4:30=t5 4:3rd=v3 4:4=q-4t9v-7 4:5=t3 4:61=t5v-4 4:7=t3
4:85=t3 4:9=t5 4:a=d4 4:acuerdo=v4 4:de=a-4b-3c-5e-5o-6q-4t10v-8 4:del=t5 4:do=m4 4:el=t4 4:en=t-4v7
4:eso=d3 4:feb=t4 4:in=v11 4:it=m3 4:its=t3 4:july=v5 4:june=v3 4:la=v10 4:lo=d3 4:look=v3
4:marzo=v4 4:may=t3 4:me=m-4n7t-6 4:my=m5 4:need=v5 4:nineteen=t3 4:no=v3 4:of=t5v-4 4:one=o-4
4:para=v5 4:que=v5 4:quieren=m4 4:se=d3 4:that=e-3m-4v4 4:the=v4 4:time=g4 4:to=m3 4:two=o-4t3
4:was=m3 4:why=v3 4:ya=v4 4_$=d9q6 4_61=t5v-3 4_61_$=t5v-3 4__$=d-3g-3t7
5=a-5b-7d-5e-3g4l-5m-6n-5p-5r-6s-3t12u-3v-7
5:=a-26b-26c-23d-22e-23f-22g-22h-10i-21j-19k-16l-22m-8n-26o-38p-24q-33r-40s-29t42u-23v11 5:0=b5t7v-4
5:1=t13 5:10=t12v-7 5:2=t10 5:3=t6v-3 5:4=t3v-4 5:5=d-3t12v-9 5:6=t4 5:7=t3v-4 5:8=t11v-7
5:9=c-7t11v-4 5:a=a-3b-4t13v-15 5:about=t4 5:and=t4 5:bad=v9 5:bien=t-3v10 5:but=t4 5:calificar=m4
5:cant=v6 5:cero=t4 5:con=t3 5:de=t5v-4 5:diez=t4v-6 5:dolor=t3 5:five=t3 5:for=m3 5:four=t4
5:great=v6 5:guess=v3 5:i=b4t4 5:in=t3 5:is=t3v-4 5:it=b-5r-3v8 5:lol=v-6 5:mal=t-3v8 5:mas=t4
5:me=c7h3t15 5:muy=v6 5:my=t7 5:myself=b6 5:never=t4 5:no=c-3s-6t7 5:nurse=d-3 5:ocho=t4 5:of=a-5c-4
5:or=t4 5:out=a-4c-4 5:pain=t4v-8 5:peor=c3 5:pero=c3 5:picturestar=t3 5:pretty=v3 5:que=m3v-3
5:rating=m6 5:sali=t3 5:ten=t5 5:terrible=v3 5:that=b4 5:the=c4v-11 5:to=b4 5:un=c-5t10v-4
5:wait=t4v-5 5:was=c-3t-4v9 5:would=t3 5:y=t4 5:zero=t5v-4 5_$=a-4c-4t5 5__$=c-3v-4 6=c-4g9r-3t6v-11
61=t5v-4 61_$=t5v-4 6_$=g10q3v-6 7=t8v-8 72=v4 8=a-4b-3c-4r-3t9v-9 85=t3 85_$=t3 8_$=t4
9=a-8b-8c-7d-3f-4g-6m-5n-5p-6r-8t10v-16 90=i3 90_$=i3 911=a-3b12d-6 911_$=b8 9_$=o-3q6 9_30=o8
9_30_$=o6 9__$=o4q-3v-3
@f0=a20b-11c-7d-5e-11f-5g-18h-13i-13j-9k-9l-16m-14n-12o-6p-14q-9r-21s-24t-7u-13v-9
@f0:0=a12b-9c-5e-6g-13h-11i-10j-5k-7l-13m-13n-10q-3t-3u-12v-6 @f0:1=a16e-3f-4r-16s-19 @f0:2=a3p-7
@f0:5=a3 @f1=a-17b21c-8d-15e-14f-9g-13h-8i-11j-13k-4l-9m-12n-5o-5q-12r-10s-7u-13v-10
@f10=a-6b-8c-8d-6e-8f-11g-3h-9i-6j-10k14l-4m-4n-8u-5v-15
@f10:0=a-5b-7c-7d-6e-7f-10h-5i-5j-9k11l-3m-3n-7p-3u-4v-14 @f10:1=h-3k8 @f11=a-8b-4c-4l12n-4
@f11:0=a-8b-4c-4l12n-4 @f12=a-7c-7d-6e-6f-12g-7h-3i-7j-7k-9m13n-9r-5u-7
@f12:0=a-7c-7d-6e-6f-11g-6h-3i-6j-6k-8m15n-7u-7v-8 @f12:1=m3v-3 @f12:4=m-7v11
@f13=a-12b-13c-14d-7e-11f-12h-4i-3j-7k-5l-4m-3n20o-4p-5r-3u-9v-10
@f13:0=a-12b-13c-13d-6e-10f-11h-3j-6k-3n18u-8v-7 @f13:2=n3p-3
@f14=a-5c-8d-8e-6f-7g-9h-7i-6k-4m-3n-9o21p-13q-15s-4t-4u-5v-16
@f14:2=a-5c-8d-8e-6f-7g-9h-7i-6k-4m-3n-9o21p-13q-15s-4t-4u-5v-16
@f15=a-7b-4c-4f-6g-7k-5n-4o-6p11q3r-5s-5v-3 @f15:2=a-7b-4c-4f-6g-7k-5n-4o-6p11q3r-5s-5v-3
@f16=a-3d-7f-11g-7h-7i-10j-4k-9l-4m-7n-6o-15p-14q15s-5t-7u-3 @f16:0=c3g5k-3q-5v9 @f16:1=q15r3
@f16:2=g-8o-8p-7q4v-6 @f16:3=a-5b-5c-12d-4e-6f-4g-19i-3k-7m-4n-3o-6p-4q10r-5t-5u-12v-17
@f17=c-16d-4f-16i-4j-8k-4l-7n-6o-19q-11r15s-11t-6u-8 @f17:0=c-10f-7g8h7m3r-17v17
@f17:1=a-5b-10c-4d-9e-6f-5g-18h-9j-3m-7n-7o-3q-8r11s-7t-3u-10v-26 @f17:2=o-12r15v-12
@f18=b-9d-7e-9f-6j-3k-5m-8n-4o-4p-7r-10s7v3 @f18:0=b-6d-4e-4g7i4m-4s-15u3v11
@f18:1=e-5g-13h-6i-7j-10r-9s9v-17 @f18:2=p-4s4
@f19=a-11b-10c-11d-12e-13f-8g-12h-11i-10j-9k-7l-7m-11n-12o-11p-7q-10r-14s-8t21u-10v-20
@f19:4=a-6b-4c-5d-5e-7f-3g-6h-4i-5j-4k-3l-3m-5n-6o-5p-3q-4r-11s-3t13u-4v-9
@f19:5=a-3b-4c-4d-5e-4g-5h-4n-4o-3q-3t12v-11
@f1:0=a-16b15c-7d-14e-13f-7g-11h-6i-10j-11k-3l-8m-10n-4p-4q-6r-3t-5u-13v-8 @f1:1=b12 @f1:2=r-4
@f1:3=b3q-4 @f2=a-18b-6c15d-14e-8f-8g-8h-8i-10j-10k-10l-11m-13n-6q-4r-4s-5t-4u-12v-6
@f20=a-10b-5c-8d-7e-11f-5g-8h-4i-8j-4k-5l-5m-8n-10r-4t-3u19v-5
@f20:0=a-10b-5c-8d-7e-10f-5g-7h-3i-8j-4k-5l-5m-8n-9u22v-8
@f21=a-3b-4c-10d-4f-14h-4j-4k-6l-13m-9n-4o-10p-10q-11r-8s-4t-21u-3v14
@f21:0=c-5e6f-10g5h3l-10o-5p-8q-12r-8s-8t-6 @f21:1=a4c-7d-6e-4g-21h-3i-8j-6m-12n-7s5u-3v7
@f21:2=g8h-11n-5r3v11 @f21:3=g-3v14 @f21:4=e-7g-5v10
@f21:5=a-4b-4c-7d-7e-4g-6h-3j-5n-5r-3s-5t-15u-6v31
@f2:0=a-16b-3c5d-12e-6f-5g-5h-6i-7j-8k-8l-10m-12n-4o-7p-6q-13r-7s-3t-8u-12v-6 @f2:1=c17 @f2:2=c9o4p5
@f2:3=q4 @f3=a-5b-21c-13d17f-12g-8h-12i-5j-9k-8l-5m-4n-9q-3u-7v-4
@f3:0=a-5b-20c-13d16f-11g-8h-11i-4j-8k-8l-4m-3n-9u-7v-3
@f4=a-19b-11c-7d-7e17f-11g-12h-9i-13j-6k-11l-4m-7n-5o-4p-8q-4r-6t-11u-7v-13
@f4:0=a-17b-8c-6d-5e14f-9g-10h-5i-11j-3k-9l-3m-5n-3u-5v-10 @f4:1=e4 @f4:4=t-8v-3
@f5=a-11b-11c-10d-7e-10f25g-11h-7i-9j-6k-7l-6m-9n-10p-3q-3r-8s-4u-7v-16
@f5:0=a-9b-10c-10d-6e-9f24g-9h-6i-7j-3k-4l-5m-7n-9u-7v-13 @f5:1=r-7
@f6=a-12b-14c-7d-5e-11f-14g18h-5i-18j-13k-5l-9m-10n-6o-9p-4q-13r-4s-7t-7u-13v-6
@f6:0=a-8b-12c-5d-6e-8f-10g21i-15j-10l-7m-8n-3q-10u-12v-11 @f6:1=s-4 @f6:2=o-4 @f6:3=g-4v3
@f7=a-14b-14c-7d-11e-6f-9g-7h16i-6k-5l-3m-4n-4p-3v-12
@f7:0=a-13b-14c-6d-10e-5f-8g-7h15i-5k-4m-3n-4v-10
@f8=a-13b-14c-16d-6e-4f-11g-5h-10i16j-7k-4l-4m-9n-4p-3q-8s-3u-8v-9
@f8:0=a-12b-13c-15d-4e-3f-9g-14h-9i15j-5k-3l-4m-9n-3q-3u-8v-7
@f9=a-4b-13c-13d-5e-7f-12g-7i-12j13k-15n-4r-5 @f9:0=b-12c-12d-5e-6f-11g-6i-10j11k-14n-3 @f9:1=j4r-4
@h0=b5c-6e-4 @h1=b-13c-7e-11f3g-12i-10j-4k-4s-3v22
@h100=b-5d-9e-12f-3g-10h-11i-10j-13l-4m-3n-22o-12p-8q-3r-18s-8t-9u-24v18 @h101=a5d8
@h103=e-5f-4g-12h-7j-6k8v-5 @h106=e-3 @h108=b-6g6 @h109=a-7c6e-9f-5i4m-4q-6u-3
@h110=a-3b-5f5h-4j5s-11 @h113=b3g-7 @h120=a-13c-10e-7g-3h-3i-10m3v26
@h121=a-5b-23c-15d-8e-24g-11h-5i-11j-7m-3s-8u-3v35
@h122=a-11b-10c-34d-18e-30f-9g-9h-14i-7k-8l-7m-3n-4p-7q-10r-8u-20v43 @h13=b-4n4
@h2=a-17b-22c-8d-7e-17g-11i-21j-11m-4q-4u-4v29 @h20=p-3s8u-15v8 @h3=d3g7 @h4=c-3e11h-6v-4
@h6=b14c-11g18i-3v-3 @h8=f4i-4 @h9=a-4h-8j10
@n1=a-3b3d-3e-19g-23h-15i-15j3k-9l-10m-13n-7p-9q-7s-7u7v-8
@n2=a-17b-20c-22d-9e-14f-23h-21i-12j-17k-30l-15n-5o-9p-6q-10r-18s-4t-20v-3
@n3=a-14b-22c-12d-5e-17f-20g-6h-14i-6j-6k-14l-19m-14n-12o-17p-14q-12r-9s-13t-9u-11v-7
@n4=a-19b-11c-13d-10e-7f-12h-11i-12j-16k-13l-20m-10o-13p-20q-14r-11s-11t-9u-17
@n5=a-14b-22c-7d-15f-6g-13h-4i-7j-12k-7l-9m-18n-9o-13p-9q-3r-8s-14t-4u-17v-7
@n6=a-4c-9d-17e-3f-13g-5i-8j-17k-6l-12m-16n-20o-6p-14q-18r-23s-18u-21v-7
@p0=a20b-11c-7d-5e-11f-5g-18h-13i-13j-9k-9l-16m-14n-12o-6p-14q-9r-21s-24t-7u-13v-9
@p1=a-13b21c-8d-15e-14f-9g-13h-8i-11j-13k-4l-9m-12n-5o-5q-12r-10s-7u-13v-10
@p10=a-7b-10d-3e-10f-13g-6h-7i-5j-11k21l-4m-4n-9u-5v-18 @p11=a-9b-7l12n-4
@p12=a-7c-7d-6e-6f-12g-7h-3i-7j-7k-9m13n-9r-5u-7
@p13=a-12b-13c-14d-7e-11f-12h-4i-3j-7k-5l-4m-3n20o-4p-5r-3u-9v-10
@p14=a-6d-9e-7f-9g-10h-7j-3k-4m-3n-9o25p-14q-17s-5t-5u-5v-16 @p15=a-6b-3f-7g-7k-6n-5o-8p12r-6s-6v-3
@p16=a-4d-9f-13g-9h-8i-12j-7l-5m-8n-8o-17p-4q21r-3s-7t-8u-4
@p17=b-3c-11d-3e-3f-14g-4i-3j-10l-9m-3n-8o-14p-4r21s-14t-9u-9
@p18=b-3c4d-6e-7f-8h-5m-8n-5o-6p-10q-6r-12s17
@p19=a-10b-10c-7d-13e-14f-9g-13h-12i-11j-9k-8l-8m-11n-12o-12p-8q-10r-15s-9t28u-10v-23
@p2=a-15b-7c19d-14e-9f-8g-9h-9i-10j-11k-10l-11m-14n-6q-5r-4s-5t-4u-12v-7
@p20=a-10b-5c-8d-7e-11f-5g-8h-4i-8j-4k-5l-5m-8n-10r-4t-3u19v-5
@p21=a-3b-4c-10d-4f-14h-4j-4k-6l-13m-9n-4o-10p-10q-11r-8s-4t-21u-3v14
@p3=a-15b-16c-9d21e-4f-13g-9h-8i-5j-9k-9l-5m-4n-9q-3u-7v-5
@p4=a-12b-12c-8d-8e23f-15g-12h-9i-13j-6k-11l-5m-7n-6o-4p-9q-4r-7t-11u-7v-15
@p5=a-11b-9c-11d-8e-10f44g-11h-8i-9j-6k-7l-6m-10n-11p-3q-4r-8s-4u-8v-16
@p6=a-10b-15c-8d-4e-9f-14g23h-5i-19j-14k-5l-9m-10n-6o-9p-4q-14r-4s-7t-8u-13v-6
@p7=b-15c-9d-15e-5f-10g-8h17i-7k-5l-3m-4n-4p-3v-12
@p8=a-13b-14c-17d-8e-3f-11h-10i19j-7k-5l-4m-10n-4p-3q-8s-3u-8v-9
@p9=a-3b-7d-6e-11f-14g-10i-12j14k-15n-4r-6 @q=a-14b-13c-12d-11e-13g-16h-4i10j-5k-7m-4n10r-4s-5u-6v17
@seen=a-9b-10d-19e-24f-12g-23h-30i-22j-22k-21l-13m-9n-11o-3p-12q-3s-10u-25v-7
@v0=a20b-11c-7d-5e-11f-5g-18h-13i-13j-9k-9l-16m-14n-12o-6p-14q-9r-21s-24t-7u-13v-9
@v1=a-13b21c-8d-15e-14f-9g-13h-8i-11j-13k-4l-9m-12n-5o-5q-12r-10s-7u-13v-10
@v10=a-6b-10e-7f-12g-5h-7i-10j-14k18l-4m-4n-7u-4v-15 @v101=g-13 @v102=d4g6
@v103=a6c-3d-6e3g4i-10k8m-3n-3o-8p4r-5s-9u-4v-12 @v104=b9c-5o-9p-7r13v-9 @v105=e-4f3g-5r-6 @v106=f4
@v107=a-7b-5c-4d-3e-3f15g-3h-7i-4n-4u-3v-7 @v108=a-3b-7c5f-4g7h-4n-5r-5v-9
@v109=a-5b-4c-17e-7f-7g-4h-4j-9k-12l-9m-7n-5r5s-17t-7u-9v4 @v11=a-8b-7d-5f-3l12n-4
@v110=b-10c3d-8e-9f-15i-4j-3k-5l-4m-11n-15o-7p-7q-6r-15s13t-3 @v111=k7n3q-4v-5 @v112=a4b4d-4p5v-8
@v113=a-4b-10c3e-5g-4h-3i-10k-4p3v7 @v12=b-4c-10d-6f-5g-8h-3i-7j-8k-9m11n-10r-5u-7v-3
@v13=a-11b-4c-6d-7e-14f-3h-4i-5j-8k-8l-3m-5n17o-4p-8q-3r-4s-3u-10v-9
@v2=a-15b-9c23d-13e-7f-7g-12h-8i-9j-11k-9l-11m-13n-10q-5r-4s-5t-4u-12v-12
@v20=a-10b-5c-10d-8e-12f-6g-9h-5i-9j-5k-6l-7m-8n-12q-4t-3u16v-6
@v3=a-16b-14c-5d17e-8f-9g-5h-7i-3j-6k-8l-3n-8u-4
@v4=a-12b-12c-8d-8e23f-15g-12h-9i-13j-6k-11l-5m-7n-6o-4p-9q-4r-7t-11u-7v-15
@v6=a-4b-12e-10g17i-12k-3l-7m-6n-3o-7q-15s-8t-6u-9v-3
@v7=b-15c-9d-15e-5f-10g-8h17i-7k-5l-3m-4n-4p-3v-12
@v8=a-13b-14c-17d-8e-3f-11h-10i19j-7k-5l-4m-10n-4p-3q-8s-3u-8v-9
@v9=a-3b-7d-6e-11f-14g-10h-3i-12j17k-20n-4r-6
@w=a-6b-6d-4e-5f-20h-14i-11j-7k-8l-10m-12n-16p-10q12r-7s-12t-12u-9 ^_$=a-8b-8c-16f23g-5n-5v30
^_0=b4d3t7v-6 ^_1=r-3t14v-7 ^_10=c-4t7v-8 ^_10_no=t3 ^_12=t4 ^_1_$=o4 ^_2=o4p-3r-9t10v-6 ^_2_$=o3
^_3=t6v-3 ^_4=t4v-5 ^_5=t11v-7 ^_6=t6v-4 ^_7=t4v-5 ^_8=t8v-6 ^_8_$=t3 ^_9=c-7t7v-3
^__$=a10b-9c-27d5e-17f-11g-11h-24i-28j-13k-13l14m-7n5o6p-20q-11r3t-11 ^__10=g6 ^__12=t3 ^__14=o6
^__16=o5 ^__2=r-3 ^__20th=q4 ^__3=c-4o10p-3v-3 ^__3rd=v3 ^__4=d6t7v-7 ^__5=g8v-8 ^__9=a-3v-3
^__a=a3b5e-11f-7g7h-3i4j-3k-4m-10q-4r-3v-11 ^__abuela=c3 ^__afraid=b4c-12p3v3 ^__after=g-8q6
^__afternoon=q-4 ^__afuera=b-5v9 ^__again=a6c-4g6n-3 ^__agito=c4 ^__ahogo=c7 ^__ahorita=s5
^__aint=e3v-4 ^__al=b9g-4v-4 ^__alguien=b-3f4v-6 ^__all=a4b6p-7r7u-3 ^__already=a3 ^__am=v-7
^__and=c7o3v-5 ^__another=g5 ^__appointment=j3k-8m8v3 ^__appreciate=a3 ^__arde=c4 ^__are=a-3b4n-6
^__as=r5v-7 ^__asap=q4 ^__ask=a5 ^__asustada=b5 ^__at=o-5 ^__attack=b4c3v-4 ^__aunt=a3 ^__away=a6v3
^__baby=b-8c5 ^__back=b-8g5l-3 ^__bad=c4p7v-8 ^__basta=v-5 ^__battery=b-3 ^__be=b-4c-5j7v3
^__beat=c-6v7 ^__bebe=c7 ^__been=c-10 ^__beg=v-3 ^__being=b4 ^__better=a5 ^__blood=v-4
^__breaking=n7 ^__broke=c4v4 ^__broken=b6c-6 ^__burn=b7 ^__bus=a-3e-4i7 ^__busca=e3 ^__busy=v4
^__but=h7o-5q4r7v-5 ^__call=b5g4j-4v-8 ^__calling=c4 ^__cambiar=f5 ^__cambie=v4 ^__came=c-3k4
^__can=l3m4n-3s4v-5 ^__cancel=j5s4 ^__cancelar=a5v4 ^__cancelaron=v4 ^__cant=a-4c8g-3k3p3u3
^__car=c-5i6s-3 ^__carro=i7v-5 ^__celular=e-5v4 ^__changed=l4 ^__chest=c-9v4 ^__choose=a3
^__cita=j-4k-5m4 ^__come=k5 ^__coming=b5j4 ^__company=g7 ^__comprendo=f5 ^__comunicar=d6
^__con=c7d-12e-3h4m4v-9 ^__consent=a-3 ^__consiguieron=m5 ^__contacting=b7 ^__contesto=v6
^__corte=c4 ^__corto=n5 ^__could=b3 ^__covid=v-4 ^__cut=a-8n7 ^__da=c4r4 ^__dad=b3 ^__dando=b-3g4
^__darme=a3 ^__daughter=g-4i5 ^__day=g3n-5v8 ^__de=a10b-9d-7k-3m-13v-5 ^__dead=b-10e6i-3v5
^__decided=g4 ^__deja=a3 ^__deje=a-3v7 ^__dejen=v4 ^__del=r-3v3 ^__depresion=c-5 ^__depression=b7v-5
^__deseo=a3 ^__despues=f4 ^__di=b-3 ^__dia=g7u6 ^__did=a-4 ^__didnt=n5v-3 ^__dijo=n3 ^__dio=b-5c8
^__do=a5d5f-8g-7r3 ^__doctor=a-3e-8f-5g-4v8 ^__does=m3v-6 ^__doesnt=b-7e3 ^__dog=c-4n3v6 ^__dolor=v9
^__donde=a-9m9v-3 ^__done=a5b5v-4 ^__dont=a-7b-9c3e6f4h6j-11t-3 ^__down=c3 ^__doy=b4v-4 ^__drank=b5
^__drive=b3 ^__drunk=b4c-3 ^__duele=c3v-13 ^__dying=v3 ^__early=i-3v5 ^__ears=n3
^__el=d9f-6h-10i-9p3q7r11s-5v-13 ^__else=h7m-3p6 ^__en=a5b-4f-7g11v-15 ^__energy=c3 ^__enferma=c3
^__enough=a9v-7 ^__enroll=a3 ^__entiendo=a-3f6 ^__era=n5o-4 ^__eran=n4 ^__es=c-4d-3e4m5n-5r5
^__esas=p3 ^__escuche=h-3n6 ^__esposa=c3 ^__esposo=e3 ^__esta=b-6c3e4n5 ^__estan=a3 ^__este=b-3u3
^__estoy=g-6n-4v10 ^__estuvo=a4v-5 ^__evening=o3 ^__everything=a4b-4 ^__ex=b11c-3 ^__fecha=b-5k6
^__feel=b3c-6 ^__feeling=c7v-5 ^__feels=g-3v3 ^__fever=c-6u3 ^__fiebre=f7 ^__fine=v9 ^__flare=c5
^__for=g5m6v-9 ^__friday=f5r4v7 ^__from=a-5b-8v12 ^__fue=b-3c-3 ^__fuerte=n4 ^__gave=b-3i3 ^__get=c3
^__gets=c4 ^__give=b4 ^__go=b4o3 ^__going=a-3g-6i3j5 ^__gomez=h-5 ^__good=c-5p3 ^__got=a-8b-6c4j4v3
^__gracias=u-5 ^__gratis=v5 ^__guess=r3 ^__habla=m4 ^__hablar=d4g-3h-4 ^__hablo=d5 ^__hace=j3
^__had=b-5v6 ^__hands=v-4 ^__has=c4v-5 ^__have=a-7b8c-3e-3v-9 ^__having=f4 ^__hay=a-4d-4i4
^__he=b-5v7 ^__hear=c-7n11 ^__heart=c3 ^__heat=v5 ^__help=b8v-4 ^__her=a-3b-4e9 ^__here=b-5v8
^__hijo=v3 ^__him=c-3e7h3 ^__his=b-4e4 ^__hitting=f3 ^__horario=g-3 ^__house=b-4e6 ^__hurts=b-5c4f6
^__husband=e3v-6 ^__i=b-7d-6e-7h3i-7m7s5v8 ^__id=f5v4 ^__if=a-3i9j-3v4 ^__im=c7g-4i-4r-3s12
^__in=a-5b-3c18g-3r3 ^__ir=v4 ^__ire=j3 ^__is=b-3c14d-16e5g-4h-5i4n-5v-15 ^__isnt=e4 ^__issues=v3
^__it=b-15c-4g-4i-3j9k3s-5 ^__jefe=b-3 ^__just=b5g-4v-4 ^__keep=v7 ^__keeps=c3 ^__kids=v3
^__killing=b-9c6v5 ^__know=e5 ^__la=c-17d4e5k3n-10q5 ^__lamanana=c-3g-5q3 ^__las=o9v-5 ^__lastime=c3
^__latarde=g5k5 ^__late=g4v5 ^__le=a3c-5i-3n3u5 ^__leg=c3v-3 ^__les=a5v-5 ^__life=b5
^__like=b-8f-3g-4m4v-4 ^__linda=n-3u5 ^__llego=a-3v8 ^__llegue=g3 ^__lo=a-7b-6c-3e-5g5i3
^__loca=b-3v5 ^__locks=c6 ^__long=v6 ^__los=a13l-5u-4 ^__lost=a6n3 ^__love=r3 ^__lunes=q3
^__make=b4n3 ^__mal=c-3e5v-5 ^__mala=c3 ^__mam=f-5 ^__mama=b-3c4 ^__manana=d-7g3 ^__manejando=g4
^__manejo=i4 ^__maria=e4v-4 ^__mas=a-5h5v-11 ^__matter=q3 ^__maybe=v-5
^__me=b-10c-4d8e3f-4g6h3i-3j3k4m4n-4o-7p4q-3r-4s-3t-3 ^__mean=e5 ^__medicine=v-3 ^__mejor=j5p4
^__mensajes=a-3e3g3n7 ^__mi=a6b-18c-3f-5i-5j4k6m-3v-12 ^__miedo=v3 ^__might=r-5v5 ^__mija=c4
^__mis=v4 ^__missed=n3 ^__modo=v5 ^__mom=e5 ^__monday=p3 ^__more=b-6k-3n7s-4 ^__morning=o-3q3)";

}  // namespace rb::grammar
