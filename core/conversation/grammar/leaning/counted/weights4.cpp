#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning4;
const std::string_view kLeaning4 = R"(
to_ask_my=g3i-4 to_be=k-4 to_book=f5s4 to_book_anything=s4 to_breathe=c3 to_breathe_$=c3 to_bring=i3
to_bring_me=i4 to_call=a4 to_cancel=a-3f5 to_cancel_$=v3 to_cancel_my=f9 to_change=k3
to_come=b-5i3j8 to_come_$=j5 to_cut=b5c-4 to_death=b3 to_die=s-3 to_die_$=s-3 to_die_for=v6
to_do=a4f3m5v-8 to_do_$=f4 to_do_with=a5b-3m3 to_drive=c4i3 to_end=b3f3 to_end_my=f4 to_english=e3
to_friday=k5q7 to_get=a-3b11c-5d-5s-3v4 to_get_the=b3v-3 to_get_there=i3 to_go=a-4b8 to_go_$=b6
to_god=u-4v7 to_god_$=u-4v7 to_have=j3 to_hear=a3 to_hear_from=a3 to_him=b-4 to_him_$=b-4
to_hurt=c-3v7 to_hurt_myself=b-7v8 to_jump=b4 to_keep=a6b3 to_keep_texting=a3 to_kill=b6
to_kill_myself=b3 to_live=a-7b16v-3 to_live_$=b6 to_live_for=b6 to_make=a4j-3 to_make_it=b3j-3
to_make_you=a5 to_me=h3 to_move=k5 to_move_it=k3 to_my=c-5g6k-3v5 to_my_appointment=j3 to_ohio=j3
to_opt=m3 to_opt_out=m3 to_receive=a3 to_reschedule=k4 to_reschedule_$=k3 to_say=a5b-7c4r-3v8
to_say_$=v9 to_see=g5j5v-6 to_see_the=j6v-4 to_snap=b3 to_somebody=b-4j3 to_someone=a-4b-4
to_someone_$=b-3 to_speak=d6 to_speak_with=d4 to_take=b-6i8v4 to_take_me=b-4i8 to_talk=f4
to_talk_to=f4 to_text=a3g-8l3 to_text_me=g-4l5 to_that=e7 to_the=a5b-9c10g-6j-6k3q7 to_the_clinic=i3
to_the_fcc=a4 to_the_mailbox=c4 to_this=a9 to_this_$=a4 to_thursday=k3q3 to_thursday_$=k3q3
to_tomorrow=q4 to_wake=b8 to_wake_up=b8 to_work=g3 to_you=a-5g7i3 to_you_$=g7i3 todas=c-3r3
todavia=v3 today=c3g5 today_$=b-3v4 today__$=v-3 today__my=b3 today_lamanana=c7g-4q-4
today_lamanana_$=c7g-4q-4 today_lanoche=b5c-8g5v-4 today_lanoche_$=c-6g6 today_latarde_$=g-3
todo=a3g-5n-4v-4 todo__$=b5 todo__da=b3 todo__que=a6b-3c4 todo_lo=a6i5 todo_lo_que=a6 todo_me=b3
todo_me_da=b3 toi=f8 tomar_$=k5 tomar__pastilla=v5 tomar_mi=v5 tomar_mi_pastilla=v5 tome=b5c-3
tome__$=b7 tomorrow=g4v-3 tomorrow_$=b4c-4g3q5 tomorrow__$=g4q-6 tomorrow_morning=q-4
tomorrow_morning_$=q-6 too=b3e-3h4p3u3 too_$=c-4u7v6 too__$=h5v-7 too__to=c7 too_far=i6 too_fast=n4
too_many=c-3 too_much=b7v-4 too_much_$=b3v-3 took=c3i3v-4 took__car=b-3i3 took__many=c-3
took__my=b5c-4 took_a=b4 took_all=b5c-4 took_all_my=b5c-4 took_my=i3 took_the=b-4c4 took_too=c-3
took_too_many=c-3 tooth=c4 top=n8 tos=c4f3 tos_$=f4 tos__me=c6 toser=c5 toser_$=c5 toso=a-3v5
touch=b-5c5g3 touches=b3 touches__$=b3 touches_me=b3 touches_me_$=b3 trabaja=i4 trabajando=f4
trabajo=k4 trabajo_$=g3 tracks=b6 tracks_$=b6 trae=c5 traffic=b-4 traffic_was=b-4v4 trafico=c-5v6
tragar=c4 tragar_$=c4 traigo=b-4c6 train=c-3i8v-3 train__running=i5 tranquila=b-3v3
tranquila_$=b-3v3 transfer=d3 transfer_me=d3 translator=f3 translator_$=f3 transporte=i5
transporte_$=i3 treat=c-3v6 tres=v-4 tres_dias=c3 troca=i5 trouble=i3 truck=c-7i6 trust=b3e-3
try=b7g9m-4q-4v-5 try__$=g4 try__tomorrow=g3 try_me=b-4g8 trying=c4 trying_$=c4 tub=g4 tuesday=g-4
tuesday_$=o4q-4v3 tuesday_at=o-4 turn=l5 turn_the=l5 twice=c3 two=a-3b-5o3p-3r-3t3 two__$=g3o3
tylenol_$=b4 uber=i9 uber_$=i6 uh=a-3b-4s4v-4 uh_$=r-4s7 uh__can=g4 uh_yeah=g4 uh_yeah_can=g4
ultimo=a5 um=v4 um_yeah=a3 un=a-4c3f-5m-5n-7o-3q-3t6 un__$=d4h-4i7k-5l-9m-3n-3 un__con=b6
un__de=b5c-12e3v3 un__en=b-7c7 un__me=l7 un__no=h3 un__que=b-4c4 un__y=a-3 un_ano=v-3 un_ano_$=v-3
un_asesor=d3 un_asesor_$=d3 un_ataque=c3 un_dolor=b-5 un_dolor_que=b-4 un_enterro=k3 un_hombre=v-3
un_infierno=b4 un_infierno_$=v3 un_ojo=v5 un_rato=g3 un_rato_$=g3 un_taxi=i5 un_taxi_$=i4
una=a-5c4d5g-3i-3 una__$=a-6d7f5m3v-11 una__de=b-3 una__en=b4c5v-4 una__mas=n6 una__otra=p4
una__para=k-6v4 una__please=b7 una__que=b-5c5k5v-3 una_carta=v4 una_cita=f4 una_doctor=h4
una_enfermera=d3 una_enfermera_$=d3 una_llamada=d5 una_llamada_$=a-4d6 una_mujer=h3 una_ni=p4
una_ni_otra=p4 una_persona=d8e-5 una_persona_$=d9 una_semana=c4 una_senorita=d4 una_soga=b5
una_vez=b3n7v-3 under=c3 under__weather=c4v-4 under_the=c5v-4 under_the_weather=c4v-4 unenroll=a4
uno=i5o4 uno_$=a-3i6o4v-5 uno__$=v4 unsub=a5 unsubscribe=a5l-6 unsubscribe_$=a12l-3v-5
unsubscribe_from=a-3v3 unwanted=a4 up=c4e-5f-6h-6j3n5v-6 up_$=e-4n4 up__everything=b3 up__me=c4
up__slot=j6 up_and=a7g-4 up_for=l5 up_my=c-9g5j3v-3 up_my_slot=j6 up_on_everything=b3 up_to=g6
up_tomorrow=b6 up_tomorrow_$=b6 up_with=c8g-5 urge=b4c-3 urine=c3 urine_$=c3 us=e4 usa=m5n-4
use=a-3e-3j4 use__number=e-5 use__phone=a-7 use_mi=j4 use_this=a-5 use_this_number=e-5
use_this_phone=a-7 used=v7 used_to=v8 usted=q4v-3 usted_$=f6 usted__$=q4 usted__a=e6 usted_busca=e3
usted_busca_a=e3 ustedes=v3 ustedes_$=v4 va=v-3 va_a=b3 vacuna=c-6v5 vacuna_$=c-5v5 vale=b3 valgo=b4
valgo__$=b4 valgo_nada=b4 valgo_nada_$=b4 van=c-3i10 van_$=a-3i8 van_a=i-4 vaya=a-3b3j5u6v-5
vayanse=a3 ve=v9 vecina=c-5v6 venas=b4c-5 venas_$=b4c-5 vengan=b-3i5v-3 vengan__mi=i4v-3
vengan_por=i4v-3 vengan_por_mi=i4v-3 veo=a-5c7v-6 veo__$=c5v-3 veo_salida=c-3 veo_salida_$=c-3
ver=a3b-5f-3v5 ver_$=g-5h6v7 ver__doctor=v-3 ver_al=v-3 ver_al_doctor=v-3 verdad=d3m4 verdad_$=d3
vez=a-3b3d-5e-6g-5k-4l5n5p-5 vez_$=a-7b6d-4e-3g-3v5 vez__$=h4 vez_no=h7n-5 vez_no_$=h7n-8
vez_please=h-4n3 vez_please_$=h-4n3 vida=b11c-5e-3 vida_$=b7c-3u-3 vieja=v4 vienen=i3
viernes_$=g3o7v3 viernes_pero=q3 vietnamese=f3 vietnamese_$=f3 virus=v5 virus_$=v5 vision=c6
visit=a-5g-9h-3j8k3 visit_$=a-4c-7f4h-3 visit_to=g-3 visita=g9 visita_$=g9 viva=b4 viva_$=b4
vive=b-5e5 vivir=a-4b5i-3v-3 vivir_$=a-3b10i-3 vivo=i4v-3 vivo_$=d5 vivo__el=i5 voice=c9 voices=b9
voices_wont=b3 volver=l4n4 volver_a=l4n4 vomitando__anoche=f3 vomitando_desde=f3
vomitando_desde_anoche=f3 vomiting=c3 vomiting_$=c3 vomito=v5 vomito_$=v6 voy=b5c-6e-3i-3j9k-5v-9
voy_$=a-4b-8j8 voy__estar=b4 voy__hacer=b5 voy__ir=b-5j5 voy__pensar=b-4 voy_a=a5b12c-10g-7k-3v-4
voy_a_estar=b4 voy_a_hacer=b5 voy_a_ir=b-5j5 voy_a_pensar=b-4 vueltas=l3 vuelva=n4 vuelva_a=n4
vuelvan=a4s-3 vuelvan__mandarme=a-4 vuelvan_a=a4s-3 vuelvan_a_mandarme=a-4 wait=g5t3 wait_$=g5
wake=a-3c4v-3 wake__tomorrow=b6 wake_up=a-3c4v-3 wake_up_tomorrow=b6 walk=b-6c4i4 walk_$=c6
walk__$=i3 walk_ins=i-3 walk_ins_$=i-3 walker=i3v3 walking=b3 walking__the=b4
want=c-4d3g-3h4i-5n-7v-3 want_$=m3 want__$=a6b-4 want__be=a4 want__book=s4 want__cancel=k3
want__die=b8 want__different=f5 want__end=f4 want__hear=a3 want__hurt=b-4v8 want__live=a-5b7
want__person=a-6d3 want__see=h-3j4 want__talk=b-6f5 want__to=a3 want__wake=b8 want_a=a-8b-5d6f3
want_a_different=f5 want_a_person=a-6d3 want_an=h3 want_nothing=a5b-4 want_off=a7 want_the=a-3h3
want_to=a-6b14e-7h-8v4 want_to_be=a4 want_to_book=s4 want_to_cancel=k3 want_to_die=b5 want_to_end=f4
want_to_hear=a3 want_to_hurt=b-4v8 want_to_live=a-5b7 want_to_see=h-3j4 want_to_talk=b-6f5
want_to_wake=b8 wants=a5 was=a-5c-3n4r-4t-5v4 was__$=b16t-7v-3 was__to=v7 was_born=m3 was_dead=v-4
was_dead_$=v-4 was_going=v4 was_going_to=v4 was_that=v-4 was_that_$=v-4 wasnt=e8 watching=v-3
water=c8g-4v-3 water_$=b4 way=a-4g4i7v-7 way_$=b-4 way__$=b6 way__get=i8 way_out=a-4b11i-3
way_out_$=b6 way_to=g5i3v-5 way_to_get=i5 ways=b6 ways_to=b4 we=g3h3 we__click=h7 we_are=a5
we_dont=h6 weak=b-4c6 weather=v8 wed=o4 wed_$=o3 wednesday=p-3v-4 wednesday__$=o-3 wednesday__2=r3
wednesday_and=o3 wednesday_at=o-3r3 wednesday_at_2=r3 week=c9g-4v-6 week_$=c9 weeks_$=c5
welcome=u7v-3 welcome_$=u7v-3 well=b-4g3u-3 well_$=g-3r4 well_see=c-3g6v-5 well_thanks=v7 went=i3n3
went__$=i3 went_away=v5 went_out=c5i3 went_out_$=c5i3 were=e3n3v3 were_the=n3
what=c-7e-6h-3i-3j-6m5n5o-4q-5r-12t-5 what_$=b-4m-3n20v-16 what__$=a6g-4k4n-8v4 what__do=f3
what__i=a3j-3m3v6 what__is=k-3v7 what__it=m5v-9 what__my=m3 what__that=n4v-5 what__the=n6
what__these=a-4m4v-5 what__to=b3 what__was=n-3v7 what__you=v-4 what_a=v11 what_appointment=m9
what_appointment_$=m7 what_are=a-4n-5 what_are_my=m4 what_are_the=v5 what_are_these=a-4m4v-5
what_day=n-4v4 what_did=m-8n3 what_did_you=m-8n3 what_do=a3m4v-3 what_do_i=a4v-5 what_else=k5p7
what_happens=a5g-3m4 what_happens_to=b3 what_i=v5 what_if=b4j-3 what_if_i=j-3v9 what_is=m11v-3
what_is_it=m7 what_my=g5v-3 what_should=v4 what_should_i=v4 what_this=m3 what_this_is=m6 what_to=f3
what_to_do=f3 what_was=n8v-10 what_was_that=n4v-5 what_were=n4 what_were_the=n3 whatever=c3r3
whats=a-6m4o-5 whats__for=m4 whats__point=b4 whats_it=m3 whats_that=n5v-9 whats_the=o-5v6
whats_the_point=b4 whats_your=m-3v6 wheels=c-3i7v-3 wheels_$=c-3i7v-3 wheezing=c5 wheezing_$=c3
when=b-5c4g3v3 when__i=k3 when__swallow=f4 when_do=v6 when_i=b-8c11v-18 when_i_swallow=f4 when_im=g5
when_it=v8 where=c4i-4j-3 where__going=b5 where__the=v3 where__you=v6 where_are=v6 where_are_you=v6
where_im=b4 where_im_going=b5 where_is=v3 where_is_the=v3 wheres=d4v3 which=o-4v3 which__$=m4
which_is=v4 white=c3 who=a-4c-5f3h5m5 who__do=h4 who__i=b-7d6m-4 who__it=a-3m6 who__the=m-4v3
who__this=a-4f5m4 who__you=e4m6 who_are=e4 who_are_you=e4 who_dis=m8 who_do=d4 who_do_i=d5m-6
who_else=h5 who_else_do=h4 who_is=a-8f4m11 who_is_it=a-3m6 who_is_this=a-4f5m4 who_speaks=h-3
whom=m5 whom__i=m5 whos=a-5e4i4m8 whos__$=m3 why=b5g-6m7r6s-5 why__$=b3g-4m9r8s-4v-7 why_not=r8s-4
why_not_$=r8s-4 wife=e7v-3 wife_$=e7 wife_in=e3 will=a-5c-8d-4g4 will__$=g4v-7 will__take=v4
will__the=a-3b3 will__you=g5v-3 will_be=b3 will_call=g4v-4 will_it=v4 will_it_take=v4 will_see=b6
will_the=v6 wipe=a6m-3 wipe_my=a6 wish=b8 wish__never=b3 wish_id=b3 wish_id_never=b3 wish_to=a4
with=d3f-3j-5k-3v3 with__$=h-3i-3v7 with__clinic=v5 with__heart=v4 with__kim=d-3 with__message=a6
with__people=a3b-4i3 with_a=b8d3 with_blood=b6 with_blood_$=b6 with_doctor=d-3 with_doctor_kim=d-3
with_fear=b7 with_fear_$=b7 with_him=h4 with_him_$=h4 with_it=m3 with_it_$=m3 with_me=b-8g11v8
with_me_$=b-9g7v9 with_my=c6 with_o=i3v-3 with_patel=v4 with_patel_$=v4 with_someone=d3
with_that=b-3v3 with_the=a5c-3d3i-3 with_the_message=a6 with_this=b-5 with_us=e6 with_us_$=e4
with_you=a8b-4 with_you_$=a3 without=v-4 without_me=b4 without_me_$=b3 without_trying=c4
without_trying_$=c4 wont=a-8c5e-6g-3h3j4k-3l-3n-5q-3s3v-3 wont_$=b3s7 wont__$=c6j4 wont__able=j4
wont__alive=b4j-4 wont__away=c3 wont__coming=b-4 wont__down=c5 wont__me=a-3 wont__there=j8
wont_be=c-7j9 wont_be_able=j4 wont_be_alive=b4j-4 wont_be_coming=b-4 wont_be_there=j8 wont_go=b-6
wont_go_away=c3 wont_heal=c6 wont_heal_$=c6 wont_need=b10c-3j-8 wont_quit=c4 wont_quit_$=c4
wont_see=b-3h4 wont_stop=v4 wont_stop_$=v5 work=b-3i-4j-3k3 work_$=a6c8d-3m3p-4 work__$=v3
work__me=p3r-3 work__need=q4 work__so=o3q-4 work__the=v3 work_i=q4 work_i_need=q4 worked=d3
working=g5v-3 works_$=p-5 works__me=f4p4 works_for=f4p4 works_for_me=f4p4 world=b8v-3 world_is=b5v-3
worried_sick=b6v-6 worry=r3 worse=c4 worst=b-3c4 worst__of=b-3c4 worth=b3 worth__$=b3 would__be=v3
would__better=v-5 would__that=f4 would_be=v-7 would_be_better=v-4 would_like=f4 would_like_that=f4
wreck=b4 wreck_$=b4 wrist=c3 wrists=b6 wrists_$=b6 write=g5 wrong=a-5b-5d-4e6g-3 wrong_$=e-3
wrong__$=a-6e3f3 wrong_chat=a-4v4 wrong_number=e10f5 wrong_number_$=f7 wrong_person=d-3e3v-5
wrong_person_$=v-5 wrote=b6v-4 y=c5g-3h-7j-3k-8n-6r3s-4u-4v-12 y_$=r7 y__$=a9b-8e-3i-4s-4v-7
y__digo=g4 y__me=a7p-4 y__puedo=f3i5 y__que=b3 y__quiero=b4 y__se=e5 y_cuarto=f3 y_dice=b3
y_dice_que=b3 y_el=q3 y_las=b4 y_le=g6 y_me=a-3b12c-3v-4 y_no=a-4b5i4p-4r3 y_no_me=a4f-4p-4
y_no_puedo=f3i5 y_no_se=e4 y_para=m4 y_para_que=m4 y_se=b-3c3 y_vomito=f4 y_vomito_$=f4 y_yo=b3
ya=a6b3c-10d-5h-4i-5k-4m-6q-5t-3 ya_$=a9b7g-3r4v-17 ya__$=a13b-13c-4g9v-4 ya__aguanto=b10
ya__con=b-3e8v-6 ya__el=a-3v8 ya__en=b-3e5 ya__la=a-3b5s4 ya__me=f5u7 ya__mejor=b-3v5 ya__mis=v4
ya__necesito=j3 ya__puedo=b6k3v-7 ya__quiero=h4 ya__tengo=v3 ya__tienen=v3 ya__voy=a-6j5
ya_basta=v-5 ya_basta_$=v-5 ya_chole=a5 ya_deje=a-4v7 ya_deje_el=a-3v8 ya_esta=b-3c-3e6v5
ya_esta_con=e8v-5 ya_estoy=b-6v6 ya_estuvo=a4v-5 ya_les=a3v-4 ya_me=b5c5s4 ya_nada=b5v-4
ya_no=f3g-7j4n-4s-3v-9 ya_no_$=a8 ya_no_aguanto=b10 ya_no_me=b-6c3f6u5 ya_no_necesito=j3
ya_no_puedo=b6k3v-7 ya_no_quiero=h4 ya_no_tengo=v3 ya_no_voy=a-6j5 ya_salieron=v4 ya_salieron_mis=v4
ya_se=c-5 ya_se_me=c-4 ye=r3 yeah=b-3r8s-3v-4 yeah__you=g4 yeah_asap=q6 yeah_can=g4 yeah_can_you=g4
yeah_so=a3 year=c-3s3 year_$=c-3s3 years=b-7c-6v9 years_$=c-3v8 years_ago=b-3 yellow=c6 yellow_$=c6
yep=r6 yes=a-5b-3g-6n-3o-6r13s-8u-3v-8 yes_$=c-3m4o-4r4 yes__$=f-5r-4 yes__is=q3 yes__not=r3
yes__would=f4 yes_but=r7 yes_i=f4 yes_i_would=f4 yes_id=f5 yes_if=i6 yet=r-5v6 yet_$=r-3v8
yo=a-3c-5e4g6h-5i-3n-5u-3v3 yo_$=a-4e5v7 yo__comunico=g4 yo__lo=a5e-3 yo__tengo=e5 yo_les=g3
yo_me=g9 yo_me_comunico=g4 yo_no=e4 yo_no_lo=a5e-3 yo_no_tengo=e5 yo_stop=a3
you=b-4c-3d-6h-3j-3s-3u6 you_$=c-5e-9g13r3u3v-9 you__$=a3b-3e-9f-6g4i-10k-3l-3n-3r3u4v-17 you__a=v4
you__anything=p3v-8 you__call=d5g3 you__contact=a-3l3 you__do=i3 you__for=e4i6v-7 you__from=a-3b3v3
you__i=a4 you__is=e3 you__it=g-4 you__me=a-5b-4e-3j-4k8n7q5v3 you__my=a-9e7m9 you__need=b3j-4
you__not=a7e-3 you__out=n4 you__quit=a6 you__rides=i4 you__stop=a3 you__text=a-3l4 you__texting=a3
you__that=m-4v4 you__the=a3e9f3g-3v-5 you__this=b3m3 you__to=a3 you__when=m3 you_a=m4 you_and_i=a4
you_are=a4 you_back=a-3g3 you_back_$=a-3g3 you_can=j7l4 you_cut=a-8n7 you_do=m4v4 you_get=a-12g-3m10
you_get_my=a-6m6v3 you_get_this=a-4m3 you_got=a3v-3 you_guys_$=u3 you_guys_do=i3
you_have=d-4e3f8g-5h5i-7p3q4v-4 you_have_$=h4 you_have_anything=p3v-8 you_have_the=e3f3 you_hear=b3
you_just=d5 you_mean=e5 you_mean_my=e5 you_my=c5 you_need=v5 you_need_my=e3 you_not=a11 you_open=v7
you_pay=i6v-9 you_pay_for=i6v-9 you_people=a7 you_people_$=a3 you_pick=r3 you_pick_$=r3
you_say=m-7n8v-5 you_say_$=m-7n5v-5 you_send=i4j-4 you_send_a=i4 you_stop=v5 you_switch=e3
you_take=i-6v7 you_to=a9g-9u4v-5 you_to_the=a4 you_treat=c-3v5 you_um=g4 you_want=e10m3
you_wont=b6j-4 your=a6b-5c-4g-8i-3p-3 your__$=d4e-4f3m-3 your__best=u3 your__for=a3e4
your_business=m5 your_list=a-4f3 your_list_$=f5 your_message=a-3v8 your_message_$=a-3v8
your_pardon=v-3 your_pardon_$=n6v-3 your_patient=v-5 your_reminders=a5v-3 your_reminders_$=a4
your_text=a8 your_the=a-3m7u3 your_the_best=u3 yourself=m3 youve=c-3e8 youve__me=e4 zero=t5v-5
~00>=c11r3v-8 ~01>=t3 ~02>=v-3 ~08>=t3 ~0th=g4o-3q6v-3 ~0th>=g4o-3q6v-3 ~100=c4r3 ~100>=c4r3 ~102=c3
~102>=c3 ~10>=a-6b-9e-3f-4g3k-4m-4n-4p-5q3r-6s-4t6 ~11>=a-3b12d-6 ~12>=t4v-4 ~13>=v3 ~14>=o5
~15>=c-3o5p-3 ~16>=o5 ~180=c5 ~180>=c5 ~195=c-3r-4t7v-6 ~196=t9v-7 ~1961=t5 ~1961>=t5 ~197=t4
~198=t10v-3 ~20>=b-4c3g3 ~20t=g4o-3q6v-3 ~20th=g4o-3q6v-3 ~20th>=g4o-3q6v-3 ~21>=t3 ~28t=q3 ~28th=q3
~28th>=q3 ~29>=q3 ~2nd=o3 ~2nd>=o3 ~30>=o5p-3r-3v-4 ~350=c4 ~350>=c4 ~3rd=v3 ~3rd>=v3 ~40>=i3o8v-4
~419=t8 ~50>=c4r-5t4v-5 ~59>=t3 ~61>=d-3n-3q-3t11v-9 ~72>=v4 ~76>=t3 ~80>=c6 ~85>=t5 ~88>=b5t4v-3
~8th=q3 ~8th>=q3 ~90>=c4i3v-5 ~911=a-3b12d-6 ~911>=a-3b12d-6 ~961=t5 ~961>=t5 ~988=b5 ~988>=b5
~<02=t6 ~<03=t3 ~<08=t3 ~<08>=t3 ~<0>=b3d5t7v-6 ~<10=a-8b-12c4e-6f-6h-3i-4k-4m-5n-5p-5q3s-7t5v-9
~<100=c4r3 ~<100>=c4r3 ~<102=c3 ~<102>=c3 ~<10>=a-6b-9e-3f-4g3k-4m-4n-4p-5q3r-6s-4t6 ~<12=t6v-4
~<12>=t4v-4 ~<13=o5 ~<14=o5 ~<14>=o5 ~<15=c-3o4 ~<15>=c-3o4 ~<16=o7 ~<16>=o5 ~<18=c4v-3 ~<180=c5
~<180>=c5 ~<19=a-12b-11c-8d-10e-12f-9g-10h-6i-7j-6k-6l-7m-15n-13o-14p-7q-14r-14s-8t25u-7v-25
~<195=c-3r-4t7v-6 ~<196=t7v-6 ~<1961=t3 ~<197=t4 ~<198=t4
~<1>=a-6b-5c-9e-3f-4j-4m-6n-7o3p-6r-9s-4t10v-12 ~<20=b-7c3g7n-3o-4q7v-4 ~<20>=b-3g3 ~<20t=g4o-3q6v-3
~<20th=g4o-3q6v-3 ~<21>=t3 ~<28=q8 ~<28t=q3 ~<28th=q3 ~<29=q3 ~<29>=q3
~<2>=a-8b-4c8e-8g-7m-3n-8o8p-7s-3t9v-12 ~<2n=o4 ~<2nd=o4 ~<2nd>=o4 ~<30=o5p-3r-3v-4
~<30>=o5p-3r-3v-4 ~<35=c4 ~<350=c4 ~<350>=c4 ~<39=c4 ~<3>=a-7b-11d-7e-4i-4l-6m-5n-6o-4p-3q9s-3t4v-11
~<3r=v3 ~<3rd=v3 ~<3rd>=v3 ~<40=o6v-5 ~<40>=i3o6 ~<4>=b-8c-7d5e-4f-5i-4m-5n-5o-4q3r-8s-4t10v-4
~<50=c4 ~<5>=a-5b-8c-3d-5e-3g4l-5m-6n-5p-5r-6s-3t12u-3v-5 ~<61=t5v-4 ~<61>=t5v-4
~<6>=a-3c-4g9r-3t6v-11 ~<72=v4 ~<72>=v4 ~<7>=t8v-8 ~<85=t3 ~<85>=t3 ~<8>=a-4b-3c-4r-3t9v-8 ~<90=i3
~<90>=i3 ~<91=a-3b12d-6 ~<911=a-3b12d-6 ~<911>=a-3b12d-6
~<9>=a-8b-8c-7d-3f-4g-6m-5n-5p-6r-8s-3t10v-16 ~<a>=a-6c-4d4i-3j-6l-5n-3o-3p-9r-7s-4u-6v-3
~<ab=a-5f-4g-5h-3i-6j5k-6n-5o-3q-5t3u5 ~<aba=c3 ~<abaj=c3 ~<abl=b-3j3 ~<able=b-3j3 ~<abo=c-7d3i-3k-3
~<abou=c-7d3i-3k-3 ~<abr=u7 ~<abre=v10 ~<abri=c3v-3 ~<abs=s3v-4 ~<abso=s3 ~<abu=b8v-6 ~<abue=c4e4v-3
~<abus=b12 ~<ac=a-6b-6c13d-6f-8h-4i-4j-7l5m-11n-8s-3u-4v-3 ~<aca=b8v-4 ~<acab=b9v-4 ~<acc=e4
~<acce=v7 ~<acci=e4v-4 ~<ace=b-3v3 ~<acep=v4 ~<ach=b-5c13v-7 ~<ache=c6 ~<achi=c3 ~<aco=a5 ~<acom=g-5
~<acos=a7g4 ~<acr=i3 ~<acro=i3 ~<act=a-9e-4l5 ~<acti=a-8l6 ~<acu=b-3c5 ~<acue=b-3c5
~<ad=a-8c-3h4j-3m-7n-3u3v-3 ~<add=b-5c-5v6 ~<add>=l4 ~<addr=v6 ~<ade=e3h4v-4 ~<adel=e3 ~<adi=b3u3v-6
~<adio=b3u3v-6 ~<adv=g4 ~<advi=g4 ~<af=a-10e-6h-5i-3j-5k-3m-3n-3o-3q8s-6t-3 ~<afi=c7r3 ~<afr=a-3
~<afra=a-3 ~<aft=a-3c-3g4i-3q7v-3 ~<afte=g4i-3q6v-3 ~<afu=b3c-3v4 ~<afue=b3c-3v4
~<ag=b-6c4d3e-9f-10i-12j-3m-11n6o-5p-6q-8s-4u3v-4 ~<aga=d-3e-8f-3i-5l3m-4n10o-6p-4q-4r-4
~<agai=e-6f-3l3m-4n5o-6p-4q-4r-4v-10 ~<agar=b-3n6 ~<age=c-4d9 ~<agen=c-3d9 ~<agi=c4 ~<agit=c4
~<ago=b-6c6 ~<ago>=b-3 ~<agr=a4b-5g-5u8 ~<agra=c-5u8 ~<agre=a3 ~<agu=a-4b4c4 ~<agua=a-3b5c6v-9
~<aguj=v4 ~<ah=a-6c-7f-9g8i-10k-9m-5n7q-4s-7u-6v-3 ~<ah>=n12v-6 ~<ahi=c-8i-3v5 ~<ahi>=c-8i-3v5
~<aho=b5f-5g9i-3s-4v-8 ~<ahor=c-4f-4g11s-4v-6 ~<ai=b-12d4e10v-9 ~<ai>=d6 ~<aid=b-3c-3e4 ~<aide=b-3e4
~<ain=e10v-6 ~<aint=e10v-6 ~<air=c7g3 ~<aire=c7 ~<aj=k6r3
~<al=b5c-4e-4f-9g-10h-5j-7m-17o-10p4r3s-4t-4v-4 ~<al>=c-4f-3g4k4q9 ~<alc=a-4n5v-3 ~<alca=a-3n6
~<ale=l6v-6 ~<aleg=b3v-3 ~<aler=a3l6 ~<alg=a-7b4d5i-3m-5n-3v-4 ~<algu=a-3d5m-4 ~<ali=e3 ~<aliv=e3
~<all=d-8f-3g-13i3j-3k-5l-3o-8p4r5 ~<all>=d-7g-12j-3o-8p4r5u3 ~<alla=i5v-4 ~<allo=v5 ~<alo=c-3v4
~<alon=a3c-7 ~<alr=c-6h-3r3 ~<alre=a3h-3 ~<alri=r3 ~<alt=b-6i4 ~<alta=a-3l4 ~<alte=i5v-3 ~<alto=a5n3
~<am=a-3d-8f-5g-3m6n-9v5 ~<am>=b-4d-8m7n-3 ~<ama=b-5c4u3 ~<amab=u4 ~<aman=v4 ~<amar=c6
~<ame=a-7b5c-3v6 ~<amen=a-7b5c-3v6 ~<an=c-4d-3e-6k3l-11m-9n-16o-8u-8 ~<an>=c-8d-3e-3j-6v4
~<and=a4b-3c6f-3i5n-9q-5s3v-9 ~<and>=a5c4e-4n-5v-5 ~<anda=c-3i6 ~<ando=a-4b-7c5f-6g6i3v-4 ~<andr=e3
~<ane=b3 ~<anes=b3 ~<ang=b6c-4f3v-4 ~<angu=b5c-3 ~<ank=c5 ~<ankl=c5 ~<ann=a3 ~<anno=a3
~<ano=a-4b-6c-7d-8h3i-7k3v10 ~<ano>=c-6v3 ~<anoc=v3 ~<anos=v9 ~<anot=d-7h4k4v-4 ~<answ=g4
~<ant=g-5v3 ~<ante=g-4v4 ~<anti=c3 ~<anu=a3j6v4 ~<anul=a4j6 ~<anx=c-3v5 ~<anxi=c-3v5
~<any=a-5c-4g-12i-4l-4m-5n-6o-13q4r3 ~<any>=c-9d3e6g-3i-3o-6r8 ~<anyb=d3h3 ~<anym=b4c-3h-6k3
~<anyo=h5 ~<anyt=b-5g-4h-3k-4q7 ~<anyw=v3 ~<ap=b-5d-8g-7h-5i-6k4n-5 ~<apa=a5v3 ~<apag=a4 ~<apar=v4
~<app=b-4i-3j3u3 ~<app>=v6 ~<appo=j4 ~<appr=u5 ~<aq=b3c-4e6 ~<aqu=b3c-4e6 ~<aqui=b3c-4e6
~<ar=a-8e-3h-7i-3k-3l-4n-6o-7u-6 ~<ara=f3 ~<arab=f3 ~<ard=c10v-3 ~<arde=c7
~<are=a-3b-3f-3m3n-4o-5u-3v3 ~<are>=a-5b-3c-4f-3m3n-4o-4p6u-3v4 ~<aren=c4 ~<arm=b7v-5 ~<arm>=b-7c6
~<arma=b10c-9v-3 ~<aro=g3 ~<arou=g3 ~<arr=v5 ~<arre=i-4v5 ~<as=b-6e-6f-4i-11k-11l-8n-11p-9q3t-4v4
~<as>=r5 ~<asa=a-3b-3q8v-4 ~<asap=a-3b-3q8v-4 ~<ase=d3 ~<ases=d3 ~<asi=a-8c-3g-8j4s4 ~<asi>=a-3s4
~<asis=j5 ~<ask=a9b-6c-5g8i-4m5q-6r-8 ~<ask>=g9i-3q-4v-3 ~<aske=a4 ~<aski=a4 ~<asm=v8 ~<asma=v8
~<ass=b9d4v-4 ~<assi=d4 ~<asu=v7 ~<asus=v7 ~<at=a-10c-3d6f-13g7i-8j-4l-4m-10n-12o-6q5t-4
~<at>=a-11b-3f-5g9j-5m-4n-8o-5q6t-4 ~<ata=b3c3 ~<ataq=b3c3 ~<ate=b4c-6d7i-5u5 ~<aten=b-4d7i-4u5
~<ater=b9c-3 ~<ati=h4v4 ~<atie=h4v4 ~<atr=c-3j-4k5v6 ~<atra=c-3j-4k5v6 ~<atte=b-5j3
~<au=a5b5c-3d-4e-7i3n-3 ~<aug=a3 ~<aunt=a3 ~<aut=e-3i3 ~<auto=i3 ~<aux=b7 ~<auxi=b7
~<av=c-5f-3g5j-3q-3u3v-4 ~<ava=h3 ~<avai=h3 ~<ave=i4 ~<aven=i4 ~<avi=b-5g7q-3u4 ~<avis=b-5g7q-3u4
~<aw=a6i-4r-3v4 ~<awa=a7c-3i-4r-3 ~<away=a7c-3i-4r-3 ~<awf=b-4 ~<awfu=b-4 ~<ay=a-6f-7g-5i-6m3v7
~<aye=i-4v4 ~<ayer=i-4v4 ~<ayu=a-3b4f-5m4v3 ~<ayud=a-3b5f-4m4v-4 ~<ayun=v7 ~<az=a-3c6 ~<azu=a-3c6
~<azuc=a-3v3 ~<b>=v6 ~<ba=c12d-9e-7f-11g5k-6l4m-13n7o-6p3r-8s-7t-4u-5v-8 ~<bab=e3g3v-4
~<baby=e3g3v-4 ~<bac=a-3c4d-5e-3i-4j-3l5 ~<back=a-3c4d-5e-3i-4j-3l5 ~<bad=g3p6r-4v-3
~<bad>=g3p6r-4v-3 ~<baj=a6b-6c3e-3j3v4 ~<baja=a7b-8c5j3 ~<bal=c7 ~<ball=c5 ~<ban=n6v-4 ~<banc=n7
~<bano=c3 ~<bar=c6n3v-6 ~<bare=c4 ~<bas=a7s-8 ~<bast=a7s-8 ~<bat=c-6e-4i4 ~<bate=i6 ~<batt=b-6v3
~<be=a-6b5d-6e-5f-8h-8i-14j3k-13l4m-5n-6o-6s-6u3 ~<be>=a5b5c-11d-4f-5g-6j4k-5n-3s-3t-3u-3
~<bea=b5c-3v4 ~<beat=b3c-3 ~<beb=c5v-4 ~<bebe=c5v-4 ~<bed=b-3c8g7v-3 ~<bed>=b-3c6g8
~<bee=a-4c3g-5v-3 ~<been=a-4g-5 ~<beg=a-3l8v-5 ~<beg>=v-3 ~<begi=l8n-3 ~<beh=v4 ~<behi=v4
~<bei=b5c-4 ~<bein=b5c-4 ~<bel=c5e3 ~<beli=e4 ~<bell=c4 ~<belo=v5 ~<ben=u7 ~<bend=u7 ~<bes=u3
~<best=q4u3 ~<bet=c-5f3g3r4 ~<bet>=r6 ~<bett=f4v3 ~<bi=a-7b-6c4e-3g-3h-9k-4q-7
~<bie=a-6g-6h-5i-3m-3n3q-3t-4v3 ~<bien=a-5g-5h-5i-3m-3n3r4t-4v3 ~<big=c5 ~<bigg=c4 ~<bil=b-3v6
~<bill=b-3v6 ~<bir=m4 ~<birt=m4 ~<bit=c4 ~<bit>=g3 ~<bl=a3c10e-6f-10g-12j-4l-7m-4v-4 ~<bla=a-5n3v8
~<blac=c6v-4 ~<blad=b4 ~<blan=n5 ~<ble=a-5i5n-3u5v-3 ~<blea=b4 ~<blee=b-3c5 ~<bles=u6 ~<bli=c5
~<blis=c5 ~<blo=a12f-3g-4i-3n-3u-4v-6 ~<bloc=a11b-4v-4 ~<bloo=a-5c5 ~<bloq=a7b-4v-3 ~<blow=b6c-6
~<blu=c5 ~<bo=b6c-5d6h-9j3k-3l-4m9n-11q-6u-6v-18 ~<boa=g6 ~<boar=g6 ~<boc=c5 ~<boca=c5 ~<bol=i3
~<boo=a-3c-4n-3 ~<book=c-4n-3v-5 ~<bor=a10b4d-4g-5k-5v-12 ~<bord=b6 ~<borr=a13b-3j3k-4v-4
~<bos=c-4e3 ~<boss=c-4e3 ~<bot=d11e-5g-3h-5m7v-5 ~<bot>=m8 ~<both=a10b-3e-4h-4 ~<bott=b8 ~<boy=b8c-5
~<bp=c4 ~<bp>=c4 ~<br=a-8d-6e-5g-9i4m3u-3 ~<bra=a-5b7c-4i-4v4 ~<brai=b4c-3 ~<braz=b3 ~<bre=c5n3v-4
~<brea=c5e-4n3v-4 ~<bri=c-6g-6i7k3 ~<brid=b4 ~<brin=c-4g-3i6k3 ~<bro=e-3m6 ~<bro>=c-5v4
~<brok=a-3i3v3 ~<brom=m5v-4 ~<bru=a3b-5c6v-3 ~<bruh=a3 ~<brui=c5 ~<bs=g8 ~<bsy=g8 ~<bsy>=g8
~<bu=b-6f-11h-3i8j-11l-6m-3n-12r5u-9 ~<buc=v4 ~<buck=v4 ~<bue=g4r7s-3v3 ~<buen=g4r7s-3v3 ~<bug=a5
~<bug>=a3 ~<bui=v4 ~<buil=v4 ~<bum=b-4c7 ~<bump=b-4c7 ~<bun=b3 ~<bunc=b3 ~<bur=a-4b5c7g-3h-4
~<burd=b3 ~<burn=c8g-3 ~<bus=a-3c-12d-3g6h-4i12k-4n-5r-4v-4 ~<bus>=a-8b-3c-3i10 ~<busc=b5e4v-7
~<busi=m4 ~<busy=g5v4 ~<but=b-4e-4g-3h3 ~<but>=b-3h4 ~<butt=v4 ~<buz=d5 ~<buzz=d5 ~<by=a-9c-3g5v-3
~<by>=a-7g-4 ~<bye=b-4g8u3v-3 ~<bye>=b-4g8u3v-3 ~<ca=a-6b-7c4e-3h-3i8j3l-13m-5n-4p-5r-12t-7u-7v-3
~<cab=i4v-4 ~<cad=e4 ~<cade=e4 ~<cae=c3 ~<cai=b-4c7 ~<cai>=b-4c7
~<cal=a5b-5d7f-6g3h-6i-3j4m5n-5q-7r-6u-3 ~<cala=c3 ~<cale=a-5c3j3 ~<cali=c3m4v-5
~<call=a8c-6d8f-3h-5m3q-7r-5v-10 ~<calm=c-8v7 ~<calo=v6 ~<cam=a-12b-9c5d-6k9m-3q4 ~<cama=c6v-3
~<camb=a-4g-3h4i-3j-4k9q4 ~<came=a-3n4 ~<cami=b-5i7k-4 ~<can=a-5e-6j5l-3m-4o-4r-6t-3u-3
~<can>=a-7b-7c-6d6f3k5p-5v4 ~<canc=c-4d-6e-4g-7j12n-8q-5 ~<cans=b4 ~<cant=a-10b4c3e-3g4h-5p3
~<car=c-15d-8e-4f-5g-10i15k-6l-3q-3 ~<car>=a-4b-3c-7d-3g-5i14s-3 ~<cara=a3i-4v3 ~<card=b-5h4i-3
~<care=b9i-7u3v-9 ~<carr=b-6c-6i8 ~<cart=v4 ~<cas=a-3e4f4i-5v-5 ~<casa=b5c-4e4 ~<casi=c3
~<cast=f5v-5 ~<cat=c-3v7 ~<cath=c5 ~<cau=c6 ~<caug=c6 ~<cay=c4 ~<cayo=c4
~<ce=a12b-11c-3g-4i-6m-5t3v4 ~<cea=a8 ~<ceas=a8 ~<cel=c-3d5e3 ~<cell=d5 ~<cen=v6 ~<cent=v6
~<cer=i-5t3 ~<cerc=i-4v4 ~<cero=t4 ~<ch=b-14c5g6i3j-4k4n-12o-4r-3v-3 ~<cha=a-4b-11c-5k4 ~<cham=c-3
~<chan=b-8k6v-3 ~<chat=a-4m3v4 ~<che=a-4b-6g7i-5q-4u4 ~<chec=c-5g10i-3 ~<chee=u3 ~<ches=c3
~<chi=e3v-3 ~<chin=f3 ~<chip=e5 ~<cho=a7c5g-4i7v-12 ~<chof=c-4i8v-4 ~<chok=c8 ~<chol=a5 ~<choo=a3
~<ci=a-8b-5d-5e-5f7h-9j8k6l-3n-10p-3u-3v-5 ~<cia=c3 ~<ciat=c3 ~<cie=f5 ~<cier=f5 ~<cig=b5c-4
~<ciga=b5c-4 ~<cin=b-3 ~<cir=g5 ~<cit=a-4b-8c-3f4g-10h-6j6k7m3n-6q3v-3
~<cita=a-4b-8c-3f4g-10h-6j6k7m3n-6q3v-3 ~<cl=b-6c7f-4g3h3i-3r3s-8 ~<cla=b-8c8g3r5s-5v-10
~<clar=r10s-3v-5 ~<clas=c-6g8r-3 ~<cle=e3 ~<clea=e3 ~<cli=c-9h4m3 ~<clic=h7v-4 ~<clin=c-4m4
~<clo=c4g3 ~<clog=n3v-3 ~<clos=v6 ~<clot=c7v-5 ~<co=b-7e-10f-3i-5m-6n5o-5p-3q-6s-13t-6u-6v8 ~<coc=i7
~<cof=v5 ~<coff=v5 ~<col=a4c9g-5v4 ~<cold=b-4g-3v5 ~<colg=b4 ~<colo=c3
~<com=a-7e-5g5h-13j5m3n4o-4r6s-4 ~<come=a-3d-6h-4j4k4l3 ~<comi=a-4c5e-4g4j7 ~<como=g-4o-3r4s-4
~<comp=a-3c-13m4v3 ~<comu=d4v-3 ~<con=b-5d6l3m3q-4r-3u-3v-7 ~<con>=b3d5f-7h3i-6j-5k-4l-7n-8
~<conf=b-3e4h4v-6 ~<conm=d7v-4 ~<conn=n5 ~<cono=c4e8 ~<cons=a3b-8d-5i3j3 ~<cont=b-6e-4h-6l9m3n-3
~<coo=c-3g6 ~<cook=g8 ~<cop=b15c-4n-3 ~<copa=v5 ~<cope=b4 ~<cor=a6c6e-10g-3i-3m-5n5 ~<cora=c5
~<corr=e-5r3v6 ~<cort=a5c3n9v-15 ~<cos=g-4i-6n5v7 ~<cosa=n5 ~<cost=i-5v12 ~<cou=k5
~<coug=a-4b-8c7f3i-3v5 ~<coul=k6r-4v-3 ~<cour=g4r4 ~<cous=e3 ~<cov=b-4e3v3 ~<covi=e3v4 ~<cow=c-9v9
~<cowb=v6 ~<cr=a-7b10d-3g-13i-7m-6n-6v-4 ~<cram=b-3 ~<crap=c3 ~<cras=b3 ~<cre=c4v-4 ~<creo=v-3
~<cri=b8c-3e-3v-5 ~<cris=b8v-5 ~<cro=e3v4 ~<cros=e3 ~<cru=c10 ~<cry=b8c-6 ~<cry>=b3 ~<cryi=b4c-3
~<cu=a-8c-6e-7f-3g-4i-6j-5k-6l-5n6o-5p-5s-3u3v5 ~<cua=b-3c-7d-5j-5k-3o-5p-5v5 ~<cual=b-4c-3m3n5o-10
~<cuan=b-3v5 ~<cuar=o3 ~<cuat=t3 ~<cub=v4 ~<cubr=v4 ~<cue=a-4v5 ~<cuen=a-3v3 ~<cuer=c4 ~<cues=v6
~<cui=u8v-3 ~<cuid=u8v-3 ~<cut=b9e-3n6v-7 ~<cut>=n7v-6 ~<cutt=b7c-4
~<da=b4d-12e-4f-7h-10i3j-6k12l-8m-4n-9q-6r5t-4v-6 ~<da>=f-5 ~<dad=b3e5v-6 ~<dad>=b4v-3 ~<dal=r5
~<dale=r5 ~<dam=g3 ~<dame=g3 ~<dan=a-3g5 ~<dand=g3 ~<dar=a7b4g-3 ~<dark=b6 ~<darm=a5
~<dat=a4e-4k12n-4v-7 ~<date=k12n-4v-5 ~<dato=a3 ~<day=e-3g-3h-4k6q-4 ~<day>=b4c-3k5n-6v8
~<days=f4n5v-8 ~<de=a4c-4f-10g-8h-6i-5j4k-6l-13n-3o-4p-4q-12r-6u-10v-6 ~<de>=c-6g-4i-6k-4m5n-4o-3t4
~<dea=c-3d4e5g-6i6 ~<deac=a3 ~<dead=c-7e4g-3i6 ~<dear=d5 ~<deat=b3 ~<deb=b-4m5 ~<debi=c3 ~<debo=v5
~<dec=c-5g4j4n5r-4s5v-10 ~<dece=e4 ~<deci=c-3g5j3n6v-3 ~<decl=r-4s5v-4 ~<ded=b-4c3v3 ~<dedo=b-4c3v3
~<dee=b5v-5 ~<deep=b5v-5 ~<dej=a9b3c-7d-7i-5l-6m-7n-6o-3q-3r-5 ~<deja=a4b7c-3g-6q3
~<deje=a6d-4g6i-3l-3m-4o-3q-8r-4s-3v-3 ~<del=b-6h-8j5m-3s-4 ~<del>=e-9h-4k-6 ~<dela=j-3k4
~<dele=a6j7 ~<deli=e4 ~<dem=a7v-3 ~<dema=a6 ~<den=a-4b3d3e3h5v-6 ~<denm=d5 ~<dens=a-5e8
~<dent=b9h6v-4 ~<dep=a-8c-11g-3n-4q-3r-4s-4v8 ~<depe=q-3r-4v9 ~<depr=b4c-10e-3v7
~<des=a5b7c3g-5i-4l-16n3q3u-8v-11 ~<desa=a7 ~<desc=a-4e5 ~<desd=c3g-8n4r4 ~<dese=a4b4c-5h4 ~<desh=j4
~<desi=a7 ~<desk=b-3d7 ~<desm=b-6c7 ~<desp=a-9b10e-3g4i-4j-3q4r-3 ~<desu=a6l-5 ~<det=a7 ~<dete=a6
~<dev=b-11c11 ~<devu=b-3c3 ~<di=a-9b-3d-13e5h-4i-13j-7l-9m-5n8o-10q-8r-11s-12v-4 ~<di>=b-3
~<dia=a-7c4e-8f3h-9k5m-4o-5q-6s-3v-4 ~<dia>=b-5e-3h-6k7q-3u5 ~<diag=b3c-3 ~<dial=v5 ~<diar=c6
~<dias=f4v-6 ~<dic=b3g9v-5 ~<dice=a-3b4g9 ~<dici=e3 ~<did=a-4b-5e-4g-3n8v3 ~<did>=a-4c6h-5v6
~<didn=b-3n7 ~<die=a-5b7c-13d-3e4f-4g-4h-5i-3k-5t3v5 ~<die>=b12 ~<died=e3v3 ~<dien=v3 ~<dier=e3
~<diez=t4 ~<dif=b-3d-7g-3h7k3v-7 ~<diff=d-3k3 ~<dig=a3c-6l-4n3v-8 ~<diga=l-3n6q3 ~<digo=c-3g6n-3
~<dij=c-3n15p-3u-3v-8 ~<dijo=n8p-3u-3v-3 ~<dio=c4g-3 ~<dio>=b-8c7e-3 ~<dios=c-4e4 ~<dir=f3v6
~<dire=f3v6 ~<dis=a5e4f-4l-6m5u-3v-3 ~<dis>=m8 ~<disa=b3 ~<disc=l-3 ~<dise=c3 ~<disp=e5v-4 ~<dist=b5
~<div=e5 ~<divo=e5 ~<diz=a-3b-4c6i-3 ~<dizz=a-3b-4c6i-3 ~<dn=a7 ~<dnc=a7 ~<dnc>=a7
~<do=b-9c-3d-8e-14f-4g-8h7i-6j-8k-6l-10n-9o-4u-15v8 ~<do>=b-4c-15d4e-10g-9h4l3n-10p5r4t-3u-8v6
~<dob=b-3c9v-3 ~<dobl=b-3c9v-3 ~<doc=a-5h7i-3k-3l-4p-9 ~<doct=a-5h7i-3k-3l-4p-9 ~<doe=a-3c-9
~<does=a-3c-9 ~<dog=b-5c-4n3v7 ~<dog>=b-5c-3n3 ~<doi=b3c3u-6 ~<doin=b3c3u-6 ~<dok=v-3
~<dol=a-3b-5c9f-3i-3m-3t4 ~<doli=c4 ~<dolo=b-4c3i-3m-3 ~<dom=q4v3 ~<domi=q4v4
~<don=a5c-5d-3i-3l-5o-4 ~<dond=i-6m5 ~<done=a3 ~<dont=a6c-3j3l-4m-4o-3 ~<doo=b3 ~<door=b3
~<dor=c3g3v-4 ~<dorm=c3g3v-4 ~<dos=b-4e-3o5 ~<dos>=c-3o5 ~<dose=c6 ~<dou=g3 ~<doub=g3 ~<dow=c5j-3
~<down=c5j-3 ~<doy=b4v-4 ~<doy>=b4v-4 ~<dr=b6c-5d-8e-12h-4i10k-5m-3q-3 ~<drai=c5v-3 ~<dran=b5
~<draw=v3 ~<dre=c-3v5 ~<drea=c-4v5 ~<dri=b-8e-3i13q-3 ~<driv=b-7e-3i13q-3v-5 ~<dro=b3v-3 ~<drog=b7
~<drop=b-5c3 ~<drow=b3 ~<dru=b8i-3 ~<drug=b4 ~<drun=b3 ~<du=a-6c5i-4j-4 ~<due=a-5c4v3
~<duel=a-4b-8v3 ~<duer=b3v-3 ~<dy=c-3v3 ~<dyi=c-3v3 ~<dyin=c-3v3 ~<ea=a-10b-10c12i-7v5
~<ear=a-4b-7c12g-3i-6k4q3 ~<ear>=b-7c9 ~<earl=c-3g-3i-4k4q3 ~<eas=h3r3 ~<eat=v5 ~<eat>=c6
~<eati=c-3g3v7 ~<ec=a-4c-3d6v8 ~<ech=a-4c-3d6v8 ~<echa=d3v6 ~<ef=j3 ~<efe=j3 ~<efec=j3 ~<eh=n10
~<eh>=n10 ~<ei=c-3o-5v-4 ~<eig=c-3 ~<eigh=c-3 ~<eit=r4 ~<eith=r4
~<el=b-7c-5d-3e7f-4h6l-7m-8n-9q3s-6u-5v-6 ~<el>=a-9j-11l-5n-3p-4q5s-3 ~<eli=a9 ~<elim=a9
~<ell=c-5e8h5v-5 ~<ella=c-5e8h5v-5 ~<els=b-5c-6d-6f-3g-4h5j7m-5n-3o-3p5q-4v-5
~<else=b-5c-6d-6f-3g-4h5j7m-5n-3o-3p5q-4v-5 ~<em=b5d-8e-4m-8n-6 ~<em>=a4p3 ~<ema=v6 ~<emai=v6
~<eme=b7 ~<emer=b7 ~<emp=c3l3v-5 ~<empe=c7l3 ~<en=a3c-3f5h-7i-4j-13k-3m-10n-3r-4t-8u-13
~<en>=a-8g7j-3m-5r-3s3t-9 ~<enc=e5f-3r4 ~<enca=r5 ~<encu=e3v-4 ~<end=a6b7g-8i-3l-3r-3 ~<end>=a8b5g-6
~<ende=c3v-4 ~<endi=b4 ~<ene=b-4e4 ~<ener=b-4e4 ~<enf=b-4d4 ~<enfe=b-4d4 ~<eng=a-3c-3f8i4v-5
~<engi=i6 ~<engl=c-3f8 ~<eno=a6c-5 ~<enou=a7c-5 ~<enr=a4 ~<enro=a4 ~<ent=f6h-4 ~<ente=e3n3 ~<enti=f8
~<entr=v6 ~<env=a5 ~<envi=a6 ~<eq=b-6e3 ~<equ=b-6e3 ~<equi=b-6e3 ~<er=b-8c-8d-3e3h-7m7n8o-7r-5v-3
~<era=a4b-4c-4e4n9o-7r-4 ~<era>=c-3e4n5o-4 ~<eran=n4 ~<eras=a7 ~<ere=m8 ~<eres=m8
~<es=b-3c-4d-11e4i-8l-14m4n-7o-6q-12r-5s-8u-10v-4 ~<es>=a-9c-9e8j-5k-4m10n-9q-7u-4 ~<esa=b-8g-5k5p7
~<esa>=b-5e3k6 ~<esas=p7 ~<esc=a5d-3i-6k-8n5p-5v-5 ~<esca=b-4c7 ~<esco=b9 ~<escr=a8g5p-3v-5
~<escu=b-5h3n7 ~<ese=a-7c-8e5f-4g-7k7v4 ~<ese>=a-7c-8e5f-4g-7k7v4 ~<eso=a4b-3c-7g-3p4t-3 ~<eso>=a4
~<esos=c-4p5 ~<esp=c4f3g3j7m-3n-10p-3v-9 ~<espa=b-9c3e-3f6g-5 ~<espe=a-3g7j5 ~<espo=v-5
~<est=e4h-4j-8k-7l-9q-4u-6v-4 ~<esta=a-8b5e4f-8g-4i5k-3n4r3 ~<este=c-4e5n-4v-9
~<esto=e-8h-4i-4l-3m6n-3o-3r-7u-8 ~<estu=c-4 ~<ev=b6e-6f-4g-5j-3k-5r-6v-10
~<eve=b6e-6f-4g-5j-3k-5r-6v-9 ~<ever=b7e-5g-3k-3r-4v-7 ~<ex=b4c-5f-3g-10j5m5n4t-7u-3v-5
~<ex>=b5c-4e7v-5 ~<exc=c3n6t-6 ~<exce=v4 ~<excu=n7 ~<exi=a7b3v-6 ~<exis=b5 ~<exit=a8v-4
~<exp=a-8b-6c-3d-3i5j6m9 ~<expe=a-4b-3h3j7v4 ~<expi=i4 ~<expl=m10v-4 ~<ext=b6d8 ~<ey=a-5b-7c4
~<eye=a-5b-7c4 ~<eye>=b-5c3v3 ~<fa=a-4b-5g-5i5l-3m-8u-6 ~<fac=h3k-3 ~<face=c3k-3 ~<fai=c3 ~<fain=c6
~<fal=a-3e3g-3v-11 ~<fall=a-4e6i4v-5 ~<falt=v-3 ~<fam=v-4 ~<fami=v-4 ~<far=b-8e-5i4v6 ~<far>=b-3i7
~<farm=d4v3 ~<fas=n3 ~<fast=n3 ~<fat=e5 ~<fath=e5 ~<fav=a4 ~<favo=a4 ~<fax=v4 ~<fax>=v4 ~<fc=a4
~<fcc=a4 ~<fcc>=a4 ~<fe=a-6c5d-6e-5g-8i-14j-6l-8m-5n-5o-4q-4r-5t5u5v-4 ~<fea=b12c-10v-4 ~<fear=b7c-7
~<feas=b6v-3 ~<feb=t7v-3 ~<feb>=t4 ~<fec=c-5k5 ~<fech=c-5k5 ~<fed=a4 ~<fed>=a4
~<fee=c5e-5f-6i-3k-3n-3 ~<feel=c5e-4f-5 ~<feet=b-3 ~<fel=b-6g-6u7 ~<feli=u7 ~<fem=h6 ~<fema=h6
~<fev=a-6b-7c8 ~<feve=a-6b-7c8 ~<few=g4 ~<few>=g4 ~<fi=a3b-16c6d-5e-3g-4i-11j-11m-6o3p-3q-5s-4u-5
~<fid=v5 ~<fidd=v5 ~<fie=a-3b-4c4 ~<fieb=a-3b-4c4 ~<fil=b-6e-3v7 ~<file=a4 ~<fill=e-3
~<fin=a11q-5r5v-4 ~<find=b3 ~<fine=a-4b-3c-6r6v4 ~<fing=c6 ~<fini=g4 ~<fir=a-6v-4 ~<fire=h4
~<firs=n3 ~<fit=v3 ~<fit>=v4 ~<fiv=t3v-3 ~<five=t3v-3 ~<fix=i-6j-3k3v3 ~<fixe=i-5v5
~<fl=b-11c8g-7i8j-3m-7n-7q5 ~<fla=c6i7v-8 ~<flar=c6 ~<flat=i7 ~<fle=q5 ~<flo=i3m-3 ~<floo=c-6i4v6
~<flop=v-6 ~<flu=b-6c4 ~<flu>=b-3v3 ~<flut=v-3 ~<fo=c3d-5g-11h-7k3r7v-3 ~<fol=a-3c-3n8
~<foll=a-4c-3n8 ~<foo=c6g-4i5v-8 ~<food=v-3 ~<foot=b-7c6i7v-3 ~<for=g-4h-4k5n-10s3t-4
~<for>=h-3m3n-7t-4 ~<fore=b6 ~<forg=a6b-4 ~<form=b-3d-3e-4g-6v14 ~<forw=k5v-4 ~<fou=g-4t6v-4
~<foun=b3e3 ~<four=t6 ~<fr=a3b4c-6e-9g-4h-7i-5j4k-5l-10o5p-3s-7t-7u-8 ~<fra=b4c-3m4v-4 ~<fras=b6c-3
~<frau=m4 ~<fre=a5c-7g-4j4 ~<frea=b6c-3 ~<free=j5 ~<freg=a4 ~<fren=f3 ~<fri=a-4e-3n-5o6t-3 ~<fri>=o3
~<frid=c-3o3 ~<frig=b4 ~<frio=c7 ~<fro=d3f-3i-3l-5 ~<from=a4e-6g-5l-5 ~<fron=v3 ~<fu=d-7f-4k-5v-4
~<fue=a-3b-4d-3g-3h4n4 ~<fue>=b-6c-11h4v4 ~<fuer=c9n3v-6 ~<fui=j3v-3 ~<fui>=j3v-3 ~<ful=g3v-4
~<full=g3v-4 ~<fum=v3 ~<fuma=v3 ~<fun=i4 ~<fur=a4 ~<furt=a4 ~<fut=b5 ~<futu=b5 ~<ga=a-12c-6e-8i7v6
~<gam=e-3n-3v9 ~<game=e-3n-3v9 ~<gan=b4v4 ~<gana=b6c-4 ~<gar=n5 ~<gara=b4 ~<garb=n6 ~<garg=b-4c5
~<gas=b-7i10v-10 ~<gas>=i9v-8 ~<gasp=b-5c6 ~<gat=c-10v8 ~<gato=c-10v8 ~<gav=c3v-3 ~<gave=c3v-3
~<ge=b-5d9e-10f-4i6j-7q4u-3 ~<gen=a-4d5h3 ~<gene=h3 ~<gent=a-6d6 ~<get=b-3e-9f-3i6j-7q4
~<get>=c-3e-6i3j-4m3 ~<gett=a3b-3i4 ~<gi=b4c-5d3e-7g5h3k-3 ~<gim=g3 ~<gimm=g3 ~<giv=b5c-8e-6k-3
~<give=b3c-7e-3j3 ~<gl=g3 ~<gla=g3v3 ~<glas=g3v3 ~<glu=c3 ~<gluc=c3
~<go=b4d-13e-5f-6g-5i-3j-6k-3l-9m-9n-9o5q-7r-3t-12 ~<go>=a7b5c-5f-3g-5i-3m-3s-3v-11 ~<goe=v3
~<goes=v3 ~<goi=e-3 ~<goin=e-3 ~<gom=b-3o6v-3 ~<gome=b-3c-3o6 ~<gon=b5 ~<gone=v3
~<goo=a-3e-4h-4i-4m-4 ~<good=a-3e-3h-4i-4m-4 ~<gor=v8 ~<got=a-4c6i3n-4 ~<got>=a-4c4i3n-4
~<gr=a-6d-6e-4f-6i-4j-4k-5l-4m-9n-7p-4q-5t-3u11 ~<gra=b-7m-5r-4u9 ~<grab=b3 ~<grac=b-7c-8u6
~<grad=g5 ~<gran=c3 ~<grat=u3v4 ~<gre=b-5j-4u3 ~<grea=u3 ~<gri=b4g-3 ~<grie=b7c-7 ~<grip=b-6c9v4
~<gro=c5 ~<groi=c5v-3 ~<grou=b3 ~<gu=b-4c3e-3h7r9s-4v-12 ~<gua=i3 ~<guag=i3 ~<gue=g5 ~<gues=g5
~<gum=b-4c9v-3 ~<gum>=c5 ~<gums=c3 ~<gun=b9 ~<gun>=b9 ~<gus=b-8f4h5r4 ~<gust=b-8f4h5r4 ~<gut=c6
~<guy=h4v-4 ~<guy>=h4v-4 ~<gy=a-5g3 ~<gym=a-5g3 ~<gym>=a-5g3
~<ha=b-4c3f3i-3j-5k-5l-7n-9o-10q-7r-8u-4v10 ~<ha>=c4 ~<hab=b-4c-4d4f4g5h-4i-5j-5m4n4o-3p-4 ~<habi=v4
~<habl=b-4c-3d4f4g5h-9i-4j-5m4n4v-12 ~<hac=a-5g-6i-5 ~<hace=a-5g-6i-5 ~<had=b-3c4g-5v5
~<had>=b-3c4g-5v5 ~<hag=b6g-3i3 ~<haga=b3 ~<hago=i4 ~<hah=b-7v8 ~<haha=b-7v8 ~<hai=b-4f5 ~<hair=c4
~<hait=f5 ~<hal=a3 ~<half=g3 ~<hall=v6 ~<halt=a7 ~<ham=v3 ~<hamb=v3 ~<hamm=c5 ~<han=a5v7
~<hang=a4c-6v6 ~<hap=a4b3g-4m4q-3v4 ~<happ=a4b3g-4m4q-3v4 ~<har=a8f-3q-3 ~<hara=a7 ~<hard=a-3c7q-3
~<harm=b4c-4 ~<hart=a6v-4 ~<has=c4e-8 ~<has>=i-4 ~<hasn=c5 ~<hast=g3i5v-4 ~<hav=a-3c6f3g5m-6n-3v-3
~<have=g6m-6r-3 ~<havi=b-4c5v-6 ~<hay=a-4g-4m-3n-5p3 ~<hay>=a-4g-4m-3n-5p3
~<he=a-12b5c-8d-11e15f-10g-13h5i-7j-19k-12l-13o-3q-8r-5s6t-4v3 ~<he>=a-12b10c-7d-3e11g-5k-3n-3
~<hea=b-4e-8g-5i-7m-3n10v5 ~<head=c3e-5n3 ~<heal=b-5v7 ~<hear=g-6n9 ~<heat=v3 ~<hed=b4 ~<hed>=b4
~<hel=d-5h-5i-7n-8u3 ~<hell=a3b-5e-3m-4u4v4 ~<help=a-4b4m5 ~<her=c-5e11f-7g3h4i-6j-7n-6s5v-3
~<her>=a-4b3c-6e6h4v-7 ~<here=c-9d-4f-3g5h-6j-3m4n-3 ~<heri=b-3c6 ~<herm=e7h3
~<hes=a-4b8c-6e7g-5h4v-6 ~<hes>=a-4b8c-6e7g-5h4v-6 ~<hey=v8 ~<hey>=v8
~<hi=c6e11g-4h6i-7k-8l-7m-11n-12p-4q-5v-3 ~<hi>=b-3e3v8 ~<hid=b5 ~<hidi=b5 ~<hija=b-4 ~<hijo=b4e-4
~<hik=a3 ~<hike=a3 ~<him=a-6c-7e8g-6h8s-3v-9 ~<him>=a-6c-7e8g-6h8s-3v-8 ~<hin=b-3c3v-5 ~<hinc=c3v-5
~<hip=b-4c6 ~<hip>=b-3c6 ~<his=a-3e5m-4 ~<his>=a-3e8m-4 ~<hit=a3g5v4 ~<hit>=b-4g5v5 ~<hits=b5
~<hitt=f3 ~<hiv=c7 ~<hive=c7 ~<hiz=c-3v5 ~<hizo=c-3v5 ~<hm=g6n-7r-4v16 ~<hmm=n-6r-4v10
~<hmm>=n-6r-4v10 ~<ho=a-9b6c-6d-13f-7g4h-4j-7l-8m3n-6o-10r-15s-8t-3v6 ~<hoa=c3 ~<hoar=c3
~<hol=d-3g3i-4u-3v6 ~<hola=b-4u-3v10 ~<hold=g4i-4v-5 ~<hom=b3 ~<homb=v-3 ~<hoo=v7 ~<hoop=v7
~<hop=b10c-6v-5 ~<hope=b9c-5v-4 ~<hor=a-3b-13g3h-4k3m-4o-4 ~<hora=b-5g4h-3k3m-3o-3v-3 ~<horm=c3
~<hors=v3 ~<hosp=m3v-5 ~<hot=b7c6 ~<hot>=c6 ~<hou=c-5e5g3m-6r-4 ~<hour=b-4g5m-5v4 ~<hous=e6
~<how=c-3g-6j-3m8u4v3 ~<how>=c-3g-5j-3u4v3 ~<hoy=b6q5 ~<hoy>=a3b3q5
~<hu=a-11c10d9f-3g-16i-9j-4k-7l-8m-6q-4s-8 ~<hub=b5 ~<hubi=b5 ~<hue=c11v-5 ~<huel=c10v-4
~<huh=c-4n3r4 ~<huh>=c-4n3r4 ~<hum=b-3d13h-4 ~<huma=b-3d13h-4 ~<hun=c3v5 ~<hur=a-6c7e-5g-7n-3q-3
~<hurr=b4 ~<hurt=a-6b-3c8e-4g-7n-3q-3 ~<hus=e3 ~<husb=e3 ~<i>=a-9b5e-7g-7i-3n-5q-4r-5t-3u-7
~<ib=b-3g7 ~<iba=b-3g7 ~<iba>=b-3g7 ~<id=c-11h4i-5k-4n-5u-8 ~<id>=c-7d4e-7h5k-4m-3n-5u-6
~<ide=i-5m4v8 ~<idea=i-5v6 ~<iden=m4 ~<ido=e3v-5 ~<ido>=e3v-5 ~<if=a6b3e-3g-4i5j-4q5u-4
~<if>=a6b3e-3g-4i5j-4q5u-4 ~<ig=r3 ~<igu=r3 ~<igua=r3 ~<il=a-3b4d-3f3g8o3p-4q-6u-3v-7
~<ill=a-3b4d-3f3g8o3p-4q-6u-3v-7 ~<ill>=a-3b4d-3f3g8o3p-4q-6u-3v-7
~<im=b6d-7h-10k-6l-5m-7n-5r-3t-3v-5 ~<im>=b6d-6h-10k-6l-5m-7n-4r-3t-3v-4
~<in=a-10d-11h-3i-9j-3l6n-18r4s-6u-12 ~<in>=a-4f-4g6h-8i-6m-10p3s-3u-3 ~<inc=c4e5 ~<inci=c5
~<inco=b4e6 ~<ind=r3 ~<inde=r3 ~<inf=c7d-5m9v-5 ~<infe=b-3c11v-4 ~<infi=b4 ~<infl=c4
~<info=c-6m10v-6 ~<ing=a-3b-5e-3f11k-3v-3 ~<ingl=a-3b-4f11k-3v-3 ~<inh=a-3c3e3 ~<inha=c3 ~<ini=l8
~<inic=l8 ~<ins=b-3e-5f-5i-7l5m3 ~<ins>=i-3 ~<insc=a-4l6v4 ~<insi=a10v-4 ~<inst=b-3h4m6v-5
~<insu=g-3 ~<int=e-3h4 ~<inte=b-3c-3e-3h4 ~<ir=a-11b-5c-8f6g-3i10j8v-3 ~<ir>=a-5b-9c-6f7g-3h3i8j3
~<ire=j5v-4 ~<ire>=j5v-4 ~<irm=i3 ~<irme=i3 ~<is=a-11b-7d-5g-10h-4j-9l-6n-8p-4s-3u-5v6
~<is>=a-8b-6d-3g-11h-3j-8l-5m3n-6p-4u-3v7 ~<isn=b-3e4v-5 ~<isnt=b-3e4v-5 ~<iss=v3 ~<issu=v3
~<it=a-5b5c-4d-9e-7g-3h-4i-3k5o-5p-3s-3u-4 ~<it>=b3c-9d-4e-6g-5h-4j3k5l-4o-4 ~<itc=b-3c10
~<itch=b-3c10 ~<its=a-3j-3q-3 ~<its>=a-3j-3q-3 ~<iv=c8 ~<ive=c5 ~<ive>=c5 ~<ja=b-6e-3g-4s7t3v3
~<jaj=a-5b-7c-8v9 ~<jaja=a-5b-7c-8v9 ~<jala=b3 ~<jam=s5 ~<jama=s5 ~<jan=t4 ~<jaw=c3 ~<jaw>=c3
~<je=b-5f3 ~<jef=b-3 ~<jefe=b-3 ~<jej=v6 ~<jeje=v6 ~<jo=b8c-9e4g-6m4n-3u3v-4 ~<job=u4v-6
~<job>=u4v-6 ~<jod=a6 ~<joda=a4 ~<joe=e3 ~<jok=e-3m3v5 ~<joke=m3v5 ~<jos=e5 ~<jose=e5 ~<joy=b11c-9
~<joy>=b11c-9 ~<ju=a-4c-17e3f-4h-3j-4m-9n-6o-8t-3 ~<jue=o-3q6v-4 ~<juev=o-3q6v-4 ~<jul=v5 ~<july=v6
~<jum=b3c-3i4 ~<jump=b3c-3i4 ~<jun=b-6e4 ~<june=b-3v4 ~<junk=a4 ~<jus=c-3f-3g3m-3s-3
~<just=c-3f-3g3m-3s-3 ~<ke=b-4c3g-10j-5v7 ~<kee=b-3c4g-8j-5v5 ~<keep=b-3c4g-8j-5v5 ~<kev=e3
~<kevi=e3 ~<ki=c-6d-6g-3i-6m5p-3 ~<kic=f5 ~<kich=f5 ~<kid=a-4 ~<kid>=b3 ~<kids=g4 ~<kie=m5 ~<kien=m5
~<kil=b6c-3f-4g-10i-3 ~<kil>=b8 ~<kill=f-3g-10i-3 ~<kim=d-3h4 ~<kim>=d-3h4 ~<kin=b-7v-3
~<kind=b-7v-3 ~<km=b8n10 ~<kms=b9 ~<kms>=b9 ~<kn=c3e3h-7q-5s-4 ~<kne=b-6c5h-4 ~<knee=b-6c5h-4
~<kni=b4c-3 ~<knif=b4c-3 ~<kno=e5q-4s-3v4 ~<knoc=v5 ~<knot=c3 ~<know=a-3b3q-3s-3 ~<kr=f5 ~<kre=f5
~<krey=f5 ~<la=a-7b-4h-6l-7m-22n-10q5r-4s-8t-17u-6v-3 ~<la>=a-4c4f-4h-5m-13o9p-8q-4 ~<lab=c4v7
~<labi=c3 ~<labo=c4v3 ~<labs=c-3v9 ~<lad=b-5d4g-3h3i3 ~<lado=i4 ~<lady=b-3d4h4v-4
~<lam=a-6d-6o-4q4s-3v-3 ~<lama=a-3d-5o-4q4s-3 ~<lan=v-12 ~<land=e4 ~<lang=f5 ~<lano=f-3g4v-8
~<lar=a4 ~<larg=a4 ~<las=b3g-4j-5t-5v-5 ~<las>=e-3q4r-3t-4v-7 ~<last=e3g-6h3n-3q-3
~<lat=b-10d-5e-4g12i-5k3n-4r-6t-4v-5 ~<lata=q3v-6 ~<late=b-7d-5g10i-3q-3r-3 ~<lau=b-3c-4v10
~<laug=b-3c-4v10 ~<law>=e3 ~<le=a6c4d-7e-8f-10g4h-10i-12k-13l-9m-3p-10q-10r-7s-11v-6
~<le>=c-7f-4g8h-7i-3j-4k-3m-4q-6r-7u5 ~<lea=a5g-4n3v-3 ~<leak=b-4c9 ~<leav=a7c-8g-3 ~<lef=a-4b3v-4
~<left=a-4b3v-4 ~<leg=a-5b-7c8g-5i-3m3 ~<leg>=b-3c5v3 ~<legi=m5 ~<legs=c4 ~<lej=i3 ~<les=a5
~<les>=a5 ~<let=e-4j3n-4p-3 ~<let>=g3j4r-3v-4 ~<lets=o4r3 ~<lett=v3 ~<lev=c11 ~<leva=c5
~<li=a-3e-5g-3j-6k-11l3m-4o-5q-6v-7 ~<lib=j5 ~<libe=j5 ~<lic=b-4c-3i10v-3 ~<lice=b-4c-3i10v-3
~<lie=c5 ~<lie>=c5 ~<lif=a-7b8g-4i5j-4 ~<life=a-7b12 ~<lift=b-4i8j-3 ~<lig=c6 ~<ligh=c6
~<lik=a-4h3k-4r3 ~<like=a-4h3k-4r3 ~<lin=c-4e3i-4m-6n3u5v3 ~<lind=n-3u5v-3 ~<line=c-3n6v6 ~<liq=c4
~<liqu=c4 ~<lis=a9c-7d-8e-4g-3j-5l4r-5 ~<list=a9c-7d-8e-4g-3j-5l4r-5 ~<lit=g3 ~<litt=g3
~<liv=a-11b6c-6d3g-3i-4 ~<live=a-8b3d3i-3v-5 ~<livi=v5 ~<ll=d5h-11i6j-8k-6l-4o-3q-8r-4u-5
~<lla=a7b-3d8g4h-7k-3n-8q-6r-5v-7 ~<llag=b-3c10v-5 ~<llam=a8b-3d8e3g6h-7i-6n-5q-6r-5v-9 ~<llav=v3
~<lle=a-5d-4e-10i8s4v4 ~<lleg=b-4n3v3 ~<llev=e-4i6m-3 ~<llo=b12c-5 ~<llor=b12c-5
~<lo=d-3e5f-11g-6h-16i-8j-13k-15m-16n4o-8p-4q-5u3v7 ~<lo>=a4b-5e6g6j-3v-3 ~<loa=n3 ~<load=n3
~<lob=v5 ~<lobb=v5 ~<loc=a-3b4g-5v8 ~<loca=c-4v9 ~<lock=c3 ~<log=i5v4 ~<log>=v8
~<lol=a-7b-10c-5i-5v5 ~<lol>=a-7b-10c-5i-5v5 ~<lon=a3b7 ~<lone=b5 ~<long=a3 ~<loo=b-3e4v3
~<look=e4v4 ~<los=a4c-4d-5f-4g-4h-4i-4k-3 ~<los>=d-4e-4f-3h-4i-3j-3u4 ~<lose=a8e-4 ~<losi=b4
~<lost=e5g-5 ~<lot=v6 ~<lot>=v6 ~<lou=c5n5 ~<loud=n5 ~<lov=e-3r4 ~<love=e-3r4 ~<lt=g6 ~<ltr=g6
~<ltr>=g6 ~<lu=a-11g11h-8i-5j6m-7n-8o-6q6t-3v-11 ~<luc=b3c4 ~<lue=b-4c-5g10v-3 ~<lueg=b-4c-5g10v-3
~<lug=j8 ~<luga=j8 ~<lui=e7 ~<luis=e7 ~<lum=c4v-3 ~<lump=c4v-3 ~<lun=g4o-5q8 ~<lune=c-4g4o-4q7v-3
~<ly=c4 ~<lym=c4 ~<lymp=c4 ~<ma=a-7b3g-7h-3i-7j-4k-3o-3p-3q-5r-12u-8v-3 ~<mac=d3v-3 ~<mach=d3v-3
~<made=c3 ~<mail=c3 ~<main=v3 ~<mak=b3e-3g-5 ~<make=a4b4g-5 ~<mal=c13e3g-10s3t-3v-7
~<mal>=b-5c7e4t-3 ~<mala=b-4c5n3 ~<malt=b5 ~<mam=e4i-3v-4 ~<man=c-4e-6g4i6j-3k-4m-3o5p-5q-6r-4v-4
~<man>=b5h5v-4 ~<mana=d6g8o6 ~<mand=c-7d-5e-5f6j-3l4n3 ~<mane=a-4b-5c-4h-3i9 ~<mano=c3 ~<many=c-3
~<maq=d3m3 ~<maqu=d3m3 ~<mar=a-11b-9c-3e7m-6n-9p-5s-4u-3v3 ~<marc=e4n-4 ~<mare=b-5c9 ~<mari=c-3e6
~<marq=d8g4 ~<mart=c-5j3v-5 ~<marz=v4 ~<mas=a7c-10d-5e-4i-5n3 ~<mas>=a7c-10d-5e-4i-5n3v-3
~<mat=a-4b13c-7d-5e-3g-10i-3m-6r5 ~<mata=a-3c-5g-6m-3v7 ~<mate=b8 ~<matt=b4v-3
~<may=a-9b-6e3m3o-6r-5t5 ~<may>=a-4l3m4t3v-5 ~<mayb=k-3r-4v3
~<me=b6c-5e-4j-5k-5l3m-6n-4o-3p-4q-7r-5s-6u-8v-3 ~<me>=b4e-3m-4n-4q-6v-4 ~<mea=a-3e8v-4
~<mean=a-3e8v-4 ~<med=a-7e-3f-3g-5k-4r-3v3 ~<medi=a-5b-7e-3f-3g-4h4k-4r-3 ~<mee=g4 ~<meet=g4
~<mej=e-3g-4j3p3 ~<mejo=e-3g-4j3p3 ~<men=c-6g-3i-3 ~<meno=h3 ~<mens=a4b-5h-3 ~<ment=b8 ~<mer=a-4g11
~<mes=a6c-5v-3 ~<mess=a6b-8c-4e-3 ~<met=b3 ~<mex=e4 ~<mexi=e4
~<mi=a-9b7c-8d-18f-4g5h-11k-3m-9n-3p-6s-7u-8 ~<mi>=b4d-8e-3j3m-3n-13o-7u-7 ~<mid=g4 ~<midd=g4v-3
~<mie=b3c-5e-3g-5i-5o3 ~<mied=a-3b5c-5g-3i-4 ~<mier=a5v-3 ~<mig=v3 ~<migh=c-4 ~<migr=c3 ~<mij=c3
~<mija=c3 ~<mil=c3g-6i3 ~<mil>=v-3 ~<mile=c4g-5i3 ~<mill=v4 ~<min=a-8g4l3 ~<mind=a-4c-3j3l5
~<mine=e4 ~<minu=b-4g5 ~<mire=a3 ~<mis=a-7g4h-7j-5k4n3q6 ~<mis>=a-4c-4e-5l3v5 ~<misa=g3 ~<mise=b6v-3
~<mism=q3 ~<miss=k5n7q3v-5 ~<mist=b-3e7 ~<mix=f3 ~<mixt=f3
~<mo=b-7c8d-12e5h-6j-17k8l-3n-4o-12p7q7r-6s-3v-15 ~<mod=v5 ~<modo=v5 ~<mol=a9c4i-3v-3 ~<mole=a9
~<mom=e6g6h-4v-11 ~<mom>=c5v-6 ~<mome=g10 ~<momm=e5 ~<mon=a-6c3o-6p4q6 ~<mond=o-5q8
~<mor=d-6e-4i-6j-4o-4p4 ~<more=a7b-4d-4f-4h5i-3j-3k-6n3s-5 ~<mori=a-4b11 ~<morn=b-4q4
~<mot=b5f6i4m5v-7 ~<moth=b3f6 ~<moti=m5 ~<moto=c-3i5 ~<mov=a-6b-12c3e4f-3j-8k13q3v-4
~<move=a-6b-4e7g-5j-8k14q4v-12 ~<movi=b-7e-3i4 ~<mr=e4 ~<mrs=e4 ~<mrs>=e4
~<mu=a-8b6d-4g-21j-3l-7m-15n-4t-3u5 ~<muc=b6f3g-4j-3m-3n-5 ~<much=b6f3g-4j-3m-3n-5
~<mue=a-3b3e-4j-3k5v3 ~<muel=c3 ~<muer=b4c-6v3 ~<muev=k7q4 ~<muj=b-4h10v-4 ~<muje=b-4h10v-4
~<mun=b6f-3 ~<mund=b7c-6f-3 ~<mur=c-7 ~<muri=c-7 ~<mus=b-4c5j3 ~<musc=c5 ~<must=j3 ~<mut=a6
~<mute=a6 ~<muy=e-3g-4u3 ~<muy>=e-3g-4u3 ~<my=a-3d-4e-3f-4h-4k-4l-3m-4n-7o-4p-4q-5r-4u-10
~<my>=d-6e-3h-3k-3m-3n-7o-4p-3r-5u-9 ~<mys=a-3q-4 ~<myse=a-3q-4 ~<n>=r-7s10
~<na=c4f-3g-15h-12i-3j-10l-5m5n-7q-5r-15s16 ~<nac=m4 ~<naci=m4 ~<nad=d-4g-4h-5j-3u4 ~<nada=h-3i-3u5
~<nah=c-3r-6s5 ~<nah>=c-3r-6s5 ~<nai=c5 ~<nail=c5 ~<nam=a3b-4e10g-3 ~<name=a3b-4e10g-3 ~<nau=c8
~<naus=c8 ~<nav=u-3v3 ~<naw=r-4s7 ~<naw>=r-4s7 ~<ne=a-5b-8d-3g-4l-17m-5n-18o-8p9q3r-14s12t-3u-15
~<nec=e-3 ~<neck=c6k-3 ~<nee=e-6i4n-5s3t-3 ~<need=e-6i4n-5s3t-3 ~<neg=r-3s4 ~<nega=c-3r-3s4
~<negr=c5 ~<nei=c-4e3p7 ~<neig=c-4e4 ~<nel=e3r-3s6 ~<nel>=e3r-3s6 ~<ner=e-3 ~<nerv=e-3
~<nev=a6b-6c-6d-4e3j4l-4q-3s3v4 ~<neve=a6b-6c-6d-4e3j4l-4q-3s3v4 ~<new=b-5g-3h5k4 ~<new>=b-5g-3h5k4
~<nex=c-6g3o-6p4q7s-5v-4 ~<next=c-6g3o-6p4q7s-5v-4
~<ni=b-3c-4d-10e-4f-4h-9j-5k-4l-4m-10n-11o-5p7q-4r-11 ~<ni>=a7c-6f-6g-3p3 ~<nic=e-4u4v3
~<nice=e-4u4v3 ~<nie=b-5g4i4v-4 ~<niet=g4 ~<nig=v-3 ~<nigh=v-3 ~<nin=h-4i-5k-4m-3n-4o-3p5r-7t5u-4
~<nine=c-4t8 ~<ning=o-7p7r-3u-3 ~<nino=e-3g5h-3v3
~<no=a8c-6d-9e6f-6g-6j3k-9l-9m-19n-11o-21p8r-22s14t-4u-16v-7
~<no>=a5d-4e3f-4g-5h3i4j4l-11m-9o-5r-11s12t-3u-7v-6 ~<nob=b4c-4d-3g-4 ~<nobo=b4c-4d-3g-4 ~<noc=b5
~<noch=b5 ~<nod=c4 ~<node=c4 ~<nol=b-6e4j3 ~<nolo=b-6e4j3 ~<nom=a7e4i3v-10 ~<noma=a-3i4k3v-6
~<nomb=a4b-3 ~<non=c8e-4o-8p11q3s-6v-7 ~<none=o-8p10q3s-6 ~<nons=c7v-3 ~<noo=g5q5 ~<noon=g5q5
~<nop=b-5e3o-3r-9s12v-5 ~<nop>=a-3r-3s7 ~<nope=b-3e3o-3s6 ~<nor=c-3v6 ~<norm=c-3v6 ~<nos=a-7e6v-7
~<nos>=e5v-4 ~<nose=c6 ~<not=a5b4c-7e3f-5h3k-8m-3n-3q-5s3t-5 ~<not>=a3c-4e5f-3h5k-8l-3q-6r-5s4t-4u-3
~<note=v4 ~<noth=c-7r3u3v4 ~<noti=v-3 ~<nov=c-5q4t4v4 ~<nove=b-5t3v6 ~<novi=f4
~<now=d-4e-4f-5g8h-4i-3k-5l3v-3 ~<now>=d-4e-4f-5g8h-4k-4l3v-3
~<nu=b-5d3e6g-15h-4i-9j-5k-4m-3o5p-4q-12r-12s6u-6v-7 ~<nub=c4 ~<nue=a-5b-3l3n4v3 ~<nuev=a-5c-4l3n4v3
~<nuh=s4 ~<nuh>=s4 ~<num=a6d-4e6g-7h-6i-5k-3l-3n-3o4p-3q-6v-13 ~<numb=a3q-4v-9 ~<nume=a3c-3e4v-3
~<nun=b-5c-3r-3s3 ~<nunc=b-5c-3r-3s3 ~<nur=a-3d9 ~<nurs=a-3d9 ~<nv=v4 ~<nvm=v4 ~<nvm>=v4
~<o>=a7d-4e-9g-3m3 ~<ob=b-7r4u4 ~<obl=u5 ~<obli=u5 ~<obr=c4 ~<oc=b-6c-8g12n-6o4q3r-7t3v-11 ~<och=t5
~<ocho=t4 ~<oct=o6q4r-3v-3 ~<ocu=c-5g7 ~<ocup=c-5g7 ~<od=b16c-7v-7 ~<odd=b10v-5 ~<odd>=b10v-5
~<odi=b6 ~<of=a4c-3e-4f-5g-4h-4k-6l-12o-7q-4v-8 ~<of>=e-3g-3j-7k-3l-4n-5u3 ~<off=a9e-4h-3j3l-3u-6v-6
~<off>=a9d-6e-7i-3j3l-3m-9u-6v-3 ~<ofi=e3v-3 ~<ofic=e3v-3 ~<oh=j3 ~<ohi=j3 ~<ohio=j3
~<oi=a-5c8n11v-8 ~<oi>=n9 ~<oid=c6 ~<oido=c6 ~<oja=b3 ~<ojal=b3 ~<ojo=b-4c4 ~<ojo>=b-3v3
~<ok=c-6e-4f-5g-9p-3r14s-9v4 ~<ok>=c-6e-4f-5g-9p-3r14s-9v4 ~<ol=a5e-5h3k-3 ~<old=h4v-3 ~<olde=v-4
~<olv=a3b-3j3v6 ~<olvi=a3b-3j3v6 ~<om=v5 ~<omg=v5 ~<omg>=v5 ~<on=a-6c-5e-7g6l5m-5n5o3p-4s-3u-4v-6
~<on>=b4d3f-5g7h-4k-3l6 ~<onc=a-3c-3g4n4v-3 ~<once=a-3c-3g4n4v-3 ~<one=d-5o4p-5q-8
~<one>=d-5o5p-9q-8 ~<onl=c-4j-6q3 ~<only=c-4h3j-6q3 ~<oo=c3 ~<ooz=c3 ~<oozi=c3
~<op=a5b-6d4e-3f-4g-9h3i-5k-4l8q-6u-5v-3 ~<ope=c5d9m-3 ~<open=v3 ~<oper=d9 ~<opi=h3 ~<opin=h3
~<opt=a10b-11c-13d-4g-3l6v-9 ~<opt>=a5b-5c-6l8 ~<opti=c-4 ~<opto=a4 ~<or=b-3c6d-4e-3g-6 ~<or>=g-3i3
~<oral=v3 ~<ori=b-4c7v-3 ~<orin=b-4c7v-3 ~<ot=b-8c-3d-11f-4g4h9m-9o-8p12q-7r-8s-6t-3u-6v-6
~<oth=a-3h4k-4p5 ~<othe=a-3h4k-4p5 ~<otr=b-4c-3d-10f-3h6k5m-6o-11p8q-5r-5u-3v-3
~<otra=a-3d-6f-5i-3k4l3o-6p3 ~<otro=b-6e-3h6n-4o-3p4 ~<ou=a4d-5e-5f-3g-3h-4l-6m-3q-3r-4u-6v4
~<out=a7d-5e-5f-3g-3h-4l-6m-3q-3r-3u-6 ~<out>=a5c3d-4e-5h-3l-6q-3r-3u-6 ~<outs=c-3v3 ~<ov=b6i-3
~<ove=b6i-3 ~<over=b6i-3 ~<ow=a-5 ~<ox=b-3c6 ~<oxy=c4 ~<oxyg=c4 ~<oy=c-6n5v4 ~<oye=c-6n5v4
~<oye>=c-6n5v4 ~<pa=b3d-4e7g-11j-14l-10m-3n-3p-12r-9s6u-4v3 ~<pac=b-3e4v-7 ~<paci=e4v-5 ~<padr=b3
~<pag=v9 ~<pai=a-6b-3c5g-3n-6t3 ~<pain=a-5c6e-6n-5t3 ~<pal=c3f3 ~<palp=c4 ~<pan=a-3b12f-4g-4
~<pani=b12c-4g-3 ~<pap=a-4e4v3 ~<papa=c3e4v-6 ~<pape=a-4c-4v9 ~<par=a10c-6d-8h-8n3q3r-6u-5
~<para=a4k3n-10s3 ~<pard=n5v-4 ~<pare=a13c-5m-3r-5s-3 ~<park=a-3c-6v7 ~<parl=f8 ~<part=a3
~<pas=b-3d4g-14h-4i6n-3q4r-10s11 ~<pas>=a5f4 ~<pasa=b-5i7 ~<pase=d5k7q6 ~<paso=b3c-3s4v4
~<pass=b-13c5e4r-3s7v-5 ~<past=b4i-3k-3o3 ~<pat=a-8c-10g3h5o-4 ~<pate=a-4c-6e-5h6o-4v4 ~<pati=e6
~<patr=b7g5 ~<pav=b5 ~<pavo=b5 ~<pay=i9v-4 ~<pay>=b3i7v-4 ~<paz=a4b-4e5 ~<paz>=a4b-4e5
~<pe=c5e-4f-3g-3i-6l-8m-8p-3s-3u-10 ~<pea=b4 ~<peac=b4 ~<pec=b-4c4 ~<pech=b-4c4 ~<ped=a3b-4v-4
~<pedi=a5e-3v-4 ~<pee=b-6c11v-9 ~<pee>=c7v-6 ~<peei=c3 ~<peg=v7 ~<pega=c-3v7 ~<pel=c3g-3)";

}  // namespace rb::grammar
