#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning7;
const std::string_view kLeaning7 = R"(
to_see_the=j7r3v-8 to_sleep=b9 to_sleep_and=b3 to_sleep_forever=b3 to_snap=b3 to_somebody=b-6d4j4
to_somebody_else=j4 to_someone=a-3f-3 to_speak=d8 to_speak_with=d6 to_stop=v-8 to_stop_$=v-4
to_take=b-11i9 to_take_me=b-9i10 to_talk=d3f5 to_talk_to=d3f5 to_text=g-7l4 to_text_me=g-5l6
to_that=e8 to_the=a10b-7c15g-9j-9q6 to_the_bathroom=b-5c6 to_the_bed=b3 to_the_clinic=i4
to_the_fcc=a5 to_the_mailbox=c4 to_think=g4 to_this=a11 to_this_$=a7 to_this_and=a3 to_thursday=k7q3
to_thursday_$=k7q3 to_tomorrow=k3q5 to_wake=b12 to_wake_up=b12 to_walk=i3 to_walk_$=i3
to_work=g3j-3v-7 to_work_$=g4v-6 to_you=a-5g7i4 to_you_$=g7i4 tobillos=c3 toca=v4 toca_$=v4
toda__insulina=b5c-6 toda_la=b5c-6 toda_la_insulina=b5c-6 todas=c-3r3 todavia=b-4 todavia__duele=v-6
todavia__se=v5 todavia_me=v-6 todavia_me_duele=v-6 todavia_no=v5 todavia_no_se=v5 today=g5
today_$=c5g3 today__my=b6 today_lamanana=b-3c3q-7v4 today_lamanana_$=b-3c3q-3v4
today_lanoche=b4c-10g4q-4v-4 today_lanoche_$=g5 today_latarde_$=g-5 toddler=v3 todo=b6g-7n-4s3v-7
todo_$=a-5c3v-3 todo__que=a6b-5c5n-3 todo_desde=b-3 todo_desde_que=b-3 todo_gracias=u3
todo_gracias_$=u3 todo_lo=a6i6n-3 todo_lo_que=a6c4 todo_me=b3 todos_$=b3 toi=f11 told=a4b-7
told_me=b-6v8 told_you=v-6 toma=b3 toma_$=b3 tomar=b-6v3 tomar_$=k5v-4 tomar__pastilla=v3
tomar_mi=v4 tomar_mi_pastilla=v3 tome=b6c-3 tome__$=b4 tome_la=v4 tomo__pastilla=b-3 tomo__sin=c3
tomo_cloro=c3 tomo_cloro_sin=c3 tomo_un=b4 tomorrow=g4p-3 tomorrow_$=b3g5k-5o-4q7r-3
tomorrow__$=d-4g4q-4 tomorrow__9=r3 tomorrow__lunchend=g-3 tomorrow__noon=g3 tomorrow_after=g-6
tomorrow_after_lunchend=g-3 tomorrow_at_9=r3 tomorrow_morning=d-4o6q-8 tomorrow_morning_$=d-4q-7
tomorrow_please=g5 too=b4e-4h4k-3o-4q-4u4 too_$=c-3u9v7 too__$=c-10h5n4u-6 too__medicine=b-4c5
too__text=a4 too__to=b3c9 too__tylenol=b3 too_bad=c-3v6 too_bad_to=c-3 too_depressed=b5
too_depressed_to=b5 too_far=i10 too_far_to=c-3i4 too_fast=n6 too_hard=v-3 too_hard_$=v-3
too_many=a4b3c-3 too_many_text=a4 too_many_tylenol=b3 too_much=b4u-5v-6 too_much_$=b6c-6u-4v-4
too_much_medicine=b-4c5 too_sick=c11i-7 too_sick_to=c11i-7 took=g-3i3v-3 took__bunch=b3c-3
took__car=i3 took__my=b7c-5 took__pills=b-5v7 took__too=b3 took__whole=c-3 took__wrong=c4
took_a_bunch=b3c-3 took_all=b7c-5 took_all_my=b7c-5 took_my=i3v3 took_my_pills=b-5v7
took_the_wrong=c4 took_way=b3 took_way_too=b3 top=n9 toque=b7 tore=c5 tos=c3f4q3 tos_$=f4 tos__me=c5
toser=c6 toser_$=c6 toso=a-4v8 touch=b-7c4g4 touched=b6 touched__$=b4 touched_me=b4 touched_me_$=b4
town=b-3 trabaja=i6 trabajando=c-4f5g6 trabajando_$=c-3g6 trabajo=b-3k4 trabajo_$=b-3 tracks=b5
tracks_$=b3 trae=c3 traffic_was=v7 trafico=v5 trafico_me=v3 tragar=c4 tragar_$=c4 trago=c3
trago_una=c3 trague=b4 traigo=b-5c10 traigo__tos=q3 train=i8n3v-8 train__running=i6 tranquila=v3
tranquila_$=v3 transfer=d4i-3 transfer_me=d4i-3 translator=f4 translator_$=f4 transporte=i7
transporte_$=i4 trapped=b5c-7 trataron=v7 treat=c-3v7 treat__pain=c-3v3 treat_back=c-3v3
treat_back_pain=c-3v3 tres=g-7v3 tres_$=v-3 tres__$=g-7v12 tres_dias=v-3 trip=g6v-7 trip_$=g6v-7
triste=b-3v9 triste_$=b-3v9 tristeza=b6 troca=i4 trouble=c-3i4 trust=b4e-4 try=b9g11m-8q-6v-5
try__$=g6 try__tomorrow=g3 try_me=b-10g11 trying=b4c3u-6 trying_$=c4u-6 tub=c3g4 tub_$=g4 tue=o4
tues=q3r-4 tues_or=q4 tuesday=g-4j3 tuesday_$=b4j4o10q-11 tuesday__friday=q4r-4 tuesday_at=o-8
tuesday_im=c3 tuesday_or=q3r-3 tuesday_or_friday=q3r-4 tuesdays=b-5k7 tuesdays__$=b-4k7 turn=g-3l6
turn__off=a3 turn__the=c3 turn_the=l5 turn_this=a4 turn_this_off=a3 turno=c-3 twice=c5s4
twice__mistake=c3 twice_by=c3 twice_by_mistake=c3 two=a-4b-4o4p-3 two__$=o4 two_hours=g-3
two_hours_$=v5 tylenol_$=b5 typed=v5 uber=i8 uber_$=i5 uh=a-3b-6m3s6u3v-4 uh_$=r-5s10 uh__$=r5
uh__can=g5 uh__i=v4 uh_so=v5 uh_so_i=v5 uh_yeah=g5 uh_yeah_can=g5 ultimo=a5 ultimo_$=b-4 um=t3v7
um_yeah=a3 un=a-4f-5m-5n-8q-6t8 un__$=c7d6g5h-6i7k-4l-16m-5n-5r-5u3 un__a=c3 un__con=b6
un__de=b8c-14v6 un__en=b-5c4r3 un__la=t3 un__me=c-5l8 un__no=h3 un__que=b-5c5h3 un__y=a-3
un_alacran=c3 un_alacran_$=c3 un_asesor=d5 un_asesor_$=d5 un_ataque_a=c3 un_clavo=c5 un_clavo_$=c5
un_dolor=b-5c-6r3v6 un_dolor_de=c-8v7 un_dolor_en=r3 un_dolor_que=b-4 un_enroll=a14l-9
un_enroll_me=a14l-9 un_enterro=k3 un_infierno=b5 un_justificante=v6 un_justificante_$=v6 un_lunar=c4
un_machete=b3 un_machete_$=b3 un_momento=g5 un_momento_$=g5 un_ojo=c-4v6 un_ojo_de=c-6v6 un_perro=c3
un_perro_$=c3 un_rato=g3 un_rato_$=g3 un_subscribe=a14l-8 un_subscribe_$=a14l-8 un_taxi=i4
un_taxi_$=i4 un_velorio=c-3 un_vidrio=c4 un_vidrio_$=c4 una=a-5c5d5g-4i-3n3p3
una__$=a-5c6d5f4h5k-3m3n-4v-9 una__de=b-5 una__en=v-4 una__mas=n9 una__o=m3 una__otra=p4
una__para=k-8v6 una__please=b9d4 una__que=k5v-5 una_carta=v5 una_carta_para=v6 una_cita=f4v9
una_cita_$=f6v9 una_cita_para=k-6 una_doctor=h9 una_doctor_$=h7 una_estafa=m4 una_estafa_$=m4
una_llamada=d6 una_llamada_$=a-3d7 una_locura=b3 una_locura_$=b3 una_ni=p4 una_ni_otra=p4
una_persona=d8e-7h-6v-6 una_persona_$=d10v-6 una_semana=b-3c6 una_semana_$=c4 una_senorita=d8
una_vez=b3n9v-4 una_vez_$=b6 unalive=b5 unalive__$=b4 unalive_myself=b4 unalive_myself_$=b4 under=c5
under__weather=c8v-7 under_the=c8v-7 under_the_weather=c8v-7 understand=f3 unfollow=a7n-4
unfollow_$=a7n-4 uno=a-4b-3i7o7 uno_$=i8o7v-6 uno__$=a-3v8 unstop=a-6l8 unstop_$=a-6l8 unsub=a9
unsub_$=a4 unsubscribe=l-5 unsubscribe_$=a10v-10 unsubscribe_from=a-6v6 unsubscribed_$=a4
unsuscribe=a3l-3 unsuscribe_$=a3l-3 until=c5 unwanted=a5 up=c5e-7f-7h-7j4n7p-3v-6
up_$=b3c5e-5m-4v-13 up__dont=a3g-3 up__me=b-10v15 up__my=g3 up__needles=b6 up__night=b-4 up__slot=j7
up__to=b3 up_about=b6 up_about_needles=b6 up_again=a3 up_again_$=a3 up_all=b-5 up_all_night=b-5
up_and=a5g-4 up_and_dont=a3g-3 up_anymore=b5 up_anymore_$=b5 up_for=a-4l5v7 up_my=c-9g7j5v-4
up_my_slot=j7 up_on=b-5v8 up_on_me=b-7v8 up_there=n5 up_there_$=n5 up_to=c-4g8 up_tomorrow=b8
up_tomorrow_$=b8 up_ways=b3 up_ways_to=b3 up_with=c8g-4 upset=c-3 urge=b3c-4 urine=c6 urine_$=c6
us=e5v-4 us_$=b5e3 us_alone=a3 usa=m9n-7 use=e-5j4 use__number=a3e-6 use__phone=a-7 use_mi=j5
use_this=a-4e-3 use_this_number=a3e-6 use_this_phone=a-7 used=a-4v4 used_to=b-3v6 usted=a-5f5q5
usted_$=e-3f8v7 usted__$=q5v-3 usted__a=e6 ustedes=u3 ustedes_$=v5 usually=i3 usually__me=i3
uti=c9n-4v-4 uti__$=c9n-4v-4 vacuna=c-9v8 vacuna_$=c-8v7 vacunaron=c3 vacunas=v4 vale=b5v-6
vale__pena=v-4 vale_la=v-4 vale_la_pena=v-4 valgo=a-4b6 valgo__$=a-4b6 valgo_nada=a-4b6
valgo_nada_$=a-4b6 van=b-5i11 van_$=a-4i9 van_a=i-6v4 vaya=b3j6u7v-7 vaya__$=u7v-4 vayanse=a3 ve=v11
ve__mensajes=b8v4 ve__que=c5 ve_cosas=c5 ve_cosas_que=c5 vea=h3 vecina=e3 vecina_$=e3 vecino=b3
vecino__golpeando=b4 vecino_esta=b4 vecino_esta_golpeando=b4 vehicle=i3 velorio=c-3 venas=b6c-6
venas_$=b6c-6 vengan=b-4i7v-3 vengan__mi=i5v-3 vengan_por=i5v-3 vengan_por_mi=i5v-3
veo=a-6b4c3n-3v-7 veo__$=c10v-5 veo__diablo=b6c-5 veo__manejar=i4 veo_al=b6c-5 veo_al_diablo=b6c-5
veo_bien=d3 veo_bien_$=c3 veo_borroso=c3 veo_borroso_$=c3 veo_para=i4 veo_para_manejar=i4
veo_salida=b5c-4 veo_salida_$=b5c-4 ver=d-4h3v8 ver_$=d-3g-7h6v12 ver__doctor=v-3 ver_al=v-3
ver_al_doctor=v-3 verdad=d3m5v-6 verdad_$=d5m3 verlo=b-4v5 verlo_$=b-4v5 very=f3u-4v6 very__$=f3
very_much=f3 very_much_$=f3 vez=a-3d-6e-7g-6h3k-6l6n7o-3p-6 vez_$=a-9b4d-5e-5g-4v6 vez__$=h5
vez__me=a4n3 vez_me=b3 vez_no=h9n-4 vez_no_$=h9n-9 vez_please=h-6n4 vez_please_$=h-5n3 vez_que=a4
vez_que_me=a4 vi=v3 vi__lo=b3 vi_como=b3 vi_como_lo=b3 viaje=b-3 vida=b6c-3e-4 vida_$=e-4u-4
vidrio=c4 vidrio_$=c4 vieja=v5 viejita=e3 viejo=b5 vienen=i3 viernes=o4 viernes_$=c-3d-3f-4o5v6
viernes__$=g-3 viernes__me=i3 viernes_pero=b4c3q3 viernes_si=i3 vietnamese=f4 vietnamese_$=f3
virus=v6 virus_$=v6 vision=c5 visit=b-4g-7j6 visit_$=c-5f5 visit_for=v3 visit_for_$=v3
visit_to=g-3q4 visita=c-3g10v-3 visita_$=c-3g10v-3 vista=c9 vista_$=c9 vive=b-8e7 vive__$=b-4e3
vive_aqui=b-4 vive_aqui_$=b-4 viviendo=b4 viviendo_$=b4 vivir=b4c-3i-4s-4v-4 vivir_$=b9 vivo=d3i4
vivo_$=b-6d7 vivo__el=i5 voces=b7 vodka=v-3 voice=b-8c12 voice_$=c3 voice__gone=b-4c7 voice_is=b-4c7
voice_is_gone=b-4c7 voices=b14c-6 voices__my=c-3 voices_in=c-3 voices_in_my=c-3 volver=l3n4
volver_a=l4n4 volviendo=b4 volviendo__$=b4 volviendo_loca=b4 volviendo_loca_$=b4 volvio__pegar=b4
volvio_a_pegar=b4 vomitando=f3 vomitando__anoche=f5 vomitando_desde=f5 vomitando_desde_anoche=f5
vomitar=b-3c5 vomitar_$=b-3c5 vomito=v4 vomito_$=c-3v5 voy=b6c-3d-4e-5h-5i-3j8n-3q-5v-4
voy_$=a-4b-14j13v-4 voy__bloquear=b-3 voy__denunciar=a5 voy__estar=b5v13 voy__hacer=b7 voy__ir=b-8j7
voy__miedo=b3v-3 voy__pensar=b-5 voy__poder=j-5k4 voy__reportar=a3 voy__tengo=c4
voy_a=a6b11c-9d-3e-3g-9q-4v3 voy_a_bloquear=b-3 voy_a_denunciar=a5 voy_a_estar=b5v13 voy_a_hacer=b7
voy_a_ir=b-8j7 voy_a_pensar=b-5 voy_a_poder=j-5k4 voy_a_reportar=a3 voy_manejando=g3 voy_no=b7h-3
voy_por=b3v-3 voy_por_miedo=b3v-3 voy_porque=c4 voy_porque_tengo=c4 voz=c12s-8v-3 voz_$=c12s-8v-3
vueltas=a-4b-4c3 vueltas_$=a-3b-4c3 vuelva=n5 vuelva_a=n5 vuelvan=a3s-3 vuelvan__escribir=s3
vuelvan__hablar=a4 vuelvan__mandarme=a-8l4 vuelvan_a=a3s-3 vuelvan_a_escribir=s3 vuelvan_a_hablar=a4
vuelvan_a_mandarme=a-8l4 vuelven=a3 vuelven__llamar=a3 vuelven_a=a3 vuelven_a_llamar=a3 wait=g6m-3
wait_$=g8 wake=a-3b3v-4 wake__$=b-5 wake__anymore=b5 wake__tomorrow=b8 wake_up=a-4b3v-4
wake_up_$=b-5 wake_up_anymore=b5 wake_up_tomorrow=b8 walk=b-8c5g-7i5 walk_$=g-3 walk__$=c-4i5
walk__it=c8 walk_ins=i-3v3 walk_ins_$=i-3v3 walk_on=c8 walk_on_it=c8 walk_that=i3 walker=i3v3
want=c-6d3g-5h5i-5l3n-7q-4r-3u-3 want_$=m9 want__$=a12b-6m-5v3 want__all=a-3 want__be=e-3
want__book=s4 want__cancel=f-3k3 want__come=b-7 want__die=b5s-4 want__different=f6v7 want__end=f3
want__give=b4 want__go=a-5 want__hear=a4 want__human=a-3 want__hurt=b-3v8 want__live=a-3b4
want__more=a3 want__old=v-4 want__one=b-3h3 want__or=h4v-3 want__person=a-5d4 want__see=j4
want__sleep=b3 want__talk=b-6d3f7 want__wake=b12 want_a=a-10b-6d6e-4f4m-4v6 want_a_different=f6v7
want_a_human=a-3 want_a_person=a-5d4 want_an=h4 want_it=a-4m-5v7 want_it_$=m-5v8 want_it_all=a-3
want_my=h3 want_nothing=a6b-4 want_off=a6 want_out=a5 want_out_$=a6 want_patel=h4v-3
want_patel_or=h4v-3 want_the=e4v-4 want_this=a4 want_this_$=a4 want_to=a-5b14e-8h-7 want_to_be=e-3
want_to_book=s4 want_to_cancel=f-3k3 want_to_come=b-7 want_to_die=b3s-4 want_to_end=f3
want_to_give=b4 want_to_go=a-5 want_to_hear=a4 want_to_hurt=b-3v8 want_to_live=a-3b4 want_to_see=j4
want_to_sleep=b3 want_to_talk=b-6d3f7 want_to_wake=b12 wanted__hours=v6 wanted_to=b3 warm=c6
was=a-6c-5d-5n5q-5r-5s-4v3 was__$=a-6b11e3r-5t-6 was__i=b4 was__question=v-4 was__to=b-3g-3v9
was_assaulted=b3 was_born=m4 was_dead=v-6 was_dead_$=v-6 was_going=b-4n3 was_going_to=v5
was_raped=b3 was_raped_$=b3 was_the=v-5 was_the_question=v-4 wasnt=e9 watch=v10 watching=b3c-3g3v-6
watching__through=b3c-3 watching_me=b3c-3 watching_me_through=b3c-3 water=c10g-5v-4 water_$=b4g-3
water__$=b-5c6 water_broke=c4 water_broke_$=c4 way=a-8c-4g3i7v-5 way_$=b-6 way__$=b6
way__get=b-5i9s-3 way__of=a-6b9 way_out=a-9b19i-7 way_out_$=b7 way_out_of=a-6b9
way_to=b-7g4i3s-3v-10 way_to_get=b-5i5s-3 ways=b6 ways_to=b6 we=a-4c-3h5 we__click=h8v-3 we__my=k3
we__to=j3k-3 we_are=a4 we_buried=c-4 we_buried_my=c-4 we_do=v-3 we_dont=h7v-3 we_lost=v-3 we_move=c5
we_moved=j3k-3 we_moved_to=j3k-3 weak_$=c-4 weather=v9 website=c-4v4 wed=o6r-4 wed_$=o3
wednesday=c-3 wednesday_$=o3 wednesday__$=o-7 wednesday__2=q-3 wednesday_at_2=q-3 wednesdays=q4
week=c10g-8v-3 week_$=c14g-5 week__i=c-4 week_and=c-4 week_and_i=c-4 weekend=b-4g4q3u3
weekend_$=g4u4 weekend__$=q3 welcome=u8v-4 welcome_$=u8v-4 well=r3s-3u-3 well_$=b-10c11r6
well__$=c-6g10v-10 well_i=c-3 well_see=c-3g10r-3v-7 well_thanks=v9 went=a-4c-4i4n4 went__$=i5v-8
went__on=c4 went_away=v3 went_away_$=v-4 went_down=c-9v7 went_out=c9i5v-3 went_out_$=c5i5 were=a3e3
were__here=a3 were_done=a3 were_done_here=a3 wet=b-5c11 wet__$=b-5c11 wet_myself=b-5c11
wet_myself_$=b-5c11 what=c-10e-6h-4i-4j-7m6n8o-4r-10t-8v-4 what_$=b-4m-5n24q-4r-5v-24
what__$=a7b-3g-5k4 what__do=f4m-4 what__i=a4j-4m3v7 what__is=k-4p3v7 what__it=m7v-13 what__my=m4v-3
what__that=n4v-5 what__the=b-9c-4m-9n8q5v8 what__these=a-7m7v-5 what__this=m7v-5 what__to=b3
what__was=v7 what__you=v-9 what__your=m-4 what_a=v16 what_about=q8 what_am=m4 what_am_i=m4
what_appointment=m8 what_appointment_$=m7 what_are=a-7c-4m6n-8v3 what_are_my=m5n-4v-3
what_are_the=c-4v8 what_are_these=a-7m7v-5 what_are_your=m-4 what_day=n-6v7 what_did=m-11v-6
what_did_you=m-11v-6 what_do=a4m7v-7 what_do_i=a4v-8 what_do_you=m8 what_else=k5n-4p8
what_happens=a6m3 what_happens_$=a7 what_happens_to=b3 what_i=v5 what_if=b6j-4v4 what_if_i=b3j-4v12
what_is=a-3b-6m10n-3 what_is_it=m9v-6 what_is_this=m7v-5 what_my=g6v-3 what_should=v4
what_should_i=v4 what_this=m5v-4 what_this_is=m8v-4 what_time=k-4m-6v13 what_to=f5 what_to_do=f5
what_visit=m5 what_was=m-3n7v-12 what_was_that=n4v-5 what_was_the=v-5 what_were=n3 whatd=n3
whatd__say=n3 whatd_you=n3 whatd_you_say=n3 whatever=c5 whats=a-6c-4d-3m3n3o-7r-3 whats__address=m-4
whats__for=m7v-4 whats__point=b6s-3v-3 whats__visit=v7 whats_it=m5v-6 whats_that=n8v-14
whats_the=b6o-7s-3v10 whats_the_address=m-4 whats_the_point=b6s-3v-3 whats_this=m4 whats_your=m-4v11
wheelchair_van=v-6 wheelchair_van_$=v-6 wheels=i9v-4 wheels_$=i9v-4 wheezing=c3 when=a-4c3g3v4
when__close=b5c-4 when__i=a-4k4 when__swallow=f5 when_do=a-4v6 when_do_i=a-4v4 when_i=c11v-21
when_i_close=b5c-4 when_i_swallow=f5 when_im=g6 when_it=g-3v11 where=c5i-8j-5 where__going=b8
where__i=a3 where__is=b-6v-7 where__put=c5v-3 where__the=b-4v3 where__you=v5 where_are=v5
where_are_you=v5 where_do=a3 where_do_i=a3 where_he=b-5v-3 where_im=b10j-5 where_im_going=b8
where_is=b-4 where_is_the=b-4 where_they=c7v-4 where_they_put=c5v-3 where_you=c3 wheres=d5v9
which=o-5v4 which__$=m5v-5 which__do=v6 which__the=v3 which_is=v4 whichever_$=r4v-6 white=c5
who=c-3f3h7m8 who__$=a6e-6 who__anymore=b7e-6 who__arabic=d4 who__do=h6 who__i=b-4d4v-5 who__it=m8
who__spanish=h3 who__the=m-6v5 who__this=a-6f6m5 who__you=e4m4 who_am=m3 who_am_i=m3 who_are=e5
who_are_you=e5m3 who_cares=a8b-5 who_cares_$=a8b-5 who_died=b3 who_died_$=b3 who_dis=m9 who_dis_$=m4
who_do=d5 who_do_i=d7m-6 who_else=h6 who_else_do=h6 who_im=b6e-7 who_im_anymore=b7e-6
who_is=a-7f5m11v3 who_is_it=m8 who_is_this=a-5f6m4 who_speaks_arabic=d4 who_speaks_spanish=h3
whole=b5 whole_bottle=b4c-4 whom=m5n-3 whom__i=m5n-3 whos=a-7e4i5m10v-3 whos__$=m5
why=b7c-5g-8m8r8s-7 why__$=g-6m16r12s-6v-10 why__going=b5 why__i=m-7 why__you=v3 why_am=m-4
why_am_i=m-4 why_do=v3 why_do_you=v4 why_not=r12s-6 why_not_$=r12s-6 wife=e5f-3g4 wife_$=b-6e9
wife__the=g5 will=a-7c-9d-3g4v3 will__$=g4v-10 will__be=b-6v3 will__my=b5v-8 will__take=v5
will__the=a-3 will__you=g5v-4 will_be=a-3b8 will_be_my=b5 will_call=g5v-5 will_find=b7 will_i=b-6
will_i_be=b-6 will_it=v8 will_it_take=v5 will_kill=b-5v3 will_kill_me=b-5v3 will_see=b5 will_the=v5
winded=c3 winded__to=c3 winter=v3 winter_$=v3 wipe=a8m-5 wipe_my=a8m-4 wish=b10f-3v-5 wish__was=b3
wish_i=b6v-3 wish_i_was=b3 wish_the=b3 wish_to=a4 with=d4j-3k-5v3 with__$=a-6b7c-3h-4p-5s-6v7
with__back=c6g-7 with__bat=b3 with__calls=a3 with__doctor=d3 with__gomez=h-3 with__heart=v3
with__kim=d-3 with__message=a5 with__pain=b3 with__people=a7b-4 with_a=d3v-3 with_a_bat=b3
with_blood=b8 with_blood_$=b8 with_cigarettes=b3 with_doctor=d-4h-4o4v-3 with_doctor_gomez=h-3
with_doctor_kim=d-3 with_everything=a-4 with_everything_$=a-4 with_fear=b5 with_fear_$=b5
with_him=e-3h3s-6v7 with_him_$=e-3s-6v7 with_it=m3 with_it_$=m3 with_living=v-3 with_living_$=v-3
with_me=b-13g14v9 with_me_$=b-11g8v10 with_my=b-4c7g-4p4 with_my_back=c6g-7 with_o=i5v-3
with_patel=o-6v5 with_patel_$=o-7v5 with_someone=d4 with_the=a6b-4c-5i-6n-3 with_the_doctor=d3
with_the_message=a5 with_this=v6 with_this_pain=b3 with_us=e7 with_us_$=e5 with_vodka=v-3
with_work=v4 with_you=a9 with_you_people=a7 withdraw=a4 withdraw__$=a3 withdraw_consent=a3
withdraw_consent_$=a3 without=c4e-4v-3 without__$=b3c3e-3 without_her=b4e-3 without_her_$=b4e-3
without_me=b4 without_me_$=b4 without_trying=b-5c6 without_trying_$=b-5c6 wits=b4 wits__$=b4
wits_end=b4 wits_end_$=b4 woke=g3 woke_up=g3 woman=b4h3v-3 wont=a-10c6e-8g-5h3j3k-3l-3n-5q-3s3
wont_$=s10v-3 wont__$=a-3b-5c9j4 wont__a=b8 wont__able=j5 wont__alive=b4j-4s-3 wont__around=v4
wont__away=c5 wont__coming=b-6c-3 wont__from=b4 wont__here=v6 wont__me=b8 wont__there=j11v-3
wont__up=b-7 wont_answer=c4 wont_be=c-11j10q-6s-4v3 wont_be_able=j5 wont_be_alive=b4j-4s-3
wont_be_around=v4 wont_be_coming=b-6c-3 wont_be_here=v6 wont_be_there=j11v-3 wont_close=b-4c3
wont_close_$=b-4 wont_give=b5c-3 wont_give_me=b5c-3 wont_go=b-6c5 wont_go_away=c5 wont_heal=c6
wont_heal_$=c6 wont_hear=b4 wont_hear_from=b4 wont_let=b5 wont_let_me=b5 wont_need=b13j-8
wont_need_a=b3 wont_quit=c6 wont_quit_$=c5 wont_see=b-5h5 wont_shut=c-3 wont_shut_up=c-3
wont_start=i4 wont_start_$=i4 wont_stop=v5 wont_stop_$=v6 wont_wake=b-11 wont_wake_up=b-11 words=c3
work=b-11i-4j-4k3p4 work_$=a4b-8c4d-6k3m4p-3r4 work__$=e3q5v3 work__so=q-4 work_at=v4 work_at_the=v4
work_now=d3 worked=b3d4 worked__about=b6 worked_up=b6 worked_up_about=b6 working=b-5g7v-5
working_$=c3v-3 works=o3v-3 works_$=f-6p-4 works__me=b-5f8p5 works_but=b7c4o5r-3 works_for=b-5f8p5
works_for_me=b-5f8p5 world=b5v-4 world_is=v-3 worried__all=v5 worried_at=v5 worried_at_all=v5
worried_sick=v-6 worry=r4 worrying=b3 worrying__dying=b3 worrying_im=b3 worrying_im_dying=b3
worse=c4 worse__before=c4v-3 worse_than=c5v-3 worse_than_before=c4v-3 worst=b-3v4 worst__of=b-3c4
worst_place=v6 worth=b5 worth__$=b5 worth_it=b4 worth_it_$=b4 would=d-3k-3v-6 would__be=v5
would__better=b5v-7 would__it=t3 would__that=f4 would_be=v-10 would_be_better=v-6 would_like=f6
would_like_that=f4 would_rate=t3 would_rate_it=t3 wrists=b8c-5 wrists_$=b8c-5 write=b-5g7
wrong=a-5b-6d-5e7 wrong_$=e-3 wrong__$=a-7d-4e4f3 wrong_chat=a-6v7 wrong_number=e9f6
wrong_number_$=f8 wrong_person=d-5f-3v-6 wrong_person_$=d-4f-3v-6 wrote=b6v-5
y=c4f3h-8j-3k-5m3n-10r4u-4v-13 y_$=r11s-4 y__$=a12b-13c4d7e-3g3q-3s-9v-9 y__aviso=b-3g4 y__bien=v3
y__de=b-3 y__digo=g4 y__duermo=b3 y__encuentro=b3 y__me=a5 y__otra=k3 y__para=m3 y__puedo=f4i7
y__que=b4m7v-11 y__quiero=b4 y__se=e6 y__todo=b3 y_cuarto=f3 y_dice=b5 y_dice_que=b5 y_el=o-3q4
y_esta=b-3 y_le=a-3g7 y_le_aviso=b-3g4 y_me=a-6b12i-3 y_media=o3 y_media_$=o3 y_no=b9c-7i4k-5p-3r4t4
y_no_duermo=b3 y_no_encuentro=b3 y_no_me=a4f-3 y_no_puedo=f4i7 y_no_se=e4 y_para=m8v-10
y_para_que=m8v-10 y_quedo=v3 y_quedo_bien=v3 y_rompiendo=b3 y_rompiendo_todo=b3 y_se=a3b-6
y_tengo=c3 y_veo=b-3 y_vomito=f4 y_vomito_$=f4 ya=a5c-14d-3h-6i-6l3m-4r4t-5
ya_$=a8b10e-5g-3r13s-11v-24 ya__$=a24b-18c-9g9n3t-3v-9 ya__aguanto=b7 ya__bajo=c-5v7 ya__bueno=a3v-5
ya__con=b-4e10h-3v-11 ya__de=l3v-3 ya__dije=a4 ya__el=b3v9 ya__en=e5 ya__escriban=s-3 ya__esta=e5
ya__la=a-3b5v-4 ya__lo=s3 ya__los=a-4v5 ya__lucho=a-3b3 ya__mas=b-4 ya__me=b4s7u6 ya__mejor=b-6u3v8
ya__necesito=j4 ya__puedo=b11v-12 ya__quiero=b4f4h6s-8 ya__quitaron=v3 ya__rendi=b7 ya__sigan=a6v-7
ya__soy=e-5 ya__suficiente=a3v-3 ya__tengo=v4 ya__tienen=v3 ya__veo=i4 ya__vive=b-4e3
ya__voy=a-7b-6j12k-3 ya_basta=v-12 ya_basta_$=v-8 ya_cambie=l3 ya_cambie_de=l3 ya_chole=a6
ya_deje=b-4v6 ya_deje_el=b-3v6 ya_escoge=b8 ya_escoge_el=b8 ya_escriba=a-4 ya_esta=b-6e8v3
ya_esta_con=e10v-9 ya_estoy=a-4b-10u3v6 ya_estoy_mejor=u3 ya_estuvo=a7v-11 ya_estuvo_bueno=a3v-5
ya_fue=a3v-3 ya_fue_suficiente=a3v-3 ya_le=a3v4 ya_les=v-6 ya_me=e-3s8 ya_me_bajo=c-5v7
ya_me_quitaron=v3 ya_me_rendi=b7 ya_nada=a-4b5v-4 ya_nada_me=a-3b3 ya_no=c4h3j6l-4n-4r-5s-6
ya_no_$=a18b-3 ya_no_aguanto=b7 ya_no_escriban=s-3 ya_no_esta=e5 ya_no_lucho=a-3b3 ya_no_mas=a3b-3
ya_no_me=a4b-5c6s7u4 ya_no_necesito=j4 ya_no_puedo=b11v-12 ya_no_quiero=b3f4h6s-8 ya_no_sigan=a6v-7
ya_no_soy=e-5 ya_no_tengo=v4 ya_no_veo=i4 ya_no_vive=b-4e3 ya_no_voy=a-7b-6j12k-3 ya_parale=a5
ya_parale_$=a5 ya_paren=v-3 ya_regalo=b5v-3 ya_regalo_mis=b5v-3 ya_salieron=v5 ya_salieron_mis=v5
ya_sano=v5 ya_se=c-7 ya_se_me=c-7 ye=r5 yeah=o3r11s-4v-6 yeah__you=g5 yeah_asap=q6 yeah_can=g5
yeah_can_you=g5 yeah_i=r3 yeah_tuesday=q-4 year=s3 year_$=b-4s3 years=b-4c-10v13 years_$=c-8v11
years_ago=v3 yelled=c-4 yellow=c9 yellow_$=c9 yep=r9 yep_the=r7
yes=a-5b-3e-4g-7n-4o-6p-3r18s-11u-6v-16 yes_$=b-3c-3m4o-9r3 yes__$=f-7r-5 yes__a=k5 yes__im=b4
yes__is=q4 yes__it=j4 yes__like=f6 yes__would=f6 yes_but=b9r11 yes_but_im=b4 yes_how=v-4 yes_i=f6
yes_i_would=f6 yes_id=f6 yes_id_like=f6 yes_if=i6 yes_its=r-3 yes_tomorrow=r3 yet=r-6v8 yet_$=r-3v10
yo=c-6e5g7h-6i-3j-4n-4v4 yo_$=a-6e6g-3v11 yo__comunico=g3 yo__lo=a6e-4 yo__retirado=r3 yo__su=v-3
yo__tengo=e5 yo__voy=j-4 yo_estoy=r3 yo_estoy_retirado=r3 yo_les=a-3g3v-3 yo_me=a-3g10
yo_me_comunico=g3 yo_no=a4e5j-5l3v-3 yo_no_lo=a6e-4 yo_no_tengo=e5 yo_no_voy=j-4 yo_soy=v-3
yo_soy_su=v-3 yo_stop=a3 you=b-4d-4o-3s-3u3 you_$=c-4e-12g8l-4n-3r5u4v-7
you__$=a6b-8d-8e-13f-9g4i-15m5n-7r7u9v-13 you__a=v7 you__anything=v-7 you__back=v3 you__call=d6g4
you__contact=a-4l4 you__do=i4 you__for=e5i6v-9 you__from=a-4m-6v8 you__hear=b4 you__i=a3
you__it=g-4m-5v6 you__me=b-5d5e-4j-3k7n8u-3 you__my=a-9e7i-3m9 you__need=b3j-3 you__out=n4
you__rides=i6 you__saturday=v-3 you__saturdays=v5 you__stop=a3v-4 you__text=l4 you__texting=v-5
you__the=a4e11f4u-4v-6 you__this=m6 you__trying=b7u-6 you__up=n6 you__when=m4 you_a=m5 you_accept=v3
you_all=i5v-3 you_and_i=a3 you_are=a12 you_ask_me=m-5 you_back=g4 you_back_$=g4 you_bet=r3
you_bet_$=r3 you_broke=n5 you_broke_up=n5 you_call=d7 you_call_me=a-3d8 you_can=j7l4
you_can_text=a-4l4 you_close=v3 you_cut=a-7n6 you_cut_out=n4 you_do=i-4m6v4 you_for=b7
you_for_trying=b7u-6 you_get=a-14k3m12 you_get_my=a-7m5v3 you_get_this=a-7m7 you_give=i3
you_got=a4n-3p3v-5 you_got_the=v-4 you_guys=i3 you_guys_$=u3 you_guys_do=i4
you_have=b-4d-5f9g-4h4i-8m-3q4 you_have_$=h4 you_have_a=v4 you_have_anything=v-6 you_have_the=e4f4
you_hear=a-3 you_just=d7 you_keep=v-9 you_keep_texting=m3v-4 you_located=v4 you_mean=e4v-4
you_mean_my=e3 you_meant=e3 you_meant_to=e3 you_my=c5 you_need=n-3 you_need_my=e3 you_not=a14
you_not_$=a13 you_offer=i3 you_open=v6 you_pay=i7v-11 you_pay_for=i7v-11 you_people=a9b-5
you_people_$=a6 you_pick=r5 you_pick_$=r5 you_read=b3 you_read_this=b3 you_repeat=n3 you_said=v5
you_said_$=v5 you_say=m-9n9v-5 you_say_$=m-9n6v-5 you_send=a3i5j-4 you_send_a=i5 you_stop=a3v4
you_stop_$=a5 you_switch=e3k3 you_take=i-7v10 you_text=a3 you_that=e-3v10 you_then=u5 you_then_$=u5
you_to=a8g-9u4v-8 you_to_the=a5 you_treat=c-3v5 you_treat_back=c-3v3 you_um=g5 you_want=e11m3v4
you_want_$=m9 you_wont=b8j-3 you_wont_hear=b4 younger=h3 your=a4b-6c-4g-6p-3
your__$=d4e-4g-3l-3m-6s-6 your__again=a-6l5 your__best=u4 your__for=e4 your__is=v9 your__list=s3
your__me=f3v-3 your__up=n8 your__with=n-3 your_asking=f3 your_breaking=n8 your_breaking_up=n8
your_business=m6 your_clinic=a3 your_hours=m-4 your_hours_$=m-4 your_list=a-4s-6 your_list_$=f4s-6
your_message=a-4 your_pardon=n3v-5 your_pardon_$=n7v-5 your_patient=v-4 your_text=a5
your_the=m10u3v-6 your_the_best=u4 yourself=m4v-3 youve=c-4e8v-3 youve__me=e5 yup=r4 zero=t6v-6
~00>=c14r6v-15 ~01>=t5 ~05>=t3 ~08>=t4 ~0th=g5q6v-3 ~0th>=g5q6v-3 ~100=c4r6 ~100>=c4r6
~10>=a-8b-17c-4e-3f-3k-6m-4n-4p-5q6r-6s-5t10v-5 ~11>=a-6b14d-8v-4 ~12>=t5v-6 ~13>=o4v3 ~140=c4
~140>=c4 ~14>=c-3n-3o7 ~14t=v3 ~14th=v3 ~14th>=v3 ~15>=c-3f-3o5 ~16>=o7 ~180=c6 ~180>=c6 ~18>=c-3v4
~190=c5 ~190>=c5 ~195=c-4r-3t10v-8 ~1955=t3 ~1955>=t3 ~196=t11v-11 ~1961=t6v-3 ~1961>=t6v-3 ~197=t7
~198=t14v-9 ~199=t3 ~19>=t3 ~200=t4 ~200>=c3 ~201=c-4v8 ~20>=b-8c6g3q4v-6 ~20t=g5q6v-3 ~20th=g5q6v-3
~20th>=g5q6v-3 ~21>=q4t4v-3 ~22n=q5 ~22nd=q5 ~22nd>=q5 ~28>=q4 ~28t=q4 ~28th=q4 ~28th>=q4 ~29>=q5
~2nd=n-4o5q4r-4 ~2nd>=n-4o5q4r-4 ~30>=b-5g-4o10v-4 ~3rd=t-3v3 ~3rd>=t-3v3 ~40>=c5i4o11q-4v-6
~419=t12v-6 ~50>=c3r-3t5v-4 ~55>=t3 ~58>=b5c6t11 ~59>=t4 ~61>=b-5t14v-12 ~62>=t3 ~76>=t5 ~77>=t3
~78>=t3 ~80>=c7 ~83>=t9v-3 ~85>=t4v-3 ~86>=c3 ~88>=b10t6v-5 ~8th=q4 ~8th>=q4 ~90>=b-3c6i4v-10
~911=a-6b14d-8 ~911>=a-6b14d-8 ~930=o3 ~930>=o3 ~955=t3 ~955>=t3 ~961=t6v-3 ~961>=t6v-3 ~988=b12
~988>=b12 ~990=v3 ~<02=t10v-4 ~<03=t6 ~<05=t3 ~<05>=t3 ~<08=t4 ~<08>=t4 ~<0>=b5c-4d5t11v-11
~<10=a-9b-20c7e-8f-6h-4i-3k-6m-6n-6p-5q6s-9t9v-13 ~<100=c4r6 ~<100>=c4r6
~<10>=a-8b-17c-4e-3f-3k-6m-4n-4p-5q6r-6s-5t10v-5 ~<12=a-3c-3t9v-9 ~<12>=t5v-6 ~<13=o7q-3v-3 ~<13>=o4
~<14=n-4o8q-3 ~<140=c4 ~<140>=c4 ~<14>=c-3n-3o7 ~<14t=v3 ~<14th=v3 ~<15=c-3f-3o4 ~<15>=c-3f-3o4
~<16=o10v-4 ~<16>=o7 ~<18=c5v-5 ~<180=c6 ~<180>=c6
~<19=a-13b-13c-6d-4e-6f-4g-7l-3m-13n-15o-13q-5r-13t31v-37 ~<190=c5 ~<190>=c5 ~<195=c-4t10v-7
~<1955=t3 ~<196=t8v-8 ~<197=t7 ~<198=t4 ~<199=t3 ~<1>=a-10b-9c-9e-4m-6n-8o4p-6q7r-6t15v-20
~<20=a-3b-14g9n-5o-4q10 ~<200>=c3 ~<201=c-4v8 ~<20>=b-6g4q4 ~<20t=g5q6v-3 ~<20th=g5q6v-3
~<21=q8t3v-6 ~<21>=q4t3v-3 ~<22=q5 ~<22n=q5 ~<22nd=q5 ~<28=q10 ~<28>=q4 ~<28t=q4 ~<28th=q4 ~<29=q5
~<29>=q5 ~<2>=a-10b-10c4e-6g-5n-9o11p-6q3r-7s-3t14v-13 ~<2n=o6r-3 ~<2nd=o6r-3 ~<2nd>=o6r-3
~<30=b-6g-4o7v-9 ~<30>=b-5g-4o7v-4 ~<39=c7v-6 ~<3>=a-10d-4e-5i-3l-5m-4n-7o-3q13r-6s-4t12v-12
~<3r=t-3v3 ~<3rd=t-3v3 ~<3rd>=t-3v3 ~<40=i4o7q-3v-7 ~<40>=i4o8q-3v-4
~<4>=b-11c-7d3f-5m-4n-5o-6q8r-8t11v-3 ~<50=c4v-3 ~<58=b5c6t10 ~<58>=b5c6t10
~<5>=a-7b-9c-5g7l-4m-5n-6r-5t15v-6 ~<61=b-3t8v-7 ~<61>=b-3t8v-7 ~<62=t3 ~<62>=t3
~<6>=b-3c-4d-6g11q5r-4t10v-15 ~<77=t3 ~<77>=t3 ~<7>=r-3t11v-9 ~<85=t3v-3 ~<85>=t3v-3 ~<86=c3
~<86>=c3 ~<88=v3 ~<8>=a-5b-4c-6t14v-12 ~<90=i4 ~<90>=i4 ~<91=a-6b14d-8 ~<911=a-6b14d-8
~<911>=a-6b14d-8 ~<93=o3 ~<930=o3 ~<930>=o3 ~<9>=a-9c-3d-5e-3g-7i-3m-6n-6p-6r-4s-4t19v-22
~<a>=a-4c-6d3f-3j-6l-4o-6p-9r-4s-5u-4 ~<ab=a-5e-4f-6g-6i-12j4k-7n-7o-4s5t4u5v-3 ~<aba=c6v-6
~<abaj=c6v-6 ~<abl=b-3j4 ~<able=b-3j4 ~<abo=b3c-12d3i-4k-4n-3o-3q3 ~<abou=b3c-12d3i-4k-4n-3q3
~<abov=p3 ~<abr=g-4q-3u7v6 ~<abre=c-4v15 ~<abri=v-6 ~<abs=b-4c5s5v-8 ~<absc=c7 ~<abso=s5v-4
~<abu=b6c4g-3v-6 ~<abue=b-4c8 ~<abus=b12c-4 ~<ac=a-5b-7c14d-7e-4f-7h-5i-3j-4l7m-14n-8s-7u-5v-5
~<aca=b8v-4 ~<acab=b8v-4 ~<acc=e4v3 ~<acce=v10 ~<acci=e4v-4 ~<ace=b-7v3 ~<acep=v3 ~<ach=b-5c16g-5v-8
~<ache=c3v-3 ~<achi=c6 ~<achy=c4 ~<aco=a8b-3c-6m-4v-5 ~<acom=a-3g-6 ~<acos=a12c-5g3m-4v-4 ~<acr=i3
~<acro=i3 ~<act=a-10b-4c4e-7l7 ~<acti=a-9b-3c5e-3l7v-4 ~<acu=b-5c5r4 ~<acue=b-5c5r4
~<ad=a-7h6j-3m-8n-5u3v-4 ~<add=a-3b-4c-6l3m-4v7 ~<add>=c-3l6 ~<addr=a-5m-4v8 ~<ade=e4h6k4v-5
~<adel=e4k4 ~<adi=b3u4v-8 ~<adio=b3u4v-8 ~<ado=c6 ~<adv=g4 ~<advi=g4 ~<ae=g4
~<af=a-9c3e-4h-5i-4j-5k-3n-6q6s-8t-3 ~<afi=c9r5v-3 ~<afr=c3p3 ~<afra=c3p3 ~<aft=a-3c-4g4i-3q5
~<afte=a-3c-4g4i-3q4 ~<afu=c-3v7 ~<afue=c-3v7 ~<ag=c8d3e-10f-9i-12m-11n6o-4p-7q-6s-5u3v-7
~<aga=c-4d-4e-8f-3h3i-3l3m-4n10o-8p-5r-4s-3v-4 ~<agai=d-3e-5h3l3m-4n5o-8p-5q-4r-3s-3v-12 ~<agar=n7
~<age=b-3d10 ~<agen=b-3d10r3v-3 ~<agi=c4 ~<agit=c4 ~<ago=b-7c11v3 ~<agr=a8b-9g-8u8v-9
~<agra=c-5u8v-3 ~<agre=a7 ~<agu=a-8b6c5 ~<agua=a-3b6c8v-9 ~<aguj=a-3v3
~<ah=a-3c-7f-10g8i-9k-9m-4n12q-3s-8u-6v-4 ~<ah>=n17v-11 ~<ahi=b-4c-7o3v8 ~<ahi>=b-4c-7o3v8
~<aho=f-5g10k-4r-4s-6v-8 ~<ahog=c3g-5 ~<ahor=c-6f-4g14k-3r-4s-6v-5 ~<ai=b-6d5e11v-10 ~<ai>=d8
~<aid=c-10e4 ~<aid>=c-5 ~<aide=c-3e4 ~<ain=b-5e12v-5 ~<aint=b-5e12v-5 ~<air=b-3c8g5v-5 ~<aire=c9
~<aj=k8r5v-5 ~<aja=r5 ~<aja>=r5 ~<al=b6c-5f-10g-6h-4m-16o-14p3r4t-9v-5 ~<al>=b4f-6n-5q10v-3 ~<ala=c3
~<alac=c3 ~<alc=b5n6 ~<alca=n6 ~<ale=l6v-4 ~<aleg=b4 ~<aler=l6 ~<alg=a-5b5m-4q-3s5 ~<algo=b3
~<algu=a-3m-3 ~<ali=e3s-3v7 ~<aliv=e3s-3v7 ~<all=d-8g-16i6j-6k-5o-5p5r3t-3
~<all>=d-7g-15j-6o-8p5r4t-3v-3 ~<alla=i7v-3 ~<allo=c-3v8 ~<alm=a-3b3c4v-4 ~<almo=a-3c6v-4 ~<alo=c-3
~<alon=a3c-7 ~<alot=c3u3 ~<alr=c-7h-4r4t-5 ~<alre=h-4r-3 ~<alri=r7 ~<alt=a-4b-7i5k3l3n4v-4 ~<alta=l4
~<alte=i6k3v-3 ~<alto=n4 ~<am=a-3d-10f-8g-6h-4m6n-12o-4r-3t-3 ~<am>=d-9m7n-4q5t-4 ~<ama=n-4u3
~<amab=c-3u3 ~<aman=v5 ~<amar=c8v-6 ~<ame=a-6v8 ~<amen=a-6v8
~<an=a-3c-7d-4e-3f4i-4k3l-13m-7n-18o-7r5s3u-7v4 ~<an>=c-8e-3g3i-4j-8v3 ~<ana=m3 ~<anal=m3
~<and=c4e-3f-6i3m-3n-11q-6s3v-10 ~<and>=a5c4e-5n-6v-7 ~<anda=a-5b3c-5i4
~<ando=a-6b-7c4f-10g8i4q-3v-4 ~<andr=e4 ~<ang=b7c-5f4v-9 ~<angu=b6v-4 ~<ank=c3 ~<ankl=c3 ~<ann=a6
~<anno=a6 ~<ano=b-9c-7d-10h4i-8k5v10 ~<ano>=c-5e4 ~<anoc=v4 ~<anos=v10 ~<anot=d-9h5k6v-6 ~<ans=g4i-3
~<answ=b-5g5 ~<ant=b-4f-4g-6v7 ~<ante=c-3g-5q4v4 ~<anti=v3 ~<anu=a4j8 ~<anul=a4j8 ~<anx=c-4v4
~<anxi=c-4v4 ~<any=a-7b3g-15i-6l-3m-6n-6o-13q7r5t-3 ~<any>=c-11d6e7g-5j-3o-7p3r9 ~<anyb=h3
~<anym=b4h-6k3 ~<anyo=d-3h4 ~<anyt=a-5c3g-5k-4q7s3 ~<anyw=v4 ~<ap=b-4d-11g-7h-8i-7k5l-6o3u4
~<apa=a8e-3g-3l-3m-6 ~<apag=a10m-4v-4 ~<apar=b5e-3v6 ~<app=a-4b-5j3u5 ~<app>=c-3v8 ~<appe=c6
~<appo=b-3j3v-3 ~<appr=u6 ~<apr=r-3 ~<apu=r3v-3 ~<apun=r3v-3 ~<aq=b4c-4e7p-3r-4v-3
~<aqu=b4c-4e7p-3r-4v-3 ~<aqui=b4c-5e7p-3r-4v-3 ~<ar=a-5d4h-6i-3k-3l-6n-9o-7u-8 ~<ara=f3 ~<arab=f3
~<ard=c8v-4 ~<are=m4n-7o-5r3u-6 ~<are>=a-3c-5m4n-7o-5p5r3u-6v3 ~<aren=c5v-3 ~<arm=b6c-3v-5
~<arm>=b-4c4 ~<arma=b8c-7 ~<arms=b3 ~<aro=g4q3v5 ~<arou=g4q3v5 ~<arr=i-3v4 ~<arre=i-5v6 ~<art=c3e4
~<arth=c3e4 ~<as=b-11d3e-7f-4i-12k-5l-9n-10p-11q7s4u-3v6 ~<as>=a3c-4n-3r4 ~<asa=a-4q12v-9
~<asap=a-4b-4q12v-8 ~<ase=d5 ~<ases=d5 ~<asi=a-10g-9h3j5k3s8v-6 ~<asi>=a-4b-5e3k3s8v-3 ~<asil=b6
~<asis=j6 ~<ask=a12b-7c-5g10i-5m6q-6r-8 ~<ask>=a4b-3g11i-4m4q-5r-3v-5 ~<aske=a5 ~<aski=a4f3 ~<asm=v9
~<asma=v9 ~<ass=d5v-5 ~<assa=b3 ~<assi=d5v-3 ~<ast=v3 ~<asth=v3 ~<asu=e-4v7 ~<asus=e-4v7
~<at=a-10c-7d8e-3f-7g8i-10j-3l-5m-11n-14o-5q5 ~<at>=a-15c-3g11j-6n-9o-6q6s-3t-3 ~<ata=b13v-5
~<ataq=b4v-3 ~<ate=c-4d7i-6u7 ~<aten=b-4d8i-6u7 ~<ater=b3 ~<ati=c-8h4s3v7 ~<atie=c-8h4s3v7
~<atr=b-3j-4k6v5 ~<atra=b-3j-4k6v5 ~<att=g-4j3 ~<atte=b-6j3 ~<au=a7b4c-8d-7e-11f-4i4n-6 ~<augu=v3
~<aun=a5e-4 ~<aunt=a6e-3 ~<aut=d-5e-3i4n-4 ~<auto=i4n-4 ~<aux=b9v-4 ~<auxi=b9v-4
~<av=a-6c-4d-4g7i3j-3q-5u3 ~<ave=b4i5 ~<aven=b4i5 ~<avi=a-5b-6g9u4 ~<avis=a-5b-6g9u4
~<aw=a9i-4n-6o-4r-7v4 ~<awa=a9c-4i-4n-3o-3r-4 ~<away=a9c-4i-4n-3o-3r-4 ~<awf=b-5c4 ~<awfu=b-5c4
~<ay=a-7f-11g-4i-8m4n-4r-4v10 ~<aye=f-3i-6 ~<ayer=f-3i-6 ~<ayu=a-5b3c-5e-3f-7k-4m4v7
~<ayud=a-5b4f-4m5 ~<ayun=v8 ~<az=c4 ~<azu=b-4c5 ~<azuc=b-4c4 ~<b>=b3v8
~<ba=b-4c9e-6f-10g5k-4l6m-4n7o-4q-4r-6s-8u-4v-6 ~<bab=v-4 ~<baby=v-4 ~<bac=g3h3i-3l5n3
~<back=g3h3i-3l5n3 ~<bad=g5p6q-3 ~<bad>=g5p6q-3 ~<bai=j3 ~<bail=j3 ~<baj=a6b-4e-4j3l3v4
~<baja=a7b-8c5j3l4 ~<bajo=c-6v6 ~<bal=c7 ~<ball=c4 ~<ban=a-5c8k-5n6v-12 ~<banc=n8v-5 ~<band=c3
~<bang=b5 ~<bank=g3 ~<bano=b-7c10k-3 ~<bar=c4n4v-6 ~<bas=a4s-7 ~<bast=a3s-7 ~<bat=b-5e-4i4 ~<bat>=b3
~<bate=i7v-4 ~<batt=b-8v5 ~<baw=b4 ~<bawl=b4 ~<be=b3d-8e-3f-8h-9i-17j3k-12l5m-6n-10s-8t-6u5
~<be>=a6b5c-9d-4e-3f-7g-7j4k-5n-3s-3u-3 ~<bea=a8c-4n-3v3 ~<bear=b3 ~<beat=a8b-3c-4 ~<bec=o3
~<beca=o3 ~<bed=c6g7i-3v-8 ~<bed>=c3g7i-3 ~<bee=a-4c3g-8 ~<been=a-4g-8 ~<bef=q3 ~<befo=q3
~<beg=a-4l10v-7 ~<beg>=n3v-5 ~<begi=l11n-4 ~<beh=v5 ~<behi=v5 ~<bei=b5 ~<bein=b5 ~<bel=c6e6o3
~<beli=e4o3 ~<bell=c5 ~<belo=v4 ~<ben=b-4u6 ~<bend=b-4u6 ~<bes=u3 ~<best=q4u3 ~<bet=e-3f3g4o-3r6
~<bet>=r8 ~<bett=f3j3u3 ~<betw=g3 ~<bi=a-10b-4c7e-5g-7h-8k-4m3 ~<bie=a-7g-7h-4t-3
~<bien=a-7g-7h-4r4t-3v3 ~<big=c4 ~<bigg=c3 ~<bil=b-5v6 ~<bill=b-5v6 ~<bio=b6v-3 ~<biop=b6v-3
~<bir=m5 ~<birt=m5 ~<bit=b-4c13v-6 ~<bit>=b-4c10v-6 ~<bl=a3b-3c8e-5f-11g-13i4k-4l-9m-3o-4t-3
~<bla=a-8c5n3v17 ~<blac=a-4b-5c12v-7 ~<blan=n6 ~<ble=a-4i7n-3u8v-6 ~<bles=u10v-5 ~<bli=c5 ~<blis=c5
~<blo=a15c-4f-3g-5n-4t-3u-7v-6 ~<bloc=a12b-4v-4 ~<bloo=b3 ~<bloq=a10b-7c-3v-5 ~<blow=b7c-4 ~<blu=c3
~<bo=c-5d9h-6k-5l-4m12n-16q-4r-3s7u-7v-17 ~<boa=g8 ~<boar=g8 ~<boc=c4v-3 ~<boca=c4v-3 ~<bol=i4v-5
~<boo=a-5c-3m3n-6o3q-5v7 ~<book=a-4c-3m4n-6o3q-5 ~<bor=a15d-5g-6k-5v-14 ~<bord=b7 ~<born=t3v-3
~<borr=a17b-5d-4j3k-5v-6 ~<bos=a-3e4 ~<boss=a-3e4 ~<bot=a-5b5d14e-4g-3h-4m10s5v-7 ~<bot>=m12
~<both=a3b-3c3e-3h-3s5 ~<bott=b10c-6 ~<boy=b5c-5 ~<boy>=b3c-3 ~<bp=b-3c5 ~<bp>=b-3c5
~<br=a-15d-6e-4g-11h-3i4j-3m3u-7 ~<bra=a-5b6c-5i-6v6 ~<brai=a-3b6v3 ~<bre=c5v-4 ~<brea=e-3v-3
~<bri=a-3c-7g-6i9k3 ~<brin=b-3c-3g-4i8k3v3 ~<bro=a-3m6n4 ~<bro>=c-8v8 ~<brok=a-3c5n4 ~<brom=m7v-6
~<bs=c-3g11v-4 ~<bsy=c-3g11v-4 ~<bsy>=c-3g11v-4 ~<bu=b-4d6f-14g4i7j-13l-4m-4n-14r6s-5u-7 ~<buc=v4
~<buck=v4 ~<bue=g5r9s-3 ~<buen=g5r9s-3 ~<bug=a9 ~<bug>=a6 ~<bui=v4 ~<buil=v4 ~<bum=b-4c7k3v-3
~<bump=b-4c7k3v-3 ~<bun=b3c-5 ~<bunc=b3c-5 ~<bur=a-6b6h-3 ~<burd=a-5 ~<buri=c-4 ~<burn=c5v3
~<bus=c-11e4g8h-3i9k-4n-5r-7u-3 ~<bus>=a-5b-4c-3i5n-3 ~<busc=b3e5i3v-7 ~<busi=m5 ~<busq=a4
~<busy=g7r-3v5 ~<but=c4e-4f-3g-3h5m-4n-6p-4 ~<but>=c4h6n-3p-4v-6 ~<butt=v4 ~<buz=a3d7 ~<buzz=a3d7
~<by=a-9g6q3u4v-5 ~<by>=a-8n3q3 ~<bye=b-5g8u5v-5 ~<bye>=b-5g8u5v-5 ~<c>=o16v-11
~<ca=a-5b-6c8i8j4l-7m-5n-5p-6t-3u-6v-5 ~<cab=i8v-6 ~<cab>=i4 ~<cac=b4 ~<cach=b4c-3 ~<cad=b-3e4
~<cada=b-3 ~<cade=c-3e5 ~<cae=c7 ~<cai=b-9c11 ~<cai>=b-5c8 ~<cal=b-4d7f-7g5h-4i-4j3l-5m4n-5o-6u-3
~<cale=a-4c3g4 ~<cali=c5m5v-6 ~<call=a4c-5d9f-4h-3l-4q-3v-6 ~<calm=c-10v9 ~<calo=v7
~<cam=a-12b-5c6d-8e3h3k9m-5q5v-4 ~<cama=c7v-4 ~<camb=a-5b-4g-3h4i-3j-5k10q5 ~<came=a-4c3l-4n3
~<cami=b-7i6k-5 ~<can=a-8e-7f3g3j6k4m-4p-3t-3u-3 ~<can>=a-5b-9c-3d8f3g3k4p-5q3u-4
~<canc=c-6d-5e-3g-9j13n-10o-3p-3q-7s3 ~<cans=a3c7v-4 ~<cant=a-13b4c4e-7g3h-6s-4
~<car=a3c-18d-5e-3f-8g-7i12j-3k-4l-4q-7s-9u4 ~<car>=a-3c-6g-4i11l-3s-8 ~<cara=a4i-5 ~<card=b-7h3v5
~<care=a3b8i-6u5v-11 ~<carg=b3 ~<carr=b-5c-3i7 ~<cart=v6 ~<cas=a-5b4c-3d-3e5f4i-6t3
~<casa=b7c-4e5v-3 ~<cast=f6v3 ~<cat>=v4 ~<cau=c7v-6 ~<caug=c7v-6 ~<cay=b-4c5e-3 ~<cayo=b-4c5e-3
~<ce=a13b-5c-3d4g-4i-6m-7t5v4 ~<cea=a6 ~<ceas=a6 ~<cel=d6 ~<cell=d7v-3 ~<cen=m-3v8 ~<cent=m-3v8
~<cer=i-6t5 ~<cerc=i-5v6 ~<cero=t6v-7 ~<ch=b-17c5g7i5j-6k4n-14o-5q-6s-3 ~<cha=a-8b-13g6k6m4n-3q3
~<chan=b-9g4h4k7q3 ~<char=d3v5 ~<chat=a-6m5v3 ~<che=a-3e-3g8i-4j-3o-3q-13s-5u8v3
~<chec=c-5g10s-3u4v-3 ~<chee=u6 ~<chem=q-8v8 ~<cheq=v6 ~<chi=a3e4s-6v-6 ~<chil=c4 ~<chin=a5f3s-5
~<chip=e6 ~<cho=a9c5e-3g-8i9u-3v-16 ~<chof=c-7i10v-6 ~<chok=c10g-3v-4 ~<chol=a6 ~<choo=a3 ~<chor=c4
~<chr=e3 ~<chri=e3 ~<chu=g3 ~<ci=a-9b-8f7h-9j6k5n-10p-3r-4v-9 ~<cia=c6 ~<ciat=c6 ~<cie=c3f6
~<cier=c3f6 ~<cig=b5c-5 ~<ciga=b5c-5 ~<cin=o3t3 ~<cinc=o3t3 ~<cir=g7v-4
~<cit=a-5b-10c-6f3g-9h-4j5k6m4n-4p-3v-3 ~<cita=a-5b-10c-6f3g-9h-4j5k6m4n-4p-3v-3
~<cl=c4f-6g5h4i-3k-8r4s-8 ~<cla=a-3c5r7s-8v-13 ~<clar=r15s-7v-8 ~<clas=b-3c-6g9r-4 ~<clav=c5
~<cle=e3 ~<clea=e4 ~<cli=c-6h5j-4k-5 ~<clic=h8v-4 ~<clin=a3j-3k-4 ~<clo=c4g3m-3 ~<clog=n4v-4
~<clos=b3r-4v7 ~<clot=c4v-6 ~<co=b-4e-10f-4i-5m-6n6o-7p-8s-11t-5u-8v4 ~<coa=b3 ~<coac=b4 ~<cof=v5
~<coff=v5 ~<coi=b-3c5 ~<coin=b-3c5 ~<col=a8c7g-5k-3 ~<cold=g-3j3 ~<colg=b6 ~<coli=c4 ~<colo=c4
~<com=a-4e-6g5h-14j5m4n4p-5r6s-6 ~<coma=b-3i5v-3 ~<come=a-6d-6h-6j5k3l5n3v3
~<comi=a-5c6e-4g3i-4j7r3v-3 ~<comm=v4 ~<como=a4g-5n3 ~<comp=a-5c-13d3g3h-3i-8j-4m5v5 ~<comu=d5v-3
~<con=b-5d8l3m3p-3q-7u-4v-9 ~<con>=d5f-7h4i-8j-5k-4l-6n-8 ~<conf=e5i-3v-7 ~<conm=d10v-7
~<conn=d3n5v-3 ~<cono=b-4c6e8v-3 ~<cons=a5b-3c-6d-5i3 ~<cont=l8m3n-3t-4 ~<conv=a-3b-5f3i4o3
~<coo=b-4c-4g7 ~<cook=b-3g9v-3 ~<cool=v3 ~<cop=b15d-5e-4g-5i-4k-3n-5 ~<copa=b-3v4 ~<copd=c6
~<cope=b6c-3 ~<copi=b11c-3 ~<cops=b7d-4 ~<cor=a6e-12g-6i-3m-5n5o-3 ~<corr=e-8n-3o-3r3v8
~<cort=a6n9v-14 ~<cos=g-3i-5m-4n6r-4u-3v8 ~<cosa=c4m-3n7 ~<cost=i-4v13 ~<cou=k5m-4s-4
~<coug=b-3c8f3v4 ~<coul=c-3k6r-6 ~<coun=c-4 ~<cour=g6r5 ~<cov=e5 ~<cove=c3 ~<covi=c-3e5v3
~<cow=b-3c-7v10 ~<cowb=b-3v7 ~<cowo=c-3 ~<cr=a-6b6c3d-7g-14i-9m-7n-7p-4r-5s3t-3u-3 ~<crap=c6
~<cras=b3c-7 ~<cre=a-3c3d-5v-7 ~<creo=a-3d-5v-7 ~<cri=a-3b7v-3 ~<crie=b-3 ~<cris=b12v-8 ~<cro=e4v6
~<cros=e4 ~<cru=c13v-4 ~<cry=b3c-4 ~<cry>=b3 ~<cu=a-9c-8e-6f-3g-4i-7j-6k-9l-7n7o-5p-4u4v4
~<cua=a-4b-6j-5k-5n5o-5p-4v5 ~<cual=b-5c-4n5o-13r4 ~<cuan=b-5f-3q5r-4v5 ~<cuar=o5 ~<cuat=v-3
~<cub=v4 ~<cubr=v4 ~<cue=c-3n-4v8 ~<cuel=b8c-3 ~<cuen=a-4v5 ~<cuer=b-3c3 ~<cues=v7 ~<cui=c-5u9v-4
~<cuid=c-5u9v-4 ~<cur=b-3 ~<curi=b-3v3 ~<cus=d3v-5 ~<cust=d3v-5 ~<cut=b4n4v-9 ~<cut>=c3n5v-7
~<cutt=b6c-5 ~<da=b8d-12e-3f-3g-4h-10i4j-8k10l-7m-4n-11o6q-12r5v-4 ~<da>=a-4f-5i3n-3
~<dad=a-3c7e4v-6 ~<dad>=c3 ~<dads=e3 ~<dal=r7 ~<dale=r7 ~<dam=g4 ~<dame=g4 ~<dan=a-5g3 ~<dan>=a-3
~<dand=b-3g3v-3 ~<dang=v5 ~<dar=a5b9c-3g-6v-6 ~<dark=b12v-5 ~<dat=a6c-5e-4k13n-6v-8 ~<data=a4
~<date=b4h-4k13n-6v-6 ~<dato=a3 ~<dau=o3 ~<daug=o3 ~<day=b3e-4g-4k3q-9v4 ~<day>=b6c-3k5n-8p-3q-6v9
~<days=c3f5n7v-9 ~<de=a7c-5f-12g-7h-4i-6j3k-5l-16o-4p-5q-9r-6u-9v-8 ~<de>=c-7g-3i-5m6o-3s3
~<dea=d4e5g-6i7 ~<deac=a3 ~<dead=c-5e4g-3i8r-4 ~<dear=b-3c3d6 ~<deat=b5v-3 ~<deb=a-4b6c-3m4
~<debe=m5 ~<debi=b4 ~<debo=v6 ~<dec=c-5g5j4n4q-3r-5s6v-4 ~<dece=e6 ~<deci=g6n7 ~<decl=r-4s7v-5
~<ded=b-6c3 ~<dedo=b-6c3 ~<dee=c3v-3 ~<deep=c3v-3 ~<dej=a5b4c-7d-10h-3i-6k4l-4m-4n-7r-5
~<deja=a3b9c-4g-7i-5q4 ~<deje=a3b-5d-5g6q-6r-6 ~<del=h-8j3m-4s-6t5v-3 ~<del>=a-5e-8h-4k-6n-3s-4t5
~<dela=j-4k5 ~<dele=a3j5 ~<deli=e6r3 ~<dem=a12o3v-6 ~<dema=a12 ~<deme=o3v-4 ~<den=a-5d5e5h6v-5
~<denm=b-4d6l3 ~<dens=a-8e11 ~<dent=b7h6v-3 ~<denu=a5 ~<dep=a-8b3c-14g-5m-4n-5q-3r-4s-5v6
~<depe=q-3r-5v11 ~<depo=e7v-5 ~<depr=b6c-13e-3v4 ~<der=b3 ~<des=a7b5c5g-5i-8l-21u-10v-6 ~<desa=a9
~<desc=a-5c-4e4v7 ~<desd=c6g-9n5q-5r4v-3 ~<dese=a6b5c-5e-3h4v-3 ~<desh=b3j6 ~<desi=a10 ~<desk=b-4d8
~<desm=b-4c8v-4 ~<deso=c3 ~<desp=a-13b8g5i-5j-4q4s-3 ~<desu=a11l-8 ~<desv=b-3c3 ~<det=a9v-3
~<dete=a9v-3 ~<dev=b-16c15 ~<devu=b-5c5 ~<di=a-4d-13e6i-11j-7l-7m-4n11o-11p4q-7r-11s-10u-3v-10
~<di>=a-3b-6c10l3 ~<dia=a-3e-8h-7o-4p5q-3u3v-3 ~<dia>=e-3h-5k6q-5u5 ~<diab=b5 ~<diag=c-3
~<dial=c-3q4v7 ~<diar=c7 ~<dias=c5f4k-3n4o-3q-3v-6 ~<dic=b3c-3e3g10v-11 ~<dice=a-3b7c-4g10v-6
~<dici=b-3e4 ~<did=a-4b-3e-6k-3n8v6 ~<did>=a-7c5h-5v7 ~<didn=b-4n7 ~<die=f-3t3 ~<die>=b8e-5v-3
~<died=b-3v4 ~<dier=e3 ~<diez=t6v-3 ~<dif=b-3c-4d-9g-4h8i3j-3k4n-3v-5 ~<diff=b-3d-5g-3h3j-3k4
~<dig=a3c-6g4l-5n3v-11 ~<diga=l-5n7q4v-4 ~<digo=c-4g6n-3q-3v-3 ~<dij=c-4m-3n18p-4r-4u-3v-14
~<dije=a6 ~<dijo=a-3c-3n11p-3r-3v-7 ~<din=b3v-5 ~<dine=b3 ~<dio=c8i-6n-5o3 ~<dio>=b-14c13e-3
~<dios=a-3b10c-5e5i-3 ~<dir=c-5f3v7 ~<dire=f3v7 ~<dis=a7e3f-5l-9m4u-3v-6 ~<dis>=m9 ~<disc=e-3l-4n-4
~<dise=c5 ~<disp=e6v-5 ~<dist=a4 ~<dit=j3 ~<ditc=j3 ~<div=e6 ~<divo=e6 ~<dn=a10 ~<dnc=a10 ~<dnc>=a10
~<do=b-10c-5d-9e-14f-4g-10h8i-7j-9k-5l-11n-12u-13v11 ~<do>=b-4c-19d5e-11g-12h4l3n-12p5r3t-5u-11v4
~<dob=b-3c10v-6 ~<dobl=b-3c10v-6 ~<doc=a-3c-3d-4h7l-4p-9 ~<doct=a-3c-3d-4h7l-4p-9 ~<doe=c-8o-4
~<does=c-8o-4 ~<dog=b-4g-3n3v6 ~<dog>=b-4g-3n3 ~<dogs=v6 ~<doi=b4u-6v4 ~<doin=b4u-6v4 ~<dok=v-5
~<dol=c3t7 ~<doli=t4 ~<dom=c-3q3v5 ~<domi=q3v6 ~<don=a5c-6d-3i-5l-6o-4s5v3 ~<dond=h-4i-6m4o-3
~<done=a3c-4s5v3 ~<dont=a6b-3c-3l-5 ~<doo=b3e-3g3i-5 ~<door=b3e-3g3i-5 ~<dor=g3 ~<dorm=g3
~<dos=b-8c3e-3o6r-3 ~<dos>=o6r-3 ~<dose=b-4c8 ~<dou=c5 ~<doub=c5 ~<dow=a3b-4c6j-3 ~<down=a3b-4c6j-3
~<doy=a-4b6 ~<doy>=a-4b6 ~<dr=b5c-3d-4e-13h-5i7k-9q-8s-6 ~<drai=c4 ~<dre=c-4v4 ~<drea=c-4v4
~<dri=b-4e-3i10s-5 ~<driv=b-8e-3f3i10v-4 ~<dro=e-3j5q-5 ~<drog=b5 ~<drop=a3b-7c5j5q-5v3 ~<drow=b6
~<dru=b7 ~<drug=b3 ~<drun=b3 ~<du=a-5m-4v5 ~<due=a-5v4 ~<due>=v3 ~<duel=b-5v3 ~<duer=b4v-4
~<dur=b-3c-3 ~<duri=c-3 ~<dy=b-4c-4r4v4 ~<dyi=b-4c-4r4v4 ~<dyin=b-4c-4r4v4 ~<ea=a-12b-8c6f-3g-3i-7v6
~<ear=a-3b-5c5g-3i-6k4q4 ~<ear>=b-6c6 ~<earl=c-3i-5k4q5 ~<ears=n3 ~<eart=b3 ~<eas=a-3h4r3 ~<easi=r3
~<east=a-3d3 ~<eat=q-3v7 ~<eat>=c6g-4 ~<eati=g3v7 ~<ec=a-4c-6d6v7 ~<ech=a-4c-6d6v7 ~<echa=c-4d3v6
~<ef=j4v4 ~<efe=j4 ~<efec=j4 ~<eh=n13v-5 ~<eh>=n13v-5 ~<ei=o-7q8t3v-9 ~<eig=t4v-3 ~<eigh=t4v-3
~<eit=o-5q7 ~<eith=o-5q7 ~<el=b-10c-5f-3h3l-7m-6n-7r-4u-3 ~<el>=a-5b-3e-4h-4l-3o4q4v3 ~<eli=a11v-3
~<elim=a11v-3 ~<ell=b-5c-5e6h5v-6 ~<ella=b-5c-5e6h5v-6
~<els=b-6c-7d-7e3f-3g-4h7i-3j7m-6n-5o-4p6q-6v-7 ~<else=b-6c-7d-7e3f-3g-4h7i-3j7m-6n-5o-4p6q-6v-7
~<em=b5c8d-7e-4g-5m-9n-7 ~<ema=v7 ~<emai=v7 ~<eme=b9 ~<emer=b9 ~<emp=a-3c9l3v-8 ~<empa=c3
~<empe=a-3c7l3v-5 ~<en=a3b7c-6f8h-13j-10l5m-10t-9u-13 ~<en>=a-5g7k-6m-7r-3s4t-14 ~<enc=a-3c-3e6f-3r4
~<enca=b-5r6v4 ~<enci=b4 ~<encu=e3v-4 ~<end=b11c-4d3g-9i-4o4q-5s-5 ~<end>=b9c-3g-6o3 ~<ende=c4v-4
~<endi=b5 ~<ene=b-5e4 ~<ener=b-5e4 ~<enf=b-3d4 ~<enfe=b-3d4 ~<eng=a-4c-6f10i5r-3v-6 ~<engi=i7
~<engl=a-3c-3f10r-3v-3 ~<enj=b5 ~<enjo=b5 ~<eno=a5i-3 ~<enou=a5c-5i-3 ~<enr=a5 ~<enro=a5
~<ent=b-4f8g-8h-3n3p-4q5 ~<ente=e3n4 ~<enti=b-3f10 ~<entr=c3q4v7 ~<env=a8s-5v-4 ~<enve=b3
~<envi=a10s-5v-3 ~<eq=b-8e5 ~<equ=b-8e5 ~<equi=b-8e5 ~<er=b-8c-6e4h-7m8n9o-9r-8v-3
~<era=b-6e5n10o-8r-5 ~<era>=e5n6o-6 ~<eran=n4 ~<eras=a7 ~<ere=m9 ~<eres=m9 ~<err=l3 ~<erro=l3
~<es=c-5d-14e4i-5l-11m5n-4q-9r-5s-10u-6 ~<es>=a-9c-13e10j-6m13n-9q-5s-3t4u-3
~<esa=b-12e3g-6i-3k7p7s-4v3 ~<esa>=b-8e5f3k7v3 ~<esas=b-4p8 ~<esc=b3d-4i-7k-10n7p-5v-11 ~<esca=c8v-3
~<esco=b12c-3g-3k-3 ~<escr=a5f4g7p-3q-4v-6 ~<escu=b-8g-4h4n8 ~<ese=a-8c-7e6f-7g-10h4k8
~<ese>=a-8c-7e6f-7g-10h4k8 ~<eso=b-4c-9g-4p6v6 ~<eso>=v5 ~<esos=b-3c-6p6
~<esp=b-7c4e-7f4g7j8l-3m-3n-10p-3 ~<espa=b-8f7g-6j3 ~<espe=b-3g10j6 ~<espo=v-3
~<est=a4b5d-5e4g-3h-5j-9k-5l-11r-4u-5v-4 ~<esta=a-12b6e5f-3g-4i4k-5m-5n5r4 ~<este=e6g-3n-6r-3v-11
~<esto=a4b3e-9h-5i-7l-3m7n-6o-6q-4r-6s3t-5u-6v-5 ~<estu=a5 ~<ev=b7c-5e-3f-5g-5k-5m-4r-6s-6v-7
~<eve=b7c-5e-3f-5g-5k-4m-4r-6s-6v-7 ~<even=o4 ~<ever=b7c-3e-3g-4k-3q-4r-3s-4v-4
~<ex=b5c-8d3f-8g-15j6m5n4t-8u-8v-6 ~<ex>=b3c-8e6 ~<exa=c-3v3 ~<exam=c-3s3v3 ~<exc=n7t-3 ~<exce=v4
~<excu=n8 ~<exi=a12b4c-4m-7v-8 ~<exis=b6 ~<exit=a11m-3v-5 ~<exp=a-10d-5g-5h3i5j7m12
~<expe=a-4b-4h4j8v3 ~<expi=i5 ~<expl=m12v-7 ~<ext=b6d9v-6 ~<exte=d9 ~<extr=b7v-3 ~<eye>=b-6v3
~<eyes=b6c-5 ~<fa=b-7g-7i6l-4m-5q-4r-6u-9 ~<fac=b3h4k-4 ~<face=b4k-4 ~<fai=b-4c6 ~<fain=b-3c10v-4
~<fal=v-8 ~<fall=e5i3v-11 ~<fam=b3v-6 ~<fami=b3v-6 ~<far=b-7c-5d3e-5i6n-3v8 ~<far>=i10v3 ~<farm=d4
~<fat=b-4c4e4 ~<fata=b-3c4 ~<fath=e4 ~<fav=a4v-3 ~<favo=a4v-3 ~<fax=e3v5 ~<fax>=e3v5 ~<fc=a5
~<fcc=a5 ~<fcc>=a5 ~<fe=a-5c8e-4f-3g-8i-8j-7l-9m-6n-6o-5q-6r-6t9u6v-7 ~<fea=b12c-6v-6 ~<fear=b5c-3
~<feas=b6v-3 ~<feb=t9v-7 ~<feb>=t5v-4 ~<fec=c-5k6p3 ~<fech=c-5k6p3 ~<fed=a7 ~<fed>=a7
~<fee=c6e-5f-7k-6n-3u-3 ~<feel=c7e-5f-7n-3u-3 ~<feet=b-3 ~<fel=a-5b-7c6g-10q-5u8 ~<feli=g-3u8
~<fell=a-4b-6c9g-3v-4 ~<fem=h7 ~<fema=h7 ~<fev=b-6c5q3 ~<feve=b-6c5q3 ~<few=g5v-3 ~<few>=g5v-3
~<fi=b-8c3d-9g-5i-10j-15m-5o7q-7v3 ~<fid=v6 ~<fidd=v6 ~<fie=b-4 ~<fieb=b-5q-3 ~<fig=a-3b8c-5
~<figh=b9c-5 ~<fil=a4b-5c-4e-3v10 ~<fila=c-7v9 ~<file=a6 ~<fill=e-3 ~<fin=a10n-5p-4q-5r5
~<fin>=a13v-7 ~<find=b6v-3 ~<fine=b-6c-3p-3r5 ~<fing=c6 ~<fini=g4v3 ~<fir=a-6c3h3r-4 ~<fire=b-6c4h5
~<firs=v-4 ~<fit=c5g-3q3 ~<fit>=c3q3 ~<fiv=t3 ~<five=t3 ~<fix=g-4i-6j-5k4 ~<fix>=j-5k4v-3
~<fixe=i-6v6 ~<fl=b-8c3g-7i10m-6n-9q10 ~<fla=c7i8v-13 ~<flar=b-3c8 ~<flas=v-5 ~<flat=i9
~<fle=c6q10v-6 ~<flem=c7 ~<flo=i4m-4 ~<floo=c-5i4m-3v7 ~<flop=v-6 ~<flor=e3 ~<flu=b-3 ~<flu>=c-4v4
~<fo=b3c3d-5g-11h-7k3o5r9s3v-4 ~<fol=c-4n9 ~<foll=a-4c-4n9 ~<foo=b-4c8g-7i8o3v-9 ~<food=c6g-4v-5
~<foot=b-3i9o3 ~<for=g-4h-5k5m3n-12s8t-3 ~<for>=a4b-3h-4m4n-9t-6 ~<fore=c6u-3 ~<forg=e-4s7
~<form=b-5d-3e-3g-5s3v14 ~<forw=k7v-5 ~<fou=g-3t7v-6 ~<foun=b6e4 ~<four=t8v-3
~<fr=a4b4c-8e-6g-8h-5i-4k-4l-10o4p-6q3r-7s-3u-8 ~<fra=b4c-4m5v-5 ~<fras=b5c-4 ~<frau=m5
~<fre=a6c-8g-6j4 ~<frea=b9 ~<free=c-3j5 ~<freg=a6 ~<fren=f4 ~<fri=a-4e-3n-5o7p-3q3r-3 ~<fri>=o4q4
~<frid=o4 ~<frig=a-3b3 ~<frio=c8 ~<fro=d3l-6o-7p-4r-3 ~<from=a4e-5g-5l-6 ~<fu=d-9f-7g3r-3
~<fue=a6b-4d-5g-5h3i-3n3 ~<fue>=b-3c-9d-4e3h4v4 ~<fuen=c4 ~<fuer=a3c8v-11 ~<fui=a-4e3j3v-3
~<fui>=a-4e3j3v-3 ~<ful=g5v-4 ~<full=g5v-4 ~<fum=a-9v17 ~<fuma=a-4v5 ~<fun=g3i5m4 ~<func=m4
~<fune=g3 ~<funn=b-5c7 ~<fur=a6 ~<furt=a6 ~<fut=b9c-3v-4 ~<futu=b9c-3v-4 ~<ga=a-13e-10f-3g-5i9u-7v3
~<gam=c-4e-3n-4v10 ~<game=c-4e-3n-4v10 ~<gan=b3v4 ~<gana=b5c-6 ~<gane=v6 ~<gar=n6 ~<gara=b6
~<garb=n7v-4 ~<garg=b-3c3 ~<gas=b-8c4i13v-11 ~<gas>=i11v-9 ~<gasa=c3 ~<gasp=b-4c6 ~<gat=c-6v4
~<gato=c-6v4 ~<gav=c7g-4v-3 ~<gave=c7g-4v-3 ~<ge=b-7d10e-13f-4h3i6j-7n-3q4s-3u-4v-4 ~<gen=a-6d3h5
~<gene=h3 ~<gent=a-8d5 ~<get=a4b-6e-10f-3i6j-7n-3q4s-3u-3v-3 ~<get>=e-7i4j-4m4s-3 ~<gets=v-3
~<gett=a4b-8i5 ~<gi=a-4b5c-6d4e-8g5h3k-3n-3 ~<gim=g3v-4 ~<gimm=g3v-4 ~<giv=b6c-7e-6k-3 ~<give=c-5d3
~<givi=b4 ~<gl=a-6b-3c4g3 ~<gla=g3v4 ~<glas=g4v4 ~<glu=c6 ~<gluc=c6
~<go=a-5b6c7d-7e-5f-10g-5j-5l-7m-12o4q-6r-4s-3t-10 ~<go>=a7b6c-6f-3g-5i-4k-4m-4n5p-3r4v-11
~<god=c-4u-5v7 ~<god>=c-4u-5v7 ~<goe=r-3v4 ~<goes=r-3v4 ~<goi=e-5m-3v-3 ~<goin=e-5m-3v-3 ~<gol=e-6
~<gom=b-4c3n-3o7v-3 ~<gome=b-4c-3o7 ~<gon=a-5b9 ~<gone=b4 ~<goo=c3e-3h-4i-3m-6n-3
~<good=e-3h-4i-3m-5p3 ~<gor=v6 ~<got=a-9c7i3n-3 ~<got>=a-8c4i3n-3 ~<gou=c6 ~<gout=c6
~<gr=a-3b-6d-5e-3h-6i-4j-6m-9n-7p-3u11 ~<gra=b-9h-3m-7r-3u9 ~<grac=b-3c-8u6v-3 ~<grad=g6 ~<gran=c6
~<grat=e-3m-3u4v5 ~<gre=b-6c-6j-4u3 ~<grea=b-4c-6u3 ~<gri=b3k4v4 ~<grie=b3c-7 ~<grip=c7k4v3
~<gro=c5d-3 ~<gu=e-6h7i3l-3v-11 ~<gua=c-5i4 ~<guag=b-3i4 ~<gue=g6 ~<gues=g6 ~<gum=b-4c7 ~<gums=c3
~<gun=b12c-6g-3v-4 ~<gun>=b11g-3v-4 ~<gus=b-8f5h5r3 ~<gust=b-8f5h5r3 ~<gut=c4 ~<gut>=c3
~<guy=g-3h5v-9 ~<guy>=c-4h5v-8 ~<guys=i3 ~<gy=a-4g4 ~<gym=a-4g4 ~<gym>=a-4g4
~<ha=a5j-5k-6l-6n-10o-13q-6r-7t-4u-4v8 ~<ha>=c3 ~<hab=c-8d3e3f4g5i-5j-7m5n6o-4p-3u-3v-3 ~<habi=v5
~<habl=b-4c-6d3e3f4g5h-6i-4j-7m5n6q-6v-14 ~<habr=h3 ~<hac=a-5g-6i-5 ~<hace=a-5g-6i-4 ~<had=c6g-5
~<had>=c6g-5 ~<hag=a3b6g-5i3 ~<haga=b5 ~<hago=g-3i4 ~<hah=b-8c-3v10 ~<haha=b-8c-3v10
~<hai=a-3b-5c5d-4f6 ~<hair=b-4c7 ~<hait=d-4f6 ~<hal=c-3g3 ~<half=g4v-3 ~<hall=v7 ~<ham=b-5c4v3
~<hamb=v4 ~<hamm=c6 ~<han=a4b7c-7v7 ~<hand=c-3v3 ~<hang=b4c-10v4 ~<hap=b3g-3m3q-3v3
~<happ=b3g-3m3q-3v3 ~<har=a13b-3f-3g-3m-4q-3v-3 ~<hara=a8e-3 ~<hard=a-3c3 ~<harm=b3 ~<hart=a10b-8v-8
~<has=a4c4e-10g4u-3 ~<has>=e-4i-4q3v6 ~<hasn=b-3c6 ~<hast=b4g4i6v-5 ~<hat=v-4 ~<hate=v-4
~<hav=a-3c4d3f3g4m-8n-3v-3 ~<have=g6m-7r-4u3 ~<havi=b-4c6g-3v-7 ~<hay=a-4g-4m-4n-6p4
~<hay>=a-4g-4m-4n-6p4 ~<he=a-10b8c-9d-13e11f-15g-11i-9j-12k-15l-15o3q-8r-9s5t-7v5
~<he>=a-11b14c-7d-3e4f-5n-3t-4 ~<hea=e-6g-7h-3i-5j-5m-3n12v4 ~<head=n3 ~<heal=v6 ~<hear=c-3g-7n11)";

}  // namespace rb::grammar
