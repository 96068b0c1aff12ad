#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning3;
const std::string_view kLeaning3 = R"(
muela=c4 muela_$=c3 muero__calor=v4 muero__risa=v3 muero_de_calor=v4 muero_de_risa=v3
muero_por=b-6v9 muerta=b4v-4 muerta__miedo=v-3 muerta_de=v-3 muerta_de_miedo=v-3 muerto_de=v4
mujer=b-4h8 mujer_$=h6 mundo=b7c-6f-3 mundo_$=b7c-4f-3 muriendo_$=v4 murio=c-6e3 murio__bateria=i6
murio__carro=i-4v5 murio__enero=e3 murio__hijo=b4 murio__un=e6v-6 murio_el=i-4v5
murio_el_carro=i-4v5 murio_en=e7 murio_en_enero=e3 murio_la=i6 murio_la_bateria=i6 murio_mi=b6e-5
murio_mi_hijo=b4 must=j3 must_be=e3 mute=a6 mute_me=a6 muy=e-3g-4u3v3 muy__$=f3u3 muy_amable=u4
muy_amable_$=u4 muy_bien=v3 muy_deprimida=b4 muy_deprimida_$=b4 muy_mal=c5f5 muy_mal_$=c6f5
muy_rapido=n4 muy_rapido_$=n4 my=d-6e-3h-3k-3m-3n-7o-4p-3r-5u-9
my__$=a5b6c3e-6f6g-4h-4i-6o-4q-13r-3v-7 my__2=c10v-6 my__again=b5 my__appointment=e4 my__are=c-3
my__at=i3 my__book=g3 my__broke=c-4 my__cancelled=i3j-5 my__cant=b-5f6i4 my__died=b-7e4i3v4
my__doctor=h8v-4 my__drives=i6 my__fell=i3 my__gave=c3 my__got=c-4m3v4 my__has=i-4v4 my__he=b4
my__hits=b5 my__hurt=c3v-7 my__hurts=v-3 my__i=b5c3 my__in=b-4c-4e4g10 my__is=a-3b5d5i-6m-3v-4
my__on=b6c-4j4v5 my__out=b6 my__passed=e3 my__please=a-3b3 my__pretty=c3 my__record=v3
my__says=g5v-5 my__sees=h3 my__that=b-3v5 my__time=j-4k4 my__to=b-3k7q10 my__today=b7 my__too=c-4v6
my__touches=b3 my__went=c6v4 my__with=v-4 my__wont=b-9c5 my_address=e-4v3
my_appointment=a-6f4j-3k9m-5q5v5 my_appointment_$=a-5b-5f6m-5q-3v4 my_appointment_time=j-4k4
my_appointment_to=j-5k4q7 my_arm=c3 my_arms=c4 my_baby=c4 my_baby_$=b7 my_back=b-8c7g-6v6
my_back_$=c7g-5 my_back_is=b-3c7v-4 my_back_went=c6 my_birthday=m3 my_boss=g3 my_boss_$=b3
my_calendar=g4 my_car=c-7i3 my_car_$=i7 my_car_has=c-3v5 my_card=v3 my_card_$=v3
my_caregiver_hits=b3 my_cell=d6 my_chest_$=c4 my_children=b3 my_dads=e3 my_daughter_cant=i4
my_doctor=h3 my_doctor_$=h6v-7 my_dog=c-5v5 my_ear=c3 my_ears=n3 my_ears_are=n3 my_ex=e5
my_eye=c5v-3 my_eye_$=c4v-3 my_eyes=c-3 my_family=b4 my_father=e5 my_feet=b-3 my_feet_are=c-4
my_food=b4 my_foots=c4 my_glasses=g4v4 my_hands=v3 my_hands_are=c-5g3 my_head=n6 my_head_$=c-4n5
my_heart=b-4c5 my_heart_is=c3v-4 my_house=b5 my_house_$=b5 my_husband=b3 my_husband_died=e3
my_husband_he=b4 my_info=a6 my_insurance=v-3 my_kid=b3 my_kids=c-3g5v-7 my_kids_$=g4v-5
my_knee_is=c-4 my_knees=c6 my_last=b9c-5v3 my_left=b-6c3 my_leg=c6v-3 my_legs=c3 my_license=b-3i6
my_life_$=f3 my_line=a4 my_line_$=a4 my_meds=v7 my_meds_$=v7 my_mind=l5 my_mind_$=b5 my_misery=b5
my_misery_$=b4 my_mother=e5f7 my_mother_passed=e3 my_name=a4 my_name_off=a3 my_neck=c6 my_nose=c4
my_number=a16c-11e-3m7 my_number_$=a10c-5m7 my_options=m3 my_pain=c-6h3v3 my_phone=a7b5c-3
my_phone_$=a13 my_pills=b5c-4 my_pills_$=b7c-3 my_records=v3 my_refill=v3 my_results=v5 my_ride=c-3
my_ride_$=i-3 my_ride_fell=i3 my_room=b4 my_room_$=b4 my_roommate=e4 my_schedule=g5 my_schedule_$=v4
my_shift=g6 my_shoes=v3 my_side=c3 my_sister=a-3e3 my_slot=j7 my_slot_$=j5 my_son=i3 my_soul=b3
my_stepdad=b4c-3 my_stitches=c3 my_stop=a-9i6l3v-3 my_stop_$=a-6l3v-3 my_sugar=c3 my_tenant=e4
my_time=j7 my_time_$=j7 my_truck=b-4c-4 my_visit=b-3f4g-6j5k7v-3 my_visit_$=c-4f6 my_visit_to=g-3
my_walker=v3 my_wife_in=e3 my_work=a7 my_wrist=c3 myself=a-3q-4 myself_$=c-13g-5q-3v6 myself_with=b3
n=r-7s10 n_$=r-7s10 nada=h-3i-3u5v3 nada_$=m3u6v6 nada_de=e3 nada_mas=v4 nadie=b4 nadie_$=b9i-3
nadie__puede=i3 nadie_me=i3 nadie_me_puede=i3 nah=c-3r-6s5 nah_im=r-4s3 name=a4b-4e7 name_$=e7v-6
name__the=v6 name_off=a3 naw=r-4s7 necesito__$=v-6 necesito__consulta=j3 necesito__de=v5
necesito__mi=f9 necesito_cambiar=f9 necesito_cambiar_mi=f9 necesito_cita=k-5 necesito_la=j4
necesito_la_consulta=j3 necesito_que=i4k3 neck=c6k-3 need=c-5i4k3n-5s3t-3 need_$=m5
need__$=i8j-3m-4s3 need__6=q3 need__appointment=b8j-5 need__cancel=f9j3 need__change=k3
need__check=g3 need__day=k5 need__keep=a3 need__later=g-5k4 need__reschedule=c4 need__talk=b4
need__to=i3 need__visit=j3 need_a=b-8c-7g-10h5i3j-5k3v3 need_a_later=g-5k4 need_after=q3
need_after_6=q3 need_an=b5 need_an_appointment=b5 need_another=k6 need_another_day=k5
need_someone=i3 need_someone_to=i3 need_that=m-4v5 need_that_$=m-4v5 need_to=b-3h-4i-8j4k3v4
need_to_cancel=f9j3 need_to_change=k3 need_to_check=g3 need_to_keep=a3 need_to_reschedule=c4
need_to_talk=b4 needle=c4 needles=v4 needs=c3 negro=c5 negro_$=c5 neighbor=e4 neighbor_$=e4v-3
nel=e3r-3s6 nervios=b3 nervios_$=c4 nervous__$=b3 never=a6b-4c-4d-3e3j3l-4s4v4 never__$=a7v3
never__born=b3 never__me=a6b-5j4l-3v7 never__of=e3 never__up=b3 never_again=a8 never_been=a-3e4v-3
never_been_born=b3 never_contact=j4 never_contact_me=j4 never_heard=e3 never_heard_of=e3
never_mind=v5 never_mind_$=v8 never_stop=a-3 never_wake=b3 never_wake_up=b3 new=b-5g-3h5k4
new__$=c3h4v-5 new__is=v3 new_doctor=h4 new_meds=c3 new_meds_$=c3 next=b4p3 next__please=p5
next_time=b4 nextmonth=q5 nextmonth_$=g3 ni=a7c-6f-6p3v3 ni__$=c-13f-3v12 ni__ni=p4 ni_modo=v5
ni_nada=c-3v5 ni_nada_$=c-3v5 ni_otra=p4 ni_una=a5p3 ni_una_ni=p4 nice=u4v4 nice_$=v7 night_i=b4
nine=o3t3 nine_$=c-7 nineteen=t3 ningun=e3 ninguna=o-3 ninguna__$=f6s6 ninguna__no=p-4
ninguna_tiene=q3 ninguna_y=a3 ninguno=p4 ninguno__esos=f3 ninguno_de=f3 ninguno_de_esos=f3
nino=b-3c4v4 nino_anda=v3 ninos=g5 ninos_$=g4v-5 no=a5d-4e3f-4g-5h3i4j4l-11m-9o-5r-11s12t-3u-7v-6
no_$=a-5b-8c-10e-8g4h11i-4j-6n-11o-3p-12s20v-9 no__$=a-5b-3c-13d8g-5h-7i5m-6o-3r-5s-6u-8v13
no__a=c-3i-11j6k3n5v-10 no__acuerdo=v4 no__ahora=g5s-5 no__all=u3v-5 no__aqui=e3 no__at=u3
no__baja=c3 no__bien=n3v-4 no__camion=i5 no__cita=j-3 no__como=b4i7 no__con=a-4b3
no__de=a-18b3c10f3m3r3u3 no__deja=a-5 no__doctor=e7v-8 no__dolor=c-5 no__duele=c-7u3v8 no__el=k5q-6
no__en=c4h9i9 no__encuentro=e5 no__entendi=n3 no__esa=h4 no__escriban=a3p-5 no__esta=b3
no__estacionamiento=v3 no__estar=b3 no__falta=j3 no__fiebre=c-7v7 no__for=a3 no__gracias=u-3
no__hablar=g8 no__hable=a9 no__hambre=c4 no__here=e4v3 no__ir=b-3h3 no__la=a-3j8n8s-4 no__left=b8
no__llame=d-4 no__llamen=a8c4 no__llamo=e3 no__manana=b3 no__mande=a4f3 no__manden=a3b-3
no__mas=a8b10h-5n-8 no__me=a-3e7s3v-4 no__mensajes=a9f-6 no__miedo=b-8v8 no__nada=c3f4m5v-8
no__ningun=e3 no__ninguna=f7 no__no=a3c-10s5u3 no__of=b-4i6 no__otro=k5 no__out=b3 no__paciente=e-3
no__para=a-5e3i4 no__please=h7 no__puedo=c9v-5 no__que=a4f6s7 no__quien=i7 no__quiero=a6f7
no__recibir=a6 no__reminders=a5 no__respirar=b-5c4 no__saber=a3f-4 no__salida=b7c-4 no__salir=i4
no__siento=h5v6 no__stop=a5 no__tengo=b-7v6 no__text=a6 no__than=q3 no__to=i3v5 no__tragar=c4
no__vivir=b3 no__voy=b5 no__vuelvan=s-3 no__y=a4 no__yo=e10 no__you=u-3 no_aguanto=a-4b3c3v-3
no_aguanto_esta=b3 no_aguanto_la=c3 no_ahorita=s5 no_alcance=n6 no_alcance_a=n6 no_can=s4
no_cancel=s5 no_car=i9s-3 no_cierra=b-3c5 no_cierra_$=b-3c5 no_complaint=d-3v8 no_complaint_$=d-3v9
no_comprendo=f5 no_comprendo_$=f5 no_con=h4 no_dejen=v3 no_dejen_de=v3 no_duermo=b3 no_el=p9q5
no_energy=c3 no_entiendo=a-4f9 no_entiendo_nada=a-3f6 no_es=a-8e13f4g6s3v-7 no_es_de=f5
no_es_para=a-3e4 no_escuche=h-3n7 no_esta=b-4e14i-6v-6 no_esta_$=b-4e13i-6v-6 no_estoy=c8s-3v10
no_estoy_bien=b3 no_fever=c-7u3 no_fever_$=c-3 no_fever_no=u3v-4 no_good=k3p5v-5 no_gracias=a3p-3u-4
no_gracias_$=p-3 no_habia=v4 no_hace=j3 no_hace_falta=j3 no_hay=a-4e8i3p-4v-7 no_hay_$=e3
no_hay_camion=i5 no_hay_ningun=e3 no_he=c4 no_i=j4k3s11 no_idea=b-4v5 no_im=s8 no_ire=j5 no_ire_$=j5
no_la=a-4e4k4v-4 no_le=g-3n10v5 no_llamen=a5 no_llamen_$=a4 no_lo=a5e-5 no_los=a9 no_mande=n-3
no_manden=a7 no_manden_nada=e-3 no_manejo=i4 no_mas=a5n-4 no_mas_$=a3
no_me=a16b-9c8d-9g-8i-10j5l-6n-4p3v4 no_me_acuerdo=v6 no_me_baja=c3 no_me_deja=a-6b3
no_me_duele=c-7u3v8 no_me_escriban=a3p-5 no_me_hable=a9 no_me_llame=d-4 no_me_llamen=a7c4
no_me_llamo=e3 no_me_mande=f3 no_me_manden=a3b-3 no_me_puedo=c5v-5 no_me_siento=h5v6
no_me_vuelvan=s-3 no_means=i4 no_means_of=i4 no_mejor=j5p4 no_more=a7c4n-4s-5 no_more_$=c4
no_muchas=u-3 no_muchas_gracias=u-3 no_necesito_la=j4 no_need=a6b-7v6 no_need_to=a4b-5v7 no_no=f7s6
no_not=e6s6 no_nothing=o3u3 no_oi=n3 no_one=b12e4v-5 no_pain=c-8u4v4 no_para=a-4c3v5 no_para_de=c3v5
no_paro=c4 no_paro_de=c4 no_podre=j4 no_point=b7 no_prende=i3 no_prende_$=i3 no_puede=i3v-3
no_puedo=a-3b6c3g8h-3i3k4q-4s-5v-11 no_puedo_con=b4 no_puedo_el=k5q-6 no_puedo_hablar=g8
no_puedo_ir=i3 no_puedo_mas=b13f-4 no_puedo_respirar=b-5c4 no_puedo_salir=i4 no_puedo_tragar=c4
no_quiero=a16b-4d-7k-4 no_quiero_estar=b3 no_quiero_ir=h4 no_quiero_la=j7 no_quiero_mas=a6
no_quiero_que=a5b-4f7 no_quiero_saber=a3f-4 no_reason_$=c4 no_respondo=b3 no_respondo_de=b3
no_ride=i4 no_rosa=c-4 no_rosa_$=c-3 no_salgo=b3 no_se=a-5b3c3h-4i-7m5s-11v7 no_se_$=s-7v19
no_se_como=b6 no_se_de=m4 no_se_encuentro=b-3e5 no_se_nada=e3 no_sigan=a3 no_soy=e6s-3v-5
no_soy_$=e3 no_soy_la=s-3 no_soy_paciente=e-3 no_stop=a3 no_symptoms=v7 no_tengo=a-4b-6c-9i14s3v5
no_tengo_a=b5i-4 no_tengo_como=i7 no_tengo_dolor=c-5 no_tengo_en=i10 no_tengo_fiebre=c-6v6
no_tengo_hambre=c4 no_tengo_miedo=b-8v8 no_tengo_quien=f4i6 no_text=a3 no_thanks=s6u-8
no_thanks_$=s4 no_thanks_you=u-3 no_valgo=b4 no_valgo_nada=b4 no_veo_salida=c-3 no_vive=b-5e5
no_voy=a-12b-12j15 no_voy_$=a-4b-8j8 no_voy_a=a-6b-4j9 no_vuelvan=a5 no_vuelvan_a=a5 no_way=a-5i8
no_way_$=i3 no_way_out=b3 no_way_to=i5 no_y=a8s-3 no_ya=s6 nobody=b5c-5d-3g-4 nobody_$=b7
nobody__$=b8i-3 nobody__take=b-6i9 nobody_can=i5 nobody_can_take=i5 nobody_here=e4 nobody_to=b-3i3
nobody_to_take=i3 nobody_will=b3 noche=b6 nodes=c4 nolonger=b-5e4j3 nolonger__$=b-4e3j5
nolonger__us=e3 nolonger_with=e3 nolonger_with_us=e3 nomas=a-3i4k3v-4 nomas_tengo=i5 nombre=a4b-4
nombre_$=a5 nombre__$=c4 none=o-8p10q3s-6 none_$=p6 none__these=a-5 none__those=h3 none_i=p5
none_im=c4p3 none_of=h3 none_of_these=a-5 none_of_those=h3 noon=b-3g5q5 noon_$=b-3g6q4 nop=a-3r-3s7
nop_$=r-3s6 nope=b-3e3o-3s6 nope_$=s3 normal=v4 nos=e5v-4 nos__$=g3 nos_hablamos=g4
nos_hablamos_$=g3 nose=c4 not=a3c-4e5f-3h5k-8l-3q-6r-5s4t-4u-3v-3 not_$=a6e-3h-8s10v-12
not__$=a-17b8c-13e15g5p-3v-4 not__again=h4 not__and=e3 not__anymore=v6 not__appointment=a4j-9
not__at=v6 not__good=b4g7v-6 not__i=e-3 not__in=a3 not__me=s6 not__of=b-7v11 not__text=a-4
not__to=c-5d8e-4g-4i3v-4 not__up=j3 not__well=c9v-5 not__yet=r-5v5 not_a=a-4c-3g7 not_a_good=g8
not_afraid=b-4v6 not_at=e3 not_coming=b-3j10 not_coming_$=j7 not_depressed=b-4v5
not_depressed_$=b-4v5 not_doing=b3 not_doing_well=c6 not_feeling=c8v-5 not_feeling_well=v-3
not_her=e6 not_interested=a3 not_interested_in=a3 not_maria=e4v-4 not_maria_$=e3v-4 not_me=e14s-4
not_me_$=e13 not_my=e3 not_now=g8 not_now_$=g5s-3 not_ok=b12v-4 not_ok_$=b12v-4 not_really=s5
not_really_$=s5 not_right=c3 not_right_with=c3 not_safe=b6 not_scared=b-6v7 not_sure=r-5v11
not_sure_$=v6 not_sure_yet=r-5v5 not_talking=d9 not_talking_to=d9 not_that=e3 not_the=a3h3j-8
not_this=g4s3 not_to=a7 not_with=e-4h8 note=v4 note_$=b3 nothing=c-7r3u3v4 nothing_$=b3v4
nothing__$=o3v3 nothing__for=p4 nothing_hurts=o3v3 nothing_hurts_$=o3v3 nothing_more=a3 novio=f4
novio_me=f4 now=d-4e-4f-5g8h-4k-4l3v-3 now_$=a-7g3h-4l4s-6 now__$=s3 nueva=v4 nueva_$=v5 nueve=t3
nueve_$=t3 nuevo=a-4l4n7 nuevo_$=n7 nuh=s4 nuh_uh=s4 numb=c6 numb_$=c5 number=a4c-4e3q-4v-7
number_$=b3c-9f4m3v-4 number_2=c4 number__$=c-4 number_anymore=e6 number_anymore_$=e6
numero=a3c-3e4v-3 numero_$=a5b-5m3 numero__$=a-4e8 numero__es=f5 numero_no=f6 nunca=b-3c-3r-3s3
nunca_$=e-3s5 nunca__ido=e3v-5 nunca_he=b-3 nunca_he_ido=e3v-5 nurse=a-3d9 nurse_$=c-5d5
nurse__$=d7e-4v-4 nvm=v4 o=a7d-4e-9g-3m3 o__$=a7b6c-5v-5 obliged=u5 ocho=t4 odd=b10v-5
of=e-3g-3j-7k-3l-4n-5u3 of__$=a-3b3d-4f-6j-3p5v-10 of__all=b3 of__days=b4f5 of__hall=v6 of__im=b-5v7
of__just=g3 of__left=b-3 of__life=c3 of__myself=c-3d4 of__that=v5 of__to=a-3g-5u5v-3 of_a=c6
of_god=a3 of_hearing=n3 of_me=g3 of_my=c3 of_my_left=b-3 of_my_life=b-3c4 of_needles=v4 of_pills=c-4
of_the=b3v3 of_the_hall=v6 of_them=r4 of_there=a3 of_there_$=a3 of_these=f4 of_these_days=b4f5
of_those=h3o3 of_what=v-3 of_xanax=b3 of_you=a-3b6g-6u10v-5 of_you_$=b6u4 of_you_to=g-5u5v-3
of_your=a6 off=a9d-6e-7i-3j3l-3m-9u-6v-3 off_$=a7b-8f-8g-5m-3n4v-6 off__$=b4j-4v-3 off__list=f3
off__schedule=j5 off__the=b4 off__there=a3 off_at=g5 off_list=j-3 off_list_$=j-3 off_my=a3v3
off_of=a3 off_of_there=a3 off_the=c-3j8v5 off_the_schedule=j5 off_your=f3 off_your_list=f4
office=b-3 oficina=e3v-3 oficina_$=e3v-3 ohio=j3 oi=n9 oi__$=n7 oi_bien=n7 oi_bien_$=n7 ojala=b4
ojala_no=b3 ojo=b-3v4 ojo_$=c6 ok=c-6e-4f-5g-10p-3r14s-9v4 ok_$=a-3b4c-4n-3o-5s-3 ok__$=b-5n5r5v4
ok_el=r4 ok_friday=r5 ok_friday_$=r5 ok_to=a-3b-3g-4l6v5 older=v-4 older_doctor=v-4 olvide=j5k-5v4
olvide_la=j5k-5v4 olvidense=a7v-4 olvidense__mi=a3 olvidense_de=a3 olvidense_de_mi=a3 omg=v4
on=b4d3f-5g7h-4k-3l6 on_$=b6c-10g-3l5v-4 on__$=b-4g-5i9q-3v3 on__appointment=k6 on__door=b4
on__im=v8 on__line=n5 on__list=a-5l5v6 on__phone=d5g7 on__table=b4 on_a=b-7g3 on_everything=b3
on_everything_$=b3 on_friday=c-4j4v6 on_it=g4 on_it_$=g4 on_me=b-8c3g-4i5 on_me_$=b-8c3g-4i5
on_my=b-7c16g5k4v-12 on_purpose=b4c-3 on_purpose_$=b4c-3 on_the=b9c-9d5g5u-3 on_the_line=n5
on_the_list=v6 on_the_phone=d5g7 on_the_table=b4 on_thursday=k-3p-5 on_thursday_$=p-5 on_tuesday=o4
on_wednesday=q-3 on_wednesday_$=q-3 on_your=a-6 on_your_list=a-7 once=a-3c-3g4n4v-3 once__$=a-3n6
once_more=a-3n6 once_more_$=a-3n6 one=d-5o5p-9q-8 one_$=b3c-10e-7g-6i-3o5p-4v-13 one__$=b-3
one__my=c3 one__time=g-4n3 one_car=i4 one_is=o-4 one_more=a5b-3g-5n3 one_more_time=g-4n3 one_my=h3
one_of=b4 one_with=o-4v5 one_works=f5 only=c-4h3j-6q3 only_$=h6q3 oozing=c3 open=v6 operacion=b5v-6
operacion_$=b5 operator=d6 operator_$=d6 opinion=h3 opinion_$=h4 opt=a5b-5c-6l8 opt__$=l8 opt__of=a3
opt_in=l9 opt_in_$=l9 opt_out=a6 opt_out_of=a3 opting=a4 opting__$=a4 opting_out=a4 opting_out_$=a4
option=o6 option__$=o4 options=a-3o-3p4 options__$=p3 options_again=n6 options_again_$=n4 optout=a4
optout_$=a4 or=g-3i3 or__$=g-3h3i4t4v-9 or_gomez=h4 or_gomez_$=h4 or_something=i3 or_something_$=i3
or_the=v4 orale=v3 orina=c4 orina_$=c3 other=a-3h4k-4p3 other__$=p3 other_than=h3 other_time=g5
otra=a-3d-6f-3i-3k6l3 otra__$=a-7g3h-12k3n4 otra__no=h9n-5 otra__please=d-3h3 otra_cita=k3
otra_cita_$=k3 otra_doctor=h3 otra_doctor_$=h3 otra_fecha=k4 otra_fecha_$=k3 otra_persona=d-4e3j3
otra_persona_$=e4h-4 otra_vez=a-9c3e-3g-4k-3l5p-5 otra_vez_$=a-7h-9n3 otra_vez_no=h7n-5
otra_vez_please=h-4n3 otras=p5 otras__$=p4 otro=b-5e-3h6n-3p3 otro_$=g-4h5k4v-3 otro__$=a-4g8k-6p4
otro__no=a6 otro_dia=g5h-3 otro_dia_$=g8k-3 otro_lado=i4 otro_medico=h3
out=a5c5d-4e-5h-3l-6q-3r-3u-6 out_$=a12g-6m-3n3 out__the=c3 out_i=b3 out_in=b-5c6 out_in_the=c3
out_of=b-3 out_to=a-4b7 outside=c-3v3 outside_my=b4 over=c3n5 over_$=c8g4v-6 over__$=c5 over__flu=v6
over_here=u3 over_here_$=v5 over_it=n3 over_my=n5v-5 over_the=v5 over_the_flu=v6 overdosed=b4c-3
oxygen=c3 oye=c-6n5v4 oye_$=v4 paciente=e4v-5 paciente_de=v-3 padrastro=b3
pain=a-4b-4c4e-5f-4n-5t3u3 pain_$=b-10c17t3v-4 pain__$=c-6v8 pain__all=c-10v4 pain__away=v4
pain__my=b3c3 pain_and=h3 pain_in=b3 pain_in_my=b3 pain_is=c-5 pain_went=v4 pain_went_away=v4
pains=f6 panic=c-3v4 panic__$=b7 panic_attack=b6 panicking=b3 panico=b5 panico_$=b4 papa=e4v-4
papa__en=e3 papa_esta=c5 papeles=a-4v6 papeles_$=a-4v3 para=k4n-8s3 para_$=a7
para__$=a-5i4m6q-4r-3s4v-11 para__camion=i-3v6 para__dia=f3 para__es=v-5 para__martes=q9
para__no=a4v-5 para__quieren=m4 para__sangrar=c3 para__sigo=b4 para_de=c3v5 para_de_sangrar=c3
para_despues=v-3 para_el=a-3b-5q9v5 para_el_camion=i-3v6 para_el_martes=q9 para_la=e3v6
para_mi=a-5b7c-4i-4 para_mi_$=a-4b8c-3i-3v-3 para_nada=s5 para_nada_$=s5 para_otro=f3
para_otro_dia=f3 para_que=b3m6v-10 para_que_es=v-5 para_que_no=a4v-5 para_que_quieren=m4
para_que_sigo=b4 para_siempre=b4 para_siempre_$=b4 parada=b-3c-4i-3v7 parar=a3 parar_$=a8
pararme=b-5c7 pararme_$=b-5c7 pardon=n5v-4 pardon_$=n6v-4 pare=a6 pare__$=a6 parece=r3 parece__$=r3
paren=a8b-4r-7 paren_$=a13r-11 paren_de=a-5r4 parking=c-5v4 parking__$=g-4v11 parking__a=g6v-10
parking_for=g6v-5 parking_there=v6 paro_de=c4 part=n3 pas=a5f4 pas_$=a6 pasa=i4 pasado=v3 pasar=c5
paseme=d5 paseme_a=d3 paso=b3c-4s4v4 paso_$=s4v3 pass=b-7i4r-3s7v-3 pass_$=r-3s7 pass__$=b-7c3
passed=c3e6 passed_a=c4 passed_on=e4 passed_out=c4 passed_out_in=c3 past=b3o3 pastilla=b-6
pastillas=b7 pastillas_$=b6c-8 patel=a-4b-4e-5h6o-4v4 patel_$=e-4o-9v4 patel__$=h6 patel__gomez=h7
patel_no=h4 patel_on=o4 patel_or=h4 patel_or_gomez=h4 patient=e6v-7 patient_$=e4v-4 patients=v4
patron=g5 pavor=b5 pavor__la=b4 pavor_a=b4 pavor_a_la=b4 pay=b3i7v-3 pay_for=i8v-10 paz=a4b-4e5
paz_$=a4b-5e3 peace=b3 peace_$=b3 pecho=b-4c4 pecho_y=f3 pedi=a6e-3v-4 pee=c6v-6 peeing=c3 pega=g3
pega_$=g3 pelicula=b-4 pelicula__miedo=b-4 pelicula_de=b-4 pelicula_de_miedo=b-4 peligro=b5
peligro_$=b5 pena=b6c-3 pensarlo=g5 pensarlo_$=g5 people=c-3d3 people_$=a3i3 people__$=d6v-3
people_are=a-4b7 peor=b-3c11v-3 peor_$=c6 perdi=g-3n6 perdi_el=c7 perdi_mis=v7 perdon=e-6v5
perdon_$=e-5n6v-3 perdon__para=v4 perdon_era=v4 perdon_era_para=v4 perhaps=v3 period=c4
period__stop=c3v-5 period_wont=c3v-5 period_wont_stop=c3v-5 permission=a6 permission_to=a5
pero=f-3k5q3r5v3 pero__no=i4v-3 pero__tengo=i3o5 pero_me=c5 pero_no=i3o5 pero_no_tengo=i3o5
pero_ya_no=i4v-3 perro=b-5v6 person=a-4b-5d8e6h-3v-3 person_$=d3 persona_$=d4h-5 persona__$=h7m-3
persona_please=h7 persona_please_$=h7 peso=c3 phishing=m3 phishing_$=m3 phone=a3b-3c-5d6e5g3h-4i-3
phone_$=a7b-5g4 phone__$=b-3 phone__dont=a-3b4 phone_me=b-3d8 pick=c-4d3i5r5v-5 pick_$=r3
pick__$=d4i4 pick__up=i3 pick_me=i3 pick_me_up=i3 pick_up=d4 pick_up_$=d4 picks=i4 picks__up=i4
picks_me=i4 picks_me_up=i4 pico=a3c3v-5 picture=v5 pictureno=r-5s6 pictureno_$=r-5s6 picturesick=c6
picturesick_$=c5 picturestar=t3 picturestar_$=t3 picturestop=a6 picturestop_$=a4 picturestop__$=a3
pictureyes=r5 pictureyes_$=r5 pie=b-4g-4i7 pie_$=g-3i8 pienso=b4c-3g4 pienso__hacerme=b3
pienso_en=b5 pienso_en_hacerme=b3 piernas=c3 pies=c4 pila=g4v3 pills=a-5b5 pills_$=b10c-11 pink=c3
piso=v4 piso__$=v4 pizza=e6 place=e4v-3 plan=b6 plan_$=b4 plane=b-3g5 plane_$=b-3g5 planned=b4
platico=g3 platico__mi=g3 platico_con=g3 platico_con_mi=g3
please_$=a-11b-4c-9d4e-8f3h6l-3n5r-7t-3u-3v-3 please__$=g-3 please__me=f-4 please__my=j4
please__text=b3 please__the=v6 please_call=a-6d8 please_cancel=j4 please_dont=f7j-5
please_dont_text=b3 please_help=b5f6 please_help_$=b4f6 please_im=b6 please_keep=v6
please_keep_the=v6 please_no=e-3 please_send=b4 please_stop=a7 please_stop_$=a3 pm=j3 podre=j4
podre__$=j3 point=b12j-3s-4v-3 point_$=b5 poison=b4 police=e5 police_$=b3v6 policia=b5 pon=i8
pon_$=i8 pongame=l3 pongame_con=d-3 pongo=m5 por=e-4f-3s-3 por__$=e-3i8s-6 por__me=b-3m4
por_dentro=b6 por_dentro_$=b6 por_mi=i3v-8 por_mi_$=i5v-3 por_que=b9v-5 por_que_me=m4 por_un=b-4e4v7
por_uno=i6v-3 por_uno_$=i6v-3 portal=v8 portugues=f5 portugues_$=f5 posible=k4 posponer=k3
possible=v6 possible_$=v8 postpone=k5 postpone__visit=k3 postpone_my=k3 postpone_my_visit=k3
pounding=v-3 pregunta=n5s-3 pregunta_$=n7 preguntar=s-3 preguntar_$=s-3 pregunteme=g3 prende=i3
prende_$=i3 presion=c3 presion_$=c4v-3 press=a3 pressure=c3 pretty_deep=c3 pretty_good=v3
problema=c-3 problema_$=c-3 proposito=b5c-3 proposito_$=b5c-3 provider=h6 provider_$=h3 pueda=k4v-3
pueda__$=k4v-3 puede=b-6c-6d3f3h3q3r-7v3 puede_$=i3 puede__$=f-5h4 puede__en=f6v-4 puede__para=k4q5
puede__una=f4 puede_llevar=i4 puede_llevar_$=i4 puede_ser=f4 pueden=i5 pueden__$=i5
pueden_recoger=i5 pueden_recoger_$=i5 puedo=a-3c4f3h-3m-3n-3s-5 puedo_$=f7 puedo__$=c3g7v-8
puedo__bien=c9 puedo__del=c5 puedo__despues=g-4v10 puedo__el=f4i3k-3v-5 puedo__la=c5
puedo__martes=k5 puedo_con=b4 puedo_el=k5q-6 puedo_hablar=g7 puedo_hablar_$=c-8g8 puedo_ir=b-3f9
puedo_levantar=c3 puedo_manejar=g-4v4 puedo_mas=b13f-4 puedo_mas_$=b12 puedo_ni=b5
puedo_respirar=b-5c4 puedo_respirar_$=b-4f3 puedo_salir=i4 puedo_tomar=k-3v4 puedo_tragar=c4
puedo_tragar_$=c4 puente=b4 pues=f-4g-4q-3 pues_$=c-4r5v4 puffy=c4 pulled=c5 puntos=c4v4 puntos_$=c5
purge=a3 purpose=b4c-3 purpose_$=b4c-3 pus=b-5c7 pus_$=c4 puse=s4 push=c-3k8q3 push__back=k4
push_it=k5 push_it_back=k4 puso=b3 put=a-6c-3l3v-6 put__back=l3 put__through=b-3d4 put_me=a-6c-3l3
put_me_back=l3 put_me_through=b-3d4 put_the=c4g3v-3 putting=g3 que=e-3i-3l-4m6n4o-6t-4u3
que_$=a-9m3n19r-6v-3 que__$=b-5c-8d-8f-4h-15m7o-4 que__a=h6 que__abren=v3 que__aguanto=b-4
que__cierra=f6 que__de=a6m-3u-3 que__dijo=n3p-3 que__duele=c6 que__en=v4 que__es=k-3m-4v7
que__escuche=h5 que__esto=a-4f3m5 que__hable=d10g5 que__hay=p5 que__la=k3 que__llame=d7h-3
que__llamen=d4f4 que__lleve=b3 que__los=b-7v6 que__me=f-4v13 que__mi=g5v-7 que__mucha=c3
que__pregunta=n4 que__que=b-3i-4m3 que__quiere=m-3v5 que__tengo=b4 que_clinica=v-3 que_dia=v9
que_doctor=h-10m6v3 que_doctor_$=h-10m6v3 que_es=a-6m6 que_es_$=v-5 que_es_esto=a-4m5 que_este=u3
que_estoy=c4 que_hable=d-4f6 que_hacer=m5 que_hacer_$=m5 que_hago=v4 que_horas=f6g-5k-4v5
que_horas_abren=v3 que_horas_es=k-3v4 que_ir=i3 que_ir_$=i3 que_la=k4v4 que_le=u6 que_llevar=i-6v6
que_mas=p5 que_mas_hay=p5 que_me=a-5c6d16g5k-6v-11 que_me_duele=c6 que_me_hable=d10g5
que_me_llame=d7h-3 que_me_llamen=d4f4 que_me_lleve=b3 que_me_pregunta=n4 que_miedo=v5
que_no=a10b-6f-6s4 que_no_$=s3 que_no_aguanto=b-4 que_no_me=a6 que_no_tengo=v5 que_otro=j4
que_parada=v4 que_piso=v4 que_pueda=k4v-3 que_quieren=b-5m9 que_quieren_$=m3 que_se=a-4m6
que_sea=h6v-3 que_seguir=b5v-3 que_si=h4r-7v6 que_si_$=r-6v7 que_sigo=b4 que_susto=v3
que_susto_me=v3 que_tenga=o-3r8u4v-5 que_tengo=b-4i-4m3 que_tengo_que=b-3i-3m4v3 que_vaya=j5
que_ya=b6 queda=f3i5 queda__$=f4i3 queda_bien=f4 queda_bien_$=f4 queda_la=v3 quede=c4v3 quede_sin=c4
quedo=c-4g3 queja=d3 queme=c5 quemo=b3 querer=c3 querer_$=c4 question=n4v-3 question_$=n4
quien=b-8c-3i5m8 quien__$=f-7v5 quien__el=m6 quien__lleve=f3 quien__usted=f6 quien_es=a-3
quien_es_$=e3 quien_es_usted=f6 quien_me=b-3d4h-4i7 quien_me_lleve=f3 quien_tengo=m6
quien_tengo_el=m6 quienes=m4 quienes_son=m4 quiere=f3m-5v3 quiere_$=v6 quiere__$=b3f4
quiere_matar=f5 quiere_matar_$=f5 quieren=m8 quieren_$=m3 quiero=c-3e-7l3m-11v-8 quiero_$=f-4
quiero__$=b7c-5d-3f-11j-6 quiero__a=a-4 quiero__avisos=l4 quiero__cita=f5j6k-10 quiero__con=a-3b4
quiero__de=a7f-9 quiero__doctor=h6 quiero__los=a6 quiero__me=b-8d4f3 quiero__mensajes=f5
quiero__mi=f-4 quiero__nada=a7 quiero__no=a-6d4 quiero__para=b4 quiero__que=h6 quiero__una=f5
quiero__ya=f5 quiero_cambiar=f-3 quiero_cancelar=a5 quiero_cancelar_los=a7 quiero_darme=a3
quiero_darme_de=a3 quiero_descansar=b4 quiero_estar=b3 quiero_gente=a-6d5 quiero_hablar=h-3
quiero_hablar_con=h-3 quiero_ir=h3 quiero_ir_con=h3 quiero_irme=b3 quiero_irme_con=b3
quiero_la=f8h4j6 quiero_la_cita=j5 quiero_mas=a6 quiero_mas_mensajes=f4 quiero_morir=b5f3
quiero_morir_$=b3 quiero_otra=k6 quiero_posponer=k3 quiero_que=b-3f3 quiero_que_me=b-8d4f4
quiero_recibir=l3 quiero_saber=a3 quiero_salir=a5b-4 quiero_un=h4 quiero_una=k-4 quiero_volver=a-5
quiero_volver_a=a-4 quit=a11b-6e3f-4j-3m-3 quit_$=a5v-10 quit__$=a8c-3 quit__me=a9c-5 quit_it=a3
quit_sending=a3 quita=c3 quitame=a5v-3 quitan=a-3v5 quitar=a4 quitar_la=v6 quite=b-7c7 quiten=l4
quiten__numero=a4 quiten_mi=a3 quiten_mi_numero=a3 quitenme=e-4 quitenme_$=e-4 quitenme_la=j3
quito=b3c-3 quito_el=b3 quizas=v6 quizas_$=v6 rain=c-6k6v8 raite=i6 raite_$=i6 ramos=h3 ramos_$=h3
ran=c3 ran__of=c4 ran_out=c3 ran_out_of=c4 rancho=v6 raped=b6c-3v-3 raped_$=b6c-3v-3 rapido=n4
rapido_$=n4 raro=c4 rash=b-3c7 rather=b3e-4h3s5v-5 rather__$=h-3s4 rather__the=h5 rather__this=d3
rather_have=h4 rather_not=h-5s3 rather_not_$=s3 rather_see=h3 rating=m6 ratito=g7 ratito_$=g4
rato=e3g3 rato_$=e3g3 re=a-7l5 reach=g6 reach__$=g6 reached=e3 reaction=c5 reaction__the=c4
reaction_to=c4 reaction_to_the=c4 read=f9n3v6 read__$=b-5f9v6 read_this=f6 ready=b3 ready_$=v3
ready_to=b5 reagendar=k6 real=d3e-3f-3m4v-3 real_$=d5v-3 real__$=m5 real_bad=c3 really=b4
really_$=s5 reason_$=c4 reason__keep=b3 reason_to=b5 reason_to_keep=b3 rebook=k8 receive=a3
recepcionista=d3 recepcionista_$=d3 receptionist=d3 receta=v5 rechazo=a4 recibir=a3 recibir__$=a3
recibir__mensajes=a-3 recibir_los=a-3 recital=k3 recoger=i5 recoger_$=i5 record=v3 recordatorio=v3
recordatorio_$=v3 records=a3d4 records__over=a3 red=c8v-7 red_$=c5v-4 red_and=c3 refill=v6
refrain=b-3 refrain_from=b-3 refuse=a3 regalo=b3 regalo__cosas=b3 regalo_mis=b3 regalo_mis_cosas=b3
regret=b3 regular=v4 remind=n7 remind_me=v9 reminders=c-3n-4 reminders_$=a11v-12 remove=a6k-3m-3v4
remove__$=a3 remove_me=a6 remove_me_$=a3 repeat=n6 repita=n3 reply=g6m5v-4 reply__$=v-4 reporting=a4
reporting_you=a3 representative=d4 representative_$=d4 reprogramar=k5 reprogramar_$=k5
reschedule=g-5j-4k11q3v-3 reschedule_$=k5q-6 reschedule_for=q4 respirar_$=b-8c7 respondo_de=b3
restart=l4 results_$=v-3 resume=l6 revoke=a5 ride=a-3b-5c-8e-3i14j-3v-7 ride_$=f-7i5v-3 ride__$=f8
ride__through=i3 ride_fell=i3 ride_fell_through=i3 rides=i5v-5 rides_$=i5v-5 right=b-8c7g-6
right_$=c7g-6v3 right__$=c-6 right_with=c3 ring=d11g5 ring__$=d6 ring_me=d11g4 ringing=c5v-3
risa=b-3v8 risa_$=v4 riverside=i-3o3 riverside_$=o3 road=u-3 roads=i4v-3 roads_are=i4v-3 robert=e4
roble=v7 robot_$=m4 robots=d3 robots_$=d3 rock=u5 rock__$=b3 rock_bottom=b3 rock_bottom_$=b3
rodilla=c4 rodilla_$=c3 rodillas=h-3v3 rodillas_$=h-3v3 ronchas=c3 roof=b5 room=m-3n-3v4
room_$=m-3v8 roommate=e4 rope=b4c-3 rope_$=b3 rosa=e4v-3 rota=b8g-3 rota_$=b8g-3 rough=h6
rough_$=b-4h6 run=n4 run__by=n4 running=a-3i5v3 running__temp=c4 running_a=c6 running_a_temp=c4
running_late=v5 runs=c4 runs_$=c4 s=a9b6r4v-7 s_$=a-6b9r4 sabado=o-3q4 sabado_$=q7 sabado__$=g3
sabado_lamanana=g3 sabado_lamanana_$=g3 sabe=m-5v10 sabe_$=m-5v10 saber=f4v-5 sacan=a3 sacaron=m4
sacaron__numero=m4 sacaron_mi=m4 sacaron_mi_numero=m4 safe=b7e-3 safe__$=b4 safe_here=b4
safe_here_$=b4 said=a5 sale=r3v-5 sale_un=i3 salgo=a8 salgo_$=a7 sali=c4t3 sali__$=v5 sali__de=c3
salida=b7c-7 salida_$=b10c-6 salieron=c3v3 salieron_mis=v4 salio=b-4c5 salio_un=c4 salir=i3
salir_$=a9b-8i4 salirme=a6b-3 salud=v3 salud_$=v3 same=h5v-3 same__$=h4v-3 sangra=c-5e7
sangra__rosa=c-3 sangra_no=c-3 sangra_no_rosa=c-3 sangran=c4 sangrando=c5 sangrando_$=c3 sangrar=c3
sangrar_$=c3 sangre=b-3c7v-6 sangre_$=c5v-3 sano=v6 saquenme=a3 sarpullido=c3 saturday=q7
saturday_$=q5 saturdays=v3 save=a3b4 saved=a-4b5 saw=j3 say=b-4m-3n11q-5r-6v-3 say_$=m-8n4q-3
say_it=a-5n11v-3 say_yes=m4 says=a-3 scam=m5 scam_$=m4 scared=a-4b3c-3f3 scared_$=b7v-4
scared_and=f6 scared_me=b-5v6 scared_of=b-6v5 scared_to=b9v-5 scary=v5 scary__$=v3 schedule=g6j4k-4
school_$=v5 scream=a5v-4 scream_$=a5v-4 se=a-9c5e4f-8h-4j-3m8n7s-9 se_$=s-7v19 se__$=b-4m9n10v-14
se__a=e8v-3 se__acabo=c6 se__de=c4v-4 se__digo=d3 se__fue=c-3e4 se__la=e-4 se__mi=b6e-5v3
se__muriendo=v4 se__murio=c-3v5 se__para=e5 se__que=m4 se__quita=c3 se__todo=b4 se_acabe=b3
se_como=b6 se_corta=b3n4 se_corto=b-4n6 se_de=m4 se_de_que=m4 se_encuentro=b-3e5 se_esta=b-4n5
se_fue_a=b-4e4 se_le=g5 se_lo=g3 se_los=a3 se_me=a-7b-8c18d-4e-12g-8i6k4n-8 se_me_acabo=c6
se_me_murio=c-3v5 se_me_quita=c3 se_murio_mi=e-5v4 se_nada=e3 se_nos=e8 se_oye=c-5n9v-3 se_puede=v-4
se_puede_$=v-4 sea=h6k3v-7 sea__$=h6k4v-3 sea__ultimo=a4 sea_el=a4 sea_el_ultimo=a4 sec=g8 sec_$=g8
second=g-4 second_$=g-3 second__$=f3r4 second_one=f3r3 second_one_$=f4r4 see=b4d-5e-4g3h5i-3k-3n-4
see_$=g10 see__$=v5 see__doctor=h-6j6 see__reason=b3 see__way=b6 see_a=b6 see_a_way=b3 see_any=b4
see_that=a3h3 see_the=j4v-4 see_the_doctor=h-7j6 see_what=a6 seeing=c3 seen=j6 sees=h3 seguir=b6v-5
seguir_$=b3 seguir__$=b5 segundo=f5g3 segura=v3 segura__mi=b-3v5 segura_en=b-3v5 segura_en_mi=b-3v5
seguro=b-4m3s-3v4 seguro_$=s-3 seguro__$=v3 self=b5 semanas=c6v-3 senal=e-5n7 senal_$=e-5n7
send=a4b3f-6i4j-5v-5 send__$=b6j-4 send__van=i6 send_a=i7 send_a_van=i6 send_help=b6v-4
send_help_$=b6v-4 send_me=a5b-4j-4 send_the=b3l3 sending=f4l3v3 sending_$=l5 sending_me=a5f5
sending_these=e3 senor=e3i3v-7 senor__$=i5v-5 senor_se=e4 senora=f4g3s-3 senora_$=f5g4s-3
senorita=g-3v3 senorita_$=v3 sent=v11 sentido=b6 ser=f4 seria=v4 service_$=v-3 set=p4 set__$=p5
shall=g4 shape=v3 she=a-3c-5e7h4k-3 she__$=v-4 she_moved=v-3 she_was=e-3 shes=e3v-5 shift=k5
shoes=v6 shoot=b6 shot=b-4 shot_$=i5 shot_made=c3 shotgun=b4c-3 shots=v3 should=i-4v6
should__stop=b-3 should_i=b-6i-4v11 should_i_stop=b-3 shouldnt=b3 show=j7k3 shower=c3 shower_$=c3
shut=a8c-3 shut__$=a3 shut_up=a3 si=c-4d-4e-5g-6h3j-8m-4n-6p-3r10s-12t-5u-6 si_$=b-4c-4q-3r-4
si__$=a8b-4f-5h3r-6u-3 si__me=r3 si__no=r5s-3 si__recibir=a-8l4 si__viernes=q3 si_el=r7
si_el_viernes=q3 si_es=v-4 si_la=r7 si_no=r5v7 si_pero=k4r5 si_quiero=a-8l3r3
si_quiero_recibir=a-8l4 si_yo=b3 sick=v5 sick_$=b-3i4v-4 sick__$=i-3v10 sick__these=v3 sick_and=e3
sick_in=v3 sick_lol=v3 sick_lol_$=v3 sick_note=v4 sick_of=v6 sick_of_these=v3 sick_today=c3
side=b-5c6 side_$=c3 side__$=v6 side_effects_$=v7 siempre=v3 siempre_$=v3 siento__$=c12f-3v3
siento__mal=c4f5 siento__me=b4 siento__no=c-4 siento_bien=v-4 siento_muy=f5 siento_muy_mal=c3f6
siento_que=b13c-6v-5 siento_que_me=b4 sigan=a4 sigan__$=a3 sign=c-4f3l5 sign__up=a-5l3
sign_me=a-5c-3l5 sign_me_up=a-5l3 sigo=c6 sigue=c3 sigue_doliendo=c3 siguen=e3 siguiendo=b5
siguiendo_$=b5 sik=c9 silence=a4 simon=r4 simon_$=r4 sin=a-3k-3u-3 sin__$=c5g-3 sin__ni=c-6
sin_carro=v-3 sin_carro_$=v-3 sin_dolor=b5 sin_mi=v-3 sin_querer=c3 sin_querer_$=c4 since=c5
since__$=c5 sintomas=v3 sirven=r3 sister=a-3e3 sister__$=h3 sitting=e4 six=v-4 six_$=v-4 size=v3
skin=c3 sleep=b3g3 sleeping=c-4e5 slipped=c3 slot=c-4g-6j4k6 slot_$=c-3g-6j5k4 slower=n6 slower_$=n4
smell=c4 smells=c3 smoking=v5 snap=b3 so=d-7e-9f-6g-8m-3n-7o4p-6r3 so_$=a-3b-3c-3v15
so__$=a-9b4g-3v-3 so__can=j3 so__cant=b-3 so__have=v-6 so__no=a3 so__of=v-3 so__one=o3
so__pain=b-3c4 so_afraid=c4 so_i=v-3 so_i_cant=b-3 so_i_have=v-6 so_kind=a-3 so_much=v-3
so_much_pain=b-3c4 so_please=a3 so_scared=b5v-3 so_scared_$=b3 so_that=a3 so_the=o6q-4 so_theres=a3
sobbing=b5 social=d5 social_worked=d3 soga=b4 sola=a-4b9c-3v-5 sola_$=b6v-4 soledad=b3 solicito=a4
solicito__baja=a4 solicito_la=a4 solicito_la_baja=a4 solo=c-3h4q4r-4 some=g5m3 some__time=g5
some_other=g5 some_other_time=g5 somebody=d3v-3 somebody__$=d-3 somebody__me=g6 somebody__the=d4
somebody__up=d6i-3 somebody_else=j5 somebody_who=a4 someone=g-3v-4 someone__$=a4 someone_call=d4
someone_call_me=d4 someone_else=e3 someone_else_$=a4h-5 someone_please=b3 someone_to=i3 something=k3
something_$=c5i3 something__up=c-3k3 something_came=c-3k3 something_came_up=c-3k3 something_i=b4
somethings=c3 somethings__right=c3 somethings_not=c3 somethings_not_right=c3 sometimes=b3
sometimes_i=b3 son=b-4v4 son_$=b-3e4 son_un=v5 soon=d-4u5v3 soon_$=b3d-4u5v4 sooner=k4v-4 sore=c6
sorry=c-4m4s-5 sorry_$=i3v3 sorry__$=d4m6 sorry__was=v-3 sorry_what=v-3 sorry_what_was=v-3 sos=b11
soul=b5c-3 sounds=r4 soy=b-4c-7d-5e10g-4i-3j-4m-3 soy_$=e3 soy_el=e3 soy_la=c-4e12s-4
soy_paciente=e-3 soy_su=d-4e5v-4 soy_una=b3 soy_yo=e-4v3 spam=a9e-3m-5 spam_$=a8m-4
spanish=a-4b-4d-3f7 spanish_$=f4 spanish_speaking=h4 speak=d6h-3n4v-3 speak__$=c-6d-7n5
speak__a=c3d3 speak_to=d9f-5 speak_with=d8 speaking=e6h4 speaking__$=h4 speaks=f4h-3 speaks__$=d-3
speech=c4 speech_is=c4 spring=e4v4 spring_$=e4v4 staff=d5 staff_$=d5 standing=v3 start=a-6b-4c-5i3l7
start_$=i3 start__me=l3 state=m5 stepdad=b4c-3 stepdad__me=b4c-3 still=b-4c4m-3r3v-5
still__$=g3r4v-4 stings=c3 stings_$=c3 stomach=a-3c8 stomach__$=c4 stone=c3
stop=a8c-7g-4k-5m-3n-7r-5 stop_$=a25b-5c-3e-4l-3r-10s-6u-5v-7 stop__$=a8b-5e4l4u-3v-15 stop__at=v11
stop__im=c5 stop__me=a3f4l-4 stop__my=a4 stop__now=a3 stop__the=a-7v8 stop__these=e3v5
stop_calling=a5c4e4 stop_calling_$=a3e4 stop_contacting=b6 stop_contacting_me=b6 stop_crying=v-5
stop_crying_$=v-5 stop_eating=v7 stop_for=a4 stop_it=a8 stop_it_$=a6 stop_me=a-11l9r4
stop_me_$=a-11l9r4 stop_my=j4 stop_sending=e3f5v4 stop_sending_me=f6 stop_sending_these=e3
stop_texting=a5r-3 stop_texting_me=a3 stop_the=b5 stopped=c-4 stopped__$=c-5 stopped_smoking=v5
store=c5 story=v3 strangle=b3 street=v4 street_$=o-5v10 stuck=c4 stuff_$=a3 su=c-3d-3e9g-3h-3n-3v-4
su__$=e7n-3 subscribe=l4 subscribe_$=l3 subscription_$=a3 sucks=a-4 sudo=c4 suficiente=a5 sugars=c4
suicidal=e-3 suicide=b5 sum=d4 sum_1=d4 super=g3v-3 supervisor=d4 supervisor_$=d3 supposed=r3v-5
sure=a-4b-4g-4r9s-5 sure__$=q4v4 sure_yet=r-5v5 surgery_$=v-3 sus=a10v-3 sus__$=a5 sus_mensajes=a5
sus_mensajes_$=a4 suscripcion=a6 suscripcion_$=a5 susto=v3 susto_me=v3 swallow=b-4f3 swallow_$=b-4f3
swap=k6 swelling=v6 swelling__$=c4 swelling_up=c3 swelling_up_$=c3 switch=h4k3 switch__$=h3
switch__to=e3 switch_me=h3 swollen=c4v-4 symptoms_$=c3 ta=r3v-3 ta__$=r3v-3 table=b4 tagalog=f6
tags=i4 tags_expired=i4 take=a3c-6 take_$=k5v-6 take__$=b-4i7u3 take__anymore=k-3 take__hike=a3
take__list=j-3 take__my=l3 take__off=b-4 take_a=a3 take_a_hike=a3 take_back=l3 take_care=u3
take_care_$=u3 take_it=b9k-5v-4 take_it_anymore=k-3 take_me=b-9h4i10v-8 take_me_$=b-4i11v-6
take_me_off=b-3 take_my=a4b-4v4 take_off=j-3 take_off_list=j-3 take_the=f6 tal=e4m-3v10 tal__$=v3
tal_vez=v6 tal_vez_$=v6 talk=d8h-5i-3m-7u5v-10 talk_$=b6c-11g9 talk__$=c8d-5u5v-4 talk__a=f4
talk__about=d4m-6 talk_hes=b3 talk_now=g4 talk_now_$=g4 talk_right=c8g-5 talk_right_$=c8g-5
talk_to=b-6d14g-4h-4m-6v-4 talk_to_a=f4 talk_to_about=d4m-6 talking=b-4m5 talking__$=c3
talking_about=v4 talking_to=b-8m4v-4 tamales=v4 tamales_$=v4 tanta=b4c-3 tanta__$=b4c-3 tantito=g3
tantito_$=g3 tanto=a3 tanto__$=a3 tanto_mensajes=a3 tanto_mensajes_$=a3 tarde=v7 tarde_$=v6
tarjeta=v6 tarjeta_$=v5 taxi=i9v-8 taxi_$=i6 team=v5 team_is=v5 tears=b11v-6 tears_$=b11v-5
telefono_$=f4m3 telefono_de=v-3 tell=b4v-3 tell__$=g5v-3 tell__doctor=b4 tell__to=a3 tell_my=b4
tell_the=b4 tell_the_doctor=b4 tell_you=g3 tell_you_$=g5v-3 temo=c-5 temo__no=c-3v6 temo_que=c-5v5
temo_que_no=c-3v6 temp=c5 ten=a-5t4v3 ten_$=t4 ten_minutes=v4 tenant=e4 tenga=o-3r8u4v-5
tengo=a-7c3d-4h-5n-4u-3 tengo_$=b3v-5 tengo__$=a-5b-9f-11i4m-3s-6v8 tengo__a=b3c-4v5 tengo__de=c-3
tengo__dolor=b-5 tengo__ir=v3 tengo__llegar=i3 tengo__me=f4i6 tengo__miedo=f4 tengo__nadie=b5i-4
tengo__ni=b-5v6 tengo__que=i8v-3 tengo__y=f6 tengo_a=b5i-4 tengo_a_nadie=b5i-4 tengo_como=i7
tengo_como_llegar=i3 tengo_dolor=c-5 tengo_dolor_$=c-3 tengo_el=m5v-6 tengo_en=i10 tengo_en_que=i10
tengo_fiebre=c4f4 tengo_fiebre_$=c9v-5 tengo_fiebre_ni=c-6v6 tengo_fiebre_y=f7 tengo_hambre=v5
tengo_la=c5 tengo_miedo=v8 tengo_miedo_a=b-6v5 tengo_muchisimo=b5 tengo_mucho=b4c-7v-4
tengo_mucho_miedo=f4 tengo_pavor=b4 tengo_pavor_a=b4 tengo_que=b-7c-7g10i-7v8 tengo_quien=f4i6
tengo_quien_me=f4i6 tengo_terror=b4 tengo_terror_a=b4 tengo_un_dolor=b-4 tengo_una=b-5 termina=v4
terminar=v-3 terminate=a4 terrible=b-5c6 terrible_$=c4 terrify=b5 terrify__$=b5 terrify_me=b5
terrify_me_$=b5 terror=b6 terror_a=b4 test=c-3v6 test_$=v6 testing=v6 testing_$=v5
text=a3b-7g6i-4j-10l3q-4s-6u-3v-3 text_$=d3f-7g-9 text__$=f3l-3n-4 text__again=l5 text__it=b3
text__later=f4 text__the=a5j-7 text_about=a-4b4 text_came=n5 text_me=a-5b-5d-3f3g7l6 text_me_$=a4
text_me_again=a-3l5 text_me_later=f4 text_please=f5 text_please_$=f7 text_you=g4 texting=n-3r-3
texting__$=f4 texting__and=d3 texting__number=e3 texting_me=f4 texting_me_$=f5 texting_me_and=d3
than=c4k3v-5 than__$=q3 thanks=a-4b-6c-6e-4g-3n-6s5u7 thanks_$=s3v-9 thanks__$=n-5v-5
thanks__asking=v4 thanks__god=u-4v6 thanks__the=u5 thanks_for=v3 thanks_for_asking=v4
thanks_for_the=u4 thanks_stop=a5 thanks_to=v6 thanks_to_god=u-4v6 thanks_you=a-4v-11
thanks_you_$=u-4 that=e4j6k3m-5n6 that_$=b-4j3m-7n11 that__$=e6 that__down=b5 that__me=e4
that__no=k3v-3 that_appointment=j5k-4 that_bill=v4 that_clinic=e5v3 that_clinic_down=b5
that_day=i3k3 that_day_$=i3 that_doctor=e-3h8 that_im=e4 that_name=e3 that_night=k3 that_nurse=b7v5
that_out=n7 that_wont=c7 thats=a4b-5e4 thats_my=e4 thats_not=e3 the=a-3j4k-4o4p-4 the_20th=g4o-3q6
the_20th_$=g4 the__$=a8b5e3f-7h-6i-3n-7r-6t-8v-10 the__after=v-3 the__again=a-4l4n3 the__and=c3v5
the__anymore=h-3j4 the__are=c-3 the__bus=g3 the__bye=g4u-3 the__call=b-3d4 the__came=c4n3
the__coming=v6 the__doctor=m-4v4 the__doesnt=i6 the__down=b-3g6 the__for=m3v5 the__guy=h4v-3
the__hurt=v5 the__i=a-7b5j6v4 the__im=a5b-3 the__in=b5c-4i-3 the__is=c10 the__lady=e3 the__last=h3
the__made=c3 the__meds=c6v-3 the__my=h3 the__number=f6 the__of=e-3o4t5 the__on=l3
the__one=a3b-5c4f7h5o3r6 the__or=v5 the__person=v-3 the__please=a-3n6 the__right=v5 the__stop=v4
the__there=d8e-6v-4 the__to=b3 the__was=b-4 the__went=c-5 the__with=c4h-3o-7v5 the__wont=c-7v8
the__wrong=e-3 the__you=a-3b5e5 the_appointment=b-6e-4j9k-3v-12 the_appointment_$=j4v-7
the_asap=o4q-3 the_baby=b3c-10g9 the_baby_$=c-10g6 the_best=u3 the_best_$=u3 the_bus=a-4g-3v3
the_bus_$=e4 the_bus_doesnt=i3 the_clinic=a-5m6 the_clinic_$=a-5m5 the_copay=v4 the_copay_$=v4
the_cowboys=v3 the_cowboys_$=v3 the_date=k3 the_day=g-4 the_desk=d4 the_doctor=b3d6h-13j6v9
the_doctor_$=v3 the_dog=n3 the_door=g3 the_door_$=b5 the_end=v4 the_end_of=v5 the_engine=v3
the_entrance=v4 the_entrance_$=v4 the_fcc=a4 the_fcc_$=a4 the_first=n5 the_first_one=n3 the_flu_$=c5
the_form=e-3g-3v6 the_form_$=g-3v5 the_friday=f5 the_friday_one=f5 the_future=b-3 the_future_$=b-3
the_game=v7 the_game_$=v8 the_garage=b5 the_gym=v-3 the_hall=v6 the_hell=a4 the_hospital_with=c3
the_house=b3 the_house_$=b3 the_last=a5r3 the_last_one=a5r3 the_line=n8v-7 the_line_$=n5 the_list=v6
the_lobby=v5 the_love=a3 the_love_of=a3 the_mailbox=c4 the_mailbox_$=c4 the_mal=v5 the_mal_$=v5
the_message=l4 the_middle=g4 the_middle_of=g4 the_movie=v4 the_needle=c4 the_new=c5 the_new_meds=c3
the_night=b5 the_nurse=e-4g-3 the_office=d4 the_one=h3v7 the_one_with=o-5v5 the_other=h3
the_pain=b4c8v-5 the_parking=v3 the_phone=d5g7 the_phone_$=d3g7 the_point=b4 the_police=b3
the_police_$=b3 the_question=n4 the_question_$=n4 the_reminders=a-6l5v7 the_reminders_$=l3v-4
the_results_$=v-3 the_road=u-3 the_roof=b5 the_runs=c4 the_runs_$=c4 the_same=h5v-3 the_schedule=j5
the_school=g3v-4 the_second=n-3o3 the_second_$=n-5 the_second_one=f3r3 the_shot_made=c3
the_shower=c3 the_shower_$=c3 the_side=v5 the_spring=e4v4 the_spring_$=e4v4 the_swelling=c-4
the_table=b4 the_text=a10j-8l3n3v-5 the_text_$=a8v-4 the_text_came=n5 the_time=b3c3 the_time_$=b3
the_time_and=b-4 the_top=n8 the_train=i5 the_tub=g4 the_visit=b-5 the_voices=b8 the_wait=t3v-3
the_ways=b4c-3 the_ways_$=b4 the_weather=c4v-3 the_wrong=e4f3v-6 the_wrong_number=f6
the_wrong_person=v-3 them=c-3v3 them_$=a-5v3 then=a-3b4 then_$=b4c-4 there=b-3d7e-3f4g-5i6k3m-4
there_$=b-18f5h-4i6k-3s-3 there__$=d4v-3 there__a=b6v4 there__be=b4 there__cancellation=k4
there__lady=h3 there_a=a3d-4h5k3v-4 there_a_cancellation=k4 there_a_lady=h3 there_another=h3
there_is=k3v-4 there_with=b3 theres=c4e3 theres_a=c4 theres_no=e4i-3 these=a9b-4i-3j-5 these_$=a6v-7
these__$=b-3c-4v3 these__i=b4 these_days=b4f5 these_reminders=v-4 they=a-3e3i4r3v-5 they__$=e4
they__my=a-4i6 they_put=b4v-3 theyd=b3 theyd_be=b3 thing=a10v-3 thing_$=a4 things_$=b3
think=a-5b-3c6g3r-3s3v-3 think_$=c5 think__$=s3 think__having=c-3 think__it=g5 think_about=b5g3
think_about_it=g5 think_im=c-4 think_im_having=c-3 think_its=b-9c6 think_so=s3 think_so_$=s3
think_you=e3 thinking=b5c-3 this=a5c-3e5h-3i-3k-7m5n-4p-3r-3t-5u-3v-5 this_$=a7b-3c-3e-17v-4
this__$=a-10c-3d-6e-7g7m13 this__a=a-3d4e9v-5 this__and=b-3 this__be=b5 this__his=b-4e3m-3
this__in=c3 this__is=c5v7 this__me=f7 this__she=b5 this__the=a5d-3e8v-4 this_a=d-3 this_about=m6
this_better=a5 this_better_be=a5 this_call=m3 this_heat=v5 this_heat_is=v5 this_ill=b5
this_is=b-4c-5d-7e15f-3v-12 this_is_a=a-3e10v-4 this_is_his=b-4e3m-3 this_is_the=d-4e9 this_legit=m5
this_legit_$=m5 this_minutes=g5 this_number=b-3e-4m-12s-3 this_number_$=a-4m-5s-3
this_phone=e5g-7m-4 this_some=m3 this_text=a-5v7 this_text_$=a-4v7 this_thing=a8 this_time=b7
this_weekend=g4 this_weekend_$=g4 this_with=d6 this_with_a=d5 thisweek=q3 thisweek_$=q3 those=b-3p3
those__$=h3i4p-3 those__too=c3 those__work=p4q3 those_are=p4 those_days=i4 those_days_$=i4
those_dont=p4q3 those_dont_work=p4q3 those_times_$=p3 thought=v3 thought_about=v3 thoughts=b6c-7
thoughts_of=c-3 threatening=b3 threatening_me=b3 three=b-5g3 three_$=g4 three__$=i3 threw=c3
threw_up=v3 throat=c3 through=d4n3 through__$=n4 through__roof=c3 through_the=b7 through_the_roof=c3
through_to=b-3d4 throwing=b-3c4 throwing__$=c3 throwing_up=b-3c4 throwing_up_$=c3
thursday=b-4k3o-5q7 thursday_$=o-3p4q8 thursday__$=b-3k5 tiembla=c5 tiempo=b-3 tiempo_$=v6
tiempo_para=g4 tiene=c3p3v-5 tiene__$=a-4c8f-3v-4 tiene_en=c-5 tienen_$=h5v-5 tienen__$=b-8i3v6
till=b4c-4 time=e-5f-3g5k7q-5v4 time_$=a-5c-7g11k7v-9 time__$=g-4 time__my=m-5v10 time_and=b-4
time_for=m6 time_for_me=b3 time_i=b-3 times=a3n3v-4 times_$=p4 tire=i6 tired__the=b-3v4
tired_of=b4c-3 tiro=b4 tlk=c-3g8 to=c-6d4h-6k5n-13q5t-3u-3 to__$=a-3c-10d5f-5g6l-7q3r-5s-3v5
to__a=b-3 to__again=a-5 to__anymore=b3 to__anything=s4 to__appointment=j7 to__at=k6q6 to__clinic=e7
to__doctor=c3 to__dont=a3 to__fcc=a4 to__for=b4 to__forever=b3 to__from=a3 to__here=a-4b5v-5
to__is=b5c-3 to__it=b5f4 to__ive=b-5c6 to__machine=d-4 to__mailbox=c4 to__me=b-3d-3i11l5v-5
to__morning=k3 to__my=a-3b9c-9f10i-5 to__myself=b-4v7 to__out=b-10c6m3v3 to__person=f7 to__phone=e4
to__so=j3 to__texting=a3 to__the=j8k3v-8 to__there=i3 to__these=a4 to__this=d4m-6 to__to=d3i3
to__up=b12v5 to__with=a4d4m3v-5 to__you=a8 to_a=f4 to_a_machine=d-4 to_a_person=f7 to_about=d4m-6
to_ask=a-3i-4 to_ask_$=u3 to_ask_my=g3i-4 to_be=k-4 to_book=f5s4 to_book_anything=s4 to_breathe=c4
to_breathe_$=c4 to_bring=i3 to_bring_me=i4 to_call=a4 to_call_$=a3 to_cancel=a-3f5 to_cancel_my=f9
to_change=k3 to_come=b-4i3j8 to_come_$=j5 to_cut=b5c-4 to_die=s-3 to_die_$=s-3 to_die_for=v6
to_do=a4f3m5v-9 to_do_$=f4 to_do_with=a5b-3m3 to_drive=b-3c5i3 to_end=b3f3 to_end_my=f4
to_english=e3 to_friday=k5q7 to_get=a-3b11d-5s-3 to_get_there=i3 to_go=a-4b8 to_go_$=b6 to_god=u-4v6
to_god_$=u-4v6 to_have=j3v3 to_hear=a3 to_hear_from=a3 to_him=b-4 to_him_$=b-4 to_hurt=b-3c-3v8
to_hurt_myself=b-8v8 to_jump=b4 to_keep=a6b3 to_keep_texting=a3 to_kill=b7 to_kill_myself=b4
to_live=a-7b15v-3 to_live_$=b6 to_live_for=b6 to_make=a4j-3 to_make_it=b3j-3 to_make_you=a5 to_me=h3
to_move=k5 to_move_it=k3 to_my=c-4g6k-3v5 to_my_appointment=j3 to_ohio=j3 to_opt=m3 to_opt_out=m3
to_receive=a3 to_reschedule=k4 to_reschedule_$=k3 to_say=a5b-7c4r-3v8 to_say_$=v9 to_see=g5j5v-6
to_see_the=j6v-4 to_snap=b3 to_somebody=b-4j3 to_someone=a-4b-3 to_speak=d6 to_speak_with=d4
to_take=b-7i8v5 to_take_me=b-5i8 to_talk=f4 to_talk_to=f4 to_text=a3g-8l3 to_text_me=g-4l5
to_that=e7 to_the=a5b-9c10g-6j-6k3q7 to_the_clinic=i3 to_the_fcc=a4 to_the_mailbox=c4 to_this=a9
to_this_$=a4 to_thursday=k3q3 to_thursday_$=k3q3 to_tomorrow=q4 to_wake=b9 to_wake_up=b9
to_work=g3v-3 to_you=a-6g7i3 to_you_$=a-3g7i3 todas=c-3r3 todavia=v3 today=c3g5 today_$=v3
today__$=v-3 today_lamanana=c5g-3q-4 today_lamanana_$=c5g-3q-3 today_lanoche=b5c-8g5v-4
today_lanoche_$=c-6g6 today_latarde_$=g-3 todo=a3g-5n-4v-3 todo_$=c3 todo__$=b4 todo__da=b3
todo__que=a6c3 todo_lo=a6i5 todo_lo_que=a6 todo_me=b3 todo_me_da=b3 toes=c3 toi=f8 tomar_$=k5
tomar__pastilla=v5 tomar_mi=v5 tomar_mi_pastilla=v5 tome=b5c-3 tome__$=b7 tomorrow=g4v-3
tomorrow_$=b4c-3g3q5 tomorrow__$=g3q-6 tomorrow_morning=q-4 tomorrow_morning_$=q-6 too=b3e-3h4p3u3
too_$=c-4u7v6 too__$=h5v-7 too__to=c7 too_far=i6 too_fast=n4 too_much=b7v-5 too_much_$=b3v-3
took=c3i3v-4 took__bunch=b3 took__car=b-3i3 took__my=b5c-3 took_a=b4 took_a_bunch=b3 took_all=b5c-3
took_all_my=b5c-3 took_my=i3 took_the=b-4c4 tooth=c4 top=n8 torcida=c3 torcida_$=c3 tos=c4f3
tos_$=f4 tos__me=c6 toser=c5 toser_$=c5 toso=a-3v5 touch=b-5c5g3 touches=b3 touches__$=b3
touches_me=b3 touches_me_$=b3 trabaja=i4 trabajando=f4 trabajo=k4 trabajo_$=g3 tracks=b6 tracks_$=b6
trae=c4 trafico=v3 tragar=c4 tragar_$=c4 traigo=b-4c5 train=c-3i8v-3 train__running=i5 tranquila=v3
tranquila_$=v3 transfer=d3 transfer_me=d3 translator=f3 translator_$=f3 transporte=i5
transporte_$=i3 treat=c-4v7 tres=v-4 tres_dias=c3 troca=i5 trouble=i3 truck=c-4i6 trust=b4e-3
try=b7g9m-4q-4v-5 try__$=g4 try__tomorrow=g3 try_me=b-4g8 trying=c4 trying_$=c4 tub=g4 tuesday=g-4
tuesday_$=o4q-4v3 tuesday_at=o-4 turn=l5 turn_the=l5 two=a-3b-5o3p-3r-3t3 two__$=g3o3 tylenol_$=b4
uber=i9 uber_$=i6 uh=a-3b-4s4v-4 uh_$=r-4s7 uh__can=g4 uh_yeah=g4 uh_yeah_can=g4 ultimo=a6 um=v4
um_yeah=a3 un=a-4c3f-5m-5n-7o-3q-3t6 un__$=d4h-4i7k-5l-9m-3n-3 un__con=b6 un__de=b5c-12e3v3
un__en=b-7c7 un__me=l7 un__no=h3 un__que=b-5c4 un__y=a-3 un_asesor=d3 un_asesor_$=d3 un_ataque=c3
un_dolor=b-5 un_dolor_que=b-4 un_enterro=k3 un_hombre=b3v-3 un_infierno=b4 un_ojo=v5 un_rato=g3
un_rato_$=g3 un_taxi=i5 un_taxi_$=i4 una=a-5c4d5g-3i-3 una__$=a-6d7f5m3v-11 una__de=b-3
una__en=b4c5v-4 una__mas=n6 una__otra=p4 una__para=k-6v4 una__please=b8 una__que=b-5c6k5v-3
una_carta=v4 una_cita=f4 una_doctor=h4 una_enfermera=d3 una_enfermera_$=d3 una_llamada=d5
una_llamada_$=a-4d6 una_mujer=h3 una_ni=p4 una_ni_otra=p4 una_persona=d8e-5 una_persona_$=d9
una_semana=c4 una_senorita=d4 una_soga=b4 una_vez=b3n7v-3 under=c3v-3 under__weather=c4v-3
under_the=c5v-3 under_the_weather=c4v-3 unenroll=a4 uno=i5o4 uno_$=a-3i6o4v-4 uno__$=v5 unsub=a5
unsubscribe=a5l-6 unsubscribe_$=a12l-3v-4 unsubscribe_from=a-3v3 unwanted=a4 up=c4e-5f-6h-6j3n5v-8
up_$=c3e-4n4v-3 up__$=v3 up__everything=b3 up__me=c4 up__slot=j6 up_and=a7g-3 up_for=l5
up_my=c-9g5j3 up_my_slot=j6 up_on_everything=b3 up_to=g6 up_tomorrow=b7 up_tomorrow_$=b7
up_with=c8g-5 urge=b5c-3 urine=c3 urine_$=c3 us=e4 us_$=b3 usa=m5n-4 use=a-3c-3e-3j4 use__number=e-5
use__phone=a-7 use_mi=j4 use_this=a-5 use_this_number=e-5 use_this_phone=a-7 used=v4 used_to=v5
usted=q4v-3 usted_$=f6 usted__$=q4 usted__a=e6 usted_busca=e3 usted_busca_a=e3 ustedes=v3)";

}  // namespace rb::grammar
