#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning7;
const std::string_view kLeaning7 = R"(
over_10_$=c3 over__$=a-6b-6c6v4 over__daughter=c-3 over__flu=c-5v10 over__text=a5 over_here=b-11u4
over_here_$=b-10v6 over_it=b-7c-3 over_my=c-4n6v-6 over_my_daughter=c-3 over_text=a-4v4
over_text_$=a-4v4 over_the=c-3v6 over_the_flu=c-4v10 over_these=a5 over_these_text=a5 over_with=v-3
overdosed=b8 overdosed_$=b6 overmorrow=r-3 overpass=b9 own_name=c3 own_name_$=c3 ox=v3 oxigeno=c5
oxigeno_$=c3 oxygen=b-4c4 oxygen__86=c4 oye=c-5n5v5 oye_$=v6 oye__$=c-3n3 oye_cortado=c-3n3
oye_cortado_$=c-3n3 p=a8b-4v-3 p_$=a8b-4v-3 pacemaker=b-3c4 pacemaker_keeps=c3 paciente=e5v-5
paciente_de=a-4v-3 paciente_soy=e3 padrastro=v-3 padrastro__toca=v-3 padrastro_me=v-3
padrastro_me_toca=v-3 pads=v3 pagar=i4 pago=b4 pague=v3 paid=v3 pain=e-3m-6n-4t3 pain_$=c7t5v-9
pain__$=c-13m-5v14 pain__a=c7v-4 pain__all=c-8 pain__away=v7 pain__back=c6v-6 pain__more=b4
pain__my=c4v-6 pain__the=c-3 pain_and=h3 pain_in_my=c3 pain_in_the=c-3 pain_is=v-6 pain_is_a=c7v-4
pain_level=c7 pain_no=b4c-4v5 pain_no_more=b4 pain_pills=c3 pain_today=c-7v7 pain_today_$=c-7v7
pain_went=v7 pain_went_away=v7 pains=f5 pains_$=f6 pale=f4 panel=a-3 panic_$=v6 panic_attack=b4
panicking=b5 panico=b7 papa=c4e3v-3 papa__desorientado=c3 papa__en=e5 papa__pega=b4 papeles=a-5v6
papeles_$=a-5v3 para=a-7b4f3k5m4n-7q3r3 para_$=a8 para__$=a-12b8i5m10q-10r-4s10v-7
para__camion=i-5v5 para__cita=j-4k3 para__dia=f3k3 para__es=a-4m4v-7 para__escuela=v3
para__la=m-3v11 para__llorar=b-4 para__martes=q11 para__nextweek=b4 para__no=a3v-4
para__quieren=b-5m6 para__sangrar=c8v-3 para__sangre=c3s-6 para__seguir=b5 para__si=v-3
para__sigo=b7 para__textos=a-3 para_alla=i3 para_cancelar=a3 para_cancelar_esto=a3 para_de=b-5c10v7
para_de_llorar=b-4 para_de_sangrar=c8v-3 para_despues=v-3 para_el=b-4q14 para_el_camion=i-5v5
para_el_martes=q11 para_eso=v7 para_eso_$=v7 para_hoy=q3 para_ir=i5 para_ir_$=i4 para_la=k-5s-7v4
para_la_escuela=v3 para_la_nextweek=b4 para_la_sangre=c3s-6 para_los=a-6r4 para_los_textos=a-3
para_manana=f3 para_manana_$=f3 para_manejar=i4 para_manejar_$=i4 para_mi=a-8b5c-8e4f4h3k4r5
para_mi_$=a-6b8e5 para_nada=a-3s12 para_nada_$=a-3s13 para_otra=e3 para_otro=f3g-3v4
para_otro_dia=f3k3 para_que=a-6d-4i-6m9q-3v-6 para_que_$=a-9m11q-3v-5 para_que_es=a-4m4v-7
para_que_la=m-3v11 para_que_no=a3v-4 para_que_quieren=b-5m6 para_que_seguir=b5 para_que_sigo=b7
para_seguir=b4 para_seguir_$=b4 para_siempre=b10 para_siempre_$=b8 para_ustedes=a3 para_ya=a10b-4
para_ya_$=a10b-4 parada=b-7i-4v7 parada_$=c5e4v-6 parada_de=i-3v5 parale=a7v-3 parale_$=a7v-3
parar=a8 parar_$=a11 pararme=b-4c6 pararme_$=b-4c6 pardon=n6v-5 pardon_$=n8v-5 pare__$=a4 parece=r3
parece__$=r4 paren=b-7r-7 paren_$=a16b-4r-10v-7 paren__mensajes=a-14v8 paren_de=a-4 paren_los=a-14v8
paren_los_mensajes=a-14v8 parenle=a6v-3 parenle_$=a6 park=v4 parking=a-4b-4c-8v8 parking__$=g-5v10
parking__a=c-3g7v-10 parking_for=g7v-8 parking_garage=v4 parking_is=c-3 parking_is_a=c-3
parking_there=a-3i-3v10 parking_was=v-4 paro=c3s-3 paro__llorar=b7s-3 paro__toser=c6
paro_de=a-5c6s-3 paro_de_llorar=b7s-3 paro_de_toser=c6 part=n4 parte=a4m3 parte__no=a3
parte__quien=m3 parte_de=m3 parte_de_no=a3 parte_de_quien=m3 pas=a6f5g-3 pas_$=a7g-3 pasa=c5e-3i5
pasa__comida=c3 pasa_el=i3 pasa_la=c3 pasa_la_comida=c3 pasado=c-3v4 pasar=b-3c4 pasar_$=b-3 pase=b3
paseme=d7g-3k3 paseme_a=d3 paso=b6r-3s8u-7 paso_$=r-6s4 paso__$=u-7 pass=g-6i5r-4s9v-3
pass_$=c-4g-6r-4s10 pass__$=b-3c4 pass_out_$=c4 passed=b-3c4e5 passed_$=c-4 passed__again=c3
passed_a=c4 passed_away=b-3e3 passed_on=e6 passed_out=c14 passed_out_$=c5 passed_out_again=c3
pastilla=b-8c6 pastilla_$=b-4c6 pastilla__la=v3 pastilla_de=b-4v7 pastilla_de_la=v3
pastillas=b10c-8v-8 pastillas_$=b5c-11v-4 pastillas__la=c-4 pastillas__me=b-3 pastillas_en=c-4
pastillas_en_la=c-4 pastillas_para=c5 pastillas_y_me=b-3 patch=d3 patel=b-4e-6g-3h7o-3v5
patel_$=b-3e-6o-16v4 patel__$=a-4h5 patel__gomez=h9v-4 patel_is=h-3r-4 patel_no=h9v-3 patel_on=o6
patel_or=h6v-4 patel_or_gomez=h6v-4 patient=b-5e7v-14 patient_$=e4v-6 patient__$=e4
patient_anymore=e-3 patient_there_$=e3 patients=v8 patron=g6 pavor=b8 pavor_a=b3 pay=b4i8v-5
pay__$=v4 pay_for=i9v-11 paz=a7b-3c-3e4v-3 paz_$=a5b-4e3 pcp=h5 peace=b6v-3 peace_$=b4 pecho=c6
pecho_$=c3f-6 pecho_y=f4 pedi=a10v-3 pedi_que=a3 pee=b-4c6g-4v-7 pee_$=g-3v-3 peed=b-4c4 peeing=c4
pega=b-4c-3g4v3 pega_$=b-7g5v5 pegado=v3 pegado_$=v3 pegar=b8 pegar_$=b7 pego__bebe=b4 pego__la=b-3
pego_al=b4 pego_al_bebe=b4 pelicula=b-6v4 pelicula__miedo=b-6v4 pelicula_de=b-6v4
pelicula_de_miedo=b-6v4 peligro=b3 peligro_$=b3 pena=b4c-6v9 pena_$=b6c-6 pena__$=v4 pena__usted=v6
pena_con=v6 pena_con_usted=v6 pensado=v4 pensado__matarme=v5 pensado_en=v4 pensado_en_matarme=v5
pensamientos=b7v-4 pensando=b3 pensar__la=b6 pensar__le=b-3 pensar_en=b5 pensar_en_la=b6
pensar_y=b-5 pensarlo=g6v-3 pensarlo_$=g6v-3 people=d4v-3 people_$=a6 people__$=d9v-7
people__watching=b3 people_are=a-7b14c-4d-5v7 people_are_watching=b3 peor=b-5c10 peor_$=t-3
peor__antes=v-7 peor_que=c4v-8 peor_que_antes=v-7 perdi=g-4n8 perdi__conocimiento=c4
perdi_el=c5n-3v-3 perdi_el_conocimiento=c4 perdi_la=c3n-7 perdi_mis=v7 perdida=b5c-8 perdida_$=b5c-8
perdio=e5v-7 perdon=e-5 perdon_$=b5e-4n5 perdon__me=v-8 perdon__para=v8 perdon_era=v8
perdon_era_para=v8 perdon_que=v-8 perdon_se=v9 perfect=c-5v7 perfect_$=c-3v3 perfecto=v-3 perhaps=v4
period=c7 period__stop=c3v-7 period_wont=c3v-7 period_wont_stop=c3v-7 permiso=a4 permiso_$=a3
permission=a7d-3 permission_to=a4 pero=c4f-9k3m3q3r4v5 pero__$=b-3r-3 pero__dia=k6 pero__lo=b-3i-5v7
pero__no=i4v-5 pero__pueden=d5 pero__que=c-3i3 pero__tengo=i5 pero_aqui=v4 pero_el=c3v3 pero_es=b-5
pero_lamanana=o-3 pero_me=b3c10d4 pero_me_pueden=d5 pero_necesito=i3 pero_no=c-3i5 pero_no_tengo=i5
pero_quiero=c-3 pero_si=b-4 pero_ya=v3 pero_ya_no=i4v-4 perro=b-8v7 perro_$=c4 person=a-3d7e5h-4
person_$=b-8f3h-3 person__$=d3 persona_$=h-7 persona__$=d-6h9m-6 persona_please=d-5h9
persona_please_$=d-5h9 persona_real=m-6 persona_real_$=m-6 pesimo=v4 pesimo_servicio=v3 peso=c5
peso_$=c4 phishing=m4 phishing_$=m4 phone=d7e3g3h-3o-3 phone_$=a4g4m-3v-3 phone__$=b-4v-3
phone__dis=m5 phone__dont=a-3 phone__the=e5g-4 phone_and=b4 phone_died=e-3 phone_is=v3
phone_me=b-5d9 phone_please=a-3b6 phone_who=m5 phone_who_dis=m5 phone_with=d3 phones=b-3
pick=b-7c-5d5g-3i7p-3r7v-7 pick_$=r5 pick__$=d6i7 pick__up=b-3d-3i5 pick_me=b-3d-3i5
pick_me_up=b-3d-3i5 pick_up=d7 pick_up_$=d7i3 picked=b12o-3 picked_the=b13o-3 picking=g5
picking__my=g5 picking_up=g5 picking_up_my=g5 picks=i6 picks__up=i6 picks_me=i5 picks_me_up=i5
pico=a4b-5c3v-5 pico__cancelar=a3 pico_para=a6v-4 pico_para_cancelar=a3 picture=v7 pictureno=r-8s8
pictureno_$=r-8s8 picturesick=c10 picturesick_$=c9 picturestar=t5 picturestar_$=t5 picturestop=a7
picturestop_$=a5 picturestop__$=a4 pictureyes=r8 pictureyes_$=r8 pido=c-4 pido__dios=b3 pido_a=b4
pido_a_dios=b3 pie=i7 pie_$=c-3g-3i8 pienso=a-4b8c-5g5 pienso__malas=b3 pienso__vivo=b4
pienso_cosas=b3 pienso_cosas_malas=b3 pienso_en=b3 pienso_llegar=b4 pienso_llegar_vivo=b4
pies=b-3c5v-3 pila=g6 pill=b-4c9 pill_$=c6 pillow=c-4 pills=a-4b7c-5 pills_$=b11c-13v-5 pills__by=c4
pills__me=b-4c4 pills__morning=v4 pills__my=c-3 pills__wont=c-3 pills_and_wont=c-3 pills_in=b4c-3
pills_in_my=b4c-6 pills_like=v4 pills_make=b-3c3 pills_make_me=b-3c3 pills_that=v4
pills_that_morning=v4 pills_today=c-6v10 pills_twice=c4 pills_twice_by=c4 pinche=b3 pinche__$=b4
pinche_me=b4 pinche_me_$=b4 pink__$=c-4v3 pink_medicine=c-6v4 pinkeye=c9 pinkeye_$=c9 piquete_$=c-3
pisar=b-3c8 pise=c5 pise_un=c5 piso=v5 piso__$=v5 pistola=b4c-6 pizza=e7 pizza_place=e6 place=e5
place_$=v-4 plan=b6 plan_on=b7 plane=g6 plane_$=g6 planned=b7 planned_$=b5 planta=v3 plants=b-7v5
platico=g3 platico__mi=g3 platico_con=g3 platico_con_mi=g3 please=e-3i-4
please_$=a-6b-4c-17e-8f8h3n8p5q-5r-13s-6 please__$=a9b3f3g-3h-3n-4r3v-7 please__feel=b-5
please__from=b-3 please__get=a4 please__help=f-5 please__me=a-5s3 please__more=a5b-4
please__my=b-3j3 please__tengo=b3h5 please__text=b4 please__texting=a-8v12 please__thanks=a3u-5
please__the=u3v5 please_and=a3u-5 please_and_thanks=a3u-5 please_because=b5c3 please_call=a-9d11
please_call_me=a-4 please_cancel=a-3j5 please_do=r7 please_do_$=r7 please_dont=a6b4f8j-7
please_dont_$=a14 please_dont_text=b4 please_help=b11f7 please_help_$=b8f8 please_i=b-3
please_i_feel=b-3 please_im=b14 please_just=a5b-10 please_keep=a-10u3v15 please_keep_the=u3v5
please_le=b3h5 please_le_tengo=b3h5 please_no=e-4 please_no_me=s3 please_que=b-4r6
please_refrain=b-3 please_refrain_from=b-3 please_send=f-5 please_stop=a5 please_stop_$=a4
pm=j3q5t-4 pm_$=q5t-4 pneumonia=c3 poder=k3v-4 poder__$=j-3k12 poder__a=k-5 poder__cancelar=k-5
poder_ir=j-6 poder_ir_a=k-5 poder_ir_cancelar=k-5 podre=j6 podre__$=j6 podre_asistir=j3
point=b12e-4m-5s-6 point_$=b9v-7 point_i=s-4 point_of=m-5v9 poison_ivy=b-6c6 poisoning__$=b3
poisoning_me=b3 poisoning_me_$=b3 police=e5 police_$=v8 policia=a-4b6 policia_$=b3 pon=i10 pon_$=i10
poncho=c-3i4 poncho__llanta=c-3i4 poncho_la=c-3i4 poncho_la_llanta=c-3i4 ponen=c-3v4 poner=v6
pongame=l5o4 pongame__una=d3 pongame__viernes=o3 pongame_a=d3 pongame_a_una=d3 pongame_con=d-3h4
pongame_el=o4 pongame_el_viernes=o3 pongo=m7v-3 poorly=c3 poorly_$=c3 popped=c3v-3 poquito=b-3
por=b3e-4s-3 por__$=a-6i12m-3s-6 por__a=v-3 por__consulta=v4 por__del=m3 por__esa=b-3v4
por__hello=a4 por__jaja=v-4 por__me=a-4b-9m8 por__naci=b9m-6 por__no=b5f3 por__ya=b3 por_ahora=g8s-7
por_dentro=b9c-4v-3 por_dentro_$=b9c-4v-3 por_error=l3 por_eso=f3 por_la=b4c-3 por_la_consulta=v4
por_las=a4v-3 por_las_hello=a4 por_mensajes=a-3v5 por_mi=v-6 por_mi_$=i6v-3 por_mi_ya=b3
por_miedo=b3v-3 por_miedo_a=b3v-3 por_no=b-3 por_que=a-4b9v-5 por_que_me=a-4b-5m8 por_que_naci=b9m-6
por_ratos=c3 por_ratos_$=c3 por_supuesto=r4 por_supuesto_$=r3 por_telefono=e-6v4 por_todo=b9u-6
por_un=b-6e4v8 por_uno=i9v-7 por_uno_$=i9v-7 porch=b4 porque=q3 porque__fiebre=c5 porque__no=b6
porque_el=b-4 porque_estoy=c3 porque_me=c-3 porque_si=b4 porque_tengo=v-3 porque_tengo_fiebre=c5
portal=b-3v11 portal_$=b-5v7 portugues=f7 portugues_$=f7 posible=k4 positive=c4 positivo=c4
posponer=k3 possible=v8 possible_$=r-5v10 postpartum=b3 postpone=k6 postpone__visit=k3
postpone_my=k3 postpone_my_visit=k3 pounding=c6v-4 pounding_$=c5 pounds=b-5c3 pounds__trying=b-3c5
pounds_without=b-3c5 pounds_without_trying=b-3c5 power=c-4v6 practicantes=h4 practicantes_$=h4
pray=c-4 precios=b-6v6 precios_$=b-6v6 prefiero__$=o4 prefiero__me=d4 prefiero_no=v6 prefiero_que=d3
prefiero_que_me=d4 pregnant=c3 pregunta=n3 pregunta_$=n8 pregunta__$=n-3 preguntar=b-5s-6v5
preguntar_$=b-4s-6v8 pregunten=s5 prende=i4 prende_$=i4 prendida=c3 preocupe=c4 presion=b-3
presion_$=c4v-7 presion_ya=v4 press=a3v-3 pressure=v-3 pressure__$=b4c-4 pressure__200=c3
pressure__running=v-4 pressure__the=v3 pressure__up=c4 pressure_is=c8v-3 pressure_is_running=v-4
pressure_pills=b4c-5v-5 pressure_pills_$=b4c-7 pressure_since=c-3v3 pretty_deep=c3 pretty_deep_$=c3
primera=o6v-7 primera_$=c-6 primera_porque=o3 primero=v3 problema=b3c-3 problema_$=b3c-3 problems=v4
procedure_$=v3 program=a3 program_$=a3 pronto=o4 proposito=b4 proposito_$=b4 provider=h6
provider_$=h3 psicologo=v4 psicologo_$=v4 ptsd=b7 ptsd__bad=b7 ptsd_is=b7 ptsd_is_bad=b7 pueda=k4v-5
pueda__$=k4v-5 puede=c-9f4h3n3o-3q3r-9v7 puede_$=i4v4 puede__$=f-4h4 puede__en=f7v-11
puede__para=k3q5 puede__una=f5 puede_llamar=d5 puede_llevar=v-8 puede_llevar_$=v-8 puede_ser=f5
puede_ser_$=v8 pueden=b-4c-4i6l3 pueden__$=a3i6 pueden__de=a3v-10 pueden__no=a-3
pueden_escribir=a-6l3 pueden_llamar=a-3d7 pueden_llamar_no=a-3 pueden_quitar=a4
pueden_quitar_de=a5v-6 pueden_recoger=i6 pueden_recoger_$=i6 puedo=a-5c5e-3h-5m-3n-3s-3
puedo_$=b8c-4f7 puedo__$=a-7c3d5g7k6q3v-7 puedo__a=v3 puedo__al=b-5c5k-6 puedo__bien=c12g-4
puedo__con=c-3v5 puedo__del=b-4c4 puedo__despues=g-6j-3v13 puedo__el=c4f6i3k-5v-7 puedo__en=v3
puedo__esta=b5 puedo__estoy=c-3 puedo__hasta=i4 puedo__la=c8v6 puedo__martes=k4 puedo__me=f-3
puedo__mi=c-5 puedo__nada=c4 puedo__porque=c4 puedo__sin=f6v-9 puedo_comer=b-3v3 puedo_comer_nada=c4
puedo_el=k5q-8 puedo_entrar=b-5v5 puedo_hablar=b3c-5g8s-3 puedo_hablar_$=c-10g10
puedo_hablar_bien=c12g-4 puedo_hablar_esta=b5 puedo_hacer=v-3 puedo_hacer_del=b-3c4
puedo_ir=b-5f10k11v-7 puedo_ir_al=c5k-3 puedo_ir_el=f6 puedo_levantar=c3 puedo_llevar=v3
puedo_llevar_a=v3 puedo_manejar=g-6i-4v6 puedo_mas=a-4b19f-6 puedo_mas_$=a-3b19 puedo_mover=k-3
puedo_mover_el=k-3 puedo_ni=b7v-5 puedo_pagar=i4 puedo_parar=c3 puedo_parar_$=c3 puedo_pasar=c5i-3
puedo_respirar=b-8 puedo_respirar_$=b-7f3 puedo_salir=i7 puedo_tomar=b-3c-4k-3v6
puedo_tomar_mi=c-3v4 puedo_tragar=c3 puedo_tragar_$=c3 puente=b5 puente_$=b3 puerta=b5
pues=f-9g-7k-6q-3 pues_$=c-9r9v13 pues__me=v-4 pues__muy=v-3 pues__que=b4 pues_estoy=v-5
pues_estoy_muy=v-3 pues_no=c5s5 puke=c4 puke_$=c4 pulled=c4 punch=b4 puntos=a-4v4 puntos_$=c6v-3
puntos__$=v9 punzadas=c3 punzadas_en=c3 purge=a5 purpose=b3c-7 purpose_$=b5c-5 pus=b-4c7
pus_coming=c3 puse=b-3c5s3 puse__de=c4 puse_insulina=c4 puse_insulina_de=c4 push=c-4k10q5
push__back=k5 push_it=k6 push_it_back=k5 push_my=k3q3 puso=b5c-6 puso__mano=b4 puso_la=b4c-3
puso_la_mano=b4 put=b3i-4l3o7r3 put__back=a-3l4v-4 put__hands=b8c-6 put__in=b6c-6 put__on=a3b-11c3v3
put__through=d7 put__with=d-4h5 put_his=b5 put_his_hands=b8c-6 put_me=b-9g-3h6l3o3v9
put_me_back=a-3l4 put_me_on=a3b-9d-3v9 put_me_through=b-5d7 put_me_with=d-4h5 put_something=b5c-4
put_something_in=b5c-4 put_the=c5g4v-8 putting=g3 putting__baby=g3 putting_the=g3
putting_the_baby=g3 que=e-3l-4m7n5u3 que_$=a-12c-5m6n26q-4r-7s-4 que__$=c-7d-12f-4h-16m7o-16s3
que__a=h5 que__abren=v3 que__aguanto=b-5 que__ahogo=b4c-3 que__ando=d3 que__antes=q5 que__bien=u4
que__cancer=f3 que__cierra=f8v-5 que__cita=k4 que__con=a7v5 que__de=a11m-5u-3 que__dia=c3k3
que__dicen=c3 que__digan=f3 que__dijo=n4p-4 que__el=j3s4 que__en=c-4v6 que__es=c3m-7v9 que__esa=b-4
que__escuche=h7 que__espanol=h5 que__estan=c5 que__esto=a-7f3m7 que__habla=m3 que__hablan=b3
que__hable=d10g5 que__hace=v7 que__haga=b4 que__hay=p7 que__la=k3 que__llame=d7 que__llamen=d4f6s-3
que__llegue=v-4 que__lleva=i5 que__lleve=b-4 que__lo=b6r-3v-4 que__los=b-8v5 que__mandan=m3
que__mata=v-10 que__mate=b6c3 que__me=b-3f-4i-4u3v17 que__mi=g6v-9 que__no=r6v-5 que__porque=b3
que__pregunta=n5 que__que=b-5i-6m6 que__quiere=m-4v7 que__quieren=v3 que__quiten=v4 que__saquen=c-3
que__se=b7 que__sigan=a5 que__tiene=b5 que__tienen=h8v-5 que__un=c3 que__vaya=u6v-4 que__vea=h3
que__voy=b-3 que_ando=g3 que_ando_en=g3 que_antes=c5v-7 que_antes_$=v-7 que_calor=m-3v3 que_como=c6
que_dejar=v3 que_dejar_la=v3 que_desde=c3 que_dia=v14 que_dice=g5 que_dios=u6 que_dios_me=b4u5
que_doctor=h-13m9v6 que_doctor_$=h-13m9v6 que_dolor_de=v3 que_es=a-10b-5m9v-4 que_es_$=m4v-6
que_es_esto=a-7m7 que_este=u4 que_estoy=c7d4 que_fastidio=a7n-3 que_hable=d-7f7 que_hable_espanol=h5
que_hacer=b-4m7v-6 que_hacer_$=m7v-3 que_hago=v4 que_hago_$=v6 que_horas=f7g-5k-6v4
que_horas_abren=v3 que_horas_es=k-6v5 que_ir=i3 que_ir_$=i3 que_ir_en=v4 que_la=b-5k3m-3v10
que_la_cita=k4 que_la_quieren=v3 que_lata=a3 que_lata_con=a3 que_le=c4u5 que_le_vaya=u6v-4
que_llevar=i-7v7 que_lo=r3 que_mas=a-3n-4o-3p9 que_mas_hay=p7 que_me=b3c5d15e-4h-3i5k-3m3o5p4r4v-17
que_me_ahogo=b4c-3 que_me_dicen=c3 que_me_digan=f3 que_me_habla=m3 que_me_hablan=b3
que_me_hable=d10g5 que_me_llame=d7 que_me_llamen=d4f7s-3 que_me_lleva=i5 que_me_lleve=b-4
que_me_mandan=m3 que_me_mata=v-10 que_me_mate=b6c3 que_me_pregunta=n5 que_me_quiten=v4
que_me_saquen=c-3 que_me_sigan=a5 que_me_vea=h3 que_miedo=b-5v5 que_miedo_los=b-6v6 que_murio=b5
que_murio_mi=b4 que_naci=b11m-6 que_naci_$=b9m-6 que_no=a9b-4f-4o3 que_no_$=s7 que_no_aguanto=b-4
que_no_estan=c5 que_no_llegue=v-4 que_no_me=a5b-3v3 que_no_se=b6 que_no_tengo=v5 que_otro=c3j5k5
que_parada=v5 que_paren=a3 que_paren_$=a3 que_parte=a3 que_parte_de=a3 que_pena=v6 que_pena_con=v6
que_piso=v5 que_pueda=k5v-5 que_que=m-5 que_quieren=b-9m12 que_quieren_$=m5 que_quiero=b4k4
que_quiero_es=b4 que_se=a-5m5 que_se_me=v4 que_sea=h8q3r3v-3 que_seguir=b6 que_seguir_$=b5
que_sentido=b4 que_sentido_tiene=b4 que_ser=q3 que_ser_antes=q3 que_si=c-6h5r-11v7 que_si_$=r-11v15
que_si_lo=v-3 que_siempre=v6 que_siempre_$=v6 que_sigo=b7 que_son=a-4m5 que_susto=v5 que_susto_me=v5
que_tal=v7 que_tenga=r11u6v-6 que_tengo=i-6j6m5s3 que_tengo_que=b-4i-5m6v3 que_tiene=o3 que_tomo=b-4
que_tomo_esa=b-3 que_vaya=j6 que_ver=g3 que_ya=b5c5r5v-3 que_ya_me=b4 que_ya_no=c3r3 que_yo=s3
quebrada=b3 queda=c-3f3i5 queda_$=k3 queda__$=f4i3 queda_bien=f4 queda_bien_$=f4 queda_la=v3
quede=c11v-8 quede__$=c12v-8 quedo=b-4c-7g5 quedo_$=h3 queja=c-3d4 queja_$=d4 queman=b-4c3 queme=c5
quemo=c5 querer=a-5b-4c3l3 querer_$=b-4c5 queria=v3 queria__si=v3 queria_saber=v3 queria_saber_si=v3
question=d3n5v-7 question_$=n5v-5 questions=v5 questions_$=v3 quick=b4 quien=a-4b-6d3i5m8r-3
quien__$=d-3f-14v3 quien__el=m7 quien__lleve=f3 quien__usted=e-3f8 quien_eres=m3 quien_es=a-3f3m3v-7
quien_es_$=e4f-3v-4 quien_es_usted=e-3f8 quien_habla=f-3 quien_habla_$=f-3 quien_me=b-6d6h-4i8
quien_me_lleve=f3 quien_tengo=m7 quien_tengo_el=m7 quienes=m5v-3 quienes_son=m5v-3 quiera=r3
quiere=b5c3f4m-6 quiere_$=m-4v7 quiere__$=b6f5 quiere__mi=e3 quiere__ni=c3 quiere_comer=c3
quiere_matar=f6 quiere_matar_$=f6 quieren=m9 quieren_$=m5 quieren__$=b5 quieren__a=b5
quiero=b3c-4e-7l3m-15v-5 quiero_$=a-7f-5r12 quiero__$=a4b8c-12f-7j-9q-3r-10v-5 quiero__a=a-5l3
quiero__al=b-10 quiero__avisos=l4 quiero__cita=f3j7k-11r3 quiero__con=a-5b9 quiero__de=a7f-9
quiero__del=f9 quiero__doctor=h5 quiero__la=k3 quiero__los=b3 quiero__me=b-9f4s-6
quiero__mensajes=f4l-4 quiero__mi=f-8 quiero__nada=a10 quiero__no=a-7d5 quiero__para=b7
quiero__que=b-5c4h6 quiero__si=f3 quiero__una=f6 quiero__ya=f5 quiero_a=b-4 quiero_cambiar=f-6
quiero_cambiar_mi=f-3 quiero_cancelar=k3 quiero_cortar=a-3 quiero_cortar_$=a-3 quiero_dormir=b4
quiero_dormir_para=b3 quiero_es=b4 quiero_esa=j3 quiero_esa_cita=j3 quiero_gente=a-8d7
quiero_gente_no=a-7d5 quiero_hablar=d6h-4 quiero_hablar_con=d5h-4 quiero_hacer=f6
quiero_hacer_una=f6 quiero_ir=h3r-3s-5 quiero_ir_con=h4 quiero_irme=b4 quiero_irme_con=b4
quiero_la=a4b-5f8h5j8 quiero_la_cita=j5r3 quiero_la_del=f9 quiero_mas=a6b-5 quiero_mas_mensajes=f4
quiero_mis=a-7l3v5 quiero_morir=a3f4 quiero_morir_$=a3 quiero_no=a3 quiero_otra=k6 quiero_otro=h4
quiero_posponer=k3 quiero_practicantes=h4 quiero_practicantes_$=h4 quiero_que=a3b-3f4
quiero_que_me=b-9f5 quiero_recibir=a3 quiero_recibir_$=l3 quiero_recibir_nada=a3 quiero_saber=a5
quiero_saber_si=f3 quiero_salir=b-4 quiero_salirme=a7b-4 quiero_salirme_$=a5 quiero_terminar=b7
quiero_terminar_con=b7 quiero_un=h4 quiero_una=k-6 quiero_una_cita=k-6 quiero_volver=a-5l3
quiero_volver_a=a-4l3 quinceanera=v4 quiso=b3 quiso_ahorcar=b3 quit=a5b-10e5f-3j-7m-3o-3
quit_$=c3v-14 quit__$=a5c-5 quit__job=a-3 quit__me=a11 quit__my=c3 quit_calling=a7 quit_my=a-3
quit_my_job=a-3v3 quit_texting=a3 quit_texting_me=a3 quita=c4v-6 quita_$=c4 quitame=a9v-4
quitan=a-6c-3v7 quitar=a8 quitar__ahi=a5v-6 quitar_de=a5v-6 quitar_de_ahi=a5v-6 quitar_la=v9
quitaron=c-5i3 quitaron_la=i3 quite=a-3b-8c10v-4 quiteme=a7j3 quiten=a-7l4v3 quiten__puntos=v4
quiten_los=v4 quiten_los_puntos=v4 quitenlo=a6 quitenme=e-3 quitenme_$=e-3 quitenme__cita=j3
quitenme_la=j3 quitenme_la_cita=j3 quito=b11c-7 quito__$=a4v4 quito__calentura=v4 quito__dinero=b3
quito__dolor=v-4 quito_el=b5v-9 quito_el_dinero=b3 quito_el_dolor=v-4 quito_esto=a4 quito_esto_$=a4
quito_la=c-5v5 quito_la_calentura=v4 quizas=r-4v8 quizas_$=r-4v8 racing=c6 rain=c-9k7v11
rain_$=c-4v3 raite=c-3i7 raite_$=c-3i7 ramos=h4 ramos_$=h4 ran=a-4 ran__from=b5 ran__of=v-4
ran_away=b5 ran_away_from=b5 ran_out_of=v-4 raped=b4v-3 raped_$=b4v-3 rapidito=b-4c3 rapidito_$=b-3
rapido=n4 rapido_$=b3n4 raro=b-4c5 rash=c7 rash__over=v-4 rash__up=c3 rash_all=v-3 rash_all_over=v-3
rash_cleared=v3 rash_cleared_up=v3 rate__a=t4 rate_it=t3 rate_it_a=t4 rather=d4e-5g-4h3s3
rather__$=s6v-3 rather__a=v-4 rather__dead=b6 rather__hear=a5 rather__the=h6 rather__this=d3
rather_be=b6 rather_be_dead=b6 rather_have=h5 rather_not=h-7v7 rather_not_$=s6 rather_not_hear=a5
rather_see=h3 rather_see_a=h3 rating=m9 ratito=g9 ratito_$=g6 ratos=c3 ratos_$=c3 raw=c5 raw_$=c4
re=a-11l10 reaccion_a=c-5v9 reach=a3g6v-4 reach__$=a3g6v-4 reach_out=a3 reach_out_$=a3 reached=e3
reaction=c10v-4 reaction_$=c3 reaction__the=c6 reaction_to=c6 reaction_to_the=c6 read=b-5f11n4v7
read__$=b-8f12v7 read__ill=b3 read_this=f8 read_this_ill=b3 reads=a-3 reads__phone=a-3 reads_my=a-3
reads_my_phone=a-3 ready=b6 ready_to=b8 reagendar=k6 real=e-5f-3g-3m5v-5 real_$=d7h-3
real__$=d-3f-3m6 real_bad=c4 real_person=f-5 real_person_$=d-3m3 really=b3s4v-3 really_$=s6
really__$=b4 really__heartburn=b-3 really__ok=b4 really_bad_$=b4 really_bad_heartburn=b-3
really_not=b4 really_not_ok=b4 really_the=m3 reason=c5 reason_$=c6 reasons=b4 rebook=k10
rebook__$=k8 receive=a4 recen=b3 recen__mi=b3 recen_por=b3 recen_por_mi=b3 recepcionista_$=d3
receta=v9 rechazo=a7v-3 recibir=a5 recibir_$=l3 recibir__$=a8 recibir_los=a-4
recibir_los_mensajes=a-3 recibir_nada=a3 recibir_nada_$=a3 recital=k3 reckon=r3 recoger=i6
recoger_$=i7 recognize=b4 recognize__$=b4 recognize_myself=b4 recognize_myself_$=b4 record=v6
recordarme=a-4r3 recordatorio=v5 recordatorio_$=v5 records=d3 red=c9v-6 red_$=c7v-6 redness=c5
refill=g-3v6 refilled=c-4 refilled_$=c-4v4 refrain=b-5 refrain__contacting=b-3 refrain_from=b-5
refrain_from_contacting=b-3 refuse=a4 regalo=b7v-3 regalo__cosas=b6v-3 regalo_mis=b7v-3
regalo_mis_cosas=b6v-3 regla=c8v-3 regla__$=c5 regrese=g3 regrese_$=g3 regreso=e4 regreso_a=e4
regular=v6 rehab=v3 relapsed=b3 remember=e-3v3 remember__own=c3 remember_his=c3 remember_his_own=c3
remind=n10 remind_me=n-3v11 reminders=n-5 reminders_$=a12v-12 reminders__$=v7 reminders_coming=v10
reminders_coming_$=v10 remove=j4k-4m-3s-5v5 remove__$=a9v-3 remove__number=s-5 remove_me=a9
remove_me_$=a9 remove_my=a-6j4 remove_this=s-5 remove_this_number=s-5 removed=a9 removed__$=a7
removed_please=a7 removed_please_$=a7 rendi=b8 rendi_$=b8 repeat=a-3n7v-3 repeat_$=n3 repita=n5
repita_$=n3 repite=n4 reply=g6m6v-5 reply__$=v-3 reply__this=a3 reply_to=a3 reply_to_this=a3
report=a-3c-3s3v3 report_$=a-7c-4g9s3 report_you=g-10 reportar=a3 reportar_$=a3 reporting=a5
reporting_you=a5 reprogramar=k6 reprogramar_$=k6 require=v4 require_$=v4 reschedule=g-7j-4k13q3v-5
reschedule_$=f-3g-3k5q-5 reschedule__$=k3 reschedule__visit=f9 reschedule_for=q4 reschedule_my=f9q-3
reschedule_my_visit=f9 reschedule_please=k3 reschedule_please_$=k3 respira=c4 respira__$=b-3
respira_rapidito=b-4c3 respira_rapidito_$=b-3 respiracion=b-3c4 respiracion_$=b-3c4
respirar_$=b-11c11 responde_$=b3 rest=a7r-3 restart=l5 resume=a-4g3l8 resurten=c-3v6 retengo=c7
retengo__$=c7 retengo_nada=c5 retengo_nada_$=c5 retirado=i3r3 retirado_$=i3r3 retired=q3 retiro=a5
retiro_mi=a5 retortijones=c4 retumba=c4 retumba_$=c3 revienta=c4 revisar=b8 revisar__telefono=b7
revisar_el=b8 revisar_el_telefono=b7 revision=c-3 revoke=a8 revoke_$=a6 revolver=b3 reyes=d-3h3
reyes_$=d-3h3 ride=c-8f3i11j-4v-8 ride_$=f-12v-4 ride__$=f11 ride__through=c-3 ride_fell=c-3
ride_fell_through=c-3 rides=i8v-9 rides_$=i8v-9 right=b-6c6e-3g-8 right_$=b-3c8g-8v4
right__$=b5c-12v-5 right__my=b-4c5 right__up=c4v-4 right_back=c4v-4 right_back_up=c4v-4
right_here=b7 right_here_$=b7 right_with=c4 ring=b-7d14g5 ring_$=g-4 ring__$=a-4d10
ring_me=b-4c-6d14g4 ringing=c7v-3 rinon=i-4v4 risa=b-6v9 risa_$=v4 risa_con=v4 riverside=i-3o3
riverside_$=r-7 riverside__$=v6 riverside__close=o3 riverside_is=o7 riverside_is_close=o3
riverside_one=r6 rmv=a9b-3 rmv__$=a9b-3 rmv_me=a9b-3 rmv_me_$=a9b-3 road=u-6 roads=i5v-3
roads_are=i5v-3 robbed=b5 robbed_at=b5 robert=e4 roble=v6 roble_$=v4 robot=a3b-3 robot_$=m5v-3
robots=d4 robots_$=d3 rock=b5u6 rock_$=u7 rock__$=b6 rock_bottom=b6 rock_bottom_$=b6 rodilla=c5v-6
rodillas=v4 rodillas_$=v4 rojo=c8 rojo_$=c3 rojo_y=c3 rompio__fuente=c4 rompio_la_fuente=c4 roof=c3
roof_$=b-3c4 room=m-4n-5v5 room_$=m-4n-4v10 room__spinning=c4v-5 room_keeps=c3v-4
room_keeps_spinning=c3v-4 roommate=c-3 roommate__a=c-3 roommate_took=c-3 roommate_took_a=c-3
rosa=e5v-6 rota=b12g-4v-3 rota_$=b12g-4v-3 roto=b5c-8 roto_$=b5c-8 rough=b-6e-3h8 rough_$=b-5h7
rude=c-3v3 run=n4 run__by=n4 running=i5v3 running__$=v-5 running__fever=c5 running__the=b-3c4
running_a=c9v-4 running_a_fever=c5 running_high=v-5 running_high_$=v-5 running_late=v8
running_to=b-3c4 running_to_the=b-3c4 runs=b-3c7 runs_$=c11 runs__my=v5 rusty=c3 s=a4b12c-3r8v-7
s_$=a-3b15r8 s__o=a8b-4v-3 s_t=a8b-4v-3 s_t_o=a8b-4v-3 sabado=q6 sabado_$=q7 sabado__$=g3
sabado_lamanana=g3 sabado_lamanana_$=g3 sabe=m-7v11 sabe_$=m-7v15 saber=c-3f5m4v-3
saber_si=b-4c-5f3v5 sabia=v6 sacan=c-6v4 sacan__$=c-5v5 sacan_sangre=c-7v6 sacan_sangre_$=c-7v6
sacar=v9 sacar__cita=v9 sacaron=m5v-7 sacaron__numero=a-4m4v-4 sacaron_mi=a-4m4v-4
sacaron_mi_numero=a-4m4v-4 saco=v3 safe=b11e-4g-5v-5 safe_$=v-3 safe__$=b3 safe_here=b4
safe_here_$=b4 said=a8v-3 said_$=v4 said__$=v-4 said_stop=a7v-8 said_stop_$=v-4 sale=b-4c5v-3
sale_$=r3 sale_un=i3 salgo=a9 salgo_$=a9b-5 salgo__la=b3 sali=c4v5 sali__$=v8 sali__de=c4
sali__mas=t-3 sali_con_mas=t-3 sali_positivo=c4 salida=b9c-5 salida_$=b15c-13v-8 salieron=c3
salieron__$=c3 salieron_mis=v3 salio=b-5c5v-6 salio_un=c6 salir=i4 salir_$=c-4i6 salir__me=b4
salir_y=b4 salir_y_me=b4 salirme=a11b-6 salirme_$=a10b-3 salon=g3v-3 salon_$=g3v-3 salud=u-6v4
salud_$=u-6v4 same=h4 same__$=h3 same__same=v7 same_thing=c4 sangra=c-6e7 sangran=b-4c7
sangran_las=c3 sangrando_$=c-4 sangrando_y=c3 sangrar=c8v-3 sangrar_$=c8v-3 sangre=v-3 sangre_$=f-5
sangre__la=f3 sangre__me=c4 sangro=c-6v6 sangro_$=c-6v6 sanity=v3 sanity_$=v3 sano=c-5r-3v8
sano_$=r-5v9 saqueme=a5m-3 saqueme__esto=a3 saqueme_de=a4 saqueme_de_esto=a3 saquen=c-3
saturday=o-3q5 saturday_$=q5v-7 saturdays_$=v4 save=a6b5m-3 save__for=a8b-4 save_it=a8b-4
save_it_for=a8b-4 save_me=a-5b10 saved=a-3 saved__life=b-7 saved_my=b-7 saved_my_life=b-7
saving=b4c-3 saving__my=b4c-3 saving_up=b4c-3 saving_up_my=b4c-3 say=b-5n13q-5r-5s-7
say_$=m-9s-5u-3v8 say__$=v-3 say__again=n4 say_it=a-4n13v-9 say_it_again=n3 say_what=m-3
say_yes=m5r-3 says__$=c-3 says__in=v3 says_i=c5 says_im=v3 says_im_in=v3 scab=c7 scab_keeps=c7
scam=m6v-4 scam_$=m6 scared=f3 scared_$=c3v-4 scared__i=f7 scared__nothing=b-5 scared__what=v-4
scared_and=f7 scared_me=b-6v7 scared_of=b-7v8 scared_of_nothing=b-5 scared_of_what=v-4
scared_the=b-8v3 scared_to=b5r-4v-4 scary=v6 schedule=g10j6k-7 schedule_$=p3v4 scheduler=d3
school=i-3 school_$=b-5v6 school__hes=b3 school_so=q3 scratch_my=j4 scratching=c4 scream=a6v-5
scream_$=a7v-5 se=a-9c8e5f-15h-3l-3m9n6s-9t-3 se_$=c-7e-6s-17v28 se__$=b-3m12n10v-19 se__a=b-3e9v-7
se__abrieron=c3v-3 se__acabo=b-3 se__ahorcar=b3 se__baja=v-5 se__bajo=v-3 se__cae=c3 se__con=a3
se__cortado=c-3n3 se__cortando=n6 se__de=m-3s4v-8 se__digo=d3v-3 se__el=b-7 se__en=b-7e4v-4
se__fue=c-6e4 se__hincho=v-3 se__infecto=c5 se__la=e-5 se__las=b3 se__mi=e-5v5 se__muriendo=v5
se__murio=n4 se__olvida=c3 se__para=e5 se__poncho=c-3i4 se__que=c-3m5 se__quita=c6v-5
se__quito=c-5v9 se__rompio=c4 se__sale=c3 se__salio=c3 se__sentar=b3 se__soy=e-4v7 se__todo=b10c-3
se__un=b4 se__una=b-3c4 se__va=c8v-3 se__voy=b5 se__y=c4 se_acabo=b6 se_asusta=a3 se_cayo=e-3v6
se_como=b4 se_corta=b6c-3n3 se_corta_$=n4 se_corto=b-7n6 se_corto_$=b-8n7 se_de=m5 se_de_que=m5
se_encuentro=b-5e5 se_encuentro_en=e5 se_entero=b3 se_esta=c-3n6 se_esta_cortando=n6 se_estan=v3
se_fue=b-5 se_fue_a=b-6e5 se_fue_la=e-5 se_le=b-4g5q-3 se_lo=c-4d4e-4g4v-8 se_lo_digo=d3
se_me=a-8b-13c24d-6e-14g-9h-3i4k6s4v-4 se_me_abrieron=c3v-3 se_me_acabo=b-3 se_me_baja=v-5
se_me_bajo=v-3 se_me_fue=c-5v3 se_me_hincho=v-3 se_me_infecto=c4 se_me_murio=n4 se_me_olvida=c3
se_me_poncho=c-3i4 se_me_quita=c6v-5 se_me_quito=c-5v9 se_me_rompio=c4 se_me_sale=c3 se_me_va=c8v-3
se_metio=c-3 se_muere=v5 se_mueve=c7 se_murio=e-3n-3 se_murio_mi=e-4v7 se_nos=e9 se_oye=c-5n14v-10
se_oye_cortado=c-3n3 se_puede_$=v-3 se_quiere=b3 se_quiso=b3 se_quiso_ahorcar=b3 se_regreso=e4
se_regreso_a=e4 se_si_voy=b3 se_textear=a-5 se_tomo=b6c-9 se_tomo_un=b3 se_trago=c4
se_trago_una=b-3c4 se_volvio=c5 se_volvio_a=c5 sea=h8k3m-3q3r3v-8 sea__$=a-3h8k4 sea__ultimo=a4
sea_antes=k4 sea_el=a4 sea_el_ultimo=a4 sec=g14 sec_$=g13 second=f3g-4o3 second_$=g-3n3o3r-4
second__$=f5r3 second_one=f3 second_one_$=f4n-3r3 see=a3b4c-5d-3g3h5k-4m-3n-5 see_$=g12
see__$=b-3v11 see__doctor=h-4j7r3 see__future=b4 see__happens=a7 see__i=b4 see__then=u5 see__way=b9
see_a=b9c-4h3v-5 see_a_future=b4 see_a_way=b3 see_any=b4 see_good=b-3c10 see_it=b5 see_me=v-3
see_my=v6 see_that=a5h5 see_the=b3j5r3v-6 see_the_doctor=h-7j7r3 see_to=i5 see_what=a7
see_what_happens=a7 see_you=u5 see_you_then=u5 seeing=c4 seeing__$=c4 seeing__accident=b4c-4
seeing_spots=b-4 seeing_the=b4c-4 seeing_the_accident=b4c-4 seen=a-4j7 seen_elsewhere=a-3j7 sees=h3
seguir=b8m-3v-5 seguir_$=b12 seguir__$=b5 segunda=o3 segunda_$=o3 segundo=f5g3 segura=s-3v3
segura__mi=v3 segura_en=v3 segura_en_mi=v3 seguro=b-3c-3e-3m3s-3v5 seguro_$=s-9v6 seguro__$=v4
seis=t6v-5 seizure__lamanana=v-3 seizure_today=v-3 seizure_today_lamanana=v-3 self=b5 semana=b-3e3
semana_$=c6 semana__$=e4 semana_parada=c-4e4 semana_parada_$=e4 semanas=c7v-6 semanas_$=c4v-4
senal=c-5e-5n10 senal_$=c-4e-5n9 send=b7d-3f-8i4j-4 send__$=a3b4f-4j-3 send__police=b4 send__van=i7
send_a=i8 send_a_van=i7 send_help=b5f-4v-3 send_help_$=b5f-4v-3 send_me=a8j-3 send_someone=a-4b6
send_the=b4l3 send_the_police=b4 sending=b-6f6l5 sending_$=l6 sending__reminders=v5 sending_me=a3f7
senor=c-4i4v-7 senor__$=i7v-4 senor_se=e3 senora=a4f5g4h-3 senora_$=a-3f6g5s-3 senora__que=c4
senora_dice=c4 senora_dice_que=c4 senorita=g-9v3 senorita_$=c-5v8 senorita__me=b-4 senorita_me=b3
sense=e-3 sent=b-3i3v12 sentar=b3 senti=c-5 sentido__$=b3 sentido_tiene=b4 sentido_tiene_$=b3
ser=c-3f4r3 ser_$=v8 ser__de=q3 ser_antes=q3 ser_antes_de=q3 seria=v6 service=a4 service_$=d3
set=b-3p6v5 set__$=o-3p7 set__in=a3 set__up=v7 set_this=v7 set_this_up=v7 shake=b3 shake__$=b4
shall=g6 shape_$=v3 sharp=c5 she=e5h3k-3 she__all=b3c-4v-4 she__live=b-3 she__the=b6
she_doesnt_live=b-3 she_hits=b6 she_hits_me=b6 she_moved=e4v-3 she_put=b-6v6 she_put_me=b-6v6
she_was=b3c3 she_wont=b3 sheets=c3 sheets_$=c3 shes=b-6v-5 shes__$=g-3i3 shift=k6q3v-3 shift_$=g4
shingles=f-4v3 shirt=b-3c4 shoes=b-5v8 shoes_are=b-3 shoot=b10 shooting=b-4 shop=e5 short=c9v-3
short_of=c9 shot_$=i5 shot__$=v3 shot__me=c3 shot_at=c-3 shot_made=c5 shot_made_me=c4 should=v7
should__been=b5v-5 should__stop=v5 should__to=l3 should_have=b5v-5 should_have_been=b5v-5
should_i=b-5i-5v15 should_i_stop=v5 should_like=l3 should_like_to=l3 shouldnt=b5 shouldnt_be=b5
show=j8k4v-4 shower=c5g3v-4 shower_$=c3 showing=b3c-5j3 showing__$=b3c-5j3 showing_up=b3c-5j3
showing_up_$=b3c-5j3 shut=a10c-7 shut__$=a5c-6 shut_up=a6c-6 shut_up_$=a4c-6 shuttle=i5
si=a-4c-6e-5g-7h5j-6n-6p-5r15s-9u-10 si_$=b-5q-7r-11v5 si__$=a11b-4f-9h5r-7 si__dejo=v-3 si__del=r3
si__doctor=h3r-3 si__gustaria=f5 si__hacer=f6 si__la=r8 si__le=b-3 si__me=a-5c9d3r8v-9
si__mi=b-4r3v-3 si__no=r3 si__pago=b4 si__para=r3 si__pero=b-4 si__puede=q3v-4 si__puedo=j-3v9
si__que=r10 si__recibir=a-10l4 si__traigo=b3 si__un=b-3 si__viernes=r4 si_anytime=q3 si_como=b-3
si_como_no=b-3 si_el=r6 si_el_viernes=r4 si_es=f-3r-3v-7 si_es_para=r3 si_es_que=b3 si_falto=b-4v5
si_gracias=u-6 si_la=r14 si_la_del=r3 si_lo=v-3 si_lo_dejo=v-3 si_me=i4r-3 si_me_gustaria=f5
si_no=j-3r5v5 si_no_le=b-3 si_no_me=b4 si_no_mi=b-4 si_no_pago=b4 si_paren=a11r-10
si_pero=a-3b8c3d4k6r11s-4v-3 si_pero_me=c5d5 si_please=r9 si_please_que=b-4r7 si_puedo=v3
si_quiero=a-11b-4j-3l3r5 si_quiero_$=f-3 si_quiero_hacer=f6 si_quiero_la=r3 si_quiero_recibir=a-10l4
si_se=q3v-10 si_se_puede=q3v-4 si_tienen=f3 si_voy=b3 si_voy_a=b3 si_y=a-4r3 si_ya=a-4 sick=r-3v6
sick_$=c-6i6k7 sick__$=c-6v14 sick__a=v-8 sick__bed=c6 sick__come=c6 sick__drive=c4i-7
sick__living=b4 sick__the=v-4 sick__these=v3 sick_and=e3 sick_as=v-8 sick_as_a=v-8 sick_in=v4
sick_in_bed=c6 sick_lol=v4 sick_lol_$=v4 sick_note=v4 sick_of=c-8v6 sick_of_living=b4
sick_of_these=v3 sick_to=c12i-7 sick_to_come=c6 sick_to_drive=c4i-7 sick_today=c5 side=b-5c5
side_$=c3 side__$=v9 side_effects_$=c-3v9 siento=c3v-3 siento__$=c11f-5s3v3 siento__con=b-3
siento__gusto=b-6h4 siento__la=c8v-4 siento__mal=b-5c7f5 siento__me=b6v-4 siento__pero=c-4
siento__salida=c-4 siento__sola=b3 siento_a=b-6h4 siento_a_gusto=b-6h4 siento_atrapada=b6c-6
siento_atrapada_$=b5c-5 siento_bien=c3v-5 siento_bien_$=c9v-4 siento_bien_pero=c-4 siento_de=c6
siento_de_la=c8v-4 siento_desvanecer=b-3c4 siento_desvanecer_$=b-3c4 siento_fatal=b-4c4
siento_fatal_$=b-4c4 siento_los=c4 siento_mal=b-10c5 siento_mal_$=b-5c3 siento_muy=f5
siento_muy_mal=b-4c5f6 siento_perdida=b5c-8 siento_perdida_$=b5c-8 siento_que=b13c-6v-7
siento_que_me=b6v-4 siento_sin=b5c-4 siento_sin_salida=c-4 siete=t4 sigan=a4b-4v3 sigan_$=a7v-7
sigan__$=a5 sigan__los=a-9v9 sigan_escribiendo=a4 sigan_escribiendo_$=a4 sigan_mandando=a-5v9
sigan_mandando_los=a-9v9 sign=c-5f4l5r4 sign__$=f5 sign__back=c-3l3 sign__up=a-5r4
sign_me=a-6c-4l5r4 sign_me_back=c-3l3 sign_me_up=a-5r4 signed=a4 signed_up=a4 sigo=b3c7
sigo_sangrando=c3 sigue=c5 siguen=a4b-3e6 siguen_$=a3 siguiendo=b4 siguiendo_$=b4 sii=r4 sik=c13v-4
silence=a7 simon=r5 simon_$=r3 sin=a-5e-3l3s-4 sin__$=c7g-5v10 sin__gracias=s-3 sin__mi=j5
sin_dolor=b5s-3 sin_dolor_gracias=s-3 sin_dormir=c4 sin_dormir_$=c4 sin_mi=b3v-5
sin_querer=a-5b-4c4l3 sin_querer_$=b-4c6 sin_salida=b6c-9 sin_salida_$=b6c-9 sin_sentido=b-4
sin_sentido_$=b-4 since=c3e-6o-3 since__$=b4c15q-10v-11 since__doctor=b5 since__funeral=b3
since__new=b-3 since__night=b-7c5 since__surgery=c-3 since_friday=c5 since_friday_$=c3
since_last=b-7c5 since_last_night=b-7c5 since_my=b6c-6v5 since_sunday=c5v-3 since_sunday_$=c5v-3
since_surgery=c3 since_surgery_$=c3 since_the_doctor=b5 since_the_funeral=b3 since_the_new=b-3
since_the_surgery=c-3 sintomas=v4 sir_$=v3 sirve=p5 sirven=r5 sirvo=b4 sistema=c-3v5 sistema_$=v5
sister=a-4 sister__$=b-5h3 sit_$=b-4 sit__the=b5 sit_in=b5 sit_in_the=b5 site=v3 site__leaking=c3
site_is=c8 site_is_leaking=c3 sitting=e5 six=b-4o4t5v-9 six_$=o5v-3 six__today=c6 size=c-4v5
size__a=c4 size_of=c5 size_of_a=c4 skipping=c4v-4 skipping__$=b-3c3 skipping_beats=b-3c3
skipping_beats_$=b-3c3 sky=v-6 sky_high=v-6 sleep=b3g3 sleep_$=b4 sleep__$=b4 sleep__it=g6
sleep__the=b-3c3 sleep_forever=b4 sleep_forever_$=b4 sleep_on=g6 sleep_on_it=g6 sleeping=e4
sleeping__$=c-3 sleeping_pills=c-3 sleeping_pills_$=c-3 slept__days=c3 slept_in_days=c3 slipped=c3
slot=b-4c-4g-9j4k8v-4 slot_$=c-3g-9j6k6 slower=n8 slower_$=n6 smell=c7v-5 smells=c5 smoking=v7
smoking_in=v7 snap=b4 snapped=c3 snapped_$=c6 so=a5c-3d-8f-6g-6n-10o4p-8r5s-3 so_$=c-6r7t3u-3v13
so__$=a-9b3k-5v-5 so__cant=b-5i4 so__dont=b3c-4 so__have=j3v-8 so__i=c4v-3 so__is=v-4 so__need=k4
so__of=b6v-3 so__one=q-4 so__up=b6 so__was=c5v6 so__with=v-3 so__would=m3v-3 so_afraid=c4
so_afraid_of=c3 so_after=v-5 so_anxious=b4 so_anxious_i=b3 so_anytime=v-5 so_anytime_is=v-5
so_bad=b3v-9 so_bad_$=b4v-5 so_done=b3v-3 so_done_with=b3v-3 so_dont=a3 so_far=v5 so_good=c3
so_good_$=c4 so_i=b-4c5i5k4v-4 so_i_cant=b-5i4 so_i_dont=b3c-4 so_i_have=j3v-8 so_i_need=k4
so_i_was=c5v6 so_im=v5 so_kind=a-3u5 so_much=b-5c4v-4 so_please=a4 so_quit=a4v-3 so_scared=c3v-7
so_scared_$=c4 so_the=c-3o4q-5 so_tired_i=b-3 so_tired_of=b5c-6 so_what=m3v-3 so_worked=b6
so_worked_up=b6 soaked=c6 sobredosis=b4 sobredosis_$=b4 social=d6 social_worked=d4 socorro=b8
socorro_$=b8 soga=b5 soga_$=b4 sola=b4v-3 sola_$=v-4 solicito=a4 solicito_la=a4 solo=b-10h5q6r-4v5
solo_$=v14 solo__$=h3 sombras=b3 sombras__me=b3 sombras_que=b3 sombras_que_me=b3 some=g5m3
some__time=g6 some_other=g6 some_other_time=g6 somebody=q-3 somebody__$=a4d-6 somebody__can=d3
somebody__in=b4 somebody__me=a-3b-7g5 somebody__my=b4 somebody__the=d5 somebody__up=d8
somebody_can=q-3 somebody_else=a3b-3j7 somebody_else_$=a4 somebody_elses=a3 somebody_help=b5
somebody_i=d4 somebody_in=b3 somebody_is=b8c-5 somebody_is_in=b4 somebody_please=d3
somebody_that=d-5 someone_$=d5 someone__$=b3 someone__cares=a8b-4 someone__something=b3c-3
someone__speaks=d4 someone_call=d4 someone_call_me=d4 someone_else_$=a4h-3 someone_please=b6
someone_put=b3c-3 someone_put_something=b3c-3 someone_to=b-3d-3v5 someone_who=a6b-10
someone_who_cares=a8b-4 someone_who_speaks=d4 something=k3p3 something_$=c7i4 something__$=d-3
something__cant=b3 something__is=c-4 something__up=b-3j3k3 something__wrong=c3
something_came=b-3c-6j3 something_came_up=b-3c-6j3 something_i=b7 something_i_cant=b3
something_in=q-3 something_is=c3 something_is_wrong=c3 something_stupid=b3 something_stupid_$=b3
somethings=c4 somethings__right=c4 somethings_not=c4 somethings_not_right=c4 sometime=g-3v3
sometimes=b4 sometimes_i=b4 son=a-6c-3m6 son_$=b-6e4 son__a=c9v-5 son__dolor=c-3 son__week=b3c-4
son_died=b4 son_had=c8v-4 son_had_a=c8v-4 son_las=n3 son_last=b3c-4 son_last_week=b3c-4 son_un=c-4v7
son_un_dolor=c-3 sons=g3 sons__$=g3 soon=b6d-4u6v3 soon_$=b5d-4g-5u6v8 soon__i=g3v-3 soon_as=g3v-3
soon_as_i=g3v-3 sooner=k6p3v-7 soonest=o3q6 soporto_mas=b4 sordo=n4 sorry=a-3m3n3 sorry_$=v8
sorry__$=d4m10 sorry__im=b3 sorry_but=b3c5v-4 sorry_but_im=b3 sorry_dear=d5 sorry_for=b4 sorry_my=v4
sorry_the=b-4n5 sorry_what=m-3v-3 sos=a-3b17v-3 sos_$=b13 sos_please=b4 soul=b7c-4 sounds=m3r4v-6
sounds__a=m3 sounds_like=m3 sounds_like_a=m3 soy=c-6e11g-4i-4j-4m-3s-4 soy_$=e6 soy__$=b-6v9
soy__el=e3 soy__mama=e4 soy__no=e-4 soy__paciente=e3 soy__para=a-3 soy__persona=a3 soy_bueno=a-3
soy_bueno_para=a-3 soy_del=c3 soy_el=e4 soy_la=c-11e14s-4v-5 soy_paciente=e-5 soy_su=d-6e9v-9
soy_su_mama=e4 soy_una=b5e-3 soy_yo=b3e-5 soy_yo_$=v-9 spam=a9e-4m-6 spam_$=a10m-6 spanish=a-5f9m-3
spanish_$=f3m-3 spanish__$=h-3 spanish_speaking=h5 speak=d6h-6n6v-6 speak__$=c-6d-3n7 speak__a=d4
speak__the=d4 speak_to=d14f-6 speak_to_a=d3 speak_up=n9 speak_up_$=n9 speak_with=d9
speak_with_the=d3 speaking=e7h4n-3 speaking_$=n-3 speaking__$=h5 speaks=f5 speaks__$=d-4
speaks_arabic=d4 speaks_spanish=h3 speaks_spanish_$=h3 speech=c4 speech_is=c4 spin=v8 spinning=v-5
spinning_$=c4v-5 spiraling=b6c-4 spiraling_$=b5 spit=c4 spit_$=c4 spoken=c-3 spot=j4o-3 spots=b-4
spotting=c6g-3 spread=c7 spring=e3v5 spring_$=e3v3 staff=d6 staff_$=d6 standing=v5 standing__the=b5
standing_on=b5 standing_on_the=b5 staples=c4 stars=t4 start=a-7b-7c-9i3l7n-3 start_$=i4
start__me=l5n-3 started=c5 state=m6 stay=b5c-3 stepdad=b4c-3 stepdad__me=b4c-3 stepped=c4
stepped__a=c4 stepped_on=c4 stepped_on_a=c4 stiff=v-3 stiff_$=c3 still=c6i4r5 still__$=g5r5t3v-7
still__the=i4v-4 still_alive=v9 still_breathing=b3 still_do=i4v-4 still_do_the=i4v-4 still_got=c-3
stings_$=c3 stitches=c-3v5 stitches__bleeding=v-3 stitches__out=c-4 stitches_are=c-5
stitches_are_bleeding=v-3 stitches_are_out=c-7v4 stitches_came=v-6 stitches_came_out=v-4 stolen=c3
stolen__$=c4 stomach=a-4c4 stomach__$=a-4c5 stool=c7v-5 stop=c-4e4k-7m-4r-7
stop_$=a29c-3l-3n-6r-10s-4u-3v-14 stop__$=a8e3g-4l6n-4v-19 stop__and=u-3 stop__at=v10
stop__back=a-7n10 stop__i=v4 stop__im=b3c3 stop__it=c4 stop__me=b3c-3f6l-7v6 stop__my=a12v-3
stop__now=a3 stop__the=a-6i3n-4v9 stop__these=v6 stop_asking=s3 stop_asking_$=s3 stop_by_the=v7
stop_callin=a3 stop_calling=a6c3 stop_calling_$=a3 stop_contacting=b8 stop_contacting_me=b8
stop_crying=v-3 stop_crying_$=v-3 stop_do=v4 stop_do_i=v4 stop_eating=c-3v9 stop_for=a5g4
stop_for_now=g3 stop_go=a-7n10 stop_go_back=a-7n10 stop_hitting=a3 stop_hitting_my=a3
stop_hurting=c3 stop_hurting_$=c3 stop_it=a9 stop_it_$=a9 stop_me=a-18l14r4 stop_me_$=a-18l14r4
stop_now=a5 stop_now_$=a5 stop_please=a4u-3 stop_please_and=u-3 stop_sending=f7v4 stop_sending_me=f8
stop_texting=m-3r-5v3 stop_texting_$=a6 stop_texting_me=a-5v7 stop_the=b5v-5 stop_these=v-6
stop_these_$=v-6 stop_worrying=b3 stop_worrying_im=b3 stopp=a9l-3v-3 stopp_$=a9l-3v-3 stopped=c-7
stopped__$=c-8 stopped__by=l3 stopped__since=b3 stopped_crying=b3 stopped_crying_since=b3
stopped_smoking=v4 stopped_taking=b-5c3 store=c5 story=v4 stove=c3 straight=c-5 strangle=b4
street=g-3v5 street_$=o-7v8 street__on=b4 strike=a3 strike__from=a3 strike_me=a3 strike_me_from=a3
stroke_$=c5 strong=c-5 strong__an=v3 strong_as=c-5v6 strong_as_an=v3 stuck=b-3 stuff=a3f-3
stuff_$=f-3 stuff_in=c3 stupid=b3 stupid_$=b3 su=d-4e9n-4 su__$=e4n-4 su__conmigo=a3 su_mama=e4
su_mujer=b3 su_mujer_$=b3 su_numero=e-5v13 su_tiempo=a3 su_tiempo_conmigo=a3 subscribe=l5
subscribe_$=l4 subscription=a3 subscription_$=a4 sucks=a-5 sudden=c4 sudden_$=c3 sudo=b-4c8
sudo__$=c7 sudo_lanoche=c6 sudo_lanoche_$=c6 suficiente=a7 suficiente_$=a10v-7 sufrimiento=b4
sufrimiento_$=b4 sugar_$=c-7v8 sugar__$=c9v-5 sugar_is=v-5 sugars=b-4c9v-5 suicidal=e-3
suicidal_$=v-15 suicidal__$=v7 suicidal_thoughts=b-9v7 suicidal_thoughts_$=b-11v8 suicide=b8v-6
suicide_hotline=b5v-4 suicidio=b5 suicidio_$=b5 sum=d5 sum_1=d5 sunday=c-4v3 sunday_$=c4v-6
sunday_and=c-9v8 super=b6v-3 super_$=b9 supervisor=d5 supervisor_$=d4 supposed=r3 supposed_to=m3
supuesto=r4 supuesto_$=r3 sure=a-3b-5g-6r12s-6 sure_$=v5 sure__$=c-5g-5o5q10v7 sure__can=r3
sure__not=r3 sure_im=r3 sure_thing=c4 sure_thing_$=c-3 sure_tomorrow=q11 sure_yet=r-5v8 surgery=v-4
surgery_$=c4v-4 survive=c-7v8 survive__$=c-7v8 sus=a8v-5 sus__$=a4v-4 sus_mensajes=a6
sus_mensajes_$=a3 suscripcion=a7j-3v-3 suscripcion_$=a4j-3 susto=v4 susto_me=v5 swallow=b-3f4v3
swallow_$=f4v4 swallowed=v-8 swallowed__button=c5 swallowed__coin=b-3c5 swallowed_a=c9v-7
swallowed_a_button=c5 swallowed_a_coin=b-3c5 swamped=c-3g8 swap=k7 sweating=b-3c5 sweats=v-3
sweats_$=v-3 sweet=u4 swelling=v4 swelling__down=c-11v10 swelling_went=c-11v10
swelling_went_down=c-11v10 switch=b-3d-4e3h3k6 switch__$=h4 switch__to=e3k3 switch_me=h3
switch_my=k3 swollen=c6v-5 t=a8b-4v-3 t__p=a8b-4v-3 t_o=a8b-4v-3 t_o_p=a8b-4v-3 ta=r6v-4 ta__$=r6v-4
ta_bien=r5 ta_bien_$=r5 table=b3 tachen=a5 tachen__nombre=a5 tachen_mi=a5 tachen_mi_nombre=a5
tagalog=f7 tags=i5v-3 tags_expired=i5v-3 take=a5c-7m-4q-3r-3s-5 take_$=k6v-8 take__$=b-7i7
take__anymore=b4k-6 take__hike=a4 take__home=b6 take__more=a-3b7 take__my=a-7l4v5
take__off=a4b-6e5r-3 take__pills=b-3v4 take_a=a4b-3c3 take_a_hike=a4 take_back=a-4l4 take_care=u4
take_care_$=u4 take_it=b13e3k-7v-5 take_it_anymore=b4k-6 take_it_off=e3 take_me=b-3c-3h6i12v-17
take_me_$=b-6h3i13v-9 take_me_home=b6 take_me_off=a3b-5r-3 take_medicaid=v3 take_medicaid_$=v3
take_much=a-3b7 take_much_more=a-3b7 take_my=a5b-5c-4v5 take_my_pills=b-3v4 take_off=v6 take_the=f8
taken=s3 taken__$=b3 taken_off=s3 takes=v-3 takes_my=b3 taking=c4 taking_the=c3 tal=e4m-4n-4r-3v13
tal__$=v7 tal_vez=v8 tal_vez_$=v8 talk=b3c-8d9h-4m-6u4v-8 talk_$=b7c-15g12 talk__$=b-11c9d-7g-3u6
talk__a=f6 talk__about=d5m-5 talk__him=b-6e3 talk__me=b3 talk__right=b4 talk__somebody=d6
talk_hes=b6c-5 talk_hes_right=b4 talk_now=c-6g3 talk_now_$=c-3 talk_right=c11g-8 talk_right_$=c11g-8
talk_to=b-3d16g-3h-3m-6v-4 talk_to_a=f6 talk_to_about=d5m-5 talk_to_him=b-6e3 talk_to_me=b3
talk_to_somebody=d6 talking=b-3c4g-4m5 talking__$=b-3c10 talking__a=m3 talking__me=b5v6
talking_about=a3v5 talking_to=c-8m6v-7 talking_to_a=m3 tamales=v4 tamales_$=v4 tan__$=b3
tan__que=b-3 tan_sola=b3 tan_sola_$=b3 tanta=b7c-6 tanta__$=b7c-6 tantito=g4 tantito_$=g4
tanto=a8v-5 tanto__$=a9v-4 tanto_mensajes=a9 tanto_mensajes_$=a9 taquicardia=c4 taquicardia_$=c4
tardaron=v-4 tarde=b-4v11 tarde_$=c-5v9 tarde__que=c3 tarjeta=c-3v7 tarjeta_$=b-3v5 taste=b-3c4
taxi=i9v-9 taxi_$=i4 tbh=v5 tbh_$=v5 te=v3 team=v7 team_is=c-3v7 tears=b10v-5 tears_$=b8v-4
telefono_$=f4m4 telefono_de=a3v-6 telefono_se=v5 tell=a5b4g4v-8 tell__$=b-7g9v-5 tell__its=v3
tell__the=c5 tell_him=g3 tell_my=b9 tell_you_$=g4v-5 telling=v9 telling_you=v9 temo=b4c-3
temo__mi=b9 temo__no=b-4v5 temo_que=b-5c-3v3 temo_que_no=b-4v5 temp=b-3c9v-3 temp_of=c3 temprana=o3
temprana_$=o3 ten=a-6b-5t9 ten_$=a-4t7 ten__$=c6v-3 ten__of=a-3t4 ten_minutes=v6 ten_out=a-3t4
ten_out_of=a-3t4 tenant=e6 tendra=p4 tenga=r11u6v-6 tenga__$=u6v-5 tengo=a-5i3n-5q-5r-3u-3
tengo_$=b4 tengo__$=a-5b-12c3f-15h3k-3m-6s-9v9 tengo__a=c-7v11 tengo__azucar=c3 tengo__corazon=b4c-6
tengo__de=b9 tengo__dejar=v3 tengo__desde=c3q-6 tengo__doctor=h-3 tengo__dolor=b-4 tengo__en=c5
tengo__gusto=m3 tengo__ir=c-8i4v3 tengo__llevar=i-5v6 tengo__los=c-3 tengo__me=f5i7
tengo__miedo=f4v-4 tengo__monga=c8 tengo__nadie=b6i-3v-7 tengo__ni=b-5 tengo__para=i3
tengo__pastillas=c-4 tengo__por=f3 tengo__que=b-5i10v-4 tengo__un=c3 tengo__ver=g3 tengo__y=f8
tengo_a=b5c-8i-4v-8 tengo_a_los=c-3 tengo_a_nadie=b6i-3v-7 tengo_ansiedad=v3 tengo_asma=c-3v7
tengo_chorro=c4 tengo_chorro_$=c4 tengo_como=i10 tengo_como_ir=c-5i6 tengo_covid=c3 tengo_covid_$=c3
tengo_dolor=c-7 tengo_dolor_$=c-5 tengo_dos=v4 tengo_el=b6d-3m6v-8 tengo_el_azucar=c3
tengo_el_corazon=b4c-6 tengo_el_gusto=m3 tengo_en=i12v-3 tengo_en_que=i12 tengo_fiebre=f5q-4
tengo_fiebre_$=c3 tengo_fiebre_desde=q-4 tengo_fiebre_ni=c-3 tengo_fiebre_y=f9 tengo_fuerzas=c4
tengo_fuerzas_ni=b-5c4 tengo_ganas=b5 tengo_ganas_de=b5 tengo_gripe=c4k5 tengo_hambre=v5
tengo_insulina=c3 tengo_insulina_$=c3 tengo_la=b3c9k-3v3 tengo_la_monga=c8 tengo_las=c-3
tengo_las_pastillas=c-4 tengo_los=c9v-5 tengo_miedo=v7 tengo_miedo_$=h4 tengo_miedo_a=b-5v5
tengo_miedo_me=b3 tengo_mucha=f-3 tengo_muchisimo=b3 tengo_mucho=b10c-5f3v-7 tengo_mucho_miedo=f4
tengo_otro=h-3 tengo_otro_doctor=h-3 tengo_pavor=b3 tengo_pavor_a=b3 tengo_que=b-11c-3g10i-10v13
tengo_que_dejar=v3 tengo_que_ir=v4 tengo_que_llevar=i-5v6 tengo_que_ver=g3 tengo_quien=b-3f5i7
tengo_quien_me=b-3f5i7 tengo_seguro=v8 tengo_un=c3 tengo_un_dolor=b-4 tengo_voz=c5s-7)";

}  // namespace rb::grammar
