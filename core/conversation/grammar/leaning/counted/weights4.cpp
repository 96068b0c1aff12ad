#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning4;
const std::string_view kLeaning4 = R"(
de__senora=f6 de__tengo=c3 de__vez=b6c-4v-4 de__y=b6 de_acuerdo=r6 de_acuerdo_$=r6 de_agosto=b4
de_agosto_de=b4 de_ahi=a6v-7 de_ahi_$=a6v-6 de_alta=l4 de_ansiedad=b3 de_avisarme=a-4v6
de_avisarme_$=a-3v7 de_baja=a12b-4c-3j4 de_baja_$=a12v-4 de_baja_mi=j4 de_baja_por=v4 de_cabeza=b-4
de_cabeza_$=c-5 de_calor=v4 de_camion=v3 de_comer=a-6c-5g7 de_comer_$=a-6g4 de_comer_al=b-4v-3
de_de=j4 de_de_baja=j4 de_dia=k3 de_doctor=h3 de_donde=a-4b-5m10v-7 de_donde_me=a-3m7
de_donde_sacaron=m4v-5 de_el=b4e3 de_el_$=b3e3 de_ella=e4 de_enfermera=v-3 de_esa=f6
de_escribirme=f8 de_eso=o3 de_esos=f3 de_esos_dias=f6 de_espalda=c-4v6 de_espalda_$=c-4v4
de_espera=v3 de_espera_jaja=v3 de_esto=b-3m-8 de_esto_$=b-3m-8 de_frio=c5 de_fumar=a-3v5
de_ganas=b-8v3 de_ganas_de=b-4v3 de_gomez=h5 de_gomez_$=h5 de_hambre_jaja=v-5 de_hoy=v3 de_julio=v5
de_julio_$=t-5v8 de_la=a10b5c-3g-5l-5n-7t-5 de_la_cama=b4 de_la_cara=c-6v5 de_la_casa=b6
de_la_cirugia=c3 de_la_cuidadora=b6c-4 de_la_gripe=c-5v5 de_la_lista=a8l-3 de_la_oficina=v-4
de_la_operacion=v-4 de_la_parada=c8v-4 de_la_vida=b3 de_las=b-10f3q5v-4 de_las_3=q3 de_las_5=f5
de_llamar=a4c3e3v-3 de_llamar_$=a3e3v-3 de_llamarme=a5 de_llamarme_$=a5 de_llorar=b6s-3v-3
de_llorar_$=b6s-3 de_lo=b5t3v-3 de_lo_que=b5t3 de_los=b5v-7 de_los_nervios=b8v-3
de_los_resultados=v-5 de_mandarme=a3 de_maravilla=v5 de_mas=c14 de_mas_$=c4 de_medico=h3
de_medico_$=h3 de_mensajes=a8s6v-5 de_mensajes_$=a4s6v-5 de_mi=a6e-3f-5i3 de_mi_$=b3 de_miedo_$=b3
de_miedo_anoche=b-6v4 de_mis=c3 de_nada=b5u12v-4 de_nada_$=b5u12v-4 de_nervios_$=v3 de_ninguna=p-5s9
de_no=a9 de_nuevo=a-10l4n10v-7 de_nuevo_$=a-7n11 de_octubre_$=q3 de_opinion=l3 de_orina=v-5
de_parte=m3 de_parte_de=m3 de_pastilla=c5 de_pastilla_$=c5 de_pastillas=b9c-4 de_pastillas_$=b6c-3
de_pensar=b4 de_pensar_en=b4 de_peso=c5 de_peso_$=c4 de_pie=c-4 de_que=c-7h-8m19n-5r-4s-3
de_que_me=b3 de_que_se=b-3 de_quien=a-4m6 de_risa=v8 de_risa_$=v3 de_risa_con=v4 de_salud=u-6v4
de_salud_$=u-6v4 de_sangrar=c8v-3 de_sangrar_$=c8v-3 de_sangre=m3 de_sangre_$=m3 de_siempre=b-6h3
de_tanta=b7c-6 de_tanto=a4v-4 de_tanto_mensajes=a4 de_todo=b6u3 de_todo_$=b6 de_toser=c6
de_toser_$=c6 de_trabajo=e3 de_trabajo_$=e3 de_un=b-4 de_una=b6c-4m-6v-4 de_una_vez=b6c-4v-4
de_ustedes_$=e3 de_veinte=c-3 de_verdad=b-5d6m5v-9 de_verdad_$=d4m3v-7 de_viaje=q-4 de_vida=b6
de_vivir=b4 de_vivir_$=b3 de_vomitar=b-4c5 de_vomitar_$=b-4c5 de_vueltas=a-5l3v4 deactivate=a3
dead=c-3e4i7r-3 dead_$=b-7v8 dead__$=b3 dead_battery=i6v-9 dead_inside=b3 dead_inside_$=b3
dead_stop=e6 dear=c5d6v-3 dear_$=c3d4 death=v-3 debe=m4 debo=c-3v6 debo__de=v3 debo_dejar=v3
debo_dejar_de=v3 deceased=e6 deceased_$=e6 december=t3 decided=g6j4 decir=n3 decir_$=n3 decirle=b3v4
decirlo=n4 decirlo_$=n4v3 decline=r-4s7v-5 decline_$=s7v-3 dedo=b-8 dedo_$=b-7v3 dedos=c3 dedos_$=b3
deep=c3 deep_$=c3 deja=b7v-6 deja__$=a-6b4 deja__a=b3 deja_de=a9 deja_ni=c4 deja_salir=a-9b8
deja_salir_$=a-6b6 deja_ver=b3 deja_ver_a=b3 dejame=a4g-6v4 dejame_en=a3 dejar=a4c-5
dejar__aspirin=v3 dejar_de=a5 dejar_la=v3 dejar_la_aspirin=v3 deje=a-8f5g4v7 deje__azucar=v5
deje__carta=b5v-3 deje__fumar=a-3v5 deje_de=f6g-4v3 deje_de_fumar=a-3v5 deje_el=b-3v13
deje_el_azucar=v5 deje_una=b9v-6 deje_una_carta=b5v-3 dejelo=r-3s3v-3 dejelo_para=g3
dejeme=a4b-3g4v-7 dejeme__$=a6 dejeme__con=g3 dejeme_en=a6g-3 dejen__avisarme=a-4v7 dejen__llamar=e3
dejen__mi=a3 dejen_a=a3 dejen_a_mi=a3 dejen_de_avisarme=a-4v7 dejen_de_llamar=e3 dejenme=a6g-4
dejenme__paz=a7 dejenme_en=a8 dejenme_en_paz=a7 dejo=v3 dejo__llorar=b6 dejo__mata=v-3 dejo_de=b3
dejo_de_llorar=b6 dejo_el=v4 dejo_me=v-3 dejo_me_mata=v-3 del=a-3e-10h-5k-7n-3t4
del__$=f5k-7m-4o4r-4v-3 del__de=m3 del__no=e-3v-3 del__o=v3 del__y=t3v-3 del_bano=b-4c3
del_bano_$=b-3c3 del_covid=c-5v4 del_cuello=b8c-3 del_doctor=o-3v7 del_dolor=c11v-6 del_dolor_$=c6
del_estomago=v3 del_martes=f8j3k-4o4 del_martes_$=f8 del_miedo=b4 del_miedo_$=b4 del_trabajo=e-3g4
del_trabajo_$=g4 delay=j-4k5 delay__appointment=j-4k5 delay_my=j-4k5 delay_my_appointment=j-4k5
dele=j8 dele_mi=j8 delete=a5 delete__$=a7t-4 delete_me=a7t-4 delete_me_$=a7t-4 delete_the=a-4
deme=k3o3v-4 deme__$=k3 deme_la=o4 deme_un=g5 dementia=a3 denme=b-5d6l3 denme__alta=l4 denme_de=l3
denme_de_alta=l4 denme_un=d6 dense=a-8e11 dense_$=a-6e10 density=v3 dentist=h6 dentist_$=b4
dentist__$=h3 dentista=g4 dentista_$=g4 dentro=b9c-4v-3 dentro_$=b9c-4v-3 denunciar=a5 depende=v7
depends=v6 depends_on=g-6v5 depre=b10c-4v-8 depre_$=b10c-3v-6 depresion=c-4 depresion_me=c-3
depressed=v7 depressed_to=b5 depression=b4 depression__back=b3 depression_is=b7v-3
depression_is_back=b3 desaparecer=b3 desaparecer_$=b3 descansar=a-3 desde=c5g-11n4r4 desde__$=g-8r8
desde__domingo=q-4 desde__manana=c3 desde__murio=b4 desde__tomo=b-4 desde_ayer=c4f-3
desde_ayer_$=c4f-3 desde_el=c-8n7q-5 desde_el_domingo=q-4 desde_hace=c4 desde_la=b-4c4f3
desde_la_manana=c3 desde_que_murio=b4 desde_que_tomo=b-4 desea=m3 deseo=a3 deseo_recibir=a3
desist=a6 desist_$=a6 desk=b-4d7 desk_$=v3 desorientado=c3 desorientado_$=c3 despacio=n6
despacio_$=n5 despair=b5 despair_$=b5 despedida=a-4b5 despedida_$=a-4b4 despertar=b3s-3
despierta=b-3 despierte=b4 despues=b-5g9i-4j-3q5 despues_$=g9 despues__la=c8v-5
despues__las=b-4c-3f4q4 despues__no=j-3v8 despues_de=b-3c3f3q4v-6 despues_de_la=c8v-5
despues_de_las=b-4c-3f4q4 desuscribanme=a4 desuscribanme_$=a4 desuscribir=a3 desuscribir_$=a3
desvanecer=b-3c4 desvanecer_$=b-3c4 detener=a4 detener_$=a4 devolviendo=b-7c6 devuelvo=b-5c6
devuelvo_$=b-4 di=b-7c7l3 di_de=c7 dia=h-5k6u6 dia_$=b7g6k-7p3u7v-11 dia__$=g-7k8v4 dia_me=b-4v7
diabetes=v4 diablo=b6c-4 diablo_$=b6c-4 dial=v8 dialysis=q3 dialysis_$=q3 dias=c5f3k-4n4o-5v-7
dias_$=c4q-4 dias__$=c-4 dias_me=f7 dias_sin=c4v-3 dice=a-3b3g4 dice__se=b5c-4 dice__si=b7r-3v-4
dice_mi=g5 dice_que=b5 dice_que_se=b5c-4 dice_que_si=b7r-3v-4 dicen=b3 dicen__me=c3 dicen_que=b3
dicen_que_me=c3 diciembre=e4 diciendo__sin=b-4 diciendo_cosas=b-4 diciendo_cosas_sin=b-4
did=a-7c4h-5v5 did_$=c3v-3 did__ask=m-5 did__get=a-6m3v4 did__say=m-4v-4 did_it=b3 did_you=a-6n4
did_you_ask=m-5 did_you_get=a-6m3v4 did_you_say=m-4v-4 didnt=b-3n7 didnt__$=n4v-3 didnt__any=a-5v13
didnt__for=a5 didnt__that=n4v-11 didnt__to=a3 didnt_ask=a5 didnt_ask_for=a5 didnt_get=a-7v7
didnt_get_that=v-5 die=b8e-7o-3v-4 die_$=b17v-8 die__me=b-3 die_for=b-6v5 die_for_$=v4 died=v3
died_$=v5 died__$=i-4v6 died__i=i3 died__its=i-6v6 died__me=b-3i6 died__that=b4v-5 died__the=e3
died_in=e8v-14 died_in_that=b4v-5 died_on=b-3i6 died_on_me=b-3i6 dieron=e3 diez=b-3t9 diez_$=t4v-7
diez_anos=v3 different=b-3d-4e3g-3j-3k4 different__$=e4f5h-3k5 different__please=h5
different_clinic=v7 different_day=k6 different_day_please=k4 different_doctor=f5h4
different_doctor_$=f7 different_one=h3k-5 different_one_$=k-4 different_time=h-3k10
different_time_$=h-3k10 diga=q5v-3 digale__doctor=c3 digale_al=c3 digale_al_doctor=c3 digalo=n4
digame=n4 digame__vez=n4 digame_otra=n4 digame_otra_vez=n4 digan__tengo=f3 digan_que=f3
digan_que_tengo=f3 diganle=b4 diganle_a=b4 digo=c-5g6n-3v-3 digo_$=b-7c-4g6 digo__una=d3 digo_a=d3
digo_a_una=d3 dije=a6v-5 dije__la=a3 dije_a=a3 dije_a_la=a3 dijo=c-3n11p-4r-4v-7 dijo_$=c-4n12p-4v-6
dijo_que=b4 dinero=b4v-3 dinero__los=b3 dinero_y=b3 dinero_y_los=b3 dio=b-8c15e-3 dio__$=b-5
dio__asma=c3v-3 dio__ataque=c3 dio_alergia=c3v-3 dio_covid=v3 dio_covid_$=v3 dio_el_asma=c3v-3
dio_un=b-4c7 dio_un_ataque=c3 dios=b4c-6e4i-3 dios_$=b-4e7u-7v3 dios__bendiga=u6 dios__bien=u-6v3
dios__los=b-4u8v-3 dios__me=b5 dios_estoy=u-6v3 dios_estoy_bien=u-6v3 dios_la=u4 dios_la_bendiga=u4
dios_los=u4 dios_me=b4u5 dios_me_los=b-4u8v-3 dios_que=b3 dios_que_me=b3 diosito=b7
diosito_llevame=b6 direccion=f3v6 direccion_$=f3 dis=m9 dis_$=m5 disable=a3 discharge=c6v-3
discontinue=a8l-3 discontinue_$=a4 disculpe=a-4b3 ditch=j3 divorced=e3 dizziness=c-3 dizziness_$=c-3
dizzy=c4v-3 dizzy_$=c6 dnc=a10 dnc_$=a10 do=c-9d5e-5g-12h3l3n-13o3p4r4t-5u-12v6 do_$=f3m14r6s3v-13
do__$=a-3r5v-9 do__again=b3 do__all=i5 do__anymore=b-4k11 do__close=v4 do__come=c4 do__do=i-4m7
do__get=a-6v8 do__go=c-4v6 do__guys=i5 do__have=d-6e-3f7g-5h10i-8m-7q5 do__i=b6 do__it=m4
do__keep=v-5 do__make=v-3 do__morning=o3 do__need=b-3h-3i-7v12 do__of=f6p3 do__pay=i7v-10
do__press=a3 do__stop=a-3v7 do__stupid=b3 do__take=i-7v9 do__the=l4 do__tomorrow=g-5 do__turn=a4
do__unsubscribe=v-4 do__use=v3 do__want=m3v6 do__with=d7 do_any=f6p4 do_any_of=f6
do_i=a5b-11c-10d5f-8i-4k-4m-4p-3v13 do_i_do=m8v-9 do_i_get=a-6v9 do_i_go=c-4v6 do_i_have=h5
do_i_make=v-3 do_i_need=h-3i-6v14 do_i_press=a3 do_i_turn=a4 do_i_unsubscribe=v-4
do_it=b7g-5k-4r7v-10 do_it_$=r9v-9 do_it_again=b3 do_it_tomorrow=g-5 do_something=b11c-4
do_something_i=b7 do_something_stupid=b3 do_text=a-3 do_the=i4v-5 do_this=b9d7 do_this_anymore=b4
do_this_with=d5 do_thursday=b-4k5 do_tomorrow=o6q-4 do_tuesdays=b-4k7 do_we=c5 do_with=a5b-7m4v-5
do_with_it=m4 do_you=a-11b-8d-8e-10g-5i6n-7p3q4r-4u-10v14 do_you_all=i5 do_you_close=v4
do_you_do=i-4v7 do_you_guys=i5 do_you_have=b-3d-4e-3f8g-3h5i-6m-4p3q6 do_you_keep=v-5
do_you_pay=i7v-10 do_you_take=i-7v9 do_you_want=m3v6 doble=c5v-3 doble_$=c3 doce=t3
doctor=d-4h4l-4p-7 doctor_$=c-10e-14g-5h10j-8k-3m3p-11r-6v7 doctor__$=c-5d-8e8f-6h-7j4r4v-8
doctor__a=h4k3v6 doctor__call=v7 doctor__de=v4 doctor__good=h-5v4 doctor__hable=h3 doctor__i=h-6
doctor__is=h-3r-4 doctor__me=c6v-6 doctor__no=h3 doctor__siempre=h3 doctor__who=h3
doctor_anymore=h-3j5 doctor_called=b5 doctor_called_$=b5 doctor_de=h4 doctor_de_siempre=h3
doctor_el=d5g4 doctor_gomez=h-16o7 doctor_gomez_$=o7 doctor_kim=d-4h4 doctor_kim_$=d-4h4
doctor_lee=d-3h3 doctor_me=h-4 doctor_my=c5d3 doctor_no_$=h3 doctor_not=h6 doctor_not_a=h3
doctor_now=a3j3 doctor_patel=h-14v11 doctor_patel_$=h-13o-5v3 doctor_patel_is=h-3r-4
doctor_please=h7 doctor_please_$=h5 doctor_que=c4r3 doctor_que_hable=h3 doctor_ramos=h4
doctor_ramos_$=h4 doctor_says=v3 doctor_says_im=v3 doctor_se=h7 doctor_there=e8 doctor_there_$=e8h-6
doctor_this=h3 doctor_who=h3 doctor_would=v-3 does=a-4b3c-10e-4i-5q-3v5 does__gomez=h-3
does__hurt=v10 does__matter=v-7 does__shot=c-3v3 does_doctor=h-6v4 does_doctor_gomez=h-3
does_it=b3c-3 does_it_hurt=v10 does_it_matter=v-7 does_medicare=v-4 does_the=c-8v11
does_the_shot=c-3v3 doesnt=b-3r4v-5 doesnt__$=v5 doesnt__here=b-9e6 doesnt__which=r3 doesnt_hurt=c-4
doesnt_know=c8 doesnt_live=b-9e6 doesnt_live_here=b-9e6 doesnt_matter=b5r4 doesnt_matter_which=r3
doesnt_work=k3p3 dog=b-5n3 dog_$=b-6c6v-5 dog__backing=v3 dog__me=c9 dog__sick=c-7 dog_bit=c11
dog_bit_me=c7 dog_is=c-7v10 dog_is_sick=c-7 dogs=v6 doing=b3u-4v5 doing__$=c6 doing_good=b5
doing_great=c-5v5 doing_this=b4 doing_this_$=b4 doing_well=b-5c9u-7v9 doing_well_$=b-8c11v-6
doler=c3 dolor_$=b3c-4t4v-5 dolor__$=s-3u8v-9 dolor__espalda=c-3v4 dolor__me=v-3 dolor__no=b-6c5
dolor_de=b-3v4 dolor_de_espalda=c-3v4 dolor_gracias=s-3 dolor_gracias_$=s-3u8v-7 dolor_que=b-4
dolor_que_no=b-4 dolor_se=v-3 dolor_ya=v6 dolores=v4 domingo=q3 domingo_$=q3 donde=h-4i-7m4o-3v4
donde__el=i-6v8 donde__la=v3 donde__mi=a-4m4v-4 donde__no=b8h-3 donde__pico=a6v-4 donde__sacaron=c3
donde_esta=c4 donde_le=a6v-4 donde_le_pico=a6v-4 donde_me=a-4b-5c8m4v-4 donde_me_sacaron=c3
donde_para=i-5v8 donde_para_el=i-5v8 donde_queda=v5 donde_queda_la=v3 donde_sacaron=m4v-5
donde_sacaron_mi=a-4m4v-4 donde_voy=b8h-3 donde_voy_no=b8h-3 done=b3c-4s5 done_$=s3 done__$=b6
done__dont=a3 done__everything=a-3 done__living=b3v-3 done__the=v5 done__this=v7 done_here=a3
done_here_dont=a3 done_with=c-4v10 done_with_everything=a-3 done_with_living=b3v-3 done_with_this=v7
dont=a5l-6 dont_$=a12 dont__$=a-5b-6c-8e-9h6j-6q6v17 dont__a=a-4b8c-5e5f3h-8i3 dont__about=a-3
dont__again=a5s-9 dont__any=a-4e9m3 dont__anything=b5 dont__back=b4g-3 dont__contact=e3
dont__good=c14v-5 dont__here=b-4 dont__him=h4 dont__how=a4b5v-5 dont__ill=r4 dont__im=r3
dont__it=c4j-3 dont__me=a9b-14e-5f4j6s10v-6 dont__my=a8b-3d-4e-7g10p3 dont__myself=b9v-4 dont__on=b5
dont__out=a3 dont__patel=h5v-4 dont__reminders=a5 dont__safe=b6 dont__sending=v3 dont__so=s6
dont__texting=a-10v7 dont__that=a-3v7 dont__the=a-3n3v-4 dont__these=a3v-5
dont__to=a-4b-6e8h-6j3t4v5 dont__what=a-3b3f9v-4 dont__where=b-6v-4 dont__who=b9m-3 dont__you=a4
dont_be=a8b-5 dont_be_sending=a3 dont_bother=a-15s5 dont_bother_me=a-4 dont_call=a16d-12g-3
dont_call_back=b4g-3 dont_call_my=a8d-4 dont_care=b3v-4 dont_click=h6v-3 dont_click_$=h6v-3
dont_consent=a5 dont_contact=b-3f7s3 dont_contact_me=b-3f7s3 dont_do_text=a-3 dont_enjoy=b5
dont_enjoy_anything=b5 dont_feel=c13v-12 dont_feel_good=c14v-5 dont_feel_safe=b6 dont_fit=p3
dont_follow=a-3n5 dont_give=a-4v7 dont_give_that=a-5v8 dont_go=e7 dont_go_to=e7
dont_have=a-7c-7e7g8h-7i6k-3m3v6 dont_have_a=e5f3h-5i6 dont_have_any=m3v4 dont_have_my=b-3g8
dont_kno=e3 dont_know=c-3e6f3s-3v5 dont_know_$=b-5v19 dont_know_any=e4 dont_know_how=b7v-5
dont_know_what=f7m4v-3 dont_know_where=b-6v-4 dont_know_who=b9m-3 dont_like=h5 dont_matter=q7
dont_matter_$=q6 dont_message=s3 dont_message_me=s3 dont_need=a5b-4f-4h-5j11v-11
dont_need_reminders=a4 dont_need_to=j4 dont_plan=b5 dont_plan_on=b5 dont_reach=a3 dont_reach_out=a3
dont_recognize=b4 dont_recognize_myself=b4 dont_ring=a5 dont_see=b10c-4h-4i5 dont_see_a=b11
dont_send=a8 dont_send_me=a4 dont_stop=a-16v10 dont_stop_sending=a-5v5 dont_talk=b-7e3
dont_talk_to=b-7e3 dont_text=b3d4v-3 dont_text_$=d4 dont_text_again=s-8 dont_text_me=a4s5
dont_think=s6 dont_think_so=s6 dont_trust=e-4 dont_use=e-6 dont_use_this=e-5 dont_want=b-8e-4p-4t3
dont_want_patel=h5v-4 dont_want_this=a5 dont_want_to=a-5k3t4v7 dont_wish=b-4 dont_wish_to=b-4
dont_work=p9q3 dont_worry=r4 door=b3e-3g3i-3 door_$=b9 door__$=i-5 dormir=g3 dormir_$=g4v-5
dormir__siempre=b6 dormir_para=v7 dormir_para_siempre=b6 dos=o7r-3 dos_$=o5 dos__$=v8 dos__cuarto=f4
dos__y=c4 dos_y=f3 dos_y_cuarto=f4 double=c7v-3 down=a3c4j-3v-7 down_$=c4g3 down__$=c9v-3
down__stairs=b3 down__the=b-3 down_all=c-3 down_i=c-4 down_the=b3 down_the_stairs=b3
down_there=c10v-3 down_there_$=c9v-3 down_with=c3 doy=b4c-3 doy__$=a-10b11v-6 doy__baja=a7
doy__consentimiento=a3 doy_de=a7 doy_de_baja=a7 doy_mas=a-10b5 doy_mi=a3 doy_mi_consentimiento=a3
doy_por=a-3 drain=c6 dread=b8c-3 dreading=b3c-4 dream=b-7v8 dream_$=b-7v8 drive=c5v4 drive_$=c6g4
drive__$=g-3i-3v7 drive__my=c-5i3 drive__that=b3 drive_after=c-4g-3v9 drive_lanoche_$=i5
drive_me=b-5p-3q-3v5 drive_me_$=b-3 drive_my=b3 drive_myself=c6 driver=c-8i12v-7 driver_is=c-8i8v-5
drives=b-5i7v-3 drives__and=g-3 drives__but=i3 drives_me=b-4i4 drives_me_and=g-3 drives_me_but=i3
driving=f4g7 driving_$=f5 driving__me=d-6 driving__the=b5 driving_off=b5 driving_off_the=b5
drop=a4b-5j5q-4v6 drop_me=a4 drop_my=j6v-7 dropped=c7 drowning=b6c-3 drowning__$=b3 drowning_here=b3
drowning_here_$=b3 drunk=b3 drunk_and=b6c-3 due=v4 due_for=v4 duele=b-4s-3v6 duele_$=c5v-8
duele__$=u7v5 duele__el=f6v-5 duele_el=c3 duele_gracias=v9 duele_la=c-7v6 duele_mucho=f3
duele_mucho_$=c7 duele_mucho_el=f7 duele_nada=c-12s-3v7 duele_nada_$=c-9v10 duelen=v-3 duermo=b7v-3
duermo_de=b3 dying=b-4c-3r4v4 dying_$=b3v-3 dying__get=b-4 dying__see=r3v5 dying_to=b-11r4v5
dying_to_get=b-4 dying_to_see=r3v5 ear=b-7v5 ear__$=v-5 ear_and=c7 ear_infection=c-11v6
earlier=k6v-4 earliest=o4 early=i-5 early_$=o-3q3 ears=c3n3 ears__clogged=n4v-3 ears__ringing=c3
ears_are=n4 ears_are_clogged=n4v-3 earth=b3 earth_$=b3 easiest=r4 easiest__you=r4 easiest_for=r4
easiest_for_you=r4 easter=a-3d3 easter__you=a-3d3 easter_if=a-3d3 easter_if_you=a-3d3 eat=c6g-4
eat_$=c5 eat__$=c3 eating=g3v7 eating_$=g3 echan=b6c-3 echandole=b-3v7 echandole__$=b-3v7
echandole_ganas=b-3v7 echandole_ganas_$=b-3v7 effects_$=c-3v9 egg=c5 eh=n13v-5 eh_$=n14v-4
eight=q3t3 eight_$=c-3q3 either=o-5q7 either__is=r6 either__or=q3r-4 either_one=q3 either_one_is=r6
either_tuesday=q3r-4 either_tuesday_or=q3r-4 el=a-5e-4h-4l-3o4q4v3 el_$=b11c-5d-7g-4h12v-5 el_15=q5
el_20=g5 el_20_$=g5 el_21=q5 el_4=v4 el_4_de=v4 el_5=v3 el_5_de=v3
el__$=a-4b-13d10f-8g5h-21m6o8q3r8t-5v5 el__a=c4f5o-9 el__anda=b-4 el__ayer=i-5 el__bien=c-3v3
el__con=b3r3 el__de=b-12h-3i-3n-3t5v9 el__desde=c-3 el__doctor=v3 el__el=c5e3 el__en=b6e5
el__entero=b3 el__es=v6 el__lamanana=c-5 el__latarde=f6k-3 el__lo=c6 el__me=c9h-5 el__ni=i4
el__no=c9e-3q3v-5 el__pasado=c-3v5 el__patel=h-6 el__pero=b6c4q3 el__por=b-3 el__puedo=b3 el__que=n5
el__roto=b5c-8 el__se=q3 el__si=i4 el__soy=e3 el__vomito=c-5v6 el__y=f3 el__ya=v3 el_aire=c7
el_aire_$=c11 el_anda=b4e3 el_ano=c-3v5 el_ano_pasado=c-3v5 el_antibiotico=v3 el_antibiotico_$=v4
el_aparato=c4 el_asilo=b6 el_asilo_$=b6 el_asma=c9v-11 el_asma_$=c3v-3 el_azucar=b-4
el_azucar_bien=c-6v4 el_azucar_en=c5 el_bebe=c5 el_bebe_esta=c-6v5 el_bebe_no=c10 el_brazo_$=c7
el_bus=i5v-6 el_bus_$=v-5 el_camion_$=v4 el_campo=e3 el_carro=v3 el_celular=n4 el_conocimiento=c4
el_conocimiento_$=c4 el_corazon_a=c3 el_corazon_roto=b5c-8 el_cuerpo=b-5 el_cuerpo_$=b-3
el_dedo=b-7v3 el_dedo_$=b-6v4 el_dentista=g5 el_dentista_$=g5 el_dia=b7 el_dia_$=b8 el_dinero=b3
el_dinero_y=b3 el_doctor=d3e-6h-6v9 el_doctor_$=d8 el_doctor_me=h-4 el_doctor_patel=h-6
el_dolor=b-5c11v-6 el_dolor_de=c3 el_dolor_se=v-3 el_dolor_ya=v6 el_domingo=q3 el_domingo_$=q3
el_esta=c-3 el_estacionamiento=i4v-8 el_estomago_$=f6 el_formulario=v4 el_formulario_$=v4
el_frasco=b5c-4 el_gusto=m3 el_gusto_$=m3 el_hoyo=b6g-4 el_hoyo_$=b6g-4 el_jueves=q4 el_jueves_$=q3
el_jueves_latarde=k-3 el_jueves_no=q3 el_lunes=b5d3g5 el_lunes_$=c-4d3g6 el_lunes_el=c5
el_lunes_latarde=f4 el_martes=k7 el_martes_$=k8 el_martes_a=o-8 el_mensajes=n8 el_miercoles=r4
el_miercoles_$=o4q-5r5 el_miercoles_a=f3 el_mismo=v4 el_mismo_doctor=v4 el_motor=c-5i6 el_mundo=c-3
el_nino=b-6c4 el_nino_anda=b-4 el_no=e5 el_nombre=c3 el_nombre_de=c3 el_numero=e4 el_ojo=b-5c7
el_ojo_$=c6 el_otro=i5 el_paciente=e4 el_pecho=c4 el_pecho_$=f-5 el_pecho_y=f4 el_pie=c4
el_piquete_$=c-3 el_puente=b4 el_raite=c-3i5 el_raite_$=c-3i5 el_revolver=b3 el_sabado=q4
el_sabado_$=q6 el_sabado_lamanana=g3 el_se=v-6 el_segundo=f5 el_senor=e4 el_senor_$=e3
el_telefono=b5v4 el_telefono_$=b3v10 el_tiempo=v10 el_tiempo_$=v10 el_trabajo=c3v9
el_trabajo_$=c5v10 el_trafico=b-4v7 el_trafico_me=b-3v7 el_ultimo=a5 el_vecino=v-3 el_viernes=v-13
el_viernes_$=g4v-6 el_viernes_esta=f4 el_viernes_pero=b8c4o-3q3 el_viernes_si=i3 el_viernes_y=g3
elbow=c-3g5 elevator=v6 eleven=t5v-10 eliminar=a4 eliminar_$=a3 ella=b-3e6h6r-3 ella_$=c-3
ella_es=b-3v-3 else=b-4c-4d-6f-3g-4h7j3k3m-6n-5o-4p9q-6r-3 else_$=a8b-6d-4h-5k4q-3 else__$=a-3h6j-4
else__i=v4 else__there=p3 else__you=h4m-3 else_can=v4 else_can_i=v4 else_do=h6m-3 else_do_you=h4m-3
else_have=j8v-3 else_is=p3 else_is_there=p3 else_please=h5 else_please_$=h5 elses=a3
elsewhere=a-3j5v-3 elsewhere_$=j4 elsewhere__$=a-3 em=p3 email=g-4v7 email_$=v7 embarazada=c3
emergencia=b5 emergency=b6 empezar=c-3l6 empezo=c3 empezo__doler=c3 empezo_a=c3 empezo_a_doler=c3
en=a-4g7k-4m-9s3t-7 en__$=a4b-19c5f4g-8h3i-7l-6n6o3r-8s7t-6 en__asilo=b6 en__cabeza=c3v-5
en__campo=e3 en__carro=b4 en__casa=v6 en__clinica=v3 en__cuarto=v3 en__espalda=c8v-3 en__farmacia=v5
en__horas=g6 en__hoyo=a-3b9g-6 en__ir=i5 en__lado=v4 en__lista=l5 en__mano=b9c-7 en__me=a3g5
en__mesa=b7 en__misma=b5 en__ojo=c6 en__operacion=b4 en__orilla=b9c-4 en__parada=b-3v7 en__piso=v5
en__puente=b4 en__street=v7 en__trabajo=c4 en_ayunar=v8 en_ayunar_$=v4 en_cama=c9 en_cama_$=c9
en_casa=e4 en_diciembre=e5 en_el=b5f-5h3v-11 en_el_asilo=b6 en_el_campo=e3 en_el_carro=b4
en_el_hoyo=b6g-4 en_el_ojo=c6 en_el_puente=b4 en_el_trabajo=c4 en_enero=e4 en_enero_$=e4 en_esa=v3
en_esa_clinica=v3 en_espanol=f3 en_esta=b3 en_este=a-3 en_ingles=b-4f4 en_ingles_$=b-3
en_la=b13c-3e-5g3i-8l5r5v-4 en_la_cabeza=c3v-5 en_la_casa=b-5v4 en_la_espalda=c8v-3
en_la_farmacia=v5 en_la_lista=l5 en_la_mano=b9c-7 en_la_mesa=b7 en_la_operacion=b4
en_la_orilla=b9c-4 en_las=c9 en_los=a-5l3 en_los_mensajes=a-3 en_main=v7 en_main_street=v7
en_marzo=t-3v6 en_marzo_$=t-3v6 en_matarme=v5 en_matarme_$=v5 en_mayo=e5 en_mexico=g3 en_mi_casa=v3
en_mi_misma=b5 en_mis=b3 en_misa=g5 en_misa_$=g5 en_otra=g9n-4 en_otro_lado=v4 en_pas=a7g-3
en_pas_$=a7g-3 en_paz=a7b-3c-3e4v-3 en_paz_$=a5b-4e3 en_persona=e-5v6 en_que=b-10g-4i12m-3v11
en_que_ir=i5 en_que_parada=v5 en_que_piso=v5 en_un=a-3 en_una=g5 encantaria=r3 encantaria_$=r5
encanto=v6 encerrada=b3c-3 encia_$=b4c-3 encuentro=e3v-3 encuentro__$=b4 encuentro_consuelo=b3
encuentro_consuelo_$=b3 encuentro_en=e5 end=b8c-4g-6o4 end_$=a12b4o4 end__$=a-10b16v-4 end__life=f3
end__of=b-4 end__the=b-4v9 end_all=a5b-7 end_all_of=b-4 end_it=a-6b9 end_it_$=a-6b9 end_my=b3f3
end_my_life=f3 end_of=b-3v9 end_of_the=b-4v9 end_this=b-6 end_this_$=a5 ended=v-5 enderezar=c4
enderezar_$=c4 ending=b5 ending__$=b5 ending_it=b8 ending_it_$=b4 endodoncia=v5 ends=i-3 energy=c4
enero=e4 enero_$=e4 enferma=c5k3 enferma__ir=c3 enferma_para=c3 enferma_para_ir=c3 enfermera=d5
enfermera_$=d7g-3v-6 enfermera_fue=d-3 enfermo=i3 enfermo_en=v4 engine=i6 engine__$=i8v-5
english=a-3b-3f8h-3r-3 enjoy=b5 enjoy__$=b5 enjoy_anything=b5 enjoy_anything_$=b5 enough=a5b4c-4i-3
enough_$=a14b-9v-5 enough__enough=a6 enough_is=a6 enough_is_enough=a6 enough_of=v-3 enroll=a5
enroll__$=a5l3 enroll_me=a5l3 enroll_me_$=a5l3 entendi=n4 entero=b5 enterramos=e4 enterro=k3
entiende=a7 entiendo=a-3f10 entiendo__$=f3 entiendo_nada=a-6f7 entrance=v6 entrance_$=v4 entrar=v5
entro=b-3c3 entro__en=c4 entro_algo=c4 entro_algo_en=c4 entume=c9 envenenar=b3 envenenar_$=b3
envien=a8s-5 envien__$=a8s-5 envien_nada=a6s-5 envien_nada_$=a6s-5 equipo=b-5v6 equivocado=e7
equivocado_$=e4 equivoque=c4 equivoque__pastilla=c5 equivoque_de=c4 equivoque_de_pastilla=c5
era=a-4e4n6o-7 era__pregunta=v-5 era__segunda=n3 era_la=n9o-6v-7 era_la_pregunta=v-5
era_la_segunda=n3 era_para=v8 eran=n5v-3 erase=a5 eres=m9v-3 eres__$=m3 error=l3
es=a-6b-3c-9e9m13n-8v3 es_$=e4f-5m4r7s-8v-12 es__$=b-6e3f3g-7h3r-8v-5 es__cita=k-6v11
es__del=c-4m-3v4 es__dolor=c-10 es__estacionamiento=v3 es__estafa=m4 es__ex=e4 es__gracias=u3
es__lo=m3 es__mas=v4 es__mi=e4 es__negocio=e3 es__no=a4b-3 es__que=i3q-3 es__se=s3 es__verdad=m6
es__vida=b-3v11 es_acoso=a6m-4 es_acoso_$=a4m-4 es_broma=m5v-5 es_con=r-4 es_de=b-4f4m4v-3
es_de_verdad=m6 es_del=e-4 es_demasiado=b3 es_el=a4m4t4v-8 es_esto=a-8m11 es_esto_$=a-7m7
es_gratis=m-3v6 es_gratis_$=m-3v6 es_la=b-13e-3v11 es_la_del=m-3v5 es_la_vida=b-8v11
es_lo=b-3c-5t-3v6 es_mi=e7j-3k-7m-3v3 es_mi_cita=k-6v11 es_mi_ex=e4 es_nada=v4 es_nada_mas=v4
es_nuevo=a4e3 es_para=a-3e5r3 es_para_mi=e6 es_por=e-5m3v5 es_por_lo=m3 es_que=c7q4r5s5 es_que_se=s3
es_spam=m-5 es_spam_$=m-5 es_su=v7 es_un=b11c-8e6u-4v4 es_un_dolor=c-10 es_una=d-3m5v-4
es_una_estafa=m4 es_usted=e-3f8 es_usted_$=e-3f8 esa=b-5e4f3k7v3 esa_$=o3v-7 esa__$=d-3f5s-5v4
esa__no=c3h3 esa__ya=b-8 esa_cita=k-4 esa_clinica=b9 esa_clinica_$=b8v-5 esa_doctor=h4
esa_fecha=b-8k6 esa_fecha_ya=b-8 esa_horas=k5v-4 esa_horas_$=k5v-4 esa_pastilla=b-3 esa_persona=e4
esa_senora=f6 esas=b-4p8q3 escalofrios=c4 escalofrios_$=c4 escoge__dia=b8 escoge_el=b8
escoge_el_dia=b8 escriba=a-3b3 escribame=g6 escribame__$=f5 escriban=a7g-3p-3s-4
escriban_$=f-5p-6s-3 escriban__$=e-3 escriban_mas=f3 escribeme=a4g5 escribeme__$=a5 escriben=m5
escriben_$=m4 escribiendo=a4e3 escribiendo_$=a4 escribirme=f7 escribirme__$=f9 escuche=n7s-3v-6
escuche_$=h4n3 escuela=e3 escuela_$=e3v4 escupo=c5 ese=a-5c-8e4f-7g-11h4k7 ese__$=a-4c-4k-5q3v16
ese__no=e3 ese__se=e3 ese_dia=b-3c-5g-4k7 ese_dia_$=k-5v3 ese_doctor_$=b4 ese_mensajes=e6
ese_mensajes_no=e6 ese_senor_se=e3 eso=b-5j-4v7 eso_$=b-5j-4v3 eso__lo=a-3v5 eso__no=v6
eso__se=d3v-5 eso_no=f3v3 eso_no_lo=a-3v5 esos=b-3c-3p6 esos__me=f7 esos_dias=f5p5 espacio=j4
espanol=f9v-4 espanol_$=f7 espera=b-3 espera__$=v3 espera_jaja=v3 espera_jaja_$=v3 esperanza=b6v-6
esperanza_$=b3v-6 esperar=v3 espere=g8 espere_$=g14v-8 esposa=b-3 esposo_$=b3e-4
esposo__confundido=c3 esposo_esta=b-3g5 esposo_esta_confundido=c3 esposo_me=g-3
esta=a-5b-4c3e7g-6n3r3 esta_$=b-5c-4e12i-6 esta__$=d-7e-15h4i-6m-3n4v-6 esta__a=b4 esta__cosas=b-4
esta__el=i5 esta__la=c3 esta__mi=v8 esta__nosotros=e3 esta__para=f4 esta__y=a-5 esta_aqui=b8e-4
esta_aqui_el=b5 esta_bien=f5r6 esta_bien_$=c-4r4 esta_bien_para=f4 esta_casa=b3 esta_casa_$=b3
esta_con=a-3b-5e14v-9 esta_con_nosotros=e3 esta_confundido=c3 esta_confundido_$=c3 esta_cortando=n6
esta_cortando_$=n6 esta_de=b-3 esta_diciendo=b-4 esta_diciendo_cosas=b-4 esta_en=i5 esta_en_el=i5
esta_enfermo=v9 esta_enfermo_$=v3 esta_golpeando=b5 esta_golpeando_a=b5 esta_la=d7e-4v-3
esta_matando=v-5 esta_matando_$=v-3 esta_muy=c-3v4 esta_trabajando=g5 esta_vez=d-4h6
estacionamiento=c-3v4 estacionamiento_$=v7 estado=b5 estafa=m4 estafa_$=m4 estamos=g3v-3
estamos__$=g4 estan=i5 estan_$=c5 estan__$=i6 estan_vigilando=b5 estar=a-6b9v11 estar_$=b5
estar__$=b4 estar_aqui=b3 estar_con=b3 estaria=b5 estaria_mejor=b5v-3 estarian=b4 estarian_mejor=b4
este=e6n-5r-3u3v-9 este__$=e-8u4 este__el=a5b-10 este__es=a5 este__me=b7 este__no=a-6f6 este__se=b4
este__un=e3 este_ano=b5 este_chip=e8 este_es=e3 este_es_un=e3 este_mensajes=a-3b8
este_numero=a3b-3e-5f4 este_numero_$=e-10 este_numero_es=a3 este_sea=a4b-8 este_sea_el=a4b-8
este_telefono=f3 este_telefono_$=f4 esten=a5 esten__$=a4 esto=a7b3c-7g-7m10r-5u-5v-17
esto_$=a9b-14c-6m4r-3t-3v-10 esto__acoso=a6m-4 esto__no=e-3 esto__spam=m-5 esto__super=b9
esto__un=b13e4m-3u-4 esto__una=b-3m3 esto_es=a7b7e3u-4v-4 esto_es_acoso=a6m-4 esto_es_spam=m-5
esto_es_un=b13e4m-3u-4 esto_es_una=b-4m3 esto_me=b9 esto_me_super=b9 esto_no=f3 estomago_$=f6
estos_avisos=a3 estos_avisos_$=a3 estos_mensajes_$=a-3m3 estoy=a-9c3e-5g3i-3m-5o-3
estoy__$=b-7c3f-14s-9v16 estoy__asi=r-4s7v-7 estoy__borde=b7 estoy__clase=g5 estoy__de=c-6g9u-5
estoy__del=c3 estoy__depre=b3v-5 estoy__desde=f3 estoy__el=c-3g5v7 estoy__en=c-3g-7
estoy__enferma=c5 estoy__gracias=s3u4v-12 estoy__hace=c4 estoy__la=b6c-7 estoy__limite=b8
estoy__loca=b4 estoy__mal=c3 estoy__misa=g5 estoy__mucha=c3 estoy__pastillas=c-3 estoy__por=b3s4
estoy__todo=b-5c6 estoy__un=b5c-9 estoy_al=b13c-4g-4v-3 estoy_al_borde=b7 estoy_al_limite=b8
estoy_bien=r-8s9u-5 estoy_bien_$=c-6v9 estoy_bien_asi=r-4s7v-7 estoy_bien_de=u-3 estoy_con=g6v-3
estoy_cortando=b6n-4 estoy_dando=b-6g4v-3 estoy_dando_de=b-4v-3 estoy_deprimida=b-13v8
estoy_deprimida_$=b-13v8 estoy_devolviendo=b-7c6 estoy_embarazada=c3 estoy_en=a-4f-3g9v-6
estoy_en_el=g7v-5 estoy_en_la=b6c-7 estoy_en_misa=g5 estoy_en_un=a-3 estoy_enferma=c4k5
estoy_enfermo=c11v-9 estoy_guardando=c-3 estoy_guardando_pastillas=c-3 estoy_medio=n4
estoy_mejor=u6v-5 estoy_mejor_gracias=u9v-12 estoy_muy=b7c4v-15 estoy_muy_depre=b3v-5
estoy_muy_enferma=c3 estoy_muy_mal=c3 estoy_peor=v-5 estoy_retirado=r3 estoy_sangrando=c-5v3
estoy_sangrando_$=c-6v4 estoy_segura=b-4s-3v5 estoy_segura_en=v3 estoy_trabajando=f5 estoy_viento=v3
estoy_volviendo=b4 estoy_volviendo_loca=b4 estoy_vomitando=f5 estoy_vomitando_desde=f3
estoy_vomitando_sangre=f3 estrenida=c4 estrenida_hace=c4 estuvo=a6 estuvo_bueno=a3v-5
estuvo_bueno_$=a3v-5 even__$=b7m-3 even_here=b5m-3 even_here_$=b5m-3 evening=o5q-3 evenings=b-3q6
evenings_$=q4 ever=a7s-6 ever_$=a5c-5v7 ever__me=a4 ever_call=a3 ever_since=v-3 ever_stop=a-4
every=a5k-3q-3v-13 every__$=v-5 every__and=b3 every__minutes=c6 every_day=b6 every_hours=c4
every_hours_$=c4 every_night=c-5 every_time=c3 every_time_i=c3 everybody=b-3 everybody__healthy=v5
everybody_is=v5 everybody_is_healthy=v5 everything=a-3b5r-4u-4 everything_$=a-5r-3
everything__eat=c4v-3 everything__forever=u-3 everything__never=j5 everything__send=a5j-3
everything__too=b4 everything_and=a-3j4 everything_goodbye=u-3 everything_goodbye_forever=u-3
everything_i=c3 everything_i_eat=c4v-3 everything_is=b9c-5 everything_is_too=b4 everything_looks=v3
everything_you=a5j-3 everything_you_send=a5j-3 everywhere=i5v-3 everywhere_$=i6v-3 ex=b4c-9e6
ex__at=b6v-4 ex__dont=b-6e6 ex__se=e4 ex__the=v7 ex_and=b-3 ex_has=v7 ex_i=b-6e6 ex_i_dont=b-6e6
ex_is=b7v-5 ex_is_at=b6v-4 ex_keeps=b7c-3 ex_no=e4 ex_no_se=e4 examen=c-3v3 excelente_$=r3
excellent=v3 excuse=n8 excuse__$=n8 excuse_me=n8 excuse_me_$=n8 existing=b5 existing_$=b5
exit=a11m-3v-4 exit_$=a7v-3 exit__$=a3m-3 exit_this=m-3 exit_this_$=m-3 expect=j8 expediente=v7
experience=h4 experience_$=h4 expired=i5 explain=m9v-5 explicar=c4 explotar=b4 extranaria=b3
extranaria_$=b3 eye=b-8c3 eye_$=b-4c9v-9 eye__$=c-8v9 eye_is=v-3 eyes=b5c-4 eyes_$=b4c-4
eyes__too=c-3 eyes__yellow=c4 eyes_are_too=c-3 eyes_are_yellow=c3 face=k-4 fall=b-3c14v-4
fall_$=b-4c12v-3 fallecio=e8v-5 fallecio_$=e4 fallecio_no=a3 falling=b6 falling__$=b4
falling_apart=b8c-6 falling_apart_$=b8c-6 falling_out=b-3 fallo=c-3i5 fallo__raite=c-3i5
fallo_el=c-3i5 fallo_el_raite=c-3i5 falta=j3v-5 falta_$=c-3j-4 falta__aire=c3 falta__me=a4
falta__respiracion=c3 falta_el_aire=c3 falta_la_respiracion=c3 falta_que=j6 falta_que_me=a4
falto=b-4v5 familia=v-4 family_$=v3 far=b-3i9v5 far_$=i4 far__walk=i4 far_to=i4 far_to_walk=i4
farmacia=v8 fast=n6 fast_$=c3n5 fastidio=a7n-3 fasting=a-3 fasting_$=a-3 fatal=b-4c4 fatal_$=b-4c4
father=c3e3 favor=a6v-4 favor__no=a4 favor_de=a5 favor_de_no=a3 fax=e4v6 fcc=a6 fcc_$=a6 fear=b6c-4
fear_$=b5c-3 feas=b6v-3 feb=t6v-3 fecha=c-3k8n-3 fecha_$=k6 fecha__$=b9 fecha__no=b-8 fecha_es=t3
fecha_ya=b-8 fecha_ya_no=b-8 fechas=n4p3 fechas_$=n4 fed=a7b4 fed__$=a3b3 fed_me=b4 fed_up=a7
feel=b5f-4g-3q-5v-7 feel__$=c17v-5 feel__a=c-4v4 feel__at=b4c-3h3 feel__crap=c6 feel__giving=b4c-6
feel__i=c3 feel__im=b-5 feel__in=c-7 feel__talking=b-3d3 feel__today=c6 feel__weak=c6
feel_awful=b-4c7 feel_awful_$=b-4c7 feel_better=b-9d3v4 feel_better_talking=b-3d3 feel_fine=v3
feel_fine_$=v3 feel_funny=c5 feel_funny_$=c5 feel_good=c14v-5 feel_good_$=c8 feel_good_today=c5
feel_great=v4 feel_like=b3c-7t3 feel_like_a=c-4v4 feel_like_crap=c6 feel_like_giving=b4c-6
feel_like_i=c3 feel_like_im=b-5 feel_lousy=b-3c4 feel_lousy_$=b-3c4 feel_my=b-5 feel_nothing=b15
feel_safe=b5 feel_safe_at=b3 feel_so=c3 feel_terrible=b-3 feel_trapped=b5c-7 feeling=g3v3
feeling__$=c14v-5 feeling__baby=c-4g9 feeling__since=c3 feeling_awful=c3 feeling_awful_since=c3
feeling_great=v9 feeling_much=c-3v8 feeling_suicidal=b10v-3 feeling_the=c-4g9 feeling_the_baby=c-4g9
feeling_well=c7v-3 feeling_well_$=c5 feelings=c-3 feels=b-6c6g-3 feels__$=v-6 feet=b-6 feet_$=c4
feet_are=c-4v4 felicito=u5v-4 feliz=c-3u4v4 feliz__$=q-4u5v3 fell=a-4b-4c11g-4v-5 fell__the=c11g-3
fell_again=c3 fell_again_$=c3 fell_in=c5g-3 fell_in_the=c5g-3 fell_off=c5 fell_off_the=c5
fell_out=c3 fell_through=c-3 fell_through_$=c-3 felt=c-5 female=h7 female__$=h6 feo=c4 feos=b5
feos_$=b5 fever=f3q3 fever_$=c17v-7 fever__$=c6v-3 fever__cough=s-3 fever__sunday=c-8v7
fever_after=v3 fever_and=f6 fever_broke=c-14v14 fever_is=v3 fever_no=s-3u4v-7 fever_no_cough=s-3
feverish=c5 feverish_$=c4 few=b-3g4v-4 fiddle=v5 fiddle_$=v5 fiebre=b-5c4s-3 fiebre_$=b-3c4f-8
fiebre__$=q3 fiebre__el=q-4 fiebre__vomito=f3 fiebre_de=c3 fiebre_desde=q-4 fiebre_desde_el=q-4
fiebre_ni=c-8v6 fiebre_y=f8 fighting=b6 fighting__$=b4 fighting_this=b4 fighting_this_$=b4 fijese=c4
fijese_que=b-3c4 fila=c-6v5 file=a7 file_$=a6 fin=a13v-7 fin_$=a13v-7 find=a-3b6v-3 find__$=b5
find__to=b4 find_me=b7 find_my=b-4g5 fine=p-3r5 fine_$=c-5q-3r6v4 fine__$=u4v-6 fine_but=c5
finish__$=g4 finish_eating=g4 finish_eating_$=g4 finished=v5 fire=b-8c6h3v7 fire_$=c7 fire__$=b-5v10
fire_away=b-4v10 fire_away_$=b-4v10 fired=b3v-6 first__$=n7o-4v-4 first__please=b5c4 first_one=r-3
first_one_$=o-4 first_one_please=b5c4 fit=b-4c7p3q4 fit_$=c8v-4 fit__a=v5 fit_as=v5 fit_as_a=v5
fit_me=q4 five=b3t5v-3 five__$=c4o3 five_forty=o3 fix=j-5k4 fixed=c-5i-6v6 fixed_$=c-5i-6v6 flare=c3
flashbacks=b6 flashes=c3 flashes__$=c3 flat=i10 flooded=c-5i5 flooded_$=c-5i5 floor=m-3v6
floor_$=m-3v10 florida=e3 flu=s3v3 flu__$=v5 flu_shot=v3 flu_shot_$=v3 follow=a-3n5 following=b3n3
following__$=b5 following_me=b5 following_me_$=b5 food=c7g-3 food__$=b-4c6v-4 food__stuck=c6
food_gets=c6 food_gets_stuck=c6 foot=i9v-5 foot_$=c-6i10 foots=c6 for=a3h-4m5n-6
for_$=a-6b8e3m8q-5v-7 for__$=c-14e-3f3g-7h-3n-3o-3r6u-3v13 for__and=v4 for__chest=v4 for__coffee=v4
for__days=c10v-4 for__dont=b4 for__goodbye=u-3 for__its=b5 for__love=v-3 for__month=v3 for__on=u4
for__or=i3 for__please=v3 for__reason=b-5c7 for__take=a4 for__thanks=f3 for__to=j3 for__visit=i3v-4
for__week=c3v-5 for__weeks=c5 for__who=a10b-4 for_a=a-8d5g4i-4m-6 for_a_chest=v4 for_a_coffee=v4
for_a_month=v3 for_a_person=d3 for_a_week=c3v-5 for_anything=v4 for_anything_$=v4 for_asking=v3
for_asking_$=v3 for_checking=u4 for_checking_on=u4 for_everything=b7u-3v-5
for_everything_goodbye=u-3 for_good=a6v-5 for_good_$=a6v-5 for_it=v5 for_it_$=b-3
for_me=a-10b6c-8f10g-5p3s6v3 for_me_$=a-8b8c-7f7i-4p8s7v7 for_me_thanks=f3 for_my=b-5j-4v-7
for_my_visit=i3v-4 for_no=b-5c7 for_no_reason=b-5c7 for_now=g4 for_parking=i3 for_school=b-4v5
for_school_$=b-4 for_someone=a8b-4 for_someone_who=a8b-4 for_sure=v-4 for_sure_$=v-4 for_text=a-4l3
for_text_$=a-4l3 for_that=v10 for_that_$=v7 for_the=t5u5v-3 for_the_love=v-3 for_these=v-3
for_this=a13b-3 for_this_$=a7 for_trying=b8u-6 for_trying_$=b8u-6 for_tuesday=j5v6
for_tuesday_$=j5v6 for_what=m8q-3 for_you=r4 for_you_$=r4 forever=u-3 forever_$=b3u-3v3
forever_and=v-4 forget=s7v-4 forget__$=s6 forget__me=a8 forget_about=a7 forget_about_me=a8
forget_it=a-15s5 forget_me=a12 forget_me_$=a12 forgot=v5 form=b-6e-4g-3v9 form_$=b-3g-4v7
form__$=e-3 forma=s4 forms=v3 formulario=v4 formulario_$=v4 forward=k7v-4 forward_$=k7v-4 found=b5e3
found__all=c-3 found__in=b5 found__lump=c6 found_a=c6 found_a_lump=c6 found_cuts=c-3
found_cuts_all=c-3 four=r-3t6v-5 frasco=b5c-5 fraude=m5 fraude_$=m5 freaking=b9c-3 freaking_out=b3
free=c-4i-3j5v3 free_$=c-3v5 free__my=j7 free_up=j7 free_up_my=j7 fregando=a4 fri=o5q4 friday=o5
friday_$=g6o3 friday__2=g-3k4q4 friday__but=b6c4r-3 friday__lamanana=o-7q3 friday_at=g-4k3
friday_at_2=g-3k4q4 friday_but=o-3 friday_but_lamanana=o-7q3 friday_evening=q-3 friday_i=j3
friday_im=v3 friday_is=q4r-4 friday_morning=p4q6 friday_morning_$=p4q6 friday_one=f5
friday_works=b6c4o3q-3r-3 friday_works_but=b6c4r-3 fridays=q3 frieguen=a3 frieguen_$=a3
frightened=a-3b4 frio=c9 frio_$=c9v-4 from=a4e-3g-5l-6 from_$=m3 from__$=c-5d6m-6 from__after=b3
from__aide=b5 from__and=v4 from__hospital=v6 from__lol=a-6 from__me=b-5 from__on=a6 from__records=a4
from__top=n9 from_contacting=b-3 from_contacting_me=b-3 from_him=b5 from_me=a-5b8m-5v7
from_me_$=a-4m-5v7 from_me_after=b3 from_now=a3 from_now_on=a3 from_staff=d7v-3 from_staff_$=d7v-3
from_the=n7 from_the_aide=b5 from_the_hospital=v6 from_the_top=n9 from_you=a12b-4 from_you_$=a8
from_your=a7v-6 from_your_records=a4 front_$=v6 front__$=v3 front__me=g3 front_desk=e3
front_desk_$=v3 front_of=b4g3v-3 front_of_me=g3 fue=b-3c-12d-4e3h4v4 fue__$=a3 fue__hijo=b3
fue__la=h3 fue__vista=c4 fue__vivir=b-6e5 fue_a=b-6e5 fue_a_vivir=b-6e5 fue_de=h3 fue_de_la=h3
fue_el=c-7v7 fue_la=e-5 fue_la_vista=c4 fue_mi=b3 fue_mi_hijo=b3 fue_suficiente=a3v-4
fue_suficiente_$=a3v-4 fuente=c4 fuente_$=c4 fuera=a9 fuera_$=a11 fuerte=b-3n5 fuertes=c3
fuertes_$=c3 fuerza=b6 fuerzas=b-3c4 fuerzas__para=b-5c4 fuerzas_ni=b-5c4 fuerzas_ni_para=b-5c4
fui=a-4e3j3v-3 full=c-3g5v-3 full__$=g4 full__the=c-6 fumar=a-3v5 funciona=m4 funciona__$=m4
funciona_esto=m4 funciona_esto_$=m4 funeral_$=g5 funny=b-4c7 funny_$=c5 further=a6 further__$=a5
future=b9c-3v-4 future_$=b7 gained=c3 game=n-4v4 ganas=b6c-7 ganas_$=b-7v6 ganas__nada=b6
ganas__todo=b6v-7 ganas_de=b7c-5v-6 ganas_de_nada=b6 ganas_de_todo=b6v-7 gane=v6 gane__cancer=v6
gane_al=v6 gane_al_cancer=v6 garage=b4c-3 garbled=n7v-4 garbled_$=n7v-4 garganta=b-5c4 gas=b4i10v-10
gas_$=i9v-9 gasa=c3 gasp=b-3c3 gato=c-6v6 gave=c7g-4s3 gave__my=c-7i4 gave__to=v6 gave__too=b-4c6
gave_away=b4c-3 gave_away_my=b4c-3 gave_him=b-4c6 gave_him_too=b-4c6 gave_it=v6 gave_it_to=v6
gave_me=c4s4 gave_up=b-5i4 general=h3 general_$=h3 gente=a-8d5h-3 gente_$=d3 gente_no=a-7d5
get=e-9i4j-4m4 get__$=a8b-3d-8g-3i7k-7m7s-5v-7 get__a=d4 get__and=b4 get__for=v-4 get__in=b-3g-6k9q5
get__message=a-8l3v10 get__more=a7 get__number=m6v-3 get__of=c3v4 get__on=d6 get__the=d3
get__to=g8v-4 get__worked=b6 get__you=i4 get_a=c-5v4 get_another=k3 get_any=a-4v10 get_back=g9v-3
get_back_to=g8v-3 get_in=q4v-5 get_lost=a15v-6 get_lost_$=a15v-6 get_me=g-8i3k8m-3q4
get_me_$=a-6d-4i5 get_me_a=d4 get_me_in=b-3g-6k10q5 get_my=c4m4v4 get_my_number=m8 get_off=v4
get_one=a6 get_one_more=a6 get_out=c3v4 get_out_of=c3v4 get_so=b8 get_so_worked=b6 get_somebody=d4
get_that=v-5 get_that_$=v-5 get_the=b4c-3d7 get_there=b-9c-7d-5i8s-4 get_there_$=b-8c-6i8
get_these=a6v-6 get_these_$=a5 get_this=a-10m7v-3 get_to=i11v-3 get_to_the=i4 get_to_you=i4
get_up=c3i-6 get_up_$=c10i-8 get_winded=c3 gets=v-4 gets__$=c3 gets_stuck=c6 getting=a4b-4i5
getting__$=b-11 getting_there=i3 getting_these=a6 getting_these_$=a5 getting_worse=c7
getting_worse_$=c7 gimme=g3v-4 gimme__$=g8 gimme_a=d4 give=r-3 give__$=b13i3 give__a=a6b-6d6r-3v-6
give__an=g4 give__another=h4 give__my=b4 give__out=a-5v8 give__the=c4 give__to=b-5 give_it=a7b-6r-3
give_it_a=a7r-3 give_me=b-9d5g4v-6 give_me_a=b-7d6 give_me_another=h4 give_me_my=b4 give_me_the=c4
give_my=b-4j6 give_that=a-5v7 give_that_out=a-5v8 give_up=b13 give_up_$=b13 given=b5 given__$=b7
given_up=b8 given_up_$=b7 gives=v5 gives_me=c-6v7 gives_out=c6 giving=b4 giving__$=b3
giving_up=b6c-7 giving_up_$=b4c-6 glands=c7v-4 glands_are=c7v-4 glasses=c-4g3v6 glasses_$=g3
go=a7b6c-6f-3g-6i-4k-5m-5n4q-5s-3v-6 go_$=b9r5 go__$=n3o-4v-7 go__another=a5e-3 go__it=b-7r3
go__like=b8 go__sleep=b3 go__that=e7 go__the=b-7c4 go__to=b-4h3 go__with=b3 go_ahead=v-3
go_away=a15b-11c3o-3r-3v-8 go_away_$=a15b-10c3o-3r-3v-7 go_back=a-7b-5h3n11 go_back_$=a-7n10
go_back_to=b-4h3 go_bother=a7 go_for=r3 go_on=b20c-8v-3 go_on_$=a-4b11 go_on_like=b8 go_over=b-6
go_over_it=b-6 go_through=c-3 go_to=c3e7 go_to_sleep=b3 go_to_the=b-6c7 go_with=b-4o9 god=u-5v8
god_$=u-12v15 god__$=v-5 god_bless=u4 goes=r-3v3 going=m-3 going_$=b11c-5v-6 going__$=b-4n3
going__die=v-5 going__hurt=b8c-6 going__jump=b9 going__make=b7j-3 going__pass=b-11c8 going__take=i5
going__the=a7b-7c3 going__wont=b3 going_a=c6g-3 going_i=b3 going_i_wont=b3 going_on_$=b3
going_to=a3g5i4q-3 going_to_die=v-5 going_to_hurt=b8c-6 going_to_jump=b9 going_to_make=b7j-3
going_to_pass=b-11c8 going_to_take=i5 going_to_the=a7b-3 golpeando=b5 golpeando__su=b3
golpeando_a=b5 golpeando_a_su=b3 golpes=b3 gomez=b-4o8v-3 gomez_$=c-3h12o5r-3v-10 gomez__$=h-7
gona=b7 gone=b3u3 gone_$=b6 gone_now=v8 gone_now_$=v8 gone_thanks=u4 good=b-8g3h-3m-4p3t-4v3
good_$=b-8c5f4o4p4q-3s4u-5 good__$=b-9c-4g9k3v9 good_anymore=c5k4v-4 good_anymore_$=c5k4v-4
good_at=b5 good_i=v6 good_now=c-5v9 good_now_$=c-5v9 good_one=v6 good_one_$=v6 good_shape=v3
good_shape_$=v3 good_thanks=u-8v6 good_thanks_you=u-6v6 good_today=c-3 good_today_$=c-3
good_with=h-3v5 goodbye=b7v-4 goodbye_$=b-8u17 goodbye__$=b5u-7 goodbye__me=b3 goodbye__you=b8u-6
goodbye_for=b3 goodbye_for_me=b3 goodbye_forever=u-3 goodbye_forever_$=u-3 goodbye_thanks=b8u-6
goodbye_thanks_you=b8u-6 goopy=v-4 goose=c4 goose_egg=c4 gordo=v3 got=a-8c3i3n-3 got__$=b11e-3o-3q5
got__bad=v4 got__elses=a3 got__fever=v-4 got__flu=c8 got__in=b3j-3 got__message=v10 got__number=a3
got__on=b-6v7 got__over=g9v-4 got__text=a-8m3v8 got__to=i4 got__way=b-3i7 got__wrong=e3v-5
got_a=b-3m4 got_a_bad=v4 got_a_fever=v-4 got_a_text=m3 got_called=j-3 got_called_in=j-3
got_enough=b8 got_hurt=b-6c10 got_it=c-9v10 got_it_$=c-8v10 got_my=c-10 got_my_flu=v3 got_no=b-6i9
got_no_way=b-3i7 got_nobody=b16v-10 got_nobody_$=b17v-9 got_nobody_to=i4 got_somebody=a3
got_somebody_elses=a3 got_the=a-7b-8c19g-4v-4 got_the_flu=c10v-11 got_the_wrong=e3v-5 got_this=b-3
got_this_number=a3 got_to=m4 got_your=v12 gotten=c4 gotten_so=c3 gout=c6 gracias=b-3c-8h-3u8v-4
gracias_$=b-11u7v-22 gracias__$=u6 gracias__amable=u-7 gracias__dios=b-3u-12v10 gracias__la=u3
gracias__no=b-3 gracias__todo=b8 gracias__ustedes=u3 gracias_a=b-4u-6v10 gracias_a_dios=u-12v10
gracias_a_ustedes=u3 gracias_muy=u-7 gracias_muy_amable=u-7 gracias_por=u9v-3 gracias_por_no=b-3
gracias_por_todo=b8 gracias_y=a5 gracias_ya=s3 grandma=c6v-3 grandpa_is=v3 grandson=v3 grateful=u4
grateful_$=u4 gratis=m-3v7 gratis_$=m-3v6 great=c-6u3v3 great_$=c-4 great__$=u4 great__the=c-3
great_now=v4 great_thanks=v-9 great_thanks_$=v-8 grief=c-5 grief_is=b6c-4v-3 gripa_$=v5 gripe=k4v3
gripe_$=c-4 ground=b5 ground_$=b5 group=b-4v3 guagua=b-3i4 guardando=c-3 guardando__$=c-3
guardando_pastillas=c-3 guardando_pastillas_$=c-3 guess_$=c-3v8 guess__$=r6v-4 guess_but=c3
guess_if=b3 guess_if_im=b3 guess_so=r6v-4 guess_so_$=r6v-4 gum=b-3c4 gum_$=b-3c4 gun=b10c-4v-6
gun__$=b3 gun_is=b3 gusta=v7 gustaria=f7 gustaria__lunes=f3 gustaria_el=f3 gustaria_el_lunes=f3
gustaria_ir=f7 gusto=b-7d-3r7 gusto_$=h-4r4 gusto_con=b-6h4 gut_$=c7 guy=h5v-8 guy_$=h5v-7 guys=i3
guys_$=u5 guys_do=i4 gym=a-4g5 gym_$=a-4g4 ha=b-3v4 ha_pegado=v3 haber=b10 habia=v5
habla=c-3d-6e5g-4m8 habla_$=d-5f-5m11 hablame=d4 hablamos=e-3g5 hablamos_$=e-3g5 hablan=b4
hablan__muertos=b4 hablan_los=b4 hablan_los_muertos=b4 hablando=e5 hablar=d9g5h-6m-3
hablar_$=a3c-8g9 hablar__$=c12g-4 hablar__aqui=b5 hablar__en=c-4 hablar_bien=c12g-4
hablar_bien_$=c12g-4 hablar_con=b-3d12g-3h-5 hablar_esta=b5 hablar_esta_aqui=b5 hable=b-3f6n9
hable__$=d-5f6 hable__doctor=d6g5 hable_espanol=h5 hable_la=d7g5 hable_la_doctor=d6g5
hable_mas=a-14n9 hableme=e3 hablen=a7 hablen_$=a5b-4 hablo=e-3f4m3 hablo__$=f5 hablo_con=m5 habra=h3
habra_otro=h3 hace=b-6v3 hace__$=j-5 hace__ano=v-4 hace__la=v-3 hace__mes=v3 hace__que=c-4j6
hace_anos=v5 hace_anos_$=v5 hace_dias=c3 hace_dias_$=c4 hace_falta=c-5j3 hace_falta_$=j-4
hace_falta_que=j6 hace_nada=c4v-3 hace_nada_la=c3v-3 hace_rato=e3 hace_semanas=c3v-4 hace_un_ano=v-4
hace_un_mes=v3 hacen=v5 hacer=j-4m5v-4 hacer_$=j-3m7v-5 hacer__bano=b-3c3 hacer__cita=f4
hacer__locura=b4v-3 hacer_del=b-3c4 hacer_del_bano=b-3c3 hacer_una=b4f5v-3 hacer_una_cita=f6
hacer_una_locura=b4v-3 hacerle=b7v-3 had=b-3g-4v4 had__bad=c7 had__done=s4 had__fit=c8v-4 had__in=v3
had__me=b3 had__reaction=c5 had__seizure=c6 had_a=c15g-3 had_a_bad=c7 had_a_fit=c8v-4
had_a_reaction=c5 had_a_seizure=c6 had_it=b-3s4 had_it_done=s4 haga=b5c-3 haga_$=b5 hago=c3i4
hago_$=v6 hago__$=c5i5v-7 hago__que=a4b-3 hago_falta=b8 hago_negro=c7 hago_negro_$=c7
hago_para=a4b-3 hago_para_que=a4b-3 haha=a-3b-9c-5v9 haha_$=a-3b-6c-5v8 haitian=d-4f6
haitian_creole=d-4 half_past=c-4q4 hall=v7 hallo=b4 halt=a3 hambre=v4 hambre_jaja=v-5 hand=c3
hand_$=c-4 hand__deep=c3 hand_pretty=c3 hand_pretty_deep=c3 hands=b6c-5g4 hands__$=c5
hands__full=c-6g6 hands__my=b4c-3 hands_are=c-6g6 hands_are_full=c-6g6 hands_around=b4c-3
hands_around_my=b4c-3 hands_shake=c7 hang=a3b3 hang__$=b4 hang__and=a3g-3 hang_on=g5 hang_up=a3g-3
hang_up_and=a3g-3 hanging=v4 hanging__$=b4 hanging__there=v6 hanging_in=v6 hanging_in_there=v6
happens=a5m3v-3 happens_$=a7 happy=a-3v8 happy__$=v5 harassment=a5e-3 harassment_$=a3 hard=b3
hard__$=v-3 hard__breathe=c7 hard__hearing=n3 hard__say=v10 hard_of=n3 hard_of_hearing=n3
hard_to=c4v11 hard_to_breathe=c7 hard_to_say=v10 harta=a4v-5 harta_$=a4b-5 harto=a6
has=b-5c8e-4k3o-3q4 has__be=q4 has__cough=c-6v4 has__fever=v-3 has_a=c-6o-3 has_a_cough=c-6v4
has_a_fever=v-3 has_been=b-3c6 has_dementia=a3 has_me=c5 has_the=c-9g4v11 has_to=q4 has_to_be=q4
hasnt__a=c6 hasnt__anytime=c5 hasnt_been=c-9v7 hasnt_had=c6 hasnt_had_a=c6 hasta=a3b4g4i5u-3
hasta__$=b11i3u-3 hasta__que=g3 hasta__viernes=g4 hasta_alla=i4 hasta_alla_$=i4 hasta_el=g5i4v-5
hasta_el_viernes=g4 hasta_que=b3 hate=v-4 have=g4m-3r-3u4 have_$=h4m-3 have__$=b-3c11g5u-5v-11
have__and=b-5l3v6 have__appointment=g3 have__ask=g4i-4 have__been=b-6 have__call=d5 have__cancel=v7
have__car=i6 have__cold=c3 have__complaint=d8v-10 have__doctor=e8h-7 have__fever=c8f5 have__for=b-4
have__friday=v-6 have__great=u7 have__heart=v4 have__i=k3 have__idea=b-5v9 have__infection=c4
have__insurance=v6 have__left=b5 have__look=b-4v3 have__me=b3v-3 have__means=i5 have__on=q3
have__one=b14i-6v-7 have__other=h7 have__pay=v4 have__pills=b4c-4 have__plan=b7v-3
have__reschedule=c-6 have__ride=f5 have__see=g6h4v-8 have__stop=c5 have__symptoms=m3v4 have__time=j8
have__up=b7 have__way=b-4i5 have__wrong=e4f4 have_a=c5d8f5g-6h-7i4k-4u11v-14 have_a_cold=c3
have_a_doctor=e5h-4 have_a_fever=c8f5 have_a_plan=b7v-3 have_a_ride=f5 have_a_way=i3 have_an=c4
have_an_infection=c4 have_any=m3v7 have_any_symptoms=m3v4 have_anything=q4v-7
have_anything_friday=v-6 have_asthma=v10 have_been=v-10 have_been_me=b3v-3 have_cancer=b6v-5
have_cancer_$=b6v-5 have_covid=c11v-4 have_covid_$=c11v-4 have_dialysis=q4 have_given=b3
have_given_up=b7 have_it=b3 have_my=b-4e-4g6j6 have_no=b8h-3i3q-4v3 have_no_car=i3q-4
have_no_idea=b-5v9 have_no_means=i5 have_no_one=b14i-6v-6 have_no_way=b-3 have_somebody=a-3b-3d4
have_the=d4f3g-4h5j3 have_the_pills=b3c-4 have_the_wrong=e4f4 have_to=b-5d-8f-4g9h3i-7k5q-6r-7v8
have_to_$=v4 have_to_ask=g4i-4 have_to_cancel=v7 have_to_look=b-4v3 have_to_pay=v4
have_to_reschedule=c-6 have_to_see=g6h4v-8 have_to_stop=c5 have_two=v4 havent=g3 havent__crying=b3
havent__in=c5 havent_been=c-8v6 havent_stopped=b3 havent_stopped_crying=b3 having=b-3c7g-4v-7
having__effects=c3 having__of=c-3 having__pains=f6 having__stroke=c5 having_a_stroke=c5
having_chest=f6 having_chest_pains=f6 having_my=b-3 having_side=c3 having_side_effects=c3
having_thoughts=c-3 having_thoughts_of=c-3 hay=a-3g-5h3m-5n-5o-5p4 hay_$=e4h4n-3p3 hay__$=d-3v9
hay__afuera=b6 hay__ahi=b-3d5v-3 hay__de=i-4v5 hay__en=b-7d7 hay__hombre=v-3 hay__para=i5
hay__que=d-5f4 hay__se=v6 hay_alguien=b-9d4f3h-3v6 hay_alguien_ahi=d6v-6 hay_estacionamiento=v10)";

}  // namespace rb::grammar
