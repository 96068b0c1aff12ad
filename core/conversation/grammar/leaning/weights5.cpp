#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning5;
const std::string_view kLeaning5 = R"(
got_a_new=a3 got_it=c-7e1v8 got_it_$=c-7v8 got_my=b2c-5j-1v2 got_no=c-1i6 got_nobody=b8c-3i1v-3
got_nobody_$=b9v-3 got_the=b-4c14g-3i-1v-11 got_the_flu=c3v-3 got_the_wrong=c-1e1v-4
got_this=a2b-1c3m-2 got_this_number=a4 got_this_phone=m-1 got_your=a-3v10
gracias=a-2b-7c-8e-2f-1i-1l-1n-1p-1q-1r-1s1u7 gracias_$=b-2g1o-1s2u4v-12 gracias__$=u5v-1
gracias__amable=u-2 gracias__dios=b-3o2u-9v11 gracias__la=u1 gracias_a=b-3o2u-9v11
gracias_a_dios=b-3o2u-9v11 gracias_muy=u-2 gracias_muy_amable=u-2 gracias_por=a-2u5v-4 grandma=c2v-3
grandson=c-2v2 granos=c1 grateful=c-1u4 grateful_$=c-1u4 gratis=e-1g-1m-2v5 gratis_$=e-1g-1m-2v5
great=b-2c-3g-3j-2q-1r1s-1t-3u3v2 great_$=t-2 great__$=c-1g-1j-1q-1u4v1 great_thanks=v-1 green=j-1
green_stuff=j-1 grief=b8c-7g-1v-1 grief_$=b1c-1g-1v1 gripa=b-2c2g-1v2 gripa_$=b-2v3 gripe=c-1v2
gripe_$=c-1v2 groin=c5v-3 guagua=b-1e-1i3 guess=a1r1s-1v1 guess_$=t-2v4 guess_so=r4v-1 guess_what=a2
gum=b-1c6 gums=b-2c3v-2 gums_are=c1v-1 gun=b8c-3d-1f-3g-3v-1 gun_$=b2c-1 gun__$=b5g-3 gun__and=f-1
gun_here=b2f-1 gusta=a-1d1 gusta__con=a-2 gustaria=f6 gusto=b-7d-2h4m2r4 gusto_$=d-1m2r2 gut=c3v-1
guy=b1c-2e1g-1h4v-4 guy_$=e1g-1h5v-4 guys=i2u3 guys_$=u3v-1 guys_do=i4 gym=a-6b-2c-1e-1g3v2
gym_$=a-5b-1e-1g3v2 ha=b-2c4e1v3 habia=v5 habla=c-6d-6e4g-3m6 habla_$=d-5f-3m8 habla__no=c-1f2
habla_la=a2 hablamos=e-3g4 hablamos_$=e-2g3 hablando=e4 hablar=d9g5h-5m-4v-1 hablar_$=a2c-10g8
hablar__alguien=b1d2 hablar__el=d2 hablar__la=c3 hablar__mi=h-2 hablar__un=c-1 hablar__una=d1
hablar_con=a-4d9g-4h-5 hablar_con_alguien=b1d2 hablar_con_el=d2 hablar_con_la=c3 hablar_con_mi=h-2
hablar_con_un=c-1 hablar_con_una=d1 hable=b-1d3f5g2n6 hable__$=a1d-2f6 hable_mas=a-7n7
hableme=d-1e3g-1 hablen=a3b-1f-1 hablen_$=a3b-1 hables=a1 hablo=a-3e-3f4g-3m2n-1o-1v-1
hablo__$=e-2f5g-1 hablo_con=b2m4o-1 hablo_ingles=e-1 hablo_ingles_$=e-1 habra=a-1h2p-2q1
habra_otro=a-1h3 hace=b-6e3g-1i-1j1s2v1 hace__$=b-2c1j-5v-1 hace__ano=e2v-4 hace__que=c-1j5
hace_anos=v2 hace_anos_$=v2 hace_falta=c-2j2s2v-2 hace_falta_$=c-1j-4 hace_falta_que=a1j5
hace_semanas=c3e-1v-3 hace_un=e3v-4 hace_un_ano=e2v-4 hacen=a-3v5 hacen__de=c-1v2
hacen_pruebas=c-1v2 hacen_pruebas_de=c-1v2 hacer=c1f3j-3m4v-5 hacer_$=b3c-2j-2m5v-2 hacer_una=f5
hacerle=b5c-1v-4 hacerme=c-2j2v3 hacerme__$=c-1v3 hacerme_dano=c-1v3 hacerme_dano_$=c-1v3
had=a-2b-2c4e-1g-5h1i-2v5 had__bad=h2 had__done=a-2b-1 had__me=b3 had__seizure=b-1c1
had_a=b-5c9g-4h1v1 had_a_bad=h2 had_a_seizure=b-1c1 had_it=b-2 had_it_done=a-2b-1 haga=b4 hagale=a1
hagale__favor=a3 hagale_el=a3 hagale_el_favor=a3 hago=b3e-1g-3i4m-1 hago__$=b-1c5g-2i4v-7
hago__que=m-1 hago_para=b-1m-1 hago_para_que=m-1 haha=a-1b-7c-2v8 haha_$=a-1b-4c-2v7 haitian=a-1f5
half=b-2o1q2v-2 half__nine=o1v-2 half_past=c-2o1q2v-2 half_past_nine=o1v-2 hall=v6 halt=a7v-2
hambre=c-1e-1i-1v3 hambre_jaja=v-3 hand=b-5c2g-2 hand__deep=b-1c3 hand__the=d-1v1 hand_pretty=b-1c3
hand_pretty_deep=b-1c3 handle=b1c-2g-1 handle__now=g-1 handle_life=b2c-2g-1 handle_life_now=g-1
hands=g2v2 hands__shaking=c2 hands_are=b1c-5g3v-2 hang=a5b4c-2 hang__$=b4 hang_on=g6 hanging=c-2v7
happens=a5b1g-3m4s1v-2 happens__me=b3s1 happens_to=b3s1 happens_to_me=b3s1 happier=v-2
happier__i=v-2 happier_if=v-2 happier_if_i=v-2 harassing=a2 harassing__$=a1 harassing_me=a1
harassing_me_$=a1 harassment=a3e-1 harassment_$=e-1 hard=a-3b-1c3n1q-3r-1v2 hard__$=s1v-2
hard__hearing=n3v-2 hard__say=q-2v9 hard_of=n3v-2 hard_of_hearing=n3v-2 hard_to=c2q-2v9
hard_to_say=q-2v9 hardly=c2 harm=b4c-4v-1 harta=a1b-1v-4 harto=a4b-1 has=c1d-1e-4g-2i-3j-1k1v2
has__$=v2 has__cough=c-5i-2v4 has__fever=v-1 has__gun=b2 has__hard=v-2 has__rash=c4v-3
has_a=b1c-3d-1i-5k1v1 has_a_cough=c-5i-2v4 has_a_fever=v-1 has_a_gun=b2 has_a_hard=v-2
has_a_rash=c4v-3 hasnt=b-2c5v-1 hasnt__a=c4v-1 hasnt_had=c4v-1 hasnt_had_a=c4v-1
hasta=a1c-1g3i5k-1v-4 hasta__$=c-1i3k-1 hasta__viernes=g5 hasta_alla=c-1i3k-1v-2
hasta_alla_$=c-1i3k-1 hasta_aqui=b1 hasta_el=c1g5i4v-2 hasta_el_viernes=g5 hate=b2v-2 hate__life=t1
hate_my=t1 hate_my_life=t1 have=a-2d1e2f2g4h1m-6n-2o-1r-3u3v-1 have_$=h4m-1
have__$=a-1b-8c13d-1f1g4h1q1s-1u-4v-10 have__and=b-1l2v5 have__appointment=e3g4j-1k-1
have__ask=g3i-4 have__call=d3 have__cancel=a-1f-1v4 have__car=a-1i5q-2 have__complaint=d7v-8
have__doctor=d2e8g1h-6v-4 have__fever=c8f5o1q2 have__for=b-2v2 have__gun=f-2 have__idea=b-4v6
have__insurance=v7 have__lady=d2 have__left=b2 have__look=b-1 have__means=i5 have__nice=u2
have__nurse=c2d2g-2 have__one=b10i-2k1v-3 have__other=g-1h6 have__pain=c1e-1v4
have__permission=a1e-2 have__plan=b5d-1v-1 have__reason=b1 have__reschedule=c-4k1 have__ride=f5i3
have__say=a1 have__see=b-1g5h4o-1v-5 have__tell=a1b-1 have__to=b4i-1 have__way=b-2i3
have__who=d-3h-1 have__wrong=e3f4 have_a=b-1c4d7e3f4g-8h-5i4k-2u8v-12 have_a_car=a-1i2
have_a_fever=c8f5o1q2 have_a_gun=f-2 have_a_lady=d2 have_a_nice=u2 have_a_plan=b5d-1v-1
have_a_ride=f5i1 have_an=c2v1 have_another=k1 have_any=c-2v11 have_any_pain=e-1v6
have_anything=g-2p3q1v-8 have_been=b2c-3v-3 have_chest=c3v-1 have_chest_pain=c3v-1 have_covid=c11v-5
have_covid_$=c11v-5 have_my=b-3e-3g5h-1i-2j5 have_my_permission=a1e-2 have_no=a-1b6e1h-3i6q-2v3
have_no_car=i1q-2 have_no_idea=b-4v6 have_no_means=i5 have_no_reason=b1 have_no_ride=i1 have_one=j-1
have_somebody=b-1 have_someone_call=d3 have_the=b-4c4d4e2f3g-1h4j2t2v-3 have_the_doctor=d2g1
have_the_nurse=c2d1g-2 have_the_wrong=e3f4 have_this=b3
have_to=a2b-3c-10d-8f-7g6h2i-8k4m-2o-2p-3q-3r-2s-2v3 have_to_ask=g3i-4 have_to_cancel=a-1f-1v4
have_to_look=b-1 have_to_reschedule=c-4k1 have_to_say=a1 have_to_see=b-1g5h4o-1v-5
have_to_tell=a1b-1 havent=b-2c2e-3g3j-1 havent__in=b-1c2g-2 havent_slept=c1 havent_slept_in=c1
having=a-1b-4c5d1f1g-2v-6 having__$=c4 having__nervous=c-1 having__of=c-2d1 having__panic=c-2
having_a=b-2f-2 having_a_nervous=c-1 having_a_panic=c-2 having_chest=f6 having_thoughts=c-2d1
having_thoughts_of=c-2d1 having_trouble=c1 hay=a-4b1c-2e2g-4i1j-1k1m-3n-5o-3p3s-2 hay_$=e3h2n-1o-1p1
hay__$=d-3i4v4 hay__ahi=b-2d3v-4 hay__de=i-4v3 hay__hombre=b5v-4 hay__para=a-1b2e-2i2k-2v-3
hay__que=d-3e1f4 hay_alguien=b-6d3f3h-2v1 hay_alguien_ahi=b-2d4v-4 hay_camion=i5v-2
hay_camion_$=i5v-2 hay_estacionamiento=v7 hay_nadie=e2 hay_ningun=e3 hay_no=a2e-1v7 hay_otras=p1
hay_otro=k-3p1 hay_otro_$=h1 hay_que=i-1k4 hay_salida=b3v-2 hay_un=b5 hay_un_hombre=b5v-4
hay_una=k5v-3 he=a-12b9c-7d-4e10f-1g-6h2j-3k-4m-3n-4q-1t-1 he__$=t-1v-2 he__a=b1e1v-7 he__away=b-1
he__en=c2e-3 he__hed=b1 he__here=b-1v-3 he__in=c-3 he__let=b1 he__live=b-4 he__me=b9c-7e-4h2k-1v-4
he__my=a-2b8 he__to=b1 he__use=a-6e2 he_cant=b-3e2i2v-1 he_choked=b2c-2 he_choked_me=b2c-2
he_doesnt=b-3e4 he_doesnt_live=b-3 he_dont=a-6e2 he_has=b1v-1 he_has_a=b1v-1 he_ido=e3v-5
he_isnt=b-1e3 he_never=b-5v9 he_passed=b-1 he_passed_away=b-1 he_pensado=b1 he_pensado_en=b1
he_said=b3 he_said_hed=b1 he_was=b-2e1v-3 he_wont=b1 he_wont_let=b1 head=c1e-2n6v-2 head_$=c-4n5v-4
head__pounding=v-1 head__the=b2 head_and=c5 head_is=b-1c2n1v-2 head_is_pounding=v-1
headache=b-3n-2v3 headache_$=c-4n-1v2 headache__$=v2 headaches=v2 heads=g3 heal=b-2c6 heal_$=b-2c6
healed=c-5v4 healed_$=c-5v4 healthy=b-1c-2v3 hear=a1c-7e-2i-1n10u-1v-7 hear_$=a-1b-4c-6n8v-3
hear__$=n2 hear__me=a-4b6 hear__of=b-2 hear__you=a4n-1 hear_from=a2b5n-4 hear_from_me=a-4b6
hear_from_you=a4n-1 hear_out=b-2 hear_out_of=b-2 hear_you=n2 hear_you_$=n1 heard=b-1c-5e2h2n1v4
heard_of=e3 hearing=a1c-1n4v-1 hearing_$=n2v-2 hearing__you=a1 hearing_aid=c-2v1
heart=b-1c7e-3g-5n-4v3 heart_$=c2p1v-1 heart__$=b-10c5v3 heart__broken=b4 heart__out=c-1v2
heart__racing=b3c1 heart_flutters=v-1 heart_flutters_$=v-1 heart_is=b4c7v-13 heart_is_broken=b4
heart_is_racing=b3c1 heartburn=b-4c1 heartburn__bad=b-3c1 heartburn_so=b-3c1 heartburn_so_bad=b-3c1
heat=q1v4 heat__killing=q1v5 heat_is=q1v5 heat_is_killing=q1v5 heavy=c1 hed=b4 hed__me=b2
hed_kill=b2 hed_kill_me=b2 hell=a4c1m-2v-2 hell_$=c2 hello=b-7c-5d-2e-3f-1g-1i-1n-2u4v5
hello_$=a-8b-3c-2n-1u7v-5 hello__$=a-1c-1u-5v13 hello_is=d-1v7 hello_tardes=a1v2
help=a-5b6c-3d-1e1f1h-2i-3m6n-2u-1v-1 help_$=a-1b2d-3e2f2h-1m9n-1v-7 help__$=b3m-1 help__im=b2
help_me=a-1b3g1i-1m-1 help_me_$=b3m-1 help_me_im=b1 her=a-5b3c-6e7g-2h4n-1t-2v-7 her_$=b7c-3e-2h5
her__$=a-3c-1d3e4g-1v-4 her_husband=e2 her_husband_$=e2 her_number=a-3e5 her_on=d4v-1
here=a1b-1c-9d-4e1f-4g5h-6i-2j-4m4n-3q-1s2u2v3 here_$=a-2c-6d-3e-1g-5h-2m5n-3v8 here__$=a3e1s2v-1
here__my=e-2 here__that=e4 here_again=a4s2 here_again_$=a4s2 here_and=b-2f-1g7 here_anymore=a-1e1
here_anymore_$=a-1e1 here_called=e5 here_dont=a2 herida=b-3c5v-2 herida__esta=c3 herida_me=b-1c4
herida_me_esta=c3 hermana=b-3e4h3 hermana_$=a-1b-3e3h3 hermano=e2 hernia=c1
hes=a-4b8c-6d-1e7f2g-5h4i1m-1v-7 hes__$=b2e1i-1v-8 hes__a=b1g-2 hes__and=b4e-1 hes__back=b4
hes__ex=b-3e3 hes__me=b7f3 hes__the=c-1i2 hes_coming=b4 hes_coming_back=b4 hes_dead=b-5e8i-1v-7
hes_drunk=b4c-4 hes_drunk_and=b4c-4 hes_hitting=f3 hes_hitting_me=f3 hes_in=c-1i2 hes_my=b-3e3
hes_my_ex=b-3e3 hey=v9 hi=a-1b-3e3j1v9 hi_$=a-1b-4v10 hi__i=j1 hiding=b5c-2 hiding__the=b4
hiding_in=b4 hiding_in_the=b4 high=c2v-3 high_$=v-1 hija=b-4e2g2i1v-1 hija_$=b-1e2g2 hija__la=b-1i1
hija_es=b-1i1 hija_es_la=b-1i1 hija_se=c2 hijo=c3s2 hijo_$=c3e-1 hijo__el=v5 hijo_se=b-2c1 hijo_y=b4
hijos=b4e-2v-1 hijos__mejor=b1 hijos_estarian=b1 hijos_estarian_mejor=b1 hike=a3
him=a-6c-7e8g-6h8i-2j-2n-1p-2s-4v-8 him_$=a-3b-2c-2g-3h6j-1p-2s-4v-4 him__$=h3 him_again=b-1h4
him_again_$=b-1h4 him_and=b5i-1 hinchan=a2 hinchan_mas=a2 hinchazon=u1 hinchazon_$=u1 hincho=c4r1v-3
hip=b-4c6 his=a-3c2e7g-2m-4s2v-3 his__$=b2c-5e7g-1m-3v-2 his__and=b-3c6 his_brother=b1
his_brother_$=b1 his_son=m-1 his_wife=e1s1 his_wife_$=e1 hit=a1b-4e-1g5k-1v5 hit__back=b-2c-4g3v-1
hit__head=c4 hit__up=a2c-2g3 hit_me=a2b-8c-5g4v8 hit_me_up=a2c-2g2 hit_my=c1 hit_my_head=c1
hit_you=g1v-1 hits=b5i-2 hits__$=b1 hits_me=b5i-2 hits_me_$=b1 hitting=a1f3 hitting__please=f3
hitting_me=f3 hitting_me_please=f3 hitting_my=a3 hives=b-1c7v-3 hizo=b2c-3v5 hmm=n-6r-5s-2v10
hmm_$=n-6r-4s-1v9 hoarse=c3 hoarse__a=c3 hoarse_for=c3 hoarse_for_a=c3 hola=b-4d-3u-3v10
hold=b1g6i-4v-4 hold__$=b2g4v-3 hold_on=b2v-4 hold_on_$=b2v-3 hombre=b2c-2h3v-4 hombre_$=b-2h3
home=c-3e2g1u-2v1 home_$=b7c-2e1v-5 hon=u1 hon_$=u1 honor=m2 hoops=b-2c-3e-2v8 hope=b6c-1
hopeless=b4c-3n1v-3 hopeless_$=b4c-2v-3 horario=g4j-1p3v-1 horario_$=g-4k-2p2 horarios=g-2n1
horarios_$=g-2n2 horas=a-2b-2e-1f3g2h-1j3k4m-3v-1 horas_$=g4k6v-9 horas__$=c-1f5g-3 horas__mi=k-4v4
horas_abren=g-1v4 horas_abren_$=g-1v4 horas_es=k-4v5 hormigueo=c3 hormigueo_en=c3 horse=c-3v4
horse_$=c-3v5 hospital=b1g-1i1m3n-1p1v-5 hospital_$=b1c-4i1m5n-1v-4 hospital_with=c3p1 hot=c6g-1
hot_$=c2 hot__$=b3c-4g-1v4 hot_and=c1 hot_flashes=b-1 hours=a-2b-4g5m-6q-1r-2v4 hours_$=b-3g5m-6v5
house=b2c-2e6 house_$=b7c-1e3 house__$=b-5e5 how=a1b-2c-3f-2g-5i2j-4k-2m2r-2t-1u4v3 how__$=u4v2
how__do=v3 how__does=v1 how__i=b-3e4i5m-5v-4 how__is=b-1i2m-2v-1 how__longer=b3v-2 how__this=m3v-1
how__times=a1 how__you=a-3m5 how_am=i1 how_am_i=i1 how_can=a5b-2e5v-2 how_can_i=a5b-2e5v-2
how_did=a-3m5 how_did_you=a-3m5 how_do=a-2i3 how_do_i=a-2i3 how_does=m5v-2 how_long=m-2v6
how_long_is=m-2v1 how_many_times=a1 how_much=i2v-1 how_much_is=b-1i2v-2 how_much_longer=b3v-2
how_to=b2e-1v-1 hoy=a3b3c1d-2e-3f-1g1q6s-1 hoy_$=b-2c4q1v-1 hoy__$=q3v4 hoy__manana=a4g3
hoy_mismo=q4v-2 hoy_no=g3 hubiera=b5 huele=c3v-1 huge=c1 huge_$=c1 huh=c-4n4r5s-3v1
huh_$=c-4n4r5s-3v1 human=b-3c-1d10f-1g-1h-3i-1m-1r-1v-3 human_$=a-5d6h-2m-1v-2 human_please=d2r-1
humano=d5v-1 humano_$=d4v-1 hurry=b5c-1 hurt=b2c2d-3f-1g-3h1q-4 hurt_$=b-3c4v1
hurt__$=b2c-15d-1q-3v6 hurt__get=v5 hurt_me=h2 hurt_my=b5c-3v-6 hurt_myself=b-6c4q-3v2
hurt_myself_$=b-4c-10q-3v7 hurt_somebody=b5c-3 hurt_somebody_$=b5c-3 hurt_someone=b4
hurt_someone_$=b4 hurt_to=v5 hurt_to_get=v5 hurting=b-2c-5u2v7 hurting_$=c-5 hurting__$=b-4c-1u2v8
hurting_me=b-4v7 hurting_me_$=b-4v7 hurting_myself=b-1c-3d1v2 hurting_myself_$=b-1c-3d1v2
hurts=a-1b-4c7e-1f1i-2o2r-2t1v-3 hurts_$=b-8c5o3p1r-1 hurts__$=b5c-3 hurts__bad=b-2c4t2
hurts__i=f3v-1 hurts_me=b6c-6 hurts_me_$=b6c-6 hurts_so=c2 hurts_so_bad=c2 hurts_when=f3v-1
hurts_when_i=f3v-1 husband=b2c-2e3h1 husband_$=a-1c-2e1 husband__in=b-5e4v6 husband__me=b1c-1
husband__take=h3v-5 husband__this=a2 husband_died=b-1e4v-4 husband_he=b4c-1 husband_is=b2c1v-1
i=a-9b5c-1d-2e-7f2g-8i-3j-2k-2l1m-2n-5o-2q-4r-6t-3u-7 i__$=b-1c4e1g-5h-4i-1j-1k2l-2n-11o-1r-7s7t-3v4
i__a=a-7b-4c2d6e-8f1g-14h1i-3j-2k1l-1m-1n-1o2 i__about=b5g-1 i__after=g-3i-5q3v7 i__agreed=a1
i__all=b-4c3 i__an=b-2h4 i__and=k1 i__another=c3j-1k6 i__at=v4 i__awful=b-3c6v-2 i__back=a-3g4l3v-1
i__barely=c4 i__be=b-2c-3j3p1s-1v-4 i__been=c-3 i__born=m3v-1 i__breathe=b3c-2 i__but=r-2 i__by=b-2
i__cant=i1 i__care=b5h1s1v-6 i__chest=c3v-1 i__come=f5k-2 i__consent=a3 i__cope=b4v-2
i__covid=c11v-5 i__days=k3v-1 i__dead=b2v-4 i__decline=j1r-1s2v-1 i__do=b2c-2f3k5p1q-2v-6
i__doctor=d-2v-7 i__dont=b-1v2 i__down=c6i-2v-1 i__drinking=v2 i__drive=c2i4v-1 i__eat=b1c-1v2
i__feel=b4c6h2v-10 i__fine=v4 i__follow=a-3n4 i__function=b1 i__get=b-1i4 i__getting=b1m-1v-1
i__give=a4 i__go=b4c-6e7h2i-1 i__going=h1v6 i__gone=b1 i__got=j-1v3 i__great=v4
i__have=a-1b-7c3e8f1g3h-6i5j-5k-2v7 i__hear=b-3n2v-3 i__help=b1v-2 i__hold=b2v-2 i__hurt=b3v-14
i__i=c3v-2 i__id=b3 i__if=a1 i__ill=b-5c6 i__im=c-4 i__in=g-6l4q4v-6 i__it=a-1b-1k1n5q4v-3
i__its=b-10c6 i__just=b2 i__know=a-2b6c-1e-2f2m1q-3r-1s-3v9 i__lamanana=o2 i__last=r1 i__leave=b1v1
i__like=a4b5c-11e-1f2r1t1v-5 i__lost=b2e-1 i__make=c-1j5p3s-1 i__mean=l1
i__my=a-8c-7e-4f5g4h3i-3j-1l1v5 i__myself=b10c-8q-2v-4 i__need=a-2f-3j4k-5s1v-6
i__no=a1b5c-8f-1h-3i10q-2v2 i__nobody=i3 i__not=c-2 i__nothing=a4b7v-4 i__off=a9b-3v8 i__on=c1
i__one=a6 i__out=c5v-5 i__questions=d1 i__read=b-7f9 i__really=b-2 i__regretfully=j1 i__remember=v2
i__reply=a1g3 i__see=a-2b2c-1h5j-4v-8 i__seen=c-2j5v-2 i__sign=f4 i__sleep=b3 i__slept=c1
i__smoking=c-1v5 i__so=a3r6s-2v-5 i__somebody=d-2h3j-3 i__stop=b5c2u4v4 i__take=b9f-1i-1k3v-11
i__talk=b-4d2 i__that=e-1 i__the=a-5b-4c4d-1e-5g3h3l2m3n2o1v-3 i__them=a-5b4l2v5 i__there=i-4v4
i__think=b-1s2 i__this=a-5b5e5m1v-3 i__to=a1b7c-2d1e-3f2g1i-3o-1q-1s-3u-2 i__told=a1 i__too=b3c4
i__trust=b1 i__two=i1v5 i__understand=f3m-1n1 i__up=c6i2u2v-5 i__wake=b6v-1 i__walk=i3
i__want=a2b-3e-4f-7h5k1n-1r-2s1t1v4 i__what=a2 i__wish=a4 i__worse=c-6v9 i__worthless=b1c-1
i__you=a-1e5f-1v4 i__your=a-5n3v6 i_already=b2e-1k-1 i_already_have=j-2v1 i_ask=m4 i_beat=b-2v3
i_been=c1r1 i_beg=m1n3v-4 i_beg_your=m1n3v-4 i_believe=c1e4o1 i_bought=b1e1 i_bought_a=b2
i_bring=b-2c-2k-2v10 i_bring_my=c-2k-1v6 i_broke=b-4c5v-3 i_broke_my=b-1c2 i_brush=b-2
i_can=b9f2i-3k-5v-4 i_can_barely=c4 i_can_hold=b3v-2 i_can_see=v-4
i_cant=a-5b7c1d-3e-1f1g-7h-1i1j2p4r-2s-1u3v-6 i_cant_breathe=b3c-2 i_cant_cope=b4v-2
i_cant_do=f4k6p1 i_cant_drive=b-4c3 i_cant_function=b1 i_cant_get=i4 i_cant_go=b4 i_cant_hear=n1
i_cant_leave=b2v-1 i_cant_make=b-7j5p3 i_cant_read=b-6f6 i_cant_sleep=b3 i_cant_stop=a-3b5c2u4v4
i_cant_take=b9f-1k-2v-3 i_cant_walk=i3 i_changed=b-2l4 i_changed_my=b-2l4 i_choose=a3u-1
i_choose_to=a3u-1 i_come=b-1h-2k6v-6 i_come_another=h-1k2 i_come_in=k1v-4 i_could=b6h2i-1k2v-9
i_could_just=b2 i_could_see=h3v-2 i_cry=b1 i_didnt=a4b-2c-1n2 i_didnt_get=v2 i_didnt_hear=v-1
i_didnt_mean=l1 i_died=b-1 i_do=a-1c-1d-2l1m6r1v-5 i_do_$=m6v-6 i_dont=a-4c-1d6e6g2i4n2p-7q-5r-8s4v7
i_dont_$=a-1 i_dont_care=b5h1s1v-6 i_dont_do=d1 i_dont_drive=i4 i_dont_feel=b3c6h2v-9
i_dont_follow=a-3n4 i_dont_have=a-1b-4c-5e8f2g3h-6i5j-1v6 i_dont_know=a-2b6c-1e-2f2m1q-3r-1s-3v9
i_dont_need=a-1b-4f-2j7k-3s1v-3 i_dont_remember=v2 i_dont_see=a-2b9j-1 i_dont_talk=b-3d1
i_dont_think=b-1s2 i_dont_understand=f1n2 i_dont_want=a5b-10e-3f-4h5k2n-1p-3s1t1v5 i_drank=b2c-2
i_drive=b5g-2i-6v7 i_eat=b-2c1 i_feel=b5f-2g-1h-3v-2 i_feel_awful=b-3c6v-2 i_feel_fine=v4
i_feel_great=v4 i_feel_like=a2b6c-10t1v-2 i_feel_worse=c1 i_feel_worthless=b1c-1 i_found=b-3c2
i_get=b-7c2d-3g3i-2k-2m-5q3v1 i_get_a=d-1 i_get_my=a-3v2 i_get_there=i-4v4 i_give=b5 i_give_up=b5
i_go=a2b-2 i_go_to=a1 i_got=a-2b-14c8h-1i8j4m3 i_got_a=m4 i_got_nobody=b-1i4 i_got_your=a-3v10
i_guess=a1r1s-1v1 i_guess_$=t-2v4 i_guess_so=r4v-1 i_guess_what=a2 i_had=b-1h3r1v5 i_had_a=h1v4
i_hate=b2v-2 i_hate_my=t1 i_have=b10c4d1e-2f-4g-3j-2l1m-1 i_have_a=c5d6e-1g-2h-4o1q2v-10
i_have_another=k1 i_have_been=c-3 i_have_chest=c3v-1 i_have_covid=c11v-5 i_have_no=a-1b6e1h-3i6q-2v3
i_have_to=a4c-2f-1g1h4i-5k1m-1v5 i_havent=c1 i_havent_slept=c1 i_hit=b1 i_hit_my=b1 i_i=v2
i_i_dont=v2 i_just=a-3b10f-1i1k-4v-2 i_just_cant=i1 i_just_want=a-2b11 i_keep=c1v-9
i_keep_getting=b1v-1 i_know=g5v-2 i_live=b-1 i_lost=b-3v1 i_lost_my=v5 i_made=j2 i_may=c2
i_might=b2c-1r-6v5 i_might_do=b3v-3 i_might_hurt=b9c-9v-4 i_missed=b-2k5l-1n5q3v-1
i_missed_it=k2n1q3 i_missed_my=k3 i_must=j3r-1s2v-1 i_must_decline=j1r-1s2v-1 i_must_regretfully=j1
i_need=a-6b3c-2d2e-2f6g-7h4i-3j-1k6m-2o2p1q6v5 i_need_a=b-7c-2d-1f-2g-7h5i-1k2v5 i_need_after=q3
i_need_another=c4 i_need_help=b1v-2 i_need_my=v3 i_need_to=a-1c-2d1f4i-1j1k3 i_never=a5b2v-5
i_never_agreed=a1 i_no=a5k2 i_nolonger=a1e-3v7 i_nolonger_wish=a2 i_only=b-2f4 i_opt=l4
i_overdosed=b4c-3 i_overslept=k1 i_overslept_and=k1 i_owe=a-1m1v2 i_pay=v2 i_pee=c1v-2 i_pee_$=c1v-2
i_quit=a-6b-1c-2h1r3v7 i_quit_drinking=v2 i_quit_my=v-1 i_ran=a-1b2c3i-1 i_rebook=k2 i_rebook_$=k2
i_regret=b3e1v-2 i_reschedule=f8 i_said=a7c-1 i_said_no=a2 i_said_stop=a2 i_see=c-1j-3m-1v8
i_see_$=b-2v9 i_see_no=b1 i_see_somebody=j-2 i_sent=v8 i_shall=g5 i_shouldnt=b3v-1
i_shouldnt_be=b3v-1 i_sign=a2 i_speak=c3d2 i_speak_to=c4d5f-2 i_still=m-1p2 i_stop=a-2b-3v5
i_stop_by=b-2 i_stopped=a-2c-1l2v4 i_stopped_smoking=c-1v5 i_supposed=b-1m1r3s-1v-6
i_supposed_to=i1m2v-2 i_swallow=f4 i_swallow_$=f4 i_swallowed=b2c-1 i_swallowed_a=b2c-1
i_swear=a1b2c-1 i_swear_ill=b2 i_take=a-3b-3i1l4v1 i_talk=d3m-6 i_talk_to=d4m-6 i_talking=d-7m6v-1
i_talking_to=d-7m6v-1 i_think=a-2b-5c6e2f-1g-2v-2 i_think_$=c7 i_think_about=b5g-1 i_think_i=b-1c1
i_think_im=c-4 i_think_its=b-10c6 i_think_you=a-1e3 i_took=b-7c7 i_took_a=c2 i_took_too=b3c-4
i_turn=a1 i_unsubscribed=m-1 i_use=c-1i2 i_used=b-1v3 i_used_to=b-1v3 i_wake=c3 i_wake_up=c3
i_want=a3c-6d5e-9f6h4i-1j-1k-2m-3n-1v-9 i_want_a=a-9b-4d6e-1f4m-3 i_want_an=b-2h4 i_want_my=h2
i_want_no=a2s1 i_want_nothing=a5b-5 i_want_off=a7b-2 i_want_out=a1b-1 i_want_the=a-2b-2h4l2
i_want_to=b15c-1e-4f3h-4k-1l-1s-2v-3 i_wanted=b2 i_wanted_to=b3 i_was=b5e-1g1i-1m3n-1
i_was_born=m3v-1 i_was_dead=b2v-4 i_was_gone=b1 i_was_told=a1 i_will=g4v-7 i_wipe=v-1 i_wipe_$=v-1
i_wish=a-1b5d2f-1v-2 i_wish_i=b1v-1 i_wish_id=b3 i_wish_to=d3 i_wont=b1c-13h2i-2j6p1q-1r-2s4v-6
i_wont_be=c-5j3p1q-1s-1 i_wont_make=s-1 i_wont_see=b-3h1 i_work=c-2o1v3
i_would=a3b-7d-2f2h-2i2r2t1u-1 i_would_like=a2f4r1 i_would_rate=t2 iba=b-3g7v-2 iba_a=b-3g7v-2
id=c-7d3e-7g1h5j-2k-4l1m-3n-4q-3r2u-5v-1 id__a=k-1 id__be=b6 id__been=b3 id__better=d3v-2 id__do=d1
id__for=b-1o2v2 id__it=u-2 id__not=a5d-1h-2s2 id__to=a-3b-8d1f5g2k-1l2o-1q-1r2s-3
id_appreciate=a4u-4 id_appreciate_it=u-2 id_be=b4r2v-4 id_feel=b-3h4 id_feel_better=b-2d3
id_have=g5o-1v1 id_have_to=g5o-1v1 id_kill=b-2o2v3 id_kill_for=o2v3
id_like=b-5c-2d2f2g-2h6k-2l2p1v-3 id_like_a=k-1 id_like_to=a-2b-3d2f5g-1l2p1v-1 id_love=r3
id_love_to=r3 id_never=b3 id_never_been=b3 id_rather=b5d3e-2h-3r-1s4v-1 id_rather_do=d1
id_rather_not=a2d-1h-2s2 id_say=t2 idea=b-5i-5v9 idea_$=b-5i-5v9 identity=m4v-3 identity__$=m4v-3
ido=e3v-5 if=a6b3c-1d1e-3f-1g-4i5j-4k1m2n-3p-2q5u-4v-1 if__a=i3 if__can=i1 if__get=a5b-2v1
if__have=j-3v10 if__picks=d-1i5 if__wake=b2 if__was=b2v-3 if_i=a2b5c-3h-1i-5j-4m4n-1r-1v7
if_i_get=a5b-2v1 if_i_have=j-3v10 if_i_wake=b2 if_i_was=b2v-3 if_im=b3r1v-8 if_it=a3b-2 if_its=h2r3
if_possible=q3v-2 if_theres=c-1i3 if_this=a2 if_you=d2i2u-1 if_you_can=i2 igual=n-1r4v3
igual_$=b3c-2 igualmente=u3v-1 ill=a-4b4c1d-4e-3f3g8i-2j-3l-3m-2n-2o4p-4q-6r-2s1t-1u-3v-8
ill__$=b-4d-3g3s2v-1 ill__dead=b4r-2 ill__gone=b7 ill__it=b-1g2 ill__my=b6c-3
ill__myself=b6c-3g-2v-2 ill__that=b11c-2 ill__the=b2c-5f6 ill__there=r5 ill__to=b-2v-4 ill__when=a1
ill__you=a-5g12l-1r-1v-8 ill_be=b3v-4 ill_be_dead=b4r-2 ill_be_gone=b7 ill_be_there=r5 ill_burn=b5
ill_burn_that=b5 ill_call=d-3g4 ill_come=a3b7 ill_do=d1g-5o4q-2 ill_have=b-2v-4 ill_have_to=b-2v-4
ill_hit=g1v-1 ill_hit_you=g1v-1 ill_take=f6 ill_take_the=f6 ill_tell=g5v-5 ill_tell_you=g5v-5
ill_text=a-3g4l-1 ill_text_you=a-3g4l-1
im=b6c1d-6e2f-1g1h-10i-2j-2k-5l-5m-7n-5o-1p1q-2r-3s1t-3u-1v-4
im__$=a-11b7c3d-4e-9f-1g2h-1i-8j-1m-2n-6p-2q4r2s4t-4u-3 im__a=b2c-3e-1f-1g1r-1v-1 im__afraid=b1c3
im__all=b-3p2q1 im__alone=a-2b2 im__an=b2 im__and=c-3e-2f6v4 im__apart=b4c-5 im__at=g5v-4
im__but=a-3e3 im__chest=f6 im__clinic=a2b-2 im__coming=b-6c-3g-1j8r2v-4 im__crisis=c-1
im__depressed=b-1e-3v4 im__dizzy=c2i-3 im__doing=b3c1v-3 im__down=b8c-3 im__for=b-1c1
im__giving=a1e-1 im__going=a1 im__him=e2p-2 im__i=b-4c-1u2v4 im__ill=b-5c5 im__in=b4c4g-1
im__it=b5c-2 im__my=c-2 im__nervous=b-2e-1v5 im__now=b-6c-3v7 im__nurse=e2
im__of=a-1b1c-4d5e-1n3r-2v-1 im__ok=b9v-4 im__on=b5c-2p2 im__over=v2 im__safe=b3e-3v-3
im__scared=b6v-6 im__sick=b-4c5e2r-2s-1v-1 im__so=b-2 im__the=b-2d-1g8i-5j-2n-1p1v-5 im__this=b1c-3
im__thoughts=d1 im__to=a-1d-1e-2g-4i-2m-1q-3v-9 im__up=a4b-4c3e-1g6r-1 im__with=a3 im__work=q-2
im__you=a8 im_a=b-2n1v8 im_about=b3 im_about_to=b3 im_afraid=a-2g-1p3 im_afraid_$=b-2c7v-1
im_afraid_i=b-4v4 im_afraid_of=b1d1 im_afraid_to=b5v-1 im_at=b-2e-4g6q-2v-7 im_at_the=e-4g5v-7
im_at_work=q-2 im_being=b4c-3 im_better=b5v-4 im_bleeding=c5v-1 im_busy=g2q1 im_dead=b-6e-8i-1v12
im_dead_$=b-6e-8i-1v12 im_dizzy=c2 im_dizzy_$=c2 im_done=a3b4v-1 im_done_with=a3
im_driving=a1b-1f4g4s-1 im_driving_$=f5g2 im_drowning=b3c-2g-1 im_dying=b-3g-3r3v-2 im_dying_$=v-8
im_dying_to=b-4g-3r3 im_ending=b1q-1 im_falling=b4c-5 im_falling_apart=b4c-5 im_fed=a4 im_fed_up=a4
im_feeling=c-2 im_fine=r-3s1v5 im_fine_$=r-3s1v5 im_freaking=b2 im_freaking_out=b2 im_free=p1
im_frightened=b2c-3 im_frightened_$=b1c-2 im_going=b3c-7i-1j-1q-1v-8 im_going_$=b5c-2j-3
im_going_to=c-3q-1v-8 im_good=b-1c-6g-2r-5s10v3 im_good_$=b-1c-1r-5s10v-5 im_hard=n3v-2
im_hard_of=n3v-2 im_having=b-2c1d2f4 im_having_chest=f6 im_having_thoughts=d1 im_her=b-7d-2e8
im_hiding=b3c-2 im_hiding_in=b2 im_his=b-5e7g-1 im_in=b-3c11e-6f-1g6o1q-1r4t1 im_in_$=c-2g-3r8s-1
im_in_a=c-4g1i1r-1 im_in_crisis=c-1 im_in_the=c3g5p1 im_just=a3b-4e4g5j-1v-5 im_just_the=b-4e6g-3v-4
im_losing=b4c-4 im_losing_it=b3c-2 im_not=c-3g-9j4p-4r1s-6u1v6 im_not_coming=b-4c-2j9
im_not_depressed=b-7e-2v6 im_not_doing=b3c1v-3 im_not_giving=a1e-1 im_not_going=a-1 im_not_him=e2p-2
im_not_ok=b9v-4 im_not_safe=b3e-3v-3 im_not_sick=b-1e2v3 im_not_the=e4 im_off=g5v-4 im_ok=b-6u-2v4
im_on=a1b2c-4d-1e-5i7j-1v-4 im_on_the=b3e-4g1i-2v-2 im_out=g2 im_over=c-2e-1v6 im_over_the=c-2e-1v6
im_petrified=b1 im_pregnant=a-1b-1c2 im_quite=b-6c8 im_really=b1c1s-3 im_really_afraid=b2
im_reporting=a3 im_scared=a-3b16c-2f4q-1r-2v-11 im_scared_$=a-3b11v-3 im_scared_and=b3f6
im_scared_of=r-2v-2 im_scared_to=r-2 im_shaking=c-4 im_short=b-1c1 im_short_of=b-1c1 im_sick=b-1c13
im_sick_of=v4 im_so=a-3b14c1v-9 im_so_afraid=c4 im_so_depressed=b4v-1 im_so_scared=b6v-4 im_sorry=n1
im_standing=b1c-1v3 im_still=r4 im_stuck=i1 im_suicidal=v-1 im_suicidal_$=v-1 im_terrified=b1
im_terrified_$=b1 im_the=b-5e12g-5v-4 im_thinking=c-1d2 im_thinking_of=c-1d2 im_throwing=c3r-1
im_throwing_up=c3r-1 im_tired=b-1c1 im_too=b1c4i-3p1 im_too_scared=b2 im_too_sick=c2 im_with=b-1
im_with_a=b-1 im_working=b-1c-4g5 in=a-4b2c-1d-1f-4g6h-7i-6j-2k2l1m-9n-3p3q1r2s-3t-1u-4v1
in_$=a-3b-6c-7e-2f-1g-13i-1j4k-1l10q1r9s-1v4 in_3=a-1 in__$=a-4b1d1e2g-2i-3k1l-3m-4o1q3v1
in__and=a3b1c-2 in__bathroom=b1 in__breast=b-3 in__car=b9i-5 in__chest=c3 in__eye=c2v-2
in__feet=c5v-2 in__from=a2 in__future=a1b-4 in__garage=b2c-2 in__hand=c-4 in__head=b2c-2
in__hospital=c1i2p1 in__hours=a-1b-2g6v-3 in__lobby=v5 in__meeting=c-1g4r-2 in__middle=g4n2v-3
in__much=b-4c4v-1 in__of=b3c4g3v-4 in__parking=b1g-2v2 in__please=a-1 in__room=b4c-1
in__shape=b-1t2v4 in__shower=c4g2v-3 in__side=b-1c3 in__so=g-1 in__soul=b4 in__spying=b-1e3g-2v4
in__than=b-1k6 in__tub=g4v-3 in__waiting=b-1v-1 in__week=c4g-2p2 in__wheelchair=c-1i1
in_a=b-4c-1e-2g11k-1r-2v-7 in_a_meeting=c-1g4r-2 in_a_week=c5g-1 in_a_wheelchair=c-1i1 in_an=e2g3v-7
in_an_hours=b-2g3v-3 in_bed=c6 in_charge=d3 in_charge_$=d3 in_class=g4r-3 in_crisis=c-1
in_crisis_$=c-1 in_days=c1 in_earlier=g-2k3 in_front=b4g3v-1 in_front_of=b4g3v-1 in_i=d1 in_it=c2
in_it_$=c2 in_june=b-2c-2e3t-1v2 in_june_$=b-2c-2e3t-1v2 in_march=e2 in_my=a-2b8c2e-2f-1g-8h-2i-4l-2
in_my_breast=b-3 in_my_car=b6i-4 in_my_chest=c3 in_my_eye=c2v-2 in_my_feet=c5v-2 in_my_hand=c-4
in_my_room=b4c-1 in_my_side=b-1c3 in_my_soul=b4 in_pain=c6o2 in_pain_$=c6o2 in_so=b-4c4v-1
in_so_much=b-4c4v-1 in_sooner=b-1k3v-5 in_spanish=a-2f2m-1 in_spanish_$=m-1 in_that=b3v-3
in_the=b-2d-2g4j-2n1p6q-3t-1v2 in_the_bathroom=b1 in_the_car=b4v-3 in_the_future=a1b-4
in_the_garage=b2c-2 in_the_hospital=c1i2p1 in_the_lobby=v5 in_the_middle=g4n2v-3
in_the_parking=b1g-2v2 in_the_shower=c4g2v-3 in_the_spying=b-1e3g-2v4 in_the_tub=g4v-3
in_the_waiting=b-1v-1 in_this=b1e2 incision=b-2c5v-3 incision__red=c2 incision_is=c3v-2
incision_is_red=c2 inconsolable=b5 inconsolable_$=b5 indeed=r4s-1 infected=c2v-2 infected_$=c2v-2
infection=c5 infection_$=c1 infection__$=c3 infecto=c2 infierno=b4e-1h-1v2 infierno_$=v3
inflamada=c2 inflamada_$=c2 info=b-1c-4d-1m8 info_$=b-1c-4m8 informacion=m4v-4 informacion_$=m4v-4
informarle=j1 informarle__no=j1 informarle_que=j1 informarle_que_no=j1 ingle=f-1 ingle_$=f-1
ingles=a-2b-4c-4e-3f10g-2k-3l-1v-2 ingles_$=a-2b-3c-3e-3f6g-1l-1v-1 ingles__$=f1k-3
ingles_please=f1k-3 ingles_please_$=f1k-3 inhaler=c3 iniciar=a-1l2 ins=i-3v3 ins_$=i-3v3
insane=c-1v1 inside=b4c1v-1 inside_$=b6c-2v-1 insistan=a1 instead=b-3e-1g1h4p-1v-4
instead_$=b-2g1h4p-1v-4 insulin=b-1v2 insulin_$=b-1c4v-1 insulina=c1v-1 insurance=c-2j2v2
insurance_$=v5 insurance__$=v1 insurance_card=v3 insurance_card_$=v1 interesa=h-1s1 interesa_$=a-1s1
interested=a2e-3r2 interested_$=a-3e-1r5 interested_in=a4 interprete=f1 interprete_de=f1
interpreter=f3 interpreter__$=f1 into=b-2c1 ir=a-5b-9c-6f7g-4h3i7j4k2n-1o1v-1
ir_$=a-1b-6c-1f2i7j6n-1o1v-5 ir__$=b-1i2s1v-3 ir__ayunar=v7 ir__da=k2s-3 ir__este=f-1 ir__mi=v2
ir_con=h4j-1v1 ir_con_mi=v2 ir_de=f-1 ir_de_este=f-1 ir_el=f5 ir_en=v7 ir_en_ayunar=v7 ir_jaja=s1v-3
ir_jaja_$=s1v-3 ir_me=k2s-3 ir_me_da=k2s-3 ire=a-2j5v-4 ire_$=a-2j5v-4 irme=b2i4 irme_$=i4
irme_con=b3 is=a-8b-6c2d-3e-2g-10h-3i-1j-8k-1l-5m4n-6o-1p-4q1u-4v7 is_$=e3g-3m2v6
is__$=a-2b-4c10d-2e-3g-4h-4l-2m2o-1q2s-1t-2u-1v-15 is__a=a3d-8e-5h5k3v-4 is__about=m6v-2
is__an=e-1v1 is__and=b1c5i2v-11 is__another=b-1h4 is__anyone=d1v-4 is__at=d4 is__bad=b1v-1
is__blood=c-1e1v1 is__by=o1v-2 is__daughter=b-1 is__doctor=d1h-4v6 is__dont=a3 is__emergency=b1e-1
is__fire=e3 is__for=b-3r3 is__from=a-3m4v-1 is__good=m-2 is__headache=c-4v3 is__i=b3 is__in=m-3v6
is__lee=v-1 is__me=b2c-3m-3q1v5 is__much=b4 is__of=b-7c4 is__on=a1 is__pain=c-4v-2 is__problem=i2v-3
is__require=r-1v2 is__sick=c-7v4 is__so=c3v-6 is__someone=h1 is__something=i-1t1v7 is__son=m-1
is__the=c1e-3v6 is__third=a1 is__to=c-4d-1g6q-2v5 is__today=c-4 is__up=c7d3v-3 is__wife=b-2e8s1
is__with=b2n1r2v-10 is__work=a-2e3 is__worse=c5q2 is__you=m5n-4 is_a=a-4e8i1m-5v-5
is_a_headache=c-4v3 is_a_pain=c-4v-2 is_a_work=a-2e3 is_about=b-5m2 is_about_$=m2 is_acting=c3
is_all=c-8v2 is_an=b1e-1 is_an_emergency=b1e-1 is_back=b9c3v-8 is_back_$=b8c5v-7 is_bad=f2n3v-3
is_bad_$=f2n3v-3 is_beating=b3c2v-6 is_best=q3 is_better=g6v-5 is_black=v-1 is_bleeding=c1o1
is_blurry=c1v-1 is_blurry_$=c1v-1 is_broken=b4 is_burning=c4d3v-2 is_burning_up=c4d3 is_close=v3
is_close_to=v2 is_dead=b-1e3i-1v6 is_dead_$=b-1e3i-1v6 is_doctor=h-3v1 is_doctor_lee=v-1
is_down=c-4i1v4 is_down_$=c-4i1v4 is_draining=v-2 is_dying=v6 is_dying_$=v6 is_fine=o-2p-2r6v-7
is_fine_$=o-2r4v-5 is_fine_with=r2v-1 is_full=c4i2v-1 is_getting=a1c4i-1q2v3 is_getting_worse=c5q2
is_gone=b-3c8v-5 is_gone_$=b-3c8v-5 is_good=c-8f6o1v-1 is_good_$=f6o1v-4 is_harassment=a3e-1
is_her=e1 is_his=b-4e3m-4s1 is_his_son=m-1 is_his_wife=e1s1 is_hurting=b-10c-2v9 is_hurting_$=c-4v2
is_in=t-1v1 is_it=a-5b-6k-2m4n-4r-1v8 is_it_$=b-1v1 is_killing=b1c-1q1v1 is_killing_me=b1c-1q1v1
is_leaking=c3v-1 is_leaking_$=c2 is_my=g-2k-3m-6v14 is_no=b2 is_nolonger=e1 is_nolonger_with=e1
is_numb=c1 is_numb_$=c1 is_off=c2e-4 is_on=v1 is_one=a-2k3 is_out=c-7i3v7 is_out_$=v4 is_parking=v2
is_pounding=c1v-2 is_pounding_$=b-1v-2 is_racing=b3c1 is_red=c6v-3 is_red_$=v-1 is_red_and=c4
is_scared=b-7v3 is_scared_of=b-7v3 is_sick=c-10i1 is_sick_$=c-10i5v-2 is_so=b1v-1 is_so_bad=b1v-1
is_spam=e-1 is_spinning=n1 is_swollen=c1 is_talking=c4 is_terrible=c5v-1 is_terrible_$=c3
is_that=e-4n-1v8 is_the=c-10d1e5h-4m-3v11 is_the_blood=c-1e1v1 is_the_doctor=d1h-4v6
is_there=a2b-3c-4d-1e-5h10i-1k3p1 is_there_$=p2 is_there_a=a3d-5e-1h5k3v-4 is_there_another=b-1h4
is_there_anyone=d1v-4 is_there_someone=h1 is_this=a-8b-4c-2d-5e-11f3h-3m20q-2v-17
is_this_$=a-3e-3f-6m7v-1 is_this_a=d-3e-1m1 is_this_about=m6v-1 is_threatening=b4
is_threatening_me=b4 is_through=c2v-2 is_through_the=c2v-2 is_too=b5c-3d2i3v-3 is_too_much=b4
is_unbearable=b2c2v-3 is_unbearable_$=b2c2v-3 is_weeping=c2v-2 is_weeping_$=c2v-2 is_wrong=v-2
is_yellow=c1 is_yellow_$=c1 isnt=a-2b-3e4i2m-2n-1r-2s-3v-5 isnt__$=a-2b-6e9g-1m-1n-1r-2s-2v-1
isnt_moving=c3e-2 issues=v4 issues_$=v4 it=a-2b3c-9d-4e-6g-5h-4i-2j3k5l-4o-4p-1q2r-1s-2t-2u-1
it_$=b4c-6e-4g2i-1k-1l-3m-4n1q-12r5s-1v-3 it__$=a-3b-6d-1e-1f-6g-7i-4j8l-4m4n3q-4r-1s-1t-4v2
it__a=q1 it__be=b3 it__dont=j3 it__down=c3 it__for=m-2 it__friday=b-1q3 it__hurt=v4 it__it=v-1
it__matter=b1q-1 it__more=b4v-2 it__my=c-4g1j4k-3 it__need=a-1b7m5n-3v-2 it__so=a-2 it__stop=a4
it__the=b4k2q4 it__thursday=q1 it__to=a-1b-3m1q3v4 it__way=a-2n2 it__when=c1f8v-1 it__with=b-3i3
it__you=k2q3u-1 it_a=t2 it_again=a-2c-2l-2n8t-1 it_again_$=a-3c-1l-1n7t-1 it_all=a-2b4n1v-5
it_all_$=b1 it_all_to=a-1 it_and=g3 it_another=a-3n2 it_anymore=b1f-1j2k-4 it_anymore_$=b3f-1j2k-4
it_back=c-3k4 it_back_$=c-1k3 it_be=v3 it_burns=c1 it_burns_when=c1 it_can=k4q2s-1 it_can_i=k1
it_can_you=k2q3 it_depends=v2 it_depends_$=v2 it_doesnt=v4 it_doesnt_hurt=v4 it_done=a-2b-2r2
it_for=m5v-2 it_for_$=m5v-2 it_hurts=b-2c6f8t2v-2 it_hurts_$=c2 it_i=b7j3 it_i_dont=j3 it_if=u-2
it_im=b3e1 it_in=b2c-4v6 it_is=b1c-2g-3v4 it_later=g-4k1 it_now=a4 it_off=a-6j9 it_off_$=a-8j9
it_over=n1v-2 it_so=a2 it_started=c2 it_take=v4 it_to=j3k4q9 it_to_be=b3 it_to_my=b-2j4k-2
it_to_the=k2q4 it_to_thursday=q1 it_was=c-3n-1r-3t-4v8 it_with=b-3g1 it_wont=b1q-1
it_wont_matter=b1q-1 itchy=b-1c3 itchy_$=c2 its=a-3b2d-1f-2g1i-1j-4l1m-1n-2q-3r1t3u-3
its__$=b-1c4i-6 its__far=b-1i2 its__me=b-3 its__the=r2 its__to=a-4g-5l6 its_a=e-2g-6i1
its_all=b3r2v-3 its_all_the=r2 its_been=b3v-1 its_cancer=b3v-4 its_cancer_$=b3v-4 its_my=b8c-3e4
its_not=r1 its_over=b7v-3 its_too=b-1i2 its_too_far=b-1i2 ive=b1c5d-1e-1g-3i-2j1k1r2s1v-1
ive__a=b-3c4s1v1 ive__been=e4v-6 ive__enough=a-4b4c-2 ive__having=c4 ive__the=c7v-3 ive__this=b-1c1
ive__to=k1 ive__up=b1 ive__you=a1 ive_asked=a1 ive_asked_you=a1 ive_been=e-4v4 ive_been_having=c4
ive_decided=b-1j3 ive_given=b1 ive_given_up=b1 ive_got=a-5c5i-2s1 ive_got_a=b-2s1v2
ive_got_the=c7v-2 ive_had=c2v-3 ive_never=e4v-6 ive_never_been=e4v-6 izquierdo=b-1c2 izquierdo_$=c2
jaja=a-1b-7c-8e-1g-1r1u1v6 jaja_$=a-1b-7c-8e-1g-1s1u1v12 jaja__$=r1v-8 jaja_si=r1v-8 jaja_si_$=r1v-8
jajaja=a-2v3 jala=b3c-3 jamas=a2r-3s6 jamas_$=r-3s6 january=t1 jaw=c3v-3 jaw__up=c3v-2 jefe=b-4d1
jefe_me=b-3 jeje=v7 jk=v1 jk_$=v1 job=g-1u5v-6 jodas=a3 joints=c1 joke=b-3e-3m3v5 jose=e5h-1m2v-2
joy=b11c-9 jueves=c-2d1i-2o-3p1q6s1v-4 jueves_$=c-1d2g1p4q3s1 jueves__$=f1i-1k-2
jueves_latarde=f2k-3 jueves_latarde_$=f2k-3 july=t-2v6 jump=a-1b2e-1i4v-9 jump_$=e-1i6v-9 jumped=v7
june=b-3e1t-1v4 june_$=b-2c-2e3t-1v2 junio=e3v-1 junk=a4 junk_$=a3 junta=g2 junta_$=g2 juro=b1
juro_$=b1 just=a-2b1c-3d2e1f-3g3j-1m-3p2r1s-3v-1 just__$=b-3d5e-1g8v1 just__an=r1v2 just__anymore=b1
just__checkup=r2 just__in=g4v-4 just__it=b2j-1k4 just__me=a3b-2g-3v-2 just__my=e-1 just__the=b6
just__this=a-5j2m-1 just__to=a3 just_a=b3g-4k1r2 just_a_checkup=r2 just_call=d6g-3 just_cant=i1
just_cant_anymore=b1 just_got=a-1m-1 just_got_this=a-1m-1 just_killing=b-1g-2v7 just_let=a3b-4
just_let_me=a3b-4 just_not=p2 just_stop=a1v-1 just_the=b-4e6g-3v-4 just_want=a-2b11 just_want_it=b2
just_want_to=b4 keep=a2f-2g-2j-1l-1m-1u2v4 keep__$=c3v-9 keep__down=b-2c2 keep__me=a5v-2
keep_anything=b-1c1 keep_anything_down=b-1c1 keep_getting=b1v-1 keep_going=b3v-1 keep_going_$=b3v-1
keep_texting=a3 keep_texting_me=a4 keep_the=a-1u2v6 keeps=b-2c7j-2v-6 keeps__$=v-3 keeps__me=b-1c1
kevin=e3 kiche=d-3f5 kiche_$=d-3f5 kid=b3c-1g-2 kid_$=c-1v3 kid__a=k1 kid_has=k1 kid_has_a=k1
kids=a-2b-1c-2g4k2p-2q1v-2 kids_$=c-2e3g4v-6 kids__$=g5v-8 kids__is=k2 kids_are=g-1q2 kids_school=k1
kids_would=b3 kien=c-1m5 kien__$=c-1m5 kil=b9c-1 kill=a5b7c-4f-1g-5j2o1q1v-4 kill__$=a-1b4v-2
kill__if=q2 kill_for=o2v3 kill_me=a-3b5q2 kill_me_$=b1 kill_me_if=q2 kill_my=j4 kill_myself=b4
killed=c-2i-1v3 killed__$=e-2v5 killed_me=e-2t1v3 killed_me_$=e-2v5 killing=a-3b-3c1d2g-3m-1v3
killing__$=b-2c4d2t1v-5 killing__lol=q1v1 killing_me=a-2b-4c4 killing_me_$=b-4c6v-4
killing_me_lol=q1v1 killing_myself=b3c-3d2v-1 killing_myself_$=b2c-2d2t1 kim=d-3h4 kim_$=d-3h4
kind=a-5b-2g-3m2u6v-1 kind__you=a-6g-3u4 kind_of=g-3m2u3 kind_of_you=g-3u3 kindly=a2b-2u-2
kindly_$=u-2 kindly__$=a2 kms=a-1b9g-1 kms_$=b8 knee=b-3g-2 knee_$=c2 knee_is=c-4v1 knees=b-1c8h-4
knees_are=c4v-3 knife=b4c-4e-1v-1 knife_$=b2 kno=e3 knock=a1c-2g-2v5 knock__off=a2 knock_it=a2
knock_it_off=a2 knot=c3 knot__my=c3 know=a-3b3e2f2g2h-1j-1q-4r-1s-4v2
know_$=a-3b-8e-4f-2g-4q-1r-1s-3v11 know__much=b3v-2 know__schedule=g1q-1v3 know__this=b-1m5v-2
know__to=b6e-1f4v-3 know__your=f3 know_how=b6e-1v-5 know_how_much=b3v-2 know_how_to=b2e-1v-1
know_my=g6q-1 know_my_schedule=g1q-1v3 know_this=e4 know_what=f6m4v-7 know_what_this=b-1m5v-2
know_what_to=b2f4 know_who=b7e-4m-2v-1 korean=f3 kreyol=f5 la=a-4c4e-2f-4h-4m-12n-1o9p-8q-5s-1t-2v1
la__$=a-2b-4c-4e-1f-10h-15i2j5k-8m-4n2o4q-6r-4s-3t-4u2v-3 la__a=b9c-2j-3q4 la__al=k2q2
la__cambiar=i-3 la__con=b4c-2d-1e-2h2u2 la__de=a-5c-3d4g2i1j2o-1v10 la__del=c2i-1j2k-3o1q-5
la__el=d6g9 la__en=v3 la__es=o2v3 la__esta=b-3c-1v6 la__fue=d-2v2 la__la=b-2c2 la__martes=f7i3o4r-2
la__me=b2c1g3k2n-1q-1u1v-11 la__miercoles=r-2 la__mover=k1q1 la__no=c5i2s4v-5 la__opcion=n1
la__para=k1q3 la__parada=c-2e4 la__pero=b6 la__please=f1 la__porque=o1 la__que=a1 la__quiero=a-6k2l4
la__se=c6 la__sea=k4o-2r2v-2 la__si=k3 la__social=d4 la__torcida=b-1c3 la__vez=a2 la__viernes=r3
la__y=a2b-4c4 la__ya=b2c-3v2 la_baja=l4 la_bateria=c-1i6v-3 la_bendiga=b-2u4 la_bendiga_$=b-2u4
la_boca=b-2c5g-1v-2 la_boca_$=c4v-1 la_cabeza=b1g-1i-1 la_cabeza_$=b2c1i-1v-5 la_cadera=e5
la_cadera_$=c-2e5 la_calle=i-2v1 la_cambia=k3q1 la_cara=b2i-1v5 la_cara_$=c-3v6 la_casa=a-2b3g5v-6
la_casa_$=a-2g5v-6 la_casa_de=e1 la_chamba=c-3g1 la_cita=a-1b-2c-3d-3g-1j11k5n-2q2v-10
la_cita_$=a-5b-1c-2f-4j9q-5v-6 la_cita_al=k2q3 la_cita_quiero=k2 la_cita_y=a3 la_clinica=b-4e-1h2v5
la_clinica_$=b-4v2 la_comida=c2g2i-1v-5 la_comida_$=c2g2i-1v-5 la_consulta=h-2j4k2v1
la_consulta_$=j1v1 la_curiosidad=b-1v2 la_de=c-5o2v1 la_del=c-2f6h-1i2m-2o2v8
la_del_martes=f7i3o4r-2 la_del_miercoles=r-2 la_del_viernes=r3 la_depresion=b5c-5v-4
la_depresion_me=b5c-5v-4 la_direccion=f4v-1 la_direccion_$=f4v-1 la_doctor=c-3d5g5v3
la_doctor_$=c-1d2h-5v5 la_enfermera=d4e-2 la_enfermera_$=c-3d6e-2g-3v-2 la_escuela=q1v5
la_escuela_$=v5 la_espalda=c6v-3 la_espalda_$=c5v-3 la_farmacia=v7 la_fecha=b7c-2v2 la_fiebre=a-3b-1
la_fiebre_$=a-3b-1 la_garganta=b-4c5 la_garganta_$=c1 la_gasolina=c-1i1 la_gripa=b-2v3
la_gripe=c-5v4 la_gripe_$=c-5v4 la_guagua=e-1 la_herida=b-3c5v-1 la_herida_me=b-1c4 la_hija=c-1e4
la_hija_$=e3 la_hinchazon=u1 la_hinchazon_$=u1 la_ingle=f-1 la_ingle_$=f-1 la_insulina=c1v-1
la_latarde=o1q-4 la_lengua=c2 la_licencia=i4v-1 la_licencia_$=i4v-1 la_lista=a4l2p1r-1s2
la_lista_$=a3l2p1r-1s2 la_manana=c4 la_manana_$=c4 la_mano=b3 la_mano_$=b4v-2 la_mas=o5
la_medicina=v2 la_medicina_$=c-1v2 la_mierda=a6b-1 la_mierda_$=a6b-1 la_muela=c3o1 la_muela_$=c3o1
la_muerte=b1c-3 la_nariz=c2 la_nariz_$=c2 la_necesito=b-1j1v-1 la_necesito_$=b-1j1v-1
la_nextweek=c-1g6k-5 la_nextweek_$=g4k-4q1 la_oficina=d2e3o-1v-4 la_oficina_$=d2e3o-1v-4
la_operacion=b5c2v-6 la_operacion_$=b5c-2 la_orina=b-1c4v-2 la_orina_$=c4v-2 la_otra=a1 la_panza=c2
la_panza_$=c2 la_parada=e-1v1 la_pastilla=b-2c2v-2 la_piel=c1 la_pierna=b-1c3 la_pierna_$=c3
la_policia=a-1b5v1 la_pregunta=n1 la_pregunta_$=n1 la_presion=b-1c2v-1 la_presion_$=c5v-4
la_primera=o1r-1v-1 la_primera_$=c-2 la_puede=c-1k5q4 la_puede_mover=k1q1 la_que=b-5e2h4o-4r11v-2
la_que_me=b-1i1 la_que_sea=o-2r2 la_quiero=a-2k2 la_recepcionista=d2e-1v-1
la_recepcionista_$=d2e-1v-1 la_receta=d-2v5 la_regla=c2v-1 la_regla_no=c1 la_rodilla=b-1c5v-4
la_rodilla_$=c3v-1 la_segunda=o1v-1 la_segunda_$=o1 la_segunda_opcion=n2 la_senal=e-5n4
la_senora=a2s-3 la_soledad=b3v-1 la_sonda=c2 la_suscripcion=a3 la_tarjeta=c-1v4 la_tengo=c2
la_toalla=b1 la_toalla_con=b1 la_tos=v-1 la_tos_$=v-1 la_trabajadora=d4 la_trabajadora_social=d4
la_ultima=o1r-2 la_vacuna=c-5v4 la_vacuna_$=c-5v4 la_vida=b1c-2e-2u2v5 la_vida_$=c-1e-1v7
la_voy=b5j-2 la_voy_a=b5j-2 labios=c3v-3 labios__$=c3v-3 labor=b-2c5 labs=c-4h-3v9 lado=a2i4v2
lado_$=b-1c2 lado__la=i4v-1 lado_de=i4v-1 lado_de_la=i4v-1 lado_no=a3 lady=b-3d4e1g-2h4v-4
lady_$=b-1d2e3v-1 lady__the=d2 lady_i=h3v-2 lamanana=a-4b-1d-6e-1g-1o-4p1q4s-3v-3
lamanana_$=a-3d-4f-7g-4o-9p1q8v-3 lamanana__$=o-3q4r1 lamanana_lamanana=o-6q3
lamanana_lamanana_$=o-6q3 lamento=j1 lamento__que=j1 lamento_informarle=j1 lamento_informarle_que=j1
landlord=e4v-1 language=e-1f5 language_$=e-1f5 lanoche=b1f-4g4q2v-8 lanoche_$=a-1f-3g4q5v-5
las=b1c2e-3h-3i1j-1m-1p-1q4r-3s-2t-5v-7 las_10=c-1d1g2 las_10_$=c-1d1g2 las_2=f-2o1 las_3=k1o-8q6
las_3_$=k1o-8q6 las_5=f4 las_6=d-1g3p1q1 las_6_$=d-1g3p1q1 las__$=a-4c-3f-8g2i-5o-9q10r-5s-1t-2v-2
las__a=b1 las__de=b5c1v-4 las__me=r1 las__no=a5c2 las__y=c-1f3o3 las_agujas=b-2c-1v4
las_agujas_$=b-2c-1v4 las_cinco=o5 las_dos=f3o2q1 las_dos_y=f3 las_fechas=n5 las_fechas_$=n5
las_ganas=b4v-3 las_ganas_de=b4v-3 las_hello=a3 las_llamadas=a2 las_manos=c4 las_manos_$=b-4c3
las_maquinas=d1 las_nueve=o3 las_once=n-1q1 las_once_$=n-1q1 las_pastillas=c1 las_piernas=b-1c4g-1
las_tres=r1 las_tres_$=q1 las_tres_me=r1 las_venas=b4c-6 las_venas_$=b4c-6
last=a2b1c-4e3g-3h4j-1n-4o2q-3r2 last__$=a5b-1c-3e2g-2q-2r4 last__on=i1v3 last_month=e2
last_night=b2v-3 last_night_$=b2v-3 last_one=a5b-4r3 last_one_$=a5b-4r3 last_stop=i1v3
last_stop_on=i1v3 last_time=b-1h7k-1r1 last_time_$=h2r1 last_week=e3h-2k2v-2 last_week_$=e2h-2
last_year=b1c-4e2 last_year_$=b-2c-4e4 lastime=b-1c4g-1 lastime_la=b-1c2
latarde=b-1c-3f1g3k1n-1q3v-6 latarde_$=c-2f2g2k2o-2q9v-4 latarde__$=g1 late=a1c1g2v6
late_afternoon=g-1 late_husband=a2 lately=c4g-1 lately_$=c4g-1
later=a-5b-8c-11d-4e-2g10h-1i-1j-1k2n-1p2q-2r-2t-2v-8
later_$=a-5b-6c-9d-4e-1f-6g20k-8p-2q-3r-4t-1v-4 later__$=f-1k7v-2 later__driving=f5
later__the=g-6k1p5 later_date=g-2k3 later_date_$=g-2k3 later_im=f5 later_im_driving=f5
later_in=g-6k1p5 later_in_the=g-6k1p5 later_please=g4 later_please_$=g4 laughing=a-2b-3c-4v10
laughing_$=b-1c-3v2 laughing_at=a-2v8 law=e3g-1 lawyer=a1
le=a2b1c-6d-3e-1f-4g7h-6i-3j-4k-4m-4n1o-3p-1q-6r-7s-2t1u5 le__$=a-7c-5e-2g13h-1i-3q-2r-4s-1u-3v-9
le__a=a3b6 le__al=v7 le__bien=n3u6v-5 le__miedo=b-9v9 le__para=a5v-6 le__pavor=b5c-1 le__que=a3g-1
le__sentido=b3 le__un=b-3c4e-1g-1 le_aviso=a-2b-3g4r-1u-1v-2 le_aviso_$=a-2b-3g4r-1u-1v-2
le_confirmo=g3 le_confirmo_$=g3 le_contesto=g5 le_contesto_$=g5 le_digo=c-2g6i-1n-2q-2r-1
le_digo_$=c-2g4i-1 le_dio=b-1c5e-1 le_duele=i1 le_hago=b6 le_marco=e-1g2v-3 le_marco_$=e-1g1v-2
le_pido=b2 le_respondo=b-1g1 le_ruego=a2g-1 le_ruego_que=a2g-1 le_tengo=c-4v5 le_tengo_miedo=b-7v6
le_tengo_pavor=b5c-1 le_voy=a1b3 le_voy_a=a1b3 leaking=b-4c9v-2 leaking_$=c5v-1 leaking__$=c1
leave=a6c-3e-2r-2 leave__alone=a4b-9r-1 leave__be=a1 leave__house=b8v-5 leave__out=a2b-1
leave_me=a5b-10r-1 leave_me_alone=b-5r-1 leave_me_be=a1 leave_me_out=a2b-1 leave_my=b3v1
leave_the=b4v-1 leave_the_house=b4v-1 leave_us=b-1 leave_us_alone=b-1 leaving=b2c-2 lee=d-2h3v-2
lee__$=d-1 left=a-4b3c2g-2i-1v-5 left_$=a-1b7c-3i-1v-3 left__$=b-7c3 left_arm=b-4c4
leg=b-3c5g-3i-1n-2v3 leg_$=n-1v4 leg__$=b-1c-1v4 leg_cramps=c1 leg_is=c3v-2 legit=a-2m5
legit_$=a-2m5 legs=b-2c4i-1 lejos=b-2i3 lejos_$=b-1e1i1 lengua=c2 les=a5c-2d-1e-1m-1v1 les__$=g5
les__mi=g-2v7 les__que=a6g-2v-5 let=a1b-2d2e-2f-1g3h-2i-2j4k-1o-2p-2r-3u-1v-4 let__be=a8b-1
let__die=b7g-2 let__know=c2v-3 let__leave=b3 let__talk=d6g-5 let_me=a2b-1c-3d2g4i-1j-3o-2p-1r-2
let_me_die=b7g-2 let_me_leave=b3 let_me_talk=d6g-5 let_this=a1 let_this_be=a1 let_you=c2v-3
let_you_know=c2v-3 lets=b-2c-1n-1o3r3v-2 lets__it=r1 lets_do_it=r2 lets_go=o3r1 letter=v4
letter_$=v4 letters=b2u-1 levantar=b-1c5 levantar_$=c3 libere=j5k-2v-2 libere_mi=j5k-2v-2
licencia=i4v-1 licencia_$=i4v-1 license=a-2b-3c-1i6 lie=b-3c5v-1 lie__$=b-3c5v-1 lie_down=b-3c5v-1
lie_down_$=b-3c5v-1 life=a-7b11c-3e-2g-2h-1i-3 life_$=f2h-1v1 life__$=g-1 life_is=b5 life_now=g-1
life_now_$=g-1 lift=b-4i8j-4v-2 lift_$=b-3i4 lift__$=i4j-4v-1 lifting=c1 light=c2g1 lightheaded=c2
like=a-4b-1c1d1e-2f2h3i-1j-1k-3l2m2n-2r3s-1u-1v-1 like__$=a-6c3f-2m2r1v1 like__be=a-5 like__come=g-1
like__doctor=h4 like__going=b-8c5 like__in=e2 like__opt=a3 like__talk=p1 like__to=a3 like__very=f3
like_a=b-2c-1k-1m2r1v3 like_crap=c4 like_ending=b1 like_im=b-3c1 like_im_going=b-7c4 like_someone=h3
like_that=e1f1r3v2 like_that_$=r1v3 like_that_very=f3 like_this=b5 like_this_$=b4
like_to=a-2b-4d2f5g-2h1k-1l5p1v-1 like_to_be=a-5 like_to_come=g-1 like_to_opt=a3 like_to_talk=p1
limit=e-2 linda=e1m-1n-4u5v-3 linda_$=e1m-1n-4u5v-3 line=a3c-2g2i-2m-3n6v3 line_$=a3c-4g-1i-1n5
line__the=v-1 line_at=v-1 line_at_the=v-1 line_is=c1n1 linea=v3 lips=c3v-3 liquido=b-1c4
liquido_$=c4 list=a6b-5c-2d-4e-1f1g-2h-4j-4l2p-3r-2s-2v2
list_$=a10b-4c-1d-3e-1f4g-2h-4j-4l2m-1n-2p-3r-2s-2v-9 list__$=a-4f-4n2 list_again=a-5n2
list_again_$=a-5n2 list_for=v7 list_please=f-2 list_please_$=f-2 lista=a6c-1l1p1r-1s2
lista_$=a5c-1l1p1r-1s2 listen=b-1h2 listens=a-1b-2d-2h4 listens_$=a-1b-2d-2h4 little=b-1g3n1
live=a-8b5d4e1i-3j-1m-1v-6 live_$=b7 live__$=b1d5m-1v-3 live__anymore=b-4e2 live_anymore=t1
live_anymore_$=t1 live_for=b6m-1v-2 live_for_$=b6m-1v-2 live_here=b-8e5s1 live_here_$=b-4e1s1
live_here_anymore=b-4e2 live_person=d2e-2 live_person_$=d2 live_without=i-1 living=a-1b2c-3g-2v5
living_$=a-1b8c-3v-5 llaga=b-2c3i-1 llaga__no=b-2 llaga_que=b-2 llaga_que_no=b-2 llama=a-1b2g4
llama_$=a-1b2g4 llamada=b-1c-2d4m4 llamada_$=a-3b-1c-2d5m4 llamada_mas=a2 llamadas=a5c-3d-2
llamadas_$=c-2d-1 llamadas_no=a3 llamame=a-4d5g3s2 llaman=m2 llaman_$=a-2m2 llamar=a7b-1c1f-3s2
llamar_$=a6c-1d-3e1s2 llamarme=a1d-1f5 llamarme_$=a1d-1 llamaron=a1 llame=b2d1f-2g1h-4s-1
llame_$=d-2 llame__$=b-2e1g-3 llame__doctor=c3d5h-3 llame_alguien=g2 llame_el=c3d3g1 llame_la=d2h-1
llame_la_doctor=d1h-1 llame_mas=b-1 llame_mas_$=b-1 llameme=a-4d4g1r-1s-2 llameme__$=a-3d1s-1
llameme_el=d4 llamen=a7c3e-1f4s-2v-2 llamen_$=a4b-4c-2d-1g-1s-1 llamen__$=f6 llamen__a=d5g3
llamo=a-4b-1e6 llamo__$=a-1e3 llamo_asi=a-1e3 llamo_asi_$=a-1e3 llaves=b2v4 llaves_$=b2v4)";

}  // namespace rb::grammar
