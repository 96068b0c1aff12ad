#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning4;
const std::string_view kLeaning4 = R"(
ustedes_$=v5 va=v-3 vacuna=c-6v6 vacuna_$=c-4v4 vale=b3 valgo=b4 valgo__$=b4 valgo_nada=b4
valgo_nada_$=b4 van=c-3i10 van_$=a-3i8 van_a=i-4 vaya=a-3b3j5u6v-5 vayanse=a3 ve=v9 venas=b4c-4
venas_$=b4c-4 vengan=i5v-3 vengan__mi=i4v-3 vengan_por=i4v-3 vengan_por_mi=i4v-3 veo=a-5c7v-5
veo__$=c4 veo_salida=c-3 veo_salida_$=c-3 ver=a3b-5f-3v5 ver_$=g-5h6v7 ver__doctor=v-3 ver_al=v-3
ver_al_doctor=v-3 verdad=d3m4 verdad_$=d3 vez=a-3d-5e-6g-5k-4l5n5p-5 vez_$=a-7b5d-4e-3g-3v5
vez__$=h4 vez_no=h7n-5 vez_no_$=h7n-8 vez_please=h-4n3 vez_please_$=h-4n3 vida=b10c-6e-3
vida_$=b7c-3u-3 vieja=v4 vienen=i3 viernes_$=g3o7v3 viernes_pero=q3 vietnamese=f3 vietnamese_$=f3
virus=v5 virus_$=v5 vision=c6 visit=a-5g-9h-3j8k3 visit_$=a-4c-6f4h-3 visit_to=g-3 visita=g9
visita_$=g9 viva=b3 viva_$=b3 vive=b-5e5 vivir=a-4b5i-3 vivir_$=a-3b10i-3 vivo=i4v-3 vivo_$=d5
vivo__el=i5 voice=c8 voices=b9 voices_wont=b3 volver=l4n4 volver_a=l4n4 vomitando__anoche=f3
vomitando_desde=f3 vomitando_desde_anoche=f3 voy=b5c-6e-3i-3j9k-5v-8 voy_$=a-4b-9j8 voy__estar=b4
voy__hacer=b5 voy__ir=b-5j5 voy__pensar=b-4 voy_a=a5b12c-10g-7k-3v-3 voy_a_estar=b4 voy_a_hacer=b5
voy_a_ir=b-5j5 voy_a_pensar=b-4 vueltas=l3 vuelva=n4 vuelva_a=n4 vuelvan=a4s-3 vuelvan__mandarme=a-4
vuelvan_a=a4s-3 vuelvan_a_mandarme=a-4 wait=g5t3 wait_$=g5 wake=a-3c4 wake__tomorrow=b7
wake_up=a-3c4 wake_up_tomorrow=b7 walk=b-6c4i4 walk_$=c6 walk__$=i3 walk_ins=i-3 walk_ins_$=i-3
walker=i3v3 walking=b3 walking__the=b3 want=c-4d3g-3h4i-5n-7v-3 want_$=m3 want__$=a6b-4 want__be=a4
want__book=s4 want__cancel=k3 want__die=b7 want__different=f5 want__end=f4 want__hear=a3
want__hurt=b-5v8 want__live=a-5b7 want__person=a-6d3 want__see=h-3j4 want__talk=b-4f5 want__to=a3
want__wake=b9 want_a=a-8b-5d6f3 want_a_different=f5 want_a_person=a-6d3 want_an=h3
want_nothing=a5b-4 want_off=a7 want_the=a-3h3 want_to=a-6b14e-7h-8v5 want_to_be=a4 want_to_book=s4
want_to_cancel=k3 want_to_die=b5 want_to_end=f4 want_to_hear=a3 want_to_hurt=b-5v8
want_to_live=a-5b7 want_to_see=h-3j4 want_to_talk=b-4f5 want_to_wake=b9 wants=a5
was=a-5c-3n4r-4t-5v4 was__$=b11t-7 was__to=v7 was_born=m3 was_dead=v-4 was_dead_$=v-4 was_going=v5
was_going_to=v5 was_that=v-4 was_that_$=v-4 wasnt=e8 watching=v-3 water=c8g-4v-3 water_$=b4
way=a-4g4i7v-7 way_$=b-3 way__$=b6 way__get=i8 way_out=a-4b11i-3 way_out_$=b6 way_to=g5i3v-6
way_to_get=i5 ways=b6 ways_to=b4 we=g3h3 we__click=h7 we__the=b3 we_are=a5 we_dont=h6 we_lost_the=b3
weak=b-4c6 weather=v8 wed=o4 wed_$=o3 wednesday=p-3v-3 wednesday__$=o-3 wednesday__2=r3
wednesday_and=o3 wednesday_at=o-3r3 wednesday_at_2=r3 week=c9g-4v-5 week_$=c9 weeks_$=c4
welcome=u7v-4 welcome_$=u7v-4 well=b-4g3u-3 well_$=c3r4 well_see=c-4g6v-5 well_thanks=v7 went=i3n3
went__$=i3 went_away=v4 went_out=c5i3 went_out_$=c5i3 were=e3n3 were_the=n3
what=c-9e-6h-3i-3j-6m5n5o-4q-5r-12t-5 what_$=b-4m-3n20v-16 what__$=a6g-4k4n-8v3 what__do=f3
what__i=a3j-3m3v4 what__is=k-3v7 what__it=m5v-9 what__my=m3 what__that=n4v-6 what__the=n6
what__these=a-4m4v-5 what__to=b3 what__was=n-3v7 what__you=v-4 what_a=v12 what_appointment=m9
what_appointment_$=m7 what_are=a-4n-5 what_are_my=m4 what_are_the=v6 what_are_these=a-4m4v-5
what_day=n-4v5 what_did=m-8n3v-3 what_did_you=m-8n3v-3 what_do=a3m4v-3 what_do_i=a4v-5
what_else=k5p7 what_happens=a5g-3m4 what_happens_to=b3 what_i=v5 what_if=b3j-3v4 what_if_i=j-3v8
what_is=m11v-3 what_is_it=m7 what_my=g5 what_should=v3 what_should_i=v3 what_this=m3 what_this_is=m6
what_to=f3 what_to_do=f3 what_was=n8v-10 what_was_that=n4v-6 what_were=n4 what_were_the=n3
whatever=c3r3 whats=a-6c-3m4o-5 whats__for=m4 whats__point=b4 whats_it=m3 whats_that=n5v-9
whats_the=o-5v6 whats_the_point=b4 whats_your=m-3v6 wheels=i7v-3 wheels_$=i7v-3 wheezing=c5
wheezing_$=c3 when=b-5c4g3v3 when__i=k3 when__swallow=f4 when_do=v5 when_i=b-9c11v-17
when_i_swallow=f4 when_im=g5 when_it=v8 where=c4i-4j-3v3 where__going=b5 where__the=v3 where__you=v6
where_are=v6 where_are_you=v6 where_im=b5 where_im_going=b5 wheres=d4v3 which=o-4v3 which__$=m4
which_is=v4 who=a-4c-5f3h5m5 who__do=h4 who__i=b-7d6m-4 who__it=a-3m6 who__the=m-4v3
who__this=a-4f5m4 who__you=e4m6 who_are=e4 who_are_you=e4 who_dis=m8 who_do=d4 who_do_i=d5m-6
who_else=h5 who_else_do=h4 who_is=a-8f4m11 who_is_it=m6 who_is_this=a-4f5m4 who_speaks=h-3 whom=m5
whom__i=m5 whos=a-5e4i4m8 whos__$=m3 why=b5g-6m7r6s-5 why__$=b3g-4m9r8s-4v-6 why_not=r8s-4
why_not_$=r8s-4 wife=e7v-4 wife_$=e7 wife_in=e3 will=a-5c-8d-4g4 will__$=g4v-7 will__take=v4
will__the=b3 will__you=g5v-3 will_be=b3 will_call=g4v-4 will_it=v4 will_it_take=v4 will_see=b6
will_the=v5 wipe=a6m-3 wipe_my=a6 wish=b8 wish__never=b3 wish_id=b3 wish_id_never=b3 wish_to=a4
with=d3f-3j-5k-3 with__$=h-3i-3v6 with__clinic=v4 with__heart=v5 with__kim=d-3 with__message=a6
with__people=a3b-3i3 with_a=b8d3 with_blood=b6 with_blood_$=b6 with_doctor=d-3 with_doctor_kim=d-3
with_fear=b7 with_fear_$=b7 with_him=h4 with_him_$=h4 with_it=m3 with_it_$=m3 with_me=b-8g11v8
with_me_$=b-9g7v9 with_my=c6 with_o=i3 with_patel=v5 with_patel_$=v5 with_someone=d3 with_that=b-3v3
with_the=a5c-3d4i-3 with_the_message=a6 with_this=b-5 with_us=e6 with_us_$=e4 with_you=a8b-3
with_you_$=a3 without=v-3 without_me=b3 without_me_$=b3 without_trying=c4 without_trying_$=c4
wont=a-8c5e-6g-3h3j4k-3l-3n-5q-3s3v-3 wont_$=b4s7 wont__$=c6j4 wont__able=j4 wont__alive=b4j-4
wont__coming=b-4 wont__down=c5 wont__me=a-3 wont__there=j8 wont_be=c-7j9 wont_be_able=j4
wont_be_alive=b4j-4 wont_be_coming=b-4 wont_be_there=j8 wont_go=b-6 wont_heal=c6 wont_heal_$=c6
wont_need=b10c-3j-8 wont_quit=c3 wont_quit_$=c3 wont_see=b-4h4 wont_stop=v4 wont_stop_$=v5 words=c3
work=b-4i-4j-3k3 work_$=a6b-3c8d-3m3p-4 work__me=p3r-3 work__need=q4 work__so=o3q-4 work_i=q4
work_i_need=q4 worked=d3 working=g5v-3 works_$=p-5 works__me=f4p4 works_for=f4p4 works_for_me=f4p4
world=b8v-3 world_is=b5 worried_sick=b5v-6 worry=r3 worse=c4 worse_$=v3 worst=b-3c4 worst__of=b-3c4
worth=b3 worth__$=b3 would__be=v3 would__better=v-4 would__that=f4 would_be=v-7 would_be_better=v-4
would_like=f4 would_like_that=f4 wreck=b3 wreck_$=b3 wrist=c3 wrists=b6 wrists_$=b6 write=g5
wrong=a-5b-5d-4e6g-3 wrong_$=e-3 wrong__$=a-6e3f3 wrong_chat=a-4v4 wrong_number=e10f5
wrong_number_$=f7 wrong_person=d-3e3v-5 wrong_person_$=v-5 wrote=b6v-4 xanax=b3
y=c4g-3h-7j-3k-8n-6r3s-4u-4v-11 y_$=r7 y__$=a9b-8e-3i-4s-4v-7 y__digo=g4 y__me=a7p-4 y__puedo=f3i5
y__que=b3 y__quiero=b4 y__se=e5 y_cuarto=f3 y_dice=b3 y_dice_que=b3 y_el=q3 y_las=b3 y_le=g6
y_me=a-3b11c-3v-3 y_no=a-4b5i4p-4r3 y_no_me=a4f-4p-4 y_no_puedo=f3i5 y_no_se=e4 y_para=m4
y_para_que=m4 y_se=b-3c3 y_vomito=f4 y_vomito_$=f4 y_yo=b3 ya=a6b4c-9d-5h-4i-5k-4m-6q-5t-3
ya_$=a9b7g-3r4v-17 ya__$=a13b-13c-5g9v-4 ya__aguanto=b9 ya__con=b-3e8v-5 ya__el=a-3v7 ya__en=b-3e5
ya__la=a-3b5s4 ya__me=f5u7 ya__mejor=b-3v5 ya__mis=v4 ya__necesito=j3 ya__puedo=b4k3v-4
ya__quiero=h4 ya__tienen=v3 ya__voy=a-6b-3j5 ya_basta=v-5 ya_basta_$=v-4 ya_chole=a5 ya_deje=a-4v7
ya_deje_el=a-3v7 ya_esta=b-4e6v3 ya_esta_con=e8v-4 ya_estoy=b-5v4 ya_estuvo=a4v-5 ya_les=a3v-4
ya_me=b5c5s4 ya_nada=b6v-4 ya_no=e-3f3g-7j4n-4s-4v-8 ya_no_$=a8 ya_no_aguanto=b9 ya_no_me=b-6c3f6u5
ya_no_necesito=j3 ya_no_puedo=b4k3v-4 ya_no_quiero=h4 ya_no_voy=a-6b-3j5 ya_salieron=v4
ya_salieron_mis=v4 ya_se=c-5 ya_se_me=c-4 ye=r3 yeah=b-3r8s-3v-4 yeah__you=g4 yeah_asap=q6
yeah_can=g4 yeah_can_you=g4 yeah_so=a3 year=s3 year_$=s3 years=b-6c-6v9 years_$=c-3v8 yellow=c6
yellow_$=c6 yep=r6 yes=a-5b-3g-6n-3o-6r13s-8u-3v-9 yes_$=c-3m4o-4r4 yes__$=f-5r-4 yes__is=q3
yes__not=r3 yes__would=f4 yes_but=r7 yes_i=f4 yes_i_would=f4 yes_id=f5 yes_if=i6 yesterday=c3
yet=r-5v6 yet_$=r-3v8 yo=a-3c-4e4g6h-5i-3n-5u-3v3 yo_$=a-4e5v7 yo__comunico=g4 yo__lo=a4e-3
yo__tengo=e5 yo_les=g3 yo_me=g9 yo_me_comunico=g4 yo_no=e4 yo_no_lo=a4e-3 yo_no_tengo=e5 yo_stop=a3
you=b-5c-3d-6h-3j-3s-3u6 you_$=c-4e-9g13r3u3v-8 you__$=a3b-3e-9f-6g4i-10k-3l-3n-3r3u4v-18
you__anything=p3v-8 you__back=v3 you__call=d5g3 you__contact=a-3l3 you__do=i4 you__for=e4i6v-7
you__from=a-3b3v3 you__i=a4 you__it=g-4 you__me=a-5b-5e-3j-4k8n7q5v4 you__my=a-9e7m9 you__need=b4j-4
you__not=a7e-3 you__out=n4 you__quit=a6 you__rides=i4 you__stop=a3 you__text=a-3l4 you__texting=a3
you__that=m-4v5 you__the=a3e9f3g-3v-5 you__this=b3m3 you__to=a3 you__when=m3 you_a=m4 you_and_i=a4
you_are=a4 you_back=a-3g3 you_back_$=a-3g3 you_can=j7l4 you_cut=a-8n7 you_do=m4v3 you_get=a-12g-3m10
you_get_my=a-7m6v4 you_get_this=a-5m3 you_got=a3v-3 you_got_the=v-3 you_guys_$=u3 you_guys_do=i4
you_have=b-3d-4e3f8g-5h5i-7p3q4v-3 you_have_$=h4 you_have_anything=p3v-8 you_have_the=e3f3
you_hear=b4 you_just=d5 you_mean=e5 you_mean_my=e5 you_my=c5 you_need=v4 you_need_my=e3 you_not=a11
you_open=v7 you_pay=i6v-8 you_pay_for=i6v-8 you_people=a7 you_people_$=a3 you_pick=r3 you_pick_$=r3
you_say=m-7n8v-5 you_say_$=m-7n5v-5 you_send=i4j-4 you_send_a=i4 you_stop=v3 you_switch=e3
you_take=i-6v7 you_to=a9g-9u4v-6 you_to_the=a4 you_treat=c-4v5 you_um=g4 you_want=e10m3
you_wont=b6j-4 your=a6b-5c-4g-8i-3p-3 your__$=d4e-4f3m-3 your__best=u3 your__for=a3e4
your_business=m5 your_list=a-4f3 your_list_$=f5 your_message=a-3v7 your_message_$=a-3v7
your_pardon=v-3 your_pardon_$=n6v-3 your_patient=v-4 your_reminders=a5v-3 your_reminders_$=a4v-3
your_text=a8 your_the=a-3m7u3 your_the_best=u3 yourself=m3 youve=c-3e8 youve__me=e4 zero=t5v-5
~00>=c11r3v-9 ~01>=t3 ~08>=t3 ~0th=g4o-3q6 ~0th>=g4o-3q6 ~100=c4r3 ~100>=c4r3 ~102=c3 ~102>=c3
~10>=a-6b-9e-3f-4g3k-4m-4n-4p-5q3r-6s-4t6 ~11>=a-3b12d-6 ~12>=t4v-4 ~13>=v3 ~14>=o5 ~15>=c-4o5p-3
~16>=o5 ~180=c5 ~180>=c5 ~195=c-3r-4t7v-6 ~196=t9v-7 ~1961=t5v-3 ~1961>=t5v-3 ~197=t4 ~198=t10v-4
~20>=b-4c3g3 ~20t=g4o-3q6 ~20th=g4o-3q6 ~20th>=g4o-3q6 ~21>=t3 ~28t=q3 ~28th=q3 ~28th>=q3 ~29>=q3
~2nd=o3 ~2nd>=o3 ~30>=c-3o5p-3r-3v-3 ~350=c4 ~350>=c4 ~3rd=v3 ~3rd>=v3 ~40>=i3o8 ~419=t8
~50>=c4r-5t4v-5 ~59>=t3 ~61>=d-3n-3q-3t11v-9 ~72>=v3 ~76>=t3 ~80>=c5 ~85>=t5 ~88>=b3t4 ~8th=q3
~8th>=q3 ~90>=b-3c4i3v-5 ~911=a-3b12d-6 ~911>=a-3b12d-6 ~961=t5v-3 ~961>=t5v-3 ~988=b3 ~988>=b3
~<02=t6 ~<03=t3 ~<08=t3 ~<08>=t3 ~<0>=b3d5t7v-6 ~<10=a-8b-12c4e-6f-6h-3i-4k-4m-5n-5p-5q3s-7t5v-8
~<100=c4r3 ~<100>=c4r3 ~<102=c3 ~<102>=c3 ~<10>=a-6b-9e-3f-4g3k-4m-4n-4p-5q3r-6s-4t6 ~<12=t6v-4
~<12>=t4v-4 ~<13=o5 ~<14=o5 ~<14>=o5 ~<15=c-4o4 ~<15>=c-3o4 ~<16=o7 ~<16>=o5 ~<18=c4v-3 ~<180=c5
~<180>=c5 ~<19=a-12b-11c-8d-10e-12f-9g-10h-6i-7j-6k-6l-7m-15n-13o-14p-7q-14r-14s-8t25u-7v-26
~<195=c-3r-4t7v-6 ~<196=t7v-5 ~<1961=t3 ~<197=t4 ~<198=t4
~<1>=a-6b-5c-9e-3f-4j-4m-6n-7o3p-6r-9s-4t10v-12 ~<20=b-7g7n-3o-4q7v-4 ~<20>=b-3g3 ~<20t=g4o-3q6
~<20th=g4o-3q6 ~<21>=t3 ~<28=q8 ~<28t=q3 ~<28th=q3 ~<29=q3 ~<29>=q3
~<2>=a-8b-4c7e-8g-7m-3n-8o8p-7s-3t9v-12 ~<2n=o4 ~<2nd=o4 ~<2nd>=o4 ~<30=c-3o5p-3r-3v-3
~<30>=c-3o5p-3r-3v-3 ~<35=c4 ~<350=c4 ~<350>=c4 ~<3>=a-7b-11d-7e-4i-4l-6m-5n-6o-4p-3q9s-3t4v-10
~<3r=v3 ~<3rd=v3 ~<3rd>=v3 ~<40=o6v-5 ~<40>=i3o6 ~<4>=b-8c-7d5e-4f-5i-4m-5n-5o-4q3r-8s-4t10v-3
~<50=c4 ~<5>=a-5b-7d-5e-3g4l-5m-6n-5p-5r-6s-3t12u-3v-7 ~<61=t5v-4 ~<61>=t5v-4 ~<6>=c-4g9r-3t6v-11
~<72=v4 ~<72>=v4 ~<7>=t8v-8 ~<85=t3 ~<85>=t3 ~<8>=a-4b-3c-4r-3t9v-9 ~<90=i3 ~<90>=i3 ~<91=a-3b12d-6
~<911=a-3b12d-6 ~<911>=a-3b12d-6 ~<9>=a-8b-8c-7d-3f-4g-6m-5n-5p-6r-8t10v-16
~<a>=a-5c-4d4j-6l-5n-3o-3p-9r-7s-4u-6 ~<ab=a-5f-4g-5h-3i-6j5k-6n-5o-3q-6t3u5 ~<aba=c3 ~<abaj=c3
~<abl=b-3j3 ~<able=b-3j3 ~<abo=c-7d3i-3k-3 ~<abou=c-7d3i-3k-3 ~<abr=u7v4 ~<abre=v10 ~<abs=c3s3v-4
~<abso=s3 ~<abu=b7v-5 ~<abue=c3e4 ~<abus=b12 ~<ac=a-5b-6c12d-6f-8h-4i-3j-7l5m-11n-8s-3u-4v-3
~<aca=b9v-4 ~<acab=b9v-4 ~<acc=e4 ~<acce=v7 ~<acci=e4v-3 ~<ace=b-3v3 ~<acep=v3 ~<ach=b-5c12v-7
~<ache=c6 ~<achi=c4 ~<aco=a5 ~<acom=g-5 ~<acos=a7g4 ~<acr=i3 ~<acro=i3 ~<act=a-9e-4l5 ~<acti=a-8l6
~<acu=b-3c4 ~<acue=b-3c4 ~<ad=a-8h4j-3m-7n-3u3v-3 ~<add=b-5c-5v6 ~<add>=l4 ~<addr=v6 ~<ade=e3h4v-4
~<adel=e3 ~<adi=b3u3v-5 ~<adio=b3u3v-5 ~<adv=g4 ~<advi=g4 ~<af=a-10e-5h-5i-3j-5k-3m-3n-3o-3q8s-6t-3
~<afi=c7r3 ~<afr=a-3 ~<afra=a-3 ~<aft=c-3g4i-3q7v-3 ~<afte=g4i-3q6v-3 ~<afu=c-3v4 ~<afue=c-3v4
~<ag=b-3c4d3e-9f-10i-12j-3m-11n6o-5p-6q-8s-4u3v-5 ~<aga=d-3e-8f-3i-5l3m-4n10o-6p-4q-4r-4
~<agai=e-6f-3l3m-4n5o-6p-4q-4r-4v-10 ~<agar=b-4n6 ~<age=c-3d9 ~<agen=d9 ~<agi=c4 ~<agit=c4
~<ago=b-4c6 ~<agr=a4b-5g-5u8 ~<agra=c-5u8 ~<agre=a3 ~<agu=a-6b6c4 ~<agua=b4c6v-6
~<ah=a-6c-7f-9g8i-10k-9m-5n7q-4s-7u-6 ~<ah>=n12v-6 ~<ahi=c-9i-3v6 ~<ahi>=c-9i-3v6
~<aho=b5f-5g9i-3s-4v-7 ~<ahor=c-4f-4g11s-4v-5 ~<ai=b-12d4e10v-8 ~<ai>=d6 ~<aid=b-3c-3e4 ~<aid>=c-3
~<aide=e4 ~<ain=e10v-6 ~<aint=e10v-6 ~<air=c7g3 ~<aire=c7 ~<aj=k6r3
~<al=b5c-4e-4f-9g-10h-5j-7m-17o-10p4r3s-4t-4v-5 ~<al>=c-3f-3g4k4q9 ~<alc=a-4n5v-3 ~<alca=a-3n6
~<ale=l6v-5 ~<aleg=b3 ~<aler=a3l6 ~<alg=a-7b4d5i-3m-5n-3v-3 ~<algu=a-3d5m-4 ~<ali=e3 ~<aliv=e3
~<all=d-8f-3g-14i3j-3k-5l-3o-8p4r5 ~<all>=d-7g-12j-3o-8p4r5u3 ~<alla=i5v-3 ~<allo=v5 ~<alon=a3c-7
~<alot=c4 ~<alr=c-6h-3r3 ~<alre=a3h-3 ~<alri=r3 ~<alt=b-6i4 ~<alta=a-3l4 ~<alte=i5v-3 ~<alto=a5n3
~<am=a-3d-8f-5g-4m6n-9v5 ~<am>=b-4d-8m7n-4 ~<ama=b-4c3u3 ~<amab=u4 ~<aman=v4 ~<amar=c6
~<ame=a-7b5c-3v6 ~<amen=a-7b5c-3v6 ~<an=c-4d-3e-7k3l-11m-9n-16o-8u-8 ~<an>=c-5d-3e-3j-6
~<and=a4b-3c4f-3i5n-9q-5s3v-8 ~<and>=a5c4e-4n-5v-5 ~<anda=c-5i6 ~<ando=a-4b-9c4f-6g6i3 ~<andr=e3
~<ane=b3 ~<anes=b3 ~<ang=b6c-4f3v-3 ~<angu=b5c-3 ~<ank=c5 ~<ankl=c5 ~<ann=a3 ~<anno=a3
~<ano=a-4b-6c-6d-8h3i-7k3v9 ~<ano>=c-4 ~<anoc=v3 ~<anos=v9 ~<anot=d-7h4k4v-3 ~<ansi=b3 ~<answ=g4
~<ant=g-5v4 ~<ante=g-4v4 ~<anti=c3 ~<anu=a3j6 ~<anul=a4j6 ~<anx=c-3 ~<anxi=c-3
~<any=a-5b3c-3g-12i-4l-4m-5n-6o-13q4r3 ~<any>=c-9d3e6g-3i-3o-6r8 ~<anyb=d3h3 ~<anym=b5c-3h-6k3
~<anyo=h5 ~<anyt=b-5g-4h-3k-4q7 ~<anyw=v3 ~<ap=b-5d-8g-6h-5i-6k4n-5 ~<apa=a5v3 ~<apag=a4 ~<apar=v4
~<app=b-3i-3j3u3 ~<app>=v6 ~<appo=j4 ~<appr=u5 ~<aq=b3c-3e6 ~<aqu=b3c-3e6 ~<aqui=b3c-4e6
~<ar=a-8h-6i-3k-3l-4n-6o-7u-6 ~<ara=f3 ~<arab=f3 ~<ard=c9 ~<arde=c6 ~<are=a-3b-3f-3m3n-4o-5u-3v3
~<are>=a-5b-3c-3f-3m3n-4o-4p6u-3v4 ~<aren=c3 ~<arm=b8v-6 ~<arm>=b-7c6 ~<arma=b10c-9v-3 ~<aro=g3
~<arou=g3 ~<arr=v5 ~<arre=i-4v5 ~<as=b-6c-3e-6f-4i-11k-11l-8n-11p-9q3t-4v5 ~<as>=r5
~<asa=a-3b-3q8v-4 ~<asap=a-3b-3q8v-3 ~<ase=d3 ~<ases=d3 ~<asi=a-8g-8j4s4 ~<asi>=a-3b-3s4 ~<asis=j5
~<ask=a9b-7c-4g8i-4m5q-5r-8 ~<ask>=g9i-3q-4v-3 ~<aske=a4 ~<aski=a4 ~<asm=v9 ~<asma=v9 ~<ass=b7d4v-4
~<assi=d4 ~<asu=b3v6 ~<asus=b3v6 ~<at=a-10c-4d6f-13g7i-8j-4l-4m-10n-12o-6q5t-4v3
~<at>=a-11b-3f-5g9j-5m-4n-8o-5q6t-4 ~<ata=c3 ~<ataq=c3 ~<ate=b3c-6d7i-5u5 ~<aten=b-3d7i-4u5
~<ater=b9c-3 ~<ati=h4v4 ~<atie=h4v4 ~<atr=c-3j-4k5v6 ~<atra=c-3j-4k5v6 ~<atte=b-5j3
~<au=a4b5c-3d-4e-7i3n-3 ~<aunt=a3 ~<aut=e-3i3 ~<auto=i3 ~<aux=b7 ~<auxi=b7 ~<av=c-5f-3g5j-3q-3u3v-3
~<ava=h3 ~<avai=h3 ~<ave=i4 ~<aven=i4 ~<avi=b-5g7q-3u4 ~<avis=b-5g7q-3u4 ~<aw=a6i-4r-3v5
~<awa=a7c-3i-4r-3 ~<away=a7c-3i-4r-3 ~<awf=b-4 ~<awfu=b-4 ~<ay=a-6f-7g-4i-6m3v7 ~<aye=i-4v3
~<ayer=i-4v3 ~<ayu=a-3b4f-5m4v3 ~<ayud=a-3b5f-4m4v-3 ~<ayun=v7 ~<az=a-3c5 ~<azu=a-3c5 ~<azuc=a-3v3
~<b>=v6 ~<ba=c10d-9e-7f-11g5k-6l4m-13n7o-6p3r-8s-7t-4u-5v-7 ~<bab=e3g3v-4 ~<baby=e3g3v-4
~<bac=a-3c3d-4e-3i-4j-3l5 ~<back=a-3c3d-4e-3i-4j-3l5 ~<bad=g3p6r-4 ~<bad>=g3p6r-4 ~<baj=a6b-5e-3j3v4
~<baja=a7b-7c4j3 ~<bal=c7 ~<ball=c5 ~<ban=n6v-5 ~<banc=n7 ~<bano=c3 ~<bar=c4n3v-3 ~<bare=c4
~<bas=a7s-8 ~<bast=a7s-8 ~<bat=c-6e-4i4 ~<bate=i6 ~<batt=b-6c-3v3
~<be=a-6b4d-6e-5f-8h-8i-14j3k-13l4m-5n-6o-6s-6u3 ~<be>=a5b5c-11d-4f-5g-7j4k-5n-3s-3t-3u-3
~<bea=b5c-4v5 ~<bear=v3 ~<beat=b4c-4 ~<beb=c4v-3 ~<bebe=c4v-3 ~<bed=b-3c8g7v-3 ~<bed>=b-3c6g8
~<bee=a-4g-5 ~<been=a-4g-5 ~<beg=a-3l8v-5 ~<beg>=v-3 ~<begi=l8n-3 ~<beh=v4 ~<behi=v4 ~<bei=b5c-4
~<bein=b5c-4 ~<bel=c6e4 ~<beli=e3 ~<bell=c3 ~<belo=v4 ~<ben=u7 ~<bend=u7 ~<bes=u3 ~<best=q4u3
~<bet=c-5f3g3r4 ~<bet>=r6 ~<bett=f4v3 ~<bi=a-7b-7c7e-3g-3h-9k-4q-7 ~<bie=a-6g-6h-5i-3m-3n3q-3t-4
~<bien=a-5g-5h-5m-3n3r4t-4 ~<big=c5 ~<bigg=c4 ~<bil=b-4v6 ~<bill=b-4v6 ~<bir=m4 ~<birt=m4 ~<bit=c3
~<bit>=g3 ~<bl=a3c9d-3e-6f-10g-12j-4l-7m-5v-3 ~<bla=a-5n3v8 ~<blac=c6v-4 ~<blad=b4 ~<blan=n5
~<ble=a-5i5n-3u5v-3 ~<blea=b4 ~<blee=b-3c5 ~<bles=u6 ~<bli=c4 ~<blis=c4 ~<blo=a12f-3g-4i-3n-3u-4v-6
~<bloc=a11b-4v-4 ~<bloo=a-5c5 ~<bloq=a7b-4 ~<blow=b6c-6 ~<blu=c4
~<bo=b6c-3d6h-9j3k-3l-4m9n-11q-6u-6v-19 ~<boa=g6 ~<boar=g6 ~<boc=c5 ~<boca=c5 ~<bol=i3
~<boo=a-3c-4n-3 ~<book=c-4n-3v-6 ~<bor=a10b4d-3g-5k-5v-11 ~<bord=b6 ~<borr=a13b-3j3k-4v-3 ~<bos=e3
~<boss=e3 ~<bot=d11e-5g-3h-5m7v-5 ~<bot>=m8 ~<both=a10b-3e-4h-4 ~<bott=b8 ~<boy=b8c-6 ~<bp=c3
~<bp>=c3 ~<br=a-8d-5e-5g-9i3m3u-3 ~<bra=a-5b8c-5i-4v5 ~<brai=b4c-3 ~<braz=b4 ~<bre=c5n3v-4
~<brea=c5e-4n3v-4 ~<bri=c-7g-6i7k3 ~<brid=b3 ~<brin=c-4g-3i6k3 ~<bro=e-3m6 ~<bro>=c-6v5
~<brok=a-3i3v3 ~<brom=m5v-4 ~<bru=a3b-5c6v-3 ~<bruh=a3 ~<brui=c4 ~<bs=g8 ~<bsy=g8 ~<bsy>=g8
~<bu=b-5f-11h-3i8j-11l-6m-3n-12r5u-9 ~<buc=v3 ~<buck=v3 ~<bue=g4r7s-3v3 ~<buen=g4r7s-3v3 ~<bug=a5
~<bug>=a3 ~<bui=v4 ~<buil=v4 ~<bum=b-4c7 ~<bump=b-4c7 ~<bun=b4 ~<bunc=b4 ~<bur=a-4b5c7g-4h-4
~<burd=b3 ~<burn=c8g-3 ~<bus=a-3c-12d-3g6h-4i12k-4n-4r-4v-4 ~<bus>=a-8b-3c-3i10 ~<busc=b4e4v-7
~<busi=m4 ~<busy=g5v4 ~<but=b-3e-4g-3h3 ~<but>=h4 ~<butt=v4 ~<buz=d5 ~<buzz=d5 ~<by=a-9c-3g4v-3
~<by>=a-7g-4 ~<bye=b-4g8u3v-3 ~<bye>=b-4g8u3v-3 ~<ca=a-6b-8c5e-4h-3i8j3l-13m-5n-5p-5r-12t-7u-7v-4
~<cab=i4v-5 ~<cad=e4 ~<cade=e4 ~<cai=b-4c7 ~<cai>=b-4c7 ~<cal=a5b-5d7f-6g3h-6i-4j4m5n-5q-7r-6u-3
~<cala=c3 ~<cale=a-5c3j3 ~<cali=c3m4v-5 ~<call=a8c-6d8f-3h-5m3q-7r-5v-9 ~<calm=c-8v7 ~<calo=v6
~<cam=a-12b-11c4d-6k9m-3q4 ~<cama=c6 ~<camb=a-4g-3h4i-3j-4k9q4 ~<came=a-3n4 ~<cami=b-4i7k-4
~<can=a-5e-6j5l-3m-4o-4r-6t-3u-3 ~<can>=a-7b-7c-5d6f3k5p-5v3 ~<canc=c-5d-6e-4g-7j12n-8q-5 ~<cans=b4
~<cant=a-10b4c3e-3g4h-5p3 ~<car=c-15d-7e-3f-5g-10i15k-6l-3q-3 ~<car>=a-4b-3c-8d-3g-5i14s-3
~<cara=a3i-4v3 ~<card=b-5h4 ~<care=b7i-7u3v-8 ~<carr=b-6c-6i8 ~<cart=v5 ~<cas=a-3e4f4i-5v-4
~<casa=b5c-4e4 ~<cast=f5v-4 ~<cat=c4 ~<cath=c4 ~<cau=c6 ~<caug=c6 ~<cay=c4 ~<cayo=c4
~<ce=a12b-11c-4g-4i-6m-5t3v4 ~<cea=a8 ~<ceas=a8 ~<cel=c-3d5e3 ~<cell=d5 ~<cen=v5 ~<cent=v5
~<cer=i-5t3 ~<cerc=i-4v4 ~<cero=t4 ~<ch=b-13c4g6i3j-4k4n-12o-4r-3v-3 ~<cha=a-4b-11c-4k4 ~<cham=c-3
~<chan=b-8k6v-3 ~<char=v3 ~<chat=a-4m3v4 ~<che=a-4b-5g7i-5q-4u4 ~<chec=c-5g10i-3 ~<chee=u3
~<ches=b-3c3 ~<chi=e3v-3 ~<chin=f3 ~<chip=e5 ~<cho=a7c4g-4i7v-12 ~<chof=c-5i8v-3 ~<chok=c8v-3
~<chol=a5 ~<choo=a3 ~<ci=a-8b-5c-3d-5e-5f7h-9j8k6l-3n-10p-3u-3v-4 ~<cia=c3 ~<ciat=c3 ~<cie=f5
~<cier=f5 ~<cig=b5c-4 ~<ciga=b5c-4 ~<cir=g5 ~<cit=a-5b-8c-5f4g-10h-6j6k7m3n-6q3
~<cita=a-5b-8c-5f4g-10h-6j6k7m3n-6q3 ~<cl=b-6c6f-4g3h3i-3r3s-8 ~<cla=b-8c7g3r5s-5v-10
~<clar=r10s-3v-5 ~<clas=c-6g8r-3 ~<cle=e3 ~<clea=e3 ~<cli=c-9h4m3 ~<clic=h7v-4 ~<clin=c-4m4
~<clo=c4g3 ~<clog=n3v-3 ~<clos=v6 ~<clot=c6v-3 ~<co=b-8c3e-10f-3i-5m-6n5o-5p-3q-6s-13t-6u-6v7
~<coc=i7 ~<cof=v4 ~<coff=v4 ~<col=a4c8g-5v5 ~<cold=b-4v5 ~<colg=b4 ~<colo=c3
~<com=a-7e-5g5h-13j5m3n4o-4r6s-5 ~<coma=i4v-4 ~<come=a-3d-6h-4j4k4l3 ~<comi=a-4c4e-4g4j7
~<como=g-4o-3r4s-4 ~<comp=a-3c-13i-8m4v4 ~<comu=d4v-3 ~<con=b-5d6l3m3q-4r-3u-3v-7
~<con>=d5f-7h3i-6j-5k-4l-7n-8 ~<conf=b-3e4h4v-6 ~<conm=d7v-5 ~<conn=n5 ~<cono=c4e8
~<cons=a3b-8d-5i3j3 ~<cont=b-5e-4h-6l9m3n-3 ~<coo=c-3g6 ~<cook=g8 ~<cop=b15c-5n-3 ~<copa=v5
~<cope=b4 ~<cor=a6c5e-10g-3i-3m-5n5 ~<cora=c6 ~<corr=e-5r3v7 ~<cort=a5n9v-13 ~<cos=g-4i-5n5v7
~<cosa=n5 ~<cost=i-5v10 ~<cou=k5 ~<coug=a-4b-8c10f3i-4v5 ~<coul=a3k6r-4 ~<cour=g4r4 ~<cous=e3
~<cov=b-4e3 ~<covi=e3 ~<cow=c-4v6 ~<cowb=v6 ~<cr=a-7b10d-3g-13i-8m-6n-6v-4 ~<cram=b-3 ~<crap=c3
~<cras=b3 ~<cre=c3v-3 ~<creo=v-3 ~<cri=b8c-3e-3v-5 ~<cris=b8v-4 ~<cro=c-3v4 ~<cros=c-3 ~<cru=c9
~<cry=b8c-6 ~<cry>=b3 ~<cryi=b4c-3 ~<cu=a-8c-5e-7f-3g-4i-7j-5k-6l-5n6o-5p-5s-3u3v5
~<cua=a-3b-3c-5d-5j-5k-3o-5p-5v4 ~<cual=b-4m3n5o-10 ~<cuan=b-3v5 ~<cuar=o3 ~<cuat=t3 ~<cub=v4
~<cubr=v4 ~<cue=a-4v6 ~<cuen=a-3v3 ~<cuer=c4 ~<cues=v7 ~<cui=u8v-3 ~<cuid=u8v-3 ~<cut=b9e-3n6v-6
~<cut>=b3e-3n7v-6 ~<cutt=b7c-5 ~<da=b6d-12e-4f-7h-10i3j-6k12l-8m-4n-9q-6r5t-4v-7 ~<da>=f-5
~<dad=b3e5v-5 ~<dad>=b4 ~<dal=r5 ~<dale=r5 ~<dam=g3 ~<dame=g3 ~<dan=a-3g5 ~<dand=g3 ~<dano=c-3
~<dar=a7b4g-3 ~<dark=b6 ~<darm=a5 ~<dat=a5e-4k12n-4v-7 ~<date=k12n-4v-5 ~<dato=a3
~<day=e-3g-3h-4k6q-4 ~<day>=b4c-3k5n-6v8 ~<days=f4n5v-7
~<de=a4c-4f-10g-8h-6i-6j4k-6l-13n-3o-4p-4q-12r-6u-10v-6 ~<de>=c-6g-4i-5k-4m5n-4o-3t4 ~<dea=d4e5g-6i6
~<deac=a3 ~<dead=c-6e4g-3i6 ~<dear=d5 ~<deb=b-3m5 ~<debi=c3 ~<debo=v5 ~<dec=c-5g4j4n5r-4s5v-10
~<dece=e4 ~<deci=c-3g5j3n6v-3 ~<decl=r-4s5v-4 ~<ded=b-4c5 ~<dedo=b-4c5 ~<dee=v-4 ~<deep=v-4
~<dej=a9b3c-7d-7i-5l-6m-7n-6o-3q-3r-5 ~<deja=a4b7c-3g-6q3 ~<deje=a6d-4g6i-3l-3m-4o-3q-8r-4s-3
~<del=b-6h-8j5m-3s-4 ~<del>=e-9h-4k-6 ~<dela=j-3k4 ~<dele=a6j7 ~<deli=e4 ~<dem=a7 ~<dema=a6
~<den=a-4b3d3e3h5v-6 ~<denm=d5 ~<dens=a-5e8 ~<dent=b9h6v-4 ~<dep=a-8b6c-11g-4n-4q-3r-4s-4v6
~<depe=b-3q-3r-4v10 ~<depr=b10c-10e-3v4 ~<des=a5b6c3g-5i-4l-16n3q3u-8v-10 ~<desa=a7 ~<desc=a-4e5
~<desd=c3g-8n4r4 ~<dese=a4b4c-5h4 ~<desh=j4 ~<desi=a7 ~<desk=b-3d7 ~<desm=b-5c7
~<desp=a-9b9e-3g4i-3j-3q4r-3 ~<desu=a6l-5 ~<det=a7 ~<dete=a6 ~<dev=b-11c11 ~<devu=b-3c3
~<di=a-10b-3d-13e5h-4i-13j-7l-9m-5n8o-10q-8r-11s-13v-5 ~<di>=b-3
~<dia=a-7c4e-8f3h-9k5m-4o-5q-6s-3v-3 ~<dia>=b-5e-3h-6k7q-3u5 ~<diag=b3c-3 ~<dial=v5 ~<diar=c6
~<dias=f4v-5 ~<dic=b3c-3g9v-4 ~<dice=a-3b4g9 ~<dici=e3 ~<did=a-4b-5e-4g-3n8v3 ~<did>=a-5c5h-5v7
~<didn=n7 ~<die=a-4b7c-13d-3e4f-4g-4h-5i-3k-5t3v6 ~<die>=b11 ~<died=e3v3 ~<dier=e3 ~<diez=t4
~<dif=b-3d-7g-3h7k3v-7 ~<diff=d-3k3 ~<dig=a3c-6l-4n3v-7 ~<diga=l-3n7q3 ~<digo=c-3g6n-3
~<dij=c-3n15p-3u-3v-8 ~<dijo=n8p-3u-3v-3 ~<dio=c5g-3 ~<dio>=b-8c9e-3 ~<dios=b3c-4e4 ~<dir=f3v6
~<dire=f3v6 ~<dis=a5e4f-4l-6m5u-3v-4 ~<dis>=m8 ~<disa=b3 ~<disc=l-3 ~<dise=c3 ~<disp=e5v-4 ~<dist=b5
~<div=e5 ~<divo=e5 ~<diz=a-3b-4c6i-3 ~<dizz=a-3b-4c6i-3 ~<dn=a7 ~<dnc=a7 ~<dnc>=a7
~<do=b-8c-3d-8e-13f-4g-8h7i-6j-8k-6l-10n-9o-4u-15v8 ~<do>=b-4c-15d4e-10g-10h4l3n-10p5r4t-3u-8v5
~<dob=b-3c9v-3 ~<dobl=b-3c9v-3 ~<doc=a-5c-3g-3h7i-3k-3l-4p-9 ~<doct=a-5c-3g-3h7i-3k-3l-4p-9
~<doe=a-3c-9 ~<does=a-3c-9 ~<dog=n3v4 ~<dog>=n3 ~<doi=u-6 ~<doin=u-6 ~<dok=v-3
~<dol=a-3b-5c9f-3i-3m-3t4 ~<doli=c4 ~<dolo=b-4c3m-3 ~<dom=q4v4 ~<domi=q4v4 ~<don=a5c-5d-3i-3l-5o-4
~<dond=i-6m5 ~<done=a3 ~<dont=a6c-3j3l-4m-4o-3 ~<doo=b3 ~<door=b3 ~<dor=c3g3v-3 ~<dorm=c3g3v-3
~<dos=b-3e-3o5 ~<dos>=c-3o5 ~<dose=c5 ~<dou=g3 ~<doub=g3 ~<dow=c5j-3 ~<down=c5j-3 ~<doy=b4v-4
~<doy>=b4v-4 ~<dr=b6c-6d-8e-12h-4i10k-5m-3q-3 ~<drai=c5v-3 ~<dran=b5 ~<dre=c-3v6 ~<drea=c-4v6
~<dri=b-8c-4e-3i13q-3 ~<driv=b-7c-3e-3i13q-3v-4 ~<dro=b3v-3 ~<drog=b7 ~<drop=b-5c3 ~<drow=b3
~<dru=b8i-3 ~<drug=b4 ~<drun=b3 ~<du=a-5c4i-4j-4 ~<due=a-5c4v3 ~<duel=a-4b-7v3 ~<duer=b3 ~<dy=c-4v4
~<dyi=c-4v4 ~<dyin=c-4v4 ~<ea=a-10b-10c11i-7v5 ~<ear=a-4b-7c11g-3i-6k4q3 ~<ear>=b-7c8
~<earl=c-3g-3i-4k4q3 ~<eas=h3r3 ~<eat=c3v5 ~<eat>=c6 ~<eati=g3v7 ~<ec=a-4c-3d6v8 ~<ech=a-4c-3d6v8
~<echa=d3v6 ~<ed=v3 ~<ef=j3 ~<efe=j3 ~<efec=j3 ~<eh=n10 ~<eh>=n10 ~<ei=c-4o-5v-4 ~<eig=c-3
~<eigh=c-3 ~<eit=r4 ~<eith=r4 ~<el=b-7c-4d-3e7f-4h6l-7m-8n-9q3s-6u-6v-7 ~<el>=a-9j-11l-5n-3p-4q5s-3
~<eli=a9 ~<elim=a9 ~<ell=c-5e8h5v-5 ~<ella=c-5e8h5v-5 ~<els=b-4c-6d-6f-3g-4h5j7m-5n-3o-3p5q-4v-5
~<else=b-4c-6d-6f-3g-4h5j7m-5n-3o-3p5q-4v-5 ~<em=b5d-8e-4m-8n-6 ~<em>=a4p3 ~<ema=v6 ~<emai=v6
~<eme=b7 ~<emer=b7 ~<emp=c3l3v-5 ~<empe=c6l3 ~<en=a3c-3f6h-7i-4j-13k-3m-10n-3r-4t-8u-13
~<en>=a-8g7j-3m-5r-3s3t-9 ~<enc=e5f-3r4 ~<enca=r5 ~<encu=e3v-4 ~<end=a6b7c-3g-8i-3l-3r-3
~<end>=a8b5g-6 ~<ende=v-3 ~<endi=b4 ~<ene=b-4e4 ~<ener=b-4e4 ~<enf=b-4d4 ~<enfe=b-4d4
~<eng=a-3c-6f8i5v-3 ~<engi=i6 ~<engl=c-3f8 ~<eno=a6c-5 ~<enou=a7c-5 ~<enr=a4 ~<enro=a4 ~<ent=f6h-4
~<ente=e3n3 ~<enti=f8 ~<entr=v6 ~<env=a4 ~<envi=a6 ~<eq=b-6e4 ~<equ=b-6e4 ~<equi=b-6e4
~<er=b-8c-8d-3e3h-7m7n8o-7r-5v-4 ~<era=a4b-4c-5e4n9o-7r-4 ~<era>=c-3e4n5o-4 ~<eran=n4 ~<eras=a7
~<ere=m8 ~<eres=m8 ~<es=b-3c-5d-11e4i-8l-14m4n-7o-6q-12r-5s-8u-10v-4
~<es>=a-9c-9e8j-5k-4m10n-9q-7u-4 ~<esa=b-9g-5k5p7 ~<esa>=b-6e3k6 ~<esas=p7 ~<esc=a5d-3i-6k-8n5p-5v-5
~<esca=b-4c7 ~<esco=b9 ~<escr=a8g5p-3v-5 ~<escu=b-4h3n7 ~<ese=a-7c-8e5f-4g-7k7v4
~<ese>=a-7c-8e5f-4g-7k7v4 ~<eso=a4b-3c-7g-3p4t-3 ~<eso>=a4 ~<esos=c-4p5 ~<esp=c3f3g4j7m-3n-10p-3v-6
~<espa=b-8c3e-3f6g-5 ~<espe=a-3g7j5 ~<espo=v-4 ~<est=b3e4h-4j-8k-7l-9q-4u-6v-5
~<esta=a-8b5e4f-8g-4i5k-3n4r3 ~<este=c-4e5n-4v-9 ~<esto=e-8h-4i-4l-3m6n-3o-3r-7u-8v-3 ~<estu=c-4
~<ev=b6e-6f-4g-5j-3k-5r-6v-10 ~<eve=b6e-6f-4g-5j-3k-5r-6v-10 ~<ever=b7e-5g-3k-3r-4v-7
~<ex=b3c-6f-3g-10j5m5n4t-7u-3v-4 ~<ex>=b5c-5e7v-5 ~<exc=c3n6t-6 ~<exce=v4 ~<excu=n7 ~<exi=a7b4v-6
~<exis=b6 ~<exit=a8v-4 ~<exp=a-7b-6c-3d-3i5j6m9 ~<expe=a-4b-3h3j7v4 ~<expi=i4 ~<expl=m10v-5
~<ext=b3d8 ~<ey=a-4b-7c4 ~<eye=a-4b-7c4 ~<eye>=b-5c4 ~<fa=a-5b-6g-5i5l-3m-8u-6 ~<fac=h3k-3
~<face=c3k-3 ~<fain=c6 ~<fal=a-3e3g-3v-11 ~<fall=a-4e6i4v-4 ~<falt=v-4 ~<fam=v-3 ~<fami=v-3
~<far=b-7e-5i4v5 ~<far>=b-3i8 ~<farm=d4v3 ~<fas=n3 ~<fast=n3 ~<fat=e5 ~<fath=e5 ~<fav=a4 ~<favo=a4
~<fax=v4 ~<fax>=v4 ~<fc=a4 ~<fcc=a4 ~<fcc>=a4 ~<fe=a-6c5d-6e-5g-8i-14j-6l-8m-5n-5o-4q-4r-5t5u5v-4
~<fea=b12c-9v-4 ~<fear=b7c-7 ~<feas=b6v-3 ~<feb=t7v-4 ~<feb>=t4 ~<fec=c-5k5 ~<fech=c-5k5 ~<fed=a4
~<fed>=a4 ~<fee=c5e-5f-6i-3k-3n-3 ~<feel=c4e-4f-5 ~<feet=b-3 ~<fel=b-5g-6u7 ~<feli=u7 ~<fem=h6
~<fema=h6 ~<fev=a-6b-7c9 ~<feve=a-6b-7c9 ~<few=g4 ~<few>=g4
~<fi=a3b-16c6d-5e-3g-4i-11j-11m-6o3p-3q-5s-4u-5 ~<fid=v5 ~<fidd=v5 ~<fie=a-3b-4c4 ~<fieb=a-3b-4c4
~<fil=b-5e-3v6 ~<file=a4 ~<fill=e-3 ~<fin=a11q-5r5v-4 ~<find=b3 ~<fine=a-4c-6r6v3 ~<fing=c6
~<fini=g4 ~<fir=a-6v-3 ~<fire=h4 ~<firs=n3 ~<fit=v3 ~<fit>=v3 ~<fiv=t3 ~<five=t3 ~<fix=i-6j-3k3v3
~<fixe=i-6v5 ~<fl=b-10c6g-7i8j-3m-7n-7q5 ~<fla=c6i7v-7 ~<flar=c6 ~<flat=i7 ~<fle=q5 ~<flo=i4m-3
~<floo=c-6i4v6 ~<flop=v-6 ~<flu=b-6c3 ~<flu>=b-3v4 ~<fo=c3d-5g-11h-7k3r7v-3 ~<fol=a-3c-3n8
~<foll=a-4c-3n8 ~<foo=c6g-4i5v-7 ~<food=v-3 ~<foot=b-7c7i7 ~<for=g-4h-4k5n-10s3t-4
~<for>=h-3m3n-7t-4 ~<fore=b6 ~<forg=a6b-4 ~<form=b-3e-4g-6v13 ~<forw=k5v-4 ~<fou=g-4t6v-4
~<foun=b4e3 ~<four=t6 ~<fr=a3b4c-6e-9g-4h-7i-5j4k-5l-10o5p-3s-7t-7u-8 ~<fra=b4c-3m4v-4 ~<fras=b6
~<frau=m4 ~<fre=a5c-8g-4j4 ~<frea=b6c-3 ~<free=j5 ~<freg=a4 ~<fren=f3 ~<fri=a-4e-3n-5o6t-3 ~<fri>=o3
~<frid=c-3o3 ~<frig=b4 ~<frio=c7 ~<fro=d3f-3i-3l-5 ~<from=a3e-6g-5l-5 ~<fron=v3 ~<fu=d-7f-4k-5v-5
~<fue=a-3b-4d-3g-3h4n4 ~<fue>=b-6c-9h4 ~<fuer=c8n3v-4 ~<fui=j3v-3 ~<fui>=j3v-3 ~<ful=g3v-4
~<full=g3v-4 ~<fum=v4 ~<fuma=v4 ~<fun=c-3i4 ~<fur=a4 ~<furt=a4 ~<fut=b5 ~<futu=b5
~<ga=a-12e-8i7u-3v3 ~<gam=e-3n-3v9 ~<game=e-3n-3v9 ~<gan=b4c-3v4 ~<gana=b5c-5 ~<gar=n5 ~<gara=b5
~<garb=n6 ~<garg=b-4c5 ~<gas=b-7i10v-9 ~<gas>=i9v-8 ~<gasp=b-4c6 ~<gat=c-4 ~<gato=c-4
~<ge=b-6d9e-10f-4i5j-7q4u-3v-3 ~<gen=a-5d5h3 ~<gene=h3 ~<gent=a-6d5 ~<get=b-4e-9f-3i6j-7q4
~<get>=c-3e-6i3j-4m3 ~<gets=v-3 ~<gett=a3b-3i4 ~<gi=b4c-7d3e-7g5h3k-3 ~<gim=g3 ~<gimm=g3
~<giv=b5c-8e-6k-3 ~<give=b3c-7e-3j3 ~<gl=c3g3 ~<gla=g3 ~<glas=g3 ~<glu=c3 ~<gluc=c3
~<go=b4d-12e-5f-6g-5i-3j-6k-3l-9m-9n-9o5q-7r-3t-12 ~<go>=a7b5c-6f-3g-5i-3m-3s-3v-11 ~<goe=v3
~<goes=v3 ~<goi=e-3 ~<goin=e-3 ~<gom=b-3o6v-3 ~<gome=b-3c-3o6 ~<gon=b5 ~<gone=v3
~<goo=a-3e-4h-4i-4m-4 ~<good=a-3e-3h-4i-3m-4 ~<gor=v7 ~<got=a-4c6i3n-4 ~<got>=a-4c5i3n-4
~<gr=a-6d-6e-4f-6i-4j-4k-5l-4m-9n-7p-4q-5t-3u11 ~<gra=b-6m-5r-4u9 ~<grac=b-7c-8u6 ~<grad=g5
~<grat=u3v4 ~<gre=b-5j-4u3 ~<grea=u3 ~<gri=b4g-4 ~<grie=b7c-8 ~<grip=b-5c9v4 ~<gro=c5 ~<groi=c5v-3
~<grou=b3 ~<gu=b-5e-3h7r9s-4v-12 ~<gua=i3 ~<guag=i3 ~<gue=g5 ~<gues=g5 ~<gum=b-4c9 ~<gum>=c5
~<gums=c3 ~<gun=b9 ~<gun>=b9 ~<gus=b-8f4h5r4 ~<gust=b-8f4h5r4 ~<gut=c5 ~<guy=h4v-5 ~<guy>=h4v-4
~<gy=a-5g3 ~<gym=a-5g3 ~<gym>=a-5g3 ~<ha=a3b-5c4f3i-3j-5k-5l-7n-9o-10q-7r-8u-4v9 ~<ha>=c4
~<hab=b-4c-5d4f4g5h-4i-5j-5m4n4o-3p-4 ~<habi=v4 ~<habl=b-4c-4d4f4g5h-9i-4j-5m4n4v-11 ~<hac=a-5g-6i-5
~<hace=a-5g-6i-5 ~<had=b-3c6g-5v4 ~<had>=b-3c6g-5v4 ~<hag=b5g-3i3 ~<haga=b3 ~<hago=i4 ~<hah=b-8v9
~<haha=b-8v9 ~<hai=b-4f5 ~<hair=c4 ~<hait=f5 ~<hal=a3c-3 ~<half=g3 ~<hall=v6 ~<halt=a7 ~<ham=v3
~<hamb=v3 ~<hamm=c5 ~<han=a5v7 ~<hang=a4c-5v5 ~<hap=a4b3g-4m4q-3v4 ~<happ=a4b3g-4m4q-3v4
~<har=a8f-3q-3 ~<hara=a7 ~<hard=a-3c5q-3 ~<harm=b4c-4 ~<hart=a6v-4 ~<has=c5e-8v-3 ~<has>=c3i-4
~<hasn=c5 ~<hast=g3i5v-3 ~<hav=a-3c6f3g5m-6n-3v-3 ~<have=g6m-6r-3 ~<havi=b-4c5v-6
~<hay=a-4g-4m-3n-5p3 ~<hay>=a-4g-4m-3n-5p3
~<he=a-12b5c-7d-11e15f-10g-13h5i-7j-19k-12l-13o-3q-8r-5s6t-4 ~<he>=a-12b10c-7d-3e10g-5k-3n-3
~<hea=b-4c3e-8g-5i-7m-3n10u-3v4 ~<head=c3e-5n3 ~<heal=b-5v6 ~<hear=g-6n9 ~<heat=v4 ~<hed=b4
~<hed>=b4 ~<hel=d-5h-5i-7n-8u3 ~<hell=a3b-5e-3m-4u4v4 ~<help=a-4b4m5 ~<her=c-6e11f-7g3h4i-6j-7n-6s5
~<her>=a-4b3c-6e6h4v-7 ~<here=c-9d-4f-3g5h-6j-3m4n-3 ~<heri=b-3c6 ~<herm=e7h3
~<hes=a-4b7c-6e7g-5h4v-6 ~<hes>=a-4b7c-6e7g-5h4v-6 ~<hey=v8 ~<hey>=v8
~<hi=c5e11g-5h6i-7k-8l-7m-11n-12p-4q-5 ~<hi>=b-4e3v8 ~<hid=b4 ~<hidi=b4 ~<hija=b-4 ~<hijo=b4e-4
~<hik=a3 ~<hike=a3 ~<him=a-6c-8e8g-6h8s-3v-7 ~<him>=a-6c-8e8g-6h8s-3v-6 ~<hin=c3v-5 ~<hinc=c3v-5
~<hip=b-4c5 ~<hip>=b-3c5 ~<his=a-3e5m-4 ~<his>=a-3e7m-4 ~<hit=a3g5v3 ~<hit>=b-5g5v4 ~<hits=b5
~<hitt=f3 ~<hiv=c6 ~<hive=c6 ~<hiz=v4 ~<hizo=v4 ~<hm=g6n-7r-4v16 ~<hmm=n-6r-4v10 ~<hmm>=n-6r-4v10
~<ho=a-8b6c-7d-14f-7g4h-4j-7l-8m3n-6o-10r-15s-8t-3v6 ~<hoa=c3 ~<hoar=c3 ~<hol=d-3g3i-4u-3v6
~<hola=b-4u-3v10 ~<hold=g4i-4v-4 ~<hom=b3 ~<homb=v-3 ~<hoo=v7 ~<hoop=v7 ~<hop=b10c-6v-5
~<hope=b10c-5v-4 ~<hor=a-3b-12g3h-4k3m-4o-4 ~<hora=b-5c-3g4h-3k3m-3o-3v-3 ~<horm=c3 ~<hors=v3
~<hosp=m3v-5 ~<host=v3 ~<hot=b7c5 ~<hot>=c5 ~<hou=c-4e5g3m-6r-4 ~<hour=b-4g5m-5v4 ~<hous=e6
~<how=c-3g-6j-3m8u4 ~<how>=c-3g-5j-3u4v3 ~<hoy=b7q5 ~<hoy>=a3b3q5
~<hu=a-11c10d9f-3g-16i-9j-4k-7l-8m-6q-4s-8 ~<hub=b5 ~<hubi=b5 ~<hue=c10v-5 ~<huel=c10v-4
~<huh=c-3n3r4 ~<huh>=c-3n3r4 ~<hum=b-3d13h-4 ~<huma=b-3d13h-4 ~<hun=v4 ~<hur=a-6c7e-5g-7n-3q-3
~<hurr=b4 ~<hurt=a-6c8e-5g-7n-3q-3 ~<hus=e3 ~<husb=e3 ~<i>=a-9b5e-7g-7i-3n-5q-4r-5t-3u-7 ~<ib=b-3g7
~<iba=b-3g7 ~<iba>=b-3g7 ~<id=c-11h4i-5k-4n-5u-8 ~<id>=c-7d4e-7h5k-4m-3n-5u-6 ~<ide=i-5m4v8
~<idea=i-5v6 ~<iden=m4 ~<ido=e3v-5 ~<ido>=e3v-5 ~<if=a6b3e-3g-4i5j-4q5u-4 ~<if>=a6b3e-3g-4i5j-4q5u-4
~<ig=r3 ~<igu=r3 ~<igua=r3 ~<il=a-3b4d-3f3g8o3p-4q-6v-9 ~<ill=a-3b4d-3f3g8o3p-4q-6v-9
~<ill>=a-3b4d-3f3g8o3p-4q-6v-9 ~<im=b6d-7h-10k-6l-5m-7n-5r-3t-3v-5
~<im>=b5d-6h-10k-6l-5m-7n-4r-3t-3v-4 ~<in=a-9d-11h-3i-8j-3l6n-18r4s-6u-12
~<in>=a-5f-4g6h-8i-6k3m-10p3s-3u-3 ~<inc=c3e5 ~<inci=c4 ~<inco=b4e6 ~<ind=r3 ~<inde=r3
~<inf=c7d-5m9v-5 ~<infe=b-3c10v-3 ~<infi=b4 ~<infl=c4 ~<info=c-6m10v-6 ~<ing=a-3b-5e-3f11k-3v-3
~<ingl=a-3b-4f11k-3v-3 ~<inh=a-3e3 ~<ini=l8 ~<inic=l8 ~<ins=b-3e-5f-5i-7l5m3 ~<ins>=i-3
~<insc=a-4l6v5 ~<insi=a10v-4 ~<inst=b-3h4m6v-5 ~<insu=g-3 ~<int=e-3h4 ~<inte=c-3e-3h4
~<ir=a-11b-5c-8f6g-3i10j8 ~<ir>=a-5b-9c-6f7g-3h3i8j3 ~<ire=j5v-3 ~<ire>=j5v-3 ~<irm=i3 ~<irme=i3
~<is=a-11b-6c3d-5g-10h-4j-9l-6n-8p-4s-3u-5v6 ~<is>=a-8b-5c3d-3g-10h-3j-8l-5m3n-6p-4u-3v7
~<isn=b-3e4v-4 ~<isnt=b-3e4v-4 ~<iss=v3 ~<issu=v3 ~<it=a-5b6c-4d-9e-7g-3h-4i-3k5o-5p-3s-3u-4
~<it>=b3c-9d-4e-6g-5h-4j3k5l-4o-4 ~<itc=b-3c9 ~<itch=b-3c9 ~<its=a-3j-3q-3 ~<its>=a-3j-3q-3 ~<iv=c8
~<ive=c5 ~<ive>=c5 ~<ja=b-6e-3g-4s7t3v4 ~<jaj=a-5b-8c-6v9 ~<jaja=a-5b-8c-6v9 ~<jala=b3c-3 ~<jam=s5
~<jama=s5 ~<jan=t4 ~<je=b-5f3 ~<jef=b-3 ~<jefe=b-3 ~<jej=v6 ~<jeje=v6 ~<jo=b8c-10e3g-6m4n-3u3v-5
~<job=u4v-6 ~<job>=u4v-6 ~<jod=a6 ~<joda=a4 ~<joe=e3 ~<jok=e-3m3v5 ~<joke=m3v5 ~<jos=e5 ~<jose=e5
~<joy=b11c-9 ~<joy>=b11c-9 ~<ju=a-4c-16e3f-4h-3j-4m-9n-6o-8t-3 ~<jue=o-3q6v-4 ~<juev=o-3q6v-4
~<jul=v5 ~<july=v5 ~<jum=b3c-3i4 ~<jump=b3c-3i4 ~<jun=b-6e4 ~<june=v4 ~<junk=a4 ~<jus=c-3f-3g3m-3s-3
~<just=c-3f-3g3m-3s-3 ~<ke=b-4c3g-10j-5v6 ~<kee=b-3c5g-8j-5v5 ~<keep=b-3c5g-8j-5v5 ~<kev=e3
~<kevi=e3 ~<ki=c-6d-6g-3i-6m5p-3 ~<kic=f5 ~<kich=f5 ~<kid=a-4 ~<kid>=b3 ~<kids=g4 ~<kie=m5 ~<kien=m5
~<kil=b6c-3f-4g-10i-3 ~<kil>=b8 ~<kill=f-3g-10i-3 ~<kim=d-3h4 ~<kim>=d-3h4 ~<kin=b-7v-4
~<kind=b-7v-4 ~<km=b8n10 ~<kms=b9 ~<kms>=b9 ~<kn=a-3e3h-7q-5s-4v3 ~<kne=b-6c4h-4 ~<knee=b-6c4h-4
~<kni=b4c-3 ~<knif=b4c-3 ~<kno=e5q-4s-3v4 ~<knoc=v4 ~<knot=c3 ~<know=a-3b3q-3s-3 ~<kr=f5 ~<kre=f5
~<krey=f5 ~<la=a-7b-4c3h-6l-7m-22n-10q5r-4s-8t-17u-6v-4 ~<la>=a-4c4f-4h-5m-13o9p-8q-4 ~<lab=c4v8
~<labo=c4v3 ~<labs=v8 ~<lad=b-4d4g-3h3i3 ~<lado=i4 ~<lady=b-3d4h4v-4 ~<lam=a-6d-6o-4q4s-3v-3
~<lama=a-3d-5o-4q4s-3v-3 ~<lan=v-11 ~<land=e4 ~<lang=f5 ~<lano=f-3g4v-7 ~<lar=a4 ~<larg=a4
~<las=b4g-4j-5t-5v-7 ~<las>=e-3h-3q4r-3t-4v-8 ~<last=e3g-6h3n-3q-3
~<lat=b-10d-5e-4g12i-5k3n-4r-6t-4v-5 ~<lata=q3v-6 ~<late=b-7d-5g10i-3q-3r-3 ~<lau=b-3v10
~<laug=b-3v10 ~<law>=e3 ~<le=a6c4d-7e-8f-10g4h-10i-12k-13l-9m-3p-10q-10r-7s-11v-6
~<le>=c-8f-4g8h-7i-3j-4k-3m-4q-6r-7u5 ~<lea=a5g-4 ~<leak=b-3c8 ~<leav=a7c-7g-3 ~<lef=a-4v-4
~<left=a-4v-4 ~<leg=a-5b-7c9g-4i-4m3 ~<leg>=b-3c5 ~<legi=m5 ~<legs=c3 ~<lej=i3 ~<les=a5 ~<les>=a5
~<let=e-3j3n-4p-3 ~<let>=g3j4r-3v-4 ~<lets=o4r3 ~<lett=v3 ~<lev=c11 ~<leva=c4
~<li=a-3e-5g-3j-6k-11l3m-4o-5q-6v-6 ~<lib=j5 ~<libe=j5 ~<lic=b-4c-3i10v-3 ~<lice=b-4c-3i10v-3
~<lie=c5 ~<lie>=c5 ~<lif=a-7b8g-4i5j-4 ~<life=a-7b12 ~<lift=b-4i8j-3 ~<lig=c6 ~<ligh=c6
~<lik=a-4h3k-4r3 ~<like=a-4h3k-4r3 ~<lin=c-5e3i-4m-6n3u5v3 ~<lind=n-3u5 ~<line=c-4n6v6 ~<lip=c3
~<lips=c3 ~<liq=c4 ~<liqu=c4 ~<lis=a9c-7d-8e-4g-3j-5l4r-5 ~<list=a9c-7d-8e-4g-3j-5l4r-5 ~<lit=g3
~<litt=g3 ~<liv=a-11b6c-5d3g-3i-4 ~<live=a-8b3d3i-3v-5 ~<livi=v5 ~<ll=d5h-11i6j-8k-6l-4o-3q-8r-4u-5
~<lla=a8b-3d8g4h-7k-3n-8q-6r-5v-8 ~<llag=b-3c10v-5 ~<llam=a8b-3d8e3g6h-7i-6n-5q-6r-5v-9 ~<llav=v3
~<lle=a-5d-4e-10i8s4v5 ~<lleg=b-4n3v3 ~<llev=e-4i7m-3 ~<llo=b11c-5 ~<llor=b11c-5
~<lo=d-3e4f-11g-6h-16i-7j-13k-15m-16n4o-8p-4q-5u3v8 ~<lo>=a4b-5e6g6j-3 ~<loa=n3 ~<load=n3 ~<lob=v5
~<lobb=v5 ~<loc=a-3b3g-5v8 ~<loca=c-4v9 ~<log=i5v4 ~<log>=v8 ~<lol=a-7b-10c-6i-5v5
~<lol>=a-7b-10c-6i-5v5 ~<lon=a3b7 ~<lone=b5 ~<long=a3 ~<loo=b-4e4v4 ~<look=e4v4
~<los=a4c-3d-5f-4g-4h-4i-4k-3 ~<los>=d-4e-4f-3h-4i-3j-3u4 ~<lose=a8e-4 ~<losi=b5 ~<lost=e5g-5
~<lot=v7 ~<lot>=v7 ~<lou=c4n5 ~<loud=n5 ~<lov=e-3r4 ~<love=e-3r4 ~<lt=g6 ~<ltr=g6 ~<ltr>=g6
~<lu=a-11g11h-8i-5j6m-7n-8o-6q6t-3v-9 ~<luc=b3c4 ~<lue=b-4c-5g10v-3 ~<lueg=b-4c-5g10v-3 ~<lug=j8
~<luga=j8 ~<lui=e7 ~<luis=e7 ~<lum=c4 ~<lump=c4 ~<lun=g4o-5q8 ~<lune=c-4g4o-4q7v-3 ~<ly=c4 ~<lym=c4
~<lymp=c4 ~<ma=a-7b3g-7h-3i-7j-4k-3o-3p-4q-5r-12u-8v-3 ~<mac=d3v-3 ~<mach=d3v-3 ~<mail=c3
~<mak=b3g-5 ~<make=a4b4g-5v-5 ~<mal=c11e3g-10s3t-3v-6 ~<mal>=b-4c7e4t-3 ~<mala=b-4c5n3 ~<malt=b5
~<mam=e4i-3v-3 ~<man=c-4e-6g4i6j-3k-4m-3o5p-5q-6r-4v-4 ~<man>=b5h5v-3 ~<mana=d6g8o6
~<mand=c-7d-5e-5f6j-3l4n3 ~<mane=a-4b-5c-3h-3i9 ~<mano=c3 ~<many=c-3 ~<maq=d3m3 ~<maqu=d3m3
~<mar=a-10b-10c-3e7m-6n-9p-5s-4u-3v3 ~<marc=e4n-4 ~<mare=b-4c9 ~<mari=c-3e6v3 ~<marq=c-3d8g4
~<mart=c-5j3v-5 ~<marz=v4 ~<mas=a7c-10d-5e-4i-5n3 ~<mas>=a7c-10d-5e-4i-5n3
~<mat=a-4b13c-7d-5g-10i-3m-6r5 ~<mata=a-3c-6g-6m-3v8 ~<mate=b8 ~<matt=b3 ~<may=a-9b-6e3m3o-6r-5t5
~<may>=a-4l3m4t3v-4 ~<mayb=k-3r-4v3 ~<me=a-3b6c-6e-4j-5k-5l3m-6n-4o-3p-4q-7r-5s-6u-8v-3
~<me>=b3e-3m-4n-4q-6v-5 ~<mea=a-3e8v-4 ~<mean=a-3e8v-4 ~<med=a-7e-3f-3g-5k-4r-3v3
~<medi=a-5b-7e-3f-3g-4h4k-4r-3 ~<mee=g4 ~<meet=g4 ~<mej=e-3g-4j3p3 ~<mejo=e-3g-4j3p3 ~<men=c-6g-3i-3
~<meno=h3 ~<mens=a4b-5h-3 ~<ment=b8 ~<mer=a-4g11 ~<mes=a6c-4v-3 ~<mess=a6b-8c-4e-3 ~<met=b3
~<mete=b3 ~<mex=e4 ~<mexi=e4 ~<mi=a-10b7c-8d-18f-4g5h-11k-3m-9n-3p-6s-7u-8
~<mi>=b4d-8e-3j3m-3n-13o-7u-7 ~<mid=g3 ~<midd=g4 ~<mie=b3c-6e-3g-5i-5o3 ~<mied=a-3b5c-6g-3i-4
~<mier=a5v-3 ~<migh=c-4 ~<migr=c5 ~<mij=c3 ~<mija=c3 ~<mil=c3g-6i3 ~<mile=c4g-5i3 ~<mill=v4
~<min=a-8g4l3 ~<mind=a-4c-3j3l5 ~<mine=e4 ~<minu=b-4g5 ~<mire=a3 ~<mis=a-7g4h-7j-5k4n3q6
~<mis>=a-4c-4e-5l3v5 ~<misa=g3 ~<mise=b6v-3 ~<mism=q3 ~<miss=k5n7q3v-5 ~<mist=e7 ~<mix=f3 ~<mixt=f3
~<mo=b-6c7d-12e5h-5j-17k8l-3n-4o-12p7q7r-6s-3v-15 ~<mod=v4 ~<modo=v5 ~<mol=a9c4i-3v-3 ~<mole=a9
~<mom=e6g6h-4v-11 ~<mom>=c5v-6 ~<mome=g10 ~<momm=c-3e5 ~<mon=a-6c3o-6p4q6 ~<mond=o-5q8
~<mor=d-6e-4i-6j-4o-4p4 ~<more=a7b-3d-4f-4h5i-3j-3k-6n3s-5 ~<mori=a-4b10 ~<morn=b-5q4v3
~<mot=b3c-3f6i4m5v-6 ~<moth=f6 ~<moti=m5 ~<moto=c-4i5 ~<mov=a-6b-11c3e4f-3j-8k13q3v-5
~<move=a-6b-5e7g-5j-8k13q4v-11 ~<movi=b-4e-3i4 ~<mr=e4 ~<mrs=e4 ~<mrs>=e4
~<mu=a-8b5d-4g-21j-3l-7m-15n-4t-3u5 ~<muc=b6f3g-4j-3m-3n-5 ~<much=b6f3g-4j-3m-3n-5
~<mue=a-3b3e-4j-3k5v3 ~<muel=c3 ~<muer=b4c-5v3 ~<muev=k7q4 ~<muj=b-4h10v-4 ~<muje=b-4h10v-4
~<mun=b6f-3 ~<mund=b7c-6f-3 ~<mur=c-7 ~<muri=c-7v3 ~<mus=b-4c5j3 ~<musc=c6 ~<must=j3 ~<mut=a6
~<mute=a6 ~<muy=e-3g-4u3v3 ~<muy>=e-3g-4u3v3 ~<my=a-3d-4e-3f-4h-4k-4l-3m-4n-7o-4p-4q-5r-4u-10
~<my>=d-6e-3h-3k-3m-3n-7o-4p-3r-5u-9 ~<mys=a-3q-4 ~<myse=a-3q-4 ~<n>=r-7s10
~<na=c4f-3g-16h-12i-3j-10l-5m5n-7q-5r-15s16v-3 ~<nac=m4 ~<naci=m4 ~<nad=d-5g-4h-5j-3u4
~<nada=h-3i-3u5v3 ~<nadi=b4 ~<nah=c-3r-6s5 ~<nah>=c-3r-6s5 ~<nai=c5 ~<nail=c5 ~<nam=a3b-5e10g-3
~<name=a3b-5e10g-3 ~<nau=c7 ~<naus=c7 ~<nav=u-3v3 ~<naw=r-4s7 ~<naw>=r-4s7
~<ne=a-5b-7d-3g-4l-17m-5n-18o-8p9q3r-14s12t-3u-15 ~<nec=e-3 ~<neck=c6k-3 ~<nee=e-6i4n-5s3t-3
~<need=e-6i4n-5s3t-3 ~<neg=r-3s4 ~<nega=r-3s4 ~<negr=c5 ~<nei=e4p7 ~<neig=e4 ~<nel=e3r-3s6
~<nel>=e3r-3s6 ~<ner=b3e-3 ~<nerv=b3e-3 ~<nev=a5b-5c-5d-4e3j4l-4s3v3 ~<neve=a5b-5c-5d-4e3j4l-4s3v3
~<new=b-5g-3h5i-3k4 ~<new>=b-5g-3h5k4 ~<nex=c-6g3o-6p4q7s-5v-4 ~<next=c-6g3o-6p4q7s-5v-4
~<ni=b-3c-4d-10e-4f-4h-9j-5k-4l-4m-10n-11o-5p7q-4r-11 ~<ni>=a7c-6f-6p3v3 ~<nic=e-4u4v3
~<nice=e-4u4v3 ~<nie=b-5g4i4v-4 ~<niet=g4 ~<nin=h-4i-5k-4m-3n-4o-3p5r-7t5u-4 ~<nine=c-3t8
~<ning=o-7p7r-3u-3 ~<nino=b-3e-3g5h-3v4 ~<no=a8c-6d-9e6f-6g-6j3k-9l-9m-19n-11o-21p8r-22s14t-4u-16v-7
~<no>=a5d-4e3f-4g-5h3i4j4l-11m-9o-5r-11s12t-3u-7v-6 ~<nob=b5c-5d-3g-4 ~<nobo=b5c-5d-3g-4 ~<noc=b5
~<noch=b5 ~<nod=c4 ~<node=c4 ~<nol=b-5e4j3 ~<nolo=b-5e4j3 ~<nom=a7e4i3v-9 ~<noma=a-3i4k3v-4
~<nomb=a4b-4 ~<non=c7e-4o-8p11q3s-6v-6 ~<none=o-8p10q3s-6 ~<nons=c6 ~<noo=g5q5 ~<noon=g5q5
~<nop=b-4e3o-3r-9s12v-5 ~<nop>=a-3r-3s7 ~<nope=b-3e3o-3s6 ~<nor=v4 ~<norm=v4 ~<nos=a-7e6v-7
~<nos>=e5v-4 ~<nose=c6 ~<not=a5b4c-7e3f-5h3k-8m-3n-3q-5s3t-5
~<not>=a3c-4e5f-3h5k-8l-3q-6r-5s4t-4u-3v-3 ~<note=v4 ~<noth=c-7r3u3v4 ~<noti=v-3 ~<nov=b-3c-5q4t4v5
~<nove=b-5t3v7 ~<novi=f4 ~<now=d-4e-4f-5g8h-4i-3k-4l3v-3 ~<now>=d-4e-4f-5g8h-4k-4l3v-3
~<nu=b-4d3e6g-14h-4i-9j-5k-4m-3o5p-4q-12r-12s6u-6v-7 ~<nub=c4 ~<nue=a-5b-3l3n4v3 ~<nuev=a-5c-3l3n4v3
~<nuh=s4 ~<nuh>=s4 ~<num=a6d-4e6g-7h-6i-5k-3l-3n-3o4p-3q-6v-13 ~<numb=a3q-4v-9 ~<nume=a3c-3e4v-3
~<nun=b-3c-3r-3s3 ~<nunc=b-3c-3r-3s3 ~<nur=a-3d9 ~<nurs=a-3d9 ~<nv=v4 ~<nvm=v4 ~<nvm>=v4
~<o>=a7d-4e-9g-3m3 ~<ob=b-7r4u4 ~<obl=u5 ~<obli=u5 ~<obr=c5 ~<oc=b-7c-7g12n-6o4q3r-7t3v-11 ~<och=t5
~<ocho=t4 ~<oct=o6q4r-3 ~<ocu=c-5g7 ~<ocup=c-5g7 ~<od=b16c-6v-6 ~<odd=b10v-5 ~<odd>=b10v-5 ~<odi=b5
~<of=a4c-3e-4f-5g-4h-4k-6l-12o-7q-4v-8 ~<of>=e-3g-3j-7k-3l-4n-5u3 ~<off=a8e-4h-3j3l-3u-6v-6
~<off>=a9d-6e-7i-3j3l-3m-9u-6v-3 ~<offi=b-3 ~<ofi=e3v-3 ~<ofic=e3v-3 ~<oh=j3 ~<ohi=j3 ~<ohio=j3
~<oi=a-5c7n11v-7 ~<oi>=n9 ~<oid=c6 ~<oido=c6 ~<oja=b4 ~<ojal=b4 ~<ojo=b-4c3v3 ~<ojo>=b-3v4
~<ok=c-6e-4f-5g-10p-3r14s-9v4 ~<ok>=c-6e-4f-5g-10p-3r14s-9v4 ~<ol=a5e-5h3k-3 ~<old=h4v-3 ~<olde=v-4
~<olv=a3b-3j3v6 ~<olvi=a3b-3j3v6 ~<om=v4 ~<omg=v4 ~<omg>=v4 ~<on=a-6c-5e-8g6l5m-5n5o3p-4s-3u-4v-5
~<on>=b4d3f-5g7h-4k-3l6 ~<onc=a-3c-3g4n4v-3 ~<once=a-3c-3g4n4v-3 ~<one=d-5o4p-5q-8
~<one>=d-5o5p-9q-8 ~<onl=c-4j-6q3 ~<only=c-4h3j-6q3 ~<oo=c3 ~<ooz=c3 ~<oozi=c3
~<op=a5b-6d4e-3f-4g-9h3i-5k-4l8q-6u-5v-4 ~<ope=c5d9m-3 ~<open=v3 ~<oper=c3d9 ~<opi=h3 ~<opin=h3
~<opt=a10b-11c-13d-4g-3l6v-9 ~<opt>=a5b-5c-6l8 ~<opti=c-4 ~<opto=a4 ~<or=c6d-4e-4g-6 ~<or>=g-3i3
~<oral=v3 ~<ori=b-4c7v-3 ~<orin=b-4c7v-3 ~<ot=b-7c-3d-11f-4g4h9m-9o-8p12q-7r-8s-6t-3u-6v-6
~<oth=a-3h3k-4p5 ~<othe=a-3h3k-4p5 ~<otr=b-4c-3d-10f-3h6k5m-6o-11p8q-5r-5u-3v-3
~<otra=a-3d-6f-5i-3k4l3o-6p3 ~<otro=b-5e-3h6n-4o-3p4 ~<ou=a4d-5e-5f-3g-3h-4l-6m-3q-3r-4u-6v3
~<out=a7d-5e-5f-3h-4l-6m-3q-3r-3u-6 ~<out>=a5c5d-4e-5h-3l-6q-3r-3u-6 ~<outs=c-3v3 ~<ov=b6i-3
~<ove=b6i-3 ~<over=b6i-3 ~<ow=a-5 ~<ox=b-3c7 ~<oxy=c3 ~<oxyg=c3 ~<oy=c-6n5v3 ~<oye=c-6n5v4
~<oye>=c-6n5v4 ~<pa=b3d-4e7g-11j-14l-10m-3n-3p-12r-9s6u-4v3 ~<pac=b-3e4v-6 ~<paci=e4v-5 ~<padr=b3
~<pag=v8 ~<pai=a-6b-3c4n-6t3 ~<pain=a-5c6e-6n-5t3 ~<pal=f3 ~<palp=c4 ~<pan=a-3b12f-4g-4
~<pani=b12c-4g-4 ~<pap=a-5e4v4 ~<papa=e4v-4 ~<pape=a-4c-4v9 ~<par=a10c-6d-8h-8n3q3r-6u-5
~<para=a4k3n-10s3 ~<pard=n5v-4 ~<pare=a13c-6m-3r-5s-3 ~<park=c-6v7 ~<parl=f8 ~<part=a3
~<pas=b-3d4g-14h-4i6n-3q4r-10s11v-4 ~<pas>=a5f4 ~<pasa=b-5i7 ~<pase=d5k7q6 ~<paso=b3c-4s4v4
~<pass=b-12c5e4r-3s7v-4 ~<past=b4i-3k-3o3 ~<pat=a-8c-10g3h5o-4 ~<pate=a-4c-6e-5h6o-4v4 ~<pati=e6
~<patr=b7g5 ~<pav=b5 ~<pavo=b5 ~<pay=i9v-3 ~<pay>=b3i7v-3 ~<paz=a4b-4e5 ~<paz>=a4b-4e5
~<pe=c6e-4f-3g-3h-3i-6l-8m-8p-3s-3u-10 ~<pea=b3 ~<peac=b3 ~<pec=b-4c4 ~<pech=b-4c4 ~<ped=a3b-4v-4
~<pedi=a5e-3v-4 ~<pee=b-6c11v-8 ~<pee>=c6v-6 ~<peei=c3 ~<peg=c-3v5 ~<pega=c-3g3v5 ~<pel=g-3
~<pen=a-3b10c-8g4v-6 ~<pena=b6c-3 ~<pens=b3c-4g4v-5 ~<peo=c6d3v-7 ~<peop=c-3d3 ~<peor=b-3c11v-3
~<per=b-3g-3l-4m-6n4r4u-8v8 ~<perd=g-5n8 ~<perf=c-5v3 ~<perh=v3 ~<peri=c4 ~<perm=a8b-3d-3e-3
~<pero=f-3k5q3r5v3 ~<perr=b-5v6 ~<pers=a-5c-7d7e4g-3k-3m-3n-3 ~<pes=c4 ~<pesa=v-3 ~<peso=c3 ~<pet=v5
~<ph=b-8c-10d4e3f-3g4h-7i-6j-3k-3m4 ~<pha=v4 ~<phar=v4 ~<phi=m3 ~<phis=m3 ~<pho=b-4c-5d5e4g5h-5i-4
~<phon=b-4c-5d5e5g5h-4i-3 ~<pi=c10f-12i6j-6k-4l-6m-12n-10p-5q-6r3v-11 ~<pic=b-5i5m-3n-3p-4q-3v-9
~<pick=b-3c-8g3i8r6v-6 ~<pico=a3c3v-5 ~<pie=c8i5v-8 ~<pie>=b-4g-4i7 ~<pien=b4c-3g4 ~<pier=b-6c5
~<pies=c4 ~<pil=a-5b5c-3 ~<pila=g4v3 ~<pill=a-5b6 ~<pin=c5 ~<pink=c3 ~<pis=c4 ~<piso=v4 ~<pist=b3
~<piz=e6 ~<pizz=e6 ~<pl=b4c-6i-7s-3v-4 ~<pla=b5c-5g6 ~<plac=e4v-3 ~<plan=b6c-4g3 ~<plat=g3 ~<pm=j3
~<pm>=j3 ~<po=a-11b3d-13e-3g-10i6j-5k4n-10r-3s-11 ~<poc=v4 ~<pod=a-3j4v-5 ~<poi=b13j-3s-4v-5
~<poin=b12j-3s-4v-3 ~<pol=b7e4v4 ~<poli=b7e4v4 ~<pon=b-6c-10i13l3m4v-3 ~<pon>=i8 ~<pong=h3l3m5
~<poo=c4 ~<pop=c4 ~<popp=c3 ~<por=d-5e-4s-4v5 ~<por>=e-4f-3s-3 ~<port=b-4f7v5 ~<pos=b-7c4j-4k8v4
~<posi=c7k4v-4 ~<posp=k3 ~<poss=v6 ~<post=k4 ~<pou=b-4c6v-4 ~<poun=b-4c6v-4
~<pr=b-7d-4e-14f-8h4j3k-10l-5n4o3p-7q-9r-8u-7 ~<pra=h4 ~<prac=h4 ~<pre=b-14c11e-4j4m-5q-5t-6
~<pref=c-3v-6 ~<preg=b-6n4 ~<pren=i3 ~<pres=b-4c6j6 ~<pri=n6o3r-3 ~<prim=o3r-3 ~<prin=c-4n6
~<pro=b6c-11d-3e-3g-5i3m3n-3 ~<prob=c-3 ~<prog=a5 ~<prop=b5c-3 ~<prov=h5m5v-5
~<pu=a-8c6d3e-9g-4j-7k8m-5r-6u-5 ~<pue=a-9f3g-4k3m-6r-5s-4 ~<pued=a-10d3e-4f5k5m-5r-9s-7 ~<puen=b4
~<pues=f-4g-4q-3 ~<puf=c4 ~<puff=c4 ~<puk=c7 ~<puke=c4 ~<pul=c6v-3 ~<pull=c3 ~<pun=b6 ~<punc=b5
~<punt=c4v4 ~<pur=b3 ~<purg=a3 ~<purp=b4 ~<pus=g-3j-6k8q3s4 ~<pus>=b-5c7 ~<puse=s4 ~<push=c-4k8q3
~<puso=b3 ~<put=a-6c-4g4l3v-7 ~<put>=a-6c-3l3v-6 ~<putt=g3 ~<qu=e-7g-9m3o-4r-5s-7t-4
~<que=a-4e-6m4n4o-4p3 ~<que>=e-3i-3l-4m6n4o-6t-4u3 ~<qued=a-3b-6i4n-3v5 ~<quej=d3 ~<quem=b5c11
~<quer=a-5l3 ~<ques=d4n4v-5 ~<qui=a4g-12n-7q-4s-4 ~<quic=k4 ~<quie=a-3c-8f4m6n-4t-4v-4
~<quit=a14b-10f-9g-5k-5m-9 ~<quiz=v6 ~<ra=e-6f-6h3j-4q-4r-7u-5v3 ~<rad=a3 ~<radi=a3 ~<rai=c-8i6k6v7
~<rain=c-6k6v8 ~<rait=i6 ~<ram=h4 ~<ramo=h3 ~<ran=c3v7 ~<ran>=c3 ~<ranc=v6 ~<rap=b3n3v-6
~<rape=b6c-3v-3 ~<rapi=n4 ~<rar=c4 ~<raro=c4 ~<ras=b-3c7 ~<rash=b-3c7 ~<rat=c-6g7m5r-6v-11
~<rath=b3e-4h3s5v-5 ~<rati=g6m6 ~<rato=e3g3 ~<ray=v3
~<re=e-6f-7g-5h3i-7j-14k10l16n7o-18p-7r-3s-4t-3u-10v-3 ~<re>=a-7l5 ~<rea=a-4b3c5f3h5i-4k4l4r-3u-4
~<reac=b-4c3g4v-7 ~<read=a-4b4f8n3v8 ~<reag=k8 ~<real=e-5f-4g-4m5v-6 ~<reas=h9 ~<reb=k8 ~<rebo=k8
~<rec=a4b-8c-7d4f-7h-4j-5k4l3n-5 ~<rece=d4e-3 ~<rech=a4 ~<reci=a3 ~<reco=c-4i3l3r3 ~<recu=g4
~<red=c6 ~<red>=c8v-7 ~<ref=a5b-5v3 ~<refi=v6 ~<refr=b-3 ~<refu=a3 ~<reg=e4h3 ~<rega=b3 ~<regi=b-3
~<regr=e4v-4 ~<regu=v4 ~<reh=c-3 ~<rel=b5 ~<rela=b6 ~<rem=a5b-10d-5e-4f-3h-3k-5n3v7 ~<reme=c3
~<remi=b-3c-4n4 ~<remo=a8b-4k-3m-3v5 ~<rep=b-13c-9d7e-5f-5g3l-5m5n13o-8p-3r-4u-3v-15 ~<repe=n7
~<repi=a-4c-6n12 ~<repl=g6m5v-5 ~<repo=a9 ~<repr=a-3d5k5 ~<res=a-10d-7e-3i-4j-8k4l7q3
~<resc=g-5j-4k11q3v-3 ~<rese=n4 ~<resi=h3 ~<resp=c4 ~<rest=l4 ~<resu=a-8c-7l6v6 ~<ret=a5b-7c9g-3v-3
~<reti=a5 ~<rev=a9b3l-3v-5 ~<revo=a10b4c-9v-4 ~<ri=b-14d3e-12i8m-5n-7p-5v-3
~<rid=b-5c-8e-3i17j-3v-13 ~<ride=a-4b-5c-8e-3i17j-3v-13 ~<rig=b-8c7g-6 ~<righ=b-8c7g-6
~<rin=b4d10g3i-6 ~<ring=b-6c3d10g4v-6 ~<ris=b-3v8 ~<risa=b-3v8 ~<riv=i-3o3 ~<rive=i-3o3
~<ro=b4e3f-6g-9i3j-6n-11v-4 ~<roa=i4u-3 ~<road=i4u-3 ~<rob=b-8c-8 ~<robe=e4 ~<robl=v7 ~<robo=b-5c-3
~<roc=u5 ~<rock=u5 ~<rod=b-3c5h-3 ~<rodi=b-3c5h-3 ~<rom=a3 ~<romp=a3 ~<ronc=c3 ~<roo=b3g-4m-3n-4
~<roof=b5 ~<room=e3m-3n-3v3 ~<rop=b4c-3 ~<rope=b4c-3 ~<ros=e4v-3 ~<rosa=e4v-3 ~<rot=b8g-3
~<rota=b8g-3 ~<rou=h6 ~<roug=h6 ~<rout=i3 ~<ru=b-6d-3e-3f4g-6i6 ~<run=a-3c4i7n3 ~<run>=n4
~<runn=a-3i5v3 ~<runs=c4 ~<rus=f5v-3 ~<s>=a9b6r4v-7
~<sa=a5d-15e-8f-5g-6h-5i-5j-3k-9l-11m-4o-14q4r-3s-12 ~<sab=c-7o-3q5v6 ~<saba=c-4o-3q6 ~<sabe=f3v4
~<sac=v7 ~<saca=m3 ~<saf=b7e-3 ~<safe=b7e-3 ~<sai=a5 ~<said=a5 ~<sal=a4c3e-3f-5m-5n-5u7v-4
~<sale=r3v-5 ~<salg=a8 ~<sali=m-3v3 ~<salu=u7 ~<salv=a-3b7 ~<sam=h5v-3 ~<same=h5v-3
~<san=a-5b-13c4e3g-6i-5v10 ~<sang=a-4b-9c3e4v3 ~<sano=v6 ~<saq=a7 ~<saqu=a7 ~<sar=c3 ~<sarp=c3
~<sat=q6 ~<satu=q5 ~<sav=b11c-7 ~<save=b8 ~<saw=j3 ~<saw>=j3 ~<say=b-3c3e-4h-3n10q-5r-6
~<say>=b-4m-3n11q-5r-6v-3 ~<says=a-3 ~<sc=b7c-4e-3h-4i-9k-6q-3u-4 ~<sca=a-5b8e-5g-7i-4j-5m3v4
~<scam=m5 ~<scar=a-3b6c-6e-3g-5i-3v6 ~<sch=a-4c-4i-3 ~<sche=d5g5k-6p3 ~<scr=a6j3v-7 ~<scra=j3
~<scre=a5v-4 ~<se=a-4d-4g-6h3j-6k-4n3p-4q-5s-20t6u-3 ~<se>=a-9c5e4f-8h-4j-3m8n7s-9 ~<sea=a5h6k3v-7
~<sea>=h6k3v-7 ~<sec=b-6d4 ~<sec>=g8 ~<seco=g-4 ~<secr=d6 ~<see=d-6e-6f-4h7i-5j5k-5n-4
~<see>=b4d-5e-4g3h5i-3k-3n-4 ~<seei=c3 ~<seen=j6 ~<sees=h3 ~<seg=a-3c-6e-4s-7v3
~<segu=a-3c-6e-4s-7v3 ~<sel=b4c-3f3 ~<self=b5 ~<sem=c8v-5 ~<sema=c8v-5 ~<sen=c-4i7j-7k-5l5m-4n3
~<sena=e-5n7 ~<send=a3i4j-5l6 ~<seno=e3v-4 ~<sent=b3v9 ~<sep=v7 ~<sepa=v8 ~<ser=c-6h-3j-3 ~<ser>=f4
~<seri=v3 ~<serv=a5v-3 ~<set=p4 ~<set>=p4 ~<sh=d-10e4f-6m-13n-12t-3u-5 ~<sha=a-3c6 ~<shak=c5g-4v-8)";

}  // namespace rb::grammar
