#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning6;
const std::string_view kLeaning6 = R"(
me__el=c6e-13h-3i3 me__en=b5c-3e-4g-6s6 me__enderezar=c4 me__envenenar=b3 me__escribiendo=a4e3
me__escribir=a-6 me__esperar=v3 me__esto=a-3b-3m7 me__fatal=b-4c4 me__for=a-5l4v4 me__form=g-3v4
me__friday=k4q3 me__gordo=v3 me__gracias=u4v9 me__harta=a4b-5 me__hasta=a3b-4c5 me__have=q-3
me__he=i3v-3 me__headache=c-6v7 me__help=f9 me__hes=i6 me__i=b-4 me__igual=b3r6 me__im=f5 me__in=d3
me__insulina=c4 me__ir=f11v-9 me__it=b-11v15 me__jaja=v4 me__la=a-12b-15c20d3e-4f-5i4n-7u5
me__lanoche=b-6g6 me__las=a-4b6 me__like=h3 me__llamar=a-5d11g3 me__llevar=v-8 me__loca=v5
me__lol=v3 me__los=a-4b4c5l-6u-3 me__mal=b-4c4h3v-13 me__mas=a19b-11f10g-4n-4s7 me__matando=v-5
me__matar=f3 me__me=b6 me__medicine=b4 me__mi=a-5b10c-6g3v-3 me__miedo=b6 me__monday=b3q-3
me__more=a5 me__morir=a3f4 me__morning=d-3g5q-3 me__mucho=f3v-3 me__muy=f4v3 me__my=a-3g3v-9
me__nada=b-6c-7s-9v3 me__nextmonth=g3 me__ni=c5 me__night=c-3 me__nobody=b3 me__noon=g5 me__now=g4
me__of=a5b3 me__on=a-3b-3g5l4 me__parar=c4 me__pegado=v3 me__pena=b-5v7 me__perdida=b5c-8
me__pero=i4v-4 me__person=s-3 me__please=a4f9 me__por=b-3 me__puede=k4n6q3 me__que=a-4v8
me__quitar=a4v9 me__recoger=i7 me__respirar=c5 me__runs=c4 me__salir=a-8b6 me__sangrando=v-3
me__shes=g-3 me__si=b-3v7 me__siguiendo=b4 me__sin=g6 me__sus=a5v-4 me__taquicardia=c4 me__text=c7
me__the=a8c-11g5j4n-4r-4t-4v-3 me__this=a3 me__thisweek=q4 me__time=b4 me__to=a-3b-5c-5d11
me__toda=b5c-5 me__todas=c-3 me__todo=b-6 me__un=a-4b-10c17d-3 me__una=b-8c11f-6 me__up=b-4l3
me__ver=b3d-3h6v-3 me__vigilando=b5 me__volviendo=b4 me__vueltas=b-7c7 me__y=c6q-4 me__ya=b7
me__you=v3 me__your=a7d-5f4s-3v-4 me_a=a-7b-8c-7d10e-3k-5v3 me_a_different=k-4 me_a_headache=c-6v7
me_a_person=d3 me_about=b-10v4 me_about_it=b-8v4 me_abrieron=c3v-3 me_abrieron_los=c3v-3
me_acabo=b-3 me_acuerdo=b-4c-4v9 me_acuerdo_$=v6 me_acuesto=c5g-3 me_after=c-4g11 me_after_today=b3
me_again=l3 me_again_$=a-9c-5l3 me_again_and=a6g-6 me_again_nextmonth=g3 me_agarro=b8 me_agito=c5
me_aguanta=c3 me_aguanta_$=c3 me_ahogo=c3g-4 me_ahogo_al=c3 me_ahogo_cuando=c5g-3 me_ahorco=g-3
me_alcanza=i3 me_alcanza_para=i3 me_alegria=b6v-3 me_alegria_$=b6v-3 me_alivie=b-3 me_alivie_$=b-3
me_alone=a5b-15 me_alone_$=a8b-15 me_an=g3 me_and=g-6h3v-6 me_and_shes=g-3 me_and_that=h3
me_anda=a-3b10 me_anda_acosando=a-3b11 me_another=b-4h7 me_any=a4b-3 me_any_more=a3 me_anymore=f10
me_anymore_$=f10 me_apunte=a7 me_asustan=v4 me_asustan_las=v4 me_at=g3 me_at_4=d-4g4 me_aterra=c-6
me_aterra_la=c-5 me_atraganto=b-4 me_atraganto_con=b-4 me_back=b-8c-14d4l14v8 me_back_$=c-6l8v11
me_back_in=d3 me_back_on=l4 me_back_today=b-3 me_back_up=a-3c-4l3 me_baja=a-5v-7 me_baja_$=a-3
me_baja_el=v-4 me_bajo=b-4c-6v9 me_bajo_$=v4 me_bajo_el=v-3 me_bajo_la=c-8v7 me_be=a9b-5 me_borra=c3
me_busquen=a4 me_busquen_$=a3 me_but=b-4i10 me_but_he=i3 me_but_hes=i6 me_cai=b-5c6 me_cambie=v4
me_cambie_de=v4 me_cambio=c4 me_cancelaron=v6 me_cancelaron_el=v6 me_canso=b-3c8 me_canso_con=c7
me_cayo_mal=v-4 me_comunicar=d8 me_comunicar_con=d5 me_comunico=d-4g4 me_conviene=f3o3
me_conviene_mas=f4 me_corte_con=b-6c3 me_corte_las=b11c-12 me_corto=b5 me_cuesta_respirar=c5
me_da=a-3i3r5 me_da_asco=b-4 me_da_igual=b3r6 me_da_miedo=b6 me_da_pena=b-5v7 me_da_taquicardia=c4
me_da_un=i6 me_da_vueltas=b-7c7 me_dan=g3v-5 me_deja=a-13b11 me_deja_ni=c4 me_deja_salir=a-9b8
me_deja_ver=b3 me_dejo=v4 me_dejo_el=v4 me_di=b-5 me_die=b10 me_die_$=b9 me_digan=f3 me_digan_que=f3
me_dijo=b4n3v-4 me_dijo_$=n5v-4 me_dijo_que=b5 me_dio=b-6c9 me_dio_alergia=c3v-3 me_dio_covid=v3
me_doy=a6b8v-7 me_doy_de=a7 me_duele=b-3c13s-3 me_duele_$=c3v-5 me_duele_el=c3 me_duele_gracias=v9
me_duele_la=v-7 me_duele_mucho=c7f4 me_duele_nada=c-12s-3v7 me_duelen=v-3 me_echan=b6c-3
me_empezo=c3 me_empezo_a=c3 me_encantaria=r3 me_encantaria_$=r5 me_encanto=v6 me_enferma=c-3v4
me_entro=c4 me_entro_algo=c4 me_entume=c9 me_equivoque=c4 me_equivoque_de=c4 me_escriban=a6p-3
me_escriban_$=f-4p-6 me_escriban_mas=f4 me_escriben=m5 me_escriben_$=m4 me_esta=b3c8v-11
me_esta_matando=v-5 me_estan=a7v-7 me_estan_vigilando=b5 me_esten=a3 me_estoy=b8c-13n-4
me_estoy_cortando=b6n-4 me_estoy_volviendo=b4 me_extranaria=b3 me_extranaria_$=b3 me_fallo=c-3i5
me_fallo_el=c-3i5 me_falta=b-3c7 me_falta_el=c3 me_falta_la=c3 me_find=g5 me_finish=g4
me_finish_eating=g4 me_for=a-4b3 me_friday=g6v-4 me_friday_$=g6v-4 me_from=a6v-6 me_from_your=a3
me_fue=c-7v3 me_fue_el=c-7v9 me_fue_la=c5 me_fue_mi=b3 me_gusta=v7 me_gustaria=f7 me_gustaria_el=f3
me_gustaria_ir=f7 me_ha=v4 me_ha_pegado=v3 me_habla=m5 me_habla_$=m4 me_hablan=b7 me_hablan_los=b4
me_hable=a14d10g3 me_hable_la=d7g5 me_hablen=a7 me_hablen_$=a5b-4 me_hace=v-3 me_hace_nada=c4v-3
me_haha=b-4v9 me_haha_$=b-4v9 me_here=b3 me_hicieron=v6 me_hicieron_esperar=v3 me_hincho=v-3
me_hizo=v3 me_hizo_dano=b-3c5 me_home=b4i-5 me_home_$=b5i-5 me_i=a-9q-3v6 me_i_dont=a-9d5
me_i_have=q-3 me_iba=g9v-5 me_iba_a=g9v-5 me_id=h3 me_id_like=h3 me_if=b-3q4 me_if_i=b-4 me_im=d3
me_importa=b3 me_in=b7c-6g-7k11q7v-13 me_in_my=b10v-4 me_in_the=b-3 me_infecto=c4 me_interesa_$=a-4
me_inyecte=b6c-5 me_inyecte_toda=b6c-5 me_jodas=a4 me_just=g3 me_la=k8q6v-6 me_la_puede=k5q3
me_last=c-3 me_last_night=c-3 me_lastime=c8 me_lastime_en=c7 me_late=c5 me_later=f3g8
me_later_$=b-6g3 me_later_im=f6 me_leave=b8 me_leave_$=b3 me_llama=g5 me_llama_$=g5 me_llaman=b-3m3
me_llamaron=a-12v13 me_llamaron_$=a-8v9 me_llame=d3f-3 me_llamen=a3b-4f3s-4 me_llamen_$=f4s-3
me_llamen_a=f-5 me_llamen_please=f4 me_llamo=a-3e7v7 me_llamo_asi=e4 me_llego=n3v8 me_lleva=b-7i7
me_lleve=f3 me_lleve_$=b-6f3i3 me_llora=b-3 me_lo=b-5n7 me_lo_puede=n6 me_los=b-5u8v-3 me_mandan=m3
me_mande=a5 me_mande_mas=f4 me_manden=a4b-3 me_manden_mas=s6 me_manden_mensajes=f3
me_manden_nada=s-5 me_marquen=d3 me_marquen_$=d3 me_mata=b-6 me_mata_$=b10v-9 me_mata_de=b-4v3
me_mata_la=b-6v3 me_mata_si=b-7v8 me_mate=b6c3 me_mate_$=b5c3 me_mato=b4 me_molesta=c4
me_molestan=a4 me_monday=g7 me_mordio=c4 me_mordio_un=c4 me_muero=a-3 me_muero_$=b6v-3
me_muero_de=b-3v6 me_muero_por=b-7 me_murio=n4 me_murio_el=i-5n4 me_my=b4 me_my_medicine=b4
me_nextweek=v-5 me_nextweek_$=v-5 me_none=a-4 me_now=a-4b3g-7l6 me_now_$=a-3g-4l6
me_off=a10b-6c-3r-4v-5 me_off_$=a13b-4 me_off_doctor=a-3 me_off_the=j8r-3 me_off_your=f4s-3
me_olvida=c3 me_on=a4b-13d-3g5v8 me_on_the=g5 me_operaron=v8 me_out=a8c-5 me_out_of=a6 me_para=c3s-6
me_para_la=c3s-6 me_parece=r4 me_pasa=c8 me_pasa_la=c3 me_pega=v4 me_pega_$=v6 me_pico=b-4c3
me_please=a-5b11d6m-8 me_please_$=a-4b5d5m-7 me_poncho=c-3i4 me_poncho_la=c-3i4 me_pregunta=n3
me_pregunta_$=n5 me_pregunten=s5 me_preocupe=c4 me_puede=b-3c-5d6h5v-15 me_puede_llamar=d5
me_puede_llevar=v-8 me_pueden=b-3c-3d3i4 me_pueden_escribir=a-6l3 me_pueden_llamar=a-3d7
me_pueden_quitar=a4 me_pueden_recoger=i6 me_puedo=b-5c10d3f3q3 me_puedo_parar=c4 me_puke=c4
me_puke_$=c4 me_puse=c5 me_puse_insulina=c4 me_puso=b5c-6 me_puso_la=b4c-3 me_queda=f3k3
me_queda_$=k3 me_queda_bien=f4 me_quedo=c-4g5 me_queman=b-4c3 me_queme=c5 me_quemo=b3
me_quiere=f5v-4 me_quiere_matar=f6 me_quieren=b6 me_quiero=b11h-4 me_quiero_cortar=a-3
me_quiero_ir=b4 me_quiero_morir=a3f4 me_quit=a3 me_quita=c4v-6 me_quita_$=c4 me_quitaron=c-5
me_quiten=v4 me_quiten_los=v4 me_quito=a-6b10c-7 me_quito_el=b5v-9 me_quito_la=c-5v4 me_rendi=b8
me_rendi_$=b8 me_resurten=c-3v6 me_retumba=c4 me_retumba_$=c3 me_revienta=c4 me_revisar=b8
me_revisar_el=b8 me_rompio=c3 me_rompio_la=c4 me_sacaron=c3 me_sale=b-6c8v-4 me_salgo=a13b-11
me_salgo_$=a12b-10 me_salieron=c3 me_salio=b-3c8v-4 me_salio_un=c6 me_sangran=b-4c7
me_sangran_las=c3 me_saquen=c-3 me_see=g-3 me_sick_$=c4v-3 me_sick_lol=v3 me_siento=b-5c3s3
me_siento_a=b-6h4 me_siento_atrapada=b6c-6 me_siento_bien=c3v-5 me_siento_de=c6
me_siento_desvanecer=b-3c4 me_siento_fatal=b-4c4 me_siento_mal=b-10c5 me_siento_muy=f5
me_siento_perdida=b5c-8 me_siento_sin=b5c-4 me_sigan=a5 me_sigan_escribiendo=a4 me_siguen=e6
me_sirve=p5 me_sirven=r5 me_sleep=g6 me_sleep_on=g6 me_super=b11 me_super_$=b11 me_talk=d5g-4
me_tell=v3 me_tell_you=v3 me_temo=b-9v4 me_temo_que=b-9v4 me_text=f9 me_textees=a3 me_textees_$=a3
me_thanks=f3 me_thanks_you=f3 me_that=v-3 me_the=b-4c3g-4v6 me_the_form=g-3v4 me_the_runs=c4
me_this=g5 me_through=c-6d8 me_through_the=b5c-3 me_through_to=b-5d7 me_tiene=b5 me_tiene_mal=c4
me_tienen=a11b3v-10 me_tienen_harta=a4b-5 me_tienen_hasta=a3 me_tienen_mal=b4 me_till=b3 me_tiro=b3
me_to=b3c5g-4 me_to_another=d-5 me_to_come=j3 me_to_the=d3 me_toca=v5 me_today=b-6d-6g9
me_today_lanoche=b-6d-5g6 me_tome_la=b-3v3 me_tomorrow=b-4c-3d4g13q-8 me_tomorrow_$=g3
me_tomorrow_morning=d-4g4q-3 me_traen=v4 me_trague=b4 me_trataron=b-4c-3v6 me_trataron_muy=v7
me_up=b-15c-11d-7g3i7 me_up_$=b-9c-3d-6i9r3 me_up_again=a3 me_up_for=a-4l4v4 me_urge=b-3 me_va=c6
me_va_la=c8v-3 me_van=i-4v8 me_van_a=i-4v8 me_vaya=b3 me_vea=h3 me_vienen=i3 me_volvio=b3
me_volvio_a=b4 me_voy=a-5b4r-3 me_voy_a=b7 me_vuelvan=a4 me_vuelvan_a=a4 me_when=g-4v11
me_with=a-3b4c-9h6 me_with_doctor=d-4 me_with_the=v-3 mean__pinche=b4 mean_and=b4 mean_and_pinche=b4
mean_i=v7 mean_my=e3 mean_to=b-4 means=i5s-4 means__stop=s-4 means_of=i5 meant=a-3e6 meant__text=e3
meant_for=e3 meant_to=e3 meant_to_text=e3 media=o3 medicaid_$=i-3v5 medical=d4i3v-9
medicamento=c-3v7 medicare=h-3v6 medicare_$=v8 medicina=c8v-3 medicina_$=b-3c3 medicina__la=v-3
medicina_de=c3v-3 medicina_de_la=v-3 medicinas=c-4 medicine=e-3 medicine__me=v-3 medicine_makes=v-3
medicine_makes_me=v-3 medico=h11r-3 medico_$=h5 medico__$=h4r-4 medio=o3 medio_$=o3 mediodia=q4
mediodia_$=q3 meds_$=v7 meds__me=c3 meds_give=c3 meds_give_me=c3 meet=b5 meet_my=b5
meeting=b-3c-3g6r-3 meeting_$=g4 meh=v6 meh_$=v6 mejor=d3h3j3p3r-4t-4u3 mejor_$=g-3h5
mejor__$=j6q-3s4v-6 mejor__la=v8 mejor__me=d3 mejor__muero=b6v-3 mejor_el=q4 mejor_gracias=u9v-12
mejor_me=b6v-3 mejor_me_muero=b6v-3 mejor_no=s4 mejor_no_$=s4 mejor_que=d3 mejor_que_me=d3
meltdown=b3 meltdown_$=b3 menos=b-4h5r-3 menos_$=v4 menos__$=h6 mensajes_$=b-13f-6g-9n-11v6
mensajes__es=e6 mensajes__ustedes=f5 mensajes_de=f5 mensajes_de_ustedes=f5 mensajes_el=g3
mensajes_me=b6 mensajes_no=e3 mensajes_no_es=e6 mental=b3 mental__is=b4 mental_health=b4
mental_health_is=b4 mentally=b7c-4 mentally_$=b6c-4 menu=b-3v7 mero=a-6g14v-12 mesa=b6v-3 mesa_$=b7
message=l3 message_$=a4n-6 message__$=a-4l7 message_again=a-8l9 message_again_$=a-6l4 message_im=a4
message_me=a3g7s3 messaging=a5 meten=b3 meter=b3 metformin=v3 metio=b3c-3 metio__y=c-5 mexico=b-3e6
mexico_$=e6 mi=d-3e-5j3n-16o-4 mi_$=b10c-5e3i3v-11 mi__$=c-8k5q-7v3 mi__a=j10 mi__agarro=b-5v7
mi__al=q7 mi__anda=c-4i4 mi__de=a4b-5c5h4v-5 mi__del=c-3g4 mi__dice=v3 mi__es=t4 mi__esta=c6e-3g4
mi__fallecio=e6 mi__habla=b5 mi__intento=b3 mi__me=b-4c-3g-8h-3v-5 mi__murio=e4 mi__no=e8k-3v-15
mi__please=e-4 mi__que=b3c5 mi__respira=b-3 mi__se=b8e-8h3n-3 mi__those=c10 mi__tiene=a3 mi__tomo=c4
mi__trabaja=i4 mi__trae=c4 mi__ve=c5v3 mi__y=b5c-5g5v-5 mi__ya=b-7c-4e11 mi_abuela=c3
mi_carro=b-3i7v-10 mi_carro_$=v-6 mi_casa=g-3 mi_casa_$=g-3v3 mi_celular=a-4b5e-6v4
mi_celular_$=a-3b5v-8 mi_chofer=c-7i5 mi_cita=i-5k8q3 mi_cita_$=k7q-3 mi_cita_al=q7 mi_comadre=i4v-3
mi_consentimiento=a6 mi_consentimiento_$=a6 mi_doctor=b-4h4 mi_doctor_de=h4 mi_doctor_se=h4
mi_equipo=b-5v6 mi_esposa=c3 mi_esposo_$=b3e-4 mi_esposo_esta=b-3g5 mi_esposo_me=g-3 mi_ex=b4
mi_ex_no=e4 mi_expediente=v7 mi_familia=i3v-3 mi_familia_$=b3 mi_fecha=b-3 mi_fecha_es=t3
mi_hermana=b-3e4h4 mi_hermana_$=b-6e3h4 mi_hermano=e-4 mi_hija=c3 mi_hija_$=b5 mi_hija_intento=b3
mi_hija_me=b-3 mi_hija_se=c5 mi_hijo_se=b4c-9 mi_hijo_those=c10 mi_hijo_tomo=c4 mi_hijo_y=b7
mi_horario=g9 mi_jefe=b-6v3 mi_jefe_me=b-6v3 mi_lugar=j9 mi_lugar_a=j3 mi_mama=a3b-3c3e-3
mi_mama_en=a3 mi_mama_esta=b-5 mi_mama_no=b-3v-4 mi_mama_se=c3 mi_mama_tiene=a3b6c-5 mi_mama_ve=c5
mi_medicina=v-3 mi_medicina_de=v-3 mi_misma=b6 mi_misma_$=b6 mi_mujer=r3 mi_nieto=b6
mi_nina_respira=b-3 mi_nina_se=b5 mi_nino=v5 mi_nino_$=v8 mi_nombre=a5 mi_nombre_$=a5 mi_novio=f5
mi_novio_me=f5 mi_numero=a8b-3e-3m3v-7 mi_numero_$=a4b-3m5v-7 mi_padrastro=v-3 mi_padrastro_me=v-3
mi_papa=c4e3v-3 mi_patron=g6 mi_perro=b-6v9 mi_perro_$=v5 mi_senora=b-4c6g4 mi_senora_$=g5
mi_senora_dice=c4 mi_telefono=v3 mi_telefono_de=a3 mi_troca=i4 mi_vecina=v3 mi_vecino_esta=b3
mi_vida=v-5 mi_vieja=b-4 mi_vieja_me=b-4 mi_viejita=e3 mi_viejo=b5 mi_y=g3 mi_ya=b3 mi_ya_no=b3
mia__la=v3 mia_o=v3 mia_o_la=v3 middle=g4 middle_of=g5 miedo=b4c-3 miedo_$=b11f3h3v-14
miedo__$=b-4f-4 miedo__la=b4v-3 miedo__los=b-4 miedo__me=b5s5 miedo__precios=b-6v6 miedo__que=v4
miedo_a=b-6v5 miedo_a_la=b3v-3 miedo_anoche=b-6v4 miedo_de_los=v-5 miedo_de_que=v5 miedo_los=b-6v6
miedo_los_precios=b-6v6 miedo_me=b3 miedo_que=b6s5 miedo_que_me=b4s5 miercoles=o3 miercoles_$=o7q-6
miercoles__las=f3 miercoles_a=f3 miercoles_a_las=f3 mierda=a6 mierda_$=a6 might=g4 might_$=r-6v14
might__something=b6c-3 might__well=c-4r6v-6 might_as=c-4r6v-6 might_as_well=c-4r6v-6
might_do=b6c-4v-3 might_do_something=b6c-3 might_have=b-3c10 might_hurt=b9c-11 migra=b4v-3
migra_$=b4v-3 migraine=c3 migraines=v4 mil=b-5t4v-4 mil_gracias=b-3 miles=i4 million=c-3v4
mind=a-7b4c-6j3l6s4 mind_$=a-4b9c-4s5v4 mind__the=j3 mind_about=j3 mind_about_the=j3 mine=b-5
minutes=c3g4 minutes_$=g7v-4 minutes__$=v5 mire=f-4o3v-7 mis=a-6c-4e-5l4v6 mis__$=a-5g4l3v4
mis__se=v3 mis_cosas=b6v-3 mis_cosas_$=b4v-3 mis_datos=a3 mis_hijos=b5v-4 mis_hijos_$=b3
mis_medicinas=c-3 mis_nieto=b-4g4 mis_nieto_$=b-5g4 mis_pastillas=b-4 mis_resultados=v7
mis_resultados_$=v7 misa=g5 misa_$=g5 misery=b6 misery_$=b5 misma=b6 misma_$=b6 mismo_$=q3
mismo__$=v4 mismo_doctor=v4 miss=c5 miss_i=b4c-6 miss_me=b9 miss_the=c3 missed=k6n8v-6
missed__$=k-4n10 missed__can=q4 missed__visit=k5 missed_it=n10q4 missed_it_$=k-4n10 missed_it_can=q4
missed_my=k8 missed_my_visit=k4 mistake=b-3e3 mistake_$=c4 mistaken=e5 mixteco=f4 mm=v10 modo=v5
modo_$=v7 mole=c5 mole__changed=c4 molesta=c4 molestan=a4 mollera=c3 mom=b4v-5 mom_$=b5c-9
mom__the=b5 mom_died=e4 mom_from=b5 mom_from_the=b5 mom_is=b-4c12e-3 moment=g6 momento=c-3g7
momento_$=c-3g7 mommy=c-7e6 moms=c4 monday=b-4o-6q8v-4 monday_after=f7 monday_please=c7q6
mondays_are=b3 monga=c8 month=g-3p3q-4v6 month_$=p3 month__$=c4 month_and=c-5v6 mordio=c4
mordio__perro=c4 mordio_un=c4 mordio_un_perro=c4 more=a7c-6d-3e-4f-7h6j-6k-8m3n4 more_$=b7g-5n6v-9
more__$=a-6b-8g5k-3m6s-10 more__please=p6 more_of=a4 more_text=a6s-6 more_text_$=s-6
more_time=a-5g6k-4n5 more_time_$=g6n3 moreton=c3 moretones=b4 moretones__la=b6c-4 moretones_de=b6c-4
moretones_de_la=b6c-4 morir=f4s3 morir_$=b7 morir__$=b-5 morir_ya=f5 morirme=b7t3 morirme_$=b3
morning=b-4d-4q5v3 morning_$=d-4o-7q5 morning__$=q-3 most=b3c-3u4 most__$=u4 mother=a3f6g-3
mother_$=a5 mother__me=b8 mother_doesnt=c5 motor=c-5i6 move=g-3j-9k13q6v-5 move__$=k8
move__appointment=j-7 move__neck=k-3 move__to=q6 move_it=k9q3 move_it_$=k8 move_it_to=q6
move_my=j-7k4q3 move_my_appointment=j-7 move_my_neck=k-3 moved=e8v-4 moved_$=e9 moved__years=v-3
mover=k5 mover_$=k4 mover_el=k-4 moverla=k5 moverla_$=k5 movido=i6v-3 movido_$=i7 movie=v8 moving=c4
mrs=e4 much=b3e-3g-3 much_$=c-7f3r3v-10 much__$=u3v6 much__it=v6 much_is=b-3 much_is_it=v5
much_longer=b10v-4 much_longer_$=b3 much_longer_i=b5 much_medicine=b-4c6 much_medicine_$=b-4c6
much_more=a-3b7 much_more_$=b6 much_pain=b-4c5 mucha=f3v-4 mucha__$=f3v-3 mucha_tos=f5
mucha_tos_$=f5 muchacha=d3 muchacha__la=d3 muchacha_de=d3 muchacha_que=a3 muchas=v3 muchas__$=v5
muchas_pregunta=v5 muchisimo__$=b4 mucho=f3t3 mucho_$=b-10c11f-7 mucho__$=b8f3s-3v-6
mucho__estomago=f3 mucho__pecho=f3 mucho__peso=c3 mucho_de=c3 mucho_de_peso=c3 mucho_el=f6
mucho_el_estomago=f3 mucho_el_pecho=f3 mucho_la=c-3 mucho_miedo=c-3f4 mucho_miedo_$=f5s-3 muela=c5
muela_$=c3 muelas=c-3v5 muelas__$=v4 muere=v5 muero=a-3 muero_$=b6v-3 muero__calor=v4
muero__ganas=b-8v3 muero__hambre=v-3 muero__miedo=b4 muero__risa=v5 muero_de=b-3v6 muero_de_calor=v4
muero_de_ganas=b-8v3 muero_de_hambre=v-3 muero_de_miedo=b4 muero_de_risa=v5 muero_por=b-9 muerta=v-6
muerto=v3 muerto_de=v6 muertos=b4 muertos_$=b4 mueve=c7 mujer=h6r3 mujer_$=h6 mujer__mata=b-5
mujer_me_mata=b-5 mujeres=h3 mundo=b5c-3f-3 mundo_$=b5 muneca=b6 muneca_$=c-4 muneca_y=b4
murder_$=v3 muriendo=v5 muriendo_$=v5 murio=c-6e4 murio_$=v3 murio__bateria=i7v-4 murio__carro=i-3v3
murio__celular=e-4 murio__enero=e3 murio__un=e4v-8 murio_el=i-5n4 murio_el_carro=i-4v6
murio_el_celular=n4v-3 murio_en=e7 murio_en_enero=e3 murio_hace=e3v-7 murio_hace_un=v-7
murio_la=i7v-4 murio_la_bateria=i7v-4 murio_mi=b7e-4v5 music=c-4v3 music_is=v3 musiquita=v3
musiquita__espera=v3 musiquita_de=v3 musiquita_de_espera=v3 must=j4v-3 must_be=e3 mute=a10
mute_me=a4 muy=d3g-7 muy__$=b4f3g-3u5v-3 muy__atencion=v4 muy__para=c3 muy__todo=b-3v5
muy_amable_$=c-3u10 muy_bien=c-11v5 muy_bien_$=c-9 muy_buena=v5 muy_buena_atencion=v4
muy_depre=b3v-5 muy_depre_$=b3v-5 muy_enferma=c3 muy_enferma_para=c3 muy_lejos=i3 muy_mal=c6d3f5v4
muy_mal_$=b-6c13f5 muy_rapido=n5 muy_rapido_$=n5 muy_triste=b3v-4 muy_triste_$=b3v-4 my=d-3e-3h-3u-4
my__$=a9b7f9g-7h-4i-4j5k-3m-3o-9q-7r-3s3v-8 my__1=v7 my__2=c7v-4 my__about=b-4j3 my__again=b5
my__aid=c-3 my__alone=b-3v5 my__and=b9v-4 my__are=c-4g5n4 my__arms=c-3 my__at=c-3i4v3 my__book=g3
my__broke=c3 my__broken=c10 my__came=c5 my__can=p-3v3 my__cancelled=i4j-8 my__cant=f7i3 my__come=v9
my__did=c3 my__died=b-4e3v9 my__doctor=h9v-8 my__doesnt=c5 my__drank=b-7c6 my__drives=b-3g-3i7v-3
my__end=b4 my__feels=v-3 my__first=d-3 my__for=v-4 my__from=b5v-4 my__game=v-10 my__gives=c6
my__goes=b3v3 my__got=b-3c-4m4v7 my__had=c7 my__has=c-3v8 my__have=c3 my__health=b4 my__hits=b5
my__hurt=c7v-5 my__hurts=c3p3v-11 my__i=e6j-3v-5 my__im=b5c-3e4v-5 my__in=c-5g10 my__is=c4d5e4v-7
my__keeps=b3 my__last=b3 my__lol=c-3 my__meds=v-3 my__moved=e4 my__name=e4 my__now=n8v-7
my__off=a3c-4i3 my__on=b6c3j4k-4q-10v8 my__out=b8 my__pain=c-7 my__please=a-6b4 my__pressure=b3v-3
my__pretty=c3 my__record=v4 my__refilled=c-4v4 my__results=v-4 my__says=c5e-5g6 my__sees=b-4h3
my__set=v7 my__shake=c7 my__shot=v4 my__site=c8 my__spin=v8 my__swallowed=c3 my__that=v3
my__time=j-5k4 my__to=c-4k7q14v-4 my__today=b4c-5v7 my__told=v3 my__too=c-7v8 my__took=c-4
my__touched=b4 my__up=q3 my__usually=i4 my__week=b6 my__went=c8 my__will=b-10q4v9 my__with=b6i-4v-10
my__wont=b-8c3v-9 my_a=v7 my_a_1=v7 my_address=e-6v7 my_address_$=e-4 my_ankle=c3
my_appointment=b-5e7f3k8m-5q3 my_appointment_$=b-6e7f5m-5q-4s3 my_appointment_and=j4
my_appointment_on=j3k-3 my_appointment_please=j3 my_appointment_time=j-5k4 my_appointment_to=j-6k5q9
my_arm=v-3 my_arm_$=c-6 my_arthritis=c3 my_arthritis_is=c3 my_attic=b4 my_attic_$=b4 my_aunt=v4
my_baby=c5d3 my_baby_$=b8 my_baby_is=c3d3 my_baby_wont=b-8c3 my_back=b-11c13g-8l-6
my_back_$=b-4c10g-6 my_back_is=c6v-9 my_back_out=c5 my_back_went=c12v-4 my_battery=b-3v4 my_bill=b-3
my_blood=b3c-6 my_blood_pressure=b3v-3 my_boss=g6 my_boss_$=b4 my_boy=c-3 my_boyfriend=b3
my_brain=a-3b7 my_breast=v-4 my_car=c-4 my_car_$=i7v-3 my_car_has=v7 my_card=a6b-5 my_caregiver=b3
my_caregiver_is=b4 my_cell=d8 my_chart=c-4v5 my_chest=p3v-5 my_chest_hurts=c3p3 my_children=b3
my_coach=b4 my_coach_touched=b4 my_computer=v3 my_copd=c4 my_copd_is=c4 my_dad_hits=b3 my_dads=e4
my_daughter_arms=c-3 my_daughter_broke=c3 my_daughter_cant=i3 my_daughter_drives=g-3
my_daughter_has=v-3 my_daughter_set=v8 my_depression=b7v-3 my_depression_is=b7v-3 my_doctor_$=h5v-6
my_dog=c-12v8 my_dog_is=c-7v5 my_drink=b3c-3 my_drink_$=b3c-3 my_driver=c-8i8v-5
my_driver_is=c-8i8v-5 my_ear=c5 my_ears=n4 my_ears_are=n4 my_elbow=c-3g5 my_english=f3
my_ex=c-5e5o-3 my_ex_and=b-3 my_ex_has=v7 my_ex_i=b-6e6 my_ex_is=b7v-5 my_eye=c5v-4 my_eye_$=c4
my_eyes=b6c-6 my_eyes_$=b4c-4 my_family=b7 my_family_$=v4 my_father=c3e3 my_feet=b-6
my_feet_are=c-4v4 my_fever=c-3v7 my_flu=v4 my_flu_shot=v4 my_foot=v-3 my_foots=c6 my_glasses=g5v5
my_grandson=v3 my_gum=b-3c4 my_gum_$=b-3c4 my_gut=c7 my_gut_$=c7 my_hand_$=b4c-6 my_hand_pretty=c3
my_hands=c-4g4v3 my_hands_are=c-6g6 my_hands_shake=c7 my_head=b7c-8n7 my_head_$=c-3n7v-5
my_head_on=b3 my_head_spin=v8 my_head_wont=c-4 my_hearing=c-3n3 my_hearing_aid=c-3 my_heart=c3
my_heart_goes=v3 my_heart_is=b6c5v-12 my_hip=c4 my_house=b5s-3v4 my_house_$=b5s-3v3 my_husband=v3
my_husband_cant=b6 my_husband_died=e4v-5 my_husband_will=v7 my_info=a10m-6 my_info_$=a9m-6
my_inhaler_every=c3 my_insurance=j4v-6 my_internet=v3 my_job=v3 my_job_$=v8 my_keys=v4 my_kid=c3
my_kids=c-3g5v-7 my_kids_$=g4v-3 my_knee=c-4 my_knee_is=c-4 my_knees=c6 my_last=b17c-6
my_last_week=b6 my_lawyer=a3 my_left=b-7c7 my_left_hand=c3 my_leg=c7v-7 my_leg_$=c5v-3
my_license=b-3i7 my_life=b-3v3 my_life_$=b-9v4 my_line=a4 my_line_$=a4 my_medicine=b7c-4v-3
my_medicine_$=b7c-6 my_meds=b4c-5v8 my_meds_$=c-3v8 my_mental=b4 my_mental_health=b4
my_mind=a-3c-3j3l6v-7 my_mind_$=b6v-4 my_mind_about=j3 my_misery=b6 my_misery_$=b5 my_mom=b6c-9
my_mom_from=b5 my_mother=f7g-3 my_mother_doesnt=c5 my_name_off=a3 my_neck=c10k-3 my_neck_$=k-3
my_neighbor_and=c3 my_nerves=b4 my_number=a15b-5c-5e-3m6v-14 my_number_$=a8m7v-7 my_o=c7v-4
my_o_2=c7v-4 my_options=m5n-3v-3 my_pain=c-7h3 my_peace=b5v-3 my_period=c5v-3 my_phone=a4b10
my_phone_$=a11 my_phone_and=b3 my_phone_is=v7 my_phone_please=a-3b6 my_pills=v5 my_pills_$=b8c-6
my_pills_that=v4 my_pills_today=c-6v10 my_pills_twice=c4 my_pressure=c6v-6 my_records=v7
my_results=v9 my_ride=c-4 my_ride_$=g3i-3 my_ride_fell=c-3 my_room=b6v-3 my_room_$=b3v-3
my_roommate=c-3 my_roommate_took=c-3 my_schedule=g7p3 my_schedule_$=p3v6 my_seizure=c-4 my_shift=g6
my_shoes=v5 my_shot=c-3 my_sister=a-3 my_slot=b-4c-3j7 my_slot_$=c-3j6 my_son=e-3v-6 my_son_died=b4
my_son_had=c8v-4 my_son_last=b3c-4 my_sons=g3 my_spit=c4 my_spit_$=c4 my_stepdad=b4c-3 my_stool=c4
my_stop=a-9i8l4 my_stop_$=a-7l4 my_street=b4 my_sugar=c4 my_sugar_is=c5v-4 my_sugars=b-4c7
my_team=v5 my_tenant=e6 my_time=g-3j8 my_time_$=g-3j8 my_tooth=c-3 my_vision=c5
my_visit=f6g-5j6k7v-15 my_visit_$=c-4f7v-13 my_visit_to=q5 my_voice=c7 my_voice_$=c3 my_walker=v4
my_water=c3 my_water_broke=c4 my_way=g4v-5 my_wife=b4g5v-4 my_wits=b4 my_wits_end=b4 my_work=a7d-4
my_work_$=a7d-3 my_wrists=b4 my_wrists_$=b4 my_yearly=v3 myself=a-3n-3q-4 myself_$=b-4c-4g-6v6
myself__$=c4 myself__that=b3 myself__work=b-3c12v-4 myself_at=b-3c12v-4 myself_at_work=b-3c12v-4
myself_there=c6 n=c5r-10s15v-7 n_$=r-10s15 n__$=c5 naci=t3v-5 naci_$=b6 naci_el=b-4t3 nacido=b3
nada=a3e-5h-3i-3s-3u6 nada_$=b-3m5o6s-4u11v10 nada__alegria=b6v-3 nada__la=v-3 nada__medicina=c3
nada__ustedes=a7 nada_de_ustedes=a6 nada_la=c3v-3 nada_la_medicina=c3 nada_me=a-4b7v-4
nada_me_alegria=b6v-3 nadie=a-5v3 nadie_$=b17i-7v-7 nadie__extranaria=b3 nadie__me=b-4
nadie__pega=b-12v10 nadie__puede=i6v-7 nadie_le=b5 nadie_me=b-9i3v8 nadie_me_extranaria=b3
nadie_me_pega=b-12v10 nadie_me_puede=i6v-7 nadie_que=b-8 nah=r-7s10u-3v-3 nah_im=r-5s4 nail=c4
nail_$=c4 name=b-3c4e5 name_$=a-3c3e6v-8 name__the=v6 name_off=a3 name_on=v6 nap=b-3 nariz=c3
naw=r-6s10 necesita=m3 necesita_$=m3 necesito=u-3 necesito__$=b5v-8 necesito__carta=v8
necesito__consulta=j3 necesito__de=v4 necesito__justificante=v6 necesito__la=k6 necesito__me=i4
necesito__mi=f11 necesito_cambiar=f11 necesito_cambiar_mi=f12 necesito_cancelar=j7
necesito_cita=j-5k-6 necesito_la=j5 necesito_la_consulta=j3 necesito_otro=k4 necesito_que=i7k3
necesito_que_me=i4 necesito_un=d-3h5v-3 necesito_un_justificante=v6 necesito_una=v8
necesito_una_carta=v8 neck=k-3 neck_$=k-3 need=c-3e-3i5k4n-5t-3u-4 need_$=m6n-3v-4
need__$=a-7i8j-4k-3m-3s3 need__6=q5 need__anymore=j4 need__appointment=b6j-5 need__bring=v3
need__cancel=f10j7v-3 need__change=k7 need__check=g4v-3 need__day=k7 need__doctor=b3 need__for=i3v-9
need__get=v-4 need__keep=a9v-4 need__later=g-9k6 need__make=k-4v7 need__me=j3m-5v6 need__move=k5
need__new=h4 need__note=v3 need__refill=b-3v6 need__reschedule=c5q-5 need__talk=b4c3 need__to=d-4v3
need__visit=j3 need_a=g-15h7i4j-6p3v3 need_a_doctor=b3 need_a_later=g-9k6 need_a_new=h4
need_a_note=v3 need_a_refill=b-3v6 need_after=q5 need_after_6=q5 need_an=b3 need_an_appointment=b3
need_another=c5k8 need_another_day=k7 need_for=j3 need_it=k3 need_it_$=j-4 need_my=c-5e3i-3m3v7
need_my_appointment=b3j-3 need_one=v-3 need_reminders=a4 need_reminders_$=a4 need_someone=b-3d-3v5
need_someone_to=b-3d-3v5 need_that_for=v-6 need_these=a-8v5 need_to=a8g3h-7i-6j3q-3v4
need_to_bring=v3 need_to_cancel=f10j7v-3 need_to_change=k7 need_to_check=g4v-3 need_to_get=v-4
need_to_keep=a9v-4 need_to_make=k-4v7 need_to_move=k5 need_to_reschedule=c5q-5 need_to_talk=b4c3
need_you=a4 needle=b-3c4 needle_is=c5 needles=a-5 needles__pass=b6 needles_i=b6 needles_i_pass=b6
needs__$=v-5 needs_it=b-5 needs_it_$=b-5 needs_me=b8v-4 needs_me_$=b8v-4 negativo=s3v3
negativo_$=s3v3 negocio_$=e5 negro=b-3c9v-3 negro_$=c9 neighbor=e5 neighbor_$=b-4e5v-4
neighbor__me=v3 neighbor_and=c3 neither=p7 nel=e5r-5s10v-4 nel_$=r-4s8 nerves=b3 nervios_$=c4
nervios__$=v3 nervios__tienen=b4 nervios_me=b6 nervios_me_tienen=b4 nerviosa_pero=b-4
never=a4b-3e3j3l-4v3 never__$=a4 never__a=e4 never__about=v6 never__me=a6b-5j4l-3s-5v7 never__of=e4
never__suicidal=b-6v3 never__the=a-5v9 never__up=a4b5v-6 never_again=a9v-4 never_again_$=a9v-4
never_been=b-4e7v-5 never_been_a=e4v-4 never_been_suicidal=b-6v3 never_contact=j5s-5
never_contact_me=j5s-5 never_had=v8 never_had_a=v8 never_heard=e4 never_heard_of=e4 never_hit=b-4v9
never_mind=v10 never_mind_$=v10 never_signed=a6 never_signed_up=a6 never_stop=a-3 never_text=v-3
never_wake=b4v-3 never_wake_up=b4v-3 new=b-7h5i-4k5 new_$=c-3h3v3 new__$=b-4c7g-3h6v-9 new__is=v6
new__who=m5 new_doctor=h3 new_phone=m5 new_phone_who=m5 new_pills=b-3c7 new_pills_$=c5
next=b5g-3p3v-3 next__$=b3p-3 next__please=o-3p7 next_monday=b-5p-3 next_time=b6
nextmonth=b-3g3k3q7v-3 nextmonth_$=g7k3 nextweek=c-3 nextweek_$=b-9c-5v5 nextweek__$=q3
nextweek_after=f4 ni=a5f-4g-4o-3q5r-4s-3v5 ni__$=s-3v11 ni__de=b9c-6 ni__del=c3 ni__ni=a3p4s-3
ni_fiebre=c-3 ni_la=i4v-5 ni_me=c-4 ni_modo=v6 ni_modo_$=v7 ni_nada=c-3v4 ni_nada_$=c-4v5 ni_otra=p4
ni_para=b-4c4 ni_respirar=b7c-6 ni_una=a6p5 ni_una_ni=p4 nice=c-3u6v3 nice_$=v8 nice__you=u3v-3
nieto=c3 nieto_$=b-7g3 night=o-5q-5v-3 night_$=c7v-6 nights=b4 nina=c3 nina__la=c4
nina__rapidito=b-3 nina_respira=b-3 nina_respira_rapidito=b-3 nina_se=b3 nine=c-4o3t7 nine_$=c-7t6
nine_and=c3 nine_thirty=o3 nineteen=t4v-5 nineteenth=q4v3 nineteenth_$=q5t-3v3 ningun=c-3e4p-4v6
ningun__$=c-3v6 ninguna=p4v-3 ninguna__$=f7p-5s8 ninguna__no=p-4 ninguna_cita=f8 ninguna_me=p5
ninguna_no=b3 ninguna_solo=q3 ninguna_tiene=q3 ninguno=o-4p7q-3 ninguno__esos=f3 ninguno_de=f3
ninguno_de_esos=f3 nino=b-5c4v4 nino_$=c5v9 nino_anda=b-4 ninos=b3c-4g3 ninos_$=g4v-7
no=a5g-4i4l-13m-6r-3s8u-8v-6 no_$=b-18c-18e-9g5h13i-3j-7n-13p-15s25v-7
no__$=c-6d5f4g-10h-8i4m-6o-4p4r-4s-18v15 no__a=a5c-3d-6g-7i-11j3k5n5 no__acuerdo=v4 no__aguanto=c3
no__ahora=g7s-7 no__alcanza=i3 no__all=u4v-10 no__ansiedad=v3 no__aqui=b-5e6 no__asistir=j3
no__asustan=v4 no__at=s-3v-3 no__baja=a-5 no__basta=a6s-12 no__bien=c10d3v-10 no__bueno=a-3
no__busquen=a4 no__calling=s-4 no__calls=a-3 no__cita=j-4 no__comer=c8 no__como=b3c-3i10
no__con=a-4e-3h8s4v-5 no__conozco=e4 no__consuelo=b3 no__contact=s-5 no__da=b3s6 no__dan=g3
no__de=a-15b4c9f5m4 no__decirle=v4 no__deja=a-11b10 no__deprimida=b-13v8 no__do=s5v-3
no__doctor=b7e6h-4v-6 no__dolor=c-7 no__dont=a-9s13 no__doy=v5 no__duele=c-13s-3v16 no__el=e5k5p6q-8
no__en=c4h5i11 no__encuentro=e5 no__enferma=c-10v4 no__enfermo=c7 no__entendi=n4 no__esa=h6v7
no__escriban=p-6 no__esta=b3 no__estacionamiento=v3 no__estoy=s3 no__falta=c-3j4 no__fiebre=c-14v11
no__for=a3 no__fuerzas=c4 no__future=b9 no__ganas=b6 no__hablar=b3c-4g9 no__hable=a14 no__hablen=a5
no__hace=v-3 no__hacer=b-3c4 no__hambre=c8v-8 no__he=b3 no__here=a-3e9 no__hurts=v5 no__ido=f3
no__insulina=c3 no__ir=b-8h4k11s-4v-4 no__is=s7 no__it=a3s3 no__jodas=a4
no__la=b-9c11i-3j8k-3n7q3s-5v3 no__le=h5 no__left=b6 no__levanto=b5c-3 no__llamaron=a-8v9
no__llame=d-5 no__llamen=a9c3d-6 no__llamo=e4 no__llegar=b3 no__llego=n3v5 no__llevo=b-3
no__los=a-14c4s-3v7 no__manana=b4 no__mande=a5 no__manden=a6e3 no__mas=b21c-16h-4k-5n-10v-7
no__me=a-4b4e11v-10 no__mensajes=a11f-7v-6 no__mi=a6b-3 no__miedo=b-7s4v7 no__mover=k-3 no__mueve=c7
no__my=c-3s3 no__nada=f5m5s-8v-4 no__nadie=e5 no__ni=b6 no__ningun=e4 no__ninguna=f8p-4
no__no=a3c-11s5u4v-4 no__now=g7s6 no__of=b-8c-5i6v4 no__oi=n7 no__otra=h-6 no__otro=h3k7
no__out=b11i-3 no__oye=n11v-9 no__paciente=e-5 no__pain=c-9v8 no__para=e5s-6v-9 no__pasa=c3
no__passed=c3 no__please=h7s3 no__por=b5v-4 no__porque=c5 no__practicantes=h4 no__pregunta=a5
no__puedo=b-4c13f3v-13 no__que=a5b-4f6p3 no__queda=k3 no__quien=b-5i7 no__quiero=a9f7s3
no__recibir=a8 no__recordatorios=a7 no__remove=a3s-5 no__respirar=b-8c5 no__saber=a5f-6
no__salida=b8 no__salir=i7 no__se=v-3 no__seguir=f-3 no__segura=b12s-3v-11 no__seguro=s-9v13
no__siento=h5s3v7 no__stop=a8s6 no__tengo=b-7v4 no__text=a6 no__textear=a-5 no__textees=a3
no__texting=s-3 no__than=q7 no__that=v4 no__the=c4 no__to=a6b-6i6s-6 no__tragar=c3 no__veo=b4c-4
no__vivir=b3 no__voy=b4j-4 no__voz=c5s-7 no__vuelvan=a3 no__with=v11 no__y=b3 no__ya=b3s6
no__yo=a-3e14v-9 no__you=s4 no_aguanto=a-6b4c3v-6 no_aguanto_el=c3 no_aguanto_esta=b3
no_aguanto_la=b-4c3 no_aguanto_mas=a-4b8c-5 no_ahorita=s7 no_alcance=n6 no_alcance_a=n6
no_amaneciera=b3 no_amaneciera_$=b3 no_and=a3s9 no_and_dont=s9 no_and_stop=s3 no_and_take=s4
no_appetite=c6 no_autorizo=s-3 no_can=s5v-3 no_can_do=s3v-3 no_cancel=a4s9 no_cancelar=j4
no_cancelar_$=j4 no_car=i7q-4s-5 no_car_$=q-3 no_chest=c-9v8 no_chest_pain=c-9v8 no_chinguen=a3s-5
no_chinguen_$=a3s-5 no_cierra=b-3c9 no_cierra_$=b-3c9 no_come=b3c3 no_come_$=c7 no_come_y=b4
no_comment=v4 no_comment_$=v4 no_complaint=d-9v10 no_complaint_$=d-9v10 no_comprendo=f7g-3n3
no_comprendo_$=f7g-3n3 no_con=h4 no_confio=b4h5 no_confio_en=b4h5 no_cough=s-3 no_dejen=v7
no_dejen_de=a-5v7 no_dejo=b6 no_dejo_de=b6 no_deseo=a4 no_deseo_recibir=a3 no_despierta=b-4
no_despierte=b4 no_doy=a-4v5 no_doy_mas=a-10b5 no_doy_mi=a3 no_duermo=b7v-3 no_duermo_de=b3
no_el=p11q10s-8 no_encuentro=b4 no_encuentro_consuelo=b3 no_energy=c4 no_entiendo=a-7f12
no_entiendo_nada=a-6f7 no_envien=a6s-5 no_envien_nada=a6s-5 no_es=a-10c4e14f4g7v-13 no_es_de=f5
no_es_para=e6 no_es_que=s3 no_escriban=s-3 no_escriban_$=s-3 no_escuche=n6
no_esta=a-5b-5c-6e15i-6v-6 no_esta_$=b-4c-3e12i-6v-5 no_esta_con=e3 no_estan=c5 no_estan_$=c5
no_estoy=c5s-3v10 no_estoy_bien=b3 no_estoy_deprimida=b-13v8 no_estoy_en=c8 no_estoy_enferma=c-10v4
no_estoy_segura=b12s-3v-11 no_fever=s-3u4v-6 no_fever_no=s-3u4v-7 no_frieguen=a3 no_frieguen_$=a3
no_good=k4p7v-9 no_gracias=s4u-4 no_gracias_ya=s3 no_habia=v4 no_hace=c-3j4 no_hace_falta=c-3j4
no_hay=c-3e8f-4h6p-3v-10 no_hay_$=e4 no_hay_nadie=e4 no_hay_ningun=e3 no_hay_salida=b6 no_he=c6f3
no_hinchan=a5 no_hinchan_mas=a5 no_huelo=c8 no_i=a-4b-4c3j5k3p-3s15 no_i_dont=a-9s6 no_idea=b-5v9
no_ill=s3 no_im=b-5p-7s6 no_interes=h8 no_interes_please=h8 no_ire=j7v-4 no_ire_$=j7v-4 no_ive=s5
no_joy=b3 no_la=a-6b3e4k4s4v-6 no_la_quiero=a-3 no_la_voy=b4 no_later=q4 no_le=c-5g-5h-3n12s-6v6
no_le_veo=b4c-4 no_llamen=a12d-5 no_llamen_$=a5 no_llegue=a3v-4 no_llegue_$=a3v-4 no_lo=e-6
no_los=a11 no_lucho=a-3b4 no_lucho_mas=a-3b4 no_manchas=v3 no_manden=a7b-7e-5 no_manden_nada=e-4
no_manejo=i7 no_manejo_$=i6 no_mas=a20b-7n-5s-13v-3 no_mas_$=a18b-6s-13
no_me=a16b-4c12d-9g-6h3i-16j6l-8t3v7 no_me_acuerdo=v7 no_me_alcanza=i3 no_me_asustan=v4
no_me_baja=a-5 no_me_busquen=a4 no_me_da=b3s6 no_me_dan=g3 no_me_deja=a-13b11 no_me_duele=c-13s-3v16
no_me_escriban=p-6 no_me_hable=a14 no_me_hablen=a5 no_me_hace=v-3 no_me_jodas=a4 no_me_levanto=b5c-3
no_me_llamaron=a-8v9 no_me_llame=d-5 no_me_llamen=a9c3d-6 no_me_llamo=e4 no_me_llego=n3v5
no_me_mande=a5 no_me_manden=a5 no_me_para=c3s-6 no_me_pasa=c3 no_me_pregunta=a5
no_me_puedo=b-3c12f3v-12 no_me_queda=k3 no_me_siento=h5s3v7 no_me_textees=a3 no_me_vuelvan=a3
no_means=i5s-4 no_means_of=i5 no_mejor=j6p3 no_mejor_el=p4 no_message=a8 no_message_$=a8 no_mi=b-3s3
no_mija=s3 no_more=a6b-6e-3n-12s-3 no_more_text=s-6 no_my=c-4s7 no_necesito=a3b7h-3v-7
no_necesito_la=j5 no_need=a10b-4 no_need_for=j3 no_need_to=a10b-3 no_ninguna=s-3 no_no=a3f7s13
no_no_quiero=f8 no_not=b-3e8g7s4v8 no_not_now=g7s6 no_not_with=v11 no_nothing=c-8u4v-3
no_nothing_$=c-5v6 no_oi=n4 no_oigo=c4 no_oigo_$=c-4 no_oigo_bien=c8 no_one=a-5b15e6h-4
no_one_$=b14i-6v-6 no_one_calls=a-3 no_other=s-4 no_pago=b4 no_pain=v-5 no_pain_$=v-5
no_para=a-3b-6c9s3v6 no_para_de=b-5c10v7 no_paren=a-18v10 no_paro=a-5b4c6s-3 no_paro_de=a-5b4c6s-3
no_pasa=i5 no_pasa_el=i3 no_pienso=b4 no_pienso_llegar=b4 no_please=h5 no_podre=j6
no_podre_asistir=j3 no_point=b10e-3s-4v-6 no_porque=c-4 no_porque_me=c-3s3 no_prende=i4
no_prende_$=i4 no_problems=v5 no_puede=i5v-5 no_puedo=b8c5f-4g8h-4i3k7q-7v-19 no_puedo_$=b8c-3k3
no_puedo_comer=c4 no_puedo_el=k5q-8 no_puedo_hablar=b4c-4d-4g9s-3 no_puedo_hacer=b-3c4
no_puedo_ir=b-4k11v-3 no_puedo_mas=a-4b19f-6 no_puedo_mover=k-3 no_puedo_ni=b7v-4
no_puedo_respirar=b-8 no_puedo_salir=i7 no_puedo_tragar=c3 no_quiere=c5 no_quiere_comer=c3
no_quiero=a15d-7j3r-9v-4 no_quiero_$=s4 no_quiero_esa=j3 no_quiero_ir=h4s-3 no_quiero_la=j9
no_quiero_mas=a6b-5 no_quiero_practicantes=h4 no_quiero_que=a6b-8d-5f7 no_quiero_recibir=a4
no_quiero_saber=a5f-6 no_reason=c7 no_reason_$=b-5c7 no_responde=b3 no_responde_$=b3 no_retengo=c5
no_retengo_nada=c5 no_ride=i3 no_rosa=c-3e3 no_salgo=a-6b7 no_se=a-4b3c5h-6i-10m6n4q-6s-16v10
no_se_$=c-7e-6s-17v28 no_se_como=b4 no_se_de=m5 no_se_encuentro=b-5e5 no_se_me=c7v-6 no_se_mueve=c7
no_se_oye=n11v-9 no_se_textear=a-5 no_senor=s3 no_senor_$=s3 no_senorita=s5 no_siento_los=c4
no_sigan=a10v-7 no_sigan_$=a7v-7 no_sirvo=b3 no_soporto_mas=b4 no_soy=b-11e9s-4v4 no_soy_$=e6
no_soy_bueno=a-3 no_soy_el=e3 no_soy_la=s-4 no_soy_paciente=e-5 no_soy_yo=v-4 no_stop=a6
no_stop_calling=s-4 no_symptoms=v11 no_tendra=p4 no_tengo=a-6b-5c-10i15j-8k-3p-5v10
no_tengo_a=b9i-4v-8 no_tengo_ansiedad=v3 no_tengo_como=c-7i10 no_tengo_dolor=c-7 no_tengo_en=i12
no_tengo_fiebre=c-14v11 no_tengo_fuerzas=c4 no_tengo_ganas=b6 no_tengo_hambre=c8v-8
no_tengo_insulina=c3 no_tengo_miedo=b-7s4v7 no_tengo_quien=b-3f5i7 no_tengo_voz=c5s-7
no_thanks=a5s7u-7v-4 no_thanks_$=s5 no_thanks_you=a-3 no_the=v-7 no_this=s5 no_this_is=s3
no_thursday=p3 no_thursday_$=p3 no_tiene=p5 no_valgo=a-3b6 no_valgo_nada=a-3b7 no_veo=d3i3
no_veo_bien=d3 no_veo_para=i4 no_vive=b-9e8 no_vive_aqui=b-3e3 no_voy=a-12b-14c4g-4j14
no_voy_$=a-4b-12j13v-3 no_voy_a=a-6b-8j4s3v10 no_voy_por=b3v-3 no_voy_porque=c5 no_vuelvan=a5
no_vuelvan_a=a5 no_way=a-9i10v-7 no_way_out=a-6b11i-3 no_way_to=b-6i6s-4 no_y=a12s-4 no_y_no=a4
no_ya=a-3b-3s13v-8 no_ya_no=j4 no_yo=j-4 no_yo_no=j-4 nobody=a-3c-5g-4 nobody_$=b17v-9
nobody__$=a-4b11i-5v-4 nobody__me=b-14e-5t3v14 nobody__take=b-7i10 nobody_can=i7 nobody_can_take=i6
nobody_here=e6v-5 nobody_is=b-6v8 nobody_left=b3 nobody_needs=b8v-4 nobody_needs_me=b8v-4
nobody_to=b-10i5 nobody_to_take=b-4i3 nobody_will=b5 noche=b8 noches=c3 nodes=c4 nolonger=b-6e4j3
nolonger__$=b-5e4j5 nolonger__us=e3 nolonger_with=e3 nolonger_with_us=e3 nomas=b4i4k3 nomas_el=v-3
nomas_tengo=i7v-4 nombre=c4s3v-5 nombre_$=a3 nombre__$=c3 nombre_de=c3 none=a-3h3o-3p11q4s-11
none_$=a-5p6 none__these=a-9p4 none__those=h4 none_i=p7 none_im=c5p4 none_of=h3i3
none_of_these=a-9p4 none_of_those=h4 nonstop_$=c4 noo=s4 noon=b-3g7q6 noon_$=b-4g7q7
nop=a-3r-6s11u-4v-5 nop_$=r-4s8 nop_no=v-3 nope=b-4e4o-3p5r-4s8v-3 nope_$=s5 normal=b-4v4
normal_$=c-5v6 normal_to=v-4 nos=c-4e7v-8 nos__$=g3v-3 nos_hablamos=e-3g5 nos_hablamos_$=e-3g5
nose=c4 nosebleed=c4 nosotros=e3 not=e5h5k-5q-3r-5t-5u-3 not_$=a9b-8e-6h-6s19v-23
not__$=a-19b7c-17e17g9j4p-4 not__and=e3 not__any=v3 not__anymore=b-10c-3v11
not__appointment=a3e11j-16 not__at=c5e-3g-4v5 not__dont=s-4 not__from=a5 not__good=b4g9v-9
not__have=j3 not__him=e-6s-6v7 not__i=e-3v4 not__in=a3 not__it=b6 not__me=s5 not__of=b-9p3v12
not__really=b4 not__receive=a3 not__text=a-7 not__the=v-3 not__this=c6e3 not__to=c-10d8e-7g-7v-6
not__up=j3 not__well=b-6c15v-12 not__with=c4e-3v3 not__yet=r-5v8 not__you=v9 not_a=a-6c-5g9
not_a_good=g9v-3 not_a_text=a-7 not_afraid=b-6v5 not_allowed=c-4 not_allowed_to=c-4 not_any=p3
not_at=e4 not_before=v-3 not_before_the=v-3 not_bleeding=v6 not_bleeding_anymore=v6
not_coming=b-3j12v-3 not_coming_$=j11 not_coping=b11c-4 not_coping_at=b5c-3 not_dense=e5
not_depressed=b-13v10 not_depressed_$=b-4v5 not_doing=b3c6v-11 not_doing_well=b-5c9v-7
not_feeling=c13v-6 not_feeling_well=c7v-3 not_hear=a5 not_hear_from=a5 not_her=e3 not_him=e3
not_in=v3 not_interested=a3e-3r-4s4 not_interested_$=s10 not_interested_in=a3 not_joking=b4
not_joking_$=b4 not_maria=e5v-5 not_maria_$=e3v-5 not_me=e17s-9 not_me_$=e15 not_my=e13j-10
not_my_appointment=e11j-10 not_now=e-4g14s-5 not_now_$=e-3g11s-8 not_ok=b17v-7 not_ok_$=b18v-7
not_ok_really=b4 not_one=c-3v4 not_really=s6 not_really_$=s6 not_right=c4 not_right_with=c4
not_safe=b13e-4g-4v-9 not_scared=b-9v7 not_scared_$=b-4 not_scared_of=b-3v8 not_suicidal=b-9v9
not_sure=r-10v17 not_sure_$=v11 not_sure_i=v3 not_sure_yet=r-5v8 not_talking=d11 not_talking_to=d11
not_that=e5 not_the=e4j-9 not_this=a-4g4 not_to=a7 not_to_receive=a3 not_today=g11 not_too=v7
not_with=e-7h7s-4v6 not_with_him=e-6s-6v7 not_worried=v6 not_worried_at=v6 not_worth=b4
not_worth_it=b4 note=v5 note_for=v3 nothing=c-4r3u4v4 nothing_$=b4c9v4 nothing__$=c-7v6
nothing__for=p5 nothing__me=a-5v-6 nothing__with=v5 nothing_hurts=c-9v7 nothing_hurts_$=c-6v6
nothing_left=b3 nothing_more=a7b-3 nothing_to=v3 nothing_works=p5 nothing_wrong=v5
nothing_wrong_with=v5 notice=b3 notices=l3 novela=b-4v3 november=v-4 noviembre=q3 novio=f5
novio_me=f5 now=a6g11h-3k-4n3v-5 now_$=a-5b4c-8d-6e-8f-6g3h-3n3r-4s-9t-6 now__me=c-4d5 now__need=a3
now_call=d5 now_call_me=d5 now_no=a4 now_no_need=a4 now_on=a3 now_on_$=a3 now_please=g3 now_stop=a4
now_to=s3 nueva=v6 nueva_$=v7 nueve=t5 nueve_$=t4 nuevo=a-3l4n8 nuevo_$=a-8n10 nuh=r-4s6
nuh_uh=r-4s6 numb=b10 numb_$=b7 numb__numb=b9c-5 numb_just=b9c-5 numb_just_numb=b9c-5
number_$=a-4e-3f3m3v-3 number_2=c4 number__$=o5 number__it=m-3 number_and=a3 number_anymore=e5
number_anymore_$=e4 number_but=a4 number_is=e-3 number_off=a3 number_the=v8 numero=g-3t-3
numero_$=a4b-9e-4m3v3 numero_3=o5 numero_3_$=o5 numero__$=a-4e7o5 numero__es=a-5f6 numero_es=a3
numero_no=a-3f6 nunca=u-3 nunca_$=a-4b13e-5s3u-3v-4 nunca__$=a7 nunca__ha=v3 nunca__ido=e5v-6
nunca_he=b-13c-3v6 nunca_he_ido=e5v-6 nunca_mas=a7 nunca_mas_$=a7 nunca_me=v6 nunca_me_ha=v3
nurse=d6e-3 nurse_$=b-4d4 nurse__$=b-3d8e-5v-8 nurse_call=v-4 nurse_was=d-3v8 nursing__now=e3
nursing_home_now=e3 nvm=v7 o=a3c-3d-7e-9f-5g-6m4n-6v8 o_2=c7v-4 o__$=b12c-4g-3n-4 o__de=v4
o__persona=e-5v6 o_la=b-3c-3v3 o_la_de=v5 o_lo=c-3t-3v8 o_me=v-3 o_menos_$=v4 o_p=a8b-4v-3
o_p_$=a8b-4v-3 obliged=u7 ocho=t7v-4 october=b-3 october__$=o3q3t-5v4 octubre_$=q3 odd=b14c-6v-7
odd_$=b8v-5 odd_and=b4 odia=b5c-4 of=g-3j-6l-3n-6t3u4 of__$=b8c3d-3e-4f-8m7p3q-5r-6s-3v-16
of__all=b5 of__and=a3b3 of__are=v6 of__biopsy=c5 of__blood=b4v-6 of__calls=a3 of__clinic=m-3
of__days=b4f7 of__doctor=h5p-8 of__hall=v7 of__im=b-3v4 of__just=g3v-4 of__kids=i4p-3 of__life=c4
of__myself=c-5d3 of__pain=c3 of__room=b4 of__sorry=p3 of__sudden=c4 of__text=v-9 of__that=v6
of__these=a4 of__this=b4 of__to=a-5b3g-4u5v-4 of_a=c6 of_a_sudden=c4 of_all=a3 of_anything=v4
of_bed=c3 of_blood=c5 of_course=r6 of_em=p3 of_fighting=b4 of_fighting_this=b4 of_getting_these=a4
of_god=v-3 of_hearing=n3 of_hearing_$=n3 of_hurting=c-6 of_hurting_myself=c-5 of_insulin=c3
of_insulin_$=c3 of_it=a5 of_it_$=a5 of_living=b5 of_living_$=b5 of_me=g3v-4 of_my=c7p-5v-9
of_my_blood=b4v-6 of_my_head=c-3 of_my_life=b-3c4 of_needles=v4 of_nothing=b-5 of_people=v7
of_pills=c-6 of_pills_and=c-3 of_ten=a-4t4 of_ten_$=a-3t3 of_the=c7m-4v9 of_the_biopsy=c5
of_the_hall=v7 of_the_pain=c3 of_them=b-4r5v-5 of_them_$=b-3 of_these=c-4f5p4 of_these_$=a-4v-3
of_these_days=b4f7 of_these_text=v-7 of_this=v10 of_this_$=b3 of_those=b-3h3o3 of_those_$=o3q-4
of_those_and=a4 of_what=m3t-4v-5 of_you=b7e-3g-5u10v-7 of_you_$=b8u5 of_you_to=g-4u5v-3
of_your=a8v-5 off=a5e-3j3m-7 off_$=a4b-6f-5g-5i-3m-3n6v-17 off__$=b8e-3j-3v9 off__bus=v8
off__call=s3 off__list=a5r-3s-5 off__patel=a-3 off__road=b5 off__schedule=j8 off_and=c-4
off_at=a-4g7v-5 off_dead=b3 off_dead_$=b3 off_doctor=a-3 off_doctor_patel=a-3 off_the=g-3j11v3
off_the_bus=v8 off_the_road=b5 off_the_schedule=j8 off_your_list=f3s-5 office=v-3 office_$=d3
oficina=v-4 oficina_$=v-4 oi=n12 oi__$=n8 oi_bien=n8 oi_bien_$=n8 oigo_$=c-4 oigo__que=c3
oigo_bien=c8 oigo_bien_$=c8 oigo_voces=b5 oigo_voces_que=c3 oir=n4 ojala=b8c-4 ojala__amaneciera=b3
ojala_no=b10 ojala_no_amaneciera=b3 ojo=b-7v4 ojo_$=b-3c8 ojo__la=c-7v7 ojo_de=c-7v7 ojo_de_la=c-7v7
ojo_ya=c3 ok=e-3f-7g-9l3r14s-8 ok_$=b4c-4n-5o-6r-7v4 ok__$=b-11c-6n8o3v10 ok__about=r4 ok__have=b3
ok__not=b4 ok__now=a5 ok__take=v3 ok_el=r3 ok_es=m3 ok_friday=r4 ok_i=b7 ok_i_have=b3 ok_really=b4
ok_really_not=b4 ok_so=r-3 ok_stop=a5 ok_stop_now=a5 ok_thanks=r-4 ok_the=r3 ok_to=a-3g-4l6v3
ok_to_take=v3 ok_tuesday=c3 ok_well=u4 old=a-4v6 old__$=v-3 old_doctor=v-4 old_woman=b3 older=v-4
older_doctor=h3v-5 olvida=c3 olvide=j7k-5v5 olvide_la=j7k-5v5 olvidelo=a-3s3v3 olvidelo_$=a-3s3v3
olvidense=a10v-6 olvidense__mi=a4 olvidense_de=a4 olvidense_de_mi=a4 omg=v6
on=b4d4f-6g8h-5j3k-3l5n-3 on_$=b11c-9d3l6m-5v-6 on__$=b-5e-4g-7i12n-4q-5s-4u4v6 on__20th=g6
on__again=v3 on__appointment=k7v-4 on__bed=b3c-4 on__bus=e5 on__earth=b3 on__floor=b4v-3
on__food=b-4c4 on__i=j3 on__im=c-4v3 on__line=n7 on__list=l6v8 on__mom=b5 on__phone=d5g8
on__porch=b5 on__road=g4u-6 on__street=b4 on__table=b3 on__this=b8 on__way=b-3g4 on_a=b-9c3g4
on_another=a-3g7 on_file=a6 on_fire=c6 on_fire_$=c6 on_friday=j4k-3q-3v8 on_friday_$=c3q-5v4
on_hold=b-7g-3v11 on_it=b-4c6g5 on_it_$=b-4c6g4 on_its=v4 on_its_own=v4 on_like=b8 on_like_this=b8
on_me=b-7g-3i3u6v5 on_me_$=b-7c4g-3i4u5 on_me_again=v3 on_my=c10i-6k5v-11 on_my_food=b-4c4
on_my_mom=b5 on_my_street=b4 on_my_way=g4v-5 on_purpose=b3c-7 on_purpose_$=b5c-5 on_that=b-5
on_the=b11c-5d7g5i-5q6r-3 on_the_20th=g6 on_the_bed=b3c-4 on_the_bus=e5 on_the_floor=b4v-3
on_the_line=n7 on_the_list=v8 on_the_phone=d5g8 on_the_porch=b5 on_the_road=g4u-6 on_the_table=b3
on_the_way=b-3v7 on_this_earth=b3 on_thursday=k-4p-6 on_thursday_$=p-6 on_tuesday=o4v-5
on_tuesday_$=v-3 on_wednesday=q-5 on_wednesday_$=q-4 on_wood=v5 on_wood_$=v5 on_your=a-7
on_your_list=a-7l3 once=c-5g5n4t3v-3 once_$=n-3 once__$=a-6n9 once_more=a-6n9 once_more_$=a-6n9
onda=c5n6v-4 onda_$=c5n6v-4 one=a-3g-3h3o7p-10q-3 one_$=b5c-7e-9g-6h3i-8o3r-4v-5 one__$=b-3g7r4
one__5=q-3 one__because=b5c3 one__can=c3 one__fine=r6 one__for=f6 one__me=v18 one__my=c3i5o3v-8
one__only=v4 one__text=a4 one__the=o4 one__these=b4 one__time=g-9n5 one__with=i3 one_after=q-3
one_after_5=q-3 one_calls=a-3 one_calls_$=a-3 one_can=i3 one_car=i4 one_i=k3 one_i_can=c3
one_is=b4o-5r4v4 one_is_fine=r6 one_more=a8b-5g-10n5 one_more_text=a4 one_more_time=g-9n5
one_my=b-3h3 one_of=b3c6 one_of_my=c6 one_of_these=b4 one_on=v-3 one_please=c4n-4o6r-3
one_please_$=b-4 one_please_because=b5c3 one_sec=g10 one_sec_$=g10 one_to=n3v-4 one_with=o-5v3
one_works=f5 ones=s-3 only=h3j-6q4 only_$=h7q4v-6 only__yearly=v4 only_thing=b3 oozing=c5
oozing_$=c5 open=b-3v8 open__$=v5 openings=v-3 operacion=b5v-6 operacion_$=b6 operacion_tengo=c4v-3
operadora=d3 operadora_$=d3 operaron=v8 operator=d5 operator_$=d5 opinion=h5 opinion_$=h5
opt=a8b-7c-5l10v-3 opt__$=l11 opt__of=a6 opt_in=a-8l12 opt_in_$=a-8l12 opt_out=a13 opt_out_$=a5
opt_out_of=a6 opting=a5 opting__$=a5 opting_out=a5 opting_out_$=a5 option=o8p-4 option_3=o3
option__$=o6 options=a-5o-4p7v-4 options__$=o-4p6 options_again=n9 options_again_$=n6 optout=a7
optout_$=a7 or=b-4g-4i3m3o-8q9r-7t5v4 or__$=b-3h4i4t7v-10 or__i=v5 or__is=r-4 or_anything=v4
or_do=v5 or_do_i=v4 or_fri=q4 or_friday=q3r-4 or_gomez=h6v-4 or_gomez_$=h5v-3 or_so=t4v-4
or_so_$=t4v-4 or_something=i4 or_something_$=i4 or_what=c4 or_what_$=c4 orale=v6 orale__$=r3v-5
orale_pues=r3v-6 orale_pues_$=r3v-5 order=h-3v4 orilla=b9c-4 orilla_$=b9c-4 orina=c5v-7 orina_$=c5
orinar=b-3c3 orinar_$=b-3c3 other=g3h5k-5p6v-4 other__$=e4h3k-3p6s-5 other_one=h5 other_ones=s-3
other_time=g6 other_times=p5 other_times_$=p4 otra=d-8f-4i-4k8l3m-4n3o-5 otra_$=c-4h-5k5
otra__$=a-5b-6c3e3g4h-11n3 otra__los=n3 otra__me=b3 otra__no=h10n-4 otra__please=d-5h4p-4
otra__que=a3 otra__y=b4 otra__yo=j3 otra_doctor=h6 otra_doctor_$=h3 otra_fecha=k4 otra_fecha_$=k3
otra_persona=d-6e6h3j3 otra_persona_$=e7h-5 otra_vez=a-10c6e-6g-5k-4l6n3o-4p-5
otra_vez_$=a-7c7e-3g-3h-9 otra_vez_los=n3 otra_vez_me=b3 otra_vez_no=h9n-4 otra_vez_please=h-7n5p-4
otra_vez_y=b4 otras=p7 otras__$=p6 otras_fechas=p3 otras_fechas_$=p3 otro=b-3h7n-3p4q-3r-5
otro_$=g-5h9k5v-5 otro__$=a-6g9k-6p6s4 otro__no=a6h-3 otro__si=r-4 otro_dia=g6h-3p3
otro_dia_$=g10k-3p3 otro_doctor_no=h-3 otro_horario=g-3p3 otro_horario_$=g-3p3 otro_lado=i4
otro_lado_$=s4 otro_medico=r-4 our=a-4v9 out=c6e-7l-5q-3 out_$=a12c3g-8j-3l-4n5q-4t-6 out__$=a-4c3
out__a=c-4v7 out__all=a3 out__bed=c3 out__its=v-3 out__me=a3 out__ten=a-4t4 out__text=a-4v4
out__the=c6 out__this=a-4b9 out__you=a3v3 out_again=c5 out_again_$=c3 out_and=p3v-4 out_and_i=i3
out_and_its=v-3 out_for=v4 out_in=b-3c7 out_in_the=c6 out_of=a-6t5v-5 out_of_all=a3 out_of_bed=c3
out_of_it=a3 out_of_ten=a-4t4 out_of_this=a-4b9 out_on=c4 out_over=a-4v4 out_over_text=a-4v4
out_to=b5c-5v5 outside=c-4v3 outta=a3 outta__$=a3 over=n5t-4v-3 over_$=c4e4g4 over_10=c4)";

}  // namespace rb::grammar
