#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning8;
const std::string_view kLeaning8 = R"(
tengo_voz_$=c5s-7 tenia=k3 tenido=v3 termina=v5 terminar=b5v-5 terminar__todo=b5 terminar_con=b7
terminar_con_todo=b5 terminate=a4 termine=v4 terminen=a3 terrible=b-6c3 terrible_$=b-3c4v-6
terrible__$=v8 terrify=b6h-3 terrify__$=b6h-3 terrify_me=b6h-3 terrify_me_$=b6h-3 terror=b6c-3
test=c-5s-4v5 test_$=v6 tested=c4 tested_positive=c4 testing=v8 testing_$=v7
text=a4b-9d-4g6j-8q-5s-3t-4u-3 text_$=a-5b-4d4f-9g-8n-4v7 text__$=f3l-5s-6v-5 text__again=g-8l3
text__annoying=s3 text__else=e3 text__im=a4 text__later=c4f4g3 text__nextweek=g3 text__says=m3
text__the=a3c6j-8 text__today=b-3 text_about=a-4b3 text_again=s-8 text_again_$=s-8 text_and=a4g6
text_are_annoying=s3 text_came=n6 text_for=a8v-3 text_if=c7 text_me=a-4d-9g7l4s3t-5v-5
text_me_again=a-4g-8l3 text_me_later=c4f4g3 text_me_nextweek=g3 text_me_today=b-3 text_please=f7
text_please_$=f8 text_reminders=l-4 text_reminders_$=l-4 text_that=m3 text_that_says=m3
text_this=e-3 text_too=a3 text_you=a-3g4 textear=a-5 texted=a4 texted_$=a5 textees=a3 textees_$=a3
texting=f3m3r-3v3 texting_$=a6b4c-3v-5 texting__$=a-3b-6d-3f3m4r-3 texting__i=v6 texting__number=e4
texting_me=a-5b-4f5m3r-3v8 texting_me_$=a-4b-5d-3f4m5r-3 texting_me_i=v6 texting_this_number=e4
textos=d3f-3 textos_$=s3 tf=b4 tf__$=b4 than=c5k3t3v-5 than__$=c5k3q6t4v-4 than_before=c7v-7
than_before_$=c7v-3 than_that=k5 thanks=a-3b-6c-5e-3m-3n-8s5u6v-3 thanks_$=s4u7v-22
thanks__$=a3b-6n-6u-6v10 thanks__asking=v3 thanks__doctor=u5 thanks__everything=u-3 thanks__for=b5
thanks__god=b-4u-4v8 thanks__the=u5 thanks_for=a-5 thanks_for_asking=v3 thanks_for_everything=u-3
thanks_for_the=u4 thanks_god=u-9v11 thanks_god_$=u-8v11 thanks_stop=a6 thanks_to=b-4v8
thanks_to_god=b-4u-4v8 thanks_you=a-9v-5 thanks_you_$=u-8v4 thanks_you_doctor=u5 thanks_you_for=b5
that=e3j5k3m-3n6q-5 that_$=a-5h-4j4m-5n12 that__$=e6q-4v-7 that__at=c3 that__be=r3v-4 that__down=b5
that__i=b3 that__is=v3 that__killed=v4 that__lol=b-5 that__made=c4 that__me=e7v4 that__much=f4
that__no=k4v-4 that__over=a-4c-3n6 that__quit=c3 that__the=v4 that__to=n3 that__was=v6
that_appointment=j5 that_bill=v9 that_clinic=b5e5 that_clinic_down=b5 that_day=i4 that_day_$=i4
that_doctor=e-7h9v-3 that_doctor_$=e-5h3 that_for=m5v-6 that_i=b4 that_im=e5 that_joke=v4
that_joke_killed=v4 that_morning=v4 that_morning_$=v4 that_name=e4 that_name_$=e3 that_night=k3
that_nurse=b8v6 that_one=c3n3v-6 that_out=a-5i-3n8v7 that_out_$=i-3n9 that_out_over=a-4v4
that_place=a3v-3 that_says=m3 that_shot=c9 that_shot_made=c4 that_very=f4 that_very_much=f4
that_way=b-4 that_went=c-4n7 that_wont=c6 that_wont_quit=c3 that_works=o-7 that_works_$=o-7
that_would=r3v-3 that_would_be=r3v-3 thats=a4c-3e4s-3 thats__$=a3r3v-3 thats_enough=a3
thats_enough_$=a3 thats_fine=v-3 thats_fine_$=v-3 thats_long=c-5v6 thats_my=e5v-3 thats_not=e4
the=a-3f-4h-3j4k-3m-3o5p-3 the_20th=g5q7v-4 the_20th_$=g5 the_22nd=q4 the_28th=q5 the_28th_$=q5
the__$=b12c7f-8h-6i-5n-10o5q5r-3s7t-7v-12 the__after=q-3v-7 the__again=n8 the__and=b11c6v-6
the__anymore=h-4j6 the__are=b-9q3 the__at=g-3 the__because=b-4 the__bottle=b4 the__bus=g5
the__by=e-3 the__bye=g5u-7 the__cab=i4v-3 the__call=t3v-5 the__called=b4 the__came=b6n4v-4
the__cant=g6 the__cleared=c-3 the__clinic=m-3 the__coming=b3v9 the__desk=e3 the__do=c5
the__doctor=h3m-6 the__doesnt=i6 the__dont=c4 the__door=b6 the__down=b-6g8v-4 the__effects=c-4v8
the__for=a4j4v8 the__give=b-3v-3 the__got=c-5 the__guy=h5v-7 the__had=b3 the__has=c3
the__hasnt=c6v-5 the__he=b5 the__how=i4 the__hurt=v5 the__i=a-3c4j4s-4v3 the__ill=s-3 the__im=a8j3
the__in=b8c-13 the__is=c10n3t4v-7 the__isnt=c9i3 the__keeps=c-4 the__lady=e4v3 the__last=b-7h3v7
the__later=c-3g5 the__like=v5 the__lol=g3 the__make=v3 the__medicine=c-5v3 the__meds=c3
the__my=b-3h3m3v-5 the__not=a3c-3j-8v4 the__number=f8v5 the__nurse=d-3 the__of=b-8d-3m-4o5p-4q-3t4v5
the__off=c-3 the__on=b5c-6l3 the__one=c6f7g-4h6o8p-4q-5r10t-4 the__or=v4 the__part=n4
the__person=v-3 the__pill=c5 the__pills=b-3c7 the__please=a-7b6n6q3v-4 the__pressure=v-3
the__quit=c-5 the__right=v7 the__says=b-3 the__stop=v4 the__test=m3 the__that=v8
the__there=d11e-7v-9 the__they=b-5 the__time=a3 the__to=b7 the__too=v3 the__was=b-10d-3n3t4v7
the__went=v-3 the__what=v-4 the__when=b5c-5 the__with=b6c4o-11 the__wont=v9 the__you=a-5b3e3
the_accident=b5c-5 the_accident_when=b4c-4 the_address=b-3m-4v3 the_afternoon=q-3 the_aide=b8c-3
the_aide_$=b5 the_airport=g3 the_anestesia=v-3 the_appointment=b-5e-9j11v-15
the_appointment_$=e-6j5v-10 the_asap=o6q-5 the_asap_$=q-3 the_baby=b5c-4g9 the_baby_$=b3c-13g8v-3
the_baby_and=b5c-3 the_baby_down=g3 the_baby_isnt=c3 the_bathroom_$=c3 the_bed=b8c-4 the_best=u4
the_best_$=u4 the_biopsy=c4v-3 the_blood=m3v-3 the_blood_pressure=v-3 the_blood_test=m3
the_bottle=v3 the_bus=c-4g-3v8 the_bus_$=e5g-3 the_bus_doesnt=i3 the_calendar=g6 the_calendar_$=g6
the_calls=a5 the_cancer=b6 the_car=b3c-4i3v-3 the_cat=v5 the_cleaning=e4 the_clinic=b-4i4m5
the_clinic_$=a-3m3 the_cold=j3 the_copay_$=v3 the_cops=b7d-4 the_cops_please=b7d-3 the_cough=c-3
the_count=b-3 the_cowboys=v5 the_cowboys_$=v5 the_cut=b-4c8 the_cut_wont=b-3c4 the_date=b4
the_date_$=b4 the_day=b5g-5 the_day_$=b7g-5 the_desk=d5v4 the_desk_$=v4 the_doctor=b4d7h-14j6v13
the_doctor_$=v6 the_doctor_called=b5 the_dog=b-5c-6n4 the_door=e-3g3 the_door_$=b9 the_dream=b-7v8
the_dream_$=b-7v8 the_earliest=o3 the_elevator=v5 the_end=o3v6 the_end_$=b4o4 the_end_of=v7
the_engine=b3i-3v3 the_entrance=v4 the_entrance_$=v4 the_fcc=a6 the_fcc_$=a6 the_fever=c-7
the_first=n6 the_floor=b4v-3 the_form=b-4e-4v5 the_form_$=b-3g-3v6 the_friday=f5 the_friday_one=f5
the_front=e3 the_front_desk=e3 the_funeral_$=b3 the_future=b-4 the_future_$=b-4 the_game=v5
the_game_$=v9 the_garage=b6 the_ground=b5 the_ground_$=b5 the_gun=b3 the_gun_is=b3 the_gym=v-3
the_hall=v7 the_headaches_went=v-3 the_heart=v6 the_heart_doctor=v4 the_hell=a3 the_home=b6
the_hospital=v5 the_hospital_$=v6 the_hospital_with=c3 the_house=b9 the_house_$=b5 the_house_he=b3
the_kids=b5v3 the_kids_$=b4 the_kids_are=q3 the_kids_that=v7 the_knee=c3 the_landlord=e5
the_landlord_$=e5 the_last=a7r4 the_last_one=a7b-6r4 the_last_time=a3 the_line=n10v-6
the_line_$=n7v-5 the_list=v6 the_list_for=v8 the_lobby=b3 the_love=v-3 the_love_of=v-3
the_mailbox=c5 the_mailbox_$=c3 the_mal=v5 the_mal_$=v5 the_message=a3g-3l5 the_middle=g5
the_middle_of=g5 the_month=p3 the_month_$=p3 the_movie=v5 the_needle=c4v-5 the_neighbor=e4v-4
the_neighbor_$=b-6e4v-3 the_new=b-7c9 the_new_pills=b-3c6 the_next=b5 the_night=b12c-7
the_night_$=b8 the_nurse=e-7g-4 the_nurse_$=b-3 the_nurse_call=v-4 the_nurse_was=d-3v8 the_office=d3
the_office_$=d3 the_old=a-4 the_one=h3o-3q-4v6 the_one_after=q-3 the_one_with=o-8v4 the_only=b4
the_only_thing=b3 the_options=n5 the_options_again=n5 the_other=e3h4o3 the_other_one=h5
the_pain=c3m-5v3 the_pain_is=v-4 the_parking=b-5g-3v6 the_patient=e6v-5 the_phone=g7
the_phone_$=d4g8 the_pills=v3 the_pills_in=b3c-5 the_pink=c-6v4 the_pink_medicine=c-6v4
the_point=b3m-5v6 the_point_of=m-5v9 the_porch=b4 the_procedure_$=v3 the_program=a4 the_program_$=a4
the_question=n5v-5 the_question_$=n5v-5 the_rain=c-4v11 the_rash_cleared=v3 the_redness=c8
the_reminders=a-6l3n-3v9 the_reminders_$=l4 the_reminders_coming=v10 the_riverside=r6
the_riverside_one=r6 the_road=u-6 the_roof=c3 the_roof_$=b-3c4 the_runs=c13v-9 the_runs_$=c12v-8
the_salon=g3v-3 the_salon_$=g3v-3 the_same=h5v-7 the_schedule=j8 the_scheduler=d3 the_school=g5v-5
the_second=b-5n-4o5 the_second_$=n-5o3r-4 the_second_one=f3 the_shot=b-9 the_shower=c5g3v-4
the_shower_$=c3 the_side=c-4v8 the_side_effects=c-4v8 the_size=c5 the_size_of=c5 the_spot=b3o-3
the_spring=b-3e4v7 the_spring_$=e4v4 the_stroke=b4 the_suicide=b3v-6 the_surgery=c-5
the_surgery_$=j3 the_swelling=v-3 the_table=b3 the_text=a12j-8n4 the_text_$=a4 the_text_came=n6
the_time=c5 the_time_and=b-4c4 the_time_you=b3 the_toilet=c4 the_toilet_$=c3 the_top=n9 the_towel=b3
the_tracks=b4 the_train=i5n3v-6 the_trots=c6v-3 the_tub=c3g4 the_tub_$=g4 the_tv=c-4 the_tv_$=b3
the_visit=b-6 the_visit_was=c3 the_voices=b5 the_wait=v-4 the_waiting=b-3 the_waiting_room=b-3
the_wall=c-4 the_war=b4 the_way=b-5v6 the_ways_$=b3 the_weather=c10v-7 the_weather_$=c10v-6
the_whole=b4 the_whole_bottle=b4 the_wife=b-3e7 the_world=v-4 the_wrong=b-3c3e5f3v-9
the_wrong_number=e3f8 the_wrong_person=v-3 their=v4 them=c-4 them_$=a-4 them_all=b4
then=a-4b5h-4r6u5 then_$=a-3c-6r9u4 then_it=c4 there=d7e-3f5g-6i8k4m-5
there_$=b-16d3f7h-4i7j7k-5m-4p4s-3v4 there__$=d5v-5 there__a=a-3v9 there__be=b6 there__bruises=b5
there__cancellation=k5 there__doctor=h4 there__else=v-3 there__for=v3 there__her=d5v-4
there__lady=h3v-5 there_a=a3h8k3 there_a_cancellation=k5 there_a_lady=h3v-5 there_another=h3
there_anyone=v-3 there_in=v7 there_is=b5k3v-10 there_is_bruises=b5 there_something=v11 there_with=i5
theres=c5e5h-3v-8 theres__$=b-4 theres__in=c4 theres__man=b3 theres_a=c5 theres_a_man=b3
theres_an=b3 theres_blood=c4 theres_no=b7c-3e6v-3 these=a10b-4h-3i-5j-6l-4o-3r-4
these_$=a4f-7j-10v-4 these__$=a4c-7f5l-3m3n-4v5 these__are=b-3s3 these__i=b4 these__in=c3
these_alerts=a3 these_alerts_$=a3 these_calls=f3 these_calls_$=f3 these_days=b4f7 these_days_i=b4
these_message=m4v-11 these_message_$=m4v-10 these_text=v4 these_text_$=v4 these_text_are=s3
they=g-5i4r5v4 they__$=e5 they__me=v7 they__my=b-4i5 they__out=b-5 they__poisoning=b3
they__the=b-3c3 they__up=b-3v9 they_are=b3 they_are_poisoning=b3 they_cut=b-7c5 they_put_the=c6v-4
theyd=b5v-3 theyd_be=b3 theyre=b4 thing=a10b-4c7r4 thing_$=a3c-3 thing_is=c4 things=b5 things_$=c-3
think=a-6c7e4f-3g5r-3s3t-4v-11 think_$=c9 think__$=s5 think__dying=b3 think__having=c-4 think__it=g7
think__meant=e3 think_about=b5g5 think_about_it=g6 think_i=c4 think_im=b3 think_im_dying=b3
think_im_having=c-4 think_its=b-14c10 think_so=s6 think_so_$=s5 think_straight=c-5 think_you=e4
think_you_meant=e3 thinking=b6c-4 thinking__driving=b3 thinking__hurting=c-3 thinking_about=b4
thinking_about_driving=b3 thirty=b3v-7 this=a8c-4e6h-4i-4k-7m7n-5p-4q-3t-3u-4v-5
this_$=a16c-18d4e-21g-5t-3v-15 this__$=a-13b-5c-6e-8f-5g7m13 this__a=d4e10v-9 this__about=m3
this__and=b-5 this__any=e4 this__be=b8 this__belongs=e3 this__but=a4 this__english=e3 this__for=v5
this__goodbye=b12 this__harassment=a4e-3 this__her=c-3e3 this__his=e4m-4 this__in=c3
this__is=b-3c8v6 this__makes=v8 this__me=f11 this__music=v3 this__no=b4 this__of=a3 this__on=e5
this__pain=m-5v7 this__robot=m-3 this__she=b4 this__the=d-3e10m6v-11 this_a=d-6 this_a_robot=m-3
this_about=m8v-6 this_about_the=m4v-4 this_and=a3 this_anymore=b4 this_anymore_$=b3 this_better=a6
this_better_be=a6 this_call=m5 this_cast=v7 this_cough=c8 this_cough_is=c3 this_earth=b3
this_earth_$=b3 this_headache=c3 this_headache_is=c3 this_heat=v6 this_heat_is=v6 this_hold=v3
this_hold_music=v3 this_ill=b4 this_ill_be=b3 this_is=a3c-8d-7e14f-6m-4v-19 this_is_$=m5
this_is_a=e11v-7 this_is_goodbye=b12 this_is_harassment=a4e-3 this_is_her=c-3e3 this_is_his=e4m-4
this_is_the=d-5e11v-3 this_isnt=e6 this_legit=m6 this_legit_$=m6 this_menu=b-3v7 this_minutes=g6
this_much=b3 this_number=e-4f-7m-8s-3v-3 this_number_$=a-5s-3 this_number_is=e-3 this_off=a3
this_off_$=a3 this_pain=b3 this_pain_no=b4 this_phone=a-5b-3e7g-8m-7v-5 this_phone_$=a-3
this_really=m3 this_really_the=m3 this_some=m3 this_stop=m-3 this_text=a-5v4 this_text_$=a-4v4
this_texting=f12 this_the=v7 this_thing=a7 this_time=b6g-4 this_to=e3 this_up=v7 this_visit=m-5v10
this_weekend=g5 this_weekend_$=g5 this_will=a-5b9 this_will_be=a-5b9 this_with=d6 this_with_a=d5
this_year=s3 this_year_$=s3 thisweek_$=q5v3 tho=b3 tho_$=b3 those=b-6n4p5s-5 those_$=q-5
those__$=b-4c5h4i4p-4 those__me=d3 those__too=p5 those__work=p3q4 those_and=a4 those_are=p7
those_are_too=p4 those_days=c-3i4 those_days_$=i5 those_dont=p3q4 those_dont_work=p3q4 those_i=g3i-4
those_mucho=c10 those_mucho_$=c10 those_times_$=p4 though=v-5 though_$=v-5 thoughts=b3c-9v4
thoughts_$=b-6v7 thoughts__$=b4 thoughts__hurting=c-3 thoughts_of=c-3 three=b-3g3o3t3
three_$=c-3g5o3 three__$=i3v5 three_times=q3 threw=g-3 threw__back=c5 threw_my=c5 threw_my_back=c5
threw_the=b3 threw_up=c4v4 through=d4n4 through_$=c-4 through__$=n5 through__roof=b-6c9
through__somebody=b-3 through__tv=b3 through_the=b3 through_the_roof=b-6c9 through_the_tv=b3
through_to=b-5d7 through_to_somebody=b-3 throwing=b-6c8r-3 throwing__$=c3 throwing_up=b-6c8r-3
throwing_up_$=c3 thursday=b-3o-5q7 thursday_$=q6 thursday__$=b-4k4 tiembla=c6 tiempo=c-5v4
tiempo_$=v8 tiempo__$=a3 tiempo_conmigo=a3 tiempo_conmigo_$=a3 tiempo_para=g5v-3 tienda=e5
tienda_$=e5 tiene=c6d-3h-3q3 tiene_$=b3 tiene__$=a-3b6c6f-3h-5v-6 tiene__a=b-5 tiene__de=b6
tiene__el=p-8 tiene__ser=q3 tiene__y=a3c4 tiene_algo=q-3 tiene_algo_el=p-8 tiene_en=c-3f3
tiene_esa=o3 tiene_mal_$=c4 tiene_miedo=b-5 tiene_moretones=b6c-4 tiene_moretones_de=b6c-4
tiene_que=b-4q4 tiene_que_ser=q3 tienen=c-3h3 tienen_$=h8v-8 tienen__$=h-8v9 tienen__a=b7
tienen_harta=a4b-5 tienen_harta_$=a4b-5 tienen_hasta=a3 tienen_mal=b4 tienen_mal_$=b4
tienen_psicologo=v4 tienen_psicologo_$=v4 tierra=b5 tierra_$=b5 till=b3c-4 till__$=b4 till_i=v3
time=e-4f-3g7k8q-10v3 time_$=a-6b-5c-6g12k8o3v-3 time__$=g-6h-3 time__me=b5 time__my=b-3k-3v10
time__read=b3 time__the=v4 time_and=b-4c3 time_for=b4m9q-4 time_for_me=b6 time_i=c3 time_in=v4
time_in_the=v4 time_is=k-4m-4v13 time_she=b7 time_you=b4 time_you_read=b3 times=g-4n4o-4p3r-4v-10
times_$=g-3p8 times__$=c5 times_today_$=c5 tire=i8 tired=a3c-6v6 tired__cant=b-3 tired__fighting=b4
tired__getting=a4 tired__the=b-5v9 tired_i=b-3 tired_i_cant=b-3 tired_of=a4b10c-14
tired_of_fighting=b4 tired_of_getting=a4 tiro=b5 tlk=g11 to=b3c-5d5h-6k3n-11q4 to_$=d4q-3
to__$=c-10d5f-5g7i-3j5k3l-8q8r-4s-4 to__about=b-4 to__after=c-5 to__again=a-6 to__alone=b3
to__an=k-5v7 to__and=c-8 to__another=k3 to__anymore=b4 to__anything=s6 to__anyway=v-6
to__appointment=b-3j7k-4 to__at=k6q8v-3 to__bathroom=b-7c8 to__bed=b3 to__before=b3 to__clinic=e8
to__contacted=b-3 to__elbow=c-3g5 to__else=j4 to__fcc=a6 to__for=b3v10 to__forever=b8 to__from=a3b-4
to__front=d3 to__get=d-3 to__going=v-3 to__here=a-9b12v-8 to__him=b4 to__if=c6 to__in=b-5v-6
to__is=b7c-4 to__it=a-5b12c-7f6v-13 to__ive=b-4c7 to__machine=d-5m3 to__mailbox=c5
to__me=b-10c-6d-4i10l4 to__my=b7f9i-6q-5 to__myself=b-7v6 to__no=a-3 to__nurse=c3 to__on=j3v-3
to__out=b-11v8 to__person=f10 to__phone=e5 to__real=f-3 to__somebody=d-4 to__taken=s3v3 to__text=b-3
to__texted=a6 to__texting=a8v-3 to__the=j10v-6 to__there=b-5i4v-3 to__these=a7v-5 to__this=m-6
to__to=d4f3h-3i4 to__up=a-5b15c-6 to__with=a7b-7d4m4v-5 to__you=a7g-5 to__your=l6 to_a=d6f6m3
to_a_doctor=d3 to_a_machine=d-5m3 to_a_nurse=c3 to_a_person=f10 to_a_real=f-3 to_about=d5m-5
to_another=d-5 to_another_doctor=d-5 to_ask=i-5u3 to_ask_$=u3 to_ask_my=g4i-4 to_be=e-3g-4k-4r-3
to_be_a=a-5 to_be_alone=b3 to_be_contacted=b-3 to_be_here=a-7b10v-3 to_be_over=b3 to_be_taken=s3v3
to_be_texted=a6 to_book=f6s6 to_book_anything=s6 to_book_it=f7 to_breathe=c7v-3 to_breathe_$=c7v-3
to_bring=b-3i5 to_bring_me=i5 to_call=a6d-3g-7 to_cancel=a-6f5j4v4 to_cancel_$=a-5j6v6
to_cancel_my=f8 to_check=v-4 to_check_with=g3v-3 to_come=b-4c-5d-3j8k-6 to_come_$=b-4j5k-3
to_come_get=d-3 to_come_in=j3v-3 to_cut=b7c-5 to_death=b6 to_die=e-5s-3 to_die_$=s-3
to_die_for=b-6v6 to_do=a5b4e4f4m5v-16 to_do_$=b3f4 to_do_with=a5b-7m4v-5 to_drive=b-8c4
to_drive_$=c3i-4 to_drive_me=b-4v3 to_end=f3 to_end_it=b3 to_end_my=f3 to_english=e3 to_find=b4
to_friday=g-3k6q8 to_get=a-6b3c-4d-5l3 to_get_in=v-4 to_get_out=v5 to_get_there=b-4i4v-3
to_get_these=a4 to_get_to=i4 to_give=b5 to_give_up=b5 to_go=a-10b11 to_go_$=b7 to_go_on=a-4b3
to_god=u-4v8 to_god_$=u-4v8 to_have=j5 to_hear=a3 to_hear_from=a3 to_him=b-7h3 to_him_$=b-8h3
to_hurt=c-8v7 to_hurt_him=b3 to_hurt_myself=b-10c-5v8 to_it=c-4 to_jump=b9 to_jump_$=b9
to_keep=a9v-9 to_keep_going=v-3 to_keep_texting=a7v-3 to_kill=b8 to_know=v3 to_live=a-5b19d-6v-5
to_live_$=b7 to_live_for=b11 to_look=b-7g3 to_look_$=b-3v3 to_lose=a-5b5 to_lose_it=a-5b5
to_make=a6b6j-5k-7v3 to_make_an=k-5v7 to_make_it=b7j-3 to_make_you=a5 to_me=b11c-3m-4o4v-4
to_me_$=b6m-4 to_me_im=b4 to_meet=b5 to_move=k9 to_move_it=k3 to_move_my=k4 to_my=c-4g3j3k-5v4
to_my_appointment=b-3j4k-4 to_my_elbow=c-3g5 to_nextweek=q5 to_nextweek_$=q3 to_opt=a4 to_opt_out=a4
to_pass=b-11c8 to_pass_out=b-11c8 to_pay=v5 to_reach=g7 to_receive=a4 to_report=c-3v5
to_reschedule=g-3k4q-5 to_reschedule_$=g-3k3 to_say=a6b-3c3r-3v10 to_say_$=v10 to_see=g6j6
to_see_$=g4 to_see_the=b3j6r3v-8 to_sleep=b5 to_sleep_and=b3 to_sleep_forever=b4 to_snap=b4
to_somebody=d4j3 to_somebody_$=b-3 to_somebody_else=j4 to_someone=a-3b-8 to_someone_$=b-3d3
to_speak=d7 to_speak_with=d5 to_stay=b4 to_stop=c5v-10 to_stop_$=v-4 to_swallow=v5 to_swallow_$=v5
to_take=b-10i9 to_take_me=b-9i9 to_take_my=v3 to_talk=c3d3f4 to_talk_to=c3d3f4 to_tell=a4
to_text=c7g-7l3 to_text_me=g-4l6 to_that=e7 to_the=a10b-7c17g-9i3j-8q4v-4 to_the_bathroom=b-7c8
to_the_bed=b3 to_the_clinic=i4 to_the_fcc=a6 to_the_front=d3 to_the_mailbox=c5 to_the_phone=e3
to_think=g3 to_this=a12 to_this_$=a7 to_this_and=a3 to_thursday=k8q3 to_thursday_$=k8q3
to_tomorrow=k3q5 to_wake=b12c-3 to_wake_up=b12c-3 to_walk=i3 to_walk_$=i3 to_work=g5j-3
to_work_$=g4v-5 to_you=a-3g7i4v3 to_you_$=a-3g8i4 tobillos=c5v-3 toca=c-5v4 toda=c-4
toda__insulina=b6c-5 toda_la=b3c-7 toda_la_insulina=b6c-5 toda_lanoche=b-3 todas=c-4r4
todas__pastillas=c-3 todas_las=c-3 todas_las_pastillas=c-3 todavia=b-5v3 todavia_$=s-3
todavia__duele=c3v-9 todavia__se=v5 todavia_me=c3v-9 todavia_me_duele=c3v-9 todavia_no=v4
todavia_no_se=v5 today=c4g5t3 today_$=b-4c3g3k-4t3 today__$=q-5 today__my=b7
today_lamanana=b-3c5g-5q-8v3 today_lamanana_$=b-3c5g-3q-5v4 today_lanoche=b6c-14g3q-4v-4
today_lanoche_$=c-6g3 today_latarde_$=g-3 todo=b3c3g-7n-5v-3 todo_$=a-6 todo__cuerpo=b-4
todo__da=b3c4 todo__que=a6b-6n-3 todo_desde=b-3 todo_desde_que=b-3 todo_el=b-8 todo_el_cuerpo=b-4
todo_hasta=b8u-3 todo_lo=a6b-3i5 todo_lo_que=a6 todo_me=b5 todo_me_da=b3c4 todo_y=b-5 todos=b4c-5v-3
todos_$=b5 toe=c3 toi=f10 toilet=c4 toilet_$=c3 told=a5c4v3 told__the=v3 told__to=c7 told_me=b-7c6v5
told_you=f3v-7 toma_$=b3 tomar=b-8v3 tomar_$=k5v-4 tomar_mi=c-4v5 tome=b5c-3 tome__$=b5
tome_la=b-3v3 tomo=c-3 tomo__pastilla=b-4 tomo__pastillas=c-5 tomo__sin=c4 tomo_cloro=c4
tomo_cloro_sin=c4 tomo_esa=b-3 tomo_esa_pastilla=b-3 tomo_un=b3 tomorrow=g4p-3
tomorrow_$=b3c-4g6k-4o-3q6 tomorrow__$=d-4g4q-5 tomorrow__lunchend=g-4 tomorrow__noon=g3
tomorrow_after=g-6 tomorrow_after_lunchend=g-4 tomorrow_morning=d-4o5q-7 tomorrow_morning_$=d-4o3q-7
tomorrow_please=g6 tonsils=v3 too=b3e-4h4l-3o-3q-3r-3s3t-4u4 too_$=i-3j4u9v4 too__$=c-12h6n3
too__for=d3 too__medicine=b-4c6 too__text=a4 too__to=b4c7j-3 too__tylenol=b3 too_bad=c-4v7
too_bad_to=c-3 too_depressed=b5 too_depressed_to=b5 too_far=b-4i9 too_far_to=i4 too_fast=n6
too_many=a4b4c-4 too_many_text=a4 too_many_tylenol=b3 too_much=b3v-6 too_much_$=b3c-6v-3
too_much_medicine=b-4c6 too_sick=c12i-7 too_sick_to=c12i-7 too_tight=v-3 took=b3g-3i3 took__all=b4
took__bunch=c-3 took__car=i3 took__my=b7c-3 took__pills=b-6v9 took__too=b5 took__whole=b3c-6
took__wrong=c5 took_a_bunch=c-3 took_all=b7c-3 took_all_my=b7c-3 took_my=c-3i3v5 took_my_pills=b-6v9
took_the_whole=b3c-3 took_the_wrong=c5 took_them=b4 took_them_all=b4 took_way=b5 took_way_too=b5
tooth__$=c-3 top=n9v-3 toque=b7 tore=c6 tos=b-5f4q3 tos_$=f4 toser=b-3c7 toser_$=b-3c7 toso=a-4v9
touch=b-5c3g4 touched=b6 touched__$=b4 touched_me=b4 touched_me_$=b4 town=b-4 trabaja=i5
trabajando=c-5f4g4 trabajando_$=c-4g7 trabajo=k4 trabajo_$=b-5g3r3v4 tracks=b5c-3 tracks_$=b4
trae=c3 traen=v4 traffic_was=v6 trafico=b-4v7 trafico_me=b-3v7 tragar=b-3c5 tragar_$=c3 trago=c3
trago_una=b-3c4 trague=b4 traigo=c6 traigo__tos=q4 traigo_un=c3 train=b-3c-3i8n3v-7
train__running=i6 trancada=c3 tranquila=b-4v5 tranquila_$=v5 transfer=d5 transfer_me=d5
translator=f4 translator_$=f4 transmission=i4 transmission_went=i4 transporte=i7 transporte_$=i3
trapped=b5c-7 trataron=b-4c-3v6 trataron_muy=v7 treat=c-5v7 treat__pain=c-3v4 treat_back=c-3v4
treat_back_pain=c-3v4 tres=b-4g-4 tres_$=o3v-4 tres__$=g-7v11 tres__que=b-4 tres_dias=v-3
tres_horas=g-7v9 tres_horas_$=g-7v9 tres_veces=b-3 tres_veces_que=b-4 tried=b3 trip=g6v-8
trip_$=g6v-8 triste=b-4v9 triste_$=b-3v9 tristeza=b6 tristeza_$=b3 troca=i4v-4 trots=c6v-3
trouble=c-3i3 trust=b5e-4 try=b10c-6g11m-8q-7v-4 try__$=g7 try__again=g4 try_me=b-13g11q-3
try_me_again=g4 trying=b3c6u-7v-3 trying_$=b3u-6v-3 trying__be=c4 trying_to=c3 trying_to_be=c4
tub=c3g4 tub_$=g4 tue=o4 tues=o3q3r-4 tues_or=q4 tuesday=g-4j4q-3 tuesday_$=b3j4o11q-7 tuesday__$=c7
tuesday__friday=q3r-4 tuesday__is=r7 tuesday_at=o-10q3 tuesday_or=o-3q3r-3 tuesday_or_friday=q3r-4
tuesday_please=c-5 tuesdays=b-5k6 tuesdays__$=b-3k7 tugging=c3 tugging__ear=c3 turn=a3l6
turn__off=a5 turn__the=c3 turn_the=l6 turn_this=a4 turn_this_off=a3 turno=c-3 tuve=c-3v4 tuvo=v5
tv=c-4 tv_$=b3 twenty=g-3 twenty_minutes=v5 twice=c6 twice__mistake=c4 twice_by=c4
twice_by_mistake=c4 two=a-4b-5c-3i3o4t4 two__$=g5o4t-3 two__ago=c-4v8 two_hours_$=v4 two_weeks=v5
two_weeks_ago=c-3v6 tylenol_$=b7c-3 typed=v5 uber=i8 uber_$=i5 uh=a-3b-6s6u4v-4 uh_$=r-4s11 uh__$=r5
uh__can=g6 uh__i=v4 uh_so=v5 uh_so_i=v5 uh_yeah=g6 uh_yeah_can=g6 ultima=c-4 ultima_$=b-3 ultimo=a5
um=t3v6 um_yeah=a3 un=a-3b-4c3e3f-4m-4n-5t6u3 un_3=c-3 un__$=c9d5f-3g7h-4i7k-5l-16n-6s-3 un__con=b5
un__de=b12c-8e4s3v6 un__el=i-4v4 un__en=b-4c9r3 un__la=c-4 un__me=c-6l8 un__no=h3 un__que=b-5
un__y=a-4b-5v3 un_ano=u3v-4 un_arma=b4c-3 un_arma_$=b4c-3 un_asesor=d5 un_asesor_$=d5
un_ataque_a=b-3c3 un_clavo=c5 un_clavo_$=c5 un_dolor=b-3c-3 un_dolor_de=c-5v4 un_dolor_que=b-4
un_enroll=a14l-9 un_enroll_me=a14l-9 un_enterro=k3 un_hombre=v-4 un_hoyo=a-3 un_infierno=b5
un_justificante=v6 un_justificante_$=v6 un_lunar=c6 un_lunar_que=c4 un_machete=b4 un_machete_$=b4
un_mes=c3v3 un_momento=g4 un_momento_$=g4 un_ojo=v7 un_ojo_de=c-7v7 un_perro=c4 un_perro_$=c4
un_poquito=b-3 un_rato=g5 un_rato_$=g5 un_roble=v4 un_roble_$=v4 un_subscribe=a15l-8
un_subscribe_$=a15l-8 un_taxi=i4 un_taxi_$=i4 un_velorio=c-4 un_vidrio=c4 un_vidrio_$=c4
una=a-4c4d5g-3i-3n3 una__$=a-3c6d5f5h5k-4m3n-4v-10 una__de=b-6v5 una__en=b4c3 una__mas=n9 una__o=m4
una__otra=p4 una__para=k-9v5 una__please=b7d3 una__que=k4v-4 una_carta=v5 una_carta_para=v6
una_cita=f4v9 una_cita_$=f6v9 una_cita_para=k-6 una_doctor=d-3h9 una_doctor_$=h7 una_estafa=m4
una_estafa_$=m4 una_llamada=d7 una_llamada_$=a-3d8 una_locura=b3v-3 una_locura_$=b3v-3 una_ni=p4
una_ni_otra=p4 una_persona=d9e-7h-6v-7 una_persona_$=d8v-6 una_semana=b-3c8 una_semana_$=c6
una_senorita=d8 una_vez=b4c-4n9v-6 una_vez_$=b6 unalive=b6 unalive__$=b3 unalive_myself=b3
unalive_myself_$=b3 unas_pastillas=c-4 under=c6v-3 under__weather=c10v-7 under_the=c10v-7
under_the_weather=c10v-7 understand=f3 undo=b3 unenroll=a3 unfollow=a7n-4 unfollow_$=a7n-4
uno=a-3b-3i8o6t5v5 uno_$=i8o8v-10 uno__$=v11 unstop=a-6l9 unstop_$=a-6l9 unsub=a8 unsub_$=a4
unsubscribe=l-4 unsubscribe_$=a9v-9 unsubscribe_from=a-6v5 unsubscribed_$=a4 unsuscribe=a3l-3
unsuscribe_$=a3l-3 unwanted=a6 up=a3c7e-5f-7h-6j4n6v-5 up_$=b3c6e-6h-3m-4s-3t-4v-11 up__dont=a3g-3
up__i=c5v-5 up__me=b-9v15 up__need=j3 up__needles=b6 up__night=b-5 up__slot=j7 up__that=v4
up_a=g-3n7 up_about=b6 up_about_needles=b6 up_again=a3 up_again_$=a3 up_all=b-5 up_all_night=b-5
up_and=a4c3g-3v-7 up_and_dont=a3g-3 up_and_i=c4 up_anymore=b5 up_anymore_$=b4 up_for=a-3l6v11
up_front=v6 up_front_$=v6 up_my=c-4g6j5v-6 up_my_slot=j7 up_on=v7 up_on_me=b-6c3v7 up_there=n5
up_there_$=n5 up_to=a3c-3g5 up_to_my=g5 up_tomorrow=b9 up_tomorrow_$=b9 up_with=c3g-3 up_with_the=v3
ups=i4 urge=c-6 urgent=c4 urgent__with=c6 urgent_care=c5 urgent_care_with=c6 urine=c6 urine_$=c6
us=e4v-8 us_$=b7 us_alone=a3 usa=m9n-7 use=b3j5 use_$=v3 use__number=a4e-6 use__phone=a-7 use_mi=j5
use_this=a-3e-4 use_this_number=a4e-6 use_this_phone=a-7 used=a-3v4 used_to=b-6v7 using__inhaler=c3
using_my=c3 using_my_inhaler=c3 usted=a-4f4q6 usted_$=e-3f8v5 usted__$=q5 usted__a=e7 usted_busca=e3
usted_busca_a=e3 usted_diga=q5 ustedes=b-3 usually=i4 usually__me=i4 uti=c11n-4v-4 uti__$=c11n-4v-4
va=c5r4v-3 va_a=b3c-3 va_la=c8v-3 vaccine_$=v-3 vacuna=c-6v8 vacuna_$=c-7v6 vale=b4c-3v-5
vale__pena=v-3 vale_la=v-3 vale_la_pena=v-3 valgo=a-3b6 valgo__$=a-3b7 valgo_nada=a-3b7
valgo_nada_$=a-3b7 van=i11 van_$=a-4i9 van__veces=b-3 van_a=b4i-6v7 van_tres=b-3 van_tres_veces=b-3
vaya=a-3j6u5v-7 vaya__$=u6v-4 vaya_bien=u6v-4 vaya_bien_$=u6v-4 vayanse=a3 ve=v11 ve__mensajes=b8v6
ve__que=c5 ve_cosas=c5 ve_cosas_que=c5 veces=b-3c3 veces_que=b-4 vecino=v-3 vecino__golpeando=b3
vecino_esta=b3 vecino_esta_golpeando=b3 vehicle=i3 veinte_$=c-3 velorio=c-4 vemos=g3 venas=b7c-5
venas_$=b7c-5 vengan=b-4i7v-3 vengan__mi=i5v-3 vengan_por=i5v-3 vengan_por_mi=i5v-3 veo=a-6b3n-3v-7
veo__$=c8v-5 veo__diablo=b6c-4 veo__manejar=i4 veo__que=b3 veo_al=b6c-4 veo_al_diablo=b6c-4
veo_bien=d3 veo_bien_$=c5 veo_borroso=c4 veo_borroso_$=c4 veo_doble=c3 veo_doble_$=c3
veo_lucecitas=c3 veo_lucecitas_$=c3 veo_para=i4 veo_para_manejar=i4 veo_salida=b5c-6
veo_salida_$=b5c-6 veo_sombras=b3 veo_sombras_que=b3 ver=c-5h3v7 ver_$=d-3g-7h4v13 ver__doctor=v-4
ver_al=v-4 ver_al_doctor=v-4 ver_si=b3 verdad=d3m5v-5 verdad_$=d4m4 verdad__me=b3 verlo=b-5
verlo_$=b-5v7 vertigo=c3 very=f3u-6v8 very__$=f3 very_much=f4 very_much_$=f4 vet=b3v-7
vez=b3d-7e-7g-7h3k-6l6n6p-5 vez_$=a-4c7d-4e-4g-4r-3v7 vez__$=b-5h4 vez__me=n3 vez_los=n3 vez_me=b6
vez_no=h9n-4 vez_no_$=h9n-9 vez_please=h-7n5p-4 vez_please_$=h-5n3 vez_que=a3 vez_y=b3 vi=v3
vi__lo=b3 vi_como=b3 vi_como_lo=b3 vida=b9e-4 vida_$=e-3u-4 vidrio=c4 vidrio_$=c4 vieja__mata=b-3
vieja_me=b-4 vieja_me_mata=b-3 viejita=e3 viejo=b3 viene=c-5 viene_el=c-3 vienen=i3 viernes=o5u-3
viernes_$=c-4d-3f-4g3o4v7 viernes__$=g-3 viernes__bien=f4 viernes__lamanana=o-3 viernes_esta=f4
viernes_esta_bien=f4 viernes_pero=b8c4o-3q3 viernes_pero_lamanana=o-3 viernes_si=i3 viernes_y=g3
vietnamese=f4 vietnamese_$=f3 vigilando=b5 virus=v7 virus_$=v7 vision=c9v-3 visit=a-3b-6g-6j6
visit_$=c-6f4m-3 visit__$=j-3v4 visit_for=v7 visit_for_$=v7 visit_i=c3 visit_im=j4 visit_to=q5
visit_was=c3 visita=c-5g9 visita_$=c-4g9v-4 vista=c9 vista_$=c6 vive=b-9e7 vive__$=b-4e3
vive_aqui=b-3e3 vive_aqui_$=b-3e3 viviendo=b3 viviendo_$=b3 vivir=b4c-4i-4s-4v-3 vivir_$=b11e-3i-3
vivo=d3i4v-3 vivo_$=d7 vivo__el=i4 voces=b8 voces__me=c3 voces_que=c3 voces_que_me=c3 voice=b-7c14
voice__gone=b-3c9v-3 voice_is=b-3c9v-3 voice_is_gone=b-3c9v-3 voices=b14c-8 voices_$=b3
voices__my=c-4 voices_in=c-4 voices_in_my=c-4 volver=l3n4 volver__recibir=a-3 volver_a=l4n4
volver_a_recibir=a-3 volviendo=b4 volviendo__$=b4 volviendo_loca=b4 volviendo_loca_$=b4
volvio__pegar=b3 volvio_a_pegar=b3 vomitando=c3f4 vomitando_$=f-4 vomitando__anoche=f3
vomitando_desde=f3 vomitando_desde_anoche=f3 vomitando_sangre=f3 vomitar=b-4c6 vomitar_$=b-4c6
vomiting=q4 vomito=c-3v4 vomito_$=c-3v3 voy=b5d-5e-6f-3h-5i-3j9q-5t-3v-5 voy_$=a-5b-11j13v-3
voy__bloquear=b-3 voy__denunciar=a5 voy__estar=a-4v13 voy__hacer=b8j-3 voy__ir=b-7j7s4
voy__miedo=b3v-3 voy__pensar=b-7 voy__poder=j-4k3 voy__reportar=a3 voy__tengo=c5
voy_a=a6b8c-7d-4e-3g-11q-6s3v3 voy_a_bloquear=b-3 voy_a_denunciar=a5 voy_a_estar=a-4v13
voy_a_hacer=b8j-3 voy_a_ir=b-7j7s4 voy_a_pensar=b-7 voy_a_poder=j-4k3 voy_a_reportar=a3
voy_manejando=g3 voy_no=b8h-3 voy_por=b3v-3 voy_por_miedo=b3v-3 voy_porque=c5 voy_porque_tengo=c5
voz=b-3c12s-7v-3 voz_$=b-3c12s-7v-3 vueltas_$=a-4b-7c6v3 vueltas__la=l3 vuelva=n5v-3 vuelva_a=n5v-3
vuelvan=s-3 vuelvan__escribir=s3 vuelvan__hablar=a4 vuelvan__mandarme=a-8l4 vuelvan_a=s-3
vuelvan_a_escribir=s3 vuelvan_a_hablar=a4 vuelvan_a_mandarme=a-8l4 vuelven=a4 vuelven_a=a4
wait=g6m-3 wait_$=g8 wait__killed=v-3 wait_what=n3 waiting_$=b5 waiting_room=b-3 wake=a-3b3v-6
wake__$=b-5v-3 wake__anymore=b4 wake__tomorrow=b9 wake_up=a-5b3v-4 wake_up_$=b-5v-3
wake_up_anymore=b4 wake_up_tomorrow=b9 walk=b-4c5g-4i5v-3 walk_$=c4g-3 walk__$=c-3i5 walk__it=c7
walk_on=c7 walk_on_it=c7 walked=b-3g4 walked__the=b-3g4 walked_in=b-3g4 walker=i3v4 walking__the=b3
wall=b5c-4 want=d4g-4h5i-4l3n-7r-3u-4 want_$=m9v-5 want__$=a13b-3m-6 want__all=a-4 want__be=e-3s-3
want__book=s6 want__calls=f3 want__cancel=f-3k3 want__come=b-8 want__die=b7s-5
want__different=f6h-3v7 want__end=f3 want__give=b5 want__go=a-5b3 want__hear=a3 want__human=a-3
want__hurt=b-4d-3v8 want__know=v4 want__live=a-4b3 want__more=a4 want__old=v-4 want__one=b-3h3
want__or=h5 want__person=a-5d4m-3 want__see=b5j3 want__sleep=b4 want__talk=b-7d3f7 want__to=v-4
want__wake=b12c-3 want_a=a-9b-7d7e-3f4m-3v6 want_a_different=f6h-3v7 want_a_human=a-3
want_a_person=a-5d4m-3 want_an=h4 want_it=m-6v6 want_it_$=m-6v8 want_it_all=a-4 want_nothing=a7b-5
want_off=a6 want_out=a6 want_out_$=a6 want_patel=h5v-4 want_patel_or=h5v-4 want_the=e4h3
want_these_calls=f3 want_this=a5 want_this_$=a5 want_to=a-7b13e-9h-7n-3r-4v3 want_to_be=e-3s-3
want_to_book=s6 want_to_cancel=f-3k3 want_to_come=b-8 want_to_die=s-5 want_to_end=f3 want_to_give=b5
want_to_go=a-5b3 want_to_hear=a3 want_to_hurt=b-4d-3v8 want_to_know=v4 want_to_live=a-4b3
want_to_see=b5j3 want_to_sleep=b4 want_to_talk=b-7d3f7 want_to_wake=b12c-3 wanted=b5c-3
wanted__and=v-4 wanted__hours=v9 wanted_forever=v-4 wanted_forever_and=v-4 wanted_to=b3 wants_to=b3
war=b4 warm=c8 warm_$=c6 was=a-6d-5n4q-4r-5 was_$=v-4 was__$=a-4b7c-10s-4 was__a=v3 was__as=c3v3
was__born=b4 was__but=b-3 was__last=c-3 was__off=n4v5 was__on=b-4 was__question=v-5 was__to=c3g-3v8
was_a=c-4 was_about=v3 was_about_a=v3 was_all=b3c-3v-5 was_alright=v3 was_assaulted=b3
was_born=b-4m4 was_born_on=b-4 was_dead=b5v-6 was_dead_$=b4v-6 was_going=b-6i3n3 was_going_to=i3v5
was_my=b-3 was_out=v5 was_raped=b4v-3 was_raped_$=b4v-3 was_rude=c-3v3 was_the=v-5
was_the_question=v-5 wasnt=e7v-4 wasnt__$=e8 watch=v11 watching=b5c-3g3v-7 watching__through=b3c-3
watching_me=b5c-3 watching_me_through=b3c-3 water=c8g-6v-4 water_$=b4g-3v-3 water__$=b-3c6
water_broke=c9 water_broke_$=c8 way=a-8c-3g3i8v-3 way_$=b-5c-6 way__$=b7 way__get=b-5i10s-4v-3
way__many=b3 way__of=a-6b9 way_out=a-8b20c-3i-7 way_out_$=b8 way_out_of=a-6b9 way_to=b-7g4i5s-4v-10
way_to_get=b-5i7s-4 way_too=b5 way_too_many=b3 ways=b5 ways_to=b5 we=h5q4v-3 we__click=h7v-3
we__my=b3c-3 we__the=v3 we__to=c5k-3 we_are=a4 we_buried=c-4 we_buried_my=b3c-4 we_dont=h6v-3
we_lost_the=b3v4 we_moved=k-3 we_moved_to=k-3 weak=c3 wear=v3 weather=v8 weather_$=c5 website=c-4v5
website_is=c-4 wed=o7r-4 wed_$=o3 wednesday=a3 wednesday_$=c-3g3 wednesday__$=o-9 wednesday__2=q-3
wednesday_at_2=q-3 wednesday_please=c3 wednesdays=q5 week=c10g-8v-4 week_$=c13g-4q-3 week__i=c-4
week_and=c-4 week_and_i=b3c-4 weekend=b-3g4q4u3 weekend_$=g4u4 weekend__$=q3 weeks_$=c13v-4
weeks__and=b3 weeks_ago=b3c-10v5 weeping=c3v-3 weight=c3 welcome=u8v-5 welcome_$=u8v-5 well=s-3u-4v4
well_$=b-10c13r5 well__$=c-8g11v-4 well_baby=g-5 well_i=c-4 well_see=c-4g10v-8 well_thanks=u-3v11
went=a-4c-3i4n4v3 went__$=i4v-6 went__all=c-3 went__my=c-3n7 went_away=c-4 went_away_$=v-6
went_down=c-11v9 went_down_$=c-7v6 went_down_all=c-3 went_out=c12i4v-7 went_out_$=c6i4v-4 were=c-4n4
were__here=a3 were_done=a3 were_done_here=a3 were_the=n3 were_you=v6 wet=b-6c12v-3 wet__$=b-5c11
wet_myself=b-5c11 wet_myself_$=b-5c11 what=e-3h-4i-3j-7m6n8o-5r-13t-3v-4 what_$=b-4m-6n23q-4r-4v-21
what__$=a7b-6g-4k4v6 what__do=b3f4m-5v4 what__i=a4b5j-4m3v5 what__is=k-4p3v7 what__it=c5m7v-14
what__my=m5n-3v-3 what__that=n3v-4 what__the=b-10c-5m-3n8q6v6 what__these=a-7m8v-4 what__this=m8v-4
what__was=v6 what__you=v-9 what__your=m-4v7 what_a=v13 what_about=q8 what_all=v6 what_am=m4
what_am_i=m4 what_appointment=m8 what_appointment_$=m8 what_are=a-7c-5m6n-8v3 what_are_my=m5n-3v-3
what_are_the=c-4v8 what_are_these=a-7m8v-4 what_are_your=m-4 what_day=n-6v8 what_did=m-11v-8
what_did_you=m-11v-8 what_do=a4b6m6v-9 what_do_i=a5b3v-10 what_do_you=m6 what_else=k5n-4p8
what_happens=a5m3v-3 what_happens_$=a7 what_i=v3 what_if=b4j-4v4 what_if_i=j-4v11
what_is=a-5b-5m10n-4 what_is_it=m10n-3v-7 what_is_this=m8v-4 what_my=g6v-4 what_should=v4
what_should_i=v4 what_this=m5v-4 what_this_is=m8v-4 what_time=k-4m-7v13 what_to=b3f4 what_to_do=b3f4
what_was=m-4n6v-12 what_was_that=n3v-4 what_was_the=v-5 what_were=n6 what_were_the=n3
what_would=b3m5v-3 whatd=n3 whatd__say=n3 whatd_you=n3 whatd_you_say=n3 whatever=c5m-3v3
whatever__it=a3 whats=a-7c-8e-4m3n3o-8r-4 whats__address=m-4 whats__copay=v5 whats__for=m9v-3
whats__point=b5s-3v-5 whats__visit=v9 whats_it=m5v-6 whats_that=n8v-15 whats_the=b4o-8s-4v8
whats_the_address=m-4 whats_the_copay=v5 whats_the_point=b5s-3v-5 whats_this=m6 whats_your=m-4v9
wheelchair_van=v-5 wheelchair_van_$=v-5 wheels=i9v-4 wheels_$=i9v-4 when=a-5g4 when__close=b4c-4
when__i=a-3k4 when__son=b5 when__swallow=f5 when__the=v3 when__was=m4 when__wipe=c3 when_do=a-4v8
when_do_i=a-3v6 when_i=c12v-16 when_i_close=b4c-4 when_i_swallow=f5 when_i_was=m4 when_i_wipe=c3
when_im=g4 when_it=g-3v12 when_my=b4 when_my_son=b5 where=c6i-7j-5 where__going=b9 where__is=v-6
where__put=c6v-4 where__the=b-5v4 where__you=v6 where_are=v6 where_are_you=v6 where_he=v-4
where_he_is=v-4 where_im=b11c-4j-5 where_im_going=b9 where_is=b-5v4 where_is_the=b-5v4
where_they=b-5c9v-4 where_they_put=c6v-4 wheres=d5v11 which=m3o-4v4 which__$=m5v-5 which__do=v5
which_is=v4 which_one=v3 which_one_is=v3 whichever_$=r4v-7 while=v-3 while_i=c3 white=c3 who=f3h7m7
who__$=a6e-5 who__anymore=b8e-6 who__arabic=d4 who__do=h6m-3 who__i=b-5d3v-5 who__it=b-4m7
who__spanish=h3 who__the=m-6v6 who__this=a-5f6m4 who__to=b3 who__you=e4m5 who_am=m4 who_am_i=m4
who_are=e5 who_are_you=e5m4 who_cares=a8b-4 who_cares_$=a8b-4 who_dis=m9 who_dis_$=m5 who_do=d5
who_do_i=d6m-6 who_else=h6m-3 who_else_do=h6m-3 who_im=b6e-7 who_im_anymore=b8e-6 who_is=a-7f5m11v4
who_is_it=m8 who_is_this=a-5f6m4 who_speaks_arabic=d4 who_speaks_spanish=h3 whole=b6c-3
whole__$=b4c-3 whole_bottle=b7c-5 whole_bottle_$=b3c-3 whom=m5n-3 whom__i=m5n-3 whos=a-7b-4e5i5m10
whos__$=m5 why=b7c-4g-8m8r8s-8t-4 why__$=g-6m16r13s-7v-7 why__going=b7m-3 why__i=m-6 why__you=b-9v3
why_am=m-4 why_am_i=m-4 why_bother=b3 why_do=b-5v3 why_do_you=b-3v3 why_not=r13s-7 why_not_$=r13s-7
wife=e5f-3g3 wife_$=b-7e10 wife__the=g4 will=c-6d-4g4r-3v3 will__$=a5b-3g4r-4v-11 will__be=b-5v3
will__it=b4 will__my=b6v-6 will__take=v5 will__the=a-4 will__you=g4v-5 will_be=a-5b6 will_be_my=b6
will_call=g5v-5 will_find=b6 will_hurt=v-4 will_i=b-5 will_i_be=b-5 will_it=v7 will_it_take=v5
will_kill=b-5 will_kill_me=b-5 will_let=v-3 will_let_you=v-3 will_see=b4 will_the=v3 will_they=v4
will_ya=a7r-3 will_ya_$=a7r-3 winded=c4 winded__to=c3 winter=v3 winter_$=v3 wipe=a8m-5 wipe_$=c3
wipe_my=a8m-4 wiped=c4 wiped_out=c3 wish=b8f-3v-6 wish__be=b-4 wish__never=b3 wish__was=b3
wish_i=b6v-4 wish_i_was=b3 wish_the=b3 wish_to=a5 wish_to_be=b-4 with=d3h3k-4v3
with__$=a-7b4h-4i-3m3o-3s-6v5 with__back=c6g-6 with__calls=a3 with__doctor=d3h4 with__flu=c5
with__gomez=h-4 with__heart=v5 with__kids=b-5 with__kim=d-4 with__machine=d5 with__message=a5
with__neighbor=c4 with__pain=b4 with__people=a6b-4 with__water=b6c-4 with_a=v-4 with_blood=b8
with_blood_$=b8 with_cigarettes=b4 with_doctor=d-4h-4o4v-3 with_doctor_gomez=h-4 with_doctor_kim=d-4
with_everything=a-3 with_everything_$=a-3 with_fear=b6 with_fear_$=b5 with_him=e-4h3s-6v8
with_him_$=e-3s-6v7 with_it=m4 with_it_$=m4 with_living=b3v-3 with_living_$=b3v-3 with_me=b-12g12v8
with_me_$=b-10g6q4v9 with_my=c11p4v-3 with_my_back=c4g-6 with_my_neighbor=c4 with_o=i5v-4
with_patel=o-4v5 with_patel_$=o-7v5 with_someone=d4 with_that=h3 with_that_doctor=h3
with_the=a5b-3c-5i-7r-4v4 with_the_doctor=d3 with_the_flu=c5 with_the_kids=b-3 with_the_message=a5
with_this=a3v7 with_this_pain=b4 with_us=e7 with_us_$=e4 with_work=v5 with_you=a9 with_you_people=a7
withdraw=a4 without=e-4 without__$=b3c4e-4 without_her=b5e-4 without_her_$=b5e-4 without_me=b4
without_me_$=b4 without_trying=b-5c6v-3 without_trying_$=b-5c6v-3 wits=b4 wits__$=b4 wits_end=b4
wits_end_$=b4 woke=c4g3 woke__with=c6 woke_up=c4g3 woke_up_with=c6 woman=h3v-3
wont=a-10c7d-3e-8g-4h3j4l-3n-4q-3s3v-3 wont_$=b3s11v-3 wont__$=a-3b-5c11j4 wont__a=b7v-3
wont__able=j5 wont__alive=b3j-4s-4 wont__around=v3 wont__away=c5 wont__coming=b-6 wont__from=b4
wont__here=v8 wont__hurting=c3 wont__me=b9c-4 wont__there=j11 wont__up=b-8 wont_answer=c4
wont_be=c-12j10q-6s-5v5 wont_be_able=j5 wont_be_alive=b3j-4s-4 wont_be_around=v3 wont_be_coming=b-6
wont_be_here=v8 wont_be_there=j11 wont_close=b-3c5v-3 wont_close_$=b-3c4 wont_give=b4
wont_give_me=b4 wont_go=b-5c5 wont_go_away=c5 wont_heal=c5 wont_heal_$=c5 wont_hear=b4
wont_hear_from=b4 wont_let=b5 wont_let_me=b5 wont_matter=q-3 wont_need=b14c-3j-8 wont_need_a=b3
wont_quit=c5 wont_quit_$=c5 wont_see=b-5h4 wont_shut=c-4 wont_shut_up=c-4 wont_start=i4
wont_start_$=i4 wont_stop=v5 wont_stop_$=v6 wont_stop_hurting=c3 wont_wake=b-11 wont_wake_up=b-11
wood=v5 wood_$=v5 woozy=c8 woozy_$=c8 words=c5 work=b-12i-4j-3k3p4 work_$=a5b-6c4d-3k3m4r6
work__$=q3v4 work__i=c3 work__so=q-4 work_and=b3 work_at=v4 work_at_the=v4 work_with=p3 worked=d4
worked__about=b6 worked_up=b6 worked_up_about=b6 working=g8v-6 working_$=c6v-3 works=o3
works_$=c-4f-6o-3p-4 works__$=c-5v6 works__me=b-8f8p5 works_but=b6c4o5r-3 works_for=b-8f8p5
works_for_me=b-8f8p5 world=b5v-4 world_is=b5v-3 worried__all=v6 worried_at=v6 worried_at_all=v6
worried_sick=v-6 worry=r4 worrying=b3 worrying__dying=b3 worrying_im=b3 worrying_im_dying=b3
worse=c6 worse__before=c7v-6 worse_than=c9v-6 worse_than_before=c7v-6 worst=b-4v5 worst__ever=v6
worst__of=b-3c4 worst_place=v6 worth=b5 worth__$=b5 worth_it=b5 worth_it_$=b4 would=v-6 would__be=v6
would__better=a-3b5v-7 would__good=c3 would__i=c3 would__it=t4 would__that=f4 would__you=r3
would_be=a-3v-7 would_be_better=a-3v-5 would_be_good=c3 would_i=b3 would_like=f6 would_like_that=f4
would_rate=t4 would_rate_it=t4 would_thanks=r3 would_thanks_you=r3 wreck__my=c3 wrists=b8c-6
wrists_$=b8c-6 write=b-3g7 wrong=a-4b-7d-6e8g-3 wrong__$=a-7d-3e4f5 wrong_chat=a-6v6
wrong_number=e11f6v-3 wrong_number_$=f9 wrong_person=d-4v-5 wrong_person_$=d-3v-5 wrote=b8v-5
wrote__note=v-3 wrote_the=b4v-5 xanax=b6 y=b4c6d3e-3h-9k-4m4n-11r4t3v-6 y_$=r13s-5
y__$=a11b-12d5q-3s-12u-4v-7 y__aviso=a-4b-4g4 y__de=q-3 y__despierta=c-3 y__dia=p6 y__digo=g4
y__duermo=b3 y__encuentro=b3 y__estoy=b6 y__la=c-3v4 y__le=b-3c4 y__lunes=b3 y__me=a5c6p-5v5
y__no=s6 y__papeles=b3 y__para=b-4 y__perfecto=v3 y__por=c3 y__puedo=f4i5 y__que=a-4b9c8m7v-15
y__quiero=b7 y__salgo=a-3 y__se=e6v-5 y__siento=b-3 y__una=c-3 y__van=v5 y__y=c4t4 y_ahora_estoy=b3
y_al=v4 y_cuanto=v4 y_cuarto=f3 y_cuarto_me=f5 y_de_una=c-3 y_desde=c6 y_dice=b4c-4 y_dice_que=b4c-4
y_duele=c-4o-3v4 y_el=o-3 y_el_lunes=b3 y_es=c3 y_esta=b-4c6 y_la=c3 y_le=g7 y_le_aviso=a-4b-4g4
y_lloro=b3 y_los=b3v-3 y_los_papeles=b3 y_me=b5i-5 y_me_siento=b-3 y_media=o3 y_mi=b-3 y_nadie=c3
y_nadie_me=c3 y_no=b7i3m-3p-4r4t4 y_no_despierta=c-3 y_no_duermo=b3 y_no_encuentro=b3
y_no_me=a5c4f-3p-5s3 y_no_para=b-4c4 y_no_puedo=f4i5 y_no_se=e5 y_para=m7v-11 y_para_que=m7v-11
y_please=s3 y_se=a3b-6c6v4 y_se_me=v4 y_tengo=c4 y_todavia=v5 y_traigo=b-3 y_vomito=f3 y_vomito_$=f3
y_ya=c6 y_yo=b3q6 ya=a6b3c-10h-6i-6j3k-3m-4o3q-3r3u3 ya_$=a12b12e-4g-3r9s-10v-23
ya__$=a24b-19c-11g9n3r-5t-4v-7 ya__aguanto=b3 ya__alivie=b-3 ya__bajo=c-5v8 ya__bien=c-4u3
ya__bueno=a3v-5 ya__con=e10h-3v-11 ya__de=l3 ya__del=v4 ya__dije=a5b-3 ya__el=b3c-4v10 ya__en=e5
ya__escriban=s-3 ya__esta=b-3e4 ya__la=a-3b7 ya__las=b6 ya__lo=s4 ya__los=a-4v5 ya__lucho=a-3b4
ya__mas=b-8v4 ya__me=a3c-3u4v5 ya__mejor=b-6u6 ya__mis=b5 ya__necesito=j4 ya__otro=h-3
ya__puede=i4v-4 ya__puedo=b9i-3v-11 ya__quiero=b6f4h6s-10 ya__rendi=b8 ya__sigan=a7v-7 ya__soy=e-6
ya__suficiente=a3v-4 ya__tengo=b-3v4 ya__tienen=v3 ya__tres=b-3 ya__urge=b-3 ya__veo=i4
ya__vive=b-4e3 ya__voy=a-7b-4j11k-3 ya__y=c3 ya_basta=a3v-10 ya_basta_$=v-7 ya_cambie=l3
ya_cambie_de=l3 ya_chole=a7 ya_deje=a-3b-3v7 ya_deje_el=b-3v7 ya_escoge=b8 ya_escoge_el=b8
ya_escriba=a-4b3 ya_esta=c-3e9v4 ya_esta_con=e11v-8 ya_estoy=a-5b-8u10 ya_estoy_bien=u3
ya_estoy_mejor=u6v-4 ya_estuvo=a7v-11 ya_estuvo_bueno=a3v-5 ya_fue=a3v-4 ya_fue_suficiente=a3v-4
ya_la=a-4v5 ya_le=v3 ya_le_dije=a3 ya_les=a3b-3v-5 ya_lo=i-5v8 ya_me=a-6s7v5 ya_me_alivie=b-3
ya_me_bajo=c-5v8 ya_me_lo=s3 ya_me_rendi=b8 ya_me_urge=b-3 ya_nada=a-4b7v-4 ya_nada_me=a-3b3v-3
ya_no=g-3j6l-4n-3o3s-13 ya_no_$=a18 ya_no_aguanto=b3 ya_no_escriban=s-3 ya_no_esta=b-3e4 ya_no_la=b3
ya_no_lucho=a-3b4 ya_no_mas=a4b-3 ya_no_me=a6b-6c4u3v7 ya_no_necesito=j4 ya_no_puede=i4v-4
ya_no_puedo=b9i-3v-11 ya_no_quiero=b4f5h6s-9 ya_no_sigan=a7v-7 ya_no_soy=e-6 ya_no_tengo=b-3v4
ya_no_veo=i4 ya_no_vive=b-4e3 ya_no_voy=a-7b-5j11k-3 ya_parale=a5 ya_parale_$=a5 ya_paso=v9
ya_paso_$=v9 ya_regalo=b6v-3 ya_regalo_mis=b6v-3 ya_salieron=v3 ya_salieron_mis=v3 ya_sano=r-5v10
ya_sano_$=r-5v9 ya_se=b-3c-8 ya_se_me=c-8 ya_tengo=h-3 ya_tengo_otro=h-3 ya_van_tres=b-3 yard=v6
ye=r6 yeah=r11s-4v-5 yeah__im=d3 yeah__you=g6 yeah_asap=q6 yeah_can=g6 yeah_can_you=g6
yeah_tuesday=q-5 year=s3 year_$=b-4e3s3 yearly=v3 years=b-4c-8v10 years_$=c-8v10 years_ago=v4
yeast=c4 yeast_infection=c4 yelled=c-3 yelled_and=b3c-3 yellow=c9v-4 yellow_$=c8 yep=r9 yep_the=r5
yes=a-6b-5e-4g-6n-4o-5p-3r19s-10u-7v-20 yes_$=b-5c-3m4o-9r3v-3 yes__$=f-7r-7 yes__a=k5 yes__i=b-4
yes__im=b4 yes__is=q4 yes__it=j5 yes__like=f6 yes__would=f6 yes_but=b11d3r9 yes_but_im=b4
yes_how=v-4 yes_i=f6r6 yes_i_would=f6 yes_id=f6 yes_id_like=f6 yes_if=i6 yes_its=r-3 yes_the=r5
yesterday_my=c3 yet=r-5v7 yet_$=g-3r-3v10 yo=c-5e3g8h-6n-4p-3v4 yo_$=a-6e7g-3v12 yo__cita=k3
yo__comunico=g3 yo__lo=a6e-3 yo__que=d3r-3 yo__retirado=r3 yo__su=v-3 yo__tengo=e5 yo__voy=j-4s3
yo_estoy=r5 yo_estoy_retirado=r3 yo_les=g5v-3 yo_me=a-3g11v-3 yo_me_comunico=g3 yo_no=a4e7j-6p-3v-3
yo_no_lo=a6e-3 yo_no_tengo=e5 yo_no_voy=j-4s3 yo_soy=b-3v-4 yo_soy_su=v-3 yo_stop=a3
you=d-3h-3n3o-4u3 you_$=e-12g7l-4n-3r5v-6 you__$=a8b-7d-5e-13f-8g5i-15k-3m6n-6r4u10v-9 you__a=v6
you__about=v6 you__anything=q4v-7 you__back=v3 you__call=d6 you__cancel=j6 you__contact=a-4l4
you__do=i4 you__for=e4i6v-9 you__from=a-4m-5v7 you__have=e-3 you__hear=b4 you__i=a3 you__im=b-4
you__it=b-4g-4m-6v4 you__keep=a3 you__me=b-5d4e-4j-3k6n8v3 you__medicaid=v3 you__my=a-9e7i-3m7
you__need=b3j-3 you__out=i3n5v-6 you__rides=i6 you__saturday=v-3 you__saturdays=v3 you__still=i4v-4
you__stop=v-4 you__text=l4 you__texting=v-4 you__the=e12f3u-5 you__this=m5 you__today=v4
you__trying=b8u-6 you__up=n6 you__when=m4 you_a=m5 you_all=b-3i5u8 you_and_i=a3 you_are=a14
you_ask=v-3 you_ask_me=m-5 you_back=g5 you_back_$=g3 you_bet=r3 you_bet_$=r3 you_broke=n5
you_broke_up=n5 you_call=a-3d6 you_call_me=a-3d7 you_can=j9k-3l4 you_can_cancel=j6
you_can_text=a-5l5 you_close=v4 you_cut=a-7n7 you_cut_out=n5 you_do=i-4m5 you_doctor=u5 you_for=b5
you_for_trying=b8u-6 you_get=a-13k3m12 you_get_my=a-7m5v3 you_get_this=a-6m7 you_give=i3
you_got=n-3p3v-5 you_got_the=v-4 you_guys=i3 you_guys_$=u5 you_guys_do=i4
you_have=b-3f10g-5h5i-8m-4q5 you_have_$=h4m-3 you_have_a=v3 you_have_anything=q3v-7
you_have_the=e4f4 you_hear=a-3b4 you_im=b7 you_just=d7g-3 you_just_call=d7 you_keep=a-3v-5
you_keep_texting=m3v-3 you_know=a-3c5g3 you_know_$=a-3v-5 you_located=v4 you_may=a-5l4
you_mean=e4v-5 you_mean_my=e3 you_meant_to=e3 you_my=c5 you_need=n-3 you_need_my=e3m3 you_not=a15
you_not_$=a14 you_open=v7 you_pay=i7v-10 you_pay_for=i7v-10 you_people=a9b-4t3 you_people_$=a6b-3
you_pick=r5 you_pick_$=r5 you_put=v3 you_put_me=v4 you_read=b3 you_read_this=b3 you_said=v3
you_said_$=v4 you_say=m-9n8u-4v-8 you_say_$=m-9n5u-3v-7 you_send=i5j-4 you_send_a=i5 you_stop=v4
you_stop_$=a5v-3 you_switch=e3k3 you_take=i-10v12 you_take_medicaid=v3 you_that=e-3v7 you_then=u5
you_then_$=u5 you_to=a9g-7u5v-8 you_to_the=a3 you_treat=c-4v6 you_treat_back=c-3v4 you_um=g6
you_want=e11m3v6 you_want_$=m9v-3 you_want_the=e5 you_wont=b8j-3 you_wont_hear=b4 younger=h3
your=a4b-5c-3g-7p-3 your__$=d4e-6g-3m-4s-9 your__about=a3 your__again=a-6l5 your__anymore=e-3
your__best=u4 your__for=e4 your__i=f3 your__is=v7 your__list=s3 your__me=v-3 your__up=n8
your__with=n-3 your_asking=f3 your_breaking=n8 your_breaking_up=n8 your_business=m6 your_hours=m-4
your_hours_$=m-4 your_letter=v5 your_letter_$=v3 your_list=a-3s-5 your_list_$=s-8 your_list_i=f3
your_looking=e3 your_looking_for=e3 your_message=a-4v3 your_message_$=v3 your_number=a-6v9
your_number_$=a-6v9 your_pardon=n3v-4 your_pardon_$=n7v-4 your_patient=v-5 your_patient_anymore=e-3
your_reminders=a3 your_reminders_$=a3 your_text=a4 your_the=m9u3v-7 your_the_best=u4 your_website=v4
yourself=m4v-4 yourself_$=m5v-4 youve=b-3c-5e9v-3 youve__me=e5 youve__somebody=a3 youve_got=a3
youve_got_somebody=a3 yup=r4v-3 zero=t8v-3 ~003=b4 ~003>=b4 ~00>=c15r6v-13 ~01>=t6 ~022=t6
~02>=c5v-5 ~03>=v-4 ~05>=t3 ~08>=t5 ~0th=g5q7v-4 ~0th>=g5q7v-4 ~100=c4r6 ~100>=c4r6 ~102=c5 ~102>=c5
~103=c4 ~103>=c4 ~104=c5 ~104>=c5 ~10>=a-8b-16c-7e-3f-3k-6m-4n-4p-4q6r-6s-5t12v-4 ~11>=a-6b14d-9v-6
~12>=a-3q3t8v-6 ~13>=c-4o3t3 ~140=c3 ~140>=c3 ~14>=n-4o7t3 ~15>=f-3o5p-3 ~16>=o6q-3 ~17>=b-3o3t5
~180=c6 ~180>=c6 ~18>=b-3c-3t6v6 ~190=c7 ~190>=c7 ~193=t7v-5 ~194=b-5c-3t8v-8 ~1948=b-3 ~1948>=b-3
~195=a-3t11v-10 ~1954=b5 ~1954>=b5 ~1955=t3 ~1955>=t3 ~196=b-4c-3r-7t15v-13 ~1961=t7 ~1961>=t7
~197=b-3r-5t10v-8 ~198=t15v-4 ~1983=t6v-3 ~1983>=t6v-3 ~199=t11v-4 ~19>=r-3t4 ~200=b5t5 ~2003=b4
~2003>=b4 ~200>=c3 ~201=c-6v10 ~20>=b-8c5g3q3t4 ~20t=g5q7v-4 ~20th=g5q7v-4 ~20th>=g5q7v-4
~21>=q4t7v-4 ~22n=q6 ~22nd=q6 ~22nd>=q6 ~23>=b3t5 ~24>=c3 ~28>=q4 ~28t=q5 ~28th=q5 ~28th>=q5 ~29>=q6
~2nd=n-4o6q4r-3 ~2nd>=n-4o6q4r-3 ~30>=b-6g-4o10v-7 ~31>=b-4t3 ~350=c3 ~350>=c3 ~3rd=v4 ~3rd>=v4
~40>=c4i4o10v-7 ~412=c4 ~412>=c4 ~419=t11v-6 ~44>=t3 ~47>=t3 ~48>=b-3 ~50>=t3v-4 ~54>=b5 ~55>=t3)";

}  // namespace rb::grammar
