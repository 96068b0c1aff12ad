#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning2;
const std::string_view kLeaning2 = R"(
different_time=k7 different_time_$=k7 digalo=n3 digame=n3 digame__vez=n3 digame_otra=n3
digame_otra_vez=n3 digo=c-3g6n-3 digo_$=g6 dijo=n8p-3u-3v-3 dijo_$=n8p-3 dio=b-8c9e-3 dio__ataque=c5
dio_un=b-3c7 dio_un_ataque=c5 dios=c-4e5 dios_$=e5u-7v3 dios__me=b4 dios_me=u7v-3 direccion=f3
direccion_$=f3 dis=m8 discharge=c5 discharge_$=c4 discontinue=a6 dizziness=v3 dizziness_$=v3
dizzy=b-4c10i-3 dizzy_$=c6 dnc=a7 dnc_$=a7 do=b-4c-15d4e-10g-10h4l3n-10p5r4t-3u-8v5 do_$=m11r4v-15
do__$=b3r3v-7 do__anymore=k7 do__do=m5 do__guys=i4 do__have=a3d-4f5g-5h9i-8m-4p3q5 do__i=b3
do__it=m3 do__morning=o3 do__need=v15 do__of=f4p3 do__pay=i6v-8 do__stop=a-3v7 do__take=i-6v7
do__the=l3 do__with=d6 do_any=f4p4 do_any_of=f4 do_i=b-6c-7d3f-5m-3v9 do_i_have=a5h4 do_i_need=v7
do_it=r5v-5 do_it_$=r5v-5 do_something=b7 do_something_i=b4 do_this=b4d7 do_this_with=d5
do_tomorrow=o3q-3 do_with=a5b-3m3 do_with_it=m3 do_you=a-8b-6d-6e-6g-4i3n-3o-3q3r-3u-7v10
do_you_do=v8 do_you_guys=i4 do_you_have=f6g-3h5i-5p3q5 do_you_need=v8 do_you_pay=i6v-8
do_you_take=i-6v7 doble=c3 doctor=a-4c-3h5i-3k-3l-4p-9 doctor_$=c-4e-10g-6h13j-5k-5o-3p-8r-3v4
doctor__$=b-7c-3d-7e8f-5g-3h-5j4v-9 doctor__a=d-3k3v3 doctor__call=v5 doctor__for=b4
doctor__me=b4v-5 doctor__no=h3 doctor__the=v3 doctor_de=h3 doctor_gomez=h-13o6 doctor_gomez_$=h-3o5
doctor_kim=d-3h4 doctor_kim_$=d-3h3 doctor_me=h-4 doctor_no_$=h3 doctor_not=d-3h6 doctor_not_a=d-3
doctor_patel=h-9o-3v4 doctor_patel_$=h-11o-3 doctor_please=h4 doctor_please_$=h6 doctor_ramos=h3
doctor_ramos_$=h3 doctor_se=h4 doctor_there=e9h-5v-3 doctor_there_$=e9h-5v-3 does=c-7e-3i-4v3
does_the=c-6v9 doesnt__here=b-7e4 doesnt_live=b-7e4 doesnt_live_here=b-7e4 doesnt_stop=i3
doesnt_work=p3 dog=n3 dog_$=c4v-3 dog_is=v6 doing=u-6 doing__$=b-3c5 doing_good=b5c-3
doing_well=c5u-6v7 doing_well_$=c6 doliendo=c5 dolor=b-3c4m-3 dolor_$=b3v-3 dolor__no=b-6c5
dolor_que=b-4 dolor_que_no=b-4 dolor_ya=v3 domingo=q4 domingo_$=q4 donde=i-6m5 donde__la=v3
donde__mi=m4 donde_me=a-6m4 donde_queda=v3 donde_queda_la=v3 donde_sacaron=m4 donde_sacaron_mi=m4
done=a3 dont=a6c-3j3l-4m-4o-3 dont__$=c-6e-7f-5g-3h6j-6s-5v12 dont__a=b5e5f3h-5i6v-6
dont__again=a5s-4 dont__any=a-5e8v9 dont__back=a4b6g-3 dont__for=v-5 dont__good=c7 dont__here=a6
dont__him=h4 dont__how=a3b5v-4 dont__i=b3q4 dont__it=c6 dont__me=a15b-14f4j7 dont__my=a8b-4d-3e-4g10
dont__safe=b3 dont__sending=a-6v6 dont__so=s3 dont__the=a-3j3 dont__this=a-4e3
dont__to=b-5e6h-7j3s4v6 dont__what=b3f8v-8 dont__who=b7e-3 dont__your=a5 dont_call=a18d-11g-4
dont_call_$=a4 dont_call_back=a3b7g-3 dont_call_me=a3 dont_call_my=a7d-3 dont_care=b4v-6
dont_care_for=v-5 dont_care_what=b3 dont_contact=f5 dont_contact_me=f6 dont_drive=i4
dont_feel=b3c6v-9 dont_feel_good=c7 dont_feel_safe=b3 dont_follow=a-3n4
dont_have=a-6b-7c-4e6g9h-6i5v3 dont_have_a=e5f3h-4i6v-5 dont_have_any=v10 dont_have_my=g9
dont_know=b6e3q-3s-3v4 dont_know_$=b-3v12 dont_know_how=b6v-4 dont_know_what=f6m4v-7
dont_know_who=b7e-3 dont_like=h3 dont_need=b-6h-6j10k-3s3v-7 dont_need_to=j4 dont_see=b9
dont_see_a=b7 dont_send=a8b-6 dont_send_me=a3 dont_stop=a-12v6 dont_stop_sending=a-6v6
dont_text=a-3d5 dont_text_$=a-5d4 dont_think=s4 dont_think_i=b3 dont_think_so=s3 dont_use=e-5
dont_use_this=a-4e-4 dont_want=b-6e-3f-5p-3v4 dont_want_to=a-3h-3s4v8 dont_work=p8q3r-3
dont_work_i=q4 door=b3 door_$=b5 dormir=c3g3 dormir_$=g3 dos=c-3o5 dos_$=o3 dos__$=v3 dos__cuarto=f3
dos_y=f3 dos_y_cuarto=f3 dose=c4 dose_$=c4 double=g3 down=c4j-3v-6 down_$=b-3g3 down__$=c5
down_there=b6c5 down_there_$=c5 doy=b4v-4 doy__baja=a3 doy_de=a3 doy_de_baja=a3 drank=b5 drank__$=b4
drank_bleach=b4 drank_bleach_$=b4 dreading=c-3 drive=b-3c6i6 drive__$=v6 drive__my=i3 drive__that=b4
drive_after=v6 drive_me=i4 driver=c-8i9 drives=i5 drives_me=i4 driving=f4g7i-3v-3 driving_$=f5
drop=j3 drop_me=a3 drop_my=j3 drowning=b3 drunk=b3 drunk_and=b4c-3 duele=a-3b-6v4 duele__$=v4
duele__el=f6 duele_mucho=c5f4 duele_mucho_$=c8 duele_mucho_el=f6 duele_nada=c-7v6 duele_nada_$=c-5v7
duermo=b3 dying=c-4v4 dying__get=v4 dying_to=b-3r3 dying_to_get=v4 ear=b-7c8 earlier=k5v-3
early=i-4v3 ears__clogged=n3v-3 ears_are=n3 ears_are_clogged=n3v-3 eat=c6 eat_$=c7 eating=g3v7
effects_$=v7 eh=n10 eh_$=n11 either=r4 el=a-9j-11l-5n-3p-4q5s-3 el_$=b4c-3d-5h16v-5 el_20=g3
el_20_$=g3 el__$=a-5b-10d10f-8g5h-17m3o7p3q3t-5 el__a=f3o-7 el__bien=c-3 el__de=b-4c-3e3
el__doctor=v3 el__en=b5e5 el__lamanana=g5 el__latarde=f6k-3 el__me=c6f4h-4i3 el__ni=v-5 el__no=c7p-6
el__pasado=v3 el__patel=h-5v3 el__pero=q3 el__que=v5 el__si=i3 el__y=b5c-7f3 el_aire=c7 el_aire_$=c7
el_ano=v3 el_ano_pasado=v3 el_azucar=a-3v3 el_azucar_$=a-3 el_azucar_bien=c-3 el_bebe=c4
el_bebe_no=c4 el_brazo=c5 el_brazo_$=c3 el_bus=i5 el_camion=v5 el_camion_$=v6 el_carro=c-3v3
el_celular=v5 el_corazon=c3 el_costado=c3 el_costado_$=c3 el_cuerpo=c3 el_dedo=b-4c4 el_dedo_$=b-4c4
el_doctor=e-4h-5v8 el_doctor_$=d6 el_doctor_me=c3h-3 el_doctor_patel=h-5v3 el_dolor_ya=v3
el_domingo=q4 el_domingo_$=q4 el_estacionamiento=v-6 el_estomago=f3 el_estomago_$=f3 el_favor=a4
el_favor_de=a4 el_formulario=v3 el_formulario_$=v3 el_frasco=b6 el_jueves=q5v-3 el_jueves_$=p4
el_lunes=c-3d3g6q5 el_lunes_$=d3g7p3 el_martes=f-3k5q3 el_martes_$=k6 el_me=b8 el_mensajes=n7
el_miercoles=r3 el_miercoles_$=r4 el_miercoles_a=f3 el_mismo=v3 el_mismo_doctor=v3 el_mundo=b4c-5
el_mundo_$=b3c-4 el_nino=c3 el_nino_anda=v3 el_no=e4 el_numero=e4 el_ojo=c7 el_ojo_$=c3 el_otro=i4
el_paciente=e4 el_pecho=b-3c3 el_pecho_y=f3 el_pelo=b3 el_sabado=g3 el_sabado_$=q4
el_sabado_lamanana=g3 el_seguro=v3 el_tiempo=v7 el_tiempo_$=v7 el_trafico=v3 el_ultimo=a6
el_viernes=g5v-8 el_viernes_$=g5o4v-5 el_viernes_pero=q3 el_viernes_si=i3 eliminar=a3
ella=c-5e8h5v-5 ella_$=h4 else=b-4d-5f-3g-4h6j3k3m-5n-3o-3p8q-4 else_$=a5h-6k4 else__$=a-3h5
else__i=v3 else__you=h3 else_can=v3 else_can_i=v3 else_do=h5 else_do_you=h4 else_have=j7
else_please=h3 else_please_$=h3 elsewhere=j4 elsewhere_$=j4 em=a4p3 em_$=a4p3 email=g-5v6 email_$=v5
emergencia=b3 emergency=b4 empezar=l5 en=a-8g7j-3m-5r-3s3t-9
en__$=a5b-13c5e4f3g-13h6i-8l-4n4s4t-4v-3 en__boca=c4 en__cabeza=b3v-3 en__casa=v4 en__dano=b3
en__espalda=c4 en__farmacia=v4 en__horas=g3 en__ir=i3 en__lado=v4 en__lista=l3 en__mano=b6c-4
en__me=g4 en__mensajes=l3 en__ojo=c3 en__parada=v5 en__piso=v4 en_ayunar=v7 en_cama=c5 en_cama_$=c5
en_el=e-3g3h7v-13 en_el_ojo=c3 en_enero=e5 en_enero_$=e5 en_este=a-3 en_hacerme=b3
en_hacerme_dano=b3 en_ingles=f3 en_la=a-4b5e-6g5i-6l3v-6 en_la_boca=c4 en_la_cabeza=b3v-3
en_la_espalda=c4 en_la_farmacia=v4 en_la_lista=l3 en_la_mano=b6c-4 en_los=a-4l3
en_los_mensajes=a-4l3 en_mi=b-4v4 en_mi_casa=v4 en_misa=g3 en_otra=g7n-3 en_otro=v3 en_otro_lado=v4
en_pas=a6 en_pas_$=a6 en_paz=a4b-4e5 en_paz_$=a4b-5e3 en_peligro=b5 en_peligro_$=b5 en_que=b-6i9v10
en_que_ir=i3 en_que_parada=v4 en_que_piso=v4 encuentro=e3v-3 end=a8b5g-6 end_$=a12r-3 end__$=b11v-3
end__life=f4 end__the=v9 end_it=b6 end_it_$=b7 end_my=f3 end_my_life=f4 end_of=v8 end_of_the=v9
end_this=b-4 end_this_$=a5 ending=b4 energy=c3 enero=e4 enero_$=e5 enferma=c7 enferma_$=c5
enfermera=d6 enfermera_$=c-3d9g-3v-6 engine=i6 engine__$=i8v-6 english=f7 enough=a7c-5
enough_$=a15v-6 enroll=a3 enroll__$=a3l3 enroll_me=a3l3 enroll_me_$=a3l3 entendi=n3 enterro=k3
entiende=a5 entiendo=a-4f9 entiendo_nada=a-3f6 entrance=v5 entrance_$=v4 envien=a4 envien__$=a3
equipo=b-3v3 equivocado=e5 equivocado_$=e4 era=c-3e4n5o-4 era_la=n7o-4 era_para=v4 eran=n4 erase=a7
eres=m8 eres__$=m3 es=a-9c-9e8j-5k-4m10n-9q-7u-4 es_$=e3r6v-8 es__$=g-6r-6 es__celular=e4
es__cita=k-4v10 es__del=c-4v5 es__verdad=m4 es_de=f4m4 es_de_verdad=m4 es_el=e4m4v-7 es_esto=a-5m7
es_esto_$=a-3m3 es_gratis=v5 es_gratis_$=v5 es_la=b-10c-5v11 es_la_del=c-4v5 es_mi=e5k-4v4
es_mi_cita=k-4v10 es_para=a-3e4 es_para_mi=a-3e4 es_por=e-5v5 es_que=c5 es_un=b8e6 es_una=m3
es_usted=f6 es_usted_$=f6 esa=b-6e3k6 esa__$=f4j3k3 esa__ya=b-5 esa_clinica=b5 esa_clinica_$=b5
esa_doctor=h6 esa_fecha=b-5k5 esa_fecha_ya=b-5 esa_horas=k4 esa_horas_$=k4 esas=p7 escalofrios=c3
escalofrios_$=c3 escribame=a-3g5 escribame__$=f4 escriban=a8f-3p-5 escriban_$=a3p-5 escriban__$=e-3
escribeme=a3g4 escribeme__$=a3 escriben=a-3m4 escriben_$=a-3m4 escribiendo=e3 escribirme=f4
escribirme__$=f5 escuche=n5 escuche_$=h4 escuela=v4 escuela_$=v4 ese=a-7c-8e5f-4g-7k7v4
ese__$=k-4v13 ese__se=e4 ese_dia=k7 ese_dia_$=k-4v3 ese_doctor_$=b3 ese_senor_se=e4 eso=a4 eso_$=a3
eso__se=d3 esos=c-4p5 esos_dias=f5p3 espalda=c6 espalda_$=c6v-3 espanol=f8 espanol_$=f7 esperanza=b4
esperanza_$=b3 espere=g4 esposo=b3c-4 esposo__me=b4 esta=a-3b-4c6e8g-10s-5 esta_$=b-4e13i-6
esta__$=b4c3d-5e-11h4i-3n3o3 esta__el=i5 esta_bien=r4 esta_bien_$=r4 esta_con=e10v-4 esta_en=i5
esta_en_el=i5 esta_la=d6e-3v-3 esta_matando=v-3 esta_matando_$=v-3 esta_vez=d-3h4 estamos=g3
estamos__$=g4 estan=c-3i5 estan__$=i5 estar=a-4b10 estar__$=b4 estar_aqui=b3 estarian=b3
estarian_mejor=b3 este=e5n-4v-9 este__$=e-8 este__el=a4b-3 este__no=a-3f6 este__un=e4 este_chip=e5
este_es=e4 este_es_un=e4 este_no=b5 este_numero=e-3f4 este_numero_$=e-9 este_sea=a3 este_sea_el=a3
este_telefono_$=f4 esten=a5 esto=a6c-7g-5m11v-14 esto_$=b-5c-3m5v-6 esto__no=e-3 esto__un=b9m-3
esto_es=a4b7 esto_es_un=b9m-3 estomago_$=f3 estos=a4 estos__$=a4 estoy=a-7e-5g3m-6r-4u-5
estoy__$=b-3c4f-5s-3v10 estoy__asi=s5v-4 estoy__borde=b6 estoy__clase=g4 estoy__con=c3
estoy__de=b4c-7v-3 estoy__deprimida=b4 estoy__desde=f3 estoy__el=c-6g4v5 estoy__en=g-6v4
estoy__me=c-3 estoy__misa=g3 estoy__peligro=b5 estoy__un=b4c-5 estoy_al=b6 estoy_al_borde=b6
estoy_asustada=b5 estoy_aterrada=b4 estoy_aterrada_$=b4 estoy_bien=c-3r-4s7v-4 estoy_bien_asi=s5v-4
estoy_con=g7v-4 estoy_dando=b-3g4 estoy_en=a-3g12v-7 estoy_en_el=b-5g8 estoy_en_misa=g3
estoy_en_peligro=b5 estoy_enferma=c8 estoy_enferma_$=c6 estoy_muerta=v-3 estoy_muerta_de=v-3
estoy_muy_deprimida=b4 estoy_sangrando=c3 estoy_sano=v6 estoy_segura=b-4v6 estoy_segura_en=b-3v5
estoy_trabajando=f4 estoy_vomitando_desde=f3 estuvo=a3 estuvo__$=a3 evening=o3 evenings=q3
evenings_$=q3 ever=a6e-3s-4 ever_$=a5 ever__me=a4 ever_stop=a-5 every=b3 every_day=b6 every_night=b3
every_time=b-3 every_time_i=b-3 everything=b3c-3v-3 everything_is=b3 everywhere=b-3i4
everywhere_$=b-3i4 ex=b5c-5e7v-5 excuse=n7 excuse__$=n7 excuse_me=n7 excuse_me_$=n7 existir=b3
existir_$=b3 exit=a8v-4 experience=h3v3 experience_$=h3v3 expired=i4 explain=m7 eye=b-5c4
eye_$=c6v-5 face=c3k-3 fainted=c3 fall=c9 fall_$=c8 fallecio=e7 fallecio_$=e4 falling=b4c-3
falling_apart=b3c-5 falling_apart_$=b3c-5 falta=v-3 falta_que=j5 family=b3 far=b-3i8 farmacia=v7
fast=n4 fast_$=n3 father=e5 favor=a4 favor__no=a3 favor_de=a3 favor_de_no=a3 fax=v4 fcc=a4 fcc_$=a4
fear=b7c-7 fear_$=b7c-7 feas=b6v-3 feb=t4 fecha=c-3k7 fecha_$=k6 fecha__$=b8 fecha__no=b-5
fecha_ya=b-5 fecha_ya_no=b-5 fechas=n3 fechas_$=n3 fed=a4 fed_up=a4 feel=b6f-3g-3v-5 feel__$=c15v-3
feel__a=v4 feel__and=c-5 feel__at=h3 feel__weak=c8 feel_awful=b-3c6 feel_awful_$=b-3c6
feel_better=b-7 feel_fine=v3 feel_good=c7 feel_good_$=c7 feel_great=v3 feel_like=b3c-8h-4
feel_like_a=v4 feel_my=b-4 feel_safe=b3 feelin=c3 feeling=b-3g4v4 feeling__$=c9v-6 feeling_well=v-3
feels=c6g-3 feels__$=c3 feels_like=c3 feet=b-3 feet_are=c-4 fell__$=i3 fell__and=c3 fell_through=i3
fell_through_$=i3 female=h6 female__$=h5 fever=a-6b-4c8f3 fever_$=c11s3 fever_and=f6
fever_broke=c-7v10 fever_no=u3v-4 few=g4 fiddle=v5 fiddle_$=v5 fiebre=a-3b-4c4 fiebre_$=b-3c9f-5v-6
fiebre_ni=c-8v7 fiebre_y=f6 file=a4 file_$=a4 find=b3 find_me=b5 fine=a-4c-6r6v3 fine_$=c-5v4
fine__me=r3 fingers=c4 fire=h3 fire__$=v6 first=n3 first__$=n6 fit=v3 fit__a=v5 fit_as=v5
fit_as_a=v5 five=t3 fixed=i-6v5 flare=c5 flat=i7 flooded=c-5i4 flooded_$=c-5i4 floor=v6 floor_$=v6
flu=b-3v4 flu_$=c4 flu__$=v3 follow=a-3n4 following=n3 food=v-3 food__$=b-3c5 food__stuck=c4
food_gets=c4 food_gets_stuck=c4 foot=b-3i7 foot_$=i7 foots=c4 for=h-3m3n-7t-4 for_$=b5e4m3v-5
for__$=a-12b3c-4e-3f6g-3p5r4v7 for__coffee=v4 for__its=b3 for__love=a3 for__month=c3 for__reason=c4
for__to=a3 for_a=a-5b-3d4g4 for_a_coffee=v4 for_a_month=c3 for_asking=v4 for_asking_$=v4
for_everything=b3 for_me=b10c-5f8s4v-3 for_me_$=a-3b12f9i-3p7s4 for_my=j-3 for_no=c4
for_no_reason=c4 for_school=v4 for_somebody=a4 for_the=u4 for_the_love=a3 for_this=a5 for_years=v5
for_you=a3r3 for_you_to=a3 forever=b6 forever_$=b6 forget=a7v-4 forget__$=a4 forget__me=a4
forget_about=a3 forget_about_me=a4 forget_me=a4 forget_me_$=a4 forgot=v5 form=e-3g-3v9 form_$=g-3v5
formulario=v3 formulario_$=v3 forward=k5v-4 forward_$=k5v-4 found=b4e3 found__lump=c3 found_a=c3
found_a_lump=c3 four=t4 frasco=b6 fraude=m4 fraude_$=m4 freaking=b6c-3 free=j5 free_$=v4 free__my=j6
free_up=j6 free_up_my=j6 fri=o3 friday=o4 friday_$=b-3g6 friday_at=k3 friday_but=o-3 friday_one=f5
frightened=b4 frio=c7 frio_$=c8 from=a3e-6g-5l-5 from_$=m4 from__$=a3b4c-8d5m-3 from__and=b6
from__clinic=a3 from__lol=a-4c3 from__me=b-3 from__on=a7 from__top=n8 from_him=b5 from_me=a-4b7v3
from_me_$=a-4b3v3 from_staff=d5 from_staff_$=d5 from_the=a-4b-6c3n6 from_the_top=n8 from_you=a9
from_you_$=a7 from_your=a5 front=v3 front__a=b3 front__me=g3 front_of=b4g3 front_of_a=b3
front_of_me=g3 fue=b-6c-9h4 fue__vivir=b-4e4 fue_a=b-4e4 fue_a_vivir=b-4e4 fuerte=n3 fuerzas=b-5c6
fui=j3v-3 full=g3v-4 fumar=v4 further=a4 further__$=a3 future=b5 game=e-3n-3v4 ganas=b5c-5
ganas_$=v6 ganas_de=b8c-4v-9 garage=b5 garage_$=v3 garbled=n6 garbled_$=n6 garganta=b-4c5 gas=i9v-8
gas_$=i7v-7 gave__$=c3 gave__my=c-4i3 gave_up=i3 general=h3 gente=a-6d7 get=c-3e-6i3j-4m3
get__$=b3c-5d-8i7k-3m6s-3 get__a=d4 get__in=g-4k8 get__more=a5 get__number=m5 get__of=v3 get__on=d5
get__the=i3 get__to=g8 get__you=i3 get_a=v5 get_back=g8 get_back_to=g8 get_in=g-4q3
get_me=b5g-7k7v-3 get_me_$=a-4b4d-4i3 get_me_a=d4 get_me_in=g-4k8 get_my=m6v4 get_my_number=m8
get_off=a3 get_out=v3 get_out_of=v3 get_the=b4d5 get_there=b-4c-3d-4i6s-4 get_there_$=c-3i5s-3
get_this=a-5m3 get_to=a-3i8 get_up_$=i-3 gets=v-3 gets_stuck=c4 getting=a3b-3i4 getting__$=b-5
getting_these=a4 getting_these_$=a3 getting_worse=c5 getting_worse_$=c5 gimme=g3 give=d3j3v-3
give__$=b9 give__a=b-7d4v-3 give_me=b-9d4g3v-3 give_me_a=b-6d5 give_my=j4 give_up=b9 give_up_$=b9
given=b4 given_up=b4 gives=v6 gives_me=v6 giving_up=c-3 glasses=g4v4 go=a7b5c-6f-3g-5i-3m-3s-3v-11
go_$=b8c-3 go__$=a6 go_away=a11b-9v-4 go_away_$=a10b-8v-3 go_on=b12 go_on_$=b7 go_over=n3
go_over_it=n3 go_to=e7 go_with=o5 god_$=u-4v6 god__$=v-3 goes=v3 going=e-3 going_$=b8 going__$=v3
going__die=v-7 going__make=b3j-3 going__take=i4 going__the=a3b-5c3 going_around=v4 going_around_$=v4
going_to=g5i3v-5 going_to_die=v-7 going_to_make=b3j-3 going_to_take=i4 going_to_the=a3b-3c3
golpea=b3 gomez=b-3c-3o6 gomez_$=c-3h10o4v-9 gomez__$=h-5 gone=v3 gone_$=c-5v3
good=b-4e-3f3h-3i-3m-4u3v3 good_$=b-11c4f3g-3s3u-4 good__$=b-4c-9g6v7 goodbye=b4 goodbye_$=b-6u3
goodbye__$=b7u-4 got=a-4c5i3n-4 got__new=a3 got__number=a3 got__pain=c3 got__wrong=v-4 got_a=m3
got_a_new=a3 got_it=c-5v6 got_it_$=c-5v7 got_my=c-5 got_no=i5 got_nobody=b6 got_nobody_$=b7
got_the=b-4c14v-11 got_the_wrong=v-4 got_this=c3 got_this_number=a3 got_your=v10 gracias=b-7c-8u7
gracias_$=b-3u3v-11 gracias__$=u4 gracias__dios=u-9v10 gracias_a=u-9v10 gracias_a_dios=u-9v10
gracias_por=u4 grateful=u4 grateful_$=u4 gratis=v5 gratis_$=v5 great=u3 great__$=u4 grief=b7c-8
groin=c5v-3 guagua=i3 guess_$=v4 guess_so=r3 gum=c5 gums=c3 gun=b9 gun__$=b5 gustaria=f6
gusto=b-7h4r4 guy=h4v-4 guy_$=h4v-4 guys_$=u3 guys_do=i4 gym=a-5g3 gym_$=a-5g3 ha=c4 habia=v4
habla=c-5d-5e4m6 habla_$=d-4m8 hablamos=g4 hablamos_$=g3 hablando=e4 hablar=d10g5h-5m-4
hablar_$=c-9g8 hablar_con=a-4d9g-3h-5 hable=f5n6 hable__$=f6 hable_mas=a-6n6 hablen=a3 hablen_$=a3
hablo=e-3f4 hablo__$=f5 hablo_con=m3 hace=b-6e3 hace__$=j-4 hace__que=j5 hace_falta_que=j5 hacen=v6
hacer=m4v-3 hacer_$=m5 hacer_una=f5 hacerle=b5v-3 had=b-3c6g-5v4 had_a=b-5c8g-3 haga=b4
hagale__favor=a3 hagale_el=a3 hagale_el_favor=a3 hago=i4 hago__$=c3i4v-6 haha=b-8v9 haha_$=b-6v7
haitian=f5 hall=v6 halt=a7 hambre=v3 hand=b-4c3 hands_are=c-5g3 hang=a5 hang__$=b3 hang_on=g6
hanging=v6 happens=a5g-3m4 happens__me=b3 happens_to=b3 happens_to_me=b3 harassment=a3 hard=a-3q-3
hard__hearing=n3 hard__say=v9 hard_of=n3 hard_of_hearing=n3 hard_to=v9 hard_to_say=v9 harm=b4c-3
harta=v-3 harto=a3 has=c3i-4 has__cough=v3 has__rash=c3 has_a=i-5 has_a_cough=v3 has_a_rash=c3
hasnt=c5 hasnt__a=c4 hasnt_had=c4 hasnt_had_a=c4 hasta=g3i5v-3 hasta__viernes=g5 hasta_el=g4i3
hasta_el_viernes=g5 have=g4m-6u3 have_$=h4 have__$=b-6c12g4u-3v-10 have__and=v5
have__appointment=e3g3 have__ask=g3i-4 have__cancel=v3 have__car=i4 have__complaint=d6v-8
have__doctor=e8h-6v-3 have__fever=c8f4 have__for=v3 have__idea=b-4v5 have__insurance=v6
have__means=i4 have__one=b10 have__other=h6 have__plan=b5 have__ride=f4i3 have__see=g5h4v-5
have__to=b4 have__wrong=e3f3 have_a=c4d7f5g-8h-5i4u8v-13 have_a_fever=c8f4 have_a_plan=b5
have_a_ride=f4 have_any=v10 have_any_pain=v5 have_anything=p3v-8 have_been=b3v-3 have_chest=c3
have_chest_pain=c3 have_covid=c10v-3 have_covid_$=c10v-3 have_my=b-3e-3g5j5 have_no=b6i6
have_no_idea=b-4v5 have_no_means=i4 have_the=c3d4f3h4 have_the_wrong=e3f3
have_to=b-3c-9d-8f-6g7i-8k4 have_to_ask=g3i-4 have_to_cancel=v3 have_to_see=g5h4v-5 havent=c3
havent__in=c3 having=b-4c5v-6 having__$=c4 having_chest=f6 hay=a-4g-4m-3n-5p3 hay_$=e3 hay__$=i4v3
hay__ahi=d3v-3 hay__de=i-4v3 hay__hombre=b5v-3 hay__que=d-3f3 hay_alguien=b-5f3
hay_alguien_ahi=d4v-4 hay_camion=i5 hay_camion_$=i5 hay_estacionamiento=v6 hay_ningun=e3 hay_no=v6
hay_que=k4 hay_un=b5 hay_un_hombre=b5v-3 hay_una=k5 he=a-12b10c-7d-3e10g-5k-3n-3 he__a=v-6
he__live=b-3 he__me=b8c-6e-3 he__my=b9 he__use=a-6 he_cant=b-3 he_doesnt=b-3e3 he_dont=a-6
he_ido=e3v-5 he_isnt=e3 he_never=b-6v8 he_said=b3 head=n6 head_$=c-4n5 head_and=c4 headache=b-3
headache__$=v3 heads=g3 heal=c6 heal_$=c6 healed=c-5v4 healed_$=c-5v4 healthy=v3 hear=c-8n10v-6
hear_$=b-3c-7n7 hear__me=a-3b6 hear__you=a3 hear_from=b5n-4 hear_from_me=a-3b6 hear_from_you=a3
heard_of=e3 hearing=n4 heart=c7g-5n-4v3 heart__$=b-9c3v3 heart__broken=b3 heart_is=b3c7v-13
heart_is_broken=b3 heartburn=b-3 heat=v4 heat__killing=v5 heat_is=v5 heat_is_killing=v5 hed=b4
hell=a4 hello=b-7c-5u4v5 hello_$=a-8b-3u7v-5 hello__$=u-4v13 hello_is=v7 help=a-4b7m5 help_$=b3m8v-7
her=a-4b3c-6e6h4v-7 her_$=b7h6 her__$=d3e4v-3 her_number=e4 her_on=d4 here=c-9d-3f-3g5h-6j-3m4n-3
here_$=c-4g-4m5v8 here__$=a3 here__that=e4 here_again=a3 here_again_$=a3 here_and=g7 here_called=e5
herida=b-3c6 herida_me=c3 hermana=e4h3 hermana_$=e3h3 hes=a-4b7c-6e7g-5h4v-6 hes__$=v-6 hes__and=b4
hes__back=b4 hes__me=b3f3 hes_coming=b4 hes_coming_back=b4 hes_dead=b-4e8v-6 hes_drunk=b4c-3
hes_drunk_and=b4c-3 hes_hitting=f3 hes_hitting_me=f3 hey=v8 hi=b-4e3v8 hi_$=b-3v10 hiding=b4
hiding__the=b3 hiding_in=b3 hiding_in_the=b3 hija=b-4 hijo_$=c3 hijo__el=v4 hijo_y=b4 hijos=b4
hike=a3 him=a-6c-8e8g-6h8s-3v-6 him_$=a-3g-3h6s-3v-3 him__$=h3 him_again=h3 him_again_$=h3
him_and=b5 hip=b-3c5 his=a-3e7m-4 his__$=c-5e7 his__and=c5 hit=b-5g5v4 hit__back=g3 hit__head=c4
hit_me=b-8c-4g4v8 hits=b5 hits_me=b5 hitting=f3 hitting__please=f3 hitting_me=f3
hitting_me_please=f3 hives=c6 hizo=v4 hmm=n-6r-4v10 hmm_$=n-6r-3v9 hoarse=c3 hoarse__a=c3
hoarse_for=c3 hoarse_for_a=c3 hola=b-4u-3v10 hold=g6i-4v-4 hold__$=v-3 hold_on=v-3 hombre=v-3
hombre_$=h3 home_$=b6v-3 hoops=v7 hope=b5 hopeless=b4 hopeless_$=b4 horario=g4 horas=f3j3k4m-3
horas_$=g4k7v-9 horas__$=f5 horas__mi=k-3v3 horas_abren=v3 horas_abren_$=v3 horas_es=k-3v4
hormigueo=c3 hormigueo_en=c3 horse=v3 horse_$=v4 hospital=m3v-4 hospital_$=c-5m4v-4 hospital_with=c3
hot=c5 hot__$=b3v4 hours=b-4g5m-5v4 hours_$=b-3g5m-5v6 house=e6 house_$=b7e3 house__$=b-4e5
how=c-3g-5j-3u4v3 how__$=u4 how__do=v3 how__i=e4i5v-7 how__longer=b3 how__this=m3 how__you=a-3m5
how_can=a4e4 how_can_i=a4e4 how_did=a-3m5 how_did_you=a-3m5 how_do=i3 how_do_i=i3 how_does=m5
how_long=v6 how_much_longer=b3 hoy=a3b3q5 hoy_$=c5 hoy__$=v4 hoy__manana=a3 hoy_mismo=q4 hoy_no=g3
hubiera=b5 huele=c3 huh=c-3n3r4 huh_$=n4r4 human=d10 human_$=a-5d5 humano=d4 humano_$=d3 hurry=b4
hurt=q-3 hurt_$=b-3c4v3 hurt__$=b3c-15q-3v5 hurt__get=v4 hurt_my=b4v-5 hurt_myself=b-7c3q-3
hurt_myself_$=b-4c-9q-3v5 hurt_somebody=b4 hurt_somebody_$=b4 hurt_someone=b3 hurt_someone_$=b3
hurt_to=v4 hurt_to_get=v4 hurting=c-4v6 hurting__$=c-5v8 hurting_me=v7 hurting_me_$=v7
hurting_myself=c-3 hurting_myself_$=c-3 hurts=b-3c7v-3 hurts_$=b-7c5 hurts__$=b5c-3 hurts__bad=c4
hurts__i=f3 hurts_me=b6c-5 hurts_me_$=b6c-5 hurts_when=f3 hurts_when_i=f3 husband=e3
husband__in=b-4e3v6 husband__take=v-4 husband_died=e3 husband_he=b4 i=a-9b5e-7g-7i-3n-5q-4r-5t-3u-7
i__$=c3g-3h-4n-11r-7s6t-3v4 i__a=a-7d6e-7g-14 i__about=b5 i__after=g-3i-5q3v6 i__all=b-3 i__an=h3
i__another=k6 i__at=v3 i__awful=b-3c6 i__back=g4l3 i__barely=c4 i__born=m3 i__care=b4v-6 i__chest=c3
i__come=f5 i__cope=b3 i__covid=c10v-3 i__days=k3 i__dead=v-4 i__do=k5v-5 i__doctor=v-6 i__down=c6
i__drive=i3 i__feel=b4c5v-10 i__fine=v3 i__follow=a-3n4 i__get=i4 i__go=b4c-4e7 i__going=v6
i__great=v3 i__have=b-6e8g3h-6i4j-4v5 i__hear=b-3 i__hurt=v-12 i__i=c3 i__id=b3 i__ill=b-5c5
i__im=c-4 i__in=g-6l3q3v-6 i__it=n4q4 i__its=b-9c6 i__know=b6q-3v9 i__like=a4b5c-11v-5 i__make=j5
i__my=a-6c-7e-4f4g4h3v4 i__myself=b9c-7 i__need=j4k-5v-6 i__no=b5c-6h-3i10 i__nothing=a4b6
i__off=a8v8 i__one=a5 i__out=c5v-4 i__read=b-6f9 i__see=h5j-3v-9 i__seen=j5 i__sign=f4 i__sleep=b3
i__smoking=v5 i__so=r6v-4 i__somebody=h3 i__stop=b5u4v5 i__take=b10v-11 i__talk=b-3
i__the=a-4b-5e-5h3m3v-3 i__them=a-5b3v5 i__there=i-3v4 i__this=a-6b4e4 i__to=b7i-3s-3 i__too=c4
i__two=v3 i__up=c4 i__wake=b5 i__want=b-3e-3f-7h4v4 i__wish=a3 i__worse=c-6v9 i__you=e5v4
i__your=a-4v5 i_ask=m4 i_beg=v-3 i_beg_your=v-3 i_believe=e3 i_bring=v10 i_bring_my=v6 i_broke=b-4c5
i_can=b9k-4v-3 i_can_barely=c4 i_can_hold=b3 i_cant=a-5b8g-6p4u3v-6 i_cant_cope=b3 i_cant_do=f4k5
i_cant_drive=b-4c3 i_cant_get=i4 i_cant_go=b3 i_cant_make=b-6j4 i_cant_read=b-5f6 i_cant_sleep=b3
i_cant_stop=b5u4v5 i_cant_take=b10v-3 i_changed=l4 i_changed_my=l4 i_choose=a3 i_choose_to=a3
i_come=k7v-5 i_come_in=v-3 i_could=b4v-7 i_could_see=h3 i_didnt=a3 i_do=m5v-4 i_do_$=m6v-5
i_dont=a-4d6e6i5p-7q-6r-9s4v7 i_dont_care=b4v-6 i_dont_drive=i4 i_dont_feel=b3c6v-9
i_dont_follow=a-3n4 i_dont_have=b-4c-4e8g3h-6i5v4 i_dont_know=b6q-3v9 i_dont_need=j7 i_dont_see=b10
i_dont_want=a5b-11f-3h5p-3v5 i_drive=b4i-6v6 i_feel=b5 i_feel_awful=b-3c6 i_feel_fine=v3
i_feel_great=v3 i_feel_like=b7c-10v-3 i_get=b-7d-3g3i-3m-4 i_get_there=i-3v4 i_give=b5 i_give_up=b5
i_got=b-15c9i7j3 i_got_a=m3 i_got_nobody=i3 i_got_your=v10 i_guess_$=v4 i_guess_so=r3 i_had=v5
i_had_a=v4 i_have=b10c3f-4 i_have_a=c5d6v-10 i_have_chest=c3 i_have_covid=c10v-3 i_have_no=b6i6
i_have_to=a3h4i-5v4 i_just=a-4b10 i_just_want=b11 i_keep=v-8 i_know=g4 i_lost_my=v5 i_might=r-5v5
i_might_do=b3 i_might_hurt=b9c-8v-3 i_missed=k5n5 i_must=j4 i_need=a-6b3f6g-6h4k6q6v5
i_need_a=b-6g-6h6v5 i_need_after=q3 i_need_another=c3 i_need_my=v3 i_need_to=f3k3 i_never=a5v-3
i_no=a4 i_nolonger=v7 i_only=f4 i_opt=l3 i_overdosed=b3 i_quit=a-5r3v7 i_regret=b3 i_reschedule=f8
i_said=a6 i_see=v7 i_see_$=v8 i_sent=v8 i_shall=g4 i_speak_to=c3d6 i_stop=b-3v4 i_stopped=v4
i_stopped_smoking=v5 i_supposed=r3v-5 i_swallow=f4 i_swallow_$=f4 i_take=l3 i_talk=d3m-6
i_talk_to=d3m-6 i_talking=d-7m6 i_talking_to=d-7m6 i_think=b-4c6 i_think_$=c5 i_think_about=b5
i_think_im=c-4 i_think_its=b-9c6 i_think_you=e3 i_took=b-6c7 i_used=v3 i_used_to=v3
i_want=a3c-6d5e-9f6h4m-3v-10 i_want_a=a-9b-3d6f3 i_want_an=h3 i_want_nothing=a5b-4 i_want_off=a7
i_want_the=h3 i_want_to=b16e-4f4h-3 i_was=b10 i_was_born=m3 i_was_dead=v-4 i_will=g4v-6 i_wish=b5
i_wish_id=b3 i_wont=c-12j6s3v-6 i_wont_be=c-4 i_wont_see=b-3 i_would=a3b-6 i_would_like=f4 iba=b-3g7
iba_a=b-3g7 id=c-7d4e-7h5k-4m-3n-5u-6 id__be=b6 id__been=b3 id__not=a4 id__to=a-3b-7f4
id_appreciate=a4u-4 id_be=b4 id_feel=h3 id_have=g5 id_have_to=g5 id_like=b-5f3h7v-3 id_like_to=b-3f5
id_love=r3 id_love_to=r3 id_never=b3 id_never_been=b3 id_rather=b5d3h-3s4 idea=b-4i-5v9
idea_$=b-4i-5v9 identity=m4 identity__$=m4 ido=e3v-5 if=a6b3e-3g-4i5j-4q5u-4 if__get=a4
if__have=j-3v9 if__picks=i4 if_i=b5i-5j-3m3v6 if_i_get=a4 if_i_have=j-3v9 if_im=v-5 if_theres=i3
igual=r4v3 igual_$=b3 ill=a-3b4d-3f3g8o3p-4q-6v-9 ill__$=b-3g3 ill__dead=b3 ill__gone=b7
ill__my=b5c-3 ill__myself=b4 ill__that=b12 ill__the=c-4f6 ill__there=r4 ill__you=a-5g12v-7 ill_be=b3
ill_be_dead=b3 ill_be_gone=b7 ill_be_there=r4 ill_burn=b5 ill_burn_that=b5 ill_call=g3 ill_come=b6
ill_do=g-4o3 ill_take=f6 ill_take_the=f6 ill_tell=g5v-3 ill_tell_you=g5v-3 ill_text=g4
ill_text_you=g4 im=b5d-6h-10k-6l-5m-7n-4r-3t-3v-4 im__$=a-11b5d-3e-8g3i-7n-5q3s5t-3 im__a=c-3
im__afraid=c3 im__and=f6v4 im__apart=b3c-5 im__at=g5v-5 im__but=e3 im__chest=f6 im__coming=b-5j8
im__depressed=v3 im__doing=b3 im__down=b8 im__i=b-4v4 im__ill=b-6c4 im__in=b4c3 im__it=b4
im__nervous=v3 im__now=v6 im__of=d4 im__ok=b7 im__on=b4 im__scared=b5v-4 im__sick=c3
im__the=g8i-4v-5 im__this=c-3 im__to=g-4v-10 im__up=a4b-3g6 im__with=a3 im__you=a8 im_a=v7
im_about=b3 im_about_to=b3 im_afraid=p3 im_afraid_$=b-3c6 im_afraid_i=b-4v4 im_afraid_to=b6
im_at=e-4g7v-6 im_at_the=e-4g6v-6 im_being=b4 im_better=b4 im_bleeding=c4 im_dead=b-5e-6v12
im_dead_$=b-5e-6v12 im_done=a3b4 im_done_with=a3 im_driving=f4g4 im_driving_$=f5 im_drowning=b3
im_dying=b-3g-3r3 im_dying_$=v-5 im_dying_to=r3 im_falling=b3c-5 im_falling_apart=b3c-5 im_fed=a4
im_fed_up=a4 im_fine=v3 im_fine_$=v3 im_going=b3c-7v-8 im_going_$=b5 im_going_to=v-8
im_good=c-5r-4s10 im_good_$=r-4s10v-5 im_hard=n3 im_hard_of=n3 im_having=f3 im_having_chest=f6
im_her=b-7e8 im_hiding=b3 im_his=b-4e7 im_in=c12e-5g6r3 im_in_$=r8 im_in_a=c-4 im_in_the=c3g5
im_just=a3b-4e4g4v-4 im_just_the=b-3e6v-3 im_losing=b4c-3 im_not=g-8j4p-3s-5v5 im_not_coming=b-3j9
im_not_depressed=b-4v5 im_not_doing=b3 im_not_ok=b7 im_not_the=e4 im_off=g5v-5 im_on=e-4i7v-3
im_on_the=b3e-3 im_over=v6 im_over_the=v6 im_quite=b-7c8 im_scared=a-3b11f4v-9 im_scared_$=b6
im_scared_and=f6 im_shaking=c-3 im_sick=c12 im_so=b12v-7 im_so_afraid=c4 im_so_scared=b5v-3
im_standing=v3 im_still=r4 im_the=b-5e13g-4 im_throwing=c3 im_throwing_up=c3 im_too=c4i-3
im_working=c-3g5 in=a-5f-4g6h-8i-6k3m-10p3s-3u-3 in_$=b-6c-6g-14j4l10r10v3 in__$=a-3m-4q3
in__car=b9i-5 in__feet=c4 in__future=b-3 in__hours=g6 in__lobby=v5 in__meeting=g4 in__middle=g4
in__much=b-3c4 in__of=b3g3 in__room=b4 in__shape=v3 in__shower=c3 in__side=c3 in__soul=b3
in__spring=e4v4 in__than=k6 in__tub=g4 in__week=c5 in_a=b-3g11v-7 in_a_meeting=g4 in_a_week=c5
in_an=g3v-4 in_an_hours=g3 in_bed=c6 in_class=g3 in_earlier=k3 in_front=b4g3 in_front_of=b4g3
in_my=b8c3g-9i-3 in_my_car=b5i-3 in_my_feet=c4 in_my_room=b4 in_my_side=c3 in_my_soul=b3 in_pain=c5
in_pain_$=c6 in_so=b-3c4 in_so_much=b-3c4 in_sooner=k3v-4 in_that=b3v-3 in_the=g4p6v4 in_the_car=b3
in_the_future=b-3 in_the_lobby=v5 in_the_middle=g4 in_the_shower=c3 in_the_spring=e4v4 in_the_tub=g4
incision=c4 inconsolable=b4 inconsolable_$=b4 indeed=r3 infection=c4 infierno=b4 info=c-4m7
info_$=c-3m7 informacion=m3v-3 informacion_$=m3v-3 ingles=b-3c-3f10k-3 ingles_$=f6 ins=i-3 ins_$=i-3
inside=b4 inside_$=b6 instead=b-3h4v-4 instead_$=h4v-4 insulin_$=c3 insurance_$=v4 interested_$=r5
interested_in=a3 ir=a-5b-9c-6f7g-3h3i8j3 ir_$=b-6i7j6 ir__ayunar=v7 ir_con=h4 ir_el=f4 ir_en=v7
ir_en_ayunar=v7 ire=j5v-3 ire_$=j5v-3 irme=i3 irme_$=i3 irme_con=b3
is=a-8b-5c3d-3g-10h-3j-8l-5m3n-6p-4u-3v7 is_$=v5 is__$=a-3b-5c12g-4h-3v-16 is__a=a3d-9e-4h5k3v-4
is__about=m6 is__and=c3v-10 is__another=h3 is__at=d4 is__doctor=h-4v5 is__fire=e3 is__for=r3
is__from=m4 is__in=v5 is__me=b9c-5v5 is__of=b-6c3 is__pain=c-3 is__so=v-5 is__something=v6
is__the=v9 is__to=c-3g6v5 is__up=c7 is__wife=e8 is__with=v-9 is__worse=c4 is__you=m4n-3
is_a=a-3e9m-4v-8 is_a_pain=c-3 is_about=b-4 is_all=c-8v3 is_back=b8v-6 is_back_$=b7c4v-5
is_beating=v-5 is_best=q3 is_better=g6v-5 is_broken=b3 is_burning=c3d3 is_burning_up=c3d3 is_dead=v6
is_dead_$=v6 is_down=c-4v3 is_down_$=c-4v3 is_dying=v5 is_dying_$=v5 is_fine=r6v-8 is_fine_$=r3v-4
is_full=c3 is_getting=c3v4 is_getting_worse=c4 is_gone=c7v-6 is_gone_$=c7v-4 is_good=c-6f5
is_good_$=f5v-3 is_his=b-4e3m-3 is_hurting=v6 is_it=a-4b-7m3n-3v9 is_my=k-3m-5v14 is_off=e-4
is_one=k3 is_out=i3v4 is_out_$=v4 is_red=c5 is_scared=b-6v3 is_scared_of=b-6v3 is_sick=c-9
is_sick_$=c-9i5 is_talking=c4 is_terrible=c4 is_that=v7 is_the=c-11e5h-4v11 is_the_doctor=h-4v5
is_there=b-3c-3e-5h10k3 is_there_a=a3d-4h5k3v-4 is_there_another=h3 is_this=a-8b-3d-5e-11f3m22v-17
is_this_$=a-3f-3m8 is_this_a=d-3 is_this_about=m6 is_threatening=b3 is_threatening_me=b3
is_too=b4c-3i3 isnt=b-3e4v-4 isnt__$=b-6e10 issues=v3 issues_$=v3 it=b3c-9d-4e-6g-5h-4j3k5l-4o-4
it_$=b3c-5e-4l-3m-3q-13r5v-3 it__$=b-6f-4g-7i-4j7l-4m3n3q-3t-4v3 it__be=b3 it__more=b5v-3
it__my=c-3j3k-3 it__need=b7m5 it__stop=a4 it__the=q3 it__to=b-4q3v4 it__when=f7 it__with=i3
it_again=n8 it_again_$=a-3n7 it_all=b3 it_anymore=k-3 it_anymore_$=k-3 it_back=k4 it_back_$=k3
it_be=v3 it_can=k4 it_for=m5 it_for_$=m5 it_hurts=c7f7 it_i=b7 it_im=b3 it_in=c-3v5 it_is=v4
it_later=g-3 it_now=a3 it_off=a-5j8 it_off_$=a-7j8 it_take=v4 it_to=k4q9 it_to_be=b3 it_to_my=j3
it_to_the=q3 it_was=t-5v9 itchy=c4 its=a-3j-3q-3 its__$=c4i-6 its__to=a-3g-4l6 its_a=g-5
its_cancer=b3 its_my=b8c-3e3 its_over=b6 ive=c5 ive__a=c4 ive__been=e3v-3 ive__enough=a-4b5
ive__having=c4 ive__the=c7 ive_been=e-4v4 ive_been_having=c4 ive_got=a-5c5 ive_got_the=c7
ive_never=e3v-3 ive_never_been=e3v-3 jaja=b-7c-6v6 jaja_$=b-7c-6v12 jaja__$=v-7 jaja_si=v-7
jaja_si_$=v-7 jajaja=v3 jala=b3c-3 jamas=s5 jamas_$=s5 jefe=b-3 jefe_me=b-3 jeje=v6 job=u4v-6
joke=m3v5 jose=e5 joy=b11c-9 jueves=o-3q6v-4 jueves_$=p4 july=v5 jump=i4v-9 jump_$=i5v-8 jumped=v6
june=v4 junk=a4 just=c-3f-3g3m-3s-3 just__$=d5g8 just__in=g4 just__it=k3 just__the=b5 just__this=a-5
just_a=g-3 just_call=d6 just_killing=v6 just_let=a3 just_let_me=a3 just_the=b-3e6v-3 just_want=b11
just_want_to=b4 keep=v3 keep__$=v-6 keep__me=a5 keep_texting=a3 keep_texting_me=a3 keep_the=v6
keeps=c6v-5 kevin=e3 kiche=f5 kiche_$=f5 kid=b3 kid_$=v3 kids=g4 kids_$=g4v-5 kids__$=g5v-8 kien=m5
kien__$=m5 kil=b8 kill=a5b8c-3g-4v-4 kill__$=b3 kill_me=b4 kill_my=j4 kill_myself=b4 killed=v4
killed__$=v5 killed_me_$=v5 killing=b-3v3 killing__$=c4v-4 killing_me=b-5c4 killing_me_$=b-4c6
kim=d-3h4 kim_$=d-3h3 kind=a-4g-3u6 kind__you=a-6g-3u4 kind_of=g-3u3 kind_of_you=g-3u3 kms=b9
kms_$=b7 knee_is=c-4 knees=c8h-4 knees_are=c3 knife=b4c-3 knock=v4 knot=c3 knot__my=c3
know=a-3b3q-3s-3 know_$=b-7e-3g-3s-3v11 know__much=b3 know__schedule=v3 know__this=m5 know__to=b5f3
know_how=b6v-4 know_how_much=b3 know_my=g7 know_my_schedule=v3 know_this=e4 know_what=f6m4v-7
know_what_this=m5 know_what_to=f3 know_who=b7e-3 kreyol=f5 la=a-4c4f-4h-5m-13o9p-8q-4
la__$=b-3c-3f-9h-15j5k-8m-4o3q-7r-4s-3t-3v-3 la__a=b10q4 la__cambiar=i-3 la__con=b4 la__de=a-5d4v10
la__del=q-4 la__el=d5g9 la__esta=v5 la__martes=f7o4 la__me=v-6 la__no=c4s4v-4 la__parada=e4
la__pero=b6 la__quiero=a-5l4 la__se=c6 la__sea=k4 la__social=d4 la__torcida=c3 la__y=b-3c4
la_baja=l4 la_bateria=i6 la_bendiga=u3 la_bendiga_$=u3 la_boca=c5 la_boca_$=c4 la_cabeza_$=v-4
la_cadera=e4 la_cadera_$=e4 la_cambia=k3 la_cara=v4 la_cara_$=v6 la_casa=b3g5v-5 la_casa_$=g5v-4
la_cita=c-3d-3j12k4v-9 la_cita_$=a-4j10q-3v-5 la_cita_y=a3 la_clinica=v4 la_comida=v-4
la_comida_$=v-4 la_consulta=j4 la_de=c-5 la_del=c-3f6v8 la_del_martes=f7o4 la_depresion=c-5
la_depresion_me=c-5 la_direccion=f4 la_direccion_$=f4 la_doctor=c-3d5g4 la_doctor_$=h-6v4
la_enfermera=d3 la_enfermera_$=d5 la_escuela=v4 la_escuela_$=v5 la_espalda=c6v-3 la_espalda_$=c6v-3
la_farmacia=v7 la_fecha=b7 la_garganta=b-4c5 la_gripe=c-5v4 la_gripe_$=c-5v4 la_herida=b-3c5
la_herida_me=c3 la_hija=e4 la_latarde=q-4 la_licencia=i3 la_licencia_$=i3 la_lista=a4 la_manana=c4
la_manana_$=c4 la_mano=b3 la_mano_$=b4 la_mas=o4 la_mierda=a6 la_mierda_$=a6 la_muela=c3
la_muela_$=c3 la_nextweek=g6k-4 la_nextweek_$=g3k-3 la_oficina=e3v-3 la_oficina_$=e3v-3
la_operacion=b5v-6 la_operacion_$=b5 la_orina=c4 la_orina_$=c3 la_policia=b5 la_presion=c4
la_presion_$=c4v-3 la_puede=k5q4 la_que=b-5h4o-4r11 la_receta=v5 la_rodilla=c4 la_rodilla_$=c3
la_senal=e-4n3 la_senora=s-3 la_soledad=b3 la_tarjeta=v3 la_trabajadora=d4 la_trabajadora_social=d4
la_vacuna=c-4v3 la_vacuna_$=c-4v3 la_vida=v4 la_vida_$=v6 la_voy=b5 la_voy_a=b5 labor=c5 labs=v8
lado=i4 lado__la=i4 lado_de=i4 lado_de_la=i4 lady=b-3d4h4v-4 lady_$=e3 lady_i=h3
lamanana=a-3d-5o-4q4s-3v-3 lamanana_$=d-3f-6g-3o-10q7 lamanana__$=o-3q4 lamanana_lamanana=o-6q3
lamanana_lamanana_$=o-6q3 landlord=e4 language=f5 language_$=f5 lanoche=f-3g4v-7 lanoche_$=g4q4v-5
las=e-3h-3q4r-3t-4v-8 las_3=o-7q6 las_3_$=o-7q6 las_5=f4 las__$=a-5f-9i-4o-9q11r-4 las__de=b5v-4
las__no=a5 las__y=o3 las_cinco=o4 las_dos=f3 las_dos_y=f3 las_fechas=n5 las_fechas_$=n5
las_ganas=b4v-3 las_ganas_de=b4v-3 las_manos=c3 las_manos_$=b-3c3 las_piernas=c3 las_venas=b4c-4
las_venas_$=b4c-4 last=c-3e3g-3h3n-3 last__$=a5r4 last_night=b3v-3 last_night_$=b3v-3 last_one=a5b-3
last_one_$=a5b-3 last_time=h7 last_year_$=e4 lastime=c3 latarde=c-3g3q3v-6 latarde_$=q9v-4 late=v5
lately=c4 lately_$=c4 later=a-6b-8c-11d-4g11v-6 later_$=a-4b-6c-9d-3f-5g21k-7r-4v-4 later__$=k6
later__driving=f5 later__the=g-7p5 later_im=f5 later_im_driving=f5 later_in=g-7p5 later_in_the=g-7p5
later_please=g4 later_please_$=g4 laughing=b-3v10 laughing_at=v8 law=e3
le=c-8f-4g8h-7i-3j-4k-3m-4q-6r-7u5 le__$=a-8c-5g14r-4v-8 le__a=a3b7 le__al=v7 le__bien=n3u6v-3
le__miedo=b-9v9 le__para=a4v-6 le__pavor=b4 le__un=c4 le_aviso=g4 le_aviso_$=g4 le_contesto=g4
le_contesto_$=g4 le_digo=g6 le_digo_$=g3 le_dio=c5 le_hago=b4 le_tengo=c-4v5 le_tengo_miedo=b-6v5
le_tengo_pavor=b4 le_voy=b3 le_voy_a=b3 leaking=b-3c8 leaking_$=c5 leave=a6c-3 leave__alone=a3b-9
leave__house=b9v-3 leave_me=a5b-10 leave_me_alone=b-5 leave_my=b4 leave_the=b3 leave_the_house=b3
left=a-4v-4 left_$=b7 left__$=b-6 left_arm=c3 leg=b-3c5 leg_$=v3 leg_is=c3 legit=m5 legit_$=m5
legs=c3 les=a5 les__$=g5 les__mi=v7 les__que=a6v-5 let=g3j4r-3v-4 let__be=a7 let__die=b6
let__leave=b3 let__talk=d6g-5 let_me=d3g4 let_me_die=b6 let_me_leave=b3 let_me_talk=d6g-5 lets=o4r3
letter=v4 letter_$=v4 levantar=c4 libere=j5 libere_mi=j5 licencia=i3 licencia_$=i3 license=b-3i6
lie=c5 lie__$=c5 lie_down=c5 lie_down_$=c5 life=a-6b11 life_is=b4 lift=b-3i8j-3 lift_$=i3
lift__$=i4j-3 like=a-4h3k-4r3 like__$=a-6 like__be=a-5 like__doctor=h3 like__going=b-7c3 like__to=a3
like_crap=c3 like_im_going=b-7c3 like_someone=h3 like_this=b4 like_to=b-5f4l5 like_to_be=a-5
linda=n-3u5 linda_$=n-3u5 line=c-3n7v3 line_$=a3c-4n5 lips=c3 liquido=c4 liquido_$=c3
list=a6b-4d-4h-4j-4p-3 list_$=a10b-3d-3f3h-4j-4p-3v-7 list__$=a-4 list_again=a-5 list_again_$=a-5
list_for=v6 lista=a6 lista_$=a5 listens=h4 listens_$=h4 little=g3 live=a-8b4d4i-3v-5 live_$=b6
live__$=d4v-3 live__anymore=b-3 live_for=b6 live_for_$=b6 live_here=b-8e4 live_here_anymore=b-3
living=v5 living_$=b7v-4 llaga=c3 llama=g3 llama_$=g3 llamada=d4m4 llamada_$=d5m4 llamadas=a5
llamame=a-4d4g3 llamar=a7 llamar_$=a6 llamarme=f4 llame=h-3 llame__doctor=c3d5h-3 llameme=a-3d4
llameme_el=d3 llamen=a7f4 llamen_$=a4b-4 llamen__$=f5 llamen__a=d5 llamo=a-4e6 llamo__$=e3
llamo_asi=e3 llamo_asi_$=e3 llaves=v3 llaves_$=v3 llegar=b-3c-3i5 llegar_$=i9v-4 llego=a-4g-4n5v7
llegue=g3 lleva=i3 llevar=v4 lleve=f3i3 lleve_$=f3i3 llevo=v4 llevo__dias=c4v-3 llevo_los=v6
llevo_tres=c3 llevo_tres_dias=c3 llora=b-3 llorando=b5c-4 llorar=b6 llorar_$=b6 lloro=b7
lo=a4b-5e6g6j-3 lo__$=a-4b-3e6i-6v6 lo__a=g4 lo__con=g3 lo_hago=i4v-3 lo_pienso=g6 lo_platico=g3
lo_platico_con=g3 lo_puede=n5 lo_que=a7b8v-5 lobby=v5 loca=c-3v4 loca_$=b6 locks=c4 locks_up=c6
log=v8 lol=a-7b-10c-6i-5v5 lol_$=b-6c-6i-5n-3v6 lol__$=n3v-10 lol__chat=a-4v4 lol_wrong=a-4v4
lol_wrong_chat=a-4v4 long=v3 longer=a4b4v-6 longer_$=a4 longer__can=b3 longer_i=b3 longer_i_can=b3
look=a3b-3v3 look__my=v5 look_at=v5 look_at_my=v5 looking=e6 looking__$=c3e5 looking_for=e6
looking_for_$=e6 los=d-4e-4f-3h-4i-3j-3u4 los__$=a-5f-4u3 los__a=a7b-8 los__no=b3 los__otra=l3
los_brazos=b6c-3 los_brazos_$=b6c-3 los_doctor=b5 los_mensajes=a-5l4v-3 los_mensajes_$=v-3
los_nervios=b8c-4 los_ninos=g5v-5 los_papeles=a-4v3 los_papeles_$=a-4v3 los_pies=c4 los_puntos=c4v4
los_puntos_$=c5 los_quiero=a7 los_voy=a7b-5 los_voy_a=a7b-5 lose=a8e-4 lose__$=a3 lose__number=a3
lose_it=a3 lose_it_$=a3 losing=b5 losing__mind=b4 losing_my=b4 losing_my_mind=b4 lost=e5g-5
lost_20=c4 lost__baby=b3 lost__card=v3 lost__in=v-3 lost_my=a-6v8 lost_my_card=v3 lost_the=b3 lot=v7
louder=n5 love=r3u4v-6 love__$=r3 love__god=a3 love_of=a3 love_of_god=a3 love_to=r3 love_to_$=r3
love_you=u4 ltr=g6 ltr_$=g6 luego=b-3c-4g6 luego_$=f3g3r4 lugar=j8 lugar__otra=j3 lugar_a=j3
lugar_a_otra=j3 luis=e7 lump=c4 lunes=c-4g4o-4q7v-3 lunes_$=d3g6p3 lunes__$=f3 lymph=c4
lymph_nodes=c4 machete=b5c-3 machete_$=b3 machines=d3 mailbox=c4 mailbox_$=c4 main__$=o-5v9
main_street_$=o-5v9 make=a4g-4k4n3 make__$=b3 make__stop=a5 make__to=j3 make_it=c-8g-4 make_it_$=b3
make_it_to=j3 make_that=b6i-4n3 make_you=a5 mal=b-4c7e4t-3 mal_$=b-10c9t-3v4 mal__los=b3 mal_de=b3
mal_de_los=b3 mal_la=v-6 mala=b-3c5n3 mala_$=c3 maltratan=b4 mama__que=b3 mama__se=c4 mama_no=c3
mama_no_se=c4 man=b5h5v-3 manager=d7 manager_$=d5 manana=g8o6 manana_$=g5o5 manana__las=g3
manana_a=g3 manana_a_las=g3 mandan=a4 mandar__$=a4 mandarin=f7 mandarme_los=a-4 mande=n5 mande_$=n9
mande__$=a3n-3 mande_mas=f4 mandeme=v6 mandeme__el=g4 mandeme_mensajes=g4 mandeme_mensajes_el=g4
manden=a11v-6 manden__$=a4f3 manden_mensajes=f3 manden_mensajes_$=f4 manden_nada=a5b-4e-3
manejando=g6 manejando_$=g5 manejar=g-5i4 manejar_$=i7 manejo=i4 manera=n3 manera_$=n3s3 mano=b3
mano_$=b4 manos=c3 manos_$=b-3c3 many=c-3 many_thanks=u3 many_thanks_$=u3 maquina=m3 maquina_$=m3
marco=e5 marco__$=e6 mareada=c3 mareada_$=c3 maria=e7v-4 maria_$=e4v-4 marido=b3 marido_me=b4
marquen_$=d3 martes=c-5j3v-5 martes_$=f5k5q3 martes__las=o-6 martes_a=o-6 martes_a_las=o-6
martes_pero=i3 marzo=v4 mas=a7c-10d-5e-4i-5n3 mas_$=a20g-3v-9 mas__$=a-4b-7f-13g6n4p5q-5
mas__quiero=f-4 mas_despacio=n4 mas_despacio_$=n4 mas_fuerte=n4 mas_hay=p5 mas_hay_$=p5
mas_lamanana=o-4 mas_me=f-6h6v-4 mas_me_quiero=f-4 mas_mensajes=f7 mata=b-7v5 matando=v4
matando_$=v-3 matar=b6c-3 matar_$=b7 matter_$=b-4q3v4 matter_i=b3 matter_im=v-7 may=a-4l3m4t3v-4
may_$=e3 may__ask=m4 may__have=d3 may_i=c-3m4 may_i_ask=m4 may_i_have=d3 maybe=k-3r-4v3 maybe_$=q3v8
me=b3e-3m-4n-4q-6v-5 me_$=a7b9c-18e11f3g-12m4n7p4q-4v-3 me__$=a7d-7e-9g-3h-12i-3j4l4n4o-5s-5u-5
me__4=g5 me__a=c-4h4v-3 me__and=a5g-3 me__aqui=b7 me__asi=e3 me__bien=v-5 me__calambres=c3
me__cambia=k3 me__con=a-4b6e4h-6 me__cuando=c6 me__de=a4b-3c-3v8 me__doctor=d-3h4 me__doliendo=c5
me__dont=a-7d4 me__el=c8e-5g-3h-3i4 me__en=b5c-5 me__escribiendo=e3 me__for=a-3l5 me__form=g-3v4
me__friday=k3 me__ganas=b3 me__headache=v6 me__help=f6 me__hes=i5 me__igual=b3c-3r4 me__im=f5
me__ir=f8v-4 me__it=v9 me__jaja=v3 me__la=a-9b-23c12e-4f-3g3i6u6v3 me__lanoche=g5 me__las=a-3
me__like=h3 me__llevar=i4 me__los=a-5c9 me__mal=v-8 me__mas=a13b-5f6n-5 me__matando=v-3 me__matar=f3
me__me=b3 me__mensajes=f3 me__mi=b5g4 me__miedo=b3 me__morir=b3f4 me__morning=g5q-3 me__mucho=c10
me__muy=f5 me__my=g3v-4 me__nada=b-6c-5v3 me__night=c-3 me__nobody=b4 me__noon=g3 me__of=p3
me__on=b-4g3l3 me__otra=k3 me__please=a3f10 me__por=b-6v9 me__puede=k4n5q3 me__que=v4 me__quitar=v10
me__recoger=i5 me__respirar=c4 me__ronchas=c4 me__salir=a-3 me__siguiendo=b5 me__sin=g4 me__that=h3
me__the=c-6g4v-5 me__this=a5 me__time=b4 me__to=b-6c-3d10g-4 me__todo=b-3 me__un=b-14c18
me__una=b-9c4f-3 me__ya=b8 me__you=v3 me__your=f3 me_a=a-3b-8c-5d8v5 me_a_headache=v6 me_a_person=d3
me_acabo=c6 me_acuerdo=v6 me_acuerdo_$=v5 me_after=g10 me_again=l5 me_again_$=a-6l4
me_again_and=a6g-3 me_agito=c4 me_alone=a4b-10 me_alone_$=a4b-10 me_and=b5g-4 me_and_have=d3
me_and_that=h3 me_another=h5 me_any=p3 me_anymore=a3f7 me_anymore_$=a3f7 me_arde=c4 me_at=g4
me_aterra=b3 me_back=b-6c-11l12 me_back_$=l5 me_back_on=l3 me_baja=c4v-3 me_be=a8 me_but=b-4i8
me_but_hes=i5 me_cai=b-3 me_cambie=v4 me_cambie_de=v4 me_cancelaron=v4 me_cancelaron_el=v4
me_cayo_mal=v-6 me_comunicar=d6 me_comunicar_con=d4 me_comunico=g5 me_conviene=f3 me_conviene_mas=f5
me_corte=c4 me_corte_las=b4c-4 me_cuesta=c4 me_cuesta_respirar=c4 me_da=f-3 me_da_igual=b3c-3r4
me_da_miedo=b3 me_da_mucho=b3 me_da_otra=k3 me_dan=b3g4 me_dan_calambres=c3 me_dan_ganas=b3
me_deja=a-6b3 me_deja_salir=a-5 me_dejan=b3 me_desmayo=c3 me_di=b-3 me_die=b6 me_dio=b-5c4 me_doy=b5
me_doy_de=a3 me_duele=a-3b-5c8i-4 me_duele_la=v-3 me_duele_mucho=c9f4 me_duele_nada=c-7v6
me_enferma=v5 me_escriban=a4p-5 me_escriban_$=p-5 me_escriben=a-3m4 me_escriben_$=a-3m4
me_esta=b7c5v-5 me_esta_matando=v-3 me_esten=a3 me_estoy=b4c-7n-3 me_friday=g8 me_friday_$=g8
me_fue=c-4 me_golpea=b3 me_gustaria=f6 me_habla=m3 me_habla_$=m3 me_hable=a10d9 me_hablen=a3
me_hablen_$=a3 me_haha=b-3v6 me_haha_$=b-3v6 me_hes=b3 me_hizo=v4 me_i=a-7d3 me_iba=b-3g7
me_iba_a=b-3g7 me_id=h3 me_id_like=h3 me_if=q3 me_in=b8c-6g-6k9q4v-5 me_in_my=b6c-3 me_just=g3
me_la=k8q6s4 me_la_cambia=k3 me_la_puede=k5q3 me_last=c-3 me_last_night=c-3 me_lastime=c3
me_later=f3g3 me_later_$=g3 me_leave=b3 me_llama=g3 me_llama_$=g3 me_llame=d3h-3 me_llamen=b-4c3f7
me_llamen_$=b-3 me_llamo=a-3e7 me_llamo_asi=e3 me_lleve=f3i3 me_lleve_$=f3i3 me_lo=n6 me_lo_puede=n5
me_mande=f3 me_mande_mas=f4 me_manden=a3b-3 me_manden_mensajes=f3 me_manden_nada=b-3 me_mata=b-7v5
me_monday=g4 me_muero_por=b-6v9 me_murio=c-3v5 me_murio_el=i-4v5 me_now=a-4g-6l6 me_off=a6b-5c-4
me_off_$=a11b-3f-3 me_off_the=j5 me_off_your=f4 me_on=d-3g5 me_on_the=g4 me_out=a5 me_parece=r3
me_pega=b6 me_pega_$=b5 me_pico=c3 me_please=d6 me_please_$=a-3d6 me_pregunta=s-3 me_pregunta_$=n4
me_puede=d4f-5h5v-7 me_puede_llevar=i4 me_pueden=i4 me_pueden_recoger=i5 me_puedo=c4 me_puso=b3
me_queda=f4 me_queda_bien=f4 me_quede=c5 me_quede_sin=c4 me_quedo=g4 me_queme=c5 me_quiere=f4
me_quiere_matar=f5 me_quiero=b12h-3l-4 me_quiero_morir=b3f4 me_quita=c3 me_quito=b3 me_quito_el=b3
me_sacan=a4 me_sale=c5 me_salgo=a10b-6 me_salio=b-3c7v-3 me_salio_un=c4 me_sangran=c4 me_sick_$=c5
me_siento=b-5c4 me_siento_bien=v-4 me_siento_muy=f5 me_sigan=a3 me_sigue=c3 me_sigue_doliendo=c3
me_sirven=r3 me_talk=d6g-5 me_talk_to=d4g-3 me_temo=c-4v5 me_temo_que=c-4v5 me_text=f7 me_the=g-4v6
me_the_form=g-3v4 me_this=g4 me_through=a-3c-5d6 me_through_to=b-3d4 me_tiene=b3c-3 me_tienen=a8v-3
me_to=g-3k5q5 me_today=g6 me_today_lanoche=g5 me_tomorrow=b-4g12q-5 me_tomorrow_$=g5
me_tomorrow_morning=g3 me_up=b-3c-7d-6i7 me_up_$=d-5i8 me_up_for=a-3l5 me_vienen=i3 me_voy=b4
me_voy_a=b6 me_vuelvan=a4s-3 me_vuelvan_a=a4s-3 me_with=b4c-6h3 me_with_doctor=d-3 mean=e5
mean_my=e5 means=i4 means_of=i4 meant=e5 medical=d3v-6 medicare=v7 medicina=c3 medicina_de=c4
medico=h8 medico_$=h4 medico__$=h4 medio=n3 meds_$=v4 meet=b4 meet_my=b4 meeting=g4 mejor=e-3g-4j3p3
mejor_$=h3v3 mejor__$=j5v-3 menos=h3 menos__$=h5 mensajes=a4b-4h-3 mensajes_$=a6f-5g-4n-7
mensajes__ustedes=f6 mensajes_de=f5 mensajes_de_ustedes=f6 mensajes_el=g4 message=b-4l3
message_$=g-3 message__$=a-9l8 message_again=a-7l4 message_again_$=a-7l4 message_me=g8 messaging=a6
messaging_this=a3 mexico=e4 mexico_$=e4 mi=b4d-8e-3j3m-3n-13o-7u-7 mi_$=b12c-6v-10
mi__$=a4b-7c-6f-4k5n-4q-6v3 mi__a=j9 mi__agarro=v6 mi__al=q6 mi__anda=c-6i6 mi__de=a4b-7c3v-4
mi__dice=c4 mi__esta=c6e-3 mi__fallecio=e6 mi__me=b8c-12g-5r3v-6 mi__murio=e3 mi__no=e9v-10
mi__para=f3 mi__se=b5e-7 mi__tiene=c3 mi__trae=c5 mi__y=b3g4 mi__ya=b-5e8 mi_carro=i6v-6 mi_casa=v4
mi_casa_$=v5 mi_celular=e-7v4 mi_cita=a-5k9m-5 mi_cita_$=k8m-4q-3 mi_cita_al=q6 mi_cita_para=f3
mi_doctor=b-3 mi_doctor_de=h3 mi_equipo=b-3v3 mi_esposo=b3c-4 mi_ex=b4 mi_familia=i3 mi_hermana=e3h4
mi_hermana_$=h4 mi_hijo_$=c3 mi_hijo_y=b4 mi_horario=g7 mi_jefe=b-3 mi_jefe_me=b-3 mi_lugar=j8
mi_lugar_a=j3 mi_mama_no=c3 mi_marido=b3 mi_marido_me=b4 mi_medicina=c4 mi_medicina_de=c4
mi_nombre=a6 mi_nombre_$=a6 mi_novio=f4 mi_novio_me=f4 mi_numero=a12b-3e-6m4 mi_numero_$=a5e-3m5
mi_padrastro=b3 mi_papa=e4v-4 mi_papa_esta=c5 mi_pastilla=v5 mi_patron=g5 mi_perro=b-3v6
mi_senora=c3g4 mi_senora_$=g4 mi_telefono=a4b-3v3 mi_troca=i5 mi_vida=v-5 mi_vida_$=v-3 middle=g4
middle_of=g4 miedo=a-3b5c-6g-3i-4 miedo_$=b15c-3f4v-17 miedo__que=v3 miedo_a=b-9v9 miedo_anoche=b-4
miercoles=v-3 miercoles__las=f3 miercoles_a=f3 miercoles_a_las=f3 mierda=a6 mierda_$=a6 might=c-4
might__something=b3 might_do=b3 might_do_something=b3 might_hurt=b9c-8v-3 migraine=c4 mija=c3
miles=i3 million=v4 mind=a-4c-3j3l5 mind_$=b6v6 mine=e4 mine_$=e4 minutes=g4 minutes_$=g5v-7
minutes__$=v4 mire=a3 mis=a-4c-4e-5l3v5 mis__$=g3l3 mis_cosas=b3 mis_datos=a3 mis_datos_$=a3
mis_hijos=b4 misa=g3 misery=b5 misery_$=b4 mismo=q3 mismo__$=v3 mismo_doctor=v3 miss=b4 miss_me=b5
missed=k5n7 missed__$=n6 missed__can=k4 missed_it=n6 missed_it_$=n6 missed_it_can=k4 missed_my=k3
mistake=e3 mistaken=e3 mixteco=f3 modo=v5 mole=c3 molestar=a3 mom=c5v-6 mom_is=c5 moment=g6
momento=g3 momento_$=g3 mommy=c-3e5 monday=o-5q6 monday_$=q4 monday_after=f5 monday_my=c5
more=a7d-4f-4h5j-3k-6n3s-5 more_$=n5v-5 more__$=a-3b-4c-3g4m3s-3 more__please=p4 more_time=a-3g5n3
more_time_$=g5 morir=b4f3 morir_$=b4 morirme=b6 morirme_$=b6 morning=b-5q4v3 morning_$=b-4c-3o-4q3v3
mother=f6 mother__me=b6 mother_passed=e3 motor=c-4i5 move=a-3j-9k11q4v-3 move__$=k6
move__appointment=j-6k4 move__to=q5 move_it=k10 move_it_$=k6 move_it_to=q5 move_my=c3j-6
move_my_appointment=j-6k4 moved=e8v-4 moved_$=e7 moved__ohio=j3 moved_to_ohio=j3 mover__cita=k3
moverla=k5 moverla_$=k5 movido=i4 movido_$=i5 movie=v5 moving=c5 mrs=e4 much=b3c-3u3 much_$=v-6
much__$=u4v4 much__a=v-3 much_is_a=v-3 much_longer=b4 much_longer_i=b3 much_pain=b-3c4
much_pain_$=b-3c4 mucha=c3 mucha__$=c5 mucha_tos=c4f4 mucha_tos_$=c4f4 muchacha=d3 muchisimo=b5
muchisimo__$=b5 mucho_$=b-4c6f-3v3 mucho__$=b5f3v-3 mucho_el=f6 mucho_miedo=b5 mucho_miedo_$=b3f5)";

}  // namespace rb::grammar
