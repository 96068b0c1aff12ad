#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning5;
const std::string_view kLeaning5 = R"(
hay__hombre=b3v-3 hay__para=i5 hay__que=d-5f4 hay__se=v6 hay_alguien=b-9d4f3h-3v6
hay_alguien_ahi=d6v-6 hay_estacionamiento=v10 hay_me=b5c3v-4 hay_nadie=e4 hay_ningun=e3 hay_no=v4
hay_no_se=v6 hay_otro=p3 hay_que=k4 hay_salida=b6 hay_un_hombre=b3v-3 hay_una=k5v-4
he=a-11b14c-6d-5e3n-4v-3 he__$=c-6f3v-7 he__a=v-8 he__at=v8 he__en=b-3c3e-4v4 he__give=b4
he__here=b-3 he__his=b5c-5 he__live=b-6 he__me=b12c-3v-10 he__mucho=c3 he__my=b9v-4 he__out=c3
he__remember=c3 he__the=c-5 he__use=a-6 he__wake=b-4 he_bajado=c4 he_bajado_mucho=c3 he_broke=b3
he_broke_my=b3 he_cant=b-5i3 he_cant_remember=c3 he_comes=b4 he_did=b3 he_did_$=b3 he_doesnt=b-3e3
he_doesnt_live=b-3 he_dont=a-6 he_estado=b5 he_had=c3 he_had_a=c5 he_hasnt=c3 he_ido=e5f3v-6
he_ido_a=e3v-5 he_is=b-4c-4g4v-5 he_is_$=v-4 he_isnt=b-3e3 he_look=v8 he_look_at=v8 he_never=b-5v9
he_pensado=v4 he_pensado_en=v4 he_put=b6 he_put_his=b7c-5 he_reads=a-3 he_said=b3 he_tenido=v3
he_took=b6 he_took_my=b6 he_was=b-3v-3 he_will=a-3b9 he_wont_give=b4 he_wont_wake=b-4 head=b3n6
head_$=n6v-5 head__$=b4c-7v7 head__shut=c-4 head__the=b5 head_on=b3 head_on_the=b3 head_spin=v8
head_wont=c-4 head_wont_shut=c-4 headache=b-4v3 headache_$=c-4v4 headache__$=c-5v6
headache__killing=c3 headache_for=c3v-4 headache_is=c3 headache_is_killing=c3 headaches__away=v-3
headaches_went=v-3 headaches_went_away=v-3 headed=c6 headed_$=c6 heads=g3 heads__the=g3 heal=c5
heal_$=c5 healed=c-3v4 healed_up=v6 health__really=b4 health_is=b4 health_is_really=b4 healthy=v4
healthy_$=v5 hear=c-8n11v-10 hear_$=c-13n9v-6 hear__$=b-11c12 hear__me=a-4b8 hear__you=a7
hear_from=a3b5n-4 hear_from_me=a-4b8 hear_from_you=a7 hear_nothing=b-4c13 hear_nothing_$=b-4c13
hear_that=b-3 hear_that_$=b-3 hear_you=n5 heard_it=v-4 heard_of=e4 hearing=n5 hearing_$=n3
hearing_aid=c-3 hearing_voices=b3 heart=c3g-3h-3n-5 heart__$=b-6v5 heart__a=c4g-3
heart__beating=c3v-4 heart__broken=b4c-3v-4 heart__out=v3 heart_doctor=v7 heart_doctor_$=v8
heart_goes=v4 heart_going=c6g-3 heart_going_a=c6g-3 heart_is=b4c11v-19 heart_is_beating=c3v-4
heart_is_broken=b4c-3v-4 heart_of=v8 heartbroken=b4 heartburn=b-6c3 heartburn__bad=c3
heartburn_so=c3 heartburn_so_bad=c3 heat=v4 heat__killing=v6 heat_is=v6 heat_is_killing=v6 heck=v5
hed=b4 hell=a3b11v-10 hell_hurt=b9v-7 hello=b-10e-3r-5s-3u4v8 hello_$=a-10b-5c-3r-3s-3u7v-4
hello__$=u-6v16 hello_is=v10 hello_senorita=v6 help=a-5b6c-6d-4h-3i-3m6t-3 help_$=a-3d-3e5m16v-18
help__$=b5 help__please=b9m-8 help_me=b6c-3e-4m-10v4 help_me_$=b5 help_me_please=b9m-8 helping=b-3c4
her=c-3e8g-3v-3 her_$=b9e-4 her__$=b-6d4v-8 her__and=c3 her__she=b4 her_arm=c3 her_arm_$=c3
her_daughter=e4 her_ear=v3 her_ear_and=c3 her_number=e3 her_on=d5v-4 here=c-10e5f-5g5h-4j-4m3n-3r-7
here_$=c-12e-3g-6m3s4v18 here__$=b6 here__that=e6v-13 here_and=g8 here_anymore_$=a-4
here_called=e8v-16 here_dont=a3 here_for=b3 here_please=b4 herida=b-6c5 hermana=e4h4
hermana_$=b-6e3h4 hernia=c7 hes=b6c-4e3f3g-3h3v-5 hes__$=v-4 hes__and=b6 hes__back=b5 hes__ex=b-5e4
hes__here=b4 hes__me=b7f4 hes_been=c4 hes_coming=b5 hes_coming_back=b5 hes_dead=e6 hes_drunk=b6c-4
hes_drunk_and=b6c-3 hes_here=e-4 hes_here_$=e-4 hes_hitting=f4 hes_hitting_me=f4 hes_in=b-3
hes_listening=b5 hes_my=b-5e4 hes_my_ex=b-5e4 hes_right=b4 hes_right_here=b4 hey=v8 hi=g-4u-4v4
hi_$=b-7v19 hi__is=b10v-9 hi_im=e4 hi_this=b3 hi_this_is=b3 hice=s4v-3 hicieron=v6
hicieron_esperar=v3 hiding=b8c-5 hiding__the=b3 hiding_in=b3 hiding_in_the=b3 high=t-3 high_$=c5v-10
hija=b-3e5 hija_$=e3 hija__matare=b3 hija_intento=b3 hija_intento_matare=b3 hija_me=b-3 hija_se=c4
hijo__cloro=c4 hijo__corta=b5 hijo__el=v4 hijo__mucho=c9 hijo__no=b3 hijo_se=b4c-9 hijo_se_corta=b5
hijo_those=c9 hijo_those_mucho=c9 hijo_tomo=c4 hijo_tomo_cloro=c4 hijo_y=b7 hijo_y_no=b3 hijos=b5v-4
hijos_$=b3 hike=a4 him=a-5c-5e6h4p-3s-5 him_$=b-7c-3p-3s-7v4 him__$=h6 him__much=b-4c6
him_again=b-5h7 him_again_$=h6 him_and=b6 him_too=b-4c6 him_too_much=b-4c6 himself=b3 hincha=c3
hinchan=a5 hinchan_mas=a5 hincho=v-3 hip=b-3 hip__out=c5 his=c4e5g-5v-7 his__$=e9m-3v-3
his__and=b-4c6 his__around=b4c-3 his__name=c3 his_hands=b7c-5 his_hands_around=b4c-3 his_head=b-5c6
his_head_$=b-3c5 his_own=c3 his_own_name=c3 his_shirt=c3 his_wife=b-3e3 his_wife_$=b-3 hit=b-5g7
hit__$=b-3v9 hit__again=b5 hit__back=b-4g4 hit__head=b-4c6 hit__up=a3c-3g4v-3 hit_his=c6
hit_his_head=c6 hit_me=b-8c-7g7v6 hit_me_$=b-3v9 hit_me_up=a3c-3g4v-3 hits_me_$=b-4v3 hitting=b4f3
hitting__line=a3 hitting__please=f4 hitting_me=b4f4 hitting_me_please=f4 hitting_my=a3
hitting_my_line=a3 hives=c7v-4 hives__that=c4 hives_after=c4 hizo=v3 hizo__$=c-5v7 hizo__la=b-3c5
hizo_dano=b-3c5 hizo_dano_la=b-3c5 hmm=n-8r-4v11 hmm_$=n-8r-7v12 hoarse=c6 hoarse__a=c6
hoarse_for=c6 hoarse_for_a=c6 hola=d-4v5 hola__dio=c4v-4 hola__me=v-3 hola_me=c3v-10
hola_me_dio=c4v-4 hold=a-3b-3g7i-5 hold__$=g11 hold__is=v5 hold_music=v5 hold_music_is=v3
hold_on=b5g8v-14 hold_on_$=b4g8v-11 holding=b5v-3 hole=c3 hole_in=c3 hombre=b3 hombro=v3
home=e3i-4v4 home_$=b11c-4i-5 home__$=b-6v6 home__the=b-3 home_now=e3 hoops=c-6v9 hope=b4
hopeless=b3 hopeless_$=b3 horario=g6p5 horario_$=g-3p4 horarios=g-3 horarios_$=g-3 horas=b-5j3k4m-3
horas_$=k9 horas__$=f4 horas__mi=k-5 horas_abren=v3 horas_abren_$=v3 horas_es=k-5v6 horse=c-5v4
horse_$=c-5v4 horses=c3 horses__night=c3 horses_every=c3 horses_every_night=c3 hospital=m3v-3
hospital_$=m6 hospital_with=c3 hospitales=b5 hot=c5 hot_$=c4 hot__$=b3c-5v9 hot__the=v-4
hot_flashes=c3 hotline=b5v-4 hours=b-3c3g6m-7v4 hours_$=b-9c3g7m-6v11 hours__i=v-6 hours__the=v5
hours_a=c5 hours_ago=b5v-5 hours_and=v4 house=b3c-4e6 house_$=b7e3 house__$=b-7e7 house_he=b3
how=f-3g-5j-5t-3u5v4 how__$=u6 how__before=v3 how__do=v3 how__does=v6 how__i=a7e5i6m-6v-20
how__is=m-4v5 how__longer=b5 how__this=m5v-8 how__you=a-4m6 how_can=e6v-3 how_can_i=e6v-3
how_did=a-5m6 how_did_you=a-5m6 how_do=a4i4v-15 how_do_i=a4i4v-14 how_does=m8v-8 how_long=v10
how_long_before=v3 how_much_is=b-3 how_much_longer=b5 hoy=a5g3q6 hoy_$=b-5c8q4 hoy__$=v5
hoy__manana=a6 hoy__mi=b6 hoy_es=b6 hoy_es_mi=b6 hoy_mismo=q4 hoy_mismo_$=q3 hoyo=a-3b9g-6
hoyo_$=b6g-4 hubiera=b3 huele=c6v-3 huele_a=c3 huelo=c8 huh=n6r7s-3 huh_$=n5r7s-3 human=b-3d9h-4v-4
human_$=h-3 humano=d7 humano_$=d6 hun=q-10 hundida=c4 hundida_$=c3 hungry=v3 hurt=b5q-5
hurt_$=b-9c4v9 hurt__$=c-18d-3q-5v6 hurt__at=b-4c12v-4 hurt__baby=c-4 hurt__get=v3 hurt__kids=b9v-11
hurt_him=b3 hurt_my=b8c-5v-5 hurt_myself=b-10q-5v3 hurt_myself_$=b-8c-13q-5v7
hurt_myself_at=b-4c12v-4 hurt_somebody=b4 hurt_somebody_$=b4 hurt_someone=b3 hurt_someone_$=b3
hurt_the=b10c-4v-8 hurt_the_baby=c-4 hurt_to_get=v3 hurting=c-8 hurting__$=c-7v5
hurting_myself=c-5v3 hurting_myself_$=c-5v4 hurts=c3 hurts_$=b-5 hurts__$=b9c-4 hurts__bad=c3
hurts__i=f4 hurts__much=b-3 hurts_me=b8c-7 hurts_me_$=b9c-7 hurts_so=b-4c3 hurts_so_much=b-3
hurts_when=f4 hurts_when_i=f4 husband_$=c-3 husband__deceased=e3 husband__he=b3 husband__in=b-7e4v4
husband__know=b8c-3 husband__take=h4v-5 husband_cant=b5 husband_cant_know=b8c-3 husband_died=e4v-5
husband_is_deceased=e3 husband_will=v7 hysterical=b5 i=a-9b4c-3e-8f3g-10i-4r-3
i__$=g-5h-8k3n-12r-9s10u-5v5 i__a=a-9d9e-10f3g-14h4i-6j-3 i__about=b9c-3 i__after=g-3i-7q5v8
i__agree=a5 i__all=b-5v4 i__an=h4 i__and=c-3 i__another=a5c3k7 i__anything=v3 i__anytime=b6
i__ask=a5 i__assaulted=b3 i__away=b3 i__awful=c5 i__back=a-4g5l4 i__barely=c6 i__be=b-4j4s-5
i__been=c-3v-3 i__better=b-4v4 i__bleeding=c3 i__born=m4v-3 i__breathe=b5 i__but=c3 i__cant=b-3
i__care=b3v-4 i__come=f8 i__consent=a9 i__cope=b5 i__covid=c11v-4 i__days=k5 i__dead=b6v-7
i__dialysis=q4 i__died=v-4 i__do=c-4k8v-3 i__doctor=v-3 i__dont=v7 i__down=c7 i__drive=c3
i__eat=b5c-7v3 i__enjoy=b5 i__every=b3c-8 i__feel=b3c11v-10 i__find=b-4 i__fine=v4 i__follow=a-3n5
i__for=v11 i__funny=c5 i__gave=v4 i__get=a-6b-6i6v7 i__give=a-3v7 i__given=b7 i__go=b3e7 i__going=v5
i__got=a-8c-3v13 i__great=b-3v9 i__had=s4 i__have=a-5e8h-8i6j-6m3v9 i__hear=n3 i__here=b6m-4
i__him=b-5h-4 i__hold=b4v-3 i__home=v-4 i__hurt=v-12 i__i=c7o3v-3 i__if=b3 i__ill=b-5c10
i__in=a-3g-8l5q7v-5 i__it=n6q5 i__its=b-15c8 i__keep=b6 i__know=c-3f4q-3s-3v7 i__leave=v4
i__like=a5b6c-18f4v-3 i__live=b6 i__lost=v5 i__lousy=b-4c4 i__make=b-9c-3j4k6p6 i__mind=b4
i__more=v5 i__my=a-13b3c-11f5i-4v12 i__myself=c4q-4v-9 i__need=f-3j4 i__never=b-3 i__no=h-3i11q-4
i__nobody=v-6 i__nothing=a5b8 i__off=v6 i__one=a6v-4 i__out=a4b3c8v-7 i__plan=b7 i__raped=b3v-3
i__rate=t3 i__read=b-9f11 i__recognize=b4 i__running=c4 i__see=h5q-3v-13 i__seeing=b4c-4 i__seen=j6
i__sign=f5 i__sleeping=g5 i__smoking=v7 i__so=b8r11v-10 i__someone=v4 i__something=b4
i__stop=b4c-7u4v5 i__stopped=b3 i__take=b11k3v-14 i__talk=b-6 i__terrible=b-3 i__text=a-4d4
i__thanks=r3 i__the=e-5h3m6n3o3q-5v-4 i__them=b7v3 i__there=i-5v5 i__these=a-12v10 i__think=c-5s5
i__this=a-7e7v-3 i__three=v7 i__till=v3 i__to=a3b5d3e-3g3q-6s-6 i__too=c3 i__trapped=b5c-7
i__trust=b4 i__two=v6 i__unsubscribed=a3 i__up=b7i4u3 i__wake=b6v-3 i__want=a5b-5e-4h6t3
i__winded=c3 i__wish=a4b-4 i__worse=c-4v7 i__yes=m5 i__you=b3e6 i__your=a-9e-3n3v14 i_already=s4
i_already_had=s4 i_already_unsubscribed=a3 i_ask=m6 i_be=b-5 i_beat=b-4v6 i_beat_cancer=b-3v3
i_been=c5v-4 i_been_bleeding=c3 i_beg=n3v-4 i_beg_your=n3v-4 i_believe=e5o3 i_believe_i=c3
i_believe_you=e4 i_bring=v13 i_bring_my=v9 i_broke=c5 i_can=b9d3k-5o5v-3 i_can_barely=c6
i_can_come=f8 i_can_feel=b3 i_can_hold=b5 i_can_see=v-3 i_cant=a-5b10e-5h-3p4u3v-10
i_cant_breathe=b5 i_cant_cope=b5 i_cant_do=f3k9 i_cant_drive=c6 i_cant_eat=b5 i_cant_find=b-4
i_cant_get=b-5i6 i_cant_keep=b5 i_cant_live=b6 i_cant_make=b-13j3k7p6 i_cant_read=b-7f9
i_cant_sit=b-3 i_cant_stop=b8c-4u4v6 i_cant_take=b11k-3v-4 i_cant_think=c-4 i_changed=b-3l4s3
i_changed_my=l4 i_choke=b-4c6 i_choose=a3 i_choose_to=a3 i_close=b4c-4 i_close_my=b4c-4
i_come=k3q5v-9 i_come_in=q5v-7 i_could=b7g-3v-7 i_could_do=g-3 i_could_see=v-4 i_cried=b-5v3
i_cut=b3 i_cut_myself=c-4 i_didnt=a4b-5c-5n3v5 i_didnt_ask=a5 i_didnt_get=a-6v8 i_do=m8o-3q4v-6
i_do_$=m8v-3 i_do_something=b4 i_dont=a-4c-5d8e6g3i4p-8q-3r-4v7 i_dont_care=b3v-4 i_dont_consent=a5
i_dont_enjoy=b5 i_dont_feel=b3c8v-9 i_dont_follow=a-3n5 i_dont_give=a-4v8 i_dont_go=e7
i_dont_have=a-5c-6e8g3h-6i6m3v8 i_dont_know=c-3f4q-3s-3v7 i_dont_need=b-5j7v-7 i_dont_plan=b5
i_dont_recognize=b4 i_dont_see=b8i5 i_dont_talk=b-7e3 i_dont_think=s5 i_dont_want=a8b-11e-3h6p-3t3
i_dont_wish=b-4 i_drank=b6c-5 i_drive=g-3i-11v8 i_drop=q-4v11 i_eat=c4v-3 i_even=b5m-4
i_even_here=b5m-4 i_feel=b8 i_feel_awful=c5 i_feel_fine=v4 i_feel_funny=c5 i_feel_great=v4
i_feel_like=b9c-18t3 i_feel_lousy=b-4c4 i_feel_nothing=b14 i_feel_terrible=b-3 i_feel_trapped=b5c-7
i_fell_off=c3 i_felt=c-5 i_finished=v5 i_gave=b-6i4 i_gave_him=b-4c6 i_gave_up=b-5i4
i_get=d-6g5i-4m-3v4 i_get_my=v3 i_get_off=v4 i_get_one=a6 i_get_so=b8 i_get_there=i-5v6
i_get_winded=c3 i_give=b8c-3 i_give_up=b9 i_go=v4 i_got=a-3b-5c7i9k3v-3 i_got_a=m4v-6 i_got_no=b-6i9
i_got_nobody=v-3 i_got_the=v-6 i_got_your=v12 i_guess_$=c-3v9 i_guess_but=c3 i_guess_if=b3
i_guess_so=r6v-4 i_had=c-8h3v4 i_had_a=v4 i_hate=v-4 i_have=a3b10c3f-4j-3m-3 i_have_a=c9d9h-3v-16
i_have_been=c-3v-3 i_have_cancer=b6v-5 i_have_covid=c11v-4 i_have_dialysis=q4 i_have_given=b7
i_have_no=b8h-3i4q-4v3 i_have_to=b-3g3h5i-6k3q-5v6 i_have_two=v4 i_havent_stopped=b3 i_hurt=c4v-3
i_hurt_myself=c4v-3 i_i=v4 i_i_dont=v4 i_just=a-5b9v-3 i_just_want=b11 i_keep=v-12
i_keep_seeing=b4c-4 i_know=g4v-3 i_like=a-10h-3v19 i_look=c3 i_lost=a-6b-4v6 i_make=v-3 i_may=c3
i_might=b4r-6v6 i_might_$=r-6v14 i_might_do=b7c-4v-3 i_might_have=b-3c10 i_might_hurt=b9c-11
i_miss=v5 i_missed=k8n6q3v-3 i_missed_it=q4 i_missed_my=k7 i_moved=e-3 i_must=j4
i_need=a-16f6g-9h3k3p3q7v6 i_need_a=b-5g-10h9p3v7 i_need_after=q5 i_need_another=c5k4 i_need_my=v3
i_need_one=v-3 i_need_someone=v5 i_need_to=f3 i_never=b4 i_no=a3 i_nolonger=e-3v4 i_odd=b9v-6
i_odd_$=b8v-5 i_only=f4v-3 i_opt=l5 i_opt_out=a3 i_overdosed=b4 i_park=v4 i_pass=b8 i_pass_out=b8
i_passed=c4 i_passed_out=c4 i_pay=v4 i_pick=v-3 i_press=a3 i_put=b-3g4v-3 i_quit=a-9b-5v11
i_quit_my=a-3 i_ran=b3 i_ran_away=b5 i_reckon=r3 i_reschedule=f9 i_revoke=a5 i_said=a9b-5v-4
i_said_stop=a6v-4 i_say=m5 i_see=v11 i_see_$=h-3v13 i_sent=v11 i_shake=b5 i_shall=g6 i_shouldnt=b5
i_shouldnt_be=b5 i_sit=b4 i_sit_in=b4 i_sleep=v5 i_speak=d5 i_speak_to=d8 i_started=c3 i_still=c-3v4
i_still_got=c-3 i_stop=c-3 i_stopped=b-3v4 i_stopped_smoking=v4 i_supposed=r3v-9 i_supposed_to=m3v-3
i_swallow=f5 i_swallow_$=f5 i_take=a-4b-9l4v5 i_take_my=v3 i_talk=d5m-6 i_talk_to=d5m-6
i_talking=d-9m9 i_talking_to=d-9m9 i_think=b-5c12v-6 i_think_$=c10 i_think_about=b7 i_think_im=b3
i_think_its=b-14c10 i_told=b5f3 i_told_you=f3 i_took=b-6c10 i_took_my=b-6v9 i_turn=a3 i_turn_this=a3
i_unsubscribe=a3v-6 i_unsubscribe_$=v-5 i_used_to=b-3 i_walk=c-3i7
i_want=a6b3c-3d7e-7f5h4k-3m-5s-5v-10 i_want_a=a-10b-6d7e-3f4m-3v6 i_want_an=h4 i_want_nothing=a6b-4
i_want_off=a6 i_want_out=a6 i_want_the=b-3h4v-3 i_want_to=b15c-3e-4h-6k-3s-3v-5 i_wanted=v6
i_was=b7m3v-3 i_was_assaulted=b3 i_was_born=m4v-3 i_was_dead=b4v-6 i_was_going=v5 i_was_raped=b3v-3
i_wear=v3 i_went=b6 i_went_$=b3 i_wet=b-5c11 i_wet_myself=b-5c11 i_will=g4v-3 i_wipe=c3 i_wipe_$=c3
i_wish=b4v-3 i_wish_to=d3 i_withdraw=a4 i_withdraw_consent=a3 i_wont=c-15i-4j7q-5s5v-5
i_wont_be=b-4c-5j4q-5s-5 i_wont_need=b9 i_wont_see=b-4 i_work=b-3 i_work_at=v3 i_would=a3b-11d-3f4r3
i_would_like=f6 i_would_rate=t5 i_would_thanks=r3 iba=g9v-6 iba_a=g9v-6 id=a3b-4c-4d6e-4h7n-5o3u-5
id__be=b8v-3 id__better=d3 id__not=a6v8 id__to=a-3b-9f4g4 id_appreciate=u-4 id_be=r3v-7
id_be_better=b3 id_feel=h4 id_feel_better=d3 id_have=g6 id_have_to=g6 id_kill=b-4
id_like=b-4c-4h9v-8 id_like_to=b-3f4h3v-4 id_love=r4 id_love_to=r4 id_rather=b5d5h-3v3
id_rather_be=b6 id_rather_not=v8 idea=b-6i-5v12 idea_$=b-6i-5v12 ideas=b9c-4 identificacion=a-4v7
identity=m4 identity__$=m4 ido=b3e5f3q-3v-6 ido__esa=e3v-5 ido_a=e3v-5 ido_a_esa=e3v-5
if=a6b3e-5g-7i5j-6n-3q6 if__call=a-3d3 if__comes=b4 if__get=a6 if__have=j-3v13 if__is=k3 if__miss=v5
if__picks=i5 if__say=m5 if__still=b4 if__text=g-4 if__wake=b3 if__was=v-7 if_he=b8 if_he_comes=b4
if_i=b8c-5i-4j-4m4q-5v7 if_i_get=a6 if_i_have=j-3v13 if_i_miss=v5 if_i_say=m5 if_i_wake=b3
if_i_was=v-7 if_im=b4v-8 if_im_still=b4 if_possible=q3 if_the=c8 if_there=k3 if_there_is=k3
if_theres=b-6i3 if_you=b-4d3g-4q4u-3 if_you_call=a-3d3 if_you_can=q3 if_you_text=g-4 igual=r6v3
igual_$=b5 igual__siempre=v6 igual_que=v6 igual_que_siempre=v6 igualmente=u4
ill=d-5e-4f5g10l-4o5p-4q-9v-11 ill__$=g3s4v-4 ill__dead=b3r-3 ill__gone=b9 ill__in=g4
ill__my=b8c-4g-3 ill__myself=g-3 ill__that=b13 ill__the=f9 ill__there=r5 ill__to=b-4
ill__you=a-9b-7g10v-8 ill_be=b4s-3v-5 ill_be_dead=b3r-3 ill_be_gone=b9 ill_be_in=g4 ill_be_there=r5
ill_burn=b5 ill_burn_that=b5 ill_call=d-3g3 ill_come=b7 ill_do=g-3o3 ill_have=b-4 ill_have_to=b-4
ill_pass=g-6s4 ill_pass_$=g-6s4 ill_report=g-9 ill_report_you=g-9 ill_take=f8o3 ill_take_the=f9
ill_tell=b-7g9v-5 ill_tell_you=g5v-5 ill_text=g5 ill_text_you=g5 im=b4e3h-11l-4m-5n-3s3v-5
im__$=a-9b6c4d-3e-6g3i-11k6o-3p-3q10r8s3v7 im__a=d-3e-5g7v-5 im__afraid=b4 im__all=b-4
im__allowed=c-4 im__an=b4 im__and=f6 im__apart=b8c-6 im__at=c-6g13v-9 im__bleeding=v4
im__breathing=b3 im__but=e5 im__can=c5d3 im__chest=f9 im__coming=b-5j11r3v-8 im__could=i5
im__danger=b5 im__depressed=b-9v8 im__dizzy=c5 im__doing=c9v-9 im__down=b6c-4 im__for=c3 im__good=v3
im__here=b3 im__i=c-4v6 im__ill=b-8c8 im__in=e-3 im__it=b9c-8 im__landlord=e4 im__my=g-6 im__not=s6
im__of=b5c-7n3r-3 im__off=b4 im__ok=b15v-7 im__on=p3 im__safe=b5e-3v-5 im__sick=c5 im__spots=b-3
im__the=e3g7i-5v-6 im__these=a5 im__this=c-4 im__to=g-6s-3v-3 im__up=a4b-5c4g4 im__voices=b3
im__weeks=b-4c4 im__work=d3q-3 im__worse=c5 im__you=a9b7c-4 im_a=v4 im_about=a-4b8
im_about_to=a-4b13 im_afraid=c6p4s3 im_afraid_$=b-4c8 im_afraid_i=b-5v7 im_afraid_of=b3
im_afraid_to=b8 im_all=c-3v4 im_anymore=b8e-6 im_anymore_$=b8e-6 im_at=e-5g7v-9 im_at_a=g5
im_at_my=b3g-4 im_at_the=e-4g6v-6 im_at_work=d3 im_better=b3v-6 im_better_off=b4 im_bleeding=c5
im_blocking=a5 im_blocking_you=a5 im_breaking=b3c-3 im_breaking_down=b3c-3 im_bugging=b5
im_bugging_you=b5 im_busy=v-3 im_dead=b-11e-6v16 im_dead_$=b-9e-3v15 im_done=b5 im_dreading=c-4
im_driving=f5g4 im_driving_$=f5 im_drowning=b7 im_drowning_here=b3 im_dying=b-3r3 im_dying_$=b3v-12
im_dying_to=b-9r3v5 im_falling=b8c-6 im_falling_apart=b8c-6 im_fed=a4 im_fed_up=a4 im_fine=u3
im_fine_$=v4 im_freaking=b3 im_freaking_out=b3 im_getting=c3 im_going=b3g-3v-8 im_going_$=b5
im_going_i=b3 im_going_to=v-6 im_good=c-4s11 im_good_$=s10 im_hard=n3 im_hard_of=n3
im_having=b-6c3f6 im_having_chest=f9 im_hearing=b3 im_hearing_voices=b3 im_her=b-5e10
im_hiding=b3c-3 im_hiding_in=b3 im_his=b-9e8 im_in=c13e-7g3q-3s-3 im_in_$=c-3r11 im_in_a=c-4
im_in_danger=b5 im_in_good=v3 im_in_the=c3g4 im_just=b-4e6g4v-6 im_just_the=b-8e8g-4v-4
im_losing=b6c-5 im_losing_it=b5c-3 im_not=b-5e-5g-10j5p-3s-9v10 im_not_allowed=c-4
im_not_bleeding=v6 im_not_coming=b-3j12v-3 im_not_depressed=b-13v10 im_not_doing=c9v-9 im_not_in=v3
im_not_ok=b15v-7 im_not_safe=b5e-3v-5 im_not_scared=b-7 im_not_the=e4 im_off=a-4g7v-10
im_ok=b-9u-3v8 im_ok_$=b-4v6 im_ok_thanks=u-3 im_on=b5c-7e-5i10v-7 im_on_the=b8e-5v-5
im_over=a5c-9v7 im_over_the=c-4v10 im_over_these=a5 im_quite=b-8c10 im_reporting=a3
im_reporting_you=a3 im_scared=b13f4v-13 im_scared_$=b3 im_scared_and=f7 im_scared_to=r-3
im_seeing=b-4 im_seeing_spots=b-3 im_shaking=c-4 im_sick=c16k8v-3 im_sick_$=k8v-4 im_sick_in=c6
im_sick_of=b3c-3v3 im_so=b14v-11 im_so_afraid=c6 im_so_depressed=b3 im_so_scared=v-6
im_spiraling=b4c-3 im_standing=b-7v5 im_still=r5 im_still_breathing=b3 im_stuck=c-4g6
im_suicidal=v-10 im_suicidal_$=v-10 im_swamped=g6 im_texting=b6 im_texting_$=b6 im_the=b-9e14g-6v-4
im_the_landlord=e4 im_throwing=c4 im_throwing_up=c4 im_too=c4 im_too_sick=c4 im_working=g3
importa=b4 in=b4g6h-10i-5j-3m-6n-4t-3 in_$=a-4c-5g-13j6l13r12v6 in__$=b-4e3m-6q4v6 in__and=b6c-4
in__attic=b3 in__car=b7i-6 in__chest=c3 in__coma=b-4 in__dark=b3 in__day=b-3g-5 in__door=g4
in__drink=b3c-3 in__eye=c4 in__feet=c4 in__food=b4c-3 in__future=b-4 in__ground=b5 in__gum=b-3c4
in__hand=b3c-6 in__head=b12c-4 in__hospital=i3 in__hours=b-6g7v-5 in__house=b3 in__kitchen=c3
in__life=v6 in__lobby=b3 in__me=v9 in__meeting=g6r-3 in__middle=g5 in__monday=b-4 in__much=b-4c5
in__my=v-4 in__nursing=e3 in__of=b4v-4 in__place=a3 in__room=b5v-4 in__shower=c3g3v-4 in__spit=c3
in__spring=b-3e4v7 in__than=k8 in__tub=c3g4 in__waiting=b-3 in__week=c7 in__work=j-3
in_a=b-12g13r-3v-7 in_a_coma=b-4 in_a_meeting=g6r-3 in_a_nursing=e3 in_a_week=c7 in_an=g3v-8
in_an_hours=b-5g4v-4 in_any=v3 in_anything=c-7 in_anything_$=c-7 in_august=a3 in_august_and=a3
in_bed=c6g-3 in_bed_$=c6 in_charge=d3 in_charge_$=d3 in_class=g4r-3 in_court=g4 in_danger=b5
in_danger_$=b5 in_days=c3 in_earlier=k4 in_for=v-4 in_front=b4g3v-3 in_front_of=b4g3v-3 in_good=v3
in_good_shape=v3 in_here=v4 in_it=c3 in_july=c-5 in_june_$=b-6e4v4 in_june_and=b3 in_may=e4
in_may_$=e4 in_me=b10c-4 in_me_$=b5 in_my=a-5b15c4e-4g-8i-4q-5 in_my_attic=b3 in_my_car=i-3
in_my_chest=c3 in_my_drink=b3c-3 in_my_feet=c4 in_my_food=b4c-3 in_my_gum=b-3c4 in_my_hand=b3c-6
in_my_head=b12c-5 in_my_house=b4 in_my_life=v6 in_my_room=b6v-3 in_my_spit=c3 in_pain=c4
in_pain_$=c4 in_sooner=k5v-6 in_spanish=f4 in_that=a3b3v-6 in_the=c3g3j-3p3t-3 in_the_car=b6
in_the_dark=b3 in_the_day=b-3g-5 in_the_door=g4 in_the_future=b-4 in_the_ground=b5
in_the_hospital=i3 in_the_kitchen=c3 in_the_lobby=b3 in_the_middle=g5 in_the_shower=c3g3v-4
in_the_spring=b-3e4v7 in_the_tub=c3g4 in_the_waiting=b-3 in_there=r4v5 in_there_$=v7 in_to=j-3
in_to_work=j-3 in_tomorrow=g-5q4 in_tomorrow_$=g-5q4 in_touch=b-5g4 in_weeks=c-3 in_with=v9
in_with_me=v9 incision=c3v-3 inconsolable=b7 inconsolable_$=b7 indeed=r5 infection=c-3
infection_$=c9v-7 infection__$=c5 infecto=c5 infierno=b5 inflamada=c3 inflamada_$=c3 info=c-3m10
info_$=m10 informacion=m4 informacion_$=m4 ingle=c3 ingles=a-3b-6e-3f13g-3k-3 ingles_$=b-3c-5e-3f6
inhaler__hours=c3 inhaler_every=c3 inhaler_every_hours=c3 inside=b4 inside_$=b7c-3
instead=b-3h6o-3v-5 instead_$=h6o-3v-4 insulin_$=c3 insulin__$=v6 insulina_$=v-3 insulina__mas=c5
insulina_de=c5 insulina_de_mas=c5 insurance=c-5v4 insurance_$=v10 insurance__$=a-3
insurance__i=j3v-8 insurance_card=a-3v4 insurance_card_$=a-3 insurance_is=v4 intento=b3
intento__$=b3 intento_matare=b3 intento_matare_$=b3 interes=h8 interes__$=h8 interes_please=h8
interes_please_$=h8 interesa_$=a-4 interested=e-4 interested_$=r4s4 interested_in=a3 internet=v8
interpreter=f3v-4 into_the=b3 inyeccion=b-3c7 inyeccion_$=c3 inyecte=b6c-5 inyecte__la=b6c-5
inyecte_toda=b6c-5 inyecte_toda_la=b6c-5 ir=a-5b-7f8g-4h3i8k7r-4v-7 ir_$=b-7c-7i6j8k16s6 ir__$=i3
ir__ayunar=v8 ir__bano=c6k-3 ir__da=s-6 ir__jueves=f5 ir__la=k-3 ir__mi=k-5v3 ir_a=j-4k-6
ir_al=c6k-3 ir_al_bano=c6k-3 ir_cancelar=k-5 ir_con=h5 ir_con_mi=v3 ir_el=f6 ir_el_jueves=f5
ir_en=v8 ir_en_ayunar=v8 ir_me=s-6 ir_me_da=s-6 ir_porque=b3c4 ire=j7v-4 ire_$=j7v-4 irme=i6
irme_$=i6 irme_con=b4 is=a-7b-3d-5g-10h-3j-6l-6m4n-7p-3v5 is_$=b-3e3g-3m3r7v6
is__$=b-10c12h-7i3p3s-3v-11 is__a=b-4d-9e-3h7k3v-4 is__about=m8v-6 is__and=c12v-19 is__another=h4
is__anyone=v-3 is__appointment=k-4m-4v11 is__as=c-4v4 is__at=c5d5 is__bad=b7 is__blood=c-4v3
is__but=c3 is__clinic=b-3 is__coming=c3 is__copay=v-3 is__crime=v3 is__daughter=b-4e3
is__doctor=h-5v7 is__fire=e3 is__flu=c-7 is__for=c-4v-8 is__from=v7 is__going=v4 is__gone=c-7v3
is__haha=v-5 is__headache=c-3 is__high=c3t-3 is__ill=b-6g4 is__in=m-4v9 is__just=c4 is__me=b15
is__much=b3 is__my=b9c-6e-3 is__night=b3 is__nine=c9 is__normal=c3v-8 is__now=b7c-8g-3v5 is__ok=v3
is__on=b4 is__pain=c-9 is__person=b3 is__really=m3 is__red=c5v-4 is__require=v4 is__she=v-5
is__sick=v3 is__something=v9 is__son=m-5 is__the=m-5v3 is__to=c-3g6v8 is__today=c-3 is__up=c8v-7
is__wife=e9 is__with=r3v-12 is__work=e3 is__you=m6n-5 is_a=a-3b-3c-5e9m-6v-3 is_a_crime=v3
is_a_headache=c-3 is_a_nine=c9 is_a_pain=c-9 is_a_work=e3 is_about=b-4m3 is_acting=c5v-4
is_acting_up=v-3 is_all=c-3 is_all_red=c5v-4 is_at=b6v-5 is_at_the=b6v-4 is_back=b13c4v-13
is_back_$=b13c5v-12 is_bad=b3f3g-3n3v-12 is_bad_$=f3n3v-7 is_bad_now=b7 is_beating=b4v-6
is_better=g7v-6 is_blocked=c4 is_blocked_$=c4 is_broken=b3c-4 is_brown=v-4 is_bruises=b5
is_bruises_on=b5 is_burning=c3d3 is_burning_up=c3d3 is_close=v3 is_coming=c-3 is_cutting=b5c-4
is_dead=b-5e5v4 is_dead_$=b-5e5v4 is_deceased=e3 is_deceased_$=e3 is_down=c-3v3 is_down_$=c-3v3
is_dying=v9 is_dying_$=v9 is_easiest=r4 is_easiest_for=r4 is_enough=a6 is_fine=r5v-13
is_fine_$=r5v-5 is_following=b5 is_following_me=b5 is_getting=v4 is_gone=b-6 is_gone_$=b-3
is_good=c-11f5o5 is_good_$=f5 is_goodbye=b13 is_goodbye_$=b13 is_harassment=a4e-3 is_having=b-3c4
is_having_a=b-3c4 is_healthy=v5 is_her=c-3e4 is_his=e3m-4 is_hitting=b3 is_home=b-9v9 is_hot=v-5
is_hurting=c-4 is_in=c-5 is_in_my=b6c-4 is_it=a-5b-7m6n-4v9 is_it_going=v4 is_it_normal=c3v-6
is_it_ok=v3 is_leaking=c3 is_leaking_$=c3 is_low=c8v-5 is_low_$=c8v-5 is_mean=b4 is_mean_and=b4
is_my=b-3k-4m-5v12 is_off=e-3 is_ok=r-7 is_ok_$=r-4 is_on_the=b3 is_one=k3 is_only=v4
is_out=b3c-3i4v3 is_out_$=v7 is_pounding=c3 is_raw=c4 is_raw_$=c4 is_really=b4 is_really_bad=b4
is_right=v-3 is_running=v-4 is_running_high=v-4 is_scared=b-7v7 is_scared_of=b-7v7 is_sick=c-16i3v4
is_sick_$=c-14i6 is_talking=c7 is_that=c5e-5n-5v9 is_the=b-3c-11e8h-6m-7v20 is_the_blood=v4
is_the_copay=v-3 is_the_doctor=h-5v7 is_the_flu=c-6 is_there=c-9d-3e-5h12i-3k3 is_there_$=p3
is_there_a=a3h7k3 is_there_another=h4 is_there_anyone=v-3 is_there_something=v11
is_this=a-13b-6d-7e-14f4h-5m25q-3t-3v-22 is_this_$=a-4f-11m11v-5 is_this_a=d-6v-3
is_this_about=m8v-6 is_this_really=m3 is_this_the=v7 is_through=b-3c3 is_through_the=b-3c3
is_too=b6c-7d3v-10 is_too_much=b3 is_weeping=b-6c3v-3 is_weeping_$=b-6c3 is_wrong=c3 isnt=a-5c4e4v-6
isnt__$=b-9c4e14 isnt__like=c4 isnt_eating=c3 isnt_eating_$=c3 isnt_the=b3 isolated=a-3b5
isolated__alone=a-3 isolated_and=a-3 isolated_and_alone=a-3 issues=v5 issues_$=v5
it=c-7d-4g-9h-6j5k6l-5 it_$=a-7b4c-12i-4m-4n3q-12r9 it__$=b-6g-5i-4j10l-3m5n4q-3r3t-3v3 it__a=q5
it__alright=v3 it__be=b5 it__before=v-4 it__down=c7 it__friday=q5 it__im=v-4 it__in=g-4 it__lol=v3
it__more=b7v-4 it__my=c-4j5 it__need=b4m6n-3v-3 it__say=v-4 it__someone=a8b-4 it__stop=a4c3
it__the=b10 it__to=k4q3 it__today=c5 it__when=f10v-3 it__with=i5 it__you=q4 it__your=e3
it_a=a7b-3r-3t6 it_again=c-5n9 it_again_$=c-4n8 it_all=a-4b9v-6 it_all_$=b3 it_all_to=a-4
it_and=b4g3 it_anymore=j3k-6 it_anymore_$=b3j3k-6 it_back=c-7k5 it_back_$=k4 it_be=q3v5 it_be_a=q3
it_can=k3q4 it_can_you=q4 it_cancel=j3 it_depends=v3 it_done=s4 it_done_$=s3 it_down=a4
it_for=a6b-5m7v-6 it_for_$=m8v-6 it_for_someone=a8b-4 it_goes=c4 it_going=b-3v4 it_going_to=b-3v4
it_has=q5 it_has_to=q5 it_hurt=c-7v12 it_hurt_$=c-3v7 it_hurts=b-7c8f9v-3 it_hurts_so=b-4
it_hurts_when=f11 it_i=b8 it_i_need=b4 it_in=b7c-6v13 it_is=g-3r7v8 it_is_$=g-3r7v12 it_matter=v-7
it_normal=c3v-6 it_normal_to=v-4 it_off=a-7e3j9v-3 it_off_$=a-9j9 it_ok=v3 it_ok_to=v3
it_out=a8c-6n-7 it_out_$=a9b-3n-6 it_over=v-5 it_take=v3 it_through=b5 it_to=j5q9v3 it_to_be=b3
it_to_my=j5 it_tomorrow=g-5 it_was=b-3c-4r-5t-4v7 it_was_alright=v3 it_with=v-3 it_wont=c6q-3
it_wont_matter=q-3 it_wont_stop=c4 it_you=m6n-3v-3 itching=c3 its=a-4g3l3t4u-5 its_10=g8 its__$=i-6
its__for=b7 its__here=g8 its__last=b12c-3 its__planned=b5 its__than=c4 its__to=a-3g-4l6 its__too=b6
its_a=g-3 its_all=b7c-4r3v-3 its_all_too=b6 its_cancer=v-9 its_getting=b5 its_my=b9c-3
its_ok=a-3g-6l7 its_over=b12v-7 its_own=v4 its_worse=c4 its_worse_than=c4 itself=v6 ive=g-6s3
ive__a=c7 ive__been=v-6 ive__enough=b7 ive__having=c4 ive__on=v3 ive__the=c3v-7 ive_asked=s3
ive_been=e-6g-3v3 ive_been_having=c4 ive_been_on=v3 ive_decided=j3 ive_got=a-3c7 ive_got_the=c6v-3
ive_never=e3 ive_never_been=v-6 ivy=b-6c6 jaja=a-4b-9c-5g-3v6 jaja_$=a-3b-9c-4g-3v15 jaja__$=v-10
jaja_si=v-9 jaja_si_$=v-9 jajaja=v5 jajaja_me=v3 jale=c3 jamas=s6 jamas_$=s6 jefe=b-6v3
jefe__mata=v4 jefe_me=b-6v3 jefe_me_mata=v4 jeje=v8 jk=c-3v3 jk_$=c-3v3 job=u7v-3 job_$=v7
job__$=u7v-9 job__anytime=v-5 job_so_anytime=v-5 jodas=a4 joke=m3v3 joke_$=m3 joke__me=v4
joke_killed=v4 joke_killed_me=v4 joking=b4 joking_$=b4 jose=e6 joy=b8c-8 joy__anything=c-7
joy_in=c-7 joy_in_anything=c-7 jueves=o-3q6 jueves_$=q4 jueves_latarde=k-3 jueves_latarde_$=k-3
jueves_no=q3 julio=v5 julio_$=t-4v6 july=c-6v5 july_$=t-7v8 jump=b6i4v-8 jump_$=b9i4v-8 jumped=v5
june=v3 june_$=b-6e4v4 june_3rd=t-3v5 june_and=b3 junk=a3 just=b4c-5d4f-4g3m-5q-4 just__$=b11c-6d6g9
just__in=g4 just__it=k7 just__me=b-5g-4v-3 just__neighbor=b-3e3 just__to=a3 just__up=g3
just_a=b5g-3k3 just_call=a-4d8 just_call_me=g-3 just_fine=v6 just_killing=v8 just_let=a5b-6
just_let_me=a5b-6 just_now=g4 just_numb=b9c-5 just_numb_$=b9c-5 just_the=b-9e8g-4
just_the_neighbor=b-3e3 just_want=b11 just_want_to=b5 just_wanted=v3 just_wanted_to=v4 just_woke=g3
just_woke_up=g3 justificante=v6 justificante_$=v6 keep__$=c6v-10 keep__down=b-8c7 keep__me=v3
keep__reminders=v9 keep__the=b4c-4 keep__this=b4 keep_anything=b-4c3 keep_anything_down=b-4c3
keep_doing=b4 keep_doing_this=b4 keep_going=b6c-3v-4 keep_going_$=b6v-4 keep_seeing=b4c-4
keep_seeing_the=b4c-4 keep_texting=m3v5 keep_texting_me=m3v5 keep_the=v9 keep_the_reminders=v9
keeping=g-6v9 keeps=c5 keeps__$=b-4 keeps__me=c3 keeps_spinning=c3v-4 keeps_spinning_$=c3v-4
kevin=e4 keys=v4 kiche=d-4f6 kiche_$=d-4f6 kid=c3g-3 kid_$=c-4 kid_has=v-3 kids=c-3g3p-3 kids_$=b3g3
kids__$=b-5g6v-14 kids__to=v5 kids_are=b-4q4 kids_that=v7 kien=m7 kien__$=m7 kil=b14
kill=a6b4c-6g-5q6v-4 kill__$=b10 kill__a=v3 kill__if=q3v6 kill__text=a8v-4 kill_for=b-5q4
kill_for_a=v3 kill_me_$=b4 kill_me_if=b-3q3v6 kill_my=j3 kill_the=a8v-4 kill_the_text=a8v-4
killed=b-3 killer__$=v6 killing=b-5c3v3 killing__$=c10v-6 killing_me=b-5c11 killing_me_$=b-4c14v-5
killing_myself=b3c-5 killing_myself_$=c-4 kim=d-4h4 kim_$=d-4h3 kind=a-5m3u8 kind__you=a-5u4
kind_of=m3 kind_of_you=u3 kindly=a3u-3 kms=b13 kms_$=b11 knee_is=c-4 knees=c3h-3 knees_are=c5 kno=e3
knock__off=a3v-3 knock__wood=v5 knock_it=a3v-3 knock_it_off=a3v-3 knock_on=v5 knock_on_wood=v5
knot=c4 knot__my=c5 know=a-6c4e3g4q-5s-5 know_$=a-5b-11e-4v15 know__$=v5 know__im=b6e-7
know__much=b5 know__schedule=v5 know__shift=g4 know__this=m8v-5 know__to=b4c-3f4v-3 know__your=f3
know_any=e4 know_how=b7v-6 know_how_much=b5 know_im=b8c-3 know_my=g7 know_my_schedule=v5
know_my_shift=g4 know_the=v4 know_this=e4 know_what=c3f7m3v-6 know_what_this=m8v-4 know_what_to=f4
know_where=b-6v-4 know_who=b7e-3m-3 know_who_im=b6e-7 korean=f3 kreyol=f5
la=a-4e-3f-5h-4m-13n-4o7p-5q-5 la__$=b-7f-7h-10i3k-13m-6q-5r-8t-3 la__a=b7i-3j-3q5 la__ahi=v-3
la__anda=c5 la__antes=v4 la__con=d-4h3u5 la__de=c-5d3v10 la__del=b3k-3o3v-5 la__doctor=o-3v7
la__el=d6g7 la__en=b8c-3 la__encia=b4 la__es=c-9o4v11 la__esta=b-6v6 la__fue=d-4 la__gomez=h-3
la__hace=e3 la__hundida=c4 la__la=b-3 la__llena=c3 la__mandeme=v5 la__martes=f8o4 la__me=b-3c4o-3t3
la__no=a-3c5v-8 la__o=v6 la__para=q4 la__parada=c-6e4 la__pero=b6r4 la__please=a-3d-3j4 la__por=b4c3
la__porque=o3 la__pronto=o4 la__que=j4r6 la__quiero=a-7k3l4 la__se=c8 la__sea=k5r4 la__si=b3r-3
la__social=d7 la__temprana=o3 la__vez=a4c-3 la__y=c4q6 la__ya=b5q-3 la_aspirin=v3 la_baja=l4
la_baja_$=a6 la_bateria=i7v-4 la_bendiga=b-3 la_bendiga_$=b-3 la_biopsia=c-5v3 la_biopsia_$=c-5v3
la_boca=c8s3v-5 la_cabeza_$=b3c6v-7 la_cadera=e5 la_cadera_$=c-9e5 la_cadera_y=c4 la_calentura=v4
la_calentura_$=v4 la_calle=c3 la_cama=b3 la_cama_de=b5 la_cara=b3c-3v4 la_cara_$=c-5v5
la_casa=b6c-3g5v-6 la_casa_$=g5 la_cita=c-4d-3j14k5q3r5s-8v-16 la_cita_$=a-4b-3f-10j6v-10
la_cita_del=j3 la_cita_pero=r4 la_cita_please=f3 la_cita_que=j4 la_clinica=b-4 la_clinica_$=b-3
la_comida=b3c4v-6 la_comida_$=b3v-6 la_consulta=j3 la_cortada=c3 la_cuidadora=b6c-5
la_cuidadora_$=b6c-4 la_curiosidad=b-3v4 la_de=b-4c-7o6v4 la_de_la=c-5v4 la_del=c-4f7m-3o3v8
la_del_doctor=o-3v7 la_del_martes=f8o4 la_depresion=c-3 la_depresion_me=c-3 la_direccion=f4
la_direccion_$=f4 la_doctor=d7g4 la_doctor_$=h-5v4 la_doctor_gomez=h-3 la_doy=v-5 la_encia=c5
la_enfermera=d4 la_enfermera_$=d5 la_enfermera_fue=d-3v3 la_escuela_$=v4 la_espalda=c7v-5
la_espalda_$=c7v-4 la_espera=b-4 la_farmacia=v7 la_fecha=b9 la_fila=c-6v4 la_florida=e3 la_fuente=c4
la_fuente_$=c4 la_garganta=b-5c3 la_gasa=c3 la_gripa=v4 la_gripa_$=v7 la_gripe=c-5v5
la_gripe_$=c-5v5 la_herida=b-6c5 la_hija=e4 la_iglesia=v-3 la_ingle=c3 la_insulina=b4
la_inyeccion=b-3c7 la_inyeccion_$=c3 la_licencia=i5 la_licencia_$=i5 la_lista=a4 la_lista_$=a6
la_llanta=c-3i4 la_luz=v7 la_luz_$=v4 la_madrugada=f3 la_madrugada_$=f3 la_manana=c3 la_manana_$=c3
la_mano=b8 la_mano_$=b7c-4 la_mano_encia=b4c-3 la_mas=o8p-4 la_mas_pronto=o4 la_mas_temprana=o3
la_medicina=b-4c5 la_medicina_$=b-3c4 la_mesa=b6v-3 la_mesa_$=b7 la_mia_o=v3 la_mierda=a6
la_mierda_$=a6 la_migra=b4v-3 la_migra_$=b4v-3 la_mollera=c3 la_monga=c8 la_muchacha=d3
la_muchacha_de=d3 la_muela=c4 la_muneca_y=b4 la_nariz=c3 la_nextweek=c-5g6k-5v4
la_nextweek_$=b-5g3k-7v5 la_oficina=v-4 la_oficina_$=v-4 la_onda=c4n6v-5 la_onda_$=c4n6v-5
la_operacion=b6v-6 la_operacion_$=b6 la_operacion_tengo=c4v-3 la_orilla=b9c-5 la_orilla_$=b8c-4
la_orina=c5 la_orina_$=c4 la_otra=a3 la_parada=c6 la_pastilla_de=b-3v6 la_pena=v-3 la_policia=a-4b6
la_policia_$=b3 la_pregunta=v-5 la_pregunta_$=v-5 la_presion=b-3 la_presion_$=c5v-7 la_presion_ya=v4
la_primera=o6v-6 la_primera_$=c-6 la_primera_porque=o3 la_puede=k5q4 la_puerta=b4
la_que=b-9h5k6o-9q-4r15 la_que_sea=r4 la_que_tengo=k3 la_quieren=v3 la_quieren_$=v3 la_quiero=a-3k3
la_receta=v7 la_regla=c3 la_respiracion=b-3c4 la_respiracion_$=b-3c4 la_rodilla=v-4 la_salida=b-4v8
la_segunda=o3 la_segunda_$=o4 la_semana=c-6e4 la_semana_parada=c-4e4 la_senal=e-4n4 la_senora=a3s-4
la_tarjeta=v4 la_tos=c-3 la_trabajadora=d7 la_trabajadora_social=d7 la_tristeza=b3 la_tristeza_$=b3
la_ultima=c-3 la_ultima_$=b-3 la_una=q5 la_vacuna=c-5 la_vacuna_$=c-6 la_verdad_me=v-3 la_vida=c-3v4
la_vida_$=b-3v6 la_vista=c9 la_vista_$=c7 la_voz=c4 lab=v-4 labor=c9 labs=c-4h-3v12 labs_$=h-3v4
labs__$=c-4v7 labs_back=c-4v7 labs_back_$=c-4v7 ladder=c3 lado=i3 lado_$=s4 lado__la=i3 lado_de=i3
lado_de_la=i3 lady=d3h6 lady_$=b-3e3 lady__rude=c-3v3 lady_doctor=h5 lady_i=v-4 lady_was=c-3v3
lady_was_rude=c-3v3 laid=c3g-3 laid_up=c3g-3 lamanana=a-3d-4o-3p3q6s-4
lamanana_$=a-4b-11c-5d-3f-3o-9p9 lamanana__$=o-6 lamanana__better=f6 lamanana_call=b3
lamanana_estoy=b4 lamanana_lamanana=o-10q6 lamanana_lamanana_$=o-10q6 lamanana_porque=c-3
lamanana_so=q-4 landlord=e5 landlord_$=e4 language=f6 language_$=f6 lanoche=q3v-7
lanoche_$=b-4c5g4i3q6v-4 lanoche__the=b3 larguense=a4 larguense_$=a4 las=h-3q6s-5t-4v-9 las_10=d3g3
las_3=o-10q8 las_3_$=o-9q8 las_5=f5 las_6=d-5 las_6_$=d-5 las__$=a-6f-9i-6o-13q13r-7 las__de=b6v-3
las__en=b3 las__me=b-4c3 las__no=a5 las__para=c5 las__puedo=f6 las__y=f4o5 las_agujas=v4
las_agujas_$=v4 las_cinco=o5 las_dos=f3o3 las_dos_y=f3 las_fechas=n6 las_fechas_$=n6 las_ganas=b3v-6
las_ganas_de=b3v-6 las_hello=a4 las_llamadas=a3 las_manos_$=b-4c6 las_muneca=b4c-6
las_muneca_$=b4c-6 las_nueve=o5 las_once=n-3 las_once_$=n-3 las_pastillas=b3v-3 las_pastillas_en=c-4
las_pastillas_para=c5 las_pastillas_y=b-3 las_unas=c7 las_venas=b7c-5 las_venas_$=b7c-5
last=a4e4g-5h3j-3n-4o3q-4r3 last__$=a9b-4c4e4q-3 last__i=v3 last__so=v3 last_night=c3
last_night_$=c5v-9 last_one=a6b-6o4r3v-5 last_one_$=a6b-4 last_time=c-3h7k-4v3 last_time_$=v10
last_week=b5 last_week_$=v-4 last_week_and=b4c-4 last_year_$=b-4e4 lastime=c8 lastime__el=c7
lastime_en=c7 lastime_en_el=c7 lata=a3 lata__tanto=a3 lata_con=a3 lata_con_tanto=a3
latarde=c-4g3q4v-10 latarde_$=q3v-6 late=v9 late_muy=c5 lately=c4 lately_$=c6
later=a-8b-5c-4d-8g14k3p3r-5t-3v-13 later_$=a-7b-4c-7d-7f-7g23k-8q-3r-3v-8 later__$=k8
later__driving=f6 later__the=g-7p5 later_date=k5 later_date_$=k5 later_im=f6 later_im_driving=f6
later_in=g-7p5 later_in_the=g-7p5 later_please=g6 later_please_$=g6 laughed__i=b-4v3 laughing=v10
laughing_at=v7 law=e3 lawyer=a3 lbs=c3 le=b4g6i-6k-5m-3q-5u5 le__$=a-9b-7c-7g15h-3r-4v-9
le__a=b19g-5 le__al=c-5v5 le__bien=n4u6v-7 le__de=c8 le__falta=b8 le__la=b-4 le__los=b-3
le__manana=o-3 le__miedo=b-7h3v9 le__para=a9v-6 le__pavor=b4 le__por=c3 le__salida=b4 le__un=b-7
le_aviso=a-4b-4g5 le_aviso_$=a-4b-4g5 le_confirmo=g5o-3 le_confirmo_manana=o-3 le_contesto=g5
le_contesto_$=g5 le_da=b3 le_di=c8 le_dieron=e3v-5 le_digo=g6n-3 le_digo_$=b-3c-3g4 le_dije=a3
le_dije_a=a3 le_dio=b-4c5 le_dio_un=b-3c5 le_doy=b-4 le_gane=v6 le_gane_al=v6 le_hago=b5
le_hago_falta=b8 le_llevo=b-3 le_pego=b4 le_pego_al=b4 le_pico=a6v-4 le_pico_para=a6v-4
le_pido=b3c-3 le_pido_a=b5 le_pongo=c-3 le_tengo=h5v4 le_tengo_miedo=h3v5 le_tengo_pavor=b4
le_vaya=u6v-4 le_vaya_bien=u6v-4 le_veo=b4c-4 le_veo_salida=b4 le_voy=b5 le_voy_a=b5
leaking=b-4c11v-4 leaking_$=c5 leaking__$=c4 leave=a5 leave_$=b3 leave__alone=a5b-10 leave__house=b9
leave__out=a3 leave_me=b-6 leave_me_alone=b-4 leave_me_out=a3 leave_my=v4 leave_the=b6
leave_the_house=b6 leave_us=a3 leave_us_alone=a3 leaving=b4c-3 leaving_the=b3 lee=d-3h3 left=b4v-3
left_$=c-5 left__$=b-7 left__me=b6 left_hand=c3 left_in=b4 left_in_me=b4 leg=b-3c3v3 leg_$=v3
leg__$=v4 legit=m6 legit_$=m6 legs=c6v-4 lejos=b-4i3 les=a7g3m-4v-5 les__$=g5v-3 les__mi=v4
les__que=a9v-6 les_deje=b3 let=a5c-3g3j5o-3r-7v-9 let__be=a9 let__die=b10 let__finish=g4
let__know=a-3g3 let__leave=b8 let__see=g-3q3 let__sleep=g6 let__talk=d5g-4 let__tell=v3
let_me=a6b-5c-5r-5 let_me_die=b10 let_me_finish=g4 let_me_leave=b8 let_me_see=g-3q3 let_me_sleep=g6
let_me_talk=d5g-4 let_me_tell=v3 let_you=a-3g3 let_you_know=a-3g3 lets=c-3o4r4v-5 lets__with=o6
lets_do=v-4 lets_go=o5 lets_go_with=o6 letter=v7 letter_$=v5 levantar=b-4c9 levantar_$=c4 level=c6
libere=j6k-3 libere_mi=j6k-3v-4 libras=c4 licencia=i5 licencia_$=i5 license=b-4c-3i6 lie=c7
lie__$=c7 lie_down=c7 lie_down_$=c7 life=a-7b7 life_is=b4 lifes=b4 lifes__worth=b4 lifes_not=b4
lifes_not_worth=b4 lift=b-3i8j-5 lift_$=i6 lift__$=i4j-5 lift_my=c3 light=b3c4 light__the=b4
light_at=b5v3 like=a-5l3r3 like__$=a-3b3 like__be=a-4 like__book=f6 like__doctor=h3
like__going=b-11c6 like__said=v4 like__to=a4 like__up=b4c-6 like__very=f4 like_a=b-5c4m3
like_around=g6 like_crap=c6 like_crap_$=c5 like_giving=b4c-6 like_giving_up=b4c-6 like_i=c3
like_im=b-5c5 like_im_going=b-11c6 like_someone=h3 like_something=c-3 like_that=r5 like_that_very=f4
like_this=b9c-3 like_this_$=b9 like_to=b-5f5h3l7v-5 like_to_be=a-4 like_to_book=f6 like_you=v3
like_you_said=v4 limit=e-3 limite=b8 limite_$=b8 linda=e3n-4u7v-7 linda_$=n-4u7v-7 line=m-4n8
line_$=n7v-3 line__$=v9 linea_$=v5 link=v8 liquido=c3 list=a6d-3e-4j-4p-3r-3
list_$=a9e-3j-4p-3r-3v-15 list__$=a-6f-5 list__dont=f3 list_again=a-6 list_again_$=a-6 list_for=v8
list_i=f3 list_i_dont=f3 lista=a5b-3s3 lista_$=a8 listening=b6 listening_$=b6 listens=h4
listens_$=h4 little__$=g3 live=a-3i-4m-3s4v-11 live_$=b7 live__$=d4s4v-3 live__anymore=b-6
live__this=b5 live_for=b10 live_for_$=b10 live_here=b-12e6 live_here_$=b-6 live_here_anymore=b-6
live_person=b-3d3 live_person_$=b-3d3 live_with=b4 live_with_this=b4 living=c-4v3 living_$=b7c-3v-6
living__dream=b-7v8 living_the=b-7v8 living_the_dream=b-7v8 llaga=c5 llagas=c4 llama=b5g5 llama_$=g5
llamada=d4m3 llamada_$=a-3d4m3 llamadas=a5d-3 llamadas_no=a3 llamame=a-3d5s3 llamame__las=g5
llamame_a=g5 llamame_a_las=g5 llaman=b-3m3 llamar=a4d4v-8 llamar_$=a9v-6 llamar__$=f-4
llamar__soy=a-3 llamar_no=a-3d7 llamar_no_soy=a-3 llamar_una=f-3 llamarme=a4f6v-3 llamarme_$=a5
llamaron=a-5v12 llamaron_$=a-7v9 llame=f-3 llame__doctor=c3d5 llame_la=d3 llameme=a-7d6q-3
llameme_$=a-5d5 llameme_manana=g3q-3 llamen=a8d-3g-4s-5v-9 llamen_$=a3b-3f3s-4v-5 llamen__$=f3
llamen__a=d3 llamen__la=b4 llamen_a=b4d-4f-5 llamen_a_la=b4 llamen_please=f4 llamen_please_$=f4
llamenme=d5g3 llamo=a-5e6v5 llamo_$=v10 llamo__$=e4 llamo__doctor=b3 llamo_asi=e4 llamo_asi_$=e4
llamo_el=b3 llamo_el_doctor=b3 llanta=c-3i4 llegar=i5 llegar_$=i9s3v-6 llegar_tarde=b-3v3
llegar_vivo=b4 llego=a-6c-3g-4n5v8 llego__mensajes=a-4v11 llego_mi=v4 llegue_$=v7 llegue__la=g5v-7
llegue_a=g4v-7 llegue_a_la=g5v-7 lleva=b-7i7 lleva_$=b-3 llevame=b9 llevame__$=b3 llevame_ya=b3
llevame_ya_$=b3 llevar=b-3i-5v5 llevar__mi=v3 llevar_a=v3 llevar_a_mi=v3 lleve_$=b-7f3 llevo=c3g-3v4
llevo__dias=c5v-3 llevo__sin=c4 llevo_la=v-5 llevo_los=b-3v7 llevo_tres=v-3 llevo_tres_dias=v-3
llora=b-7c5 llora__se=c3 llorando=c-5 llorando_$=b5 llorar=b7s-3v-3 llorar_$=b6s-3 llore=v6
llore_de=v6 lloro=b6 lloro_$=b3 lmao=v7 lo=b-3d3e4g6r-3s4 lo__$=a-3b-4e6i-6s3t-4v9 lo__a=g6v-5
lo__como=c7 lo__con=g3 lo__es=b3 lo__la=c-3e4 lo__me=a3b7r-3t3v-5 lo__por=a-3v3 lo__quiero=b4
lo__tengo=j4 lo__y=b5c-3 lo_agradezco=u4 lo_dejo=v-3 lo_dejo_me=v-3 lo_del=c-4m3v4 lo_digo=d3
lo_digo_a=d3 lo_doy=a-3v3 lo_doy_por=a-3v3 lo_hago=i5v-3 lo_hice=s4 lo_mataron_y=b3
lo_mejor=c-3t-3v16 lo_pienso=g9 lo_platico=g3 lo_platico_con=g3 lo_puede=n6 lo_que=a5b11c5n-5t6v-8
lo_que_como=c6 lo_que_me=a3b4t3 lo_que_quiero=b4 lo_que_tengo=j4 lo_tengo=c4 lo_voy=b-3 lo_voy_a=b-3
lobby=b6 loca=c-3v6 loca_$=b6c-3v-3 located=v4 locked=b-4v4 locked_$=b-7v5 locks=c3v-3 locks__in=b3
locks__on=c4 locks_me=b3 locks_me_in=b3 locks_up=c5 locks_up_on=c4 loco=b3 locura=b4v-3
locura_$=b5v-3 log=g-3v11 lol=a-8b-9c-10i-7t6v4 lol_$=b-12c-6i-7n-8t6v5 lol__$=n4v-9 lol__chat=a-6v6
lol_im=v4 lol_jk=v-4 lol_wrong=a-6v6 lol_wrong_chat=a-6v6 long=b-3v6 long_$=c8v-9 long__$=c-6v3
long__i=b-3v4 long_before=v3 longer=a4b9v-9 longer_$=a4v-3 longer__can=b5 longer_i=b5
longer_i_can=b5 look=c4e-4 look_$=b-3v3 look__my=c-4v7 look_at=b-4v6 look_at_my=c-5v7 look_i=a3
look_im=b3 looking=e8 looking__$=e7 looking__me=b3 looking_for=e8 looking_for_$=e7 looks=v4
looks_good=c-3 looks_good_$=c-3 lord=b5v-3 lord__me=b8 lord_take=b6 lord_take_me=b6
los=c-4e-4h-4q3u3 los__$=a-6b-3e-4f-5t-3u4v-3 los__a=a10b-14 los__como=c6v-3 los__de=v4 los__me=b9
los__otra=l4 los__y=r3v4 los__ya=b5 los_avisos=a4 los_bendiga=u4 los_bendiga_$=u4 los_bloqueo=a4
los_bloqueo_$=a4 los_brazos=b5c-5 los_cuide=b-3u8v-3 los_cuide_$=b-3u8v-3 los_dedos_$=b3 los_dias=n3
los_dias_$=n3 los_hospitales=b5 los_martes=q3 los_mensajes=a-7l5n-4v7 los_mensajes_$=a-3v8
los_muertos=b4 los_muertos_$=b4 los_nervios=b11v-8 los_nervios_$=b5v-3 los_nervios_me=b6
los_nieto=b-4 los_nieto_$=c-3 los_ninos=g4v-5 los_ninos_$=g4v-6 los_papeles=a-5v3
los_papeles_$=a-5v3 los_pies=c6v-3 los_precios=b-6v6 los_precios_$=b-6v6 los_puntos=a-3v4
los_puntos_$=c6v-3 los_quiero=a9 los_recordatorios=a-3v3 los_recordatorios_$=v4 los_resultados=v-5
los_resultados_$=v-5 los_textos=a-3 los_textos_$=a-3 los_tobillos=c5v-3 los_voy=a10b-7
los_voy_a=a10b-7 lose__$=b4 lose_it=b3 lose_it_$=b4 losing=b7 losing__mind=b5 losing_it=b3c-3
losing_it_$=b5c-3 losing_my=b5 losing_my_mind=b5 lost=b-3e4g-4n3 lost_$=a15v-6 lost__baby=b3
lost__card=v3 lost__in=v-4 lost__insurance=j3v-7 lost__pounds=b-3c5 lost__voice=c7 lost_my=a-5v9
lost_my_card=v3 lost_my_insurance=j3v-7 lost_my_voice=c7 lost_the_baby=b3 lot=v5 louder=n7
lousy=b-4c7 lousy_$=b-4c7 love=r4u4v-9 love__$=r4 love__god=v-3 love__guys=u3 love_of=v-3
love_of_god=v-3 love_to=r4 love_to_$=r4 love_you=u4 love_you_guys=u3 lovely=b-6 lovely_$=b-5
loves_me=b3 low=c9v-5 low_$=c8v-5 ltr=g7r-3 ltr_$=g7r-3 lucecitas=c4 lucecitas_$=c4 lucho=a-3b4
lucho__$=a-3b4 lucho_mas=a-3b4 lucho_mas_$=a-3b4 luego=b-4c-3f3g8r3v-3 luego_$=b-6f4g4r5 lugar=j8
lugar_$=j5 lugar__otra=j3 lugar_a_otra=j3 luis=e8 lump=c4 lunar=c5 lunar_que=c4 lunchend=b-3
lunes=g3o-4q8r-3v-3 lunes_$=c-5d3g5 lunes__$=f3 lunes__a=b3 lunes_el=c5 lunes_lamanana=c-3
lunes_latarde=f4 lunes_latarde_$=f4 luz=v7 luz_$=v4 lymph=c4 lymph_nodes=c4 maam=b-3e3 machete=b5
machete_$=b4 machine=m3 machine_$=m3 machines=d3 mad=g-3 mad_at=g-3 made=b3t-4 made__peace=b5v-3
made__sick=c4 made_me=c4t-4v4 made_me_sick=c4 made_my=b5v-3 made_my_peace=b5v-3 madrugada=f3
madrugada_$=f3 mailbox=c5 mailbox_$=c3 main=v4 main__$=o-7v8 main_street=v4 main_street_$=o-7v8
make=a6c-3g-5k4p3 make__$=j-5k9 make__appointment=k-5v7 make__of=b-4p6 make__puke=c4
make__stop=a6v-4 make__to=j5 make_an=k-5v7 make_an_appointment=k-5v7 make_any=b-4p6
make_any_of=b-4p6 make_it=c-10g-4i4k9v-6 make_it_$=j-5k9 make_it_to=j5 make_me=c3 make_me_puke=c4
make_that=b8i-5n5 make_you=a5 make_you_stop=a4 makes_me=v-9 making=e-3 making_sense=c3e-3
mal=b-4c7e5n-4 mal_$=b-8c9e3f3 mal__$=v5 mal__los=b4 mal__medicina=v-4 mal_de=b4 mal_de_los=b4
mal_el=e3 mal_la=v-6 mal_la_medicina=v-4 mala=n6 mala__$=c-4n6 malas=b4c-3 malas_$=b7c-3
maltratan=b5 mam=f-5s3 mam_$=f-5s3 mama_$=c-3v-3 mama__cosas=c5 mama__diciendo=b-4 mama__esta=c-3
mama__moretones=b6c-4 mama__paz=a3 mama__se=c3 mama_en=a3 mama_en_paz=a3 mama_esta=b-5c3
mama_esta_diciendo=b-4 mama_no=b-3v-3 mama_no_esta=c-3 mama_no_se=c4 mama_tiene=a3b6c-5
mama_tiene_moretones=b6c-4 mama_ve=c5 mama_ve_cosas=c5 mama_y=b-3 man=b7c-5h3v-3 manager=d9
manager_$=d7 manana=g10o8p-4 manana_$=a5d-3 manana__contesto=g3 manana__las=g5 manana_a=g5
manana_a_las=g5 manana_le=g3 manana_le_contesto=g3 manchando=c8 mandan=a4i3v-4 mandan_$=a8
mandan__$=m3 mandando=a-5v9 mandando__mensajes=a-7v11 mandando_los=a-9v9 mandar__$=a3 mandarin=f9
mandarme=l4 mandarme_mensajes=a-4 mandarme_mensajes_$=a-4 mande=a-6n8 mande_$=a-4n11 mande__$=a5
mande_mas=f3 mandelo=n3 mandeme=v7 mandeme__el=g3 mandeme_mensajes=g4 mandeme_mensajes_el=g3
manden=a9b3v-12 manden_$=b-3 manden__$=b-5s-7 manden__alguien=b4 manden_a=b7 manden_a_alguien=b4
manden_mas=s7 manden_mensajes_$=f5 manden_nada=b-5e-4s-9 manden_nada_$=s-9 manejando=d3g7
manejando_$=b-3g7 manejar=g-6v3 manejar_$=i3 manejo=i8 manejo_$=i6 manera=n3s4 manera_$=n5s4
mano=b7c-3 mano_$=b7c-4 mano__$=b4 mano_encia=b4c-3 mano_encia_$=b4c-3 manos_$=b-4c6 many=a5b3c-4u4
many__$=a3u4 many_text=a4 many_text_$=a4 many_thanks=u5 many_thanks_$=u5 many_tylenol=b3
many_tylenol_$=b3 maquina=m5 maquina_$=m3 maquinas=d3 maravilla=v5 marca=c3 march=b-4 marco=e5
marco__$=e7 marco_mal=e7v-10 maria=e8v-5 maria_$=e4v-5 marks=b3 marqueme__$=g3 marquen=d3
marquen_$=d3 martes=f3j3o4v-5 martes_$=f5k6o5q3 martes__las=o-7 martes_a=o-7 martes_a_las=o-7
marzo=v3 marzo_$=t-3v6 mas=a7c-4d-8e-4g3i-5n5s-3v-6 mas_$=a22b7c-7g-4s-11v-18
mas__$=a-16b-11c-7f-18g6m4n6p11q-8s5 mas__a=f6 mas__de=f5 mas__este=f4 mas__please=n4
mas__quiero=f-5 mas_a=f4 mas_a_este=f4 mas_adelante=g3 mas_despacio=n5 mas_despacio_$=n5
mas_fuerte=c-4n5 mas_hay=p6 mas_hay_$=p6 mas_lamanana=o-10p3 mas_lamanana_$=p8q-6 mas_latarde=g9
mas_me=d-4f-7h6v-3 mas_me_quiero=f-5 mas_mensajes=a3f10 mas_mensajes_$=f-6 mas_mensajes_please=f3
mas_pronto=o4 mas_temprana=o3 mas_temprana_$=o3 mas_textos_$=s3 mata=b-5c3 mata_$=b11v-8
mata__curiosidad=b-3v4 mata__no=b-5 mata_de=b-4v3 mata_la=b-6 mata_la_curiosidad=b-3v4 mata_si=b-7v7
mata_si_no=b-5 matando=v7 matando_$=v-3 matar=d-5v-10 matar_$=b6f3v-6 matare=b9 matare_$=b9
matarme=v4 matarme_$=v4 mataron__no=b3 mataron_y=b3 mataron_y_no=b3 mate=b5c3 mate_$=b5c3 mato=b5
matter=r4v-3 matter_$=b-6q6v4 matter_im=v-4 matter_which=r3 matters=b3 may=a-5e3l4m6o-3t5v-6
may_$=e4 may__ask=m6 may__have=d3 may_i=m6 may_i_ask=m6 may_i_have=d3 maybe=k-4q3r-5v4
maybe_$=k-3s-8v16 maybe__$=s5v-3 maybe__six=v-3 maybe_a=v-3 maybe_a_six=v-3 mayo=e4
me=b4c3d3e-6m-4v-5 me_$=a8b9c-19e13g-16h5l6m7n8o-3v-3 me__$=a7b7c-5d-4e-15h-9j6l6n11q-4r4u-10v-5
me__4=d-3g8 me__a=a3b3c-6d-4f-10g3h3j-3k-7l-5n-5v12 me__acosando=a4c-4 me__after=q-3 me__again=a3)";

}  // namespace rb::grammar
