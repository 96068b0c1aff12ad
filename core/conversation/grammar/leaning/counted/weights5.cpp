#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning5;
const std::string_view kLeaning5 = R"(
make__appointment=k-5v8 make__of=b-3p6 make__stop=a6v-4 make__to=j5 make_an=k-5v8
make_an_appointment=k-5v8 make_any=b-3p6 make_any_of=b-3p6 make_it=c-10g-4i4k8v-7
make_it_$=c-3j-5k10 make_it_to=j5 make_me=c3 make_that=b8i-4n5 make_you=a5 make_you_stop=a4
makes_me=v-7 mal=b-4c8e6n-4t-3v-3 mal_$=b-8c8e3 mal__$=v6 mal__los=b3 mal__medicina=v-5 mal_de=b3
mal_de_los=b3 mal_el=e3 mal_la=v-5 mal_la_medicina=v-5 mala=n6 malas=b5c-3 malas_$=b6c-3
maltratan=b4 mam=f-5 mam_$=f-5 mama=a3 mama__cosas=c5 mama__diciendo=b-3 mama__esta=e3
mama__moretones=b5c-3 mama__se=c3 mama_esta=b-3 mama_esta_diciendo=b-3 mama_no=b-5 mama_no_esta=e3
mama_no_se=c3 mama_tiene=a3b5c-3 mama_tiene_moretones=b5c-3 mama_ve=c5 mama_ve_cosas=c5
man=b7c-3h3v-3 manager=d9 manager_$=d6 manana=g9o7 manana_$=a4 manana__contesto=g3 manana__las=g5
manana_a=g5 manana_a_las=g5 manana_latarde=d3 manana_le=g3 manana_le_contesto=g3 manchando=c8
mandan=a5 mandan_$=a8 mandan__$=m3 mandando=a-4v9 mandando_los=a-9v9 mandar__$=a3 mandarin=f9
mandarme=l4 mandarme_mensajes=a-3 mandarme_mensajes_$=a-3 mande=a-6n8 mande_$=a-3n11 mande__$=a6
mande_mas=f5 mandelo=n3 mandeme=v7 mandeme__el=g3 mandeme_mensajes=g4 mandeme_mensajes_el=g3
manden=a9b3l-3v-10 manden__$=a3b-4f3s-6 manden__alguien=b4 manden__mensajes=s4 manden_a=b6
manden_a_alguien=b4 manden_mas=s6 manden_mas_mensajes=s4 manden_mensajes=f3 manden_mensajes_$=f5
manden_nada=a4b-5e-3s-8 manden_nada_$=s-8 manejando=g7 manejando_$=g7 manejar=g-5v3 manejar_$=i7
manejo=i7 manejo_$=i6 manera=n4s3 manera_$=n4s4 mano=b9c-6 mano_$=b7c-4 mano__$=b4 mano_encia=b4
mano_encia_$=b4 manos_$=b-4c6 many=a6b3c-4u3 many__$=a3u4 many_text=a4 many_text_$=a4 many_thanks=u4
many_thanks_$=u4 many_tylenol=b3 many_tylenol_$=b3 maquina=m5 maquina_$=m5 maquinas=d3 marco=e6
marco__$=e7 maria=b-3e7v-4 maria_$=e4v-4 marqueme__$=g3 martes=c-3f3j3o4v-4 martes_$=f5k5q3
martes__las=o-7 martes_a=o-6 martes_a_las=o-7 marzo=v3 marzo_$=v6 mas=a6c-4d-7e-3i-5n5s-4t3u-3v-6
mas_$=a21b8c-5g-3p-4s-8v-18 mas__$=a-13b-11c-4f-14g8m4n7p11q-9s4 mas__de=f5 mas__menos=v3
mas__quiero=f-6 mas_despacio=n6 mas_despacio_$=n6 mas_fuerte=n4 mas_hay=p6 mas_hay_$=p6
mas_lamanana=o-9 mas_lamanana_$=p6q-6 mas_me=d-3f-7h5v-3 mas_me_quiero=f-6 mas_mensajes=a3f9s4
mas_mensajes_$=s4 mas_o=v3 mas_o_menos=v3 mas_please=a3 mas_please_$=a3 mas_pronto=o3 mata=b-7v3
mata_$=b9 mata__curiosidad=b-3v3 mata__no=b-5 mata_la=b-6 mata_la_curiosidad=b-3v3 mata_si=b-7v6
mata_si_no=b-5 matando=v6 matar=b6d-4v-10 matar_$=b8f3v-7 matare=b4 matare_$=b4 matarme=v3
matarme_$=v3 mataron__no=b3 mataron_y=b3 mataron_y_no=b3 matter=b4q3r4v-3 matter_$=b-4q7v4
matter__ill=r-3 matter_im=v-7 matter_which=r3 may=a-6e3l4m5t4 may_$=e4 may__$=v-4 may__ask=m6
may__have=d3 may_i=m6 may_i_ask=m6 may_i_have=d3 maybe=k-4q3r-5v3 maybe_$=k-4s-5v15 maybe__$=s3v-3
me=b3d3e-4m-4p-3q-4s-3v-4 me_$=a5b9c-17e13g-17h4l6m6n8s4
me__$=a9b6c-8d-4e-10h-12i-3j5l6n10o-4q-5r4s-10u-10v-4 me__4=g7 me__a=c-4f-7g4h4j-3k-7l-4m-3n-3v10
me__acosando=a4c-3 me__after=d3g3q-3 me__again=a3 me__algo=b5 me__and=a5b4g-8 me__anymore=v-3
me__aqui=b7 me__asco=b3 me__asi=e3 me__atrapada=b6c-6 me__bendiga=b-4 me__bien=b-3v-8 me__come=j3
me__con=a-8c10e5h-7v-3 me__cortando=b5n-5 me__cortar=a-3b5 me__covid=v3 me__cuando=c8g-5
me__dano=b-3c5 me__de=a4m-3v10 me__del=b8 me__desvanecer=b-3c3 me__different=k-4 me__doctor=d-4h5
me__doliendo=c3 me__dont=a-7d5 me__eating=g4 me__el=a-3c10e-12h-4 me__en=e-5g-5s4v3 me__envenenar=b3
me__escribiendo=a4e3 me__escribir=a-4 me__esperar=v5 me__esto=a-4m7 me__fatal=b-3c4 me__for=a-4l4
me__form=g-3v4 me__friday=k4q3 me__ganas=b3 me__gracias=v6 me__harta=a4b-4 me__hasta=a4b-3
me__headache=c-4v7 me__help=f9 me__hes=i6 me__i=v3 me__igual=r5 me__im=f5 me__insulina=c5
me__ir=f11v-7 me__it=b-7v15 me__jaja=v5 me__la=a-9b-23c18d3e-3f-4h-3i6j-3n-3u4 me__lanoche=b-4d-5g6
me__las=a-4b7 me__llamar=a-4d11 me__llevar=v-8 me__los=a-3b3c6l-5 me__mal=b-4c3h3v-11
me__mas=a18b-14f6n-5s5 me__matando=v-5 me__matar=f3 me__me=b7 me__medicine=b5c-3 me__mensajes=f4
me__mi=a-5b12c-4g3 me__miedo=b6 me__monday=b5q-3 me__morir=a3b3f5 me__morning=g6q-3 me__muy=f5v3
me__my=b3v-8 me__nada=b-5c-8s-6 me__nextweek=g3 me__nobody=b3 me__noon=g5 me__now=g5 me__of=a5
me__on=g4l4 me__parar=c4 me__pena=b-4v7 me__perdida=b4c-7 me__person=s-3 me__please=a5b-4f10
me__por=b-5v7 me__puede=k5n6 me__que=v4 me__quitar=a3v9 me__recoger=i5 me__respirar=c3 me__runs=c3
me__salir=a-9b4 me__shes=g-3 me__si=b-6v5 me__siguiendo=b4 me__sin=g6 me__sus=a4
me__the=a5c-10g6j4n-4v-8 me__this=a6s4 me__thisweek=q4 me__to=b-6c-4d12 me__toda=b5c-6 me__today=d3
me__todo=b-5 me__un=a-4b-16c21r-3 me__una=b-12c9f-3 me__up=a-3b-4 me__ver=d-3h6v-3 me__volviendo=b4
me__vueltas=b-4c4 me__ya=b14 me__you=v3 me__your=a7d-5f3s-4v-4 me_a=a-3b-10c-6d9e-3k-5v5
me_a_different=k-4 me_a_headache=c-4v7 me_about=b-7v4 me_abrieron=v-3 me_abrieron_los=v-3
me_acabo=b-3 me_acuerdo=c-3v7 me_acuerdo_$=v5 me_after=g10 me_again=g-3l4 me_again_$=a-7l4
me_again_and=a6g-7 me_agarro=b8c-5 me_agito=c4 me_ahogo=c4g-5 me_ahogo_al=c3 me_ahorco=g-3
me_alegria=b4 me_alegria_$=b4 me_alone=a5b-15 me_alone_$=a8b-16 me_and=g-6 me_and_shes=g-3
me_and_that=h3 me_anda=a-3b12 me_anda_acosando=a-3b11 me_another=b-4h6 me_anymore=f9 me_anymore_$=f9
me_apunte=a6 me_asustan=a-3v3 me_asustan_las=a-3v3 me_at=d-4g5 me_at_4=d-4g4 me_atienda=a4
me_atraganto=b-5 me_atraganto_con=b-5 me_back=b-7c-15d4l14v10 me_back_$=c-8l8v12 me_back_on=l4
me_back_today=b-3d3 me_back_up=a-3c-3 me_baja=a-5c4v-6 me_baja_$=a-3 me_baja_el=v-4 me_bajo=b-5c-6v8
me_bajo_$=v3 me_bajo_el=v-3 me_bajo_la=c-8v7 me_be=a9b-4 me_busquen=a4 me_busquen_$=a3 me_but=b-5i10
me_but_he=i3 me_but_hes=i6 me_cai=b-5c5 me_cambie=v6 me_cambie_de=v6 me_cambio=c4 me_cancelaron=v5
me_cancelaron_el=v5 me_canso=b-3c6 me_canso_con=b-3c6 me_cayo_mal=v-5 me_comunicar=d7
me_comunicar_con=d5 me_comunico=d-4g4 me_comunico_$=d-3 me_conviene=f3o4 me_conviene_mas=f4
me_corte_con=b-4c3 me_corte_las=b13c-11 me_corto=b6 me_cuesta_respirar=c3 me_da=a-4f-4i3r3
me_da_igual=r5 me_da_miedo=b6 me_da_pena=b-4v7 me_da_vueltas=b-4c4 me_dan=c3v-3 me_dan_ganas=b3
me_deja=a-13b11 me_deja_salir=a-10b7 me_di=b-5 me_die=b12 me_die_$=b11 me_dijo=b3n3v-4
me_dijo_que=b4 me_dio=b-10c10 me_dio_covid=v3 me_dio_el=c3v-3 me_down=b3 me_down_the=b3
me_doy=a5b7v-10 me_doy_de=a6v-3 me_duele=b-3c8 me_duele_$=v-3 me_duele_gracias=v6 me_duele_la=v-4
me_duele_mucho=c6f3 me_duele_nada=c-11v5 me_encantaria=b-3r3 me_encantaria_$=b-3r3 me_enferma=v6
me_entro=c3 me_entro_algo=c3 me_equivoque=c4 me_equivoque_de=c4 me_escriban=a3f-3p-4
me_escriban_$=p-4 me_escriben=m5 me_escriben_$=m5 me_esta=c9v-9 me_esta_matando=v-5
me_estan=a7b3c-3v-7 me_esten=a4 me_estoy=b11c-13n-5v-4 me_estoy_cortando=b5n-5 me_estoy_volviendo=b4
me_fallo=i5 me_fallo_el=i5 me_falta=b-4c4 me_find=g4 me_finish=g4 me_finish_eating=g4
me_friday=g6v-4 me_friday_$=g6v-4 me_from=a6v-4 me_fue=c-4v4 me_fue_el=c-7v8 me_fue_la=c6
me_fue_mi=b3 me_gusta=a-3v7 me_gustaria=f7 me_gustaria_el=f3 me_habla=m4 me_habla_$=m4 me_hablan=b6
me_hablan_los=b4 me_hable=a15d10g3 me_hable_la=d7g5 me_hablen=a6 me_hablen_$=a6 me_hacen=c4
me_haha=b-3v8 me_haha_$=b-3v8 me_hes=b4 me_hicieron=v5 me_hicieron_esperar=v5 me_hincho=c4v-4
me_hizo=v3 me_hizo_dano=b-3c5 me_home=b4i-5 me_home_$=b4i-5 me_i=a-11d5v6 me_i_dont=a-9d6
me_iba=g8v-5 me_iba_a=g8v-5 me_if=q4 me_if_i=v3 me_im=d4 me_in=b8g-8k11q8v-10 me_in_my=b7v-3
me_interesa_$=a-4s3 me_inyecte=b5c-6 me_inyecte_toda=b5c-6 me_jodas=a4 me_just=g3 me_la=k7q4v-4
me_la_bendiga=b-4 me_la_puede=k5q3 me_lastime=c7 me_lastime_en=c5 me_later=b-3f3g4 me_later_$=g3
me_later_im=f5 me_leave=b7 me_leave_the=b4 me_levanto=b3 me_llama=g4 me_llama_$=g4
me_llamaron=a-13v12 me_llamaron_$=a-9v9 me_llame=d3 me_llame_el=c3d3 me_llamen=a4b-3c3f4s-3
me_llamen_$=f3s-3 me_llamen_please=f4 me_llamo=e7v7 me_llamo_asi=e3 me_llego=n3v5 me_lleva=b-6i6
me_lleve=f3 me_lleve_$=b-5f3 me_lo=n7 me_lo_puede=n6 me_los=u5 me_mandan=m3 me_mande=a4f4
me_mande_mas=f5 me_manden=a3b-4 me_manden_mas=s4 me_manden_mensajes=f4 me_manden_nada=s-5
me_marquen=d3 me_marquen_$=d3 me_mata=b-7v3 me_mata_$=b9 me_mata_la=b-6 me_mata_si=b-7v6
me_molestan=a5 me_monday=g7 me_mordio=c3 me_mordio_un=c3 me_muero=b-4v3 me_muero_$=b5v-5
me_muero_de=b-3 me_muero_por=b-9v11 me_murio=v4 me_murio_el=i-5v7 me_my=b5c-3 me_my_medicine=b5c-3
me_nextweek=v-5 me_nextweek_$=v-5 me_now=a-4b4g-7l6 me_off=a10b-6c-3r-3 me_off_$=a14b-4
me_off_the=j8 me_off_your=f4s-4 me_on=b-10d-4g5v6 me_on_the=g6 me_operaron=v8 me_out=a9 me_out_of=a6
me_para=s-4 me_para_la=s-4 me_parece=r3 me_pasa=c8 me_pasa_la=c3 me_pega=v3 me_pega_$=v5
me_pico=b-4c6 me_pico_un=c3 me_please=d6 me_please_$=d7 me_pregunta_$=a-3n5 me_puede=c-4d6h4v-14
me_puede_llamar=d5 me_puede_llevar=v-8 me_pueden=c-3i4 me_pueden_escribir=a-4 me_pueden_llamar=a-3d6
me_pueden_quitar=a3 me_pueden_recoger=i5 me_puedo=b-6c9d3f3k-3 me_puedo_parar=c4 me_puse=c6
me_puse_insulina=c5 me_puso=b5c-4 me_puso_la=b4 me_queda=f3 me_queda_$=k3 me_queda_bien=f4
me_quedo=g5 me_queman=b-3c4 me_queme=c5 me_quemo=b4 me_quiere=f5v-4 me_quiere_matar=f6 me_quieren=b6
me_quiero=b12 me_quiero_cortar=a-3b5 me_quiero_morir=a3b3f5 me_quit=a4 me_quita=c3v-6
me_quita_la=v-3 me_quitaron=c-4 me_quitaron_los=v3 me_quito=a-5b11c-4 me_quito_el=b5v-5
me_quito_la=c-3v7 me_rendi=b7 me_rendi_$=b7 me_resurten=c-3v6 me_revento=c3 me_revento_el=c3
me_revienta=c3 me_revisar=b8v-3 me_revisar_el=b8v-3 me_rompio=c4 me_rompio_la=c4 me_sacan=v-3
me_sale=b-6c10 me_salgo=a12b-12 me_salgo_$=a11b-9 me_salieron=c3 me_salio=b-4c7v-3 me_salio_un=c5
me_sangran=c9 me_sangran_las=c4 me_saquen=b4 me_sick_$=c4v-3 me_siento=b-8c5s3 me_siento_a=b-6h4
me_siento_atrapada=b6c-6 me_siento_bien=c4v-7 me_siento_desvanecer=b-3c3 me_siento_fatal=b-3c4
me_siento_mal=b-10c5 me_siento_muy=f5 me_siento_perdida=b4c-7 me_siento_sin=b4c-3 me_sigan=a5
me_sigue=c4 me_sigue_doliendo=c3 me_sirven=r5 me_sleep=g5 me_sleep_on=g5 me_super=b10 me_super_$=b10
me_talk=d6g-6 me_temo=b-3v5 me_temo_que=b-3v5 me_text=f10 me_textees=a3 me_textees_$=a3 me_thanks=f3
me_thanks_you=f3 me_that=v-3 me_the=g-4v6 me_the_form=g-3v4 me_the_runs=c3 me_this=g5
me_through=c-6d7 me_through_the=b3c-3 me_through_to=d7 me_tiene=b3 me_tiene_mal=c3 me_tienen=a12v-13
me_tienen_harta=a4b-4 me_tienen_hasta=a4b-3 me_tienen_mal=b4 me_to=g-4k6q6 me_to_come=j3 me_toca=v4
me_toca_$=v4 me_today=b-4d-5g8 me_today_lanoche=b-4d-5g6 me_tome_la=v4 me_tomorrow=b-3d3g13q-6
me_tomorrow_$=g3 me_tomorrow_morning=d-4g4 me_trague=b4 me_trataron=v7 me_up=b-12c-8d-8i9v-4
me_up_$=b-7d-7i8r3 me_up_for=a-4l5 me_vacunaron=c3 me_van=i-3v4 me_van_a=i-3v4 me_vea=h3
me_vienen=i3 me_volvio=b3 me_volvio_a=b4 me_voy=a-6b3v-3 me_voy_a=a-3b6 me_vuelvan=a4s-3
me_vuelvan_a=a4s-3 me_when=g-3v11 me_with=b4c-7h6 me_with_doctor=d-4 mean__pinche=b3 mean_and=b3
mean_and_pinche=b3 mean_my=e3 means=i5s-4 means__stop=s-4 means_of=i5 meant=a-3e6 meant__text=e3
meant_for=e3 meant_to=e3 meant_to_text=e3 media=o3 media_$=o3 medical=d5i3v-8 medicare=h-3v9
medicare_$=v10 medicina=b-3c5 medicina__la=v-3 medicina_de=v-3 medicina_de_la=v-3 medicinas=c-3
medico=h11k-3r-4 medico_$=h5 medico__$=h4r-3 medio=n4o3 medio_$=o3 mediodia=q4 mediodia_$=q3
meds_$=v6 meds__me=c3 meds_give=c3 meds_give_me=c3 meet=b5 meet_my=b5 meeting=g6 meeting_$=g4
mejor=d3h3j3p3r-4 mejor_$=h5 mejor__$=j6s4v-10 mejor__la=v4 mejor__muero=b5v-5 mejor_el=p3
mejor_me=b5v-5 mejor_me_muero=b5v-5 mejor_no=s3 mejor_no_$=s3 meltdown=b3 meltdown_$=b3 menos=h5
menos_$=v3 menos__$=h6 mensajes_$=a3b-13f-3g-8n-12v6 mensajes__es=e6 mensajes__ustedes=f5
mensajes_de=f5 mensajes_de_ustedes=f5 mensajes_el=g3 mensajes_me=b6 mensajes_no=e3 mensajes_no_es=e6
mental=b4 mentally=b7c-3 mentally_$=b6c-3 menu=v7 mero=a-6g13v-11 mesa=b7 mesa_$=b7 message=b-3l3
message_$=a3n-6 message__$=a-6l7 message_again=a-8l7 message_again_$=a-6l4 message_im=a4
message_me=g7 messaging=a5 metio=c-5 mexico=b-3e6 mexico_$=b-3e6 mi=d-6e-5j3m-3n-15o-5s-3u-4
mi_$=b10c-5e3i3v-11 mi__$=c-10e-3k4n-3q-6 mi__a=j10 mi__agarro=b-4v7 mi__al=b3q7 mi__anda=b-3c-3i4
mi__de=b-6h4v-4 mi__dice=c4 mi__es=b-3t3 mi__esta=e-4 mi__fallecio=e4 mi__intento=b4 mi__le=b-4v4
mi__me=c-6g-8h-3v-3 mi__murio=e3 mi__no=b7e8k-3v-14 mi__respira=b-3 mi__se=b6e-7h3 mi__those=c9
mi__tiene=a3 mi__tomo=c3 mi__trabaja=i4 mi__trae=c3 mi__ve=c5 mi__y=b5c-3g5 mi__ya=e10
mi_carro=i8v-10 mi_carro_$=v-5 mi_casa=g-3 mi_casa_$=g-3v3 mi_celular=a-3b4e-5 mi_celular_$=b4v-7
mi_chofer=c-6i5 mi_cita=k9 mi_cita_$=k7 mi_cita_al=q7 mi_consentimiento=a6 mi_consentimiento_$=a6
mi_doctor=b-3h4 mi_doctor_de=h4 mi_doctor_se=h3 mi_equipo=b-4v4 mi_esposa=c3 mi_esposo_esta=g4
mi_esposo_me=g-3 mi_ex=b4 mi_ex_no=e4 mi_familia=i3 mi_fecha=b-3 mi_fecha_es=t3 mi_hermana=b-3e3h4
mi_hermana_$=b-3h4 mi_hija_intento=b4 mi_hija_se=b-3c5 mi_hijo_se=b5c-8 mi_hijo_those=c9
mi_hijo_tomo=c3 mi_hijo_y=b7 mi_horario=g8 mi_jefe=b-5 mi_jefe_me=b-5 mi_lugar=j8 mi_lugar_a=j3
mi_mama=a3c3 mi_mama_esta=b-3 mi_mama_no=b-5 mi_mama_tiene=a3b5c-3 mi_mama_ve=c5 mi_medicina=v-3
mi_medicina_de=v-3 mi_misma=b5 mi_misma_$=b5 mi_nina_respira=b-3 mi_nino=v4 mi_nino_$=v5
mi_nombre=a4c3 mi_nombre_$=a4 mi_novio=f5 mi_novio_me=f5 mi_numero=a8b-4e-3m3v-7
mi_numero_$=a4b-3m5v-7 mi_papa=c4e3v-3 mi_pastilla=v3 mi_patron=g6 mi_perro=b-7v9 mi_perro_$=v4
mi_senora=c4g5 mi_senora_$=g5 mi_telefono=m3v4 mi_troca=i4 mi_vecino_esta=b4 mi_vida=v-6
mi_viejita=e3 mi_viejo=b5 middle=g4 middle_of=g4 miedo=b3c-4 miedo_$=b9f4v-15 miedo__$=b-3
miedo__la=b3v-3 miedo__los=b-4 miedo__me=b6 miedo__precios=b-6v6 miedo__que=v4 miedo_a=b-6v6
miedo_a_la=b3v-3 miedo_anoche=b-5v3 miedo_los=b-6v6 miedo_los_precios=b-6v6 miedo_que=b8
miedo_que_me=b6 miercoles=o3 miercoles_$=o7q-6 miercoles__las=f3 miercoles_a=f3 miercoles_a_las=f3
mierda=a7 mierda_$=a7 might=c-4g4v3 might__something=b5v-3 might_do=b6v-4 might_do_something=b5v-3
might_hurt=b7c-11v-3 migra=b5v-4 migra_$=b5v-4 migraines=v4 mil=t4v-3 miles=i4 million=c-3v4
mind=a-4b4c-4j3l6s4 mind_$=b9c-3s4v6 mind__the=j3 mind_about=j3 mind_about_the=j3 mine=e3 minutes=g5
minutes_$=g7v-10 minutes__$=v5 mire=f-4o4v-5 mis=a-6c-7e-5l4v7 mis__$=a-4c-4g3l3 mis_analisis=v3
mis_cosas=b6v-3 mis_cosas_$=b4v-3 mis_datos=a3 mis_datos_$=a3 mis_hijos=b7v-4 mis_medicinas=c-3
mis_pastillas=b-4 misa=g5 misa_$=g5 misery=b6 misery_$=b5 misma=b5 misma_$=b5 mismo=q4 mismo_$=q3
mismo__$=v4 mismo_doctor=v4 miss=c4 miss_i=b5c-6 miss_me=b9 missed=k6n9v-4 missed__$=k-4n9
missed__can=k3q4 missed__visit=k4 missed_it=n8q4 missed_it_$=k-4n9 missed_it_can=k3q4 missed_my=k9
missed_my_visit=k4 mistake=b-3e3 mistake_$=c3 mistaken=e4 mixed=v-3 mixed__pills=v-3 mixed_my=v-3
mixed_my_pills=v-3 mixteco=f4 mm=v10 modo=v7 modo_$=v8 mole=c4 molestan=a5 mom=b5c3v-4 mom_$=b5c-9
mom__the=b4c-3 mom_died=e4 mom_from=b4c-3 mom_from_the=b4c-3 mom_is=b-4c12e-3 moment=g5 momento=g7
momento_$=g7 mommy=c-3e5 monday=o-6q8 monday_after=f8 monday_please=c6q7 money=b3c-3
month=c4e3g-3p3q-4 month_$=p3q-3 month__$=c3 mordio=c3 mordio__perro=c3 mordio_un=c3
mordio_un_perro=c3 more=a6c-4d-4f-5h5j-5k-8m3n3s-4 more_$=a4b7g-5n6v-7 more__$=b-8g5k-3m5s-8
more__please=o-3p5 more_text=a5s-5 more_text_$=s-4 more_time=a-6g5k-4n4 more_time_$=g6 moretones=b3
moretones__la=b5 moretones_de=b5 moretones_de_la=b5 morir=f4s4 morir_$=b8 morir__$=b-4 morirme=b5
morirme_$=b5 morning=b-5d-3q5 morning_$=d-3o-6q5 mother=a3f7 mother_$=a4 mother__me=b6 motor=c-4i6
move=g-4j-8k12q5v-6 move__$=k7 move__appointment=j-6k3 move__to=q5 move_it=k10 move_it_$=k7
move_it_to=q5 move_my=j-6q3 move_my_appointment=j-6k3 moved=a-3e8v-5 moved_$=e9 moved__ohio=j3
moved__years=v-4 moved_away=v-3 moved_to_ohio=j3 mover=k6 mover_$=k5 mover_el=k-3 moverla=k5
moverla_$=k5 movido=i6 movido_$=i7 movie=v7 moving=c5 moving_like=c3 mrs=e4 much=b3
much_$=b3c-7f3v-10 much__$=u5v6 much__a=v-3 much__i=b3 much__it=v4 much_is_a=v-3 much_is_it=v3
much_longer=b9v-4 much_longer_i=b4 much_medicine=b-4c5 much_medicine_$=b-4c5 much_more=b7
much_more_$=b6 mucha__$=f3 mucha_tos=f4 mucha_tos_$=f4 muchacha=d4 muchisimo=b3 muchisimo__$=b3
mucho=v3 mucho_$=a4b-8c8f-5t3 mucho__$=b7c-3f3v-6 mucho__estomago=f3 mucho__peso=c3 mucho_de=c3
mucho_de_peso=c3 mucho_el=f6 mucho_el_estomago=f3 mucho_miedo=b3f3 mucho_miedo_$=f5 muela=c4o3
muela_$=c3 muelas=v3 muelas__$=v3 muero=b-4v3 muero_$=b5v-5 muero__calor=v4 muero__ganas=b-6
muero__hambre=v-5 muero__risa=v3 muero_de=b-3 muero_de_calor=v4 muero_de_ganas=b-6
muero_de_hambre=v-5 muero_de_risa=v3 muero_por=b-9v11 muerta=b3v-5 muerta__miedo=v-3 muerta_de=v-3
muerta_de_miedo=v-3 muerto_de=v6 muertos=b4 muertos_$=b4 mueve=c6 mujer=h6 mujer_$=h6 mujeres=h3
mundo=b5c-3f-3 mundo_$=b5f-3 muneca=b4c-3 muneca_$=b4c-3 muriendo=v3 muriendo_$=v4 murio=c-5e4
murio__bateria=i7v-4 murio__carro=i-4v3 murio__celular=e-4v8 murio__enero=e3 murio__hijo=b3
murio__un=e4v-6 murio_el=i-5v7 murio_el_carro=i-5v5 murio_en=e7 murio_en_enero=e3 murio_hace=v-5
murio_hace_un=v-5 murio_la=i7v-4 murio_la_bateria=i7v-4 murio_mi=b5e-4 murio_mi_hijo=b3 must=j4v-3
must_be=e3 mute=a10 mute_me=a4 muy=g-6 muy__$=f3u5v-4 muy__para=c3 muy_amable=c-3u3 muy_amable_$=u8
muy_bien=c-8v8 muy_bien_$=c-7v3 muy_buena=v4 muy_depre=b4v-5 muy_depre_$=b4v-5 muy_enferma=c3
muy_enferma_para=c3 muy_lejos=i3 muy_mal=c5f5v4 muy_mal_$=b-6c10f5 muy_rapido=n5 muy_rapido_$=n5
muy_triste=b3v-3 muy_triste_$=b3v-3 my=d-5e-3h-4k-3o-3r-4u-7 my__$=a6b7f8g-8h-3i-5j5m-4o-7q-10s3v-11
my__2=c7v-4 my__about=j3 my__again=b5 my__aid=c-5 my__alone=b-4v3 my__and=b6v-3 my__are=c-3g5n3
my__at=i4v4 my__back=c-3v3 my__book=g3 my__broke=b-3 my__came=c6 my__can=p-3 my__cancelled=i4j-8
my__cant=f6i3 my__died=b-11e4v8 my__doctor=h9v-6 my__drives=b-3g-4i7 my__end=b4 my__feels=v-3
my__from=b4 my__game=v-10 my__gets=g3 my__goes=v3 my__got=c-6m3v7 my__had=c7 my__has=c-3i-4v11
my__he=b4 my__hits=b4 my__hurt=c6v-7 my__hurts=p3v-9 my__i=e6j-3v-8 my__in=c-7g12
my__is=a-4d6i-3m-5v-6 my__last=c-4 my__lol=c-4 my__moved=e3 my__now=n8v-8 my__off=i4
my__on=b3j3k-3q-11v11 my__out=b8c-5v-5 my__please=a-6b4 my__pressure=c-4 my__pretty=c3 my__record=v3
my__says=c3g6v-5 my__sees=b-4h3 my__set=v7 my__shake=c8 my__site=c4 my__spin=v9 my__swallowed=c4
my__that=v3 my__time=j-5k4v-3 my__to=k8q12 my__today=b5c-5v5 my__too=c-3v9 my__took=c-4
my__touched=b4 my__twice=c3 my__usually=i3 my__week=b5 my__went=c7v5 my__will=b-9v9
my__with=b6i-4v-11 my__wont=b-8c4v-8 my_address=e-5v6 my_address_$=e-3
my_appointment=a-3b-3e7f3k9m-5q4 my_appointment_$=b-7e7f5m-5q-3 my_appointment_on=j3
my_appointment_please=a-3 my_appointment_time=j-5k4v-3 my_appointment_to=j-4k4q8 my_arm=c3
my_arthritis=c3 my_arthritis_is=c3 my_attic=b3 my_attic_$=b3 my_baby=c5d3 my_baby_$=b8
my_baby_is=c4d3 my_baby_wont=b-7 my_back=b-11c13g-10l-6v5 my_back_$=b-3c9g-7l-3 my_back_is=c7v-8
my_back_out=c3 my_back_went=c10 my_battery=b-3v3 my_bill=b-3 my_bill_$=b-3 my_birthday=m3
my_blood=c-7 my_blood_pressure=c-4 my_boss=g3 my_boss_$=b5 my_boss_will=v3 my_boy=b3c-3 my_car=c-3
my_car_$=i7 my_car_has=v5 my_card=a5 my_caregiver_is=b3 my_cell=d8 my_chest=p3 my_chest_hurts=p3
my_children=b3 my_coach=b4 my_coach_touched=b4 my_dads=e3 my_daughter_broke=c3 my_daughter_cant=i3
my_daughter_drives=g-3 my_daughter_set=v8 my_depression=b5 my_depression_is=b5 my_doctor_$=h5v-6
my_dog=c-12v8 my_dog_is=c-7v4 my_drink=b4 my_drink_$=b4 my_driver=c-8i8v-5 my_driver_is=c-8i8v-5
my_ears=n4 my_ears_are=n4 my_english=f3 my_ex=c-5e5 my_ex_i=b-6e6v-3 my_ex_is=b7v-5 my_eye=c6v-4
my_eye_$=c6v-3 my_eyes=b6c-7 my_eyes_$=b5c-4 my_family=b4 my_father=e4 my_feet=b-3 my_feet_are=c-3
my_fever=c-6v10 my_food_$=c-3 my_foots=c6 my_glasses=g4v5 my_goodbye=b3 my_grandson=v3
my_hand_$=b3c-6 my_hand_pretty=c3 my_hands=c-4g4v4 my_hands_are=c-6g6 my_hands_shake=c8
my_head=b7c-10n6 my_head_$=c-5n7v-4 my_head_spin=v9 my_head_wont=c-3 my_hearing=c-5
my_hearing_aid=c-5 my_heart=c6 my_heart_is=b4c3v-12 my_house=v5 my_house_$=v3 my_husband=v3
my_husband_cant=b6 my_husband_died=b-3e3v-5 my_husband_he=b3 my_husband_will=v6 my_info=a9m-6
my_info_$=a9m-6 my_inhaler=c5 my_insurance=j4v-6 my_job=v6 my_job_$=v4 my_keys=v3 my_kid=c3
my_kid_$=b4 my_kids=c-3g5p-3v-10 my_kids_$=g5v-6 my_knee=c-5 my_knee_is=c-4v3 my_knees=c6
my_last=b16c-5 my_last_week=b5 my_lawyer=a3 my_left=b-3c3 my_leg=c7v-8 my_leg_$=c4v-4
my_license=b-3i7 my_life=b-4v3 my_life_$=b-10v4 my_line=a4 my_line_$=a4 my_medicine=b8c-5
my_medicine_$=b8c-6 my_meds=b4c-4v8 my_meds_$=v8 my_mind=c-3j3l6v-4 my_mind_$=b5 my_mind_about=j3
my_misery=b6 my_misery_$=b5 my_mom=b5c-7 my_mom_from=b4c-3 my_mother=f7 my_name_off=a4 my_neck=c6
my_nerves=b4 my_number=a15b-5c-6e-4m6v-10 my_number_$=a9e-3m7v-4 my_o=c7v-4 my_o_2=c7v-4
my_options=m4v-3 my_oxygen=c3 my_pacemaker=c3 my_pain=c-5v6 my_peace=b4 my_phone=a4b8v4
my_phone_$=a11 my_phone_please=b5 my_pills=v3 my_pills_$=b7c-5 my_pills_that=v3 my_pills_today=c-4v8
my_pills_twice=c3 my_pills_with=v-3 my_pressure=c4v-4 my_records=v6 my_results=v9 my_ride=c-4
my_ride_$=i-3 my_ride_fell=c-4 my_room=b6v-3 my_roommate=c-3 my_roommate_took=c-3 my_schedule=g7p3
my_schedule_$=p3v5 my_shift=g6 my_shoes=v6 my_side=c3 my_slot=j7 my_slot_$=j5 my_son=v-4
my_son_had=c7v-3 my_son_last=c-4 my_sons=g3 my_spit=c4 my_spit_$=c4 my_stepdad=b4c-4 my_stool=c3
my_stop=a-9i8l4 my_stop_$=a-7l4 my_sugar=c3 my_sugar_is=c4v-6 my_sugars=c5 my_tenant=e5
my_time=g-3j9 my_time_$=g-3j9 my_toddler=v3 my_visit=f6g-5j6k7v-16 my_visit_$=c-3f8v-13
my_visit_to=g-3q4 my_voice=c5 my_voice_$=c3 my_walker=v3 my_wife=b3g6 my_wits=b4 my_wits_end=b4
my_work=a6d-3 my_work_$=a6d-3 my_wrists=b3c-3 my_wrists_$=b3c-3 myself=a-3q-4 myself_$=c-7g-7q-4v4
myself__$=c5 myself__work=c12v-4 myself_at=c12v-4 myself_at_work=c12v-4 n=r-10s15v-3 n_$=r-10s15
naci=b4v-4 naci_$=b4v-4 nacido=b5 nada=e-4h-3i-3o3s-5u6 nada_$=b-4m5o4u9v8 nada__alegria=b4
nada__la=v-3 nada__ustedes=a5 nada_de_ustedes=a5 nada_mas=v6 nada_me=a-4b6 nada_me_alegria=b4
nadie=a-4c-5 nadie_$=b16i-7v-6 nadie__me=b-5 nadie__pega=b-12v10 nadie__puede=i6v-8 nadie_le=b5
nadie_me=b-9i3v7 nadie_me_pega=b-12v10 nadie_me_puede=i6v-8 nadie_que=b-8 nah=g-3o-3r-7s8u-4v-3
nah_im=r-5s4 nail=c4 nail_$=c4 name=e6 name_$=a-3e5v-8 name__the=v6 name_off=a4 naw=r-5s10 near=v3
necesita=m4 necesita_$=m4 necesito__$=b3v-7 necesito__carta=v8 necesito__consulta=j3 necesito__de=v4
necesito__justificante=v6 necesito__la=k6 necesito__me=i3 necesito__mi=f11 necesito_cambiar=f11
necesito_cambiar_mi=f11 necesito_cita=j-5k-6 necesito_la=j4 necesito_la_consulta=j3 necesito_otro=k4
necesito_que=i6k4 necesito_que_me=i3 necesito_un=d-3h4v-3 necesito_un_justificante=v6
necesito_una=v8 necesito_una_carta=v8 neck=c6k-3 need=a-3c-4e-4i5k4n-5t-4u-3 need_$=m6v-5
need__$=a-7i8j-5m-3 need__6=q6 need__anymore=j4 need__appointment=b7j-4 need__cancel=f11j5v-3
need__change=k7 need__check=g3 need__day=k7 need__for=i3m4v-8 need__get=v-4 need__keep=a8
need__later=g-8k5 need__me=j3m-6v8 need__new=h4 need__note=v3 need__refill=v4 need__reschedule=c3q-3
need__talk=b4 need__to=d-3v6 need__visit=j4 need_a=b-4c-7g-15h6i3j-5k3p3v5 need_a_later=g-8k5
need_a_new=h4 need_a_note=v3 need_a_refill=v4 need_after=q6 need_after_6=q6 need_an=b3
need_an_appointment=b3 need_another=c6k8 need_another_day=k7 need_for=j3 need_it_$=j-4 need_my=v3
need_reminders=a4 need_reminders_$=a4 need_someone=d-3v5 need_someone_to=d-3v5 need_these=a-9v6
need_to=a6h-5i-6j3q-3 need_to_cancel=f11j5v-3 need_to_change=k7 need_to_check=g3 need_to_get=v-4
need_to_keep=a8 need_to_reschedule=c3q-3 need_to_talk=b4 need_you=a5 needle=c5 needle_is=c5
needles__pass=b6 needles_i=b6 needles_i_pass=b6 needs=c3v-4 needs_it=b-3 needs_it_$=b-3 needs_me=b6
needs_me_$=b6 negativo=v3 negativo_$=v3 negocio_$=e4 negro=c8 negro_$=c8 neighbor=e5
neighbor_$=b-4e5v-3 nel=e5r-5s9v-3 nel_$=r-4s8 nerves=b3 nervios_$=c4 nervios__tienen=b4
nervios_me=b5 nervios_me_tienen=b4 never=a3b-4c-4e3j3l-4v5 never__$=a3v4 never__me=a6b-4j5l-3s-5v6
never__of=e4 never__suicidal=b-6v4 never__the=a-7v6 never__up=a4b3v-4 never_again=a9v-3
never_again_$=a9 never_been=a-3b-5e5v-3 never_been_suicidal=b-6v4 never_contact=j5s-5
never_contact_me=j5s-5 never_heard=e4 never_heard_of=e4 never_mind=v6 never_mind_$=v9
never_signed=a6 never_signed_up=a6 never_text=v-5 never_wake=b4 never_wake_up=b4 new=b-9g-3h5i-4k5
new__$=b-4c4h5v-8 new__is=v4 new__who=m5 new_doctor=h5 new_phone=m5 new_phone_who=m5 new_pills=b-3c5
new_pills_$=c4 next=b3g-3v-4 next__$=p-3 next__please=p7 next_monday=p-3 next_time=b6 nextmonth=g3q6
nextmonth_$=g7k3 nextweek=b-5c-3 nextweek_$=b-3v6 nextweek_after=f3 ni=a4p4s-4 ni__$=c-5v11
ni__de=b8c-5 ni__ni=p4 ni_modo=v7 ni_modo_$=v8 ni_nada=v4 ni_nada_$=v4 ni_otra=p4 ni_para=b-4c5
ni_una=a6p4 ni_una_ni=p4 nice=c-3g-3u6v5 nice_$=v7 nieto=b-4g3 nieto_$=b-4g3 night=v-4
nina__rapidito=b-3 nina_respira=b-3 nina_respira_rapidito=b-3 nine=t5 nine_$=c-6t5 nine_thirty=o3
nineteen=t4v-8 nineteenth=q4v4 nineteenth_$=q4v5 ningun=e3p-3 ninguna=p4 ninguna_$=p3
ninguna__$=f7p-4s7 ninguna_cita=f8 ninguna_tiene=q4 ninguno=o-4p7 ninguno__esos=f3 ninguno_de=f3
ninguno_de_esos=f3 nino=b-6c6v5 nino_$=v6 nino_anda=v5 ninos=b4c-3g4 ninos_$=g4v-7
no=a4g-4i4l-12m-6r-6s10t-4u-7v-5 no_$=b-16c-18e-9g6h14i-3j-6n-13p-16s23v-11
no__$=b-3c-4d7f4g-8h-8i4m-5o-4p5q3r-3s-17u-4v12 no__a=a3c-7d-6g-8i-12k5n6 no__acuerdo=v6
no__ahora=g6s-6 no__all=u4v-9 no__ansiedad=v3 no__aqui=b-5e5 no__asustan=a-3v3 no__at=v-3
no__baja=a-5 no__basta=a6s-10 no__bien=c4d3v-9 no__bueno=a-3 no__busquen=a4 no__calling=s-4
no__can=i3 no__cita=j-5 no__comer=c8 no__como=c-4i10s3 no__con=a-4h8v-3 no__consuelo=b3
no__contact=s-5 no__da=b4s7 no__dan=g3 no__de=a-20b4c11f5m4u3 no__decirle=v6 no__deja=a-10b10
no__deprimida=b-13v7 no__do=s4 no__doctor=b6e6h-3v-7 no__dolor=c-8 no__dont=a-7s13 no__doy=v6
no__duele=c-11v13 no__el=e5k4p3q-8 no__en=c3h5i11 no__encuentro=b-3e6v-3 no__enferma=c-9
no__enfermo=c7 no__entendi=n4 no__esa=h5v7 no__escriban=p-4 no__estacionamiento=v3 no__falta=j4
no__fiebre=c-13v11 no__for=a3 no__fuerzas=c4 no__future=b8 no__ganas=b5 no__hablar=c-3g9
no__hable=a14 no__hablen=a4 no__hacer=b-3c3 no__hambre=c8v-5 no__here=a-3e8 no__hurts=v4
no__insulina=c3 no__ir=b-6h4k11s-3v-3 no__is=s7 no__it=a4s5 no__jodas=a4 no__kill=b3
no__la=a-3b-8j7n8s-4v4 no__left=b6 no__llamaron=a-9v9 no__llame=d-3 no__llamen=a9c3d-4 no__llamo=e3
no__llego=n3v5 no__los=a-14c4s-3v6 no__manana=b5 no__mande=a5f4 no__manden=a3b-3
no__mas=b21c-15h-5k-5n-11s3v-7 no__me=c4e10s5v-10 no__mensajes=a9f-5v-6 no__mi=a6 no__miedo=b-10v8
no__mover=k-3 no__mueve=c6 no__nada=f5m5s-9u-3v-5 no__nadie=e4 no__ni=b7c-3v-3 no__ningun=e3
no__ninguna=f8p-3 no__no=c-8f-3s5u3 no__now=g7s5 no__of=b-5i6s3 no__oi=n7 no__otro=k7
no__out=a-3b10i-3 no__paciente=e-5 no__pain=c-6v6 no__para=b5e4s-4v-10 no__pasa=c3 no__please=h7n-3
no__por=b3v-4 no__porque=c4 no__practicantes=h4 no__puedo=b-4c11f3v-9 no__que=a7f6 no__queda=k3
no__quien=b-3f3i7 no__quiero=a9f7 no__recibir=a8 no__recordatorios=a7 no__remove=a3s-4
no__respirar=b-7c4f3 no__saber=a4f-7 no__salida=b7v-4 no__salir=i7 no__seguir=f-3 no__segura=b9v-12
no__siento=h5s3v6 no__sorry=s-3 no__stop=a8s8 no__tengo=b-6v3 no__text=a4 no__textear=a-5
no__textees=a3 no__than=q5 no__there=e3 no__to=a5b-6i5s-3 no__too=s3 no__tragar=c4 no__va=j3
no__veo=b4 no__vivir=b5 no__voy=b5j-3 no__voz=c6s-8 no__vuelvan=a3s-3 no__want=s3 no__with=v12
no__y=b4 no__ya=s3 no__yo=e14v-8 no_aguanto=a-6b5v-6 no_aguanto_el=c3 no_aguanto_la=b-4c4
no_aguanto_mas=a-3b8c-6 no_ahorita=s6 no_alcance=n6 no_alcance_a=n6 no_amaneciera=b3
no_amaneciera_$=b3 no_and=s7 no_and_stop=s4 no_appetite=c6 no_appetite_at=c5 no_can=s5
no_cancel=a3s7 no_cancelar=j4 no_cancelar_$=j4 no_car=i6q-3s-6 no_chest=c-6v6 no_chest_pain=c-6v6
no_chinguen=a3s-5 no_chinguen_$=a3s-5 no_cierra=b-4c7 no_cierra_$=b-4c7 no_come=b3c3 no_come_$=c6
no_come_y=b5 no_complaint=d-9v10 no_complaint_$=d-9v11 no_comprendo=f7g-3n3 no_comprendo_$=f7g-3n3
no_con=h4 no_confio=b4h5 no_confio_en=b4h5 no_dejen=v6 no_dejen_de=a-4v6 no_dejo=b3 no_dejo_de=b3
no_deseo=a3 no_deseo_recibir=a3 no_despierta_$=b-3c3 no_doctor=e3 no_dont=s4 no_doy=a-6v3
no_doy_mi=a3 no_duermo=b7 no_el=p12q9s-5 no_encuentro=b3 no_encuentro_consuelo=b3 no_energy=c3
no_entiendo=a-6f11 no_entiendo_nada=a-5f7 no_envien=a6s-5 no_envien_nada=a6s-5
no_es=a-7b-6e14f4g8s3v-12 no_es_de=f5 no_es_para=e6 no_escriban=s-3 no_escriban_$=s-3
no_escuche=h-4n6 no_esta=a-3b-3c-8e15i-6v-4 no_esta_$=b-4c-6e13i-6v-4 no_estan=c5v-3 no_estan_$=c5
no_estoy=c6v8 no_estoy_deprimida=b-13v7 no_estoy_en=c7v3 no_estoy_enferma=c-9 no_estoy_segura=b9v-12
no_fever=u3v-5 no_fever_no=u4v-6 no_get=s3 no_good=k3p7v-9 no_habia=v5 no_hablo=e-3 no_hace=j4
no_hace_falta=j4 no_hay=a-4c-4e8f-4h6p-4v-8 no_hay_$=e4 no_hay_nadie=e4 no_hay_salida=b5v-3 no_he=c7
no_hinchan=a5 no_hinchan_mas=a5 no_huelo=c7 no_i=a-7c4j5k3s13 no_i_dont=a-7s5 no_i_want=s3
no_idea=b-5v8 no_ill=b3s4 no_im=p-7s8 no_interes=h8 no_interes_please=h8 no_ire=j7v-4 no_ire_$=j7v-4
no_ive=s5 no_joy=b3 no_la=a-5e5j-3k4v-4 no_later=q3 no_le=c-5g-5n11s-3v4 no_le_veo=b4
no_llamen=a11d-3 no_llamen_$=a6 no_llegue=a5v-5 no_llegue_$=a5v-5 no_lo=b-3e-6v3 no_los=a10
no_lucho=a-3b3 no_lucho_mas=a-3b3 no_manden=a8b-6 no_manden_nada=e-3 no_manejo=i7 no_manejo_$=i6
no_mas=a21b-6n-6s-14 no_mas_$=a18b-6s-14 no_me=a14b-6c10d-11e-3g-3i-16j7l-8n-3v6 no_me_acuerdo=c-3v7
no_me_asustan=a-3v3 no_me_baja=a-5 no_me_busquen=a4 no_me_da=b4s7 no_me_dan=g3 no_me_deja=a-13b11
no_me_duele=c-11v13 no_me_escriban=p-4 no_me_hable=a14 no_me_hablen=a4 no_me_jodas=a4
no_me_llamaron=a-9v9 no_me_llame=d-3 no_me_llamen=a9c3d-4 no_me_llamo=e3 no_me_llego=n3v5
no_me_mande=a4f4 no_me_manden=a3b-3 no_me_para=s-4 no_me_pasa=c3 no_me_puedo=b-4c10f3v-9
no_me_queda=k3 no_me_siento=h5s3v6 no_me_textees=a3 no_me_vuelvan=a3s-3 no_means=i5s-4
no_means_of=i5 no_mejor=j6p3 no_mejor_el=p4 no_message=a8 no_message_$=a8 no_mi=b4 no_mija=s3
no_more=a5b-3n-11 no_more_text=s-5 no_my=s7 no_necesito=a3b5h-4v-5 no_necesito_la=j5 no_need=a9b-3
no_need_for=j3 no_need_to=a8v4 no_no=f8s12 no_not=e8g7v9 no_not_now=g7s5 no_not_with=v12
no_nothing=c-4u4 no_oi=n4 no_one=a-6b14c-3e6h-4 no_one_$=b14i-6v-4 no_one_calls=a-3 no_other=s-3
no_pain=v-10 no_para=a-4b-6c7v6 no_para_de=a-3b-4c8v6 no_paren=a-19r4v10 no_paro=a-5c6s-4
no_paro_de=a-5c6s-4 no_pasa=i4 no_pasa_el=i3 no_podre=j5 no_point=b11e-4s-4v-7 no_prende=i4
no_prende_$=i4 no_puede=i6v-3 no_puedo=a-4b8c4d-7f-4g9h-4i3k7q-8s-7v-16 no_puedo_$=b7k3
no_puedo_comer=c3 no_puedo_el=k4q-8 no_puedo_hablar=d-3g9 no_puedo_hacer=b-3c3 no_puedo_ir=b-5k12
no_puedo_mas=b19c-3f-7 no_puedo_mover=k-3 no_puedo_ni=b8c-6 no_puedo_respirar=b-7f3
no_puedo_salir=i7 no_puedo_tragar=c4 no_quiere=c3 no_quiere_comer=c3 no_quiero=a17b-4d-7h3k-4r-11
no_quiero_$=a-3s4 no_quiero_ir=h4s-3 no_quiero_la=j7 no_quiero_mas=a5b-6s3 no_quiero_practicantes=h4
no_quiero_que=a8b-5d-3f7 no_quiero_recibir=a3 no_quiero_saber=a4f-7 no_reason=c6 no_reason_$=b-3c7
no_retengo=c4 no_retengo_nada=c4 no_rosa=c-3 no_rosa_$=c-3 no_salgo=a-5b6
no_se=a-9c5h-6i-10m6n5s-13v7 no_se_$=c-6e-6s-17v27 no_se_como=b4 no_se_de=m4 no_se_encuentro=b-5e6
no_se_me=c5s4v-7 no_se_mueve=c6 no_se_textear=a-5 no_senor=s4 no_senor_$=s4 no_siento_los=c4
no_sigan=a9v-7 no_sigan_$=a6v-7 no_soy=b-8e8v3 no_soy_$=e6 no_soy_bueno=a-3 no_soy_la=s-3
no_soy_paciente=e-5 no_soy_yo=v-3 no_stop=a6s-6 no_stop_calling=s-4 no_students=h3 no_students_i=h3
no_symptoms=v10 no_tengo=a-6b-6c-12i14j-4p-3s-3v7 no_tengo_a=b7i-4v-6 no_tengo_ansiedad=v3
no_tengo_como=c-3i10s3 no_tengo_dolor=c-8 no_tengo_en=i12 no_tengo_fiebre=c-13v11
no_tengo_fuerzas=c4 no_tengo_ganas=b5 no_tengo_hambre=c8v-5 no_tengo_insulina=c3
no_tengo_miedo=b-10v8 no_tengo_quien=f5i7 no_tengo_voz=c6s-8 no_thanks=a6s6u-9 no_thanks_$=s5
no_the=v-6 no_this=s5 no_this_is=s3 no_valgo=a-4b6 no_valgo_nada=a-4b6 no_veo=d3i3 no_veo_bien=d3
no_veo_para=i4 no_vive=b-8e7 no_vive_aqui=b-4 no_voy=a-13b-16g-3j14 no_voy_$=a-4b-14j13v-4
no_voy_a=a-7b-7j4v9 no_voy_por=b3v-3 no_voy_porque=c4 no_vuelvan=a6 no_vuelvan_a=a6
no_way=a-10i10v-7 no_way_$=b-3i3 no_way_out=a-7b11i-3 no_way_to=b-7i6s-3 no_y=a11s-3 no_y_no=a3
no_ya=s10 no_ya_no=j4 no_yo=j-4 no_yo_no=j-4 nobody=a-3b3c-6g-5q-3 nobody_$=b16v-9
nobody__$=a-4b12i-5v-4 nobody__me=b-14e-5v15 nobody__take=b-6i11 nobody_can=i7 nobody_can_take=i7
nobody_here=e6v-6 nobody_is=b-6v8 nobody_needs=b6 nobody_needs_me=b6 nobody_to=b-7i5
nobody_to_take=i3 nobody_will=b6 noche=b6 nodes=c5 nolonger=b-6e4j3 nolonger__$=b-5e3j5
nolonger__us=e3 nolonger_with=e3 nolonger_with_us=e3 nomas=a-4i5k3v-4 nomas_tengo=i7 nombre=s3
nombre_$=a3 nombre__$=c3 none=o-6p11q3s-10 none_$=p6 none__the=p3 none__these=a-8p3 none__those=h3
none_i=p7 none_im=c4p4 none_of=h3 none_of_the=p3 none_of_these=a-8p3 none_of_those=h3 noo=s4
noon=b-5g7q7 noon_$=b-4g7q5 nop=a-4r-5s10v-5 nop_$=r-4s9 nop_no=v-3 nope=b-3e4p5r-3s7 nope_$=s5
normal=v4 nos=b4e6v-7 nos__$=g3v-3 nos_hablamos=e-3g4 nos_hablamos_$=g4 nose=c3
not=b-4c-3e6f-3h5k-8r-5t-7 not_$=a9b-4e-5h-7r3s16v-21 not__$=a-21b10c-16e15g9p-4q-4v-10 not__and=e3
not__anymore=b-9v10 not__appointment=e11j-16 not__at=g-3v4 not__dont=s-3 not__good=b3c3g9v-9
not__have=j3 not__here=b3v-3 not__him=e-6s-6v7 not__i=e-3q3 not__in=a3 not__it=b3 not__me=s5
not__of=b-9v12 not__patel=h3 not__receive=a3 not__text=a-7 not__this=c5e3 not__to=c-8d7e-7g-9v-6
not__up=j3 not__well=b-6c13v-9 not__with=c3 not__yet=r-6v7 not__you=v10 not_a=a-6g9v-4 not_a_good=g9
not_a_text=a-7 not_afraid=b-5v4 not_allowed=c-3 not_allowed_to=c-3 not_at=e3 not_bleeding=v6
not_bleeding_anymore=v6 not_coming=b-3j11 not_coming_$=j9 not_coping=b11c-3 not_coping_at=b6
not_depressed=b-13v11 not_depressed_$=b-4v6 not_doing=c6v-7 not_doing_well=b-4c7v-4
not_feeling=c12v-7 not_feeling_well=c7 not_her=e5 not_interested=a3e-3r-4s4 not_interested_$=s11
not_interested_in=a3 not_maria=e5v-4 not_maria_$=v-4 not_me=e16s-9 not_me_$=e15 not_my=e12j-10
not_my_appointment=e11j-10 not_now=a-4e-4g14s-5 not_now_$=e-3g12s-6 not_ok=b19v-8 not_ok_$=b19v-8
not_really=s6 not_really_$=s6 not_right=c3 not_right_with=c3 not_safe=b11e-3v-10 not_safe_at=b3
not_safe_here=b3v-3 not_scared=b-8v7 not_scared_$=b-3 not_scared_of=b-4v8 not_suicidal=b-8e-3v9
not_sure=r-8v16 not_sure_$=v10 not_sure_yet=r-6v7 not_talking=d10 not_talking_to=d10 not_that=e4
not_the=e3j-8 not_this=a-3e-3s3 not_to=a7 not_to_receive=a3 not_too=v7 not_with=e-7h7s-5v7
not_with_him=e-6s-6v7 not_worried=v5 not_worried_at=v5 not_worth=b4 not_worth_it=b3 note=v4
note_$=b4 note_for=v3 nothing=c-3r3u4 nothing_$=b3c5v7 nothing__$=c-8v7 nothing__for=p5
nothing__me=a-5v-4 nothing_hurts=c-8v7 nothing_hurts_$=c-7v8 nothing_more=a6b-3 november=q3v-3
noviembre=q3 noviembre__$=q3 novio=f5 novio_me=f5 now=a5c-3e-4f-6g10h-3k-5n3p-3v-5
now_$=a-6c-7d-6e-4g4h-3l3n3s-9 now__dont=t3 now__me=d3 now__need=a4 now_no=a5 now_no_need=a5
now_on=a3 now_please=t3 now_so=a3 now_to=s3 nubes=c3 nubes_$=c3 nueva=v5 nueva_$=v6 nueve=t4
nueve_$=t4 nuevo=a-7l4n8 nuevo_$=a-5n9 nuh=r-4s6 nuh_uh=r-4s6 numb=b10 numb_$=b9 numb__numb=b9c-3
numb_just=b9c-3 numb_just_numb=b9c-3 number=q-3v-3 number_$=a-4e-3f4m3 number_2=c4 number__$=o4
number__it=m-3 number_anymore=e6 number_anymore_$=e5 number_is=e-3 numero=t-5v3
numero_$=a5b-10e-5m3t-3v4 numero_3=o5 numero_3_$=o5 numero__$=a-4e8o4 numero__es=f6 numero_no=f6
nunca=c-4s4 nunca_$=b12e-3s5v-4 nunca__$=a7 nunca__ido=e5v-6 nunca_he=b-13v6 nunca_he_ido=e5v-6
nunca_mas=a8 nunca_mas_$=a7 nunca_me=v5 nurse=b3d6e-3 nurse_$=d5 nurse__$=d8e-4v-6 nurse_call=v-4
nurse_was=d-4v9 nvm=v6 o=a3b5d-5e-11f-3g-6m3n-5s3 o_2=c7v-4 o__$=b11c-7g-3n-4v-4 o__de=c-3v4
o_menos=v3 o_menos_$=v3 o_p=a7b-4v-3 o_p_$=a7b-4v-3 obliged=u6 ocho=t5v-3 october__$=t-4v3
ocupado=g3 odd=b12c-6v-7 odia=b5 of=e-3g-3j-6l-3n-5q-3t4u3 of__$=a-4b9f-9m6p4q-4r-3u3v-16
of__above=p3 of__all=b6 of__and=c-3 of__are=v6 of__biopsy=c4 of__clinic=m-4 of__days=b3f7
of__doctor=h5p-6 of__hall=v8 of__im=v5 of__just=g3 of__kids=i3p-3 of__life=c4 of__myself=c-6d4
of__sudden=c5 of__text=v-8 of__that=v5 of__these=a4 of__this=b3 of__to=a-4g-5u5 of_a=c8
of_a_sudden=c5 of_all=a3 of_bed=c3i-3 of_bed_$=i-3 of_breath=b-3 of_course=r5 of_fighting=b4
of_fighting_this=b3 of_getting=a3 of_getting_these=a4 of_hearing=n3 of_hearing_$=n3 of_hurting=c-6
of_hurting_myself=c-6 of_it=a4 of_it_$=a4 of_living=b4 of_living_$=b4 of_may=v-4 of_me=g3v-5
of_my=b-4c6p-3v-3 of_my_life=b-3c4 of_needles=v3 of_pills=c-5 of_pills_and=c-3 of_ten=a-4t3
of_ten_$=a-4t3 of_the=c4m-4p3v9 of_the_above=p3 of_the_biopsy=c4 of_the_hall=v8 of_them=b-4r4
of_these=f5p3 of_these_$=a-3v-3 of_these_days=b3f7 of_these_text=v-7 of_this=v8 of_those=h3o3
of_those_$=o3q-3 of_what=v-4 of_you=a-4b8g-6u10v-6 of_you_$=b9u5 of_you_to=a-3g-5u5 of_your=a8v-4
off=a4d-3e-4j3m-8n3u-3 off_$=a5b-7f-4i-3m-3n5v-11 off__$=b7e-3j-3v6 off__bus=v8 off__call=s3
off__list=a3s-6 off__road=b4 off__schedule=j8 off__the=b4 off_at=g5 off_dead=b3 off_dead_$=b3
off_my=a3v5 off_the=a-3b3j10v5 off_the_bus=v8 off_the_road=b4 off_the_schedule=j8 off_your_list=s-6
offer=i3 office=b-3 oficina=v-4 oficina_$=v-4 ohio=j3 oi=n11 oi__$=n8 oi_bien=n8 oi_bien_$=n8
oido=b-3 oigo=b3 oigo__$=b3 oigo_voces=b4 ojala=b7c-3 ojala__amaneciera=b3 ojala_no=b9
ojala_no_amaneciera=b3 ojo=b-7v5 ojo_$=b-3c8 ojo__la=c-6v6 ojo_de=c-6v6 ojo_de_la=c-6v6
ok=f-7g-9p-3r14s-6 ok_$=b6c-3n-5o-7r-7 ok__$=b-11c-3n8v6 ok__about=r4 ok__do=r3 ok__have=b3
ok__now=a5 ok_el=r4 ok_friday=r3 ok_friday_$=r3 ok_i=b3 ok_i_have=b3 ok_lets=r3 ok_lets_do=r3
ok_now=b-4 ok_now_$=b-4 ok_stop=a5 ok_stop_now=a5 ok_to=a-3g-5l6 ok_well=u4 old=a-3v9 old__$=v-3
old_doctor=v-4 old_woman=b4 older=v-6 older_doctor=v-5 olvide=j7k-6v5 olvide_la=j7k-6v5
olvidelo=a-3s4v4 olvidelo_$=a-3s4v4 olvidense=a9v-5 olvidense__mi=a4 olvidense_de=a4
olvidense_de_mi=a4 omg=v6 on=b4c-4d4e-3f-5g9h-4j3k-4l6n-3s-3 on_$=b12c-11d3l5m-3v-10
on__$=b-7d-3e-3g-8i11n-4o3q-9u4v9 on__appointment=k7 on__bus=e5 on__dont=a3d-3 on__earth=b3
on__food=b-4c4 on__i=j3 on__im=c-4v6 on__line=n7v-3 on__list=a-5l6v6 on__mom=b4c-3 on__phone=d5g7
on__table=b3 on__this=b7 on__way=b-5g4 on_a=b-7g4 on_fire=c4 on_fire_$=c4 on_friday=c-6j4k-3q-5v9
on_friday_$=q-6 on_it=b-4c9g3 on_it_$=b-4c9g3 on_like=b7 on_like_this=b7 on_me=b-6c5g-4i5u5v3
on_me_$=b-6c5g-4i5u5v3 on_my=b-3c15g3i-8k5v-12 on_my_food=b-4c4 on_my_mom=b4c-3 on_purpose=b4c-6
on_purpose_$=b4c-6 on_that=b-3 on_the=b7c-10d7g6i-3q6u-6 on_the_bus=e5 on_the_dont=a3
on_the_line=n7v-3 on_the_list=v6 on_the_phone=d5g7 on_this_earth=b3 on_thursday=k-3p-4
on_thursday_$=p-4 on_tuesday=o6v-5 on_tuesday_$=v-3 on_wednesday=q-5 on_wednesday_$=q-5 on_your=a-6
on_your_list=a-7l3 once=a-5c-4g4n5v-5 once_$=b6n-3 once__$=a-4n9 once_more=a-4n9 once_more_$=a-4n9
one=d-4h4o5p-12q-4v-3 one_$=b5c-9e-8g-7h4i-7k3o7p-3v-18 one__$=b-4g7r3 one__5=q-3 one__because=b5o3
one__me=v18 one__my=c4i5v-4 one__the=o4 one__time=g-8n5 one_after=q-3 one_after_5=q-3 one_calls=a-3
one_calls_$=a-3 one_can=i4 one_car=i3 one_i=k3 one_is=o-7r4v3 one_more=a9b-5g-9n5
one_more_time=g-8n5 one_my=h3 one_of=c3 one_of_my=c3 one_please=n-5o7 one_please_$=b-3
one_please_because=b5o3 one_sec=g10 one_sec_$=g10 one_to=n3v-3 one_with=o-7v3 one_works=f5
only=c-4h3j-6q5r-3v-4 only_$=h7q3 oozing=c5 oozing_$=c4 open=m-3v10 open_$=v4 open__$=v4
operacion=b4v-5 operacion_$=b6 operacion_tengo=c5v-4 operaron=v8 operator=d5 operator_$=d5
opinion=h4 opinion_$=h5 opt=a7b-6c-6l10v-4 opt__$=l11 opt__of=a5 opt_in=a-7l12 opt_in_$=a-7l12
opt_out=a12 opt_out_$=a4 opt_out_of=a5 opting=a4 opting__$=a4 opting_out=a4 opting_out_$=a4
option=o8p-4 option_3=o3 option__$=o6 options=a-3o-4p6v-4 options__$=o-4p5 options_again=n8
options_again_$=n5 optout=a7 optout_$=a7 or=g-5i5o-5q9r-7t5 or__$=g-3h4i5t6v-8 or_anything=v6
or_fri=q4 or_friday=q3r-4 or_gomez=h5v-3 or_gomez_$=h5 or_so=t3 or_so_$=t3 or_something=i4
or_something_$=i4 or_text=t3 or_text_$=t3 or_the=v5 orale=v6 orale__$=r3v-4 orale_pues=r3v-4
orale_pues_$=r3v-4 order=h-3v4 orilla=b8c-5 orilla_$=b8c-5 orina=c5 orina_$=c5 orinar=b-4
orinar_$=b-3 other=h5k-5p5s-3 other__$=e3k-3p4s-3 other_time=g5 other_times=p4 other_times_$=p3
otra=d-8f-4i-4k7l3m-4n3o-3 otra_$=k4 otra__$=a-7b-6e3g4h-13n3 otra__me=b3 otra__no=h9n-4
otra__please=d-4h5 otra__que=a3 otra_doctor=h4 otra_doctor_$=h3 otra_fecha=k3 otra_fecha_$=k3
otra_persona=d-6e6h3j3 otra_persona_$=e7h-5 otra_vez=a-10c3e-6g-5k-4l6n3o-3p-6
otra_vez_$=a-8c3e-4h-11v3 otra_vez_me=b3 otra_vez_no=h9n-4 otra_vez_please=h-6n4 otras=p7
otras__$=p6 otras_fechas=p3 otras_fechas_$=p3 otro=b-5e-3h7j3n-3p4r-4 otro_$=g-5h8k5v-3
otro__$=a-8g9k-6p6 otro__no=a7 otro_dia=g6h-3p3 otro_dia_$=g10k-3p3 otro_horario=g-3
otro_horario_$=g-3p3 otro_lado=i5s3 otro_lado_no=a4 otro_medico=r-3 our=a-4v8 out=c6e-3l-5q-6u-4
out_$=a11g-5l-3n5q-3 out__$=a-4 out__all=a3 out__bed=c3i-3 out__ten=a-4t3 out__text=a-3v4
out__this=a-4b9 out__you=a3v4 out_in=c5v-5 out_in_the=c3 out_of=a-3t4v-7 out_of_all=a3
out_of_bed=c3i-3 out_of_ten=a-4t3 out_of_this=a-4b9 out_over=a-3v4 out_over_text=a-3v4
out_to=a-6b5v6 outside=c-3v3 outside_my=v-4 over=c3k-5n6t-3 over_$=c11e3g5 over_10=c4
over__$=a-5b-5c6v3 over__flu=c-3v9 over__text=a4 over_here=b-10u4 over_here_$=b-9v7 over_it=b-4
over_my=c-4n7v-6 over_text=a-3v4 over_text_$=a-3v4 over_the=c-3v9 over_the_flu=c-3v9 over_these=a4
over_these_text=a4 overdosed=b8c-4 overdosed_$=b7 overmorrow=q3r-4 overpass=b8 own__$=c3 own_name=c3
own_name_$=c3 oxigeno=c5 oxigeno_$=c5 oxygen=b-4c4v-3 oxygen__86=c3 oye=c-5n6v4 oye_$=v5
oye__$=c-3n3 oye_cortado=c-3n3 oye_cortado_$=c-3n3 p=a7b-4v-3 p_$=a7b-4v-3 pacemaker=c3
paciente=e5v-5 paciente_de=a-4v-3 pagar=i3 paid=v5 pain=e-4m-6n-4t4u4 pain_$=b-4c7t4v-8
pain__$=c-12m-4v12 pain__a=c7v-4 pain__all=c-9 pain__away=v9 pain__back=v-5 pain__gone=u3
pain__more=b3 pain__my=c5v-4 pain_in_my=c5 pain_is=u3v-4 pain_is_a=c7v-4 pain_is_back=v-3
pain_is_gone=u3 pain_level=c6 pain_no=b3 pain_no_more=b3 pain_today=c-7v7 pain_today_$=c-7v7
pain_went=v9 pain_went_away=v9 pains=f5 pains_$=f5 panic_$=v6 panic_attack=b3 panico=b6 panico_$=b5
papa=c4v-3 papa__desorientado=c3 papa__en=e3 papa__pega=b4 papeles=a-5v6 papeles_$=a-5v3
para=a-7b3c3j-3k4m4n-8q3r3 para_$=a7 para__$=a-13b7g3i5m9q-8r-3s8v-6 para__camion=i-5v4
para__cita=k3 para__dia=f3k4 para__es=a-4m6v-7 para__esto=a3 para__la=v10 para__martes=q11
para__nextweek=q5 para__no=a3v-4 para__quieren=b-4m7 para__sangrar=c8v-3 para__sangre=s-4
para__seguir=b6 para__sigo=b7 para__textos=a-3 para_alla=i3 para_cancelar=a3 para_cancelar_esto=a3
para_de=a-3b-4c8v6 para_de_sangrar=c8v-3 para_el=b-6c3q14v3 para_el_camion=i-5v4 para_el_martes=q11
para_eso=v7 para_eso_$=v7 para_ir=i4k-3 para_ir_$=i3 para_la=b-3q5s-4v3 para_la_nextweek=q5
para_la_sangre=s-4 para_los=a-4r3 para_los_textos=a-3 para_manejar=i4 para_manejar_$=i4
para_mi=a-8b6e3f3i-3k3r4 para_mi_$=a-6b8e4v-3 para_nada=a-3s11 para_nada_$=a-3s11 para_otro=f3v3
para_otro_dia=f3k4 para_que=a-7b7i-5m10q-5v-6 para_que_$=a-10m11q-4v-5 para_que_es=a-4m6v-7
para_que_la=v10 para_que_no=a3v-4 para_que_quieren=b-4m7 para_que_seguir=b6 para_que_sigo=b7
para_siempre=b8 para_siempre_$=b8 para_ya=a9b-3 para_ya_$=a9b-3 parada=b-7c-3i-4v9 parada_$=e5
parada_de=i-3v4 parale=a7v-3 parale_$=a7v-3 parar=a8 parar_$=a11 pararme=b-4c4 pararme_$=b-4c4
pardon=n6v-5 pardon_$=n7v-5 pare__$=a4 parece=r3 parece__$=r3 paren=b-6r-7 paren_$=a16b-3r-11v-10
paren__mensajes=a-14v8 paren_de=a-4r4 paren_los=a-14v8 paren_los_mensajes=a-14v8 parenle=a7v-3
parenle_$=a7 parking=a-4b-3c-7v7 parking__$=g-6v11 parking__a=c-4g7v-8 parking_for=g7v-7
parking_is=c-4 parking_is_a=c-4 parking_there=a-4i-3v9 paro=s-4 paro__llorar=s-3 paro__toser=c6
paro_de=a-5c6s-4 paro_de_llorar=s-3 paro_de_toser=c6 part=n3 parte=a3c3m3 parte_$=c3 parte__quien=m3
parte_de=m3 parte_de_quien=m3 pas=a6f5 pas_$=a7 pasa=c4i5 pasa__comida=c3 pasa_el=i3 pasa_la=c3
pasa_la_comida=c3 pasado=c-3v3 pasar=c4 paseme=d7g-3k3 paseme_a=d4 paso=b5c-4r-5s7u-7v3
paso_$=r-3s4v5 paso__$=s3u-6 pass=b-3g-3i5r-4s9v-3 pass_$=c-6g-3r-3s9 pass__$=c4 pass_out=c5
pass_out_$=c5 passed=c7e5v-5 passed_$=c-5 passed__$=c3 passed__in=e3 passed_a=c4 passed_away=b-3
passed_on=e6 passed_out=c12 passed_out_$=c3 passed_out_in=c3 past=c-3o3 pastilla=b-11c8
pastilla_$=b-3c6 pastilla_de=v4 pastillas=b8c-7v-4 pastillas_$=b5c-10v-3 pastillas__la=c-3
pastillas_en=c-3 pastillas_en_la=c-3 patel=a-5b-5d-3e-7g-3h7o-4v4 patel_$=e-5o-14v7 patel__$=h8
patel__gomez=h9v-3 patel_is=h-3 patel_no=h7 patel_on=o6v-3 patel_or=h5v-3 patel_or_gomez=h5v-3
patient=b-4e9v-14 patient_$=e3v-5 patient__$=e3 patients=v7 patron=g6 pavor=b3 pay=b5i8v-4
pay_for=i9v-12 paz=a8b-4e4v-3 paz_$=a5b-3e3 pcp=h5k-3 peace=b4 peace_$=b3 pecho=b-4c5 pecho_$=f-3
pecho_y=f5 pedi=a10v-3 pee=b-4c7g-4v-7 pee_$=g-3v-3 peed=b-4 peed__last=b-3 peed_since=b-3
peed_since_last=b-3 peeing=c4 pega=b-4g4v3 pega_$=b-7g5v4 pegado=v4 pegar=b9 pegar_$=b8
pego__bebe=b3 pego__la=b-4 pego_al=b3 pego_al_bebe=b3 pelicula=b-5v3 pelicula__miedo=b-5v3
pelicula_de=b-5v3 pelicula_de_miedo=b-5v3 pena=b4c-5v11 pena_$=b6c-5 pensado=v3 pensado__matarme=v3
pensado_en=v3 pensado_en_matarme=v3 pensamientos=b7v-4 pensamientos__$=b5 pensar__la=b4 pensar_en=b4
pensar_en_la=b4 pensar_y=b-3 pensarlo=g6v-3 pensarlo_$=g6v-3 people=b4c-4d4v-3 people_$=a6b-3
people__$=d9v-7 people_are=a-7b12c-3d-5v6 peor=b-5c12t3v-7 peor_$=c5 perdi=g-4n7 perdi__cita=k3
perdi__conocimiento=c4 perdi_el=c5n-3v-3 perdi_el_conocimiento=c4 perdi_la=n-7 perdi_mis=v7
perdida=b4c-7 perdida_$=b4c-7 perdio=e5v-8 perdon=e-5v5 perdon_$=e-4n7v-10 perdon__para=v7
perdon_era=v7 perdon_era_para=v7 perfect=c-5v5 perfect_$=v4 perfecto=v-3 perhaps=v4 period=c5
period__stop=c5v-9 period_wont=c5v-9 period_wont_stop=c5v-9 permiso=a3 permission=a7d-3
permission_to=a5d-3 pero=b3c4f-7i3k4r6 pero__$=b-3 pero__dia=k6 pero__no=i5v-3 pero__pueden=d4
pero__que=i3 pero__tengo=i4 pero_me=c11d4 pero_me_pueden=d4 pero_necesito=i4 pero_no=i4)";

}  // namespace rb::grammar
