#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning3;
const std::string_view kLeaning3 = R"(
medio=n3 meds_$=v5 meet=b4 meet_my=b4 meeting=g4 mejor=e-3g-4j3p3 mejor_$=h3v4 mejor__$=j5
mejor__muero=v-4 mejor_me=v-4 mejor_me_muero=v-4 menos=h3 menos__$=h5 mensajes=a3b-4h-3
mensajes_$=a6f-5g-4n-7 mensajes__ustedes=f6 mensajes_de=f5 mensajes_de_ustedes=f6 mensajes_el=g4
message=b-4l3 message_$=g-3 message__$=a-9l8 message_again=a-7l4 message_again_$=a-7l4 message_me=g8
messaging=a6 messaging_this=a3 mexico=e4 mexico_$=e4 mi=b4d-8e-3j3m-3n-13o-7u-7 mi_$=b11c-6v-10
mi__$=a4b-8c-6f-4k5n-4q-6 mi__a=j9 mi__agarro=v6 mi__al=q6 mi__anda=c-5i6 mi__de=a4b-7c4v-3
mi__dice=c3 mi__esta=v6 mi__fallecio=e6 mi__me=b10c-11g-5r3v-13 mi__murio=e3 mi__no=e9v-11
mi__para=f3 mi__se=b5e-7 mi__trae=c5 mi__y=b3g4 mi__ya=b-5e8 mi_carro=i6v-6 mi_casa=v4 mi_casa_$=v5
mi_celular=e-7v4 mi_cita=a-5k9m-5 mi_cita_$=k8m-4q-3 mi_cita_al=q6 mi_cita_para=f3 mi_compadre=i3
mi_doctor=b-4 mi_doctor_de=h3 mi_equipo=b-3v4 mi_esposa=c3 mi_esposo=b4c-3 mi_ex=b3 mi_familia=i3
mi_hermana=e3h4 mi_hermana_$=h4 mi_hijo_$=c3 mi_hijo_y=b4 mi_horario=g7 mi_jefe=b-3 mi_jefe_me=b-3
mi_lugar=j8 mi_lugar_a=j3 mi_mama_no=c3 mi_marido=b4 mi_marido_me=b4v-5 mi_medicina=c4
mi_medicina_de=c4 mi_nino=c3 mi_nino_trae=c3 mi_nombre=a6 mi_nombre_$=a6 mi_novio=f4 mi_novio_me=f4
mi_numero=a12b-3e-6m4 mi_numero_$=a5e-3m5 mi_padrastro=b3 mi_papa=c3e4v-6 mi_papa_esta=c6
mi_pastilla=v5 mi_patron=g5 mi_perro=b-3c-4v6 mi_senora=c3g4 mi_senora_$=g4 mi_telefono=a4b-4v4
mi_troca=i5 mi_vida=v-7 mi_vida_$=v-4 middle=g4v-3 middle_of=g4 miedo=a-3b5c-5g-3i-4
miedo_$=b15c-4f4v-16 miedo__mi=v-4 miedo__que=v3 miedo_a=b-9v9 miedo_anoche=b-4 miercoles=v-3
miercoles__las=f3 miercoles_a=f3 miercoles_a_las=f3 mierda=a6 mierda_$=a6 might=c-4
might__something=b3 might_do=b3v-3 might_do_something=b3 might_hurt=b9c-8 migraine=c5v-3
migraines=v6 mija=c3 mil=v-3 miles=i3 million=v4 mind=a-4c-3j3l5 mind_$=b7v6 mine=e4 mine_$=e4
minutes=g4 minutes_$=g5v-7 minutes__$=v4 mire=a3 mis=a-4c-4e-5l3v5 mis__$=g3l3 mis_cosas=b3
mis_datos=a3 mis_datos_$=a3 mis_hijos=b5 misa=g3 misery=b4 misery_$=b4 mismo=q3 mismo__$=v3
mismo_doctor=v3 miss=b5 miss_me=b5 missed=b-3k5n7 missed__$=n6 missed__can=k4 missed_it=n6
missed_it_$=n6 missed_it_can=k4 missed_my=k3 mistake=e3 mistaken=e3 mixteco=f3 modo=v5 mole=c3
molestar=a3 mom=c5v-6 mom_is=c5 moment=g6 momento=g3 momento_$=g3 mommy=e5 monday=o-5q6
monday_$=c-3q4 monday_after=f5 monday_my=c5 more=a7d-4f-4h5j-3k-6n3s-5 more_$=n5v-4
more__$=a-3b-3c-4g4m3s-3 more__please=p4 more_time=a-3g5n3 more_time_$=g5 morir=b5f3 morir_$=b4
morirme=b6 morirme_$=b6 morning=b-4q4 morning_$=b-4c-3o-4q3v3 mother=b3f6 mother_$=b3 mother__me=b6
mother_passed=e3 motor=c-3i5 move=a-3j-9k11q4v-4 move__$=k6 move__appointment=j-6k4 move__to=k3q5
move_it=k10 move_it_$=k6 move_it_to=k3q5 move_my=c3j-6 move_my_appointment=j-6k4 moved=e8v-5
moved_$=e7 moved__ohio=j3 moved__years=v-3 moved_to_ohio=j3 mover__cita=k3 moverla=k5 moverla_$=k5
movido=i4 movido_$=i5 movie=b-6v8 moving=c6 mrs=e4 much=b3c-3u3 much_$=v-6 much__$=u4v4 much__a=v-3
much_is_a=v-3 much_longer=b4 much_pain=b-4c4 much_pain_$=b-4c4 mucha=c3 mucha__$=c5 mucha_tos=c4f4
mucha_tos_$=c4f4 muchacha=d3 muchisimo=b5 muchisimo__$=b5 mucho_$=b-4c6f-4v3 mucho__$=b5f3v-3
mucho_el=f6 mucho_miedo=b5 mucho_miedo_$=b3f5 muela=c4 muela_$=c3 muero_$=v-4 muero__calor=v4
muero__risa=v3 muero_de_calor=v4 muero_de_risa=v3 muero_por=b-6v9 muerta=b4v-4 muerta__miedo=v-3
muerta_de=v-3 muerta_de_miedo=v-3 muerte=c-3 muerto_de=v4 mujer=b-4h8 mujer_$=h6 mundo=b7c-6f-3
mundo_$=b7c-4f-3 muriendo=v3 muriendo_$=v4 murio=c-6e3 murio__bateria=i6 murio__carro=i-4v5
murio__enero=e3 murio__hijo=b4 murio__un=e6v-7 murio_el=i-4v4 murio_el_carro=i-4v5 murio_en=e7
murio_en_enero=e3 murio_la=i6 murio_la_bateria=i6 murio_mi=b6e-5 murio_mi_hijo=b4 must=j3 must_be=e3
mute=a6 mute_me=a6 muy=e-3g-4u3 muy__$=f3u3v-3 muy_amable=u4 muy_amable_$=u4 muy_bien=v4
muy_deprimida=b10v-7 muy_deprimida_$=b10v-7 muy_mal=c5f5 muy_mal_$=c6f5 muy_rapido=n4
muy_rapido_$=n4 my=d-6e-3h-3k-3m-3n-7o-4p-3r-5u-9 my__$=a4b6c4e-6f6g-4h-4i-6o-4q-13r-3v-7
my__2=c11v-6 my__again=b5 my__appointment=e4 my__are=c-3 my__at=i3 my__book=g3 my__broke=c-5
my__came=c3 my__cancelled=i3j-5 my__cant=b-7f6i4 my__did=c3 my__died=b-8e4i3v4 my__doctor=h8v-4
my__drives=i6 my__fell=i3 my__gave=c4 my__got=c-6m3v6 my__has=i-4v5 my__he=b5 my__hits=b5
my__hurt=c4v-7 my__hurts=v-4 my__i=b4c3 my__in=b-3c-4e4g10 my__is=b5c-3d5i-5m-3 my__on=b6c-4j4v5
my__out=b6v-5 my__passed=e3 my__please=a-3 my__pretty=c3 my__record=v3 my__says=g5v-5 my__sees=h3
my__that=v4 my__time=j-4k4 my__to=b-3k7q10 my__today=b7 my__too=c-3v6 my__touches=b3 my__went=c5v5
my__with=g3v-5 my__wont=b-9c4 my_address=e-4v3 my_appointment=a-6f4j-3k9m-5q5v5
my_appointment_$=a-5b-5f6m-5q-3v4 my_appointment_time=j-4k4 my_appointment_to=j-5k4q7 my_arm=c3v-3
my_arms=c4 my_baby=c4 my_baby_$=b6 my_back=b-8c9g-6v4 my_back_$=c7g-5 my_back_is=c8v-3
my_back_out=c3v-3 my_back_went=c6 my_birthday=m3 my_boss=c-4g3 my_boss_$=b3 my_breast=b-3
my_calendar=g4 my_car=c-7i3 my_car_$=i7 my_car_has=v5 my_card=v3 my_card_$=v3 my_caregiver_hits=b3
my_cell=d6 my_chest_$=c4 my_children=b3 my_dads=e3 my_daughter_cant=i4 my_depression=b3
my_depression_is=b3 my_doctor=h3 my_doctor_$=h6v-7 my_dog=c-8v4 my_dog_is=c-5 my_ear=c4 my_ears=n3
my_ears_are=n3 my_ex=e5 my_eye=c6v-5 my_eye_$=c6v-5 my_eyes=c-3 my_family=b4 my_father=e5
my_feet=b-3 my_feet_are=c-4 my_food=b4 my_foots=c3 my_glasses=g4v4 my_hands=c-3v4 my_hands_are=c-5g3
my_head=n6 my_head_$=c-4n5v-3 my_heart=b-4c5 my_heart_is=c4v-5 my_house=b3 my_house_$=b3
my_husband=b3 my_husband_died=e3 my_husband_he=b4 my_incision=c3 my_info=a6 my_inhaler=c3
my_insurance=v-3 my_kid=b3 my_kids=c-3g5v-8 my_kids_$=g4v-6 my_knee_is=c-4 my_knees=c7
my_last=b8c-4v3 my_left=b-7c3 my_leg=c7v-5 my_legs=c3 my_license=i6 my_life_$=f3 my_line=a4
my_line_$=a4 my_meds=v7 my_meds_$=v7 my_mind=l5 my_mind_$=b6 my_misery=b4 my_misery_$=b4
my_mother=e5f7 my_mother_$=b3 my_mother_passed=e3 my_name=a4v3 my_name_off=a3 my_neck=c6
my_neighbor=c-3v5 my_nose=c3 my_number=a17c-10e-3m7 my_number_$=a10c-6m7 my_options=m3
my_pain=c-6h3v4 my_peace=b3 my_phone=a8b4c-3 my_phone_$=a13 my_pills=b5c-3 my_pills_$=b7c-3
my_pressure=c4v-3 my_records=v5 my_results=v6 my_ride=c-3 my_ride_$=i-3 my_ride_fell=i3 my_room=b4
my_room_$=b4 my_roommate=e4 my_schedule=g5 my_schedule_$=v4 my_shift=g6 my_shoes=v4 my_side=c3
my_sister=a-3e3 my_slot=j7 my_slot_$=j5 my_son=i3v-3 my_soul=b3 my_stepdad=b4c-3 my_stitches=c3
my_stop=a-9i6l3v-3 my_stop_$=a-6l3v-3 my_sugar=c4 my_tenant=e4 my_time=j7 my_time_$=j7
my_truck=b-3c-7v4 my_visit=b-4f4g-6j5k7v-3 my_visit_$=c-4f6 my_visit_to=g-3 my_walker=v3
my_wife_in=e3 my_work=a7 my_wrist=c3 myself=a-3q-4 myself_$=c-13g-5q-3v5 n=r-7s10 n_$=r-7s10
nada=h-3i-3u5 nada_$=m3u6v6 nada_de=e3 nada_mas=v5 nadie_$=b12i-3v-4 nadie__puede=i3
nadie_me=b-7i3v6 nadie_me_puede=i3 nah=c-3r-6s5 nah_im=r-4s4 name=a4b-3e7 name_$=e7v-7 name__the=v6
name_off=a3 naw=r-4s7 necesito_$=v-3 necesito__$=v-6 necesito__consulta=j3 necesito__de=v4
necesito__mi=f9 necesito_cambiar=f9 necesito_cambiar_mi=f9 necesito_cita=k-5 necesito_la=j4
necesito_la_consulta=j3 necesito_que=i4k3 neck=c6k-3 need=c-5i4k3n-5s3t-3 need_$=m5
need__$=i8j-3m-4s3 need__6=q3 need__appointment=b7j-5 need__cancel=f9j3 need__change=k3
need__check=g3 need__day=k5 need__keep=a3 need__later=g-5k4 need__reschedule=c5 need__talk=b5
need__to=i3v3 need__visit=j3 need_a=b-8c-7g-10h5i3j-5k3v3 need_a_later=g-5k4 need_after=q3
need_after_6=q3 need_an=b5 need_an_appointment=b5 need_another=c3k6 need_another_day=k5
need_someone=i3 need_someone_to=i3 need_that=m-4v4 need_that_$=m-4v5 need_to=h-4i-8j4k3v4
need_to_cancel=f9j3 need_to_change=k3 need_to_check=g3 need_to_keep=a3 need_to_reschedule=c5
need_to_talk=b5 needle=c4 needles=v3 needs=c3 negro=c5 negro_$=c5 neighbor=c-4e4 neighbor_$=e4v-4
nel=e3r-3s6 nervios=b4 nervios_$=c5 nervous__$=b4 never=a6b-6c-5d-3e3j3l-4s4v4 never__$=a6v3
never__born=b3 never__me=a6b-5j4l-3v7 never__of=e3 never__up=b4 never_again=a8 never_been=a-3e4v-3
never_been_born=b3 never_contact=j4 never_contact_me=j4 never_heard=e3 never_heard_of=e3
never_mind=v5 never_mind_$=v9 never_wake=b4 never_wake_up=b4 new=b-5g-3h5k4 new__$=c3h4v-6
new__is=v3 new_doctor=h4 new_meds=c4 new_meds_$=c4 next=b4p3 next__please=p5 next_time=b4
nextmonth=q5 nextmonth_$=g3 nextweek=q3 ni=a7c-6f-6g-3p3 ni__$=c-14f-3v12 ni__ni=p4 ni_modo=v5
ni_nada=v4 ni_nada_$=v4 ni_otra=p4 ni_una=a5p3 ni_una_ni=p4 nice=u4v4 nice_$=v6 night=v-3
night_$=v-3 night_i=b4 nine=o3t3 nine_$=c-8 nineteen=t3 ningun=e3 ninguna=o-3 ninguna__$=f6s6
ninguna__no=p-4 ninguna_tiene=q3 ninguna_y=a3 ninguno=p4 ninguno__esos=f3 ninguno_de=f3
ninguno_de_esos=f3 nino=b-3c5v3 nino_$=v3 nino_anda=v3 nino_trae=c3 ninos=g5 ninos_$=g4v-5
no=a5d-4e3f-4g-5h3i4j4l-11m-9o-5r-11s12t-3u-7v-6 no_$=a-5b-9c-11e-8g4h11i-4j-6n-11o-3p-12s20v-9
no__$=a-5c-13d8g-5h-7i5m-6o-3r-5s-6u-8v12 no__a=c-3i-11j6k3n5v-12 no__acuerdo=v4 no__ahora=g5s-5
no__all=u3v-5 no__aqui=e3 no__at=u3 no__baja=c4 no__bien=b5n3v-8 no__camion=i5 no__cita=j-3
no__como=b5i7 no__con=a-4b3 no__de=a-18b3c9f3m3r3u3 no__deja=a-5b3 no__doctor=e7v-8 no__dolor=c-6
no__duele=c-7v9 no__el=k5q-6 no__en=c4h9i8v-3 no__encuentro=e5 no__enfermo=c3 no__entendi=n3
no__esa=h4 no__escriban=a3p-5 no__esta=b5 no__estacionamiento=v3 no__estar=b3 no__falta=j3
no__fiebre=c-7v7 no__for=a4 no__gracias=u-3 no__hablar=g8 no__hable=a9 no__hambre=c4v-3
no__here=e4v3 no__ir=b-3h3 no__la=a-3j8n8s-4 no__left=b8 no__llame=d-4 no__llamen=a8c5 no__llamo=e3
no__manana=b3 no__mande=a3f3 no__manden=a3b-4 no__mas=a8b10h-5n-8v-3 no__me=a-3e7s3v-7
no__mensajes=a9f-6 no__miedo=b-9v8 no__nada=c3f4m5v-8 no__necesito=v-3 no__ningun=e3 no__ninguna=f7
no__no=a3c-10s5u3 no__of=b-4i6 no__otro=k5 no__out=b3 no__paciente=e-3 no__para=a-5b3e3i4v-3
no__please=h7 no__puedo=c9v-6 no__que=a4f6s7 no__quien=i7 no__quiero=a6f7 no__recibir=a6
no__reminders=a5 no__respirar=b-5c5 no__saber=a3f-4 no__salida=b8c-4 no__salir=i4 no__siento=h5v5
no__stop=a5 no__tengo=b-7v6 no__text=a6 no__than=q3 no__to=i3v5 no__tragar=c4 no__vivir=b3
no__voy=b5 no__vuelvan=s-3 no__y=a3 no__yo=e10 no__you=u-3 no_aguanto=a-4b4c3v-6 no_aguanto_esta=b5
no_aguanto_la=c4 no_ahorita=s5 no_alcance=n6 no_alcance_a=n6 no_can=s4 no_cancel=s5 no_car=i9s-3
no_cierra=b-3c6 no_cierra_$=b-3c6 no_complaint=d-3v8 no_complaint_$=d-3v8 no_comprendo=f5
no_comprendo_$=f5 no_con=h4 no_dejen=v3 no_dejen_de=v3 no_despertar=b3 no_duermo=b3 no_el=p9q5
no_energy=c4 no_entiendo=a-4f9 no_entiendo_nada=a-3f6 no_es=a-8e13f4g6s3v-7 no_es_de=f5
no_es_para=a-3e4 no_escuche=h-3n7 no_esta=b-4e14i-6v-8 no_esta_$=b-4e13i-6v-8 no_estoy=b-4c9s-3v11
no_estoy_bien=b5v-3 no_fever=c-7u3 no_fever_$=c-5v3 no_fever_no=u3v-5 no_good=k3p5v-6
no_gracias=a3p-3u-3 no_gracias_$=p-3 no_habia=v4 no_hace=j3 no_hace_falta=j3 no_hay=a-4e8i3p-4v-7
no_hay_$=e3 no_hay_camion=i5 no_hay_ningun=e3 no_he=c4 no_i=j4k3s11 no_idea=b-4v5 no_im=b3s7
no_ire=j5v-3 no_ire_$=j5v-3 no_la=a-4e4k4v-4 no_las=b3 no_le=g-3n10v5 no_llamen=a5 no_llamen_$=a4
no_lo=a5e-5 no_los=a9 no_mande=n-3 no_manden=a7 no_manden_nada=e-3 no_manejo=i4 no_mas=a5n-4
no_mas_$=a3 no_me=a16b-9c8d-9g-8i-10j5l-6n-4p3v3 no_me_acuerdo=v6 no_me_baja=c4 no_me_deja=a-6b3
no_me_duele=c-7v9 no_me_escriban=a3p-5 no_me_hable=a9 no_me_llame=d-4 no_me_llamen=a7c5
no_me_llamo=e3 no_me_mande=f3 no_me_manden=a3b-4 no_me_puedo=c6v-6 no_me_siento=h5v5
no_me_vuelvan=s-3 no_means=i4 no_means_of=i4 no_mejor=j5p4 no_more=a7c4n-4s-5 no_more_$=c3
no_muchas=u-3 no_muchas_gracias=u-3 no_necesito_la=j4 no_need=a6b-7v6 no_need_to=a4b-5v8 no_no=f7s6
no_not=e6s6 no_nothing=o3u3 no_oi=n3 no_one=b12e4v-4 no_pain=c-9u4v5 no_para=a-4c3v6 no_para_de=c3v6
no_paro=c4 no_paro_de=c4 no_podre=j4 no_point=b7 no_prende=i3 no_prende_$=i3 no_puede=i3v-6
no_puedo=b6c3g8h-3i3k4q-4s-5v-13 no_puedo_$=b3 no_puedo_con=b4 no_puedo_el=k5q-6 no_puedo_hablar=g8
no_puedo_ir=i3 no_puedo_mas=b13f-4 no_puedo_respirar=b-5c5 no_puedo_salir=i4 no_puedo_tragar=c4
no_quiero=a16b-3d-7k-4 no_quiero_estar=b3 no_quiero_ir=h4 no_quiero_la=j7 no_quiero_mas=a6
no_quiero_que=a5b-4f7 no_quiero_saber=a3f-4 no_reason_$=c5 no_ride=i4 no_rosa=c-4 no_rosa_$=c-3
no_salgo=b4 no_se=a-5b4c3h-4i-7m5s-11v7 no_se_$=s-7v19 no_se_como=b7 no_se_de=m4 no_se_encuentro=e5
no_se_me=c3v-3 no_se_nada=e3 no_sigan=a3 no_soy=e6s-3v-5 no_soy_$=e3 no_soy_la=s-3
no_soy_paciente=e-3 no_symptoms=v7 no_tengo=a-4b-9c-10i14s3v8 no_tengo_a=b8i-4v-3 no_tengo_como=i7
no_tengo_dolor=c-6 no_tengo_en=i10 no_tengo_fiebre=c-6v6 no_tengo_hambre=c4v-3 no_tengo_miedo=b-9v8
no_tengo_quien=f4i6 no_text=a3 no_thanks=s6u-8 no_thanks_$=s4 no_thanks_you=u-3 no_valgo=b4
no_valgo_nada=b4 no_veo_salida=c-3 no_vive=b-5e5 no_voy=a-12b-12j15 no_voy_$=a-4b-8j8
no_voy_a=a-6b-4j9 no_vuelvan=a5 no_vuelvan_a=a5 no_way=a-5i8 no_way_$=i3 no_way_out=b3 no_way_to=i5
no_y=a8s-3 no_ya=s6 nobody=b4c-4d-3g-4 nobody_$=b8 nobody__$=b10i-3 nobody__take=b-4i9 nobody_can=i5
nobody_can_take=i5 nobody_here=e4 nobody_to=i3 nobody_to_take=i3 nobody_will=b4 noche=b6 nodes=c4
nolonger=b-6e4j3 nolonger__$=b-4e3j5 nolonger__us=e3 nolonger_with=e3 nolonger_with_us=e3
nomas=a-3i4k3v-6 nomas_tengo=i5 nombre=a4b-3 nombre_$=a5 nombre__$=c4 none=o-8p10q3s-6 none_$=p6
none__these=a-4 none__those=h3 none_i=p5 none_im=c4p3 none_of=h3 none_of_these=a-4 none_of_those=h3
noon=b-4g5q5 noon_$=b-3g6q4 nop=a-3r-3s7 nop_$=r-3s6 nope=b-3e3o-3s6 nope_$=s3 normal=c-3v6
normal_$=c-3v3 nos=e5v-4 nos__$=g3 nos_hablamos=g4 nos_hablamos_$=g3 nose=c4
not=a3c-4e5f-3h5k-8l-3q-6r-5s4t-4u-3 not_$=a6e-3h-8s10v-13 not__$=a-17b7c-14e15g5p-3v-3
not__again=h4 not__and=e3 not__anymore=v7 not__appointment=a4j-9 not__at=v6 not__good=b4g7v-6
not__i=e-3 not__in=a3 not__me=s6 not__of=b-6v11 not__text=a-4 not__this=c3 not__to=c-5d8e-4g-4i3v-4
not__up=j3 not__well=c9v-5 not__yet=r-5v5 not_a=a-4g7 not_a_good=g8 not_afraid=b-4v6 not_at=e3
not_coming=b-3j10 not_coming_$=j7 not_depressed=b-5v5 not_depressed_$=b-5v5 not_doing=b3v-3
not_doing_well=c6 not_feeling=c8v-5 not_feeling_well=v-3 not_her=e6 not_interested=a3
not_interested_in=a3 not_maria=e4v-4 not_maria_$=e3v-4 not_me=e14s-4 not_me_$=e13 not_my=e3
not_now=b-4g9 not_now_$=b-3g6s-3 not_ok=b13v-4 not_ok_$=b13v-4 not_really=s5 not_really_$=s5
not_right=c3 not_right_with=c3 not_safe=b6v-3 not_scared=b-6v7 not_sure=r-5v10 not_sure_$=v6
not_sure_yet=r-5v5 not_talking=d9 not_talking_to=d9 not_that=e3 not_the=a3e3h3j-8 not_this=g4s3
not_to=a7 not_with=e-4h8 note=v4 note_$=b4 nothing=c-7r3u3v4 nothing_$=b3v5 nothing__$=o3v3
nothing__for=p4 nothing_hurts=o3v4 nothing_hurts_$=o3v4 nothing_more=a3 nothing_to=a3
notifications=v-3 notifications_$=v-3 novio=f4 novio_me=f4 now=d-4e-4f-5g8h-4k-4l3v-3
now_$=a-7g4h-4l4s-6 now__$=s3 nueva=v5 nueva_$=v5 nueve=t3 nueve_$=t3 nuevo=a-4l4n7 nuevo_$=n7
nuh=s4 nuh_uh=s4 numb=c7 numb_$=c5 number=a4c-4e3q-4v-7 number_$=c-9f4m3v-4 number_2=c4
number__$=c-4 number_anymore=e6 number_anymore_$=e6 numero=a3c-3e4v-3 numero_$=a5b-5m3
numero__$=a-4e8 numero__es=f5 numero_no=f6 nunca=b-5c-3r-3s3 nunca_$=e-3s5 nunca__ido=e3v-5
nunca_he=b-6v3 nunca_he_ido=e3v-5 nurse=a-3d9 nurse_$=c-5d5 nurse__$=d7e-4v-4 nvm=v4 o=a7d-4e-9g-3m3
o__$=a7b6c-5v-5 obliged=u5 ocho=t4 odd=b10v-5 of=e-3g-3j-7k-3l-4n-5u3 of__$=a-3b3d-4f-6j-3p5v-11
of__all=b3 of__are=c-4v6 of__days=b3f5 of__hall=v6 of__im=b-4v7 of__just=g3 of__left=b-3 of__life=c4
of__myself=c-4d4 of__sudden=c3 of__that=v6 of__to=a-3g-5u5v-3 of_a=c7 of_a_sudden=c3 of_god=a3
of_hearing=n3 of_hurting=c-3 of_hurting_myself=c-3 of_me=g3 of_my=c4v-3 of_my_left=b-3
of_my_life=b-3c4 of_needles=v3 of_pills=c-4 of_the=b4 of_the_hall=v6 of_them=r4 of_there=a3
of_there_$=a3 of_these=f4 of_these_days=b4f5 of_this_$=b3 of_those=h3o3 of_what=v-4
of_you=a-3b6g-6u10v-5 of_you_$=b6u4 of_you_to=a-3g-5u5v-3 of_your=a6 off=a9d-6e-7i-3j3l-3m-9u-6v-3
off_$=a7b-8f-8g-5m-3n4v-7 off__$=b4j-4v-3 off__list=f3 off__schedule=j5 off__the=b4 off__there=a3
off_at=g5 off_list=j-3 off_list_$=j-3 off_my=a3v3 off_of=a3 off_of_there=a3 off_the=c-3j8v5
off_the_schedule=j5 off_your=f3 off_your_list=f4 oficina=e3v-3 oficina_$=e3v-3 ohio=j3 oi=n9
oi__$=n7 oi_bien=n7 oi_bien_$=n7 ojala=b3 ojala_no=b3 ojo=b-3v3 ojo_$=c6 ok=c-6e-4f-5g-9p-3r14s-9v4
ok_$=a-4b6c-3n-3o-5 ok__$=b-7n5r5v6 ok_el=r4 ok_friday=r5 ok_friday_$=r5 ok_to=a-3g-4l6v4 older=v-4
older_doctor=v-4 olvide=j5k-5v4 olvide_la=j5k-5v4 olvidense=a7v-4 olvidense__mi=a3 olvidense_de=a3
olvidense_de_mi=a3 omg=v5 on=b4d3f-5g7h-4k-3l6 on_$=b7c-9g-3l5v-4 on__$=b-4g-5i9q-3
on__appointment=k6 on__door=b4 on__im=v7 on__line=n5 on__list=a-5l5v6 on__phone=d5g7 on__table=b4
on_a=b-8g3 on_everything=b3 on_everything_$=b3 on_friday=c-4j4v5 on_it=g4 on_it_$=g4
on_me=b-7c3g-4i5 on_me_$=b-7c3g-4i5 on_my=b-7c16g5k4v-13 on_purpose=b4c-3 on_purpose_$=b4c-3
on_the=b9c-10d5g5u-3 on_the_line=n5 on_the_list=v6 on_the_phone=d5g7 on_the_table=b4
on_thursday=k-3p-5 on_thursday_$=p-5 on_tuesday=o4 on_wednesday=q-3 on_wednesday_$=q-3 on_your=a-6
on_your_list=a-7 once=a-3c-3g4n4v-3 once__$=a-3n6 once_more=a-3n6 once_more_$=a-3n6 one=d-5o5p-9q-8
one_$=c-10e-7g-6i-3o5p-4v-13 one__my=c4 one__time=g-4n3 one_car=b-3i4 one_is=o-4 one_more=a5b-3g-5n3
one_more_time=g-4n3 one_my=h3 one_of=b4 one_with=o-4v5 one_works=f5 only=c-4h3j-6q3 only_$=h6q3
oozing=c3 open=v6 operacion=b5v-5 operacion_$=b5 operator=d6 operator_$=d6 opinion=h3 opinion_$=h4
opt=a5b-5c-6l8 opt__$=l8 opt__of=a3 opt_in=l9 opt_in_$=l9 opt_out=a6 opt_out_of=a3 opting=a4
opting__$=a4 opting_out=a4 opting_out_$=a4 option=o6 option__$=o4 options=a-3o-3p4 options__$=p3
options_again=n6 options_again_$=n4 optout=a4 optout_$=a4 or=g-3i3 or__$=g-3h3i4t4v-9 or_gomez=h4
or_gomez_$=h4 or_something=i3 or_something_$=i3 or_the=v4 orale=v3 orina=c4 orina_$=c4
other=a-3h4k-4p3 other__$=p3 other_than=h3 other_time=g5 otra=a-3d-6f-3i-3k6l3 otra__$=a-7g3h-12k3n4
otra__no=h9n-5 otra__please=d-3h3 otra_cita=k3 otra_cita_$=k3 otra_doctor=h3 otra_doctor_$=h3
otra_fecha=k4 otra_fecha_$=k3 otra_persona=d-4e4j3 otra_persona_$=e4h-4 otra_vez=a-9c3e-4g-4k-3l5p-5
otra_vez_$=a-7h-9n3 otra_vez_no=h7n-5 otra_vez_please=h-4n3 otras=p5 otras__$=p4 otro=b-6e-3h6n-3p3
otro_$=g-4h5k4v-3 otro__$=a-4g8k-6p4 otro__no=a6 otro_dia=g5h-3 otro_dia_$=g8k-3 otro_lado=i4
otro_medico=h3 out=a5c3d-4e-5h-3l-6q-3r-3u-6 out_$=a12c3g-6m-3n3 out__$=c-4v4 out__the=c3 out_i=b3
out_in=b-5c6 out_in_the=c3 out_of=b-4v-3 out_to=a-4b7 outside=c-3v3 outside_my=b3 over=c4n5
over_$=c8g4v-6 over__$=c4 over__flu=v6 over_here=u3 over_here_$=v5 over_it=n3 over_my=n5v-6
over_the=v6 over_the_flu=v6 overdosed=b4c-3 oxygen=c4 oye=c-6n5v4 oye_$=v4 paciente=e4v-5
paciente_de=v-3 padrastro=b3 pain=a-4b-4c5e-6f-4n-5t3u3 pain_$=b-10c18t3v-5 pain__$=c-7v8
pain__all=c-10v4 pain__away=v5 pain__back=v-3 pain__my=b3c3v-4 pain_and=h3 pain_in=b3 pain_in_my=b3
pain_is=c-5 pain_went=v5 pain_went_away=v5 pains=f6 panic=c-3v4 panic__$=b6 panic_attack=b6
panicking=b3 panico=b5 panico_$=b4 papa=c3e4v-6 papa__en=e3 papa_esta=c6 papeles=a-4v6
papeles_$=a-4v3 para=k4n-8s3 para_$=a7 para__$=a-5b3i4m6q-4r-3s4v-12 para__camion=i-3v6 para__dia=f3
para__es=v-5 para__martes=q9 para__no=a4v-4 para__quieren=m4 para__sangrar=c3 para__sigo=b5
para_de=c3v6 para_de_sangrar=c3 para_despues=v-3 para_el=a-3b-5q9v5 para_el_camion=i-3v6
para_el_martes=q9 para_la=e3v6 para_mi=a-5b6c-4i-4 para_mi_$=a-4b7c-4i-3v-3 para_nada=s5
para_nada_$=s5 para_otro=f3 para_otro_dia=f3 para_que=b3m6v-8 para_que_es=v-5 para_que_no=a4v-4
para_que_quieren=m4 para_que_sigo=b5 para_siempre=b4 para_siempre_$=b4 parada=b-4c-4v8 parada_de=v3
parar=a3 parar_$=a8 pararme=b-4c7 pararme_$=b-4c7 pardon=n5v-4 pardon_$=n6v-4 pare=a6 pare__$=a6
parece=r3 parece__$=r3 paren=a8b-4r-7 paren_$=a13r-11 paren_de=a-5r4 parking=c-5v4 parking__$=g-4v10
parking__a=g6v-10 parking_for=g6v-5 parking_there=v7 paro_de=c4 part=n3 pas=a5f4 pas_$=a6 pasa=i4
pasado=c-5v6 pasar=c5v-3 paseme=d5 paseme_a=d3 paso=b3c-3s4v4 paso_$=s4v3 pass=b-7i4r-3s7v-3
pass_$=r-3s7 pass__$=b-7c3 passed=b-3c3e6v-3 passed_a=c4 passed_on=e4 passed_out=c5 passed_out_in=c3
past=b3o3 pastilla=b-6 pastillas=b7v-3 pastillas_$=b6c-8 patel=a-4b-4e-5h6o-4v4 patel_$=e-4o-9v4
patel__$=h6 patel__gomez=h7 patel_no=h4 patel_on=o4 patel_or=h4 patel_or_gomez=h4 patient=e6
patient_$=e5v-6 patron=g5 pavor=b5 pavor__la=b5 pavor_a=b5 pavor_a_la=b5 pay=b3i7v-4 pay_for=i8v-10
paz=a4b-4e5 paz_$=a4b-5e3 peace=b4 peace_$=b4 pecho=b-4c4 pecho_$=c3 pecho_y=f3 pedi=a6e-3v-4
pee=c7v-6 peeing=c3 pega=b-3g4v4 pega_$=b-3g4v5 pegando=v3 pegando_$=v3 pelicula=b-4
pelicula__miedo=b-4 pelicula_de=b-4 pelicula_de_miedo=b-4 peligro=b5 peligro_$=b5 pena=b6c-3
pensarlo=g5 pensarlo_$=g5 people=c-5d3 people_$=a3i3 people__$=d6v-6 people_are=a-4b7c-4v6
peor=b-3c11v-4 peor_$=c6 perdi=g-3n6 perdi_el=c7 perdi_mis=v7 perdon=e-6v6 perdon_$=e-5n6
perdon__para=v4 perdon_era=v4 perdon_era_para=v4 perfect=c-3 perhaps=v3 period=c4 period__stop=c3v-4
period_wont=c3v-4 period_wont_stop=c3v-4 permission=a6 permission_to=a5 pero=f-3k5q3r5
pero__estoy=v3 pero__no=i4v-6 pero__tengo=i3o5 pero_me=c5 pero_no=i3o5 pero_no_tengo=i3o5
pero_ya=b-3v3 pero_ya_no=i4v-6 perro=b-5v6 perro_$=c3 person=a-4b-4d8e6h-3v-4 person_$=d3
persona_$=d4h-5 persona__$=h7m-3 persona_please=h7 persona_please_$=h7 peso=c3 phishing=m3
phishing_$=m3 phone=a3b-3c-5d6e5g3h-4i-3 phone_$=a8b-4g4 phone__$=b-3 phone__dont=a-3b3 phone_me=d8
pick=c-4d3i5r5v-6 pick_$=r3 pick__$=d4i4 pick__up=i3 pick_me=i3 pick_me_up=i3 pick_up=d4
pick_up_$=d4 picks=i4 picks__up=i4 picks_me=i4 picks_me_up=i4 pico=a3c3v-5 picture=v5
pictureno=r-5s6 pictureno_$=r-5s6 picturesick=c7 picturesick_$=c5 picturestar=t3 picturestar_$=t3
picturestop=a6 picturestop_$=a4 picturestop__$=a3 pictureyes=r5 pictureyes_$=r5 pie=b-3g-4i6
pie_$=g-3i8 pienso=b5c-4g4 pienso__hacerme=b4 pienso_en=b6 pienso_en_hacerme=b4 pierna=c3 piernas=c3
pies=c5 pila=g4v3 pills=a-5b5 pills_$=b10c-11 pink=c3 piso=v4 piso__$=v4 pizza=e6 place=e4v-3
plan=b6 plan_$=b4 plane=b-3g5 plane_$=b-3g5 planned=b4 plants=v3 platico=g3 platico__mi=g3
platico_con=g3 platico_con_mi=g3 please_$=a-11b-5c-9d4e-8f3h6l-3n5r-7t-3u-3v-3 please__$=g-3
please__get=b5 please__me=f-4 please__my=j4 please__the=v5 please_call=a-6d8 please_cancel=j4
please_dont=f7j-5 please_help=b5f6 please_help_$=b4f6 please_im=b6 please_keep=v6 please_keep_the=v6
please_no=e-3 please_send=b3 please_stop=a7 please_stop_$=a3 pm=j3 podre=j4 podre__$=j3
point=b12j-3s-4v-3 point_$=b5 poison=b4 police=e5 police_$=b3v6 policia=b4 pon=i8 pon_$=i8
pongame=l3 pongame_con=d-3 pongo=m5 por=e-4f-3s-3 por__$=e-3i8s-6 por__me=m4 por_dentro=b6
por_dentro_$=b6 por_mi=i3v-8 por_mi_$=i5v-3 por_que=b9v-5 por_que_me=m4 por_un=b-4e4v7 por_uno=i6v-4
por_uno_$=i6v-4 portal=v8 portugues=f5 portugues_$=f5 posible=k4 posponer=k3 possible=v6
possible_$=v8 postpone=k5 postpone__visit=k3 postpone_my=k3 postpone_my_visit=k3 pounding=v-3
pregunta=n5s-3 pregunta_$=n7 preguntar=s-3 preguntar_$=s-3 pregunteme=g3 prende=i3 prende_$=i3
presion_$=c4v-4 press=a3 pressure=c4 pretty_deep=c3 pretty_good=v3 problema=c-3 problema_$=c-3
proposito=b4c-3 proposito_$=b4c-3 provider=h6 provider_$=h3 pueda=k4v-4 pueda__$=k4v-4
puede=b-6c-6d3f3h3q3r-7 puede_$=i3 puede__$=f-5h4 puede__en=f6v-4 puede__para=k4q5 puede__una=f4
puede_llevar=i4 puede_llevar_$=i4 puede_ser=f4 pueden=i5 pueden__$=i5 pueden_recoger=i5
pueden_recoger_$=i5 puedo=a-3c5f3h-3m-3n-3s-5 puedo_$=b3f7 puedo__$=c3g7v-8 puedo__bien=c11
puedo__del=c5 puedo__despues=g-4v10 puedo__el=f4i3k-3v-6 puedo__la=c5v4 puedo__martes=k5
puedo_con=b4 puedo_el=k5q-6 puedo_hablar=g7 puedo_hablar_$=c-9g8 puedo_ir=b-3f9 puedo_levantar=c3
puedo_manejar=g-4v4 puedo_mas=b13f-4 puedo_mas_$=b11 puedo_ni=b4 puedo_respirar=b-5c5
puedo_respirar_$=b-4f3 puedo_salir=i4 puedo_tomar=k-3v4 puedo_tragar=c4 puedo_tragar_$=c4 puente=b4
pues=f-4g-4q-3 pues_$=c-4r5v5 puffy=c4 pulled=c4 puntos=v4 purge=a3 purpose=b4c-3 purpose_$=b4c-3
pus=b-5c8 pus_$=c4 puse=s4 push=c-3k8q3 push__back=k4 push_it=k5 push_it_back=k4 puso=b3
put=a-6c-3l3v-6 put__back=l3 put__through=b-3d4 put_me=a-6c-3l3 put_me_back=l3 put_me_through=b-3d4
put_the=c4g3v-3 putting=g3 que=e-3i-3l-4m6n4o-6t-4u3 que_$=a-9m3n19r-6v-3
que__$=b-4c-7d-9f-4h-15m7o-4 que__a=h6 que__abren=v3 que__aguanto=b-4 que__cierra=f6
que__de=a6m-3u-3 que__dijo=n3p-3 que__duele=c5 que__en=v4 que__es=k-3m-4v8 que__escuche=h5
que__esto=a-4f3m5 que__hable=d10g5 que__hay=p5 que__la=k3 que__llame=d7h-3 que__llamen=d4f4
que__lleve=b3 que__los=b-6v6 que__me=f-4v12 que__mi=g5v-7 que__mucha=c3 que__pregunta=n4
que__que=b-3i-4m3v3 que__quiere=m-3v6 que__sigan=a3 que__tengo=b4 que_dia=v9 que_doctor=h-10m6v3
que_doctor_$=h-10m6v3 que_es=a-6m6 que_es_$=v-4 que_es_esto=a-4m5 que_este=u3 que_estoy=c5
que_hable=d-4f6 que_hacer=m5v-3 que_hacer_$=m5 que_hago=c-3v6 que_horas=f6g-5k-4v6
que_horas_abren=v3 que_horas_es=k-3v5 que_ir=i3 que_ir_$=i3 que_la=k4v4 que_le=u6v-3
que_llevar=i-6v7 que_mas=p5 que_mas_hay=p5 que_me=a-5c6d16g5k-6v-12 que_me_duele=c5
que_me_hable=d10g5 que_me_llame=d7h-3 que_me_llamen=d4f4 que_me_lleve=b3 que_me_pregunta=n4
que_me_sigan=a3 que_miedo=v5 que_no=a10b-6f-6s4 que_no_$=s3 que_no_aguanto=b-4 que_no_me=a5
que_no_tengo=v4 que_otro=j4 que_parada=v5 que_piso=v4 que_pueda=k4v-4 que_quieren=b-6m9
que_quieren_$=m3 que_se=a-3m6 que_sea=h6 que_seguir=b4v-3 que_si=h4r-7v6 que_si_$=r-6v7 que_sigo=b5
que_tenga=o-3r8u4v-5 que_tengo=b-4i-4m3v3 que_tengo_que=b-3i-3m4v3 que_vaya=j5 que_ya=b6 queda=f3i5
queda__$=f4 queda_bien=f4 queda_bien_$=f4 queda_la=v3 quede=c4v3 quede_sin=c5 quedo=c-4g3 queja=d3
queme=c5 quemo=b3 querer=c3 querer_$=c4 queriendo=b3 queriendo__$=b3 question=n4v-4 question_$=n4
quien=b-8c-4i5m8 quien__$=f-7v5 quien__el=m6 quien__lleve=f3 quien__usted=f6 quien_es=a-3
quien_es_$=e3 quien_es_usted=f6 quien_me=d4h-4i7 quien_me_lleve=f3 quien_tengo=m6 quien_tengo_el=m6
quienes=m4 quienes_son=m4 quiere=b4f3m-5v3 quiere_$=v6 quiere__$=b4f4 quiere_matar=f5
quiere_matar_$=f5 quieren=m8 quieren_$=m3 quiero=c-3e-7l3m-11v-8 quiero_$=f-4
quiero__$=b7c-5d-3f-11j-6 quiero__a=a-4 quiero__avisos=l4 quiero__cita=f5j6k-10 quiero__con=a-3b4
quiero__de=a7f-9 quiero__doctor=h6 quiero__los=a6 quiero__me=b-8d4f3 quiero__mensajes=f5
quiero__mi=f-4 quiero__nada=a7 quiero__no=a-6d4 quiero__para=b4 quiero__que=h6 quiero__una=f5
quiero__ya=f5 quiero_cambiar=f-3 quiero_cancelar=a5 quiero_cancelar_los=a7 quiero_descansar=b4
quiero_estar=b3 quiero_gente=a-6d5 quiero_hablar=c3h-3 quiero_hablar_con=c3h-3 quiero_ir=h3
quiero_ir_con=h3 quiero_irme=b3 quiero_irme_con=b3 quiero_la=f8h4j6 quiero_la_cita=j5 quiero_mas=a6
quiero_mas_mensajes=f4 quiero_morir=b5f3 quiero_morir_$=b3 quiero_otra=k6 quiero_posponer=k3
quiero_que=b-4f3 quiero_que_me=b-8d4f4 quiero_recibir=l3 quiero_saber=a3 quiero_salir=a5b-5
quiero_un=h4 quiero_una=k-4 quiero_volver=a-5 quiero_volver_a=a-4 quit=a11b-6e3f-4j-3m-3
quit_$=a5v-12 quit__$=a8 quit__me=a9c-5 quit__my=c3 quit_it=a3 quit_it_$=a3 quit_sending=a3 quita=v5
quita_$=c3 quitame=a5v-4 quitar=a4 quitar_la=v8 quite=b-6c7 quiten=l4 quiten__numero=a4 quiten_mi=a3
quiten_mi_numero=a3 quitenme=e-4 quitenme_$=e-4 quitenme_la=j3 quito=b3 quito_el=b4 quizas=v6
quizas_$=v6 rain=c-6k6v8 raite=i6 raite_$=i6 ramos=h3 ramos_$=h3 ran=c4 ran__of=c4 ran_out=c4
ran_out_of=c4 rancho=v6 raped=b7c-4v-3 raped_$=b7c-4v-3 rapido=n4 rapido_$=n4 raro=c4 rash=b-3c7
rather=b3e-4h3s5v-4 rather__$=h-3s4 rather__the=h5 rather__this=d3 rather_have=h4 rather_not=h-5s3
rather_not_$=s3 rather_see=h3 rating=m6 ratito=g7 ratito_$=g4 rato=e3g3 rato_$=e3g3 re=a-7l5
reach=g6 reach__$=g6 reached=e3 reaction=c5 reaction__the=c4 reaction_to=c4 reaction_to_the=c4
read=f9n3v6 read__$=b-5f9v6 read_this=f6 ready=b3 ready_$=v3 ready_to=b5 reagendar=k6
real=d3e-3f-3m4v-4 real_$=d5 real__$=m5 real_bad=c3 really=b4 really_$=s5 reason_$=c5
reason__keep=b3 reason_to=b5 reason_to_keep=b3 rebook=k8 receive=a3 recepcionista=d3
recepcionista_$=d3 receptionist=d3 receta=v5 rechazo=a4 recibir=a3 recibir__$=a3 recibir_los=a-3
recital=k3 recoger=i5 recoger_$=i5 record=v3 recordatorio=v3 recordatorio_$=v3 records=d4
records__over=a3 red=c8v-8 red_$=c6v-5 red_and=c3 refill=v6 refrain=b-3 refrain_from=b-3 refuse=a3
regalo=b3 regalo__cosas=b3 regalo_mis=b3 regalo_mis_cosas=b3 regret=b3 regular=v4 remind=n7
remind_me=v9 reminders=c-3n-4 reminders_$=a11v-12 remove=a6k-3m-3v3 remove__$=a3 remove_me=a6
remove_me_$=a3 repeat=n6 repente=c3 repita=n3 reply=c-3g6m5v-4 reply__$=v-3 reporting=a4
reporting_you=a3 representative=d4 representative_$=d4 reprogramar=k5 reprogramar_$=k5
reschedule=g-5j-4k11q3v-3 reschedule_$=k5q-6 reschedule_for=q4 respirar=c4v-3 respirar_$=b-8c7
respiro=c-4v6 restart=l4 results_$=v-4 resume=l6 revoke=a5 ride=a-3b-5c-8e-3i14j-3v-7
ride_$=f-7i5v-3 ride__$=f8 ride__through=i3 ride_fell=i3 ride_fell_through=i3 rides=i5v-5
rides_$=i5v-5 right=b-8c7g-6 right_$=c6g-6v3 right__$=c-6v-3 right_with=c3 ring=d11g4 ring__$=d6
ring_me=d11g4 ringing=c6v-4 risa=b-3v8 risa_$=b-3v5 riverside=i-3o3 riverside_$=o3 road=u-3
roads=i4v-3 roads_are=i4v-3 robert=e4 roble=v7 robot_$=m4 robots=d3 robots_$=d3 rock=b3u5 rock__$=b3
rock_bottom=b3 rock_bottom_$=b3 rodilla=c4 rodillas=h-3 rodillas_$=h-3 ronchas=c3 roof=b5v-4
roof_$=v-3 room=m-3n-3v4 room_$=m-3n-3v9 roommate=e4 rope=b4c-3 rope_$=b3 rosa=e4v-4 rota=b8g-3
rota_$=b8g-3 rough=h6 rough_$=b-4h6 run=n4 run__by=n4 running=a-3i5v3 running__temp=c4 running_a=c6
running_a_temp=c4 running_late=v6 runs=c5 runs_$=c4 s=a9b6r4v-7 s_$=a-6b9r4 sabado=o-3q4 sabado_$=q7
sabado__$=g3 sabado_lamanana=g3 sabado_lamanana_$=g3 sabe=m-5v10 sabe_$=m-5v10 saber=f4v-5 sacan=a3
sacaron=m4 sacaron__numero=m4 sacaron_mi=m4 sacaron_mi_numero=m4 safe=b7e-3 safe__$=b4 safe_here=b4
safe_here_$=b4 said=a5 sale=r3v-4 sale_un=i3 salgo=a8 salgo_$=a7 sali=c4t3 sali__$=v6 sali__de=c4
salida=b7c-7 salida_$=b10c-6 salieron=c4v3 salieron_mis=v4 salio=b-4c5 salio_un=c3 salir=i3
salir_$=a10b-8i4 salirme=a6b-3 salud=v3 salud_$=v3 same=h5v-3 same__$=h4v-3 sangra=c-5e7
sangra__rosa=c-3 sangra_no=c-3 sangra_no_rosa=c-3 sangran=c4 sangrando=c4 sangrando_$=c3 sangrar=c3
sangrar_$=c3 sangre=b-3c6v-5 sangre_$=c5 sano=v6 saquenme=a3 sarpullido=c3 saturday=q7 saturday_$=q5
saturdays=v3 save=a3b4 saved=a-4b4 saw=j3 say=b-4m-3n11q-5r-6v-3 say_$=m-8n4q-3 say_it=a-5n11v-4
say_yes=m4 says=a-3 scam=m5 scam_$=m4 scared=a-4c-3f3v3 scared_$=b13v-11 scared__$=b-5v4
scared__of=b3 scared__the=b3 scared__what=v-3 scared_and=f6 scared_me=b-8v8 scared_of=b-5
scared_of_the=b3 scared_of_what=v-3 scared_to=b10v-7 scary=v5 scary__$=v4 schedule=g6j4k-4
school_$=v6 scream=a5v-4 scream_$=a5v-4 se=a-9c6e4f-8h-4j-3m8n7s-9 se_$=s-7v19 se__$=b-4m9n10v-13
se__a=e9 se__abrieron=c3 se__acabo=c6 se__de=c3v-4 se__digo=d3 se__fue=c-7e4v4 se__hincho=c3v-3
se__la=e-4 se__mi=b5e-5v3 se__muriendo=v4 se__murio=c-3v5 se__para=e5 se__que=m4 se__quita=c5v-6
se__todo=b4 se_acabe=b3 se_como=b7 se_corta=n4 se_corto=b-3n6 se_de=m4 se_de_que=m4 se_encuentro=e5
se_esta=b-4n5 se_fue_a=b-4e4 se_le=g5 se_lo=g3 se_los=a3 se_me=a-7b-8c19d-4e-12g-8i6k4n-8
se_me_abrieron=c3 se_me_acabo=c6 se_me_fue=c-6v5 se_me_hincho=c3v-3 se_me_murio=c-3v5
se_me_quita=c5v-6 se_murio_mi=e-5v4 se_nada=e3 se_nos=e8 se_oye=c-6n9 se_puede=v-3 se_puede_$=v-3
sea=h6k3v-7 sea__$=h6k4v-3 sea__ultimo=a4 sea_el=a4 sea_el_ultimo=a4 sec=g8 sec_$=g8 second=g-4
second_$=g-3 second__$=f3r4 second_one=f3r3 second_one_$=f4r4 see=b4d-5e-4g3h5i-3k-3m-3n-4
see_$=b-3g10 see__$=v5 see__doctor=h-6j6 see__reason=b3 see__way=b7 see_a=b5 see_a_way=b3 see_any=b4
see_that=a3h3 see_the=j4v-5 see_the_doctor=h-7j6 see_what=a6 seeing=c3v3 seen=j6 sees=h3
seguir=b6v-5 seguir_$=b4 seguir__$=b5 segundo=f5g3 segura=v3 segura__mi=b-3v5 segura_en=b-3v5
segura_en_mi=b-3v5 seguro=b-4m3s-3v4 seguro_$=s-3v3 seguro__$=v3 seizure_$=v-3 self=b4 semanas=c6v-3
senal=e-5n7 senal_$=e-5n7 send=a4f-6i4j-5v-5 send__$=b6j-4 send__van=i6 send_a=i7 send_a_van=i6
send_help=b6v-3 send_help_$=b6v-3 send_me=a5b-4j-4 send_the=l3 sending=f4l3v3 sending_$=l5
sending_me=a5f5 sending_these=e3 senor=e3i3v-8 senor__$=i5v-5 senor_se=e4 senora=f4g3s-3
senora_$=f5g4s-3 senorita=g-3 senorita_$=v3 sent=v10 sentido=b6 ser=f4 seria=v3 set=p4 set__$=p5
shaking=v-3 shall=g4 shape=v4 she=a-3c-4e7h4k-3 she__$=v-3 she_moved=v-4 she_was=e-4 shes=e3v-5
shift=k5 shoes=v6 shoot=b6 shot=b-5 shot_$=i5 shot__me=v3 shot_made=c5v-4 shotgun=b4c-3 should=i-4v6
should__stop=b-3 should_i=b-6i-4v12 should_i_stop=b-3 shouldnt=b3 shouldnt_be=b3 show=j7k3 shower=c3
shower_$=c4 shut=a8c-3 shut__$=a3 shut_up=a3 si=c-5d-4e-5g-6h3j-8m-4n-6p-3r10s-12t-5u-6
si_$=b-4c-3q-3r-4 si__$=a8b-5f-5h3r-6u-3 si__me=r3 si__no=r5 si__recibir=a-8l4 si__viernes=q3
si_el=r7 si_el_viernes=q3 si_es=v-4 si_la=r7 si_no=r5v7 si_pero=k4r5 si_quiero=a-8l3r3
si_quiero_recibir=a-8l4 sick=v5 sick_$=b-4c-6i4 sick__$=i-3v9 sick__these=v3 sick_and=e3
sick_lol=i-3 sick_lol_$=i-3 sick_note=v4 sick_of=v6 sick_of_these=v3 sick_to=c3 sick_today=c5
side=b-5c7 side_$=b-3c3 side__$=v5 side_effects_$=v6 siento__$=c12f-3 siento__mal=c3f5 siento__me=b4
siento__no=c-4 siento_bien=c4v-5 siento_muy=f5 siento_muy_mal=c3f6 siento_que=b13c-6v-5
siento_que_me=b4 sigan=a4 sigan__$=a3 sign=c-4f3l5 sign__up=a-5l3 sign_me=a-5c-3l5 sign_me_up=a-5l3
sigo=b3c6 sigue=c3 sigue_doliendo=c3 siguen=e3 siguiendo=b5 siguiendo_$=b5 sik=c9 silence=a4
simon=r4 simon_$=r4 sin=a-3k-3u-3 sin__$=c5g-3 sin__ni=c-7 sin_carro=v-3 sin_carro_$=v-3
sin_dolor=b5 sin_mi=v-3 sin_querer=c3 sin_querer_$=c4 since=c5 since__$=c5 sintomas=v4 sirven=r3
sister=a-3e3 sister__$=h3 sitting=e4 six=v-5 six_$=v-3 size=v4 skin=c3 sleep=b3g3 sleeping=c-5e5
slipped=c3 slot=c-3g-6j4k6 slot_$=g-6j5k4 slower=n6 slower_$=n4 smell=c4 smells=c3 smoking=v4
snap=b3 so=d-7e-9f-6g-8m-3n-7o4p-6r3 so_$=a-3b-5c-3v16 so__$=a-9b4c3g-3v-3 so__can=j3 so__cant=b-4
so__have=v-6 so__i=v-6 so__no=a3 so__of=b3v-3 so__one=o3 so__pain=b-4c4 so_afraid=c4 so_anxious=b5
so_bad=v-4 so_depressed=b3 so_good=c3 so_good_$=c3 so_i=c-3v-3 so_i_cant=b-4 so_i_have=v-6
so_kind=a-3 so_much=v-3 so_much_pain=b-4c4 so_please=a3 so_scared=b6v-4 so_scared_$=b3 so_that=a3
so_the=o6q-5 so_theres=a3 sobbing=b5 social=d5 social_worked=d3 soga=b5 sola=a-4b9c-4v-5
sola_$=b6v-4 soledad=b3 solicito=a4 solicito__baja=a4 solicito_la=a4 solicito_la_baja=a4
solo=b-3c-4h4q4r-4 some=g5m3 some__time=g5 some_other=g5 some_other_time=g5 somebody=d3v-3
somebody__$=d-3 somebody__me=g6 somebody__the=d4 somebody__up=d6i-3 somebody_else=j5 somebody_is=b3
somebody_who=a4 someone=g-3v-3 someone__$=a4 someone_call=d4 someone_call_me=d4 someone_else=e3
someone_else_$=a4h-5 someone_to=i3 something=k3 something_$=b-3c5i3 something__up=c-3k3
something_came=c-3k3 something_came_up=c-3k3 something_i=b4 somethings=c3 somethings__right=c3
somethings_not=c3 somethings_not_right=c3 sometime=v3 sometimes=b3 sometimes_i=b3 son=b-5v4 son_$=e4
son_un=v6 soon=d-4u5 soon_$=b3d-4u5v4 sooner=k4v-4 sore=c7 sorry=c-4m4s-5 sorry_$=i3v4 sorry__$=d4m6
sorry__was=v-3 sorry_what=v-3 sorry_what_was=v-3 sos=b11 soul=b6c-3 sounds=r4
soy=b-3c-7d-5e10g-4i-3j-4m-3 soy_$=e3 soy_el=e3 soy_la=c-4e12s-4 soy_paciente=e-3 soy_su=d-4e5v-3
soy_una=b4 soy_yo=e-4v3 spam=a9e-3m-5 spam_$=a8m-4 spanish=a-4b-4d-3f7 spanish_$=f4
spanish_speaking=h4 speak=d6h-3n4 speak__$=c-6d-7n5 speak__a=c3d3 speak_to=d9f-5 speak_with=d8
speaking=e6h4 speaking__$=h4 speaks=f4h-3 speaks__$=d-3 speech=c4 speech_is=c4 spiraling=b3c-3
spying=e3v4 spying_$=e3v4 staff=d5 staff_$=d5 standing=v3 start=a-6b-4c-6i3l7 start_$=i3
start__me=l3 state=m5 stepdad=b4c-3 stepdad__me=b4c-3 still=b-4c4m-3r3v-6 still__$=g3r4v-4 stings=c3
stings_$=c3 stomach=a-3c8 stomach__$=c4 stop=a8c-6g-4k-5m-3n-7r-5
stop_$=a25b-6c-3e-4l-3r-10s-6u-5v-7 stop__$=a9b-6c3e4l4u-3v-16 stop__at=v11 stop__im=c4
stop__me=a4b3f4l-4 stop__my=a3 stop__now=a3 stop__the=a-7v8 stop__these=e3v5 stop_asking_$=s3
stop_calling=a6c3e4 stop_calling_$=a4e4 stop_contacting=b6 stop_contacting_me=b6 stop_crying=v-5
stop_crying_$=v-5 stop_eating=v7 stop_for=a4 stop_it=a8 stop_it_$=a6 stop_me=a-12l9r4
stop_me_$=a-12l9r4 stop_my=j4 stop_sending=e3f5v5 stop_sending_me=f6 stop_sending_these=e3
stop_texting=a5r-3 stop_texting_me=a3 stop_the=b5 stopped=c-4 stopped__$=c-5 stopped_smoking=v4
store=c5 story=v3 strangle=b3 street=v4 street_$=o-5v10 stuck=c4 stuff_$=a3
su=b-3c-3d-3e9g-3h-3n-3v-4 su__$=e7n-3v-3 subscribe=l4 subscribe_$=l3 subscription_$=a3 sucks=a-4
sudden=c3 sudo=c4 suficiente=a5 sugars=c5 suicidal=e-3 suicide=b3 suicide__$=b-3v3 sum=d4 sum_1=d4
super=g3v-3 supervisor=d4 supervisor_$=d3 supposed=r3v-5 sure=a-4b-5g-4r9s-4 sure__$=q4v4
sure_yet=r-5v5 surgery_$=v-3 sus=a10v-3 sus__$=a5 sus_mensajes=a5 sus_mensajes_$=a3 suscripcion=a6
suscripcion_$=a5 swallow=b-3f3 swallow_$=b-3f3 swap=k6 swelling=v6 swelling__$=c4 swelling_up=c4
swelling_up_$=c4 switch=h4k3 switch__$=h3 switch__to=e3 switch_me=h3 swollen=c5v-5 symptoms_$=c3
ta=r3v-4 ta__$=r3v-4 table=b4 tagalog=f6 tags=i4 tags_expired=i4 take=a3c-7 take_$=k5v-6
take__$=b-3i7u3 take__anymore=b3k-3 take__hike=a3 take__list=j-3 take__my=l3 take__off=b-4 take_a=a3
take_a_hike=a3 take_back=l3 take_care=u3 take_care_$=u3 take_it=b8k-5v-3 take_it_anymore=b3k-3
take_me=b-7h4i10v-9 take_me_$=b-3i11v-8 take_my=a4b-3v3 take_off=j-3 take_off_list=j-3 take_the=f6
tal=e4m-3v10 tal_vez=v6 tal_vez_$=v6 talk=d8h-5i-3m-7u5v-10 talk_$=b5c-10g9 talk__$=b-3c7d-5u5v-3
talk__a=f4 talk__about=d4m-6 talk_hes=b3 talk_now=g4 talk_now_$=g4 talk_right=c8g-5
talk_right_$=c8g-5 talk_to=b-6d14g-4h-4m-6v-4 talk_to_a=f4 talk_to_about=d4m-6 talking=b-4m5
talking__$=c3 talking_about=v5 talking_to=b-8m4v-5 tamales=v4 tamales_$=v4 tanta=b4c-3
tanta__$=b4c-3 tantito=g3 tantito_$=g3 tanto=a3 tanto__$=a3 tanto_mensajes=a3 tanto_mensajes_$=a3
tarde=v7 tarde_$=v6 tarjeta=v6 tarjeta_$=v5 taxi=i9v-8 taxi_$=i6 team=c-5v6 team_is=c-5v6
tears=b11v-6 tears_$=b11v-5 telefono_$=f4m3 telefono_de=v-3 tell=b5v-3 tell__$=g5v-4 tell__doctor=b4
tell__to=a3 tell_my=b4 tell_the=b4 tell_the_doctor=b4 tell_you=g3 tell_you_$=g5v-4 temo=c-5
temo__no=c-3v6 temo_que=c-4v4 temo_que_no=c-3v6 temp=c5 ten=a-5t4v3 ten_$=t4 ten_minutes=v4
tenant=e4 tenga=o-3r8u4v-5 tengo=a-7c3d-4h-5i3n-4u-3 tengo_$=b3v-4 tengo__$=a-5b-12f-11i4m-3s-6v9
tengo__a=b4c-4v4 tengo__dolor=b-4 tengo__ir=v3 tengo__llegar=i3 tengo__me=f4i6 tengo__miedo=b3f4
tengo__nadie=b8i-4v-3 tengo__ni=b-4v5 tengo__que=i8v-4 tengo__y=f6 tengo_a=b8i-4v-3
tengo_a_nadie=b8i-4v-3 tengo_como=i6 tengo_como_llegar=i3 tengo_covid=c5 tengo_covid_$=c5
tengo_dolor=c-6 tengo_dolor_$=c-5 tengo_el=m5v-6 tengo_en=i10 tengo_en_que=i10 tengo_fiebre=c4f4
tengo_fiebre_$=c9v-5 tengo_fiebre_ni=c-6v6 tengo_fiebre_y=f7 tengo_hambre=v4 tengo_la=c5
tengo_miedo=v9 tengo_miedo_a=b-6v6 tengo_muchisimo=b5 tengo_mucho=b4c-8v-4 tengo_mucho_miedo=f4
tengo_pavor=b5 tengo_pavor_a=b5 tengo_que=b-7c-7g10i-7v9 tengo_quien=f4i6 tengo_quien_me=f4i6
tengo_terror=b5 tengo_terror_a=b5 tengo_un_dolor=b-4 tengo_una=b-3 termina=v4 terminate=a4
terrible=b-5c6 terrible_$=c5 terrify=b5 terrify__$=b5 terrify_me=b5 terrify_me_$=b5 terror=b6
terror_a=b5 test=c-4v7 test_$=v6 testing=v6 testing_$=v5 text=a3b-8g5i-4j-10l3q-4s-6u-3v-3
text_$=d3f-7g-9 text__$=f3l-3n-4 text__again=l5 text__later=f4 text__the=a5j-7 text_about=a-4b3
text_came=n5 text_me=a-5b-4d-3f3g7l6 text_me_$=a4 text_me_again=a-3l5 text_me_later=f4
text_please=f5 text_please_$=f7 text_you=g4 texting=n-3r-3 texting__$=f4 texting__and=d3
texting__number=e3 texting_me=f4 texting_me_$=f5 texting_me_and=d3 than=c3k3v-4 than__$=q3
thanks=a-4b-5c-6e-4g-3n-6s5u7 thanks_$=s3v-9 thanks__$=n-5v-6 thanks__asking=v4 thanks__god=u-4v7
thanks__the=u5 thanks_for=v3 thanks_for_asking=v4 thanks_for_the=u4 thanks_stop=a5 thanks_to=v7
thanks_to_god=u-4v7 thanks_you=a-4v-11 thanks_you_$=u-4 that=e4j6k3m-5n6 that_$=b-4j3m-7n11
that__$=e6 that__down=b5 that__me=e4 that__my=c-3 that__no=k3v-3 that_appointment=j5k-4 that_bill=v4
that_clinic=e5v3 that_clinic_down=b5 that_day=i3k3 that_day_$=i3 that_doctor=e-3h8 that_im=e4
that_name=e3 that_night=k3 that_nurse=b6v6 that_out=n7 that_wont=c8 thats=a4b-6e4 thats_my=e4
thats_not=e3 the=a-3j4k-4o4p-4 the_20th=g4o-3q6v-3 the_20th_$=g4 the__$=a8b4c3f-7h-6i-4n-7r-6t-8v-11
the__after=v-3 the__again=a-4l4n3 the__and=v5 the__anymore=h-4j4 the__bus=g3v-3 the__by=v3
the__bye=g4u-3 the__call=b-3d4 the__came=c4n3 the__coming=v6 the__doctor=m-4v3 the__doesnt=i6
the__down=b-3g6 the__for=m3v5 the__give=b-3v-3 the__guy=h4v-3 the__has=c-4 the__hurt=v6
the__i=a-7b6j6v4 the__im=a5v-3 the__in=b5c-4i-3 the__is=c11 the__lady=e3 the__last=h3 the__line=g3
the__made=c5v-4 the__meds=c6v-3 the__my=h3 the__number=f6 the__of=e-3o4t5 the__on=l3
the__one=a3b-4c5f7h5o3r6 the__or=v5 the__person=v-3 the__please=a-3n6 the__right=v5 the__stop=v5
the__there=d8e-6v-4 the__to=b3 the__was=b-5 the__went=c-6 the__with=c4h-3o-7v4 the__wont=c-6v7
the__wrong=e-3 the__you=a-3b6e5 the_appointment=b-6e-4j9k-3v-13 the_appointment_$=j3v-7
the_asap=o4q-3 the_baby=b3c-10g9 the_baby_$=c-10g6 the_best=u3 the_best_$=u3 the_bus=a-4g-3v3
the_bus_$=e4 the_bus_doesnt=i3 the_car=v-3 the_clinic=a-5m6 the_clinic_$=a-4m5 the_copay=v3
the_copay_$=v3 the_cowboys=v4 the_cowboys_$=v4 the_date=k3 the_day=g-4 the_desk=d4
the_doctor=b3d6h-13j6v8 the_doctor_$=v3 the_dog=b-9c-5n3v7 the_door=g3 the_door_$=b5 the_end=v4
the_end_of=v5 the_entrance=v4 the_entrance_$=v4 the_fcc=a4 the_fcc_$=a4 the_first=n5
the_first_one=n3 the_flu_$=c5 the_form=e-3g-3v7 the_form_$=g-3v5 the_friday=f5 the_friday_one=f5
the_future=b-3 the_future_$=b-3 the_game=v6 the_game_$=v7 the_garage=b5 the_gym=v-3 the_hall=v6
the_hell=a4 the_hospital_with=c3 the_house=b4 the_house_$=b4 the_last=a4r3 the_last_one=a5r3
the_line=n8v-7 the_line_$=n5 the_list=v6 the_lobby=v5 the_love=a3 the_love_of=a3 the_mailbox=c4
the_mailbox_$=c4 the_mal=v5 the_mal_$=v5 the_message=l4 the_middle=g4 the_middle_of=g4
the_movie=b-5v7 the_needle=c4 the_new=c6 the_new_meds=c4 the_night=b6 the_nurse=e-4g-3 the_office=d4
the_one=h3v7 the_one_with=o-5v5 the_other=h3 the_pain=b4c8v-5 the_parking=v3 the_phone=d5g7
the_phone_$=d3g7 the_point=b5 the_police=b3 the_police_$=b3 the_question=n4 the_question_$=n4
the_reminders=a-6l5v7 the_reminders_$=l3v-4 the_results=b3v-3 the_results_$=b3v-5 the_road=u-3
the_roof=b5v-4 the_roof_$=v-3 the_runs=c5 the_runs_$=c4 the_same=h5v-3 the_schedule=j5
the_school=g3v-4 the_second=n-3o3 the_second_$=n-5 the_second_one=f3r3 the_shot_made=c5v-4
the_shower=c3 the_shower_$=c4 the_side=v5 the_spying=e3v4 the_spying_$=e3v4 the_swelling=c-5
the_table=b4 the_text=a10j-8l3n3v-4 the_text_$=a8v-3 the_text_came=n5 the_time=b3c4 the_time_$=b3
the_time_and=b-4 the_top=n8 the_train=i5 the_tub=g4 the_visit=b-5 the_voices=b8 the_wait=t3v-3
the_ways=b4c-3 the_ways_$=b3 the_weather=c4v-4 the_world=v-3 the_wrong=e4f3v-6 the_wrong_number=f6
the_wrong_person=v-3 them=v3 them_$=a-5v3 then=a-3b4 then_$=b3c-4 there=b-3d7e-3f4g-5i6k3m-4
there_$=b-18f5h-4i7k-3s-3 there__$=d4 there__a=b6v4 there__be=b4 there__cancellation=k4
there__lady=h3 there_a=a3d-4h5k3v-4 there_a_cancellation=k4 there_a_lady=h3 there_another=h3
there_is=k3v-4 there_with=b3 theres=c4e3 theres_a=c4 theres_no=e4i-3 these=a9b-4i-3j-5 these_$=a6v-7
these__$=b-3c-4v3 these__i=b4 these_days=b4f5 these_notifications=v-3 these_notifications_$=v-3
these_reminders=v-4 they=a-3e3i4r3v-4 they__$=e4 they__my=a-4i5 they_put=b4v-3 theyd=b4 theyd_be=b4
thing=a10v-4 thing_$=a3 think=a-5b-3c6g3r-3s3v-4 think_$=c6 think__$=s3 think__having=c-4
think__it=g5 think_about=b5g3 think_about_it=g5 think_i=c3 think_im=c-4 think_im_having=c-4
think_its=b-9c5 think_so=s3 think_so_$=s3 thinking=b7c-4 this=a5c-4e5h-3i-3k-7m5n-4p-3r-3t-5u-3v-5
this_$=a7c-4e-17v-4 this__$=a-10c-4d-6e-7g7m13 this__a=a-3d4e9v-5 this__and=b-4 this__be=b5
this__his=b-4e3m-3 this__in=c3 this__is=c5v8 this__me=f7 this__she=b4 this__the=a5d-3e8v-4
this_a=d-3 this_about=m6 this_better=a5 this_better_be=a5 this_call=m3 this_heat=v5 this_heat_is=v5
this_ill=b4 this_is=b-3c-5d-7e15f-3v-12 this_is_a=a-3e10v-4 this_is_his=b-4e3m-3 this_is_the=d-4e9
this_legit=m5 this_legit_$=m5 this_minutes=g5 this_number=b-3e-4m-12s-3 this_number_$=a-5m-5s-3
this_phone=e6g-7m-4 this_some=m3 this_text=a-6v7 this_text_$=a-4v7 this_thing=a8 this_time=b6
this_weekend=g4 this_weekend_$=g4 this_with=d6 this_with_a=d5 thisweek=q3 thisweek_$=q3 those=b-3p3
those__$=h3i4p-3 those__too=c3 those__work=p4q3 those_are=p4 those_days=i4 those_days_$=i4
those_dont=p4q3 those_dont_work=p4q3 those_times_$=p3 thought=v3 thought_about=v3 thoughts=b7c-7
thoughts_of=c-4 threatening=b4 threatening_me=b4 three=b-5g3 three_$=g4 three__$=i3 threw=v6
threw__back=c3v-3 threw_my=c3v-3 threw_my_back=c3v-3 threw_up=c-4v9 throat=c4 through=d4n3v-4
through__$=n4 through__roof=c3 through_the=b7v-3 through_the_roof=c3 through_to=b-3d4 throwing=b-3c5
throwing__$=c3 throwing_up=b-3c5 throwing_up_$=c3 thursday=b-4k3o-5q7 thursday_$=o-3p3q8
thursday__$=b-3k5 tiembla=c5 tiempo=b-3v3 tiempo_$=v6 tiempo_para=g4 tiene=p3 tiene__$=a-4c5f-3
tiene_en=c-5 tienen_$=h5v-4 tienen__$=b-8i3v6 till=b5c-4 time=e-5f-3g5k7q-5v4 time_$=a-5c-7g11k7v-9
time__$=g-4 time__my=m-5v10 time_and=b-4 time_for=b3m6 time_for_me=b3 time_i=b-3 times=a3n3v-5
times_$=p4 tire=i6 tired__the=b-3v4 tired_of=b4c-3 tiro=b4 tlk=c-3g8 to=c-7d4h-6k5n-13q5t-3u-3
to__$=a-3b-3c-9d5f-5g6l-7q3r-5s-3v5 to__a=b-3v3 to__again=a-5 to__anymore=b3 to__anything=s4
to__appointment=j7 to__at=k6q6 to__clinic=e7 to__doctor=c4 to__dont=a3 to__fcc=a4 to__for=b3
to__forever=b3 to__from=a3 to__here=a-4b5v-5 to__im=e3 to__is=b4c-3 to__it=b5f4v-3 to__ive=b-5c5
to__machine=d-4 to__mailbox=c4 to__me=d-3i11l5v-6 to__morning=k3 to__my=a-3b9c-9f10i-5
to__myself=b-3v6 to__out=b-11c6m3v3 to__person=f7 to__phone=e4 to__so=j3 to__texting=a3
to__the=j8k3v-9 to__there=i3 to__these=a4 to__this=d4m-6 to__to=d3i3 to__up=b11v4 to__with=a4d4m3v-5
to__you=a8v-3 to_a=f4 to_a_machine=d-4 to_a_person=f7 to_about=d4m-6 to_ask=a-3i-4 to_ask_$=u3)";

}  // namespace rb::grammar
