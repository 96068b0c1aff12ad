#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning1;
const std::string_view kLeaning1 = R"(
0:muy=f3g-4u8 0:my=a-3b-3c-4i5m-3n-16o-5p-3r-7s-3t-7v3 0:myself=b-4 0:n=c6v-3 0:naci=b9m-6
0:nacido=b4 0:nada=e-3u7 0:nadie=a-4c-8v4 0:name=e5 0:nap=b-3 0:necesita=m3 0:necesito=f3j3u-3
0:neck=k-3 0:need=c-6f3i5n-4u-4v3 0:needle=c5 0:negative=s-3 0:negro=c8v-3 0:neighbor=e4
0:nervios=c3 0:never=a8b-9c-3e4j4l-3v12 0:new=b-10g-4h7i-3k5 0:nextmonth=g4k5 0:nextweek=b-7k6q-5v11
0:nice=c-5u6 0:nieto=g3 0:night=v-3 0:nine=v4 0:ningun=c-3e3v7 0:nino=b-8c6v7 0:ninos=c-5g5
0:no=a6b-7c-7e3g-3h4i7j10k3l-7m-6n4p-15q-13s-43v3 0:nobody=b8c-5g-4v3 0:noche=b6 0:nodes=c4
0:nolonger=b-6e4j3 0:nomas=a-6i5k3 0:nombre=v-3 0:noon=g8 0:normal=v5 0:nos=b3c-3e7v-8 0:nosotros=e3
0:not=a6b-4d4e4g-3h5s-5v-7 0:note=v5 0:nothing=a5b4c-5u4 0:notice=b3 0:notices=l3 0:novio=f6
0:now=d-7e-3n-6 0:nueva=v6 0:nuevo=a-3l4n8 0:numb=b8v-3 0:number=e3v-12 0:numero=e4
0:nunca=a3c-3u-3v4 0:nurse=b5d9e-5 0:nvm=v7 0:o=a6b6d-5e-9m4 0:obliged=u7 0:ochenta=c3
0:odd=b14c-6v-7 0:odia=b5c-4 0:of=c3d-3f-8k3m-3u4v6 0:off=e-7j5m-6n3 0:office=v-3 0:oi=n11v-4
0:oiga=b4 0:oir=n4 0:ojo=b-7v4 0:ok=c-3g-5l5m3n7r-16v13 0:old=a-3v6 0:older=h3v-5 0:olvide=j7k-5v5
0:olvidense=a10v-6 0:omg=v6 0:on=g11h-3l6n-3q-5 0:once=a-6c-3g4n8 0:onda=c5n6v-4 0:one=a3h8i4j4
0:only=c-5h3j-6 0:oozing=c4 0:open=v13 0:openings=v-3 0:operacion=b6v-5 0:operaron=c-3v8
0:operator=d5 0:opinion=h5 0:opt=a5b-6c-4l10v-3 0:opting=a5 0:options=m5n-3v-3 0:optout=a7 0:or=i4v8
0:order=h-3v4 0:orilla=b4 0:orina=c5 0:other=e3h5k-4 0:otra=a-7d-7f-3g3i-3k8l5m-3n-5
0:otro=g3h6j4p-6 0:our=a-4v9 0:out=c3e-4l-4 0:outside=c-3v6 0:outta=a3 0:over=n4 0:overdosed=b8
0:overpass=b9 0:oxigeno=c4 0:oxygen=b-3c3 0:oye=c-5n5v5 0:p=a8b-4v-3 0:paciente=e3v-4
0:padrastro=v-3 0:pads=v3 0:pagar=i4 0:paid=v4 0:pain=c-4e-3m-6n-4v11 0:pains=f5 0:pale=f4
0:panel=a-3 0:panic=v3 0:panico=b3 0:papa=c6e3v-3 0:papeles=a-5v7 0:para=c3e3i3k6n-6q5v4
0:parada=b-10i-3v6 0:parale=a7v-3 0:parar=a8 0:pararme=b-3c3 0:pardon=n6v-5 0:pare=a4 0:paren=a-4b-6
0:parenle=a4 0:park=v4 0:parking=a-4b-5c-5v12 0:part=n4 0:parte=a3 0:pas=a6f5g-3 0:pasa=e-3i5
0:pasado=c-3 0:pasar=c4 0:paseme=d6g-3k3 0:paso=b7c-8v5 0:pass=b-5c3i5 0:passed=b-3c8e6 0:past=b3
0:pastilla=b-8c5 0:pastillas=b4c-8v-7 0:patch=d3 0:patel=a-7e-8h21v-18 0:patient=e7v-14
0:patients=v8 0:patron=g5 0:pay=b4i8v-7 0:paz=a3e5 0:pcp=h5 0:peace=b5v-3 0:pecho=b-3c4 0:pedi=a8e-4
0:pee=b-3c5g-4v-7 0:peeing=c4 0:pega=b-5g4v4 0:pegado=v3 0:pegar=b8 0:pelicula=b-6v4 0:peligro=b3
0:pena=b6c-6v9 0:pensado=b-5v6 0:pensamientos=v-4 0:people=b6c-9d4 0:peor=c6v-7 0:perdi=g-4n8
0:perdida=b5c-8 0:perdio=e5v-7 0:perdon=b-4e-4v3 0:perfect=c-5v9 0:perfecto=v3 0:perhaps=v4
0:period=c7 0:permiso=a4 0:permission=a5d-3 0:pero=a3b-3c-4v4 0:perro=b-8v7 0:person=a-3b-8d3e6f3h-3
0:persona=d-6v3 0:peso=c5 0:pharmacy=v5 0:phishing=m4 0:phone=e3 0:phones=b-3 0:pick=b-3d3i7v-6
0:picking=g6 0:pico=b-3c4v-4 0:picture=v7 0:picturesick=c10 0:picturestop=a7 0:picturethanks=u5
0:pido=c-4 0:pie=g-4i7 0:pienso=a-3b4c-3g5 0:pies=c5v-3 0:pila=g6 0:pill=b-4c6 0:pillow=c-4
0:pills=a-3b8c-5 0:pise=c5 0:piso=v5 0:pistola=c-3 0:pizza=e7 0:place=e4v-5 0:plan=b3 0:plane=g6
0:planned=b6 0:planta=v3 0:plants=b-7v5 0:platico=g3 0:please=c-9d4e-4f8n6q-7 0:poder=v-4 0:podre=j6
0:point=b8e-4m-5v5 0:police=e5 0:policia=a-4b6 0:pon=i10 0:poncho=c-3i4 0:ponen=v3 0:pongame=h3l5
0:pongo=m8 0:poorly=c3 0:popped=v-3 0:por=b4c-7e-3f-6i3u3 0:porch=b5 0:porque=c9k4 0:portal=b-3v11
0:portugues=f7 0:pos=i3v4 0:posible=k4 0:positive=c4 0:positivo=c4 0:posponer=k3 0:postpone=k6
0:pounding=c6v-4 0:pounds=b-3 0:power=c-4v6 0:practicantes=h4 0:precios=b-6v6 0:prefiero=v-8
0:pregunta=a-3 0:preguntar=b-4v6 0:prende=i4 0:presion=b-3 0:press=a3v-3 0:pretty=b-3c3
0:problema=b3c-3 0:problems=v4 0:program=a3 0:proposito=b4 0:provider=h4 0:prueba=v3 0:psicologo=v4
0:ptsd=b7 0:pueda=k4v-5 0:puede=b-10c-7d3f6h3v-10 0:pueden=c-3i4l3 0:puedo=a-4 0:puerta=b5c-3
0:pues=b3c8v6 0:pulled=c4 0:punch=b4 0:puntos=a-3c3v7 0:purge=a5 0:purpose=b4c-5 0:pus=b-3c4
0:puse=b-3 0:push=c-4k10q5 0:puso=b5c-6 0:put=a-4c-4h6l3v-3 0:putting=g3
0:que=c-10e-3g-3h6i-8j3k3m6q-5r-3u4v-4 0:queda=i6 0:quedo=g5h3 0:queja=d4 0:queman=b-4c3 0:queme=c5
0:quemo=c4 0:querer=a-5b-3l3 0:queria=v3 0:question=d3n3v-3 0:quick=b4 0:quien=a-4b-12c-3d4f3g-5i6m4
0:quienes=m4v-3 0:quiere=b7f4v-7 0:quieren=b3v-4 0:quiero=c-11d4e-5f-4h5l4m-11v-4 0:quit=b-7e3j-6v3
0:quita=v-5 0:quitame=a9v-4 0:quitan=c-3v7 0:quitar=a7 0:quitaron=i3 0:quite=b-8c9v-4 0:quiteme=a6j3
0:quiten=a-6l4v3 0:quitenme=e-3 0:quito=a-3b8v3 0:rain=c-9k7v11 0:raite=c-3i5 0:ramos=h4 0:ran=a-3c5
0:raped=b4v-3 0:rapido=n4 0:raro=b-4c5 0:rather=b3d-5h8v-10 0:ratito=g5 0:re=a-11l10 0:reach=a3g6v-4
0:reached=e3 0:reaction=c10v-4 0:read=b-3f12v7 0:reads=a-3 0:ready=b6 0:reagendar=k6
0:real=b-7e-4g-3m3 0:really=v-3 0:reason=c6 0:reasons=b4 0:rebook=k10 0:receive=a4 0:recen=b3
0:recepcionista=d3 0:receta=v9 0:rechazo=a7v-3 0:recibir=a4 0:recital=k3 0:recoger=i4 0:record=v6
0:recordatorio=v5 0:records=d3 0:red=c8v-5 0:redness=c5 0:refill=b-6g-3v6 0:refilled=c-4v4
0:refrain=b-5 0:refuse=a4 0:regalo=b4v-3 0:regla=c5v-3 0:regreso=e4 0:rehab=v3 0:remind=n10
0:reminders=n-5 0:remove=j4k-3m-3v6 0:removed=a4 0:rendi=b7 0:repeat=n3 0:repita=n3 0:reply=g7m6v-5
0:report=a-3c-3v3 0:reporting=a5 0:reprogramar=k6 0:reschedule=g-7j-4k12q8v-4 0:restart=l5
0:resume=a-4g3l8 0:resurten=c-3v6 0:retengo=c5 0:retiro=a5 0:retumba=c4 0:revienta=c4 0:revisar=b7
0:revoke=a8 0:ride=c-8f3g-3i16j-4v-8 0:rides=i7v-8 0:right=b-7c16g-9 0:ring=b-3d13g5 0:ringing=c5v-3
0:rinon=i-4v4 0:risa=b-3v9 0:rmv=a9b-3 0:road=u-6 0:roads=i5v-3 0:robbed=b5 0:robert=e3 0:roble=v4
0:robot=c-3 0:robots=d4 0:rock=b6u6 0:rodilla=c6v-3 0:rodillas=v4 0:rojo=c5 0:roof=c4
0:room=m-4n-5v6 0:roommate=b-3 0:rosa=e5v-6 0:rota=b12g-4v-3 0:roto=b5c-8 0:rough=b-7e-3h8
0:running=c-4i5v5 0:runs=c4 0:s=a5b12c-3v-6 0:sabado=g3 0:sabe=m-7v14 0:saber=b-4c-5f6 0:sacan=c-6v4
0:sacar=v10 0:sacaron=a-4m5v-5 0:saco=v3 0:safe=b9e-3g-5 0:said=a8 0:sale=c6v-3 0:salgo=a9 0:sali=v9
0:salida=b7 0:salieron=c3 0:salio=b-4c7v-5 0:salir=i4v-3 0:salirme=a10b-5 0:salud=u-6v5 0:same=h5
0:sangra=c-6e7 0:sangran=b-4c7 0:sangrando=c-5 0:sangrar=c8v-3 0:sangre=c4v-4 0:sangro=c-6v6
0:sano=v9 0:save=b6 0:saved=a-3b6 0:saving=b4c-3 0:say=b-7n14v-17 0:says=c4e-4 0:scab=c7
0:scam=m5v-3 0:scared=b-7f4v6 0:scary=v6 0:schedule=g5j6k-4v-4 0:school=i-3v4 0:scratching=c4
0:scream=a6v-5 0:screaming=b3 0:se=a-9b-5d-6e5f-8j-7m6n4 0:sea=a6b-7h8k4v-7 0:sec=g14 0:second=g-3n7
0:see=a3c-3d-6g3h7m-3n-4u3 0:seeing=c7 0:seen=a-4j7 0:sees=h3 0:seguir=b4v-4 0:segura=v3
0:seguro=b-3e-3m3v5 0:self=b5 0:semana=b-3e3 0:semanas=c6v-5 0:senal=c-5e-5n10 0:send=a3b6f-7j-4
0:sending=a-7f4l5 0:senor=e3i5v-7 0:senora=f5g4 0:senorita=c3d3g-5v5 0:sense=c3e-3 0:sent=b-3i3v12
0:ser=f3 0:service=a4d3v-4 0:set=v7 0:shake=b3 0:shaking=c-3 0:shall=g6 0:shape=v3 0:sharp=c5
0:she=e5h4v-4 0:shes=b-5i3v-5 0:shift=k7q5v-3 0:shingles=f-4v3 0:shirt=b-3c3 0:shoes=b-5v9
0:shoot=b10v4 0:shooting=b-4 0:shop=e5 0:short=c7v-3 0:shot=c-8 0:should=c-3i-5v7 0:shouldnt=b5
0:show=j8k4v-4 0:shower=c5g4v-4 0:showing=b3c-5j3 0:shut=a10c-4 0:shuttle=i5
0:si=b4c-7f-3h5j-9l3r-4v17 0:sick=c-6k3v8 0:side=c3v-5 0:siento=c3 0:sigan=v3 0:sign=c-4f4l7
0:signed=a4 0:sigo=b6c3v-4 0:siguen=a4b-3e6 0:siguiendo=b3 0:sik=c13v-4 0:silence=a7
0:sin=a-4f3l3u-10 0:since=e-5q-6 0:sintomas=v4 0:sir=v3 0:sistema=v5 0:sister=a-3 0:site=v3
0:sitting=e5 0:six=c6 0:size=c-5v5 0:skipping=c4v-4 0:sky=v-6 0:sleep=b6c-3g3 0:sleeping=e4
0:slipped=c3 0:slot=b-4c-3g-9j6k8v-4 0:slower=n8 0:smell=c7v-5 0:smells=c4 0:smoking=v7 0:snap=b4
0:snapped=c5 0:so=d-3e-6f-3g-3i3k4n-7v6 0:soaked=c6 0:sobredosis=b4 0:social=d6 0:socorro=b8
0:soga=b5 0:sola=c-4v-5 0:solo=b-10v11 0:some=m3 0:somebody=i-6j4v-8 0:someone=b5 0:something=a-3k4
0:somethings=c4 0:sometimes=b4 0:son=a-5b-3c-3e4m4 0:sons=c-4g3 0:soon=b5d-4u7v-7 0:sooner=k6v-7
0:sordo=n4 0:sore=c3 0:sorry=b6e-3k4m7n-8v5 0:sos=a-3b17v-3 0:soul=b6c-4 0:soy=b-11c-14d-5e9i-3j-3v5
0:spam=a7e-4m-5 0:spanish=a-5f9m-3 0:speak=d5h-5n5v-5 0:speaking=e7h4n-3 0:speaks=f5h-7 0:speech=c4
0:spin=v8 0:spinning=c4v-5 0:spiraling=b6c-4 0:spoken=c-3 0:spot=b-7j4 0:spots=v3 0:spotting=c3
0:spring=e4 0:staff=d7v-3 0:standing=v5 0:staples=c4 0:start=a-6b-8c-7i3l8n-3 0:started=c7
0:state=m6 0:stay=b6c-3 0:stepdad=b4c-3 0:stiff=v-3 0:still=g3i4 0:stitches=c-6v6 0:stolen=c3
0:stomach=a-4c4 0:stool=c5v-4 0:stop=a-6c-6e6g-5k-6l4v9 0:stopp=a9l-3v-3 0:store=c3 0:story=v4
0:stove=c3 0:street=b3 0:strong=c-5v6 0:stuck=b-3 0:stupid=b3 0:su=c-3d-4e7n-4 0:subscribe=l5
0:subscription=a3 0:sucks=a-5 0:sudden=c4 0:sudo=b-4c8 0:suficiente=a5 0:sufrimiento=b4
0:sugars=b-4c8v-5 0:suicidal=e-3 0:suicide=b6v-6 0:suicidio=b5 0:sum=d5 0:sunday=v-4 0:super=b5v-3
0:supervisor=d5 0:supposed=b-4m3 0:sure=v4 0:sus=a7v-4 0:suscripcion=a3 0:susto=v4 0:swallow=b-3f4v3
0:swallowed=v-8 0:swamped=c-3g8 0:swap=k7 0:sweating=b-3c3 0:sweats=v-3 0:swelling=c-4v5
0:switch=b-3d-4e3h3k6 0:swollen=v-4 0:symptoms=v5 0:t=a8b-4v-3 0:tagalog=f7 0:tags=i5v-3
0:take=c-5e-4h3 0:takes=v-3 0:tal=e4m-4n-3v9 0:talk=b3c-7d5f3h-3m-6u4v-6 0:talking=a-3c3g-3
0:tamales=v4 0:tanta=b7c-6 0:tantito=g4 0:tanto=a3 0:tarde=c-5v14 0:tarjeta=b-4c-3v7 0:taxi=i9v-9
0:te=v3 0:team=c-3v7 0:tears=b10v-5 0:telefono=c-3d-5 0:tell=a4g5v-4 0:temo=b7c-3v4 0:temp=b-3c9v-3
0:tenant=e6 0:tenga=u7v-5 0:tengo=a-7c-3d-6g-3h-8m4 0:tenido=v3 0:termina=v5 0:terminar=v-5
0:terminate=a4 0:termine=v4 0:terminen=a3 0:terrible=b-4c6v-10 0:terrify=b5h-3 0:test=c-5s-3v5
0:tested=c4 0:testing=v8 0:text=b-10d-3j-7u-3v-5 0:textees=a3 0:texting=f4m3v4 0:textos=d3 0:tf=b4
0:than=c3k5 0:thanks=b-3c-5f-8n-7s-6u25v-3 0:that=c-4d-8e9g-3h7k6m-3n5 0:thats=a3b-7c-6e3v8
0:the=b-5g7h4j10l4m-6o-8r-4t-3v6 0:their=v4 0:them=b4v3 0:then=a-3c3u6 0:there=b-6d8f7g-3i7k5n3
0:theres=b4c6i-4v-7 0:these=a8b-9c-10h-5i-4 0:they=i3v-5 0:theyd=b3 0:theyre=b4 0:thing=a10c3
0:things=b5 0:think=a-4b-5c9e5v-7 0:thinking=b8c-6 0:this=a4b-3c-15d-5e7f5h-3i-3k-4m5n-3u-3
0:thisweek=q3v3 0:thought=v3 0:thoughts=c-7v4 0:three=b-4g4i3 0:through=d4n4 0:throwing=b-3
0:thursday=b-5k4q-3 0:ticket=v-9 0:tiembla=c5 0:tiempo=b-3c-4g3v3 0:tiene=c4 0:tienen=a8h4
0:tight=v-6 0:time=d-3e-3g5k8m-6 0:times=a3c3 0:tire=i8 0:tired=b3c-5v6 0:tiro=b4 0:tlk=g11
0:to=c-12f-3g-3i5k4l3n-16o-3q17s-3u-3v-5 0:tobillos=c5v-3 0:toca=v6 0:toco=b4 0:toda=b3c-3
0:todas=b5 0:todavia=v-4 0:today=b5c4q-11 0:todo=b7c4g-5n-4v-4 0:toi=f10 0:told=b-8c4v4 0:tomar=b-8
0:tome=c-4 0:tomo=c-4 0:tomorrow=g14 0:tonsils=v3 0:too=a4b3c-4e-3h6i3v-9 0:took=c4i4 0:top=n9
0:toque=b7 0:tore=c6 0:tos=f5 0:toser=c5 0:toso=a-4v9 0:touch=b-5c3g4 0:trabaja=i6
0:trabajando=c-4f5g7 0:trabajo=b-6k7 0:tracks=b5c-3 0:trafico=b-3v8 0:tragar=c3 0:trago=b-3c4
0:traigo=b-11c5 0:train=c-3i8 0:tranquila=v5 0:transfer=d5 0:translator=f4 0:transporte=i4
0:trapped=b4c-7 0:treat=c-4v7 0:tres=c6g-4 0:tried=b3 0:triste=b-5v9 0:troca=i4v-4 0:trots=c6v-3
0:trouble=i4 0:truck=c-3i5 0:trust=e-4 0:try=b11g7m-8q-5v-4 0:trying=b3c4u-7 0:tub=g4
0:tuesday=b5j5v5 0:turn=l6 0:twenty=v3 0:twice=c4v-3 0:two=i4 0:tylenol=c-3 0:typed=v5 0:uber=i8
0:uh=g5m5u4 0:ultimo=a8b-6 0:um=c-3g5v11 0:un=a-3c3g3h4n-6t-3u4 0:una=a-8c4d3f-5g-4n3q-3
0:unalive=b6 0:under=c3 0:undo=b3 0:unenroll=a3 0:unfollow=a7n-4 0:uno=b-3i9v6 0:unstop=a-6l9
0:unsub=a8 0:unsubscribe=l-3 0:unsuscribe=a3l-3 0:unwanted=a6 0:up=b-6e-3f-4h-4j5l3n5v-5 0:urine=c4
0:us=e5 0:usa=m9n-7 0:use=e-6j5 0:used=a-6e3v4 0:usted=f8v3 0:ustedes=a5 0:usually=i4
0:uti=c11n-4v-4 0:va=b5c5v-5 0:vacuna=c-8v10 0:vacunas=v4 0:vale=b3v-4 0:valgo=a-3b5 0:van=c-6i10
0:vaya=b3j6u5v-6 0:vayanse=a3 0:ve=v12 0:veces=a3 0:vecino=v-3 0:vehicle=i3 0:velorio=c-4
0:venas=b6c-5 0:vengan=b-4i7v-3 0:veo=a-5n-3v-7 0:ver=a4h5 0:verdad=m4v-7 0:verlo=b-5v7 0:very=v-3
0:vet=b3v-7 0:vez=a-5c8d-6e-6g-5h6k-4l7 0:vi=v3 0:viaje=b-5 0:vida=b4c-6e-4 0:vidrio=c4 0:vieja=v7
0:viejita=e3 0:viejo=b4 0:viernes=g6q3v11 0:vietnamese=f4 0:vigilando=b5 0:virus=v7 0:vision=c7v-3
0:visit=b-7f4g-6j10m-8v4 0:visita=c-4g9 0:vista=c3 0:vive=b-7e5 0:viviendo=b3 0:vivir=c-3e3i-3
0:vivo=d3i4 0:voces=b6 0:voice=b-6c10 0:voices=b13c-6 0:volver=a-3l3n4 0:vomitando=f4
0:vomitar=b-4c5 0:voy=b10c-4e-4h-4j11 0:voz=c9v-3 0:vueltas=a-5b-7c6v3 0:vuelva=n5 0:vuelven=a6
0:wait=g8m-3 0:waiting=b-4c-3 0:wake=a-3c3v-6 0:walk=b-6c5g-7i5v-3 0:walked=b-3g4 0:walker=i3v4
0:want=b-3c-5d4f4g-3h3l3m3n-6u-4v-9 0:wanted=v5 0:warm=c8 0:was=b-4e5h3v4 0:wasnt=e8 0:watch=v11
0:watching=b3c-3g3v-7 0:water=c6g-6v-3 0:way=a-7c-3g4i6 0:ways=b5 0:we=a-5e3h3k3 0:wear=v3
0:weather=c-3v8 0:website=c-4v5 0:wednesday=g6q4 0:week=c8g-5v-3 0:weekend=g4q-4u6 0:welcome=u8v-5
0:well=g6u-4v5 0:went=a-4c-5i4n4v5 0:were=e3v3 0:wet=c9v-3 0:what=b-4e-3j-5n-3v3 0:whatd=n3
0:whatever=c5v3 0:whats=a-8b-3c-6n-5v7 0:wheels=i9v-4 0:when=a-8b-8c5k3v6 0:where=c3i-7j-5
0:wheres=d5 0:which=m4 0:while=g3 0:white=c3 0:who=a-3d3f4h8m5v-14 0:whom=m5n-3 0:whos=a-6b-4e5i5m5
0:why=b8c-4g-7m11v-13 0:wife=b3e4f-3 0:will=a-13b5c-8d-3g5v3 0:winded=c3 0:wipe=a8m-5 0:wiped=c4
0:wish=b10v-4 0:with=d3e3j-3q-5 0:without=e-4v-6 0:wits=b4 0:woke=c3g3 0:woman=b4
0:wont=a-11c9e-7g-4h4k-4l-3n-4q-4 0:wood=v5 0:woozy=c8 0:words=c5 0:work=b-8d-3e3g6j-3k6 0:worked=d4
0:working=g9v-6 0:works=c-5v5 0:world=b7v-4 0:worrying=b3 0:worse=b-4c4 0:worst=b-3c4 0:worth=b5
0:would=b8m-3v-9 0:wrists=b8c-6 0:write=g7 0:wrong=a-4b-4 0:wrote=v-4 0:xanax=b4 0:y=i3n-4v-4
0:ya=a4c-20e5h-3i-3k-5l3m-4u4v3 0:yard=c-3v6 0:yeah=g6 0:yearly=v4 0:years=b-4c-7v13 0:yeast=c4
0:yelled=b3c-3 0:yellow=c9 0:yes=m5 0:yo=b-4c-5e5g8h-4i-3m-5v7 0:you=b-15e5g-4m8q4r-7s-3u16v-4
0:younger=h3 0:your=b-10c-4e-3g-5 0:yourself=m4v-4 0:youve=c-3e8 0:zero=a3 0__feel=c-3t3 0_for=d6
0_i=c-3t3 0_i_feel=c-3t3 1=a-10c-8e-3f-3j-3m-5n-8o5p-5q8r-7t17v-3
10=a-8b-16c-7e-3f-3k-6m-4n-4p-4q6r-6s-5t12v-3 100=c4r6 100_$=c4r6 102=c5 102_$=c3 103=c4 104=c5
104_$=c5 10_$=k-4v4 10_16=o3 10__$=g-4o4q6t-6v4 10__pain=v-4 10_am=q4t-4 10_am_$=q3t-3 10_no=t5v-4
10_no_pain=v-4 10_they=b-5 12=q3t6 12_$=q5 12_12=t4 12__$=t3 13=c-3o3t3 13_$=o3 14=n-4o7t3 140=c3
14_$=o8 14__$=c-3 14th_$=v5 15=f-3o4p-3v-4 16=o6q-3 16_$=o6 17=b-3o3t5 17__$=o3 18=t6v-3 180=c6
180__100=c6 19=r-3t6v-8 190=c7 1948=b-3 1954=b5 1955=t3 1955_$=t3 1959_y=c3 19__$=t4
1:=a-25b-14c-14d-18e-15f-19h-20i-13j-13k-12l-32m-14n-21o-59p-52q-22r41s27t-54u-39v-26 1:14=c5
1:4=d-3 1:5=q9 1:6=d-5g8 1:a=a4f-4g7h-3q-5v7 1:about=r4 1:absolutely=r3s-4 1:acuerdo=r3
1:adelante=g3 1:afraid=v-3 1:after=q15 1:again=a7g3 1:ahead=r4 1:ahora=g9 1:ahorita=g8s-4 1:aja=r5
1:al=v-4 1:alguien=s3 1:alive=s-4 1:all=c-3u-3 1:already=v-4 1:amable=u-5 1:amaneci=c3 1:an=g5
1:and=c3g3i3q-6r6s3v8 1:anda=c3e3 1:ando=c3d3 1:anoteme=b-3 1:any=m3v-3 1:anybody=b8 1:anymore=j4
1:anything=s4 1:anytime=q-3r4 1:appointment=m7 1:aqui=b7r-4 1:are=c-3r7v3 1:arm=c-5 1:as=c-3r5v-11
1:asap=q8 1:asi=b-5c-3r4s8u-3v-13 1:ask=a4 1:asking=f3 1:at=c8k-4s-3 1:aterra=c-3 1:aunque=r4
1:away=v-10 1:baby=g-5 1:back=c-8g6 1:bano=c5 1:basta=a8s-8 1:be=a3c-3r5s-5v7 1:been=c-4r3v4
1:bendiga=u-3 1:bet=r8 1:better=b3v-4 1:bien=b-4r8u-4v-17 1:boca=d3s3 1:book=b-3f5m5n-4r8
1:booking=s-3 1:bother=a-11s6 1:breathe=c3 1:bring=v3 1:broke=c-6v8 1:bueno=r3v-13 1:bus=i4
1:but=b8d6r8 1:by=b-5c5n3r8v-4 1:cada=c-8 1:call=a3 1:calling=a4 1:cama=c9 1:campo=e3 1:can=c3g6q-3
1:cancel=j8 1:cancelar=j6 1:cancer=f3 1:cant=c6e3g6p-3r4 1:car=i4s-6 1:care=c6 1:casa=b-5
1:celular=n5v-9 1:change=k3 1:checkup=r4 1:chinguen=s-5 1:cita=f9j-9m4r4 1:claro=r15s-6v-4
1:class=r-3 1:clavo=r-3 1:come=b6c-3k-4 1:coming=r3 1:como=r4 1:con=c10e-4v8 1:conmigo=b-3
1:coraje=b-3 1:correct=v-5 1:correcto=e-4v-4 1:cough=s-3 1:could=g-5r-5v12 1:course=r5 1:creo=c-9
1:crying=b4 1:cuanto=r-4v8 1:cuerpo=b4 1:cuido=b-3 1:da=b5c-4 1:dale=q3r4 1:date=k6 1:day=b-3c4v4
1:de=b-3g3p-7r8s9v-9 1:dead=b5 1:decline=r-3s8v-3 1:dejo=b-3 1:del=r3 1:dense=e5 1:depends=v5
1:desde=g-8r4 1:despertar=s-3 1:dia=k7v8 1:dice=c4 1:died=b3 1:different=h3 1:digan=f3 1:digo=g3
1:dijo=r-3 1:dios=g3u-3 1:do=g-6r9 1:doctor=r3v6 1:dolor=u7 1:donde=a4 1:done=s5v-5
1:dont=a-5b-5e-3r3 1:dormir=c3 1:drink=c3 1:duele=s-3v6 1:dying=r4v-6 1:el=b6f-4n4r5s3v-8 1:ella=e4
1:en=b5c3g8s9v-6 1:encantaria=r3 1:end=a7 1:enfermo=c11v-8 1:es=b-4h3r3v-10 1:esa=h3 1:escriban=s-4
1:ese=r3 1:eso=f3j-4 1:esta=b9r7v-4 1:estoy=b-3c9d-4q-3r-6s4u-4 1:ever=a5s-4 1:everything=r-3
1:fever=c-4 1:fine=b-3v-13 1:fixed=c-5 1:flu=c7s5 1:for=r6v-5 1:forget=a-12s8 1:from=c3 1:ganas=b-3
1:gave=s4 1:get=g4v-8 1:give=a7g3r-3 1:go=r9v-6 1:going=n3 1:good=r3s5v-21 1:got=c5i5v-7
1:gracias=g3r-4s4u-17v-6 1:great=v-12 1:guess=r7v-4 1:gun=b3 1:gusto=r7 1:habla=e3 1:hacer=f4
1:had=a-3v-8 1:hard=v5 1:has=c8 1:hasnt=c-9v8 1:hasta=b3 1:have=m3 1:he=e3f3 1:hell=b10v-7
1:hello=s-3v14 1:here=s4 1:hice=s4 1:hija=b-3 1:him=e-4h6v-6 1:hmm=r-6 1:home=e6 1:horario=k5
1:hot=c4 1:hours=c6g6 1:how=v11 1:hurt=b10c-5v-9 1:i=b-6e-3h-4n-3p-3q-5r8s8u-4 1:id=a-6b-3f3r5s6
1:if=i9 1:ill=c-5g-3 1:im=g4p-4s8v-32 1:in=e3g5v-6 1:indeed=r5 1:interesa=a-4 1:ir=c4f5r-3 1:is=h-3
1:isnt=e3 1:it=a-5b-9e5f5j5m-3v3 1:its=c3r5v-4 1:ive=c3r3 1:jaja=v-17 1:jueves=r7s6 1:just=b4
1:kids=b8v-7 1:know=s-4v10 1:la=a3c4k-3r4s4u-3 1:lamanana=d-4 1:lanoche=b-3g5 1:las=b4g5r-4
1:later=c4d-4g9r-4 1:le=b3g4q-3 1:let=r-3 1:lets=r9 1:libras=c4 1:like=a4f9r9v-4 1:list=f-5r-3s-5
1:little=b3 1:live=b3s6 1:llamame=d-5g6s3 1:llamar=d5 1:llameme=g9 1:llamen=a3s-4 1:llegar=i3s3
1:llevo=c3 1:llorar=s-3 1:lo=s6v5 1:lol=b-4c-4r5v-7 1:looking=c4 1:los=b8r3s6 1:love=r4
1:luego=g-7r5 1:lunchend=g-3 1:lunes=b3 1:mam=f-7s3 1:manana=d-3g6 1:manejando=d4 1:marqueme=g3
1:mas=a11 1:mata=b-4r3 1:matar=b-4 1:maybe=r-5v6
1:me=b-5c5e8f-6g8h-5i3j-8k-4l-5o-4p-6q-6r9s5t-5u-4v-16 1:means=s-4 1:medico=r-3 1:meeting=g3r-3
1:mejor=j5s5v8 1:mensajes=f-3s3 1:mes=c4 1:message=a6 1:mi=a7e-5j-3r5v-5 1:miedo=b9v-4 1:might=c-6v8
1:mind=s3v-6 1:more=s-6 1:morir=s4 1:morning=d-4 1:much=f4 1:muchas=u-4 1:muero=r4v-14 1:mujer=b-6r3
1:murio=n5v-9 1:muy=b7u-5 1:my=b3c3q-7r5v-4 1:n=r-10s15 1:nada=b-6c-7s-5v9 1:nah=r-7s8 1:naw=r-6s10
1:necesito=j-7 1:need=r3s3 1:nel=r-5s8 1:never=a-9s4v-13 1:nextweek=k-4q7v-3 1:ni=b-4r-3v4
1:ninguna=f8p-6s11 1:ninos=b3 1:no=a3c4d6e4g5h-7j-3k4n-7p-25q-25s28t-5u-12v-14 1:nobody=i3
1:noches=c3 1:nombre=s3 1:noo=s4 1:nop=r-5s9 1:nope=e5r-3s9 1:normal=b-3
1:not=a-10b-13e4g8h6m-3s13v-17 1:nothing=r4 1:now=b-5d3g14s-3v-6 1:numero=a3 1:nunca=s4v-4
1:of=b4c-3 1:off=a4f-5 1:ok=a-3q6r23s-14v-24 1:orale=r4v-8 1:otro=k12r-4s3 1:out=g5 1:over=v-7
1:pain=c5 1:para=b-3j-4q4r7s5v-7 1:parece=r4 1:paren=a6r-7 1:paso=r-3s8u-7v-5 1:pass=c-4g-5r-4s10
1:passed=c3 1:pastillas=b3 1:people=b-3 1:perdon=b4 1:perfecto=r4v-9 1:pero=a-4k4r11v-3 1:picks=i5
1:pictureno=r-8s8 1:please=f-6r6 1:point=b5s-6v-4 1:pone=b3 1:por=g5v-3 1:porque=c-3r3 1:possible=v9
1:prefiero=s4 1:pregunta=a5 1:preguntar=a3s-6 1:puede=b3r-8v22 1:pueden=d5 1:puedo=c3s-6
1:pues=c-7q-3r7v-4 1:puse=s3 1:que=h-10m-3n12r-3v15 1:quien=m4 1:quiero=a-3f5h-7r6 1:quito=b3
1:rash=c6 1:rather=a-5h-3s8 1:really=s4 1:reckon=r3 1:recordarme=a-4r3 1:remove=s-4 1:report=s3
1:right=c-8r5 1:rodilla=r3 1:runs=c3 1:saber=b3 1:sale=r3 1:salud=g3 1:sangre=c-4 1:sano=r-3
1:say=v9 1:se=m4n3s-7v10 1:seguro=s-8 1:senor=s3 1:sentar=b3 1:ser=r3 1:shes=e5
1:si=b-8c-5g-6m-6o-3q7r14s-16t-4u-9v-5 1:side=v7 1:siento=c-3 1:sign=r4 1:sii=r4 1:simon=r5
1:sin=c7s-3u7 1:since=i3 1:sleep=c3 1:sleeping=g5 1:so=a3b-8e3m3r7 1:solo=h3r-4v-4 1:somebody=b-4
1:something=c5 1:son=b3 1:sons=c5 1:sorry=b-6n5s-8 1:sounds=r7v-5 1:still=r4 1:stop=a13r-5
1:sunday=c-9v8 1:supposed=r4 1:supuesto=r4 1:sure=a-4b-3g-7o-5r15s-6v-3 1:swelling=c4
1:symptoms=m3v-3 1:ta=r6v-4 1:take=b-3f-6s-3v3 1:tal=r-3v3 1:tengo=c10i3 1:terror=b4 1:text=a5c4
1:texting=r-3 1:thanks=a-8r4s4u-14v-6 1:that=e-7j5r7v-9 1:thats=v-5 1:the=b6d3g-3h-4v-3 1:them=s3
1:there=i4r3v-7 1:theres=i3 1:these=a8c3j-4 1:thing=c3r4 1:think=s4 1:this=c7 1:though=v-4
1:throwing=c6r-3 1:thursday=k-3r4 1:to=f3i4j4q-3r4v3 1:toca=c-3 1:todavia=b-4v7 1:today=g14
1:todos=b4 1:tomorrow=c-3q11 1:too=s3 1:tooth=c-4 1:tos=r3v-4 1:traigo=b10r3 1:tres=b-3 1:try=b-5
1:twice=c4 1:uh=s8 1:un=b-3c7s4 1:una=f5r3 1:uno=c3 1:until=c7 1:up=c6i4q-5 1:usted=s3 1:va=a-3r4
1:veces=b-4 1:ver=v8 1:very=f4 1:vez=b4c-9v5 1:viernes=q9 1:visit=m6v-6 1:vivir=s-3 1:voy=b-4
1:vuelvan=a3 1:waiting=b4 1:wake=b3 1:want=j3 1:was=v-4 1:way=c3 1:weeks=c5 1:well=g-6s-3
1:what=b-5c-3m13n4r-9v4 1:whats=b7 1:who=h-3v7 1:whos=m4 1:why=b-3r13s-7 1:wife=b-3 1:will=a7
1:with=c4d4e-3g3h9v-3 1:wont=c-4s5v-5 1:works=r7 1:would=f4q-4r6 1:wrong=e6 1:y=a3b3r8 1:ya=a3f-6g-5
1:ye=r6 1:yeah=g-9q4r5s-4v-3 1:year=s3v-3 1:yep=r3 1:yes=a-6e-3f3g-5m-9r16s-10t-3u-6v-16 1:yet=r-5v8
1:yo=e-4j-6m4 1:you=f-7g3q-4r3u-7v-5 1:your=s-5 1:yup=r4v-3 1_$=a-3b-5c-6g-7n-3o9q7r-6v-9 1__$=t4v-5
1__3=g6 1__dont=t3 1__no=t3 1_and=g6 1_and_3=g6 1_c=v6 1_i=t5 1_so=v6 1_y=t4 1_y_no=t3
2=a-11b-8c5e-5g-4m-3n-10o12q4r-8s-4t15v-13 20=b-7g3q3t4 200=c3 2003=b4 20_$=g5 20th=g5q7v-4
20th_$=g5 21=q4t7v-4 21_$=q3 22nd=q6 22nd_$=v3 23=b3t5 24=c3 28=q4 28_$=q4 28th=q5 28th_$=q5 29=q6
2:=a-21b-13c-21d-15e-25f-10g-20h-24i-16j-21k-37l-31m-25o43p22q-30r-9s-21t-68u-36v-30 2:1=o14r-7t-4
2:10=o4t-3 2:13=o5 2:14=o9 2:15=o5q-8 2:16=o8 2:2=b-3f-5n-5o19q-6t-8v-3 2:2nd=o6r-3 2:3=q9
2:30=o9q-8t-3 2:4=o-3 2:40=o8 2:5=o6q-9 2:6=q8 2:9=o8p-3t-4 2:930=o3 2:a=c6g-5i3t-4 2:about=q9
2:after=o6 2:afternoon=q-9 2:again=a-3c-7g4l-3n18o-5p-4 2:ago=c-5 2:aguanto=b-3 2:ahi=o4v-6 2:al=p3
2:algo=q-4 2:all=b-5c-9o-4p8r7v-8 2:already=f3 2:alright=r10 2:and=a6o7p4 2:antes=b4
2:any=b-7o-6p4r12v-8 2:anybody=h4 2:anything=c-7p3 2:are=o-3p7v-7 2:asap=o7q-8 2:ask=g4i-4
2:at=g-4i-3q-3r3v3 2:away=o-3 2:bad=p10v-8 2:be=a3q7r-8s3 2:because=b6o5 2:been=o4 2:believe=o3
2:bien=f7 2:biopsia=c-4v5 2:book=o4q-3r-8 2:bring=o4 2:bueno=r10 2:but=a5o4 2:by=c-6o5r-5 2:call=s6
2:can=b-3c6d4f-4n4p-4v-3 2:cancel=j-6 2:cancelar=j3 2:cant=b-3f3p10r-4v-4 2:changed=c3 2:cinco=o6
2:claro=r5 2:close=v3 2:closet=v5 2:color=c3 2:come=q4 2:con=b-6e-6v5 2:confirmo=o-3 2:conviene=f3o3
2:could=o3q4 2:creo=r-3 2:cual=n3o-7 2:cuales=n9v-4 2:cualquiera=r10 2:cuarto=f3 2:da=b-5r6
2:dale=r3 2:day=b7 2:days=c-5f7i4n7 2:de=a5d4g-3o3p5q-9v-4 2:dejen=a3 2:del=f7o5q-5 2:deme=o4
2:despues=p3 2:dia=p6 2:dias=c-5f4n4o-4p3 2:die=b4 2:digame=n3 2:dijo=n4p-4 2:dizzy=c5
2:do=b-4g-6o5p6 2:doctor=e-4h-16p-6v18 2:does=h-4v3 2:doesnt=r4 2:dolor=c3 2:domingo=q7 2:donde=o-3
2:dont=b12p4q4s3v-6 2:dos=f3o10v-3 2:doy=v-5 2:drive=c4 2:duele=c-3v4 2:ear=c3 2:earliest=o4
2:early=v-5 2:easiest=r4 2:either=o-5q7v-3 2:el=b-4d-8f4g-11h-12o15q-5 2:else=h-4n-3o-3p15q-5
2:elses=a3 2:em=p3 2:en=p6q3s-9v5 2:end=o4 2:entonces=r3 2:era=n7o-6 2:eran=n5v-3 2:esas=p8q3v-4
2:escriban=p-3 2:esos=a-4b-3p6 2:esta=f4o3 2:este=r-4 2:estoy=c4r3 2:evening=o5q-4 2:far=v6
2:fechas=n4p3 2:fine=q-7r8v-6 2:first=o3r-4 2:five=o4 2:foot=a3 2:for=f7p3 2:forty=o3 2:fri=o5q3
2:friday=g-4k-3o12q-9v-27 2:from=v3 2:get=q-4 2:go=o4r-4 2:going=b-3o3 2:gomez=b-4h-4o8v-5
2:good=b-3o6p4v-15 2:got=c-6n-3q4s-4 2:gracias=f3u-12 2:guess=r-4 2:had=c4 2:have=f-3g3p3r-4v-6
2:hay=b-4h9k-4o-5p6 2:he=b6 2:her=c3 2:here=b7 2:hijo=c5 2:him=h-9p-3s-3v13 2:hold=g3i-4
2:horario=g-4p5 2:hospital=v6 2:how=v7 2:hoy=q5 2:hurts=c-5 2:i=a5b4j-4k-7o4p3q3r-4v-6 2:id=g4o3
2:igual=b-6r7 2:ill=f7g-8o6p-3q-3 2:im=c6g-5i-3o7p6v-6 2:in=a3b5c9g-6o3p3v-3 2:instead=o-3q3
2:is=c7h3o3r4 2:it=a3o4r6 2:its=o3 2:jueves=r-3s-4 2:just=b6 2:kids=i3 2:kill=b-3
2:la=a-6e-3f4g-4o16q-16r4s-12t-4v-5 2:lamanana=p6 2:las=b-6g-5n6o4q-6v-4 2:last=o6r3 2:later=g-3p5
2:le=g5h4 2:lets=o5 2:like=h-4 2:list=n3p-3s5 2:llegar=b3 2:lo=b4r-3 2:los=n6v-4 2:lunes=q7
2:main=v4 2:make=p6 2:mama=b3 2:manana=o9q-7 2:martes=f5o7q-14 2:mas=a-4b-7f3n-6p4 2:matter=r5
2:me=a-5f7n6o9p7q-5v-7 2:media=o4 2:medio=o3 2:mejor=p5q6 2:mensajes=a6 2:message=f3 2:mi=b-5c3s3
2:miedo=b11h3 2:miercoles=o5q-8 2:mire=o3 2:mismo=v4 2:monday=o-3p3q8 2:month=p3 2:more=b-3p4s3
2:morning=q4 2:mover=q-3 2:mucho=c6 2:muela=c4 2:my=b3i-4n5o5v-3 2:myself=b6 2:nah=u-3 2:need=p4q9
2:neither=p7 2:never=a3 2:next=p4 2:nextmonth=p3q3 2:nextweek=b3s-3 2:ni=a5c4p3q4 2:night=o-4
2:nine=o4q-3 2:ninguna=f-8p10s-15 2:ninguno=o-4p7q-3 2:no=a-4f-15g-9j-4k-7p15q18v-3
2:none=h3o-3p12q4s-11 2:nop=u-4 2:nope=o-3p6 2:not=b6h-6o4q-3s-7v13 2:nothing=p4 2:now=a4g4
2:nueve=o5 2:numb=v4 2:number=o5 2:numero=e-3 2:o=v-5 2:october=o5 2:of=b-3d3f3h3i3r4v-7 2:off=c3
2:oficina=d3 2:ok=a3r15v-13 2:on=o4v-14 2:one=a-6b-4f4g-7h-5n-4o12p-8q-4r3v-4 2:ones=s-3 2:open=v-3
2:option=o8p-4 2:options=a-4n3o-4p7 2:or=o-6q9r-8 2:other=p6 2:otra=a4h-9n14o-4s-3 2:otras=p7
2:otro=g-6p10 2:out=c3p3 2:over=a3 2:overmorrow=o4q-5 2:pain=c3 2:para=b8f3j3v-5 2:pare=n3
2:patel=h-7o-3q-3v26 2:pero=b13c4r-4 2:phone=d3o-3 2:pick=b-5p-3r7 2:pictureyes=o3r6 2:place=a4
2:please=a-3f-11n-4o7q-5r-5v5 2:pongame=o4 2:por=c4 2:porque=c3o3 2:primera=o6v-7 2:pronto=o4
2:puedo=f-6 2:pues=o3r-6 2:put=o7r3 2:que=f-3g8p6q-7r7v-10 2:queda=f3 2:quiera=r3 2:quiero=f6q-3r-6
2:quit=c-3 2:read=n6 2:repeat=n3 2:ride=g3o3 2:riverside=i-3o3 2:sabado=q7 2:salida=b3
2:saturday=q9v-4 2:says=c-3 2:scared=b5 2:schedule=p3 2:se=c8 2:sea=r4 2:second=b-4n-5o5 2:see=g3
2:seeing=b5 2:segunda=o3 2:segundo=f5 2:sending=a4 2:senorita=o3 2:set=p7 2:si=i4j3o3q-11r9v-8
2:sirve=p5 2:sirven=r5 2:so=o8p-3q-6r3 2:solo=q3 2:somebody=b5 2:something=p5 2:son=n3v3
2:soonest=o5 2:sorry=b-4c-3s7 2:still=o3 2:street=v4 2:sure=o7r6 2:take=a3f7 2:talk=d4 2:talking=a3
2:temprana=o3 2:tendra=p4 2:tengo=g10h5v-6 2:text=a6 2:thanks=s6u-14 2:that=a3n3o4v6 2:thats=c3
2:the=b5f4g-12h-9i-8j-7m-3o15q-6t-5u-5v-4 2:them=b-3r5 2:then=b4r6 2:there=b3h4i-3 2:these=a-6f5o-3
2:they=r6v4 2:think=b3 2:thirty=o3 2:this=c3 2:tho=b3 2:those=b-6n4p5s-5 2:three=c-3o6
2:thursday=o-4p4q11 2:tiene=p4 2:time=b3o3 2:times=c-3g-3n5o-3p3r-4 2:to=a-4g5h-5i-4j-3o5v4
2:todas=r5 2:told=f3 2:tomorrow=g-4o9q-18r4 2:too=c9p3 2:trabajo=q-3 2:tres=o5 2:tue=o4
2:tues=o3q3r-4 2:tuesday=g-3o6q-9v-9 2:tuesdays=q-3 2:two=o10 2:ultima=r-3 2:un=c3p6 2:una=p3
2:uno=o7 2:up=v5 2:usted=r3 2:van=v5 2:vez=h-3n14p-5 2:vienen=i3 2:viernes=g-6i3o10q-15v-19
2:vista=c4 2:vivo=b4 2:want=b7h3v-4 2:was=n5 2:way=c-5 2:wed=c3o7r-4 2:wednesday=a4o3q-14
2:weeks=c-5 2:were=n6 2:what=m-4n3o-3q6v-5 2:whats=n7o-8 2:which=o-4v6 2:who=h3 2:will=b-3
2:with=h-16s-5v13 2:work=a-3c-5p6r3 2:works=c4f6o4q-11r-8v-4 2:would=q5 2:y=p4q-3v7
2:ya=j3o6q-7r7s4v-6 2:yeah=o5q-7r12 2:yep=r5 2:yes=o-3r15 2:yo=q-3 2:you=m-5n3r7u-9v-13 2:your=a3s3
2:youve=a3 2_$=c-6f4o9q8t-4 2_15=o7q-8 2_15_$=q-5 2__$=c-5 2__a=c4 2__and=b-3 2__me=h5t3 2__the=t3
2_de=b5 2nd=o6r-3 2nd_$=o3 3=a-11b-5c3d-6e-6i-3l-4m-4n-7o-3q13r-5t15v-17 30=b-6g-4o7v-7 30_$=o5q3t-3
31=b-3 350=c3 350_$=c3
3:=a-9b-8c-15d-10e-28f-9g-43h-6i-15j-11k-33l-19m-8n-17o-72p-42q61r-53s-40t-67u-28v-29 3:1=q10t-11
3:10=c-5g-6q18t-15 3:12=q5 3:15=q6 3:2=c-5f5q13t-7 3:20th=q3 3:29=q6 3:3=c-5f4g-7o-3q12t-9 3:30=q7
3:4=q10 3:5=f3q4 3:9=b-3c-3q14t-6 3:a=g-3n-7o-8q12r-4t-7v-3 3:about=r-3 3:adelante=q3
3:after=b-4f6g-24k-3o-6v7 3:already=k3 3:am=q4t-4 3:and=c-4q8t-5 3:anda=b4 3:ando=b4 3:any=q3
3:anytime=b-3c-10f3q13r-8v-9 3:are=c-6q4 3:around=q7 3:asap=q7 3:asi=b3 3:ask=g3 3:aspirin=v3
3:at=c-4g-6q8t-5v-9 3:back=c-4 3:bad=q-4 3:basta=a-3 3:be=v-3 3:been=c6 3:before=b-3c-3v-3
3:better=f5 3:bien=c5q4 3:broke=c3 3:but=c-5q8 3:by=q5v-6 3:call=b3 3:can=b-3f5 3:cant=q4
3:cita=m4q-4 3:come=b-6f6 3:con=a-3b5 3:cuando=q7v-3 3:de=c-5g-7q13t-7v-8 3:dejar=v3
3:del=c-5g-3q13v-5 3:depends=g-6v7 3:despues=b-3f4g-6q3 3:dialysis=q4 3:dice=n3 3:diga=q5
3:digale=c4 3:do=b3 3:doctor=c3h6q6 3:does=v3 3:dont=v7 3:dos=q4 3:drop=q-4v11 3:early=q8v-9
3:eight=q5 3:el=e-3g-6o-14q18t-3v-12 3:en=g-8v-8 3:entre=q3 3:escriban=f3 3:esta=c4 3:estar=b3
3:este=f4 3:estoy=b6g-4 3:evenings=q5 3:feel=q-4 3:fever=c3q5 3:fine=v-6 3:five=b3 3:for=b-4f4m9
3:friday=b-4c-4o-11 3:from=b-4q5 3:ganas=b4 3:get=q4 3:give=q3 3:go=q-3 3:going=v-3 3:good=f5
3:got=c-5 3:gustaria=f4 3:had=c-6 3:hard=v4 3:have=b4g-3 3:he=b7c-6 3:home=b-7 3:hoy=b-4q4 3:huh=n5
3:hurt=q-4 3:i=o-3r-4s-5 3:if=c-10q11 3:ill=g5 3:im=q4 3:in=c-6k-4v-9 3:ir=f6 3:is=f7q10v-10
3:isnt=c4 3:it=a8c-3q-6s-3v-5 3:its=b-6 3:ive=c-5 3:jaja=v-4 3:job=v-5 3:jueves=q4v-5 3:just=k3
3:keep=c5v-4 3:kids=b-5v11 3:kill=q4 3:know=b-3g5q-4v9 3:la=f-4g-3o-3q8v-5
3:lamanana=a-4b5g-8p-3q26v-7 3:lanoche=b-6q5 3:las=b-3g-8n-5q16v-3 3:last=q-3 3:latarde=f4g-18
3:later=q3 3:le=b3 3:like=c7q3 3:los=b-4q5u-4v-7 3:lunchend=b-3 3:lunes=g-4q7 3:manana=g-8q4
3:martes=q11 3:mas=f3 3:matter=q3 3:maybe=q3 3:me=f6k-4o-5q7r-4v-11 3:mediodia=v-4 3:mejor=q-5v-3
3:mensajes=a6 3:mi=b3v-4 3:miercoles=q5 3:monday=b-4k-4q5 3:morning=b-3 3:mucho=v7 3:muero=v-4
3:murder=v-3 3:my=a3c5o-5r-3 3:myself=c3q-3 3:necesito=i3 3:need=k3 3:needle=v3 3:nextmonth=g-5
3:nextweek=g-3v-11 3:ni=q3 3:no=b4c13d-4k-4n-4p-5q4s-15v-3 3:noon=q6 3:not=b6 3:nothing=q4 3:o=q3
3:october=q6 3:octubre=q5 3:of=b13 3:off=q4 3:oigo=c8 3:ok=b3 3:on=a-3g-4o-4v9 3:once=n-3 3:one=k3q4
3:only=v-6 3:overmorrow=q8 3:para=b4m4q-4v-10 3:passed=c-5 3:past=q5 3:pero=i3m4 3:please=c5q10
3:pm=q4t-3 3:porque=q5 3:puedo=c5f10q4 3:que=b3f-9g-3o-4q11v-3 3:quiero=a5b4 3:quit=v-5 3:running=c5
3:say=v4 3:says=c-4 3:scared=b3 3:schedule=g5v4 3:se=v-5 3:si=b7q3r-4v-9 3:sin=v-4 3:since=q3
3:so=c-8q13v-17 3:somebody=b3 3:someone=d3 3:soonest=q6 3:stop=v-10 3:sure=v7 3:talk=b4
3:telefono=f4 3:text=g5 3:that=c-3 3:the=o-5q6r-4t-3 3:then=b4 3:theres=c-3 3:they=v5 3:thing=v3
3:thirty=q4 3:this=a3 3:thought=b3 3:three=c3 3:tiene=b-3c4q4 3:time=b-3m9q-6 3:to=o-3q-6
3:today=b-4q7 3:toilet=c3 3:tomorrow=c3g-9o-4q3 3:tos=q4 3:tuesday=o-6q6 3:tuesdays=q6 3:una=q9
3:up=b4 3:use=v5 3:usted=q6 3:ver=b3 3:viernes=o-6 3:was=b3 3:wednesday=g-3o-3q7 3:wednesdays=q5
3:weekend=q5u-4 3:went=b3 3:what=m6q-5 3:when=g6 3:wife=b-3 3:will=q5 3:with=h4q4 3:work=f5v3
3:workend=g-3 3:works=q3 3:wrote=b3 3:y=d3f-3g5q5t-5 3:ya=q5v-7 3:yes=r-3 3:yet=g6 3:yo=q5
3:you=g5v-4 3_$=a-4b-3c-10d-3f-7k3q16r-3 3_1=c3 3_58=t3 3_9=t3 3_9_58=t3 3__58=t3 3_days=c7v-3
3_is=f8 3_pm=j3 3rd=v4 3rd_$=t-8v8 4=b-13c-4d3f-5m-3n-5o-7q10r-6s-3t16v-6 40=i4o8v-4 40_$=o3 412=c4
4:=a-10b-16c-17d-6e-13f-25g-23h-19i-19j-17k-22l-17m-7n-4o-56p-24q-50r-48s-40t26u-14v14 4:01=t4
4:05=t3 4:08=t5 4:1=t9v-8 4:10=t4 4:12=t10v-6 4:13=t3 4:14=c-7t6v-5 4:14th=v4 4:15=t7 4:17=t5
4:18=t6v-3 4:19=r-3t6v-5 4:1948=b-3 4:1954=b5 4:1955=t3 4:2=o-7t11v-7 4:20=t5v-4 4:2003=b4
4:21=t7v-3 4:23=b3t5 4:3=b3c6q-8t11v-4 4:30=t5 4:31=b-3 4:3rd=v5 4:4=b-4q-3t10v-3 4:5=t4 4:58=b3c4t8
4:6=t5 4:61=b-3t9v-7 4:62=t3 4:7=t6 4:71=t5 4:77=t3 4:8=c-4 4:85=t4v-4 4:88=t4 4:9=b6t15v-3
4:a=a4c5d6e-3v-6 4:acuerdo=v4 4:agosto=b3 4:already=v5 4:and=t6 4:ando=c3 4:ano=b5 4:ask=v-3 4:be=t3
4:born=b-6m3v-4 4:claro=r-6 4:coming=c-3 4:cuando=m4 4:de=a5e-12n-4o-10q-7r-10t8v-3 4:december=t3
4:del=b-4o-4t8 4:did=m-5 4:digo=d3 4:do=m3t-4 4:does=b3 4:dont=b4v7 4:doy=a-4v10 4:el=o-3q-4t5
4:en=t-3v7 4:es=t5v-5 4:esa=v8 4:eso=a-3v6 4:este=b5 4:eye=v-3 4:feb=t6v-3 4:fecha=b-3 4:for=m4v-8
4:gave=v6 4:give=a-5b-4t-3v7 4:go=b4 4:got=m4 4:haha=v5 4:hasta=c3 4:he=b-4 4:her=e3 4:i=a-3m3t4
4:id=s-4t-4v11 4:im=b-3v6 4:in=b-3v17 4:is=c-4t3v-6 4:it=v3 4:its=r-4t8v-4 4:julio=v5 4:july=v4
4:june=v5 4:know=v-3 4:la=c4m-3v16 4:las=t3 4:lo=d3 4:look=v5 4:marzo=v4 4:may=t5
4:me=b3d-3g-3n6t-3v-4 4:mensajes=v4 4:mi=a4b-4 4:mia=v3 4:mil=t3 4:mis=c3 4:my=m3n8r-4t6v-3
4:naci=b-7m3t3 4:nada=a3 4:next=b5 4:nieto=c3 4:nineteen=t4v-8 4:nineteenth=v3 4:no=s-17v14
4:not=s-5v13 4:now=m3n8v-11 4:o=v3 4:october=b-3q-4v8 4:of=t8v-13 4:ojala=b6 4:ok=r-4 4:once=t3
4:one=o-5t7v-4 4:out=a-6v7 4:over=a-4v3 4:para=v6 4:persona=d3v-5 4:please=a7 4:por=a-3
4:prefiero=v7 4:pregunta=v3 4:que=c8t5v5 4:quiere=m-4v7 4:quieren=b-6m6 4:rather=s-4v8 4:remember=v4
4:saber=m4 4:said=b-3 4:say=s-4v9 4:se=c3d3 4:see=b6 4:something=c-3 4:soy=c3 4:stop=t-6 4:sure=r-10
4:text=v3 4:that=a-4b-4c3d4e-5v7 4:the=t6 4:this=b3 4:tienen=a-4v5 4:time=g4 4:to=b3m6v6 4:too=v5
4:tres=c-3 4:two=o-5t3 4:una=d3v-5 4:up=t3 4:ustedes=v5 4:uy=v3 4:want=b5m-6v12 4:was=b-4m4t3v-3
4:what=n9v-16 4:when=m4 4:while=b3 4:whole=c-3 4:why=r-4t-3v3 4:with=m4 4:y=b4c6m5t5v-3 4:ya=a-4t3v6
4:yes=r-3 4:you=b3e-5r-3v12 4_$=c-6d6q11v-6 4_2=b-3 4_61=t8v-6 4_61_$=t8v-6 4__$=c-4g-3t9
4__julio=v4 4__my=a4 4_de=v3 4_de_julio=v4 4_dias=c4 5=a-9c-6g7l-3m-4n-5r-6t20u-3v-6 58=b3c4t8
5:=a-15b-15c-10d-23e-25f-20g-22h-12i-20j-18k-16l-21m-5n-19o-47p-27q-38r-51s-41t32u-13v12
5:0=b3t14v-7 5:1=c-5o-4t21 5:10=a-4b-9c-11q-4t24v-19 5:2=b-6h4t18 5:3=b-3t16v-6 5:4=b-3t11v-9
5:5=a-6b-8t20v-16 5:6=t8v-8 5:7=t8v-4 5:8=a-4t19v-11 5:9=c-10t18v-6 5:a=b-5c-8n3t10v-14 5:after=c4
5:again=b3 5:ahi=b3 5:all=r-3 5:alright=v3 5:an=b-3 5:and=b4t4 5:another=h4t3 5:antes=c5v-7
5:anymore=c-3 5:anytime=v5 5:are=c8v-4 5:as=b-3v4 5:at=v-3 5:atencion=v4 5:bad=v19 5:be=v6
5:better=v11 5:bien=v5 5:bit=c-3 5:blood=t3 5:bother=a-4 5:buena=v5 5:bueno=r-5 5:but=c9t5v-11
5:calificar=m5 5:call=t3 5:cant=v10 5:casa=b3 5:casi=b-3 5:cero=c-6t7v-7 5:cinco=t5 5:comment=v4
5:cuanto=n5v-4 5:cuatro=t3v-4 5:de=c-3n4t4 5:dejo=v4 5:desk=d-3v6 5:did=b3 5:diez=t9v-8 5:dijo=n5v-4
5:doctor=b5h-7 5:doesnt=c-3 5:dolor=c-8v-10 5:donde=c4 5:dont=b8v-10 5:dos=v4 5:doy=b-4 5:drive=b3
5:duele=v-4 5:eight=v-3 5:el=c-3h-4v6 5:eleven=t6v-10 5:en=b3 5:encanto=v6 5:enfermera=d-4v4
5:era=v-4 5:es=c-6v5 5:espera=b-4 5:esperando=b-3 5:esperar=v3 5:excelente=v11 5:excellent=v3
5:five=t5 5:for=a3m4 5:forever=v-5 5:four=t6 5:front=d-3 5:fue=d-4 5:get=b3 5:give=h3v-3
5:good=c-5u-7v15 5:gracias=u8v-4 5:great=v3 5:guess=v6 5:happy=v3 5:hasta=b-4 5:he=b4 5:her=b3
5:here=b4 5:hicieron=v3 5:high=t-4v4 5:hip=c-3 5:hombro=v3 5:horas=v3 5:hours=v6 5:hurt=c-3
5:hurting=c-7 5:hurts=t5 5:i=b6r-4 5:id=t6v-3 5:ill=b4 5:im=b8c4v-4 5:in=b7v-3 5:into=b3 5:is=c4t3
5:it=r-7v5 5:its=c3 5:killed=v-3 5:killing=c-4 5:knee=c-4 5:la=d-5t3 5:le=c-7 5:left=b3 5:let=v-4
5:life=b-4 5:like=b5 5:lo=c-3v6 5:loca=v3 5:lol=t10v-15 5:long=v-7 5:los=u3 5:made=t-4v5
5:mal=c-3v12 5:marks=b3 5:maybe=v-3 5:me=b-5c6g-6i-3n3p-3s-4t14u5 5:meh=v6 5:mi=b5 5:mucho=t4v-5
5:muy=b-3c-5v8 5:my=v-7 5:myself=b9c-4v-3 5:nadie=c4 5:needles=a-4 5:never=t3 5:nine=t7v-6
5:no=b5c4s-19t5v-10 5:nobody=b-7t3 5:none=a-4 5:not=v11 5:nothing=v3 5:now=b3t3 5:nueve=t6
5:number=v6 5:nurse=d-6 5:o=v9 5:ocho=t7 5:of=a-6c-3m3 5:off=v3 5:ok=r-3 5:on=b5v-3 5:one=n3
5:or=t8v-4 5:out=a-10c-3t4v-9 5:pain=t6v-18 5:parking=v-5 5:people=c3 5:pero=c6r-6v7
5:picturestar=t5 5:place=v4 5:please=b8v-4 5:pongo=c-3 5:porque=t3v-3 5:pregunta=v-4 5:pressure=v-4
5:pretty=v3 5:put=b3 5:que=m4v-7 5:quede=c11v-7 5:queja=v4 5:quiero=b4 5:quitaron=c-3 5:rating=m9
5:regular=v6 5:rude=c-3v3 5:sacaron=c3 5:said=b5v-3 5:sali=c4v-3 5:sangrando=c3 5:say=t4 5:se=c8
5:seis=t5v-3 5:senti=c-4 5:service=v4 5:she=b5v3 5:shot=c4 5:siete=t4 5:sin=v8 5:six=t5v-6
5:so=b-3t3 5:staff=v5 5:stars=t4 5:still=c5 5:stop=t5 5:tardaron=v-4 5:ten=a-4t10 5:terrible=v10
5:thanks=u-5v6 5:that=b4t3v-11 5:the=c8d-7e-3m3 5:there=t3 5:they=b-5 5:this=a3 5:three=t4
5:to=b7n3v-8 5:todavia=v-5 5:todo=b-5u3 5:told=b3 5:too=b-3v8 5:two=v4 5:um=v-4 5:un=c-12t8 5:uno=t4
5:up=c6v-7 5:very=u-7v12 5:visita=b3 5:wanted=b3v-3 5:was=d-3n-3r-5v4 5:went=c-3 5:what=v-8
5:whats=m3n3v-7 5:who=a4 5:with=d-6 5:worse=c3 5:worst=v6 5:y=t4 5:you=b5r-3t3u-4 5:zero=t8v-6
5_$=a-3b-4c-5g4q5t4 5_40=o4q-5 5__$=f3v-9 5_de=v3 5th=q3 6=a-4b-4c-3d-5g7q6r-3t13v-8 61=b-3t9v-7
61_$=t8v-7 62=t3 62_$=t3 6_$=a-3c-3d-5g12q5v-9 6_1=v6 6__so=t4 7=b-3t13v-9 71=t5 77=t3 77_$=t3
7_$=q3 7_7=t3 7_77=t3 7_77_$=t3 7_7_77=t3 7__$=t3 7__77=t3 8=a-5b-7c-3r-3t17u-3v-16 85=t4v-4 85_$=t4
86=c5 86_$=c4 88=t4 8_$=s3t7 9=a-9d-4g-6i-3m-6n-5p-6q4r-4s-3t21v-24 90=b-3i4 90_$=b-3i4
911=a-6b15d-9 911_$=a-3b10 911__$=b3 911_please=b3 911_please_$=b3 930=o3 9_$=c-3q7 9_3=t3
9_30=o8q-5t-4v-3 9_30_$=o6q-3 9_3_58=t3 9_58=t3 9__$=b-3o5q-4v-3 9__1=q3 9__58=t3
@f0=a23b-7c-3e-6g-10h-11i-12j-6k-6l-11m-9n-13o-7p-11q-16r-17s-12t-4u-16v-7
@f0:0=a7b-12c-4e-5g-3h-7i-7k-4l-6m-14n-7u-12v-8 @f0:1=a21b8f-13g-6r-14s-16 @f0:2=a11j-6o-4p-5s10
@f0:3=a8q-6 @f0:4=d-3t-4 @f0:5=c4
@f1=a-18b28c-8d-10e-9f-7g-12h-6i-7j-6l-11m-8n-6p-3q-8r-9s-7t-4u-8v-15
@f10=a-4b-7c-5d-7e-7f-17h-4i-5j-9k16l-3m-4n-8q-4v-13
@f10:0=a-3b-10c-4d-6e-7f-15i-4j-9k12l-3m-3n-7v-19 @f10:1=h-3k11 @f10:2=k-3v3
@f11=a-6b-3c-7d-3f-3g-4l14n-6u-4v-7 @f11:0=a-12b-5c-4d-3f-3g-4l14n-6u-4v-5
@f12=a-9b-3c-8d-5e-9f-13g-6i-7j-7k-8l-3m18n-8p-4q4r-10s-5t-3u-9v-7
@f12:0=a-7b-4d-3e-3f-9g-5i-5j-6k-7l-3m13n-10u-8v-3 @f12:1=c-5e-3m12r-7s-5v-4 @f12:2=q8
@f13=a-9b-10c-8d-7e-11f-16j-6k-3l-4m-4n26o-5p-8q-8r-5s-6u-6v-14
@f13:0=a-11b-13c-21d-3e-10f-12j-5l-3n18u-5v-5 @f13:1=g4n4 @f13:2=n8o-4p-7v-4 @f13:3=c6n4q-4
@f13:4=v-3 @f14=a-11b-8c-3d-10e-12f-22g-12h-13i-9k-7m-4n-12o27p-13q-29s-7t-10u-11v-24
@f14:2=a-11b-8c-3d-10e-12f-22g-12h-13i-9k-7m-4n-12o27p-13q-29s-7t-10u-11v-24
@f15=a-9c-7e-4f-7g-7i-4k-6n-4p15q7r-6s-16v-11 @f15:2=a-9c-7e-4f-7g-7i-4k-6n-4p15q7r-6s-16v-11
@f16=a-11b-4d-14f-32g-13h-3i-14j-7k-14l-3m-9n-7o-35p-27q20r-5s-7t-13 @f16:0=c11e5f-4g7k-3q-21u6v18
@f16:1=b-5f-3g-9k-12q16r10v-3 @f16:2=c-7g-7o-25p-16q16r-6v-16
@f16:3=a-8b-5c-26d-5e-7f-15g-31i-6k-4m-6n-4o-8p-5q20r-22s-3t-11u-16v-35
@f17=b-3c-11d-3f-28j-9k-7l-6n-5o-28q-6r7s-15t-9u-7v7 @f17:0=a8b3c-8e5f-5g13h9j-3k-5m7n3r-24u8v21
@f17:1=a-4b-14d-14e-11f-17g-14h-8m-21n-13o-3q-11r11s-10t-3u-18v-34 @f17:2=a-3b-4h-7i-6n-7o-22q4r8
@f17:4=a-4v12 @f18=b-4d-9e-14f-6k-6m-6n-7o-16p-20q-4r-15s7t-3v5 @f18:0=a5b-4e-5g12i4j3s-24u9v12
@f18:1=a-6e-7g-20h-6i-10j-14k-3r-14s6u-10v-15 @f18:2=a-6o-14p-17s18u-10v-8
@f19=a-17b-19c-13d-13e-13f-8g-15h-12i-8j-3k-7l-8m-13n-15o-16p-8q-14r-19s-8t28u-15v-28
@f19:4=a-9c-4e-8f-3g-6m-6n-7o-7p-3q-7r-14s-3t18v-24 @f19:5=a-7b-21c-8d-8g-7h-6n-5o-6q-5t17u-9v-12
@f1:0=a-10b6d-10e-9f-5g-7h-3i-9j-6l-5u-9 @f1:1=b14c-7h-4i4r-5v-13 @f1:2=b12h3q3v-5
@f1:3=b8c-4e-3q-6v-5 @f1:4=b8c-3v-6 @f1:5=b11v-8
@f2=a-17b-11c14d-10e-4f-6g-6h-5i-7k-8l-8m-12n-4o-4r-3s-9t-6u-5
@f20=a-9b-8c-8d-5e-10f-7g-9h-5i-6k-4l-4m-7n-8r-12t-8u22v-3
@f20:0=a-7b-7c-7d-4e-8f-5g-7h-5i-5k-3l-3m-6n-7u25v-16 @f20:1=r-4v-5 @f20:5=r-3t-6v10
@f21=c-5e3f-12g3l-10m-5o-9p-12q-14t-24v19 @f21:0=b-5c-5d3e9f-7g8h8i6j7l-7o-4p-7q-12r-11s-5t-6u3v-7
@f21:1=a3b4c-4d-8e-5g-17i-12j-9m-17r4s4u-7v13 @f21:2=b9c-4e-6g8h-13m-4n-11r5v11 @f21:3=b5g-3v15
@f21:4=a-3c-5e-10g-11n5q-4t-8v24 @f21:5=a-8c9d-9e-5g-10h-10i-6j-7m-3r-14s-4t-9u-11v28
@f2:0=a-14d-11k-3l-5m-8o-5p-4q-5r-4t-6u-3 @f2:1=b-6c8q-9s-3 @f2:2=b-3c10p5r5v6 @f2:3=b-10c17f-3q8
@f2:4=c8t3v-6 @f2:5=b-5c-6t-3 @f3=a-8b-16c-10d19f-6g-10h-12j-7k-9l-3m-4n-9o-7r-7s-3t-3u-6v-4
@f3:0=b-13c-13d16g-7h-10j-6k-8m-3n-8u-5v-5 @f3:1=d5r-4 @f3:2=o-5 @f3:4=t-3 @f3:5=d-3
@f4=a-12b-6c-9d-6e21f-11g-3h-5i-9j-3k-8m-3n-3p-6q-3r-7s-3t-4u-9v-14
@f4:0=a-17b-5c-10e16f-8g-17h-6i-10k-6m-3n-4u-9v-8 @f4:1=g4r-4 @f4:2=e3p-3 @f4:4=b-4e4t-5v-6
@f5=a-8b-9c-8d-6e-10f35g-11i-7j-4k-7l-5m-12n-13q-5r-8u-6v-20
@f5:0=a-8b-7c-7d-4e-9f25g-9h-5i-6k-3l-5m-7n-10u-4v-17 @f5:1=f5r-9 @f5:2=f11h7 @f5:3=f8
@f6=a-15b-14c-6e-10f-17g19i-17j-9l-9m-9n-6o-10q-14r-7s-6u-8v-7
@f6:0=a-5b-15c-5d-13e-4f-10g21i-12j-6l-5m-6q-9u-5v-14 @f6:1=a-3b-3d4s-10v4 @f6:2=o-3q-3r-4
@f6:3=b3d5g-3q-4 @f7=a-13b-16c-4d-10e-4f-12g-6h19i-4k-3m-3n-3o-6q-6s-4v-10
@f7:0=a-11b-15c-7d-8e-3f-8g-5h18i-3k-3v-15 @f7:2=o-4
@f8=a-14b-12c-14d-4f-13g-3h-8i19j-7m-10p-3q-9s-6u-7v-8
@f8:0=a-11b-10c-21f-8g-12h-7i16j-7m-6q-4u-7v-10 @f8:1=r-4 @f8:2=g3v5
@f9=a-5b-5c-7d-7e-8f-17g-6i-10j13k-16n-4p-4q-6s3v3 @f9:0=a-4b-9c-8e-6f-14g-4i-9j12k-14q-3
@f9:1=b-5v-3 @f9:2=s5 @f9:4=b4v6 @h0=a-3b10c-3v5 @h1=b-13c-5e-6f3g-5i-9k-4v20
@h100=b-5d-9e-13g-8h-11i-6j-8n-16o-10p-8r-11s-11t-5u-12v19 @h101=a4b-8d25g5q-11
@h103=b3d-3e-6f-4g-20h-7j-6k9p-3 @h106=e-4 @h108=b-8g8
@h109=c7e-8f-4g-5i4m-7n6o-6p-3q-7r4s-6t-10v-11 @h11=a5n-3 @h110=j5o3r5s-17u-3 @h113=b3g-4v5
@h12=j4m4n-3v4 @h120=a-16b5c-7e-4g-5i-12m5n-3v23 @h121=a-6b-23c-10d-8e-21f3g-4h-3i-7j-6u-5v30
@h122=a-11b-7c-40d-8e-19g-3h-13i-4k-3m6n-3q-6r-19u-6v40 @h13=l4n5
@h2=a-12b-12c-10d-4e-18f-3g-7i-16j-3n-4p-4q-14s-11v24 @h20=a-3r-4s10u-11 @h3=c-12g7
@h4=a-3b6c-4e9h-7n5v-11 @h6=b11c-21d-3g20i-5l4v-3 @h7=h4m-3 @h8=b-5f4i-6k3 @h9=a-17h-9j9
@n1=a-13d3e-19g-30h-15i-14j10k-6l-9m-4n-7o3p-7q-15r-3t-7u8v-7
@n2=a-11b-19c-10d-4e-6f-23g4h-14i-4j-6k-23l-10m11o-6q-12r-11t-11u4v-4
@n3=a-8b-13c-8e-11f-15h-11k-4l-16m-12n-10o-24p-9q-19r-7s-11t-11u-7v-8
@n4=a-19b-6c-11d-6e-4f-9h-8i-9j-10k-8l-20m-8o-14p-21q-14r-13s-12t-13u-22
@n5=a-13b-17c-8d-11e4g-13j-8k-5l-7m-13n-7o-22p-9q-3r-11s-24t-10u-19v-3
@n6=b-4c-11d-15e-4f-7g-5h3i-8j-15k-8l-7m-16n-8o-5p-12q-6r-13s-10u-11v-5
@p0=a23b-7c-3e-6g-10h-11i-12j-6k-6l-11m-9n-13o-7p-11q-16r-17s-12t-4u-16v-7
@p1=a-13b29c-8d-6e-10f-9g-10h-6i-7j-7l-11m-8n-6o-3p-3q-8r-8s-7t-4u-9v-14
@p10=a-4b-6e-9f-19g-5h-5i-3j-11k24l-4m-4n-8v-9 @p11=a-8b-6c-4d-4f-3g-4l16n-6u-4v-3
@p12=a-9b-3c-8d-5e-9f-13g-6i-7j-7k-8l-3m18n-8p-4q4r-10s-5t-3u-9v-7
@p13=a-9b-10c-8d-7e-11f-16j-6k-3l-4m-4n26o-5p-8q-8r-5s-6u-6v-14
@p14=a-4b-3d-13e-13g-13h-14k-8m-5n-13o45p-20q-36r3s-9t-13u-12v-27
@p15=a-6e-5f-11g-8k-7n-4o-5p21q8r-7s-10v-11
@p16=a-10b-6d-12f-8g-15h-3i-15j-15l-5m-10n-9o-30q41r-7s-19t-15v-6
@p17=b-9c-13f-11g-3j-6l-13m-5n-7o-9r50s-23t-14u-9
@p18=a-4e-11f-10h-5k-5m-7n-9o-17p-23q-11r-20s36t-6u-4
@p19=a-17b-6c-12d-16e-15f-10g-17h-14i-10j-6k-9l-9m-14n-17o-19p-12q-17r-23s-10t62u-16v-31
@p2=a-11b-5c24d-5e-5f-7g-4h-5i-7j-4k-9l-8m-13n-5o-3q-3r-3t-5u-6v-3
@p20=a-9b-8c-8d-5e-10f-7g-9h-5i-6k-4l-4m-7n-8r-12t-8u22v-3 @p21=c-5e3f-12g3l-10m-5o-9p-12q-14t-24v19
@p3=a-15b-10d28e-3f-9g-6h-9j-8k-4l-4m-4n-10r-5t-5u-7v-6
@p4=a-3b-6d-3e28f-20g-3h-5i-10j-4k-9m-4n-3p-6s-6t-3v-16
@p5=a-9b-9c-5d-11e-10f64g-12i-8j-4k-7l-6m-12n-13p-3q-5r-8u-6v-21
@p6=a-7b-9c-8e-14f-20g30h-3i-18j-10l-10m-10n-7o-7q-14r-4s-8t-6u-8v-4
@p7=b-12c-3d-17e-4f-6g-7h21i-5k-4l-3m-5n-3q-7s-5v-9
@p8=a-8b-9c-7d-8f-14h-8i23j-8m-10p-4q-5s-5u-7v-10 @p9=d-7e-10f-13g-9i-11j21k-17n-4q-6
@q=a-16b-25c-14d-17e-21g-21i6j-10k-16l-5n19o-15q5r-20s-15t-11u-15v18
@seen=a3b3c5d-10e-14g-14h-19i-14j-14k-6n-4o8p4q5r14s7u-13
@v0=a23b-7c-3e-6g-10h-11i-12j-6k-6l-11m-9n-13o-7p-11q-16r-17s-12t-4u-16v-7
@v1=a-13b29c-8d-6e-10f-9g-10h-6i-7j-7l-11m-8n-6o-3p-3q-8r-8s-7t-4u-9v-14
@v10=a-3b-7e-6f-18g-5h-5i-9j-15k23l-4m-4n-8v-7 @v101=d7g-4 @v102=b-4c4d12g3q-3
@v103=a5c-4d-5e5f4g5i-11k6m-7o-7p8r-13s-5v-6 @v104=b7c-10g-3i-3n-3o-10p-7q9r17t-4v-15
@v105=e-3f3g-8h3n4r-4s-3v-3 @v106=f7 @v107=a-3b-4c-6d-5e-4f13h-9i-4n-4v-7
@v108=b-3c6d6g12j-3k-3m-3n-6o-6p3q-4r-3s-3v-10
@v109=b-4c-9e-4g-8h-9i-6j-10k-9m-4n-7o4p-7r18s-8u-12v3 @v11=a-10b-7d-9g-5l18n-6s3u-4v-5
@v110=b-4e-10f-16i-5j-4k-5l-5m-11n-14o-6p3r-9s27 @v111=k7n4q-3v-8 @v112=b3c6d-5g-3i3p7v-9
@v113=c7i-7p5v6 @v12=c-5d-9f-3g-8h-3i-8j-10k-9l-4m16n-10o-3p-5q4r-11s-6u-10v-9
@v13=a-8b-3d-9e-15f-7g4i-7k-5l-3m-5n24p-5q-10s-3u-8v-7
@v2=a-10b-7c28d-4e-4f-6g-7h-5i-6j-3k-8l-8m-12n-8q-3t-4u-6v-11
@v20=a-4b-13c-10d-6e-12g-13h-7i-9k-6l-6m-9n-15q-8s6t-7u14v-11
@v3=a-15b-7d19e-7f-10g-5h-7j-5k-3n-8r-7u-4v-3
@v4=a-3b-6d-3e28f-20g-3h-5i-10j-4k-9m-4n-3p-6s-6t-3v-16
@v6=b-8d3e-14g24i-11l-5m-5n-3o-5q-15s-5t-3u-13v-3
@v7=b-12c-3d-17e-4f-13g-7h19i-5k-4l-3m-5n-3q-7s-5v-9
@v8=a-8b-9c-7d-8f-14h-8i23j-8m-10p-4q-5s-5u-7v-10 @v9=d-8e-10f-13g-9i-11j23k-15n-4q-4
@w=a-3b-9d6f-8g4h-15i-12k-10l-12m-14n-20o11p-7q24t-12u-11v-7 ^_$=a-7b-5c-14f37g-7n-6v42
^_0=b3t14v-10 ^_0_i=c-3t3 ^_1=a-5n-3o5r-7t23v-25 ^_10=a-3b-10c-14o5t13v-19 ^_10_no=t5v-4 ^_12=t8v-5
^_12_12=t4 ^_17=o3 ^_1_$=o6r-5v-3 ^_1_i=t5 ^_1_y=t3 ^_2=a-5h3o7p-4r-12t17v-9 ^_2_$=o5r-8 ^_2_15=o3
^_2_de=b5 ^_2nd=o3 ^_3=r-6t14v-8 ^_3_$=r-3 ^_3_9=t3 ^_4=b-7t11v-11 ^_5=a-6t20v-12 ^_6=t10v-10
^_7=t10v-5 ^_8=t13v-8 ^_8_$=t5 ^_9=c-9r-6t16v-5 ^_9_3=t3 ^_9_30=r-3
^__$=a20b-10c-19d16f-6g-6h-20i-22j-6k-4l23n12o18p-13r15s14u11v3 ^__1=c-6v3 ^__10=b-3g6v-4
^__12=t6v-4 ^__13=o3 ^__14=c-4o8r-4 ^__15=q3 ^__16=o8 ^__2=b-5c-3o4r-4t4 ^__20th=q5 ^__22nd=v4
^__23=b4 ^__3=o16t3v-4 ^__30=r-4 ^__31=b-3 ^__3rd=t-4v4 ^__4=c-4d8t7v-5 ^__40=o5 ^__5=c-4g9t3
^__7=q4 ^__8=v-3 ^__9=a-3m-3t7v-5 ^__911=b3d-4 ^__a=a4e-10f-10g5i6j-4k-3m-9q-4r-3v-11 ^__about=m-3q6
^__abuela=c3 ^__afraid=c-10p4s4v4 ^__after=g-8q12 ^__afternoon=q-7 ^__afuera=b-4v11
^__again=a9b-6g6n-7v-7 ^__agarro=b7c-5 ^__agito=c5 ^__agripado=g-3 ^__aguanto=b3 ^__ahogo=b-4c7g-4
^__ahora=g3s4 ^__ahorita=s7 ^__aint=e3 ^__al=b18c-4g-8k4v-8 ^__algo=q-3 ^__alguien=b-8d4f3v-8
^__alive=b-5e4v7 ^__all=a9b6p-9r11u-4 ^__alot=c3v6 ^__already=a9b-4k3s3 ^__am=v-9 ^__amable=u12)";

}  // namespace rb::grammar
