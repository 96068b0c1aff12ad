#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning2;
const std::string_view kLeaning2 = R"(
^__and=b-5c5s6t6v-3 ^__anda=b6 ^__ando=c3 ^__another=g6 ^__antes=b5 ^__anxiety=v3 ^__anxious=b3
^__anytime=c6q7v-3 ^__appetite=c5 ^__appointment=j4k-5m7 ^__are=b10d-8e-4g-4n-9p5u-5v-4 ^__as=g-3r4
^__asap=q3 ^__asi=r-4s4 ^__ask=a4 ^__asked=a3 ^__asking=m4 ^__at=g-4o-6v-3 ^__atraganto=b-4
^__attack=c7v-8 ^__aunque=r3 ^__aunt=a5e-3 ^__autorizo=s-3 ^__away=a12c-3o-3r-3v7 ^__awful=c3
^__baby=b-12c12 ^__back=b-4g6v-3 ^__bad=b-3p10v-3 ^__bajado=c3 ^__basta=a5s6v-10 ^__battery=b-4c-7
^__be=a-4b-5c-8j9v7 ^__beat=b-7c-8g5v11 ^__because=s3 ^__been=b4c-11g-4q-3v5 ^__beg=n3v-4
^__believe=e4 ^__bendiciones=u-5v6 ^__bet=r3 ^__better=a5v-9 ^__bien=b8c-5s4v-3 ^__birthday=v3
^__bit=c9 ^__blocking=a5 ^__blood=c3v-6 ^__bloqueo=a4 ^__borracho=c-3 ^__borroso=c4 ^__boss=v7
^__bother=a-5s5 ^__boy=c-3 ^__breaking=n7 ^__broke=n4 ^__broken=b9c-6 ^__buena=v5 ^__bugging=b4
^__burn=b5 ^__bus=i8v-4 ^__busca=e3 ^__busy=c-3v5 ^__but=b9d3h8o-7q6r6v-8 ^__by=b4
^__call=b7g4s-4v-8 ^__called=b-3v7 ^__callin=a3 ^__calling=c4 ^__calor=m-3v3 ^__cambiar=f5
^__cambie=l3v4 ^__came=b-3k3v-7 ^__can=j5k-4l4m7n-3o7s5v-8 ^__cancel=j5s3 ^__cancelar=j5v5
^__cancelaron=v6 ^__cancer=v5 ^__cant=a-7c8e-5f3g-5j-4k9p6u4 ^__car=b-4i6s-4 ^__carro=i7v-5
^__cayo=v3 ^__celular=e-3v9 ^__cero=c-8 ^__changed=b-3l5 ^__chest=c-11v6 ^__chinguen=a3s-4
^__chofer=c-7i5 ^__choke=b-4c6 ^__choose=a3 ^__chorro=c4 ^__christmas=v8 ^__cita=j-9k-5m7v-6
^__coach=b4 ^__cold=j3 ^__comadre=i4v-3 ^__come=k11 ^__comment=v4 ^__como=c-3v4 ^__company=g9
^__comprendo=f6 ^__computadora=v3 ^__computer=v3 ^__comunicar=d8 ^__con=b-4c7d-11h6m5r-4t-3v-5
^__confio=h5 ^__confirmo=o-3 ^__confused=c-3 ^__consent=a-4 ^__consiguieron=m5 ^__contact=b-3
^__contacting=b8 ^__contesto=v8 ^__copd=c4 ^__coping=b11c-4 ^__corte=c4 ^__corto=b-3n5
^__could=b3g-3v5 ^__course=r6 ^__covid=v-4 ^__crying=b7 ^__cuanto=n5 ^__cuesta=v3 ^__cut=a-6n4v-3
^__da=b-7r4v3 ^__dando=b-6g4v-3 ^__daughter=g-5i4 ^__day=g4n-6v15 ^__days=n4
^__de=a9b3d-6m-17r-8s-10u-5v-7 ^__dead=b-10e4i-8v10 ^__decided=g6 ^__deje=v6 ^__dejen=s4v7
^__del=r-4v6 ^__depresion=c-3 ^__depressed=b5 ^__depression=b7v-6 ^__desde=c3 ^__deseo=a4 ^__desk=v5
^__despierta=b-3c10 ^__despues=f5 ^__di=a-4b-4c8 ^__dia=b-6g9u7 ^__did=a-5v-5 ^__didnt=a3c-3m-3n5v3
^__dieron=e3v-4 ^__dio=b-8c8v-4 ^__dios=b7u4v-4 ^__disculpe=c-3 ^__divorced=e3
^__do=a4c-8d6f-5g-6i-4o8q-8r4t-4v-4 ^__doble=c3 ^__doctor=a-3c-9d-6e-9f-5g-4v8 ^__does=m6v-9
^__doesnt=b-10e5 ^__dog=b-6c-7g-3n4v8 ^__doing=b4 ^__dolor=s-3v11 ^__donde=a-5h-3m9v-7 ^__done=a6b6
^__dont=b-10c6f4g4h7j-11n3o-6p4 ^__dormir=b3 ^__down=c4 ^__doy=a4 ^__drank=b12c-6 ^__driver=c-8i8v-5
^__driving=d-6 ^__drunk=b5 ^__duele=f3v-4 ^__duelen=v-3 ^__dying=b-6r3v6 ^__early=i-5 ^__ears=n4
^__eat=c6 ^__echandole=b-3v7 ^__el=d13e-3h-17i-6n3p6q7r13s-11t3v-9 ^__else=a-4h9m-5p11
^__en=a8b-4f-8g10v-22 ^__encantaria=r3 ^__encanto=v6 ^__end=b3 ^__enfermera=v5 ^__english=f3
^__enough=a11b-6v-9 ^__enroll=a5 ^__entiendo=a-6f8 ^__envien=a6s-5 ^__era=n6o-6 ^__eran=n4
^__eres=m3 ^__es=c-8e7g4m8n-7q-3r4s-4u-4 ^__esas=p3v-3 ^__escoge=b-3 ^__escriba=a-3 ^__escuche=n6
^__eso=v-5 ^__espanol=f3 ^__esposa=c3 ^__esposo=b-3 ^__esta=b-5c-3e5n6 ^__estacionamiento=v7
^__estado=b5 ^__estan=a7c-7 ^__este=a3b-10u4 ^__estoy=a-4b9c-6g-6n-5u3 ^__estuvo=a7b-4v-10
^__evening=b-3o5q-4 ^__every=b4c3 ^__ex=b15c-6e-4v3 ^__face=k-3 ^__falling=b3 ^__fallo=c-3i5
^__family=b5 ^__far=c-3i4v7 ^__fastidio=a7n-3 ^__fecha=b-10k9t4 ^__feel=b6c-6v-5 ^__feeling=c5v-7
^__feels=v5 ^__fell=b-5c10 ^__fever=c-13s-3u4v7 ^__fiebre=f8q-4 ^__fine=u3v6 ^__fired=b4v-6
^__first=c3n-7o4 ^__flare=c3 ^__flashes=c3 ^__for=b3f-4g8m6n-4r7u4v-14 ^__forty=o3
^__friday=f5p4q-3r5v7 ^__frieguen=a3 ^__frio=v3 ^__from=a-7b-5v15 ^__fue=b-4c-3 ^__fuerte=c-4n5
^__fui=a-4e4 ^__funciona=m4 ^__further=a4 ^__gane=v6 ^__gave=i4 ^__gente=a-7d5 ^__get=c8v-6
^__gets=c6 ^__getting=b4 ^__give=b5t3 ^__go=a-5b3n5o7v-3 ^__going=g-6i4j6v-4 ^__gomez=h-7o6
^__gone=c4 ^__good=b-4c-6p7s3u-8v10 ^__goodbye=b6 ^__got=a-5b-3c5g-4j5 ^__gracias=s7u-15v5
^__gratis=m-3v6 ^__great=c-6v5 ^__gripe=c4k5 ^__guess=r4v-5 ^__gusto=r3 ^__habla=f-4m6
^__hablar=d6h-5 ^__hablo=d5 ^__hace=j3 ^__had=v6 ^__hands=g4v-7 ^__hanging=b-4 ^__hasnt=c6
^__hasta=i4 ^__hate=v-4 ^__have=b8d3i4j-5v-12 ^__having=b-5c3f6 ^__hay=a-4d-5i3v6 ^__he=b-11v12
^__headache=c7 ^__hear=c-8n12 ^__heat=v6 ^__hell=b8v-7 ^__hello=u-3v3 ^__help=b7m-4 ^__her=b-3e10
^__here=b-7e3v14 ^__hes=c-3 ^__hiding=b5 ^__him=c-5e8v-6 ^__hinchan=a5 ^__his=b-3e6 ^__hit=b4v-5
^__hits=b-6v4 ^__hitting=f4 ^__holding=b4 ^__honestly=c3 ^__horario=g-3 ^__horses=c3 ^__house=b-4e7
^__how=v-4 ^__huelo=c7 ^__hun=q-10 ^__hurt=c3 ^__hurts=b-6f8v3 ^__husband=e4
^__i=a-5b-5c-3d-5e-9h4i-15m7n-3o-7p6q5s9t3u-3v11 ^__id=f6s3v3 ^__if=a-5b-9c-6i9j-4v4 ^__ill=c5
^__im=a-5g-4i-5s11v-8 ^__in=a-9c16f-6g-9q-4s-5v-3 ^__infection=c-4 ^__insulin=v5 ^__interes=h8
^__internet=v3 ^__inyecte=b4c-3 ^__ir=f3v7 ^__ire=j5 ^__is=b-3c11d-16e5h-7i5m-3n-6s-4v-13
^__isnt=a-4b-4e4s-3 ^__issues=v5 ^__it=a6b-17c-9g-5i-3j13k5 ^__its=v-6 ^__ive=s4 ^__jefe=b-5v5
^__job=u7v-9 ^__joke=v4 ^__joy=b3 ^__just=b5g-8v-4 ^__keep=a-12c-3f-3m-3v12 ^__keeps=c7v-4
^__kid=b-8c3 ^__kids=v5 ^__killing=b-10c6v5 ^__knee=c-3 ^__know=e6v-3
^__la=a-3c-11d4e9j7k4n-12o4p-5q3r5v-5 ^__lamanana=c-4o10q-4 ^__las=f-6o10r-5t-3v-11 ^__lastime=c8
^__lata=a3 ^__latarde=f-4g3k5 ^__late=g4v8 ^__later=q3 ^__le=a4b-3c-7h-7j-3n6r-5s-4u5 ^__les=b-5v-9
^__level=c5 ^__life=b7 ^__lift=j-5 ^__like=a-6b-8f-9m6 ^__linda=n-4u7 ^__line=n3 ^__link=v8
^__llego=v5 ^__llegue=a-8v4 ^__llevame=b6 ^__llevar=v3 ^__lo=a-7b-9e-5g8i5n4u3 ^__loca=b-3v4
^__locks=c3 ^__lol=t8v-12 ^__long=v7 ^__los=a19b-4c3l-3v-10 ^__lost=a8n5 ^__love=r4 ^__loves=b4
^__lunchend=b-3 ^__lunes=c3q5 ^__made=v6 ^__main=v4 ^__make=b8n4 ^__makes=h3v-4 ^__mal=e6v-7
^__mam=f-7s3 ^__mama=c4e-7 ^__manana=d-5o6 ^__mande=a-5v5 ^__manejando=g7 ^__manejo=i6 ^__many=a5v4
^__maria=e5v-5 ^__marido=v3 ^__martes=f-5 ^__marzo=v6 ^__mas=b-5c-3d-3h6p4s-13t6v-19 ^__mata=b-6
^__matter=q5r5 ^__maybe=v-3 ^__me=a4b-7c-3d8g8h5k3m6n-3p4q-8s-7t-7 ^__mean=e3 ^__medicine=c10v-10
^__medio=n4 ^__mejor=j6v-7 ^__menos=h3 ^__mensajes=e3n7v-7 ^__message=a-3
^__mi=a7b-4f-8i-7j4k7m-5o-5r4v-15 ^__mia=v3 ^__miedo=v5 ^__miercoles=r-3 ^__might=r-6v8 ^__mija=s3
^__mis=b-3c-6v12 ^__missed=k4n4q3v-3 ^__modo=v6 ^__molestan=a4 ^__mom=b-7 ^__monday=p3 ^__mordio=c4
^__more=a5b-10g4k-5n9s-9 ^__morir=a-7 ^__morning=o-4q4 ^__mother=c4f9 ^__moved=e5 ^__movie=v8
^__much=b-6c-6v13 ^__mucho=b5c-13f6v8 ^__muero=b-18v13 ^__muerta=v-3 ^__murio=v6 ^__must=j4
^__muy=c5i3v-10 ^__my=a10b-4d3e5f-18i-10j11k3n-4p-6q7r4s6u-3v-4 ^__myself=c5 ^__n=c5
^__nada=a-10b6s11u10 ^__nadie=v-4 ^__necesito=a4j-5k3 ^__need=a6b-11d4f9g-9i-10k-3 ^__needles=a-4
^__neighbor=c-6v3 ^__nervios=b4 ^__never=a-4b-4s-5v6 ^__new=v3 ^__nextmonth=g-5
^__nextweek=c-5f4q3v-6 ^__night=c-3 ^__nina=b5 ^__nineteenth=v3 ^__ninguna=s4 ^__nino=b-5
^__no=a-7c-12d-13e7f5g6i-7k-10n-7p-7q-14s-7t5 ^__nobody=b11t6v-6 ^__nodes=c4 ^__nolonger=b-3v3
^__nomas=v-3 ^__none=p3s-6 ^__nos=e5g3v-4 ^__not=a-9g-3h-7j4s10t-6v4 ^__nothing=r4 ^__novio=f6
^__now=a-5c-5e-4g13s-14v-8 ^__number=e4v-6 ^__numero=f5 ^__nurse=v4 ^__o=a-5b12c6t-3 ^__odd=b8v-5
^__of=b11e-6h4i3n-5o-8p-8r6t-9u7 ^__off=a11b-6g5n-5v-6 ^__oi=n4 ^__oigo=c8 ^__ok=a-4g-4l6v8
^__old=v6 ^__on=d-6e-8i9n5p-4v-6 ^__one=a-6c-6g-3h-7i6n-8v12 ^__only=c-5f4h5v-7 ^__operaron=c-3v8
^__opt=l5 ^__options=o-4p6 ^__or=q6r-3v-6 ^__other=p4s-4 ^__otra=d-5g7h13n-3v-5 ^__otro=g-8j3p6v-5
^__out=a-11b-4t9 ^__over=b3g-7v10 ^__overdosed=b3c-3 ^__oxygen=c3 ^__oye=c-3n3 ^__pain=b-3c6
^__papa=c5 ^__papeles=c-3v3 ^__para=a-18e-4i-6k9m12s3v4 ^__parada=i-4v5 ^__parece=r4 ^__paren=r-10v6
^__parking=a-4i-3v7 ^__paro=a3b4s-3v-5 ^__parte=m3 ^__pasa=i3 ^__paso=b4 ^__pass=c-4g-6s7
^__passed=b-5c3e5 ^__past=c-3q3 ^__pastillas=c4v-4 ^__patel=e-3h4r-5v-7 ^__pay=i3 ^__pena=v7
^__pensado=b4 ^__peor=v-5 ^__perdi=b-3n15v-11 ^__period=v-3 ^__pero=b4c5d4k6r8 ^__perro=b-5v3
^__person=b-3e8v-4 ^__pharmacy=v5 ^__phone=e3g-4m4 ^__pick=d8i-4 ^__pico=b-3c6 ^__picturestar=t5
^__pills=b-4c4 ^__place=e6v5 ^__platico=g3 ^__please=d-5f-6h-13l-6n8o4p-5q5t-3u-6v-10 ^__podre=j6
^__point=b9s-4v-6 ^__pongo=c-3m7 ^__poorly=c3 ^__por=b12c-7e-6g5i9s-9v-5 ^__porque=c-3
^__positive=c4 ^__posponer=k3 ^__prefiero=v5 ^__pressure=c6v-3 ^__primera=c3o8r-4v-6 ^__psicologo=v4
^__puede=c-3d4 ^__pueden=a3c-3i3 ^__puedo=c6d-7f-5g3k5q-4s-10v-8 ^__pues=c-4r10v-11 ^__puse=b-3
^__put=a-3b4c-10r3v5 ^__que=a-16b4c-10d3e-3h-8j-12k-7m4n-15o-4p-8r-3s-5t-9u-17v17 ^__queda=v5
^__quedo=c-5g5 ^__queme=c5 ^__quemo=b3 ^__question=d3 ^__quien=d4h-3 ^__quiere=e3
^__quiero=a5b-10d-9f6k-4r13v-6 ^__quit=a-13b-3c-3v15 ^__quite=b-9c9v-3 ^__quito=b9v-12
^__rather=b3h-5v3 ^__ratito=g4 ^__reached=e3 ^__reaction=c3 ^__reads=a-3 ^__really=b-4s4
^__reckon=r3 ^__refrain=b-5 ^__regalo=b3v-3 ^__regreso=e4 ^__resurten=c-3v6 ^__revoke=a5 ^__ride=i5
^__ring=g8 ^__riverside=v4 ^__robot=v-3 ^__rock=b4u6 ^__room=m-4n-4v7 ^__rough=c3 ^__runs=c7v-6
^__sabado=b3 ^__sacan=c-7 ^__saco=v4 ^__said=a4v-5 ^__sale=i3 ^__salgo=a11b-5v-3 ^__sali=t3
^__salida=b-6c4v7 ^__salieron=c3 ^__salio=c4 ^__salirme=a5b-3 ^__sangre=c10v-12 ^__sano=r-5v10
^__saturday=q4 ^__says=c-3 ^__scared=f5r-4v4 ^__se=a-9b-3i-4m13r-3s-9v13 ^__sea=h8 ^__sec=g10
^__second=f-5n-5o3 ^__see=g8v3 ^__segundo=f5g3 ^__seguro=e-3m4 ^__senal=c-5n7 ^__sending=a-4f4l4
^__senor=s3 ^__senorita=s3v5 ^__sent=v11 ^__sentido=b4 ^__service=d3v3 ^__servicio=v5 ^__shaking=c-3
^__shall=g6 ^__shoot=b3 ^__shot=i6v-7 ^__si=a-9f-8 ^__sick=b5c13i-5v-8 ^__side=c3 ^__siento=b-5c4v-7
^__site=c-7v5 ^__sleep=v3 ^__sleeping=c9 ^__snapped=c4 ^__so=b3c8r-7v7 ^__solo=d3q3v-3
^__somebody=a4b3j6 ^__someone=a3b3 ^__something=b-5c6 ^__son=a-4m7 ^__soon=d-4u7v4 ^__sooner=p3
^__soporto=b4 ^__sorry=b-6n5s6v-6 ^__soy=b-4s-5v10 ^__speak=d-5 ^__spiraling=b4c-3 ^__standing=b-7v5
^__stars=t5 ^__stepdad=b3c-3 ^__stool=c3 ^__stop=a-7l8r-10v6 ^__stopped=v3 ^__street=r-4
^__stuck=c-5g4 ^__su=d-5v11 ^__subscribe=a15l-8 ^__sugars=b-3c7 ^__suicidal=v3 ^__supposed=r4
^__supuesto=r4 ^__sure=r-3v12 ^__susto=v5 ^__sweats=v-3 ^__symptoms=v6 ^__t=a8b-4v-3
^__take=b4f6l4r-4s-7 ^__tal=v7 ^__talk=d-4g9 ^__talking=b-4d10 ^__tantito=g4 ^__temo=b4 ^__ten=c-3v6
^__tengo=c-4e-8g-4h-6i5j-4m4s-4 ^__terminar=a-9b3g4 ^__terrify=b5h-3 ^__text=a7c-5f-4g4n4v-6
^__thanks=a4b3s3u-5v-13 ^__that=c-3h-3m-5n11o-9v-13
^__the=a4c-4d5e-4f-5g17h-6i-4j-6k-3m-5o-4r11t3v-9 ^__there=c-11d5e-7h10k3v-3 ^__these=a6s3v-3
^__they=b-9t3 ^__thing=c4 ^__think=b-7c6 ^__this=b-7d-3e-3h-4m11s7v-17 ^__those=g3i-4 ^__thought=v3
^__thoughts=b10 ^__three=c3 ^__thursday=p3 ^__tiempo=g5v-3 ^__tienen=a12v-6 ^__time=h-7k4m-7n-6v10
^__tire=i9 ^__to=a-4b10c-6d-3e-3g12i-10n-3o3v3 ^__toca=c-3v3 ^__toco=b4 ^__todavia=v3 ^__today=c4g14
^__todo=a7v-3 ^__told=b-7c7f3 ^__tomar=b-3c-4k-3v6 ^__tome=v-3 ^__tomorrow=g8q7r3 ^__too=b-5h6u8
^__took=b-7c5i6 ^__trabajando=f5 ^__trafico=b-3v7 ^__trague=b4 ^__train=i6 ^__tranquila=a7
^__trataron=v7 ^__tres=g-7v3 ^__truck=b-6i9 ^__tuesday=q-3r7 ^__tuesdays=q3 ^__uh=r-4s10
^__un=c-3e-6h5v-9 ^__una=a-6b5f-5m-3p5 ^__up=a11b-10d-4g-4n8v-9 ^__us=a3 ^__use=a7e-9 ^__used=b-5
^__usted=q5 ^__vale=v-3 ^__valgo=a-3b4 ^__van=i4v3 ^__vecino=b5 ^__ver=v9 ^__verdad=b3c4v-6
^__vez=b-4h-6l-5n12v6 ^__vieja=b-3 ^__viernes=o-3r-8v10 ^__vision=c6 ^__visita=g7v-3 ^__voces=b6
^__voices=b7c-3 ^__volver=a-4l3 ^__vomitando=f6 ^__voy=a3b-4j7k3q-4s-3 ^__wait=v9 ^__wake=c4
^__walk=g-3i4 ^__want=a3b3c-7f7s-3v-8 ^__wanted=v3 ^__was=c-6e5m-3r-6t-7 ^__water=c8 ^__way=a-6b7
^__we=c-5g4v-5 ^__weather=c-9v11 ^__website=c-4v5 ^__weekend=q3u-3 ^__well=g-5u-7v12
^__went=c-10i4n6 ^__what=n11v-17 ^__whatever=c5v3 ^__when=b-3c8f-6 ^__who=d4m8 ^__wife=b3g5
^__will=a-5b9v-3 ^__wish=b3 ^__with=d-3e-5h8v-18 ^__withdraw=a4 ^__woke=g3
^__wont=a-6b3c3l-3q-7s8v-3 ^__work=b-3f4 ^__workend=g-3 ^__working=g3 ^__works=o8q-6r-6v-4
^__world=b5v-3 ^__worse=v-5 ^__would=d-3f-3m-3o-3r4t4v-8 ^__wreck=c3 ^__wrong=c-3s8v4 ^__y=a7r7s-5t3
^__ya=a9b-10c-8f-5g-8r5s6v-22 ^__yeah=g5 ^__yo=a4j-4v-6 ^__you=a-8b-13c-12e-11g-12o-7r-12u5v6
^__your=a6d6e-6m4n-4 ^__yourself=m4 ^_a=c-9d-6k-7m5n-3o4q8r-12s-5v3 ^_a_las=f-4o11r-5 ^_a_nadie=b5
^_a_que=f7k-6 ^_a_ver=a4g5v4 ^_abscess=c5 ^_absolutely=r3s-4 ^_absolutely_$=r4s-9
^_absolutely_not=r-6 ^_aceptan=v6 ^_add=l6 ^_add_me=l6 ^_adios=b-10u3 ^_adiosito=b-7u9
^_adiosito_$=b-7u9 ^_afraid=b5c-6v-9 ^_afraid_i=b-3 ^_afraid_of=b4v-5 ^_after=b-7f-6g3q-5v8
^_after_5=g5 ^_after_i=b-3g4q-4v8 ^_after_lunchend=b-3 ^_after_workend=g-3 ^_again=l-6n16
^_agendeme=r3 ^_ahi=e-6v9 ^_ahi_nos=e-4g4 ^_ahora=g7 ^_ahora_no=g6 ^_ahorita=c-5g7s-13
^_ahorita_no=c-5g6s-13 ^_aint=e12 ^_aja=r5 ^_al=g3 ^_al_ratito=g4 ^_algo=c3 ^_alguien=b7d-5h9v-8
^_alguien_que=b-3h4 ^_all=c-4p7v6 ^_all_bad=p10v-7 ^_allergic=c3 ^_allergic_reaction=c3
^_already=a-5 ^_alright=r11 ^_alto=a25n-9v-5 ^_alto_$=a14 ^_alto_please=a7 ^_am=d-7m4v4
^_am_i=d-7m4v4 ^_amaneci=c5 ^_amaneci_con=c4v-4 ^_an=k3v-7 ^_ando=b-7c3f-6g3i3r-7v-11
^_ando_a=c-5g-3i9 ^_ando_agripado=g-3 ^_ando_bien=b4r-3 ^_ando_con=c7g-5 ^_ando_en=b-8c-9g9i-3
^_another=g-4 ^_another_time=g-4 ^_anxiety=b6v-3 ^_any=b-3o-4p-10r16v-6 ^_any_of=p-6r9
^_anybody=b-3d4 ^_anyone=h5 ^_anyone_but=h5 ^_anytime=c-5f5q12r-5 ^_anytime_$=q3
^_anytime_nextweek=f5 ^_apaguen=a5v-3 ^_appreciate=a-4u6 ^_appreciate_it=u4 ^_aqui=b-9e10v3
^_aqui_echandole=b-3v7 ^_aqui_no=e8 ^_are=b-5c-5d8i-3m6r10v8 ^_are_my=v4 ^_are_you=m8 ^_arm=c4v-6
^_as=g3v-3 ^_asap=q6 ^_asi=b-8r8u-3v5 ^_asi_es=b-8r8s-7v5 ^_ask=g8 ^_ask_again=g3 ^_ask_me=g3
^_asthma=c6v-5 ^_asthma_attack=c6v-5 ^_at=c-6g16q5v-17 ^_at_my=g5v-13 ^_at_the=g13v-4
^_atienden=c-6v12 ^_august=v4 ^_auxilio=b7v-3 ^_auxilio_$=b5 ^_ayuda=m8v-16 ^_ayuda_$=m16v-11
^_ayudenme=b6 ^_azucar=c5v-4 ^_baby=b-3c8 ^_baby_hasnt=c4 ^_back=a11c-4g-5n5 ^_bad=g13v6
^_basta_con=a-4v5 ^_battery=v8 ^_bawling=b4 ^_beat=a11v-7 ^_beat_it=a11v-7 ^_been=b10c11v-6
^_begin=l11n-4 ^_being=b3 ^_bet=r3 ^_bet_$=r3 ^_bien=u-3v9 ^_birthday=t3 ^_black=c5 ^_blacked=c4
^_bless=u3 ^_bless_you=u3 ^_blood=c6v-6 ^_boarding=g8 ^_book=a-3m6n-4o3q-3 ^_book_me=r6
^_book_the=r-7 ^_borrame=a5 ^_borreme=j3 ^_borreme_la=j3 ^_both=c4 ^_bother=a11 ^_bp=b-3c6
^_bp_is=b-3c6 ^_break=v8 ^_break_a=v8 ^_breast=v5 ^_breast_cancer=v5 ^_bridge=i3 ^_bridge_is=i3
^_bring=k7v-4 ^_bueno=r9v6 ^_bueno_$=v8 ^_bump=k4 ^_bump_my=k4 ^_bus=v-7 ^_busy=g9 ^_by=q3r4
^_by_the=b3 ^_bye=g4u11 ^_bye_$=g4u11 ^_call=a-12b4j10 ^_call_911=b3d-4 ^_call_off=j3
^_call_the=b4d-4 ^_cambie=v3 ^_cambie_de=v3 ^_cambieme=q3 ^_cambieme_la=q3 ^_cambien=q3
^_cambien_mi=q3 ^_can=b-14c-10h3i-6j-6o-8q6r-5v16 ^_can_i=b-3c-3f3i-11j-4k-5o-4q5v7 ^_can_my=h4i-3v5
^_can_someone=d-3 ^_can_the=v3 ^_can_we=v-3 ^_cancel=a14j-13s-6v-8 ^_cancel_$=a12j-22
^_cancel_everything=a5 ^_cancel_it=a-13j10s-3 ^_cancel_my=j3 ^_cancel_the=j-5 ^_cancelar=j-5k-4v-13
^_cancelar_$=a-5 ^_cancelar_la=a4 ^_cancelar_los=a4 ^_cancelar_mi=a-7l3 ^_cancelar_todo=a8
^_cant=a-4c11e-5f-8g6i-5j-3n4q-5r-6s-6v5 ^_cant_come=k11 ^_cant_do=d5p3 ^_cant_eat=c6
^_cant_feel=c-7 ^_cant_get=c6 ^_cant_hear=b-6c-8n12 ^_cant_keep=v-5 ^_cant_make=n4 ^_cant_now=g7v-3
^_cant_see=c7 ^_cant_stop=b5v-3 ^_cant_take=b6 ^_cant_talk=d-4g9 ^_cant_walk=c3g-3i-4 ^_car_died=v-5
^_car_wont=i4 ^_cast=v5 ^_catheter=v3 ^_caught=c11v-10 ^_cero=t6v-7 ^_change=c-3k5q6
^_change_my=k3q5 ^_charley=c3 ^_charley_horses=c3 ^_chest=c7v-5 ^_choking=b-3c14 ^_claro=r13s-5v-5
^_claro_no=r3 ^_come=n8 ^_come_again=n8 ^_como=a9b-10c-13g-5i-4m3n11r5s-5v-9 ^_como_$=a-6n18v-3
^_como_a=n-3 ^_como_consiguieron=m5 ^_como_funciona=m4 ^_como_me=a3 ^_como_no=r8s-4 ^_como_quito=a4
^_como_se=m9n-7 ^_compre=e7 ^_compre_este=e7 ^_con=a-6b-7c-8d12e-8g-7s-4v5 ^_con_el=d12h-12
^_con_gusto=r3 ^_con_la=h-4v-3 ^_con_patel=h7 ^_con_quien=d4h-3 ^_con_un=d5v-3 ^_con_una=a-4v6
^_conflict=k3 ^_connect=d4v-3 ^_connect_me=d4v-3 ^_contractions=c4 ^_cooking=g9 ^_cool=v4
^_corran=b3 ^_correct=v-5 ^_correcto=e-4v-4 ^_cortenla=a3 ^_could=b-4q5r-8v7 ^_could_be=r-4v14
^_could_i=v-3 ^_could_somebody=g5 ^_creo=c4v-3 ^_creo_que=c4v-3 ^_crisis=b4 ^_cross=a4 ^_cross_me=a3
^_crying=b-8v8 ^_crying_from=b-11v9 ^_cual=m3o-6 ^_cual_cita=m3 ^_cual_era=n9o-6v-7
^_cual_es=m4n-5v5 ^_cuales=n8 ^_cuales_eran=n4 ^_cuales_son=n3 ^_cualquiera=r8 ^_cualquiera_menos=h3
^_cuando=a-4c-6g6q5 ^_cuando_usted=q5 ^_cuanto=c-4v11 ^_cuanto_me=v6 ^_cuanto_sale=i3 ^_cuatro=v-4
^_cut=a11b-7c5n-10q-3 ^_cut_it=a10n-7 ^_dad=c5 ^_dad_fell=c3 ^_dale=r8 ^_dame=c-3g5
^_de=a-14b-16c-9h-8j3m22n10p-5s5t-5u11v-26 ^_de_donde=a-9b-3m10v-6 ^_de_ninguna=p-5s9 ^_de_parte=m3
^_de_que=b-3c-3h-7m16v-13 ^_dead=i6v-9 ^_dead_battery=i6v-9 ^_debo=v3 ^_debo_dejar=v3 ^_deja=a6
^_deja_de=a6 ^_dejame=g-6v4 ^_dejame_en=a3 ^_deje=a-8f6g7v3 ^_deje_de=f6v4 ^_deje_una=b4v-3
^_dejelo=r-3s3v-3 ^_dejelo_para=g3 ^_dejeme=g9v-6 ^_dejen=a5j4t-3v-9 ^_dejen_de=a3t-3
^_dejenme=a6g-3 ^_dejenme_en=a8 ^_dejo=v5 ^_dejo_de=v5 ^_delay=j-4k5 ^_delay_my=j-4k5 ^_dele=j8
^_dele_mi=j8 ^_delete=a3 ^_delete_me=a6 ^_delete_the=a-4 ^_deme=o3v-3 ^_deme_la=o3 ^_denme=b-4d6
^_denme_un=d6 ^_depende=v7 ^_depends=v3 ^_depends_on=g-6v5 ^_desde=b5c-5g-8n7r8 ^_desde_el=c-6n7
^_desde_que=b4 ^_despues=g10v-10 ^_despues_de=c3v-4 ^_desuscribanme=a4 ^_desuscribanme_$=a4
^_desuscribir=a3 ^_desuscribir_$=a3 ^_detener=a4 ^_detener_$=a4 ^_dice=v-3 ^_dice_que=v-3
^_did=h-5v16 ^_didnt=v-4 ^_diez=t6v-6 ^_diez_$=t3v-5 ^_different=e7k9v-3 ^_different_doctor=k3
^_digalo=n4 ^_dios=u11v-5 ^_dios_me=u4v-3 ^_diosito=b6 ^_diosito_llevame=b6 ^_discontinue=a6
^_disculpe=a-3v-4 ^_ditch=j3 ^_do=a-5b-16c-9d-7e-8g-5h3k-4m-10u-9v19 ^_do_i=b-8c-3h4i-8v13
^_do_you=a-8b-8c-4d-4e-7f4g-3i4m-9r-6u-8v13 ^_doctor=c6h-24r-6v8 ^_doctor_gomez=h-6o4
^_doctor_patel=h-16r-5v10 ^_doctor_says=v3 ^_does=c-7v11 ^_does_doctor=h-6v4 ^_does_it=v5
^_does_medicare=v-4 ^_does_the=c-8v9 ^_doesnt=b4r5 ^_doesnt_matter=b4r5 ^_dog=c8 ^_dog_bit=c8
^_doing=c-3u-7v16 ^_donde=c-7i-6m-8v14 ^_donde_le=a3v-4 ^_donde_para=i-5v8 ^_donde_queda=v5
^_dont=c-3d-10e-4f-12h-3j6t-5v-5 ^_dont_bother=a-13s5 ^_dont_call=a4b5d-7s-4 ^_dont_contact=b-3
^_dont_have=a-3g5 ^_dont_know=e8 ^_dont_need=a4 ^_dont_send=a5 ^_dont_stop=a-12v10 ^_dont_text=a6
^_dont_use=a6e-8 ^_dont_want=a-9b8h-5j3 ^_double=c5 ^_driving=g5 ^_drop=c-5j5v-4 ^_drop_my=j6v-7
^_duele=c-11v9 ^_duele_la=c-7v6 ^_ear=c-8v4 ^_early=q5v-3 ^_easter=a-3d3 ^_easter_if=a-3d3
^_eh=n13v-5 ^_eh_$=n14v-4 ^_either=o-4r4v-3 ^_either_tuesday=q3r-4
^_el=b-7c5d-8g-17i6k-3m-3o9p-12q5r-27t-11u-9 ^_el_15=q6 ^_el_4=v4 ^_el_5=v3 ^_el_asma=c4v-5
^_el_carro=i3 ^_el_doctor=v4 ^_el_lunes=b4c5q4 ^_el_martes=f-4 ^_el_miercoles=o4r-3
^_el_nextmonth=g-3 ^_el_nino=b-6 ^_el_no=e5 ^_el_sabado=b3 ^_el_segundo=f5 ^_el_trafico=b-3v7
^_el_viernes=o-3q6r-8 ^_eliminar=a3 ^_eliminar_$=a3 ^_ella=b-3e3v-8 ^_empezar=c-3l6
^_en=a-7c-8g14m-3n-7r-8s7t-7v16 ^_en_el=b4 ^_en_main=v7 ^_en_que=b-5g-3m-3v14 ^_end=a3
^_end_$=a13b-5 ^_end_all=a3b-5 ^_end_my=b3 ^_end_this=b-6 ^_enough=a4b-8i-3v6 ^_entre=q3 ^_erase=a3
^_eres=m5 ^_es=c-5g-6m13v-5 ^_es_el=v-4 ^_es_gratis=m-3v6 ^_es_mi=e6 ^_es_una=b3e3 ^_esa=b-9k5
^_esa_fecha=b-9k7 ^_esas=v3 ^_escupo=c4 ^_ese=a-3b-4e8g-4k12v-11 ^_ese_dia=g-3k12v-3 ^_ese_doctor=h5
^_ese_mensajes=e6 ^_ese_senor=e3 ^_eso=d3t-3v6 ^_eso_no=v3 ^_esos=c-3 ^_espere=g8v3
^_espere_$=g14v-8 ^_esta=c-9d7g-3r5v-14 ^_esta_bien=r5 ^_esta_la=d7e-4v-3 ^_estamos=g4 ^_estaria=b5
^_estaria_mejor=b5 ^_este=e6v-4 ^_este_es=e4 ^_este_no=b4 ^_este_numero=f6 ^_esto=b10m3u-4v-6
^_esto_es=a7b8e3u-4v-4 ^_estoy=a-9d-10g11m-6q-7r-11u-4 ^_estoy_al=b10g-3 ^_estoy_bien=s6
^_estoy_con=c-6g8v-3 ^_estoy_dando=b-6g4v-3 ^_estoy_en=a-4b4c-14g13v-9 ^_estoy_enferma=c5
^_estoy_medio=n4 ^_estoy_muy=b4c4v-9 ^_estoy_peor=v-4 ^_estoy_sano=v3 ^_estoy_trabajando=f5
^_estoy_vomitando=f6 ^_estuvo=v4 ^_evenings=q3 ^_everybody=c3 ^_everything=v-8 ^_everything_is=b4c-3
^_excelente_$=r3 ^_excellent=v3 ^_excuse=n8 ^_excuse_me=n8 ^_exit=a11m-3v-4 ^_exit_$=a7v-3
^_exit_this=m-3 ^_explain=m9v-5 ^_feel=v3 ^_feel_like=v4 ^_feeling=g5v7 ^_feeling_awful=c3
^_feeling_great=v9 ^_feeling_much=c-3v8 ^_feeling_the=c-4g9 ^_feliz=q-4u5v3 ^_fell=g-3 ^_fell_in=g-3
^_female=h6 ^_fever=c6 ^_fin=a13v-7 ^_fin_$=a13v-7 ^_fire=b-4h3v9 ^_first=o5 ^_first_one=o5
^_five_forty=o3 ^_flashbacks=b6 ^_flu=v-4 ^_food=c6 ^_food_gets=c6 ^_for=a6v-10 ^_for_sure=v-4
^_for_the=a5v-3 ^_forget=s6 ^_forget_about=a5 ^_found=e5 ^_found_a=c4 ^_fri=o7 ^_friday=p-5q-3r-8
^_friday_but=o-4 ^_friday_works=b6c4o3q-3r-3 ^_from=n6q5v-4 ^_from_the=n6v-4 ^_fuera=a11 ^_gave=b3
^_get=a22b-6c-8d10g-3k6m-3v-12 ^_get_lost=a15v-6 ^_get_me=a5k7 ^_gimme=g3v-4 ^_gimme_a=d4
^_give=a6j3r-5 ^_give_me=b-3d5 ^_give_my=b-4j6 ^_glands=c7v-4 ^_glands_are=c7v-4
^_go=a18b-9e-6o-4s-5 ^_go_away=a14b-7o-3r-3v-4 ^_go_bother=a6 ^_god=v-6 ^_going=c-8g9
^_going_to=c-6g9 ^_good=u6 ^_good_$=v6 ^_goodbye=b-9u9 ^_goodbye_$=b-19u17 ^_got=b12c9e-3g6i-4v-21
^_got_the=c13v-4 ^_gout=c4 ^_gracias=a-5b6c-3u13 ^_gracias_por=b7u3 ^_grandma=c4 ^_grandpa_is=v3
^_great=v-3 ^_habla=e5 ^_hablame=d6 ^_hablo=d-8f3m3 ^_hablo_con=d-8m5 ^_hace=c-4v3 ^_hacen=c-3v6
^_had_a=c5 ^_hago=c5 ^_half=q5v-3 ^_half_past=q5 ^_halt=a3 ^_hang=a3 ^_hang_up=a3g-3 ^_hanging=v4
^_hanging_in=v6 ^_hard=b-4c4v6 ^_hard_to=b-3c6v7 ^_have=a-5b-5g7q-4u9v-8 ^_have_a=u10 ^_have_the=d4
^_havent=g4 ^_having=b4 ^_having_a=b8c-4 ^_hay=d3e-11g-3 ^_hay_alguien=b-7d8f3v-6
^_hay_estacionamiento=v7 ^_hay_me=b5c3v-4 ^_hay_no=v4 ^_he=a-8b3c-6e5f-4h3i-7t-5v-8 ^_he_bajado=c3
^_he_broke=b3 ^_he_doesnt=b-3 ^_he_dont=a-6 ^_he_estado=b5 ^_he_is=b-10c-3g4 ^_he_never=b-5v9
^_he_passed=b-3 ^_he_pensado=b4 ^_he_put=b4c-3 ^_he_took=b6 ^_headache=v-4 ^_heart=b6g-3
^_heart_going=c6g-3 ^_heart_is=c3v-8 ^_heartburn=c3 ^_heartburn_so=c3 ^_hello=b-7d-5e-3v10
^_hello_$=a-9u4 ^_hello_senorita=v6 ^_help=b-3m12v7 ^_help_$=b-20m21v-11 ^_help_me=b10m-9v5
^_hernia=c6 ^_hes=b-6c-3e7h5i-6v-4 ^_hes_dead=e6 ^_hes_drunk=b5 ^_hes_hitting=f4 ^_hes_my=b-5e4
^_hey=v8 ^_hi=b8g-4u-4 ^_hi_this=b3 ^_hit_me=b-4 ^_hives=c4 ^_hmm=n-8r-4v12 ^_hmm_$=n-8r-6v12
^_hoarse=c6 ^_hoarse_for=c6 ^_hola=d-4v6 ^_hola_me=c3v-10 ^_hold=g13i-4v-8 ^_hold_on=g8v-9
^_honestly=b3v-3 ^_hoops=c-3v6 ^_hot=v9 ^_hot_flashes=c3 ^_how=b-12c-8d-3e-5j-4m3u4v12
^_how_did=a-5m6 ^_how_do=a3v-13 ^_how_does=m7v-8 ^_how_long=v7 ^_how_much=b-5v6 ^_hoy=c-7
^_hoy_es=b5 ^_huh=n8 ^_huh_$=n7 ^_hurt=b-3c5 ^_hurt_my=c-3 ^_hurts=f-6 ^_hurts_when=f-5
^_i=e-5f5g-9i4l5m-4o-7q-4r-11t-13v8 ^_i_already=k3s3 ^_i_beat=b-4v6 ^_i_beg=n3v-4 ^_i_believe=e4
^_i_can=f5o8 ^_i_cant=a-6f3j-3k10p8r-7u4 ^_i_changed=l5 ^_i_choke=b-4c6 ^_i_choose=a3
^_i_could=b3g-3v5 ^_i_didnt=a6m-3v4 ^_i_dont=b-9c5g5h3j-3n3o-4r-8t-6v5 ^_i_drank=b4c-5 ^_i_feel=b10
^_i_fell=c3 ^_i_gave=i4 ^_i_get=b5 ^_i_give=b7 ^_i_got=b-8c9j6 ^_i_guess=r4v-5 ^_i_had=c-3v6
^_i_hate=v-4 ^_i_have=a3b12d4g-7h-8i4v-5 ^_i_hit=b3 ^_i_i=v4 ^_i_just=a-9b15 ^_i_keep=v-9
^_i_lost=a-6b-4v7 ^_i_might=r-6v9 ^_i_missed=k4n4q3v-3 ^_i_must=j4 ^_i_need=b-7d5f9g-8h4i-4
^_i_never=v6 ^_i_nolonger=e-3v4 ^_i_odd=b8v-5 ^_i_only=f5 ^_i_opt=l5 ^_i_overdosed=b3c-3
^_i_quit=a-8b-3v12 ^_i_reckon=r3 ^_i_revoke=a5 ^_i_said=a4v-4 ^_i_see=h-7v13 ^_i_sent=v11
^_i_shall=g6 ^_i_speak=d-4 ^_i_stopped=v4 ^_i_supposed=r4 ^_i_take=a-4l4 ^_i_think=b-10c9
^_i_told=f3 ^_i_took=b-9c11 ^_i_used=b-3 ^_i_wake=c4 ^_i_want=a10c-6e-5f7v-16 ^_i_wanted=v6
^_i_was=g4v-9 ^_i_will=g4 ^_i_withdraw=a4 ^_i_wont=b-9c-12h4j7s10v-4 ^_i_would=b-10
^_id=b-3c-3d3e-3f-7g3n-4r3u-5v-5 ^_id_appreciate=u-4 ^_id_be=b3r4v-7 ^_id_feel=b-4h4 ^_id_have=g7
^_id_like=f-4v-7 ^_id_love=r4 ^_id_rather=b3h-3v3 ^_if=b4 ^_igual=v6 ^_igual_que=v6 ^_igualmente=u4
^_ill=b6c-23d-5f7o7q-3s4 ^_ill_be=b-5g3 ^_ill_do=o4 ^_ill_have=b-4 ^_ill_pass=g-5s4 ^_ill_take=f8
^_im=a-4b-4c-7d-9h-6i5k-12o-13p7r-6t-14v7 ^_im_about=a-4b10 ^_im_afraid=c-6p4s4 ^_im_all=v4
^_im_at=e-4g7v-9 ^_im_better=b4 ^_im_blocking=a5 ^_im_bugging=b5 ^_im_busy=v-3 ^_im_done=b4
^_im_driving=d-6 ^_im_dying=b-5r3v9 ^_im_falling=b3 ^_im_fine=u3v3 ^_im_going=b10c-7 ^_im_good=s9
^_im_having=b-5c3f6 ^_im_her=e7 ^_im_his=b-3e6 ^_im_in=c7e-7r3s-4v-6 ^_im_just=e3v-3
^_im_not=b-3e-12g-5j5v16 ^_im_off=a-4g7v-9 ^_im_ok=b-3v9 ^_im_on=c-9e-5i10 ^_im_over=a5c-4v8
^_im_scared=f5r-3v-9 ^_im_sick=c9 ^_im_so=b11c4v-8 ^_im_spiraling=b4c-3 ^_im_standing=b-7v5
^_im_suicidal=v-10 ^_im_the=b-4e10g-6 ^_im_working=g3 ^_in=g24r-8v-18 ^_in_a=c-5g15v-7
^_in_the=g7v-4 ^_inconsolable=b7 ^_inconsolable_$=b7 ^_is=b-16c-22e-22g-5h4i-4m15o-9r-6t-3v21
^_is_it=b-3v11 ^_is_that=v3 ^_is_the=c-8d8e-6v14 ^_is_there=c-8d-5e-5h12k3
^_is_this=a-3d-5e-5m19v-11 ^_it=b-8c7f8r-7t-5v4 ^_it_hurts=c3f9 ^_it_was=c-4r-3t-7v13
^_its=a-4b13c-11g7i8q-3v-7 ^_its_10=g8 ^_its_a=v-4 ^_its_all=b5 ^_its_been=b3 ^_its_my=b9c-3
^_ive=b9c-4g-4 ^_ive_been=b6c-9v4 ^_ive_decided=j3 ^_jajaja=v3 ^_jamas=s6 ^_july=t-3v8
^_june_3rd=t-3v5 ^_just=c-8v7 ^_just_killing=v8 ^_just_woke=g3 ^_keep=a6 ^_kid=c6 ^_kids=b-4v4
^_kien=m8v-3 ^_kill=a9b3j3v-9 ^_kill_me=b4 ^_kill_the=a8v-4 ^_kindly=a3 ^_kms=b11 ^_knock=v3
^_la=a-14c5e-10f-6g-11i-3j-3k-6n-9o20p-17q-7s-3t-8u-4 ^_la_de=o6 ^_la_depresion=c-3
^_la_enfermera=v5 ^_la_mas=o5 ^_la_mia=v3 ^_la_nextweek=c-3v-3 ^_la_primera=c3o8r-4v-6 ^_la_que=r15
^_la_verdad=b3c4v-6 ^_lamanana=b10c3f3q18 ^_lamanana_estoy=b4 ^_lamanana_i=b-4c3 ^_lanoche=q9
^_lanoche_$=q9 ^_larguense=a4 ^_larguense_$=a4 ^_las=b-7c12i7v-7 ^_last=o5v-5 ^_later=g10
^_later_$=g6 ^_le=b6c3g-8h-4n-4o-5t3 ^_le_confirmo=o-3 ^_le_di=c9 ^_le_dieron=e3v-4 ^_le_doy=b-3
^_le_gane=v6 ^_le_voy=b6 ^_leaking=c4 ^_leave=a14b-18 ^_leave_me=a6b-8 ^_leave_us=a3 ^_les=b3
^_let=b-4c-4g5j7r-3v-11 ^_let_me=b-3c-4g8r-3v-7 ^_lets=o7 ^_lets_go=o4 ^_libere=j6k-3v-4
^_libere_mi=j6k-3v-4 ^_life=a-5b4 ^_lifes=b3 ^_lifes_not=b3 ^_light=c7 ^_living=b-7v8
^_living_the=b-7v8 ^_llamame=a-3d6 ^_llameme=d4q-3 ^_llameme_el=d3 ^_llameme_manana=g3q-3
^_llamen=a-4b4 ^_llamenme=d5g3 ^_llevo=v3 ^_llevo_tres=v-3 ^_lloro=b4 ^_lmao=v7
^_lo=b-10c-5e9f3g3v-3 ^_lo_platico=g3 ^_lo_voy=b-3 ^_lol=v5 ^_look=b6e-3v-19 ^_look_i=a3
^_los=a10b-3c-6t-5u4v-5 ^_los_bloqueo=a4 ^_los_nervios=b4 ^_los_voy=a11b-7 ^_lose=e-4
^_lose_this=e-3 ^_lost=a-7c3e7 ^_lost_my=c3v6 ^_luego=g9 ^_lymph=c4 ^_lymph_nodes=c4 ^_maam=e4
^_main=r-4 ^_main_street=r-4 ^_mal=t-3v14 ^_manana=g-9o6q5r-4 ^_manana_latarde=g-3 ^_mandan=i3v-4
^_mande=a-5n11 ^_mande_$=a-5n11 ^_mandeme_mensajes=g4 ^_manden=b11 ^_manden_a=b6 ^_many=u5
^_many_thanks=u5 ^_mas=a-8b-3c-4g10m6n7t-3 ^_mas_fuerte=c-4n5 ^_mas_o=t-3v9 ^_may=m6 ^_may_i=m6
^_maybe=r-5v8 ^_maybe_$=s-8v19 ^_me=b11c11d-11g-16h-7i-7j-3k-3l-14m-9n6o-7s-5t-17v-3
^_me_agarro=b7c-5 ^_me_agito=c5 ^_me_ahogo=b-4c7g-4 ^_me_atraganto=b-4 ^_me_cambie=v4
^_me_cancelaron=v6 ^_me_comunicar=d8 ^_me_corte=c4 ^_me_da=b-7r4v3 ^_me_dan=c3 ^_me_dio=b-4c5v-4
^_me_doy=b7 ^_me_duele=c13f3v-20 ^_me_duelen=v-3 ^_me_encantaria=r3 ^_me_encanto=v6
^_me_estan=a10c-5 ^_me_estoy=b12c-13n-4v-3 ^_me_fallo=c-3i5 ^_me_inyecte=b4c-3 ^_me_la=k6q5
^_me_lastime=c8 ^_me_lo=n6 ^_me_mata=b-6 ^_me_molestan=a4 ^_me_mordio=c4 ^_me_muero=b-16v13
^_me_operaron=c-3v8 ^_me_parece=r4 ^_me_pico=b-3c6 ^_me_puede=d5 ^_me_pueden=a5c-3i3 ^_me_puse=c3
^_me_quedo=c-3g6 ^_me_queme=c5 ^_me_quemo=b3 ^_me_quiero=b3f10 ^_me_quito=a-5b10v-9
^_me_resurten=c-3v6 ^_me_salgo=a12b-10 ^_me_salieron=c3 ^_me_salio=c4 ^_me_siento=b-4v-5
^_me_temo=b-7 ^_me_tienen=a13v-5 ^_me_tome=v-3 ^_me_trague=b4 ^_me_trataron=v7 ^_me_van=v8
^_me_voy=a-4 ^_meh=v6 ^_meh_$=v6 ^_mejor=g-4q-4r-3v-3 ^_mejor_no=s4 ^_message=n4
^_mi=c5e-4g-11i5j-4k-8m-5n-4q-3r-4u-3v7 ^_mi_abuela=c3 ^_mi_chofer=c-7i5 ^_mi_comadre=i4v-3
^_mi_doctor=h4 ^_mi_esposa=c3 ^_mi_esposo=b-3 ^_mi_fecha=t4 ^_mi_jefe=b-5v5 ^_mi_mama=c4e-5
^_mi_marido=v3 ^_mi_nina=b5 ^_mi_novio=f6 ^_mi_papa=c5 ^_mi_perro=b-5v3 ^_mi_vecino=b3 ^_might=r6v-7
^_mil=b-3 ^_mil_gracias=b-3 ^_mire=f-3v-5 ^_miss=c3v-8 ^_miss_i=b4c-6 ^_missed=k-4 ^_mm=v10
^_mom=c12e-8 ^_mom_is=c9 ^_moms=c6 ^_monday=c5f-3o-3q9 ^_monday_please=c7q6 ^_mondays=b3
^_more=a-12m5o-3p6 ^_much=u7 ^_mute=a10 ^_mute_me=a4 ^_muy=b-3c-8t-3u9v13 ^_muy_amable=u12
^_muy_buena=v5 ^_my=a-3b-8g-9i15j-13k-4l-6m-18n7o-6q-6r-16s-3v8 ^_my_baby=b-8c5 ^_my_battery=b-3v4
^_my_birthday=v3 ^_my_boss=v7 ^_my_boy=c-3 ^_my_car=c-3 ^_my_coach=b4 ^_my_computer=v3 ^_my_copd=c4
^_my_daughter=g-5i4 ^_my_depression=b5 ^_my_dog=b-3c-7v10 ^_my_driver=c-8i8v-5 ^_my_ears=n4
^_my_english=f3 ^_my_ex=b11c-5v3 ^_my_family=b5 ^_my_feet=c-4 ^_my_fever=c-3v7 ^_my_hands=g4v-7
^_my_heart=b4 ^_my_hip=c4 ^_my_husband=e4 ^_my_internet=v3 ^_my_kid=b-8c3 ^_my_kids=v4 ^_my_knee=c-3
^_my_life=b7 ^_my_mom=b-7 ^_my_mother=c4f9 ^_my_neighbor=c-6v3 ^_my_o=c7v-4 ^_my_phone=v5
^_my_pressure=c6v-5 ^_my_ride=i3 ^_my_son=c3 ^_my_stepdad=b3c-3 ^_my_sugars=b-3c4 ^_my_truck=b-3i4
^_my_wife=b3g5 ^_n=r-10s15 ^_n_$=r-10s15 ^_naci=b-4 ^_naci_el=b-4 ^_nada=b3v-4 ^_nadie=b-10i8v10
^_nadie_me=b-7i3v10 ^_nah=r-7s10u-3v-3 ^_nah_im=r-5s4 ^_naw=r-6s10 ^_necesito=a-3b-5f4h3v6
^_necesito_cambiar=f11 ^_necesito_cita=k-4 ^_necesito_la=v3 ^_necesito_que=k4 ^_necesito_un=d-3h5v-3
^_necesito_una=v8 ^_need=b-4g10i12v-9 ^_need_a=g-4i5 ^_need_my=c-4v4 ^_need_to=c3v-4 ^_neither=p7
^_nel=e5r-5s10v-4 ^_nel_$=r-4s8 ^_never=a6b-4c-4r-8s12 ^_never_again=a9v-4 ^_never_been=e4
^_new=k3m3v-4 ^_new_phone=m5 ^_next=o-4p7 ^_ni=a4c-4p5v7 ^_ni_modo=v6 ^_ni_una=a6p5 ^_nice=u3
^_nine=t7v-7 ^_ninguna=f-6p10s-3 ^_ninguna_me=p4 ^_ninguna_no=b3 ^_ninguna_solo=q3 ^_ninguno=o-3p9
^_ninguno_de=f4 ^_no=a4b-4e-11g-6j4k5l-10n7o-20p10r-41s31t-27u-8v8 ^_no_$=a-18p-13s14
^_no_aguanto=b3 ^_no_ahorita=s7 ^_no_and=a3s9 ^_no_appetite=c5 ^_no_autorizo=s-3 ^_no_can=s5v-3
^_no_cancel=a4s9 ^_no_cancelar=j4 ^_no_car=s-3 ^_no_chest=c-9v8 ^_no_chinguen=a3s-4 ^_no_comment=v4
^_no_comprendo=f7g-3n3 ^_no_confio=h5 ^_no_dejen=s4v7 ^_no_deseo=a4 ^_no_doy=v6 ^_no_el=p12q12s-7
^_no_entiendo=a-6f8 ^_no_envien=a6s-5 ^_no_es=e5g8v-10 ^_no_escuche=n6 ^_no_estoy=c3s-3v9
^_no_fever=s-3u4v-7 ^_no_frieguen=a3 ^_no_gracias=s7u-3 ^_no_hace=j3 ^_no_hay=a-4b4i3v-5 ^_no_he=c5
^_no_hinchan=a5 ^_no_huelo=c7 ^_no_i=a-8b-4c3j6k3s11 ^_no_ill=s3 ^_no_im=b-5p-7s6 ^_no_interes=h8
^_no_ive=s5 ^_no_joy=b3 ^_no_la=e4j-8k4 ^_no_later=q4 ^_no_le=c-5g-3h-4n12s-3 ^_no_los=a10
^_no_manejo=i6 ^_no_mas=a16n-4s-13 ^_no_me=a7b-4c3e-4i-8j8l-4n-3p5s-11u-3v6 ^_no_mejor=b-4j6
^_no_mi=b4s4 ^_no_mija=s3 ^_no_more=a10b-5n-6s-9v5 ^_no_my=c-4s7 ^_no_necesito=a4j-5k3 ^_no_need=a3
^_no_no=a3f7s14 ^_no_not=b-3e8g7s4v8 ^_no_oi=n4 ^_no_oigo=c8 ^_no_one=i3v5 ^_no_other=s-4
^_no_para=c3s4v7 ^_no_paro=a-3b4c4s-3 ^_no_pasa=i3 ^_no_podre=j6 ^_no_point=b9s-4v-6
^_no_puedo=b3c6d-6f-13g4k5q-6s-10v-18 ^_no_quiero=a10b-12d-3f-7r-4 ^_no_se=a-8c3e-4m7n7s-9v9
^_no_senor=s3 ^_no_senorita=s5 ^_no_soporto=b4 ^_no_soy=b-7e7s-4v13 ^_no_stop=a5 ^_no_symptoms=v11
^_no_tengo=a-3e-8f4i4q-4v8 ^_no_thanks=a5s6u-7v-4 ^_no_the=v-7 ^_no_this=s5 ^_no_thursday=p3
^_no_tiene=p4 ^_no_valgo=a-3b4 ^_no_voy=a-3b-6c6j8k3s-3v3 ^_no_way=a-6b3 ^_no_y=a12s-4
^_no_ya=a-8s11v-7 ^_no_yo=j-4 ^_nobody=a-3b-11q-3v12 ^_nobody_can=i6 ^_nobody_here=e5v-4
^_nobody_is=b-6v8 ^_nolonger=j3v-3 ^_nomas=i7 ^_none=h3o-3p6 ^_none_$=p7 ^_none_i=p7 ^_none_im=c5p4
^_none_of=h4i3p-3 ^_noo=s4 ^_noon=q6 ^_nop=a-3r-6s11u-4v-5 ^_nop_$=r-4s8 ^_nop_no=v-3
^_nope=b-4e4o-3p5r-4s8v-3 ^_nope_$=s5 ^_not=a-8c5e-3g8h8k-5m-3r-14s-5u-6 ^_not_a=g9v-4
^_not_afraid=b-5v5 ^_not_coping=b11c-4 ^_not_doing=b4 ^_not_feeling=c10v-5 ^_not_interested=r-3s3
^_not_maria=e4v-5 ^_not_me=s-6 ^_not_my=e11j-10 ^_not_now=g8s-12 ^_not_ok=b4 ^_not_really=s6
^_not_suicidal=v3 ^_not_sure=r-3v17 ^_not_talking=d11 ^_not_this=g6 ^_not_today=g11 ^_not_too=v7
^_not_with=e-4h6v-6 ^_not_worried=v6 ^_nothing=c-8 ^_nothing_hurts=c-5v7 ^_now=g5 ^_nueve=t4
^_nueve_$=t3 ^_nuh=r-4s6 ^_nuh_uh=r-4s6 ^_numb=b7c-4 ^_number=a-3o6v-4 ^_numero=a-4b3e6o5
^_nunca=b-14c-3e4s9 ^_nunca_he=b-12v6 ^_nunca_mas=a7 ^_nvm=v7 ^_ocho=t4 ^_october=b-3o3v4 ^_of=r6
^_of_course=r6 ^_oiga=b3 ^_oigo=b7 ^_oigo_voces=b5 ^_ojala_no=b8 ^_ok=a4b-3f-5g-3n4r23s-15v-10
^_ok_$=o-4v-10 ^_ok_el=r3 ^_ok_es=m3 ^_ok_friday=r4 ^_ok_i=b4 ^_ok_so=r-3 ^_ok_stop=a5
^_ok_thanks=r-4 ^_ok_the=r3 ^_ok_tuesday=c3 ^_olvidelo=a-3s3v3 ^_olvidelo_$=a-3s3v3
^_olvidense=a10v-6 ^_olvidense_de=a4 ^_omg=v6 ^_on=a-3b-9g23u-6v-12 ^_on_my=b-4g8v-7 ^_on_the=g9u-6
^_once=g4n8v-3 ^_one=b-4g7 ^_one_more=g-6n5 ^_one_of=c4 ^_one_sec=g10 ^_only=r-3 ^_only_if=r-3
^_operadora=d3 ^_operadora_$=d3 ^_opt=l6 ^_option=o7p-4 ^_optout=a7 ^_optout_$=a7 ^_orale=v6
^_orale_pues=r3v-6 ^_other=p3 ^_otra=h-7l-5n3 ^_otra_vez=h-6l-4n6 ^_otro=g12k-13 ^_otro_dia=g14k-13
^_out=a8v-8 ^_out_of=a-4 ^_overmorrow=r-3 ^_oye=n-10v12 ^_pain=c14t-3v-12 ^_pain_is=c6v-7
^_pain_level=c5 ^_para=a9b7c-4m-4s8v8 ^_para_el=q3 ^_para_la=b4 ^_para_mi=r5 ^_para_que=a-8b10m-4v11
^_para_ya=a10b-4 ^_parar=a13c-7 ^_parar_$=a13c-7 ^_paren=v-4 ^_parking=g7v-7 ^_paseme=g-3k3
^_paso=r-8s8u-7 ^_passed=c5v-3 ^_passed_a=c4 ^_patel=v15 ^_patel_$=o-6v20 ^_patel_on=o6
^_people=a-7b12 ^_people_are=a-7b12 ^_perdi=c4n-18v10 ^_perdi_el=c5n-3 ^_perdi_la=c3n-5
^_perdi_mis=v7 ^_perdon=b-3n5 ^_perdon_$=n10v-16 ^_perdon_se=v9 ^_perfecto=v-7 ^_perhaps=v4
^_pesimo=v7 ^_pesimo_servicio=v5 ^_phone=d4e-3v7 ^_phones=b-3 ^_pictureno=r-8s8 ^_pictureno_$=r-8s8
^_picturesick=c10 ^_picturestop=a7 ^_picturethanks=u7 ^_pienso=b5 ^_pise=c3 ^_pise_un=c3
^_please=a6b-6g-7n-9o-6q-5r5s-4v9 ^_please_call=a-9d10 ^_please_do=r7 ^_please_dont=a12f9j-7
^_please_keep=a-7v15 ^_please_refrain=b-3 ^_ponen=v3 ^_pongame=l5 ^_por=r4v-8 ^_por_que=a-4b6v-4
^_por_supuesto=r4 ^_pos=i3v3 ^_postpone=k6 ^_postpone_my=k3 ^_prefiero=v-6 ^_prefiero_que=d3
^_pressure=c7 ^_pretty=v4 ^_pretty_good=v4 ^_puede=f9r-12v20 ^_pueden=a5
^_puedo=b-5c-13g-13i-9j-3k-7v22 ^_puedo_ir=f5v3 ^_puedo_llevar=v3 ^_puedo_tomar=b-3c-4k-3v6
^_pues=b3c3f-3g-4r-6s3v4 ^_pues_estoy=v-5 ^_pues_no=c6s4 ^_pulled=c4 ^_push=k7 ^_push_it=k4
^_put=c-6h4 ^_put_me=c-4h4 ^_putting=g3 ^_putting_the=g3
^_que=b-5c-12d3e-7f-4h13i-9k-9m-3n15o-10p5q-5r-15s-3t-5u13v4 ^_que_$=m-11n26r-6v-9 ^_que_calor=m-3v3
^_que_dia=b-3v14 ^_que_dios=b5u4 ^_que_es=m3 ^_que_este=u4 ^_que_fastidio=a7n-3 ^_que_lata=a3
^_que_le=u6 ^_que_mas=n-3p7 ^_que_me=a-7b7d11g4 ^_que_miedo=b-5v5 ^_que_otro=j5 ^_que_parte=a3
^_que_pena=v7 ^_que_quieren=m5 ^_que_sea=h8 ^_que_sentido=b4 ^_que_susto=v5 ^_que_tal=v7
^_que_tengo=b-4i-5m6 ^_queda=i6 ^_quede=c13v-9 ^_quien=b-3c-3 ^_quien_eres=m3 ^_quien_es=f4v-5
^_quien_me=d3i3 ^_quiero=a-10d8m-6r-9s-4 ^_quiero_cambiar=f-6 ^_quiero_dormir=b3
^_quiero_gente=a-7d5 ^_quiero_hablar=d4h-4 ^_quiero_la=a6b-3f8h6 ^_quiero_posponer=k3
^_quiero_que=d6f-3 ^_quiero_salirme=a5b-3 ^_quiero_terminar=b3 ^_quiero_un=h4 ^_quiero_una=k-6
^_quiero_volver=a-4l3 ^_quit=a7v-13 ^_quit_texting=a3 ^_quitame=a9v-4 ^_quiteme=a6j3 ^_quiten=a-6l4
^_quitenme_la=j3 ^_quizas=r-4v8 ^_quizas_$=r-4v8 ^_ran=c3 ^_ran_out=c3 ^_rather=h8v-3 ^_read=n3
^_ready=b7 ^_ready_to=b7 ^_reagendar=k6 ^_rechazo=a7v-3 ^_regular=v6 ^_remind=n10 ^_remind_me=n-3v11
^_remove=v-4 ^_removed=a7 ^_removed_please=a7 ^_reprogramar=k3 ^_reschedule=f-6k5q11
^_reschedule_for=q4 ^_restart=l4 ^_resume=a-3l8 ^_retiro=a5 ^_retiro_mi=a5 ^_right=c-10r5 ^_ring=d12
^_ring_me=d12 ^_riverside=b-3i-3o9r-7v-3 ^_riverside_is=o4 ^_rmv=a9b-3 ^_rmv_me=a9b-3 ^_roads=i5v-3
^_roads_are=i5v-3 ^_run=n4 ^_running=i-3v10 ^_running_a=c3v-4 ^_running_late=v8 ^_s=a4b12c-4r8v-7
^_s_t=a8b-4v-3 ^_sale=c-5r9 ^_sale_$=r4 ^_sali=c3v7 ^_salir=a6 ^_salir_$=a6 ^_salirme=a3
^_salirme_$=a3 ^_same=v12 ^_saqueme=a5m-3 ^_saqueme_de=a3 ^_save=a6b5m-3 ^_save_it=a8b-4
^_save_me=a-5b10 ^_say=m-3 ^_scab=c7 ^_scab_keeps=c7 ^_scary=v3 ^_scratch_my=j4 ^_scream=a7v-5
^_scream_$=a7v-5 ^_se=a-9b-15d-8e3h-5i7j-3m-7n12q-9t-4 ^_se_cayo=v6 ^_se_corto=b-6n6 ^_se_esta=b-8n6
^_se_lo=g5 ^_se_me=b-3c11d-6e-10g-6i7k3q-4r-3t-4v-7 ^_se_murio=e-4v6 ^_se_nos=e9 ^_se_oye=c-3n3
^_see=b-3u3v11 ^_see_you=u5 ^_seeing=b-3c7v-5 ^_seis=t3v-4 ^_send=a-5b10 ^_send_help=b4v-3
^_send_the=b3 ^_senorita=b6c3d-3 ^_shaking=i3 ^_she=b-6c-5e5g-5h4v8 ^_she_doesnt=b-3 ^_she_moved=v-3
^_she_was=v4 ^_shes=b-3e5 ^_shift=g-3k5q4 ^_shingles=c4 ^_shoot=b-6v5 ^_short=c7 ^_short_of=c7
^_should_i=v5 ^_shut=a12 ^_shut_up=a6 ^_si=b-5f4g-6q4r39s-18t-3u-9v-29 ^_si_como=b-3 ^_si_el=r13
^_si_gracias=u-6 ^_si_la=r14 ^_si_me=b-3c4f4 ^_si_paren=a11r-10 ^_si_pero=b7c5d4k6r12 ^_si_please=r8
^_si_quiero=b-4f4r4 ^_si_y=a-4r3 ^_si_ya=r4 ^_sick=a3c-5v3 ^_sick_of=c-3 ^_siento=b11c-6v-7
^_siento_que=b12c-9v-5 ^_siete=t3 ^_sign=a-5c-4l6 ^_sign_me=a-5c-4l6 ^_sigo=c4 ^_sii=r4 ^_silence=a4
^_simon=r5 ^_simon_$=r3 ^_sin=c-7s-3v13 ^_sin_dolor=s-3 ^_since_my=b4 ^_so=a-3b7v11 ^_so_anxious=b3
^_so_done=v-3 ^_so_i=c5 ^_so_tired=c-3 ^_sobredosis=b4 ^_sobredosis_$=b4 ^_socorro=b8 ^_solicito=a4
^_solicito_la=a4 ^_solo=b-7h7r-4v-11 ^_somebody=h3i-3 ^_somebody_is=b5 ^_someone=b13
^_someone_who=d5 ^_something=b-9k3 ^_something_came=b-3c-4k3 ^_somethings=c4 ^_somethings_not=c4
^_sometime=v4 ^_sometimes=b4 ^_sometimes_i=b4 ^_soonest=q5 ^_sorry=b4c3d-3e-3m4 ^_sorry_but=b3c5v-4
^_sorry_for=b4 ^_sorry_my=v4 ^_sos=a-3b17v-3 ^_sos_$=b13 ^_sos_please=b4 ^_sounds=m3r5v-5
^_sounds_good=r3 ^_sounds_like=m3 ^_soy=c-7d-5e6 ^_soy_del=c3 ^_soy_la=c-10e11v-4 ^_soy_su=d-5
^_soy_una=b4e-3 ^_speak=n8 ^_start=b-4l8v-15 ^_start_$=l5v-10 ^_stepped=c4 ^_stepped_on=c4
^_still=b-7g5v3 ^_stitches=c-5v4 ^_stitches_are=c-3v3 ^_stitches_came=v-6 ^_stolen=c4
^_stomach=a-4c5 ^_stop=a19k-3l-25n4s-6t-8u-6v-21 ^_stop_$=v-7 ^_stop_callin=a3 ^_stop_calling=c4
^_stop_contacting=b8 ^_stop_for=a5g4 ^_stop_please=a4u-3 ^_stop_sending=f5 ^_stopp=a9l-3v-3
^_stopp_$=a9l-3v-3 ^_stopped=b-3 ^_subscribe=a-16l11 ^_sudo=c6 ^_suficiente=a7 ^_suficiente_$=a7
^_sugar=v-3 ^_sugar_is=c-7 ^_suicidal=b10v-13 ^_suicidal_$=b9v-13 ^_suicide=b4v-3
^_sure=a-5b-3g-4r20s-4v-25 ^_sure_im=r3 ^_sure_thing=c4 ^_sure_tomorrow=q11 ^_swallowed_a=c4
^_sweating=c3 ^_swelling=c-7v7 ^_swelling_went=c-8v7 ^_ta=r6v-3 ^_tagalog=f7 ^_take=f4j7u4
^_take_a=a4 ^_take_me=a-3f5j7 ^_take_my=a4 ^_tal=v8 ^_tal_vez=v8 ^_talk=g-5u7 ^_tell=b8 ^_tell_my=b5
^_ten=a-4t6 ^_ten_out=a-3t4 ^_tengo=a-4b10c6g8i-22m-14q-9r-6t-3 ^_tengo_chorro=c4 ^_tengo_el=b6v-6
^_tengo_fiebre=f8q-4 ^_tengo_gripe=c4k5 ^_tengo_la=b5c3k-3 ^_tengo_los=c6v-4
^_tengo_mucho=b9c-7f6v-4 ^_tengo_que=c-7g10v10 ^_tengo_un=c3 ^_terminar=a9 ^_terminate=a4
^_terminen=a3 ^_terrible=v10 ^_tested=c4 ^_tested_positive=c4 ^_text=a-5f4g6n3 ^_text_me=a-6f4g5
^_thanks=a-14c-3n-5r-5u29v-15 ^_thanks_$=u4 ^_thanks_for=a-5u5 ^_thanks_you=a-4u12v-7
^_that=a-3b-9c-8e3h3v3 ^_that_doctor=h3 ^_that_joke=v4 ^_thats=b-8e5 ^_thats_enough=a3
^_thats_my=e4v-3 ^_thats_not=e3 ^_the=a-18d-11g-17i6l-4o13p-12q-9r-26s-5v8 ^_the_20th=q5
^_the_afternoon=q-8 ^_the_asap=o3 ^_the_baby=c5 ^_the_bus=i6v-6 ^_the_doctor=v4 ^_the_dog=c-5n4
^_the_first=c3n-7o4 ^_the_friday=f6 ^_the_medicine=c5 ^_the_movie=v5 ^_the_nurse=v8 ^_the_one=o-6v4
^_the_pain=c5v-6 ^_the_runs=c7v-6 ^_the_second=f-5n-5o3 ^_the_swelling=v-3 ^_the_text=n6
^_the_train=i6 ^_the_visit=c3 ^_the_voices=b5 ^_the_world=v-3 ^_there=b9v-3 ^_there_is=b3
^_theres=b11c4i-3v-7 ^_theres_a=c4 ^_theres_blood=c3 ^_theres_no=b6 ^_these=b-4
^_they=a-4b10c-10g-3i3r7t-4v4 ^_they_put=b4c-4 ^_theyd=b3 ^_theyd_be=b3 ^_thinking=b3
^_thinking_about=b3 ^_this=b3c-13d-6e12m-7s-3v11 ^_this_better=a6 ^_this_heat=v6
^_this_is=a5b7c-5d-6e11m-11v-11 ^_this_isnt=e4 ^_this_phone=e3 ^_this_will=a-4b5 ^_those=o-4p8q3
^_those_are=p6 ^_those_dont=p3q4 ^_three=o4 ^_threw=c9 ^_threw_my=c3 ^_threw_up=c3 ^_thursday=q3
^_tiene=b-3v-8 ^_tiene_algo=q-3 ^_tienen=h-7i3v10 ^_tienen_psicologo=v4 ^_tired=a5b9c-6v3
^_tired_of=a5b9c-4 ^_todas=r5 ^_todavia_me=c3v-8 ^_todavia_no=v4 ^_today=c-9g-6q9 ^_today_$=q5
^_today_lanoche=c-5 ^_todo=a-7i6 ^_todo_lo=i6 ^_todo_me=c3 ^_toi=f10 ^_tome=b4 ^_tomorrow=c3g-15
^_tomorrow_at=q-3 ^_tomorrow_morning=c4 ^_too=b3n5v-3 ^_too_depressed=b5 ^_too_far=i6 ^_too_many=a4
^_too_sick=c4i-5 ^_took=b10 ^_took_all=b7c-3 ^_took_way=b3 ^_toso=v-4 ^_traigo=c11v-9 ^_transfer=d5
^_transfer_me=d5 ^_tres=o6v-3 ^_try=g7 ^_tue=o4 ^_tues=o3q3r-4 ^_tues_or=q4 ^_tuesday=r-6
^_tuesday_at=o-10q3 ^_tuesday_please=c-5 ^_turn=l5 ^_turn_the=l6 ^_two=g5o5t3v-10
^_uh=a-4b-6c-3m4o-3u4v-3 ^_uh_so=v5 ^_uh_yeah=g6 ^_um=v9 ^_um_yeah=a3 ^_un=a6b-5c-7d4g5t9u7v-20
^_un_3=c-3 ^_un_enroll=a14l-9 ^_un_subscribe=a15l-8 ^_una=d3n8 ^_unalive=b4 ^_unalive_myself=b3
^_under=c7v-6 ^_under_the=c7v-6 ^_unenroll=a3 ^_unfollow=a7n-4 ^_unfollow_$=a7n-4 ^_uno=o6
^_unstop=a-6l9 ^_unstop_$=a-6l9 ^_unsub=a8 ^_unsub_$=a4 ^_unsubscribe=a-4l-3v4
^_unsubscribe_from=a-6v5 ^_unsuscribe=a3l-3 ^_unsuscribe_$=a3l-3 ^_unwanted=a6 ^_urge=b7c-5
^_usted=e4 ^_usted_busca=e3 ^_uti=c11n-4v-4 ^_va=r3 ^_vayanse=a3 ^_veo=c8g-3 ^_veo_borroso=c4
^_veo_doble=c3 ^_very=u-7v7 ^_vi=v3 ^_vivo=b3d-3i4 ^_voice=c6v-3 ^_voice_is=c6v-3 ^_voy=b7c-3g9
^_voy_a=b11c-3 ^_voy_manejando=g3 ^_vuelvan=a-8l4 ^_vuelvan_a=a-8l4 ^_wait=g5n3v-9 ^_wait_what=n3
^_walking=b4c-5 ^_want=b6 ^_want_to=b7 ^_water=c5 ^_we=c-4h5v4 ^_we_are=a4 ^_we_dont=h6v-3 ^_wed=o7
^_wed_$=o3 ^_wednesday=a3q-3 ^_wednesday_please=c3 ^_well=b6g7r-4v-14 ^_well_i=c-4 ^_well_see=g10v-8
^_were=a3v-4 ^_were_done=a3 ^_what=a-6b-6c-10e-3f-10j-6k-10n-7o-5r-5t-4v15 ^_what_$=m-25n19v-15
^_what_a=v10 ^_what_about=q7 ^_what_am=m4 ^_what_appointment=m8 ^_what_are=a-7c-5m6n-8v3
^_what_day=n-6v8 ^_what_did=m-5 ^_what_do=a4b4m6v-8 ^_what_else=p9 ^_what_if=j-4v7
^_what_is=b-4m4n-3v5 ^_what_should=v4 ^_what_time=k-4m-7v13 ^_what_was=v-5
^_whats=a-7c-3e-4m3n3o-8r-3 ^_whats_it=m5v-5 ^_whats_that=n8v-15 ^_whats_the=b4o-8v6 ^_whats_this=m6
^_whats_your=m-4v9 ^_when=a-5v9 ^_when_do=a-4v6 ^_where=b-5i-6 ^_where_are=v4 ^_where_is=b-5v4
^_where_they=c6v-4 ^_wheres=d5v11 ^_which=v4 ^_which_one=v3 ^_whichever_$=r4v-7 ^_who=h3 ^_who_am=m4
^_who_do=d3 ^_who_else=h4m-3 ^_who_is=f6m6v4 ^_whos=b-4c-3e5i5m5 ^_why=b11c-5g-8m7r6s-5t-3
^_why_am=m-6 ^_why_bother=b3 ^_why_do=b-5v3 ^_why_not=r11s-4 ^_will=b-14c-6g4v10 ^_will_call=g5v-5
^_will_it=v7 ^_will_the=v3 ^_will_they=v4 ^_wipe=a8m-4 ^_wipe_my=a8m-4 ^_wish=b9 ^_wish_i=b3
^_with=h-4 ^_with_doctor=h-4 ^_wont=c-4j7 ^_wont_be=j8 ^_worried=v-3 ^_worst=b-3v5 ^_wrong=e9f-3v-8
^_wrong_number=e7 ^_y=a-5b-5f-3m8o-12p3s-6v6 ^_y_$=r13s-5 ^_y_el=q6 ^_y_para=m6v-11
^_ya=c-21d-3e-5g4k-3l5n-12p-4q-6s-12t-12u3v11 ^_ya_basta=a3v-10 ^_ya_cambie=l3 ^_ya_deje=b-3v7
^_ya_escriba=a-3 ^_ya_esta=b-3e7 ^_ya_estoy=a-3b-5u9 ^_ya_estuvo=a7b-4v-10 ^_ya_fue=a3v-4 ^_ya_le=a3
^_ya_les=a3b-3v-5 ^_ya_me=c-7s9v7 ^_ya_nada=a-4b6v-4 ^_ya_no=c-3e-9f4g-6h3k-4r-3s-16v12
^_ya_regalo=b3v-3 ^_ya_salieron=v3 ^_ya_sano=r-5v6 ^_ya_se=r-3v10 ^_ye=r6 ^_yeah=g-9r14v-3
^_yeah_asap=q6 ^_yep=r9 ^_yep_the=r5 ^_yes=a-6e-3g-5m-8o-6p-3r19s-5t-3u-5v-14 ^_yes_$=o-8
^_yes_but=b11d3r9 ^_yes_how=v-4 ^_yes_i=f7r5 ^_yes_id=f6 ^_yes_if=i6 ^_yes_its=r-3 ^_yes_the=r3
^_yo=a-7b-3d-3e4g10r-4v6 ^_yo_me=a-3g11v-5 ^_yo_no=b-3e11v-3 ^_yo_stop=a3
^_you=a-3e9g-8i-16k-3l7m-11n9r6u3v-3 ^_you_are=a12 ^_you_bet=r3 ^_you_broke=n5 ^_you_can=j6l5
^_you_cut=a-6n5 ^_you_got=e3 ^_you_have=f4 ^_you_mean=e3 ^_you_want=e5 ^_you_wont=b6j-3
^_your=b-6n6u4 ^_your_breaking=n7 ^_your_website=v4 ^_youve=e6 ^_yup=r4v-3 ^_zero=t7v-6
a=c-4d4f-3j-6l-4o-5p-5r-3s-3 a_1=v6 a_1_c=v6 a_9=c5 a__$=a-5e-3i7j-3k-16n3r-3u-14 a__10=d3g3
a__3=o-10q4 a__5=b3 a__6=d-5g4 a__a=c3e3g-5j-6 a__ago=v-6 a__all=c5 a__and=c-4f5 a__appointment=b3k5
a__battery=c5v-3 a__blood=c-4v6 a__c=v6 a__cancelar=j3 a__cant=c-3 a__casa=b7g4v-8 a__clinic=v7
a__clinica=e3v-3 a__con=b-4h7 a__date=h-3k7 a__day=k6u5v-8 a__de=b-3v-3 a__doctor=b5c-3d-7f4h7
a__dos=f3 a__esa=b6 a__esposo=b5 a__estoy=u-3v3 a__fall=c7 a__familia=b4 a__for=c3v6 a__here=v3
a__hermana=b-5h4 a__hija=b5 a__hijos=b3 a__home=e3 a__horas=f7g-5 a__hours=v-6 a__i=d3k5m-3t3v-14
a__in=c3v5 a__ir=j-6 a__la=v12 a__later=c4 a__le=b5 a__line=b4e7v-7 a__lo=c-3 a__los=a-7b4l4
a__mama=c-4 a__mas=j7 a__me=n5v-4 a__mejor=s-3v11 a__mierda=a6 a__migra=b3v-3 a__mujer=b5 a__my=c7d4
a__ninos=g4v-7 a__no=a-6 a__not=a-7 a__note=v6 a__now=c5 a__nueve=o4 a__o=s3 a__of=b5 a__on=c7
a__once=n-3 a__or=i4 a__otra=a3 a__out=b3 a__outside=b3 a__para=v6 a__person=e-3f-3
a__persona=d4j3v-3 a__policia=a-4b6 a__por=c5 a__que=g5 a__rapido=b4 a__rato=c6 a__se=m4
a__senora=a4g5 a__speaking=h5 a__stop=i-6v4 a__telefono=f4 a__that=m3 a__the=c4 a__there=e4f11
a__they=t5 a__tienda=e5 a__time=b5v-7 a__to=a6c3v-11 a__today=c3v-5 a__una=q4v8 a__up=i6 a__van=v-3
a__with=h-5 a_alguien=b5d-4j6 a_alguien_mas=j7 a_alguien_rapido=b4 a_baby=b4 a_bad=b-6c4h3
a_bad_fall=c7 a_bit=c-7 a_bloquear=b-3 a_bottle_of=b3 a_bunch=c-5 a_bunch_of=c-4 a_burden=a-5b3
a_bus_stop=i-5v4 a_buscar=i5 a_buscar_$=i5 a_button=c5v-4 a_button_battery=c5 a_cada=c6
a_cada_rato=c6 a_call=d7g-11 a_call_$=d7g-11 a_cancellation=k4 a_chest=v4 a_coffee=v4 a_coin=b-3c5
a_coin_$=c4 a_coma=b-3 a_coma_im=b-3 a_complaint=d11v-11 a_computer=d3 a_cortar=b6 a_cough=c-5f6v3
a_cough_$=c-3f6 a_crime=v3 a_crisis=b4 a_crisis_line=b4 a_day=c3v6 a_day_$=c5v6 a_decir=n3
a_decir_$=n3 a_denunciar=a5 a_diaper=g3 a_different=e-7f4 a_different_clinic=v7 a_different_day=k6
a_different_doctor=f6h4 a_different_one=k-4 a_dios=u-12v10 a_dios_$=u-7v7 a_dios_estoy=u-6v3
a_dios_que=b3 a_doctor=e5 a_doctor_$=b3 a_doctor_there=e5 a_doctor_who=h3 a_dog=c7v-12
a_dog_$=c6v-11 a_doler=c3 a_donde=b11h-3 a_dormir=b-3g4 a_el=e3 a_esa=a3b3e5h-4k4v-11
a_esa_clinica=e3v-6 a_esa_horas=k5v-4 a_escribir=s3 a_ese=b8 a_ese_doctor=b5 a_eso=j-4
a_estar=a-4b4v13 a_estar_$=b5 a_este=a3f4 a_este_telefono=f4 a_favor=v-3 a_fever=c5f4
a_fever_$=c7v-4 a_fever_and=f6 a_few=b-3g4v-4 a_fiddle=v5 a_fiddle_$=v5 a_fit=c8v-4 a_fit_$=c8v-4
a_funeral=b-5g5 a_future=b4 a_future_$=b4 a_good=g10v-4 a_gun=b6 a_gusto=b-6h4 a_gusto_con=b-6h4
a_hablar=a4 a_hacer=b10j-3 a_hacer_$=b5j-3 a_headache=c-13v8 a_headache_$=c-4v5 a_heart=b-4)";

}  // namespace rb::grammar
