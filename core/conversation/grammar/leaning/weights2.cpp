#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning2;
const std::string_view kLeaning2 = R"(
^__latarde=a-3f-4g4k5q-1r-1v-3 ^__late=a1b-4g4v6 ^__later=g2k-1p1q1s-2
^__le=a3c-5e-3f-1g1h-3i-4j-1n4q-1r-3u5v-3 ^__leg=c5v-5 ^__legs=c1 ^__les=a5e-1g1v-6 ^__let=v-1
^__life=b6c-1 ^__like=b-8c2f-4g-4l1m4r2v-6 ^__linda=m-1n-4u5v-3 ^__line=c1n2v1 ^__live=b-2
^__llego=a-4i-1n-2v8 ^__llegue=a-4g3v3 ^__llorando=b2c-1g-1 ^__lo=a-7b-8c-4e-6g5i4n2r-1u2v4
^__loca=b-3v6 ^__locked=c1v-1 ^__locks=b-2c5 ^__long=m-2v6 ^__looking=b2e1v-1
^__los=a12b-3j-1l-5n-1u-5 ^__losing=b1 ^__lost=a7b1c-2g-2n4u-1v-2 ^__love=r3 ^__loved=d-1t2
^__loves=b4 ^__lunchend=g-1 ^__lunes=g-3o-1p-3q3 ^__make=b4c-2n4 ^__mal=b3c-4e5v-7 ^__mala=c4
^__mam=f-6s1 ^__mama=b-4c4e-1f2 ^__man=b3e3v-3 ^__manana=c-1d-8g4o2 ^__mande=a-2n-3v2 ^__manden=a1
^__manejando=b-2g5i-1 ^__manejo=i4 ^__many=a1 ^__maquina=c-1m1 ^__maria=e5v-5 ^__marido=b2c-1
^__martes=h1o-2r-2 ^__mas=a-6b-2d-3f-3g-1h5n1o3p2t3v-12 ^__mata=b-1v3 ^__matter=b2q4r2v-3
^__matters=b2 ^__maybe=c2t1v-6 ^__me=b-12c-5d7e4f-5g5h3i-3j3k4m4n-5o-6p4q-5r-4s-4t-3v2 ^__mean=e5v-1
^__medicaid=v1 ^__medicare=v3 ^__medicine=c4v-4 ^__mejor=b1j5p4q2v-3 ^__menos=e-1h3
^__mensajes=a-3e4g3n7q-1v-3 ^__message=a-2g-2v-2 ^__mi=a7b-16c-1e-1f-6h1i-5j4k6l1m-5r3v-14
^__miedo=b3v2 ^__miercoles=f3r-3 ^__might=b2c-1r-6v6 ^__mija=c5 ^__mind=a-2v1 ^__mire=a1
^__mis=a2g-2n-2v5 ^__miserable=b1 ^__mismo=v-1 ^__missed=k2n4q3v-1 ^__modo=a-2v5 ^__mom=b-2e5
^__monday=k-1p4q2 ^__more=a1b-6c-1g2k-4n7s-4t-2v3 ^__morirme=b1f-1 ^__morning=o-3q4v-1
^__mother=c1e2f7 ^__moved=e2j3k-2v-4 ^__mover=k2 ^__movie=b-6v8 ^__much=b-6c-2i2v7 ^__mucha=c-2f-3
^__muchas=u-4 ^__muchisimo=b3 ^__mucho=b3c-9f1q-3v6 ^__muero=b-12r1v8 ^__muerta=v-3 ^__murio=e-2v4
^__must=e1j3r-1s2v-1 ^__muy=b3f-1i2n1u-1v-3 ^__my=a8b1c-8d1e1f-16i-7j8k4l3n-1p-4q5s1u-3v-4
^__myself=c8v-7 ^__n=c1 ^__nada=a-6b3c-1m-5r-3s5u7 ^__necesito=a2j-4k1
^__need=b-10d2f7g-7i-11k1m-1s1v4 ^__neighbor=c-4v5 ^__nerviosa=b-2v3 ^__never=a2b-5e2s-1t1v1
^__new=v3 ^__newborn=c1 ^__nextmonth=q3 ^__nextweek=f5g-4k-5q3 ^__nina=b2c1 ^__ninguna=p-2s6
^__nino=b-2c6 ^__no=a-6b-1c-14d-6e6f3g6h-2i-6j-3k-5m-3n-10p-4q-5r2s-7t6u2v-1 ^__nobody=b9i-2t1v-3
^__nodes=c4v-2 ^__nolonger=a1b-3v5 ^__none=c-2p2s-3 ^__noon=q2 ^__nos=c-1e4g3v-4
^__not=a-7b1d-1e2g-4h-4i2j3m-3r-5s11t-1v-4 ^__nothing=r4 ^__novio=b2f4
^__now=a-2b-3c-3e-3g10i-1r-2s-7t1v-6 ^__number=c-1e2f-1r3 ^__numero=a-3e1f5 ^__nurse=c1d1
^__o=a-8b9c9t-3v-1 ^__of=a-5b2e-4g-5h3i1n-4o-3p-6r5t-7u7 ^__off=a8b-7c-1g3j2n-6u-2v-1 ^__oi=n3
^__ok=a-5g-5l5v2 ^__on=b-1d-5e-9g-3i5j-2k-1n3o1p-5q-2v1 ^__one=a-4b-2c-2f-3g-2h-8i2n-6p-3r-4v5
^__only=c-2f3h4v-4 ^__options=a-1o-2p4 ^__or=b-1f1v-1 ^__other=e-1k-1p3s-1
^__otra=b-4c-2d-4g5h10i-2l2n-5v-3 ^__otras=p1 ^__otro=g-5j3o-1p4v-3 ^__out=c-2g1m-3n-2r-1t3v-8
^__over=a-3e-2g-7l1v7 ^__overdosed=b4c-3 ^__overslept=k1 ^__owner=a-2e1 ^__pacemaker=b-1c2
^__pain=b-5c3u3 ^__palpitaciones=c1 ^__panic=b1 ^__panicking=c-2 ^__papa=b3c5v-4
^__para=a-15e-6g-1i-7k7m8q-1s1v7 ^__parada=i-4v3 ^__parece=r3s-1 ^__pareja=b1 ^__paren=a9r-11
^__parking=a-3c-1i-2v4 ^__paro=a-2c3 ^__parte=a2m2 ^__partir=q2 ^__pasa=i1 ^__paso=b3
^__pass=c-2g-1r-1s4v-2 ^__passed=b-2e3 ^__past=c-2q1v-2 ^__pastillas=b1c6v-3 ^__patel=e-2s1v-6
^__pay=g-1i2v-1 ^__pee=c5v-1 ^__pensado=b1 ^__perdi=b-2n11v-4 ^__period=c3v-1 ^__pero=b1c6k4r5t1v-1
^__perro=b-3c-5v4 ^__person=a1e6v-3 ^__pestering=c-1 ^__petrified=b1 ^__phone=a-2e8g-4h-1m4v-2
^__pica=b-2 ^__pick=d6i-6r2 ^__pico=b-3c4 ^__picturesick=c1 ^__picturestar=b-1t3 ^__picturestop=a2
^__pido=b2 ^__piernas=c2 ^__platico=b-1e-1g3
^__please=a-1b3c3d-3f-3g-2h-12j-1k-1l-5m1n4o1p-8s-1t-1u-2v-4 ^__podre=i-2j4 ^__point=b7s-2v-1
^__pongo=m5t1 ^__popped=c2 ^__por=a-1c-2d-1e-7g5i5s-5u1v-1 ^__port=c1v-1 ^__portugues=f1
^__posponer=k3 ^__presion=c-2v3 ^__pressure=v-1 ^__prices=b-1v2 ^__primera=b1o3 ^__primero=c2o3
^__problems=i-1v3 ^__pruebas=c-1v2 ^__puede=d1f-2 ^__pueden=c-2d-1h1i5k-2l-2
^__puedo=b1c5d-1f-11g6i-1k1s-3v-3 ^__pues=f-1g-2q-2r6v-7 ^__puse=a1c1v-1 ^__put=a-3b5c-7d-1l1
^__que=a-15b4c-8d2e-5f-5g1h-8i-2j-7k-4m3n-9o-6p-4r2s-3t-4u-13v12 ^__queda=v3 ^__quede=c5v-2
^__quedo=b-2c-4g3 ^__queme=b-1c5 ^__question=d3 ^__quien=d4m2v-1 ^__quiere=e3h-1 ^__quieren=a-3m3
^__quiero=a4d-6f6k-4l-4p-1u1 ^__quit=a-10b-2c-2e1v12 ^__quitaron=i2 ^__quite=a-1b-7c8 ^__quito=b4
^__ran=a-1b2c3i-1 ^__rash=c-2n-2 ^__rather=b2d1e-2h-3s1 ^__reached=e3 ^__real=b1d-1g-1m1v-2
^__really=c1r-3s2 ^__recien=c2 ^__refrain=a1b-4 ^__regla=c1 ^__remove=j3 ^__ride=a-1c-2i6j-2k2
^__right=c-3 ^__ring=d2g6 ^__robot=v-4 ^__rock=a-2b3u5 ^__room=m-3n-3v4 ^__rough=c2 ^__ruego=a2g-1
^__runs=c4v-1 ^__sabados=v-1 ^__sacan=a4c-2 ^__said=a2c-1v-1 ^__sale=b-2c2i3v-2 ^__salgo=a9b-6
^__sali=b2c2t3 ^__salieron=b-2c3v3 ^__salio=b-3c5v-2 ^__salirme=a2b-2 ^__sangra=c-1e1 ^__sangran=c2
^__sangrando=c2 ^__sangre=c1v-8 ^__sano=b-1c-1g-2v7 ^__say=n1t1 ^__says=h-1v5 ^__scared=f5r-2v3
^__se=a-6c-6f-1h-3i-3m8n-1s-6v9 ^__sea=h7m-2 ^__second=c3f-3n-5o3r-2 ^__see=a-3c3g5h1j-1n-1v2
^__segunda=r-2 ^__segundo=f5g3o1 ^__seguro=b-2e-1m3 ^__senal=c-2n5v-2 ^__send=a3 ^__sending=e-2f5l3
^__senor=e3i-1s3 ^__senora=c3f-1 ^__senorita=d2 ^__sent=e-2v8 ^__ser=f4h-1v1 ^__service=a2d2j-2v-1
^__shaking=b-1 ^__shall=g5 ^__she=s1 ^__shoot=b3 ^__short=b-1c1 ^__shot=c5i5t-1v-9 ^__should=v2
^__si=a-2f-1h1j-1 ^__sick=b4c9v-1 ^__side=c2v-3 ^__siento=b-8c3f2h-1 ^__sigan=a-2 ^__sin=j3k-1v2
^__since=b1c3v-1 ^__sir=u-3v2 ^__so=a-4c5j-2q-1r-2s-3v7 ^__solo=d3q2 ^__somebody=b-2d4g1j6q-1
^__someone=a6b-6d-2h-2 ^__something=c2 ^__son=c-1e-3h-1i2m1n2v2 ^__soon=b-4d-4u5v4 ^__sooner=b2p3
^__soonest=c1o2 ^__soporto=a-2b3 ^__sore=c3 ^__sorry=n2 ^__soy=a1s-4v-2 ^__speak=d-5f1
^__standing=b1c-1v3 ^__stars=t2 ^__start=l1n-2 ^__stepdad=b4c-4 ^__still=b-1p2
^__stop=a1b3c-4e-4l6r-9s-2u-3 ^__stopped=n2v3 ^__street=v2 ^__su=d-3e4 ^__subscription=a2v1
^__sugar=c5v-5 ^__sugars=c4 ^__suicidal=b4c-2e-3 ^__super=b3g2v-4 ^__supposed=r3s-1v-1
^__supuesto=r3v-1 ^__sure=g-2q-3r-2v6 ^__suscripcion=a2v-1 ^__susto=v2 ^__swallow=b-1c3
^__swallowed=b2c-1 ^__swear=a1b2c-1 ^__swelling=a-1c-6v8 ^__swollen=a-1 ^__symptoms=c2v2
^__take=a-1f4i1j-1l3r-2 ^__talk=b1d-3g9v-1 ^__talking=b-1d8g-1m-1v-3 ^__tantito=g3 ^__tardes=a1v2
^__temblando=c1 ^__temo=b-1c-2v2 ^__ten=c-2v4 ^__tengo=b-2c-7e-7f1g-6h-2i7m3v5 ^__terminar=a-4g4v-2
^__terrify=b5h-2 ^__text=a3c-1e-1f-4g2i-2l-7n4v-1 ^__texting=b1d2e-3f-2m1 ^__thanks=a2p-1s3u-6v-7
^__that=c-3h-1m-1n8o-2r1v-7 ^__thats=a2 ^__the=a5b-7c-7d6e-4f-5g14h-7i-4j-6k-3l1m-2n-1o-2p-2q1r8v-2
^__there=c-6d7e-7h8i-1k2v-3 ^__these=a6j-1v-4 ^__they=b-2c4v-1 ^__thing=v-2 ^__think=a-3b-7c2e1g2
^__thinking=c-1 ^__this=a1b-13c1d-5e-6f-4h-2i-1m9s6v-15 ^__those=g2i-4n1 ^__thoughts=b1
^__three=c2o1 ^__throat=c2 ^__through=b2 ^__thursday=p5 ^__tiempo=g5v-4 ^__tiene=f1q1
^__tienen=a8b3c-6v-1 ^__time=b-3c-1h-6m-6n-4v8 ^__times=p1 ^__tire=i7v-1 ^__tired=a-1 ^__tiro=b3
^__to=a-1b10c-9d-3e-5f-1g10h-3i-10j-1k-3l-1m-2n-1o2q-2r-2 ^__today=c4g11s-3 ^__toddler=c1v-2
^__todo=a8b4j-2 ^__tomar=c-2k-4v4 ^__tome=c-5v-1 ^__tomorrow=g7o-1q5 ^__too=b-5e-2h6n-2u6v-4
^__took=a-1b-6c5e-1g-2i5v-1 ^__torci=c1 ^__tos=a-1c-2 ^__trabajando=f5g2 ^__traffic=b-5g1n-1v2
^__train=i6v-2 ^__tres=c3v-3 ^__troca=i3v-1 ^__truck=b-4c-8i6v2 ^__trust=b2e-1h2 ^__tuesday=o5q-7r4
^__uh=g-1r-5s7 ^__ultima=o1r-2 ^__un=a-4b2c-4d2e-7g-2h2m2n-1u-3v-1 ^__una=a-4b9c-1e-1f-5m-3n-2p3v3
^__uncle=c-1i1 ^__up=a7b-9c1d-6g-6i-3j1n8q-3v-7 ^__us=b-1 ^__use=a7c-1e-9i2 ^__used=a-1b-1v3
^__usted=q4v-1 ^__vacunas=v1 ^__van=i3v-1 ^__veces=a2g-1 ^__veo=c4 ^__ver=f-2h-1m1r-3v8
^__vez=a-1b-6h-7l-2n9r-2v4 ^__vida=b2v-2 ^__viernes=i3o-2q1v8 ^__violaron=b2c-1 ^__vision=c5g-1
^__visit=j-3m1u-1v2 ^__voices=b8c-2 ^__volver=a-4l2 ^__vomitando=b-1f2 ^__voy=a1b-1c-3g-1h-2j7v-2
^__vuelvo=e-1h1 ^__wake=b-2c3 ^__walk=b-1i4v-1 ^__want=a4b3c-5f6h-1k-1n-1s-1u-1v-7
^__was=a-3c-1e5m-1n4r-3t-6u-2v4 ^__water=c6 ^__way=i2s-1v-1 ^__we=g7v-1 ^__weather=c-6v9
^__wednesday=r4 ^__weekend=q3u-4v1 ^__well=u-6v9 ^__went=a-1c-3e-2i3n4v-5 ^__were=n1p-1
^__what=b-3g3m-3n2p1r-2v-9 ^__whatever=b-1c3v2 ^__wheezing=b-1c3 ^__when=c6f-4v-5 ^__who=b-4d3m5
^__wife=b1e-1 ^__will=a-3b6g2q-1v-2 ^__wish=b5d2f-1v-2 ^__with=a2b2c-3d-2e-7h8l-1o2s-4t-2v-11
^__wont=a-6b2c4i1l-3n-2q-2s5v-14 ^__work=c-4f5o1p2r-3v2 ^__workend=g-1 ^__working=b-1c-4g5
^__works=f-3o2q-3r-1v-1 ^__world=b5c-1v-4 ^__worried=b-4e-1v3 ^__worse=v-1
^__would=a-1b-2d-2f-2r3s-1t1u-2 ^__wreck=b3c1v-1 ^__wrong=b-1c-1s3v3 ^__y=a4f-1i-3p-2r4s-5t2v-2
^__ya=a12b-14c-7e-1f-9g-6i-1j-1l-1n-3s5v-16 ^__yeah=a3b-2c1g4 ^__yo=a3b2d2e-1g-3s1v-1
^__you=a-8b-7c-8e-9f3g-13h-2j-1l-4m2o-5q1r-2u3v5 ^__your=a3d3e-4m4n-3u-1 ^__yourself=m3v-2
^__zumban=a-1b-1c2 ^_a=a-1b-5c-1d-8e-1h3i-3k-8m5n-3o3p-1q1r-8s-6v8 ^_a_las=c-2f-2o8 ^_a_mi=b-3
^_a_partir=q2 ^_a_que=a-2c-1f6g-3k-4m3v4 ^_a_ver=a3f-2g4h-1m1r-3v4 ^_about=b1t2v-2 ^_about_a=t2
^_about_to=b3v-1 ^_absolutely=c-1r1s-2 ^_absolutely_$=r6s-7 ^_absolutely_not=r-4s2
^_aceptan=b-1c-1i-1v4 ^_aceptan_medicaid=v2 ^_activenme=l1 ^_activenme_otra=l1 ^_add=c-2l5
^_add_me=c-2l5 ^_adios=b-7u1v-2 ^_afraid=b4c-4v-7 ^_afraid_of=b6v-3 ^_after=b-2f-6g2v-3
^_after_5=g5q-1 ^_after_lunchend=g-1 ^_after_workend=g-1 ^_again=a-3l-5n11 ^_agendeme=r2 ^_agent=d6
^_ahi=c-3e-7i-1r1v7 ^_ahi_nos=e-5g3v-1 ^_ahora=g5 ^_ahora_no=g5 ^_ahorita=a-1b-2g8s-8v-1
^_ahorita_no=b-1g6s-8 ^_aint=e8 ^_al=a1g2r-2s-1v-3 ^_alguien=b2d-1f-1h7n-1v-5 ^_alguien_que=b-1h3n-1
^_all=b-2c-5p5u-2v2 ^_all_bad=p7r-2v-1 ^_already=a-2h-2 ^_alright=c-1r6 ^_alto=a16n-6v-3
^_alto_$=a10n-2v-2 ^_am=d-7m4v3 ^_am_i=d-7m4v3 ^_amaneci=c2n-1v1 ^_amaneci_con=c4v-5 ^_an=k3v-6
^_anda=b1 ^_andale=r1 ^_ando=a-3b-7c5f-5g6i3n-1q-1v-8 ^_ando_bien=c4 ^_ando_con=c4g-2
^_ando_en=b-4c-7g8i-3 ^_ankles=c2 ^_another=g-4 ^_another_time=g-4 ^_antes=q2v-4 ^_any=o-5p-9r11v-2
^_any_of=p-5r6 ^_anybody=d3v-1 ^_anyone=h5 ^_anyone_but=h5 ^_anytime=b-1c-1f3g-1k-1q4r-3s-1v-7
^_anytime_$=f-2q1 ^_anytime_after=f-1 ^_anytime_is=q1v-1 ^_apaguen=a4c-1 ^_appreciate=a-3u4
^_apunteme=q-1 ^_apunteme_para=r-1 ^_aqui=b-7c-2e7p-1v5 ^_aqui_no=b-2e6p-1
^_are=a-1b-4c-6d5g-2i-4m5q-2r6u-2v6 ^_are_you=m6q-2u-1v1 ^_around=c-1q2
^_asap=a-1c3d-2f-1o-2q3r-3v-2 ^_asap_$=o-1q1r-1 ^_asi=b-6e-4r5u-1v2 ^_asi_es=b-6e-4r6s-3v3
^_ask=e-1g8q-2r-1 ^_ask_again=g4 ^_ask_me=g3r-1 ^_at=c-7d-3e-4g13k-2n-1q1u-1v-16 ^_at_my=g3v-10
^_at_the=e-1g12r1v-6 ^_atienden=c-1v8 ^_auxilio=a-1b7c-1n-1v-2 ^_auxilio_$=b5v-1 ^_ayuda=f-2m6v-1
^_ayuda_me=b1f-2 ^_ayudenme=a-1b3d-1 ^_baby=c6e-2g-2v-1 ^_baby_isnt=c3e-2 ^_back=g-4n5
^_bad=b-4c-6g8n1t-6v9 ^_basta=a2d-1 ^_basta_con=a-2v3 ^_battery=b-1v7 ^_been=c8g-1v-2 ^_before=q3
^_begin=a-1l9n-3 ^_belly=b-1v-1 ^_belly_pain=v-1 ^_between=q1 ^_bien=t-2u-4v8 ^_biernes=r-2
^_birthday=m-1t4 ^_blacked=c1 ^_blacked_out=c1 ^_bleeding=d1v-1 ^_block=a5v-3 ^_block_me=a1
^_blood=v-6 ^_blood_pressure=c-1 ^_boarding=b-1g7 ^_book=f-1g-3k-1m4n-3o1q-1s-1 ^_book_me=g-1r3
^_book_the=q-1r-1 ^_born=t2 ^_borrame=a4b-1v-1 ^_borre=a3 ^_borreme=a-2j3 ^_borreme_la=a-2j3
^_borren=j2k-2 ^_bp=b-2c4 ^_bp_is=b-2c4 ^_bring=j-1k5v-4 ^_bruh=a3v-1 ^_bruh_stop=a3v-1
^_bueno=a-5r8s-2v3 ^_bueno_$=a-5s-1v6 ^_bump=g-1j-2k3q1 ^_bump_my=g-1j-2k3q1 ^_burning=v-1
^_bus=i2v-3 ^_busy=g6q-1v-2 ^_by=b3q1r1 ^_bye=b-1g5u6 ^_bye_$=a-1b-1g5u6 ^_cada=c1 ^_cada_dia=c1
^_call=a-14b6c-3d3g-1j10v-1 ^_call_me=a-3b-1d5 ^_call_off=j4 ^_call_the=b5 ^_cambiar=c-2
^_cambiar_la=c-1 ^_cambie=v2 ^_cambie_de=v2 ^_cambieme=j-1q2 ^_cambieme_la=j-1q2 ^_cambien=c3k2q3
^_cambien_mi=c3k2q3 ^_cambienme=h1 ^_cambienme_de=h1 ^_cambio=e3k1 ^_cambio_de=e3k1
^_can=a-6b-10c-7d4f2h1i-6j-8k-3l-1m-2o-2q3r-1u-1v13 ^_can_a=d2g1
^_can_i=a-1b-4c1f3g-1h2i-8j-6k-4q3v1 ^_can_my=b-3h2i-3v6 ^_can_someone=d-1 ^_can_the=c-4i2v5
^_can_we=g2v-1 ^_can_you=a-2c-4d3g-4i2n1u-1v4 ^_cancel=a17f-6j-8l-1s-2v-10 ^_cancel_everything=a3
^_cancel_it=a-6j6s-2 ^_cancel_my=c2f-2j6k-2l-1v-1 ^_cancel_the=a4j-6 ^_cancel_these=j-1
^_cancelar=a2k-6r-1v-10 ^_cancelar_$=a-6j3v-2 ^_cancelar_la=a6k-1r-1v-1 ^_cancelar_los=a6j-1l-1
^_cancelar_mi=a-8k-3l3 ^_cancl=j1k-1 ^_cancl_my=j1k-1 ^_cansada=b3 ^_cansada_de=b3
^_cant=a-2c7e-5f-12g8h-1i-5j-4k-1n4q-4r-5s-2t-3u-2v1 ^_cant_afford=v-1 ^_cant_come=k5
^_cant_do=d4p4q-1 ^_cant_feel=b2c-7 ^_cant_get=r-2 ^_cant_hear=b-5c-6n10 ^_cant_keep=b-1c1
^_cant_make=b-4n4 ^_cant_now=g3v-1 ^_cant_see=b1c7 ^_cant_sleep=b-1c1 ^_cant_stop=b7
^_cant_swallow=b-1c3 ^_cant_talk=b1d-3g9v-1 ^_car=b-1l-2v4 ^_casi=c3 ^_caught=b-2c7v-7 ^_cease=a4
^_cero=t3v-3 ^_certainly=r1 ^_change=c-2h2j-2k4q4 ^_change_my=h2j-2k2q4 ^_changed=j1k-1
^_changed_my=j1k-1 ^_chest=c3v-1 ^_claro=b-2c2g-2r8s-3v-3 ^_claro_que=v-1 ^_come=c-1l-3n6
^_come_again=c-1l-3n6 ^_como=b-11c-2g-2i-5m2n8r4s-6v-2 ^_como_$=n14v-2 ^_como_a=n-2q1
^_como_consiguieron=m5 ^_como_funciona=m3 ^_como_llego=n-1 ^_como_se=c-1m6n-5 ^_compre=a-1b3c-1e6v-3
^_compre_este=e6v-3 ^_con=a-3b-7c-7d10e-9g-5h-2i-2m-1r2s-1v5 ^_con_alguien=h2 ^_con_el=d9h-8
^_con_gusto=r2 ^_con_la=d2e-1h-1v-3 ^_con_quien=d4v-1 ^_con_un=d4h-1v-2 ^_con_una=a-2v6
^_conflict=k2 ^_connect=d3h-1v-1 ^_connect_me=d3h-1v-1 ^_consider=a1 ^_constipated=c2
^_contractions=c2 ^_cooking=c-2g8v-2 ^_cool=g-1v2 ^_correcto=e-4r1v-5 ^_cortenla=a3n-1
^_coughing=c4v-4 ^_could=a4b-5k3r-5v6 ^_could_i=k4v-1 ^_could_somebody=g3 ^_could_you=a5g-4v-1
^_creo=b-1c3v-2 ^_creo_que=b-1c3v-2 ^_crisis=b3v-2 ^_cross=a3 ^_cross_me=a2 ^_crying=b4c-4v6
^_crying_from=b-5v7 ^_cual=e1m4o-5q-1r-1v2 ^_cual_cita=m4v-2 ^_cual_era=n7o-5v-2
^_cual_es=e-1m3n-4v4 ^_cuales=c-1n7o-1r-2 ^_cuales_eran=n4r-1v-2 ^_cuales_son=n2v1
^_cualquiera=e-1h2r4 ^_cualquiera_menos=e-1h3 ^_cuando=a-2c-8g6m-1q3v2 ^_cuando_usted=q4v-1
^_cuantas=a1g-1 ^_cuantas_veces=a2g-1 ^_cuanto=c-3g-1i3r-1v6 ^_cuanto_cuesta=v2 ^_cuatro=t2v-1
^_cut=a10b-6c6n-7v-1 ^_dad=v-1 ^_dads=a-1c2 ^_dale=o1r5 ^_dale_el=q1r2 ^_dame=g3 ^_dan=a-1i2v1
^_de=a-12b-10c-6d-3e-2f-3g-1h-6j5k-1l-2m16n4p-4s5t-2u7v-20 ^_de_donde=a-9m8v-3 ^_de_ninguna=p-3s7
^_de_parte=m2 ^_de_que=b-4h-6m13n-3v-10 ^_deactivate=a2m-1 ^_dead=e-1i6v-9 ^_definitely=r2 ^_deja=a7
^_deja_de=a7 ^_dejame=a2g-5v4 ^_dejame_en=a5v-2 ^_deje=b4c-1e-2f5g7v-1 ^_deje_chueco=g1
^_deje_de=f5v3 ^_deje_la=a2 ^_dejelo=g3k-1v-3 ^_dejelo_para=g3k-1v-3 ^_dejeme=g6o-1r-2v-5
^_dejen=a7b-1f-1j3k-1t-1v-5 ^_dejen_de=a8b-1c1f-1t-1v-1 ^_dejenme=a4b-1 ^_dejenme_en=a2 ^_dejo=v4
^_dejo_de=v4 ^_delay=j-4k4 ^_delay_my=j-4k4 ^_dele=j6 ^_dele_mi=j6 ^_delete=a4b-1v-2 ^_delete_me=a3
^_delete_my=j1 ^_deme=h1i3o1v-2 ^_deme_un=g1 ^_denme=a-1b-1d5 ^_depende=v6 ^_depends=b-1m-1q-1v3
^_depends_on=g-5q-1v5 ^_desde=b2c-5g-7n5r4 ^_desde_el=c-5n6 ^_deseo=h1 ^_despues=c2g8v-8
^_despues_de=c4v-4 ^_did=h-5v11 ^_didnt=a-1 ^_diez=t4v-6 ^_diez_$=t4v-6 ^_diff=h2 ^_diff_doctor=h2
^_different=e4g-1h-2k6 ^_different_doctor=k3 ^_digalo=n3 ^_dios=b2u8v-4 ^_dios_me=b2u6v-4
^_discontinue=a4l-2 ^_disculpe=n2 ^_ditch=e-1j3 ^_dizzy=c1
^_do=a-8b-12c-6d-6e-5f2g-7h3j-1k-5m-7n-1o-3q1s-3u-7v15 ^_do_i=b-8c-5f-1g-1h3i-4k-2v12
^_do_you=a-9b-4d-4e-5f4g-4i2m-6o-3p1q2u-7v8 ^_doctor=b3h-15o2v8 ^_doctor_gomez=h-5o3 ^_does=c-6v7
^_does_the=c-5v6 ^_doesnt=b2r3v-1 ^_doesnt_matter=b2r3v-1 ^_doing=u-6v12 ^_donde=a2i-6m-6v9
^_donde_queda=v3 ^_dont=a3b5c-8d-8e-4f-9h-4i-1j6l-1m-2n-4s-2t-1v-5 ^_dont_bother=s-1
^_dont_call=a7b6d-7j-3 ^_dont_contact=b-1 ^_dont_ever=e-1 ^_dont_have=a-5g6 ^_dont_know=e7v-4
^_dont_need=h-3s1v-1 ^_dont_send=a5b-1 ^_dont_stop=a-8j2v6 ^_dont_text=a5 ^_dont_think=b4
^_dont_trust=b2e-1h2 ^_dont_use=a5e-8 ^_dont_want=a-8b8h-4j2 ^_dos=o2 ^_double=b-1c5g-1
^_driving=g3i-1v-4 ^_drop=c-4j3v1 ^_drop_my=j3 ^_duele=c-6v8 ^_duele_la=c-3v7 ^_eh=b-2d1f-1n10v-3
^_eh_$=a-3n11v-2 ^_eh_yo=d2 ^_either=o-3r4v-1
^_el=a-9b-11d-7e1g-15h-1i2j-2k-7m-6n-1o4p-16r-19s-3t-5u-3 ^_el_14=o1 ^_el_15=q2 ^_el_asma=c4v-5
^_el_azucar=c3 ^_el_bebe=c4 ^_el_camion=i1 ^_el_carro=i3v-2 ^_el_corazon=c5v-2
^_el_doctor=e-1h-3i2v6 ^_el_dolor=v3 ^_el_friday=q-3 ^_el_jueves=f-1v-1 ^_el_lunes=g-2p-3q3
^_el_martes=h1o-2r-2 ^_el_miercoles=f3r-2 ^_el_nino=b-2c4 ^_el_no=e4i-1v-3 ^_el_primero=c2o3
^_el_viernes=i3o-2q4v-1 ^_el_weekend=v2 ^_ella=e4n-3s-3v-3 ^_ella_no=e1s-2 ^_empezar=a-1c-2l5
^_en=a-8b-7c-6e-2f-2g11h-2m-3n-5r-4s4t-5v13 ^_en_que=b-5g-2m-3v12 ^_end=a9f-2g-1m-2n-1r-5v-2
^_end_$=a13b-4r-4v-2 ^_end_all=a1 ^_end_my=b1v-2 ^_end_of=b-2v3 ^_end_this=a2b-5m-2
^_english=e-1f2r-2 ^_english_$=r-2 ^_enough=a7b-3c-1i-2v3 ^_enough_with=a1 ^_entre=q2t-1 ^_erase=a7
^_erase_my=a1 ^_eres=c-2m5v-1 ^_es=a-2c-9d-2f-2g-3h-1m12v-2 ^_es_gratis=e-1g-1m-2v5 ^_es_mi=b-1e5v-1
^_es_un=k1m1 ^_es_una=c-1e3v-2 ^_esa=b-5e2j-1k3n-1v-1 ^_esa_fecha=b-5k6 ^_esas=b-2c1p1q2v3
^_escribame=a-1f-1g1 ^_escribeme=g2 ^_ese=a-6b-1e8g-3k8v-7 ^_ese_dia=e-1g-2k9v-3 ^_ese_doctor=h3
^_ese_senor=e4 ^_eso=d3 ^_esos=c-2p1v1 ^_esos_dias=p1 ^_espanol=f2r-4 ^_espanol_$=f2r-4
^_espereme=g2 ^_esta=c-6d6e1g-2i2r2v-10 ^_esta_en=e-1i2v-1 ^_esta_la=d7e-4v-4 ^_estaba=b-2c1n2
^_estamos=d-1e2g4v-2 ^_estaria=b3 ^_estaria_mejor=b3 ^_este=a-2b3e4f4g-2m-2n-1v-4 ^_este_celular=e-3
^_este_es=e5 ^_este_no=b7 ^_este_numero=a-1f6 ^_este_pues=c1 ^_esto=a3b6c-1m4u-2v-7
^_esto_es=a4b7c-1e2m-2u-2v-2 ^_estoy=a-6b4c-2d-3e-4g6h-2j-1m-4q-3r-5s2v-11 ^_estoy_al=b6g-2v-1
^_estoy_asustada=b7c-1v-4 ^_estoy_aterrada=b1 ^_estoy_bien=r-1s4v-6 ^_estoy_cansada=a2
^_estoy_con=g7v-4 ^_estoy_dando=b-3g4v-2 ^_estoy_en=a-3c-13f-2g12v-8 ^_estoy_enferma=c6v-8
^_estoy_estrenida=b-1c2 ^_estoy_llorando=b2c-1g-1 ^_estoy_muerta=v-3 ^_estoy_muy=b6c1v-4
^_estoy_sangrando=c2 ^_estoy_sano=c-1g-1v6 ^_estoy_temblando=c1 ^_estoy_trabajando=f5g2
^_estoy_vomitando=b-1f2 ^_estuvo=v3 ^_evenings=q1 ^_every=c1 ^_every_time=c1 ^_everyone=a-1
^_everyone_would=a-1 ^_everything=b1 ^_everything_is=b5 ^_excelente=r2t-1v2 ^_excelente_$=r2t-1v2
^_excuse=a-1b-1n7t-1 ^_excuse_me=a-1b-1n7t-1 ^_exit=a8b-1n-1v-4 ^_explain=m7v-3 ^_eyelid=a-1
^_eyes=c3 ^_falte=h-1k1 ^_falte_a=h-1k1 ^_feel=h-2v3 ^_feel_like=b-1h-1v4 ^_feelin=b-1c4v-2
^_feeling=c-2g5v5 ^_feliz=b-1c-1g-2q-1u3v2 ^_female=h5 ^_fever=a-1c6v2 ^_fever_102=c1v-2 ^_fine=s-2
^_fire=a-2e-1h4v5 ^_first=n-2 ^_first_one=n-2 ^_five=o2v-2 ^_five_forty=o3 ^_flu=v-2 ^_food=c4v-1
^_food_gets=c4v-1 ^_for=a2b-1c-2v-7 ^_for_the=a2v-2 ^_forget=a5b-1d-1g-1j1v-4 ^_forget_about=a2v-2
^_found=e5g-3 ^_fri=o4 ^_friday=b2i1o2p-3q-3r-7u-1 ^_friday_but=b3o-4q1 ^_friday_evening=q-2
^_fridays=p-1 ^_from=a-4d-3n5q3v-1 ^_from_the=a-3d-2n5q1v-1 ^_get=a14b-5c-5d8f-2g-2i-4k5m-2v-6
^_get_me=a3b-2c-1f-1g-1k5m-1 ^_getting=i1v-3 ^_gimme=a-1c-1d1g3h1v-3 ^_gimme_a=d2
^_give=b-7d1i-2j4k-1 ^_give_me=b-3d3i-1k-1 ^_give_my=b-2d-1j4 ^_giving=a-1
^_go=a9b-12c-2e-4h-1n1r1s-3 ^_go_ahead=r2 ^_go_away=a8b-6r-3v-2 ^_go_bother=a2e-2 ^_god=u1v-4
^_god_bless=u1 ^_going=b1c-8g7i-1v-1 ^_going_to=c-6g7i-1v-1 ^_good=r2u3v1 ^_good_$=r2v6
^_goodbye=a-1b-3c-1u4 ^_got=a-1b11c6e-3g5i-4j-4p-1v-19 ^_got_my=b2c-4 ^_got_the=c11g-2v-4
^_gracias=a-8c-4g-1u17v-7 ^_gracias_$=u2 ^_gracias_por=a-2u5v-4 ^_grandma=c2v-3 ^_great=j-1t-2u-2
^_great_$=t-2 ^_great_thanks=v-1 ^_habla=c-4e3m-2n1 ^_hablo=a-1b1d-6f4m2 ^_hablo_con=b2d-6m4
^_hace=c-1v2 ^_hacen=c-3v5 ^_hacen_pruebas=c-1v2 ^_had=c1 ^_had_a=c7v-6 ^_hagale=a1 ^_hagale_el=a3
^_half=c-1q2v-2 ^_half_past=c-1q2v-2 ^_halt=a7v-2 ^_hands=b-2c2 ^_hang=a5 ^_hard=c1q-3v4
^_hard_to=c3q-2v6 ^_hasta=i-1 ^_hasta_aqui=b1 ^_have=a-5b-4d2e-1f-1g6i-2q-3u5v-7 ^_have_a=g-3q-1u7
^_have_the=c2d5 ^_have_to=a-1d-3f-1i-1 ^_havent=e-2g3 ^_having=b5f-3v-2 ^_having_a=b3c-3
^_hay=b1d3e-8f2g-2h-3n-1p2 ^_hay_alguien=b-4d5f3v-5 ^_hay_no=a2e-1v7 ^_hay_otro=k-2p1 ^_hay_un=b5
^_he=a-11b3c-6d-1e10g-3h4i-3j-2k-3m-2n-3s-1t-1v-6 ^_he_choked=b2c-2 ^_he_doesnt=b-3 ^_he_dont=a-6e2
^_he_has=b1 ^_he_never=b-5v9 ^_he_passed=b-1 ^_he_pensado=b1 ^_he_was=b-2e1v-3 ^_headache=c5v-5
^_heart=b6c1g-5n-1 ^_heart_is=b1c2v-8 ^_heartburn=b-3c1 ^_heartburn_so=b-3c1
^_hello=a-2b-5c-4d-3e-1n-1u2v8 ^_hello_$=a-7b-2c-1u5v-3 ^_hello_tardes=a1v2 ^_help=b-3m8v4
^_help_me=b4m-1 ^_hes=a-3b-3c-3e8f2g-1h4i-5v-4 ^_hes_dead=b-5e8i-1v-7 ^_hes_drunk=b4c-4
^_hes_hitting=f3 ^_hes_my=b-3e3 ^_hey=v9 ^_hi=e4v6 ^_hip=b-3c5 ^_hit=c-5 ^_hmm=n-6r-5s-2v10
^_hmm_$=n-6r-4s-1v9 ^_hoarse=c3 ^_hoarse_for=c3 ^_hola=b-4d-3u-3v10 ^_hold=b-2g6i-4 ^_hold_on=b-1
^_hoops=e-2v4 ^_hopeless=n1 ^_hot=b-3v5 ^_how=b-9c-2d-2e-4f-1g-3i-1j-3k-1m3u3v7 ^_how_can=a5v-1
^_how_did=a-3m5 ^_how_does=m5v-2 ^_how_long=m-2v6 ^_how_much=b-4i2 ^_hoy=b5c-2d-2q3v-2
^_hoy_mismo=v-1 ^_hoy_no=g3 ^_huele=c2 ^_huh=n4v-4 ^_huh_$=n5v-2 ^_human=a-1d5r-1 ^_human_$=d2
^_human_please=d2r-1 ^_hurt=b-2c8v-7 ^_hurt_my=c-2 ^_hurts=c2f-4v-1
^_i=a-4b2d-3e-5f4g-8h-3i1k-1l4m-8o-1q-4r-5t-7u-8v5 ^_i_already=b2j-1v-1 ^_i_beat=b-2v3
^_i_beg=m1n3v-4 ^_i_believe=c1e3o1 ^_i_bought=b1e1 ^_i_can=c1f4k-1v2
^_i_cant=a-3b1c6d-1f2g-1j-3k4p4q-1r-2s-1u3 ^_i_changed=b-2l4 ^_i_choose=a3u-1 ^_i_could=b3k-1v2
^_i_didnt=a4n1v-2 ^_i_dont=a-1b-7c4e6f-1g3h2i1j-4n3p-4q-3r-6s1t-4v4 ^_i_drank=b2c-2
^_i_feel=a-1b4f-1h-3 ^_i_found=b-3c2 ^_i_get=c4 ^_i_give=b5 ^_i_go=a2 ^_i_got=a-1b-11c6h-1i4j5m3
^_i_guess=r3v-1 ^_i_had=b-1h1v5 ^_i_hate=b1v-2 ^_i_have=a-2b10c-1d2e-5f-1g-8h-9i2l1u-1v-2
^_i_havent=c1 ^_i_hit=b1 ^_i_just=a-5b11f-1k-1 ^_i_keep=c1v-9 ^_i_live=b-2 ^_i_lost=b-3v1
^_i_might=b2c-1r-6v6 ^_i_missed=k2n4q3v-1 ^_i_must=j3r-1s2v-1 ^_i_need=a-2b-5d2f8g-6h3i-5k1m-1q2v1
^_i_never=a3v-2 ^_i_nolonger=a1e-3v7 ^_i_only=b-2f4 ^_i_overdosed=b4c-3 ^_i_overslept=k1
^_i_quit=a-5b-1c-2h1v7 ^_i_ran=a-1b2c3i-1 ^_i_said=a4 ^_i_see=h-3v10 ^_i_sent=v8 ^_i_shall=g5
^_i_speak=d-5 ^_i_still=b-1p2 ^_i_stopped=c-1v4 ^_i_supposed=r3s-1v-1 ^_i_swallowed=b2c-1
^_i_swear=a1b2c-1 ^_i_take=a-3i1l4 ^_i_think=a-1b-12c4e2 ^_i_took=b-6c6 ^_i_use=i2 ^_i_used=b-1v3
^_i_want=a8b-1c-4e-6f7h1j-2n-1s-1v-7 ^_i_was=b3g1 ^_i_will=g4v-1 ^_i_wish=b5d2f-1v-2
^_i_wont=b-4c-12h2j7s5v-5 ^_i_work=c-1o2v3 ^_i_would=a1b-6d-2i1r2t1u-1
^_id=b-1c-4d1e-4f-4g2j-2k-1l1m-2n-4p-1r2s-1u-5v-10 ^_id_appreciate=a4u-4 ^_id_be=a-1b5r2v-4
^_id_feel=b-3h4 ^_id_have=g6o-1v-1 ^_id_kill=b-2o2v3 ^_id_like=b-3f-2g-1l2v-2 ^_id_love=r3
^_id_rather=b2d1e-2h-3s1 ^_igualmente=u3v-1 ^_ill=a-1b6c-17d-6e-1f5g3l-2o5p-3q-4s1u-2
^_ill_be=b-6g2v-1 ^_ill_call=d-3g3 ^_ill_do=g-4o4q-2 ^_ill_have=b-2v-4 ^_ill_take=f6
^_ill_text=a-3l-1 ^_im=a-6b1c-7d-14e-2g-2h-8i2j2k-4l-3m-2n-2o-5p4q3r-2s-4t-5u-5v-2 ^_im_a=n1
^_im_about=b3 ^_im_afraid=a-1b8c-12p3 ^_im_at=b-2e-4g6q-2v-7 ^_im_being=b4c-3 ^_im_bleeding=c1v-1
^_im_busy=q1 ^_im_done=a3b4v-1 ^_im_driving=g1 ^_im_dying=b-4g-3r3v4 ^_im_frightened=b1c-1
^_im_going=a-2b7c-10 ^_im_good=r-4s8v-3 ^_im_having=b-2c1f4 ^_im_her=b-3d-2e5 ^_im_his=b-4e5g-1
^_im_in=b-2c5e-5g1r4s-2v-4 ^_im_just=e2g-1v-3 ^_im_losing=b1 ^_im_not=b3c-2e-6g-5i1j4r-1s-1v6
^_im_off=g5v-4 ^_im_on=a1b2c-4d-1e-5i7j-1v-4 ^_im_out=g2 ^_im_over=c-2e-1v6 ^_im_panicking=c-2
^_im_petrified=b1 ^_im_really=c2r-1s-3 ^_im_scared=b7f5r-2v-9 ^_im_short=b-1c1 ^_im_sick=c8
^_im_so=a-2b10c2v-9 ^_im_sorry=n1 ^_im_standing=b1c-1v3 ^_im_suicidal=v-1 ^_im_the=b-3e9g-5v-3
^_im_thinking=c-1 ^_im_tired=b-1c1 ^_im_with=b-1 ^_im_working=b-1c-4g5 ^_in=a-4b2e-7g16n-1r-5v-17
^_in_a=b-2c-4g11v-6 ^_in_the=e-3g6v-4 ^_inconsolable=b5 ^_inconsolable_$=b5 ^_ingles=f2
^_iniciar=a-1l2 ^_is=b-11c-13d2e-19g-5h2i-3m13o-1r-4v15 ^_is_doctor=h-3v1 ^_is_it=b-4k-1r-1v8
^_is_parking=v2 ^_is_that=e-3v5 ^_is_the=c-5d6e-6h-2v6 ^_is_there=a2c-4d-3e-4h9i-1k2
^_is_this=a-1b-1d-5e-5m17v-11 ^_it=a-1b-2c9f7k-2l-1q-3r-5t-4v6 ^_it_burns=c1 ^_it_depends=v2
^_it_doesnt=v4 ^_it_hurts=c5f8v-2 ^_it_was=c-3n-1r-3t-4v8 ^_it_wont=b1q-1
^_its=a-1b7c-12d-1e1g4i4j-1l2n-2q-2t1u-2v-2 ^_its_a=g-3i1v-3 ^_its_been=b3v-1 ^_its_my=b8c-3e4
^_its_too=i1 ^_ive=a-1b8c-2e1g-2i-3j1v-6 ^_ive_been=b7c-10 ^_ive_decided=b-1j3 ^_ive_given=b1
^_ive_got=a-5b1c2 ^_ive_had=c2v-3 ^_jajaja=a-2v3 ^_jamas=a2r-3s6 ^_jaw=c3v-2 ^_july=t-4v6
^_june=c1t-1v2 ^_just=a-2d-1m-2v6 ^_just_got=m-1 ^_just_killing=b-1g-2v7 ^_kid=b1g-2 ^_kids=b-3g-2v5
^_kien=m6v-2 ^_kill=a9b2g-2j4v-8 ^_kill_me=b4 ^_kind=g-3u2 ^_kind_of=g-3u2 ^_kindly=a3b-2g-1
^_kms=b9g-1 ^_la=a-6c5d-2e-9f-7g-12h-5i-6j-4k-6l-1m-2n-11o13p-11q-9s-2t-2u-3v4 ^_la_de=o2
^_la_del=h-1r-2v6 ^_la_depresion=b5c-5v-4 ^_la_herida=c2 ^_la_mas=o5 ^_la_nextweek=g-1
^_la_presion=c-1v2 ^_la_primera=b1o3 ^_la_que=o-4r11v-1 ^_la_regla=c1 ^_la_segunda=r-2
^_la_ultima=o1r-2 ^_lamanana=c-3f4g-1q1r-1 ^_lamanana_$=c-1q2 ^_lamento=j1 ^_lamento_informarle=j1
^_lanoche=q5 ^_lanoche_$=q5 ^_las=a-2b-4c8g-1i5v-4 ^_las_piernas=c2 ^_last=o2r-3 ^_late=g-1
^_late_afternoon=g-1 ^_later=g10v-2 ^_later_$=g8 ^_le=a1b4c-1d-2g-4h-1n-1t2v2 ^_le_dio=b-1c5e-1
^_le_pido=b2 ^_le_ruego=a2g-1 ^_le_tengo=b5c-3v-3 ^_le_voy=b4 ^_leaking=c1 ^_leave=a9b-13r-1
^_leave_me=a6b-8r-1 ^_leave_us=b-1 ^_leg=c1 ^_leg_cramps=c1 ^_les=a-1g-1v7
^_let=b-1c-4g5h-1i-1j5k-1o-2p-1r-4v-8 ^_let_me=a-2c-3g7j-1o-2p-1r-4v-7 ^_let_this=a1
^_lets=b-1n-1o4r2v-1 ^_lets_go=o3r1 ^_libere=j5k-2v-2 ^_libere_mi=j5k-2v-2 ^_life=a-5b2
^_light=c4v-2 ^_lips=c3v-3 ^_live=b-1d2 ^_llamame=a-4d6g2 ^_llameme=a-3d4 ^_llevo=b1c1e-2v2
^_llevo_dias=b1 ^_llevo_tres=c3v-3 ^_lloro=b4c-2 ^_lo=a-5b-6c-4e8f2g2v-6 ^_lo_platico=b-1e-1g3
^_lo_voy=b-2 ^_lol=b-1r2v4 ^_lol_my=n1 ^_look=a4 ^_los=a4b-1c-1q1u2v-8 ^_los_sabados=v-1
^_los_voy=a7b-5 ^_lose=a2e-5 ^_lose_my=a1 ^_losing=b1 ^_losing_my=b3 ^_lost=a-4b-5c1e8g-1j2v1
^_lost_20=c3 ^_lost_my=a-4b-3e1j2v5 ^_luego=g7n-2r-1 ^_luego_le=n-1 ^_lymph=c4v-2
^_lymph_nodes=c4v-2 ^_maam=e3 ^_main=v2 ^_main_street=v2 ^_mal=t-4v10 ^_manana=f-2g-5o4q1r-1
^_manana_$=o3 ^_manana_latarde=g-5 ^_mande=a-1n9 ^_mande_$=a-1n9 ^_mandeme=g1q-1 ^_mandeme_el=g-1
^_mandeme_mensajes=g4q-1 ^_manden=b9 ^_many=u3 ^_many_thanks=u3 ^_march=e-2o-1 ^_march_3rd=e-1v1
^_marqueme=g2q-1 ^_martes=o1q-2 ^_martes_a=q-1 ^_mas=a-8b-2g8m5n7t-3v2 ^_mas_fuerte=a-2n4
^_may=c-3m4 ^_may_i=c-2m4 ^_maybe=c-1e-1r-4v9 ^_maybe_$=s-3v13 ^_maybe_later=g2
^_me=a-6b3c18d-16f-2g-19h-9i-8j-3k-5l-12m-9n5o-1p-1q1r7s-4t-4u-11v-1 ^_me_agarra=g1 ^_me_agito=b-2c4
^_me_ahogo=b-2c8g-3 ^_me_arde=b-1c5f-1 ^_me_aterra=b2c-1 ^_me_cai=b-1c1 ^_me_cambie=v4
^_me_cancelaron=v4 ^_me_cayo=c1v-1 ^_me_comunicar=d6h-1 ^_me_corte=c5v-1 ^_me_corto=b2c-1
^_me_cuesta=b-1c5v-1 ^_me_da=b-2c4f-2k-1r4v-3 ^_me_dan=b1c3v-2 ^_me_desmaye=b-1c3v-1
^_me_di=a-2b-4l2 ^_me_dio=b-2c6v-7 ^_me_doy=a2b5c-1v-1 ^_me_duele=b-2c6f3i-1v-12 ^_me_duelen=c1v-1
^_me_encantaria=b-1r2 ^_me_estan=a2c-1 ^_me_estoy=b7c-8n-4v-2 ^_me_falta=b-2c3 ^_me_gustaria=f1
^_me_la=c-1k6q6 ^_me_lastime=b-1c4g-1 ^_me_lo=n5 ^_me_mata=b-1v3 ^_me_muero=b-12r1v8
^_me_parece=r3s-1 ^_me_pica=b-2 ^_me_pico=b-3c4 ^_me_puede=d1f-2 ^_me_pueden=c-2d-1h1i5k-2l-2
^_me_quede=c5v-2 ^_me_quedo=b-1c-3g4 ^_me_queme=b-1c5 ^_me_quieren=b3 ^_me_quiero=b6f7h-2l-4
^_me_quitaron=i2 ^_me_sale=b-1c3 ^_me_salieron=c3 ^_me_salio=b-3c5v-2 ^_me_sangran=c2
^_me_siento=b-8f2h-1 ^_me_temo=b-1c-2v2 ^_me_tienen=a8b3c-6v-1 ^_me_tome=c-5v-1 ^_me_torci=c1
^_me_violaron=b2c-1 ^_me_voy=a-1b4c-1g-1 ^_me_zumban=a-1b-1c2 ^_mejor=d3o-1v-4 ^_message=a-3n4v-1
^_mi=a-7b1c3d-1f1g-17i3j-9k-6l-1m-6n-2t1v2 ^_mi_bebe=c3 ^_mi_carro=i3v-1 ^_mi_compadre=c-1i3
^_mi_doctor=h2 ^_mi_esposa=c3v-1 ^_mi_esposo=b-1e3v-1 ^_mi_ex=b5c-1 ^_mi_hija=b-2c1i1v-1
^_mi_hijo=b-2v3 ^_mi_jefe=b-3 ^_mi_mama=b-4c4e-1f2 ^_mi_marido=b2c-1 ^_mi_nina=b2 ^_mi_nino=c1
^_mi_novio=b2f4 ^_mi_papa=b3c5v-4 ^_mi_pareja=b1 ^_mi_perro=b-3c-5v4 ^_mi_vida=v-1 ^_miercoles=r-3
^_might=c-3r5v-7 ^_mire=a1c1 ^_mis=b1e-2v2 ^_mis_hijos=b3e-2 ^_missed=i1k-2n2 ^_mom=c7e-3g-1
^_moms=c1v-1 ^_monday=c4o-3p-2q4 ^_monday_my=c6 ^_more=a-9c-1m3n-2o-1p4 ^_move=g-2q2 ^_move_it=q1
^_much=b-2c-3u5 ^_muchisimas=u1 ^_muchisimas_gracias=u1 ^_mucho=v1 ^_mute=a6 ^_mute_me=a6
^_muy=b-3c-5t-1u6v9 ^_my=a-10b-4c-5g-11h-2i10j-10k-1l-7m-10o-2q-1r-3s-2t-2u-1v5 ^_my_anxiety=c-1
^_my_arthritis=c1v-2 ^_my_baby=b-8c3 ^_my_back=b-4c-1v2 ^_my_birthday=v1 ^_my_blood=v-1
^_my_boss=c-4v5 ^_my_boyfriend=b1 ^_my_car=c-5i1v3 ^_my_caregiver=b2 ^_my_chest=c-8f-1r-1v3
^_my_computer=v2 ^_my_cough=v-2 ^_my_dad=b4c-1 ^_my_daughter=b1c-1g-4i4 ^_my_depression=b3c-1v-2
^_my_doctor=h1 ^_my_dog=c-5v5 ^_my_ear=v-1 ^_my_ears=n3v2 ^_my_english=f3 ^_my_ex=b6
^_my_family=b2i-2 ^_my_father=e1 ^_my_feet=b-2 ^_my_friend=b2c-2 ^_my_grandson=i2v-1 ^_my_gums=c1v-1
^_my_hands=c2g2v-5 ^_my_heart=b-1c3e-1n-1v2 ^_my_husband=b1c1e3v-7 ^_my_kid=k1 ^_my_kids=v3
^_my_late=a2 ^_my_leg=c3v-2 ^_my_legs=c1 ^_my_life=b6c-1 ^_my_mom=b-2e5 ^_my_mother=c1e2f7
^_my_neighbor=c-4v5 ^_my_newborn=c1 ^_my_pacemaker=b-1c2 ^_my_pee=c2v-1 ^_my_port=c1v-1
^_my_pressure=c4v-5 ^_my_ride=c-2i4j-1 ^_my_son=i2v-2 ^_my_stepdad=b4c-4 ^_my_sugar=c5v-3
^_my_sugars=c1 ^_my_toddler=c1v-2 ^_my_truck=b-4c-7i3v4 ^_my_uncle=c-1i1 ^_my_vision=c1
^_my_wife=b1e-1 ^_n=r-8s11 ^_n_$=r-8s11 ^_nada=b1 ^_nadie=b-9i6v4 ^_nadie_me=b-7i3v6
^_nah=a-1c-4e-3r-6s5v-2 ^_nah_im=r-5s4v-1 ^_naw=r-4s7 ^_necesito=a-2b-2c-1f3j-2q-2v6
^_necesito_cambiar=f10 ^_necesito_hablar=d1g-1 ^_necesito_que=d2f-1g1i4k4v-2
^_necesito_un=d-2g-1h3i-1 ^_need=a-4b-4c-5d1g8i11j-2k-4q-4v-12 ^_need_a=c-1d1g-2i4v-1
^_need_to=g2i-1q-2v-1 ^_nel=e3h-2r-4s7v-3 ^_never=a4b-8c-2d-3l-3n-1q-1r-4s7v3 ^_never_been=b-4
^_never_call=d-1 ^_never_mind=a-2v1 ^_new=a-3c1e2h-1m3v-4 ^_next=o-2p4 ^_nextweek=p-1
^_ni=a4d-1g-1p3v5 ^_ni_modo=a-2v5 ^_ni_una=a5p3 ^_nice=a-3c-2g-1u3 ^_nine=t3v-7 ^_ningun=q-1
^_ninguna=a2b1f-8o-2p6q2s-4u-1 ^_ninguna_y=a3p-1 ^_ninguno=f2o-2p7u-1 ^_ninguno_de=f5p2
^_no=b-2c-2d1e-11f-4g-6h2i-2j5k1l-12m-4n7o-23p11q3r-25s22t-14u-9v7 ^_no_$=a-6o-4p-11r-1s15
^_no_aguanto=c1v-2 ^_no_ahorita=s5 ^_no_and=a1 ^_no_appetite=c2 ^_no_autorizo=d-1 ^_no_can=s5v-3
^_no_cancel=s5 ^_no_cancelar=j1 ^_no_car=i6s-3 ^_no_comprendo=f5g-2n2 ^_no_conozco=e1
^_no_dejen=a-3u1v4 ^_no_dejo=v-2 ^_no_deseo=a3 ^_no_el=o-2p9q6s-3 ^_no_energy=c4
^_no_entiendo=a-4f6p-1 ^_no_es=e4g6i1s3v-5 ^_no_escuche=h-5n7p-1v-1 ^_no_estoy=b-4c7g-2s-3v11
^_no_fever=c-1s-1u4v-6 ^_no_gracias=a4p-3s3u-4v-1 ^_no_hablo=d2 ^_no_hace=a-1j3v-1
^_no_hay=a-5b4c-2f-1i4v-6 ^_no_he=b-1c5e-2 ^_no_hinchan=a2 ^_no_i=a-3i2j5k3s11v-1 ^_no_id=b2d1s1
^_no_im=a-1b4s8v1 ^_no_la=a-1e4j-5k5v-4 ^_no_later=p2q2 ^_no_le=c-2g-3i-1n10v4 ^_no_lo=s1
^_no_manden=a1 ^_no_manejo=i4 ^_no_mas=a5n-4 ^_no_me=a5b-2c3d-2e-2g-1h1i-6j7k-2l-4n-5p7r-1s-2u-2v5
^_no_mejor=j5p4q2 ^_no_more=a4n-2s-4t-2v4 ^_no_muchas=u-4 ^_no_my=s1 ^_no_necesito=a2j-4k1
^_no_need=a2b-6i-2v8 ^_no_no=f7i1s6 ^_no_not=a-2e7g1s6v-1 ^_no_oi=n3 ^_no_one=b2e2v-1 ^_no_other=s-1
^_no_pain=c-7u3v9 ^_no_para=a-4c2s2v6 ^_no_paro=a-2b1c4 ^_no_pasa=i1 ^_no_podre=i-2j4
^_no_point=b7s-2v-1 ^_no_puedo=b2c5d-1f-11g6k2s-3v-11 ^_no_quiero=a7b-5d-3f-2h1p-1 ^_no_ride=k3
^_no_se=a-4c-2e-1h-1i-2m4n4s-6v6 ^_no_senor=i-1s3 ^_no_siento=c2 ^_no_soporto=a-2b3 ^_no_soy=a1e5s-4
^_no_stop=a3s-1 ^_no_symptoms=c-1v7 ^_no_tengo=b-4c-4e-6f3i7v6 ^_no_text=a3 ^_no_texting=a1e-2
^_no_thanks=a3p-1s5u-8 ^_no_this=s2 ^_no_time=g1 ^_no_veo=c4 ^_no_voy=a-3b-5j8 ^_no_way=i2s-1v-1
^_no_wrong=e1s2 ^_no_y=a8s-4 ^_no_ya=s6 ^_nobody=a-1b-9d-1e3g-3i2q-1v5 ^_nobody_can=i5
^_nobody_here=e3 ^_nobody_would=b2 ^_nolonger=b-1e1j2v-5 ^_nomas=a-1i5v-1
^_none=b1c3d1f-1h3i1o-6p7q3r-1t-2 ^_none_$=p5 ^_none_do=q1 ^_none_i=b1i3p5q1 ^_none_im=c4i-3p3
^_none_of=d2h3i2o-1p-2t-1 ^_noon=q2 ^_nop=a-3r-4s7v-3 ^_nop_$=a-1r-4s6 ^_nop_no=v-1
^_nope=b-3e3n-1o-3p1r-3s6 ^_nope_$=o-2r-1s4 ^_nope_and=a2s2 ^_nope_none=p1s-2
^_not=a-7b3d4e-5f-1g6h7i-1j1k-4l-1m-7q-3r-15s-2u-5v1 ^_not_a=g8v-3 ^_not_afraid=b-4v7
^_not_feeling=c8g-1s-2v-6 ^_not_giving=d-1 ^_not_her=a-2e4 ^_not_him=h3 ^_not_interested=a1r-3s1
^_not_maria=e4v-4 ^_not_me=e3s-4 ^_not_now=a-3e-1g8s-6v-2 ^_not_really=b-2s6 ^_not_sure=g-1q-2r-4v10
^_not_talking=b-1d9g-1m-1v-1 ^_not_this=a-2e-2g4s3 ^_nothing=c-2o-2p3v6 ^_nothing_matters=b2
^_nov=q1 ^_nov_3=q1 ^_now=g4 ^_nuh=r-3s4 ^_nuh_uh=r-3s4 ^_number=a-5e5o4r-2t-1 ^_numbness=c2
^_numbness_in=c2 ^_numero=a-5b3e5o2t-1 ^_nunca=b-6c-2e4r-3s6 ^_nunca_he=b-5c-2v3 ^_nurse=d2
^_nvm=j1v5 ^_ocho=t2v-2 ^_october=o1q1 ^_oigo=b3 ^_ojala=b4c-2 ^_ojala_no=b3
^_ok=b-1c-2d-2f-5g-5i-1l-3n2o-1p-2r16s-8u-2v-3 ^_ok_$=a-3b-1n-2o-7r3s-3v-8 ^_ok_but=b1q1r2
^_ok_dokie=v-1 ^_ok_el=q-1r4 ^_ok_friday=q-1r6 ^_olvidense=a7e-1v-5 ^_olvidense_de=a4 ^_omg=b-1u-1v5
^_on=a-4b-7c-2d-1g19i-1q1u-3v-7 ^_on_my=b-2g8v-6 ^_on_the=b-3c-1g8q1u-3 ^_once=a-1b-3c-1g5n5v-2
^_one=a-1b-6c1g3h-2k-1n2r-1t1 ^_one_$=r-1t1 ^_one_more=b-4c-1g-5n4 ^_one_of=c2 ^_only=r-1
^_only_if=r-1 ^_opcion=o1 ^_opt=a2b-2c-4g-1l4m-1n-1 ^_opt_me=a1b-1c-1 ^_opt_out=a3 ^_option=o6p-3
^_optout=a5 ^_optout_$=a5 ^_orale=n-1r2v3 ^_orale_pues=r2v-2 ^_other=p1 ^_otra=c1g-2h-6l-2n3p-1
^_otra_vez=c1h-6l-1n5 ^_otras=p2 ^_otro=g9k-9 ^_otro_dia=g11k-9 ^_out=a8b-5g1i2t-1v-7
^_out_of=a-2b-4g2i2t-1 ^_overmorrow=b-1g-1 ^_oxygen=c2 ^_oye=a-1n-5v8 ^_pain=b-1c12v-8
^_pain_is=c3v-6 ^_pains=c1 ^_panic=b4v-2 ^_panic_attack=b4v-2 ^_para=a13c-3g-1m-2q-2s1v-3
^_para_que=a-2b5m-1s-1 ^_parar=a8c-1 ^_parar_$=a8c-1 ^_pardon=n2 ^_pardon_me=n1 ^_pare=a7b-1v1
^_parking=g6v-5 ^_paseme=d2g-2k1q2 ^_paseme_a=d2g-1 ^_paseme_la=k2q3 ^_paso=r-3s5 ^_passed=c6e-3v-1
^_passed_a=c5e-3 ^_patel=o3r-2v10 ^_patel_$=o-4v14 ^_patel_on=o5v-1 ^_peeing=c3
^_perdi=c2g-3k1n-12v5 ^_perdi_a=c-1e1 ^_perdi_el=c7n-2 ^_perdi_la=k2n-1 ^_perdi_mi=v1
^_perdi_mis=b-2g-2n-1v7 ^_perdon=n3 ^_perdon_$=n7v-13 ^_perfect=r1u-1 ^_perfect_thanks=r1u-1
^_perfecto=r1v-4 ^_perhaps=a-1g2v3 ^_period=c1v-2 ^_phone=a-5d3e-1v5 ^_phones=g1 ^_pick=i-1r2
^_pictureno=a-2r-5s6 ^_pictureno_$=a-2r-5s6 ^_picturesick=c7v-1 ^_picturesick_picturesick=c1
^_picturestop=a6c-1 ^_picturethanks=u6 ^_pictureyes=c-1r2s-2 ^_pictureyes_$=r1s-1 ^_pienso=b5c-2
^_pienso_en=b3 ^_pink=c4 ^_please=a5b2c-3d-1e-1g-6h-1m-1n-8o-2r3u-4v3 ^_please_call=a-6d8g-2
^_please_cancel=j2 ^_please_dont=f7j-5k2 ^_please_no=d-2 ^_please_remove=j3 ^_please_stop=a3u-2
^_pongame=d-1h1l3 ^_por=b3g-3i-2m2r2v-8 ^_por_que=a-1b6g-1m3v-6 ^_por_supuesto=r3v-1 ^_pos=i2v3
^_postpone=k5 ^_postpone_my=k3 ^_preferiria=a1 ^_preferiria_no=a1 ^_prefiero=a-2d1h2o1v-3
^_prefiero_que=d2 ^_pregunteme=g3 ^_pressure=c7v-3 ^_pressure_in=c3 ^_pretty=v3 ^_pretty_good=v3
^_primero=t1 ^_primero_de=t1 ^_puede=f8h-2i-1n-2q-1r-7v15 ^_puede_ser=f4h-1v1
^_puedo=b-4c-9g-12i-5j-3k-5q2v17 ^_puedo_comer=g-2 ^_puedo_ir=f3v1 ^_puedo_tomar=c-2k-4v4
^_pues=e1f-1r-2s3v7 ^_pulled=c5v-1 ^_push=c-2g-1k6q2 ^_push_it=c-2k4 ^_push_my=k2q1 ^_put=c-3g-1h3l1
^_put_me=c-3d-2g-1h3l1 ^_que=a-7b-9c-13d2e-9f-5h9i-9k-7l-1m-1n13o-4p2q-5r-8s-1t-1u10v-1
^_que_$=a-1m-6n19r-4u-1v-6 ^_que_dia=k-1v9 ^_que_dias=p-2 ^_que_dijo=n2 ^_que_dios=b-1u2
^_que_dolor=m-1 ^_que_es=a-2f1m3v3 ^_que_este=u3 ^_que_hago=c-3m-1v2 ^_que_me=a-7b6d8g8h1m-1v-2
^_que_miedo=b-2v5 ^_que_no=a2 ^_que_otro=h1j4 ^_que_quieren=a-1b-3m4 ^_que_sea=h7m-2 ^_que_susto=v2
^_que_tengo=b-4c-2i-4m4v4 ^_queda=i5u-1 ^_quien=b-2g-1i1v1 ^_quien_eres=h-3m2 ^_quien_es=f4
^_quien_habla=f-1m1 ^_quien_me=d2h-2i2 ^_quiero=a-9b-1d7e-2h3j-1m-6n-1r-2v-3 ^_quiero_cambiar=f-5
^_quiero_cancelar=a7k-1l-1 ^_quiero_darme=a3 ^_quiero_dormir=b1 ^_quiero_hablar=c3d2h-3
^_quiero_la=b-1f8h5 ^_quiero_morirme=b1f-1 ^_quiero_mover=k2 ^_quiero_otra=k3 ^_quiero_posponer=k3
^_quiero_que=a-7d5f-6l1 ^_quiero_salirme=a2b-2 ^_quiero_un=h4 ^_quiero_una=h1k-5q2
^_quiero_volver=a-4l2 ^_quit=a10b-1c-7v-11 ^_quit_$=a2v-1 ^_quit_bothering=b-1 ^_quit_it=a2v-3
^_quit_sending=a1 ^_quit_texting=a1 ^_quitame=a5v-4 ^_quiten=a-2e-1l4 ^_quiten_mi=a1
^_quitenme=j3l-1 ^_quitenme_de=a2l-1 ^_quitenme_la=a-2j4 ^_quizas=a-2r-3v6 ^_quizas_$=a-2r-3v6
^_rash=c5 ^_rather=g-2h6 ^_read=l-1n3 ^_reagendar=k6l-1 ^_real=d3 ^_real_person=d3 ^_rechazo=a4v-1
^_remind=a-1n7u-1 ^_remind_me=g1n-2v9 ^_remove=a2e-1v-5 ^_remove_me=a2 ^_repita=n2o-1 ^_repitame=n1
^_reprogramar=a-2k3 ^_reschedule=c-3f-4g-1k4n-1q7 ^_reschedule_for=c-1k1q4 ^_reschedule_please=f-1
^_restart=a-1l3 ^_resume=a-2g-1l6v-1 ^_revoke=a4c-1v-1 ^_revoke_$=a3 ^_right=c-4r2v-1
^_ring=a-1c-1d8 ^_ring_me=a-1c-1d8 ^_riverside=i-2o3r-1 ^_roads=i4v-4 ^_roads_are=i4v-4 ^_run=n4
^_running=g-2i-3v9 ^_running_a=c5i-1v-2 ^_running_late=v6 ^_s=a9b6c-4g-2n-1r5s-2v-8 ^_sale=c-2r4
^_sali=c1s-1v4 ^_sangrado=c2 ^_saqueme=a1 ^_saquenme=a2d-1 ^_sat=v-1 ^_save=a2b5d-1m-2 ^_say=m-3n1
^_scared=v-1 ^_scared_of=b1v-3 ^_scared_to=b7v-5 ^_scary=b-1v3 ^_scratch=a1c-2j2
^_se=a-3b-9c3d-6e2f-3h-7i6j-2k2m-7n11v-6 ^_se_equivocaron=e1 ^_se_esta=b-3c-2n6 ^_se_fue=b-2n1
^_se_lo=c-1g4u1v-1 ^_se_me=a-1b-4c12d-4e-9f-1g-7h-1i6k4n-5v-6 ^_se_murio=b1e-5v5 ^_se_nos=e8v-1
^_see=g-1h-1v6 ^_seeing=c2v-2 ^_send=b5v-1 ^_senorita=b3 ^_shaking=i3 ^_she=a-2c-7e8g-5h5k-3t-1u-2v4
^_she_moved=e2v-4 ^_shes=b-2e6v-3 ^_shes_my=e2v-2 ^_shift=g-4j-2k5q3 ^_shoot=b-8v4 ^_shoot_me=b-1
^_shooting=c-1 ^_should=e-2 ^_should_i=b-3v3 ^_shut=a10b-1c-4g-1m-2n-2 ^_shut_this=a1m-2
^_shut_up=a3c-2n-1 ^_si=c1d-1e-2f1g-5h-1i-2m-1n-1p-1q2r18s-10t-3u-4v-10 ^_si_el=g-2q3r8 ^_si_la=r8
^_si_me=b-2c3f2l1 ^_si_pero=b2c1k5r6 ^_si_please=r3 ^_si_quiero=b-1f3k-1r3 ^_sick=a-1c2v-2
^_sick_of=a-2v3 ^_siento=b6c-2f-1h-1v-7 ^_siento_que=b10c-5v-5 ^_sign=a-6c-4l5r2
^_sign_me=a-6c-4l5r2 ^_sigo=b-1c3 ^_simon=r4 ^_simon_$=r4 ^_sin=b-1c-10g-1u-2v14 ^_since=b5c-2
^_since_my=b3 ^_sinus=c3v-2 ^_slipped=c1n-2 ^_so=a-6b6c-1d-2i-3k-1v12 ^_so_tired=b1 ^_solicito=a4
^_solicito_la=a4 ^_solid=t1 ^_solo=b-2f1h6r-4v-10 ^_somebody=b2c2d1g1h2i-5j-1v-1 ^_somebody_is=b4d-1
^_someone=a-3b10h3i-2 ^_someone_who=b-2d4h1 ^_something=b-3k4o-1v-5 ^_something_came=b-2c-3k4
^_something_is=v-2 ^_somethings=b-1c3 ^_somethings_not=b-1c3 ^_sometime=g-1v3 ^_sometimes=b3
^_sometimes_i=b3 ^_son=c1 ^_soonest=q3 ^_sore=c1 ^_sore_throat=c1 ^_sorry=c-2d-1e-1m5s-1
^_sorry_i=k2 ^_sos=a-1b12 ^_sounds=b-1c-2m2r5s-1v-2 ^_sounds_good=r4s-1 ^_sounds_like=m3r1
^_soy=b2c-5d-3e7g-1i-1v-6 ^_soy_la=c-4e8 ^_soy_su=d-3e3 ^_soy_una=b4e-3 ^_spam=a2v-1
^_speak=c-4d-1n6 ^_speak_to=d1 ^_spotting=c1 ^_start=a-2b-2c-2l8v-7 ^_start_$=l4v-4
^_start_texting=a-1l1 ^_still=b-2c3g3v-4 ^_stitches=c-2 ^_stomach=a-3c4
^_stop=a29b-7c-2e-3f2i-1j2k-2l-25m-5n-1r-1t-4u-3v-23 ^_stop_$=a8l-9v-9 ^_stop_all=a2b-1
^_stop_calling=c5 ^_stop_contacting=b7 ^_stop_for=a4g3 ^_stop_it=a3v-1 ^_stop_please=a2
^_stop_sending=e-2f6l-1 ^_stop_texting=d3 ^_stop_with=t-1v-3 ^_stopped=b-1g2 ^_subscribe=a-12l8
^_sudo=b-1c5v-1 ^_sugar=j-1 ^_sugar_is=c-6 ^_suicidal=b2v-4 ^_suicidal_$=b2v-4 ^_suicide=b8v-2
^_sure=a-4b-5g-1o3q5r15s-3v-11 ^_sure_but=r3 ^_sure_if=i2 ^_suspendan=a2l-1 ^_swap=j-1k2
^_swap_my=j-1k2 ^_ta=r3s-1v-3 ^_tagalog=f7v-1 ^_take=a2b-1e-3f4h1i-4j5u3 ^_take_a=a3
^_take_me=a-2f5h1j5 ^_take_my=a3 ^_take_this=e-2 ^_tal=n-2r-2v6 ^_tal_vez=n-2r-2v6
^_talk=b-3d-3g-2n2u5v-1 ^_talk_to=d3 ^_tell=b8v-1 ^_tell_my=b4 ^_tell_the=b5 ^_temo=b2v-2
^_ten=a-3c-1t2 ^_ten_out=a-3c-1t2 ^_tengo=a-5b8c6d-1g6i-20j-1k-4m-12n-1o-2r-6t-2u-2v-5
^_tengo_el=b1c4g-2i-2v-5 ^_tengo_fiebre=c2f6v-2 ^_tengo_ganas=v-2 ^_tengo_la=b2c5g-2k-3
^_tengo_los=v-2 ^_tengo_miedo=b8v-2 ^_tengo_mucha=f-1 ^_tengo_muchisimo=b3 ^_tengo_mucho=b5c-8f3v-5
^_tengo_palpitaciones=c1 ^_tengo_que=b-2c-1g10i-2r-2v6 ^_tengo_un=c-2v-1 ^_tengo_una=b-4
^_terminate=a5 ^_terminen=a2b-1v-1 ^_terrible=t-1v4 ^_teusday=o2 ^_teusday_$=o2
^_text=a-8d-2f4g9n5q-2r-1 ^_text_me=a-5d-2f4g8q-1r-1 ^_thanks=a-10c-3n-5r-3u20v-13 ^_thanks_$=u3
^_thanks_but=r-1s1 ^_thanks_for=a-3u4 ^_thanks_you=a-3u9v-5 ^_that=a-4b-6c-6h2n1r1v2
^_that_appointment=k-2 ^_that_doctor=a-2h2 ^_that_would=r1 ^_thats=b-5c-1e4g-1h-1n-1s-2
^_thats_enough=a2 ^_thats_my=e4v-1 ^_thats_not=e3s-1
^_the=a-12c-4d-11e-3g-12h-2i5j-3l-5m-1o10p-10q-3r-16t-1v9 ^_the_20th=o-1q5v-2 ^_the_afternoon=q-5
^_the_asap=o3p-1q-1 ^_the_bus=a-3e-3i6v-6 ^_the_dog=c-5g-1n3 ^_the_first=n-2o1 ^_the_friday=c2f7
^_the_kids=b2 ^_the_last=i1 ^_the_movie=b-6v7 ^_the_nurse=c2d-1v2 ^_the_one=h-1o-4v4
^_the_pain=c3v-4 ^_the_rash=v1 ^_the_runs=c4v-1 ^_the_second=c3f-3n-5o3r-2 ^_the_shot=c5t-1v-5
^_the_soonest=c1 ^_the_swelling=c-5v1 ^_the_text=a-1n5 ^_the_train=i6v-2 ^_the_voices=b8c-2
^_the_world=b1v-3 ^_there=b4c2e3j-1 ^_there_is=c2 ^_theres=a-5b5c2i-5v-2 ^_theres_a=c2
^_theres_blood=c2 ^_theres_no=a-2b3c-1e1i-3 ^_these=b-1c1e-2 ^_they=a-5b7c-9e4i5j-1p-1r4v-2
^_they_took=a-1i1 ^_theyd=a-2b4v-2 ^_theyd_be=a-2b4v-2 ^_think=c2 ^_think_i=c2
^_this=c-9d-6e9f-4m-7q1s-1v7 ^_this_better=a6b-2 ^_this_heat=q1v5 ^_this_is=a3c-4d-6e10f-1m-7v-7
^_this_isnt=g2m-1s-1 ^_this_number=a1e-3 ^_this_phone=a-3e6g-2 ^_this_weekend=q1 ^_those=o-3p4q3r-1
^_those_are=c1o-1p4 ^_those_dont=p4q3 ^_three=o3 ^_threw=c9g-2q-1v-4 ^_threw_my=c4v-4
^_thursday=k-4o-2p-2q1 ^_thursday_$=q1 ^_tiene=c2d-1p2q-2v-4 ^_tienen=a-3c-1h-4i3v4 ^_tired=a2v3
^_tired_of=a2b2 ^_todas=h-1o-1q1r3v3 ^_todavia=g1v2 ^_todavia_no=g1v2 ^_today=g-6q4v-5
^_today_if=c-1q1 ^_today_lanoche=b2q-1v-1 ^_today_latarde=g-3 ^_todo=a-1b-4g-2i4n-1v3
^_todo_lo=g-2i5n-1 ^_todo_me=b-1c2 ^_toi=c-1f9 ^_tomorrow=g-9 ^_tomorrow_$=q-1 ^_tomorrow_after=g-3
^_tomorrow_morning=c1 ^_too=c-3i2n3 ^_too_far=c-1i3 ^_took=b7e-1 ^_took_a=b1 ^_took_all=b5c-4
^_took_the=c4e-1 ^_toso=c3v-7 ^_trabajo=g-1p1 ^_traigo=c7v-7 ^_transfer=d3h1i-2
^_transfer_me=d3h1i-2 ^_tres=o4r-2 ^_try=b-1g7 ^_try_again=g1 ^_tue=o3 ^_tues=o2
^_tuesday=c4i1o-2p-2q2r-3v-2 ^_tuesday_at=o-5q3 ^_tuesday_if=i1 ^_turn=c-2g-2l5u-1 ^_turn_off=u-1
^_turn_the=a-1g-2l5 ^_two=g4o4v-4 ^_two_fifteen=o1 ^_uh=a-3b-4f-2m2o-1q-1u2v-4 ^_uh_so=v3
^_uh_yeah=c1g4 ^_um=c-2t1v6 ^_um_my=b3c-1 ^_um_so=i1 ^_um_yeah=a4b-1
^_un=a6b-8c-1d2e-3g2i-3k-2l2n-1o-1t6u6v-12 ^_un_cinco=t1 ^_una=a-2b-3c1g-2k2n7 ^_unalive=b2
^_unalive_myself=b2 ^_unenroll=a4l-2v-2 ^_unsub=a5 ^_unsubscribe=a-1l-5v2 ^_unsubscribe_$=a1l-3
^_unsubscribe_from=a-4v4 ^_unwanted=a4v-1 ^_urge=b5c-4 ^_used=v4 ^_usted=b-1d-2e4g-1h-1
^_usted_busca=e3 ^_vayanse=a3 ^_veinte=q-1 ^_veo=a-1c9v-2 ^_veo_doble=c1 ^_viernes=g-1o-1q1r-2
^_vivo=b5d-2e-2h-1i5v-3 ^_vomito=c6v-5 ^_voy=a1b5g8j-4 ^_voy_a=a2b9c-3g-1j-2 ^_voy_en=g1
^_vuelvan=a-4l2 ^_vuelvan_a=a-4l2 ^_wait=g4 ^_want=a-1b5d-1v-2 ^_want_to=b6v-1 ^_water=b-2c7
^_we=a-1b1c-4g-2h5j2k-2n-2v1 ^_we_are=a5 ^_we_dont=h6v-3 ^_we_lost=b2c-2e1g-1v-1 ^_wed=o5r-3
^_wed_$=o4r-1 ^_wednesday=p-1r-4 ^_wednesday_at=o-2 ^_weekdays=c-1 ^_well=c-3g6j1r-3v-7 ^_well_i=a2
^_well_see=c-3g7r-3v-6 ^_were=a2g-1v-2 ^_were_done=a2
^_what=a-5b-5c-4d-3e-1f-9g-3h-2j-6k-11n-3o-1p2q-3r-7s-3v7 ^_what_$=b-1m-18n16v-7 ^_what_a=n-1v9
^_what_am=m3 ^_what_appointment=m9q-1 ^_what_are=a-5c-1m2n-5v1 ^_what_day=k-1n-5v5
^_what_did=m-8n2v-1 ^_what_do=a3b2m4n-1v-4 ^_what_else=m-1p5 ^_what_if=b1j-3v4 ^_what_is=a-2m7n-3v-3
^_what_should=b-2v4 ^_what_visit=m2v-2 ^_what_was=n1v-3 ^_what_were=n1p-1 ^_whatd=m-2n1v-1
^_whatd_you=m-2n1v-1 ^_whats=a-5c-3d-1e-2m4n3o-6r-1v1 ^_whats_that=n5v-9 ^_whats_the=b3n1o-6r-1v6
^_whats_this=a-3m2 ^_whats_your=m-3n-2v7 ^_wheezing=c2 ^_when=a-3c-2v6 ^_when_do=a-2v4
^_when_does=v1 ^_where=b-1c3e-1i-3v3 ^_where_do=a3 ^_where_is=v3 ^_where_you=a-1 ^_wheres=d5v3
^_which=a-1b-1g-1i-1m3o-2v3 ^_which_doctor=v-1 ^_whichever=r1 ^_who=b-4c-1d2e-3f1h2r-1
^_who_are=h2v-1 ^_who_do=b-1d3m-2 ^_who_else=h3m-1 ^_who_gave=a1 ^_who_is=a-2f5h-2m3v4
^_whos=a-3b-2c-2e4i4m5v-1 ^_why=b6c-2d-1e-1g-6i-2m7n-1r2s-3t-1v-3 ^_why_am=m-1 ^_why_are=a-2m1
^_why_do=a2b-1r-1v1 ^_will=b-14c-4d-4g1v9 ^_will_call=d-3g5v-5 ^_will_the=c-3v6 ^_wipe=a6m-3
^_wipe_my=a6m-3 ^_wish=b2 ^_with=h-4o1 ^_woke=b-1c2 ^_woke_up=b-1c2 ^_wont=b-3c-2h2j6v-1
^_wont_be=b-2c-1j7 ^_worried=b7v-1 ^_worst=b-3c5v-1 ^_wrong=c-2d-1e8f-2v-3 ^_wrong_number=e6f-1
^_wrong_person=a1d-1e1 ^_y=a-1b-1o-4q3r5s-3t-1 ^_y_$=r7s-3 ^_y_el=o-2p-3q4
^_ya=a-1b3c-10d-1e-6g4h-1i-2k-7m-2n-10p-1q-2t-2v7 ^_ya_basta=a1v-6 ^_ya_cambie=a-2j1l2
^_ya_deje=a-3b-3v8 ^_ya_esta=b-2e5 ^_ya_estoy=b-3v2 ^_ya_estuvo=a4v-6 ^_ya_le=a1v2 ^_ya_les=a3v-4)";

}  // namespace rb::grammar
