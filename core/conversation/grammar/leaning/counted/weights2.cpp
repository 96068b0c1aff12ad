#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning2;
const std::string_view kLeaning2 = R"(
^_bridge_is=i4 ^_bring=k7v-5 ^_bueno=r8v6 ^_bueno_$=v8 ^_bump=k4 ^_bump_my=k4 ^_bus=v-4 ^_busy=g9
^_busy_now=g3 ^_by=q5r4 ^_by_the=b3 ^_bye=g4u9 ^_bye_$=g4u9 ^_call=a-12b3j10 ^_call_911=b3d-3
^_call_off=j3 ^_call_the=b4d-3 ^_cambien=q3 ^_cambien_mi=q3 ^_can=b-14c-7d3h3i-7j-7m-3o-5q6r-6v16
^_can_i=b-4f3i-10j-4k-3q5v6 ^_can_my=b-4h4i-4v7 ^_can_someone=d-3 ^_can_we=v-4 ^_can_you=c-4
^_cancel=a14j-14s-5v-9 ^_cancel_$=a13j-23 ^_cancel_everything=a5 ^_cancel_it=a-13j10s-4
^_cancel_my=j4 ^_cancel_the=j-3 ^_cancelar=j-3k-4v-13 ^_cancelar_$=a-5 ^_cancelar_la=a5
^_cancelar_los=a4 ^_cancelar_mi=a-9l3 ^_cancelar_todo=a8 ^_cant=a-3c9f-7g7i-6n3q-5r-6v5
^_cant_bear=b3 ^_cant_come=k12 ^_cant_do=d5p3 ^_cant_eat=c5 ^_cant_feel=c-7 ^_cant_get=c6
^_cant_hear=b-6c-9n12 ^_cant_make=n4 ^_cant_now=g4v-3 ^_cant_see=c6 ^_cant_sleep=b-5c4
^_cant_stop=b5v-5 ^_cant_take=b6 ^_cant_talk=d-4g10 ^_cant_walk=c4g-3i-4 ^_car=v4 ^_car_wont=i4
^_cast=v6 ^_caught=c9v-11 ^_cero=t4v-7 ^_change=k3q6 ^_change_my=q4 ^_chest=c4 ^_choking=c14
^_claro=r14s-6v-5 ^_claro_no=r3 ^_come=n8 ^_come_again=n8 ^_como=a9b-12c-8m3n11r5s-6v-6
^_como_$=a-7n19v-5 ^_como_a=n-3 ^_como_consiguieron=m5 ^_como_funciona=m4 ^_como_me=a3
^_como_no=r9s-4 ^_como_quito=a4 ^_como_se=m9n-7 ^_compre=e8 ^_compre_este=e8
^_con=a-4b-5c-8d11e-8g-8v4 ^_con_el=d12h-12 ^_con_gusto=r3 ^_con_la=h-3v-4 ^_con_quien=d5
^_con_un=d4 ^_con_una=a-3v9 ^_conflict=k3 ^_connect=d3 ^_connect_me=d3 ^_contractions=c4
^_cooking=g9v-3 ^_cool=v3 ^_correct=v-6 ^_correcto=e-4v-4 ^_cortenla=a4 ^_coughing=v-3
^_could=b-4q4r-6v8 ^_could_be=r-3v13 ^_could_somebody=g6 ^_creo=c5 ^_creo_que=c5 ^_crisis=b4
^_cross=a3 ^_crying=b-8v7 ^_crying_from=b-11v8 ^_cual=m3o-6v3 ^_cual_cita=m3 ^_cual_era=n9o-6v-5
^_cual_es=m3n-5v5 ^_cuales=n8 ^_cuales_eran=n4 ^_cuales_son=n3 ^_cualquiera=r7 ^_cualquiera_menos=h3
^_cuando=c-6g8q5 ^_cuando_usted=q5v-3 ^_cuanto=c-4v10 ^_cuanto_me=v6 ^_cut=a11b-8c5n-9q-3
^_cut_it=a10n-7 ^_dad=c4 ^_dale=r7 ^_dale_el=r3 ^_dame=g4
^_de=a-15b-13c-5f-3h-8j3m22n11p-5s6t-3u11v-28 ^_de_donde=a-10m11v-8 ^_de_ninguna=p-5s8 ^_de_parte=m3
^_de_que=b-3h-8m15n-3v-13 ^_dead=i6v-9 ^_debo=v3 ^_debo_dejar=v3 ^_deja=a5 ^_deja_de=a5
^_dejame=a3g-6v4 ^_dejame_en=a4 ^_deje=a-7f6g7v3 ^_deje_de=f6v4 ^_deje_una=b4v-4 ^_dejelo=s3v-3
^_dejelo_para=g3 ^_dejeme=g9v-7 ^_dejeme_consultarlo=g3 ^_dejen=a4j4v-7 ^_dejen_de=a3 ^_dejenme=a5
^_dejenme_en=a8 ^_dejo=v6 ^_dejo_de=v6 ^_delay=j-4k5 ^_delay_my=j-4k5 ^_dele=j8 ^_dele_mi=j8
^_delete_me=a6 ^_delete_the=a-4 ^_deme=o3v-3 ^_deme_la=o3 ^_denme=b-3d6 ^_depende=v6 ^_depends=v3
^_depends_on=g-6v6 ^_desde=b3c-4g-8n7r6 ^_desde_el=c-6n7 ^_desde_que=b3 ^_despues=g11v-12
^_despues_de=c4v-5 ^_desuscribanme=a4 ^_desuscribanme_$=a4 ^_detener=a4 ^_detener_$=a4 ^_did=h-5v14
^_didnt=v-3 ^_diez=t5v-5 ^_diez_$=t5v-5 ^_different=e8k9v-4 ^_different_doctor=k3 ^_digalo=n4
^_dios=u11v-5 ^_dios_me=u5v-3 ^_discontinue=a5 ^_disculpe=a-3 ^_disculpe_tengo=c-3 ^_ditch=j3
^_do=a-6b-14c-4d-7e-5g-5k-5m-10u-9v20 ^_do_i=b-9h3i-7v15 ^_do_you=a-8b-5d-4e-4f4g-3i5m-9r-6u-9v12
^_doctor=b3h-21o4v7 ^_doctor_gomez=h-6o4 ^_doctor_patel=h-14v8 ^_doctor_says=v3 ^_does=c-8v10
^_does_doctor=h-4v3 ^_does_medicare=v-4 ^_does_the=c-7v8 ^_doesnt=b4r4 ^_doesnt_matter=b4r5
^_doing=u-6v13 ^_donde=i-6m-10v14 ^_donde_le=a3v-4 ^_donde_para=i-5v7 ^_donde_queda=v5
^_dont=b5c-4d-9e-4f-11j6t-3v-7 ^_dont_bother=a-14s4 ^_dont_call=a5b6d-6 ^_dont_have=a-3g6
^_dont_know=e7 ^_dont_need=a4 ^_dont_send=a3 ^_dont_stop=a-12v10 ^_dont_think=b5 ^_dont_use=a6e-8
^_dont_want=a-8b10h-4j3 ^_dos=o3 ^_double=c4 ^_driving=g5 ^_drop=c-4j5 ^_drop_my=j6v-7
^_duele=c-11v13 ^_duele_la=c-6v10 ^_easter=a-3d3 ^_easter_if=a-3d3 ^_eh=n13v-5 ^_eh_$=a-3n14v-4
^_either=o-4r3 ^_either_tuesday=q3r-4 ^_el=a-6b-8c6d-10g-18i5k-4m-5o6p-9q5r-25u-6 ^_el_15=q4
^_el_4=v3 ^_el_asma=c4v-4 ^_el_carro=i3 ^_el_corazon=c3 ^_el_doctor=v5 ^_el_dolor=v7
^_el_lunes=b6c5q6 ^_el_martes=f-5 ^_el_segundo=f5 ^_el_trafico=v3 ^_el_viernes=q6r-7 ^_eliminar=a3
^_eliminar_$=a3 ^_ella=b-3e4v-3 ^_empezar=c-3l6 ^_en=a-8b-5c-6g13m-4n-7r-8s6t-6v16 ^_en_main=v9
^_en_que=b-5g-3m-4v13 ^_end_$=a14b-5 ^_end_all=b-5 ^_end_of=v3 ^_end_this=b-7 ^_enough=a3b-4i-3v4
^_erase=a5 ^_eres=m5 ^_es=c-5g-5m13v-4 ^_es_el=v-4 ^_es_gratis=m-3v6 ^_es_mi=e7 ^_es_una=b3e3v-3
^_esa=b-8k5 ^_esa_fecha=b-8k7 ^_escupo=c4 ^_ese=a-3e9g-4k12v-11 ^_ese_dia=g-4k12v-3 ^_ese_doctor=h5
^_ese_mensajes=e6 ^_ese_senor=e4 ^_eso=d3 ^_eso_no=v3 ^_espanol=r-3 ^_espere=g8v3 ^_espere_$=g13v-9
^_esta=c-8d7r3v-14 ^_esta_la=d7e-4v-3 ^_estamos=g5 ^_estaria=b6 ^_estaria_mejor=b6 ^_este=e6f3m-3
^_este_es=e4 ^_este_no=b4 ^_este_numero=f6 ^_esto=b9u-3v-5 ^_esto_es=a8b7u-3
^_estoy=a-6c4d-6e-3g10m-4q-4r-10v-4 ^_estoy_al=b9g-3 ^_estoy_asustada=b4v-3 ^_estoy_bien=s5
^_estoy_con=c-5g7v-4 ^_estoy_dando=b-5g4v-3 ^_estoy_en=a-3b4c-13g12v-9 ^_estoy_enferma=c4
^_estoy_muerta=v-3 ^_estoy_muy=b4c3v-8 ^_estoy_sano=v6 ^_estoy_trabajando=f5 ^_estoy_vomitando=f4
^_estuvo=v3 ^_everything_hurts=b-3 ^_everything_is=b3 ^_excuse=n8 ^_excuse_me=n8 ^_exit=a11m-3v-5
^_exit_$=a7v-3 ^_exit_this=m-3 ^_explain=m8v-4 ^_feel=v3 ^_feel_like=v4 ^_feeling=g5v7
^_feeling_great=v8 ^_feeling_the=c-3g9 ^_feliz=u3v3 ^_female=h6 ^_fin=a13v-7 ^_fin_$=a13v-7
^_fire=b-3h3v9 ^_five_forty=o3 ^_flashbacks=b6 ^_flu=v-3 ^_food=c5 ^_food_gets=c5 ^_for=a6v-13
^_for_sure=v-3 ^_for_the=a5v-6 ^_forget=s6v-3 ^_forget_about=a5 ^_found=e5 ^_fri=o6
^_friday=b4p-5r-7 ^_friday_but=o-5 ^_friday_evening=q-3 ^_friday_works=b7c4o6q-3r-4
^_from=a-3n6q4v-3 ^_from_the=n6v-3 ^_fuera=a11 ^_get=a23b-5c-9d10g-3k6m-4v-13 ^_get_lost=a15v-8
^_get_me=a6k7 ^_getting=v-3 ^_gimme=g3v-4 ^_gimme_a=d4 ^_give=b-6d3j5 ^_give_me=d5 ^_give_my=j5
^_go=a18b-15e-7o-4s-6 ^_go_away=a13b-6o-4r-3v-6 ^_go_bother=a5 ^_god=u4v-7 ^_god_bless=u4
^_going=c-8g9 ^_going_to=c-5g9 ^_good=u7 ^_good_$=v7 ^_goodbye=b-10u10 ^_goodbye_$=b-19u16
^_got=b13c8e-3g6i-4v-21 ^_got_my=c-4 ^_got_the=c13v-4 ^_gout=c4 ^_gracias=a-4b4c-3u19v-6
^_gracias_por=b6u4v-3 ^_grandma=c4 ^_great=v-5 ^_great_thanks=v-4 ^_habla=e5 ^_hablo=d-7f3m3
^_hablo_con=d-7m4 ^_hace=v4 ^_hacen=v7 ^_had_a=c5 ^_half=q3 ^_half_past=q3 ^_hang=a3 ^_hang_up=a3g-3
^_hanging=v6 ^_hard=c3v7 ^_hard_to=c5v8 ^_have=a-5b-4g7q-5u8v-9 ^_have_a=q-3u10 ^_have_the=d5
^_havent=g4 ^_having=b8 ^_having_a=b7c-4 ^_hay=d4e-10 ^_hay_alguien=b-6d8f3v-7
^_hay_estacionamiento=v7 ^_hay_me=b6c4v-5 ^_hay_mija=c4 ^_hay_no=v5 ^_he=a-8b4c-6e4h3i-3t-3v-9
^_he_bajado=c3 ^_he_broke=b3 ^_he_dont=a-6 ^_he_estado=b6 ^_he_is=b-8c-3g4v-4 ^_he_never=b-4v9
^_he_passed=b-3 ^_he_pensado=b5 ^_he_put=b4c-3 ^_he_took=b6 ^_he_wont=b3 ^_headache=v-5
^_heart=b5g-4 ^_heart_going=c5g-3 ^_heart_is=v-8 ^_heartburn=b-3 ^_heartburn_so=b-3 ^_hello=b-5d-5v8
^_hello_$=a-9u5 ^_hello_senorita=v6 ^_help=b-6m13v8 ^_help_$=b-13m17v-8 ^_help_me=b3v6
^_hes=b-6e6f3h3i-6 ^_hes_dead=b-3e5 ^_hes_drunk=b5 ^_hes_hitting=f4 ^_hes_my=b-4e4 ^_hey=v9
^_hi=a-3b8g-3 ^_hi_i=v-3 ^_hit_me=b-4 ^_hmm=n-8r-4v12 ^_hmm_$=n-8r-7v11 ^_hoarse=c4 ^_hoarse_for=c4
^_hola=d-4u-3v5 ^_hola_me=v-10 ^_hold=g12i-4v-9 ^_hold_on=g6v-8 ^_hoops=v5 ^_hot=v8
^_how=b-11e-4j-4m3q-3r-4u4v9 ^_how_did=a-6m7 ^_how_do=v-12 ^_how_does=m7v-9 ^_how_long=v9
^_how_much=b-4v4 ^_hoy=b6c-6 ^_hoy_es=b5 ^_hoy_no=g4 ^_huh=n8v-3 ^_huh_$=n8 ^_hurt=c4 ^_hurt_my=c-4
^_hurts=f-6v-3 ^_hurts_when=f-5 ^_i=a-3e-5f5g-10i3l5m-6o-5r-11t-12v10 ^_i_already=a3k3v-3
^_i_beat=b-4v6 ^_i_beg=n3v-5 ^_i_believe=e4 ^_i_can=f5o4 ^_i_cant=a-4f3j-4k9p6r-5u4
^_i_changed=b-3l5 ^_i_choke=c5 ^_i_choose=a3 ^_i_could=b5v4 ^_i_didnt=a5v3
^_i_dont=b-6c5e3g5j-6n3p-3q-3r-5t-5v5 ^_i_drank=b3c-4 ^_i_feel=b7 ^_i_fell=c3 ^_i_gave=i4 ^_i_get=b5
^_i_give=b7 ^_i_got=b-10c8j6 ^_i_guess=r4v-5 ^_i_had=v6 ^_i_hate=v-4 ^_i_have=b11d3e-3g-7h-8i3v-4
^_i_hit=b3 ^_i_just=a-9b13k-3 ^_i_keep=b3v-11 ^_i_lost=a-7b-3v9 ^_i_might=r-9v9 ^_i_missed=k5n4q3
^_i_must=j4 ^_i_need=b-8d3f9g-7h3i-5q3 ^_i_never=v4 ^_i_nolonger=v4 ^_i_odd=b9v-6 ^_i_only=f4
^_i_opt=l5 ^_i_quit=a-9v13 ^_i_reckon=r3 ^_i_revoke=a4 ^_i_said=v-6 ^_i_see=h-6v12 ^_i_sent=v10
^_i_shall=g6 ^_i_speak=d-5 ^_i_stopped=v4 ^_i_supposed=r3 ^_i_take=a-3l4 ^_i_think=b-13c9
^_i_took=b-12c8v3 ^_i_used=v3 ^_i_want=a9e-4f7v-14 ^_i_wanted=v4 ^_i_was=b3v-12 ^_i_will=g4
^_i_wish=b3 ^_i_withdraw=a5 ^_i_wont=b-10c-10h4j7s9v-3 ^_i_would=b-7r3 ^_id=c-5f-5g3n-4u-4v-15
^_id_appreciate=a3u-3 ^_id_be=b3r3v-7 ^_id_feel=b-3h4 ^_id_have=g7 ^_id_like=f-3v-5 ^_id_love=r4
^_id_rather=b4 ^_igual=b-4v6 ^_igual_que=b-4v6 ^_igualmente=u4 ^_ill=b5c-22d-6f7g3o7q-3r-3s3
^_ill_be=b-7g3 ^_ill_call=d-4 ^_ill_do=o3 ^_ill_have=b-4 ^_ill_pass=g-3s3 ^_ill_take=f8
^_im=a-4b-4c-8d-7h-7i5k-5o-8p6q3r-5s-6t-9v8 ^_im_about=a-4b9 ^_im_afraid=b4c-10p4 ^_im_all=v3
^_im_at=b-3e-5g7q-3v-9 ^_im_better=b6 ^_im_blocking=a5 ^_im_busy=v-3 ^_im_done=b5 ^_im_driving=d-5
^_im_dying=b-6r3v9 ^_im_falling=b3c-3 ^_im_fine=u3 ^_im_going=b9c-9 ^_im_good=s9 ^_im_having=b-4f6
^_im_her=b-8e4 ^_im_hiding=b3 ^_im_his=e5 ^_im_in=b3c8e-6r3s-3v-8 ^_im_just=v-5
^_im_not=e-11g-5j4v16 ^_im_off=g5q3v-6 ^_im_ok=b-4v9 ^_im_on=c-8e-4i10 ^_im_over=a4c-3v7
^_im_scared=b3f6r-3v-10 ^_im_sick=c7 ^_im_so=b10c3v-6 ^_im_spiraling=b4c-4 ^_im_standing=b-6v6
^_im_suicidal=v-10 ^_im_the=b-4e10g-5 ^_im_working=c-3 ^_in=g23r-7v-18 ^_in_a=c-3g15v-8
^_in_the=g6v-4 ^_inconsolable=b7 ^_inconsolable_$=b7 ^_is=b-15c-23e-22g-6h4i-3m15o-3r-6v19
^_is_it=v11 ^_is_that=v3 ^_is_the=c-9d8e-5v8 ^_is_there=a3c-6d-5e-5h13k3 ^_is_this=b-4d-5e-6m19v-10
^_it=b-7c12f9r-7t-6v4 ^_it_hurts=c3f10v-3 ^_it_was=c-3r-4t-6v12 ^_its=b11c-12g6i7q-4v-4 ^_its_10=g8
^_its_a=v-5 ^_its_all=b4 ^_its_my=b8 ^_ive=b9v-5 ^_ive_been=b7c-9 ^_ive_decided=j3 ^_jajaja=v5
^_jamas=s5 ^_july=t-5v6 ^_just=v6 ^_just_killing=v8 ^_just_let=b3 ^_just_woke=g3 ^_keep=a5
^_kid=c5v-3 ^_kids=b-3g-3v5 ^_kien=m8v-4 ^_kill=a9b3j3v-9 ^_kill_me=b5 ^_kill_the=a7v-4 ^_kind=g-3
^_kind_of=g-3 ^_kindly=a3 ^_kms=b12 ^_knock=g-4v6
^_la=a-14c9e-12f-6g-12h-3i-5k-3n-13o17p-10q-12s-3t-5v5 ^_la_de=o3 ^_la_del=v4 ^_la_mas=o5
^_la_primera=b3o6 ^_la_que=o-3r14 ^_la_verdad=b3v-4 ^_lamanana=b11f3q19 ^_lamanana_estoy=b4
^_lanoche=q8 ^_lanoche_$=q8 ^_larguense=a4 ^_larguense_$=a4 ^_las=c12i7v-4 ^_last=o3 ^_later=g10
^_later_$=g7 ^_le=g-4o-3t3 ^_le_di=c9 ^_le_dieron=e3v-3 ^_le_gane=v6 ^_le_voy=b6 ^_leaking=c4
^_leave=a13b-19 ^_leave_me=a6b-8 ^_leave_my=b-3 ^_leave_us=a3 ^_let=b-5c-6g5j7r-3v-9
^_let_me=b-4c-5g8r-3v-7 ^_lets=o6 ^_lets_go=o3 ^_libere=j6k-3 ^_libere_mi=j6k-3 ^_life=a-4b4
^_light=c8v-3 ^_living=b-7v8 ^_living_the=b-7v8 ^_llamame=a-3d7 ^_llameme=d5q-3 ^_llameme_el=d4
^_llamen=a-5b3 ^_llevo_tres=v-3 ^_lo=b-6c-4e9v-8 ^_lo_platico=g3 ^_lo_voy=b-3 ^_lol=v3
^_look=b6c3e-3v-20 ^_look_i=a4b3 ^_los=a11b-8c-4u3v-15 ^_los_bloqueo=a3 ^_los_nervios=b3
^_los_voy=a11b-7 ^_lose=e-5 ^_lose_this=e-4 ^_lost=a-6b-4e6 ^_lost_my=v6 ^_luego=g9 ^_lymph=c5
^_lymph_nodes=c5 ^_maam=e3 ^_mal=t-3v14 ^_manana=g-10o6 ^_manana_latarde=g-3 ^_mande=a-3n11
^_mande_$=a-3n11 ^_mandeme_mensajes=g4 ^_manden=b11 ^_manden_a=b5 ^_many=u4 ^_many_thanks=u4
^_mas=a-8g9m6n7t-5 ^_mas_fuerte=n4 ^_mas_o=t-5v9 ^_may=m5 ^_may_i=m6 ^_maybe=r-5v8 ^_maybe_$=s-5v18
^_me=b11c12d-11e3g-16h-8i-7k-3l-14m-10n6o-7s-4t-14u-7 ^_me_agarro=b8c-5 ^_me_agito=c4
^_me_ahogo=b-4c9g-4 ^_me_atraganto=b-5 ^_me_cambie=v6 ^_me_cancelaron=v5 ^_me_comunicar=d7
^_me_corte=c3 ^_me_da=b-7c4r5 ^_me_dan=c3 ^_me_di=b-3 ^_me_dio=b-4c5 ^_me_doy=b7v-6
^_me_duele=c10f3v-16 ^_me_encantaria=b-3r3 ^_me_estan=a9c-3 ^_me_estoy=b11c-13n-5 ^_me_fallo=i5
^_me_falta=b-4 ^_me_inyecte=b3c-3 ^_me_la=k6q5 ^_me_lastime=c7 ^_me_lo=n6 ^_me_mata=b-6
^_me_molestan=a5 ^_me_mordio=c3 ^_me_muero=b-17v10 ^_me_operaron=v8 ^_me_parece=r3 ^_me_pico=b-3c5
^_me_puede=d5 ^_me_pueden=a4i4 ^_me_puse=c3 ^_me_quedo=g5 ^_me_queme=c5 ^_me_quemo=b4
^_me_quiero=b4f9 ^_me_quito=a-4b8v-6 ^_me_resurten=c-3v6 ^_me_salgo=a11b-9 ^_me_salieron=c3
^_me_salio=b-3c5 ^_me_siento=b-3f3 ^_me_tienen=a12c-3v-4 ^_me_trague=b4 ^_me_van=v8 ^_me_voy=a-4
^_mejor=g-4q-3v-5 ^_mejor_no=s3 ^_message=n3 ^_mi=b-4c7e-3g-11i6j-4k-8m-3n-4v9 ^_mi_carro=i3
^_mi_chofer=c-6i5 ^_mi_doctor=h3 ^_mi_esposa=c3 ^_mi_ex=b5 ^_mi_fecha=t3 ^_mi_hija=c3
^_mi_jefe=b-5v4 ^_mi_mama=b-3c4 ^_mi_marido=v3 ^_mi_nina=b4 ^_mi_novio=f5 ^_mi_papa=c4
^_mi_perro=b-5v5 ^_mi_vecino=b4 ^_miercoles=r-3 ^_might=r7v-8 ^_mire=v-4 ^_miss=c5v-9 ^_miss_i=b5c-6
^_missed=k-4n3 ^_mm=v10 ^_mom=c11e-9 ^_mom_is=c8e-3 ^_monday=c4f-3o-4q11 ^_monday_please=c6q7
^_more=a-12m4o-3p5 ^_much=u7 ^_mute=a10 ^_mute_me=a4 ^_muy=c-5t-5u9v8 ^_muy_amable=u11
^_muy_buena=v4 ^_my=a-6b-9g-9i14j-13l-7m-14n6o-5q-4r-14s-4t-3v8 ^_my_baby=b-8c4 ^_my_battery=b-3v3
^_my_boss=b-3v7 ^_my_boy=b3c-3 ^_my_chest=c-5 ^_my_coach=b4 ^_my_daughter=g-5i4 ^_my_depression=b4
^_my_dog=b-3c-8v9 ^_my_driver=c-8i8v-5 ^_my_ears=n4 ^_my_english=f3 ^_my_ex=b10c-5v3 ^_my_family=b4
^_my_feet=c-4 ^_my_fever=c-8v10 ^_my_hands=g4v-8 ^_my_heart=b3c3 ^_my_kid=b-8c3 ^_my_kids=v4
^_my_knee=c-4 ^_my_life=b5 ^_my_mom=b-6c3 ^_my_mother=f9 ^_my_o=c7v-4 ^_my_oxygen=c3
^_my_pacemaker=c3 ^_my_phone=v6 ^_my_pressure=c4v-4 ^_my_ride=i4 ^_my_stepdad=b4c-4 ^_my_sugars=c4
^_my_truck=i4 ^_my_wife=g5 ^_n=r-10s15 ^_n_$=r-10s15 ^_nada=v-4 ^_nadie=b-10i7v9 ^_nadie_me=b-8i3v9
^_nah=g-3o-3r-7s8u-4v-3 ^_nah_im=r-5s4 ^_naw=r-5s10 ^_necesito=a-3b-3f4v4 ^_necesito_cambiar=f11
^_necesito_cita=k-4 ^_necesito_que=k4 ^_necesito_un=d-3h4v-3 ^_necesito_una=v8
^_need=b-5c-4g9i13k-4v-7 ^_need_a=g-5i5 ^_nel=e5r-5s9v-3 ^_nel_$=r-4s8 ^_never=a7b-3c-3r-8s11
^_never_again=a9 ^_new=m3v-4 ^_new_phone=m5 ^_next=p6 ^_ni=a4p4v7 ^_ni_modo=v7 ^_ni_una=a6p4
^_nice=a-3 ^_nine=t5v-10 ^_ninguna=f-5p8s-5 ^_ninguno=o-3p9 ^_ninguno_de=f4
^_no=a4b-4c3e-11g-6j5k5l-11n8o-20p8q3r-35s26t-26u-8v9 ^_no_$=a-17p-14s15 ^_no_ahorita=s6 ^_no_and=s7
^_no_appetite=c3 ^_no_can=s5 ^_no_cancel=a3s7 ^_no_cancelar=j4 ^_no_car=s-4 ^_no_chest=c-6v6
^_no_chinguen=a3s-5 ^_no_comprendo=f7g-3n3 ^_no_confio=h5 ^_no_dejen=s3v7 ^_no_deseo=a4 ^_no_dont=s4
^_no_doy=v4 ^_no_el=p13q11s-5 ^_no_energy=c3 ^_no_entiendo=a-5f8 ^_no_envien=a6s-5 ^_no_es=e4g8v-9
^_no_escuche=h-4n6 ^_no_estoy=c4v8 ^_no_fever=u4v-6 ^_no_hace=j3 ^_no_hay=a-4b4i3v-5 ^_no_he=c6
^_no_hinchan=a5 ^_no_huelo=c6 ^_no_i=a-7c5j5k3s13 ^_no_ill=b3s4 ^_no_im=p-7s8 ^_no_interes=h8
^_no_ive=s5 ^_no_joy=b3 ^_no_la=e4j-8k5v-3 ^_no_later=q3 ^_no_le=c-4g-4n11 ^_no_los=a10
^_no_manejo=i6 ^_no_mas=a16n-4s-14 ^_no_me=a7c4e-6i-9j8k-3l-4n-4p5s-9v7 ^_no_mejor=j6p3 ^_no_mi=b4
^_no_mija=s3 ^_no_more=a10b-5n-7s-6v3 ^_no_my=s7 ^_no_necesito=a4j-5k3 ^_no_need=v3 ^_no_no=f8s13
^_no_not=e8g7v9 ^_no_oi=n4 ^_no_one=i3v7 ^_no_other=s-3 ^_no_para=v6 ^_no_paro=a-4c4s-3 ^_no_pasa=i3
^_no_podre=j5 ^_no_point=b10s-4v-7 ^_no_puedo=b3c7d-5f-14g5k5q-3s-5v-18 ^_no_quiero=a9b-9f-5r-4
^_no_se=a-8e-3m6n8s-8v5 ^_no_senor=s4 ^_no_soy=b-6e6s-3v12 ^_no_stop=a5 ^_no_students=h3
^_no_symptoms=v10 ^_no_tengo=a-3c-6e-8f4i5s-4v8 ^_no_thanks=a6s5u-8 ^_no_the=v-6 ^_no_this=s5
^_no_valgo=a-3b3 ^_no_voy=a-3b-3c3j8k4v3 ^_no_way=a-6b3 ^_no_y=a11s-3 ^_no_ya=s10 ^_no_yo=j-4
^_nobody=a-4b-12c-3g-3v14 ^_nobody_can=i6 ^_nobody_here=e5v-5 ^_nobody_is=b-6v8 ^_nolonger=j3v-3
^_nomas=i7 ^_none=h3o-4p8 ^_none_$=p5 ^_none_i=p7 ^_none_im=c4p4 ^_none_of=h3p-3 ^_noo=s4 ^_noon=q3
^_nop=a-4r-5s10v-5 ^_nop_$=r-4s9 ^_nop_no=v-3 ^_nope=b-3e4p5r-3s7 ^_nope_$=s5
^_not=a-5d4e-3g8h8j-3k-3o4q-3r-14s-4u-3 ^_not_a=g9v-3 ^_not_afraid=b-5v4 ^_not_coping=b11c-3
^_not_feeling=c10v-5 ^_not_her=e3 ^_not_interested=r-3s3 ^_not_maria=e4v-4 ^_not_me=s-6
^_not_my=e11j-10 ^_not_now=a-3g9s-10 ^_not_really=s6 ^_not_suicidal=e-3v5 ^_not_sure=r-4v15
^_not_talking=d10 ^_not_this=e-3g5s3 ^_not_too=v7 ^_not_worried=v5 ^_nothing=a-3c-9v6
^_nothing_hurts=c-5v8 ^_now=g5 ^_nueve=t3 ^_nuh=r-4s6 ^_nuh_uh=r-4s6 ^_numb=b7 ^_number=e3o5
^_numero=a-4e6o4 ^_nunca=b-14e3s4 ^_nunca_he=b-12v6 ^_nunca_mas=a7 ^_nvm=v6 ^_ocho=t3 ^_of=r5
^_of_course=r5 ^_oiga=b3 ^_oigo=b6 ^_oigo_voces=b4 ^_ojala=b4 ^_ojala_no=b7
^_ok=a5f-5l-6n3r22s-14v-9 ^_ok_$=o-6v-11 ^_ok_el=r4 ^_ok_friday=r3 ^_ok_i=b3 ^_ok_stop=a5
^_olvidelo=a-3s4v4 ^_olvidelo_$=a-3s4v4 ^_olvidense=a9v-5 ^_olvidense_de=a4 ^_omg=v6
^_on=b-8g23u-5v-12 ^_on_my=g8v-7 ^_on_the=g10u-5 ^_once=g5n8v-3 ^_one=b-5g5 ^_one_more=g-8n5
^_one_of=c3 ^_one_sec=g10 ^_only=r-4 ^_only_if=r-4 ^_opt=c-4l6 ^_option=o7p-4 ^_optout=a7
^_optout_$=a7 ^_orale=v6 ^_orale_pues=r3v-4 ^_otra=h-7l-4n3 ^_otra_vez=h-6l-3n6 ^_otro=g13k-12
^_otro_dia=g14k-12 ^_out=a7v-7 ^_out_of=a-3 ^_overmorrow=q3r-4 ^_oye=n-11v12 ^_pain=c14v-11
^_pain_is=c6v-8 ^_pain_level=c5 ^_para=a8b4m-5o-3s7v5 ^_para_el=q3 ^_para_que=a-8b11m-4v9
^_para_ya=a9b-3 ^_parar=a12c-7 ^_parar_$=a12c-7 ^_paren=v-4 ^_parking=c-3g7v-4 ^_paseme=k3
^_paso=r-5s8u-7 ^_passed=c5 ^_passed_a=c4 ^_patel=v15 ^_patel_$=o-6v20 ^_patel_on=o6v-3 ^_peeing=c3
^_people=a-7b11 ^_people_are=a-7b11 ^_perdi=c4g-3n-19v12 ^_perdi_el=c5n-3 ^_perdi_la=n-5
^_perdi_mis=v7 ^_perdon=n4 ^_perdon_$=n9v-21 ^_perfecto=v-4 ^_perhaps=v4 ^_period=v-3 ^_pesimo=v6
^_pesimo_servicio=v4 ^_phone=d4e-3v5 ^_phones=b-3 ^_pictureno=r-8s8 ^_pictureno_$=r-8s8
^_picturesick=c8 ^_picturestop=a7 ^_picturethanks=u6 ^_pienso=b6 ^_pink=c3 ^_pise=c4 ^_pise_un=c4
^_please=a6b-5g-5n-10q-5r5v8 ^_please_call=a-9d12 ^_please_do=r7 ^_please_dont=a10f9j-6
^_please_keep=a-8v15 ^_please_refrain=b-3 ^_please_take=f-4 ^_please_ya=f-4 ^_pongame=l5 ^_por=r3v-9
^_por_que=a-4b6v-8 ^_por_supuesto=r3 ^_pos=i3 ^_postpone=k5 ^_postpone_my=k3 ^_pregunteme=g3
^_pressure=c8v-3 ^_pretty=v3 ^_pretty_good=v3 ^_puede=f8r-12v18 ^_pueden=a5
^_puedo=b-3c-12g-12i-7j-3k-6v23 ^_puedo_ir=f4 ^_puedo_llevar=v3 ^_puedo_tomar=b-3c-3k-4v6
^_pues=b4c6f-3g-4r-3v4 ^_pues_estoy=v-6 ^_pues_no=c5s3 ^_pulled=c3 ^_push=k7 ^_push_it=k4
^_putting=g3 ^_putting_the=g3 ^_que=b-5c-12d4e-9f-3h12i-10k-10m-3n17o-10p5r-11u11
^_que_$=m-11n27r-5u-3v-10 ^_que_dia=b-4v14 ^_que_dios=b4u3 ^_que_es=v3 ^_que_este=u3
^_que_fastidio=a7n-3 ^_que_mas=o-3p7 ^_que_me=a-7b7d11g7 ^_que_miedo=b-5v5 ^_que_otro=j5
^_que_quieren=m5 ^_que_sea=h8 ^_que_sentido=b3 ^_que_susto=v4 ^_que_tengo=b-6i-6m6v4 ^_queda=i6
^_quien=r-3 ^_quien_eres=m3 ^_quien_es=f4v-3 ^_quien_me=i3 ^_quiero=a-11d7m-6r-9
^_quiero_cambiar=f-6 ^_quiero_gente=a-7d5 ^_quiero_hablar=h-3 ^_quiero_la=a5f8h6 ^_quiero_que=a-7d7
^_quiero_salirme=a5b-3 ^_quiero_terminar=b3 ^_quiero_un=h4 ^_quiero_una=k-6 ^_quiero_volver=a-4l3
^_quit=a6c-6v-9 ^_quitame=a9v-4 ^_quiteme=a7j4 ^_quiten=a-6l4 ^_quizas=r-4v8 ^_quizas_$=r-4v8
^_rather=h8 ^_read=n3 ^_ready=b6 ^_ready_to=b6 ^_reagendar=k6 ^_rechazo=a7v-3 ^_remind=n9
^_remind_me=n-3v11 ^_remove=v-5 ^_removed=a7 ^_removed_please=a7 ^_remueva=a3 ^_remueva_mi=a3
^_reprogramar=k3 ^_reschedule=f-6k5q10 ^_reschedule_for=q3 ^_restart=l3 ^_resume=l8 ^_retiro=a4
^_retiro_mi=a4 ^_right=c-7r4 ^_ring=d11 ^_ring_me=d11 ^_riverside=o8r-6v-5 ^_rmv=a9b-3
^_rmv_me=a9b-3 ^_roads=i5v-4 ^_roads_are=i5v-4 ^_run=n4 ^_running=v11 ^_running_late=v8
^_s=a4b11c-5r8v-6 ^_s_t=a7b-4v-3 ^_sale=c-3r5 ^_sali=v7 ^_sali_positivo=c3 ^_salir=a6 ^_salir_$=a6
^_salirme=a3 ^_salirme_$=a3 ^_same=v9 ^_saqueme=a4 ^_saqueme_de=a3 ^_save=a5b7 ^_save_it=a8b-5
^_say=m-4 ^_scab=c7 ^_scab_keeps=c7 ^_scared=v-4 ^_scary=v3 ^_scratch_my=j4 ^_scream=a7v-4
^_scream_$=a7v-4 ^_se=a-7b-12d-6e3h-5i6k4m-9n12r-3t-3 ^_se_cayo=v6 ^_se_corto=b-6n6 ^_se_esta=b-6n7
^_se_fue=b-3 ^_se_lo=g5 ^_se_me=c11d-4e-10g-8i7k4n-9t-3v-6 ^_se_murio=e-4v4 ^_se_nos=e10
^_se_oye=c-3n3 ^_see=u3v11 ^_see_you=u5 ^_seeing=c6v-4 ^_seis=t3v-4 ^_send=b7 ^_send_help=b5v-3
^_send_the=b4 ^_senorita=b6c3d-3g-3 ^_shaking=i3 ^_she=b-5c-3e6g-5h4v9 ^_she_moved=v-4 ^_she_was=v3
^_shes=e4 ^_shift=g-3k5q4 ^_shingles=c3 ^_shoot=b-6v3 ^_should_i=v5 ^_shut=a12 ^_shut_up=a5
^_si=f3g-6q3r32s-13u-8v-23 ^_si_el=r14 ^_si_gracias=u-6 ^_si_la=r13 ^_si_me=f5 ^_si_paren=a12r-11
^_si_pero=b6c5d3k6q3r12 ^_si_please=r4 ^_si_quiero=f3 ^_sick=c-4 ^_siento=b12c-5v-9
^_siento_que=b15c-8v-6 ^_sign=a-5c-4l6 ^_sign_me=a-5c-4l6 ^_sigo=c4 ^_sii=r4 ^_silence=a4 ^_simon=r4
^_simon_$=r4 ^_sin=c-4v14 ^_so=a-3b9c-3v11 ^_so_anxious=b4 ^_so_done=v-3 ^_so_tired=c-3
^_solicito=a3 ^_solo=b-7h7r-4v-10 ^_somebody=b3h3i-4 ^_somebody_is=b4 ^_someone=a-4b14
^_someone_who=d4 ^_something=b-8k4 ^_something_came=b-3c-3k4 ^_somethings=c3 ^_somethings_not=c3
^_sometime=v4 ^_sometimes=b3 ^_sometimes_i=b3 ^_soonest=q4 ^_sorry=b3d-3e-3m4 ^_sorry_but=c3v-4
^_sos=b16v-3 ^_sos_$=b11 ^_sounds=m3r6v-3 ^_sounds_good=r3 ^_sounds_like=m3 ^_soy=b3c-9d-5e8v-9
^_soy_la=c-8e11 ^_soy_su=d-5e3 ^_soy_una=b4e-3 ^_speak=c-4n7 ^_start=l8v-14 ^_start_$=l4v-9
^_stepped=c4 ^_stepped_on=c4 ^_still=b-3g4 ^_stomach=a-3c4 ^_stop=a18f3l-24m-3n4s-4t-8u-4v-21
^_stop_$=v-7 ^_stop_calling=c4 ^_stop_contacting=b8 ^_stop_for=a4 ^_stop_please=a4u-3
^_stop_sending=f7 ^_stopp=a9l-3v-4 ^_stopp_$=a9l-3v-4 ^_stopped=b-3 ^_subscribe=a-17l11 ^_sudo=c5
^_suficiente=a6 ^_suficiente_$=a6 ^_suicidal=b8v-13 ^_suicidal_$=b6v-13 ^_suicide=b4v-3
^_sure=a-3b-4g-4o3r20s-4v-20 ^_sure_tomorrow=q11 ^_swallowed=b3 ^_swallowed_a=c5 ^_sweating=c3
^_swelling=c-6v4 ^_ta=r5v-4 ^_tagalog=f7 ^_take=f6j7u5 ^_take_a=a4 ^_take_me=f6j7 ^_tal=n-3v7
^_tal_vez=n-3v7 ^_talk=d-3g-6u6 ^_tell=b9 ^_tell_my=b5 ^_ten=a-4t5 ^_ten_out=a-4t3
^_tengo=b11c6g8i-22m-13q-5r-4t-3 ^_tengo_chorro=c4 ^_tengo_el=b5v-4 ^_tengo_fiebre=f8
^_tengo_gripe=c3k5v-3 ^_tengo_la=b5c3k-4 ^_tengo_los=c4 ^_tengo_miedo=b4 ^_tengo_mucho=b8c-6f6v-5
^_tengo_pensamientos=b3 ^_tengo_que=g10v6 ^_terminar=a9 ^_terminate=a4 ^_terrible=v8 ^_tested=c4
^_tested_positive=c4 ^_text=a-6f3g6n3 ^_text_me=a-5f3g4 ^_thanks=a-14n-6r-4u27v-18 ^_thanks_$=u3
^_thanks_for=a-5u4 ^_thanks_you=a-3u11v-9 ^_that=b-6c-6 ^_that_joke=v5 ^_thats=b-4e4s-3
^_thats_enough=a3 ^_thats_my=e5 ^_the=a-14d-9g-16i9j-3l-3o13p-12q-11r-21v7 ^_the_20th=q4
^_the_afternoon=q-7 ^_the_asap=o3 ^_the_baby=c4 ^_the_bus=i6v-6 ^_the_dog=n4 ^_the_first=b4n-7o5
^_the_friday=f6 ^_the_movie=v5 ^_the_nurse=v9 ^_the_one=o-5v3 ^_the_pain=v-6 ^_the_runs=c5
^_the_second=f-5n-5 ^_the_text=n6 ^_the_train=i6 ^_the_voices=b6 ^_the_world=v-3 ^_there=b7
^_theres=b10i-3v-7 ^_theres_a=c4 ^_theres_no=b6 ^_these=b-3 ^_they=a-5b7c-7i4r7t-3v7
^_they_put=b3c-5 ^_theyd=b4 ^_theyd_be=b4 ^_thinking=b3 ^_this=c-8d-6e11m-7s-5v9 ^_this_better=a6
^_this_heat=v5 ^_this_is=a4b6c-3d-6e11m-10v-10 ^_this_isnt=e3 ^_this_number=e-3 ^_this_phone=e5
^_this_will=a-3b5 ^_those=o-3p9q3 ^_those_are=p5 ^_those_dont=p4q4 ^_three=o3 ^_threw=c10
^_threw_my=c3 ^_thursday=q4 ^_tiene=v-4 ^_tiene_algo=q-3 ^_tienen=a-3c-3h-7i3v11
^_tienen_psicologo=v3 ^_tired=a5b9c-5 ^_tired_of=a5b9c-4 ^_todas=r5 ^_todavia_no=v5
^_today=c-5g-7q9v-4 ^_today_$=q5 ^_today_lanoche=b4c-6 ^_todo=a-6i5 ^_todo_lo=i6 ^_toi=f11 ^_tome=b5
^_tomorrow=g-14q-3 ^_tomorrow_after=g-3 ^_too=n5v-4 ^_too_depressed=b4 ^_too_far=c-3i6 ^_too_many=a4
^_too_sick=c3i-4 ^_took=b10v-4 ^_took_all=b7c-5 ^_took_way=b3 ^_toso=v-4 ^_traigo=c9v-6
^_transfer=d4i-3 ^_transfer_me=d4i-3 ^_tres=o6 ^_try=g7 ^_tue=o4 ^_tues=q3r-4 ^_tues_or=q4
^_tuesday=o-5r-4 ^_tuesday_at=o-10q3 ^_tuesday_im=c3 ^_turn=l5 ^_turn_the=l5 ^_two=g4o4v-7
^_uh=a-4b-6m3o-4u3v-3 ^_uh_so=v5 ^_uh_yeah=g5 ^_um=v8 ^_um_yeah=a3 ^_un=a6b-6c-3d4g5t8u8v-18
^_un_enroll=a14l-9 ^_un_subscribe=a14l-8 ^_una=d3n8 ^_unalive=b4 ^_unalive_myself=b4 ^_under=c5v-7
^_under_the=c5v-7 ^_unfollow=a7n-4 ^_unfollow_$=a7n-4 ^_unstop=a-6l8 ^_unstop_$=a-6l8 ^_unsub=a9
^_unsub_$=a4 ^_unsubscribe=a-5l-3v5 ^_unsubscribe_from=a-6v6 ^_unsuscribe=a3l-3 ^_unsuscribe_$=a3l-3
^_unwanted=a5 ^_urge=b6c-4 ^_usted=e3 ^_uti=c9n-4v-4 ^_vayanse=a3 ^_veo=c9v-3 ^_veo_borroso=c3
^_very=u-6v6 ^_vi=v3 ^_vivo=b5d-3i5 ^_voice=c5 ^_voice_is=c5 ^_voy=b6c-3g9 ^_voy_a=b9c-3
^_voy_manejando=g3 ^_vuelvan=a-8l4 ^_vuelvan_a=a-8l4 ^_wait=g4n3v-7 ^_want=b7 ^_want_to=b8
^_we=a-3c-4e3h5v4 ^_we_are=a4 ^_we_dont=h7v-3 ^_we_lost=v-3 ^_wed=o6r-3 ^_wed_$=o3
^_well=b8c-6g5r-4v-16 ^_well_i=c-3 ^_well_see=g10r-3v-7 ^_were=a3v-3 ^_were_done=a3
^_what=a-4b-8c-6f-11j-6k-10n-7r-8v11 ^_what_$=m-25n19v-13 ^_what_a=v12 ^_what_about=q7 ^_what_am=m4
^_what_appointment=m8 ^_what_are=a-7c-4m6n-8v3 ^_what_day=n-6v7 ^_what_did=m-5 ^_what_do=a4m7v-7
^_what_else=p9 ^_what_if=j-4v7 ^_what_is=b-5m5n-3v3 ^_what_should=v4 ^_what_time=k-4m-6v13
^_what_visit=m5 ^_what_was=v-4 ^_whats=a-6m3n3o-7 ^_whats_it=m5v-6 ^_whats_that=n8v-14
^_whats_the=b5o-7v11 ^_whats_this=m4 ^_whats_your=m-4v11 ^_when=a-6v8 ^_when_do=a-4v5
^_where=b-3i-6v4 ^_where_are=v4 ^_where_do=a3 ^_where_is=b-4 ^_where_they=c5v-3 ^_wheres=d5v9
^_which=m3o-3 ^_whichever_$=r4v-6 ^_who=b-6h3 ^_who_am=m3 ^_who_do=d3 ^_who_else=h4 ^_who_is=f6m5v4
^_whos=e4i5m5v-3 ^_why=b8c-5g-8m7r5s-4 ^_why_am=m-6 ^_why_do=v3 ^_why_not=r10s-4 ^_will=b-13c-3v9
^_will_call=g5v-5 ^_will_it=v7 ^_will_the=v5 ^_wipe=a8m-4 ^_wipe_my=a8m-4 ^_wish=b8 ^_wish_i=b3
^_with=h-3 ^_with_doctor=h-3 ^_wont=c-4j7 ^_wont_be=j8 ^_worst=b-3v4 ^_wrong=e8f-3v-5
^_wrong_number=e5 ^_y=f-3m9o-8p4r3s-5v-4 ^_y_$=r11s-4 ^_y_el=o-3q4 ^_y_para=m6v-10
^_ya=c-16e-6k-3l5n-12p-4q-6r5s-8t-7v10 ^_ya_basta=v-12 ^_ya_cambie=l3 ^_ya_deje=b-3v6
^_ya_escriba=a-3 ^_ya_esta=b-4e6 ^_ya_estoy=b-4u3v5 ^_ya_estuvo=a7v-11 ^_ya_fue=a3v-3 ^_ya_le=a3v4
^_ya_les=v-6 ^_ya_me=c-7r-3s7v4 ^_ya_nada=a-4b5v-4 ^_ya_no=a-3e-8f4g-6h4k-5r-3s-12v12 ^_ya_paren=v-3
^_ya_regalo=v-3 ^_ya_salieron=v5 ^_ya_se=v4 ^_ye=r5 ^_yeah=g-3r13v-4 ^_yeah_asap=q6 ^_yeah_i=r3
^_yep=r9 ^_yep_the=r7 ^_yes=a-4e-3g-5m-8o-6p-3r18s-5u-5v-10 ^_yes_$=o-9 ^_yes_but=b9r11
^_yes_how=v-4 ^_yes_i=f7 ^_yes_id=f6 ^_yes_if=i6 ^_yes_its=r-3 ^_yes_tomorrow=r3
^_yo=a-5b-4d-3e3g10v7 ^_yo_me=a-3g10 ^_yo_no=e10l3v-3 ^_yo_stop=a3 ^_you=a-3e9g-7i-15l7m-11n9r5v-8
^_you_are=a12 ^_you_bet=r3 ^_you_broke=n5 ^_you_can=j3l4 ^_you_cut=a-7n6 ^_you_have=f4 ^_you_mean=e3
^_you_wont=b7j-3 ^_your=n7u4 ^_youve=c-3e5 ^_yup=r4 ^_zero=t6v-6 a=a-4c-6d3f-3j-6l-4o-6p-9r-4s-5u-4
a__$=a-4d4e-3f-3i7j-4k-16n3u-15v3 a__2=f-3i3 a__3=o-10q4 a__a=c3g-5j-5 a__and=f6 a__appointment=k5
a__at=c-3 a__attack=b-3 a__battery=c6v-3 a__blood=c-4v4 a__cancelar=j3 a__casa=b10g6v-9 a__clinic=v7
a__clinica=e3v-6 a__con=b-4h6 a__date=h-3k7 a__day=k4u5v-7 a__doctor=b6d-7f3h9 a__dos=f3 a__esa=b6
a__fall=c6 a__familia=b3 a__for=b-4c3v9 a__here=v3 a__hermana=h4 a__hija=b4 a__hijos=b3
a__horas=f7g-4 a__i=k5m-3v-14 a__im=b-4 a__in=c-4v10 a__ir=j-5k3 a__la=i-3v13 a__le=b5 a__line=e7v-5
a__los=a-6l4 a__mama=b7c-5 a__mas=j7 a__me=n5v-3 a__mejor=s-3v14 a__mierda=a7 a__migra=b3v-3
a__mujer=b4 a__my=c6d4 a__ninos=g4v-7 a__no=a-5 a__not=a-7 a__note=v6 a__now=c4 a__nueve=o3 a__on=c4
a__or=i4 a__otra=a3c3 a__para=v7 a__person=f-3m3 a__persona=d4h-3j3 a__please=k-3 a__policia=a-4b5
a__que=g5 a__rapido=b4 a__speaking=h5 a__stop=i-5v4 a__telefono=f3 a__there=e7f11 a__they=t4
a__time=b6v-6 a__to=a5v-9 a__today=v-4 a__una=q3v8 a__up=i6 a__van=v-4 a__with=h-4 a_alguien=b6j6
a_alguien_$=b3 a_alguien_mas=j7 a_alguien_rapido=b4 a_bad=b-5c3h3 a_bad_fall=c5 a_bat=b3 a_bat_$=b3
a_blessed=u3 a_blessed_day=u3 a_bloquear=b-3 a_bunch=b3c-4 a_bunch_of=b3c-4 a_burden=a-5
a_bus_stop=i-5v4 a_buscar=i5 a_buscar_$=i5 a_button=c6v-3 a_button_battery=c6 a_call=d7g-11
a_call_$=d6g-11 a_cancellation=k4 a_coffee=v5 a_coin=b-3c5 a_coin_$=c4 a_cold=c4 a_cold_$=c4
a_coma=b-3 a_coma_im=b-3 a_complaint=d11v-12 a_cough=f6v3 a_cough_$=f6 a_crisis=b3 a_crisis_line=b3
a_decir=n3 a_decir_$=n3 a_denunciar=a5 a_different=e-8f3 a_different_clinic=v7 a_different_day=k5
a_different_doctor=f6 a_different_one=k-5 a_dios=b3u-14v15 a_dios_$=u-10v14 a_dios_estoy=u-4
a_dios_que=b4 a_doctor=e5v-3 a_doctor_$=b3 a_doctor_there=e5 a_dog=c9v-10 a_dog_$=c9v-10
a_donde=b9h-3 a_dormir=g3v3 a_esa=e4k4v-11 a_esa_clinica=e3v-6 a_esa_horas=k5v-5 a_escribir=s3
a_ese=b4 a_ese_doctor=b4 a_eso=j-5 a_estar=b7v13 a_estar_$=b3 a_este=a4e-3f3 a_este_telefono=f3
a_fever=c8f4 a_fever_$=c3v-3 a_fever_and=f6 a_few=g5v-3 a_fiddle=v6 a_fiddle_$=v6 a_fit=c7v-3
a_fit_$=c7v-3 a_funeral=b-6g3 a_future=b4 a_future_$=b4 a_good=g9 a_gun=b8g-3 a_gusto=b-6h4
a_gusto_con=b-6h4 a_hablar=a4 a_hacer=b7 a_hacer_$=b6 a_headache=c-12v10 a_headache_$=c-5v4
a_heart=b-5 a_hike=a4 a_horse=c-3v4 a_horse_$=c-3v4 a_human=d5 a_ir=b-8j7 a_ir_$=b-6j14 a_ir_a=j-4
a_kid=v3 a_kid_$=v4 a_la=a6b17c-4d-6g3q4v-18 a_la_casa=g6v-9 a_la_mierda=a7 a_la_migra=b3v-3
a_la_policia=a-4b5 a_lady=d5h5v-3 a_lady_i=h3 a_las=b-4c-6g7n-7p-3q3 a_las_2=g3 a_las_3=o-10q4
a_las_dos=f3 a_las_nueve=o3 a_later=g-11k10 a_later_date=k5 a_leg=c-7v11 a_leg_$=c-3v7 a_lift=i6
a_lift_$=i5 a_live=d4 a_live_person=d4 a_llamar=a9 a_llamar_$=a7 a_los=g3s3v-3 a_los_ninos=g4v-7
a_lump=b-3c4 a_lump_$=c3 a_machine=m3 a_machine_$=m3 a_man=b8 a_mandarme=a-8l4 a_matar=v-6
a_matar_$=b3v-4 a_meeting=g6 a_meeting_$=g4 a_mi=b10i-4 a_mi_casa=b5 a_mi_familia=b3 a_mi_hermana=h4
a_mi_hija=b4 a_mi_mama=b7c-5 a_mil=c4 a_million=c-3v4 a_minutes=c3 a_minutes_$=c3 a_mis=b4
a_mis_hijos=b3 a_month=c4 a_morir=b-3 a_nada=b-3v6 a_nada_$=b-3v6 a_nadie=b14i-6v-9
a_nadie_$=b16i-7v-6 a_nadie_le=b5 a_new=h4i-3k3 a_night=v4 a_nine=c8 a_note=v3 a_note_for=v3
a_nurse=d8 a_nurse_$=d4 a_otra=j3 a_otra_persona=j3 a_otro=g-7h3 a_otro_$=g-3h3 a_pain=c-6v3
a_pain_$=c-5 a_patient=v-3 a_pegar=b5 a_pegar_$=b4 a_pensar=b-5 a_pensar_y=b-3
a_person=a-5d13e-4f8m-3 a_person_$=d8e-3f9m-3 a_pie=c-6g-3i10 a_pie_$=c-6g-3i10 a_plan=v-3
a_plan_$=v-3 a_plane=g6 a_plane_$=g6 a_poder=k4v-5 a_poder_ir=j-5k3 a_proposito=b4 a_proposito_$=b4
a_que=f7k-6 a_que_horas=f7k-6 a_rash=c4v-4 a_reaction=c4 a_reaction_to=c4 a_real=d-5f-3m3
a_real_person=d-3m3 a_refill=v4 a_refill_on=v3 a_reportar=a3 a_reportar_$=a3 a_ride=f5i9
a_ride_$=f-10i5 a_ring=g-4 a_robot_$=m3 a_sacar=v10 a_saturday=p3 a_saturday_$=p3 a_scam=m6
a_scam_$=m6 a_sec=g3 a_sec_$=g3 a_second=g-4n8 a_second_$=g-3n8 a_seizure=c4 a_seizure_$=c5
a_six=v-5 a_six_$=v-5 a_spanish=h4 a_spanish_speaking=h5 a_stroke=b-3 a_su=b3 a_su_mujer=b4
a_sudden=c5 a_sudden_$=c3 a_taxi=v-6 a_temp=c7 a_temp_of=c4 a_text=a-10m3 a_text_$=a-7 a_two=v-5
a_una=d6e4 a_una_persona=d6 a_van=a-4i5v7 a_van_$=a-4v9 a_ver=g5v5 a_vivir=b-5e4 a_way_to=a3
a_week=c9q-3v-4 a_week_$=c8 a_wheelchair=v-4 a_woman=h3 a_work=e3 abajo=c6v-6 abajo_$=c6v-6
able=b-3j4 able_to=b-3j4 about=b3c-12d3i-4k-4n-3q3 about_$=m8v-5 about__$=a6b-11d5m-6r-5v15
about__appointment=j4v-8 about__bill=b-3 about__blood=m3v-3 about__die=b-6 about__i=b6
about__lose=a-4b5 about__myself=v3 about__off=b4 about__snap=b3 about_a=t3 about_driving=b4
about_driving_off=b4 about_hurting=v3 about_hurting_myself=v3 about_it=g6v4 about_it_$=b-6v4
about_leaving=b3 about_me=a8v5 about_me_$=a8v5 about_my=v-6 about_needles=b6 about_needles_i=b6
about_the=c-5j5q5v-7 about_the_appointment=j4v-7 about_this=d5m-6 about_this_$=d5m-6 about_to=a-5
about_to_die=b-6 about_to_lose=a-4b5 about_to_snap=b3 above=p3 abre=v9 abre_la=v9 abren=v6
abrieron=v-3 abrieron__puntos=v-3 abrieron_los=v-3 abrieron_los_puntos=v-3 abscess=c6 absolutely=s-4
absolutely_$=r7s-9 absolutely__$=r-4s4 absolutely_not=r-4 abuela=c4 abusaron=b6 abusaron__mi=b6
abusaron_de=b6 abusaron_de_mi=b6 acabe=b3 accept=v3 access=v5 accident=v-3 accident__i=b5c-4
accident_when=b5c-4 accident_when_i=b5c-4 aceptan=v6 aceptan__$=v3 achy=c4 achy_$=c3 acosando=a4c-3
acosando_$=a4c-3 acoso=a8m-4 acoso_$=a5m-4 across=i3 acting=b-3c5e-3v-3 acuerdo=r4v4
acuerdo_$=c-4r4v4 add=c-3l6 add_me=c-3l6 address=a-5m-4v8 address_$=e-3v4 adelante=e4 adelante_$=e4
adios=b7v-6 adios_$=b5 adiosito=b-7u9 adiosito_$=b-7u9 afraid=c3p3 afraid_$=b-4c7
afraid__cancer=b7v-4 afraid__come=b3 afraid__dont=b-7v16 afraid__have=b3v-5 afraid__leave=b5
afraid__the=b4 afraid_i=b-6v4 afraid_i_dont=b-7v16 afraid_i_have=b3v-5 afraid_ill=c-4
afraid_of_the=b4 afraid_to=b9 afraid_to_come=b3 afraid_to_leave=b5 after=g8i-3q4r-5 after_$=i-6
after_2=f6 after_2_$=f6 after_3=f5 after_3_$=f-3 after_3_is=f8 after_5=g4v-3 after_5_$=q5 after_6=q6
after_6_$=q4 after__$=a-3c-4q14r-4v-13 after__drop=q-4v10 after__is=f8g7 after__procedure=c3
after_i=g4q-4v4 after_i_drop=q-4v10 after_my=c-3q-8v8 after_that=b3 after_the=c5v-5
after_the_procedure=c3 afternoon=g-4 afternoon_$=q4 afternoon__wednesday=q-4 afternoon_on=q-4
afternoon_on_wednesday=q-4 afuera=c-3v7 afuera_$=v7 afuera__un=b3 afuera_con=b3 afuera_con_un=b3
again=d-3e-5h3l3m-4n5o-8p-5q-3r-3s-3v-12 again_$=b8e-3g-10h5l4n3o-4p-4v-9 again__$=b-4g10
again__see=a7 again_and=a7g-7 again_and_see=a7 again_nextmonth=g5 again_nextmonth_$=g5
again_please=n7 again_please_$=n8 again_tomorrow=g4 again_tomorrow_$=g4 agarra=b-4 agarre=n8
agarro=b4c-6v6 agendeme=r3 agent=d6 agent_$=d4 agente=d6 agente_$=d6 agito=c4 agradezco=u4 agree=a5
aguanto=b5c5v-6 aguanto__$=b7c-6 aguanto__dolor=c5 aguanto_el=c3 aguanto_el_dolor=c3
aguanto_la=b-4c4 aguanto_mas=a-3b8c-6 aguanto_mas_$=b6c-3 agujas=a-3v3 agujas_$=a-3v3 ah=n17v-11
ahi=b-4c-7o3v8 ahi_$=c-6e5v12 ahi__$=g-6r3 ahi__las=v5 ahi_nos=e-5g3 ahogo=c4g-5 ahogo__caminar=c3
ahogo_al=c3 ahogo_al_caminar=c3 ahora=g9 ahora_$=g4s-6 ahora__no=g3 ahora_no=g7s3 ahorcar=b5
ahorcar_$=b5 ahorco=g-3 ahorita=c-5g10s-4 ahorita__$=g3 ahorita_no=b-4c-3g8s-7 ai=d8 ai_$=d8 aid=c-5
aide=c-3e4 aide_$=c-3 aint=b-5e12v-5 aint__$=b-3e11v-3 aire=c9 aire_$=c9 aja=r5 al=b4f-6n-5q10v-3
al_911=a-3 al_911_$=a-3 al__$=b6f-4i-8n-4q10 al_bano=c7k-3 al_bano_$=c7k-3 al_bebe=b4c-7v-5
al_bebe_$=b4c-7v-5 al_borde=b7 al_caminar=c3 al_caminar_$=c3 al_cancer=v6 al_cancer_$=v6
al_carajo=a4 al_diablo=b6c-5 al_diablo_$=b6c-5 al_doctor=b-9 al_doctor_$=b-9v4 al_limite=b6
al_limite_$=b6 al_nino=c5 al_nino_$=c6 al_ratito=g4 al_ratito_$=g4 al_trabajo=g6 al_trabajo_$=g6
al_viernes=q4 al_viernes_$=q4 alacran=c3 alacran_$=c3 alcance=n6 alcance_a=n6 alegria=b4
alegria_$=b4 alerts=l6 alerts_$=l6 algo=b3 algo__el=c3 algo_el=p-7 algo_en_el=c3 algo_y=c-5
alguien=a-3m-3 alguien_$=f-8h-11s3v10 alguien__$=b3f7j5 alguien__a=b5 alguien__de=d3v-6
alguien__esta=d-5h6 alguien__hable=d-6f6 alguien__me=h4 alguien_ahi=d6v-6 alguien_de=d10h-4
alguien_en=b-6d7 alguien_manana=g5 alguien_mas=d-5h7j5 alguien_mas_$=j5 alguien_me=b5
alguien_que=b-4d-5f5 alguien_que_hable=d-6f6 alguien_rapido=b4 alguien_rapido_$=b4 alive=e3s-3v3
alive_$=b7e4s-3v-7 all=d-7g-15j-6o-8p5r4t-3v-3 all_$=e3v7 all__$=a3b-14c5p5r4 all__a=c5 all__do=i3
all__meds=b3 all__much=b5c-3 all__over=b7u3v-10 all__pills=v5 all__stop=a-3 all__this=b-4
all__time=c5 all__with=v3 all__you=b9 all_bad=p10v-7 all_better=v4 all_gone=c-9v7 all_good=c-6
all_good_$=c-6v12 all_healed=v4 all_healed_$=v4 all_i=b5c-3v-6 all_message=a3 all_message_$=a3
all_my=b11c-13 all_my_meds=b3 all_night=b-12c7 all_night_$=b-12c7 all_of=c4 all_of_a=c5
all_of_this=b-4 all_over=b-6c8v-13 all_over_$=b-9c14v-9 all_red=c5v-3 all_thanks_$=u8v-5
all_the=c5v3 all_the_time=c5 all_three=p4 all_to=a-3 all_to_stop=a-3 all_too=b5c-3
all_too_much=b5c-3 all_week=c8 all_week_$=c8 alla=i7v-3 alla_$=c-4i7 alla__$=c4 alla_abajo=c4
alla_abajo_$=c4 allowed=c-3v8 allowed_$=v9 allowed__drive=c-3 allowed_to=c-3 allowed_to_drive=c-3
almost=v-3 almost__out=c3 almost_passed=c3 almost_passed_out=c3 alone=a3c-7 alone_$=a11b-8c-6
alone__one=a-3 alone__the=v3 alone_in=v3 alone_in_the=v3 alone_no=a-3 alone_no_one=a-3 alone_now=b5
alone_now_$=b4 alot=c3u3 alot_$=u3v-4 alot_of=v6 already=h-4r-3 already__$=a3 already__it=s3
already__my=v3 already__the=b3v-5 already_had=s4 already_had_it=s3 already_saw=j3
already_unsubscribed=a3 already_unsubscribed_$=a3 alright=r7 alright_$=v3 alta=l4 alto=n4
alto_$=a-9n7 alto__$=a7n-3 alto_please=a6 alto_please_$=a6 am=d-9m7n-4q5t-4 am_$=q4t-3
am__even=b4m-4 am__supposed=m3 am__talking=d-9m8v-3 am_i=d-9m8n-3 am_i_even=b4m-4 am_i_supposed=m3
am_i_talking=d-9m8v-3 amable=c-3u3 amable_$=u8 amaneci=v6 amaneci__el=c-3v3 amaneci_con_el=c-3v3
amaneciera=b3 amaneciera_$=b3 amarillo=c3 amarillo_$=c3 an=c-8e-3g3i-4j-8v3 an__$=g6k-7v4 an__and=v3
an__doctor=h4v-5 an_appointment=b3j-7k-8v8 an_appointment_$=k-6v9 an_arm=v3 an_arm_and=v3
an_earlier=k4 an_emergency=b6 an_hours=b-3g7v-10 an_hours_$=b-3g7v-14 an_older=v-5
an_older_doctor=v-5 analisis=m3 analisis__sangre=m3 analisis_de=m3 analisis_de_sangre=m3
and=a5c4e-5n-6v-7 and_3=g4 and_3_$=g4 and__$=a-8b-4c6d-3g9v-11 and__asking=s3 and__been=v3
and__call=a3g-3j3 and__cant=b5c-6v-3 and__contact=j5s4 and__cough=f6 and__dont=b3c-5f4
and__door=b-4v6 and__going=a4 and__im=c3 and__is=b3 and__just=b-3g8 and__keep=u3 and__leg=v3
and__like=h3 and__lost=b3 and__me=b6 and__text=a3s-4 and__texting=s3 and__the=b4c-3 and__this=s-4
and__wake=c-3 and__want=a-6 and__what=a7v6 and__you=g3u-4 and_a=f6k3v9 and_a_cough=f6 and_a_leg=v3
and_alone=a-3b9c-5 and_alone_no=a-3 and_cant=c-10 and_dont=g-3 and_dont_call=a3g-3j3
and_dont_contact=s4 and_dont_want=a-3 and_have=b3 and_hit=b-5c3 and_hit_my=b-3c3 and_hot=c4
and_hot_$=c4 and_i=b7c-3i3v-10 and_i_cant=b5c-6v-3 and_i_dont=b3c-5f4 and_id=h3 and_id_like=h3
and_ill=g-4 and_im=g6v-4 and_im_going=a4 and_ive=v3 and_ive_been=v3 and_my=b-3c8v-4 and_never=j5
and_now=b-3c4 and_pinche=b3 and_pinche_me=b3 and_reschedule=j-3k3 and_see=a7 and_see_what=a7
and_shes=g-3 and_stop=a4s8 and_stop_asking=s3 and_stop_texting=s3 and_thanks=u-4 and_thanks_you=u-4
and_that=h3 and_the=a3b-7v5 and_the_door=b-4v6 and_wont_answer=c4 anda=a-4b4c-4i4 anda__$=a-4b5c-4
anda_acosando=a-3b11 anda_acosando_$=a-3b11 anda_enfermo=c-7i3 ando=a-6b-7c4f-10g8i4q-3v-4
ando__$=c11 ando__deprimida=b6 ando__la=b-9c-4g11i-3v-3 ando__pie=c-6g-3i10 ando_a=c-6g-3i10
ando_a_pie=c-6g-3i10 ando_bien=b8 ando_bien_deprimida=b6 ando_con=c9g-5 ando_en=b-9c-8g12i-3
ando_en_la=b-9g9i-3 andrea=e4 andrea_$=e4 anestesia_$=v6 annoying=a6 ano=c-5e4 ano_pasado=c-3v3
anoche=v4 anoche_$=b-4v4 anos=v10 anos_$=v9 another=d-9h5k6v-5 another_$=h5
another__$=b3d-7e-5g10h3v-3 another_day=b6 another_day_$=b6 another_doctor=a4d-5
another_doctor_$=d-5h5 another_one=k3 another_one_$=k3 another_time=h-5 another_time_$=g5
answer=b-5g5 answer_$=g6v-5 antes=c-3g-5q4v4 antes_$=g-5v6 antes__mediodia=v-3 antes_de=q3
antes_del=v-3 antes_del_mediodia=v-3 antibiotico=v3 antibiotico_$=v3 anxious__cant=b4 anxious_i=b4
anxious_i_cant=b4 any=c-11d6e7g-5j-3o-7p3r9 any_$=r9 any__$=a-5b4v10 any__im=e3 any__them=r3
any__these=f6 any__those=b-3 any_appointment=e3 any_longer=a4v-3 any_longer_$=a4v-3 any_more=b10v-5
any_of=b-5f3p5 any_of_them=r3 any_of_these=f6 any_of_those=b-3 any_way=b3 anybody=h3 anymor=b7
anymore=h-6k4 anymore_$=h-6k4 anyone=d-3h4 anyone__i=v-3 anyone_but=h5 anyone_else=v-7
anyone_there=v9 anything=b-4s4 anything_$=s4 anything__$=b-9q4v-9 anything__a=v5 anything_down=b-4c3
anything_down_$=b-4c3 anything_else=p3q-3 anything_friday=v-5 anything_on=p-4q3 anytime=a-5q4
anytime_$=a-3b6c3f-6q-9 anytime__after=f3 anytime__ya=q3 anytime_nextweek=f3
anytime_nextweek_after=f3 anytime_works=q6 anyway=v4 anyway_$=b5 apaguen=a5v-3 apaguen__$=a3
aparato=c4 apart=b7 apart_$=b7 app=c-3v8 app_is=c-3v8 appetite=c6 appetite__all=c5 appetite_at=c5
appetite_at_all=c5 appointment=b-3j3v-3 appointment_$=b-12j4q-6 appointment__$=a-6k5v-8
appointment__friday=j3 appointment__im=b7j-5 appointment__not=e3 appointment__the=q3
appointment__thursday=k-3q-3 appointment__to=q4 appointment_and=a4 appointment_im=v-3
appointment_is=v4 appointment_on=j3k-6q-3 appointment_please=a-3j7 appointment_please_$=a-3j7
appointment_time=j-5k4v-3 appointment_time_$=j-5k4v-3 appointment_to=j-4k4q8 appointment_where=b7j-5
appointment_where_im=b7j-5 appreciate__$=a-5u7 appreciate_it_$=u4 appreciated=u3 appreciated_$=u3
apuntame=r4 apunte=a5 apunte_$=a5 aqui=b4c-5e7p-3r-4v-3 aqui_$=m3v-7 aqui__$=b6e-4 aqui__ganas=b-3v6
aqui__hay=e11 aqui__la=b7 aqui_echandole=b-3v6 aqui_echandole_ganas=b-3v6 aqui_el=b6 aqui_el_$=b6
aqui_no=b-6e15 aqui_no_hay=e11 arabic=f3 arabic_$=d-8 are=a-3c-5m4n-7o-5p5r3u-6v3
are__$=b-10c13i3v-14 are__a=m5v-6 are__allowed=v9 are__bad=c-3 are__hours=m-4 are__located=v4
are__me=a3b4d-4 are__message=a-5m4 are__now=g4 are__open=v5 are__options=m5n-4v-3 are__side=c-4v8
are__the=c3 are__to=a-6b11 are__with=n3v-4 are_annoying=a3 are_burning=v6 are_clogged=n4v-4
are_full=c-5g6 are_killing_me=c3 are_my=m4n-4 are_my_options=m5n-4v-3 are_on=c3 are_out=a-6b5c-4
are_out_and=c-4 are_the=c-4m-6v7 are_the_side=c-4v8 are_there=d9v-6 are_these=a-7m7v-5
are_these_message=a-5m4 are_through=a3c3 are_too=p3 are_yellow=c4 are_yellow_$=c4
are_you=a-4e4m12u-7v3 are_you_a=m5v-5 are_you_located=v4 are_you_open=v5 are_your=m-4
are_your_hours=m-4 arent=c5v-3 arent__$=c7e-4v-3 arent_working=c5 arent_working_$=c5 arm=b-4c4
arm_$=c4 arm__a=v3 arm_and=v3 arm_and_a=v3 arm_is=v-4 arms=b3 arms_$=b5c-3 around=g4q3v5 around_$=v3
around__$=g8 around_my=b4 around_noon=g3 around_noon_$=g3 arthritis=c3 arthritis_is=c3 as=a3c-4n-3r4
as__$=a3c-4r4v-3 as__as=v-4 as__dog=c9v-10 as__fiddle=v6 as__kid=v4 as_a_dog=c9v-10 as_a_fiddle=v6
as_a_kid=v4 asap=a-4b-4q12v-8 asap_$=c-3q8v-6 asap__me=q5 asap_get=q4 asap_get_me=q4 asesor=d5
asesor_$=d5 asi=a-4b-5e3k3s8v-3 asi_$=a-4e8r-6s10v-10 asi__$=r8s-4v-5 asi__la=b-7v10
asi_es=b-7e-3r9s-5v4 asi_es_la=b-7v10 asi_que=k4 asilo=b6 asilo_$=b4 asistir=j3 asistir_$=j3
ask=a4b-3g11i-4m4q-5r-3v-5 ask_$=u3 ask__$=m-5 ask__again=g3 ask__this=a5 ask_again=a4g3 ask_for=a5
ask_for_this=a5 ask_me=g9m-5v-6 ask_me_$=m-5 ask_me_again=g3 ask_my=g5i-3 asked=a5 asking=a3f3
asking_$=a4m4v3 asking__$=f3 asking_me=f3 asking_me_$=f3 asma=v9 asma_$=v4 assaulted=b3 asthma=v3
asthma_$=v7 asthma__$=c8v-6 asthma__a=v4 asthma_as=v4 asthma_as_a=v4 asthma_attack=c8v-6
asthma_attack_$=c8v-6 asusta=a3 asustada=b4v-3 asustan=a-3v3 asustan__agujas=a-3v3 asustan_las=a-3v3
asustan_las_agujas=a-3v3 at=a-15c-3g11j-6n-9o-6q6s-3t-3 at_$=c3v12 at_10=g-4 at_2=g-4k4q4
at_2_$=g-3k4q6 at_2_15=q-3 at_3=o-13q8 at_3_$=o-13q8 at_4=d-4g4 at_4_$=d-4g4 at_5=v6 at_5_$=v6
at_6=g6v-6 at_6_$=g6v-6 at_930=o3 at__$=a-3b-5c10d-3e5h-4i3k4o-10q19v-4 at__15=q-3 at__desk=d5
at__door=b4 at__end=o4v5 at__funeral=g4 at__gym=v-5 at__home=b5 at__now=d3 at__sons=g3 at__text=v4
at__thanks=b-3 at__wits=b4 at_a=b-4g8 at_a_funeral=g4 at_all=c3e3s-3v3 at_all_$=b-6c4e3v10
at_home=g-3 at_home_$=b6g-3v-5 at_me=b3 at_me_and=b3 at_my=g5 at_my_sons=g3 at_my_wits=b4 at_once=b7
at_once_$=b7 at_school=g-4 at_the=c-8d6e-15g14v-4 at_the_desk=d5 at_the_door=b4 at_the_end=o4v5
at_the_gym=v-5 at_the_home=b5 at_this=a-3e4 at_work=b-3c8g4q-4v-10 at_work_$=b-3c8g7v-5
at_work_now=d3 at_your=v5 ataque__mi=c3 ataque_a=c3 ataque_a_mi=c3 ataque_de=b4 atencion=v3
atencion_$=v3 atienda=a4 atienda__$=d4h-5 atienden=c-7s3v11 atienden__de=c-7v7 atraganto=b-5
atraganto_con=b-5 atrapada=b6c-6 atrapada_$=b5c-4 atras=b-5v7 attack=c6v-9 attack_$=b-3c5v-8
attacked=v3 attacked_$=v3 attic=b3 attic_$=b3 august=v3 aunt=a6e-3 autorizacion=a3 auxilio=b9v-4
auxilio_$=b4 auxilio__$=b3 auxilio_please=b3 auxilio_please_$=b3 aventon=i5 aventon_$=i5
avisarme=a-4u4v6 avisarme_$=a-3v7 aviso=a-6b-3g9 aviso_$=a-6b-3g9 avisos=l3 away=a9c-4i-4n-3o-3r-4
away_$=a9b-9e-3o-4r-3 away__i=b3 away_and=b3 away_and_i=b3 away_from=b4 away_my=b3 awful=b-5c4
awful_$=b-4v4 ayer=f-3i-6 ayer_$=f-3 ayuda=m7 ayuda_$=m14v-9 ayuda_me=v-3 ayudenme=b10 ayudenme_$=b3
ayunar=v8 ayunar_$=v4 azucar=b-4c4 azucar__$=c-5v4 azucar_bien=c-5v4 b=b3v8 baby=e-5v-3
baby_$=b12c-17g6v-5 baby__a=v-4 baby__burning=c3d3 baby__i=b5 baby__moving=c3 baby_and=b7
baby_and_i=b5 baby_down=g3 baby_has=v-5 baby_has_a=v-4 baby_is=d3v3 baby_is_burning=c3d3
baby_isnt=c7 baby_isnt_moving=c3 baby_wont=b-7c4 babysitter=e5g-3 back=b6c-8g4h3i-3l6n4
back_$=b15d-3g-9k4n3 back__$=a5b-4c-16g-5l6n-6v9 back__him=h4 back__killing=c3v-3
back__lanoche=b-3d3 back__me=c-3g9 back__nextweek=q4 back__out=c13v-8 back__you=g8 back_is=c7v-8
back_is_killing=c3v-3 back_on=l7 back_out=c3 back_pain=c-3v3 back_pain_$=c-3v3 back_there=v-4
back_to=b-7g6h4v-5 back_to_him=h4 back_to_nextweek=q4 back_to_you=g7 back_today=b-3d3
back_today_lanoche=b-3d3 back_up=a-3c-4g-4l3n7 back_went=c11v-3 back_went_out=c11v-3 back_with=g8v-3
back_with_me=g9 backing=v3 bad=g5p6q-3 bad_$=p6 bad__$=g8v-17 bad__effects=c4 bad__in=b4
bad_connection=n5 bad_connection_$=n5 bad_fall=c5 bad_fall_$=c3 bad_now=b7 bad_now_$=b7 bad_side=c4
bad_side_effects=c4 bad_time=g8 bad_to=c-4 bad_today=c4t3 bad_today_$=c4t3 baja=a8b-5j3l4v-6
baja_$=a13v-6 baja__$=a8 baja_el=v-4 baja_mi=j5 baja_please=a4 baja_please_$=a4 baja_por=v3
bajado=c3 bajado__de=c3 bajado_mucho=c3 bajado_mucho_de=c3 bajo=c-6v6 bajo_$=v3 bajo__azucar=v-3
bajo_el=v-3 bajo_el_azucar=v-3 bajo_la=c-8v7 banco=n8v-5 banco_$=n8v-5 bandage=c3 banging=b5
banging_on=b5 bank=g3 bano=b-7c10k-3 bano_$=b-7c13k-3 barely__$=c5 barely_walk=c5 barely_walk_$=c5
basta=a3s-7 basta_$=a4s-12 basta__mensajes=s5 basta_con=a-3v4 basta_de=s9 basta_de_mensajes=s5
bat=b3 bat_$=b3 bateria=i7v-4 battery=b-8v5 battery_$=c6 battery_died=i-6v8 bawling=b4
be=a6b5c-9d-4e-3f-7g-7j4k-5n-3s-3u-3 be_$=b-5r-4v16 be__$=a15c-6g-4j5k-3r5s-7v-10 be__anymore=b5
be__by=b6 be__for=b-4 be__in=b-4c-3v7 be__last=b3 be__mistake=e3 be__my=b4 be__nextweek=v11
be__off=a-8b10s3v-3 be__to=b-3 be__with=b-3v7 be_a=a-5b7 be_able=b-3j5 be_able_to=b-3j5
be_alive=b4j-4s-3 be_alive_$=b3j-3s-3 be_alone=b4 be_around=v4 be_better=a-8b6 be_better_$=b-3
be_better_off=a-8b10v-3 be_coming=b-6c-3 be_coming_in=b-4 be_contacted=a3b-3 be_dead=b12r-3
be_dead_$=b6r-3 be_gone=b9 be_gone_$=b4 be_great=v-4 be_having=b-4 be_here=a-4b8v4
be_here_anymore=a-3b6 be_in=b-7g4 be_my=b4 be_my_last=b5 be_out=b-3 be_over=b10 be_texted=a5
be_texted_$=a5 be_the=a3 be_the_last=a3 be_there=b-4j10r4 be_there_$=b-4j10r6v-7 be_there_in=v7
be_with_my=b4 bear=b3 beat=a11b-7c-7g4v3 beat__$=a11b-3c-6 beat_cancer=b-3v3 beat_it=a11v-8
beat_it_$=a11v-8 beating=b3v-6 beating__$=b3 beats__$=v3 beats_me=v3 beats_me_$=v3 bebe__come=c8
bebe_esta=c-6v3 bebe_no=b-4c12 bebe_no_come=c8 bebe_y=b3 because=o3 bed=c3g7i-3 bed_$=c3g11i-3
been=a-4g-8 been__$=b-3c3g-4v6 been__my=b4 been__patient=e5v-8 been__since=b6 been__up=b3
been_crying=b7 been_crying_since=b4 been_having=c3 been_looking=b3 been_looking_up=b3)";

}  // namespace rb::grammar
