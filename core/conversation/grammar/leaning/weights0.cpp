#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning0;
const std::string_view kLeaning0 = R"(
*=a-38b-40c-30d-57e-53f-49g-48h-60i-55j-58k-59l-54m-46n-44o-35p-52q-35r-32s-48t-26u-58v-33 0=b1t5
04=t1 08=t2 08__$=t2
0:=a-3b-4c3d-22e-17f-17g-16h-21i-20j-23k-20l-15m-14n-12o-60p-56q-51r-66s-58t-67u-13v-5 0:1=g3
0:10=g2v2 0:2=k2q3 0:20=c3g2 0:20th=g3 0:3=b-1d-1g6j1 0:4=g3 0:40=i3 0:7=c1g2 0:911=a-2b9d-3
0:a=a-1b2d5g-1h1j-1l-1n-7o-3p-1q-5r-3s-3t-4u-3v4 0:about=b1c-7g2m2v2 0:abren=v4 0:acabe=b3
0:accident=e1 0:aceptan=v3 0:ache=c4 0:acoso=a5 0:add=l2 0:address=a-1v5 0:adios=b2 0:afraid=a-2b3
0:after=g11 0:afternoon=k2q1 0:afuera=v2 0:again=a-2h3l6v-3 0:agent=d7 0:ago=v2 0:agradecida=u2
0:agradezco=u2 0:agreed=a1 0:aguanto=a-1b4 0:ahi=b-4c-6v10 0:ahogo=c3 0:ahorcar=b2 0:ahorita=g2
0:aid=c-2 0:aint=e3 0:aire=c5 0:al=b3f-2k4q6v-3 0:alerts=c-2l4 0:algo=b2
0:alguien=a-2b1c-1d4j2m-2v-1 0:alive=b6c-1j-1 0:all=b2c6d-4g-4j-1l-2u3 0:alla=i5 0:alone=c-2
0:already=a3b-2j1 0:alta=a-3l2 0:alto=a5n3 0:am=b-1m6 0:amable=u5 0:amaneci=c1v3 0:amenazada=a-2b1
0:an=v-1 0:and=c4e-3n-1q-5v-4 0:ando=a-2b-2c2f-1g2 0:angustia=b4c-2 0:ano=e3 0:anoche=b-2f1v3
0:another=b-1e-1g1h2k4n2v-1 0:ansiedad=b3 0:antes=v4 0:anxiety=b3 0:any=c-3e5f-1v3 0:anymor=b2
0:anymore=c-2j1 0:anyone=h3 0:anything=a1b-4c2v4 0:anytime=c2 0:apaguen=a3 0:apart=b3
0:appointment=a-2b-1c-1f1g-1h-1j3k5q2 0:aqui=b-2e7v-2 0:arde=c3 0:are=a-3m4v3 0:arent=c2 0:arm=b-1c4
0:arms=c1 0:around=g4 0:as=v4 0:asap=q1 0:asi=a-2b2e4 0:ask=b-1g6m2v2 0:asked=a2 0:asking=u1
0:asma=v2 0:asustada=b3 0:at=a-7b-1g8h1i-1j-1k4q2v6 0:atendiera=h1 0:atienda=h2 0:aunt=a1
0:auxilio=b5 0:avisarme=a-1u2 0:aviso=b-1g2 0:avisos=a2l3 0:away=a1c-2e4 0:awful=b-2c3
0:ayer=b-2c2e3 0:ayuda=m4 0:ayudenme=b5 0:ayunar=v5 0:azucar=c4i-1 0:baby=b1c1v-1
0:back=a-7d-2g1h1k1l5n-3v-4 0:bad=c1g1n2v-10 0:baja=a6b-3j2l2 0:bajado=c2 0:bajo=v2 0:basta=a5c-1
0:battery=b-2c-2v3 0:be=a4c-5d-2f-1g-5h-3j2q-1v-1 0:beating=b1 0:bebe=c4 0:because=c1 0:been=a-1b2
0:before=c-2d1g1v1 0:beg=m1n1v-1 0:behind=v2 0:being=a-2b4c-3 0:believe=e2 0:bendiga=b-1u5
0:better=b4j1v-3 0:bien=c5n6v-1 0:bigger=c3 0:biopsy=c1 0:black=c3 0:blade=b3 0:bleach=b3c-1
0:bleeding=b-2 0:bless=u4 0:block=a2 0:blood=a-1c1 0:blue=c3 0:body=c3 0:booking=k1 0:borreme=a1
0:borren=j1 0:borrenme=a2 0:borroso=c1 0:bot=m5 0:bottle=b3 0:boyfriend=b1 0:brazo=c2 0:brazos=b2c-1
0:breakdown=b4c-4 0:breaking=b1n4 0:breath=b-6c5 0:breathe=b1f1 0:bring=b-1c-5i2k2v5 0:broke=a-1v2
0:bsy=b-1g6 0:bueno=a1v1 0:bug=a1 0:building=v1 0:bump=c1 0:bunch=b2 0:burn=b2 0:burned=c1
0:burning=c3 0:bus=a-5b-1e-3i10v3 0:business=m3 0:but=h5 0:buzz=d2 0:by=a-3e3l2v1 0:bye=g7v-3
0:cabeza=b-1c4 0:cai=c3 0:calambres=c1 0:calentura=c1 0:caliente=c1 0:call=a-2c-3d12e-1h-1j4v-6
0:called=e1 0:calling=a7m2 0:calls=a3 0:calm=b1c-3 0:cambiar=c-3f2h3j-1k2 0:cambie=l1 0:cambieme=q3
0:cambien=q1 0:came=k1n1 0:caminar=c1 0:camion=i3 0:can=a-1b-5c-2d5e1h1k9n-4q4v3
0:cancel=a3e-1f1j5v-8 0:cancelar=a1b-3f-1i-1j2 0:cancellation=v2 0:cancelled=v2 0:cancer=b4
0:cant=a-8b6c3e-4g2i4n1v-12 0:car=c-7i8l-1 0:cara=b2c3 0:card=a2b-3v5 0:carro=b-2c-6i8v-3
0:casa=b7c-2v-2 0:catheter=c2 0:caught=c1 0:cayo=c2v1 0:cease=a4 0:cell=d3 0:celular=a1v2
0:chamba=c-2g2 0:change=c-1h1j-3k2q4 0:changed=l3 0:charge=d1 0:check=g3k3 0:chest=b-2c5f2v-2
0:chills=c1 0:choked=b1c-1 0:chole=a3 0:cierra=f4 0:cirugia=j2 0:cita=a-4b-4c-4d-1g-4i-1j10k9q3v-5
0:cleared=j2 0:clinic=m3 0:coffee=v3 0:cold=b-1c2j2 0:color=c3 0:come=j3k3n1v2 0:comer=v4
0:coming=j5v-1 0:communication=a2 0:como=i1m5n4 0:complaint=v2 0:complete=n1 0:compre=b3e3
0:computadora=d-1m2 0:comunicar=d3h-1 0:comuniqueme=d1 0:con=b2d3f-5h5i-2l-5n-2q-1 0:connect=d3
0:conozco=e3 0:constipated=c1 0:consulta=j3k1 0:contact=b-3c-1f3l1 0:contacted=a2 0:contacting=b2
0:continue=l3 0:contractions=c3 0:cope=b1c-1 0:corazon=c3 0:corran=v3 0:cortado=n2 0:corte=b1
0:corto=b2c-1 0:cosas=b1 0:cough=v5 0:coughing=c4 0:could=i1k1v-5 0:covid=b-2c3v2 0:crap=c1
0:creo=c1 0:creole=f1 0:crisis=b3 0:cross=v1 0:crying=b5c-4v2 0:cuando=c1 0:cuanto=v5 0:cuarto=b1
0:cuerpo=b-1c2 0:cuesta=v2 0:curiosidad=v2 0:cut=a3b1v-1 0:da=c2f-2k2 0:dad=b2 0:dan=b1c1
0:dano=b2c-3 0:dark=b4 0:darme=a3 0:date=k6 0:daughter=i2 0:day=b2c-2k4 0:days=c5
0:de=a1b2d-4e-1f-3g-4h2i-1l1m7q-2r-1t-7v10 0:deactivate=a1 0:dead=a-2b2c-5e1i4v3 0:deadline=v1
0:dear=d1 0:debil=c2 0:debo=v4 0:decided=j4 0:deja=a2 0:dejar=k1q2 0:deje=f3g2v4 0:dejen=a2v-2
0:dejenme=a4 0:del=c3j2k-1 0:dele=h-1j6 0:delete=a4 0:denme=a-1d3l1 0:dense=a-1e1 0:dentist=h4
0:depresion=b2 0:depression=b2c-1 0:descansar=e1 0:desde=c5f1 0:deseo=a3 0:desist=a3 0:desk=d3
0:desmaye=c2 0:desmayo=c1 0:despacio=a-1n3 0:despues=g5 0:devuelvo=c1 0:dia=b-1k6 0:diagnosis=b1c-2
0:diarrhea=c2 0:dias=c1 0:dice=a-3b1 0:did=a-4m3v2 0:didnt=b-1c-1h1n3 0:die=b9c-1 0:died=c-2e4i2v1
0:different=f1k3 0:digo=g4 0:dijo=n3 0:dimelo=n2 0:dio=b-3c6 0:dios=c-2u1v1 0:direccion=f2v3
0:dis=m4 0:discharge=b-1c4 0:discontinue=a4 0:disculpe=n3 0:dizzy=b-1c4v-1
0:do=c-11e-5f4i4l2n-2u-2v9 0:doble=c1 0:doctor=a-2b-1d3g1h15i-1k-2 0:does=b2c-2j-1m1v8
0:doesnt=b-2e4i1v-3 0:dog=v2 0:doing=c3 0:dolor=b-2c6m-2u-1v1 0:donde=a-3m4v3
0:dont=a5b-1e1f1g-1i1l-2m-1q-3v-3 0:door=c-2v3 0:dormir=c2 0:down=a1c1v-3 0:doy=a4 0:drank=b4c-2
0:drive=i7 0:driving=f4 0:drop=a1c-1j1 0:drowning=b2g1 0:duele=a-2b-3c-1u1v4 0:dying=c-2v4 0:ear=c2
0:ears=n2v-2 0:eat=b-1c4 0:eating=v4 0:eh=n8 0:el=a-3b1c8d3e3f-4g3h-3j-1k3o-1v6 0:ella=a-2e5
0:else=b-1d-3h5j7 0:empezo=c1 0:en=a-5b2e2f-1g3l2m-2q-1 0:encuentro=b1 0:end=a2b2c-1f1v2 0:ending=b2
0:enero=e2 0:enferma=c3 0:enfermera=d4 0:english=a-1e1f4 0:enough=a6b-2c-3 0:enroll=l2 0:entiende=a2
0:entiendo=a-2f7 0:entrance=v1 0:envien=a1 0:equivocado=e3 0:erase=a4 0:eres=c-1m7
0:es=a-7b-5c-11e5f4k1m13v2 0:esa=e4f2 0:escribame=a-3f2g4 0:escriban=a4e-2g-1 0:escribeme=g3
0:escribirme=f3 0:escuche=n4 0:ese=a-1b1c-5e6f-2v2 0:eso=a2 0:espalda=c1 0:espanol=c-1e-1f6v-2
0:esperanza=b2 0:esta=a-3c1e5i2v1 0:estacionamiento=v3 0:estan=c-2 0:estar=a-2b6 0:estas=c1
0:este=e3f2v-1 0:esto=a3b-3c-5f1m8v-7 0:estomago=c1 0:estos=a3 0:estoy=a-4b3e-2m-4 0:estuvo=a2
0:even=b2 0:ever=a2b-1 0:every=b1c2 0:everyone=b2 0:everything=j1 0:ex=b5c-4e1v-4 0:existir=b1
0:eye=b-4c3 0:face=c1 0:fainted=c1 0:fall=b-2c6 0:fallecio=e5 0:falling=b3c-3 0:falta=a1 0:family=b3
0:far=i3 0:farmacia=v2 0:favor=a3 0:fax=e1v2 0:fcc=a2 0:fecha=c-1k6v2 0:fed=a3 0:feel=b3h1v-2
0:feeling=c1 0:feels=b-1c3 0:feet=c4 0:fever=a-2b-2c2 0:fiebre=a-2b-2c3f2 0:fijese=e1 0:fingers=c3
0:first=g1 0:fit=k2q2v3 0:flat=i5 0:floor=v4 0:flu=c3v1 0:food=c2 0:for=a-1c3f-3j1k3l1u4v1
0:forever=b4 0:forget=a4j1 0:frasco=c-1 0:freaking=b3c-2 0:free=c-1j4 0:friday=c-3j2k3q5v6
0:frightened=b3 0:frio=c5 0:from=a4b-1d1e-2j1l-3 0:front=b2 0:fue=b-1e4 0:fuerte=a-1c1n2
0:further=a2 0:future=b2 0:ganas=b5c-2 0:garage=v1 0:garganta=c3 0:gas=i2 0:gave=c1
0:get=b-1c-3e-3i4j-1 0:getting=a1b-1q1v-1 0:give=d1j1v2 0:giving=c-1 0:go=a5b5c-5j-1 0:god=a2
0:goes=a2 0:going=b1c-1d-2h2k-1 0:golpea=b2 0:gomez=h2 0:gone=v1 0:good=b-2c5g2u2v2 0:goodbye=b3c-1
0:got=a-5c2j-2v-2 0:gracias=a-1b-3c-4u14 0:grandson=v1 0:grateful=u3 0:great=v2 0:green=c1
0:guagua=i2 0:gums=b-1c1 0:gun=b7c-2 0:gusto=g1m1 0:guys=a1i2 0:gym=a-3g2v1 0:ha=c2 0:habia=v2
0:habla=d-1m3 0:hablar=d8h-2m-3 0:hable=f3g2n4 0:hablo=d-1f3m1 0:habra=h2 0:hace=b-2e3 0:hacen=v4
0:hacer=m3v-1 0:hacerme=j1 0:had=b-1c2v5 0:haga=b4 0:haha=b-2v4 0:haitian=f4 0:halt=a4 0:hand=b-2c3
0:handle=b1 0:hands=c3 0:harassing=a1 0:harassment=a2 0:hard=a-1c3 0:harm=b2 0:harto=a2 0:hasta=i2
0:have=b-1c-1d2e3f5g1i2j2m-1v-1 0:having=a-1b-1c1v-2 0:hay=a-2b2e2i2k2m-1 0:he=a-2b8c-4e3v-7
0:head=c3 0:headache=b-2 0:heads=g2 0:hear=c-2n6 0:heard=e1 0:hearing=c-2n1 0:heart=c7 0:hell=c1m-1
0:hello=c-2v8 0:help=a-3b3d-1e2f1m4v-2 0:her=c-2e3h2v-1 0:here=c-6e1v3 0:herida=b-1c2
0:hes=a-3b9c-2f2 0:hi=b-3v7 0:hiding=b2c-1 0:high=c1 0:hija=b-2e2i1 0:hijo=b2 0:hijos=b2
0:him=a-2c-2e6h5v-1 0:hip=b-1c4 0:hit=a2v-2 0:hits=b3 0:hitting=f2 0:hives=c1 0:hold=b1v-3
0:hombre=b1h1 0:home=b3 0:hoops=e-1v5 0:hope=b3 0:hopeless=b3c-2 0:horas=f3j3 0:hormigueo=c1
0:hospital=e1 0:hot=c3 0:hours=m-2n-1v3 0:how=c-2f-1i3m5 0:hoy=b3d-1g1 0:huge=c1 0:human=d6
0:humano=d3 0:hurt=b5c-3d-2v2 0:hurts=b-3c6f1v-3 0:husband=b2c-2e1
0:i=a-5b5c-2g-10h1i-1k-2l2m-1n-1o-5p-6q-5r-6s-6t-5 0:id=b2c-2h7l1u-2v-1 0:if=a7 0:iglesia=c1
0:ill=b11c-6g6v-3 0:im=b8c-3d-1e-1f2g-5h-1k-1l-3m-3n-2p-2q-5r-1s-1t-1v1
0:in=a-4b3c-1e2f-1h-1i-2k2m-6n-1v3 0:incision=c1 0:infection=c1 0:info=a1c-3m5 0:informacion=m2
0:ingles=a-1b-2f8g-1k-1 0:iniciar=l2 0:inside=c1 0:instead=k1 0:insurance=c-1v2 0:interpreter=f1
0:ir=a-6b-6c-6i6j3 0:irme=b1i1 0:is=a-5b-2c1d-1f-3g-8i-1j-4l-3m7n-7o-1r-1t-2v8 0:isnt=a-2e6
0:it=b3c-3d-3e-2h-2j4k9l-1n7q5v-6 0:itchy=c2 0:its=a-1c2i2j-1l1 0:ive=b2e-2j1v-2 0:jaja=b-4c-2v8
0:jamas=a1 0:jodas=a1 0:jump=b1 0:june=e1 0:junk=a1 0:just=a-2b1d1f-1j-1k2m-1 0:keeps=b-2c2
0:kiche=d-3f4 0:kids=k1m1 0:kien=m3 0:kil=b4 0:kill=b1c-2j1 0:killed=e1 0:killing=b-4d1v6 0:kind=a-1
0:kindly=a2 0:kms=b7 0:knee=b-1c5 0:knife=b2 0:know=a-2b3e5f2v-4 0:la=c7f-6g1h-3j3k5m-3n-3o-8r-1u2v3
0:lado=a1b1 0:lamanana=c5q-5 0:lanoche=b2 0:las=b2c8f-1 0:last=b3c-2e1h1 0:latarde=a-1g4k4q2
0:late=v3 0:lately=c1 0:later=a-4b-4c-3f1g10k3v-3 0:laughing=v4 0:le=a-1b1c-9g3n3v2 0:leaking=b-1c4
0:leave=a3c-4 0:left=c1 0:leg=b-1c4 0:legit=a-1m3 0:legs=b-1c2 0:les=a1g2 0:let=a3j2 0:levantar=c3
0:license=i3 0:life=a-3b5c-3 0:lightheaded=c3 0:like=a-1c3f-4h3l2v-5 0:line=c-2e3v3 0:lips=c1
0:list=a1b-3d-2l3v4 0:lista=a2 0:live=a-6b1e1i-1 0:living=b4 0:llaga=b-1c2 0:llamada=d1
0:llamadas=a2 0:llamar=a3 0:llamarme=f3 0:llame=d1h-1 0:llamen=a2e-1f2 0:llega=c1m2 0:llegue=v3
0:lleva=i3 0:llevar=i1 0:lleve=b1f2i3 0:llevo=c2v3 0:llorar=b5 0:lloro=b4 0:lo=b-5g4u1v-4 0:lobby=v4
0:loca=b1c-1 0:locks=b-1c5 0:locura=b3 0:lol=a-2b-4m-1v10 0:longer=a2b2v-2 0:look=c1 0:looking=e4
0:los=b-1c2d-1f-1g-1i-3j-2l3n-4 0:losing=b5c-2 0:lost=b-1 0:lot=v2 0:love=a2 0:luego=b-3c-3f2g7
0:lump=b-1c3 0:lunes=d3g5k1 0:machete=b4c-1 0:machine=c1d1v-1 0:make=a4b-1c1i1j3k2 0:mal=b-2c8f2
0:mala=c3 0:man=b2 0:manana=d1g6 0:mandar=i1 0:mandarin=f5 0:mandarme=a-1 0:mande=f1n3 0:mandelo=n1
0:mandeme=g1v2 0:manden=a7b1 0:manejo=i4 0:mano=b3 0:manos=b-1c4 0:many=c-1 0:maquina=d1m2
0:march=e2 0:mareada=c2 0:maria=e3 0:marido=b4c-1 0:marquen=d1 0:martes=j1k3q5
0:mas=a8c-6f-5g-2i-2m2n7v-3 0:mata=v4 0:matando=v3 0:matar=b8c-1f1 0:may=a-4l2m3
0:me=a1b9c3d5e-8g-1k2l1m-1n-10o-8p-8q-2r-10s-5t-7 0:means=i3 0:medicaid=v1 0:medico=h3j2 0:meet=b3
0:mejor=b3 0:menos=h3 0:mensajes=a3b-4c-1f1i-1j-1l2n-1q-1v-2 0:mental=b1 0:message=b-2c-2g2l3
0:messaging=a2 0:mi=b7c-2d-6g-3h-1i3j3l-1m-1n-5r-1t-2u-3v-4 0:miedo=b1c-5i-1v4 0:might=g2
0:migraine=c2 0:mija=c2 0:miles=i3 0:mind=a-4c-3j2l4v1 0:minutes=c2v1 0:mire=a2 0:mis=a-1b4c-1l2
0:misa=b-1g3 0:miss=b2 0:missed=k3n5q2 0:mistake=e3l1 0:mixteco=f2 0:mole=c3 0:molestando=a2
0:mom=e4 0:monday=g1 0:money=c-1i1 0:month=c3 0:more=a4e-3h1m1n4 0:morir=b1f1 0:morirme=b2
0:mother=e1f5 0:move=a-2j-7k8q5 0:moved=e5j1k-1 0:mover=k1 0:moverla=k4 0:moving=c2 0:much=u5v1
0:mucha=f2 0:mucho=c-2f2 0:muero=v6 0:mujer=h5 0:mundo=a-1b6c-5f-2 0:murio=c-5e4i1 0:must=e2j1
0:muy=b-1c2f3u6v-3 0:my=a-4b2c3d-3e-1g-7h-1i1m-5n-7o-4p-3r-6s-3t-7u-5 0:myself=a-3d1
0:nada=a3c-1e-1i-1v4 0:nadie=b2e2 0:name=a1e4v1 0:necesito=c-1d1f3i1j1k2q-1 0:neck=c5k-1
0:need=c-2e-2f2j1m-2q-1v3 0:nervios=b2 0:nervous=c-1 0:never=a6c-2j3l-2v5 0:new=b-3h3k3m1
0:nextmonth=g1k2 0:nextweek=g5 0:ni=c-3v4 0:nice=c-1u1v3 0:night=b1k1v-1 0:ningun=e2 0:nino=c1v4
0:no=a8b-2d-6e5f2g-5i9j6l-6m-5n2o-1p-13q-12r-1s-26t-3u1v1 0:nobody=b3c-3e2 0:nolonger=e2v2
0:nomas=a-1k3 0:nombre=a3e1 0:noon=d1g4 0:normal=v1 0:nose=c2 0:not=a7b1h4j2k-3n-1 0:note=v3
0:nothing=b2c-3v2 0:notices=l2 0:novio=b2f3 0:now=a-2c2l3 0:nueva=v3 0:nuevo=a-4l3n6 0:numb=b2c3
0:number=a3b-1c-3e2v-1 0:numero=b-2c-2e5f2m1 0:nurse=d7 0:o=b3c-3i3m2v1 0:obliged=u3
0:of=b5c2f-6g-3k1l-1u-2 0:off=a5c-6d-5e-1f-1g-1j5l-1m-6u-2v-1 0:office=b-1d2m1 0:oidos=c1 0:ojala=b2
0:ojo=b-1c5 0:ok=b4c-1l3n2 0:old=v1 0:olvidense=a4 0:on=a2b5c-2e-1f-2g6j3l5q-2u-1 0:once=a-2l1n5
0:one=a2c2h3 0:only=a-1b2c-3f4j-4 0:open=v4 0:operacion=b3 0:opt=a6b-3c-5l6m1u-1v-1 0:opting=a3c-1
0:optout=a3 0:or=b1v3 0:order=b1 0:orinar=c2 0:otra=a-5d-3e-1f-2k5l5 0:otro=b-2g1h6j1v-1
0:out=a6c7d-4e-3g-6i1l-3u-2v-2 0:outside=b2c-3v1 0:over=a-2b-1c4n1 0:overdosed=b3c-1 0:owe=a-1
0:own=h1 0:oxygen=c2 0:oye=b-1c-2n7 0:pain=a-2c3u2v6 0:pains=f4 0:panic=b1c-2v3 0:panicking=b2
0:panico=b3 0:panza=c2 0:papa=e3 0:papeles=v3 0:para=a3f1i2k5m-3q7 0:parada=b-1v5 0:parar=a3l1
0:pardon=m1n3v-1 0:pare=a3v1 0:paren=a5b-1v-1 0:parenle=a2 0:parking=b-1v7 0:paro=c1 0:pas=a2f3
0:pasa=i1 0:paseme=d4 0:paso=b4c-2v3 0:pass=b-4c2 0:passed=b-2e4 0:past=b2 0:pastillas=b5
0:patel=a-1h7v-3 0:patient=e3 0:pay=b2i1 0:paz=a1e3 0:pecho=b-1c3f2 0:pee=c3v-1 0:peeing=c2
0:pega=b4 0:pelo=b2c-1 0:people=b2c-1 0:peor=b-2c4 0:perdon=n2v1 0:period=c2v2 0:permission=a3
0:perro=b-3v3 0:person=b-2d6f1v-1 0:persona=f1j1 0:peso=c2 0:phone=a3b-3c-4e2f-1h-1v-1 0:pica=b-1
0:pick=c-1i3 0:pico=c3 0:picturesick=c5 0:picturestop=a4 0:picturethanks=u1 0:pido=b1
0:pienso=a-1b3c-1g2 0:pierna=c3 0:pies=c3 0:pila=v2 0:pills=b3 0:place=e3 0:plan=b1
0:please=b2c-10d3e-1f6g-3h2i-1n4o-1p-2q-3v-2 0:point=b4 0:police=b2 0:policia=b3 0:pongame=l2
0:por=a1b-1c-3h-1i2m3u2v3 0:porque=b1 0:portugues=f4 0:pos=v1 0:posible=k2 0:postpone=j-1k3
0:pounds=c2 0:pressure=c1 0:pretty=c1 0:proposito=b3c-1 0:provider=h1 0:puede=b-2c-3d1f2k2q2
0:pueden=c-1h1i5 0:puedo=a-3b4c4m-2 0:puente=b2 0:pues=c1e1 0:puffy=c3 0:puntos=c3 0:purpose=b2
0:pus=b-1c4 0:push=c-2k6q1 0:put=a-2c-3d3l1 0:que=c-5d3f1h3i-3l-1m3q-6v5 0:queda=v1 0:quede=v2
0:queman=c1 0:queme=c2 0:querer=c1 0:quien=a-6b-6c-2f1i4m6 0:quienes=m3 0:quiere=b3c1f3
0:quiero=b3c-2d1e-3f-4h2i-1k1l3m-8r-1v-3 0:quit=a8b-4f-1j-1m-2 0:quita=c3 0:quitar=v1 0:quitaron=i3
0:quiten=l3 0:quitenme=a1j1 0:racing=b1 0:ran=c1v1 0:raped=b4c-2 0:raro=c2 0:rash=b-1c5 0:rather=b2
0:re=l3 0:reaction=c2 0:read=f7 0:ready=b4 0:reagendar=k4 0:real=b-2c1f-1m4v-1 0:really=b2
0:reason=b1 0:rebook=k6 0:receive=a3l1 0:recepcionista=d2 0:receptionist=d1 0:recibir=a1l2
0:recital=k2 0:recordatorio=v2 0:red=c3 0:refill=v3 0:regalo=b1 0:reminders=c-1l1v-1
0:remove=a1h-1j1k-1v4 0:removed=a1 0:repita=n2 0:repitame=n1 0:repite=n2 0:reply=g5m2 0:reporting=a2
0:reprogramar=k4 0:reschedule=a-1b-1c-1j-3k9q3v-1 0:respirar=b-3c3f1 0:respondo=b1g1 0:restart=l3
0:resume=a-2g1l5 0:revoke=a4 0:ribs=c1 0:ride=a-1b-3c-6e-2f2i10v-5 0:rides=i3 0:right=b-4c7
0:ring=d6g4 0:risa=v5 0:robert=e4 0:robot=b-2c-1m1 0:robots=d1 0:rodilla=c3 0:ronchas=c1 0:roof=b2
0:room=c-1v2 0:rope=b5c-1v-1 0:rosa=a-1e2v-1 0:running=a-2b-1i5v3 0:runs=c2 0:sabe=m-2v6 0:saber=f5
0:sacan=a1c-1v1 0:safe=b7e-2 0:said=a2 0:sale=c3 0:salida=b5c-5v1 0:salieron=b-1c1v2 0:salio=b-1c3
0:salir=a1b1 0:salirme=a5b-3 0:sangre=a-1b-2c1 0:sarpullido=c2 0:saw=j1 0:say=b-3c1m-3n8v-5
0:saying=a2b-2 0:says=a-2m2 0:scam=m5 0:scared=c-3f2v2 0:scratch=j1
0:se=a-8b1c6d-5e2f-6g-4i1l-1m2n2u1 0:sea=a2h4 0:see=a1b4d-2h4v-4 0:seeing=c1 0:seguir=b4f-1v-2
0:seguro=v3 0:seizure=b-2 0:self=b3 0:send=a3f-1i1 0:sending=e2f4l3 0:senor=e3 0:senora=c1f4
0:senorita=v2 0:sentido=b6 0:shaking=c-1 0:she=b1e3v-3 0:shes=e5v-3 0:shift=k4q2 0:shoes=v2
0:shoot=b6 0:shooting=v1 0:short=b-2 0:should=l1v3 0:shower=c1 0:shut=a5c-2 0:si=j-2l2v4
0:sick=a-2b-2c-3e1v8 0:side=c6 0:siento=a-2b1c2v-4 0:sigan=a4 0:sign=c-2l5 0:sigo=c2 0:sik=c6v-2
0:silence=a3 0:sin=c1f1u-2 0:since=c2v-1 0:site=c2 0:sitting=b2 0:six=c1 0:skin=c2 0:sleep=b2
0:slipped=c1 0:slot=j2k2 0:slower=a-1d-1n5 0:smell=c2 0:so=a2e-3i2j1q-2v-5 0:sola=c-1 0:solicito=a3
0:solo=v3 0:some=e3h-1 0:somebody=a-1d1h1i-3j2v-1 0:someone=a-2c-1 0:something=i1k4 0:son=c-1e2m2
0:soon=b2 0:sooner=k3 0:sore=c7 0:sorry=v2 0:sos=b8 0:soy=b-3c-4e7v1 0:spam=a7m-3
0:spanish=a-2b-1f6h1k-1m-1 0:speak=a-1b-2d8h-3n3v-2 0:speaking=e2h2m1 0:speaks=f3 0:speech=c1
0:spot=j1 0:spots=c1 0:standing=v1 0:start=a-4b-4c-3i1l6 0:stepdad=b3c-3 0:still=b-2c4v-1
0:stings=c1 0:stomach=b-1c2 0:stone=c3 0:stop=a4c-6e2g-1k-3m-3n-7q-1 0:stopped=b-1 0:store=c3v-1
0:strangle=b3 0:subscribe=l3 0:subscription=v1 0:sudden=c1 0:suficiente=a3 0:sugar=c2 0:sugars=c1
0:suicidal=b3c-1 0:sum=d2 0:sunday=e1 0:supervisor=d3 0:supposed=m2 0:surgery=j1 0:sus=a6
0:suscripcion=a3j-1 0:suspendan=a2 0:suspended=i1 0:swallow=b-1c1f3 0:sweating=c1 0:swelling=v2
0:switch=e2k4 0:swollen=a-1c3v-2 0:symptoms=c2v2 0:table=b3 0:take=a1c-3f-3m-1v2 0:takes=b3c-2
0:talk=d5f1h-1n1v-2 0:talking=d4 0:tarjeta=c-1v4 0:taste=c1 0:taxi=i3 0:telefono=a1b-1f1m1
0:tell=a1b3 0:temo=c-3v3 0:ten=v2 0:tengo=a-4c3d-1e-2g-4h-1l-1n-2o-2t-1u-1 0:terminate=a2
0:terrible=b-1c1 0:terrified=b1 0:terror=b3 0:test=c-2v1 0:text=b-8c-3f1g1h-1i-2j-7l3u-1v-3
0:texting=a1f2m2 0:than=d-2h1k4 0:thanks=a-2b-3c-5u20v-2 0:that=b3d-1e7h3j3n5v2 0:thats=a4
0:the=a-1c1d1e1f-3g2i3j8k-3l3n-1o-5r-2t-2u1v11 0:them=b4c-1 0:there=b-5d1f2h1i9v1
0:theres=a-2b3c6e2v-3 0:these=a9b-4j-4 0:they=e3i4v-2 0:theyd=a-1b2 0:thing=a6 0:think=b-2c6g3
0:thinking=b5c-3d1 0:this=a6c-12d-6e3f2h-1i-2j-1k-5m6n-3q-2u-2v-4 0:thisweek=k2q2 0:thoughts=b5c-3
0:threatening=b2c-1 0:three=g1 0:threw=c2 0:throat=c3 0:through=d3 0:thursday=k1 0:tiene=a-4c3
0:tienen=a3b-1 0:time=c-1g4k6 0:times=a1 0:tirar=b1 0:tire=i4 0:tiro=b3 0:tlk=c-1g4
0:to=a3c-5d4g-5j1k5l3n-9o-1q11r-1s-1u-2v-3 0:todas=c-1 0:today=b1c1q-5v3 0:todo=b-2c4g-1v-2 0:toi=f4
0:told=a2 0:tome=b6c-6 0:tomorrow=c-1g10k2 0:too=i6 0:took=a-1b4c-1v-1 0:tos=c2f3 0:toser=c4
0:toso=a-2v2 0:touches=b1 0:trabaja=i1 0:trabajando=f3g1 0:trabajo=k1 0:trae=c2 0:tragar=c3
0:traigo=b-2c3 0:train=b2c-3i5 0:transporte=i2 0:truck=c-2i5 0:try=g5 0:trying=c2d-1 0:tuesday=v3
0:turn=l4 0:twice=c2 0:two=v2 0:uber=i8 0:uh=b-2g1h1m3 0:ultimo=a5 0:um=a1g1 0:un=a-6c3d2f-3h1n-2v2
0:una=a-6b2c2d4e-3g-3h2m2 0:under=c1v-1 0:understand=f1 0:uno=i3v2 0:unsub=a3 0:unsubscribe=a3l-3
0:up=a2b-3c3d-1e-3f-3g-2h-2i-2j2l2n4v-8 0:us=e5 0:used=v2 0:usted=f4 0:ustedes=a2m1 0:va=b1
0:vaccine=v2 0:vacuna=c-4v4 0:vale=b3 0:valgo=b3 0:van=c-2i4 0:veces=a1 0:venas=b2c-1 0:veo=a-1c5v-2
0:ver=a2 0:verdad=m2 0:vez=a-4e-1l5 0:vida=a-2b9c-3e-1v-3 0:vieja=v4 0:viernes=g1q1 0:vietnamese=f3
0:violaron=b2 0:virus=v3 0:vision=c3 0:visit=a-4b-6f2j7k4 0:vive=b-2e2 0:viviendo=b1
0:vivir=a-3b3e2i-3 0:vivo=d2 0:voices=b5 0:volver=a-2l2 0:vomitando=f2 0:vomito=c2
0:voy=b4c-5d-2f-1h-1i-2j6k-1v-7 0:vueltas=l2 0:vuelvan=a2l1 0:waiting=v2 0:wake=a-2b4 0:walk=c1i4
0:want=c-3d2f2h1i-3m-2n-2v-6 0:was=b1h2n1v1 0:water=c4g-1 0:way=b2c-1i6n2v-2 0:ways=b2
0:we=a-1c-1g2h1k4q2v1 0:weak=b-2c4 0:weather=v4 0:wednesday=q2 0:week=c5v-1 0:weekend=g2 0:weeks=c4
0:well=c1d1 0:went=i2v3 0:were=e2 0:what=b-2c-1e-2n3 0:whatever=v3 0:whats=a-2c-1v6
0:wheelchair=c-1i2 0:wheezing=c4 0:when=a-3c4f1g1m-1 0:where=m-1v3 0:wheres=d3
0:who=a-7c-4e2f4h4m5v-5 0:whoever=a2 0:whom=a-1m3 0:whos=a-2m3 0:wife=e4 0:will=a-2b2c-2g3v2
0:window=b2 0:wipe=a4 0:wish=b5v-2 0:with=b5c-3e2h1 0:withdraw=j1 0:without=a-2c1 0:woke=c2
0:wont=a-7c3e-1i1j2l-1v-1 0:words=c1 0:work=e1k3v3 0:working=g4 0:world=b5c-1 0:worse=c2
0:worst=b-1c2 0:worth=b2 0:worthless=b1c-1 0:would=b5n1 0:wound=c1 0:wrist=c1 0:write=b-1g3
0:wrong=a-4b-2e2f1 0:y=c5d-1e-1f2i2k-1u-2v-2 0:ya=a5b2c-10d-1e2g-4h-2i-4j4k-6m-4n-3q-1s-1v2
0:yeah=a2b-1g2 0:years=c-3v5 0:yellow=c2 0:yesterday=c3 0:yo=c-2e6g1h-4n-1v3
0:you=a2b-2d-2e2f2g1h-3i2m1r-2u10v1 0:your=b-3c-3f-1g-4i-1l1m1n1v3 0:zumban=c1
1=a-6b-4c-6e-2f-3i-1j-2l-1m-3n-5o3p-4q1r-6s-2t8v-7
10=a-5b-6c-4e-2f-4h-2i-3j-1k-1l-1m-3n-4p-4q2r-5s-3t5u-1v-1 102=c1 102_$=c1 10__$=o1 10_am=q1
10_no=t1 12=t3 12__$=t1 14=o3 14_$=o3 15=o3p-1 16=o4 16_$=o2 1955=t1 1955_$=t1 1961=t2
1:=a-27b-30c-27d-26e-22f-22h-22i-23j-19k-23l-33m-19n-27o-43p-41q-30r38s20t-47u-35v-12 1:6=g4
1:a=c1e-2g6q-2v5 1:after=q5 1:again=a3g1 1:ahead=r1 1:ahora=a1g4s-1 1:ahorita=g1s-1 1:al=g2 1:all=r1
1:alright=r1 1:an=g2 1:and=a5c1s5 1:ando=s1 1:anymore=b1 1:anything=s1 1:appointment=m3 1:are=r1
1:asap=q5 1:asi=s4 1:asking=a2m1 1:at=c1g1 1:away=a1r-1 1:be=r1v1 1:been=c1 1:bet=r4 1:bien=r6s1
1:book=f3m1s1 1:bueno=r2 1:busy=g2 1:but=r3u-2 1:by=r2 1:call=a1d-2g2 1:cancel=j2 1:cant=g1
1:change=k2 1:cita=f5j-5k-2m3 1:claro=b-1c2r5s-2 1:coming=r2 1:como=r5s-2 1:con=c2r3 1:could=r-2v4
1:de=p-2r5s5v-7 1:decline=r-1s4 1:despues=g1 1:do=r9 1:doctor=r2 1:dont=g-1s5v2 1:driving=a1g1
1:duele=c2 1:dying=r1 1:el=e2g2s3 1:en=e1g5 1:encantaria=r1 1:end=a4 1:esta=c2r4 1:estoy=c1g1r-1s2v1
1:even=c1 1:everything=b3r-1 1:fever=c1 1:fine=c-1 1:for=r1s1 1:get=q1 1:go=r4s-1 1:good=c-2s2u-1
1:got=c2i1 1:gracias=s2u-7 1:guess=r2 1:gusto=r2 1:habla=e1 1:hard=v3 1:have=b2s1 1:he=b3 1:his=e3
1:hours=g4 1:i=b2e-4k1q-2r2s8u-1 1:id=d1f2r5 1:if=b3i2 1:im=b-3c1d-1g5q-1s6v-7 1:in=g4q1r1s-1v-1
1:indeed=r3 1:interested=r1 1:ir=f2 1:is=b2s1 1:it=b-1f2r6 1:ive=c4 1:jaja=v-1 1:jueves=s1
1:just=r3s-1 1:kill=b2 1:kindly=g1 1:know=v6 1:la=b1c-2r1 1:lanoche=g3 1:las=g3 1:latarde=a1
1:later=g1r-2 1:le=b1g2r-1 1:lets=r4 1:like=f7r3 1:llamame=g2s1 1:llameme=g2s-1 1:llegar=i2s2
1:lo=v3 1:lol=r5v-1 1:love=r2 1:maybe=r-2v7 1:me=b-3d-6e4f-3g6h-3j-1k-2l-3o-1p-3q-1r6s5t-2v-9
1:meeting=g3 1:mejor=j3k1r-1s4v3 1:message=a2 1:mi=b-1r2 1:more=s-3 1:much=f2 1:muchas=u-3
1:mucho=b1c2 1:my=b-1c-1v-1 1:n=r-5s7 1:nah=r-4s3 1:naw=r-2s5 1:necesito=j-2 1:need=k1s1 1:never=s3
1:ninguna=f4p-3s6 1:no=a-5b1f-5g1h-2i-3n-5p-15q-15r-2s26t-5u-11v-3 1:nop=r-2s5 1:nope=e1s6
1:not=b-6c-3d-1g1q-1r-2s6v-3 1:now=a2g7s-1 1:numero=a1 1:ok=g-1q2r7s-6u-2v-6 1:on=b2
1:para=a-1b1s4v-1 1:pass=r-3s6 1:pero=r3 1:phone=g1s2 1:pictureno=r-4s5 1:please=a1c1g1 1:point=s-2
1:por=r1s-2 1:puedo=g1 1:pues=c-1g-1r2 1:que=c-1n3s2v-1 1:quien=a2 1:quiero=b-3f4k-1 1:rather=d1s4
1:really=s3 1:right=c-1r2 1:sale=r1 1:say=r-3v4 1:schedule=r1 1:se=c-2m4s-6v7
1:si=a-7c-1d-2e-2g-4h-3i-2k-2l-2m-3n-1o-4r17s-9t-3u-3v-11 1:simon=r2 1:so=v2 1:somebody=i2
1:sorry=i1s-3 1:sounds=r4s-1u-1 1:stop=a5 1:supuesto=r1 1:sure=a-2b-1g-2q3r6s-4v-1 1:take=i1
1:talk=g1 1:tengo=r1 1:text=s-1 1:thanks=s2u-11 1:that=b-2e-1f1r6 1:the=b3k2r2s1v-2 1:there=b1j1
1:think=s3 1:this=c1d1s1 1:thursday=g1 1:to=a-3f1g-1k1r4s2 1:todavia=v2 1:today=a1g7 1:tomorrow=q2
1:try=g1 1:uh=s2 1:una=f3 1:up=b1i2 1:ver=v2 1:very=f2 1:went=b2 1:what=b1m6r-3 1:why=r4s-2
1:with=d1e-1h2 1:wont=j2 1:works=r2 1:would=b-1f2r2 1:wrong=e2 1:y=r3s1 1:ya=r1 1:yeah=g-1q4r3s-1
1:yes=a-5b-2e-1f3g-3r11s-6u-2v-5 1:you=u-6 1_$=a-4c-1g-1n-1o5p-1q2r-2v-2 1__$=t2 1_and=g4
2=a-7b-3c-4e-3g-5j-1l-1m-2n-7o7p-6q1r-4s-3t7v-9 20=b-1c2g2v-1 20_$=g3 20__without=c2 20_pounds=c2
20th=g2q2 20th_$=g2q2 21=t2 22nd=q1 29=q1
2:=a-33b-31c-30d-22e-30f-14g-31h-32i-23j-28k-33l-30m-31n-6o45p19q-28r-8s-27t-49u-28v-28 2:1=o8
2:10=o2 2:14=o5 2:15=o4p-1q-2 2:16=o4 2:2=c-2f-2n-3o11p-3q-7t-1 2:2nd=o3 2:3=q5 2:30=o6q-1 2:40=o4
2:5=o5q-3 2:9=o7q-1 2:a=i1o5r-1 2:afraid=p1 2:afternoon=q-3 2:again=l-1n11o-4p-3 2:all=c-2o-4p4r4
2:and=h2o1 2:any=b-1f1o-4p2r8 2:are=o-1p5 2:asap=o2q-1 2:back=n2 2:bad=p3 2:bien=f2 2:book=o2
2:bus=i-1 2:but=i1 2:cant=b-1f2p7r-1 2:cinco=o2 2:con=h-1 2:conviene=f2o1 2:cual=o-4r2
2:cuales=n5r-1 2:cualquiera=r4 2:cuarto=f2 2:da=r2 2:dale=r3 2:days=f3n2 2:de=d1f1o2p4q-2
2:del=f3h-2i1o2v1 2:deme=i2o1 2:dia=p2 2:dias=f3o-1 2:dijo=n1p-1 2:do=b-4g-3h1p6r-1v-1
2:doctor=h-13v1 2:doesnt=o-1r2 2:dont=p2q2r-1 2:dos=f2o5 2:el=c-1e-3f2g-3h-1o11s-5t-2v-6
2:else=n-1o-1p9 2:en=i1o1 2:era=n2o-3 2:eran=n2 2:es=b1c2o1 2:esas=p5 2:esos=f1p5 2:esta=o1
2:evening=o2 2:fechas=n1o-1p1 2:fine=p-1q-2r8 2:first=n2 2:five=o1 2:for=f3o1p4r-1 2:forty=o1
2:fri=o2 2:friday=f1g-1o8q-4v-4 2:get=d1 2:go=o1 2:gomez=h-4o5p-1r-2 2:good=o2 2:got=o-1p2q2
2:gracias=u-3 2:have=g2h1p2 2:hay=n-2o-2p4 2:house=v2 2:i=i1o4p5 2:ill=b-1f4o4q-2 2:im=c6i-1p8
2:in=c3p2 2:is=r3 2:it=b2 2:jueves=p1q1 2:la=e-1g-2h-4k-2o15p-2q-6v-1 2:lamanana=o-1p4q4
2:las=n1o4q-5 2:last=o1r1 2:lets=o3 2:lo=b1n1 2:los=n2 2:lunes=q3 2:main=v3 2:make=p1 2:manana=o6q-1
2:martes=f3i1o3q-4 2:mas=f3n-2p5 2:matter=r3 2:me=b-7c-1f8i2n2o7p9q-4r1s-3v-2 2:mejor=d1p3q1 2:mi=p1
2:miercoles=o4q-2 2:monday=o-1p2q4 2:more=p2 2:morning=p1q2 2:my=c1g4v1 2:need=i1q5 2:nextmonth=p2q1
2:nextweek=p1 2:ni=p3 2:nine=o2 2:ninguna=f-6o-2p9q2s-3 2:ninguno=f1p4 2:no=a-1e-2f-8g-3p19q12v-1
2:none=o-6p13q3r-1s-2 2:nothing=o1 2:nueve=o1 2:number=a-2o2 2:october=o2 2:octubre=o1 2:of=b-1f1p5
2:ok=o2q-3r8 2:on=d1o5q-3v-3 2:one=a-3b-2f4h-2o7p-5q-5r1t-2 2:option=o5 2:options=o-2p3 2:other=p3
2:otra=n5o-1 2:otras=p4 2:otro=p3 2:para=q-1 2:past=o2 2:patel=o-3v9 2:pero=i2q1 2:phone=d1
2:pick=i1p-1r4 2:please=a-3f-4h-2n-1o1p1r-1 2:primero=c2o1 2:que=c5i1p4 2:queda=f2 2:quiero=b1f4
2:quit=r1 2:read=n3 2:repeat=n1 2:riverside=i-2o3 2:sabado=o-1q4 2:saturday=o-1q4 2:say=n1
2:second=f2o4 2:set=p2 2:si=i1o2q-2r1 2:sirve=f1 2:sirven=r2 2:so=o6q-3 2:someone=i1 2:something=p1
2:street=v3 2:sure=o2r1 2:take=f4 2:tengo=c1i1o1 2:thanks=o2s2u-3
2:the=b-7e-1f3g-6h-3i-4j-4l-2m-1n5o14p-1q-14t-5v-2 2:them=r3 2:there=i-1p1 2:these=a-1f3p1
2:those=b-2d1n2o-1p5r-1s-1 2:three=o3p1 2:thursday=o-3p3q4 2:tiene=p3 2:times=n3o-1p2 2:to=g3o4v1
2:todas=r2 2:tomorrow=g-3o5q-5 2:too=c3 2:trabajo=p1 2:tres=o1 2:tuesday=o4q-4v-3 2:two=o7p-1
2:una=p3 2:uno=o2 2:vez=n6p-4 2:viernes=i1o5q-4 2:want=b2 2:was=n1 2:wed=o2 2:wednesday=o3p-1q-3
2:were=n1 2:what=m-4o-2p3 2:which=r2 2:whichever=v2 2:with=h-3p-1v1 2:work=p4 2:working=r1
2:works=f3 2:worse=c2 2:y=a1 2:yeah=o1q-1r2 2:yes=o-2r2 2:you=f-2h1v-3 2_$=f2k1o5q2 2_15=o4p-1q-2
2__me=h2t1 2nd=o3 3=a-3b-7d-6e-4h-1i-3l-5m-4n-5o-4p-2q8r-3s-2t3u-1v-4 30=b-1o4p-1r-1 30_$=o3
3:=a-23b-32c-26d-21e-27f-13g-40h-20i-20j-24k-32l-23m-20n-24o-47p-33q65r-38s-29t-46u-21v-34 3:1=q3t-2
3:10=c-2g-1o-1q9t-4 3:2=f2q6 3:20th=q3 3:22nd=q1 3:29=q1 3:3=g-4q4t-1 3:4=q4 3:5=f1q1 3:9=q3
3:a=b-1f-3g-2o-4q11t-4v-4 3:after=b-1f3g-11k-1o-1q3 3:am=q1 3:and=q2 3:antes=q1 3:anytime=f2q4
3:around=q1 3:asap=a-1c1q3 3:ask=g2 3:at=g-2q5 3:before=q2 3:better=f3 3:can=f3 3:come=f4
3:de=b-1q9t-3 3:del=q6 3:despues=f2q1 3:dont=g2v3 3:duele=c2 3:el=c-5e-1g-5k-1o-7q11r-2t-4v-5
3:evenings=q1 3:fever=c1 3:for=f2m3 3:friday=g1o-3 3:have=c1 3:hoy=c1q2 3:i=f1g1q2v1 3:if=q5
3:is=c1f3q2 3:know=g2q-2v3 3:lamanana=c-6f1g-6q6 3:lanoche=q2 3:las=b-2c-3g-2o-1q10v-1
3:latarde=f2g-5q1 3:los=q1 3:manana=g-1q1 3:martes=q2 3:me=a3b-5c2f4q2 3:mediodia=q1 3:monday=c1f3
3:my=b-3c6g2 3:nextweek=f2g-2 3:no=a2q1s-2 3:noon=q3 3:november=q1 3:october=q1 3:on=o-1q8
3:please=c1q2 3:puedo=f6 3:que=c2f-1q6 3:so=b-2c-1q5 3:someone=d2 3:than=q1 3:the=o-2q9v-1
3:time=m3q-1 3:today=g-2q2 3:tomorrow=g-3 3:tuesday=o-2 3:usted=q1 3:wednesday=o-1 3:weekend=q1
3:what=m3q-1 3:work=f3 3:you=i1 3_$=a-1c-4d-3f-4o-2q9v-2 3_4=t1 3_days=c2 3_pm=j3 3rd=v1
4=a-5b-3c-5e-1f-3h-2k-1l-1m-3n-3o-3q2r-5s-3t5v-6 40=i3o4 40_$=o2
4:=a-19b-25c-28d-16e-10f-22g-13h-16i-18j-16k-18l-17m-7n-8o-32p-20q-29r-26s-22t35u-15v-6 4:04=t1
4:08=t2 4:1=t4 4:12=t4 4:1955=t1 4:1961=t2 4:2=t5 4:21=t2 4:3=t3 4:30=t1 4:3rd=v1 4:4=q-2t5v-1
4:5=t2 4:5th=t1 4:61=t1 4:62=t1 4:7=t2 4:85=t1 4:9=t3 4:agosto=v1 4:de=a-4c-1e-1o-2q-3t10v-6
4:del=t4 4:do=m7v-1 4:dos=t1 4:el=t4 4:en=t-3v6 4:feb=t2 4:have=v3 4:im=e2g1 4:in=g1v3 4:its=t2
4:july=v3 4:june=v1 4:look=v4 4:march=t2 4:marzo=v2 4:may=t2 4:me=m-2n6t-3 4:mil=t2 4:my=m3
4:nineteen=t2 4:not=e2 4:of=t3 4:one=o-2t3 4:para=m2 4:que=m2n1 4:quieren=m2 4:the=t3v1 4:this=g1
4:time=g2 4:to=m1v2 4:tres=t1 4:two=o-1t2 4:why=m3 4:you=v-1 4_$=g2q5 4__$=c-1t5v-1
5=a-3b-5d-1e-2g-1l-3m-4n-3p-3r-4s-2t10u-1v-9
5:=a-23b-19c-21d-15e-16f-19g-17h-7i-18j-13k-16l-18m-7n-20o-27p-19q-27r-29s-22t42u-13 5:0=b2t5 5:1=t9
5:10=b-2t8v-5 5:2=h2t7 5:3=t3 5:5=t9v-3 5:6=t2 5:7=t3v-2 5:8=t9v-5 5:9=a-1c-4t8 5:a=a-1b-2t11v-8
5:about=t3 5:bad=v4 5:but=t1 5:calificar=m2 5:cant=v5 5:cero=t3 5:cinco=t2 5:de=t7v-4 5:diez=t3v-2
5:estrellas=t1 5:for=m1 5:four=t2 5:give=t1 5:guess=v2 5:i=t2 5:id=t1 5:is=t3v-3 5:it=b-4r-1v5
5:lol=t1v-3 5:mas=t3 5:me=g-2h1t13v-1 5:menos=t1 5:my=c-1t4 5:myself=b2 5:nada=t1 5:never=t2
5:no=s-2t8v-2 5:now=t1 5:o=t1 5:ocho=t3 5:of=a-2c-3 5:or=t2 5:out=a-2c-2t2 5:pain=c-1t3v-5
5:picturestar=t1 5:que=m1 5:rating=m4 5:sali=t2 5:say=t1 5:siete=t1 5:stars=t1 5:stop=t2 5:ten=t4
5:that=b2t1 5:the=t3v-8 5:un=c-2t8v-3 5:wait=t2v-1 5:was=t-2v3 5:what=t-1 5:would=t2 5:y=t1
5:zero=t3v-1 5_$=t3v-1 5_40=o2 5__$=c-1f1t1v-1 5th=t1 6=g4r-1t4v-2 61=t1 61_$=t1 62=t1 62_$=t1
6_$=g5 7=g1t6v-5 7_$=c1g2 8=a-1b-2c-2r-2t7v-6 85=t1 85_$=t1 8_$=t2
9=a-7b-6c-6d-1e-1f-3g-4h-1i-2k-1m-3n-4o2p-5r-6s-2t9v-10 911=a-2b9d-3 911_$=b5 9_30=o6
9__$=o2q-1r-2v-2 ^_$=a-5b-4c-9f9v18 ^_0=b2t5 ^_1=n-1o1r-2t11v-3 ^_10=a-1b-2r-1t5v-6 ^_12=t3
^_2=g-1h1o4p-2r-3t7 ^_3=t5v-2 ^_4=t2 ^_5=t9v-2 ^_6=t4v-1 ^_7=t3v-3 ^_8=t6v-3 ^_9=c-4t5
^__$=a8b-15c-26d3e-17f-15g-10h-22i-24j-23k-14l10m-8n3o3p-20q-10s2t-12u-10v3 ^__1=t1 ^__12=t1
^__14=o4 ^__16=o4 ^__3=c-1o6p-1 ^__3rd=v1 ^__4=t2 ^__40=i1 ^__5=t1 ^__5th=t1 ^__9=a-2t1v-1
^__a=a1b10e-3f-4g7h-1i-2j-7k-3m-6n-3q-1r-1v-5 ^__about=v2 ^__ache=c2 ^__afraid=p1v3 ^__after=g-4q1
^__afternoon=q-3 ^__again=g5q-1 ^__ahogo=c3 ^__al=b2k1 ^__alguien=b-2f2 ^__all=a1b2c-1p-2r4v-3
^__am=m1 ^__and=a3b-5c5o2s4 ^__angustia=b1 ^__appointment=k-3m3q-1v4 ^__appreciate=a1 ^__arde=c3
^__are=b2m1n-5o-1v2 ^__arm=c1 ^__asap=q3 ^__asma=v2 ^__asustada=b3 ^__at=c-1q-1v-1 ^__attack=b2
^__aunt=a1 ^__away=a6b-1r-1 ^__back=b-1c2l-1 ^__bad=p2 ^__basta=a2v-2 ^__be=a-4c-3j3v6 ^__bebe=c5
^__been=b5c-10 ^__beg=m1n1v-1 ^__being=b2c-2 ^__believe=e2o1 ^__better=a4 ^__bien=r2 ^__blood=c1v-3
^__boyfriend=b1 ^__breaking=b1n4 ^__broke=v2 ^__burn=b5 ^__bus=a-2i5v-2 ^__but=b1h7o-2q3r3 ^__cai=c2
^__cambiar=f3 ^__came=c-1k2 ^__can=b-1c2f2j3k-1l2m1n-1 ^__cancel=j4 ^__cancelar=j4k-2
^__cant=a-1c6f3g-3p3u1 ^__car=c-4i5s-3v1 ^__carro=i3 ^__celular=v3 ^__changed=l3 ^__coming=b3
^__como=v2 ^__con=c3d-1g-2m2 ^__conozco=e3 ^__consent=l1 ^__contacting=b3 ^__corte=b1 ^__corto=b2c-1
^__could=b4 ^__cuesta=v2 ^__da=c1r2v-1 ^__dad=b2 ^__dan=c1 ^__darme=a2 ^__daughter=i2
^__de=a7b-7c-5d-4e-7f1g-3h-1i-1k-7m-5n-2q-1s-1t2v-7 ^__dead=e2v1 ^__deja=a1 ^__dejen=u1 ^__del=h-2
^__depression=b2c-1 ^__deseo=a3 ^__desmaye=c2 ^__despues=f3 ^__did=a-3 ^__didnt=h1n1 ^__died=v2
^__dijo=n3 ^__dio=b-1c5 ^__dios=u1 ^__do=a2b-1f-5g-4m4q-1r4 ^__doble=c1 ^__doctor=c-1f-2h3
^__does=m2 ^__doesnt=b-5e3 ^__dog=b-2v5 ^__dolor=u-2v7 ^__donde=a-2m7 ^__dont=b-3c1f1k1v1
^__doy=a3v-1 ^__drank=b4c-2 ^__drive=b1 ^__drowning=b2g1 ^__duele=c2f1v-7 ^__dying=r1 ^__ears=n2v-1
^__el=c-1e-1f-4g1h-1i-2o-1p2q5r8s-3v-14 ^__else=h4p4 ^__en=a5b3c-11f-2g6v-2 ^__encantaria=r1
^__end=b1 ^__enferma=c3 ^__enough=a4 ^__enroll=l2 ^__entiendo=a-1f4 ^__equivocado=e1 ^__era=n5o-3
^__eran=n2 ^__es=b-4c-3e2f1m7 ^__esas=p3 ^__escuche=n4 ^__esta=c3 ^__estan=a2 ^__este=a3e2
^__estoy=b1v2 ^__estrellas=t1 ^__estuvo=a2 ^__evening=o2 ^__everything=j1 ^__ex=b6c-3 ^__feel=c-3h2
^__feet=c3v-1 ^__fiebre=f4 ^__fijese=e1 ^__for=c1m2r1s1 ^__forever=b1 ^__forty=o1 ^__friday=f3p1r3
^__from=b-3n3v2 ^__get=g1 ^__give=b2 ^__go=o2 ^__going=a-2b1c-1k-1 ^__gomez=h-4 ^__good=c-2
^__got=a-7b-2i1 ^__gracias=a1u-1 ^__guess=r2 ^__gusto=g1 ^__habla=e1m2 ^__hablar=d2 ^__hablo=d1
^__had=b-4c1v2 ^__harassing=a1 ^__has=b1 ^__have=a-2b3i1j-1v-9 ^__having=b-3c1f2 ^__hay=a-2i5
^__hear=c-2n6 ^__heart=v-1 ^__heat=v3 ^__here=b-2v3 ^__herida=c1 ^__hija=i1 ^__hijo=b2 ^__him=h4
^__hitting=f2 ^__hurts=b-2c5f4 ^__husband=e2v-1 ^__i=c-1e-5f1h1k1m1s4v8 ^__id=d1f3 ^__if=i5
^__ill=b1 ^__im=c5g-2i-2r-4s9 ^__in=a-1b-1c10f-1l1r1v-2 ^__interested=r1 ^__ir=f1v1
^__is=b-5c6d-6e6g-1h-1m-4v-9 ^__isnt=a-1e4g1 ^__it=a1b-6c-4d-1f-1j6l-2 ^__jefe=b-2 ^__just=b2
^__killing=b-1c1 ^__la=b-9c-6e2k5l1n-2o2q2v-2 ^__las=b-1o7 ^__latarde=k3 ^__late=v3 ^__later=p2
^__le=b-1n4 ^__les=a2 ^__life=b3 ^__like=b-5m1 ^__lo=a-1g2u2 ^__locks=b-1c5 ^__los=a2l-4v2
^__lost=a2 ^__love=r2 ^__make=b1i3 ^__mama=c1 ^__manana=g1 ^__manejando=g3 ^__manejo=i4
^__maquina=m2 ^__marido=b3 ^__mas=a-2 ^__mata=v2 ^__matter=r3 ^__maybe=v-2
^__me=b-7c-7d9e-1f-4g7i-3k4m-4n4o-3p1q-2r-3s-7t-6u-1v-2 ^__medicaid=v1 ^__mejor=j3k1p3
^__mensajes=g1 ^__message=a-1 ^__mi=a4b-11f-3i-1j5k1 ^__miedo=b10 ^__miercoles=f2 ^__mind=v1
^__mis=b1 ^__mom=e4 ^__monday=p1 ^__more=n4s-3 ^__morning=o-2q2 ^__mother=f5 ^__moved=e5j2k-1
^__much=b-2v7 ^__mucha=b1 ^__muchas=u-1 ^__mucho=b4c-8f1 ^__muero=b-3v4 ^__must=e3j1s1
^__my=a6c-3f-9g-9i-6j8k3l1q4v-5 ^__nada=b1r-1s3 ^__necesito=j-2 ^__need=b-2f6k1v3 ^__never=a1
^__new=c-1v2 ^__nextweek=f3g-2 ^__ninguna=s5 ^__nino=c2 ^__no=a-8c-16d-2e3f2g5i-8m-2n-6p-5q-9r1s-6t4
^__nolonger=v2 ^__none=p1 ^__not=a-3e4j5r-1s5v-5 ^__nothing=r1 ^__novio=b2f3 ^__now=g6s-1
^__number=e2 ^__numero=a-2f4 ^__of=b3o-3p-4r5t-4 ^__off=a6b-3 ^__ok=a-2b3l4 ^__on=c2g2p-2v-4
^__one=a-3h-1v3 ^__only=c-2f4 ^__options=o-1p2 ^__other=p1 ^__otra=d-2h3v-1 ^__otro=h2 ^__out=c-5t3
^__overdosed=b3c-1 ^__pain=b-1u1v4 ^__para=k3q1 ^__paro=c2 ^__pass=s3 ^__passed=b-2e3 ^__pee=c1
^__period=c2 ^__pero=c1r1 ^__phone=e4m2 ^__pica=b-1 ^__pico=c3 ^__picturestar=t1 ^__pido=b2
^__please=a-2c2d5g-2h-3l-3n5p-5 ^__point=s-2 ^__pongo=m3 ^__por=g2i3s-3u1v-2 ^__pressure=c3
^__primero=c2o1 ^__pueden=c-1h1i5 ^__puedo=c8f-7i-5v-2 ^__pues=r3 ^__que=a-12b5c-7d1e-2f-1j-1m5t-1v2
^__queda=v2 ^__quedo=c-3 ^__queme=c2 ^__quien=m1 ^__quieren=m1 ^__quiero=k-2 ^__quit=a-4v6
^__rather=b1s1 ^__really=s3 ^__remove=j1 ^__ride=c-2i4 ^__sacan=a2 ^__said=a3 ^__sale=c3 ^__sali=t2
^__salieron=b-1c1v2 ^__salio=c1 ^__salirme=a1b-2 ^__scared=f4r-2v1 ^__se=c-2m5s-3v4 ^__sea=h4
^__see=c1 ^__seguro=v2 ^__send=a2b2 ^__sending=f4l2 ^__senora=c1 ^__short=b-1 ^__si=v2
^__siento=b-7f1 ^__since=c1 ^__so=a-2b2c1v4 ^__somebody=d2j2 ^__son=b1c-1n1 ^__sore=c4
^__standing=v1 ^__stars=t1 ^__stepdad=b3c-3 ^__stop=a2l2 ^__stopped=v1 ^__street=v3
^__subscription=v1 ^__sugars=c1 ^__supuesto=r1 ^__surgery=v2 ^__swelling=v2 ^__symptoms=c1
^__take=f3l1 ^__talk=g1 ^__temo=c-2 ^__tengo=c-11i7m2v1 ^__text=a3l-4 ^__thanks=s3u-6 ^__that=n2
^__the=a2b-1e-7f-3g4h-4i-5j-4m-3o-1r3v5 ^__there=b1c-2d2h4 ^__these=a4j-2 ^__think=b-4c2g1
^__this=b-11e-2m4v-3 ^__throat=c1 ^__tienen=a5c-2 ^__time=g4 ^__tiro=b1 ^__to=a-3b12k-3r-1v-1
^__toda=c1 ^__today=g6 ^__tome=b4c-5 ^__tomorrow=g1q3 ^__took=a-1i1 ^__trabajando=f3g1
^__truck=b-2c-1i5 ^__tuesday=o1q-5r1 ^__uh=r-1s3 ^__un=b3c-1d2v-5 ^__una=a-1b2p2v2
^__up=a4b-5d-1n3q-1 ^__used=v2 ^__veo=c3 ^__ver=a1v3 ^__vez=n3r-1v2 ^__viernes=i1o-2q2
^__violaron=b2 ^__vision=c3 ^__volver=a-2l2 ^__vomitando=f2 ^__voy=a3c-2v-2 ^__want=b2c-4f6j-1k-1
^__was=b1e1t-4 ^__we=g5k1 ^__went=i3 ^__what=v-1 ^__whatever=v3 ^__wish=b1 ^__with=a1g1v-1
^__wont=a-4i1l-1 ^__work=f3 ^__working=g4 ^__world=b2c-1 ^__would=b1r1 ^__wrong=v1 ^__y=a5v-2
^__ya=a5b-4c-6f-2s2v-6 ^__yeah=a2b-1g2 ^__yo=b2 ^__you=a-8b-3c-5e-1f4g-2i3j-1l-3o-4r-1u7v7
^__your=d3m6v-3 ^__zumban=c1 ^_a=b-7c-3d-1g-5h1o5r-4s-2v6 ^_aceptan=v3 ^_add=l2 ^_afraid=v-3
^_after=f-2g-3 ^_again=n4 ^_agendeme=r1 ^_agent=d4 ^_ahi=c-1v3 ^_ahora=g4 ^_ahorita=g5s-3 ^_al=g2r-1
^_alguien=b1 ^_all=c-1 ^_alright=r1 ^_alto=a10 ^_amaneci=v3 ^_ando=a-2b-2c4g3v-1 ^_any=o-2p-5r10
^_anyone=h5 ^_anytime=f3q3 ^_apaguen=a3 ^_aqui=e5 ^_are=m6r1 ^_asap=c1q2 ^_ask=g4 ^_at=g4
^_auxilio=b5 ^_ayuda=m4 ^_ayudenme=b3 ^_bad=c-2g3n3t-2v2 ^_basta=a2 ^_battery=b-2v2 ^_been=b-1c6
^_block=a1 ^_blood=c2 ^_book=m2 ^_borren=j1 ^_bruh=a2 ^_bueno=r2 ^_bye=g4 ^_call=a-16b4c-1g1j6
^_cambiar=k1 ^_cambie=v1 ^_cambieme=q3 ^_cambien=q1 ^_can=a-4b-4d3f1j-3v7 ^_cancel=a10f-1j-1v-2
^_cancelar=a6k-3v-4 ^_cant=a-1c3d-1f-6g3n1q-1v1 ^_car=i2l-1 ^_cease=a1 ^_cero=t2 ^_change=c-1q4
^_claro=b-1c1r7s-2 ^_come=n1 ^_como=b-1c-4m6n6r2s-4v-8 ^_compre=b3e3 ^_con=b-2c-2h5r2 ^_connect=d3
^_could=k1r-2v3 ^_cross=a1 ^_crying=v2 ^_cual=n4o-3 ^_cuales=n5r-1 ^_cualquiera=r4 ^_cuando=a-1v1
^_cuanto=v5 ^_cut=a3 ^_dale=r5 ^_de=a-6b-4j2k-1m14n1p-2s4v-11 ^_deja=a4 ^_deje=f3g5 ^_dejeme=g1
^_dejen=a3 ^_dejenme=a2 ^_dele=h-1j6 ^_delete=a1 ^_deme=i1 ^_denme=a-1d3l1 ^_desde=b1 ^_despues=g3
^_did=v3 ^_diez=t2 ^_discontinue=a3 ^_disculpe=n3 ^_do=a-6c-5e-1f4i3m-7o-1u-1v11 ^_doctor=h-5
^_does=v6 ^_doesnt=r2 ^_donde=m-1v4 ^_dont=a1c-2d-4e-2f-3t-1v-1 ^_drop=c-1j1 ^_duele=c-5v6 ^_eh=n8
^_el=a-5b-6d-4g-7i2j-2k-3m-2n-2o4p-14r-12s-2t-2u-1 ^_en=a-4b-1c-1g3t-3v13 ^_end=a8r-1v-1 ^_enough=a3
^_erase=a3 ^_eres=m5 ^_es=m6v-1 ^_ese=e3h1 ^_este=f2 ^_esto=a2m1 ^_estoy=a-8d-1e-1g5m-2r-1
^_excelente=r1t-1v2 ^_excuse=n6 ^_feel=c1 ^_fever=v2 ^_five=o1 ^_for=a4 ^_forget=j1 ^_fri=o2
^_friday=i1 ^_get=a9b-1c-1d2i-1k1v-2 ^_gimme=g3 ^_give=b-1d1j2 ^_go=a6b-6c-1v2 ^_going=b8c-3
^_goodbye=b3c-1 ^_got=b3v-1 ^_gracias=a-3c-1u13v-6 ^_great=v1 ^_hablo=d-2f1m2 ^_had=v2 ^_halt=a4
^_hard=v1 ^_have=d3g5 ^_having=b1 ^_hay=b2c1f1v1 ^_he=b5e2v-5 ^_heart=b1v-1 ^_hello=c-2v8 ^_help=m4
^_hes=a-2b3c-2f2 ^_hip=b-1c4 ^_how=b-5c-1m5v6 ^_hoy=b3d-2q2 ^_human=d4 ^_hurts=c2
^_i=a-1b3d-5e-1f4g-4h-5i-2l2m-4q-5r-1t-6u-3 ^_id=c-4e-1f-2g-2k-1m-1n-2r2u-4v-5 ^_ill=a1c-4f3o3q-3r-1
^_im=a-7b3c-3d-12e-4h-4k-3l-2m-1n-2o-4p3r-2t-3v-4 ^_in=g7r-3v-2 ^_iniciar=l2
^_is=a-2b-9c-11e-6h5m9v10 ^_it=c7f3q-1r-3t-4v7 ^_its=c-5e2i2l1v-2 ^_ive=b8c-4j1v-1 ^_jamas=s3
^_july=v3 ^_june=v2 ^_just=c-1 ^_kien=m4 ^_kill=j3 ^_kindly=a2 ^_kms=b6
^_la=a-4b-1c3d-1e-2f-4g-4h-3i-1j-2k-2n-1o12p-7q-7r-6v4 ^_lamanana=f2 ^_lanoche=q1 ^_las=c5
^_later=g3 ^_le=b10c-5g-4v-1 ^_leave=a7b-6 ^_let=j2 ^_lets=o2r1 ^_llamame=a-2d2 ^_llameme=a-1d1
^_llevo=v1 ^_lloro=b4 ^_lo=f1g1 ^_lol=b-1e1r1v2 ^_los=a6b-4v-1 ^_lose=a1 ^_lost=c2 ^_main=v3
^_mal=t-1v4 ^_manana=o2 ^_manden=b4 ^_march=t2 ^_marqueme=g1 ^_mas=a-6m4n6 ^_may=c-1m3 ^_maybe=r-2v7
^_me=a-11b2c15d-14e-5f-2g-21h-3i-2k-4l-14m-4n-1o-1r4s-1t-1u-5 ^_mejor=d1 ^_mi=a-12c6e1g-5i1k-2m-4
^_monday=c2o-1q1 ^_more=a-3m2p2 ^_mucho=v1 ^_muy=c-1u5v1 ^_my=a-7b-3d-4e3g-4i7j-4k-4l-7m-10r-1
^_n=r-5s7 ^_nah=r-4s3 ^_naw=r-2s5 ^_necesito=a-1b-2f4k2v3 ^_nel=e2s3 ^_never=b-4s3v2 ^_new=m2
^_next=p2 ^_ni=a4p2 ^_ninguna=a2f-2p7 ^_ninguno=f2p3
^_no=a1b-4e-4f-1g-10h-2i1k3l-10m-5o-19p11q2r-16s23t-10u-9v1 ^_nobody=e1 ^_none=b1o-4p7q3
^_nop=a-2r-2s5v-2 ^_nope=s4 ^_not=c-1e-2g6k-3r-8u-1 ^_nothing=p1 ^_nuh=r-1s3 ^_number=a-1o2
^_numero=a-1e5 ^_nunca=r-1s3 ^_ocho=t1 ^_october=o1 ^_ojala=b2 ^_ok=f-2g-3r14s-6 ^_olvidense=a4
^_on=b-1g8 ^_one=c1 ^_opt=a2c-3l3 ^_option=o5 ^_optout=a3 ^_pain=c4 ^_panic=b2 ^_para=a3b1v-3
^_parar=a5 ^_pare=a3 ^_paren=a1 ^_paseme=d1 ^_paso=r-1s3 ^_patel=o1v3 ^_perdon=n2 ^_pictureno=r-4s5
^_picturesick=c5 ^_picturestop=a4 ^_picturethanks=u2 ^_pienso=b3 ^_please=a6b1d-1n-3r2u-1
^_pongame=l2 ^_por=m1r1 ^_pos=v1 ^_postpone=j-1k3 ^_pressure=c2v-1 ^_puede=f4v4 ^_puedo=c-2q1v1
^_push=k3 ^_put=b1c-3d1 ^_que=b-8c-11d4f-1g2h5i-2m1n11o-3q-1r-1 ^_quien=v1 ^_quiero=a-2d4m-5
^_quit=a5c-2v-2 ^_quiten=a-1l3 ^_quitenme=j2 ^_reagendar=k4 ^_real=d2 ^_reschedule=k2q6 ^_restart=l3
^_resume=a-2l5 ^_revoke=a4 ^_riverside=i-1 ^_run=n2 ^_running=v5 ^_s=b4r1 ^_sale=r1 ^_scared=b5v-3
^_scratch=j1 ^_se=a-2b-9c4d-2e3g-1i5n3v-2 ^_see=a1 ^_she=e3 ^_shes=e6v-2 ^_shut=a7c-3
^_si=a-5f1g-3i-1k-1r21s-9t-1v-6 ^_sick=v2 ^_siento=b8c-1v-1 ^_sign=a-4c-3l5 ^_sigo=c1 ^_simon=r2
^_sin=u-2v3 ^_since=b3c-2 ^_so=b2c2 ^_solicito=a3 ^_somebody=b3g1 ^_someone=b2h2 ^_something=k2
^_sometime=v3 ^_sorry=v2 ^_sos=b8 ^_sounds=c-1m2r3 ^_soy=c-2e4 ^_spam=a1 ^_speak=n4 ^_start=a-2l6v-1
^_still=c4 ^_stop=a21b-3c-10f1l-15m-4r-2v-10 ^_sure=a-2b-1g-3o1q2r12s-3 ^_suspendan=a2 ^_take=j3
^_tengo=a-5b3c12i-14m-10o-2v-9 ^_terminate=a2 ^_text=a-5f3g8 ^_thanks=a-7b-1c-2u17
^_that=b-1e2h1n-1v6 ^_the=a-9c2d-6e-10g-6i5l-3m-3n-2o9p-6q-6r-11v1 ^_there=c2e2v-1
^_theres=a-1b5c2v-2 ^_they=a-4b2c-2e3i4p-1r2v-1 ^_theyd=a-1b2 ^_this=c-3e11m-4v2 ^_those=o-2p5q1
^_three=o1 ^_todas=r2 ^_todavia=v2 ^_today=g-2q2 ^_todo=c2 ^_toi=f4 ^_tomorrow=g-6 ^_took=b1
^_traigo=c6v-4 ^_try=g4 ^_tuesday=c2 ^_turn=l3 ^_two=o1 ^_uh=a-1b-3f-2m1 ^_un=b-2l2t5v-1 ^_una=n2
^_unsub=a3 ^_unsubscribe=l-2 ^_urge=b3 ^_veo=c4 ^_vivo=b1 ^_voy=b5g1j-2 ^_water=c5 ^_we=h1j1v3
^_wed=o2 ^_well=a1 ^_what=a-2b-6c-1f-4k-2m-1n2o-1p1q-1r-2v-1 ^_whats=a-1c-2m4o-2v4 ^_when=v4
^_where=m-1v4 ^_wheres=d3 ^_whichever=v2 ^_who=c-1e-4f1m4 ^_whos=m2 ^_why=c-1m3r3s-1 ^_will=b-1g1v4
^_woke=c2 ^_worst=b-1c2 ^_wrong=e4 ^_y=o-4q3r3s-1 ^_ya=c-5e-7f1g-1i-4j2k-2n-1s-3v4 ^_yeah=g-1r7
^_yep=r4 ^_yes=a-5b-3c2f3g-2o-4p-1r13s-1u-2v-2 ^_yo=b-1e2g1l1 ^_you=a-2b1f1g-4l5u3v-6 ^_your=n4
^_zero=t3v-1 a=a-4b-1c-2d3e-4f-1j-4k-1l-5m-1n-10o-2p-9r-9s-4u-7v1
a__$=a-9b-4c2d2f-4h-1i3k-5m1r-2t1u-5v4 a__10=g2 a__3=o-5q1 a__a=e3 a__all=c2 a__appointment=k3
a__blood=c-1v1 a__breakdown=c-1 a__doctor=b1f2h5v-2 a__dos=f2o1 a__esa=j1 a__here=b2 a__hijo=e1
a__horas=f4 a__i=c1g1 a__in=b-1c-3v3 a__la=b3 a__line=e5 a__los=a-7l4 a__mi=a2 a__my=c2d1 a__now=c4
a__nueve=o1 a__of=b5 a__on=c2 a__or=i2 a__out=b1 a__outside=b2 a__persona=h-1j1 a__please=k-1
a__si=a5b-2 a__telefono=f3 a__test=v1 a__that=a-2m2v1 a__time=g3 a__today=c4 a__una=b2 a_alguien=j3
a_bad=c1 a_buscar=i4 a_coffee=v3 a_different=f2h1k3 a_dios=b2o1u-2v3 a_dog=c2v-2 a_estar=b3
a_este=f3 a_fever=c8 a_good=g3 a_gun=b7c-2 a_headache=c-2 a_human=d2 a_ir=a-1b-4j5 a_knife=b2
a_la=a6b7c-3 a_las=c-6g2o1q1r-1v-2 a_later=k2 a_llamar=a5 a_los=b-1 a_lump=b-1c1 a_machine=d1
a_man=b2 a_meeting=g3 a_mi=h1 a_nada=v2 a_nadie=e1 a_new=h3k4 a_night=v1 a_nurse=d3 a_pain=c-1
a_panic=c-1 a_partir=b2 a_person=d6f4 a_proposito=b3c-1 a_que=f4v1 a_rash=c2 a_ride=f2i1 a_rope=b3
a_scam=m4 a_seizure=b-2 a_sudden=c1 a_van=i4 a_ver=a2v3 a_vivir=b-2e4 a_way=b1 a_week=c4v-1
about=c-2d1i-1m3t2 about_$=m2 about__$=v2 about_a=t1 about_it=g2 about_my=d1 about_to=b1 abren=v4
absolutely_$=r3 absolutely__$=s1 acabe=b3 accident=e1 aceptan=v3 aceptan__$=v3 aceptan_medicaid=v1
ache=c4 acoso=a5 acuerdo=r2v2 acuerdo_$=r2 add=l2 add_me=l2 address=a-1v5 address_$=v1 adios=b2
afraid=a-2b2f-1p1 afraid__dont=b-2v6 afraid__the=b2c2 afraid_i=b-7v4 afraid_of=b7c1
after=a-1c-3f1g3h-1i-1j-2k-1n-1q6t-1v-2 after_3=f2 after_4=q2 after_6=g3
after__$=a-3b-2c-2g4n-1q4v-1 afternoon=k1 afternoon_$=k1q1 afternoon__wednesday=q-1 afternoon_on=q-1
afuera=v2 afuera_$=v4 again=d-2e-4f-2g1h2i-1l3m-2n6o-5p-4q-4r-3t-1v-5
again_$=c-5e-1g-10h2l2m-1n7o-3p-2t-2v-3 again__$=g4 again_i=c1 again_please=a-2l2n1 agendeme=r1
agent=d7 agent_$=d5 ago=v2 ago_$=v2 agosto=v1 agradecida=u2 agradezco=u2 agreed=a1 agreed_to=a1
aguanto=a-1b4c2 aguanto_la=c3 ahead=r1 ahi=b-2c-7v7 ahi_$=c-2v7 ahi__las=v1 ahogo=c3 ahora=g6s-1
ahora__$=a1g1 ahora_no=g5 ahorcar=b2 ahorcar_$=b2 ahorita=g6s-1 ahorita_no=g5s-3 aid=c-2 aide=e5
aint=e3 aire=c5 aire_$=c5 al=b2c-1f-3k3q7r-1v-6 al__$=f-1i-1k1q7r-2v-1 alerts=c-2l4 alerts_$=c-2l4
algo=b1 alguien=a-2c-1d6j2m-2v-1 alguien__hable=d-2f3 alguien_de=d2 alguien_me=b5 alguien_que=d-1f3
alive=b7c-1j-1 alive_$=b7c-1j-1 all=b1c1d-5f-1g-7i-1j-2l-3m-1o-6p2r5s-1u2v-1 all__$=b-7c3r3
all__a=c1 all__and=c1 all__over=b2 all__time=b1 all_my=b1c-2v1 all_night=b-4c4 all_over=b-5c7
all_the=b1r1 all_three=p3 alla=i5 alla_$=i5 alone=a2c-2 alone_$=a4 alot=c3 already=a3b-2j1
already_$=a1 alright=v1 alright_$=v2 alta=a-3l2 alto=a5n3 alto_$=n3 am=b-1m5n-1q1v-1 am__supposed=m2
am_i=m6 amable=u2 amable_$=u2 amaneci=c1v3 amaneci_con=c4 amenazada=a-2b1 amenazada_$=a-2b1 an=v-3
an__$=g1 an_hours=g1 and=a3c4e-5f-1h1n-3q-1s1v-6 and_3=g2 and__$=a-5b-4c3d-1h1v-5 and__asking=a2
and__cant=b1c-1 and__dont=a3b5c-2f3i1 and__im=c3 and__like=l2 and__my=m1 and__of=b1 and__text=a1
and__you=g2 and_forget=a1 and_have=d1 and_hes=b3 and_hit=c1 and_i=a5b6c-3f2i1 and_im=b1e1 and_my=b-1
and_never=j1 and_no=o2 and_now=b-1c2 and_please=u1 and_stop=a3 and_the=b-4v1 anda=e3
ando=a-4b-3c3f-2g3 ando__la=c-2g3 ando_con=c4 ando_en=c-3g3 angustia=b4c-2 angustia_$=b2c-1 ano=e3v1
ano_$=v1 anoche=b-2f1v3 anoche_$=b-1f1v3 another=b-1e-1h4k3n2v-1 another_$=h4 another__$=g1n2
another__instead=k2 another_time=g2k2 ansiedad=b3 ansiedad_$=b2 antes=c-1v3 anxiety=b3
any=c-6e3i-2o-4p1r7u-1v1 any_$=r5 any__$=v4 any__im=e2 any__them=r1 any__these=f4 any_appointment=e1
any_longer=a2 any_of=b-2f2p3 anymor=b2 anymore=b2c-2j1v-1 anymore_$=c-2f1j1 anyone=h3 anyone_but=h5
anything=a1b-6v2 anything_$=s3 anything__$=a1p3 anything__a=v4 anything_else=p1 anytime=a-3c1f2g-2q5
anytime_$=a-1c1 anytime_nextweek=f4 anyway=b2 anyway_$=b4 apaguen=a3 apart=b3 apart_$=b3)";

}  // namespace rb::grammar
