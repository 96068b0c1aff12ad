#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning5;
const std::string_view kLeaning5 = R"(
hay_me=b5c3v-4 hay_nadie=e4 hay_ningun=e3 hay_no=v4 hay_no_se=v6 hay_que=k4 hay_salida=b6
hay_un_hombre=v-3 hay_una=k5v-4 he=a-12b14c-6d-5e3n-4v-4 he__$=c-6f3v-7 he__a=v-8 he__at=v8
he__en=b-3c4e-4v4 he__give=b4 he__here=b-3 he__his=b5c-4 he__live=b-6 he__me=b13c-4v-11 he__mucho=c3
he__my=b9v-4 he__out=c3 he__remember=c3 he__the=c-5 he__use=a-6 he__wake=b-4 he_bajado=c4
he_bajado_mucho=c3 he_broke=b3 he_broke_my=b3 he_cant=b-5i3 he_cant_remember=c3 he_comes=b5
he_did=b4 he_did_$=b3 he_doesnt=b-3e4 he_doesnt_live=b-3 he_dont=a-6 he_estado=b5 he_had=c4
he_had_a=c5 he_hasnt=c3 he_ido=e5f3v-6 he_ido_a=e3v-6 he_is=b-4c-4g4v-5 he_is_$=v-4 he_isnt=b-3e3
he_look=v8 he_look_at=v8 he_never=b-5v9 he_pensado=v4 he_pensado_en=v4 he_put=b6 he_put_his=b7c-5
he_reads=a-3 he_said=b3 he_tenido=v3 he_took=b6 he_took_my=b6 he_was=b-3v-3 he_will=a-3b8
he_wont_give=b4 he_wont_wake=b-4 head=b3c-3n6 head_$=n6v-5 head__$=b4c-6v7 head__shut=c-4
head__the=b5 head_on=b3 head_on_the=b3 head_spin=v8 head_wont=c-4 head_wont_shut=c-4 headache=b-4v3
headache_$=c-4v4 headache__$=c-5v6 headache__killing=c3 headache_for=c3v-4 headache_is=c3
headache_is_killing=c3 headaches__away=v-3 headaches_went=v-3 headaches_went_away=v-3 headed=c6
headed_$=c6 heads=g3 heads__the=g3 heal=c5 heal_$=c5 healed=c-3v4 healed_up=v6 health__really=b4
health_is=b4 health_is_really=b4 healthy=v5 healthy_$=v5 hear=c-9n11v-10 hear_$=c-13n9v-6
hear__$=b-11c11 hear__me=a-4b8 hear__you=a7 hear_from=a3b4n-4 hear_from_me=a-4b8 hear_from_you=a7
hear_nothing=b-4c13 hear_nothing_$=b-4c13 hear_that=b-3 hear_that_$=b-3 hear_you=n4 heard_it=v-4
heard_of=e4 hearing=n5 hearing_$=n3 hearing__$=b3 hearing_aid=c-3 hearing_voices=b3
hearing_voices_$=b3 heart=c3g-3h-3n-5 heart__$=b-6v5 heart__a=c4g-3 heart__beating=c3v-4
heart__broken=b4c-3v-5 heart__out=v3 heart_doctor=v7 heart_doctor_$=v8 heart_goes=v3
heart_going=c6g-3 heart_going_a=c6g-3 heart_is=b5c11v-19 heart_is_beating=c3v-4
heart_is_broken=b4c-3v-5 heart_of=v8 heartbroken=b4 heartburn=b-6c3 heartburn__bad=c3
heartburn_so=c3 heartburn_so_bad=c3 heat=v4 heat__killing=v6 heat_is=v6 heat_is_killing=v6 heck=v5
hed=b4 hell=a3b10v-11 hell_hurt=b8v-7 hello=b-11e-3r-5s-4u4v8 hello_$=a-9b-6c-3s-4u7v-4
hello__$=u-6v17 hello_is=v10 hello_senorita=v6 help=a-5b6c-6d-4h-3i-3m6t-3 help_$=a-3d-3e4m16v-18
help__$=b5 help__please=b9m-8 help_me=b7e-4m-10v4 help_me_$=b5 help_me_please=b9m-8 helping=b-3c4
her=c-3e7g-4v-3 her_$=b10e-4 her__$=b-7d4v-9 her__and=c4 her__she=b3 her_arm=c3 her_arm_$=c3
her_daughter=e4 her_ear=v3 her_ear_and=c4 her_number=e3 her_on=d5v-4 here=c-10e5f-5g5h-5j-4m3n-3r-5
here_$=c-12e-3g-5m3s4v19 here__$=b6 here__that=e6v-13 here_and=g8 here_anymore_$=a-4
here_called=e8v-16 here_dont=a3 here_for=b3 here_please=b4 herida=b-6c5 hermana=e4h4
hermana_$=b-7e3h4 hernia=c7 hes=b5c-4d-3e3f3g-3h3v-5 hes__$=v-4 hes__and=b7 hes__back=b5
hes__ex=b-5e4 hes__here=b4 hes__me=b7f4 hes__the=i3 hes_been=c4 hes_coming=b5 hes_coming_back=b5
hes_dead=e6 hes_drunk=b6c-4 hes_drunk_and=b6c-3 hes_here=e-4 hes_here_$=e-4 hes_hitting=f4
hes_hitting_me=f4 hes_in=b-3i3 hes_listening=b5 hes_my=b-5e4 hes_my_ex=b-5e4 hes_right=b4
hes_right_here=b4 hey=v8 hi=g-4u-4v4 hi_$=b-7v19 hi__is=b10v-8 hi_im=e4 hi_this=b3 hi_this_is=b3
hice=s4 hicieron=v6 hicieron_esperar=v3 hiding=b8c-5 hiding__the=b3 hiding_in=b3 hiding_in_the=b3
high=t-4 high_$=c5v-11 hija=b-3e5 hija_$=e3 hija__matare=b3 hija_intento=b3 hija_intento_matare=b3
hija_me=b-3 hija_se=c5 hijo__cloro=c4 hijo__corta=b5 hijo__el=v5 hijo__mucho=c10 hijo__no=b3
hijo_se=b4c-9 hijo_se_corta=b5 hijo_those=c10 hijo_those_mucho=c10 hijo_tomo=c4 hijo_tomo_cloro=c4
hijo_y=b7 hijo_y_no=b3 hijos=b6v-4 hijos_$=b3 hike=a4 him=a-4c-5e6h4p-3s-5t-3 him_$=b-7c-3p-3s-6v3
him__$=h5 him__much=b-4c6 him_again=b-5h7 him_again_$=h6 him_and=b7 him_too=b-4c6 him_too_much=b-4c6
himself=b3 hincha=c3 hinchan=a5 hinchan_mas=a5 hincho=v-3 hip=b-3 hip__out=c4 his=c4e5g-5v-7
his__$=e10m-3 his__and=b-3c5 his__around=b4c-3 his__name=c3 his_hands=b8c-6 his_hands_around=b4c-3
his_head=b-4c6 his_head_$=c5 his_own=c3 his_own_name=c3 his_shirt=c3 his_wife=b-3 his_wife_$=b-3
hit=b-6g6 hit__$=b-4v9 hit__again=b5 hit__back=b-4g5 hit__head=b-4c6 hit__up=a3c-3g4v-3 hit_his=c6
hit_his_head=c6 hit_me=a3b-9c-8g7v6 hit_me_$=b-4v9 hit_me_up=a3c-3g4v-3 hits=c-3 hits_me_$=b-3v3
hitting=b4c-3f3 hitting__line=a3 hitting__please=f4 hitting_me=b4f4 hitting_me_please=f4
hitting_my=a3 hitting_my_line=a3 hives=c7v-4 hives__that=c4 hives_after=c4 hizo=v3 hizo__$=c-5v7
hizo__la=b-3c5 hizo_dano=b-3c5 hizo_dano_la=b-3c5 hmm=n-8r-4v11 hmm_$=n-8r-6v12 hoarse=c6
hoarse__a=c6 hoarse_for=c6 hoarse_for_a=c6 hola=d-4v6 hola__dio=c4v-4 hola__me=v-3 hola_me=c3v-10
hola_me_dio=c4v-4 hold=a-3b-3g7i-5 hold__$=g11 hold__is=v5 hold_music=v5 hold_music_is=v3
hold_on=b6g8v-13 hold_on_$=b4g8v-11 holding=b5v-3 hole=c3 hole_in=c3 hombre=b3 home=e3i-3v4
home_$=b11c-4i-5 home__$=b-6v5 home__the=b-3 home_now=e3 honest=b3 hoops=c-6v9 hope=b3 hopeless=b3
hopeless_$=b3 horario=g6p4 horario_$=g-3p3 horarios=g-3 horas=b-5j3k4m-3 horas_$=k9 horas__$=f5
horas__mi=k-5 horas_abren=v3 horas_es=k-6v5 horse=c-5v4 horse_$=c-5v4 horses=c3 horses__night=c3
horses_every=c3 horses_every_night=c3 hospital=m3v-3 hospital_$=m6 hospital_with=c3 hospitales=b5
hot=c6 hot_$=c4 hot__$=b3c-5v9 hot__the=v-4 hot_flashes=c3 hotline=b5v-4 hours=b-3c3g6m-6v4
hours_$=b-10c3g7m-6v11 hours__i=v-6 hours__the=v5 hours_a=c5 hours_ago=b5v-5 hours_and=v4
house=b3c-4e6 house_$=b8e3 house__$=b-7e6 house_he=b3 how=f-3g-5j-5t-3u5v4 how__$=u6 how__before=v3
how__do=v3 how__does=v6 how__i=a7e5i7m-6v-19 how__is=m-4v5 how__longer=b5 how__this=m5v-8
how__you=a-4m6 how_can=e6v-3 how_can_i=e6v-3 how_did=a-5m7 how_did_you=a-5m7 how_do=a4i4v-14
how_do_i=a4i4v-14 how_does=m7v-8 how_long=v10 how_long_before=v3 how_much_is=b-3 how_much_longer=b5
hoy=a5g3q6 hoy_$=b-5c7q4 hoy__$=q3v5 hoy__manana=a6 hoy__mi=b6 hoy_es=b6 hoy_es_mi=b6 hoy_mismo=q4
hoy_mismo_$=q3 hoyo=a-3b9g-6 hoyo_$=b6g-4 hubiera=b3 huele=c6v-3 huele_a=c3 huelo=c8 huh=n6r7s-3
huh_$=n5r7s-3 human=b-3d9h-4v-4 human_$=h-3 humano=d7 humano_$=d7 hun=q-10 hundida=c4 hundida_$=c3
hungry=v3 hurt=b5q-5 hurt_$=b-9c4v10 hurt__$=c-17d-3q-5v6 hurt__at=b-3c12v-4 hurt__baby=c-4
hurt__get=v3 hurt__kids=b8v-11 hurt_him=b3 hurt_my=b8c-5v-5 hurt_myself=b-10q-5v3
hurt_myself_$=b-8c-13q-5v6 hurt_myself_at=b-3c12v-4 hurt_somebody=b4 hurt_somebody_$=b4
hurt_someone=b3 hurt_someone_$=b3 hurt_the=b10c-4v-8 hurt_the_baby=c-4 hurt_to=v3 hurt_to_get=v3
hurting=c-8 hurting__$=c-8v5 hurting_myself=c-5v3 hurting_myself_$=c-5v3 hurts=c4 hurts_$=b-5
hurts__$=b9c-4 hurts__bad=c4 hurts__i=f4 hurts__much=b-4 hurts_me=b8c-7 hurts_me_$=b9c-7
hurts_so=b-4c3 hurts_so_much=b-4 hurts_when=f4 hurts_when_i=f4 husband__deceased=e3
husband__in=b-7e4v4 husband__know=b8c-3 husband__take=h4v-5 husband_cant=b6 husband_cant_know=b8c-3
husband_died=e4v-5 husband_is_deceased=e3 husband_will=v7 hysterical=b5 i=a-8b4c-3e-6f3g-11i-4r-3
i__$=g-6h-7k3n-13r-9s10u-5v4 i__a=a-9d9e-11g-14h4i-8 i__about=b8 i__after=g-3i-7q5v9 i__agree=a5
i__all=b-4v4 i__an=h4 i__and=c-3 i__another=a5c3k7 i__anytime=b6 i__ask=a5 i__asleep=b-3
i__assaulted=b3 i__awful=c5 i__back=a-4g5l4 i__barely=c6 i__be=b-3j4s-5 i__been=c-4v-3
i__better=b-4v4 i__bleeding=c3 i__born=b-3m4v-3 i__breathe=b5 i__but=c3 i__care=b3v-4 i__come=f8
i__consent=a9 i__cope=b5 i__covid=c11v-4 i__days=k5 i__dead=b6v-7 i__dialysis=q4 i__died=v-4
i__do=c-5k8v-3 i__doctor=v-3 i__dont=v7 i__down=c7 i__drive=c3 i__eat=b5c-6v3 i__enjoy=b5
i__every=b4c-8 i__feel=b4c11v-10 i__find=b-4 i__fine=v4 i__follow=a-3n5 i__for=v11 i__funny=c5
i__gave=v4 i__get=a-5b-6i6v7 i__give=a-3v7 i__given=b7 i__go=e7 i__going=v5 i__got=a-7c-4v13
i__great=b-3v8 i__had=s4 i__have=a-5e8g3h-8i5j-5m3v9 i__hear=n3 i__here=b6m-3 i__him=b-4h-4
i__hold=b4v-3 i__home=v-5 i__hurt=v-11 i__i=c7o3v-3 i__ill=b-4c10 i__in=a-3c-3g-8l5q7v-6 i__it=n6q5
i__its=b-14c9 i__keep=b6 i__know=f4s-3v7 i__leave=v4 i__like=a5b7c-17f4v-4 i__live=b6 i__lost=v5
i__lousy=b-3c4 i__make=b-9j4k6p6 i__mind=b4 i__more=v5 i__my=a-12b3c-10f5i-4v12 i__myself=c4q-3v-9
i__need=f-4j3 i__never=b-3 i__no=h-3i11q-4 i__nobody=v-6 i__nothing=a5b8 i__off=v6 i__one=a6v-4
i__out=a5b4c8v-8 i__plan=b7 i__raped=b4v-3 i__rate=t3 i__read=b-8f12 i__recognize=b4 i__reply=g3
i__running=c3 i__see=h4v-13 i__seeing=b4c-4 i__seen=j6 i__sign=f5 i__sit=b-3 i__sleeping=g5
i__smoking=v7 i__so=b8r11v-11 i__somebody=d-3 i__someone=v4 i__something=b4 i__stop=b4c-6u4v5
i__stopped=b3 i__take=b11k3v-14 i__talk=b-6 i__terrible=b-3 i__text=a-5d4 i__thanks=r3
i__the=e-5h3m6n3o3q-5v-4 i__them=b8v3 i__there=i-5v5 i__these=a-12v10 i__think=c-5s5
i__this=a-7e7v-3 i__three=v7 i__till=v3 i__to=a3b6d3e-4g3h-3q-7s-6 i__too=c3 i__trapped=b5c-7
i__trust=b3 i__two=v6 i__understand=f3 i__unsubscribed=a3 i__up=b6i3u3v-3 i__wake=b5v-3
i__want=a5b-4e-4h6 i__winded=c3 i__wish=a4b-4 i__worse=c-4v7 i__yes=m5 i__you=b3e5 i__your=a-9n3v13
i_already=s4 i_already_had=s4 i_already_unsubscribed=a3 i_ask=m6 i_be=b-5 i_beat=b-4v6
i_beat_cancer=b-3v4 i_been=c6v-4 i_been_bleeding=c3 i_beg=n3v-4 i_beg_your=n3v-4 i_believe=e5o3
i_believe_i=c3 i_believe_you=e4 i_bring=v13 i_bring_my=v9 i_broke=c5 i_can=b9c3d3k-5o5v-3
i_can_barely=c6 i_can_come=f8 i_can_feel=b3 i_can_hold=b5 i_can_see=v-3 i_cant=a-5b9e-5h-4p4u3v-10
i_cant_breathe=b5 i_cant_cope=b5 i_cant_do=f3k9 i_cant_drive=c6 i_cant_eat=b5 i_cant_find=b-4
i_cant_get=b-5i5 i_cant_keep=b6 i_cant_live=b6 i_cant_make=b-13j3k7p6 i_cant_read=b-8f8
i_cant_sit=b-4 i_cant_stop=b8c-4u5v6 i_cant_take=b11k-3v-4 i_cant_think=c-6 i_changed=b-3l4s3
i_changed_my=b-3l4 i_choke=b-4c6 i_choose=a3 i_choose_to=a3 i_close=b4c-4 i_close_my=b4c-4
i_come=k3q4v-8 i_come_in=q4v-6 i_could=b6g-3v-8 i_could_do=g-3 i_could_see=h3v-5 i_cried=b-5v3
i_cut=b3 i_cut_myself=c-4 i_didnt=a4b-5c-5v5 i_didnt_ask=a5 i_didnt_get=a-7v8 i_do=b3m8q4v-5
i_do_$=m8v-3 i_do_something=b3 i_dont=a-4c-5d7e6g3i4n3p-8q-3r-4v7 i_dont_care=b3v-4
i_dont_consent=a5 i_dont_enjoy=b5 i_dont_feel=b4c9v-9 i_dont_follow=a-3n5 i_dont_give=a-4v7
i_dont_go=e7 i_dont_have=a-5c-6e8g3h-6i5m3v8 i_dont_know=f4s-3v7 i_dont_need=b-4f-3j7v-7
i_dont_plan=b5 i_dont_recognize=b4 i_dont_see=b7i5 i_dont_talk=b-7e3 i_dont_think=s5
i_dont_want=a7b-11e-3h6p-4t3 i_dont_wish=b-4 i_drank=b6c-6 i_drive=g-3i-11v9 i_drop=q-4v11
i_eat=c4v-3 i_even=b5m-3 i_even_here=b5m-3 i_feel=b8 i_feel_awful=c5 i_feel_fine=v4 i_feel_funny=c5
i_feel_great=v4 i_feel_like=b8c-18t3 i_feel_lousy=b-3c4 i_feel_nothing=b15 i_feel_terrible=b-3
i_feel_trapped=b5c-7 i_fell_off=c3 i_felt=c-4 i_finished=v5 i_gave=b-6i4 i_gave_him=b-4c6
i_gave_up=b-5i4 i_get=d-5g5i-4v4 i_get_off=v4 i_get_one=a6 i_get_so=b8 i_get_there=i-5v6
i_get_winded=c3 i_give=b7c-3 i_give_up=b9 i_go=v4 i_got=b-5c8i9k3v-3 i_got_a=m4v-8 i_got_no=b-6i9
i_got_nobody=v-3 i_got_the=v-6 i_got_your=v12 i_guess_$=c-3v8 i_guess_but=c3 i_guess_if=b3
i_guess_so=r6v-4 i_had=c-8h3v4 i_had_a=v3 i_hate=v-4 i_have=a3b9c4f-4j-3m-3 i_have_a=c8d9h-3v-17
i_have_been=c-3v-3 i_have_cancer=b6v-5 i_have_covid=c11v-4 i_have_dialysis=q4 i_have_given=b7
i_have_no=b8h-3i3q-4v3 i_have_to=g3h5i-6k3q-5v7 i_have_two=v4 i_havent_stopped=b3 i_hit=b3
i_hurt=c4v-3 i_hurt_myself=c4v-3 i_i=v4 i_i_dont=v4 i_just=a-5b9 i_just_want=b11 i_keep=c3v-12
i_keep_seeing=b4c-4 i_know=g4v-3 i_like=a-10h-4v20 i_look=c4 i_lost=a-6b-3v6 i_make=v-3 i_may=c3
i_might=b4r-6v6 i_might_$=r-6v14 i_might_do=b6c-4v-3 i_might_have=b-3c10 i_might_hurt=b9c-11
i_miss=v5 i_missed=k8n6q3v-3 i_missed_it=q4 i_missed_my=k7 i_moved=e-3 i_must=j4
i_need=a-16f7g-9h3p4q7v5 i_need_a=b-4g-10h9p3v7 i_need_after=q5 i_need_another=c5k3 i_need_my=v3
i_need_someone=v5 i_need_to=f3h-3 i_never=b4 i_no=a3 i_nolonger=e-3v4 i_odd=b8v-6 i_odd_$=b8v-5
i_only=f5 i_opt=l5 i_opt_out=a3 i_overdosed=b5 i_park=v4 i_pass=b7 i_pass_out=b7 i_passed=c4
i_passed_out=c4 i_pay=v4 i_pick=v-3 i_press=a3 i_put=g4v-3 i_quit=a-9b-4v10 i_quit_my=a-3 i_ran=b3
i_ran_away=b5 i_reckon=r3 i_reschedule=f9 i_revoke=a5 i_said=a9b-6v-4 i_said_stop=a6v-4 i_say=m5
i_see=v11 i_see_$=v13 i_sent=v11 i_shake=b5 i_shall=g6 i_should=b-3c3 i_shouldnt=b4 i_shouldnt_be=b4
i_sit=b5 i_sit_in=b5 i_sleep=v5 i_speak=d4 i_speak_to=d7f-3 i_still=v4 i_still_got=c-3
i_stopped=b-3v4 i_stopped_smoking=v4 i_supposed=r3v-9 i_supposed_to=m3v-3 i_swallow=f5
i_swallow_$=f5 i_take=a-4b-9l4v5 i_take_my=v3 i_talk=d5m-6 i_talk_to=d5m-6 i_talking=d-9m9
i_talking_to=d-9m9 i_think=b-5c12v-6 i_think_$=c10 i_think_about=b7 i_think_im=b3
i_think_its=b-14c10 i_told=b5f3 i_told_you=f3 i_took=b-6c10 i_took_my=b-6v9 i_turn=a4 i_turn_this=a4
i_unsubscribe=a3v-6 i_unsubscribe_$=a3v-5 i_used_to=b-3 i_walk=c-3i7 i_want=a6d7e-8f5h4k-5m-6s-5v-10
i_want_a=a-10b-6d7e-3f4m-3v6 i_want_an=h4 i_want_nothing=a6b-4 i_want_off=a6 i_want_out=a6
i_want_the=b-3h4v-3 i_want_to=b15c-3e-4h-5s-3v-3 i_wanted=v6 i_was=b6m3 i_was_assaulted=b3
i_was_born=b-3m4v-3 i_was_dead=b4v-6 i_was_going=v5 i_was_raped=b4v-3 i_wear=v3 i_went=b6
i_wet=b-5c11 i_wet_myself=b-5c11 i_will=g4v-3 i_wipe=c3 i_wipe_$=c3 i_wish=b5v-3 i_wish_to=d3
i_withdraw=a4 i_wont=c-14i-4j7q-5s5v-5 i_wont_be=b-4c-4j4q-4s-5 i_wont_need=b9 i_wont_see=b-4
i_work=b-3 i_work_at=v4 i_would=a3b-10d-3f3r3 i_would_like=f6 i_would_rate=t4 i_would_thanks=r3
iba=g9v-6 iba_a=g9v-6 id=a3b-3c-4d6e-3h7n-4u-5 id__be=b8v-4 id__better=d3 id__it=v-3 id__not=a6v7
id__to=a-3b-8f4g5 id_appreciate=u-4 id_be=r4v-7 id_be_better=b3 id_feel=b-3h4 id_feel_better=b-3d3
id_have=g6 id_have_to=g6 id_kill=b-3 id_like=b-4c-3h9v-9 id_like_to=a-3b-3f4h3v-4 id_love=r4
id_love_to=r4 id_rather=b5d5h-4s3v3 id_rather_be=b6 id_rather_not=v7 id_say=t3 idea=b-6i-5v12
idea_$=b-6i-5v12 ideas=b9c-4 identificacion=a-4v7 identity=m5 identity__$=m5 ido=b3e5f3v-6
ido__esa=e3v-6 ido_a=e3v-6 ido_a_esa=e3v-6 if=a6b3e-6g-7i5j-5n-3q6 if__call=a-3d3 if__comes=b4
if__get=a6 if__have=j-4v13 if__is=k3 if__miss=v5 if__picks=i5 if__say=m5 if__still=b4 if__text=g-4
if__wake=b3 if__was=v-7 if_he=b8 if_he_comes=b4 if_i=b8c-5i-5j-4m4q-6v6 if_i_get=a6
if_i_have=j-4q-3v13 if_i_miss=v5 if_i_say=m5 if_i_wake=b3 if_i_was=v-7 if_im=b4v-9 if_im_still=b4
if_the=c8 if_there=k3 if_there_is=k3 if_theres=b-6i3 if_you=b-5d3g-3q4u-3 if_you_call=a-3d3
if_you_can=q3 if_you_text=g-4 igual=r6v3 igual_$=b5 igual__siempre=v6 igual_que=b-3v6
igual_que_siempre=v6 igualmente=u4 ill=d-5e-4f5g10l-4o5p-5q-8v-11 ill__$=g3s4v-4 ill__dead=b3r-3
ill__gone=b9 ill__in=g4 ill__my=b8c-4g-3 ill__myself=g-3 ill__that=b14 ill__the=f9 ill__there=r5
ill__to=b-3 ill__you=a-9b-6g10v-9 ill_be=b4s-3v-5 ill_be_dead=b3r-3 ill_be_gone=b9 ill_be_in=g4
ill_be_there=r5 ill_burn=b5 ill_burn_that=b5 ill_call=d-3g3 ill_come=b7 ill_do=g-3o3 ill_have=b-3
ill_have_to=b-3 ill_pass=g-5s4 ill_pass_$=g-5s4 ill_report=g-9 ill_report_you=g-9 ill_take=f8o3
ill_take_the=f9 ill_tell=b-8g9v-5 ill_tell_you=g5v-5 ill_text=g3 ill_text_you=g3
im=b3e3h-10l-4m-6n-3s4v-6 im__$=a-9b6c3d-4e-6g3i-11k6p-3q9r8v7 im__a=d-3e-5g7v-5 im__afraid=b4
im__all=b-4 im__allowed=c-4 im__an=b4 im__and=f6 im__apart=b8c-6 im__at=c-6g13v-9 im__bleeding=v5
im__breathing=b3 im__but=e5 im__can=c5d3 im__chest=f9 im__coming=b-5j11r3v-9 im__could=i5
im__danger=b5 im__depressed=b-9v8 im__dizzy=c5 im__doing=c9v-9 im__down=b7c-4 im__for=c4 im__good=v3
im__here=b3 im__i=c-4v6 im__ill=b-9c8 im__in=e-3 im__it=b10c-7 im__landlord=e5 im__my=g-6 im__not=s6
im__of=b4c-8n3r-3 im__off=b4 im__ok=b15v-7 im__on=p3 im__safe=b5e-3v-5 im__sick=c6 im__spots=b-3
im__the=e3g6i-5v-6 im__these=a5 im__this=c-4 im__to=g-5s-3v-3 im__up=a4b-5c4g4 im__voices=b3
im__weeks=b-4c4 im__work=d3q-3 im__worse=c5 im__you=a8b7c-4 im_a=v4 im_about=a-4b8
im_about_to=a-4b13 im_afraid=c5p4s3 im_afraid_$=b-4c8 im_afraid_i=b-5v6 im_afraid_of=b3
im_afraid_to=b8 im_all=c-3v4 im_anymore=b8e-6 im_anymore_$=b8e-6 im_at=e-5g8v-9 im_at_a=g5
im_at_my=b3g-4 im_at_the=e-4g5v-6 im_at_work=d3 im_better=b3v-6 im_better_off=b4 im_bleeding=c5
im_blocking=a5 im_blocking_you=a5 im_breaking=c-3 im_breaking_down=c-3 im_bugging=b5
im_bugging_you=b5 im_busy=v-3 im_dead=b-11e-7v16 im_dead_$=b-9e-3v16 im_done=b6 im_dreading=c-4
im_driving=f5g4 im_driving_$=f5 im_drowning=b7 im_drowning_here=b3 im_dying=b-3r3 im_dying_$=v-12
im_dying_to=b-10r3v5 im_falling=b8c-6 im_falling_apart=b8c-6 im_fed=a4 im_fed_up=a4 im_fine=u3
im_fine_$=v4 im_freaking=b3 im_freaking_out=b3 im_getting=c3 im_going=b3g-3j-3v-8 im_going_$=b5
im_going_i=b3 im_going_to=v-7 im_good=c-4s10 im_good_$=s10 im_hard=n3 im_hard_of=n3
im_having=b-5c3f6 im_having_chest=f9 im_hearing=b3 im_hearing_voices=b3 im_her=b-4e10
im_hiding=b3c-3 im_his=b-9e9 im_in=c13e-7g3q-3 im_in_$=r11 im_in_a=c-4 im_in_danger=b5 im_in_good=v3
im_in_the=c3g5 im_just=b-4e6g4v-6 im_just_the=b-8e8g-3v-5 im_losing=b6c-5 im_losing_it=b5c-3
im_not=b-5e-4g-10j5p-3q-3s-9v11 im_not_allowed=c-4 im_not_bleeding=v6 im_not_coming=b-3j12v-3
im_not_depressed=b-13v10 im_not_doing=c9v-9 im_not_in=v3 im_not_ok=b15v-7 im_not_safe=b5e-3v-5
im_not_scared=b-7 im_not_the=e5 im_off=a-4g7v-10 im_ok=b-9u-4v8 im_ok_$=b-4v6 im_ok_thanks=u-3
im_on=b5c-7e-5i10v-6 im_on_the=b9e-5v-5 im_over=a5c-7v7 im_over_the=c-4v10 im_over_these=a5
im_quite=b-8c10 im_reporting=a3 im_reporting_you=a3 im_scared=b14f4v-13 im_scared_and=f7
im_scared_to=r-3 im_seeing=b-4 im_seeing_spots=b-3 im_shaking=c-4 im_sick=c16k8v-3 im_sick_$=k8v-4
im_sick_in=c6 im_sick_of=b3c-3v3 im_so=b14v-11 im_so_afraid=c6 im_so_scared=v-6 im_spiraling=b4c-3
im_standing=b-7v5 im_still=r5 im_still_breathing=b3 im_stuck=c-4g6 im_suicidal=v-10
im_suicidal_$=v-10 im_swamped=g5 im_texting=b6 im_texting_$=b6 im_the=b-10e14g-6v-4
im_the_landlord=e5 im_throwing=c4 im_throwing_up=c4 im_too=c4 im_too_sick=c4 im_working=g3
importa=b3 in=b4g6h-9i-5j-3m-6n-4t-3 in_$=a-4c-5g-11j6l13r13v6 in__$=b-5m-6q4v6 in__and=b6c-4
in__attic=b4 in__car=b7i-6 in__chest=c3 in__coma=b-3 in__dark=b3 in__day=b-3g-5 in__door=g4
in__drink=b3c-3 in__eye=c4 in__feet=c3 in__food=b4c-4 in__future=b-4 in__ground=b5 in__gum=b-3c4
in__hand=b4c-7 in__head=b12c-3 in__hospital=i3 in__hours=b-5g7v-5 in__house=b4 in__i=b3 in__life=v6
in__lobby=b3 in__me=v9 in__meeting=g6r-3 in__middle=g5 in__monday=b-4 in__much=b-4c5 in__my=v-4
in__nursing=e3 in__of=b4g3v-4 in__place=a3 in__room=b4v-4 in__shower=c3g3v-4 in__spit=c4
in__spring=b-3e4v7 in__than=k8 in__tub=c3g4 in__waiting=b-3 in__week=c7g-3 in__with=g-3 in__work=j-3
in_a=b-11g14r-3v-9 in_a_coma=b-3 in_a_meeting=g6r-3 in_a_nursing=e3 in_a_week=c7 in_an=v-8
in_an_hours=b-5g4v-5 in_any=v3 in_anything=b3c-8 in_anything_$=c-7 in_august=a3 in_august_and=a3
in_bed=c6g-3 in_bed_$=c6 in_bed_with=g-3 in_charge=d3 in_charge_$=d3 in_class=g4r-3 in_court=g4
in_danger=b5 in_danger_$=b5 in_days=c3 in_earlier=k4 in_for=v-4 in_front=b4g3v-3 in_front_of=b4g3v-3
in_good=v3 in_good_shape=v3 in_here=v4 in_it=c3 in_july=c-4 in_june=v3 in_june_$=b-5e4v5
in_june_and=b3 in_may=e4 in_may_$=e4 in_me=b11c-4 in_me_$=b5 in_my=a-5b15c4e-4g-8i-4q-6
in_my_attic=b4 in_my_car=i-3 in_my_chest=c3 in_my_drink=b3c-3 in_my_feet=c3 in_my_food=b4c-4
in_my_gum=b-3c4 in_my_hand=b4c-7 in_my_head=b12c-5 in_my_house=b5 in_my_life=v6 in_my_room=b6v-3
in_my_spit=c4 in_pain=c4 in_pain_$=c4 in_sooner=k5v-6 in_spanish=f4 in_that=a3v-6 in_the=c3g4p4t-3
in_the_car=b6 in_the_day=b-3g-5 in_the_door=g4 in_the_future=b-4 in_the_ground=b5 in_the_hospital=i3
in_the_lobby=b3 in_the_middle=g5 in_the_shower=c3g3v-4 in_the_spring=b-3e4v7 in_the_tub=c3g4
in_the_waiting=b-3 in_there=r3v6 in_there_$=v7 in_to=j-3 in_to_work=j-3 in_tomorrow=g-5k-3q4
in_tomorrow_$=g-5k-3q4 in_touch=b-5g4 in_weeks=c-3 in_with=v9 in_with_me=v9 incision=c3v-3
inconsolable=b7 inconsolable_$=b7 indeed=r5 infection=c-3 infection_$=c9v-7 infection__$=c5
infecto=c5 infierno=b5 inflamada=c3 inflamada_$=c3 info=c-3m10 info_$=m10 informacion=m4
informacion_$=m4 ingle=c3 ingle__no=c3 ingles=b-7e-3f12k-3 ingles_$=b-4c-5f6 inhaler__hours=c3
inhaler_every=c3 inhaler_every_hours=c3 inside=b4 inside_$=b7c-3 instead=h5o-3v-5 instead_$=h6o-3v-4
insulin_$=c3 insulin__$=v6 insulina_$=v-3 insulina__mas=c4 insulina_de=c4 insulina_de_mas=c4
insurance=c-5v4 insurance_$=v11 insurance__$=a-3 insurance__i=j3v-8 insurance_card=a-3v4
insurance_card_$=a-3 insurance_is=v4 intento=b3 intento__$=b3 intento_matare=b3 intento_matare_$=b3
interes=h8 interes__$=h8 interes_please=h8 interes_please_$=h8 interesa_$=a-4 interested=e-3
interested_$=r4s4 interested_in=a3 internet=v8 interpreter=f3v-4 into_the=b3 inyeccion=b-3c7
inyeccion_$=c4 inyecte=b6c-5 inyecte__la=b6c-5 inyecte_toda=b6c-5 inyecte_toda_la=b6c-5
ir=a-5b-7f8g-3h3i8k7r-4v-6 ir_$=a-3b-7c-8i6j9k16s6 ir__$=i3 ir__ayunar=v7 ir__bano=c6k-3 ir__da=s-6
ir__jueves=f5 ir__la=k-3 ir__mi=k-5v3 ir_a=j-5k-5 ir_al=c6k-3 ir_al_bano=c6k-3 ir_cancelar=k-5
ir_con=h5 ir_con_mi=v3 ir_el=f6 ir_el_jueves=f5 ir_en=v7 ir_en_ayunar=v7 ir_me=s-6 ir_me_da=s-6
ir_porque=b3c4 ire=j7v-4 ire_$=j7v-4 irme=i6 irme_$=i6 irme_con=b4 is=a-7d-5g-9h-3j-6l-6m4n-7v5
is_$=b-3e3g-3m3r7v6 is__$=b-9c13h-8i3m3q3s-3v-11 is__a=b-5d-9e-3h8k3v-4 is__about=m8v-6
is__and=c11v-20 is__another=h3 is__anyone=v-3 is__appointment=k-4m-4v11 is__as=c-4v4 is__at=c6d5
is__bad=b7 is__blood=c-4v3 is__but=c3 is__clinic=b-3 is__coming=c3 is__copay=v-3 is__crime=v3
is__daughter=b-4e3 is__doctor=h-5v7 is__fire=e3 is__flu=c-7 is__for=c-4v-6 is__from=v7 is__going=v5
is__gone=c-7v3 is__haha=v-5 is__headache=c-4 is__high=c3t-4 is__ill=b-6g4 is__in=m-4v9 is__just=c4
is__me=b15 is__much=b3 is__my=b10c-6e-3 is__nine=c8 is__normal=c3v-9 is__now=b7c-8g-4v6 is__ok=v3
is__on=b4 is__pain=c-8 is__person=b3 is__really=m3 is__red=c5v-4 is__require=v4 is__she=b3v-5
is__sick=v3 is__something=v8 is__son=m-5 is__the=m-5v4 is__to=c-3g6v7 is__today=c-4 is__up=c7v-8
is__wife=e10 is__with=r3v-12 is__work=e3 is__you=m6n-5 is_a=a-3b-3c-5e9m-5v-3 is_a_crime=v3
is_a_headache=c-4 is_a_nine=c8 is_a_pain=c-8 is_a_work=e3 is_about=b-4m3 is_acting=c4v-4
is_acting_up=v-3 is_all=c-3 is_all_red=c5v-4 is_at=b6v-5 is_at_the=b6v-4 is_back=b13c4v-13
is_back_$=b13c4v-13 is_bad=b4f3g-3n3v-12 is_bad_$=f3n3v-7 is_bad_now=b7 is_beating=b4v-6
is_better=g6v-6 is_blocked=c3 is_blocked_$=c3 is_broken=b3c-3 is_brown=v-4 is_bruises=b5
is_bruises_on=b5 is_burning=c3d3 is_burning_up=c3d3 is_close=v3 is_coming=c-3 is_cutting=b5c-4
is_dead=b-4e5v4 is_dead_$=b-4e5v4 is_deceased=e3 is_deceased_$=e3 is_down=c-4v3 is_down_$=c-4v3
is_dying=v9 is_dying_$=v9 is_easiest=r4 is_easiest_for=r4 is_enough=a6 is_fine=r5v-13
is_fine_$=r5v-5 is_following=b5 is_following_me=b5 is_getting=v4 is_gone=b-6 is_gone_$=b-3
is_good=c-11f5o4 is_good_$=f5 is_goodbye=b12 is_goodbye_$=b12 is_harassment=a4e-3 is_hard=v-3
is_having=b-3c4 is_having_a=b-3c3 is_healthy=v5 is_her=c-3e3 is_his=e4m-4 is_hitting=b4
is_home=b-9v9 is_hot=v-5 is_hurting=c-5 is_hurting_$=c-3 is_in=c-4 is_in_my=b6c-4
is_it=a-5b-7m6n-4r-4v9 is_it_going=v5 is_it_normal=c3v-7 is_it_ok=v3 is_leaking=c3 is_leaking_$=c3
is_low=c8v-5 is_low_$=c8v-5 is_making=v-3 is_making_me=v-3 is_mean=b4 is_mean_and=b4
is_my=b-3k-4m-5v12 is_off=e-3 is_ok=r-7 is_ok_$=r-5 is_on=b3 is_on_the=b3 is_one=k3 is_only=v4
is_out=b3c-3i4v4 is_out_$=v7 is_raw=c4 is_raw_$=c4 is_really=b4 is_really_bad=b4 is_right=v-4
is_running=v-4 is_running_high=v-4 is_scared=b-7v7 is_scared_of=b-7v7 is_sick=c-16i3v4
is_sick_$=c-14i6 is_talking=c8 is_that=c5e-4n-5v9 is_the=b-3c-12e8h-6m-8v20 is_the_blood=v4
is_the_copay=v-3 is_the_doctor=h-5v7 is_the_flu=c-6 is_there=c-9d-3e-5h12i-3k3 is_there_$=p3
is_there_a=a3h8k3 is_there_another=h3 is_there_anyone=v-3 is_there_something=v11
is_this=a-12b-6d-7e-13f4h-5m26q-4t-3v-22 is_this_$=a-3f-10m10v-4 is_this_a=d-6 is_this_about=m8v-6
is_this_really=m3 is_this_the=v7 is_through=b-3c3 is_through_the=b-3c3 is_to=v-3 is_too=b6c-8d3v-10
is_too_much=b3 is_weeping=b-6c3v-3 is_weeping_$=b-6c3 is_wrong=c3 isnt=a-5c4e4v-6 isnt__$=b-9c5e14
isnt__like=c4 isnt_eating=c3 isnt_eating_$=c3 isnt_the=b3 isolated=a-3b5 isolated__alone=a-3
isolated_and=a-3 isolated_and_alone=a-3 issues=v5 issues_$=v5 it=b3c-7d-5g-10h-6j5k6l-4
it_$=a-7b5c-11i-4m-4n3q-11r11 it__$=b-6g-5i-4j10l-3m5n4q-3r4t-3v3 it__a=q6 it__alright=v3 it__be=b5
it__before=v-4 it__down=c7 it__friday=q5 it__im=v-4 it__in=g-4 it__lol=v3 it__more=b7v-4
it__my=c-5j6 it__need=b4m6n-3v-3 it__say=v-4 it__someone=a8b-4 it__stop=a4c3 it__the=b10
it__to=b-3k4q3 it__today=c5 it__way=b-3 it__when=f11v-3 it__with=i5 it__you=q4 it__your=e4
it_a=a7b-3r-4t6 it_again=c-5l-3n9 it_again_$=c-4n8 it_all=a-4b9v-6 it_all_$=b3 it_all_to=a-4
it_and=b4g3 it_anymore=j3k-7 it_anymore_$=b3j3k-6 it_back=c-7k5 it_back_$=k4 it_be=q4v5 it_be_a=q3
it_can=k3q4 it_can_you=q4 it_cancel=j3 it_depends=v4 it_done=s4 it_done_$=s3 it_down=a4
it_for=a6b-3m7v-6 it_for_$=m8v-6 it_for_someone=a8b-4 it_goes=c4 it_going=b-3v5 it_going_to=b-3v5
it_has=q4 it_has_to=q4 it_hurt=c-7v13 it_hurt_$=c-3v7 it_hurts=b-7c7f8t3v-4 it_hurts_so=b-4
it_hurts_when=f11 it_i=a-3b9 it_i_need=b4 it_in=b7c-5v13 it_is=g-3r7v8 it_is_$=g-3r7v12
it_matter=v-7 it_normal=c3v-7 it_normal_to=v-4 it_off=a-7e3j9v-3 it_off_$=a-9j9 it_ok=v3 it_ok_to=v3
it_out=a7c-6n-7 it_out_$=a8n-6 it_over=v-5 it_take=v3 it_through=b5 it_to=j6q9v3 it_to_be=b4
it_to_my=b-3j6 it_tomorrow=g-5 it_was=b-3c-3r-4t-5v8 it_was_alright=v3 it_with=v-4 it_with_the=b3
it_wont=c6q-3 it_wont_matter=q-3 it_wont_stop=c4 it_you=m6n-3v-3 itching=c3 its=a-4g3j-3l3t4u-4
its_10=g8 its__$=b-3i-6 its__for=b7 its__here=g8 its__last=b11c-3 its__planned=b5 its__than=c4
its__to=a-3g-4l6 its__too=b6 its_a=g-3 its_all=b7c-3r3v-4 its_all_too=b6 its_cancer=v-8
its_getting=b5 its_my=b9c-3 its_ok=a-3g-6l7 its_over=b12v-7 its_own=v4 its_worse=c4
its_worse_than=c4 itself=v6 ive=g-6s3 ive__a=c7 ive__been=v-6 ive__enough=b7 ive__having=c4
ive__on=v3 ive__the=c3v-7 ive_asked=s3 ive_been=e-5 ive_been_having=c4 ive_been_on=v3 ive_decided=j3
ive_got=a-3c7 ive_got_a=b-3 ive_got_the=c6v-3 ive_never=e3 ive_never_been=v-6 ivy=b-6c6
jaja=a-4b-10c-5g-3v6 jaja_$=a-4b-9c-4g-3v15 jaja__$=v-10 jaja_si=v-9 jaja_si_$=v-9 jajaja=v5
jajaja_me=v3 jajaja_no=v3 jale=c3 jamas=s6 jamas_$=s6 jefe=b-6v3 jefe__mata=v4 jefe_me=b-6v3
jefe_me_mata=v4 jeje=v8 jk=c-3v3 jk_$=c-3v3 job=u7v-3 job_$=v8 job__$=u7v-9 job__anytime=v-5
job_so_anytime=v-5 jodas=a4 joke=m3v3 joke_$=m3 joke__me=v4 joke_killed=v4 joke_killed_me=v4
joking=b4 joking_$=b4 jose=e6 joy=b8c-8 joy__anything=c-7 joy_in=c-7 joy_in_anything=c-7
jueves=o-3q6 jueves_$=q3 jueves_latarde=k-3 jueves_latarde_$=k-3 jueves_no=q3 julio=v4 julio_$=t-5v7
july=c-6v4 july_$=t-7v10 jump=b6i4v-8 jump_$=b9i4v-8 jumped=v5 june=v3 june_$=b-5e4v5 june_3rd=t-3v5
june_and=b3 junk=a3 just=b5c-5d4f-4g3m-4q-4 just__$=b11c-6d6g9 just__in=g4 just__it=k7
just__me=b-4g-4v-3 just__neighbor=b-3e3 just__to=a3 just__up=g3 just_a=b4g-3k3 just_call=a-4d8g-3
just_call_me=g-3 just_fine=v6 just_killing=v8 just_let=a5b-6 just_let_me=a5b-6 just_now=g3
just_numb=b9c-5 just_numb_$=b9c-5 just_the=b-8e8g-3 just_the_neighbor=b-3e3 just_want=b11
just_want_to=b5 just_wanted=v3 just_wanted_to=v4 just_woke=g3 just_woke_up=g3 justificante=v6
justificante_$=v6 keep=d-3 keep__$=c6v-10 keep__down=b-8c7 keep__me=v3 keep__reminders=v10
keep__the=b4c-4 keep__this=b4 keep_anything=b-5c4 keep_anything_down=b-5c4 keep_doing=b4
keep_doing_this=b4 keep_going=b6c-3v-4 keep_going_$=b6v-4 keep_seeing=b4c-4 keep_seeing_the=b4c-4
keep_texting=m3v5 keep_texting_me=m3v5 keep_the=v10 keep_the_reminders=v10 keeping=g-6v9 keeps=c5
keeps__$=b-4 keeps__me=c3 keeps_spinning=c3v-4 keeps_spinning_$=c3v-4 kevin=e4 keys=v4 kiche=d-4f6
kiche_$=d-4f6 kid=c3g-3 kid_$=c-5 kid__school=b3 kid_at=b3 kid_at_school=b3 kid_has=v-3
kids=c-3g3p-3 kids_$=b3g3 kids__$=b-5g6v-14 kids__to=v5 kids_are=b-5q4 kids_that=v7 kids_would=b3
kien=m7 kien__$=m7 kil=b14 kill=a6b4c-6g-5q6v-4 kill__$=b10 kill__a=v3 kill__if=q3v6
kill__text=a8v-4 kill_for=b-4q4 kill_for_a=v3 kill_me_$=b4 kill_me_if=b-3q3v6 kill_my=j3
kill_the=a8v-4 kill_the_text=a8v-4 killed=b-3 killer__$=v6 killing=b-4c3 killing__$=c10v-5
killing_me=b-5c12 killing_me_$=b-4c14v-5 killing_myself=b3c-6 killing_myself_$=c-5 kim=d-4h4
kim_$=d-4h4 kind=a-5m3u8 kind__you=a-5u4 kind_of=m3 kind_of_you=u3 kindly=a3 kms=b13 kms_$=b11
knee_is=c-4 knees=c3h-3 knees_are=c5 kno=e3 knock=a3 knock__off=a3v-3 knock__wood=v5 knock_it=a3v-3
knock_it_off=a3v-3 knock_on=v5 knock_on_wood=v5 knot=c5 knot__my=c5 know=a-6c4e3g4q-5s-5
know_$=a-5b-10e-4v15 know__$=v5 know__im=b5e-7 know__much=b5 know__schedule=v5 know__shift=g4
know__this=m8v-5 know__to=b4c-3f4v-3 know__your=f3 know_any=e4 know_how=b7v-6 know_how_much=b5
know_im=b8c-3 know_my=g7 know_my_schedule=v5 know_my_shift=g4 know_the=v4 know_this=e4
know_what=c3f7m3v-6 know_what_this=m8v-4 know_what_to=f4 know_where=b-6v-4 know_who=b7e-3m-3
know_who_im=b6e-7 korean=f3 kreyol=f5 la=a-3e-3f-6h-4m-14n-4o8p-4q-4
la__$=b-7f-7h-8i4k-12m-5q-5r-8t-3 la__a=b7i-3j-3q5 la__ahi=v-3 la__anda=c4 la__antes=v4
la__con=d-4h3u5v-3 la__de=b-3c-5d3v10 la__del=b3k-4o3v-4 la__doctor=o-3v7 la__el=c-3d6g7
la__en=b8c-3 la__encia=b4 la__es=c-7o3v10 la__esta=b-7v6 la__fue=d-4 la__hace=e3 la__hundida=c4
la__la=b-3 la__llena=c3 la__mandeme=v5 la__martes=f8o5 la__me=c4o-4t3 la__no=a-3c5v-9 la__o=v6
la__para=q4 la__parada=c-6e4 la__pero=b6r4 la__please=a-3d-3j4 la__por=c3 la__porque=o3
la__pronto=o4 la__que=j4r5 la__quiero=a-7k3l4 la__se=c7 la__sea=k4r4 la__si=b3r-3 la__social=d7
la__temprana=o3 la__vez=a4c-4 la__y=a3c4q7 la__ya=b5q-3 la_aspirin=v3 la_baja=l4 la_baja_$=a6
la_bateria=i7v-4 la_bendiga=b-3 la_bendiga_$=b-3 la_biopsia=c-5v3 la_biopsia_$=c-5v3 la_boca=c8d3v-5
la_cabeza_$=b3c6v-7 la_cadera=e5 la_cadera_$=c-9e5 la_cadera_y=c4 la_calentura=v4 la_calentura_$=v4
la_calle=c4 la_cama=b3 la_cama_de=b5 la_cara=b4c-3v4 la_cara_$=c-5v5 la_casa=b6c-3g5v-6 la_casa_$=g4
la_cita=c-4j14k5q3r6s-8v-16 la_cita_$=a-4b-3f-10j6v-10 la_cita_del=j3 la_cita_pero=r4
la_cita_please=f3 la_cita_que=j5 la_clinica=b-5 la_clinica_$=b-3 la_clinica_es=v3 la_comida=b3c4v-6
la_comida_$=b3v-6 la_consulta=j3 la_cortada=c4 la_cuidadora=b6c-4 la_cuidadora_$=b6c-4
la_curiosidad=b-3v4 la_de=b-5c-7o7v4 la_de_la=c-5v4 la_del=c-3f7m-3o3v8 la_del_doctor=o-3v7
la_del_martes=f8o5 la_depresion=c-3 la_depresion_me=c-3 la_direccion=f4 la_direccion_$=f4
la_doctor=d7g4 la_doctor_$=h-5v4 la_doy=v-5 la_encia=c5 la_enfermera=d3 la_enfermera_$=d5
la_enfermera_fue=d-3 la_escuela_$=v4 la_espalda=c7v-4 la_espalda_$=c8v-4 la_espera=b-4
la_farmacia=v7 la_fecha=b9 la_fila=c-6v5 la_florida=e3 la_fuente=c4 la_fuente_$=c4 la_garganta=b-5c3
la_gasa=c3 la_gripa=v4 la_gripa_$=v8 la_gripe=c-5v5 la_gripe_$=c-5v5 la_herida=b-6c5 la_hija=e4
la_iglesia=v-3 la_ingle=c3 la_insulina=b3 la_inyeccion=b-3c7 la_inyeccion_$=c4 la_licencia=i5
la_licencia_$=i5 la_lista=a4 la_lista_$=a6 la_llanta=c-3i4 la_luz=v7 la_luz_$=v4 la_madrugada=f3
la_madrugada_$=f3 la_manana=c3 la_manana_$=c3 la_mano=b8 la_mano_$=b7c-4 la_mano_encia=b4
la_mas=o8p-5 la_mas_pronto=o4 la_mas_temprana=o3 la_medicina=b-4c5 la_medicina_$=b-3c3 la_mesa=b6v-3
la_mesa_$=b7 la_mia_o=v3 la_mierda=a6 la_mierda_$=a6 la_migra=b4v-3 la_migra_$=b4v-3 la_mollera=c3
la_monga=c8 la_muchacha=d3 la_muchacha_de=d3 la_muela=c4 la_muneca_y=b4 la_nariz=c3
la_nextweek=c-5g5k-7v4 la_nextweek_$=b-4g3k-6v6 la_oficina=v-4 la_oficina_$=v-4 la_onda=c5n6v-4
la_onda_$=c5n6v-4 la_operacion=b5v-6 la_operacion_$=b6 la_operacion_tengo=c4v-3 la_orilla=b9c-4
la_orilla_$=b9c-4 la_orina=c4 la_orina_$=c4 la_otra=a3 la_parada=c6 la_pastilla_de=b-4v6 la_pena=v-3
la_policia=a-4b6 la_policia_$=b3 la_pregunta=v-6 la_pregunta_$=v-6 la_presion=b-3 la_presion_$=c5v-7
la_presion_ya=v4 la_primera=o5v-7 la_primera_$=c-6 la_primera_porque=o3 la_puede=c-3k5q4
la_puerta=b4 la_que=b-9h5k6o-9q-3r15v-3 la_que_sea=r4 la_que_tengo=k3 la_quieren=v3 la_quieren_$=v3
la_quiero=a-3 la_receta=v7 la_regla=c3 la_respiracion=b-3c4 la_respiracion_$=b-3c4 la_risa=b-3
la_rodilla=v-4 la_salida=b-4v8 la_segunda=o3 la_segunda_$=o3 la_semana=c-6e4 la_semana_parada=c-4e4
la_senal=e-5n4 la_senora=a3s-4 la_tarjeta=v4 la_tos=c-4 la_trabajadora=d7 la_trabajadora_social=d7
la_tristeza=b3 la_tristeza_$=b3 la_ultima=c-3 la_ultima_$=b-3 la_una=q5 la_vacuna=c-5
la_vacuna_$=c-6 la_vida=c-3v4 la_vida_$=b-3v6 la_visita=b3 la_vista=c9 la_vista_$=c6 la_voz=c4
lab=v-4 labor=c9 labs=c-4h-3v12 labs_$=h-3v4 labs__$=c-4v7 labs_back=c-4v7 labs_back_$=c-4v7
ladder=c3 lado=i3 lado_$=s4 lado__la=i3 lado_de=i3 lado_de_la=i3 lady=d3e3h7 lady_$=b-3e3
lady__rude=c-3v3 lady_doctor=h5 lady_i=v-4 lady_was=c-3v3 lady_was_rude=c-3v3 laid=c4g-3
laid_up=c4g-3 lamanana=a-3d-5o-3p3q6s-4 lamanana_$=a-3b-11c-5d-4f-3o-9p9 lamanana__$=o-6
lamanana__better=f6 lamanana_estoy=b4 lamanana_lamanana=o-9q6 lamanana_lamanana_$=o-9q6
lamanana_porque=c-4 lamanana_so=q-4 landlord=e5 landlord_$=e5 language=f6 language_$=f6
lanoche=q3v-7 lanoche_$=b-4c5g3i3q6v-4 larguense=a4 larguense_$=a4 las=q6s-4t-3v-9 las_10=d3g3
las_3=o-10q8 las_3_$=o-9q8 las_5=f5 las_6=d-5 las_6_$=d-5 las__$=a-5f-8i-6o-12q13r-7 las__de=b5v-3
las__en=b3 las__me=b-4c3 las__no=a5 las__para=c5 las__puedo=f6 las__y=b-3f4o5 las_agujas=v4
las_agujas_$=v4 las_cinco=o5 las_dos=f3o3 las_dos_y=f3 las_fechas=n6 las_fechas_$=n6 las_ganas=b3v-6
las_ganas_de=b3v-6 las_hello=a4 las_llamadas=a3 las_manos_$=b-4c5 las_muneca=b4c-6
las_muneca_$=b4c-6 las_nueve=o5 las_once=n-3 las_once_$=n-3 las_pastillas=b3v-3 las_pastillas_en=c-4
las_pastillas_para=c5 las_pastillas_y=b-3 las_unas=c7 las_venas=b7c-5 las_venas_$=b7c-5
last=a4e4g-5h3j-3n-4o3q-3r4 last__$=a8b-3c4e4q-4 last__i=v3 last__so=v3 last_night_$=c5v-8
last_one=a6b-6o4r3v-6 last_one_$=a6b-4 last_time=b-3h6k-5v3 last_time_$=b-3v10 last_week=b5k3
last_week_$=v-4 last_week_and=b4c-4 last_year_$=b-4e4 lastime=c8 lastime__el=c7 lastime_en=c7
lastime_en_el=c7 lata=a3 lata__tanto=a3 lata_con=a3 lata_con_tanto=a3 latarde=c-4q4v-10
latarde_$=v-6 late=v10 late_muy=c5 lately=c5 lately_$=c6 later=a-8b-5c-4d-8g14k3p3q-3r-5t-3v-12
later_$=a-6b-4c-6d-7f-6g22k-8q-3r-3v-7 later__$=k8 later__driving=f6 later__the=g-8p5 later_date=k5
later_date_$=k5 later_im=f6 later_im_driving=f6 later_in=g-8p5 later_in_the=g-8p5 later_please=g6
later_please_$=g6 laughed__i=b-3v3 laughing=v10 laughing_at=v7 lawyer=a3 lbs=c3
le=b5g7i-6j-3k-5q-6u5 le__$=a-9b-8c-6g15h-3r-3v-8 le__a=b18e-3g-5 le__al=c-5v5 le__bien=n4u6v-7
le__de=c9 le__falta=b8 le__la=b-4 le__manana=o-3 le__miedo=b-7h3v9 le__para=a9v-6 le__pavor=b3
le__por=c3 le__salida=b4 le__un=b-8 le_aviso=a-5b-4g6 le_aviso_$=a-5b-4g5 le_confirmo=g4o-3
le_confirmo_manana=o-3 le_contesto=g5 le_contesto_$=g5 le_da=b3 le_di=c8 le_dieron=e3v-5
le_digo=c-3g7 le_digo_$=b-3c-3g4 le_dije_a=a3 le_dio=b-4c5 le_dio_un=b-3c5 le_doy=b-5 le_gane=v6
le_gane_al=v6 le_hago=b5 le_hago_falta=b8 le_llevo=b-3 le_pego=b4 le_pego_al=b4 le_pico=a6v-4
le_pico_para=a6v-4 le_pido=b3c-3 le_pido_a=b4 le_pongo=c-3 le_tengo=c-3h4v4 le_tengo_miedo=h3v5
le_tengo_pavor=b3 le_vaya=u6v-4 le_vaya_bien=u6v-4 le_veo=b4c-4 le_veo_salida=b4 le_voy=b5
le_voy_a=b5 leaking=b-4c11v-4 leaking_$=c5 leaking__$=c4 leave=a5 leave_$=b4 leave__alone=a4b-11
leave__house=b9 leave__out=a3 leave_me=b-6 leave_me_alone=b-4 leave_me_out=a3 leave_my=v4
leave_the=b6 leave_the_house=b6 leave_us=a3 leave_us_alone=a3 leaving=b4c-3 leaving_the=b3 lee=d-3h3
left=b4v-3 left_$=c-4 left__$=b-8 left__me=b6 left_hand=c3 left_in=b3 left_in_me=b3 leg=b-3c3v4
leg_$=v3 leg__$=v4 legit=m6 legit_$=m6 legs=c6v-4 legs_are=c3 lejos=b-4i3 les=a6g3m-3v-5
les__$=g5v-3 les__mi=v4 les__que=a10v-7 les_deje=b3 les_pedi=a3 les_pedi_que=a3 let=a5g3j5o-3r-6v-9
let__be=a8 let__die=b10 let__finish=g4 let__know=a-3g3 let__leave=b8 let__see=g-3 let__sleep=g6
let__talk=d5g-4 let__tell=v3 let_me=a6b-5c-4o-3r-5 let_me_die=b10 let_me_finish=g4 let_me_leave=b8
let_me_see=g-3 let_me_sleep=g6 let_me_talk=d5g-4 let_me_tell=v3 let_you=a-3g3 let_you_know=a-3g3
lets=c-3o3r5v-5 lets__with=o5 lets_do=v-4 lets_go=o4 lets_go_with=o5 letter=v7 letter_$=v5
levantar=b-3c8 levantar_$=c4 level=c7 libere=j6k-3 libere_mi=j6k-3v-4 libras=c4 licencia=i5
licencia_$=i5 license=b-3c-3i7 lie=c7 lie__$=c7 lie_down=c7 lie_down_$=c7 life=a-7b7 life_is=b4
lifes=b3 lifes__worth=b3 lifes_not=b3 lifes_not_worth=b3 lift=b-3i8j-5 lift_$=i6 lift__$=i4j-5
lift_my=c3 light=b3c3 light__the=b4 light_at=b5v3 like=a-5l3r3 like__$=a-3 like__be=a-4
like__book=f6 like__doctor=h3 like__going=b-11c6 like__said=v3 like__to=a4 like__up=b4c-6
like__very=f4 like_a=b-4c4m3 like_around=g6 like_crap=c6 like_crap_$=c6 like_giving=b4c-6
like_giving_up=b4c-6 like_i=c3 like_im=b-5c4 like_im_going=b-10c6 like_someone=h3 like_something=c-3
like_that=r5 like_that_very=f4 like_this=b9c-3 like_this_$=b9 like_to=b-4f5h3l6v-5 like_to_be=a-4
like_to_book=f6 like_you=v3 like_you_said=v3 limit=e-3 limite=b8 limite_$=b8 linda=e3n-4u7v-7
linda_$=e3n-4u7v-7 line=m-4n8 line_$=c-3n7v-3 line__$=v9 linea_$=v5 link=v8 liquido=c3
list=a6b-3d-3e-4j-4p-3r-3 list_$=a8e-3j-4p-3r-3v-16 list__$=a-4f-5 list__dont=f3 list_again=a-6
list_again_$=a-6 list_for=v8 list_i=f3 list_i_dont=f3 lista=a5b-3s3 lista_$=a7 listening=b6
listening_$=b6 listens=h4 listens_$=h4 little__$=g3 live=a-3i-4s5v-11 live_$=b7 live__$=d4s4v-3
live__anymore=b-5 live__this=b5 live_for=b11 live_for_$=b11 live_here=b-12e6 live_here_$=b-6
live_here_anymore=b-5 live_person=b-3d4 live_person_$=d3 live_with=b4 live_with_this=b4 living=c-4v3
living_$=b8c-3v-6 living__dream=b-7v8 living_the=b-7v8 living_the_dream=b-7v8 llaga=c5 llagas=c4
llama=b5g5 llama_$=g5 llamada=d4m3 llamada_$=a-3d5m3 llamadas=a5d-3 llamadas_no=a3 llamame=a-3d5s3
llamame__las=g5 llamame_a=g5 llamame_a_las=g5 llaman=b-3m3 llamar=a5d4v-9 llamar_$=a8v-6
llamar__$=f-4 llamar__soy=a-3 llamar_no=a-3d7 llamar_no_soy=a-3 llamarme=a4f5v-3 llamarme_$=a5
llamaron=a-5v12 llamaron_$=a-8v9 llame=f-3 llame__doctor=c3d5 llameme=a-7d6q-3 llameme_$=a-5d4
llameme_manana=g3q-3 llamen=a8d-4g-4s-5v-9 llamen_$=a3b-3f3s-3v-5 llamen__$=f3 llamen__a=d4
llamen__la=b4 llamen_a=b4d-4f-5 llamen_a_la=b4 llamen_please=f4 llamen_please_$=f4 llamenme=d5g3
llamo=a-5e6v5 llamo_$=v10 llamo__$=e4 llamo_asi=e4 llamo_asi_$=e4 llanta=c-3i4 llegar=c-3i6
llegar_$=i9s3v-6 llegar_tarde=b-3v3 llegar_vivo=b4 llego=a-6c-3g-4n5v8 llego__mensajes=a-4v11
llego_mi=v4 llegue_$=v7 llegue__la=g5v-7 llegue_a=g4v-7 llegue_a_la=g5v-7 llena=c3 llena_de=c3
lleva=b-6i7 llevame=b9 llevame__$=b3 llevame_ya=b3 llevame_ya_$=b3 llevar=b-3i-5v5 llevar__mi=v3
llevar_a=v3 llevar_a_mi=v3 lleve=f3 lleve_$=b-6f3i3 llevo=b-3c3g-3v4 llevo__dias=c5v-3 llevo__sin=c4
llevo_la=v-5 llevo_los=b-3v7 llevo_tres=v-3 llevo_tres_dias=v-3 llora=b-7c6 llora__se=c3
llorando=c-4 llorando_$=b5 llorar=b6s-3v-3 llorar_$=b6s-3 llore=v5 llore_de=v5 lloro=b7 lloro_$=b3
lmao=v7 lo=b-3d3e4g6r-3s4 lo__$=a-3b-5e6i-6s3t-4v9 lo__a=g6v-5 lo__como=c7 lo__con=g3 lo__la=c-3e4
lo__me=a3b7r-3t3v-6 lo__por=a-3v3 lo__quiero=b4 lo__tengo=j4 lo__y=b5c-3 lo_agradezco=u4 lo_dejo=v-3
lo_dejo_me=v-3 lo_del=c-4m3v3 lo_digo=d3 lo_digo_a=d3 lo_doy=a-3v3 lo_doy_por=a-3v3 lo_hago=i5v-3
lo_hice=s3 lo_mataron_y=b3 lo_mejor=c-3s-3t-3v16 lo_pienso=g9 lo_platico=g3 lo_platico_con=g3
lo_puede=n6 lo_que=a5b12c5n-4t6v-9 lo_que_como=c6 lo_que_me=a3b4t3 lo_que_quiero=b4 lo_que_tengo=j4
lo_tengo=c4 lo_voy=b-4 lo_voy_a=b-4 lobby=b5 loca=v6 loca_$=b6c-3v-3 located=v4 locked=b-4v4
locked_$=b-7v5 locks=c3v-3 locks__in=b3 locks__on=c4 locks_me=b3 locks_me_in=b3 locks_up=c5
locks_up_on=c4 loco=b3 locura=b4v-3 locura_$=b4v-3 log=g-3v11 lol=a-8b-9c-9i-7r3t6v4
lol_$=b-13c-6i-7n-9t6v4 lol__$=n4v-8 lol__chat=a-6v6 lol_im=v4 lol_jk=v-4 lol_wrong=a-6v6
lol_wrong_chat=a-6v6 long=b-3v6 long_$=c8v-9 long__$=c-5v3 long__i=b-3v4 long_before=v3
longer=a4b9v-8 longer_$=a4v-3 longer__can=b5 longer_i=b5 longer_i_can=b5 look=c4e-4 look_$=b-3v3
look__my=c-4v7 look_at=b-5v6 look_at_my=c-5v7 look_i=a3 looking=e8 looking__$=e6 looking__me=b4
looking_for=e8 looking_for_$=e6 looks=v4 looks_good=c-3 looks_good_$=c-3 lord=b5v-3 lord__me=b8
lord_take=b6 lord_take_me=b6 los=c-4e-4h-5m-3q3u3 los__$=a-7b-4e-3f-5u4v-3 los__a=a10b-10
los__como=c6v-3 los__de=v4 los__me=b9 los__otra=l3 los__y=r4v4 los__ya=b4 los_avisos=a4
los_bendiga=u4 los_bendiga_$=u4 los_bloqueo=a4 los_bloqueo_$=a4 los_brazos=b5c-5 los_cuide=b-3u8v-3
los_cuide_$=b-3u8v-3 los_dedos_$=b3 los_dias=n3 los_dias_$=n3 los_hospitales=b5 los_lunes=b-3
los_mensajes=a-7l5v8 los_mensajes_$=a-3l3v8 los_muertos=b4 los_muertos_$=b4 los_nervios=b11v-8
los_nervios_$=b5v-3 los_nervios_me=b6 los_nieto=b-4 los_nieto_$=c-4 los_ninos=b3g3v-5
los_ninos_$=g4v-6 los_papeles=a-5v3 los_papeles_$=a-5v3 los_pies=b-3c5v-3 los_precios=b-6v6
los_precios_$=b-6v6 los_puntos=a-4v4 los_puntos_$=c6v-3 los_quiero=a9b-3 los_recordatorios=a-3
los_recordatorios_$=v4 los_resultados=v-5 los_resultados_$=v-5 los_textos=a-3 los_textos_$=a-3
los_tobillos=c5v-3 los_voy=a10b-7 los_voy_a=a10b-7 lose__$=b4 lose_it=b3 lose_it_$=b4 losing=b6
losing__mind=b5 losing_it=c-3 losing_it_$=b5c-3 losing_my=b5 losing_my_mind=b5 lost=b-3e4g-4n3
lost_$=a15v-6 lost__baby=b3 lost__in=v-5 lost__insurance=j3v-7 lost__pounds=b-3c5 lost__voice=c7
lost_my=a-5c3v9 lost_my_insurance=j3v-7 lost_my_voice=c7 lost_the=c-3 lost_the_baby=b3 lot=v5
louder=n7 lousy=b-4c7 lousy_$=b-4c7 love=r4u4v-9 love__$=r4 love__god=v-3 love__guys=u3 love_of=v-3
love_of_god=v-3 love_to=r4 love_to_$=r4 love_you=u4 love_you_guys=u3 lovely=b-6 lovely_$=b-5
loves_me=b4 low=c9v-5 low_$=c8v-5 ltr=g7 ltr_$=g7 lucecitas=c4 lucecitas_$=c4 lucho=a-3b4
lucho__$=a-3b4 lucho_mas=a-3b4 lucho_mas_$=a-3b4 luego=b-4c-3f3g8r3v-3 luego_$=b-6f4g4r5v-3
lugar=h-3j8 lugar_$=j5 lugar__otra=j3 lugar_a_otra=j3 luis=e8 lump=c4 lunar=c6 lunar_que=c4
lunchend=b-3 lunes=g3o-4q8r-3 lunes_$=c-5d3g4 lunes__$=f3 lunes__a=b3 lunes_el=c5 lunes_lamanana=c-3
lunes_latarde=f4 lunes_latarde_$=f4 luz=v7 luz_$=v4 lymph=c4 lymph_nodes=c4 maam=b-3e3 machete=b5
machete_$=b4 machine=m3 machine_$=m3 machines=d3 made=b3t-4 made__peace=b5v-3 made__sick=c4
made_me=c4t-4v4 made_me_sick=c4 made_my=b5 made_my_peace=b5v-3 madrugada=f3 madrugada_$=f3
mailbox=c5 mailbox_$=c3 main=v4 main__$=o-7v8 main_street=v4 main_street_$=o-7v8 make=a6c-3g-5k4p3
make__$=j-5k10 make__appointment=k-5v7 make__of=b-4p6 make__puke=c4 make__stop=a6v-4 make__to=j6
make_an=k-5v7 make_an_appointment=k-5v7 make_any=b-4p6 make_any_of=b-4p6 make_it=c-10g-4i4k9v-6
make_it_$=j-5k10 make_it_to=j6 make_me=c3 make_me_puke=c4 make_that=b8i-5n4 make_you=a5
make_you_stop=a4 makes_me=v-9 making=e-3 making_sense=c3e-3 mal=b-5c7e5n-4 mal_$=b-8c9e3f3 mal__$=v5
mal__los=b4 mal__medicina=v-4 mal_de=b4 mal_de_los=b4 mal_el=e3 mal_la=c3v-6 mal_la_medicina=v-4
mala=n6 mala__$=c-4n6 malas=b4c-3 malas_$=b7c-3 maltratan=b5 mam=f-5s3 mam_$=f-5s3 mama_$=v-3
mama__cosas=c5 mama__diciendo=b-4 mama__esta=c-3e3 mama__moretones=b6c-4 mama__paz=a3 mama__se=c4
mama_en=a3 mama_en_paz=a3 mama_esta=b-5 mama_esta_diciendo=b-4 mama_no=b-3v-4 mama_no_esta=c-3e3
mama_no_se=c4 mama_tiene=a3b6c-5 mama_tiene_moretones=b6c-4 mama_ve=c5 mama_ve_cosas=c5
man=b7c-5h3v-4 man__$=h3 manager=d9 manager_$=d7 manana=g9o7p-3 manana_$=a5 manana__contesto=g3
manana__las=g5 manana_a=g5 manana_a_las=g5 manana_le=g3 manana_le_contesto=g3 manchando=c8
manchas=v3 mandan=a4i3v-4 mandan_$=a8 mandan__$=m3 mandando=a-5v9 mandando__mensajes=a-7v11
mandando_los=a-9v9 mandar__$=a3 mandarin=f9 mandarme=l4 mandarme_mensajes=a-4
mandarme_mensajes_$=a-4 mande=a-6n8 mande_$=a-4n11 mande__$=a5 mande_mas=f3 mandelo=n3 mandeme=v6
mandeme__el=g3 mandeme_mensajes=g4 mandeme_mensajes_el=g3 manden=a8b3v-12 manden_$=b-3
manden__$=b-5s-8 manden__alguien=b4 manden_a=b7 manden_a_alguien=b4 manden_mas=s7
manden_mensajes_$=f5 manden_nada=b-5e-4s-9 manden_nada_$=s-9 manejando=d3g8 manejando_$=b-3g7
manejar=g-6v3 manejar_$=i3v-3 manejo=i7 manejo_$=i6 manera=n3s4 manera_$=n5s4 mano=b7c-4
mano_$=b7c-4 mano__$=b4 mano_encia=b4 mano_encia_$=b4 manos_$=b-4c5 many=a5b3c-4u4 many__$=a4b3u4
many_text=a4 many_text_$=a4 many_thanks=u5 many_thanks_$=u5 many_tylenol=b3 many_tylenol_$=b3
maquina=m5 maquina_$=m3 maquinas=d3 maravilla=v5 marca=c3 march=b-3 marco=e5 marco__$=e7
marco_mal=e7v-10 maria=e8v-5 maria_$=e4v-5 marks=b3 marqueme__$=g3 marquen=d3 marquen_$=d3
martes=f3j3o4v-5 martes_$=f5k6o4 martes__las=o-8 martes_a=o-7 martes_a_las=o-8 marzo=v3
marzo_$=t-3v6 mas=a7c-4d-9e-4g3i-5n5s-3v-5 mas_$=a22b7c-7g-4s-12v-19
mas__$=a-16b-12c-7f-17g6m4n7p11q-8r-3s6 mas__a=f6 mas__de=f5 mas__este=f4 mas__please=n3
mas__quiero=f-5 mas_a=f4 mas_a_este=f4 mas_adelante=g3 mas_despacio=n6 mas_despacio_$=n5
mas_fuerte=c-4n5 mas_hay=p7 mas_hay_$=p7 mas_lamanana=o-9p3 mas_lamanana_$=p7q-6 mas_latarde=g9
mas_me=d-3f-7h6v-3 mas_me_quiero=f-5 mas_mensajes=a3f10 mas_mensajes_$=f-6 mas_mensajes_please=f3
mas_pronto=o4 mas_temprana=o3 mas_temprana_$=o3 mas_textos_$=s3 mata=b-5c3 mata_$=b11v-9
mata__curiosidad=b-3v4 mata__no=b-5 mata_de=b-4v3 mata_la=b-6v3 mata_la_curiosidad=b-3v4
mata_si=b-7v8 mata_si_no=b-5 matando=v6 matando_$=v-3 matar=d-5v-10 matar_$=b7f3v-6 matare=b9
matare_$=b9 matarme=v4 matarme_$=v4 mataron__no=b3 mataron_y=b3 mataron_y_no=b3 mate=b6c3
mate_$=b5c3 mato=b5 matter=b3r4v-3 matter_$=b-5q6v4 matter_im=v-4 matter_which=r3 matters=b3
may=a-4e3l4m5o-3t5v-5 may_$=e4 may__ask=m6 may__have=d3 may_i=m6 may_i_ask=m6 may_i_have=d3
maybe=k-4q3r-5v4 maybe_$=k-3s-8v16 maybe__$=s5v-4 maybe__six=v-3 maybe_a=v-3 maybe_a_six=v-3 mayo=e4
me=b3c3d3e-5m-4q-3v-6 me_$=a8b9c-20e13g-16h5l6m7n8o-4v-3
me__$=a8b7c-5d-4e-13h-9j6k-3l6n11q-4r4u-12v-6 me__4=d-3g8 me__a=a3b4c-6d-4f-10g4j-3k-7l-4m-3n-5v12
me__acosando=a4c-4 me__after=q-3 me__again=a3 me__alergia=c3v-3 me__and=a5b4g-7 me__another=d-5
me__antes=b4 me__anymore=v-4 me__aqui=b8 me__asi=e4 me__atrapada=b6c-6 me__bendiga=b-4
me__bien=b-3v-6 me__come=j3 me__como=c-4 me__con=a-9c9e6h-7 me__cortando=b6n-4 me__cortar=a-3
me__covid=v3 me__cuando=c7g-5 me__dano=b-3c5 me__de=a4b-6c4k3m-3n-4v7 me__del=b9
me__desvanecer=b-3c4 me__different=k-4 me__doctor=a-4d-4h5 me__dont=a-7d5 me__eating=g4)";

}  // namespace rb::grammar
