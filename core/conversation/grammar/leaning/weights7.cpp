#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning7;
const std::string_view kLeaning7 = R"(
no_y=a8s-4 no_y_no=a3s2 no_ya=s6 no_ya_no=j1s2 nobody=b3c-4d-3g-5h-2i1j-1q-1t1v1 nobody_$=b9v-3
nobody__$=b9i-4v-1 nobody__me=t1 nobody__take=b-5i9 nobody_can=b-2i5 nobody_can_take=b-1i5
nobody_here=e4 nobody_to=b-3i4 nobody_to_take=b-3i3 nobody_will=b4g-2q-1 nobody_would=b2 noche=b6v-3
nodes=c4v-2 nolonger=b-6c-2e4g-1j3 nolonger__$=a-1b-5c-1e4j5v2 nolonger__to=a2 nolonger__us=a-1e3
nolonger_wish=a2 nolonger_wish_to=a2 nolonger_with=a-1e3 nolonger_with_us=a-1e3
nomas=a-3b1e2i4j-1k3v-6 nomas__$=b2j-1k2v-1 nomas_tengo=b-1i5v-1 nombre=a4b-3c1e1v-2
nombre_$=a6b-1c-4e2 nombre__$=c4e-1s1 non=f2 none=d1e-1f-2g-1h2i1n-1o-8p10q3r-3s-6t-3v-1
none_$=o-1p7s-2 none__have=i3 none__the=a2p3 none__these=a-5p2 none__those=d2h3p-3 none__you=q1
none__your=a2 none_do=q1 none_do_you=q1 none_i=b1i3p5q1 none_i_have=i3 none_im=c4i-3p3
none_of=d1h3i2o-2t-1 none_of_the=a2p3 none_of_these=a-5p2 none_of_those=d2h3p-3 none_of_your=a2
noon=a-2b-5c-1d1g5q6v-1 noon_$=a-1b-4d2g6q4 nop=a-3r-4s7v-3 nop_$=a-1r-4s6 nop_no=v-1
nope=b-3e3n-1o-3p1r-3s6 nope_$=o-2r-1s4 nope_and=a2s2 nope_none=p1s-2 normal=c-4v6 normal_$=c-4v3
nos=c-1e5g2v-5 nos__$=e1g3v-2 nos_hablamos=e-3g4 nos_hablamos_$=e-2g3 nose=a-2b1c4 nose_and=b2
nosotros=e1 not=a3b-2c-4e5f-4g1h5k-7l-4m-3n-3p-1q-6r-5s4t-5u-3v-3 not_$=a6b-4e-4g-2h-8m-2r1s10v-13
not__$=a-17b7c-13d-2e14g6m3n2p-4q-2s-1t-1v-4 not__again=h4n-1 not__and=b-3c2e3j2
not__anymore=b-3u2v8 not__appointment=a5j-9p-1 not__at=e-2g-2v6 not__customer=h-1 not__dont=s-2
not__good=b4g8h1v-6 not__have=j3 not__here=e-2 not__i=b-1e-3 not__in=a3 not__me=r-1s6
not__of=b-6p2v10 not__one=e1r1 not__patel=h2r2 not__patient=e1 not__receive=a2 not__remove=a1
not__text=a-4d2r1 not__this=c3e2g-1 not__to=b-1c-5d8e-4g-5i4j1k-1m-2v-4 not__up=c-1j4
not__well=b-3c9g-2s-2v-6 not__with=c3g-1 not__yet=r-5v5 not__you=a1 not_a=a-5b-2c-3g8h2v-4
not_a_good=g8h1v-2 not_afraid=b-5v7 not_allowed=a1c-1i2 not_allowed_to=a1c-1i2 not_at=e3g-1p2
not_authorized=e-1 not_authorized_to=e-1 not_coming=b-4c-2j9 not_coming_$=b-3c-1j7
not_depressed=b-7e-2v6 not_depressed_$=b-7e-2v6 not_doctor=r1 not_doctor_patel=r1 not_doing=b3c1v-3
not_doing_well=b-2c6 not_feeling=c8g-1s-2v-6 not_feeling_well=c3g-1s-2v-4 not_giving=a1d-1e-2
not_giving_you=a1e-1 not_going=a-1b-1j2k-1 not_going_to=a-1j2k-1 not_her=a-2e6 not_her_$=e1
not_him=e3h2p-2 not_him_$=e2p-2 not_interested=a3e-2r-4s2 not_interested_$=a-2s3
not_interested_in=a4 not_maria=e5v-4 not_maria_$=e3v-4 not_me=e14r-1s-6 not_me_$=e13 not_mrs=e2
not_my=e3p-1 not_now=a-3b-5c-1e-2g9s-3 not_now_$=a-1b-4e-1g7s-4 not_ok=b13v-5 not_ok_$=b13v-5
not_really=b-2s6 not_really_$=b-2s6 not_right=b-1c3 not_right_with=b-1c3 not_safe=b7e-3g-1v-5
not_safe_at=b3g-1v-2 not_scared=b-6r3v7 not_sick=b-1e2v3 not_sure=g-1q-2r-5v10 not_sure_$=q-1v7
not_sure_yet=r-5v5 not_talking=b-1d9g-1m-1v-1 not_talking_to=b-1d9g-1m-1v-1 not_that=e3
not_the=a4b-1e3h3j-9n-1 not_the_one=e1r1 not_the_patient=e1 not_this=a-2e-2g4s3 not_to=a7e-1j2
not_to_receive=a2 not_with=e-5h8s-2 not_worth=b3 note=b1e-1v4 note_$=b4v2
nothing=a1b1c-7o1p1r3s-1u4v4 nothing_$=b4c-1v5 nothing__$=c-2o4v4 nothing__for=o-2p5 nothing__to=a1
nothing_hurts=c-3o4v5 nothing_hurts_$=c-2o4v5 nothing_left=b1 nothing_matters=b2 nothing_more=a4b-3
nothing_to=a3b-3 notices=l2 notifications=a1v-3 notifications_$=a1v-3 nov=t1 nov_3=q1 nov_3_$=q1
nov__$=t1 novecientos=t1 november=q2 november_$=q2 noviembre_$=q1 novio=b2f4 novio_me=b2f4
now=a2b-2d-4e-4f-5g8h-4i-1k-5l3m-1n-2p-1q-2r-1s-2u-2v-3
now_$=a-7b-2c-1d-3e-3f-2g4h-4j1k-1l4n-1r-2s-7 now__$=b-1s3v-1 now__driving=a2 now__me=r1
now__need=b1 now_im=a1b2 now_im_driving=a2 now_later=g2 now_later_$=g2 now_no=a1 now_on=a2g-1
now_on_$=a2g-1 now_please=t1 now_text=r1 now_text_me=r1 nueva=n-1v5 nueva_$=n-1v5 nueve=o1q-1t4v-1
nueve_$=t4v-1 nuevo=a-4b-1c-1e1k1l4m-2n7 nuevo_$=a-1b-1c-1e1k2l2m-1n7v1 nuevo__mensajes=a-2l1
nuevo_los=a-2l1 nuevo_los_mensajes=a-2l1 nuh=r-3s4 nuh_uh=r-3s4 numb=a-1b2c6e-1 numb_$=c5
number=a4b1c-4d-2e3g-2h-2i-2k-1n-1o2p-1q-3s-1t-1u-1v-7 number_$=b3c-9e-1f4m3q-2v-4 number_2=c5o1r3
number__$=a-1b-2c-5e2f-3h-1o3t-1 number__your=e-1 number_anymore=a-2e6 number_anymore_$=a-2e6
number_from=e-1 number_from_your=e-1 number_is=a1e-3 number_off=e-1 number_off_$=e-1 numbness=c2
numbness__my=c2 numbness_in=c2 numbness_in_my=c2 numero=a3b-1c-3e4f1g-3h-1j-1l-1m1o1r-1t-2v-3
numero_$=a6b-5e-1f-1m4v-2 numero__$=a-4e7o2t-1 numero__es=a-1e2f6 numero_no=f6
nunca=b-5c-3d-1f-2m-1n-1r-3s3v1 nunca_$=b3e-3r-3s6v-2 nunca__$=a1 nunca__ido=e3v-5
nunca_he=b-6c-2e2v3 nunca_he_ido=e3v-5 nunca_mas=a2 nunca_mas_$=a1
nurse=a-3b1d9e-2f-1g-1i-3j-1k-1n-3s2v-1 nurse_$=a-1b-2c-5d5e-1g-2i-1v1 nurse__$=b-2c-2d6e-4v-5
nurse__me=d1 nurse_aide=e2 nurse_and=c1 nurse_call=c2d2g1v-1 nurse_call_me=g2 nurse_practitioner=c-1
nvm=j1v5 o=a7b2c3d-4e-9f-3g-4h-4i1m3n-3o-2 o__$=a7b6c-6g-3h-2n-2o-2v-5 o_menos=a-1v2 o_menos_$=a-1v2
o_viernes=o-1 o_viernes_$=o-1 obliged=b-1c-2u5 ocho=t4v-2 october=o1q1r-1 october__$=o2q2
octubre=o1q1 octubre_$=o1q2 ocupada=c-1g2 ocupada_$=c-1g1 ocupado=c-1g3s2 ocupado_$=c-1g3s2
odd=b10c-2v-6 odio=b3 of=b2d-1e-3f-1g-4i-1j-6k-3l-5n-5o-1q-2s-2t2u3v-1
of__$=a-3b2c1d-5e-1f-7h-1j-3m2n-2p4q-1r-2s-3u2v-12 of__above=a2p3 of__all=b4 of__are=c-4v7
of__biopsy=c3 of__business=a2 of__days=b4f5p3 of__hall=v6 of__im=b-5c1v7 of__is=r2 of__just=g4
of__left=b-3 of__life=b-2c4v-1 of__misery=b1d-1 of__my=c-1 of__myself=b2c-4d4 of__number=e1
of__pain=c1 of__pills=c-3 of__procedure=b2 of__program=a3 of__stop=a2v-2 of__sudden=b-1c3
of__take=a1 of__text=v-4 of__that=v7 of__the=v-1 of__these=a2 of__to=a-3g-5u5v-4 of__would=o1
of_a=c7d-2e1v-2 of_a_sudden=b-1c3 of_bed=c1i-2 of_bed_$=i-2 of_birth=m2 of_breath=b-3c2
of_everything=r-2 of_everything_$=r-2 of_gas=i2 of_getting=a1b-3 of_getting_these=a2 of_god=a3v-2
of_god_stop=a2v-2 of_hearing=n3v-2 of_hearing_$=n2v-2 of_hurting=b1c-3d1 of_hurting_myself=b1c-3d1
of_it=a3b-1 of_it_$=a3b-3 of_may=t3v-1 of_me=a2g3v-3 of_me_$=a2 of_my=b-2c4d-1p-2v-4 of_my_left=b-3
of_my_life=b-3c5v-1 of_my_misery=b1d-1 of_needles=b-2v3 of_november=q1 of_pills=b3c-5
of_pills_$=b3c-3 of_ten=a-3c-1t2 of_ten_$=a-3c-1t2 of_the=a2b4c2p3r1v3 of_the_above=a2p3
of_the_biopsy=c3 of_the_hall=v6 of_the_pain=c1 of_them=b-1r3 of_them_$=b-3p1 of_there=a3j-1
of_there_$=a3j-1 of_these=a-2b3f4i-1p3u-2 of_these_$=a-1v-2 of_these_days=b4f5 of_these_text=v-3
of_this=b3d-1m1 of_this_$=b4 of_this_number=a-2e1 of_those=b-1d1h3o4p-2 of_those_$=b-1o3q-1
of_those_is=r2 of_town=a-1b-1g2i2 of_what=d1m1t-3v-5 of_xanax=b3 of_you=a-3b6e-1g-6m-1u9v-6
of_you_$=b7u5 of_you_to=a-3g-5u5v-4 of_your=a5 of_your_business=a2
off=a8d-6e-7f-1h-2i-3j3k-1l-3m-8n2o-2r-2u-6v-3 off_$=a7b-8c1d-2f-8g-6h-1i-3j1m-4n4u-2v-7
off__$=a1b5e-3h-2j-4v-5 off__list=a3f3r-1s-1 off__me=a-1 off__phone=s1 off__schedule=j5 off__the=b5
off__there=a3j-1 off__thing=a1s1 off_at=g5v-2 off_list=h-2j-4 off_list_$=h-2j-4 off_my=a3j2s1v4
off_my_phone=s1 off_of=a3j-1 off_of_there=a3j-1 off_the=a-2b1c-4i3j8r-1u-1v5 off_the_list=r-1
off_the_schedule=j5 off_this=a2 off_this_thing=a1s1 off_without=a-2 off_without_me=a-2
off_your=a1f3s-1 off_your_list=a1f4s-1 offer=i3 office=b-3d1e1m1v-2 office_$=a1b-1d3
office__$=a-1d-1e1 office__this=m1 office_call=d1 office_is=m1 office_is_this=m1 oficina=d2e3o-1v-4
oficina_$=d2e3o-1v-4 ohio=j3 oi=n9v-2 oi__$=n7v-1 oi_bien=n7v-1 oi_bien_$=n7v-1 oido=c3n-1
oidos=a-1b-1c2 oidos_$=a-1b-1c2 oigo=b1 ojala=b4c-2 ojala_no=b3 ojo=b-4c1v3 ojo_$=c6v-1 ojo__$=c3
ojos=c3v-1 ojos_$=c1 ok=a-2b-2c-6d-2e-5f-6g-9h-2i-3j-1k-2l2m-2n1p-3r13s-8t-2u-1v4
ok_$=a-4b6c-4e-2l-1m-1n-5o-6q-2s-3t-2v-1 ok__$=b-7c-3m-2n5o3q-3r6v6 ok__bye=u1 ok__im=b1 ok__it=a3q1
ok__me=o1 ok_but=b1q1r2 ok_dokie=v-1 ok_dokie_$=v-1 ok_el=q-1r4 ok_friday=q-1r6 ok_friday_$=q-1r6
ok_thanks=v1 ok_to=a-4b-3g-5l6v5 old=a1h1 old__$=h1 old_doctor=h1 old_woman=b2 older=h2v-5
older_doctor=h2v-5 olvide=j5k-5v4 olvide_la=j5k-5v4 olvidense=a7e-1v-5 olvidense__mi=a4
olvidense_de=a4 olvidense_de_mi=a4 olvido=k2 omg=b-1u-1v5
on=b4c-1d3e-2f-5g7h-4i2j2k-3l6n-1q-1r-1u-2v-2 on_$=a2b7c-9d3g-3i-2l5m-2n-1v-4
on__$=b-5c-2d-1e-1g-6i9j-2n-2o1p-1q-3u1v3 on__4th=t1 on__appointment=b-1j1k6 on__chest=c2
on__dont=a3b-2d-4 on__door=b4e-1v-1 on__im=c-3d1v8 on__line=n6v-2 on__list=a-5b-1l5v7
on__phone=b-1d5e-1g7 on__table=b4 on__this=b3 on_a=b-8c3g4 on_everything=b3 on_everything_$=b3
on_fire=c2v-2 on_fire_$=c2v-2 on_friday=c-5j5k-2p1q-1v6 on_friday_$=p1v-1 on_it=b-3c2g4
on_it_$=b-3c2g4 on_like=b3 on_like_this=b3 on_me=b-7c4g-4i5j-1u2v-3 on_me_$=b-7c4g-4i5j-1u2v-3
on_my=a1b-8c15g5i-4j-1k4v-13 on_my_chest=c2 on_purpose=b4c-4 on_purpose_$=b4c-4
on_the=b8c-9d5e-1g5i-3n1q2u-4 on_the_4th=t1 on_the_dont=a2b-2d-1 on_the_line=n6v-2 on_the_list=l2v7
on_the_phone=b-1d5e-1g7 on_the_table=b4 on_this=a1b2 on_this_list=a1 on_thursday=k-4p-6
on_thursday_$=g2p-6 on_tuesday=o4v-4 on_tuesday_$=o1v-1 on_wednesday=g-1q-4 on_wednesday_$=g-1q-4
on_your=a-6d-2l3 on_your_list=a-7l3 once=a-4b-1c-4g4i-2l2n4q1v-4 once_$=b2n-2q1 once__$=a-3g-2l2n6
once_more=a-3g-2l2n6 once_more_$=a-3g-2l2n6 one=c2d-5e-3f2g-2h2l-1m-2o5p-9q-8t2v-1
one_$=b3c-9d-1e-8g-6h2i-4k2n-3o6p-4q-3r1t1v-12 one__$=b-3g3j2o-1r-2 one__my=c4 one__of=a-1v1
one__the=e-2o1v1 one__time=a-1g-5k-1n4 one_again=n1o-3 one_again_$=n1o-3 one_at=o1 one_car=b-4i4
one_cares=b1 one_i=c2r1 one_is=o-4r2v2 one_more=a6b-4c-3g-6n4 one_more_time=a-1g-5n4 one_my=b-1c2h3
one_of=b4c2 one_of_my=c2 one_please=h1n-1o2 one_please_$=h1n-1o2 one_side=c1 one_with=h-1o-5v5
one_works=f6r-1 one_would=b1 one_you=o2 only=a-1c-4e-2g-1h3j-6n-1o-1q4r-2v-2 only_$=f-1h6q3v-1
only__$=h-1 only__that=b3d1 only_if=r-1 oozing=b-3c3 oozing_$=b-2c3 opcion=o1 opcion_$=n1
opcion__$=o1 open=m-2q-2v6 opened=c2 operacion=b5c2v-6 operacion_$=b5c-2 operator=d6v-1
operator_$=d6v-1 opinion=a-2h4j1l2 opinion_$=h4 opt=a5b-5c-6g-1l8m1n-1u-2v-3 opt__$=c-2l8v-1
opt__of=a3 opt__out=a2b-1 opt_in=a-4l9 opt_in_$=a-4l9 opt_me=a1b-2c-1 opt_me_out=a2b-1
opt_out=a6b-1c-2m2u-1 opt_out_$=a3c-1 opt_out_of=a3 opting=a4b-1c-2 opting__$=a4b-1c-2
opting_out=a4b-1c-2 opting_out_$=a4b-1c-2 option=d-1n-1o6p-3 option__$=o5p-2 options=a-3m1o-4p4v-3
options__$=a-1m1o-3p3v-1 options_again=n7 options_again_$=n4 optout=a5 optout_$=a5
or=c-2d-3f1g-4h1i3o-3t3 or__$=b-1c-2g-3h4i4o-2t4v-9 or_anything=v3 or_gomez=h4v-3 or_gomez_$=h4v-3
or_so=t2 or_so_$=t2 or_something=i3 or_something_$=i3 or_text=t2 or_text_$=t2 or_the=v5
orale=n-1r2v3 orale__$=r2v-2 orale_pues=r2v-2 orale_pues_$=r2v-2 order=b1e-1h-2v2 orina=b-1c4v-2
orina_$=c4v-2 orinar=c1 orinar_$=c1 other=a-4b-2g2h4k-4n-1p4r-1s-1u-1v-2
other__$=a-2b-1e2h1k-3p4s-1u-1 other__im=g2o1 other__patel=h1 other_days=o2 other_than=h3
other_than_patel=h1 other_time=g5k-2 other_time_$=g2k-2 other_times=p3 other_times_$=p3
otra=a-3d-6f-3g2i-2k6l3m-2n2o-3 otra_$=k3 otra__$=a-7d-1e2g3h-12i-3k3m-2n4 otra__los=n2
otra__no=e-1h9n-5 otra__please=d-3g-2h4k1n1p-1 otra__quiero=l3 otra_cita=k3 otra_cita_$=k3
otra_doctor=h4 otra_doctor_$=h4 otra_fecha=b-2h-1k4 otra_fecha_$=b-2k4 otra_horas=g-1k2
otra_persona=d-4e4h3j3 otra_persona_$=e5h-5j2 otra_ves=n1 otra_ves_$=n1
otra_vez=a-9b1c3e-4g-4k-4l5n2o-2p-5 otra_vez_$=a-7b2c2e-3g-3h-10k-2l1n3p-2v2 otra_vez_los=n2
otra_vez_no=h7n-5 otra_vez_please=h-5n4 otra_vez_quiero=l3 otras=k-2n-2o-1p5v-1 otras__$=k-2n-2o-1p4
otras_fechas=k-1p2 otras_fechas_$=k-1p2 otro=a3b-5c-3d-2e-3g1h6j2k1l-1n-4o-3p3q-1r-2u-1v-1
otro_$=a1b-1e-3g-5h6i-1k4v-4 otro__$=a-4b-1f1g7i-3k-6n-3o-2p5 otro__no=a6h-1 otro__please=g-1k2
otro_dia=f2g5h-4p2 otro_dia_$=f2g8h-2k-3p2 otro_doctor=a2 otro_horario=g-4j-1p2
otro_horario_$=g-4k-2p2 otro_lado=a2i4v2 otro_lado_no=a3 otro_medico=h3r-2 otro_momento=g2h-1
otro_momento_$=g2h-1 out=a5b-2c3d-4e-5f-3g-2h-3k-1l-6m-2q-3r-4u-5v-1
out_$=a13b-2c3e-2g-6k-2l-3m-5n2v-2 out__$=b-2c-5i1v4 out__bed=c1i-2 out__gas=i2 out__it=a1b-1
out__me=a1b2i-1 out__my=b-2d-1v-2 out__ten=a-3c-1t2 out__the=b-3c4j1v-1 out__town=a-1b-1g2i2
out__you=a3c-1u-1v2 out__your=a1 out_and=a-1b-2i3 out_at=c3 out_for=b3i-1 out_for_me=b3i-1
out_here=i1v-1 out_here_$=i1v-1 out_i=b4 out_in=b-5c6v-3 out_in_the=b-2c3
out_of=a-1b-3d-3e-1m-3t1v-3 out_of_bed=c1i-2 out_of_gas=i2 out_of_my=b-2d-1v-2 out_of_ten=a-3c-1t2
out_of_the=j1 out_of_town=a-1b-1g2i2 out_of_your=a1 out_to=a-5b8c-1i-2v2 out_with=d1 outside=b1c-3v3
outside__window=b3 outside_my=b4c-1 outside_my_window=b3 over=a-1c4d1g2i-1k-3l1n5u2v-1
over_$=a-2c8e3g4v-6 over_10=c2 over_10_$=c1 over__$=a-2c4n-2v1 over__flu=c-2e-1v6 over_here=b-3u4v2
over_here_$=b-2v5 over_it=b-2d1n3 over_my=c-1n5v-7 over_the=c-2e-2v6 over_the_flu=c-2e-1v6
overdosed=b5c-3n-1v-1 overdosed_$=b3n-1 overmorrow=b-1g-1 overslept=k1 overslept__missed=k1
overslept_and=k1 overslept_and_missed=k1 owe=a-1m1v2 own=b2h1 owner=a-2e1 owner__this=a-2e1
owner_of=a-2e1 owner_of_this=a-2e1 oxygen=b-2c4v-1 oye=a-2b-2c-6n5v4 oye_$=a-1n2v4 pacemaker=b-1c2
paciente=c-1e4v-5 paciente_$=c-1e2 paciente_de=e3v-3 padrastro=b3i-1v-2 pads=v2 pagar=c-1i2v-1
paid=v2 pain=a-5b-4c5e-6f-5g-2h1i-1m-1n-5o1s-1t3u3v1 pain_$=b-10c18e-3f-2o1t3u-1v-6 pain__$=c-8v9
pain__all=c-10u3v4 pain__anything=v3 pain__away=v5 pain__back=c1v-4 pain__getting=c2q3
pain__my=b3c3v-5 pain__the=c-1 pain_and=c-1h3 pain_at=u3 pain_at_all=u3 pain_came=c1
pain_came_back=c1 pain_in=b3 pain_in_my=b3c2 pain_in_the=c-1 pain_is=c-6q2v-2 pain_is_getting=c2q3
pain_meds=b2c-1 pain_or=v3 pain_or_anything=v3 pain_to=b2 pain_went=v5 pain_went_away=v5 pains=c1f6
pal=o1 pal__$=o1 palpitaciones=c1 palpitaciones_$=c1 palpitations=c2 palpitations_$=c2 panel=a-2h2
panic=b3c-3r1v5 panic__$=b7c-3v-4 panic_attack=b6c-1v-2 panic_attack_$=b4c-2 panic_attacks=b3c-2v-2
panic_attacks_$=b3v-1 panicking=b4 panicking_$=b3 panico=b6g-2 panico_$=b5g-2 panza=c2 panza_$=c2
papa=b1c3e4g-1i-1v-6 papa__en=b-1e4 papa_esta=b-4c6e-1 papeles=a-4c-1v6 papeles_$=a-4v4
para=a1g-2h-1i1j-1k3m1n-8o-1p-1q2s3t-1 para_$=a8 para__$=a-5b4e-1f1g1i4m6n-2q-5r-4s4v-12
para__camion=i-3v6 para__cita=k4 para__dia=f4g-2k3 para__es=a-1b-1m2v-5 para__martes=k1q9
para__nextweek=q2 para__no=a5v-5 para__quieren=b-1m5 para__sangrar=c4v-1 para__seguir=v-1
para__si=b2 para__sigo=b6 para_de=a-3b-1c4v6 para_de_sangrar=c4v-1 para_despues=g2k1q2v-3
para_el=a-4b-6c1e-2g-2k2m-1q9r-2v5 para_el_camion=i-3v6 para_el_martes=k1q9 para_ir=i3 para_ir_$=i3
para_la=b-3e3g-1k-2q2v6 para_la_nextweek=q2 para_mi=a-6b6c-5e2i-4r3v-2 para_mi_$=a-5b7c-5e3i-4v-4
para_nada=a-2b2r-3s5v-1 para_nada_$=a-2b2r-3s5v-1 para_otro=f4g-2h-1k2n-1v2 para_otro_dia=f4g-2k3
para_que=b3c-2f-1g-1i-1k-2m6t-1v-8 para_que_es=a-1b-1m2v-5 para_que_no=a5v-5 para_que_quieren=b-1m5
para_que_seguir=v-1 para_que_si=b2 para_que_sigo=b6 para_siempre=b5v-1 para_siempre_$=b5v-1
para_vivir=c-2 para_vivir_$=c-2 parada=a-2b-4c-4e2i-3v8 parada_de=i-3v3 parale=a3v-1 parale_$=a3v-1
parar=a4f-1l1 parar_$=a8f-1 pararme=b-4c7 pararme_$=b-4c7 pardon=a-2n5v-5 pardon_$=n6v-4
pardon_me=n1 pare=a7b-1v1 pare__$=a7b-1 pare__la=v3 parece=r3s-1 parece__$=r3s-1 pareja=b1
paren=a9b-5g-1m-2r-8v-3 paren_$=a13b-2g-1m-1r-11v-2 paren_de=a-6r4 parenle=a2
parking=a-3b-3c-5e-1g2m-1v4 parking__$=b-1c-1g-4v10 parking__a=c-1g6v-10 parking_for=g6v-6
parking_lot=b1g-2v2 parking_lot_$=b1g-2v2 parking_there=a-2i-2v8 paro=a-2c2v1 paro__llorar=b2
paro_de=a-2b1c4 paro_de_llorar=b2 paro_el=v2 part=a2n3s1v-1 part_of=s1 parte=a2b-1c3f-1m2
parte__quien=m2 parte_de=a2m2 parte_de_quien=m2 partir=b3q2 partir_del=q2 pas=a5c-1f4g-1v-1
pas_$=a6g-1 pasa=c1e-2i4v-1 pasa__aqui=e-1 pasa__bus=i1 pasa_el=i1 pasa_el_bus=i1 pasa_por=e-1
pasa_por_aqui=e-1 pasado=b-1c-5v6 pasar=c5v-3 pasar_por=i1 pase=b2 paseme=a-1d5g-3k1q2
paseme__cita=k2q3 paseme_a=d4g-1 paseme_la=k2q3 paseme_la_cita=k2q3 paso=b3c-4r-3s5v4
paso_$=c-3r-3s5v3 pass=b-8c1g-1i5r-3s7v-4 pass_$=c-2g-1r-3s7v-2 pass__$=b-7c4i1 passed=b-3c3e6f-1v-4
passed_$=c-3 passed__$=e2 passed__in=c2e1 passed__last=b-1 passed_a=c5e-3 passed_away=b-2e2
passed_on=e4 passed_out=c5 passed_out_in=c3 past=b4c-1i-1o3v-2 past__$=c-2o1q1 past_nine=o1v-2
past_two=o1 past_two_$=o1 pastilla=b-6c2k-2v2 pastilla__$=v1 pastillas=a-1b7v-4 pastillas_$=b6c-8
patel=a-4b-4c-2d-2e-5g-2h6o-4p-1q-2v4 patel_$=b-2e-4g-1h-2o-9v4 patel__$=a-2h6 patel__gomez=h7o-1v-3
patel_no=h5 patel_on=o5v-1 patel_or=h4v-3 patel_or_gomez=h4v-3 patient=a-2b-3c-2e6v-1
patient_$=e5v-7 patient__$=c-2 patient_anymore=e-2 patient_at=a-1v2 patron=g5v-1 pavor=b5c-2
pavor__la=b5c-1 pavor_a=b5c-1 pavor_a_la=b5c-1 pay=b3c-2g-1i7v-4 pay_for=g-1i8v-10 paz=a4b-4e5v-2
paz_$=a4b-5e3v-2 pcp=h3k-3 peace=b4c-1v-1 peace_$=b4c-1v-1 pecho=b-5c4v-2 pecho_$=b-1c4f-3
pecho_y=f4 pedi=a6e-3v-4 pee=b-2c6v-6 pee_$=c1v-2 pee_is=c3v-2 peeing=b-2c4 peeing__$=b-1
pega=b-3c-3g4v5 pega_$=b-3c-2g4v5 pegando=v4 pegando_$=v4 pegar=b2 pelicula=b-5v3
pelicula__miedo=b-5v3 pelicula_de=b-5v3 pelicula_de_miedo=b-5v3 peligro=b5c-1g-2 peligro_$=b5c-1g-2
pelo=b3 pena=b6c-3 pensado=b1 pensado_en=b1 pensamientos=b2 pensando=b2g-1 pensando_en=b1g-1
pensar=c-1 pensarlo=a-1g5v-2 pensarlo_$=a-1g5v-2 people=a2b2c-5d3m1n-1v-1 people_$=a3b-3i3m1
people__$=d6n-1v-7 people_are=a-5b7c-4i-2v7 peor=b-3c11t2v-5 peor_$=b-1c7v-1 peor_que=c2t1 per=a1
perdi=a-1c1d-1g-4k1n6 perdi__cita=k2 perdi__esperanza=n-1 perdi__mi=c-1e1 perdi__tarjeta=v2
perdi_a=c-1e1 perdi_a_mi=c-1e1 perdi_el=c7n-2 perdi_la=k2n-3 perdi_mi=v1 perdi_mis=b-2g-2n-1v7
perdon=e-6n2v5 perdon_$=e-5n6v-4 perdon__para=n-1v5 perdon_era=n-1v5 perdon_era_para=n-1v5
perfect=c-3u-1 perfect_thanks=r1u-1 perfecto=r2v2 perfecto_$=r2v3 perhaps=a-1g2v3
period=a-1b-1c4j1v1 period__stop=c4v-5 period_wont=c4v-5 period_wont_stop=c4v-5
permission=a6b-1d-1e-3g-1 permission__call=a2 permission__text=a2 permission_to=a5d-1
permission_to_call=a2 permission_to_text=a2 pero=b1c1d-1f-3h1i1k5q4r5s-1v3 pero__$=b-3v2
pero__estoy=b-3v4 pero__muchisimo=b1 pero__no=i4v-7 pero__otra=h1 pero__que=k1 pero__tengo=b3i3o5
pero_con=h2 pero_me=b1c5 pero_no=i3o5 pero_no_tengo=i3o5 pero_tengo=b1k1 pero_tengo_muchisimo=b1
pero_ya=b-3v2 pero_ya_no=i4v-7 perro=b-5v6 perro_$=b-1c4v1 person=a-4b-5c-1d8e6g-1h-4k-1m-2n-1t-1v-4
person_$=a-1b-2c-1d4e1f1h-3m-1v-2 person__$=d3e-1 person_please=d1 person_please_$=d1
persona=a1b-1c-1f1h1j1m-1s2 persona_$=d4f2h-6j1s2v1 persona__$=d-2h7m-5 persona__una=e-2m1
persona_please=d-2h7 persona_please_$=d-2h7 persona_real=m-4 persona_real_$=m-4 personal=d-1
pesado=a2c1e-1 pesimo=a-1b-3c1v2 pesimo_$=a-1b-3c1v2 peso=c4 pestering=c-1 petrified=b1
pharmacist=v2 pharmacy=v2 phishing=c-1m3 phishing_$=c-1m3 phone=a3b-3c-4d6e5f-3g3h-4i-3j-3k-2s2v-1
phone_$=a8b-5c-1g4j-1m-1s2v-2 phone__$=b-4d1e2g-3v-2 phone__again=a1e-1 phone__dont=a-3b3m-1
phone_again=g2 phone_and=a-2m1 phone_died=e-1v2 phone_me=b-3d9g1 phone_me_$=a2b-1d2g-2
phone_number=e-3 phone_with=d2 phones=g1n2 pica=b-2 pica_todo=b-2 pick=b-1c-4d3g-4i5p-3r5u-2v-6
pick_$=d2i-2o-1p-2r4 pick__$=c-1d4g-2i5r1 pick__up=c-1d-3i4o1 pick_me=c-1d-3i4o1
pick_me_up=c-1d-3i4o1 pick_up=d5g-1i1 pick_up_$=d5g-1i1 picks=d-1i5 picks__up=d-1i5 picks_me=d-1i5
picks_me_up=d-1i5 pico=a4b-3c4v-5 picture=b1v6 pictureno=a-2r-5s6 pictureno_$=a-2r-5s6
picturesick=c7v-1 picturesick_$=c6 picturesick_picturesick=c1 picturestar=b-1t3 picturestar_$=b-1t3
picturestop=a6c-2 picturestop_$=a5c-1 picturestop__$=a3 picturethanks=a1r-1s-1u1
picturethanks_$=a1r-1s-1u1 pictureyes=c-2r6s-2 pictureyes_$=c-2r6s-2 pido=a2b2 pie=b-4c2g-4i6r1v-3
pie_$=b-1g-4i8r1v-1 piel=c1 pienso=a-2b5c-3g5 pienso__hacerme=b5 pienso_en=b6 pienso_en_hacerme=b5
pierna=b-1c3 pierna_$=c3 piernas=b-1c4g-1 pies=b-2c5v-1 pies_$=c3 pies__$=b-1 pila=b-1c-1g4v4
pill=c1 pills=a-5b5g-3i-1 pills_$=b10c-10v-1 pills__my=v-1 pills__vodka=b1v-2 pills_with=b1v-2
pills_with_vodka=b1v-2 pink=c4 piso=m-1v5 piso__$=m-1v5 pistol=b1 pistola=b1 pizza=b-2e6v-1
place=b1c-1e4v-4 place_$=b3c-1v-3 plan=b6d-1g-1j2r2v-2 plan_$=b4g-1r2v-2 plane=b-3g5 plane_$=b-3g5
planned=b5 planner=g2v-1 plants=b-2v4 platico=b-1e-1g3 platico__mi=b-1e-1g3 platico_con=b-1e-1g3
platico_con_mi=b-1e-1g3 please=b1c-1d1e-3f1g-1i-2n1q-1s-2u-2v-1
please_$=a-11b-6c-9d3e-9f3g2h5j-2l-4n5o1p1q-1r-8s-2t-3u-3v-2 please__$=a-1b2f2g-4h-2j1n-2r4v-3
please__all=a1j-1 please__call=a3s2 please__espanol=r2 please__get=a3b6 please__help=f-3
please__it=a-2n2 please__me=a-1b1e2f-6 please__mi=a2 please__more=a2b-1 please__my=b-1f-1j4
please__no=g-1k2 please__send=t2 please__text=a-2b3f1 please__texting=n-2r-1 please__that=a1
please__the=b3u2v5 please__to=d1 please_call=a-6d8g-2 please_call_me=d2 please_cancel=j5
please_cancel_$=j2 please_discontinue=a1 please_dont=b1f7j-6k2s2t2u3 please_dont_call=a2s2
please_dont_send=t2 please_dont_text=a-2b3f1 please_help=b6d-2f6 please_help_$=b4d-2f6
please_hurry=b3 please_i=a-1b-1c3l1q3 please_im=b7 please_keep=a-1u2v6 please_keep_the=a-1u2v6
please_my=o1 please_no=a3d-3e-3f-1 please_picturethanks=d1r-1 please_picturethanks_$=d1r-1
please_quit=a1 please_remove=j3 please_remove_my=j3 please_see=a1 please_send=a-1b3f-4
please_somebody=d-2 please_stop=a7e2f-1r-2u-2 please_stop_$=a4 please_take=e2f-3
please_take_me=e2f-2 pm=g-2j4p-2q1r-2t-1 pm_$=g-1p-2q1r-2t-1 pneumonia=c1 pneumonia_$=c1
podemos__$=i-3 poder=c1j1v-2 poder__$=c1v-1 podre=a-1i-2j4 podre__$=i-2j4 podre_asistir=j3
point=b12c-2e-3j-3s-4v-4 point_$=b6v-2 point__$=j-1 point_anymore=j-1 point_anymore_$=j-1
point_i=s-2 poison=b4c-2d-1 police=b3e5v2 police_$=b4v6 policia=a-1b5v1 pon=i8 pon_$=i8
poner__queja=h-1 poner_una=h-1 poner_una_queja=h-1 pongame=h2l3 pongame__una=d3 pongame_a=d3
pongame_a_una=d3 pongame_con=d-3h3 pongo=m5t1 poop=v-1 popped=c3v-2 popped__$=c1
por=a1c-2d-2e-4f-4i2j-1r1s-4u1v2 por__$=a-2c-2e-3g1h-2i8m-3r2s-6u2 por__hello=a3 por__me=a-1b-3m4
por__vida=v-1 por_aqui=e-1i2 por_aqui_$=e-1i2 por_dentro=b6c-1v-2 por_dentro_$=b6c-1v-2 por_la=v-2
por_las=a2 por_las_hello=a3 por_lo=m2 por_mi=h1i3v-8 por_mi_$=b-1i5v-4 por_mi_vida=v-1
por_que=a-1b9g-1i-2m2v-6 por_que_me=a-1b-1m4 por_supuesto=r3v-1 por_supuesto_$=r3v-1 por_todo=b2u-1
por_un=b-5e4v8 por_uno=a-3i6v-5 por_uno_$=a-3i6v-5 porque=c1o1 porque__con=c1 port=c1v-1
portal=b-3e-2i-2v8 portugues=c-1f5v-1 portugues_$=c-1f5v-1 portuguese=f1 pos=i2v3 posible=k4
posponer=k3 possible=j-1q1r-2v6 possible_$=c-1r-2v8 postpone=j-2k5 postpone__visit=k3
postpone_my=j-2k3 postpone_my_visit=k3 pounding=b-1c2v-3 pounding_$=b-1v-2 pounds=b-1c2
pounds__trying=b-1c2 pounds_without=b-1c2 pounds_without_trying=b-1c2 practice=c1 practice_$=c1
practitioner=c-1 preferiria=a1 preferiria__recibir=a1 preferiria_no=a1 preferiria_no_recibir=a1
prefiero=a-2b-1d1h2o1s2v-3 prefiero__$=h1o2 prefiero__me=a-1d2 prefiero_que=d1 prefiero_que_me=a-1d2
pregnant=a-1b-1c2 pregunta=a1b-2g-1n4s-4v-2 pregunta_$=a-2b-2n6v-2 preguntar=a1s-3 preguntar_$=a2s-3
pregunteme=g3 prende=i3v-1 prende_$=i3v-1 presion=b-1c1 presion_$=c5v-4 press=a3d1 pressure=b-1c4v-1
pressure__my=c3 pressure_in=c3 pressure_in_my=c3 pretty=b-2c1v2 pretty__$=b-1c2 pretty_deep=b-1c3
pretty_deep_$=b-1c2 pretty_good=v3 prices=b-1v2 primera=o1r-1v-1 primera_$=c-2 primera__me=b2o1
primero=c1t1 primero_de=o-1t1 privacy=a1 problem=i2v-3 problem_$=i2v-3 problema=b1c-3v2
problema_$=b1c-3v2 problems=i-1v3 problems_$=i-1v3 procedure=b1j1 procedure_$=b2 program=a2
program_$=a2 prohibido=h-2i2 prohibido__$=h-2i2 pronto=s1 proposito=b5c-3 proposito_$=b5c-3
provide=i1 provide__$=i1 provider=a1h5k-2 provider_$=a-2h3k-1 pruebas=c-1v2 pruebas_de=c-1v2
pueda=k4v-4 pueda__$=k4v-4 puede=b-6c-6d3f3g-2h3k2l-1n2o-2q3r-7v3 puede_$=f-3i3
puede__$=c-1d2f-7h4i-1 puede__en=f6v-5 puede__para=k4q5 puede__una=f5 puede_llamar=d1f-2
puede_llevar=i5v-4 puede_llevar_$=i5v-4 puede_mover=k1q1 puede_mover_para=k1q1 puede_ser=f4h-1v1
pueden=a-2c-2d-1h1i5k-2l2 pueden__$=i5v-2 pueden__de=h2k-1l3 pueden_cambiar=h2k-1
pueden_cambiar_de=h2k-1 pueden_escribir=l3 pueden_recoger=i5v-2 pueden_recoger_$=i5v-2
puedo=a-4b2c5d1e-1f3h-3j-1k1m-3n-3s-5v1 puedo_$=b3c-1f7g1k1 puedo__$=a-1c2d1g7h-2v-8 puedo__al=b-1v2
puedo__antes=g-2 puedo__bien=c12v-1 puedo__con=c-1v1 puedo__del=b-3c6 puedo__despues=g-5i-2j-2v10
puedo__el=c1f5i3k-3v-6 puedo__hasta=c-1i3k-1 puedo__la=c5i-3v5 puedo__martes=k5 puedo__me=c1f-4
puedo__mi=k-2q2v3 puedo__viernes=o1q-2 puedo_cambiar=c2q2 puedo_caminar=c1 puedo_comer=g-2
puedo_comer_antes=g-2 puedo_con=b5c-2 puedo_contestar=g2 puedo_el=i-1k6o1q-6 puedo_el_viernes=o1q-2
puedo_en=c-1q1 puedo_hablar=g7m-2 puedo_hablar_$=c-10g8 puedo_ir=b-3c-2f8i1v-2 puedo_ir_con=v1
puedo_levantar=b-1c4 puedo_levantar_$=c3 puedo_manejar=g-5i-1v4 puedo_mas=a-1b13f-5 puedo_mas_$=b12
puedo_ni=b5c-2 puedo_pagar=c-1i2v-1 puedo_respirar=b-6c5f2 puedo_respirar_$=b-5c2f3 puedo_salir=i4
puedo_tomar=c-2k-4v4 puedo_tragar=c4i-2 puedo_tragar_$=c4i-2 puente=b4 puente_$=b2
pues=b-1f-5g-5q-4r1s1v2 pues_$=c-5g-3q-1r5v5 pues__$=s3v-3 pues_me=c2 pues_no=s3 pues_si=v-3
pues_si_$=v-3 puffy=c4v-1 puffy_$=c2v-1 pulled=c5v-1 puntos=a-1b-1c1v5 puntos_$=c1v1 purge=a3
purple=c1 purple_$=c1 purpose=b4c-4 purpose_$=b4c-4 pus=b-5c7j-1 pus_$=b-2c5 pus_coming=c2j-1
puse=b-1s4 push=b-1c-3g-2j-1k8q3 push__back=c-2k5 push_it=b-1c-2k5q1 push_it_back=c-2k5
push_my=j-1k3q1 puso=b3m1 put=a-6b2c-3d2g1h2i-2l3v-6 put__back=a-2l3 put__on=a1d1v-1 put__out=b1d-1
put__through=a-4b-4d4 put_a=d1 put_me=a-6b-2c-3d-2g-2h2l3 put_me_back=a-2l3 put_me_on=a1d-3
put_me_out=b1d-1 put_me_through=a-4b-4d4 put_the=c5g3v-4 putting=b-3g3 quarter=o1 quarter__two=o1
quarter_past=o1 quarter_past_two=o1 que=c-2e-4f-2i-3l-3m6n4o-6q1r-1s-1t-3u3
que_$=a-10c-3d-1g-2i-2m2n19r-6s-3t-2u-2v-3 que__$=b-5c-7d-9e-2f-5h-15m6o-5r1t1u1 que__a=h6
que__abren=g-1v4 que__aguanto=a1b-4c3o1 que__atendiera=b-1 que__atienda=b-1d1 que__cancer=b2
que__cierra=b-2f6v-3 que__con=a3g1 que__cuida=e1 que__de=a6b3d-1f-1g-1m-3u-4 que__despues=o2
que__dijo=n4p-3 que__dio=c2 que__duele=c6q2 que__el=e-1q1 que__en=v4 que__es=b1d2k-4m-4p1v8
que__escuche=d-1h5 que__esto=a-4b-2f3m5v-1 que__habla=m3 que__hable=d9g6 que__hay=n-1p5 que__la=k4
que__llaman=a2 que__llame=d7e1h-4 que__llamen=a-2b-3c-1d5f4g1 que__lleva=b-2i3 que__lleve=b3
que__lo=c2 que__los=b-6v7 que__me=a2b1d-3f-5g-3h-1n-3r1s1v11 que__mi=a2g5v-6 que__mucha=c3q1
que__muero=b2 que__mujer=r2 que__no=b2 que__para=c-1m-1 que__pregunta=a-1b-2n4
que__que=b-4c-2i-4m4v4 que__quiera=r1 que__quiere=m-3v6 que__quiero=a2f-1 que__se=b1 que__sigan=a3
que__tengo=b5m-1s3 que__trata=m2v-1 que__vea=d-1h3 que__viva=b2 que__voy=j1 que_busca=e1
que_cambiar=k1 que_cambiar_la=k1 que_cita=j-2m2 que_clinica=v-3 que_como=c3n-1 que_dia=k-1v9
que_dias=p-2 que_dias_dijo=p-2 que_dijo=b-1m-1n2 que_dijo_$=b-1m-1n2 que_dios=b-2u2
que_dios_me=b-1u1 que_doctor=h-10m7v4 que_doctor_$=h-10m7v4 que_dolor=m-1 que_dolor_de=v3
que_eliminen=a1m-2 que_eliminen_mi=a1m-2 que_es=a-6b-2f1m5o2v-1 que_es_$=m2v-5
que_es_esto=a-4b-2f1m5v-1 que_este=u3 que_estoy=b1c5 que_hable=d-4f6 que_hacer=c-2m5v-4
que_hacer_$=c-2m5v-2 que_hago=c-3m-1v6 que_hay=e1 que_horas=f6g-5k-4m-2v6 que_horas_abren=g-1v4
que_horas_es=k-4v5 que_ir=i3o1v2 que_ir_$=i3o1 que_la=b2g1k4m-3v5 que_le=n-2u7v-4 que_llevar=i-6v8
que_mas=n-1p5 que_mas_hay=n-1p5 que_me=a-4c6d15e-3f-1g4h-2i2k-6m1n1u-2v-12 que_me_atendiera=b-1
que_me_atienda=b-1d1 que_me_dio=c2 que_me_duele=c6q2 que_me_habla=m3 que_me_hable=d9g6
que_me_llaman=a2 que_me_llame=d7h-4 que_me_llamen=a-2b-3c-1d5f4g1 que_me_lleva=b-2i3 que_me_lleve=b3
que_me_muero=b2 que_me_pregunta=a-1b-2n4 que_me_sigan=a3 que_me_vea=d-1h3 que_me_voy=j1 que_mi=c1r2
que_miedo=b-2v5 que_murio=b2v-1 que_murio_mi=b2v-1 que_no=a10b-6c1d-3f-7g-1h-2m-3o1r-2s5u-1
que_no_$=s4 que_no_aguanto=b-4c3o1 que_no_me=a6b1d-1f-2 que_no_quiero=a2 que_no_tengo=s3v5
que_otro=h1j4 que_parada=b-1v5 que_paren=a2g-1m-1 que_paren_$=a2g-1m-1 que_piso=m-1v5
que_pueda=k4v-4 que_quieren=a-2b-6m9 que_quieren_$=a-1b-3m4 que_quiero=b2p1 que_quiero_es=b2p1
que_se=a-4b2c-1m6 que_se_me=b-1c1r1v3 que_se_trata=m2v-1 que_sea=b1h7m-2n-1o-2q2r2v-3
que_sea_cancer=b2 que_seguir=b5m-1v-4 que_si=c-1d-1h5n-2r-7v7 que_si_$=c-1r-6v7 que_sigo=b6
que_susto=v2 que_susto_me=v2 que_tenga=o-3r8u4v-6 que_tengo=b-5i-4m4v4 que_tengo_que=b-4c-2i-4m4v4
que_tomo=b-1 que_vaya=j5v-1 que_ver=a2g3 que_ver_con=a2 que_vivir=b1 que_ya=b6 que_ya_no=b2
queda=c-2f4i5k2m-1n-2u-1 queda_$=k3n-1 queda__$=f4i3 queda__clinica=v2 queda_bien=f5 queda_bien_$=f5
queda_la=v3 queda_la_clinica=v2 quedan=p2 quede=c5v4 quede_sin=c5v-1 quedo=b-2c-4e-1g3h2 queja=d3h-2
queman=b-3c3 queme=b-1c5 quemo=b3c3v-1 querer=a-1b-3c3v-1 querer_$=b-2c4v-1 queriendo=b4
queriendo__$=b4 question=c-1d2n4v-4 question_$=n4v-3 questions=d1 quien=a-4b-8c-4d2f1g-1h1i4m8
quien_$=m2 quien__$=d-3e2f-8v5 quien__el=m5 quien__hablar=d1m-2 quien__lleva=g1 quien__lleve=f4i2k1
quien__usted=e-3f6 quien_eres=h-3m2 quien_eres_$=m1 quien_es=a-3e3f3v-1 quien_es_$=e3f-2
quien_es_usted=e-3f6 quien_habla=f-1m1 quien_habla_$=f-1m1 quien_me=b-3c-1d4f1h-5i7k1v-3
quien_me_lleva=g1 quien_me_lleve=f4i2k1 quien_puedo=d1m-2 quien_puedo_hablar=d1m-2 quien_tengo=m5
quien_tengo_el=m5 quienes=f-1m4v-2 quienes_son=f-1m4v-2 quiera=r1 quiere=b4e2f4h-2m-5v3
quiere_$=m-3v6 quiere__$=b4f5m-1 quiere__mi=e3h-1 quiere_matar=f5 quiere_matar_$=f6
quieren=a-1b1f-2m7 quieren_$=a-1b-3m4 quieren__$=b3 quiero=b2c-3e-7f2g-2h2i-1k-1l3m-10n-2q-1t-1v-8
quiero_$=b-3f-6h-2j2s2 quiero__$=a-1b6c-6d-3e-1f-12i-1j-7l1m-1 quiero__a=a-4l2 quiero__al=b-3
quiero__aqui=a-1b1 quiero__avisos=f-1l4 quiero__cita=f5j6k-10q1 quiero__con=a-3b4c2d1j-2
quiero__de=a7f-10k-1l-2 quiero__doctor=h6 quiero__el=i1 quiero__en=a-2 quiero__la=k1 quiero__los=a7
quiero__me=a-1b-8d4f4l1s-3 quiero__mensajes=f5 quiero__mi=b-2f-5k2 quiero__nada=a7f-1
quiero__no=a-6d4 quiero__para=b4 quiero__please=a2f-1 quiero__que=a1b-1h6 quiero__una=f5h-1
quiero__y=b3 quiero__ya=f6 quiero_cambiar=f-5 quiero_cancelar=a6l-1 quiero_cancelar_los=a8l-1
quiero_cita=a2f-2s2 quiero_con=b-2h3 quiero_darme=a3 quiero_darme_de=a3 quiero_desaparecer=a-3b1
quiero_desaparecer_$=a-3b1 quiero_descansar=b4 quiero_doctor=d-2 quiero_doctor_$=d-2
quiero_dormir=b1 quiero_dormir_y=b1 quiero_es=b2p1 quiero_esa=j1 quiero_estar=a-3b3
quiero_estar_aqui=a-1b1 quiero_gente=a-6d5 quiero_hablar=c3d3h-3 quiero_hablar_con=c3d3h-3
quiero_ir=b1f-2h3j-1s-3 quiero_ir_con=h3j-1 quiero_ir_de=f-1 quiero_irme=b4 quiero_irme_con=b3
quiero_la=f8h4j6k-3 quiero_la_cita=j6k-2 quiero_mas=a6b-3f3h-3 quiero_mas_mensajes=f5
quiero_matar=f-1 quiero_matar_$=f-1 quiero_mensajes=f-1l2 quiero_mensajes_$=f-1l2
quiero_morir=b5f3h-1 quiero_morir_$=b4 quiero_morirme=a-2b2f-1 quiero_morirme_$=a-2b2f-1
quiero_mover=k2 quiero_mover_mi=k2 quiero_nada=a2 quiero_nada_$=a2 quiero_no=a2h-1
quiero_otra=b-1h-1k6 quiero_otra_$=k3 quiero_otro=a-1h3 quiero_otro_$=a-1h3 quiero_posponer=k3
quiero_que=a1b-4d3f4l1 quiero_que_me=a-1b-8d4f4l1 quiero_recibir=a1l3 quiero_recibir_$=l3
quiero_saber=a3 quiero_saber_nada=a1f-1 quiero_salir=a5b-6 quiero_salirme=a2b-2
quiero_salirme_de=a2b-2 quiero_seguir=f-1 quiero_seguir_$=b1 quiero_un=h4 quiero_una=h1k-5q2
quiero_vivir=a-1b3 quiero_vivir_$=a-1b3 quiero_volver=a-5l2 quiero_volver_a=a-4l2 quince=o1
quit=a11b-6c-2d-1e3f-4g-1j-4k-1m-4n-2r1s-1u-1 quit_$=a5b1c2m-1v-11 quit__$=a8c-3v2 quit__me=a9b-1c-6
quit__my=a1b-1c4 quit__the=e2 quit__to=a-3h1i2v-3 quit_asking=v-2 quit_asking_$=v-2
quit_bothering=b-1 quit_bothering_me=b-1 quit_bugging=a1 quit_bugging_me=a1 quit_calling=a3
quit_calling_$=a1 quit_drinking=v2 quit_it=a4v-3 quit_it_$=a4v-1 quit_my=v-1 quit_sending=a3t1
quit_sending_me=a1 quit_texting=a2 quit_texting_me=a2 quit_with=e2 quit_with_the=e2 quita=a-2c-2v5
quita_$=c4v-4 quitame=a5v-4 quitar=a5c-1v1 quitar_la=v8 quitarme=b2 quitarme__vida=b2 quitarme_la=b2
quitarme_la_vida=b2 quitaron=c-1i3 quitaron_la=i3 quite=a-2b-6c8h1v-1 quiten=l4 quiten__numero=a5
quiten_mi=a4 quiten_mi_numero=a4 quitenme=a2e-4j3l-1r-2 quitenme_$=a2e-4 quitenme__ahi=a2
quitenme__la=r-1 quitenme_de=a2l-1r-1 quitenme_de_ahi=a2 quitenme_de_la=r-1 quitenme_la=a-2j4
quito=b4c-3u1v1 quito_el=b4 quito_la=c-1u1v2 quizas=a-2r-3v6 quizas_$=a-2r-3v6 racing=b1c3v-1
rain=c-6j-1k6v8 raite=c-3i6v-1 raite_$=c-3i6v-1 ramos=e-2h3 ramos_$=e-2h3 ran=a-3b2c4i-1
ran__of=b-2c4v-2 ran_out=a-2b-2c4 ran_out_of=b-2c4v-2 rancho=b-2e-1v6 raped=b7c-4v-4
raped_$=b7c-4v-4 rapidito=c1 rapido=b-1n4 rapido_$=n4 raro=b-3c4 rash=b-4c7g-1n-3s-1v-2
rash__over=c2v-3 rash__up=c1v3 rash_all=c2v-3 rash_all_over=c2v-3 rash_that=c1 rate__a=t2 rate_it=t1
rate_it_a=t2 rather=b2d2e-4g-3h3n-1r-2s4v-4 rather__$=a-2b1h-4r-1s4 rather__a=h2v-1 rather__the=h5
rather__this=d3 rather_do=d1 rather_do_this=d1 rather_have=g-1h5 rather_not=a1d-1h-5s3
rather_not_$=a-2h-4s3 rather_see=h3 rating=m7t-1v-1 ratito=a-1g7r-2s-1 ratito_$=g5r-2 rato=e3g3
rato_$=e3g3 razor=c-1 re=a-8l6 reach=a2b-2g6q-2v-2 reach__$=a2b-2g6q-2v-2 reach_out=a2b-1
reach_out_$=a2b-1 reached=e3v-1 reaction=b-1c5 reaction__the=c5 reaction_to=c5 reaction_to_the=c5
read=c-3f8g-1l-1n3v6 read__$=b-6c-2f9v6 read__again=n2 read_this=f6 ready=b3v2 ready_$=b-2v4
ready_to=b5 reagendar=k6l-1 real=d3e-4f-4g-3h-1m4n-2v-4 real_$=d6h-2v-3 real__$=b2c1d-2f-2m6
real__please=d1 real_bad=c3 real_bad_$=b2c2 real_person=e-1f-2m2 real_person_$=d-2f-1m2
real_person_please=d1 really=b4c2r-2s2t2v-1 really_$=b-2s6 really__and=b-2 really_afraid=b2
really_bad=b2t2 reason=a2b2c2v-1 reason_$=b-1c5 reason__keep=b3c-1 reason_to=b5c-1
reason_to_keep=b3c-1 rebook=k8 rebook_$=k2 receive=a4l2 recepcionista=d3e-1v-2
recepcionista_$=d3e-1v-2 receptionist=a-1d4 receptionist_$=a-1d2 receta=d-2v5 rechazo=a4v-1
recibir=a3l2 recibir_$=l3 recibir__$=a4 recibir__avisos=a1 recibir__mensajes=a-3 recibir_estos=a1
recibir_estos_avisos=a1 recibir_los=a-4 recien=c2 recien_nacido=c2 recital=k3 recoger=i5v-2
recoger_$=i5v-2 record=v3 recordatorio=v3 recordatorio_$=v3 recordatorios=a1l1v-2 records=a1d4v-1
records_$=a-2v3 records__over=a3v2 red=b-1c8g2v-7 red_$=c6v-5 red__hot=c2 red_and=c4v-1
red_and_hot=c2 refill=v6 refill_$=v2 refrain=a1b-4 refrain_from=a1b-4 refuse=a3v-2 regalo=b4
regalo__cosas=b4 regalo_mis=b4 regalo_mis_cosas=b4 regarding=m1 regarding_$=m1 registry=a2b-1
registry_$=a1b-1 regla=c2v-1 regla__se=c1 regla_no=c1 regla_no_se=c1 regret=b3e1v-2 regretfully=j1
regular=h1t-2v5 relapsed=b3 remember=c2g-1v2 remind=a-1n7u-1 remind_me=g1n-2v9
reminders=a1b-1c-4j-2l1m1n-5v1 reminders_$=a11j-3v-12 reminders__$=m2v2 reminders_again=l1
reminders_for=a1 reminders_please=u3 remove=a6d-1e-1h-2j3k-3m-4o-1p-1r-1s-2v3 remove__$=a4m-3
remove__number=a1s-3 remove_me=a6r-1 remove_me_$=a4 remove_my=j3k-1v1 remove_this=s-3
remove_this_number=s-3 removed=a3b-3 removed_$=a3b-3 repeat=n6v-2 repeat_$=n3 repeat__$=n1
repente=c3n-2 repetir=n2 repita=n4o-1 repita_$=n3 repitame=n2 repitame_$=n1 repite=a-1c-1g-1n3
repite_$=n1 reply=a-1b-2c-3g6m5v-5 reply__$=m1v-4 reply__this=a1 reply_to=a1 reply_to_this=a1
report=a-1g2 report_you=a4g-3 reporting=a4 reporting_you=a4 representative=d4r-1
representative_$=d4r-1 reprogramar=a-3k5 reprogramar_$=a-2k5 require=r-1v2 require_$=r-1v2
reschedule=a-1b-1d-3f1g-6j-5k10n-1q3v-4 reschedule_$=c1f-4g-2k5q-8v-2 reschedule__$=f-2j-1k3
reschedule_for=c-1k1q4 reschedule_please=f-2j-1k3 reschedule_please_$=f-2j-1k3 respeto=a1
respeto_no=a1 respira=c1 respira_rapidito=c1 respirar=c4f2k-1v-4 respirar_$=b-8c7f2v-2 respiro=c-4v6
responde=b1 responde_$=b1c-1 respondo=b1g1 respondo_de=b3 restart=a-2l4 restart_$=l2 resultados=b-2
resultados_$=b-2 results_$=b3v-5 resume=a-2g2k-1l6v-1 retortijones=c2 revoke=a5b-1c-2l-2v-2
revoke_$=a3 ribs_$=c2 ride=a-3b-5c-8d-3e-4f2h-2i13j-4n-1p-1v-7 ride_$=a-2b-3d-2e-1f-9i5j-2k-1v-4
ride__$=f8i1 ride__through=c-2i3 ride_bailed=i1 ride_fell=c-2i3 ride_fell_through=c-2i3 rides=i6v-6
rides_$=i6v-6 right=b-8c7e-1g-7r3 right_$=b-1c7g-6v3 right__$=c-7r1v-4 right__my=c1 right_side=v-1
right_with=b-1c3 ring=b-3d11g4v-1 ring_$=a1g-1 ring__$=a-1c-1d7g1 ring__it=c2 ring_around=c2
ring_around_it=c2 ring_me=a-1b-2c-4d11g4 ringing=b-2c6v-5 ringing_$=c3v-2 rip=a3c-2 risa=b-4v8
risa_$=b-3v5 riverside=i-4o3v-2 riverside_$=o4 riverside_is=o2 road=g3u-3 roads=i4v-4
roads_are=i4v-4 robert=e4 roble=c-1v7 robot=a2b-2c-1e-1m1v-1 robot_$=m5v-1 robot_give=d1
robot_give_me=d1 robots=d3 robots_$=d3 rock=a-2b3u5 rock__$=b3 rock_bottom=b3 rock_bottom_$=b3
rodilla=b-2c5v-2 rodilla_$=b-1c3 rodillas=h-3v3 rodillas_$=h-3v3 rojo=b-1c1 rojo_$=c1 ronchas=b-1c3
ronchas_$=b-1c2 roof=b5g-3v-4 roof_$=b2g-3v-4 room=g-1m-4n-3v4 room_$=b1c-2g-3m-3n-3v9
room__spinning=v-3 room__the=v-1 roommate=b-1e4 rope=b4c-3 rope_$=b3 rosa=a-1e4v-4 rosa_$=e2
rota=b8g-4v-3 rota_$=b8g-4v-3 rough=b-3h6v-1 rough_$=b-5c1h6 rude=b-1d-1h1v1 rude__me=h1 rude_to=h1
rude_to_me=h1 ruego=a2g-1 ruego_que=a2g-1 run=i1n4v-1 run__by=n4 run__here=i1v-1 run_out=i1v-1
run_out_here=i1v-1 running=a-3b-1g-2i5v3 running_$=b1c-1i2 running__temp=c5i-1v-2 running_a=c6i-2v-2
running_a_temp=c5i-1v-2 running_late=v6 running_to=a-3b-1i2v-3 runs=c5v-2 runs_$=c5v-1
s=a9b6c-4g-2n-1r5s-2v-8 s_$=a-9b9c-3r5s-2 sabado=c-1g2o-3q5 sabado_$=o-3q7 sabado__$=g3
sabado_lamanana=g3 sabado_lamanana_$=g3 sabados=a-1q1v1 sabados_$=a-1v1 sabe=m-5v10 sabe_$=m-5v10
saber=a2f4m2v-6 saber__de=a1f-1 saber_nada=a1f-1 saber_nada_de=a1f-1 sacan=a3b-1v1 sacar=f-2i-1v2
sacar__$=f-2i-1v2 sacaron=a-3m4v-1 sacaron__numero=a-3m4v-1 sacaron_mi=a-3m4v-1
sacaron_mi_numero=a-3m4v-1 safe=b7c-1e-3g-2m1u-2v-1 safe__$=b4e-2v-3 safe__home=b2g-2u-2v3
safe_at=b2g-2u-2v3 safe_at_home=b2g-2u-2v3 safe_here=b4e-2v-3 safe_here_$=b4e-2v-3 said=a5v-3
said_hed=b1 said_no=a2 said_stop=a2 sale=a-2b-3c2i2r3v-4 sale__orina=c2 sale_la=c2 sale_la_orina=c2
sale_un=i4v-1 salgo=a8b-1c-2g-1v-1 salgo_$=a7b-1c-2g-1 sali=c4s-1t3v2 sali__$=s-1v6 sali__de=c4v-2
salida=b7c-7e-2v2 salida_$=b10c-6e-2v-5 saliendo=g1 salieron=b-3c4v3 salieron__$=c3
salieron_mis=b-1v4 salieron_ronchas=c3 salieron_ronchas_$=c1 salio=b-4c5v-2 salio_un=b-1c4v-1
salir=a3c-2i3v-2 salir_$=a10b-8c-1i4v-1 salirme=a6b-3 salirme_de=a2b-2 salud=v4 salud_$=v4
same=h5r2v-3 same_$=r2 same__$=h5v-3 sana=c2i-1 sana_$=c2i-1 sangra=c-5e7v-2 sangra__rosa=c-4e2
sangra_no=c-4e2 sangra_no_rosa=c-4e2 sangrado=c3 sangran=c4 sangran_las=c2 sangrando=c5
sangrando_$=c3 sangrar=c4v-1 sangrar_$=c4v-1 sangre=a-1b-3c6i-2m1v-6 sangre_$=b-2c5e-1g-1i-2m1v-4
sano=b-1c-1g-2v7 saqueme=a1 saquenme=a3d-1p1 saquenme__la=p1 saquenme_de=a2p1 saquenme_de_la=p1
sarpullido=b-1c3 sarpullido_$=b-1c3 sat=v-1 sat__$=v-1 saturday=c-2o-2q7v-2 saturday_$=o-2q5v-1
saturdays=m-1q-1v4 save=a3b5d-1m-2 saved=a-4b5c-2 saw=h-2j4
say=b-4d-1e-1f-1g-3j-1k-2l-1m-3n10o-1p-1q-5r-5t1u-3v-3 say_$=a-1m-7n4q-3u-1v2 say__$=b-1m1n-2v-2
say__again=n3t-1 say_four=t1 say_it=a-5b-3n11t-1v-5 say_it_again=n3t-1 say_yes=m4r-2v-1 saying=a2b-3
says=a-4b2c2e-1f1h-1m1 says_she=g1 scam=m5 scam_$=m4 scared=a-4b2c-4e-1f3g-1i-2j-1q-2v3
scared_$=a-3b13c-1f-1s-3v-11 scared__$=b-5v5 scared__come=b1s1 scared__death=b3v-1 scared__going=q-1
scared__of=b4 scared__the=b3v-1 scared__what=v-4 scared_and=b3f6 scared_im=q-1 scared_im_going=q-1
scared_me=b-8v7 scared_of=b-6r-2v2 scared_of_the=b3v-1 scared_of_what=v-4 scared_to=b10r-2v-7
scared_to_come=b1s1 scared_to_death=b3v-1 scary=b-2g-1v5 scary__$=b-2g-1v4
schedule=a-1c-1g5j4k-4p2q-2 schedule_$=j2k-2p3r-1v3 scheduling=d2 scheduling_$=d2
school=a-1d-2e1g-1i-2v2 school_$=b-3v6 school_so=g-1q1 scratch=a1j2 scream=a5b1v-5 scream_$=a5b1v-5
screaming=b2c-1 se=a-8c6d-3e3f-8g-1h-4i1j-3l-3m7n7o-1q-1s-9t-2u2v2 se_$=c-1e-4i-1s-7v19
se__$=a-1b-5h-1i-1m8n9s-1v-13 se__a=e8v-3 se__abrieron=c4v-2 se__acabo=c6v-2 se__agradezco=c-1u1
se__bajo=u1v-2 se__cierra=b3c-2 se__complico=k1 se__con=a2h1 se__dano=i1 se__de=a-1b-2c3e2h2m-3s1v-5
se__descompuso=i1 se__digo=a2d3 se__durmio=c1 se__el=c-1 se__en=b-2e2v-2 se__es=e2 se__fue=c-7e4v5
se__hacer=b1v-1 se__hincho=c4r1v-3 se__infecto=c2 se__la=b-2c2e-5n3 se__mi=b5e-5v3
se__muriendo=b-1e-1v4 se__murio=b1c-4v6 se__olvido=k2 se__para=e5 se__paso=k1 se__que=b1m4v-1
se__quita=a-1c5v-7 se__quito=c-2v2 se__sale=c2 se__tapo=c2 se__todo=b4c-4 se__un=b2c-3 se__voy=b2
se_acabe=b4 se_acabo=b3c-4 se_cayo=c2 se_como=b7 se_corta=a-1b3c-1n4v-1 se_corto=b-4n6 se_de=m4
se_de_que=m4 se_encuentro=b-3e5v-2 se_equivocaron=e1 se_esta=b-4c-2e-1n5 se_fue=b-3h1n1u1v-4
se_fue_a=b-4e5 se_le=g4 se_lo=c-1d3e-2g3u1v-3 se_lo_agradezco=c-1u1 se_los=a3
se_me=a-7b-8c17d-5e-11f-2g-8h-2i5k4m-1n-7r2v-1 se_me_abrieron=c4v-2 se_me_acabo=c6v-2
se_me_bajo=u1v-2 se_me_cierra=b3c-2 se_me_complico=k1 se_me_dano=i1 se_me_descompuso=i1
se_me_durmio=c1 se_me_fue=c-7v6 se_me_hincho=c4r1v-3 se_me_infecto=c2 se_me_murio=b1c-4v6
se_me_olvido=k2 se_me_paso=k1 se_me_quita=a-1c5v-7 se_me_quito=c-2v1 se_me_sale=c2 se_me_tapo=c2
se_metio=b1c-1 se_murio=e-2i2v-2 se_murio_mi=b1e-5v5 se_nada=b-1e4m3 se_nos=e8v-1 se_oye=c-6n9v-5
se_puede=f-1v-4 se_puede_$=f-1v-4 se_que=b1v-2 se_que_hacer=b1v-1 se_quien=e2 se_quien_es=e2
se_tomo=b2c-3 se_tomo_un=b2c-3 se_trata=m2v-1 se_trata_$=m2v-1 sea=a3c-1h6k3m-3n-2o-3q2r2v-7
sea__$=a-2b1h7k4m-1v-4 sea__ultimo=a4b-2 sea_cancer=b2 sea_cancer_$=b2 sea_el=a4b-2
sea_el_ultimo=a4b-2 sec=b-2c-2g8 sec_$=g8 second=a-1b-1f2g-4h1n2o2p-1 second_$=c-2g-4n2o3r-3
second__$=c-1f4h2r4v1 second__again=n1o-3 second_one=c2f3r4 second_one_$=f4n-2r4
second_one_again=n1o-3 second_opinion=h2 see=a1b4c-1d-5e-4f-2g3h5i-3k-4m-3n-4o-2q1r2s-1u-1v-2
see_$=b-4c-4g10h2o-1v-2 see__$=b-3v6 see__doctor=h-6j6r3 see__else=j-2 see__it=r-3 see__point=j-1
see__reason=b3c-1 see__way=a-2b7 see_a=b5c-1h2v-1 see_a_way=b3 see_any=b5 see_no=b1 see_somebody=j-2
see_somebody_else=j-2 see_that=a3h3n-1 see_the=j4r3v-5 see_the_doctor=h-6j6r3 see_the_point=j-1
see_what=a6g-1 seeing=a-1b-2c3v3 seeing__$=c1 seeing_spots=c1 seeing_spots_$=c1 seen=a-1c-2j6v-3
sees=b-2h3 seguir=b6f-3i-1m-1v-5 seguir_$=b4v-1 seguir__$=b5v-2 segunda=b-1o1v-1 segunda_$=o1
segunda__$=h1n2 segunda_opcion=n2 segunda_opcion_$=n2 segundo=f5g3o1 segura=b1g-3s-2v2
segura__mi=b-4g-2v6 segura_en=b-4g-2v6 segura_en_mi=b-4g-2v6 seguro=a-1b-5c-1e-2m3s-4v4
seguro_$=b-2m-1s-4v3 seguro__$=v4 seis=q-1t3v-2 seizure=b-1c2i2 seizure_$=i2v-5 seizure__lamanana=c1
seizure_today=c1 seizure_today_lamanana=c1 self=b5c-2 semana=b-3c2e2 semanas=c6e-1v-4
senal=c-3e-5n7v-2 senal_$=c-1e-5n7v-2 send=a4b3e-2f-7g-1i4j-5k-1l1m-1t1u-2v-5 send__$=a2b6f-3j-4v-1
send__anything=a2b-2 send__van=i6 send_a=i7v-1 send_a_van=i6 send_help=b7f-3v-4 send_help_$=b7f-3v-4
send_me=a6b-4j-4v1 send_me_anything=a2b-2 send_the=b3l3v-1 sending=b-3e3f4l3u2v3 sending_$=l5
sending__$=a3e2u2v-2 sending_me=a5b-2f6 sending_them=u2v-1 sending_them_$=u2v-1 sending_these=a1e3
sending_these_$=a1e2 senor=a-2b-2e3i3s2v-8 senor_$=a-1b-1h1i-2s2 senor__$=i5v-6 senor_se=e4
senora=c2f4g3s-4v-2 senora_$=a-1f5g4s-4v-1 senorita=b1c-2d2f-2g-4r1v3 senorita_$=b-2f-2g-2u1v3
sent=b-2d-1e-2i1v10 sent__$=v2 sentido=b7v-1 sentido_a=b3 ser=e1f4h-2q1v1 seria=v4
service=a3d2j-2v-2 service_$=a2d2j-2v-2 servicio=a1 set=b-1c-1p4 set__$=o-1p5 set__up=a1 set_this=a1
set_this_up=a1 seven=t1 seventy=o-1 seventy__$=o-1 shaking=b2c-3g-2h-1i2v-4 shaking_$=b-1c1v-1
shaky=b-2c2v-1 shall=g5 shape=b-1t2v4 she=a-3c-5e6h4i-2k-3u-2 she__$=b2e3v-4 she__live=b-2e2s1
she__me=b3c-3h2k-2 she_doesnt=b-2e2s1 she_doesnt_live=b-2e2s1 she_is=e1v-2 she_moved=e3v-5
she_was=c2e-4u-2v2 shes=b-3e3h-2v-5 shes__$=g-2i1 shes_my=e2v-2 shift=g2j-2k5q3v-2 shift_my=j-2k1
shingles=f-2v2 shoes=v6 shoes_on=c1 shoes_on_$=c1 shoot=b6c-1g-1v2 shoot__$=v1 shooting=b-2
short=a2b-2c1 short__breath=b-1c1 short_of=a2b-2c1 short_of_breath=b-1c1 shot=b-5g-1i2j-2t-1v2
shot_$=b-1i5j-1 shot__$=i-3 shot__me=t-1v3 shot_made=c5t-1v-5 shotgun=b4c-3v-1 shots=v3
should=c-1e-2i-4k-1l2v5 should__stop=b-3v3 should__to=l2 should_i=b-6i-4v11 should_i_stop=b-3v3
should_like=l2 should_like_to=l2 shouldnt=b3v-2 shouldnt_be=b3v-1 show=b-1c-2j7k3v-3 showed=k1
shower=c4g2v-3 shower_$=c4g-1 shut=a8b-3c-3g-1m-3n-2 shut__$=a3c-2 shut_this=a1m-2 shut_up=a3c-2n-1)";

}  // namespace rb::grammar
