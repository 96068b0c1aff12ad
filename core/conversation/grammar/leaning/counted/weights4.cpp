#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning4;
const std::string_view kLeaning4 = R"(
taken=s3 taken_off=s3 takes=i3 tal=e4m-3v10 tal__$=v3 tal_vez=v6 tal_vez_$=v6 talk=d9h-5i-3m-7u4v-9
talk_$=b5c-11g9 talk__$=b-3c8d-7u5 talk__a=f5 talk__about=d5m-5 talk__somebody=d3 talk_hes=b4
talk_now=g4 talk_now_$=g4 talk_right=c8g-5 talk_right_$=c8g-5 talk_to=b-6d14g-5h-4m-6v-4
talk_to_a=f5 talk_to_about=d5m-5 talk_to_somebody=d3 talking=b-4g-3m5 talking__$=c3 talking_about=v4
talking_to=b-8m5v-7 tamales=v4 tamales_$=v4 tanta=b4c-3 tanta__$=b4c-3 tantito=g3 tantito_$=g3
tanto=a3 tanto__$=a3 tanto_mensajes=a3 tanto_mensajes_$=a3 tarde=v9 tarde_$=v7 tarjeta=v6
tarjeta_$=v5 taxi=i9v-8 taxi_$=i5 team=v5 team_is=v5 tears=b11v-6 tears_$=b11v-6 telefono_$=e3m3
telefono_de=v-3 tell=b5g3 tell__$=g5v-3 tell__doctor=b4 tell__to=a3 tell_my=b4 tell_the=b4
tell_the_doctor=b4 tell_you=g4 tell_you_$=g5v-3 temo=c-5 temo__no=c-4v6 temo_que=c-4v5
temo_que_no=c-4v6 temp=c4 ten=a-5t6 ten_$=t4 ten_minutes=v4 tenant=e4 tenga=r9u5v-6
tengo=a-6c3d-4h-5i3n-4r-3u-3 tengo_$=v-4 tengo__$=a-5b-9e-4f-11i5m-4s-6v7 tengo__a=c-4v5
tengo__dolor=b-5 tengo__me=f4i6 tengo__miedo=b3f4 tengo__nadie=b5i-4 tengo__ni=b-5v6
tengo__que=i7v-3 tengo__y=f6 tengo_a=b5i-4 tengo_a_nadie=b5i-4 tengo_como=i6 tengo_como_ir=i3
tengo_dolor=c-5 tengo_dolor_$=c-3 tengo_el=m5v-6 tengo_en=i9 tengo_en_que=i9 tengo_fiebre=c3f4
tengo_fiebre_$=c8v-5 tengo_fiebre_ni=c-6v6 tengo_fiebre_y=f7 tengo_hambre=v5 tengo_la=c6k-3
tengo_miedo=v8 tengo_miedo_a=b-6v5 tengo_muchisimo=b5 tengo_mucho=b5c-8v-4 tengo_mucho_miedo=f4
tengo_pavor=b3 tengo_pavor_a=b3 tengo_que=b-7c-6g9i-7v7 tengo_que_ir=v3 tengo_quien=f4i6
tengo_quien_me=f4i6 tengo_terror=b4 tengo_terror_a=b4 tengo_un_dolor=b-4 tengo_una=b-4 termina=v4
terminar=v-3 terminate=a4 terrible=b-5c6 terrible_$=c4v-3 terrify=b5 terrify__$=b5 terrify_me=b5
terrify_me_$=b5 terror=b6 terror_a=b4 test=c-3v6 test_$=v6 testing=v6 testing_$=v5
text=a3b-7g5i-4j-11l3q-5s-8u-3 text_$=d3f-7g-9 text__$=f3n-3s-3 text__again=l4n-4 text__later=f4
text__the=a5j-7 text_about=a-3b3 text_again=s-3 text_again_$=s-3 text_came=n5
text_me=a-4b-5d-4f3g7l5n-4 text_me_$=a4 text_me_again=a-3l5n-3 text_me_later=f4 text_please=f5
text_please_$=f6 text_you=g4 texting=r-4 texting__$=f3 texting__number=e3 texting_me=f4
texting_me_$=f5 texto=a3 textos=d4 than=c5k3v-5 than__$=q3 thanks=a-4b-5c-6e-3g-3n-6q-3s4u6
thanks_$=v-12 thanks__$=n-4u-3 thanks__asking=v4 thanks__god=u-4v6 thanks__the=u5 thanks_for=v3
thanks_for_asking=v4 thanks_for_the=u4 thanks_stop=a4 thanks_to=v6 thanks_to_god=u-4v7
thanks_you=a-6 thanks_you_$=o3u-6 that=e4j5k3m-3n6q-3 that_$=b-4j3m-5n9 that__$=e6v-6
that__again=n-3 that__be=v-4 that__down=b5 that__for=v4 that__me=e4 that__much=f3 that__no=k3v-3
that__over=a-3c-4n5 that__the=b3v3 that__you=c3 that_appointment=j6k-3 that_bill=v4 that_clinic=e5v3
that_clinic_down=b5 that_day=i4 that_day_$=i3 that_doctor=e-3h9 that_im=e4 that_name=e3
that_night=k3 that_nurse=b6v5 that_one=v-4 that_out=a-3n7v6 that_very=f3 that_very_much=f3
that_wont=c6 thats=a4b-5e4 thats_my=e4 thats_not=e3 the=a-3h-3j4k-4o4p-4s-3 the_20th=g4q5
the_20th_$=g4 the_28th=q3 the_28th_$=q3 the__$=a8b5f-6h-6i-4n-8q6r-3t-7v-9 the__after=v-3
the__again=a-3l3n4 the__and=c4v6 the__anymore=h-4j4 the__are=c-3 the__bus=g3 the__by=v3
the__bye=g4u-3 the__cab=i4 the__call=b-3d3 the__came=c5n3 the__coming=v7 the__desk=e3
the__doctor=h4m-5v4 the__doesnt=i6 the__dont=c6 the__down=b-3g6 the__for=m3v5 the__give=v-3
the__guy=h4v-3 the__hurt=v6 the__i=a-7b5j6v3 the__im=a4b-3 the__in=b5c-3i-3 the__is=c10 the__lady=e3
the__last=h3 the__lol=r3 the__made=c3 the__meds=c6v-3 the__my=h3 the__number=e3f6 the__of=e-3o3t4
the__one=a3b-9c4f7h5o5q-3r6 the__or=v4 the__person=v-3 the__please=n5 the__right=v5 the__stop=v4
the__there=d9e-5v-4 the__was=b-5 the__went=c-6 the__with=c4o-7v5 the__wont=c-7v8 the__wrong=e-3
the__you=a-4b6e5 the_address=m-4v3 the_appointment=b-6e-4j9k-4v-13 the_appointment_$=j4v-8
the_asap=o5q-6 the_baby=b3c-10g9 the_baby_$=c-10g6 the_best=u3 the_best_$=u3 the_bus=a-4g-3
the_bus_$=e4 the_bus_doesnt=i3 the_car=v-3 the_clinic=a-6b-3m3 the_clinic_$=a-5v4 the_copay_$=v5
the_cowboys=v3 the_cowboys_$=v3 the_date=k3 the_day=g-3 the_desk=d4 the_doctor=b3d6h-13j6v10
the_doctor_$=v3 the_dog=n3 the_door=g3 the_door_$=b4 the_end=v4 the_end_of=v5 the_engine=v3
the_entrance=v3 the_entrance_$=v3 the_fcc=a4 the_fcc_$=a4 the_first=n5 the_flu_$=c6
the_form=e-3g-3v6 the_form_$=g-3v5 the_friday=f5 the_friday_one=f5 the_front=e3 the_front_desk=e3
the_future=b-3 the_future_$=b-3 the_game=v7 the_game_$=v7 the_garage=b5 the_gym=v-3 the_hall=v6
the_headaches=v3 the_hell=a4 the_hospital=v3 the_hospital_$=v4 the_hospital_with=c3 the_house=b3
the_house_$=b3 the_last=a5 the_last_one=a5b-3 the_line=n8v-7 the_line_$=n5 the_list=v6 the_lobby=v5
the_mailbox=c4 the_mailbox_$=c4 the_mal=v5 the_mal_$=v5 the_message=a3l4 the_middle=g4
the_middle_of=g4 the_month=p3 the_movie=v4 the_needle=c4 the_new=c6 the_new_meds=c3 the_night=b5
the_nurse=e-5g-3 the_office=d3 the_one=h3q-3v8 the_one_with=o-4v5 the_only=b3 the_options=n3
the_options_again=n3 the_other=h3 the_pain=b4c8v-7 the_pain_in=b3 the_parking=v3 the_phone=d4g7
the_phone_$=g7 the_point=b5 the_police=b3 the_police_$=b3 the_question=n4 the_question_$=n4
the_reminders=a-7l4v8 the_reminders_$=l3v-3 the_results_$=v-3 the_riverside=r4 the_riverside_one=r4
the_road=u-3 the_roof=b5 the_runs=c4 the_runs_$=c4 the_salon=g3 the_salon_$=g3 the_same=h6v-3
the_schedule=j5 the_scheduler=d3 the_school=g3v-3 the_second=n-3o3 the_second_$=n-4
the_second_one=f3 the_shot_made=c3 the_shower=c3 the_shower_$=c4 the_side=v6 the_spring=e4v3
the_spring_$=e3v4 the_swelling=c-4 the_table=b4 the_text=a10j-7l3n3v-6 the_text_$=a8v-6
the_text_came=n5 the_time=c3 the_time_and=b-4 the_top=n8 the_train=i5n3v-5 the_tub=g4 the_visit=b-4
the_voices=b8 the_wait=t3v-3 the_ways=b4c-3 the_ways_$=b4 the_weather=c4v-3 the_wrong=e5f3v-6
the_wrong_number=e3f6 the_wrong_person=v-3 them=c-3v3 them_$=a-3v3 then=b4r6 then_$=b4c-4r6
there=d7f4g-5i6k3m-3 there_$=b-17d4f4h-4i6j3k-4 there__$=d4v-3 there__a=b6v4 there__be=b4
there__cancellation=k4 there__doctor=h3 there__lady=h3 there_a=a3h7k3v-4 there_a_cancellation=k4
there_a_lady=h3 there_another=h3 there_in=v5 there_is=k3v-9 there_with=b3i3 theres=c4e3v-3
theres__way=b3 theres_a=c4 theres_no=e4i-3 these=a10b-4i-4j-5 these_$=a5v-7 these__$=b-3c-4v3
these__i=b5 these_days=b4f5 these_reminders=v-4 these_text=v-3 these_text_$=v-3 they=a-3e3i3r3v-5
they__$=e4 they__my=a-4i5 they__the=c4v-3 they_put=b4 theyd=b4 theyd_be=b4 thing=a9v-3 thing_$=a3
think=a-5c6e3g3r-4s3v-3 think_$=c5 think__$=s4 think__can=b3 think__having=c-3 think__it=g5
think_about=b5g3 think_about_it=g5 think_i=c3 think_i_can=b3 think_im=c-3 think_im_having=c-3
think_its=b-10c5 think_so=s4 think_so_$=s4 think_you=e3 thinking=b5c-3
this=a5c-4e5h-3i-4k-8m6n-4p-6q-3t-3u-3v-5 this_$=a7b-3d3e-17g-3v-4 this__$=a-10c-3d-5e-8f-3g7m12
this__a=d4e8v-5 this__and=b-3 this__be=b5 this__english=e3 this__her=e4 this__his=b-4m-3 this__in=c3
this__is=c5v8 this__me=f7 this__she=b5 this__the=a4d-3e8m3v-4 this_a=d-4 this_about=m7
this_better=a5 this_better_be=a5 this_call=m3 this_cough=c3 this_heat=v5 this_heat_is=v5 this_ill=b4
this_is=a3b-4c-4d-7e15f-3v-11 this_is_a=e10v-4 this_is_her=e4 this_is_his=b-4m-3 this_is_the=d-4e10
this_isnt=e3 this_legit=m5 this_legit_$=m4 this_minutes=g5 this_number=b-3e-5m-11s-3
this_number_$=a-5m-5s-5 this_one=a-3 this_phone=e6g-6m-5 this_some=m3 this_text=a-5v6
this_text_$=a-3v6 this_texting=f7 this_thing=a8 this_time=b6 this_weekend=g4 this_weekend_$=g4
this_with=d6 this_with_a=d5 thisweek=q4 thisweek_$=q3 those=b-4p4s-3 those_$=q-4 those__$=h4i4p-3
those__too=c3 those__work=p4q3 those_are=p4 those_days=i4 those_days_$=i4 those_dont=p4q3
those_dont_work=p4q3 though=v-3 though_$=v-3 thought=v4 thought_about=v4 thoughts=b6c-7
thoughts_of=c-3 threatening=b4 threatening_me=b3 three=b-4g3 three_$=g4o3 three__$=i3 threw=c3
threw_up=v4 throat=c3 through=d4n3 through__$=n4 through__roof=c3 through_the=b6 through_the_roof=c3
through_to=a-3b-3d5 throwing=b-3c5 throwing_up=b-3c5 thursday=b-3o-5q6 thursday_$=p3q6
thursday__$=b-5k5 tiembla=c5 tiempo_$=v6 tiempo_para=g4 tiene=c3v-5 tiene__$=a-4c8v-4 tiene__el=p-6
tiene_algo_el=p-6 tiene_en=c-5 tienen_$=h5v-4 tienen__$=b-8h-3i3v5 till=b5c-4 time=e-5f-3g5k7q-6v3
time_$=a-5c-7g10k6v-10 time__$=g-4 time__me=b3 time__my=m-5v8 time_and=b-4 time_for=b3m6
time_for_me=b4 time_i=b-3 times=a4g-3n4p3v-4 times_$=p4 tire=i6 tired__the=b-3v4 tired_of=b3c-3
tiro=b4 tlk=g7 to=c-7d5h-5k4n-9p-4q5u-4 to_$=s-4 to__$=a-4c-9d5f-6g6l-8s-4 to__a=b-4
to__afternoon=k3q3 to__again=a-5 to__an=k-3v5 to__anymore=b4 to__anything=s3 to__appointment=j6k-4
to__at=k5q6 to__clinic=e8 to__doctor=c3 to__dont=a3 to__fcc=a4 to__for=b4 to__forever=b3 to__from=a3
to__here=a-4b7v-5 to__im=e3 to__is=b5c-3 to__it=b6f4 to__ive=b-5c6 to__machine=d-4 to__mailbox=c4
to__me=b-3i12l4o3 to__my=a-3b9c-8f10g3i-5q-3 to__myself=b-5c3v6 to__no=a-3 to__out=b-11c5m3v3
to__person=f7 to__phone=e4 to__so=j3 to__texting=a4 to__the=j9k3v-8 to__these=a4 to__this=m-6
to__to=a-3d3 to__up=b12v5 to__with=a4d4m3v-5 to__you=a7 to__your=l5 to_a=d4f4 to_a_machine=d-4
to_a_person=f7 to_about=d5m-5 to_ask=a-3i-4 to_ask_$=v3 to_ask_my=g3i-4 to_be=k-4 to_be_here=b3
to_book=f5s3 to_book_anything=s3 to_book_it=f5 to_breathe=c3 to_breathe_$=c3 to_bring=i4
to_bring_me=i5 to_call=a4g-5 to_cancel=a-3f5j3 to_cancel_$=v3 to_cancel_my=f8j3 to_change=k3
to_check_with=g3 to_come=b-7i4j8 to_come_$=j5 to_come_in=b-3 to_cut=b5c-4 to_death=b3 to_die=s-3
to_die_$=s-3 to_die_for=v6 to_do=a4f3m5v-9 to_do_$=f4 to_do_with=a5b-4m3 to_drive=b-3c4i3
to_end=b3f3 to_end_my=f4 to_english=e3 to_friday=g-3k5q7 to_get=a-5b10d-5l3 to_get_out=v3
to_get_these=a3 to_get_to=i3 to_go=a-4b8v-3 to_go_$=b6 to_god=u-4v6 to_god_$=u-4v6 to_have=j3v3
to_hear=a3 to_hear_from=a3 to_him=b-4 to_him_$=b-4 to_hurt=b-3c-3v8 to_hurt_myself=b-8v8 to_jump=b4
to_keep=a6b3 to_keep_texting=a4 to_kill=b7 to_kill_myself=b3 to_live=a-6b16 to_live_$=b6
to_live_for=b6 to_make=a4b3j-4k-6v4 to_make_an=k-3v5 to_make_it=b4 to_make_you=a5 to_me=h3
to_move=k5 to_move_it=k3 to_my=c-5g6k-5v5 to_my_appointment=j3k-4 to_ohio=j3 to_opt=m3 to_opt_out=m3
to_reach=g6 to_receive=a4 to_reschedule=k3q-3 to_reschedule_$=k3q-3 to_say=a5b-7c4r-3v8 to_say_$=v9
to_see=g6j5v-6 to_see_$=g4 to_see_the=j6r3v-3 to_somebody=b-5d3j3 to_somebody_else=j3 to_someone=a-4
to_speak=d7 to_speak_with=d5 to_take=b-7i8v4 to_take_me=b-4i8 to_talk=f3 to_talk_to=f3
to_text=a3g-7l3 to_text_$=a3 to_text_me=g-3l5 to_that=e7 to_the=a5b-10c10g-6j-6k3q5 to_the_clinic=i3
to_the_fcc=a4 to_the_mailbox=c4 to_think=g3 to_this=a10 to_this_$=a4 to_thursday=k6q3
to_thursday_$=k6q3 to_tomorrow=q5 to_wake=b9 to_wake_up=b9 to_work=g3v-3 to_work_$=g5v-3
to_you=a-6g7i3 to_you_$=g7i3 todas=c-3r4 todavia=v3 today=g5 today_$=v3 today__$=v-3
today_lamanana=c6g-4q-5 today_lamanana_$=c6g-3 today_lanoche=b4c-8g5v-4 today_lanoche_$=c-6g6
today_latarde_$=g-4 todo=g-5n-3v-3 todo_$=c3 todo__$=b5 todo__que=a6b-3c4 todo_lo=a6i5
todo_lo_que=a6 toes=c3 toi=f8 tomar_$=k5 tomar__pastilla=v5 tomar_mi=v5 tomar_mi_pastilla=v5
tome=b5c-3 tome__$=b7 tomorrow=g4 tomorrow_$=b4c-4g4k-3q7 tomorrow__$=d-3g3 tomorrow__lunchend=g-3
tomorrow__noon=g3 tomorrow_after_lunchend=g-3 tomorrow_at=g-3 tomorrow_morning=d-3o4q-3
tomorrow_morning_$=d-3q-4 tomorrow_please=g5 too=b3e-3h3p3u3 too_$=c-4u7v5 too__$=h4 too__to=c7
too_bad=v5 too_far=i6 too_fast=n4 too_much=b7v-5 too_much_$=b4v-4 took=c3i3v-4 took__bunch=b3
took__car=i3 took__my=b5c-3 took_a=b4 took_a_bunch=b3 took_all=b5c-3 took_all_my=b5c-3 took_my=i3
took_the=b-5c3 tooth=c4 top=n8 tos=c4f4 tos_$=f4 tos__me=c6 toser=c5 toser_$=c5 toso=a-4v5
touch=b-5c5 touches=b3 touches__$=b3 touches_me=b3 touches_me_$=b3 trabaja=i4 trabajando=f4
trabajo=k4 trabajo_$=g3 tracks=b6 tracks_$=b6 trae=c5 trafico=v3 tragar=c4 tragar_$=c4 traigo=b-6c6
train=c-3i8n3v-6 train__running=i6 tranquila=v3 tranquila_$=v3 transfer=d3 transfer_me=d3
translator=f3 translator_$=f3 transporte=i5 transporte_$=i3 treat=c-4v7 tres__$=v3 tres_dias=c3v-3
trip=g5v-5 trip_$=g5v-5 troca=i5 trouble=i3 truck=c-4i4 trust=b4 try=b7g9m-4q-5v-5 try__$=g4
try_me=b-4g9 trying=c4 trying_$=c4 tub=g4 tues_or=q3 tuesday=g-4 tuesday_$=o6q-5v3
tuesday__friday=q3r-4 tuesday_at=o-5 tuesday_im=c4o3 tuesday_or=r-4 tuesday_or_friday=r-4 turn=l5
turn_the=l5 turno=c-3 twice=s3 two=a-3b-4o3p-3t4 two__$=o3 tylenol_$=b4 uber=i10v-3 uber_$=i7
uh=b-5s4v-3 uh_$=r-3s6 uh__can=g4 uh_yeah=g4 uh_yeah_can=g4 ultimo=a5 um=v4 um_yeah=a3
un=a-3e3f-6m-5n-8o-3q-3t6 un__$=d4h-6i6k-5l-9m-3n-4 un__con=b6 un__de=b5c-12e3v4 un__en=b-7c7r3
un__me=l7 un__que=b-5c3h4 un__y=a-3c3 un_asesor=d4 un_asesor_$=d4 un_ataque=c3 un_dolor=b-5
un_dolor_en=r3 un_dolor_que=b-4 un_enterro=k3 un_hombre=v-3 un_hombre_$=h3 un_infierno=b4 un_ojo=v5
un_rato=g3 un_rato_$=g3 un_taxi=i4 un_taxi_$=i4 una=a-5c4d5 una__$=a-6d6f3m3v-11 una__de=b-3
una__en=b4c7v-3 una__mas=n6 una__otra=p4 una__para=k-7v5 una__please=b8 una__que=b-5c5k5v-3
una_carta=v5 una_cita=f3 una_cita_para=k-5 una_doctor=h7 una_doctor_$=h5 una_llamada=d5
una_llamada_$=a-3d6 una_ni=p4 una_ni_otra=p4 una_persona=d7e-6 una_persona_$=d8 una_semana=c4
una_senorita=d5 una_soga=b4 una_vez=n7v-3 una_vez_$=b4 under=c3 under__weather=c4v-3 under_the=c5v-3
under_the_weather=c4v-3 unenroll=a4 uno=i5o4 uno_$=i6o5v-4 uno__$=v3 unstop=a-4l7 unstop_$=a-4l7
unsub=a5 unsubscribe=a5l-6 unsubscribe_$=a12l-4v-4 unsubscribe_from=a-4v3 unwanted=a3
up=c4e-5f-6h-7j3n5v-9 up_$=c3e-4q-3v-3 up__$=v3 up__everything=b3 up__me=c4 up__slot=j6 up_and=a7g-3
up_for=l5 up_my=c-8g5j3 up_my_slot=j6 up_on_everything=b3 up_to=g6 up_tomorrow=b7 up_tomorrow_$=b7
up_with=c8g-5 urge=b4c-3 urine=c3 urine_$=c3 us=e4 usa=m5n-4 use=a-3c-3e-3j3 use__number=e-6
use__phone=a-7 use_mi=j4 use_this=a-5 use_this_number=e-6 use_this_phone=a-7 used=v4 used_to=v5
usted=f3q4v-3 usted_$=f6 usted__$=q4 usted__a=e6 usted_busca=e3 usted_busca_a=e3 ustedes=v3
ustedes_$=v5 vacuna=c-6v6 vacuna_$=c-4v3 vale=b3 valgo=b4 valgo__$=b4 valgo_nada=b4 valgo_nada_$=b4
van=i10 van_$=a-3i7 van_a=i-4 vaya=b3j5u6v-5 vaya__$=u6 vayanse=a3 ve=v9 vea=h3 venas=b4c-4
venas_$=b4c-4 vengan=i5v-3 vengan__mi=i4v-3 vengan_por=i4v-3 vengan_por_mi=i4v-3 veo=a-5c7v-5
veo__$=c4v-3 veo_salida=c-4 veo_salida_$=c-4 ver=a3b-5d-3f-3h3v5 ver_$=g-5h6v8 ver__doctor=v-3
ver_al=v-3 ver_al_doctor=v-3 verdad=d3m4 verdad_$=d3 very=u-4v4 vez=a-3d-5e-5g-5k-5l4n5p-5
vez_$=a-3b5d-4e-3v5 vez__$=h4 vez_no=h7n-4 vez_no_$=h7n-8 vez_please=h-4n4 vez_please_$=n3
vida=b10c-6e-3 vida_$=b7c-3u-3 vieja=v4 viernes=o3 viernes_$=f-6g3o5v4 viernes__$=g-3
viernes_pero=o-5q4 vietnamese=f3 vietnamese_$=f3 virgencita=b3 virus=v5 virus_$=v5 vision=c6
visit=a-4g-10j8k3 visit_$=a-4c-6f4j3 visit_to=g-3q3 visita=g9 visita_$=g9 viva=b3 viva_$=b3
vive=b-6e6 vivir=a-4b5c-3i-3 vivir_$=a-3b10i-3 vivo=i4 vivo_$=d5 vivo__el=i5 voice=c9 voices=b9
voices_wont=b3 volver=l3n3 volver__recibir=a-3 volver_a=l3n3 volver_a_recibir=a-3
vomitando__anoche=f4 vomitando_desde=f4 vomitando_desde_anoche=f4 vomito_$=v3
voy=b5c-5d-3e-3i-4j8q-3v-8 voy_$=a-4b-8j8 voy__dar=a3 voy__estar=b5 voy__hacer=b5 voy__ir=b-5j3
voy__pensar=b-4 voy_a=a6b12c-10g-8v-3 voy_a_dar=a3 voy_a_estar=b5 voy_a_hacer=b5 voy_a_ir=b-5j3
voy_a_pensar=b-4 voy_manejando=g3 vuelva=n4 vuelva_a=n4 vuelvan=a4 vuelvan__mandarme=a-4
vuelvan_a=a4 vuelvan_a_mandarme=a-4 wait=g5t3 wait_$=g5 wake=a-3c4v-3 wake__tomorrow=b7
wake_up=a-3c4v-3 wake_up_tomorrow=b7 walk=b-6c4i4 walk_$=c6 walk__$=i3 walk_ins=i-3 walk_ins_$=i-3
walker=v3 walking=b3 walking__the=b3 want=c-5d3g-3h4i-4n-7v-3 want__$=a6b-4 want__be=a4
want__book=s3 want__cancel=k3 want__die=b8s-3 want__different=f5 want__end=f4 want__hear=a3
want__hurt=b-5v8 want__live=a-5b8 want__or=h4 want__person=a-6d4 want__see=h-3j4 want__talk=b-5f5
want__to=a3 want__wake=b9 want_a=a-8b-5d6f3 want_a_different=f5 want_a_person=a-6d4 want_an=h3
want_my=h3 want_nothing=a6b-3 want_off=a7 want_patel=h4 want_patel_or=h4 want_the=a-4h3
want_to=a-7b12e-8h-7v4 want_to_be=a4 want_to_book=s3 want_to_cancel=k3 want_to_die=b5s-3
want_to_end=f4 want_to_hear=a3 want_to_hurt=b-5v8 want_to_live=a-5b8 want_to_see=h-3j4
want_to_talk=b-5f5 want_to_wake=b9 wants=a5 was=a-5c-4n4q-4r-6s-3v3 was__$=b12r-3t-5 was__to=v8
was_dead=v-4 was_dead_$=v-4 was_going=n3 was_going_to=v5 wasnt=e8 watch=v8 watching=v-3
water=c8g-4v-3 water_$=b3 water__$=c3 way=a-4g4i6v-8 way_$=b-3 way__$=b6 way__get=i7
way_out=a-4b11i-3 way_out_$=b6 way_to=g4i4v-6 way_to_get=i4 ways=b6 ways_to=b4 we=h4v-3 we__click=h7
we__the=b3 we__to=j3k-3 we_are=a5 we_dont=h5 we_lost=b3 we_lost_the=b3 we_moved=j3k-3
we_moved_to=j3k-3 weak=b-4c7 weather=v9 wed=o5r-3 wednesday=p-3v-3 wednesday__$=o-6 week=c9g-3v-5
week_$=c8 weekend=u3 weekend_$=u3 weeks_$=c4 welcome=u7v-3 welcome_$=u7v-3 well=b-4g3u-3 well_$=c3r4
well_see=c-4g7r-3v-6 well_thanks=v7 went=i3n3 went__$=i3 went_away=v4 went_out=c6i3 went_out_$=c6i3
were=n3 what=c-9e-7h-5i-4j-6m5n7o-4r-10t-7v-4 what_$=b-4n18v-16 what__$=a5g-5k4 what__do=f3
what__i=a3b3j-3v6 what__is=v5 what__it=m5v-9 what__my=m3 what__that=n3v-4 what__the=m-3n7q4
what__these=a-3m5v-5 what__this=m5 what__to=b3 what__was=v7 what__you=v-5 what__your=m-3 what_a=v12
what_about=q6 what_appointment=m7 what_appointment_$=m7 what_are=a-4m3n-6 what_are_my=m4
what_are_the=v6 what_are_these=a-3m5v-5 what_are_your=m-3 what_day=n-4v5 what_did=m-10v-3
what_did_you=m-10v-3 what_do=a3m5v-4 what_do_i=a4v-4 what_do_you=m4 what_else=k5n-3p7
what_happens=a5g-3m4 what_happens_to=b3 what_i=v6 what_if=b4v4 what_if_i=v8 what_is=m12n-3v-3
what_is_it=m7 what_is_this=m5 what_my=g5 what_should=v3 what_should_i=v3 what_this=m3
what_this_is=m7 what_time=m-5v9 what_to=f4 what_to_do=f4 what_was=n7v-8 what_was_that=n3v-4
what_were=n3 whatever=c4 whats=a-7c-3n3o-5 whats__address=m-4 whats__for=m4 whats__point=b4
whats_it=m3 whats_that=n7v-11 whats_the=o-5v7 whats_the_address=m-4 whats_the_point=b4 whats_your=v6
wheels=i8v-3 wheels_$=i8v-3 wheezing=c5 when=b-6c4g3v3 when__i=k4 when__swallow=f4 when_do=v6
when_i=b-9c12v-18 when_i_swallow=f4 when_im=g5 when_it=g-3v8 where=c4i-4 where__going=b5
where__the=v3 where__you=v5 where_are=v5 where_are_you=v5 where_im=b5 where_im_going=b5
where_they=c5v-3 wheres=d4v6 which=o-3v3 which__$=m3v-3 which__the=v3 which_is=v3 whichever_$=r3v-3
who=a-3c-5f3h6m6r-3 who__$=e-3 who__arabic=d3 who__do=h5 who__i=b-6v-4 who__it=m5 who__the=m-5v4
who__this=a-5f5m4 who__you=e3m5 who_am=m3 who_am_i=m3 who_are=e4 who_are_you=e4 who_dis=m7
who_dis_$=m3 who_do=d5 who_do_i=d6m-5 who_else=h5 who_else_do=h5 who_is=a-8f4m10 who_is_it=m6
who_is_this=a-4f5m3 who_speaks_arabic=d3 whom=m5 whom__i=m5 whos=a-6e4i4m8 whos__$=m3
why=b5c-3g-6m6r6s-4 why__$=b3g-4m9r9s-4v-8 why_not=r9s-4 why_not_$=r9s-4 wife=d-3e7v-3 wife_$=e7
wife_in=e4 will=a-4c-8d-4g4 will__$=b-3g4v-7 will__take=v4 will__the=a-3b3 will__you=g5 will_be=b3
will_call=g5v-3 will_it=v4 will_it_take=v4 will_see=b6 will_the=v6 wipe=a6m-3 wipe_my=a6 wish=b8
wish__never=b3 wish_id=b3 wish_id_never=b3 wish_to=a4 with=d3j-3k-4 with__$=i-3v7 with__clinic=v4
with__heart=v5 with__kim=d-3 with__message=a7 with__patel=h-3 with__people=a3b-3i3 with_a=b8d3
with_blood=b6 with_blood_$=b6 with_doctor=d-3h-3 with_doctor_kim=d-3 with_doctor_patel=h-3
with_fear=b7 with_fear_$=b7 with_him=h5 with_him_$=h5 with_it=m3 with_it_$=m3 with_me=b-8g12v8
with_me_$=b-9g7r3v9 with_my=c5p4 with_o=i3 with_patel=o-4v5 with_patel_$=o-4v5 with_someone=d3
with_that=b-3v3 with_the=a5b-3c-4d4i-3 with_the_message=a7 with_this=b-3 with_us=e6 with_us_$=e4
with_you=a8b-3 with_you_$=a3 without_me=b4 without_me_$=b4 without_trying=c4 without_trying_$=c4
wont=a-8c5e-6g-3h3j4k-3l-3n-5s3 wont_$=b4s7 wont__$=c6j4 wont__a=b3 wont__able=j4 wont__alive=b4j-4
wont__coming=b-4c-3 wont__down=c5 wont__me=a-3 wont__there=j8 wont_be=c-7j9 wont_be_able=j4
wont_be_alive=b4j-4 wont_be_coming=b-4c-3 wont_be_there=j8 wont_go=b-6 wont_heal=c6 wont_heal_$=c6
wont_need=b11j-8 wont_quit=c5 wont_quit_$=c3 wont_see=b-4h5 wont_stop=v5 wont_stop_$=v5 words=c3
work=b-4i-4j-3k3 work_$=a6b-4c7d-5p-5r4 work__$=q4 work__me=p3r-3 work__so=q-4 work_now=d3 worked=d3
working=g5 works_$=f-5p-4 works__me=f7p4 works_for=f7p4 works_for_me=f7p4 world=b8v-3 world_is=b4
worried_sick=b5v-5 worry=r3 worse=c4 worse_$=v3 worst=b-3c3 worst__of=b-3c4 worth=b3 worth__$=b3
would=c-3d-3k-3v-3 would__be=v4 would__better=v-5 would__that=f3 would_be=v-8 would_be_better=v-4
would_like=f4 would_like_that=f3 wreck=b3 wreck_$=b3 wrist=c3 wrists=b6 wrists_$=b6 write=g6
wrong=a-5b-5d-5e6g-3 wrong__$=a-6f3 wrong_chat=a-4v4 wrong_number=e10f5 wrong_number_$=f7
wrong_person=d-4e3v-5 wrong_person_$=v-5 wrote=b6v-4 xanax=b3 y=c5f3h-8j-4k-6n-7s-3u-4v-9 y_$=r9
y__$=a9b-9d5i-3q-3s-4v-9 y__aviso=g3 y__digo=g4 y__me=a7p-3 y__puedo=f3i5 y__que=b4m4v-4
y__quiero=b4 y__se=e5 y_cuarto=f3 y_dice=b3 y_dice_que=b3 y_el=q4 y_las=b3 y_le=g6 y_le_aviso=g3
y_me=b11v-4 y_no=a-3b4g-3i5p-3 y_no_me=a4f-3p-3 y_no_puedo=f3i5 y_no_se=e4 y_para=m5 y_para_que=m5
y_se=b-3 y_tengo=c3 y_veo=b-3 y_vomito=f3 y_vomito_$=f3 y_yo=b3 ya=a7b3c-9d-5h-4i-5j3m-7q-4t-3
ya_$=a8b6e-3g-3r4v-17 ya__$=a12b-13c-5g8v-4 ya__aguanto=b8 ya__con=b-3e8v-6 ya__el=a-3v8
ya__en=b-3e4 ya__escriban=s-3 ya__la=a-3b6s3 ya__me=f3s4u8 ya__mejor=v5 ya__mis=v3 ya__necesito=j4
ya__puedo=b4v-4 ya__quiero=h4 ya__tienen=v3 ya__voy=a-7b-3j8 ya_basta=v-5 ya_basta_$=v-4 ya_chole=a5
ya_deje=a-4b-3v7 ya_deje_el=a-3v8 ya_esta=b-4e6v3 ya_esta_con=e8v-4 ya_estoy=b-5c-3v8
ya_estuvo=a4v-5 ya_les=a3v-4 ya_me=b4s6v4 ya_nada=b6v-3 ya_no=e-3f3j3n-5r-3v-6 ya_no_$=a8
ya_no_aguanto=b8 ya_no_escriban=s-3 ya_no_me=b-7c3f4s4u5 ya_no_necesito=j4 ya_no_puedo=b4v-4
ya_no_quiero=h4 ya_no_voy=a-7b-3j8 ya_salieron=v4 ya_salieron_mis=v4 ya_se=c-4u3 ya_se_me=c-4u3
yeah=b-3r9s-3v-5 yeah__im=a3 yeah__you=g4 yeah_asap=q4 yeah_can=g4 yeah_can_you=g4 yeah_i=r3
yeah_so=a3 yeah_tuesday=q-3 years=b-5c-7v10 years_$=c-4v8 yellow=c6 yellow_$=c6 yep=r7 yep_the=r5
yes=a-4e-3g-5n-4o-6p-4r13s-8u-5v-12 yes_$=c-3m3o-5 yes__$=a3f-5r-7 yes__a=k3 yes__is=q3 yes__like=f5
yes__would=f5 yes_and=a-3 yes_but=r9 yes_i=f4 yes_i_would=f5 yes_id=f5 yes_id_like=f5 yes_if=i6
yes_its=r-3 yesterday=c3 yet=r-5v7 yet_$=r-3v9 yo=c-5e4g5h-6j-4n-5s-3u-3v3 yo_$=a-3e5v7
yo__comunico=g4 yo__lo=a5e-4 yo__tengo=e5 yo__voy=j-4 yo_les=g3 yo_me=g9 yo_me_comunico=g4
yo_no=e6j-4s-3 yo_no_lo=a5e-4 yo_no_tengo=e5 yo_no_voy=j-4 you=b-5c-3d-5h-4j-3o-3s-5u5
you_$=c-5e-10g13r4v-4 you__$=d-6e-9f-7g3i-11k-3l-4n-4r7u5v-18 you__anything=q3v-7 you__call=d5g3
you__contact=l4 you__do=i3 you__for=e3i5v-7 you__from=a-4b3v5 you__i=a4 you__it=g-4
you__me=a-5b-5d4e-3j-4k7n7v5 you__my=a-8e7m9 you__need=b4j-4 you__not=a7e-3 you__out=n3 you__quit=a7
you__rides=i4 you__saturdays=v4 you__text=a-3l3 you__the=a3e9f3g-3v-5 you__this=m3 you__to=a3
you_a=m4 you_all=i5 you_and_i=a4 you_are=a5 you_ask=v-3 you_ask_me=m-4 you_back=a-3g3
you_back_$=a-3g3 you_call=d5 you_call_me=d6 you_can=j7l3 you_can_text=a-3l4 you_cut=a-7n7
you_cut_out=n3 you_do=i-3m5v4 you_get=a-12m10 you_get_my=a-6m6v4 you_get_this=a-4m4 you_got=a3v-4
you_got_the=v-3 you_guys_$=u3 you_guys_do=i3 you_have=d-5f8g-5h5i-7q5 you_have_$=h4
you_have_anything=v-7 you_have_the=e4f3 you_hear=b3 you_just=d5 you_keep=v-4 you_located=v3
you_mean=e5 you_mean_my=e4 you_my=c5 you_need_my=e3 you_not=a11 you_open=v6 you_pay=i6v-8
you_pay_for=i6v-8 you_people=a7 you_people_$=a3 you_pick=r4 you_pick_$=r4 you_say=m-8n8v-4
you_say_$=m-8n5v-4 you_send=i4j-4 you_send_a=i4 you_stop=v3 you_switch=e3k3 you_take=i-7v7
you_to=a9g-9u4v-5 you_to_the=a4 you_treat=c-4v5 you_um=g4 you_want=e10 you_wont=b6j-4 younger=h3
your=a5b-5c-4g-8i-3t-3 your__$=d3e-3m-3s-5 your__again=a-5l3 your__best=u3 your__for=a3e4
your__list=s3 your__up=n6 your_breaking=n6 your_breaking_up=n6 your_business=m5 your_hours=m-3
your_hours_$=m-3 your_list=a-5f3s-4 your_list_$=f5s-4 your_message=a-4v7 your_message_$=a-3v7
your_pardon=n3v-3 your_pardon_$=n6v-3 your_patient=v-4 your_reminders=a5v-4 your_reminders_$=a4v-3
your_text=a8 your_text_$=a3 your_the=a-3m8u3 your_the_best=u3 yourself=m3 youve=c-3e7v-3
youve__me=e4 yup=r3 zero=t5v-5 ~00>=c11r3v-9 ~01>=t4 ~02>=c3 ~08>=t3 ~0th=g4q5 ~0th>=g4q5 ~100=c4r4
~100>=c4r4 ~102=c3 ~102>=c3 ~10>=a-6b-10c-3e-4f-5k-5m-5n-5p-6q4r-7s-5t6v-3 ~11>=a-3b12d-6 ~12>=t4v-4
~14>=o5 ~15>=c-3o3p-3 ~16>=o5 ~180=c5 ~180>=c5 ~194=t3 ~195=c-3r-3t9v-6 ~196=t9v-7 ~1961=t5
~1961>=t5 ~197=t5 ~198=t10v-4 ~199=t3 ~20>=b-4q3 ~20t=g4q5 ~20th=g4q5 ~20th>=g4q5 ~21>=t3 ~22n=q4
~22nd=q4 ~22nd>=q4 ~28>=q3 ~28t=q3 ~28th=q3 ~28th>=q3 ~29>=q4 ~2nd=o3q3 ~2nd>=o3q3 ~30>=g-3o7v-3
~350=c4 ~350>=c4 ~3rd=v3 ~3rd>=v3 ~40>=i3o9q-3v-4 ~419=t8 ~47>=t3 ~50>=c4t3v-4 ~59>=t3 ~61>=t11v-9
~72>=v3 ~76>=t3 ~80>=c6 ~83>=t5 ~85>=t4 ~88>=b3t4 ~8th=q3 ~8th>=q3 ~90>=b-3c4i3v-6 ~911=a-3b12d-6
~911>=a-3b12d-6 ~961=t5 ~961>=t5 ~988=b3 ~988>=b3 ~<02=t6 ~<03=t5 ~<08=t3 ~<08>=t3 ~<0>=b4c-3d5t7v-6
~<10=a-8b-13c4e-7f-7h-4i-4k-6m-6n-6p-6q3s-8t6v-10 ~<100=c4r4 ~<100>=c4r4 ~<102=c3 ~<102>=c3
~<10>=a-6b-10c-3e-4f-5k-5m-5n-5p-6q4r-7s-5t6v-3 ~<12=t7v-6 ~<12>=t4v-4 ~<13=o6 ~<14=o6q-3 ~<14>=o5
~<15=c-4f-3o3p-3 ~<15>=c-3o3p-3 ~<16=o8 ~<16>=o5 ~<18=c4v-3 ~<180=c5 ~<180>=c5
~<19=a-12b-11c-7d-9e-11f-8g-10h-5i-6j-6k-7l-7m-15n-14o-14p-8q-10r-14s-8t26u-7v-29 ~<194=t3
~<195=c-3r-3t8v-6 ~<196=t6v-5 ~<197=t5 ~<198=t3 ~<199=t3
~<1>=a-7b-4c-9e-3f-5i-5j-4m-7n-8p-6q4r-8s-5t11v-13 ~<20=a-3b-7g7n-3o-4q8v-5 ~<20>=b-3g3q3 ~<20t=g4q5
~<20th=g4q5 ~<21=q4v-3 ~<22=q4 ~<22n=q4 ~<22nd=q4 ~<28=q8 ~<28>=q3 ~<28t=q3 ~<28th=q3 ~<29=q4
~<29>=q4 ~<2>=a-8b-3c5e-8g-4i-3m-4n-8o8p-6r-5s-5t10v-11 ~<2n=o4 ~<2nd=o4 ~<2nd>=o4 ~<30=g-3o5v-3
~<30>=g-3o5v-3 ~<35=c4 ~<350=c4 ~<350>=c4 ~<39=c3 ~<3>=a-7b-12d-4e-5i-4l-6m-6n-7o-4p-3q9r-5s-4t7v-10
~<3r=v3 ~<3rd=v3 ~<3rd>=v3 ~<40=o6v-5 ~<40>=i3o6 ~<4>=b-7c-6d3f-6i-3m-5n-6o-7q4r-8s-4t10v-3 ~<50=c4
~<5>=a-5b-8e-4g4l-5m-6n-6p-5q-3r-5s-3t12u-3v-5 ~<61=t6v-5 ~<61>=t6v-5 ~<6>=c-4g8r-4t7v-11 ~<72=v4
~<72>=v4 ~<7>=t8v-8 ~<85=t3 ~<85>=t3 ~<8>=a-4b-3c-3t10v-9 ~<90=i4 ~<90>=i4 ~<91=a-3b12d-6
~<911=a-3b12d-6 ~<911>=a-3b12d-6 ~<9>=a-7b-7c-6d-3g-6m-5n-5p-7r-3s-3t11v-17
~<a>=a-6c-4d3i-3j-6l-4o-3p-8r-5s-5u-5 ~<ab=a-6f-3g-6i-5j4k-6n-6o-5s3t3u4 ~<aba=c3 ~<abaj=c3
~<abl=b-3j3 ~<able=b-3j3 ~<abo=c-7d3i-3k-3n-3q3 ~<abou=c-7d3i-3k-3n-3q3 ~<abr=g-3u6v4 ~<abre=v10
~<abs=c3s3v-4 ~<abso=s3v-3 ~<abu=b7g-3v-4 ~<abue=e4 ~<abus=b12
~<ac=a-5b-6c13d-6f-8h-4i-4j-6l4m-11n-8q-3s-4u-4 ~<aca=b9v-4 ~<acab=b9v-4 ~<acc=e4 ~<acce=v7
~<acci=e4v-3 ~<ace=b-4v3 ~<acep=v4 ~<ach=b-5c12v-7 ~<ache=c6 ~<achi=c4 ~<aco=a5 ~<acom=g-4
~<acos=a7g3 ~<acr=i3 ~<acro=i3 ~<act=a-9e-4l5 ~<acti=a-7l5 ~<acu=c5r3 ~<acue=c5r3
~<ad=a-6c-3h4j-3m-8n-4u3v-3 ~<add=b-5c-6m-4v6 ~<add>=l4 ~<addr=m-4v6 ~<ade=e3h5k3v-4 ~<adel=e3k3
~<adi=b3u3v-5 ~<adio=b3u3v-5 ~<ado=c3 ~<adv=g4 ~<advi=g4 ~<af=a-9e-5h-6i-3j-5m-3n-5q7s-7t-3
~<afi=c7r3 ~<afr=a-3 ~<afra=a-3 ~<aft=c-3g4q6v-3 ~<afte=g4q5v-3 ~<afu=b3c-3v4 ~<afue=b3c-3v4
~<ag=b-3c4e-8f-9i-12m-10n6o-4p-6q-8s-4u3v-5 ~<aga=d-4e-9f-3i-5l3m-4n10o-8p-5q-3r-3
~<agai=d-3e-6f-3l3m-4n5o-8p-5q-3v-10 ~<agar=b-3n7v3 ~<age=c-3d9 ~<agen=d9r3 ~<agi=c4 ~<agit=c4
~<ago=b-4c6 ~<agr=a4b-5g-5u8 ~<agra=c-5u8 ~<agre=a3 ~<agu=a-6b6c4 ~<agua=b4c6v-6
~<ah=a-6c-7f-10g7i-10k-10m-5n7q-4s-7u-5 ~<ah>=n12v-6 ~<ahi=c-9i-3v6 ~<ahi>=c-9i-3v6
~<aho=b5f-5g9i-3s-4v-7 ~<ahor=c-3f-5g11s-4v-5 ~<ai=b-12d4e10v-8 ~<ai>=d6 ~<aid=b-3c-4e4 ~<aid>=c-3
~<aide=b-3e4 ~<ain=e10v-6 ~<aint=e10v-6 ~<air=c7g3 ~<aire=c7 ~<aj=k6r3 ~<aja=r3 ~<aja>=r3
~<al=b5c-5e-4f-9g-7h-4j-3m-17o-13t-4v-6 ~<al>=c-3f-5g4k4q8 ~<alc=a-4n5v-3 ~<alca=a-3n6 ~<ale=l6v-4
~<aleg=b3 ~<aler=a3l6 ~<alg=a-7b3d5m-5n-3v-4 ~<algu=a-4d5m-4 ~<ali=e3 ~<aliv=e3
~<all=d-9g-14i5j-4k-4l-4o-4p4r3 ~<all>=d-8g-12j-3l-3o-5p4r5u3 ~<alla=i6v-4 ~<allo=v5 ~<alon=a3c-8
~<alot=c4 ~<alr=c-5h-4r5 ~<alre=a3h-4 ~<alri=r6 ~<alt=b-5i4 ~<alta=a-3l4 ~<alte=i5v-3 ~<alto=a5n3
~<am=a-5d-9f-6g-5m7n-9v4 ~<am>=b-4d-9m8n-3q3 ~<ama=b-4c3 ~<aman=v4 ~<amar=c6 ~<ame=a-7b5c-3v6
~<amen=a-7b5c-3v6 ~<an=c-4d-4e-5i-3l-11m-7n-16o-8r5u-8 ~<an>=c-5e-4j-7 ~<and=a4c4f-4i5n-9q-6s3v-8
~<and>=a5c5e-5n-5v-5 ~<anda=c-5i5 ~<ando=a-5b-10c3f-6g7i3 ~<andr=e3 ~<ane=b3 ~<anes=b3
~<ang=b6c-4f3v-4 ~<angu=b5c-3 ~<ank=c5 ~<ankl=c5 ~<ann=a3 ~<anno=a3 ~<ano=a-3b-7c-7d-8h3i-6k4v10
~<ano>=c-3 ~<anoc=v3 ~<anos=c-3v10 ~<anot=d-7h4k5v-4 ~<ans=c-3g3 ~<ansi=b3 ~<answ=g4 ~<ant=g-5v4
~<ante=g-4v4 ~<anti=c3 ~<anu=a3j6 ~<anul=a4j6 ~<anx=b3c-3 ~<anxi=b3c-3
~<any=a-5c-4d3g-13i-5l-4m-6n-6o-13q5r3 ~<any>=c-9d4e6g-4o-7r7 ~<anyb=d4h3 ~<anym=b5c-3h-6k3
~<anyo=h5 ~<anyt=b-6g-3k-3o-3q6 ~<anyw=v3 ~<ap=b-5d-8g-7h-7i-4k4 ~<apa=a5v3 ~<apag=a4 ~<apar=v4
~<app=b-4h-3j3u3 ~<app>=v6 ~<appo=h-3j4 ~<appr=u5 ~<aq=b3c-4e6 ~<aqu=b3c-4e6 ~<aqui=b3c-4e6
~<ar=a-9d3e-3h-9i-3k-3l-4n-7o-7u-6 ~<ara=f3 ~<arab=f3 ~<ard=c9 ~<arde=c6 ~<are=a-3b-3m3n-5o-4u-3v3
~<are>=a-5b-3c-3m3n-5o-3p4u-3v3 ~<aren=c4 ~<arm=b8v-6 ~<arm>=b-7c6 ~<arma=b10c-9v-3 ~<aro=q3
~<arou=q3 ~<arr=i-3v5 ~<arre=i-5v5 ~<art=e3 ~<arth=e3 ~<as=b-7c-3e-6f-4i-11k-12l-8n-11p-10q4s3t-5v4
~<as>=b-3r5 ~<asa=a-3b-3g-3q9v-7 ~<asap=a-3b-4q9v-7 ~<ase=d4 ~<ases=d4 ~<asi=a-9c-3g-8j4s6v-4
~<asi>=a-4b-4s6 ~<asis=j5 ~<ask=a9b-5c-5g8i-3m6q-5r-8 ~<ask>=g9i-3m3q-5 ~<aske=a5 ~<aski=a4 ~<asm=v9
~<asma=v9 ~<ass=b7d4v-4 ~<assi=d4 ~<asu=b3v6 ~<asus=b3v6
~<at=a-10c-5d6f-6g6i-10l-5m-10n-12o-5q3t-3v3 ~<at>=a-12b-3g9i-3j-6m-3n-8o-5q5t-5 ~<ata=c3 ~<ataq=c3
~<ate=b4c-5d6i-5u5 ~<aten=b-3d6i-4u5 ~<ater=b9 ~<ati=h4v4 ~<atie=h4v4 ~<atr=c-4j-4k5v6
~<atra=c-4j-4k5v6 ~<atte=b-5 ~<au=a3b5c-5d-4e-8n-5 ~<aunt=a3 ~<aut=e-3i3 ~<auto=i3 ~<aux=b7
~<auxi=b7 ~<av=b-3c-6d-3f-3g5j-4q-4r-4u3v-3 ~<ave=i5 ~<aven=i5 ~<avi=b-5c-3g7q-3r-3u4
~<avis=b-5c-3g7q-3r-3u4 ~<aw=a6i-4r-5t-3v5 ~<awa=a7c-3i-4r-3 ~<away=a7c-3i-4r-3 ~<awf=b-4 ~<awfu=b-4
~<ay=a-7f-9g-5i-7m3v6 ~<aye=c3i-5v3 ~<ayer=c3i-5v3 ~<ayu=a-4f-5m3 ~<ayud=a-4b4f-3m4v-4 ~<ayun=v6
~<az=a-3c5 ~<azu=a-3c5 ~<azuc=a-3v3 ~<b>=v6 ~<ba=c10d-4e-8f-10g5k-5l3m-9n7o-4p3r-9s-10t-3u-6v-6
~<bab=g3v-4 ~<baby=g3v-4 ~<bac=a-3c3e-3i-4j-3l5 ~<back=a-3c3e-3i-4j-3l5 ~<bad=g3p6 ~<bad>=g3p6
~<baj=a6b-5e-3j3v5 ~<baja=a7b-7c4j3 ~<bajo=v4 ~<bal=c7 ~<ball=c5 ~<ban=n6v-6 ~<banc=n7 ~<bang=b4
~<bano=c3 ~<bar=c3n3 ~<bare=c4 ~<bas=a7s-9 ~<bast=a7s-9 ~<bat=c-7e-4i4 ~<bate=i6 ~<batt=b-6c-3
~<be=a-7b4d-6e-5f-8h-8i-17k-9l4m-7n-7o-3s-5t-4u3 ~<be>=a5b5c-9d-5f-5g-6j4k-5n-4u-3 ~<bea=b5c-4v4
~<beat=b3c-4 ~<beb=c4 ~<bebe=c4 ~<bed=b-3c8g7v-3 ~<bed>=b-3c6g8 ~<bee=a-4g-5v-3 ~<been=a-4g-5
~<beg=a-3l8v-5 ~<beg>=n3v-3 ~<begi=l8n-3 ~<beh=v4 ~<behi=v4 ~<bei=b5c-4 ~<bein=b5c-4 ~<bel=c5e3
~<beli=e3 ~<bell=c4 ~<belo=v4 ~<ben=u4 ~<bend=u4 ~<bes=u3 ~<best=q4u3 ~<bet=c-3e-3f3r5t-3 ~<bet>=r6
~<bett=f3v3 ~<bi=a-7b-4c6e-3g-3h-9k-5q-5 ~<bie=a-6g-6h-5m-3n3t-4 ~<bien=a-6g-6h-5m-3n3r4t-4 ~<big=c5
~<bigg=c4 ~<bil=b-4v6 ~<bill=b-4v6 ~<bio=b3 ~<biop=b3 ~<bir=m4 ~<birt=m4 ~<bit=c3 ~<bit>=g3
~<bl=a3c9e-7f-11g-14j-4l-8m-4v-3 ~<bla=a-4n3v8 ~<blac=c6v-4 ~<blad=b4 ~<blan=n5 ~<ble=a-5i5u6v-3
~<blea=b4 ~<blee=b-3c5 ~<bles=u7 ~<bli=c4 ~<blis=c4 ~<blo=a12f-3g-5i-3n-3u-4v-6 ~<bloc=a11b-4v-4
~<bloo=a-5c5 ~<bloq=a7b-4 ~<blow=b6c-6 ~<blu=c4 ~<bo=b6d6h-9k-4l-4m9n-12q-3r-3u-6v-19 ~<boa=g6
~<boar=g6 ~<boc=c5 ~<boca=c5 ~<bol=i3 ~<boo=a-4c-4n-4q-4 ~<book=a-3c-4n-4q-4v-5
~<bor=a10b4d-4e-3g-5j3k-5v-10 ~<bord=b6 ~<borr=a13b-3d-3j4k-5v-3 ~<bos=e3 ~<boss=e3
~<bot=d11e-5g-3h-5m7v-5 ~<bot>=m9 ~<both=a10b-3e-3h-4 ~<bott=b7c-3 ~<boy=b8c-5 ~<bp=c3 ~<bp>=c3
~<br=a-8d-6e-4g-9i3j-4l-3m3u-4 ~<bra=a-4b7c-4i-4k-3v5 ~<brai=b4c-3 ~<braz=b4k-3 ~<bre=c5v-4
~<brea=c5e-5v-4 ~<bri=c-7g-6i7k3 ~<brid=b3 ~<brin=c-5g-3i6k3 ~<bro=m6 ~<bro>=c-6v5 ~<brok=i3v3
~<brom=m5v-5 ~<bru=b-5c6 ~<bruh=a3 ~<brui=c4 ~<bs=g8 ~<bsy=g8 ~<bsy>=g8
~<bu=b-5d4f-11i8j-11l-7m-4n-13r6s-4u-9 ~<buc=v3 ~<buck=v3 ~<bue=g4r8s-3v3 ~<buen=g4r8s-3v3 ~<bug=a5
~<bug>=a3 ~<bui=v4 ~<buil=v4 ~<bum=b-4c7 ~<bump=b-4c7 ~<bun=b4 ~<bunc=b4 ~<bur=a-3b5c7g-3h-3
~<burd=b3 ~<burn=c8 ~<bus=c-11d-3g6h-4i12k-4n-5r-4v-3 ~<bus>=a-8b-4c-3i10 ~<busc=b4e4v-7 ~<busi=m4
~<busy=g6v5 ~<but=e-4h4n-3q3 ~<but>=h6q3 ~<butt=v4 ~<buz=d5 ~<buzz=d5 ~<by=a-9c-4g5v-4
~<by>=a-7g-3n3 ~<bye=b-3g8u3v-3 ~<bye>=b-3g8u3v-3 ~<c>=o11v-6
~<ca=a-6b-7c6e-4g-3h-3i9j3l-10m-5n-4p-7r-7t-7u-7v-5 ~<cab=i6v-4 ~<cab>=i4 ~<cad=e4 ~<cade=e4
~<cai=b-4c6 ~<cai>=b-4c6 ~<cal=a5b-5d7f-6h-6i-5j3m5n-4o-5q-5r-3u-4 ~<cala=c3 ~<cale=a-5c3j3
~<cali=m4v-5 ~<call=a8c-6d9f-3h-5m3q-8v-9 ~<calm=c-8v8 ~<calo=v6 ~<cam=a-12b-11c5d-7g-3k9m-4q5
~<cama=c6 ~<camb=a-5g-3h4i-4j-4k9q4 ~<came=a-4n4 ~<cami=b-3i7k-4 ~<can=a-5e-6g3j5m-4o-4r-3t-4u-3
~<can>=a-7b-7c-5d8k5p-6v3 ~<canc=c-5d-6e-3g-7h-3j11n-7o-3p-4q-7 ~<cans=b4
~<cant=a-10b4c3e-3g4h-6i3p3 ~<car=c-15d-6e-3f-5g-10i15k-5l-4n-3q-4s-8
~<car>=a-4b-3c-8d-3g-4i14l-3q-3s-7 ~<cara=a3i-5v3 ~<card=b-4h4 ~<care=b7i-7u3v-8 ~<carr=b-7c-6i9
~<cart=v5 ~<cas=a-4b3e4f4i-5v-5 ~<casa=b5c-4e4 ~<cast=f5v-5 ~<cat=c3 ~<cath=c4 ~<cau=c6 ~<caug=c6
~<cay=c4 ~<cayo=c4 ~<ce=a12b-11c-5g-5i-6m-6n-3t3v4 ~<cea=a8 ~<ceas=a8 ~<cel=c-3d5e3 ~<cell=d5
~<cen=v5 ~<cent=v5 ~<cer=b-3i-5t3 ~<cerc=i-4v4 ~<cero=t4 ~<ch=b-14c3g5i4j-5k4n-12o-5v-4
~<cha=a-4b-11c-4g3k4 ~<cham=c-3 ~<chan=b-8h3k6v-3 ~<char=d3v3 ~<chat=a-4m3v3
~<che=a-5b-6e-3g7i-5q-5s-5u6 ~<chec=c-5g9i-3s-3u4 ~<chee=u3 ~<cheq=v4 ~<ches=c3 ~<chi=e3v-4
~<chin=f3 ~<chip=e5 ~<cho=a7c4g-4i7v-12 ~<chof=c-5i8v-3 ~<chok=c8v-3 ~<chol=a5 ~<choo=a3
~<ci=a-8b-4c-3e-3f6h-9j8k6l-3m3n-10p-4r-3u-3v-5 ~<cia=c3 ~<ciat=c3 ~<cie=f5 ~<cier=f5 ~<cig=b5c-4
~<ciga=b5c-4 ~<cin=t3 ~<cinc=t3 ~<cir=g5 ~<cit=a-5b-8c-5f3g-10h-6j7k6m4n-6p-3v-3
~<cita=a-5b-8c-5f3g-10h-6j7k6m4n-6p-3v-3 ~<cl=b-6c6f-4g4i-3k-6r4s-4 ~<cla=b-8c8g3r7s-6v-10
~<clar=r11s-4v-5 ~<clas=c-6g7 ~<cle=e3 ~<clea=e3 ~<cli=c-9h4k-3m3n-3 ~<clic=h7v-4 ~<clin=c-4k-3m3
~<clo=c4 ~<clog=n3v-3 ~<clos=v7 ~<clot=c6v-3 ~<co=b-8c3e-11f-4i-4m-7n5o-5p-4q-4s-11t-7u-8v6
~<coc=c-3i8 ~<cof=v5 ~<coff=v5 ~<col=c8g-5v5 ~<cold=b-4g-3v5 ~<colg=b4 ~<colo=c3
~<com=a-7e-5g5h-13j4m3n4p-4r6s-6 ~<coma=i3v-3 ~<come=a-3d-6h-4j4l3 ~<comi=a-4c4e-4g3j7r4
~<como=g-4n3s-4 ~<comp=a-3c-13d3i-8m4v4 ~<comu=d4v-3 ~<con=b-4d7h3l3m3n-3q-4v-6
~<con>=d5f-8h4i-5j-6k-4l-6n-8 ~<conf=b-3e5h4v-6 ~<conm=d7v-5 ~<conn=n4 ~<cono=c3e8
~<cons=a3b-7d-5i3j3v3 ~<cont=b-5e-4h-6l9m3n-3 ~<conv=i3 ~<coo=c-3g6 ~<cook=g8 ~<cop=b14c-5n-3
~<copa=v3 ~<cope=b4 ~<cor=a6c5e-9g-3i-3m-4n5 ~<cora=c6 ~<corr=e-5v8 ~<cort=a4n9v-13 ~<cos=g-3i-5n5v7
~<cosa=n6 ~<cost=i-5v11 ~<cou=b-3k5s-4 ~<coug=a-4b-8c11f3i-3v6 ~<coul=k5q3r-6v-3 ~<cour=g4r4
~<cous=e3 ~<cov=b-4e3 ~<covi=b-3e3 ~<cow=c-4v6 ~<cowb=v6 ~<cr=a-5b11c3d-6g-13i-7m-5n-6p-3v-4
~<cram=b-3 ~<crap=c3 ~<cras=b3 ~<cre=c3d-4v-3 ~<creo=d-4v-3 ~<cri=b8c-3v-5 ~<cris=b8v-5 ~<cro=e3v4
~<cros=e3 ~<cru=c9 ~<cry=b8c-6 ~<cry>=b3 ~<cryi=b4c-3
~<cu=a-8c-4e-7f-4g-5i-7j-7k-8l-6n7o-5p-6s-4u3v5 ~<cua=c-5j-4k-5n4o-5p-5v5 ~<cual=b-4d-3n4o-10p-3r3
~<cuan=b-4q3r-4v5 ~<cuar=b3o4 ~<cub=v4 ~<cubr=v4 ~<cue=a-5n-3v6 ~<cuen=a-3 ~<cuer=c4 ~<cues=v7
~<cui=u8v-3 ~<cuid=u8v-3 ~<cut=b9e-3n6v-7 ~<cut>=e-3n7v-6 ~<cutt=b7c-5
~<da=b6d-12e-4f-5h-10i3j-8k12l-8m-4n-11o6q-7r6t-4v-7 ~<da>=f-5 ~<dad=e5v-5 ~<dad>=b4 ~<dal=r6
~<dale=r6 ~<dam=g3 ~<dame=g3 ~<dan=a-4g4 ~<dan>=a-3 ~<dand=g3v-3 ~<dano=c-3 ~<dar=a7b4g-3v-3
~<dark=b6 ~<darm=a4 ~<dat=a5e-4i-3k12n-4v-7 ~<date=h-3k13n-4v-5 ~<dato=a3 ~<day=e-5h-4k6q-5v3
~<day>=b4c-3e-3k4n-7q-4v8 ~<days=f4n5v-6 ~<de=a4c-3f-11g-9h-6i-8k-5l-14o-3p-5q-8r-6u-9v-6
~<de>=c-7g-4i-5k-4m5n-3 ~<dea=c-3d4e5g-5i6 ~<dead=a-3c-6e5g-3i6r-4 ~<dear=d6 ~<deat=b3 ~<deb=b-3m5
~<debi=c3 ~<debo=v5 ~<dec=c-5g5j4n4q-3r-4s4v-4 ~<dece=e4 ~<deci=c-3g5n6 ~<decl=r-3s6v-4 ~<ded=b-4c5
~<dedo=b-4c5 ~<dee=v-4 ~<deep=v-4 ~<dej=a9c-7d-8i-3k3l-5m-6n-6r-4 ~<deja=a4b7g-6q4
~<deje=a6d-5g5i-3m-4q-7r-4v-3 ~<del=b-5d-3h-7j4m-4s-4t3 ~<del>=e-8h-4k-3n-3t3 ~<dela=j-3k4
~<dele=a6j7v-3 ~<deli=e4 ~<dem=a7o3 ~<dema=a6 ~<deme=o4 ~<den=a-4d4h5v-6 ~<denm=d5 ~<dens=a-6e8
~<dent=b9h6v-4 ~<dep=a-8b6c-11g-3n-4q-3r-4s-4v6 ~<depe=b-3q-3r-4v10 ~<depr=b10c-10e-3v3
~<des=a5b7g-4i-3l-15n3q3u-9v-9 ~<desa=a7 ~<desc=a-4e5 ~<desd=c3g-8n4r4 ~<dese=a4b5c-5h4 ~<desh=j4
~<desi=a7 ~<desk=b-3d7 ~<desm=b-6c7 ~<desp=a-8b9g4i-3j-3q3 ~<desu=a6l-5 ~<det=a6 ~<dete=a6
~<dev=b-11c11 ~<devu=b-3c3 ~<di=a-9b-3d-14e4h-4i-12j-9l-9m-4n9o-9q-10r-13s-13u-3v-6 ~<di>=b-3l3
~<dia=a-7c4e-6h-9k4m-4o-4p4q-4v-3 ~<dia>=b-6e-3h-6k7u5 ~<diag=b4c-3 ~<dial=v6 ~<diar=c6
~<dias=f4o-4v-6 ~<dic=b3c-3g9v-4 ~<dice=a-4b4g9 ~<dici=e4 ~<did=a-4b-5e-4g-3k-3n8p-3v4
~<did>=a-5c5h-5v8 ~<didn=b-3c-3n7 ~<die=a-5b6c-11d-3e4f-4g-3h-4k-5n-3s-3t4v5 ~<die>=b11
~<died=c-3e3v4 ~<dier=e3 ~<diez=t4 ~<dif=b-3d-7g-3h7k3v-7 ~<diff=d-3k3 ~<dig=a3c-6g3l-3n3v-7
~<diga=l-3n7q3 ~<digo=c-3g6n-3v-3 ~<dij=c-3n16p-3r-3u-3v-8 ~<dije=a5 ~<dijo=c-3n10p-3u-3v-6
~<dio=c5n-3 ~<dio>=b-6c9e-3 ~<dios=b3c-4e5 ~<dir=f3v5 ~<dire=f3v6 ~<dis=a5e4f-4l-6m6u-3v-4 ~<dis>=m7
~<disa=b3 ~<disc=l-3 ~<dise=c3 ~<disp=e5v-4 ~<dist=b5 ~<dit=j3 ~<ditc=j3 ~<div=e4 ~<divo=e4
~<diz=a-3b-4c6i-3 ~<dizz=a-3b-4c6i-3 ~<dn=a7 ~<dnc=a7 ~<dnc>=a7
~<do=b-8d-9e-12f-4g-8h7i-6j-7k-6l-11n-11u-14v8 ~<do>=b-4c-17d4e-10g-12h4l3n-12p4r3t-3u-9v4
~<dob=b-3c8v-3 ~<dobl=b-3c8v-3 ~<doc=a-4c-3h7k-3l-5p-10 ~<doct=a-4c-3h7k-3l-5p-10 ~<doe=c-9o-4
~<does=c-9o-4 ~<dog=v5 ~<doi=u-6 ~<doin=u-6 ~<dol=a-3b-5c9f-3i-3m-3t4 ~<doli=c4 ~<dolo=b-4c4m-3
~<dom=q4v3 ~<domi=q4v3 ~<don=a5c-5d-4i-3l-5o-4 ~<dond=i-6m5 ~<done=a3b3v-3 ~<dont=a6c-3j3l-5m-4
~<doo=g3 ~<door=g3 ~<dor=c3g3v-3 ~<dorm=c3g3v-3 ~<dos=o5 ~<dos>=o5 ~<dose=c5 ~<dou=g3 ~<doub=g3
~<dow=b-3c5j-3 ~<down=b-3c5j-3 ~<doy=b3v-4 ~<doy>=b3v-4 ~<dr=b6c-6d-3e-12h-5i9k-5 ~<drai=c5
~<dran=b5 ~<dre=c-4v5 ~<drea=c-4v6 ~<dri=b-8c-4e-3i13 ~<driv=b-7c-3e-3i13v-5 ~<dro=b3v-3 ~<drog=b7
~<drop=b-5c3 ~<drow=b3 ~<dru=b8 ~<drug=b4 ~<drun=b3 ~<du=a-6c4i-5j-4 ~<due=a-6c4v3 ~<duel=a-4b-7v3
~<dy=c-4r3v4 ~<dyi=c-4r3v4 ~<dyin=c-4r3v4 ~<ea=a-10b-11c12i-7m-3q3v5 ~<ear=a-4b-7c12g-3i-5k4o3q3
~<ear>=b-7c9 ~<earl=g-3i-4k4q3 ~<eas=h3r3 ~<easi=r3 ~<eat=v5 ~<eat>=c6 ~<eati=c-3g3v7
~<ec=a-4c-3d5v8 ~<ech=a-4c-3d5v8 ~<echa=d3v6 ~<ef=j3 ~<efe=j3 ~<efec=j3 ~<eh=n10 ~<eh>=n10
~<ei=c-4o-6q7v-6 ~<eig=c-3 ~<eigh=c-3 ~<eit=o-4q6 ~<eith=o-4q6
~<el=b-8c-3e7f-4h5l-7m-8n-10r-4s-7t-4u-3v-6 ~<el>=a-9j-6l-5n-3o3p-4q5s-3t-3 ~<eli=a9 ~<elim=a9
~<ell=a-3b-3c-5e7h6v-6 ~<ella=a-3b-3c-5e7h6v-6 ~<els=b-5c-6d-5f-3g-4h5j7m-5n-4o-3p6q-6v-5
~<else=b-5c-6d-5f-3g-4h5j7m-5n-4o-3p6q-6v-5 ~<em=b5d-8e-4m-8n-5 ~<em>=a4 ~<ema=v6 ~<emai=v6 ~<eme=b7
~<emer=b7 ~<emp=c4l3v-5 ~<empe=c7l3 ~<en=a3c-4f5h-8i-4j-9k-6l3m-11t-8u-13 ~<en>=a-9g6m-6t-9
~<enc=e5f-3r3 ~<enca=r5v3 ~<encu=e3v-4 ~<end=a6b7c-3g-6i-4l-3q-4r-3 ~<end>=a8b4g-5 ~<ende=v-3
~<endi=b4 ~<ene=b-4e4 ~<ener=b-4e4 ~<enf=b-4d4 ~<enfe=b-4d4 ~<eng=a-3c-6f8i4v-4 ~<engi=i6 ~<engl=f8
~<eno=a6c-5 ~<enou=a7c-6 ~<enr=a4 ~<enro=a4 ~<ent=f6g-3h-5i-3p-4q3 ~<ente=n3 ~<enti=f8 ~<entr=q3v5
~<env=a4 ~<envi=a5 ~<eq=b-6e4 ~<equ=b-6e4 ~<equi=b-6e4 ~<er=b-8c-8e4h-8m7n8o-6r-7v-4
~<era=a4b-3c-4e4n9o-6r-4 ~<era>=c-3e4n5o-4 ~<eran=n4 ~<eras=a7 ~<ere=m8 ~<eres=m8
~<es=c-4d-13e3i-7l-15m4n-6o-3q-12r-5s-9u-9v-4 ~<es>=a-9c-9e8j-4m11n-7p-3q-8u-3 ~<esa=b-8d-3g-4k7p6
~<esa>=b-6e3k7 ~<esas=p7 ~<esc=a5d-3i-5k-8n5p-4v-4 ~<esca=b-3c7 ~<esco=b9 ~<escr=a8g5p-3q-3v-5
~<escu=b-5h3n8 ~<ese=a-7c-8e5f-4g-7k7v4 ~<ese>=a-7c-8e5f-4g-7k7v4 ~<eso=c-7g-3o-4p5 ~<eso>=a4v-3
~<esos=c-4p5 ~<esp=b-3c3e-3f3g4j7k-3m-3n-10p-3v-4 ~<espa=b-8c3f6g-5v-3 ~<espe=a-3g7j5 ~<espo=v-4
~<est=b3d-3e5h-4j-8k-8l-9u-6v-5 ~<esta=a-8b5e5g-5i5n4r4 ~<este=c-4e5g-3n-4v-9
~<esto=e-10h-4i-5l-3m5n-4o-3r-4u-8 ~<estu=a3c-4 ~<ev=b5e-7f-5g-4j-3k-5r-8v-10
~<eve=b5e-7f-5g-4j-3k-5r-8v-10 ~<ever=a3b7e-6k-3q-3r-5v-8 ~<ex=b3c-6d3f-4g-10j5m5n4t-6u-6v-4
~<ex>=b5c-5e7v-6 ~<exc=n5t-5 ~<exce=v4 ~<excu=n7 ~<exi=a7b4v-6 ~<exis=b5 ~<exit=a8v-4
~<exp=a-7b-6c-3d-3h3i5j6m9 ~<expe=a-4b-3h3j7v4 ~<expi=i4 ~<expl=m10v-5 ~<ext=d8 ~<ey=a-4b-7c4
~<eye=a-4b-7c4 ~<eye>=b-5c4 ~<fa=a-4b-6g-6i5l-4m-4u-6 ~<fac=h3k-4 ~<face=c3k-3 ~<fai=c3 ~<fain=c6
~<fal=a-3e3v-11 ~<fall=a-4e5i3v-5 ~<falt=v-3 ~<fam=v-3 ~<fami=v-3 ~<far=b-7e-5i4v7 ~<far>=b-3i7
~<farm=d3v3 ~<fas=n3 ~<fast=n3 ~<fat=e4 ~<fath=e4 ~<fav=a4 ~<favo=a4 ~<fax=v4 ~<fax>=v4 ~<fc=a4
~<fcc=a4 ~<fcc>=a4 ~<fe=a-6c5d-3e-7g-7i-12j-7l-8m-7n-6o-5q-6r-5t5u4v-4 ~<fea=b12c-9v-5 ~<fear=b7c-7
~<feas=b6v-3 ~<feb=t7v-4 ~<feb>=t4 ~<fec=c-5k4 ~<fech=c-5k4 ~<fed=a4 ~<fed>=a4
~<fee=c5e-5f-6i-3k-4u-3 ~<feel=c4e-4f-5u-3 ~<feet=b-3 ~<fel=b-5g-6u7 ~<feli=u7 ~<fem=h6 ~<fema=h6
~<fev=a-6b-7c9 ~<feve=a-6b-7c9 ~<few=g4 ~<few>=g4 ~<fi=a4b-14c5d-7g-3i-13j-12m-6o4p-3q-4u-5 ~<fid=v5
~<fidd=v5 ~<fie=a-3b-4c4 ~<fieb=a-3b-4c4 ~<fil=b-5e-3v6 ~<file=a4 ~<fill=e-3 ~<fin=a11n-3p-3q-4r5v-4
~<find=b5 ~<fine=a-3b-3c-6p-3r5v4 ~<fing=c6 ~<fini=g3 ~<fir=a-6r-3v-3 ~<fire=h4 ~<fit=v3 ~<fit>=v3
~<fiv=v-3 ~<five=v-3 ~<fix=i-6k3v3 ~<fix>=k3 ~<fixe=i-6v5 ~<fl=b-10c6g-7i8j-3m-6n-8q8 ~<fla=c6i7v-7
~<flar=c6 ~<flat=i7 ~<fle=q8 ~<flem=c3 ~<flo=i3m-3 ~<floo=c-6i4v6 ~<flop=v-6 ~<flor=e3 ~<flu=b-7c3
~<flu>=b-3v4 ~<fo=c4d-4g-11h-7o4q-3r6v-4 ~<fol=c-3n8 ~<foll=a-3c-3n8 ~<foo=c6g-4i6o3v-7 ~<food=v-3
~<foot=b-7c7i7o3 ~<for=g-4h-4k4n-11t-3 ~<for>=h-3m4n-8t-4 ~<fore=b6 ~<forg=a6b-4
~<form=b-3e-4g-6s3v13 ~<forw=k5v-4 ~<fou=g-3t6v-4 ~<foun=b4e3 ~<four=t6
~<fr=a3b4c-6e-9g-6h-7i-5j3k-3l-10o3p-5q3r-5s-8t-4u-9 ~<fra=b4c-3m4v-4 ~<fras=b6 ~<frau=m4
~<fre=a5c-8g-5j4 ~<frea=b6c-3 ~<free=j5 ~<freg=a3 ~<fren=f3 ~<fri=a-5n-4o6p-3q4t-3 ~<fri>=o3q3
~<frid=c-3o3 ~<frig=b4 ~<frio=c7 ~<fro=f-3i-3l-5o-4v3 ~<from=a3e-6g-5l-5o-3 ~<fu=d-7f-5k-3v-4
~<fue=b-4d-3g-4h3n4 ~<fue>=b-5c-9d-3h4v3 ~<fuer=c8n3v-4 ~<fui=v-3 ~<fui>=v-3 ~<ful=g3v-4
~<full=g3v-4 ~<fum=v4 ~<fuma=v4 ~<fun=c-3i4 ~<fur=a4 ~<furt=a4 ~<fut=b5 ~<futu=b5
~<ga=a-11d-3e-8i7u-3v3 ~<gam=e-3n-3v9 ~<game=e-3n-3v9 ~<gan=b4c-3v4 ~<gana=b5c-6 ~<gar=n4 ~<gara=b5
~<garb=n6 ~<garg=b-4c5 ~<gas=b-7i11v-9 ~<gas>=i10v-8 ~<gasp=b-4c6 ~<gat=c-4 ~<gato=c-4
~<ge=b-6d9e-11f-4h3i5j-8q3u-3v-3 ~<gen=a-5d5h4 ~<gent=a-6d6 ~<get=b-3e-9f-3i6j-7q3u-3v-3
~<get>=e-6i3j-4m3 ~<gets=v-3 ~<gett=a3b-4i4 ~<gi=a-3b3c-7d3e-7g5h3k-3 ~<gim=g3 ~<gimm=g3
~<giv=b4c-8e-6k-3v3 ~<give=c-7j3k-3v4 ~<gl=a-3c3 ~<gla=g3v3 ~<glas=g3v3 ~<glu=c3 ~<gluc=c3
~<go=b3d-13e-6f-9g-5i-3j-6k-3l-5m-9n-6o3q-8r-4s-3t-12 ~<go>=a7b5c-6g-4i-4k-4m-4q-3r3v-11 ~<goe=r-3v3
~<goes=r-3v3 ~<goi=e-3 ~<goin=e-3 ~<gol=v3 ~<gom=b-3o5v-3 ~<gome=c-3o5 ~<gon=b5 ~<gone=v3
~<goo=h-4i-4m-5t-3 ~<good=h-4i-3m-5t-3 ~<gor=v7 ~<got=a-4c6n-4 ~<got>=a-4c4n-4
~<gr=a-4d-6e-3h-6i-4j-6k-5l-3m-8n-8p-3q-4u9 ~<gra=b-7c-3h-3m-5u8 ~<grac=b-7c-7u5 ~<grad=g5
~<grat=u3v4 ~<gre=b-5j-4u3 ~<grea=u3 ~<gri=b3g-4 ~<grie=b7c-8 ~<grip=b-6c9v3 ~<gro=c5 ~<groi=c5v-3
~<grou=b3 ~<gu=b-5c4e-7h6s-6v-12 ~<gua=i3 ~<guag=i3 ~<gue=g5 ~<gues=g5 ~<gum=b-4c9 ~<gum>=c5
~<gun=b9c-3 ~<gun>=b9c-3 ~<gus=b-8f4h4 ~<gust=b-8f4h4 ~<gut=c4 ~<guy=h4v-5 ~<guy>=h4v-4 ~<gy=a-4g4
~<gym=a-4g4 ~<gym>=a-4g4 ~<ha=a3b-4c3j-6k-5l-7n-11o-11q-5r-5t-3u-4v9 ~<ha>=c5
~<hab=b-4c-5d3f3g5h-3i-5j-5m4n4o-4p-5 ~<habi=v3 ~<habl=b-4c-4d3e3f4g5h-6i-4j-5m4n4o-3v-11
~<hac=a-5g-5i-5 ~<hace=a-5g-5i-5 ~<had=b-3c5g-5v4 ~<had>=b-3c5g-5v4 ~<hag=b5g-3i3 ~<haga=b3
~<hago=i3 ~<hah=b-9v9 ~<haha=b-9v9 ~<hai=b-4d-3f5 ~<hair=c4 ~<hait=d-3f5 ~<hal=a3c-3 ~<half=g3
~<hall=v6 ~<halt=a7 ~<ham=v3 ~<hamb=v3 ~<hamm=c5 ~<han=a5i-3v7 ~<hang=a4c-5v5 ~<hap=a4g-3m4q-3v5
~<happ=a4g-3m4q-3v5 ~<har=a9f-3 ~<hara=a7 ~<hard=a-3c5 ~<harm=b4c-4 ~<hart=a6v-4 ~<has=c6e-8v-3
~<has>=c3i-4 ~<hasn=c5 ~<hast=g4i5v-3 ~<hav=a-4c5f3g4m-7n-3v-3 ~<have=g5m-6r-3 ~<havi=b-4c5v-6
~<hay=a-4c-3g-4m-4n-4 ~<hay>=a-4c-3g-4m-4n-4
~<he=a-13b6c-7d-14e15f-12g-13h5i-6j-13k-13l-14q-7r-11t-4v3 ~<he>=a-11b11c-7d-3e11g-6k-4n-3
~<hea=b-4c3e-8g-5i-7j-3m-3n10u-3v4 ~<head=c4e-5 ~<heal=b-5v7 ~<hear=g-6n10 ~<heat=v4 ~<hed=b4
~<hed>=b4 ~<hel=d-5h-5i-7n-8r-3 ~<hell=a3b-4e-3m-5u3v4 ~<help=a-4b4i-3m5
~<her=c-5e11f-7g3h4i-5j-8n-4q-4s4 ~<her>=a-4c-5e7v-7 ~<here=c-9d-3f-3g5h-7j-4m4s3 ~<heri=b-4c6
~<herm=e6h3 ~<hes=a-3b7c-6e7g-5h4v-6 ~<hes>=a-3b7c-6e7g-5h4v-6 ~<hey=v8 ~<hey>=v8
~<hi=a-3b-3c5d-5e11g-5h5i-10k-9l-7m-10n-12p-3q-6r-3t-3 ~<hi>=b-4e3v8 ~<hid=b4 ~<hidi=b4 ~<hija=b-4
~<hijo=b5e-3g-3 ~<him=a-5c-8e8g-6h8s-3v-7 ~<him>=a-5c-8e8g-6h8s-3v-7 ~<hin=c3v-5 ~<hinc=c3v-5
~<hip=b-4c5 ~<hip>=b-3c5 ~<his=a-3e5m-4 ~<his>=a-3e8m-4 ~<hit=a3g5v3 ~<hit>=b-5g5v4 ~<hits=b5
~<hitt=f3 ~<hiv=c6 ~<hive=c6 ~<hiz=c-3v5 ~<hizo=c-3v5 ~<hm=g6n-6r-3v16 ~<hmm=n-6r-3v9
~<hmm>=n-6r-3v9 ~<ho=a-9b5c-6d-9f-7g4h-6j-7l-8n-7o-11r-12s-6t-3v6 ~<hoa=c3 ~<hoar=c3
~<hol=d-3g3i-5u-3v6 ~<hola=b-4v10 ~<hold=g5i-4v-4 ~<homb=v-4 ~<hoo=v7 ~<hoop=v7 ~<hop=b11c-6v-5
~<hope=b10c-6v-4 ~<hor=a-3b-12g3h-5m-4 ~<hora=a-3b-5c-4g4h-4k3m-3 ~<horm=c3 ~<hors=v3 ~<hos=m3
~<hosp=m3v-3 ~<host=v3 ~<hot=b7c5 ~<hot>=c5 ~<hou=c-4e6g3i3m-6r-5 ~<hour=b-4g5m-6v4 ~<hous=e6
~<how=b-3c-3g-5j-3m8u4v3 ~<how>=c-3g-4j-3u4v4 ~<hoy=b6q6 ~<hoy>=a3q6
~<hu=a-11c11d8f-3g-18i-11j-4k-8l-9m-8q-13s-7 ~<hub=b5 ~<hubi=b5 ~<hue=c10v-5 ~<huel=c10v-4
~<huh=c-3n5r4 ~<huh>=c-3n5r4 ~<hum=b-3d13h-4 ~<huma=b-3d13h-4 ~<hun=q-7v4 ~<hun>=q-7
~<hur=a-7c7e-5g-7n-3q-3 ~<hurr=b4 ~<hurt=a-6c8e-4g-7n-3q-4 ~<hus=e3 ~<husb=e3
~<i>=a-10b5e-8g-8i-3n-5r-3t-4u-7 ~<ib=g7 ~<iba=g7 ~<iba>=g7 ~<id=c-11h4i-4j-4n-6q-4u-8
~<id>=c-7d4e-6h6j-3m-3n-5q-4u-5 ~<ide=i-5m3v8 ~<idea=i-5v6 ~<iden=m4 ~<ido=e3v-4 ~<ido>=e3v-4
~<if=a6e-3g-4i5j-5q6u-4 ~<if>=a6e-3g-4i5j-5q6u-4 ~<ig=r3 ~<igu=r3 ~<igua=r3
~<il=a-3b4d-4f3g9o3p-3q-7u-3v-9 ~<ill=a-3b4d-4f3g9o3p-3q-7u-3v-9 ~<ill>=a-3b4d-4f3g9o3p-3q-7u-3v-9
~<im=b6d-4h-11k-6l-6m-8n-5t-4v-5 ~<im>=b6h-11k-6l-5m-8n-4t-5v-5 ~<in=a-10d-10i-8j-3l6n-18r4s-4u-12
~<in>=a-4f-3g6h-9i-6m-10p4u-3 ~<inc=c3e5 ~<inci=c4 ~<inco=b4e6 ~<ind=r4 ~<inde=r4 ~<inf=c7d-5m10v-5
~<infe=b-3c10v-4 ~<infi=b4 ~<infl=c4 ~<info=c-6m10v-5 ~<ing=a-3b-4e-3f11k-3v-3
~<ingl=a-3b-4e-3f11k-3v-3 ~<inh=a-3e3 ~<inha=c3 ~<ini=l9 ~<inic=l9 ~<ins=b-3e-5f-6g-3i-5l4s-3)";

}  // namespace rb::grammar
