#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning1;
const std::string_view kLeaning1 = R"(
^__doesnt=b-7e4 ^__dog=c-4n3v7 ^__dolor=v10 ^__donde=a-9m9v-3 ^__done=a4b4v-4
^__dont=a-8b-9e6f4h6j-12o-3p3t-4v3 ^__doy=b3v-4 ^__drank=b5 ^__drive=b3 ^__driving=d-3 ^__drunk=b4
^__duele=c3v-13 ^__dying=b-3r3v3 ^__early=i-3v5 ^__ears=n3 ^__el=d10h-12i-11o-4p7q5r14s-7v-11
^__else=h7m-3p7 ^__en=a5b-3f-3g11v-15 ^__energy=c3 ^__enferma=c3 ^__enough=a9v-7 ^__enroll=a3
^__entiendo=a-3f6 ^__era=n5o-4 ^__eran=n4 ^__es=c-4d-3e5m7n-6r3 ^__esas=p3 ^__escuche=h-3n6
^__esposa=c3 ^__esposo=e3 ^__esta=b-6c3e4n5 ^__estan=a3 ^__este=e3u3 ^__estoy=c3g-5n-4v9
^__estuvo=a4v-5 ^__evening=o3 ^__everything=a3b-4 ^__ex=b11c-3 ^__far=v6 ^__fecha=b-5k6
^__feel=b3c-6 ^__feeling=c7v-6 ^__feels=v4 ^__fever=c-6u3 ^__fiebre=f6 ^__fine=v8 ^__flare=c5
^__for=f-3g6m5r4s3u3v-7 ^__friday=f4p3q-3r6v8 ^__from=a-6b-8v10 ^__fue=b-3c-3 ^__fuerte=n4
^__gave=b-3i3 ^__get=c4 ^__gets=c4 ^__give=b4 ^__go=b4o3 ^__going=a-3g-5i3j5 ^__gomez=h-4o3
^__gone=c3 ^__good=c-5p4u-6v6 ^__got=a-7b-5c5j5v3 ^__gracias=u-10 ^__gratis=v5 ^__great=v3
^__guess=r4v-3 ^__habla=m4 ^__hablar=d5g-4h-5 ^__hablo=d5 ^__hace=j4 ^__had=b-5v6 ^__hands=v-3
^__has=c3v-5 ^__have=a-7b8j-3k-3v-8 ^__having=f4 ^__hay=a-4d-4i3 ^__he=b-5v8 ^__hear=c-7n11
^__heart=c4 ^__heat=v5 ^__help=b8v-4 ^__her=a-3b-4e9 ^__here=b-5v9 ^__hijo=v3 ^__hijos=b3
^__him=c-3e7h3 ^__his=b-4e4 ^__hitting=f3 ^__house=b-4e6 ^__how=r3v-3 ^__hun=q-7 ^__hurts=b-5c5f6
^__husband=e3v-6 ^__i=b-7d-5e-7h3i-7j-3m6o-4p3q3s8v8 ^__id=f5v4 ^__if=a-3i9j-3v4
^__im=c7g-4i-5q-3r-4s11 ^__in=a-6c19e-4g-3 ^__ir=v3 ^__ire=j3 ^__is=b-3c14d-15e5g-5h-6i4n-5t-3v-15
^__isnt=e5 ^__issues=v4 ^__it=b-13c-5g-3j9s-5v3 ^__ive=s4 ^__jefe=b-3 ^__just=b5g-4v-3 ^__keep=a-5v5
^__keeps=c3 ^__kill=v3 ^__killing=b-9c6v6 ^__know=e5 ^__la=c-16d3e5n-9o5p-3q5 ^__lamanana=c-3o5
^__las=f-5o8v-5 ^__lastime=c3 ^__latarde=g4k4 ^__late=g4v5 ^__le=a4c-6n3u5 ^__leg=c4v-3 ^__les=a5v-5
^__life=b5 ^__like=b-10f-5m4v-4 ^__linda=u5 ^__llego=a-3v8 ^__llegue=a-3g3 ^__lo=a-7b-7c-3e-5g5i4
^__loca=b-3v5 ^__locks=c6 ^__long=v6 ^__los=a14l-4u-4 ^__lost=a6n3 ^__love=r3 ^__main=v4
^__make=b5n4 ^__mal=e5v-5 ^__mala=c3 ^__mam=f-6 ^__mama=b-4c4 ^__manana=d-3g3o3r3 ^__manejando=g4
^__manejo=i4 ^__maria=e4v-4 ^__martes=f-3 ^__marzo=v4 ^__mas=a-5d-3h5p3t3v-13 ^__matter=q3r3
^__maybe=v-4 ^__me=b-11c-5d7e4f-3g6h3j3k5m5n-5o-3p5q-3r-3s-8t-3 ^__mean=e4 ^__medicine=c3v-4
^__mejor=j5p3 ^__menos=h3 ^__mensajes=a-3e3n7 ^__mi=a6b-17c-3f-6i-4j4k7m-4v-12 ^__miedo=v3
^__might=r-5v5 ^__mija=c4s3 ^__mis=v4 ^__missed=k5n3 ^__modo=v5 ^__mom=e4 ^__more=b-5g3k-4n7s-7
^__morning=o-3 ^__mother=f7 ^__moved=e3j3k-3 ^__mover=k3 ^__movie=v6 ^__much=b-6v9 ^__muchisimo=b3
^__mucho=b3c-10v7 ^__muero=b-12v7 ^__muerta=v-4 ^__murio=v3 ^__must=j3
^__my=a8c-8f-15i-6j9k4p-4q5v-4 ^__myself=c9v-5 ^__nada=a-4b4m-3s5u8 ^__necesito=j-3
^__need=b-12f7g-5i-12v6 ^__never=b-6s-4 ^__nextmonth=g-3 ^__nextweek=f4k-4 ^__nineteenth=v3
^__ninguna=s6 ^__nino=c5 ^__no=a-5c-17d-7e7f4g5i-9j-3k-7n-9p-6q-10s-6t4 ^__nobody=b7 ^__nodes=c4
^__nolonger=v5 ^__nos=e4v-3 ^__not=a-8g-3h-4r-3s11v-4 ^__nothing=r4 ^__novio=f4 ^__now=g12s-8v-4
^__numero=f5 ^__o=a-7b8c6 ^__of=a-4e-4g-4h3n-4o-3p-7r5t-6u7 ^__off=a7b-6g3n-3 ^__ok=a-5g-3l5
^__on=d-5e-8g-4i5n4p-4 ^__one=a-4h-9n-6v6 ^__only=f4h4v-4 ^__options=p4 ^__or=q3 ^__otra=g5h10n-4
^__otro=g-4p3 ^__out=c-5t3v-8 ^__over=g-6v6 ^__overdosed=b3 ^__pain=b-5u3 ^__papa=c4
^__para=a-14e-5i-6k7m7v6 ^__parada=i-3v3 ^__parece=r3 ^__paren=a9r-12 ^__parking=v4 ^__paro=c3
^__pass=g-3s5 ^__passed=e3 ^__pastillas=c5 ^__patel=v-3 ^__pee=c3 ^__perdi=n11v-3 ^__period=c3
^__pero=c4k5q3r6 ^__perro=v3 ^__person=e6 ^__phone=e6m4 ^__pick=d6i-4 ^__pico=c3 ^__pido=b3
^__platico=g3 ^__please=b3c4d-4h-12l-5n3o4p-6v-7 ^__podre=j4 ^__point=b6 ^__pongo=m5
^__por=e-6g3i6s-7 ^__pueden=i4 ^__puedo=c5f-5g5s-3v-4 ^__pues=q-3r7v-6 ^__put=b5c-7
^__que=a-16b6c-8e-3f-3h-8i-3j-8k-5n-12p-5t-4u-14v13 ^__queda=v4 ^__quede=c5 ^__quedo=c-3g4
^__queme=c5 ^__quien=d3 ^__quiere=e3 ^__quiero=a3d-7f6k-5l-3r7 ^__quit=a-9v13 ^__quite=b-8c8
^__quito=b3 ^__rather=h-3 ^__reached=e3 ^__really=r-3s3 ^__reckon=r3 ^__refrain=b-3 ^__ride=i5
^__ring=g5 ^__rock=b3u5 ^__room=n-3v4 ^__sacan=a4 ^__said=a3 ^__sale=i3 ^__salgo=a8b-5 ^__sali=t3
^__salio=c5 ^__sangre=v-7 ^__sano=v6 ^__says=v4 ^__scared=f5v6 ^__se=a-5c-9h-3i-3m8s-9v8 ^__sea=h6
^__second=n-4 ^__see=g6 ^__segundo=f5 ^__seguro=m3 ^__senal=n4 ^__send=a3 ^__sending=f5l3
^__senor=e3 ^__sent=v9 ^__ser=f3 ^__shall=g5 ^__shot=i5v-6 ^__si=f-3 ^__sick=c6 ^__siento=b-7
^__sin=j3 ^__since=c4 ^__so=a-4c5r-5v8 ^__somebody=d4j6 ^__someone=a6d-3 ^__soon=b-3d-3u5v3
^__sore=c3 ^__sorry=n5s3v-5 ^__soy=s-3 ^__speak=d-4 ^__standing=v3 ^__stepdad=b4c-3 ^__stop=l5r-9
^__stopped=v3 ^__su=d-3e3 ^__sugar=c4v-3 ^__sugars=c3 ^__suicidal=e-3 ^__super=v-3 ^__sure=v6
^__susto=v3 ^__swelling=c-5v7 ^__symptoms=v3 ^__take=f3l3s-3 ^__talk=d-4g9 ^__talking=d8
^__tantito=g3 ^__ten=v4 ^__tengo=c-8e-4g-3i6m3v4 ^__terminar=a-3g3 ^__terrify=b5 ^__text=f-4l-3n3
^__thanks=s3u-3v-9 ^__that=c-3n10v-9 ^__the=a6b-3c-4d7e-4f-3g15h-6i-3j-6m-3r8v-5 ^__there=c-6d4e-7h9
^__these=a6v-3 ^__they=c4 ^__think=b-8c3 ^__this=b-15e-6m8s7v-14 ^__those=i-4 ^__thursday=p4
^__tiempo=g5v-3 ^__tienen=a8b3c-5 ^__time=h-6m-6n-4v7 ^__tire=i6 ^__to=b11c-8d-3e-3g11i-10
^__today=g11 ^__todo=a8b4 ^__tomar=k-3v4 ^__tome=c-3 ^__tomorrow=g6q5 ^__too=b-6h4u6 ^__took=b-4c5i5
^__trabajando=f5 ^__train=i6 ^__tres=v-3 ^__truck=b-4c-4i8 ^__uh=r-3s6 ^__un=a-3c-3e-7h3
^__una=b10f-5p3v3 ^__up=a8b-9d-4g-6n8v-4 ^__use=a5e-9 ^__used=v3 ^__usted=q4 ^__veo=c3 ^__ver=v7
^__vez=b-4h-6n10v3 ^__viernes=r-3v8 ^__vision=c6 ^__voices=b8 ^__volver=a-4 ^__voy=j8 ^__wake=c3
^__walk=i3 ^__want=c-5f7v-8 ^__was=e5r-4t-7 ^__water=c5 ^__we=g4 ^__weather=c-5v10 ^__wednesday=r4
^__well=u-6v8 ^__went=c-3i3n4v-3 ^__what=b-3n8v-11 ^__whatever=c4 ^__when=c6v-5 ^__who=b-3d3m6
^__will=a-3b6 ^__wish=b5 ^__with=c-3e-6h6s-3v-10 ^__wont=a-5b3c4q-3s6v-14 ^__work=f3 ^__working=g4
^__world=b5 ^__would=r4v-5 ^__wrong=s3 ^__y=a6s-3 ^__ya=a13b-12c-6f-11g-6s3v-16 ^__yeah=a3g4
^__yo=a3e-3j-4 ^__you=a-9b-8c-9e-7g-12o-7r-9u3v5 ^__your=d3m4 ^__yourself=m3
^_a=b-6d-9i-3k-7m5n-3o3r-10v7 ^_a_las=f-3o9 ^_a_mi=b-4 ^_a_que=f6k-4v3 ^_a_ver=g4v3
^_absolutely_$=r5s-6 ^_aceptan=v4 ^_add=l4 ^_add_me=l4 ^_adios=b-6 ^_afraid=b3v-6 ^_afraid_of=b6
^_after=f-5g3 ^_after_5=g5 ^_again=l-4n11 ^_agendeme=r3 ^_agent=d6 ^_agent_$=d3 ^_ahi=e-6v7
^_ahi_nos=e-4g3 ^_ahora=g4 ^_ahora_no=g4 ^_ahorita=g8s-7 ^_ahorita_no=g6s-7 ^_aint=e8 ^_aja=r3
^_alguien=h8v-3 ^_alguien_que=h3 ^_all=c-4p6 ^_all_bad=p8 ^_alright=r8 ^_alto=a15n-3 ^_alto_$=a9
^_am=d-6m3v3 ^_am_i=d-6m3v3 ^_amaneci_con=c4v-4 ^_an=k3v-5 ^_ando=b-9c4f-3g5v-5 ^_ando_con=c3
^_ando_en=b-6c-7g8 ^_another=g-3 ^_another_time=g-3 ^_any=o-3p-11r13 ^_any_of=p-4r7 ^_anybody=d4
^_anyone=h5 ^_anyone_but=h5 ^_anytime=f4q5r-3v-6 ^_anytime_nextweek=f5 ^_apaguen=a4 ^_appreciate=u4
^_appreciate_it=u3 ^_aqui=b-7e8v5 ^_aqui_no=b-3e6 ^_are=c-5d5m5r5v9 ^_are_you=m6 ^_asap=c3q3
^_asi=b-5r6v3 ^_asi_es=b-5r7s-3v3 ^_ask=g7q-3 ^_at=c-6e-3g14v-14 ^_at_my=v-9 ^_at_the=g12v-3
^_atienden=v8 ^_august=v3 ^_auxilio=b7 ^_auxilio_$=b4 ^_ayuda=m6 ^_ayuda_$=b-3m11 ^_ayudenme=b4
^_baby=c6 ^_back=g-3n5 ^_bad=c-4g9t-5v5 ^_basta_con=v3 ^_battery=v6 ^_been=c8 ^_begin=l8n-3
^_bien=v8 ^_block=a5v-3 ^_blood=v-5 ^_boarding=g6 ^_book=m4 ^_book_me=r3 ^_book_the=r-3 ^_borrame=a4
^_bp=c3 ^_bp_is=c3 ^_bring=k5v-4 ^_bruh=a3 ^_bruh_stop=a3 ^_bueno=r6v3 ^_bueno_$=v5 ^_bump=k3
^_bump_my=k3 ^_bus=v-4 ^_busy=g7 ^_busy_now=g3 ^_by=b3 ^_bye=g4u6 ^_bye_$=g4u6 ^_call=a-14b6c-3j10
^_call_off=j4 ^_call_the=b3 ^_can=a-6b-9c-6f3i-6j-8o-6q4r-5v14 ^_can_i=b-3f3i-9j-5k-4q4v3
^_can_my=v5 ^_can_you=c-5g-3v4 ^_cancel=a18f-3j-10k-3v-9 ^_cancel_$=a11j-14 ^_cancel_everything=a3
^_cancel_it=a-5j6 ^_cancel_my=j6k-4 ^_cancel_the=a4j-6 ^_cancelar=k-6v-9 ^_cancelar_$=a-5j4
^_cancelar_la=a6 ^_cancelar_los=a5 ^_cancelar_mi=a-7k-3l3 ^_cant=c6e-4f-10g8i-5j-3n5q-3r-3
^_cant_come=k5 ^_cant_do=d4p4 ^_cant_feel=c-6 ^_cant_hear=b-4c-7n11 ^_cant_make=n4 ^_cant_now=g3
^_cant_see=c6 ^_cant_stop=b5 ^_cant_talk=d-4g9 ^_car=v4 ^_caught=c7v-6 ^_cease=a3 ^_cero=t3
^_change=k3q5 ^_change_my=q3 ^_claro=r9s-3 ^_come=n6 ^_come_again=n6 ^_como=b-8m3n9r5s-7
^_como_$=n13 ^_como_consiguieron=m5 ^_como_no=r8s-4 ^_como_se=m5n-4 ^_compre=b3e6 ^_compre_este=e7
^_con=b-5c-6d9e-7g-5v4 ^_con_el=d9h-10 ^_con_la=v-3 ^_con_quien=d3 ^_con_un=d3 ^_con_una=v6
^_connect=d3 ^_connect_me=d3 ^_cooking=g8 ^_correct=v-3 ^_correcto=v-4 ^_cortenla=a3
^_could=a4b-3q4r-5v3 ^_could_be=v9 ^_could_somebody=g5 ^_could_you=a5 ^_cross=a3 ^_crying=v6
^_crying_from=b-4v6 ^_cual=m3o-4v3 ^_cual_era=n7o-4 ^_cual_es=m3n-5v4 ^_cuales=n7 ^_cuales_eran=n4
^_cualquiera=r6 ^_cualquiera_menos=h3 ^_cuando=c-4g6q3 ^_cuando_usted=q4 ^_cuanto=c-3v7
^_cuanto_me=v5 ^_cut=a8b-6c6n-6 ^_dale=r6 ^_dame=g3 ^_de=a-14b-9c-4h-6j4m17n7p-3s5u7v-22
^_de_donde=a-9m9v-3 ^_de_ninguna=p-3s7 ^_de_que=h-5m13v-10 ^_dead=i6v-9 ^_deja=a7 ^_deja_de=a7
^_dejame=g-5v3 ^_dejame_en=a4 ^_deje=b4f5g7 ^_deje_de=f5v4 ^_dejelo=g3v-3 ^_dejelo_para=g3v-3
^_dejeme=g8v-5 ^_dejen=a7j3v-5 ^_dejen_de=a7 ^_dejenme=a4 ^_dejo=v5 ^_dejo_de=v5 ^_delay=j-3k4
^_delay_my=j-3k4 ^_dele=j6 ^_dele_mi=j6 ^_delete=a3 ^_deme=o3 ^_deme_la=o3 ^_denme=d5 ^_depende=v5
^_depends=v3 ^_depends_on=g-4v6 ^_desde=c-5g-6n5r4 ^_desde_el=c-5n6 ^_despues=g7v-7
^_despues_de=c4v-3 ^_did=h-5v12 ^_diez=t3v-4 ^_diez_$=t3v-4 ^_different=e4k7 ^_different_doctor=k3
^_digalo=n3 ^_dios=u8v-4 ^_dios_me=u5v-3 ^_discontinue=a4 ^_ditch=j3
^_do=a-8b-13c-6d-5e-4g-5k-3m-7u-6v16 ^_do_i=b-7c-4h3v12 ^_do_you=a-9b-4d-3e-4f4g-4i3m-6r-5u-6v8
^_doctor=h-18v9 ^_doctor_gomez=h-4o3 ^_doctor_patel=h-10v7 ^_does=c-6v9 ^_does_doctor=h-4
^_does_the=c-6v6 ^_doesnt=r3 ^_doesnt_matter=r3 ^_doing=u-6v11 ^_donde=i-5m-5v10 ^_donde_queda=v4
^_dont=a4b4c-8d-10e-3f-7h-4j6n-4v-5 ^_dont_call=a7b6d-7 ^_dont_have=a-4g5 ^_dont_know=e7
^_dont_send=a5 ^_dont_stop=a-7v6 ^_dont_text=a5 ^_dont_think=b3 ^_dont_use=a3e-8
^_dont_want=a-7b8h-4 ^_double=c4 ^_driving=g3 ^_drop=j3 ^_drop_my=j3 ^_duele=c-6v7 ^_duele_la=c-3v6
^_eh=n10 ^_eh_$=n11 ^_either=o-3 ^_either_tuesday=r-4
^_el=a-10b-10c4d-9g-16i5j-3k-9m-6o4p-16r-20s-3t-6u-4v-3 ^_el_bebe=c4 ^_el_doctor=h-3v6 ^_el_dolor=v4
^_el_martes=f-3 ^_el_nino=c3 ^_el_no=e4 ^_el_segundo=f5 ^_el_viernes=q5r-3 ^_ella=e4v-3 ^_empezar=l5
^_en=a-8b-7c-4g12m-3n-5r-6s3t-4v14 ^_en_main=v6 ^_en_que=b-4v11 ^_end=a9r-3 ^_end_$=a13b-4
^_end_this=b-4 ^_enough=a7 ^_erase=a6 ^_eres=m5 ^_es=c-8m13v-3 ^_es_el=e3 ^_es_gratis=v5 ^_es_mi=e5
^_esa=b-5k3 ^_esa_fecha=b-5k6 ^_ese=a-5e8k9v-6 ^_ese_dia=k10 ^_ese_doctor=h3 ^_ese_senor=e4
^_esta=c-8d6v-8 ^_esta_la=d7e-3v-3 ^_estamos=g3 ^_este=e4f3v-3 ^_este_es=e4 ^_este_no=b5
^_este_numero=f5 ^_esto=a4b5v-5 ^_esto_es=a3b6 ^_estoy=a-7d-4e-3g8m-3q-3r-7v-8 ^_estoy_al=b6
^_estoy_asustada=b4 ^_estoy_bien=s4v-4 ^_estoy_con=g7v-4 ^_estoy_dando=b-3g4 ^_estoy_en=c-14g13v-6
^_estoy_enferma=c3v-3 ^_estoy_muerta=v-4 ^_estoy_sano=v6 ^_estoy_trabajando=f5 ^_everything_is=b3
^_excuse=n7 ^_excuse_me=n7 ^_exit=a8v-4 ^_explain=m7 ^_feel=v3 ^_feel_like=v4 ^_feelin=c3
^_feeling=g5v5 ^_feliz=u3 ^_female=h4 ^_fever=c3 ^_fire=h3v4 ^_food=c4 ^_food_gets=c4 ^_for=a3v-7
^_for_the=a3 ^_forget=a5v-4 ^_found=e4 ^_fri=o5 ^_friday=r-6 ^_from=a-3n5 ^_from_the=n5
^_get=a14b-3c-5d8k5v-5 ^_get_me=k5 ^_gimme=g3 ^_give=b-6j4 ^_give_me=d4 ^_give_my=j4 ^_go=a9b-12e-4
^_go_away=a8b-6 ^_going=c-8g7 ^_going_to=c-5g7 ^_good=u5 ^_good_$=v6 ^_goodbye=u4
^_got=b10c3g5i-3v-16 ^_got_my=c-4 ^_got_the=c10 ^_gracias=a-6u19v-3 ^_gracias_por=u5 ^_grandma=v-3
^_habla=c-3e3 ^_hablo=d-6f3 ^_hablo_con=d-5m3 ^_hace=v3 ^_hacen=v5 ^_had=c4 ^_had_a=c6
^_hagale_el=a3 ^_halt=a7 ^_hang=a5 ^_hard=v5 ^_hard_to=v6 ^_have=a-3g7q-4u6v-6 ^_have_a=u7
^_have_the=d5 ^_havent=g3 ^_having=b4 ^_hay=d4e-8 ^_hay_alguien=d6v-4 ^_hay_mija=c4 ^_hay_no=s3v6
^_hay_un=b5 ^_he=a-10c-5e10g-3h5k-3n-3v-6 ^_he_dont=a-6 ^_he_never=b-6v8 ^_headache=c3v-4
^_heart=b5g-5 ^_heart_is=v-7 ^_heartburn=b-3 ^_heartburn_so=b-3 ^_hello=b-4c-3d-3v8 ^_hello_$=a-8u4
^_hello_senorita=v3 ^_help=b-4m8v4 ^_help_$=b-9m11 ^_help_me=b4 ^_hes=a-3c-4e8h4i-4v-4
^_hes_dead=b-4e8v-6 ^_hes_drunk=b4 ^_hes_hitting=f3 ^_hey=v8 ^_hi=e3v5 ^_hip=b-3c5 ^_hmm=n-6r-3v10
^_hmm_$=n-6r-4v9 ^_hoarse=c3 ^_hoarse_for=c3 ^_hola=b-4v10 ^_hold=g6i-4 ^_hoops=v4 ^_hot=v4
^_how=b-10e-3j-3m3r-3u3v10 ^_how_can=a3 ^_how_did=a-3m6 ^_how_does=m5 ^_how_long=v6 ^_how_much=b-5
^_hoy=b6 ^_hoy_no=g3 ^_huh=n6 ^_huh_$=n6 ^_human=d4 ^_hurt=b-3c8v-5
^_i=a-4d-3e-3f4g-8l5m-9q-4r-8s-3t-6u-6v4 ^_i_beat=v3 ^_i_beg=n3v-3 ^_i_believe=e3 ^_i_can=f3
^_i_cant=a-3c7k3p4u4 ^_i_changed=l5 ^_i_choose=a3 ^_i_could=b4 ^_i_didnt=a5
^_i_dont=b-7c3e7g3j-5p-3q-4r-8t-3v6 ^_i_feel=b3 ^_i_get=c3 ^_i_give=b5 ^_i_got=b-11c8i3j5
^_i_guess=r4v-3 ^_i_had=v4 ^_i_have=b11e-4g-6h-9i3 ^_i_just=a-6b10 ^_i_keep=v-7 ^_i_might=r-5v5
^_i_missed=k5n3 ^_i_must=j4 ^_i_need=a-3b-5f8g-4h3i-6 ^_i_never=a3 ^_i_nolonger=v7 ^_i_only=f4
^_i_overdosed=b3 ^_i_quit=a-5v7 ^_i_reckon=r3 ^_i_said=a4 ^_i_see=h-3v9 ^_i_sent=v9 ^_i_shall=g5
^_i_speak=d-3 ^_i_stopped=v4 ^_i_take=a-3l3 ^_i_think=b-13c4 ^_i_took=b-4c6 ^_i_used=v3
^_i_want=a7c-4e-5f7v-7 ^_i_was=b8 ^_i_will=g4 ^_i_wish=b5 ^_i_wont=b-3c-11j7s6v-6 ^_i_would=b-3
^_id=c-3e-3f-5n-4u-4v-10 ^_id_appreciate=a4u-3 ^_id_be=b4 ^_id_feel=h3 ^_id_have=g6 ^_id_kill=v3
^_id_like=b-3 ^_id_love=r3 ^_id_rather=h-3 ^_igualmente=u3 ^_ill=b5c-16d-5f5o5q-3r-3 ^_ill_be=b-5
^_ill_call=g3 ^_ill_pass=g-3 ^_ill_take=f6 ^_im=a-5c-8d-6h-8k-3o-10p3r-4s-6t-6u-5 ^_im_about=b3
^_im_afraid=b8c-11p3 ^_im_at=d3e-4g6v-6 ^_im_being=b4 ^_im_done=b3 ^_im_driving=d-3
^_im_dying=b-3g-3r3v3 ^_im_going=b7c-10 ^_im_good=s7 ^_im_having=f4 ^_im_her=b-3e5 ^_im_his=b-4e4
^_im_in=c5e-4v-3 ^_im_not=e-6g-3j4v5 ^_im_off=g5v-5 ^_im_on=e-4i7v-3 ^_im_over=v6
^_im_scared=b5f5v-8 ^_im_sick=c6 ^_im_so=b9v-6 ^_im_standing=v3 ^_im_the=b-3e8g-4 ^_im_working=g4
^_in=e-5g17r-5v-16 ^_in_a=c-3g11v-6 ^_in_the=g6v-4 ^_inconsolable=b5 ^_inconsolable_$=b5
^_is=b-14c-17e-21g-5h3i-3m13r-3v16 ^_is_it=b-5v8 ^_is_that=v4 ^_is_the=c-5d6e-5v7
^_is_there=c-3d-4e-5h11 ^_is_this=e-4m17v-11 ^_it=c8f6r-6t-7v7 ^_it_hurts=c5f7 ^_it_was=t-7v9
^_its=b7c-11g6i6q-3 ^_its_10=g7 ^_its_my=b8c-3e4 ^_ive=b8v-6 ^_ive_been=b7c-8 ^_ive_got=a-4
^_jajaja=v3 ^_jamas=s5 ^_july=v4 ^_just=v5 ^_just_killing=v6 ^_kids=v3 ^_kien=m6 ^_kill=a8j4v-9
^_kind=g-3 ^_kind_of=g-3 ^_kindly=a3 ^_kms=b8 ^_la=a-5c7e-11f-5g-10h-3i-4j-3k-7n-10o14p-10q-9s-5v4
^_la_del=v3 ^_la_depresion=c-5 ^_la_mas=o4 ^_la_que=o-4r12 ^_lamanana=f5 ^_lanoche=q6 ^_lanoche_$=q6
^_las=b-4c8i5 ^_later=g9 ^_later_$=g6 ^_le=b4g-5 ^_le_dio=c5 ^_le_pido=b3 ^_le_tengo=b3c-3
^_le_voy=b4 ^_leave=a9b-13 ^_leave_me=a6b-7 ^_les=v7 ^_let=c-3g5j5r-3v-8 ^_let_me=g8r-3v-5 ^_lets=o5
^_libere=j5 ^_libere_mi=j5 ^_life=a-4 ^_light=c4 ^_llamame=a-3d5 ^_llameme=d6 ^_llameme_el=d5
^_llevo_tres=c3v-3 ^_lloro=b4 ^_lo=a-4b-6c-4e9g3v-6 ^_lo_platico=g3 ^_lol=v4 ^_look=a4 ^_los=a5u3v-8
^_los_voy=a7b-5 ^_lose=e-5 ^_lost=b-5e7 ^_lost_my=v4 ^_luego=g6 ^_lymph=c4 ^_lymph_nodes=c4
^_maam=e3 ^_mal=t-4v9 ^_manana=g-7o5q4 ^_manana_latarde=g-3 ^_mande=n10 ^_mande_$=n9
^_mandeme_mensajes=g4 ^_manden=b8 ^_many=u3 ^_many_thanks=u3 ^_mas=a-9g8m5n6 ^_mas_fuerte=n4
^_mas_o=v6 ^_may=m4 ^_may_i=m4 ^_maybe=r-4v8 ^_maybe_$=v12
^_me=a-4c19d-18g-17h-8i-8j-4k-3l-12m-8n5o-5r4s-3u-12 ^_me_agito=c4 ^_me_ahogo=c7 ^_me_arde=c4
^_me_cambie=v4 ^_me_cancelaron=v4 ^_me_comunicar=d6 ^_me_corte=c3 ^_me_cuesta=c3 ^_me_da=c3r3
^_me_dan=c3 ^_me_di=b-3 ^_me_dio=b-3c3 ^_me_doy=b5 ^_me_duele=c5f3v-11 ^_me_estoy=b4c-6n-3
^_me_la=k6q4 ^_me_lastime=c3 ^_me_lo=n5 ^_me_muero=b-12v7 ^_me_parece=r3 ^_me_pico=c3 ^_me_pueden=i4
^_me_quede=c5 ^_me_quedo=g4 ^_me_queme=c5 ^_me_quiero=b6f6 ^_me_salio=c5 ^_me_siento=b-6
^_me_tienen=a8b3c-5 ^_me_tome=c-3 ^_me_voy=b3 ^_mejor=g-4q-3 ^_message=n3 ^_mi=a-8c6g-14i4j-8k-6m-5
^_mi_esposa=c3 ^_mi_esposo=e3 ^_mi_ex=b6 ^_mi_hijo=v3 ^_mi_jefe=b-3 ^_mi_mama=b-4c4 ^_mi_novio=f4
^_mi_papa=c4 ^_mi_perro=v3 ^_miercoles=r-3 ^_might=r5v-6 ^_mis_hijos=b3 ^_mm=v7 ^_mom=c7e-3
^_monday=q3 ^_monday_my=c5 ^_more=a-7m3p4 ^_much=u5 ^_mute=a6 ^_mute_me=a6 ^_muy=b-3c-4u7v8
^_muy_amable=u8 ^_muy_buena=v4 ^_my=a-10b-3c-6g-12i12j-12l-7m-12n5o-4r-3v3 ^_my_baby=b-8c3
^_my_back=b-3 ^_my_car=c-5 ^_my_chest=c-7v3 ^_my_dad=b3 ^_my_daughter=g-4i4 ^_my_dog=v6 ^_my_ears=n3
^_my_ex=b4 ^_my_hands=v-3 ^_my_heart=c4 ^_my_husband=e3v-6 ^_my_life=b5 ^_my_mom=e4 ^_my_mother=f7
^_my_ride=i4 ^_my_son=i3 ^_my_stepdad=b4c-3 ^_my_sugar=c3 ^_my_truck=b-4c-3i4 ^_n=r-7s11
^_n_$=r-7s11 ^_nadie=b-4i7 ^_nadie_me=i3 ^_nah=c-3e-3o-3r-6s6u-3v-3 ^_nah_im=r-4s3 ^_naw=r-3s7
^_necesito=f3j-3v7 ^_necesito_cambiar=f8 ^_necesito_cita=k-3 ^_necesito_que=k3 ^_necesito_un=h3
^_need=a-3b-4c-4g8i10k-3v-7 ^_need_a=i3 ^_nel=e3s6 ^_nel_$=s6 ^_never=a4b-8r-4s9v4 ^_new=m3v-4
^_new_phone=m5 ^_next=p4 ^_ni=a4p3v4 ^_ni_modo=v5 ^_ni_una=a4p4 ^_nine=t3v-6 ^_ninguna=f-7p8
^_ninguna_y=a3 ^_ninguno=p7 ^_ninguno_de=f4 ^_no=e-11g-6h3i-3j5l-12m-3n6o-26p13q3r-29s25t-14u-8v7
^_no_$=a-8o-3p-11s12 ^_no_ahorita=s4 ^_no_and=s6 ^_no_can=s4 ^_no_cancel=s4 ^_no_car=i5s-3
^_no_comprendo=f5 ^_no_dejen=v4 ^_no_deseo=a3 ^_no_el=p12q8s-4 ^_no_energy=c3 ^_no_entiendo=a-3f6
^_no_es=e3g6v-5 ^_no_escuche=h-3n6 ^_no_estoy=c8v9 ^_no_fever=u3v-4 ^_no_gracias=a3 ^_no_hace=j4
^_no_hay=a-4b4i4v-5 ^_no_he=c4 ^_no_i=j4k3s12 ^_no_im=s8 ^_no_ive=s4 ^_no_la=e3j-5k4v-3 ^_no_le=n9v4
^_no_manejo=i4 ^_no_mas=a4 ^_no_me=a4c3i-8j7l-3n-5p8s-8v5 ^_no_mejor=j5p4 ^_no_more=a5s-6v4
^_no_necesito=j-3 ^_no_need=a3b-5v7 ^_no_no=f7s8 ^_no_not=e6s5 ^_no_pain=c-6v8 ^_no_para=v5
^_no_paro=c4 ^_no_podre=j4 ^_no_point=b6 ^_no_puedo=c5f-10g6s-3v-11 ^_no_quiero=a7b-4
^_no_se=a-4m4n3s-8v8 ^_no_soy=e5s-3 ^_no_symptoms=v7 ^_no_tengo=c-4e-4f3i5v5 ^_no_thanks=s5u-6
^_no_this=s5 ^_no_veo=c3 ^_no_voy=b-5j9 ^_no_y=a9 ^_no_ya=s5 ^_no_yo=j-4 ^_nobody=b-4v5
^_nobody_can=i4 ^_nobody_here=e3 ^_nolonger=v-4 ^_nomas=i5 ^_none=c3h3o-6p7 ^_none_$=p4 ^_none_i=p6
^_none_im=c4p4 ^_none_of=h3p-3 ^_nop=a-3r-4s8v-3 ^_nop_$=s7 ^_nope=b-3p4s5 ^_nope_$=s3
^_not=a-6d4e-4g8h6m-5q-7r-14u-4v3 ^_not_a=g7 ^_not_afraid=b-4v6 ^_not_feeling=c7v-6 ^_not_her=e3
^_not_him=h3 ^_not_maria=e4v-4 ^_not_me=e3 ^_not_now=g8s-7 ^_not_really=s6 ^_not_sure=r-3v11
^_not_talking=d9 ^_not_this=g5 ^_not_too=v5 ^_nothing=p3v5 ^_now=g4 ^_nuh=s4 ^_nuh_uh=s4
^_number=a-5e4o5 ^_numero=a-4e4 ^_nunca=b-3e3s6 ^_nvm=v4 ^_october=v3 ^_of=r4 ^_of_course=r4
^_ojala=b4 ^_ojala_no=b3 ^_ok=f-4g-3r23s-10 ^_ok_$=a-3o-5s-3v-7 ^_ok_but=r3 ^_ok_el=r4
^_ok_friday=r5 ^_ok_how=r3 ^_olvidense=a7v-4 ^_olvidense_de=a3 ^_omg=v4 ^_on=a-3b-8g20u-3v-5
^_on_my=g8v-4 ^_on_the=g8u-3 ^_once=g5n5 ^_one=b-4 ^_one_more=g-3n3 ^_only=r-3 ^_only_if=r-3
^_operadora=d4 ^_operadora_$=d4 ^_operator=d3 ^_operator_$=d3 ^_opt=c-4l3 ^_opt_out=a3 ^_option=o6
^_optout=a5 ^_optout_$=a5 ^_orale=v3 ^_otra=h-6n3 ^_otra_vez=h-4n5 ^_otro=g9k-8 ^_otro_dia=g10k-8
^_out=a8b-5v-6 ^_out_of=b-3 ^_oye=n-3v7 ^_pain=c11v-7 ^_pain_is=v-3 ^_panic=b4 ^_panic_attack=b4
^_para=a13m-4s3 ^_para_que=b5m-3 ^_parar=a8 ^_parar_$=a8 ^_pare=a6 ^_parking=g6v-5 ^_paso=s6u-5
^_passed=c5 ^_passed_a=c4 ^_patel=v9 ^_patel_$=o-3v13 ^_patel_on=o4 ^_perdi=n-11v3 ^_perdi_el=c6
^_perdi_mis=v7 ^_perdon_$=n7v-11 ^_perhaps=v3 ^_pesimo=v4 ^_phone=a-3d3v5 ^_pictureno=r-6s6
^_pictureno_$=r-6s6 ^_picturesick=c6 ^_picturestop=a5 ^_picturethanks=u6 ^_pienso=b5 ^_pink=c3
^_please=a6c-3g-5n-9o-3r3v3 ^_please_call=a-6d8 ^_please_do=r5 ^_please_dont=f7j-5 ^_please_stop=a3
^_pongame=l3 ^_por=b3v-7 ^_por_que=b7m3v-5 ^_postpone=k5 ^_postpone_my=k3 ^_pressure=c7v-3
^_puede=f8r-9v14 ^_puede_ser=f3 ^_puedo=b-3c-8g-12i-7j-3v18 ^_puedo_ir=f3 ^_puedo_tomar=k-3v4
^_pues=v6 ^_pulled=c5 ^_push=k6 ^_push_it=k3 ^_put=c-3h3 ^_put_me=h3
^_que=a-6b-9c-13d3e-8f-4h7i-10k-7m-3n13o-8p3r-7u10 ^_que_$=m-4n19 ^_que_dia=v10 ^_que_es=v3
^_que_este=u3 ^_que_mas=o-3p5 ^_que_me=a-7b6d10g7 ^_que_miedo=b-3v5 ^_que_otro=j4 ^_que_quieren=m3
^_que_sea=h6 ^_que_susto=v3 ^_que_tengo=b-3i-3m4 ^_queda=i5 ^_quien_es=f3 ^_quiero=a-8d7m-6r-7
^_quiero_cancelar=a7 ^_quiero_hablar=h-3 ^_quiero_la=f7h6 ^_quiero_que=a-6d5 ^_quiero_un=h4
^_quiero_una=k-5 ^_quiero_volver=a-4 ^_quit=a9c-7v-10 ^_quitame=a5v-3 ^_quiten=l3 ^_quitenme=j3
^_quitenme_la=j3 ^_quizas=v6 ^_quizas_$=v6 ^_rather=h7 ^_reagendar=k6 ^_rechazo=a4 ^_remind=n8
^_remind_me=v8 ^_remove=v-3 ^_reschedule=k4q9 ^_reschedule_for=q3 ^_restart=l3 ^_resume=l7
^_revoke=a4 ^_ring=d7 ^_ring_me=d7 ^_riverside=o5r-3 ^_roads=i4v-3 ^_roads_are=i4v-3 ^_run=n3
^_running=v8 ^_running_a=c4 ^_running_late=v5 ^_s=a9b6r5v-7 ^_sale=r4 ^_sali=v3 ^_save=a3b4
^_scared=b3v-6 ^_scared_to=b3v-3 ^_scary=v3 ^_se=a-4b-9c3d-7h-5i6k3m-6n12v-7 ^_se_esta=b-3n6
^_se_lo=g4 ^_se_me=b-3c14d-5e-9g-7i6k4n-5v-7 ^_se_murio=e-5v4 ^_se_nos=e8 ^_see=v6 ^_send=b5
^_shaking=i3 ^_she=c-7e8g-4h6k-3 ^_shes=e6 ^_shift=g-3k4q4 ^_shoot=b-5v3 ^_shut=a10c-4 ^_shut_up=a3
^_si=f3g-5r26s-12u-7v-12 ^_si_el=r12 ^_si_gracias=u-4 ^_si_la=r11 ^_si_pero=d3k5q3r10 ^_si_please=r3
^_si_quiero=b-3f3 ^_siento=b8v-8 ^_siento_que=b12c-5v-4 ^_sign=a-4c-3l6 ^_sign_me=a-4c-3l6 ^_sii=r3
^_simon=r4 ^_simon_$=r4 ^_sin=c-10v14 ^_since=b4 ^_so=a-6b4v13 ^_solicito=a4 ^_solicito_la=a4
^_solo=h6r-4v-8 ^_somebody=i-4 ^_someone=b8 ^_someone_who=d4 ^_something=k5 ^_something_came=c-3k5
^_sometime=v3 ^_sometimes=b3 ^_sometimes_i=b3 ^_sorry=m4 ^_sos=b11 ^_sounds=r6 ^_sounds_good=r3
^_soy=c-5d-4e7v-3 ^_soy_la=c-4e8 ^_soy_su=d-3 ^_soy_una=b3e-3 ^_speak=c-3n5 ^_start=l7v-9
^_start_$=l3v-7 ^_still=g3 ^_stomach=c4 ^_stop=a28b-8l-24m-5u-3v-24 ^_stop_$=a7l-6v-9
^_stop_calling=c4 ^_stop_contacting=b7 ^_stop_for=a4 ^_stop_sending=f6 ^_subscribe=a-11l7 ^_sudo=c4
^_sugar_is=c-4 ^_suicide=b7 ^_sure=a-4b-4r17s-3v-11 ^_sure_tomorrow=q8 ^_tagalog=f6 ^_take=f5j5u3
^_take_me=f5j5 ^_take_my=a3 ^_tal=v6 ^_tal_vez=v6 ^_talk=d-3u5 ^_tell=b9 ^_tell_my=b4 ^_tell_the=b4
^_ten=t3 ^_tengo=a-5b6c5g6i-24k-7m-12r-3 ^_tengo_el=v-6 ^_tengo_fiebre=f7 ^_tengo_la=c6k-3
^_tengo_miedo=b6 ^_tengo_muchisimo=b3 ^_tengo_mucho=b4c-7f3v-4 ^_tengo_que=g10v5 ^_tengo_una=b-4
^_terminate=a4 ^_terrible=v3 ^_text=a-7f4g9n4 ^_text_me=a-5f4g8 ^_thanks=a-10n-4r-3u24v-15
^_thanks_for=u4 ^_thanks_you=a-3u9v-8 ^_that=b-5c-5 ^_thats=b-3e4 ^_thats_my=e4 ^_thats_not=e3
^_the=a-13d-11e-3g-13i4j-3l-4o12p-10q-10r-20v8 ^_the_20th=q3 ^_the_afternoon=q-5 ^_the_asap=o3
^_the_bus=i6v-5 ^_the_dog=n3 ^_the_friday=f5 ^_the_movie=v4 ^_the_one=o-3v5 ^_the_pain=v-4
^_the_second=n-4 ^_the_shot=c3 ^_the_swelling=c-4 ^_the_text=n5 ^_the_train=i6 ^_the_voices=b8
^_there=b4 ^_theres=a-4b8c3i-5 ^_theres_no=b3i-3 ^_they=a-6b8c-9e3i5r4 ^_theyd=b4 ^_theyd_be=b4
^_this=c-8d-5e10f-3m-8v7 ^_this_better=a5 ^_this_heat=v5 ^_this_is=a4d-6e11m-7v-6 ^_this_phone=a-3e4
^_those=o-4p8 ^_those_are=p3 ^_those_dont=p4q3 ^_tienen=i3v4 ^_tired=v3 ^_todas=r4 ^_today=g-5q7v-3
^_todo=b-3i5 ^_todo_lo=i5 ^_toi=f8 ^_tomorrow=g-10 ^_too=n3 ^_took=b6 ^_took_all=b5c-3 ^_took_the=c3
^_toso=v-4 ^_traigo=c6v-5 ^_transfer=d3 ^_transfer_me=d3 ^_tres=o4 ^_try=g6 ^_tues_or=q3
^_tuesday=c3p-3r-5 ^_tuesday_at=o-5 ^_tuesday_im=c4o3 ^_turn=l4 ^_turn_the=l5 ^_two=g3o3v-4
^_uh=b-5o-3 ^_uh_yeah=g4 ^_um=q3v6 ^_um_yeah=a3 ^_un=a5b-8l3t7u6v-11 ^_una=n6 ^_unenroll=a4
^_unstop=a-4l7 ^_unstop_$=a-4l7 ^_unsub=a5 ^_unsubscribe=l-5 ^_unsubscribe_$=l-3
^_unsubscribe_from=a-4v3 ^_unwanted=a3 ^_urge=b4c-3 ^_usted=e4 ^_usted_busca=e3 ^_vayanse=a3
^_veo=c9 ^_very=u-5v5 ^_vivo=b5i5 ^_voy=b4g8 ^_voy_a=b9 ^_voy_manejando=g3 ^_vuelvan=a-4
^_vuelvan_a=a-4 ^_want=b5 ^_want_to=b6 ^_water=c5 ^_we=c-3h4 ^_we_are=a5 ^_we_dont=h6 ^_we_lost=b3
^_wed=o5 ^_wednesday=r-3 ^_well=c-3g6r-3v-6 ^_well_see=g7r-3v-6 ^_what=a-3b-4c-4f-9j-5k-11n-6r-6v6
^_what_$=m-16n15v-5 ^_what_a=v8 ^_what_about=q6 ^_what_appointment=m7 ^_what_are=a-4m3n-6
^_what_day=n-4v5 ^_what_did=m-5 ^_what_do=a3m5v-4 ^_what_else=p6 ^_what_if=v6 ^_what_is=m8n-3
^_what_should=v3 ^_what_time=m-5v9 ^_whats=a-5c-3m3n3o-5 ^_whats_that=n7v-11 ^_whats_the=o-5v7
^_whats_your=v6 ^_when=v7 ^_when_do=v3 ^_where=i-3 ^_where_are=v3 ^_wheres=d4v6 ^_which=m3
^_whichever_$=r3v-3 ^_who=b-3 ^_who_am=m3 ^_who_do=d3 ^_who_else=h3 ^_who_is=f5v3 ^_whos=a-3e4i4m5
^_why=b6g-6m6s-3 ^_why_not=r6s-3 ^_will=b-12d-3v10 ^_will_call=g5v-3 ^_will_the=v6 ^_wipe=a6
^_wipe_my=a6 ^_wont=j6 ^_wont_be=j7 ^_worried=b5 ^_worst=b-3c4 ^_wrong=e8 ^_wrong_number=e6
^_y=m6o-8r3s-3 ^_y_$=r9 ^_y_el=q4 ^_y_para=m3 ^_ya=b3c-13e-5g3i-3k-3n-10q-5v7 ^_ya_basta=v-5
^_ya_deje=a-3v8 ^_ya_esta=e4 ^_ya_estoy=b-3 ^_ya_estuvo=a4v-5 ^_ya_les=a3v-4 ^_ya_me=c-3s3v5
^_ya_nada=b6v-3 ^_ya_no=a-4e-11f4g-6k-4s-3 ^_ya_salieron=v4 ^_ya_tengo=b3 ^_yeah=r11v-4
^_yeah_asap=q4 ^_yeah_i=r3 ^_yep=r7 ^_yep_the=r5 ^_yes=a-3g-4m-4o-5p-3r14u-5v-7 ^_yes_$=o-5
^_yes_and=a-3 ^_yes_but=r9 ^_yes_i=f5 ^_yes_id=f5 ^_yes_if=i6 ^_yes_its=r-3 ^_yo=a-5b-6d-3e5g9v4
^_yo_me=g9 ^_yo_no=b-3e9 ^_you=a-10e8g-13i-11l6m-7n7r3u3v-6 ^_you_are=a3 ^_you_can=l3
^_you_cut=a-7n7 ^_you_have=f3 ^_you_mean=e4 ^_you_wont=b6j-4 ^_your=u5 ^_youve=e6 ^_yup=r3
^_zero=t5v-5 a=a-6c-4d3i-3j-6l-4o-3p-8r-5s-5u-5 a__$=a-6e-5i5j-5k-10n4u-12 a__2=g3 a__3=o-8q3
a__a=c6g-5j-3 a__all=c3 a__and=f5 a__appointment=k5 a__attack=b-4 a__blood=v4 a__casa=g5v-4
a__con=b-8h6 a__cough=c4 a__date=k5 a__day=k4u3 a__doctor=b4c-3d-5h10v-5 a__dos=f3 a__esa=b3
a__for=c3 a__here=v3 a__hermana=h4 a__hijo=c3 a__horas=f5g-4 a__i=k4v-10 a__in=c-6v8 a__la=b3
a__line=e6 a__los=a-11l5 a__mama=b5 a__mas=j5 a__me=n4v-3 a__mejor=v8 a__mi=a3 a__mierda=a6 a__my=c7
a__nada=a3 a__ninos=g4v-5 a__not=a-6 a__note=v7 a__now=c3v3 a__of=b6 a__on=b-4c4 a__or=i3
a__persona=d4j3 a__policia=b4 a__por=a3 a__provider=a3 a__que=b3g5 a__si=a4b-3 a__speaking=h4
a__telefono=f3 a__there=e5f8 a__time=b4 a__to=a3i3v-8 a__today=c6 a__up=i5 a_alguien=j5
a_alguien_$=b3 a_alguien_mas=j5 a_bad=b-3h3 a_bit=g3 a_bunch=b3 a_bunch_of=b3 a_burden=b3
a_burden_to=b3 a_buscar=i4 a_buscar_$=i4 a_call=d4g-8 a_call_$=d4g-8 a_cancellation=k4 a_car=i3
a_car_$=i3 a_coffee=v5 a_complaint=d7v-8 a_cough=f5v3 a_cough_$=f5 a_different=f3 a_different_day=k5
a_different_doctor=f5 a_different_one=k-3 a_dios=b3u-9v11 a_dios_$=u-6v9 a_doctor=c3e5v-4
a_doctor_there=e5v-3 a_dog=c6v-8 a_dog_$=c5v-7 a_esa=e3k4v-7 a_esa_horas=k4 a_ese=b3 a_ese_doctor=b3
a_eso=j-4 a_estar=b5 a_este=e-4 a_este_telefono=f3 a_fever=c11f4s3 a_fever_$=c8s3 a_fever_and=f5
a_few=g4 a_fiddle=v5 a_fiddle_$=v5 a_good=g7 a_gun=b9c-3 a_hacer=b5 a_headache=c-6v7 a_horse=v4
a_horse_$=v4 a_human=d6 a_ir=b-5j3 a_ir_$=b-4j9 a_kid=v3 a_kid_$=v3 a_knife=b4c-3 a_la=a7b12c-10v-9
a_la_mierda=a6 a_la_policia=b4 a_lady=d5h4 a_las=c-12g6n-5p-3q3 a_las_2=g3 a_las_3=o-8q3
a_las_dos=f3 a_later=g-8k8 a_later_date=k3 a_leg=v8 a_lift=i4 a_lift_$=i3 a_little=g3 a_llamar=a6
a_llamar_$=a6 a_los=g4 a_los_ninos=g4v-5 a_lump=b-7c4 a_man=b6 a_mandarme=a-4 a_mandarme_los=a-4
a_meeting=g4 a_meeting_$=g3 a_mi=b6i-4v-5 a_mi_casa=b3 a_mi_hermana=h4 a_mi_hijo=c3 a_mi_mama=b5
a_million=v3 a_minutes=c6g-4 a_minutes_$=c6g-4 a_month=c3 a_nada=b-4v6 a_nada_$=b-4v6 a_nadie=b10i-6
a_nadie_$=b9i-3 a_new=h3 a_night=v3 a_nurse=d7 a_nurse_$=d4 a_otra=j3 a_otra_persona=j3 a_otro=a3g-5
a_otro_$=a3g-3 a_pain_$=v-3 a_pensar=b-4 a_person=a-7d11f6 a_person_$=d6f6 a_pie=g-3i8 a_pie_$=g-3i8
a_plan=b4 a_plan_$=b4 a_plane=b-3g5 a_plane_$=b-3g5 a_proposito=b5 a_proposito_$=b5 a_que=f6k-4v3
a_que_horas=f6k-4v4 a_rash=c4 a_rash_all=c3 a_real=d-4 a_recibir=a-3 a_recibir_los=a-3 a_refill=v4
a_refill_on=v3 a_ride=f3g-3i10 a_ride_$=f-4i7 a_scam=m4 a_scam_$=m4 a_sec=g4 a_sec_$=g4
a_second=g-4n6 a_second_$=g-3n6 a_six=v-3 a_six_$=v-3 a_spanish=h3 a_spanish_speaking=h4 a_su=e4
a_taxi=i3v-5 a_temp=c4 a_text=a-9m3 a_una=d6 a_una_persona=d6 a_van=i5v4 a_van_$=v6 a_ver=g4v3
a_vivir=e4 a_way_to=a3 a_week=c7 a_week_$=c6 abajo=c3 abajo_$=c3 able=b-3j3 able_to=b-3j3
about=c-7d3i-3k-3n-3q3 about_$=m9v-5 about__$=b-5d3m-6r-3v9 about__afternoon=r3
about__appointment=j3v-4 about__die=b-4 about_it=a-3g5 about_me=a4v4 about_me_$=a4v4
about_the=c-3j4q5v-4 about_the_appointment=j3v-4 about_this=d5m-5 about_this_$=d4m-5
about_to_die=b-4 abren=v8 absolutely_$=r5s-6 abuela=c3 acabe=b3 acabo=c3 aceptan=v4 aceptan__$=v3
ache=c5 acoso=a7 acoso_$=a4 across=i3 acting=c3 acuerdo=r3v3 acuerdo_$=c-3r3v3 add=l4 add_me=l4
address=m-4v6 address_$=v4 adelante=e3 adelante_$=e3 adios=b7 adios_$=b6 afraid=a-3 afraid_$=b-3c6
afraid__dont=v10 afraid__the=b5c3 afraid_i=b-6v4 afraid_i_dont=v10 afraid_ill=c-7 afraid_of=b6
afraid_of_the=b5c3 afraid_to=b5 after=g7q5r-3 after_$=i-5v3 after_2=f4 after_2_$=f4 after_3=f5
after_3_is=f8 after_5=g4 after_6=q3 after__$=a-4b-4c-4q7r-4 after__is=f7g6 after_i=g3 after_the=c4
afternoon=g-3 afternoon_$=q3 afternoon__wednesday=q-3 afternoon_on=q-3 afternoon_on_wednesday=q-3
afuera=b3c-3v4 afuera_$=v5 again=d-3e-6f-3l3m-4n5o-8p-5v-10 again_$=a-3c-5e-3g-10h4l4n3o-4p-3v-7
again__$=a3g9 again_and=a6g-3 again_nextmonth=g4 again_nextmonth_$=g4 again_please=a-4n5
again_please_$=n6 again_tomorrow=g4 again_tomorrow_$=g4 agarro=v6 agendeme=r3 agent=d9 agent_$=d6
agente=d3 agente_$=d3 agito=c4 agradezco=u3 aguanto=c3v-3 aguanto_esta=b3 aguanto_la=c3 ah=n12v-6
ahi=c-9i-3v6 ahi_$=c-3e5v5 ahi__las=v4 ahi_nos=e-4g3 ahora=g8 ahora_$=g3s-4 ahora__no=g3 ahora_no=g6
ahorcar=b6 ahorcar_$=b6 ahorita=g9 ahorita_no=g7s-5 ai=d6 ai_$=d6 aid=c-3 aide=b-3e4 aint=e10v-6
aint__$=e9v-3 aire=c7 aire_$=c7 aja=r3 al=c-3f-5g4k4q8 al__$=g4i-6q8r-3 al_borde=b6 al_carajo=a3
al_trabajo=g5 al_trabajo_$=g5 al_viernes=q4 al_viernes_$=q4 alcance=n6 alcance_a=n6 alegria=b3
alerts=l6 alerts_$=l6 algo_el=p-6 alguien=a-4d5m-4 alguien_$=f-4g-5h-10v5 alguien__$=f4j4
alguien__a=g3 alguien__de=d3v-4 alguien__esta=b4d-4h4 alguien__hable=d-3f5 alguien__me=h4
alguien_ahi=d4v-4 alguien_de=d7h-3 alguien_en=b-3d5 alguien_manana=g6 alguien_mas=d-3h7j4
alguien_mas_$=j4 alguien_me=b8 alguien_que=d-3f4 alguien_que_hable=d-3f5 alive=b8e3 alive_$=b7e3
all=d-8g-12j-3l-3o-5p4r5u3 all_$=b-6e3v7 all__$=b-8r3 all__do=i3 all__over=b4u3v-6 all__time=c3
all__you=b7 all_bad=p8 all_better=v5 all_gone=c-11v7 all_good=u3 all_healed=c-5v4 all_healed_$=c-5v4
all_message=a3 all_message_$=a3 all_my=b5c-5 all_night=b-11c8 all_night_$=b-8c6 all_of=b3
all_over=b-8c11v-8 all_over_$=b-6c13v-7 all_red=c4 all_thanks=u3 all_thanks_$=u3 all_the=c3
all_the_time=c3 all_three=p4 all_week=c3 all_week_$=c3 alla=i6v-4 alla_$=i6 alla__$=c3 alla_abajo=c3
alla_abajo_$=c3 allowed=v5 alone=a3c-8 alone_$=a4c-7 alone__lanoche=b3 alone_today=b3
alone_today_lanoche=b3 alot=c4 alot_$=u3 already=a3h-4 already_$=a3 already__the=v-3 already_saw=j3
alright=r6 alta=a-3l4 alto=a5n3 alto_$=n5 alto__$=a5 am=b-4d-9m8n-3q3 am_$=q3 am__talking=d-8m7
am_i=b-3d-8m9 am_i_talking=d-8m7 amable_$=u5 amaneci=v4 an=c-5e-4j-7 an__$=b-4c-3g4k-6v3
an__doctor=h3v-4 an_appointment=b5j-5k-5v6 an_appointment_$=k-4v6 an_earlier=k3 an_emergency=b4
an_hours=b-3g6 an_hours_$=g6v-5 an_older=v-4 an_older_doctor=v-4 and=a5c5e-5n-5v-5 and_3=g3
and_3_$=g3 and__$=a-7g5i-3v-11 and__been=v4 and__call=a5g-3 and__cant=c-6v-4 and__contact=j4
and__cough=f5 and__dont=a3b6c-5f3 and__im=c4 and__just=g7 and__like=h3 and__of=b3 and__texting=s4
and__this=s-4 and__what=a6g-3v7 and_a=f5k3v7 and_a_cough=f5 and_cant=c-3 and_dont=a5g-4
and_dont_call=a5g-3 and_have=b4 and_hes=b3 and_his=c3 and_i=a3b7c-3i4v-10 and_i_cant=c-6v-4
and_i_dont=b6c-5f3 and_id=h3 and_id_like=h3 and_im=b-3g6 and_ive=v4 and_ive_been=v4 and_my=b-6
and_never=j4 and_now=b-3c6 and_see=a6g-3 and_stop=a4s7 and_stop_texting=s4 and_that=h3 and_the=b-7
anda=c-3i5 anda__$=c-3i3 anda_enfermo=c-5i4 ando=a-5b-10c3f-6g7i3 ando__$=c5 ando__la=b-6c-8g10
ando__pie=g-3i8 ando_a=g-3i8 ando_a_pie=g-3i8 ando_con=c6g-3 ando_en=b-6c-8g9 ando_en_la=b-6c-5g8
andrea=e3 andrea_$=e3 anestesia=b3 angustia=b5c-3 angustia_$=b4 annoying=a3 ano=c-3 ano_pasado=v3
anoche=v3 anoche_$=b-4 anos=c-3v10 anos_$=v6 anos_y=v4 another=d-6h4k5v-3 another_$=h4
another__$=d-5e-3g7 another_appointment=c3 another_day=b3 another_day_$=b3 another_doctor_$=h3
another_time=h-3 another_time_$=g4 ansiedad=b3 answer=g4 answer_$=g4 antes=g-4v4 antes_$=g-4v4
antes_de=q3 any=c-9d4e6g-4o-7r7 any_$=r6 any__$=b4 any__im=e3 any__these=f5 any__those=b-3
any_appointment=e3 any_longer=a4 any_longer_$=a4 any_more=b5v-3 any_of=b-3f3p5 any_of_these=f5
any_of_those=b-3 any_pain=v5 any_pain_$=v5 anybody=d4h3 anymor=b4 anymore=c-3h-6k3 anymore_$=h-6k4
anyone=h5 anyone_but=h5 anyone_else=v-4 anyone_there=v7 anything=b-3s3 anything_$=s3
anything__$=b-5q3v-7 anything__a=b-3v7 anything_else=q-4 anything_friday=v-6 anytime=a-4q4
anytime_$=q-4 anytime__after=f4 anytime_nextweek=f3 anytime_nextweek_after=f4 anytime_works=q3
anyway=v3 apaguen=a4 aparato=c3 apart=b3 apart_$=b3 app=v6 app_is=v6 appointment=h-3j4
appointment_$=b-10e-6f3j3q-5 appointment__$=c-3j3k3v-6 appointment__friday=j3 appointment__mine=e4
appointment__not=e3 appointment__thursday=k-4 appointment__to=q3 appointment_and=a4
appointment_im=e3 appointment_is=v7 appointment_on=j4k-5 appointment_please=j4
appointment_please_$=j4 appointment_time=j-3k3 appointment_time_$=j-3k3 appointment_to=j-5k5q7
appreciate__$=a-3u6 appreciate_it_$=u3 appreciated=u3 appreciated_$=u3 apuntame=r3 aqui=b3c-4e6
aqui_$=m3v-6 aqui__hay=e9 aqui__la=b7 aqui_no=b-5e13 aqui_no_hay=e9 arabic=f3 arabic_$=d-6 arde=c4
are=a-5b-3c-3m3n-5o-3p4u-3v3 are__$=b-4c9v-13 are__a=m4v-3 are__allowed=v6 are__hours=m-3
are__located=v3 are__open=v3 are__options=m4 are__to=a-3b7 are__with=v-3 are_burning=v6
are_clogged=n3v-3 are_my=m4 are_my_options=m4 are_out=a-4b7c-3 are_the=m-6v6 are_there=d6v-3
are_these=a-3m5v-5 are_through=a4 are_you=a-5e3m10u-5v3 are_you_a=m4v-3 are_you_located=v3
are_you_open=v3 are_your=m-3 are_your_hours=m-3 arent=c4 arent__$=c4 arent_working=c4
arent_working_$=c4 arm=b-7c6 arm_is=c4 arms_$=b3 around=q3 around_$=b-3v3 around__$=g7 as=b-3r5
as__$=r5v-4 as__dog=c5v-7 as__fiddle=v5 as__kid=v3 as_a=v3 as_a_dog=c5v-7 as_a_fiddle=v5 as_a_kid=v3
asap=a-3b-4q9v-7 asap_$=c-3q6v-4 asap__me=q4 asap_get=q4 asap_get_me=q4 asesor=d4 asesor_$=d4
asi=a-4b-4s6 asi_$=a-3e7s7v-6 asi__$=r6v-3 asi__la=b-5v7 asi_es=b-5r7s-3v3 ask=g9i-3m3q-5 ask_$=v3
ask__$=m-4 ask_again=a4 ask_me=g7m-5 ask_me_$=m-4 ask_my=g4 asked=a5 asking=a3 asking_$=a4 asma=v9
asthma__$=c3 asthma__a=v3 asthma_as=v3 asthma_as_a=v3 asthma_attack=c3 asthma_attack_$=c3
asustada=b5 at=a-12b-3g9i-3j-6m-3n-8o-5q5t-5 at_$=c3v3 at_2=g-4k3q3 at_2_$=g-3k3q5 at_3=o-9q6
at_3_$=o-9q6 at_5=v3 at_5_$=v3 at_6=g7v-5 at_6_$=g7v-5 at__$=b-5c13d-4e5o-8q14v-3 at__desk=d4
at__end=v4 at__gym=v-3 at__now=d3 at__text=v6 at__thanks=v3 at_a=g3 at_all=e3u3v7 at_all_$=b-7e3v9
at_home=g-3 at_home_$=b5 at_me=b3 at_my=c-5g7 at_school=g-3 at_the=b-9c-6d5e-12g14v-3 at_the_desk=d4
at_the_end=v4 at_the_gym=v-3 at_this=a-3e3v4 at_work=b-3c9q-3v-6 at_work_$=c10v-4 at_work_now=d3
at_your=v4 ataque=c3 atencion_$=v3 aterra=b3 aterrada=b4 aterrada_$=b4 atienda__$=d3h-4 atienden=v8
attack=c3v-5 attack_$=v-4 attacked=v6 attacks=b3c-3 aunt=a3 auxilio=b7 auxilio_$=b4 aventon=i5
aventon_$=i5 avisarme=u3v3 avisarme_$=v3 aviso=a-3b-3g7v-5 aviso_$=a-3b-3g7 avisos=l3 avisos_$=l3
away=a7c-3i-4r-3 away_$=a6b-5v3 away_my=c-3 awful=b-4 awful_$=b-3 ayer=c3i-5v3 ayuda=m6
ayuda_$=b-3m11 ayudenme=b8 ayunar=v6 azucar=a-3v3 azucar_$=a-3 azucar__$=c-4v3 azucar_bien=c-3v3
b=v6 baby=e-3g5 baby_$=b10c-13g5v-3 baby__burning=c3d3 baby__i=b6 baby__moving=c3 baby_and=b6
baby_and_i=b6 baby_is=c3d3 baby_is_burning=c3d3 baby_wont=b-8c5 babysitter=e5 back=a-3e-3i-4j-3l5
back_$=a4b8c8g-8n-4v-8 back__$=c-10l5v8 back__him=h3 back__killing=c5v-3 back__lanoche=d3
back__me=g7 back__out=c7 back__you=g8 back_is=c8v-3 back_is_killing=c5v-3 back_on=l6 back_to=b-4g7h3
back_to_him=h3 back_to_you=g7 back_today=d3 back_today_lanoche=d3 back_up=g-4n6 back_went=c7
back_went_out=c7 back_with=g7 back_with_me=g7 backing=v3 bad=g3p6 bad_$=b3p5t-6 bad__$=b-7g8v-4
bad_connection=n4 bad_connection_$=n4 bad_time=g3 baja=a9b-4j3 baja_$=a10 baja__$=a9 baja_mi=j5
baja_please=a7 baja_please_$=a6 baja_por=v3 bajo=v4 bajo_la=c-4v3 banco=n7 banco_$=n7 banging=b4
banging_on=b4 bano=c3 bano_$=c5 barely=c4 barely__$=c4 barely_walk=c4 barely_walk_$=c4 basta=a7s-9
basta_$=a8s-8 basta_con=v3 bateria=i6 battery=b-6c-3 be=a5b5c-9d-5f-5g-6j4k-5n-4u-3 be_$=v12
be__$=a12c-6g-5r3s-3v-4 be__by=b5 be__in=v5 be__last=a3 be__mistake=e3 be__my=b3 be__off=a-6b7s3
be__to=b-3j3 be_a=b4 be_able=b-3j4 be_able_to=b-3j4 be_alive=b4j-4 be_alive_$=b4j-4 be_alone=b4
be_better=a-6b5 be_better_off=a-6b7 be_coming=b-4c-3 be_dead=b11r-3 be_dead_$=b5 be_dead_by=b3
be_gone=b7 be_gone_$=b4 be_great=v-3 be_having=b-6 be_here=b5 be_here_anymore=b3 be_in=b-6
be_over=b8 be_the=a3 be_the_last=a3 be_there=j7r3v4 be_there_$=j7r5 be_there_in=v5 be_with=b3
beat=c-6v6 beat__$=c-6v4 beating=v-5 bebe=c4 bebe_no=c6 bed=b-3c6g8 bed_$=b-3c5g8 been=a-4g-5
been__$=b3 been__patient=e3v-6 been__that=e-3 been__up=b3 been_born=b3 been_born_$=b3 before_9=q3
beg=n3v-3 beg__pardon=n3v-3 beg_your=n3v-3 beg_your_pardon=n3v-3 begin=l8n-3 behind=v4 behind_$=v4
being=b5c-4 being__$=b4 believe=e3 belongs=v4 belongs_to=v4 bendiga=b-3u3 bendiga_$=b-3u3 best=q4u3
best_$=u3 bet=r6 bet_$=r6 better=f3v3 better_$=b-10v7 better__$=g-3 better__me=f5 better__the=a5
better_be=a5 better_be_the=a5 better_for=f5 better_for_me=f5 better_now=g-3 better_now_$=g-3
better_off=a-7b12 better_without=b3 better_without_me=b3 between_1=g3 between_1_and=g4
between__and=g3 bien=a-6g-6h-5m-3n3r4t-4 bien_$=b-6g-3n3r9s-7t-3u9v7 bien__$=c3r-4s6v-6 bien__mi=f3
bien__salud=v3 bien_asi=r-3s5v-4 bien_asi_$=s4v-4 bien_de=v3 bien_de_salud=v3 bien_gracias=u-4
bien_para=f3 bien_para_mi=f3 bigger=c4 bill=b-3v7 bill_$=b-3v4 bit=g3 black=c4 blade=b4 blade_$=b4
blank=n5 bleach=b4 bleach_$=b4 bleeding=b-5c6v3 bleeding_$=c3v-5 bleeding__$=v3 bless=u5
bless_you=u3 block=a5 blood=a-3c4 blood_$=c7 blood__$=c-4v5 blood_in=c5 blood_pressure=c-3
blood_sugar=v-3 blood_work=v4 blue_$=c7v-8 blue_cross=v4 boarding=g6 boca=c5 boca_$=c4
book=b-3f3m3n-4q-4 book__$=m3r3 book_anything=s3 book_it=f5 book_it_$=f3 book_me=r3 book_the=r-3
borde=b6 born_$=b3 borrame=a4 borreme=j3 borreme__cita=j4 borreme_la=j4 borreme_la_cita=j4
borrenme=a3 boss=e3 boss_$=e3 boss__ill=g3 bot=m9 bot_$=m11 both=c3 bother=a8e-3h-4
bother__else=a7h-4 bottle=b4c-3 bottle_of=b4c-3 bottom_$=b3 bp=c3 bp_is=c3 brain=b4c-3
brain__$=b4c-3 brazo=c6k-3 brazo_$=k-3 brazos=b7c-3 brazos_$=b7c-3 break=v4 breakdown=b6c-5
breakdown_$=b4c-5 breaking=n6 breaking__$=n5 breaking_up=n6 breast=b-3 breath=b-7c5 breath_$=b-3c3
breathe=c3v-5 breathe_$=c8f3v-3 breathe_from=c-7 breathe_im=c3 bridge=b3 bridge_$=b5
bring=b-8c-5i6k3v3 bring__$=b-3i6 bring_me=b-5i7 bring_me_$=b-3i6 bring_my=c-3v6 bro=c-6v5
bro_$=c-6v5 broke=v3 broke__$=c-4 broke_my=c4 broken_$=b-6c3 broken__i=c3 broken_and=b5c-6
broma=m5v-5 bruh=a3 bruh__$=a3 bruh_stop=a3 bruh_stop_$=a3 bsy=g8 buena=g6 buena__$=g6 bueno=r8
bueno_para=d3v5 bug=a3 bug__$=a3 building=v4 bump=k3 bump__appointment=k3 bump_my=k3
bump_my_appointment=k3 bunch=b4 bunch__xanax=b3 bunch_of=b4 bunch_of_xanax=b3 burden=b3 burden_to=b3
burn=b6 burn__clinic=b5 burn_that=b5 burn_that_clinic=b5 burning=c3 burning__$=c4 burning_up=c4
burning_up_$=c4 bus=a-8b-4c-3i10 bus_$=g-3i7v-4 bus__$=i-3 bus_doesnt=i4 bus_stop=i-7v6 busca=e5
busca__mi=e3 busca_a=e3 busca_a_mi=e3 buscar=i3 buscar_$=i4 business=m4 busy=g6v5 busy_$=v5
busy_now=g3 but=h6q3 but__$=h5o-7 but__it=a3 but__really=b3 but__that=e3 but_gomez=h3 but_hes=i5
but_i=i3 but_im=b6 but_im_really=b3 but_lamanana=o-6 but_lamanana_$=o-6 but_my=c3 but_not=e3
but_not_that=e3 butt=v4 buzz=d5 by=a-7g-3n3 by__again=n3 by__name=e3 by_me=n3 by_me_again=n3
by_that=e3 by_that_name=e3 by_the=v7 by_then=b6 by_then_$=b5 bye=b-3g8u3v-3 bye_$=b-3g8u3 c=o11v-6
cab=i4 cabeza_$=v-5 cadera=e4 cadera_$=e4 cai=b-4c6 calambres=c3 calendar=g5 calentura=c4
caliente=c3 calificar=m4 calificar__$=m4 call=c-5d12e-10g3h-5i-6j5q-7v-6 call_$=b-3d3v-11
call__$=b-7g-10j-3 call__after=g4 call__again=a10g-3 call__anymore=a3 call__back=d4 call__i=a-8d5
call__instead=d3 call__my=v4 call__please=a-4b4 call__tomorrow=g4 call_back=b6 call_list=s3
call_list_$=s3 call_me=a-4b-12d18g4q-5r-3 call_me_$=a-7b-3d7g-10 call_me_after=g4
call_me_again=a8g-3 call_me_anymore=a3 call_me_back=d5 call_me_instead=d3 call_me_tomorrow=g4
call_my=a4 call_off=j4 call_the=b4d-3 calle=i3 called=e5 called__$=e5 calling=a10d-3e4m3v-6
calling_$=a10c-3e3 calls=a9 calm=c-6 calm_down=c-6 calor=v6 calor_$=v5 cama=c6 cama_$=c5 cambia=k3
cambiar=h4 cambiar__cita=f4 cambiar_de=h6k-5 cambiar_la=k5 cambiar_mi=f5 cambiar_mi_cita=f5
cambie=v5 cambie_de=k-3v6 cambiela_$=k3 cambien=k3 cambio=e4 cambio_de=e4 came=a-4n4 came__$=c6v-4
came_back=c6 came_back_$=c5v-3 came_up=c-4k3 caminar=c4 caminar_$=c4 camino=g5 camion=v5 camion_$=v3
can=a-7b-7c-5d8k5p-6v3 can__$=c-3v-6 can__bring=v6 can__call=d4 can__come=k5v-7 can__do=m5v-4
can__doctor=v3 can__get=v-5 can__husband=h3v3 can__just=d7 can__me=a-8b-5i5l3r3 can__monday=f5
can__on=b3 can__pick=v-3 can__remove=v4 can__reschedule=f8 can__speak=c3d7 can__switch=e3
can__that=j3 can__walk=c4 can_barely=c4 can_barely_walk=c4 can_come=f5 can_hold=b3 can_hold_on=b3
can_i=b-9h3i-11j-8m-3 can_i_bring=v6 can_i_come=k5v-7 can_i_get=v-4 can_i_reschedule=f8
can_i_speak=c3d6 can_my=v5 can_my_husband=h3v3 can_stop=r4 can_take=i4 can_take_me=i4 can_text=a-3l4
can_text_me=a-3l4 can_we=k6v-7 can_you=a-3c-6d5i3m4v3 can_you_call=d3 can_you_just=d5
can_you_switch=e3 cancel=a7e-4j4k-3q-3r-3v-4 cancel_$=a5 cancel__$=j6k-3v-3 cancel__and=j3
cancel__appointment=c3f7j5k-9 cancel__text=a4j-8 cancel__visit=c4j3 cancel_everything=a3
cancel_everything_and=j3 cancel_it=a-7j3 cancel_it_$=a-6j8 cancel_my=c7f5j11k-12v-5
cancel_my_appointment=c3f7j5k-8 cancel_my_visit=c4 cancel_that=j7 cancel_that_$=j4 cancel_the=a4j-4
cancelar=b-3j4k-3 cancelar_$=a-11j11 cancelar__cita=j4k-13s-4v-7 cancelar__mensajes=a7
cancelar__que=j5 cancelar_la=a6j3 cancelar_la_cita=k-6s-4 cancelar_los=a13l-4
cancelar_los_mensajes=a7 cancelar_mi=a-8k-6l3v-5 cancelar_mi_cita=k-5v-4 cancelar_todo=a7
cancelaron=v4 cancelaron_el=v4 canceling=j6v-3 canceling_$=j6v-3 cancellation=k4 cancellation__$=v12
cancellation_police=v7 cancellation_police_$=v7 cancelled=i3 cancelled_$=i4j5v-7 cancer=b3v3
cancer_$=v4 cancer_and=v-4 cant=a-10b4c3e-3g4h-5i3p3 cant__$=c-3g12 cant__any=f3p9
cant__anything=c12 cant__crying=v-5 cant__down=c-4 cant__from=c-7 cant__good=c10 cant__hes=b4
cant__im=c3 cant__in=v7 cant__it=b3c-4i4j3v-5 cant__me=i3 cant__my=b-8c14g-3k-5v-5 cant__now=g4
cant__on=b7 cant__out=b-3 cant__right=c8g-5 cant__that=n3v-3 cant__the=b7 cant__there=c-4i5
cant__this=d4f5 cant__well=v6 cant_be=v6 cant_breathe=f4 cant_breathe_$=f5 cant_breathe_from=c-7
cant_breathe_im=c3 cant_calm=c-6 cant_calm_down=c-6 cant_come=k5 cant_cope=b4 cant_do=d4k5p6
cant_do_any=f4p4 cant_do_this=d4 cant_drive=b-7i4 cant_drive_$=c3 cant_eat=c4v-3 cant_feel=c-6
cant_feel_my=b-4 cant_get=i5 cant_get_there=c-3i4 cant_go=b6 cant_go_on=b6 cant_hear=b-9c-6n12
cant_hear_$=c-6n6 cant_make=b-12c-4j4k7n3p3 cant_make_any=p4 cant_make_it=b-9c-3j4k4
cant_make_that=i-4n4 cant_move=k-4 cant_move_my=k-4 cant_now=g3 cant_read=b-5f6v6 cant_see=c7
cant_stop=a-4b10u4v4 cant_stop_crying=v-5 cant_take=b13k-5v-4 cant_take_it=b9k-5v-4
cant_talk=b8c-3d-5g7 cant_talk_$=b5c-11g9 cant_talk_hes=b4 cant_talk_now=g4 cant_talk_right=c8g-5
car=a-4b-3c-8d-3g-4i14l-3q-3s-7 car_$=b-9i14v-8 car__$=b5i5s-3 car__a=c-3v5 car_has=c-3v5
car_has_a=c-3v5 car_wont=i6 cara=v4 cara_$=v5 carajo=a3 card=b-3v7 card_$=v5 cardiologo=h3v-3
care=b5h3i-4u3v-7 care_$=u3 care__doctor=v-4 care__happens=b3 care_for=v-4 care_what=b3
care_what_happens=b3 caregiver_hits=b3 caregiver_hits_me=b3 carro=b-7c-6i7 carro_$=c-3i3v-6 carta=v4
casa=b5c-4e4 catheter=c4 caught=c6 cayo=c4 cayo__la=v-6 cayo_mal=v-6 cease=a6 cell=d5 cell_$=a-6d6
celular_$=e3 celular_de=e4 celular_se=v6 cerca=i-4v3 cerca_$=i-4v3 cero=t4 change=c-3h4j-5k8q3
change__appointment=j-4k3q3 change__time=k4 change__to=k3q3 change_it=k3 change_it_to=k3q3
change_my=j-4k3 change_my_appointment=j-4k3q3 change_the=k4 changed=b-3l3 changed__$=c3
changed__mind=l5 changed_color=c3 changed_color_$=c3 changed_my=b-3l3 changed_my_mind=l5 charge=d3
chat=a-4v7 chat_$=a-4v6 checar=g6v-3 check=g4k3 check__my=k6 check_on=g-3k6 check_with=g8 checkup=r4
chequeo=v4 chequeo_$=v4 chest=c3 chest_$=c4 chest__$=c10f4 chest_pain=c-6v4 chest_pain_$=c5
children=b3 chinese=f3 chinese_$=f3 chip=e5 choked=b3c-3 choked__last=c-3 choked_me=b3c-3
choked_me_last=c-3 choking=c9 chole=a5 choose=a3 choose__opt=a3 choose_to=a3 choose_to_opt=a3
ciatica=c3 ciatica_$=c3 cierra=f5 cierra_$=b-4c5f6v-3 cinco=o3
cita=a-5b-8c-5f3g-10h-6j7k6m4n-6p-3v-3 cita_$=a-11b-5c-5g-3m-3q-11 cita__el=k-4q4 cita__manana=f3
cita__otro=f3 cita__que=m5q-3 cita__viernes=q4 cita_al=k3q8 cita_al_viernes=q4 cita_del=j6k-3
cita_para=f6k-5m4v-3 cita_para_el=k-4q4 cita_para_otro=f3 cita_y=a3 claro=r9s-3v-3 clase=g3
clase_$=g3 class=g3r-3 click=h7v-4 clinic=e3h-3m4 clinic_$=e8m3 clinic__$=b5 clinic_down=b5
clinic_down_$=b5 clinica_es=v5 clogged=n3v-3 close=v5 closet=v4 clot=c4 coffee=v5 coffee__$=v4
cold=b-3c4 cold_and=c4 color=c4 color_$=c3 come=b3d-5f4g-9h-3i3j5k4l-3n5q4 come_$=j5 come__$=n5
come__me=i6 come__what=k5 come__with=v8 come_again=n7 come_again_$=n6 come_back=b4 come_get=i6
come_get_me=i6 come_in=b-7g-4q4 come_monday=f5k4 come_y=b3 comer=a-4b-3g3v5 comer_$=a-3 comida_$=v-4
coming=a-4g-4j7r4 coming_$=b-6c-5j10v4 coming__there=b7 coming_back=b4 coming_back_$=b4
coming_down=b5 coming_in=b-3 coming_in_$=b-3 coming_up=j-3 como=g-4n3s-4 como_$=n14v-4
como__$=b-4i4m-3r3 como__mi=m4v4 como__sin=b4 como_consiguieron=m5 como_consiguieron_mi=m5
como_ir=i3 como_ir_$=i3 como_no=r9s-7 como_no_$=r7s-6 como_se=m5n-4 como_un=v3 company=g7
complaint=d4 complicated=d3 compre=b3e6 compre_este=e7 comprendo=f5 comprendo_$=f5 computadora=d-5m3
comunicar=d7 comunicar_con=d4 comunico=g5 con=d5f-8h4i-5j-6k-4l-6n-8 con__$=a-4c11g-4j-3m-4v-15
con__doctor=e-5v6 con__llamadas=a3 con__me=d3 con__medico=r-3 con__mensajes=a7 con__mismo=v3)";

}  // namespace rb::grammar
