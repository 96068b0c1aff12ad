#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning2;
const std::string_view kLeaning2 = R"(
con__no=h3 con__persona=e3 con__vida=b3 con_alguien=d5 con_alguien_$=d4h-7 con_alguien_de=d3
con_el=b6c-10d6g-4v4 con_el_$=b4h6 con_el_doctor=h-3 con_el_mismo=v3 con_ella=h3 con_esa=a3
con_esto=a3 con_esto_$=a3 con_la=d4e-5g-6v-3 con_los=a6 con_los_mensajes=a5 con_mi=g5
con_otra=d-3e5h4 con_otra_persona=d-3e5 con_otro=h3r-3 con_otro_medico=r-3 con_patel=h5
con_que=h-5v6 con_quien=d3 con_robots=d3 con_un=b3c-5v-4 con_una=h3v5 con_una_doctor=h4
con_vomito=c4 con_vomito_$=c4 confirmo=g3 conmigo_$=a5 connect=d3 connect_me=d3 connection=n4
connection_$=n4 conozco=e7 conozco_$=e4 consiguieron=m5 consiguieron_mi=m5 consulta=j4 contact=b-4f3
contact_$=a5 contact__$=j3 contact_me=f6 contact_me_$=j3 contacted=a3 contacting=b3 contacting_me=b3
contestar=m4v-7 contestar__$=m4v-7 contesto=v6 contesto_$=v6 continuar=l3 continue=l5 conviene=f3
conviene__$=f5 conviene_mas=f4 conviene_mas_$=f5 cooking=g8 cooking_$=g5 copay=v3 copay_$=v5 cope=b4
corazon=c6 corran=v7 corran__uno=v4 correct=v-3 correcto=v-4 correo=v5 corta=b3n4 corte=c3
corte__venas=b4c-4 corte_las=b4c-4 corte_las_venas=b4c-4 cortenla=a3 corto=n4 corto_$=b-4n6
cosa=n7v-6 cosa_$=n7v-6 cosas=v3 cosas_$=v5 costado=c3 costado_$=c3 cough=b-4c4f3v9 cough_$=f4v7
cough__wont=c3 coughing=c6v-6 could=k5q3r-6v-3 could__$=k4 could__phone=g3 could_a=i3 could_be=v9
could_be_$=v9 could_see=h3 could_see_$=h3 could_somebody=g5 could_somebody_phone=g3 could_you=a6
course=r4 cousin=e3 cousin_$=e3 covid=b-3e3 covid_$=c7e4 cowboys=v6 cowboys_$=v6 crap=c3 crap_$=c3
creo=v-3 creole=d-3 crisis=b8v-5 crisis_$=b7 cross=v5 cross__$=v3 cry=b3 cry_and=b3 crying=b4c-3
crying_$=v-5 crying_from=b-4v6 cual=m3o-5 cual__la=n7o-4 cual_era=n7o-4 cual_era_la=n7o-4
cual_es=m3n-5v4 cuales=n7 cuales__las=n3 cuales_eran=n4 cualquiera=h3r5 cualquiera_menos=h5
cuando=g3q3 cuando__a=g9v-10 cuando__mi=v8 cuando_me=c3 cuando_usted=q4 cuanto=c-4v5 cuanto_me=n4
cuarto=b3 cuerpo=c4 cuesta=v7 cuesta__$=c3 cuesta_respirar=c3 cuesta_respirar_$=c3 cut=e-3n7v-6
cut__$=a-9n11 cut__out=a8n-4 cut_it=a7n-4 cut_myself=c-3 cut_off=a-7n8 cut_off_$=a-7n8 cut_out=n3
cutting=b7c-5 da=f-5 da__$=c5 da_igual=c-3r4 da_igual_$=b4 da_miedo=b6 dad=b4 dad__me=b3 dads__$=e3
dale=r6 dame=g3 dan=a-3 dan__$=c3v4 dan__de=b3 dan_ganas=b3 dando=g3v-3 dano=c-3 dark=b6 dark__$=b3
darme=a4 darme__baja=a4 darme_de=a4 darme_de_baja=a4 date=h-3k10n-4 date_$=k8n-3 dates=k3v-3
datos=a3 datos_$=a3 daughter_cant=i3 day=b4c-3e-3k4n-7q-4v8 day_$=g-5v6 day__$=k3 day_and=b4
day_please=k4 day_please_$=k4 days=f4n5v-6 days_$=f5i3v-3 de=c-7g-4i-5k-4m5n-3
de__$=c-3e5f-3h3i-7j-11k-4m-5r5 de__5=f4 de__a=n4 de__al=v-6 de__anoche=b-4 de__cara=c-5v5
de__casa=b4 de__de=t7v-4 de__del=t8v-6 de__dias=f6 de__doctor=h-5m7 de__en=a-5l6 de__es=a-3
de__gripe=c-5v5 de__lista=a10l-3 de__manera=n3s3 de__me=a-4m8 de__mensajes=a6 de__mi=j5
de__nervios=b5 de__no=v5 de__oficina=e3 de__operacion=c4v-4 de__please=f5 de__que=b4c4
de__sacaron=m3 de__vez=b4 de_acuerdo=r3 de_acuerdo_$=r3 de_alta=a-3l4 de_avisarme=u3v3
de_avisarme_$=v3 de_baja=a11b-3j5 de_baja_$=a10 de_baja_mi=j5 de_baja_por=v3 de_calor=v4
de_comer=a-3g6 de_doctor=h4 de_donde=a-3m9v-3 de_donde_me=a-5m5 de_donde_sacaron=m3 de_el=e4
de_el_$=e4 de_esa=f5 de_escribirme=f5 de_esos=f3 de_esos_dias=f6 de_existir=b3 de_existir_$=b3
de_fumar=v4 de_gomez=h5 de_gomez_$=h5 de_hambre_jaja=v-4 de_julio=v4 de_julio_$=t-3v5 de_la=a8o-3s4
de_la_cara=c-5v5 de_la_gripe=c-5v5 de_la_lista=a6 de_la_oficina=e3 de_la_operacion=c4v-4
de_las=b-4q3 de_las_5=f4 de_llamar=a3 de_llorar=b6 de_llorar_$=b6 de_lo=b5 de_lo_que=b5 de_los=b5
de_los_nervios=b5 de_mi_$=b4 de_miedo_$=b3v-4 de_miedo_anoche=b-4 de_nada=u9v-4 de_nada_$=u9v-4
de_ninguna=p-3s7 de_no=a7 de_nuevo=a-4l4n8 de_nuevo_$=n9 de_pastillas=b6c-5 de_pastillas_$=b5c-4
de_peso=c3 de_que=b-5h-6m16n-4 de_que_me=m3 de_quien=a-4m5 de_risa=v7 de_risa_$=v3 de_salud=v3
de_salud_$=v3 de_sangrar=c3 de_sangrar_$=c3 de_tanta=b4c-3 de_tanto=a3 de_tanto_mensajes=a3
de_todo=b5v-3 de_todo_$=b5v-3 de_trabajo=e4 de_trabajo_$=e4 de_un=c4 de_una=b4m-4 de_una_vez=b4
de_verdad=d5m4v-7 de_verdad_$=d5v-5 dead=c-5e5i6r-3 dead_$=v9 dead__then=b3 dead_by=b3
dead_by_then=b3 dead_stop=e8 dear=d6 dear_$=d4 death=b3 debil=c3 debil_$=c3 debo=v5 deceased=e5
deceased_$=e5 decided=g4j3 decir=n3 decirle=b5v4 decirlo=n4 decline=r-3s6v-4 decline_$=s5v-3
dedo=b-4c4 dedo_$=b-4c4 deep=v-3 deja=a4 deja_de=a8 deja_salir=a-5 dejame=g-5v3 dejame_en=a4
dejan=b3 deje=f4g3v5 deje__fumar=v4 deje_de=f5g-3 deje_de_fumar=v4 deje_el=a-3v8 dejelo=g3v-3
dejelo_para=g3v-3 dejeme=g4v-6 dejeme_en=a7 dejen=a4s-3 dejen__avisarme=v4 dejen_de=a7b-4s-3
dejen_de_avisarme=v4 dejenme=a5 del=e-8h-4k-3n-3t3 del__$=f3m-4 del__no=e-3 del_bano=c4
del_doctor=o-3v6 del_dolor=c5 del_martes=f6j3o3 del_martes_$=f7 del_trabajo=e-3 delay=j-3k4
delay__appointment=j-3k4 delay_my=j-3k4 delay_my_appointment=j-3k4 dele=j6 dele_mi=j6 delete=a7
deme=o4 deme__$=k3 deme_la=o4 deme_un=g3 denme=d5 denme__alta=a-3l4 denme_de_alta=a-3l4 dense=a-6e8
dense_$=a-6e8 dentist=h5 dentro=b6 dentro_$=b6 depende=v5 depends=v5 depends_on=g-4v6
depresion=b3c-5 depresion_me=c-5 depressed=v3 depression=b3 desaparecer=b4 desaparecer_$=b4
descanso=b-3 desde=c3g-8n4r4 desde__$=g-7r4 desde__manana=c3 desde_anoche_$=f3 desde_el=c-3n6
desde_la=c4 desde_la_manana=c3 desist=a5 desist_$=a5 desk=b-3d7 desk_$=d4 desmayo=b-3c3 despacio=n4
despacio_$=n4 despertar=b3 despues=b-5g7q4v3 despues_$=g7 despues__la=c5v-3 despues__las=f3q4
despues_de=f3q4v-5 despues_de_la=c5v-3 despues_de_las=f3q4 devuelvo=b-3c3 devuelvo_$=b-3c3 di=b-3l3
dia=b-6e-3h-6k7u5 dia_$=g7k-7u6v-6 dia__$=g-5k6 dia_me=v5 dial=v6 dias=f4o-4v-6 dias_sin=c5v-3
dice=a-4b4g4 dice__se=b4 dice_que=a-3b5 dice_que_se=b4 diciembre=e4 did=a-5c5h-5v8 did_$=c3
did__ask=m-4 did__get=a-4m3v4 did__say=m-4 did_you=a-4n3 did_you_ask=m-4 did_you_get=a-4m3v4
did_you_say=m-4 didnt=b-3c-3n7 didnt__$=n4 die=b11 die_$=b12 die_for=v5 died=c-3e3v4 died_$=b3v3
died__that=v-3 died_in=e7v-9 died_in_that=v-3 dieron=e3 diez=t4 diez_$=t4v-6 different=d-3k3
different__$=e3f4k3 different__please=h4 different_day=k6 different_day_please=k4
different_doctor=f4 different_doctor_$=f5 different_one=h4k-4 different_one_$=k-3 different_time=k8
different_time_$=k7 digalo=n3 digame=n3 digame__vez=n3 digame_otra=n3 digame_otra_vez=n3
digo=c-3g6n-3v-3 digo_$=g6 dije=a5 dijo=c-3n10p-3u-3v-6 dijo_$=n10p-3v-6 dio=b-6c9e-3 dio__ataque=c5
dio_un=b-3c7 dio_un_ataque=c5 dios=c-4e5 dios_$=e6u-6v4 dios__bendiga=u3 dios__me=b4 dios_la=u3
dios_la_bendiga=u3 dios_me=u5v-4 direccion=f3v3 direccion_$=f3 dis=m7 dis_$=m3 discharge=c5
discharge_$=c4 discontinue=a6 disculpe_que=b3 ditch=j3 dizziness=v3 dizziness_$=v3 dizzy=b-3c10i-3
dizzy_$=c6 dnc=a7 dnc_$=a7 do=b-4c-17d4e-10g-12h4l3n-12p4r3t-3u-9v4 do_$=f3m11r3v-17 do__$=b3v-7
do__all=i5 do__anymore=b-4k8 do__do=m5 do__guys=i3 do__have=a3d-4f5g-4h9i-8m-4q5 do__i=b3 do__it=m3
do__need=v9 do__of=f4p3 do__pay=i6v-8 do__stop=a-3v7 do__take=i-7v7 do__the=l3 do__tomorrow=g-4
do__with=d7 do_any=f4p4 do_any_of=f4 do_friday=o3 do_i=b-4c-6d4f-5m-3v10 do_i_have=a4h4 do_i_need=v7
do_it=g-4k-3r5v-6 do_it_$=r6v-6 do_it_tomorrow=g-4 do_something=b7 do_something_i=b4 do_the=i3
do_this=b4d6 do_this_with=d5 do_thursday=b-5k7 do_tomorrow=q-4 do_with=a5b-4m3 do_with_it=m3
do_you=a-9b-6d-5e-6g-4i4n-5q4u-8v10 do_you_all=i5 do_you_do=v7 do_you_guys=i3
do_you_have=d-3f6g-3h5i-6q6 do_you_need=v3 do_you_pay=i6v-8 do_you_take=i-7v7 doble=c3
doctor=a-4h5k-3l-5p-10 doctor_$=c-5e-10g-6h13j-6k-6p-7r-6v4 doctor__$=b-8c-3d-7e8f-6g-5h-5j4v-8
doctor__a=k3v3 doctor__call=v5 doctor__for=b4 doctor__i=h-6 doctor__im=v4 doctor__me=b3v-5
doctor__no=h5 doctor_de=h4 doctor_gomez=h-15o6 doctor_gomez_$=o6 doctor_kim=d-3h4 doctor_kim_$=d-3h3
doctor_lee=h3 doctor_me=h-3 doctor_not=d-3h4 doctor_not_a=d-3 doctor_patel=h-12v4
doctor_patel_$=h-11o-5 doctor_please=h4 doctor_please_$=h5 doctor_ramos=h3 doctor_ramos_$=h3
doctor_se=h4 doctor_there=e8v-3 doctor_there_$=e8h-6v-3 does=c-7e-4i-4v4 does__gomez=h-4
does_doctor=h-4 does_doctor_gomez=h-4 does_the=c-6v9 doesnt=v-3 doesnt__here=b-6e5 doesnt_live=b-6e4
doesnt_live_here=b-6e4 doesnt_matter=r3 doesnt_stop=i3 doesnt_work=p3 dog_$=c4v-3 dog_is=v6
doing=u-6 doing__$=b-3c5 doing_good=b4c-3 doing_well=c5u-6v7 doing_well_$=c6 doliendo=c5 dolor=b-4c4
dolor_$=b3 dolor__$=v-5 dolor__la=r4 dolor__no=b-6c5 dolor_en=r3 dolor_en_la=r3 dolor_que=b-4
dolor_que_no=b-4 dolor_ya=v4 domingo=q4 domingo_$=q4 donde=i-6m5 donde__mi=m3 donde_me=a-6m4
donde_queda=v4 donde_sacaron=m3 donde_sacaron_mi=m3 done=a3b3v-3 dont=a6c-3j3l-5m-4
dont__$=c-6e-8f-4g-4h5j-6s-5v11 dont__a=b4e5f3h-6i6v-6 dont__again=a6s-4 dont__any=a-5e8v9
dont__back=a4b6g-3 dont__for=v-4 dont__good=c7v-3 dont__here=a6 dont__him=h4 dont__how=a3b5v-4
dont__it=c6 dont__me=a16b-14e-3f4j7s4v-3 dont__my=a7b-4d-4e-4g10 dont__patel=h4 dont__safe=b3
dont__sending=a-6v6 dont__so=s4 dont__that=v5 dont__the=a-3 dont__this=a-4 dont__to=b-5e6h-6j3v6
dont__what=b3f7v-8 dont__who=b7e-3 dont__your=a6 dont_call=a18d-11g-3 dont_call_$=a3
dont_call_back=a3b6g-3 dont_call_me=a3 dont_call_my=a7d-3 dont_care=b4v-5 dont_care_for=v-4
dont_care_what=b3 dont_contact=f5 dont_contact_me=f6 dont_drive=i3 dont_drive_$=i3 dont_feel=b3c5v-9
dont_feel_good=c7v-3 dont_feel_safe=b3 dont_follow=n4 dont_give=v6 dont_give_that=a-3v6
dont_have=a-5b-7c-4e6g9h-6i6v3 dont_have_a=e5f4h-4i6v-4 dont_have_any=v10 dont_have_my=g9
dont_know=b6e4q-3s-3v4 dont_know_$=b-5v13 dont_know_how=b6v-4 dont_know_what=f6m4v-7
dont_know_who=b7e-3 dont_like=h3 dont_need=b-5h-6j11k-3s4v-7 dont_need_to=j4 dont_see=b10
dont_see_a=b7 dont_send=a8b-6 dont_send_me=a3 dont_stop=a-12v6 dont_stop_sending=a-6v6
dont_text=d5s-3 dont_text_$=a-5d5 dont_text_again=s-3 dont_think=s4 dont_think_i=b3 dont_think_so=s4
dont_use=e-5 dont_use_this=a-4e-4 dont_want=b-6e-4f-5p-3v4 dont_want_patel=h4 dont_want_to=a-3h-3v8
dont_want_your=a3 dont_work=p10q3 door=g3 door_$=b4 dormir=c3g3 dormir_$=g3 dos=o5 dos_$=o3
dos__cuarto=f3 dos_y=f3 dos_y_cuarto=f3 dose=c4 dose_$=c4 double=g3 down=c4j-3v-6 down_$=b-4g3
down__$=c4 down_there=b6c5 down_there_$=c4 doy=b3v-4 doy__baja=a3 doy_de=a3 doy_de_baja=a3 drank=b5
drank__$=b4 drank_bleach=b4 drank_bleach_$=b4 dreading=c-4 drive=b-3c6i5 drive__$=i-3v6 drive__my=i3
drive__that=b4 drive_after=v6 driver=c-8i9 drives=i4 drives_me=i3 driving=f4g7 driving_$=f5
driving__me=d-3 drop=a3j3 drop_me=a3 drop_my=j3 drowning=b3 drunk=b3 drunk_and=b4 due_for=v3
duele=a-3b-5v4 duele__$=u3v5 duele__el=f6 duele_mucho=c5f3 duele_mucho_$=c7 duele_mucho_el=f6
duele_nada=c-7v6 duele_nada_$=c-5v6 duermo=b3 dying=c-4r3v4 dying__get=v3 dying_to=b-3g-3r3
dying_to_get=v3 ear=b-7c9 earlier=k5 early=i-3v4 ears__clogged=n3v-3 ears_are=n3
ears_are_clogged=n3v-3 easiest=r3 easiest__you=r3 easiest_for=r3 easiest_for_you=r3 eat=c6 eat_$=c6
eating=c-3g3v7 effects_$=v8 eh=n10 eh_$=n11 either=o-4q6 either__is=r5 either__or=r-4 either_one=q3
either_one_is=r5 either_tuesday=r-4 either_tuesday_or=r-4 el=a-9j-6l-5n-3o3p-4q5s-3t-3
el_$=b4c-4d-5h16v-5 el_20=g3 el_20_$=g3 el__$=a-5b-9d9f-9g6h-17m3o5q6 el__a=f5o-5 el__con=r3
el__de=b-6n-3v3 el__doctor=v3 el__en=b4e5 el__latarde=f6 el__me=c7h-4 el__ni=v-5 el__no=c5q4
el__pasado=v3 el__patel=h-5v3 el__pero=i3o-3q4 el__que=v5 el__se=v3 el__si=i3 el__y=b6c-6f3g4
el_aire=c7 el_aire_$=c7 el_ano=v3 el_ano_pasado=v3 el_azucar=a-3v3 el_azucar_$=a-3
el_azucar_bien=c-3v3 el_bebe=c4 el_bebe_no=c4 el_brazo=c6k-3 el_brazo_$=k-3 el_bus=i5 el_camion=v5
el_camion_$=i-4v6 el_carro=c-3v3 el_celular=v4 el_corazon=c4 el_costado=c3 el_costado_$=c3
el_cuerpo=c3 el_dedo=b-4c4 el_dedo_$=b-4c4 el_doctor=e-4h-6v8 el_doctor_$=d6 el_doctor_me=h-3
el_doctor_patel=h-5v3 el_dolor=c4u3 el_dolor_ya=v4 el_domingo=q4 el_domingo_$=q4
el_estacionamiento=v-6 el_estomago_$=f4 el_favor=a3 el_favor_de=a3 el_formulario=v3
el_formulario_$=v3 el_frasco=b5 el_jueves=q3v-3 el_jueves_$=q5 el_lunes=c-3d3g7q5 el_lunes_$=d3g7
el_lunes_latarde=f3 el_martes=k6 el_martes_$=k8 el_martes_a=o-6 el_me=b8 el_mensajes=n7
el_miercoles=r3 el_miercoles_$=q-3r3 el_miercoles_a=f3 el_mismo=v3 el_mismo_doctor=v3 el_mundo=b4c-5
el_mundo_$=b3c-3 el_nino=c3 el_nino_anda=v4 el_no=e4 el_numero=e3 el_ojo=c7 el_ojo_$=c3 el_otro=i4
el_paciente=e4 el_pecho=b-3c3 el_pecho_$=c3 el_pecho_y=f3 el_pelo=b3 el_sabado_$=q5
el_sabado_lamanana=g3 el_segundo=f5 el_seguro=v3 el_telefono=b3 el_tiempo=v7 el_tiempo_$=v7
el_trafico=v3 el_ultimo=a5 el_viernes=g3v-9 el_viernes_$=g4v-5 el_viernes_pero=o-5q4 eliminar=a3
ella=a-3b-3c-5e7h6v-6 ella_$=h3 else=b-4d-5g-3h6j3k3m-5n-4o-3p8q-6 else_$=a4h-6k4 else__$=a-3h5
else__i=v3 else__you=h4 else_can=v3 else_can_i=v3 else_do=h5 else_do_you=h4 else_have=j7
else_please=h4 else_please_$=h4 elsewhere=j4 elsewhere_$=j4 em=a4 em_$=a4 email=g-5v6 email_$=v5
emergency=b4 empezar=l5 en=a-9g6m-6t-9 en__$=a4b-13c4e3g-12h5i-8l-5n4r-3s5t-3v-4 en__boca=c4
en__cabeza=v-3 en__casa=v4 en__dano=b3 en__espalda=c4 en__farmacia=v3 en__horas=g3 en__ir=i3
en__lado=v4 en__lista=l4 en__mano=b6c-4 en__me=g3 en__mensajes=a-3l3 en__ojo=c3 en__parada=v4
en__piso=v4 en__street=v6 en_ayunar=v6 en_cama=c5 en_cama_$=c5 en_el=e-3f-3g3h7v-12 en_el_ojo=c3
en_enero=e5 en_enero_$=e5 en_espanol=f3 en_este=a-3 en_hacerme=b3 en_hacerme_dano=b3 en_ingles=f3
en_la=a-4b5e-4g4i-6l4v-6 en_la_boca=c4 en_la_cabeza=v-3 en_la_espalda=c4 en_la_farmacia=v3
en_la_lista=l4 en_la_mano=b6c-4 en_los=a-5l3 en_los_mensajes=a-4l3 en_main=v6 en_main_street=v6
en_marzo=v5 en_marzo_$=v5 en_mi=b-4v4 en_mi_casa=v4 en_misa=g3 en_misa_$=g3 en_otra=g7n-3 en_otro=v3
en_otro_lado=v4 en_pas=a6 en_pas_$=a6 en_paz=a4b-4e5 en_paz_$=a4b-4e3 en_peligro=b5 en_peligro_$=b5
en_que=b-7i9v9 en_que_ir=i3 en_que_parada=v4 en_que_piso=v4 en_una=g3 encuentro=e3v-3
encuentro_en=e3 end=a8b4g-5 end_$=a12 end__$=b11v-3 end__life=f4 end__the=v9 end_it=b7 end_it_$=b7
end_my=f3 end_my_life=f4 end_of=v9 end_of_the=v9 end_this=b-4 end_this_$=a5 ending=b4 energy=c3
enero=e4 enero_$=e5 enferma=c7 enferma_$=c4 enfermera=d6 enfermera_$=c-3d8g-3v-6 enfermo_$=v3
engine=i6 engine__$=i8v-6 english=f7 enough=a7c-6 enough_$=a15v-6 enroll=a3 enroll__$=a3l3
enroll_me=a3l3 enroll_me_$=a3l3 entendi=n4 enterro=k3 entiende=a6 entiendo=a-4f9 entiendo_nada=a-3f6
entrance=v4 entrance_$=v3 envien=a4 envien__$=a3 equipo=b-3v3 equivocado=e5 equivocado_$=e4
era=c-3e4n5o-4 era_la=n7o-4 era_para=v4 eran=n4 erase=a7 eres=m8 eres__$=m3
es=a-9c-9e8j-4m11n-7p-3q-8u-3 es_$=e3f-4m3r6s-4v-8 es__$=g-5r-6 es__celular=e4 es__cita=k-4v10
es__del=c-4v5 es__verdad=m4 es_de=f4m4 es_de_verdad=m4 es_el=e4m4v-7 es_esto=a-5m7 es_esto_$=a-3m3
es_gratis=v5 es_gratis_$=v5 es_la=b-9c-5v11 es_la_del=c-4v5 es_mi=e5k-4v5 es_mi_cita=k-4v10
es_para=a-3e4 es_para_mi=a-3e4 es_por=e-5v4 es_que=c4s3 es_un=b7c-3e6v-3 es_una=m3 es_usted=f6
es_usted_$=f6 esa=b-6e3k7 esa__$=f4j3s-3 esa__ya=b-5 esa_cita=k-5 esa_clinica=b5 esa_clinica_$=b5
esa_doctor=h5 esa_fecha=b-4k5 esa_fecha_ya=b-5 esa_horas=k4 esa_horas_$=k4 esas=p7 escalofrios=c3
escalofrios_$=c3 escribame=a-3g5 escribame__$=f4 escriban=a8g-3p-5s-4 escriban_$=a4p-5s-3
escriban__$=e-3 escribeme=a3g4 escribeme__$=a3 escriben=a-3m4 escriben_$=a-3m4 escribiendo=e3
escribirme=f4 escribirme__$=f5 escuche=n6 escuche_$=h4 escuela=v4 escuela_$=v4
ese=a-7c-8e5f-4g-7k7v4 ese__$=k-4v13 ese__se=e3 ese_dia=k7 ese_dia_$=k-4v3 ese_doctor_$=b3
ese_senor_se=e3 eso=a4v-3 eso_$=a3j-4 esos=c-4p5 esos__me=f6 esos_dias=f5p3 espalda=c6 espalda_$=c6
espanol=f8 espanol_$=f6 esperanza=b5 esperanza_$=b3 espere=g4 esposo=b3c-4 esposo__me=b3
esta=a-3b-5c6e8g-9n3r3s-3 esta_$=b-4e12i-6 esta__$=b4c3d-5e-13h3i-4n4o3r3 esta__el=i5 esta__para=f3
esta_bien=f4r5 esta_bien_$=r5 esta_bien_para=f3 esta_con=e10v-5 esta_en=i5 esta_en_el=i5
esta_la=d7e-3v-3 esta_matando=v-3 esta_matando_$=v-3 esta_vez=h5 estamos__$=g4 estan=c-3i5
estan__$=i5 estar=a-4b10 estar__$=b5 estar_aqui=b4 estarian=b3 estarian_mejor=b3 este=e5n-4v-9
este__$=e-8 este__a=a3 este__el=a4 este__no=f5 este__se=b5 este__un=e4 este_chip=e5 este_es=e4
este_es_un=e4 este_no=b4 este_numero=e-3f4 este_numero_$=e-8 este_sea=a3 este_sea_el=a3
este_telefono_$=f3 esten=a4 esto=a6c-7g-4m10v-13 esto_$=b-6c-3m7v-5 esto__no=e-4 esto__un=b9m-3
esto_es=a3b6 esto_es_un=b9m-3 estomago_$=f4 estos=a4 estos__$=a4 estoy=a-7d-3e-5g3m-6o-3u-4
estoy__$=b-3f-6r3s-3v11 estoy__asi=r-3s5v-4 estoy__borde=b6 estoy__clase=g3 estoy__con=c3
estoy__de=b4c-7v-3 estoy__deprimida=b3 estoy__desde=f4 estoy__el=c-6g5v4 estoy__en=g-6v4
estoy__misa=g3 estoy__mucho=c3 estoy__peligro=b5 estoy__un=b5c-5 estoy_al=b6 estoy_al_borde=b6
estoy_asustada=b4 estoy_aterrada=b4 estoy_aterrada_$=b4 estoy_bien=c-6r-5s8 estoy_bien_$=c-3v3
estoy_bien_asi=r-3s5v-4 estoy_con=g7v-4 estoy_dando=b-3g4 estoy_en=a-3g10v-6 estoy_en_el=b-4g8
estoy_en_misa=g3 estoy_en_peligro=b5 estoy_enferma=c8 estoy_enferma_$=c6 estoy_muerta=v-4
estoy_muerta_de=v-4 estoy_muy_deprimida=b3 estoy_sangrando=c4 estoy_sano=v6 estoy_segura=b-4v6
estoy_segura_en=b-3v5 estoy_trabajando=f4 estoy_vomitando_desde=f4 estuvo=a4 estuvo__$=a3 evening=o3
evenings=q4 ever=a6c-3e-3s-3 ever_$=a6 ever__me=a4 ever_stop=a-5 every=b4 every_day=b6
every_night=b3 every_time=b-3 every_time_i=b-3 everything=b3c-3 everything_and=j3 everything_is=b3
everywhere=i4 everywhere_$=i4 ex=b5c-5e7v-6 excuse=n7 excuse__$=n7 excuse_me=n7 excuse_me_$=n7
existir=b3 existir_$=b3 exit=a8v-4 experience=h3v3 experience_$=h3v3 expired=i4 explain=m7 eye=b-5c4
eye_$=c6v-5 face=c3k-3 fall=c9 fall_$=c8 fallecio=e7 fallecio_$=e3 falling=b4c-3 falling_apart=b4c-4
falling_apart_$=b4c-4 falta=v-3 falta_que=j5 family=b3 far=b-3i7 far_$=i3 farmacia=v7 fast=n4
fast_$=n3 father=e4 favor=a4 favor__no=a3 favor_de=a3 favor_de_no=a3 fax=v4 fcc=a4 fcc_$=a4
fear=b7c-7 fear_$=b7c-7 feas=b6v-3 feb=t4 fecha=c-4k6 fecha_$=k5 fecha__$=b8 fecha__no=b-5
fecha_ya=b-5 fecha_ya_no=b-5 fechas=n3 fechas_$=n3 fed=a4 fed_up=a4 feel=b6f-3v-5 feel__$=c14v-3
feel__a=v4 feel__and=c-5 feel__at=h3 feel__weak=c8 feel_awful=b-3c5 feel_awful_$=b-3c5
feel_better=b-7 feel_fine=v3 feel_good=c7v-3 feel_good_$=c7v-3 feel_great=v3 feel_like=b4c-7
feel_like_a=v4 feel_my=b-4 feel_safe=b3 feelin=c3 feeling=g4v4 feeling__$=c9v-6 feeling_well=v-3
feels=b-3c6g-3 feels_like=c3 feet=b-3 feet_are=c-3 feliz=u3 feliz__$=u3 fell__and=c3 fell_through=i3
female=h6 female__$=h5 fever=a-5b-4c8f3 fever_$=c11s3 fever_and=f5 fever_broke=c-7v10 fever_no=u3v-4
few=g4 fiddle=v5 fiddle_$=v5 fiebre=a-3b-4c4 fiebre_$=b-3c10f-5v-6 fiebre_ni=c-7v7 fiebre_y=f6
file=a4 file_$=a4 find=b4 find_me=b5 fine=a-3b-3c-6p-3r5v4 fine_$=c-6q-3r5v5 fingers=c4 fire=h3
fire__$=v6 first__$=n5 fit=v3 fit__a=v5 fit_as=v5 fit_as_a=v5 fit_me=q3 five=v-3 fix=k3 fixed=i-6v5
flare=c5 flat=i7 flooded=c-5i4 flooded_$=c-5i4 floor=v6 floor_$=v6 florida=e3 flu=b-3v4 flu_$=c6
flu__$=v3 follow=n4 following=n3 food=v-3 food__$=c5 food__stuck=c4 food_gets=c4 food_gets_stuck=c4
foot=b-4i7 foot_$=i7 foots=c4 for=h-3m4n-8t-4 for_$=a-3b5e3m5v-7 for__$=a-10b3c-3e-4g-4m3o-5p5r5v9
for__coffee=v5 for__its=b3 for__month=c3 for__reason=c4 for__to=a3 for__visit=i3 for_a=a-4b-4d4g4
for_a_coffee=v5 for_a_month=c3 for_asking=v4 for_asking_$=v4 for_everything=b4
for_me=b10c-6f9p3s4v-4 for_me_$=a-3b12f6i-4o-4p7s4 for_my=v-5 for_my_visit=i3 for_no=c4
for_no_reason=c4 for_school=v3 for_somebody=a4 for_text=a-4l3 for_text_$=a-4l3 for_the=u3
for_this=a5 for_years=v4 for_you=a3r3 for_you_$=r3 for_you_to=a3 forever=b6 forever_$=b6
forget=a7v-4 forget__$=a4 forget__me=a4 forget_about=a3 forget_about_me=a4 forget_me=a4
forget_me_$=a4 forgot=v6 form=e-3g-3v9 form_$=g-3v5 formulario=v3 formulario_$=v3 forward=k5v-4
forward_$=k5v-4 found=b4e3 four=t4 frasco=b6 fraude=m4 fraude_$=m4 freaking=b6c-3 free=j5 free_$=v3
free__my=j6 free_up=j6 free_up_my=j6 fri=o3q3 friday=o3 friday_$=b-3c-3f-3g7 friday__$=r3
friday__lamanana=o-6 friday_at=g-4k3 friday_but_lamanana=o-6 friday_i=j4 friday_im=v7
friday_is=q4r-4 friday_one=f5 frightened=b4 frio=c7 frio_$=c8 from=a3e-6g-5l-5o-3 from_$=m3
from__$=a3b4c-8d5m-4 from__and=b6 from__clinic=a3 from__hospital=v4 from__lol=a-4 from__me=b-3
from__on=a7 from__top=n8 from_him=b4 from_me=a-4b7v5 from_me_$=a-4b3v5 from_staff=d5 from_staff_$=d5
from_the=a-3b-6c3n6 from_the_hospital=v4 from_the_top=n8 from_you=a9 from_you_$=a7 from_your=a5
front__a=b3 front__me=g3 front_of=b5g3 front_of_a=b3 front_of_me=g3 fue=b-5c-9d-3h4v3
fue__vivir=b-4e4 fue_a=b-4e4 fue_a_vivir=b-4e4 fuerte=n3 fuerzas=b-5c6 fui=v-3 full=g3v-4 fumar=v4
further=a4 further__$=a3 future=b5 game=e-3n-3v4 ganas=b5c-6 ganas_$=v6 ganas_de=b9c-5v-9 garage=b5
garage_$=v3 garbled=n6 garbled_$=n6 garganta=b-4c5 gas=i10v-8 gas_$=i7v-7 gave__$=c3 gave__my=c-3i3
gave_away=b3 gave_away_my=b3 gave_up=i4 general=h3 general_$=h3 gente=a-6d7 gente_$=d3
get=e-6i3j-4m3 get__$=b3c-6d-7i6m5 get__a=d4 get__in=g-5k8q4 get__message=l4 get__more=a5
get__number=m5 get__of=v3 get__on=d5 get__the=i3 get__to=g8 get__you=i3 get_a=v4 get_back=g8
get_back_to=g8 get_in=v-3 get_me=b5g-8k6q4v-3 get_me_$=a-4b4d-3i3 get_me_a=d4 get_me_in=g-5k8q4
get_my=m6v3 get_my_number=m8 get_off=a3 get_out=v3 get_out_of=v3 get_somebody=d3 get_the=b4d5
get_there=b-4c-3d-3i5s-3 get_there_$=b-3c-3i4 get_these=a3 get_these_$=a3 get_this=a-6m3
get_to=a-3i10 get_to_the=i3 get_up_$=i-4 gets=v-3 gets_stuck=c4 getting=a3b-4i4 getting__$=b-5
getting_these=a4 getting_worse=c6 getting_worse_$=c5 gimme=g3 gimme__$=g5 give=j3k-3 give__$=b9
give__a=b-7d3v-5 give__another=h3 give__out=a-3v6 give_me=b-7d4g3v-5 give_me_a=b-5d4v-3
give_me_another=h3 give_my=j4 give_that=a-3v6 give_that_out=a-3v6 give_up=b9 give_up_$=b9 given=b4
given_up=b4 gives=v6 gives_me=v6 giving_up=c-3 glasses=g4v4 go=a7b5c-6g-4i-4k-4m-4q-3r3v-11
go_$=b8c-3 go__$=a6s-3 go_away=a11b-9v-5 go_away_$=a10b-8v-3 go_on=b12 go_on_$=b7 go_to=e8
go_with=o5 god_$=u-4v6 god__$=v-3 goes=r-3v3 going=e-3 going_$=b8 going__die=v-6 going__make=b4
going__take=i4 going__the=a3b-5c3 going_around=v4 going_around_$=v4 going_to=g5i3 going_to_die=v-6
going_to_make=b4 going_to_take=i4 going_to_the=a3b-3c3 golpea=b3 gomez=c-3o5 gomez_$=c-3h10o6v-10
gomez__$=h-5 gone=v3 gone_$=c-6v4 good=b-5h-3i-3m-5t-3v4 good_$=b-11c3p3r-6s4 good__$=b-3c-10g7v7
good_at=b5 good_thanks=u-6v4 good_with=h-4 goodbye=b4 goodbye_$=b-6u4 goodbye__$=b6u-3 got=a-4c4n-4
got__number=a3 got__text=a-3m3 got__to=i3 got__way=i5 got__wrong=v-4 got_a=m3 got_a_text=a-3m3
got_it=c-5v6 got_it_$=c-5v7 got_my=c-5 got_no=i5 got_no_way=i5 got_nobody=b7 got_nobody_$=b7
got_nobody_to=i3 got_the=b-3c14v-11 got_the_flu=c3 got_the_wrong=v-4 got_this=c3 got_this_number=a3
got_to=m3 got_your=v10 gracias=b-7c-7u6 gracias_$=v-11 gracias__$=u6 gracias__amable=u-4
gracias__dios=u-8v11 gracias_a=u-8v11 gracias_a_dios=u-8v11 gracias_muy=u-4 gracias_muy_amable=u-4
gracias_por=u5 grandma=v-3 grateful=u4 grateful_$=u4 gratis=v5 gratis_$=v5 great=u3 great__$=u4
grief=b8c-8 groin=c5v-3 guagua=i3 guess_$=v5 guess__$=r5v-3 guess_so=r5v-3 guess_so_$=r5v-3 gum=c5
gun=b9c-3 gun__$=b5 gustaria=f6 gustaria__lunes=f3 gustaria_el=f3 gustaria_el_lunes=f3 gusto=b-7h3r6
gusto_$=r3 guy=h4v-4 guy_$=h4v-3 guys_$=u3 guys_do=i3 gym=a-4g4 gym_$=a-4g3 ha=c5 habia=v3
habla=c-4d-4e4m6 habla_$=d-3m9 hablamos=g4 hablamos_$=g3 hablando=e4 hablar=d10g5h-6m-3
hablar_$=c-9g8 hablar_con=a-4d10g-4h-6 hable=d3f5n6 hable__$=f6 hable__doctor=d5g5 hable_espanol=h4
hable_la=d5g5 hable_la_doctor=d5g5 hable_mas=a-6n6 hableme=e3 hablo=a-3e-3f4 hablo__$=f4
hablo_con=m3 hace=b-6e3 hace__$=j-3 hace__que=j5 hace_falta_que=j5 hace_rato=e3 hacen=v6 hacer=m4
hacer_$=m5 hacer__cita=f3 hacer_una=f4 hacer_una_cita=f4 hacerle=b5v-3 had=b-3c5g-5v4 had_a=b-5c8g-3
haga=b4 hagale__favor=a3 hagale_el=a3 hagale_el_favor=a3 hago=i3 hago__$=c3i4v-6 haha=b-9v9
haha_$=b-6v8 haitian=d-3f5 haitian_creole=d-3 hall=v6 halt=a7 hambre=v3 hambre_jaja=v-4 hand=b-4c4
hands_are=c-5g3 hang=a5 hang_on=g6 hanging=v6 happens=a5g-3m4 happens__me=b3 happens_to=b3
happens_to_me=b3 harassment=a3 hard=a-3c3 hard__hearing=n3 hard__say=v9 hard_of=n3
hard_of_hearing=n3 hard_to=v9 hard_to_say=v9 harm=b4 harta=v-3 harto=a3 has=c3i-4 has__be=q4
has__cough=v3 has__rash=c3 has_a=i-4 has_a_cough=v3 has_a_rash=c3 has_to=q3 has_to_be=q4 hasnt=c5
hasnt__a=c4 hasnt_had=c4 hasnt_had_a=c4 hasta=g4i5v-3 hasta__viernes=g4 hasta_alla=i3 hasta_el=g6i4
hasta_el_viernes=g4 have=g3m-6r-3u3 have_$=h4 have__$=b-7c12g5u-4v-10 have__and=v5
have__appointment=e3g3 have__ask=g3i-4 have__calendar=g3 have__call=d3 have__cancel=v3 have__car=i5
have__complaint=d6v-8 have__doctor=e8h-6v-3 have__fever=c8f4 have__for=v4 have__friday=v-6
have__idea=b-3v5 have__insurance=v5 have__means=i4 have__one=b10 have__other=h6 have__plan=b5
have__ride=f4 have__see=g5h3v-5 have__to=b4 have__way=i3 have__wrong=e4f3
have_a=c4d6f5g-8h-5i4u9v-13 have_a_doctor=e5h-4v-3 have_a_fever=c8f4 have_a_plan=b5 have_a_ride=f5
have_any=v9 have_any_pain=v5 have_anything=v-7 have_anything_friday=v-6 have_been=c-3 have_chest=c3
have_chest_pain=c3 have_covid=c10v-3 have_covid_$=c10v-3 have_my=g6j4 have_my_calendar=g3
have_no=b5h-3i5q-3 have_no_car=q-3 have_no_idea=b-3v5 have_no_means=i4 have_the=c4d5f3h4
have_the_doctor=d3 have_the_wrong=e4f3 have_to=b-3c-9d-7f-5g9i-7k5r-4 have_to_ask=g3i-4
have_to_cancel=v3 have_to_see=g5h3v-5 havent=c3 having=b-4c5v-6 having__$=c3 having_chest=f6
hay=a-4c-3g-4m-4n-4 hay_$=e3o-3 hay__$=i4v3 hay__ahi=d4v-3 hay__de=i-4v3 hay__hombre=b5v-3
hay__me=s3 hay__que=d-3f4 hay_alguien=b-5d3 hay_alguien_ahi=d4v-4 hay_camion=i5 hay_camion_$=i5
hay_estacionamiento=v6 hay_mija=c4 hay_no=s3v6 hay_que=k4 hay_un=b5 hay_un_hombre=b5v-3 hay_una=k5
he=a-11b11c-7d-3e11g-6k-4n-3 he__a=v-5 he__live=b-3 he__me=b8c-7e-3 he__my=b8 he__out=b3 he__use=a-6
he_cant=b-4 he_doesnt=b-3e3 he_dont=a-6 he_ido=e3v-4 he_isnt=e3 he_never=b-6v8 he_said=b3 head=n6
head_$=c-4n5v-3 head_and=c3 headache__$=v3 headaches=v3 heads=g3 heal=c6 heal_$=c6 healed=c-5v4
healed_$=c-5v4 hear=c-7n10v-6 hear_$=b-3c-7n7 hear__me=a-3b6 hear__you=a3 hear_from=b4n-3
hear_from_me=a-3b6 hear_from_you=a3 heard_of=e3 hearing=n5 heart=c7e-3g-5n-4v3 heart__$=b-9v3
heart__broken=b3 heart_is=b4c9v-12 heart_is_broken=b3 heartburn=b-3 heartburn__bad=b-3
heartburn_so=b-3 heartburn_so_bad=b-3 heat=v4 heat__killing=v5 heat_is=v5 heat_is_killing=v5 hed=b4
hell=a4 hello=b-7c-5e-3s-3u3v6 hello_$=a-9b-4s-3u6 hello__$=u-5v10 hello_is=v7 hello_senorita=v3
help=a-4b6m5 help_$=m9v-8 help__$=b3 help_me=b4 help_me_$=b3 her=a-4c-5e7v-7 her_$=b7h3 her__$=e3v-3
her_daughter=e3 her_number=e4 her_on=d4 here=c-9f-3g5h-7j-4m4s3 here_$=a-4c-4g-5m5v6 here__$=a3
here__that=e3 here_again=a3 here_again_$=a3 here_and=g7 here_called=e5 herida=b-4c6 herida_me=c3
hermana=e3h3 hermana_$=e3h3 hes=a-3b7c-6e7g-5h4v-6 hes__$=v-6 hes__and=b4 hes__back=b4 hes__me=b3f3
hes_coming=b4 hes_coming_back=b4 hes_dead=b-4e8v-6 hes_drunk=b4c-4 hes_drunk_and=b4 hes_hitting=f3
hes_hitting_me=f3 hey=v8 hi=b-4e3v8 hi_$=b-3v10 hiding=b4 hiding__the=b3 hiding_in=b3
hiding_in_the=b3 hija=b-4 hijo_$=c3 hijo__el=v4 hijo_y=b5 hijos=b5 him=a-5c-8e8g-6h8s-3v-7
him_$=a-3g-3h5v-4 him__$=h3 him_again=h3 him_again_$=h3 him_and=b5 hip=b-3c5 his=a-3e8m-4
his__$=c-5e6 his__and=c5 hit=b-5g5v4 hit__head=c3 hit_me=b-9c-5g4v7 hits=b5 hits_me=b5 hitting=f3
hitting__please=f3 hitting_me=f3 hitting_me_please=f3 hives=c6 hizo=c-3v5 hmm=n-6r-3v9
hmm_$=n-6r-4v9 hoarse=c3 hoarse__a=c3 hoarse_for=c3 hoarse_for_a=c3 hola=b-4v10 hold=g6i-4v-4
hold__$=g3v-3 hold_on=v-3 hold_on_$=b3v-3 hombre=v-3 hombre_$=h3 home_$=b7v-4 hoops=v7 hope=b5
hopeless=b4 hopeless_$=b4 horario=g4p3 horas=f3j3k3m-3 horas_$=g4k7v-5 horas__$=f4g-3
horas__mi=k-3v3 horas_abren=v3 horas_abren_$=v3 horas_es=k-3v4 hormigueo=c3 hormigueo_en=c3 horse=v4
horse_$=v4 hospital=m3 hospital_$=c-4m3 hospital_with=c3 hot=c5 hot__$=b3v4 hours=b-4g5m-6v4
hours_$=b-3g6m-6v5 house=e6 house_$=b7e3 house__$=b-4e5 how=c-3g-4j-3u4v4 how__$=u4 how__i=e4i5v-8
how__is=m-3 how__longer=b3 how__this=m3 how__you=a-3m5 how_can=a3e4 how_can_i=a3e4 how_did=a-3m6
how_did_you=a-3m6 how_do=i3v-3 how_do_i=i3 how_does=m5 how_long=v6 how_much_longer=b3 hoy=a3q6
hoy_$=c4q3 hoy__$=v4 hoy__manana=a4 hoy_mismo=q4 hoy_no=g3 hubiera=b5 huh=c-3n5r4 huh_$=n5r4
human=d11 human_$=a-5d5 humano=d4 humano_$=d3 hun=q-7 hurry=b4 hurt=g-3q-4 hurt_$=b-3c4v3
hurt__$=b3c-16q-4v5 hurt__get=v4 hurt_my=b4v-5 hurt_myself=b-7c4q-4 hurt_myself_$=b-4c-9q-4v6
hurt_somebody=b4 hurt_somebody_$=b4 hurt_someone=b3 hurt_someone_$=b3 hurt_to=v3 hurt_to_get=v4
hurting=c-4v5 hurting__$=c-5v9 hurting_me=v7 hurting_me_$=v7 hurting_myself=c-3
hurting_myself_$=c-3v4 hurts=b-4c7v-3 hurts_$=b-7c4 hurts__$=b5c-3 hurts__bad=c4 hurts__i=f3
hurts_me=b6c-5 hurts_me_$=b6c-5 hurts_when=f3 hurts_when_i=f3 husband=e3 husband__in=b-4e3v5
husband__take=h3v-3 husband_died=e3 husband_he=b4 i=a-10b5e-8g-8i-3n-5r-3t-4u-7
i__$=c3g-3h-4k4n-10r-8s7v4 i__a=a-8b-3d7e-8g-14i-7 i__about=b5 i__after=i-5q3v6 i__an=h4
i__another=k6 i__awful=b-3c5 i__back=a-3g4l3 i__barely=c4 i__be=v-5 i__been=c-4 i__care=b4v-5
i__chest=c3 i__come=f5 i__cope=b3 i__covid=c10v-3 i__days=k4 i__dead=v-4 i__do=k5v-4 i__doctor=v-6
i__down=c6 i__drive=i4 i__feel=b5c5v-10 i__fine=v3 i__follow=n4 i__for=v3 i__get=i5 i__give=v6
i__go=b4c-5e7 i__going=v6 i__great=v3 i__have=b-7e8g4h-6i5v4 i__him=h-3 i__hurt=v-12 i__i=c4
i__id=b3 i__ill=b-5c6 i__im=c-3 i__in=g-7l3q6v-5 i__it=n5q4 i__its=b-10c5 i__know=b6q-3s-3v8
i__like=a5b6c-10v-5 i__make=j5p3 i__my=a-5c-5e-4f4g3h3i-5v4 i__myself=b8c-7 i__need=j4v-6
i__no=b4c-6h-4i9q-3 i__nothing=a4b6 i__off=a8v8 i__one=a4 i__out=c6v-5 i__read=b-6f9 i__see=h5j-3v-9
i__seen=j6 i__sign=f4 i__sleep=b3 i__smoking=v5 i__so=r10v-10 i__somebody=j-3 i__stop=b6u4v5
i__take=b10k3v-12 i__talk=b-4d4 i__the=a-3b-5e-5h3m3v-3 i__them=a-5b3v6 i__there=i-3v4 i__think=s3
i__this=a-5b4e4 i__to=b6i-5q-3 i__too=c3 i__two=v3 i__up=c3 i__wake=b5 i__want=b-3e-3f-7h5v3
i__wish=a3 i__worse=c-5v8 i__yes=m4 i__you=e5v4 i__your=a-4n3v5 i_ask=m4 i_beat=v3 i_beg=n3v-3
i_beg_your=n3v-3 i_believe=e3 i_bring=v10 i_bring_my=v6 i_broke=b-4c5 i_can=b9k-4o3v-5
i_can_barely=c4 i_can_come=f5 i_can_hold=b3 i_cant=a-4b8g-7s-3u3v-6 i_cant_cope=b3 i_cant_do=f4k6
i_cant_drive=b-4c3 i_cant_get=i5 i_cant_go=b3 i_cant_make=b-6j4p3 i_cant_read=b-5f6 i_cant_sleep=b3
i_cant_stop=b6u4v6 i_cant_take=b10v-3 i_changed=l3 i_changed_my=l3 i_choose=a3 i_choose_to=a3
i_come=q3v-5 i_come_in=q3v-4 i_could=b4v-7 i_could_see=h3 i_didnt=a3 i_do=m5v-5 i_do_$=m6v-6
i_dont=a-6d6e6i4p-8q-7r-10s5v8 i_dont_care=b4v-5 i_dont_drive=i3 i_dont_feel=b3c5v-9
i_dont_follow=n4 i_dont_give=v6 i_dont_have=b-4c-4e8g4h-6i5v4 i_dont_know=b6q-3s-3v8
i_dont_need=j7v-3 i_dont_see=b10 i_dont_think=s3 i_dont_want=a5b-11f-3h5p-3v4 i_drive=b5i-9v6
i_feel=b5 i_feel_awful=b-3c5 i_feel_fine=v3 i_feel_great=v3 i_feel_like=b7c-10v-3 i_get=b-6g5m-3
i_get_there=i-3v4 i_give=b5 i_give_up=b5 i_got=b-16c7i7 i_got_a=m3 i_got_no=i5 i_got_nobody=i3
i_got_your=v10 i_guess_$=v5 i_guess_so=r5v-3 i_had=h3v4 i_had_a=v3 i_have=b9c4f-4 i_have_a=c4d6v-10
i_have_been=c-3 i_have_chest=c3 i_have_covid=c10v-3 i_have_no=b5h-3i5q-3 i_have_this=b3
i_have_to=a3g3h4i-5v4 i_just=a-3b9 i_just_want=b11 i_keep=v-7 i_keep_having=c-3 i_know=g4
i_like=a-5h-4v6 i_lost_my=v5 i_might=r-5v4 i_might_do=b3 i_might_hurt=b9c-8v-3 i_missed=k7n5
i_missed_it=q3 i_missed_my=k6 i_must=j4 i_need=a-8f6g-5h4k3p4q6v5 i_need_a=b-6g-7h6v5
i_need_after=q3 i_need_another=c3 i_need_my=v3 i_never=a4v-4 i_no=a4 i_nolonger=v7 i_only=f4
i_opt=l4 i_overdosed=b3 i_quit=a-6v7 i_reckon=r3 i_regret=b3 i_reschedule=f8 i_said=a7 i_see=v7
i_see_$=v9 i_sent=v9 i_shall=g5 i_speak=d3 i_speak_to=c3d6 i_stop=b-3v4 i_stopped=v4
i_stopped_smoking=v5 i_supposed=r3v-4 i_swallow=f4 i_swallow_$=f4 i_take=a-3l3 i_talk=d3m-6
i_talk_to=d3m-6 i_talking=d-8m7 i_talking_to=d-8m7 i_think=b-4c6 i_think_$=c5 i_think_about=b5
i_think_im=c-3 i_think_its=b-10c5 i_took=b-5c6 i_used=v3 i_used_to=v3
i_want=a3c-6d6e-9f6h4k-4m-3v-11 i_want_a=a-9d6f3 i_want_an=h3 i_want_my=h3 i_want_nothing=a5b-3
i_want_off=a7 i_want_the=h3 i_want_to=b14e-3f4h-3 i_was=b10 i_was_dead=v-4 i_will=g4v-6 i_wish=b5
i_wish_id=b3 i_wont=c-12j6s4v-6 i_wont_be=c-4j3 i_wont_see=b-3 i_would=a3b-5f3 i_would_like=f4
iba=g7 iba_a=g7 id=c-7d4e-6h6j-3m-3n-5q-4u-5 id__be=b6 id__been=b3 id__not=a4s3 id__to=a-3b-7f3g3s-3
id_appreciate=a4u-3 id_be=b4 id_feel=h3 id_have=g5 id_have_to=g5 id_kill=v3 id_kill_for=v3
id_like=b-5h8v-3 id_like_to=b-3f4 id_love=r3 id_love_to=r3 id_never=b3 id_never_been=b3
id_rather=b4d3h-4s4 id_rather_not=s3 idea=b-4i-5v9 idea_$=b-4i-5v9 identity=m4 identity__$=m4
ido=e3v-4 if=a6e-3g-4i5j-5q6u-4 if__get=a4 if__have=v9 if__is=k3 if__picks=i4 if_he=b3
if_i=b7i-5j-3m3v7 if_i_get=a4 if_i_have=v9 if_im=v-5 if_theres=i3 igual=r4 igual_$=b4 igualmente=u3
ill=a-3b4d-4f3g9o3p-3q-7u-3v-9 ill__$=b-3 ill__dead=b4r-3 ill__gone=b7 ill__my=b5c-3 ill__myself=b4
ill__that=b12 ill__the=c-4f6 ill__there=r4 ill__you=a-5g12v-7 ill_be=b4 ill_be_dead=b4r-3
ill_be_gone=b7 ill_be_there=r4 ill_burn=b5 ill_burn_that=b5 ill_call=g4 ill_come=b7 ill_do=g-3o3
ill_pass=g-3 ill_pass_$=g-3 ill_take=f6 ill_take_the=f6 ill_tell=g5v-3 ill_tell_you=g5v-3
ill_text=g4 ill_text_you=g4 im=b6h-11k-6l-5m-8n-4t-5v-5 im__$=a-10b3d-4e-8i-8n-6p-4q7s5
im__afraid=c3 im__and=f6v4 im__apart=b4c-4 im__at=g5v-5 im__bleeding=v3 im__but=e3 im__chest=f6
im__coming=b-5j8 im__could=i3 im__depressed=v3 im__down=b7 im__good=v4 im__i=b-3v4 im__ill=b-6c4
im__in=b4c3 im__it=b4 im__nervous=v3 im__now=v5 im__of=d3 im__ok=b7 im__on=b4 im__scared=b7v-3
im__sick=c3 im__the=g8i-4v-5 im__this=c-3 im__to=g-3v-11 im__up=a4b-3g6 im__with=a3 im__work=d3q-4
im__you=a8 im_a=v7 im_about=b3 im_about_to=b3 im_afraid=p3 im_afraid_$=b-3c6 im_afraid_i=b-4v5
im_afraid_of=b3 im_afraid_to=b5 im_at=d3e-4g7v-6 im_at_the=e-3g6v-6 im_at_work=d3 im_being=b4
im_better=b4 im_bleeding=c7 im_dead=b-5e-6v12 im_dead_$=b-5e-6v12 im_done=a3b3 im_done_with=a3
im_driving=f4g4 im_driving_$=f5 im_drowning=b3 im_dying=b-3g-3r3 im_dying_$=v-5 im_dying_to=g-3r3
im_falling=b4c-4 im_falling_apart=b4c-4 im_fed=a4 im_fed_up=a4 im_fine=v3 im_fine_$=v3
im_going=c-7v-8 im_going_$=b5 im_going_to=v-8 im_good=c-6r-4s9 im_good_$=r-4s9v-5 im_hard=n3
im_hard_of=n3 im_having=f3 im_having_chest=f6 im_her=b-7e8 im_hiding=b3 im_his=b-6e7 im_in=c12e-5g6
im_in_$=r8 im_in_a=c-4 im_in_the=g5 im_just=e4g4v-4 im_just_the=b-4e6v-3 im_losing=b3c-3
im_not=g-7j4p-3s-6v5 im_not_coming=b-3j9 im_not_depressed=b-4v5 im_not_ok=b7 im_not_the=e4
im_off=g5v-6 im_on=e-4i7v-3 im_on_the=b3 im_over=v6 im_over_the=v6 im_quite=b-6c8 im_really=b3
im_scared=b12f4v-9 im_scared_$=b5 im_scared_and=f6 im_scared_to=b3 im_shaking=c-3 im_sick=c12
im_so=b12v-6 im_so_afraid=c4 im_so_scared=b5 im_standing=v3 im_still=r4 im_the=b-5e12g-4
im_too=c5i-3 im_working=g4 in=a-4f-3g6h-9i-6m-10p4u-3 in_$=b-5c-6g-12j5l10r9v5 in__$=m-3 in__and=a3
in__car=b9i-4 in__feet=c4 in__future=b-3 in__hours=g5 in__lobby=v5 in__me=v8 in__meeting=g4
in__middle=g4 in__much=b-3c4 in__of=b4g3 in__room=b5 in__shape=v3 in__shower=c3 in__side=c4
in__soul=b3 in__spring=e4v3 in__than=k7 in__tub=g4 in__week=c5 in_a=g11v-7 in_a_meeting=g4
in_a_week=c5 in_an=v-7 in_an_hours=g3 in_anything=b6c-9 in_august=a3 in_bed=c6 in_class=g3r-3
in_earlier=k3 in_front=b5g3 in_front_of=b5g3 in_my=b8c3g-8 in_my_car=b5i-3 in_my_feet=c4
in_my_room=b5 in_my_side=c4 in_my_soul=b3 in_pain=c4 in_pain_$=c5 in_so=b-3c4 in_so_much=b-3c4
in_sooner=k4v-3 in_that=v-3 in_the=g4p6v4 in_the_car=b3 in_the_future=b-3 in_the_lobby=v5
in_the_middle=g4 in_the_shower=c3 in_the_spring=e4v3 in_the_tub=g4 in_there=v5 in_there_$=v5
in_tomorrow=g-4 in_tomorrow_$=g-4 in_with=v8 in_with_me=v8 incision=c4 inconsolable=b5
inconsolable_$=b5 indeed=r4 infection=c4 infierno=b4 info=c-4m7 info_$=c-3m7 informacion=m4v-3
informacion_$=m4v-3 ingles=b-3c-3f10 ingles_$=f5 inhaler=c3 ins=i-3 ins_$=i-3 inside=b4 inside_$=b6
instead=b-3h4v-4 instead_$=h4v-4 insulin_$=c3 insurance_$=v4 interested_$=r5 interested_in=a3
ir=a-7b-9c-7f7g-3i8 ir_$=b-6i7j10 ir__ayunar=v6 ir__da=s-3 ir__jueves=f3 ir_a=j-3 ir_con=h4 ir_el=f4
ir_el_jueves=f3 ir_en=v6 ir_en_ayunar=v6 ir_me=s-3 ir_me_da=s-3 ire=j5v-3 ire_$=j5v-3 irme=i3
irme_$=i3 irme_con=b3 is=a-9b-5d-4g-9h-3j-6l-5m4n-7p-3u-4v7 is_$=g-3r5v4 is__$=b-5c11g-5h-7q4v-15
is__a=a3d-6e-4h7k3v-5 is__about=m7 is__and=c5v-11 is__another=h3 is__appointment=k-3m-3v8 is__at=d4
is__doctor=h-4v5 is__dont=a3 is__fire=e3 is__for=b-3r3 is__from=m3v3 is__in=v5 is__me=b9c-5v4
is__much=b3 is__of=b-7 is__pain=c-3 is__red=c4 is__so=v-4 is__something=v6 is__the=v9 is__to=c-4g6v5
is__up=c6d3 is__wife=e7 is__with=r3v-7 is__worse=c4 is__you=m4n-3 is_a=a-3e8m-4v-8 is_a_pain=c-3
is_about=b-4 is_all=c-9v3 is_all_red=c4 is_back=b8v-7 is_back_$=b7c3v-6 is_bad=v-3 is_bad_$=v-3
is_beating=v-5 is_better=g6v-5 is_broken=b3 is_burning=c3d3 is_burning_up=c3d3 is_dead=v6
is_dead_$=v6 is_down=c-3v3 is_down_$=c-3v3 is_dying=v4 is_dying_$=v4 is_easiest=r3 is_easiest_for=r3
is_fine=r8v-6 is_fine_$=r7v-3 is_full=c3 is_getting=c4v4 is_getting_worse=c4 is_gone=c7v-6
is_gone_$=c7v-5 is_good=c-7f4 is_good_$=f4 is_her=e4 is_his=b-4m-3 is_hurting=v6
is_it=a-4b-8m3n-4r-5v11 is_leaking=c3 is_low=c8v-5 is_my=m-5v13 is_off=e-4 is_ok=r-5 is_ok_$=r-5
is_one=k3 is_out=v3 is_out_$=v3 is_red=c5 is_scared=b-6v3 is_scared_of=b-6v3 is_sick=c-10
is_sick_$=c-9i5 is_talking=c4 is_terrible=c4 is_that=v11 is_the=c-11e6h-5v10 is_the_doctor=h-4v5
is_there=b-3c-4e-5h11k3 is_there_a=a3h7k3v-4 is_there_another=h3
is_this=a-8b-5c-3d-5e-12f3m22q-5v-17 is_this_$=e-3f-3m8 is_this_a=d-4 is_this_about=m7
is_threatening=b3 is_threatening_me=b3 is_too=b4c-3v-4 is_too_much=b3 isnt=b-3e4v-3 isnt__$=b-5e10
issues=v4 issues_$=v4 it=b3c-10d-3e-6g-7h-5j3k5l-4o-3t-3 it_$=b3c-4e-3g3k-3m-3q-12r5v-4
it__$=b-8g-6i-3j7l-4m3n4q-5t-3 it__be=b3 it__in=g-3 it__more=b5v-3 it__my=c-4j4 it__need=b6m4
it__stop=a4 it__to=b-5k3q5v6 it__when=f7 it__with=i3 it__you=q3 it_again=n8 it_again_$=n7 it_all=b4
it_anymore=k-4 it_anymore_$=k-4 it_back=k4 it_be=v3 it_can=k3 it_can_you=q3 it_for=m5 it_for_$=m5
it_has=q4 it_has_to=q4 it_hurts=c8f7 it_i=b7 it_im=b3 it_in=c-3v5 it_is=g-3r5v4 it_is_$=g-3r5v8
it_now=a4 it_off=a-5j8 it_off_$=a-8j8 it_out=a7n-4 it_out_$=a7n-4 it_take=v4 it_to=j3k3q9
it_to_be=b3 it_to_my=j4 it_to_the=q3 it_tomorrow=g-4 it_was=t-7v9 itchy=c3 its=a-4j-4n-3 its_10=g7
its__$=c3i-6 its__to=a-3g-3l5 its_a=g-4 its_all=b3r3 its_cancer=b3 its_my=b8c-3e4 its_ok=a-3g-5l6
its_over=b7 ive=c5s4 ive__a=b-3c5 ive__been=e3v-5 ive__enough=a-4b5 ive__having=c3 ive__the=c8
ive_asked=s3 ive_been=e-4v4 ive_been_having=c3 ive_got=a-4c5 ive_got_the=c8 ive_never=e3v-5
ive_never_been=e3v-5 jaja=b-7c-6v6 jaja_$=b-7c-6v12 jaja__$=v-7 jaja_si=v-7 jaja_si_$=v-7 jajaja=v3
jala=b3c-3 jale=c3 jamas=s5 jamas_$=s5 jefe=b-3 jefe_me=b-3 jeje=v6 job=u5v-6 joke=m3v4 joke_$=m3
jose=e6 joy=b11c-9 jueves=o-3q6v-4 jueves_$=q6 julio=v3 julio_$=t-3v4 july=v4 july_$=t-4v6
jump=i4v-9 jump_$=i5v-8 jumped=v7 june=v4 junk=a3 just=f-3g3m-3 just__$=d5g8 just__in=g4v-3
just__it=k6 just__the=b5 just__this=a-4 just_a=g-3 just_call=d6 just_killing=v6 just_the=b-4e6v-3
just_want=b11 just_want_to=b3 keep__$=v-5 keep__me=a6 keep_having=c-3 keep_texting=a4
keep_texting_me=a4 keep_the=v7 keeps=c6v-5 kevin=e3 kiche=f5 kiche_$=f5 kid=b3 kid_$=v3 kids=g4q3
kids_$=g4v-5 kids__$=g5v-7 kien=m5 kien__$=m5 kil=b8 kill=a5b8c-3g-4v-4 kill__$=b3 kill_for=v3
kill_me=b5 kill_my=j4 kill_myself=b3 killed=v4 killed__$=v5 killed_me_$=v5 killing=b-3v3
killing__$=c4v-4 killing_me=b-5c4 killing_me_$=b-4c6v-3 kim=d-3h4 kim_$=d-3h3 kind=a-4g-3u6
kind__you=a-6g-3u4 kind_of=g-3 kind_of_you=g-3 kms=b9 kms_$=b7 knee_is=c-4 knees=c8h-4 knees_are=c3
knife=b4c-3 knock=v5 knot=c3 knot__my=c3 know=a-3b4q-5s-3 know_$=b-8e-4s-3v12 know__much=b3
know__schedule=v3 know__shift=g4 know__this=m5 know__to=b5f4v-4 know_how=b6v-4 know_how_much=b3
know_if=c3 know_my=g7 know_my_schedule=v3 know_my_shift=g4 know_this=e4 know_what=f6m4v-7
know_what_this=m5 know_what_to=f4 know_who=b7e-3 kreyol=f5 la=a-3c3f-5h-3m-11o8p-9q-4
la__$=a-3f-11h-12k-11m-4q-5r-6v-4 la__a=b10q4 la__con=b4 la__de=a-6d4v9 la__doctor=o-3v6 la__el=d5g8
la__esta=v6 la__martes=f7o3 la__me=g3v-6 la__no=c3s3v-3 la__parada=e4 la__pero=b6 la__que=r3
la__quiero=a-6k3l4 la__se=c6 la__sea=k3 la__social=d5 la__tengo=c4k3v-3 la__vez=a4 la__y=b-4c4
la__ya=c-3v3 la_baja=l4 la_bateria=i6 la_boca=c5 la_boca_$=c4 la_cabeza_$=v-4 la_cadera=e4
la_cadera_$=e4 la_cambia=k3 la_cara=v4 la_cara_$=v5 la_casa=g4v-5 la_casa_$=g4v-5
la_cita=c-3d-3j13q3s-4v-9 la_cita_$=a-4f-3j9v-4 la_cita_del=j3 la_clinica=v3 la_comida=v-4
la_comida_$=v-4 la_consulta=j4 la_de=c-5o4 la_del=c-4f6v8 la_del_doctor=o-3v6 la_del_martes=f7o3
la_depresion=c-5 la_depresion_me=c-5 la_direccion=f4 la_direccion_$=f4 la_doctor=d5g4
la_doctor_$=h-7v4 la_enfermera=d5 la_enfermera_$=d6 la_escuela=v5 la_escuela_$=v5 la_espalda=c6v-3
la_espalda_$=c6 la_farmacia=v6 la_fecha=b7 la_garganta=b-4c5 la_gripe=c-5v5 la_gripe_$=c-5v5
la_herida=b-3c5 la_herida_me=c3 la_hija=e4 la_licencia=i4 la_licencia_$=i4 la_lista=l3 la_lista_$=a4
la_manana=c3 la_manana_$=c3 la_mano=b3 la_mano_$=b4 la_mas=o6p-3 la_mierda=a6 la_mierda_$=a6
la_muela=c3 la_muela_$=c3 la_nextweek=g5k-4 la_nextweek_$=k-4 la_oficina=e3 la_oficina_$=e3
la_operacion=b5v-5 la_operacion_$=b5 la_orina=c4 la_orina_$=c4 la_otra=a4 la_pierna=c3 la_policia=b4
la_presion=c3 la_presion_$=c4v-4 la_presion_ya=v4 la_puede=k4q3 la_que=b-7h4k6o-6q-3r12
la_que_tengo=k3 la_receta=v5 la_rodilla=c4 la_semana=e4 la_semana_parada=e4 la_senal=e-4n3
la_senora=s-3 la_soledad=b3 la_tarjeta=v3 la_trabajadora=d5 la_trabajadora_social=d5 la_vacuna=c-4v3
la_vacuna_$=c-4v3 la_vida=v4 la_vida_$=v6 la_voy=b5 la_voy_a=b5 labor=c5 labs=h-3v8 lado=i4
lado__la=i4 lado_de=i4 lado_de_la=i4 lady=d5h4v-4 lamanana=a-3d-7o-4q4 lamanana_$=d-4f-5o-10p5q8
lamanana__$=o-3q4 lamanana__better=f5 lamanana__the=q-3 lamanana_lamanana=o-5q4
lamanana_lamanana_$=o-5q4 landlord=e4 language=f5 language_$=f5 lanoche=f-3g4v-7 lanoche_$=g5q3v-4
las=h-3q5t-3v-8 las_2=g3 las_2_$=g3 las_3=o-8q7 las_3_$=o-8q7 las_5=f4 las__$=a-5f-10g5i-3o-11q11r-6
las__de=b5v-4 las__no=a4 las__y=f4o5 las_cinco=o4 las_dos=f3 las_dos_y=f3 las_fechas=n5
las_fechas_$=n5 las_ganas=b3v-3 las_ganas_de=b3v-3 las_manos=c3 las_manos_$=b-3c3 las_nueve=o4
las_piernas=c3 las_venas=b4c-4 las_venas_$=b4c-4 last=e3g-3h3q-3 last__$=a5 last_night=b4
last_night_$=b3 last_one=a5b-3 last_one_$=a5b-3 last_time=h7 last_week=k3 last_year_$=e3 lastime=c3
latarde=g3q4v-6 latarde_$=q6v-5 late=g3v5 lately=c5 lately_$=c5 later=a-5b-8c-10d-7g10r-3v-6
later_$=a-5b-6c-9d-7f-4g19k-7r-3v-4 later__$=k7 later__driving=f5 later__the=g-6p5 later_date=k3
later_date_$=k3 later_im=f5 later_im_driving=f5 later_in=g-6p5 later_in_the=g-6p5 later_please=g4
later_please_$=g4 laughing=b-3v10 laughing_at=v7 law=e3 le=c-7f-3g8h-8i-4j-4k-4m-4o-6p-3q-8r-6s-5u5
le__$=a-8c-4g13r-3v-9 le__a=a3b7 le__al=v6 le__bien=n4u6v-4 le__miedo=b-9v9 le__para=a5v-6
le__pavor=b3 le__un=c4 le_aviso=g4 le_aviso_$=g4 le_confirmo=g3 le_contesto=g3 le_contesto_$=g3
le_digo=g6 le_digo_$=g3 le_dio=c5 le_hago=b5 le_pido=b3 le_tengo=c-4v5 le_tengo_miedo=b-6v5
le_tengo_pavor=b3 le_voy=b3 le_voy_a=b3 leaking=b-3c8 leaking_$=c5 leave=a6c-3 leave__alone=a4b-10
leave__house=b9v-3 leave_me=a5b-10 leave_me_alone=b-5 leave_my=b4 leave_the=b3 leave_the_house=b3
lee=h3 left=a-4v-4 left_$=b7c-3 left__$=b-7c3 left_arm=c3 leg=b-3c5 leg_$=v3 leg_is=c3 legit=m5
legit_$=m4 legs=c4 les=a6 les__$=g5 les__mi=v7 les__que=a6v-5 les_pedi=v-3 les_pedi_que=v-3
let=j4r-3v-3 let__be=a7 let__die=b6 let__leave=b3 let__talk=d6g-5 let_me=g3r-3 let_me_die=b6
let_me_leave=b3 let_me_talk=d6g-5 lets=o4r4v-4 lets_do=v-3 letter=v4 letter_$=v4 levantar=c4
libere=j5 libere_mi=j5 licencia=i4 licencia_$=i4 license=b-3i6 lie=c5 lie__$=b-3c5 lie_down=b-3c5
lie_down_$=b-3c5 life=a-7b10 life_is=b4 lift=b-3i8j-3 lift_$=i3 lift__$=i4j-3 like=a-4k-3
like__$=a-5c3 like__be=a-4 like__book=f5 like__doctor=h3 like__going=b-7c4 like__to=a3 like__very=f3
like_around=g4 like_crap=c3 like_im_going=b-6c3 like_someone=h3 like_that=r4 like_that_very=f3
like_this=b3 like_to=b-5f4l5 like_to_be=a-4 like_to_book=f5 linda=u5v-3 linda_$=u5v-3
line=a3c-3m-3n7v4 line_$=a3c-4n5 lips=c3 liquido=c4 liquido_$=c3 list=a7b-4d-3h-4j-4
list_$=a11b-3d-3f3h-3j-4v-8 list__$=a-3 list_again=a-4 list_again_$=a-4 list_for=v7 lista=a5
lista_$=a6 listens=h4 listens_$=h4 little=g3 little__$=g3 live=a-7b4d4i-4v-5 live_$=b6 live__$=d5v-3
live__anymore=b-3 live_for=b6 live_for_$=b6 live_here=b-8e5 live_here_anymore=b-3 living=v5
living_$=b7v-4 llaga=c3 llama=g3 llama_$=g3 llamada=d3m4 llamada_$=d4m4 llamadas=a5 llamame=a-4d4
llamar=a4 llamar_$=a8d-4 llamar_alguien=g3 llamarme=f5 llame=h-3 llame__doctor=d5h-3 llameme=a-3d5
llameme_el=d4 llamen=a8f3 llamen_$=b-4 llamen__$=f3 llamen__a=d4 llamen_a=b3 llamen_mas=a3
llamen_please=f4 llamen_please_$=f4 llamo=a-5e6 llamo__$=e3 llamo_asi=e3 llamo_asi_$=e3 llaves=v3
llaves_$=v3 llegar=b-3c-3i5 llegar_$=i8v-4 llego=a-4g-4n4v7 llegue=g3 lleva=i3 llevar=v5 lleve=f3i3
lleve_$=f3i3 llevo=v3 llevo__dias=c4v-3 llevo_los=v6 llevo_tres=c3v-3 llevo_tres_dias=c3v-3
llora=b-3 llorando=b6c-4 llorar=b6 llorar_$=b6 lloro=b7 lo=a4b-4e5g5h-3j-4v-3 lo__$=a-4b-3e6i-6v6
lo__a=g4 lo__con=g3 lo__la=e4 lo_hago=i4 lo_pienso=g6 lo_platico=g3 lo_platico_con=g3 lo_puede=n5
lo_que=a7b8c3j-3v-4 lobby=v5 loca=v5 loca_$=b5 located=v3 locks=c4 locks_up=c6 log=v8
lol=a-7b-10c-6i-6v5 lol_$=b-6c-6i-6n-3v5 lol__$=n3v-10 lol__chat=a-4v4 lol_wrong=a-4v4
lol_wrong_chat=a-4v4 longer=a4b4v-6 longer_$=a4 longer__can=b3 longer_i=b3 longer_i_can=b3
look=a3b-3v3 look__my=v4 look_at=v4 look_at_my=v4 looking=e6 looking__$=c3e5 looking_for=e6
looking_for_$=e5 los=e-5h-4j-3u4 los__$=a-5f-5u3 los__a=a7b-7 los__otra=l3 los_brazos=b7c-3
los_brazos_$=b7c-3 los_dias=n3 los_dias_$=n3 los_doctor=b5 los_mensajes=a-5l4 los_nervios=b8c-4
los_ninos=g5v-5 los_ninos_$=g4v-5 los_papeles=a-4v3 los_papeles_$=a-4v3 los_pies=c5 los_puntos=c4v4
los_puntos_$=c5 los_quiero=a6 los_voy=a7b-5 los_voy_a=a7b-5 lose=a8e-3 lose__$=a3 lose__number=a4)";

}  // namespace rb::grammar
