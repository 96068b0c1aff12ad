#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning1;
const std::string_view kLeaning1 = R"(
0:regalo=b3v-3 0:regreso=e4 0:regret=b3 0:remind=n9 0:reminders=n-5 0:remove=j4k-3v4 0:removed=a4
0:rendi=b6 0:repeat=n3 0:repita=n3 0:reply=g6m6v-3 0:report=a-3 0:reporting=a6 0:reprogramar=k6
0:reschedule=g-6j-4k13q4v-4 0:respirar=f3 0:restart=l5 0:resume=a-3g3l8 0:resurten=c-3v6
0:retengo=c5 0:retiro=a4 0:retortijones=c3 0:revento=c3 0:revienta=c3 0:revisar=b8v-3
0:revoke=a8b-3c-3 0:ride=b-3c-7f3g-3i16j-4v-7 0:rides=i7v-7 0:right=b-9c16g-8 0:ring=b-4d12g5
0:ringing=c3v-3 0:rinon=i-4v5 0:risa=b-4v9 0:rmv=a9b-3 0:road=u-5 0:roads=i5v-4 0:robert=e4
0:roble=v7 0:robot=a3b-3 0:robots=d3 0:rock=b4u6 0:rodilla=b-3c4v-4 0:rodillas=h-3v4 0:rojo=c5
0:roof=c3 0:room=m-4n-5v4 0:rope=c-3 0:rosa=e4v-6 0:rota=b13g-4v-3 0:roto=b5c-9 0:rough=b-4h7
0:running=i5v6 0:runs=c7v-4 0:s=a4b11c-4v-5 0:sabado=g3 0:sabe=m-7v13 0:saber=f6v-7 0:sacan=c-4v3
0:sacar=v10 0:sacaron=a-4m5v-5 0:saco=v6 0:safe=b10e-4v-4 0:said=a8 0:sale=b-4c7v-6 0:salgo=a9
0:sali=v7 0:salida=b5c-7 0:salieron=c4 0:salio=b-4c6v-4 0:salir=i4v-3 0:salirme=a10b-5 0:salud=u-4v4
0:same=h5 0:sangra=c-5e7 0:sangran=c9 0:sangrando=c-3 0:sangrar=c8v-3 0:sangre=v-4 0:sangro=c-5v5
0:sano=c-3v12 0:save=b7 0:saved=b6 0:saving=b3c-3 0:saw=j3 0:say=b-3c4n14v-18 0:scab=c7 0:scam=m6
0:scared=a-3b-6f4v6 0:scary=v7 0:schedule=g4j6k-4v-3 0:school=v5 0:scream=a6v-4
0:se=a-10d-9e5f-9m6n7u3 0:sea=a6h8k4m-3v-9 0:sean=a3 0:sec=g13 0:second=g-4n8 0:see=a3c-5d-7h7n-4
0:seeing=c4 0:seen=a-4j7v-3 0:sees=h3 0:seguir=b5m-3v-6 0:segura=v3 0:seguro=m3v4 0:self=b4
0:semana=b-4c3e3 0:semanas=c5v-4 0:senal=c-5e-5n10 0:send=a4b5f-4j-4v-3 0:sending=a-3b-3f6l4
0:senor=e3i5v-8 0:senora=c4f6g5 0:senorita=d3g-5v5 0:sent=v12 0:ser=f3 0:service=a4v-4 0:set=b-3v7
0:shake=b3 0:shaking=i3 0:shall=g6 0:shape=v3 0:she=e5h3k-3 0:shes=b-5i3v-3 0:shift=k6q4v-3
0:shingles=f-3v3 0:shoes=b-4v9 0:shoot=b9 0:shooting=b-3 0:short=c6 0:shot=c-8i3 0:shots=v4
0:should=i-4v7 0:shouldnt=b3 0:show=j8k4v-4 0:shower=v-4 0:showing=b4c-4j3 0:shut=a10c-4
0:si=b7c-4d-3f-3h6j-7l3r-3v13 0:sick=c-7k4v7 0:side=c5v-5 0:sigan=a3b-3v3 0:sign=c-4f4l7 0:signed=a4
0:sigo=b5c3 0:siguen=a3e4 0:siguiendo=b3 0:sik=c12v-3 0:silence=a7 0:sin=a-4f3 0:since=c4e-5
0:sintomas=v4 0:sir=v3 0:sistema=v5 0:site=v4 0:sitting=e5 0:size=c-5v6 0:sleep=b7 0:sleeping=c-4e5
0:slipped=c4 0:slot=c-3g-9j5k7v-4 0:slower=n8 0:smell=b-3c5v-3 0:smells=c6 0:smoking=v7 0:snap=b3
0:snapped=c4 0:so=a6d-3e-4f-4n-7 0:soaked=c4 0:social=d6 0:soga=b4 0:sola=b3v-4 0:solicito=a3
0:solo=b-8v12 0:some=m3 0:somebody=i-7j3v-3 0:someone=b4 0:something=k4 0:somethings=c3
0:sometimes=b3 0:son=a-4m6 0:sons=g3 0:soon=b6d-4u7v-8 0:sooner=k6v-5 0:sorry=b4e-3i-3k4m7n-7v6
0:sos=b16v-3 0:soul=b7c-3 0:soy=b-5c-9d-4e10g-3i-3v4 0:spam=a7e-5m-5 0:spanish=a-5f8
0:speak=d4h-4n5v-4 0:speaking=e7h4n-3 0:speaks=f5h-7 0:speech=c4 0:spin=v9 0:spinning=c3v-5
0:spiraling=b6c-5 0:spot=b-3j3 0:spotting=c3 0:spreading=c5 0:staff=d6 0:standing=v5
0:start=a-7b-4c-6i3l7n-3 0:started=c3 0:state=m6 0:stepdad=b4c-4 0:stiff=v-3 0:still=b-4c4g3i3
0:stings=c3 0:stitches=v5 0:stomach=a-3c5 0:stool=c5v-4 0:stop=a-6c-6e5k-5l3v9 0:stopp=a9l-3v-4
0:stopped=v3 0:store=c4 0:story=v4 0:straight=c-4 0:strangle=b4 0:students=h3 0:stupid=b4
0:su=d-4e7n-4 0:subscribe=l5 0:subscription=a3 0:sucks=a-4 0:sudando=c3 0:sudden=c5 0:sudo=b-3c8
0:suficiente=a4 0:sufrimiento=b3 0:sugars=b-3c7 0:suicidal=c-4e-3 0:suicide=b5v-4 0:suicidio=b5
0:sum=d5 0:super=b3v-4 0:supervisor=d5 0:supposed=m3 0:sus=a9v-6 0:suscripcion=a5v-3 0:susto=v3
0:swallow=b-3f4v4 0:swallowed=v-8 0:swamped=c-3g8 0:swap=k7 0:sweats=v-3 0:swelling=c-7v5
0:switch=d-5e3h4k6 0:swollen=v-5 0:t=a7b-4v-3 0:table=b3 0:tagalog=f7 0:tags=i5 0:take=c-9h3
0:taken=b3 0:taking=c4 0:tal=e5m-4n-4v10 0:talk=c-4d6f3h-4m-6u5v-6 0:talking=g-3 0:tamales=v4
0:tanta=b6c-5 0:tantito=g4 0:tanto=a3 0:tarde=v13 0:tarjeta=v7 0:taxi=i8v-9 0:tcpa=a3 0:team=c-3v7
0:tears=b9v-7 0:telefono=d-3v3 0:tell=a3g4v-3 0:temo=c-3 0:temp=b-3c9v-4 0:ten=v5 0:tenant=e5
0:tengo=a-3d-4g-3h-5j-5m3n-3u-4 0:termina=v6 0:terminar=v-5 0:terminate=a4 0:termine=v3
0:terrible=b-4c4v-9 0:terrify=b5 0:test=c-5v5 0:tested=c4 0:testing=v7 0:text=b-8d-3j-10n3v-6
0:textees=a3 0:texting=f3m3v4 0:texto=a3 0:tf=b4 0:than=c3k5v-5 0:thanks=b-3c-5f-8n-7s-6u25v-3
0:that=a4c-3d-8e9h3k6n4 0:thats=a4b-5v3 0:the=c-3f-4g6h3j9l4m-3o-10r-4t-3v5 0:them=b6 0:then=a-3u6
0:there=d7f7i8k5n3v4 0:theres=b4c6e4i-4v-7 0:these=a7b-4c-3f-5h-5i-4j-3l-3 0:they=i4 0:theyd=b4
0:thing=a10 0:things=b5 0:think=a-4b-3c7e5v-5 0:thinking=b6c-6
0:this=a3b-5c-20d-5e7f4h-5i-3k-6m6n-3u-4 0:those=c3 0:thought=v3 0:thoughts=b3c-7v4 0:three=g4i3v3
0:threw=g-5 0:through=d4n4 0:throw=b-3 0:throwing=b-3c3 0:thursday=b-4k5 0:tiembla=c4
0:tiempo=b-3c-4v3 0:tiene=c5 0:tienen=a7h3 0:till=c-3 0:time=e-5g5k8m-7v4 0:times=a4c6v-3
0:tire=i8v-3 0:tired=c-5v7 0:tiro=b4 0:tlk=c-4g12 0:to=a4c-8f-3g-4i6k4l4n-16o-3q14v-4 0:tobillos=c3
0:toca=v4 0:todavia=c3v-6 0:today=b4q-8v4 0:toddler=v3 0:todo=b3c4g-7n-4v-10 0:toi=f11 0:told=a3b-7
0:toma=b3 0:tomar=b-6v3 0:tome=b3c-3 0:tomo=c-3 0:tomorrow=g13 0:too=a4b3c-4e-3h5i5u4v-6
0:took=c4g-3i3 0:top=n9 0:toque=b7 0:tore=c5 0:tos=f4 0:toser=c4 0:toso=a-4v8 0:touch=b-7c4g4
0:trabaja=i6 0:trabajando=c-3f5g5 0:trabajo=k6 0:tracks=b5 0:trae=c3 0:trafico=v6 0:tragar=c4
0:trago=c3 0:traigo=b-4c8 0:train=i8v-3 0:tranquila=v3 0:transfer=d4i-3 0:translator=f4
0:transporte=i4 0:trapped=b5c-7 0:treat=c-3v7 0:tres=c4g-6v4 0:triste=b-5v9 0:troca=i4 0:trouble=i5
0:truck=i6 0:trust=b4e-4 0:try=b12g9m-8q-5v-5 0:trying=b4u-6 0:tub=g4 0:tuesday=b5j4v6 0:turn=g-3l6
0:turno=c-3 0:two=i4v-4 0:typed=v5 0:uber=i8 0:uh=b-4g5m5u3 0:ultimo=a6 0:um=g4v12
0:un=c4e3f-4h3m-4n-5 0:una=a-8c5d3f-7g-6n3 0:unalive=b5 0:under=c3 0:understand=f3 0:unfollow=a7n-4
0:uno=a-3i8 0:unstop=a-6l8 0:unsub=a9 0:unsubscribe=l-4 0:unsuscribe=a3l-3 0:unwanted=a5
0:up=a3b-3e-6f-5h-6j5l3n6v-5 0:upset=c-3 0:urine=c5 0:us=e5 0:usa=m9n-7 0:use=e-5j4 0:used=a-4v4
0:usted=f7v5 0:ustedes=a4u3v-3 0:usually=i3 0:uti=c9n-4v-4 0:va=b4v-3 0:vacuna=c-9v8 0:vacunaron=c3
0:vacunas=v4 0:vale=b3v-5 0:valgo=a-3b4 0:van=b-5c-3i9 0:vaya=b3j6u7v-7 0:vayanse=a3 0:ve=v11
0:vea=h3 0:vecina=e3 0:vehicle=i3 0:velorio=c-3 0:venas=b6c-6 0:vengan=b-4i7v-3 0:veo=a-6c4n-3v-7
0:ver=a5d-4h4v4 0:verdad=d3m5v-5 0:verlo=b-4v5 0:vez=a-5d-6e-7g-5h5k-3l7 0:vi=v3 0:vida=b7c-3e-4
0:vidrio=c4 0:vieja=v5 0:viejita=e3 0:viernes=g5v11 0:vietnamese=f4 0:virus=v6 0:vision=c5
0:visit=b-8f3g-6j9m-7v4 0:visita=c-3g10v-3 0:vista=c4 0:vive=b-7e5 0:viviendo=b4 0:vivir=c-3v-3
0:vivo=d3i4 0:voces=b5 0:vodka=v-3 0:voice=b-6c10 0:voices=b13c-5 0:volver=l3n4 0:vomitando=f3
0:vomitar=b-3c5 0:vomito=c-3v4 0:voy=b6c-5e-4h-5j11 0:voz=c8v-3 0:vueltas=a-4b-4c3 0:vuelva=n5
0:vuelven=a3 0:wait=g7m-3 0:waiting=c-3 0:wake=v-4 0:walk=b-7g-7i5 0:walker=i3v3
0:want=c-5d3f3g-4i-3l3n-6u-3v-5 0:wanted=v5 0:warm=c6 0:was=e4m-6 0:watch=v10 0:watching=b3c-3g3v-6
0:water=c7g-5v-4 0:way=a-7g4i6v-4 0:ways=b6 0:we=a-3h4k4 0:weather=c-3v9 0:website=c-4v4
0:wednesday=g5q3 0:week=b3c10g-5q-4 0:weekend=g4q-5u6 0:welcome=u8v-4 0:well=g4u-3v3
0:went=a-4c-4i4n4v4 0:were=a3e3 0:wet=c7 0:what=c-4e-3j-5 0:whatd=n3 0:whatever=c6v3
0:whats=a-6c-3n-4v7 0:wheels=i9v-4 0:wheezing=c3 0:when=a-9b-6c4k3v5 0:where=c3i-8j-5 0:wheres=d5
0:which=m3 0:white=c5 0:who=a-3c-3f3h8m6v-13 0:whom=m5n-3 0:whos=a-6e4i5m5v-3 0:why=b8c-4g-7m11v-17
0:wife=e3f-3g3 0:will=a-6b3c-8d-3g5v5 0:winded=c3 0:wipe=a8m-5 0:wish=b9v-5 0:with=c-3d3f-7h3
0:without=b3e-4v-3 0:wits=b4 0:woke=g3 0:woman=b4 0:wont=a-12c6e-7g-4h3k-3l-3n-5q-4 0:words=c3
0:work=b-8d-3e4g7j-3k5 0:worked=d4 0:working=b-5g9v-5 0:world=b4v-3 0:worrying=b3 0:worst=b-3c4
0:worth=b5 0:would=b8d-3v-10 0:wrists=b8c-5 0:write=b-5g7 0:wrong=a-4b-5e3 0:wrote=b6v-5
0:y=c4f3g-6h-6i5n-4v-12 0:ya=a7c-18d-4e4h-4i-5k-6l3m-3q-3r-3s-3v4 0:yeah=a3g5 0:years=b-4c-10v13
0:yellow=c8 0:yes=m5 0:yo=b-5c-4e6g8h-5m-5n-3v7 0:you=d-5e6h-3m6q5r-7u14v-5 0:younger=h3
0:your=b-5c-3g-6n3 0:yourself=m4v-3 0:youve=c-3e8 0_for=d5 1=a-10b-9c-9e-4m-6n-8o4p-6q7r-6t15v-20
10=a-8b-17c-4e-3f-3k-6m-4n-4p-5q6r-6s-5t10v-5 100=c4r6 100_$=c4r6 10_$=k-4v4 10__$=g-3q4 10_am=q5
10_am_$=q4 10_no=t6v-3 12=t5v-6 12_$=q4 12__$=t4 13=o4 14=c-3n-3o7 140=c4 14_$=o7 14th=v3 14th_$=v3
15=c-3f-3o4 16=o7 16_$=o6 16th_$=r3 180=c6 180__100=c6 190=c5 1955=t3 1955_$=t3
1:=a-27b-19c-18d-20e-16f-18h-20i-15j-14k-13l-32m-16n-23o-59p-52q-21r44s29t-57u-39v-28 1:4=d-5 1:5=q8
1:6=d-5g8 1:a=e-4g4q-3v11 1:about=r3 1:absolutely=s-4 1:afraid=b5 1:after=q15 1:again=a6g4
1:ahead=r3 1:ahora=g9 1:ahorita=g6s-3 1:aja=r5 1:al=g3 1:alive=s-3 1:all=c-6 1:already=s4
1:amable=u-3 1:an=g5 1:and=c3r6s4 1:ando=s3 1:anymore=j3 1:anything=s5 1:anytime=b3 1:appointment=m6
1:aqui=b6 1:are=r8v3 1:as=r4v-10 1:asap=q9 1:asi=s7v-13 1:ask=a5 1:asking=f3 1:at=k-3 1:away=r-3v-6
1:back=d5g5v-4 1:basta=a7s-7 1:be=a5r6s-7v6 1:bet=r8 1:bien=r7v-16 1:book=f5m5n-4r7 1:booking=b5s-3
1:bother=a-12s6 1:bueno=r3v-11 1:but=b6d5r8 1:by=n3r6v-4 1:calentura=c3 1:cama=c9 1:can=g7v-5
1:cancel=j8 1:cancelar=j7 1:cant=c3 1:car=s-7 1:care=b3 1:checkup=r4 1:cita=f9j-11m3
1:claro=r11s-6v-6 1:class=r-3 1:come=k-5 1:coming=r3 1:como=r5 1:con=c5s5v6 1:copay=v-3
1:correct=v-6 1:correcto=e-4v-4 1:could=g-4r-4v13 1:course=r5 1:creo=c-4 1:crying=b4 1:cuanto=v7
1:da=b5 1:date=k5 1:day=v4 1:de=p-5r10s13v-15 1:decline=r-4s7v-3 1:dense=e6 1:depends=v4
1:desde=g-8r5 1:despues=g3 1:dia=k7v6 1:do=g-5r8v-3 1:doctor=v4 1:dolor=r3 1:done=s5 1:dont=a-6j-3s7
1:dying=r4v-4 1:el=b5q3r3s7 1:en=b5g5s11v-7 1:encantaria=b-3r3 1:end=a8 1:es=r3v-6 1:escriban=s-4
1:ese=k3 1:eso=j-4 1:esta=a-3b6r5 1:estoy=c12r-8s5 1:ever=a5s-3 1:everything=r-3 1:falta=j-4
1:fever=c3v-7 1:fine=v-12 1:for=r4v-5 1:forget=a-11s8 1:get=b-4g4v-4 1:give=g3 1:go=a3c-3r9v-5
1:going=n3 1:good=b-4r3s6v-18 1:got=b-3c4i5 1:gracias=r-3s5u-18 1:great=v-12 1:guess=r6v-5 1:gun=b4
1:gustaria=f3 1:gusto=r7 1:hace=c-3j-4 1:hacer=f5 1:happens=b3 1:hard=v7 1:he=b7e6s3 1:hello=s-4v15
1:here=s6 1:hice=s4 1:hijo=s3 1:him=e-4h6v-6 1:his=e3 1:hmm=r-7 1:horario=k4 1:hot=c3 1:hours=g6
1:house=b4 1:how=v10 1:hurt=c-5 1:i=b-4e-8h-3m-4p-5q-3r5s9 1:id=a-6f3r6 1:if=i8v-3 1:ill=c-4g-4
1:im=c-5g4p-4s8v-29 1:in=g3r4v-3 1:indeed=r5 1:interesa=a-4s3 1:interested=r3 1:ir=f6 1:is=c6h-3
1:isnt=e3 1:it=a-11b-8c-4f5i-3j4m-3v3 1:its=c3 1:ive=c3 1:jaja=v-12 1:jueves=q3r7s6 1:just=k3r5
1:know=s-5v7 1:la=b4k-4s4v-6 1:lamanana=d-3 1:lanoche=g4 1:las=g9r-3 1:later=d-4g7k3r-3 1:le=g4
1:leave=b4 1:lets=r8 1:like=f9r7v-3 1:list=f-5s-6 1:live=b4s6 1:llamame=d-7g6s3 1:llamar=d5
1:llameme=g8 1:llamen=s-3 1:llegar=i4s3 1:lo=r-3s4v11 1:lol=c-5r3v-8 1:los=b7s8 1:love=r4
1:luego=g-8r5 1:mal=b3 1:mam=f-7 1:manana=g5 1:marqueme=g3 1:mas=a11 1:maybe=r-5v5
1:me=b-7c7e7f-7g10h-5j-10k-6l-5m-4n-3p-4q-4r9s6v-15 1:means=s-4 1:meeting=g3 1:mejor=j6s4v11
1:mensajes=a6s4 1:message=a3 1:mi=a7k3r5 1:might=v10 1:mind=v-6 1:morir=s4 1:morning=d-3 1:much=f3
1:muchas=u-3 1:muero=v-11 1:mujer=b-3 1:muy=u-3 1:my=b7e-5r4v-8 1:n=r-10s15 1:nada=b-3c-3
1:nah=r-6s5 1:naw=r-5s10 1:necesito=j-6 1:need=s6 1:needs=c3 1:nel=r-5s10 1:never=a-9s4v-13
1:nextweek=k-3q6v-3 1:ninguna=f8p-6s10 1:no=a3c8d3f-6g8h-10i-3j-3k4n-7p-27q-25s31u-12v-11
1:nombre=s3 1:noo=s4 1:nop=r-5s8 1:nope=e5s7 1:not=a-8b-7g9h6s10v-19 1:now=a3b-3g12s-6 1:nunca=s4v-3
1:of=a3b7c-5s3v-3 1:off=a3f-5 1:ok=b5c6q8r23s-14v-26 1:on=i-3 1:orale=r3v-6 1:otro=k13r-3s4
1:pain=c7 1:para=q6r6s5 1:parece=r3 1:paren=a7r-7 1:paso=r-5s8u-6 1:pass=c-6g-3r-3s9
1:perfecto=r3v-5 1:pero=d3k5r11 1:picks=i5 1:pictureno=r-8s8 1:please=a3r4 1:point=b6s-4 1:por=g4v-6
1:porque=r3 1:possible=v9 1:prefiero=s3 1:puede=r-9v21 1:pueden=d4 1:puedo=s-5 1:pues=c-8q-4r8v-12
1:puse=s3 1:que=c-4h-9m-4n11r-9v22 1:quien=m4 1:quiero=b-8f6h-7r6 1:rather=a-5h-4s4 1:really=s4
1:recordarme=a-4r4 1:remove=s-5 1:right=c-12r4 1:sale=c-4r5 1:sangre=s-4 1:say=r-4v8 1:scared=v-3
1:se=m4s-8v19 1:seguro=s-5 1:senor=s4 1:ser=r3 1:shot=c3 1:si=b-6g-7m-3o-5q6r12s-12t-5u-8v-6
1:sick=r-4 1:sign=r3 1:sii=r4 1:simon=r4 1:so=r8 1:solo=r-4v-4 1:sorry=b-4n6s-9v-3 1:sounds=r7s-3v-3
1:soy=r3 1:still=r3 1:stop=a14r-4 1:su=s3 1:supposed=r3 1:supuesto=r3 1:sure=a-3b-4g-5o-3r10s-5v-4
1:swelling=c7 1:ta=r5v-5 1:take=b-3f-6r-3s-3 1:tengo=i3 1:terror=b5 1:text=g4 1:thanks=a-5s4u-11
1:that=b-7j5r8s3v-9 1:thatd=v-3 1:thats=s-3v-3 1:the=b4g-3s3 1:then=c-4 1:there=r4v-7 1:theres=i3
1:these=a9 1:think=r-3s4 1:thinking=r3 1:this=c8 1:throwing=c4r-3 1:thursday=k-3r5
1:to=b3c-6f4j3q-7r4 1:todavia=b-3v8 1:today=g14 1:tomorrow=q13r-3 1:tos=c3 1:try=b-4 1:uh=s7 1:un=c3
1:una=f5 1:until=c6 1:up=i3q-3 1:ver=v5 1:very=f4 1:vez=v5 1:viernes=q5 1:visit=m5 1:vivir=s-3
1:vuelvan=s-3 1:was=n3v-3 1:way=b-3 1:well=r3v-4 1:went=v-5 1:what=c-3m13n5r-7v3 1:whats=b6
1:who=h-3v8 1:why=r12s-6 1:with=e-7h8 1:wont=s4v-5 1:works=r7 1:would=f4r6 1:wrong=e3 1:y=b3r11
1:ya=a-4b-4f-3g-3r5v-12 1:ye=r5 1:yeah=g-3o-3q3r4s-4v-3 1:year=s3
1:yes=a-4e-3f3g-6m-9o-3r15s-10u-5v-13 1:yet=r-6v7 1:yo=j-5 1:you=a-3f-6g4r3u-4 1:your=s-6 1:yup=r4
1_$=a-3c-4g-7n-3o8q6r-4t-5v-3 1__$=t4 1__3=g5 1__no=t3 1_and=g6 1_and_3=g5 1_i=t3 1_y=t3 1_y_no=t3
2=a-10b-10c4e-6g-5n-9o11p-6q3r-7s-3t14v-13 20=b-6g4q4 200=c3 20_$=g5 20__without=b-3c3 20th=g5q6v-3
20th_$=g5 21=q4t3v-3 22nd=q5 28=q4 28_$=q4 28th=q4 28th_$=q4 29=q5
2:=a-23b-20c-26d-16e-27f-10g-22h-26i-18j-24k-36l-32m-27n-3o49p25q-29r-9s-20t-67u-33v-29
2:1=o13r-5t-5 2:13=o4 2:14=o9 2:15=o5q-7 2:16=o7 2:2=c-5f-5n-5o18q-7t-8v-4 2:2nd=o6r-3 2:3=q9
2:30=o9q-6 2:4=o-3 2:40=o8q-3 2:5=o6q-8 2:6=q8 2:9=o8p-3 2:930=o3 2:a=i4 2:about=b3q9 2:above=p3
2:afraid=p4 2:afternoon=q-8 2:again=c-3l-3n21o-6p-4 2:ahi=o3 2:algo=q-4 2:all=b-3c-7o-7p8r6v-8
2:alright=r9 2:and=o4 2:any=b-7o-7p3r11v-5 2:anybody=h5 2:anything=c-4p3 2:are=o-3p6v-5 2:asap=o6q-8
2:asi=s3 2:ask=g3i-4 2:asked=s3 2:at=o-4q-3r3v4 2:away=a3o-3 2:bad=b-4p8r-3v-7 2:be=q4r-6s3
2:because=b5o3 2:believe=o3 2:bien=f7 2:bleeding=c4 2:book=o4q-3r-6 2:bueno=r8 2:but=b5r-3
2:by=o3r-3 2:call=s3 2:can=n5p-4 2:cancel=a3j-3 2:cant=b-9f3p10r-6 2:cinco=o6 2:claro=r3 2:close=v3
2:con=e-4h-3v6 2:conviene=f3o4 2:cual=n4o-6 2:cuales=n9v-3 2:cualquiera=r8 2:cuarto=f3 2:da=r5
2:dale=r4 2:daughter=o3 2:days=c-4f7i4n7q-3 2:de=a7o3p8q-3s-5 2:del=f7 2:deme=o4 2:dia=p6
2:dias=f5n4o-3 2:dijo=n4p-3 2:do=b-4g-6o4p7v-9 2:doctor=e-5h-15p-8v17 2:doesnt=r4 2:dolor=c3
2:dont=h4p6v-4 2:dos=f3o9r-3 2:duele=o3 2:earliest=o3 2:easiest=r3 2:either=o-5q7
2:el=d-8f4g-9h-12o16q-6s-14 2:else=n-3o-3p14q-4 2:en=q3s-5v5 2:end=o3 2:entonces=r3 2:era=n7o-6
2:eran=n4 2:es=q-3 2:esas=p8v-3 2:escriban=p-4 2:eso=m3 2:esos=a-3p6 2:esta=f5o4v-3 2:esto=b3
2:evening=o4q-4 2:far=v6 2:fechas=n5 2:fine=q-7r10v-5 2:first=b3 2:five=o3 2:for=b-6f7p3v-3
2:forty=o3 2:fri=o4q3 2:friday=f3g-4o13q-8v-26 2:from=v6 2:gomez=h-5o7v-5 2:good=o5p4v-14 2:got=c-8
2:gracias=f3u-4 2:had=c5 2:have=f-3g3p3v-4 2:hay=h9k-4p6v-5 2:he=b5 2:hijo=c5 2:him=h-8p-3s-3v12
2:hold=g3i-4 2:horario=g-3p4 2:hospital=v6 2:house=v3 2:how=v7 2:hurts=o4 2:i=a3k-7o4p5q4r-3v-15
2:id=g4 2:if=q-3 2:igual=b-4r6 2:ill=f8o7q-3 2:im=b-3c8i-3o4p6v-7 2:in=c9g-3p4 2:is=c3h5o3r4v3
2:it=o4r4 2:ive=s3 2:jueves=r-3s-3 2:just=b10 2:kids=i3p-3 2:la=a-3c-5e-4f4g-4o16p-5q-12r4s-7v-5
2:lamanana=c-3p6 2:las=b-3g-6n5o4q-5 2:last=b-3o3 2:latarde=q-3 2:later=p6 2:le=g5 2:lets=o8
2:like=h-4 2:list=n3s3 2:lo=b3 2:los=n6 2:lunes=q5 2:main=v3 2:make=b-3p5 2:manana=o8q-6
2:martes=f5o6q-14 2:mas=a-4b-6f3n-6p5 2:matter=r5 2:me=a-8f6g-3h-4n4o9p5q-12s-14v-16 2:media=o4
2:medio=o3 2:mejor=p5q7 2:mensajes=a6 2:mi=c5i-3o-3 2:miedo=b10 2:miercoles=o4q-7 2:mija=s3
2:mire=o4 2:mismo=v4 2:monday=o-3p3q6 2:more=p5 2:morning=g-3 2:mucho=c5 2:muela=o3 2:my=g3i-4r-3
2:nada=o4 2:nah=s3u-3 2:need=p4q9 2:next=p3 2:nextmonth=p3q4 2:nextweek=q8 2:ni=p5 2:nine=o4q-3
2:ninguna=f-7p9s-13 2:ninguno=o-4p7 2:no=a-16c-4e-8f-12g-9j-5k-7p16q20v-3 2:none=a-4o-6p12q3s-10
2:nope=p6 2:not=h-6q-5s-5v12 2:nothing=p3 2:now=s3 2:nueve=o5 2:number=a-3e-5o4 2:numero=e-3
2:october=o4 2:of=b-8f3h3 2:off=s3 2:ok=q-3r12v-14 2:on=o3v-14 2:one=a-7c3f5g-4h-6n-4o10p-9q-4
2:open=v-3 2:option=o8p-4 2:options=a-3n3o-4p6 2:or=h5o-4q9r-7v-3 2:other=p5s-3 2:otra=h-4n14o-3s-3
2:otras=p7 2:otro=g-5k-3p10 2:out=c3 2:over=a3 2:overmorrow=o3q-4r-3 2:pain=c4 2:para=b5f4 2:past=o3
2:patel=h-10o-3v26 2:pero=b9c3q3r-4 2:phone=d3 2:pick=r6 2:pictureyes=o3r6
2:please=a-8d-4f-11h-5n-6o8q-4r-4v5 2:por=o-4v3 2:porque=c3o4 2:primera=o4 2:pronto=o3 2:puedo=f-6p3
2:pues=o3r-4 2:que=g7p4q-3r8s-3v-11 2:queda=f3 2:quiero=b4f8r-4 2:read=n6 2:repeat=n3 2:ride=g3o3
2:riverside=i-3 2:sabado=q5 2:salida=b3 2:saturday=o-3q7v-4 2:schedule=p3 2:sea=r3 2:second=n-5o6
2:segundo=f5 2:set=p7 2:should=c3 2:si=i4q-11r13 2:sirven=r5 2:so=o10q-8 2:something=p5 2:son=n3v3
2:soonest=o3 2:sorry=s8 2:street=v3 2:sure=o7r4 2:take=f7 2:tengo=g9v-5 2:text=a3 2:thanks=s5u-13
2:that=n4 2:the=f4g-10h-6i-7j-5o16q-6t-5u-3 2:them=r4 2:then=r7 2:there=h3 2:these=a-3f6p3 2:they=r6
2:thirty=o3 2:this=a5c6 2:those=b-5n3p6r-3s-6 2:three=o5 2:thursday=o-4q9 2:times=n5p3
2:to=a-3b-3g6i-3o8v4 2:todas=r5 2:tomorrow=o9q-18r5 2:too=c6o-3p4 2:tres=o6 2:tue=o4 2:tues=q3r-4
2:tuesday=g-4o6q-7v-9 2:two=o10 2:una=h3p4 2:uno=o7 2:vez=n14p-5 2:viernes=g-8o9q-11v-16
2:want=h4v-3 2:was=n3 2:wed=o6r-4 2:wednesday=q-12 2:were=n3 2:what=o-3p3q6v-7 2:whats=n7o-7v4
2:which=n3o-5v7 2:who=h3 2:with=b-3h-14s-4v14 2:work=c-5p5r3 2:works=f6o3q-11r-6 2:would=q6 2:y=r-3
2:ya=q-3r4 2:yeah=o7q-6r13 2:yep=r7 2:yes=o-3r18 2:you=m-5r3u-7v-15 2:your=s3 2_$=c-4f4o10q6t-5
2_15=o6q-7 2_15_$=q-6 2__$=r-3 2__and=b-3 2__me=h5t3 2nd=o6r-3 2nd_$=o3
3=a-10d-4e-5i-3l-5m-4n-7o-3q13r-6s-4t12v-12 30=b-5g-4o7v-4 30_$=o5q3t-5
3:=a-7b-12c-21d-7e-24f-10g-48h-6i-12j-12k-31l-18m-7n-17o-67p-40q69r-52s-38t-65u-26v-27 3:1=q9t-11
3:10=c-9g-4o-3q16t-12 3:12=q4 3:15=q4 3:2=f5q12t-6 3:29=q5 3:3=c-4f4g-7q11t-9 3:30=q6 3:4=q10 3:5=f4
3:9=q12t-5 3:a=c-9f-4g-5n-7o-8q20t-7v-9 3:after=b-6c-3f6g-23v6 3:again=c3 3:am=q4t-4 3:and=q8t-3
3:antes=v-5 3:any=q3 3:anytime=b-9c-7f3q13r-4v-9 3:around=q6 3:asap=q4 3:ask=g3 3:at=g-6q7t-4v-7
3:be=v-3 3:before=c-4v-4 3:better=f5 3:but=q7 3:by=q4v-5 3:can=f5v-10 3:cant=q8 3:casa=b4
3:cita=m4q-4v-3 3:come=b-5f6 3:cuando=q5v-3 3:de=f3g-5q13t-6v-7 3:del=q8 3:desde=q-4
3:despues=f5g-6q3 3:dialysis=q3 3:doctor=h6q7 3:dont=a3b-3g3v6 3:dos=q3 3:drop=q-4v10 3:early=q7v-6
3:el=e-3o-13q17t-3v-8 3:en=g-3v-3 3:esta=c3 3:estoy=b8v-3 3:evenings=q5 3:fever=q5 3:for=b-7f4m9
3:friday=o-10 3:from=q4 3:give=q3 3:good=f5 3:got=c-4 3:half=q3 3:hoy=q4v-5 3:hurt=q-4 3:hurting=q3
3:i=v3 3:if=b-5c-3q12v-5 3:im=q4v-4 3:in=q3v-8 3:ir=f6 3:is=f7q8r-3v-7 3:it=a6q-5v-4 3:just=k3
3:kids=v8 3:know=g3q-4v8 3:la=q5v-8 3:lamanana=a-3b9g-8p-3q29v-5 3:lanoche=q4
3:las=b-5c-5f3g-8n-6o-3q14 3:latarde=f5g-17v-3 3:los=b-4c-5q3u-3v-5 3:lunes=b3g-4q6 3:manana=g-7q3
3:martes=q8 3:matter=q4 3:maybe=q3 3:me=c4f4q7v-18 3:mediodia=q3v-4 3:mi=b7v-3 3:miercoles=q4
3:mis=b3 3:monday=k-4q5 3:morning=c-3 3:mucho=v7 3:my=c6o-3v5 3:myself=q-4 3:need=k3 3:nextmonth=g-4
3:nextweek=k-3v-10 3:no=b3c3k-4p-3s-14 3:noon=q7 3:not=v4 3:october=q6 3:octubre=q4 3:of=b6 3:off=q4
3:on=g-4o-3v10 3:once=n-3 3:one=k3 3:overmorrow=q8 3:para=m4q-8v-4 3:past=q3 3:pero=i3m4q-3
3:please=b4c7f-8q8 3:pm=q3 3:puedo=f11 3:que=f-4m3q7v-6 3:quiero=b5 3:schedule=g3v3 3:si=q4v-6
3:so=c-8q10v-15 3:soonest=q5 3:stop=v-8 3:sure=v6 3:than=q5 3:the=c-5o-4q6 3:thirty=q4 3:time=m9q-4
3:to=b-3 3:today=g-5q5 3:tomorrow=g-8o-5 3:tos=q4 3:tuesday=o-6q5 3:tuesdays=q5 3:una=q8
3:usted=q6v-3 3:viernes=o-4q3 3:wednesday=o-3q7 3:wednesdays=q4 3:weekend=q5 3:what=m6q-10 3:will=q3
3:with=h4 3:work=f5g-5 3:workend=g-3 3:y=d6g7 3:ya=b4q5 3:yet=g4 3_$=a-3b-4c-6f-8k3q16t-3v-3
3_58=c3t5 3_9=t3 3_9_58=t3 3__58=t3 3_is=f8 3_pm=j3 3rd=t-3v3 3rd_$=t-7v7
4=b-11c-7d3f-5m-4n-5o-6q8r-8t11v-3 40=i4o8q-3v-4 40_$=o5
4:=a-11b-25c-25d-3e-12f-22g-20h-14i-17j-12k-19l-15m-8n-4o-52p-23q-44r-39s-31t33u-14v13 4:05=t3
4:08=t4 4:1=t6 4:10=t3 4:12=t8v-5 4:14=t3 4:1955=t3 4:2=b-4o-5r-4t11v-6 4:21=t4 4:3=b4c4q-8t11v-4
4:30=t7 4:3rd=t-3v5 4:4=b-4q-3t8v-3 4:58=b5c6t10 4:6=t3 4:61=b-3t8v-7 4:62=t3 4:7=r-3t4 4:77=t3
4:85=t3v-3 4:9=b4c4o-3q-4t14v-5 4:a=a3d5 4:acuerdo=v3 4:and=b-3 4:august=v3 4:born=b-4m3t3
4:de=b-3c-3e-8o-8q-6t8 4:del=c-4o-4t8 4:did=m-5 4:do=m4 4:dont=t-3v7 4:dos=t4 4:doy=a-4v11
4:el=q-3t4v4 4:en=t-4v8 4:es=t4 4:eso=d3 4:feb=t5v-4 4:fecha=b-3 4:for=m3v-5 4:give=a-3v7 4:got=m3
4:have=v4 4:i=b-3m6t-3 4:id=v4 4:im=b-3t-3v9 4:in=v15 4:it=v5 4:its=r-4t6 4:julio=v6 4:july=v6
4:june=v5 4:la=a-5v14 4:lo=d3 4:look=v5 4:marzo=v3 4:may=t4v-4 4:me=m-6n8t-8 4:mensajes=v6
4:mi=b-5t3 4:mil=t4 4:my=m4n8v-7 4:naci=m4 4:nineteen=t4v-8 4:nineteenth=q-3v5 4:no=s-12t-4v12
4:not=v8 4:now=n7v-10 4:october=q-5v8 4:of=t5v-9 4:ok=r-4 4:one=o-5t4 4:out=a-4v7 4:over=a-3v4
4:para=b-7v10 4:persona=d3v-4 4:please=a8 4:por=a-3v3 4:que=a-5b-7v9 4:quieren=b-6m6v3 4:remember=v4
4:saber=m4 4:se=d3v-3 4:stop=t-4 4:text=v3 4:that=a-5d3e-6t-3v9 4:the=b-3t3 4:this=b3 4:tienen=a-4v6
4:time=g5 4:to=m6 4:two=o-5t4 4:una=d3v-4 4:ustedes=v6 4:want=m-5v8 4:was=m4 4:what=n9v-14
4:why=r-4v7 4:with=m3 4:y=m5v-5 4:ya=v3 4:yes=r-3 4:you=e-5t-3v6 4_$=d6q11v-5 4_61=t7v-6
4_61_$=t7v-6 4__$=g-3t10 5=a-7b-9c-5g7l-4m-5n-6r-5t15v-6 58=b5c6t10
5:=a-13b-17c-20d-20e-23f-19g-23h-8i-17j-14k-12l-21m-3n-18o-47p-28q-36r-49s-38t38u-22v16
5:0=b5c-4t11v-9 5:1=o-3t22v-9 5:10=a-3b-11q-6t18v-14 5:2=h3t17 5:3=t11 5:4=t6v-8 5:5=a-3c-5t16v-19
5:6=t6v-7 5:7=t6v-4 5:8=a-4t15v-10 5:9=c-10t15v-5 5:a=b-4n3t13v-20 5:about=t4 5:and=t7 5:another=h3
5:bad=v19 5:be=v8 5:bien=v9 5:buena=v4 5:but=t5 5:calificar=m5v-3 5:call=t3 5:cant=v9 5:cero=t6v-7
5:cinco=t3 5:con=t6 5:cuatro=v-3 5:de=n4t3v-9 5:diez=t6v-7 5:dolor=c-4v-7 5:dos=v3 5:el=c-3
5:enfermera=d-3 5:esperar=v5 5:ever=v6 5:excelente=v11 5:for=a4m4 5:four=t5 5:fue=c3d-3 5:give=t4
5:good=u-6v9 5:great=v5 5:guess=r-3v7 5:hicieron=v5 5:horas=v5 5:hours=v5 5:hurting=c-8 5:i=b5r-4t4
5:is=h-3v-8 5:it=n-3r-8v9 5:la=d-3 5:life=b-5 5:like=b7c-3 5:lol=v-8 5:long=v-4 5:made=t-5v4
5:mal=c-4t-3v14 5:mas=t6 5:me=b-7g-6h5n4s-3t12 5:menos=v3 5:mucho=t3v-3 5:muy=v8 5:my=b-5c-4v-6
5:myself=b9v-5 5:nada=t3 5:no=c3s-18t4v-13 5:nobody=b-3t4 5:not=v7 5:now=t4 5:nueve=t4 5:nurse=d-7
5:o=v3 5:ocho=t6 5:of=a-10c-3t3 5:one=n3v-5 5:or=t8 5:out=a-10c-3t5 5:pain=t8v-17 5:parking=v-4
5:patel=h-3 5:peor=c4t4 5:picturestar=t5 5:place=v5 5:pretty=v3 5:que=c4m4v-7 5:rating=m9 5:right=v3
5:sali=t6 5:say=t3 5:se=c4t-3 5:service=v4 5:she=v3 5:siento=c3 5:siete=t4 5:six=v-5 5:so=t6
5:stars=t3 5:stop=t5v-3 5:ten=a-5t8 5:tengo=v-5 5:terrible=v8 5:thanks=u-9v7 5:that=b3n3t4v-5
5:the=c4d-5m4t4v-15 5:they=b-4 5:this=b3 5:to=b4v-8 5:two=v4 5:un=c-9t11v-8 5:very=u-6v10 5:visit=b3
5:want=t3 5:wanted=v-5 5:was=c-5d-3n-3r-5v7 5:what=t-4v-7 5:whats=m3v-6 5:worst=v6 5:would=t4 5:y=t5
5:you=u-6v5 5:zero=t6v-6 5_$=a-4g4q5t6 5_40=o3q-3 5__$=f4t3v-8 5__please=t3
6=b-3c-4d-6g11q5r-4t10v-15 61=b-3t8v-7 61_$=t7v-7 62=t3 62_$=t3 6_$=d-5g12p3q5v-7 7=r-3t11v-9 77=t3
77_$=t3 7_$=q3 8=a-5b-4c-6t14v-12 85=t3v-3 85_$=t3v-3 86=c3 86_$=c3 8_$=t6v-3
9=a-9c-3d-5e-3g-7i-3m-6n-6p-6r-4s-4t19v-22 90=i4 90_$=i4 911=a-6b14d-8 911_$=a-3b10 911__$=b3d-3
911_please=b3d-3 911_please_$=b3d-3 930=o3 9_$=q7 9_3=c3t5 9_30=o8q-5 9_30_$=o6 9_3_58=c3t5 9_58=t3
9__$=o5q-4v-4 9__58=c3t5
@f0=a21b-7c-3e-8f-3g-11h-10i-11j-6k-5l-13m-9n-12o-10p-12q-7r-19s-16t-3u-10v-8
@f0:0=a13b-8e-4g-7h-8i-8k-4l-10m-13n-9u-9v-7 @f0:1=a14f-8r-15s-16 @f0:2=a6j-7o-5p-7s3 @f0:4=v3
@f1=a-14b24c-5d-15e-11f-8g-11h-6i-7j-11k-3l-7m-10n-3q-11r-8s-6u-10v-11
@f10=a-4b-8c-10d-8e-7f-18h-5i-5j-9k17l-3m-4n-8u-4v-8
@f10:0=a-3b-8c-8d-7e-7f-16i-4j-9k13l-3m-3n-7u-4v-20 @f10:1=h-3k11 @f10:2=v4
@f11=a-8c-5f-3g-5l14n-6u-3v-5 @f11:0=a-8c-5g-4l14n-6u-3v-4
@f12=a-8b-4c-7d-6e-7f-13g-6i-7j-7k-8l-3m17n-10p-5q4r-11s-5u-8v-7
@f12:0=a-7b-3c-6d-5e-4f-9g-5i-5j-6k-7l-3m15n-7u-7v-5 @f12:1=e-3m8r-8s-4v-6 @f12:2=q7
@f13=a-10b-14c-14d-8e-12f-16j-5k-3l-5m-3n26o-4p-8q-11r-10s-4u-7v-12
@f13:0=a-8b-11c-12d-4e-10f-13j-4l-4n17u-6v-7 @f13:1=g4n3r-4 @f13:2=n7o-3p-7v-3 @f13:3=n9q-6
@f14=a-8b-8c-12d-10e-11f-22g-10h-13i-8k-5m-3n-12o31p-14q-28s-6t-10u-9v-25
@f14:2=a-8b-8c-12d-10e-11f-22g-10h-13i-8k-5m-3n-12o31p-14q-28s-6t-10u-9v-25
@f15=a-9b-6c-5e-4f-7g-8i-3k-5n-4p16q8r-6s-13v-7 @f15:2=a-9b-6c-5e-4f-7g-8i-3k-5n-4p16q8r-6s-13v-7
@f16=a-8b-6c-4d-13f-33g-10h-4i-15j-7k-12l-3m-7n-8o-33p-23q23r-4s-4t-13
@f16:0=b6c8e6f-3g8k-3q-15u4v13 @f16:1=b-5f-5g-10i-3k-12q19r9v-9 @f16:2=g-9o-24p-14q21r-6v-12
@f16:3=a-5b-18c-21d-4e-9f-16g-30i-6k-4m-4n-4o-6p-5q15r-20t-10u-13v-26
@f17=c-13d-3f-29g3j-8k-8l-6n-4o-26q-3r13s-12t-6u-9v3 @f17:0=a8b5c-4e5f-5g12h8k-5m6n3r-24u4v22
@f17:1=a-6b-15c-7d-12e-7f-19g-21h-12m-19n-11o-5q-14r14s-9t-4u-18v-33 @f17:2=b-5h-3i-3n-6o-20q4r13v-7
@f18=b-9d-6e-12f-7k-6m-6n-7o-12p-19q-4r-14s12 @f18:0=a5b-3e-4g11i4j3s-21u8v14
@f18:1=a-4b-3e-8g-19h-6i-8j-12r-12s9u-7v-22 @f18:2=a-3o-10p-16s17u-5v-7
@f19=a-14b-18c-17d-14e-14f-9g-15h-13i-10j-5k-7l-8m-14n-16o-16p-9q-16r-22s-9t31u-12v-33
@f19:4=a-6b-5c-9d-4e-8f-4g-7h-3i-3k-4m-7n-8o-8p-3q-9r-17s-3t19u-3v-15
@f19:5=a-5b-10c-6d-6g-5h-6n-5o-5q-5t20u-5v-20
@f1:0=a-13b17d-13e-10f-5g-10h-4i-9j-9l-5m-7n-4q-5t-3u-10v-8 @f1:1=b12s-3 @f1:2=r-6 @f1:3=b5q-3
@f2=a-14b-4c16d-10e-3f-7g-3h-4i-6j-4k-9l-10m-13n-4p3s-5t-3u-10v-4
@f20=a-8b-7c-7d-5e-10f-6g-9i-6k-4l-4m-7n-8r-10t-4u20
@f20:0=a-8b-6c-6d-4e-8f-5g-8i-6k-4l-3m-7n-7u27v-15 @f20:1=r-6s3 @f20:5=u-9v14
@f21=b-4c-8e3f-12g4l-10m-5o-8p-8q-13t-29v19 @f21:0=c-3e9f-8g8h8i5j6l-8o-4p-9q-11r-12s-5t-5u4v-7
@f21:1=a4b-3c-10d-7e-4g-24i-8j-9m-16r4s3u-8v14 @f21:2=e-4g7h-13m-3n-10r3v16 @f21:3=n-5v18
@f21:4=a-4e-9g-10n5q-4t-6v19 @f21:5=a-8b-5c-5d-6g-6h-5j-5r-8t-18u-4v35
@f2:0=a-13c4d-9f-3i-3k-7l-8m-11q-11r-4t-7u-10v-3 @f2:1=c20q-5 @f2:2=c11o3p7 @f2:3=c5q12 @f2:5=v3
@f3=a-6b-21c-11d21f-6g-9h-12j-8k-7l-4m-3n-9o-6q-6r-6s-3u-5v-5
@f3:0=b-15c-10d16f-3g-5h-10j-6k-6m-3n-8u-5 @f3:1=d5r-4 @f3:2=o-4
@f4=a-17b-9c-7d-5e22f-11g-10h-5i-11j-3k-8m-5n-3p-6q-7r-6s-6t-8u-6v-15
@f4:0=a-15b-5c-5e16f-8g-10h-6i-9k-7m-3u-5v-10 @f4:1=e6r-3 @f4:2=p-3 @f4:4=e3t-5v-5
@f5=a-10b-9c-9d-6e-10f36g-11i-7j-3k-6l-6m-10n-13q-7r-8s-3u-7v-21
@f5:0=a-7b-7c-8d-4e-9f25g-9h-5i-6l-5m-6n-10u-5v-17 @f5:1=f6r-9 @f5:2=f11h6 @f5:3=f8
@f6=a-11b-15c-5e-11f-16g21i-18j-10l-9m-9n-7o-7q-13r-5s-7u-12v-7
@f6:0=a-6b-10d-13e-6f-10g24i-14j-8l-6m-7q-10u-11v-14 @f6:1=d8g-4s-5v5 @f6:2=q-5r-3 @f6:3=d5g-3q-3v3
@f7=a-11b-14c-5d-12e-5f-11g-6h20i-5k-3m-3n-3o-3q-5v-13 @f7:0=a-10b-12c-5d-10e-4f-8g-5h16i-4m-3v-10
@f7:2=h6 @f8=a-12b-12c-15d-4f-12g-4h-9i20j-6k-3l-3m-10p-4q-6s-6u-8v-7
@f8:0=a-10b-9c-14f-8g-10h-7i17j-5m-7q-4u-8v-11 @f8:1=i3 @f8:2=o4q-3v5
@f9=a-7b-9c-10d-4e-8f-18g-6i-11j15k-13q-6s3v3 @f9:0=b-7c-8d-4e-7f-15g-4i-9j13k-12q-3v5 @f9:1=a-3v-3
@f9:2=s4 @h0=a-3b7c-7v5 @h1=b-11c-3e-9f4g-9i-7k-4s-3v20
@h100=a-3b-7c-3d-13e-14f-7g-9h-10i-8j-13n-20o-13p-9r-13s-12t-7u-21v22 @h101=a4d20g6q-9
@h103=b5c-6e-5f-3g-18h-6j-6k10p-3 @h104=p3 @h106=e-4 @h108=b-8g8
@h109=a-5b-4c6e-9g-5i4j-3m-5n3o-8p-6q-7r3u-4v-8 @h11=a6n-3 @h110=h-3j5s-14 @h112=p3 @h113=b5c-8g-3v4
@h12=h-3m3n-3v6 @h120=a-14c-6e-6g-5i-10m4n-3v25 @h121=a-6b-21c-11d-5e-21f4g-7i-9j-6s-10v33
@h122=a-14b-6c-42d-6e-22f-3g-5h-11k-6m4n-3p-6q-7r-15t-3u-22v45 @h13=b-5n5
@h2=a-9b-16c-15d-7e-15g-6i-19j-10o4q-7v28 @h20=s8u-18v9 @h3=b-3c-11d3g6 @h4=e10h-7v-4
@h6=b15c-20g19i-5l4v-3 @h7=h4 @h8=b-3f4i-4k3 @h9=a-15h-9j9
@n1=a-12e-21g-32h-13i-14j9k-5l-7m-6n-8p-10q-12r-5t-4u9v-6
@n2=a-12b-17c-22d-3e-6f-20h-14i-4j-8k-24l-9m9q-10r-14t-18u5
@n3=a-8b-15c-11e-12f-13h-11i3k-5l-14m-11n-8o-22p-9q-17r-6s-10u-6v-9
@n4=a-19b-6c-11d-5e-4f-7h-8i-9j-9k-8l-20m-8n3o-12p-15q-10r-10s-11t-10u-18
@n5=a-12b-23c-7d-9e5g-12j-6k-4l-7m-13n-3o-21p-3r-7s-19u-13
@n6=b-4c-8d-13f-9g-3i-7j-16k-7l-5m-14n-8o-5p-16q-4r-8s-10u-24v-7
@p0=a21b-7c-3e-8f-3g-11h-10i-11j-6k-5l-13m-9n-12o-10p-12q-7r-19s-16t-3u-10v-8
@p1=a-12b25c-5d-10e-12f-9g-11h-6i-7j-12k-3l-7m-10n-3q-11r-6s-7u-10v-11
@p10=a-4b-11e-9f-19g-5h-5i-3j-10k24l-4m-4n-8q-3u-5v-10 @p11=a-9b-7d-3f-3g-5l15n-6u-3v-5
@p12=a-8b-4c-7d-6e-7f-13g-6i-7j-7k-8l-3m17n-10p-5q4r-11s-5u-8v-7
@p13=a-10b-14c-14d-8e-12f-16j-5k-3l-5m-3n26o-4p-8q-11r-10s-4u-7v-12
@p14=a-11b-8c-3d-11e-11g-10h-14k-6l-3m-3n-13o39p-16q-31s-7t-10u-10v-26
@p15=a-9b-4e-4f-8g-8k-6n-4o-4p17q7r-6s-14v-8
@p16=a-10b-4d-18f-8g-14h-5i-11j-11k-3l-5m-8n-9o-35q36r-6s-11t-14v-6
@p17=b-5c-7f-9g-4j-14l-13m-4n-7o-9p-4r45s-16t-11u-12
@p18=b-3c3d-5e-8f-9h-5k-5m-7n-9o-13p-22q-11r-17s28t-3
@p19=a-14b-18c-13d-15e-14f-9g-16h-14i-10j-5k-8l-9m-14n-17o-16p-9q-16r-24s-9t40u-12v-34
@p2=a-9b-4c23d-11e-3f-8g-4h-4i-6j-6k-9l-10m-13n-4p3s-5t-3u-11v-5
@p20=a-8b-7c-7d-5e-10f-6g-9i-6k-4l-4m-7n-8r-10t-4u20 @p21=b-4c-8e3f-12g4l-10m-5o-8p-8q-13t-29v19
@p3=a-16b-15c-4d24f-7g-9h-10j-8k-7l-4m-4n-9o-6q-6r-4s-3u-5v-6
@p4=a-10b-10c-10d-6e26f-16g-10h-5i-12j-4k-9m-5n-4p-6q-7r-6s-6t-8u-6v-16
@p5=a-10b-9c-9d-10e-11f59g-11i-8j-4k-7l-6m-10n-13q-7r-8s-3u-7v-21
@p6=a-8b-16c-7e-11f-18g27h-3i-19j-11l-9m-9n-7o-7q-13r-5s-8u-12v-7
@p7=b-14c-6d-18e-4f-12g-7h22i-6k-3l-3m-4n-3o-4q-6v-13
@p8=a-11b-13c-17d-7f-12h-9i22j-7l-3m-10p-4q-6s-6u-8v-7 @p9=a-3b-5d-5e-11f-11g-9i-12j17k-14p-3q-6
@q=a-14b-15c-16d-13e-18g-20i9j-9k-11n16o-15q7r-18s-11u-10v16
@seen=a4b5c8d-12e-17g-16h-20i-15j-15k-7l-3n-5o6r10s3u-13v3
@v0=a21b-7c-3e-8f-3g-11h-10i-11j-6k-5l-13m-9n-12o-10p-12q-7r-19s-16t-3u-10v-8
@v1=a-12b25c-5d-10e-12f-9g-11h-6i-7j-12k-3l-7m-10n-3q-11r-6s-7u-10v-11
@v10=a-3b-13e-5f-18g-5h-5i-10j-14k22l-4m-4n-8u-3v-7 @v101=d3g-8 @v102=a-5d7g3
@v103=a5c-6d-6e4g5i-12k5l-3m-4o-4p4r-9s-5u-4v-12 @v104=b10c-3o-10p-9q5r11v-9 @v105=e-4g-8h3n4r-5
@v106=f6 @v107=a-4b-4d-6e-5f14h-11i-4n-4v-8 @v108=a-4b-7c4d6f-5g10j-3k-4n-7o-5q-4r-4s-4v-8
@v109=a-6b-7c-18e-8f-3g-4h-5j-8k-11n-8o5p-4q-3r13s-19t-5u-12v3 @v11=a-9b-7d-8f-3g-5l15n-6u-3v-6
@v110=b-7c3d-8e-12f-17g3j-3k-4l-4m-10n-13o-14r-12s22t-5v-6 @v111=k6n4q-3v-8 @v112=b3d-4g-3i3p7v-7
@v113=b-6i-5p4r3v12 @v12=b-6c-9d-6e-3f-5g-8i-8j-7k-9l-3m15n-12p-5q4r-11s-5u-8v-8
@v13=a-9b-7c-8d-7e-16f-8i-4j-6k-5l-3m-5n23o-6p-13q-14r-8s-7u-8v-7
@v2=a-9b-6c27d-9f-7g-11h-3i-5j-5k-9l-9m-13n-8p3s-5t-3u-10v-12
@v20=a-8b-10c-10d-8e-13f3g-12h-4i-9j-3k-7l-6m-8n-13q-7s4t-3u11v-5
@v3=a-14b-12d19e-6f-11h-8j-5k-6n-8o-4r-6s-3u-3v-3
@v4=a-10b-10c-10d-6e26f-16g-10h-5i-12j-4k-9m-5n-4p-6q-7r-6s-6t-8u-6v-16
@v6=a-3b-13d3e-14g21i-12l-8m-4n-3o-6q-14s-8u-8v-5
@v7=b-14c-6d-18e-4f-12g-7h20i-6k-3l-3m-4n-3o-3q-6v-13
@v8=a-11b-13c-17d-7f-12h-9i22j-7l-3m-10p-4q-6s-6u-8v-7 @v9=a-3b-6d-5e-11f-11g-9i-12j21k-16p-3q-7
@w=a-11b-9d3f-5h-16i-12j-3k-10l-12m-17n-19o7p-10q20s-9t-14u-12v-11 ^_$=a-10b-6c-17f37g-8n-6v40
^_0=b5c-4t11v-11 ^_1=a-5n-3o4r-9t19v-14 ^_10=a-3b-10c-6o3t12v-14 ^_10_no=t6v-3 ^_12=t6v-4
^_1_$=o6r-6 ^_1_i=t3 ^_1_y=t3 ^_2=a-3h3o7p-4r-12t15v-10 ^_2_$=o5r-7 ^_2_15=o3 ^_2nd=o3 ^_3=r-7t10v-6
^_3_$=r-3 ^_3_9=t3 ^_4=b-4t6v-9 ^_5=t15v-14 ^_5_$=t3 ^_6=t10v-8 ^_7=t7v-5 ^_8=t12v-8 ^_8_$=t4
^_9=c-5d-3r-4t14v-5 ^_9_3=c3t5 ^__$=a18b-8c-22d15f-6g-6h-18i-22j-9k-4l22n12o14p-12q-4r10s12t-3u6
^__1=t4 ^__10=g6 ^__12=t4 ^__14=o7 ^__14th=v3 ^__15=q3 ^__16=o7 ^__2=b-5q3r-3t4v-3 ^__20th=q4
^__22nd=v3 ^__3=o15t4v-6 ^__3rd=t-3v3 ^__4=d8g-3t7v-5 ^__40=o3 ^__5=g9v-3 ^__7=q3 ^__9=a-3t5v-5
^__911=b3d-3 ^__a=a3b7c-3e-8f-11g7i4k-5m-8n-3q-5r-6u4v-11 ^__about=q5 ^__abuela=c4
^__afraid=c-10p3v4 ^__after=g-8q12 ^__afternoon=q-6 ^__afuera=b-4v11 ^__again=a8b-4g7n-7v-4
^__agarro=b8c-5 ^__agito=c4 ^__ahogo=b-4c9g-4 ^__ahora=g3s3 ^__ahorita=s6 ^__al=b17c-10g-8k4v-6
^__algo=q-3 ^__alguien=b-6d3f3v-8 ^__alive=b-6e4v7 ^__all=a7b6p-7r10u-6 ^__alot=v6 ^__already=a9v-4
^__am=v-9 ^__amable=u11 ^__an=b3 ^__and=b-4c7s7t3v-3 ^__anda=b6 ^__another=g7 ^__anxiety=v3
^__anxious=b4 ^__anytime=q6 ^__appetite=c3 ^__appointment=j4k-5m7 ^__are=b7d-8e-3g-3n-10p4u-4v-4
^__as=r4v-8 ^__asap=q4 ^__asi=s4 ^__ask=a4 ^__asked=a3 ^__asking=m4 ^__asustada=b4v-3
^__at=b-3g-3o-9q-4v-3 ^__atraganto=b-5 ^__attack=c8v-7 ^__aunt=a6e-3 ^__away=a11o-4r-3v6
^__baby=b-10c11 ^__back=b-3g7 ^__bad=p9v-4 ^__bajado=c3 ^__basta=a5s5v-12 ^__battery=b-4c-5
^__be=b-5c-6j9v5 ^__bear=b3 ^__beat=b-8c-6g5v10 ^__been=b3c-9r-3 ^__beg=n3v-5 ^__believe=e4
^__bendiciones=v5 ^__bet=r3 ^__better=a5 ^__bien=c-6r5s3 ^__bit=c5 ^__bless=u4 ^__blocking=a5
^__blood=v-6 ^__bloqueo=a3 ^__borroso=c3 ^__boss=b-3v7 ^__bother=a-8s4 ^__boy=b3c-3 ^__breaking=n7
^__broke=n4 ^__broken=b8c-5 ^__buena=v4 ^__burn=b4 ^__bus=i7v-5 ^__busy=v4 ^__but=b7h7o-7q5r9v-10
^__by=b4 ^__call=b8g3v-9 ^__called=b-4v7 ^__calling=c4 ^__cambiar=f5 ^__cambie=l3v6 ^__came=b-3k3
^__can=j3k-9l4m7n-3o4s5v-10 ^__cancel=j6s4 ^__cancelar=j6v6 ^__cancelaron=v5
^__cant=a-5c5e-3g-5j-5k8p5u4 ^__car=b-4i7s-4 ^__carro=i8v-6 ^__celular=e-5v4 ^__changed=b-3l5
^__chest=c-10v7 ^__chinguen=a3s-5 ^__chofer=c-6i5 ^__choke=c5 ^__choose=a3 ^__chorro=c4
^__cita=g-3j-9k-4m7v-6 ^__clinic=v-3 ^__coach=b4 ^__cold=j3 ^__come=k12 ^__coming=j3 ^__company=g9
^__comprendo=f6 ^__computadora=v3 ^__comunicar=d7 ^__con=c4d-14h6m5v-6 ^__confio=h5 ^__confused=c-3
^__consent=a-4 ^__consiguieron=m5 ^__consultarlo=g3 ^__contacting=b8 ^__contesto=v8 ^__coping=b11c-3
^__corazon=c3 ^__corte=c3 ^__corto=b-3n5 ^__cough=c3 ^__could=b5v4 ^__course=r5 ^__covid=v-3
^__crying=b6 ^__cuanto=n5 ^__cut=a-7n3 ^__da=b-7c4r5 ^__dan=c3 ^__dando=b-5g4v-3 ^__daughter=g-5i4
^__day=g3k-3n-6v14 ^__days=n4 ^__de=a11b-4d-3m-18r-4s-7v-6 ^__dead=b-11e3i-9v10 ^__decided=g5
^__deje=v5 ^__dejen=s3v7 ^__depressed=b5 ^__depression=b5v-6 ^__deseo=a4 ^__despierta=b-4c11
^__despues=f6 ^__di=a-4b-3c9l3 ^__dia=b-5g9k-3u6 ^__did=a-6v-5 ^__didnt=n5 ^__dieron=e3v-3
^__dio=b-6c8 ^__dios=b4u3 ^__do=a3c-7d6f-8g-7i-4k-3n-3o7q-6r4 ^__doctor=b-5d-6e-7f-6g-5v6
^__does=m5v-10 ^__doesnt=b-10e5v-4 ^__dog=b-5c-6g-3n3v7 ^__dolor=v13 ^__donde=a-5h-4m10v-8
^__done=a5b7 ^__dont=b-6c3f5g4h7j-14n3p3t-7 ^__down=c3 ^__doy=a3b3 ^__drank=b11c-5 ^__drive=b3
^__driver=c-8i8v-5 ^__driving=d-5 ^__drunk=b5 ^__duele=c5f3v-16 ^__dying=b-6r3v8 ^__early=i-4v4
^__ears=n4 ^__eat=c5 ^__echandole=b-3v6 ^__el=c-6d11h-15i-11n3p10q9r14s-8t3v-9 ^__else=h9m-5p10
^__en=a8b-3f-6g13p4v-19 ^__encantaria=b-3r3 ^__end=b5 ^__energy=c3 ^__english=f3 ^__enough=a10b-4v-9
^__enroll=a6 ^__entiendo=a-5f8 ^__envien=a6s-5 ^__equivocado=e3 ^__era=n6o-6 ^__eran=n4 ^__eres=m3
^__es=c-3d-3e5g4m8n-6q-3r5 ^__esas=p3 ^__escriba=a-3 ^__escuche=h-4n6 ^__eso=v-3 ^__esposa=c3
^__esta=b-3e3n7r-3 ^__estacionamiento=v7 ^__estado=b6 ^__estan=a7c-4 ^__este=b-6u3
^__estoy=a-3b10c-3g-10n-6v4 ^__estuvo=a7v-11 ^__evening=o4q-4 ^__every=b3c4 ^__everything=b-4
^__ex=b15c-6e-4v3 ^__face=b6k-4 ^__falling=b3c-3 ^__fallo=i5 ^__falta=b-4 ^__family=b4
^__far=c-4i4v7 ^__fastidio=a7n-3 ^__fecha=b-8k8t3v-3 ^__feel=b4c-6v-3 ^__feeling=c9v-7 ^__feels=v5
^__feet=c-4 ^__fell=b-3c8 ^__fever=c-11u4 ^__fiebre=f8 ^__fine=v7 ^__first=b4n-7o5 ^__flare=c3
^__for=f-4g5m7r7u4v-11 ^__forty=o3 ^__friday=f5p5r6v8 ^__from=a-7b-6v14 ^__fue=a3b-4c-4 ^__fuerte=n4
^__fui=a-4e3v-3 ^__funciona=m4 ^__further=a3 ^__gane=v6 ^__gave=i4 ^__gente=a-7d5 ^__get=b3c9v-6
^__gets=c5 ^__give=b4 ^__go=a-5b7n6o6 ^__going=g-5i4j6v-4 ^__gomez=h-6o5 ^__gone=c4
^__good=b-4c-4p6s3u-7v9 ^__goodbye=b5 ^__got=a-3b-3c4g-5j5 ^__gracias=u-11 ^__gratis=m-3v6
^__great=v8 ^__gripe=c3k5v-3 ^__guess=r4v-5 ^__gusto=r3 ^__habla=f-3m6 ^__hablar=d5h-4 ^__hablo=d5
^__hace=j3 ^__had=b-5v6 ^__hands=g4v-8 ^__has=c5v-3 ^__hate=v-4 ^__have=b8d3i3j-3v-11
^__having=b-4f6 ^__hay=a-4d-5i3v6 ^__he=b-9v13 ^__headache=c6v-4 ^__hear=c-9n12 ^__heart=c4
^__heat=v5 ^__hello=u-3 ^__help=b8m-5 ^__her=b-8e8 ^__here=b-8e3v13 ^__hes=c-4 ^__hiding=b6c-3
^__hija=c3 ^__him=c-5e8v-4 ^__hinchan=a5 ^__his=e5 ^__hit=b4v-4 ^__hits=b-6v4 ^__hitting=f4
^__hold=v3 ^__horario=g-3 ^__house=b-5e7 ^__how=v-5 ^__huelo=c6 ^__hun=q-9 ^__hurt=c3 ^__hurts=b-7f9
^__i=b-4d-6e-8f3h3i-14m8o-5p5q4s9v12 ^__id=f6v4 ^__if=a-5b-3i9j-4v4 ^__ill=s4
^__im=a-5b4e4g-3i-5q-4r-3s13v-9 ^__in=a-9c20e-4f-3g-8i-3q-5s-4t-3 ^__insulin=v5 ^__interes=h8
^__interested=r3 ^__inyecte=b3c-3 ^__ir=v6 ^__ire=j5 ^__is=c10d-15e5h-7i5n-6q-4t-5v-13
^__isnt=a-3e3s-4 ^__issues=v5 ^__it=a3b-20c-8g-6i-3j13k5 ^__its=r-3v-3 ^__ive=s4 ^__jefe=b-5v4
^__joke=v5 ^__joy=b3 ^__just=b6g-7v-10 ^__keep=a-12v11 ^__keeps=c8v-4 ^__kid=b-8c3 ^__kids=v3
^__killing=b-12c7v6 ^__knee=c-4 ^__know=e4 ^__la=a-3b-3c-13d4e7j5k4n-14o5q6r4 ^__lamanana=c-5o10q-3
^__las=f-7o10r-4v-8 ^__lastime=c7 ^__latarde=f-3g5k6 ^__late=b-3g4v8 ^__le=a5c-4h-4i-3n5u6v-4
^__leg=v-3 ^__les=v-11 ^__let=b5 ^__level=c5 ^__life=b5 ^__lift=i3j-5 ^__like=a-7b-9f-8g-3m5
^__linda=n-4u7 ^__line=n3v3 ^__link=v9 ^__llego=v7 ^__llegue=a-7 ^__llevar=v3
^__lo=a-7b-8c-5e-5g7i5n3v7 ^__loca=b-3v5 ^__locks=c3 ^__lol=v-4 ^__long=v9 ^__looking=b3
^__los=a19b-4v-8 ^__lost=a6n5 ^__love=r4 ^__loves=b3 ^__lunes=b5c4q7 ^__made=v5 ^__main=v6
^__make=b8n4v-3 ^__makes=h3v-3 ^__mal=c-3e6v-11 ^__mam=f-7 ^__mama=b-3c4e-4 ^__manana=d-3g3o5r4
^__mande=a-5v4 ^__manejando=g7 ^__manejo=i6 ^__many=a7 ^__maria=e5v-4 ^__marido=v3 ^__martes=f-5
^__marzo=v5 ^__mas=b-4d-3h5p5s-14t5v-18 ^__mata=b-6 ^__matter=q6r4v-3 ^__maybe=v-5
^__me=a3b-10c-4d9g7h5k4m8n-5o-3q-5r-3s-8t-9 ^__mean=e3 ^__medicine=c6v-6 ^__mejor=b3j6p3v-8
^__menos=h3 ^__mensajes=a4e4n7v-8 ^__message=a-6 ^__mi=a6b-9c-3f-7i-8j3k7m-4o-4q3v-19 ^__miedo=v5
^__might=r-9v9 ^__mija=c3s3 ^__mis=c-5v8 ^__missed=k5n4q3 ^__modo=v7 ^__molestan=a5 ^__mom=b-6c3
^__mordio=c3 ^__more=a6b-10g3k-5n8s-6 ^__morir=a-7 ^__morning=c-3o-4 ^__mother=f9 ^__moved=e5j3v-3
^__movie=v7 ^__much=b-5v12 ^__mucho=b5c-12f6v8 ^__muero=b-17v10 ^__muerta=v-4 ^__murio=v4 ^__must=j4
^__muy=c4i3v-7 ^__my=a8b-3d3e5f-17i-7j11k3p-5q6s5v-8 ^__myself=c6 ^__nada=a-11b5s10u10
^__necesito=a4j-5k3 ^__need=a4b-13d3f9g-7i-9 ^__nervios=b3 ^__never=b-4s-5v7 ^__new=c-3v3
^__nextmonth=g-3 ^__nextweek=f5v-8 ^__nina=b3 ^__nineteenth=q-3v5 ^__ninguna=p-3s6 ^__nino=b-3c3
^__no=a-7c-8d-7e8f4g5i-6j-3k-11n-11p-4q-11s-7t7v-4 ^__nobody=b11t4v-6 ^__nodes=c5 ^__nolonger=v3
^__none=s-4 ^__nos=e6g3v-5 ^__not=a-11b-4h-7j3s11t-3v7 ^__nothing=r4 ^__novio=f5
^__now=a-6b-3g13s-10v-9 ^__numero=f5 ^__nurse=v4 ^__o=a-5b13c6t-5 ^__odd=b9v-6
^__of=b13e-4g-3h3n-6p-7r5t-7u7 ^__off=a13b-6c-5g3n-5 ^__oi=n4 ^__ok=a-5g-5l6v7 ^__old=v8
^__on=c-5d-6e-8i9n5p-3 ^__one=a-5c-6h-7i6n-9v13 ^__only=f3h5v-3 ^__operaron=v8 ^__opt=l5
^__options=o-4p5 ^__or=q6t3 ^__other=p3s-3 ^__otra=d-5g7h13n-4v-5 ^__otro=g-8j3p5v-3 ^__out=a-7t6v-7
^__over=b3g-6v8 ^__oxygen=c4 ^__oye=c-3n3 ^__pacemaker=c3 ^__pain=c4 ^__papa=c4
^__para=a-18e-5i-6k9m12v3 ^__parada=i-4v4 ^__parece=r3 ^__paren=r-11v5 ^__parking=a-4i-3v6
^__paro=s-3v-6 ^__parte=m3 ^__pasa=i3 ^__paso=b4 ^__pass=c-5g-3s7 ^__passed=b-5e3 ^__pastillas=b4c6
^__patel=e-3v-6 ^__pay=i3 ^__pensado=b5 ^__pensamientos=b3 ^__perdi=b-3n14v-12 ^__period=c4v-3
^__pero=b4c8d3k6q3r9 ^__perro=b-5v5 ^__person=e8v-5 ^__phone=e3g-4m4 ^__pick=d7i-5 ^__pico=b-3c5
^__picturestar=t5 ^__picturestop=a3 ^__pills=b-4c4 ^__place=e6v4 ^__platico=g3
^__please=b6c4d-6f-4g-4h-11l-5n7p-7q5u-7v-12 ^__podre=j5 ^__point=b10s-4v-7 ^__pongo=m7v-3
^__por=b11e-7g4i8s-8v-4 ^__positive=c4 ^__positivo=c3 ^__pressure=c3 ^__primera=b3o6 ^__problems=v3
^__psicologo=v3 ^__puede=c-3d5 ^__pueden=i4 ^__puedo=c6d-6f-6g5k5s-5v-8 ^__pues=c-3r8v-8 ^__puse=c3
^__put=c-10v7 ^__que=a-19b7c-10d4e-5h-9i-3j-10k-7n-14o-3p-7t-8u-16v18 ^__queda=v5 ^__quedo=c-4g5
^__queme=c5 ^__quemo=b4 ^__question=d3 ^__quien=d5 ^__quiero=a4b-5d-7f6k-5r9 ^__quit=a-14c-3v18
^__quite=b-8c8 ^__quito=b7v-8 ^__rather=b4h-5 ^__reached=e3 ^__really=s4 ^__reckon=r3
^__refrain=a3b-5 ^__regalo=v-3 ^__regreso=e4 ^__resurten=c-3v6 ^__revoke=a4 ^__ride=i5 ^__ring=a3g7
^__riverside=v3 ^__robot=v-3 ^__rock=u6 ^__room=m-4n-5v5 ^__runs=c5 ^__sacan=c-5 ^__saco=v6
^__said=a3v-7 ^__sale=i3 ^__salgo=a10b-4 ^__sali=t5 ^__salieron=c3 ^__salio=b-3c5 ^__salirme=a5b-3
^__sangre=c5v-13 ^__sano=v7 ^__says=v3 ^__scared=f5r-3v4 ^__se=a-9b-4h-3i-5m13s-8v9 ^__sea=h8
^__sec=g10 ^__second=f-5n-5 ^__see=g7v3 ^__segundo=f5g3 ^__seguro=m4 ^__senal=c-4n7 ^__sending=f6l4
^__senor=e3s4 ^__senorita=d4v4 ^__sent=v10 ^__sentido=b3 ^__service=d3 ^__servicio=v4 ^__shall=g6
^__shoot=b3 ^__shot=i6v-7 ^__si=a-8f-8q4 ^__sick=b5c11i-4v-8 ^__siento=b-4 ^__site=c-6v6
^__skipping=c3 ^__sleep=b-4c4v4 ^__snapped=c4 ^__so=c6r-6s-4v12 ^__somebody=a4d3j6 ^__someone=a4d-4
^__something=b-3c6 ^__son=a-3m7 ^__soon=d-4u6v4 ^__sooner=p3 ^__soonest=o3 ^__sorry=b-5n5s6v-6
^__soy=b-5s-3v9 ^__speak=d-6 ^__spiraling=b4c-4 ^__standing=b-6v6 ^__stars=t3 ^__stepdad=b4c-4
^__stop=a-6l8r-10t3v4 ^__stopped=v3 ^__stuck=c-4g4 ^__students=h3 ^__su=d-5v12 ^__subscribe=a14l-8
^__sugars=c6 ^__suicidal=e-3v4 ^__super=v-3 ^__supposed=r3 ^__supuesto=r3 ^__sure=r-3v11
^__surgery=c3 ^__suscripcion=a3 ^__susto=v4 ^__sweats=v-3 ^__swelling=c-5 ^__symptoms=v5
^__t=a7b-4v-3 ^__take=b5f3j-3l4s-4v-5 ^__talk=d-4g10 ^__talking=d10 ^__tantito=g4 ^__ten=v6
^__tengo=c-9e-9g-6i5m4s-5v4 ^__terminar=a-9b3g3 ^__terrify=b5 ^__text=a4f-5g3n4t-4v-7
^__thanks=a4s3u-6v-14 ^__that=m-4n10o-5v-12 ^__the=a5c-3d6e-4f-4g18h-6i-6j-6k-3m-4r11t3v-10
^__there=c-9d5e-8h10k3v-4 ^__these=a6v-3 ^__they=b-6c4v-4 ^__think=b-7c6
^__this=b-8d-4e-5h-4m10s8v-16 ^__those=g3i-4 ^__thoughts=b10 ^__three=c4 ^__thursday=p5 ^__tiempo=g5
^__tienen=a12c-3v-5 ^__time=h-7k3m-7n-6v8 ^__tire=i9 ^__to=a-5b11c-8e-5g14i-11o3v4 ^__today=c3g14
^__todo=a9b3 ^__told=b-5 ^__tomar=b-3c-3k-4v6 ^__tomorrow=g8q7r3 ^__too=b-5h5u9 ^__took=b-7c7i6
^__trabajando=f5 ^__trafico=v3 ^__trague=b4 ^__train=i6 ^__tranquila=a6 ^__tres=g-6v4 ^__truck=b-5i9
^__tuesday=q-3r4 ^__uh=r-5s10 ^__un=a-6e-7g-5h4v-6 ^__una=a-5b6f-6m-4p3v4 ^__up=a11b-9d-5g-4n9v-8
^__use=a7e-9 ^__used=v3 ^__usted=q5v-3 ^__vale=v-4 ^__valgo=a-3b3 ^__van=i3v3 ^__vecino=b4
^__ver=v11 ^__verdad=b3v-4 ^__vez=b-4h-7l-5n11r-3v4 ^__vida=b3 ^__viernes=r-7v11 ^__vision=c4
^__visit=m4 ^__voces=b5 ^__voices=b8 ^__volver=a-4l3 ^__vomitando=f4 ^__voy=j7k3 ^__wait=v7
^__wake=c3 ^__walk=g-3i4 ^__want=a3c-3f7v-15 ^__was=e5m-3r-6t-6 ^__water=c7 ^__way=a-7b7v-3
^__we=g5v-5 ^__weather=c-8v12 ^__website=c-4v4 ^__wednesday=r4 ^__weekend=u-5 ^__well=u-6v11
^__went=c-9i5n6 ^__what=m-5n12v-17 ^__whatever=c5v3 ^__when=c9f-6v-7 ^__who=d4m8 ^__wife=g5
^__will=a-3b8 ^__wish=b3 ^__with=d-5e-5h8t-3v-17 ^__withdraw=a4 ^__woke=g3
^__wont=a-7b3c3l-3q-8s7v-6 ^__work=b-4f4 ^__workend=g-3 ^__working=c-3 ^__works=b3o8q-8r-5
^__world=v-3 ^__worse=v-6 ^__would=f-3r5v-7 ^__wrong=s8v5 ^__y=a8r3s-5t3
^__ya=a13b-7c-4f-14g-9s5v-26 ^__yeah=a3g5 ^__yo=a4j-5 ^__you=a-7b-8c-8e-8g-11h-3o-7r-13u4v5
^__your=a6d4e-5m4n-4 ^__yourself=m4v-3 ^_a=c-3d-7k-8m5n-3o6q6r-11s-4v8 ^_a_las=f-5o10r-3
^_a_nadie=b5 ^_a_que=f7k-6 ^_a_ver=a4g5v5 ^_abscess=c6 ^_absolutely=s-4 ^_absolutely_$=r7s-9
^_absolutely_not=r-4 ^_abusaron=b3 ^_abusaron_de=b3 ^_aceptan=v6 ^_add=c-3l6 ^_add_me=c-3l6
^_adios=b-11 ^_adiosito=b-7u9 ^_adiosito_$=b-7u9 ^_afraid=b8c-4v-10 ^_afraid_of=b6v-6
^_after=b-6f-6g4q-7v6 ^_after_5=g6 ^_after_i=g4q-4v4 ^_after_workend=g-3 ^_again=l-6n16
^_agendeme=r3 ^_ahi=e-6v8 ^_ahi_nos=e-5g3 ^_ahora=g6 ^_ahora_no=g6 ^_ahorita=b-5c-4g9s-11
^_ahorita_no=b-4c-3g7s-11 ^_aint=e12 ^_aja=r5 ^_al=g3 ^_algo=c3 ^_alguien=b6d-4h9v-5 ^_alguien_me=b3
^_alguien_que=b-3h5 ^_all=c-4p6 ^_all_bad=p10v-7 ^_already=a-5 ^_alright=r10 ^_alto=a22n-9v-6
^_alto_$=a12 ^_alto_please=a6 ^_am=d-7m3v4 ^_am_i=d-7m3v4 ^_amaneci_con=c4v-5 ^_an=k3v-7
^_ando=b-8f-7g7i3v-7 ^_ando_a=c-5g-3i9 ^_ando_bien=b3 ^_ando_con=c3g-4 ^_ando_en=b-9c-7g11i-3
^_another=g-5 ^_another_time=g-5 ^_anxiety=b4 ^_any=o-5p-11r15v-4 ^_any_of=p-5r7 ^_anybody=d3
^_anyone=h5 ^_anyone_but=h5 ^_anytime=b-7c-6f5q10r-3v-5 ^_anytime_$=q3 ^_anytime_nextweek=f5
^_apaguen=a5v-3 ^_appreciate=a-3u5 ^_appreciate_it=u4 ^_aqui=b-7e9v4 ^_aqui_echandole=b-3v6
^_aqui_no=e8 ^_are=b-5c-7d8i-4m6r9v10 ^_are_my=v6 ^_are_you=m8 ^_asap=q4 ^_asi=b-7e-3r8v4
^_asi_es=b-7e-3r9s-5v4 ^_ask=g8q-3 ^_ask_again=g3 ^_ask_me=g4 ^_asthma=c6v-5 ^_asthma_attack=c6v-5
^_at=g17v-17 ^_at_my=g4v-13 ^_at_the=g14v-3 ^_atienden=c-7v12 ^_august=v3 ^_auxilio=b7v-4
^_auxilio_$=b4 ^_ayuda=m8v-15 ^_ayuda_$=m14v-9 ^_ayuda_me=v-3 ^_ayudenme=b7 ^_baby=c6 ^_baby_is=v4
^_baby_isnt=c3 ^_back=a10c-10g-4n5 ^_bad=g12t-5v6 ^_basta_con=a-4v4 ^_battery=v9 ^_bawling=b4
^_beat=a11v-8 ^_beat_it=a11v-8 ^_been=b7c11 ^_begin=l11n-4 ^_bet=r3 ^_bet_$=r3 ^_bien=u-4v8
^_blood=c4v-6 ^_boarding=g8 ^_book=m6n-4 ^_book_me=r7 ^_book_the=r-5 ^_borrame=a5 ^_borreme_la=j3
^_both=c3 ^_bother=a10 ^_bp=b-3c5 ^_bp_is=b-3c5 ^_break=c-3v8 ^_break_a=c-3v8 ^_bridge=i4)";

}  // namespace rb::grammar
