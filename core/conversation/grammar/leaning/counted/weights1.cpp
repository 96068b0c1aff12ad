#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning1;
const std::string_view kLeaning1 = R"(
0:most=u4 0:mother=a3b3f6 0:motor=c-5i6 0:move=g-3j-9k11q8v-4 0:moved=a-4e10k-6v-4 0:moverla=k5
0:movido=i6v-3 0:movie=v7 0:moving=c4 0:mrs=e4 0:much=b8f-8 0:mucha=f3v-3 0:mucho=c-5f3 0:muelas=v5
0:muere=v5 0:muero=a-3b-5v16 0:muerta=v-5 0:muerto=v3 0:muertos=b4 0:mueve=c7 0:mujer=h6
0:mujeres=h3 0:mundo=b6c-3 0:muneca=b7c-4 0:muriendo=v5 0:murio=c-5e5n-3v5 0:music=v4 0:musiquita=v3
0:must=j5 0:mute=a10 0:muy=f3g-4u9 0:my=a-4c-4i5m-3n-15o-5p-3r-6t-6v3 0:myself=b-3 0:n=c6v-3
0:naci=b9m-6 0:nacido=b3 0:nada=b3e-3u7 0:nadie=a-4c-9v4 0:name=e5 0:nap=b-3 0:near=v3 0:necesita=m3
0:necesito=f3j3u-3 0:neck=k-3 0:need=c-5f3i5n-4u-4v3 0:needle=c5 0:negative=s-3 0:negro=c8
0:neighbor=e4 0:nervios=c3 0:never=a9b-9c-3e4j4l-4v12 0:new=b-10g-4h7i-4k5 0:nextmonth=g4k5
0:nextweek=b-7k6q-4v11 0:nice=c-5u6 0:nieto=g3 0:nine=v4 0:ningun=c-3e3v7 0:nino=b-8c6v7
0:ninos=c-5g5 0:no=a5b-7c-7e4g-3h4i7j9k3l-7m-6n4p-15q-11s-44 0:nobody=b8c-5g-4v3 0:noche=b6
0:nodes=c4 0:nolonger=b-6c-3e4j3 0:nomas=a-6i5k3 0:nombre=v-3 0:noon=g8 0:normal=v5 0:nos=b3c-3e7v-8
0:nose=c3 0:nosotros=e3 0:not=a6b-4d5e4g-3h5s-4v-7 0:note=v5 0:nothing=a5b4c-5u4 0:notice=b3
0:notices=l3 0:novio=f6 0:now=d-7e-3n-5 0:nueva=v6 0:nuevo=a-3l4n8 0:numb=b8 0:number=e3v-12
0:numero=e3 0:nunca=a3c-4u-3v4 0:nurse=b5d9e-4 0:nvm=v6 0:o=a6b5d-5e-9m4 0:obliged=u7 0:ochenta=c3
0:odd=b14c-6v-7 0:odia=b5c-4 0:of=c3d-4f-8h-4k3m-3u4v5 0:off=e-8j5m-6n3 0:office=v-3 0:oi=n11v-4
0:oiga=b4 0:oigo=b3 0:oir=n4 0:ojo=b-8v4 0:ok=c-3g-5l4m3n7r-17v13 0:old=a-3v6 0:older=h3v-5
0:olvide=j7k-5v5 0:olvidense=a10v-6 0:omg=v7 0:on=g11j3l5n-3q-5 0:once=a-6c-4g4n8 0:onda=c4n6v-5
0:one=h8i3j4 0:online=v3 0:only=c-4f3j-6 0:oozing=c4 0:open=v13 0:openings=v-3 0:operacion=b7v-5
0:operaron=c-3v8 0:operator=d5 0:opinion=h5 0:opt=a5b-6c-4l10v-3 0:opting=a5 0:options=m5n-3v-3
0:optout=a7 0:or=i4v8 0:order=h-3v4 0:orilla=b4 0:orina=c5 0:other=e3h6k-4
0:otra=a-7d-8f-3g3i-3k8l5m-3n-4 0:otro=g3h6j3p-6 0:our=a-4v9 0:out=c3d-3e-3l-5 0:outside=b-3c-3v6
0:outta=a3 0:over=n4 0:overdosed=b8 0:overpass=b8 0:oxigeno=c4 0:oxygen=b-3c3 0:oye=c-5n5v5
0:p=a8b-4v-3 0:paciente=v-4 0:padrastro=v-3 0:pads=v3 0:pagar=i4 0:paid=v4 0:pain=c-4m-6n-3v11
0:pains=f5 0:pale=f4 0:panel=a-3 0:panic=v4 0:panico=b3 0:papa=c6e3v-3 0:papeles=a-5v7
0:para=c3e3i3k6n-7q4v4 0:parada=b-9i-4v6 0:parale=a7v-3 0:parar=a8 0:pararme=b-3c4 0:pardon=n6v-5
0:pare=a4 0:paren=a-4b-6 0:parenle=a4 0:park=v4 0:parking=a-4b-4c-5v12 0:part=n4 0:parte=a3
0:pas=a6f5g-3 0:pasa=e-3i5 0:pasado=c-3 0:pasar=c5 0:paseme=d5g-3k3 0:paso=b7c-8v5 0:pass=b-4c3i6
0:passed=b-3c9e5 0:past=b3 0:pastilla=b-7c5 0:pastillas=b4c-8v-8 0:patch=d3 0:patel=a-8e-8h22v-18
0:patient=e7v-14 0:patients=v8 0:patron=g6 0:pavor=b3 0:pay=b5i8v-7 0:paz=a3e6 0:pcp=h5
0:peace=b5v-3 0:pecho=b-3c4 0:pedi=a8e-4 0:pee=b-3c6g-4v-7 0:peeing=c4 0:pega=b-5g4v4 0:pegado=v3
0:pegar=b8 0:pelicula=b-6v4 0:peligro=b3 0:pena=b6c-7v9 0:pensado=b-5v6 0:pensamientos=v-4
0:people=b6c-9d4 0:peor=b-3c7v-7 0:perdi=g-4n8 0:perdida=b5c-8 0:perdio=e5v-7 0:perdon=b-4e-4n3v3
0:perfect=c-5v9 0:perfecto=v3 0:perhaps=v4 0:period=c6 0:permiso=a3 0:permission=a5
0:pero=a3b-4c-4v4 0:perro=b-8v8 0:person=a-3b-8d4e6f3h-3 0:persona=d-6 0:peso=c5 0:pharmacy=v4
0:phishing=m4 0:phone=e3 0:phones=b-3 0:pick=d3i7v-6 0:picking=g6 0:pico=b-3c4v-4 0:picture=v7
0:picturesick=c10 0:picturestop=a7 0:picturethanks=u5 0:pido=c-4 0:pie=g-4i7 0:pienso=a-3b4c-3g5
0:pies=c6v-3 0:pila=g6 0:pill=b-4c5 0:pillow=c-4 0:pills=a-3b9c-5 0:pise=c5 0:piso=v5 0:pistola=c-3
0:pizza=e7 0:place=e4v-6 0:plan=b3 0:plane=g6 0:planned=b6 0:planta=v3 0:plants=b-7v5 0:platico=g3
0:please=c-9d4e-4f9n6q-7 0:poder=v-4 0:podre=j6 0:point=b8e-4m-5v5 0:police=e5v3 0:policia=a-4b6
0:pon=i9 0:poncho=c-3i4 0:ponen=v3 0:pongame=h3l5 0:pongo=m8 0:poorly=c3 0:popped=v-3
0:por=b4c-7e-3f-6i3u4 0:porch=b5 0:porque=c8k4 0:portal=b-3v11 0:portugues=f7 0:pos=i3v4
0:posible=k4 0:positive=c4 0:positivo=c4 0:posponer=k3 0:postpone=k6 0:pounding=c6v-4 0:pounds=b-3
0:power=c-4v6 0:practicantes=h4 0:precios=b-6v6 0:prefiero=v-9 0:pregunta=a-3 0:preguntar=b-4v6
0:prende=i4 0:presion=b-3 0:press=a3v-3 0:pretty=c3 0:problema=b3c-3 0:problems=v4 0:program=a3
0:proposito=b4 0:provider=h4 0:prueba=v4 0:psicologo=v4 0:ptsd=b7 0:pueda=k4v-5
0:puede=b-9c-6d3f6h3v-11 0:pueden=c-3i4l3 0:puedo=a-4 0:puerta=b4c-3 0:pues=b3c7v6 0:pulled=c4
0:punch=b4 0:puntos=a-3c3v7 0:purge=a5 0:purpose=b4c-5 0:pus=b-3c5 0:puse=b-3 0:push=c-4k10q5v-3
0:puso=b5c-6 0:put=a-4c-4h6l3v-3 0:putting=g3 0:que=c-10g-3h6i-9m6q-4r-4u5v-4 0:queda=i6
0:quedo=g4h3 0:queja=d4h-3 0:queman=b-4c3 0:queme=c5 0:quemo=c5 0:querer=a-5b-3l3 0:queria=v3
0:question=d3n3v-3 0:quick=b4 0:quien=a-5b-12d4f3g-6i5m4 0:quienes=m4v-3 0:quiere=b6f4v-9
0:quieren=b4v-4 0:quiero=c-11d3e-5f-3h5l4m-11v-3 0:quit=b-8e3j-6v3 0:quita=v-5 0:quitame=a9v-4
0:quitan=c-3v7 0:quitar=a7 0:quitaron=i3 0:quite=b-9c9v-4 0:quiteme=a6j3 0:quiten=a-6l4v3
0:quitenme=e-3 0:quito=b8v3 0:rain=c-9k7v11 0:raite=c-3i5 0:ramos=h4 0:ran=a-3c6 0:raped=b4v-3
0:rapido=n4 0:raro=b-4c5 0:rather=b3d-4h8v-10 0:ratito=g5 0:re=a-11l10 0:reach=a3g6v-4 0:reached=e3
0:reaction=c9v-4 0:read=b-3f11v7 0:reads=a-3 0:ready=b6 0:reagendar=k6 0:real=b-7e-4f-3m3
0:really=v-3 0:reason=c6 0:reasons=b3 0:rebook=k10 0:receive=a3 0:recen=b3 0:recepcionista=d3
0:receta=v9 0:rechazo=a7v-3 0:recibir=a4 0:recital=k3 0:recoger=i4 0:record=v6 0:recordatorio=v5
0:records=d3 0:red=b-3c9v-5 0:redness=c5 0:refill=b-6g-3v7 0:refilled=c-4v3 0:refrain=b-5
0:refuse=a4 0:regalo=b4v-3 0:regla=c5v-3 0:regreso=e4 0:rehab=v3 0:remind=n10 0:reminders=n-5
0:remove=j4k-3m-3v5 0:removed=a4 0:rendi=b7 0:repita=n3 0:reply=g6m6v-5 0:report=a-3c-4v3
0:reporting=a5 0:reprogramar=k6 0:reschedule=g-7j-4k12q8v-4 0:responde=c3 0:restart=l4
0:resume=a-4g3l8 0:resurten=c-3v6 0:retengo=c5 0:retiro=a5 0:retumba=c4 0:revienta=c4 0:revisar=b7
0:revoke=a8 0:ride=c-8f3g-3i16j-4v-8 0:rides=i7v-8 0:right=b-6c16g-9 0:ring=b-4d13g5 0:ringing=c5v-3
0:rinon=i-4v4 0:risa=b-4v9 0:rmv=a9b-3 0:road=u-6 0:roads=i5v-3 0:robbed=b5 0:robert=e3 0:roble=v4
0:robot=a3b-3c-3 0:robots=d4 0:rock=b5u6 0:rodilla=c6 0:rodillas=v4 0:rojo=c5 0:roof=c4
0:room=m-4n-5v6 0:roommate=b-3 0:rosa=e4v-6 0:rota=b12g-4v-3 0:roto=b5c-8 0:rough=b-6h8
0:running=c-4i5v5 0:runs=c4 0:s=a5b12c-3v-6 0:sabado=g3 0:sabe=m-7v14 0:saber=b-4c-6f6 0:sacan=c-6v4
0:sacar=v10 0:sacaron=a-4m5v-5 0:saco=v4 0:safe=b9e-3g-5 0:said=a8 0:sale=c6v-3 0:salgo=a9 0:sali=v9
0:salida=b7 0:salieron=c3 0:salio=b-4c6v-5 0:salir=i4v-4 0:salirme=a10b-4 0:salud=u-6v5 0:same=c3h6
0:sangra=c-6e7 0:sangran=b-4c7 0:sangrando=c-5 0:sangrar=c8v-3 0:sangre=b-3c4v-4 0:sangro=c-6v6
0:sano=v9 0:save=b6 0:saved=b6 0:saving=b4c-3 0:say=b-7n14v-16 0:says=c4e-4 0:scab=c7 0:scam=m5v-3
0:scared=b-7f3v6 0:scary=v6 0:schedule=g5j7k-4v-4 0:school=v4 0:scratching=c4 0:scream=a7v-5
0:screaming=b3 0:se=a-9b-5d-8e5f-5j-7m7n5 0:sea=a7b-7h8k4v-7 0:sec=g14 0:second=g-3n7
0:see=a3c-4d-6g3h7n-3u3 0:seeing=c6 0:seen=a-4j7v-3 0:sees=h3 0:seguir=b5v-4 0:segura=v3
0:seguro=b-3e-3m3v6 0:self=b4 0:semana=b-3e3 0:semanas=c5v-5 0:senal=c-5e-5n10 0:send=a3b6f-7j-4
0:sending=a-7f4l5 0:senor=e3i5v-7 0:senora=f5g4 0:senorita=g-5v5 0:sense=c3e-3 0:sent=b-3i3v12
0:ser=f3 0:service=a4v-4 0:set=v7 0:shake=b3 0:shaking=c-3i3 0:shall=g6 0:sharp=c5 0:she=e6h4k-3v-4
0:shes=b-6i3v-4 0:shift=k7q4v-3 0:shingles=f-4v3 0:shirt=b-3c4 0:shoes=b-5v9 0:shoot=b11v4
0:shooting=b-4 0:shop=e5 0:short=c8v-3 0:shot=c-8 0:should=c-3i-5v7 0:shouldnt=b5 0:show=j8k4v-5
0:shower=c4g4v-4 0:showing=b3c-5j3 0:shut=a10c-4 0:shuttle=i5 0:si=b3c-6f-4h5j-9l3r-4v17
0:sick=c-7k3v8 0:side=c4v-6 0:siento=c3 0:sigan=v3 0:sign=c-4f4l8 0:signed=a4 0:sigo=b6c3v-4
0:siguen=a4e6 0:sik=c13v-4 0:silence=a7 0:sin=a-5f4l3u-10 0:since=e-5q-6 0:sintomas=v4 0:sir=v3
0:sistema=v5 0:sister=a-3 0:site=v3 0:sitting=e5 0:six=c7 0:size=c-5v6 0:skipping=c4v-4 0:sky=v-6
0:sleep=b6g3 0:sleeping=e4g-3 0:slipped=c3 0:slot=b-4c-3g-9j6k7v-4 0:slower=n8 0:smell=c6v-5
0:smells=c4 0:smoking=v7 0:snap=b4 0:snapped=c5 0:so=d-3e-7f-3g-4i3k4n-6u3v6 0:soaked=c5
0:sobredosis=b4 0:social=d6 0:socorro=b8 0:soga=b5 0:sola=c-5v-5 0:soledad=b3 0:solo=b-10v11
0:some=m3 0:somebody=i-6j4v-8 0:someone=b5 0:something=a-3k4 0:somethings=c4 0:sometimes=b4
0:son=a-5c-3e4m3 0:sons=c-4g3 0:soon=b6d-4u7v-7 0:sooner=k6v-7 0:sordo=n4 0:sore=c5
0:sorry=b5e-3k4m7n-6v5 0:sos=a-3b17v-3 0:soul=b6c-4 0:soy=b-10c-14d-5e9i-3j-3v6 0:spam=a7e-4m-5
0:spanish=a-5f9m-3 0:speak=d4h-5n5v-5 0:speaking=e7h4n-3 0:speaks=f5h-7 0:speech=c4 0:spin=v8
0:spinning=c4v-5 0:spiraling=b6c-4 0:spoken=c-3 0:spot=b-7j4 0:spots=v3 0:spotting=c3 0:spring=e4
0:staff=d7v-3 0:standing=v5 0:staples=c4 0:start=a-6b-8c-7i3l8n-3 0:started=c6 0:state=m6
0:stay=b6c-3 0:stepdad=b4c-3 0:stiff=v-3 0:still=g3i4 0:stitches=c-6v6 0:stolen=c4 0:stomach=a-4c3
0:stool=c5v-4 0:stop=a-6c-5e6g-7k-6l4v9 0:stopp=a9l-3v-3 0:store=c3 0:story=v4 0:stove=c3
0:strangle=b3 0:street=b3 0:strong=c-5v6 0:stuck=b-3 0:stupid=b3 0:su=c-3d-4e6n-4 0:subscribe=l5
0:subscription=a3 0:sucks=a-5 0:sudando=c3 0:sudden=c4 0:sudo=b-4c8 0:suficiente=a5 0:sufrimiento=b4
0:sugars=b-4c8v-4 0:suicidal=e-3 0:suicide=b6v-6 0:suicidio=b5 0:sum=d5 0:sunday=v-3
0:super=b5c-3v-3 0:supervisor=d5 0:supposed=b-4m3 0:sure=v4 0:sus=a7v-3 0:suscripcion=a3 0:susto=v4
0:swallow=b-3f4v4 0:swallowed=v-7 0:swamped=c-3g8 0:swap=k7 0:sweating=b-3c3 0:swelling=c-5v5
0:switch=b-3d-5e3h4k6 0:swollen=v-4 0:symptoms=v5 0:t=a8b-4v-3 0:tagalog=f7 0:tags=i5v-3
0:take=c-5e-4h3 0:taken=b3 0:tal=e4m-4n-3v10 0:talk=b3c-7d5h-4m-6u4v-6 0:talking=a-3c3g-3
0:tamales=v4 0:tanta=b7c-6 0:tantito=g4 0:tanto=a3 0:tarde=b-3c-5v14 0:tarjeta=b-4v7 0:taxi=i9v-9
0:te=v3 0:team=c-3v7 0:tears=b10v-5 0:telefono=c-3d-5 0:tell=a4g5v-4 0:temo=b7c-3v4 0:temp=c9v-3
0:tenant=e6 0:tenga=u7v-5 0:tengo=a-5c-3d-5g-3h-8m4 0:tenido=v3 0:termina=v5 0:terminar=v-5
0:terminate=a4 0:termine=v4 0:terminen=a3 0:terrible=b-4c6v-10 0:terrify=b5h-3 0:test=c-5s-3v4
0:tested=c4 0:testing=v8 0:text=b-10d-3j-7u-3v-5 0:textees=a3 0:texting=f4m3v4 0:textos=d3 0:tf=b4
0:than=k6 0:thanks=b-3c-5f-8n-7s-5u25v-3 0:that=c-4d-8e9g-3h6k6m-3n4 0:thats=a4b-7c-6e3v8
0:the=b-5c-3g7h4j11l5m-6o-9r-4t-4v5 0:their=v4 0:them=b4v3 0:then=a-4c3u6 0:there=b-5d8f7g-3i8k5n3
0:theres=b4c6i-4v-7 0:these=a8b-9c-9f-3h-5i-4 0:they=b3i3v-4 0:theyd=b3 0:theyre=b5 0:thing=a10c3
0:things=b5 0:think=a-4b-4c8e5v-7 0:thinking=b8c-6 0:this=a4b-4c-16d-3e7f4h-4i-5k-5m6u-3
0:thisweek=q3v3 0:thought=v3 0:thoughts=c-7v4 0:three=b-4g4i3 0:through=d4n5 0:throwing=b-3
0:thursday=b-4k4q-3 0:ticket=v-9 0:tiembla=c5 0:tiempo=b-4c-3g3v3 0:tiene=c4 0:tienen=a8h3
0:tight=v-6 0:time=d-3g5k7m-6 0:times=a3c3 0:tire=i8 0:tired=b3c-4v6 0:tiro=b4 0:tlk=g11
0:to=c-10f-3g-3i5k4l3n-15q16s-3v-6 0:tobillos=c5v-3 0:toca=v6 0:toco=b4 0:toda=b3 0:todas=b5
0:todavia=v-4 0:today=b5c4q-12 0:todo=b7c4g-5n-4v-4 0:toi=f10 0:told=b-7c4v4 0:tomar=b-7
0:tome=b3c-4 0:tomo=c-4 0:tomorrow=g14 0:too=a5b3c-5e-4h6i3v-9 0:took=c3i4 0:top=n9 0:toque=b7
0:tore=c6 0:tos=f4 0:toser=c5 0:toso=a-3v9 0:touch=b-5c3g4 0:trabaja=i6 0:trabajando=c-4f5g6
0:trabajo=b-6k7 0:tracks=b5 0:trafico=b-4v7 0:tragar=c3 0:trago=b-3c4 0:traigo=b-10c5 0:train=i8
0:tranquila=v6 0:transfer=d5i-3 0:translator=f4 0:transporte=i5 0:trapped=b4c-7 0:treat=c-4v7
0:tres=c6g-3 0:triste=b-5v10 0:tristeza=b3 0:troca=i4v-4 0:trots=c6 0:trouble=i5 0:truck=c-3i6
0:trust=e-4 0:try=b11g7m-8q-5v-4 0:trying=b3c4u-7 0:tub=g4 0:tuesday=b5j5v5 0:turn=l6 0:twenty=v3
0:twice=c4v-5 0:twisted=c3 0:two=i4 0:typed=v5 0:uber=i8 0:uh=g5m5u4 0:ultimo=a8b-6 0:um=c-4g4v11
0:un=c3h4n-6t-4u4 0:una=a-8c5d4f-5g-4n3q-3 0:unalive=b6 0:under=c3 0:undo=b3 0:unenroll=a3
0:unfollow=a7n-4 0:uno=i8v6 0:unstop=a-6l9 0:unsub=a8 0:unsubscribe=l-4 0:unsuscribe=a3l-3
0:unwanted=a6 0:up=b-6e-3f-4h-5j5l3n5v-6 0:urine=c5 0:us=e5 0:usa=m9n-7 0:use=e-6j5 0:used=a-6e3v4
0:usted=f7v3 0:ustedes=a5 0:usually=i4 0:uti=c11n-4v-4 0:va=b5c5v-5 0:vacuna=c-8v10 0:vacunas=v4
0:vale=b3v-4 0:valgo=a-3b5 0:van=c-5i10 0:vaya=b3j6u6v-6 0:vayanse=a3 0:ve=v12 0:vea=h3 0:veces=a3
0:vecino=v-3 0:vehicle=i3 0:velorio=c-4 0:venas=b6c-5 0:vengan=b-4i7v-3 0:veo=a-5n-3v-7 0:ver=a4h5
0:verdad=m4v-7 0:verlo=b-5v7 0:very=v-3 0:vet=b3v-7 0:vez=a-4c8d-6e-7g-5h6k-4l7 0:vi=v3 0:viaje=b-5
0:vida=b4c-6e-4 0:vidrio=c4 0:vieja=v7 0:viejita=e3 0:viejo=b4 0:viento=v3 0:viernes=g6q3v11
0:vietnamese=f4 0:vigilando=b5 0:virus=v7 0:vision=c6v-3 0:visit=b-7f4g-6j10m-9v4 0:visita=c-4g9
0:vista=c3 0:vive=b-7e5 0:viviendo=b3 0:vivir=c-3e3i-3v-3 0:vivo=d3i4 0:voces=b6 0:voice=b-6c10
0:voices=b12c-6 0:volver=a-3l3n4 0:vomitando=f4 0:vomitar=b-4c5 0:voy=b9c-4e-3h-4j11 0:voz=c9v-3
0:vueltas=a-5b-7c6v3 0:vuelva=n5v-3 0:vuelven=a6 0:wait=g7m-4 0:waiting=b-4c-3 0:wake=a-3c3v-6
0:walk=b-5c5g-7i5v-3 0:walked=g4 0:walker=i3v4 0:want=b-3c-5d4f4h3l3m3n-6u-4v-10 0:wanted=v5
0:warm=c8 0:was=a-3b-5e5g-3h3v3 0:wasnt=e8 0:watch=v12 0:watching=b3c-3g3v-7 0:water=c5g-6v-3
0:way=a-7c-3g4i6 0:ways=b5 0:we=a-5h3k3 0:wear=v3 0:weather=c-4v8 0:website=c-4v5 0:wednesday=g6q5
0:week=c8g-5v-3 0:weekend=g4q-4u6 0:welcome=u8v-5 0:well=g6u-4v5 0:went=a-4c-4i4n4v5 0:were=e3v3
0:wet=c9v-3 0:what=b-4j-5v3 0:whatd=n3 0:whatever=c6v3 0:whats=a-8b-3c-6n-5v7 0:wheels=i9v-4
0:when=a-8b-7c4v6 0:where=c3i-7j-5 0:wheres=d6 0:which=m4 0:while=g3 0:white=c3
0:who=a-4d3f4h8m5v-14 0:whom=m5n-3 0:whos=a-6b-4e5i5m5 0:why=b8c-4g-7m11v-13 0:wife=e3f-3g4
0:will=a-12b6c-7d-3g5v4 0:winded=c3 0:wipe=a8m-5 0:wiped=c4 0:wish=b10v-4 0:with=d3e3k-3q-4
0:without=e-4v-5 0:wits=b4 0:woke=c4g3 0:woman=b4 0:wont=a-11c10e-8g-4h4k-4l-3n-4q-4 0:wood=v5
0:woozy=c8 0:words=c5 0:work=b-8d-3e3g6j-3k6 0:worked=d4 0:working=g9v-6 0:works=c-5v5 0:world=b7v-4
0:worrying=b3 0:worse=b-4c3 0:worst=b-3c4 0:worth=b5 0:would=b8m-4v-8 0:wrists=b8c-6 0:write=g7
0:wrong=a-3b-4 0:wrote=v-4 0:xanax=b4 0:y=i4n-3v-4 0:ya=a4c-20e4h-3i-3k-4l3m-4u4v3 0:yard=c-3v6
0:yeah=a3g6 0:year=c3 0:yearly=v4 0:years=b-5c-7v13 0:yeast=c4 0:yelled=b3c-3 0:yellow=c8 0:yes=m5
0:yo=b-3c-5e5g8h-4i-3m-5v7 0:you=b-15d-3e5g-4h-3m8q4r-7u15v-4 0:younger=h3 0:your=b-11c-5e-3g-5
0:yourself=m4v-4 0:youve=c-4e8 0:zero=a3 0__feel=c-3t3 0_for=d6 0_i=c-3t3 0_i_feel=c-3t3
1=a-10c-8e-3f-3j-3m-5n-8o5p-5q7r-5t17 10=a-8b-15c-8e-3f-3k-6m-4n-4p-4q6r-6s-5t12v-3 100=c4r6
100_$=c4r6 102=c5 102_$=c4 103=c5 104=c5 104_$=c5 10_$=k-4v4 10__$=g-3o3q6t-5v4 10__pain=v-4
10_am=q5t-4 10_am_$=q4t-3 10_no=t5v-4 10_no_pain=v-4 10_they=b-5 12=q3t6v-3 12_$=q5 12_12=t4
12__$=t4 13=o4 13_$=o3 14=n-3o7 140=c3 14_$=o7 14__$=c-4 14th_$=v5 15=f-3o4p-3 16=o8 16_$=o6 17=o3t4
17__$=o3 18=t3 180=c6 180__100=c6 19=t3v-5 190=c6 1948=b-3 1954=b5 1955=t3 1955_$=t3 1959_y=c3
1990=t3 1:=a-26b-13c-14d-18e-13f-19h-20i-12j-13k-11l-32m-14n-21o-59p-52q-22r40s27t-54u-37v-27
1:14=c5 1:4=d-3 1:5=q9 1:6=d-5g8 1:a=a4f-3g8j-3q-5v7 1:about=r4 1:absolutely=r3s-4 1:adelante=g3
1:afraid=b3v-4 1:after=q15 1:again=a7g3 1:ahead=r4 1:ahora=g9 1:ahorita=g8s-4 1:aja=r5 1:al=g3v-3
1:alguien=d3 1:alive=s-3 1:all=c-6u-3 1:already=s3v-3 1:amable=u-5 1:amaneci=c3 1:an=g5
1:and=d-3g3i3q-6r6v9 1:anda=e3 1:ando=c3d3 1:anoteme=b-3 1:any=m3v-3 1:anybody=b8 1:anymore=c3j4
1:anything=s5 1:anytime=q-3r4 1:appointment=m7 1:aqui=b7r-4 1:are=c-3r7v3 1:arm=c-6 1:as=c-4r5v-11
1:asap=q8 1:asi=b-5c-3r4s8u-3v-14 1:ask=a4 1:asking=f3 1:at=c8k-4s-3 1:aterra=c-3 1:aunque=r4
1:away=r-3v-10 1:baby=g-4 1:back=c-8d3g6 1:bad=b3 1:bano=c5 1:basta=a8s-8 1:be=a3r5s-6v7
1:been=c-4v4 1:bendiga=u-3 1:bet=r8 1:better=b3v-5 1:bien=b-3r8u-4v-18 1:boca=d3s3
1:book=b-4f5m5n-4r9 1:booking=s-3 1:bother=a-11s6 1:breathe=c3 1:bring=v3 1:broke=c-5v8
1:bueno=r3v-12 1:bus=i4 1:but=b8d6r9 1:by=b-5c5n3r8v-4 1:cada=c-8 1:call=s-3 1:calling=a4 1:cama=c8
1:campo=e3 1:can=c3g5q-3 1:cancel=j8 1:cancelar=j6 1:cancer=f3 1:cant=c5e3g5p-3r3 1:car=i4s-6
1:care=b3c6 1:casa=b-5 1:celular=n5v-9 1:change=k3 1:check=g-3 1:checkup=r4 1:chinguen=s-5
1:cita=f9j-7m4r4 1:claro=r11s-6v-5 1:class=r-3 1:clavo=r-3 1:come=b6c-3k-4 1:coming=r3 1:como=r4
1:con=c10v8 1:conmigo=b-3 1:coraje=b-3 1:correct=v-5 1:correcto=e-4v-4 1:cough=s-3 1:could=g-5r-5v13
1:course=r5 1:creo=c-9 1:crying=b4 1:cuanto=r-4v8 1:cuerpo=b4 1:cuido=b-3 1:da=b5 1:dale=q3r4
1:date=k6 1:day=b-3c4v4 1:de=b-3g4p-6r6s9v-10 1:dead=b5 1:decline=r-3s8v-3 1:dejo=b-3 1:del=r3
1:dense=e6 1:depends=v5 1:desde=g-8r4 1:despertar=s-3 1:dia=k8v9 1:dice=c3 1:died=b4 1:different=h3
1:digan=f3 1:digo=g3 1:dijo=r-3 1:dios=g3u-4 1:do=g-6r9 1:doctor=r3v6 1:dolor=u7 1:donde=a4
1:done=s5v-4 1:dont=a-6b-4e-3g-3r3 1:dormir=c3 1:drink=c3 1:duele=s-3v7 1:dying=r4v-6
1:el=b6f-4n4r6v-7 1:ella=e4 1:en=b5c3g7s9v-5 1:encantaria=r3 1:end=a7 1:enfermo=c11v-8
1:es=b-3h3r4v-10 1:esa=h3 1:escriban=s-3 1:ese=k3r3 1:eso=f3j-4 1:esta=b9r7v-3
1:estoy=b-3c9d-4q-3r-6s4u-4v3 1:ever=a5s-5 1:everything=c3r-3 1:fever=c-4 1:fine=b-4v-13 1:fixed=c-5
1:flu=c7s5 1:for=r6v-5 1:forget=a-12s8 1:from=c3 1:gave=s4 1:get=g4v-8 1:give=a7g3r-3 1:go=r9v-5
1:going=n3 1:good=r4s5v-21 1:got=b-3c5i6v-6 1:gracias=g3r-4s4u-17v-6 1:great=v-13 1:guess=r7v-4
1:gun=b3 1:gustaria=f3 1:gusto=r7 1:habla=e3 1:hacer=f4 1:had=a-4v-8 1:hard=v5 1:has=c7
1:hasnt=c-9v8 1:hasta=b3 1:have=m3 1:he=e3f3 1:hell=b9s3v-7 1:hello=s-3v17 1:her=b-3 1:here=s4
1:hice=s4 1:hija=b-3 1:him=e-4h6v-6 1:hmm=r-6 1:home=e6 1:horario=k4 1:hot=c4 1:hours=c6g6 1:how=v11
1:hurt=b10c-6v-9 1:i=b-6e-3h-3n-3p-3q-5r8s8u-6 1:id=a-6f3r5s6 1:if=i9q-3 1:ill=c-6g-4
1:im=g4p-3s8v-30 1:in=e3g5r3v-4 1:indeed=r5 1:interesa=a-5 1:ir=c3f5r-3s-3 1:is=h-3 1:isnt=e3
1:it=a-5b-10e6f5j5m-5v3 1:its=c3r5v-4 1:ive=r3 1:jaja=v-16 1:jueves=r7s6 1:just=b5k3 1:kids=b9v-7
1:know=s-3v10 1:la=a3c4k-3r4s4u-3v-3 1:lamanana=d-4 1:lanoche=b-3g5 1:las=b5g6r-5
1:later=c4d-4g9k3r-5 1:le=b4g3q-3 1:let=r-3 1:lets=r9 1:libras=c4 1:like=a4f9r9v-4 1:list=f-5s-5
1:live=b3s6 1:llamame=d-4g6s3 1:llamar=d5 1:llameme=g9 1:llamen=a3s-4 1:llegar=i3s3 1:llevo=c3
1:llorar=s-3 1:lo=s5v6 1:lol=b-4c-3r5v-8 1:looking=c4 1:los=b8r3s5 1:love=r4 1:luego=g-7r5
1:lunchend=g-3 1:lunes=b3 1:mam=f-8s3 1:manana=d-3g6 1:manejando=d4 1:marqueme=g3 1:mas=a11b-3
1:mata=b-4r3 1:matar=b-4 1:maybe=r-5v6 1:me=b-5c5e7f-6g8h-5i3j-7k-4l-5p-6q-6r8s4t-4u-3v-16
1:means=s-5 1:medico=r-3 1:meeting=g3r-3 1:mejor=j5s5v9 1:mensajes=a3f-4s3 1:mes=c4 1:message=a5
1:mi=a7e-4j-4r4v-6 1:miedo=b9v-4 1:might=c-5v8 1:mind=s3v-5 1:misma=b3 1:more=s-6 1:morir=s3
1:morning=d-4 1:move=k3 1:much=f4 1:muchas=u-4 1:muero=r4v-13 1:mujer=b-6r3 1:murio=n5v-9
1:muy=b6u-5 1:my=b4q-7r6t-3v-4 1:n=r-10s15 1:nada=b-6c-6s-5v9 1:nah=r-6s9 1:naw=r-6s10
1:necesito=j-7 1:need=r4 1:nel=r-5s8 1:never=a-8s4v-12 1:nextweek=k-3q5v-3 1:ni=b-4r-4v3
1:ninguna=f8p-6s11 1:ninos=b3 1:no=a3c4d6g5h-8j-3k4n-7p-26q-24s28t-5u-12v-15 1:nobody=i4 1:noches=c3
1:nombre=s3 1:noo=s4 1:nop=r-5s9 1:nope=e5r-3s8 1:normal=b-3 1:not=a-10b-13e3g8h6m-3r-3s13v-17
1:nothing=r4 1:now=b-4d3g14s-4v-6 1:numero=a3 1:nunca=s4v-4 1:of=b4c-3 1:off=a5f-5
1:ok=a-3q6r24s-14v-24 1:one=s3 1:orale=r4v-8 1:otra=b3 1:otro=k12r-4s3 1:out=g5 1:over=v-7 1:pain=c4
1:para=j-4q5r6s4v-6 1:parece=r4 1:paren=a6r-7 1:paso=r-3s8u-7v-5 1:pass=c-4g-6r-4s10 1:pastillas=b3
1:people=b-3 1:perdon=b5 1:perfecto=r4v-10 1:pero=a-4k4r11v-3 1:picks=i5 1:pictureno=r-8s8
1:please=f-4r5 1:point=b5s-6v-4 1:pone=b3 1:por=b-3g5v-3 1:possible=v9 1:prefiero=s4 1:pregunta=a5
1:preguntar=a3s-6 1:puede=b3r-9v22 1:pueden=d5 1:puedo=c3s-6 1:pues=c-5q-3r6v-4 1:puse=s3
1:que=h-10m-3n12r-3v15 1:quien=m4r-3 1:quiero=a-3f5h-6r6 1:quito=b3 1:rash=c6 1:rather=a-6h-3s9
1:really=s4 1:reckon=r3 1:recordarme=a-4 1:remove=s-4 1:report=s3 1:right=c-10r5 1:rodilla=r3
1:runs=c3 1:saber=b3 1:salud=g3 1:sangre=b3c-5 1:sano=r-4 1:say=v9 1:se=m4n3s-6v10 1:sea=q3
1:seguro=s-8 1:sentar=b3 1:ser=r3 1:shes=e5 1:si=a-3b-8c-5g-7m-6o-3q8r14s-14t-4u-8v-5 1:sick=c3
1:side=v7 1:sign=r4 1:sii=r4 1:simon=r5 1:sin=c7s-3u7 1:since=i4 1:sleep=c3 1:sleeping=c3g5
1:so=a3b-8e3m3r7 1:solo=h3r-3v-4 1:something=c5 1:son=b3 1:sons=c4 1:sorry=b-6n5s-8 1:sounds=r7v-4
1:still=r3 1:stop=a13r-5 1:sunday=c-9v8 1:supposed=r4v-3 1:supuesto=r4 1:sure=a-3b-3g-8o-4r13s-6v-3
1:swelling=c4 1:symptoms=m3v-3 1:ta=r6v-4 1:take=b-3f-6s-3 1:tal=r-3v4 1:tengo=c10i4 1:terror=b4s3
1:text=a5c4 1:texting=r-3 1:thanks=a-7r4s3u-14v-6 1:that=e-7j5r7v-8 1:thats=v-5 1:the=b7h-4r3s3v-3
1:them=s3 1:there=i4r4v-6 1:theres=i3 1:these=a8c3j-4 1:thing=c3r6 1:think=s4 1:this=c7 1:though=v-4
1:throwing=c5 1:thursday=k-3r4 1:to=f3i4j4q-3r3v4 1:toca=c-3 1:todavia=b-4v7 1:today=b-3g14
1:todo=c3 1:todos=b4 1:tomorrow=c-3q11 1:too=s4 1:tooth=c-4 1:tos=r3v-4 1:traigo=b10r3 1:tres=b-3
1:try=b-5 1:twice=c4 1:uh=s7 1:un=b-3c5s3 1:una=d-3f5 1:uno=c3 1:until=c7 1:up=c5i4q-6 1:use=b3
1:usted=s3 1:va=r4 1:veces=b-4 1:ver=v8 1:very=f4 1:vez=b4c-9v5 1:viernes=q9 1:visit=m6v-6
1:vivir=s-3 1:voy=b-5 1:vuelvan=a3 1:waiting=b4 1:wake=b3 1:was=v-4 1:way=c3 1:weeks=c5
1:well=g-6r3s-3 1:went=v-3 1:what=b-5c-3m13n3r-8v4 1:whats=b7 1:when=v-3 1:who=h-3v8 1:whos=m4
1:why=r13s-7 1:wife=b-3 1:will=a7 1:with=c4d3e-3g3h8s3 1:wont=c-4s5v-5 1:works=r8 1:would=f4q-5r6
1:wrong=e6 1:y=r9 1:ya=f-6g-6 1:ye=r6 1:yeah=g-9q3r5s-4v-4 1:year=s3v-3 1:yep=r3
1:yes=a-6e-3f3g-5m-9r17s-10t-4u-6v-15 1:yet=r-5v8 1:yo=e-3j-6m4v-3 1:you=f-7g3q-5r3u-7v-4 1:your=s-5
1:yup=r4v-3 1_$=a-3b-5c-6g-7n-3o10q7r-5t-3v-10 1__$=t4v-4 1__3=g6 1__no=t3 1_and=g6 1_and_3=g6
1_c=v6 1_i=t4 1_so=v5 1_y=t4 1_y_no=t3 2=a-11b-8c5e-5g-3n-9o12q4r-8s-3t16v-15 20=b-6g3q4 200=c3
2003=b4 20_$=g5 20th=g5q7v-4 20th_$=g5 21=q4t6 21_$=q3 22nd=q6 23=b4t3 24=c3 28=q4 28_$=q4 28th=q5
28th_$=q5 29=q6
2:=a-21b-12c-22d-16e-24f-9g-21h-25i-19j-21k-36l-32m-27n-3o43p22q-29r-10s-20t-68u-37v-30
2:1=o14r-5t-4 2:10=o3t-3 2:13=o4 2:14=o9 2:15=b-3o5q-8 2:16=o8 2:2=b-4f-5n-5o19q-8t-9v-3 2:2nd=o6r-3
2:3=q9 2:30=o10q-8t-4 2:4=o-3 2:40=o7 2:5=o6q-10 2:6=q7 2:9=o8p-3t-5 2:a=c6g-5i4t-4v3 2:about=q10
2:after=o6 2:afternoon=q-9 2:again=a-3c-8g4n19o-5p-4 2:ago=c-5 2:aguanto=b-3 2:ahi=o4v-5 2:al=p3
2:algo=q-3 2:all=b-6c-8o-4p7r7v-9 2:already=f3 2:alright=r10 2:and=a6o6p4v-3 2:antes=b3
2:any=b-7o-7p4r12v-7 2:anybody=h4 2:anymore=a3 2:anything=c-6p3 2:are=o-3p7v-7 2:asap=o6q-8
2:ask=g3i-4 2:at=g-3o-3q-3r3v3 2:away=o-3 2:bad=p10v-8 2:be=a3q6r-8s3 2:because=b6o5 2:been=c3o4
2:believe=o3 2:bien=f7 2:biopsia=c-4v5 2:book=o4q-3r-8 2:bring=o3 2:bueno=r10 2:but=a5b3o4
2:by=c-6o5r-5 2:call=s6 2:can=b-4c5d3f-4n4p-4 2:cancel=j-6 2:cancelar=j4 2:cant=b-3f3p10r-5v-4
2:changed=c3 2:cinco=o5 2:closet=v5 2:color=c3 2:come=q3 2:con=b-5e-6v5 2:confirmo=o-3
2:conviene=f3o4 2:could=q4 2:creo=r-3 2:cual=n4o-7 2:cuales=n9v-4 2:cualquiera=r10 2:cuarto=f3
2:da=b-6r6 2:dale=r3 2:day=b7 2:days=c-5f6i4n8 2:de=a5d4g-3o4p4q-8v-3 2:dejen=a3 2:del=f7o5q-5
2:deme=o3 2:despues=p3 2:dia=p6q-3 2:dias=c-5f4n4o-4p3 2:die=b4o-3 2:digame=n3 2:dijo=n4p-4
2:dizzy=c5 2:do=b-4g-5o4p6 2:doctor=e-4h-16p-6s-3v18 2:does=h-4v3 2:doesnt=r4 2:domingo=q7
2:donde=o-3 2:dont=b12p4q4s3v-5 2:dos=f3o10v-3 2:down=o3 2:doy=v-5 2:drive=c4 2:duele=c-3v4 2:ear=c3
2:earliest=o4 2:early=v-5 2:easiest=r4 2:either=o-5q7v-3 2:el=b-5d-8f3g-10h-13o15q-4
2:else=h-4n-4o-3p14q-5 2:elses=a3 2:em=p3 2:en=p6s-9v6 2:end=o4 2:entonces=r3 2:era=n7o-6
2:eran=n5v-3 2:esas=p7q3v-5 2:escriban=p-3 2:esos=a-4b-4p7 2:esta=f4o4 2:este=r-4 2:estoy=c4r3
2:evening=o5q-4 2:far=v6 2:fechas=n4p3 2:fine=q-8r7v-6 2:first=o3r-4 2:five=o4 2:foot=a3 2:for=f7p3
2:forty=o3 2:fri=o5q3 2:friday=g-4k-3o12q-8v-28 2:from=v3 2:get=d3q-5 2:go=o4r-3 2:going=b-5
2:gomez=b-4c3h-5o8v-7 2:good=b-3o6p4v-14 2:got=c-5q4s-4 2:gracias=f3u-11 2:guess=r-4 2:had=c4
2:have=f-4g3p4r-3v-6 2:hay=h9k-4o-4p6 2:he=b6c3v-3 2:her=c3 2:here=b6 2:hijo=c4 2:him=h-9p-3s-3v12
2:hold=g3i-4 2:horario=g-4p5 2:hospital=v6 2:how=v7 2:hoy=q5 2:hurts=c-5 2:i=a5b4j-5k-7o3p4q4r-5v-6
2:id=b-3g4o3 2:igual=b-6r7 2:ill=f8g-9o6p-3 2:im=c7g-5i-3o8p5v-6 2:in=a3b5c10g-5o3p3 2:instead=o-3
2:is=c7h4o3r4 2:it=a3o4r7 2:jueves=r-3s-4 2:just=b7 2:keep=b3c-3 2:kids=i3 2:kill=b-4
2:la=a-8e-4f4g-4o16q-15r3s-12t-4v-5 2:lamanana=p6 2:las=b-6g-5n6o4q-6v-4 2:last=o6r3 2:later=g-3p5
2:le=g5h4 2:lets=o5 2:like=h-3 2:list=p-3s5 2:llegar=b4 2:lo=b4r-3 2:los=n7v-4 2:lunes=q6 2:main=v4
2:make=p6 2:mama=b4 2:manana=o10q-7 2:martes=f5o7q-15 2:mas=a-4b-7f3p4 2:matter=r5
2:me=a-4d3f6n5o9p7q-6v-7 2:media=o4 2:medio=o3 2:mejor=b-3p5q5 2:mensajes=a6 2:mi=b-5c3i-3s4
2:miedo=b10h3 2:miercoles=o4q-9 2:mire=o4 2:mismo=v4 2:monday=o-3p3q7 2:month=p4 2:more=b-3p4s3
2:morning=q3 2:mover=q-3 2:mucho=c5 2:muela=c4 2:my=i-3n5o5p3v-3 2:myself=b6 2:nah=u-3 2:need=p3q9
2:neither=p7 2:never=a3 2:next=p4 2:nextmonth=p3q3 2:nextweek=b3s-3 2:ni=a6c5p3q3 2:night=o-4
2:nine=o5q-3 2:ninguna=f-8p10s-15 2:ninguno=o-4p7 2:no=a-4f-11g-8j-3k-6p15q18v-5
2:none=h3o-3p12q4s-11 2:nop=u-4 2:nope=o-3p6 2:not=b5h-6o4q-5s-8v13 2:nothing=p4 2:now=a4g4
2:nueve=o5 2:numb=v4 2:number=o4 2:numero=e-3 2:o=v-5 2:october=o4v-3 2:of=b-3d3h3i3r4v-7 2:off=c3
2:ok=a3q-3r14v-13 2:on=o4v-14 2:one=a-5b-4c3f4g-8h-5n-4o12p-7q-3r3v-4 2:ones=s-3 2:open=v-3
2:option=o8p-4 2:options=a-5n3o-4p7 2:or=o-6q9r-8 2:other=p5 2:otra=a4h-9n13o-3s-3 2:otras=p7
2:otro=g-6p10 2:out=c3 2:overmorrow=o4q-5r-3 2:pain=c3 2:para=b8f3j3o3v-5 2:patel=h-7o-3v26
2:pero=b12c5r-4 2:phone=d3 2:pick=b-5p-3r7 2:pictureyes=o3r6 2:place=a4
2:please=a-3f-12n-3o7q-5r-5v5 2:pongame=o4 2:por=c5 2:porque=c3o3 2:primera=o6v-6 2:pronto=o4
2:puedo=f-6 2:pues=o4r-6 2:put=o8r3 2:que=f-3g8p7q-6r6v-10 2:queda=f3 2:quiera=r3 2:quiero=f6q-3r-7
2:quit=c-4o-3 2:read=n6 2:repeat=n3 2:ride=g3o3 2:riverside=i-4o3 2:sabado=o-3q7 2:salida=b3
2:saturday=q9v-4 2:says=c-3 2:scared=b5 2:schedule=p3 2:se=c8 2:sea=r4 2:second=b-4n-5o6 2:see=g3
2:seeing=b6 2:segunda=o3 2:segundo=f5 2:sending=a4 2:senorita=o3 2:set=p7 2:si=i4j3o3q-11r9v-8
2:sirve=p5 2:sirven=r5 2:so=o9p-4q-6 2:solo=q4 2:somebody=b5 2:something=p5 2:son=n3v3 2:soonest=o5
2:sorry=b-3c-3s6 2:still=o3 2:street=v4 2:sure=o7r4 2:take=a3f7 2:talk=d4 2:talking=a3 2:temprana=o3
2:tendra=p3 2:tengo=g10h5v-6 2:text=a6 2:thanks=s6u-14 2:that=a3n3o3v6
2:the=b4f3g-10h-8i-7j-7m-3o16q-5t-5u-5v-4 2:them=b-4r5 2:then=b4r6 2:there=b3h4 2:these=a-6f5o-3
2:they=r6v4 2:think=b3 2:thirty=o3 2:this=c3 2:those=b-5n4p5r-3s-6 2:three=c-3o6 2:thursday=o-4p3q12
2:tiene=p4 2:times=c-3g-3n5o-3p3r-4 2:to=a-4g6h-5i-3j-3o5v4 2:todas=r5 2:told=f3
2:tomorrow=g-3o9q-18r3 2:too=c10o-3p3 2:trabajo=q-4 2:tres=o6 2:tue=o5 2:tues=o3q3r-4
2:tuesday=g-3o6q-8v-10 2:tuesdays=q-3 2:two=o10 2:ultima=r-3 2:un=c3p6 2:una=o3 2:uno=o7 2:up=v5
2:usted=r3 2:van=v5 2:vez=h-3n14p-5 2:vienen=i4 2:viernes=g-5i4o10q-12v-19 2:vista=c4 2:vivo=b4
2:want=b7h3v-4 2:was=n5 2:way=c-6 2:wed=c3o7r-5 2:wednesday=a4o3q-13 2:weeks=c-5 2:were=n6
2:what=b3m-4n3o-4q6v-4 2:whats=n8o-8 2:which=o-3v6 2:who=h3 2:will=b-3 2:with=h-16s-5v13
2:work=a-3c-5p6r3 2:works=c4f6o4q-11r-8v-4 2:would=q4 2:y=p4q-4v7 2:ya=j3o6q-8r6s3v-6
2:yeah=o5q-6r13 2:yep=r5 2:yes=o-3r15 2:yo=q-3 2:you=m-5n3r7u-9v-12 2:your=a3s3 2:youve=a3
2_$=c-6f4o10q8t-4 2_15=o7q-8 2_15_$=o3q-5 2__$=c-4q-3 2__a=c4 2__and=b-3 2__me=h5 2__the=t3 2_de=b4
2nd=o6r-3 2nd_$=o3 3=a-10b-5c3d-5e-7i-3l-4m-4n-7q13r-7t14v-17 30=b-6g-4o7v-8 30_$=c-3o5q3t-3 31=b-3
3:=a-9b-8c-16d-9e-25f-9g-43h-5i-15j-11k-30l-18m-8n-18o-71p-42q62r-54s-40t-67u-27v-28 3:1=q10t-11
3:10=c-5g-6q18t-15 3:12=q5 3:15=q5 3:2=c-5f5q12t-8 3:20th=q4 3:29=q6 3:3=c-6f4g-6o-4q12t-9 3:30=q7
3:4=q10 3:5=f4q4v-3 3:9=b-3c-3q14t-6 3:a=d-3g-3n-7o-8q13r-4t-7v-4 3:about=q-3r-3 3:adelante=q3
3:after=b-5c-3f6g-24k-4o-6v6 3:al=q3 3:already=k3 3:am=q4t-5 3:and=c-4q8t-5 3:anda=b5 3:ando=b4
3:any=q3 3:anytime=b-3c-10f3q13r-9v-10 3:are=c-6q5 3:around=q7 3:asap=q6 3:asi=b4 3:ask=g3
3:aspirin=v3 3:at=c-4g-8q7t-6v-9 3:back=c-5 3:bad=q-4 3:basta=a-3 3:be=v-3 3:been=c6 3:before=b-3v-3
3:better=f5 3:bien=c5q5 3:broke=c4 3:but=c-5q7 3:by=q6v-6 3:call=b3 3:can=b-3f5v-3 3:cant=q4
3:cita=m4q-4 3:come=b-6f6 3:con=a-3b4 3:cuando=c3q8v-4 3:de=c-6g-6q13t-6v-8 3:dejar=v3
3:del=c-5q15v-5 3:depends=g-6v7 3:despues=b-3f4g-6 3:dialysis=q4 3:dice=n4 3:diga=q5 3:digale=c3
3:do=b3 3:doctor=b3c3h6q6 3:does=v3 3:dont=v7 3:dos=q4 3:drop=q-4v11 3:early=q7v-9 3:eight=q5
3:el=g-5o-14q18t-3v-11 3:en=g-7v-8 3:entonces=q3 3:entre=q3 3:escriban=f3 3:esta=c5 3:estar=b4
3:este=f4 3:estoy=b5c-3g-4 3:evenings=q6 3:feel=q-4 3:fever=c4q5 3:fiebre=q-3 3:fine=v-6 3:five=b3
3:for=b-4f4m9 3:friday=b-5c-4o-11 3:from=b-3q6 3:ganas=b3 3:get=b3q4 3:give=q3 3:go=q-4 3:good=f5
3:got=c-5 3:gustaria=f4 3:had=c-5 3:half=c-3 3:hard=v4 3:have=b4g-3 3:he=b7c-5 3:home=b-7
3:hoy=b-4q4 3:huh=n5 3:hurt=q-4 3:hurting=q3 3:i=o-3r-4s-4 3:if=c-11q11 3:ill=g6 3:im=q4
3:in=b3c-6k-4v-9 3:ir=f6 3:is=f7q9v-11 3:isnt=c3 3:it=a9b3q-8v-5 3:its=b-6 3:ive=c-5 3:jaja=v-3
3:job=v-5 3:jueves=q4v-6 3:just=k3 3:keep=c5v-4 3:kids=b-5v11 3:kill=q4 3:know=g5q-3v9 3:la=q8v-4
3:lamanana=a-4b5g-8p-4q29v-7 3:lanoche=b-6q5 3:las=b-4f3g-9n-5o-3q17v-3 3:last=q-3 3:latarde=f5g-18
3:later=q4 3:le=b3 3:like=c6q3 3:los=b-3q4u-3v-7 3:lunchend=b-3 3:lunes=g-4q6 3:mama=b-3
3:manana=g-8q5 3:martes=q9 3:mas=f3 3:matter=q3 3:maybe=q3 3:me=f6k-4o-4q7r-5v-11 3:mediodia=v-4
3:mejor=q-5v-3 3:mensajes=a6 3:mi=b4v-4 3:miercoles=q4 3:monday=b-3k-5q6 3:morning=b-3q4 3:mucho=v7
3:muero=v-3 3:my=a3c4o-5r-3 3:myself=c4q-3 3:necesito=i3 3:need=k3 3:needle=v3 3:nextmonth=g-4
3:nextweek=v-11 3:ni=q3 3:nieto=b-3 3:no=b5c13d-4k-4n-4p-4q3s-15v-4 3:noon=q6 3:not=b6 3:nothing=q4
3:october=q6 3:octubre=q4 3:of=b14 3:off=q4 3:oigo=c8 3:ok=b3 3:on=a-3g-4o-5q3v9 3:once=n-3
3:one=k3q4 3:only=v-6 3:or=c-3 3:overmorrow=q8 3:para=b4m4q-4v-10 3:passed=c-5 3:past=q5 3:pero=i3m4
3:please=c5q10 3:pm=q4t-3 3:porque=q6 3:puedo=c5f10q4 3:que=b3f-8i3o-4q11 3:quiero=a5b4 3:quit=v-5
3:right=c-3q3 3:running=c5 3:say=v3 3:says=c-4 3:scared=b3 3:schedule=g5v4 3:se=v-7 3:si=b7r-4v-9
3:sin=v-4 3:so=c-7q13v-17 3:soonest=q7 3:stop=v-10 3:sure=v7 3:talk=b4 3:telefono=f4 3:text=g6
3:that=c-3 3:the=o-5q7r-4 3:then=b4 3:theres=c-3 3:they=v5 3:thing=v3 3:thirty=q4 3:this=a3
3:thought=b3 3:three=c3 3:tiene=c4q4 3:time=b-3m9q-5 3:to=c3q-7 3:today=b-5g-3q6 3:toilet=c3
3:tomorrow=c3g-9o-5q3 3:tos=q4 3:tuesday=o-6q6 3:tuesdays=q6 3:una=q8 3:up=b4 3:use=v5 3:usted=q6
3:ver=b3 3:viernes=o-5 3:was=b3 3:wednesday=c-3o-4q7 3:wednesdays=q5 3:weekend=q5u-4 3:went=b3
3:what=m6q-4 3:when=g6 3:wife=b-4 3:will=q4 3:with=h4q3 3:work=f5v3 3:workend=g-4 3:works=q3
3:y=b-3d3f-3g5q5t-5 3:ya=q5v-7 3:yes=r-3 3:yet=g6 3:yo=q6 3:you=g5v-4 3_$=a-4b-3c-10f-8k3q16r-3
3_1=c3 3_58=t4 3_9=t3 3_9_58=t3 3__58=t3 3_days=c7 3_is=f8 3_pm=j3 3rd=v3 3rd_$=t-8v8
4=b-13c-4d3f-5m-3n-4o-6q10r-6t16v-6 40=i4o7v-4 40_$=o3 412=c4
4:=a-10b-15c-16d-5e-13f-24g-20h-19i-17j-17k-20l-16m-7n-4o-51p-23q-47r-39s-39t25u-13v14 4:01=t4v-3
4:04=t3 4:05=t4 4:08=t6 4:1=t8v-7 4:10=t3 4:12=t9v-7 4:14=c-6t6v-5 4:15=t4 4:17=t4 4:18=t3 4:19=t3
4:1948=b-3 4:1954=b5 4:1955=t3 4:1990=t3 4:2=o-6t12v-6 4:2003=b4 4:21=t6 4:23=b4t3 4:3=b3c6q-8t10v-3
4:30=t7 4:31=b-3 4:3rd=v4 4:4=b-4q-3t10v-4 4:5=t4 4:58=b3c4t8 4:6=t5 4:61=b-3t9v-7 4:62=t3 4:7=t5
4:71=t5 4:76=t3 4:77=t3 4:8=c-3 4:85=t5v-4 4:88=t3 4:9=a-3b6o-3q-3t15v-3 4:a=a3c5d5e-3v-7
4:acuerdo=v4 4:agosto=b3 4:already=v5 4:and=t8 4:ando=c3 4:ano=b4 4:ask=v-4 4:august=v3
4:born=b-3m3v-4 4:coming=c-3 4:cuando=m4 4:de=a5e-9n-3o-10q-6t9 4:december=t3 4:del=b-3o-5t9
4:did=m-5 4:digo=d3 4:do=m3t-4 4:does=b3 4:dont=b3v6 4:dos=t3 4:doy=a-4v10 4:el=t5 4:en=v7
4:es=t5v-5 4:esa=v8 4:eso=v6 4:este=b5 4:eye=v-3 4:feb=t6v-3 4:fecha=b-3 4:for=m4v-8 4:gave=v6
4:give=a-5b-5v7 4:go=b4 4:got=m4 4:haha=v5 4:hasta=c3 4:have=b3 4:he=b-4 4:her=e3 4:i=a-3m3t3
4:id=s-4t-4v11 4:im=b-4v5 4:in=b-5v16 4:is=c-3v-5 4:it=v4 4:its=r-4t8v-3 4:julio=v6 4:july=v5
4:june=v6 4:know=v-3 4:la=c3v16 4:lo=d3 4:look=v5 4:marzo=v4 4:mas=b3 4:may=t5v-3
4:me=d-3g-3m-3n6t-3v-4 4:mensajes=a-3v4 4:mi=a4b-5 4:mia=v3 4:mil=t4 4:mis=c3 4:mother=b-3
4:my=b-3m3n8r-4t6v-3 4:naci=b-3m4 4:next=b5 4:nieto=c3 4:nineteen=t4v-8 4:nineteenth=q-3v4
4:no=s-17v14 4:not=s-6v13 4:now=n8v-11 4:nurse=b-3 4:o=v3 4:october=b-3q-4v8 4:of=t8v-11 4:ojala=b6
4:ok=r-5 4:once=t3 4:one=o-5t6v-6 4:out=a-6v7 4:over=a-4v3 4:para=b-3v6 4:persona=d3v-5 4:please=a6
4:por=a-3v3 4:prefiero=v7 4:que=c8t4v5 4:quiere=m-4v7 4:quieren=b-7m7 4:rather=s-4v7 4:remember=v4
4:saber=b-3m4 4:said=b-3 4:say=s-4v9 4:se=c3d3 4:see=b6 4:sept=t3 4:something=c-3 4:soy=c3
4:stop=t-5 4:text=a-3v3 4:that=a-4b-4c3d3e-5v8 4:the=t7v3 4:this=b3 4:tienen=a-4v5 4:time=g4
4:to=b3m5v5 4:too=v4 4:tres=c-3v3 4:two=o-5t3 4:una=d3v-5 4:ustedes=v4 4:uy=v4 4:want=b4m-5v12
4:was=m4v-3 4:what=n9v-15 4:when=m4 4:while=b3 4:whole=c-3 4:why=r-5t-3v3 4:with=m3t3
4:y=b4c6m5t5v-4 4:ya=a-4v6 4:yes=b-3r-4 4:you=e-7r-4v11 4_$=c-6d6q11v-6 4_61=t8v-6 4_61_$=t8v-6
4__$=c-4g-3t10 4__julio=v3 4__my=a4 4_de_julio=v3 4_dias=c4 5=a-10c-7g7l-4m-5n-5p-3r-5t20u-3v-6
58=b3c4t8 5:=a-14b-14c-10d-22e-24f-20g-23h-12i-20j-18k-15l-20m-4n-19o-46p-28q-36r-51s-42t31u-13v12
5:0=b3t14v-7 5:1=c-5o-4t20 5:10=a-4b-9c-11q-5t23v-21 5:2=b-6h4t19 5:3=b-3t16v-6 5:4=t10v-9
5:5=a-7b-8t19v-17 5:6=t8v-9 5:7=t8v-3 5:8=a-4t19u-3v-12 5:9=c-9t17v-6 5:a=b-5c-8n3t10v-15 5:after=c4
5:ahi=b3 5:all=r-3 5:already=t-3 5:alright=v3 5:an=b-3 5:and=b4t3 5:another=h4t3 5:antes=c5v-7
5:anymore=c-3 5:anytime=v5 5:are=c8v-4 5:as=v4 5:atencion=v3 5:bad=v19 5:be=v5 5:better=v10
5:bien=v5 5:bit=c-3t3 5:blood=t4v-3 5:bother=a-5 5:buena=v4 5:bueno=r-5 5:but=c8t4v-12
5:calificar=m5 5:cant=v11 5:casa=b3 5:cero=c-6t7v-7 5:cinco=t5 5:comment=v4 5:cuanto=n5v-4
5:cuatro=v-4 5:de=c-3n4t4 5:dejo=v4 5:desk=d-3v6 5:did=b4 5:diez=t9v-8 5:dijo=n5v-4 5:doctor=b5h-8
5:doesnt=c-3 5:dolor=c-8v-11 5:donde=c3 5:dont=b8v-9 5:dos=v4 5:doy=b-4 5:drive=b4 5:duele=v-4
5:eight=v-3 5:el=c-3h-4v7 5:eleven=t6v-9 5:en=b3 5:encanto=v6 5:enfermera=d-4v4 5:era=v-3 5:es=c-5v6
5:espera=b-4 5:esperar=v3 5:excelente=v11 5:excellent=v3 5:five=t5 5:for=a3m4 5:forever=v-5
5:four=t6 5:front=d-3 5:fue=d-4 5:give=h3v-4 5:good=c-5u-7v15 5:gracias=u8v-3 5:great=v4
5:grosera=v3 5:guess=v6 5:happy=v3 5:hasta=b-3 5:he=b4 5:her=b3 5:here=b5 5:hicieron=v3 5:high=t-3v4
5:hip=c-3 5:hombro=v3 5:horas=v3 5:hours=v6 5:hurt=c-3 5:hurting=c-7 5:hurts=t5 5:i=a3b6r-3
5:id=t6v-3 5:ill=b4 5:im=b9c4v-4 5:in=b6v-3 5:into=b3 5:is=c3t3 5:it=r-8v5 5:its=c3 5:killed=v-3
5:killing=c-3 5:knee=c-4 5:la=c-3d-5t3 5:le=c-7 5:left=b3 5:let=v-4 5:life=b-5 5:like=b5 5:lo=c-4v6
5:loca=v3 5:lol=t9v-15 5:long=v-7 5:los=u4 5:made=t-4v5 5:mal=c-3v12 5:marks=b3 5:maybe=v-3
5:me=b-5c6g-5i-3n3p-4s-4t13u5 5:meh=v6 5:mi=b4 5:mucho=t4v-5 5:muy=b-3c-5v9 5:my=v-7
5:myself=b9c-3v-3 5:nadie=c4 5:needles=a-4 5:nine=t6v-6 5:no=b5c4s-19t4v-10 5:nobody=b-5t3
5:none=a-4 5:not=v11 5:nothing=v3 5:now=b3t3 5:nueve=t5 5:number=v6 5:nurse=d-6 5:o=v9 5:ocho=t7
5:of=a-7m3 5:off=v3 5:ok=r-3 5:on=b4v-3 5:one=n3 5:or=t8v-4 5:out=a-10c-3t4v-8 5:pain=t5v-19
5:parking=v-6 5:people=c3 5:pero=c6r-6v7 5:picturestar=t5 5:place=v4 5:please=b8v-4 5:pongo=c-3
5:porque=v-4 5:pregunta=v-3 5:pressure=v-4 5:pretty=v3 5:put=b4 5:que=m4v-8 5:quede=c11v-7
5:queja=v4 5:quiero=b4 5:quitaron=c-3 5:rating=m9 5:regular=v6 5:rude=c-3v4 5:sacaron=c3
5:said=b5v-3 5:sali=c4t3v-3 5:sangrando=c3 5:say=t4 5:se=c8 5:seis=t5v-4 5:senti=c-4 5:service=v4
5:she=b5v3 5:shot=c4 5:siete=t4 5:sin=v7 5:six=t6v-6 5:so=b-3t3 5:staff=v4 5:stars=t4 5:still=c5
5:stop=t6 5:tardaron=v-4 5:ten=a-4t11 5:terrible=v10 5:thanks=u-5v6 5:that=b5v-12 5:the=c8d-6e-3m4
5:they=b-6 5:think=t-3 5:this=a3 5:three=t3 5:to=b7v-9 5:todavia=v-6 5:todo=b-5v3 5:told=b3
5:too=b-3v8 5:two=v4 5:um=v-4 5:un=c-13t9 5:uno=t4 5:up=c6v-7 5:very=u-7v12 5:wanted=b4
5:was=d-3r-6v3 5:went=c-3 5:what=v-8 5:whats=m3n3v-7 5:who=a4 5:with=d-7 5:worse=c3 5:worst=v6
5:would=t3 5:y=t4 5:you=b6t3u-4 5:zero=t8v-6 5_$=a-3b-5c-4g4q5t5 5_40=o5q-5 5__$=f3t3v-8 5th=q3
6=a-5b-5d-6g7q6r-4t12v-8 61=b-3t9v-7 61_$=t8v-7 62=t3 62_$=t3 6_$=a-3c-3d-5g13q5v-9 6_1=v5 6__so=t4
7=b-3q3r-3t13v-10 71=t5 76=t3 77=t3 77_$=t3 7_$=q3 7_7=t3 7_77=t3 7_77_$=t3 7_7_77=t3 7__$=t3
7__77=t3 8=a-5b-7c-3r-3t17u-3v-16 85=t5v-4 85_$=t4 86=c4 86_$=c4 88=t3 8_$=s3t7
9=a-8c-3d-4g-6i-3m-5n-5p-6q4r-4s-3t20v-24 90=b-3i4 90_$=b-3i4 911=a-6b15d-9 911_$=a-3b10 911__$=b3
911_please=b3 911_please_$=b3 9_$=c-3q7 9_3=t4 9_30=o9q-5t-4 9_30_$=o6q-3 9_3_58=t4 9_58=t3
9__$=b-3o5q-4v-3 9__1=q3 9__58=t4
@f0=a23b-7e-6g-10h-10i-12j-6k-6l-10m-10n-13o-7p-10q-15r-18s-12t-5u-14v-7
@f0:0=a7b-11c-4e-5g-4h-7i-8k-4l-6m-12n-7u-10v-7 @f0:1=a21b8f-13g-7r-13s-16 @f0:2=a12j-6o-3p-5s9
@f0:3=a7q-5 @f0:4=d-3t-4 @f0:5=c4
@f1=a-17b28c-8d-9e-9f-7g-11h-6i-6j-6l-11m-8n-6p-4q-8r-9s-7t-5u-8v-15
@f10=a-4b-6c-6d-7e-7f-17h-4i-5j-9k16l-3m-4n-8q-4v-11
@f10:0=a-3b-10c-4d-6e-7f-15i-4j-9k13l-3m-4n-7v-19 @f10:1=k11 @f10:2=k-3v3
@f11=a-6b-3c-6d-4f-3g-4l13n-6u-4v-7 @f11:0=a-13b-5c-4f-3g-4l14n-6u-4v-5
@f12=a-9b-3c-8d-4e-9f-14g-7i-7j-7k-8l-3m18n-8p-4q4r-10s-5t-3u-9v-7
@f12:0=a-7b-4d-3e-4f-9g-5i-5j-5k-7m12n-9u-8v-4 @f12:1=c-4e-3m12r-7s-4v-3 @f12:2=q8
@f13=a-9b-10c-8d-7e-12f-17j-6k-3l-5m-4n26o-5p-9q-8r-5s-6u-6v-14
@f13:0=a-10b-12c-20d-3e-10f-13j-4l-3n17u-4v-4 @f13:1=g4n4s-3 @f13:2=n9o-4p-8v-4 @f13:3=c7n4q-4
@f13:4=v-3 @f14=a-11b-7c-4d-9e-12f-22g-12h-13i-8k-7m-4n-12o27p-14q-29s-7t-11u-11v-25
@f14:2=a-11b-7c-4d-9e-12f-22g-12h-13i-8k-7m-4n-12o27p-14q-29s-7t-11u-11v-25
@f15=a-9c-7e-4f-8g-8i-5k-6n-4p15q6r-6s-16v-10 @f15:2=a-9c-7e-4f-8g-8i-5k-6n-4p15q6r-6s-16v-10
@f16=a-11b-4c-4d-15f-31g-14h-3i-12j-8k-14l-3m-8n-7o-34p-27q20r-4s-5t-12
@f16:0=c12e5f-3g8k-3q-23u6v19 @f16:1=b-6c3f-3g-8k-11q16r10 @f16:2=c-7g-6o-23p-17q16r-5v-15
@f16:3=a-8b-6c-24d-6e-8f-15g-30i-6k-3m-6n-3o-9p-7q21r-22s-4t-10u-16v-35
@f17=b-3c-9d-4f-29j-10k-7l-6n-5o-28q-6r7s-13t-8u-6v7 @f17:0=a8b4c-8e6f-5g13h9j-3k-4m6r-25u8v21
@f17:1=a-3b-14d-14e-11f-18g-16h-7m-22n-13o-4q-11r11s-10t-3u-18v-34 @f17:2=a-3b-3h-7i-5n-7o-21q4r7
@f17:3=v3 @f17:4=a-4v12 @f18=b-4d-9e-17f-6g3k-6m-6n-7o-16p-20q-5r-14s6t-3v5
@f18:0=a5b-5e-6g12i4j3s-24u9v12 @f18:1=a-6e-7g-19h-6i-12j-14k-3r-13s6u-11v-14
@f18:2=a-6o-14p-16s17u-10v-8
@f19=a-17b-22c-14d-14e-14f-8g-15h-11i-8j-4k-8l-8m-14n-16o-16p-9q-15r-20s-8t28u-14v-29
@f19:4=a-9b-3c-6e-9f-3g-6i-3k-3m-7n-7o-7p-3q-8r-16s-3t19v-24
@f19:5=a-6b-21c-7d-8g-6h-6m-3n-5o-6q-5t16u-8v-11 @f1:0=a-10b6d-10e-9f-4g-9h-3i-9j-5l-5m-3t-3u-11
@f1:1=b13c-7h-4i4r-5v-12 @f1:2=b13c-3h3v-5 @f1:3=b8c-3q-6v-4 @f1:4=b7c-5v-6 @f1:5=b10v-7
@f2=a-17b-10c15d-9e-4f-6g-6h-5i-6k-8l-7m-13n-4o-4r-3s-9t-6u-5
@f20=a-9b-8c-9d-5e-10f-7g-9h-5i-6k-3l-4m-7n-8r-12t-7u22v-3
@f20:0=a-8b-7c-7d-4e-8f-5g-7h-5i-5k-3l-3m-7n-7u25v-15 @f20:1=r-5v-4 @f20:5=r-3t-6v11
@f21=c-5e3f-12g3l-10m-6o-9p-12q-15t-24v19 @f21:0=b-6c-5d3e10f-6g8h9i5j6l-7p-6q-10r-10s-5t-4u4v-7
@f21:1=a3b4c-4d-8e-6g-16i-13j-9m-17r4s4u-7v14 @f21:2=b9c-5e-6g8h-13m-3n-12r5v11 @f21:3=b5g-3v14
@f21:4=a-3b-3c-6e-10g-11n5q-4t-8v23 @f21:5=a-9c9d-9e-5g-9h-10i-6j-7m-3r-14s-5t-9u-10v27
@f2:0=a-14d-12i-3k-3l-4m-9o-4p-3q-4r-5t-8u-3 @f2:1=b-6c9q-10 @f2:2=b-4c12p5r4v6 @f2:3=b-10c17q9
@f2:4=c7t4v-7 @f2:5=b-4c-5t-3 @f3=a-8b-16c-9d19f-6g-11h-12j-8k-9l-3m-3n-9o-7r-5s-3t-4u-6v-4
@f3:0=b-13c-13d16f-3g-9h-11j-6k-8n-8u-5v-4 @f3:1=d5r-3 @f3:2=o-5 @f3:4=t-3
@f4=a-13b-5c-9d-6e21f-11g-3h-4i-11j-3k-8m-4n-3o-3p-6q-4r-8s-3t-5u-9v-13
@f4:0=a-17b-3c-9e15f-8g-17h-7i-9k-6m-3n-4u-8v-9 @f4:1=e4g3r-5 @f4:2=e3p-3 @f4:4=b-4e3t-5v-7
@f5=a-9b-10c-9d-6e-9f35g-11i-6j-4k-6l-5m-11n-13p-3q-7r-8u-5v-20
@f5:0=a-8b-7c-7d-4e-9f25g-9h-5i-5l-4m-7n-10u-4v-16 @f5:1=f5r-9 @f5:2=f11h7 @f5:3=f8
@f6=a-15b-13c-7e-10f-18g18i-16j-9l-9m-9n-6o-9q-15r-7s-6t-3u-7v-6
@f6:0=a-7b-16c-6d-13e-4f-10g22i-12j-6l-6m-7q-10u-5v-15 @f6:1=d5s-9v4 @f6:2=a-3o-4r-4 @f6:3=d4g-3q-5
@f7=a-11b-17c-3d-11e-4f-13g-6h19i-5k-4m-3n-3o-5q-4r-3s-4v-11
@f7:0=a-10b-16c-7d-9e-3f-8g-5h18i-3k-3v-15 @f7:2=o-4
@f8=a-14b-13c-14d-3f-13g-3h-9i20j-7k-3m-9p-4q-8s-5u-7v-8
@f8:0=a-12b-10c-22f-8g-13h-8i16j-7m-7q-4u-7v-10 @f8:1=i3r-4 @f8:2=g3v5
@f9=a-5b-6c-8d-7e-7f-18g-7i-10j12k-15n-4p-4q-6v3 @f9:0=a-5b-9c-8e-6f-15g-5i-9j12k-14q-3 @f9:1=b-6v-3
@f9:2=s5 @f9:4=b4v7 @h0=b10c-3v4 @h1=b-13c-5e-7f4g-7i-8k-3v20
@h100=b-5d-9e-14f-3g-7h-11i-6j-9n-17o-8p-10r-11s-9t-5u-12v19 @h101=a4b-6d24g5q-11
@h103=b3d-3e-6f-4g-21h-9j-4k10p-4 @h104=p3 @h106=e-4 @h108=b-8g8
@h109=c6e-8f-5g-5i3j-3m-6n6o-7p-5q-8r3s-6t-10v-12 @h11=a6n-3 @h110=j5o3r5s-18u-3 @h113=b3g-4v4
@h12=j4m4n-4v3 @h120=a-16b5c-7e-4g-5i-11k-3m5n-3p-3t-3v23
@h121=a-6b-24c-11d-8e-19f3g-4h-4i-6j-7u-5v30
@h122=a-10b-8c-40d-13e-21g-4h-14i-4k-4m5n-4q-6r-17u-5v40 @h13=c4l4n5
@h2=a-11b-13c-10d-4e-17f-3g-7i-15n-5p-3q-11s-10v23 @h20=a-4r-3s10u-11 @h3=c-12g6
@h4=a-3b5c-4e8h-7n5v-11 @h6=a-3b12c-22d-3g20i-5l4v-4 @h7=h4m-3 @h8=b-5f4i-7k3 @h9=a-18h-9j9
@n1=a-13d3e-20g-29h-15i-14j9k-6l-8m-5n-6o4p-11q-14r-4t-8u8v-7
@n2=a-11b-19c-10d-3e-7f-22g4h-15i-4j-7k-25l-10m11o-7p3q-10r-11t-11u4v-4
@n3=a-8b-13c-8e-12f-14h-11k-4l-16m-12n-10o-24p-9q-19r-7s-11t-11u-7v-8
@n4=a-19b-6c-11d-6e-5f-10h-8i-10j-11k-9l-21m-9o-17p-20q-14r-14s-12t-13u-23
@n5=a-14b-17c-8d-12e4g-12j-7k-4l-8m-14n-4o-24p-8q-3r-11s-24t-8u-21v-3
@n6=b-4c-12d-14e-4f-6g-6h3i-7j-16k-8l-8m-16n-7o-6p-13q-6r-13s-10u-10v-5
@p0=a23b-7e-6g-10h-10i-12j-6k-6l-10m-10n-13o-7p-10q-15r-18s-12t-5u-14v-7
@p1=a-14b30c-7d-6e-10f-9g-10h-6i-6j-7l-11m-8n-6p-4q-8r-8s-7t-4u-8v-13
@p10=a-5b-6e-9f-19g-6h-5i-3j-11k24l-4m-5n-8v-10 @p11=a-8b-6c-4d-4f-3g-4l16n-6u-4v-4
@p12=a-9b-3c-8d-4e-9f-14g-7i-7j-7k-8l-3m18n-8p-4q4r-10s-5t-3u-9v-7
@p13=a-9b-10c-8d-7e-12f-17j-6k-3l-5m-4n26o-5p-9q-8r-5s-6u-6v-14
@p14=a-5b-3c3d-13e-13g-14h-15j-3k-9l-3m-4n-13o46p-21q-36r3s-9t-13u-12v-28
@p15=a-6e-5f-12g-9k-7n-4o-5p20q7r-7s-11v-11
@p16=a-10b-7d-12f-9g-15h-3i-13j-16l-5m-9n-9o-30q41r-8s-14t-15v-7
@p17=b-10c-10e-3f-11g-4j-7l-13m-4n-8o-9p-4r51s-19t-13u-8
@p18=a-4d-3e-9f-10h-4k-4m-7n-8o-16p-22q-10r-20s36t-5u-3
@p19=a-17b-8c-13d-18e-16f-10g-17h-13i-10j-7k-9l-9m-15n-18o-19p-12q-18r-24s-10t62u-15v-32
@p2=a-11b-6c24d-4e-5f-7g-5h-5i-7j-4k-9l-8m-13n-5q-3r-3t-5u-5v-4
@p20=a-9b-8c-9d-5e-10f-7g-9h-5i-6k-3l-4m-7n-8r-12t-7u22v-3 @p21=c-5e3f-12g3l-10m-6o-9p-12q-15t-24v19
@p3=a-15b-10d28e-3f-9g-6h-9j-8k-4l-4m-3n-10r-3t-5u-7v-7
@p4=a-3b-7d-3e28f-20g-4h-4i-11j-3k-9m-5n-3o-3p-6s-5t-4v-15
@p5=a-8b-10c-4d-10e-10f64g-11i-6j-4k-7l-6m-12n-13p-3q-7r-9u-6v-21
@p6=a-5b-9c-7e-12f-20g30h-3i-17j-10l-8m-10n-7o-7q-14r-4s-7t-6u-7v-4
@p7=b-11c-4d-19e-4f-10g-7h21i-5k-4m-4n-3q-5s-5v-9 @p8=a-8b-8c-7d-7f-14h-9i23j-8m-10p-4q-4s-5u-7v-10
@p9=d-8e-11f-13g-8i-11j21k-16n-4q-6
@q=a-16b-26c-14d-17e-20g-23i6j-9k-17l-5n19o-14q4r-20s-15t-12u-15v18
@seen=a3b3c5d-10e-14g-14h-18i-14j-15k-6m-3n-4o8p3q5r14s8u-13
@v0=a23b-7e-6g-10h-10i-12j-6k-6l-10m-10n-13o-7p-10q-15r-18s-12t-5u-14v-7
@v1=a-14b30c-7d-6e-10f-9g-10h-6i-6j-7l-11m-8n-6p-4q-8r-8s-7t-4u-8v-13
@v10=a-4b-7e-6f-18g-5h-5i-11j-16k22l-4m-5n-7v-8 @v101=d7g-3 @v102=b-3c4d11g3q-3
@v103=a5c-5e5f4g6i-10k6m-6n-3o-6p8r-12s-5v-6 @v104=b8c-9g-3n-3o-9p-8q10r16t-4v-15
@v105=e-4f5g-8h3n4r-4s-3v-3 @v106=f7 @v107=a-4b-4c-6d-6e-4f13h-9i-4n-4v-7
@v108=a3c6d6g12j-3k-4n-6o-6p3r-4s-3v-10 @v109=a-3b-3c-12e-4g-7h-10i-5j-8k-9m-5n-6o5p-5r17s-11u-14v3
@v11=a-10b-7d-9g-5l18n-6s3u-4v-5 @v110=b-4e-9f-16i-3j-4k-3l-4m-10n-17o-7p4r-10s28 @v111=k7n4q-4v-7
@v112=b4c6d-5g-3i3p8v-9 @v113=c7i-6p5v6
@v12=c-6d-9e-3f-3g-9h-3i-8j-10k-9l-4m16n-10o-4p-5q3r-10s-6t-3u-9v-9
@v13=a-8b-3d-8e-16f-6g4i-7k-5l-3m-5n24o-3p-5q-9s-3u-8v-7
@v2=a-11b-8c28d-3e-4f-7g-7h-4i-6j-3k-8l-7m-13n-10q-3t-4u-6v-10
@v20=a-3b-11c-9d-6e-12g-13h-7i-9j-3k-7l-6m-9n-14q-10s6t-8u13v-12
@v3=a-14b-7d20e-8f-10g-4h-7j-6k-3n-8r-5u-4v-3
@v4=a-3b-7d-3e28f-20g-4h-4i-11j-3k-9m-5n-3o-3p-6s-5t-4v-15
@v6=b-9e-14g23i-11l-4m-5n-3o-4p-3q-16s-4t-3u-14 @v7=b-11c-4d-19e-4f-10g-7h19i-5k-4m-4n-3q-5s-5v-9
@v8=a-8b-8c-7d-7f-14h-9i23j-8m-10p-4q-4s-5u-7v-10 @v9=d-8e-11f-13g-8i-12j24k-15n-4q-3
@w=a-3b-9d6f-8g4h-15i-15k-11l-11m-15n-20o11p-5q24s-3t-14u-11v-7 ^_$=a-8b-5c-14f37g-7n-5v42
^_0=b3t14v-9 ^_0_i=c-3t3 ^_1=a-4n-3o4r-9t23v-24 ^_10=a-3b-10c-14o4t13v-20 ^_10_no=t5v-4 ^_12=t8v-6
^_12_12=t4 ^_17=o3 ^_1_$=o6r-6v-3 ^_1_i=t4 ^_1_y=t3 ^_2=a-5o7p-4r-12t18v-8 ^_2_$=o6r-7 ^_2_15=o3
^_2_de=b5 ^_2nd=o3 ^_3=r-6t15v-8 ^_3_9=t3 ^_4=b-7t12v-11 ^_5=a-6t20v-12 ^_6=t11v-10 ^_7=t9v-4
^_8=t14v-8 ^_8_$=t5 ^_9=a-3c-10r-6t15v-6 ^_9_3=t4 ^_9_30=r-3
^__$=a20b-10c-19d16f-6g-5h-20i-22j-7k-4l22n12o18p-14r15s14u11v3 ^__1=c-6v3 ^__10=b-3g6v-3
^__12=t6v-4 ^__13=o3 ^__14=c-4o8v-3 ^__15=q3 ^__16=o7 ^__2=b-6c-4o3r-4t4 ^__20=b-3 ^__20th=q5
^__22nd=v3 ^__23=b4 ^__3=o16t3v-4 ^__30=r-3 ^__31=b-3 ^__3rd=v3 ^__4=c-5d8t7v-5 ^__40=o5)";

}  // namespace rb::grammar
