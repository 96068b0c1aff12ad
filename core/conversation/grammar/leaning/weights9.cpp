#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning9;
const std::string_view kLeaning9 = R"(
walk_ins_$=i-3v3 walk_that=i3 walker=i3v4 walking=b3 walking__the=b4v-2
want=a1b2c-4d3f1g-3h4i-5l1n-6q-2r-1u-2v-4 want_$=d1m4 want_2=b2 want__$=a7b-6e3l2 want__all=a-1
want__anymore=a1 want__appointment=j1p1 want__be=a4e-3 want__book=s4 want__cancel=a-1f-2k4
want__die=b8f-1s-3 want__different=f5h-2 want__disappear=b1 want__end=f4p1 want__go=a-1b2
want__hear=a4n-1 want__human=a-1 want__hurt=b-5v8 want__live=a-6b8t1 want__message=l1 want__more=a1
want__old=h1 want__person=a-6d4m-2 want__see=h-3j4 want__talk=b-7d2f5h-2 want__text=l2 want__to=a3
want__wake=b9 want_a=a-8b-6d6e-2f4m-3 want_a_different=f5h-2 want_a_human=a-1 want_a_person=a-6d4m-2
want_an=b-2h4p2 want_an_appointment=a1p2 want_any=p-2 want_it=b2 want_it_all=a-1 want_it_to=b3
want_my=h2 want_no=a2s1 want_nothing=a5b-5 want_off=a7b-2 want_out=a1b-1 want_out_$=a1b-1
want_the=a-4e2h3j1l2u-1v-2 want_the_appointment=j1 want_the_text=a-1l2 want_them=l2 want_these=a1
want_to=a-6b13d-1e-7g-1h-8i-2l-2n-2t1v4 want_to_be=a4e-3 want_to_book=s4 want_to_cancel=a-1f-2k4
want_to_die=b6s-3 want_to_disappear=b1 want_to_end=f4p1 want_to_go=a-1b2 want_to_hear=a4n-1
want_to_hurt=b-5v8 want_to_live=a-6b8t1 want_to_see=h-3j4 want_to_talk=b-7d2f5h-2 want_to_wake=b9
want_your=a2l1 want_your_message=l1 want_your_text=a1 wanted=a2b2e-2 wanted_to=b3 wants=a5d-1m-2
was=a-6b-2c-3d-2e2f-2j-2k-2n4o-2p-3q-2r-4s-2t-4u-1v4 was__$=a-3b15c-1e2i-2k-1n-2p-1r-3s-1t-6v-4
was__and=b1c-1 was__question=n1v-3 was__to=b-1h1i2v7 was_born=m3v-1 was_dead=b2v-4 was_dead_$=b2v-4
was_going=i2v5 was_going_to=i2v5 was_gone=b1 was_gone_$=b1 was_killed=c-1e2v-3 was_my=b-1e1
was_on=n1 was_rude=d-1v1 was_rude_to=h1 was_that=m-1v-4 was_that_$=m-1v-4 was_the=n2v-3
was_the_question=n1v-3 was_told=a1 wasnt=e8t1v-1 watching=b2c-3g3v-5 water=b1c8e1g-4v-4
water_$=b4c1e1g-3v-2 way=a-5b1c-1g4i6n2s-1v-7 way_$=a-3b-5i2n2 way__$=b6 way__get=a-1b-2i8s-3v-1
way_out=a-4b11c-1i-4 way_out_$=b6 way_to=a1b-3g5i3s-3v-6 way_to_get=b-2i5s-3v-1 ways=b6c-2d-1v-2
ways_$=b1d-1 ways_to=b4v-1 we=a-2c-2g3h4j1k2n-2v-1 we__a=k2 we__click=a-1h7v-3 we__it=k1v-3
we__my=c2k1q1 we__the=b2c-1e-2v3 we__this=g2 we_are=a5 we_do=g2 we_do_this=g2 we_dont=a-1h6v-3
we_lost=b2c-2e1g-1v-1 we_lost_the=b2c-1e-2v3 we_move=c3k1q2v-2 we_move_it=k1v-2 we_move_my=c3q1
weak=b-4c7 weak_$=c-1 weak_and=b-2 weather=c-1v8 weather_$=c1 wed=o4r-3 wed_$=o4r-1
wednesday=b-1c-2j-1k-1p-3v-4 wednesday_$=g2o1q-1v-2 wednesday__$=o-3q1 wednesday__2=q-3r4
wednesday_and=o4 wednesday_at=o-4q1r3 wednesday_at_2=q-3r4 wednesdays=q1 week=c9e1g-4h-2k1p2q-1v-6
week_$=c8g-2h-2q-1v-3 week__$=p2 weekdays=c-1 weekend=a-1c-2e-1g2q1u2 weekend_$=g2q1u2 weeks=c2
weeks_$=c5 weeping=c2v-2 weeping_$=c2v-2 weight=b-2c1 welcome=a-1n-1u7v-4 welcome_$=a-1n-1u7v-4
well=b-4g3h-1r1s-2u-3v2 well_$=b-3c2g-5r5s-2 well_i=a2 well_see=c-5g7r-3v-6 well_thanks=u-3v8
went=a-3c-2i3n3s2 went__$=a-2e-1i3n-3 went_away=c-1v5 went_numb=c1 went_out=c6i3n-2
went_out_$=c6i3n-2 were=a2b-1c-2e3g-1m-1n3p-1v3 were__here=a2 were_divorced=e1 were_done=a2
were_done_here=a2 were_the=n3p-1 what=a1c-7e-7f1g-1h-3i-4j-6k-1m5n5o-3p2q-5r-11s-1t-5u-1v-2
what_$=b-6f-1m-4n19r-4v-16 what__$=a6b-1g-4k4m3n-9r-1v4 what__do=b3d1f4m-1 what__i=a4b2j-4m4n-2v6
what__is=b-2f-2k-4p2q-1v8 what__it=m6n-2t-1v-9 what__my=m3n-1v-2 what__that=m-1n4v-6
what__the=c-1m-3n5o-1p-1v2 what__these=a-4m4v-6 what__this=a-2e-1m3 what__to=b3s1 what__was=n-4v7
what__you=p2v-4 what_a=m-1n-2v11 what_am=m3 what_am_i=m3 what_appointment=m9q-1
what_appointment_$=m8 what_are=a-5c-1m2n-5v1 what_are_my=m4n-2v-2 what_are_the=c-1v6
what_are_these=a-4m4v-6 what_day=k-1n-5v5 what_did=m-8n3v-3 what_did_you=m-8n3v-3
what_do=a3b2m4n-1v-4 what_do_i=a4b3m2v-6 what_do_you=m2 what_else=k5m-1n-2p7 what_else_you=n-1p2
what_happens=a5b1g-3m4s1v-2 what_happens_to=b3s1 what_i=d1v5 what_if=b5j-3v3 what_if_i=b2j-3v9
what_im=a2 what_is=a-3e-1m11n-3v-4 what_is_it=m8n-3v-2 what_is_this=a-2e-1m3 what_my=g5v-4
what_should=b-2v4 what_should_i=b-2v4 what_this=b-1m4v-2 what_this_is=b-1m6v-2 what_to=b2f4
what_to_do=b2f4 what_visit=m2v-2 what_was=m-3n7v-9 what_was_that=m-1n4v-6 what_was_the=n2v-3
what_were=n4p-1 what_were_the=n3p-1 whatd=m-2n3v-1 whatd__say=m-2n3v-1 whatd_you=m-2n3v-1
whatd_you_say=m-2n3v-1 whatever=b-1c3m-1r3v2 whats=a-6b1c-3d-1e-2m4n3o-6r-1v1 whats__address=m-1n-1
whats__for=m5v-2 whats__point=b4 whats_it=m3v-2 whats_that=n5v-9 whats_the=b3n1o-6r-1v6
whats_the_address=m-1n-1 whats_the_point=b4 whats_this=a-3m2 whats_your=m-3n-2v7 wheelchair=c-2
wheelchair__$=i-1 wheelchair_and=c-1i1 wheelchair_van=v-3 wheelchair_van_$=v-3 wheels=c-3i7v-4
wheels_$=c-3i7v-4 wheezing=b-2c6 wheezing_$=b-1c3 when=a-2b-5c4e-1g3h-2i-2k2v3 when__i=a-1k3
when__pee=c1v-2 when__swallow=f4 when__the=v2 when__wipe=v-1 when_do=a-2v6 when_does=v1
when_does_the=v1 when_i=b-8c10f1g1h-1v-17 when_i_pee=c1v-2 when_i_swallow=f4 when_i_wipe=v-1
when_im=c-1g5 when_it=b2c-2g-3v9 where=b2c4i-4j-3v2 where__get=a-1 where__going=b5c-2j-3 where__i=a3
where__the=i-2v4 where__you=m-1v6 where_are=m-1v6 where_are_you=m-1v6 where_do=a3 where_do_i=a3
where_im=b4j-3 where_im_going=b5c-2j-3 where_is=v3 where_is_the=v3 where_you=a-2c2 where_you_get=a-1
wheres=d5v3 which=a-1c-2e-1g-2h-1i-1m2o-4p-2v3 which__$=m4v-1 which__is=o-1 which__stop=v2
which_days=n2 which_doctor=v-1 which_is=v4 whichever=r1 white=c3v-1
who=a-4b1c-5d1e-2f3g-2h5i-2k-1m6n-2r-3s-1u-2v-2 who__$=d-1e-3v1 who__arabic=d3h-1 who__do=h4m-1
who__i=b-7d6f-1h1m-4v-3 who__is=e1 who__it=a-3b-2j1m6 who__me=b2 who__the=m-5v4 who__this=a-5e-2f5m4
who__you=d-1e4m6v-1 who_are=e4h1v-3 who_are_you=e4m3v-1 who_can=d1h1 who_can_i=d1h1 who_dis=e2h-1m8
who_do=b-1d4m-3 who_do_i=b-1d5m-6 who_else=h5m-1 who_else_do=h4m-1 who_gave=a1 who_gave_you=a1
who_is=a-8f5h-2m10v3 who_is_it=a-3m7 who_is_this=a-5f5m4 who_speaks=d2f1h-3 who_speaks_arabic=d3h-1
who_that=e1 who_that_is=e1 who_you=e1m-2 whoever=a2d1 whole__of=b1 whom=a-1m5n-2 whom__i=a-1m5n-2
whos=a-6b-2c-2e4i4m8v-1 whos__$=e-3m4 why=a-1b5c-3d-1e-1g-6h-2i-2m8n-1r6s-5t-1v-1
why__$=a-1b3g-5h-1m9r9s-5v-7 why__i=a1b-1m-1 why__you=m2r-1v1 why_are=a-2m1 why_are_you=a-2m1
why_do=a2b-1r-1v1 why_do_you=r-1v1 why_i=v3 why_not=m-2r9s-5 why_not_$=m-2r9s-5 wife=c-2d-3e7g1i1v-3
wife_$=b-3e7g1 wife__i=b3 wife__kill=b-2 wife_in=e4 wife_will=b-2 wife_will_kill=b-2 wifes=e-1
will=a-5b2c-8d-4e-1g4n-1v1 will_$=b3 will__$=b-3d-1g5v-8 will__me=g-3 will__take=v4 will__the=a-3b4
will__you=g5v-4 will_be=a-3b4 will_call=d-3g5v-5 will_it=v4 will_it_take=v4 will_kill=b-2
will_kill_me=b-2 will_let=v-2 will_let_you=v-2 will_see=a-2b7 will_the=c-3v6 window=b3 wipe=a6m-3v-2
wipe_$=v-1 wipe_my=a6m-3 wish=a1b8c-1d2e-2f-2r1v-3 wish__be=a2 wish__never=b3 wish_i=b1v-1
wish_id=b3 wish_id_never=b3 wish_the=b3 wish_to=a4d2r1 wish_to_be=a2
with=a2c-2d3e-1f-3h2j-4k-3l-1m1o-1p-1q-1r-1s-1t-1v3 with_$=v1
with__$=a-1b2c-1g2h-3i-3j-1m2n-1p-2s-3v7 with__baby=b2 with__clinic=b-2e-3v5 with__doctor=d2h1t1
with__gomez=h-2o1 with__heart=c2p1v4 with__i=d1e1 with__kim=d-3h1 with__message=a6 with__nurse=c-1
with__people=a3b-5i3 with__text=e2l1 with_a=b8c-3d3h3 with_blood=b6 with_blood_$=b6
with_doctor=d-4o1 with_doctor_gomez=h-2o1 with_doctor_kim=d-3h1 with_fear=b7c-1 with_fear_$=b7c-1
with_him=a-2e-2h4s-3 with_him_$=a-2e-2h4s-3 with_it=m3v-1 with_it_$=m3v-1 with_living=b1
with_living_$=b1 with_me=a-2b-8d-1g11i-2k-1r1v8 with_me_$=a-2b-10g7i-2r2v9 with_my=a-1c6g-1p2
with_my_baby=b2 with_my_heart=c2p1v-1 with_o=i3v-3 with_patel=h1o-3v5 with_patel_$=h1o-3v5
with_somebody=d1 with_somebody_$=d1 with_someone=d4 with_that=a1b-3e-3t1v4 with_that_doctor=t1
with_the=a5b-2c-3d3e2i-3n-2o-2t-2 with_the_doctor=d3 with_the_message=a6 with_the_nurse=c-1
with_the_text=e2l2 with_these=a-2n1 with_this=a1b-5i1 with_this_$=a1b-3 with_us=a-1e6 with_us_$=e4
with_vodka=b1v-2 with_you=a8b-6 with_you_$=a3b-3 withdraw=j2 without=a-3b1c2d-2e-1i1v-4
without__$=a-2b2c2e-1 without__car=d-1v-1 without_a=d-1v-1 without_a_car=d-1v-1 without_her=b1e-1
without_her_$=b1e-1 without_me=a-2b4 without_me_$=a-2b4 without_trying=b-2c4 without_trying_$=b-2c4
woke=b-2c2g1 woke__with=b-1c2 woke_up=b-2c2g1 woke_up_with=b-1c2 woman=b2h1
wont=a-8b2c5d-1e-6f-1g-3h3j4k-4l-4n-6q-3r-3s3v-4 wont_$=b4s7 wont__$=a-2b-1c6h-2i2j5l-3v1 wont__a=b2
wont__able=b-3j4 wont__alive=b5j-4p1s-1 wont__and=c1 wont__away=b-1c3j-1 wont__coming=b-4c-3j1
wont__down=b-3c6j-1 wont__it=c-1s-1 wont__me=a-4b3c-2 wont__there=b-2c-1j8
wont_be=b1c-8h-1j8k-1p1q-1s-1v-2 wont_be_able=b-3j4 wont_be_alive=b5j-4p1s-1 wont_be_coming=b-4c-3j1
wont_be_there=b-2c-1j8 wont_go=b-6c3h2j-1 wont_go_away=b-1c3j-1 wont_heal=b-2c6 wont_heal_$=b-2c6
wont_let=b3 wont_let_me=b3 wont_make=s-1 wont_make_it=s-1 wont_matter=b1q-1 wont_need=b9c-4j-7
wont_nurse=c1 wont_nurse_and=c1 wont_quit=b1c4v-3 wont_quit_$=b1c4v-3 wont_see=b-4c-1h5j-1n-1
wont_stop=j-1v5 wont_stop_$=c-1v5 words=c3 work=a3b-4c2d-1e1f1h-1i-4j-3k2m1o-1p2v1
work_$=a6b-3c8d-4e-1i-1m3o-2p-5q-2r3v-2 work__$=a-3c-2e2g2k-2o-1p1q1v3 work__me=p4r-4 work__need=q4
work__so=o4q-4 work__the=v3 work_and=b1p1 work_i=q4 work_i_need=q4 work_with=e1 worked=d4e1u1
working=b-2e-1g5r1v-4 working_$=b-1c2e-1g2i1v-1 works=b-1c-1f1o1q-1s-2v-3 works_$=c-1f-4o2p-6v-1
works__me=f5o-2p5r1 works_for=f5o-2p5r1 works_for_me=f5o-2p5r1 world=b8c-1v-4 world_is=b5c-1v-3
worried=b3e-1v1 worried_sick=b6v-7 worry=r3 worse=b-1c4t1 worse_$=q1v2 worse__$=c3v-1 worse_than=c2
worst=b-3c5v-1 worst__of=b-3c5v-1 worth=b3 worth__$=b3 worth_it=b1 worth_it_$=b1 worthless=b2c-3
worthless_$=b2c-3 would=c-2d-3g-1k-3m-1o1p-1r2s-1t2u-3v-2 would__be=v3 would__better=a-2b2h1v-5
would__it=t2 would__me=b1o1 would__mind=n1 would__that=f4r1 would__to=b1 would__you=r3u-1
would_be=a-1v-7 would_be_better=a-2h1v-5 would_come=b1 would_even=b3 would_like=a2f4r1
would_like_that=f4r1 would_like_to=a1 would_rate=t2 would_rate_it=t2 would_you=n2 would_you_mind=n1
wound=b-1c1 wreck=b4v-3 wreck_$=b4v-3 wreck__my=c2 wrist=b-2c3 wrist_$=b-1c2 wrists=b6c-1e-2
wrists_$=b6c-1e-2 write=a1b-2g5 write__$=g2 write_me=b-1 wrong=a-5b-5d-4e6g-3i-1n-1u-2v1 wrong_$=e-3
wrong__$=a-6d-3e3f3g-1 wrong_chat=a-4v4 wrong_guy=e1 wrong_guy_$=e1 wrong_house=e1 wrong_house_$=e1
wrong_number=c-1e9f5 wrong_number_$=f7 wrong_person=d-4e3f-4s-1v-5 wrong_person_$=d-3e1f-4s-1v-5
wrote=b6u-1v-4 xanax=b3 y=a3b1c5d-1f3g-3h-7i1j-3k-8l-3n-7p-1q1r4s-5u-4v-12 y_$=r7s-3
y__$=a9b-8e-4g-3i-5j-1o1s-5u-1v-8 y__a=o2 y__aviso=a-1b-2g2 y__de=a1b-2i1p1s2 y__despertar=b3
y__digo=g4 y__duele=v-1 y__esta=c-1 y__me=a6b-3p-4s1 y__no=a2 y__puedo=b-3f4i5 y__que=a-1b3m3v-2
y__quiere=c1 y__quiero=b4 y__se=b1e5m-1v-1 y__tengo=c-1i1 y__y=c1 y_cuarto=f3o1 y_dice=b3c-2
y_dice_que=b3c-2 y_el=c-1o-2p-3q3 y_esta=b-2c2i1 y_las=b4 y_le=a-1b-3g5i-1r-1 y_le_aviso=a-1b-2g2
y_le_digo=g2 y_lo=b-2i2 y_me=a-3b12c-4f-1i-2v-6 y_me_duele=v-1 y_media=c-1 y_media_$=o1
y_no=a-5b5e2g-2i4k-1m-1p-4r4t2 y_no_despertar=b3 y_no_me=a4f-4p-4s1 y_no_puedo=b-3f4i5
y_no_se=b1e4m-1 y_no_tengo=c-1i1 y_para=m4 y_para_que=m4 y_se=a2b-4c3 y_tengo=c2 y_veo=b-3
y_vomito=f4 y_vomito_$=f4 y_ya=v-1 y_yo=b3e-1 ya=a6b4c-10d-5e2h-4i-5j2k-4l-1m-6n-2o-2q-4t-4u-1v2
ya_$=a9b7e-4f-1g-5j-1l-2r5s-4u-2v-17 ya__$=a12b-13c-5f-1g9j-1n3u-1v-4 ya__aguanto=a-2b10v-3
ya__con=a3b-4e7v-7 ya__de=a-2j1l2 ya__dije=a2 ya__el=a-3b-3v8 ya__en=b-3e4 ya__es=e2
ya__escriban=s-1 ya__esta=e2 ya__la=a-3b5g-1j2s4v-1 ya__manden=b-2 ya__marquen=a1e-1 ya__mas=d2f-1
ya__me=b3c-1f6u6 ya__mejor=b-4v6 ya__mis=b-1v4 ya__necesito=j4v-1 ya__puedo=a-1b6f1k3v-7
ya__que=b1s1 ya__quiero=d-1f1h4 ya__sigan=a3b-1 ya__tengo=v3 ya__tiene=b2v-1 ya__tienen=a-1v4
ya__tranquila=b-3v2 ya__vive=b-2e2 ya__voy=a-7b-3j6 ya_basta=a1v-6 ya_basta_$=a1v-6
ya_cambie=a-2j1l2 ya_cambie_de=a-2j1l2 ya_chole=a6v-1 ya_deje=a-4b-4g-1v7 ya_deje_el=a-3b-3v8
ya_esta=b-4c-3e6v5 ya_esta_con=b-2e8v-6 ya_estoy=b-5v6 ya_estoy_mejor=b-2v1 ya_estuvo=a4v-6
ya_fallecio=e2 ya_le=a1v2 ya_les=a3v-4 ya_me=a-1b6c5d-1f-1g1h-1j-2l2s4v2 ya_me_tienen=v-1
ya_murio=e2 ya_murio_$=e2 ya_nada=a-2b5v-4 ya_no=b1e-3f3g-7h2i2j4l-2n-4p1q-1r-2s-4u3v-9 ya_no_$=a9
ya_no_aguanto=a-2b10v-3 ya_no_es=e2 ya_no_escriban=s-1 ya_no_esta=e2 ya_no_la=a-1b3j2
ya_no_manden=b-2 ya_no_marquen=a1e-1 ya_no_mas=d2f-1 ya_no_me=a2b-6c4f6j-1u5 ya_no_necesito=j4v-1
ya_no_puedo=a-1b6f1k3v-7 ya_no_quiero=a1d-1f2h4 ya_no_sigan=a3b-1 ya_no_tengo=v3 ya_no_vive=b-2e2
ya_no_voy=a-7b-3j6 ya_para=b1s1 ya_para_que=b1s1 ya_parale=a2 ya_parale_$=a2 ya_salieron=b-1v4
ya_salieron_mis=b-1v4 ya_se=b-1c-6e2u1v1 ya_se_me=c-5u1v2 ya_tengo=a2b3h-1v-1 ye=r4s-1v-1 yea=r1
yeah=a1b-3g2j1o1r8s-3v-5 yeah__$=q2 yeah__i=c1 yeah__you=g4j1 yeah_asap=q6 yeah_can=g4j1
yeah_can_you=g4j1 yeah_hi=c1 yeah_my=i1 yeah_so=a3b-1 year=b1c-4e1s3 year_$=b-2c-4e2s3
years=b-7c-6v9 years_$=b-2c-4e-2v8 years__$=a-1e2 years_ago=a-1b-4e2v1 years_ago_$=a-1e2
yellow=c6v-2 yellow_$=c6v-2 yep=r6 yes=a-4b-4e-3f1g-6i1m1n-4o-6p-3r13s-7t-2u-4v-8
yes_$=b-1c-4m4n-1o-4r4v-3 yes__$=a4c-2f-6r-5 yes__cough=c1 yes__is=q3 yes__it=j2 yes__ive=c3
yes__not=h2r3 yes__with=r2 yes__would=f4 yes__you=u-2 yes_and=a-4b2c3r3 yes_but=d2h1r7
yes_but_not=h2r1 yes_but_with=r2 yes_i=f4r1 yes_i_would=f4 yes_id=f6 yes_if=i6r2 yes_please=c3r2
yes_the=r3 yess=r1 yesterday=c2 yesterday_$=v1 yet=g1r-6v6 yet_$=g-2r-4v8 yet_ill=r-1
yo=a-3b1c-5e5f-2g6h-5i-3l1n-5s-1u-4v4 yo_$=a-5b-1e5g-3v8 yo__aviso=g3 yo__comunico=d-1g4
yo__lo=a5e-3 yo__me=e2 yo__que=b2d1p1 yo__soy=m-2 yo__su=v-1 yo__tengo=b-2e5v-1 yo_le=e-1
yo_les=a-1g3 yo_lo=b2d2p1 yo_lo_que=b2d2p1 yo_me=a-3d-2g9v-1 yo_me_comunico=d-1g4
yo_no=b-1e4g-1l2v-2 yo_no_lo=a5e-3 yo_no_me=e2 yo_no_soy=m-2 yo_no_tengo=b-2e5v-1 yo_soy=b-1e2v-1
yo_soy_su=v-1 yo_stop=a3 yo_ya=s-1 you=b-5c-4d-6e2f-1h-3i1j-3k-2l-1m3n2o-2p-1q1r1s-3t-2u6v-2
you_$=c-5e-9f-2g12i1k-2l-1m-2n-2o1q-2r3t1u4v-9 you__$=a3b-5d-4e-10f-6g4i-10k-4l-3m3n-4r4u4v-17
you__a=f1g-2h1i2k-2v4 you__again=n-1 you__anything=g-2p3q1v-8 you__back=c1v4 you__blue=v1
you__call=d6g3 you__calling=u-1 you__contact=a-4l4 you__do=i4 you__for=e4i6m-2v-7
you__from=a-4b4m-2v4 you__go=a2j1 you__have=a1e-2i1 you__i=a5i1 you__im=g3 you__in=g1n2v-1
you__is=e3 you__it=g-5k1n2 you__me=a-5b-4c1e-5g-2j-4k7n7q5u-2v3 you__my=a-9e7g-2i-4m8
you__need=b4j-4 you__not=a8e-3u2 you__one=i1 you__out=a-3i1n5v-1 you__please=a-1u2 you__quit=a6v-2
you__rides=i5 you__send=i1 you__stop=a4 you__text=a-5l4n-1 you__texting=a3 you__thanks=u1
you__that=m-4v5 you__the=a3e8f3g-4u-2v-5 you__this=b4f1g-1m3 you__those=n1 you__to=a3e1
you__when=m3v-1 you_a=m5v2 you_accept=v3 you_all=i2 you_and=a3i1u2 you_and_i=a5i1 you_are=a5u1
you_are_not=a1e-1 you_arrange=i1 you_ask=n2v-3 you_back=a-4g4l-1v-1 you_back_$=a-4g4l-1v-1
you_but=b1 you_call=a-3d2g1 you_call_me=a-3d2g1 you_can=e-3i1j7k-3l4n-2v-2 you_can_send=i1
you_cut=a-8n7u-2v-1 you_do=i-3m5v3 you_dont=e-1 you_gave=c2e-1k2 you_gave_me=c2e-1k2
you_get=a-12e-1g-3i-1k3m9v1 you_get_my=a-6m7v4 you_get_this=a-6m4 you_give=i2 you_got=a3m-1n-1p2v-4
you_got_$=m-1n-1p2 you_got_the=v-3 you_guys=i2u3 you_guys_$=u3v-1 you_guys_do=i4
you_have=b-3c-1d-5e3f8g-5h5i-6k-1m-2p3q4v-4 you_have_$=h4m-1 you_have_a=f1h1u1v1
you_have_anything=g-2p3q1v-8 you_have_the=e3f4 you_hear=a-3b4 you_just=d6j1 you_keep=v-1
you_kindly=u-2 you_kindly_$=u-2 you_know=c2v-3 you_know_$=v-2 you_mean=e5v-3 you_mean_my=e5v-1
you_mind=n1 you_my=c5 you_need=e2n-3r-1v5 you_need_my=e3m2v-1 you_not=a11s-1 you_open=m-2q-1v7
you_pay=i6v-9 you_pay_for=i6v-9 you_people=a7b-2m1n-1v-2 you_people_$=a3m1 you_pick=p-2r4u-1
you_pick_$=p-2r4 you_please=a3 you_provide=i1 you_repeat=n2 you_say=a-3m-7n8u-1v-5
you_say_$=m-7n5u-1v-5 you_say_it=a-1n2 you_send=a2i4j-4 you_send_a=i4v-1 you_still=a2
you_still_texting=a2 you_stop=a1v5 you_stopped=n2u-1 you_switch=e3k2 you_take=a-2i-6v7
you_take_blue=v1 you_tell=a1 you_text=a-1 you_text_me=a-1 you_the=a1 you_to=a9b-1e-1g-9u4v-6
you_to_quit=a1 you_to_the=a5g-3 you_treat=c-4v5 you_um=g4 you_want=b-2e9m4u-1v-3 you_wont=b6j-4
young=h1 younger=h1 your=a6b-6c-5f1g-8h-2i-3j-1l1n1o-2p-3s-2t-1u1v1
your__$=a-1d4e-3f3g-3i-1m-4o-1p-1s-1 your__anymore=e-2 your__best=u3 your__call=d-2
your__for=a3d-1e4m-2 your__me=a1f2v-1 your__please=f-2 your__with=m2n-2 your_annoying=a2
your_asking=e1f3 your_building=v1 your_building_$=v1 your_business=m5 your_clinic=a3
your_harassing=a1 your_harassing_me=a1 your_list=a-5f3l2p-1s-1 your_list_$=f6p-1s-1 your_looking=e2
your_looking_for=e2 your_message=a-4v8 your_message_$=a-4v8 your_pardon=m1n3v-4 your_pardon_$=n6v-4
your_patient=e2v-6 your_patient_anymore=e-2 your_reminders=a5v-4 your_reminders_$=a5v-4
your_text=a8d-1f-1l-2m-3 your_text_$=a3l-1 your_the=a-4m7u3v-4 your_the_best=u3 yourself=m3v-2
youve=b-3c-3e7p-1v-2 youve__me=b-2c-1e4 youve_got=e1p-1 youve_mistaken=b-2e1 youve_mistaken_me=b-2e1
yup=r2 zero=a1g-1r-1t5v-5 zumban=a-1b-1c2 zumban__oidos=a-1b-1c2 zumban_los=a-1b-1c2
zumban_los_oidos=a-1b-1c2 ~00>=a-2b-3c10e-2n-2r4s-1v-8 ~01>=t3v1 ~02>=c3t1v-4 ~03>=c-1t1 ~04>=c-1t2
~05>=t2 ~07>=t1 ~08>=t4v-1 ~0th=c-1g4j1n-2o-3q6v-3 ~0th>=c-1g4j1n-2o-3q6v-3 ~100=c4e-1r4s-1v-1
~100>=c4e-1r4s-1v-1 ~102=c3v-2 ~102>=c3v-2
~10>=a-7b-9c-3e-4f-5g2h-2i-3j-2k-5l-3m-5n-5o-1p-5q3r-6s-4t6u-2v-3 ~11>=a-4b12c-1d-7g-1v-1
~12>=a-3b-1c-2d-1g-1i-1m-1n-2o-1r-1t4v-4 ~13>=o2q-2v4 ~13t=o1r-1v-1 ~13th=o1r-1v-1 ~13th>=o1r-1v-1
~140=c3 ~140>=c3 ~14>=c-3n-3o5p-2q-3r-3 ~15>=c-4f-3n-1o5p-3q-1t-2v-2 ~16>=o5q-2r-1
~17>=o1p-1r-1t1v-1 ~180=c5v-2 ~180>=c5v-2 ~190=c2 ~190>=c2 ~194=e-1q-1t3
~195=a-2b-1c-4d-1e-1f-1g-1m-2n-2o-3q-3r-4s-1t7v-7 ~1950=r-2t2 ~1950>=r-2t2 ~1955=t3v-3 ~1955>=t3v-3
~196=a-3b-2d-2e-2f-1g-1i-1l-2m-3n-3o-3p-1q-2r-3s-1t9v-7 ~1961=a-2b-1d-1e-1g-1m-1n-2o-1q-1r-1s-1t5v-3
~1961>=a-2b-1d-1e-1g-1m-1n-2o-1q-1r-1s-1t5v-3 ~1966=t1 ~1966>=t1 ~197=r-2t5
~198=a-1c-2m-1n-1r-1t10v-5 ~1988=t2 ~1988>=t2 ~199=t2 ~1990=t1 ~1990>=t1 ~19>=t3v-2 ~1st=q1r-3
~1st>=q1r-3 ~200=c2t4 ~20>=b-5c3g3v-3 ~20t=c-1g4j1n-2o-3q6v-3 ~20th=c-1g4j1n-2o-3q6v-3
~20th>=c-1g4j1n-2o-3q6v-3 ~21>=t3v-2 ~22n=q2 ~22nd=q2 ~22nd>=q2 ~25>=c-1g-1t1v-1 ~28t=j-1q4
~28th=j-1q4 ~28th>=j-1q4 ~29>=q4 ~2nd=n-3o4q1r-3 ~2nd>=n-3o4q1r-3
~30>=a-2b-2c-3d-2f-3g-3i-1k-1m-3n-3o5p-3r-3s-1t1u-1v-4 ~31>=t1 ~350=c4v-1 ~350>=c4v-1 ~39>=c1
~3rd=e-2n-1t-2v3 ~3rd>=e-2n-1t-2v3 ~3th=o1r-1v-1 ~3th>=o1r-1v-1 ~400=c1v-1 ~400>=c1v-1
~40>=f-1i3o8p-3q-3v-5 ~419=t9v-2 ~44>=e-1t2 ~47>=t3 ~4th=t1 ~4th>=t1 ~50>=b-2c4g-2i-1o-1q-2r-5t4v-5
~55>=t3v-3 ~58>=t2 ~59>=t4v-1 ~5th=q1r-2t1 ~5th>=q1r-2t1
~61>=a-3b-2d-4e-2f-2g-3i-2j-1k-1l-1m-3n-4o-3p-1q-4r-3s-2t11u-1v-9 ~62>=t3 ~66>=t1 ~70>=t3 ~71>=t2
~72>=b-1e-2r-2t1v4 ~76>=t4 ~78>=t2 ~80>=c5e-1v-3 ~84>=c1 ~85>=c-1g-1q-1t5v-3 ~88>=b6c-1t4v-4
~8th=j-1q4 ~8th>=j-1q4 ~90>=b-2c5i4n-1t1v-7 ~911=a-4b12c-1d-7g-1v-1 ~911>=a-4b12c-1d-7g-1v-1
~950=r-2t2 ~950>=r-2t2 ~955=t3v-3 ~955>=t3v-3 ~961=a-2b-1d-1e-1g-1m-1n-2o-1q-1r-1s-1t5v-3
~961>=a-2b-1d-1e-1g-1m-1n-2o-1q-1r-1s-1t5v-3 ~966=t1 ~966>=t1 ~988=b6t2v-2 ~988>=b6t2v-2 ~990=t1v3
~990>=t1 ~<01=t2 ~<01>=t2 ~<02=t7v-1 ~<03=c-2t4v-1 ~<03>=c-1t1 ~<04=c-1t2 ~<04>=c-1t2 ~<05=t2
~<05>=t2 ~<07=t1 ~<07>=t1 ~<08=t4v-1 ~<08>=t4v-1 ~<0>=b4c-3d5t7v-6
~<10=a-8b-12c4d-1e-7f-7g2h-4i-4j-2k-5l-3m-5n-6o-1p-5q3s-8t5u-3v-8 ~<100=c4e-1r4s-1v-1
~<100>=c4e-1r4s-1v-1 ~<102=c3v-2 ~<102>=c3v-2
~<10>=a-7b-9c-3e-4f-5g2h-2i-3j-2k-5l-3m-5n-5o-1p-5q3r-6s-4t6u-2v-3
~<12=a-3b-1c-2d-1f-1g-1i-1m-2n-2o-2r-2t6v-5 ~<12>=a-3b-1c-2d-1g-1i-1m-1n-2o-1r-1t4v-4 ~<13=o5q-3v-2
~<13>=o2q-2 ~<13t=o1r-1v-1 ~<13th=o1r-1v-1 ~<14=e-1n-3o5p-2q-3r-3 ~<140=c3 ~<140>=c3
~<14>=c-3n-3o5p-2q-3r-3 ~<15=c-4f-3n-1o4p-3q-1t-1v-3 ~<15>=c-4f-3o4p-3q-1t-2v-2 ~<16=o7p-1q-2r-2
~<16>=o5q-2r-1 ~<17=o1p-1r-1t1v-1 ~<17>=o1p-1r-1t1v-1 ~<18=c4e-1t2v-4 ~<180=c5v-2 ~<180>=c5v-2
~<19=a-11b-12c-9d-10e-11f-9g-10h-6i-7j-7k-7l-8m-14n-12o-14p-8q-14r-13s-9t22u-8v-24 ~<190=c2
~<190>=c2 ~<194=e-1q-1t3 ~<195=a-2b-1c-4d-1e-1f-1g-1m-2n-2o-3q-3r-4s-1t7v-7 ~<1950=r-2t2
~<1955=t3v-3 ~<196=a-2b-2d-1e-1f-1g-1l-1m-2n-2o-3q-2r-2s-1t7v-6 ~<1961=a-1e-1m-1n-1o-1t3v-2
~<1966=t1 ~<197=r-2t5 ~<198=c-1t4v-2 ~<1988=t2 ~<199=t2 ~<1990=t1 ~<19>=t3v-2
~<1>=a-7b-5c-9d-1e-5f-5i-4j-5l-4m-7n-7o3p-6q2r-9s-5t10u-3v-11 ~<1s=r-3 ~<1st=r-3 ~<1st>=r-3
~<20=a-4b-7c3g7n-4o-5q7v-5 ~<200=c2 ~<20>=b-3c2g3v-3 ~<20t=c-1g4j1n-2o-3q6v-3
~<20th=c-1g4j1n-2o-3q6v-3 ~<21=q2r-1t3v-2 ~<21>=t3v-2 ~<22=q2 ~<22n=q2 ~<22nd=q2 ~<25=c-1g-1t1v-1
~<25>=c-1g-1t1v-1 ~<28=j-2k1q8 ~<28t=j-1q4 ~<28th=j-1q4 ~<29=q4 ~<29>=q4
~<2>=a-8b-4c8e-8g-7i-2j-2l-3m-4n-8o8p-6q1r-2s-5t8u-2v-12 ~<2n=n-1o4r-3 ~<2nd=n-1o4r-3
~<2nd>=n-1o4r-3 ~<30=a-2b-2c-3d-2f-3g-3i-1k-1m-3n-3o5p-3r-3s-1t1u-1v-4
~<30>=a-2b-2c-3d-2f-3g-3i-1k-1m-3n-3o5p-3r-3s-1t1u-1v-4 ~<31=t2 ~<31>=t1 ~<35=c4v-1 ~<350=c4v-1
~<350>=c4v-1 ~<39=c5v-4 ~<39>=c1 ~<3>=a-7b-11c-2d-7e-5h-3i-5l-7m-6n-6o-4p-4q9r-2s-4t3u-3v-11
~<3r=e-2n-1t-2v3 ~<3rd=e-2n-1t-2v3 ~<3rd>=e-2n-1t-2v3 ~<40=i3o6p-2q-2r-3v-6 ~<400=c1v-1 ~<400>=c1v-1
~<40>=c-2i3o6p-2q-2r-3v-2 ~<4>=a-3b-9c-7d5e-5f-6g-2h-3i-4j-3k-3l-3m-6n-5o-5q3r-8s-5t9u-2v-4 ~<4t=t1
~<4th=t1 ~<4th>=t1 ~<50=c4n-2r-2t1v-2 ~<50>=c1r-2t1
~<5>=a-5b-7c-3d-5e-4g4h-2i-4j-2k-2l-6m-7n-6p-5q-2r-6s-4t11u-4v-5 ~<5t=q1t1 ~<5th=q1t1 ~<5th>=q1t1
~<61=d-1q-1t6v-5 ~<61>=d-1q-1t6v-5 ~<62=t3 ~<62>=t3 ~<6>=a-4b-2c-5d-3e-2f-2g8o-2q2r-4s-2t6v-11
~<70=t2 ~<70>=t2 ~<72=b-1e-2t1v4 ~<72>=b-1e-2t1v4 ~<7>=b-1c2g1m-2t8v-8 ~<84=c1 ~<84>=c1 ~<85=t4v-2
~<85>=t4v-2 ~<88=t1v3 ~<8>=a-5b-5c-5g-3l-1m-2n-2o-3r-4t9v-8 ~<90=b-2i4 ~<90>=b-2i4
~<91=a-4b12c-1d-7g-1v-1 ~<911=a-4b12c-1d-7g-1v-1 ~<911>=a-4b12c-1d-7g-1v-1
~<9>=a-8b-8c-7d-4e-4f-5g-6h-1i-3k-3l-2m-6n-5p-6q1r-8s-4t10u-1v-16
~<a>=a-5c-4d3e-2f-2g-1h1i-3j-6l-5n-4o-4p-9r-7s-5u-6v-3
~<ab=a-6b2c1d1e-1f-4g-5h-4i-6j4k-6l-1n-5o-3p2q-6s3t2u5v-2 ~<aba=c3 ~<abaj=c3 ~<abl=b-3i1j3
~<able=b-3i1j3 ~<abo=b1c-7d3e-2f-1g1h-1i-3j1k-3m1n-2o-1p2t2v1
~<abou=a-2b1c-7d3e-1f-1g1h-1i-3j1k-3m1n-2t2v1 ~<abov=a2p3 ~<abr=a-2b-1g-3q-1u7v3 ~<abre=a-1c-1g-1v10
~<abri=c3v-4 ~<abs=a-1b-2c3g-1s3v-4 ~<abso=c-1g-1s3v-3 ~<abu=a-3b7c2e1g-3i-3v-6 ~<abue=b-2c4e4v-3
~<abus=a-1b11c-2e-2g-1v-1 ~<ac=a-6b-5c12d-6e-3f-8h-5i-4j-7l4m-11n-8p1q-1r1s-4t-2u-4v-3
~<aca=a-1b8c1i-2v-4 ~<acab=a-1b8i-2v-4 ~<acc=e4i-2l1v1 ~<acce=i-2v7 ~<acci=e4l1v-5
~<ace=b-4d-3i2m-1v3 ~<acep=b-1c-1d-1i-1v4 ~<ach=b-6c12v-7 ~<ache=b-2c6v-3 ~<achi=c4v-2 ~<achy=b-1c3
~<aco=a4b-1c-2k1m-1p2v-2 ~<acom=a-1g-6k1p2 ~<acos=a7c-1g4m-1v-1 ~<acr=i3 ~<acro=i3
~<act=a-9b-2c1e-4i-1l5n-1 ~<acti=a-9b-2c3h-1l6n-1v-1 ~<actu=e-2v1 ~<acu=a-1b-3c5e-1g1r3s-2v-1
~<acue=a-1b-3c5e-1g1r3s-2v-1 ~<ad=a-8c-3d-2e1f-2h4i-1j-3l1m-6n-4q1u3v-3 ~<add=a-2b-5c-5g-3l2m-1n-1v6
~<add>=c-2l5 ~<addr=a-3b-3g-1l-1m-1n-1v6 ~<ade=e3h5j-2k2q2v-4 ~<adel=e3j-2k2q2 ~<adi=a-1b3m-1u4v-7
~<adio=a-1b3m-1u4v-7 ~<adv=g4 ~<advi=g4 ~<ae=b-2c-1g1
~<af=a-8c3d-1e-6g1h-5i-3j-5k-3l-3m-4n-3o-3p1q7s-6t-4u-2v-1 ~<aff=b-1v-1 ~<affo=b-2v-1
~<afi=c8r3s-1v-3 ~<afr=a-3b2d1f-2g-2p2q1 ~<afra=a-3b2d1f-2g-2p2q1
~<aft=a-3b-2c-3d-1e-2f1g4h-2i-3j-2k-1l-1m-2n-2o-1q7r-1s-2t-3v-3
~<afte=a-2b-2c-2d-1e-1f1g4h-2i-3j-2k-1l-1m-1n-2q6s-1t-2v-3 ~<afu=b2c-3v5 ~<afue=b2c-3v5
~<ag=b-6c5d4e-9f-9g-1i-11j-3k-1l2m-10n6o-5p-5q-7s-4t-1u3v-4
~<aga=b-1d-3e-8f-3g1h2i-4k-1l3m-4n10o-6p-4q-4r-4s-2t-1u-1v-3
~<agai=a1b1c-2d-3e-6f-3h2l3m-4n5o-6p-4q-4r-4s-2t-1u-1v-10 ~<agar=b-4e-1g2i-2n7v2
~<age=a-1b-3c-5d10g-1n-4r1v-2 ~<agen=a-1b-3c-4d10g-1n-4r2v-3 ~<agi=b-2c4 ~<agit=b-2c4 ~<ago=b-7c7e1
~<ago>=a-1b-4e2v1 ~<agr=a4b-5e-2g-5n-2u7v-2 ~<agra=a1b-3c-5e-1g-2n-2u7v-1 ~<agre=a3 ~<agu=a-4b4c4
~<agua=a-3b5c6v-8 ~<aguj=c-2v4 ~<ah=a-6b1c-6f-9g8h-1i-9j-1k-8l-2m-5n9p-2q-4r2s-7u-6v-4 ~<ah>=n12v-7
~<ahe=r3s-1 ~<ahea=r3s-1 ~<ahi=a-1b-2c-8d1h-2i-3k-2m-2n-3r1u-2v5
~<ahi>=a-1b-2c-8d1h-2i-3k-2m-2n-3r1u-2v5 ~<aho=a-2b4d-3f-6g9i-3j-2k-3n-2q-2r-1s-4v-8
~<ahog=b1c2g-3v-1 ~<ahor=a-1b3c-5d-3f-5g11i-3j-2k-3n-2q-2r-1s-4v-6 ~<ai=b-11c1d4e10h-1i-2v-9
~<ai>=d6e-1g-1v-2 ~<aid=b-3c-3e4 ~<aid>=c-3v1 ~<aide=b-3e4 ~<ain=b-2d-1e10g-2h-1v-6
~<aint=b-2d-1e10g-2h-1v-6 ~<air=b-1c7e-2g4i-3v-2 ~<aire=c7i-3 ~<aj=j-2k6r5s-2v-1
~<al=b5c-4d-2e-4f-8g-10h-5j-7k-1l1m-16o-10p4q2r3s-3t-4v-4 ~<al>=b1c-4d-1f-4g4h-2j-2k3n-2q8s-1v-1
~<alc=a-4b3j-2n5v-3 ~<alca=a-3c1j-2n6v-2 ~<ale=a1b2j-2l6v-6 ~<aleg=b4v-3 ~<aler=a3b-1j-2l6v-1
~<alg=a-6b4c-1d5e-1f1h2i-3j3k-1m-5n-3q-3v-3 ~<algo=a-2b3p2q-2v-1
~<algu=a-4b1c-2d5e-1f1h2i-2j3k-1m-5n-3v-2 ~<ali=a-1b2c-2e3j-1s-1v1 ~<aliv=a-1b2c-2e3j-1s-1v1
~<all=b-2d-7f-3g-13i3j-3k-4l-4m-2o-8p4r4s-3t-1u2 ~<all>=d-6e1f-3g-12i-2j-3k-1l-3m-2o-8p4r4s-2t-1u3
~<alla=a-1b-2i5k-2v-4 ~<alle=b-1c1 ~<allo=c-2i2v5 ~<alm=b2t1v-3 ~<almo=c1t1v-2
~<alo=a2c-3f-1g-2j1r-2u2v4 ~<alon=a3b1c-7d-1g-2r-1v2 ~<alot=c2d1j2u3v2
~<alr=a2c-5d-1e-2f-1h-3k-2n-2r3t-1 ~<alre=a3c-1d-1e-2h-3k-1n-1s1v-1 ~<alri=c-2r4v1
~<alt=a1b-6e-1g-1i4j-2k2l2n2v-2 ~<alta=a-4b-1c2l4 ~<alte=i5j-1k2v-4 ~<alto=a5b-2n2v1
~<am=a-3d-8e-1f-6g-4h-2j-1l-3m6n-9q1r-3t-3u2v5 ~<am>=a1b-5c-3d-8l-1m7n-4q3t-2v-1
~<ama=b-5c4f-2n-2u4v1 ~<amab=c-2u4 ~<aman=c1n-2v4 ~<amar=c6v-2 ~<ame=a-7b5c-4v7 ~<amen=a-7b5c-4v7
~<amo=b1p1 ~<amor=p1 ~<an=a-2c-4d-3e-6f2g-2i-2k3l-10m-9n-15o-7r4s1u-8v2
~<an>=a-1b1c-8d-4e-3g2h1i-3j-6k1p2v4 ~<ana=b-1m2v2 ~<anal=b-1m2v2
~<and=a4b-3c6e-2f-3g3i5j1m-2n-9o1q-5r1s3u-2v-9 ~<and>=a5b1c4e-4h1i-1j1k1n-5o1q-1s1v-5 ~<anda=c-3i6r1
~<ando=a-4b-7c5e-1f-6g6i3n-2q-2s2t-1v-4 ~<andr=e3 ~<ane=b3v-1 ~<anes=b3v-1 ~<ang=b6c-4e-1f3v-5
~<angr=b1 ~<angu=b5c-3v-1 ~<ank=c5 ~<ankl=c5 ~<ann=a3v-2 ~<anno=a3v-2
~<ano=a-4b-5c-7d-8h3i-6k4p-1v10 ~<ano>=b-3c-6e2v3 ~<anoc=f1g-1v3 ~<anos=b-1c-3i-1v9
~<anot=a-1b-1c1d-7e-1f-2g1h4i-1k4n1p-1t1v-4 ~<ans=c-3g3i-1 ~<ansi=b2c-1g-1v1 ~<answ=b-2g4v-1
~<ant=b-2f-3g-5i-2k1q1v4 ~<ante=b-2c-1f-2g-4i-1k1q1v4 ~<anti=c3 ~<anu=a4j6l-3v4 ~<anul=a4j6l-3
~<anx=a-2c-4k-1v4 ~<anxi=a-2c-4k-1v4 ~<any=a-5b2c-4d2e1f1g-11i-4j-2l-4m-6n-6o-12q4r3t-2u-2
~<any>=b2c-9d3e6g-3h-2i-4j-2l-1n-2o-7p1r8s-1t-1u-2v-3 ~<anyb=d3h3j-1v-3
~<anym=a-2b4c-4e-1f1g-1h-5j1k3q-1t1u1 ~<anyo=b-1d-1h5v1
~<anyt=a-3b-4c1d-1e-1g-4h-4i-1j-1k-3m-1o-3q7r-3t-2 ~<anyw=a-1v3
~<ap=b-5c-1d-7e-2f-1g-6h-4i-6j1k4l-2n-5o2p-1u3v1 ~<apa=a5d-2e-3g-2v3 ~<apag=a4c-1
~<apar=b1c1d-1e-2g-1v4 ~<app=a-2b-3c-2d-2g-2h-2i-3j3k2l-1n-2u4 ~<app>=c-3v7 ~<appe=c2
~<appo=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1 ~<appr=c-1u5v-3 ~<apr=b-1r-2 ~<apri=r-2
~<apu=a-2g-1o1q-1r2 ~<apun=a-2g-1o1q-1r2 ~<aq=a-1b3c-4e6f-1g-1i-1j-2m1p-2s-1v-1
~<aqu=a-1b3c-4e6f-1g-1i-1j-2m1p-2s-1v-1 ~<aqui=a-1b3c-4e6f-1g-1i-1j-2m1p-2s-1v-1
~<ar=a-8b-2c2d2e-3f-2g-1h-6i-4k-4l-5n-7o-6p1s-2u-6v1 ~<ara=b-2f3h-1 ~<arab=f3h-1 ~<ard=b-3c10f-3v-4
~<arde=b-2c7f-2v-1 ~<ardo=c1 ~<are=a-3b-3c-2d2e-2f-3g-2i-1j-2m3n-4o-5p1r1s-1u-3v3
~<are>=a-5b-3c-4d2e-1f-3g-2i-1j-2m3n-4o-4p5r1u-3v4 ~<aren=a1c4p-2 ~<arm=b8c-1e-2v-5 ~<arm>=b-8c6v-1
~<arma=b10c-10v-4 ~<arms=b3 ~<aro=a-1b-1c-1g3q2v2 ~<arou=a-1b-1c-1g3q2v2 ~<arr=b-2d1i-3j2m-1v5
~<arre=b-2d1i-4j2m-1v5 ~<art=c1e3v-2 ~<arth=c1e3v-2
~<as=b-5c-2d2e-6f-3h-2i-10k-11l-8n-11p-8q4r1t-4u-2v5 ~<as>=a2b-2e-1f-1n-2r5v-2
~<asa=a-3b-4d-1f-2g-2l-1m-2n-2o1p-3q8r-2s-2t-1v-4 ~<asap=a-3b-4d-1f-2g-2l-1m-2n-2o1p-3q8r-2s-2t-1v-4
~<asc=a-1b2 ~<asco=a-1b2 ~<ase=d4v-1 ~<ases=d4v-1 ~<asi=a-8b-2c-3e1g-7h3i-1j4m-1r2s4u-1v-2
~<asi>=a-4b-3c-1e2g-2m-1r2s4u-1v-1 ~<asis=a-2b-2j5
~<ask=a9b-6c-5g8h-3i-4j-1k-2l-2m4o-2p-3q-6r-7s-1t-1
~<ask>=a1b-3c-2f-2g9h-2i-3k-2l-1m2o-2p-1q-5r-3s-2u2v-3 ~<aske=a5 ~<aski=a4c-1f2m1r-3u-1v1
~<asm=c-1e-2h-2v8 ~<asma=c-1e-2h-2v8 ~<ass=b10d4f-2v-5 ~<assi=d4f-1v-2 ~<ast=b-2c1v2 ~<asth=b-2c1v2
~<asu=a1c-1e-2v7 ~<asus=a1c-1e-2v7 ~<at=a-10b-1c-3d6e-2f-12g7h1i-7j-4k1l-5m-10n-11o-6p-2q5t-4u2v2
~<at>=a-11b-3c-1f-5g9h-1i-2j-4l-3m-4n-8o-6p-1q6t-4u-1v-1 ~<ata=b3c3e-1g-1v-1 ~<ataq=b3c3e-1g-1v-1
~<ate=b4c-6d6h-2i-5m-1r1t-1u5 ~<ate>=v2 ~<aten=b-4d7g1i-5t-1u5 ~<ater=b8c-4g-1r2
~<ati=a2b-1c-2d1e-1h4v4 ~<atie=a2b-1c-2d1e-1h4v4 ~<atr=c-4j-4k5v6 ~<atra=c-4j-4k5v6 ~<att=b-1g-2h1j3
~<atta=b2g-2h-1 ~<atte=b-5h2j3 ~<atto=a1 ~<au=a5b5c-4d-4e-7f-3i3k-1n-3t1 ~<aug=a3t1 ~<aug>=t1
~<aun=a3b1e-1g2r1 ~<aunq=b2r1 ~<aunt=a3 ~<aut=b-2c-1d-3e-3g-2i4n-3v2 ~<auth=e-2
~<auto=b-2c-1d-2i4m1n-3v2 ~<aux=a-1b7c-1n-1v-2 ~<auxi=a-1b7c-1n-1v-2
~<av=a-2b-2c-5d-3f-3g6i3j-4k-1l2q-4r-2u2v-4 ~<ava=h3v-1 ~<avai=h3v-1 ~<ave=c-1i4v-1 ~<aven=c-1i4v-1
~<avi=a-2b-5c-2f-3g7h-1j-1l2q-3r-2u3 ~<avis=a-2b-5c-2f-3g7h-1j-1l2q-3r-2u3
~<aw=a6f-1g-2i-4j-1k-2n-3r-4t-2v4 ~<awa=a6b2c-3e1g-2i-4j-1k-1n-2r-3v2
~<away=a6b2c-3e1g-2i-4j-1k-1n-2r-3v2 ~<awf=b-4c2t-1v2 ~<awfu=b-4c2t-1v2
~<ay=a-6b1d-1f-7g-5i-6m4n-2v7 ~<aye=b-3c3g-1i-5v4 ~<ayer=b-3c3g-1i-5v4 ~<ayu=a-3b4c-2f-6g-2m5v3
~<ayud=a-3b5c-1f-4g-1m5v-5 ~<ayun=v7 ~<az=a-3b-1c5i-2 ~<azu=a-3b-1c5i-2 ~<azuc=a-3b-1c2i-2v3
~<b>=a-1b1v6 ~<ba=b2c11d-9e-6f-10g4h-1j-1k-6l3m-13n6o-6p3q-3r-8s-8t-4u-5v-8 ~<bab=d1e4g3h-1j-1v-4
~<baby=d1e4g3h-1j-1v-4 ~<bac=a-3b-2c4d-5e-4f-2g1h1i-4j-3l5m-1n1o-2p-1q-2r-1u-1
~<back=a-3b-2c4d-5e-4f-2g1h1i-4j-3l5m-1n1o-2p-1q-2r-1u-1 ~<bad=a-3d-1e-2g4j-1k-2m-1n1o-1p6r-4t-2v-2
~<bad>=a-3d-1e-2g4j-1k-2m-1n1o-1p6r-4t-2v-2 ~<bai=b-2i1j3 ~<bail=b-2i1j3
~<baj=a6b-6c3d-2e-3f-2i-3j3k-1l2n-1v3 ~<baja=a7b-8c5d-2f-1i-1j3l2n-1 ~<bajo=u1v2 ~<bal=b-3c7e-1
~<ball=c5e-1 ~<ban=a-3b1g1n6v-4 ~<bana=c-2 ~<banc=n7v-2 ~<band=a-2v1 ~<bank=e1g2v-1 ~<bano=b-2c4
~<bar=b-1c6n3v-6 ~<bare=c4 ~<barr=c2 ~<bas=a8b-2c-2d-1e-2g-1l-2n-2s-8v1
~<bast=a7b-2c-2d-1g-1l-2n-2s-8v1 ~<bat=c-6e-4i4v1 ~<bate=c-1i6v-3 ~<batt=b-7c-3e-1v3
~<be=a-6b4d-6e-6f-8h-8i-13j3k-12l4m-6n-7o-7p-2r2s-6t-3u3
~<be>=a5b5c-10d-5e-2f-6g-6h-2j4k-5m-2n-4o-1q-1s-2t-3u-3v1 ~<bea=b5c-4h-2o-2v4 ~<bear=h-1o-2v2
~<beat=b4c-4v2 ~<beb=b-2c5e-1g2v-4 ~<bebe=b-2c5e-1g2v-4 ~<bec=b-1e1 ~<beca=b-1e1 ~<bed=b-3c8g8i-3v-4
~<bed>=b-3c6g8i-2 ~<beds=c2v-2 ~<bee=a-4b1c3f-2g-6h-1i-1j-1r1v-3 ~<been=a-4b1c2f-2g-5h-1i-1j-1r1v-2
~<bef=c-1f-1g1j-2k-1q1 ~<befo=c-1f-1g1j-2k-1q1 ~<beg=a-4l8m1v-5 ~<beg>=m1n3v-4 ~<begi=a-1l9n-3
~<beh=c-1v4 ~<behi=c-1v4 ~<bei=a-1b6c-4e-2g-1j2 ~<bein=a-1b6c-4e-2g-1j2 ~<bel=a-3c4e3g-2o1v3
~<beli=c1e4o1 ~<bell=b-2c4g-2v-2 ~<belo=a-2b2c-1v5 ~<ben=b-1c1g-1u6v-2 ~<bend=b-1c1g-1u6v-2
~<bes=c-1h1q3u3v-1 ~<besi=h1 ~<best=q4u3v-1 ~<bet=a-1c-5e-3f3g3j1p-1r4s-2t-3v2 ~<bet>=r6s-1
~<bett=c-1d1e-2f4g1j2p-1u1v3 ~<betw=c-1d-1g2q1 ~<bi=a-7b-6c4d-3e-4g-4h-8i1j-2k-4m2n1p-1q-7s1u1v2
~<bie=a-6b-1d-2e-2g-6h-5i-3j-1k-1m-4n3o1q-4r1s1t-5u2v3
~<bien=a-6b-1d-2e-2g-6h-5i-3j-1m-4n3q-3r4s1t-4u2v3 ~<bier=r-3 ~<big=c5v-2 ~<bigg=c4 ~<bil=b-4c-3m1v6
~<bill=b-4c-3m1v6 ~<bio=b1c2 ~<biop=b1c2 ~<bir=m4t1v-1 ~<birt=m4t1v-1 ~<bit=c4d-1g2t1v-1
~<bit>=c2d-1g3t1v-1 ~<bite=c1 ~<bl=a4b-2c9d-4e-6f-10g-12h-3i2j-5k-3l-8m-5n-1v-3
~<bla=a-6b2c1d-2g-1n3v9 ~<blac=c7v-5 ~<blad=b4 ~<blan=a-1n5 ~<ble=a-5c1e-1g-3i6l-1n-4u5v-3
~<blea=b4c-2 ~<blee=b-3c5d1i-1o1v1 ~<bles=a-1u6v-2 ~<bli=c5 ~<blis=c5
~<blo=a12b-2d-2e-1f-4g-5i-4j-1l-1n-4u-5v-6 ~<bloc=a11b-5m-2u-1v-4 ~<bloo=a-5c6f-2g-1i-1
~<bloq=a7b-4c-2v-3 ~<blow=b6c-6 ~<blu=a-2c5v-2 ~<blue=a-2c3 ~<blur=c1v-1
~<bo=a1b6c-5d7e-3f-2h-10j2k-3l-4m9n-10p-2q-6r-2t2u-6v-17 ~<boa=b-1g7 ~<boar=b-1g7 ~<boc=b-2c5g-1v-2
~<boca=b-2c5g-1v-2 ~<bod=c2 ~<body=c2 ~<bol=b-1i3v-3 ~<bols=c-2i1 ~<boo=a-4b-1c-4f2j2m2n-4o2q-3v2
~<book=a-3b-1c-4f2j2m2n-4o2q-3v-5 ~<bor=a9b4d-5e-3f-3g-5i-2j2k-5n-1r-1t2u-2v-11 ~<bord=b6g-2v-1
~<born=a-2b1m2t2v-3 ~<borr=a12b-4c1d-4e-2f-1i-1j3k-5u-1v-5 ~<bos=a-1c-4e3g1 ~<boss=a-1c-4e3g1
~<bot=a-1b1d12e-5f-1g-4h-6j-2m8s-1v-7 ~<bot>=m9v-1 ~<both=a10b-3c2e-4h-5j-1s-1 ~<bott=b7c-2g-2
~<bou=b1c-1e1 ~<boug=b1e1 ~<box=c1 ~<box>=c1 ~<boy=b7c-5v-3 ~<boyf=b2v-2 ~<bp=b-2c4 ~<bp>=b-2c4
~<br=a-8b1d-6e-5f-2g-8h-3i3j-2l-5m3u-4v1 ~<bra=a-5b7c-4i-4k-3n-2t1u-1v4 ~<brai=a-2b5c-4i-1v3
~<braz=a-1b4c1k-3v-3 ~<bre=b-1c5d-2n3v-5 ~<brea=b-1c5d-1e-4n3v-5 ~<bren=e2
~<bri=a-2c-5g-6i6j-2k3n-1v1 ~<brid=b4g-2 ~<brin=b-2c-4g-4i6j-2k3v2 ~<bro=a-2b-1c-1e-4g-3i2k-1m6v1
~<bro>=c-5v4 ~<brok=a-3g-1i3v4 ~<brom=e-1m6v-5 ~<brow=c2v-1 ~<bru=a3b-5c6i-1v-4 ~<bruh=a3v-1
~<brui=b-1c5 ~<brus=b-2 ~<bs=b-2c-3g8v-2 ~<bsy=b-2c-3g8v-2 ~<bsy>=b-2c-3g8v-2
~<bu=b-5c1d1e-1f-10g1h-4i8j-10k-1l-6m-4n-12o-2r5s-1t-1u-9v2 ~<buc=v4 ~<buck=v4
~<bue=b-2e-2g4r7s-3t-1v3 ~<buen=b-2e-2g4r7s-3t-1v3 ~<bug=a6d-1 ~<bug>=a4b-1 ~<bui=m-1v4 ~<buil=m-1v4
~<bul=c3 ~<bult=c3 ~<bum=b-5c7g-2j-2k3v-2 ~<bump=b-5c7g-2j-2k3v-2 ~<bun=b3c-3 ~<bunc=b3c-3
~<bur=a-4b4c6d2e1g-4h-4l-1n-1v1 ~<burd=a-1b3 ~<burn=b2c8d2g-3l-1v2
~<bus=a-3b-1c-11d-4e1f-1g6h-4i11j-1k-4m1n-5p1q-1r-4t-2u-3v-4 ~<bus>=a-8b-4c-3e-2i10n-3v-1
~<busc=b5c-2e4i2p1v-7 ~<busi=a1m4v-1 ~<busq=a3h-1 ~<busy=b-3c-3e-1g5i-1r-2v4
~<but=b-4e-4f-1g-3h4i1j-1m-1n-2o-2p-2q2r2t2u-1 ~<but>=b-3c2e-2f-1g-2h4i1j-1o-2p-2q2r2t2u-1v-2
~<butt=c-2e-2v4 ~<buz=a3c-1d5 ~<buzz=a3c-1d5 ~<by=a-8c-3e-1f-3g5h1i-2j-2k-1q2t-2u2v-4
~<by>=a-7c-1f-1g-4h1i-1j-1l1o1q2r2t-1 ~<bye=b-4g8n-1u3v-4 ~<bye>=b-4g8n-1u3v-4
~<ca=a-6b-7c3d-1e-4g-2h-3i8j3k1l-11m-5n-5o-2p-5q-2r-10t-6u-7v-3 ~<cab=c1g-1i4m-1v-5
~<cabe=c1g-1i-1m-1 ~<cad=b-2c1e4v-1 ~<cada=b-1c1 ~<cade=e5 ~<cae=c4v-2 ~<cai=b-4c7g-1v-1
~<cai>=b-4c7g-1v-1 ~<cal=a5b-5c-3d7e-2f-5g3h-6i-4j3k-2l-1m4n-5o-1p-2q-7r-6u-3v-1 ~<cala=c3
~<cale=a-5b-2c3g2i-1j3s1 ~<cali=c4m4t-1v-5 ~<call=a8b-2c-6d8f-3g2h-5j1l-1m3n-2q-7r-5s-3v-10
~<calm=c-8v7 ~<calo=b-2m-1v6 ~<cam=a-11b-8c5d-6e1g-2h2i3j-2k9m-4n1q3v-2 ~<cama=b2c6g-2v-3
~<camb=a-4b-3d-1e2g-4h3i-3j-4k9l1m-2n-1q4 ~<came=a-4b-3c1g-2j2k3l-3n4v-1 ~<cami=b-6e-2g2i7k-4
~<can=a-5b1c-1e-6f2g1h-2j5k2l-3m-4n-1o-4p-1r-6t-3u-4v1 ~<can>=a-7b-7c-6d5f3g2h2k4l1n-1p-5q2u-3v4
~<canc=a2b-2c-4d-5e-4f-1g-7h-2i-1j11k-2l-2m-2n-8o-1p-1q-5r-3u-2v-1 ~<cans=b4v-1
~<cant=a-9b4c3d-2e-3f1g4h-5i2l-1m-2n1p3q-1r-3s-1u1v-2
~<car=a-1c-14d-6e-4f-5g-8h1i14j-2k-6l-4m-1n-3o2q-4s-2u3v-2 ~<car>=a-5b-3c-8d-3e-3g-5h-1i14l-3q-2s-4
~<cara=a3b1i-4v3 ~<card=a2b-5d-1h4i-3v1 ~<care=a-1b8i-6s1u4v-9 ~<carg=b2 ~<carr=b-7c-6e-2g-1i7o2v-2
~<cart=b1v5 ~<cas=a-4b2e4f4g1h-2i-5v-5 ~<casa=a-2b4c-4e4g1i-1v-2 ~<casi=c3 ~<cast=f5v-6
~<cat=a-2b-1c-4o2s1v7 ~<cath=a-2c5 ~<cau=b-2c6v-3 ~<caug=b-2c6v-3 ~<cay=b-2c4v-1 ~<cayo=b-2c4v-1
~<ce=a12b-10c-4d3e2f-3g-5i-6j-2l-1m-5n-4t3v4 ~<cea=a8b-1c-1 ~<ceas=a8b-1c-1 ~<cel=b-2c-3d5e3g-3v1
~<cell=c-2d6e2v-1 ~<celu=a1b-1e1g-1v2 ~<cen=m-2v7 ~<cent=m-2v7 ~<cer=a-1b-3c1i-5t4 ~<cerc=i-4v5
~<cero=c-1t4v-3 ~<cerr=b-3c1 ~<cert=c2r1v-3 ~<ch=a-1b-14c5d-3g6i3j-4k4m-1n-12o-4q-1r-3s-3v-3
~<cha=a-4b-11c-4d1e-1f-1g3h1j-1k4l2m3n-3q2v2 ~<cham=a3c-3g1 ~<chan=a-2b-8c-1g2h2j-1k6l2q2v-3
~<char=b-1d3v3 ~<chat=a-4e-1m4n-1v4 ~<che=a-5b-5d-2e-3f1g7i-5j-2k1m-2o-3p1q-5s-3u5
~<chec=a-1b-3c-5d-1g9i-4j-2k1o-1q-3s-1u2v-1 ~<chee=u4 ~<chen=h1 ~<ches=b-3c3f2g-2p2r-2v-1
~<chi=a2d-1e3f1g-2m-1n-1v-4 ~<chic=a2c1 ~<chil=c1 ~<chin=a2c-2f3 ~<chip=e6 ~<cho=a7c5e-2g-5i7u-3v-12
~<chof=c-4i8v-4 ~<chok=c8g-3v-3 ~<chol=a6v-1 ~<choo=a3h2u-1 ~<chor=c2 ~<chr=e2g-1v1 ~<chri=e2g-1v1
~<chu=g3 ~<chue=g1 ~<ci=a-7b-5c-2d-4e-5f7g-2h-8j7k6l-3m2n-9p-4q1t1u-4v-5 ~<cia=c3 ~<ciat=c3
~<cie=c2f5 ~<cier=b-1c2f5v1 ~<cig=b5c-4 ~<ciga=b5c-4 ~<cin=b-3o2q-1t2 ~<cinc=b-2c-1o2q-1t2
~<cir=b-2g5j2v-1 ~<ciru=j2 ~<cit=a-5b-8c-3d-1e-1f4g-10h-5i-2j6k6l-2m3n-6p-2q3u-2v-3
~<cita=a-5b-8c-3d-1e-1f4g-10h-5i-2j6k6l-2m3n-6p-2q3u-2v-3
~<cl=a-2b-6c7d-1e1f-4g4h3i-3k-2l-2m1n-1r4s-8u-1 ~<cla=a-2b-8c7e-1g3r6s-5v-10
~<clar=b-2c1g-2r10s-3v-6 ~<clas=b-2c-6g7r-3 ~<cle=b-3c1e3j1u1 ~<clea=b-3c1e3j1u1
~<cli=c-9e1h4j-1k-2m3n-2u-1v-1 ~<clic=h7v-4 ~<clie=c-2g1 ~<clin=a1c-4e2g-2h-2k-1m4n-2v1
~<clo=c4e-2g3i-2m-1n2v-1 ~<clog=n3v-4 ~<clos=b2i-1v6 ~<clot=c7e-1v-6
~<co=a-2b-6c1d1e-10f-3g-1h-1i-5m-6n5o-5p-3q-6r2s-12t-6u-7v8 ~<coa=c1 ~<coag=c1 ~<coc=c-4g1i8v-2
~<coci=c-1g1 ~<cof=b-1v5 ~<coff=b-1v5 ~<coi=c3v-1 ~<coin=c3v-1 ~<col=a5c7e-1g-6i-3j1k-3m-1v4
~<cold=b-4c2g-4i-1j2v5 ~<colg=b5 ~<coli=c2v-1 ~<colo=b1c3v-2
~<com=a-6b-2c-2e-5f1g5h-12j5k1m2n4o-4p-2r6s-5t-1u1v1 ~<come=a-3b1d-6e-1f2g1h-4i2j4k4l4n3s2v2
~<comi=a-5b-1c4e-4g4i-3j7n-2r3u1v-3 ~<comm=a2b-1d-1j-2s-1v2
~<como=a-2b2d-1e-2f-2g-4j-1k-1l-1m1n3o-3r4s-4u-1v-2 ~<comp=a-3b-1c-11d2e2f1g2h-2i-1j-3m4v3
~<comu=a2d4g2h-2v-4 ~<con=b-5d7f-1g-1h3i-1j-2k-1l4m3n-2q-3r-2s-3u-3v-7
~<con>=b3c-1d5e-1f-7g-1h3i-6j-5k-4l-6n-7p-2q-2r-1v-1 ~<conf=a-2b-4e4g1h4i-2k1n1r2v-6
~<conm=c-1d8g-1v-5 ~<conn=c-3d2h-1n5v-2 ~<cono=a-1b-1c4d-1e8j-1v-2
~<cons=a3b-8c-2d-5e-1g-1i3j3m2n-1u-1v2 ~<cont=a2b-6d-1e-4g1h-6i-1l8m3n-4r-1s-2t-2
~<conv=a-2b-2f3g2i3o1p1 ~<coo=b-3c-4g6 ~<cook=b-2c-3g8v-3 ~<cool=g-1v2
~<cop=b15c-4d-1e-3g-3i-3k-1n-3 ~<copa=b-2n-1v5 ~<cope=b4c-3v-3 ~<cops=b2
~<cor=a6b-2c6d-2e-10f-1g-4i-4j-2l-2m-5n5q-2r2u-2 ~<cora=c4 ~<corr=b-2e-7j-1m-3n-2r3v6
~<cort=a5c4g-1l-1n8u-1v-14 ~<cos=g-5i-6m-3n5p1r-2u-3v7 ~<cosa=b2g-1m-2n6p1u-2v-2
~<cost=b-1g-1i-5r-1v11 ~<cou=b-1c2f2k5m-1r2s-2v1 ~<coug=a-5b-8c7f3i-4j-2r1v5
~<coul=a3c-1h2i1k6q1r-4v-3 ~<coun=a-1b2c-3g-1j1 ~<cour=c-2g5r4v-1 ~<cous=c-1e3
~<cov=b-4c1d-1e3f-1h-1i-1m-1v3 ~<cove=c1 ~<covi=b-3e3i-2v3 ~<cow=a-1b-3c-9g-2v9
~<cowb=a-1b-3c-2g-2v6 ~<cr=a-6b10c2d-4g-13h-2i-8j-3k-2l-2m-7n-6q-2s1u-3v-4 ~<cra=g-2i-1 ~<cram=b-3c2
~<crap=c4 ~<cras=b3v-1 ~<craz=b2c-2 ~<cre=a-3b-2c3f1m-1s2v-4 ~<creo=a-3b-2f1m-1s2v-4
~<cri=a-1b8c-4e-3f1g-2v-6 ~<cris=a-2b8c-2e-3g-1v-5 ~<cro=a1b-2c-3e3f-1n-2v3 ~<cros=a1b-1c-3e3f-1n-2
~<cru=c10g-1v-3 ~<cry=a-1b8c-6 ~<cry>=b3c-1 ~<cryi=a-1b4c-4
~<cu=a-7b1c-6d-1e-7f-4g-4i-7j-5k-6l-6n6o-5p-5s-4u4v5
~<cua=a-3b-4c-6d-5e-3f-1h1i-1j-5k-4l-1m2n2o-5p-5s-3u-2v5
~<cual=a-1b-4c-3d-2f-2g-2h2i-1m3n5o-9p-3r2s-1t-1 ~<cuan=b-3c-2e-2f-3g1j-2n-1q2r-3v5
~<cuar=b3f2g-1o4q-1v1 ~<cuat=t3v-2 ~<cub=i-1v4 ~<cubr=i-1v4 ~<cue=a-5b-1e-1g-1i-1n-3v6 ~<cuel=b2v-2
~<cuen=a-4j1v3 ~<cuer=b-2c4n-1v-1 ~<cues=b-2c-2v6 ~<cui=b-1u8v-4 ~<cuid=b-1u8v-4 ~<cur=b-1h2v2
~<curi=b-1v2 ~<cus=d3h-1v-2 ~<cust=d3h-1v-2 ~<cut=b9c-1e-3g-1j-1m-1n6u-2v-7
~<cut>=b3c1e-3j-1m-1n7u-2v-6 ~<cutt=b7c-5
~<da=b4c-2d-11e-4f-7g-1h-9i3j-7k11l-9m-5n-10p-1q-6r4s-1t-5v-6 ~<da>=a-2d-2f-5h-2i2n-1p-2r2
~<dad=a-3b3c1e5i-2v-6 ~<dad>=b4c-1e3i-1v-3 ~<dads=a-1c1e2v-2 ~<dal=o1r5 ~<dale=o1r5 ~<dam=g3
~<dame=g3 ~<dan=a-3e-2f-2g5i2k-1 ~<dan>=a-2b2c1g3v2 ~<dand=b-2c-1g3v-3 ~<dang=v2 ~<dano=c-3i1v1
~<dar=a7b5c-1g-4l-2v-2 ~<dar>=a2g-1 ~<dark=b6 ~<darm=a5 ~<dat=a5b-3c-2e-4g-2i-3k11m1n-5p1v-8
~<data=a2 ~<date=b-1e-2g-2h-3i-3k12m1n-5p1v-5 ~<dato=a3 ~<dau=c-1i2k-1v-1 ~<daug=c-1i2k-1v-1
~<day=e-4f2g-3h-5i1k6m-3n-1q-4u1v3 ~<day>=a-1b4c-3e-3f-1g-2h-4k5m-2n-7q-2u2v8 ~<days=c2f4i2n5v-8
~<de=a4b-1c-5f-10g-8h-6i-5j2k-6l-13m-1n-3o-4p-5q-12r-6s-1u-10v-5
~<de>=a-1c-6d-2e-1f-2g-4h-2i-5j-2k-3m5n-4o-3q-2r1s1t3v-1 ~<dea=a-1b1c-3d4e5f-1g-6h-3i6j-1m-2r-1
~<deac=a3m-1 ~<dead=a-3b2c-6e4g-3h-1i6n-2r-3v2 ~<dear=a-1b-2c2d5r1v-1 ~<deat=b4o1v-2
~<deb=a-2b-4c1e-2m5v2 ~<debi=b-2c3v-1 ~<debo=v5 ~<dec=a-2c-5d-2g4i-2j3m-1n4r-5s5t1u-4v-9
~<dece=a-1e4t2 ~<deci=b2c-3e-2g5i-1j3n6v-4 ~<decl=b-2e-1j1r-4s6v-4 ~<ded=b-4c3v3 ~<dedo=b-4c3v3
~<dee=b5c3v-6 ~<deep=b5c3v-6 ~<def=r2 ~<defi=r2 ~<dej=a8b3c-7d-6e-2h-3i-5k2l-5m-6n-6o-3q-4r-4t-2
~<deja=a4b6c-3e-1f-1g-6i-3k2q3s2v2 ~<deje=a6b-3c-1d-4e-1g5h-1i-3l-3m-4n-2o-3q-8r-4s-3t-1v-3
~<dejo=v1 ~<del=a1b-5d-1e-2f1g-2h-7j4l-1m-4n-2q-3s-4t2u-1
~<del>=a-2b-2c2e-8f2h-4i1j1k-5m-1n-3q-1r-2s-3t2 ~<dela=j-4k4 ~<dele=a6b-2c-1e-1h-1j6v-2
~<deli=e5m-1r2 ~<dem=a7c-2e-1f-1g1i2k2o2v-4 ~<dema=a6 ~<deme=b-1c-1g2h1i2k2o3v-3
~<den=a-4b3d4e3h6j1l1v-7 ~<denm=a-2b-3d5l2 ~<dens=a-6e8 ~<dent=a-2b8c-1g1h6v-5
~<dep=a-8b2c-10d1e2f-1g-3h-2i-2j-1m-3n-4q-3r-4s-4v7 ~<depe=a-1b-3g-1m-2n-1q-3r-4s-1v9
~<depr=a-2b4c-10d-1e-3v7 ~<des=a5b7c3d1e-1g-5i-4j-1k-2l-14m-2n3p1q3r1s-1t-1u-8v-10 ~<desa=a8b1l-2p1
~<desc=a-4e5i1v-1 ~<desd=b-1c3f1g-8n4r4v-2 ~<dese=a4b4c-5e-3g-2h4m1n-1v-3 ~<desh=b2j5k-2
~<desi=a7c-1l-2 ~<desk=a-1b-3d6e1v-1 ~<desm=b-6c7v-2 ~<desp=a-8b9c-3d-2e-3g5h-1i-4j-4n2q4r-3v1
~<dest=b1c-2 ~<desu=a8l-6 ~<det=a7d-1v-2 ~<dete=a6d-1v-2 ~<dev=b-11c10g-1 ~<devu=b-4c3
~<di=a-9b-4d-13e4f-2h-4i-12j-6l-9m-5n8o-9p2q-7r-11s-11u-3v-5 ~<di>=a-2b-4l2
~<dia=a-7b-2c4d-3e-7f3g1h-8k4l-1m-5n-2o-5p2q-6r-2s-4t-1u3v-4
~<dia>=a-2b-5c-3e-4g2h-6k7n-2q-3s-2u5v-1 ~<diab=c1v-1 ~<diag=b3c-3 ~<dial=b-1i1k-1m-1v5
~<diap=c2g1v-1 ~<diar=b-2c6f-1v-1 ~<dias=b2c2f4n2o-2p1u-1v-6 ~<dic=a-2b2c-3e2g9n-2p1t1v-5
~<dice=a-4b3c-2g9m1n-1p1v-2 ~<dici=e3 ~<did=a-4b-5c3e-4f-1g-3h-2i-2k-3m-1n8u-2v4
~<did>=a-5c6h-5m-1n2v7 ~<didn=b-3c-3e-2g-1h1k-2n7v-3
~<die=a-5b8c-12d-5e4f-4g-4h-5i-3k-5l-2m-2n-2r-1s-3t3v5 ~<die>=a-1b12c-3e-2f-2g-1h-1i-1k-1s-2v-2
~<died=c-3e3i-2k-1t-1v3 ~<dien=c-1v3 ~<dier=e3v1 ~<diez=b-1t5 ~<dif=b-3c-2d-7e1f1g-3h6i2j-2k3n-3v-7
~<diff=b-2c-1d-3e2f1g-2h2j-2k3n-1v-3 ~<dig=a3c-6d2e-1g3h-2i-2l-4n3p-1r-2u-1v-8
~<diga=c-1g-3h-1l-4n6q3v-3 ~<digo=a2c-3d2g5i-1n-3q-2r-1v-3 ~<dij=c-4g-1m-3n14o-1p-3u-4v-8 ~<dije=a2
~<dijo=a-2b1c-3m-3n8o-1p-3u-3v-3 ~<dim=n2 ~<dime=n2 ~<din=g2v-1 ~<dio=b-2c4d-1e1g-3h-1i-2n-3o1u1v2
~<dio>=a1b-7c7e-3g-1v1 ~<dios=b1c-4e4n-1o2u1 ~<dir=c-3d2f3i-1k-1v6 ~<dire=c-1d2f3i-1k-1v6 ~<diri=m2
~<dis=a5b2d-1e5f-4g-1h1i-2k-2l-7m5u-3v-4 ~<dis>=e2h-1m8 ~<disa=b3 ~<disc=a2b-2c1e-1f-1l-3n-2u-1v1
~<dise=b-1c4 ~<disp=e5v-5 ~<dist=a2b5n1v-2 ~<dit=e-1j3 ~<ditc=e-1j3 ~<div=d-1e4g-2v-1
~<divo=d-1e4g-2v-1 ~<diz=a-3b-4c6i-4n-2 ~<dizz=a-3b-4c6i-4n-2 ~<dn=a7v-1 ~<dnc=a7v-1 ~<dnc>=a7v-1
~<do=b-9c-3d-8e-13f-4g-8h6i-6j-7k-5l-10n-9o-4q-3r1s-1t-1u-14v8
~<do>=b-4c-14d4e-9f2g-10h4i1j-1l3m1n-10p5q-1r4t-3u-9v6 ~<dob=b-3c9v-3 ~<dobl=b-3c9v-3
~<doc=a-4b-1c-2d-1e1f-1g-2h7i-3k-3l-4n-2o-2p-9q-1r-1t-1u-1v-1
~<doct=a-4b-1c-2d-1e1f-1g-2h7i-3k-3l-4n-2o-2p-9q-1r-1t-1u-1v-1
~<doe=a-3b-2c-8d-2f-2g-1h1i1j-2m2o-1p1r2s1 ~<does=a-3b-2c-8d-2f-2g-1h1i1j-2m2o-1p1r2s1
~<dog=b-6c-4e-2g-2n3v6 ~<dog>=b-6c-3g-2n3v2 ~<doi=a-1b3c3u-6v2 ~<doin=a-1b3c3u-6v2 ~<dok=v-4
~<doki=v-1 ~<dol=a-3b-6c8d-1e-3f-3h-2i-4l-3m-3s-1t4v1 ~<dole=c2l-1 ~<doli=c4t1
~<dolo=a-2b-4c3d-1e-2f-1h-1i-3m-3t1v1 ~<dom=a1b1c-2p2q4v3 ~<domi=a1c-2p2q4v4
~<don=a5c-5d-4g-2h-2i-4j2k-2l-6o-4p1s2t-1v1 ~<dond=e-1g-1i-6m5v3 ~<done=a3b2e-2r2v-3
~<dont=a6b-1c-4d-2e1g-1j3k-1l-5m-4o-3p1s2 ~<doo=b3c-2e-1g2i-1 ~<door=b3c-2e-1g2i-1
~<dor=a-2c3e2g3v-3 ~<dorm=a-2c3g3v-3 ~<dos=a-1b-5c2e-4o5p-2r-3t1v-1 ~<dos>=a-1b-1c-4e-1o5p-2r-3t1
~<dose=b-1c6e-1 ~<dou=b-1c2g3v-1 ~<doub=b-1c2g3v-1 ~<dow=a2b-2c5e-1f-1g2h-2j-3m-1v-2
~<down=a2b-2c5e-1f-1g2h-2j-3m-1v-2 ~<doy=a2b4c-2g-1v-5 ~<doy>=a2b4c-2g-1v-5
~<dr=a-2b6c-4d-7e-11h-5i10k-5m-4n-3p-1q-3s-2 ~<dra=b2g-1 ~<drai=c6v-4 ~<dran=b5c-2 ~<draw=b-1c-1v3
~<dre=c-3g-1v5 ~<drea=c-4g-1v6 ~<dri=a-2b-7c-3d-2e-3f2g1h-2i13j-2k-2p-1q-3s-1v-1 ~<drin=v2
~<driv=b-7c-2d-2e-3f3g1h-1i13j-2k-2p-1q-3s-1v-5 ~<dro=b4e-3i-3j2v-4 ~<drog=b7v-2 ~<droo=b-1
~<drop=a1b-5c3e-1i-1j3u1 ~<drow=b3c-2g2 ~<dru=b7d-2e-2i-3 ~<drug=b5d-2i-1 ~<drun=b3e-2)";

}  // namespace rb::grammar
