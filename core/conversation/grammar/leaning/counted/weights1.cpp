#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning1;
const std::string_view kLeaning1 = R"(
^__mother=f7 ^__moved=j3 ^__movie=v5 ^__much=b-5v7 ^__muchas=u-3 ^__mucho=b3c-9q-3v6 ^__muero=b-12v8
^__muerta=v-3 ^__murio=v4 ^__must=j3 ^__my=a8c-8f-15i-7j9k5p-4q5v-5 ^__myself=c8v-5
^__nada=a-4b4m-3s4u7 ^__necesito=j-4 ^__need=b-11f7g-6i-11v4 ^__never=b-6 ^__nextweek=f5g-3k-4q3
^__ninguna=s6 ^__nino=c5 ^__no=a-5c-16d-5e7f3g6i-6j-3k-4n-10p-3q-5s-8t5 ^__nobody=b6 ^__nodes=c4
^__nolonger=b-3v4 ^__nos=e4v-3 ^__not=a-7g-3h-3j3r-4s11v-4 ^__nothing=r4 ^__novio=f4
^__now=b-3g11s-7v-5 ^__numero=f5 ^__o=a-6b8c9 ^__of=a-5e-4g-4h3n-3o-3p-6r5t-7u8 ^__off=a7b-6g3n-3
^__oi=n3 ^__ok=a-5g-4l5 ^__on=d-3e-8g-3i5n3p-4 ^__one=a-4h-8n-5r-3v5 ^__only=f4h4v-4 ^__options=p4
^__other=p3 ^__otra=d-3g5h10n-4 ^__otro=g-3p3 ^__out=c-4t3v-6 ^__over=g-5v6 ^__overdosed=b3
^__pain=b-5c3u3 ^__papa=c4 ^__para=a-15e-6i-7k7m8v7 ^__parada=i-3v3 ^__parece=r3 ^__paren=a9r-11
^__paro=c3 ^__paso=b3 ^__pass=s4 ^__passed=e3 ^__pastillas=c5 ^__patel=v-4 ^__pee=c4 ^__perdi=n11v-3
^__period=c3 ^__pero=c5k4r5 ^__perro=v3 ^__person=e6 ^__phone=e8m4 ^__pick=d6i-5 ^__pico=c3
^__picturestar=t3 ^__platico=g3 ^__please=b3c3d-3h-11l-4n4p-7v-4 ^__podre=j3 ^__point=b6 ^__pongo=m5
^__por=e-7g4i5s-5 ^__posponer=k3 ^__pueden=i5 ^__puedo=c4f-10g6v-4 ^__pues=r6v-5 ^__put=b5c-7
^__que=a-16b5c-8e-5f-4h-8j-7k-4m3n-9o-7p-3s-3t-4u-12v12 ^__queda=v3 ^__quede=c5 ^__quedo=c-4g3
^__queme=c5 ^__quien=d3 ^__quiero=a3d-6f6k-4l-3 ^__quit=a-10v13 ^__quite=b-8c7 ^__quito=b3
^__reached=e3 ^__really=r-3 ^__refrain=b-3 ^__ride=i5 ^__ring=g5 ^__robot=v-3 ^__rock=u5
^__room=m-3v3 ^__sacan=a4 ^__salgo=a8b-5 ^__sali=t3 ^__salieron=v3 ^__salio=c6 ^__sangre=v-6
^__sano=v6 ^__says=v5 ^__scared=f5v6 ^__se=a-5c-7m8s-5v9 ^__sea=h7 ^__second=n-4 ^__see=g5
^__segundo=f5g3 ^__seguro=m3 ^__senal=n4 ^__send=a3 ^__sending=f5l3 ^__senor=e3 ^__sent=v8 ^__ser=f4
^__shall=g4 ^__shot=i5v-6 ^__sick=c6 ^__siento=b-6 ^__so=a-3c5v6 ^__solo=d3 ^__somebody=d3j6
^__someone=a6 ^__soon=b-3d-4u5v4 ^__sore=c3 ^__soy=s-4 ^__speak=d-5 ^__standing=v3 ^__stepdad=b4c-3
^__stop=l5r-9 ^__su=e4 ^__sugar=c3v-3 ^__sugars=c3 ^__suicidal=b3e-3 ^__super=v-3 ^__supposed=r3
^__sure=v6 ^__susto=v3 ^__swelling=c-5v7 ^__take=f4l3 ^__talk=g9 ^__talking=d8 ^__tantito=g3
^__ten=v4 ^__tengo=c-7e-7g-4i7v4 ^__terminar=a-3g3 ^__terrify=b5 ^__text=f-3l-7n4 ^__thanks=u-6v-7
^__that=n9v-7 ^__the=a5b-4c-6d6e-4f-4g15h-7i-5j-6k-3r7v-5 ^__there=c-6d7e-7h8v-3 ^__these=a6v-3
^__they=c4 ^__think=b-8 ^__this=b-14d-4e-5m8s6v-15 ^__those=i-4 ^__thursday=p4 ^__tiempo=g5v-3
^__tienen=a8b3c-5 ^__time=h-6m-5n-3v8 ^__tire=i6 ^__to=b11c-8d-3e-3g11i-10k-3 ^__today=g11
^__todo=a8b3 ^__tomar=k-3v4 ^__tome=c-4 ^__tomorrow=g6q5 ^__too=b-5h6u6v-3 ^__took=b-5c5i5
^__trabajando=f5 ^__train=i6 ^__truck=b-4c-4i6 ^__tuesday=o4q-6 ^__uh=r-4s7 ^__un=a-3c-3e-7
^__una=a-3b9f-4p3v3 ^__up=a8b-10d-5g-6n8v-4 ^__use=a6e-9 ^__used=v3 ^__usted=q4 ^__veo=c3 ^__ver=v8
^__vez=b-3h-6n9v4 ^__viernes=v7 ^__vision=c5 ^__voices=b8 ^__volver=a-4 ^__voy=j6 ^__wake=c3
^__walk=i3 ^__want=a3b3c-5f7v-8 ^__was=e5n4t-7v3 ^__water=c5 ^__we=g7 ^__weather=c-6v9
^__wednesday=r4 ^__weekend=q3 ^__well=u-6v8 ^__went=c-3i3n4 ^__what=g3v-9 ^__whatever=c4
^__when=c6v-5 ^__who=m5 ^__will=a-3b5 ^__wish=b5 ^__with=c-3e-6h8s-3v-10 ^__wont=a-5b3c4s5v-13
^__work=c-3f4 ^__working=c-3g5 ^__world=b5 ^__would=v-3 ^__y=a4r4s-5 ^__ya=a13b-13c-6f-8g-5s4v-17
^__yeah=a3g4 ^__yo=a3 ^__you=a-9b-7c-8e-9f3g-13l-4o-5u3v6 ^__your=a3m3 ^__yourself=m3
^_a=b-6d-8k-7m5o3r-8s-4v7 ^_a_las=o9 ^_a_mi=b-3 ^_a_que=f6g-3k-4v3 ^_a_ver=g4v3 ^_absolutely_$=r5s-6
^_aceptan=v3 ^_add=l4 ^_add_me=l4 ^_adios=b-6 ^_afraid=b4v-6 ^_afraid_of=b5 ^_after=f-5g3v-3
^_after_5=g5 ^_again=l-3n10 ^_agent=d5 ^_ahi=e-7v7 ^_ahi_nos=e-4g3 ^_ahora=g5 ^_ahora_no=g5
^_ahorita=g8s-7 ^_ahorita_no=g6s-7 ^_aint=e8 ^_alguien=h8v-5 ^_alguien_que=h3 ^_all=c-4p5
^_all_bad=p7 ^_alright=r5 ^_alto=a15n-3 ^_alto_$=a9 ^_am=d-7m3v3 ^_am_i=d-7m3v3 ^_amaneci_con=c4v-4
^_an=k3v-5 ^_ando=b-8c4f-4g6v-5 ^_ando_con=c3 ^_ando_en=b-6c-7g8 ^_another=g-3 ^_another_time=g-3
^_antes=v-3 ^_any=o-4p-8r11 ^_any_of=p-4r6 ^_anybody=d3 ^_anyone=h5 ^_anyone_but=h5
^_anytime=f3q3v-6 ^_apaguen=a4 ^_appreciate=u4 ^_aqui=b-7e8v5 ^_aqui_no=b-3e6 ^_are=c-5d5i-3m5r5v9
^_are_you=m6 ^_asap=c3 ^_asi=b-6e-3r5 ^_asi_es=b-5e-3r6v3 ^_ask=g7 ^_ask_again=g4 ^_at=c-5e-3g14v-15
^_at_my=g3v-10 ^_at_the=g12v-4 ^_atienden=v8 ^_auxilio=b7 ^_auxilio_$=b4 ^_ayuda=m5 ^_ayudenme=b3
^_baby=c6 ^_back=g-3n5 ^_bad=c-4g9t-5v6 ^_battery=v6 ^_been=c8 ^_begin=l8n-3 ^_bien=u-3v8
^_birthday=t3 ^_block=a4v-3 ^_blood=v-5 ^_boarding=g6 ^_book=m3 ^_borrame=a4 ^_borre=a3 ^_bp=c3
^_bp_is=c3 ^_bring=k5v-4 ^_bruh=a3 ^_bruh_stop=a3 ^_bueno=a-4r8v3 ^_bueno_$=a-3v5 ^_bump=k3
^_bump_my=k3 ^_bus=v-3 ^_busy=g5 ^_by=b3 ^_bye=g4u6 ^_bye_$=g4u6 ^_call=a-14b6c-3d3j10
^_call_me=a-3d4 ^_call_off=j4 ^_call_the=b3 ^_cambio=e3 ^_cambio_de=e3 ^_can=a-7b-9c-5d5i-6j-8q3v13
^_can_i=b-3f3i-8j-5k-4 ^_can_my=v5 ^_can_you=c-4g-3v4 ^_cancel=a17f-4j-7v-9 ^_cancel_everything=a3
^_cancel_it=a-4j5 ^_cancel_my=j6 ^_cancel_the=a4j-6 ^_cancelar=k-6v-10 ^_cancelar_$=a-5j3
^_cancelar_la=a6 ^_cancelar_los=a5 ^_cancelar_mi=a-7l3 ^_cant=c7e-4f-10g7i-4j-3n4q-4r-4
^_cant_come=k5 ^_cant_do=d4p3 ^_cant_feel=c-7 ^_cant_hear=b-4c-7n11 ^_cant_make=n4 ^_cant_now=g3
^_cant_see=c6 ^_cant_stop=b6 ^_cant_talk=g9 ^_car=v4 ^_caught=c7v-6 ^_cease=a3 ^_cero=t3
^_change=k3q4 ^_change_my=q3 ^_chest=c3 ^_claro=r8 ^_come=n5 ^_come_again=n5 ^_como=b-10i-4n8r4s-6
^_como_$=n14 ^_como_consiguieron=m5 ^_como_se=m5n-4 ^_compre=b3e6 ^_compre_este=e6
^_con=b-6c-7d10e-8g-4v5 ^_con_el=d9h-8 ^_con_quien=d3 ^_con_un=d3 ^_con_una=v6 ^_connect=d3
^_connect_me=d3 ^_cooking=g8 ^_correcto=v-4 ^_cortenla=a3 ^_could=a4b-3k4r-5v4 ^_could_i=k3
^_could_somebody=g3 ^_could_you=a5g-3 ^_cross=a3 ^_crying=b3c-3v6 ^_crying_from=b-4v7 ^_cual=m3o-4
^_cual_cita=m4 ^_cual_era=n7o-4 ^_cual_es=n-4v4 ^_cuales=n7 ^_cuales_eran=n4 ^_cualquiera=r4
^_cualquiera_menos=h3 ^_cuando=c-3g6q3 ^_cuando_usted=q4 ^_cuanto=c-3v6 ^_cut=a9b-6c6n-6 ^_dale=r5
^_dame=g3 ^_de=a-12b-9c-4h-6j4m18n3p-3s5u7v-21 ^_de_donde=a-9m9v-3 ^_de_ninguna=s7
^_de_que=h-5m13v-10 ^_dead=i6v-9 ^_deja=a7 ^_deja_de=a7 ^_dejame=g-5v4 ^_dejame_en=a4 ^_deje=b4f5g7
^_deje_de=f5v4 ^_dejelo=v-3 ^_dejelo_para=v-3 ^_dejeme=g6v-5 ^_dejen=a7j3v-5 ^_dejen_de=a7
^_dejenme=a4 ^_dejo=v4 ^_dejo_de=v4 ^_delay=j-3k4 ^_delay_my=j-3k4 ^_dele=j6 ^_dele_mi=j6
^_delete=a4 ^_denme=d5 ^_depende=v5 ^_depends=v3 ^_depends_on=g-4v5 ^_desde=c-5g-7n5r4
^_desde_el=c-5n6 ^_despues=g7v-7 ^_despues_de=c4v-4 ^_did=h-5v12 ^_diez=t3v-5 ^_diez_$=t3v-5
^_different=e4k7 ^_different_doctor=k3 ^_digalo=n3 ^_dios=u7v-4 ^_dios_me=u5v-3 ^_discontinue=a4
^_do=a-8b-12c-6d-6e-4g-6h3k-4m-6u-6v16 ^_do_i=b-7c-4h3v12 ^_do_you=a-9b-5d-3e-4f4g-4m-5u-5v8
^_doctor=h-16v7 ^_doctor_gomez=h-5 ^_does=c-6v8 ^_does_the=c-6v6 ^_doing=u-6v11 ^_donde=i-5m-5v9
^_donde_queda=v3 ^_dont=a3b5c-8d-8e-3f-8h-4j5n-3v-5 ^_dont_call=a7b6d-6 ^_dont_have=a-5g5
^_dont_know=e7 ^_dont_send=a5 ^_dont_stop=a-8v6 ^_dont_text=a4 ^_dont_think=b3 ^_dont_use=a4e-8
^_dont_want=a-7b8h-4 ^_double=c4 ^_driving=g3v-3 ^_drop=j3 ^_drop_my=j3 ^_duele=c-6v7
^_duele_la=c-3v6 ^_eh=n10 ^_eh_$=n11 ^_either=r4 ^_el=a-8b-11c4d-7g-16k-7m-5o5p-17r-20t-4v-5
^_el_bebe=c4 ^_el_doctor=h-3v6 ^_el_dolor=v4 ^_el_nino=c3 ^_el_no=e3 ^_el_viernes=q3 ^_ella=e3
^_empezar=l5 ^_en=a-8b-7c-5g12m-3n-5r-3s4t-4v14 ^_en_que=b-4v12 ^_end=a9r-4 ^_end_$=a12r-3
^_end_this=b-4 ^_enough=a7 ^_erase=a6 ^_eres=m5 ^_es=c-8g-3m13 ^_es_gratis=v5 ^_es_mi=e5 ^_esa=b-5k3
^_esa_fecha=b-5k6 ^_ese=a-6e8k8v-6 ^_ese_dia=k9 ^_ese_senor=e4 ^_eso=d3 ^_espanol=r-3
^_espanol_$=r-3 ^_esta=c-7d6v-9 ^_esta_la=d6e-3v-3 ^_estamos=g4 ^_este=e4f4 ^_este_es=e4
^_este_no=b5 ^_este_numero=f6 ^_esto=a4b5m4v-7 ^_esto_es=a4b6 ^_estoy=a-6d-3e-3g7m-3r-5v-7
^_estoy_al=b6 ^_estoy_asustada=b5 ^_estoy_bien=s4v-4 ^_estoy_con=g7v-4 ^_estoy_dando=b-3g4
^_estoy_en=c-13g13v-6 ^_estoy_enferma=c3 ^_estoy_muerta=v-3 ^_estoy_sano=v6 ^_estoy_trabajando=f5
^_everything_is=b3 ^_excuse=n7 ^_excuse_me=n7 ^_exit=a8v-4 ^_explain=m7 ^_feel=v3 ^_feel_like=v4
^_feelin=c3 ^_feeling=g5v5 ^_female=h5 ^_fever=c4 ^_fire=h3v4 ^_food=c4 ^_food_gets=c4 ^_for=v-7
^_forget=a4v-3 ^_found=e4 ^_fri=o3 ^_friday=r-5 ^_friday_but=b3o-3 ^_from=a-3n5 ^_from_the=n5
^_get=a14b-3c-5d8k5v-5 ^_get_me=k6 ^_gimme=g3 ^_give=b-6j4 ^_give_me=d3 ^_give_my=j4 ^_go=a8b-12e-4
^_go_away=a8b-6 ^_going=c-8g7 ^_going_to=c-5g7 ^_good=u3 ^_good_$=v5 ^_goodbye=u3
^_got=b10c3g5j-3v-16 ^_got_my=c-4 ^_got_the=c10 ^_gracias=a-7u18v-5 ^_gracias_por=u4 ^_habla=c-3e3
^_hablo=d-6f3 ^_hablo_con=d-5m3 ^_hacen=v4 ^_had=c3 ^_had_a=c6 ^_hagale_el=a3 ^_halt=a7 ^_hang=a5
^_hard=v5 ^_hard_to=v6 ^_have=a-4b-3g6u5v-6 ^_have_a=u7 ^_have_the=d5 ^_havent=g3 ^_having=b4
^_hay=d3e-8 ^_hay_alguien=d5f3v-4 ^_hay_no=v6 ^_hay_un=b5 ^_he=a-11c-5e10g-3h5k-3n-3v-5
^_he_dont=a-6 ^_he_never=b-6v8 ^_headache=c3v-4 ^_heart=b5g-5 ^_heart_is=v-7 ^_hello=b-4c-3d-3v8
^_hello_$=a-7u5v-3 ^_help=m7v4 ^_help_me=b3 ^_hes=a-3c-3e8h4i-4v-4 ^_hes_dead=b-4e8v-6
^_hes_drunk=b4c-3 ^_hes_hitting=f3 ^_hey=v8 ^_hi=e4v5 ^_hip=b-3c5 ^_hit=c-3 ^_hmm=n-6r-4v10
^_hmm_$=n-6r-3v9 ^_hoarse=c3 ^_hoarse_for=c3 ^_hola=b-4u-3v10 ^_hold=g6i-3 ^_hoops=v4 ^_hot=v5
^_how=b-10e-3g-3j-3u3v7 ^_how_can=a4 ^_how_did=a-3m5 ^_how_does=m5 ^_how_long=v6 ^_how_much=b-4
^_hoy=b5 ^_hoy_no=g3 ^_huh=n4 ^_huh_$=n4 ^_human=d4 ^_hurt=c8v-5
^_i=a-4b3d-3e-4f4g-8h-3l4m-8q-5r-5t-6u-7v5 ^_i_beg=v-3 ^_i_can=f4 ^_i_cant=a-3c5k3p4u3
^_i_changed=l4 ^_i_choose=a3 ^_i_could=b3 ^_i_didnt=a4 ^_i_dont=b-7c4e7g3j-4n3p-4r-7t-3v4
^_i_feel=b3 ^_i_get=c3 ^_i_give=b5 ^_i_got=b-11c7i3j5 ^_i_guess=r3 ^_i_had=v5 ^_i_have=b11e-4g-9h-9
^_i_just=a-5b10 ^_i_keep=v-8 ^_i_might=r-5v5 ^_i_missed=n3 ^_i_must=j4 ^_i_need=b-4f8g-5h3i-5
^_i_never=a3 ^_i_nolonger=v7 ^_i_only=f4 ^_i_overdosed=b3 ^_i_quit=a-5v7 ^_i_said=a3 ^_i_see=v9
^_i_sent=v8 ^_i_shall=g4 ^_i_speak=d-4 ^_i_stopped=v4 ^_i_supposed=r3 ^_i_take=l3 ^_i_think=b-13c4
^_i_took=b-5c6 ^_i_used=v3 ^_i_want=a8c-4e-5f8v-7 ^_i_was=b8 ^_i_will=g4 ^_i_wish=b5
^_i_wont=b-4c-11j7s5v-5 ^_i_would=b-4 ^_id=c-3e-3f-3n-4u-5v-10 ^_id_appreciate=a4u-4 ^_id_be=b4
^_id_feel=h3 ^_id_have=g7 ^_id_like=b-3 ^_id_love=r3 ^_ill=b5c-16d-5f5o5q-4 ^_ill_be=b-5
^_ill_call=g3 ^_ill_do=g-3o3 ^_ill_take=f6 ^_im=a-6c-8d-14h-7k-3o-5p4q3s-3t-4u-5 ^_im_about=b3
^_im_afraid=b8c-11p3 ^_im_at=e-4g6v-6 ^_im_being=b4 ^_im_done=b4 ^_im_dying=g-3v3 ^_im_going=b7c-9
^_im_good=s8 ^_im_having=f4 ^_im_her=b-3e5 ^_im_his=b-4e4 ^_im_in=c5e-5r4v-4 ^_im_not=e-6g-4j4v5
^_im_off=g5v-5 ^_im_on=e-4i7v-3 ^_im_over=v6 ^_im_scared=b5f5v-7 ^_im_sick=c6 ^_im_so=b8v-6
^_im_standing=v3 ^_im_the=b-3e10g-4 ^_im_working=c-3g5 ^_in=e-5g17r-5v-15 ^_in_a=c-3g12v-6
^_in_the=g5v-3 ^_inconsolable=b4 ^_inconsolable_$=b4 ^_is=b-14c-17e-20g-4i-3m13r-4v16 ^_is_it=b-5v8
^_is_that=v4 ^_is_the=c-5d6e-6v7 ^_is_there=c-3e-5h10 ^_is_this=d-4e-4m18v-11 ^_it=c8f6r-5t-5v7
^_it_hurts=c5f7 ^_it_was=t-5v9 ^_its=b7c-12g4i4 ^_its_my=b8c-3e3 ^_ive=b9v-5 ^_ive_been=b7c-10
^_ive_got=a-4 ^_jajaja=v3 ^_jamas=s5 ^_july=t-3v6 ^_just=v6 ^_just_killing=v6 ^_kids=b-3v4 ^_kien=m6
^_kill=a9j4v-8 ^_kind=g-3 ^_kind_of=g-3 ^_kindly=a3 ^_kms=b8
^_la=a-5c6e-10f-6g-12h-4i-6j-3k-4n-11o13p-11q-9v6 ^_la_del=v5 ^_la_depresion=c-5 ^_la_mas=o4
^_la_que=o-4r11 ^_lamanana=f3 ^_lanoche=q4 ^_lanoche_$=q4 ^_las=b-3c8i5 ^_later=g9 ^_later_$=g7
^_le=b5g-5 ^_le_dio=c5 ^_le_tengo=b3c-3 ^_le_voy=b4 ^_leave=a9b-13 ^_leave_me=a6b-8 ^_les=v7
^_let=c-3g5j5r-4v-8 ^_let_me=g8r-3v-5 ^_lets=o4 ^_libere=j5 ^_libere_mi=j5 ^_life=a-4 ^_light=c4
^_lips=c3 ^_llamame=a-3d6 ^_llameme=d4 ^_llevo_tres=c3 ^_lloro=b4 ^_lo=a-4b-6c-4e9g3v-6
^_lo_platico=g3 ^_look=a4 ^_los=a4v-7 ^_los_voy=a7b-5 ^_lose=e-4 ^_lost=b-5e8 ^_lost_my=b-3v4
^_luego=g6 ^_lymph=c4 ^_lymph_nodes=c4 ^_maam=e3 ^_mal=t-3v9 ^_manana=g-4o3 ^_manana_latarde=g-3
^_mande=n9 ^_mande_$=n9 ^_mandeme_mensajes=g4 ^_manden=b8 ^_many=u3 ^_many_thanks=u3 ^_mas=a-8g8m5n7
^_mas_fuerte=n4 ^_may=m4 ^_may_i=m4 ^_maybe=r-3v9 ^_maybe_$=v12
^_me=a-5b3c19d-17g-20h-9i-8k-4l-13m-9n5r8s-3u-11 ^_me_agito=c4 ^_me_ahogo=c7 ^_me_arde=c4
^_me_cambie=v4 ^_me_cancelaron=v4 ^_me_comunicar=d6 ^_me_corte=c4 ^_me_cuesta=c4 ^_me_da=c4r4
^_me_dan=c3 ^_me_di=b-3 ^_me_doy=b5 ^_me_duele=c5f3v-11 ^_me_estoy=b4c-7n-3 ^_me_la=k6q6
^_me_lastime=c3 ^_me_lo=n5 ^_me_muero=b-12v8 ^_me_parece=r3 ^_me_pico=c3 ^_me_pueden=i5
^_me_quede=c5 ^_me_quedo=g4 ^_me_queme=c5 ^_me_quiero=b6f7l-3 ^_me_salio=c6 ^_me_siento=b-6
^_me_tienen=a8b3c-5 ^_me_tome=c-4 ^_me_voy=b3 ^_mejor=d3 ^_message=n3 ^_mi=a-8c6g-18i3j-9k-6m-5
^_mi_esposa=c3 ^_mi_esposo=e3 ^_mi_ex=b6 ^_mi_hijo=v3 ^_mi_jefe=b-3 ^_mi_mama=b-3c4 ^_mi_novio=f4
^_mi_papa=c4 ^_mi_perro=v3 ^_might=r5v-5 ^_mom=c7e-3 ^_monday=c4q3 ^_monday_my=c5 ^_more=a-7m3p4
^_much=u5 ^_mute=a6 ^_mute_me=a6 ^_muy=c-5u7v8 ^_my=a-10b-4c-4g-11i11j-11l-7m-11r-3v3
^_my_baby=b-8c3 ^_my_back=b-3 ^_my_car=c-5 ^_my_chest=c-8v3 ^_my_dad=b3 ^_my_daughter=g-4i5
^_my_dog=v5 ^_my_ears=n3 ^_my_ex=b4 ^_my_hands=v-4 ^_my_heart=c3 ^_my_husband=e3v-6 ^_my_kids=v3
^_my_life=b5 ^_my_mom=e5 ^_my_mother=f7 ^_my_ride=i4 ^_my_stepdad=b4c-3 ^_my_sugar=c3
^_my_truck=b-4c-4 ^_n=r-7s10 ^_n_$=r-7s10 ^_nadie=b-5i6 ^_nah=c-3r-6s5 ^_nah_im=r-4s3 ^_naw=r-4s7
^_necesito=f3v6 ^_necesito_cambiar=f9 ^_necesito_que=i3k3 ^_need=a-3b-3c-4g9i11q-3v-11 ^_need_a=i4
^_nel=e3r-3s6 ^_never=a4b-7r-3s7v3 ^_never_been=b-3 ^_new=m3v-3 ^_next=p3 ^_ni=a3p3v5 ^_ni_modo=v5
^_ni_una=a5p3 ^_nine=v-5 ^_ninguna=f-7p5 ^_ninguna_y=a3 ^_ninguno=p7 ^_ninguno_de=f4
^_no=e-11f-3g-6h3j5l-12m-3n8o-24p12q3r-25s23t-15u-8v7 ^_no_$=a-4o-3p-10s14 ^_no_ahorita=s5
^_no_can=s4 ^_no_cancel=s5 ^_no_car=i5 ^_no_comprendo=f5 ^_no_dejen=v4 ^_no_deseo=a3 ^_no_el=p9q6
^_no_energy=c3 ^_no_entiendo=a-3f6 ^_no_es=e3g6v-4 ^_no_escuche=h-3n6 ^_no_estoy=c7s-3v9
^_no_fever=u3v-4 ^_no_gracias=a3p-3u-3 ^_no_hace=j3 ^_no_hay=a-4b4i4v-5 ^_no_he=c4 ^_no_i=j4k3s11
^_no_im=s8 ^_no_la=e3j-5k4v-3 ^_no_le=g-3n10v4 ^_no_manejo=i4 ^_no_mas=a4 ^_no_me=a4i-6j7l-3n-5p8v5
^_no_mejor=j5p4 ^_no_more=a4s-4v4 ^_no_muchas=u-3 ^_no_necesito=j-4 ^_no_need=b-5v7 ^_no_no=f7s6
^_no_not=e6s6 ^_no_oi=n3 ^_no_pain=c-6v8 ^_no_para=v5 ^_no_paro=c4 ^_no_podre=j3 ^_no_point=b6
^_no_puedo=c4f-10g6v-11 ^_no_quiero=a8b-5 ^_no_se=a-3m4n3s-5v6 ^_no_soy=e5s-3 ^_no_symptoms=v7
^_no_tengo=c-4e-6i6v5 ^_no_thanks=s5u-7 ^_no_veo=c3 ^_no_voy=b-5j8 ^_no_y=a8s-3 ^_no_ya=s6
^_nobody=b-6e3v5 ^_nobody_can=i4 ^_nobody_here=e3 ^_nolonger=v-4 ^_nomas=i5 ^_none=c3o-6p7q3
^_none_$=p4 ^_none_i=p5 ^_none_im=c4p3 ^_none_of=h3 ^_nop=a-3r-3s7 ^_nop_$=r-3s6 ^_nope=b-3e3o-3s6
^_nope_$=s3 ^_not=a-7b3d4e-5g7h6k-4m-6q-3r-15u-5 ^_not_a=g7 ^_not_afraid=b-3v6 ^_not_feeling=c8v-5
^_not_her=e3 ^_not_him=h3 ^_not_maria=e4v-4 ^_not_now=g8s-5 ^_not_really=s5 ^_not_sure=r-3v11
^_not_talking=d9 ^_not_this=g4s3 ^_nothing=p3v5 ^_now=g4 ^_nuh=s4 ^_nuh_uh=s4 ^_number=a-4e5o4
^_numero=a-4e5 ^_nunca=b-3e3s5 ^_nvm=v4 ^_ojala=b4 ^_ojala_no=b3 ^_ok=f-4g-4r17s-8 ^_ok_$=o-6v-8
^_ok_el=r4 ^_ok_friday=r5 ^_olvidense=a7v-4 ^_olvidense_de=a3 ^_omg=v4 ^_on=b-8g20u-3v-5
^_on_my=g8v-4 ^_on_the=g8u-3 ^_once=g5n5 ^_one=b-5 ^_one_more=g-3n3 ^_opt=c-4l4 ^_option=o5
^_optout=a4 ^_optout_$=a4 ^_orale=v3 ^_otra=h-6n3 ^_otra_vez=h-5n5 ^_otro=g9k-8 ^_otro_dia=g11k-8
^_out=a7b-5v-6 ^_out_of=b-3 ^_oye=n-3v7 ^_pain=c11v-7 ^_pain_is=v-3 ^_panic=b4 ^_panic_attack=b4
^_para=a13v-4 ^_para_que=b5 ^_parar=a8 ^_parar_$=a8 ^_pare=a6 ^_parking=g6v-5 ^_paso=s4 ^_passed=c5
^_passed_a=c4 ^_patel=v10 ^_patel_$=v13 ^_patel_on=o4 ^_perdi=n-11v3 ^_perdi_el=c7 ^_perdi_mis=v7
^_perdon_$=n7v-12 ^_perhaps=v3 ^_phone=a-3d3v4 ^_pictureno=r-5s6 ^_pictureno_$=r-5s6
^_picturesick=c6 ^_picturestop=a5 ^_picturethanks=u5 ^_pienso=b5 ^_pink=c3 ^_please=a5g-6n-7v3
^_please_call=a-6d8 ^_please_dont=f7j-5 ^_please_stop=a3 ^_pongame=l3 ^_por=b3v-8 ^_por_que=b7m3v-5
^_postpone=k5 ^_postpone_my=k3 ^_pregunteme=g3 ^_pressure=c7 ^_pretty=v3 ^_pretty_good=v3
^_puede=f8r-7v14 ^_puede_ser=f4 ^_puedo=c-8g-12i-5k-4v18 ^_puedo_ir=f3 ^_puedo_tomar=k-3v4 ^_pues=v6
^_pulled=c5 ^_push=k6 ^_push_it=k3 ^_put=c-3h3 ^_put_me=c-3h3
^_que=a-6b-10c-14e-8f-4h9i-10k-6n13o-3q-5r-8u10 ^_que_$=m-4n19r-3v-3 ^_que_dia=v9 ^_que_es=v3
^_que_este=u3 ^_que_me=a-7b6d8g8 ^_que_miedo=v5 ^_que_otro=j4 ^_que_quieren=m3 ^_que_sea=h7
^_que_susto=v3 ^_que_tengo=b-3i-3m4v3 ^_queda=i5 ^_quien_es=f4 ^_quiero=a-9d7h3m-6v-3
^_quiero_cambiar=f-3 ^_quiero_cancelar=a6 ^_quiero_darme=a3 ^_quiero_hablar=h-3 ^_quiero_la=f7h6
^_quiero_posponer=k3 ^_quiero_que=a-6d5f-3 ^_quiero_un=h4 ^_quiero_una=k-4 ^_quiero_volver=a-4
^_quit=a10c-6v-10 ^_quitame=a5v-3 ^_quiten=l4 ^_quitenme=j3 ^_quitenme_la=j3 ^_quizas=v6
^_quizas_$=v6 ^_rather=h7 ^_reagendar=k6 ^_rechazo=a4 ^_remind=n7 ^_remind_me=v9 ^_reprogramar=k3
^_reschedule=k3q8 ^_reschedule_for=q4 ^_resume=l6 ^_revoke=a4 ^_ring=d7 ^_ring_me=d7 ^_riverside=o3
^_roads=i4v-3 ^_roads_are=i4v-3 ^_run=n4 ^_running=v8 ^_running_a=c4 ^_running_late=v5 ^_s=a9b6r4v-7
^_sale=r3 ^_sali=v3 ^_save=a3b4 ^_scared=b5v-6 ^_scared_to=b4v-3 ^_scary=v3
^_se=a-3b-10d-6f-3h-6i6k3m-7n11v-6 ^_se_esta=b-3n5 ^_se_lo=g4 ^_se_me=b-4c13d-4e-9g-7i7k4n-5v-7
^_se_murio=e-5v4 ^_se_nos=e8 ^_see=v6 ^_send=b5 ^_senorita=b3 ^_shaking=i3 ^_she=c-7e8g-4h5k-3v3
^_shes=e6v-3 ^_shift=k4q3 ^_shoot=b-6v3 ^_should_i=b-3 ^_shut=a10c-4 ^_shut_up=a3
^_si=g-5r19s-11u-4v-10 ^_si_el=r7 ^_si_la=r7 ^_si_pero=k4r5 ^_si_quiero=f3 ^_sick_of=v3
^_siento=b8v-7 ^_siento_que=b12c-5v-4 ^_sign=a-5c-3l5 ^_sign_me=a-5c-3l5 ^_simon=r4 ^_simon_$=r4
^_sin=c-9v13 ^_since=b5 ^_so=a-5b4v12 ^_solicito=a4 ^_solicito_la=a4 ^_solo=h6r-4v-8 ^_somebody=i-4
^_someone=b8h3 ^_someone_who=d4 ^_something=b-3k4 ^_something_came=c-3k4 ^_somethings=c3
^_somethings_not=c3 ^_sometimes=b3 ^_sometimes_i=b3 ^_sorry=m4 ^_sos=b11 ^_sounds=r5
^_sounds_good=r3 ^_soy=c-5e7v-3 ^_soy_la=c-4e8 ^_soy_una=b3 ^_speak=c-3n6 ^_start=l7v-6 ^_start_$=l3
^_still=g3 ^_stomach=c4 ^_stop=a30b-7l-24m-5t-3v-24 ^_stop_$=a7l-7v-8 ^_stop_calling=c4
^_stop_contacting=b7 ^_stop_for=a4 ^_stop_sending=f6 ^_stop_texting=d3 ^_subscribe=a-11l7 ^_sudo=c4
^_sugar_is=c-4 ^_suicide=b7 ^_sure=a-3b-3q5r16s-3v-10 ^_tagalog=f6 ^_take=f4i-3j5u3 ^_take_a=a3
^_take_me=f5j5 ^_take_my=a3 ^_tal=v6 ^_tal_vez=v6 ^_talk=d-3u5 ^_tell=b8 ^_tell_my=b4 ^_tell_the=b4
^_tengo=a-5b6c6g7i-21k-4m-13r-5 ^_tengo_el=c3v-6 ^_tengo_fiebre=f7 ^_tengo_la=c5 ^_tengo_miedo=b7
^_tengo_mucho=b4c-6v-4 ^_tengo_que=g10v5 ^_tengo_una=b-5 ^_terminate=a4 ^_terrible=v3
^_text=a-7f4g9n4 ^_text_me=a-5f4g7 ^_thanks=a-10n-5u21v-12 ^_thanks_for=u3 ^_thanks_you=a-3u9v-5
^_that=a-3b-6c-4 ^_thats=b-3e4 ^_thats_my=e4 ^_thats_not=e3
^_the=a-13b3d-12e-3g-13i5l-5o10p-10q-3r-16v7 ^_the_20th=q4 ^_the_afternoon=q-4 ^_the_bus=i6v-5
^_the_dog=n3 ^_the_friday=f6 ^_the_movie=v4 ^_the_one=o-3v4 ^_the_pain=c3v-3 ^_the_second=n-4
^_the_shot=c3 ^_the_swelling=c-4 ^_the_text=n5 ^_the_train=i6 ^_the_voices=b8 ^_there=b3
^_theres=a-5b6i-5 ^_theres_no=i-3 ^_they=a-6b8c-10e3i5r3 ^_theyd=b3 ^_theyd_be=b3
^_this=c-8d-6e9f-3m-7v7 ^_this_better=a5 ^_this_heat=v5 ^_this_is=a3d-6e10m-7v-6 ^_this_phone=a-3e5
^_those=o-3p4q3 ^_those_are=p3 ^_those_dont=p4q3 ^_tienen=i3v4 ^_tired=v3 ^_todas=r3v3
^_today=g-4q3v-3 ^_todo=i5 ^_todo_lo=i5 ^_toi=f8 ^_tomorrow=g-8 ^_too=n3 ^_took=b7 ^_took_all=b5c-3
^_took_the=c3 ^_toso=v-4 ^_traigo=c6v-7 ^_transfer=d3 ^_transfer_me=d3 ^_tres=o3 ^_try=g7
^_tuesday=c4 ^_tuesday_at=o-4 ^_turn=l4 ^_turn_the=l5 ^_two=g3o3v-4 ^_uh=a-3b-4v-3 ^_uh_yeah=g4
^_um=v5 ^_um_yeah=a3 ^_un=a6b-8l3t6u6v-11 ^_una=n6 ^_unenroll=a4 ^_unsub=a5 ^_unsubscribe=l-5
^_unsubscribe_$=l-3 ^_unsubscribe_from=a-3v3 ^_unwanted=a4 ^_urge=b5c-3 ^_usted=e3 ^_usted_busca=e3
^_vayanse=a3 ^_veo=c9 ^_vivo=b5i5 ^_voy=b5g8j-3 ^_voy_a=b9 ^_vuelvan=a-4 ^_vuelvan_a=a-4 ^_wait=g3
^_want=b5 ^_want_to=b6 ^_water=c6 ^_we=c-3h4 ^_we_are=a5 ^_we_dont=h6 ^_wed=o4 ^_wed_$=o3
^_well=g6v-6 ^_well_see=g6v-5 ^_what=a-4b-3c-3f-9j-6k-11n-3r-7v5 ^_what_$=m-17n16v-7 ^_what_a=v9
^_what_appointment=m9 ^_what_are=a-4n-5 ^_what_day=n-4v5 ^_what_did=m-8 ^_what_do=a3m4v-3
^_what_else=p5 ^_what_if=j-3v5 ^_what_is=m6 ^_what_should=v3 ^_whats=a-5c-3m4o-5 ^_whats_that=n5v-9
^_whats_the=o-5v6 ^_whats_your=m-3v6 ^_when=v6 ^_when_do=v3 ^_where=c3i-3 ^_wheres=d4v3 ^_which=m3
^_who=b-3 ^_who_do=d3 ^_who_else=h3 ^_who_is=f5m3v3 ^_whos=e4i4m5 ^_why=b6g-6m7s-3v-3
^_will=b-13d-3v9 ^_will_call=g4v-4 ^_will_the=v5 ^_wipe=a6 ^_wipe_my=a6 ^_with=h-3 ^_wont=j6
^_wont_be=j7 ^_worried=b5 ^_worst=b-3c4 ^_wrong=e8 ^_wrong_number=e6 ^_y=o-4r4 ^_y_$=r7 ^_y_el=q3
^_ya=c-10e-6g4k-7n-11v7 ^_ya_basta=v-5 ^_ya_deje=a-3v7 ^_ya_esta=e4 ^_ya_estoy=b-3v3
^_ya_estuvo=a4v-5 ^_ya_les=a3v-4 ^_ya_me=s4v3 ^_ya_nada=b6v-4 ^_ya_no=a-3e-9f3g-4 ^_ya_salieron=v4
^_ya_tengo=b3 ^_ye=r3 ^_yeah=r8 ^_yeah_asap=q6 ^_yep=r6 ^_yes=a-3g-7m-3o-5r12u-3v-3 ^_yes_$=o-4
^_yes_but=r7 ^_yes_i=f4 ^_yes_id=f5 ^_yes_if=i6 ^_yo=a-7b-7e4g10v4 ^_yo_les=g3 ^_yo_me=g9
^_yo_no=a-5b-3e8 ^_yo_stop=a3 ^_you=a-9c3e7g-11i-11l7m-5n6r4u3v-4 ^_you_are=a3 ^_you_can=j3l4
^_you_cut=a-8n7 ^_you_have=f3 ^_you_mean=e5 ^_you_wont=b6j-4 ^_your=n4u5 ^_youve=c-3e5 ^_zero=t5v-5
a=a-5c-4d4j-6l-5n-3o-3p-9r-7s-4u-6 a__$=a-6e-5i6j-6k-13n4u-13 a__3=o-7 a__a=c6g-6 a__and=f5
a__appointment=k4 a__attack=b-4 a__blood=v4 a__casa=g5v-4 a__con=b-7h5 a__cough=c4 a__date=k4
a__day=k4u3 a__doctor=b5c-3d-4f3h9v-4 a__dos=f3 a__esa=b3 a__for=c3 a__hermana=h4 a__hijo=c4
a__horas=f5g-5 a__i=h3k4v-10 a__in=c-6v7 a__la=b3 a__line=e6 a__los=a-11l4 a__mama=b5 a__mas=j5
a__mi=a3 a__mierda=a6 a__my=c7d3 a__ninos=g4v-5 a__not=a-6 a__note=v7 a__now=c3 a__numero=e-3
a__of=b6 a__on=c5 a__or=i3 a__out=b3 a__persona=d4j3 a__policia=b5 a__por=a3 a__que=b3g4 a__si=a4b-3
a__speaking=h4 a__telefono=f4 a__that=a-3m3 a__there=e5f8h-4 a__time=b3 a__to=v-7 a__today=c5
a_alguien=j5 a_alguien_$=b3 a_alguien_mas=j5 a_bad=b-3 a_bit=g3 a_bunch=b3 a_bunch_of=b3 a_burden=b3
a_burden_to=b3 a_buscar=i4 a_buscar_$=i4 a_call=d4g-8 a_call_$=d4g-8 a_cancellation=k4 a_car=i3
a_coffee=v4 a_complaint=d7v-8 a_cough=f5v3 a_cough_$=f5 a_different_day=k5 a_different_doctor=f5
a_dios=u-9v10 a_dios_$=u-7v8 a_doctor=c3e6v-4 a_dog=c6v-8 a_dog_$=c5v-7 a_esa=e3k4v-7 a_esa_horas=k4
a_ese=b3 a_ese_doctor=b3 a_estar=b4 a_este=e-4f3 a_este_numero=e-3 a_este_telefono=f4
a_fever=c11f4s3 a_fever_$=c9s3 a_few=g4 a_fiddle=v5 a_fiddle_$=v5 a_good=g7 a_gun=b9 a_hacer=b5
a_headache=c-6v7 a_hike=a3 a_horse=v4 a_horse_$=v4 a_human=d5 a_ir=b-5j5 a_ir_$=b-4j4 a_kid=v3
a_kid_$=v3 a_knife=b4c-3 a_la=a7b12c-10v-8 a_la_mierda=a6 a_la_policia=b5 a_lady=d4h4
a_las=c-11g4n-4r-3 a_las_3=o-7 a_las_dos=f3 a_later=g-8k7 a_leg=v8 a_lift=i4 a_lift_$=i3 a_little=g3
a_llamar=a6 a_llamar_$=a5 a_los=g4 a_los_ninos=g4v-5 a_lump=b-7c4 a_lump_$=c3 a_man=b6
a_mandarme=a-4 a_mandarme_los=a-4 a_meeting=g4 a_mi=b6v-6 a_mi_casa=b3 a_mi_hermana=h4 a_mi_hijo=c4
a_mi_mama=b5 a_million=v4 a_minutes=c6g-4 a_minutes_$=c6g-4 a_month=c3 a_nada=b-4v6 a_nada_$=b-3v6
a_nadie=b10i-7 a_nadie_$=b9i-3 a_new=a3h4k3 a_nurse=d7 a_nurse_$=d3 a_otra=j3 a_otra_persona=j3
a_otro=a3g-5 a_otro_$=a3g-3 a_pain_$=v-3 a_pensar=b-4 a_person=a-6d11f6 a_person_$=d7f6 a_pie=g-3i8
a_pie_$=g-3i8 a_plan=b4 a_plan_$=b4 a_plane=b-3g5 a_plane_$=b-3g5 a_proposito=b5c-3
a_proposito_$=b5c-3 a_que=f6g-3k-4v3 a_que_horas=f6k-4v4 a_rash=c3 a_real=d-4 a_ride=f3g-3i9
a_ride_$=f-5i6 a_scam=m4 a_scam_$=m4 a_sec=g4 a_sec_$=g4 a_second=g-3n6 a_second_$=g-3n6
a_spanish=h4 a_spanish_speaking=h4 a_su=e4 a_taxi=i3v-5 a_temp=c4 a_text=a-9m3 a_una=d6
a_una_persona=d6 a_van=i6v5 a_van_$=v6 a_ver=g4v3 a_vivir=e4 a_way_out=b3 a_week=c7 a_week_$=c6
abajo=c3 abajo_$=c3 able=b-3j3 able_to=b-3j3 about=c-7d3i-3k-3 about_$=m8v-6 about__$=a3b-4d3m-6v9
about__appointment=j3v-4 about__die=b-4 about__myself=v3 about_hurting=v3 about_it=a-3g5
about_me=a4v4 about_me_$=a4v4 about_the=c-3j3v-3 about_the_appointment=v-3 about_this=d4m-6
about_to_die=b-4 abren=v8 abren_$=v3 absolutely_$=r5s-6 abuela=c3 acabe=b3 acabo=c3v-3 aceptan=v3
aceptan__$=v3 ache=c4 acoso=a7 acoso_$=a4 across=i3 acting=c3 acuerdo=v3 acuerdo_$=c-3v4 add=l4
add_me=l4 address=v6 address_$=v4 adelante=e3 adelante_$=e3 adios=b7 adios_$=b6 afraid=a-3
afraid_$=c6 afraid__dont=v10 afraid__the=b5c3 afraid_i=b-7v4 afraid_i_dont=v10 afraid_ill=c-7
afraid_of=b5 afraid_of_the=b5c3 afraid_to=b6 after=g6q8 after_$=i-5v3 after_2=f5 after_2_$=f5
after_3=f3 after_4=q3 after_5=g4 after__$=a-3q5 after__30=q3 after__is=f6g6 after_i=g3
afternoon__wednesday=q-3 afternoon_on=q-3 afternoon_on_wednesday=q-3 afuera=c-3v4 afuera_$=v5
again=e-5f-3l3m-4n5o-6p-4q-4r-4v-10 again_$=a-4c-4e-3g-9h4l5n4o-5p-3t-3v-7 again__$=a3g7
again_and=a6g-3 again_nextmonth=g4 again_nextmonth_$=g4 again_please=a-3n6 again_please_$=n6
agarro=v6 agent=d8 agent_$=d6 agito=c4 agradecida=u3 agradezco=u3 aguanto=c3v-3 aguanto_esta=b3
aguanto_la=c3 ah=n12v-6 ahi=c-9i-3v6 ahi_$=c-3e5v6 ahi__las=v4 ahi_nos=e-4g3 ahora=g9 ahora_$=g4s-5
ahora_no=g6 ahorcar=b6 ahorcar_$=b6 ahorita=g8 ahorita_no=g7s-5 ai=d6 ai_$=d6 aid=c-3 aide=e4
aide_$=e3 aint=e10v-6 aint__$=e9v-3 aire=c7 aire_$=c7 al=c-3f-3g4k4q9 al__$=g5i-6q8v3 al_borde=b6
al_carajo=a3 al_trabajo=g5 al_trabajo_$=g5 al_viernes=q4 al_viernes_$=q4 alcance=n6 alcance_a=n6
alcanza__el=i3 alcanza_para_el=i3 alegria=b3 alerts=a3l6 alerts_$=a3l6 alguien=a-3d5m-4
alguien_$=g-3h-9v6 alguien__$=g3j4 alguien__de=d3v-4 alguien__esta=b4d-4h4 alguien__hable=d-4f5
alguien__me=h4v-3 alguien_ahi=d4v-4 alguien_de=d7h-3 alguien_en=b-3d5 alguien_mas=d-4h7j4v-3
alguien_mas_$=j4 alguien_me=b8 alguien_que=d-4f4 alguien_que_hable=d-4f5 alive=b8e3 alive_$=b7e3
all=d-7g-12j-3o-8p4r5u3 all_$=b-6e3v7 all__$=b-8r4 all__over=b4u3v-6 all__time=c3 all__you=b7
all_bad=p7 all_better=v4 all_gone=c-10v6 all_healed=c-5v4 all_healed_$=c-5v4 all_message=a3
all_message_$=a3 all_my=b5c-5 all_night=b-10c8 all_night_$=b-8c6 all_of=b3 all_over=b-7c13v-7
all_over_$=b-7c13v-6 all_thanks=u3 all_the=c3 all_the_time=c3 all_three=p3 all_week=c3 all_week_$=c3
alla=i5v-3 alla_$=i6 alla__$=c3 alla_abajo=c3 alla_abajo_$=c3 allowed=v5 allowed__drive=i3
allowed_to=i3 allowed_to_drive=i3 alone=a3c-9 alone_$=a4c-7 alone__lanoche=b4 alone_today=b4
alone_today_lanoche=b4 alot=c4 already=a3h-3 already_$=a3 already__the=v-3 already_saw=j3 alright=r3
alta=a-3l4 alto=a5n3 alto_$=n5 alto__$=a5 am=b-4d-8m7n-4 am__talking=d-7m6 am_i=b-3d-8m9
am_i_talking=d-7m6 amable=u4 amable_$=u4 amaneci=v4 an=c-5d-3e-3j-6 an__$=b-4c-4g4 an__doctor=h3v-4
an_appointment=b5j-5 an_earlier=k4 an_emergency=b4 an_hours=b-3g6 an_hours_$=g6 an_older=v-4
an_older_doctor=v-4 and=a5c4e-4n-5v-5 and_3=g3 and_3_$=g3 and__$=a-7c3g5i-3v-11 and__been=v4
and__call=a5g-3 and__cant=c-5v-5 and__contact=j4 and__cough=f5 and__dont=b5c-4v-3 and__im=c3
and__just=g7 and__like=h3 and__of=b3 and__what=a6g-3v6 and_a=f5k3v8 and_a_cough=f5 and_cant=c-3
and_dont=a4g-4 and_dont_call=a5g-3 and_have=b4d3 and_hes=b3 and_his=c4 and_i=b8c-4i3v-11
and_i_cant=c-5v-5 and_i_dont=b5c-4v-3 and_id=h3 and_id_like=h3 and_im=b-3g6 and_ive=v4
and_ive_been=v4 and_my=b-6c4 and_never=j4 and_no=o3 and_now=c4 and_stop=a4 and_that=h3 and_the=b-7
anda=c-3i5 anda__$=c-3i3 anda_enfermo=c-5i4 ando=a-4b-9c4f-6g6i3 ando__$=c5 ando__la=b-6c-9g10
ando__pie=g-3i8 ando_a=g-3i8 ando_a_pie=g-3i8 ando_con=c7g-3 ando_en=b-6c-7g8 ando_en_la=b-6c-5g8
andrea=e3 andrea_$=e3 anestesia=b3 angustia=b5c-3 angustia_$=b4 annoying=a3 ano=c-4 ano_pasado=v3
anoche=v3 anoche_$=b-4v3 anoche_me=b3 anos=v9 anos_y=v5 another=d-7h4k4 another_$=h4
another__$=d-5e-3g7h3 another_day=b3 another_day_$=b3 another_doctor_$=h4 another_time=h-3
another_time_$=g4 ansiedad=b3 answer=g4 answer_$=g4 antes=g-4v4 antes_$=g-4v4 any=c-9d3e6g-3i-3o-6r8
any_$=r6 any__$=b4 any__im=e3 any__these=f5 any_appointment=e3 any_longer=a4 any_longer_$=a4
any_more=b5v-3 any_of=b-3f3p7 any_of_these=f5 any_pain=v5 any_pain_$=v5 anybody=d3h3 anymor=b5
anymore=c-3h-6k3 anymore_$=h-5k4 anyone=h5 anyone_but=h5 anyone_else=v-5 anyone_there=v7
anything=b-3g-3 anything_$=s4 anything__$=b-6q3v-9 anything__a=b-3v7 anything_else=q-3
anything_on=p-3 anytime=a-4q5 anytime_$=c3 anytime_nextweek=f6 anyway=v3 apaguen=a4 aparato=c3
apart=b3 apart_$=b3 app=v6 app_is=v6 appointment=j4 appointment_$=b-10e-6j4q-6
appointment__$=c-3j3k3v-6 appointment__friday=j3 appointment__mine=e4 appointment__not=e3
appointment_im=e3 appointment_is=v6 appointment_on=j4k-4 appointment_please=j4
appointment_please_$=j4 appointment_time=j-4k4 appointment_time_$=j-4k4 appointment_to=j-5k4q7
appreciate__$=a-3u6 appreciated=u3 appreciated_$=u3 apuntame=r3 aqui=b3c-4e6 aqui_$=m3v-6
aqui__hay=e10 aqui__la=b7 aqui_no=b-5e12 aqui_no_hay=e10 arabic=f3 arabic_$=d-7 arde=c4
are=a-5b-3c-3f-3m3n-4o-4p6u-3v4 are__$=b-5c9v-13 are__a=m5v-3 are__allowed=v5 are__open=v5
are__options=m4 are__to=a-3b7 are__with=v-3 are_burning=v5 are_clogged=n3v-3 are_my=m3
are_my_options=m4 are_out=a-4b7c-3 are_the=m-5v5 are_there=d6v-3 are_these=a-4m4v-5 are_through=a4
are_you=a-5e3m10u-5v5 are_you_a=m5v-3 are_you_open=v5 arent=c3 arent__$=c3 arent_working=c3
arent_working_$=c3 arm=b-7c6 arm_is=c4v-3 arms_$=b3 around=g3 around_$=b-3v3 around__$=g6 as=r5
as__$=r5v-6 as__dog=c5v-7 as__fiddle=v5 as__kid=v3 as_a=v3 as_a_dog=c5v-7 as_a_fiddle=v5 as_a_kid=v3
asap=a-3b-3q8v-3 asap_$=q6 asap__me=q4 asesor=d3 asesor_$=d3 asi=a-3b-3s4 asi_$=a-3e6s3v-6
asi__$=r6v-4 asi_es=b-5e-3r6v3 ask=g9i-3q-4v-3 ask_$=u3 ask__$=m-4 ask_again=a4g3 ask_me=g7m-4
ask_my=g4 asked=a4 asking=a3 asking_$=a4 asma=v9 asthma__$=c4 asthma__a=v3 asthma_as=v3
asthma_as_a=v3 asthma_attack=c4 asthma_attack_$=c4 asustada=b5 at=a-11b-3f-5g9j-5m-4n-8o-5q6t-4
at_2=g-4k3r3 at_2_$=g-3k3q4 at_2_15=r3 at_3=o-9q6 at_3_$=o-9q6 at_5=v3 at_6=g6v-5 at_6_$=g6v-5
at__$=b-4c13e4k4o-12q14r-3 at__15=r3 at__end=v4 at__gym=v-3 at__text=v7 at__thanks=v4 at_all=e3u3v7
at_all_$=b-7e3v9 at_home=g-3 at_home_$=b4 at_my=c-4g8 at_the=b-9c-6d4e-11g15v-3 at_the_end=v4
at_the_gym=v-3 at_this=a-3e3v5 at_work=b-3c9v-6 at_work_$=c10v-4 at_your=v5 ataque=c3 atencion=v3
atencion_$=v4 aterra=b3 aterrada=b4 aterrada_$=b4 atienda__$=d3h-4 atienden=v8 attack=v-5
attack_$=v-4 attacked=v6 aunt=a3 auxilio=b7 auxilio_$=b4 available=h3 aventon=i4 aventon_$=i4
avisarme=u3v3 avisarme_$=v3 aviso=a-3g7v-5 aviso_$=a-3g7 avisos=l3 avisos_$=l3 away=a7c-3i-4r-3
away_$=a6b-4r-3v3 away_my=c-4 awful=b-4 awful_$=b-4 ayer=i-4v3 ayuda=m5 ayudenme=b7 ayunar=v7
azucar=a-3v3 azucar_$=a-3 azucar__$=c-3v3 azucar_bien=c-3 b=v6 baby=e-3g5 baby_$=b10c-13g5v-3
baby__$=g3 baby__burning=c3d3 baby__i=b5 baby__moving=c3 baby_and=b5 baby_and_i=b5 baby_is=c3d3
baby_is_burning=c3d3 baby_wont=b-8c4 back=a-3d-4e-3i-4j-3l5 back_$=a4b8c6g-8k3n-4v-7
back__$=c-10g-3l5v8 back__him=h3 back__killing=c5v-3 back__me=g7 back__out=c8 back__you=g7
back_is=b-3c7v-4 back_is_killing=c5v-3 back_on=l6 back_to=b-4g7h3 back_to_him=h3 back_to_you=g7
back_up=g-3n6 back_went=c7 back_went_out=c7 back_with=g6 back_with_me=g7 backing=v3 bad=g3p6r-4
bad_$=b3p4t-6 bad__$=b-7g8v-3 bad_time=g3 baja=a9b-5j3l3 baja_$=a11 baja__$=a9 baja_mi=j5
baja_please=a6 baja_please_$=a6 baja_por=v3 banco=n7 banco_$=n7 bano=c3 barely=c4 barely__$=c4
barely_walk=c4 barely_walk_$=c4 basta=a7s-8 basta_$=a7s-7 bateria=i6 battery=b-6c-3v3
be=a5b5c-11d-4f-5g-7j4k-5n-3s-3t-3u-3 be_$=r-5v12 be__$=a11c-6g-6j3r3v-4 be__by=b4 be__in=v7
be__last=a3 be__mistake=e3 be__off=a-7b8 be__to=b-3 be_a=b4 be_able=b-3j4 be_able_to=b-3j4
be_alive=b5j-4 be_alive_$=b4j-4 be_alone=b4 be_better=a-7b5 be_better_off=a-7b8 be_coming=b-4
be_dead=b11 be_dead_$=b4 be_gone=b7 be_gone_$=b5 be_having=b-5 be_here=b5 be_in=b-6g3 be_over=b8
be_removed=a3 be_the=a3 be_the_last=a3 be_there=b-3j7r4v5 be_there_$=b-3j7r4 beat=c-6v6
beat__$=c-6v4 beating=v-5 bebe=c4v-3 bebe_no=c6 bed=b-3c6g8 bed_$=b-3c5g8 been=a-4g-5 been__$=b3
been__patient=e3v-6 been__that=e-4 been__up=b3 been_born=b3 been_born_$=b3 been_having=c3
before__$=q3 before_i=b3 beg=v-3 beg__pardon=v-3 beg_your=v-3 beg_your_pardon=v-3 begin=l8n-3
behind=v4 behind_$=v4 being=b5c-4 being__$=b4 believe=e3 belongs=v4 belongs_to=v4 bendiga=b-3u4
bendiga_$=b-3u4 best=q4u3 best_$=q3u3 bet=r6 bet_$=r6 better=f4v3 better_$=b-10v7 better__$=g-3
better__me=f5 better__the=a5 better_be=a5 better_be_the=a5 better_now=g-3 better_now_$=g-3
better_off=a-7b13 between_1=g3 between_1_and=g4 between__and=g3 bien=a-5g-5h-5m-3n3r4t-4
bien_$=a-3b-6r9s-7t-3u9v7 bien__$=c3r-3s6v-6 bien__salud=v3 bien_asi=s5v-4 bien_de=v3
bien_de_salud=v3 bien_gracias=u-5 bigger=c4 bill=b-3v7 bill_$=b-3v4 bit=g3 black=c4 black_$=c3
blade=b4 blade_$=b4 blank=n5 bleach=b4 bleach_$=b4 bleeding=b-5c6v3 bleeding_$=c5v-5 bleeding__$=v3
bless=u5 bless_you=u3 block=a5 blood=a-3c4 blood_$=c8 blood__$=c-4v4 blood_in=c5 blood_pressure=c-3
blood_work=v3 blue_$=c7v-8 blue_cross=v4 boarding=g6 boca=c5 boca_$=c4 book=b-4f3m3n-3v-3
book__$=f4m3 book_anything=s4 book_it=f5 book_it_$=f5 borde=b6 born_$=b3 borrame=a4 borre=a3
borrenme=a4 boss=e3 boss_$=e3 boss__ill=g3 bot=m8 bot_$=m11 both=c3 bother=a9e-3h-4
bother__else=a8h-4 bottle=b4 bottle_of=b3 bottom=b3 bottom_$=b3 bp=c3 bp_is=c3 brain=b4c-3
brain__$=b4c-3 brazo=c6 brazo_$=c3 brazos=b6c-3 brazos_$=b6c-3 break=v4 breakdown=b6c-5
breakdown_$=b4c-5 breaking=n7 breaking__$=n7 breast=b-3 breath=b-7c5 breath_$=c3 breathe=v-6
breathe_$=c9f3v-3 breathe_from=c-7 breathe_im=c4 bridge=b3 bridge_$=b5 bring=b-7c-5i6k3v3
bring__$=i5 bring_me=b-4i7 bring_me_$=i5 bring_my=c-3v6 bro=c-6v5 bro_$=c-6v5 broke=v4 broke__$=c-4
broke_my=c4 broken_$=b-6c3 broken__i=c3 broken_and=b6c-6 broma=m5v-4 bruh=a3 bruh__$=a3 bruh_stop=a3
bruh_stop_$=a3 bsy=g8 buena=g6 buena__$=g6 bueno=r8 bug=a3 bug__$=a3 building=v4 bump=k3
bump__appointment=k3 bump_my=k3 bump_my_appointment=k3 bunch=b4 bunch__xanax=b3 bunch_of=b4
bunch_of_xanax=b3 burden=b3 burden_to=b3 burn=b5 burn__clinic=b5 burn_that=b5 burn_that_clinic=b5
burning=c3 burning__$=c4 burning_up=c4 burning_up_$=c4 bus=a-8b-3c-3i10 bus_$=g-3i6v-4
bus_doesnt=e-3i4 bus_stop=i-7v4 busca=e5 busca__mi=e3 busca_a=e3 busca_a_mi=e3 buscar=i4 buscar_$=i4
business=m4 busy=g5v4 busy_$=v5 but=h4 but__$=h5o-8 but__it=a3 but__so=b3 but__that=e3 but_hes=i5
but_i=o3 but_im=b4 but_im_so=b3 but_not=e3 but_not_that=e3 butt=v3 buzz=d5 by=a-7g-4 by__$=q3
by__again=n4 by__name=e3 by_me=n4 by_me_again=n4 by_that=e3 by_that_name=e3 by_the=v6 by_then=b6
by_then_$=b5 bye=b-4g8u3v-3 bye_$=b-3g8u3 cabeza_$=v-5 cadera=e4 cadera_$=e4 cai=b-4c7 calambres=c3
calendar=g4 calentura=c4 calentura_$=c3 caliente=c3 calificar=m4 calificar__$=m4
call=c-5d12e-9g3h-4i-4j5q-5v-6 call_$=b-3d3v-12 call__$=b-8d4g-9j-3 call__after=g4
call__again=a10g-3 call__anymore=a3 call__i=a-8d4 call__my=v3 call__please=a-4b4d-3 call_back=b6
call_me=a-3b-10d17g3q-3 call_me_$=a-6b-3d8g-9 call_me_after=g4 call_me_again=a8g-3
call_me_anymore=a3 call_my=a4 call_off=j4 call_the=b3 calle=i3 called=e5 called__$=e5
calling=a11d-3e3m3v-3 calling_$=a9c-3e4 calls=a9 calm=c-6 calm_down=c-6 calor=v6 calor_$=v5 cama=c6
cama_$=c5 cambia=k3 cambiar=h4 cambiar_$=i-3 cambiar__cita=f5 cambiar_de=h5k-3 cambiar_la=k4
cambiar_mi=f5 cambiar_mi_cita=f5 cambie=v5 cambie_de=k-3v6 cambiela_$=k3 cambien=k3 cambio=e4
cambio_de=e4 came=a-3n4 came__$=c5v-4 came_back=c4 came_back_$=v-4 came_up=c-3k3 caminar=c5
caminar_$=c4 camion=v5 camion_$=v3 can=a-7b-7c-5d6f3k5p-5v3 can__$=v-6 can__bring=v6 can__come=k7v-6
can__do=m5v-5 can__doctor=v3 can__get=v-5 can__husband=v4 can__just=d7 can__me=a-8b-5i7l4r4
can__pick=v-3 can__remove=v3 can__reschedule=f8 can__send=i3 can__speak=c3d6 can__switch=e3
can__walk=c4 can_barely=c4 can_barely_walk=c4 can_do=v-3 can_hold=b3 can_hold_on=b3
can_i=b-10h3i-10j-10k3 can_i_bring=v6 can_i_come=k7v-6 can_i_get=v-4 can_i_reschedule=f8
can_i_speak=c3d6 can_my=v5 can_my_husband=v4 can_stop=r4 can_take=i5 can_take_me=i5 can_we=k5v-7
can_you=c-5i4m4q3v3 can_you_just=d5 can_you_send=i3 can_you_switch=e3 cancel=a7e-4j5k-4v-4
cancel__$=j5v-4 cancel__appointment=c3f7j5k-7 cancel__text=a4j-8 cancel__visit=c4j3
cancel_everything=a3 cancel_it=a-7j3 cancel_it_$=a-5j8 cancel_my=c6f5j9k-10v-4
cancel_my_appointment=c3f7j5k-5 cancel_my_visit=c4j3 cancel_that=j6 cancel_that_$=j4
cancel_the=a4j-6 cancelar=j3k-4 cancelar_$=a-11j11 cancelar__cita=j6k-11v-7 cancelar__mensajes=a8
cancelar_la=a6k-6 cancelar_la_cita=k-6 cancelar_los=a13l-4 cancelar_los_mensajes=a8
cancelar_mi=a-7k-5v-5 cancelar_mi_cita=j3k-4v-5 cancelaron=v4 cancelaron_el=v4 canceling=j6v-4
canceling_$=j6v-4 cancellation=k4 cancellation__$=v13 cancellation_police=v7
cancellation_police_$=v7 cancelled=i3 cancelled_$=i3j5v-7 cancer=b3v3 cancer_$=v4 cancer_and=v-4
cant=a-10b4c3e-3g4h-5i3p3 cant__$=c-3g13 cant__any=f3p8 cant__anything=c12 cant__crying=v-5
cant__down=c-4 cant__from=c-7 cant__good=c8 cant__hes=b3 cant__im=c4 cant__in=v7 cant__it=c-5i4j3v-5
cant__me=i4 cant__my=b-7c13g-3k-5v-4 cant__now=g4 cant__on=b7 cant__out=b-3 cant__right=c8g-5
cant__the=b7 cant__there=c-3i5 cant__this=d4f5 cant__well=v5 cant_be=v6 cant_breathe=f4
cant_breathe_$=c3f5 cant_breathe_from=c-7 cant_breathe_im=c4 cant_calm=c-6 cant_calm_down=c-6
cant_come=k4 cant_cope=b4 cant_do=d4k5p6 cant_do_any=f4p4 cant_do_this=d4 cant_drive=b-6i3
cant_drive_$=c3 cant_eat=c4v-3 cant_feel=c-7 cant_feel_my=b-4 cant_get=i5 cant_get_there=i5
cant_go=b6 cant_go_on=b6 cant_hear=b-8c-7n12 cant_hear_$=c-6n6 cant_make=b-13c-4j4k5n3
cant_make_it=b-10c-3j4k3 cant_make_that=i-4n3 cant_move=k-4 cant_move_my=k-4 cant_read=b-5f6v6
cant_see=c7 cant_stop=a-4b10u4v4 cant_stop_crying=v-5 cant_take=b13k-5v-4 cant_take_it=b9k-5v-4
cant_talk=b8c-3d-4g7 cant_talk_$=b6c-11g9 cant_talk_hes=b3 cant_talk_now=g4 cant_talk_right=c8g-5
car=a-4b-3c-8d-3g-5i14s-3 car_$=b-9i14v-8 car__$=b5i5s-3 car__a=c-3v5 car_has=c-3v5 car_has_a=c-3v5
car_wont=i6 cara=v4 cara_$=v5 carajo=a3 card=b-3v7 card_$=v5 cardiologo=h3v-3 care=b5i-3u3v-7
care_$=u3 care__doctor=v-5 care__happens=b3 care_for=v-5 care_what=b3 care_what_happens=b3
caregiver_hits=b3 caregiver_hits_me=b3 carro=b-6c-6i8 carro_$=c-3i3v-6 carta=v4 casa=b5c-4e4
catheter=c4 caught=c6 cayo=c4 cayo__la=v-6 cayo_mal=v-6 cease=a6 cell=d5 cell_$=a-5d6 celular_$=e3
celular_de=e4 celular_se=v6 cero=t4 change=c-4h3j-5k8q4 change__appointment=j-4q3 change__time=k4
change__to=q3 change_it=k3 change_it_to=q3 change_my=j-5k3 change_my_appointment=j-4q3 change_the=k3
changed=b-3l3 changed__$=c3 changed__mind=j3l5 changed_color=c3 changed_color_$=c3
changed_my=b-3j3l3 changed_my_mind=j3l5 chat=a-4v7 chat_$=a-4v7 check=g3k3 check__my=k6
check_on=g-3k6 check_with=g7 chest=b-3c3 chest_$=c5 chest__$=c11f4v-3 chest_pain=c-6v3
chest_pain_$=c5 children=b3 chinese=f4 chinese_$=f3 chip=e5 choked=b3c-3 choked__last=c-3
choked_me=b3c-3 choked_me_last=c-3 choking=c9 chole=a5 choose=a3 choose__opt=a3 choose_to=a3
choose_to_opt=a3 ciatica=c3 ciatica_$=c3 cierra=f5 cierra_$=b-4c5f6
cita=a-5b-8c-5f4g-10h-6j6k7m3n-6q3 cita_$=a-11b-6c-6g-3j3k4q-15 cita__el=k-3 cita__manana=f3
cita__otro=f3 cita__viernes=q4 cita_al=k3q9 cita_al_viernes=q4 cita_del=j5 cita_para=f7k-3
cita_para_el=k-3 cita_y=a3 claro=r8 clase=g4 clase_$=g4 class=r-3 click=h7v-4 clinic=e4h-3m6
clinic_$=e7m7 clinic__$=b5 clinic_down=b5 clinic_down_$=b5 clinica_es=v5 clogged=n3v-3 close=v4
closet=v4 clot=c4 coffee=v4 coffee__$=v4 cold=b-3c4 cold_and=c4 color=c4 color_$=c3
come=b4d-5f4g-7h-3i4j5k6l-3n5 come_$=j4 come__$=n5 come__me=i6 come__with=v9 come_again=n7
come_again_$=n5 come_back=b3 come_get=i6 come_get_me=i6 come_in=b-5 come_monday=f5k3
comer=a-4b-4g3v4 comer_$=a-3 comida_$=v-4 coming=a-4g-4j7 coming_$=b-6c-5j10v3 coming__there=b7
coming_back=b4 coming_back_$=b4 coming_down=b6 coming_in=b-3 coming_up=j-4 como=g-4o-3r4s-4
como_$=n15v-4 como__$=b-4i5r7s-3 como__mi=m4v5 como__sin=b4 como_consiguieron=m5
como_consiguieron_mi=m5 como_llegar=i3 como_llegar_$=i3 como_no=r7s-8 como_no_$=r7s-8 como_se=m5n-4
como_un=v3 company=g6 complaint=d4 complicated=d4 compre=b3e6 compre_este=e6 comprendo=f5
comprendo_$=f5 computadora=d-5m3 comunicar=d7 comunicar_con=d4 comunico=g5
con=d5f-7h3i-6j-5k-4l-7n-8 con__$=a-3c12g-4j-3m-4v-15 con__doctor=v7 con__llamadas=a3 con__me=d3
con__mensajes=a7 con__persona=e4 con__vida=b3 con_alguien=d3 con_alguien_$=h-7 con_alguien_de=d3
con_el=b6c-10d6g-4v4 con_el_$=b4h5 con_el_doctor=v3 con_ella=h4 con_esto=a4 con_esto_$=a4 con_la=g-5
con_los=a6 con_los_mensajes=a5 con_mi=g5 con_otra=d-3e5h4 con_otra_persona=d-3e5 con_otro=h4
con_patel=h5 con_que=h-5v7 con_quien=d3 con_un=b3c-5v-4 con_una=a-3c-3v5 con_vomito=c3
con_vomito_$=c3 conmigo_$=a5 connect=d3 connect_me=d3 conozco=e6 conozco_$=e4 consiguieron=m5
consiguieron_mi=m5 consulta=j4 contact=b-4f3 contact_$=a5 contact__$=j3 contact_me=f6
contact_me_$=j4 contacted=a3 contacting=b3 contacting_me=b3 contestar=m4v-6 contestar__$=m4v-6
contesto=g3v6 contesto_$=v6 continuar=l3 continue=l5 conviene=f3 conviene_mas=f5 cooking=g8
cooking_$=g6 copay=v5 copay_$=v4 cope=b4 corazon=c6 corran=v5 corran__uno=v5 correcto=v-4 correo=v5
corta=b3n4 corte=c4 corte__venas=b4c-4 corte_las=b4c-4 corte_las_venas=b4c-4 cortenla=a3 corto=n5
cosa=n7v-6 cosa_$=n7v-5 cosas=v3 cosas_$=v5 costado=c3 costado_$=c3 cough=b-4c3f3v8 cough_$=f4v7
coughing=c6v-6 could=a3k6r-4 could__$=h3k3r-5 could__phone=g3 could_be=r-5v10 could_i=k3
could_see=h3 could_see_$=h3 could_somebody=g3 could_somebody_phone=g3 could_you=a6g-3 course=r4
course_$=r4 cousin=e3 cousin_$=e3 covid=e3 covid_$=c7e4 cowboys=v6 cowboys_$=v6 crap=c3 crap_$=c3
creo=v-3 crisis=b8v-4 crisis_$=b7v-3 cross=v5 cross__$=v3 cry=b3 cry_and=b3 crying=b4c-3
crying_$=v-5 crying_from=b-4v7 cual=m3o-6 cual__la=n7o-4 cual_cita=m4 cual_era=n7o-4
cual_era_la=n7o-4 cual_es=n-4v4 cuales=n7 cuales__las=n3 cuales_eran=n4 cualquiera=h4r4
cualquiera_menos=h4 cuando=g3 cuando__a=g9v-10 cuando__mi=v8 cuando_me=c3 cuando_usted=q4
cuanto=c-3v6 cuarto=b3 cuatro=t3 cuerpo=c4 cuesta=v7 cuesta__$=c4 cuesta_respirar=c4
cuesta_respirar_$=c4 cut=b3e-3n7v-6 cut__$=a-10n11 cut__out=a9n-4 cut_it=a8n-4 cut_my=c3
cut_myself=c-3 cut_off=a-7n8 cut_off_$=a-7n8 cut_out=n4 cutting=b7c-5 da=f-5 da__$=c5 da__miedo=b3
da_igual=b3c-3r4 da_igual_$=b4 da_miedo=b3 da_mucho=b3 da_mucho_miedo=b3 da_otra=k3 dad=b4
dad__me=b3 dads__$=e3 dale=r5 dame=g3 dan__$=c3v4 dan__de=b4 dan_calambres=c3 dan_ganas=b3 dando=g3
dano=c-3 dark=b6 dark__$=b3 dark_thoughts=b3 darme=a5 darme__baja=a5 darme_de=a5 darme_de_baja=a5
date=k10n-4 date_$=k8n-4 dates=k3v-3 datos=a3 datos_$=a3 daughter_cant=i4 day=b4c-3k5n-6v8
day_$=g-6v7 day__$=k4 day_and=b4 day_please=k4 day_please_$=k4 days=f4n5v-7 days_$=f4i3v-4
de=c-6g-4i-5k-4m5n-4o-3t4 de__$=c-3e5f-4h4i-7j-10k-4m-5r6s-5v-4 de__5=f4 de__al=v-5 de__anoche=b-4
de__casa=b4 de__de=e-3t5v-3 de__del=t7v-4 de__dias=f6 de__doctor=h-4m7v-3 de__en=a-5l6
de__gripe=c-5v4 de__lista=a9 de__manera=n3s3 de__me=a-4m8 de__mensajes=a6 de__mi=j5 de__nervios=b5
de__no=v4 de__oficina=e3v-3 de__operacion=c4v-4 de__please=f6 de__que=b4c3v-3 de__sacaron=m4
de_alta=a-3l4 de_avisarme=u3v3 de_avisarme_$=v3 de_baja=a10b-4j4 de_baja_$=a10 de_baja_mi=j5
de_baja_por=v3 de_calor=v4 de_comer=a-3g6 de_doctor=h3 de_donde=a-3m9v-3 de_donde_me=a-5m5
de_donde_sacaron=m4 de_el=e4 de_el_$=e4 de_esa=f6 de_escribirme=f5 de_esos=f3 de_esos_dias=f6
de_existir=b3 de_existir_$=b3 de_fumar=v4 de_gomez=h5 de_gomez_$=h5 de_la=a9 de_la_gripe=c-5v4
de_la_lista=a6 de_la_oficina=e3v-3 de_la_operacion=c4v-4 de_las=q4 de_las_5=f4 de_llorar=b6
de_llorar_$=b6 de_lo=b5 de_lo_que=b5 de_los=b5 de_los_nervios=b5 de_medico=h3 de_medico_$=h3
de_mi=i3v-3 de_mi_$=b4 de_miedo_$=v-4 de_miedo_anoche=b-4 de_nada=u8v-5 de_nada_$=u8v-4
de_ninguna=s7 de_no=a6 de_nuevo=a-4l4n8 de_nuevo_$=n8 de_pastillas=b6c-5 de_pastillas_$=b5c-4
de_peso=c3 de_que=b-5h-6m16n-3 de_que_clinica=v-3 de_quien=a-3m6 de_risa=v7 de_risa_$=v3 de_salud=v3
de_salud_$=v3 de_sangrar=c3 de_sangrar_$=c3 de_tanta=b5c-3 de_tanto=a3 de_tanto_mensajes=a3
de_todo=b5v-3 de_todo_$=b4v-3 de_trabajo=e4 de_un=c4 de_una=b5m-3 de_verdad=d5m4v-7
de_verdad_$=d5v-6 deactivate=a3 dead=c-5e5i6 dead_$=v9 dead_stop=e8 dear=d5 dear_$=d4 debil=c3
debil_$=c3 debo=v5 deceased=e5 deceased_$=e5 decided=g4j3 decir=n3 decirlo=n4 decline=r-4s5v-3
decline_$=s5 dedo=b-4c4 dedo_$=b-4c4 deja=a4 deja_de=a8 deja_salir=a-5 dejame=g-5v4 dejame_en=a4
dejan=b3 dejar=q3 deje=f4v5 deje__fumar=v4 deje_de=f5g-3 deje_de_fumar=v4 deje_el=a-3v7 dejelo=v-3
dejelo_para=v-3 dejeme=g6v-5 dejeme_en=a7 dejen=a4 dejen__avisarme=v4 dejen_de=a7b-4
dejen_de_avisarme=v4 dejenme=a5 del=e-9h-4k-6 del__$=f4m-4 del__no=e-3 del__pero=i3 del_bano=b-3c5
del_dolor=c5v-3 del_martes=f6j3o3 del_martes_$=f7 del_martes_pero=i3 del_trabajo=e-3 del_viernes=q-5
del_viernes_$=q-5 delay=j-3k4 delay__appointment=j-3k4 delay_my=j-3k4 delay_my_appointment=j-3k4
dele=j6 dele_mi=j6 delete=a7 deme__$=k3 deme_la=i3 deme_un=g3 denme=d5 denme__alta=a-3l4
denme_de_alta=a-3l4 dense=a-5e8 dense_$=a-6e8 dentist=h5 dentro=b6 dentro_$=b6 depende=v5 depends=v5
depends_on=g-4v5 depresion=b3c-5 depresion_me=c-5 depressed=v3 depressed_$=v3 depression=b3
desaparecer=b4 desaparecer_$=b4 descanso=b-3 desde=c3g-8n4r4 desde__$=g-7r4 desde__manana=c4
desde_el=c-5n6 desde_la=c4 desde_la_manana=c4 desist=a5 desist_$=a5 desk=b-3d7 desk_$=d3 desmayo=c3
despacio=n4 despacio_$=n4 despertar=b3 despues=b-4g7i-3q5 despues_$=g7 despues__las=f3q5
despues_de=f3q5v-5 despues_de_las=f3q5 devuelvo=b-3c3 devuelvo_$=b-3c3 di=b-3 dia=b-5e-3h-6k7q-3u5
dia_$=g6k-6u6v-5 dia__$=g-4k5 dia_me=v5 dial=v6 dias=f4v-5 dias_sin=c5v-3 dice=a-3b5g4 dice__se=b3
dice_que=a-3b5 dice_que_se=b3 diciembre=e3 did=a-5c5h-5v7 did_$=c3 did__get=a-4m3v4 did__say=m-3
did_you=a-4n4 did_you_get=a-4m3v4 did_you_say=m-3 didnt=n7 didnt__$=n4 die=b11 die_$=b11 die_for=v5
died=e3v3 died_$=v4 died__that=b3v-3 died_in=e8v-10 died_in_that=b3v-3 dieron=e3 diez=t4
diez_$=t4v-6 different=d-3k3 different__$=f3 different__please=h4 different_day=k5
different_day_please=k4 different_doctor=f5 different_doctor_$=f5 different_one=h4k-4)";

}  // namespace rb::grammar
