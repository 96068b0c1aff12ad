#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning4;
const std::string_view kLeaning4 = R"(
cope=b4c-3v-3 cope_$=b3v-2 cops=b2 corazon=c4 corazon_$=c4 corazon_muy=c3 corran=v6 corran__uno=v6
correcto=e-4r1v-5 correo=m-2n-2v6 correspondence=a2 correspondence_$=a2 corta=a-1b3c-1n4v-1
cortado=c-2 cortado_$=c-2 cortando=c-3n2 corte=c5v-1 corte__venas=b4c-5 corte_las=b4c-5
corte_las_venas=b4c-5 cortenla=a3n-1 corto=c-2n5v-1 corto__brazos=b2c-1 corto_los=b2c-1
corto_los_brazos=b2c-1 cosa=m-1n7p1u-2v-7 cosa_$=m-1n7p1u-2v-7 cosas=b3c1n-1v3 cosas_$=n-1v6
costado=c4v-1 costado_$=c4v-1 cough=a-2b-4c3f3i-3j-1v7 cough_$=a-1f3v9 cough__getting=c1
cough__terrible=c3 cough_is=c3 cough_is_getting=c1 cough_is_terrible=c3 coughing=c3v-3
coughing__$=c5v-5 coughing_up=c1 could=a3c-1h2i1k6q1r-4v-3 could__$=b1h3k4r-5v-1 could__phone=g3
could_be=r-5v11 could_i=b-3k4v-1 could_just=b2 could_see=h3v-2 could_see_$=h3v-2 could_somebody=g3
could_somebody_phone=g3 could_you=a6g-4v-1 country=a-1b-2j1 course=g1r4 course_$=g1r4 cousin=c-1e3
cousin_$=c-1e3 cover=v-1 cover__$=v-1 covered=c1 covid=b-3e3i-2v3 covid_$=b-3c5e4i-2
cowboys=a-1b-3c-2g-2v6 cowboys_$=a-1b-3c-2g-2v6 cramps=c1 crap=c4 crap_$=c4 crazy=b2c-2
creo=a-1b-1c1m-1s2v-4 creo_$=c-1s1 creo__me=c3 creo_que=b-1c3v-2 creo_que_me=c3 creole=f2
crisis=a-2b8c-2e-3g-1v-5 crisis_$=a-2b7c-1e-3g-1v-2 crisis__$=v-1 cross=a1c-2f-1v4 cross_$=v1
cross__$=c-2v3 cross__off=a2 cross_me=a2 cross_me_off=a2 cry=b3c-1 cry_and=b3c-1 crying=a-1b4c-4
crying_$=v-6 crying__days=b1c-2 crying_for=b1c-2 crying_for_days=b1c-2 crying_from=b-5v7
cual=e1m4o-6q-1v2 cual_$=n-1r2 cual__la=n7o-5v-2 cual_cita=m4v-2 cual_era=n7o-5v-2
cual_era_la=n7o-5v-2 cual_es=e-1m3n-4v4 cuales=c-1n7o-1r-2 cuales__las=n4v-1 cuales__los=n1v2
cuales_eran=n4r-1v-2 cuales_son=n2v1 cualquier=q1 cualquier__$=q1 cualquiera=e-1h4r4
cualquiera_menos=e-1h5 cuando=a-2b-1e-1f-2g3i-2q2v1 cuando__$=m2v-1 cuando__a=b-1g8i-1v-11
cuando__mi=g-1v8 cuando_me=g-3v4 cuando_usted=q4v-1 cuantas=a1g-1 cuantas_veces=a2g-1
cuanto=c-3g-1i3r-1v6 cuanto__$=v3 cuanto__la=v3 cuanto_cuesta=v2 cuarenta=o1 cuarto=b3f2g-1o1v1
cuarto_$=f-2v2 cuatro=t3v-2 cuello=b2v-2 cuello_$=b2 cuello__$=v-1 cuerpo=b-2c4n-1v-1 cuerpo_$=b-1
cuerpo__$=c1n-1 cuerpo_cortado=c1n-1 cuerpo_cortado_$=c1n-1 cuesta=b-2c-2v6 cuesta__$=b-1c5v-1
cuesta_respirar=b-1c5v-1 cuesta_respirar_$=b-1c5v-1 cuida=e1 curiosidad=b-1v2 customer=d3h-1v-2
cut=b3c1e-3j-1m-1n7u-2v-6 cut_$=c1 cut__$=a-10n11u-2v-1 cut__hand=b-1c3 cut__out=a10b-3n-6
cut_it=a9b-1n-5 cut_my=b-1c3 cut_my_hand=b-1c3 cut_myself=c-4 cut_off=a-8n8 cut_off_$=a-8n8
cut_out=a-2n4 cutting=b7c-5 cutting__$=b2 cutting_again=b2 cutting_again_$=b2
da=a-2d-2f-5h-2i2n-1p-2r2 da__$=c6i-1v-3 da__la=c-2 da__miedo=b3f-1s1 da_fiebre=c-3v2
da_igual=b4c-3r4 da_igual_$=b4c-2 da_miedo=b4 da_mucho=b3f-1s1 da_mucho_miedo=b3f-1s1 da_otra=k3
da_vomito=c1v-1 da_vomito_$=c1v-1 dad=b4c-1e3i-1v-3 dad__me=b4c-1 dads=a-1c1e2v-2 dads__$=e3v-2
dale=o1r5 dale_el=q1r2 dame=g3 dan=a-2b2c1g3v2 dan__$=a-3c3g-1i-1v5 dan__de=b4i1v-3 dan_calambres=c3
dan_ganas=b3 dan_ganas_de=b1 dando=b-2c-1g3v-3 danger=v2 danger_$=v2 dano=c-3i1v1 dano_$=c-1v3
dano__carro=i1 dano_el=i1 dano_el_carro=i1 dar=a2g-1 dark=b6 dark__$=b4 dark_thoughts=b4 darme=a5
darme__baja=a5 darme_de=a5 darme_de_baja=a5 date=b-1e-1g-2h-3i-3k9m1n-5 date_$=g-2h-2i-1k8n-5
date__birth=m2 date__gave=k2 date_of=m2 date_of_birth=m2 date_you=k2 date_you_gave=k2 dates=k3p2v-4
datos=a3 datos_$=a3 daughter=c-1i2k-1v-1 daughter_$=b-3e1 daughter__a=b1 daughter__me=g-2i1
daughter__she=g1 daughter_and=b1e-1 daughter_cant=b-3i4 daughter_drives=g-2i1
daughter_drives_me=g-2i1 daughter_has=c2 daughter_says=g1 daughter_says_she=g1
day=a-1b4c-3e-3f-1g-2h-4k5m-2n-7q-2u2v8 day_$=b1c-2e-2g-6h-2k1m-1v7 day__$=k4u1 day_and=b4
day_for=k1 day_please=k4 day_please_$=k4 days=c2f4i2n5v-8 days_$=b-3f4i3k2n1v-5 days__$=c1
de=a-1c-6d-2e-1f-2g-4h-2i-5j-2k-3m5n-4o-3q-2r1s1t3v-1 de_39=c1 de_39_$=c1
de__$=a-1c-3d1e5f-4g-1h4i-7j-9k-4l-2m-6q-2r5s-5u2v-3 de__3=k1q2 de__5=f4 de__a=c-2t-1v2 de__al=g2v-5
de__anoche=b-5v3 de__casa=a-2b5 de__cita=f-3k1 de__clinica=e-1h1 de__con=v3 de__dano=b3v-5
de__de=a-1b-2c-2e-4f-1h-1l-1o-1q-2t5v-2 de__del=c-2o-4t6v-4 de__dias=f6 de__doctor=h-5m7v-4
de__en=a-5b2l6 de__es=a-3v2 de__gripe=c-5v4 de__hace=v2 de__hija=g2 de__la=g2
de__lista=a9b-2l-2p1r-1s2 de__los=a-2l1 de__manera=n4s3 de__me=a-4f-4m8v-1
de__mensajes=a5f-1l-3m-1v-1 de__mi=j5 de__mundo=f-1 de__nada=k2 de__nervios=b6c-1 de__no=b-1j1v5
de__novecientos=t1 de__oficina=d2e3o-1v-4 de__operacion=c4v-4 de__para=e2 de__pero=k1v2
de__please=a2f6 de__por=l1v2 de__presion=c1v-2 de__que=b4c4v-4 de__quiero=a1 de__sacaron=a-3m4v-1
de__se=b-1m2n-1v2 de__sin=a-1c1 de__tengo=c3 de__tres=p1r1 de__y=d1 de__ya=j2 de_ahi=a3b2v-1
de_ahi_$=a3 de_alta=a-4l4 de_ansiedad=b5 de_ansiedad_$=b2 de_avisarme=a-3u3v3 de_avisarme_$=a-2v4
de_baja=a10b-5c-4j5v1 de_baja_$=a10b-2c-2l-3v-1 de_baja_mi=j5 de_baja_please=a2 de_baja_por=l1v4
de_cabeza=m-1 de_cabeza_que=c2 de_calor=b-1v4 de_camion=i-2v2 de_chingar=a2 de_chingar_$=a2
de_comer=a-4b-3g6 de_covid=c1v-1 de_covid_$=c1v-1 de_despedida=a-2b2 de_despedida_$=a-2b2 de_dia=k3
de_doctor=h4 de_donde=a-3m8v-3 de_donde_me=a-5m5v-1 de_donde_sacaron=a-3m4v-1 de_el=e4 de_el_$=e4
de_ella=e3s2 de_ella_$=e3s2 de_embarazo=v1 de_embarazo_$=v1 de_enero=t1 de_esa=f6 de_escribir=a2p2
de_escribir_$=a2p2 de_escribirme=f5 de_esos=f3 de_esos_dias=f6 de_este=f-2 de_este_mundo=f-1
de_esto=b-2f2m-3 de_esto_$=b-2f2m-3 de_existir=a-1b3 de_existir_$=a-1b3 de_fumar=v4
de_ganas=b-2r1v-2 de_gomez=h5v-2 de_gomez_$=h5v-2 de_hacerme=b3v-2 de_hacerme_dano=b3v-2
de_hambre_jaja=v-3 de_la=a8d1h1i2n-2o-2p1r-1s2 de_la_casa=a-2 de_la_clinica=e-1h2v2
de_la_gripe=c-5v4 de_la_lista=a6p1r-1s2 de_la_oficina=d2e3o-1v-4 de_la_operacion=c4v-4
de_la_presion=c1v-2 de_las=b-2f2k1o3q4v-2 de_las_3=k1q2 de_las_5=f4 de_las_tres=r1 de_llamar=a3c3e2
de_llamar_$=a2e2 de_llegar=b-2g1 de_llorar=b6c-2v-3 de_llorar_$=b5c-2 de_lo=b5v-2 de_lo_que=b5v-2
de_los=b5c-1p1v-2 de_los_nervios=b6c-1 de_mandar=t-1 de_mandarme=a2 de_marzo=t1 de_medico=h3k-1
de_medico_$=h3k-1 de_mensajes=a3 de_mensajes_$=a1 de_mi=b1c1e-3f-3g1i3j-1v-3 de_mi_$=a1b4
de_mi_cita=f-2k1 de_mi_hija=g2 de_miedo_$=b3v-4 de_miedo_anoche=b-5v3 de_mil=t1
de_mil_novecientos=t1 de_nada=c-1m-2u8v-6 de_nada_$=c-1m-2u8v-6 de_nervios_$=b-2 de_ninguna=p-3s7
de_no=a6 de_noviembre_$=q1 de_nuevo=a-4k2l4n8v-4 de_nuevo_$=a-1k2l2n9v-2 de_nuevo_los=a-2l1
de_numero=e1 de_numero_$=e1 de_octubre=o1q1 de_octubre_$=o1q2 de_opinion=a-2j1l2 de_parte=m2
de_parte_de=m2 de_pastillas=b6c-5 de_pastillas_$=b5c-5 de_peso=c4 de_que=a-2b-7c-1h-6m15n-5
de_que_clinica=v-3 de_que_me=m3 de_que_se=b-1m2v2 de_quien=a-4m6 de_quien_$=m2 de_repente=c3n-2
de_risa=b-3v7 de_risa_$=b-2v4 de_salud=v4 de_salud_$=v4 de_sangrar=c4v-1 de_sangrar_$=c4v-1
de_sangre=m2 de_sangre_$=m2 de_ser=e3 de_siempre=b-2h2 de_siempre_$=b-2h2 de_su=a2e-2 de_tanta=b5c-3
de_tanto=a3v-1 de_tanto_mensajes=a3v-1 de_todo=b5v-3 de_todo_$=b5v-3 de_trabajo=e4 de_un=c5
de_una=b5m-5v-3 de_ustedes=a1e2f2 de_ustedes_$=a1e2f2 de_verdad=b-1d5m4v-7 de_verdad_$=d5m2v-6
de_viaje=b-2g2i1 de_vivir=b3 de_vivir_$=b3 deactivate=a3m-1 dead=a-3b2c-6e5g-1h-1i6n-2r-3v1
dead_$=a-3b-2n-1r-2v8 dead__$=b4v-1 dead__then=b3 dead_by=b3 dead_by_then=b3 dead_inside=b4v-1
dead_inside_$=b4v-1 dead_stop=e8 deadline=v1 dear=a-1b-2c2d5r1v-1 dear_$=b-2c1d4e1r1 dear_i=d1
dear_im=b1 death=b4o1v-2 death_$=o1 death__$=b2 debil=b-2c3v-1 debil_$=b-1c3v-1 debo=v5 deceased=e5
deceased_$=e5 december=t2 decided=b-2g4j3 decir=n3 decirlo=g-1n4 decline=b-2e-1j1r-4s6v-4
decline_$=a-1r-2s5v-3 dedo=b-4c1v4 dedo_$=b-4c1v4 dedos=c2 deep=b1c3v-4 deep_$=b-1c2 definitely=r2
deja=a4b1s2v-3 deja__me=a-3b2 deja_de=a8b-1s2v-1 deja_salir=a-5b3 dejame=a2g-5v4 dejame_en=a5v-2
dejan=a-1b4 dejar=k2q4 dejar_de=b1 deje=a-2b2c-1e-2f4g3v4 deje__fumar=v4 deje_chueco=g1
deje_de=a2e-1f5g-3v2 deje_de_fumar=v4 deje_el=a-3b-3v8 deje_la=a2 dejelo=g3k-1v-3
dejelo_para=g3k-1v-3 dejeme=a2b-2g5k-1o-1r-2v-5 dejeme_en=a7g-2 dejen=a5b-2f-3g-1j2k-1l-1m-1p1s-2u1
dejen__avisarme=a-3u1v4 dejen__escribir=a2p2 dejen__llamar=a2c3e2 dejen__mandar=t-1
dejen__mandarme=a2 dejen_de=a7b-4c1f-3g-1j-2l-1m-1p1s-2u1v1 dejen_de_avisarme=a-3u1v4
dejen_de_escribir=a2p2 dejen_de_llamar=a2c3e2 dejen_de_mandar=t-1 dejen_de_mandarme=a2
dejenme=a5b-1v-2 dejenme__$=v-1 dejenme__paz=a2 dejenme_en=a2 dejenme_en_paz=a2
dejenme_tranquila=v-1 dejo=v1 dejo__llorar=b2v-2 dejo_de=v1 dejo_de_llorar=b2v-2
del=a-2b-2c2e-8f2h-4i1j1k-5m-1n-3q-1r-2s-3t2 del__$=a-2c1d-1e-1f4h-1m-4o1q-3v-2 del__de=c1m2v-3
del__no=a1c1e-4j3k-2v-2 del__pero=b1i3o2 del__y=t1 del_bano=b-4c5 del_dolor=c5v-4 del_dolor_$=c2
del_martes=f7i3j3k-2o4r-2 del_martes_$=f8 del_martes_pero=b1i3o2 del_miercoles=r-2 del_pie=c2i-1
del_puente=b1 del_puente_$=b1 del_seguro=i1 del_seguro_$=i1 del_sistema=a1 del_trabajo=a1e-4g1v1
del_trabajo_$=g1v1 del_viernes=o3q-6r2v-1 del_viernes_$=o2q-6r3v-1 delay=j-4k4
delay__appointment=j-4k4 delay_my=j-4k4 delay_my_appointment=j-4k4 dele=j6 dele_mi=j6
delete=a7b-1c-1v-2 delete__$=a3 delete__appointment=a-2j2 delete__number=a2 delete_me=a3
delete_me_$=a3 delete_my=a1j1 delete_my_number=a2 deme=c-1g2h1i2k2o3v-3 deme__$=k3 deme_la=i3o3
deme_un=g4 denme=a-2b-3d5l2 denme__alta=a-4l4 denme_de=a-1l2 denme_de_alta=a-4l4 dense=a-6e8
dense_$=a-7e8 dentist=b2h6 dentist_$=b3h2 dentista=a-1g2 dentista_$=a-1g2 dentro=b6c-1v-2
dentro_$=b6c-1v-2 depende=v6 depends=b-3m-1q-1r-2v5 depends_$=v2 depends_on=g-5q-1v5 depresion=c-5v5
depresion_$=b-5v8 depresion_me=b5c-5v-4 depressed=b1e-3v3 depressed_$=e-3v2 depression=b6c-2d-1v-1
depression_is=b3c-1v-2 deprimida=b-3v4 deprimida_$=b-3v4 desaparecer=a-3b4p1 desaparecer_$=a-3b4p1
descansar=a-1b2e2 descansar__paz=a-1b-1e3 descansar_en=a-1b-1e3 descansar_en_paz=a-1b-1e3
descanso=b-3e1 descompuso=i1 descompuso__carro=i1 descompuso_el=i1 descompuso_el_carro=i1
desde=b-1c3f1g-8n4r4v-2 desde__$=b-3c3f2g-8r4 desde__manana=c4 desde__me=b-1 desde__murio=b2v-1
desde__tomo=b-1 desde_anoche=b-1f2 desde_anoche_$=b-1f2 desde_ayer=c1 desde_ayer_$=c1 desde_el=c-5n6
desde_la=c4 desde_la_manana=c4 desde_que=v-1 desde_que_murio=b2v-1 desde_que_tomo=b-1 deseo=a3
deseo_recibir=a3 deserve=b2 deserve_to=b2 desesperada=b1 desist=a5c-1 desist_$=a5c-1
desk=a-1b-3d6e1v-1 desk_$=b-3d3 desmaye=b-1c3v-1 desmayo=b-3c4 desmayo__la=c1 desmayo_en=c1
desmayo_en_la=c1 despacio=a-1n4 despacio_$=a-1n4 despair=b3 despair_$=b3 despedida=a-2b2
despedida_$=a-2b2 desperate=b2g-1 desperate_$=b2 despertar=b4 despertar__$=b3 despertar_nunca=b3
despertar_nunca_$=b3 despues=a-2b-4f1g7i-3j-3q4r-1v2 despues_$=c-2g7i-3 despues__las=c-2f3k1q5
despues_de=b-1c2f3k1q5v-5 despues_de_las=c-2f3k1q5 despues_del=v2 devuelvo=b-4c3 devuelvo_$=b-4c3
di=a-2b-4l2 di__baja=a-2l2 di_de=a-2l2 di_de_baja=a-2l2 dia=a-2b-5c-3e-4g2h-6k7n-2q-3s-2u5v-1
dia_$=b-1c-3f1g7h-2k-6p2s-1u6v-6 dia__$=g-4k6v1 dia_me=b-1k1v5 diagnosis=b1c-2 dial=c-1i1k-1v6
diaper=c2g1v-1 diarrea=c1 diarrhea=c3 dias=b2c2f4n2o-2p1u-1v-6 dias_$=f-1n2 dias__$=b1c-3o-1
dias_dijo=p-2 dias_dijo_$=p-2 dias_sin=c5v-3 dias_trabajo=p1 dice=a-3b4g4m1n-1p1v-1 dice__se=b3c-2
dice_que=a-3b5m1 dice_que_se=b3c-2 diciembre=e3 did=a-5c6h-5m-1n2v7 did_$=c4 did__get=a-4m4v4
did__say=m-4n2v-3 did_you=a-4m-2n4 did_you_get=a-4m4v4 did_you_say=m-4n2v-3
didnt=b-3c-3e-2g-1h1k-2n7v-3 didnt__$=a-1n4v-3 didnt__that=n3v-2 didnt__to=h1 didnt_get=v2
didnt_get_that=n1 didnt_hear=v-1 didnt_mean=l1 die=a-1b12c-3e-2f-2g-1h-1i-1k-1s-2v-2
die_$=b12c-1f-2g-1h-1i-1k-1s-2v-2 die_for=b-2v6 died=c-3e3i-2k-1t-1v3 died_$=b2e-2t-1v6
died__$=b-2e-1i-1v3 died__that=b3v-3 died_i=b1 died_in=e7v-10 died_in_that=b3v-3 dieron=e3v1
diez=b-1t5 diez_$=t5v-7 diff=h2 diff__please=h2 diff_doctor=h2 diff_doctor_please=h2
different=b-2c-1d-3e2f2g-2h1j-2k3n-1v-2 different_$=p1 different__$=d-1e2f3g-2h-1k3r1v-2
different__please=d-1h4 different_day=h-1k5 different_day_$=h-1 different_day_please=k4
different_doctor=f5h1k2 different_doctor_$=f5h2 different_one=h4k-4 different_one_$=h1k-3
different_time=g-1h-3k7 different_time_$=g-1h-3k7 digale=a1 digale__la=a1 digale_a=a1 digale_a_la=a1
digalo=n3 digame=l-1n3 digame__vez=l-1n3 digame_otra=l-1n3 digame_otra_vez=l-1n3
digo=a2c-3d2g5i-1n-3q-2r-1v-3 digo_$=c-2g6i-1 dije=a2 dijo=a-2b1c-3m-3n8o-1p-3u-3v-3
dijo_$=b-3c-3m-2n8o-1p-3u-1v-3 dimelo=n2 dimelo__nuevo=n2 dimelo_de=n2 dimelo_de_nuevo=n2
dio=a1b-7c7e-3g-1v1 dio__$=v3 dio__ataque=b-2c5e-1 dio_covid=c-3v3 dio_covid_$=c-3v3 dio_un=b-4c7e-1
dio_un_ataque=b-2c5e-1 dios=c-4e5o2u2v1 dios_$=e6u-7v2 dios__bendiga=u3 dios__bien=b-3v4
dios__la=b-1u1 dios__me=b4o2 dios_estoy=b-3v4 dios_estoy_bien=b-3v4 dios_me=u7v-4 dios_me_la=b-1u1
direccion=c-1f3i-1k-1v3 direccion_$=c-1f3k-1 dis=e2h-1m8 disable=a2 disappear=b1 disappear_$=b1
discharge=b-2c5 discharge_$=b-2c4 discontinue=a6l-3 discontinue_$=a3 disculpe=a-1b2c-2n1
discuss=b-1d1g1 discuss__with=b-1d1g1 discuss_it=b-1g1 discuss_it_with=b-1g1 ditch=e-1j3 divorced=e1
dizziness=a-2c-2v3 dizziness_$=a-2c-2v3 dizzy=b-4c9i-4n-1v-3 dizzy_$=b-3c6v-1 dnc=a7v-1 dnc_$=a7v-1
do=b-4c-14d4e-9f2g-10h4i1j-1l3m1n-10p5q-1r4t-3u-9v6 do_$=f3m11n-1r4s1v-16 do__$=b4k-3r4v-8
do__accept=v3 do__all=i2 do__anymore=b-2i1k7 do__do=i-3m6v1 do__get=a-5i3v2 do__guys=i4
do__have=a3b-1d-5e-2f5g-5h8i-7m-4o-3p3q5s-1 do__i=b4c-2 do__it=m3v-1 do__morning=g-3o4q-2
do__need=a-1c-1m-3r-1v14 do__of=b-1f5p4 do__owe=a-1m1v2 do__pay=i6v-9 do__provide=i1 do__stop=a-3v8
do__stupid=b2d-2 do__take=a-2i-6v7 do__the=l3v-1 do__treat=v2 do__turn=a1 do__with=d6 do_any=b-1f4p4
do_any_of=b-1f5p2 do_i=a1b-7c-7d3f-6g-3h2k-4m-3v10 do_i_get=a-5i3v3 do_i_have=a5g-1h4i-1m-1v1
do_i_need=c-1v7 do_i_owe=a-1m1v2 do_i_stop=a-1v3 do_i_turn=a1 do_it=h1i1k-2r5v-6
do_it_$=b2h1k-2r5v-6 do_something=b7c-1d-2v-2 do_something_i=b4c-1v-2 do_something_stupid=b2d-2
do_this=b5d6g2 do_this_with=d5 do_those=p1 do_tomorrow=g-3o4q-4 do_with=a5b-4m3v-2 do_with_it=m3v-1
do_you=a-8b-6d-6e-6f2g-5h3i3k-1n-4o-3p2q3r-4t-1u-8v10 do_you_accept=v3 do_you_all=i2 do_you_do=i-3v8
do_you_guys=i4 do_you_have=b-3d-3e-2f6g-3h5i-5m-2o-2p3q5v-2 do_you_need=m-3r-1v9 do_you_pay=i6v-9
do_you_provide=i1 do_you_take=a-2i-6v7 do_you_treat=v2 doble=b-2c3v-2 doble_$=c1
doctor=a-4b-1c-2d-1e1f-1g-2h5i-3k-3l-4n-2o-2p-9q-1r-1t-1
doctor_$=c-5e-10f2g-6h12i-1j-6k-6m1o-3p-8q1r-3v4 doctor__$=b-8c-3d-7e8f-6g-4h-7i-2j4l-1q-1r1v-9
doctor__a=c-2d-4h1k3v3 doctor__and=b-1 doctor__call=h-2v6 doctor__for=b5 doctor__i=d1h-2
doctor__mas=v-1 doctor__me=a2b4d2e-1g1t1v-6 doctor__need=h-2 doctor__no=h4 doctor__please=h-1
doctor__rude=h1 doctor__siempre=b-2h2 doctor__the=o-2v2 doctor_assistant=f-1 doctor_call=d2g1
doctor_call_me=d2g1 doctor_chen=h1 doctor_de=b-2h3 doctor_de_siempre=b-2h2 doctor_dont=a-2
doctor_es=c1 doctor_gomez=c-2g-1h-12o7v2 doctor_gomez_$=c-2h-4o6v-1 doctor_if=h1 doctor_is=v-1
doctor_kim=d-3h4 doctor_kim_$=d-3h4 doctor_lee=d-2h3v-2 doctor_me=b1c3d3h-4i2v-1 doctor_no=a2e-2h3
doctor_no_$=h4 doctor_no_me=a2 doctor_not=c-2d-4h6 doctor_not_a=c-2d-4h3 doctor_not_the=h2
doctor_only=f-1h1 doctor_only_$=f-1h1 doctor_patel=a-2e-1h-9o-4v6 doctor_patel_$=h-11o-4r1v2
doctor_please=h4 doctor_please_$=h6 doctor_quiero=h2 doctor_ramos=e-2h3 doctor_ramos_$=e-2h3
doctor_se=e-1h5 doctor_si=h2 doctor_there=e8h-5v-4 doctor_there_$=e8h-5v-4 doctor_was=e-1h1
doctor_was_rude=h1 doctor_who=f2h3 does=a-2b1c-6d-1e-4h1i-4j-1m2v3 does__cover=v-1 does__visit=v4
does_the=c-6i-1v8 does_the_visit=v4 doesnt=b-1e1i2k1o-1p1r2s1v-3 doesnt__$=k1v4 doesnt__here=b-6e4s1
doesnt__out=i1v-1 doesnt__which=r3 doesnt_go=e-3i1 doesnt_hurt=v3 doesnt_live=b-6e4s1
doesnt_live_here=b-6e4s1 doesnt_matter=b2r3v-1 doesnt_matter_which=r3 doesnt_run=i1v-1
doesnt_run_out=i1v-1 doesnt_stop=i3 doesnt_work=k2p3q1 dog=b-6c-3g-2n3v2 dog_$=b-9c8 dog__the=v2
dog_ate=v2 dog_ate_the=v2 dog_is=c-5g-1v7 doing=a-1b3c3u-6v2 doing__$=b-4c5v2 doing_good=b5c-4
doing_well=b-2c6u-6v8 doing_well_$=b-2c6 dokie=v-1 dokie_$=v-1 doler=c2l-1 doliendo=c5
dolor=a-2b-4c5d-1e-2i-3m-3t1 dolor_$=b3h-1i-2t2v-3 dolor__cabeza=m-1 dolor__la=v-2 dolor__no=b-6c5
dolor_de=b-2c1m-1 dolor_de_cabeza=m-1 dolor_que=b-5 dolor_que_no=b-5 dolor_ya=b-1c1v4 domingo=p2q5
domingo_$=p2q5 donde=e-1g-1i-6m5v3 donde__la=v3 donde__llaman=a-3m2 donde__mi=a-3m4v-1
donde_me=a-7m4v-1 donde_me_llaman=a-3m2 donde_queda=v3 donde_queda_la=v3 donde_sacaron=a-3m4v-1
donde_sacaron_mi=a-3m4v-1 done=a3b2e-2r2v-3 done__dont=a2 done_here=a2 done_here_dont=a2
done_with=a3 dont=a6b-1c-4d-2e1g-1j3k-1l-5m-4o-3p1s2 dont_$=a-1
dont__$=a-1b-3c-7d1e-8f-6g-4h6j-7q1r-2s-5v12 dont__a=a-3b5e5f3h-6i6v-6 dont__again=a5s-4
dont__and=p1 dont__any=a-6c-3e7f-2p-2v10 dont__back=a4b6g-4 dont__calling=a2 dont__contact=e2
dont__for=h1v-5 dont__good=b-1c7v-3 dont__here=a6b-3s2 dont__him=b-1e-2h4 dont__how=a3b5e-3v-5
dont__i=b5q4 dont__it=b-2c6j-3k2s2v-1 dont__me=a14b-14d-2e-4f4i-1j7q-1v-4
dont__my=a8b-5d-4e-5g9h-2i-2j-1k-2p2q-1v1 dont__out=a2b-1 dont__registry=a1b-1 dont__reminders=a1
dont__safe=b4v-2 dont__sending=a-6u3v6 dont__so=c2r-2s4v-2 dont__text=a1e-1
dont__the=a-4b-1f-1j4k-2n2v-1 dont__these=a1f-1 dont__this=a-4e3
dont__to=a-2b-4e6f-2h-6i-1j4k3n-1s4t1v6 dont__what=a-1b4f7m1s1v-8 dont__who=b7e-4m-2v-1
dont__your=a5e-1v-1 dont_be=a2b-3 dont_bother=s-1 dont_call=a17b2d-11e-1g-4 dont_call_$=a6d-2s-1
dont_call_back=a3b7g-4 dont_call_here=a2s2 dont_call_me=a4b-1j1 dont_call_my=a7d-3
dont_call_registry=a1b-1 dont_care=b5h1s1v-6 dont_care_for=h1v-5 dont_care_what=b3s1
dont_contact=a3b-1f6 dont_contact_me=a1b-1f6 dont_do=d1 dont_drive=i4 dont_drive_$=i2 dont_ever=e-1
dont_feel=b3c6h2v-9 dont_feel_good=b-1c7v-3 dont_feel_safe=b4v-2 dont_follow=a-3n4
dont_have=a-6b-6c-6e7f2g8h-6i5j-3v4 dont_have_a=a-2e6f3h-4i6v-5 dont_have_any=c-2v11
dont_have_my=a-1b-2e-1g8i-1j-1 dont_kno=e3 dont_know=a-3b6c-1e3f2j-1q-3r-1s-3v4
dont_know_$=b-4e-3f-1s-3v12 dont_know_how=b6e-1v-5 dont_know_my=g1q-1v2 dont_know_what=f6m4v-7
dont_know_who=b7e-4m-2v-1 dont_like=h4 dont_message=a2s1 dont_message_me=s1
dont_need=b-7f-3h-6i-1j9k-4s3v-7 dont_need_it=s2 dont_need_my=h-2 dont_need_the=b-1k-1
dont_need_to=h-3j4 dont_reach=a2b-1 dont_reach_out=a2b-1 dont_remember=v2 dont_see=a-4b9h-3j-2r3v-1
dont_see_a=b7 dont_see_the=j-1 dont_send=a8b-6t1 dont_send_me=a3b-3 dont_stop=a-12j2u3v6
dont_stop_sending=a-6u3v6 dont_talk=b-3d1 dont_talk_to=b-3d1 dont_text=a-4b2d6g-2s-2
dont_text_$=a-6d5 dont_text_again=s-2 dont_text_here=a2 dont_text_me=a2 dont_think=b2c-3r-2s4
dont_think_i=b4 dont_think_so=c-1r-2s4 dont_trust=b2e-3h2v-1 dont_understand=f1n2 dont_use=a-3e-5
dont_use_this=a-4e-5 dont_want=b-5e-5f-5j1k2n-2p-3s1t1v4 dont_want_any=p-2 dont_want_the=j1
dont_want_these=a1 dont_want_to=a-4b-2h-4k3n-1s4t1v8 dont_want_your=a3 dont_work=p8q3r-3
dont_work_i=q4 door=b3c-2e-1g2i-1 door_$=b5v1 door__$=b1v-2 dormir=a-1c3g3v-2 dormir_$=b-1c2g3v-1
dormir__no=b1 dormir_y=b1 dormir_y_no=b1 dos=a-1b-1c-4e-1o5p-2r-3t1 dos_$=o4r-2v-3 dos__$=o1v4
dos__cuarto=f4 dos_horas=f-1g1i1 dos_y=f3 dos_y_cuarto=f4 dose=c4e-1 dose_$=c4e-1 double=b-1c2g3v-1
down=a2c4e-1f-1g2h-1j-3m-1v-7 down_$=a3b-4g3i1j-3v-1 down__$=c5v-1 down__leg=v-2 down_my=b-1c1v-3
down_my_leg=v-2 down_there=b7c5v-2 down_there_$=c5v-1 doy=a2b4c-2g-1v-5 doy__baja=a3 doy_de=a3
doy_de_baja=a3 draining=v-2 drank=b5c-2 drank__$=b4c-2 drank_bleach=b4c-2 drank_bleach_$=b4c-2
draw=b-1c-1v3 dreading=b2c-4v-2 drinking=v2 drinking__years=v2
drive=b-3c5d-1e-2g-3h-1i6j-1k-1p-1q-2v2 drive_$=b-2c1g2v-1 drive__$=g-3i-2v7 drive__my=c-1i3
drive__that=b4 drive_after=c-1g-2i-1v7 drive_anymore=b-1i2 drive_anymore_$=i1 drive_me=b-2i4p-2q-1
driver=c-6i9v-5 drives=b-3c-1i5 drives__and=g-2i2 drives__but=i3 drives_me=b-1c-1i4
drives_me_and=g-2i2 drives_me_but=i3 driving=a1f4g7i-3s-1v-4 driving_$=f5g2 driving__me=a2
drooping=b-1 drooping_$=b-1 drop=a2b-3e-1j3 drop_me=a3 drop_my=j3 dropping=c1 drowning=b3c-2g2
drowning_in=g2 drunk=b3e-2 drunk_and=b4c-4 due=g1v3 duele=a-4b-6c1g-2j-2o1q1r1u1v4 duele_$=v1
duele__$=c1f-2o3q1u3v4 duele__bolsillo=c-2i1 duele__el=f6v-1 duele__la=f-1 duele_el=v-2
duele_la=c-1f-1v2 duele_mucho=b-1c6f4q1 duele_mucho_$=c8f-1q1 duele_mucho_el=f6 duele_nada=c-8o2r2v6
duele_nada_$=c-6o2v7 duelen=c1v-1 duerme=c2 duermo=b4v-1 duermo_de=b1 durmio=c1
dying=a-1b-1c-3g-1r3v3 dying_$=b1v-3 dying__get=v4 dying_to=b-5g-3r3v4 dying_to_get=v4
ear=a-1b-7c9o1 ear_$=b-2 ear_is=c2o1v-1 earlier=g-2k5v-4 earliest=o2 earliest__you=o2
earliest_one=o2 earliest_one_you=o2 early=c-2i-4q2v3 early_$=q3 ears=b-2c2n3v1 ears__clogged=n3v-4
ears_are=n3v2 ears_are_clogged=n3v-4 easter=a-3d2e1 eat=b-1c6k-2n-1v-1 eat_$=b-2c7v-3 eating=c-3g3v7
effects=v2 effects_$=v6 eh=b-2d1f-1n10v-3 eh_$=a-3n11v-2 eh_yo=d2 eight=c-2q2 eight_$=c-2q2
either=o-3r4v-1 el=a-9b-2e2f-1i2j-10k-2l-5m-1n-3o1p-4q5s-4t-2u-3 el_$=a-2b4c-4d-5e2g-1h15i-2j-1v-6
el_14=o1 el_15=q2 el_20=c-2g4 el_20_$=c-2g4 el__$=a-5b-10c1d10e-3f-8g4h-17j-3k1m3o7p4q3r3s-1t-5
el__13=r1 el__a=c3f3g-1o-7q3v-2 el__anda=c2e-2 el__bien=c-4v2 el__con=h2
el__de=a1b-4c-2d-1e3f-1h-2n-3t2 el__del=i2 el__doctor=v3 el__el=e2 el__en=b5e5g-1 el__esta=c1e1v-5
el__gomez=c-1 el__lamanana=g5q-2 el__latarde=f6g-1k-4 el__los=c-5v3 el__me=c1d2f4h-4i3o1
el__mensajes=a1 el__muy=c3 el__ni=i3v-6 el__no=c8e-1i-1p-6q2v-4 el__pasado=b-2c-5v6 el__patel=h-5v3
el__pero=o-2q3 el__que=b-2c3v5 el__rojo=c1 el__se=e-1h2u1v2 el__si=i3o2r-1 el__tiene=v-2
el__y=b6c-7f3o2 el__ya=b-1c1e2v3 el_aire=c7i-3 el_aire_$=c7i-2 el_ano=b-2c-5v6
el_ano_pasado=b-2c-5v6 el_asma=c4v-5 el_azucar=a-3b-1c2i-2v3 el_azucar_$=a-3c3v2
el_azucar_bien=c-4v2 el_bebe=c4 el_bebe_no=c4 el_brazo=b-1c6k-3v-2 el_brazo_$=c3k-3 el_bus=e-1i5v-4
el_bus_$=i2v-3 el_camion=i-1v5 el_camion_$=i-2v6 el_carro=c-3e-1v5 el_carro_$=c-2v2 el_celular=v5
el_corazon=c2 el_corazon_muy=c3 el_costado=c4v-1 el_costado_$=c4v-1 el_cuello=b2v-2 el_cuello_$=b2
el_cuerpo=b-2c3 el_cuerpo_$=b-1 el_dedo=b-4c1v4 el_dedo_$=b-4c1v4 el_dentista=g3 el_dentista_$=g3
el_doctor=d2e-5h-5i2v7 el_doctor_$=d6 el_doctor_gomez=c-1 el_doctor_me=c3d3h-3i2
el_doctor_patel=h-5v3 el_dolor=b-3c4u1 el_dolor_ya=b-1c1v4 el_domingo=p2q5 el_domingo_$=p2q5
el_estacionamiento=c-1i3v-7 el_estomago=c1f3 el_estomago_$=f4 el_favor=a4 el_favor_de=a4
el_formulario=c-1g-1v3 el_formulario_$=c-1g-1v3 el_frasco=b6c-2v-1 el_friday=q-3 el_gusto=m3
el_gusto_$=m3 el_hospital=b1c-3 el_hospital_$=b1c-3 el_jueves=c-2d2i-2o-3p1q6s1v-4
el_jueves_$=d2g1p4q3s1 el_jueves_latarde=f2k-3 el_lunes=c-3d3f2g6h-1o-2q5s-1
el_lunes_$=c-2d4g7h-1p4q2 el_martes=c-2f-5h1k5o-1q3r2v-1 el_martes_$=c-1f-2k5q1r1 el_martes_13=r1
el_me=b9 el_mensajes=n7v-2 el_miercoles=f1o3q-2r3 el_miercoles_$=o1r4 el_miercoles_a=f4 el_mismo=v3
el_mismo_doctor=v3 el_mundo=b4c-5i-2 el_mundo_$=b4c-4i-2 el_nino=b-2c4 el_nino_anda=v4
el_nino_tiene=v-2 el_no=e4i-1v-3 el_no_esta=e2i-1v-2 el_numero=e4 el_oido=c2n-1 el_ojo=b-3c6v-1
el_ojo_$=c3 el_otro=i4v-1 el_paciente=e4 el_pecho=b-4c4v-1 el_pecho_$=b-1c4f-3 el_pecho_y=f4
el_pelo=b3 el_pie=b-3c3r1 el_pie_$=b-1c1r1 el_primero=c2o3 el_que=i2 el_que_me=i1 el_sabado=g3o-3q2
el_sabado_$=o-3q5 el_sabado_lamanana=g3 el_seguro=v3 el_senor=e2 el_senor_$=e2 el_suicidio=g-1
el_suicidio_$=g-1 el_taxi=i1 el_telefono=b3e2 el_tiempo=b-1c-1g-2v8 el_tiempo_$=b-1c-1g-2v8
el_tobillo=c1 el_tobillo_$=c1 el_trafico=c-5v6 el_transporte=i1 el_transporte_del=i1
el_ultimo=a5b-3m-1 el_ultimo_$=a1b-2 el_ultimo_mensajes=a1 el_viernes=g5o1q1v-11
el_viernes_$=g5i-1o5v-7 el_viernes_pero=o-2q3 el_viernes_si=i3 el_weekend=v2 elephant=c3
elephant__my=c3 elephant_on=c3 elephant_on_my=c3 eliminar=a3 eliminen=a1m-2 eliminen_mi=a1m-2
ella=a-3b-3c-5e8h5i-1n-3v-5 ella_$=c-1h4s3 ella__esta=s-3 ella_no=e1s-3 ella_no_esta=s-3
else=a1b-4c-3d-5e1f-3g-4h6i-1j4k3m-5n-3o-3p7q-5v-2 else_$=a5b-2d-2e1h-6k5q-3 else__$=a-4e1h5j-2o-1
else__got=n-1p2 else__i=v4 else__there=p2 else__you=h4m-1 else_can=v4 else_can_i=v4 else_do=h5m-1
else_do_you=h4m-1 else_have=g-1j7v-1 else_is=p2 else_is_there=p2 else_now=a-1e1 else_please=h4o-1
else_please_$=h4o-1 else_you=n-1p2 else_you_got=n-1p2 elsewhere=c-2j4v-2 elsewhere_$=c-2j4v-2
em=a4d-1m-2p3r-2 em_$=a4d-1m-2p3r-2 email=b-1c-1g-5m-2n-2v6 email_$=b-1m-2n-2v6 embarazo=v1
embarazo_$=v1 emergencia=b3 emergency=b4e-1v-1 empezar=a-1c-2l5 empezo=c2l-1 empty=b1c-1
en=a-8d-1g7h1j-3k-2l1m-5r-3s3t-9u-2 en__$=a4b-12c5d2e3f3g-13h6i-7j-1k-2l-5n5q2s4t-5v-3
en__accidente=e2 en__boca=c4v-1 en__cabeza=b3c-1v-2 en__calle=i-2v1 en__casa=b-2g-2v5 en__costado=c2
en__cuarto=v2 en__cuello=b2 en__dano=b5 en__espalda=c4v-2 en__farmacia=v4 en__horas=f-1g4
en__ir=i3o1v-1 en__la=b2 en__lado=a2v4 en__lista=a-1l4m1 en__mano=b6c-5v-1 en__me=g4
en__mensajes=a-3l4 en__momento=g2h-1 en__mundo=a-1b2i-1 en__ojo=c3 en__parada=b-2e-1v6
en__piso=m-1v5 en__suicidio=g-1 en_ayunar=v7 en_cama=b2c5g-2v-3 en_cama_$=b2c5g-2v-3
en_el=b2d-2e-3f-3g3h7q-3v-15 en_el_costado=c2 en_el_cuello=b2 en_el_ojo=c3 en_el_suicidio=g-1
en_enero=b-2e5 en_enero_$=b-2e5 en_espanol=f2p-1r2 en_espanol_$=f2p-1r2 en_esta=m1 en_este=a-3g2
en_este_mundo=a-1 en_fiebre=c3 en_fiebre_$=c3 en_hacerme=b5 en_hacerme_dano=b5 en_ingles=b-2f3
en_ingles_$=b-2f1 en_la=a-5b6e-6f-2g5i-6l3v-5 en_la_boca=c4v-1 en_la_cabeza=b3c-1v-2
en_la_calle=i-2v1 en_la_espalda=c4v-2 en_la_farmacia=v4 en_la_lista=l4 en_la_mano=b6c-5v-1
en_los=a-4l4 en_los_mensajes=a-4l4 en_mi=b-5g-2v5 en_mi_casa=b-4g-2v5 en_mis=b2v-1 en_misa=b-1g4
en_otra=g7n-3 en_otro=a2g2h-1v3 en_otro_lado=a2v4 en_otro_momento=g2h-1 en_pas=a6g-1 en_pas_$=a6g-1
en_paz=a4b-4e5v-2 en_paz_$=a4b-5e3v-2 en_peligro=b5c-1g-2 en_peligro_$=b5c-1g-2
en_que=b-7c-2g-3i9m-3o1v9 en_que_ir=i3o1v-1 en_que_parada=b-1v5 en_que_piso=m-1v5 en_quitarme=b2
en_quitarme_la=b2 en_un=a-2b1c-2e3 en_una=c1e-2g3 en_una_horas=g1 encantaria=b-1r2
encantaria_$=b-1r2 encontre=a-2e2 encuentro=e3v-3 encuestas_$=t-2 end=a8b5c-3e-2g-6k-1l-3n-3r-2v1
end_$=a13r-4v-3 end__$=a-3b11m-2p1v-5 end__life=b2f4 end__message=a1 end__the=b-3v9 end_all=a3
end_all_message=a1 end_it=a-4b7p1v-2 end_it_$=a-4b7p1v-2 end_my=a-1b2f3v-2 end_my_life=f4
end_of=b-2v8 end_of_the=b-3v9 end_this=a2b-5m-2 end_this_$=a6b-1m-2 ended=n1t1v-4 ending=b3q-1
ending__$=b2q-1 ending_it=b1 ending_it_$=b1 ends=i-2 energy=c4 enero=b-3e5t1 enero_$=b-2e5
enferma=c5g-1v2 enferma_$=c2v2 enfermera=c-1d5v-3 enfermera_$=c-4d9g-4v-6 enfermera__me=c3
enfermo=g-1i2v3 enfermo_$=g-1i2v4 engine=c-1i6v-2 engine__$=b1i8v-5
english=a-2b-2c-2d-2f7g-1h-2i-1r-2s-2v-1 english_$=f1h-1r-2s-2 enough=a7c-6d-2f-1i-2n-1v-2
enough_$=a15b-3c-2v-7 enough_of=v-2 enough_with=a1 enroll=a4b-1l2 enroll__$=a3b-1l3
enroll_me=a3b-1l3 enroll_me_$=a3b-1l3 entendi=n4 enterro=k3 entiende=a5h-2 entiende_$=a2f1
entiendo=a-5b-1f9m1p-1 entiendo__$=f3m3 entiendo_nada=a-4f6m2 entonces=r2 entrance=c-1v5
entrance_$=v4 entrar=b1v3 entre=c1q2 entre__y=t-1 envien=a4 envien__$=a3 equipo=b-4e-2v4
equivocada=e-1 equivocado=a-1e5v-2 equivocado_$=a-1e4v-2 equivocaron=e1 era=a-3b-2c-3e4h-1n5o-5q-1
era__segunda=n3o-2 era_la=c-1e1n7o-5v-2 era_la_segunda=n3o-2 era_para=n-1v5 eran=n4r-1v-2 erase=a8j1
erase_my=a3j1 eres=c-2d-2h-3m8v-2 eres_$=m1 eres__$=c-1h-1m3v-1 error=l1
es=a-9b-1c-9d-2e7f2h-1i-2j-6k-5m10n-8o2q-6r1s-1t2u-4v2 es_$=b-2e2f-4m3r6s-3v-9
es__$=a-1b-2f1g-6h2j-1m2n-1r-6v-3 es__celular=e4 es__cita=k-5m-1v10 es__del=c-4m-2v4 es__dolor=c-2
es__estafa=b-1m3 es__mi=a-2e1 es__no=f1i1m2s3 es__nombre=e1 es__persona=d-2e-1m1 es__que=b-2i1
es__telefono=e-1v2 es__verdad=m4v-1 es_acoso=a3m-1 es_de=a-2f4m4r2v-1 es_de_verdad=m4v-1
es_el=a1e4m4n-1v-7 es_esto=a-5b-3f1m7v-3 es_esto_$=a-4b-2m4v-2 es_gratis=e-1g-1m-2v5
es_gratis_$=e-1g-1m-2v5 es_la=b-10c-4m-1v11 es_la_del=c-4m-2v4 es_la_que=b-1i1
es_mi=b1e5g-1h-1k-5m-3v3 es_mi_cita=k-5m-1v10 es_mio=e2 es_para=a-4c-1e4r2 es_para_mi=a-4e5
es_por=e-5m2v6 es_que=c5i1s3 es_que_no=a1i1s3 es_un=b8c-3e6m-1u-2v-4 es_un_dolor=c-2
es_una=c-3d-3m3v-3 es_una_estafa=b-1m3 es_usted=e-3f6 es_usted_$=e-3f6
esa=b-5d-2e3f2g-3h1i-2k6m-1n-1 esa_$=v-1 esa__$=a-1b-1d-1f4g-2j3k3 esa__no=c2h3j-1n-1 esa__ya=b-5k2
esa_cita=k-3 esa_clinica=b6h-2v-3 esa_clinica_$=b6h-2v-3 esa_doctor=h6 esa_fecha=b-5k5n-1
esa_fecha_ya=b-5k2 esa_horas=k4v-1 esa_horas_$=k4v-1 esa_persona=a1e3 esa_persona_$=e1
esas=b-3p7q2v1 esas_$=c-1q-1 escalofrios=b-1c4s1 escalofrios_$=b-1c4s1 escriba=b2g-1
escribame=a-3f2g5 escribame__$=a-1f4g3 escriban=a8e-3f-3g-3p-5s-2 escriban_$=a4b-1f-1g-1p-5s-1
escriban__$=a2e-4t1 escriban_mas=t1 escriban_mas_$=t1 escribeme=a3g5 escribeme__$=a4g2
escriben=a-3m4v-1 escriben_$=a-3m4v-1 escribiendo=a3e3 escribir=a1l1p1 escribir_$=a2f-1p1
escribir_en=f1 escribirme=a2f4 escribirme_$=a1 escribirme__$=f6 escucha=n1 escucha_$=n1
escuche=b-1d-1g-1h1n5p-1v-2 escuche_$=d-1g-1h4n1 escuche_bien=h-1n2 escuela=c-1e3q1v4 escuela_$=e3v4
ese=a-7c-8d-1e5f-4g-8h2k7m-1u1v5 ese__$=a-3b1c-3k-4m-1v13 ese__me=k1 ese__no=a-2e2k1 ese__se=e4
ese_dia=b-1c-3e-2g-3j1k7 ese_dia_$=j1k-4v3 ese_dia_me=k1 ese_doctor=b3e-4h2 ese_doctor_$=b3
ese_doctor_no=e-1h1 ese_medico=h1 ese_no=g-1k1 ese_nombre=e2 ese_nombre_$=e2 ese_robot=a1v3
ese_senor=e2 ese_senor_se=e4 eso=a4b-2c-1d2t-1v-2 eso_$=a4 eso__se=d3 esos=c-5f1g-2p4
esos__$=c-1f-2g-1p1 esos__trabajo=p1 esos_dias=f5p3 esos_dias_$=f-1 esos_dias_trabajo=p1
esos_horarios=g-1p3 esos_horarios_$=g-1p2 espalda=b-4c6 espalda_$=c5v-3
espanol=a-1b-1c-2e-1f8g-2m-1n-1p-1r-1s-1v-3 espanol_$=c-1e-1f8g-1m-1p-1r-1s-1v-1 espera=b-1g2v2
esperanza=b5c-2n-1 esperanza_$=b3c-1n-1 espere=g5 espereme=g2 esposa=b-1c3v-1 esposo=b4c-3e1v-2
esposo_$=e-1g1i2 esposo__me=b4 esposo_me=i-1 esta=a-3b-4c3d1e8f-2g-9h2n3o2r2s-5
esta_$=b-5c-1e13i-6s-3v-5 esta__$=b4d-5e-11h4i-5n4o3r2s-1v3 esta__el=b-1c-1e1i5v-2 esta__en=c2
esta__nosotros=e1 esta__pus=c2 esta__y=m1 esta_bien=o2r4v-2 esta_bien_$=o2r4v-2 esta_con=a-1b-3e9v-6
esta_con_nosotros=e1 esta_en=c-1i5v-1 esta_en_el=c-1i5 esta_enfermo=c-6v9 esta_enfermo_$=c-6v9
esta_la=d7e-4v-4 esta_matando=b2c1v-7 esta_matando_$=b1c2v-7 esta_muy=c1 esta_vez=a2d-3h5
estaba=b-2c1n2 estacionamiento=c-1i2v2 estafa=b-1m3 estafa_$=b-1m3 estamos=b1d-1g3v-2
estamos__$=b1e-2g4v-2 estan=c-4i5p2q1v3 estan__$=a-4i5v3 estar=a-4b10q-1 estar__$=b5q-1s-1
estar_aqui=a-1b4s-1 estar_aqui_$=b1s-1 estare=r2v-1 estare_$=r2v-1 estaria=b3 estaria_mejor=b3
estarian=b3 estarian__sin=b1 estarian_mejor=b3 estarian_mejor_sin=b1 estas=c2 estas_llamadas=c-1
este=a-1c-1e5f2g-1h-2m-1n-5u2v-9 este__$=a-2e-8u3 este__a=a4 este__el=a4b-4 este__es=a3e-2
este__me=a-3c1e2 este__no=a-3f6g2 este__un=e5 este__ya=e1 este_celular=e1v-4 este_chip=e6 este_es=e5
este_es_el=a1 este_es_un=e5 este_mundo=a-2b1f-3 este_mundo_$=a-2b1f-3 este_no=b6
este_numero=b-2e-4f4 este_numero_$=e-8 este_pues=c1 este_sea=a3b-2 este_sea_el=a3b-2
este_telefono=e1f3 este_telefono_$=f4 esten=a5c-1 esten__$=a2c-1 esten__con=a1
esto=a5b2c-8e-1f2g-5m10r-1u-2v-14 esto_$=a2b-6c-4g-1m5r-1v-7 esto__acoso=a3m-1 esto__no=a3b1e-4
esto__un=b9e2m-3u-2 esto__una=b-2m2 esto_es=a4b7c-1e2m-2u-2v-2 esto_es_acoso=a3m-1
esto_es_un=b9e2m-3u-2 esto_es_una=b-2m2 esto_ya=b1 esto_ya_no=b1 estomago=c2f3 estomago_$=c1f3
estos=a4 estos__$=a4 estos_avisos=a1 estos_avisos_$=a1 estos_mensajes=a1 estos_mensajes_$=a1
estoy=a-7b1c3d-2e-5f-1g3h-3i-2j-1l-1m-6n-2o-3p-1q-2r-4s2t-1u-5v1 estoy__$=a-3b-9c5f-7o-1r1s-4v12
estoy__asi=r-3s5v-4 estoy__borde=b6g-2v-1 estoy__clase=b-1c-1g4 estoy__con=c4g-1v-1
estoy__de=a2b4c-8g2u-1v-3 estoy__del=c2 estoy__deprimida=b10v-8 estoy__desde=f3 estoy__el=b-1c-6g4v5
estoy__en=b-2g-5v4 estoy__hace=b-1c2 estoy__la=g3 estoy__me=b1c-5v-2 estoy__misa=b-1g4
estoy__mucho=c2 estoy__no=b2 estoy__peligro=b5c-1g-2 estoy__por=b2c-1s1 estoy__un=a-2b4c-6g1
estoy_al=b6g-2v-1 estoy_al_borde=b6g-2v-1 estoy_asustada=b7c-1v-4 estoy_aterrada=b5c-1g-1r2
estoy_aterrada_$=b5c-1g-1r2 estoy_bien=b2c-3r-5s7u-3v-4 estoy_bien_$=b-3v2 estoy_bien_asi=r-3s5v-4
estoy_cansada=a2 estoy_cansada_de=a2 estoy_cocinando=c-1g1 estoy_cocinando_$=g1 estoy_con=g7v-4
estoy_dando=b-3g4v-2 estoy_en=a-4c-1f-2g11v-9 estoy_en_el=b-6c-2g7v-5 estoy_en_la=g3
estoy_en_misa=b-1g4 estoy_en_peligro=b5c-1g-2 estoy_en_un=a-2b2c-1 estoy_enferma=c10v-7
estoy_enferma_$=c8v-3 estoy_estrenida=b-1c2 estoy_estrenida_hace=b-1c2 estoy_llorando=b2c-1g-1
estoy_mejor=b-2v1 estoy_muerta=v-3 estoy_muerta_de=v-3 estoy_muriendo=s1 estoy_muy=b6c1v-4
estoy_muy_deprimida=b10v-8 estoy_pensando=b1g-1 estoy_pensando_en=b1g-1 estoy_peor=c1
estoy_sangrando=c3 estoy_sangrando_$=c1 estoy_sano=c-1g-1v6 estoy_segura=b-5g-3s-2v6
estoy_segura_en=b-4g-2v6 estoy_temblando=c1 estoy_trabajando=c-2f4g2 estoy_trabajando_$=c-2f-1g2
estoy_vomitando=b-1c2f2g-1 estoy_vomitando_desde=f3 estrellas=t2 estrellas_$=t2 estrenida=b-1c2
estrenida_hace=b-1c2 estuvo=a4b-1c-1v-1 estuvo__$=a3v-4 evening=j-1o3q-1 evenings=q4 evenings_$=q4
ever=a5c-2e-4s-4 ever_$=a5 ever__me=a5 ever__this=e-3 ever_stop=a-5 ever_text=e-1 every=b4c1k-2v-2
every__$=c-1 every__i=c2k-1 every_day=b6 every_night=b3c-3k-1 every_night_$=c-1 every_time=b-3c3
every_time_i=b-3c3 everyone=a-2b2 everyone_$=b1 everyone__be=a-1 everyone_would=a-1
everyone_would_be=a-1 everything=b3c-3r-2u-3v-3 everything_$=b-1c-1r-2 everything_and=j3
everything_is=b5 everywhere=b-3i4v-2 everywhere_$=b-3i4v-2 ex=a-1b5c-4e6v-6 examen=c-1 examen_de=c-1
excelente=r2t-1v2 excelente_$=r2t-1v2 excuse=a-1b-1n7t-1 excuse__$=a-1b-1n7t-1 excuse_me=a-1b-1n7t-1
excuse_me_$=a-1b-1n7t-1 existing=b2 existing_$=b2 existir=a-1b4 existir_$=a-1b4 exit=a8b-1n-1v-4
experience=b-1c-1d-1h3v3 experience_$=b-1c-1d-1h3v3 expired=i4v-2 explain=m7v-3 eye=a-2b-6c2g-2v3
eye_$=b-3c8v-8 eyelid=a-1c1 eyes=u1 eyes__yellow=c3 face=b2c3k-4 face__numb=c1 fainted=c3
fainted__$=c2 fall=b-2c9 fall_$=b-1c7 fallecio=c-2e7v-1 fallecio_$=e4 falling=a-1b4c-4
falling__$=a-1c-2 falling_apart=b4c-5 falling_apart_$=b4c-5 falta=b3e-1i-1j2s2v-3 falta_$=c-1j-4
falta_la=c2 falta_que=a1j5 falte=h-1k2 falte_a=h-1k1 familia=g1i2v-2 family=a-1b3 family_$=b1
far=b-4e-2i7n-1 far_$=e-2i3n-1v-1 far__walk=b-1c-1i3 far_to=b-1c-1i3 far_to_walk=b-1c-1i3
farmacia=b-1i-1v8 fast=b-2n4v-1 fast_$=b-1c2n3v-4 fast_before=v1 father=e5v-1 favor=a4 favor__no=a4
favor_de=a3 favor_de_no=a4 fax=e2m-2v4 fcc=a5g-3 fcc_$=a5g-3 fear=b7c-7 fear_$=b7c-7 feas=b6c-2v-3
feb=c-1r-2t5v-2 fecha=c-4f-1g-1h-2k7n-3 fecha_$=b-2k6 fecha__$=b8c-1 fecha__no=b-5k2 fecha_ya=b-5k2
fecha_ya_no=b-5k2 fechas=k-2n3o-1p2v-2 fechas_$=k-2n3o-1p2v-2 fed=a4 fed_up=a4
feel=b6e-1f-3g-3h1j-1v-5 feel__$=c15v-4 feel__a=c-2h-1v4 feel__and=c-6 feel__at=h4 feel__ending=b1
feel__here=b2v-1 feel__im=b-3 feel__talking=b-2d3 feel__weak=b-3c8 feel_awful=b-3c6v-2
feel_awful_$=b-3c6v-2 feel_better=b-7d3v3 feel_better_talking=b-2d3 feel_fine=v4 feel_good=b-1c7v-3
feel_good_$=b-1c7v-3 feel_great=v4 feel_like=a2b3c-8h-5t1v1 feel_like_a=c-2h-1v4 feel_like_ending=b1
feel_like_im=b-3 feel_my=b-5c2 feel_safe=b4v-2 feel_safe_here=b2v-1 feel_sick=b-2c5v-3 feel_so=c4v-1
feel_worse=c1 feel_worthless=b1c-1 feel_worthless_$=b1c-1 feelin=b-1c4v-2 feeling=b-3g4s-1v4
feeling__$=b-1c11g-2s-1v-8 feeling_great=v3 feeling_well=c3g-1s-2v-4 feeling_well_$=c1s-1v-2
feels=b-3c6g-4h-1 feels__$=b-1c3v-3 feels_like=c3h-1v-1 feet=b-4c2h-1v-1 feet_$=c2h-1 feet_are=c-4v1
feliz=b-1c-1g-2q-1u3v2 feliz__$=b-1c-1g-2q-1u3v2 fell=b-3c3g-1v-2 fell__$=c-2i3
fell__and=b-2c4i-1v-1 fell__the=g-1 fell_out=c1v-1 fell_out_and=c1v-1 fell_through=c-2i3
fell_through_$=c-2i3 female=h6v-1 female__$=h5v-1 fever=a-6b-4c8e-1f3g-2i-1q1s2u2
fever_$=a-3b-1c10f-1q2s3 fever_102=c1v-2 fever_102_$=c1v-2 fever__$=c1 fever_and=f6
fever_broke=c-8v10 fever_no=c-1s-1u4v-6 feverish=c2 feverish_$=c2 few=b-2g4v-3 fiddle=c-1g-1v5
fiddle_$=c-1g-1v5 fiebre=a-3b-4c4e-1f2g-1i-2 fiebre_$=a-3b-3c11f-7v-8 fiebre__39=c1 fiebre__no=c3f-2
fiebre_de=c1 fiebre_de_39=c1 fiebre_ni=c-8v7 fiebre_y=c3f6 fiebre_y_no=c3f-2 fifteen=o1 fijese=c1e1
fijese__me=c1 fijese_que=c1e1 fijese_que_me=c1 file=a4b-1 file_$=a4b-1 filling=c1v-1
filling__out=c1v-1 filling_fell=c1v-1 filling_fell_out=c1v-1 finado=e2 find=b4g1q-1v-3
find_me=b5g-2q-1 fine=a-5b-4c-6e-2g-2p-3q-2r6t-2v4 fine_$=a-4b-3c-6e-1g-1p-1q-2r3v5 fine__me=r4v-1
fine_with=r2v-1 fine_with_me=r2v-1 finger=c1 fingers=b-1c4 fingers_$=b-1c2 finish=a2g2
fire=a-2c1e1h4v2 fire_$=c2v-2 fire__$=a-2e1v7 first=a-1b-1e-2h-1k-1n3p-1r-1v-1 first__$=n6o-1v-1
first__second=n-1 first_one_$=n2o-1 first_the=n-1 first_the_second=n-1 first_two=b-1
fit=c-1g-1h1k1p2q2v4 fit__a=c-1g-1v5 fit_as=c-1g-1v5 fit_as_a=c-1g-1v5 fit_me=h1k2q3
five=e-1o1p-1r-1t3v-4 five_$=t3 five_forty=o3 fixed=i-6v5 flare=c6 flashes=b-1 flat=c-3i7
flooded=c-5i4v1 flooded_$=c-5i4v1 floor=m-3n-1v6 floor_$=m-3n-1v6 floppy=c1 floppy_$=c1
flu=b-4c1e-2g-2j-1n-1v3 flu_$=b-2c5e-2v1 flu__$=j-1v5 flu_shot=j-1v4 flutters=v-1 flutters_$=v-1
follow=a-3c-2n4 following=n4 food=b1c1g-1i-1v-3 food__$=b-5c5 food__stuck=c4v-1 food_gets=c4v-1
food_gets_stuck=c4v-1 foot=a-2b-3c2g-1i7v-3 foot_$=a-1b-3g-1i7 foots=b-1c4
for=a1d1e1f1g1h-2l1m3n-8p1t-4v-1 for_$=a-3b4e4m4q-1v-3
for__$=a-11b4c-4d1e-3f6g-4h-3j-1l1m3n-2o-3p5q1r4s2v6 for__coffee=b-1v5 for__days=c4v-2 for__else=h-1
for__im=a2p-2 for__its=b3v-1 for__love=a3v-2 for__month=c3 for__person=d1 for__please=v3
for__reason=b-1c5 for__reminders=u3 for__take=a1 for__to=a3j2 for__week=c1v-1 for_a=a-6b-4c2d4g4
for_a_coffee=b-1v5 for_a_month=c3 for_a_person=d2 for_a_week=c1v-1 for_asking=u-1v4
for_asking_$=u-2v5 for_days=b1c-2 for_days_$=b1c-2 for_everything=b4u-2v-1
for_me=a-1b10c-6e1f8g-1i-2j1o-2p3r-2s5v-5 for_me_$=a-4b12c-4f8g-1i-4o-2p7r-2s5v-2
for_my=c-1e1j-3k3v-1 for_no=b-1c5 for_no_reason=b-1c5 for_parking=b-2g-1i2 for_school=b-2v5
for_somebody=a4d-1m-2 for_that=g1o2 for_the=a1j1u4 for_the_love=a3v-2 for_the_reminders=u3
for_these=u2 for_this=a6 for_this_take=a1 for_years=b-1e-2v5 for_you=a3r4 for_you_to=a4
forever=a-1b7u-2v-1 forever_$=a-3b7u-2 forget=a7b-2d-2g-1j1m-1v-5 forget__$=a5v-1
forget__me=a4b-1v-1 forget_about=a3b-1v-2 forget_about_me=a4b-1v-1 forget_me=a5v-1 forget_me_$=a5v-1
forgot=v5 form=b-2d-2e-3g-4v9 form_$=b-1d-1g-3v6 forms=a-1v2 formulario=c-1g-1v3
formulario_$=c-1g-1v3 forty=o2 forward=j-1k5v-4 forward_$=j-1k5v-4 found=b3c3e4g-3 found__lump=b-4c3
found_a=b-4c3 found_a_lump=b-4c3 four=n-1t4v-1 fr=g-1 frasco=b6c-3v-1 fraude=b-1m4v-1
fraude_$=b-1m4v-1 freaking=b6c-3 freaking_out=b2 free=c-1g-1i-1j5p1v1 free_$=v5 free__my=j6v-1
free_up=j6v-1 free_up_my=j6v-1 fregando=a2v-1 fri=c-1o4 fri_$=o1r-1 friday=a-1b-2c-2f1g1j2o4q1t-1u-1
friday_$=b-3c-3f-4g5k-1o2r2v-3 friday__$=b-1p2 friday_at=g-3k4q2 friday_but=b3o-4r-2
friday_evening=q-2 friday_is=q2 friday_one=c2f6 friday_one_$=r1 fridays=p-1 fridays__$=p-1
friend=b2c-2 frightened=b4c-3 frightened_$=b1c-2 frightened__be=b1 frightened_to=b1
frightened_to_be=b1 frio=b-2c7e-1g-2 frio_$=b-2c7g-1v-2 from=a3b-1d1e-5f-2g-5i-1l-5n2o-2p-1q1s-2u-1
from_$=a-3m4v-1 from__$=a3b4c-8d5m-4v-1 from__and=b6 from__clinic=a4 from__list=a2 from__lol=a-4c3
from__me=a1b-4 from__on=a6g-1 from__to=q1 from__top=a-2d-1n8v-1 from_him=b5i-1 from_me=a-5b8m-2v4
from_me_$=a-4b4m-2v4 from_my=b-1c2 from_now=a2v-1 from_now_on=a2g-1 from_staff=a-1d5v-2
from_staff_$=a-1d5v-2 from_the=a-4b-6c3d-1g-1n6q1 from_the_list=a1 from_the_top=a-2d-1n8v-1
from_this=a2 from_you=a9b-1i1n-2s-1 from_you_$=a7 from_your=a5e-2o-1 front=a-1d1e2g2j-2v3
front__$=d2 front__a=b3 front__me=g3 front_desk=d1e3 front_desk_$=d2 front_of=b4g3v-1 front_of_a=b3
front_of_me=g3 fue=b-6c-11d-3e2g-2h4m-1v4 fue__$=d-2v2 fue__vivir=b-4e5 fue_a=b-4e5
fue_a_vivir=b-4e5 fue_el=c-7v6 fuerte=a-2b-1c4n4 fuerte__no=b1c2 fuertes=c2v-1 fuertes_$=c2v-1
fuerzas=b-5c6 fui=a-1b-1e2h-1j3v-4 full=b1c-2g3i2v-4 fumar=v4 funciona=m3 funciona__$=m3
funciona_esto=m3 funciona_esto_$=m3 function=b1 function_$=b1 funeral=k-1 funny=c1v1 funny_$=v1
further=a4b-2 further__$=a3b-1 future=b5i-2v-3 future_$=a1b1 game=b-2e-3i-1n-4v4 game_$=e-3n-1
game__$=n-1v1 ganas=b6c-4r1 ganas_$=b-2v6 ganas__hacerme=b3v-1 ganas_de=b9c-4v-9
ganas_de_hacerme=b3v-1 garage=b5c-2v1 garage_$=c-1v4 garbled=n6v-3 garbled_$=n6v-3 garganta=b-4c6v-3
garganta_$=c1v-1 garganta__$=b-1c1 gas=b-1c-2g-1i9v-8 gas_$=g-1i6v-8 gas_money=i1 gasolina=c-1i1
gave=a-3c4i1k2v-4 gave__$=c5i-1 gave__my=c-4i3v-1 gave_away=b3c-3v-1 gave_away_my=b3c-3v-1
gave_me=c2e-1k2 gave_out=c3 gave_out_$=c1 gave_up=a-3b-2i4 gave_you=a1 general=h3 gente=a-6d7h-3
gente_$=d3h-3 get=b-1c-3d2e-6f-2g-1i4j-4k1m3n-2o-1q2s-2u-2 get__$=b1c-7d-8e-1f-1g-2i6k-4m5r-2s-3
get__a=a-2d5 get__at=v1 get__in=b-1f1g-4k8q3 get__message=l1 get__more=a6 get__my=a2s1 get__new=h1
get__number=m5 get__of=c1i-1v4 get__off=a2f-1 get__on=d5 get__the=d2i4 get__to=g8q-2v-1
get__without=d-1v-1 get__you=a-1i3 get_a=d-2i-3v4 get_a_new=h1 get_back=g8q-2v-1
get_back_to=g8q-2v-1 get_in=g-5k-1q3v-1 get_me=a-1b6c-1d1f-2g-7h1i1k7m-3q3v-7 get_me_$=a-5b3d-4i3v-3
get_me_a=a-2d5 get_me_in=b-1g-4k8q3 get_me_off=a2f-1 get_my=a-4m6v6 get_my_number=a-1m8 get_off=a4s1
get_off_at=v1 get_off_my=a2s1 get_out=c1i-1v4 get_out_of=c1i-1v4 get_somebody=d3 get_that=n1
get_that_$=n1 get_the=a-1b5d5l1v-3 get_there=b-5c-3d-4i6k-1s-4 get_there_$=b-3c-3d-1i5r-2s-3v1
get_there_without=d-1v-1 get_these=a3d-1f1v-2 get_these_$=a3v-2 get_this=a-6m3v-1 get_to=a-3i7
get_up=i-2 get_up_$=c1i-4 gets=c2g2i-1v-3 gets__$=b1c1v-2 gets_stuck=c4v-1
getting=a3b-4g-2i4m-1q1r2v-2 getting__$=b-6g-1i1q2 getting_bigger=c1 getting_bigger_$=c1
getting_there=b-2i3v-2 getting_these=a4m-1 getting_these_$=a3 getting_worse=c6q2v-1
getting_worse_$=c6q2v-1 gimme=a-1c-1d1g3h1v-3 gimme_a=d2 give=c-2d2e-2g2j3k-3r-1t1v-3 give__$=b9i1
give__a=b-7d4i-1v-2 give__another=h3t2 give__to=d1 give_me=a-1b-9d4g3h1i-2k-2t1v-2
give_me_a=b-7d4g1i-1v-1 give_me_another=h3t2 give_my=b-2d-1j4 give_up=b9 give_up_$=b9 given=b5
given__on=b2 given_up=b5 given_up_on=b2 gives=c-2v6 gives_me=c-2v6 giving=b1c-1e-2 giving__$=b1
giving_up=b3c-4 giving_you=a1e-1 glasses=c-1g4v4
go=a7b5c-5e1f-4g-5i-4j-3k-3m-5n1o2p-2q-2r2s-4t-1v-11 go_$=a-2b8c-3i-1r3v-2 go__$=a6g-2m-3n-3s-3v-3
go__it=a-1b-3n3r3 go__like=b3 go__sleep=a-1b3 go__to=b-2h2 go__what=n3 go_ahead=r3s-1 go_ahead_$=r1
go_away=a11b-9c2j-1r-3v-7 go_away_$=a10b-8c2r-3v-4 go_back=b-2h2n3s1 go_back_to=b-2h2
go_back_what=n3 go_bother=a2e-2 go_on=b12c-4m-1 go_on_$=b8c-2m-1 go_on_like=b3 go_over=b-2d1n3
go_over_it=b-2d1n3 go_to=e7 go_to_sleep=a-1b3 go_with=b-1g-1o6r-3 god=a1u-1v2 god_$=b-1u-4v7
god__$=a1u1v-4 god_bless=u1 god_stop=a2v-2 god_stop_$=a2v-2 goes=a2c-1r-3v3 going=d-2e-3f-1i1k-1v-2
going_$=b8c-3j-3v-1 going__$=b-2i-2v4 going__die=b3v-7 going__end=b1 going__hurt=b5c-3q-1
going__jump=b3i-1 going__make=a-1b4j-3k-1 going__need=a1 going__take=i4 going__the=a4b-5c3
going_around=b-3i-1v4 going_around_$=b-3i-1v4 going_to=b-1c-3d-2e-2g5i4j2k-1m-1v-6
going_to_die=b3v-7 going_to_end=b1 going_to_hurt=b5c-3q-1 going_to_jump=b3i-1
going_to_make=a-1b4j-3k-1 going_to_need=a1 going_to_take=i4 going_to_the=a4b-4c3 golpea=b3
golpea_$=b3 gomez=a-2b-3c-3d-1g-1h1m-1n-1o6p-2r-2v-2 gomez_$=b-1c-2d-1h9o4r-1v-9 gomez__$=h-5o2
gomez_please=o1 gomez_please_$=o1 gone=a-1b2c-1g-2i-1v3 gone_$=b3c-5i-1v3 gone__$=v1
good=a-2b-5e-3f3g2h-3i-3j-1k1m-4n-1p2q-2r-1s1t-2u3v3 good_$=b-12c5f3g-5i-1o1p3q-1r-2s3u-6v2
good__$=b-5c-10g7k3m-2v7 good__me=h1 good_for=m-2 goodbye=b4c-2v-2 goodbye_$=b-7u4
goodbye__$=a-1b7c-2u-4v-1 goodbye_forever=b3u-2 goodbye_forever_$=b3u-2
got=a-4c5f-2g2h-2i3j-1l-1m1n-4o-2p1q1u-2v-2 got_$=m-1n-1p2 got__$=b4e-1o-3q1v-3 got__and=c-3e1
got__fever=s1 got__flu=c2j-1 got__in=j-1 got__knife=b1c-3 got__new=a3 got__number=a4 got__pain=c3
got__phone=m-1 got__so=c-1 got__wrong=c-1e1v-4 got_a=b-1c-1m3s1 got_a_fever=s1 got_a_knife=b1c-3)";

}  // namespace rb::grammar
